"""Events of NewsML-G2 become a calendar and come back, by the public functions alone."""

from datetime import timedelta

import pytest

import toolkit
from toolkit.model import Event, EventStatus, Feed, Moment, Organization, Person, Place, Recurrence, When

G2 = "http://iptc.org/std/nar/2006-10-01/"
EVENTS = (
    Event(
        uid="talks@example.org",
        name="Talks",
        when=When.parse("2025-03-05/2025-03-07"),
        status=EventStatus.SCHEDULED,
        place=Place(name="Geneva", country="CH", latitude=46.2, longitude=6.1),
        participants=(Person(name="Anna Lind", job_title="envoy"), Organization(name="UN", kind="international")),
        organizer=Organization(name="UN"),
        description="Second round.",
        language="en",
        keywords=("talks",),
    ),
    Event(uid="summit@example.org", name="Summit", when=When.parse("2025-05~"), status=EventStatus.TENTATIVE),
    Event(
        uid="briefing@example.org",
        name="Briefing",
        when=When.parse("2025-03-03T10:00+03:00"),
        duration=timedelta(hours=1),
        recurrence=Recurrence(
            rules=("FREQ=WEEKLY;UNTIL=20250401T000000Z;BYDAY=MO",),
            dates=(When.parse("2025-04-15T10:00+03:00"),),
            exclusions=(Moment("2025-03-10T10:00+03:00"),),
        ),
        status=EventStatus.CANCELLED,
    ),
    Event(uid="quarter@example.org", name="Report", when=When.parse("2025-33"), status=EventStatus.POSTPONED),
    Event(uid="open@example.org", name="Strike", when=When.parse("2025-03-01/.."), status=EventStatus.HAPPENED),
)


@pytest.mark.parametrize("options", [{}, {"event_items": True}], ids=["knowledgeItem", "conceptItems"])
def test_events_go_to_a_calendar_and_back(options: dict[str, bool]) -> None:
    """Dates, precision, recurrence, status, places and participants are the same after both ways."""
    feed = Feed(events=EVENTS)
    first = toolkit.loads_feed(toolkit.dumps(feed, "newsmlg2", **options))
    calendar = toolkit.dumps(first, "icalendar")
    again = toolkit.dumps(toolkit.loads_feed(calendar), "newsmlg2", **options)

    assert EVENTS == first.events
    assert EVENTS == toolkit.loads_feed(again).events


@pytest.mark.parametrize(
    "line",
    [
        "DTSTART;VALUE=DATE:20250305",
        "DTEND;VALUE=DATE:20250308",
        "GEO:46.2;6.1",
        "STATUS:CANCELLED",
        "RRULE:FREQ=WEEKLY;UNTIL=20250401T000000Z;BYDAY=MO",
        "EXDATE:20250310T070000Z",
        "DURATION:PT1H",
    ],
)
def test_the_calendar_says_it_in_its_own_words(line: str) -> None:
    """The last day of NewsML-G2 is included, the end of a calendar is not; rules and states are the standard's."""
    assert line in toolkit.dumps(Feed(events=EVENTS), "icalendar").replace("\r\n ", "").splitlines()


OTHERS = f"""<conceptItem xmlns="{G2}" guid="urn:newsml:example.org:20250301:talks" version="3"
 standard="NewsML-G2" standardversion="2.29" conformance="power" xml:lang="de">
 <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
 <itemMeta><itemClass qcode="cinat:concept"/><provider literal="a"/>
 <versionCreated>2025-03-01T12:00:00Z</versionCreated></itemMeta>
 <concept><conceptId uri="https://example.org/events/7"/><type qcode="cpnat:event"/><name>Gespräche</name>
 <eventDetails><dates><start approxstart="2025-03-03" approxend="2025-03-09">2025-03-05</start>
 <end>2025-03-06</end>
 <rRule freq="YEARLY" count="3" bymonth="3" byday="1MO 1TU"/><exDate>2026-03-05</exDate></dates>
 <occurStatus qcode="eocstat:eos3"/>
 <location literal="g"><name>Genf</name>
 <POIDetails><position latitude="46.2" longitude="6.1"/></POIDetails></location>
 <participant literal="p"><name>Anna Lind</name></participant></eventDetails></concept></conceptItem>"""


def test_an_event_of_others_becomes_an_entry() -> None:
    """With its rule in calendar order, its doubt as TENTATIVE, its version as SEQUENCE; and it comes back."""
    feed = toolkit.loads_feed(OTHERS)
    text = toolkit.dumps(feed, "icalendar")
    lines = text.replace("\r\n ", "").splitlines()

    for line in (
        "UID:https://example.org/events/7",
        "SEQUENCE:2",
        "STATUS:TENTATIVE",
        "RRULE:FREQ=YEARLY;COUNT=3;BYDAY=1MO,1TU;BYMONTH=3",
        "SUMMARY;LANGUAGE=de:Gespräche",
        "GEO:46.2;6.1",
    ):
        assert line in lines
    back = toolkit.loads_feed(toolkit.dumps(toolkit.loads_feed(text), "newsmlg2"))
    assert feed.events == back.events
    assert back.events[0].when == When.parse("2025-03-05/2025-03-06~")
