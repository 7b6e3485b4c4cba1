"""What happens at a date of an English sentence."""

import re

from toolkit.extraction.events.scene import Scene
from toolkit.extraction.languages.en.happenings.held import adjacent, follows, held_by, wanted
from toolkit.extraction.languages.en.happenings.meanings import phrase_of
from toolkit.extraction.languages.en.happenings.saying import PAPERS
from toolkit.extraction.languages.en.happenings.subjects import is_for_to, subject_of
from toolkit.extraction.languages.en.happenings.telling import DAYS_OF_MONTHS, told_by
from toolkit.extraction.languages.en.happenings.things import act_at, another_at
from toolkit.extraction.languages.en.happenings.unreal import is_unreal
from toolkit.extraction.languages.en.happenings.words import APART, BEFORE_DATES
from toolkit.extraction.languages.en.syntax import Clause, Group, Syntax
from toolkit.extraction.languages.en.undoing import CALLING_OFF
from toolkit.extraction.languages.en.verb_classes import (
    AIMING,
    ANNOUNCING,
    ARRANGING,
    ASKING,
    CHANGING,
    CHARGING,
    CLEARING,
    DECIDING,
    INVITING,
    LASTING_DEEDS,
    PLANNING,
    PUBLISHING,
    RESCHEDULING,
    SPEAKING,
    STATES,
    WANTING,
)
from toolkit.extraction.times import Time

_BEGINNING = frozenset({"starting", "beginning", "effective", "from"})
# Events that are more to a calendar than what is done during them.
_HELD_WITH = frozenset({"talks", "meeting", "call", "visit", "summit", "conference"})
_COMING = frozenset({"next", "nearest", "earliest"})
_TWO = 2
# "set a July 3 date for the start of the trial"
_TO_DATED = 9
_BETWEEN_ITEMS = frozenset({",", ";", ":", "\n"})
_AT = ("at", "during")
_SAME_TIME = frozenset({"as", "when", "while"})
_CHARGES = frozenset({"charge", "charges", "suspicion", "guilty", "accusations", "allegations"})


def side_of(syntax: Syntax, verb: Group, trigger: int) -> str:
    """The side of today that a verb tells of; "" of one that sets or moves, and of what somebody wants."""
    clause = syntax.clauses[verb.clause]
    if verb.tense == "gerund":
        main = _main_of(syntax, clause, verb)
        return side_of(syntax, main, trigger) if main is not None else ""
    if _is_of_now(syntax, verb):
        return "ahead"
    if is_for_to(syntax, verb):
        return "ahead"
    if verb.verb in _AWAITING and trigger > verb.head and syntax.word(verb.end) == "for":
        return "ahead"
    if verb.verb == "be" and verb.tense == "present" and trigger < verb.start and trigger != verb.head:
        return "ahead"  # "the race is on Sunday"
    if (
        verb.tense == "present"
        and verb.verb in _BOUNDS
        and not verb.passive
        and syntax.word(len(syntax.words) - 1) == "."
    ):
        return "ahead"  # "a visit that ends on Saturday"
    if verb.verb in INVITING and trigger in range(verb.end, len(syntax.words)):
        return "ahead"
    if verb.verb in AIMING and verb.tense in ("present", "progressive"):
        return "ahead"
    if verb.verb in CHANGING and not verb.passive and verb.tense == "past":
        return "past" if verb.head == trigger else ""
    if verb.verb in ARRANGING and verb.passive and verb.tense == "present":
        return "ahead"
    if verb.verb in CALLING_OFF and verb.passive and trigger < verb.start:
        return ""  # "a march on May 3 was banned"
    if verb.verb in RESCHEDULING or verb.verb in WANTING:
        return "planned" if verb.verb == "expect" and verb.passive else ""
    sides = {"past": "past", "future": "ahead", "planned": "planned"}
    return sides.get(verb.tense, "") if verb.finite else ""


