"""The layer of quotes: who said what, word by word or retold."""

from bisect import bisect_left, bisect_right

from attrs import evolve

from toolkit.extraction.entities import Mention, find_entities
from toolkit.extraction.languages import lexicon as data_of
from toolkit.extraction.languages import supported
from toolkit.extraction.quotes.attribution import Attribution
from toolkit.extraction.quotes.clause import Clause
from toolkit.extraction.quotes.grammar import attributions
from toolkit.extraction.quotes.lexicon import QuoteLexicon
from toolkit.extraction.quotes.marks import outermost, quoted
from toolkit.extraction.quotes.speakers import Speakers
from toolkit.extraction.quotes.tokens import names, tokens
from toolkit.extraction.quotes.units import may_attribute, units
from toolkit.extraction.quotes.values import Quotation
from toolkit.extraction.quotes.wording import wording
from toolkit.model import QuoteKind, Span

__all__ = ["Quotation", "find_quotes", "quoted"]

_LONGEST_SENTENCE = 4000
_LONE_WORDS = 6
_APART = 2
_MARKS = "«»„“”\"‟'‘’`"


def find_quotes(
    text: str, *, language: str | None = None, mentions: tuple[Mention, ...] | None = None
) -> tuple[Quotation, ...]:
    """What is said in a text and by whom, in the order of the text.

    Args:
        text: running text, paragraphs parted by line breaks.
        language: BCP 47 tag; English when not given.
        mentions: what `find_entities` found in the same text; looked for when not given.
    """
    code = supported(language)
    if mentions is None:
        mentions = find_entities(text, language=code)
    return tuple(_quotations(text, data_of(code, "quotes"), mentions, code))


def _quotations(text: str, data: QuoteLexicon, mentions: tuple[Mention, ...], language: str) -> list[Quotation]:
    stretches = outermost(quoted(text))
    starts = [stretch.start for stretch in stretches]
    speakers, index = Speakers(mentions), names(mentions)
    found: list[Quotation] = []
    last: Quotation | None = None
    previous = here_unit = Span(0, 0)
    for unit in units(text, language, stretches, data):
        previous, here_unit = here_unit, unit
        here = stretches[max(0, bisect_left(starts, unit.start) - 1) : bisect_right(starts, unit.end)]
        if not here and not may_attribute(text, unit, data):
            continue
        clause = Clause(text, tokens(text, unit.start, unit.end, here, data.cues), data, index)
        if not clause.tokens or len(clause.tokens) > _LONGEST_SENTENCE:
            continue
        for one in attributions(clause):
            before = _told_before(text, unit, previous, last) if one.refers else None
            quotation = _quotation(one, clause, speakers, last, before)
            if quotation is None:
                continue
            if found and _goes_on(text, found[-1], quotation, one):
                quotation = _together(text, found.pop(), quotation)
            found.append(quotation)
            last = quotation
            sex = _sex(one, clause)
            speakers.note(quotation.speaker, quotation.span.start, sex if quotation.certainty == "stated" else "")
    return found


def _sex(one: Attribution, clause: Clause) -> str:
    """The sex of the speaker, where the form of the verb shows it."""
    shown = (clause.cue(i).gender for i in range(*(one.cue or (0, 0))) if i in clause.cues)
    return next(shown, "")


def _told_before(text: str, unit: Span, previous: Span, last: Quotation | None) -> Span | None:
    """The sentence before, when it is nobody's words yet; without its full stop."""
    if previous.start == previous.end or (last is not None and last.span.end > previous.start):
        return None
    if text[previous.end - 1] not in ".!?…»”":
        return None
    end = previous.end - (text[previous.end - 1] == ".")
    return Span(previous.start, end) if text.count("\n", previous.end, unit.start) <= _APART else None


def _quotation(
    one: Attribution, clause: Clause, speakers: Speakers, last: Quotation | None, before: Span | None
) -> Quotation | None:
    contents = (before,) if before else tuple(_span(clause, part) for part in one.contents)
    contents = tuple(span for span in contents if span.start < span.end)
    if not contents:
        return None
    if one.cue is None and one.source is None and not _speaks(clause, one, last, speakers):
        return None
    speaker, certainty = speakers.resolve(one, clause)
    if one.cue is None and one.source is None and last is None:
        speaker, certainty = None, "unknown"
    cue = _span(clause, one.cue) if one.cue else None
    return Quotation(
        span=Span(contents[0].start, contents[-1].end),
        contents=contents,
        text=wording(clause.text, contents),
        kind=_kind(clause, one),
        speaker=speaker,
        cue=cue.of(clause.text) if cue else None,
        cue_span=cue,
        source_span=_span(clause, one.source) if one.source else None,
        certainty=certainty,
    )


def _speaks(clause: Clause, one: Attribution, last: Quotation | None, speakers: Speakers) -> bool:
    """Whether a quotation without cue is speech: a sentence of its own, or right after other speech."""
    start, end = one.contents[0]
    alone = all(clause.kind(i) == "p" for i in range(len(clause.tokens)) if not start <= i < end)
    inner = clause.text[clause.tokens[start].start : clause.tokens[start].end]
    goes_on = last is not None and "\n" not in clause.text[last.span.end : clause.tokens[start].start]
    return alone and _is_closed(inner) and (goes_on or len(inner.split()) >= _LONE_WORDS)


def _is_closed(inner: str) -> bool:
    return inner[-1] in _MARKS


def _span(clause: Clause, part: tuple[int, int]) -> Span:
    return Span(clause.tokens[part[0]].start, clause.tokens[part[1] - 1].end)


def _kind(clause: Clause, one: Attribution) -> QuoteKind:
    if one.refers:
        return QuoteKind.INDIRECT
    kinds = [clause.kind(i) for start, end in one.contents for i in range(start, end)]
    if "q" in kinds and all(kind in ("q", "p") for kind in kinds):
        return QuoteKind.DIRECT
    if clause.is_dialogue and one.cue is not None and one.contents[0][0] < one.cue[0]:
        return QuoteKind.DIRECT
    if all(kind == "n" for kind in kinds):
        return QuoteKind.MIXED
    return QuoteKind.MIXED if "q" in kinds or _has_words_of_theirs(clause, one) else QuoteKind.INDIRECT


def _has_words_of_theirs(clause: Clause, one: Attribution) -> bool:
    """Whether some of the words stand between marks and are no name: "не видит смысла"."""
    stretches = (
        clause.text[clause.tokens[i].start + 1 : clause.tokens[i].end - 1]
        for start, end in one.contents
        for i in range(start, end)
        if clause.kind(i) == "n"
    )
    return any(words[:1].islower() and " " in words for words in stretches)


def _goes_on(text: str, before: Quotation, now: Quotation, one: Attribution) -> bool:
    """Whether words between marks only go on after an attribution in the same paragraph."""
    return (
        one.cue is None
        and one.source is None
        and before.kind is not QuoteKind.INDIRECT
        and before.cue is not None
        and "\n" not in text[before.span.end : now.span.start]
        and now.span.start - before.span.end < 200
    )


def _together(text: str, before: Quotation, now: Quotation) -> Quotation:
    contents = (*before.contents, *now.contents)
    return evolve(
        before, contents=contents, span=Span(before.span.start, now.span.end), text=wording(text, contents)
    )
