"""Scores of temporal expressions in the style of TempEval-3: strict and relaxed spans, and values.

A found span is relaxed-right when it overlaps a gold span; each gold span counts once. The value score is the
relaxed F1 times the share of matched pairs with the same value (UzZaman et al., SemEval-2013 task 1).
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from html import unescape
from pathlib import Path

Mark = tuple[int, int, str]
"""Start, end and value of one expression."""


@dataclass
class Score:
    """Counts over documents."""

    gold: int = 0
    found: int = 0
    strict: int = 0
    relaxed: int = 0
    values: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, text: str, gold: list[Mark], found: list[Mark]) -> None:
        """Count one document."""
        self.gold += len(gold)
        self.found += len(found)
        exact = {mark[:2] for mark in found}
        self.strict += sum(mark[:2] in exact for mark in gold)
        free = list(found)
        for start, end, value in gold:
            match = next((mark for mark in free if mark[:2] == (start, end)), None) or next(
                (mark for mark in free if mark[0] < end and start < mark[1]), None
            )
            if match is None:
                self.misses.append(f"- {text[start:end]!r} {value}")
                continue
            free.remove(match)
            self.relaxed += 1
            self.values += match[2] == value
            if match[2] != value:
                told = text[match[0] : match[1]]
                self.misses.append(f"= {text[start:end]!r} {value} not {match[2]} of {told!r}")
        self.misses += [f"+ {text[start:end]!r} {value}" for start, end, value in free]

    def f1(self, right: int) -> float:
        """F1 in percent of a count of right ones."""
        return 200 * right / (self.gold + self.found) if self.gold + self.found else 0.0

    @property
    def figures(self) -> dict[str, float]:
        """Strict, relaxed and value F1, relaxed precision and recall, in percent."""
        return {
            "strict": self.f1(self.strict),
            "relaxed": self.f1(self.relaxed),
            "value": self.f1(self.relaxed) * self.values / max(self.relaxed, 1),
            "precision": 100 * self.relaxed / max(self.found, 1),
            "recall": 100 * self.relaxed / max(self.gold, 1),
        }


_TIMEX = re.compile(r'<TIMEX3[^>]*?value="([^"]*)"[^>]*>([^<]*)</TIMEX3>')


def timeml(path: Path) -> tuple[str, list[Mark], date]:
    """Text, gold and day of creation of a TimeML file."""
    source = path.read_text(encoding="utf-8")
    created = re.search(r"<DCT>.*?value=\"(\d{4}-\d\d-\d\d)", source)
    assert created is not None
    inner = source[source.index("<TEXT>") + 6 : source.index("</TEXT>")]
    text, gold, at = "", [], 0
    for match in _TIMEX.finditer(inner):
        text += _unescaped(inner[at : match.start()])
        words = _unescaped(match[2])
        gold.append((len(text), len(text) + len(words), match[1]))
        text, at = text + words, match.end()
    return text + _unescaped(inner[at:]), gold, date.fromisoformat(created[1])


def _unescaped(text: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", text))


def brat(path: Path, kinds: frozenset[str]) -> tuple[str, list[Mark]]:
    """Text and outermost spans of a brat annotation."""
    text = path.with_suffix(".txt").read_bytes().decode("utf-8")
    marks = []
    for line in path.read_text(encoding="utf-8").splitlines():
        parts = line.split("\t")
        if line.startswith("T") and parts[1].split()[0] in kinds:
            places = [int(number) for number in re.findall(r"\d+", parts[1])]
            marks.append((places[0], places[-1], ""))
    whole = set(marks)
    return text, sorted(one for one in whole if not any(_holds(two, one) for two in whole - {one}))


def _holds(outer: Mark, inner: Mark) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


_PREPOSITION = re.compile(r"(?:во?|на|со?|до|ко?|по|за|от|через|начиная с|вплоть до)\s+", re.IGNORECASE)


def bare(text: str, mark: Mark) -> Mark:
    """The mark without a Russian preposition at its start, which some annotate and some do not."""
    match = _PREPOSITION.match(text, mark[0], mark[1])
    return (match.end(), *mark[1:]) if match else mark


def sentences(path: Path) -> Iterator[tuple[str, list[Mark], date]]:
    """Text, gold and day of reference of the one-sentence cases; the first value of each."""
    for case in json.loads(path.read_text(encoding="utf-8")):
        if "ReferenceDateTime" in case.get("Context", {}):
            found = [(each["Start"], each["End"] + 1, each["Resolution"]["values"][0]) for each in case["Results"]]
            gold = [(start, end, value.get("timex", "")) for start, end, value in found]
            yield case["Input"], gold, date.fromisoformat(case["Context"]["ReferenceDateTime"][:10])


def marks(times: Iterable[object]) -> list[Mark]:
    """Found expressions as marks."""
    return [(time.span.start, time.span.end, time.value) for time in times]  # type: ignore[attr-defined]


_MARKED = re.compile(r"\[\[([^|\]]+)\|([^\]]+)\]\]")


def paragraphs(path: Path) -> Iterator[tuple[str, list[Mark], date]]:
    """Text, gold and day of publication of paragraphs with their expressions in double brackets."""
    for block in path.read_text(encoding="utf-8").split("\n@ ")[1:]:
        day, _, marked = block.partition("\n")
        text, gold, at = "", [], 0
        for match in _MARKED.finditer(marked := marked.strip()):
            text += marked[at : match.start()]
            gold.append((len(text), len(text) + len(match[1]), match[2]))
            text, at = text + match[1], match.end()
        yield text + marked[at:], gold, date.fromisoformat(day)


_OPEN = re.compile(r"(?:since|from|between|until|till|by|no later than|not later than|in)\s+", re.IGNORECASE)
_PARTED = re.compile(r"\s*(?:-|–|\band\b|\bor\b|\bto\b|\bthrough\b|\buntil\b)\s*")
_OFFSET = re.compile(r"(T\d\d:\d\d)(?:Z|[+-]\d\d:\d\d)$")


def timex3(text: str, times: Iterable[object]) -> list[Mark]:
    """Found expressions as TimeML marks them: no preposition, two marks for a range, no offset in the value."""
    return [each for mark in marks(times) for each in _as_timex3(text, mark)]


def _as_timex3(text: str, mark: Mark) -> Iterator[Mark]:
    start, end, value = mark
    led = _OPEN.match(text, start, end)
    start = led.end() if led else start
    start += (
        4
        if led and text.startswith("the ", start) and value[:4].isdigit() and text[start + 4 : end].isdigit()
        else 0
    )
    values = [one for one in re.split("[/,]", value) if one != ".."]
    cuts = list(_PARTED.finditer(text, start, end))
    if len(values) == 2 and len(cuts) == 1:
        yield start, cuts[0].start(), _bare_value(values[0])
        yield cuts[0].end(), end, _bare_value(values[1])
    else:
        yield start, end, _bare_value("/".join(values))


def _bare_value(value: str) -> str:
    return _OFFSET.sub(r"\1", value)
