"""Whoever speaks a second time under another word, or stands beside a party, a document, a topic."""

import pytest

from toolkit.extraction import find_quotes


def _told(text: str, language: str) -> list[tuple[str, str | None]]:
    return [(q.text.rstrip("."), q.speaker and q.speaker.name) for q in find_quotes(text, language=language)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada Roe won. “I thank you,” the new president told a crowd.", [("I thank you", "Ada Roe")]),
        ("“I have nothing to hide,” read a statement from Ada Roe.", [("I have nothing to hide", "Ada Roe")]),
        (
            "Jane Poe told John Smith that she left. He said he understood.",
            [("she left", "Jane Poe"), ("he understood", "John Smith")],
        ),
        ("Protesters chanted “Freedom now” in the square.", [("Freedom now", "Protesters")]),
        ("She sang “Blue Moon” in the square.", []),
    ],
)
def test_english_speakers_named_again(text: str, told: list[tuple[str, str | None]]) -> None:
    """A word for somebody's office or time means whom the text has named."""
    assert told == _told(text, "en")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Певица Анна Белова приехала. «Я устала», — сказала 31-летняя артистка.", [("Я устала", "Анна Белова")]),
        ("Депутат Петер Мюллер (ХДС) заявил, что мост опасен.", [("мост опасен", "Петер Мюллер")]),
        (
            "Министерство транспорта закрыло мост. В ведомстве пояснили, что он опасен.",
            [("он опасен", "министерство транспорта")],
        ),
        ("О закрытии моста в среду сообщила Анна Рогова.", [("О закрытии моста", "Анна Рогова")]),
        ("О погоде она не сообщила.", []),
        ("Из доклада министерства следует, что мост опасен.", [("мост опасен", "министерство")]),
        ("Из сказанного следует, что мост опасен.", []),
        ("Это говорит о том, что мост опасен.", []),
    ],
)
def test_russian_speakers_named_again(text: str, told: list[tuple[str, str | None]]) -> None:
    """A noun for a body, a party in brackets, a topic or a document before the verb."""
    assert told == _told(text, "ru")
