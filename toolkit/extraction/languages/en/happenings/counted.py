"""What an English sentence tells so many days before or after something: "left, two days after [he won]"."""

import re
from collections.abc import Iterator

from toolkit.extraction.events.sentence.scene import Counted, Scene
from toolkit.extraction.languages.en.happenings.things import act_at
from toolkit.extraction.languages.en.happenings.told_by_verb import told_by
from toolkit.extraction.languages.en.syntax import Group, Syntax

_DAYS = re.compile(r"P([1-9])D")
# What is told to come after something lies that long before it.
_SIDES = {"after": -1, "before": 1}
_ONE = frozenset({"the", "a", "one"})
_OPENING = 3


def counted(scene: Scene, syntax: Syntax) -> Iterator[Counted]:
    """What lies so many days before or after what the sentence tells."""
    yield from _on_eve(scene, syntax)
    if scene.vocabulary.isdisjoint(_SIDES):
        return
    for p in range(2, len(scene.tokens) - 1):
        if scene.word(p) not in _SIDES or p in syntax.covered:
            continue
        days = _days_to(scene, p)
        trigger = _told_behind(scene, syntax, p) if days else None
        if trigger is not None:
            opens = p <= _OPENING
            yield Counted(at=p, days=days * _SIDES[scene.word(p)], trigger=trigger, opens=opens)


def _on_eve(scene: Scene, syntax: Syntax) -> Iterator[Counted]:
    """What is told to be on the eve of what a day dates: "[will march] on the eve of the vote on May 3"."""
    noun = next((noun for at in scene.times if (noun := eve_of(scene, at)) is not None), None)
    if noun is None:
        return
    verb = next((g for g in reversed(syntax.groups) if g.end <= noun and g.finite), None)
    if verb is None:  # "On the eve of the vote on May 3, parties [will rally]"
        verb = next((g for g in syntax.groups if g.start > noun and g.finite), None)
    told = told_by(scene, syntax, verb, None) if verb is not None else None
    if told is not None and told != noun:
        yield Counted(at=noun + 1, days=-1, trigger=told, opens=False)


def eve_of(scene: Scene, at: int) -> int | None:
    """The event on the eve of which something is: "on the eve of the [vote] on May 3"."""
    if "eve" not in scene.vocabulary:
        return None
    eve = next((k for k in range(at - 1, max(0, at - _TO_EVE), -1) if scene.word(k) == "eve"), None)
    if eve is None or scene.word(eve + 1) != "of":
        return None
    return next((k for k in range(eve + 2, at) if k in scene.nouns), None)


_TO_EVE = 8


def _days_to(scene: Scene, p: int) -> int:
    """How many days are told before "after" or "before"; 0 where none are."""
    if scene.word(p - 1) == "day" and scene.word(p - 2) in _ONE:
        return 1
    length = next((time for time, end in scene.times.values() if end == p and not time.mod), None)
    told = _DAYS.fullmatch(length.value) if length is not None else None
    return int(told[1]) if told is not None else 0


def _told_behind(scene: Scene, syntax: Syntax, p: int) -> int | None:
    """What the clause, the gerund or the noun phrase behind a position tells, where it has no day of its own."""
    verb = _verb_behind(syntax, p)
    if verb is None:
        noun = _noun_behind(scene, syntax, p + 1)
        return None if noun is None or _has_day(scene, syntax, p, noun) else noun
    told = None if _has_day(scene, syntax, p, verb.head) else told_by(scene, syntax, verb, None)
    return told if verb.tense in _TELLING and not verb.negated else None


_BEHIND_ACTS = frozenset({"of", "by", "at", "over", "against", "to", "from", "in"})
_TELLING = frozenset({"past", "present", "gerund", "future", "planned"})


def _verb_behind(syntax: Syntax, p: int) -> Group | None:
    """The verb of the clause that a position opens, or the gerund right behind it."""
    clause = next((one for one in syntax.clauses if one.start == p and one.kind == "adverbial"), None)
    if clause is not None and clause.finite is not None:
        return clause.finite
    return next((g for g in syntax.groups if g.start == p + 1 and g.tense == "gerund"), None)


def _noun_behind(scene: Scene, syntax: Syntax, i: int) -> int | None:
    """The event that the noun phrase at a position names, by its head."""
    while i < len(scene.tokens) and (syntax.is_nounish(i) or scene.word(i) in scene.lexicon.determiners):
        if i in scene.nouns and not syntax.is_nounish(i + 1):
            return i
        deed = act_at(scene, i) if scene.word(i + 1) in _BEHIND_ACTS else None
        if deed is not None:
            return deed
        i += 1
    return None


def _has_day(scene: Scene, syntax: Syntax, p: int, trigger: int) -> bool:
    """Whether a day of its own stands with a trigger behind a position."""
    days = (low for low, (time, _) in scene.times.items() if low > p and time.value[:1] != "P")
    return any(syntax.clause_of[low] == syntax.clause_of[trigger] for low in days)
