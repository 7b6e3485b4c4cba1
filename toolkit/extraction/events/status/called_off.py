"""What a sentence calls off or puts off, and what it denies or leaves open of that."""

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet

from toolkit.extraction.events.sentence.governing import is_cause, is_oblique
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.forbidding import forbidden_by
from toolkit.extraction.languages import together
from toolkit.model import EventStatus

_BESIDE = 3
# So many words of an object at most stand between a verb and its noun, in clauses that are read.
_OBJECT = 5
# The words that a noun before "of" may have: "the [first of two] rounds of".
_COUNTED = 4


def change_of(scene: Scene, trigger: int, *, alone: bool) -> tuple[EventStatus | None, bool]:
    """Whether an event was called off or put off, None for neither; and whether that is only possible."""
    if scene.vocabulary.isdisjoint(scene.lexicon.undoing_words) or changes_another(scene, trigger):
        return None, False
    words, data = scene.said(trigger) | _called_off_behind(scene, trigger), scene.lexicon
    alone = alone and not (_acts_besides(scene, trigger) or _has_come_about(scene, trigger))
    if alone and scene.reading is not None and scene.reading.is_cause(trigger):
        alone = False  # "was cancelled because the boiler broke down on Sunday"
    if alone and not scene.vocabulary.isdisjoint(data.called_off):
        words |= {scene.word(i) for i in range(_until(scene, trigger))} & data.called_off
    words -= data.unreal(scene, trigger, words) | _once_called_off(scene, trigger)
    words -= data.of_another(scene, trigger, words & data.called_off) | _told_of_a_thing(scene, trigger)
    changed = words & data.called_off
    possible = _only(scene, changed, is_possible)
    words -= possible | _only(scene, changed, is_negated)
    if _is_on_condition(scene, trigger):
        return None, True
    if forbidden_by(scene, trigger) is not None:
        return EventStatus.CANCELLED, False
    undone = _undone(scene, trigger, alone=alone)
    if words & data.cancelled or undone == "cancelled" or is_called_off(scene, trigger, alone=alone):
        return EventStatus.CANCELLED, bool(possible)
    put_off = (
        words & data.postponed or undone == "postponed" or _is_run(scene, trigger, data.moving.delays, alone=alone)
    )
    if put_off or (words & data.moving.formerly and words & (data.planned | data.moving.setting)):
        return EventStatus.POSTPONED, bool(possible)
    return None, bool(possible)


def _told_of_a_thing(scene: Scene, trigger: int) -> AbstractSet[str]:
    """What a relative clause beside a verb's own says of a thing: "принял резолюцию, которая отменяет указ"."""
    data = scene.lexicon
    if trigger not in scene.actions or trigger in scene.nouns or scene.vocabulary.isdisjoint(data.called_off):
        return frozenset()
    off = [i for i in range(len(scene.tokens)) if scene.word(i) in data.called_off]
    apart = {scene.word(i) for i in off if _is_in_relative(scene, i, trigger)}
    return apart - {scene.word(i) for i in off if not _is_in_relative(scene, i, trigger)}


def _is_in_relative(scene: Scene, i: int, trigger: int) -> bool:
    """Whether a word stands in a relative clause that the event is not told in, and that is of no event."""
    clause = scene.clause_of[i]
    start, _ = scene.clauses[clause]
    if clause == scene.clause_of[trigger] or scene.word(start) not in scene.lexicon.relatives:
        return False
    return start - 1 - (scene.word(start - 1) == ",") not in scene.nouns


def _once_called_off(scene: Scene, trigger: int) -> AbstractSet[str]:
    """What had been called off or moved before and takes place: "отменённые ранее переговоры состоятся"."""
    data = scene.lexicon
    if scene.vocabulary.isdisjoint(data.called_off) or not _takes_place(scene, trigger):
        return frozenset()
    before = data.moving.earlier
    return {
        scene.word(i)
        for i in range(len(scene.tokens))
        if scene.word(i) in data.called_off
        and ({scene.word(i - 1), scene.word(i + 1)} & before or _is_attribute(scene, i, trigger))
    }


