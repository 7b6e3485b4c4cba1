"""What happens at a date that hangs on an English verb."""

import re

from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages.en.happenings.deeds import (
    is_day_of_deciding,
    is_deed,
    is_of_charge,
    is_tried_for,
    verdict_on,
)
from toolkit.extraction.languages.en.happenings.held import adjacent, follows, held_by, wanted
from toolkit.extraction.languages.en.happenings.meanings import phrase_of
from toolkit.extraction.languages.en.happenings.subjects import is_for_to, main_of, subject_of
from toolkit.extraction.languages.en.happenings.things import comes_up, thing_at
from toolkit.extraction.languages.en.happenings.told_by_verb import told_by
from toolkit.extraction.languages.en.syntax import Clause, Group, Syntax
from toolkit.extraction.languages.en.syntax.words import INTRANSITIVE, POSSESSIVES
from toolkit.extraction.languages.en.undoing_words import CHANGING
from toolkit.extraction.languages.en.verb_classes import (
    ANNOUNCING,
    ASKING,
    PLANNING,
    PUBLISHING,
    SPEAKING,
    STATES,
    STAYING,
)

_SAME_TIME = frozenset({"as", "when", "while"})
_BEGINNING = frozenset({"starting", "beginning", "effective", "from"})
_AT = ("at", "during")
_SAME_PERSON = frozenset({"he", "she", "they", "it"})
_ORDINAL = re.compile(r"first|second|third|latest|only|last|\d+(?:st|nd|rd|th)|[a-z]+(?:fth|xth|nth|hth|nth|ieth)")


def by_verb(scene: Scene, syntax: Syntax, group: Group, at: int) -> int | None:
    """What happens at a date that hangs on a verb."""
    clause = syntax.clauses[group.clause]
    near = adjacent(scene, group, at)
    held_at = near is not None and _hangs_on_noun(syntax, group) and any(follows(scene, near, p) for p in _AT)
    if near is not None and _is_of_near(scene, clause, group, near, at, held_at=held_at):
        return near
    verdict = verdict_on(scene, syntax, clause, group, at)
    if verdict is not None:
        return told_by(scene, syntax, verdict, at)
    if is_of_charge(scene, syntax, clause, group) and not is_deed(scene, syntax, group, at):
        return None
    group = _suffered_too(syntax, group) or group
    spoken = _spoken_at(scene, syntax, group, at)
    if spoken is not None:
        return spoken
    if comes_up(scene, group):
        before = syntax.back(group.start)
        return before if before in scene.nouns else thing_at(scene, syntax, group, at)
    return _by_form(scene, syntax, group, at, held_at=held_at)


def _by_form(scene: Scene, syntax: Syntax, group: Group, at: int, *, held_at: bool) -> int | None:
    """What happens at the date of a verb: that of a participle, a gerund or an infinitive, or of one before it."""
    clause = syntax.clauses[group.clause]
    if group.tense == "participle" and group.verb in ASKING:
        return None  # "asked on Monday about the delay, she declined to comment"
    if group.tense == "participle" and _stays_so(scene, syntax, group):
        return None
    if group.tense == "participle":
        group = _of_participle(scene, syntax, clause, group)
    if group.tense == "gerund" and not has_own_time(scene, group):
        group = _of_gerund(scene, syntax, clause, group, at)
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


def _is_of_near(scene: Scene, clause: Clause, group: Group, near: int, at: int, *, held_at: bool) -> bool:
    """Whether a date is of the event right before it, and not of the verb."""
    apart = clause.kind == "participle" or group.tense == "infinitive" or scene.word(at - 1) in _BEGINNING
    if not group.finite and apart and scene.nouns[near].strong and not held_at:
        return True
    idle = not (scene.actions[group.head].kind or scene.actions[group.head].light)
    if clause.kind == "relative" and idle and scene.nouns[near].strong:
        return True  # "the clashes that prompted his ouster in April"
    return idle and _is_told_now(scene, group, at)


