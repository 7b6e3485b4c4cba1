"""One deed told by its verb and again by a noun: "столкнулись два автобуса", then "авария произошла"."""

from attrs import evolve

from toolkit.extraction.events.grammar.merging import Merging
from toolkit.extraction.events.values import Happening
from toolkit.model import EventStatus

# So many code points behind the first telling a noun may tell the same.
_NEAR = 450
# Words of a name shorter than this tell nothing by themselves.
_SHORT = 4
_MISHAPS = frozenset({None, "crash", "disaster", "explosion", "attack", "strike", "unrest", "death"})


def is_told_again(one: Happening, later: Happening, words: Merging) -> bool:
    """Whether a later event of the same day is the one told before, by another word of its deed."""
    if is_near(one, later) and not _differ(one, later) and _is_anything(later, words):
        return True
    if one.status is not later.status or have_other_numbers(one, later):
        return False
    if not is_near(one, later) or _differ(one, later):
        return False
    mine, theirs = _words(one), _words(later)
    if any(word.startswith(words.others) for word in theirs):
        return False
    if _is_mishap(one, later, words) or _is_mishap(later, one, words):
        return True
    for family in words.deeds:
        if _has(mine, family) and _has(theirs, family):
            return _is_bare(theirs, family, words) or not _rest(mine, family, words)
    return False


def is_near(one: Happening, later: Happening) -> bool:
    """Whether an event is told in the same sentence as another or soon behind it."""
    return 0 <= later.span.start - one.span.start <= _NEAR


def _differ(one: Happening, later: Happening) -> bool:
    """Whether the two have other hours, places or sides."""
    hours = {told.when.start.text[10:] for told in (one, later) if told.when.start} - {""}
    places = {told.place.name for told in (one, later) if told.place}
    mine, theirs = ({agent.name for agent in told.participants} for told in (one, later))
    return len(hours) > 1 or len(places) > 1 or bool(mine and theirs and mine.isdisjoint(theirs))


def have_other_numbers(one: Happening, other: Happening) -> bool:
    """Whether both names have numbers and share none: tremors of magnitude 5.5 and of 2.8 are two."""
    mine, theirs = ({word for word in told.name.split() if word[0].isdigit()} for told in (one, other))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _words(one: Happening) -> list[str]:
    return [word.strip('«»",.') for word in one.name.casefold().replace("ё", "е").split()]


def _has(told: list[str], family: tuple[str, ...]) -> bool:
    return any(word.startswith(family) for word in told)


def _is_mishap(noun: Happening, deed: Happening, words: Merging) -> bool:
    """Whether a name is only a noun for anything bad, and the other tells what it was."""
    told = _words(noun)
    bare = told[0].startswith(words.mishaps) and len(_outside(told, words)) == 1
    return bare and deed.kind in _MISHAPS and deed.status is EventStatus.HAPPENED


def _is_anything(later: Happening, words: Merging) -> bool:
    """Whether a name is only a noun for any event: "Мероприятие"."""
    told = _words(later)
    return told[0].startswith(words.anything) and len(_outside(told, words)) == 1


def _outside(told: list[str], words: Merging) -> list[str]:
    """The words of a name before its place."""
    end = next((i for i, word in enumerate(told) if i and word in words.inside), len(told))
    return told[:end]


def _is_bare(told: list[str], family: tuple[str, ...], words: Merging) -> bool:
    """Whether a name tells no more than the deed, and at most who did it: "Голосование", "Документ приняли"."""
    return len(_rest(told, family, words)) <= 1


def _rest(told: list[str], family: tuple[str, ...], words: Merging) -> list[str]:
    return [word for word in _outside(told, words) if len(word) >= _SHORT and not word.startswith(family)]


def as_told_once(one: Happening, later: Happening, words: Merging) -> Happening:
    """Both tellings as one, named by that which tells more."""
    plain = _words(one)[0].startswith(words.mishaps) or len(_words(one)) == 1 < len(_words(later))
    named, other = (later, one) if plain else (one, later)
    hour = next((told.when for told in (one, later) if told.when.start and "T" in told.when.start.text), one.when)
    return evolve(
        one,
        name=named.name,
        kind=named.kind or other.kind,
        when=hour,
        place=one.place or later.place,
        participants=one.participants or later.participants,
    )
