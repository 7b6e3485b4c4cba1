"""Russian clauses of every sort, each with what happens, when, and whether it comes about."""

import pytest

from toolkit.extraction import find_events
from toolkit.model import Moment

PUBLISHED = Moment("2026-06-10")  # a Wednesday


def _told(sentence: str) -> list[tuple[str, str | None, str]]:
    found = find_events(sentence, language="ru", published=PUBLISHED)
    return [(str(one.when), one.kind, one.status.value) for one in found]


def _name(sentence: str) -> str:
    (event,) = find_events(sentence, language="ru", published=PUBLISHED)
    return event.name


@pytest.mark.parametrize(
    ("sentence", "when", "kind"),
    [
        ("Перемирие действует с 1 июня.", "2026-06-01", "ceasefire"),
        ("Новые правила въезда действуют с 1 июня.", "2026-06-01", None),
        ("С 1 сентября меняются правила регистрации автомобилей.", "2026-09-01", None),
        ("Завод приостановил производство с 3 июня.", "2026-06-03", None),
        ("Авиакомпания с 1 июля прекратит полёты в Тель-Авив.", "2026-07-01", None),
        ("Профсоюз объявил о начале бессрочной забастовки с 23 июня.", "2026-06-23", "protest"),
        ("Граница закрылась с 5 июня.", "2026-06-05", "closing"),
        ("Референдум состоится в Киргизии не раньше 10 октября.", "2026-10-10", "vote"),
        ("Выставку откроют не ранее 1 июля.", "2026-07-01", "exhibition"),
    ],
)
def test_what_lasts_from_a_day_on_begins_then(sentence: str, when: str, kind: str | None) -> None:
    """A verb of beginning, stopping, changing or being in force happens on the first day of an open time."""
    ((found, of_kind, _),) = _told(sentence)

    assert (when, kind) == (found, of_kind)


@pytest.mark.parametrize(
    "sentence",
    [
        "С 1 июня пострадали 15 человек.",
        "Он возглавляет компанию с 1 января.",
        "Температура в Москве с 5 июня держится на уровне 20 градусов.",
        "Выручка за второй квартал выросла на 5%.",
        "Отчётность за май опубликована на сайте.",
        "Представитель Кремля не стал комментировать публикацию от 8 июня.",
        "Курс доллара на 11 июня установлен на уровне 82,4 рубля.",
        "Нефть Brent торговалась в среду по 71 доллару за баррель.",
        "Офис расположен в центре города с 5 мая.",
        "Мост закрыт, а открытый 5 мая тоннель перегружен.",
    ],
)
def test_what_only_lasts_or_is_counted_is_no_event(sentence: str) -> None:
    """Figures of a time, papers of a date and what is only so since a day are kept out of a calendar."""
    assert [] == _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "when", "kind"),
    [
        ("Мужчина, задержанный 1 июня по подозрению в убийстве, признал вину.", "2026-06-01", "arrest"),
        ("Освобождённый 2 июня журналист рассказал о пытках.", "2026-06-02", "release"),
        ("Убитый 3 мая Олег Мартынов руководил банком.", "2026-05-03", "death"),
        ("Анна Павлова, уволенная 2 июня, обратилась в суд.", "2026-06-02", "resignation"),
        ("Погибший 5 июня в горах альпинист был опытным спортсменом.", "2026-06-05", "death"),
        ("По итогам состоявшегося 1 июня в Душанбе саммита лидеры приняли декларацию.", "2026-06-01", "summit"),
        ("Убийство Веры Костовой, совершённое 14 февраля, остаётся нераскрытым.", "2026-02-14", "death"),
        ("Открывая 9 июня форум в Уфе, премьер пообещал снизить налоги.", "2026-06-09", "conference"),
    ],
)
def test_participles_have_dates_of_their_own(sentence: str, when: str, kind: str) -> None:
    """The date of a participle or converb is that of what it tells, and never that of the main verb."""
    assert [(when, kind, "happened")] == _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Первый тур выборов в Колумбии состоялся 31 мая, второй намечен на 21 июня.",
            [("2026-05-31", "election", "happened"), ("2026-06-21", "election", "scheduled")],
        ),
        (
            "Министр прибыл во вторник, провёл переговоры в среду и в четверг отправится в Баку.",
            [
                ("2026-06-09", "visit", "happened"),
                ("2026-06-10", "talks", "happened"),
                ("2026-06-11", "visit", "scheduled"),
            ],
        ),
        ("Переговоры начались 1 июня и завершились 3 июня.", [("2026-06-01/2026-06-03", "talks", "happened")]),
        (
            "Турнир стартовал в понедельник и завершится 21 июня.",
            [("2026-06-08/2026-06-21", "competition", "happened")],
        ),
        (
            "1-го, 6-го и 13-го июня в храме пройдут концерты.",
            [
                ("2026-06-01", "celebration", "happened"),
                ("2026-06-06", "celebration", "happened"),
                ("2026-06-13", "celebration", "scheduled"),
            ],
        ),
        ("В первую неделю июля ожидается визит делегации.", [("2026-07-01/2026-07-07", "visit", "scheduled")]),
        (
            "Открытие моста запланировано на осень 2028 года.",
            [("2028-09-01/2028-11-30", "opening", "scheduled")],
        ),
        ("Саммит в Шэньчжэне: 18-19 ноября", [("2026-11-18/2026-11-19", "summit", "scheduled")]),
        ("Ассоциация провела в мае конкурс.", [("2026-05", "competition", "happened")]),
    ],
)
def test_several_dates_are_parted_and_joined(sentence: str, told: list[tuple[str, str | None, str]]) -> None:
    """Each verb has its date; beginning and end of one event are one event; "второй" is another like the first."""
    assert told == _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Переговоры, которые должны были начаться в Женеве 3 июня, отложены.", "postponed"),
        ("Решено отложить конференцию, которая планировалась на 15-16 июня.", "postponed"),
        ("Пришлось отменить концерт, назначенный на 20 июня.", "cancelled"),
        ("Подписание договора, намечавшееся на 1 июня, сорвалось.", "cancelled"),
        ("Ожидалось, что стороны подпишут документ 5 июня, однако этого не произошло.", "cancelled"),
        ("Суд не состоялся 8 июня из-за болезни судьи.", "cancelled"),
        ("Решено не отменять концерт, назначенный на 20 июня.", "scheduled"),
        ("Оппозиция предложила отложить выборы, назначенные на 20 июня.", "scheduled"),
        ("Глава ЕК не приедет на саммит 20 июня.", "scheduled"),
        ("Иран не будет участвовать в переговорах 14 июня.", "scheduled"),
        ("Никто не пострадал при взрыве 3 июня.", "happened"),
    ],
)
def test_what_is_decided_is_done(sentence: str, status: str) -> None:
    """What is decided or fell through is off; what is only proposed, or somebody stays away from, is not."""
    ((_, _, found),) = _told(sentence)

    assert status == found


