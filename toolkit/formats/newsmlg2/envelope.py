"""What every item begins with: its identity, the catalogs of its codes, and facts without an element."""

from typing import Any

from toolkit.formats.newsmlg2.dates import EDTF
from toolkit.formats.newsmlg2.terms import (
    CATALOG,
    GENERATOR,
    OWN_NAMESPACE,
    OWN_PREFIX,
    OWN_SCHEMES,
    PROFILE,
    STANDARD_VERSION,
)
from toolkit.formats.newsmlg2.values import (
    EXACT,
    View,
    clean,
    escaped,
    extra,
    is_iri,
    language,
    without_empty,
)

NO_DATE = "1970-01-01T00:00:00Z"
"""versionCreated must be there; the mark beside it says that no date is known."""


def rooted(name: str, view: View) -> dict[str, Any]:
    """A tree with that root."""
    return {name: {f"@xmlns:{OWN_PREFIX}": OWN_NAMESPACE, **view}}


def undated(form: str = NO_DATE) -> View:
    """A date that only has to be there."""
    return {"$": form, EDTF: ""}


def catalogs() -> View:
    """IPTC's catalog, and our own schemes."""
    schemes = [{"@alias": alias, "@uri": uri} for alias, uri in OWN_SCHEMES.items()]
    return {"catalogRef": [{"@href": CATALOG}], "catalog": [{"scheme": schemes}]}


def extension_property(name: str, value: str | None) -> list[View]:
    """A fact without an element of its own: an extension property of our scheme."""
    if value is None:
        return []
    shown = clean(value)
    exact = {} if shown == value else {EXACT: escaped(value)}
    return [{"@rel": f"dlrel:{name}", "@value": shown, **exact}]


def envelope(guid: str, version: int | None, tag: str | None) -> View:
    """The attributes and the catalogs of any item. One without a version is the first, and says so."""
    numbered = version is not None and version > 0
    stated = {} if numbered else extra("version", "" if version is None else str(version))
    return {
        "@guid": guid,
        "@version": str(version) if numbered else "1",
        **stated,
        "@standard": "NewsML-G2",
        "@standardversion": STANDARD_VERSION,
        "@conformance": "power",
        **language(tag),
        **catalogs(),
    }


def item_meta(nature: str, version_created: View, **more: list[View]) -> View:
    """The management of any item: its class, its provider, its dates, its state, and who made it."""
    return without_empty(
        {
            "itemClass": [{"@qcode": nature}],
            "provider": [nobody()],
            "versionCreated": [version_created],
            "pubStatus": [{"@qcode": "stat:usable"}],
            "generator": [{"$": GENERATOR}],
            "profile": [{"$": PROFILE, "@versioninfo": "1"}],
            **more,
        }
    )


def nobody() -> View:
    """A provider that is not known."""
    return {"@literal": "unknown", **extra("unknown", "true")}


def only(view: View) -> list[View]:
    """A list of the view, or of nothing where there is nothing in it."""
    view = without_empty(view)
    return [view] if view else []


def alternative(address: str | None) -> list[View]:
    """The page of an item: `altRep`."""
    if address is None:
        return []
    return [{"$": address}] if is_iri(address) else [extra("href", address)]
