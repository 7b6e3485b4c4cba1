"""The clauses of an English sentence as the events are read from them."""

from collections.abc import Iterator, Mapping
from itertools import compress, count, groupby
from operator import and_

from attrs import define, evolve, field

from toolkit.extraction.entities import Mention
from toolkit.extraction.events.division import mark_lists
from toolkit.extraction.events.lexicon import Action
from toolkit.extraction.events.scene import Change, Scene
from toolkit.extraction.languages.en.happenings.core import brief
from toolkit.extraction.languages.en.happenings.dates import (
    main_event,
    side_of,
    then_at,
    trigger_of,
)
from toolkit.extraction.languages.en.happenings.deeds import is_deed
from toolkit.extraction.languages.en.happenings.held import dated_as, follows, held_by, undone_at
from toolkit.extraction.languages.en.happenings.meanings import BY_PAIRS, event_noun, kinds_of_verbs, restricted
from toolkit.extraction.languages.en.happenings.of_verbs import (
    from_then_on,
    has_own_time,
    is_followed,
    is_said_beside,
)
from toolkit.extraction.languages.en.happenings.saying import is_begun
from toolkit.extraction.languages.en.happenings.senses import kind_of_sense
from toolkit.extraction.languages.en.happenings.subjects import antecedent, subject_of, whole_antecedent
from toolkit.extraction.languages.en.happenings.terms import is_of_no_event
from toolkit.extraction.languages.en.happenings.undoing import changes
from toolkit.extraction.languages.en.happenings.words import DUE, OBJECT_REACH, THERE
from toolkit.extraction.languages.en.syntax import Group, Syntax
from toolkit.extraction.languages.en.verb_classes import STAYING
from toolkit.model import Person, Place

_TENSES = {"planned": "future", "progressive": "present", "gerund": "participle"}
_DISTANCES = frozenset(
    {"shortly", "soon", "just", "immediately", "right", "moments", "minutes", "hours", "days", "weeks", "a", "few"}
)
_OF_ANOTHER_TIME = frozenset({"after", "before", "following", "since", "amid"})
# At no other word what a verb tells turns to another time.
_TURNING = _OF_ANOTHER_TIME | {",", "and", "to"}


_OF_A_ROUND = 7
# So many words lead from a conjunction to the date of another item.
_ITEM = 6
# Verbs that with a particle set no date: "the attack set off a panic".
_PHRASAL = frozenset(("set", word) for word in ("off", "up", "aside", "out", "back", "forth", "ablaze", "alight"))
_AT = frozenset({"at", "during"})
_AFTER = frozenset({"after", "following", "since"})


