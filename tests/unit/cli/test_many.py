"""`dateline convert` with many inputs: in several processes, taken up again, counted at the end."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from toolkit import dumps, extract, files
from toolkit.cli import convert, many
from toolkit.cli.converting import Order
from toolkit.cli.inputs import Input
from toolkit.cli.resuming import is_whole, not_done
from toolkit.model import Feed

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

    (wire / "1.jsonld").write_text("{}")
    there = Input(str(wire / "1.txt"), "1.txt")

    assert [gone] == not_done([gone, there], [{wire / "1.jsonld": "jsonld"}] * 2)


@pytest.mark.parametrize("damage", [b"", b"half"])
@pytest.mark.parametrize("ending", ["jsonld", "newsmlg2.xml", "ics"])
def test_a_document_that_is_empty_or_breaks_off_is_made_again(
    run: Run, wire: Path, ending: str, damage: bytes
) -> None:
    """A copy that was cut, a disk that was full: what is there is not what was converted."""
    run("convert", "wire/1.txt", "wire/2.txt", "-o", "out", "-q")
    document = wire.parent / "out" / f"1.{ending}"
    whole = document.read_bytes()
    document.write_bytes(whole[: len(whole) // 2] if damage else b"")
    result = run("convert", "wire/1.txt", "wire/2.txt", "-o", "out", "--resume")

    assert "2 inputs: 1 converted, 1 done before" in result.stderr
    assert whole == document.read_bytes()


@pytest.mark.parametrize("name", convert.WRITTEN)
def test_each_document_that_is_written_is_known_to_be_whole(folder: Path, name: str) -> None:
    """Feeds of none, one and two articles; with blanks after it, it is whole, and without its end it is not."""
    article = extract(TEXT.format(number=1))
    path = folder / "document"
    for feed in (Feed(), Feed(articles=(article,)), Feed(articles=(article,) * 2), Feed(events=article.events)):
        whole = dumps(feed, name, validate=False).encode()
        told = []
        for data in (whole, whole + b" \n\n", whole.rstrip()[:-1]):
            path.write_bytes(data)
            told.append(is_whole(path, name))
        assert [True, True, False] == told


def names_in(folder: Path) -> list[str]:
    """All files below a folder."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def two(folder: Path) -> Path:
    """Two articles of one name in two folders."""
    for name in ("a", "b"):
        (folder / "in" / name).mkdir(parents=True)
        (folder / "in" / name / "x.txt").write_text(TEXT.format(number=name))
    return folder


@pytest.mark.parametrize(
    "inputs",
    [
        ("in",),
        ("in/**/*.txt",),
        ("in/a/x.txt", "in/b/x.txt"),
        ("in/a", "in/b"),
        ("in/a/x.txt", "./in/a/x.txt", "in/b"),
    ],
)
def test_inputs_of_one_name_are_told_apart_by_their_folders(run: Run, two: Path, inputs: tuple[str, ...]) -> None:
    """Found, matched or named; each file is converted once."""
    result = run("convert", *inputs, "-o", "out", "--to", "jsonld")

    assert (0, "2 inputs: 2 converted\n") == (result.exit_code, result.stderr)
    assert ["a/x.jsonld", "b/x.jsonld"] == names_in(two / "out")


def test_what_is_named_alone_goes_right_into_the_folder(run: Run, two: Path) -> None:
    """Its folders say nothing that is needed; nor does the plain part of a pattern."""
    run("convert", "in/a/x.txt", "-o", "out", "--to", "jsonld")
    run("convert", "in/b/*.txt", "-o", "other", "--to", "jsonld")

    assert (["x.jsonld"], ["x.jsonld"]) == (names_in(two / "out"), names_in(two / "other"))


def test_inputs_of_one_name_in_one_folder_are_told_apart_by_their_endings(run: Run, two: Path) -> None:
    """A text and the same as .text; others keep their plain names."""
    (two / "in" / "a" / "x.text").write_text(TEXT.format(number="c"))
    result = run("convert", "in", "-o", "out", "--to", "jsonld")

    assert 0 == result.exit_code
    assert ["a/x.text.jsonld", "a/x.txt.jsonld", "b/x.jsonld"] == names_in(two / "out")


def test_documents_written_into_the_searched_folder_are_no_inputs_of_the_next_run(run: Run, two: Path) -> None:
    """Else each run would convert what the last one wrote."""
    first = run("convert", "in", "-o", "in/out")
    written = names_in(two / "in")
    again = run("convert", "in", "-o", "in/out")

    assert (0, 0) == (first.exit_code, again.exit_code)
    assert written == names_in(two / "in")


def test_documents_beside_their_inputs_are_not_converted_in_turn(run: Run, two: Path) -> None:
    """The next run would overwrite an input: it is refused, and nothing grows."""
    run("convert", "in/a/x.txt", "-o", "in/a")
    written = names_in(two / "in")
    again = run("convert", "in/a", "-o", "in/a")

    assert 2 == again.exit_code
    assert "is an input, and would be overwritten" in again.stderr
    assert written == names_in(two / "in")


def test_standard_input_beside_a_file_of_its_name(run: Run, two: Path) -> None:
    """What is piped in is called "article", and keeps the name."""
    (two / "article.txt").write_text(TEXT.format(number="c"))
    result = run("convert", "article.txt", "-", "-o", "out", "--to", "jsonld", input=TEXT.encode())

    assert 0 == result.exit_code
    assert ["article.jsonld", "article.txt.jsonld"] == names_in(two / "out")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_full_disk_ends_the_run(run: Run, wire: Path, monkeypatch: pytest.MonkeyPatch, jobs: str) -> None:
    """It is told once and not of each input; what is written is whole, and the run can be taken up again."""
    fill = files._fill

    def full(temporary: Path, target: Path, data: bytes) -> None:
        if target.name.startswith("2."):
            raise OSError(errno.ENOSPC, "No space left on device", str(target))
        fill(temporary, target, data)

    names = [f"wire/{number}.txt" for number in range(6)]
    with monkeypatch.context() as patched:
        patched.setattr(files, "_fill", full)
        result = run("convert", *names, "-o", "out", "-q", "--jobs", jobs)
    again = run("convert", *names, "-o", "out", "-q", "--resume")

    assert 2 == result.exit_code
    assert 1 == result.stderr.count("No space left on device")
    assert (
        "stopped before the end of 6 inputs; 3 inputs: 2 converted, 1 not converted\n"
        "  help: then take the run up again with --resume\n" in result.stderr
    )
    assert 0 == again.exit_code
    assert 18 == len(names_in(wire.parent / "out"))
