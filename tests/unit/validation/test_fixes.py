"""Fixes: octets are edited in place, whole fixes at a time, until nothing is left to do."""

import pytest
import test_cases
from hypothesis import given
from hypothesis import strategies as st

from toolkit.diagnostics import Edit, Fix
from toolkit.formats import get_format
from toolkit.validation.catalogue import RuleSet, find_rule
from toolkit.validation.engine import check_text
from toolkit.validation.fixes import apply, mend

DATA = b"0123456789"
FORMAT = get_format("icalendar")
FIXABLE = [
    case
    for case in test_cases.cases()
    if case.code.startswith("ICS") and " fires" in case.head and getattr(find_rule(case.code), "fixable", False)
]


def fix(*edits: tuple[int, int, bytes]) -> Fix:
    """A fix of those edits."""
    return Fix(message="mend", edits=tuple(Edit(*edit) for edit in edits))


@pytest.mark.parametrize(
    ("fixes", "expected"),
    [
        ([], DATA),
        ([fix()], DATA),
        ([fix((2, 4, b"x"))], b"01x456789"),
        ([fix((8, 9, b"b")), fix((1, 2, b"a"))], b"0a234567b9"),
        ([fix((2, 5, b"x")), fix((4, 6, b"y"))], b"01x56789"),
        ([fix((2, 5, b"x")), fix((0, 1, b"z"), (3, 4, b"y"))], b"01x56789"),
        ([fix((2, 2, b"a")), fix((2, 2, b"b"))], b"01ab23456789"),
        ([fix((2, 5, b"x")), fix((3, 3, b"y"))], b"01x56789"),
        ([fix((3, 3, b"y")), fix((2, 5, b"x"))], b"012y3456789"),
        ([fix((2, 5, b"x")), fix((5, 5, b"y")), fix((2, 2, b"w"))], b"01wxy56789"),
        ([fix((9, 11, b"x"))], DATA),
        ([fix((2, 5, b"x"), (3, 6, b"y"))], DATA),
    ],
)
def test_edits_are_made_in_place(fixes: list[Fix], expected: bytes) -> None:
    """A fix that is in the way of an earlier one is left out whole."""
    assert expected == apply(DATA, fixes)


@given(
    spans=st.lists(
        st.tuples(st.integers(0, 10), st.integers(0, 10)).map(lambda pair: tuple(sorted(pair))), max_size=6
    )
)
def test_no_octet_is_replaced_twice(spans: list[tuple[int, int]]) -> None:
    """Whatever the fixes are, each octet outside of them stays, in order."""
    mended = apply(DATA, [fix((start, end, b"")) for start, end in spans])
    covered = {at for start, end in spans for at in range(start, end)}

    assert set(DATA) - set(mended) <= {DATA[at] for at in covered}
    assert list(mended) == sorted(mended)


def test_mending_goes_on_until_nothing_changes() -> None:
    """One fix can call for another; a loop is cut."""
    once = mend(b"aaa", lambda data: [fix((data.index(b"a"), data.index(b"a") + 1, b"b"))] if b"a" in data else [])
    loop = mend(b"", lambda data: [fix((0, 0, b"x"))], rounds=3)

    assert (b"bbb", b"xxx") == (once, loop)


@pytest.mark.parametrize("case", FIXABLE, ids=str)
def test_the_fix_of_a_rule_cures_its_cases(case: test_cases.Case) -> None:
    """Where a finding carries a fix, the rule is silent after it."""
    rule = find_rule(case.code)
    words = case.head.split()
    options = dict(word.replace("\\n", "\r\n").split("=", 1) for word in words if "=" in word)

    def report(data: bytes):
        return check_text(data, FORMAT, rules=RuleSet((rule,)), options=options).report

    data = test_cases.octets(case, words)
    before = [found for found in report(data) if found.code == case.code]
    after = mend(data, lambda octets: [found.fix for found in report(octets) if found.fix])
    left = [found for found in report(after) if found.code == case.code]

    assert all(found.fix is None for found in left)
    assert len(left) == len([found for found in before if found.fix is None])