def _is_of_now(syntax: Syntax, verb: Group) -> bool:
    """Whether the past tense is only that of reported speech: "the next launch window was now on Thursday"."""
    if verb.verb != "be" or verb.tense != "past" or syntax.word(verb.start) not in ("was", "were"):
        return False
    subject = subject_of(syntax, verb)
    coming = subject is not None and any(syntax.word(i) in _COMING for i in range(*subject))
    return "now" in (syntax.word(verb.end), syntax.word(verb.end - 1)) or (coming and bool(syntax.reporting))


def trigger_of(scene: Scene, syntax: Syntax, at: int, end: int) -> int | None:
    """The position of the word that tells what happens at a date; None where nothing does."""
    if not syntax.groups:
        return _listed_at(scene, syntax, at)
    if _is_of_name(scene, at, end) or is_unreal(syntax, at):
        return None
    if scene.word(at - 1) == "by" and "had" in scene.vocabulary and scene.times[at][0].direction == "past":
        return None  # "by Tuesday, it had been seen a million times"
    turned = _when(scene, syntax, end) if _is_bound(scene, at) else None
    if turned is not None:
        return turned
    verb, noun, phrase = syntax.governor(at, end)
    if noun is not None:
        told = _event_of(scene, syntax, noun, (at, end))
        if told is not None or not _is_while(scene, noun, at):
            return told
        verb, noun, _ = syntax.governor(at, end, described=False)
        return _of_verb(scene, syntax, verb, at, end) if verb is not None and noun is None else None
    led = at - 1 - (scene.word(at - 1) in BEFORE_DATES)
    if scene.word(led) == "due" and led - 1 in scene.nouns:
        return led - 1  # "in the election due in September"
    if phrase is not None:
        return _in_phrase(scene, syntax, phrase, at, end)
    return _of_verb(scene, syntax, verb, at, end) if verb is not None else None


def _of_verb(scene: Scene, syntax: Syntax, verb: Group, at: int, end: int) -> int | None:
    """What happens at a date that hangs on a verb, other dates behind that verb considered."""
    another = _date_between(scene, syntax, verb, at)
    if another is not None:
        other = another_at(scene, syntax, verb, another, at)
        if other is not None:
            return other
        told = next((i for i in range(at - 1, another - 1, -1) if i in scene.nouns), None)
        if told is not None or any(syntax.is_nounish(i) and i not in syntax.covered for i in range(another, at)):
            return told
    noun = _coming_next(scene, verb, at) if is_followed(scene, verb) else _waited_for(scene, verb, at)
    if noun is not None or is_followed(scene, verb):
        return noun
    if _ends_at(scene, verb, at):
        return None
    news = _announced(syntax, verb)
    found = _by_verb(scene, syntax, verb, at) if news is None else told_by(scene, syntax, news, None)
    if found is None:
        return _when(scene, syntax, end)
    if not (_is_idle(scene, found) and "when" in (scene.word(end), scene.word(end + 1))):
        return found
    told = _when(scene, syntax, end)
    return found if told is None or _is_idle(scene, told) else told


def _coming_next(scene: Scene, verb: Group, at: int) -> int | None:
    """The event by which another one is followed."""
    return next((i for i in range(verb.end + 1, at) if i in scene.nouns), None)


def _waited_for(scene: Scene, verb: Group, at: int) -> int | None:
    """The event until or before which something is so: "was released on bail until a hearing on July 1"."""
    near = adjacent(scene, verb, at)
    if near is None or not any(follows(scene, near, word) for word in _WAITING):
        return None
    return near


_WAITING = ("until", "till", "pending")


def _announced(syntax: Syntax, verb: Group) -> Group | None:
    """What has just come about, as those tell who announce it: "X has agreed to buy Y, they [announced] today"."""
    clause = syntax.clauses[verb.clause]
    if verb.verb != "announce" or verb.passive or clause.opener != "," or clause.kind != "main":
        return None
    before = next((group for group in reversed(syntax.groups) if group.end <= clause.start and group.finite), None)
    if before is None:
        return None
    done = syntax.word(before.start) in ("has", "have")
    return before if done or (before.verb in DECIDING and before.tense == "past") else None


