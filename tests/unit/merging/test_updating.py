"""Updating and comparing: entries keep their uids, and change only where something changed."""

import attrs
import strategies
from hypothesis import HealthCheck, given, settings
from tellings import CANCELLED, HAPPENED, POSTPONED, RUSSIA, RUSSIA_EN, SCHEDULED, USA, USA_EN, article, event

from toolkit.merging import Difference, diff, difference_to_plain, difference_to_text, merge, update
from toolkit.model import Article, Event, Feed, Moment, Organization, Person, Place, When
from toolkit.validation import schema

FIRST = article(
    1,
    event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN, name="Talks in Riyadh", status=HAPPENED),
    event("2025-03-05", "meeting", "Geneva", RUSSIA_EN, USA_EN, name="Meeting in Geneva", status=SCHEDULED),
    published="2025-02-20",
)


def by_name(feed: Feed) -> dict[str, Event]:
    """The events by name."""
    return {one.name: one for one in feed.events}


def calendar(*articles: Article) -> Feed:
    """What articles come to, as it is published first."""
    return merge(articles, title="Talks")


def test_nothing_new_changes_nothing() -> None:
    """The same articles again give the same feed and no difference."""
    published = calendar(FIRST)
    updated = update(published, calendar(FIRST))

    assert published == updated.feed
    assert not updated.difference


def test_another_source_is_no_significant_change() -> None:
    """A second article on the same facts adds its source; sequence and date of modification stay."""
    published = calendar(FIRST)
    second = article(
        2,
        event("2025-02-18", "talks", "Эр-Рияд", RUSSIA, USA, language="ru", status=HAPPENED),
        published="2025-02-21",
    )
    updated = update(published, calendar(FIRST, second))
    old, new = published.events[0], updated.feed.events[0]

    assert (old.uid, None, old.date_modified) == (new.uid, new.sequence, new.date_modified)
    assert 2 == len(new.sources)
    assert "sources" in [change.field for change in updated.difference.changed[0].fields]
    assert published.events[1] == updated.feed.events[1]


def test_a_postponement_is_the_same_event_with_a_new_date() -> None:
    """Told by an article of today alone, the new date comes under the old uid, with a raised sequence."""
    published = calendar(FIRST)
    moved = article(
        2,
        event(
            "2025-03-12",
            "meeting",
            "Женева",
            RUSSIA,
            USA,
            language="ru",
            status=POSTPONED,
            previous_when=When.parse("2025-03-05"),
        ),
        published="2025-03-02",
    )
    updated = update(published, calendar(moved))
    old = published.events[1]
    (change,) = updated.difference.changed

    assert 2 == len(updated.feed.events)
    assert (old.uid, 1, "2025-03-02") == (change.new.uid, change.new.sequence, str(change.new.date_modified))
    assert ("2025-03-12", "2025-03-05") == (str(change.new.when), str(change.new.previous_when))
    assert {"when", "status", "sources"} <= {field.field for field in change.fields}


def test_a_new_date_of_the_same_uid_is_a_move() -> None:
    """Where the uid says that it is the same event, the old date is kept as the previous one."""
    published = calendar(FIRST)
    later = attrs.evolve(published.events[1], when=When.parse("2025-03-09"))
    updated = update(published, Feed(events=(later,)))

    assert "2025-03-05" == str(by_name(updated.feed)["Meeting in Geneva"].previous_when)


def test_a_report_from_before_takes_no_date_back() -> None:
    """An article that is older than what the calendar rests on adds itself, and what was not known."""
    late = article(2, event("2025-03-12", "meeting", "Geneva", RUSSIA_EN, uid="m"), published="2025-03-02")
    early = article(
        1, event("2025-03-05", "meeting", "Geneva", RUSSIA_EN, USA_EN, uid="m"), published="2025-02-20"
    )
    (found,) = update(calendar(late), calendar(early)).feed.events

    assert ("2025-03-12", "2025-03-05") == (str(found.when), str(found.previous_when))
    assert 2 == len(found.sources) == len(found.participants)
    assert not found.sequence


def test_a_coarser_date_takes_nothing_away() -> None:
    """An article that only knows the month and the country does not blur what was published."""
    published = calendar(FIRST)
    vague = article(2, event("2025-02", "talks", "Saudi Arabia", RUSSIA_EN, USA_EN), published="2025-02-25")
    new = by_name(update(published, calendar(vague)).feed)

    assert {"2025-02-18", "2025-03-05"} == {str(one.when) for one in new.values()}
    assert "Riyadh" in {one.place.name for one in new.values() if one.place}


