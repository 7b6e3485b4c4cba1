"""The date of an event among the dates that people marked (NEREL), with events and dates given."""

import re
from pathlib import Path

from corpora import corpus

from toolkit.extraction.events.days.dates import dates_of
from toolkit.model import Span

FLOOR = 0.94
_POINT = "POINT_IN_TIME"


def load(path: Path) -> tuple[dict[str, tuple[str, Span]], list[tuple[str, str, str]]]:
    """The entities and relations of one document in brat's format."""
    entities: dict[str, tuple[str, Span]] = {}
    relations = []
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if line.startswith("T"):
            kind, first, *_, last = re.split(r"[ ;]", fields[1])
            entities[fields[0]] = (kind, Span(int(first), int(last)))
        elif line.startswith("R"):
            name, one, other = fields[1].split()[:3]
            relations.append((name, one.removeprefix("Arg1:"), other.removeprefix("Arg2:")))
    return entities, relations


def score(folder: Path, verbose: bool = False) -> float:
    """How many of the events with a date are given one of theirs."""
    right = total = 0
    for path in sorted(folder.glob("*.ann")):
        entities, relations = load(path)
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        dates = [span for kind, span in entities.values() if kind in ("DATE", "TIME")]
        wanted: dict[Span, set[Span]] = {}
        for name, one, other in relations:
            if name == _POINT and one in entities and other in entities and entities[one][0] == "EVENT":
                wanted.setdefault(entities[one][1], set()).add(entities[other][1])
        events = [span for kind, span in entities.values() if kind == "EVENT"]
        chosen = dict(zip(events, dates_of(text, events, dates, language="ru"), strict=True))
        for event, own in wanted.items():
            index = chosen[event]
            total += 1
            right += index is not None and dates[index] in own
            if verbose and not (index is not None and dates[index] in own):
                got = dates[index] if index is not None else event
                low, high = (
                    min(event.start, got.start, *(s.start for s in own)),
                    max(event.end, got.end, *(s.end for s in own)),
                )
                print(
                    repr(event.of(text)),
                    "WANT",
                    [s.of(text) for s in own],
                    "GOT",
                    got.of(text),
                    "|",
                    text[low:high].replace("\n", "¶")[:300],
                )
    return right / total


def test_the_date_of_an_event() -> None:
    """The share holds its floor."""
    assert score(corpus("extraction/nerel-dev")) >= FLOOR


if __name__ == "__main__":
    from corpora import SHARED

    print(score(SHARED / "corpora" / "extraction" / "nerel-dev", verbose=True))