def _takes_place(scene: Scene, trigger: int) -> bool:
    """Whether a verb that tells of what is to come has the event for its subject."""
    start, stop = scene.clauses[scene.clause_of[trigger]]
    if not scene.lexicon.free_order:
        return scene.has_word(scene.lexicon.modals, trigger, len(scene.tokens))
    verbs = (scene.actions[i] for i in range(start, stop) if i in scene.actions)
    return any(verb.tense == "future" and "s" in verb.light for verb in verbs)


def _is_attribute(scene: Scene, i: int, trigger: int) -> bool:
    """Whether a participle stands before the noun of the event: "отменённый в феврале матч"."""
    data = scene.lexicon
    if data.free_order:
        return data.is_modifier(scene.word(i)) and i < trigger in scene.nouns
    led = all(data.is_modifier(scene.word(k)) and k not in scene.dated for k in range(i, trigger))
    return led and i < trigger in scene.nouns and scene.word(i - 1) not in data.auxiliaries


def _is_on_condition(scene: Scene, trigger: int) -> bool:
    """Whether a verb calls something off only if another thing is so: "if it rains, it will be called off"."""
    data = scene.lexicon
    supposed = scene.word(0) in data.denial.inverted  # "Should they win, it would be moved"
    if scene.reading is None or not (supposed or not scene.vocabulary.isdisjoint(data.conditional)):
        return False
    off = [i for i in range(len(scene.tokens)) if scene.word(i) in data.called_off or phrase_at(scene, i)]
    may = data.plans.on_condition
    return bool(off) and all(not may.isdisjoint(scene.word(k) for k in leading(scene, i)) for i in off)


def _acts_besides(scene: Scene, trigger: int) -> bool:
    """Whether a verb tells of something besides what was called off: "called off a visit and will speak"."""
    data = scene.lexicon
    if trigger not in scene.actions or scene.vocabulary.isdisjoint(data.called_off | data.phrases_by_word.keys()):
        return False
    start, _ = scene.clauses[scene.clause_of[trigger]]
    if scene.word(start) in data.relatives:
        return False  # "отменил премьеру, которая должна была пройти"
    off = [i for i in range(start) if scene.word(i) in data.called_off or phrase_at(scene, i)]
    return bool(off) and scene.has_noun(off[-1] + 1, start)


def _has_come_about(scene: Scene, trigger: int) -> bool:
    """Whether the clause of an event tells that it was or will be, and another clause what is called off.

    As in "суд приступил 6 марта к рассмотрению дела, но слушания переносятся", "премьера отменена, её покажут".
    """
    data = scene.lexicon
    start, stop = scene.clauses[scene.clause_of[trigger]]
    if not data.free_order or scene.vocabulary.isdisjoint(data.called_off) or scene.is_own_clause(start):
        return False
    verbs = [i for i in range(start, stop) if i in scene.actions]
    if scene.has_word(data.called_off, 0, start):
        return any(scene.actions[i].tense == "future" for i in verbs) or _is_done_apart(scene, trigger, start)
    to_come = any(scene.actions[i].tense == "future" for i in verbs) or _is_off(scene, start, stop)
    if _is_of_others(scene, trigger, stop, to_come=to_come):
        return True
    verbs = [i for i in verbs if trigger in scene.nouns and scene.actions[i].tense == "past"]
    set_up = together(data.planned, data.called_off, data.moving.slated, data.moving.setting, data.auxiliaries)
    return any(scene.word(i) not in set_up and scene.actions[i].lemma not in data.arranging for i in verbs)


def _is_done_apart(scene: Scene, trigger: int, start: int) -> bool:
    """Whether a mark that parts sentences leads to what was done: "визит перенесён: мэру сделали операцию"."""
    own, data = scene.actions.get(trigger), scene.lexicon
    done = own is not None and own.tense == "past" and own.lemma not in together(data.arranging, data.starting)
    planned = scene.has_word(together(data.planned, data.moving.slated), start, trigger + 1)
    return done and scene.word(start - 1) in _PARTING and not planned


_PARTING = frozenset(":;")


