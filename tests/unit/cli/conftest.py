"""A command line to run in a folder of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from toolkit.cli import main

Run = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.delenv("DATELINE_DEBUG", raising=False)
    monkeypatch.setenv("DATELINE_CACHE_DIR", str(tmp_path.with_name("cache")))
    return tmp_path


@pytest.fixture
def run(folder: Path) -> Run:
    """Run ``dateline`` with these arguments; `input` is what is piped in."""

    def call(*args: str | Path, input: bytes | None = None) -> Result:
        return CliRunner().invoke(main, [str(one) for one in args], input=input, prog_name="dateline")

    return call
