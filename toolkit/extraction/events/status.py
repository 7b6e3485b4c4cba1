"""Whether an event has come about, is to come, may come, was called off or put off."""

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from datetime import date

from attrs import define

from toolkit.extraction.events.governing import governs, is_cause
from toolkit.extraction.events.scene import Scene
from toolkit.extraction.languages import together
from toolkit.extraction.times import Time
from toolkit.model import EventStatus, When

_NEXT_TO = 4
_BESIDE = 3
# So many words of an object at most stand between a verb and its noun, in clauses that are read.
_OBJECT = 5
# The words that a noun before "of" may have: "the [first of two] rounds of".
_OF, _COUNTED = "of", 4
BETWEEN = frozenset({"yet", "even", "actually", "ever", "already", "also", "since", "еще", "пока"})
"""Adverbs between a word that denies and its verb."""


@define
class Dated:
    """The date of an event.

    Attributes:
        time: the words that give it.
        when: what they say.
        at: their position in the sentence; None for those of a heading above it.
    """

    time: Time
    when: When
    at: int | None = None


def status_of(scene: Scene, trigger: int, dated: Dated, *, published: date | None, alone: bool) -> EventStatus:
    """The status that the clause of `trigger` and the date tell.

    Args:
        scene: the sentence.
        trigger: the word that tells what happens.
        dated: the date.
        published: the day of publication.
        alone: whether the sentence speaks of no other date, so that all of it is about this event.
    """
    if trigger in scene.actions and (phrase_at(scene, trigger) or _is_act(scene, trigger)):
        return EventStatus.HAPPENED  # "rescuers called off the search"
    if scene.reading is not None and scene.reading.is_missed(trigger):
        return EventStatus.CANCELLED  # "was to have met Roe on Saturday"
    changed, possible = _changed(scene, trigger, alone=alone)
    if changed is not None:
        return changed
    if not is_ahead(scene, trigger, dated, published):
        return EventStatus.HAPPENED
    said = scene.said(trigger)
    doubted = (said - scene.lexicon.unreal(scene, trigger, said)) & scene.lexicon.tentative
    open_yet = possible or doubted or _is_possibility(scene, trigger) or _is_not_excluded(scene, trigger)
    return EventStatus.TENTATIVE if open_yet else EventStatus.SCHEDULED


def _changed(scene: Scene, trigger: int, *, alone: bool) -> tuple[EventStatus | None, bool]:
    """Whether an event was called off or put off, None for neither; and whether that is only possible."""
    if _is_aside(scene, trigger):
        return None, False
    words, data = scene.said(trigger) | _called_off_behind(scene, trigger), scene.lexicon
    alone = alone and not (_acts_besides(scene, trigger) or _has_come_about(scene, trigger))
    if alone and not scene.vocabulary.isdisjoint(data.called_off):
        words |= {scene.word(i) for i in range(_until(scene, trigger))} & data.called_off
    words -= data.unreal(scene, trigger, words) | _once_called_off(scene, trigger)
    words -= data.of_another(scene, trigger, words & data.called_off)
    changed = words & data.called_off
    possible = _only(scene, changed, is_possible)
    words -= possible | _only(scene, changed, is_negated)
    if _is_on_condition(scene, trigger):
        return None, True
    undone = _undone(scene, trigger, alone=alone)
    if words & data.cancelled or undone == "cancelled" or is_called_off(scene, trigger, alone=alone):
        return EventStatus.CANCELLED, bool(possible)
    put_off = (
        words & data.postponed or undone == "postponed" or _is_run(scene, trigger, data.moving.delays, alone=alone)
    )
    if put_off or (words & data.moving.formerly and words & (data.planned | data.moving.setting)):
        return EventStatus.POSTPONED, bool(possible)
    return None, bool(possible)


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
        return any(scene.word(i) == "will" for i in range(trigger, len(scene.tokens)))
    verbs = (scene.actions[i] for i in range(start, stop) if i in scene.actions)
    return any(verb.tense == "future" and "s" in verb.light for verb in verbs)


