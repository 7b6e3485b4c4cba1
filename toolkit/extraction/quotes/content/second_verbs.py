"""Where retold words end before a second verb of the sentence: "said it would close two plants and cut 500 jobs".

The verb is the speaker's, and no part of what is told, where the two cannot be parts of one predicate: a past
cannot go on from "would" and its infinitive, nor a past that is no participle from "had been" ("had met him and
broke down"). In Russian a comma before "и" ends the clause of "что". Besides, there are turns that are always the
speaker's: "but declined to".
"""

from toolkit.extraction.languages import together
from toolkit.extraction.quotes.lexicon import Cue
from toolkit.extraction.quotes.sentence.clause import COMMA, DASHES, Clause
from toolkit.extraction.quotes.words.turning import Turning

_INFINITIVE = "infinitive"
_NEAR, _TO_CLAIM, _LONG_SUBJECT = 4, 4, 9


def before_second_verb(clause: Clause, start: int, end: int, at: int) -> int:
    """Where the words end that begin at `start`, before a second verb that is the speaker's; else `end`."""
    by_case, words = clause.lexicon.order == "agreement", clause.lexicon.turning
    find = _by_case if by_case else _by_form
    if (_conjunctions(words) if by_case else words.joining).isdisjoint(clause.words):
        return end
    return next((i for i in range(start + 1, end - 1) if find(clause, i, start, at)), end)


def _conjunctions(words: Turning) -> frozenset[str]:
    return together(words.against, frozenset({words.and_}))


def before_comment(clause: Clause, start: int, end: int) -> int:
    """Where words end before what the writer says of them: "— a claim that few believe"."""
    data = clause.lexicon
    if data.claims.isdisjoint(clause.words):
        return end
    for i in range(start + 2, end - 2):
        led = clause.word(i) in DASHES or clause.word(i) == COMMA
        if led and clause.word(i + 1) in data.articles:
            near = range(i + 2, min(i + _TO_CLAIM, end))
            claim = next((k for k in near if clause.word(k) in data.claims), None)
            if claim is not None and not any(clause.acts(k) for k in range(i + 2, claim)):
                return i
    return end


def _by_form(clause: Clause, i: int, start: int, at: int) -> bool:
    """Whether an English conjunction, or a comma before it, stands at `i`, and the speaker's verb behind it."""
    data = clause.lexicon
    j = i + 1 if clause.word(i) == COMMA else i
    joins = clause.word(j) in data.turning.joining and clause.word(j - 1) not in data.that
    if not joins or clause.cue(at).form == "gerund":
        return False
    if clause.has_phrase(j + 1, data.evading) or (i < j and _evades(clause, j + 1)):
        return True
    j += 1
    while clause.word(j) in data.adverbs or (
        clause.word(j) in data.auxiliaries and clause.word(j) not in data.verbs
    ):
        j += 1
    form = data.past(clause.word(j))
    if clause.cue(at).form != "past" or not form or clause.mention(j) is not None:
        return False
    before = _predicate(clause, start, i)
    return before == _INFINITIVE or (before == "participle" and form == "past")


def _evades(clause: Clause, i: int) -> bool:
    """Whether somebody stands at a position who tells nothing: "but [a spokesman would not say] when"."""
    data = clause.lexicon
    for k in range(i, min(i + _LONG_SUBJECT, len(clause.words))):
        if clause.has_phrase(k, data.evading):
            silent = clause.word(k + 1) in data.negations or clause.word(k).endswith("n't")
            return (
                silent
                and k > i
                and any(clause.noun(j) is not None or clause.mention(j) is not None for j in range(i, k))
            )
        if clause.acts(k) or clause.is_break(k):
            return False
    return False


def _predicate(clause: Clause, start: int, end: int) -> str:
    """What the last predicate before a position ends in: an infinitive, a participle; "" where it is not sure."""
    data, words = clause.lexicon, clause.lexicon.turning
    verbs, copulas = together(data.verbs, words.be), together(data.verbs, words.be, words.copulas)
    last = next((k for k in range(end - 1, start - 1, -1) if clause.word(k) in copulas), None)
    if last is None:
        return ""
    told = last + 1
    while clause.word(told) in data.adverbs or (
        clause.word(told) in data.auxiliaries and clause.word(told) not in verbs
    ):
        told += 1
    if any(clause.acts(k) for k in range(told + 1, end)) or any(
        clause.word(k) in together(data.relatives, data.that) for k in range(told, end)
    ):
        return ""
    passive = together(words.perfect, words.be)
    if clause.word(last) in passive | words.copulas or clause.word(told) in passive:
        return "participle" if data.past(clause.word(told)) or clause.word(told).endswith("n") else ""
    return _INFINITIVE if told < end else ""


def _by_case(clause: Clause, i: int, start: int, at: int) -> bool:
    """Whether a comma with its Russian conjunction stands at `i`, and a verb that agrees as the cue does."""
    data, cue, words = clause.lexicon, clause.cue(at), clause.lexicon.turning
    if clause.word(i) == words.and_ and data.infinitive(clause.word(start)):
        return _agrees(clause, i + 1, cue) and clause.word(i + 1) not in data.cues
    if clause.word(i) != COMMA or clause.word(i + 1) not in _conjunctions(words):
        return False
    j = i + 2
    while clause.word(j) in data.auxiliaries or clause.word(j) in data.adverbs or clause.word(j) in data.negations:
        j += 1
    if clause.word(i + 1) == words.and_:
        return _agrees(clause, j, cue)
    verb = next((k for k in range(j, min(j + _NEAR, len(clause.words))) if _agrees(clause, k, cue)), None)
    own = any(clause.agrees(k, cue) or clause.is_break(k) for k in range(j, verb or j))
    return verb is not None and not own and not any(_agrees(clause, k, cue) for k in range(start, i))


def _agrees(clause: Clause, i: int, cue: Cue) -> bool:
    """Whether a Russian verb at a position has the number and the sex of a cue."""
    word, data = clause.word(i), clause.lexicon
    if cue.form == "present":
        known = clause.mention(i) is not None or clause.noun(i) is not None
        return cue.number == "s" and word.endswith(data.forms.third) and not known and len(word) > _NEAR
    if cue.form != "past" or clause.noun(i) is not None or not data.finite(data.forms.to_masculine(word)):
        return False
    kind = next((kind for kind, endings in data.forms.past.items() if word.endswith(endings)), None)
    return kind == (cue.gender or "m" if cue.number != "p" else "p")
