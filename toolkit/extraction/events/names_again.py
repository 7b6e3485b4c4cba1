"""Names that an article tells once in full and then by a noun alone."""

from collections.abc import Sequence

from attrs import evolve

from toolkit.extraction.events.values import Happening

_FULL = 3


def named_in_full(found: Sequence[Happening]) -> tuple[Happening, ...]:
    """The events, those called by a noun alone with the one full name that the article has for such an event."""
    full: dict[tuple[str | None, str], set[str]] = {}
    for one in found:
        words = one.name.casefold().split()
        if len(words) >= _FULL:
            full.setdefault((one.kind, _single(words[0])), set()).add(one.name)
    return tuple([_called(one, full) for one in found])


def _called(one: Happening, full: dict[tuple[str | None, str], set[str]]) -> Happening:
    names = full.get((one.kind, _single(one.name.casefold())), set()) if " " not in one.name else set()
    return evolve(one, name=next(iter(names))) if len(names) == 1 else one


def _single(word: str) -> str:
    return word.removesuffix("s")
