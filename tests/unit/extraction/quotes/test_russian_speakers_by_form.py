"""Who speaks in Russian, in the nominative, whatever the form that the text has him in, and with his office."""

import pytest

from toolkit.extraction import find_quotes
from toolkit.model import Person

SPEAKERS = {
    # A body that no table has, by its second part.
    "По прогнозу Приморгидромета, шторм ослабнет.": ("шторм ослабнет", "Приморгидромет"),
    "По данным Росгидромета, вода прибывает.": ("вода прибывает", "Росгидромет"),
    "В райбольнице заверили, что запасов хватит.": ("запасов хватит", "райбольница"),
    "По словам пресс-секретаря Приморгидромета, шторм ослабнет.": (
        "шторм ослабнет",
        "пресс-секретарь Приморгидромета",
    ),
    # The place of a source.
    "Источник в сербской делегации заявил, что спор окончен.": ("спор окончен", "источник в сербской делегации"),
    "Источник «Ъ» в силовых структурах полагает, что решение отложат.": (
        "решение отложат",
        "источник «Ъ» в силовых структурах",
    ),
    # A slash joins what is named.
    "«Мы ждём», – сказал зампредседателя комитета ХДС/ХСС Пауль Краус.": ("Мы ждём", "Пауль Краус"),
    # Who brings another's words is not their speaker.
    "«Мы зажаты», — передаёт слова тренера корреспондент «Зари» Олег Ким.": ("Мы зажаты", "тренер"),
    "Иван Белов — Олегу Киму: «Мост закрыт до мая».": ("Мост закрыт до мая", "Иван Белов"),
    # What is not ruled out is told.
    "Гидролог Пётр Ким не исключает затора.": ("затора", "Пётр Ким"),
    "Олег Ким не исключает повторения аварии на плотине.": ("повторения аварии на плотине", "Олег Ким"),
    # A paper that no table has is told something, as its case shows.
    "Источник в порту, попросивший не называть его имени, рассказал «Степному вестнику», что мост закрыт.": (
        "мост закрыт",
        "источник в порту",
    ),
    "Олег Ким, однако, сообщил «Прибою», что мост закрыт.": ("мост закрыт", "Олег Ким"),
    "«Паузы не будет», — сказала эксперт «Деньгам Юга».": ("Паузы не будет", "эксперт"),
    "«Паузы не будет», — сказал тренер «Медузе».": ("Паузы не будет", "тренер"),
    "«Паузы не будет», — сказал тренер «Зари».": ("Паузы не будет", "тренер «Зари»"),
    "О пожаре «Степному вестнику» сообщила его хозяйка Анна Белова.": ("О пожаре", "Анна Белова"),
    "Мост закрыт, сообщает «Лента.ру».": ("Мост закрыт", "Лента.ру"),
    # A place of saying ends before the object of the verb.
    "В профсоюзе эту цифру оспаривают: там утверждают, что убытки меньше.": ("убытки меньше", "профсоюз"),
    "В единой дежурной диспетчерской службе сообщили, что воды нет.": (
        "воды нет",
        "единая дежурная диспетчерская служба",
    ),
    "В мэрии объяснили это «нехваткой денег».": ("нехваткой денег", "мэрия"),
}
NOTHING = [
    "Олег Ким исключил его из списка.",
    "Мэрия приветствовала решение суда.",
    "Иван Рогов передал 5 млн другу, чтобы власти молчали.",
]
OFFICES = {
    "Тренер клуба «Заря» 45-летний Иван Рогов заявил, что уйдёт.": "тренер клуба «Заря»",
    "Иван Рогов, ведущий «Зари» с 1987 по 1991 год, заявил, что уйдёт.": "ведущий «Зари»",
    "«Мы ждём», – сказал зампредседателя комитета ХДС/ХСС Пауль Краус.": "зампредседателя комитета ХДС/ХСС",
    "Доигровщик хозяев Сергей Лунин сказал, что рад.": "доигровщик хозяев",
    "Министр юстиции Армении Арарат Петросян сказал, что рад.": "министр юстиции Армении",
    "Власти проводят политику жёсткой экономии.\n\nИван Рогов сказал, что уйдёт.": None,
    "И. о. мэра Иван Рогов сказал, что уйдёт.": "и. о. мэра",
}


@pytest.mark.parametrize(("text", "told"), SPEAKERS.items())
def test_speakers(text: str, told: tuple[str, str]) -> None:
    """The words and who says them."""
    found = find_quotes(text, language="ru")
    assert [told] == [(one.text, one.speaker.name if one.speaker else None) for one in found]


def test_a_colon_behind_what_points_back() -> None:
    """Both the sentence before and what stands behind the colon are told."""
    text = "Дорогу закроют в мае. Об этом объявил глава района Иван Петров: вода прибывает."
    told = [(one.text, one.speaker.name if one.speaker else None) for one in find_quotes(text, language="ru")]
    assert [("Дорогу закроют в мае", "Иван Петров"), ("вода прибывает", "Иван Петров")] == told


@pytest.mark.parametrize("text", NOTHING)
def test_no_quotes(text: str) -> None:
    """What is done, and for what, is nobody's words."""
    assert [] == [one.text for one in find_quotes(text, language="ru")]


@pytest.mark.parametrize(("text", "office"), OFFICES.items())
def test_offices(text: str, office: str | None) -> None:
    """The office without how old its bearer is, or when it was held; none from the sentence before."""
    speaker = find_quotes(text, language="ru")[0].speaker
    assert office == (speaker.job_title if isinstance(speaker, Person) else "")
