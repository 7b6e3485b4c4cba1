"""Outcomes of earlier runs, by what they depend on: the octets, the name, the settings, this program."""

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import toolkit
from toolkit.cli.outcome import Outcome, Plan
from toolkit.diagnostics import Report
from toolkit.files import write_whole
from toolkit.reports.plain import diagnostic_from_plain, diagnostic_to_plain
from toolkit.reports.run import Excerpt, Problem, Result

_MOST = 20_000
_PASSING = frozenset(("ART015",))
"""The rules that judge by the clock, and whose findings it takes away again."""


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


def cache_folder() -> Path:
    """DATELINE_CACHE_DIR, else the user's folder for caches (XDG Base Directory)."""
    if own := os.environ.get("DATELINE_CACHE_DIR"):
        return Path(own)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "dateline"


def program_digest() -> str:
    """What tells this program from others: its files' names, sizes and times."""
    package = Path(toolkit.__file__).parent
    folders = (package, package.parent / "schemas")
    files = sorted(path for folder in folders for path in folder.rglob("*.*") if path.suffix != ".pyc")
    facts = [(path.name, path.stat().st_size, path.stat().st_mtime_ns) for path in files]
    return hashlib.sha256(repr(facts).encode()).hexdigest()


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files, and those in the folders."""
    for path in paths:
        yield from sorted(inner for inner in path.iterdir() if inner.is_file()) if path.is_dir() else (path,)


class Cache:
    """The outcomes of one choice of rules, in one file; a cache that cannot be read or written is an empty one."""

    def __init__(self, folder: Path, plan: Plan) -> None:
        named = [Path(name) for name in (plan.xsd, *plan.catalogs, plan.previous) if name]
        beside = [(path.name, hashlib.sha256(path.read_bytes()).hexdigest()) for path in _files(named)]
        choice = repr((plan.settings, plan.format, plan.largest, beside, program_digest()))
        self._path = folder / f"{hashlib.sha256(choice.encode()).hexdigest()[:32]}.json"
        self._old: dict[str, Any] = self._load()
        self._used: dict[str, Any] = {}

    def _load(self) -> dict[str, Any]:
        try:
            entries = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            return {}
        return entries if isinstance(entries, dict) else {}

    @staticmethod
    def key(data: bytes, label: str, *, named: bool) -> str:
        """The name of the outcome of an input."""
        head = repr((label, named)).encode(errors="surrogatepass")
        return hashlib.sha256(head + b"\0" + data).hexdigest()

    def get(self, key: str) -> Outcome | None:
        """The outcome of an earlier run."""
        plain = self._used.get(key) or self._old.get(key)
        if plain is None or plain.get("day", _today()) != _today():
            return None
        self._used[key] = plain
        return outcome_from_plain(plain)

    def put(self, key: str, outcome: Outcome) -> None:
        """Keep an outcome; a problem may go away by itself, and is not kept; what the clock says lasts a day."""
        if outcome.problem is not None:
            return
        passing = outcome.result and not _PASSING.isdisjoint(outcome.result.report.codes)
        self._used[key] = {**outcome_to_plain(outcome), **({"day": _today()} if passing else {})}

    def save(self) -> None:
        """Write what is new."""
        if self._used.items() <= self._old.items():
            return
        entries = {**self._old, **self._used} if len(self._old) < _MOST else self._used
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, json.dumps(entries, ensure_ascii=False).encode(errors="surrogatepass"))
        except OSError:
            return


def outcome_to_plain(outcome: Outcome) -> dict[str, Any]:
    """An outcome as JSON."""
    if outcome.skipped:
        problem = outcome.skipped
        return {"skipped": [problem.source, problem.message, problem.hint]}
    result = outcome.result or Result(source="", format="", report=Report())
    return {
        "source": result.source,
        "format": result.format,
        "found": [diagnostic_to_plain(found) for found in result.report],
        "holds": result.holds,
        "excerpts": [
            [line, column, excerpt.text, excerpt.first] for (line, column), excerpt in result.excerpts.items()
        ],
    }


def outcome_from_plain(plain: dict[str, Any]) -> Outcome:
    """The outcome that `outcome_to_plain` made an object of."""
    if "skipped" in plain:
        return Outcome(skipped=Problem(**dict(zip(("source", "message", "hint"), plain["skipped"], strict=True))))
    return Outcome(
        result=Result(
            source=plain["source"],
            format=plain["format"],
            report=Report(tuple(map(diagnostic_from_plain, plain["found"]))),
            holds=plain["holds"],
            excerpts={(line, column): Excerpt(text, first) for line, column, text, first in plain["excerpts"]},
        )
    )
