"""English bodies named by a list, or on behind what they are of: "Acme, Roe & Doe", "Bank of the South"."""

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import BODY_HEADS, CLOSING_HEADS, OPENING_HEADS, TIMES
from toolkit.extraction.languages.en.entities_shown import PERIODS
from toolkit.extraction.languages.en.mentions.things import body_of_words, exact, opens_with_thing
from toolkit.extraction.languages.en.mentions.words import is_role, tag

_HEADS = BODY_HEADS | OPENING_HEADS
_LINKS = frozenset({"of", "for", "on", "against"})
_LEADING = frozenset({"the", "all"})
_AND, _COMMA = " & ", ", "
_LONGEST_SECOND = 2
_MOST_PARTS, _MOST_OBJECTS, _LONGEST = 4, 4, 6


def listed_at(tokens: Tokens, index: int) -> Candidate | None:
    """A body whose name is a list: "the [Rail, Tram and Bus Union]", "Roe, Doe & Wilk"."""
    words, at = tokens.words, index
    while tokens.gap(at) == _COMMA and at - index < _MOST_PARTS and _is_part(tokens, at):
        if not words[at + 1][0].isupper():
            break
        at += 1
    if at == index or at + 1 >= len(words) or not words[at][0].isupper():
        return None
    if tokens.gap(at) == _AND and words[at + 1][0].isupper():
        surnames = all(tag(words[i]) in "US" for i in range(index, at + 1))
        return body_of_words(tokens, index, at + 2) if surnames else None
    led = index > 0 and words[index - 1].lower() == "the" and tokens.joined(index - 1)
    if not led or words[at + 1] != "and" or not _is_part(tokens, at) or not tokens.joined(at + 1):
        return None
    last = _end_of_run(tokens, at + 2)
    return body_of_words(tokens, index, last) if last > at + 3 and words[last - 1] in BODY_HEADS else None


def _is_part(tokens: Tokens, index: int) -> bool:
    """Whether a word of a list names nobody and nothing by itself."""
    word = tokens.words[index]
    office = is_role(word) and not word.endswith("s")
    if not word[0].isupper() or word in _HEADS or word in TIMES or office:
        return False
    return tag(word) != "F" and exact(tokens, index) is None


def _end_of_run(tokens: Tokens, index: int) -> int:
    """Where the words with capitals end that follow each other."""
    last = index
    while last < len(tokens.words) and last - index < _LONGEST and tokens.words[last][0].isupper():
        last += 1
        if not tokens.joined(last - 1):
            break
    return last


def with_objects(tokens: Tokens, last: int) -> int:
    """Behind what a name tells further: "Ministry [of the Interior]", "Bureau of Study [for Safety]"."""
    words, whole = tokens.words, False
    for _ in range(_MOST_OBJECTS):
        linked = last + 1 < len(words) and words[last] in _LINKS
        if not (linked and tokens.joined(last - 1) and tokens.joined(last)):
            break
        led = words[last + 1] in _LEADING
        first = last + 1 + led
        if first >= len(words) or not (led or whole or _is_purpose(tokens, last)) or not _is_object(tokens, first):
            break
        end = _end_of_object(tokens, first)
        if led and words[end - 1] in CLOSING_HEADS:
            break  # "Policy Committee of the [Central Bank]"
        last, whole = end, True
    return last


def _is_purpose(tokens: Tokens, link: int) -> bool:
    """Whether what a body is for follows what it is of: "Bureau of Study [for Safety]"."""
    words, after = tokens.words, link + 1
    if words[link] != "for" or words[link - 1] in _HEADS:
        return False
    return tag(words[after]) not in "FS" and not opens_with_thing(tokens, after) and not is_role(words[after])


def _is_object(tokens: Tokens, first: int) -> bool:
    word = tokens.words[first]
    if not (word[0].isupper() and tokens.joined(first - 1)) or word in TIMES or word in PERIODS:
        return False
    known = exact(tokens, first)
    return known is None or known.kind != "organization"  # "Parliament of the [European Union]"


def _end_of_object(tokens: Tokens, first: int) -> int:
    """Where the words end that tell what a body is of, before a person: "Office of the President [Jane Roe]"."""
    words, last = tokens.words, first
    while last < len(words) and last - first < _LONGEST:
        if not words[last][0].isupper():
            if words[last] != "and" or not tokens.joined(last) or not _is_second(tokens, last + 1):
                break
        elif last > first and (words[last] in TIMES or _begins_person(tokens, last)):
            break
        last += 1
        if not tokens.joined(last - 1):
            break
    return last


def _is_second(tokens: Tokens, index: int) -> bool:
    """Whether a word or two behind "and" are of what is told before it, and no body of their own."""
    if index >= len(tokens.words) or not _is_part(tokens, index):
        return False
    last = _end_of_run(tokens, index)
    return last - index <= _LONGEST_SECOND and _HEADS.isdisjoint(tokens.words[index:last])


def _begins_person(tokens: Tokens, index: int) -> bool:
    if tag(tokens.words[index]) != "F" or index + 1 >= len(tokens.words) or not tokens.joined(index):
        return False
    return tag(tokens.words[index + 1]) in "FSUI"
