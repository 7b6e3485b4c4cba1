"""Short ways to say an article and an event, for the tests of merging."""

from toolkit.model import Agent, Article, Event, EventStatus, Moment, Organization, Person, Place, When, event_uid

RUSSIA = Organization(name="Россия", kind="state", country="RU")
RUSSIA_EN = Organization(name="Russia", kind="state", country="RU")
USA = Organization(name="США", kind="state", country="US")
USA_EN = Organization(name="United States", kind="state", country="US")
UKRAINE = Organization(name="Украина", kind="state", country="UA")
UKRAINE_EN = Organization(name="Ukraine", kind="state", country="UA")


def event(
    when: str | None,
    kind: str | None,
    place: str | None = None,
    *who: Agent | str,
    name: str = "",
    language: str = "en",
    **more: object,
) -> Event:
    """An event; a participant given as text is a person, a place given as text has only a name."""
    date = When.parse(when) if when else None
    spot = Place(name=place) if place else None
    people = tuple(Person(name=one) if isinstance(one, str) else one for one in who)
    uid = str(more.pop("uid", "")) or event_uid(date, kind=kind, participants=people, place=spot)
    return Event(
        uid=uid,
        name=name or f"{kind} {place or ''}".strip(),
        when=date,
        kind=kind,
        place=spot,
        participants=people,
        language=language,
        **more,  # type: ignore[arg-type]
    )


def article(number: int, *events: Event, published: str = "2025-03-01", language: str = "en") -> Article:
    """An article that tells of the events."""
    url = f"https://example.org/{number}"
    return Article(
        id=url,
        url=url,
        headline=f"Article {number}",
        language=language,
        date_published=Moment(published),
        publisher=Organization(name=f"Paper {number}"),
        events=events,
    )


HAPPENED, SCHEDULED, CANCELLED, POSTPONED = (
    EventStatus.HAPPENED,
    EventStatus.SCHEDULED,
    EventStatus.CANCELLED,
    EventStatus.POSTPONED,
)
