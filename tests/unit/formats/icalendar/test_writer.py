"""An event as a calendar entry: what is written where, and that it comes back."""

import json
from base64 import b64decode
from datetime import timedelta

import pytest

from toolkit.formats.icalendar import FORMAT
from toolkit.formats.icalendar.rendering import render
from toolkit.formats.icalendar.syntax import parse
from toolkit.formats.icalendar.writer import FORMS, write
from toolkit.model import (
    Article,
    Event,
    EventStatus,
    Feed,
    Moment,
    Organization,
    Person,
    Place,
    Recurrence,
    Source,
    Span,
    When,
)

UID = "0b2c7d1e-3f4a-5b6c-8d9e-0f1a2b3c4d5e"


def event(when: str | None = "2025-03-05", **facts) -> Event:
    """An event at a date given as EDTF."""
    return Event(uid=UID, name="Talks", when=When.parse(when) if when else None, **facts)


def lines(*events: Event, **facts) -> list[str]:
    """The content lines of a calendar of those events."""
    return render(write(Feed(events=events, **facts), structured_data="none")).replace("\r\n ", "").split("\r\n")


def again(one: Event) -> Event:
    """The event, written and read."""
    return FORMAT.read(parse(render(write(Feed(events=(one,)))).encode()).tree).events[0]


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2025", ["DTSTART;VALUE=DATE:20250101", "DTEND;VALUE=DATE:20260101", "STATUS:TENTATIVE"]),
        ("2025-33", ["DTSTART;VALUE=DATE:20250101", "DTEND;VALUE=DATE:20250401", "STATUS:TENTATIVE"]),
        ("2025-02", ["DTSTART;VALUE=DATE:20250201", "DTEND;VALUE=DATE:20250301", "STATUS:TENTATIVE"]),
        ("2025-03-05", ["DTSTART;VALUE=DATE:20250305", "DTEND;VALUE=DATE:20250306"]),
        ("2025-03-05~", ["DTSTART;VALUE=DATE:20250305", "DTEND;VALUE=DATE:20250306", "STATUS:TENTATIVE"]),
        ("2025-03-05/2025-03-07", ["DTSTART;VALUE=DATE:20250305", "DTEND;VALUE=DATE:20250308"]),
        ("2025-03-05/..", ["DTSTART;VALUE=DATE:20250305", "DTEND;VALUE=DATE:20250306", "STATUS:TENTATIVE"]),
        ("../2025-03-05", ["DTSTART;VALUE=DATE:20250305", "DTEND;VALUE=DATE:20250306", "STATUS:TENTATIVE"]),
        ("9999-12-31", ["DTSTART;VALUE=DATE:99991231"]),
        ("2025-03-05T10:00Z", ["DTSTART:20250305T100000Z"]),
        ("2025-03-05T10:00+03:00", ["DTSTART:20250305T070000Z"]),
        ("0001-01-01T00:00+03:00", ["DTSTART:00010101T000000Z"]),
        ("2025-03-05T10:00+03:00[Europe/Moscow]", ["DTSTART;TZID=Europe/Moscow:20250305T100000"]),
        ("2025-03-05T10:00+09:00[Europe/Moscow]", ["DTSTART:20250305T010000Z"]),
        ("2025-03-05T10:00Z/2025-03-05T12:00Z", ["DTSTART:20250305T100000Z", "DTEND:20250305T120000Z"]),
        ("2025-03-05T10:00Z/2025-03-05T09:00Z", ["DTSTART:20250305T100000Z"]),
        ("2025-03-05T10:00Z/2025-03-07", ["DTSTART:20250305T100000Z", "DTEND:20250308T000000Z"]),
        ("2025-03-05T10:00+03:00/2025-03-05", ["DTSTART:20250305T070000Z", "DTEND:20250305T210000Z"]),
        (
            "2025-03-05T10:00+03:00[Europe/Moscow]/2025-03-07",
            ["DTSTART;TZID=Europe/Moscow:20250305T100000", "DTEND;TZID=Europe/Moscow:20250308T000000"],
        ),
        (
            "2025-03-05T10:00Z/2025-03-05T12:00",
            ["DTSTART;VALUE=DATE:20250305", "DTEND;VALUE=DATE:20250306"],
        ),
        ("2025-03-05T10:00Z/2025-03-04", ["DTSTART;VALUE=DATE:20250305"]),
        ("2025-03-05T10:00Z/9999-12-31", ["DTSTART;VALUE=DATE:20250305"]),
        ("9999-12-30T10:00-03:00/9999-12-30", ["DTSTART:99991230T130000Z", "DTEND:99991231T030000Z"]),
        (
            "2025-03-05T10:00Z/2025-04",
            ["DTSTART;VALUE=DATE:20250305", "DTEND;VALUE=DATE:20250501", "STATUS:TENTATIVE"],
        ),
        ("2025-03-05/2025-03-07T10:00Z", ["DTSTART;VALUE=DATE:20250305", "DTEND;VALUE=DATE:20250308"]),
        ("2025-03-05T10:00", ["DTSTART;VALUE=DATE:20250305", "DTEND;VALUE=DATE:20250306"]),
    ],
)
def test_a_date_of_any_precision_has_its_place_in_a_calendar(when: str, expected: list[str]) -> None:
    """The choice for each; and the date as it was stated comes back."""
    one = event(when)
    names = ("DTSTART", "DTEND", "STATUS")

    assert (
        expected
        == [line for line in lines(one) if line.startswith(names) and "STANDARD" not in line][-len(expected) :]
    )
    assert one == again(one)


