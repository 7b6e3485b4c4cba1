"""What happens at a date, by the verbs and the event nouns of its part of a clause."""

from attrs import define

from toolkit.extraction.events.linking.assigned import (
    bid,
    set_for_day,
)
from toolkit.extraction.events.sentence.governing import governs, is_oblique, is_reason, prepared
from toolkit.extraction.events.sentence.nearness import (
    BEFORE,
    OTHER_CLAUSE,
    apart,
    distance,
    has_subject,
    part_of,
)
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.called_off import phrase_at
from toolkit.extraction.languages import together

_DASHES = frozenset("–—-")
# These are made and not held: who discusses sanctions on a day does not impose them then.
_THINGS = frozenset({"sanctions", "deal", "ceasefire"})
# At these something is said: "сообщил на брифинге 15 мая" tells of the words, not of the briefing.
_OCCASIONS = frozenset({"press-conference", "interview", "statement"})


@define
class _Dated:
    """A date in its part of a clause, with what may happen then.

    Attributes:
        scene: the sentence.
        at: where the date stands.
        end: the position after it.
        start: where its part of the clause begins.
        stop: where it ends.
        actions: verbs there that are not denied.
        nouns: event nouns there that are no topic.
        beside: the event noun that the date follows; None for none.
    """

    scene: Scene
    at: int
    end: int
    start: int
    stop: int
    actions: tuple[int, ...]
    nouns: tuple[int, ...]
    beside: int | None

    @property
    def said(self) -> bool:
        """Whether the part of the clause only tells that something is said."""
        scene, told = self.scene, next(iter(self.actions), self.stop)
        # "направил прошение, которое призывает": what a relative clause says is no part of it
        stop = next((i for i in range(told, self.stop) if scene.word(i) in scene.lexicon.relatives), self.stop)
        # "сообщил: погибли 62 человека": what follows the verb of saying is told
        last = max((i for i in self.actions if i < stop), default=-1)
        spoken = (i for i in range(max(self.start, last), stop) if i in scene.saying and i not in scene.actions)
        # "свергли президента и провозгласили": what is said besides is told of the same
        return any(
            not (scene.word(i - 1) in scene.lexicon.conjunctions and told < i and self.at < i) for i in spoken
        )

    @property
    def kinded(self) -> tuple[int, ...]:
        """The verbs that tell an event by themselves."""
        return tuple(i for i in self.actions if self.scene.actions[i].kind)


def _dated(scene: Scene, at: int, end: int, bounds: tuple[int, int]) -> _Dated:
    start, stop = part_of(scene, at, end, *bounds)
    actions = tuple(i for i in range(start, stop) if i in scene.actions and not _is_ahead(scene, i))
    nouns = tuple(
        i
        for i in range(start, stop)
        if i in scene.nouns
        and not (i > at and (_is_topic(scene, i) or _is_counted_from(scene, i, end)))
        and not _is_given_up(scene, i)
    )
    return _Dated(scene, at, end, start, stop, actions, nouns, _modified(scene, nouns, at))


def in_clause(scene: Scene, at: int, end: int, bounds: tuple[int, int]) -> int | None:
    """What happens at a date: what the noun beside it decides, and else what the verbs tell."""
    dated = _dated(scene, at, end, bounds)
    talk = _talk_of_words(dated)
    if talk is not None:
        return talk
    if dated.beside is not None:
        if _is_occasion(dated, dated.beside):
            return None
        found = _by_noun(dated, dated.beside)
        if found is not None:
            return found
    return _by_verb(dated)


def _is_occasion(dated: _Dated, noun: int) -> bool:
    """Whether something is only said there: "сообщил на брифинге 15 мая"."""
    scene, kind = dated.scene, dated.scene.nouns[noun].kind
    by_wire = scene.nouns[noun].base.startswith(
        scene.lexicon.around.by_wire
    )  # "сообщил в ходе онлайн-конференции"
    return dated.said and (kind in _OCCASIONS or by_wire) and is_oblique(scene, noun)


