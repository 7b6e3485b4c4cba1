"""What an event that its noun alone tells is called in full elsewhere in its article: "Финал", "Заседание"."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from attrs import evolve

from toolkit.extraction.events.lexicon import EventNoun
from toolkit.extraction.events.naming import cast
from toolkit.extraction.events.scene import Scene
from toolkit.extraction.events.values import Happening

# What one court hears, or one body does, it does on several days.
_OF_ONE_CASE = frozenset({"hearing", "trial", "debate", "vote", "election"})
_MOST_WORDS = 3
_STEM = 4


def with_whose(
    found: Iterable[Happening],
    nouns: Callable[[], Mapping[str, EventNoun]],
    sentences: Callable[[frozenset[str]], Iterable[Scene]],
) -> tuple[Happening, ...]:
    """The events, those told by a noun alone with the one full name that the article has for such an event.

    Args:
        found: the events.
        nouns: forms of event nouns.
        sentences: gives those sentences of the article that have a word with one of some beginnings.
    """
    events = tuple(found)
    bare = {one.name: base for one in events if (base := _bare(one, nouns())) is not None}
    if not bare:
        return events
    stems = frozenset(base[:_STEM].casefold().replace("ё", "е") for base in bare.values())
    told = [title for scene in sentences(stems) for title in _titles(scene, frozenset(bare.values()))]
    return tuple(_named(one, told, events) if one.name in bare else one for one in events)


def _bare(one: Happening, nouns: Mapping[str, EventNoun]) -> str | None:
    """The noun that is all of a name, its modifiers aside; None where the name says more."""
    words = one.name.casefold().replace("ё", "е").split()
    noun = nouns.get(words[-1]) if 0 < len(words) <= _MOST_WORDS else None
    whole = noun is not None and not one.participants and one.place is None and bool(noun.cases)
    return noun.base if whole and noun is not None and noun.kind else None


def _titles(scene: Scene, bases: frozenset[str]) -> Iterator[str]:
    """What a sentence calls its events of some nouns in full, with whose or what they are."""
    for n, noun in scene.nouns.items():
        if noun.base not in bases:
            continue
        parts = cast(scene, n, (0, 0)).parts
        if parts.complement or parts.participants:
            named = () if parts.complement else parts.participants  # no "Приговор Орлова по делу о взятке"
            yield scene.lexicon.title(evolve(parts, participants=named, place="", clause="", bare=False))


def _named(one: Happening, told: list[str], events: tuple[Happening, ...]) -> Happening:
    words = set(one.name.casefold().split())
    fit = dict.fromkeys(title for title in told if words < set(title.casefold().split()))
    others = {other.name for other in events if other.when.days != one.when.days}
    if one.kind not in _OF_ONE_CASE:
        fit = dict.fromkeys(title for title in fit if title not in others)
    return evolve(one, name=next(iter(fit))) if len(fit) == 1 else one
