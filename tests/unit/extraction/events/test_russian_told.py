"""What Russian sentences tell on a day: what their parts leave to each other, and words of everyday news."""

import pytest

from toolkit.extraction import find_events
from toolkit.model import Moment

PUBLISHED = Moment("2026-11-12")  # a Thursday


def _told(text: str) -> list[tuple[str, str, str | None, str]]:
    found = find_events(text, language="ru", published=PUBLISHED)
    return [(str(one.when), one.status.value, one.kind, one.name) for one in found]


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("Министры 5 ноября говорили по телефону.", ["call"]),
        ("Министры 5 ноября говорили о пошлинах.", []),
        ("30 июня уволился директор завода.", ["resignation"]),
        ("Попытка пуска, назначенная на 6 ноября, была отменена.", ["launch"]),
        ("Премьера оперы стоит в афише на 12 декабря.", ["exhibition"]),
        ("Первый поезд стоит в расписании на 12 декабря.", [None]),
        ("12 октября памятник стоял на площади.", []),
        ("Лунин 30 октября лёг в больницу.", [None]),
        ("Совет в октябре сохранил три процентные ставки.", [None]),
    ],
)
def test_everyday_words_tell_events(sentence: str, kinds: list[str | None]) -> None:
    """Talks by telephone, timetables, resignations, tries and short pasts of men are read; mere states are not."""
    assert kinds == [kind for _, _, kind, _ in _told(sentence)]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Буксир отстыкуется от станции 20 ноября и на следующий день будет затоплен.",
            [("2026-11-20", "Буксир отстыкуется от станции"), ("2026-11-21", "Буксир будет затоплен")],
        ),
        (
            "Минфин в среду признал несостоявшимся аукцион; новый пройдет 28 ноября.",
            [("2026-11-11", "Минфин признал несостоявшимся аукцион"), ("2026-11-28", "Новый аукцион")],
        ),
        ("Комиссия во вторник объявила: второй тур пройдет 27 ноября.", [("2026-11-27", "Второй тур")]),
    ],
)
def test_each_half_of_a_compound_sentence_keeps_its_date(sentence: str, told: list[tuple[str, str]]) -> None:
    """Two dates of two halves are two events, and only a colon or "что" makes the first one of saying."""
    assert told == [(when, name) for when, _, _, name in _told(sentence)]


@pytest.mark.parametrize(
    ("sentence", "when", "status"),
    [
        ("3 декабря суд решит, продлевать ли арест.", "2026-12-03", "scheduled"),
        ("Неизвестно, состоится ли встреча 3 декабря.", "2026-12-03", "tentative"),
        ("Гастроли продлятся с 4 по 9 декабря; затем, возможно, Псков.", "2026-12-04/2026-12-09", "scheduled"),
        ("Суд объявил перерыв до вторника.", "2026-11-17", "scheduled"),
        ("С 1 по 3 декабря движение ограничат, кроме 2 декабря.", "2026-12-01/2026-12-03", "scheduled"),
    ],
)
def test_what_another_part_asks_or_leaves_open_is_its_own(sentence: str, when: str, status: str) -> None:
    """A question or a doubt behind the event is not of it; a recess ends on the coming day."""
    assert [(when, status)] == [(day, told) for day, told, _, _ in _told(sentence)]


def test_a_cause_is_not_what_is_moved() -> None:
    """Behind "из-за" stands why something is moved, and a state that is denied leaves its date to nobody."""
    (moved,) = find_events(
        "Третью встречу из-за пожара на складе перенесли с 22 на 23 ноября.", language="ru", published=PUBLISHED
    )
    assert ("meeting", "2026-11-22") == (moved.kind, str(moved.previous_when))
    assert [] == _told("В прошлом сезоне театр не работал с 12 февраля по 20 апреля.")


@pytest.mark.parametrize(
    ("sentence", "when", "name"),
    [
        ("Президент подпишет закон до 25 декабря.", "2026-12-25", "Президент подпишет закон"),
        ("Мэр обещал расселить дом до 1 декабря.", "2026-12-01", "Мэр обещал расселить дом"),
        ("Приговор будет оглашён до конца декабря.", "2026-12-31", "Приговор"),
        (
            "До конца декабря на станции будет установлен реактор.",
            "2026-12-31",
            "На станции будет установлен реактор",
        ),
        (
            "Мэр должен подписать указ об отставке до 25 ноября.",
            "2026-11-25",
            "Мэр должен подписать указ об отставке",
        ),
    ],
)
def test_what_is_to_be_done_by_a_day_is_dated_to_it(sentence: str, when: str, name: str) -> None:
    """A verb of what is done once has "до" for its last day."""
    assert [(when, "scheduled", name)] == [(day, status, told) for day, status, _, told in _told(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Мост закроют до 1 декабря.",
        "Он пробудет в Вене до 5 декабря.",
        "Билеты можно купить до 1 декабря.",
        "Мэр не успеет построить мост до 1 декабря.",
        "До 1 декабря осталось две недели.",
        "Министр будет находиться в Вене до 1 декабря.",
    ],
)
def test_what_only_lasts_until_a_day_is_not(sentence: str) -> None:
    """What holds until a day, may be done until then or is denied has no event on it."""
    assert [] == _told(sentence)


