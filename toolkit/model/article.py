"""The article, its quotes and its dated events, and the feed that carries them."""

from datetime import timedelta
from enum import StrEnum

from attrs import field, frozen

from toolkit.model.values import (
    Agent,
    Embargo,
    Identifier,
    Image,
    Organization,
    Person,
    Place,
    Source,
    Span,
    _is_tuple,
)
from toolkit.model.when import Moment, When


class QuoteKind(StrEnum):
    """How the words were carried over."""

    DIRECT = "direct"
    """Verbatim, between quotation marks: schema.org Quotation, NITF q."""
    INDIRECT = "indirect"
    """Retold: schema.org Statement."""
    MIXED = "mixed"
    """Retold, with some words between quotation marks."""


class EventStatus(StrEnum):
    """What is known of an event's coming about, at the time of writing."""

    HAPPENED = "happened"
    SCHEDULED = "scheduled"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"


class ArticleStatus(StrEnum):
    """Whether an article may be published. NewsML-G2 and ninjs pubStatus; schema.org creativeWorkStatus."""

    USABLE = "usable"
    WITHHELD = "withheld"
    """Not to be published until further notice."""
    CANCELLED = "cancelled"
    """Not to be published ever again: to be taken down where it was. In the standards: canceled."""


@frozen(kw_only=True)
class Quote:
    """What somebody said or wrote, as the article carries it.

    schema.org Quotation (direct) or Statement (indirect); NewsML-G2 partMeta on a marked stretch.

    Attributes:
        text: the words, without the outer quotation marks; several stretches of one quote split by its
            attribution are joined by one space.
        kind: direct, indirect or mixed.
        speaker: who said it; None when the article does not say.
        cue: the word that attributes it ("сказал", "said", "по словам").
        said_on: when it was said, if that is stated.
        language: BCP 47 tag, when it differs from the article's.
        span: where it stands in `Article.body`, marks included, from the first to the last stretch.
    """

    text: str
    kind: QuoteKind = QuoteKind.DIRECT
    speaker: Agent | None = None
    cue: str | None = None
    said_on: When | None = None
    language: str | None = None
    span: Span | None = None


@frozen(kw_only=True)
class Recurrence:
    """How an event repeats. RFC 5545 3.8.5; NewsML-G2 rRule, rDate, exDate; schema.org Schedule.

    Attributes:
        rules: RECUR values as RFC 5545 3.3.10 writes them ("FREQ=WEEKLY;COUNT=4").
        dates: further starts (RDATE); a period has an end.
        exclusions: starts left out (EXDATE).
    """

    rules: tuple[str, ...] = field(default=(), validator=_is_tuple)
    dates: tuple[When, ...] = field(default=(), validator=_is_tuple)
    exclusions: tuple[Moment, ...] = field(default=(), validator=_is_tuple)


@frozen(kw_only=True)
class Event:
    """Something that happens, or is to happen, at a date.

    schema.org Event; iCalendar VEVENT; NewsML-G2 concept with eventDetails.

    Attributes:
        uid: what tells two events apart and stays when they change; see `toolkit.model.event_uid`.
        name: as a calendar would show it, in `language`.
        when: the date at its true precision; None only in documents that we read.
        place: where.
        participants: who takes part, most important first.
        kind: one lower-case English word or hyphenated pair: "talks", "meeting", "call", "visit",
            "summit", "vote", "signing", "statement", "appointment", "sanctions", "ceasefire", ...
        status: whether it has come about.
        description: the sentence it was taken from, or a longer text.
        language: BCP 47 tag of the name and description.
        duration: how long it takes, when that is stated apart from its end.
        span: where it stands in `Article.body`.
        sources: the articles that tell of it.
        url: a page about the event itself.
        keywords: labels. schema.org keywords; iCalendar CATEGORIES.
        organizer: who holds it.
        previous_when: the date it was moved from. schema.org previousStartDate.
        super_event: uid of the event that this is a part of.
        recurrence: how it repeats.
        recurrence_id: the start, in the repeated event of the same uid, that this one stands for.
        sequence: the number of the revision, from 0. iCalendar SEQUENCE; G2 version.
        date_created: when the entry was made.
        date_modified: when the entry was last changed. iCalendar DTSTAMP and LAST-MODIFIED.
        embargo: that it may not be told of yet, where it does not stand in an article that says so.
    """

    uid: str
    name: str
    when: When | None = None
    place: Place | None = None
    participants: tuple[Agent, ...] = field(default=(), validator=_is_tuple)
    kind: str | None = None
    status: EventStatus | None = None
    description: str | None = None
    language: str | None = None
    duration: timedelta | None = None
    span: Span | None = None
    sources: tuple[Source, ...] = field(default=(), validator=_is_tuple)
    url: str | None = None
    keywords: tuple[str, ...] = field(default=(), validator=_is_tuple)
    organizer: Agent | None = None
    previous_when: When | None = None
    super_event: str | None = None
    recurrence: Recurrence | None = None
    recurrence_id: Moment | None = None
    sequence: int | None = None
    date_created: Moment | None = None
    date_modified: Moment | None = None
    embargo: Embargo | None = None


