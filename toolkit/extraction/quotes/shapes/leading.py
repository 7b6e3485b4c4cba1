"""A sentence that only leads to the next paragraph: "Рогов написал в блоге:", "Roe said in a statement:"."""

from toolkit.extraction.quotes.attribution import Attribution
from toolkit.extraction.quotes.sentence.clause import COLON, Clause
from toolkit.extraction.quotes.shapes.preceding import phrase_in

_CLASSES = frozenset({"say", "passive"})


def before_colon(clause: Clause) -> Attribution | None:
    """Who says what follows a colon that ends a sentence; its last verb of saying tells."""
    at = next((i for i in reversed(clause.cues) if clause.cue(i).cls in _CLASSES), None)
    end = len(clause.words) - 1
    if at is None or clause.word(end) != COLON or clause.right_break(at + 1) < end:
        return None
    if clause.cue(at).form not in ("past", "present", "predicate"):
        return None
    source = phrase_in(clause, at, clause.left_break(at), end)
    if source is None:
        return None
    return Attribution(contents=(), cue=clause.cue_phrase(at), source=source, refers=True)