def _is_off(scene: Scene, start: int, stop: int) -> bool:
    """Whether a clause itself tells what becomes of its event: "ярмарку сдвинули, фестиваль отменили"."""
    return scene.has_word(scene.lexicon.called_off, start, stop)


def _is_of_others(scene: Scene, trigger: int, stop: int, *, to_come: bool) -> bool:
    """Whether all that is called off behind a clause is another event: "матч состоится, а концерт отменён"."""
    off = [i for i in range(stop, len(scene.tokens)) if scene.word(i) in scene.lexicon.called_off]
    return bool(off) and all(_has_own_subject(scene, i, trigger, to_come=to_come) for i in off)


def _has_own_subject(scene: Scene, off: int, trigger: int, *, to_come: bool) -> bool:
    """Whether the clause of a word of calling off names another event in the nominative, set against this one."""
    data, (start, stop) = scene.lexicon, scene.clauses[scene.clause_of[off]]
    own = scene.nouns.get(trigger)
    others = [noun for n in range(start, stop) if (noun := scene.nouns.get(n)) and not is_oblique(scene, n)]
    named = [noun for noun in others if any(case[0] == "n" for case in noun.cases)]
    named = [noun for noun in named if own is None or noun.base != own.base]
    against = scene.word(start) in data.conjunctions - data.unmet.but
    if not to_come:
        return against and bool(named) and own is not None and all(noun.kind != own.kind for noun in named)
    return bool(named) and (scene.word(off) in data.cancelled or scene.word(start) in data.conjunctions)


def changes_another(scene: Scene, trigger: int) -> bool:
    """Whether what was called off or put off is another event, for whose sake or after which it was."""
    called_off = scene.lexicon.called_off
    if trigger not in scene.nouns or scene.vocabulary.isdisjoint(called_off) or not is_cause(scene, trigger):
        return False
    _, stop = scene.clauses[scene.clause_of[trigger]]
    before = scene.has_word(called_off, 0, trigger)
    return before and all(scene.word(i) not in called_off for i in range(trigger, stop))


def _called_off_behind(scene: Scene, trigger: int) -> AbstractSet[str]:
    """The word of calling off behind what only says for when: "концерт, назначенный на 15 мая, отменен"."""
    behind = _behind_setting(scene, trigger) if not scene.vocabulary.isdisjoint(scene.lexicon.called_off) else None
    return scene.lexicon.called_off & {scene.word(behind)} if behind is not None else frozenset()


def _behind_setting(scene: Scene, trigger: int) -> int | None:
    """Where the clause goes on behind what only says for when: "концерт, назначенный на 15 мая, [отменен]"."""
    data, first = scene.lexicon, scene.clause_of[trigger]
    if not data.free_order:
        return None
    last = first + 1
    while last < len(scene.clauses) and _only_sets(scene, scene.clauses[last][0]):
        last += 1
    low, high = scene.clauses[first]
    sets = last > first + 1 or any(scene.word(i) == "," and _only_sets(scene, i + 1) for i in range(low, high))
    if last == len(scene.clauses) or not (sets or _only_sets(scene, low)):
        return None
    start, stop = scene.clauses[last]
    if any(scene.word(i) == ";" for i in range(trigger, start)):
        return None  # "суд рассмотрит иск 12 марта; встреча, намеченная на 10 марта, не состоится"
    idle = together(data.auxiliaries, data.moving.before_now, data.adverbs)  # "дважды откладывали"
    return next((i for i in range(start, stop) if scene.word(i) not in idle), start)


def _only_sets(scene: Scene, start: int) -> bool:
    """Whether a clause begins with a participle of plan or a relative: "назначенный на 15 мая"."""
    data = scene.lexicon
    relative = {scene.word(start), scene.word(start + 1)} & data.relative_forms
    participle = scene.word(start) in data.planned and data.is_modifier(
        scene.word(start).removesuffix(data.endings.reflexive)
    )
    return bool(relative) or participle


