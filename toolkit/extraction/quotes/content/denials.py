"""What somebody denies is told with the verb of denial, since the bare words would tell the contrary."""

from toolkit.extraction.quotes.attribution import Phrase
from toolkit.extraction.quotes.content.objects import noun_phrase
from toolkit.extraction.quotes.sentence.clause import COMMA, Clause

_TO_REPORT = 4


def with_denial(
    clause: Clause, at: int, contents: tuple[Phrase, ...], source: Phrase | None
) -> tuple[Phrase, ...]:
    """The words behind the cue at `at`, with it where it denies them: "[denied that] he had paid"."""
    data, start = clause.lexicon, contents[0][0]
    if clause.cue(at).lemma not in data.denying or not _is_told(clause, at, start):
        return contents
    cue = clause.cue_phrase(at)
    begin = start
    while begin > cue[1] and (clause.word(begin - 1) in data.that or clause.word(begin - 1) == COMMA):
        begin -= 1
    parted = begin > cue[1] and begin == noun_phrase(clause, at)  # "опроверг [в интервью] слухи"
    if parted or (source is not None and cue[1] <= source[0] < begin):
        return cue, (begin + (clause.word(begin) == COMMA), contents[0][1]), *contents[1:]
    return (cue[0], contents[0][1]), *contents[1:]


def _is_told(clause: Clause, at: int, start: int) -> bool:
    """Whether a clause is denied, or others' words, which bare would be told as his: "denied claims of fraud"."""
    data = clause.lexicon
    if clause.kind(start) in ("q", "n"):
        return False
    led = clause.word(start - 1) in data.that or clause.word(start) in data.that
    reports = any(clause.word(i) in data.reports for i in range(start, start + _TO_REPORT))
    return led or reports or any(clause.acts(i) for i in range(start + 1, clause.right_break(start + 1)))
