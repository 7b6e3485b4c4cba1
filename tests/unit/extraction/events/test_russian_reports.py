"""What Russian reports tell besides their events, and what a word of an event means beside another."""

import pytest

from toolkit.extraction import analyse, find_events
from toolkit.model import Moment

PUBLISHED = Moment("2025-11-14")  # a Friday


def _told(text: str, heading: str | None = None) -> list[tuple[str, str | None, str]]:
    found = find_events(text, language="ru", published=PUBLISHED, heading=heading)
    return [(str(one.when), one.kind, one.status.value) for one in found]


@pytest.mark.parametrize(
    "sentence",
    [
        "Экс-глава компании, которому в сентябре исполнилось 60 лет, живёт в Вене.",
        "Конференция проводится ежегодно в ноябре.",
        "Результаты третьего квартала оказались слабыми.",
        "Аналитики ждут результатов третьего квартала и снижают прогноз.",
    ],
)
def test_ages_quarters_and_yearly_habits_are_no_events(sentence: str) -> None:
    """A calendar keeps nothing of how old somebody became, of a quarter's results and of what recurs."""
    assert [] == _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Экипаж вернулся в Пекин 14 ноября на девять дней позже срока.",
            [("2025-11-14", "visit", "happened")],
        ),
        (
            "Nvidia отчитается о результатах третьего квартала 19 ноября.",
            [("2025-11-19", None, "scheduled")],
        ),
        ("Рейсы возобновят 9 декабря, объявили стороны в октябре.", [("2025-12-09", None, "scheduled")]),
        ("Красный Крест передал Израилю останки заложника в четверг.", [("2025-11-13", None, "happened")]),
        ("Запуск ракеты, отложенный 9 ноября, состоялся в четверг.", [("2025-11-13", "launch", "happened")]),
        ("Пошлины на кофе отменены с 13 ноября.", [("2025-11-13", None, "happened")]),
        (
            "Выпуск новостей отменён, вместо него 15 ноября покажут концерт.",
            [("2025-11-15", "celebration", "scheduled")],
        ),
        ("Матч отменён: он должен был пройти 15 ноября.", [("2025-11-15", "competition", "cancelled")]),
        ("Актёр скончался 2 ноября вследствие перенесённого им инсульта.", [("2025-11-02", "death", "happened")]),
        ("12 ноября в телефонном разговоре президент поздравил коллегу.", [("2025-11-12", "call", "happened")]),
        ("Иван Орлов был в Китае в октябре.", [("2025-10", "visit", "happened")]),
        ("Начало встречи запланировано на 20 ноября.", [("2025-11-20", "meeting", "scheduled")]),
        ("Суд приступит к рассмотрению дела 20 ноября.", [("2025-11-20", "hearing", "scheduled")]),
        ("Нападавший открыл огонь в торговом центре в среду.", [("2025-11-12", "attack", "happened")]),
        ("Спутник выведен на орбиту 12 ноября.", [("2025-11-12", "launch", "happened")]),
        ("Водитель, сбивший 8 ноября пешехода, задержан.", [("2025-11-08", "strike", "happened")]),
        (
            "В четверг участников акции 26 октября арестовали.",
            [("2025-11-13", "arrest", "happened"), ("2025-10-26", "protest", "happened")],
        ),
        (
            "Парламент утвердил решение о проведении выборов 14 декабря. Второй тур пройдёт в тот же день.",
            [("2025-12-14", "election", "scheduled")],
        ),
    ],
)
def test_each_date_is_of_what_it_dates(sentence: str, told: list[tuple[str, str | None, str]]) -> None:
    """Differences, words of others and what is called off besides leave an event as it is."""
    assert told == _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "name", "place", "who"),
    [
        (
            "Подозреваемого экстрадировали из Армении 10 ноября.",
            "Подозреваемого экстрадировали из Армении",
            None,
            None,
        ),
        ('"Спартак" 11 ноября отправил в отставку Ивана Орлова.', "Отставка Орлова", None, "Иван Орлов"),
        ("После этого матч прошёл 11 ноября.", "Матч", None, None),
        ("Расследование крушения начато 12 ноября.", "Расследование крушения начато", None, None),
        ("Атака дронов на Одессу 12 ноября длилась час.", "Атака дронов на Одессу", "Одесса", None),
        ("Российский президент 16 ноября находится в Китае с визитом.", "Визит", "Китай", None),
    ],
)
def test_names_take_in_what_belongs_to_the_event(
    sentence: str, name: str, place: str | None, who: str | None
) -> None:
    """A name has neither a country left, nor a demonstrative of other words, nor the noun of another event."""
    (event,) = find_events(sentence, language="ru", published=PUBLISHED)
    names = [agent.name for agent in event.participants]

    assert (name, place) == (event.name, event.place.name if event.place else None)
    assert who is None or who in names


