"""How fast names are found, and beside which peers. Run: PYTHONPATH=.:tests python benchmarks/bench_entities.py

Characters per second of CPU time over the texts of the shared corpora, each tool warm and in this process;
natasha is measured where it is installed. Then the CPU time of loading the tables.
"""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from corpora import SHARED

from toolkit.extraction.entities import find_descriptions, find_entities
from toolkit.extraction.entities.backends import natasha

CORPORA = {
    "ru": ("corpora/extraction/nerel-dev", "*.txt"),
    "en": ("corpora/extraction/polnear-dev/text", "*"),
}
ROUNDS = 3
LOADING = """
import time
import toolkit.extraction.entities as entities
start = time.process_time()
entities.find_entities({text!r})
print(1000 * (time.process_time() - start))
"""


def texts(language: str) -> str:
    """All documents of a corpus as one text."""
    folder, pattern = CORPORA[language]
    files = sorted(path for path in (SHARED / folder).glob(pattern) if path.is_file())
    return "\n\n".join(path.read_text("utf-8", errors="replace") for path in files)


def speed(find: Callable[[str], object], text: str) -> float:
    """Million characters per second, the best of some rounds."""
    best = float("inf")
    for number in range(ROUNDS):
        start = time.process_time()
        find(f"{text}\n{number}")
        best = min(best, time.process_time() - start)
    return len(text) / best / 1e6


def main() -> None:
    """Print the figures."""
    for language in CORPORA:
        text = texts(language)
        if not text:
            print(f"{language}: the corpus is not here")
            continue
        ours = speed(lambda text, code=language: find_entities(text, language=code), text)
        print(f"{language} find_entities      {ours:6.2f} Mchar/s")
        both = speed(lambda text, code=language: find_descriptions(text, language=code), text)
        print(f"{language} with descriptions  {both:6.2f} Mchar/s")
        if language == "ru":
            peer(text[:60_000], ours)
    for text in ("Москва", "Moscow"):
        code = LOADING.format(text=text)
        run = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path.cwd()
        )
        print(f"tables for {text!r} loaded in {float(run.stdout):.0f} ms")


def peer(text: str, ours: float) -> None:
    """natasha beside us."""
    try:
        model = natasha()
    except ImportError as error:
        print(f"natasha: {error}")
        return
    theirs = speed(lambda text: list(model.recognise(text)), text)
    print(f"ru natasha            {theirs:6.2f} Mchar/s; ratio {ours / theirs:.0f}")


if __name__ == "__main__":
    main()
