"""English words of plan and of calling off that tell nothing of the event beside them."""

from collections.abc import Set as AbstractSet

from toolkit.extraction.events.naming.trimming import is_plan
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.called_off import leading
from toolkit.extraction.languages import together
from toolkit.extraction.times.words import forms

# Words that move an event only as its verb in the passive, or with it as object.
_TRANSITIVE = forms("moved")
# Before a word of plan these only liken: "as planned".
_COMPARING = forms("as than")
_TO_EVENT = 4
_TO_PLACES = forms("to into from indoors outdoors inside online")


def unreal(scene: Scene, trigger: int, words: AbstractSet[str]) -> AbstractSet[str]:
    """Those of some words that tell of no plan as they stand: "could have been", "moved closer"."""
    data = scene.lexicon
    if words.isdisjoint(together(data.modal_words, data.planned, _TRANSITIVE, data.moving.slipping)):
        return frozenset()
    told = sorted({*range(*scene.region(trigger)), *scene.near(trigger)})
    unreal = {i for i in told if scene.word(i) in data.modal_words and scene.word(i + 1) == "have"}
    unreal |= {i for i in told if scene.word(i) in _TRANSITIVE and not _is_moved(scene, trigger, i)}
    slips = data.moving.slipping
    unreal |= {i for i in told if scene.word(i) in slips and not (i in scene.actions and _slips(scene, i))}
    unreal |= {i for i in told if scene.word(i) in data.planned and scene.word(i - 1) in _COMPARING}
    unreal |= {i for i in told if is_plan(scene, i)}
    if not unreal:
        return frozenset()
    return {scene.word(i) for i in unreal} - {scene.word(i) for i in told if i not in unreal}


def _is_moved(scene: Scene, trigger: int, i: int) -> bool:
    """Whether a verb of moving has an event for its object, or its subject in the passive, and a day to go to."""
    if scene.word(i + 1) in _TO_PLACES and scene.dated.isdisjoint(range(i + 2, i + 5)):
        return False  # "the fair, which was moved to a bigger hall, opens on"
    if set(map(scene.word, leading(scene, i))) - scene.lexicon.having - scene.lexicon.plans.amid:
        return True
    return scene.has_noun(i + 1, i + 6) or i - 1 in scene.nouns


def _slips(scene: Scene, i: int) -> bool:
    """Whether a verb moves something from a day or to one: "slipped from March 14 to 16", "pushed it to May"."""
    near = range(i + 1, min(i + _TO_DAY, len(scene.tokens)))
    return any(scene.word(k) in _TO_DAYS and not scene.dated.isdisjoint((k, k + 1)) for k in near)


_TO_DAYS, _TO_DAY = forms("to until till from"), 9


def of_another(scene: Scene, trigger: int, words: AbstractSet[str]) -> AbstractSet[str]:
    """Those of some words by which an event does something to another: "the walkout delayed the start"."""
    if not words:
        return words
    told = [i for i in range(trigger + 1, len(scene.tokens)) if scene.word(i) in words]
    acting = [i for i in told if trigger in scene.nouns and _acts_on(scene, trigger, i)]
    before = [i for i in range(trigger) if scene.word(i) in words]
    acting += [i for i in before if trigger in scene.nouns and _acts_before(scene, i, trigger)]
    told += before
    return {scene.word(i) for i in acting} if len(acting) == len(told) else set()


def _acts_before(scene: Scene, verb: int, noun: int) -> bool:
    """Whether a verb has another object, and an event comes only behind it: "cancelled flights amid talks to"."""
    data = scene.lexicon
    if set(map(scene.word, leading(scene, verb))) - data.having - data.plans.amid:
        return False
    led = together(data.leading, data.besides, _ASIDE)
    return scene.has_word(led, verb + 2, noun)


_ASIDE = frozenset({"as", "who", "which", "to", "when", "while"})


def _acts_on(scene: Scene, noun: int, verb: int) -> bool:
    """Whether an event is the subject of a verb with another object: "has delayed trains", "delayed the start"."""
    data, led_by = scene.lexicon, list(leading(scene, verb))
    auxiliaries = {scene.word(k) for k in led_by} - data.plans.amid
    if not auxiliaries or auxiliaries - data.having or not _is_object(scene, verb + 1):
        return scene.word(verb + 1) in data.articles and not led_by
    k = led_by[-1] - 1
    while k > noun and (k in scene.dated or scene.word(k) in data.time_prepositions):
        k -= 1
    led = k in scene.actions or scene.word(k) in together(
        data.conjunctions, data.clause_words, data.complementizers
    )
    return led or scene.clause_of[verb] == scene.clause_of[noun]


def _is_object(scene: Scene, i: int) -> bool:
    """Whether a word after a verb begins an object of its own: neither a pronoun, a preposition nor a date."""
    data, word = scene.lexicon, scene.word(i)
    no_object = together(
        data.time_prepositions, data.complements, data.goal_prepositions, data.besides, data.conjunctions
    )
    stands_in = word in data.stand_ins or word == "them"
    return word[:1].isalnum() and i not in scene.dated and not (stands_in or word in no_object)


def describing(scene: Scene, trigger: int, words: AbstractSet[str]) -> AbstractSet[str]:
    """Those of some words that only describe something else: "in protest against planned reforms"."""
    if not words:
        return words
    data = scene.lexicon
    led = together(data.topics, data.complements, data.articles)
    told = [i for i in range(*scene.region(trigger)) if scene.word(i) in words]
    aside = [
        i
        for i in told
        if (scene.word(i - 1) in led or scene.word(i - 1).endswith(("'s", "’s", "s'")))
        and data.is_modifier(scene.word(i + 1))
        and not i < trigger <= i + _TO_EVENT
    ]
    return {scene.word(i) for i in aside} if len(aside) == len(told) else set()