def _is_idle(scene: Scene, trigger: int) -> bool:
    """Whether a word is a verb of no kind, so that a clause about the same time may tell more of it."""
    action = scene.actions.get(trigger)
    return trigger not in scene.nouns and (action is None or not (action.kind or action.light))


def _listed_at(scene: Scene, syntax: Syntax, at: int) -> int | None:
    """What a list without verbs has for a date: "budget vote on Thursday, EU summit on Friday"."""
    if len(scene.times) < _TWO:
        return next(iter(scene.nouns), None)
    marks = [k for k in range(len(scene.tokens)) if syntax.marks[k] and syntax.word(k) in _BETWEEN_ITEMS]
    low = max((k for k in marks if k < at and k not in syntax.covered), default=-1)
    high = min((k for k in marks if k > at and k not in syntax.covered), default=len(scene.tokens))
    before = [i for i in scene.nouns if low < i < at]
    return before[-1] if before else next((i for i in scene.nouns if at < i < high), None)


def _is_of_name(scene: Scene, at: int, end: int) -> bool:
    """Whether a day only belongs to a name: "USA Today", "Norway Today", "Easter Island"."""
    text = scene.words(at, end)
    if scene.times[at][0].rule == "holiday" and end < len(scene.tokens) and scene.tokens[end].kind == "w":
        return scene.words(end, end + 1)[:1].isupper() and end not in scene.times
    titled = text[:1].isupper() and scene.times[at][0].rule == "day word"
    return titled and at > 0 and scene.tokens[at - 1].kind == "w" and scene.words(at - 1, at)[:1].isupper()


def _when(scene: Scene, syntax: Syntax, end: int) -> int | None:
    """What a clause behind a date tells of the same time: "since July 22, 2011, [when a gunman killed 77]"."""
    opener = end + (scene.word(end) == ",")
    if scene.word(opener) not in _SAME_TIME and not _is_cleft(scene, syntax, opener):
        return None
    verb = syntax.clauses[syntax.clause_of[opener]].finite
    return told_by(scene, syntax, verb, None) if verb is not None else None


def _is_cleft(scene: Scene, syntax: Syntax, opener: int) -> bool:
    """Whether "that" goes on from a date that is told first: "it was on Monday [that] the talks failed"."""
    if scene.word(opener) != "that":
        return False
    main = next((group for group in reversed(syntax.groups) if group.end <= opener), None)
    return main is not None and main.verb == "be" and scene.word(main.start - 1) == "it"


def _is_bound(scene: Scene, at: int) -> bool:
    """Whether a date is the first or the last day of what goes on: "vacant since Feb. 23"."""
    return not {scene.word(at), scene.word(at - 1)}.isdisjoint(scene.lexicon.until | {"since"})


def _ends_at(scene: Scene, verb: Group, at: int) -> bool:
    """Whether a date is only the end of what a verb makes last: "extended the mandate until October 31"."""
    if not {scene.word(at), scene.word(at - 1)} & scene.lexicon.until:
        return False
    action = scene.actions[verb.head]
    goes_on = action.kind or action.light or verb.verb in scene.lexicon.lasting or verb.verb in RESCHEDULING
    return not goes_on


def _date_between(scene: Scene, syntax: Syntax, verb: Group, at: int) -> int | None:
    """The position behind another date between a verb and a date, which no range or list joins."""
    if {scene.word(at), scene.word(at - 1)} & (scene.lexicon.until | {"to", "through"}):
        return None
    dates = (
        high
        for low, (time, high) in scene.times.items()
        if verb.end <= low < at and _is_of_event(scene, time, high) and syntax.governor(low, high).noun is None
    )
    last = max(dates, default=at)
    return last if at - last > APART and syntax.clause_of[last - 1] == syntax.clause_of[at] else None