def _talk_of_words(dated: _Dated) -> int | None:
    """The call or meeting right behind a date in which all is said: "5 марта в телефонном разговоре поздравил"."""
    scene, end = dated.scene, dated.end
    near = (n for n in dated.nouns if end <= n < end + BEFORE + 2 and scene.nouns[n].kind in _TALKS)
    talk = next((n for n in near if is_oblique(scene, n)), None)
    if talk is None or any(dated.start <= i < talk for i in (*scene.actions, *scene.saying)):
        return None
    first = min((i for i in (*scene.actions, *scene.saying) if talk < i < dated.stop), default=None)
    return talk if first is not None and first in scene.saying and first not in scene.actions else None


_TALKS = frozenset({"call", "talks", "meeting"})


def _by_noun(dated: _Dated, noun: int) -> int | None:
    """What the event noun beside a date decides: itself, a verb that it belongs to, or nothing."""
    scene, actions = dated.scene, dated.actions
    oblique = is_oblique(scene, noun)
    same = next((i for i in actions if scene.actions[i].kind == scene.nouns[noun].kind), None)
    if oblique and same is not None:
        return same
    thing = scene.nouns[noun].kind in _THINGS
    if not thing and any(i < noun for i in actions if scene.actions[i].lemma in scene.lexicon.discussing):
        return noun
    within = prepared(scene, noun) in scene.lexicon.around.within  # "встреча пройдет в рамках форума"
    subject = _far_subject(dated, noun, within=within) if oblique else None
    if subject is not None:
        return subject
    if within and dated.kinded:  # "в рамках саммита 29 мая стороны подписали соглашение"
        return dated.kinded[0]
    held = any(governs(scene, i, noun) for i in actions)
    # "после встречи 5 марта": the date belongs to the noun next to it.
    free = not actions or (oblique and scene.nouns[noun].strong)
    return noun if not held and free else None


def _far_subject(dated: _Dated, noun: int, *, within: bool) -> int | None:
    """The subject of a verb of happening before a noun that does not stand right by the date, or only holds it."""
    scene = dated.scene
    if dated.at - noun <= BEFORE and not within:
        return None
    happens = [i for i in dated.actions if scene.actions[i].light == "s"]
    subjects = [
        n for i in happens for n in dated.nouns if n < i < noun and scene.nouns[n].strong and governs(scene, i, n)
    ]
    if within and not subjects:  # "на полях саммита 29 мая состоится беседа"
        subjects = [n for i in happens for n in dated.nouns if noun < i < n and not is_oblique(scene, n)][:1]
    return subjects[-1] if subjects else None


def _by_verb(dated: _Dated) -> int | None:
    """What the verbs around a date tell: one that stands by it, what one holds, what is arranged, the nearest."""
    scene, at, end = dated.scene, dated.at, dated.end
    by_distance = sorted(dated.actions, key=lambda i: apart(scene, i, at, end))
    if by_distance and _is_own(scene, by_distance[0], at, end):
        return by_distance[0]
    for i in by_distance:
        if _has_own_date(dated, i):
            continue
        held = [n for n in dated.nouns if scene.actions[i].light and governs(scene, i, n)]
        if any(_only_ends(scene, i, n) for n in held):
            if scene.actions[i].tense != "infinitive":
                return i  # "регистрация завершится": the end is told, and no registration
        elif held:
            return min(held, key=lambda n: (abs(n - i) > 1, not scene.nouns[n].strong, abs(n - i)))
    return _arranged(dated)


def _only_ends(scene: Scene, verb: int, noun: int) -> bool:
    """Whether a verb tells that something ends which is no event of a kind."""
    lemma, data = scene.actions[verb].lemma, scene.lexicon
    if lemma in data.in_force and scene.word(verb + 1) in data.goal_prepositions:
        return scene.nouns[noun].kind != "ceasefire"  # "приговор вступил в силу"
    return not scene.nouns[noun].kind and lemma in together(data.completing, data.in_force)


