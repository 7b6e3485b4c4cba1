"""Somebody not named, in English: "a senior White House official", "the Russian delegation"."""

from toolkit.extraction.entities.mention import Mention
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import (
    BODIES,
    DESCRIBING,
    PEOPLE,
    PEOPLE_MANY,
    ROLE_MODIFIERS,
)
from toolkit.model import Organization, Person, Place, Span

_LONGEST = 8
_LINKS = frozenset({"of", "at", "for", "in", "from", "to", "with"})
_SPACE = frozenset({" ", "\xa0", "-", "'s ", "’s "})


def descriptions(tokens: Tokens, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The descriptions of an English text that stand outside names and their roles."""
    by_start = {mention.span.start: mention for mention in mentions}
    roles = {m.role_span.start: m.role_span.end for m in mentions if m.role_span}
    found: list[Mention] = []
    until = 0
    behind = 0
    for index, word in enumerate(tokens.words):
        start = tokens.starts[index]
        mention = by_start.get(start)
        until = max(until, roles.get(start, 0), mention.span.end if mention else 0)
        low = word.lower()
        if start < until or index < behind or low not in _HEADS or not (word[0].islower() or index == 0):
            continue
        first = _first(tokens, index, behind, by_start)
        last = _last(tokens, index, by_start)
        behind = last
        found.append(_mention(tokens, first, last, index, by_start))
    return tuple(found)


_HEADS = BODIES | PEOPLE | PEOPLE_MANY


def _first(tokens: Tokens, index: int, floor: int, by_start: dict[int, Mention]) -> int:
    first = index
    while first - 1 >= floor and index - first < _LONGEST and tokens.gap(first - 1) in _SPACE:
        word = tokens.words[first - 1]
        mentioned = tokens.starts[first - 1] in by_start or word[0].isupper()
        if word in {"The", "A", "An"} or not (
            mentioned or word in ROLE_MODIFIERS or word in DESCRIBING or word in _HEADS
        ):
            break
        first -= 1
    return first


def _last(tokens: Tokens, index: int, by_start: dict[int, Mention]) -> int:
    last = index + 1
    while last - index < _LONGEST and tokens.joined(last - 1) and tokens.words[last] in _LINKS:
        step = last + 1
        if step < len(tokens.words) and tokens.words[step] in {"the", "a", "an"}:
            step += 1
        stop = step
        while stop < len(tokens.words) and stop - step < 4 and tokens.joined(stop - 1):
            word = tokens.words[stop]
            if not (word[0].isupper() or word in _HEADS or word in ROLE_MODIFIERS):
                break
            stop += 1
        if stop == step or (
            tokens.words[last] in {"in", "to", "with", "from"} and not _named(tokens, step, by_start)
        ):
            break
        last = stop
    return last


def _named(tokens: Tokens, index: int, by_start: dict[int, Mention]) -> bool:
    mention = by_start.get(tokens.starts[index])
    return mention is not None and mention.kind in {"state", "place", "organization", "demonym"}


def _mention(tokens: Tokens, first: int, last: int, head: int, by_start: dict[int, Mention]) -> Mention:
    span = Span(tokens.starts[first], tokens.ends[last - 1])
    name = span.of(tokens.text).replace("\xa0", " ")
    inside = [by_start[s] for s in tokens.starts[first:last] if s in by_start]
    state = next((found for found in (_body(mention) for mention in inside) if found), None)
    word = tokens.words[head].lower()
    value: Person | Organization
    if word in PEOPLE:
        value = Person(name=name, affiliation=state)
    else:
        kind = (
            "delegation"
            if word == "delegation"
            else "government"
            if word in {"government", "administration"}
            else None
        )
        value = Organization(name=name, kind=kind, country=state.country if state else None)
    plural = word in PEOPLE_MANY
    return Mention(
        span=span, text=span.of(tokens.text), kind="description", value=value, number="plur" if plural else "sing"
    )


def _body(mention: Mention) -> Organization | None:
    if isinstance(mention.value, Organization):
        return mention.value
    if mention.kind == "state" and isinstance(mention.value, Place):
        return Organization(name=mention.value.name, kind="state", country=mention.value.country)
    return None
