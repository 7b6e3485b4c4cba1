"""An event as merging sees it: who, where, when and of what kind, in keys that do not depend on the language."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache

from attrs import field, frozen

from toolkit.merging.identity import Actor, Spot, actor_of, is_any_body, key_of, spot_of, tokens_of
from toolkit.merging.kinds import family_of, kind_told
from toolkit.merging.sound import name_words, sound, sounds
from toolkit.model import Event, Moment, Precision, When, fold

_ABOUT_DAYS = 3
_SHORT = 3
_WORD_SOUNDS = 3
_MOST_WORDS = 40


@frozen
class Days:
    """When, as days.

    Attributes:
        first: ordinal of the first day.
        last: ordinal of the last day.
        exact: whether the day is known: one day, or a few that the event lasts.
        minute: minutes since the year 1 in UTC where the time and its offset are known.
    """

    first: int
    last: int
    exact: bool
    minute: int | None = None


@lru_cache(maxsize=50_000)
def days_of(when: When) -> Days:
    """The days of a date; those of an approximate one reach a few days further on both sides."""
    first, last = (day.toordinal() for day in when.days)
    if when.open_end or when.start is None:
        last = first
    fine = when.precision.rank >= Precision.DAY.rank
    if when.approximate:
        spare = _ABOUT_DAYS if fine else 0
        return Days(max(1, first - spare), last + spare, False)
    return Days(first, max(first, last), fine and last - first <= _SHORT, _minute(when.first))


def _minute(moment: Moment) -> int | None:
    start = moment.start
    if not isinstance(start, datetime) or start.tzinfo is None:
        return None
    try:
        clock = start.astimezone(UTC)
    except OverflowError:
        return None
    return clock.toordinal() * 1440 + clock.hour * 60 + clock.minute


@frozen(eq=False)
class Facets:
    """What two events are compared by.

    Attributes:
        days: when; None where no date is stated.
        moved_from: the date it was moved from.
        kind: its kind in one word, or "".
        family: the family of that kind.
        spot: where; None where it is not stated.
        states: ISO codes of the states that take part, by themselves or by a person.
        persons: human beings.
        bodies: keys of the other bodies that take part.
        others: bodies without a key.
        words: sounds of the longer words of name and description.
        language: primary subtag of the name's language.
        tokens: what an index finds it by: those who take part.
        hints: the same for words that may be family names, where nobody is said to take part.
        context: whom the article names, as keys, where the event itself names fewer than two.
    """

    days: Days | None
    moved_from: Days | None
    kind: str
    family: str
    spot: Spot | None
    states: frozenset[str]
    persons: tuple[Actor, ...]
    bodies: frozenset[str]
    others: tuple[Actor, ...]
    words: frozenset[str]
    language: str
    tokens: tuple[str, ...] = field(default=())
    hints: frozenset[str] = frozenset()
    context: frozenset[str] = frozenset()

    @property
    def named(self) -> frozenset[str]:
        """Keys of those who take part."""
        states = (f"state:{state}" for state in self.states)
        return frozenset((*states, *self.bodies, *map(key_of, self.persons)))

    @property
    def bare(self) -> bool:
        """Whether neither place nor participants are known."""
        return self.spot is None and not self.tokens


@lru_cache(maxsize=50_000)
def heard_name(name: str) -> tuple[str, ...]:
    """How a person's whole name sounds, the same in both languages."""
    return tuple(sound(word) for word in name_words(name))


def facets_of(
    event: Event, states_of_persons: Mapping[tuple[str, ...], str], context: frozenset[str] = frozenset()
) -> Facets:
    """The facets of an event.

    Args:
        event: as one article tells it.
        states_of_persons: what other articles say of the same persons.
        context: whom the article names besides, as keys.
    """
    actors = dict.fromkeys(actor_of(agent) for agent in event.participants if not is_any_body(agent))
    persons = tuple(actor for actor in actors if actor.person)
    explicit = {actor.state for actor in actors if actor.key.startswith("state:")}
    implied = {actor.state or states_of_persons.get(heard_name(actor.name), "") for actor in persons} - {""}
    kind = kind_told(event.kind, event.name, persons=bool(persons))
    return Facets(
        days=days_of(event.when) if event.when else None,
        moved_from=days_of(event.previous_when) if event.previous_when else None,
        kind=kind,
        family=family_of(kind),
        spot=spot_of(event.place) if event.place else None,
        states=frozenset(explicit | implied),
        persons=persons,
        bodies=frozenset(actor.key for actor in actors if actor.key.startswith("body:")),
        others=tuple(actor for actor in actors if not actor.person and not actor.key),
        words=words_of(event.name, event.description),
        language=(event.language or "").partition("-")[0].lower(),
        tokens=tuple(
            sorted({*(token for actor in actors for token in tokens_of(actor)), *_state_tokens(implied)})
        ),
        hints=frozenset() if actors else _hints(event.name, event.description),
        context=context,
    )


def _state_tokens(states: set[str]) -> set[str]:
    return {f"state:{state}" for state in states}


@lru_cache(maxsize=20_000)
def words_of(name: str, description: str | None) -> frozenset[str]:
    """The sounds of the longer words: what an event is about, whatever the endings and the language of names."""
    words = fold(f"{name} {description or ''}").split()[:_MOST_WORDS]
    return frozenset(heard[:5] for word in words if len(heard := sound(word).lstrip(".")) >= _WORD_SOUNDS)


_CAPITALIZED = re.compile(r"\b[A-ZА-ЯЁ][\w’'-]{2,}")
_MOST_HINTS = 16


@lru_cache(maxsize=20_000)
def _hints(name: str, description: str | None) -> frozenset[str]:
    """The sounds of the capitalized words, as persons of that family name are found by."""
    words = dict.fromkeys(_CAPITALIZED.findall(f"{name} {description or ''}"))
    return frozenset(f"person:{heard}" for word in list(words)[:_MOST_HINTS] for heard in sounds(fold(word)))
