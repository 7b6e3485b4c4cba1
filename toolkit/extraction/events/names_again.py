"""Names that an article tells once in full and then by a noun alone, or that only say what and not whose."""

from collections.abc import Sequence

from attrs import evolve

from toolkit.extraction.events.pieces import short
from toolkit.extraction.events.values import Happening
from toolkit.model import Person

_FULL = 3
# Kinds of what is done to one person, and those of which a bare noun is of the person that the others are of.
_SUFFERED = frozenset({"trial", "arrest", "hearing"})
_OF_SOMEBODY = frozenset({"trial", "hearing"})


def named_in_full(found: Sequence[Happening], of_whom: str) -> tuple[Happening, ...]:
    """The events, those called by a noun alone with the one full name that the article has for such an event.

    A trial or a hearing of which no full name is told is of the one person who is tried in the article.

    Args:
        found: the events of a text.
        of_whom: how a noun and a person are put together; "" where the language does so otherwise.
    """
    full: dict[tuple[str | None, str], set[str]] = {}
    for one in found:
        words = one.name.casefold().split()
        if len(words) >= _FULL:
            full.setdefault((one.kind, _single(words[0])), set()).add(one.name)
    tried = {who: None for one in found if one.kind in _SUFFERED for who in _suffering(one)}
    only = next(iter(tried)) if len(tried) == 1 and of_whom else None
    return tuple([_of(only, _called(one, full), of_whom) for one in found])


def _suffering(one: Happening) -> list[Person]:
    """The one person whom an event of a court is about."""
    people = [agent for agent in one.participants if isinstance(agent, Person)]
    return people if len(people) == 1 and len(one.participants) == 1 else []


def _of(who: Person | None, one: Happening, of_whom: str) -> Happening:
    """A bare trial or hearing with the one whose it is."""
    if who is None or one.kind not in _OF_SOMEBODY or " " in one.name or one.participants:
        return one
    return evolve(one, name=of_whom.format(one.name, short(who)), participants=(who,))


def _called(one: Happening, full: dict[tuple[str | None, str], set[str]]) -> Happening:
    names = full.get((one.kind, _single(one.name.casefold())), set()) if " " not in one.name else set()
    return evolve(one, name=next(iter(names))) if len(names) == 1 else one


def _single(word: str) -> str:
    return word.removesuffix("s")
