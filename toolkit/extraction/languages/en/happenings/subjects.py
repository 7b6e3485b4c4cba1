"""Whose a verb is: the subject of an English clause, wherever it stands."""

from toolkit.extraction.languages.en.events_words import heads
from toolkit.extraction.languages.en.happenings.words import BEFORE_DATES
from toolkit.extraction.languages.en.syntax import Clause, Group, Syntax
from toolkit.extraction.languages.en.syntax.words import PLANS
from toolkit.extraction.languages.en.verb_classes import PUBLISHING
from toolkit.extraction.times.words import forms

# Words at the beginning of a clause that only lead on.
_LEADING = forms(
    "and but or that when while because although though if whereas meanwhile however also separately "
    "earlier later then"
)
# Words that open a phrase before the subject.
_INITIAL = forms(
    "in on at after before following during despite amid with under by for from as speaking according ahead "
    "to along instead starting beginning until through near inside outside across around off over at"
)
# Relatives that are no subject of their clause: "since May 3, when [Norway] recalled its envoy".
_ADVERBIAL = frozenset({"when", "where"})
_BEFORE_COMMAS = BEFORE_DATES | {","}
_CLOSING_QUOTES = frozenset({"'", '"', "”", "’", "»"})
_MADE_BY = forms("by of from")
# Prepositions before a relative: "in which".
_BEFORE_RELATIVES = forms("in at on by to for with from of")


def subject_of(syntax: Syntax, group: Group) -> tuple[int, int] | None:
    """The words of the subject of a verb, wherever they stand."""
    number = opened_by(syntax, group.clause)
    clause = syntax.clauses[number]
    first = clause.finite or clause.groups[0]
    if clause.kind == "relative" and (clause.opener in _ADVERBIAL or is_of_object(syntax, clause)):
        return _own_subject(syntax, number, first)
    inner = group is not first and group.tense == "participle" and not group.finite
    if inner and clause.kind in ("relative", "participle"):
        return _before_participle(syntax, clause, group)
    if clause.kind == "relative" and clause.opener == "who":
        return _person_of(syntax, antecedent(syntax, clause.start))
    if clause.kind == "participle" and first.verb in PUBLISHING and first.tense != "gerund":
        return _work_of(syntax, clause)
    if clause.kind == "participle" and clause.groups[0].tense == "participle" and clause.comma:
        return whole_antecedent(syntax, clause)  # "[an inquiry into its safety], ordered in May"
    if clause.kind == "relative" or (clause.kind == "participle" and clause.groups[0].tense != "gerund"):
        return antecedent(syntax, clause.start)
    if clause.kind == "participle":
        return _subject_before(syntax, clause)
    if is_for_to(syntax, group):
        return syntax.subject_start(group.start), group.start
    led = _participle_before(clause, group)
    if led is not None:
        return _before_participle(syntax, clause, led)
    behind = _set_behind(syntax, group) if group.tense == "infinitive" and group.passive else None
    if behind is not None:
        return syntax.subject_start(behind), behind
    if group.tense == "infinitive" and group.passive and syntax.is_nounish(group.start - 1):
        return syntax.subject_start(group.start), group.start  # "called for [elections] to be held"
    if group.tense == "participle" and not group.finite and group.start > clause.start:
        return _before_participle(syntax, clause, group)
    return _own_subject(syntax, number, first) or _subject_before(syntax, clause)


def opened_by(syntax: Syntax, number: int) -> int:
    """The relative clause that a clause goes on from: "[who was held in May] and will appear in court"."""
    clause = syntax.clauses[number]
    if clause.kind != "relative" or not clause.joined:
        return number
    before = ((n, syntax.clauses[n]) for n in range(number - 1, -1, -1))
    return next(
        (n for n, one in before if one.kind == "relative" and one.parent == clause.parent and not one.joined),
        number,
    )


def is_of_object(syntax: Syntax, clause: Clause) -> bool:
    """Whether a relative clause has a subject of its own: "a bridge that [voters] rejected"."""
    if clause.opener not in _OF_OBJECTS or clause.finite is None:
        return False
    return syntax.has_subject(clause.start + 1, clause.finite.start)


_OF_OBJECTS = frozenset({"that", "which", "whom"})


def _set_behind(syntax: Syntax, group: Group) -> int | None:
    """Where the words end of which, behind a comma, "to" and a passive tell: "a meeting[, to be held] in May"."""
    before = group.start - 1
    before -= syntax.word(before) in PLANS
    if not syntax.is_comma(before):
        return None
    before -= syntax.word(before - 1) in _CLOSING_QUOTES
    return before if syntax.is_nounish(before - 1) and not syntax.is_time(before - 1) else None


def _work_of(syntax: Syntax, clause: Clause) -> tuple[int, int] | None:
    """What came out, and not who made it: "[the review by Roe], published on Monday"."""
    near = antecedent(syntax, clause.start)
    made = near is not None and syntax.word(near[0] - 1) in _MADE_BY
    return whole_antecedent(syntax, clause) if made else near


