"""What other programs run: hooks, the steps of the action, and the recipes of the documentation."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from junitparser import JUnitXml

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


def hooks() -> list[dict[str, Any]]:
    """The hooks that the repository offers."""
    found: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    return found


def recipes(language: str, word: str) -> list[str]:
    """The recipes of the documentation in that language that hold a word."""
    text = (ROOT / "docs" / "validate.md").read_text(encoding="utf-8")
    return [block for block in re.findall(rf"^```{language}\n(.*?)^```$", text, re.M | re.S) if word in block]


def shell(script: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """A script as a runner of a pipeline runs it."""
    command = ["bash", "-e", "-o", "pipefail", "-c", script]
    return subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True, check=False)


def break_a_feed(workplace: Path) -> None:
    """Add a document with a fault."""
    (workplace / "feeds" / "bad.article.json").write_text(BAD)


@pytest.mark.parametrize("hook", hooks(), ids=lambda hook: hook["id"])
def test_a_hook_fails_for_a_bad_document_alone(hook: dict[str, Any], workplace: Path) -> None:
    """Called as pre-commit does: the entry, then the files."""
    whole = hook.get("pass_filenames") is False
    good = ["feeds/good.article.json"]
    assert 0 == subprocess.run([*hook["entry"].split(), *(["."] if whole else good)], check=False).returncode
    (workplace / "feeds" / "bad.article.json").write_text(BAD)
    bad = ["."] if whole else [*good, "feeds/bad.article.json"]

    assert 1 == subprocess.run([*hook["entry"].split(), *bad], check=False).returncode


@pytest.mark.parametrize("hook", [hook for hook in hooks() if "files" in hook], ids=lambda hook: hook["id"])
def test_a_hook_looks_at_files_that_say_what_they_are(hook: dict[str, Any]) -> None:
    """Not at every .json or .xml, and not at web pages, which need not hold articles."""
    wanted = re.compile(hook["files"])
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


def test_the_manifest_of_hooks_is_one() -> None:
    """By the judgement of pre-commit itself."""
    manifest = ROOT / ".pre-commit-hooks.yaml"
    result = subprocess.run([sys.executable, "-m", "pre_commit", "validate-manifest", str(manifest)], check=False)

    assert 0 == result.returncode


@pytest.mark.skipif(shutil.which("git") is None, reason="pre-commit works on repositories of git")
def test_the_recipe_for_pre_commit_runs(workplace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By pre-commit itself: clean feeds pass, a broken one stops the commit and is told with its line."""
    monkeypatch.setenv("PRE_COMMIT_HOME", str(workplace.with_name("pre-commit")))
    (recipe,) = recipes("yaml", "repo: local")
    (workplace / ".pre-commit-config.yaml").write_text(recipe)
    (workplace / "other.ics").write_text("not looked at")
    run = f"git init -q . && git add . && {sys.executable} -m pre_commit run --all-files"
    clean = shell(run)
    break_a_feed(workplace)
    broken = shell(run)

    assert 0 == clean.returncode, clean.stdout + clean.stderr
    assert 1 == broken.returncode
    assert "feeds/bad.article.json:1:33" in broken.stdout


@pytest.fixture
def pip(workplace: Path) -> Path:
    """What pip is called with, in a file; nothing is installed."""
    (workplace / "bin" / "pip").write_text(f'#!/bin/sh\necho "$@" >> {workplace}/pip.log\n')
    (workplace / "bin" / "pip").chmod(0o755)
    return workplace / "pip.log"


def test_the_recipe_for_github_runs(workplace: Path, pip: Path) -> None:
    """Each `run` step of the workflow, in the environment that it declares."""
    (recipe,) = recipes("yaml", "runs-on")
    workflow = yaml.safe_load(recipe)
    steps = [step["run"] for step in workflow["jobs"]["validate"]["steps"] if "run" in step]
    clean = [shell(step, **workflow["env"]).returncode for step in steps]
    break_a_feed(workplace)
    broken = shell(steps[-1])
    uploads = workflow["jobs"]["validate"]["steps"][-1]

    assert ([0, 0], 1) == (clean, broken.returncode)
    assert "install ./vendor/dateline\n" == pip.read_text()
    assert "::error file=feeds/bad.article.json,line=1" in broken.stdout
    assert "2.1.0" == json.loads((workplace / uploads["with"]["sarif_file"]).read_text())["version"]
    assert "always()" == uploads["if"]


