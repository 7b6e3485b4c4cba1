"""Bodies that stand between marks without a noun: what is beside them shows that they are bodies."""

import pytest

from toolkit.extraction import find_entities
from toolkit.model import Organization


def _bodies(text: str) -> list[str]:
    return [one.value.name for one in find_entities(text, language="ru") if isinstance(one.value, Organization)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # An adjective of a town tells where a body is from.
        ("Работы вела самарская «Дорстрой».", ["Дорстрой"]),
        ("Мост строил пермский «Мостоотряд».", ["Мостоотряд"]),
        ("«Рубин» проиграл новосибирской «Сибири».", ["Рубин", "Сибирь"]),
        # A medium passes on what was said, or is told it.
        ("Дорога закрыта, передает «Репортер».", ["Репортер"]),
        ("Депутат рассказал «Вестнику Урала», что уйдёт.", ["Вестник Урала"]),
        # Clubs that play each other, told by words of the game whatever their capitals.
        (
            "Связующий болен. Матч отложен. Тренер рад. Скоро тур. В пятницу «Заря» примет «Искру».",
            ["Заря", "Искра"],
        ),
        # An adjective inside the marks shows the case where nothing before them does.
        ("О смерти музыканта «Омскому вестнику» сообщила дочь.", ["Омский вестник"]),
        ("Они купили акции «Рассвета».", ["Рассвет"]),
        # One body is told once at one place.
        ("Московский «Прибой» купил завод.", ["Прибой"]),
    ],
)
def test_what_shows_a_body(text: str, expected: list[str]) -> None:
    """The names as bodies, one mention at a place."""
    assert expected == _bodies(text)


@pytest.mark.parametrize(
    "text",
    [
        "В школе идёт чеховская «Чайка».",
        "Премьера «Ревизора» прошла в театре.",
        "Режиссёр перенёс премьеру «Чайки».",
        "Он говорит «Спасибо».",
        "Он сказал «Привет», и ушёл.",
    ],
)
def test_what_is_none(text: str) -> None:
    """Plays and words that somebody says are no bodies."""
    assert [] == _bodies(text)


def test_a_master_is_no_office() -> None:
    """Whoever is called "господин" further on keeps the office that the text gave before."""
    text = "Судят бывшего мэра Самары Олега Дятлова. Господин Дятлов вину отрицает."
    titles = {
        getattr(one.value, "job_title", None) for one in find_entities(text, language="ru") if one.kind == "person"
    }
    assert {"бывший мэр Самары"} == titles
