"""One thing has one name in all articles; the other names that a text uses are kept beside it."""

import pytest

from toolkit.extraction import find_entities
from toolkit.model import Organization, Person, Place


def _named(text: str, language: str) -> dict[str, Person | Organization | Place]:
    return {mention.text: mention.value for mention in find_entities(text, language=language)}


@pytest.mark.parametrize(
    ("text", "language", "name", "others"),
    [
        ("The United Nations met. The UN added it.", "en", "United Nations", ("UN",)),
        ("The IMF will lend. The IMF said so.", "en", "International Monetary Fund", ("IMF",)),
        (
            "ООН призвала. Организация Объединенных Наций заявила.",
            "ru",
            "ООН",
            ("Организация Объединенных Наций",),
        ),
        ("Евросоюз готов. Решение ЕС известно.", "ru", "Евросоюз", ("ЕС",)),
    ],
)
def test_a_body_has_one_name(text: str, language: str, name: str, others: tuple[str, ...]) -> None:
    """All mentions of a body are one value, under the name that stands for it everywhere."""
    values = set(_named(text, language).values())
    assert [(value.name, value.alternate_names) for value in values] == [(name, others)]


def test_a_senate_is_american_only_among_americans() -> None:
    """A body that many states have is not American in a text that names nothing American."""
    at_home = _named("The Senate voted. President Joe Biden was in Texas.", "en")["Senate"]
    abroad = _named("Chile's Senate voted. Gabriel Boric was in Valparaiso.", "en")["Senate"]
    french = _named("Сенат Франции одобрил закон.", "ru")["Сенат"]
    assert isinstance(at_home, Organization)
    assert isinstance(abroad, Organization)
    assert isinstance(french, Organization)
    assert (at_home.country, abroad.country, french.country) == ("US", "CL", "FR")


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Министр сказал, что Афины готовы к диалогу.", "Афины", "Афины"),
        ("Он сказал, что Братислава снимает возражения.", "Братислава", "Братислава"),
        ("Переговоры прошли в Братиславе.", "Братиславе", "Братислава"),
        ("Об этом говорит Астана, а не министр.", "Астана", "Астана"),
        ("Переговоры прошли в Мадриде.", "Мадриде", "Мадрид"),
    ],
)
def test_capitals_that_look_like_other_names(text: str, word: str, name: str) -> None:
    """A capital is a place with its zone, whatever first name or other city its form may be of."""
    found = _named(text, "ru")[word]
    assert isinstance(found, Place)
    assert (found.name, found.timezone is not None) == (name, True)


def test_a_first_name_that_is_also_an_ordinary_word() -> None:
    """A capital inside a sentence before a known name is a first name; a foreign one in и does not change."""
    text = "Об этом сообщила представитель Госдепа Тэмми Брюс. По словам Тэмми Брюс, это так."
    people = {v for v in _named(text, "ru").values() if isinstance(v, Person)}
    assert [person.name for person in people] == ["Тэмми Брюс"]


@pytest.mark.parametrize("text", ["Власти Соединенных Штатов заявили.", "Власти Соединённых Штатов заявили."])
def test_a_name_of_several_words_with_or_without_its_dots(text: str) -> None:
    """Most texts print е for ё."""
    assert [value.name for value in _named(text, "ru").values()] == ["США"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In Paris, Rome and London Ada Roe spoke.", ["Paris", "Rome", "London", "Ada Roe"]),
        ("In Washington George Brown spoke.", ["Washington", "George Brown"]),
        ("The books of Jack London are read.", ["Jack London"]),
    ],
)
def test_a_place_before_a_full_name_is_no_part_of_it(text: str, names: list[str]) -> None:
    """Behind "in", or in a list behind it, a city stays a city though a first name and a surname follow."""
    assert names == [mention.text for mention in find_entities(text, language="en")]
