"""Speed of reading web pages, in pages a second of one core, process time; the extractor alone in the same run.

    PYTHONPATH=. python benchmarks/bench_pages.py [FOLDER]

FOLDER holds pages (.html); without it, those of tests/eval/pages. Ours reads markup, meta tags, text, headline,
date, authors, quotes and events; the extractor its text and metadata. They take turns, the best of several rounds
counts for each.
"""

import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import trafilatura

from toolkit.errors import ReadError
from toolkit.formats import FORMATS

ROUNDS = 5
OWN = Path(__file__).parent.parent / "tests" / "eval" / "pages"


def ours(data: bytes) -> None:
    """The page as an article."""
    with suppress(ReadError):
        FORMATS["html"].read(FORMATS["html"].parse(data).tree)


def alone(data: bytes) -> None:
    """The page as the extractor has it."""
    trafilatura.bare_extraction(data, with_metadata=True, include_comments=False)


def seconds(pages: list[bytes], work: Callable[[bytes], None]) -> float:
    """How long the pages take."""
    begin = time.process_time()
    for page in pages:
        work(page)
    return time.process_time() - begin


def main(folder: str = str(OWN)) -> None:
    """Print a line for each."""
    pages = [path.read_bytes() for path in sorted(Path(folder).glob("*.html"))]
    rounds = [(seconds(pages, ours), seconds(pages, alone)) for _ in range(ROUNDS)]
    size = sum(map(len, pages)) / len(pages) / 1000
    print(f"{len(pages)} pages of {size:.0f} kB on average")
    for name, taken in zip(("toolkit", "trafilatura alone"), zip(*rounds, strict=True), strict=True):
        print(f"{name:18} {len(pages) / min(taken):6.1f} pages/s")


if __name__ == "__main__":
    main(*sys.argv[1:])
