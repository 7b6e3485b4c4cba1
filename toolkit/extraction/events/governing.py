"""The case and the verb of an event noun: what holds it, what only leads to it."""

from toolkit.extraction.events.scene import Scene
from toolkit.extraction.languages import together

WHICH = frozenset({"that", "which", "who"})
"""Words of a relative clause."""
BETWEEN = 4
"""Modifiers that may stand between an article and a date, or a noun and its date."""

_FAR = 20

_RIGHT_AFTER = 4
_BY = frozenset({"by"})
_IDLE = frozenset({"to", "not", "also"})


def is_oblique(scene: Scene, n: int) -> bool:
    """Whether the noun is in a case that neither subject nor object has, or behind a preposition."""
    cases = scene.nouns[n].cases
    if cases and (not any(case[0] in "na" for case in cases) or _agrees_oblique(scene, n)):
        return True
    word = prepared(scene, n)
    if not scene.lexicon.free_order and word.endswith(("'s", "’s")):
        word = _before_owner(scene, n)
    if word.startswith(scene.lexicon.of_events) and any(case[0] == "g" for case in cases):
        return True  # "участников акции 26 марта"
    if scene.lexicon.free_order and word in _HOLDING and any(case[0] == "g" for case in cases):
        return True
    data = scene.lexicon
    return word in together(data.time_prepositions, data.place_prepositions, data.near, _AFTER)


def _before_owner(scene: Scene, n: int) -> str:
    """The word before the one whose event it is: "[amid] North Korea's launch"."""
    i = next((k for k in range(n - 1, -1, -1) if scene.word(k).endswith(("'s", "’s"))), n)
    while i > 0 and (scene.is_name(i) or scene.word(i) in scene.lexicon.articles):
        i -= 1
    return scene.word(i)


def _agrees_oblique(scene: Scene, n: int) -> bool:
    """Whether the adjective before a noun is in a case of neither subject nor object: "на крупной акции"."""
    endings = {"f": ("ой", "ей"), "m": ("ого", "его", "ому", "ему"), "n": ("ого", "его", "ому", "ему")}
    word = scene.word(n - 1)
    if _is_of_that(scene, n - 1, n):
        return False
    return scene.lexicon.is_modifier(word) and word.endswith(endings.get(scene.nouns[n].gender, ("ыми", "ими")))


def prepared(scene: Scene, n: int) -> str:
    """The word before a noun and what belongs to it."""
    i = n - 1
    lengths, dated = scene.dated, scene.lexicon.free_order
    while (
        i >= 0
        and scene.word(i) not in _AFTER
        and not _is_of_that(scene, i, n)
        and (
            scene.lexicon.is_modifier(scene.word(i))
            or scene.word(i) in _DETERMINERS
            or i in lengths
            or (dated and i + 1 in scene.times and scene.word(i) in scene.lexicon.time_prepositions)
            or _is_in_word(scene, i)
            or (not scene.lexicon.free_order and scene.is_name(i) and not scene.word(i).endswith(("'s", "’s")))
        )
    ):
        i -= 1
    return scene.word(i)


def _is_of_that(scene: Scene, i: int, n: int) -> bool:
    """Whether a word goes with what stands before it, and not with a noun: "после [этого] матч прошел"."""
    return scene.word(i) == "этого" and not any(case[0] == "g" for case in scene.nouns[n].cases)


def _is_in_word(scene: Scene, i: int) -> bool:
    """Whether a mark belongs to a word in front of an event: "Japan-U.S. talks"."""
    if scene.lexicon.free_order or scene.tokens[i].kind != "p" or i == 0:
        return False
    return scene.word(i) == "-" or (scene.word(i) == "." and "." in scene.word(i - 1))


_DETERMINERS = frozenset(
    ["a", "an", "the", "its", "their", "his", "her", "this", "that", "эту", "этой", "этом", "своей", "своем"]
)

# Nouns of holding, before which an event stands in the genitive: "за проведение заседания".
_HOLDING = frozenset(
    ("проведение", "проведения", "проведении", "проведению", "созыв", "созыва", "организацию", "организации")
)
_AFTER = frozenset(
    (
        "после",
        "до",
        "перед",
        "ходе",
        "итогам",
        "время",
        "накануне",
        "за",
        "для",
        "after",
        "before",
        "during",
        "amid",
        "despite",
        "over",
        "following",
        "at",
        "in",
        "since",
        "ahead",
        "of",
        "for",
        "to",
        "into",
        "with",
        "by",
    )
)


