"""The values of the model: what their constructors refuse, and what they compute."""

from datetime import timedelta
from typing import Any

import pytest
import strategies
from hypothesis import given

from toolkit.model import (
    Article,
    Event,
    Feed,
    Moment,
    Organization,
    Person,
    Place,
    Quote,
    Span,
    When,
    article_from_plain,
    article_id,
    duration_from_text,
    duration_to_text,
    event_uid,
    feed_from_plain,
    fold,
    quote_ids,
    slug,
    to_plain,
)
from toolkit.model.plain import value_from_plain, value_to_plain


def test_a_span_gives_its_words() -> None:
    """Half-open, in code points."""
    assert "дня" == Span(2, 5).of("2 дня 🕊")
    assert "🕊" == Span(6, 7).of("2 дня 🕊")


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_out_of_order_is_refused(start: int, end: int) -> None:
    """A span runs forward from 0."""
    with pytest.raises(ValueError, match="0 <= start <= end"):
        Span(start, end)


def test_a_list_where_a_tuple_belongs_is_refused() -> None:
    """The model is frozen all the way down."""
    wrong: Any = ["https://example.org/1"]
    with pytest.raises(TypeError, match="same_as must be a tuple, not list"):
        Person(name="Анна Линд", same_as=wrong)


def test_paragraphs_are_parted_by_an_empty_line() -> None:
    """The body is one text, its paragraphs are its parts."""
    assert ("Один.", "Два.") == Article(id="a", headline="h", body="Один.\n\nДва.").paragraphs
    assert () == Article(id="a", headline="h").paragraphs


def test_all_events_lists_each_once() -> None:
    """An event that a feed and its article share counts once; repeats of one series are different."""
    talks = Event(uid="1", name="Talks")
    second = Event(uid="1", name="Talks", recurrence_id=Moment("2025-02-18"))
    visit = Event(uid="2", name="Visit")
    feed = Feed(events=(talks,), articles=(Article(id="a", headline="h", events=(talks, second, visit)),))

    assert (talks, second, visit) == feed.all_events


@given(article=strategies.articles())
def test_an_article_travels_as_plain_json(article: Article) -> None:
    """Every field comes back."""
    assert article == article_from_plain(to_plain(article))


@given(feed=strategies.feeds())
def test_a_feed_travels_as_plain_json(feed: Feed) -> None:
    """Every field comes back."""
    assert feed == feed_from_plain(to_plain(feed))


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("PT6H", timedelta(hours=6)),
        ("P1DT2H30M", timedelta(days=1, hours=2, minutes=30)),
        ("PT45S", timedelta(seconds=45)),
        ("-PT15M", timedelta(minutes=-15)),
        ("P3D", timedelta(days=3)),
        ("PT0S", timedelta()),
    ],
)
def test_durations_have_one_text(text: str, length: timedelta) -> None:
    """Text and length say the same."""
    assert (text, length) == (duration_to_text(length), duration_from_text(text))


def test_weeks_are_read() -> None:
    """RFC 5545's week form counts seven days."""
    assert timedelta(weeks=2) == duration_from_text("P2W")


@pytest.mark.parametrize("text", ["", "P", "PT", "P1Y", "P1M", "6H", "P1D ", "P99999999999D"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    """Years and months have no fixed length; nonsense has none at all."""
    with pytest.raises(ValueError, match=r"duration|calendar"):
        duration_from_text(text)


def test_folding_forgets_case_marks_and_spaces() -> None:
    """What differs in typography only is the same."""
    assert fold("«Ёлка»,  в  Москве") == fold("елка в МОСКВЕ")
    assert "встреча-в-москве" == slug("Встреча: в Москве!")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"url": "https://example.org/1"}, "https://example.org/1"),
        (
            {"publisher": "example.org", "date": Moment("2025-03-02T12:42")},
            "tag:example.org,2025-03-02:talks-open",
        ),
        (
            {"publisher": "РИА Новости", "date": Moment("2025-03")},
            "tag:dateline.invalid,2025-03-01:риа-новости:talks-open",
        ),
        ({}, "tag:dateline.invalid,2000:talks-open"),
    ],
)
def test_an_article_is_named_by_url_or_tag(arguments: dict[str, Any], expected: str) -> None:
    """The canonical URL, else a tag IRI of publisher, date and slug."""
    assert expected == article_id("Talks open", **arguments)


def test_an_article_without_words_in_its_headline_has_a_name_too() -> None:
    """Marks alone make no slug."""
    assert "tag:dateline.invalid,2000:untitled" == article_id("…")


def test_quotes_are_named_by_speaker_and_words() -> None:
    """Order and typography do not matter; the second of two equal ones is numbered."""
    first = Quote(text="Мы готовы", speaker=Person(name="Анна Линд"))
    other = Quote(text="Нет")
    names = quote_ids(Article(id="a", headline="h", quotes=(first, other, first)))

    assert names[:2] == quote_ids(Article(id="a", headline="h", quotes=(other, first)))[::-1]
    assert f"{names[0]}-2" == names[2]


def test_an_event_has_the_same_uid_in_every_language() -> None:
    """States count by their ISO code, the day by itself, the order of participants not at all."""
    russian = (
        Organization(name="Россия", kind="state", country="RU"),
        Organization(name="США", kind="state", country="US"),
    )
    english = (
        Organization(name="United States", kind="state", country="US"),
        Organization(name="Russia", kind="state", country="RU"),
    )
    when = When.parse("2025-02-18")

    assert event_uid(when, kind="talks", participants=russian) == event_uid(
        when, kind="talks", participants=english
    )
    assert event_uid(when, kind="talks") != event_uid(when, kind="visit")
    assert event_uid(None) != event_uid(when)
    assert event_uid(when, participants=(Person(name="Анна Линд"),)) == event_uid(
        when, participants=(Person(name="АННА ЛИНД"),)
    )


def test_an_identity_elsewhere_counts_before_the_name() -> None:
    """The same IRI is the same place, whatever it is called."""
    iri = ("https://www.wikidata.org/entity/Q3692",)

    assert event_uid(None, place=Place(name="Эр-Рияд", same_as=iri)) == event_uid(
        None, place=Place(name="Riyadh", same_as=iri)
    )


def test_a_value_travels_as_plain_json():
    """A part of an article by itself comes back; an agent says of which class it is."""
    body = Organization(name="Example News")
    event = Event(uid="u", name="Talks", duration=timedelta(hours=6), organizer=body)
    assert event == value_from_plain(Event, value_to_plain(event))
    assert body == value_from_plain(Person, value_to_plain(body))
