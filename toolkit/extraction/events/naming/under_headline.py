"""Names that name nobody and nothing: the headline tells in brackets what they belong to.

"Funeral" or "The council will vote on Monday" tells nothing to who has not read the article; its headline does.
"""

import re
from collections.abc import Iterable
from itertools import chain

from attrs import evolve

from toolkit.extraction.entities import Mention
from toolkit.extraction.events.naming.trimming import LONGEST_NAME
from toolkit.extraction.events.values import Happening

_LONGEST = LONGEST_NAME + 10
_FEWEST_WORDS = 3
_WORD = re.compile(r"[^\W_]+(?:[-–][^\W_]+)*")
# A word with a capital in the midst of a sentence.
_PROPER = re.compile(r"(?<=[^\W\d_] |[,;] )[«“\"„]?([^\W\d_a-zа-яё][^\W_]+(?:[-–][^\W_]+)*)")
# Marks that part a headline from its rubric, its source or its topic.
_TURNS = re.compile(r"\s*[:;]\s+|\s+[–—|]\s+")
_AFTERTHOUGHT = re.compile(r",\s.*")
# So much of a word is the same in all its cases.
_STEM = 5


def named_under_headline(
    found: Iterable[Happening], text: str, headline: str, mentions: Iterable[Mention]
) -> tuple[Happening, ...]:
    """The events, those whose names name nobody and nothing with the headline in brackets.

    Args:
        found: the events of a text.
        text: the text.
        headline: what stands above it; "" for none.
        mentions: the names in the text.
    """
    events = tuple(found)
    if not events or not headline or headline.rstrip().endswith("?") or _goes_on(text.lstrip(), headline):
        return events
    told = (text,) if _is_in_capitals(headline) else (text, headline)
    shown = (word for words in told for word in _PROPER.findall(words))
    known = (word for one in mentions for word in _WORD.findall(one.text) if word[0].isupper())
    proper = frozenset(word[:_STEM] for word in chain(shown, known))
    topics = [part for part in _parts(headline) if _names_one(part, proper)]
    return tuple(one if _names_one(one.name, proper) else _within(one, topics) for one in events)


def _goes_on(text: str, headline: str) -> bool:
    """Whether a headline is only the first sentence of a text."""
    alone = not headline.endswith(".") and text[len(headline) :].partition("\n")[0].strip() == ""
    return text.startswith(headline) and not alone


def _is_in_capitals(headline: str) -> bool:
    """Whether every other word of a headline has a capital, so that those show no names."""
    words = _WORD.findall(headline)
    return sum(1 for word in words if word[0].isupper()) > len(words) // 2


def _parts(headline: str) -> list[str]:
    """What a headline may be told by: a part between marks, all of it, all but its afterthought, in this order."""
    whole = headline.strip()
    told = [*_TURNS.split(whole), whole, whole if whole.endswith(".") else _AFTERTHOUGHT.sub("", whole)]
    parts = dict.fromkeys(part.rstrip(".;") for part in told)
    return [part for part in parts if len(part.split()) >= _FEWEST_WORDS and _is_closed(part)]


def _is_closed(part: str) -> bool:
    """Whether a part has both of its marks of quotation, and is not all between them, as words of somebody are."""
    if part[0] in '"“«' and part[-1] in '"”»':
        return False
    return part.count("«") == part.count("»") and part.count("“") == part.count("”") and part.count('"') % 2 == 0


def _names_one(words: str, proper: frozenset[str]) -> bool:
    """Whether words have the name of somebody or something."""
    marked = any(mark in words for mark in "«“\"'‘")
    return marked or any(word[:_STEM] in proper or word[1:].isupper() for word in _WORD.findall(words))


def _within(one: Happening, topics: list[str]) -> Happening:
    """An event with the first of some topics that its name has room for."""
    room = _LONGEST - len(one.name) - len(" ()")
    topic = next((topic for topic in topics if len(topic) <= room), None)
    return evolve(one, name=f"{one.name} ({topic})") if topic is not None and one.name not in topic else one