def is_for_to(syntax: Syntax, group: Group) -> bool:
    """Whether "for" leads to whose an infinitive is: "gave the go-ahead [for the ship to sail]"."""
    low = syntax.subject_start(group.start)
    return group.tense == "infinitive" and low < group.start and syntax.word(low - 1) == "for"


def _participle_before(clause: Clause, group: Group) -> Group | None:
    """The participle of a noun that an infinitive goes on from: "activities [planned] to mark the day"."""
    if group.tense != "infinitive":
        return None
    led = (other for other in clause.groups if other.end == group.start and other.tense == "participle")
    return next((other for other in led if not other.finite), None)


def _before_participle(syntax: Syntax, clause: Clause, group: Group) -> tuple[int, int]:
    """The noun phrase that a participle behind it tells of: "ahead of [a vote] set for May 3"."""
    verb = next((other.end for other in reversed(syntax.groups) if other.end <= group.start), clause.start)
    return syntax.phrase_start(group.start, verb), syntax.back(group.start) + 1


def _own_subject(syntax: Syntax, number: int, first: Group) -> tuple[int, int] | None:
    """The subject inside a clause, before its first verb."""
    clause = syntax.clauses[number]
    mine = [k for k in range(clause.start, first.start) if syntax.clause_of[k] == number]
    if mine and clause.opener == syntax.words[mine[0]]:
        mine.pop(0)
    mine = _led(syntax, mine)
    first_word = mine[0] if mine else 0
    while mine and syntax.words[mine[0]] in _INITIAL and syntax.word(mine[0] + 1) not in ("least", "most"):
        comma = next((k for k in mine if syntax.is_comma(k) and k not in syntax.listed), None)
        comma = _past_apposition(syntax, mine, comma) if syntax.words[mine[0]] == "according" else comma
        if comma is None or (mine[0] != first_word and mine[0] + 1 in syntax.name_end):
            break  # "On March 3, [in Oslo, Roe and Lind]": the place belongs to what they do
        mine = _led(syntax, [k for k in mine if k > comma])
    if not mine:
        return None
    end = next((k for k in mine if syntax.is_comma(k) and k not in syntax.listed), mine[-1] + 1)
    while end > mine[0] and (syntax.is_time(end - 1) or syntax.words[end - 1] in _BEFORE_COMMAS):
        end -= 1
    if end < first.start and syntax.clauses[syntax.clause_of[end]].opener == "what":
        end = first.start  # "a bill to avert [what could have been a strike]"
    return (mine[0], end) if end > mine[0] else None


def _past_apposition(syntax: Syntax, mine: list[int], comma: int | None) -> int | None:
    """The comma behind what tells who somebody is: "according to Ana Roe, [a spokeswoman in Oslo,] the ship"."""
    if comma is None or syntax.word(comma + 1) not in ("a", "an", "the", "his", "her", "its", "their"):
        return comma
    behind = next((k for k in mine if k > comma and syntax.is_comma(k) and k not in syntax.listed), None)
    return comma if behind is None or behind == mine[-1] else behind


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


def antecedent(syntax: Syntax, start: int) -> tuple[int, int] | None:
    """The noun phrase before a relative clause or a participle."""
    if (syntax.word(start - 1), syntax.word(start)) == ("and", "whose"):
        before = syntax.clauses[syntax.clause_of[start - 2]]  # "Roe, [who] left in May and whose deputy died"
        start = before.start if before.kind == "relative" else start
    end = start
    while end > 0 and (syntax.marks[end - 1] or syntax.words[end - 1] in _BEFORE_RELATIVES):
        end -= 1
    low = syntax.subject_start(end)
    return (low, end) if low < end else None


def _person_of(syntax: Syntax, found: tuple[int, int] | None) -> tuple[int, int] | None:
    """Whom "who" stands for: not what is of somebody ("the funeral of [the president] who")."""
    if found is None:
        return None
    low, high = found
    if low in syntax.name_end and low not in syntax.persons and syntax.word(low - 1) in _MADE_BY | {"in", "at"}:
        before = syntax.subject_start(low - 1)  # "a retired dealer in Lyon, who"
        low = before if before < low - 1 else low
        found = (low, high)
    of = next((k for k in range(low + 1, high) if syntax.word(k) == "of" and k not in syntax.covered), None)
    if of is None or of + 1 == high:
        return found
    head = syntax.word(of - 1)
    kept = head in heads() or head in _COUNTING or head.endswith("s") or head[:1].isdigit()
    return found if kept else (of + 1, high)


_COUNTING = forms("one group number part majority team family crew all most some two three four five six")


def whole_antecedent(syntax: Syntax, clause: Clause) -> tuple[int, int] | None:
    """The antecedent with what it hangs on: "[a launch between X and Y] that was scheduled"."""
    near = antecedent(syntax, clause.start)
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
            return subject_of(syntax, other.finite)
    return None


def main_of(syntax: Syntax, clause: Clause, group: Group) -> Group | None:
    """The finite verb before a gerund, in its clause or in the one around it."""
    around = [clause, *([syntax.clauses[clause.parent]] if clause.parent >= 0 else [])]
    found = (g for one in around for g in reversed(one.groups) if g.finite and g.end <= group.start)
    return next(found, None)
