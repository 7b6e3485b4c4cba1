"""The noun phrase that a relative pronoun stands for, by its place or by its gender."""

from toolkit.extraction.quotes.attribution import Phrase
from toolkit.extraction.quotes.sentence.clause import COMMA, Clause
from toolkit.extraction.quotes.subjects.position import APPOSITION, start_of

_WHO, _BY, _OF, _BESIDE = "who", "by", "of", 7


def by_place(clause: Clause, at: int) -> Phrase | None:
    """The phrase before a relative pronoun at `at`, with or without its comma."""
    i = at - 1
    if i > 0 and clause.word(i) == COMMA:
        bearer = _bearer(clause, i)
        if bearer is not None:
            return bearer
        i -= 1
    start = start_of(clause, i + 1, 0) if i >= 0 else 0
    named = clause.ending(i)
    if named is not None and named.kind == "person" and clause.word(at) == _WHO:
        name = clause.mention_start(i, named)
        people = any((noun := clause.noun(k)) is not None and noun.kind == "person" for k in range(start, name))
        parted = any(clause.word(k) in clause.lexicon.prepositions for k in range(start, name))
        start = name if parted and not people else start  # "applause for Jane Roe, who said"
    by = next((k for k in range(i, start, -1) if clause.word(k) == _BY), None)
    start = by + 1 if by is not None else start  # "an injunction sought by [two lines], which argue"
    start = _of_people(clause, start, i) if clause.word(at) == _WHO else start
    return (start, i + 1) if 0 <= start <= i else None


def _of_people(clause: Clause, start: int, last: int) -> int:
    """Where those begin that "who" tells of, behind what is no one: "criticism from [opposition senators]"."""
    heads = (k for k in range(start, last + 1) if (noun := clause.noun(k)) is not None and noun.kind == "person")
    head = next(heads, None)
    if head is None:
        return start
    led = next((k for k in range(head - 1, start, -1) if clause.word(k) in clause.lexicon.prepositions), None)
    return start if led is None or clause.word(led) == _OF else led + 1  # "a team [of] divers"


def _bearer(clause: Clause, comma: int) -> Phrase | None:
    """Whose name stands before what is set beside it up to a comma: "Rep. Jane Roe, R-Ohio, a nurse, who said"."""
    data = clause.lexicon
    for i in range(comma - 1, max(0, comma - 2 * APPOSITION), -1):
        if clause.word(i) in data.verbs or i in clause.cues or clause.kind(i) == "q":
            return None
        if clause.word(i) != COMMA:
            continue
        named = clause.ending(i - 1)
        opens = clause.word(i + 1) in data.articles or clause.noun(i + 1) is not None or clause.is_capital(i + 1)
        if not opens and not clause.word(i + 1)[:1].isdigit():
            return None
        if named is not None and named.kind == "person":
            start = clause.mention_start(i - 1, named)
            return start, i
    return None


def by_case(clause: Clause, at: int) -> Phrase | None:
    """The phrase before a relative pronoun at `at` (after its comma)."""
    i = at - 1
    further = _of_gender(clause, at) if i > 0 and clause.word(i) == COMMA else None
    if further is not None:
        return further
    if i > 0 and clause.word(i) == COMMA:
        mention = clause.ending(i - 1)
        if mention is not None:
            return clause.mention_start(i - 1, mention), i
        if clause.noun(i - 1) is not None:
            return i - 1, i
    return None


def _of_gender(clause: Clause, at: int) -> Phrase | None:
    """The noun of a relative pronoun's gender behind which another one stands: "журналистки издания, которая"."""
    sex = clause.lexicon.relative_sexes.get(clause.word(at))
    last = clause.noun(at - 2)
    if sex is None or (last is not None and (last.kind == "person" or last.gender in (sex, "mf"))):
        return None
    farthest = at - 3 - (_BESIDE if last is not None else 1)
    for i in range(at - 3, max(-1, farthest), -1):
        noun = clause.noun(i)
        if clause.kind(i) != "w" or clause.is_stop(i) or clause.word(i) in clause.lexicon.prepositions:
            return None
        if noun is not None and noun.kind == "person" and noun.gender in (sex, "mf"):
            return i, at - 1
    return None
