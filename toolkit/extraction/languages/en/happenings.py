"""English rules: what the clauses of a sentence tell, and what happens at a date of it."""

from attrs import define, field

from toolkit.extraction.events.division import mark_lists
from toolkit.extraction.events.lexicon import Action
from toolkit.extraction.events.scene import Scene
from toolkit.extraction.events.verb_forms import phrase_of
from toolkit.extraction.events.words import event_noun, kinds_of_verbs, restricted
from toolkit.extraction.languages.en.syntax import Clause, Group, Syntax
from toolkit.extraction.languages.en.verb_classes import (
    AIMING,
    ANNOUNCING,
    ARRANGING,
    ASKING,
    CHANGING,
    CHARGING,
    FAILING,
    PLANNING,
    PUBLISHING,
    REACHING,
    SPEAKING,
    SPEAKING_OF,
    STATES,
    TAKING_PART,
    TELLING,
    WANTING,
)
from toolkit.model import Place


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_TENSES = {"planned": "future", "progressive": "present", "gerund": "participle"}
_DUE = Action("arrive", "visit", "future")
_THERE = Action("arrive", "visit", "past")
# Who announces these makes them.
_MADE = frozenset({"deal", "sanctions", "ceasefire", "resignation", "withdrawal"})
# Words at the beginning of a clause that only lead on.
_LEADING = _set(
    "and but or that when while because although though if whereas meanwhile however also separately "
    "earlier later then"
)
# Words that open a phrase before the subject.
_INITIAL = _set(
    "in on at after before following during despite amid with under by for from as speaking according ahead "
    "starting beginning until through"
)
# Words that stand between an event or a verb and its date.
_BEFORE_DATES = _set(
    "on in at by from until till early late since for the around about only just as through of to during "
    "within next starting beginning effective"
)
# Words at which the head of a noun phrase has been named.
_ENDING_A_PHRASE = _set("of on for in after with to between against by over from at near during that which who")
# Words at which the object of a verb has ended.
_ENDING_AN_OBJECT = _set("in on after before during at since ahead following amid")
# Prepositions before a relative: "in which".
_BEFORE_RELATIVES = _set("in at on by to for with from of")
_BEGINNING = frozenset({"starting", "beginning", "effective", "from"})
_COPULAS = frozenset({"be", "appear", "seem", "prove"})
# Events that are more to a calendar than what is done during them.
_HELD_WITH = frozenset({"talks", "meeting", "call", "visit", "summit", "conference"})
_TO_A_DATE = frozenset({"to", "from", "for"})
_SAME_TIME = frozenset({"as", "when", "while"})
_HEARERS = frozenset({"reporters", "journalists", "parliament", "lawmakers"})
_OBJECT_REACH, _ADJECTIVES, _APART = 8, 4, 3


@define
class Reading:
    """The clauses of a sentence, as `toolkit.extraction.events.scene.Reading` has them.

    Attributes:
        scene: the sentence.
        syntax: its verb groups and clauses.
    """

    scene: Scene
    syntax: Syntax
    _dating: dict[int, Group] = field(factory=dict)

    def trigger(self, at: int, end: int) -> int | None:
        """The position of the word that tells what happens at a date; None where nothing does."""
        found = _trigger_of(self.scene, self.syntax, at, end)
        verb = self.syntax.governor(at, end).verb
        if found is not None and verb is not None:
            held = found in self.scene.actions or verb.tense != "gerund"
            self._dating |= {found: verb} if held else {}
        return found

    def side(self, trigger: int) -> str:
        """On which side of today the verb tells that dates a trigger: "past", "ahead", "planned" or ""."""
        verb = self._dating.get(trigger)
        return _side_of(self.syntax, verb, trigger) if verb is not None else ""

    def main(self) -> int | None:
        """What a sentence tells that a heading dates: by its first verb that tells something, else a noun."""
        return _main_event(self.scene, self.syntax)

    def subject(self, trigger: int) -> tuple[int, int] | None:
        """The words of the subject of the verb at a position, or of the verb that holds the event there."""
        group = next((group for group in self.syntax.groups if group.head == trigger), None)
        if group is not None and group.tense == "gerund" and _has_own_time(self.scene, group):
            return None
        if group is None:
            group = _holder_of(self.scene, self.syntax, trigger)
        return _subject_of(self.syntax, group) if group is not None else None

    def region(self, trigger: int, run: tuple[int, int]) -> tuple[int, int]:
        """The part of a run of words that tells of a trigger: from the subject on, or the phrase of a noun."""
        return _region_of(self, trigger, run)

    def auxiliaries(self, trigger: int) -> tuple[int, int] | None:
        """The words that the verb at a position shares with one before it: "[was] detained and freed"."""
        group = next((group for group in self.syntax.groups if group.head == trigger), None)
        group = group or _holder_of(self.scene, self.syntax, trigger)
        return group.shared if group is not None else None

    def around(self, trigger: int) -> list[int]:
        """The positions of a trigger's clause, with those of the clauses that are said of its words."""
        found = self.syntax.around(trigger)
        for clause in self.syntax.clauses if trigger in self.scene.nouns else ():
            told = _antecedent(self.syntax, clause.start) if clause.kind in ("relative", "participle") else None
            if told is None or not told[0] <= trigger < told[1]:
                continue
            own = self.syntax.around(clause.start)
            formerly = self.scene.lexicon.formerly
            if clause.kind == "relative" or not formerly.isdisjoint(self.scene.word(k) for k in own):
                found = sorted({*found, *own})  # "the premiere, originally scheduled for June 3"
        return found


