"""Merging: the same event told by several articles is one event; different events stay apart."""

import random
from typing import Any

import pytest
import strategies
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from tellings import (
    CANCELLED,
    HAPPENED,
    POSTPONED,
    RUSSIA,
    RUSSIA_EN,
    SCHEDULED,
    UKRAINE,
    USA,
    USA_EN,
    article,
    event,
)

import toolkit
from toolkit.merging import merge, merge_in_detail
from toolkit.model import (
    ArticleStatus,
    Embargo,
    Event,
    Feed,
    Moment,
    Organization,
    Person,
    Place,
    Source,
    Span,
    When,
)

LAVROV = Person(name="Sergei Lavrov", job_title="Russian foreign minister", affiliation=RUSSIA_EN)
RUBIO = Person(name="Marco Rubio", affiliation=USA_EN)

SAME = {
    "the two languages of a city": (
        event("2025-02-18", "talks", "Эр-Рияд", RUSSIA, USA, language="ru"),
        event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN),
    ),
    "delegates and the states they act for": (
        event("2025-02-18", "talks", "Эр-Рияд", RUSSIA, USA, language="ru"),
        event("2025-02-18", "talks", "Riyadh", LAVROV, RUBIO),
    ),
    "names in Russian and English": (
        event("2025-02-12", "call", None, "Владимир Путин", "Дональд Трамп", language="ru"),
        event("2025-02-12", "call", None, "Putin", "Donald Trump"),
    ),
    "names in an oblique case": (
        event("2025-02-12", "call", None, "Песковым", "Рубио", language="ru"),
        event("2025-02-12", "call", None, "Dmitry Peskov", "Marco Rubio"),
    ),
    "a month and a day of it": (
        event("2025-02", "talks", "Riyadh", RUSSIA_EN, USA_EN),
        event("2025-02-18", "talks", "Эр-Рияд", RUSSIA, USA, language="ru"),
    ),
    "a time and its day": (
        event("2025-02-18T10:00+03:00", "talks", "Riyadh", RUSSIA_EN, USA_EN),
        event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN),
    ),
    "a time in two zones": (
        event("2025-02-12T23:30-05:00", "call", None, "Putin", "Trump"),
        event("2025-02-13T07:30+03:00", "call", None, "Путин", "Трамп", language="ru"),
    ),
    "other words for the kind": (
        event("2025-02-18", "negotiations", "Riyadh", RUSSIA_EN, USA_EN),
        event("2025-02-18", "meeting", "Riyadh", RUSSIA_EN, USA_EN),
    ),
    "a city and its country": (
        event("2025-02-18", "talks", "Saudi Arabia", RUSSIA_EN, USA_EN),
        event("2025-02-18", "talks", "Эр-Рияд", RUSSIA, USA, language="ru"),
    ),
    "a capital that acts": (
        event("2025-02-18", "talks", "Riyadh", Organization(name="Moscow"), Organization(name="Washington")),
        event("2025-02-18", "talks", "Эр-Рияд", RUSSIA, USA, language="ru"),
    ),
    "a house that acts": (
        event(
            "2025-02-12", "call", None, Organization(name="Кремль"), Organization(name="Белый дом"), language="ru"
        ),
        event("2025-02-12", "call", None, RUSSIA_EN, USA_EN),
    ),
    "an international body": (
        event("2025-02-24", "vote", "Нью-Йорк", Organization(name="Генассамблея ООН"), language="ru"),
        event("2025-02-24", "vote", "New York", Organization(name="UN General Assembly")),
    ),
    "one that says who and one that says where": (
        event("2025-02-27", "talks", "Istanbul"),
        event("2025-02-27", "talks", "Стамбул", RUSSIA, USA, language="ru"),
    ),
    "a third party left out": (
        event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN),
        event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN, Organization(name="Saudi Arabia")),
    ),
    "a summit of many": (
        event("2025-02-17", "summit", "Paris", Organization(name="France"), Organization(name="Poland")),
        event(
            "2025-02-17", "summit", "Париж", Organization(name="ФРГ"), Organization(name="Франция"), language="ru"
        ),
    ),
    "a postponement and what it moved": (
        event("2025-03-05", "meeting", "Geneva", RUSSIA_EN, USA_EN, status=SCHEDULED),
        event(
            "2025-03-12", "meeting", "Женева", RUSSIA, USA, language="ru", previous_when=When.parse("2025-03-05")
        ),
    ),
    "one that names the persons in its words only": (
        event("2025-08-15", None, "Anchorage", name="The meeting of Lind and Rey was held in Anchorage"),
        event("2025-08-15", "meeting", None, "Анна Линд", "Карл Рей", language="ru"),
    ),
    "a kind that only the words tell": (
        event("2025-02-18", None, "Riyadh", RUSSIA_EN, USA_EN, name="Talks were held in Riyadh"),
        event("2025-02-18", "talks", "Эр-Рияд", RUSSIA, USA, language="ru"),
    ),
    "talks by telephone and a call": (
        event("2025-02-12", "talks", None, "Анна Линд", "Карл Рей", name="Телефонные переговоры", language="ru"),
        event("2025-02-12", "call", None, "Anna Lind", "Karl Rey"),
    ),
    "leaders who meet for a summit and the summit": (
        event("2025-12-18", "meeting", "Brussels", Organization(name="EU"), name="Leaders met for a summit"),
        event("2025-12-18", "summit", "Брюссель", Organization(name="ЕС"), language="ru"),
    ),
    "an English h where Russian has a г": (
        event("2026-03-10", "visit", "Bern", "Andrii Sybiha"),
        event("2026-03-10", "visit", None, "Андрей Сибига", language="ru"),
    ),
    "a ministry that may be anybody's": (
        event("2026-03-10", "visit", "Bern", Organization(name="МИД"), language="ru"),
        event("2026-03-10", "visit", "Bern", "Andrii Sybiha"),
    ),
    "a person's names in another order": (
        event("2026-03-10", "meeting", "Seoul", "Park Yoon-joo", "Anna Lind"),
        event("2026-03-10", "meeting", "Сеул", "Yoon-joo Park", "Анна Линд", language="ru"),
    ),
    "several days and one of them": (
        event("2025-03-05/2025-03-07", "conference", "Munich", Organization(name="NATO")),
        event("2025-03-06", "conference", "Мюнхен", Organization(name="НАТО"), language="ru"),
    ),
}
APART = {
    "another city": (
        event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN),
        event("2025-02-18", "talks", "Istanbul", RUSSIA_EN, USA_EN),
    ),
    "another day": (
        event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN),
        event("2025-02-25", "talks", "Riyadh", RUSSIA_EN, USA_EN),
    ),
    "another party": (
        event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN),
        event("2025-02-18", "talks", "Riyadh", USA_EN, UKRAINE),
    ),
    "another kind": (
        event("2025-02-18", "call", None, RUSSIA_EN, USA_EN),
        event("2025-02-18", "vote", None, RUSSIA_EN, USA_EN),
    ),
    "other persons of the same states": (
        event("2025-02-18", "call", None, LAVROV, RUBIO),
        event("2025-02-18", "call", None, "Владимир Путин", "Дональд Трамп", RUSSIA, USA),
    ),
    "a person and the capital of the same sound": (
        event("2025-02-18", "visit", None, Person(name="Jack London")),
        event("2025-02-18", "visit", None, Organization(name="London")),
    ),
    "other hours of a day": (
        event("2025-02-18T09:00+03:00", "meeting", "Moscow", "Putin", RUSSIA_EN),
        event("2025-02-18T18:00+03:00", "meeting", "Moscow", "Putin", RUSSIA_EN),
    ),
    "a summit and two who meet beside it": (
        event("2025-12-18", "summit", "Brussels", Organization(name="EU")),
        event("2025-12-18", "meeting", "Brussels", "Emmanuel Macron", "Volodymyr Zelensky"),
    ),
    "a summit some time in a month and ministers of the same body": (
        event("2026-03", "summit", "Rome", Organization(name="G7")),
        event("2026-03-12", "meeting", "Rome", Organization(name="G7")),
    ),
    "a visit and the talks in it": (
        event("2025-11-18", "visit", "Moscow", "Anna Lind"),
        event("2025-11-18", "talks", "Moscow", "Anna Lind", "Sergei Lavrov"),
    ),
    "nothing known but the day": (
        event("2025-02-18", "statement", name="Germany's central bank cuts its forecast"),
        event("2025-02-18", "statement", name="A volcano erupts near Catania, flights stopped"),
    ),
}