def _arranged(dated: _Dated) -> int | None:
    """The event that is set or told without a verb, else the verb that a date belongs to."""
    scene, at, end = dated.scene, dated.at, dated.end
    arranged, tentative = scene.lexicon.arranged, scene.lexicon.tentative
    words = [scene.word(i) for i in range(dated.start, dated.stop) if i not in scene.dated]
    planned = not arranged.isdisjoint(words) or not tentative.isdisjoint(words)
    fitting = set_for_day(scene, dated.nouns, (dated.start, dated.stop), dated.at)
    if fitting is not None:
        return fitting
    strong = [
        n
        for n in dated.nouns
        if (scene.nouns[n].strong or _is_arranged(scene, n, dated.stop, arranged))
        and not _is_taken(dated, n)
        and (n == dated.beside or not is_reason(scene, n))
    ]
    if dated.kinded:
        strong = [n for n in strong if not is_oblique(scene, n)]
    if strong and (planned or (not dated.actions and not dated.said)):
        return min(strong, key=lambda n: distance(n, at, end))
    promised = bid(scene, dated.actions, at, end, (dated.start, dated.stop))
    return _told_by_verb(dated, planned) if promised is None else promised


def _has_own_date(dated: _Dated, verb: int) -> bool:
    """Whether another date stands right behind a later verb: "named winner of the vote held May 9"."""
    beside = any(other in (verb + 1, verb + 2) for other in dated.scene.times if other != dated.at)
    low, high = sorted((dated.at, verb))
    return beside and any(low < i < high for i in dated.actions)


def _is_taken(dated: _Dated, noun: int) -> bool:
    """Whether another date stands nearer behind an event noun: "reached on May 8, after the visit on May 1"."""
    if noun < dated.at:
        if _is_of_another(dated.scene, dated.at) and any(dated.start <= low < noun for low in dated.scene.times):
            return True
        between = [other for other in dated.scene.times if noun < other < dated.at]
        return any(between[-1] < i < dated.at for i in dated.actions) if between else False
    later = (other for other in dated.scene.times if noun < other < dated.stop)
    return dated.at < noun and any(not _is_of_another(dated.scene, other) for other in later)


def _is_of_another(scene: Scene, at: int) -> bool:
    """Whether a date begins what is told besides without a verb: "ожидается волна, [а через день] — вторая"."""
    joint = at - 1 - (scene.word(at - 1) in scene.lexicon.time_prepositions)
    return (
        scene.lexicon.free_order
        and scene.word(joint) in scene.lexicon.conjunctions
        and scene.word(joint - 1) == ","
    )


def _told_by_verb(dated: _Dated, planned: bool) -> int | None:
    """The verb that a date belongs to, where no event noun is meant; the noun beside it where there is none."""
    scene = dated.scene
    able = scene.lexicon.recess.able
    told = [
        i
        for i in dated.actions
        if scene.actions[i].tense != "infinitive"
        or planned
        or i - 1 in scene.actions
        or scene.word(i - 1) in able  # "не смог рассмотреть"
    ]
    if told and not (dated.said and all(not scene.actions[i].kind for i in told)):
        verb = min(told, key=lambda i: _rank(scene, i, dated.at, dated.end))
        promised = _promised(scene, verb, dated.at)
        if promised is not None:
            return promised if scene.actions[promised].kind else None
        return None if _dated_before(scene, verb, dated.at) else verb
    return dated.beside


def _promised(scene: Scene, verb: int, at: int) -> int | None:
    """What somebody only says to do, after a verb of another time: "прибыл и пообещал [завершить] к 20 июня"."""
    joined = scene.lexicon.conjunctions
    said = next((i for i in range(verb + 1, at) if i in scene.saying and scene.word(i - 1) in joined), None)
    infinitives = (
        i for i in range(said or at, at) if i in scene.actions and scene.actions[i].tense == "infinitive"
    )
    return next(infinitives, None)


def _dated_before(scene: Scene, verb: int, at: int) -> bool:
    """Whether a verb has a date of its own, and another verb stands before this one."""
    own = next((end for low, (_, end) in scene.times.items() if verb < low < at), None)
    return own is not None and any(i in scene.actions or i in scene.saying for i in range(own, at))


def _rank(scene: Scene, i: int, at: int, end: int) -> tuple[bool, bool, bool, int]:
    """The order of verbs for a date: those of its own part of the clause, those of a kind, the nearest."""
    far = apart(scene, i, at, end)
    comma = scene.lexicon.free_order and i > end == _comma_behind(scene, end)
    return far >= OTHER_CLAUSE, comma, not scene.actions[i].kind, far


