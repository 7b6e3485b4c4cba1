"""Russians in a list: they share a case, an office or a surname, and each is told of by the own name."""

import pytest

from toolkit.extraction import find_entities
from toolkit.model import Person


def _people(text: str) -> list[tuple[str, str | None]]:
    values = [one.value for one in find_entities(text, language="ru")]
    return list(dict.fromkeys((one.name, one.job_title) for one in values if isinstance(one, Person)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Нина и Фёдор Кузьмины уехали.", ["Нина Кузьмина", "Фёдор Кузьмин"]),
        ("Он видел Нину и Глеба Кузьминых.", ["Нина Кузьмина", "Глеб Кузьмин"]),
        ("Дом отдали Анне и Глебу Белинским.", ["Анна Белинская", "Глеб Белинский"]),
        ("Он дружил с Глебом и Анной Котовыми.", ["Глеб Котов", "Анна Котова"]),
        # A surname that is the same in both numbers stays as it is.
        ("Глеб Черных уехал.", ["Глеб Черных"]),
        ("Нина уехала, а Глеб Кузьмин остался.", ["Нина", "Глеб Кузьмин"]),
    ],
)
def test_two_share_a_surname_in_the_plural(text: str, expected: list[str]) -> None:
    """Both bear it, each in the form of the own sex."""
    assert expected == [name for name, _ in _people(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Пришли Глеб Роу, Валентина Алексеева и Юрий Котов.", ["Глеб Роу", "Валентина Алексеева", "Юрий Котов"]),
        (
            "Суд оправдал Дениса Котова, Евгения Воронина и Глеба Роу.",
            ["Денис Котов", "Евгений Воронин", "Глеб Роу"],
        ),
        ("Дело Ивана Петрова, Марина Котова сказала, закрыто.", ["Иван Петров", "Марина Котова"]),
        ("ОМСК, 5 мая - ВЕСТИ, Евгения Котова. Суд идёт.", ["Евгения Котова"]),
        ("Об этом сказал Рамиро Ортега Вальдес.", ["Рамиро Ортега Вальдес"]),
    ],
)
def test_a_list_has_one_case(text: str, expected: list[str]) -> None:
    """A form of two readings is in the case of the name before it; where a report is signed, in the nominative."""
    assert expected == [name for name, _ in _people(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Уволили сержанта Котова и майора Шлакина.", [("Котов", "сержант"), ("Шлакин", "майор")]),
        ("Не играл нападающий Лапин.", [("Лапин", "нападающий")]),
        ("Предложили кандидатуру депутата думы Глеба Роу.", [("Глеб Роу", "депутат думы")]),
        ("Похвалили режиссёра Глеба Роу.", [("Глеб Роу", "режиссёр")]),
        ("Похвалили режиссера Глеба Роу.", [("Глеб Роу", "режиссер")]),
        ("Пришёл внук короля эстрады Глеба Роу Антон.", [("Глеб Роу", "король эстрады"), ("Антон", None)]),
    ],
)
def test_an_office_is_of_whom_it_stands_before(text: str, expected: list[tuple[str, str | None]]) -> None:
    """A rank before a word that is a town elsewhere shows a person; an object governs the office behind it."""
    assert expected == _people(text)