def _is_attribute(scene: Scene, i: int, trigger: int) -> bool:
    """Whether a participle stands before the noun of the event: "отменённый в феврале матч"."""
    return scene.lexicon.free_order and scene.lexicon.is_modifier(scene.word(i)) and i < trigger in scene.nouns


def _is_on_condition(scene: Scene, trigger: int) -> bool:
    """Whether a verb calls something off only if another thing is so: "if it rains, it will be called off"."""
    data = scene.lexicon
    if scene.reading is None or scene.vocabulary.isdisjoint(data.conditional):
        return False
    off = [i for i in range(len(scene.tokens)) if scene.word(i) in data.called_off or phrase_at(scene, i)]
    return bool(off) and all(not _WOULD.isdisjoint(scene.word(k) for k in leading(scene, i)) for i in off)


_WOULD = frozenset({"will", "would", "shall", "may", "might", "could", "can"})


def _acts_besides(scene: Scene, trigger: int) -> bool:
    """Whether a verb tells of something besides what was called off: "called off a visit and will speak"."""
    data = scene.lexicon
    if trigger not in scene.actions or scene.vocabulary.isdisjoint(data.called_off | data.phrases_by_word.keys()):
        return False
    start, _ = scene.clauses[scene.clause_of[trigger]]
    off = [i for i in range(start) if scene.word(i) in data.called_off or phrase_at(scene, i)]
    return bool(off) and any(i in scene.nouns for i in range(off[-1] + 1, start))


def _has_come_about(scene: Scene, trigger: int) -> bool:
    """Whether the clause of an event tells that it was or will be, and another clause what is called off.

    As in "суд приступил 6 марта к рассмотрению дела, но слушания переносятся", "премьера отменена, её покажут".
    """
    data = scene.lexicon
    start, stop = scene.clauses[scene.clause_of[trigger]]
    if not data.free_order or scene.vocabulary.isdisjoint(data.called_off) or scene.is_own_clause(start):
        return False
    verbs = [i for i in range(start, stop) if i in scene.actions]
    if any(scene.word(i) in data.called_off for i in range(start)):
        return any(scene.actions[i].tense == "future" for i in verbs)
    verbs = [i for i in verbs if trigger in scene.nouns and scene.actions[i].tense == "past"]
    set_up = together(data.planned, data.called_off, data.moving.slated, data.moving.setting, data.auxiliaries)
    return any(scene.word(i) not in set_up and scene.actions[i].lemma not in data.arranging for i in verbs)


def _is_aside(scene: Scene, trigger: int) -> bool:
    """Whether what was called off or put off is another event, for whose sake or after which it was."""
    called_off = scene.lexicon.called_off
    if trigger not in scene.nouns or scene.vocabulary.isdisjoint(called_off) or not is_cause(scene, trigger):
        return False
    _, stop = scene.clauses[scene.clause_of[trigger]]
    before = any(scene.word(i) in called_off for i in range(trigger))
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
    return next((i for i in range(start, stop) if scene.word(i) not in data.auxiliaries), start)


def _only_sets(scene: Scene, start: int) -> bool:
    """Whether a clause begins with a participle of plan or a relative: "назначенный на 15 мая"."""
    data = scene.lexicon
    relative = {scene.word(start), scene.word(start + 1)} & data.relative_forms
    return bool(relative) or (scene.word(start) in data.planned and data.is_modifier(scene.word(start)))


def _undone(scene: Scene, trigger: int, *, alone: bool) -> str:
    """What somebody decided to do with an event: "решено отложить", "пришлось отменить"; "" for nothing."""
    undoing, nouns = scene.lexicon.undoing, scene.lexicon.undoing_nouns
    if trigger in scene.nouns and not scene.vocabulary.isdisjoint(nouns.keys()):
        near = range(max(0, trigger - _OBJECT), trigger)
        told = (i for i in near if scene.word(i) in nouns and scene.word(i + 1) == "of")
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


# Kinds of what holds for a time, and is not set for a day.
_STANDING = frozenset({"sanctions", "ceasefire"})


