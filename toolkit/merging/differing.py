"""Where the tellings of one event contradict each other."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from attrs import frozen

from toolkit.merging.facets import Facets
from toolkit.merging.identity import same_spot
from toolkit.merging.telling import Telling
from toolkit.model import EventStatus

_AGAINST = frozenset({EventStatus.HAPPENED, EventStatus.CANCELLED})


@frozen
class Disagreement:
    """Two or more values that articles give for one fact of one event.

    Attributes:
        field: "when", "place", "participants" or "status".
        values: each value as written, with those who tell it so.
    """

    field: str
    values: tuple[tuple[str, tuple[Telling, ...]], ...]

    def __str__(self) -> str:
        return " / ".join(value for value, _ in self.values)


def disagreements(tellings: Sequence[Telling]) -> Iterator[Disagreement]:
    """What the tellings of one event contradict each other in; being coarser or silent is no contradiction."""
    left = {telling.facets.moved_from for telling in tellings} - {None}
    for field, clash, shown in _FIELDS:
        # Who tells of the date that the event was moved from could not know better.
        told = [one for one in tellings if shown(one) and not (field == "when" and one.facets.days in left)]
        clashing = [one for one in told if any(clash(one, other) for other in told if other is not one)]
        if clashing:
            yield Disagreement(field, _by_value(clashing, shown))


def _by_value(
    tellings: Sequence[Telling], shown: Callable[[Telling], str]
) -> tuple[tuple[str, tuple[Telling, ...]], ...]:
    values: dict[str, list[Telling]] = defaultdict(list)
    for telling in tellings:
        values[shown(telling)].append(telling)
    return tuple((value, tuple(values[value])) for value in sorted(values))


def _whens_clash(one: Telling, other: Telling) -> bool:
    mine, theirs = one.facets.days, other.facets.days
    if mine is None or theirs is None or _moved(one.facets, other.facets) or not (mine.exact and theirs.exact):
        return False
    if mine.minute is not None and theirs.minute is not None:
        return mine.minute != theirs.minute
    return mine.first > theirs.last or theirs.first > mine.last


def _moved(one: Facets, other: Facets) -> bool:
    """Whether one of them tells of a new date, which the other cannot know."""
    return one.moved_from is not None or other.moved_from is not None


def _places_clash(one: Telling, other: Telling) -> bool:
    mine, theirs = one.facets.spot, other.facets.spot
    if mine is None or theirs is None:
        return False
    apart = bool(mine.city and theirs.city and mine.city != theirs.city)
    return same_spot(mine, theirs) is False or (apart and same_spot(mine, theirs) is not True)


def _participants_clash(one: Telling, other: Telling) -> bool:
    mine = one.facets.states | one.facets.bodies
    theirs = other.facets.states | other.facets.bodies
    return bool(mine - theirs and theirs - mine)


def _statuses_clash(one: Telling, other: Telling) -> bool:
    return {one.event.status, other.event.status} == _AGAINST


def _shown_when(telling: Telling) -> str:
    return str(telling.event.when or "")


def _shown_place(telling: Telling) -> str:
    return telling.event.place.name if telling.event.place else ""


def _shown_participants(telling: Telling) -> str:
    return ", ".join(agent.name for agent in telling.event.participants)


def _shown_status(telling: Telling) -> str:
    return telling.event.status.value if telling.event.status else ""


_FIELDS = (
    ("when", _whens_clash, _shown_when),
    ("place", _places_clash, _shown_place),
    ("participants", _participants_clash, _shown_participants),
    ("status", _statuses_clash, _shown_status),
)
