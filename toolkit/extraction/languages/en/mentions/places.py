"""English places that their noun shows: "Acme County", "Mount Acme", "the Gulf of Acme", "Acme-based"."""

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.lexicon import Reading
from toolkit.extraction.entities.tables import exact_names, names_of_row
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.entities.values import place_of
from toolkit.extraction.languages.en.entities import ARTICLES, FUNCTION_WORDS, TIMES
from toolkit.extraction.languages.en.entities_shown import (
    PLACE_HEADS,
    PLACE_OPENINGS,
    PLACE_OPENINGS_OF,
    SURNAME_HEADS,
    WHERE,
)
from toolkit.extraction.languages.en.mentions.things import exact, may_be_people, thing
from toolkit.extraction.languages.en.mentions.words import is_role, tag

_LONGEST = 5
_ENDS = ("-based", "-flagged", "-registered", "-born", "-raised", "-headquartered", "-bred")
_LEADING = frozenset({"in", "at", "on", "across", "along"}) | WHERE
_WINDS = frozenset({"North", "South", "East", "West"})
_SAINTS = frozenset({"St", "Saint", "San", "Santa", "El", "La", "Los", "Las", "New"})


def place(tokens: Tokens, first: int, last: int, country: str = "") -> Candidate:
    """A place that the tables do not have, named by some words."""
    start, end = tokens.starts[first], tokens.ends[last - 1]
    name = tokens.text[start:end]
    return Candidate(
        first, last, "place", start, end, reading=Reading("P", "n", name, "", country), base=name, cases=""
    )


def based_at(tokens: Tokens, index: int) -> Candidate | None:
    """The place in a word that says where somebody or something is from: "[Leeds]-based", "[Paris]-born"."""
    word = tokens.words[index]
    ending = next((end for end in _ENDS if word.endswith(end)), None)
    name = word.removesuffix(ending) if ending else ""
    if not name.isalpha() or not name[0].isupper() or tag(name) in "NR" or may_be_people(name):
        return None
    end = tokens.starts[index] + len(name)
    line = exact_names("en").get(name)
    entry = names_of_row(line)[0].get("", "") if line else ""
    if entry[:1] in ("C", "R", "G", "g"):
        found = thing(tokens, index, index + 1, entry, end)
        found.kind = "place"
        return found
    found = place(tokens, index, index + 1)
    found.end, found.base = end, name
    found.reading = Reading("P", "n", name, "", "")
    return found


def place_at(tokens: Tokens, index: int) -> Candidate | None:
    """A run of capitalised words that holds the noun of a place."""
    words = tokens.words
    if PLACE_HEADS.isdisjoint(words[index + 1 : index + _LONGEST]) and words[index] not in PLACE_OPENINGS:
        return None
    if not _may_begin(tokens, index):
        return None
    return _opened(tokens, index) or _closed(tokens, index)


def _may_begin(tokens: Tokens, index: int) -> bool:
    word = tokens.words[index]
    if word.lower() in FUNCTION_WORDS or word in TIMES:
        return False
    return not (is_role(word) and tag(word) == "R") or word in PLACE_OPENINGS


def compass_at(tokens: Tokens, index: int) -> Candidate | None:
    """A part of a place of the tables that has a name of its own: "South Tarawa"."""
    if tokens.words[index] not in _WINDS or not tokens.joined(index):
        return None
    whole = exact(tokens, index + 1)
    if whole is None or whole.kind not in ("place", "state") or whole.reading is None:
        return None
    if _goes_on(tokens, whole.last - 1):
        return None
    country = "" if whole.reading.kind == "C" else place_of(whole.reading, "en").country  # "South Georgia"
    return place(tokens, index, whole.last, country or "")


def _opened(tokens: Tokens, index: int) -> Candidate | None:
    """Mount Acme, Fort St. Acme, Gulf of Acme."""
    words = tokens.words
    if words[index] not in PLACE_OPENINGS or not tokens.joined(index):
        return None
    last = index + 1
    if words[last] == "of" and words[index] in PLACE_OPENINGS_OF and tokens.joined(last):
        last += 1
    elif words[last] == "of" or words[index] in PLACE_OPENINGS_OF - {"Cape"}:
        return None
    if not words[last][0].isupper() or words[last] in PLACE_HEADS or words[last] in TIMES:
        return None
    if words[last - 1] == "of" and tag(words[last]) == "N" and _goes_on(tokens, last):
        last += 1  # "Cape of Good Hope"
    elif words[last] in _SAINTS and last + 1 < len(words) and words[last + 1][0].isupper():
        last += 1
    return place(tokens, index, last + 1)


def _closed(tokens: Tokens, index: int) -> Candidate | None:
    """Acme County, Little Acme Town Hall."""
    words = tokens.words
    head, position = None, index
    while position < min(len(words), index + _LONGEST) and words[position][0].isupper():
        word = words[position]
        if position > index and (word in TIMES or word.lower() in FUNCTION_WORDS):
            break
        if position > index and word in PLACE_HEADS:
            head = position
        elif head is not None:
            break
        position += 1
        if not tokens.joined(position - 1):
            break
    opening = exact(tokens, index)
    if opening is not None and opening.kind == "state" and head is not None and _goes_on(tokens, head):
        return None  # "U.S. District Judge"
    if head is None or not _names(tokens, index, head):
        return None
    return place(tokens, index, head + 1)


def _goes_on(tokens: Tokens, head: int) -> bool:
    return tokens.joined(head) and head + 1 < len(tokens.words) and tokens.words[head + 1][0].isupper()


def _is_titled(tokens: Tokens, index: int) -> bool:
    """Whether an office or a trade in lower case stands right before a name: "the soprano Yuna Park"."""
    return (
        index > 0
        and tokens.joined(index - 1)
        and tokens.words[index - 1].islower()
        and is_role(tokens.words[index - 1])
    )


def _names(tokens: Tokens, index: int, head: int) -> bool:
    """Whether the words before the noun of a place are a name, and the whole is nobody's: "Rebecca Hall"."""
    words = tokens.words
    if words[head] == "Channel":
        return exact(tokens, index) is not None  # "Mozambique Channel", but "Discovery Channel"
    if words[head] in SURNAME_HEADS and _is_titled(tokens, index):
        return False
    if words[head] in SURNAME_HEADS and tag(words[head - 1]) in "FI":
        before = words[index - 1].lower() if index and tokens.joined(index - 1) else ""
        return index == head - 1 and (before in ARTICLES or before in _LEADING)
    return any(tag(words[at]) not in "NR" or exact(tokens, at) is not None for at in range(index, head))