@pytest.mark.parametrize(
    ("sentence", "when", "kind"),
    [
        ("В четверг суд огласит приговор бывшему мэру.", "2026-06-11", "trial"),
        ("Суд вынесет решение по делу 22 июня.", "2026-06-22", "trial"),
        ("Министр сообщит о решении в пятницу.", "2026-06-12", None),
        ("Судебное заседание пройдёт 18 июня.", "2026-06-18", "hearing"),
        ("Актриса вышла на свободу под залог 8 июня.", "2026-06-08", "release"),
        ("Тысячи человек вышли на улицы Белграда в субботу.", "2026-06-06", "protest"),
        ("Ему вручили награду 12 апреля в Кремле.", "2026-04-12", "ceremony"),
        ('"Зенит" сыграет с "Ростовом" 18 июля.', "2026-07-18", "competition"),
        ("Пограничники задержали судно 7 июня.", "2026-06-07", None),
        ("Депутаты вернутся к обсуждению закона 7 сентября.", "2026-09-07", None),
        ("Россия вторглась в Грузию 8 августа 2008 года.", "2008-08-08", "invasion"),
        ("Тело альпиниста обнаружено 5 июня.", "2026-06-05", None),
        ("Первый случай холеры зафиксирован в Адене 30 мая.", "2026-05-30", None),
        ("Биржи Китая закрыты 19 июня.", "2026-06-19", "closing"),
    ],
)
def test_verbs_tell_their_kind_with_their_object(sentence: str, when: str, kind: str | None) -> None:
    """What a verb tells is told by what stands with it, whichever its form and its place."""
    ((found, of_kind, _),) = _told(sentence)

    assert (when, kind) == (found, of_kind)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ('"Зенит" сыграет с "Ростовом" 18 июля.', '"Зенит" сыграет с "Ростовом"'),
        ("Консульство Финляндии в Мурманске закроется 1 октября.", "Консульство Финляндии в Мурманске закроется"),
        ("Регистрация кандидатов завершится 30 июня.", "Регистрация кандидатов завершится"),
        ("Врачи Кении вышли на забастовку 1 июня.", "Забастовка врачей Кении"),
        ("Спецпосланник ООН по Ливии Марта Дюран уйдёт в отставку 1 июля.", "Отставка Дюран"),
        ("Танкер, захваченный 20 мая, стоит в порту.", "Танкер захвачен"),
        ("По итогам состоявшегося 1 июня в Душанбе саммита лидеры приняли план.", "Саммит в Душанбе"),
        ("Подписание договора, намечавшееся на 1 июля, готовят дипломаты.", "Подписание договора"),
    ],
)
def test_names_keep_what_tells_the_event(sentence: str, name: str) -> None:
    """A name keeps its marks and its verb of ending, and takes in nobody else's subject."""
    assert name == _name(sentence)


@pytest.mark.parametrize(
    ("sentence", "place", "who"),
    [
        ("При обстреле Сайды 2 июня погибли семь человек.", "Сайда", []),
        ("Ереван готов принять следующую встречу 30 июня.", "Ереван", []),
        ("Следственный комитет возбудил дело после пожара 6 июня в Перми.", "Пермь", []),
        ("Иран не будет участвовать в переговорах в Женеве 14 июня.", "Женева", []),
        ("Иран будет участвовать в переговорах в Женеве 14 июня.", "Женева", ["Иран"]),
    ],
)
def test_who_only_acts_afterwards_takes_no_part(sentence: str, place: str, who: list[str]) -> None:
    """The town that receives or suffers an event is its place; who stays away takes no part."""
    (event,) = find_events(sentence, language="ru", published=PUBLISHED)

    assert (place, who) == (event.place.name if event.place else None, [one.name for one in event.participants])


def test_a_relative_clause_with_two_dated_verbs_has_one_subject() -> None:
    """Who is told of by "который" is the subject of each verb that "и" joins, and never "который" itself."""
    names = [
        [
            event.name
            for event in find_events(
                f"{who}, который 3 марта посетил Прагу и 5 марта прилетел в Вену, вернулся домой.",
                language="ru",
                published=Moment("2025-03-06"),
            )
        ]
        for who in ("Президент Олег Орлов", "Посланник")
    ]

    assert [
        ["Визит Орлова в Прагу", "Визит Орлова в Вену"],
        ["Визит посланника в Прагу", "Посланник прилетел в Вену"],
    ] == names