@pytest.mark.parametrize(
    ("text", "when", "status", "kind"),
    [
        ("Сегодня в 19:00 театр открывает сезон.", "2026-11-12T19:00", "scheduled", "opening"),
        ("Сегодня открылся форум.", "2026-11-12", "happened", "conference"),
        ("Мэрия запретила въезд в город 5 декабря.", "2026-12-05", "scheduled", None),
        ("Мэрия запретила въезд в город 5 ноября.", "2026-11-05", "happened", None),
        ("Проверку лифтов назначали ещё на 20 октября, но её отменили.", "2026-10-20", "cancelled", None),
        ("Судью назначили на должность 2 ноября.", "2026-11-02", "happened", "appointment"),
        ("Театр даст в Минске четыре спектакля 20 декабря.", "2026-12-20", "scheduled", "exhibition"),
        ("Спутник отправится в космос 23 декабря.", "2026-12-23", "scheduled", "launch"),
        ("Мост открыть обещают к 12 декабря.", "2026-12-12", "scheduled", "opening"),
        ("Матч отменили: 3 ноября мэру сделали операцию.", "2026-11-03", "happened", None),
        ("Матч отменили: он должен был пройти 5 декабря.", "2026-12-05", "cancelled", "competition"),
        ("Они выходили на связь в понедельник.", "2026-11-09", "happened", None),
    ],
)
def test_the_verb_tells_whether_a_day_is_over(text: str, when: str, status: str, kind: str | None) -> None:
    """A present tells what is to come on its day, a ban that of a coming one, and a colon what was done apart."""
    assert [(when, status, kind)] == [(day, told, of) for day, told, of, _ in _told(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Рогов возглавил клуб в мае прошлого года и вывел его в финал. 4 декабря клуб играет дома.",
            ["2025-05", "2026-12-04"],
        ),
        ("Ставку меняли 24 июля. Пресс-конференция начнётся в 15:00.", ["2026-07-24", "2026-11-12T15:00"]),
        ("Поиски начались в среду, когда группа не вернулась на базу.", ["2026-11-11"]),
    ],
)
def test_days_of_one_sentence_leave_the_next_one_alone(text: str, told: list[str]) -> None:
    """The year of the sentence before dates no day that begins one, and a bare hour to come is today's."""
    assert told == [day for day, _, _, _ in _told(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Полуфиналы прошли накануне. Лучшим стал вратарь.", [("2026-11-11", "Полуфиналы")]),
        ("Накануне ожидаемого саммита министр уехал.", []),
        ("5 ноября суд заключил его под стражу.", [("2026-11-05", "Суд заключил его под стражу")]),
        ("Сгорел 5 ноября и клуб.", [("2026-11-05", "Сгорел и клуб")]),
        ("Ознакомиться с делом защита должна до 15 декабря.", [("2026-12-15", "Ознакомиться с делом защита")]),
    ],
)
def test_words_that_begin_or_end_a_sentence_tell_events(text: str, told: list[tuple[str, str]]) -> None:
    """A verb may begin its sentence, and "накануне" end it."""
    assert told == [(when, name) for when, _, _, name in _told(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Работы планируют начать в апреле.", [("2027-04", "scheduled")]),
        ("Мост должны открыть в мае.", [("2027-05", "scheduled")]),
        ("Случай выявили 3 ноября, на следующий день после ярмарки.", [("2026-11-03", "happened")]),
        ("На следующий день после взрыва полиция задержала двоих.", []),
        ("Рождественский базар, намеченный на субботу, перенесли на 19 декабря.", [("2026-12-19", "postponed")]),
    ],
)
def test_days_counted_and_planned(text: str, told: list[tuple[str, str]]) -> None:
    """A plan in the present looks ahead, and a day that is only counted from an event is not the event's."""
    assert told == [(when, status) for when, status, _, _ in _told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Около полуночи ей позвонил брат.",
        "Его поддержал певец Иван Котов, известный как Март.",
        "Она написала, что команда «выдержит и эту среду».",
        "В зале, где ещё в июне продавали мороженое, стоят леса.",
    ],
)
def test_words_that_are_no_day_of_an_event(text: str) -> None:
    """The midnight behind a past, a name that is a month, a day for an object and what used to be date nothing."""
    assert [] == _told(text)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("В эту среду мэр уехал.", "2026-11-11"),
        ("Выборы прошли в Марте 2026 года.", "2026-03"),
        ("В доме, где 5 июня убили мэра, прошёл обыск.", "2026-06-05"),
    ],
)
def test_their_neighbours_are(text: str, when: str) -> None:
    """Behind a preposition a day of the week and a month date, and so does a deed in a relative clause."""
    assert [when] == [day for day, _, _, _ in _told(text)]
