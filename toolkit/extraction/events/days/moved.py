"""An event that was moved: the date it left, and the date it went to."""

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from datetime import date

from attrs import evolve

from toolkit.extraction.events.days.dating import shifted
from toolkit.extraction.events.grammar.from_to import FromTo
from toolkit.extraction.events.grammar.moving import Moving
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.values import Happening
from toolkit.model import EventStatus, Moment, Precision, Span, When

_NEAR = 4
_NAMED_YEAR = re.compile(r"\d{4}")
# So many code points lie between the two days of one move at most.
_BESIDE = 60
_LEAD = 6
_YEAR = 365.25


def moved(
    text: str,
    time: Span,
    when: When,
    others: Iterable[tuple[Span, When]],
    *,
    words: FromTo,
    today: date | None = None,
) -> tuple[When, When | None]:
    """The new date of an event that was put off, and the old one where the sentence has it.

    Args:
        text: that the spans count in.
        time: the words that date the event.
        when: the date they give.
        others: further dates of the sentence.
        words: the prepositions of the language around two such days.
        today: the day of publication, before which no day lies that is left for one to come.
    """
    if when.start is not None and when.end is not None and words.both.match(_around(text, time, words)):
        new = When(start=when.end, approximate=when.approximate)
        return new, _near(When(start=when.start), new, time.of(text))
    for span, other in others:
        if other.start is not None and _goes_from_to(text, span, time, words):
            if today is not None and today <= other.days[0] < when.days[0]:
                return when, When(start=other.start)
            return when, replaced(other, when, span.of(text))
    return when, _same_month(text[max(0, time.start - 16) : time.start], when, words)


def is_left(text: str, time: Span, others: Iterable[Span], words: FromTo) -> bool:
    """Whether a day is the one that something leaves for another of the sentence."""
    return any(_goes_from_to(text, time, span, words) for span in others if span != time)


def _goes_from_to(text: str, old: Span, new: Span, words: FromTo) -> bool:
    """Whether a day is said to be left for another: "from June 1 to May 18", "to May 18 from June 1"."""
    if not _is_from(text, old, words) or words.lasts.match(_around(text, old, words)):
        return False
    if old.end <= new.start and words.goes_to.fullmatch(_between(text, old, new, words)):
        return True
    first, last = sorted((old, new), key=lambda span: span.start)
    led = words.led_to.search(text[max(0, new.start - _LEAD) : new.start]) or words.own_to.match(new.of(text))
    return bool(led) and last.start - first.end <= _BESIDE


def _near(old: When, new: When, said: str) -> When:
    """The day that was left, in the year that brings it near to the new one where no year is told."""
    start = old.start
    if start is None or new.start is None or start.precision is not Precision.DAY or _NAMED_YEAR.search(said):
        return When(start=start)
    years = round((new.start.day - start.day).days / _YEAR)
    try:
        return When(start=Moment(f"{start.day.year + years:04}{start.text[4:]}"))
    except ValueError:  # February 29
        return When(start=start)


def replaced(old: When, new: When, said: str) -> When:
    """The day that another takes the place of: in its year, and in its week where only a weekday is told."""
    near = _near(old, new, said)
    if near.start is None or new.start is None or any(char.isdigit() for char in said):
        return near
    days = (new.start.day - near.start.day).days
    return shifted(near, round(days / _WEEK) * _WEEK) if abs(days) >= _WEEK else near


def _same_month(before: str, when: When, words: FromTo) -> When | None:
    """The old date of "с 5 на 12 марта", where only the day is said."""
    day = words.only_number.search(before)
    if day is None or when.start is None or when.start.precision is not Precision.DAY:
        return None
    try:
        return When(start=Moment(f"{when.start.text[:-2]}{int(day[1]):02}"))
    except ValueError:
        return None


def _around(text: str, span: Span, words: FromTo) -> str:
    """The words of the span with the preposition before them, which may stand outside it."""
    before = words.leaves_before.search(text[max(0, span.start - _LEAD) : span.start])
    return (before[0] if before else "") + span.of(text)


def _between(text: str, one: Span, other: Span, words: FromTo) -> str:
    """What stands between two dates; the preposition may be the second one's own first word."""
    own = words.own_to.match(other.of(text))
    return text[one.end : other.start] + (own[0] if own else "")


def _is_from(text: str, span: Span, words: FromTo) -> bool:
    before = text[max(0, span.start - _LEAD) : span.start]
    return bool(words.leaves.search(before) or words.leaves.search(span.of(text)[:_LEAD]))


