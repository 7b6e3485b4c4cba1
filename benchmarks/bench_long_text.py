"""What a long text costs: processor time and memory of the whole extraction, by its length.

Usage: python benchmarks/bench_long_text.py FILE... (texts in UTF-8; their paragraphs are shuffled into one text)
"""

import random
import resource
import sys
import time
from pathlib import Path

from toolkit.extraction import analyse

_LENGTHS = (100_000, 300_000, 1_000_000)
_FRAME = "Talks begin\n\n2 March 2025\n\n"


def paragraphs(paths: list[str]) -> list[str]:
    """Every paragraph of the texts that is a few sentences long, each once, always in the same order."""
    lines = (line for path in paths for line in Path(path).read_text(encoding="utf-8").splitlines())
    found = list(dict.fromkeys(line for line in lines if 120 < len(line) < 1200))
    random.Random(1).shuffle(found)
    return found


def text_of(found: list[str], length: int) -> str:
    """So many characters of them; none twice, unless there are too few."""
    parts, size = [], 0
    while size < length:
        for part in found:
            parts.append(part)
            size += len(part)
            if size >= length:
                break
    return _FRAME + "\n\n".join(parts)


def main() -> None:
    """Print a row for each length."""
    found = paragraphs(sys.argv[1:])
    print(f"{len(found):,} paragraphs, {sum(map(len, found)):,} characters")
    analyse(text_of(found, 10_000))
    for length in _LENGTHS:
        text = text_of(found, length)
        begin = time.process_time()
        article = analyse(text).article
        seconds = time.process_time() - begin
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{len(text):>9,} characters: {seconds:6.2f} s, {seconds / len(text) * 1e6:5.2f} s per million, "
            f"peak {peak:,.0f} MB; {len(article.quotes):,} quotes, {len(article.events):,} events"
        )


if __name__ == "__main__":
    main()
