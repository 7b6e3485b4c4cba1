"""The schema stage: a compiled validator gives the verdict, jsonschema explains, we tell it in words."""

import json
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from importlib.resources import files
from itertools import islice
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Any

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.validation.rule import Rule, Scope

if TYPE_CHECKING:
    from jsonschema import ValidationError

_MOST_ERRORS = 1000
_SHOWN = 60


@lru_cache(maxsize=1)
def schemas_folder() -> FilePath:
    """Where the schemas lie: inside the package when installed, beside it in a checkout."""
    packaged = FilePath(str(files("toolkit"))) / "schemas"
    return packaged if packaged.is_dir() else packaged.parent.parent / "schemas"


@lru_cache(maxsize=64)
def load_schema(name: str) -> dict[str, Any]:
    """The JSON Schema in the file of that name. Do not change what comes back: it is shared."""
    schema: dict[str, Any] = json.loads((schemas_folder() / name).read_text(encoding="utf-8"))
    return schema


@lru_cache(maxsize=64)
def _verdict(name: str) -> Callable[[Any], bool]:
    # Before jsonschema_rs, which loads it as it starts and panics where a Ctrl-C comes in between.
    import decimal  # noqa: F401

    import jsonschema_rs

    # Formats are annotations in 2020-12; what our schemas demand of a string stands in a pattern.
    verdict: Callable[[Any], bool] = jsonschema_rs.Draft202012Validator(
        load_schema(name), validate_formats=False
    ).is_valid
    return verdict


@lru_cache(maxsize=64)
def _explainer(name: str) -> Callable[[Any], "Iterable[ValidationError]"]:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(load_schema(name)).iter_errors


def is_valid(tree: Any, name: str) -> bool:
    """Whether the schema accepts the tree."""
    return _verdict(name)(tree)


def explain(tree: Any, name: str) -> Iterator[tuple[Rule, Finding]]:
    """Why the schema does not accept the tree: one finding per cause, none where it accepts it."""
    if is_valid(tree, name):
        return
    seen: set[tuple[str, Path]] = set()
    for error in islice(_explainer(name)(tree), _MOST_ERRORS):
        for cause in _causes(error):
            rule = _BY_KEYWORD.get(str(cause.validator), _OTHER)
            for finding in rule.check(cause):
                if (rule.code, finding.path) not in seen:
                    seen.add((rule.code, finding.path))
                    yield rule, finding


def _causes(error: "ValidationError") -> "list[ValidationError]":
    """The errors of the branch that the value comes closest to, where the schema offers several."""
    if error.validator not in {"anyOf", "oneOf"} or not error.context:
        return [error]
    branches: dict[Any, list[ValidationError]] = {}
    for child in error.context:
        branches.setdefault(child.schema_path[0], []).append(child)
    nearest = min(branches.values(), key=_distance)
    if all(_is_about_whole(branch) for branch in branches.values()) and len(branches) > 1:
        return [error]
    return [cause for child in nearest for cause in _causes(child)]


def _distance(branch: "list[ValidationError]") -> tuple[bool, int, int]:
    return _is_about_whole(branch), -max(len(error.path) for error in branch), len(branch)


def _is_about_whole(branch: "list[ValidationError]") -> bool:
    """Whether a branch fails by the kind of the value itself, so that it was not the branch meant."""
    return any(not error.path and error.validator in {"type", "const", "enum"} for error in branch)


def _schema(error: "ValidationError") -> dict[str, Any]:
    schema: Any = error.schema
    return schema if isinstance(schema, dict) else {}


def _path(error: "ValidationError", *more: str) -> Path:
    return (*error.absolute_path, *more)


def _noun(error: "ValidationError") -> str:
    """What the value is called: its schema's title, else the name it stands under."""
    title = str(_schema(error).get("title", ""))
    if title:
        return title[0].lower() + title[1:] if title[1:2].islower() else title
    names = [step for step in error.absolute_path if isinstance(step, str)]
    return names[-1] if names else "the document"


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _listed(values: Iterable[object]) -> str:
    shown = [_shown(value) for value in values]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} or {shown[-1]}"


def property_missing(error: "ValidationError") -> Iterator[Finding]:
    """Something that must be stated is not there.

    Why: the format's definition makes it mandatory; readers rely on it.
    Fix: add it.

    Bad: {"type": "Person"}
    Good: {"type": "Person", "name": "Anna Lind"}
    """
    instance: Any = error.instance
    wanted: Any = error.validator_value
    for name in wanted:
        if name not in instance:
            yield Finding(path=_path(error), message=f"{_noun(error)} has no {name}", hint=f"add {name!r}")


_KINDS = {
    "object": "an object",
    "array": "a list",
    "string": "a text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "null": "null",
}


def wrong_kind_of_value(error: "ValidationError") -> Iterator[Finding]:
    """A value is of another kind than its place allows.

    Why: a reader that expects a text, a list or an object cannot use another.
    Fix: write the value in the kind that is named.

    Bad: {"headline": 12}
    Good: {"headline": "12 days"}
    """
    wanted: Any = error.validator_value
    kinds = [wanted] if isinstance(wanted, str) else wanted
    expected = " or ".join(_KINDS[kind] for kind in kinds)
    yield Finding(path=_path(error), message=f"{_noun(error)} is {_shown(error.instance)}, expected {expected}")