def merged(*events: Event) -> tuple[Event, ...]:
    """The calendar of articles that tell of one event each."""
    return merge([article(number, one, language=one.language or "en") for number, one in enumerate(events)]).events


@pytest.mark.parametrize("pair", SAME.values(), ids=SAME.keys())
def test_one_event_told_twice_is_one(pair: tuple[Event, Event]) -> None:
    """What differs in words, language or precision only is one event, with both sources."""
    events = merged(*pair)

    assert 1 == len(events)
    assert 2 == len(events[0].sources)


@pytest.mark.parametrize("pair", APART.values(), ids=APART.keys())
def test_two_events_stay_two(pair: tuple[Event, Event]) -> None:
    """What differs in date, kind, place or participants is two events with two uids."""
    assert 2 == len({one.uid for one in merged(*pair)})


ROUND = event("2025-10-07", "talks", None, name="The first round")
BETWEEN = event("2025-10-07", "talks", "Brussels", Organization(name="Serbia"), Organization(name="Kosovo"))


@pytest.mark.parametrize(
    ("names", "count"),
    [
        ((Place(name="Белград"), Place(name="Косово")), 1),
        ((Place(name="Сербия"),), 2),
        ((Place(name="Франция"), Person(name="Карл Рей")), 2),
        ((), 2),
    ],
    ids=["both", "one of them", "others", "nobody"],
)
def test_the_article_around_says_whose_round_it_was(names: tuple[Person | Place, ...], count: int) -> None:
    """An event that names nobody is that of its day whose parties the article names."""
    told = evolve(article(1, ROUND), mentions=names)

    assert count == len(merge([told, article(2, BETWEEN)]).events)


