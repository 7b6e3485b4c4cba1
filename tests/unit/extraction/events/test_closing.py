"""What closes is no opening."""

import pytest

from toolkit.extraction import find_events
from toolkit.merging.kinds import TITLES
from toolkit.model import Moment

PUBLISHED = Moment("2026-06-09")


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The museum closed in March 2020.", "closing"),
        ("The bridge will be closed on May 9.", "closing"),
        ("The closure of the bridge took place on May 9.", "closing"),
        ("The museum opened on May 9.", "opening"),
        ("Музей закрылся 5 мая.", "closing"),
        ("Мост закроют 9 мая.", "closing"),
        ("Мост закрыт 9 мая.", "closing"),
        ("Закрытие музея состоится 9 июля.", "closing"),
        ("Музей открылся 5 мая.", "opening"),
    ],
)
def test_a_closing_has_a_kind_of_its_own(sentence: str, kind: str) -> None:
    """In both languages, of verbs and nouns."""
    language = "en" if sentence[0] < "a" else "ru"
    (event,) = find_events(sentence, language=language, published=PUBLISHED)

    assert kind == event.kind


def test_a_closing_is_called_so() -> None:
    """A calendar has a word for the kind in each language."""
    assert {"en": "Closing", "ru": "Закрытие"} == TITLES["closing"]
