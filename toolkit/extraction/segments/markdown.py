"""Markdown as newsrooms write it, to plain text: headings, emphasis, links, pictures, quotes, lists."""

import re

from toolkit.model import Image

_HEADING = re.compile(r"#{1,6}[ \t]+(?=\S)")
_EVIDENCE = re.compile(
    r"^#{1,6}[ \t]+\S|(?<!\\)!?\[[^\]\n]{1,300}\]\([^()\s]{1,1000}|(?<![\w*])\*\*[^\s*]|^(?:>|[-*+])[ \t]+\S.*\n>",
    re.MULTILINE,
)
_MARKS_OF_EVIDENCE = ("#", "](", "**", "\n>")
_TITLE = r"(?:[\s>][^()\n]{0,300})?"
_IMAGE = re.compile(rf"!\[([^\]\n]{{0,500}})\]\(\s?<?([^()\s<>]{{1,2000}}){_TITLE}\)")
_LINK = re.compile(rf"\[([^\[\]\n]{{1,500}})\]\(\s?<?[^()\s<>]{{1,2000}}{_TITLE}\)")
_AUTOLINK = re.compile(r"<(https?://[^\s<>]{1,2000})>")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*\\])([*_])(?=[^\s*_])([^*_\n]{1,2000}?)(?<=[^\s\\])\1(?![\w*])")
_CODE = re.compile(r"`([^`\n]{1,500})`")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|])")
_LEADER = re.compile(r"(?:>[ \t]?)+|[-*+][ \t]+(?=\S)")
_RULE = re.compile(r"(?:[-*_][ \t]*){3,}")


def is_markdown(text: str) -> bool:
    """Whether the text shows that it is Markdown: a heading, a link or strong emphasis."""
    sample = text[:20000]
    return any(mark in sample for mark in _MARKS_OF_EVIDENCE) and _EVIDENCE.search(sample) is not None


def is_heading(line: str) -> bool:
    """Whether a line is an ATX heading."""
    return _HEADING.match(line) is not None


def is_rule(line: str) -> bool:
    """Whether a line is a thematic break."""
    return _RULE.fullmatch(line) is not None


def images(line: str) -> tuple[Image, ...]:
    """The pictures that a line holds, by absolute address."""
    found = _IMAGE.findall(line)
    return tuple(Image(url=url, caption=alt.strip() or None) for alt, url in found if "://" in url)


def plain(line: str) -> str:
    """A line without its Markdown; what is left of a line that is only a picture is empty."""
    text = (
        _HEADING.sub("", line, count=1)
        if is_heading(line)
        else _LEADER.sub("", line, count=1)
        if _LEADER.match(line)
        else line
    )
    text = _IMAGE.sub("", text)
    for pattern, group in (
        (_LINK, r"\1"),
        (_AUTOLINK, r"\1"),
        (_STRONG, r"\2"),
        (_EMPHASIS, r"\2"),
        (_CODE, r"\1"),
    ):
        text = pattern.sub(group, text)
    text = re.sub(r"[ \t]#+$", "", text) if is_heading(line) else text
    return _ESCAPE.sub(r"\1", text).strip()
