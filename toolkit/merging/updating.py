"""A calendar that subscribers have, and what is known now: the same entries, changed where something changed."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from attrs import evolve, field, frozen

from toolkit.merging.difference import Difference, diff
from toolkit.merging.facets import days_of
from toolkit.merging.grouping import group
from toolkit.merging.identity import actor_of, same_spot, spot_of
from toolkit.merging.joining import instant, same_actor
from toolkit.merging.telling import tellings_of
from toolkit.model import Agent, Event, EventStatus, Feed, Moment, Place, Source, When

Missing = Literal["keep", "cancel"]


@frozen(kw_only=True)
class Updated:
    """The calendar to publish next, and what changed.

    Attributes:
        feed: the calendar.
        difference: from the previous one to it.
        uids: under which uid an event of the current feed goes on, where that is another than its own.
    """

    feed: Feed
    difference: Difference
    uids: Mapping[str, str] = field(factory=dict)


def update(previous: Feed, current: Feed, *, missing: Missing = "keep") -> Updated:
    """The next state of a calendar.

    An event is recognised by its uid, or as merging recognises it; it keeps its uid. Its sequence and date of
    modification rise only when date, duration, place, status or repetition change (RFC 5546 2.1.4). What the
    current feed does not know of an event stays as it was.

    Args:
        previous: what was published.
        current: what the articles of today come to.
        missing: whether events that the current feed lacks are kept or cancelled; kept is what is over: what has
            happened or ended before the day of the latest telling.
    """
    known = {(event.uid, event.recurrence_id): event for event in previous.events}
    pairs = _recognised(known.values(), current.events)
    successor = {id(old): new for old, new in pairs}
    taken = {id(new) for new in successor.values()}
    latest = _latest(current)
    kept = [
        _next(old, successor[id(old)]) if id(old) in successor else _gone(old, missing, latest)
        for old in known.values()
    ]
    added = [event for event in current.events if id(event) not in taken]
    events = sorted((*kept, *added), key=_order)
    modified = max(filter(None, (event.date_modified for event in events)), key=instant, default=None)
    feed = evolve(current, events=tuple(events), date_modified=modified, id=current.id or previous.id)
    feed = evolve(feed, title=current.title or previous.title)
    uids = {new.uid: old.uid for old, new in pairs if new.uid != old.uid}
    return Updated(feed=feed, difference=diff(previous, feed), uids=uids)


def _recognised(previous: Iterable[Event], current: Sequence[Event]) -> list[tuple[Event, Event]]:
    """Pairs of an event's old and new state: by uid, else by what it is."""
    by_uid = {(event.uid, event.recurrence_id): event for event in current}
    old = list(previous)
    pairs = [(event, by_uid[event.uid, event.recurrence_id]) for event in old if _key(event) in by_uid]
    found = {_key(event) for event, _ in pairs}
    left = [event for event in old if _key(event) not in found]
    new = [event for event in current if _key(event) not in found]
    mine = {id(event) for event in left}
    for members in group(tellings_of((), (*left, *new))):
        before = [one.event for one in members if id(one.event) in mine]
        after = [one.event for one in members if id(one.event) not in mine]
        pairs += list(zip(before, after, strict=False))
    return pairs


def _key(event: Event) -> tuple[str, Moment | None]:
    return (event.uid, event.recurrence_id)


def _next(old: Event, new: Event) -> Event:
    """The new state of an event, under its old uid; byte for byte the old one where nothing changed.

    The later report wins: one from before the latest that the calendar rests on only adds to it.
    """
    first, last = (new, old) if _was_told_before(new, old) else (old, new)
    when = _finer(first.when, last.when)
    event = evolve(
        last,
        uid=old.uid,
        when=when,
        previous_when=last.previous_when or (first.when if _moved(first.when, when) else first.previous_when),
        place=_nearer(first.place, last.place),
        participants=_both(first.participants, last.participants),
        kind=last.kind or first.kind,
        status=last.status or first.status,
        duration=last.duration or (first.duration if when and when.end is None else None),
        sources=_all_sources(first.sources, last.sources),
        url=last.url or first.url,
        keywords=tuple(dict.fromkeys((*first.keywords, *last.keywords))),
        organizer=last.organizer or first.organizer,
        super_event=last.super_event or first.super_event,
        recurrence=last.recurrence or first.recurrence,
        date_created=old.date_created or new.date_created,
        sequence=old.sequence,
        date_modified=old.date_modified or new.date_modified,
    )
    return _revised(event, old, new.date_modified) if is_significant(old, event) else event


