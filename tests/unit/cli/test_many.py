"""`dateline convert` with many inputs: in several processes, taken up again, counted at the end."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from toolkit.cli import convert, many
from toolkit.cli.converting import Order
from toolkit.cli.inputs import Input

Run = Callable[..., Result]

TEXT = "Talks {number} begin\n\n2 March 2025\n\nTalks begin in Geneva on March 5, Anna Lind said.\n"


@pytest.fixture
def wire(folder: Path) -> Path:
    """Six articles, one without a date, an empty file, and a picture by another name."""
    (folder / "wire").mkdir()
    for number in range(6):
        (folder / "wire" / f"{number}.txt").write_text(TEXT.format(number=number))
    (folder / "wire" / "nodate.txt").write_text("Talks\n\nTalks begin.\n")
    (folder / "wire" / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    return folder / "wire"


def tree(folder: Path) -> dict[str, bytes]:
    """All files of a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_inputs_are_counted_at_the_end(run: Run, wire: Path) -> None:
    """On standard error; what fails ends no other, and gives the exit code."""
    result = run("convert", "wire", "-o", "out", "-q")

    assert 2 == result.exit_code
    assert "8 inputs: 6 converted, 1 not converted, 1 of other kinds" in result.stderr
    assert "" == result.stdout
    assert 18 == len(tree(wire.parent / "out"))


def test_where_all_is_well_quiet_says_nothing(run: Run, wire: Path) -> None:
    """And without it the count is told; of one input there is nothing to count."""
    assert "" == run("convert", "wire/1.txt", "wire/2.txt", "-o", "out", "-q").output
    assert "2 inputs: 2 converted\n" == run("convert", "wire/1.txt", "wire/2.txt", "-o", "out").stderr
    assert "" == run("convert", "wire/1.txt", "-o", "out").stderr


def test_several_processes_do_the_same_in_the_same_order(run: Run, wire: Path) -> None:
    """The same documents, tables, messages and exit code."""
    one, two = (run("convert", "wire", "-o", f"out{jobs}", "--jobs", str(jobs)) for jobs in (1, 2))

    assert (one.exit_code, one.stderr) == (two.exit_code, two.stderr)
    assert one.stdout.replace("out1", "out2") == two.stdout
    assert tree(wire.parent / "out1") == tree(wire.parent / "out2")


def test_what_an_earlier_run_converted_is_passed_over(run: Run, wire: Path) -> None:
    """Where all its documents are there and newer than the input; what changed or is incomplete is done again."""
    run("convert", "wire", "-o", "out", "-q")
    os.utime(wire / "1.txt", (4_000_000_000, 4_000_000_000))
    (wire.parent / "out" / "2.ics").unlink()
    result = run("convert", "wire", "-o", "out", "--resume")

    assert "8 inputs: 2 converted, 1 not converted, 1 of other kinds, 4 done before" in result.stderr
    assert ["wire/1.txt", "wire/2.txt"] == [
        line for line in result.stdout.splitlines() if line.startswith("wire/")
    ]
    os.utime(wire / "1.txt", (1, 1))
    again = run("convert", *(f"wire/{number}.txt" for number in range(6)), "-o", "out", "--resume")
    assert (0, "6 inputs: 6 done before\n") == (again.exit_code, again.stderr)


def test_what_standard_output_took_cannot_be_taken_up_again(run: Run, wire: Path) -> None:
    """Wrong usage."""
    result = run("convert", "wire/1.txt", "--to", "jsonld", "-o", "-", "--resume")

    assert (2, True) == (result.exit_code, "--resume needs -o DIR" in result.stderr)


def test_a_fault_of_ours_ends_one_input_of_many(run: Run, wire: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told with the input's name, and the others are converted."""
    read = convert.read_feed

    def fail(item: Input, order: Order) -> object:
        if item.path.endswith("3.txt"):
            raise KeyError("oh")
        return read(item, order)

    monkeypatch.setattr(convert, "read_feed", fail)
    result = run("convert", "wire/2.txt", "wire/3.txt", "wire/4.txt", "-o", "out", "-q")

    assert 2 == result.exit_code
    assert "wire/3.txt: internal error: KeyError" in result.stderr
    assert "3 inputs: 2 converted, 1 not converted" in result.stderr
    assert 6 == len(tree(wire.parent / "out"))


def test_few_inputs_start_no_process(run: Run, wire: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless somebody says how many; from more inputs on they are started."""

    def refuse(*_: object) -> None:
        raise AssertionError("a process was started")

    monkeypatch.setattr(many, "_begin", refuse)
    args = ("wire/1.txt", "wire/2.txt", "wire/3.txt", "-o", "out")
    assert 0 == run("convert", *args).exit_code
    monkeypatch.setattr(many, "_PAYS", 3)
    monkeypatch.setattr(many, "processors", lambda: 2)

    assert 0 != run("convert", *args).exit_code


def test_an_input_that_is_gone_is_not_done(wire: Path) -> None:
    """What reads it says so."""
    gone = Input("gone.txt", "gone.txt")

    assert [gone] == many.not_done([gone, Input(str(wire / "1.txt"), "1.txt")], lambda _: [wire / "1.txt"])
