"""A page's text to the tree of its elements."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from toolkit.diagnostics import Finding
from toolkit.formats.html.attributes import few_attributes
from toolkit.formats.html.plain import without_unseen
from toolkit.formats.html.terms import JSON_LD
from toolkit.formats.syntax_codes import TOO_DEEP

MAX_DEPTH = 2000
"""How deep elements may stand in each other; the parser stops a little beyond that. Browsers stop at 512."""
_DEEPER = "Excessive depth"
# What no tree of elements can hold as text (XML 1.0 2.2); the parser would hand it on.
_CONTROL = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_NO_TEXT = ("script", "style", "svg", "iframe")


def tree_of(text: str) -> tuple[Any, tuple[Finding, ...]]:
    """The root of a page, and what of the page it does not hold; None where there are no elements.

    Comments are left out, and what is no text: most of a page often, which every copy of the tree would copy.
    Of the text the marks that nobody sees: with soft hyphens in it a heading says another thing than a tag.
    """
    few, findings = few_attributes(text)
    shown = without_unseen(few)
    root, log = _parsed(shown)
    if root is not None:
        _drop(root.iter(*_NO_TEXT))
    return root, (*findings, *_cut_off(log, shown))


def tree_with_scripts(text: str) -> Any:
    """The root of a page with its scripts, but those of JSON-LD: these speak of other articles too."""
    root, _ = _parsed(few_attributes(text)[0])
    if root is not None:
        _drop(script for script in root.iter("script") if JSON_LD in (script.get("type") or "").lower())
    return root


def _parsed(text: str) -> tuple[Any, Any]:
    import lxml.html
    from lxml import etree

    parser = lxml.html.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False
    )
    data = _CONTROL.sub(" ", text).encode("utf-8", "replace")
    try:
        return lxml.html.document_fromstring(data, parser=parser), parser.error_log
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        return None, ()


def _drop(elements: Iterable[Any]) -> None:
    """Take elements out, and leave what follows each."""
    for element in list(elements):
        element.drop_tree()


def _cut_off(log: Iterable[Any], text: str) -> Iterator[Finding]:
    entry = next((entry for entry in log if _DEEPER in entry.message), None)
    if entry is not None:
        message = f"elements stand in each other more than {MAX_DEPTH} deep; what is within those is not read"
        line = max(entry.line, 1)
        (printed,) = text.split("\n")[line - 1 : line] or [""]
        octets = printed.encode("utf-8", "replace")[: entry.column]  # the parser counts in them
        column = max(octets.decode("utf-8", "ignore").rfind("<") + 1, 1)
        yield Finding(message=message, line=line, column=column, code=TOO_DEEP)
