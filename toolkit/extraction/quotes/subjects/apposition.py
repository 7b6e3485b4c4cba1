"""What is set beside an English noun phrase behind a comma: a name, an office, an age."""

import re

from toolkit.extraction.languages import together
from toolkit.extraction.quotes.sentence.clause import Clause

_APPOSITION = 12
_LEADING = frozenset({"the", "one", "another"})
# What opens words set beside a noun, beside an article.
_BESIDE = frozenset({"who", "whose"})
# "Sen. Jane Roe, R-Ohio, said": the party and the state of a member of the US Congress.
PARTY = re.compile(r"[dri]-[a-z.]+")


def with_name(clause: Clause, start: int, comma: int, high: int) -> int | None:
    """Where the name ends that is set beside an office: "its spokesman, Jane Roe"."""
    i = comma + 1
    owned = any(clause.word(k).endswith("'s") for k in range(start, comma))
    led = clause.word(start) in clause.lexicon.owners or clause.word(start) in _LEADING
    if i >= high or not (owned or led):
        return None
    mention = clause.mention(i)
    if mention is not None:
        return clause.mention_end(i, mention) if mention.kind == "person" else None
    while i < high and clause.is_capital(i):
        i += 1
    return i if i > comma + 2 else None


def with_apposition(clause: Clause, comma: int, high: int) -> int:
    """Where ", a spokesman for the ministry" ends; `comma` when what follows is no apposition."""
    i = comma + 1
    if clause.word(i) == "the" and _is_of_several(clause, i) and not _is_of_several(clause, comma - 1):
        return comma  # "according to an official, the ministers, meeting in Paris, agreed"
    opens = (
        clause.word(i) in together(clause.lexicon.articles, _BESIDE)
        or clause.noun(i) is not None
        or (i < high and PARTY.fullmatch(clause.word(i)) is not None)
        or (i < high and clause.kind(i) == "w" and clause.word(i).isdigit())
    )
    if not opens or i >= high:
        return comma
    while i < high and clause.kind(i) in ("w", "n") and i - comma < 3 * _APPOSITION:
        i += 1
    told = clause.word(comma + 1) in clause.lexicon.articles
    if told and i < high and not clause.is_break(i):
        return comma  # a mark within a clause: "according to a poll, the deal includes a 4% rise"
    if told and i < high and clause.kind(i) == "q":
        return comma  # "according to Reuters, the suspect “died at once”": the words begin behind the comma
    if told and any(clause.word(k) in clause.lexicon.auxiliaries for k in range(comma + 1, i)):
        return comma  # a clause of its own: "according to a poll, the bank will cut rates"
    return i


def _is_of_several(clause: Clause, i: int) -> bool:
    """Whether the first noun of those who speak, at a position or next to it, is a plural."""
    noun = clause.noun(i) or clause.noun(i + 1)
    return noun is not None and "np" in noun.cases