@frozen(kw_only=True)
class Article:
    """A news article. schema.org NewsArticle; NewsML-G2 newsItem; ninjs item.

    Attributes:
        id: the canonical URL, or a ``tag:`` IRI; see `toolkit.model.article_id`.
        headline: the title.
        url: the canonical page.
        alternative_headline: a second title.
        description: the summary or lead.
        body: the text, paragraphs parted by one empty line; spans count in it.
        language: BCP 47 tag.
        date_created: when it was written.
        date_published: when it first appeared.
        date_modified: when it was last changed.
        dateline: the line of place and date before the text, as printed.
        section: the department of the publication. schema.org articleSection.
        genre: "interview", "analysis", ...
        keywords: labels.
        authors: who wrote it.
        contributors: who else worked on it. schema.org and NewsML-G2 contributor.
        publisher: who published it.
        sources: what it is based on.
        images: its pictures.
        content_location: the place it tells about.
        location_created: the place it was written at.
        mentions: the persons, organizations and places it names, each once.
        quotes: who said what, in the order of the text.
        events: what happened or is to happen, in the order of the text.
        related_links: IRIs of what to read besides. schema.org relatedLink; NewsML-G2 link with irel:seeAlso.
        version: the number of the revision, from 1. NewsML-G2 version.
        status: whether it may be published; see `ArticleStatus`.
        embargo: until when it may not; see `Embargo`.
        expires: when it is no longer of use. The same word in schema.org, NewsML-G2 and ninjs.
        urgency: how urgent editors hold it, from 1 (most) to 9. NewsML-G2 and ninjs urgency.
        slugline: the short name under which a newsroom speaks of the story. NewsML-G2 and ninjs slugline.
        editorial_note: what receiving editors are told; not for readers. NewsML-G2 and ninjs edNote.
        signals: what a receiver must mind, in the codes of IPTC's vocabulary: "correction", "update", "cwarn".
            NewsML-G2 signal.
        services: the services of its provider that carry it. NewsML-G2 service.
        identifiers: other names of it. schema.org identifier; NewsML-G2 altId; ninjs altIds.
        digital_source_type: IRI of how its content came about, of IPTC's vocabulary or another. The same word in
            schema.org, NewsML-G2 and ninjs.
        is_accessible_for_free: whether it can be read without paying.
        credit: whom to name beside it. schema.org creditText; NewsML-G2 creditline.
        copyright_holder: who has the rights. The same word in schema.org, NewsML-G2 and ninjs.
        copyright_notice: as it is to be printed.
        usage_terms: what may be done with it, in words. NewsML-G2 and ninjs usageTerms; schema.org usageInfo.
        license: IRI of the licence.
    """

    id: str
    headline: str
    url: str | None = None
    alternative_headline: str | None = None
    description: str | None = None
    body: str = ""
    language: str | None = None
    date_created: Moment | None = None
    date_published: Moment | None = None
    date_modified: Moment | None = None
    dateline: str | None = None
    section: str | None = None
    genre: str | None = None
    keywords: tuple[str, ...] = field(default=(), validator=_is_tuple)
    authors: tuple[Agent, ...] = field(default=(), validator=_is_tuple)
    contributors: tuple[Agent, ...] = field(default=(), validator=_is_tuple)
    publisher: Organization | None = None
    sources: tuple[Source, ...] = field(default=(), validator=_is_tuple)
    images: tuple[Image, ...] = field(default=(), validator=_is_tuple)
    content_location: Place | None = None
    location_created: Place | None = None
    mentions: tuple[Person | Organization | Place, ...] = field(default=(), validator=_is_tuple)
    quotes: tuple[Quote, ...] = field(default=(), validator=_is_tuple)
    events: tuple[Event, ...] = field(default=(), validator=_is_tuple)
    related_links: tuple[str, ...] = field(default=(), validator=_is_tuple)
    version: int | None = None
    status: ArticleStatus | None = None
    embargo: Embargo | None = None
    expires: Moment | None = None
    urgency: int | None = None
    slugline: str | None = None
    editorial_note: str | None = None
    signals: tuple[str, ...] = field(default=(), validator=_is_tuple)
    services: tuple[str, ...] = field(default=(), validator=_is_tuple)
    identifiers: tuple[Identifier, ...] = field(default=(), validator=_is_tuple)
    digital_source_type: str | None = None
    is_accessible_for_free: bool | None = None
    credit: str | None = None
    copyright_holder: Agent | None = None
    copyright_notice: str | None = None
    usage_terms: str | None = None
    license: str | None = None

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The body's paragraphs, without the empty lines between them."""
        return tuple(self.body.split("\n\n")) if self.body else ()


@frozen(kw_only=True)
class Feed:
    """Articles and events that travel together. NewsML-G2 newsMessage; iCalendar VCALENDAR; JSON-LD @graph.

    Attributes:
        title: the feed's name.
        id: an IRI or UID that names the feed.
        url: its page.
        description: what it carries.
        language: BCP 47 tag.
        date_modified: when it was last changed.
        articles: in the order given.
        events: those that belong to no one article of the feed.
    """

    title: str | None = None
    id: str | None = None
    url: str | None = None
    description: str | None = None
    language: str | None = None
    date_modified: Moment | None = None
    articles: tuple[Article, ...] = field(default=(), validator=_is_tuple)
    events: tuple[Event, ...] = field(default=(), validator=_is_tuple)

    @property
    def all_events(self) -> tuple[Event, ...]:
        """The feed's own events, then those of its articles, each uid and recurrence id once."""
        events = [*self.events, *(event for article in self.articles for event in article.events)]
        return tuple({(event.uid, event.recurrence_id): event for event in reversed(events)}.values())[::-1]