AGENDA = """Главные анонсы 17 ноября

Дата: 2025-11-14

В Москве президент Иван Орлов проведёт совещание с членами правительства. Основной темой станет бюджет.

Верховный суд рассмотрит жалобу бывшего мэра. Ранее он отрицал вину.

Вчерашний снегопад парализовал движение."""


def test_the_headline_of_an_agenda_dates_its_points() -> None:
    """The first sentence of each paragraph tells what is to come on the day of the headline, and no other one."""
    found = analyse(AGENDA).article.events

    assert [("2025-11-17", "meeting"), ("2025-11-17", "hearing")] == [(str(e.when), e.kind) for e in found][:2]


@pytest.mark.parametrize("heading", ["План мира обсудят 17 ноября", "Анонсы недели", None])
def test_other_headlines_date_nothing_below_them(heading: str | None) -> None:
    """A headline that announces no one day leaves the text undated."""
    assert [] == _told("Президент проведёт совещание с членами правительства.", heading)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Он будет работать каждый день с 09:00 до 19:00.", []),
        ("Первое сообщение губернатора появилось почти в три часа ночи.", []),
        ("Ранее её планировали на 21 ноября.", []),
        ("Рейсы отправляются из Вены в октябре.", []),
        ("Авиагавань прекратила приём рейсов 3 ноября.", [("2025-11-03", None, "happened")]),
        ("Компания 17 ноября возобновляет полёты в Вену.", [("2025-11-17", None, "scheduled")]),
        ("Планируем запустить рейсы в ноябре.", [("2025-11", "launch", "scheduled")]),
        ("Отпевание произойдёт 16 ноября.", [("2025-11-16", "ceremony", "scheduled")]),
        (
            "Накануне, как пишет газета, президент Иван Орлов провёл в Гранаде переговоры.",
            [("2025-11-13", "talks", "happened")],
        ),
        (
            "Тарифы начнут действовать 19 ноября, а 10%-е пошлины вступят в силу 15 ноября.",
            [("2025-11-19", None, "scheduled"), ("2025-11-15", None, "scheduled")],
        ),
        (
            "Акция прошла 9 ноября. Выборы назначены на 4 декабря. Вечером того же дня участников отпустили.",
            [
                ("2025-11-09", "protest", "happened"),
                ("2025-12-04", "election", "scheduled"),
                ("2025-11-09", "release", "happened"),
            ],
        ),
        (
            "В среду оппозиция провела митинг. Воскресная акция стартовала днём.",
            [("2025-11-12", "protest", "happened")],
        ),
        (
            "Орлов и Белов встретятся для переговоров в Осло в субботу. Его встреча с Беловым пройдёт 15 ноября.",
            [("2025-11-15", "talks", "scheduled")],
        ),
    ],
)
def test_sentences_of_reports_go_together(text: str, told: list[tuple[str, str | None, str]]) -> None:
    """What looks back to a day, and what tells of one event again, adds no event of its own."""
    assert told == _told(text)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "Премьер Иван Орлов во вторник с двухдневным рабочим визитом отправился в Осло.",
            "Рабочий визит Орлова в Осло",
        ),
        (
            "Глава Азербайджана и премьер Армении встретились 3 ноября в Кишинёве.",
            "Встреча главы Азербайджана и премьера Армении в Кишинёве",
        ),
        ("3 ноября не стало актёра Ивана Орлова.", "Смерть Орлова"),
        ("Ранее террористическая атака была совершена 3 ноября.", "Террористическая атака"),
        ("3 ноября ЕС объявил, что утвердил пошлины.", "ЕС объявил, что утвердил пошлины"),
        ("Тарифы начнут действовать 19 ноября.", "Тарифы начнут действовать"),
    ],
)
def test_names_are_whole(sentence: str, name: str) -> None:
    """A name has what is announced, the manner of a journey and both of two who meet."""
    (event,) = find_events(sentence, language="ru", published=PUBLISHED)

    assert name == event.name


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Музей объявил о переносе открытия на 3 декабря. В этот день откроются оба здания.",
            [("2025-12-03", "opening", "postponed")],
        ),
        ("Орлов организует в воскресенье (16 ноября) встречу.", [("2025-11-16", "meeting", "scheduled")]),
        ("Залы выставки откроются 28 ноября.", [("2025-11-28", "opening", "scheduled")]),
        ("Ливень прошёл в Москве 12 ноября.", [("2025-11-12", "disaster", "happened")]),
    ],
)
def test_days_in_brackets_and_days_told_before(text: str, told: list[tuple[str, str | None, str]]) -> None:
    """A day looks forward with its verb, a weekday and its date are one, halls of an exhibition no event."""
    assert told == _told(text)