def _is_of_event(scene: Scene, time: Time, end: int) -> bool:
    """Whether a time may be that of an event: no length, no year, and no "the night" before its own day."""
    if time.value[:1] == "P" or time.precision in _COARSE:
        return False
    return not (time.text.startswith("the ") and scene.word(end) == "of" and end + 1 in scene.times)


_COARSE = frozenset({"year", "decade", "century"})
"""Precisions of what dates no event: "for the first time in 140 years"."""


def main_event(scene: Scene, syntax: Syntax) -> int | None:
    """What the sentence under a heading tells: by its first verb that tells something, else a noun."""
    if not any(group.finite for group in syntax.groups):
        return next(iter(scene.nouns), None)
    main = (g for g in syntax.groups if g.finite and syntax.clauses[g.clause].kind in ("main", "complement"))
    return next((found for group in main if (found := told_by(scene, syntax, group, None)) is not None), None)


def _event_of(scene: Scene, syntax: Syntax, head: int, date: tuple[int, int]) -> int | None:
    """The event that a noun with a date names, by itself or by one before it: "Friday's peace talks team"."""
    if head in scene.nouns:
        return head
    if scene.word(head) == "date" and scene.word(head - 1) in scene.lexicon.nouns():
        scene.nouns[head - 1] = scene.lexicon.nouns()[scene.word(head - 1)]  # "a trial date of May 4"
        return head - 1
    if scene.word(head) == "date" and scene.word(head + 1) == "for":
        return next((i for i in range(head + 2, head + _TO_DATED) if i in scene.nouns), None)
    near = max((i for i in range(max(0, head - 3), head) if i in scene.nouns), default=None)
    if near is not None and all(syntax.is_nounish(k) for k in range(near, head)):
        return near
    return act_at(scene, head) if any(map(str.isdigit, scene.words(*date))) else None


def _is_while(scene: Scene, noun: int, at: int) -> bool:
    """Whether a noun with a date that names no event only tells when: "during Tuesday's rush hour"."""
    led = at - 1 - (scene.word(at - 1) in scene.lexicon.determiners)
    return scene.word(led) in _WHILE and scene.word(noun) not in PAPERS


_WHILE = frozenset({"during", "throughout", "in", "at", "on"})


def _in_phrase(scene: Scene, syntax: Syntax, phrase: int, at: int, end: int) -> int | None:
    """The event of a phrase that a date ends: "after clashes on Friday"; the verb where it names none."""
    before = next((g for g in reversed(syntax.groups) if g.end <= phrase and g.finite), None)
    noun = next((i for i in range(phrase + 1, at) if i in scene.nouns), None)
    own = before is not None and before.clause == syntax.clause_of[phrase]
    alone = own and not any(before.end <= low < phrase for low in scene.times) if before is not None else False
    at_it = scene.word(phrase) == "during" and alone and (noun is None or scene.nouns[noun].kind not in _HELD_WITH)
    if noun is None and own and not alone:
        return _beside(scene, syntax, phrase, at)
    if before is not None and own and (noun is None or at_it):
        told = told_by(scene, syntax, before, at)
        if told is not None or noun is None:
            return told
    if noun is not None or syntax.groups[0].end <= phrase:
        return noun
    verb = next((group for group in syntax.groups if group.start >= end and group.finite), None)
    return _by_verb(scene, syntax, verb, at) if verb is not None else None


def _beside(scene: Scene, syntax: Syntax, phrase: int, at: int) -> int | None:
    """What the last verb before a phrase tells, where another date stands between the two.

    As "and holding talks after a stop on Saturday", but not "was sacked on Monday after a defeat on Saturday".
    """
    last = next(group for group in reversed(syntax.groups) if group.end <= phrase)
    dated = any(last.end <= low < phrase for low in scene.times)
    return None if dated else told_by(scene, syntax, last, at)


