"""The noun phrase behind a verb, in a language without cases: "said Jane Roe, a nurse in Leeds"."""

from toolkit.extraction.quotes.attribution import Phrase
from toolkit.extraction.quotes.sentence.clause import COMMA, Clause
from toolkit.extraction.quotes.subjects.apposition import with_apposition, with_name

_OF, _THAT = frozenset({"of", "for", "at"}), frozenset({"that", "this"})
_INSIDE = frozenset("'’%$&-.")


def is_inside(clause: Clause, i: int) -> bool:
    """Whether a mark belongs to the phrase around it: "Zed & Sons", "2,000 nurses"."""
    return clause.word(i) in _INSIDE or (clause.word(i) == COMMA and not clause.is_break(i))


def after(clause: Clause, at: int, high: int) -> Phrase | None:
    """The phrase that follows the verb, with what is set beside it between commas."""
    data = clause.lexicon
    i = at + 1
    while i < high and (clause.word(i) in data.adverbs):
        i += 1
    start = i
    if i >= high or clause.kind(i) not in ("w", "n") or clause.word(i) in data.prepositions:
        return None
    if clause.is_stop(i) and clause.mention(i) is None:  # but "said Will Roe"
        return None
    if clause.word(i).endswith("ing") and not clause.is_capital(i) and clause.noun(i) is None:
        return None  # "the minister, Jane Roe, denied paying the firm"
    if clause.pronoun(i) is not None:
        return i, i + 1
    end = _phrase_end(clause, i, high)
    if end < high and clause.word(end) == COMMA:
        end = with_name(clause, start, end, high) or with_apposition(clause, end, high)
    return (start, end) if end > start else None


def _phrase_end(clause: Clause, i: int, high: int) -> int:
    data = clause.lexicon
    while i < high:
        mention = clause.mention(i)
        if mention is not None:
            i = clause.mention_end(i, mention)
            continue
        word = clause.word(i)
        before = clause.ending(i - 1)
        if word in data.prepositions and word not in _OF and before is not None and before.kind == "person":
            break
        if word == "(":
            i = _closing(clause, i, high)
            continue
        if clause.kind(i) not in ("w", "n") and not is_inside(clause, i):
            break
        again = clause.word(i + 1) in _THAT  # "the head of the bank at that time"
        belongs = (word in data.inner_prepositions and not again) or (
            word == "to" and clause.word(i - 1) in data.to_nouns
        )
        if word in data.prepositions and not belongs:
            break
        if word in data.conjunctions and not clause.is_capital(i + 1):
            break
        ruling = word in data.cues and clause.word(i - 1) in data.articles  # "said the ruling"
        stops = (clause.is_stop(i) and not ruling) or word in data.subordinators
        if (stops and not belongs) or word in data.fillers:
            break
        i += 1
    return min(i, high)


def _closing(clause: Clause, i: int, high: int) -> int:
    for k in range(i + 1, min(high, i + 8)):
        if clause.word(k) == ")":
            return k + 1
    return high