def _undone(scene: Scene, trigger: int, *, alone: bool) -> str:
    """What somebody decided to do with an event: "решено отложить", "пришлось отменить"; "" for nothing."""
    undoing, nouns = scene.lexicon.undoing, scene.lexicon.undoing_nouns
    if not scene.vocabulary.isdisjoint(nouns.keys()) and (noun := _told_of(scene, trigger)) in scene.nouns:
        near = range(max(0, noun - _OBJECT), noun)
        told = (i for i in near if scene.word(i) in nouns and _is_of(scene, i, noun))
        return next((nouns[scene.word(i)] for i in told), "")  # "led to the cancellation of the match"
    if scene.vocabulary.isdisjoint(undoing.keys()):
        return ""
    start, stop = (0, _until(scene, trigger)) if alone else scene.clauses[scene.clause_of[trigger]]
    if scene.reading is not None:
        start, stop = _object_verb(scene, trigger), trigger
    if trigger in scene.nouns and scene.nouns[trigger].kind in _STANDING:
        return ""  # "agreed to suspend the sanctions"
    done = (i for i in range(start, stop) if scene.word(i) in undoing and _is_decided(scene, i))
    return next((undoing[scene.word(i)] for i in done), "")


def _told_of(scene: Scene, trigger: int) -> int:
    """The event right before a relative clause that a verb stands in: "концертов, которые должны были пройти"."""
    start, _ = scene.clauses[scene.clause_of[trigger]]
    relative = (
        scene.lexicon.free_order and trigger in scene.actions and scene.word(start) in scene.lexicon.relatives
    )
    return (
        next((n for n in range(start - 2, start - _OBJECT, -1) if n in scene.nouns), trigger)
        if relative
        else trigger
    )


def _is_of(scene: Scene, undoing: int, noun: int) -> bool:
    """Whether an event is what a noun of undoing is of: "cancellation of the match", "перенос заседания"."""
    if not scene.lexicon.free_order:
        return scene.word(undoing + 1) in scene.lexicon.particles.of
    # "о переносе заседания со среды", "о переносе даты заседания на среду"; "после отмены заседания 5 мая"
    goes = any(leaves_day(scene, noun, at) or _is_goal(scene, noun, at) for at in scene.times)
    off = scene.lexicon.undoing_nouns[scene.word(undoing)] == "cancelled"
    of_it = (goes or (off and scene.nouns[noun].kind not in _STANDING)) and any(
        case[0] == "g" for case in scene.nouns[noun].cases
    )
    light, dates = scene.lexicon.is_modifier, scene.lexicon.setting.date_of
    return of_it and all(light(scene.word(k)) or scene.word(k) in dates for k in range(undoing + 1, noun))


def _is_goal(scene: Scene, noun: int, at: int) -> bool:
    """Whether something goes to a day that stands behind it: "перенос заседания на среду"."""
    led = map(scene.word, range(at - 1, scene.times[at][1]))
    return noun < at and not scene.lexicon.ahead_prepositions.isdisjoint(led)


def leaves_day(scene: Scene, trigger: int, at: int) -> bool:
    """Whether a day is the one that an event is to be moved from: "перенести слушания со среды"."""
    data = scene.lexicon
    led = {scene.word(at), scene.word(at - 1)} & data.moving.leaving
    if not data.free_order or not led or trigger not in scene.nouns:
        return False
    near = range(max(0, trigger - _OBJECT), trigger)
    return any(scene.word(i) in data.undoing_nouns or scene.word(i) in data.undoing for i in near)


# Kinds of what holds for a time, and is not set for a day.
_STANDING = frozenset({"sanctions", "ceasefire"})


def _object_verb(scene: Scene, trigger: int) -> int:
    """From where a verb may stand that has an event for its object: no preposition lies between."""
    data, start, reach = scene.lexicon, trigger, _OBJECT
    apart = together(data.besides, data.beyond, data.time_prepositions)
    while trigger in scene.nouns and trigger - reach < start > 0:
        word = scene.word(start - 1)
        if word in apart and word not in data.particles.of:
            break
        reach += _COUNTED if word in data.particles.of else 0  # "to move a fourth round of border talks"
        start -= 1
    return start


def _is_decided(scene: Scene, i: int) -> bool:
    """Whether a word of deciding leads to an infinitive, and none that denies it."""
    led = [scene.word(k) for k in range(max(0, i - _BESIDE), i)]
    return not scene.lexicon.decided.isdisjoint(led) and scene.lexicon.negations.isdisjoint(led)