def _by_verb(scene: Scene, syntax: Syntax, group: Group, at: int) -> int | None:
    """What happens at a date that hangs on a verb."""
    clause = syntax.clauses[group.clause]
    near = adjacent(scene, group, at)
    apart = clause.kind == "participle" or group.tense == "infinitive" or scene.word(at - 1) in _BEGINNING
    held_at = near is not None and _hangs_on_noun(syntax, group) and any(follows(scene, near, p) for p in _AT)
    if near is not None and not group.finite and apart and scene.nouns[near].strong and not held_at:
        return near
    idle = not (scene.actions[group.head].kind or scene.actions[group.head].light)
    if near is not None and clause.kind == "relative" and idle and scene.nouns[near].strong:
        return near  # "the clashes that prompted his ouster in April"
    if near is not None and idle and _is_told_now(scene, group, at):
        return near
    if _is_of_charge(scene, syntax, clause, group) and not is_deed(scene, syntax, group, at):
        return None
    group = _suffered_too(syntax, group) or group
    clause = syntax.clauses[group.clause]
    spoken = _spoken_at(scene, syntax, group, at)
    if spoken is not None:
        return spoken
    if group.tense == "participle" and group.verb in PUBLISHING:
        group = _told_in(scene, syntax, group)
    if group.tense == "participle" and scene.word(group.head) in scene.lexicon.mediating:
        group = _main_of(syntax, clause, group) or group  # "will hold talks [brokered by Qatar] on Friday"
    if group.tense == "participle" and group.verb in ASKING:
        return None  # "asked on Monday about the delay, she declined to comment"
    if group.tense == "gerund" and not has_own_time(scene, group):
        main = _main_of(syntax, clause, group)
        own = main is None or any(main.end <= low < group.start for low in scene.times)
        own = own or from_then_on(scene, syntax, group, at)
        own = own or (main is not None and is_said_beside(scene, main, group))
        own = own or is_deed(scene, syntax, group, at)
        group = group if main is None or own or _is_deed(scene, main, group) else main
    elif group.tense == "infinitive" and not group.plan:
        tells = group.passive or scene.actions[group.head].kind or group is not clause.groups[0]
        tells = tells or held_by(scene, syntax, group) is not None or is_for_to(syntax, group)
        if _is_counted(syntax, group) and held_by(scene, syntax, group) is None:
            return None  # "the sixth ship to be seized in a week"
        if not tells and _hangs_on_noun(syntax, group):
            return None  # "the failure to grasp the threats today is a mistake"
        group = _of_infinitive(scene, syntax, clause, group, at, held_at=held_at)
    clause = syntax.clauses[group.clause]
    same = clause.opener in _SAME_TIME and clause.kind == "adverbial" and wanted(scene, syntax, group) is None
    group = _of_same_time(scene, syntax, clause, group) if same else group
    return told_by(scene, syntax, group, None if held_at else at)


def is_followed(scene: Scene, group: Group) -> bool:
    """Whether a participle only tells what comes next: "starts on May 3, [followed] by talks on May 5"."""
    return group.verb == "follow" and group.passive and not group.finite and scene.word(group.end) == "by"


def _of_same_time(scene: Scene, syntax: Syntax, clause: Clause, group: Group) -> Group:
    """The verb of which a clause at the end tells the circumstances: "[was killed] as he went home on Monday"."""
    main, action = _main_of(syntax, clause, group), scene.actions[group.head]
    if main is None or any(main.end <= low < clause.start for low in scene.times):
        return group
    if not action.kind and held_by(scene, syntax, main) is not None:
        return main
    told = bool(scene.actions[main.head].kind) or phrase_of(scene, main.head, main.verb)
    subject = subject_of(syntax, group)
    own = subject is not None and scene.word(subject[0]) in _SAME_PERSON
    happens = told_by(scene, syntax, main, None) == main.head and (told or not action.kind)
    happens = happens and not scene.actions[main.head].light  # "made history when he entered"
    return main if happens and (own or (told and clause.opener != "when")) else group


_BOUNDS = frozenset({"begin", "start", "open", "end", "conclude", "finish", "close", "resume"})
_AWAITING = frozenset({"aim", "hope", "prepare", "brace"})
_OPENING = frozenset({"begin", "start", "open", "launch", "resume", "kick", "commence"})
_SAME_PERSON = frozenset({"he", "she", "they", "it"})


