"""Garbage of every kind: findings or one clear message, in bounded time and memory, never a traceback."""

import gzip
import os
import random
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from toolkit.cli import main

_LARGEST = 1 << 30


def limited() -> None:
    """A child that takes more than this is stopped: 60 seconds of CPU, 2 GiB."""
    resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
    resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))


def validate(*args: str, cwd: Path) -> "subprocess.CompletedProcess[str]":
    """Run the command within limits."""
    return subprocess.run(
        [sys.executable, "-m", "toolkit", "validate", "--no-cache", "--report", "concise", *args],
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
        cwd=cwd,
        preexec_fn=limited,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


def noise(size: int) -> bytes:
    """Octets of no meaning, the same in each run."""
    return random.Random(7).randbytes(size)


BOMB = (
    '<!DOCTYPE rss [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]><rss><channel><title>&j;</title></channel></rss>"
)
GARBAGE: dict[str, bytes] = {
    "noise.json": noise(5000),
    "noise.xml": noise(5000),
    "noise.ics": noise(5000),
    "noise.html": noise(5000),
    "noise.jsonl": noise(5000),
    "nul.ics": b"BEGIN:VCALENDAR\r\n" + b"\0" * 5000,
    "deep.jsonld": b"[" * 10_000 + b"]" * 10_000,
    "deep-graph.jsonld": b'{"@context": "https://schema.org", "a": ' * 10_000 + b"1" + b"}" * 10_000,
    "deep.rss": b"<rss>" + b"<a>" * 10_000 + b"</a>" * 10_000 + b"</rss>",
    "deep.newsmlg2.xml": b'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">' + b"<a>" * 10_000,
    "deep.ics": b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 10_000,
    "deep.html": b"<!DOCTYPE html><html><body>" + b"<div>" * 10_000,
    "bomb.rss": BOMB.encode(),
    "bomb.newsmlg2.xml": BOMB.replace("rss", "newsItem").encode(),
    "long.ics": b"BEGIN:VCALENDAR\r\nDESCRIPTION:" + b"x" * 5_000_000,
    "long.jsonld": b'{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "' + b"x" * 5_000_000,
    "surrogate.jsonld": b'{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "\\ud800"}',
    "half.ics": "BEGIN:VCALENDAR\r\nSUMMARY:Переговоры".encode()[:-1],
    "utf16.rss": '<?xml version="1.0" encoding="utf-16"?><rss/>'.encode("utf-16"),
    "lying.rss": b'<?xml version="1.0" encoding="utf-16"?><rss/>',
    "number.jsonld": b'{"@context": "https://schema.org", "@type": "NewsArticle", "wordCount": '
    + b"9" * 100_000
    + b"}",
    "keys.jsonld": b"{" + b",".join(b'"@k%d": 1' % n for n in range(50_000)) + b"}",
    "packed.ics.gz": gzip.compress(noise(1000))[:-9],
    "million.json": b"{}" * 1_000_000,
    "million.jsonl": b"{}\n" * 1_000_000,
    "million-in-array.json": b'[{"id": "a", "headline": "b"}' + b",{}" * 1_000_000 + b"]",
    "million.rss": b'<rss version="2.0"><channel>' + b"<item/>" * 100_000 + b"</channel></rss>",
    "open.json": b'{"a":' * 1_000_000,
    "zeros.ics.gz": gzip.compress(bytes(100 << 20)),
    "blocks.html": b"<html>" + b'<script type="application/ld+json">{"a":</script>' * 10_000,
    "comments.rss": b"<rss><!-- dateline: ignore X -->" + b"<!-- dateline:" * 100_000,
    "empty.jsonl": b"",
    "blank.jsonl": b"\n\n\n",
}


@pytest.mark.parametrize("name", GARBAGE)
def test_garbage_gives_findings_or_one_message(name: str, tmp_path: Path) -> None:
    """Exit code 1 or 2, something told, nothing of ours in it."""
    (tmp_path / name).write_bytes(GARBAGE[name])
    result = validate(name, cwd=tmp_path)

    assert result.returncode in {1, 2}, result.stdout + result.stderr
    assert name in result.stdout, result.stderr
    assert "Traceback" not in result.stderr
    assert "internal error" not in result.stdout


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    """Loops of links, links to nowhere, endless devices, a line of a gigabyte, a folder that leads back."""
    (tmp_path / "loop.ics").symlink_to("loop.ics")
    (tmp_path / "nowhere.ics").symlink_to("gone.ics")
    (tmp_path / "self").symlink_to(tmp_path, target_is_directory=True)
    with (tmp_path / "line.jsonld").open("wb") as handle:
        handle.truncate(_LARGEST)
    (tmp_path / "endless.ics").symlink_to("/dev/zero")
    result = validate(".", cwd=tmp_path)

    assert 2 == result.returncode, result.stdout + result.stderr
    for name in ("loop.ics", "nowhere.ics", "line.jsonld", "endless.ics"):
        assert f"{name}: " in result.stdout
    assert 5 == result.stdout.count("\n"), result.stdout


def test_a_pipe_that_is_named_is_read(tmp_path: Path) -> None:
    """As a shell names what a command prints: `<(curl ...)`."""
    os.mkfifo(tmp_path / "a.ics")
    writing = r"printf 'BEGIN:VCALENDAR\nEND:VCALENDAR\n' > a.ics"
    script = f'{writing} & sleep 0.1; exec "$0" -m toolkit validate a.ics'
    result = subprocess.run(
        ["sh", "-c", script, sys.executable],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )

    assert (1, True) == (result.returncode, "a.ics:1:1" in result.stdout), result.stderr


_WAITING = [("validate",), ("convert", "-o", "out"), ("extract",), ("calendar", "-o", "out.ics")]


@pytest.mark.parametrize("command", _WAITING)
def test_a_pipe_that_nobody_writes_to_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    """It is told after a while; exit code 2."""
    monkeypatch.setattr("toolkit.cli.inputs.PATIENCE", 0.1)
    monkeypatch.chdir(tmp_path)
    os.mkfifo("a.ics")
    result = CliRunner().invoke(main, [*command, "a.ics"])

    assert 2 == result.exit_code
    assert "a pipe or a device, and nothing came from it" in result.output


def test_a_terminal_is_not_waited_for(tmp_path: Path) -> None:
    """It is told what to do instead."""
    ours, theirs = os.openpty()
    try:
        result = CliRunner().invoke(main, ["validate", os.ttyname(theirs)])
    finally:
        os.close(ours)
        os.close(theirs)

    assert (2, True) == (result.exit_code, "a terminal" in result.output)


def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path: Path) -> None:
    """Its name may be that of a document: nobody may ever write to it."""
    os.mkfifo(tmp_path / "a.ics")
    (tmp_path / "b.json").write_text("[]")
    result = validate(".", cwd=tmp_path)

    assert "a.ics" not in result.stdout + result.stderr
    assert "b.json" in result.stdout + result.stderr
