"""A sentence turns to another speaker, or takes up the same: "S said C1, and T said C2", "..., but added that"."""

from toolkit.extraction.languages import together
from toolkit.extraction.quotes.content.complement import complement
from toolkit.extraction.quotes.lexicon import Cue
from toolkit.extraction.quotes.sentence.clause import COLON, COMMA, Clause
from toolkit.extraction.quotes.subjects.agreement import subject
from toolkit.extraction.quotes.subjects.position import before


def turn(clause: Clause, at: int, low: int) -> int | None:
    """Where the words before end, when the cue at `at` begins an attribution of its own behind a conjunction."""
    cue = clause.cue(at)
    thinks = cue.cls == "think" and clause.lexicon.order == "position"
    if not (cue.cls == "say" or thinks) or cue.form not in ("past", "present"):
        return None
    if clause.lexicon.order == "agreement":
        return _by_case(clause, at, low)
    if not _leads(clause, cue) or at <= low or complement(clause, at) is None:
        return None
    end = _taken_up(clause, at, low)
    if end is not None or thinks:
        return end
    return _of_another(clause, at, low)


def _by_case(clause: Clause, at: int, low: int) -> int | None:
    """As in "S сказал, что C1, а T заявил, что C2": behind the comma and "а" stands a subject that agrees."""
    left, words = clause.left_break(at, low), clause.lexicon.turning
    opens = clause.word(left)
    if left <= low or left >= at or clause.word(left - 1) != COMMA or opens not in words.against | {words.and_}:
        return None
    found = subject(clause, at, left + 1, at)
    if found is None or not any(clause.agrees(i, clause.cue(at)) for i in range(*found)):
        return None
    named = any(clause.mention(i) is not None for i in range(*found))
    start = complement(clause, at)
    asked = clause.cue(at).lemma in clause.lexicon.promising
    leads = start is not None and (asked or clause.word(start - 1) in {COLON} | clause.lexicon.that)
    return left - 1 if leads and (named or opens in words.against) else None


def _leads(clause: Clause, cue: Cue) -> bool:
    data, words = clause.lexicon, clause.lexicon.turning
    spoken = (data.bare, data.closing, data.addressing, data.answering, data.bidding)
    return cue.lemma in together(*spoken, words.accusing, words.voicing)


def _taken_up(clause: Clause, at: int, low: int) -> int | None:
    """As in "S said C1, but added that C2": no subject before the verb, and "that" behind it."""
    i, words = at - 1, clause.lexicon.turning
    while clause.word(i) in clause.lexicon.auxiliaries and clause.word(i) not in clause.lexicon.verbs:
        i -= 1
    turns = clause.word(i) in words.conjunctions
    if turns and clause.cue(at).form == "past":
        if clause.word(i - 1) == COMMA:
            return i - 1
        if clause.kind(i - 1) in ("q", "n") and clause.text[clause.tokens.ends[i - 1] - 2] == COMMA:
            return i  # "they want “justice,” but pledged to wait": the comma stands within the marks
    lemma = clause.cue(at).lemma
    if turns and (lemma in clause.lexicon.bidding or _after_denial(clause, at, lemma)):
        return i
    taken = turns and lemma in words.taking_up
    if turns and lemma in words.telling and _after_thought(clause, at):
        return i - (clause.word(i - 1) == COMMA)
    if _goes_on_telling(clause, at, i, low):
        return i - (clause.word(i - 1) == COMMA)
    voiced = lemma in words.voicing and turns
    if voiced and clause.word(at + 2) in clause.lexicon.that:
        return i - (clause.word(i - 1) == COMMA)  # "and expressed hope that"
    if not taken or clause.word(at + 1) not in clause.lexicon.that:
        return None
    return i - (clause.word(i - 1) == COMMA)


def _goes_on_telling(clause: Clause, at: int, joint: int, low: int) -> bool:
    """Whether a verb behind "but" is the speaker's, as its clause shows: "said they knew but warned it was early".

    Behind "and" too where the words before speak of nobody else: "said it was late and insisted she would go".
    """
    data, lemma = clause.lexicon, clause.cue(at).lemma
    begins = clause.pronoun(at + 1) is not None or clause.word(at + 1) in data.openers
    goes_on = lemma in data.turning.taking_up
    if clause.cue(at).form == "present" and clause.cue(at).number == "p" and goes_on:
        return clause.word(joint) in data.turning.conjunctions and complement(clause, at) is not None
    further = goes_on or clause.cue(at).cls == "think"
    if not begins or clause.cue(at).form != "past" or not further or lemma not in data.bare:
        return False
    nobody = clause.word(low) in data.impersonal or clause.pronoun(low) is not None
    return clause.word(joint) == "but" or (clause.word(joint) == data.both and nobody)


def _after_thought(clause: Clause, at: int) -> bool:
    """Whether the verb before is one of thought: who "believed the rule was old and told Roe so" told it."""
    before = max((i for i in clause.cues if i < at), default=None)
    return before is not None and clause.cue(before).cls == "think" and clause.cue(before).form == "past"


def _after_denial(clause: Clause, at: int, lemma: str) -> bool:
    """Whether a verb goes on after one of denial or grant: "denied it had failed and said it would go on"."""
    before = max((i for i in clause.cues if i < at), default=None)
    return (
        before is not None
        and lemma in clause.lexicon.turning.taking_up
        and clause.cue(before).lemma in clause.lexicon.turning.granting
    )


def _of_another(clause: Clause, at: int, low: int) -> int | None:
    """As in "S said C1, while T said C2": behind the conjunction stands somebody else, and the verb."""
    phrase = before(clause, at, low)
    if phrase is None or phrase[0] <= low or clause.word(phrase[0] - 1) not in clause.lexicon.turning.conjunctions:
        return None
    i = phrase[0] - 1
    comma = clause.word(i - 1) == COMMA
    named = any(clause.mention(k) is not None for k in range(*phrase))
    again = clause.pronoun(phrase[0]) is not None and clause.word(i) in clause.lexicon.turning.however
    again = again or (clause.word(phrase[0]) in clause.lexicon.turning.others and phrase[1] - phrase[0] == 1)
    known = named or again or any(clause.noun(k) is not None for k in range(*phrase))
    if not (known if comma else named and clause.cue(at).lemma in clause.lexicon.turning.plain):
        return None
    return i - comma
