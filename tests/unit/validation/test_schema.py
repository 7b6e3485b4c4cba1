"""The schema stage: two validators with one verdict, and failures told in our words."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from toolkit.validation import schema

EVENT = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Event",
    "type": "object",
    "required": ["name", "start"],
    "additionalProperties": False,
    "properties": {
        "name": {"title": "Name", "type": "string", "minLength": 1},
        "start": {"title": "Start", "type": "string", "pattern": "^[0-9]{4}", "examples": ["2025-02-18"]},
        "end": {"pattern": "^[0-9]{4}"},
        "zone": {"pattern": "^[A-Z]+$", "description": "The name of a zone."},
        "code": {"pattern": "^" + "[0-9]" * 30},
        "status": {"enum": ["happened", "scheduled"]},
        "version": {"const": 2},
        "count": {"type": ["integer", "null"], "maximum": 3},
        "ISBN": {"title": "ISBN", "type": "string"},
        "agent": {
            "title": "Agent",
            "description": "a Person or an Organization",
            "anyOf": [
                {
                    "type": "object",
                    "title": "Person",
                    "required": ["type", "name"],
                    "properties": {"type": {"const": "Person"}, "name": {"type": "string", "title": "Name"}},
                },
                {"type": "string", "title": "Name", "minLength": 2},
            ],
        },
        "place": {"not": {"type": "array"}},
    },
}

Explain = Callable[[Any], list[tuple[str, tuple[str | int, ...], str]]]


@pytest.fixture
def explain(monkeypatch: pytest.MonkeyPatch) -> Explain:
    """What the schema above says of a tree: code, path and words."""
    monkeypatch.setattr(schema, "load_schema", lambda _name: EVENT)
    schema._verdict.cache_clear()
    schema._explainer.cache_clear()

    def run(tree: Any) -> list[tuple[str, tuple[str | int, ...], str]]:
        assert schema.is_valid(tree, "x") == (not list(schema._explainer("x")(tree)))
        return [(rule.code, finding.path, finding.message) for rule, finding in schema.explain(tree, "x")]

    return run


@pytest.fixture(autouse=True)
def _forget_validators() -> Any:
    yield
    schema._verdict.cache_clear()
    schema._explainer.cache_clear()


GOOD = {"name": "Talks", "start": "2025-02-18"}


def test_a_good_tree_gives_nothing(explain: Explain) -> None:
    """No finding where the schema accepts."""
    assert [] == explain(GOOD)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"name": None}, ("SCH002", ("name",), "name is null, expected a text")),
        ({"name": ""}, ("SCH006", ("name",), 'name is shorter than 1 characters: ""')),
        ({"start": "soon"}, ("SCH004", ("start",), 'start is "soon", expected a form such as "2025-02-18"')),
        ({"end": "soon"}, ("SCH004", ("end",), 'end is "soon", expected the form ^[0-9]{4}')),
        ({"zone": "utc"}, ("SCH004", ("zone",), 'zone is "utc", expected the name of a zone')),
        ({"code": "1"}, ("SCH004", ("code",), 'code is "1", expected the form that the schema describes')),
        ({"status": "over"}, ("SCH003", ("status",), 'status is "over", expected "happened" or "scheduled"')),
        ({"version": 1}, ("SCH003", ("version",), "version is 1, expected 2")),
        ({"count": "3"}, ("SCH002", ("count",), 'count is "3", expected a whole number or null')),
        ({"count": 4}, ("SCH006", ("count",), "count is more than 3: 4")),
        ({"ISBN": 3}, ("SCH002", ("ISBN",), "ISBN is 3, expected a text")),
        ({"nmae": "x"}, ("SCH005", ("nmae",), "event has 'nmae', which the format does not know")),
        ({"place": []}, ("SCH099", ("place",), "place is []")),
        ({"agent": {"type": "Person"}}, ("SCH001", ("agent",), "person has no name")),
        ({"agent": "x"}, ("SCH006", ("agent",), 'name is shorter than 2 characters: "x"')),
        ({"agent": 3}, ("SCH099", ("agent",), "agent is 3, expected a Person or an Organization")),
        (
            {"name": "x" * 100, "count": "y" * 100},
            ("SCH002", ("count",), f'count is "{"y" * 58}…, expected a whole number or null'),
        ),
    ],
)
def test_a_fault_is_told_once_and_in_our_words(
    explain: Explain, change: dict[str, Any], expected: tuple[str, tuple[str, ...], str]
) -> None:
    """One finding for one cause, at its place, without the validator's jargon."""
    assert [expected] == explain({**GOOD, **change})


def test_each_missing_property_is_a_finding(explain: Explain) -> None:
    """What is missing is named."""
    assert [("SCH001", (), "event has no name")] == explain({"start": "2025"})
    assert ["event has no name", "event has no start"] == [message for _, _, message in explain({})][:1] + [
        message for _, _, message in explain({"name": "x"})
    ]


def test_the_whole_document_may_be_of_the_wrong_kind(explain: Explain) -> None:
    """The root has a name too."""
    assert [("SCH002", (), "event is [], expected an object")] == explain([])


def test_schemas_lie_in_the_package_or_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An installed package carries them inside; a checkout has them at its top."""
    package = tmp_path / "toolkit"
    package.mkdir()
    monkeypatch.setattr(schema, "files", lambda _name: package)
    schema.schemas_folder.cache_clear()
    try:
        assert tmp_path / "schemas" == schema.schemas_folder()
        schema.schemas_folder.cache_clear()
        (package / "schemas").mkdir()
        assert package / "schemas" == schema.schemas_folder()
    finally:
        schema.schemas_folder.cache_clear()


def test_every_schema_is_one_and_says_what_it_is() -> None:
    """2020-12, an id, a title, a description; accepted by its metaschema."""
    from jsonschema import Draft202012Validator

    for path in schema.schemas_folder().glob("*.schema.json"):
        loaded = json.loads(path.read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(loaded)
        assert "https://json-schema.org/draft/2020-12/schema" == loaded["$schema"], path.name
        assert f"https://dateline.invalid/schemas/{path.name}" == loaded["$id"]
        assert loaded["title"]
        assert loaded["description"]
