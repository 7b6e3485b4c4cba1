"""Whether an event has come about, is to come, may come, was called off or put off."""

from datetime import date

from attrs import define

from toolkit.extraction.events.sentence.governing import governs
from toolkit.extraction.events.sentence.participles import was_done
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.called_off import change_of, changes_another, is_deed, is_negated, phrase_at
from toolkit.extraction.events.status.forbidding import forbidden_by
from toolkit.extraction.events.status.outcome import fell_through
from toolkit.extraction.events.status.unmet import is_asking
from toolkit.extraction.languages import together
from toolkit.extraction.times import Time
from toolkit.model import EventStatus, When

_NEXT_TO = 4
_BESIDE = 3


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
        return _status_of_act(scene, trigger, dated, published)
    if scene.reading is not None and scene.reading.is_missed(trigger):
        changed, _ = change_of(scene, trigger, alone=alone)  # "was to have met Roe on Saturday"
        put_off = changed is EventStatus.POSTPONED or scene.reading.is_put_off(trigger)
        return EventStatus.POSTPONED if put_off else EventStatus.CANCELLED
    over = published is not None and dated.when.days[1] < published and trigger in scene.nouns
    if over and dated.at is not None and was_done(scene, dated.at):
        return EventStatus.HAPPENED  # "отменил приговор, вынесенный 17 июня"
    changed, possible = change_of(scene, trigger, alone=alone)
    if changed is not None:
        return changed
    if dated.at is not None and fell_through(scene, dated.at):
        return EventStatus.CANCELLED
    if not is_ahead(scene, trigger, dated, published):
        return EventStatus.HAPPENED
    said = scene.said(trigger)
    doubted = (said - scene.lexicon.unreal(scene, trigger, said)) & scene.lexicon.tentative
    open_yet = possible or doubted or _is_asked(scene, trigger) or _is_possibility(scene, trigger)
    open_yet = open_yet or _is_not_excluded(scene, trigger) or _depends(scene, trigger)
    return EventStatus.TENTATIVE if open_yet else EventStatus.SCHEDULED


def _depends(scene: Scene, trigger: int) -> bool:
    """Whether another clause tells on what condition something will be: "подпишут 5 мая, если совет одобрит"."""
    if not scene.lexicon.free_order or scene.vocabulary.isdisjoint(scene.lexicon.conditional):
        return False
    own = scene.clause_of[trigger]
    others = (range(*bounds) for number, bounds in enumerate(scene.clauses) if number != own)
    return any(
        scene.word(clause[0]) in scene.lexicon.conditional
        and any(_is_finite(scene, i) for i in clause)
        and not _are_parted(scene, *sorted((trigger, clause[0])))
        for clause in others
    )


def _are_parted(scene: Scene, low: int, high: int) -> bool:
    """Whether something else is told between: "пройдёт в среду; с докладом, если", "пройдёт, а жалобы, если"."""
    joined = scene.lexicon.conjunctions
    return any(
        scene.word(i) == ";" or (scene.word(i) == "," and scene.word(i + 1) in joined) for i in range(low, high)
    )


def _is_finite(scene: Scene, i: int) -> bool:
    """Whether a verb there has a subject: "если позволит погода", but not "если быть точным"."""
    own = scene.actions.get(i)
    return (
        own.tense in ("future", "past", "present") if own is not None else scene.lexicon.idle_form(scene.word(i))
    )


def _status_of_act(scene: Scene, trigger: int, dated: Dated, published: date | None) -> EventStatus:
    """The status of calling off or putting off that is itself told: "rescuers called off the search"."""
    if published is None or dated.when.days[0] <= published:
        return EventStatus.HAPPENED
    put_off = scene.actions[trigger].tense == "past" and scene.word(trigger) in scene.lexicon.postponed
    return EventStatus.POSTPONED if put_off else EventStatus.SCHEDULED  # "was delayed to June", "will be moved"


