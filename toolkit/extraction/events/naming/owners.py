"""Whose an event is that nobody's name tells: of those whom the words around it only describe."""

from toolkit.extraction.events.naming.clauses import ends_name, in_time
from toolkit.extraction.events.naming.pieces import uncapped
from toolkit.extraction.events.naming.trimming import leads
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together

_OWNER_WORDS = 6


def owner_of(scene: Scene, trigger: int, modifiers: tuple[str, ...]) -> str:
    """Whose "its" and "their" say that an event is: "[The city council] put off its session"; "" for nobody."""
    at = trigger - len(modifiers) - 1
    verb = _verb_before(scene, at) if scene.word(at) in scene.lexicon.naming.theirs else None
    return _described(scene, verb, at) if verb is not None else ""


def _verb_before(scene: Scene, at: int) -> int | None:
    return next((i for i in range(at - 1, -1, -1) if i in scene.actions), None)


def _described(scene: Scene, verb: int, until: int) -> str:
    """The subject of a verb before a position, where few plain words are all of it; "" elsewhere."""
    data = scene.lexicon
    words = scene.reading.subject(scene, verb) if scene.reading is not None else None
    if words is None or words[1] > until:
        return ""
    low, high = words
    while low < high and leads(scene, low):
        low += 1
    high = next((i for i in range(low, high) if scene.word(i) in data.place_prepositions), high)
    theirs = together(frozenset(data.stand_ins), frozenset(data.pronouns), frozenset(data.possessives))
    idle = together(data.clause_words, theirs, data.complements, data.particles.of)
    plain = not any(scene.word(i) in idle or scene.tokens[i].kind == "p" for i in range(low, high))
    return uncapped(scene, low, scene.words(low, high)) if plain and 0 < high - low <= _OWNER_WORDS else ""


def strikers(scene: Scene, trigger: int, start: int) -> str:
    """Who strikes: the subject of "dock workers went on strike", "tram drivers called off a walkout"."""
    if scene.nouns[trigger].kind != "protest" or scene.reading is None:
        return ""
    if scene.word(trigger - 1) == "on":
        return _who_went(scene, trigger - 2, start)
    verb = _verb_before(scene, trigger)
    who = _described(scene, verb, trigger) if verb is not None and _is_of_strikers(scene, verb) else ""
    return who if any(map(who.casefold().__contains__, scene.lexicon.unions)) else ""


def _is_of_strikers(scene: Scene, verb: int) -> bool:
    """Whether those act who strike: they call, hold and call off a strike."""
    return scene.actions[verb].lemma in _THEIRS


_THEIRS = frozenset(
    [
        "announce",
        "begin",
        "call",
        "cancel",
        "end",
        "hold",
        "launch",
        "plan",
        "postpone",
        "stage",
        "start",
        "suspend",
        "threaten",
    ]
)


def _who_went(scene: Scene, verb: int, start: int) -> str:
    """The subject of "went" in "dock workers went on strike"; "" for a pronoun."""
    low = start
    while low < verb and (leads(scene, low) or in_time(scene, low)):
        low += 1
    end = next((i for i in range(low, verb) if ends_name(scene, i, low)), verb)
    stands_in = scene.word(low) in scene.lexicon.stand_ins or scene.word(low) in scene.lexicon.pronouns
    return "" if stands_in or low >= end else uncapped(scene, low, scene.words(low, end))