@define
class Reading:
    """The clauses of a sentence, as `toolkit.extraction.events.scene.Reading` has them.

    Attributes:
        syntax: its verb groups and clauses.
        headed: the verb groups by where their main verb stands.
    """

    syntax: Syntax
    headed: dict[int, Group] = field(init=False)
    _dating: dict[int, Group] = field(factory=dict)
    # A date can show that a word names an event: what was told with fewer of them known is asked again.
    _subjects: dict[tuple[int, int], tuple[int, int] | None] = field(factory=dict)
    _holders: dict[tuple[int, int], Group | None] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.headed = {group.head: group for group in reversed(self.syntax.groups)}

    def trigger(self, scene: Scene, at: int, end: int) -> int | None:
        """The position of the word that tells what happens at a date; None where nothing does."""
        if is_of_no_event(scene, at, end):
            return None
        found = trigger_of(scene, self.syntax, at, end)
        verb, _, phrase = self.syntax.governor(at, end)
        if found is not None and verb is not None:
            held = found in scene.actions or verb.tense != "gerund"
            dating = verb if held else self._main_after(verb)
            if found in scene.nouns and undone_at(scene, verb, at) == found:
                dating = None  # "led to the cancellation of the match on Friday"
            if verb.tense == "infinitive" and found != verb.head and found in scene.actions:
                dating = self.headed.get(found, dating)
            if found in scene.nouns and any(follows(scene, found, word) for word in ("until", "till", "pending")):
                dating = evolve(verb, tense="future", finite=True)
            if found == verb.head and from_then_on(scene, self.syntax, verb, at):
                dating = evolve(verb, tense="future", finite=True)
            dating = self._set_by(scene, verb, found, at) or dating
            if is_followed(scene, verb):
                dating = next(
                    (g for g in reversed(self.syntax.groups) if g.end <= verb.start and g.finite), dating
                )
            if dating is not None and _was_only_hoped(scene, self.syntax, dating):
                dating = evolve(dating, tense="past", finite=True, missed=True)
            self._dating |= {found: dating} if dating is not None else {}
        elif found is not None and phrase is not None and scene.word(phrase) in _AFTER:
            before = [group for group in self.syntax.groups if group.end <= phrase and group.finite]
            self._dating |= {found: before[-1]} if before and before[-1].tense == "past" else {}
        elif found is not None and phrase is not None and phrase < at and scene.word(phrase) in _AT:
            later = next((group for group in self.syntax.groups if group.start >= end and group.finite), None)
            self._dating |= {found: later} if later is not None and later.tense == "past" else {}
        return found

    def _set_by(self, scene: Scene, verb: Group, found: int, at: int) -> Group | None:
        """The verb in whose time an event is that another verb sets, or of how something stays."""
        if found in scene.nouns and is_begun(scene, verb, at):
            near = scene.nouns[found].kind == "ceremony"  # mourning may have begun when it is declared
            return evolve(verb, tense="planned" if near else "future", finite=True)
        if dated_as(scene, verb, at) == found:
            return evolve(verb, tense="future", finite=True)  # "gave May 4 as the launch date"
        if verb.tense == "participle" and found == verb.head:
            return next((g for g in self.syntax.groups if g.end == verb.start and g.verb in STAYING), None)
        return None

    def _main_after(self, gerund: Group) -> Group | None:
        """The verb in the past that a gerund leads to: "Speaking at a summit on Friday, Roe [said]"."""
        verb = next((group for group in self.syntax.groups if group.start >= gerund.end and group.finite), None)
        opens = all(not group.finite for group in self.syntax.groups if group.end <= gerund.start)
        return verb if opens and verb is not None and verb.tense == "past" else None

    def _finite_before(self, verb: Group) -> Group | None:
        """The last finite verb before another."""
        return next((g for g in reversed(self.syntax.groups) if g.end <= verb.start and g.finite), None)

    def side(self, trigger: int) -> str:
        """On which side of today the verb tells that dates a trigger: "past", "ahead", "planned" or ""."""
        verb = self._dating.get(trigger)
        return side_of(self.syntax, verb, trigger) if verb is not None else ""

    def is_missed(self, trigger: int) -> bool:
        """Whether the verb that dates a trigger tells that it had been planned and did not come about."""
        verb = self._dating.get(trigger)
        return verb is not None and verb.missed

    def main(self, scene: Scene) -> int | None:
        """What a sentence tells that a heading dates: by its first verb that tells something, else a noun."""
        return main_event(scene, self.syntax)

    def subject(self, scene: Scene, trigger: int) -> tuple[int, int] | None:
        """The words of the subject of the verb at a position, or of the verb that holds the event there."""
        key = trigger, len(scene.nouns)
        if key not in self._subjects:
            self._subjects[key] = self._subject(scene, trigger)
        return self._subjects[key]

    def _subject(self, scene: Scene, trigger: int) -> tuple[int, int] | None:
        group = self.headed.get(trigger)
        alone = group is not None and group.tense == "gerund" and has_own_time(scene, group)
        alone = alone and scene.actions[trigger].kind == "visit"  # "before flying to Hanoi" is a trip
        if alone or (group is not None and _is_of_charge(scene, self.syntax, group)):
            return None
        if group is None:
            group = self.holder(scene, trigger)
        return subject_of(self.syntax, group) if group is not None else None

    def holder(self, scene: Scene, noun: int) -> Group | None:
        """The verb of its own clause that holds an event."""
        key = noun, len(scene.nouns)
        if key not in self._holders:
            self._holders[key] = _holder_of(scene, self.syntax, noun)
        return self._holders[key]

    def region(self, scene: Scene, trigger: int, run: tuple[int, int]) -> tuple[int, int]:
        """The part of a run of words that tells of a trigger: from the subject on, or the phrase of a noun."""
        return _region_of(self, scene, trigger, run)

    def auxiliaries(self, scene: Scene, trigger: int) -> tuple[int, int] | None:
        """The words that the verb at a position shares with one before it: "[was] detained and freed"."""
        group = self.headed.get(trigger) or self.holder(scene, trigger)
        return group.shared if group is not None else None

    def around(self, scene: Scene, trigger: int) -> list[int]:
        """The positions of a trigger's clause, with those of the clauses that are said of its words."""
        if self.is_attribute(scene, trigger):
            return [
                *range(self.syntax.subject_start(trigger + 1), trigger + 1)
            ]  # "the outcome of the Nov. 8 election could be pivotal"
        found = self.syntax.around(trigger)
        for clause in self.syntax.clauses if trigger in scene.nouns else ():
            told = antecedent(self.syntax, clause.start) if clause.kind in ("relative", "participle") else None
            if told is None or not told[0] <= trigger < told[1]:
                continue
            own = self.syntax.around(clause.start)
            formerly = scene.lexicon.moving.formerly
            if clause.kind == "relative" or not formerly.isdisjoint(scene.word(k) for k in own):
                found = sorted({*found, *own})  # "the premiere, originally scheduled for June 3"
        return found

    def then(self, scene: Scene, at: int, end: int) -> int | None:
        """The position of the verb of a clause behind a date that tells of it besides."""
        return then_at(scene, self.syntax, at, end)

    def changes(self, scene: Scene) -> Iterator[Change]:
        """What the sentence calls off or puts off, where a pronoun or a noun names it."""
        return changes(scene, self.syntax)

    def said_of(self, trigger: int) -> tuple[int, int] | None:
        """The words that the relative clause of a trigger is said of; None where that is not told."""
        clause = self.syntax.clauses[self.syntax.clause_of[trigger]]
        told = whole_antecedent(self.syntax, clause) if clause.kind == "relative" else None
        return None if told is None or self.syntax.is_time(told[1] - 1) else told

    def brief(self, scene: Scene, kept: list[int], trigger: int) -> list[int]:
        """The positions of a verb's clause that its name is made of, fewer where they are many."""
        group = next((group for group in self.syntax.groups if group.head == trigger), None)
        return brief(scene, self.syntax, kept, group) if group is not None and trigger in kept else kept

    def is_attribute(self, scene: Scene, trigger: int) -> bool:
        """Whether a date before an event tells which one is meant, and its clause tells something else."""
        if trigger not in scene.nouns:
            return False
        low = self.syntax.subject_start(trigger + 1)
        of = next((k for k in range(trigger - 1, low, -1) if self.syntax.word(k) == "of"), trigger)
        if not any(of < at < trigger for at in scene.times):
            return False
        holder = self.holder(scene, trigger)
        return holder is None or (holder.verb == "be" and of < trigger)


