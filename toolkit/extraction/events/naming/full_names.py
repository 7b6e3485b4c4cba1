"""Full names for events that a noun alone tells: "Финал", "Заседание", "Trial".

An article tells the full name once. `named_as_others` takes it from the other events of the article,
`named_as_text` reads it in the sentences of the article, dated or not, where the noun is declined.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from attrs import evolve

from toolkit.extraction.events.forms import EventNoun
from toolkit.extraction.events.naming.names import cast
from toolkit.extraction.events.naming.pieces import short
from toolkit.extraction.events.naming.trimming import OPENING
from toolkit.extraction.events.sentence.governing import prepared
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.values import Happening
from toolkit.model import Person

_FULL = 3
# Kinds of what is done to one person, and those of which a bare noun is of the person that the others are of.
_SUFFERED = frozenset({"trial", "arrest", "hearing"})
_ONE_BY_ONE = frozenset({"death", "attack", "arrest", "crash", "explosion", "visit"})
_OF_SOMEBODY = frozenset({"trial", "hearing"})
# What one court hears, or one body does, it does on several days.
_OF_ONE_CASE = frozenset({"hearing", "trial", "debate", "vote", "election"})
_MOST_WORDS = 3
_OF_SOMEONE = ("of ", "for ")


def named_as_others(found: Sequence[Happening], of_whom: str, last_rites: frozenset[str]) -> tuple[Happening, ...]:
    """The events, those called by a noun alone with the one full name that the article has for such an event.

    A trial or a hearing of which no full name is told is of the one person who is tried in the article, and a
    funeral of the one who died.

    Args:
        found: the events of a text.
        of_whom: how a noun and a person are put together; "" where the language does so otherwise.
        last_rites: what is held for the dead ("funeral").
    """
    full: dict[tuple[str | None, str], set[str]] = {}
    for one in found:
        words = one.name.casefold().split()
        if len(words) >= _FULL:
            full.setdefault((one.kind, _single(words[0])), set()).add(one.name)
    tried = {who: None for one in found if one.kind in _SUFFERED for who in _suffering(one)}
    only = next(iter(tried)) if len(tried) == 1 and of_whom else None
    died = dict.fromkeys(who for one in found if one.kind == "death" for who in _suffering(one))
    dead = next(iter(died)) if len(died) == 1 and of_whom else None
    named = (_of(only, _by_full_name(one, full), of_whom) for one in found)
    return tuple([_of_dead(dead, one, of_whom, last_rites) for one in named])


def _suffering(one: Happening) -> list[Person]:
    """The one person whom an event of a court is about."""
    people = [agent for agent in one.participants if isinstance(agent, Person)]
    return people if len(people) == 1 and len(one.participants) == 1 else []


def _of(who: Person | None, one: Happening, of_whom: str) -> Happening:
    """A bare trial or hearing with the one whose it is."""
    if who is None or one.kind not in _OF_SOMEBODY or " " in one.name or one.participants:
        return one
    return evolve(one, name=of_whom.format(one.name, short(who)), participants=(who,))


def _of_dead(who: Person | None, one: Happening, of_whom: str, last_rites: frozenset[str]) -> Happening:
    """A funeral of which nobody is named with the one who died: "Funeral [of Lind] in Oslo"."""
    noun, _, rest = one.name.partition(" ")
    if who is None or one.participants or noun.casefold() not in last_rites or rest.startswith(_OF_SOMEONE):
        return one
    return evolve(one, name=f"{of_whom.format(noun, short(who))} {rest}".strip(), participants=(who,))


def _by_full_name(one: Happening, full: dict[tuple[str | None, str], set[str]]) -> Happening:
    word = one.name.casefold()
    names = full.get((one.kind, _single(word)), set()) if " " not in one.name else set()
    many = word.endswith("s") and one.kind in _ONE_BY_ONE  # "212 deaths" are not one death
    names = {name for name in names if name.partition(" ")[0].casefold() == word} if many else names
    return evolve(one, name=next(iter(names))) if len(names) == 1 else one


def _single(word: str) -> str:
    return word.removesuffix("s")


def named_as_text(
    found: Iterable[Happening],
    nouns: Callable[[], Mapping[str, EventNoun]],
    sentences: Callable[[frozenset[str]], Iterable[Scene]],
) -> tuple[Happening, ...]:
    """The events, those told by a noun alone with the one full name that the article has for such an event.

    Args:
        found: the events.
        nouns: forms of event nouns.
        sentences: gives those sentences of the article that have one of some nouns, by their base forms.
    """
    events = tuple(found)
    bare = {one.name: base for one in events if (base := _bare(one, nouns())) is not None}
    if not bare:
        return events
    bases = frozenset(bare.values())
    told = [title for scene in sentences(bases) for title in _titles(scene, bases)]
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
        if scene.word(n + 1) in OPENING and prepared(scene, n) in scene.lexicon.place_prepositions:
            continue  # "в финале «Заря» обыграла соперника"
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
