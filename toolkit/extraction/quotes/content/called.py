"""What is called something, told with what it is called: "called the plan “absurd”", "назвал план «абсурдом»".

The words between the marks alone do not tell whom or what they are of.
"""

from toolkit.extraction.quotes.attribution import Phrase
from toolkit.extraction.quotes.sentence.clause import COMMA, Clause
from toolkit.extraction.quotes.sentence.kept import kept

_SHORTEST = 4
_LONGEST_OBJECT = 12


def with_object(clause: Clause, at: int, content: Phrase, source: Phrase | None) -> Phrase:
    """The words of the cue at `at` with its object, where they are what that is called or is bidden to do."""
    cue, data = clause.cue(at), clause.lexicon
    start, end = content
    calls = cue.cls == "name" or cue.lemma in data.judging
    told_of = cue.lemma in data.bidding or (data.order == "position" and cue.lemma in data.accusing & data.blaming)
    if clause.kind(start) not in ("q", "n") or not (calls or told_of):
        return content
    if start == called_claim(clause, at):
        return at + 1, end
    low = source[1] if source is not None and at < source[0] < start else at + 1
    while clause.word(low) in data.adverbs:
        low += 1
    if low < start:
        return (low, _over_attribute(clause, end)) if _is_object(clause, low, start) else content
    if low == start and calls and data.order == "agreement":
        return start, _object_end(clause, end, source)
    return (start, _over_attribute(clause, end)) if calls else content


def _is_object(clause: Clause, low: int, start: int) -> bool:
    """Whether nothing but an object stands between a verb and the words between marks."""
    data = clause.lexicon
    led = clause.word(low) in data.prepositions or clause.word(low) in data.that
    led = led or clause.word(start - 1) in data.forms.to  # "likened the rules to “theft”": two things
    return not led and start - low <= _LONGEST_OBJECT and not any(clause.is_break(i) for i in range(low, start))


def _over_attribute(clause: Clause, end: int) -> int:
    """Behind what belongs to the last noun in English: "a “mess” [of a plan]", "a “thief” [robbing us]"."""
    data, i = clause.lexicon, end
    participle = clause.word(end).endswith(data.forms.gerunds) and end not in clause.cues
    if data.order != "position" or not (clause.word(end) in data.forms.of or participle):
        return end
    while i < len(clause.words) and not clause.is_break(i) and i not in clause.cues:
        word = clause.word(i)
        if (
            word in data.conjunctions
            or word in data.days
            or (word in data.prepositions and word not in data.forms.of)
        ):
            break
        i += 1
    return i


def _object_end(clause: Clause, end: int, source: Phrase | None) -> int:
    """Behind an object that follows what it is called: "назвал «позором» [решение суда]"."""
    data, i = clause.lexicon, end
    if source is not None and source[0] >= end:
        return end
    while i < len(clause.words) and not clause.is_break(i) and i not in clause.cues:
        word = clause.word(i)
        led = word in data.prepositions and word not in data.forms.belonging
        if word in data.conjunctions or led or word in data.adverbs or data.finite(word):
            break
        i += 1
    return i


@kept
def called_claim(clause: Clause, at: int) -> int | None:
    """Where words between marks stand that call a claim so: "called claims that he lied “nonsense”"."""
    data, cue = clause.lexicon, clause.cue(at)
    if cue.cls != "name" or data.order != "position" or not clause.has_marks:
        return None
    noun = at + 1 + (clause.word(at + 1) in data.articles)
    if clause.word(noun) not in data.reports or clause.word(noun + 1) not in data.that:
        return None
    told = next((i for i in range(noun + 2, len(clause.words)) if clause.kind(i) == "n"), None)
    closes = told is not None and (told + 1 == len(clause.words) or clause.is_break(told + 1))
    return told if closes and not any(clause.is_break(i) for i in range(noun, told or noun)) else None