def governs(scene: Scene, action: int, noun: int) -> bool:
    """Whether an event noun is subject or object of a verb of holding."""
    cases, light = scene.nouns[noun].cases, scene.actions[action].light
    if not light or abs(noun - action) > _FAR:
        return False
    if not cases and noun < action and "o" in light and is_passive(scene, noun, action):
        return True  # "negotiations to be convened on February 8"
    if not cases and "o" in light and _is_long_subject(scene, action, noun):
        return True
    if not cases and noun == action - 1 and "o" in light:
        # "elections held on July 5", "talks held by the ministers"
        led = together(scene.lexicon.place_prepositions, scene.lexicon.companions, _BY)
        return action + 1 in _led(scene) or scene.word(action + 1) in led
    if not cases and action not in scene.saying and any(scene.word(i) in WHICH for i in range(action + 1, noun)):
        return False  # "to arrange a trip that will follow the visit"
    parted = (i for i in range(action + 1, noun) if i in scene.actions and scene.actions[i].tense != "participle")
    if any(scene.word(i - 1) in scene.lexicon.conjunctions or scene.word(i - 1) == "to" for i in parted):
        return False
    if not cases and light == "s":
        close = noun == action - 1 or is_passive(scene, noun, action)
        free = close or prepared(scene, noun) == "of" or not is_oblique(scene, noun)
        return (noun < action and free) or 0 < noun - action <= _RIGHT_AFTER
    if not cases and light == "o" and noun > action and _is_inside_object(scene, noun, action):
        return False
    if not cases:
        return "s" in light or noun > action or scene.actions[action].tense == "participle"
    if not any(case[0] in "na" for case in cases):
        return _is_counted(scene, noun)
    if is_oblique(scene, noun) or _is_genitive(scene, noun):
        return False
    number = scene.actions[action].number
    passive = scene.actions[action].tense == "participle"
    if passive or ("s" in light and "o" not in light):
        return any(case[0] == "n" and (not number or case[1] == number) for case in cases)
    return True


def _prepared_in(scene: Scene, noun: int, action: int) -> bool:
    """Whether another event is the object, and this one only where it is: "postponed sanctions at a summit"."""
    nearer = max((other for other in scene.nouns if action < other < noun), default=None)
    data = scene.lexicon
    if nearer is None:
        return False
    if prepared(scene, noun) in data.place_prepositions:
        return True
    led = together(data.topics, data.companions, data.leading, data.besides)
    return not data.free_order and any(scene.word(i) in led for i in range(nearer + 1, noun))


def _is_inside_object(scene: Scene, noun: int, action: int) -> bool:
    """Whether an event only tells of what the object is: "declared winner of the election", "at a summit"."""
    if not scene.lexicon.free_order and any(scene.turns(i) for i in range(action + 1, noun)):
        return True  # "gave the go as the rocket counts down to a liftoff"
    return _is_of_somebody(scene, noun, action) or _prepared_in(scene, noun, action)


def _is_of_somebody(scene: Scene, noun: int, action: int) -> bool:
    """Whether the object is somebody of the event, and not the event: "declared winner of the election"."""
    led = prepared(scene, noun)
    if led == "to" and scene.word(action + 2) in scene.lexicon.ends:
        return True
    if led != "of":
        return False
    of = next((i for i in range(noun - 1, action, -1) if scene.word(i) == "of"), None)
    if of is None:
        return False  # "the minister of finance plans a visit"
    return scene.word(of - 1) in scene.lexicon.heads() or scene.word(of - 1) in together(
        scene.lexicon.ends, _OF_AN_EVENT
    )


_OF_AN_EVENT = frozenset({"winner", "winners", "host"})