def _is_asked(scene: Scene, trigger: int) -> bool:
    """Whether an event is only what somebody asks about: "неизвестно, состоится ли встреча"."""
    if scene.vocabulary.isdisjoint(scene.lexicon.unmet.asking):
        return False
    start, stop = scene.clauses[scene.clause_of[trigger]]
    comma = next((i for i in range(trigger, stop) if scene.word(i) == "," and i not in scene.listed), stop)
    return any(is_asking(scene, i) for i in range(start, comma))  # not "суд решит, продлевать ли арест"


def _is_act(scene: Scene, trigger: int) -> bool:
    """Whether moving something is itself what happened: "on Thursday postponed the vote"."""
    if scene.lexicon.free_order:
        return is_deed(scene, trigger)
    done = scene.word(trigger) in scene.lexicon.cancelled and scene.actions[trigger].tense == "past"
    done = done and scene.word(trigger - 1) not in scene.lexicon.auxiliaries
    return scene.reading is not None and (done or scene.word(trigger) in scene.lexicon.postponed)


def is_ahead(scene: Scene, trigger: int, dated: Dated, published: date | None) -> bool:
    """Whether the event is still to come: the calendar decides, and on the day itself the verb."""
    first, last = dated.when.days
    own = scene.actions.get(trigger)
    if published is not None and last < published:
        return False
    if published is not None and first > published:
        return True
    side = scene.reading.side(trigger) if scene.reading is not None else ""
    leads = looks_ahead(scene, trigger) or side in ("ahead", "planned")  # "was to open today"
    if published is not None and side == "past" and not leads:
        return False  # "were called to a fire at 08:30 today"
    looks = leads or (dated.at is not None and dated.time.direction == "future")
    if published is None:
        return looks
    if own is not None and own.tense == "past" and not leads:
        return False
    if own is None or own.tense != "present":
        return looks
    data = scene.lexicon
    begins = data.free_order and own.lemma in together(data.timetable, data.starting) - data.states
    begins = begins and dated.time.rule in _TODAY  # "сегодня в 19:00 открывает сезон"
    return looks or begins or dated.at is None


_TODAY = frozenset({"day word", "day and clock", "clock and day", "weekday", "date"})


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


def sets_for_day(scene: Scene, trigger: int) -> bool:
    """Whether only a short participle tells what holds on a day, be it over or to come: "объявлен траур"."""
    if not scene.lexicon.free_order:
        return False
    data, verbs = scene.lexicon, [i for i in range(*scene.region(trigger)) if i in scene.actions]
    holding = together(data.deciding, data.starting, data.arranging)
    told = (scene.actions[i] for i in verbs if scene.word(i - 1) not in data.auxiliaries)
    return bool(verbs) and all(verb.tense == "participle" and verb.lemma in holding for verb in told)


def _is_planned(scene: Scene, trigger: int) -> bool:
    """Whether a word of plan, or one that moves the event, is said of it."""
    data, said = scene.lexicon, scene.said(trigger)
    ahead = (said & data.planned) | (said & data.postponed)
    ahead -= data.describing(scene, trigger, ahead) | data.unreal(scene, trigger, ahead)
    if ahead & data.postponed and changes_another(scene, trigger):
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
    return scene.has_word(scene.lexicon.coming, trigger - _COMING, trigger)


_COMING = 3


def _is_moved_or_kept(scene: Scene, trigger: int) -> bool:
    """Whether an event was put off, or is said not to be called off."""
    data, word = scene.lexicon, scene.word
    if forbidden_by(scene, trigger) is not None:
        return True
    delays = any(map(scene.vocabulary.issuperset, data.moving.delays))
    called_off = not scene.vocabulary.isdisjoint(data.cancelled)
    if not delays and not called_off:
        return False
    start, stop = scene.region(trigger)
    around = scene.near(trigger) if scene.reading is not None else range(start, stop)
    if delays and any(scene.begins_run(i, data.moving.delays) for i in around):
        return True
    return called_off and any(word(i) in data.cancelled and is_negated(scene, i) for i in range(start, stop))


