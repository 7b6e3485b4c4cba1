"""Who did what, in a line that credits an article: "Text: Ada Quill. Photos: Ben Stone; edited by Cy Late"."""

import re
from functools import lru_cache
from itertools import chain

from toolkit.formats.html.byline_terms import AND, BY, OTHER_MAKERS, PICTURES
from toolkit.model import fold

_WRITERS = frozenset(map(fold, BY))


def _any(words: tuple[str, ...]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_LABEL = rf"(?:{_any((*BY, *OTHER_MAKERS))})(?![^\W\d_])"
_JOINED = rf"\s*(?:[&/,+]|(?<=\s)(?:{_any(tuple(chain(*AND.values())))})(?=\s))\s*"
_LABELS = rf"{_LABEL}(?:\s+by)?(?:{_JOINED}{_LABEL}(?:\s+by)?){{0,2}}"
_NAME = r"(?-i:[^\W\d_a-zà-öø-ÿа-яё]|(?:von|van|al|el|bin|ter|ten|d['’])(?![^\W\d_]))"
"""How a name begins after a label; "redactora jefa de local" is an office."""
_PARTING = r"|•·;.,(/–—-"
_MARK = re.compile(
    rf"(?:(?<![^\W\d_])|(?<=[\u3400-\u9fff]))(?P<marked>{_LABELS})\s*(?:[:：／](?!/)|(?<=[\u3400-\u9fff])[|｜丨])\s*"
    rf"|(?:\A\s*|(?<=[{_PARTING}])|(?<=[{_PARTING}] ))(?P<led>{_LABELS})\s+(?!from\s|in\s)(?={_NAME})"
    rf"|(?<=\s)(?P<by>(?:{_any(OTHER_MAKERS)})\s+by)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
"""A label, with a colon anywhere or with none where a part of the line begins."""
_IN_BRACKETS = re.compile(rf"(?P<names>[^()|•]+)\((?P<labels>{_LABELS})\)", re.IGNORECASE)
"""A label after the names: "Ada Quill (text)"; a bar parts them from what stands before."""
_AFTER = re.compile(rf"[^|,;/•]+?\s*[|,;/•]\s*(?:{_any(PICTURES)})\s*(?:[|,;/•]|\Z)", re.IGNORECASE)
"""Who took the pictures, told after his name: "Ben Stone | Photographer". Editors and producers write, too."""
_WORD = re.compile(_LABEL, re.IGNORECASE)
_AROUND = " \t|•·;.,(/–—-"


@lru_cache(maxsize=256)
def written(line: str) -> tuple[str, ...]:
    """The parts of a line that name who wrote the text; the line itself where nothing says who did what.

    What stands before the first label is the author's unless a label names him. The boxes around a name are asked
    for each thing in them.
    """
    parts = _labelled_after(line) or _labelled(line)
    wrote = [text for text, labels in parts if labels and _is_of_writers(labels)]
    said = wrote or [text for text, labels in parts if not labels]
    texts = (one.lstrip(_AROUND).rstrip(_AROUND.replace(".", "")) for one in said)
    return tuple(text for text in texts if any(map(str.isalpha, text)))


def _labelled(line: str) -> list[tuple[str, str]]:
    marks = list(_MARK.finditer(line))
    if not marks:
        return [(line, "")]
    ends = [*(mark.start() for mark in marks[1:]), len(line)]
    found = [(line[mark.end() : end], mark[0]) for mark, end in zip(marks, ends, strict=True)]
    return [(line[: marks[0].start()], ""), *found]


def _labelled_after(line: str) -> list[tuple[str, str]]:
    found = list(_IN_BRACKETS.finditer(line))
    if not found and _AFTER.search(line):
        return [(_AFTER.sub("", line), "")]
    ends = [0, *(one.end() for one in found)]
    between = [line[end : one.start()] for end, one in zip(ends, found, strict=False)]
    labelled = chain.from_iterable(
        ((before, ""), (one["names"], one["labels"])) for before, one in zip(between, found, strict=True)
    )
    return [*labelled, (line[ends[-1] :], "")] if found else []


def _is_of_writers(labels: str) -> bool:
    """Whether one of the labels is: of "edited by" the "by" is none."""
    words = [fold(word[0]) for word in _WORD.finditer(labels)]
    return any(word in _WRITERS for word in (words if len(words) == 1 else filter("by".__ne__, words)))
