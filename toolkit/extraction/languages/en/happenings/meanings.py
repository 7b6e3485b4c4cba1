"""What an English noun or verb tells by the words beside it: "left for Oslo" is a visit, "left home" none."""

from collections.abc import Mapping
from functools import lru_cache

from attrs import evolve

from toolkit.extraction.events.forms import Action, EventNoun
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.sentence.words import is_named, kind_of_strike, lacks, seen
from toolkit.extraction.languages import lexicon, together
from toolkit.extraction.languages.en.events_words import actions, compounded, nouns
from toolkit.extraction.times.words import forms
from toolkit.model import Place

_NEAR_OBJECT, _OBJECT_REACH, _GOAL_REACH = 5, 8, 9
# Event nouns that are no events before another noun: "final week".
_ALSO_MODIFIERS = forms("opening offensive disaster fighting final ruling test service mass fire race game")
# Pairs of words that name a thing and no event.
_THINGS = {("on", "sale"), ("for", "sale"), ("press", "release"), ("news", "release"), ("media", "release")}
# Event nouns with the words after which they are verbs or no events: "calls for".
_FOLLOWED = {(call, word) for call in ("call", "calls") for word in ("for", "on", "upon")}
# Pairs of words that are an event of a kind by themselves.
_COMPOUNDS = {
    ("press", "conference"): "press-conference",
    ("news", "conference"): "press-conference",
    ("phone", "call"): "call",
    ("telephone", "call"): "call",
    ("phone", "conversation"): "call",
    ("telephone", "conversation"): "call",
    ("memorial", "service"): "ceremony",
    ("on", "strike"): "protest",
    ("hunger", "strike"): "protest",
    ("missile", "test"): "launch",
    **{(arms, "fire"): "attack" for arms in ("artillery", "mortar", "rocket", "tank", "sniper", "gun")},
    ("nuclear", "test"): "launch",
}
# Pairs of words that are one though neither is by itself.
_PAIRED = {(told, flight): "launch" for told in ("test", "maiden", "shuttle") for flight in ("flight", "flights")}
# The last day for something: "the last date for filing papers is May 3".
_PAIRED |= {(kind, "action"): "protest" for kind in ("strike", "industrial")}
_PAIRED |= {(last, day): "" for last in ("last", "final", "closing") for day in ("date", "day")}
BY_PAIRS = frozenset([*(word for _, word in _PAIRED), "series"])
"""Words that name an event only behind another."""
# Verbs with the words right after them that give a kind, or "".
_PHRASAL: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "blast": ((("off",), "launch"),),
    "lift": ((("off",), "launch"),),
    "open": ((("fire",), "attack"),),
    "shoot": ((("dead",), "death"),),
    "blow": ((("up",), "explosion"),),
    "stand": ((("down",), "resignation"),),
    "assume": ((("office",), "inauguration"),),
    "take": (
        (("office",), "inauguration"),
        (("over",), ""),
        (("to", "the", "streets"), "protest"),
        (("strike", "action"), "protest"),
        (("industrial", "action"), "protest"),
    ),
    "go": (
        (("to", "the", "polls"), "election"),
        (("off",), "explosion"),
        (("to", "trial"), "trial"),
        (("on", "trial"), "trial"),
        (("on", "sale"), ""),
        (("on", "display"), ""),
        (("on", "show"), ""),
    ),
    "cast": ((("ballots",), "election"), (("their", "ballots"), "election"), (("votes",), "election")),
}
# Verbs that are of their kind only right before one of some words.
_KIND_NEEDS = {
    "leave": forms("for"),
    "depart": forms("for"),
    "head": forms("to for"),
    "fly": forms("to into in for home from out back"),
    "step": forms("down"),
    "swear": forms("in"),
    "speak": forms("by on to with over"),
    "name": frozenset[str](),
    "call": frozenset[str](),
    "demonstrate": forms("in outside against across on for at near through"),
    "race": forms("in at on"),
    "down": forms("tools"),
    "stop": forms("work"),
}
# Verbs of which an event is the subject only right before one of some words.
_LIGHT_NEEDS = {"enter": forms("into"), "come": forms("into on at in to")}
# Verbs of one who meets a guest.
_RECEIVING = forms("receive host welcome greet")
# Workers who do that, before no object, stop work: "drivers struck".
_IDLE = forms("strike")


