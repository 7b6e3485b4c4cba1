"""What is told as a noun phrase: "сообщил о встрече", "confirmed the report"; what looks like an English verb."""

from toolkit.extraction.languages import together
from toolkit.extraction.quotes.sentence.clause import Clause
from toolkit.extraction.quotes.sentence.kept import kept

_TO_VERB, _SHORT, _TO_REPORT = 18, 5, 5


def is_lower(clause: Clause, i: int) -> bool:
    """Whether words between marks begin in lower case: no name, but a part of what is told."""
    return clause.text[clause.tokens.starts[i] + 1].islower()


@kept
def noun_phrase(clause: Clause, at: int) -> int | None:
    """Such as "сообщил о встрече", "опроверг обвинения": where the noun phrase begins that is told."""
    data, cue = clause.lexicon, clause.cue(at)
    if cue.form == "gerund":
        return None
    openers = data.about.get(cue.lemma, frozenset())
    topical = cue.cls == "light" and not data.topical.isdisjoint(clause.words[at : at + _TO_REPORT + 1])
    for i in range(at + 1, min(at + 8, len(clause.words) - 1)):
        if clause.is_break(i):
            break
        if clause.word(i) in openers and clause.word(i + 1) not in data.empty:
            return i if not topical or clause.word(i + 1) in data.told_nouns else None
        if cue.cls == "say" and clause.word(i) in data.told_nouns:
            return i
    start = _past_place(clause, at + 1)
    granted = cue.lemma in data.excluding and clause.word(at - 1) in data.negations
    told = (
        (cue.lemma in data.objects or granted)
        and _is_object(clause, start)
        and not _denies_deed(clause, at, start)
    )
    return start if told and not has_verb(clause, start) else None


def _past_place(clause: Clause, i: int) -> int:
    """Behind where and to whom it was said, in Russian: "опровергла [в интервью РИА Новости] сообщения"."""
    data = clause.lexicon
    if data.order != "agreement":
        return i
    while clause.word(i) in data.adverbs:
        i += 1
    led = clause.word(i) in data.prepositions and (i + 1 if clause.word(i + 1) in data.fillers else i + 2)
    if not led or clause.word(led) not in data.fillers or clause.is_break(led - 1):
        return i
    i = led + 1
    while clause.word(i) in ("с", "со", "для") or clause.word(i) in data.adverbs or clause.kind(i) == "n":
        i += 2 if clause.word(i) in data.prepositions else 1
    named = clause.mention(i) if i < len(clause.words) else None
    return clause.mention_end(i, named) if named is not None else i


def denies_charges(clause: Clause, at: int) -> bool:
    """Whether an English verb of denial has a charge for its object: "denies two counts of theft"."""
    data = clause.lexicon
    if data.order != "position" or clause.cue(at).lemma not in data.denying:
        return False
    for i in range(at + 1, min(at + 1 + _TO_REPORT, len(clause.words))):
        if clause.word(i) in data.charged:
            return True
        if clause.is_break(i) or clause.acts(i):
            return False
    return False


def _denies_deed(clause: Clause, at: int, start: int) -> bool:
    """Whether a verb of denial has a deed for its object, and no report: "отрицает получение взяток".

    The bare words would tell the contrary of what was said.
    """
    data = clause.lexicon
    if clause.cue(at).lemma not in data.denying:
        return False
    near = range(start, min(start + _TO_REPORT, len(clause.words)))
    return not any(clause.word(i) in data.reports for i in near)


def has_verb(clause: Clause, start: int) -> bool:
    """Whether an English clause begins at a position, and no mere object: "confirmed two men were held"."""
    data = clause.lexicon
    mention = clause.mention(start)
    if mention is not None and is_regular_past(clause.word(clause.mention_end(start, mention))):
        return True  # "denied Russia meddled"
    for i in range(start, min(start + _TO_VERB, len(clause.words))):
        word = clause.word(i)
        if clause.kind(i) == "q":
            return begins_with_verb(clause, i)
        if clause.is_break(i) or word in data.relatives or word in data.that:
            return False
        modal = word in data.verbs and not clause.is_capital(i)  # no "1 May"
        if modal or (clause.kind(i) == "n" and is_lower(clause, i)):
            return True
    return False


def begins_with_verb(clause: Clause, i: int) -> bool:
    """Whether a quotation goes on with the verb of the subject before it: "said the union “remains ready”"."""
    first = clause.text[clause.tokens.starts[i] + 1 : clause.tokens.ends[i]].split(" ", 1)[0]
    present = first.endswith("s") and not first.endswith(("ss", "us", "'s", "’s")) and len(first) > _SHORT - 1
    data = clause.lexicon
    return first.islower() and (first in data.verbs or first in data.pasts or present or is_regular_past(first))


def is_regular_past(word: str) -> bool:
    """Whether a word looks like a regular past."""
    return word.endswith("ed") and len(word) > _SHORT


def _is_object(clause: Clause, i: int) -> bool:
    """Whether a thing stands at a position, and nobody who may speak or be spoken to."""
    return (
        i + 1 < len(clause.words)
        and clause.kind(i) == "w"
        and not clause.is_stop(i)
        and not clause.lexicon.infinitive(clause.word(i))
        and clause.word(i) not in together(clause.lexicon.prepositions, clause.lexicon.vague)
        and clause.mention(i) is None
        and clause.noun(i) is None
        and clause.pronoun(i) is None
    )
