"""English clauses that tell of what is only supposed, or said not to be so."""

from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages.en.syntax import Clause, Group, Syntax
from toolkit.extraction.times.words import forms

# Verbs that stand before their subject where something is only supposed: "had Roe signed", "should they meet".
_INVERTED = forms("had should were")
_UNTRUE = forms("untrue false incorrect impossible unfounded baseless groundless fake nonsense wrong")
_NEEDING_NO = forms(
    "true correct clear certain known evidence proof indication indications sign signs suggestion confirmation "
    "record"
)
_NO = forms("no not never little any n't")
_REACH = 3


# Verbs that with a negation, or behind "refused to", leave open whether what "that" opens is so.
_CONFIRMING = forms("confirm verify corroborate")
_NOT_DOING = forms("refuse decline fail")
# What nobody has who does not do what "to" and a verb tell: "has no [plans] to meet Roe".
_MEANS = forms(
    "plan plans intention intentions desire wish reason need mandate right authority power interest inclination "
    "obligation time"
)


def is_unreal(syntax: Syntax, at: int) -> bool:
    """Whether the clause of a position tells of what is only supposed, said not to be so, or meant by nobody."""
    return (
        _is_supposed(syntax, at)
        or _is_disclaimed(syntax, at)
        or _is_unconfirmed(syntax, at)
        or _is_meant_by_nobody(syntax, at)
    )


def _is_unconfirmed(syntax: Syntax, at: int) -> bool:
    """Whether nobody confirms what a clause tells: "has not confirmed [that talks will be held]"."""
    clause = syntax.clauses[syntax.clause_of[at]]
    if clause.kind != "complement" or clause.parent < 0:
        return False
    before = [group for group in syntax.clauses[clause.parent].groups if group.end <= clause.start]
    if not before or before[-1].verb not in _CONFIRMING:
        return False
    led = before[-2].verb if len(before) > 1 and before[-1].tense == "infinitive" else ""
    yet = "yet" in syntax.words[before[-1].start - 1 : before[-1].end]
    return before[-1].negated or led in _NOT_DOING or yet


def refused_by(scene: Scene, syntax: Syntax, group: Group) -> Group | None:
    """The verb by which what "to" and a verb propose comes to nothing: "[rejected] a plan to hold a vote"."""
    if group.tense != "infinitive" or group.verb in scene.lexicon.attending:
        return None  # "declined an invitation to attend the summit": it takes place
    proposal = group.start - 1
    main = next((g for g in reversed(syntax.groups) if g.end <= proposal and g.finite), None)
    if syntax.word(proposal) not in _PROPOSALS or main is None or main.passive or main.clause != group.clause:
        return None
    refuses = main.verb in _REFUSING or (main.verb, syntax.word(main.end)) in _REFUSING_WITH
    return main if refuses and not main.negated else None


_REFUSING = forms("reject refuse dismiss decline veto oppose defeat rebuff spurn ignore")
_REFUSING_WITH = {
    *((verb, "down") for verb in ("turn", "vote", "shoot", "strike")),
    ("vote", "against"),
    ("throw", "out"),
    ("rule", "out"),
}
_PROPOSALS = forms(
    "proposal proposals plan plans request requests motion motions bid bids call calls invitation offer offers "
    "suggestion suggestions idea demand demands appeal appeals application petition resolution recommendation"
)


def _is_meant_by_nobody(syntax: Syntax, at: int) -> bool:
    """Whether a verb before a date tells what is unlikely, or what nobody plans: "has no plans [to meet]"."""
    number = syntax.clause_of[at]
    before = [group for group in syntax.clauses[number].groups if group.end <= at]
    if not before:
        return False
    if before[-1].plan == "unlikely":
        return True
    means = before[-1].start - 1 if before[-1].tense == "infinitive" else -1
    return syntax.word(means) in _MEANS and syntax.word(syntax.subject_start(means + 1)) == "no"


def _is_supposed(syntax: Syntax, at: int) -> bool:
    """Whether a verb before its subject makes the clause a condition: "[Had] Roe signed it on Monday"."""
    clause = syntax.clauses[syntax.clause_of[at]]
    first = clause.start - (clause.kind == "complement" and not clause.opener)  # "had [they signed it]"
    while first < at and syntax.marks[first]:
        first += 1
    if syntax.word(first) not in _INVERTED:
        first = clause.start
    comma = next((k for k in range(first + 1, at) if syntax.is_comma(k)), at)
    if comma < at and any(group.finite and group.start > comma for group in clause.groups):
        return False  # "Should it rain, the fair on May 3 will be cancelled"
    if clause.joined or syntax.word(first) not in _INVERTED or first in syntax.covered:
        return False
    group = syntax.group(first)
    return (group is None or group.head == first) and (
        syntax.is_nounish(first + 1) or syntax.has_subject(first + 1, first + 2)
    )


def _is_disclaimed(syntax: Syntax, at: int) -> bool:
    """Whether what a clause tells is said not to be so: "it is not true [that]", "no evidence [that]"."""
    clause = syntax.clauses[syntax.clause_of[at]]
    if clause.kind != "complement" or clause.opener != "that":
        return False
    before = clause.start - 1
    if syntax.word(before) in _NEEDING_NO:
        around = (syntax.word(k) for k in range(before - _REACH, before))
        return any(word in _NO or word.endswith("n't") for word in around)
    return syntax.word(before) in _UNTRUE or _is_told_untrue(syntax, clause)


def _is_told_untrue(syntax: Syntax, clause: Clause) -> bool:
    """Whether a clause is what a noun tells that is said to be untrue: "the rumour [that he died] is false"."""
    outer = syntax.clauses[clause.parent].finite if clause.parent >= 0 else None
    later = outer is not None and outer.verb == "be" and outer.start > clause.start
    return later and outer is not None and syntax.word(syntax.skip(outer.end)) in _UNTRUE
