"""The tree of a page to the model."""

from toolkit.diagnostics import Path
from toolkit.formats.base import Tree
from toolkit.formats.schemaorg.origin import origin_of
from toolkit.formats.schemaorg.reader import read_graph
from toolkit.model import Feed, article_from_plain


def read(tree: Tree) -> Feed:
    """The article of a page, in a feed."""
    return Feed(articles=(article_from_plain(tree["article"]),))


def stated(tree: Tree) -> Feed:
    """The page's article as the JSON-LD alone has it that states it; no article where none does."""
    block = tree["page"].get("block")
    if block is None:
        return Feed()
    return Feed(articles=(read_graph(tree["blocks"][block]).articles[tree["page"]["index"]],))


def origin(tree: Tree, path: Path) -> Path:
    """Where in the page's tree a path of the model comes from: the block that states it, else the article."""
    block = tree["page"].get("block")
    if path[:2] != ("articles", 0):
        return ("article",)
    if block is None:
        return ("article", *path[2:])
    index = tree["page"]["index"]
    try:
        return ("blocks", block, *origin_of(tree["blocks"][block], ("articles", index, *path[2:])))
    except IndexError:  # a quote or event that the text gave and no markup states
        return ("article", *path[2:])


def sniff(head: bytes) -> bool:
    """Whether octets look like HTML: a doctype, or an element that begins a page."""
    text = head.removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"").lstrip(b"\xff\xfe \t\r\n").lower()
    while text.startswith(b"<!--"):
        text = text.partition(b"-->")[2].lstrip()
    if text.startswith(b"<?xml"):
        text = text.partition(b"?>")[2].lstrip()
    return text.startswith(
        (b"<!doctype html", b"<html", b"<head", b"<body", b"<script", b"<div", b"<meta", b"<title")
    )
