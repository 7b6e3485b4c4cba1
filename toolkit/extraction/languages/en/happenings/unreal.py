"""English clauses that tell of what is only supposed, or said not to be so."""

from toolkit.extraction.languages.en.syntax import Clause, Syntax
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


def is_unreal(syntax: Syntax, at: int) -> bool:
    """Whether the clause of a position tells of what is only supposed, or said not to be so."""
    return _is_supposed(syntax, at) or _is_disclaimed(syntax, at)


def _is_supposed(syntax: Syntax, at: int) -> bool:
    """Whether a verb before its subject makes the clause a condition: "[Had] Roe signed it on Monday"."""
    clause = syntax.clauses[syntax.clause_of[at]]
    first = clause.start - (clause.kind == "complement" and not clause.opener)  # "had [they signed it]"
    while first < at and syntax.marks[first]:
        first += 1
    if syntax.word(first) not in _INVERTED:
        first = clause.start
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