def read_clauses(scene: Scene) -> Reading:
    """Tell the event nouns, the actions and the clauses of a sentence."""
    syntax = _parsed(scene)
    taken = {k for group in syntax.groups for k in range(group.start, group.end)}
    for i, token in enumerate(scene.tokens):
        if token.kind == "w" and i not in scene.dated and i not in taken:
            noun = event_noun(scene, i)
            if noun is not None:
                scene.nouns[i] = noun
    for group in syntax.groups:
        action = _DUE if _comes_to(scene, group) else _action(scene, group)
        scene.actions[group.head] = _THERE if _is_there(scene, syntax, group) else action
    _lay_runs(scene, syntax)
    return Reading(scene, syntax)


def _parsed(scene: Scene) -> Syntax:
    """The syntax of a sentence, its names and dates taken as one word each."""
    mark_lists(scene)
    mentions = {i: m for i in range(len(scene.tokens)) if i not in scene.dated and (m := scene.mention(i))}
    return Syntax(
        words=[token.word for token in scene.tokens],
        marks=[token.kind != "w" for token in scene.tokens],
        name_end={i: scene.mention_end(i, mention) for i, mention in mentions.items()},
        time_end={at: end for at, (_, end) in scene.times.items()},
        persons=frozenset(i for i, mention in mentions.items() if mention.kind == "person"),
        reporting=scene.saying,
        listed=frozenset(scene.listed),
    )


def _action(scene: Scene, group: Group) -> Action:
    known = scene.lexicon.actions().get(scene.word(group.head))
    verb = known.lemma if known is not None and group.verb == scene.word(group.head) else group.verb
    kind, light = kinds_of_verbs(scene.lexicon).get(verb, ("", ""))
    tense = _TENSES.get(group.tense, group.tense)
    return restricted(scene, group.head, Action(verb, kind, tense, light if verb != "be" else ""))


def _comes_to(scene: Scene, group: Group) -> bool:
    """Whether somebody is to come to a place: "is due in Doha", "had been expected in Lima"."""
    if not ((group.verb == "be" and group.plan == "due") or (group.verb == "expect" and group.passive)):
        return False
    at = next((i for i in range(group.end - 1, group.end + 3) if scene.word(i) in ("in", "at")), None)
    goal = scene.mention(at + 1) if at is not None and at + 1 < len(scene.tokens) else None
    return goal is not None and isinstance(goal.value, Place)