def test_a_time_without_a_zone_takes_that_of_the_place() -> None:
    """It is not floating, and is read as it was."""
    one = event("2025-03-05T10:00", place=Place(name="Эр-Рияд", timezone="Asia/Riyadh"))

    assert "DTSTART;TZID=Asia/Riyadh:20250305T100000" in lines(one)
    assert "TZID:Asia/Riyadh" in lines(one)
    assert one == again(one)


def test_the_text_says_what_is_not_known() -> None:
    """In the language of the event."""
    text = next(line for line in lines(event("2025-02", language="ru")) if line.startswith("DESCRIPTION"))

    assert "DESCRIPTION;LANGUAGE=ru:Точная дата не названа: 2025-02" == text
    assert "The time zone is not stated: 2025-03-05T10:00" in "".join(lines(event("2025-03-05T10:00")))


def test_an_event_without_a_date_is_a_journal_entry() -> None:
    """VEVENT needs DTSTART (RFC 5545 3.6.1); nothing is lost."""
    one = event(None, place=Place(name="Riyadh"), status=EventStatus.SCHEDULED)

    assert {"BEGIN:VJOURNAL", "STATUS:FINAL"} <= set(lines(one))
    assert one == again(one)


def test_dtstamp_is_never_the_clock() -> None:
    """The date of change, else of a source, else of the article, else of the feed, else a constant."""
    source = Source(name="Example", date_published=Moment("2025-02-18T12:00Z"))
    article = Article(
        id="https://example.org/a", headline="A", date_published=Moment("2025-02-19"), events=(event(),)
    )
    stamps = [
        lines(event(date_modified=Moment("2025-02-17T12:00:30Z"))),
        lines(event(sources=(source,))),
        lines(articles=(article,)),
        lines(event(), date_modified=Moment("2025-02-20T12:00Z")),
        lines(event()),
    ]

    assert [
        "20250217T120030Z",
        "20250218T120000Z",
        "20250219T000000Z",
        "20250220T120000Z",
        "19700101T000000Z",
    ] == [next(line for line in one if line.startswith("DTSTAMP"))[8:] for one in stamps]


def test_an_event_links_to_the_article_that_tells_of_it() -> None:
    """LINK, URL and DESCRIPTION name it; the event read has no source it did not have."""
    told = event(description="Talks were held.")
    article = Article(
        id="tag:x", url="https://example.org/a", headline="Talks, again", language="en", events=(told,)
    )
    text = lines(articles=(article,))

    assert (
        'LINK;LINKREL=SOURCE;LANGUAGE=en;LABEL="Talks, again";X-DATELINE-ROLE=article;VALUE=URI:https://example.org/a'
        in text
    )
    assert "URL:https://example.org/a" in text
    assert FORMAT.read(parse("\r\n".join(text)).tree).events == (told,)