def _comma_behind(scene: Scene, end: int) -> int:
    """Where a comma right behind a date is that no comma before the date belongs to; -1 for none."""
    led = any(scene.word(i) == "," for i in range(max(0, end - _DATE_REACH), end))
    return end if scene.word(end) == "," and not led else -1


_DATE_REACH = 5


def _is_arranged(scene: Scene, noun: int, stop: int, arranged: frozenset[str]) -> bool:
    """Whether a noun that names no event by itself is one that is set or called off: "праздник отменен"."""
    reach = range(noun + 1, min(noun + _ARRANGED_REACH, stop))
    if _is_foreseen(scene, noun, arranged):
        return True
    end = next((i for i in reach if i in scene.saying or i in scene.actions), reach.stop)
    return not is_oblique(scene, noun) and any(
        scene.word(i) in arranged for i in range(noun + 1, max(noun + 1, min(end + 1, reach.stop)))
    )


def _is_foreseen(scene: Scene, noun: int, arranged: frozenset[str]) -> bool:
    """Whether a word of plan stands right before an event in the nominative: "ожидается сильный снегопад"."""
    i = noun - 1
    while i > 0 and scene.lexicon.is_modifier(scene.word(i)) and scene.word(i) not in arranged:
        i -= 1
    return scene.word(i) in arranged and any(case[0] == "n" for case in scene.nouns[noun].cases)


_ARRANGED_REACH = 10


def _is_own(scene: Scene, i: int, at: int, end: int) -> bool:
    """Whether a date stands right by a verb that tells an event: "прибыл 14 января подписать договор"."""
    action = scene.actions[i]
    told = bool(action.kind) and not action.light and action.tense in ("past", "future", "present")
    then = any(k in scene.actions and scene.actions[k].tense == "infinitive" for k in range(end, end + 6))
    return told and then and i < at <= i + 6


def _modified(scene: Scene, nouns: tuple[int, ...], at: int) -> int | None:
    """An event noun that the time directly follows ("встречи 5 марта", "встречи в Анкаре 5 марта")."""
    talked = any(scene.actions[i].lemma in scene.lexicon.discussing for i in scene.actions if i < at)
    for n in sorted(nouns, reverse=True):
        if (
            n < at
            and not has_subject(scene, n, at)
            and at - n <= _OWN_REACH + _TALKED * talked
            and not any(
                i in scene.actions or (scene.word(i) in _DASHES and i not in scene.dated) for i in range(n, at)
            )
            and not (scene.lexicon.free_order and scene.has_word(scene.lexicon.negations, n, at))
        ):
            return n
    return None


# "встречи с министром иностранных дел Норвегии в Осло [15 августа]", and more of what is discussed
_OWN_REACH, _TALKED = 9, 4


def _is_counted_from(scene: Scene, n: int, end: int) -> bool:
    """Whether a day behind is only counted from an event: "на следующий день [после] ярмарки"."""
    besides = scene.lexicon.besides
    return scene.lexicon.free_order and scene.word(end) in besides and prepared(scene, n) == scene.word(end)


def _is_topic(scene: Scene, n: int) -> bool:
    """Whether an event is only spoken of, or a cause: "стало известно о визите", "из-за забастовки"."""
    i = n - 1
    while i >= 0 and scene.lexicon.is_modifier(scene.word(i)):
        i -= 1
    return scene.word(i) in scene.lexicon.around.about or is_reason(scene, n)


def _is_given_up(scene: Scene, n: int) -> bool:
    """Whether something else takes the place of an event: "вместо саммита министры соберутся в мае"."""
    instead = scene.lexicon.moving.instead
    return not instead.isdisjoint(scene.vocabulary) and prepared(scene, n) in instead


def _is_ahead(scene: Scene, i: int) -> bool:
    """Whether an action is denied, and not called off."""
    if scene.word(i - 1) not in scene.lexicon.negations:
        return False
    if phrase_at(scene, i - 1):
        return False  # "суд не состоялся"
    return (scene.word(i - 1), scene.word(i)) not in scene.lexicon.passing
