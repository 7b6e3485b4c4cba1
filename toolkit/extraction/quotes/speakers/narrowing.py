"""A phrase without what only stands around who speaks: a preposition, a document, a relative clause."""

from toolkit.extraction.languages import together
from toolkit.extraction.quotes.attribution import Phrase
from toolkit.extraction.quotes.sentence.clause import COMMA, Clause

_FOUND = frozenset({"report", "reports", "ruling", "judgment", "judgement"})
_PUBLISHED = frozenset(
    ["published", "released", "issued", "posted", "conducted", "carried", "compiled", "produced", "filed"]
)
# What whoever speaks in a document did to it.
_GIVEN = frozenset({"issued", "released", "published", "posted", "sent", "written", "signed", "made"})
_BY = "by"
_ISSUED, _ISSUING = 7, frozenset({"from", _BY})


def narrowed(source: Phrase, clause: Clause) -> Phrase:
    """A phrase without the preposition, the document and the relative pronoun around who speaks."""
    start, end = source
    if clause.word(start) in clause.lexicon.prepositions and end - start > 1:
        start += 1
    while end - start > 1 and clause.word(end - 1) in (COMMA, *clause.lexicon.relatives):
        end -= 1
    if clause.lexicon.order == "position":
        told = (i for i in range(start + 1, end - 1) if clause.word(i) == COMMA)
        end = next((i for i in told if clause.word(i + 1) in clause.lexicon.relatives), end)
        end = next((i for i in range(start + 1, end) if _is_shown(clause, i) or _is_published(clause, i)), end)
    if clause.word(start + 2) == COMMA and clause.word(start + 3) in clause.lexicon.inner_prepositions:
        end = min(end, start + 2)  # "the nurse, from Leeds,"
    issued = _issued_by(clause, start, end)
    if issued is not None:
        return issued, end
    document = start
    while document + 1 < end and clause.lexicon.oblique(clause.word(document)):
        document += 1
    if clause.word(document) in clause.lexicon.documents:
        owners = (i for i in range(document + 1, end) if clause.noun(i) or clause.mention(i))
        start = next(owners, document)
    return start, end


def _issued_by(clause: Clause, start: int, end: int) -> int | None:
    """Where whoever issued a document is named: "a statement from Jane Roe", "a letter by the ministry"."""
    data = clause.lexicon
    if data.order != "position":
        return None
    for i in range(start + 1, min(start + _ISSUED, end - 1)):
        if clause.word(i) not in _ISSUING:
            continue
        paper = clause.word(_over_issuing(clause, i))
        if paper in together(data.told_in, data.studies):
            found = paper in data.studies or paper in _FOUND
            return i + 1 if _may_issue(clause, i + 1, named_only=found) else None
    return None


def _over_issuing(clause: Clause, by: int) -> int:
    """Where the document stands that somebody issued behind "by": "[statements] issued on Monday by Jane Roe"."""
    data, i = clause.lexicon, by - 1
    while clause.word(i) in together(data.days, data.before_days, data.adverbs):
        i -= 1
    issued = clause.word(i) in _GIVEN and clause.word(by) != "from"
    return i - 1 if issued and clause.word(i - 1) in data.told_in and clause.word(i - 1) not in _FOUND else by - 1


def _may_issue(clause: Clause, i: int, *, named_only: bool) -> bool:
    """Whether somebody stands at a position: a name, known or not, or a noun of those who speak.

    An office with its article speaks through a statement; of "a report by the auditor" the report is what is read.
    """
    named, data = clause.mention(i), clause.lexicon
    if named is not None:
        return named.kind in ("person", "organization")
    led = clause.word(i) in data.articles or clause.word(i) in data.owners
    if led and named_only:
        return False
    owned = clause.word(i + led).endswith(data.forms.owning)
    return owned or clause.is_capital(i) or clause.noun(i + led) is not None or clause.mention(i + led) is not None


def _is_published(clause: Clause, i: int) -> bool:
    """Whether what follows only tells when and where a paper came out: "a study published in the journal Zed"."""
    data = clause.lexicon
    paper = clause.word(i - 1) in together(data.told_in, data.studies, data.documents, _FOUND)
    return paper and clause.word(i) in _PUBLISHED and _BY not in (clause.word(i + 1), clause.word(i + 2))


def _is_shown(clause: Clause, i: int) -> bool:
    """Whether what follows only tells who saw a document: "a statement seen by the agency"."""
    return clause.word(i) in clause.lexicon.shown and clause.word(i + 1) in ("by", "with")
