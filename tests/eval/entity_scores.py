"""Names scored against gold annotation: exact spans, precision, recall and F1.

    PYTHONPATH=.:tests python tests/eval/entity_scores.py [--natasha]

NEREL: PERSON; COUNTRY, CITY, STATE_OR_PROVINCE, DISTRICT and LOCATION as places, of nested ones the inner.
FactRuEval: Person; LocOrg and Location without the noun that describes them. Adjectives of places
("российский"), which both corpora mark as places, stay in the gold and are not counted for us as found.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import frozen

from toolkit.extraction.entities import find_entities
from toolkit.extraction.entities.backends import EntityBackend, natasha

Spans = set[tuple[int, int]]
PLACES = {"COUNTRY", "CITY", "STATE_OR_PROVINCE", "DISTRICT", "LOCATION"}


@frozen
class Score:
    """Counts of exact spans."""

    right: int
    predicted: int
    gold: int

    @property
    def precision(self) -> float:
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def nerel(folder: Path) -> Iterator[tuple[str, dict[str, Spans]]]:
    """Text and gold spans of each document in brat's format."""
    for path in sorted(folder.glob("*.ann")):
        gold: dict[str, Spans] = {"person": set(), "place": set()}
        for line in path.read_text("utf-8").splitlines():
            if line[0] != "T" or ";" in (fields := line.split("\t"))[1]:
                continue
            label, start, end = fields[1].split()
            kind = "person" if label == "PERSON" else "place" if label in PLACES else None
            if kind:
                gold[kind].add((int(start), int(end)))
        yield path.with_suffix(".txt").read_text("utf-8"), {kind: inner(spans) for kind, spans in gold.items()}


def inner(spans: Spans) -> Spans:
    """The spans that hold no other."""
    return {a for a in spans if not any(b != a and a[0] <= b[0] and b[1] <= a[1] for b in spans)}


def factrueval(folder: Path) -> Iterator[tuple[str, dict[str, Spans]]]:
    """Text and gold spans of each document in FactRuEval's format."""
    for path in sorted(folder.glob("*.objects")):
        parts = {}
        for line in path.with_suffix(".spans").read_text("utf-8").splitlines():
            fields = line.split()
            if len(fields) > 4:
                parts[fields[0]] = (int(fields[2]), int(fields[2]) + int(fields[3]), fields[1])
        gold: dict[str, Spans] = {"person": set(), "place": set()}
        for line in path.read_text("utf-8").splitlines():
            fields = line.split("#")[0].split()
            found = [parts[number] for number in fields[2:] if number in parts]
            kind = {"Person": "person", "LocOrg": "place", "Location": "place"}.get(fields[1]) if fields else None
            if kind and found:
                named = [part for part in found if kind == "person" or part[2] != "loc_descr"] or found
                gold[kind].add((min(part[0] for part in named), max(part[1] for part in named)))
        yield path.with_suffix(".txt").read_text("utf-8"), gold


def found(text: str, backend: EntityBackend | None = None) -> dict[str, Spans]:
    """What the finder says."""
    spans: dict[str, Spans] = {"person": set(), "place": set()}
    for mention in find_entities(text, language="ru", backend=backend):
        kind = "place" if mention.kind in {"place", "state"} else mention.kind
        if kind in spans:
            spans[kind].add((mention.span.start, mention.span.end))
    return spans


def score(
    documents: Iterator[tuple[str, dict[str, Spans]]], find: Callable[[str], dict[str, Spans]] = found
) -> dict[str, Score]:
    """Scores by kind over all documents."""
    counts = {"person": [0, 0, 0], "place": [0, 0, 0]}
    for text, gold in documents:
        predicted = find(text)
        for kind, count in counts.items():
            count[0] += len(predicted[kind] & gold[kind])
            count[1] += len(predicted[kind])
            count[2] += len(gold[kind])
    return {kind: Score(*count) for kind, count in counts.items()}


def main() -> None:
    """Print the table."""
    from corpora import corpus

    backend = natasha() if "--natasha" in sys.argv else None
    for name, read in (("nerel-dev", nerel), ("factrueval-dev", factrueval)):
        scores = score(read(corpus(f"extraction/{name}")), lambda text: found(text, backend))
        for kind, one in scores.items():
            print(f"{name:15} {kind:7} P {one.precision:.3f}  R {one.recall:.3f}  F1 {one.f1:.3f}")


if __name__ == "__main__":
    main()
