"""Lines without a full stop that attribute as headlines do, and those that look like it."""

import pytest

from toolkit.extraction import find_quotes


def _told(text: str, language: str) -> list[tuple[str, str | None]]:
    return [(q.text, q.speaker and q.speaker.name) for q in find_quotes(text, language=language)]


RUSSIAN = [("мэр", "мэр"), ("Анна Рогова", "Анна Рогова"), ("МИД Грузии", "МИД Грузии"), ("СМИ", "СМИ")]
ENGLISH = [("minister", "minister"), ("Ada Roe", "Ada Roe"), ("police", "police")]


@pytest.mark.parametrize("turn", ["{speaker}: {words}", "{words} — {speaker}", "{words}: {speaker}"])
def test_russian_headlines_attribute(turn: str) -> None:
    """With a mark on either side, whoever speaks alone on the other."""
    expected, told = {}, {}
    for speaker, name in RUSSIAN:
        for words in ("мост в Туле опасен", "переговоры в Туле продолжатся", "сбиты три дрона"):
            text = turn.format(speaker=speaker, words=words)
            expected[text] = [(words, name)]
            told[text] = _told(text, "ru")
    assert expected == told


@pytest.mark.parametrize("turn", ["{speaker}: {words}", "{words} - {speaker}", "{words}: {speaker}"])
def test_english_headlines_attribute(turn: str) -> None:
    """With a mark on either side, whoever speaks alone on the other."""
    expected, told = {}, {}
    for speaker, name in ENGLISH:
        for words in ("no talks planned", "bridge in the old town is unsafe"):
            text = turn.format(speaker=speaker, words=words)
            expected[text] = [(words, name)]
            told[text] = _told(text, "en")
    assert expected == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("“It’s a mess”: Ada Roe on the railways", "en", [("It’s a mess", "Ada Roe")]),
        ("«Это полный беспорядок»: Анна Рогова о дорогах", "ru", [("Это полный беспорядок", "Анна Рогова")]),
        ("“Blue Moon Rising”: Ada Roe in Lima", "en", []),
        ("Photo: courtesy of the ministry", "en", []),
        ("Source: ministry of the interior", "en", []),
        ("Editor: Jane Roe and Ian Tate", "en", []),
        ("Police: 101 or 999", "en", []),
        ("Lima: the city of kings", "en", []),
        ("Jane Roe, once a nurse - minister", "en", []),
        ("Minister: no talks planned for the coming week. The road is shut.", "en", []),
        ("Иван Рогов — мэр Тулы", "ru", []),
        ("Иван Рогов, бывший депутат — мэр", "ru", []),
        ("Фото: пресс-служба мэрии города", "ru", []),
        ("Источник: сайт мэрии города Тулы", "ru", []),
        ("Мэр: Иван Иванович Рогов", "ru", []),
        ("Тула: город мастеров и пряников", "ru", []),
    ],
)
def test_what_only_looks_like_such_a_headline(
    text: str, language: str, told: list[tuple[str, str | None]]
) -> None:
    """A title, a credit, an office with its holder tell nothing that somebody said."""
    assert told == _told(text, language)
