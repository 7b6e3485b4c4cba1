"""The baseline: which findings a run need not tell, because they are known."""

from collections import Counter
from pathlib import Path

import click
from attrs import evolve

from toolkit.cli.configuration import Configuration
from toolkit.cli.trouble import Trouble, cannot, printable
from toolkit.cli.writing import write_files
from toolkit.errors import SettingsError
from toolkit.reports.run import Run
from toolkit.reports.text import counted
from toolkit.validation.baseline import Baseline, Known, baseline_from_octets, baseline_to_text


def write_baseline(path: str, run: Run) -> None:
    """Write every finding of a run as known."""
    write_files({Path(path): baseline_to_text(run.diagnostics).encode(errors="replace")})
    click.echo(f"{counted(len(run.diagnostics), 'finding')} written to {printable(path)} as known")


def against_baseline(run: Run, configuration: Configuration, *, given: bool) -> Run:
    """The run without the findings that its baseline knows, and with the entries that are stale.

    What the settings leave out was not looked for, and so is not gone.
    """
    name = configuration.settings.baseline
    if name is None:
        return run
    # A name in the settings is relative to the file with the settings; one in an option, to this folder.
    baseline = _load(Path(name) if given else configuration.folder / name)
    used: Counter[Known] = Counter()
    results = []
    for result in run.results:
        report, here = baseline.split(result.report)
        used += here
        results.append(evolve(result, report=report))
    settings = configuration.settings
    looked_for = {rule.code for rule in settings.rules().rules}
    stale = [
        entry
        for entry in baseline.stale(used, (result.source for result in run.results))
        if entry.code in looked_for and entry.code not in settings.ignored_in(entry.source)
    ]
    return evolve(run, results=tuple(results), known=used.total(), stale=tuple(map(str, stale)))


def _load(path: Path) -> Baseline:
    try:
        return baseline_from_octets(path.read_bytes(), str(path))
    except OSError as error:
        raise cannot("read", path, error) from error
    except SettingsError as error:
        raise Trouble(str(error)) from error
