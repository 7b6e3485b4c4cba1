"""One attribution of a sentence as a value: its stretches, its kind, its speaker."""

import re

from toolkit.extraction.quotes.attribution import Attribution
from toolkit.extraction.quotes.sentence.clause import COLON, Clause
from toolkit.extraction.quotes.speakers.resolving import Speakers
from toolkit.extraction.quotes.values import Quotation
from toolkit.extraction.quotes.wording import wording
from toolkit.extraction.segments.sentences import parted
from toolkit.model import QuoteKind, Span

_LONE_WORDS = 6
_FEWEST_OF_CLAUSE = 5
# A word that no title has: "“Republicans on the Hill wrote” the policy".
_PLAIN = re.compile(r" [a-z]{4,}(?<! from)(?<! with)(?<! into)")
_ENDS = frozenset(".!?…")
_FEWEST_WORDS, _TO_NEXT, _PRINTED_LIKE_ONE = 3, 120, 2
_MARKS = "«»„“”\"‟'‘’`"


def quotation_of(
    one: Attribution, clause: Clause, speakers: Speakers, last: Quotation | None, told: Span | None = None
) -> Quotation | None:
    """The value of an attribution of a clause; None where the words are nobody's.

    `last` is the quotation before; `told` is where the words stand, when in another sentence.
    """
    contents = (told,) if told else tuple(clause.span(part) for part in one.contents)
    contents = tuple(span for span in contents if span.start < span.end)
    if not contents:
        return None
    if _is_of_no_document(one, clause, last):
        return None
    lone = one.cue is None and one.source is None
    if lone and not clause.label and not _speaks(clause, one, last):
        return None
    speaker, certainty = speakers.resolve(one, clause)
    if lone and last is None and certainty != "continued":
        speaker, certainty = None, "unknown"
    if speaker is None and (clause.is_dialogue or clause.label != "" if lone else _is_only_named(clause, one)):
        return None
    cue = clause.span(one.cue) if one.cue else None
    follows = last.source_span if lone and last is not None and speaker is not None else None
    return Quotation(
        span=Span(contents[0].start, contents[-1].end),
        contents=contents,
        text=wording(clause.text, contents),
        kind=_kind(clause, one),
        speaker=speaker,
        cue=cue.of(clause.text) if cue else None,
        cue_span=cue,
        source_span=clause.span(one.source) if one.source else follows,
        certainty=certainty,
    )


def _is_of_no_document(one: Attribution, clause: Clause, last: Quotation | None) -> bool:
    """Whether "отмечается, что" without a place follows no words of a document: it speaks for nobody."""
    if one.cue is None or one.source is not None or clause.cue(one.cue[0]).cls != "passive":
        return False
    if any(clause.kind(start) == "q" for start, _ in one.contents):
        return False
    before = clause.lexicon.cues.get(last.cue or "") if last is not None else None
    near = last is not None and clause.text.count("\n\n", last.span.end, clause.tokens.starts[0]) <= 1
    return before is None or before.cls != "passive" or not near


def _is_only_named(clause: Clause, one: Attribution) -> bool:
    """Whether the words only call something so, and nobody knows who does: "He called it a “disaster”"."""
    return any(clause.cue(i).cls == "name" for i in range(*(one.cue or (0, 0))) if i in clause.cues)


def _speaks(clause: Clause, one: Attribution, last: Quotation | None) -> bool:
    """Whether a quotation without cue is speech: a sentence of its own, or right after other speech."""
    start, end = one.contents[0]
    alone = all(clause.kind(i) == "p" for i in range(len(clause.words)) if not start <= i < end)
    inner = clause.text[clause.tokens.starts[start] : clause.tokens.ends[start]]
    goes_on = last is not None and not parted(clause.text, last.span.end, clause.tokens.starts[start])
    if alone and last is not None and clause.kind(start) == "q" and inner[0] not in _MARKS:
        return True  # the last paragraph of a quotation that no mark opens again
    if alone and inner[-1] not in _MARKS:
        return True  # kept only when the next paragraph goes on with it
    if alone and last is not None and _is_next_paragraph(clause, inner, last):
        return True
    ends = goes_on and start == 0 and len(inner.split()) >= _LONE_WORDS
    return ends or (alone and (goes_on or len(inner.split()) >= _LONE_WORDS))