def is_deed(scene: Scene, verb: int) -> bool:
    """Whether somebody calls off or moves the event behind a verb in the past: "суд отложил слушание"."""
    action, data = scene.actions.get(verb), scene.lexicon
    if action is None or action.tense != "past" or scene.word(verb) not in data.called_off:
        return False
    start, stop = scene.clauses[scene.clause_of[verb]]
    before = any(start <= n < verb for n in scene.nouns)
    return not before and any(verb < n < stop for n in scene.nouns)


def _only(scene: Scene, words: AbstractSet[str], so: Callable[[Scene, int], bool]) -> AbstractSet[str]:
    """Those of some words that are so wherever the sentence has them: denied, or only possible."""
    if not words:
        return words
    return words - {
        word for i in range(len(scene.tokens)) if (word := scene.word(i)) in words and not so(scene, i)
    }


def is_possible(scene: Scene, i: int) -> bool:
    """Whether what a verb tells may come or not: "может быть перенесен", "could yet be called off"."""
    return any(scene.word(k) in scene.lexicon.tentative for k in leading(scene, i))


def is_negated(scene: Scene, i: int) -> bool:
    """Whether a word that denies stands before a verb, auxiliaries aside: "has not yet been cancelled"."""
    k = min(leading(scene, i), default=i) - 1
    return scene.word(k) in scene.lexicon.negations


def is_denied_goal(scene: Scene, at: int) -> bool:
    """Whether a date is only one that an event is told not to be moved to: "не перенесли на 20 ноября"."""
    data = scene.lexicon
    if not data.free_order or not {scene.word(at), scene.word(at - 1)} & data.ahead_prepositions:
        return False
    near = range(max(0, at - _BESIDE - 1), at)
    return any(scene.word(i) in data.postponed and is_negated(scene, i) for i in near)


def leading(scene: Scene, i: int) -> Iterator[int]:
    """The auxiliaries before a verb and the adverbs among them, last first: "has not [yet been] cancelled"."""
    k = i - 1
    while k >= 0 and (scene.word(k) in scene.lexicon.auxiliaries or scene.word(k) in scene.lexicon.plans.amid):
        yield k
        k -= 1


def _until(scene: Scene, trigger: int) -> int:
    """Where a sentence turns to what happened besides: "after the government scrapped a subsidy"."""
    besides, word = scene.lexicon.besides, scene.word
    if scene.vocabulary.isdisjoint(besides):
        return len(scene.tokens)
    return next((i for i in range(trigger + 1, len(scene.tokens)) if word(i) in besides), len(scene.tokens))


def is_called_off(scene: Scene, trigger: int, *, alone: bool) -> bool:
    """Whether a run of words calls the event off: "were called off", "не состоится"."""
    heads, word = scene.lexicon.phrases_by_word, scene.word
    if scene.vocabulary.isdisjoint(heads):
        return False
    behind = _behind_setting(scene, trigger)
    if behind is not None and phrase_at(scene, behind):
        return True  # "заседание, назначенное на 26 февраля, не состоялось"
    return any(
        word(i) in heads and phrase_at(scene, i) and not (is_negated(scene, i) or is_possible(scene, i))
        for i in (range(_until(scene, trigger)) if alone else scene.near(trigger))
    )


def _is_run(scene: Scene, trigger: int, runs: frozenset[tuple[str, ...]], *, alone: bool) -> bool:
    """Whether one of some runs of words stands in the clause: "was put off", "held over until"."""
    if not any(map(scene.vocabulary.issuperset, runs)):
        return False
    told = range(_until(scene, trigger)) if alone else scene.near(trigger)
    found = (i for i in told if scene.begins_run(i, runs))
    return any(not (is_possible(scene, i) or is_negated(scene, i)) for i in found)


def phrase_at(scene: Scene, i: int) -> bool:
    """Whether a run of words that calls an event off begins at a position."""
    told = scene.lexicon.phrases_by_word.get(scene.word(i))
    return told is not None and scene.begins_run(i, told)
