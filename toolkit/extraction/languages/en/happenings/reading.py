"""The clauses of an English sentence as the events are read from them."""

from collections.abc import Iterator
from functools import partial

from attrs import define, evolve, field

from toolkit.extraction.events.sentence.scene import Change, Counted, Scene
from toolkit.extraction.languages.en.happenings.core import brief
from toolkit.extraction.languages.en.happenings.counted import counted
from toolkit.extraction.languages.en.happenings.dates import (
    main_event,
    then_at,
    trigger_of,
)
from toolkit.extraction.languages.en.happenings.held import (
    dated_as,
    follows,
    held_by,
    noticed_at,
    responded_to,
    undone_at,
)
from toolkit.extraction.languages.en.happenings.of_verbs import (
    from_then_on,
    has_own_time,
    is_followed,
)
from toolkit.extraction.languages.en.happenings.only_words import (
    is_begun,
    is_called_for,
    is_called_too,
    is_invited,
)
from toolkit.extraction.languages.en.happenings.parsed import read_groups
from toolkit.extraction.languages.en.happenings.regions import is_of_charge, of_noun, of_verb
from toolkit.extraction.languages.en.happenings.sides import side_of
from toolkit.extraction.languages.en.happenings.subjects import (
    antecedent,
    is_of_object,
    main_of,
    opened_by,
    subject_of,
    whole_antecedent,
)
from toolkit.extraction.languages.en.happenings.terms import deed_of_term, is_of_no_event, stands_in
from toolkit.extraction.languages.en.happenings.undoing_sentences import came_to_nothing, changes
from toolkit.extraction.languages.en.syntax import Group, Syntax
from toolkit.extraction.languages.en.undoing_words import CALLING_OFF, MOVING, PUTTING_OFF
from toolkit.extraction.languages.en.verb_classes import STAYING

_AT = frozenset({"at", "during"})
_BROKEN_OFF = frozenset({"abandon", "suspend", "adjourn"})
_AFTER = frozenset({"after", "following", "since"})


