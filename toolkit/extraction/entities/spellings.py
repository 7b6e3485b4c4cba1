"""One person under two spellings: "Кая Каллас (Kaja Kallas)"."""

import re

from toolkit.extraction.entities.mention import Mention
from toolkit.model import Person

_IN_BRACKETS = re.compile(r" \(((?:[^\W\d_][\w.’'-]*)(?: [^\W\d_][\w.’'-]*){1,3})\)")


def spelled_otherwise(text: str, mentions: list[Mention]) -> dict[Person, str]:
    """Each person whom the text names in another script too, right behind the name, with that name."""
    found: dict[Person, str] = {}
    for mention in mentions:
        told = _IN_BRACKETS.match(text, mention.span.end) if mention.kind == "person" else None
        if told is None or not isinstance(mention.value, Person):
            continue
        named = all(part[0].isupper() for part in told[1].split())
        if named and _is_cyrillic(told[1]) != _is_cyrillic(mention.text):
            found.setdefault(mention.value, told[1])
    return found


def _is_cyrillic(name: str) -> bool:
    return "\u0400" <= name[0] <= "\u04ff"
