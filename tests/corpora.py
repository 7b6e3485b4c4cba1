"""Documents that other people wrote, where they are at hand; never part of this project."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("DATELINE_CORPORA", ROOT.parent / "shared"))


def corpus(name: str) -> Path:
    """The folder or file of that name below the corpora; the test is skipped where it is absent."""
    path = SHARED / "corpora" / name
    if not path.exists():
        pytest.skip(f"the corpus {name} is not here (set DATELINE_CORPORA to the folder above it)")
    return path


def corpus_files(name: str, pattern: str) -> list[Path]:
    """The files of a corpus for use as parameters: an empty list, and so a skip, where it is absent."""
    return sorted(path for path in (SHARED / "corpora" / name).glob(pattern) if path.is_file())