def _is_there(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether somebody is in a place for something: "was in Cairo on Tuesday for a summit"."""
    if group.verb != "be" or group.tense != "past" or scene.word(group.end) != "in" or not group.finite:
        return False
    goal = scene.mention(group.end + 1)
    if goal is None or not isinstance(goal.value, Place):
        return False
    own = (k for k in range(syntax.subject_start(group.start), group.start))
    return any(k in syntax.persons for k in own) and "for" in {
        scene.word(k) for k in range(group.end, group.end + 9)
    }


def _lay_runs(scene: Scene, syntax: Syntax) -> None:
    """The clauses as runs of tokens; one that another interrupts is two."""
    scene.clause_of, scene.clauses, start = [0] * len(scene.tokens), [], 0
    for i in range(1, len(scene.tokens) + 1):
        if i < len(scene.tokens) and syntax.clause_of[i] == syntax.clause_of[start]:
            continue
        scene.clause_of[start:i] = [len(scene.clauses)] * (i - start)
        low, high = start, i
        while low < high - 1 and scene.tokens[low].kind == "p" and low not in scene.dated:
            low += 1
        while high > low + 1 and scene.tokens[high - 1].kind == "p" and scene.word(high - 1) not in '%”»"':
            high -= 1
        scene.clauses.append((low, high))
        start = i


# -- whose it is ---------------------------------------------------------------------------------------------


def _region_of(reading: Reading, trigger: int, run: tuple[int, int]) -> tuple[int, int]:
    scene, syntax, (start, stop) = reading.scene, reading.syntax, run
    group = next((group for group in syntax.groups if group.head == trigger), None)
    if group is not None and group.tense == "gerund" and _has_own_time(scene, group):
        return group.start, _told_until(scene, trigger, stop)
    if group is not None:
        return _from(reading.subject(trigger), start, trigger), _told_until(scene, trigger, stop)
    mine = [group for group in syntax.groups if start <= group.start < stop]
    holder = _holder_of(scene, syntax, trigger)
    if holder is not None and holder.finite:
        return _from(_subject_of(syntax, holder), start, trigger), stop
    low = max(syntax.subject_start(trigger + 1), max((g.end for g in mine if g.end <= trigger), default=start))
    end = stop if holder is not None else min((g.start for g in mine if g.start > trigger), default=stop)
    return low, end


def _told_until(scene: Scene, trigger: int, stop: int) -> int:
    """Where the words behind a verb turn to another time: "voted for the treaty[, a day after a vote]"."""
    for i in range(trigger + 2, stop):
        named = any(k in scene.nouns for k in range(i, stop))
        if scene.word(i) in _OF_ANOTHER_TIME and named and not (i in scene.dated or i + 1 in scene.dated):
            before = next((low for low, (_, high) in scene.times.items() if high == i), i)
            return before - 1 if scene.word(before - 1) == "," else before
    return stop


_OF_ANOTHER_TIME = frozenset({"after", "before", "following", "since", "amid"})


def _holder_of(scene: Scene, syntax: Syntax, noun: int) -> Group | None:
    """The verb of its own clause that holds an event."""
    mine = (group for group in syntax.groups if group.clause == syntax.clause_of[noun])
    return next((group for group in mine if _held(scene, syntax, group) == noun), None)


def _from(subject: tuple[int, int] | None, start: int, trigger: int) -> int:
    return subject[0] if subject is not None and start <= subject[0] < trigger else start


def _subject_of(syntax: Syntax, group: Group) -> tuple[int, int] | None:
    """The words of the subject of a verb, wherever they stand."""
    clause = syntax.clauses[group.clause]
    first = clause.finite or clause.groups[0]
    if clause.kind == "relative" or (clause.kind == "participle" and clause.groups[0].tense != "gerund"):
        return _antecedent(syntax, clause.start)
    if clause.kind == "participle":
        return _subject_before(syntax, clause)
    if group.tense == "infinitive" and group.passive and syntax.is_nounish(group.start - 1):
        return syntax.subject_start(group.start), group.start  # "called for [elections] to be held"
    if group.tense == "participle" and not group.finite and group.start > clause.start:
        verb = next((other.end for other in reversed(syntax.groups) if other.end <= group.start), clause.start)
        return syntax.phrase_start(group.start, verb), syntax.back(group.start) + 1
    return _own_subject(syntax, group.clause, first) or _subject_before(syntax, clause)


def _own_subject(syntax: Syntax, number: int, first: Group) -> tuple[int, int] | None:
    """The subject inside a clause, before its first verb."""
    clause = syntax.clauses[number]
    mine = [k for k in range(clause.start, first.start) if syntax.clause_of[k] == number]
    if mine and clause.opener == syntax.words[mine[0]]:
        mine.pop(0)
    mine = _led(syntax, mine)
    if mine and syntax.words[mine[0]] in _INITIAL and syntax.word(mine[0] + 1) not in ("least", "most"):
        comma = next((k for k in mine if syntax.is_comma(k) and k not in syntax.listed), None)
        mine = _led(syntax, [k for k in mine if comma is not None and k > comma]) if comma is not None else mine
    if not mine:
        return None
    end = next((k for k in mine if syntax.is_comma(k) and k not in syntax.listed), mine[-1] + 1)
    while end > mine[0] and (syntax.is_time(end - 1) or syntax.words[end - 1] in _BEFORE_DATES | {","}):
        end -= 1
    if end < first.start and syntax.clauses[syntax.clause_of[end]].opener == "what":
        end = first.start  # "a bill to avert [what could have been a strike]"
    return (mine[0], end) if end > mine[0] else None


def _led(syntax: Syntax, words: list[int]) -> list[int]:
    """Positions without those at their beginning that only lead on."""
    first = next(
        (
            n
            for n, k in enumerate(words)
            if not (syntax.marks[k] or _is_lone_time(syntax, k) or syntax.words[k] in _LEADING)
        ),
        len(words),
    )
    return words[first:]


def _is_lone_time(syntax: Syntax, k: int) -> bool:
    """Whether a position lies in a date, and in no length of something: "[four days] of mourning"."""
    return syntax.is_time(k) and syntax.word(syntax.unit_end(k)) != "of"


def _antecedent(syntax: Syntax, start: int) -> tuple[int, int] | None:
    """The noun phrase before a relative clause or a participle."""
    end = start
    while end > 0 and (syntax.marks[end - 1] or syntax.words[end - 1] in _BEFORE_RELATIVES):
        end -= 1
    low = syntax.subject_start(end)
    return (low, end) if low < end else None


def _whole_antecedent(syntax: Syntax, clause: Clause) -> tuple[int, int] | None:
    """The antecedent with what it hangs on: "[a launch between X and Y] that was scheduled"."""
    near = _antecedent(syntax, clause.start)
    if near is None:
        return None
    verb = next((group.end for group in reversed(syntax.groups) if group.end <= near[0]), 0)
    return syntax.phrase_start(near[1], verb), near[1]


def _subject_before(syntax: Syntax, clause: Clause) -> tuple[int, int] | None:
    """The subject that a clause without its own goes on with."""
    number = next(n for n, other in enumerate(syntax.clauses) if other is clause)
    for other in reversed(syntax.clauses[:number]):
        same = clause.kind in (other.kind, "participle")
        if other.finite is not None and other.kind != "relative" and same:
            return _subject_of(syntax, other.finite)
    return None


# -- what happens at a date ----------------------------------------------------------------------------------


def _side_of(syntax: Syntax, verb: Group, trigger: int) -> str:
    """The side of today that a verb tells of; "" of one that sets or moves, and of what somebody wants."""
    clause = syntax.clauses[verb.clause]
    if verb.tense == "gerund":
        main = _main_of(syntax, clause, verb)
        return _side_of(syntax, main, trigger) if main is not None else ""
    if verb.verb in AIMING and verb.tense in ("present", "progressive"):
        return "ahead"
    if verb.verb in CHANGING and not verb.passive and verb.tense == "past":
        return "past" if verb.head == trigger else ""
    if verb.verb in ARRANGING | CHANGING | WANTING.keys():
        return "planned" if verb.verb == "expect" and verb.passive else ""
    sides = {"past": "past", "future": "ahead", "planned": "planned"}
    return sides.get(verb.tense, "") if verb.finite else ""


def _trigger_of(scene: Scene, syntax: Syntax, at: int, end: int) -> int | None:
    if not syntax.groups:
        return next(iter(scene.nouns), None)
    if scene.word(at - 1) == "by" and "had" in scene.vocabulary and scene.times[at][0].direction == "past":
        return None  # "by Tuesday, it had been seen a million times"
    verb, noun, phrase = syntax.governor(at, end)
    if noun is not None:
        return _event_of(scene, syntax, noun)
    led = at - 1 - (scene.word(at - 1) in _BEFORE_DATES)
    if scene.word(led) == "due" and led - 1 in scene.nouns:
        return led - 1  # "in the election due in September"
    if phrase is not None:
        return _in_phrase(scene, syntax, phrase, at, end)
    if verb is None:
        return None
    another = _date_between(scene, syntax, verb, at)
    if another is not None:
        told = next((i for i in range(at - 1, another - 1, -1) if i in scene.nouns), None)
        if told is not None or any(syntax.is_nounish(i) and i not in syntax.covered for i in range(another, at)):
            return told
    if _ends_at(scene, verb, at):
        return None
    found = _by_verb(scene, syntax, verb, at)
    return _when(scene, syntax, end) if found is None else found


def _when(scene: Scene, syntax: Syntax, end: int) -> int | None:
    """What a clause behind a date tells of the same time: "since July 22, 2011, [when a gunman killed 77]"."""
    opener = end + (scene.word(end) == ",")
    if scene.word(opener) not in _SAME_TIME:
        return None
    verb = syntax.clauses[syntax.clause_of[opener]].finite
    return _told_by(scene, syntax, verb, None) if verb is not None else None


def _ends_at(scene: Scene, verb: Group, at: int) -> bool:
    """Whether a date is only the end of what a verb makes last: "extended the mandate until October 31"."""
    if not {scene.word(at), scene.word(at - 1)} & scene.lexicon.until:
        return False
    action = scene.actions[verb.head]
    goes_on = action.kind or action.light or verb.verb in scene.lexicon.lasting | CHANGING | ARRANGING
    return not goes_on


def _date_between(scene: Scene, syntax: Syntax, verb: Group, at: int) -> int | None:
    """The position behind another date between a verb and a date, which no range or list joins."""
    if {scene.word(at), scene.word(at - 1)} & (scene.lexicon.until | {"to", "through"}):
        return None
    dates = (
        high
        for low, (time, high) in scene.times.items()
        if verb.end <= low < at and time.value[:1] != "P" and syntax.governor(low, high).noun is None
    )
    last = max(dates, default=at)
    return last if at - last > _APART and syntax.clause_of[last - 1] == syntax.clause_of[at] else None


def _main_event(scene: Scene, syntax: Syntax) -> int | None:
    if not any(group.finite for group in syntax.groups):
        return next(iter(scene.nouns), None)
    main = (g for g in syntax.groups if g.finite and syntax.clauses[g.clause].kind in ("main", "complement"))
    return next((found for group in main if (found := _told_by(scene, syntax, group, None)) is not None), None)


def _event_of(scene: Scene, syntax: Syntax, head: int) -> int | None:
    """The event that a noun with a date names, by itself or by one before it: "Friday's peace talks team"."""
    if head in scene.nouns:
        return head
    near = max((i for i in range(max(0, head - 3), head) if i in scene.nouns), default=None)
    return near if near is not None and all(syntax.is_nounish(k) for k in range(near, head)) else None


def _in_phrase(scene: Scene, syntax: Syntax, phrase: int, at: int, end: int) -> int | None:
    """The event of a phrase that a date ends: "after clashes on Friday"; the verb where it names none."""
    before = next((g for g in reversed(syntax.groups) if g.end <= phrase and g.finite), None)
    noun = next((i for i in range(phrase + 1, at) if i in scene.nouns), None)
    own = before is not None and before.clause == syntax.clause_of[phrase]
    alone = own and not any(before.end <= low < phrase for low in scene.times) if before is not None else False
    at_it = scene.word(phrase) == "during" and alone and (noun is None or scene.nouns[noun].kind not in _HELD_WITH)
    if before is not None and own and (noun is None or at_it):
        told = _told_by(scene, syntax, before, at)
        if told is not None or noun is None:
            return told
    if noun is not None or syntax.groups[0].end <= phrase:
        return noun
    verb = next((group for group in syntax.groups if group.start >= end and group.finite), None)
    return _by_verb(scene, syntax, verb, at) if verb is not None else None


def _by_verb(scene: Scene, syntax: Syntax, group: Group, at: int) -> int | None:
    """What happens at a date that hangs on a verb."""
    clause = syntax.clauses[group.clause]
    near = _adjacent(scene, group, at)
    apart = clause.kind == "participle" or group.tense == "infinitive" or scene.word(at - 1) in _BEGINNING
    if near is not None and not group.finite and apart and scene.nouns[near].strong:
        return near
    idle = not (scene.actions[group.head].kind or scene.actions[group.head].light)
    if near is not None and clause.kind == "relative" and idle and scene.nouns[near].strong:
        return near  # "the clashes that prompted his ouster in April"
    if _is_of_charge(scene, syntax, clause, group):
        return None
    spoken = _spoken_at(scene, syntax, group, at)
    if spoken is not None:
        return spoken
    if group.tense == "participle" and group.verb in ASKING:
        return None  # "asked on Monday about the delay, she declined to comment"
    if group.tense == "gerund" and not _has_own_time(scene, group):
        main = _main_of(syntax, clause, group)
        group = main if main is not None and not _is_deed(scene, main, group) else group
    elif group.tense == "infinitive" and not group.plan:
        group = _of_infinitive(scene, clause, group, at)
    clause = syntax.clauses[group.clause]
    same = clause.opener in _SAME_TIME and clause.kind == "adverbial" and _wanted(scene, syntax, group) is None
    if same and not scene.actions[group.head].kind:
        main = _main_of(syntax, clause, group)
        group = main if main is not None and _held(scene, syntax, main) is not None else group
    return _told_by(scene, syntax, group, at)


def _is_of_charge(scene: Scene, syntax: Syntax, clause: Clause, group: Group) -> bool:
    """Whether a gerund tells what somebody is charged with: "will face trial on charges of firing at crowds"."""
    if group.tense != "gerund" or scene.word(group.start - 1) not in ("of", "with", "for"):
        return False
    main = _main_of(syntax, clause, group)
    return main is not None and (main.verb in CHARGING or scene.word(group.start - 2) in _CHARGES)


_CHARGES = frozenset({"charge", "charges", "suspicion", "guilty", "accusations", "allegations"})


def _spoken_at(scene: Scene, syntax: Syntax, group: Group, at: int) -> int | None:
    """The event at which somebody speaks: "Speaking at a conference in Geneva on Tuesday, Roe warned"."""
    if group.tense != "gerund" or group.verb not in SPEAKING or group.end > at:
        return None
    noun = next((i for i in range(group.end, at) if i in scene.nouns), None)
    told = noun is not None and any(
        _follows(scene, noun, p) for p in ("at", "in", "during", "after", "before", "of")
    )
    return noun if told else None


def _is_deed(scene: Scene, main: Group, group: Group) -> bool:
    """Whether a gerund is what somebody is tried for: "was convicted of stealing a painting on May 3, 2024"."""
    return scene.actions[main.head].kind in ("trial", "arrest") and scene.word(group.start - 1) in (
        "of",
        "for",
        "with",
    )


def _has_own_time(scene: Scene, group: Group) -> bool:
    """Whether a gerund tells what comes later: "before flying to Hanoi on Friday"."""
    return scene.word(group.start - 1) == "before" and bool(scene.actions[group.head].kind)


def _main_of(syntax: Syntax, clause: Clause, group: Group) -> Group | None:
    """The finite verb before a gerund, in its clause or in the one around it."""
    around = [clause, *([syntax.clauses[clause.parent]] if clause.parent >= 0 else [])]
    found = (g for one in around for g in reversed(one.groups) if g.finite and g.end <= group.start)
    return next(found, None)


def _of_infinitive(scene: Scene, clause: Clause, group: Group, at: int) -> Group:
    """The verb before "to" and a verb, where a date behind them is its own: "voted Wednesday to remove"."""
    main = next((g for g in reversed(clause.groups) if g.end <= group.start and g.tense != "infinitive"), None)
    if main is None or main.verb in PLANNING or main.plan:
        return group
    return main if scene.times[at][0].direction != "future" else group


def _told_by(scene: Scene, syntax: Syntax, group: Group, at: int | None) -> int | None:
    """What a verb tells at a date, or under a heading: the event that it holds, itself, or nothing."""
    action = scene.actions[group.head]
    if (
        action in (_DUE, _THERE)
        or phrase_of(scene, group.head, action.lemma) is not None
        or _ends_something(scene, group)
    ):
        return group.head
    if at is not None and (beside := _beside(scene, group, at)) is not None:
        return beside
    if at is not None and _changes_on(scene, group, at):
        return group.head
    if _tells_nothing(scene, syntax, group):
        return None
    held = _meant(scene, syntax, group, at)
    if held is not None:
        return held
    held = _held(scene, syntax, group)
    if held is not None:
        return None if at is not None and _is_announced(scene, group, held, at) else held
    if not action.kind and group.tense == "infinitive" and _is_purpose(syntax, group):
        return None
    return group.head if action.kind or _acts(scene, syntax, group, at) else None


def _is_purpose(syntax: Syntax, group: Group) -> bool:
    """Whether "to" and a verb only tell what something else is done for: "cut its staff to meet a deadline"."""
    before = [g for g in syntax.clauses[group.clause].groups if g.end <= group.start and g.tense != "infinitive"]
    return bool(before) and before[-1].verb not in PLANNING and not before[-1].plan


def _changes_on(scene: Scene, group: Group, at: int) -> bool:
    """Whether a date is that on which somebody moves something: "on Thursday postponed the vote"."""
    led = {scene.word(at), scene.word(at - 1)} & (scene.lexicon.until | _TO_A_DATE)
    acts = not group.passive and group.finite and group.tense == "past"
    return acts and group.verb in CHANGING - {"call"} and not led


def _tells_nothing(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether a verb tells only of words, of papers, of a birth, or of what did not come about."""
    born = scene.word(group.head) in scene.lexicon.birth and group.passive
    said = _only_says(scene, syntax, group) or _denies(scene, group)
    return group.unreal or born or said or _is_published(scene, syntax, group)


def _meant(scene: Scene, syntax: Syntax, group: Group, at: int | None) -> int | None:
    """The event that a verb is about, and that is not what it does."""
    found = _wanted(scene, syntax, group)
    if found is None:
        found = _set_to(scene, syntax, group)
    if found is None and at is not None:
        found = _spoken_of(scene, syntax, group, at)
    if found is None and at is not None and group.tense == "infinitive":
        found = _failed_at(scene, syntax, group, at)
    if found is None and (scene.actions[group.head].kind == "meeting" or group.verb == "sit"):
        found = _met_for(scene, syntax, group)
    if found is None:
        found = _agreed(scene, syntax, group)
    relative = syntax.clauses[group.clause].kind == "relative"
    if found is None and relative and scene.actions[group.head].kind in ("", "death"):
        found = _doer(scene, syntax, group)
    return found


def _acts(scene: Scene, syntax: Syntax, group: Group, at: int | None) -> bool:
    """Whether a verb of no kind tells something that happens at a date."""
    if group.verb == "be" and group.plan == "due":
        in_time = at is not None and scene.word(at - 1) == "in"
        return not in_time and not _is_paper(scene, syntax, group)
    if group.verb in ARRANGING and group.passive and at is not None:
        return _is_set_for(scene, syntax, group, at)
    return not _is_state(scene, group)


def _is_set_for(scene: Scene, syntax: Syntax, group: Group, at: int) -> bool:
    """Whether something that names no event is set for a date: "the share offer is planned for June 25"."""
    subject = _subject_of(syntax, group)
    person = subject is not None and scene.mention(subject[0]) is not None
    led = scene.word(at - 1) in ("for", "on") and scene.times[at][0].precision in ("day", "hour", "minute")
    return group.finite and subject is not None and not person and led


def _ends_something(scene: Scene, group: Group) -> bool:
    """Whether something is told to be over: "declared an end to the outbreak"."""
    declared = scene.word(group.end) in scene.lexicon.articles and scene.word(group.end + 1) in scene.lexicon.ends
    return declared and not group.passive


def _is_state(scene: Scene, group: Group) -> bool:
    """Whether a verb only tells how things are: not "will look to", not "is set to remain"."""
    if group.verb == "look" and scene.word(group.end) in ("to", "for", "into"):
        return False
    if group.verb == "appear" and scene.word(group.end) in ("in", "before", "at", "on", "alongside"):
        return False  # "will appear in court"
    if (group.verb, scene.word(group.end)) == ("sit", "down") or (group.verb, group.tense) == (
        "consider",
        "future",
    ):
        return False
    return group.verb in STATES and (not group.plan or group.verb == "be")


# -- events that a verb holds --------------------------------------------------------------------------------


def _adjacent(scene: Scene, group: Group, at: int) -> int | None:
    """The event noun right before a date, a preposition aside; none where the date is its end."""
    low = at
    while low > group.end and scene.word(low - 1) in _BEFORE_DATES:
        if scene.word(low - 1) in scene.lexicon.until:
            return None
        low -= 1
    return low - 1 if low - 1 in scene.nouns and low - 1 >= group.end else None


def _beside(scene: Scene, group: Group, at: int) -> int | None:
    """The event before a date to come, where the verb tells of the past: "spoke ahead of talks on Friday"."""
    past = group.tense in ("past", "present") and not group.plan and group.verb not in ARRANGING | CHANGING
    noun = _adjacent(scene, group, at) if past else None
    return noun if noun is not None and scene.is_later(at) else None


def _wanted(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """The event that somebody calls for, plans or leaves open: "called for a rally"."""
    particle = WANTING.get(group.verb)
    if particle is None or group.passive or (particle and scene.word(group.end) != particle):
        return None
    return _object_noun(scene, syntax, group, group.end + bool(particle))


def _met_for(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """The event that somebody meets for: "will gather for a summit"."""
    own = [i for i in range(group.end, len(scene.tokens)) if syntax.clause_of[i] == group.clause]
    ends = next(
        (i for i in own if scene.tokens[i].kind == "p" or scene.word(i) in _ENDING_AN_OBJECT - {"in", "on", "at"}),
        None,
    )
    return next(
        (i for i in own if (ends is None or i < ends) and i in scene.nouns and _follows(scene, i, "for")), None
    )


def _failed_at(scene: Scene, syntax: Syntax, group: Group, at: int) -> int | None:
    """The event at which nothing came about: "failed to reach a deal at a meeting on Monday"."""
    before = [other for other in syntax.clauses[group.clause].groups if other.end <= group.start]
    if not before or before[-1].verb not in FAILING:
        return None
    places = ("at", "in", "during")
    return next(
        (i for i in range(group.end, at) if i in scene.nouns and any(_follows(scene, i, p) for p in places)), None
    )


def _follows(scene: Scene, noun: int, word: str) -> bool:
    """Whether a noun phrase that ends at a position stands behind a preposition."""
    k = noun - 1
    while (
        k > 0
        and k not in scene.times
        and (scene.lexicon.is_modifier(scene.word(k)) or scene.word(k) in scene.lexicon.articles)
    ):
        k -= 1
    return scene.word(k) == word or (k in scene.dated and scene.word(k - 1) == word)


def _set_to(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """What a date is set for: "set March 20 to hear the appeal"."""
    if group.verb not in ("set", "schedule", "fix", "name") or group.passive or group.end not in scene.times:
        return None
    end = scene.times[group.end][1]
    return next(
        (other.head for other in syntax.groups if other.start == end and other.tense == "infinitive"), None
    )


def _spoken_of(scene: Scene, syntax: Syntax, group: Group, at: int) -> int | None:
    """The dated event that another one follows, or that is talked about: "discussed the meeting of May 3"."""
    talks = group.verb in scene.lexicon.discussing | SPEAKING_OF and at - group.end > 2
    if not group.finite or not (talks or (group.verb == "follow" and not group.passive)):
        return None
    own = syntax.clause_of[group.head]
    return next((i for i in range(group.end, at) if i in scene.nouns and syntax.clause_of[i] == own), None)


def _held(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """The event noun that a verb holds, begins, sets or moves, as its subject or its object."""
    light = scene.actions[group.head].light
    changes, copula = group.verb in ARRANGING | CHANGING, group.verb in _COPULAS
    takes_part = group.verb in TAKING_PART
    if not (light or changes or copula or takes_part):
        return None
    if group.passive or copula or "s" in light or changes:
        noun = _subject_noun(scene, syntax, group, anyhow=not scene.actions[group.head].kind)
        if noun is not None or (changes and group.passive):
            return noun
    if group.verb == "be" and scene.word(syntax.back(group.start)) == "there":
        return _held_object(scene, syntax, group)
    if group.verb == "go" and scene.word(group.end) in ("on", "into") and group.end + 1 in scene.nouns:
        return group.end + 1
    return (
        _held_object(scene, syntax, group)
        if not group.passive and ("o" in light or changes or takes_part)
        else None
    )


def _subject_noun(scene: Scene, syntax: Syntax, group: Group, *, anyhow: bool) -> int | None:
    """The event in the subject of a verb: its head, else the first one where `anyhow` allows."""
    clause, subject = syntax.clauses[group.clause], _subject_of(syntax, group)
    sets = group.verb in ARRANGING | CHANGING | {"be"} or "s" in scene.actions[group.head].light
    arranged = sets and clause.kind in ("relative", "participle")
    if arranged and subject is not None and not any(i in scene.nouns for i in range(*subject)):
        subject = _whole_antecedent(syntax, clause)
    nouns = [i for i in range(*subject) if i in scene.nouns] if subject is not None else []
    if subject is None or not nouns:
        return None
    heads = [i for i in nouns if not any(scene.word(k) in _ENDING_A_PHRASE for k in range(subject[0], i))]
    return heads[-1] if heads else (nouns[0] if anyhow else None)


def _held_object(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """The event in the object of a verb."""
    for i in range(group.end, len(scene.tokens)):
        mark = scene.tokens[i].kind == "p" and not (scene.word(i) == "," and i - group.end < _ADJECTIVES)
        dated = i in scene.times and i - group.end > _APART
        if mark or dated or syntax.clause_of[i] != syntax.clause_of[group.head]:
            return None
        if i > group.end and (scene.word(i) in _ENDING_AN_OBJECT or scene.word(i) in scene.lexicon.until):
            return None
        if i in scene.nouns:
            return i
    return None


def _object_noun(scene: Scene, syntax: Syntax, group: Group, start: int) -> int | None:
    """The event right behind a verb of asking or saying."""
    for i in range(start, min(start + _OBJECT_REACH, len(scene.tokens))):
        other = syntax.clause_of[i] != syntax.clause_of[group.head]
        if scene.tokens[i].kind == "p" or other or scene.word(i) in ("in", "on", "after", "before", "at", "of"):
            return None
        if i in scene.nouns:
            return i
    return None


def _agreed(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """The event of which a clause only tells when it came about: "a settlement with X, [reached on May 12]"."""
    clause = syntax.clauses[group.clause]
    if group.verb not in REACHING or not group.passive or clause.kind not in ("relative", "participle"):
        return None
    subject = _whole_antecedent(syntax, clause)
    return next((i for i in range(*subject) if i in scene.nouns), None) if subject is not None else None


def _doer(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """The event that does something: "the crash that killed 49 people"."""
    acts = not group.passive and group.tense in ("past", "present", "future")
    subject = _subject_of(syntax, group) if acts else None
    if subject is None:
        return None
    end = next((k for k in range(subject[0] + 1, subject[1]) if scene.word(k) in _ENDING_A_PHRASE), subject[1])
    head = next((k for k in range(end - 1, subject[0] - 1, -1) if syntax.is_nounish(k)), None)
    return head if head is not None and head in scene.nouns and scene.nouns[head].strong else None


# -- what is only said ---------------------------------------------------------------------------------------


def _only_says(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether a verb of saying tells no more than that something is said."""
    if group.head not in scene.saying:
        return False
    action, held = scene.actions[group.head], _object_noun(scene, syntax, group, group.end)
    own = scene.word(group.end) in scene.lexicon.articles or scene.word(group.end) in (
        "its",
        "his",
        "her",
        "their",
    )
    if group.tense in ("present", "future") and group.verb in TELLING and own and group.head not in scene.cued:
        return False  # "announces its decision"
    if action.kind and group.verb in scene.lexicon.deciding:
        return False
    if held is not None and "o" in action.light and scene.nouns[held].kind in _MADE:
        return False
    if group.head in scene.cued:
        return True
    if group.passive and (group.verb not in TELLING or (group.verb == "announce" and group.tense == "future")):
        return False
    if group.verb == "announce" and (own or scene.word(group.end).isdigit()):
        return _has_complement(scene, syntax, group)
    return _has_complement(scene, syntax, group) or (group.verb in TELLING and held is None)


def _has_complement(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether what is said follows a verb, or stands before it: a clause, a colon, a quotation, an infinitive."""
    i = group.end
    while i < len(scene.tokens) and (i in scene.dated or scene.word(i) in _BEFORE_DATES | _HEARERS):
        i += 1
    if scene.word(i) in (":", "that", "“", '"'):
        return True
    own = syntax.clauses[group.clause]
    if group.verb in ASKING and any(g.tense == "infinitive" and g.start >= group.end for g in own.groups):
        return True
    if own.opener == "," and own.kind == "main" and i >= len(scene.tokens) - 1:
        return True  # ", the office said on Monday."
    said = [c for c in syntax.clauses if c.kind == "complement"]
    beside = i < len(scene.tokens) and syntax.clauses[syntax.clause_of[i]] in said
    return (beside and syntax.clause_of[i] != group.clause) or any(
        c.parent == group.clause and 0 <= c.start - group.end < _OBJECT_REACH - 2 for c in said
    )


def _denies(scene: Scene, group: Group) -> bool:
    """Whether somebody denies what is said: "denied reports of", "dismissed claims that"."""
    if scene.word(group.head) not in scene.lexicon.denying:
        return False
    after = {scene.word(i) for i in range(group.end, group.end + 4)}
    return group.verb == "deny" or not after.isdisjoint(scene.lexicon.rumours | {"that"})


def _is_announced(scene: Scene, group: Group, noun: int, at: int) -> bool:
    """Whether on a date an event is only told of: "on Monday announced a strike"."""
    if group.verb not in ANNOUNCING or scene.nouns[noun].kind in _MADE:
        return False
    return not scene.is_later(at) and "for" not in (scene.word(at - 1), scene.word(at))


def _is_published(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether a date is that of a paper or a picture that tells something: "a report published on Monday"."""
    relative = syntax.clauses[group.clause].kind == "relative"
    return group.verb in PUBLISHING and (not group.finite or relative) and _is_paper(scene, syntax, group)


def _is_paper(scene: Scene, syntax: Syntax, group: Group) -> bool:
    subject = _subject_of(syntax, group)
    return subject is not None and any(scene.word(i) in scene.lexicon.papers for i in range(*subject))
