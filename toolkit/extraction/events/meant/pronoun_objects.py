"""What a pronoun for an object stands for at the beginning of a clause: "Мост построили. [Его] откроют 5 мая"."""

from collections.abc import Callable

from toolkit.extraction.events.naming.trimming import OPENING, leads
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together

# So many words of a thing are taken over at most.
_LONGEST = 4


def object_before(scene: Scene, trigger: int, before: Callable[[], Scene | None]) -> str:
    """The thing, as an object, that the clause before begins with or a mark encloses there; "" where none fits."""
    data = scene.lexicon
    if not data.free_order or scene.vocabulary.isdisjoint(data.object_pronouns.keys()):
        return ""
    start, _ = scene.clauses[scene.clause_of[trigger]]
    at = next((i for i in range(start, trigger) if scene.word(i) in data.object_pronouns), None)
    if at is None or not _is_object(scene, at):
        return ""
    form = data.object_pronouns[scene.word(at)] or "m"
    low, high = (scene.clauses[scene.clause_of[start - 1]][0], start) if start > 0 else (0, at)
    here = _thing(scene, low, high, form)
    told = before() if not here and start == 0 else None
    return here or (_thing(told, 0, len(told.tokens), form) if told is not None else "")


def _is_object(scene: Scene, at: int) -> bool:
    """Whether a pronoun is the object of the verb behind it, and no owner: "его откроют", but not "его сын"."""
    return at + 1 in scene.actions or scene.word(at + 1) in scene.lexicon.auxiliaries


def _thing(scene: Scene, start: int, stop: int, form: str) -> str:
    """The first thing of a stretch that can be its subject or object; "" for somebody, or where none fits."""
    i = start
    while i < stop and ((leads(scene, i) and scene.word(i) not in OPENING) or i in scene.dated):
        i += 1
    data = scene.lexicon
    if i < stop and scene.word(i) in together(data.time_prepositions, data.noun_prepositions):
        i = next((k for k in range(i, stop) if k in scene.dated and k + 1 not in scene.dated), i) + 1
    end = _end(scene, i, stop)
    if end is None or scene.mention(i) is not None or scene.word(end - 1) in data.heads():
        return ""
    marked = scene.word(i) in OPENING
    if not scene.word(end - 1 - marked).endswith(data.replacing.endings_of.get(form, ())):
        return ""
    words = scene.words(i, end)
    own = words if marked or scene.is_name(i) else words[:1].lower() + words[1:]
    return data.replacing.accusative_of(own)


def _end(scene: Scene, i: int, stop: int) -> int | None:
    """Where a thing ends that begins at a position: behind its marks, or behind its adjectives and its noun."""
    closing = OPENING.get(scene.word(i)) if i < stop else None
    if closing is not None:
        return next((k + 1 for k in range(i + 1, min(i + _LONGEST, stop)) if scene.word(k) == closing), None)
    data, end = scene.lexicon, i
    while end < min(i + _LONGEST, stop) and data.is_modifier(scene.word(end)):
        end += 1
    idle = together(data.time_prepositions, data.noun_prepositions, data.auxiliaries, data.adverbs)
    told = end in scene.actions or end in scene.saying or scene.word(end) in idle
    pronoun = scene.word(end) in data.stand_ins or scene.word(end) in data.object_pronouns
    noun = end < stop and scene.word(end).isalpha() and not (told or pronoun or end in scene.dated)
    return end + 1 if noun else None
