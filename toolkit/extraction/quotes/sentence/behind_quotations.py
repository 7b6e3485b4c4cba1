"""Verbs that no table has, which attribute since they stand right behind a quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.extraction.quotes.lexicon import Cue
from toolkit.extraction.quotes.signs import COMMA, DASHES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.extraction.quotes.forms import Forms
    from toolkit.extraction.quotes.sentence.clause import Clause

_SHORTEST_PAST, _SHORTEST_PRESENT = 3, 5
_CLOSING = frozenset(",!?…")


def verbs_behind_quotations(clause: Clause) -> list[int]:
    """Where such verbs stand."""
    behind = _with_their_subject if clause.lexicon.order == "position" else _behind_dashes
    return list(behind(clause))


def _behind_dashes(clause: Clause) -> Iterator[int]:
    """As in "Q, — вторил ему S": behind the dash after a quotation any verb in the past attributes.

    So it does behind the dash in a line of dialogue.
    """
    for i in range(2, len(clause.words)):
        word = clause.word(i)
        if clause.word(i - 1) not in DASHES or not (clause.is_dialogue or _ends_quotation(clause, i - 2)):
            continue
        if clause.is_dialogue and (i == len(clause.words) - 1 or clause.word(i - 2) not in _CLOSING):
            continue
        forms = clause.lexicon.forms
        verb = clause.lexicon.finite(forms.to_masculine(word)) or _is_present(clause, i)
        if word not in clause.lexicon.cues and verb:
            yield i


def _is_present(clause: Clause, i: int) -> bool:
    """Whether a Russian word looks like a verb in the present, with its subject: "[поправляет] она"."""
    word = clause.word(i)
    told = word.endswith(clause.lexicon.forms.present) and len(word) > _SHORTEST_PRESENT
    return told and clause.noun(i) is None and clause.mention(i) is None


def _ends_quotation(clause: Clause, i: int) -> bool:
    """Whether a quotation ends at a position, with the comma behind it or with a mark of its own: "Q!" -."""
    if clause.word(i) == COMMA:
        return clause.kind(i - 1) == "q"
    return clause.kind(i) == "q" and clause.text[clause.tokens.ends[i] - 2] in "!?…"


def _with_their_subject(clause: Clause) -> Iterator[int]:
    """As in "“Q,” she beamed", "“Q!” Roe thundered": a verb that closes the sentence behind its subject."""
    for i in [i for i, kind in enumerate(clause.tokens.kinds) if kind == "q"]:
        verb = i + 2
        named = clause.pronoun(i + 1) is not None or (clause.is_capital(i + 1) and not clause.is_stop(i + 1))
        closes = verb < len(clause.words) and (verb + 1 >= len(clause.words) or clause.is_break(verb + 1))
        told = clause.text[clause.tokens.ends[i] - 2] in _CLOSING
        if told and named and closes and _is_finite(clause, verb):
            yield verb


def _is_finite(clause: Clause, i: int) -> bool:
    """Whether a word looks like an English verb in the past, or in the third person: "she jokes"."""
    word = clause.word(i)
    present = word.endswith("s") and not word.endswith(("ss", "'s"))
    return (word.endswith("ed") or present) and len(word) > _SHORTEST_PAST and not clause.is_capital(i)


def any_verb(word: str, forms: Forms) -> Cue:
    """The cue of a verb in the past that no table has, with the number and sex that its form shows."""
    return Cue(word, "act", "past", *forms.number_and_sex(word))
