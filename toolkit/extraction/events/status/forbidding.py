"""An event that somebody does not allow: "запретил митинг", "шествие не согласовали", "отказала в проведении"."""

from toolkit.extraction.events.sentence.governing import is_oblique
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together

# So many words lie at most between a verb of forbidding and the event.
_FAR = 8
# "отказала организаторам праздника в проведении"
_TO_PERMIT = 5


def forbids(scene: Scene, i: int) -> bool:
    """Whether a word forbids something: "запретил", "не согласовал", "отказал в проведении"."""
    words, denied = scene.lexicon.unmet, scene.word(i - 1) in scene.lexicon.negations
    word = scene.word(i)
    if word in words.permitting:
        return denied
    if word in words.forbidding:
        return not denied
    return word in words.refusing and not denied and _permit(scene, i) is not None


def _permit(scene: Scene, i: int) -> int | None:
    """Where the leave stands that somebody refuses: "отказала организаторам в [проведении]"."""
    held, permits = scene.lexicon.place_prepositions, scene.lexicon.unmet.permits
    behind = range(i + 2, i + _TO_PERMIT)
    return next((k for k in behind if scene.word(k) in permits and scene.word(k - 1) in held), None)


def _may_forbid(scene: Scene) -> bool:
    """Whether a sentence has a word by which an event may not be allowed."""
    words = scene.lexicon.unmet
    return not scene.vocabulary.isdisjoint(together(words.forbidding, words.permitting, words.refusing))


def forbidden_by(scene: Scene, noun: int) -> int | None:
    """The word by which an event is forbidden; None where nobody forbids it."""
    words = scene.lexicon.unmet
    if noun not in scene.nouns or scene.vocabulary.isdisjoint(
        together(words.forbidding, words.permitting, words.refusing)
    ):
        return None
    start, stop = scene.clauses[scene.clause_of[noun]]
    near = range(max(start, noun - _FAR), min(stop, noun + _FAR))
    return next((i for i in near if forbids(scene, i) and _is_object(scene, noun, i)), None)


def forbidden_then(scene: Scene, at: int) -> int | None:
    """The event that is forbidden of which a date tells when it was to be: "запретил [шествие] 8 марта"."""
    if not _may_forbid(scene):
        return None
    noun = next((n for n in range(at - 1, max(-1, at - _FAR), -1) if n in scene.nouns), None)
    verb = forbidden_by(scene, noun) if noun is not None else None
    return noun if noun is not None and verb is not None and not noun < verb < at else None


def _is_object(scene: Scene, noun: int, verb: int) -> bool:
    """Whether an event is the object of a verb, or the subject of its passive."""
    return _follows(scene, noun, verb) if verb < noun else _leads(scene, noun, verb)


def _follows(scene: Scene, noun: int, verb: int) -> bool:
    data, held = scene.lexicon, together(scene.lexicon.unmet.permits, scene.lexicon.place_prepositions)
    for k in range((_permit(scene, verb) or verb) + 1, noun):
        beside = k in scene.nouns and scene.word(k + 1) in data.conjunctions  # "митинги и шествия"
        idle = k in scene.dated or scene.is_name(k) or data.is_modifier(scene.word(k)) or beside
        idle = idle or scene.word(k) in held or scene.word(k) in data.conjunctions
        if not (idle or scene.word(k) in data.time_prepositions):
            return False
    return any(case[0] in "ga" for case in scene.nouns[noun].cases)


def _leads(scene: Scene, noun: int, verb: int) -> bool:
    between = [k for k in range(noun + 1, verb) if k not in scene.dated]
    if is_oblique(scene, noun) or any(k in scene.actions or scene.word(k) in _PARTS for k in between):
        return False
    gender = scene.lexicon.endings.of_subject.get(scene.word(verb)[-1:], "m")
    agrees = gender in (scene.nouns[noun].gender, "p" if _is_of_many(scene, noun) else "")
    if scene.word(verb).endswith(scene.lexicon.endings.passive):
        return agrees
    subject = any(scene.word(k) in scene.lexicon.heads() or scene.is_name(k) for k in between)
    return (subject or not agrees) and any(case[0] == "a" for case in scene.nouns[noun].cases)


_PARTS = frozenset(",;:")


def _is_of_many(scene: Scene, noun: int) -> bool:
    return "np" in scene.nouns[noun].cases and scene.nouns[noun].gender == "p"