def event_noun(scene: Scene, i: int) -> EventNoun | None:
    """The event that a noun names; None where it names none here."""
    known, word = nouns(), scene.word(i)
    paired = _PAIRED.get((scene.word(i - 1), word))
    if paired is not None and (paired or scene.word(i + 1) in ("for", "to")):
        return EventNoun(word, paired, True)
    if word not in known:
        counted, _, tail = word.rpartition("-")
        if word == "series":
            matches = _is_of_matches(scene.word(i - 1)) or _is_of_matches(scene.word(i - 2))
            return EventNoun(word, "competition", True) if matches else None
        return evolve(known[tail], base=word) if counted and tail in known and counted not in _COUNTS else None
    if word in _ALSO_MODIFIERS and _modifies(scene, i):
        return None
    if is_named(scene, i) or lacks(scene, i) or _describes(scene, i):
        return None
    if word == "test" and not scene.vocabulary.isdisjoint(_OTHER_TESTS):
        return evolve(known[word], kind="")  # "will face a fresh test on Monday"
    kind = _COMPOUNDS.get((scene.word(i - 1), word))
    return seen(scene, i, known[word]) if kind is None else evolve(known[word], kind=kind, strong=True)


def _is_of_matches(word: str) -> bool:
    """Whether a word before "series" tells of how many matches it is: "a [three-Test] series"."""
    counted, _, tail = word.rpartition("-")
    return (counted in _COUNTS or counted.isdigit()) and tail in _MATCHES


_OTHER_TESTS = forms("face faces faced facing pass passes passed fail fails failed driving drug blood")
_COUNTS = forms("two three four five six seven eight nine ten")
_MATCHES = forms("test match game leg race")


def _modifies(scene: Scene, i: int) -> bool:
    """Whether a word stands before a noun that it describes: "the final week"."""
    data, after = scene.lexicon, scene.word(i + 1)
    ended = after in data.auxiliaries or after in data.complements or after in data.conjunctions
    return (
        after.isalpha()
        and not ended
        and not (after in data.time_prepositions or after in data.place_prepositions or after in actions())
    )


def _describes(scene: Scene, i: int) -> bool:
    """Whether an event noun only tells of what kind the next word is: "strike leaders"."""
    if (scene.word(i - 1), scene.word(i)) in _THINGS:
        return True
    after = scene.word(i + 1)
    if (scene.word(i), after) in _FOLLOWED and i + 2 not in scene.times:
        return True  # "calls on parliament to open"
    return after in compounded() and after not in nouns()


@lru_cache(maxsize=1)
def kinds_of_verbs() -> Mapping[str, tuple[str, str]]:
    """What each verb tells, and which events can be its subject or object."""
    found: dict[str, tuple[str, str]] = {}
    for word, noun in nouns().items():
        found.setdefault(word, (noun.kind, ""))
    for action in actions().values():
        kind, light = found.get(action.lemma, ("", ""))
        found[action.lemma] = (action.kind or kind, light or action.light)
    return found


def phrase_of(scene: Scene, i: int, lemma: str) -> str | None:
    """The kind that the words right behind a verb give it: "blasted off", "will go on sale"."""
    told = _PHRASAL.get(lemma)
    if told is None:
        return None
    return next(
        (kind for words, kind in told if all(scene.word(i + k) == word for k, word in enumerate(words, 1))), None
    )


