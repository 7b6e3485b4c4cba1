"""Rules on what else is stated of an article: its identifier, state and urgency, its images and places."""

from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.model import Article, ArticleStatus, EventStatus, Feed, why_held_back
from toolkit.validation.clock import now
from toolkit.validation.rule import Rule, Scope

_URGENCIES = range(1, 10)


def article_without_id(article: Article) -> Iterator[Finding]:
    """An article has no id.

    Why: NewsML-G2 (guid), ninjs (uri) and JSON-LD (@id) name it by that; without one a feed cannot update it.
    Fix: give its canonical URL, or a tag: URI; toolkit.model.article_id makes one.

    Bad: {"id": "", "headline": "Talks begin in Riyadh"}
    Good: {"id": "https://example.org/a", "headline": "Talks begin in Riyadh"}
    """
    if not article.id.strip():
        hint = "give its canonical URL, or what toolkit.model.article_id makes"
        yield Finding(path=("id",), message="the article has no id", hint=hint)


def article_twice_in_feed(feed: Feed) -> Iterator[Finding]:
    """Two articles of a feed have one identifier.

    Why: a reader keeps one of the two; which, is chance.
    Fix: give each article its own, or keep the later version alone.

    Bad:
        {"articles": [{"id": "https://example.org/a", "headline": "Talks begin"},
         {"id": "https://example.org/a", "headline": "Talks end"}]}
    Good:
        {"articles": [{"id": "https://example.org/a", "headline": "Talks begin"},
         {"id": "https://example.org/b", "headline": "Talks end"}]}
    """
    seen: set[str] = set()
    for index, article in enumerate(feed.articles):
        if article.id in seen:
            yield Finding(path=("articles", index, "id"), message=f"the id {article.id!r} stands for two articles")
        seen.add(article.id)


def image_ill_sized(article: Article) -> Iterator[Finding]:
    """An image's width or height is no positive number.

    Why: a picture has at least one pixel; readers lay out the page by these numbers.
    Fix: correct them, or leave them out.

    Bad: {"images": [{"url": "https://example.org/1.jpg", "width": 0}]}
    Good: {"images": [{"url": "https://example.org/1.jpg", "width": 1600}]}
    """
    for index, image in enumerate(article.images):
        for name in ("width", "height"):
            size = getattr(image, name)
            if size is not None and size <= 0:
                yield Finding(path=("images", index, name), message=f"the image's {name} is {size}")


_PLACES = ("content_location", "location_created")


def place_off_the_globe(article: Article) -> Iterator[Finding]:
    """A place of the article has coordinates that are on no map.

    Why: WGS 84: latitude lies between -90 and 90, longitude between -180 and 180.
    Fix: correct them; often the two were exchanged.

    Bad: {"content_location": {"type": "Place", "name": "Riyadh", "latitude": 146.7, "longitude": 24.6}}
    Good: {"content_location": {"type": "Place", "name": "Riyadh", "latitude": 24.6, "longitude": 46.7}}
    """
    for name in _PLACES:
        place = getattr(article, name)
        if place and (abs(place.latitude or 0) > 90 or abs(place.longitude or 0) > 180):
            yield Finding(
                path=(name,), message=f"{place.name!r} lies at {place.latitude}, {place.longitude}, on no map"
            )


def article_held_back_in_public(article: Article) -> Iterator[Finding]:
    """An article that may not be published stands in a format that is made to be published.

    Why: NewsML-G2, embargoed and pubStatus: what is under embargo, withheld or canceled is not for the public.
        Search engines, feeds and calendars know neither, and would show it.
    Fix: write it in NewsML-G2 or ninjs, which can say so, or wait; when it may go out, take the embargo or the
        status from the article.

    Bad: {"@type": "NewsArticle", "headline": "Talks begin in Riyadh", "creativeWorkStatus": "withheld"}
    Good: {"@type": "NewsArticle", "headline": "Talks begin in Riyadh"}
    """
    if reason := why_held_back(article, now()):
        yield Finding(
            path=("embargo" if "embargo" in reason else "status",),
            message=f"the article {reason}, which readers of this format are not told",
            hint="write it in NewsML-G2 or ninjs",
        )


def urgency_out_of_range(article: Article) -> Iterator[Finding]:
    """The urgency of an article is none of the nine that there are.

    Why: NewsML-G2 and ninjs, urgency: 1 is the most urgent, 9 the least; neither can say another.
    Fix: give a number from 1 to 9, or none.

    Bad: {"urgency": 10}
    Good: {"urgency": 4}
    """
    if article.urgency is not None and article.urgency not in _URGENCIES:
        yield Finding(path=("urgency",), message=f"the urgency is {article.urgency}, expected 1 to 9")


def cancelled_article_announces_event(article: Article) -> Iterator[Finding]:
    """An article that was cancelled still tells of events to come.

    Why: NewsML-G2 and ninjs, pubStatus canceled: the article is taken back; calendars that took its events keep
        them until they are told that they are off, or that only the article is.
    Fix: cancel the events, or leave those out that take place all the same and tell of them elsewhere.

    Bad: {"status": "cancelled", "events": [{"uid": "a", "name": "Talks", "status": "scheduled"}]}
    Good: {"status": "cancelled", "events": [{"uid": "a", "name": "Talks", "status": "cancelled"}]}
    """
    if article.status is not ArticleStatus.CANCELLED:
        return
    for index, event in enumerate(article.events):
        if event.status in _TO_COME:
            yield Finding(
                path=("events", index), message=f"the article is cancelled, but the event is {event.status}"
            )


_TO_COME = (EventStatus.SCHEDULED, EventStatus.TENTATIVE)


RULES = (
    Rule("ART019", Severity.WARNING, article_twice_in_feed, Scope.FEED),
    Rule("ART020", Severity.WARNING, image_ill_sized, Scope.ARTICLE, needs=frozenset({"images"})),
    Rule("ART022", Severity.ERROR, article_held_back_in_public, Scope.RELEASE),
    Rule("ART023", Severity.WARNING, urgency_out_of_range, Scope.ARTICLE, needs=frozenset({"urgency"})),
    Rule(
        "ART025", Severity.WARNING, cancelled_article_announces_event, Scope.ARTICLE, needs=frozenset({"status"})
    ),
    Rule("ART030", Severity.ERROR, article_without_id, Scope.ARTICLE),
    Rule("ART032", Severity.WARNING, place_off_the_globe, Scope.ARTICLE, needs=frozenset(_PLACES)),
)
