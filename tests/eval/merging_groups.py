"""Merging scored on groups of articles from raw text to calendar.

    PYTHONPATH=.:tests python tests/eval/merging_groups.py open|kept [-v]

`merging/groups.txt` says how the gold is marked. A pair of articles that tell of one event is right when two of
their tellings of it are joined; a joined pair of tellings of different events, or of an event and of
something that is none of the group's, is wrong.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations
from pathlib import Path

from attrs import define, field, frozen

import toolkit
from toolkit.merging import Telling, merge_in_detail
from toolkit.merging.kinds import family_of, kind_of
from toolkit.model import Article, When

GOLD = Path(__file__).parent / "merging" / "groups.txt"
_MARK = re.compile(r"\{(?P<label>[\w-]+)\|(?P<words>[^}]*)\}")


@frozen
class Truth:
    """An event as it was."""

    dates: tuple[date, ...]
    kind: str


@frozen
class Told:
    """An article, and the words in which it tells of which event."""

    article: Article
    marks: tuple[tuple[str, str], ...]


@define
class Group:
    """Articles that are merged together."""

    name: str
    truths: dict[str, Truth] = field(factory=dict)
    told: list[Told] = field(factory=list)


@define
class Tally:
    """Pairs of tellings."""

    right: int = 0
    wrong: int = 0
    wanted: int = 0
    extracted: int = 0

    @property
    def precision(self) -> float:
        """How many of the joined pairs are right."""
        return self.right / ((self.right + self.wrong) or 1)

    @property
    def recall(self) -> float:
        """How many of the right pairs are joined."""
        return self.right / (self.wanted or 1)

    @property
    def recall_of_extracted(self) -> float:
        """How many of the right pairs are joined, of those that extraction found both of."""
        return self.right / (self.extracted or 1)


def groups(part: str) -> Iterator[Group]:
    """The groups of one part."""
    _, *blocks = re.split(r"^## ", GOLD.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for block in blocks:
        head, *texts = block.split("===\n")
        first, *rows = head.splitlines()
        name, own = first.split()
        if own == part:
            yield Group(name, dict(map(_truth, rows)), [_told(text, name, at) for at, text in enumerate(texts)])


def _truth(row: str) -> tuple[str, Truth]:
    _, label, dates, kind = row.split()
    return label, Truth(tuple(map(date.fromisoformat, dates.split(","))), kind)


def _told(text: str, name: str, number: int) -> Told:
    marks = tuple((mark["label"], mark["words"]) for mark in _MARK.finditer(text))
    url = f"https://example.org/{name}/{number}"
    return Told(toolkit.loads(_MARK.sub(lambda mark: mark["words"], text).strip(), "text", url=url), marks)


def label_of(telling: Telling, group: Group) -> str | None:
    """Which event a telling is of: one marked in its sentence, of that date, of that kind if several."""
    article, event = telling.article, telling.event
    assert article is not None
    said = event.span.of(article.body) if event.span else ""
    marks = next(told.marks for told in group.told if told.article.id == article.id)
    labels = [label for label, words in marks if words in said and _covers(event.when, group.truths[label])]
    family = family_of(kind_of(event.kind))
    alike = [label for label in labels if family_of(group.truths[label].kind) == family]
    return next(iter(alike or labels), None)


def _covers(when: When | None, truth: Truth) -> bool:
    if when is None:
        return True
    first, last = when.days
    return any(first <= day <= last for day in truth.dates)


def measure(whole: Sequence[Group], *, together: bool = False, verbose: bool = False) -> Tally:
    """The pairs of all groups, each merged by itself or all in one pile."""
    tally = Tally()
    by_article = {told.article.id: group for group in whole for told in group.told}
    piles = [list(whole)] if together else [[group] for group in whole]
    for pile in piles:
        merged = merge_in_detail([told.article for group in pile for told in group.told])
        found: set[tuple[str, str, str, str]] = set()
        extracted: set[tuple[str, str, str]] = set()
        for members in merged.tellings:
            labels = [(one, _labelled(one, by_article)) for one in members]
            extracted |= {(*label, one.article.id) for one, label in labels if label and one.article}
            _count(labels, tally, found, verbose=verbose)
        wanted = {pair for group in pile for pair in _wanted(group)}
        tally.right += len(found & wanted)
        tally.wanted += len(wanted)
        tally.extracted += sum({(*pair[:2], one) for one in pair[2:]} <= extracted for pair in wanted)
        if verbose:
            for missed in sorted(wanted - found):
                print("MISSED", *missed)
    return tally


def _labelled(telling: Telling, by_article: dict[str, Group]) -> tuple[str, str] | None:
    assert telling.article is not None
    group = by_article[telling.article.id]
    label = label_of(telling, group)
    return (group.name, label) if label else None


def _count(
    labels: Sequence[tuple[Telling, tuple[str, str] | None]],
    tally: Tally,
    found: set[tuple[str, str, str, str]],
    *,
    verbose: bool,
) -> None:
    for (one, mine), (other, theirs) in combinations(labels, 2):
        if one.article is None or other.article is None or one.article.id == other.article.id:
            continue
        if mine is not None and mine == theirs:
            first, second = sorted((one.article.id, other.article.id))
            found.add((*mine, first, second))
        elif mine is not None or theirs is not None:
            tally.wrong += 1
            if verbose:
                print("WRONG", one.article.id, one.event.name, mine, other.article.id, other.event.name, theirs)


def _wanted(group: Group) -> Iterator[tuple[str, str, str, str]]:
    for label in group.truths:
        tellers = sorted(told.article.id for told in group.told if label in {mark for mark, _ in told.marks})
        yield from ((group.name, label, one, other) for one, other in combinations(tellers, 2))


def tell(group: Group) -> None:
    """What extraction finds in the articles of a group."""
    for told in group.told:
        print(told.article.id, told.article.headline, told.article.date_published)
        for event in told.article.events:
            who = [agent.name for agent in event.participants]
            where = event.place.name if event.place else None
            before = f"(was {event.previous_when})" if event.previous_when else ""
            print(
                "    ", event.when, before, event.kind, event.status and event.status.value, where, who, event.name
            )


def shown(name: str, tally: Tally) -> str:
    """A row of figures."""
    return (
        f"{name:20} precision {tally.precision:.3f} recall {tally.recall:.3f}, "
        f"of what is extracted {tally.recall_of_extracted:.3f}"
    )


if __name__ == "__main__":
    chosen = list(groups(sys.argv[1]))
    loud = "-v" in sys.argv
    for each in chosen:
        if loud:
            tell(each)
        print(shown(each.name, measure([each], verbose=loud)))
    print(shown("by group", measure(chosen)))
    print(shown("in one pile", measure(chosen, together=True)))