@define
class Reading:
    """The clauses of a sentence, as `toolkit.extraction.events.sentence.scene.Reading` has them.

    Attributes:
        syntax: its verb groups and clauses.
        headed: the verb groups by where their main verb stands.
    """

    syntax: Syntax
    headed: dict[int, Group] = field(init=False)
    _dating: dict[int, Group] = field(factory=dict)
    _put_off: set[int] = field(factory=set)
    # A date can show that a word names an event: what was told with fewer of them known is asked again.
    _subjects: dict[tuple[int, int], tuple[int, int] | None] = field(factory=dict)
    _holders: dict[tuple[int, int], Group | None] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.headed = {group.head: group for group in reversed(self.syntax.groups)}

    def trigger(self, scene: Scene, at: int, end: int) -> int | None:
        """The position of the word that tells what happens at a date; None where nothing does."""
        term = deed_of_term(scene, self.syntax, at, end)
        if term is not None:
            self._dating[term.head] = evolve(term, tense="future", finite=True)
            return term.head
        if is_of_no_event(scene, at, end):
            return None
        found = trigger_of(scene, self.syntax, at, end)
        verb, _, phrase = self.syntax.governor(at, end)
        if verb is not None and _is_done_on(verb, at):
            return None
        verb = self._around_involving(verb)
        if found is not None and verb is not None:
            dating = self._dated_by(scene, found, verb, at)
            self._dating |= {found: dating} if dating is not None else {}
        elif found is not None:
            beside = self._told_beside(scene, found, phrase, (at, end))
            self._dating |= {found: beside} if beside is not None else {}
        return found

    def _dated_by(self, scene: Scene, found: int, verb: Group, at: int) -> Group | None:
        """The verb in whose time an event is, of one whose date hangs on a verb; None where none tells it."""
        held = found in scene.actions or verb.tense != "gerund"
        dating = verb if held else self._main_after(verb)
        if found in scene.nouns and undone_at(scene, verb, at) == found:
            dating = None  # "led to the cancellation of the match on Friday"
        if verb.tense == "infinitive" and found != verb.head and found in scene.actions:
            dating = self.headed.get(found, dating)
        if found in scene.nouns and any(follows(scene, found, word) for word in ("until", "till", "pending")):
            dating = evolve(verb, tense="future", finite=True)
        then_on = found == verb.head and from_then_on(scene, self.syntax, verb, at)
        if then_on or _is_put_to(scene, verb, at):
            dating = evolve(verb, tense="future", finite=True)
        dating = self._set_by(scene, verb, found, at) or dating
        if is_followed(scene, verb):
            dating = next((g for g in reversed(self.syntax.groups) if g.end <= verb.start and g.finite), dating)
        undone = came_to_nothing(scene, self.syntax, dating) if dating is not None else None
        if undone is not None and undone.verb in PUTTING_OFF:
            self._put_off.add(found)
        if dating is not None and (undone is not None or _was_only_hoped(scene, self.syntax, dating)):
            dating = evolve(dating, tense="past", finite=True, missed=True)
        return dating

    def _around_involving(self, verb: Group | None) -> Group | None:
        """The verb of a clause in which "involving" only describes: "[was called] to one involving a van"."""
        if verb is None or verb.verb != "involve" or verb.tense != "gerund":
            return verb
        return main_of(self.syntax, self.syntax.clauses[verb.clause], verb) or verb

    def _told_beside(self, scene: Scene, found: int, phrase: int | None, date: tuple[int, int]) -> Group | None:
        """The verb in whose time an event is that hangs on none, but on a phrase or on its own day."""
        at, end = date
        if phrase is not None and scene.word(phrase) in _AFTER:
            before = [group for group in self.syntax.groups if group.end <= phrase and group.finite]
            return before[-1] if before and before[-1].tense == "past" else None
        if phrase is not None and phrase < at and scene.word(phrase) in _AT:
            return self._telling_at(phrase, end)
        running = stands_in(self.syntax, found, at) or self._just_put_off(scene, found, at)
        return evolve(running, tense="future", finite=True) if running is not None else None

    def _just_put_off(self, scene: Scene, noun: int, at: int) -> Group | None:
        """The verb that has put off what a day before it dates: "Sunday's match [has been postponed]"."""
        verb = self.holder(scene, noun) if at < noun and noun in scene.nouns else None
        if verb is None or not verb.passive or scene.word(verb.start) not in ("has", "have"):
            return None
        return evolve(verb, verb="hold") if verb.verb in (CALLING_OFF | PUTTING_OFF) - _BROKEN_OFF else None

    def _telling_at(self, phrase: int, end: int) -> Group | None:
        """The verb of what is done at an event: before its phrase, or behind one that opens the sentence."""
        own = self.syntax.clause_of[phrase]
        before = [g for g in self.syntax.groups if g.end <= phrase and g.finite and g.clause == own]
        if before:
            return before[-1]  # "is expected to back the bill [during a visit on Friday], aides said"
        later = next((group for group in self.syntax.groups if group.start >= end and group.finite), None)
        return later if later is not None and later.tense == "past" else None

    def _set_by(self, scene: Scene, verb: Group, found: int, at: int) -> Group | None:
        """The verb in whose time an event is that another verb sets, or of how something stays."""
        if found in scene.nouns and is_begun(scene, verb, at):
            near = scene.nouns[found].kind == "ceremony"  # mourning may have begun when it is declared
            return evolve(verb, tense="planned" if near else "future", finite=True)
        if found in scene.nouns and noticed_at(scene, verb, at) == found:
            return evolve(verb, verb="hold", tense="future", finite=True)
        if found in scene.nouns and responded_to(scene, self.syntax, verb) == found:
            return evolve(verb, verb="attend")  # "were called to a fire"
        if found in scene.nouns and (is_called_for(scene, verb, found) or is_called_too(scene, verb, found)):
            return evolve(verb, verb="hold", tense="future", finite=True)  # "have called a strike on Tuesday"
        if found == verb.head and is_invited(scene, verb, at):
            return evolve(verb, tense="future", finite=True)
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

    def side(self, trigger: int) -> str:
        """On which side of today the verb tells that dates a trigger: "past", "ahead", "planned" or ""."""
        verb = self._dating.get(trigger)
        return side_of(self.syntax, verb, trigger) if verb is not None else ""

    def is_missed(self, trigger: int) -> bool:
        """Whether the verb that dates a trigger tells that it had been planned and did not come about."""
        verb = self._dating.get(trigger)
        return verb is not None and verb.missed

    def is_just_undone(self) -> bool:
        """Whether something is told as called off or put off by now: "has been called off", "is off"."""
        return any(_has_just_undone(self.syntax, group) for group in self.syntax.groups)

    def is_cause(self, trigger: int) -> bool:
        """Whether a verb tells why or after what the rest of the sentence came about."""
        group, clause = self.headed.get(trigger), self.syntax.clauses[self.syntax.clause_of[trigger]]
        return group is not None and clause.kind == "adverbial" and clause.opener in _BEFORE_CAUSES

    def is_put_off(self, trigger: int) -> bool:
        """Whether what had been planned at a trigger is said to have been put off."""
        return trigger in self._put_off

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
        if alone or (group is not None and is_of_charge(scene, self.syntax, group)):
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
        group = self.headed.get(trigger)
        if group is None:
            return of_noun(scene, self.syntax, trigger, run, self.holder(scene, trigger))
        return of_verb(scene, self.syntax, group, run, partial(self.subject, scene, trigger))

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

    def object_of(self, trigger: int) -> tuple[int, int] | None:
        """The words before the clause of a verb that it is done to: "[a bridge] that voters rejected"."""
        group, clause = self.headed.get(trigger), self.syntax.clauses[self.syntax.clause_of[trigger]]
        own = group is not None and group is clause.finite and not group.passive and clause.kind == "relative"
        if group is None or not own or not is_of_object(self.syntax, clause):
            return None
        words = antecedent(self.syntax, clause.start)
        if words is None or self.syntax.has_subject(group.end, group.end + 1):
            return None
        return words[0] - (self.syntax.word(words[0] - 1) in _MONEY), words[1]

    def counted(self, scene: Scene) -> Iterator[Counted]:
        """What the sentence tells so many days before or after something."""
        return counted(scene, self.syntax)

    def said_of(self, trigger: int) -> tuple[int, int] | None:
        """The words that the relative clause of a trigger is said of; None where that is not told."""
        clause = self.syntax.clauses[opened_by(self.syntax, self.syntax.clause_of[trigger])]
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


