"""Names that name nobody: the headline of the article in brackets says what they belong to."""

# ruff: noqa: E501

import pytest

from toolkit.extraction import find_events
from toolkit.model import Moment

PUBLISHED = Moment("2025-03-05")  # a Wednesday


def names(headline: str, text: str, language: str) -> list[str]:
    return [one.name for one in find_events(text, language=language, published=PUBLISHED, heading=headline)]


@pytest.mark.parametrize(
    ("headline", "text", "name"),
    [
        ("Arden bus drivers call off strike", "Bus drivers in Arden have agreed. The ballot closes on March 9.", "Ballot closes (Arden bus drivers call off strike)"),
        ("As it happened: Arden council votes to shut pool", "The council of Arden met. A public meeting has been called for Saturday.", "Public meeting (Arden council votes to shut pool)"),
        ('"We will not pay": Arden union chief on wages', "Roe spoke in Arden. The talks begin on March 9.", "Talks (Arden union chief on wages)"),
        ("Суд в Ардове вынес приговор", "В Ардове осудили подрядчика. Следующее заседание пройдёт 9 марта.", "Следующее заседание (Суд в Ардове вынес приговор)"),
        ("Авария на складе в Ардове: хроника", "Склад в Ардове сгорел. Прокуратура начала проверку 4 марта.", "Прокуратура начала проверку (Авария на складе в Ардове)"),
    ],
)  # fmt: skip
def test_a_headline_says_what_a_bare_name_belongs_to(headline: str, text: str, name: str) -> None:
    """All of it, or the part between colons and dashes that names somebody."""
    language = "en" if headline.isascii() else "ru"
    assert [name] == names(headline, text, language)


@pytest.mark.parametrize(
    ("headline", "text", "name"),
    [
        ("Arden bus drivers call off strike", "Talks in Arden begin on March 9.", "Talks in Arden"),
        ("Will Arden ever open its bridge?", "The bridge in Arden is old. The talks begin on March 9.", "Talks"),
        ("Progress at last", "The bridge in Arden is old. The talks begin on March 9.", "Talks"),
        ("A very long headline of a paper in Arden that goes on and on and on and tells of everything and nothing at all", "The bridge in Arden is old. The talks begin on March 9.", "Talks"),
        ("", "The bridge in Arden is old. The talks begin on March 9.", "Talks"),
        ("The talks in Arden are set for March 9.", "The talks in Arden are set for March 9.", "Talks in Arden"),
    ],
)  # fmt: skip
def test_no_headline_is_added(headline: str, text: str, name: str) -> None:
    """To a name that names somebody or somewhere, or one that asks, names nobody or is too long."""
    assert [name] == names(headline, text, "en")
