"""Whether two events are one: a score, or a clash.

Date, kind and place must not clash, and who takes part must agree; `docs/merging.md` has the rule in words.
"""

from enum import IntEnum

from toolkit.merging.facets import Days, Facets
from toolkit.merging.identity import Actor, same_spot, tokens_of
from toolkit.merging.kinds import LOOSE, MANY
from toolkit.merging.sound import same_person_name, same_words

CLASH = -1.0
"""They cannot be one event."""
STRONG = 4.0
"""From here on two events are one."""
WEAK = 2.0
"""From here on they are one if nothing else fits as well."""

_HOURS_APART = 4 * 60
_FEW_STATES = 2
_LIKELY = STRONG - 0.01
_ONE_STATE = 1.5
_SAME_KIND = 0.5
_SAME_CIRCLE = 1.5
_OTHER_FORMAT = 2.0
_SAME_PARTIES = 3.0


class Close(IntEnum):
    """How two dates agree."""

    APART = 0
    BESIDE = 1
    """One day apart: a time zone, a slip, or two events."""
    WITHIN = 2
    """One lies in the other, which is coarser."""
    SAME = 3


def closeness(one: Facets, other: Facets) -> Close:
    """How the dates agree, the date before a postponement included."""
    pairs = [(one.days, other.days), (one.moved_from, other.days), (one.days, other.moved_from)]
    return max((_close(mine, theirs) for mine, theirs in pairs if mine and theirs), default=Close.APART)


def _close(one: Days, other: Days) -> Close:
    if one.minute is not None and other.minute is not None and one.exact and other.exact:
        apart = abs(one.minute - other.minute)
        if apart > _HOURS_APART:
            return Close.APART if one.first == other.first or apart > 1440 else Close.BESIDE
        return Close.SAME
    if one.first == other.first and one.last == other.last:
        return Close.SAME
    if one.exact and other.exact:
        if one.first <= other.last and other.first <= one.last:
            return Close.SAME
        return Close.BESIDE if min(abs(one.first - other.last), abs(other.first - one.last)) == 1 else Close.APART
    fine, coarse = sorted((one, other), key=lambda days: (days.last - days.first, days.first))
    return Close.WITHIN if coarse.first <= fine.first and fine.last <= coarse.last else Close.APART


def match(one: Facets, other: Facets) -> float:
    """How surely two events are one; `CLASH` where they cannot be. The order of the two does not matter."""
    close = closeness(one, other)
    agreed = agreement(one, other) if close is not Close.APART else None
    if agreed is None:
        return CLASH
    who, place = agreed
    if close is Close.BESIDE and not _surely_the_same(one, other, place, who):
        return CLASH
    around = _around(one, other) if who < _ONE_STATE else 0.0
    mentioned = _mentioned(one, other) + _mentioned(other, one)
    score = who + place + _topic(one, other, who) + around + mentioned
    if one.kind and one.kind == other.kind:
        score += _SAME_KIND
    elif _another_format(one, other) and who < _SAME_PARTIES and mentioned < _FEW_STATES:
        score -= _OTHER_FORMAT
    return _weighed(score, close, who, bare=one.bare and other.bare and not around)


def agreement(one: Facets, other: Facets) -> tuple[float, float] | None:
    """How participants and places agree, the dates aside; None where they, or the kinds, clash."""
    if one.family != other.family and one.family and other.family:
        return None
    place = _places(one, other)
    who = _who(one, other, place) if place > CLASH else CLASH
    return None if who == CLASH else (who, place)


def _weighed(score: float, close: Close, who: float, *, bare: bool) -> float:
    """The score as far as it bears: a coarse date, or one state of several, makes nothing sure."""
    if close is Close.WITHIN:
        return min(score, _LIKELY) if score >= STRONG - 1 else 0.0
    return min(score, _LIKELY) if 0 < who < _ONE_STATE or (who == 0 and not bare) else score


def _places(one: Facets, other: Facets) -> float:
    if one.spot is None or other.spot is None:
        return 0.0
    same = same_spot(one.spot, other.spot)
    if same is None:
        return 0.5 if one.spot.country and one.spot.country == other.spot.country else 0.0
    return 2.0 if same else CLASH


