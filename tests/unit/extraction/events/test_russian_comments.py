"""What only comments on a Russian clause, or names its source, leaves its date and its event together."""

import pytest

from toolkit.extraction import find_events
from toolkit.model import Moment

PUBLISHED = Moment("2026-11-27")  # a Friday


def _told(text: str) -> list[tuple[str, str, str]]:
    found = find_events(text, language="ru", published=PUBLISHED)
    return [(str(one.when), one.status.value, one.name) for one in found]


@pytest.mark.parametrize(
    ("sentence", "when", "status", "name"),
    [
        ("Банк 18 декабря, как ожидается, снизит ставку.", "2026-12-18", "scheduled", "Банк снизит ставку"),
        ("Завод 20 ноября, как уточнил мэр, закрыли.", "2026-11-20", "happened", "Завод закрыли"),
        ("В среду, как и планировалось, мост закрыли.", "2026-11-25", "happened", "Мост закрыли"),
        ("Мост 18 декабря, вероятно, закроют.", "2026-12-18", "tentative", "Мост закроют"),
        ("Мост 20 ноября, напомним, закрыли.", "2026-11-20", "happened", "Мост закрыли"),
        (
            "Мост, как ожидается, дорожники закроют 18 декабря.",
            "2026-12-18",
            "scheduled",
            "Мост дорожники закроют",
        ),
        (
            "Мост вернули и, возможно, закроют его 18 декабря.",
            "2026-12-18",
            "tentative",
            "Закроют его",
        ),
    ],
)
def test_a_comment_between_commas_parts_no_clause(sentence: str, when: str, status: str, name: str) -> None:
    """The date before a comment is of the verb behind it, and the name of the event lacks the comment."""
    assert [(when, status, name)] == _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("По данным полиции 5 ноября Иван Котов ударил соседа.", ["Иван Котов ударил соседа"]),
        ("По словам мэра в среду мост закрыли.", ["Мост закрыли"]),
        ("По данным полиции на 5 ноября мост закрыли.", []),
        ("По сообщению ведомства от 5 ноября погибли двое.", []),
        ("Мост закрыли, по данным полиции 5 ноября.", []),
    ],
)
def test_a_date_behind_its_source_is_of_the_clause_that_follows(sentence: str, told: list[str]) -> None:
    """Where no comma ends the source, a bare date begins what is told; one with "от" or "на" is the source's."""
    assert told == [name for _, _, name in _told(sentence)]


@pytest.mark.parametrize("name", ["Nordwin", "Завод"])
def test_a_date_with_its_year_begins_a_text_before_any_name(name: str) -> None:
    """A name in Latin letters behind the word for the year makes no line of an agency of the date."""
    assert [f"{name} закрыл цех"] == [told for _, _, told in _told(f"6 октября 2026 года {name} закрыл цех.")]
