"""Speed of the extraction, whole and by layer, in characters a second of one core, process time.

    PYTHONPATH=. python benchmarks/bench_analyse.py FOLDER [LANGUAGE]

FOLDER holds .txt files; LANGUAGE is made out when not given. The best of some rounds; each layer
is timed with the results of the layers below it at hand. No peer does this whole job; those that do
a part of it (names, dates) are timed on a sample in the same run, where they are installed.
"""

import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from toolkit.extraction import analyse, find_entities, find_events, find_quotes, find_times
from toolkit.extraction.detection import detect
from toolkit.extraction.entities import backends
from toolkit.extraction.segments import segment

WARM = 5
ROUNDS = 5
SAMPLE = 30_000


def rate(texts: list[str], work: Callable[[str], object]) -> float:
    """Millions of characters a second, the best of some rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        begin = time.process_time()
        for text in texts:
            work(text)
        best = min(best, time.process_time() - begin)
    return sum(map(len, texts)) / best / 1e6


def peers(language: str) -> dict[str, Callable[[str], object]]:
    """What others do: natasha finds names, dateparser dates."""
    found: dict[str, Callable[[str], object]] = {}
    if find_spec("natasha") is not None and language == "ru":
        recognise = backends.natasha().recognise
        found["natasha"] = lambda text: tuple(recognise(text))
    if find_spec("dateparser") is not None:
        from dateparser.search import search_dates

        found["dateparser"] = lambda text: search_dates(text, languages=[language])
    return found


def sample(texts: list[str]) -> list[str]:
    """The first texts, as many as a slow peer is asked for."""
    taken: list[str] = []
    while len(taken) < len(texts) and sum(map(len, taken)) < SAMPLE:
        taken.append(texts[len(taken)])
    return taken


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
    few = sample(texts)
    for name, work in peers(language).items():
        work(few[0])
        theirs = rate(few, work)
        print(
            f"{name:10} {theirs:6.3f} Mchar/s; the whole: {rate(few, layers['whole']) / theirs:.0f} times as fast"
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
