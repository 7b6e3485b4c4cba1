"""What is written as an English name is written, and is nobody: races, indexes, films."""

import pytest

from toolkit.extraction import find_entities, find_times


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lance Armstrong won the Tour de France and the Tour de Georgia.", ["Lance Armstrong"]),
        ("The police used Section Forty of the act.", []),
        ("The Dow Jones Industrial Average rose.", []),
        ("Anna Lind wrote the novel Angel Catbird and the film Star Wars.", ["Anna Lind"]),
        ("The film director Anna Lind spoke.", ["Anna Lind"]),
    ],
)
def test_a_race_an_index_and_a_film_are_no_persons(text: str, expected: list[str]) -> None:
    """Nor is the land that a race is called after a state that takes part."""
    assert expected == [one.span.of(text) for one in find_entities(text, language="en")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The novel has pictures by illustrator Johnnie Christmas.", []),
        ("Shops close at Christmas.", ["Christmas"]),
        ("They will meet on Orthodox Easter.", ["Easter"]),
    ],
)
def test_a_feast_behind_a_first_name_is_a_surname(text: str, expected: list[str]) -> None:
    """And no day: nobody was there at Christmas."""
    found = find_times(text, language="en", published="2026-06-19")
    assert expected == [one.text for one in found]