def _stays_so(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether a participle only tells how somebody was: "one woman remained [hospitalized] on Tuesday"."""
    stays = next((g for g in syntax.groups if g.end == group.start and g.verb in STAYING), None)
    return stays is not None and stays.tense == "past" and scene.word(group.head) in _STATES_OF_PEOPLE


_STATES_OF_PEOPLE = frozenset("hospitalized hospitalised jailed detained missing injured trapped stranded".split())


def _of_participle(scene: Scene, syntax: Syntax, clause: Clause, group: Group) -> Group:
    """The verb before a participle that only tells in what it was told, or by whom it was brought about."""
    if group.verb in PUBLISHING:
        return _told_in(scene, syntax, group)
    if scene.word(group.head) in scene.lexicon.mediating:
        return main_of(syntax, clause, group) or group  # "will hold talks [brokered by Qatar] on Friday"
    return group


def _of_gerund(scene: Scene, syntax: Syntax, clause: Clause, group: Group, at: int) -> Group:
    """The verb before a gerund, unless the gerund has a day of its own."""
    main = main_of(syntax, clause, group)
    if main is None or any(main.end <= low < group.start for low in scene.times):
        return group
    own = from_then_on(scene, syntax, group, at) or is_said_beside(scene, main, group)
    if scene.word(group.start - 1) == "since":  # "had not lost since [beating] Roe in March"
        own = own or all(scene.tokens[k].kind == "w" or k in scene.dated for k in range(group.end, at))
    return group if own or is_deed(scene, syntax, group, at) or is_tried_for(scene, main, group) else main


def is_followed(scene: Scene, group: Group) -> bool:
    """Whether a participle only tells what comes next: "starts on May 3, [followed] by talks on May 5"."""
    return group.verb == "follow" and group.passive and not group.finite and scene.word(group.end) == "by"


def _of_same_time(scene: Scene, syntax: Syntax, clause: Clause, group: Group) -> Group:
    """The verb of which a clause at the end tells the circumstances: "[was killed] as he went home on Monday"."""
    main, action = main_of(syntax, clause, group), scene.actions[group.head]
    if main is None or any(main.end <= low < clause.start for low in scene.times):
        return group
    if not action.kind and held_by(scene, syntax, main) is not None:
        return main
    told = bool(scene.actions[main.head].kind) or phrase_of(scene, main.head, main.verb)
    subject = subject_of(syntax, group)
    own = subject is not None and scene.word(subject[0]) in _SAME_PERSON | POSSESSIVES
    happens = told_by(scene, syntax, main, None) == main.head and (told or not action.kind)
    happens = happens and not scene.actions[main.head].light  # "made history when he entered"
    return main if happens and (own or (told and clause.opener != "when")) else group


def _is_counted(syntax: Syntax, group: Group) -> bool:
    """Whether "to" and a passive tell of how many something is one: "the sixth ship [to be seized]"."""
    if not group.passive or group.tense != "infinitive":
        return False
    return any(_ORDINAL.fullmatch(syntax.word(k)) for k in range(syntax.subject_start(group.start), group.start))


def _suffered_too(syntax: Syntax, group: Group) -> Group | None:
    """The verb whose auxiliary a participle goes without: "14 [were killed] and dozens wounded on Monday"."""
    clause = syntax.clauses[group.clause]
    if not group.unsure or clause.opener != "and" or group.passive or group is not clause.finite:
        return None
    if group.verb in CHANGING or group.verb in INTRANSITIVE:  # "and a match [postponed] to Sunday"
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


def _spoken_at(scene: Scene, syntax: Syntax, group: Group, at: int) -> int | None:
    """The event at which somebody speaks: "Speaking at a conference in Geneva on Tuesday, Roe warned"."""
    if group.tense != "gerund" or group.verb not in SPEAKING or group.end > at:
        return None
    noun = next((i for i in range(group.end, at) if i in scene.nouns), None)
    told = noun is not None and any(
        follows(scene, noun, p) for p in ("at", "in", "during", "after", "before", "of")
    )
    return noun if told else None


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
    """Whether a gerund tells what comes later, or came sooner: "before flying to Hanoi", "Monday after losing"."""
    led = group.start - 1
    behind_day = any(high == led and time.value[:1] != "P" for time, high in scene.times.values())
    apart = scene.word(led) == "before" or (scene.word(led) == "after" and behind_day)
    return apart and group.verb not in STATES


def _of_infinitive(scene: Scene, syntax: Syntax, clause: Clause, group: Group, at: int, *, held_at: bool) -> Group:
    """The verb before "to" and a verb, where a date behind them is its own: "voted Wednesday to remove"."""
    main = next((g for g in reversed(clause.groups) if g.end <= group.start and g.tense != "infinitive"), None)
    if main is not None and is_day_of_deciding(scene, main, group, at):
        return main
    if main is None or main.verb in PLANNING or main.plan or is_for_to(syntax, group):
        return group
    if any(main.end <= low < group.start and time.value[:1] != "P" for low, (time, _) in scene.times.items()):
        return group  # "was freed on Monday to appear in court on Friday"
    return main if held_at or scene.times[at][0].direction != "future" else group
