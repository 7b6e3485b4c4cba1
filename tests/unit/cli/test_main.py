"""The command as a process: help, versions, broken pipes, full disks, modules left alone."""

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from toolkit.cli import COMMANDS, main
from toolkit.version import __version__


def complete(words: str, current: int) -> str:
    """What the shell is told to offer for the last of these words."""
    environment = {
        **os.environ,
        "_DATELINE_COMPLETE": "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(current),
    }
    code = "from toolkit.cli import main; main(prog_name='dateline')"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False, env=environment
    )
    return result.stdout


def test_help_lists_every_command() -> None:
    """With a line on each, and examples."""
    result = CliRunner().invoke(main, ["--help"])

    assert 0 == result.exit_code
    assert all(name in result.stdout for name in COMMANDS)
    assert "Examples:" in result.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_each_command_shows_examples(name: str) -> None:
    """Each example begins with the name of the command."""
    result = CliRunner().invoke(main, [name, "--help"])

    assert 0 == result.exit_code
    assert "Examples:" in result.stdout
    assert f"dateline {name}" in result.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_has_a_line_of_help(name: str) -> None:
    """None has to be guessed."""
    command = main.get_command(click.Context(main), name)
    assert command is not None
    options = [option for option in command.params if isinstance(option, click.Option)]

    assert [] == [option.opts for option in options if not option.help]


def test_the_version_is_told() -> None:
    """And is that of the package."""
    assert f"dateline, version {__version__}\n" == CliRunner().invoke(main, ["--version"]).stdout


def test_an_unknown_command_is_wrong_usage() -> None:
    """Exit code 2."""
    assert 2 == CliRunner().invoke(main, ["chekc"]).exit_code


def test_help_loads_no_command() -> None:
    """`dateline --help` needs the table alone, not parsers, formats or validators."""
    code = (
        "import sys\nfrom toolkit.cli import main\n"
        "main(['--help'], standalone_mode=False)\n"
        "print([name for name in ('lxml', 'jsonschema', 'jsonschema_rs') if name in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)

    assert "[]" == result.stdout.splitlines()[-1]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to write to")
def test_a_full_disk_under_the_report_is_one_message() -> None:
    """Never a traceback, and exit code 2."""
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [sys.executable, "-m", "toolkit", "rules"],
            stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False,
        )  # fmt: skip

    assert 2 == result.returncode
    assert "dateline: cannot write to standard output: No space left on device" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_reader_that_goes_away_is_no_fault() -> None:
    """`dateline rules | head -1` says nothing on the error stream."""
    reading, writing = os.pipe()
    os.close(reading)
    result = subprocess.run(
        [sys.executable, "-m", "toolkit", "rules"],
        stdout=writing, stderr=subprocess.PIPE, text=True, timeout=60, check=False,
    )  # fmt: skip
    os.close(writing)

    assert "" == result.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_are_printed(shell: str) -> None:
    """Each names the variable that the command listens to."""
    assert "_DATELINE_COMPLETE" in CliRunner().invoke(main, ["completion", shell]).stdout


def test_codes_and_formats_are_completed() -> None:
    """The shell gets what goes on from the typed word, after the last comma too."""
    assert "plain,SCH001\n" in complete("dateline explain SCH00", 2)
    assert "plain,article,article\n" == complete("dateline convert --to article,art", 3)


@pytest.mark.parametrize(
    ("words", "closed", "told"),
    [
        ("convert - --to jsonld", "<&-", "standard input is closed"),
        ("rules", ">&-", "standard output is closed"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
def test_a_closed_stream_is_told(words: str, closed: str, told: str) -> None:
    """In one message with exit code 2, not as a fault of ours."""
    command = f'"{sys.executable}" -m toolkit {words} {closed}'
    result = subprocess.run(["sh", "-c", command], capture_output=True, text=True, timeout=60, check=False)

    assert 2 == result.returncode
    assert f"dateline: {told}" == result.stderr.splitlines()[0]