def _is_told_ahead(scene: Scene, trigger: int) -> bool:
    """Whether a verb in the future or an infinitive tells of the event."""
    (start, stop), own = scene.region(trigger), scene.actions.get(trigger)
    if own is not None and (own.tense == "infinitive" or _is_to_be(scene, trigger)):
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


def _is_to_be(scene: Scene, trigger: int) -> bool:
    """Whether "to be" stands before a verb."""
    data = scene.lexicon
    return scene.word(trigger - 2) in data.particles.to and scene.word(trigger - 1) in data.plans.be


def _is_to_happen(scene: Scene, i: int) -> bool:
    """Whether "to" leads to a verb of happening: "talks due to start"."""
    action = scene.actions.get(i + 1) if scene.word(i) in scene.lexicon.particles.to else None
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
    data = scene.lexicon
    return any(
        scene.word(i) in data.particles.of and scene.word(i - 1) in data.plans.chances
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


def has_begun(scene: Scene, trigger: int) -> bool:
    """Whether a verb in the past tells that an event has come about."""
    start, stop = scene.region(trigger)
    happens = (scene.actions[i] for i in range(start, stop) if i in scene.actions)
    return trigger in scene.nouns and any(verb.tense == "past" and "s" in verb.light for verb in happens)


def _is_proposed(scene: Scene, start: int, trigger: int) -> bool:
    """Whether an event is only what somebody wants: "called for a rally on Saturday"."""
    if scene.vocabulary.isdisjoint(scene.lexicon.proposing):
        return False
    data = scene.lexicon
    leads = (i for i in range(start, trigger) if scene.word(i) in data.proposing)
    return any(data.free_order or scene.word(_past_date(scene, i + 1)) in data.plans.set_for for i in leads)


def _past_date(scene: Scene, i: int) -> int:
    """The position behind a date that stands there: "called [on Monday] for a strike"."""
    at = i + (scene.word(i) in scene.lexicon.time_prepositions)
    return scene.times[at][1] if at in scene.times else i


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
            ahead = data.ahead_prepositions | data.moving.bounds
            return any({scene.word(t), scene.word(t - 1)} & ahead or _is_of_date(scene, t) for t in later)
    return False


def _is_of_date(scene: Scene, at: int) -> bool:
    """Whether a day is that of a date: "set a July 3 start date for the trial"."""
    behind = range(scene.times[at][1], scene.times[at][1] + _BESIDE)
    return any(scene.word(i) in scene.lexicon.plans.date for i in behind)


def has_other_day(scene: Scene, at: int) -> bool:
    """Whether what is called off on a date can be that of another one: of its clause, or of one without an event.

    Not in "переговоры сорвались вчера, новый раунд намечен на понедельник".
    """
    own = scene.clause_of[at]
    clauses = {scene.clause_of[other] for other in scene.times if other != at}
    apart = scene.lexicon.free_order and own not in clauses
    return not (apart and clauses and all(scene.has_noun(*scene.clauses[number]) for number in clauses))


def only_announced(scene: Scene, at: int, dated: Dated, published: date | None) -> bool:
    """Whether a date is the day on which an event was called off or put off, and not that of the event.

    "The talks were called off Monday"; not "were postponed to Monday" or "назначен на понедельник".
    """
    weekday = not any(char.isdigit() for char in dated.time.text)
    if published is None or (dated.when.days[1] > published and not weekday):
        return False
    for i in range(at - 1, max(-1, at - _NEXT_TO), -1):
        word = scene.word(i)
        if word in scene.lexicon.ahead_prepositions or word in scene.lexicon.moving.bounds:
            return False
        if word in scene.lexicon.cancelled or word in scene.lexicon.postponed or phrase_at(scene, i):
            return True
    return False
