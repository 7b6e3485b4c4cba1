"""Dates that no event is told of: the day of a ticket, the one on which a day was set, a goal that is denied."""

from toolkit.extraction.events.sentence.participles import verb_of
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.called_off import is_denied_goal

_REACH = 5
_LEADING = frozenset("–—-:")


def is_undated(scene: Scene, at: int) -> bool:
    """Whether nothing that a calendar would keep is told of a date."""
    if not scene.lexicon.free_order:
        return False
    return is_denied_goal(scene, at) or _is_of_purchase(scene, at) or _only_sets_day(scene, at)


def _is_of_purchase(scene: Scene, at: int) -> bool:
    """Whether something is bought or sold for a date: "билеты, купленные на 5 мая", "билеты на 5 мая проданы"."""
    led = next((i for i in range(at, at - _REACH, -1) if scene.word(i) in scene.lexicon.ahead_prepositions), None)
    if led is None:
        return False
    end = scene.times[at][1]
    near = (*range(max(0, led - _REACH), led), *range(end, end + _REACH))
    return any(_buys(scene, i) for i in near)


def _buys(scene: Scene, i: int) -> bool:
    verb = scene.actions.get(i) or verb_of(scene, i)
    return verb is not None and verb.lemma in scene.lexicon.setting.trading


def _only_sets_day(scene: Scene, at: int) -> bool:
    """Whether on a date only the day of something is set: "дату слушаний назначили сегодня"."""
    data = scene.lexicon
    before = {scene.word(at), scene.word(at - 1)}
    if scene.vocabulary.isdisjoint(data.setting.date_of) or before & (data.ahead_prepositions | _LEADING):
        return False
    start, stop = scene.clauses[scene.clause_of[at]]
    verb = next((i for i in range(start, stop) if i in scene.actions), None)
    if verb is None or scene.actions[verb].lemma not in data.arranging or scene.actions[verb].tense != "past":
        return False
    object_of = (*range(start, verb), verb + 1, verb + 2)
    return any(scene.word(i) in data.setting.date_of and i not in scene.dated for i in object_of)
