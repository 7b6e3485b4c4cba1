"""The event noun that a clause without one speaks of: "..., который состоится", "It will be held"."""

from collections.abc import Callable

from toolkit.extraction.events.forms import EventNoun
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.forbidding import forbids
from toolkit.extraction.languages import together

_FAR = 4
_NEAR = 14


def antecedent(scene: Scene, trigger: int, before: Callable[[], Scene | None]) -> tuple[Scene, int] | None:
    """The event noun that the verb at `trigger` tells of, in its sentence or the one before.

    None where the clause has a subject of its own, and where the verb tells an event by itself.
    """
    action = scene.actions.get(trigger)
    if action is not None and _is_cut_off(scene, trigger) and not _has_subject_before(scene, trigger):
        noun = next((i for i in range(trigger - 1, max(-1, trigger - _NEAR), -1) if i in scene.nouns), None)
        return (scene, noun) if noun is not None else None
    if action is None or trigger in scene.nouns:
        return None
    held = scene.lexicon.free_order and action.tense == "participle" and "o" in action.light
    own = action.kind and "s" not in action.light and not held
    # "его планировали провести"
    planned = action.tense == "infinitive" and scene.word(trigger - 1) in scene.lexicon.moving.slated
    if own and not (planned or _is_set(scene, trigger) or forbids(scene, trigger)):
        return None
    start, _ = scene.clauses[scene.clause_of[trigger]]
    start = max((i for i in range(start, trigger) if _is_relative(scene, i)), default=start)
    stand_in = next(
        (i for i in range(start, min(start + _FAR, trigger)) if scene.word(i) in scene.lexicon.stand_ins), None
    )
    relative = stand_in == start and scene.word(start) in scene.lexicon.clause_words
    if not (relative or held or planned or _tells_of_event(scene, start, trigger)):
        return None
    if stand_in is not None:
        within = scene.reading.said_of(trigger) if relative and scene.reading is not None else None
        return _meant(scene, start, stand_in, before, within)
    first = trigger - 1 - (planned or scene.word(trigger - 1) in scene.lexicon.negations)
    if scene.word(first) in scene.lexicon.object_pronouns:
        return _meant(scene, start, first, before)
    other = other_of(scene, trigger)
    if other is not None:
        return _another(scene, start, other, before)
    if _has_own_words(scene, start, trigger):
        return None
    return None if _has_subject_before(scene, trigger) else _left_out(scene, start, action.number)


def _tells_of_event(scene: Scene, start: int, trigger: int) -> bool:
    """Whether a verb tells what happens to an event, or is done with it: "прошёл", "перенесли", "запретили"."""
    action, data = scene.actions[trigger], scene.lexicon
    arranges = scene.word(trigger) in data.arranged or action.lemma in data.arranging
    return "s" in action.light or arranges or forbids(scene, trigger) or _is_resumed(scene, start, trigger)


def _has_own_words(scene: Scene, start: int, trigger: int) -> bool:
    """Whether a clause has a subject, or another clause in it, before its verb."""
    if scene.is_own_clause(start) and scene.word(start) not in scene.lexicon.clause_words:
        return True
    return any(scene.word(i).isalpha() and not _is_light(scene, i) for i in range(start, trigger))


def _has_subject_before(scene: Scene, trigger: int) -> bool:
    """Whether a thing that is no event is the subject, parted from its verb: "the work, ended, resumed"."""
    words = scene.reading.subject(scene, trigger) if scene.reading is not None else None
    return words is not None and not scene.has_noun(*words)


def _is_resumed(scene: Scene, start: int, trigger: int) -> bool:
    """Whether people hold, behind a relative clause, what stands before it: "матч, который ..., провели"."""
    action, number = scene.actions[trigger], scene.clause_of[trigger]
    people = scene.lexicon.free_order and "o" in action.light and action.number == "p"
    if not people or number == 0 or trigger > start + 1:
        return False
    low, _ = scene.clauses[number - 1]
    return scene.word(low) in scene.lexicon.relatives and not any(trigger < n for n in scene.nouns)


def _is_set(scene: Scene, trigger: int) -> bool:
    """Whether a word of a plan has its day right behind it, as no person's office has: "он назначен на 5 мая"."""
    led = scene.word(trigger + 1) in scene.lexicon.ahead_prepositions and trigger + 2 in scene.times
    return led and scene.word(trigger) in scene.lexicon.arranged


def _is_cut_off(scene: Scene, trigger: int) -> bool:
    """Whether a mark parts a participle from the event it is said of: "session of the (APA) held in May"."""
    action, (start, _) = scene.actions[trigger], scene.clauses[scene.clause_of[trigger]]
    told = scene.has_action(0, trigger)
    return not scene.lexicon.free_order and start == trigger > 0 and "o" in action.light and told


def _is_relative(scene: Scene, i: int) -> bool:
    """Whether a relative pronoun opens a clause of its own at a position: "акций, которые прошли"."""
    data, word = scene.lexicon, scene.word(i)
    return data.free_order and word in data.clause_words and word in data.stand_ins


