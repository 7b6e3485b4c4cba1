"""English things that the tables name: states, regions, cities, bodies, peoples."""

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.lexicon import Reading
from toolkit.extraction.entities.tables import exact_names, longest, names_of_row, pairs
from toolkit.extraction.entities.tokens import Tokens

# The first words of peoples of two: "South Korean", "Puerto Ricans".
_PEOPLES_OF_TWO = frozenset(
    [
        *("North", "South", "East", "Central", "New", "Papua", "Sri", "Sierra", "Costa", "Puerto", "Saudi"),
        *("Equatorial", "Cape", "Solomon", "Hong"),
    ]
)


def exact(tokens: Tokens, index: int) -> Candidate | None:
    """The thing of the tables that begins at a word, the longest."""
    word = tokens.words[index]
    line = exact_names("en").get(word)
    if line is None:
        return _printed_in_capitals(tokens, index) if word.isupper() and len(word) > 3 else None
    found = longest(tokens, index, line)
    return thing(tokens, index, found[1], found[0], found[2]) if found else None


def opens_with_thing(tokens: Tokens, index: int) -> bool:
    """Whether a thing of the tables begins at a word, or the word is of two: "for [UK-Chile] trade"."""
    first, hyphen, _ = tokens.words[index].partition("-")
    return (hyphen != "" and first in exact_names("en")) or exact(tokens, index) is not None


def _printed_in_capitals(tokens: Tokens, index: int) -> Candidate | None:
    """A city, region or country in the capitals of a dateline or headline: WASHINGTON, SAUDI ARABIA."""
    words = tokens.words
    for size in (3, 2, 1):
        last = index + size
        if last > len(words) or not all(words[i].isupper() and tokens.joined(i) for i in range(index, last - 1)):
            continue
        parts = [word.capitalize() for word in words[index:last]]
        line = exact_names("en").get(parts[0])
        rest = " " + " ".join(parts[1:]) if size > 1 else ""
        entry = names_of_row(line)[0].get(rest, "") if line and words[last - 1].isupper() else ""
        if entry[:1] in ("C", "R", "G"):
            return thing(tokens, index, last, entry, tokens.ends[last - 1], name=" ".join(parts))
    return None


_KINDS = {"C": "state", "O": "organization"}


def thing(tokens: Tokens, first: int, last: int, entry: str, end: int, *, name: str = "") -> Candidate:
    """A thing of the tables: `entry` is its kind, its gender and what record it is."""
    kind = _KINDS.get(entry[0], "place")
    start = tokens.starts[first]
    text = name or tokens.text[start:end]
    reading = Reading(entry[0], entry[1], text, "n", entry.partition("=")[2])
    tags = "G" if last - first == 1 else ""
    return Candidate(
        first,
        last,
        kind,
        start,
        end,
        tags=tags,
        reading=reading,
        base=text,
        cases="",
        doubtful=reading.kind == "g",
    )


def may_be_people(word: str) -> bool:
    """Whether a word is the name of a people, or the first of its two."""
    return word in _PEOPLES_OF_TWO or word in pairs("languages/en/entities_demonyms.txt")


def people(tokens: Tokens, index: int) -> Candidate | None:
    """The people of a state that a word, or two, name: "Japanese", "South Korean"."""
    demonyms, word = pairs("languages/en/entities_demonyms.txt"), tokens.words[index]
    last = index + 1
    if word in _PEOPLES_OF_TWO and tokens.joined(index) and f"{word}_{tokens.words[last]}" in demonyms:
        word, last = f"{word}_{tokens.words[last]}", last + 1
    entry = demonyms.get(word)
    if entry is None:
        return None
    reading = Reading("C", "u", "", "n", entry.split("/", maxsplit=1)[0])
    return Candidate(
        index, last, "demonym", tokens.starts[index], tokens.ends[last - 1], reading=reading, cases=""
    )


def body_of_words(tokens: Tokens, first: int, last: int) -> Candidate:
    """A body that the tables do not have, named by some words."""
    start, end = tokens.starts[first], tokens.ends[last - 1]
    return Candidate(first, last, "organization", start, end, base=tokens.text[start:end], cases="")
