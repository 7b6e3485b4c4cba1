"""One event told twice in a text is one event."""

from typing import TYPE_CHECKING

from attrs import evolve

from toolkit.extraction.events.grammar.merging import Merging
from toolkit.extraction.events.retellings import as_told_once, have_other_numbers, is_near, is_told_again
from toolkit.extraction.events.values import Happening
from toolkit.model import Agent, EventStatus, Organization, Person, Place

if TYPE_CHECKING:
    from collections.abc import Hashable

_MOST = 12
# So many events of one day are looked through for the same one.
_ALIKE = 50
# A visit and what it is for: told together they are one entry of a calendar.
_PARTS_OF_VISIT = frozenset({"talks", "meeting", "visit"})
# Kinds of which a text seldom has two in one week.
_SET = frozenset(
    {"talks", "meeting", "visit", "summit", "election", "vote", "conference", "inauguration", "trial"}
)
# A country that votes votes once a day, whoever is said to win or to hold it.
_POLLS = frozenset({"election", "vote"})
# What is held, and the kind of a noun for one sitting of it.
_SITTINGS = frozenset({("talks", "meeting"), ("summit", "meeting"), ("trial", "hearing")})
_ONCE_A_DAY = frozenset({"launch", "hearing", "ceremony", "inauguration", "press-conference"})
_WEEK = 6
_FEW = 3
_NEAR = 700


def once(found: list[Happening], words: Merging) -> tuple[Happening, ...]:
    """Each event once: the first telling, with what later ones add."""
    kept: list[Happening] = []
    of_day: dict[Hashable, list[int]] = {}
    for one in found:
        known = of_day.setdefault(one.when.days, [])
        index = next((i for i in known[-_ALIKE:] if _same(kept[i], one, words)), None)
        again = (i for i in known[-_ALIKE:] if is_told_again(kept[i], one, words))
        if index is not None:
            kept[index] = _together(kept[index], one)
        elif (first := next(again, None)) is not None:
            kept[first] = as_told_once(kept[first], one, words)
        else:
            known.append(len(kept))
            kept.append(one)
    return tuple(_exact_days(_with_last_days(kept, words)))


def _with_last_days(kept: list[Happening], words: Merging) -> list[Happening]:
    """Events with the last day that a later name of them tells: "начнутся учения", "учения займут неделю"."""
    if not words.deeds:
        return kept
    left: list[Happening] = []
    for one in kept:
        first = (
            next((known for known in reversed(left[-_FEW:]) if _lasts(known, one)), None) if words.deeds else None
        )
        if first is None:
            left.append(one)
        else:
            left[left.index(first)] = evolve(first, when=one.when)
    return left


def _lasts(first: Happening, later: Happening) -> bool:
    """Whether an event is one told by its first day alone, now with its last one, by a noun of its name."""
    start = first.when.days[0] == first.when.days[1] == later.when.days[0] != later.when.days[1]
    head = later.name.casefold().split()[0]
    named = len(head) >= _STEM and any(word[:_STEM] == head[:_STEM] for word in first.name.casefold().split())
    return start and named and first.status is later.status and is_near(first, later)


def _exact_days(kept: list[Happening]) -> list[Happening]:
    """Without what is told of a week or a month where the days of the one event are told besides."""
    coarse = [one for one in kept if one.kind in _SET and (_length(one) >= _WEEK or one.when.approximate)]
    left = list(kept)
    for one in coarse[:_ALIKE]:
        inside = [other for other in left if _narrows(other, one)]
        if len(inside) == 1:
            first = min(left.index(one), left.index(inside[0]))
            told = _together(inside[0], one)
            left = [other for other in left if other is not one and other is not inside[0]]
            left.insert(first, told)
    return left


def _length(one: Happening) -> int:
    first, last = one.when.days
    return (last - first).days


def _narrows(exact: Happening, coarse: Happening) -> bool:
    """Whether an event may be another of a longer time: of one kind, with nothing different told."""
    (first, last), (low, high) = exact.when.days, coarse.when.days
    alike = exact.kind == coarse.kind or _is_poll_of(exact, coarse)
    if exact is coarse or not alike or exact.when.approximate:
        return False
    around = coarse.when.approximate and low <= last and first <= high
    if not around and not (low <= first and last <= high and 2 * _length(exact) <= _length(coarse)):
        return False
    if exact.place and coarse.place and exact.place.name != coarse.place.name:
        return False
    near = abs(exact.span.start - coarse.span.start) <= _NEAR
    mine, theirs = _sides(exact.participants), _sides(coarse.participants)
    return near and (exact.status is coarse.status) and (not mine or not theirs or bool(mine & theirs))


