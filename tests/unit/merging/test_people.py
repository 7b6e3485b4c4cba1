"""Persons that the caller knows, besides those of the table."""

import pytest

from toolkit.merging import in_language, knowing, people_from_text
from toolkit.merging.tables import person_named
from toolkit.model import Event, Feed, Moment, Person, When

TEXT = "# of the ministry\n\nAidar Bekov\tАйдар Беков\tKZ\r\nMaria Holm\tМария Хольм\n"


def test_a_text_lists_persons() -> None:
    """Comments and empty lines aside; the state may be left out."""
    assert (("Aidar Bekov", "Айдар Беков", "KZ"), ("Maria Holm", "Мария Хольм", "")) == people_from_text(TEXT)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Aidar Bekov", "line 1 has 1 column,"),
        ("Aidar Bekov\t\tKZ", "line 1 has 3 columns"),
        ("# a\nAidar Bekov\tАйдар Беков\tKZ\tmore", "line 2 has 4 columns"),
        ("Aidar Bekov\tАйдар Беков\tXX", "line 1: 'XX' is no ISO 3166-1 code"),
    ],
)
def test_a_line_that_is_none_is_told(text: str, message: str) -> None:
    """With its number."""
    with pytest.raises(ValueError, match=message):
        people_from_text(text)


def test_they_are_known_while_the_block_runs() -> None:
    """By whole name and family name, in both languages; then no more."""
    assert person_named("Айдар Беков") is None
    with knowing(people_from_text(TEXT)):
        assert ["KZ"] * 3 == [
            known.state for name in ("Айдар Беков", "Aidar Bekov", "Bekov") if (known := person_named(name))
        ]
        with knowing((("Aidar Bekov", "Айдар Беков", "KG"),)):
            assert [True] == [known.state == "KG" for known in [person_named("Беков")] if known]
    assert person_named("Айдар Беков") is None


def test_a_person_of_the_table_gives_way() -> None:
    """The name is then one person's, and not two."""
    table = person_named("Лавров")
    assert table is not None
    with knowing((("Sergei Lavrov", "Сергей Лавров", "KZ"),)):
        known = person_named("Лавров")

    assert known is not None
    assert ("RU", "KZ") == (table.state, known.state)


def test_they_are_named_in_the_other_language() -> None:
    """As the list spells them, not as letters go over."""
    event = Event(
        uid="a",
        name="Встреча",
        when=When(start=Moment("2026-02-18")),
        participants=(Person(name="Мария Хольм"),),
        language="ru",
    )
    with knowing(people_from_text(TEXT)):
        (named,) = in_language(Feed(events=(event,)), "en").events

    assert ["Maria Holm"] == [one.name for one in named.participants]
