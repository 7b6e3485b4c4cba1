"""How many of the dated events that a reader would put in a calendar are found, and how well each is told.

An article is a text, a line ``====``, and a line for each event: date | kind | status | place | participants |
name.
A date is a day, a month or "first/last"; kinds and statuses may be several, parted by "/" ("-" is no kind);
a line that begins with "?" is an event that may be found or left out.
"""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from toolkit.extraction import analyse
from toolkit.model import Event, Moment

HERE = Path(__file__).parent / "events"
_ALIKE = 0.3
_STEM = 5


@frozen
class Gold:
    """One event that a person marked."""

    days: tuple[object, object]
    kinds: frozenset[str]
    statuses: frozenset[str]
    place: str
    participants: frozenset[str]
    name: str
    optional: bool


def read(path: Path) -> tuple[str, list[Gold]]:
    """The text of an article, and its events."""
    text, _, rows = path.read_text(encoding="utf-8").partition("====\n")
    return text, [_gold(row) for row in rows.splitlines() if row.strip()]


def _gold(row: str) -> Gold:
    when, kind, status, place, people, name = (cell.strip() for cell in row.removeprefix("?").split("|"))
    first, _, last = when.partition("/")
    return Gold(
        days=(Moment(first).day, Moment(last or first).last_day),
        kinds=frozenset(kind.split("/")),
        statuses=frozenset(status.split("/")),
        place=place,
        participants=frozenset(person.strip() for person in people.split(";") if person.strip()),
        name=name,
        optional=row.startswith("?"),
    )


def words(name: str) -> Counter[str]:
    """The words of a name by their beginnings, which the cases leave alone."""
    return Counter(word[:_STEM] for word in re.findall(r"[\w-]{3,}", name.casefold().replace("ё", "е")))


def alike(one: str, other: str) -> float:
    """F1 of the words of two names."""
    mine, theirs = words(one), words(other)
    return 2 * (mine & theirs).total() / max(1, mine.total() + theirs.total())


def pairs(found: list[Event], gold: list[Gold]) -> list[tuple[Event, Gold]]:
    """Each found event with the marked one that it tells."""
    kept: list[tuple[Event, Gold]] = []
    left = list(gold)
    for strict in (True, False):
        for event in found:
            if any(event is one for one, _ in kept):
                continue
            fit = [g for g in left if _same(event, g, strict)]
            if fit:
                best = max(fit, key=lambda g: (alike(event.name, g.name), not g.optional))
                kept.append((event, best))
                left.remove(best)
    return kept


def _same(event: Event, gold: Gold, strict: bool) -> bool:
    if event.when is None or event.when.days != gold.days:
        return False
    return (event.kind or "-") in gold.kinds if strict else alike(event.name, gold.name) >= _ALIKE


@frozen
class Scores:
    """Shares from 0 to 1; those after `recall` are of the events that are found and marked."""

    precision: float
    recall: float
    kind: float
    status: float
    place: float
    participants: float
    name: float


def score(paths: Iterator[Path], verbose: bool = False) -> Scores:
    """The scores over some articles; told in full when `verbose`."""
    found_total = wanted = 0
    matched: list[tuple[Event, Gold]] = []
    for path in paths:
        text, gold = read(path)
        found = list(analyse(text).article.events)
        here = pairs(found, gold)
        found_total += len(found)
        wanted += sum(not g.optional for g in gold)
        matched += here
        if verbose:
            _tell(path, found, gold, here)
    people = [_overlap(event, g) for event, g in matched if g.participants or event.participants]
    total = len(matched)
    return Scores(
        precision=total / found_total,
        recall=sum(not g.optional for _, g in matched) / wanted,
        kind=sum((e.kind or "-") in g.kinds for e, g in matched) / total,
        status=sum(e.status is not None and e.status.value in g.statuses for e, g in matched) / total,
        place=sum((e.place.name if e.place else "") == g.place for e, g in matched) / total,
        participants=sum(people) / len(people),
        name=sum(alike(e.name, g.name) for e, g in matched) / total,
    )


def _overlap(event: Event, gold: Gold) -> float:
    names = {agent.name for agent in event.participants}
    return 2 * len(names & gold.participants) / (len(names) + len(gold.participants))


def _tell(path: Path, found: list[Event], gold: list[Gold], here: list[tuple[Event, Gold]]) -> None:
    print("==", path.stem)
    for event in found:
        mate = next((g for one, g in here if one is event), None)
        print("  " if mate else "X ", _row(event))
        if mate:
            wrong = [
                f"{name}: {want}"
                for name, got, want in (
                    ("kind", event.kind or "-", mate.kinds),
                    ("status", event.status.value if event.status else "", mate.statuses),
                    ("place", event.place.name if event.place else "", {mate.place}),
                )
                if got not in want
            ]
            if {agent.name for agent in event.participants} != mate.participants:
                wrong.append(f"participants: {sorted(mate.participants)}")
            print("      want", mate.name, "|", *wrong)
        elif event.description:
            print("      in", event.description[:160].replace("\n", " "))
    for g in gold:
        if not g.optional and not any(g is other for _, other in here):
            print("-  ", *g.days, "/".join(g.kinds), "|", g.name)


def _row(event: Event) -> str:
    people = ", ".join(agent.name for agent in event.participants)
    place = event.place.name if event.place else ""
    status = event.status.value if event.status else ""
    return f"{event.when} | {event.kind} | {status} | {place} | {people} | {event.name}"


if __name__ == "__main__":
    import sys

    folders = [Path(arg) for arg in sys.argv[1:]] or [HERE / "tuned", HERE / "fresh"]
    for folder in folders:
        for language in ("ru", "en"):
            print(folder.name, language, score(iter(sorted(folder.glob(f"{language}*.txt"))), verbose=True))