@kept
def called_so(clause: Clause, at: int) -> Phrase | None:
    """What is called something without marks: "назвал расходы завышенными", "called the mayor a liar"."""
    cue, data = clause.cue(at), clause.lexicon
    judges = cue.lemma in data.judging
    if not (cue.cls == "name" or judges) or (cue.form == "gerund" and data.order == "position"):
        return None
    low = at + 1
    while clause.word(low) in data.adverbs:
        low += 1
    high = min(clause.right_break(low), low + _LONGEST_OBJECT)
    if clause.word(low) in data.prepositions or any(clause.kind(i) != "w" for i in range(low, high)):
        return None
    end = (
        _instrumental(clause, low, high, judges=judges)
        if data.order == "agreement"
        else _second_noun(clause, at, low, high)
    )
    return (low, end) if end is not None else None


def _instrumental(clause: Clause, low: int, high: int, *, judges: bool) -> int | None:
    """Where the phrase of a Russian instrumental ends that stands behind an object: "арест [нарушением прав]"."""
    data = clause.lexicon
    for i in range(low, high):
        word = clause.word(i)
        if (
            word in data.forms.with_instrumental
            or word in data.conjunctions
            or i in clause.cues
            or data.finite(word)
        ):
            return None
        plain = clause.mention(i) is None and not clause.is_capital(i)
        if (
            i == low
            and judges
            and plain
            and word.endswith(data.forms.instrumental)
            and data.infinitive(clause.word(i + 1))
        ):
            return clause.right_break(i + 1)  # "считает необходимым усилить охрану"
        if i > low and plain and _is_instrumental(clause, i) and len(word) > _SHORTEST:
            return _over_relative(clause, _object_end(clause, i + 1, None))
    return None


def _is_instrumental(clause: Clause, i: int) -> bool:
    """Whether a word at a position ends as what something is called does: "ошибкой", and no "районной мэрии"."""
    word, data = clause.word(i), clause.lexicon
    last = clause.kind(i + 1) != "w" or clause.word(i + 1) in data.prepositions | data.conjunctions
    return word.endswith(data.forms.instrumental) or (last and word.endswith(data.forms.instrumental_last))


def _over_relative(clause: Clause, end: int) -> int:
    """Behind a relative clause that tells what somebody is called: "назвал его тем, [кто спас город]"."""
    data = clause.lexicon
    led = end + 1 + (clause.word(end + 1) in data.prepositions)
    if clause.word(end) != COMMA or not clause.word(led).startswith(data.forms.relatives):
        return end
    i = led
    while i < len(clause.words) and (clause.kind(i) in ("q", "n") or not clause.is_break(i)):
        i += 1
    return i


def _second_noun(clause: Clause, at: int, low: int, high: int) -> int | None:
    """Where an English noun phrase ends behind an object: "the mayor [a liar]", "the deal [as a success]"."""
    data, led = clause.lexicon, clause.lexicon.calling_so.get(clause.cue(at).lemma)
    if led is None:
        return None
    for i in range(low, high):
        word, before = clause.word(i), clause.word(i - 1)
        second = (
            i > low
            and word in data.articles
            and word not in data.forms.definite
            and clause.word(i + 1) not in data.lapses
        )
        if second and (before == led if led else before not in data.prepositions):
            return _noun_end(clause, i + 1, high)
        parts = word in data.conjunctions or word in data.relatives or word in data.verbs or i in clause.cues
        if parts or (word in data.prepositions and word not in data.forms.of and word != led):
            return None
    return None


def _noun_end(clause: Clause, i: int, high: int) -> int:
    """Where a noun phrase ends, with what it is of, before a circumstance or a second verb."""
    data = clause.lexicon
    while i < high and i not in clause.cues and clause.word(i) not in data.days:
        word = clause.word(i)
        if word in data.conjunctions or (word in data.prepositions and word not in data.forms.of):
            break
        i += 1
    return i
