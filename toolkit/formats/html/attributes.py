"""Elements with so many attributes that parsers, which compare each with all before it, would take minutes."""

import re
from itertools import islice

from toolkit.diagnostics import Finding
from toolkit.formats.syntax_codes import TOO_LARGE

MOST_ATTRIBUTES = 1000
"""So many of an element are read; the richest element of hundreds of news pages had fewer than a hundred."""
_FEWEST_LETTERS = 2 * MOST_ATTRIBUTES
"""A tag that is shorter has fewer attributes."""
_INNER = r"""(?:[^<>=]++|=\s*+(?:"[^"]*+"|'[^']*+')?+)*+"""
_RAW = "(?:script|style)"
_TAG = re.compile(
    rf"<{_RAW}\b{_INNER}(?P<content>>(?:[^<]++|<(?!/{_RAW}))*+)?|<[A-Za-z][\w:-]*+[\s/]{_INNER}", re.IGNORECASE
)
"""A tag with attributes, and what scripts and styles hold; without going back, so that an open mark is cheap."""
_ATTRIBUTE = re.compile(r"""[^\s"'<>/=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'=<>]*+))?+""")


def few_attributes(text: str) -> tuple[str, tuple[Finding, ...]]:
    """A page's text without the attributes beyond that number, and a finding where there were any."""
    kept: list[str] = []
    findings: list[Finding] = []
    last = 0
    for tag in _TAG.finditer(text):
        start, end = tag.start(), tag.start("content") if tag["content"] else tag.end()
        cut = _beyond(text, start, end) if end - start > _FEWEST_LETTERS else None
        if cut is not None:
            findings.append(_told(text, start))
            kept.append(text[last:cut])
            last = end
    return ("".join([*kept, text[last:]]) if kept else text), tuple(findings[:1])


def _beyond(text: str, start: int, end: int) -> int | None:
    """Where in a tag what is not read begins; its name is the first that looks like an attribute."""
    attributes = _ATTRIBUTE.finditer(text, start + 1, end)
    beyond = next(islice(attributes, MOST_ATTRIBUTES + 1, None), None)
    return beyond.start() if beyond else None


def _told(text: str, start: int) -> Finding:
    line = text.count("\n", 0, start) + 1
    message = f"an element has more than {MOST_ATTRIBUTES:,} attributes; those beyond are not read"
    return Finding(message=message, line=line, column=start - text.rfind("\n", 0, start), code=TOO_LARGE)
