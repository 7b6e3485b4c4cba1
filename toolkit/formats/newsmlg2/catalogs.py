"""Catalogs: which alias of a QCode stands for which scheme. Read once a process, never changed.

``iptc_catalog.json`` holds alias, URI and, where retired, the date, of the 147 schemes of IPTC's catalog 41
(https://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml); versions 32 to 41 only added schemes.
"""

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from attrs import frozen

NEWEST = 41
"""The version of IPTC's catalog that is known here."""

_IPTC = re.compile(
    r"https?://(?:www\.|cv\.)?iptc\.org/std/catalog/catalog\.IPTC[\w.-]*?_(\d+)\.xml\s*", re.IGNORECASE
)


@frozen
class Scheme:
    """A scheme of a catalog.

    Attributes:
        uri: its codes are appended to it.
        retired: the date, where it is retired.
    """

    uri: str
    retired: str | None = None


@lru_cache(maxsize=1)
def _iptc() -> dict[str, Scheme]:
    raw: dict[str, list[str]] = json.loads((files(__package__) / "iptc_catalog.json").read_text(encoding="utf-8"))
    return {alias: Scheme(*facts) for alias, facts in raw.items()}


@lru_cache(maxsize=1)
def iptc_schemes() -> Mapping[str, Scheme]:
    """Alias -> scheme, of IPTC's catalog."""
    return MappingProxyType(_iptc())


@lru_cache(maxsize=512)
def iptc_version(href: str) -> int | None:
    """The version of IPTC's catalog that an address names; None for another catalog's."""
    match = _IPTC.fullmatch(href.strip())
    return int(match[1]) if match else None


@frozen
class Aliases:
    """The aliases that hold in an item.

    Attributes:
        schemes: those known.
        complete: whether every catalog that the item names is known here.
    """

    schemes: Mapping[str, Scheme]
    complete: bool

    def uri(self, qcode: str) -> str | None:
        """The IRI that a QCode stands for; None where its alias is not known."""
        alias, _, code = qcode.partition(":")
        scheme = self.schemes.get(alias)
        return scheme.uri + code if scheme else None


Known = Mapping[str, Mapping[str, Scheme]]
"""Catalogs at hand beside IPTC's: address -> alias -> scheme."""


def aliases_of(item: Mapping[str, Any], known: Known = MappingProxyType({})) -> Aliases:
    """The aliases of an item, or of a message's header: from its own catalogs and those it refers to."""
    addresses = tuple([reference["@href"].strip() for reference in item.get("catalogRef", ())])
    found = _aliases_at(addresses, known) if known else _aliases_known(addresses)
    if "catalog" not in item:
        return found
    return Aliases({**found.schemes, **own_schemes(item)}, found.complete)


def _aliases_at(addresses: tuple[str, ...], known: Known) -> Aliases:
    """The aliases of the catalogs at those addresses."""
    schemes: dict[str, Scheme] = {}
    complete = True
    for address in addresses:
        version = iptc_version(address)
        if version is not None:
            schemes.update(_iptc())  # a dict: a proxy is copied key by key
            complete = complete and version <= NEWEST
        elif address in known:
            schemes.update(known[address])
        else:
            complete = False
    return Aliases(schemes, complete)


@lru_cache(maxsize=256)
def _aliases_known(addresses: tuple[str, ...]) -> Aliases:
    """The same, as far as IPTC's catalogs go: the items of one source refer to the same catalogs."""
    return _aliases_at(addresses, {})


def own_schemes(item: Mapping[str, Any]) -> Mapping[str, Scheme]:
    """The schemes that an item declares itself."""
    return {
        scheme["@alias"]: Scheme(scheme["@uri"].strip(), scheme.get("@schemeretired"))
        for catalog in item.get("catalog", [])
        for scheme in catalog.get("scheme", [])
    }


def catalog_schemes(tree: Mapping[str, Any]) -> Mapping[str, Scheme]:
    """The schemes of a catalog file or a catalog item."""
    item = tree.get("catalogItem", {})
    containers = item.get("catalogContainer", [])
    return own_schemes(containers[0] if containers else {"catalog": [tree.get("catalog", {})]})