def _object_verb(scene: Scene, trigger: int) -> int:
    """From where a verb may stand that has an event for its object: no preposition lies between."""
    data, start, reach = scene.lexicon, trigger, _OBJECT
    apart = together(data.besides, data.beyond, data.time_prepositions)
    while trigger in scene.nouns and trigger - reach < start > 0:
        word = scene.word(start - 1)
        if word in apart and word != _OF:
            break
        reach += _COUNTED if word == _OF else 0  # "to move a fourth round of border talks"
        start -= 1
    return start


def _is_decided(scene: Scene, i: int) -> bool:
    """Whether a word of deciding leads to an infinitive, and none that denies it."""
    led = [scene.word(k) for k in range(max(0, i - _BESIDE), i)]
    return not scene.lexicon.decided.isdisjoint(led) and scene.lexicon.negations.isdisjoint(led)


def _is_act(scene: Scene, trigger: int) -> bool:
    """Whether moving something is itself what happened: "on Thursday postponed the vote"."""
    if scene.lexicon.free_order:
        return is_deed(scene, trigger)
    return scene.reading is not None and scene.word(trigger) in scene.lexicon.postponed


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


def leading(scene: Scene, i: int) -> Iterator[int]:
    """The auxiliaries before a verb and the adverbs among them, last first: "has not [yet been] cancelled"."""
    k = i - 1
    while k >= 0 and (scene.word(k) in scene.lexicon.auxiliaries or scene.word(k) in BETWEEN):
        yield k
        k -= 1


def _until(scene: Scene, trigger: int) -> int:
    """Where a sentence turns to what happened besides: "after the government scrapped a subsidy"."""
    besides, word = scene.lexicon.besides, scene.word
    if scene.vocabulary.isdisjoint(besides):
        return len(scene.tokens)
    return next((i for i in range(trigger + 1, len(scene.tokens)) if word(i) in besides), len(scene.tokens))


def is_ahead(scene: Scene, trigger: int, dated: Dated, published: date | None) -> bool:
    """Whether the event is still to come: the calendar decides, and on the day itself the verb."""
    first, last = dated.when.days
    own = scene.actions.get(trigger)
    if published is not None and last < published:
        return False
    if published is not None and first > published:
        return True
    leads = looks_ahead(scene, trigger)
    looks = leads or (dated.at is not None and dated.time.direction == "future")
    if published is None:
        return looks
    if own is not None and own.tense == "past" and not leads:
        return False
    return looks or (own is not None and own.tense == "present" and dated.at is None)


def looks_ahead(scene: Scene, trigger: int) -> bool:
    """Whether the clause of a trigger tells of what is still to come."""
    if scene.reading is not None and scene.reading.is_attribute(scene, trigger):
        return _is_planned(scene, trigger) or _is_coming(scene, trigger)
    return (
        _is_planned(scene, trigger)
        or _is_possibility(scene, trigger)
        or _is_moved_or_kept(scene, trigger)
        or _is_next(scene, trigger)
        or _is_told_ahead(scene, trigger)
    )


def _is_planned(scene: Scene, trigger: int) -> bool:
    """Whether a word of plan, or one that moves the event, is said of it."""
    data, said = scene.lexicon, scene.said(trigger)
    ahead = (said & data.planned) | (said & data.postponed)
    ahead -= data.describing(scene, trigger, ahead) | data.unreal(scene, trigger, ahead)
    if ahead & data.postponed and _is_aside(scene, trigger):
        return False  # "was delayed after the strike on Monday"
    if has_begun(scene, trigger):
        ahead -= {scene.word(trigger - 1)}  # "запланированная забастовка началась"
    return bool(ahead - data.of_another(scene, trigger, ahead & data.postponed))


def _is_next(scene: Scene, trigger: int) -> bool:
    """Whether an event is called the next one, or is only what somebody wants."""
    if trigger not in scene.nouns:
        return False
    return _is_coming(scene, trigger) or _is_proposed(scene, scene.region(trigger)[0], trigger)


def _is_coming(scene: Scene, trigger: int) -> bool:
    """Whether an event is called the next one."""
    return any(scene.word(i) in scene.lexicon.coming for i in range(trigger - _COMING, trigger))


_COMING = 3


