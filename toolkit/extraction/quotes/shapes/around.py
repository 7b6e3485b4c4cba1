"""What the writer tells around an attribution: more of the speaker, the date, why and when it was said."""

from toolkit.extraction.languages import together
from toolkit.extraction.quotes.attribution import Phrase
from toolkit.extraction.quotes.sentence.clause import COMMA, DASHES, Clause

_YEAR, _DAY, _SHORTEST_ADJECTIVE = 4, 2, 5
_TO_LAPSE = 3


def over_attribute(clause: Clause, right: int) -> int:
    """Past what only tells more of the speaker before: "сообщил источник, знакомый с ситуацией"."""
    data, word = clause.lexicon, clause.word(right + 1)
    if data.order == "agreement" and clause.word(right) == COMMA and _is_relative(clause, right + 1):
        return clause.right_break(right + 1)
    if data.order == "agreement" and clause.word(right) == COMMA and _is_active(clause, right + 1):
        return clause.right_break(right + 1)
    governs = clause.word(right + 2) in data.prepositions or data.infinitive(clause.word(right + 2))
    return (
        clause.right_break(right + 1)
        if clause.word(right) == COMMA and (data.adjective(word) or _is_genitive(clause, right + 1)) and governs
        else right
    )


def _is_active(clause: Clause, i: int) -> bool:
    """Whether a participle tells more of the speaker at a position: "комиссии, [обработавшей] треть"."""
    return clause.lexicon.forms.active.search(clause.word(i)) is not None and clause.noun(i) is None


def _is_relative(clause: Clause, i: int) -> bool:
    """Whether a Russian relative clause begins at a position: ", [с которым] ознакомилась газета"."""
    data = clause.lexicon
    return clause.word(i + (clause.word(i) in data.prepositions)).startswith(data.forms.relatives)


def _is_genitive(clause: Clause, i: int) -> bool:
    """Whether an adjective stands at a position in the genitive: "собеседника, [знакомого] с ситуацией"."""
    word = clause.word(i)
    return (
        word.endswith(clause.lexicon.forms.several) and len(word) > _SHORTEST_ADJECTIVE and clause.noun(i) is None
    )


def next_dash(clause: Clause, right: int) -> int:
    """Where a line of dialogue goes on with the speaker's words: behind a mark and a dash; else its end."""
    marks = (COMMA, ".", "!", "?", "…")
    found = (
        i for i in range(right, len(clause.words)) if clause.word(i) in DASHES and clause.word(i - 1) in marks
    )
    return next(found, len(clause.words))


def over_date(clause: Clause, right: int) -> int:
    """Behind a date that a comma parts from its day or its month: "said on Tuesday[, November 10, 2026]"."""
    while clause.word(right) == COMMA:
        end = clause.right_break(right + 1)
        words = [clause.word(i) for i in range(right + 1, end)]
        numbered = clause.word(right - 1).isdigit() or clause.word(right - 2).isdigit()  # "May 3", "3 May"
        dated = clause.word(right - 1) in clause.lexicon.days or numbered
        year = len(words) == 1 and words[0].isdigit() and len(words[0]) == _YEAR
        day = len(words) == _DAY and any(word.isdigit() for word in words)
        if not dated or not (year or (day and any(map(clause.is_capital, range(right + 1, end))))):
            break
        right = end
    return right


def is_circumstance(clause: Clause, after: Phrase) -> bool:
    """Whether words behind the day of saying only tell when or why it was said: "said on Friday, days after"."""
    data, start = clause.lexicon, after[0]
    if clause.word(start) in data.lacking and clause.word(start + 1).endswith(data.forms.gerunds):
        return True  # "C, the firm said, without giving a reason"
    if data.order != "position" or clause.word(start - 1) != COMMA:
        return False
    dated = clause.word(start - 2) in data.days
    if not dated and not _is_placed(clause, start - 1):
        return False
    near = range(start, min(start + _TO_LAPSE, after[1]))
    lapse = next((i for i in near if clause.word(i).removesuffix("s") in data.lapses), None)
    if lapse is None and not dated:
        return False
    first = start if lapse is None else lapse + 1
    return clause.word(first) in together(data.time_conjunctions, data.amid)


def _is_placed(clause: Clause, comma: int) -> bool:
    """Whether where or to whom it was said ends an attribution: "said [in an interview], days after"."""
    at = max((i for i in clause.cues if i < comma), default=comma)
    data, behind = clause.lexicon, clause.word(at + 1)
    led = behind in data.prepositions or clause.cue(at).lemma in data.addressing if at < comma else False
    return led and at + 1 < comma and clause.right_break(at + 1) == comma


def is_comment(clause: Clause, start: int) -> bool:
    """Whether a relative clause tells what all that was said is: "C, the firm said, in what is its first"."""
    data = clause.lexicon
    led = data.order == "position" and clause.word(start) in data.prepositions
    return led and clause.word(start + 1) in data.free_relatives and clause.word(start - 1) == COMMA
