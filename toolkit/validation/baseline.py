"""Known findings: what a pipeline has agreed to live with for now, so that only new ones fail.

A finding is known by its code, file, place in the document and words, never by its line: lines move.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from toolkit.diagnostics import Diagnostic, Report
from toolkit.errors import SettingsError

BASELINE_VERSION = 1


@frozen(order=True)
class Known:
    """What tells a known finding from others."""

    source: str
    code: str
    path: str
    message: str

    def __str__(self) -> str:
        where = f" at {self.path}" if self.path else ""
        return f"{self.code} in {self.source}{where}"


def known_of(found: Diagnostic) -> Known:
    """The entry that stands for a finding."""
    return Known(found.source, found.code, found.path, found.message)


@frozen
class Baseline:
    """Known findings, each with how often it is found."""

    counts: Mapping[Known, int]

    def split(self, report: Report) -> tuple[Report, Counter[Known]]:
        """The findings that are not known, and the entries that stand for the others."""
        used: Counter[Known] = Counter()
        new = []
        for found in report:
            entry = known_of(found)
            if used[entry] < self.counts.get(entry, 0):
                used[entry] += 1
            else:
                new.append(found)
        return Report(tuple(new)), +used

    def stale(self, used: Mapping[Known, int], sources: Iterable[str]) -> list[Known]:
        """The entries of those files that are found less often than they are known."""
        looked_at = frozenset(sources)
        return sorted(
            entry
            for entry, count in self.counts.items()
            if entry.source in looked_at and used.get(entry, 0) < count
        )


def baseline_to_text(findings: Iterable[Diagnostic]) -> str:
    """The file that makes those findings known: sorted, an entry a line, so that changes merge."""
    counts = Counter(map(known_of, findings))
    entries = [
        {
            "source": entry.source,
            "code": entry.code,
            "path": entry.path,
            "message": entry.message,
            **({"count": counts[entry]} if counts[entry] > 1 else {}),
        }
        for entry in sorted(counts)
    ]
    lines = ",\n".join(f"    {json.dumps(entry, ensure_ascii=False)}" for entry in entries)
    inside = f"\n{lines}\n  " if lines else ""
    return f'{{\n  "version": {BASELINE_VERSION},\n  "findings": [{inside}]\n}}\n'


def baseline_from_octets(data: bytes, name: str) -> Baseline:
    """The known findings that a file holds.

    Raises:
        SettingsError: it is no baseline.
    """
    try:
        plain = json.loads(data)
        if plain["version"] != BASELINE_VERSION:
            raise SettingsError("baseline", f"{name} is of version {plain['version']!r}, not {BASELINE_VERSION}")
        return Baseline(_counts(plain["findings"]))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:  # not text, not such JSON
        if isinstance(error, SettingsError):
            raise
        raise SettingsError("baseline", f"{name} is no baseline: write one with --write-baseline") from error


def _counts(entries: Sequence[Mapping[str, object]]) -> dict[Known, int]:
    counts = {}
    for entry in entries:
        known = Known(*(str(entry[field]) for field in ("source", "code", "path", "message")))
        counts[known] = int(str(entry.get("count", 1)))
    return counts