def test_the_page_opens_at_the_sentence() -> None:
    """A text fragment, unless the address has a fragment of its own."""
    source = Source(url="https://example.org/a", text="Talks were held - in Riyadh.")
    fixed = Source(url="https://example.org/a#b", text="Talks")

    assert "URL:https://example.org/a#:~:text=Talks%20were%20held%20%2D%20in%20Riyadh." in lines(
        event(sources=(source,))
    )
    assert "URL:https://example.org/a#b" in lines(event(sources=(fixed,)))


def test_who_takes_part_is_not_invited() -> None:
    """PARTICIPANT, not ATTENDEE; an address of mail is one."""
    people = (Person(name="Anna Lind", job_title="minister", url="mailto:a@example.org"), Organization(name="UN"))
    one = event(participants=people, organizer=Person(name="Office"))
    text = lines(one)

    assert 3 == text.count("BEGIN:PARTICIPANT")
    assert "CALENDAR-ADDRESS:mailto:a@example.org" in text
    assert not [line for line in text if line.startswith(("ATTENDEE", "ORGANIZER"))]
    assert one == again(one)


def test_who_holds_an_event_and_takes_part_stands_once() -> None:
    """Two components with one UID would be two states of one."""
    anna = Person(name="Anna Lind", url="mailto:a@example.org")
    one = event(participants=(anna, Person(name="Bob Roe")), organizer=anna)

    assert 2 == lines(one).count("BEGIN:PARTICIPANT")
    assert one == again(one)


@pytest.mark.parametrize("form", FORMS)
def test_the_json_ld_of_an_event_travels_in_the_form_chosen(form: str) -> None:
    """As an attachment, as structured data, or not at all."""
    feed = Feed(events=(event(status=EventStatus.CANCELLED, participants=(Person(name="A"),)),))
    found = [line for line in write(feed, structured_data=form)[2][0][1] if "fmttype" in line[1]]
    texts = [line[3] if line[2] == "text" else b64decode(line[3]).decode() for line in found]

    assert [] == texts if form == "none" else "Event" == json.loads(texts[0])["@type"]


def test_control_characters_do_not_leave() -> None:
    """Nor do lone surrogates; a line break of any kind is one."""
    one = Event(uid="", name="a\x00b\r\nc\ud800", when=When.parse("2025-03-05"), url="\ud800ж")

    assert "SUMMARY:ab\\nc" in lines(one)
    assert again(one).uid


def test_a_calendar_without_events_is_still_one() -> None:
    """RFC 5545 3.6 wants a component; a time zone is one."""
    assert "TZID:Etc/UTC" in lines()
    assert "X-DATELINE-LANGUAGE:ru" in lines(language="ru")
    assert "SOURCE;VALUE=URI:https://example.org/a.ics" in lines(url="https://example.org/a.ics")


@pytest.mark.parametrize(
    ("when", "rule", "written"),
    [
        ("2025-03-05", "FREQ=DAILY;UNTIL=20250401T000000Z", ["RRULE:FREQ=DAILY;UNTIL=20250401"]),
        ("2025-03-05T10:00Z", "FREQ=DAILY;UNTIL=20250401", ["RRULE:FREQ=DAILY;UNTIL=20250401T235959Z"]),
        ("2025-03-05T10:00Z", "FREQ=DAILY;UNTIL=20250401T000000", ["RRULE:FREQ=DAILY;UNTIL=20250401T000000Z"]),
        ("2025-03-05T10:00Z", "FREQ=DAILY;UNTIL=20250401T000000Z", ["RRULE:FREQ=DAILY;UNTIL=20250401T000000Z"]),
        ("2025-03-05", "FREQ=DAILY;BYHOUR=9", []),
        ("2025-03-05", "nonsense", []),
        ("2025-03-05", "FREQ=DAILY;COUNT=4", ["RRULE:FREQ=DAILY;COUNT=4"]),
    ],
)
def test_a_rule_is_written_in_the_type_of_the_start(when: str, rule: str, written: list[str]) -> None:
    """RFC 5545 3.3.10; the rule as it was comes back."""
    one = event(when, recurrence=Recurrence(rules=(rule,), exclusions=(Moment("2025-03-07T10:00Z"),)))

    assert written == [line for line in lines(one) if line.startswith("RRULE")]
    assert one == again(one)


