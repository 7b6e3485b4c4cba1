"""Ctrl-C, and SIGTERM as pipelines send it: one line, the exit code of the signal, nothing half-written."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep

import pytest
from click.testing import Result

from toolkit.cli import convert, validate
from toolkit.cli.processes import _STATE, _State, _Work
from toolkit.cli.trouble import Terminated

Run = Callable[..., Result]

TEXT = "Talks {number} begin\n\n2 March 2025\n\nTalks begin in Geneva on March 5, Anna Lind said.\n"
_CODE = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from toolkit.cli import main
main(prog_name="dateline")
"""


@pytest.fixture
def wire(folder: Path) -> Path:
    """Many articles."""
    (folder / "wire").mkdir()
    for number in range(400):
        (folder / "wire" / f"{number}.txt").write_text(TEXT.format(number=number))
    return folder / "wire"


@pytest.mark.parametrize(
    ("error", "word", "code"), [(KeyboardInterrupt, "interrupted", 130), (Terminated, "terminated", 143)]
)
def test_an_interrupt_is_told_in_one_line(
    run: Run, wire: Path, monkeypatch: pytest.MonkeyPatch, error: type[BaseException], word: str, code: int
) -> None:
    """With how far it came, where it can be taken up again."""
    whole = convert.convert

    def interrupted(item: object, order: object) -> object:
        if str(item.path).endswith("7.txt"):  # type: ignore[attr-defined]
            raise error
        return whole(item, order)  # type: ignore[arg-type]

    monkeypatch.setattr(convert, "convert", interrupted)
    names = [f"wire/{number}.txt" for number in range(5, 10)]
    result = run("convert", *names, "-o", "out", "-q")
    alone = run("convert", "wire/7.txt", "--to", "jsonld", "-o", "-")

    assert (code, f"dateline: {word} after 2 of 5 inputs; --resume goes on from there\n") == (
        result.exit_code,
        result.stderr,
    )
    assert (code, f"dateline: {word}\n") == (alone.exit_code, alone.stderr)
    assert 6 == len(list((wire.parent / "out").iterdir()))


def test_an_interrupted_check_says_no_more_than_that(
    run: Run, wire: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it had found so far would look like all there is."""

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(validate, "check_inputs", interrupted)
    result = run("validate", "wire/1.txt")

    assert (130, "", "dateline: interrupted\n") == (result.exit_code, result.stdout, result.stderr)


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize(
    ("number", "send"), [(signal.SIGINT, os.killpg), (signal.SIGINT, os.kill), (signal.SIGTERM, os.kill)]
)
def test_an_interrupted_process_ends_its_helpers_and_leaves_whole_files(
    wire: Path, jobs: int, number: signal.Signals, send: Callable[[int, int], None]
) -> None:
    """A terminal sends the signal to all processes, others to the first alone."""
    out = wire.parent / "out"
    process = subprocess.Popen(
        [sys.executable, "-c", _CODE, "convert", "wire", "-o", str(out), "-q", "--jobs", str(jobs)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    until = monotonic() + 60
    # one article's documents and one more: those of an article that is interrupted are all taken back
    while len(list(out.glob("[!.]*"))) < 4 and monotonic() < until:
        sleep(0.02)
    send(process.pid, number)
    told, said = process.communicate(timeout=60)
    word = "interrupted" if number is signal.SIGINT else "terminated"
    written = [path.name for path in out.iterdir()]

    assert (128 + number, b"") == (process.returncode, told)
    assert 1 == said.count(b"\n")
    assert said.startswith(f"dateline: {word} after ".encode())
    assert [] == [name for name in written if name.startswith(".")]
    assert 0 < len(written) < 1200
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


def test_a_killed_process_leaves_no_helper_running(wire: Path) -> None:
    """It can tell them nothing; they see that it is gone."""
    out = wire.parent / "out"
    process = subprocess.Popen(
        [sys.executable, "-c", _CODE, "convert", "wire", "-o", str(out), "-q", "--jobs", "2"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    until = monotonic() + 60
    while len(list(out.glob("[!.]*"))) < 4 and monotonic() < until:
        sleep(0.02)
    process.kill()
    process.wait(timeout=60)
    until = monotonic() + 30
    while _is_running(process.pid) and monotonic() < until:
        sleep(0.1)

    assert not _is_running(process.pid)


def _is_running(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def test_between_two_items_a_helper_takes_note(monkeypatch: pytest.MonkeyPatch) -> None:
    """It begins no other; in the midst of one it stops at once."""
    monkeypatch.setattr(_STATE, "interrupted", False)
    work = _Work(str)

    assert "1" == work(1)
    with pytest.raises(KeyboardInterrupt):
        _Work(_STATE.interrupt)(1)
    monkeypatch.setattr(_STATE, "interrupted", False)
    _STATE.interrupt()
    with pytest.raises(KeyboardInterrupt):
        work(1)


_INTERRUPTED_IMPORT = """
import os, signal, sys
import dateline

class Interrupting:
    def find_spec(self, name, *rest):
        if name == "toolkit.api":
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Interrupting())
signal.signal(signal.SIGINT, signal.{handler})
sys.argv[1:] = ["--version"]
dateline.main()
"""


@pytest.mark.parametrize(
    ("handler", "code", "printed"), [("default_int_handler", -signal.SIGINT, False), ("SIG_IGN", 0, True)]
)
def test_an_interrupt_of_the_start_says_nothing(handler: str, code: int, printed: bool) -> None:
    """Half of the package loaded is nothing to be told of; where the shell ignores Ctrl-C, it is ignored."""
    done = subprocess.run(
        [sys.executable, "-c", _INTERRUPTED_IMPORT.format(handler=handler)],
        capture_output=True,
        check=False,
    )
    assert (code, b"", printed) == (done.returncode, done.stderr, done.stdout.startswith(b"dateline"))


def test_a_second_interrupt_lets_a_helper_finish_tidying() -> None:
    """What it had begun to write is being removed by then."""
    state = _State(busy=True)

    with pytest.raises(KeyboardInterrupt):
        state.interrupt()
    state.interrupt()

    assert state.interrupted


_INTERRUPTED_COMPILING = """
import signal, sys
from toolkit.validation import schema

class Interrupting:
    def find_spec(self, name, *rest):
        if name == "decimal":
            signal.raise_signal(signal.SIGINT)

schema.load_schema("ninjs.schema.json")
sys.meta_path.insert(0, Interrupting())
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.modules.pop("decimal", None)
try:
    schema.is_valid({}, "ninjs.schema.json")
except KeyboardInterrupt:
    print("interrupted")
"""


def test_an_interrupt_while_the_validator_loads_is_one() -> None:
    """The compiled one panics, and prints that it did, where an import of its own is interrupted."""
    done = subprocess.run([sys.executable, "-c", _INTERRUPTED_COMPILING], capture_output=True, check=False)

    assert (b"interrupted\n", b"") == (done.stdout, done.stderr)
