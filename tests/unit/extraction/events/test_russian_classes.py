"""Classes of Russian events by their nouns, verbs and objects; mediators, capitals, deadlines, full names."""

from datetime import date

import pytest

import toolkit
from toolkit.extraction import find_events

TODAY = date(2025, 3, 10)


@pytest.mark.parametrize(
    ("sentence", "kind", "name"),
    [
        ("7 марта апелляция отклонена.", "hearing", "Апелляция отклонена"),
        ("Суд 7 марта отклонил апелляцию мэра.", "hearing", "Суд отклонил апелляцию мэра"),
        ("Суд 7 марта удовлетворил иск банка.", "hearing", "Суд удовлетворил иск банка"),
        ("5 марта парламент отклонил законопроект.", "vote", "Парламент отклонил законопроект"),
        ("5 марта правительство утвердило план закупок.", None, "Правительство утвердило план закупок"),
        ("5 марта под Тверью произошёл сход поезда с рельсов.", "crash", "Сход поезда с рельсов под Тверью"),
        ("Сход девяти вагонов произошёл 6 марта.", "crash", "Сход девяти вагонов"),
        ("Грузовой состав сошёл с рельсов 6 марта.", "crash", "Грузовой состав сошёл с рельсов"),
        ("Сход лавины произошёл 7 марта.", "disaster", "Сход лавины"),
        ("Падение самолёта произошло 7 марта.", "crash", "Падение самолёта"),
        ("Падение цен произошло 7 марта.", None, "Падение цен"),
        ("Река вышла из берегов 7 марта.", "disaster", "Река вышла из берегов"),
        ("5 марта состоялся велопробег в поддержку парка.", "protest", "Велопробег в поддержку парка"),
        ("Клубы встретятся в финале кубка 28 мая.", "competition", "Клубы встретятся в финале кубка"),
        ("В марте 2024 года Орлов стал президентом Чада.", "appointment", "Орлов стал президентом Чада"),
        ("9 марта министр побеседовал с послом Ирана.", "meeting", "Встреча министра с послом Ирана"),
    ],
)
def test_a_kind_is_that_of_the_object(sentence: str, kind: str | None, name: str) -> None:
    """A court decides and a chamber votes; what leaves the rails, a slope or its banks is told apart."""
    assert [(kind, name)] == [
        (one.kind, one.name) for one in find_events(sentence, language="ru", published=TODAY)
    ]


@pytest.mark.parametrize(
    ("sentence", "participants"),
    [
        ("5 марта в Дохе прошли переговоры Израиля и Египта при посредничестве Катара.", {"Израиль", "Египет"}),
        (
            "5 марта в Дохе прошли переговоры Израиля и Ирана при посредничестве Катара, Египта и США.",
            {"Израиль", "Иран"},
        ),
        ("5 марта при посредничестве Клары Вайс прошла встреча Сербии и Косово.", {"Сербия", "Косово"}),
        ("5 марта в Вене прошли переговоры Израиля, Египта и Катара.", {"Израиль", "Египет", "Катар"}),
    ],
)
def test_a_mediator_takes_no_part(sentence: str, participants: set[str]) -> None:
    """Neither states nor persons by whose help others meet."""
    (event,) = find_events(sentence, language="ru", published=TODAY)

    assert participants == {agent.name for agent in event.participants}


@pytest.mark.parametrize(
    ("sentence", "place", "name"),
    [
        ("Министр 20 марта посетит столицу Армении.", "Ереван", "Визит министра в столицу Армении"),
        ("Переговоры пройдут 20 марта в столице Катара.", "Доха", "Переговоры в столице Катара"),
        ("Взрыв в столице Турции произошёл 5 марта.", "Анкара", "Взрыв в столице Турции"),
        ("20 марта в столицу прибудет король.", None, "В столицу прибудет король"),
    ],
)
def test_a_capital_is_known_by_its_state(sentence: str, place: str | None, name: str) -> None:
    """With its own coordinates; without a state it is not told which one is meant."""
    (event,) = find_events(sentence, language="ru", published=TODAY)

    assert (place, name) == (event.place.name if event.place else None, event.name)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Заявки принимаются до 15 декабря.", [("2025-12-15", "Окончание приёма заявок")]),
        ("Подать документы можно до 20 марта.", [("2025-03-20", "Окончание приёма документов")]),
        ("Срок подачи заявок продлён до 5 мая.", [("2025-05-05", "Окончание срока подачи заявок")]),
        ("Срок действия соглашения продлён до 5 мая.", [("2025-05-05", "Окончание срока действия соглашения")]),
        ("Магазин работает до 20 марта.", []),
        ("Документы лежали в сейфе до 5 марта.", []),
    ],
)
def test_a_deadline_is_the_last_day(sentence: str, told: list[tuple[str, str]]) -> None:
    """Of what is accepted or to be handed in, and of a term."""
    found = find_events(sentence, language="ru", published=TODAY)

    assert told == [(str(one.when), one.name) for one in found if one.kind == "deadline"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Клуб вышел в финал Кубка Поволжья. Финал состоится 14 марта.", "Финал Кубка Поволжья"),
        ("Защита ждёт заседания по делу Сазонова. Заседание пройдёт 14 марта.", "Заседание по делу Сазонова"),
        ("Клуб вышел в финал Кубка Поволжья и финал Лиги Невы. Финал состоится 14 марта.", "Финал"),
    ],
)
def test_a_bare_name_is_made_full_by_the_article(text: str, name: str) -> None:
    """Where the article has one such name; two leave the noun alone."""
    assert [name] == [one.name for one in find_events(text, language="ru", published=TODAY)]