def test_a_name_without_a_word_names_nobody() -> None:
    """A mention of signs alone is passed over."""
    told = evolve(article(1, ROUND), mentions=(Organization(name="—", kind="state", country="RS"),))

    assert 2 == len(merge([told, article(2, BETWEEN)]).events)


def test_of_many_names_only_those_of_the_sentence_count() -> None:
    """A long article names everybody; then the sentence must name who takes part."""
    crowd = tuple(Person(name=f"Anna {letter}enko") for letter in "BDFGKLMNPRSTV")
    body = "The first round was held by Serbia and Kosovo. Much else happened."
    sentence = evolve(ROUND, span=Span(0, body.index(".")))
    named = (*crowd, Place(name="Serbia"), Place(name="Kosovo"))
    silent = evolve(article(1, ROUND), mentions=named)
    speaking = evolve(article(1, sentence), mentions=named, body=body)

    assert 2 == len(merge([silent, article(2, BETWEEN)]).events)
    assert 1 == len(merge([speaking, article(2, BETWEEN)]).events)


def test_two_articles_around_nameless_rounds_tell_of_one() -> None:
    """Neither says who; both speak of the same two."""
    names = (Place(name="Serbia"), Place(name="Kosovo"))
    tellings = [evolve(article(number, ROUND), mentions=names) for number in (1, 2)]

    assert 1 == len(merge(tellings).events)


def test_a_gathering_is_found_by_its_place_among_thousands() -> None:
    """Two articles that name other states of one summit are found although they share no state."""
    one = event("2025-02-17", "summit", "Paris", Organization(name="France"), Organization(name="Poland"))
    other = event("2025-02-17", "summit", "Париж", Organization(name="ФРГ"), Organization(name="Испания"))

    assert 1 == len(merged(one, other))


def test_a_coarse_date_that_fits_two_events_joins_neither() -> None:
    """ "In February" may be either of two rounds of February."""
    rounds = (
        event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN),
        event("2025-02-25", "talks", "Riyadh", RUSSIA_EN, USA_EN),
        event("2025-02", "talks", "Riyadh", RUSSIA_EN, USA_EN),
    )

    assert 3 == len(merged(*rounds))


def test_one_that_fits_two_events_does_not_join_them() -> None:
    """An article that names Russia alone does not make one of its talks with two others."""
    told = (
        event("2025-02-18", "talks", "Istanbul", RUSSIA_EN, USA_EN),
        event("2025-02-18", "talks", "Istanbul", RUSSIA_EN, UKRAINE),
        event("2025-02-18", "talks", "Istanbul", RUSSIA_EN),
    )

    assert 3 == len(merged(*told))


def test_an_article_that_tells_of_two_days_keeps_them_apart() -> None:
    """Calls on two days in one article are two, though one day apart could be a slip."""
    two = article(
        1, event("2025-02-12", "call", None, "Putin", "Trump"), event("2025-02-13", "call", None, "Putin", "Trump")
    )
    one = article(2, event("2025-02-12", "call", None, "Путин", "Трамп", language="ru"))

    assert [1, 2] == sorted(len(found.sources) for found in merge([two, one]).events)