def _was_only_hoped(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether somebody had only wanted what "to" and a verb tell: "had hoped [to meet] on Thursday, but"."""
    if group.tense != "infinitive":
        return False
    before = next((other for other in syntax.groups if other.end == group.start), None)
    return before is not None and before.verb in _HOPING and scene.word(before.start) == "had"


_HOPING = frozenset({"hope", "intend", "want", "wish", "mean", "aim"})


def read_clauses(scene: Scene) -> Reading:
    """Tell the event nouns, the actions and the clauses of a sentence."""
    syntax = _parsed(scene)
    taken = {k for group in syntax.groups for k in range(group.start, group.end)}
    nouns = scene.lexicon.nouns()
    may_name = [i for i, word in enumerate(scene.cut.words) if word in nouns or "-" in word or word in BY_PAIRS]
    for i in may_name:
        if scene.cut.kinds[i] == "w" and i not in scene.dated and i not in taken:
            noun = event_noun(scene, i)
            if noun is not None:
                scene.nouns[i] = noun
    _tell_rounds(scene)
    for group in syntax.groups:
        if (group.verb, scene.word(group.end)) in _PHRASAL:
            group.verb = f"{group.verb} {scene.word(group.end)}"
        if group.verb == "put" and not {"off", "back"}.isdisjoint(scene.word(group.end + k) for k in range(3)):
            group.verb = "postpone"  # "put it off until May"
        if group.verb == "hold" and group.passive and scene.word(group.end) == "over":
            group.verb = "postpone"
        action = DUE if _comes_to(scene, group) else _action(scene, syntax, group)
        there = DUE if group.tense == "future" else THERE
        scene.actions[group.head] = there if _is_there(scene, syntax, group) else action
    _lay_runs(scene, syntax)
    return Reading(syntax)


def _tell_rounds(scene: Scene) -> None:
    """Give a round the kind of what it is one of: "the first round of the election"."""
    for i, noun in scene.nouns.items():
        if scene.word(i) not in ("round", "rounds") or scene.word(i + 1) != "of":
            continue
        whole = next((k for k in range(i + 2, i + _OF_A_ROUND) if k in scene.nouns), None)
        if whole is not None:
            scene.nouns[i] = evolve(noun, kind=scene.nouns[whole].kind)


def _parsed(scene: Scene) -> Syntax:
    """The syntax of a sentence, its names and dates taken as one word each."""
    mark_lists(scene)
    mentions = {i: mention for i, mention in scene.mentions.items() if i not in scene.dated}
    name_end = {i: scene.mention_end(i, mention) for i, mention in mentions.items()}
    _join_places(scene, mentions, name_end)
    return Syntax(
        words=scene.cut.words,
        marks=[kind != "w" for kind in scene.cut.kinds],
        name_end=name_end,
        time_end={at: end for at, (_, end) in scene.times.items()},
        persons=frozenset(i for i, mention in mentions.items() if mention.kind == "person"),
        reporting=scene.saying,
        listed=frozenset(scene.listed),
        capitals=_capitals(scene),
    )


def _capitals(scene: Scene) -> frozenset[int]:
    """The words of a sentence, and of no headline, that are written with a capital behind others that are."""
    last = len(scene.tokens) - 1
    if scene.word(last) != "." and scene.word(last - 1) != ".":
        return frozenset()
    printed = list(map(str.isupper, map(scene.text.__getitem__, scene.cut.starts)))
    return frozenset(compress(count(2), map(and_, printed[2:], printed[1:])))


def _join_places(scene: Scene, mentions: Mapping[int, Mention], name_end: Mapping[int, int]) -> None:
    """Tell the commas inside a place from those between a place and a person."""
    ends = {name_end[i]: mention for i, mention in mentions.items()}
    for i, mention in mentions.items():
        if scene.word(i - 1) != ",":
            continue
        if isinstance(mention.value, Place) and scene.words(i - 2, i - 1)[:1].isupper():
            scene.listed.add(i - 1)  # "in Fort Pierce[,] Florida"
        elif isinstance(mention.value, Person) and i - 1 in ends and isinstance(ends[i - 1].value, Place):
            scene.listed.discard(i - 1)  # "beside the Forbidden City[,] Roe and Lind signed it"


def _action(scene: Scene, syntax: Syntax, group: Group) -> Action:
    known = scene.lexicon.actions().get(scene.word(group.head))
    verb = known.lemma if known is not None and group.verb == scene.word(group.head) else group.verb
    kind, light = kinds_of_verbs().get(verb, ("", ""))
    tense = _TENSES.get(group.tense, group.tense)
    sense = kind_of_sense(scene, syntax, group)
    if sense is not None:
        return Action(verb, sense, tense, "")
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
    if group.verb != "be" or group.tense not in ("past", "future") or scene.word(group.end) != "in":
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
    kinds = scene.cut.kinds
    for _, run in groupby(syntax.clause_of):
        i = start + len(list(run))
        scene.clause_of[start:i] = [len(scene.clauses)] * (i - start)
        low, high = start, i
        while low < high - 1 and kinds[low] == "p" and low not in scene.dated:
            low += 1
        while high > low + 1 and kinds[high - 1] == "p" and scene.word(high - 1) not in '%”»"':
            high -= 1
        scene.clauses.append((low, high))
        start = i


def _region_of(reading: Reading, scene: Scene, trigger: int, run: tuple[int, int]) -> tuple[int, int]:
    syntax, (start, stop) = reading.syntax, run
    group = reading.headed.get(trigger)
    if group is not None and _is_of_charge(scene, syntax, group):
        verbs = (other.start for other in syntax.groups if other.start > trigger and other.finite)
        return group.start, min(stop, next(verbs, stop))
    if group is not None and group.tense == "gerund" and _stands_alone(scene, syntax, group):
        return group.start, _told_until(scene, trigger, stop)
    if group is not None and _has_day_apart(scene, syntax, group):
        return group.start, _told_until(scene, trigger, stop)
    later = _verb_behind(syntax, group) if group is not None else None
    if group is not None and later is not None and trigger < later < stop and max(scene.times) > later:
        stop = later  # "two of the hostages freed on Saturday[ were flown to Oslo]"
    if group is not None:
        return _from(reading.subject(scene, trigger), start, trigger), _told_until(scene, trigger, stop)
    mine = [group for group in syntax.groups if start <= group.start < stop]
    holder = reading.holder(scene, trigger)
    if holder is not None and holder.finite:
        return _from(subject_of(syntax, holder), start, trigger), stop
    low = max(syntax.subject_start(trigger + 1), max((g.end for g in mine if g.end <= trigger), default=start))
    end = stop if holder is not None else min((g.start for g in mine if g.start > trigger), default=stop)
    return low, end


def _stands_alone(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether a gerund is all that tells of its date: "before flying to Hanoi on Friday"."""
    if has_own_time(scene, group) or scene.word(group.start - 1) == "since":
        return True
    main = next((other for other in reversed(syntax.groups) if other.end <= group.start and other.finite), None)
    if main is not None and is_said_beside(scene, main, group):
        return True
    return any(from_then_on(scene, syntax, group, at) for at in scene.times if at > group.start)


def _is_of_charge(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether a gerund is the deed that somebody is tried for, with its day behind it."""
    at = next((at for at in sorted(scene.times) if at > group.start), None) if group.tense == "gerund" else None
    return at is not None and is_deed(scene, syntax, group, at)


def _verb_behind(syntax: Syntax, group: Group) -> int | None:
    """Where the verb stands whose subject a participle only describes; None where it describes none."""
    if group.tense != "participle" or group.finite:
        return None
    own = (other for other in syntax.clauses[group.clause].groups if other.finite and other.start >= group.end)
    return next((other.start for other in own), None)


def _has_day_apart(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether "to" and a verb have a day besides that before: "freed on Monday [to appear on Friday]"."""
    if group.tense != "infinitive" or group.plan:
        return False
    main = next((other for other in reversed(syntax.groups) if other.end <= group.start and other.finite), None)
    return main is not None and main.clause == group.clause and group.start - 1 in scene.dated


def _told_until(scene: Scene, trigger: int, stop: int) -> int:
    """Where the words behind a verb turn to another time: "voted for the treaty[, a day after a vote]"."""
    for i in range(trigger + 2, stop):
        if scene.word(i) not in _TURNING:
            continue
        if scene.word(i) == "," and (_only_likens(scene, i, stop) or _is_behind_date(scene, trigger, i)):
            return i
        if _goes_on_elsewhere(scene, trigger, i) or _is_for_another_day(scene, trigger, i, stop):
            return i
        if _does_on_another_day(scene, i, stop):
            return i
        if scene.word(i) not in _OF_ANOTHER_TIME or i in scene.dated or i + 1 in scene.dated:
            continue
        if scene.has_noun(i, stop):
            before = next((low for low, (_, high) in scene.times.items() if high == i), i)
            return before - 1 if scene.word(before - 1) == "," else before
    return _before_distance(scene, trigger, stop)


def _before_distance(scene: Scene, trigger: int, stop: int) -> int:
    """Where the words end before what tells how long before or after: "spoke in Rome[, hours] after the vote"."""
    if scene.word(stop) not in _OF_ANOTHER_TIME:
        return stop
    low = stop
    while low - 1 > trigger and (scene.word(low - 1) in _DISTANCES or low - 1 in scene.dated):
        low -= 1
    return low - 1 if low < stop and scene.word(low - 1) == "," else low


def _is_behind_date(scene: Scene, trigger: int, comma: int) -> bool:
    """Whether a comma ends what is told with the date before it: "endorsed Roe on Thursday[, another sign of]"."""
    if comma in scene.listed or scene.word(comma + 1) in ("in", "at") or comma + 1 in scene.dated:
        return False
    return any(trigger < low and high == comma for low, (_, high) in scene.times.items())


def _goes_on_elsewhere(scene: Scene, trigger: int, i: int) -> bool:
    """Whether "and" leads to another date of the same verb: "play Italy on Friday[ and Wales on Sunday]"."""
    joins = scene.word(i) in (",", "and") and i not in scene.listed and i not in scene.dated
    if not joins or scene.word(i + 1) in ("in", "at"):
        return False
    days = {low: high for low, (time, high) in scene.times.items() if time.value[:1] != "P"}
    before = any(trigger < low and high == i for low, high in days.items())
    after = next((low for low in days if i < low <= i + _ITEM), None)
    return before and after is not None and not scene.has_action(i, after)


def _is_for_another_day(scene: Scene, trigger: int, i: int, stop: int) -> bool:
    """Whether "to" behind a date leads to what has its own: "freed on Monday[ to appear in court on Friday]"."""
    later = (low for low, (time, _) in scene.times.items() if i < low < stop and time.value[:1] != "P")
    return i - 1 in scene.dated and scene.is_purpose(trigger, i) and any(later)


def _does_on_another_day(scene: Scene, i: int, stop: int) -> bool:
    """Whether what else somebody does has a day behind it: "left Oslo [before sinking on Friday]"."""
    verb = scene.actions.get(i + 1 + (scene.word(i + 1) == "to"))
    aside = scene.word(i) in ("before", "after") and verb is not None and scene.word(i + 1).endswith("ing")
    joined = (scene.word(i), scene.word(i + 1)) == ("and", "to") and verb is not None and i - 1 in scene.dated
    days = [low for low, (time, _) in scene.times.items() if time.value[:1] != "P"]
    return (aside or joined) and any(low < i for low in days) and any(i < low < stop for low in days)


def _only_likens(scene: Scene, comma: int, stop: int) -> bool:
    """Whether the words behind a comma only liken: "hurt ten people[, about as many as on Monday]"."""
    low = next((i for i in scene.times if comma < i <= stop), None)
    if low is None or low - comma > OBJECT_REACH:
        return False
    return any(f"{scene.word(i)} {scene.word(i + 1)}" in scene.lexicon.likening for i in range(comma + 1, low - 1))


def _holder_of(scene: Scene, syntax: Syntax, noun: int) -> Group | None:
    """The verb of its own clause that holds an event."""
    mine = (group for group in syntax.groups if group.clause == syntax.clause_of[noun])
    return next((group for group in mine if held_by(scene, syntax, group) == noun), None)


def _from(subject: tuple[int, int] | None, start: int, trigger: int) -> int:
    return subject[0] if subject is not None and start <= subject[0] < trigger else start
