"""Speed of the extraction, whole and by layer, in characters a second of one core, process time.

    PYTHONPATH=. python benchmarks/bench_analyse.py FOLDER [LANGUAGE]

FOLDER holds .txt files; LANGUAGE is made out when not given. Each layer is timed with the
results of the layers below it at hand. No peer does this whole job.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from toolkit.extraction import analyse, find_entities, find_events, find_quotes, find_times
from toolkit.extraction.detection import detect
from toolkit.extraction.segments import segment

WARM = 5


def rate(texts: list[str], work: Callable[[str], object]) -> float:
    """Millions of characters a second."""
    begin = time.process_time()
    for text in texts:
        work(text)
    return sum(map(len, texts)) / (time.process_time() - begin) / 1e6


def main(folder: str, language: str | None = None) -> None:
    """Print one line a layer."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(folder).glob("*.txt"))]
    language = language or detect("\n".join(texts)) or "en"
    for text in texts[:WARM]:
        analyse(text, language=language)
    mentions = {text: find_entities(text, language=language) for text in texts}
    times = {text: find_times(text, language=language) for text in texts}
    print(f"{len(texts)} texts, {sum(map(len, texts))} characters, {language}")
    layers: dict[str, Callable[[str], object]] = {
        "whole": lambda text: analyse(text, language=language, published="2020-01-01"),
        "segments": lambda text: segment(text, read_stamp=lambda line: None),
        "times": lambda text: find_times(text, language=language),
        "entities": lambda text: find_entities(text, language=language),
        "quotes": lambda text: find_quotes(text, language=language, mentions=mentions[text]),
        "events": lambda text: find_events(text, language=language, mentions=mentions[text], times=times[text]),
    }
    for name, work in layers.items():
        print(f"{name:10} {rate(texts, work):6.2f} Mchar/s")


if __name__ == "__main__":
    main(*sys.argv[1:])
