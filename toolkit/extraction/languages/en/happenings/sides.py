"""On which side of today an English verb tells that something lies."""

from toolkit.extraction.languages.en.happenings.subjects import is_for_to, main_of, subject_of
from toolkit.extraction.languages.en.syntax import Group, Syntax
from toolkit.extraction.languages.en.undoing_words import CALLING_OFF, CHANGING
from toolkit.extraction.languages.en.verb_classes import (
    AIMING,
    ARRANGING,
    INVITING,
    RESCHEDULING,
    WANTING,
)

_COMING = frozenset({"next", "nearest", "earliest"})
_BOUNDS = frozenset("begin start open end conclude finish close resume expire lapse".split())
_FACING = frozenset({"face", "await", "anticipate"})
_SET = frozenset({"due", "scheduled", "set", "slated", "planned"})
_INTENDING = frozenset({"plan", "hope", "intend", "prepare", "aim", "look"})
_AWAITING = frozenset({"aim", "hope", "prepare", "brace"})


def side_of(syntax: Syntax, verb: Group, trigger: int) -> str:
    """The side of today that a verb tells of; "" of one that sets or moves, and of what somebody wants."""
    clause = syntax.clauses[verb.clause]
    if verb.tense == "gerund":
        main = main_of(syntax, clause, verb)
        before = "past" if syntax.word(verb.start - 1) == "since" else ""
        return before or (side_of(syntax, main, trigger) if main is not None else "")
    if _is_of_now(syntax, verb) or is_for_to(syntax, verb):
        return "ahead"
    if verb.verb in _AWAITING and trigger > verb.head and syntax.word(verb.end) == "for":
        return "ahead"
    if verb.verb == "be" and verb.tense == "present" and trigger < verb.start and trigger != verb.head:
        return "ahead"  # "the race is on Sunday"
    if (
        verb.tense == "present"
        and (verb.verb in _BOUNDS or (verb.verb, syntax.word(verb.end)) == ("run", "out"))
        and not verb.passive
        and syntax.word(len(syntax.words) - 1) == "."
    ):
        return "ahead"  # "a visit that ends on Saturday"
    if verb.verb in INVITING and trigger in range(verb.end, len(syntax.words)):
        return "ahead"
    if verb.verb in AIMING | _FACING and verb.tense in ("present", "progressive"):
        return "ahead"
    if verb.verb in CHANGING and not verb.passive and verb.tense == "past":
        return "past" if verb.head == trigger else ""
    if verb.verb in ARRANGING and verb.passive and verb.tense == "present":
        return "ahead"
    if verb.verb in CALLING_OFF and verb.passive and trigger < verb.start:
        return ""  # "a march on May 3 was banned"
    if verb.verb in RESCHEDULING or verb.verb in WANTING:
        return "planned" if verb.verb == "expect" and verb.passive else ""
    if is_of_plan(syntax, verb):
        return "planned"
    sides = {"past": "past", "future": "ahead"}
    return sides.get(verb.tense, "") if verb.finite else ""


def is_of_plan(syntax: Syntax, verb: Group) -> bool:
    """Whether a verb tells only what was to be: "was to meet", "was due on Friday", "was planning [to hold]"."""
    if verb.tense == "planned" or (verb.verb == "be" and verb.tense == "past" and verb.plan in _SET):
        return True
    before = next((group for group in syntax.groups if group.end == verb.start), None)
    if verb.tense != "infinitive" or before is None or before.verb not in _INTENDING:
        return False
    return syntax.word(before.start) in ("was", "were") and before.tense == "past"


def _is_of_now(syntax: Syntax, verb: Group) -> bool:
    """Whether the past tense is only that of reported speech: "the next launch window was now on Thursday"."""
    if verb.verb != "be" or verb.tense != "past" or syntax.word(verb.start) not in ("was", "were"):
        return False
    subject = subject_of(syntax, verb)
    coming = subject is not None and any(syntax.word(i) in _COMING for i in range(*subject))
    return "now" in (syntax.word(verb.end), syntax.word(verb.end - 1)) or (coming and bool(syntax.reporting))