def _was_told_before(new: Event, old: Event) -> bool:
    """Whether every report of an event is older than the latest one of its published state."""
    told, published = (_latest_source(event) for event in (new, old))
    return told < published and not published.startswith(told)


def _latest_source(event: Event) -> str:
    return max((instant(source.date_published) for source in event.sources), default="")


def is_significant(old: Event, new: Event) -> bool:
    """Whether subscribers have to be told: another date, duration, place, status or repetition."""
    same = (old.when, old.duration, old.status, old.recurrence) == (
        new.when,
        new.duration,
        new.status,
        new.recurrence,
    )
    return not (same and _same_place(old.place, new.place))


def _same_place(old: Place | None, new: Place | None) -> bool:
    if old is None or new is None:
        return old is new
    return same_spot(spot_of(old), spot_of(new)) is True


def _revised(event: Event, old: Event, at: Moment | None) -> Event:
    """The event with its sequence raised, and a date of modification that is not before the old one."""
    dates = [moment for moment in (old.date_modified, at) if moment is not None]
    return evolve(event, sequence=(old.sequence or 0) + 1, date_modified=max(dates, key=instant, default=None))


def _gone(old: Event, missing: Missing, at: Moment | None) -> Event:
    ended = old.when is not None and at is not None and days_of(old.when).last < at.day.toordinal()
    over = ended or old.status in {EventStatus.CANCELLED, EventStatus.HAPPENED}
    if missing == "keep" or over:
        return old
    return _revised(evolve(old, status=EventStatus.CANCELLED), old, at)


def _latest(feed: Feed) -> Moment | None:
    dates = (event.date_modified for event in feed.events if event.date_modified is not None)
    return max(dates, key=instant, default=feed.date_modified)


def _finer(old: When | None, new: When | None) -> When | None:
    """The new date, unless the old one says the same more exactly."""
    if old is None or new is None:
        return new or old
    before, after = days_of(old), days_of(new)
    within = after.first <= before.first and before.last <= after.last
    finer = (before.last - before.first) < (after.last - after.first) or old.precision.rank > new.precision.rank
    return old if within and finer else new


def _moved(old: When | None, new: When | None) -> bool:
    """Whether an exact date became another exact date."""
    if old is None or new is None:
        return False
    before, after = days_of(old), days_of(new)
    return before.exact and after.exact and (before.last < after.first or after.last < before.first)


def _nearer(old: Place | None, new: Place | None) -> Place | None:
    """The new place, unless the old one is a city in it."""
    if old is None or new is None:
        return new or old
    before, after = spot_of(old), spot_of(new)
    return old if bool(before.name) and not after.name and before.country == after.country else new


def _both(old: Sequence[Agent], new: Sequence[Agent]) -> tuple[Agent, ...]:
    """The new participants, and those of the old ones that are not among them."""
    known = [actor_of(agent) for agent in new]
    rest = [agent for agent in old if not any(same_actor(actor_of(agent), actor) for actor in known)]
    return (*new, *rest)


def _all_sources(old: Sequence[Source], new: Sequence[Source]) -> tuple[Source, ...]:
    """Every source once, as told now where it is told again."""
    told = {source.url for source in new if source.url}
    listed = dict.fromkeys((*(source for source in old if source.url is None or source.url not in told), *new))
    return tuple(sorted(listed, key=lambda source: (instant(source.date_published), repr(source))))


def _order(event: Event) -> tuple[str, str, str]:
    return (instant(event.when.first) if event.when else "~", event.uid, str(event.recurrence_id or ""))
