"""What a document tells of the concepts it names: by `assert`, by concepts beside it, and by its catalogs."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from attrs import field, frozen

from toolkit.formats.newsmlg2.catalogs import Aliases, aliases_of
from toolkit.formats.newsmlg2.terms import GENERATOR
from toolkit.formats.newsmlg2.values import View, in_language, read_language

Key = tuple[str, str]
_PARTED = re.compile("[:/#]")
_OF_THE_PLACE = frozenset({"@uri", "@literal", "@type", "@typeuri"})
"""What an element says of itself where it stands, whatever is told elsewhere."""


@lru_cache(maxsize=4096)
def last_part(code: str) -> str:
    """The code without its scheme: what stands after the last colon or slash of a QCode or an IRI."""
    return _PARTED.split(code.rstrip("/"))[-1]


def code_of(view: View, name: str) -> str:
    """The value of an attribute that may be a QCode, or its sibling that is an IRI: type and typeuri."""
    return str(view.get(f"@{name}") or view.get(f"@{name}uri", ""))


def concept_of(view: View) -> str:
    """The QCode or the IRI of a concept."""
    return str(view.get("@qcode") or view.get("@uri", ""))


def is_ours(item: View) -> bool:
    """Whether an item was written here: what it repeats of a concept is then all that is meant."""
    return any(one.get("$") == GENERATOR for meta in item.get("itemMeta", []) for one in meta.get("generator", []))


@frozen
class Concepts:
    """The concepts that an item can name.

    Attributes:
        ours: whether the item was written here.
        language: of the item.
        known: identifier -> what is told of the concept.
        aliases: of the item's catalogs.
        around: concepts of the other items of the document.
    """

    ours: bool = False
    language: str | None = None
    known: Mapping[Key, View] = field(factory=dict)
    aliases: Aliases = field(factory=lambda: Aliases(MappingProxyType({}), False))
    around: Mapping[Key, View] = field(factory=dict)

    def address(self, view: View) -> str | None:
        """The IRI of a concept: as it is stated, or as the catalog resolves the QCode."""
        if "@uri" in view:
            return str(view["@uri"])
        return self.aliases.uri(view["@qcode"]) if "@qcode" in view else None

    def find(self, view: View) -> View | None:
        """What is told of the concept that an element names."""
        for key in _keys(view, self.aliases):
            found = self.known.get(key) or self.around.get(key)
            if found is not None:
                return found
        return None

    def complete(self, view: View) -> View:
        """An element with what the document tells of its concept, and its IRI where a catalog has it."""
        address, told = self.address(view), self.find(view)
        if told is not None:
            view = view | {name: value for name, value in told.items() if name not in _OF_THE_PLACE}
            address = self.address(told) or address
        more: View = {} if address is None or view.get("@uri") == address else {"@uri": address}
        if "sameAs" in view and not self.ours:
            more["sameAs"] = [self._addressed(one) for one in view["sameAs"]]
        if len(view.get("name", ())) > 1 and not self.ours:
            more["name"] = self._own_language_first(view["name"])
        return view | more if more else view

    def _addressed(self, view: View) -> View:
        address = self.address(view)
        return view if address is None else {**view, "@uri": address}

    def _own_language_first(self, names: list[View]) -> list[View]:
        chosen = in_language(names, self.language)
        return chosen + [name for name in names if not any(name is one for one in chosen)]

    def complete_own(self, view: View) -> View:
        """The same for an element that we write in full: what it does not say is then not meant."""
        return view if self.ours else self.complete(view)


def _keys(view: View, aliases: Aliases) -> Iterator[Key]:
    """The identifiers of an element, a QCode also as the IRI that it stands for."""
    if "@qcode" in view:
        yield "@qcode", view["@qcode"]
        address = aliases.uri(view["@qcode"])
        if address is not None:
            yield "@uri", address
    for name in ("@uri", "@literal"):
        if name in view:
            yield name, view[name]


def concepts_of(item: View, around: Mapping[Key, View] = MappingProxyType({})) -> Concepts:
    """The concepts that an item asserts or holds, and those around it."""
    aliases = aliases_of(item)
    known: dict[Key, View] = {}
    for one in item.get("assert", []):
        _note(known, one, one, aliases)
    for one in _held(item):
        for identifier in one.get("conceptId", []):
            _note(known, identifier, {**one, **identifier}, aliases)
    return Concepts(is_ours(item), read_language(item), known, aliases, around)


def _held(item: View) -> Iterator[View]:
    for holder in (item, *item.get("conceptSet", [])):
        yield from holder.get("concept", [])


def _note(known: dict[Key, View], named: View, told: View, aliases: Aliases) -> None:
    for key in _keys(named, aliases):
        known.setdefault(key, told)


def concepts_around(items: Iterable[View]) -> Mapping[Key, View]:
    """The concepts of concept items and knowledge items, for the items that travel with them."""
    found: dict[Key, View] = {}
    for item in items:
        for key, told in concepts_of(item).known.items():
            if key[0] != "@literal":
                found.setdefault(key, told)
    return found