def put_off(found: Sequence[Happening]) -> list[Happening]:
    """The events, two of one sentence that is about putting off joined: the earlier date is the old one."""
    if all(one.status is not EventStatus.POSTPONED for one in found):
        return list(found)
    kept: list[Happening] = []
    for one in found:
        other = next((known for known in kept[-_NEAR:] if _moves(known, one) or _moves(one, known)), None)
        if other is None:
            kept.append(one)
        else:
            kept[kept.index(other)] = _joined(other, one)
    return kept


def _moves(earlier: Happening, later: Happening) -> bool:
    """Whether the sentence tells that the earlier became the later."""
    planned = {EventStatus.SCHEDULED, EventStatus.POSTPONED}
    began = earlier.status is EventStatus.HAPPENED and not earlier.was_set  # "opened Monday and was adjourned to"
    same = earlier.name == later.name and not began  # "матч, запланированный на 8 марта, перенесен на 15 марта"
    if later.status is not EventStatus.POSTPONED or not (same or earlier.status in planned):
        return False
    apart = earlier.when.days[1] < later.when.days[0] and not (earlier.previous_when or later.previous_when)
    return apart and earlier.span == later.span and later.kind in {None, earlier.kind}


def first_set(
    found: Sequence[Happening], formerly: AbstractSet[str], had_been: tuple[str, ...]
) -> list[Happening]:
    """The events, one with the day that a later sentence says it was first set for.

    As in "The visit was initially scheduled for May 7": what is told of so barely is what was told before, and
    takes place as that told; and in "The visit had been set for May 7" behind what was put off.
    """
    kept: list[Happening] = []
    for one in found:
        said = one.description.casefold()
        first = one.status is EventStatus.POSTPONED and not formerly.isdisjoint(said.split())
        had = one.status is EventStatus.SCHEDULED and any(map(said.__contains__, had_been))
        if first or had:
            bare = not (one.previous_when or one.participants or one.place)
            meant = [known for known in kept if bare and _was_first_set(known, one)]
            meant = [known for known in meant if first or known.status is EventStatus.POSTPONED]
            if len(meant) == 1:
                known = meant[0]
                kept[kept.index(known)] = evolve(known, previous_when=one.when)
                continue
        kept.append(one)
    return kept


def _was_first_set(known: Happening, one: Happening) -> bool:
    same = known.kind == one.kind or _TALKING >= {known.kind, one.kind}
    open_yet = known.status is not EventStatus.CANCELLED and known.previous_when is None
    return same and open_yet and known.when.days[0] > one.when.days[1]


def rescheduled(found: Sequence[Happening], scene: Scene) -> list[Happening]:
    """The events of a sentence, one that was set for a day and comes on another with both.

    As in "talks that were set for Thursday will now take place on Friday", "саммит, запланированный на 3 октября,
    состоится 10 октября".
    """
    kept = [found[0]]
    for one in found[1:]:
        if _takes_the_place(kept[-1], one, scene):
            put_off = one.status is EventStatus.SCHEDULED and _is_put_off(scene)
            status = EventStatus.POSTPONED if put_off else one.status
            old = _last(kept[-1], one, scene)
            kept[-1] = evolve(_joined(kept[-1], one), when=one.when, previous_when=old, status=status)
        else:
            kept.append(one)
    return kept


def _takes_the_place(before: Happening, one: Happening, scene: Scene) -> bool:
    """Whether the first is what was set, as the sentence tells, and the second what came or comes of it."""
    if before.when.end or one.when.end or before.previous_when or one.previous_when or before.when == one.when:
        return False
    if one.status is EventStatus.CANCELLED or one.closes or one.ends:
        return False
    if before.status is EventStatus.CANCELLED and one.trigger != before.trigger:
        return False
    told = {scene.tokens[i].start: i for i in (*scene.times, *scene.nouns, *scene.actions)}
    first, second = told.get(before.time.start), told.get(one.time.start)
    if first is None or second is None or not was_set(scene, first) or was_set(scene, second):
        return False
    if not (_is_put_off(scene) or _takes_place_at(scene, first, second)):
        return False
    by_verb = told.get(one.trigger.start) in scene.actions and one.kind in {None, before.kind}
    return one.trigger == before.trigger or (by_verb and (one.name == before.name or _is_its_object(one, before)))


def _is_its_object(one: Happening, before: Happening) -> bool:
    """Whether a verb has an event told before for its object: "премьера была назначена на", "премьеру сыграют"."""
    words, named = one.name.casefold().split(), before.name.casefold().split()
    same = len(named[0]) > _STEM and words[0][:_STEM] == named[0][:_STEM]
    return same and len(named) == 1 and len(words) == _WITH_VERB and one.kind is None


_STEM, _WITH_VERB = 4, 2