def _is_counted(syntax: Syntax, group: Group) -> bool:
    """Whether "to" and a passive tell of how many something is one: "the sixth ship [to be seized]"."""
    if not group.passive or group.tense != "infinitive":
        return False
    return any(_ORDINAL.fullmatch(syntax.word(k)) for k in range(syntax.subject_start(group.start), group.start))


_ORDINAL = re.compile(r"first|second|third|latest|only|last|\d+(?:st|nd|rd|th)|[a-z]+(?:fth|xth|nth|hth|nth|ieth)")


def then_at(scene: Scene, syntax: Syntax, at: int, end: int) -> int | None:
    """What opens something on a day: "the cup begins on Monday[, when Norway face Peru]"."""
    opener = end + (scene.word(end) == ",")
    verb, _, _ = syntax.governor(at, end)
    if scene.word(opener) != "when" or verb is None or verb.verb not in _OPENING:
        return None
    then = syntax.clauses[syntax.clause_of[opener]].finite
    return told_by(scene, syntax, then, None) if then is not None and then.start > opener else None


def _suffered_too(syntax: Syntax, group: Group) -> Group | None:
    """The verb whose auxiliary a participle goes without: "14 [were killed] and dozens wounded on Monday"."""
    clause = syntax.clauses[group.clause]
    if not group.unsure or clause.opener != "and" or group.passive or group is not clause.finite:
        return None
    before = next((other for other in reversed(syntax.groups) if other.end <= clause.start), None)
    bare = group.end in syntax.time_end or group.end + 1 in syntax.time_end
    return before if bare and before is not None and before.passive and before.finite else None


def _told_in(scene: Scene, syntax: Syntax, group: Group) -> Group:
    """The verb of what a paper tells that came out at a date: "[rejected] it in a ruling issued on Monday"."""
    low = syntax.subject_start(group.start)
    main = next((other for other in reversed(syntax.groups) if other.end <= low and other.finite), None)
    told = scene.word(low - 1) in ("in", "by") and not scene.is_name(low)
    return main if told and main is not None and main.clause == group.clause else group


def _hangs_on_noun(syntax: Syntax, group: Group) -> bool:
    """Whether "to" and a verb only tell of what kind a noun is: "approved the plan [to close] the school"."""
    before = group.start - 1
    return (
        group.tense == "infinitive"
        and not group.plan
        and syntax.is_nounish(before)
        and before not in syntax.covered
    )


def _is_told_now(scene: Scene, group: Group, at: int) -> bool:
    """Whether a verb in the present tells of a past day: "police are investigating the crash on Feb. 20"."""
    now = group.finite and not group.passive and group.tense in ("present", "progressive")
    ended = scene.word(len(scene.tokens) - 1) == "."  # no headline: "Minister backs strike on Sunday"
    return now and ended and not group.plan and scene.times[at][0].direction == "past"


def _is_of_charge(scene: Scene, syntax: Syntax, clause: Clause, group: Group) -> bool:
    """Whether a gerund tells what somebody is charged with: "will face trial on charges of firing at crowds"."""
    if group.tense != "gerund" or scene.word(group.start - 1) not in ("of", "with", "for"):
        return False
    main = _main_of(syntax, clause, group)
    return main is not None and (main.verb in CHARGING or scene.word(group.start - 2) in _CHARGES)


def _spoken_at(scene: Scene, syntax: Syntax, group: Group, at: int) -> int | None:
    """The event at which somebody speaks: "Speaking at a conference in Geneva on Tuesday, Roe warned"."""
    if group.tense != "gerund" or group.verb not in SPEAKING or group.end > at:
        return None
    noun = next((i for i in range(group.end, at) if i in scene.nouns), None)
    told = noun is not None and any(
        follows(scene, noun, p) for p in ("at", "in", "during", "after", "before", "of")
    )
    return noun if told else None