def _is_moved_or_kept(scene: Scene, trigger: int) -> bool:
    """Whether an event was put off, or is said not to be called off."""
    data, word, (start, stop) = scene.lexicon, scene.word, scene.region(trigger)
    around = scene.near(trigger) if scene.reading is not None else range(start, stop)
    if data.moving.delays and any((word(i), word(i + 1)) in data.moving.delays for i in around):
        return True
    called_off = not scene.vocabulary.isdisjoint(data.cancelled)
    return called_off and any(word(i) in data.cancelled and is_negated(scene, i) for i in range(start, stop))


def _is_told_ahead(scene: Scene, trigger: int) -> bool:
    """Whether a verb in the future or an infinitive tells of the event."""
    (start, stop), own = scene.region(trigger), scene.actions.get(trigger)
    if own is not None and (
        own.tense == "infinitive" or (scene.word(trigger - 2), scene.word(trigger - 1)) == _TO_BE
    ):
        return True
    if own is None or own.tense != "past" or data_led(scene, trigger):
        if any(i in scene.actions and scene.actions[i].tense == "future" for i in range(start, stop)):
            return True
        if any(_is_to_happen(scene, i) for i in range(trigger + 1, min(trigger + _NEXT_TO, stop))):
            return True
    first = start if scene.reading is None else scene.clauses[scene.clause_of[trigger]][0]
    holds = [i for i in range(first, trigger) if i in scene.actions and scene.actions[i].light]
    if scene.reading is not None:
        holds = [i for i in holds if trigger in scene.nouns and governs(scene, i, trigger)]
    return trigger in scene.nouns and bool(holds) and scene.actions[holds[-1]].tense == "infinitive"


_TO_BE = ("to", "be")


def _is_to_happen(scene: Scene, i: int) -> bool:
    """Whether "to" leads to a verb of happening: "talks due to start"."""
    action = scene.actions.get(i + 1) if scene.word(i) == "to" else None
    return action is not None and "s" in action.light


def is_timetabled(scene: Scene, trigger: int) -> bool:
    """Whether a verb in the present tells what is to come: "takes place in May", but not "quake kills 12"."""
    verbs = (scene.actions[i] for i in range(*scene.region(trigger)) if i in scene.actions)
    held = next(verbs, None) if trigger in scene.nouns else None
    own = scene.actions.get(trigger) or (held if held is not None and held.light else None)
    sudden = own is not None and (own.kind in _SUDDEN or own.lemma in scene.lexicon.results)
    return own is not None and own.tense == "present" and not sudden


# Kinds of what nobody plans: in a headline their present tells of what has been.
_SUDDEN = frozenset(
    [
        *("death", "attack", "strike", "explosion", "crash", "disaster", "arrest", "unrest", "coup", "release"),
        *("expulsion", "trial", "resignation"),
    ]
)


def data_led(scene: Scene, trigger: int) -> bool:
    """Whether an auxiliary, or a language without any, leaves the time of a past form open."""
    data = scene.lexicon
    return data.free_order or bool({scene.word(trigger - 1), scene.word(trigger - 2)} & data.auxiliaries)


def _is_possibility(scene: Scene, trigger: int) -> bool:
    """Whether an event is only one that may come: "heightening the possibility of a strike"."""
    if trigger not in scene.nouns:
        return False
    return any(
        scene.word(i) == "of" and scene.word(i - 1) in _POSSIBLE
        for i in range(max(1, trigger - _NEXT_TO), trigger)
    )


def _is_not_excluded(scene: Scene, trigger: int) -> bool:
    """Whether somebody only leaves an event open: "не исключил, что встреча состоится"."""
    data = scene.lexicon
    if scene.vocabulary.isdisjoint(data.excluding.keys()):
        return False
    return any(scene.word(i) in data.excluding and _is_left_open(scene, i, trigger) for i in range(trigger))


def _is_left_open(scene: Scene, verb: int, trigger: int) -> bool:
    """Whether a verb of excluding is denied and the event is what it tells of."""
    if not {scene.word(verb - 1), scene.word(verb - 2)} & scene.lexicon.negations:
        return False
    particle = scene.lexicon.excluding[scene.word(verb)]
    if particle and scene.word(verb + 1) != particle:
        return False  # "has not ruled that"
    after = verb + 2 if particle else verb + 1
    opens = {scene.word(after), scene.word(after + 1)} & together(
        scene.lexicon.complementizers, scene.lexicon.clause_words
    )
    return scene.clause_of[trigger] - scene.clause_of[verb] <= bool(opens)