def restricted(scene: Scene, i: int, action: Action) -> Action:
    """A verb as what stands by it leaves it: "left home" is no visit."""
    if action.kind != "strike" and action.lemma not in _particular():
        return action
    phrase = phrase_of(scene, i, action.lemma)
    if phrase is not None:
        return evolve(action, kind=phrase, light="")
    after = scene.word(i + 1)
    light = action.light if after in _LIGHT_NEEDS.get(action.lemma, (after,)) else ""
    kind = _kind_here(scene, i, action)
    return action if (kind, light) == (action.kind, action.light) else evolve(action, kind=kind, light=light)


@lru_cache(maxsize=1)
def _particular() -> frozenset[str]:
    """The verbs that mean more or less by what stands by them; most do not, which is asked of each verb first."""
    data = lexicon("en", "events")
    tables = (
        _PHRASAL,
        _LIGHT_NEEDS,
        _KIND_NEEDS,
        _RECEIVING,
        data.kind_objects,
        data.requires,
        data.held_up,
        data.object_kinds,
    )
    return frozenset[str]().union(*tables)


def _kind_here(scene: Scene, i: int, action: Action) -> str:
    """The kind of a verb where what it needs stands by it."""
    wanted = scene.lexicon.kind_objects.get(action.lemma)
    if wanted is not None and wanted.isdisjoint(_words(scene, max(0, i - _OBJECT_REACH), i + _OBJECT_REACH + 1)):
        return "protest" if action.lemma in _IDLE and _has_no_object(scene, i) and scene.unions() else ""
    if _lacks_goal(scene, i, action.lemma):
        return ""
    required = scene.lexicon.requires.get(action.lemma)
    if required is not None and scene.vocabulary.isdisjoint(required):
        return ""
    held = scene.lexicon.held_up.get(action.lemma)
    if held is not None and not held.isdisjoint(_words(scene, i + 1, i + _NEAR_OBJECT)):
        return ""  # "to meet a repayment deadline"
    if action.lemma in _RECEIVING and _is_guest(scene, i + 1):
        return "meeting"
    for words, kind in scene.lexicon.object_kinds.get(action.lemma, ()):
        if not words.isdisjoint(_words(scene, max(0, i - _NEAR_OBJECT), i + _OBJECT_REACH)):
            return kind
    return kind_of_strike(scene, i) if action.kind == "strike" else action.kind


def _is_guest(scene: Scene, i: int) -> bool:
    """Whether the object that begins at a position is somebody: "received his Bolivian counterpart"."""
    data = scene.lexicon
    led = together(data.place_prepositions, data.time_prepositions, data.complements, data.topics)
    for k in range(i, i + _NEAR_OBJECT):
        mention = scene.mention(k)
        if scene.word(k) in data.offices() or (mention is not None and mention.kind == "person"):
            return not scene.text.startswith(("'s", "’s"), scene.tokens[k].end)
        if scene.word(k) in led or scene.word(k) == "" or k in scene.nouns or k in scene.times:
            return False
    return False


def _words(scene: Scene, start: int, stop: int) -> list[str]:
    return [scene.word(k) for k in range(start, stop)]


def _has_no_object(scene: Scene, i: int) -> bool:
    """Whether a time, a mark or nothing follows a verb: "drivers struck for two days"."""
    after = i + 1 + (scene.word(i + 1) in scene.lexicon.time_prepositions)
    return after in scene.times or scene.word(i + 1) == "" or scene.tokens[i + 1].kind == "p"


def _lacks_goal(scene: Scene, i: int, lemma: str) -> bool:
    """Whether neither the word stands by a verb that makes it of its kind, nor a place to leave for farther on."""
    needed = _KIND_NEEDS.get(lemma)
    if needed is None or scene.word(i + 1) in needed or scene.word(i + 2) in needed:
        return False
    # "left Oslo on Sunday for Rome": the goal stands behind the place that is left
    leads = range(i + 3, min(i + _GOAL_REACH, len(scene.tokens))) if lemma in scene.lexicon.leaving else ()
    goals = (scene.mention(k + 1) for k in leads if scene.word(k) in needed)
    return not any(goal is not None and isinstance(goal.value, Place) for goal in goals)
