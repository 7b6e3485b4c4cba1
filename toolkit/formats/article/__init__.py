"""The model itself as JSON: what programs exchange when nothing may be lost."""

from toolkit.formats.article.reader import items, origin, read, sniff
from toolkit.formats.article.writer import write
from toolkit.formats.base import Format
from toolkit.formats.jsontext import parse_json, render_json
from toolkit.model import FIELDS

FORMAT = Format(
    name="article",
    title="Dateline article JSON",
    media_type="application/vnd.dateline.article+json",
    suffixes=(".article.json",),
    schema="article.schema.json",
    sniff=sniff,
    parse=parse_json,
    read=read,
    write=write,
    render=render_json,
    keeps=FIELDS,
    origin=origin,
    items=items,
    withholds=True,
)
