"""How fast the layers of extraction are. Run: PYTHONPATH=.:tests python benchmarks/bench_extraction.py

Million characters per second of CPU time on one core over the texts of the shared corpora, each tool warm and in
this process; a peer is measured where it is installed. Then hostile texts, which must take linear time.
"""

import time
from collections.abc import Callable
from datetime import date, datetime
from importlib.util import find_spec

from corpora import SHARED

from toolkit.extraction import find_times

CORPORA = {"ru": ("corpora/extraction/nerel-dev", "*.txt"), "en": ("corpora/extraction/polnear-dev/text", "*")}
PUBLISHED = date(2019, 7, 1)
ROUNDS = 3
PEER_SAMPLE = 40_000
HOSTILE = {
    "one number": "1",
    "numbers and spaces": "1 ",
    "numbers and commas": "5, ",
    "years": "2014 ",
    "clock faces": "12:12:",
    "dates": "5 May ",
    "half surrogates": "\ud800",
}


def texts(language: str) -> list[str]:
    """The documents of a corpus."""
    folder, pattern = CORPORA[language]
    files = sorted(path for path in (SHARED / folder).glob(pattern) if path.is_file())
    return [path.read_text("utf-8", errors="replace") for path in files]


def speed(find: Callable[[str], object], documents: list[str]) -> float:
    """Million characters per second, the best of some rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        for document in documents:
            find(document)
        best = min(best, time.process_time() - start)
    return sum(map(len, documents)) / best / 1e6


def peer(language: str, documents: list[str]) -> float | None:
    """The speed of dateparser's search on a sample of the same texts; None where it is not installed."""
    if find_spec("dateparser") is None:
        return None
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": datetime(2019, 7, 1), "PREFER_DATES_FROM": "past"}  # noqa: DTZ001
    start, seen = time.process_time(), 0
    for document in documents:
        search_dates(document, languages=[language], settings=settings)
        seen += len(document)
        if seen > PEER_SAMPLE:
            break
    return seen / (time.process_time() - start) / 1e6


def times() -> None:
    """Temporal expressions."""
    for language in CORPORA:
        documents = texts(language)
        if not documents:
            print(f"{language} times: the corpus is not here")
            continue
        find_times(documents[0], language=language)
        ours = speed(lambda text, code=language: find_times(text, language=code, published=PUBLISHED), documents)
        theirs = peer(language, documents)
        told = f", dateparser {theirs:.3f}, {ours / theirs:.0f} times as fast" if theirs else ""
        print(f"{language} find_times {ours:.2f} Mchar/s{told}")
    for name, piece in HOSTILE.items():
        figures = [hostile(piece, size) for size in (100_000, 200_000, 400_000)]
        print(f"{name:20}" + "".join(f"{figure:8.2f} s" for figure in figures))


def hostile(piece: str, size: int) -> float:
    """CPU seconds over a text of one repeated piece."""
    text = piece * (size // len(piece))
    start = time.process_time()
    find_times(text, language="en", published=PUBLISHED)
    return time.process_time() - start


def main() -> None:
    """Print the figures of each layer."""
    times()


if __name__ == "__main__":
    main()