def _is_next_paragraph(clause: Clause, inner: str, last: Quotation) -> bool:
    """Whether a short sentence between marks is a paragraph, behind one that ends with direct speech."""
    between = clause.text[last.span.end : clause.tokens.starts[0]]
    follows = last.kind is QuoteKind.DIRECT and last.cue is not None and between.count("\n\n") == 1
    whole = inner.rstrip(_MARKS)[-1:] in _ENDS or clause.text[clause.tokens.ends[-1] - 1] in _ENDS
    words = inner.split()
    capitals = sum(word[0].isupper() for word in words[1:])  # a title, or a heading printed like one
    told = len(words) >= _FEWEST_WORDS and capitals * _PRINTED_LIKE_ONE < len(words) - 1
    return follows and len(between) <= _TO_NEXT and whole and told


def _kind(clause: Clause, one: Attribution) -> QuoteKind:
    if one.refers:
        return QuoteKind.INDIRECT
    kinds = [clause.kind(i) for start, end in one.contents for i in range(start, end)]
    if one.cue is not None and _is_only_named(clause, one) and not {"q", "n"}.isdisjoint(kinds):
        spoken = _is_behind_colon(clause, one) or (kinds == ["q"] and one.contents[0][1] <= one.cue[0])
        return QuoteKind.DIRECT if spoken else QuoteKind.MIXED
    if "q" in kinds and all(kind in ("q", "p") for kind in kinds):
        return QuoteKind.MIXED if _is_retold(clause, one.contents[0][0]) else QuoteKind.DIRECT
    if _is_spoken(clause, one):
        return QuoteKind.DIRECT
    if all(kind == "n" for kind in kinds):
        closing = one.cue is not None and clause.word(one.cue[0]) in clause.lexicon.closing_phrases
        return QuoteKind.DIRECT if closing else QuoteKind.MIXED
    return QuoteKind.MIXED if "q" in kinds or _has_words_of_theirs(clause, one) else QuoteKind.INDIRECT


def _is_behind_colon(clause: Clause, one: Attribution) -> bool:
    """Whether a sentence between marks follows an object and a colon: "condemned the strike: “I ...”"."""
    start, end = one.contents[0]
    whole = clause.kind(start) == "q" and clause.text[clause.tokens.starts[start] + 1].isupper()
    return whole and end == start + 1 and len(one.contents) == 1 and clause.word(start - 1) == COLON


def _is_retold(clause: Clause, start: int) -> bool:
    """Whether the quotation only completes a clause: "сказал, что «спешить незачем»"."""
    first = clause.text[clause.tokens.starts[start] + 1]
    before, data = clause.word(start - 1), clause.lexicon
    completes = before in data.that or (
        data.order == "position" and (before in data.inner_prepositions or before == "to")
    )
    return completes and not first.isupper() and not (before in data.that and _is_clause(clause, start))


def _is_clause(clause: Clause, i: int) -> bool:
    """Whether a quotation begins with a subject and is long enough for a clause: "that “the plan has failed”"."""
    data, token = clause.lexicon, clause.tokens[i]
    words = clause.text[token.start : token.end].strip(_MARKS).lower().split()
    opens = words[:1] and (words[0] in data.openers or words[0] in data.pronouns or words[0] in data.owners)
    return len(words) >= _FEWEST_OF_CLAUSE and (bool(opens) or data.order == "agreement")


def _is_spoken(clause: Clause, one: Attribution) -> bool:
    """Whether words without marks are printed as spoken: a line of dialogue, or of a transcript."""
    start = one.contents[0][0]
    if one.cue is not None:
        return clause.is_dialogue and start < one.cue[0]
    if one.source is None and (clause.is_dialogue or clause.label):
        return True
    labelled = one.source is not None and clause.word(start - 1) == COLON and clause.kind(start) == "w"
    if labelled and clause.lexicon.order == "agreement" and _is_body(clause, one):
        return False  # "Минздрав: вакцина поступит"
    return labelled and clause.text[clause.tokens.ends[-1] - 1] in ".!?…"


def _is_body(clause: Clause, one: Attribution) -> bool:
    """Whether nothing but a body is named as the source."""
    start, end = one.source or (0, 1)
    mention = clause.ending(end - 1)
    return (
        mention is not None and mention.kind == "organization" and clause.mention_start(end - 1, mention) == start
    )


def _has_words_of_theirs(clause: Clause, one: Attribution) -> bool:
    """Whether some of the words stand between marks and are no name: "не видит смысла"."""
    stretches = (
        clause.text[clause.tokens.starts[i] + 1 : clause.tokens.ends[i] - 1]
        for start, end in one.contents
        for i in range(start, end)
        if clause.kind(i) == "n"
    )
    english = clause.lexicon.order == "position"
    return any(words[:1].islower() or (english and _PLAIN.search(words) is not None) for words in stretches)