def _same(one: Happening, other: Happening, words: Merging) -> bool:
    """Whether two of one day are one event: nothing that both tell is different."""
    if one.trigger == other.trigger and one.name == other.name:
        return True  # "at 12.50 yesterday - January 8 -"
    if _exact(one) != _exact(other) and not (_adds_clock(one, other, words) or _leaves_clock(one, other)):
        return False
    if one.place and other.place and one.place.name != other.place.name and not _holds(one.place, other.place):
        return False
    if one.kind == "election" and {one.kind, other.kind} <= _POLLS and not _is_referendum(other, words):
        return True
    if _is_poll_of(one, other):
        return True
    if one.kind != other.kind:
        return _is_part(one, other)
    if (one.kind in _OF_SORTS and _are_two_sorts(one, other, words)) or have_other_numbers(one, other):
        return False
    if one.kind is None:
        return one.name == other.name or one.trigger == other.trigger or _is_of_paper_told(one, other, words)
    mine, theirs = _sides(one.participants), _sides(other.participants)
    return not mine or not theirs or bool(mine & theirs) or _speaks_of_states(one, other)


def _is_referendum(one: Happening, words: Merging) -> bool:
    """Whether a vote is one by itself, besides the election of the same day."""
    name = one.name.casefold()
    return name.split()[-1].startswith(words.referendums) or name.startswith(words.referendums)


def _is_poll_of(one: Happening, later: Happening) -> bool:
    """Whether a vote of which nothing is told is that of the election: "Голосование назначено на 9 мая"."""
    bare = not one.participants and len(one.name.split()) == 1
    return one.kind == "vote" and later.kind == "election" and bare and one.status is later.status


def _are_two_sorts(one: Happening, other: Happening, words: Merging) -> bool:
    """Whether the names tell of two sorts of one kind: a flood and a tremor of one day, a funeral and a parade."""
    sorts = [_sort(told.name.casefold(), words) for told in (one, other)]
    return None not in sorts and sorts[0] != sorts[1]


def _is_of_sort(one: Happening, other: Happening, words: Merging) -> bool:
    """Whether both names tell of one sort: "earthquake", "the quake"."""
    sort = _sort(one.name.casefold(), words)
    return sort is not None and sort == _sort(other.name.casefold(), words)


def _sort(name: str, words: Merging) -> int | None:
    return next((i for i, stems in enumerate(words.sorts) if any(stem in name for stem in stems)), None)


# Kinds that hold sorts of which one is never another.
_OF_SORTS = frozenset({"disaster", "ceremony", "exhibition", "celebration", "competition"})
_STEM = 6


def _is_of_paper_told(one: Happening, later: Happening, words: Merging) -> bool:
    """Whether the same is told of a paper by another noun: "рассмотрят проект бюджета ... документ рассмотрят"."""
    first, others = one.name.casefold().split(), later.name.casefold().split()
    near = 0 <= later.span.start - one.span.start <= _NEAR and one.status is later.status
    stems = {word[:_STEM] for word in first if len(word) > _STEM} - words.papers
    return (
        near
        and others[0] in words.papers
        and bool(stems & {word[:_STEM] for word in others[1:] if len(word) > _STEM})
    )


def _holds(one: Place, other: Place) -> bool:
    """Whether one place is the country of the other: talks "in Turkey" are those "in Ankara"."""
    states = [place for place in (one, other) if place.latitude is None and place.country is not None]
    return len(states) == 1 and one.country == other.country


def _speaks_of_states(one: Happening, later: Happening) -> bool:
    """Whether the next sentences tell of talks by the states whose persons met ("with Turkish colleagues")."""
    people, states = set(map(type, one.participants)), set(map(type, later.participants))
    near = 0 <= later.span.start - one.span.start <= _NEAR // 2
    return near and one.kind in _PARTS_OF_VISIT and people == {Person} and states == {Organization}


def _adds_clock(one: Happening, later: Happening, words: Merging) -> bool:
    """Whether the later telling has only a time of day to add: "Заседание назначено на 15:00"."""
    mine, theirs = _sides(one.participants), _sides(later.participants)
    named = one.name.split()[:2] == later.name.split()[:2] or _is_of_sort(one, later, words)
    once_a_day = one.kind in _SET or one.kind in _ONCE_A_DAY or named
    bare = (not later.participants and not later.place and len(later.name.split()) == 1) or (
        once_a_day and (not mine or not theirs or bool(mine & theirs))
    )
    repeated = later.name.casefold() == one.name.split()[-1].casefold()
    near = later.span.start - one.span.start <= _NEAR
    return (
        bare
        and (near or repeated or bool(mine & theirs))
        and one.kind is not None
        and one.kind == later.kind
        and not _exact(one)
    )


