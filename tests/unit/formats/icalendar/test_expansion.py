"""Recurrence rules: the instances are those that another implementation finds."""

from datetime import UTC, date, datetime, timedelta
from itertools import islice

import pytest

from toolkit.formats.icalendar.expansion import MOST_INSTANCES, Rule, Unsupported, Zone, offset_of, until_of
from toolkit.formats.icalendar.recurrence import faults
from toolkit.formats.icalendar.values import READERS

START = datetime(2024, 1, 31, 9, 30)
RULES = [
    "FREQ=DAILY;COUNT=5",
    "FREQ=DAILY;INTERVAL=10;BYMONTH=1,2",
    "FREQ=DAILY;BYMONTHDAY=-1,15",
    "FREQ=DAILY;BYDAY=MO,WE;BYHOUR=8,17;BYMINUTE=0,30",
    "FREQ=DAILY;BYSETPOS=-1;BYHOUR=8,9,10",
    "FREQ=WEEKLY",
    "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU",
    "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU,SU;BYMONTH=3",
    "FREQ=MONTHLY",
    "FREQ=MONTHLY;BYDAY=1FR,-1MO",
    "FREQ=MONTHLY;BYDAY=SU;BYMONTHDAY=8,9,10,11,12,13,14",
    "FREQ=MONTHLY;BYMONTHDAY=2,-3;INTERVAL=18",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "FREQ=MONTHLY;BYMONTH=6,7",
    "FREQ=YEARLY",
    "FREQ=YEARLY;BYMONTH=6,7;BYMONTHDAY=1",
    "FREQ=YEARLY;BYDAY=20MO",
    "FREQ=YEARLY;BYDAY=-2FR",
    "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
    "FREQ=YEARLY;BYWEEKNO=-1,53;BYDAY=WE",
    "FREQ=YEARLY;BYYEARDAY=1,100,-1",
    "FREQ=YEARLY;BYYEARDAY=60;BYDAY=FR;BYMONTH=2,3",
    "FREQ=YEARLY;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;INTERVAL=4",
    "FREQ=YEARLY;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
    "FREQ=YEARLY;BYMONTHDAY=29;BYMONTH=2",
    "FREQ=HOURLY;INTERVAL=5;BYDAY=FR",
    "FREQ=HOURLY;BYMINUTE=0,20,40;BYHOUR=9,10",
    "FREQ=MINUTELY;INTERVAL=45;BYHOUR=9,10",
    "FREQ=SECONDLY;INTERVAL=1800;BYSECOND=0",
    "FREQ=DAILY;BYYEARDAY=32,-1",
]


def recur(text: str) -> dict[str, object]:
    """A rule as jCal."""
    return READERS["recur"](text)


@pytest.mark.parametrize("text", RULES)
def test_instances_are_those_of_another_implementation(text: str) -> None:
    """The first thirty, from DTSTART on."""
    rrule = pytest.importorskip("dateutil.rrule")
    theirs = list(islice(rrule.rrulestr(text, dtstart=START), 30))

    assert theirs == list(islice(Rule(recur(text), START).instances(), 30))


@pytest.mark.parametrize("text", [text for text in RULES if "COUNT" not in text])
def test_a_rule_is_followed_from_where_it_matters(text: str) -> None:
    """What comes later is the same, and nothing before the day asked for is left out after it."""
    rule = Rule(READERS["recur"](text), START)
    whole = list(islice(rule.instances(), 40))
    since = whole[20] - timedelta(days=1)
    later = [instance for instance in islice(rule.instances(since), 60) if instance >= since]

    assert [instance for instance in whole if instance >= since] == later[: sum(one >= since for one in whole)]


def test_an_all_day_start_gives_midnights() -> None:
    """A DATE is taken as its first instant."""
    assert [datetime(2025, 3, 5), datetime(2025, 3, 6)] == list(
        Rule(recur("FREQ=DAILY;COUNT=2"), date(2025, 3, 5)).instances()
    )