def value_not_allowed(error: "ValidationError") -> Iterator[Finding]:
    """A value is not one of those that its place allows.

    Why: the format lists the values; a reader knows no other.
    Fix: use one of the listed values.

    Bad: {"kind": "spoken"}
    Good: {"kind": "direct"}
    """
    wanted: Any = error.validator_value
    allowed = [wanted] if error.validator == "const" else wanted
    yield Finding(
        path=_path(error), message=f"{_noun(error)} is {_shown(error.instance)}, expected {_listed(allowed)}"
    )


def text_of_wrong_form(error: "ValidationError") -> Iterator[Finding]:
    """A text does not have the form that its place asks for.

    Why: dates, identifiers, codes and IRIs are read by machines, by their form.
    Fix: write it in the form that is named.

    Bad: {"date_published": "2 March 2025"}
    Good: {"date_published": "2025-03-02"}
    """
    yield Finding(
        path=_path(error), message=f"{_noun(error)} is {_shown(error.instance)}, expected {_form(error)}"
    )


def _form(error: "ValidationError") -> str:
    """What a text should look like: an example, else what the schema says of it, else a short pattern."""
    schema = _schema(error)
    if examples := schema.get("examples"):
        return f"a form such as {_listed(examples)}"
    if description := schema.get("description"):
        text = str(description)
        return f"{text[0].lower()}{text[1:].rstrip('.')}"
    pattern = str(error.validator_value)
    return f"the form {pattern}" if len(pattern) <= _SHOWN else "the form that the schema describes"


def property_unknown(error: "ValidationError") -> Iterator[Finding]:
    """Something is stated that the format does not know.

    Why: a reader drops what it does not know, so the information is lost; often it is a misspelling.
    Fix: correct the name, or leave it out.

    Bad: {"id": "a", "headline": "Talks", "headlin": "Talks"}
    Good: {"id": "a", "headline": "Talks"}
    """
    instance: Any = error.instance
    known = _schema(error).get("properties", {})
    for name in [name for name in instance if name not in known]:
        yield Finding(
            path=_path(error, name), message=f"{_noun(error)} has {name!r}, which the format does not know"
        )


_LIMITS = {
    "minItems": "has fewer than {} entries",
    "maxItems": "has more than {} entries",
    "minLength": "is shorter than {} characters",
    "maxLength": "is longer than {} characters",
    "minimum": "is less than {}",
    "maximum": "is more than {}",
    "exclusiveMinimum": "is not more than {}",
    "exclusiveMaximum": "is not less than {}",
    "minProperties": "has fewer than {} properties",
    "maxProperties": "has more than {} properties",
}


def size_out_of_bounds(error: "ValidationError") -> Iterator[Finding]:
    """A text, list or number is smaller or larger than its place allows.

    Why: the format sets the bounds.
    Fix: keep within the bound that is named.

    Bad: {"id": "a", "headline": ""}
    Good: {"id": "a", "headline": "Talks"}
    """
    words = _LIMITS[str(error.validator)].format(error.validator_value)
    yield Finding(path=_path(error), message=f"{_noun(error)} {words}: {_shown(error.instance)}")


def value_fits_no_choice(error: "ValidationError") -> Iterator[Finding]:
    """A value fits none of the shapes that its place allows.

    Why: the format offers several shapes, and a reader tells them apart by what is in them.
    Fix: write the value in one of the shapes of the format's schema.

    Bad: {"type": "Ship", "name": "Aurora"}
    Good: {"type": "Place", "name": "Aurora"}
    """
    meaning = _schema(error).get("description")
    expected = f", expected {meaning}" if meaning else ""
    yield Finding(path=_path(error), message=f"{_noun(error)} is {_shown(error.instance)}{expected}")


WRONG_KIND = Rule("SCH002", Severity.ERROR, wrong_kind_of_value, Scope.SCHEMA)
_OTHER = Rule("SCH099", Severity.ERROR, value_fits_no_choice, Scope.SCHEMA)

_KEYWORDS: tuple[tuple[tuple[str, ...], Rule], ...] = (
    (("required",), Rule("SCH001", Severity.ERROR, property_missing, Scope.SCHEMA)),
    (("type",), WRONG_KIND),
    (("enum", "const"), Rule("SCH003", Severity.ERROR, value_not_allowed, Scope.SCHEMA)),
    (("pattern",), Rule("SCH004", Severity.ERROR, text_of_wrong_form, Scope.SCHEMA)),
    (
        ("additionalProperties", "unevaluatedProperties"),
        Rule("SCH005", Severity.ERROR, property_unknown, Scope.SCHEMA),
    ),
    (tuple(_LIMITS), Rule("SCH006", Severity.ERROR, size_out_of_bounds, Scope.SCHEMA)),
)
_BY_KEYWORD = {keyword: rule for keywords, rule in _KEYWORDS for keyword in keywords}

RULES = (*(rule for _, rule in _KEYWORDS), _OTHER)
