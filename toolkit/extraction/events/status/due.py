"""What is to be done by a day: "президент подпишет закон до 25 декабря"."""

from collections.abc import Callable
from datetime import date

from toolkit.extraction.events.sentence.governing import is_oblique
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together
from toolkit.model import When

# "ознакомиться с делом защита должна до 15 июня"
_BEHIND = 6


def told_due(
    scene: Scene, at: int, end: When, today: date | None, trigger: Callable[[Scene, int, int], int | None]
) -> int | None:
    """The word that tells what is to come about by a day to come; None where it only lasts until then.

    Of a holiday the day is another by another church.
    """
    ahead = today is None or end.days[0] > today
    verb = done_by(scene, at) if ahead and scene.times[at][0].rule != "holiday" else None
    own = trigger(scene, at, scene.times[at][1]) if verb is not None else None
    return verb if own is None or own not in scene.nouns or is_oblique(scene, own) else own


def done_by(scene: Scene, at: int) -> int | None:
    """The verb of what is to come about before the end of a day, and does not only last until then."""
    data = scene.lexicon
    if not data.free_order or not {scene.word(at), scene.word(at - 1)} & data.until:
        return None
    start, stop = scene.clauses[scene.clause_of[at]]
    if any(scene.word(i).startswith(data.deadlines.lasting) for i in range(start, stop)):
        return None
    verbs = [i for i in range(start, stop) if i in scene.actions and _is_to_be_done(scene, i, start)]
    nearest = min(verbs, key=lambda i: abs(i - at), default=None)
    return None if nearest is None or scene.word(nearest - 1) in data.negations else nearest


def _is_to_be_done(scene: Scene, verb: int, start: int) -> bool:
    """Whether a verb of what is done once is in the future, or an infinitive of what somebody is to do."""
    action, data = scene.actions[verb], scene.lexicon
    if action.lemma and action.lemma not in data.perfective():
        return False
    if action.tense == "participle":
        return any(i in scene.actions and scene.actions[i].tense == "future" for i in range(start, verb))
    if action.tense == "future":
        return True
    meant = together(data.planned, data.bidding) - data.plans.will  # "будет находиться" only lasts
    led = [i for i in range(start, verb + _BEHIND) if scene.word(i) in meant and i != verb]
    return action.tense == "infinitive" and bool(led) and scene.word(led[-1] - 1) not in data.negations