@pytest.mark.parametrize("text", ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31", "FREQ=DAILY;COUNT=0"])
def test_a_rule_without_instances_ends(text: str) -> None:
    """After as many years as there are, or at once."""
    assert [] == list(Rule(recur(text), START).instances())


def test_a_rule_without_end_is_cut() -> None:
    """No more instances than the limit are made; none lies past the year 9999."""
    assert MOST_INSTANCES == sum(1 for _ in Rule(recur("FREQ=HOURLY"), START).instances())
    assert 1 == sum(1 for _ in Rule(recur("FREQ=HOURLY"), datetime(9999, 12, 31, 23)).instances())
    assert 1 == sum(1 for _ in Rule(recur("FREQ=WEEKLY"), datetime(9999, 12, 31)).instances())


@pytest.mark.parametrize(
    "text", ["RSCALE=CHINESE;FREQ=YEARLY", "FREQ=ODDLY", "FREQ=DAILY;COUNT=x", "FREQ=DAILY;BYDAY=XX"]
)
def test_what_cannot_be_expanded_says_so(text: str) -> None:
    """Another scale of the calendar, or no rule at all."""
    with pytest.raises(Unsupported):
        next(Rule(recur(text), START).instances())


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("FREQ=DAILY;BYDAY=XX", {"ICS404"}),
        ("FREQ=MONTHLY;BYDAY=99MO", {"ICS404"}),
        ("FREQ=DAILY;WKST=XX", {"ICS404"}),
        ("FREQ=DAILY;INTERVAL=x", {"ICS404"}),
        ("RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=5L", set()),
        ("FREQ=YEARLY;BYMONTH=5L", {"ICS404"}),
        ("FREQ=MONTHLY;BYYEARDAY=1", {"ICS405"}),
        ("FREQ=WEEKLY;BYMONTHDAY=1", {"ICS405"}),
        ("FREQ=DAILY;BYSETPOS=1", {"ICS405"}),
        ("FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO", {"ICS405"}),
        ("RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=LATER", {"ICS411"}),
        ("COUNT=1", {"ICS400"}),
        ("FREQ=DAILY;COUNT=1;UNTIL=20250305", {"ICS401"}),
        ("FREQ=DAILY;SKIP=OMIT", {"ICS411"}),
        ("FREQ=MONTHLY;BYWEEKNO=1", {"ICS405"}),
        ("FREQ=DAILY;BYHOUR=24,5", {"ICS404"}),
        ("FREQ=DAILY;X-OURS=1", set()),
        ("FREQ=DAILY;OURS=1", {"ICS407"}),
    ],
)
def test_faults_are_found_by_code(text: str, codes: set[str]) -> None:
    """Each with the part that it is in."""
    assert codes == {code for code, _, _ in faults(recur(text))}


def zone(*observances: list[list[object]]) -> Zone:
    """A VTIMEZONE of STANDARDs."""
    return Zone(["vtimezone", [], [["standard", properties, []] for properties in observances]])


def observance(start: str, before: str, after: str, *more: list[object]) -> list[list[object]]:
    """The properties of an observance."""
    return [
        ["dtstart", {}, "date-time", start],
        ["tzoffsetfrom", {}, "utc-offset", before],
        ["tzoffsetto", {}, "utc-offset", after],
        *more,
    ]


def test_a_zone_by_dates_gives_offsets() -> None:
    """RDATE is another onset; what is no time is passed over."""
    rules = zone(
        observance("2000-01-01T00:00:00", "+00:00", "+01:00"),
        observance(
            "2000-06-01T00:00:00", "+01:00", "+02:00", ["rdate", {}, "date-time", "2002-06-01T00:00:00", "x", []]
        ),
        observance("2001-01-01T00:00:00", "+02:00", "+01:00"),
    )

    assert timedelta(hours=2) == rules.local(datetime(2003, 1, 1))
    assert timedelta(hours=1) == rules.local(datetime(2002, 1, 1))
    assert timedelta() == rules.local(datetime(1990, 1, 1))


