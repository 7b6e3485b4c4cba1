"""Whose words somebody else brings: "приводит слова мэра РБК", "quoted Roe as saying"."""

from toolkit.extraction.languages import together
from toolkit.extraction.quotes.attribution import Phrase
from toolkit.extraction.quotes.lexicon import Pronoun
from toolkit.extraction.quotes.sentence.around_names import is_oblique
from toolkit.extraction.quotes.sentence.clause import Clause
from toolkit.extraction.quotes.subjects.position import before
from toolkit.model import Organization

_ONE_WORD, _TO_QUOTING = 3, 12


def quoted_by(clause: Clause, at: int) -> tuple[Phrase, Pronoun | None] | None:
    """Whose words a verb of quoting brings: "приводит его слова ТАСС", "цитирует ТАСС министра"."""
    data, end = clause.lexicon, clause.right_break(at + 1)
    if clause.word(at + 1) in data.owners and at + 2 < end and clause.word(at + 2) not in data.said:
        return (at + 1, at + 2), data.owners[clause.word(at + 1)]  # "цитирует ее ТАСС"
    for i in range(at + 1, end):
        if clause.word(i) in data.said:
            if clause.word(i - 1) in data.owners:
                return (i - 1, i), data.owners[clause.word(i - 1)]
            parts = (
                k
                for k in range(i + 2, end)
                if clause.kind(k) == "n" or clause.word(k) in data.topic_words or _brings(clause, k)
            )
            cut = next(parts, end)
            return ((i + 1, cut), None) if i + 1 < end else None
    for i in range(at + 1, end):
        mention, noun = clause.mention(i), clause.noun(i)
        named = mention is not None and mention.kind == "person" and is_oblique(mention)
        if named or (noun is not None and noun.kind == "person" and not any(c[0] == "n" for c in noun.cases)):
            start = i
            while clause.lexicon.oblique(clause.word(start - 1)) and start - 1 > at:
                start -= 1
            parts = (k for k in range(i + 1, end) if _carries(clause, k) or clause.kind(k) == "n")
            return (start, next(parts, end)), None
    return None


def told_of(clause: Clause, at: int, low: int) -> tuple[Phrase, Pronoun | None] | None:
    """Whose words a participle brings behind "as": "the agency quoted Roe as saying"."""
    data = clause.lexicon
    if clause.word(at - 1) not in data.as_words or clause.cue(at).form != "gerund" or data.order != "position":
        return None
    verb = next((i for i in range(at - 2, max(low, at - _TO_QUOTING), -1) if clause.word(i) in data.quoting), None)
    if verb is None:
        return None
    if clause.word(verb - 1) in data.passives:
        found = before(clause, verb, low)
        return (found, None) if found is not None else None
    told = clause.word(verb + 1)
    end = at - 1
    while end > verb + 2 and clause.word(end - 1) in together(data.days, data.before_days):
        end -= 1
    return (verb + 1, end), data.objective.get(told) or data.pronouns.get(told) if at - verb == _ONE_WORD else None


def _brings(clause: Clause, i: int) -> bool:
    """Whether whoever brings another's words stands at a position: "слова тренера [корреспондент] «Зари»"."""
    noun = clause.noun(i)
    reports = noun is not None and noun.base in clause.lexicon.reporters and "ns" in noun.cases
    return reports or _is_medium(clause, i)


def _carries(clause: Clause, i: int) -> bool:
    """Whether a medium, by its name or as a noun, stands at a position as the one that quotes."""
    noun = clause.noun(i)
    return _is_medium(clause, i) or (noun is not None and noun.base in clause.lexicon.media and "ns" in noun.cases)


def _is_medium(clause: Clause, i: int) -> bool:
    """Whether a medium that quotes somebody is named at a position, and nobody's office."""
    mention = clause.mention(i)
    body = mention.value if mention is not None else None
    return isinstance(body, Organization) and body.kind == "media" and mention is not None and mention.case is None
