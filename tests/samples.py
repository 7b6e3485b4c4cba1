"""Articles for tests that need one: a plain one, and the same with every kind of thing that an article can say."""

from attrs import evolve

from toolkit.model import (
    Article,
    Event,
    EventStatus,
    Image,
    Moment,
    Organization,
    Person,
    Place,
    Quote,
    QuoteKind,
    Source,
    Span,
    When,
)

ANNA = Person(name="Anna Lind", job_title="minister")
PLAIN = Article(
    id="https://example.org/a",
    url="https://example.org/a",
    headline="Talks begin in Riyadh",
    body="“We agreed,” said Anna Lind. They will meet on 5 March.",
    language="en",
    date_published=Moment("2025-02-18T12:42:00+03:00"),
    authors=(Person(name="Boris Orlov", url="https://example.org/boris"),),
    publisher=Organization(name="Example News"),
    quotes=(
        Quote(text="We agreed", speaker=ANNA, span=Span(0, 12)),
        Quote(text="they will meet", kind=QuoteKind.INDIRECT, speaker=ANNA),
    ),
    events=(
        Event(
            uid="e3e70682-c209-5cac-a29f-6fbed82c07cd",
            name="Talks",
            when=When.parse("2025-03-05"),
            place=Place(name="Riyadh", country="SA"),
            status=EventStatus.SCHEDULED,
        ),
    ),
)
_SPEAKER = evolve(ANNA, affiliation=Organization(name="Ministry", kind="government"))
FULL = evolve(
    PLAIN,
    alternative_headline="Talks open",
    description="They began on Tuesday.",
    date_created=Moment("2025-02-18T11:00+03:00"),
    date_published=Moment("2025-02-18T12:42+03:00[Europe/Moscow]"),
    date_modified=Moment("2025-02-18T14:00+03:00"),
    dateline="RIYADH, February 18",
    section="World",
    genre="report",
    keywords=("talks", "Riyadh"),
    authors=(Person(name="Boris Orlov", url="https://example.org/boris", same_as=("https://x.org/b",)),),
    publisher=Organization(name="Example News", logo=Image(url="https://example.org/l.png")),
    sources=(Source(name="Agency", url="https://a.example/1", title="Talks", text="They began."),),
    images=(Image(url="https://example.org/1.jpg", caption="Hall", credit="A", width=1600, height=900),),
    content_location=Place(name="Riyadh", country="SA", latitude=24.6, longitude=46.7, timezone="Asia/Riyadh"),
    mentions=(_SPEAKER, Place(name="Jeddah", address="Corniche")),
    quotes=(
        Quote(text="We agreed", speaker=_SPEAKER, cue="said", span=Span(0, 12), said_on=When.parse("2025-02-18")),
        Quote(text="they will meet", kind=QuoteKind.INDIRECT, speaker=_SPEAKER),
    ),
    events=(
        evolve(
            PLAIN.events[0],
            when=When.parse("2025-02~"),
            participants=(_SPEAKER,),
            kind="talks",
            status=EventStatus.TENTATIVE,
        ),
    ),
    version=2,
    is_accessible_for_free=True,
    copyright_notice="© Example News",
    license="https://example.org/license",
)