def test_the_most_exact_of_each_fact_is_kept() -> None:
    """The finest date, the city rather than the country, all participants, the names of the wanted language."""
    told = [
        article(
            1, event("2025-02", "talks", "Saudi Arabia", RUSSIA_EN, USA_EN, name="Talks"), published="2025-02-20"
        ),
        article(
            2,
            event("2025-02-18T10:00+03:00", "talks", "Эр-Рияд", LAVROV, USA, language="ru", name="Переговоры"),
            published="2025-02-19",
            language="ru",
        ),
        article(
            3,
            event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, RUBIO, name="Riyadh talks"),
            published="2025-02-21",
        ),
    ]
    (found,) = merge(told, language="en").events

    assert "2025-02-18T10:00+03:00" == str(found.when)
    assert "Riyadh" == found.place.name if found.place else None
    assert "Riyadh talks" == found.name
    assert {"Russia", "США", "United States", "Sergei Lavrov", "Marco Rubio"} >= {
        one.name for one in found.participants
    }
    assert 4 == len(found.participants)
    assert ["2025-02-19", "2025-02-20", "2025-02-21"] == [str(one.date_published) for one in found.sources]
    assert ("2025-02-19", "2025-02-21") == (str(found.date_created), str(found.date_modified))
    assert told[1].events[0].uid == found.uid


def test_the_sentence_of_evidence_goes_with_its_source() -> None:
    """Each source has the words that the event's span covers in its article."""
    told = Event(uid="1", name="Talks", when=When.parse("2025-02-18"), span=Span(0, 5))
    one = article(1, told)
    body = "Talks were held."
    feed = merge([type(one)(id=one.id, headline="h", body=body, events=(told,))])

    assert (Source(url=one.id, title="h", text="Talks"),) == feed.events[0].sources


def test_the_newest_status_and_the_new_date_are_kept() -> None:
    """A meeting announced, moved and held is one event that happened, with the date it was moved from."""
    told = (
        article(
            1,
            event("2025-03-05", "meeting", "Geneva", RUSSIA_EN, USA_EN, status=SCHEDULED),
            published="2025-03-01",
        ),
        article(
            2,
            event(
                "2025-03-12",
                "meeting",
                "Geneva",
                RUSSIA_EN,
                USA_EN,
                status=POSTPONED,
                previous_when=When.parse("2025-03-05"),
            ),
            published="2025-03-04",
        ),
        article(
            3, event("2025-03-12", "meeting", "Geneva", RUSSIA_EN, USA_EN, status=HAPPENED), published="2025-03-13"
        ),
    )
    (found,) = merge(told).events

    assert ("2025-03-12", "2025-03-05", HAPPENED) == (str(found.when), str(found.previous_when), found.status)
    assert told[0].events[0].uid == found.uid


def test_disagreements_are_kept_and_told() -> None:
    """A time, and whether it took place, that two articles tell otherwise."""
    result = merge_in_detail(
        [
            article(1, event("2025-02-18T10:00+03:00", "talks", "Riyadh", RUSSIA_EN, USA_EN, status=HAPPENED)),
            article(2, event("2025-02-18T11:30+03:00", "talks", "Riyadh", RUSSIA_EN, USA_EN, status=CANCELLED)),
        ]
    )

    assert ["when", "status"] == [found.field for _, found in result.disagreements]
    assert "2025-02-18T10:00+03:00 / 2025-02-18T11:30+03:00" == str(result.disagreements[0][1])


@given(st.randoms(use_true_random=False))
@settings(max_examples=20, deadline=None)
def test_the_order_of_the_articles_does_not_matter(chance: random.Random) -> None:
    """Any order gives the same calendar."""
    events = [one for pair in (*SAME.values(), *APART.values()) for one in pair]
    told = [article(number, *events[number::9]) for number in range(9)]
    first = merge(told, title="All")
    chance.shuffle(told)

    assert first == merge(told, title="All")


@given(strategies.feeds())
@settings(max_examples=60, deadline=None)
def test_any_feed_can_be_merged(feed: Feed) -> None:
    """Whatever the model holds, each event has a uid of its own, and merging again adds nothing."""
    calendar = toolkit.merge([feed])
    names = [(one.uid, one.recurrence_id) for one in calendar.events]

    assert len(set(names)) == len(names)
    assert {one.uid for one in merge([calendar]).events} <= {uid for uid, _ in names}