def _takes_place_at(scene: Scene, first: int, second: int) -> bool:
    """Whether what was set comes about on the second day, and does not only go on, end or lead to something."""
    data, at = scene.lexicon, second - 1 - (scene.word(second - 1) in scene.lexicon.time_prepositions)
    if {scene.word(second), scene.word(second - 1)} & data.until or scene.word(at) in data.conjunctions:
        return False  # "was planned for May 3 and ran until May 10", "пройдут и 22 марта"
    verb = next((i for i in range(second - 1, first, -1) if i in scene.actions), None)
    return verb is not None and scene.actions[verb].lemma in data.moving.taking_place


def was_planned(scene: Scene, at: int) -> bool:
    """Whether a finite verb tells that a date is only one that something was set for: "планировался на"."""
    return scene.lexicon.free_order and was_set(scene, at, finite=True)


def was_set(scene: Scene, at: int, *, finite: bool = False) -> bool:
    """Whether a date is one that something was set for: "set for", "which had been expected on"."""
    data, word = scene.lexicon, scene.word
    if data.free_order and (_is_set_behind(scene, scene.times[at][1]) or _was_due(scene, at)):
        return True
    i = at - 1 - (word(at - 1) in data.time_prepositions or word(at - 1) in data.ahead_prepositions)
    for k in range(i, max(-1, i - _LED), -1):
        if word(k) in data.moving.slated:
            if finite and data.is_modifier(word(k)):
                return False
            return (
                word(k - 1) not in data.moving.still and (word(k - 2), word(k - 1)) not in data.moving.still_since
            )
        if word(k) in data.postponed and word(at - 1) in data.since:
            return True  # "delayed from March 5"
        if _is_plan(data.moving, (word(k - 1), word(k))):
            return True  # "должна была пройти 24 сентября", "was to be held on May 3"
        if k in scene.nouns or k in scene.dated or scene.tokens[k].kind == "p":
            return False
    return False


def _was_due(scene: Scene, at: int) -> bool:
    """Whether one verb alone depends on a duty of the past before a date: "он должен был пройти в зале 5 мая"."""
    start, _ = scene.clauses[scene.clause_of[at]]
    due = next(
        (i for i in range(start, at) if (scene.word(i), scene.word(i + 1)) in scene.lexicon.moving.duties), at
    )
    verbs = [i for i in range(due + 2, at) if i in scene.actions]
    return len(verbs) == 1 and scene.actions[verbs[0]].tense == "infinitive"


def _is_set_behind(scene: Scene, end: int) -> bool:
    """Whether a plan of the past follows a date: "на 20 марта планировался саммит", "5 мая должен был пройти"."""
    data, word = scene.lexicon, scene.word
    slated = word(end) in data.moving.slated and not data.is_modifier(word(end))
    return slated or _is_plan(data.moving, (word(end), word(end + 1)))


def _is_plan(words: Moving, pair: tuple[str, str]) -> bool:
    return pair in words.duties or pair in words.set_once or pair in words.was_to


def is_set_then(scene: Scene, one: Happening) -> bool:
    """Whether a sentence tells of an event only that it had been set for its day."""
    at = next((i for i in scene.times if scene.tokens[i].start == one.time.start), None)
    return (
        at is not None and was_set(scene, at) and scene.lexicon.moving.still.isdisjoint(_words_before(scene, at))
    )


def _words_before(scene: Scene, at: int) -> set[str]:
    return {scene.word(i) for i in range(max(0, at - _LED - 2), at)}


def _is_put_off(scene: Scene) -> bool:
    data = scene.lexicon
    return not scene.vocabulary.isdisjoint(data.postponed) or any(
        scene.begins_run(i, data.moving.delays) for i in range(len(scene.tokens))
    )


def _last(before: Happening, one: Happening, scene: Scene) -> When:
    """The day that something was set for; for what has been, a bare weekday is the last one before that."""
    old, new = before.when.start, one.when.start
    if one.status is not EventStatus.HAPPENED or old is None or new is None or old.day <= new.day:
        return before.when
    if any(char.isdigit() for char in before.time.of(scene.text)):
        return before.when
    return shifted(before.when, (new.day - old.day).days // _WEEK * _WEEK)


_TALKING = frozenset({"talks", "meeting"})
_LED = 4
_WEEK = 7


def _joined(first: Happening, second: Happening) -> Happening:
    """What the sentence names first, with both dates."""
    earlier, later = sorted((first, second), key=lambda one: one.when.days)
    named = first if first.kind else second
    return evolve(
        named,
        when=later.when,
        previous_when=earlier.when,
        status=later.status,
        place=named.place or first.place or second.place,
        participants=named.participants or first.participants or second.participants,
    )
