"""Whether English grammar shows a name to be of a place: its preposition, its noun, what stands behind it."""

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.tables import things
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import BODY_HEADS, CUES, FUNCTION_WORDS, TIMES, WEAK_HEADS
from toolkit.extraction.languages.en.entities_shown import (
    ADVERBS,
    ENTERING,
    EVENT_HEADS,
    LANGUAGE_NAMES,
    MOVING,
    NOT_WHERE,
    OF_FIRMS,
    PLACE_NOUNS,
    PLACES_OF,
    SEVERAL,
    WAYS,
    WHERE,
)
from toolkit.extraction.languages.en.mentions.things import exact
from toolkit.extraction.languages.en.mentions.words import is_role, tag
from toolkit.extraction.languages.en.verbs import noun_verbs, verb_forms

_LONGEST_LIST = 8
_COUNTIES = frozenset({"Co", "County"})


def is_place(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a name with nothing of the tables in it is shown to be of a place."""
    words = tokens.words
    if not first:
        return False
    before = words[first - 1] if tokens.joined(first - 1) else ""
    after = words[last] if last < len(words) and tokens.joined(last - 1) else ""
    if words[last : last + 1] in (["Co"], ["County"]) and tokens.gap(last - 1) == ", " and before[:1].islower():
        return _may_be_place(tokens, first, last)  # "at Acme, Co Harbour"
    if not (_is_of_several(words, last, before) or (after in PLACE_NOUNS and before not in ("a", "an"))):
        led = _is_led(tokens, first, before)
        if not led or after in OF_FIRMS or not _ends_phrase(after):
            return False
    return _may_be_place(tokens, first, last)


def _is_of_several(words: list[str], last: int, before: str) -> bool:
    """Whether a noun for several places follows behind another name: "for [Acme] and Harbour counties"."""
    return (before in WHERE or before in ("for", "of", "from")) and (
        words[last : last + 1] == ["and"] and not SEVERAL.isdisjoint(words[last + 2 : last + 3])
    )


def _may_be_place(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words of a name are none of an event, a body, a language or a work."""
    words = tokens.words
    if tokens.gap(last - 1)[:1] == ":" or (words[first].endswith("ing") and tokens.opens_sentence(first - 1)):
        return False  # "Acme: The Game", "In Avoiding Tax,"
    if words[last - 1] in EVENT_HEADS or words[last - 1] in BODY_HEADS or words[last - 1] in WEAK_HEADS:
        return False
    return words[first] not in LANGUAGE_NAMES and not any(
        word.isupper() and len(word) > 1 for word in words[first:last]
    )


def is_town(tokens: Tokens, index: int) -> bool:
    """Whether the name of a town that is another word too is shown to be one: "in Reading", "Nice, France"."""
    words = tokens.words
    before = words[index - 1] if index and tokens.joined(index - 1) else ""
    if before.lower() in ("at", "from", "to") or _is_led(tokens, index, before):
        return True
    behind = exact(tokens, index + 1) if tokens.gap(index) == ", " and index + 1 < len(words) else None
    return behind is not None and behind.reading is not None and behind.reading.kind in "CR"


def _is_led(tokens: Tokens, first: int, before: str) -> bool:
    """Whether a preposition of place leads to a name."""
    words = tokens.words
    farther = words[first - 2].lower() if first > 1 and tokens.joined(first - 2) else ""
    low = before.lower()
    if low == "of" and first > 1 and words[first - 2].isdigit() and tokens.gap(first - 2) == ", ":
        return True  # "Jane Roe, 53, of Acme"
    if low in ENTERING or before in _COUNTIES:
        return True
    if low == "from" and first > 1 and tokens.gap(first - 2) == ", " and tokens.joined(first - 1):
        return words[first - 2][0].isupper() or words[first - 2].isdigit()  # "Jane Roe, 53, from Acme"
    if low == "of":
        return farther in PLACES_OF
    if low in WHERE:
        return farther not in NOT_WHERE
    if low in WAYS:
        return farther in MOVING
    return False


def _ends_phrase(after: str) -> bool:
    """Whether the word behind a name is none that the name only describes: "in [Acme] shares"."""
    if not after or not after[0].isalpha() or after in FUNCTION_WORDS or after in ADVERBS or after in PLACE_NOUNS:
        return True
    return after.endswith("ly") or (after in verb_forms() and after not in noun_verbs()) or after in TIMES


def listed(tokens: Tokens, last: int) -> list[int]:
    """Where the names begin that stand in one list with a place before a word: "in A, [B] and [C]"."""
    found: list[int] = []
    words = tokens.words
    while len(found) < _LONGEST_LIST and last < len(words):
        gap, word = tokens.gap(last - 1), words[last]
        if gap == ", " and word[0].isupper():
            first = last
        elif gap in {" ", ", "} and word in {"and", "or"} and tokens.joined(last) and words[last + 1][0].isupper():
            first = last + 1
        else:
            break
        end = first + 1
        while end < len(words) and tokens.joined(end - 1) and words[end][0].isupper():
            end += 1
        if is_role(words[first]) or (tag(words[first]) == "N" and end == first + 1):
            return []
        closing = first > last
        after = words[end] if end < len(words) and tokens.joined(end - 1) else ""
        if after in CUES:
            return []
        found.append(first)
        last = end
        if closing:
            return found if _ends_phrase(after) else []
    return []


def country_behind(tokens: Tokens, last: int, starts: dict[int, Candidate]) -> str:
    """The country of the region or the state that follows a name behind a comma: "Acme, Kentucky"."""
    behind = starts.get(last)
    if behind is None or behind.reading is None or tokens.gap(last - 1) != ", ":
        return ""
    if tokens.gap(behind.last - 1)[:1] not in {",", ".", ")", ";", "\n"}:
        return ""
    if behind.kind == "state" and behind.reading.kind == "C":
        return behind.reading.record
    if behind.kind == "place" and behind.reading.kind == "R":
        return things("en")[int(behind.reading.record)].country or ""
    return ""
