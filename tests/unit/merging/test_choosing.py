"""Choosing events, a calendar for each actor, and names in a language."""

from datetime import date

import attrs
import pytest
import strategies
from hypothesis import given, settings
from hypothesis import strategies as st
from tellings import HAPPENED, RUSSIA, RUSSIA_EN, SCHEDULED, USA, USA_EN, article, event

from toolkit.extraction.languages import LANGUAGES, lexicon
from toolkit.merging import Choice, choose, in_language, merge, split_by_actor, unmet_conditions
from toolkit.merging.kinds import TITLES, kind_of
from toolkit.merging.naming import to_latin
from toolkit.model import Event, Feed, Organization, Person, Place, Precision

CALENDAR = merge(
    [
        article(
            1,
            event(
                "2025-02-18", "talks", "Эр-Рияд", RUSSIA, USA, language="ru", name="Переговоры", status=HAPPENED
            ),
        ),
        article(2, event("2025-02-24", "vote", "New York", Organization(name="United Nations"), name="Vote")),
        article(
            3,
            event(
                "2025-03",
                "meeting",
                "Istanbul",
                RUSSIA_EN,
                Person(name="Marco Rubio", affiliation=USA_EN),
                name="Meeting",
            ),
        ),
        article(4, event("2025-04-01T12:00Z", "call", None, "Sergei Lavrov", name="Call", status=SCHEDULED)),
    ],
    title="All",
)
LASTS = [f"{one}a{other}u" for one in "BDGKLMNPRT" for other in "BDGKLMNPRT" if one != other]


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (Choice(), ["Переговоры", "Vote", "Meeting", "Call"]),
        (Choice(since=date(2025, 3, 15)), ["Meeting", "Call"]),
        (Choice(until=date(2025, 2, 20)), ["Переговоры"]),
        (Choice(actors=("США",)), ["Переговоры", "Meeting"]),
        (Choice(actors=("us",)), ["Переговоры", "Meeting"]),
        (Choice(actors=("Лавров", "ООН")), ["Vote", "Call"]),
        (Choice(places=("Turkey",)), ["Meeting"]),
        (Choice(places=("SA",)), ["Переговоры"]),
        (Choice(places=("Riyadh",)), ["Переговоры"]),
        (Choice(places=("эр рияд",)), ["Переговоры"]),
        (Choice(places=("Riyad",)), []),
        (Choice(places=("Jeddah",)), []),
        (Choice(kinds=("negotiations",)), ["Переговоры"]),
        (Choice(statuses=(SCHEDULED,)), ["Call"]),
        (Choice(min_precision=Precision.DAY), ["Переговоры", "Vote", "Call"]),
        (Choice(min_precision=Precision.MINUTE), ["Call"]),
    ],
)
def test_events_are_chosen_by_condition(choice: Choice, expected: list[str]) -> None:
    """Each condition keeps the events that fit, whatever language the name is in."""
    assert expected == [one.name for one in choose(CALENDAR, choice).events]


def test_a_place_is_that_place_its_country_or_its_identifier() -> None:
    """Exactly, but for case, marks and letters: a city that sounds alike or lies near is another."""
    address = "https://example.org/places/7"
    places = (
        Place(name="Rotterdam", country="NL", latitude=51.9225, longitude=4.4792),
        Place(name="The Hague", country="NL", latitude=52.0767, longitude=4.2986),
        Place(name="Зареченск", country="RU"),
        Place(name="Hall 7", same_as=(address,), alternate_names=("Зал 7",)),
    )
    feed = Feed(events=tuple(Event(uid=place.name, name="Talks", place=place) for place in places))
    asked = ("The Hague", "the  hague", "Гаага", "Roterdam", "NL", "Zarechensk", "Zarechinsk", address, "зал 7")

    assert [
        ["The Hague"],
        ["The Hague"],
        ["The Hague"],
        [],
        ["Rotterdam", "The Hague"],
        ["Зареченск"],
        [],
        ["Hall 7"],
        ["Hall 7"],
    ] == [[one.uid for one in choose(feed, Choice(places=(name,))).events] for name in asked]


def test_what_no_event_has_is_named_with_what_there_is() -> None:
    """In the calendar's own words."""
    choice = Choice(actors=("Лавров", "Nobody"), places=("SA", "Oslo"), kinds=("vote", "coup"))
    known = {
        "kind": ("call", "meeting", "talks", "vote"),
        "actor": ("Marco Rubio", "Sergei Lavrov", "United Nations", "Россия", "США"),
        "place": ("Istanbul", "New York", "Эр-Рияд"),
    }

    assert [("kind", "coup"), ("actor", "Nobody"), ("place", "Oslo")] == [
        (one.what, one.name) for one in unmet_conditions(CALENDAR, choice)
    ]
    assert known == {one.what: one.known for one in unmet_conditions(CALENDAR, choice)}


def test_every_kind_that_extraction_finds_has_a_name_in_both_languages() -> None:
    """A calendar and its site show no raw word for a kind."""
    kinds = {
        kind_of(word.kind)
        for language in LANGUAGES
        for words in (lexicon(language, "events").nouns(), lexicon(language, "events").actions())
        for word in words.values()
    } - {""}

    assert set() == {kind for kind in kinds if not all(TITLES.get(kind, {}).get(name) for name in ("en", "ru"))}


