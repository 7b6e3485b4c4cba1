"""Raw text to an article: the layers run one after the other over the body, and are put together."""

import re
from bisect import bisect_left, bisect_right
from types import NoneType
from zoneinfo import ZoneInfo

from attrs import evolve, frozen

from toolkit.arguments import expect
from toolkit.diagnostics import Finding
from toolkit.extraction.detection import detect
from toolkit.extraction.doubts import Dating, doubts
from toolkit.extraction.entities import EntityBackend, Mention, find_entities
from toolkit.extraction.events import Happening, find_events
from toolkit.extraction.events.retold import retold
from toolkit.extraction.languages import expect_language, supported
from toolkit.extraction.quotes import Quotation, find_quotes
from toolkit.extraction.reach import MOST_LETTERS, reach_of, read_in_part
from toolkit.extraction.segments import Layout, segment
from toolkit.extraction.segments.agencies import agency
from toolkit.extraction.segments.around.frame import named_sources
from toolkit.extraction.segments.sentences import sentences
from toolkit.extraction.times import Published, Time, find_times, read_timestamp, to_when
from toolkit.extraction.times.publication import day_of, moment_of
from toolkit.extraction.times.values import placed
from toolkit.extraction.undated import year_inferred
from toolkit.model import (
    Article,
    Embargo,
    Moment,
    Organization,
    Person,
    Place,
    Precision,
    Source,
    Span,
    When,
    article_id,
)

_SPOKEN_REACH = 60
_STEM = 5
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_SENTENCE_BREAK = re.compile(r"\n|[.!?…][»”\")]?\s+[^\Wa-zа-яё]|[^\W\d_]{3}\.[А-ЯЁ]")


