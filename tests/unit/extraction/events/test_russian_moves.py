"""Days that Russian events leave for others, and days told by number alone."""

import pytest

from toolkit.extraction import find_events
from toolkit.model import Moment

PUBLISHED = Moment("2026-11-12")  # a Thursday


def _told(text: str) -> list[tuple[str, str, str, str]]:
    found = find_events(text, language="ru", published=PUBLISHED)
    return [(str(one.when), str(one.previous_when or ""), one.status.value, one.name) for one in found]


@pytest.mark.parametrize(
    ("sentence", "when", "previous", "name"),
    [
        ("Концерт перенесён с субботы на 12 декабря.", "2026-12-12", "2026-11-14", "Концерт"),
        ("Концерт перенесли с 12 декабря на субботу.", "2026-11-14", "2026-12-12", "Концерт"),
        ("Матч перенесли с 14 ноября на 16-е.", "2026-11-16", "2026-11-14", "Матч"),
        ("Слушания перенесли с понедельника на вторник.", "2026-11-17", "2026-11-16", "Слушания"),
    ],
)
def test_an_event_leaves_one_day_for_another(sentence: str, when: str, previous: str, name: str) -> None:
    """A weekday and a date of a move are two days, the weekday the coming one; a day may be told by number."""
    assert [(when, previous, "postponed", name)] == _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Финал пройдёт 9–11 января, а Кубок страны — неделей позже, с 16-го по 18-е.",
            [("2027-01-09/2027-01-11", "Финал"), ("2027-01-16/2027-01-18", "Кубок страны")],
        ),
        (
            "Выставка откроется 20 ноября, а ярмарка пройдёт с 24-го по 26-е.",
            [("2026-11-20", "Выставка"), ("2026-11-24/2026-11-26", "Ярмарка")],
        ),
        ("Рабочие закрыли дорогу с 16-го по 18-й километр.", []),
    ],
)
def test_days_told_by_number_are_of_the_month_told_before(sentence: str, told: list[tuple[str, str]]) -> None:
    """Days from one number to another are of the month, or of the week, told right before."""
    assert told == [(when, name) for when, _, _, name in _told(sentence)]


@pytest.mark.parametrize(
    ("sentence", "when", "status", "name"),
    [
        ("Мэр отменил поездку в Казань, куда собирался 29 ноября.", "2026-11-29", "cancelled", "Поездка в Казань"),
        ("Мэр отложил визит в Осло, который планировал на 3 декабря.", "2026-12-03", "postponed", "Визит в Осло"),
        ("Лекция, которую он собирался прочитать 5 декабря, не состоится.", "2026-12-05", "cancelled", "Лекция"),
    ],
)
def test_a_relative_clause_tells_what_day_was_meant(sentence: str, when: str, status: str, name: str) -> None:
    """What somebody had meant for a day is what the clause is said of, as the main verb tells."""
    assert [(when, "", status, name)] == _told(sentence)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Матч состоится 20 ноября, а концерт отменён.", "scheduled"),
        ("Выставка откроется 20 ноября, но лекция отменена.", "scheduled"),
        ("Визит намечен на 20 ноября, а ярмарка отменена.", "scheduled"),
        ("Матч состоится 20 ноября, а выборы старосты отложены.", "scheduled"),
        ("Матч должен был пройти 20 ноября, но отменён.", "cancelled"),
        ("Концерт, который пройдёт 20 ноября, отменён.", "cancelled"),
        ("Матч состоится 20 ноября: игру перенесли из-за снега.", "postponed"),
    ],
)
def test_what_is_called_off_in_another_clause_is_its_own_subject(text: str, status: str) -> None:
    """An event that comes about is not called off by a clause that calls off another one."""
    assert [status] == [told for _, _, told, _ in _told(text)]


def test_the_same_day_is_the_one_told_last_for_what_holds_on_it() -> None:
    """A short participle tells what holds on a day, over or to come, and a mourning is no funeral."""
    text = "Взрыв произошёл в среду. Похороны пройдут в пятницу. В тот же день в округе объявлен траур."
    expected = [("2026-11-11", "Взрыв"), ("2026-11-13", "Похороны"), ("2026-11-13", "Траур")]
    assert expected == [(when, name) for when, _, _, name in _told(text)]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("В селе во вторник сгорел клуб.", "В селе сгорел клуб"),
        ("Ярмарка пройдёт в селе 20 ноября.", "Ярмарка"),
        ("Сель сошёл 3 ноября.", "Сель сошёл"),
        ("Прения сторон назначены на 9 декабря.", "Прения сторон"),
    ],
)
def test_forms_of_other_words_are_no_events(sentence: str, name: str) -> None:
    """A village is no mudslide, and pleadings stay in the plural."""
    assert [name] == [told for _, _, _, told in _told(sentence)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ярмарку перенесли на 30 ноября, концерт отменили.", [("2026-11-30", "postponed")]),
        ("Ярмарку сдвинули с 25 на 30 ноября, концерт отменили вовсе.", [("2026-11-30", "postponed")]),
        (
            "Переговоры сорвались вчера вечером, новый раунд намечен на понедельник.",
            [("2026-11-11", "cancelled"), ("2026-11-16", "scheduled")],
        ),
        (
            "Премьера сначала была назначена на 16 ноября, теперь её сыграют 20 декабря.",
            [("2026-12-20", "scheduled")],
        ),
        ("Её доиграют 20 ноября.", [("2026-11-20", "scheduled")]),
        ("Обвинение прокурор утвердил 4 ноября, в четверг дело ушло в суд.", [("2026-11-04", "happened")]),
    ],
)
def test_two_events_of_a_sentence_go_their_own_ways(text: str, told: list[tuple[str, str]]) -> None:
    """What is moved is not called off with another, and a weekday of another year does not draw a date to it."""
    assert told == [(when, status) for when, _, status, _ in _told(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Клуб сообщил о переносе матча с «Зенитом» на 5 декабря.",
            [("2026-12-05", "", "postponed", "Матч с «Зенитом»")],
        ),
        (
            "Мэрия объявила о переносе даты открытия моста — с 25 ноября на 3 декабря.",
            [("2026-12-03", "2026-11-25", "postponed", "Открытие моста")],
        ),
        ("Труппа сообщила о переносе концертов на январь.", [("2027-01", "", "postponed", "Концерты")]),
        (
            "Театр отменил премьеру, которая должна была состояться 15 ноября.",
            [("2026-11-15", "", "cancelled", "Премьера")],
        ),
        (
            "После отмены концертов, которые должны были пройти 7 и 8 ноября, певец извинился.",
            [("2026-11-07/2026-11-08", "", "cancelled", "Концерты")],
        ),
        (
            "Пуск ракеты, который был назначен на 23 ноября, перенесён на резервную дату — 24 ноября.",
            [("2026-11-24", "2026-11-23", "postponed", "Пуск ракеты")],
        ),
        (
            "Концерт перенесли на 15 декабря. Он должен был состояться в зале «Восход» 25 ноября.",
            [("2026-12-15", "2026-11-25", "postponed", "Концерт")],
        ),
        (
            "Митинг против отмены выборов пройдёт 20 ноября.",
            [("2026-11-20", "", "scheduled", "Митинг против отмены выборов")],
        ),
        ("Певец, который должен был выступить 5 ноября, заболел.", []),
        ("Голосование собирались провести 3 июня.", []),
    ],
)
def test_what_is_told_by_the_noun_of_a_move(text: str, told: list[tuple[str, str, str, str]]) -> None:
    """A noun of moving or calling off tells as its verb does; a plan for a day that is over is no event."""
    assert told == _told(text)