def test_a_place_that_only_one_language_names_is_spelt_in_the_other() -> None:
    """By its number in the gazetteer, else letter by letter; what has no actors is named by kind and place."""
    told = (
        Place(name="Вологда", country="RU", same_as=("https://sws.geonames.org/472459/",)),
        Place(name="Виллёрбан", country="FR", same_as=("https://sws.geonames.org/2968254/",)),
        Place(name="Зареченск", country="RU", same_as=("https://sws.geonames.org/999999999/",)),
        Place(name="Зал «Восток»"),
    )
    feed = Feed(
        events=tuple(Event(uid=one.name, name="Встреча", kind="meeting", language="ru", place=one) for one in told)
    )

    assert ["Meeting, Vologda", "Meeting, Villeurbanne", "Meeting, Zarechensk", "Meeting, Zal «Vostok»"] == [
        one.name for one in in_language(feed, "en").events
    ]
    assert ["Вологда", "Виллёрбан", "Зареченск", "Зал «Восток»"] == [
        one.place.name for one in in_language(feed, "ru").events if one.place
    ]


def test_what_has_no_date_fits_no_condition_on_dates() -> None:
    """An event without a date is kept only where no date is asked for."""
    feed = Feed(events=(Event(uid="1", name="Undated"),))

    assert 1 == len(choose(feed, Choice()).events)
    assert () == choose(feed, Choice(since=date(2025, 1, 1))).events


def test_each_actor_gets_a_calendar() -> None:
    """One calendar a state, body or person, named for it, each event once."""
    calendars = split_by_actor(CALENDAR)

    assert ["marco-rubio", "russia", "sergei-lavrov", "united-nations", "us"] == list(calendars)
    assert ["Переговоры", "Meeting"] == [one.name for one in calendars["russia"].events]
    assert "All: United Nations" == calendars["united-nations"].title


def test_a_calendar_speaks_one_language() -> None:
    """Names come from tables; what was told in the other language gets a name made of facts."""
    english, russian = in_language(CALENDAR, "en"), in_language(CALENDAR, "ru")

    assert ["Talks: Russia and US, Riyadh", "Vote", "Meeting", "Call"] == [one.name for one in english.events]
    assert [
        "Переговоры",
        "Голосование: ООН, Нью-Йорк",
        "Встреча: Россия и Марко Рубио, Стамбул",
        "Телефонный разговор: Сергей Лавров",
    ] == [one.name for one in russian.events]
    assert {"ru"} == {one.language for one in russian.events}


def test_names_learned_from_articles_are_used() -> None:
    """A person whom an article calls by a name in the language is called so."""
    told = [
        article(1, event("2025-02-12", "call", None, "Владимир Путин", "Дональд Трамп", language="ru")),
        article(2, event("2025-02-12", "call", None, "Vladimir Putin", "Donald Trump")),
    ]
    (call,) = in_language(merge(told, language="en"), "ru").events

    assert {"Владимир Путин", "Дональд Трамп"} == {one.name for one in call.participants}


@given(strategies.feeds(), st.sampled_from(["en", "ru"]))
@settings(max_examples=60, deadline=None)
def test_any_feed_can_be_named_chosen_and_split(feed: Feed, language: str) -> None:
    """Whatever the model holds, every event stays, and every participant has a calendar."""
    feed = attrs.evolve(feed, events=feed.all_events, articles=())
    named = in_language(feed, language)
    calendars = split_by_actor(named)

    assert [one.uid for one in feed.events] == [one.uid for one in named.events]
    assert {one.uid for one in named.events if one.participants} == {
        one.uid for calendar in calendars.values() for one in calendar.events
    }
    choose(named, Choice(actors=("x",), places=("y",), since=date(2000, 1, 1)))


def test_a_thousand_persons_are_split_at_once() -> None:
    """Each has a calendar; a bare family name belongs to the one who has it."""
    names = [f"{first} {last}{end}" for first in ("Anna", "Boris") for last in LASTS for end in ("ov", "enko")]
    feed = Feed(events=tuple(event("2025-01-01", "call", None, name, uid=f"e{name}") for name in names))

    assert len(set(names)) == len(split_by_actor(feed))


def test_a_name_of_another_event_is_used() -> None:
    """Who is named in the language in one event is called so in the others."""
    told = [
        article(1, event("2025-02-12", "call", None, "Хосе Рей", language="ru")),
        article(2, event("2025-03-12", "visit", None, "Jose Rey")),
    ]
    names = {one.name for found in in_language(merge(told), "en").events for one in found.participants}

    assert {"Jose Rey"} == names


@pytest.mark.parametrize(
    ("russian", "latin"),
    [
        ("Дмитрий Песков", "Dmitry Peskov"),
        ("Евгений Щукин", "Yevgeny Shchukin"),
        ("Anna", "Anna"),
        ("Объедков", "Obyedkov"),
    ],
)
def test_russian_names_are_spelt_in_latin_letters(russian: str, latin: str) -> None:
    """As English newspapers spell them."""
    assert latin == to_latin(russian)