def test_a_repeated_event_in_a_zone_has_a_zone_that_goes_on() -> None:
    """Its VTIMEZONE has the yearly rules."""
    one = event("2025-03-05T10:00+01:00[Europe/Paris]", recurrence=Recurrence(rules=("FREQ=WEEKLY",)))

    assert "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU" in lines(one)


def test_created_after_the_change_is_ours_alone() -> None:
    """CREATED may not be later than LAST-MODIFIED."""
    one = event(date_created=Moment("2025-02-18T12:00Z"), date_modified=Moment("2025-02-17T12:00Z"))

    assert not [line for line in lines(one) if line.startswith("CREATED")]
    assert one == again(one)


def test_what_a_client_changed_counts() -> None:
    """Our own properties are believed only while the standard ones still agree."""
    text = render(write(Feed(events=(event("2025-02", status=EventStatus.HAPPENED),)), structured_data="none"))
    moved = text.replace("DTSTART;VALUE=DATE:20250201", "DTSTART;VALUE=DATE:20250203")
    changed = FORMAT.read(parse(moved.replace("STATUS:CONFIRMED", "STATUS:CANCELLED")).tree).events[0]

    assert "2025-02-03/2025-02-28" == str(changed.when)
    assert EventStatus.CANCELLED is changed.status


@pytest.mark.parametrize(
    "line",
    [
        "X-DATELINE-WHEN:nonsense",
        "X-DATELINE-SOURCE:{",
        'X-DATELINE-SOURCE:{"date_published": 5}',
        "X-DATELINE-SPAN:5",
        "X-DATELINE-DURATION:P",
        "X-DATELINE-CREATED:x",
        "X-DATELINE-STATUS:x",
        "X-DATELINE-RECURRENCE:[]",
        "RDATE;VALUE=PERIOD:20250305T000000Z/P99999999999D",
        "RDATE;VALUE=PERIOD:99999999T000000Z/P1D",
        "RECURRENCE-ID:99999999T000000Z",
        "BEGIN:PARTICIPANT\r\nEND:PARTICIPANT\r\nX-A:1",
    ],
)
def test_a_broken_extension_says_nothing(line: str) -> None:
    """What cannot be read is as if it were not there."""
    text = f"BEGIN:VEVENT\r\nUID:{UID}\r\nDTSTART;VALUE=DATE:20250305\r\nSUMMARY:Talks\r\n{line}\r\nEND:VEVENT\r\n"
    read = FORMAT.read(parse(text).tree).events[0]

    assert event().when == read.when
    assert not read.sources


def test_places_of_the_feed_are_traced_to_the_tree() -> None:
    """For the findings of the rules on events."""
    tree = write(Feed(events=(event(), Event(uid="2", name="Call"))))
    origin = FORMAT.origin

    assert (2, 1) == origin(tree, ("events", 1))
    assert "dtstart" == tree[2][0][1][origin(tree, ("events", 0, "when"))[-1]][0]
    assert (2, 0) == origin(tree, ("events", 0, "place"))
    assert () == origin(tree, ("title",)) == origin(tree, ("events", 9))
    assert (0, 2, 1) == origin([tree], ("events", 1))
    assert () == origin(tree[2][0], ("events", 0))


