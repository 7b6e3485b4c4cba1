"""What other programs run: the hooks of pre-commit and the steps of the GitHub action."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import toolkit
from toolkit.cli.inputs import DOCUMENTS

ROOT = Path(__file__).parents[3]
GOOD = '{"id": "https://example.org/a", "headline": "Talks", "date_published": "2025-03-02"}\n'
BAD = '{"id": "https://example.org/a", "headline": 12}\n'


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the command on the path, as after installation."""
    command = tmp_path / "bin" / "dateline"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m toolkit "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{command.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", str(Path(toolkit.__file__).parents[1]))
    monkeypatch.setenv("DATELINE_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "feeds").mkdir()
    (tmp_path / "feeds" / "good.article.json").write_text(GOOD)
    return tmp_path


def hooks() -> list[dict[str, str]]:
    """The hooks with their plain fields."""
    text = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    return [
        dict(re.findall(r"^[- ] (\w+): (.*)$", part, re.MULTILINE))
        for part in re.split(r"^(?=- )", text, flags=re.MULTILINE)[1:]
    ]


@pytest.mark.parametrize("hook", hooks(), ids=lambda hook: hook["id"])
def test_a_hook_fails_for_a_bad_document_alone(hook: dict[str, str], workplace: Path) -> None:
    """Called as pre-commit does: the entry, then the files."""
    whole = hook.get("pass_filenames") == "false"
    good = ["feeds/good.article.json"]
    assert 0 == subprocess.run([*hook["entry"].split(), *(["."] if whole else good)], check=False).returncode
    (workplace / "feeds" / "bad.article.json").write_text(BAD)
    bad = ["."] if whole else [*good, "feeds/bad.article.json"]

    assert 1 == subprocess.run([*hook["entry"].split(), *bad], check=False).returncode


@pytest.mark.parametrize("hook", [hook for hook in hooks() if "files" in hook], ids=lambda hook: hook["id"])
def test_a_hook_looks_at_files_that_say_what_they_are(hook: dict[str, str]) -> None:
    """Not at every .json or .xml, and not at web pages, which need not hold articles."""
    wanted = re.compile(hook["files"].strip("'"))
    for name in (
        "a.ics",
        "a.jsonld",
        "a.newsmlg2.xml",
        "a.article.json",
        "a.ninjs.json",
        "a.rss",
        "a.sitemap.xml",
    ):
        assert wanted.search(name), name
        assert name.endswith(DOCUMENTS)
    assert not any(wanted.search(name) for name in ("package.json", "pom.xml", "index.html", "a.icsx"))


def test_the_action_annotates_and_writes_sarif(workplace: Path) -> None:
    """The script of its last step, with the inputs that it declares."""
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    script = "\n".join(line[8:] for line in text[text.rindex("run: |") :].splitlines()[1:])
    (workplace / "feeds" / "bad.article.json").write_text(BAD)
    inputs = {"PATHS": "feeds", "ARGS": "--ignore ART", "SARIF": "out.sarif", "GITHUB_OUTPUT": "outputs"}
    result = subprocess.run(
        ["bash", "-e", "-c", script], env={**os.environ, **inputs}, capture_output=True, text=True, check=False
    )

    assert 1 == result.returncode, result.stderr
    assert "::error file=feeds/bad.article.json,line=1" in result.stdout
    assert (workplace / "out.sarif").is_file()
    assert "sarif=out.sarif\n" == (workplace / "outputs").read_text()