def _is_long_subject(scene: Scene, action: int, noun: int) -> bool:
    """Whether an event begins the subject of a passive: "Talks between X and Y were held"."""
    start, _ = scene.region(action)
    first = next((i for i in range(start, action) if i in scene.nouns), None)
    between = any(i in scene.actions or scene.tokens[i].kind == "p" for i in range(noun + 1, action))
    passive = scene.word(action - 1) in scene.lexicon.auxiliaries
    return noun == first and passive and not between and not is_oblique(scene, noun)


def is_passive(scene: Scene, noun: int, action: int) -> bool:
    """Whether only auxiliaries stand between an event and what is done with it: "talks were held"."""
    dated = scene.dated
    between = [scene.word(k) for k in range(noun + 1, action) if k not in dated]
    idle = together(scene.lexicon.auxiliaries, _IDLE)
    if dated:
        # "visit on Monday has been set"
        idle = together(idle, scene.lexicon.time_prepositions, scene.lexicon.conjunctions)
    return bool(between) and all(word in idle or word.endswith("ly") for word in between)


def _led(scene: Scene) -> set[int]:
    """Where dates begin, a preposition before them included."""
    return {
        at - (scene.word(at - 1) in scene.lexicon.time_prepositions) for at in scene.times
    } | scene.times.keys()


def _counted(scene: Scene, noun: int) -> str:
    """The word before a noun, adjectives aside."""
    i = noun - 1
    while scene.lexicon.is_modifier(scene.word(i)):
        i -= 1
    return scene.word(i)


# Nouns for many of one kind: "прошла серия переговоров".
_SERIES = frozenset(
    [
        "серия",
        "серию",
        "ряд",
        "цикл",
        "череда",
        "череду",
        "этап",
        "день",
        "часть",
        "несколько",
        "много",
        "десятки",
        "сотни",
    ]
)
# Numerals with which a subject stands in the genitive: "оба матча состоятся".
_FEW = frozenset({"оба", "обе", "два", "две", "три", "четыре"})


def _is_counted(scene: Scene, noun: int) -> bool:
    """Whether an event in the genitive is what there are so many of: "оба матча", "серия переговоров"."""
    cases, count = scene.nouns[noun].cases, _counted(scene, noun)
    return ("gp" in cases and count in _SERIES) or ("gs" in cases and count in _FEW)


def _is_genitive(scene: Scene, noun: int) -> bool:
    """A form that may be genitive, right after a noun of event: "раунд переговоров"."""
    cases = scene.nouns[noun].cases
    if not any(case[0] == "g" for case in cases):
        return False
    return not any(case[0] == "n" for case in cases) or _is_owned(scene, noun - 1)


def _is_owned(scene: Scene, i: int) -> bool:
    """Whether a word right before an event is a noun in the plural that the event is of: "[залы] выставки"."""
    data, word = scene.lexicon, scene.word(i)
    if len(word) < _LONG_NOUN or not word.endswith(("ы", "и")) or data.is_modifier(word):
        return False
    other = together(data.counts, data.same_again, data.adverbs, data.connectors, data.conjunctions)
    told = i in scene.nouns or i in scene.actions or i in scene.saying or i in scene.dated
    return word not in other and not told


_LONG_NOUN = 4


def owned_noun(scene: Scene, at: int, end: int) -> int | None:
    """The event noun that a date before it belongs to: "Monday's debate", "the May 3 general election"."""
    if at == end or not scene.lexicon.articles:
        return None
    own = scene.text[scene.tokens[at].start : scene.tokens[end - 1].end].endswith(("'s", "’s"))
    if not own and not _is_determined(scene, at):
        return None
    for i in range(end, min(end + _OWNED_REACH, len(scene.tokens))):
        if i in scene.nouns:
            return i
        number = scene.word(i).replace(".", "").isdigit() or scene.word(i) == "."
        if i in scene.actions or not (scene.lexicon.is_modifier(scene.word(i)) or scene.mention(i) or number):
            return None
    return None


# "Wednesday's 7.7 magnitude earthquake"
_OWNED_REACH = 6


def _is_determined(scene: Scene, at: int) -> bool:
    """Whether an article leads to a date, modifiers aside: "the rigging-marred August 20 vote"."""
    i = at - 1
    while i > at - BETWEEN and scene.lexicon.is_modifier(scene.word(i)) and i not in scene.actions:
        i -= 1
    return scene.word(i) in scene.lexicon.articles
