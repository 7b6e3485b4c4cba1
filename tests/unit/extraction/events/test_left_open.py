"""An event that somebody only does not exclude may come or not."""

import pytest

from toolkit.extraction import find_events
from toolkit.model import Moment

PUBLISHED = Moment("2026-06-09")


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Министр не исключил, что встреча состоится 12 июня.", "tentative"),
        ("Министр не исключает, что встреча пройдет 12 июня в Риме.", "tentative"),
        ("Министр не исключил проведения встречи 12 июня.", "tentative"),
        ("Не исключено, что визит президента в Рим состоится 12 июня.", "tentative"),
        ("The minister did not rule out that a meeting would be held on June 12.", "tentative"),
        ("The minister has not ruled out a visit to Rome on June 12.", "tentative"),
        ("The court has not ruled that the election will be held on June 12.", "scheduled"),
        ("The court did not rule on the case, but a hearing will be held on June 12.", "scheduled"),
        ("По словам Иванова, которого не исключили из партии, съезд пройдет 12 июня.", "scheduled"),
        ("Министр заявил, что встреча состоится 12 июня.", "scheduled"),
        ("Договор подпишут 12 июня, если совет одобрит условия.", "tentative"),
        ("Концерт пройдет 12 июня, если позволит погода.", "tentative"),
        ("Съезд пройдет 12 июня, а жалобы, если они поступят, суд изучит.", "scheduled"),
        ("Съезд пройдет 12 июня; с докладом, если успеет, выступит Орлов.", "scheduled"),
        ("Выставка откроется 12 июня, если быть точным, в полдень.", "scheduled"),
    ],
)
def test_what_is_not_excluded_is_tentative(sentence: str, status: str) -> None:
    """The denial is of the exclusion, and only what the verb tells of is left open."""
    language = "en" if sentence[0] < "a" else "ru"
    (event,) = find_events(sentence, language=language, published=PUBLISHED)

    assert status == event.status
