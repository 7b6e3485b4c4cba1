"""What the text around a name shows: whose it is, whether somebody bears it, whether it opens a sentence."""

import re

from toolkit.extraction.entities import Mention
from toolkit.extraction.languages import together
from toolkit.extraction.quotes.lexicon import QuoteLexicon
from toolkit.extraction.quotes.sentence.clause import Clause
from toolkit.model import Organization

NEAR = 1500
WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_COMPANIES = (None, "company", "media", "international")
_OPENING, _STREET = 120, 24
_PARTS = frozenset('»”",:;)')
_OWNED, _MOST_OWNED = 40, 3


def may_be_meant(mentions: tuple[Mention, ...], text: str, data: QuoteLexicon) -> tuple[Mention, ...]:
    """The mentions without the persons whom only a street or a prize bears the name of: "на улице Ленина"."""
    if not data.named_after:
        return mentions
    return tuple(one for one in mentions if one.kind != "person" or not _is_of_street(one, text, data))


def _is_of_street(mention: Mention, text: str, data: QuoteLexicon) -> bool:
    start = mention.span.start
    before = text[max(0, start - _STREET) : start].split()
    # A mark behind the word parts it from the name: "компании «Старый мост» Пётр Рогов", "на площади, Рогов".
    return bool(before) and before[-1][-1] not in _PARTS and before[-1].lower().startswith(data.named_after)


def is_called(body: Organization, noun: str, data: QuoteLexicon) -> bool:
    """Whether the name of a body shows what a noun calls it, or nothing against it: "the ministry"."""
    words = set(WORD.findall(body.name.casefold()))
    if body.kind == "media" and noun in data.media:
        return True
    if data.called.get(noun):
        return not words.isdisjoint(data.called[noun]) and noun != body.name.casefold()
    named = any(letter.isupper() for letter in body.name)
    return named and body.kind in _COMPANIES and words.isdisjoint(data.not_called)


def is_oblique(mention: Mention) -> bool:
    """Whether a name stands in another case than the nominative."""
    return mention.case != "nomn" and (mention.case is not None or mention.text != mention.value.name)


def owns_somebody(mention: Mention, clause: Clause) -> bool:
    """Whether what a name owns can speak itself: "Roe's lawyer", and no "Roe's bet"."""
    words = WORD.findall(clause.text, mention.span.end + 2, mention.span.end + _OWNED)[:_MOST_OWNED]
    nouns = clause.lexicon.nouns()
    return any(word.lower() in nouns and nouns[word.lower()].kind == "person" for word in words)


def shows_sex(mention: Mention) -> bool:
    """Whether the form of a name tells the sex of who bears it."""
    return mention.case is not None or " " in mention.text or mention.text.isascii()


def is_kin_beside(text: str, begin: int, clause: Clause) -> bool:
    """Whether somebody's kin stands before the comma of a name: "his widow, [Ada Roe,] plans to come"."""
    words = text[max(0, begin - _OWNED) : max(0, begin - 2)].split()[-2:]
    owned = len(words) > 1 and (
        words[0].lower() in clause.lexicon.owners or words[0].endswith(clause.lexicon.forms.owning)
    )
    return owned and words[1] in clause.lexicon.family


def paragraph_of(clause: Clause) -> int:
    """Where the paragraph of a clause begins, or how far back is near enough."""
    start = clause.tokens.starts[0]
    low = max(0, start - NEAR)
    return max(low, clause.text.rfind("\n", low, start) + 1)


def are_people(body: Organization, clause: Clause) -> bool:
    """Whether several people spoke, and no body: "очевидцы", "analysts at Acme"."""
    rest = body.name.partition(" ")[2]
    if clause.lexicon.order == "position" and rest[:1].isupper():
        return False  # "Teachers Union"
    noun = clause.lexicon.nouns().get(body.name.partition(" ")[0].casefold().replace("ё", "е"))
    return noun is not None and noun.kind == "person"


def opens_phrase(text: str, begin: int, clause: Clause) -> bool:
    """Whether only the words of an office stand between the begin of the sentence and a name."""
    low = max(0, begin - _OPENING)
    start = max(text.rfind(mark, low, begin - 1) for mark in ".!?\n") + 1
    if start <= low > 0:
        return False
    nouns, told = clause.lexicon.nouns(), together(clause.lexicon.forms.of_offices, clause.lexicon.articles)
    return all(word[0].isupper() or word.strip(",") in told or word in nouns for word in text[start:begin].split())
