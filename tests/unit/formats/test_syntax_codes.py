"""The codes of syntax faults: each has a rule that explains it and a cure that goes with it."""

import pytest

from toolkit.formats import syntax_codes
from toolkit.formats.base import Place
from toolkit.formats.syntax_codes import NOT_WELL_FORMED, read_error
from toolkit.validation.catalogue import find_rule
from toolkit.validation.rule import Scope

CODES = sorted(
    value for name, value in vars(syntax_codes).items() if name.isupper() and str(value).startswith("SYN")
)


@pytest.mark.parametrize("code", CODES)
def test_each_code_has_a_rule_and_a_cure(code: str) -> None:
    """What a parser says can be explained, and comes with something to do."""
    rule = find_rule(code)

    assert rule is not None
    assert rule.scope is Scope.SYNTAX
    assert read_error(code, "what is wrong").report[0].hint


def test_a_read_error_names_place_and_cure() -> None:
    """The place and the hint of the caller come first; the start of the text and the code's cure stand in."""
    told = read_error(NOT_WELL_FORMED, "a comma too many", Place(line=3, column=7, path="/a"), "drop it").report[0]
    plain = read_error(NOT_WELL_FORMED, "a comma too many").report[0]

    assert (3, 7, "/a", "drop it") == (told.line, told.column, told.path, told.hint)
    assert (1, 1, "") == (plain.line, plain.column, plain.path)
    assert plain.hint
