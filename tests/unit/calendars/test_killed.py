"""A publication that is killed leaves whole files, and the next run mends the rest."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tellings import RUSSIA_EN, USA_EN, article, event

from toolkit.calendars.site import publish
from toolkit.merging import merge
from toolkit.model import Feed

_CODE = """
import sys
sys.path[:0] = {path!r}
from test_killed import calendar
from toolkit.calendars.site import publish
from pathlib import Path
feeds = [calendar(0), calendar(1)]
print("ready", flush=True)
for number in range(100_000):
    publish(feeds[number % 2], Path({folder!r}))
"""


def calendar(state: int) -> Feed:
    """A calendar in one of two states, all pages of which differ."""
    return merge(
        [
            article(n, event(f"2025-02-{n + 1:02}", "talks", "Riyadh", RUSSIA_EN, USA_EN, name=f"Talks {state}"))
            for n in range(6)
        ],
        title=f"Talks {state}",
    )


def test_killed_at_any_moment_each_file_is_whole(tmp_path: Path) -> None:
    """Every file is of one state or the other; publishing again gives exactly the site, with nothing left over."""
    roots = [str(Path(__file__).parent), str(Path(__file__).parents[2]), str(Path(__file__).parents[3])]
    folder, clean = tmp_path / "site", [tmp_path / "0", tmp_path / "1"]
    for state in (0, 1):
        publish(calendar(state), clean[state])
    files = sorted(path.relative_to(clean[0]) for path in clean[0].rglob("*") if path.is_file())
    for pause in (0.03, 0.11, 0.19, 0.31):
        process = subprocess.Popen(
            [sys.executable, "-c", _CODE.format(path=roots, folder=str(folder))], stdout=subprocess.PIPE
        )
        assert process.stdout is not None
        assert b"ready" in process.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=pause)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
        for path in (path for path in files if (folder / path).exists()):
            whole = {(one / path).read_bytes() for one in clean if (one / path).exists()}
            assert (folder / path).read_bytes() in whole, path
    publish(calendar(1), folder)

    assert contents(clean[1]) == contents(folder)


def test_killed_between_any_two_steps_the_next_run_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever of a first publication is there, the folder is known as ours, and the site is made whole."""
    folder, clean = tmp_path / "site", tmp_path / "clean"
    publish(calendar(0), clean)
    states: list[Path] = []
    with monkeypatch.context() as watched:
        for name in ("mkdir", "replace"):
            watched.setattr(Path, name, _then(getattr(Path, name), folder, states))
        publish(calendar(0), folder)
    assert len(states) > 10
    for state in states:
        publish(calendar(0), state)
        assert contents(clean) == contents(state)


def _then(step: Callable[..., object], folder: Path, states: list[Path]) -> Callable[..., object]:
    """The step, and after it a copy of the folder as it then is."""

    def stepped(path: Path, *args: object, **options: object) -> object:
        done = step(path, *args, **options)
        if folder in (path, *path.parents):
            states.append(folder.with_name(f"state-{len(states)}"))
            subprocess.run(["cp", "-r", str(folder), str(states[-1])], check=True)
        return done

    return stepped


def contents(folder: Path) -> dict[Path, bytes]:
    """All files of a folder."""
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
