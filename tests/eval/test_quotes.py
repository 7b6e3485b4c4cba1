"""Direct quotes of English news against attributions that people marked (PolNeAR)."""

from pathlib import Path

import pytest
from corpora import corpus
from eval.brat import gold

from toolkit.extraction import find_quotes

FLOORS = {"precision": 0.95, "recall": 0.93, "f1": 0.945, "speaker": 0.93}
_OPENING = "\"“‘'«"
Part = tuple[int, int]


def covered(part: Part, others: list[Part]) -> int:
    """How many code points of a stretch the others hold."""
    return sum(max(0, min(part[1], b) - max(part[0], a)) for a, b in others)


def length(parts: list[Part]) -> int:
    """The code points of several stretches."""
    return sum(b - a for a, b in parts)


def score(folder: Path, verbose: bool = False) -> dict[str, float]:
    """Precision, recall and F1 of quotes that begin with a mark, and how many of the found have the right speaker.

    A found quote is right if 80 % of it lies in gold words; a gold one is found if half of it is covered.
    """
    right = wrong = found = missed = spoken = matched = 0
    # Some documents were marked by several people: the first of them counts.
    marked = {
        file.stem.rpartition("_")[0]: file
        for file in sorted((folder / "attributions").glob("*.ann"), reverse=True)
    }
    for name, file in sorted(marked.items()):
        text = (folder / "text" / f"{name}.txt").read_text(encoding="utf-8")
        wanted = gold(file)
        direct = [a for a in wanted if a.get("Content") and text[min(a["Content"])[0]] in _OPENING]
        quotes = [q for q in find_quotes(text, language="en") if text[q.span.start] in _OPENING]
        mine = [[(s.start, s.end) for s in q.contents] for q in quotes]
        for parts, quote in zip(mine, quotes, strict=True):
            inside = max(
                (sum(covered(p, a["Content"]) for p in parts) for a in wanted if a.get("Content")), default=0
            )
            good = inside >= 0.8 * length(parts)
            right, wrong = right + good, wrong + (not good)
            if verbose and not good:
                print("WRONG", file.name[:20], repr(quote.span.of(text))[:150], quote.cue)
        for a in direct:
            overlap, best = max(
                ((sum(covered(p, a["Content"]) for p in parts), i) for i, parts in enumerate(mine)), default=(0, 0)
            )
            if overlap >= 0.5 * length(a["Content"]):
                found += 1
                if a.get("Source"):
                    matched += 1
                    source = quotes[best].source_span
                    hit = source is not None and covered((source.start, source.end), a["Source"]) > 0
                    spoken += hit
                    if verbose and not hit:
                        print(
                            "SPEAKER",
                            repr(text[a["Source"][0][0] : a["Source"][-1][1]])[:60],
                            "|",
                            source and source.of(text)[:60],
                            "|",
                            quotes[best].cue,
                            "|",
                            text[max(0, quotes[best].span.start - 60) : quotes[best].span.end + 80].replace(
                                "\n", "¶"
                            )[-260:],
                        )
            else:
                missed += 1
                if verbose:
                    s, e = a["Content"][0][0], a["Content"][-1][1]
                    print(
                        "MISSED",
                        file.name[:20],
                        text[max(0, s - 80) : s].replace("\n", "¶"),
                        ">>>",
                        text[s:e][:160].replace("\n", "¶"),
                        "<<<",
                        text[e : e + 60].replace("\n", "¶"),
                    )
    precision, recall = right / (right + wrong), found / (found + missed)
    return {
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / (precision + recall),
        "speaker": spoken / matched,
    }


@pytest.mark.parametrize("figure", FLOORS)
def test_direct_quotes_of_english_news(figure: str) -> None:
    """The figures hold their floors."""
    assert score(corpus("extraction/polnear-dev"))[figure] >= FLOORS[figure]


if __name__ == "__main__":
    from corpora import SHARED

    print(score(SHARED / "corpora" / "extraction" / "polnear-dev", verbose=True))
