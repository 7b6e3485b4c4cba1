"""From a pile of articles to one calendar that stays right: merging, updating, comparing, choosing.

Pure, but for the clock that says whether an embargo is over.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from attrs import frozen

from toolkit.arguments import expect
from toolkit.merging.choosing import Choice, Unmet, choose, split_by_actor, unmet_conditions
from toolkit.merging.difference import (
    Changed,
    Difference,
    FieldChange,
    diff,
    difference_to_plain,
    difference_to_text,
)
from toolkit.merging.differing import Disagreement, disagreements
from toolkit.merging.grouping import group
from toolkit.merging.joining import instant, join, with_own_uids
from toolkit.merging.naming import in_language
from toolkit.merging.tables import knowing, people_from_text
from toolkit.merging.telling import Telling, public, tellings_of
from toolkit.merging.updating import Updated, update
from toolkit.model import Article, Event, Feed

__all__ = [
    "Changed",
    "Choice",
    "Difference",
    "Disagreement",
    "FieldChange",
    "Merged",
    "Telling",
    "Unmet",
    "Updated",
    "choose",
    "diff",
    "difference_to_plain",
    "difference_to_text",
    "in_language",
    "knowing",
    "merge",
    "merge_in_detail",
    "people_from_text",
    "split_by_actor",
    "unmet_conditions",
    "update",
]


@frozen(kw_only=True)
class Merged:
    """A calendar, and of each event the tellings that it was made of.

    Attributes:
        feed: the calendar.
        tellings: for each event of the feed, in its order.
    """

    feed: Feed
    tellings: tuple[tuple[Telling, ...], ...]

    @property
    def disagreements(self) -> tuple[tuple[int, Disagreement], ...]:
        """Where the articles contradict each other, with the number of the event in the feed."""
        return tuple(
            (number, found) for number, members in enumerate(self.tellings) for found in disagreements(members)
        )

    def differing(self, uids: Mapping[str, str]) -> Mapping[str, tuple[Disagreement, ...]]:
        """The same by uid; `uids` has those that an event was given later."""
        found: dict[str, tuple[Disagreement, ...]] = {}
        for number, one in self.disagreements:
            uid = self.feed.events[number].uid
            uid = uids.get(uid, uid)
            found[uid] = (*found.get(uid, ()), one)
        return found


def merge(
    articles: Iterable[Article | Feed | Event],
    *,
    title: str | None = None,
    language: str | None = None,
    held_back: bool = False,
) -> Feed:
    """A calendar of the events of many articles: each event once, with all its sources.

    Two events are one when date (as far as it is known), kind, place and participants agree, whatever language
    they are told in; ``docs/merging.md`` has the rules. The order of the articles does not matter.

    Args:
        articles: articles, feeds of articles and events, single events.
        title: the calendar's name.
        language: which language's names to prefer where the articles are in several.
        held_back: True takes the events of articles too that may not be published now: withheld, cancelled,
            under embargo. A calendar cannot say so, therefore they are left out unasked. The newest version of an
            article counts: if it is withheld or cancelled, the older ones are withdrawn with it.

    Raises:
        TypeError: one of them is something else.
    """
    return merge_in_detail(articles, title=title, language=language, held_back=held_back).feed


def merge_in_detail(
    articles: Iterable[Article | Feed | Event],
    *,
    title: str | None = None,
    language: str | None = None,
    held_back: bool = False,
) -> Merged:
    """What `merge` gives, and what each event was made of."""
    given, events = _sorted_out(articles)
    if not held_back:
        given, events = public(given, events, datetime.now(UTC))
    groups = group(tellings_of(given, events))
    made = [(join(members, language=language), tuple(members)) for members in groups]
    made.sort(key=lambda pair: _order(pair[0]))
    listed = with_own_uids(event for event, _ in made)
    modified = max((event.date_modified for event in listed if event.date_modified), key=instant, default=None)
    feed = Feed(title=title, language=language, date_modified=modified, events=listed)
    return Merged(feed=feed, tellings=tuple(members for _, members in made))


def _sorted_out(things: Iterable[Article | Feed | Event]) -> tuple[list[Article], list[Event]]:
    if isinstance(things, Article | Feed | Event):
        raise TypeError(f"articles is one {type(things).__name__}, expected several: put it into a list")
    articles: list[Article] = []
    events: list[Event] = []
    for thing in things:
        expect(thing, "each of articles", Article, Feed, Event)
        if isinstance(thing, Feed):
            articles += thing.articles
            events += thing.events
        elif isinstance(thing, Article):
            articles.append(thing)
        else:
            events.append(thing)
    return articles, events


def _order(event: Event) -> tuple[str, str, str]:
    """By date, then by uid and repetition."""
    return (instant(event.when.first) if event.when else "~", event.uid, str(event.recurrence_id or ""))