@frozen(eq=False)
class Analysis:
    """An article, and what was noticed while it was taken from its text.

    Attributes:
        article: what was found.
        findings: notes, with line and column in the text.
        quotations: the quotes with their cues, sources and certainty.
        happenings: the events with their triggers and dates.
        times: the temporal expressions of the body.
        mentions: the names in the body.
        layout: the frame that the text was taken apart into.
    """

    article: Article
    findings: tuple[Finding, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    happenings: tuple[Happening, ...] = ()
    times: tuple[Time, ...] = ()
    mentions: tuple[Mention, ...] = ()
    layout: Layout | None = None

    def source_offset(self, offset: int) -> int:
        """The code point of the text that stands, as nearly as is known, at an offset of the body."""
        return self.layout.source_offset(offset) if self.layout else offset


@frozen(kw_only=True)
class Layers:
    """What the layers found in one body."""

    times: tuple[Time, ...]
    mentions: tuple[Mention, ...]
    quotations: tuple[Quotation, ...]
    happenings: tuple[Happening, ...]


def analyse(
    text: str,
    *,
    language: str | None = None,
    timezone: str | None = None,
    published: Published = None,
    url: str | None = None,
    publisher: str | None = None,
    backend: EntityBackend | None = None,
    most_letters: int = MOST_LETTERS,
) -> Analysis:
    """An article from raw text, with its evidence and with notes on what could not be told.

    Args:
        text: as copied from a page or received over a wire; plain or Markdown, with or without a block of
            ``Title:``, ``Date:``, ``URL:`` lines on top.
        language: BCP 47 tag; made out when not given.
        timezone: IANA zone of times that name none; without it they stay floating.
        published: when the article appeared, where the caller knows better than the text.
        url: its canonical page.
        publisher: who published it.
        backend: a recogniser with a learned model that adds the names it finds; see
            `toolkit.extraction.entities.backends`.
        most_letters: how much of the body is looked through for names, dates, quotes and events.

    Raises:
        ValueError: `published` is not a date, `timezone` is no zone, `language` is none that can be read, or
            `most_letters` is none.
        TypeError: an argument is of another type.
    """
    expect(text, "text", str)
    for argument, value in (("url", url), ("publisher", publisher)):
        expect(value, argument, NoneType, str)
    expect_language(language)
    _expect_zone(timezone)
    told = moment_of(published)
    guessed = language or detect(text)
    layout = segment(
        text,
        read_stamp=lambda line: read_timestamp(line, guessed),
        is_town=lambda words: _is_town(words, guessed),
    )
    code = language or _stated_language(layout) or guessed
    body = layout.body
    inferred = None if told or layout.published else _by_dateline(layout, code)
    date_published = placed(told or layout.published or inferred, timezone)
    read = body[: reach_of(body, most_letters)]
    counted_from = date_published or _first_said(read, code, timezone)
    layers = _layers(read, code, counted_from, timezone, backend, headline=layout.headline)
    article = _article(layout, layers, _Told(code, date_published, timezone, url, publisher))
    dating = Dating(told=told, inferred=inferred, language=code)
    findings = doubts(text, layout, article, dating, quotations=layers.quotations, times=layers.times)
    findings += _in_part(text, layout, most_letters)
    return Analysis(article, findings, layers.quotations, layers.happenings, layers.times, layers.mentions, layout)


def _in_part(text: str, layout: Layout, most_letters: int) -> tuple[Finding, ...]:
    """That the body is longer than what was looked through, at the place in the text where that ended."""
    at = layout.source_offset(reach_of(layout.body, most_letters))
    line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
    return tuple(evolve(one, line=line, column=column) for one in read_in_part(layout.body, most_letters))


def extract(
    text: str,
    *,
    language: str | None = None,
    timezone: str | None = None,
    published: Published = None,
    url: str | None = None,
    publisher: str | None = None,
    backend: EntityBackend | None = None,
    most_letters: int = MOST_LETTERS,
) -> Article:
    """The article alone; arguments as for `analyse`."""
    return analyse(
        text,
        language=language,
        timezone=timezone,
        published=published,
        url=url,
        publisher=publisher,
        backend=backend,
        most_letters=most_letters,
    ).article


def analyse_body(
    body: str,
    *,
    language: str | None = None,
    timezone: str | None = None,
    published: Moment | None = None,
    backend: EntityBackend | None = None,
    most_letters: int = MOST_LETTERS,
) -> Article:
    """What a body says whose frame is known from elsewhere: its language, mentions, quotes and events.

    The body stays as it is, so that spans count in it. Arguments as for `analyse`, but that `language` may be
    any: it is that of a page; what has no data is read as English.
    """
    _expect_zone(timezone)
    code = language or detect(body)
    date_published = placed(published, timezone)
    layers = _layers(body[: reach_of(body, most_letters)], code, date_published, timezone, backend)
    return Article(
        id="",
        headline="",
        body=body,
        language=code,
        date_published=date_published,
        mentions=_mentions(layers.mentions),
        quotes=tuple(quotation.as_quote() for quotation in layers.quotations),
        events=tuple(one.as_event() for one in layers.happenings),
    )


def _expect_zone(timezone: str | None) -> None:
    """Say at once that there is no such zone, not only where a time needs it."""
    expect(timezone, "timezone", NoneType, str)
    if timezone is not None:
        try:
            ZoneInfo(timezone)
        except (KeyError, ValueError, OSError):
            raise ValueError(f"timezone {timezone!r} is not in the IANA database, as Europe/Moscow is") from None


def _stated_language(layout: Layout) -> str | None:
    """The tag in the block on top; "English" is none, and the words of the text then tell."""
    stated = layout.meta("language")
    return stated if stated and _LANGUAGE_TAG.fullmatch(stated) else None


def _by_dateline(layout: Layout, language: str | None) -> Moment | None:
    """The day of a dateline without a year, where the report shows which year it is."""
    words = layout.dateline.date if layout.dateline else None
    return year_inferred(words, layout.body, supported(language)) if words else None


def _first_said(body: str, code: str | None, timezone: str | None) -> Moment | None:
    """The full day on which the first sentence tells that something was said, where nothing else dates the text.

    It is no day of publication, but what the days behind it count from: "officials said on Tuesday, May 5, 2026".
    """
    first = next(iter(sentences(body, language=supported(code))), None)
    if first is None or not _NAMED_YEAR.search(body, first.start, first.end):
        return None
    told = _layers(body[first.start : first.end], code, None, timezone, None).quotations
    days = (one.said_on.start for one in told if one.said_on is not None)
    return next((day for day in days if day is not None and day.precision is Precision.DAY), None)


_NAMED_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def _layers(
    body: str,
    code: str | None,
    published: Moment | None,
    timezone: str | None,
    backend: EntityBackend | None,
    *,
    headline: str | None = None,
) -> Layers:
    language = supported(code)
    times = find_times(body, language=language, published=published)
    mentions = find_entities(body, language=language, backend=backend)
    quotations = _dated(
        body, find_quotes(body, language=language, mentions=mentions, heading=headline), times, timezone
    )
    happenings = find_events(
        body,
        language=language,
        published=published,
        timezone=timezone,
        times=times,
        mentions=mentions,
        quotations=quotations,
        heading=headline,
    )
    times = retold(times, happenings, day_of(published))
    return Layers(times=times, mentions=mentions, quotations=quotations, happenings=happenings)


def _dated(
    body: str, quotations: tuple[Quotation, ...], times: tuple[Time, ...], timezone: str | None
) -> tuple[Quotation, ...]:
    """Quotes with the date of saying, where one stands by the cue and outside the words."""
    starts = [time.span.start for time in times]
    dated = []
    for quotation in quotations:
        cue = quotation.cue_span
        if cue is not None:
            low = bisect_right(starts, cue.start - _SPOKEN_REACH)
            near = times[low : bisect_left(starts, cue.end + _SPOKEN_REACH, low)]
            when = _said_on(body, quotation, cue, near, timezone)
            dated.append(evolve(quotation, said_on=when) if when is not None else quotation)
        else:
            dated.append(quotation)
    return tuple(dated)


def _said_on(
    body: str, quotation: Quotation, cue: Span, near: tuple[Time, ...], timezone: str | None
) -> When | None:
    for time in near:
        inside = any(part.start <= time.span.start < part.end for part in quotation.contents)
        if not inside and _no_break(body, quotation, time.span, cue):
            when = to_when(time, timezone)
            if when is not None and when.start is not None and when.end is None and not when.open_end:
                return when
    return None


def _no_break(body: str, quotation: Quotation, time: Span, cue: Span) -> bool:
    low, high = min(time.start, cue.start), max(time.end, cue.end)
    return not _SENTENCE_BREAK.search(body, low, high) and not any(
        low <= part.start < high for part in quotation.contents
    )


# -- putting together ------------------------------------------------------------------------------------


@frozen
class _Told:
    """What the caller said, or what the text says in its place."""

    language: str | None
    published: Moment | None
    timezone: str | None
    url: str | None
    publisher: str | None


def _article(layout: Layout, layers: Layers, told: _Told) -> Article:
    address = told.url or _address(layout.meta("url"))
    who = _publisher(told.publisher or layout.meta("publisher"), layout)
    headline = layout.headline or "—"
    return Article(
        id=article_id(headline, url=address, publisher=_authority(who, layout), date=told.published),
        headline=headline,
        url=address,
        alternative_headline=layout.meta("alternative_headline"),
        description=layout.meta("description"),
        body=layout.body,
        language=told.language,
        date_published=told.published,
        date_modified=placed(layout.modified, told.timezone),
        dateline=layout.dateline.text if layout.dateline else None,
        section=layout.meta("section"),
        keywords=_keywords(layout),
        authors=tuple(Person(name=name) for name in _authors(layout, told.language)),
        publisher=who,
        sources=_sources(layout),
        images=layout.images,
        location_created=_location(layout, told.language),
        mentions=_mentions(layers.mentions),
        quotes=tuple(quotation.as_quote() for quotation in layers.quotations),
        events=tuple(one.as_event() for one in layers.happenings),
        embargo=_embargo(layout, told),
        copyright_notice=layout.copyright or layout.meta("copyright"),
    )


def _embargo(layout: Layout, told: _Told) -> Embargo | None:
    if layout.embargo is None:
        return None
    return layout.embargo.read(supported(told.language), told.published, told.timezone)


def _address(text: str | None) -> str | None:
    return text if text and text.startswith(("http://", "https://")) else None


def _publisher(name: str | None, layout: Layout) -> Organization | None:
    if name:
        known = agency(name)
        return Organization(name=known[0] if known else name, kind="media", url=known[1] if known else None)
    if layout.dateline and layout.dateline.agency and agency(layout.dateline.agency):
        return Organization(name=layout.dateline.agency, kind="media", url=layout.dateline.site)
    return None


def _authority(publisher: Organization | None, layout: Layout) -> str | None:
    """The domain that names an article without an address: that of its publisher."""
    if publisher is None:
        return None
    return publisher.url.partition("//")[2].removeprefix("www.") if publisher.url else publisher.name


def _keywords(layout: Layout) -> tuple[str, ...]:
    words = [word.strip() for name, value in layout.metadata if name == "keywords" for word in value.split(",")]
    return tuple(dict.fromkeys(word for word in words if word))


def _authors(layout: Layout, code: str | None) -> tuple[str, ...]:
    named = [name.strip() for key, value in layout.metadata if key == "author" for name in value.split(",")]
    writes = layout.dateline.author if layout.dateline else None
    bare = [] if named or layout.authors else [name for name in layout.names if _writes(name, layout, code)]
    return tuple(dict.fromkeys(name for name in (*named, *layout.authors, writes, *bare) if name))


def _writes(name: str, layout: Layout, code: str | None) -> bool:
    """Whether a bare name is that of a person whom the report does not tell of: no caption of a picture."""
    stem = name.rsplit(maxsplit=1)[-1][:_STEM]
    return (
        stem not in layout.headline
        and stem not in layout.body
        and any(
            isinstance(mention.value, Person) and mention.text == name
            for mention in find_entities(name, language=supported(code))
        )
    )


def _sources(layout: Layout) -> tuple[Source, ...]:
    found = [source for key, value in layout.metadata if key == "source" for source in named_sources(value)]
    found += layout.sources
    if layout.dateline and layout.dateline.agency:
        found.append(Source(name=layout.dateline.agency, url=layout.dateline.site))
    return tuple(dict.fromkeys(found))


def _location(layout: Layout, code: str | None) -> Place | None:
    """The place of the dateline, looked up as any other place."""
    printed = (layout.dateline.place if layout.dateline else None) or layout.meta("location")
    if not printed:
        return None
    name = printed.split(",")[0].split("/")[0].strip()
    shown = _cased(name)
    mentions = find_entities(f"{shown} {name}", language=supported(code))
    places = [mention.value for mention in mentions if isinstance(mention.value, Place)]
    # "ООН", "UN": a body that is named as a place stays as it is printed.
    body = any(mention.text == name and isinstance(mention.value, Organization) for mention in mentions)
    return places[0] if places else Place(name=name if body else shown)


def _cased(name: str) -> str:
    """A name set in capitals as it is written elsewhere."""
    pieces = (" ".join(part.capitalize() for part in piece.split(" ")) for piece in name.split("-"))
    return "-".join(pieces) if name.isupper() else name


def _is_town(words: str, code: str | None) -> bool:
    """Whether words are a town that the tables know, and nothing else."""
    shown = _cased(words)
    found = (mention for mention in find_entities(shown, language=supported(code)) if mention.text == shown)
    return any(isinstance(one.value, Place) and one.value.latitude is not None for one in found)


def _mentions(mentions: tuple[Mention, ...]) -> tuple[Person | Organization | Place, ...]:
    """Each thing once, in the order of the text; a country is a place here, whatever part it took."""
    named = [mention.value for mention in mentions if mention.kind not in ("demonym", "description")]
    # Most mentions of one thing have one and the same value.
    return tuple(dict.fromkeys({id(value): value for value in named}.values()))