def test_the_recipe_for_gitlab_runs(workplace: Path, pip: Path) -> None:
    """Its script; the reports that it declares are there, also when the job fails."""
    (recipe,) = recipes("yaml", "codequality")
    (job,) = yaml.safe_load(recipe).values()
    script = "\n".join(job["script"])
    clean = shell(script, **job["variables"])
    break_a_feed(workplace)
    broken = shell(script, **job["variables"])
    reports = job["artifacts"]["reports"]
    issues = json.loads((workplace / reports["codequality"]).read_text())

    assert (0, 1) == (clean.returncode, broken.returncode), clean.stderr
    assert "install ./vendor/dateline\n" * 2 == pip.read_text()
    assert "feeds/bad.article.json" in {issue["location"]["path"] for issue in issues}
    assert 1 <= JUnitXml.fromfile(str(workplace / reports["junit"])).failures


def test_the_recipe_for_tox_runs(workplace: Path) -> None:
    """The commands of its environment; what is installed can be named from outside."""
    (recipe,) = recipes("toml", "tool.tox")
    environment = tomllib.loads(recipe)["tool"]["tox"]["env"]["feeds"]
    (command,) = environment["commands"]
    clean = subprocess.run(command, check=False).returncode
    break_a_feed(workplace)

    assert (0, 1) == (clean, subprocess.run(command, check=False).returncode)
    assert ["{env:DATELINE:./vendor/dateline}"] == environment["deps"]


def test_the_recipe_for_pytest_runs(workplace: Path) -> None:
    """A test for each document; that of the broken one fails with the finding and its line."""
    (recipe,) = recipes("python", "assert_valid")
    (workplace / "test_feeds.py").write_text(recipe)
    break_a_feed(workplace)
    result = shell(f"{sys.executable} -m pytest -q -p no:cacheprovider -p no:randomly test_feeds.py")

    assert 1 == result.returncode
    assert "1 failed, 1 passed" in result.stdout
    assert "feeds/bad.article.json:1:33" in result.stdout


def test_the_action_annotates_and_writes_sarif(workplace: Path) -> None:
    """The script of its last step, with the inputs that it declares."""
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    step = action["runs"]["steps"][-1]
    break_a_feed(workplace)
    given = {
        "${{ inputs.paths }}": "feeds",
        "${{ inputs.args }}": "--ignore ART",
        "${{ inputs.sarif }}": "out.sarif",
    }
    inputs = {name: given[value] for name, value in step["env"].items()}
    result = shell(step["run"], GITHUB_OUTPUT="outputs", **inputs)

    assert 1 == result.returncode, result.stderr
    assert "::error file=feeds/bad.article.json,line=1" in result.stdout
    assert (workplace / "out.sarif").is_file()
    assert "sarif=out.sarif\n" == (workplace / "outputs").read_text()
    assert {"PATHS", "ARGS", "SARIF"} == set(step["env"])


def test_the_action_installs_itself_and_needs_no_sarif(workplace: Path, pip: Path) -> None:
    """Its other step; without a file for SARIF it prints annotations alone."""
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    install, validate = (step["run"] for step in action["runs"]["steps"] if "run" in step)
    (workplace / "bin" / "python").write_text(f'#!/bin/sh\necho "$@" >> {workplace}/pip.log\n')
    (workplace / "bin" / "python").chmod(0o755)
    shell(install, GITHUB_ACTION_PATH="/somewhere")
    inputs = {name: action["inputs"][name]["default"] for name in ("paths", "args", "sarif")}
    result = shell(validate, GITHUB_OUTPUT="outputs", **{name.upper(): value for name, value in inputs.items()})

    assert "-m pip install --quiet /somewhere[html]\n" == pip.read_text()
    assert 0 == result.returncode, result.stdout
    assert not (workplace / "outputs").exists()
    assert all(step["uses"].partition("@")[2] for step in action["runs"]["steps"] if "uses" in step)