@pytest.mark.parametrize(
    ("sentence", "name", "place"),
    [
        (
            (
                "3 ноября в Анкаре состоялись консультации первого заместителя министра иностранных дел России "
                "Ивана Орлова с первым заместителем министра иностранных дел Турции Петром Беловым."
            ),
            "Консультации Орлова и Белова в Анкаре",
            "Анкара",
        ),
        (
            "В телефонном разговоре 3 ноября Иван Орлов обсудил с Петром Беловым визит в Узбекистан.",
            "Телефонный разговор Орлова и Белова",
            None,
        ),
        (
            "Расширенное заседание Совета безопасности Белоруссии проведёт 17 ноября президент Иван Орлов.",
            "Расширенное заседание Совета безопасности Белоруссии",
            None,
        ),
    ],
)
def test_long_parties_are_named_shortly(sentence: str, name: str, place: str | None) -> None:
    """Nobody's name is put before the words of another, and what is only spoken of is no place."""
    (event, *_) = find_events(sentence, language="ru", published=PUBLISHED)

    assert (name, place) == (event.name, event.place.name if event.place else None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Прокурор прибыл на место и пообещал завершить проверку к 20 ноября.", []),
        ("Министр посетил завод 12 ноября и пообещал помочь.", [("2025-11-12", "visit", "Министр посетил завод")]),
        (
            "Президент подписал указ 10 ноября. Он вступит в силу 1 января.",
            [("2025-11-10", "signing", "Президент подписал указ"), ("2026-01-01", None, "Указ вступит в силу")],
        ),
        (
            "Сейм принял закон 10 ноября, он вступит в силу 1 января.",
            [("2025-11-10", None, "Сейм принял закон"), ("2026-01-01", None, "Закон вступит в силу")],
        ),
        (
            "Совет одобрил поправки 10 ноября. Они вступят в силу 1 января.",
            [("2025-11-10", "vote", "Совет одобрил поправки"), ("2026-01-01", None, "Поправки вступят в силу")],
        ),
        ("Он вступит в силу 1 января.", []),
        ("Фонд объявил о начале бессрочной акции с 23 января.", [("2026-01-23", "protest", "Бессрочная акция")]),
        (
            "В прокуратуре Самары 5 ноября прогремел взрыв.",
            [("2025-11-05", "explosion", "Взрыв в прокуратуре Самары")],
        ),
    ],
)
def test_papers_promises_and_houses(text: str, told: list[tuple[str, str | None, str]]) -> None:
    """A paper comes into force and nobody who signed it; what is only promised dates nothing done before."""
    found = find_events(text, language="ru", published=PUBLISHED)

    assert told == [(str(one.when), one.kind, one.name) for one in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Соглашение, о котором договорились 7 ноября, будет подписано в понедельник.",
            [("2025-11-07", "agreement", "happened"), ("2025-11-17", "signing", "scheduled")],
        ),
        ("Рассмотрение иска отложено до 19 ноября.", [("2025-11-19", "hearing", "postponed")]),
        ("Спектакль покажут 17, 18 и 19 ноября.", [("2025-11-17/2025-11-19", "exhibition", "scheduled")]),
        (
            "Спектакль покажут 17, 19 и 20 ноября.",
            [("2025-11-17", "exhibition", "scheduled"), ("2025-11-19/2025-11-20", "exhibition", "scheduled")],
        ),
        ("К 1 ноября на складах оставалось 40 тысяч тонн зерна.", []),
        ("К 1 декабря в городе откроют музей.", [("2025-12-01", "opening", "scheduled")]),
        ("С 10 ноября тариф установлен на уровне 12 рублей.", [("2025-11-10", None, "happened")]),
        ("С 10 ноября цена установлена в 12 рублей.", [("2025-11-10", None, "happened")]),
        ("Курс доллара на 10 ноября установлен на уровне 82,4 рубля.", []),
        ("С 10 ноября число погибших выросло до 300 человек.", []),
        (
            "Спектакль покажут 17-18 и 24-26 ноября.",
            [
                ("2025-11-17/2025-11-18", "exhibition", "scheduled"),
                ("2025-11-24/2025-11-26", "exhibition", "scheduled"),
            ],
        ),
        ("Матч-реванш состоится 19 ноября.", [("2025-11-19", "competition", "scheduled")]),
    ],
)
def test_what_is_to_come_is_told_by_its_verb(text: str, told: list[tuple[str, str | None, str]]) -> None:
    """A passive has the subject of its sentence, what is put off has its new day, days in a row are one event."""
    assert told == _told(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Завтрашний концерт пройдёт в Осло.", [("2025-11-15", "celebration", "scheduled")]),
        ("Вчерашний матч команда закончила вничью.", [("2025-11-13", "competition", "happened")]),
        ("Сегодняшнее заседание парламента завершилось.", [("2025-11-14", "meeting", "happened")]),
        ("Сегодняшняя молодёжь любит концерты.", []),
        ("На сегодняшний день мост закрыт.", []),
        ("Финал выиграла команда Сен-Дени.", []),
        ("Встреча продлилась 1 час 47 минут.", []),
        ("Встреча началась в 10 часов 20 минут.", [("2025-11-14T10:20", "meeting", "happened")]),
    ],
)
def test_adjectives_of_days_date_and_lookalikes_do_not(text: str, told: list[tuple[str, str | None, str]]) -> None:
    """A day's adjective dates its noun; a name with a month's letters and a length of time date nothing."""
    assert told == _told(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Сегодня посол побывает в Норвегии, завтра - в Дании.",
            {"2025-11-14": "Норвегия", "2025-11-15": "Дания"},
        ),
        ("Сегодня министр посетит Норвегию, завтра — Данию.", {"2025-11-14": "Норвегия", "2025-11-15": "Дания"}),
        (
            "Президент прилетит в Осло 17 ноября, 19 ноября — в Ригу, а 21 ноября — в Вильнюс.",
            {"2025-11-17": "Осло", "2025-11-19": "Рига", "2025-11-21": "Вильнюс"},
        ),
        ("Концерты пройдут 17 ноября в Осло, 18 ноября — в Риге.", {"2025-11-17": "Осло", "2025-11-18": "Рига"}),
        ("Выставка пройдёт в Осло 17 и 18 ноября.", {"2025-11-17/2025-11-18": "Осло"}),
        (
            "Посол побывает в Норвегии 17 ноября, 19 ноября вернётся в Осло.",
            {"2025-11-17": "Норвегия", "2025-11-19": "Осло"},
        ),
    ],
)
def test_a_dash_for_the_verb_has_a_place_of_its_own(text: str, told: dict[str, str]) -> None:
    """Each date has the place beside it, whether the verb is said again or not."""
    found = find_events(text, language="ru", published=PUBLISHED)

    assert told == {str(one.when): one.place.name if one.place else "" for one in found}
    assert [()] * len(told) == [one.participants for one in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Дата концерта утверждена. Он назначен на 23 ноября.", [("2025-11-23", "celebration", "scheduled")]),
        ("Дата встречи утверждена. Она назначена на 23 ноября.", [("2025-11-23", "meeting", "scheduled")]),
        ("Дата концерта утверждена. Он назначен послом 2 ноября.", [("2025-11-02", "appointment", "happened")]),
        ("23 ноября в стране объявлено днём траура.", [("2025-11-23", "statement", "scheduled")]),
        ("12 ноября днём в Риге прошёл митинг.", [("2025-11-12", "protest", "happened")]),
        (
            "Президент назначил выборы. Голосование назначено на 23 ноября. Выборы 23 ноября будут первыми.",
            [("2025-11-23", "election", "scheduled")],
        ),
        (
            "Голосование по законопроекту пройдёт 23 ноября. Выборы мэра пройдут 23 ноября.",
            [("2025-11-23", "vote", "scheduled"), ("2025-11-23", "election", "scheduled")],
        ),
    ],
)
def test_one_thing_told_twice_is_one_event(text: str, told: list[tuple[str, str | None, str]]) -> None:
    """A pronoun set for a day is the thing told of, a named day has no hours, a poll is its vote."""
    assert told == [(when[:10], kind, status) for when, kind, status in _told(text)]
