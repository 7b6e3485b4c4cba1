"""TGT: what two documents of one article do not agree on."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from attrs import field, frozen

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.model import Agent, Article, Event, EventStatus, Feed, Moment, Person, Place, Quote, When, fold
from toolkit.validation.rule import Rule, Scope


@frozen
class Pair:
    """Two documents side by side.

    Attributes:
        name: what to call the first.
        first: what it holds.
        second: what the document holds that the findings stand at.
        articles: the articles of both that are the same one.
        events: the events of both that are the same one.
    """

    name: str
    first: Feed
    second: Feed
    articles: tuple[tuple[Article, Article], ...] = field(init=False)
    events: tuple[tuple[Event, Event], ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "articles", tuple(_same_articles(self.first.articles, self.second.articles)))
        object.__setattr__(self, "events", tuple(_same_events(self.first.all_events, self.second.all_events)))

    def path(self, thing: Article | Event, *names: str | int) -> Path:
        """Where an article or event of the second document stands in it, and there a field of that name."""
        paths = {id(one): path for path, one in _things(self.second)}
        return (*paths[id(thing)], *names)


def _things(feed: Feed) -> Iterator[tuple[Path, Article | Event]]:
    for index, event in enumerate(feed.events):
        yield ("events", index), event
    for index, article in enumerate(feed.articles):
        yield ("articles", index), article
        for number, event in enumerate(article.events):
            yield ("articles", index, "events", number), event


def _same_articles(ours: Sequence[Article], theirs: Sequence[Article]) -> Iterator[tuple[Article, Article]]:
    """Articles of one address, else of one headline; two that stand alone are taken for one."""
    if len(ours) == len(theirs) == 1:
        yield ours[0], theirs[0]
        return
    for key in (_by_address, _by_headline):
        known = {key(article): article for article in theirs if key(article)}
        matched = [(article, known[key(article)]) for article in ours if key(article) in known]
        if matched:
            yield from matched
            return


def _by_address(article: Article) -> str:
    return _address(article.url or article.id)


def _by_headline(article: Article) -> str:
    return fold(article.headline)


def _same_events(ours: Iterable[Event], theirs: Iterable[Event]) -> Iterator[tuple[Event, Event]]:
    """Events of one uid, else of one name, each once."""
    left = list(theirs)
    for event in ours:
        match = next((one for one in left if _identity(one) == _identity(event)), None)
        match = match or next((one for one in left if event.name and fold(one.name) == fold(event.name)), None)
        if match is not None:
            left.remove(match)
            yield event, match


def _identity(event: Event) -> object:
    return (event.uid, event.recurrence_id)


def _address(url: str | None) -> str:
    """An address for comparison: without scheme, www., fragment and final slash."""
    text = (url or "").partition("#")[0].rstrip("/")
    return text.removeprefix("https://").removeprefix("http://").removeprefix("www.").lower()


def _same_moment(first: Moment | None, second: Moment | None) -> bool:
    """Whether two dates agree as far as the coarser of them goes; one that is absent agrees with any."""
    if first is None or second is None:
        return True
    if first.has_time and second.has_time and first.is_floating == second.is_floating:
        return first.start == second.start
    return first.day <= second.last_day and second.day <= first.last_day


def _same_when(first: When, second: When) -> bool:
    return _same_moment(first.start, second.start) and _same_moment(first.end, second.end)


def _differ(pair: Pair, what: str, first: object, second: object) -> str:
    return f"the {what} is {str(second)[:80]!r} here, {str(first)[:80]!r} in {pair.name}"


def dates_of_documents_differ(pair: Pair) -> Iterator[Finding]:
    """Two documents of one article give it different dates.

    Why: a change reached one of them and not the other; a reader believes either.
    Fix: write all documents of an article from one source.

    Bad: a.html says 2025-02-18, a.newsmlg2.xml says 2025-02-19
    Good: both say 2025-02-18
    """
    for one, other in pair.articles:
        for name in ("date_published", "date_modified"):
            first, second = getattr(one, name), getattr(other, name)
            if not _same_moment(first, second):
                yield Finding(
                    path=pair.path(other, name), message=_differ(pair, name.replace("_", " "), first, second)
                )


def headlines_of_documents_differ(pair: Pair) -> Iterator[Finding]:
    """Two documents of one article give it different headlines.

    Why: a reader of both takes them for two articles. Case, marks and spaces do not count.
    Fix: write all documents of an article from one source.

    Bad: a.html says "Talks begin", a.newsmlg2.xml says "Talks end"
    Good: both say "Talks begin"
    """
    for one, other in pair.articles:
        if one.headline and other.headline and fold(one.headline) != fold(other.headline):
            yield Finding(
                path=pair.path(other, "headline"), message=_differ(pair, "headline", one.headline, other.headline)
            )


def addresses_of_documents_differ(pair: Pair) -> Iterator[Finding]:
    """Two documents of one article name different addresses.

    Why: an article has one canonical address; two are two pages to a search engine.
    Fix: use the canonical address in all of them.

    Bad: a.html says https://example.org/a, a.newsmlg2.xml says https://example.org/b
    Good: both say https://example.org/a
    """
    for one, other in pair.articles:
        if one.url and other.url and _address(one.url) != _address(other.url):
            yield Finding(path=pair.path(other, "url"), message=_differ(pair, "address", one.url, other.url))


def languages_of_documents_differ(pair: Pair) -> Iterator[Finding]:
    """Two documents of one article name different languages.

    Why: one of them is wrong, or is a translation and another article.
    Fix: correct the one that is wrong.

    Bad: a.html says en, a.newsmlg2.xml says de
    Good: both say en
    """
    for one, other in pair.articles:
        if one.language and other.language and _primary(one.language) != _primary(other.language):
            yield Finding(
                path=pair.path(other, "language"), message=_differ(pair, "language", one.language, other.language)
            )


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()


def event_times_of_documents_differ(pair: Pair) -> Iterator[Finding]:
    """Two documents give one event different times.

    Why: whoever goes by the calendar comes on another day than whoever goes by the article.
    Fix: write the calendar from the article.

    Bad: a.html says 2025-03-05, a.ics says 2025-03-06
    Good: both say 2025-03-05
    """
    for one, other in pair.events:
        if one.when and other.when and not _same_when(one.when, other.when):
            yield Finding(
                path=pair.path(other, "when"),
                message=_differ(pair, f"time of {other.name[:40]!r}", one.when, other.when),
            )


def event_states_of_documents_differ(pair: Pair) -> Iterator[Finding]:
    """Two documents tell otherwise whether an event is to be, or was.

    Why: whoever goes by the calendar comes to what the article has called off. Happened and scheduled do not
    contradict: both are EventScheduled to schema.org, and CONFIRMED to iCalendar.
    Fix: write the calendar from the article.

    Bad: a.html says cancelled, a.ics says scheduled
    Good: both say cancelled
    """
    for one, other in pair.events:
        first, second = _state(one), _state(other)
        if first and second and first != second:
            yield Finding(
                path=pair.path(other, "status"),
                message=_differ(pair, f"status of {other.name[:40]!r}", first, second),
            )


def _state(event: Event) -> str | None:
    """What is to be told apart of a status: whether the event stands, and in doubt nothing."""
    if event.status in (EventStatus.HAPPENED, EventStatus.SCHEDULED):
        return "scheduled"
    return event.status.value if event.status in (EventStatus.CANCELLED, EventStatus.POSTPONED) else None


def event_places_of_documents_differ(pair: Pair) -> Iterator[Finding]:
    """Two documents give one event places that have no word in common.

    Why: whoever goes by the calendar comes to another town than whoever goes by the article.
    Fix: write the calendar from the article.

    Bad: a.html says Riyadh, a.ics says Jeddah
    Good: both say Riyadh
    """
    for one, other in pair.events:
        if one.place and other.place and not _akin(_names_of_place(one.place), _names_of_place(other.place)):
            yield Finding(
                path=pair.path(other, "place"),
                message=_differ(pair, f"place of {other.name[:40]!r}", one.place.name, other.place.name),
            )


def _names_of_place(place: Place) -> tuple[str, ...]:
    return tuple(name for name in (place.name, place.address, *place.alternate_names) if name)


def _akin(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    """Whether names have a word in common, or are all in different letters and cannot be compared."""
    known = [fold(name) for name in theirs]
    pairs = [(one, other) for one in map(fold, ours) for other in known if one.isascii() == other.isascii()]
    return not pairs or any(not set(one.split()).isdisjoint(other.split()) for one, other in pairs)


def speakers_of_documents_differ(pair: Pair) -> Iterator[Finding]:
    """Two documents ascribe one quote to different speakers.

    Why: who said it is what a quote is for; one of the two puts words into somebody's mouth.
    Fix: correct the one that is wrong.

    Bad: in a.html Anna Lind says "We agreed", in a.newsmlg2.xml Boris Orlov does
    Good: in both Anna Lind says it
    """
    for one, other in pair.articles:
        known = {fold(quote.text): quote.speaker for quote in one.quotes if quote.speaker}
        for index, quote in enumerate(other.quotes):
            speaker = known.get(fold(quote.text))
            if speaker and quote.speaker and not _akin(_names_of(speaker), _names_of(quote.speaker)):
                yield Finding(
                    path=pair.path(other, "quotes", index, "speaker"),
                    message=_differ(pair, f"speaker of {quote.text[:40]!r}", speaker.name, quote.speaker.name),
                )


def _names_of(agent: Agent) -> tuple[str, ...]:
    return (agent.name, *agent.alternate_names)


def authors_of_documents_differ(pair: Pair) -> Iterator[Finding]:
    """Two documents of one article name different persons as its authors.

    Why: who wrote it is a fact of the article; one of the documents gives the work to somebody else, or leaves
        somebody out. Where one names a house alone it says less, and nothing else.
    Fix: write all documents of an article from one source.

    Bad: a.html says Anna Lind, a.newsmlg2.xml says Boris Orlov
    Good: both say Anna Lind
    """
    for one, other in pair.articles:
        first, second = _persons(one), _persons(other)
        if first and second and not (_all_akin(first, second) and _all_akin(second, first)):
            names = [", ".join(person.name for person in persons) for persons in (first, second)]
            yield Finding(path=pair.path(other, "authors"), message=_differ(pair, "author", *names))


def _persons(article: Article) -> list[Person]:
    return [author for author in article.authors if isinstance(author, Person)]


def _all_akin(ours: Iterable[Person], theirs: Sequence[Person]) -> bool:
    return all(any(_akin(_names_of(one), _names_of(other)) for other in theirs) for one in ours)


def words_of_quotes_differ(pair: Pair) -> Iterator[Finding]:
    """Two documents give one quote in different words.

    Why: a quote is what was said, word by word; one of the two was changed after the other was written. Quotes
        are taken for one where one person says them and most of their words are the same.
    Fix: correct the one that is wrong.

    Bad: in a.html Anna Lind says "We agreed on all of it", in a.newsmlg2.xml "We agreed on most of it"
    Good: the same words in both
    """
    for one, other in pair.articles:
        known = {fold(quote.text) for quote in one.quotes}
        there = {fold(quote.text) for quote in other.quotes}
        left = [quote for quote in one.quotes if fold(quote.text) not in there]
        for index, quote in enumerate(other.quotes):
            match = next((each for each in left if _is_reworded(each, quote)), None)
            if match is not None and fold(quote.text) not in known:
                path = pair.path(other, "quotes", index, "text")
                yield Finding(path=path, message=_differ(pair, "quote", match.text, quote.text))


def _is_reworded(one: Quote, other: Quote) -> bool:
    """Whether two quotes of one speaker share most of their words."""
    if not (one.speaker and other.speaker and _akin(_names_of(one.speaker), _names_of(other.speaker))):
        return False
    ours, theirs = Counter(fold(one.text).split()), Counter(fold(other.text).split())
    return (ours & theirs).total() >= _MOSTLY * max(ours.total(), theirs.total())


_MOSTLY = 0.7
"""What share of the words of two quotes is the same where one is the other reworded."""


def event_names_of_documents_differ(pair: Pair) -> Iterator[Finding]:
    """Two documents call one event by different names.

    Why: by its identifier it is one event; whoever finds it in the calendar does not find it in the article. A
        name that only says more is no other, and names in different letters cannot be compared.
    Fix: write the calendar from the article.

    Bad: a.html calls the event "Donor conference", a.ics "Donor call"
    Good: both call it "Donor conference"
    """
    for one, other in pair.events:
        if one.name and other.name and _is_renamed(fold(one.name), fold(other.name)):
            yield Finding(path=pair.path(other, "name"), message=_differ(pair, "event", one.name, other.name))


def _is_renamed(one: str, other: str) -> bool:
    ours, theirs = set(one.split()), set(other.split())
    return one.isascii() == other.isascii() and not (ours <= theirs or theirs <= ours)


def event_missing_in_document(pair: Pair) -> Iterator[Finding]:
    """An event of one document is not in the other, which has events too.

    Why: it was added to one and forgotten in the other.
    Fix: write the calendar from the article.

    Bad: a.html tells of two meetings, a.ics has one
    Good: both have two
    """
    if pair.second.all_events and (
        pair.events or not (_read_from_text(pair.first) or _read_from_text(pair.second))
    ):
        known = [one for one, _ in pair.events]
        for event in pair.first.all_events:
            if all(event is not one for one in known):
                message = f"the event {event.name[:60]!r} of {pair.name} is not here"
                yield Finding(path=_first_article(pair), message=message)


def _read_from_text(feed: Feed) -> bool:
    """Whether events were read from running text: names and identifiers are then of the reader's own making.

    Where none of them is one of the other document's, the two were not written from each other.
    """
    return any(event.span is not None for event in feed.all_events)


def _first_article(pair: Pair) -> Path:
    return ("articles", 0) if pair.second.articles else ()


def documents_without_article_in_common(pair: Pair) -> Iterator[Finding]:
    """Two documents that were to be compared have no article in common.

    Why: by address and headline they are about different things; nothing could be compared.
    Fix: pass the documents of one article.

    Bad: the articles of a.html and b.newsmlg2.xml differ in address and headline
    Good: both have the article https://example.org/a
    """
    if pair.first.articles and pair.second.articles and not pair.articles:
        yield Finding(path=_first_article(pair), message=f"no article of {pair.name} is in this document")


RULES = (
    Rule("TGT001", Severity.ERROR, dates_of_documents_differ, Scope.TOGETHER),
    Rule("TGT002", Severity.WARNING, headlines_of_documents_differ, Scope.TOGETHER),
    Rule("TGT003", Severity.WARNING, addresses_of_documents_differ, Scope.TOGETHER),
    Rule("TGT004", Severity.WARNING, languages_of_documents_differ, Scope.TOGETHER),
    Rule("TGT005", Severity.ERROR, event_times_of_documents_differ, Scope.TOGETHER),
    Rule("TGT006", Severity.WARNING, event_missing_in_document, Scope.TOGETHER),
    Rule("TGT007", Severity.WARNING, documents_without_article_in_common, Scope.TOGETHER),
    Rule("TGT008", Severity.WARNING, speakers_of_documents_differ, Scope.TOGETHER),
    Rule("TGT009", Severity.WARNING, event_states_of_documents_differ, Scope.TOGETHER),
    Rule("TGT010", Severity.WARNING, event_places_of_documents_differ, Scope.TOGETHER),
    Rule("TGT011", Severity.WARNING, authors_of_documents_differ, Scope.TOGETHER),
    Rule("TGT012", Severity.WARNING, words_of_quotes_differ, Scope.TOGETHER),
    Rule("TGT013", Severity.WARNING, event_names_of_documents_differ, Scope.TOGETHER),
)
