"""Where the words begin that a cue leads to."""

from toolkit.extraction.quotes.clause import COLON, COMMA, Clause

_COMPLEMENT_REACH = 26


def complement(clause: Clause, at: int) -> int | None:
    """Where the words said begin, when they follow the cue at `at`."""
    data, cue = clause.lexicon, clause.cue(at)
    for i in range(at + 1, min(len(clause.tokens), at + _COMPLEMENT_REACH)):
        word, kind = clause.word(i), clause.kind(i)
        if kind == "q":
            return i if _introduces(clause, at, i) else None
        if word == COLON:
            return i + 1 if i + 1 < len(clause.tokens) and cue.cls != "think" else None
        if word in data.that and (clause.word(i - 1) == COMMA or data.order == "position"):
            return i + 1 if i + 1 < len(clause.tokens) else None
        if i in clause.cues and clause.cue(i).form != "gerund":
            return None
        if word in (".", "…", "!", "?"):
            break
        if word in ("(", ";"):
            return None
    promised = _infinitive(clause, at)
    return promised if promised is not None else _bare(clause, at)


def _infinitive(clause: Clause, at: int) -> int | None:
    """Such as "пообещал ввести пошлины": what is promised or asked is an infinitive."""
    if clause.cue(at).lemma not in clause.lexicon.promising:
        return None
    for i in range(at + 1, min(at + 6, len(clause.tokens))):
        if clause.is_break(i):
            return None
        if clause.lexicon.infinitive(clause.word(i)):
            return i
    return None


def _introduces(clause: Clause, at: int, q: int) -> bool:
    """Whether a cue leads to a quotation: at once, or over its subject or the one spoken to."""
    return all(clause.kind(i) != "q" for i in range(at + 1, q))


def _bare(clause: Clause, at: int) -> int | None:
    """English "he said it was over": the words begin at once, with a clause of their own."""
    data, i = clause.lexicon, at + 1
    if clause.cue(at).lemma not in data.bare:
        return None
    if i + 2 >= len(clause.tokens) or clause.kind(i) != "w":
        return None
    opens = clause.pronoun(i) is not None or clause.word(i) in data.owners or clause.word(i) in data.openers
    return i if opens or clause.mention(i) is not None else None
