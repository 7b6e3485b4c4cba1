"""Finds the events worth comparing with one: comparisons grow with the number of events, not with its square.

Two that can be one share a uid, or a day and who or where. Those that each name several states or bodies share two
of them, which keeps the lists short even where a few states are in most events.
"""

from bisect import bisect_right
from collections.abc import Hashable, Iterator, Sequence
from datetime import date
from itertools import combinations

from toolkit.merging.facets import Days, Facets
from toolkit.merging.kinds import MANY
from toolkit.merging.sound import sound
from toolkit.merging.telling import Telling, stands_alone
from toolkit.model import fold

_MOST_DAYS = 31
_MOST_MONTHS = 12
_MOST_TOKENS = 6
_MOST_PARTIES = 8
_LONG = 64
_ENOUGH = 2
_MINUTES_APART = 4 * 60
_DAY = 24 * 60


class Index:
    """Lists of tellings by what they share with those that can be the same event."""

    def __init__(self, tellings: Sequence[Telling]) -> None:
        self._tellings = tellings
        self._families = [telling.facets.family for telling in tellings]
        # A month is worth a list only where some article knows no more than the month.
        self._months = {key for telling in tellings if _is_vague(telling) for key in _vague_keys(telling)}
        # Most keys have one telling, and a list for each would be most of the memory.
        self._lists: dict[Hashable, int | list[int]] = {}
        for number, telling in enumerate(tellings):
            for key in self._kept_under(telling):
                self._keep(key, number)
        long = [key for key, members in self._lists.items() if isinstance(members, list) and len(members) > _LONG]
        for key in long:
            for number in self._under(key):
                self._keep((key, self._families[number]), number)
            self._lists[key] = []

    def near(self, number: int) -> list[int]:
        """The numbers after this one that share a key; of a long list only the next ones of the same kind."""
        found: set[int] = set()
        family = self._families[number]
        for key in self._looked_up(self._tellings[number]):
            members = self._under(key) or self._under((key, family))
            after = bisect_right(members, number)
            found.update(members[after : after + _LONG])
        return sorted(other for other in found if not family or self._families[other] in {"", family})

    def _keep(self, key: Hashable, number: int) -> None:
        known = self._lists.setdefault(key, number)
        if isinstance(known, list):
            if known[-1:] != [number]:
                known.append(number)
        elif known != number:
            self._lists[key] = [known, number]

    def _under(self, key: Hashable) -> Sequence[int]:
        members = self._lists.get(key, ())
        return (members,) if isinstance(members, int) else members

    def _kept_under(self, telling: Telling) -> Iterator[Hashable]:
        facets = telling.facets
        if stands_alone(telling.event):
            return
        yield from _shared_keys(telling)
        yield from self._month_keys("any", telling)
        if _is_vague(telling):
            yield from self._month_keys("vague", telling)
        yield from _day_keys("any", facets, _tokens(facets))
        if not _names_enough(facets):
            yield from _day_keys("few", facets, _tokens(facets))
        elif facets.kind in MANY:
            yield from _day_keys("many", facets, _spot_tokens(facets)[:1])

    def _looked_up(self, telling: Telling) -> Iterator[Hashable]:
        """Of those that name several parties only the ones that share two; of those that name fewer all."""
        facets = telling.facets
        if stands_alone(telling.event):
            return
        yield from _shared_keys(telling)
        yield from self._month_keys("any" if _is_vague(telling) else "vague", telling)
        yield from _day_keys("few" if _names_enough(facets) else "any", facets, _tokens(facets))
        if facets.kind in MANY:
            yield from _day_keys("many", facets, _spot_tokens(facets)[:1])

    def _month_keys(self, kind: str, telling: Telling) -> Iterator[Hashable]:
        yield from ((kind, key) for key in _vague_keys(telling) if key in self._months)


def _shared_keys(telling: Telling) -> Iterator[Hashable]:
    yield telling.event.uid
    yield from _beside_keys(telling.facets)
    if _names_enough(telling.facets):
        pairs = list(combinations(_parties(telling.facets), 2))
        yield from ((day, pair) for day in _days(telling.facets) for pair in pairs)


def _names_enough(facets: Facets) -> bool:
    """Whether another that names as much must share two states or bodies with it, or the place of a gathering."""
    return _ENOUGH <= len(facets.states) + len(facets.bodies) <= _MOST_PARTIES


def _parties(facets: Facets) -> list[str]:
    return sorted((*facets.states, *facets.bodies))


def _is_vague(telling: Telling) -> bool:
    days = telling.facets.days
    return days is not None and not days.exact


def _day_keys(kind: str, facets: Facets, tokens: Sequence[str]) -> Iterator[Hashable]:
    yield from ((kind, day, token) for day in _days(facets) for token in tokens)


def _days(facets: Facets) -> list[int]:
    """The days it may be on, seen from any zone where the time is known."""
    found: set[int] = set()
    for days in filter(None, (facets.days, facets.moved_from)):
        if days.last - days.first < _MOST_DAYS:
            found.update(range(days.first, days.last + 1))
        if days.minute is not None:
            found.update((days.minute + shift) // _DAY for shift in (-_MINUTES_APART, _MINUTES_APART))
    return sorted(found)


def _beside_keys(facets: Facets) -> Iterator[Hashable]:
    """What an event that a slip or another zone put on the next day is found by: all but the day."""
    days, spot = facets.days, facets.spot
    if days is None or not days.exact or not (spot or facets.kind == "call"):
        return
    where = _spot_tokens(facets)[0] if spot else ""
    who = facets.states or facets.tokens[:1]
    for first in (days.first - 1, days.first):
        yield ("beside", first, facets.kind, where, who)


def _vague_keys(telling: Telling) -> Iterator[Hashable]:
    """What a telling of a month, quarter or year is found by: the months with each two of its actors and place."""
    facets = telling.facets
    if stands_alone(telling.event) or facets.bare:
        return
    dates = [days for days in (facets.days, facets.moved_from) if days is not None]
    months = sorted({month for days in dates for month in _months(days)})
    pairs = list(combinations(sorted({*facets.tokens, *_spot_tokens(facets)})[:_MOST_TOKENS], 2))
    yield from (("month", month, *pair) for month in months for pair in pairs)


def _tokens(facets: Facets) -> list[str]:
    """Who and where, or who may be; what it is about where nothing is known."""
    known = {*facets.tokens, *facets.context, *_spot_tokens(facets)}
    return sorted({*facets.hints, *(known or {f"word:{word}" for word in facets.words})})


def _spot_tokens(facets: Facets) -> list[str]:
    spot = facets.spot
    if spot is None:
        return []
    place = (
        f"city:{spot.city}"
        if spot.city
        else "spot:" + "".join(sorted(sound(word) for word in fold(spot.name).split()))
    )
    return [place, f"in:{spot.country}"] if spot.country else [place]


def _months(days: Days) -> range:
    """The months from the first day to the last, counted from the year 1, at most a year of them."""
    first, last = date.fromordinal(days.first), date.fromordinal(days.last)
    start, end = first.year * 12 + first.month, last.year * 12 + last.month
    return range(start, min(end, start + _MOST_MONTHS) + 1)
