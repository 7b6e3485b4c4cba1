"""One article in several documents."""

import pytest
from attrs import evolve

from toolkit.model import Article, Event, EventStatus, Feed, Moment, Organization, Person, Place, Quote, Span, When
from toolkit.validation.together import check_together

EVENT = Event(uid="u1", name="Talks in Riyadh", when=When.parse("2025-03-05T10:00+03:00"))
ARTICLE = Article(
    id="https://example.org/a",
    url="https://example.org/a",
    headline="Talks begin in Riyadh",
    language="en",
    date_published=Moment("2025-02-18T12:42+03:00"),
    events=(EVENT,),
)
PAGE = ("a.html", Feed(articles=(ARTICLE,)))


def codes(*documents):
    """The codes of what a set of documents does not agree on, with the documents they stand at."""
    return [(found.code, found.source) for found in check_together(documents)]


def changed(**changes):
    """The article in another document, changed."""
    return ("b.xml", Feed(articles=(evolve(ARTICLE, **changes),)))


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (changed(), []),
        (changed(date_published=Moment("2025-02-18T09:42Z")), []),
        (changed(date_published=Moment("2025-02-18")), []),
        (changed(date_published=None), []),
        (changed(headline="TALKS BEGIN in Riyadh!"), []),
        (changed(url="http://www.example.org/a/#top"), []),
        (changed(language="en-GB"), []),
        (changed(date_published=Moment("2025-02-19")), ["TGT001"]),
        (changed(headline="Talks end in Riyadh"), ["TGT002"]),
        (changed(url="https://example.org/b"), ["TGT003"]),
        (changed(language="de"), ["TGT004"]),
        (changed(events=(evolve(EVENT, when=When.parse("2025-03-06")),)), ["TGT005"]),
        (changed(events=(evolve(EVENT, uid="u2", when=When.parse("2025-03-05T11:00+03:00")),)), ["TGT005"]),
        (changed(events=(evolve(EVENT, when=None),)), []),
        (changed(events=()), []),
    ],
)
def test_disagreements_are_found_at_the_later_document(other, expected):
    """Each field that differs gives one finding; what is coarser or absent does not differ."""
    assert codes(PAGE, other) == [(code, "b.xml") for code in expected]


def test_events_read_from_text_are_missed_only_where_one_is_known_again():
    """What is made out of prose has names and identifiers of its own; a calendar written of it has the same."""
    read = evolve(EVENT, uid="r1", name="The talks began", span=Span(0, 9))
    page = ("a.html", Feed(articles=(evolve(ARTICLE, events=(read,)),)))
    vote = Event(uid="u9", name="Vote", when=When.parse("2025-03-09"))
    assert [] == codes(page, ("a.ics", Feed(events=(EVENT, vote))))
    assert [("TGT006", "a.html")] == codes(page, ("a.ics", Feed(events=(read, vote))))


QUOTE = Quote(text="We agreed", speaker=Person(name="Anna Lind", alternate_names=("Анна Линд",)))
TOLD = ("a.html", Feed(articles=(evolve(ARTICLE, quotes=(QUOTE,)),)))


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [
        (Person(name="Boris Orlov"), ["TGT008"]),
        (Person(name="Lind"), []),
        (Person(name="А. Линд"), []),
        (None, []),
    ],
)
def test_speakers_of_one_quote_are_compared(speaker, expected):
    """A part of the name will do; who is unknown contradicts nobody."""
    other = changed(quotes=(evolve(QUOTE, text="“We agreed”", speaker=speaker), Quote(text="Other")))
    assert codes(TOLD, other) == [(code, "b.xml") for code in expected]


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ({"status": EventStatus.SCHEDULED}, {"status": EventStatus.CANCELLED}, ["TGT009"]),
        ({"status": EventStatus.CANCELLED}, {"status": EventStatus.POSTPONED}, ["TGT009"]),
        ({"status": EventStatus.SCHEDULED}, {"status": EventStatus.HAPPENED}, []),
        ({"status": EventStatus.CANCELLED}, {"status": EventStatus.TENTATIVE}, []),
        ({"status": EventStatus.CANCELLED}, {}, []),
        ({"place": Place(name="Riyadh")}, {"place": Place(name="Jeddah")}, ["TGT010"]),
        ({"place": Place(name="Palace", address="Riyadh")}, {"place": Place(name="Riyadh")}, []),
        ({"place": Place(name="Riyadh")}, {"place": Place(name="Эр-Рияд")}, []),
        ({"place": Place(name="Riyadh")}, {}, []),
    ],
)
def test_states_and_places_of_one_event_are_compared(ours, theirs, expected):
    """As far as both say them, and in letters that can be compared."""
    one, other = (
        (name, Feed(articles=(evolve(ARTICLE, events=(evolve(EVENT, **told),)),)))
        for name, told in (("a.html", ours), ("b.ics", theirs))
    )
    assert codes(one, other) == [(code, "b.ics") for code in expected]