def test_an_article_given_twice_counts_once() -> None:
    """The same article again changes nothing; its newer state replaces the older."""
    old = article(1, event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN))
    new = type(old)(
        id=old.id, headline="New", version=2, events=(event("2025-02-19", "talks", "Riyadh", RUSSIA_EN, USA_EN),)
    )

    assert merge([old]) == merge([old, old])
    assert merge([new]) == merge([old, new, old])


HELD_BACK: dict[str, dict[str, Any]] = {
    "withheld": {"status": ArticleStatus.WITHHELD},
    "cancelled": {"status": ArticleStatus.CANCELLED},
    "under an embargo without an end": {"embargo": Embargo()},
    "under an embargo that goes on": {"embargo": Embargo(until=Moment("9999-01-01T00:00Z"))},
}


@pytest.mark.parametrize("held", HELD_BACK.values(), ids=HELD_BACK)
def test_what_may_not_be_published_comes_into_no_calendar_unasked(held: dict[str, Any]) -> None:
    """Its events are left out, those that stand beside it as well; who asks for them has them."""
    free = article(1, event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN))
    secret = evolve(article(2, event("2025-03-05", "vote", "Geneva", RUSSIA_EN)), **held)
    beside = Feed(articles=(free, secret), events=secret.events)

    assert merge([free]).events == merge([beside]).events
    assert 2 == len(merge([beside], held_back=True).events)


def test_an_event_under_embargo_comes_into_no_calendar_unasked() -> None:
    """Whether it stands by itself or in an article that may be published."""
    free = event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN)
    secret = evolve(event("2025-03-05", "vote", "Geneva", RUSSIA_EN), embargo=Embargo())

    assert merge([article(1, free)]).events == merge([article(1, free, secret)]).events
    assert () == merge([secret]).events
    assert 2 == len(merge([article(1, free, secret)], held_back=True).events)


def test_an_embargo_that_is_over_keeps_nothing_out_of_a_calendar() -> None:
    """What may be published is."""
    told = article(1, event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN))

    assert merge([told]) == merge([evolve(told, embargo=Embargo(until=Moment("2025-02-01T00:00Z")))])


@pytest.mark.parametrize(
    ("held", "count"), [("withheld", 0), ("cancelled", 0), ("under an embargo that goes on", 1)]
)
def test_a_newer_version_that_is_held_back_counts(held: str, count: int) -> None:
    """A cancelled version takes back the one before it; one under embargo leaves it as it was published."""
    old = article(1, event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN))
    new = evolve(old, version=2, events=(), **HELD_BACK[held])

    assert count == len(merge([old, new]).events)


def test_places_are_told_apart_by_what_is_known_of_them() -> None:
    """Two cities of one name in two countries are two; coordinates near each other are one place."""
    near = Place(name="Дворец", latitude=24.70, longitude=46.70)
    city = Place(name="Riyadh", country="SA")
    base = event("2025-02-18", "talks", None, RUSSIA, USA)
    told = [
        Event(uid=str(number), name="x", when=base.when, kind="talks", place=place, participants=base.participants)
        for number, place in enumerate((near, city, Place(name="Riyadh", country="US")))
    ]

    assert 2 == len(merged(*told))


@pytest.mark.parametrize(
    ("first", "left", "new", "expected"),
    [
        ("2025-03-20T14:00+01:00", "2025-03-20", "2025-03-27", "2025-03-27"),
        ("2025-03-20", "2025-03", "2025-03-27", "2025-03-27"),
        ("2025-03", "2025-03", "2025-03-27", "2025-03-27"),
        ("2025-03-20T14:00+01:00", "2025-03-20", "2025-03-27T10:00+01:00", "2025-03-27T10:00+01:00"),
    ],
)
def test_a_date_that_was_left_is_left_however_finely_it_was_told(
    first: str, left: str, new: str, expected: str
) -> None:
    """The time of the first announcement is no better date than the new day."""
    told = (
        article(1, event(first, "meeting", "Geneva", RUSSIA_EN, USA_EN, status=SCHEDULED), published="2025-03-01"),
        article(
            2,
            event(new, "meeting", "Geneva", RUSSIA_EN, USA_EN, status=POSTPONED, previous_when=When.parse(left)),
            published="2025-03-04",
        ),
    )
    (found,) = merge(told).events

    assert (expected, left, POSTPONED) == (str(found.when), str(found.previous_when), found.status)