def _is_deed(scene: Scene, main: Group, group: Group) -> bool:
    """Whether a gerund is what somebody is tried for: "was convicted of stealing a painting on May 3, 2024"."""
    return scene.actions[main.head].kind in ("trial", "arrest") and scene.word(group.start - 1) in (
        "of",
        "for",
        "with",
    )


def is_deed(scene: Scene, syntax: Syntax, group: Group, at: int) -> bool:
    """Whether a gerund is what somebody is tried for, with its day: "accused of killing Roe on January 3"."""
    main = _main_of(syntax, syntax.clauses[group.clause], group) if group.tense == "gerund" else None
    led = scene.word(group.start - 1) in ("of", "with", "for")
    if main is None:
        main = next((other for other in reversed(syntax.groups) if other.end <= group.start), None)
    time = scene.times[at][0]
    if main is None or not led or time.rule not in DAYS_OF_MONTHS or time.direction == "future":
        return False
    charged = main.verb in CHARGING | CLEARING or scene.word(group.start - 2) in _CHARGES
    tells = bool(scene.actions[group.head].kind) or not _is_state(group)
    return charged and tells and not any(main.end <= low < group.start for low in scene.times)


def _is_state(group: Group) -> bool:
    return group.verb in STATES


def is_said_beside(scene: Scene, main: Group, group: Group) -> bool:
    """Whether a gerund tells of another time than that of saying: "announced it [after racing in May]"."""
    return main.verb in ANNOUNCING and scene.word(group.start - 1) in ("after", "before")


def from_then_on(scene: Scene, syntax: Syntax, group: Group, at: int) -> bool:
    """Whether a gerund tells what begins on a day, and its verb has another: "voted Monday, [banning] it from"."""
    if {scene.word(at), scene.word(at - 1)}.isdisjoint(_BEGINNING) or group.tense != "gerund":
        return False
    before = (low for low in scene.times if low < group.start)
    return any(syntax.clause_of[low] != syntax.clause_of[group.start] for low in before)


def has_own_time(scene: Scene, group: Group) -> bool:
    """Whether a gerund tells what comes later: "before flying to Hanoi on Friday"."""
    return scene.word(group.start - 1) == "before" and group.verb not in STATES


def _main_of(syntax: Syntax, clause: Clause, group: Group) -> Group | None:
    """The finite verb before a gerund, in its clause or in the one around it."""
    around = [clause, *([syntax.clauses[clause.parent]] if clause.parent >= 0 else [])]
    found = (g for one in around for g in reversed(one.groups) if g.finite and g.end <= group.start)
    return next(found, None)


def _is_day_of_deciding(scene: Scene, main: Group, group: Group, at: int) -> bool:
    """Whether a weekday behind what is decided is that of deciding: "agreed to buy Apex on Sunday"."""
    time = scene.times[at][0]
    weekday = time.rule == "weekday" and not time.text.casefold().startswith(("next", "this", "coming"))
    decides = main.verb in DECIDING and main.tense == "past" and main.finite and not main.passive
    led = scene.word(at - 1) in ("for", "from", "until", "by") or scene.word(at) in ("from", "until", "by")
    return decides and weekday and not led and group.verb in LASTING_DEEDS


def _of_infinitive(scene: Scene, syntax: Syntax, clause: Clause, group: Group, at: int, *, held_at: bool) -> Group:
    """The verb before "to" and a verb, where a date behind them is its own: "voted Wednesday to remove"."""
    main = next((g for g in reversed(clause.groups) if g.end <= group.start and g.tense != "infinitive"), None)
    if main is not None and _is_day_of_deciding(scene, main, group, at):
        return main
    if main is None or main.verb in PLANNING or main.plan or is_for_to(syntax, group):
        return group
    if any(main.end <= low < group.start and time.value[:1] != "P" for low, (time, _) in scene.times.items()):
        return group  # "was freed on Monday to appear in court on Friday"
    return main if held_at or scene.times[at][0].direction != "future" else group
