"""What happens when: sentences of both languages, the events that a calendar would keep."""

# ruff: noqa: E501

from datetime import timedelta

import pytest

from toolkit.extraction import Happening, find_events
from toolkit.extraction.events.days.dates import dates_of
from toolkit.model import Moment, Organization, Span

PUBLISHED = Moment("2025-03-12")
# sentence -> (date, name, kind, status, place, participants) of each event
RUSSIAN = {
    "18 февраля в Эр-Рияде прошли переговоры между российской и американской делегациями.": [
        ("2025-02-18", "Переговоры России и США в Эр-Рияде", "talks", "happened", "Эр-Рияд",
         ["Россия", "США"])
    ],
    "12 февраля Владимир Путин и Дональд Трамп провели телефонный разговор.": [
        ("2025-02-12", "Телефонный разговор Путина и Трампа", "call", "happened", None,
         ["Владимир Путин", "Дональд Трамп"])
    ],
    "С 5 по 7 марта в Женеве прошел третий раунд консультаций.": [
        ("2025-03-05/2025-03-07", "Третий раунд консультаций в Женеве", "talks", "happened", "Женева", [])
    ],
    "Стороны договорились провести следующую встречу 25 марта.": [
        ("2025-03-25", "Следующая встреча", "meeting", "scheduled", None, [])
    ],
    "На переговорах в Стамбуле 27 февраля стороны обсудили работу посольств.": [
        ("2025-02-27", "Переговоры в Стамбуле", "talks", "happened", "Стамбул", [])
    ],
    "Заседание Совета Безопасности ООН, назначенное на 14 марта, отменено.": [
        ("2025-03-14", "Заседание Совета Безопасности ООН", "meeting", "cancelled", None, ["Совет Безопасности ООН"])
    ],
    "9 марта в результате взрыва в Бейруте погибли пять человек.": [
        ("2025-03-09", "В результате взрыва в Бейруте погибли пять человек", "explosion", "happened", "Бейрут", [])
    ],
    "Встреча, возможно, состоится 20 марта в Анкаре.": [
        ("2025-03-20", "Встреча в Анкаре", "meeting", "tentative", "Анкара", [])
    ],
    "В 2022 году началась операция.": [],
    "Недавно стороны провели переговоры.": [],
    "Цены выросли с 1 марта.": [],
    "В среду Сергей Лавров заявил, что условия не изменились.": [],
}  # fmt: skip
ENGLISH = {
    "President Vladimir Putin and U.S. President Donald Trump spoke by phone on Feb. 12.": [
        ("2025-02-12", "Phone call between Putin and Trump", "call", "happened",
         None, ["Vladimir Putin", "Donald Trump"])
    ],
    "A summit of European leaders is planned for November 22 in Johannesburg.": [
        ("2025-11-22", "Summit of European leaders in Johannesburg", "summit", "scheduled", "Johannesburg", [])
    ],
    "Marco Rubio arrived on Monday. He is scheduled to meet Donald Trump on March 17.": [
        ("2025-03-10", "Marco Rubio arrived", "visit", "happened", None, ["Marco Rubio"]),
        ("2025-03-17", "Meeting between Rubio and Trump", "meeting", "scheduled", None,
         ["Marco Rubio", "Donald Trump"]),
    ],
    "Elections will be held on May 18.": [("2025-05-18", "Elections", "election", "scheduled", None, [])],
    "The ministry said on Friday that nothing had changed.": [],
    "In 2022, Russia invaded Ukraine.": [],
}  # fmt: skip


def told(found: tuple[Happening, ...]) -> list[tuple[str, str, str | None, str, str | None, list[str]]]:
    """What a table says of each event."""
    return [
        (
            str(e.when),
            e.name,
            e.kind,
            e.status.value,
            e.place.name if e.place else None,
            [p.name for p in e.participants],
        )
        for e in found
    ]


@pytest.mark.parametrize("text", RUSSIAN)
def test_russian(text: str) -> None:
    """Date, name in correct grammar, kind, status, place and participants; nothing without a date or an action."""
    assert RUSSIAN[text] == told(find_events(text, language="ru", published=PUBLISHED))


@pytest.mark.parametrize("text", ENGLISH)
def test_english(text: str) -> None:
    """Date, name, kind, status, place and participants; nothing without a date or an action."""
    assert ENGLISH[text] == told(find_events(text, language="en", published=PUBLISHED))


def test_a_duration_belongs_to_its_event() -> None:
    """And is no event of its own."""
    (found,) = find_events(
        "27 февраля прошли переговоры, продолжавшиеся более шести часов.", language="ru", published=PUBLISHED
    )
    assert timedelta(hours=6) == found.duration


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The talks will be held on May 5, two days after the vote.", "en"),
        ("The talks will be held on May 5, a day earlier than planned.", "en"),
        ("Roe will be sentenced on May 5 after three weeks in jail.", "en"),
        ("Переговоры пройдут 5 мая, через два дня после выборов.", "ru"),
    ],
)
def test_a_length_from_one_thing_to_another_is_no_duration(text: str, language: str) -> None:
    """What lies so long before or after something else does not last so long."""
    found = find_events(text, language=language, published="2025-05-02")

    assert found
    assert {None} == {one.duration for one in found}


def test_an_event_told_twice_is_one() -> None:
    """The second telling adds the place."""
    text = "12 февраля Россия и США провели переговоры.\n\nПереговоры 12 февраля прошли в Эр-Рияде."
    (found,) = find_events(text, language="ru", published=PUBLISHED)

    assert "Эр-Рияд" == (found.place.name if found.place else None)


def test_states_take_part_as_organizations() -> None:
    """So that two articles in two languages give one event one identity."""
    (russian,) = find_events("18 февраля прошли переговоры России и США.", language="ru", published=PUBLISHED)
    (english,) = find_events("Russia and the US held talks on Feb. 18.", language="en", published=PUBLISHED)

    assert {"RU", "US"} == {agent.country for agent in russian.participants if isinstance(agent, Organization)}
    assert russian.as_event().uid == english.as_event().uid


def test_the_date_of_an_event_is_the_nearest_by_the_grammar() -> None:
    """A date in the same clause wins over one beyond a comma; a duration is no date; no dates, no answer."""
    text = "Суд приговорил его 3 мая к 20 годам, а 5 июня он бежал."
    events = (Span(4, 14), Span(text.index("бежал"), text.index("бежал") + 5))
    dates = tuple(Span(text.index(d), text.index(d) + len(d)) for d in ("3 мая", "20 годам", "5 июня"))

    assert (0, 2) == dates_of(text, events, dates, language="ru")
    assert (None,) == dates_of(text, events[:1], (), language="ru")


def test_a_mark_alone_under_a_dated_heading_tells_of_nothing():
    """A line without a word, as pages leave them behind, is no event and no error."""
    assert find_events("\n0:40:53\n-\n", language="en", published=Moment("2019-09-08")) == ()
