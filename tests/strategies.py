"""Hypothesis strategies for the whole model, in one place."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from toolkit.model import (
    Article,
    ArticleStatus,
    Embargo,
    Event,
    EventStatus,
    Feed,
    Identifier,
    Image,
    Moment,
    Organization,
    Person,
    Place,
    Quote,
    QuoteKind,
    Recurrence,
    Source,
    Span,
    When,
)

# Control characters stand in no news text and in no XML; lone surrogates in no UTF-8.
characters = st.characters(exclude_categories=("Cs", "Cc"))
words = st.text(characters, max_size=40)
names = st.one_of(
    st.sampled_from(
        ["Анна Линд", "Riyadh", "«Ведомости»", "a;b,c:d\\n", '"x" & <y>', "%41", "👩‍👩‍👧 ﷺ", "é", " x "]
    ),
    st.text(characters, min_size=1, max_size=30),
)
texts = st.one_of(words, st.lists(names, max_size=3).map("\n\n".join), st.just("строка\nвторая"))
languages = st.sampled_from(["ru", "en", "uk", "de-CH", "zh-Hant", "sr-Latn-RS"])
countries = st.sampled_from(["RU", "US", "SA", "TR", "UA"])
iris = st.sampled_from(
    [
        "https://example.org/news/1",
        "https://example.org/статья?x=1&y=2#a",
        "https://example.org/a%20b",
        "tag:example.org,2025-03-02:talks",
        "urn:uuid:6a0d0e0c-7c3e-5d1e-8f63-0d9d0b6f1c11",
    ]
)
uids = st.one_of(st.uuids(version=5).map(str), st.sampled_from(["20250302-1@example.org", "событие-1", "a b"]))
zones = st.sampled_from(["Europe/Moscow", "Asia/Riyadh", "America/New_York", "Asia/Kathmandu", "Europe/Istanbul"])

dates = st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31))
_clocks = st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2199, 12, 31)).map(
    lambda value: value.replace(microsecond=0)
)
_offsets = st.integers(min_value=-14 * 4, max_value=14 * 4).map(lambda n: timezone(timedelta(minutes=15 * n)))


@st.composite
def _zoned(draw: st.DrawFn) -> Moment:
    """A time in a named zone, since zone data are regular: after 1980."""
    zone = draw(zones)
    clock = draw(st.datetimes(min_value=datetime(1980, 1, 1), max_value=datetime(2036, 12, 31)))
    clock = clock.replace(microsecond=0, tzinfo=UTC)
    local = clock.astimezone(ZoneInfo(zone))
    return Moment.of(local, zone=zone)


days = dates.map(Moment.of)
instants = st.one_of(
    st.builds(lambda clock, offset: Moment.of(clock.replace(tzinfo=offset)), _clocks, _offsets),
    _clocks.map(lambda clock: Moment.of(clock.replace(tzinfo=UTC))),
    _zoned(),
)
floating = _clocks.map(Moment.of)
coarse = st.one_of(
    st.integers(1900, 2199).map(lambda year: Moment(f"{year:04}")),
    st.builds(lambda year, month: Moment(f"{year:04}-{month:02}"), st.integers(1900, 2199), st.integers(1, 12)),
    st.builds(lambda year, quarter: Moment(f"{year:04}-{quarter}"), st.integers(1900, 2199), st.integers(33, 36)),
)
moments = st.one_of(days, instants, floating, coarse)


def _later(pair: tuple[Moment, Moment]) -> bool:
    first, second = (moment.start for moment in pair)
    if isinstance(first, datetime) and isinstance(second, datetime):
        return first.utcoffset() is not None and second.utcoffset() is not None and first < second
    return not isinstance(first, datetime) and not isinstance(second, datetime) and first < second


_same_kind = st.one_of(
    st.tuples(days, days),
    st.tuples(instants, instants),
    st.tuples(coarse, coarse).filter(lambda p: len(p[0].text) == len(p[1].text)),
).map(lambda pair: pair if _later(pair) else pair[::-1])
whens = st.one_of(
    st.builds(lambda start, about: When(start=start, approximate=about), moments, st.booleans()),
    _same_kind.filter(_later).map(lambda pair: When(start=pair[0], end=pair[1])),
    st.builds(lambda start: When(start=start, open_end=True), days),
    st.builds(lambda end: When(end=end), days),
)
durations = st.integers(min_value=1, max_value=60 * 60 * 24 * 20).map(lambda seconds: timedelta(seconds=seconds))


def maybe(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """A value or None, None first so that small examples are small."""
    return st.one_of(st.none(), strategy)


def several(strategy: st.SearchStrategy[object], *, most: int = 2) -> st.SearchStrategy[tuple[object, ...]]:
    """A tuple of up to that many different values."""
    return st.lists(strategy, max_size=most, unique_by=repr).map(tuple)


images = st.builds(
    Image,
    url=iris,
    caption=maybe(names),
    credit=maybe(names),
    width=maybe(st.integers(1, 10_000)),
    height=maybe(st.integers(1, 10_000)),
)
organizations = st.builds(
    Organization,
    name=names,
    id=maybe(iris),
    kind=maybe(
        st.sampled_from(["state", "government", "international", "media", "company", "party", "delegation"])
    ),
    country=maybe(countries),
    url=maybe(iris),
    same_as=several(iris),
    alternate_names=several(names),
    logo=maybe(images),
)
persons = st.builds(
    Person,
    name=names,
    id=maybe(iris),
    job_title=maybe(names),
    affiliation=maybe(organizations),
    url=maybe(iris),
    same_as=several(iris),
    alternate_names=several(names),
)
agents = st.one_of(persons, organizations)
places = st.builds(
    Place,
    name=names,
    id=maybe(iris),
    address=maybe(names),
    country=maybe(countries),
    latitude=maybe(st.floats(-90, 90).map(lambda degrees: round(degrees, 5) + 0.0)),
    longitude=maybe(st.floats(-180, 180).map(lambda degrees: round(degrees, 5) + 0.0)),
    timezone=maybe(zones),
    url=maybe(iris),
    same_as=several(iris),
    alternate_names=several(names),
)
sources = st.builds(
    Source,
    name=names,
    url=maybe(iris),
    title=maybe(names),
    date_published=maybe(moments),
    language=maybe(languages),
    text=maybe(names),
)
spans = st.tuples(st.integers(0, 500), st.integers(0, 500)).map(lambda pair: Span(min(pair), max(pair)))
quotes = st.builds(
    Quote,
    text=names,
    kind=st.sampled_from(QuoteKind),
    speaker=maybe(agents),
    cue=maybe(names),
    said_on=maybe(whens),
    language=maybe(languages),
    span=maybe(spans),
)
_rules = st.sampled_from(
    ["FREQ=WEEKLY;COUNT=4", "FREQ=MONTHLY;BYDAY=1MO,-1FR;INTERVAL=2", "FREQ=YEARLY;UNTIL=20300101"]
)
recurrences = st.builds(
    Recurrence,
    rules=several(_rules),
    dates=several(days.map(lambda day: When(start=day))),
    exclusions=several(days),
).filter(lambda recurrence: recurrence != Recurrence())


embargoes = st.builds(Embargo, until=maybe(moments))


@st.composite
def events(draw: st.DrawFn) -> Event:
    """An event whose parts fit together: a duration only where there is no end."""
    when = draw(maybe(whens))
    lasting = isinstance(when, When) and when.start is not None and when.end is None and not when.open_end
    return Event(
        uid=draw(uids),
        name=draw(names),
        when=when,
        place=draw(maybe(places)),
        participants=draw(several(agents)),
        kind=draw(maybe(st.sampled_from(["talks", "meeting", "call", "visit", "signing"]))),
        status=draw(maybe(st.sampled_from(EventStatus))),
        description=draw(maybe(texts.filter(bool))),
        language=draw(maybe(languages)),
        duration=draw(maybe(durations)) if lasting else None,
        span=draw(maybe(spans)),
        sources=draw(several(sources)),
        url=draw(maybe(iris)),
        keywords=draw(several(names)),
        organizer=draw(maybe(agents)),
        previous_when=draw(maybe(whens)),
        super_event=draw(maybe(uids)),
        recurrence=draw(maybe(recurrences)) if isinstance(when, When) else None,
        recurrence_id=draw(maybe(days)),
        sequence=draw(maybe(st.integers(0, 99))),
        date_created=draw(maybe(instants)),
        date_modified=draw(maybe(instants)),
        embargo=draw(maybe(embargoes)),
    )


identifiers = st.builds(Identifier, value=names, kind=maybe(st.one_of(iris, names)))
signals = st.one_of(st.sampled_from(["update", "correction", "cwarn"]), names)
source_types = st.sampled_from(
    [
        "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
        "http://cv.iptc.org/newscodes/digitalsourcetype/computationalCapture",
        "https://schema.org/DigitalArtDigitalSource",
        "https://example.org/made-by-hand",
        "by hand",
    ]
)
_events = st.lists(events(), max_size=2, unique_by=lambda event: event.uid).map(tuple)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """An article; its spans need not fit its body, for a doubtful article can exist."""
    return Article(
        id=draw(iris),
        headline=draw(names),
        url=draw(maybe(iris)),
        alternative_headline=draw(maybe(names)),
        description=draw(maybe(names)),
        body=draw(texts),
        language=draw(maybe(languages)),
        date_created=draw(maybe(moments)),
        date_published=draw(maybe(moments)),
        date_modified=draw(maybe(moments)),
        dateline=draw(maybe(names)),
        section=draw(maybe(names)),
        genre=draw(maybe(names)),
        keywords=draw(several(names)),
        authors=draw(several(agents)),
        contributors=draw(several(agents)),
        publisher=draw(maybe(organizations)),
        sources=draw(several(sources)),
        images=draw(several(images)),
        content_location=draw(maybe(places)),
        location_created=draw(maybe(places)),
        mentions=draw(several(st.one_of(agents, places))),
        quotes=draw(several(quotes)),
        events=draw(_events),
        related_links=draw(several(iris)),
        version=draw(maybe(st.integers(1, 99))),
        status=draw(maybe(st.sampled_from(ArticleStatus))),
        embargo=draw(maybe(embargoes)),
        expires=draw(maybe(moments)),
        urgency=draw(maybe(st.integers(-1, 11))),
        slugline=draw(maybe(names)),
        editorial_note=draw(maybe(texts.filter(bool))),
        signals=draw(several(signals)),
        services=draw(several(names)),
        identifiers=draw(several(identifiers)),
        digital_source_type=draw(maybe(source_types)),
        is_accessible_for_free=draw(maybe(st.booleans())),
        credit=draw(maybe(names)),
        copyright_holder=draw(maybe(agents)),
        copyright_notice=draw(maybe(names)),
        usage_terms=draw(maybe(texts.filter(bool))),
        license=draw(maybe(iris)),
    )


@st.composite
def feeds(draw: st.DrawFn, *, most_articles: int = 2) -> Feed:
    """A feed whose articles have different ids, and whose events have different uids."""
    listed = draw(st.lists(articles(), max_size=most_articles, unique_by=lambda article: article.id))
    own = draw(_events)
    taken = {event.uid for article in listed for event in article.events}
    return Feed(
        title=draw(maybe(names)),
        id=draw(maybe(iris)),
        url=draw(maybe(iris)),
        description=draw(maybe(names)),
        language=draw(maybe(languages)),
        date_modified=draw(maybe(instants)),
        articles=tuple(listed),
        events=tuple(event for event in own if event.uid not in taken),
    )