def test_a_time_that_does_not_exist_has_the_offset_before() -> None:
    """RFC 5545 3.3.5."""
    rules = zone(
        observance("2000-01-01T00:00:00", "+01:00", "+01:00"),
        observance("2000-03-26T02:00:00", "+01:00", "+02:00"),
    )

    assert timedelta(hours=1) == rules.local(datetime(2000, 3, 26, 2, 30))
    assert timedelta(hours=1) == zone(observance("2000-03-26T02:00:00", "+01:00", "+02:00")).local(
        datetime(2000, 3, 26, 2, 30)
    )


@pytest.mark.parametrize(
    "properties",
    [
        [],
        observance("x", "+01:00", "+02:00"),
        observance("2000-01-01T00:00:00", "1", "+02:00"),
        observance("2000-01-01T00:00:00", "+ab", "+02:00"),
        observance("0001-01-01T00:00:00", "+20:00", "+02:00"),
    ],
)
def test_an_observance_that_says_nothing_is_passed_over(properties: list[list[object]]) -> None:
    """A zone of such alone gives no offset."""
    rules = zone(properties)

    assert not rules
    assert rules.local(START) is None


def test_a_rule_of_a_zone_that_cannot_be_expanded_leaves_the_first_onset() -> None:
    """The rest is not known."""
    rules = zone(
        observance("2000-01-01T00:00:00", "+01:00", "+02:00", ["rrule", {}, "recur", {"freq": "ODDLY"}]),
        observance("1999-01-01T00:00:00", "+01:00", "+01:00", ["rrule", {}, "unknown", "x"]),
    )

    assert timedelta(hours=2) == rules.at(datetime(2020, 1, 1, tzinfo=UTC))


def test_the_earliest_times_do_not_overflow() -> None:
    """A local time at the edge of the calendar."""
    rules = zone(observance("2000-01-01T00:00:00", "+14:00", "+14:00"))

    assert timedelta(hours=14) == rules.local(datetime(1, 1, 1))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2025-03-05", datetime(2025, 3, 5, 23, 59, 59)),
        ("2025-03-05T10:00:00Z", datetime(2025, 3, 5, 10, tzinfo=UTC)),
        ("2025-03-05T10:00:00", datetime(2025, 3, 5, 10)),
        ("2016-12-31T23:59:60Z", datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("2025-99-05T10:00:00", None),
        (None, None),
    ],
)
def test_until_is_read(value: str | None, expected: datetime | None) -> None:
    """A date holds its whole day."""
    assert expected == until_of({"until": value} if value else {})


def test_a_week_without_a_day_has_that_of_the_start() -> None:
    """RFC 5545 3.3.10: what the rule does not say, DTSTART says."""
    first = next(Rule(recur("FREQ=YEARLY;BYWEEKNO=53"), START).instances())

    assert (2026, 53, START.isoweekday()) == tuple(first.isocalendar())


def test_offsets_are_read() -> None:
    """With a sign, and perhaps seconds."""
    assert timedelta(hours=-5, minutes=-30, seconds=-1) == offset_of("-05:30:01")
    assert offset_of(5) is None


def test_the_clocks_may_change_at_a_leap_second() -> None:
    """Which is read as the one before it (RFC 5545 3.3.12), in DTSTART and RDATE."""
    offsets = [["tzoffsetfrom", {}, "utc-offset", "+02:00"], ["tzoffsetto", {}, "utc-offset", "+03:00"]]
    dates = [
        ["dtstart", {}, "date-time", "2016-12-31T23:59:60"],
        ["rdate", {}, "date-time", "2018-06-30T23:59:60"],
    ]
    zone = Zone(["vtimezone", [], [["standard", [*dates, *offsets], []]]])

    assert [timedelta(hours=2), timedelta(hours=3)] == [zone.local(datetime(year, 6, 1)) for year in (2016, 2017)]
    assert 2 == len(zone._times)
