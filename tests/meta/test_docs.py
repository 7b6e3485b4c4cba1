"""What the documentation shows is what happens: each `console` and `pycon` block is run.

A line ``...`` in shown output stands for any lines. ``pip install`` steps are left out: the environment that runs
this test has made them. A block that cannot run here (it needs a network, an editor or an optional package) is
fenced as ``text``, ``yaml`` or ``toml``.
"""

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from attrs import frozen

import toolkit

ROOT = Path(__file__).parents[2]
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")])
BLOCK = re.compile(r"^```(?P<kind>console|pycon)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
END = "--end-of-command--"


@frozen
class Block:
    """A fenced block that can be run."""

    page: Path
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.page.name}:{self.line}"


def blocks(page: Path, kind: str) -> list[Block]:
    """The blocks of that kind, in the order of the page."""
    text = page.read_text(encoding="utf-8")
    found = [match for match in BLOCK.finditer(text) if match["kind"] == kind]
    return [Block(page, text.count("\n", 0, match.start()) + 1, match["text"]) for match in found]


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the examples in it and the command on the path, as after installation."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    command = tmp_path / "bin" / "dateline"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m toolkit "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    source = Path(toolkit.__file__).parents[1]
    monkeypatch.setenv("PYTHONPATH", str(source))
    monkeypatch.setenv("PATH", f"{command.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def commands(block: Block) -> list[tuple[str, str]]:
    """Each command of a block with the output that is shown for it."""
    parts = re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]
    pairs = [part.partition("\n")[::2] for part in parts]
    return [(re.sub(r"^pip install [^&]*(&& )?", "", command), shown) for command, shown in pairs]


def matches(shown: str, printed: str) -> bool:
    """Whether the output is as shown, ``...`` on a line of its own standing for any lines."""
    pattern = "".join(
        r"(?:[^\n]*\n)*?" if line == "..." else re.escape(line.rstrip()) + r"[ ]*\n" for line in shown.splitlines()
    )
    return (
        re.fullmatch(pattern + r"\n*", printed if printed.endswith("\n") or not printed else printed + "\n")
        is not None
    )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_print_what_is_shown(page: Path, workplace: Path) -> None:
    """The commands of a page, run one after the other in one shell, print what stands under them."""
    pairs = [pair for block in blocks(page, "console") for pair in commands(block)]
    script = ["last=0"]
    for command, _ in pairs:
        script += [f"(exit $last); {command}" if command else "true", "last=$?", f"echo; echo {END}"]
    result = subprocess.run(
        ["bash", "-c", "\n".join(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
        cwd=workplace,
        check=False,
    )
    outputs = result.stdout.split(f"\n{END}\n")
    for (command, shown), printed in zip(pairs, outputs, strict=False):
        assert not command or matches(shown, printed), f"$ {command}\n{printed}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python_examples_run(page: Path, workplace: Path) -> None:
    """The examples of a page, one after the other, give what stands under them."""
    names: dict[str, object] = {}
    printed: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    for block in blocks(page, "pycon"):
        test = doctest.DocTestParser().get_doctest(block.text, names, str(block), str(page), block.line)
        runner.run(test, out=printed.append, clear_globs=False)
        names = test.globs

    assert not runner.failures, "".join(printed)


@pytest.mark.parametrize("path", [*PAGES, *sorted(ROOT.glob("toolkit/**/*.py"))])
def test_nobody_is_told_to_install_a_name_of_the_index(path):
    """What stands there under that name may be anybody's: a clone, a wheel or an address is installed."""
    assert [] == re.findall(r"""install [\"'`]*dateline\b.*""", path.read_text(encoding="utf-8"))
