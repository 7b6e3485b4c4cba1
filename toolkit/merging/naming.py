"""A calendar in one language: names of states, bodies and cities from tables, persons by what articles call them.

Nothing is translated: where a table or an article has no name in the language, the name stays, Russian names of
persons in Latin letters.
"""

import re
from collections.abc import Mapping
from typing import TypeVar

from attrs import evolve

from toolkit.merging.identity import Spot, actor_of, spot_of
from toolkit.merging.kinds import TITLES, kind_of
from toolkit.merging.sound import name_words, same_person_name, sound, sounds
from toolkit.merging.tables import bodies, cities, countries, person_named
from toolkit.model import Agent, Event, Feed, Organization, Person, Place

_CYRILLIC = re.compile("[А-Яа-яЁё]")
_LATIN = re.compile("[A-Za-z]")
_LATIN_LETTERS = "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya"
# After BGN/PCGN 1947, as newspapers simplify it: no signs, ий as y.
_LETTERS: Mapping[str, str] = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        _LATIN_LETTERS.split(),
        strict=True,
    )
)
_AND = {"en": "and", "ru": "и"}
_MOST_NAMED = 4
LANGUAGES = ("en", "ru")
_Thing = TypeVar("_Thing", bound=Agent | Place)


def in_language(feed: Feed, language: str) -> Feed:
    """The feed with names in that language ("en" or "ru").

    An event told in it keeps its name; any other is named by its kind, participants and place. Places that no
    table has a name for are spelt in Latin letters in English, as persons are.
    """
    known = _names_known(feed, language)
    return evolve(feed, language=language, events=tuple(_event(event, language, known) for event in feed.events))


def _names_known(feed: Feed, language: str) -> Mapping[str, str]:
    """What other events of the feed call a person in the language, by the name that has none in it."""
    letters = _CYRILLIC if language == "ru" else _LATIN
    agents = [agent for event in feed.events for agent in event.participants if isinstance(agent, Person)]
    persons = {name for agent in agents for name in (agent.name, *agent.alternate_names)}
    fitting: dict[str, list[str]] = {}
    for name in sorted(name for name in persons if letters.search(name) and len(name_words(name)) > 1):
        fitting.setdefault(sound(name_words(name)[-1]), []).append(name)
    found: dict[str, str] = {}
    for name in sorted(name for name in persons if name_words(name) and not letters.search(name)):
        near = [other for heard in sounds(name_words(name)[-1]) for other in fitting.get(heard, ())]
        alike = [other for other in near if same_person_name(name, other)]
        if len(set(alike)) == 1:
            found[name] = alike[0]
    return found


def _event(event: Event, language: str, known: Mapping[str, str]) -> Event:
    told = (event.language or "").partition("-")[0] == language
    place = place_in(event.place, language) if event.place else None
    who = tuple(agent_in(agent, language, known) for agent in event.participants)
    named = evolve(event, place=place, participants=who)
    if told:
        return named
    evidence = any(source.text == event.description for source in event.sources)
    return evolve(
        named,
        name=summary(named, language),
        language=language,
        # The sentence of evidence stays with its source, in its own language.
        description=None if evidence else event.description,
    )


def summary(event: Event, language: str) -> str:
    """What to call an event in a language: "Talks: Russia and US, Riyadh", "Talks, Riyadh".

    Its own name where nothing is known.
    """
    kind = TITLES.get(kind_of(event.kind), {}).get(language) or TITLES["event"][language]
    states = [agent.name for agent in event.participants if actor_of(agent).key]
    who = listed(states if len(states) > 1 else [agent.name for agent in event.participants], language)
    where = event.place.name if event.place else ""
    if not who and not where and kind_of(event.kind) not in TITLES:
        return event.name
    told = f"{kind}: {who}" if who else kind
    return f"{told}, {where}" if where else told


def listed(names: list[str], language: str) -> str:
    """Names as a sentence lists them, the first few."""
    shown = names[:_MOST_NAMED]
    if len(names) > _MOST_NAMED or len(shown) < 2:
        return ", ".join(shown) + (" …" if len(names) > _MOST_NAMED else "")
    return f"{', '.join(shown[:-1])} {_AND[language]} {shown[-1]}"


def agent_in(agent: Agent, language: str, known: Mapping[str, str]) -> Agent:
    """The agent by its name in the language, its own name among the others; `known` adds names of persons."""
    name = known.get(agent.name) or _agent_name(agent, language)
    return _renamed(agent, name)


def place_in(place: Place, language: str) -> Place:
    """The place by its name in the language."""
    spot = spot_of(place)
    if not spot.name and spot.country:
        return _renamed(place, countries().names[spot.country][language])
    city = cities().numbered.get(spot.city)
    return _renamed(place, city.names[language] if city else _place_name(place, spot, language))


def _place_name(place: Place, spot: Spot, language: str) -> str:
    found = _other_name(place, language)
    if found or language != "en":
        return found or place.name
    return _in_gazetteer(spot.city) or to_latin(place.name)


def _in_gazetteer(number: str) -> str | None:
    """The English name of a smaller city; its number, GeoNames', mostly comes from the extraction."""
    from toolkit.extraction.entities.tables import city_of

    try:
        return city_of(number).name if number else None
    except ValueError:  # of another gazetteer's choice
        return None


def _renamed(thing: _Thing, name: str) -> _Thing:
    if name == thing.name:
        return thing
    others = tuple(sorted({*thing.alternate_names, thing.name} - {name}))
    return evolve(thing, name=name, alternate_names=others)


def _agent_name(agent: Agent, language: str) -> str:
    actor = actor_of(agent)
    if isinstance(agent, Organization):
        state = actor.key.startswith("state:") and agent.kind in {"state", None}
        if state:
            return countries().names.get(actor.state, {}).get(language) or agent.name
        if actor.key.startswith("body:"):
            return bodies()[1][actor.key.removeprefix("body:")][language]
        return _other_name(agent, language) or agent.name
    known = person_named(agent.name)
    if known is not None and not _other_name(agent, language):
        return known.names[language]
    return _other_name(agent, language) or (to_latin(agent.name) if language == "en" else agent.name)


def _other_name(thing: Agent | Place, language: str) -> str | None:
    """Its own name, or the longest other one, in the language's letters."""
    letters = _CYRILLIC if language == "ru" else _LATIN
    fitting = [name for name in thing.alternate_names if letters.search(name)]
    return (
        thing.name
        if letters.search(thing.name)
        else max(fitting, key=lambda name: (len(name), name), default=None)
    )


def to_latin(name: str) -> str:
    """A Russian name in Latin letters; other letters stay."""
    if not _CYRILLIC.search(name):
        return name
    spelt = re.sub(r"(?<=[а-яё])(ий|ый)\b", "й", name)
    spelt = re.sub(r"(^|[\s-]|[аеёиоуыэюяъь])([Ее])", lambda m: m[1] + ("Ye" if m[2] == "Е" else "ye"), spelt)
    return "".join(_letter(letter) for letter in spelt)


def _letter(letter: str) -> str:
    latin = _LETTERS.get(letter.lower())
    if latin is None:
        return letter
    put = "" if latin == "_" else latin
    return put.capitalize() if letter.isupper() else put
