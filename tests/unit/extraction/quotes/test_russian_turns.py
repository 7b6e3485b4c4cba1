"""Turns of Russian reports: what stands for the sentence before, behind a colon, for a document, in a mission."""

import pytest

from toolkit.extraction import find_quotes


def _found(text: str) -> list[tuple[str, str | None]]:
    quotes = find_quotes(text, language="ru")
    return [(quote.text, quote.speaker.name if quote.speaker else None) for quote in quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Директор банка Юлий Бах возразил регулятору: по его словам, издержки выросли.",
            [("издержки выросли", "Юлий Бах")],
        ),
        (
            "Наталья Зуева рассказала о работе: очаг, по её словам, был у ворот.",
            [("очаг был у ворот", "Наталья Зуева")],
        ),
        (
            "Синоптик Алла Вершинина ждёт морозов: столбик, отметила она, опустится до минус 25.",
            [("столбик опустится до минус 25", "Алла Вершинина")],
        ),
        ("Итог такой: денег нет, отметил мэр Иван Белов.", [("Итог такой: денег нет", "Иван Белов")]),
        (
            "Концерт отменён: у певца, как пишет мэр Иван Белов, пропал голос.",
            [("у певца пропал голос", "Иван Белов")],
        ),
        (
            "Зал закрыт: картины, по словам хранителя Анны Ким, «ещё в Москве».",
            [("картины ещё в Москве", "Анна Ким")],
        ),
    ],
)
def test_behind_a_colon(text: str, expected: list[tuple[str, str | None]]) -> None:
    """Words before a colon are the writer's where an attribution is set into those behind it."""
    assert expected == _found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Больница получит томограф. Это подтвердил главный врач Эльдар Мамин.",
            [("Больница получит томограф", "Эльдар Мамин")],
        ),
        (
            "Больница получит томограф. Информацию подтвердил источник в минздраве.",
            [("Больница получит томограф", "источник в минздраве")],
        ),
        ("Больница получит томограф. Это назвал ошибкой врач Эльдар Мамин.", []),
    ],
)
def test_what_is_confirmed(text: str, expected: list[tuple[str, str | None]]) -> None:
    """Who confirms what the sentence before tells says it too."""
    assert expected == _found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Мост откроют, написал в телеграм-канале мэр Павел Щукин. «Уложим асфальт», — говорится в посте.",
            [("Мост откроют", "Павел Щукин"), ("Уложим асфальт", "Павел Щукин")],
        ),
        (
            "Мост откроют, сказал мэр Павел Щукин. «Уложим асфальт», — говорится в посте.",
            [("Мост откроют", "Павел Щукин"), ("Уложим асфальт", None)],
        ),
    ],
)
def test_a_document_of_somebody_who_wrote(text: str, expected: list[tuple[str, str | None]]) -> None:
    """A post without an owner is of who wrote last, and not of who only spoke."""
    assert expected == _found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("В российском Минфине заявили о готовности к обмену.", [("о готовности к обмену", "Минфин России")]),
        (
            "В посольстве России в Ташкенте уточнили, что приём отменён.",
            [("приём отменён", "посольство России в Ташкенте")],
        ),
        (
            "Мост закрыт. Об этом французским СМИ рассказали два источника в полиции.",
            [("Мост закрыт", "два источника в полиции")],
        ),
        ("Мост, как пишет пресса, закрыт: его чинят.", [("Мост закрыт: его чинят", "пресса")]),
        (
            "Налётчик был убит вечером, сообщили правоохранители, добавив, что операция шла час.",
            [("Налётчик был убит вечером", "правоохранители"), ("операция шла час", "правоохранители")],
        ),
    ],
)
def test_where_it_is_said(text: str, expected: list[tuple[str, str | None]]) -> None:
    """A body with the adjective of a state, a mission with its city, a source that is told of with its place."""
    assert expected == _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "После этого она решила рассказать о пережитом, чтобы привлечь внимание к беде.",
        "Предложив прочитать стихи и получив отказ, мужчина ударил старика.",
    ],
)
def test_what_is_no_report(text: str) -> None:
    """A purpose behind an infinitive, and what somebody did before he acts, are nobody's words."""
    assert [] == _found(text)


def test_a_coach_is_called_otherwise() -> None:
    """Who leads a team may be called by either word for it."""
    text = "Наставник хозяев Роман Зюбин признал вину. — Мы доиграли на характере, — сказал тренер."
    assert [("Мы доиграли на характере", "Роман Зюбин")] == _found(text)


def test_a_year_with_its_abbreviation_ends_a_sentence_before_an_office() -> None:
    """Behind "г." a word that is no name begins a sentence."""
    text = (
        "Иван Белов заявил, что палата будет работать до 2016 г. Лидер партии Пётр Рогов поправил: «Нет, до мая»."
    )
    assert [("палата будет работать до 2016 г", "Иван Белов"), ("Нет, до мая", "Пётр Рогов")] == _found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Мост закрыт, утверждает Чрезвычайный и Полномочный Посол Остмарка в Варне Хуго Лендт.",
            [("Мост закрыт", "Хуго Лендт")],
        ),
        ("В доме тепло до 2028 г. Эколог Анна Белова добавила, что этого мало.", [("этого мало", "Анна Белова")]),
    ],
)
def test_the_bearer_of_an_office(text: str, expected: list[tuple[str, str | None]]) -> None:
    """Whoever bears the office that the verb agrees with speaks, be the office printed with capitals or not."""
    assert expected == _found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Политолог Аркадий Рут сказал, что Борис Каплун уже грозил уходом. «Жаль», — заключил эксперт.",
            [("Борис Каплун уже грозил уходом", "Аркадий Рут"), ("Жаль", "Аркадий Рут")],
        ),
        (
            "По мнению учёного Олега Белова, птиц мало. Учёный считает, что им тесно. «Жаль», — предрекает он.",
            [("птиц мало", "Олег Белов"), ("им тесно", "Олег Белов"), ("Жаль", "Олег Белов")],
        ),
        (
            "Анна Белова сказала, что спрос вырос. Собеседник издания, близкий к банку, утверждает: спрос упал.",
            [("спрос вырос", "Анна Белова"), ("спрос упал", "собеседник издания")],
        ),
    ],
)
def test_who_speaks_on(text: str, expected: list[tuple[str, str | None]]) -> None:
    """Whoever spoke last speaks on, and none of those in his words; an unnamed source told more of is another."""
    assert expected == _found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "По предварительной оценке учёного Олега Белова, зверю было 30 лет.",
            [("зверю было 30 лет", "Олег Белов")],
        ),
        ("По данным консульского отдела, в стране спокойно.", [("в стране спокойно", "консульский отдел")]),
    ],
)
def test_phrases_with_an_adjective(text: str, expected: list[tuple[str, str | None]]) -> None:
    """An adjective may stand before the noun of a phrase that attributes, and before the body it names."""
    assert expected == _found(text)