ADA, BEN, HOUSE = Person(name="Ada Quill"), Person(name="Ben Stone"), Organization(name="Gazette")


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ((ADA,), (ADA,), []),
        ((ADA,), (Person(name="Quill"),), []),
        ((ADA,), (Person(name="Ада Квилл"),), []),
        ((ADA,), (HOUSE,), []),
        ((ADA, HOUSE), (ADA,), []),
        ((ADA,), (), []),
        ((ADA, BEN), (BEN, ADA), []),
        ((ADA,), (BEN,), ["TGT011"]),
        ((ADA, BEN), (ADA,), ["TGT011"]),
        ((ADA,), (ADA, BEN), ["TGT011"]),
    ],
)
def test_authors_are_compared(ours, theirs, expected):
    """Persons, in whatever order; a house alone says less."""
    page = ("a.html", Feed(articles=(evolve(ARTICLE, authors=ours),)))
    assert codes(page, changed(authors=theirs)) == [(code, "b.xml") for code in expected]


@pytest.mark.parametrize(
    ("text", "speaker", "expected"),
    [
        ("We agreed on most of it by Friday", ADA, ["TGT012"]),
        ("We agreed on all of it by Friday!", ADA, []),
        ("We agreed on most of it by Friday", BEN, []),
        ("We agreed on most of it by Friday", None, []),
        ("Nothing of that is settled yet", ADA, []),
    ],
)
def test_words_of_one_quote_are_compared(text, speaker, expected):
    """What one person said in mostly the same words is one quote."""
    page = (
        "a.html",
        Feed(articles=(evolve(ARTICLE, quotes=(Quote(text="We agreed on all of it by Friday", speaker=ADA),)),)),
    )
    other = changed(quotes=(Quote(text=text, speaker=speaker),))
    assert codes(page, other) == [(code, "b.xml") for code in expected]


def test_a_quote_that_both_have_is_no_other_reworded():
    """Of two that are alike each has its own in the other document."""
    quotes = tuple(Quote(text=f"We agreed on {part} of it by Friday", speaker=ADA) for part in ("all", "most"))
    page = ("a.html", Feed(articles=(evolve(ARTICLE, quotes=quotes[:1]),)))
    assert [] == codes(page, changed(quotes=quotes))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Talks in Riyadh", []),
        ("TALKS", []),
        ("Talks in Riyadh on grain", []),
        ("Переговоры в Эр-Рияде", []),
        ("", []),
        ("Talks in Jeddah", ["TGT013"]),
    ],
)
def test_names_of_one_event_are_compared(name, expected):
    """One that says more is no other; names in different letters cannot be compared."""
    other = changed(events=(evolve(EVENT, name=name),))
    assert codes(PAGE, other) == [(code, "b.xml") for code in expected]


def test_an_event_that_one_document_lacks_is_missed_there():
    """Of two calendars each is told what only the other has."""
    other = ("b.ics", Feed(events=(EVENT, Event(uid="u9", name="Vote"))))
    assert codes(PAGE, other) == [("TGT006", "a.html")]
    assert codes(other, PAGE) == [("TGT006", "a.html")]


def test_articles_of_feeds_are_matched():
    """Among several articles those of one address are compared, else those of one headline."""
    more = evolve(ARTICLE, id="https://example.org/c", url="https://example.org/c", headline="Other", events=())
    feed = ("feed.xml", Feed(articles=(more, evolve(ARTICLE, language="de"))))
    assert codes(PAGE, feed) == [("TGT004", "feed.xml")]
    renamed = evolve(ARTICLE, id="tag:x", url=None, language="de")
    assert codes(PAGE, ("feed.xml", Feed(articles=(more, renamed)))) == [("TGT004", "feed.xml")]


def test_documents_without_an_article_in_common_are_told():
    """Nothing to compare is no agreement."""
    strangers = [
        evolve(ARTICLE, id=f"https://x.org/{n}", url=None, headline=f"Other {n}", events=()) for n in (1, 2)
    ]
    assert codes(PAGE, ("b.xml", Feed(articles=tuple(strangers)))) == [("TGT007", "b.xml")]


def test_a_finding_names_the_place_in_the_later_document():
    """The path of the article, event and field there; the whole document where something is not there."""
    more = evolve(ARTICLE, id="https://example.org/c", url="https://example.org/c", headline="Other", events=())
    later = evolve(EVENT, when=When.parse("2025-03-06"))
    other = evolve(ARTICLE, language="de", events=(Event(uid="u0", name="Vote"), later))
    feed = Feed(articles=(more, other), events=(Event(uid="u8", name="Parade"),))
    found = [(one.code, one.path) for one in check_together([PAGE, ("feed.xml", feed)]) if one.source != "a.html"]

    assert [("TGT005", "articles[1].events[1].when"), ("TGT004", "articles[1].language")] == found
    assert [""] == [
        one.path
        for one in check_together([PAGE, ("a.ics", Feed(events=(Event(uid="u7", name="Vote"),)))])
        if one.source == "a.ics"
    ]
    on_its_own = ("b.ics", Feed(events=(later,)))
    assert [("TGT005", "events[0].when")] == [(one.code, one.path) for one in check_together([PAGE, on_its_own])]
