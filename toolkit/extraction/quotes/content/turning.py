"""A sentence turns to another speaker, or takes up the same: "S said C1, and T said C2", "..., but added that"."""

from toolkit.extraction.languages import together
from toolkit.extraction.quotes.content.complement import complement
from toolkit.extraction.quotes.lexicon import Cue
from toolkit.extraction.quotes.sentence.clause import COLON, COMMA, Clause
from toolkit.extraction.quotes.subjects.agreement import subject
from toolkit.extraction.quotes.subjects.position import before

# "и" joins the words of one speaker as well, unless whoever follows it has a name.
_AGAINST = frozenset({"а", "но", "однако", "зато"})
_JOINING = frozenset({"и"})
TURNS = frozenset({"and", "but", "while", "whereas", "though", "although"})
# Behind these and a comma a pronoun is the speaker: "said it was a mistake, but she denied that".
_OTHERS = frozenset({"another", "others"})
_HOWEVER = frozenset({"but", "though", "although"})
# Without a comma only these turn: whoever "told" or "warned" may do so in the words of the first.
_PLAIN = frozenset({"say", "add"})
# Verbs whose words are a noun phrase or stand between marks.
_ACCUSING = frozenset({"accuse", "criticize", "praise", "urge", "blame", "thank", "demand", "promise"})
_ANSWERING = frozenset({"deny", "admit", "confirm", "acknowledge", "concede"})
# With no subject of its own the verb of the first speaker's words could be meant as well.
_TELL = "tell"
_VOICING = frozenset({"express", "voice"})
_TAKING_UP = frozenset(
    {"add", "say", "warn", "note", "stress", "insist", "acknowledge", "concede", "admit", "caution", "argue"}
)


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
    left = clause.left_break(at, low)
    opens = clause.word(left)
    if left <= low or left >= at or clause.word(left - 1) != COMMA or opens not in _AGAINST | _JOINING:
        return None
    found = subject(clause, at, left + 1, at)
    if found is None or not any(clause.agrees(i, clause.cue(at)) for i in range(*found)):
        return None
    named = any(clause.mention(i) is not None for i in range(*found))
    start = complement(clause, at)
    asked = clause.cue(at).lemma in clause.lexicon.promising
    leads = start is not None and (asked or clause.word(start - 1) in {COLON} | clause.lexicon.that)
    return left - 1 if leads and (named or opens in _AGAINST) else None


def _leads(clause: Clause, cue: Cue) -> bool:
    data = clause.lexicon
    return cue.lemma in together(
        data.bare, data.closing, data.addressing, data.answering, data.bidding, _ACCUSING, _VOICING
    )


def _taken_up(clause: Clause, at: int, low: int) -> int | None:
    """As in "S said C1, but added that C2": no subject before the verb, and "that" behind it."""
    i = at - 1
    while clause.word(i) in clause.lexicon.auxiliaries and clause.word(i) not in clause.lexicon.verbs:
        i -= 1
    if clause.word(i) in TURNS and clause.cue(at).form == "past":
        if clause.word(i - 1) == COMMA:
            return i - 1
        if clause.kind(i - 1) in ("q", "n") and clause.text[clause.tokens.ends[i - 1] - 2] == COMMA:
            return i  # "they want “justice,” but pledged to wait": the comma stands within the marks
    lemma = clause.cue(at).lemma
    if clause.word(i) in TURNS and (lemma in clause.lexicon.bidding or _after_denial(clause, at, lemma)):
        return i
    taken = clause.word(i) in TURNS and lemma in _TAKING_UP
    if clause.word(i) in TURNS and lemma == _TELL and _after_thought(clause, at):
        return i - (clause.word(i - 1) == COMMA)
    if _goes_on_telling(clause, at, i, low):
        return i - (clause.word(i - 1) == COMMA)
    voiced = clause.cue(at).lemma in _VOICING and clause.word(i) in TURNS
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
    if clause.cue(at).form == "present" and clause.cue(at).number == "p" and lemma in _TAKING_UP:
        return clause.word(joint) in TURNS and complement(clause, at) is not None
    further = lemma in _TAKING_UP or clause.cue(at).cls == "think"
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
    return before is not None and lemma in _TAKING_UP and clause.cue(before).lemma in _ANSWERING


def _of_another(clause: Clause, at: int, low: int) -> int | None:
    """As in "S said C1, while T said C2": behind the conjunction stands somebody else, and the verb."""
    phrase = before(clause, at, low)
    if phrase is None or phrase[0] <= low or clause.word(phrase[0] - 1) not in TURNS:
        return None
    i = phrase[0] - 1
    comma = clause.word(i - 1) == COMMA
    named = any(clause.mention(k) is not None for k in range(*phrase))
    again = clause.pronoun(phrase[0]) is not None and clause.word(i) in _HOWEVER
    again = again or (clause.word(phrase[0]) in _OTHERS and phrase[1] - phrase[0] == 1)
    known = named or again or any(clause.noun(k) is not None for k in range(*phrase))
    if not (known if comma else named and clause.cue(at).lemma in _PLAIN):
        return None
    return i - comma