def _who(one: Facets, other: Facets, place: float) -> float:
    """How the participants agree: 0 where one side names none."""
    if not one.tokens or not other.tokens:
        return 0.0
    many = place >= 2 and bool({one.kind, other.kind} & MANY) and not _another_format(one, other)
    states = _sets(one.states | one.bodies, other.states | other.bodies, many)
    persons = _persons(one, other)
    if CLASH in (states, persons):
        return CLASH
    others = _named(one.others, other.others)
    if states + persons + others > 0:
        return states + persons + others
    return 0.0 if many or _cannot_tell(one, other) or _cannot_tell(other, one) else CLASH


def _another_format(one: Facets, other: Facets) -> bool:
    """Whether one is a gathering of many and the other is not: two leaders meet on the margins of a summit."""
    return bool(one.kind and other.kind) and (one.kind in MANY) != (other.kind in MANY)


def _around(one: Facets, other: Facets) -> float:
    """What the rest of the articles adds where one of the two names too few: much where two more are in both."""
    if not one.context and not other.context:
        return 0.0
    mine, theirs = one.named, other.named
    here = {f"state:{spot.country}" for spot in (one.spot, other.spot) if spot is not None}
    common = ((mine | one.context) & (theirs | other.context)) - (mine & theirs) - here
    whole = any(side and side <= common for side in (mine, theirs)) and not _only_states(common)
    return _SAME_CIRCLE if whole or len(common) >= _FEW_STATES else 0.5 * len(common)


def _only_states(keys: frozenset[str]) -> bool:
    return all(key.startswith("state:") for key in keys)


def _cannot_tell(one: Facets, other: Facets) -> bool:
    """Whether one side names persons of unknown states only, and the other only states."""
    return bool(one.persons) and not one.states and not other.persons and bool(other.states)


def _sets(one: frozenset[str], other: frozenset[str], many: bool) -> float:
    """Agreement of two sets of states and bodies: one within the other, or enough in common."""
    if not one or not other:
        return 0.0
    common = len(one & other)
    left_over = min(len(one - other), len(other - one))
    if not many and (not common or (left_over and common <= max(_FEW_STATES, left_over))):
        return CLASH
    if not common:
        return 0.0
    return 1.0 + 1.5 * min(common - 1, 2) + (1.0 if one == other else 0.0)


def _persons(one: Facets, other: Facets) -> float:
    """Agreement of the persons; those left over on both sides clash where only few can take part."""
    if not one.persons or not other.persons:
        return 0.0
    left = list(other.persons)
    common = 0
    rest: list[Actor] = []
    for person in one.persons:
        found = next((candidate for candidate in left if same_person(person, candidate)), None)
        if found is None:
            rest.append(person)
        else:
            left.remove(found)
            common += 1
    loose = one.kind in LOOSE or other.kind in LOOSE
    if rest and left and not (loose and (common or one.states & other.states)):
        return CLASH
    return 1.5 * min(common, 3) - (0.5 if rest and left else 0.0)


def same_person(one: Actor, other: Actor) -> bool:
    """Whether two persons are one: by an IRI, or by name where their states do not differ."""
    if one.ids & other.ids:
        return True
    if one.state and other.state and one.state != other.state:
        return False
    return same_person_name(one.name, other.name)


def _named(one: tuple[Actor, ...], other: tuple[Actor, ...]) -> float:
    return 1.5 * sum(
        any(mine.ids & theirs.ids or same_words(mine.name, theirs.name) for theirs in other) for mine in one
    )


def _topic(one: Facets, other: Facets, who: float) -> float:
    """What the words add: much where nothing else is known, and a doubt where they share none in one language."""
    common = len(one.words & other.words)
    least = min(len(one.words), len(other.words)) or 1
    share = common / least
    if one.language and one.language == other.language and who < 3 and least >= 4 and share < 0.2:
        return -1.0
    bonus = 2.0 if share >= 0.5 and common >= 2 else 1.0 if share >= 0.3 and common >= 2 else 0.0
    return bonus * (2.0 if who == 0 else 0.5)


def _mentioned(one: Facets, other: Facets) -> float:
    """How many who take part in the other are named in the words of one that says not who."""
    if not one.hints or not other.persons:
        return 0.0
    return sum(1.0 for person in other.persons[:2] if not one.hints.isdisjoint(tokens_of(person)))


def _surely_the_same(one: Facets, other: Facets, place: float, who: float) -> bool:
    """Whether all but the day agrees: the same city or a call, the same states, the same persons."""
    located = place >= 2 or (one.kind == other.kind == "call")
    return located and who >= 3.5 and one.kind == other.kind and one.states == other.states