def test_what_vanished_is_kept_or_cancelled_as_told() -> None:
    """An event that is to come and is told of no more is cancelled when asked for, with a raised sequence."""
    published = calendar(FIRST)
    other = calendar(article(3, event("2025-04-01", "call", None, "Putin", "Trump"), published="2025-03-01"))
    kept, cancelled = (by_name(update(published, other, missing=way).feed) for way in ("keep", "cancel"))

    assert published.events[1] == kept["Meeting in Geneva"]
    assert (CANCELLED, 1) == (cancelled["Meeting in Geneva"].status, cancelled["Meeting in Geneva"].sequence)
    assert published.events[0] == cancelled["Talks in Riyadh"]
    again = update(update(published, other, missing="cancel").feed, other, missing="cancel")
    assert not again.difference


def test_what_is_over_is_not_cancelled() -> None:
    """An event that ended before the day of the latest telling stays as it is, whoever tells of it or not."""
    published = calendar(FIRST)
    later = calendar(article(3, event("2025-09-01", "call", None, "Putin", "Trump"), published="2025-08-01"))

    assert published.events[1] == by_name(update(published, later, missing="cancel").feed)["Meeting in Geneva"]


def test_a_difference_is_symmetric() -> None:
    """Swapped calendars give the mirror image: added for removed, old for new."""
    one = calendar(FIRST)
    other = calendar(
        article(1, event("2025-02-18", "talks", "Jeddah", RUSSIA_EN, USA_EN, uid=one.events[0].uid)),
        article(2, event("2025-05-01", "vote", "New York")),
    )
    there, back = diff(one, other), diff(other, one)

    assert (there.added, there.removed) == (back.removed, back.added)
    assert [(c.new, c.old) for c in there.changed] == [(c.old, c.new) for c in back.changed]
    assert [(f.field, f.new, f.old) for f in there.changed[0].fields] == [
        (f.field, f.old, f.new) for f in back.changed[0].fields
    ]


def test_a_difference_keys_on_the_repetition_too() -> None:
    """One uid with two recurrence ids is two entries."""
    base = event("2025-02-18", "talks", "Riyadh", uid="x")
    one = attrs.evolve(base, recurrence_id=Moment("2025-02-18"))
    two = attrs.evolve(base, recurrence_id=Moment("2025-02-25"))

    assert Difference(added=(two,)) == diff(Feed(events=(one,)), Feed(events=(one, two)))


def test_a_difference_can_be_read_by_people_and_programs() -> None:
    """A line an event and a line a field; and the same as JSON."""
    published = calendar(FIRST)
    cancelled = attrs.evolve(published.events[1], status=CANCELLED, place=None)
    added = event("2025-04-01", "call", None, "Putin", "Trump", name="Call")
    difference = diff(published, Feed(events=(cancelled, added)))
    text = (
        "added      2025-04-01       Call\n"
        "removed    2025-02-18       Talks in Riyadh\n"
        "cancelled  2025-03-05       Meeting in Geneva\n"
        "           place: Geneva -> (none)\n"
        "           status: scheduled -> cancelled\n"
    )
    plain = difference_to_plain(difference)

    assert text == difference_to_text(difference)
    assert schema.is_valid(plain, "calendar-diff.schema.json")
    assert [cancelled.uid] == plain["cancelled"]
    assert {"field": "status", "old": "scheduled", "new": "cancelled"} == plain["changed"][0]["fields"][1]
    assert "" == difference_to_text(diff(published, published))


@given(strategies.feeds())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_calendar_updated_with_itself_stays(feed: Feed) -> None:
    """Whatever the model holds: no difference, no raised sequence, one entry a uid."""
    published = merge([feed], title="T")
    updated = update(published, published)

    assert not updated.difference
    assert [one.sequence for one in published.events] == [one.sequence for one in updated.feed.events]
    assert not diff(published, published)


def test_of_lists_what_came_and_what_went_is_told() -> None:
    """And where a value reads as it did, that its details changed: what is the same on both sides says nothing."""
    old = Event(
        uid="1",
        name="Talks",
        place=Place(name="Riyadh"),
        participants=(Organization(name="Chile"), Organization(name="Peru")),
    )
    new = attrs.evolve(
        old, place=Place(name="Riyadh", country="SA"), participants=(old.participants[1], Person(name="Bo"))
    )
    told = difference_to_text(diff(Feed(events=(old,)), Feed(events=(new,)))).splitlines()

    assert ["place: (details)", "participants: + Bo, - Chile"] == [line.strip() for line in told[1:]]
    again = attrs.evolve(new, participants=(old.participants[1], Person(name="Bo", job_title="Mayor")))
    assert ["участники: (подробности)"] == [
        line.strip()
        for line in difference_to_text(diff(Feed(events=(new,)), Feed(events=(again,))), "ru").splitlines()[1:]
    ]
