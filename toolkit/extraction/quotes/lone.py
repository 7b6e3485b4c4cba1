"""A quotation that no cue of its sentence claims: a label, a signature, or the speaker before."""

from toolkit.extraction.quotes.attribution import Attribution, Phrase
from toolkit.extraction.quotes.clause import COLON, DASHES, Clause


def alone(clause: Clause, q: int, found: list[Attribution]) -> Attribution:
    """A quotation that no cue of its sentence claims: it follows the words before."""
    label = _label(clause, q) or _signature(clause, q) or _led(clause, q)
    if label is not None:
        return Attribution(contents=((q, q + 1),), source=label)
    return Attribution(contents=((q, q + 1),), follows=True)


def _label(clause: Clause, q: int) -> Phrase | None:
    """Such as "Лавров: «...»": a name and a colon, as in a transcript."""
    if q >= 2 and clause.word(q - 1) == COLON:
        mention = clause.ending(q - 2)
        if mention is not None and mention.kind == "person" and clause.mention_start(q - 2, mention) <= 6:
            return clause.mention_start(q - 2, mention), q - 1
    return None


def _signature(clause: Clause, q: int) -> Phrase | None:
    """A name after a dash: ""..." — Jane Roe"."""
    i = q + 1
    if clause.word(i) not in DASHES or i + 1 >= len(clause.tokens) or not clause.is_capital(i + 1):
        return None
    end = i + 1
    while end < len(clause.tokens) and clause.kind(end) == "w":
        end += 1
    return (i + 1, end) if end - i <= 6 and end >= len(clause.tokens) - 1 else None


def _led(clause: Clause, q: int) -> Phrase | None:
    """A sentence that leads to a quotation with a colon: whom it begins with speaks."""
    if clause.word(q - 1) != COLON:
        return None
    for i in range(min(q, 12)):
        mention = clause.mention(i)
        if mention is not None and mention.kind == "person" and mention.case in (None, "nomn"):
            return i, clause.mention_end(i, mention)
        if clause.pronoun(i) is not None:
            return i, i + 1
    return None
