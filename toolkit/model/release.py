"""Whether an article may be published: what its status and its embargo say at a time."""

from datetime import UTC, datetime, time, timedelta

from toolkit.model.article import Article, ArticleStatus, Event
from toolkit.model.when import Moment

# The zone where a day ends last is UTC-12.
_FURTHEST = timedelta(hours=12)


def why_held_back(thing: Article | Event, at: datetime | None) -> str | None:
    """Why an article or event may not be published, in words that go on after "the article"; None where it may.

    Args:
        thing: the article, or the event.
        at: the time it is judged at; where it is not known, an embargo holds.
    """
    if isinstance(thing, Article) and thing.status not in {None, ArticleStatus.USABLE}:
        return f"is {thing.status}"
    if thing.embargo is None:
        return None
    until = thing.embargo.until
    if until is None:
        return "is under an embargo without a known end"
    over = at is not None and _has_come(until, at)
    return None if over else f"is under embargo until {until}"


def under_embargo(article: Article, at: datetime | None) -> bool:
    """Whether an embargo alone keeps an article back: what was published of it before stays published."""
    return article.status in {None, ArticleStatus.USABLE} and why_held_back(article, at) is not None


def _has_come(moment: Moment, at: datetime) -> bool:
    """Whether a moment has come for everybody: a day with its end, a time without an offset in the last zone."""
    start = moment.start
    if not isinstance(start, datetime):
        start = datetime.combine(moment.last_day, time.max)
    return at >= start if start.tzinfo else at - _FURTHEST >= start.replace(tzinfo=UTC)