def _is_light(scene: Scene, i: int) -> bool:
    """Whether a word before a verb is no subject."""
    word, data = scene.word(i), scene.lexicon
    light = together(data.auxiliaries, data.time_prepositions, data.planned)
    if data.free_order:
        light = together(light, data.connectors, data.adverbs)  # "а теперь пройдет"
    return i in scene.dated or word in light


def _meant(
    scene: Scene,
    start: int,
    stand_in: int,
    before: Callable[[], Scene | None],
    within: tuple[int, int] | None = None,
) -> tuple[Scene, int] | None:
    """The nearest event noun to the left that a pronoun agrees with, `within` the words that it can stand for."""
    forms, word = scene.lexicon.stand_ins, scene.word(stand_in)
    form = forms[word] if word in forms else scene.lexicon.object_pronouns[word]
    low, high = within or (0, start)
    for i in range(high - 1, low - 1, -1):
        if i in scene.nouns and _agrees(scene.nouns[i], form):
            return scene, _whole(scene, i, form)
    if scene.word(stand_in) in scene.lexicon.clause_words or (told := before()) is None:
        return None
    found = [i for i in told.nouns if _agrees(told.nouns[i], form)]
    subjects = [i for i in found if any(case[0] == "n" for case in told.nouns[i].cases)]
    return (told, (subjects or found)[0]) if found else None


def _whole(scene: Scene, noun: int, form: str) -> int:
    """The event that a fraction and a noun in the genitive belong to: "матча 1/4 [финала], который"."""
    k = noun - 1
    while scene.word(k) == "/" or scene.word(k).replace("/", "").isdigit():
        k -= 1
    return k if k < noun - 1 and k in scene.nouns and _agrees(scene.nouns[k], form) else noun


def other_of(scene: Scene, trigger: int) -> int | None:
    """The adjective that is a whole subject, of another event like the one told: "второй намечен на 21 июня"."""
    if not scene.lexicon.free_order or trigger not in scene.actions:
        return None
    start, _ = scene.clauses[scene.clause_of[trigger]]
    i = start
    while i < trigger and (_is_light(scene, i) or scene.word(i) in scene.lexicon.conjunctions):
        i += 1
    alone = all(_is_light(scene, k) for k in range(i + 1, trigger))
    other = scene.word(i).startswith(scene.lexicon.another) and scene.word(i).endswith(
        tuple(scene.lexicon.endings.adjectives)
    )
    return i if i < trigger and alone and other else None


def _another(
    scene: Scene, start: int, adjective: int, before: Callable[[], Scene | None]
) -> tuple[Scene, int] | None:
    """The event noun, in its sentence or the one before, that a lone adjective agrees with."""
    form = scene.lexicon.endings.adjectives[scene.word(adjective)[-2:]]
    here = next((i for i in range(start) if i in scene.nouns and _agrees(scene.nouns[i], form)), None)
    if here is not None:
        return scene, here
    told = before()
    found = next((i for i in told.nouns if _agrees(told.nouns[i], form)), None) if told is not None else None
    return (told, found) if told is not None and found is not None else None


def _agrees(noun: EventNoun, form: str) -> bool:
    """Whether a noun can be meant by a pronoun of a number and gender ("m", "f", "n", "p"; "" for any)."""
    many = form == "p" and any(case[1] == "p" for case in noun.cases)
    return not form or not noun.gender or noun.gender == form or many


def _left_out(scene: Scene, start: int, number: str) -> tuple[Scene, int] | None:
    """The subject of a clause that another clause parts from its verb: "Саммит, на котором ..., намечен"."""
    told = next((i for i in range(start) if _can_be_told(scene, i, number)), None)
    if told is not None:
        return scene, told
    for i in range(start):
        if i not in scene.nouns:
            continue
        clause = scene.clauses[scene.clause_of[i]]
        if scene.is_own_clause(clause[0]):
            continue
        cases = scene.nouns[i].cases
        if not cases or any(case[0] in "na" for case in cases):
            return scene, i
    nouns = [i for i in range(start) if i in scene.nouns]
    return (scene, nouns[-1]) if nouns else None


def _can_be_told(scene: Scene, i: int, number: str) -> bool:
    """Whether an event noun is in the nominative and the number of the verb that tells of it."""
    noun = scene.nouns.get(i)
    subject = noun is not None and f"n{number or 's'}" in noun.cases
    relative = scene.word(scene.clauses[scene.clause_of[i]][0]) in scene.lexicon.stand_ins
    return subject and not relative and scene.word(i - 1) not in scene.lexicon.place_prepositions


def set_noun(scene: Scene, at: int) -> int | None:
    """The event noun before a clause that only sets its date: "the next meeting, set for Jan. 30"."""
    start, stop = scene.clauses[scene.clause_of[at]]
    arranged, data = scene.lexicon.arranged, scene.lexicon
    if scene.vocabulary.isdisjoint(arranged):
        return None
    first = start
    while scene.word(first) in data.auxiliaries or scene.word(first) in data.stand_ins:
        first += 1
    if not scene.has_word(arranged, start, min(first + 3, stop)):
        return None
    return next((i for i in range(start - 1, max(-1, start - 12), -1) if i in scene.nouns), None)