def test_a_host_and_a_guest_have_one_entry() -> None:
    """Told one after the other, of one day and one place."""
    text = (
        "Президент Чехии Ян Новак 14 марта примет в Праге премьер-министра Дании. "
        "Премьер-министр Дании 14 марта посетит Прагу с рабочим визитом."
    )
    assert 1 == len(find_events(text, language="ru", published=TODAY))


@pytest.mark.parametrize(
    ("head", "place", "day"),
    [
        ("Самара, 18 апреля 2025.", "Самара", "2025-04-18"),
        ("Ростов-на-Дону, 18 апреля 2025 года.", "Ростов-на-Дону", "2025-04-18"),
        ("Москва. 18 апреля 2025. АГЕНТСТВО-НОРД -", "Москва", "2025-04-18"),
    ],
)
def test_a_dateline_that_ends_in_a_stop_dates_the_article(head: str, place: str, day: str) -> None:
    """A town and a day, with an agency or without one."""
    article = toolkit.extract(f"Мэр ушёл в отставку\n\n{head} Мэр ушёл в отставку, сообщил суд.", language="ru")

    assert (place, day) == (
        str(article.dateline)[: len(place)],
        str(article.date_published)[:10],
    )


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Вместо саммита 26 мая в Брюсселе соберутся министры шести стран.", [("2025-05-26", "meeting")]),
        ("В марте 2025 года кабинет ввёл мораторий на его выплату.", [("2025-03", "sanctions")]),
        ("Рейс, который должен был прибыть сегодня в 10.40, посадили в Магадане.", []),
        ("Вопросы вызвала операция, которую мэр перенёс 4 марта.", [("2025-03-04", "operation")]),
        ("Спустя три месяца ей удалось бежать.", []),
    ],
)
def test_what_is_only_meant_besides_is_no_event(sentence: str, told: list[tuple[str, str]]) -> None:
    """What gives way to something else, is only of something, was to come, or was undergone."""
    found = find_events(sentence, language="ru", published=TODAY)

    assert told == [(str(one.when), one.kind) for one in found]
    assert {"postponed"}.isdisjoint(one.status for one in found)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "Банк опубликует отчётность по МСФО за 2024 год 27 марта вместо 20 марта.",
            "Банк опубликует отчётность по МСФО за 2024 год",
        ),
        ("Вместо 15 марта встреча министров пройдёт 22 марта.", "Встреча министров"),
    ],
)
def test_a_day_that_is_left_is_no_part_of_a_name(sentence: str, name: str) -> None:
    """A year that figures are of stays."""
    assert [name] == [one.name for one in find_events(sentence, language="ru", published=TODAY)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Королева Дании Маргарета 22 марта прибудет в Ереван. 23 марта её примет президент Ваагн Саргсян.",
            ["Визит Маргареты в Ереван", "Встреча Саргсяна и Маргареты"],
        ),
        ("Президент Павел Новак 14 марта примет премьера Дании Ларса Крога.", ["Встреча Новака и Крога"]),
        ("Министр 5 марта принял участие в форуме.", ["Форум министра"]),
        ("Парламент 5 марта принял закон.", ["Парламент принял закон"]),
        ("Игра была прервана из-за грозы, её доиграют 14 марта.", ["Игру доиграют"]),
        (
            "Вместо саммита 26 марта в Брюсселе соберутся министры шести стран.",
            ["В Брюсселе соберутся министры шести стран"],
        ),
    ],
)
def test_a_host_meets_whom_he_receives(text: str, names: list[str]) -> None:
    """By name or by a pronoun; no name begins with a pronoun, or with what others take the place of."""
    assert names == [one.name for one in find_events(text, language="ru", published=TODAY)]