def test_places_in_the_text_are_found() -> None:
    """Of a property, a component, a member of a stream; of what is not there, the nearest above."""
    calendar = (
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    one, two = parse(calendar), parse(calendar * 2)
    found = [one.locate(path) for path in ((2, 0, 1, 0), (2, 1), (2, 9), (1, 9), (), (2,), (2, "x"))]

    assert [
        (3, "VCALENDAR/VEVENT[1]/UID"),
        (5, "VCALENDAR/VEVENT[2]"),
        *[(1, "VCALENDAR")] * 5,
    ] == [(place.line, place.path) for place in found]
    assert (10, "VCALENDAR/VEVENT[1]/UID") == (
        two.locate((1, 2, 0, 1, 0)).line,
        two.locate((1, 2, 0, 1, 0)).path,
    )
    assert 1 == two.locate(("x",)).line


def test_a_utf_16_file_is_read() -> None:
    """By its byte order mark."""
    text = "BEGIN:VEVENT\r\nSUMMARY:Переговоры\r\nEND:VEVENT\r\n"

    assert "Переговоры" == parse(text.encode("utf-16")).tree[1][0][3]


def test_rare_values_are_kept() -> None:
    """Truth values, times, numbers of other kinds, quotes with spaces before them."""
    text = "BEGIN:VEVENT\r\nX-A;VALUE=BOOLEAN:TRUE\r\nX-B;VALUE=TIME:100000Z\r\nX-C;VALUE=FLOAT:0.00001\r\n"
    text += 'X-D;E= "f":1\r\nEND:VEVENT\r\n'
    tree = parse(text).tree

    assert [True, "10:00:00Z", 0.00001, "1"] == [property[3] for property in tree[1]]
    assert tree == parse(render(tree)).tree


@pytest.mark.parametrize(
    ("when", "facts"),
    [
        ("2025-03-05T10:00Z", {"sequence": 2, "date_created": Moment("2025-02-18T12:00+03:00")}),
        ("2025-03-05T10:00Z", {"date_modified": Moment("0001-01-01T00:00+03:00")}),
        ("2025-03-05T10:00Z", {"date_modified": Moment("2025-02-18T12:00")}),
        ("2025-03-05T10:00Z/2025-03-05T12:00+01:00", {}),
        ("2025-03-05T10:00Z/2025-03-05T14:00+01:00", {}),
        ("1960-03-05T10:00+03:00[Europe/Moscow]", {}),
        ("2025-03-05T10:00Z", {"recurrence_id": Moment("2025-03-04")}),
        ("2025-03-05T10:00Z", {"recurrence_id": Moment("2025-03")}),
        ("2025-03-05T10:00Z", {"previous_when": When.parse("2025-03-04")}),
        ("2025-03-05T10:00Z", {"duration": timedelta(hours=2)}),
        ("2025-03-05T10:00Z", {"duration": -timedelta(hours=2)}),
        ("2025-03-05", {"duration": timedelta(hours=2)}),
        ("2025-03-05", {"duration": timedelta(days=2)}),
        ("2025-03", {"duration": timedelta(days=2)}),
        (None, {"duration": timedelta(days=2), "recurrence": Recurrence(rules=("FREQ=DAILY",))}),
        ("2025-03-05", {"recurrence": Recurrence(rules=("FREQ=DAILY", "FREQ=WEEKLY"))}),
        ("2025-03-05", {"recurrence": Recurrence(dates=(When.parse("2025-03-07"),))}),
        ("2025-03-05", {"recurrence": Recurrence(dates=(When.parse("2025-03-07/2025-03-08"),))}),
        ("2025-03-05", {"recurrence": Recurrence(dates=(When.parse("2025-03-07T10:00Z"),))}),
        ("2025-03-05", {"recurrence": Recurrence(exclusions=(Moment("2025-03-07"),))}),
        ("2025-03-05", {"language": "ru", "kind": "talks", "keywords": ("Riyadh",)}),
        ("2025-03-05", {"language": "not a tag"}),
        ("2025-03-05", {"span": Span(3, 9), "super_event": "2"}),
        ("2025-03-05", {"place": Place(name="Riyadh", latitude=24.7, longitude=46.7)}),
        ("2025-03-05T10:00", {"place": Place(name="Riyadh", timezone="Asia/Riyadh")}),
        ("2025-03-05T10:00/2025-03-05T12:00", {"place": Place(name="Riyadh", timezone="Asia/Riyadh")}),
        ("2025-03-05", {"url": "https://example.org/ж"}),
        ("2025-03-05", {"url": "https://example.org/a", "sources": (Source(url="https://example.org/a"),)}),
        ("2025-03-05", {"sources": (Source(text="They will meet."),)}),
        ("2025-03-05", {"sources": (Source(text="Talks."),), "description": "Talks. More talks."}),
        ("2025-03-05", {"sources": (Source(name="Example", url="https://example.org/a", title="Talks"),)}),
    ],
)
def test_what_is_known_of_an_event_comes_back(when: str | None, facts: dict[str, object]) -> None:
    """What the standard has no room for stands in properties of our own."""
    one = event(when, **facts)

    assert one == again(one)


def test_the_language_of_an_event_without_words_is_kept() -> None:
    """LANGUAGE needs a text to stand at."""
    one = Event(uid=UID, name="", language="ru", when=When.parse("2025-03-05"))

    assert "X-DATELINE-LANGUAGE:ru" in lines(one)


def test_a_calendar_says_when_it_changed_and_where_it_is() -> None:
    """To the second in UTC; what is finer or coarser beside it; an address that is no URI as it was."""
    feed = Feed(events=(event(),), date_modified=Moment("2025-03-05"), url="https://example.org/ж", title="News")

    assert feed == FORMAT.read(parse(render(write(feed)).encode()).tree)


def test_a_tree_of_nothing_is_an_empty_text() -> None:
    """And one of several calendars is all of them."""
    one = ["vcalendar", [], []]

    assert ("", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" * 2) == (render([]), render([one, one]))


def test_a_page_that_is_no_address_is_kept_as_it_was() -> None:
    """Of a calendar, in a property of our own; a calendar without a page has neither."""
    feed = Feed(events=(event(),), url="not an address")
    text = lines(event(), url="not an address")

    assert "X-DATELINE-URL:not an address" in text
    assert not [line for line in text if line.startswith(("URL", "SOURCE"))]
    assert feed == FORMAT.read(parse(render(write(feed)).encode()).tree)


def test_a_calendar_begins_with_begin() -> None:
    """Behind a byte order mark or empty lines, in whatever case."""
    assert [True, True, False] == [
        FORMAT.sniff(data) for data in (b"\xef\xbb\xbf\r\nbegin:vcalendar", b"BEGIN:VEVENT", b"<html>")
    ]


def test_a_calendar_is_named_for_older_readers_too() -> None:
    """What is said in its language needs no property of our own for that."""
    text = lines(title="Talks", description="All of them", language="en")

    assert {"NAME;LANGUAGE=en:Talks", "X-WR-CALNAME:Talks", "X-WR-CALDESC:All of them"} <= set(text)
    assert not [line for line in text if line.startswith("X-DATELINE")]


DESCRIPTION = (
    r"DESCRIPTION;LANGUAGE=en:Envoys meet in Geneva.\n\nIn the text: Talks begin in Geneva on 5 March.\n\n"
    r"Source: Talks to begin\, https://example.org/talks"
)
DIPLOMATIC = Event(
    uid=UID,
    name="Talks in Geneva",
    when=When.parse("2025-03-05T10:00+01:00[Europe/Zurich]/2025-03-05T12:00+01:00[Europe/Zurich]"),
    place=Place(name="Palais des Nations", latitude=46.2266, longitude=6.1405, id="https://example.org/palais"),
    participants=(Person(name="Anna Lind", job_title="envoy"), Organization(name="Norway", kind="state")),
    kind="talks",
    status=EventStatus.SCHEDULED,
    description="Envoys meet in Geneva.",
    language="en",
    sources=(
        Source(
            url="https://example.org/talks",
            title="Talks to begin",
            date_published=Moment("2025-03-02T09:42Z"),
            language="en",
            text="Talks begin in Geneva on 5 March.",
        ),
    ),
    keywords=("Norway",),
    super_event="7f0e2c11-3f4a-5b6c-8d9e-0f1a2b3c4d5e",
    sequence=2,
    date_created=Moment("2025-03-01T08:00Z"),
    date_modified=Moment("2025-03-02T10:00Z"),
)


@pytest.mark.parametrize(
    "line",
    [
        f"UID:{UID}",
        "DTSTAMP:20250302T100000Z",
        "SEQUENCE:2",
        "CREATED:20250301T080000Z",
        "LAST-MODIFIED:20250302T100000Z",
        "DTSTART;TZID=Europe/Zurich:20250305T100000",
        "DTEND;TZID=Europe/Zurich:20250305T120000",
        "SUMMARY;LANGUAGE=en:Talks in Geneva",
        DESCRIPTION,
        "LOCATION;LANGUAGE=en:Palais des Nations",
        "GEO:46.2266;6.1405",
        "CATEGORIES;LANGUAGE=en:talks,Norway",
        "CONCEPT:http://cv.iptc.org/newscodes/mediatopic/20000639",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "CLASS:PUBLIC",
        "URL:https://example.org/talks#:~:text=Talks%20begin%20in%20Geneva%20on%205%20March.",
        "LINK;LINKREL=SOURCE;LANGUAGE=en;LABEL=Talks to begin;VALUE=URI:https://example.org/talks",
        "RELATED-TO;RELTYPE=PARENT:7f0e2c11-3f4a-5b6c-8d9e-0f1a2b3c4d5e",
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Zurich",
        "BEGIN:PARTICIPANT",
        "PARTICIPANT-TYPE:ACTIVE",
        "SUMMARY:Anna Lind",
        "BEGIN:VLOCATION",
    ],
)
def test_a_diplomatic_event_has_every_property(line: str) -> None:
    """What an entry of a news calendar should say, each in the property that readers know."""
    assert line in lines(DIPLOMATIC)


@pytest.mark.parametrize(
    "line",
    [
        "VERSION:2.0",
        "NAME;LANGUAGE=en:Talks",
        "X-WR-CALNAME:Talks",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        "COLOR:navy",
        "URL:https://example.org/",
        "SOURCE;VALUE=URI:https://example.org/calendar.ics",
    ],
)
def test_the_calendar_says_what_it_is_and_where_it_will_be(line: str) -> None:
    """Name, colour, page, address and how often to look, as they were chosen."""
    feed = Feed(title="Talks", url="https://example.org/", language="en")
    text = render(write(feed, refresh="PT1H", color="navy", source="https://example.org/calendar.ics"))

    assert line in text.split("\r\n")


def test_a_form_that_does_not_exist_is_refused() -> None:
    """A misspelt choice is not taken for another."""
    with pytest.raises(ValueError, match="structured_data is 'uri', expected one of attach, binary, text, none"):
        write(Feed(), structured_data="uri")


def test_a_kind_that_no_topic_fits_has_no_concept() -> None:
    """A formal category is right, or is not there."""
    assert not [line for line in lines(event(kind="parade")) if line.startswith("CONCEPT")]


@pytest.mark.parametrize(
    ("when", "instance", "expected"),
    [
        ("2025-03-05", "2025-03-12T10:00Z", "RECURRENCE-ID;VALUE=DATE:20250312"),
        ("2025-03-05T10:00Z", "2025-03-12", "RECURRENCE-ID:20250312T100000Z"),
        (
            "2025-03-05T10:00+01:00[Europe/Zurich]",
            "2025-03-12",
            "RECURRENCE-ID;TZID=Europe/Zurich:20250312T100000",
        ),
        ("2025-03-05T10:00Z", "2025-03-12T10:00Z", "RECURRENCE-ID:20250312T100000Z"),
    ],
)
def test_an_instance_is_named_in_the_type_of_the_start(when: str, instance: str, expected: str) -> None:
    """A calendar of others that mixes the two is written as one that clients understand, and comes back."""
    master = event(when, recurrence=Recurrence(rules=("FREQ=WEEKLY;COUNT=3",)))
    moved = event("2025-03-13", recurrence_id=Moment(instance))

    assert expected in lines(master, moved)
    assert moved == FORMAT.read(parse(render(write(Feed(events=(master, moved))))).tree).events[1]


@pytest.mark.parametrize(
    ("before", "status", "member"),
    [("2025-03-01", "CONFIRMED", "EventRescheduled"), (None, "TENTATIVE", "EventPostponed")],
)
def test_what_was_moved_is_as_sure_as_its_new_date(before: str | None, status: str, member: str):
    """Only what was put off to no known day is open; what travels inside the entry says the same."""
    one = event(status=EventStatus.POSTPONED, previous_when=When.parse(before) if before else None)
    assert f"STATUS:{status}" in lines(one)
    assert one == again(one)

    text = next(
        line for line in render(write(Feed(events=(one,)))).replace("\r\n ", "").split("\r\n") if "ATTACH" in line
    )
    node = json.loads(b64decode(text.partition("VALUE=BINARY:")[2]))
    assert (f"https://schema.org/{member}", before) == (node["eventStatus"], node.get("previousStartDate"))