def _leaves_clock(one: Happening, later: Happening) -> bool:
    """Whether the later telling says nothing else and no hour: "в 9:00 прогремел взрыв. Взрыв произошел утром"."""
    near = 0 <= later.span.start - one.span.start <= _NEAR
    less = set(later.name.casefold().split()) <= set(one.name.casefold().split())
    return near and less and one.kind is not None and one.kind == later.kind and not _exact(later)


def _exact(one: Happening) -> str:
    """The clock time of an event; "" for none."""
    start = one.when.start.text if one.when.start else ""
    return start[10:]


def _is_part(one: Happening, other: Happening) -> bool:
    """Whether the talks are those of the visit: in one sentence, or with the same people in the same place."""
    mine, theirs = _sides(one.participants), _sides(other.participants)
    if _is_sitting(one, other):
        return True
    if {one.kind, other.kind} == {"talks", "meeting"} and one.status is other.status:
        return bool(mine and theirs) and (mine <= theirs or theirs <= mine)
    if not {one.kind, other.kind} <= _PARTS_OF_VISIT or "visit" not in (one.kind, other.kind):
        return False
    if one.status is not other.status:
        return False
    if {one.kind, other.kind} == {"meeting", "visit"} and _is_host_told(one, other):
        return True
    mine, theirs = _sides(one.participants), _sides(other.participants)
    if one.span == other.span:
        return not mine or not theirs or bool(mine & theirs)
    here = one.place == other.place is not None or (one.place and other.place and _holds(one.place, other.place))
    near = here or (0 <= other.span.start - one.span.start <= _NEAR and not (one.place and other.place))
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine) and bool(near)


def _is_sitting(one: Happening, later: Happening) -> bool:
    """Whether soon after talks or a trial a bare noun tells of their sitting: "Monday's session"."""
    near = 0 < later.span.start - one.span.start <= _NEAR and one.status is later.status
    bare = not (later.participants or later.place) and len(later.name.split()) == 1
    return near and bare and (one.kind, later.kind) in _SITTINGS


def _is_host_told(one: Happening, other: Happening) -> bool:
    """Whether one sentence tells of the host and the next of the guest: "примет премьера", "премьер посетит"."""
    near = 0 <= other.span.start - one.span.start <= _NEAR
    if not near or one.place is None or one.place != other.place:
        return False
    mine, theirs = (
        {word[:_BEGINNING] for word in told.name.casefold().split() if len(word) >= _BEGINNING}
        for told in (one, other)
    )
    return len(mine & theirs - {one.place.name.casefold()[:_BEGINNING]}) > 1


_BEGINNING = 4


def _sides(agents: tuple[Agent, ...]) -> set[str]:
    return {agent.name for agent in agents}


def _together(one: Happening, other: Happening) -> Happening:
    agents = tuple(dict.fromkeys((*one.participants, *other.participants)))
    if _is_poll_of(one, other):
        one = evolve(one, kind=other.kind, name=other.name)
    called_off = other.status in (EventStatus.CANCELLED, EventStatus.POSTPONED)
    return evolve(
        one,
        when=other.when if _exact(other) and not _exact(one) else one.when,
        name=other.name if _names_better(other, one) else one.name,
        participants=agents if len(agents) <= _MOST else one.participants,
        place=one.place or other.place,
        duration=one.duration or other.duration,
        status=other.status if called_off and not _came_about_then(one, other) else one.status,
        previous_when=one.previous_when or other.previous_when,
    )


def _came_about_then(one: Happening, other: Happening) -> bool:
    """Whether an event took place on the day that it is told to have been put off to."""
    return one.status is EventStatus.HAPPENED and other.previous_when is not None


def _names_better(one: Happening, other: Happening) -> bool:
    """Whether the first has the better name for what both tell: with those who take part, or with more words."""
    if one.kind == other.kind and _tells_more(one, other):
        return True
    mine, theirs = one.name.casefold().split(), other.name.casefold().split()
    return len(theirs) == 1 < len(mine) and theirs[0] in mine and one.kind == other.kind


def _tells_more(one: Happening, other: Happening) -> bool:
    """Whether the first has the better name: it names who takes part, and the second nobody."""
    return bool(one.participants) and not other.participants and len(one.name) > len(other.name)