def _is_put_to(scene: Scene, group: Group, at: int) -> bool:
    """Whether a day is the one that something is put off to: "had to be put off until Friday"."""
    led = {scene.word(at), scene.word(at - 1)} & (scene.lexicon.until | {"to", "for"})
    has = scene.word(group.start) in ("has", "have")  # "has moved her concert to May 5"
    return (group.passive or has) and group.verb in PUTTING_OFF | MOVING and bool(led)


def _is_done_on(group: Group, at: int) -> bool:
    """Whether a day inside a verb is that of putting off, not of what is put off: "was [on Monday] adjourned"."""
    put_off = group.verb in PUTTING_OFF and group.passive and group.tense == "past"
    return put_off and group.start < at < group.head


def _has_just_undone(syntax: Syntax, group: Group) -> bool:
    if group.verb == "be":
        return group.tense == "present" and syntax.word(group.end) == "off"
    undone = group.verb in (CALLING_OFF | PUTTING_OFF) - _BROKEN_OFF
    return undone and syntax.word(group.start) in ("has", "have", "is", "are")


def _was_only_hoped(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether somebody had only wanted what "to" and a verb tell: "had hoped [to meet] on Thursday, but"."""
    if group.tense != "infinitive":
        return False
    before = next((other for other in syntax.groups if other.end == group.start), None)
    return before is not None and before.verb in _HOPING and scene.word(before.start) == "had"


_BEFORE_CAUSES = frozenset({"because", "after", "as", "when", "since", "while"})
_MONEY = frozenset({"$", "£", "€"})
_HOPING = frozenset({"hope", "intend", "want", "wish", "mean", "aim"})


def _holder_of(scene: Scene, syntax: Syntax, noun: int) -> Group | None:
    """The verb of its own clause that holds an event."""
    mine = (group for group in syntax.groups if group.clause == syntax.clause_of[noun])
    return next((group for group in mine if held_by(scene, syntax, group) == noun), None)


def read_clauses(scene: Scene) -> Reading:
    """Tell the event nouns, the actions and the clauses of a sentence."""
    return Reading(read_groups(scene))