_POSSIBLE = frozenset({"possibility", "threat", "prospect", "risk", "chance", "likelihood"})


def has_begun(scene: Scene, trigger: int) -> bool:
    """Whether a verb in the past tells that an event has come about."""
    start, stop = scene.region(trigger)
    happens = (scene.actions[i] for i in range(start, stop) if i in scene.actions)
    return trigger in scene.nouns and any(verb.tense == "past" and "s" in verb.light for verb in happens)


def _is_proposed(scene: Scene, start: int, trigger: int) -> bool:
    """Whether an event is only what somebody wants: "called for a rally on Saturday"."""
    if scene.vocabulary.isdisjoint(scene.lexicon.proposing):
        return False
    leads = (i for i in range(start, trigger) if scene.word(i) in scene.lexicon.proposing)
    return any(
        scene.lexicon.free_order or scene.word(_past_date(scene, i + 1)) in ("for", "a", "an") for i in leads
    )


def _past_date(scene: Scene, i: int) -> int:
    """The position behind a date that stands there: "called [on Monday] for a strike"."""
    at = i + (scene.word(i) in scene.lexicon.time_prepositions)
    return scene.times[at][1] if at in scene.times else i


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
    """Whether one of some pairs of words stands in the clause: "was put off"."""
    if not runs:
        return False
    told = range(_until(scene, trigger)) if alone else scene.near(trigger)
    return any((scene.word(i), scene.word(i + 1)) in runs for i in told)


def phrase_at(scene: Scene, i: int) -> bool:
    """Whether a run of words that calls an event off begins at a position."""
    told = scene.lexicon.phrases_by_word.get(scene.word(i))
    if told is None:
        return False
    return any(all(scene.word(i + k) == word for k, word in enumerate(phrase)) for phrase in told)


def is_of_setting(scene: Scene, at: int, end: int) -> bool:
    """Whether on a date another one was set: "On Monday a judge set the hearing for March 6"."""
    data = scene.lexicon
    start, stop = scene.clauses[scene.clause_of[at]]
    if {scene.word(at), scene.word(at - 1)} & data.ahead_prepositions:
        return False
    for i in (*range(end, end + _NEXT_TO), *range(max(start, at - _BESIDE), at)):
        own = scene.actions.get(i)
        past = own is not None and own.tense == "past" and own.lemma in data.arranging
        passive = scene.word(i - 1) in data.auxiliaries
        if scene.word(i) not in data.postponed and (past or scene.word(i) in data.moving.setting) and not passive:
            later = [t for t in scene.times if max(i, at) < t < stop]
            if i + 1 in later:
                return True  # "set March 20 to hear"
            ahead = data.ahead_prepositions | {"from"}
            return any({scene.word(t), scene.word(t - 1)} & ahead or _is_of_date(scene, t) for t in later)
    return False


def _is_of_date(scene: Scene, at: int) -> bool:
    """Whether a day is that of a date: "set a July 3 start date for the trial"."""
    return "date" in {scene.word(i) for i in range(scene.times[at][1], scene.times[at][1] + _BESIDE)}


def only_announced(scene: Scene, at: int, dated: Dated, published: date | None) -> bool:
    """Whether a date is the day on which an event was called off or put off, and not that of the event.

    "The talks were called off Monday"; not "were postponed to Monday" or "назначен на понедельник".
    """
    weekday = not any(char.isdigit() for char in dated.time.text)
    if published is None or (dated.when.days[1] > published and not weekday):
        return False
    for i in range(at - 1, max(-1, at - _NEXT_TO), -1):
        word = scene.word(i)
        if word in scene.lexicon.ahead_prepositions or word in ("to", "until", "from", "с", "со", "до"):
            return False
        if word in scene.lexicon.cancelled or word in scene.lexicon.postponed or phrase_at(scene, i):
            return True
    return False
