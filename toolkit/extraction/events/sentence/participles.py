"""Dates of long participles: "соглашение, подписанное 5 мая", "подписанное 5 мая соглашение".

Such a date belongs to the noun that the participle is said of, and to nothing that the main verb tells.
"""

from itertools import pairwise

from toolkit.extraction.events.forms import Action
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together
from toolkit.model import Place

_TO_DATE, _TO_NOUN, _MODIFIERS = 6, 16, 4


def participle_of(scene: Scene, at: int) -> int | None:
    """The position of the participle whose date stands at `at`; None where it is no participle's."""
    if not scene.lexicon.free_order:
        return None
    key = at, len(scene.nouns)
    if key not in scene.participles:
        scene.participles[key] = _participle_of(scene, at)
    return scene.participles[key]


def _participle_of(scene: Scene, at: int) -> int | None:
    for i in range(at - 1, max(at - _TO_DATE, 0) - 1, -1):
        if f"{scene.word(i - 1)} {scene.word(i)}" in scene.lexicon.attributing:
            return None  # "по данным полиции 5 мая"
        if scene.lexicon.participles.is_long(scene.word(i)) and (
            (i > 0 and scene.word(i - 1) == ",") or _noun_after(scene, at) is not None or _describes(scene, i, at)
        ):
            return i
        if scene.tokens[i].kind == "p" or i in scene.actions or i in scene.nouns or i in scene.saying:
            return None
    return None


def _describes(scene: Scene, i: int, at: int) -> bool:
    """Whether a participle of a listed verb stands before what it is said of: "захваченный 20 мая танкер"."""
    end = scene.times[at][1] if at in scene.times else at
    follows = scene.word(end).isalpha() and end not in scene.actions and end not in scene.saying
    acts = verb_of(scene, i) is not None or scene.lexicon.participles.active.search(scene.word(i)) is not None
    return follows and scene.word(end) not in scene.lexicon.time_prepositions and acts


def _noun_after(scene: Scene, at: int) -> int | None:
    """The event noun right behind a date, modifiers aside: "подписанное 5 мая [торговое соглашение]"."""
    end = scene.times[at][1] if at in scene.times else at
    for i in range(_past_place(scene, end), min(end + _MODIFIERS, len(scene.tokens))):
        if i in scene.nouns:
            return i
        if not scene.lexicon.is_modifier(scene.word(i)):
            return None
    return None


def _past_place(scene: Scene, i: int) -> int:
    """The position after a place with its preposition: "состоявшегося 1 июня [в Душанбе] саммита"."""
    place = scene.mention(i + 1) if scene.word(i) in scene.lexicon.place_prepositions else None
    return scene.mention_end(i + 1, place) if place is not None and isinstance(place.value, Place) else i


def noun_of(scene: Scene, participle: int, at: int) -> int | None:
    """The event noun that a participle is said of: "соглашение о транзите, подписанное"."""
    if participle == 0 or scene.word(participle - 1) != ",":
        return _noun_after(scene, at)
    start, _ = scene.clauses[scene.clause_of[participle]]
    low = max(start, participle - _TO_NOUN)
    before = [i for i in range(participle - 2, low - 1, -1) if i in scene.nouns]
    return next((i for i in before if _agree(scene, i, participle)), None)


def _agree(scene: Scene, noun: int, participle: int) -> bool:
    """Whether a noun is in the gender and number of a participle: "подписание договора, намечавшееся"."""
    shape, word = scene.lexicon.participles, scene.word(participle)
    genders, cases = shape.genders(word), shape.cases(word)
    if cases and scene.nouns[noun].cases and not any(case[0] in cases for case in scene.nouns[noun].cases):
        return False  # "заседание по рассмотрению жалобы, назначенное"
    return scene.nouns[noun].gender in genders or not scene.nouns[noun].gender


def verb_of(scene: Scene, participle: int) -> Action | None:
    """The verb of a long participle, by its short form or its past: "подписанн-", "состоявш-...-ся"."""
    actions = scene.lexicon.actions()
    forms = scene.lexicon.participles.forms(scene.word(participle))
    return next((actions[form] for form in forms if form in actions), None)


def drop_attributes(scene: Scene) -> None:
    """Leave out the events that only tell of another why or after what: "отложенный [из-за выборов] концерт"."""
    if not scene.lexicon.free_order or len(scene.nouns) < _TWO:
        return
    nouns = sorted(scene.nouns)
    for inner, head in pairwise(nouns):
        if _is_inside(scene, inner, head):
            del scene.nouns[inner]


def _is_inside(scene: Scene, inner: int, head: int) -> bool:
    """Whether an event stands with a preposition between a long participle and the event that this agrees with."""
    data, first = scene.lexicon, inner - 1
    while first > 0 and data.is_modifier(scene.word(first)) and not data.participles.is_long(scene.word(first)):
        first -= 1
    led = first
    while led > inner - _TO_LED and scene.word(led) not in _leading(scene):
        led -= 1
    participle = led - 1
    if led <= inner - _TO_LED or not data.participles.is_long(scene.word(participle)):
        return False
    if participle > 0 and scene.word(participle - 1) == ",":
        return False
    apart = (scene.tokens[k].kind == "p" or scene.word(k) in _leading(scene) for k in range(inner + 1, head))
    return not any(apart) and _agree(scene, head, participle) and verb_of(scene, participle) is not None


def _leading(scene: Scene) -> frozenset[str]:
    data = scene.lexicon
    return together(data.noun_prepositions, data.circumstances, data.around.about, data.place_prepositions)


_TWO, _TO_LED = 2, 4


def was_done(scene: Scene, at: int) -> bool:
    """Whether a long participle in the past leads to a date: "убийство, совершенное 14 февраля"."""
    participle = participle_of(scene, at) if at in scene.times else None
    if participle is None or scene.word(participle) in scene.lexicon.arranged:
        return False
    led = {scene.word(at), scene.word(at - 1)} & scene.lexicon.ahead_prepositions
    return not led and scene.lexicon.participles.done.search(scene.word(participle)) is not None
