"""JSON-LD in the vocabulary of schema.org: a linked file with everything, and what a page may embed."""

from attrs import evolve

from toolkit.formats.base import Format, members
from toolkit.formats.jsonld.reader import origin, read
from toolkit.formats.jsonld.syntax import parse, parse_snippet, render_embed, sniff, snippet
from toolkit.formats.jsonld.terms import EMBED_KEEPS
from toolkit.formats.jsonld.writer import write, write_embed
from toolkit.formats.jsontext import render_json
from toolkit.model import FIELDS

__all__ = ["EMBED", "FORMAT", "SNIPPET", "snippet"]

FORMAT = Format(
    name="jsonld",
    title="JSON-LD (schema.org), complete",
    media_type="application/ld+json",
    suffixes=(".jsonld", ".json"),
    schema="jsonld.schema.json",
    sniff=sniff,
    parse=parse,
    read=read,
    write=write,
    render=render_json,
    keeps=FIELDS,
    origin=origin,
    items=lambda tree: members(tree, "@graph"),
)


def _never(_head: bytes) -> bool:
    """What is read is read as `FORMAT`: the two differ in what is written."""
    return False


EMBED = evolve(
    FORMAT,
    name="jsonld-embed",
    title="JSON-LD (schema.org), for a page's script element",
    suffixes=(".embed.jsonld",),
    sniff=_never,
    write=write_embed,
    render=render_embed,
    keeps=EMBED_KEEPS,
)

SNIPPET = evolve(
    EMBED,
    name="html-snippet",
    title="JSON-LD (schema.org), as a script element to paste into a page",
    media_type="text/html",
    suffixes=(".snippet.html",),
    parse=parse_snippet,
    render=snippet,
)
