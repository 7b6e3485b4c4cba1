"""Patterns over kinds of words compile to expressions, and tell the kinds they can begin with."""

import pytest

from toolkit.extraction.times.kinds import SYMBOLS, pattern


def test_a_pattern_tells_its_first_kinds() -> None:
    """What is optional at the start passes the right to begin on to what follows."""
    made = pattern("THE? (a:MONTH|b:WEEKDAY) , y:YEAR")
    assert frozenset(SYMBOLS[kind] for kind in ("THE", "MONTH", "WEEKDAY")) == made.first


def test_a_pattern_holds_its_named_kinds() -> None:
    """A name holds one element, braces what belongs to the span, and "!" looks ahead."""
    made = pattern("IN {y:YEAR} !MONTH")
    kinds = SYMBOLS["IN"] + SYMBOLS["YEAR"]
    match = made.expression.match(kinds)
    assert match is not None
    assert ((1, 2), (1, 2)) == (match.span("y"), match.span("span"))
    assert made.expression.match(kinds + SYMBOLS["MONTH"]) is None


def test_a_broken_pattern_is_refused() -> None:
    """A pattern that ends inside a group is an error of the one who wrote it."""
    with pytest.raises(ValueError, match="too early"):
        pattern("(YEAR")
