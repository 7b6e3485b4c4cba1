"""The values that articles and events are made of: spans, agents, places, images, sources."""

from attrs import field, frozen

from toolkit.model.when import Moment


def _is_tuple(_instance: object, attribute: object, value: object) -> None:
    if not isinstance(value, tuple):
        name = getattr(attribute, "name", "the field")
        raise TypeError(f"{name} must be a tuple, not {type(value).__name__}")


@frozen
class Span:
    """A stretch of `Article.body`: half-open, counted in Unicode code points.

    W3C Web Annotation TextPositionSelector.

    Attributes:
        start: the first code point, from 0.
        end: one past the last.

    Raises:
        ValueError: unless ``0 <= start <= end``.
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        # Of its own, since an article has spans by the thousand, and that of attrs takes three times as long.
        if not 0 <= start <= end:
            raise ValueError(f"a span needs 0 <= start <= end, not {start} and {end}")
        _set_start(self, start)
        _set_end(self, end)

    def of(self, text: str) -> str:
        """The words of `text` that the span covers."""
        return text[self.start : self.end]


_set_start, _set_end = Span.__dict__["start"].__set__, Span.__dict__["end"].__set__


@frozen(kw_only=True)
class Image:
    """A picture that belongs to an article. schema.org ImageObject; ninjs association; G2 icon.

    Attributes:
        url: where it lies, absolute.
        caption: what it shows.
        credit: whom to name (schema.org creditText).
        width: in pixels.
        height: in pixels.
    """

    url: str
    caption: str | None = None
    credit: str | None = None
    width: int | None = None
    height: int | None = None


@frozen(kw_only=True, cache_hash=True)
class Organization:
    """A body that acts, speaks or publishes. schema.org Organization; G2 cpnat:organisation.

    A state that takes part in an event is an organization with ``kind="state"`` and a `country`;
    the same country as a location is a `Place`.

    Attributes:
        name: in the article's language, in the base form (nominative).
        id: an IRI that names it, when one is known for certain.
        kind: "state", "government", "international", "media", "company", "party", "delegation" or None.
        country: ISO 3166-1 alpha-2.
        url: its own page.
        same_as: IRIs of the same body elsewhere (Wikidata, ISNI).
        alternate_names: other names that the article uses.
        logo: its mark, wanted of publishers by search engines.
    """

    name: str
    id: str | None = None
    kind: str | None = None
    country: str | None = None
    url: str | None = None
    same_as: tuple[str, ...] = field(default=(), validator=_is_tuple)
    alternate_names: tuple[str, ...] = field(default=(), validator=_is_tuple)
    logo: Image | None = None


@frozen(kw_only=True, cache_hash=True)
class Person:
    """A human being. schema.org Person; G2 cpnat:person; iCalendar PARTICIPANT.

    Attributes:
        name: in the base form (nominative), without role or honorific.
        id: an IRI that names the person, when one is known for certain.
        job_title: the role that the article states ("пресс-секретарь президента РФ").
        affiliation: the body that the role belongs to.
        url: a page about the person.
        same_as: IRIs of the same person elsewhere.
        alternate_names: other names that the article uses.
    """

    name: str
    id: str | None = None
    job_title: str | None = None
    affiliation: Organization | None = None
    url: str | None = None
    same_as: tuple[str, ...] = field(default=(), validator=_is_tuple)
    alternate_names: tuple[str, ...] = field(default=(), validator=_is_tuple)


Agent = Person | Organization
"""Who can speak or take part."""


@frozen(kw_only=True, cache_hash=True)
class Place:
    """Where something is. schema.org Place; G2 cpnat:geoArea or cpnat:poi; iCalendar LOCATION and GEO.

    Attributes:
        name: in the article's language, in the base form.
        id: an IRI that names it, when one is known for certain.
        address: the rest of a postal address, as one line.
        country: ISO 3166-1 alpha-2.
        latitude: degrees north, WGS 84.
        longitude: degrees east, WGS 84.
        timezone: IANA name.
        url: a page about it.
        same_as: IRIs of the same place elsewhere (GeoNames, Wikidata).
        alternate_names: other names that the article uses.
    """

    name: str
    id: str | None = None
    address: str | None = None
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    timezone: str | None = None
    url: str | None = None
    same_as: tuple[str, ...] = field(default=(), validator=_is_tuple)
    alternate_names: tuple[str, ...] = field(default=(), validator=_is_tuple)


@frozen(kw_only=True)
class Source:
    """Where a fact or a text was taken from. schema.org isBasedOn; G2 infoSource; iCalendar LINK.

    Attributes:
        name: the publisher or agency, as the text names it.
        url: the page, absolute.
        title: the headline there.
        date_published: when it appeared there.
        language: BCP 47 tag.
        text: the sentence of evidence, verbatim.
    """

    name: str | None = None
    url: str | None = None
    title: str | None = None
    date_published: Moment | None = None
    language: str | None = None
    text: str | None = None


@frozen(kw_only=True)
class Identifier:
    """Another name of an article. schema.org PropertyValue; NewsML-G2 altId; a member of ninjs altIds.

    Attributes:
        value: the name.
        kind: what sort of name, or whose: an IRI or a word.
    """

    value: str
    kind: str | None = None


@frozen(kw_only=True)
class Embargo:
    """That an article may not be published yet. NewsML-G2 embargoed; ninjs embargoedUntil, embargoed.

    Attributes:
        until: from when on it may; None: not known, so not until further notice.
    """

    until: Moment | None = None
