"""Items as a whole: their identity, their version, and what kind of item they are."""

import re
from collections.abc import Iterator
from functools import lru_cache

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.formats.newsmlg2.values import is_iri
from toolkit.validation.rules.newsmlg2.outline import Node, Outline, code_word, in_meta, one_in_meta, outline_rule

_TAG = re.compile(r"tag:[^,:]+,\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?:.*", re.DOTALL)
_URN = re.compile(r"urn:newsml:[A-Za-z0-9.-]+:\d{8}(?:T\d{4}(?:\d{2})?(?:Z|[+-]\d{4})?)?:[^\s]+", re.IGNORECASE)


def guid_not_an_iri(found: Outline) -> Iterator[Finding]:
    """The guid of an item is no absolute IRI.

    Why: it must be unique in the world and stay for ever; NewsML-G2 recommends a `tag:` or `urn:newsml:` IRI
        (NewsML-G2 guidelines, Item identification), whose date must be one.
    Fix: make it a tag IRI of a domain you own, a date on which you owned it, and a name.

    Bad: <newsItem guid="simplest-test" version="1">
    Good: <newsItem guid="tag:example.org,2025-03-01:simplest-test" version="1">
    """
    for item in found.items:
        guid = item.view["@guid"].strip()
        bad_tag = guid.startswith("tag:") and not _TAG.fullmatch(guid)
        if bad_tag or not is_iri(guid):
            yield Finding(
                path=(*item.path, "@guid"),
                message=f"the guid {guid!r} is no absolute IRI" if not bad_tag else f"{guid!r} is no tag IRI",
                hint="for example tag:example.org,2025-03-01:a-name",
            )


def newsml_urn_malformed(found: Outline) -> Iterator[Finding]:
    """A guid begins with urn:newsml: but is not provider, date and identifier.

    Why: RFC 3085 defines urn:newsml:PROVIDER:DATE:ID; programs take it apart by its colons.
    Fix: write a domain name, the date as YYYYMMDD, and an identifier.

    Bad: <newsItem guid="urn:newsml:example.org:2025-03-01:42">
    Good: <newsItem guid="urn:newsml:example.org:20250301:42">
    """
    for item in found.items:
        guid = item.view["@guid"].strip()
        if guid[:11].lower() == "urn:newsml:" and not _URN.fullmatch(guid):
            yield Finding(
                path=(*item.path, "@guid"),
                message=f"{guid!r} is not urn:newsml:PROVIDER:YYYYMMDD:ID",
                hint="see RFC 3085",
            )


def standard_not_named(found: Outline) -> Iterator[Finding]:
    """The attribute standard is not "NewsML-G2".

    Why: it says which standard the item follows; the value is fixed by the specification (or is the name of
        another standard of the family, EventsML-G2 or SportsML-G2, in old documents).
    Fix: write standard="NewsML-G2".

    Bad: <newsItem standard="Foo" standardversion="2.35">
    Good: <newsItem standard="NewsML-G2" standardversion="2.35">
    """
    for item in found.items:
        if item.view["@standard"].strip() not in _STANDARDS:
            yield Finding(
                path=(*item.path, "@standard"),
                message=f"the standard is {item.view['@standard']!r}, not 'NewsML-G2'",
            )


_STANDARDS = {"NewsML-G2", "EventsML-G2", "SportsML-G2"}


def conformance_unknown(found: Outline) -> Iterator[Finding]:
    """The conformance level is neither core nor power.

    Why: the specification knows these two; a receiver chooses by them what it must understand.
    Fix: write conformance="power".

    Bad: <newsItem conformance="banana">
    Good: <newsItem conformance="power">
    """
    for item in found.items:
        level = item.view.get("@conformance", "core")
        if level.strip().lower() not in ("core", "power"):
            yield Finding(
                path=(*item.path, "@conformance"), message=f"the conformance is {level!r}, not 'core' or 'power'"
            )


_POWER_ONLY = ("partMeta", "assert", "inlineRef", "derivedFrom", "hopHistory", "pubHistory")


def conformance_too_low(found: Outline) -> Iterator[Finding]:
    """An item claims core conformance, by leaving the level out, but uses what only power has.

    Why: the level is core where it is not stated; a receiver of core may drop the rest.
    Fix: write conformance="power".

    Bad: <newsItem guid="tag:example.org,2025:1"> with <assert literal="a"/>
    Good: <newsItem guid="tag:example.org,2025:1" conformance="power"> with <assert literal="a"/>
    """
    for item in found.items:
        used = [name for name in _POWER_ONLY if name in item.view]
        if item.view.get("@conformance", "core").strip().lower() == "core" and used:
            yield Finding(
                path=item.path,
                message=f"the item is of core conformance but has {used[0]}",
                hint='write conformance="power"',
            )


_NEWEST = (2, 36)
# The version of NewsML-G2 that brought an element or an attribute: the change notes in the schema of 2.35. An
# element that only came to a further parent is named with it.
_ELEMENTS_SINCE = {
    "2.35": "eventStatus",
    "2.34": "dataMining",
    "2.33": "digitalSourceType",
    "2.31": "personDetails/hasInstrument objectDetails/hasInstrument",
    "2.29": "organisationDetails/affiliation",
    "2.28": "metadataCreator derivedFromValue",
    "2.26": "mainConcept facetConcept",
    "2.24": "pubHistory",
    "2.23": "rightsExpressionXML rightsExpressionData",
    "2.21": "partMeta/edNote partMeta/link",
    "2.20": "origRep incomingFeedId",
    "2.18": "partMeta/signal",
    "2.17": "expires",
    "2.15": "schemeName schemeDefinition schemeNote",
    "2.12": "derivedFrom circle polygon geoAreaDetails/line organisationDetails/hasInstrument rightsInfo/link",
    "2.11": "rating userInteraction",
}
_ATTRIBUTES_SINCE = {
    "2.32": "scheme/authoritystatus schemeMeta/authoritystatus catalog/authoritystatus",
    "2.29": "schemeMeta/schemecreated schemeMeta/schemeretired scheme/schemecreated scheme/schemeretired",
    "2.24": "altId/role altId/version",
    "2.19": "hasInstrument/rank",
    "2.15": "catalog/authority scheme/authority",
    "2.14": "remoteContent/layoutorientation",
    "2.13": "remoteContent/colourdepth",
    "2.10": "remoteContent/orientation remoteContent/colourspace remoteContent/colourindicator",
}
Version = tuple[int, int]
Since = tuple[Version, str, str]


def _version(stated: str) -> Version:
    major, _, minor = stated.strip().partition(".")
    return int(major[:6]), int(minor[:6])


def _since(table: dict[str, str]) -> list[Since]:
    """Version, parent or element, and name, of each entry of a table."""
    names = ((_version(version), name.partition("/")) for version, row in table.items() for name in row.split())
    return [(version, parts[0] if parts[1] else "", parts[2] or parts[0]) for version, parts in names]


_NEW_ELEMENTS, _NEW_ATTRIBUTES = _since(_ELEMENTS_SINCE), _since(_ATTRIBUTES_SINCE)


def standard_version_wrong(found: Outline) -> Iterator[Finding]:
    """The version of the standard does not exist, or is older than an element or attribute that the item uses.

    Why: it is the version with which the item is conformant (XML Schema, @standardversion), and a receiver
        chooses by it what to expect; the schema's change notes say which version brought what.
    Fix: state the version whose elements are used.

    Bad: <newsItem standardversion="99.99">
    Good: <newsItem standardversion="2.35">
    """
    for item in found.items:
        version = _version(item.view["@standardversion"])
        if version[0] not in (1, 2) or version > _NEWEST:
            yield Finding(
                path=(*item.path, "@standardversion"),
                message=f"there is no NewsML-G2 {item.view['@standardversion'].strip()}",
                hint="the newest known here is 2.36",
            )
        elif version >= (2, 9):  # older documents are not read by their version
            yield from _newer(found, item, version)


def _newer(found: Outline, item: Node, version: Version) -> Iterator[Finding]:
    """What the item uses that came after its version."""
    elements, attributes = _after(version)
    for since, parent, name in elements:
        for node in found.of_item(item.item, name) if name in found.by_name else ():
            if not parent or (node.parent is not None and node.parent.name == parent):
                yield _too_new(node.path, name, since, version)
    for since, element, name in attributes:
        for node in found.of_item(item.item, element) if element in found.by_name else ():
            if f"@{name}" in node.view:
                yield _too_new((*node.path, f"@{name}"), f"@{name}", since, version)


@lru_cache(maxsize=64)
def _after(version: Version) -> tuple[tuple[Since, ...], tuple[Since, ...]]:
    """The elements and the attributes that came after a version."""
    elements, attributes = (
        tuple(one for one in table if version < one[0]) for table in (_NEW_ELEMENTS, _NEW_ATTRIBUTES)
    )
    return elements, attributes


def _too_new(path: Path, name: str, since: Version, version: Version) -> Finding:
    return Finding(
        path=path,
        message=f"{name} came with 2.{since[1]}, and the item is of 2.{version[1]}",
        hint=f'write standardversion="2.{since[1]}" or higher',
    )


def version_not_stated(found: Outline) -> Iterator[Finding]:
    """An item does not state its version.

    Why: it counts as the first version then, and a later one cannot be told from it.
    Fix: add version="1", and count on from there.

    Bad: <newsItem guid="tag:example.org,2025:1">
    Good: <newsItem guid="tag:example.org,2025:1" version="1">
    """
    for item in found.items:
        if "@version" not in item.view:
            yield Finding(path=item.path, message="the item states no version", hint='add version="1"')


def item_class_without_code(found: Outline) -> Iterator[Finding]:
    """ItemClass has neither a qcode nor a uri.

    Why: it says what kind of item it is, and is mandatory; empty it says nothing.
    Fix: add the code, such as ninat:text.

    Bad: <itemClass/>
    Good: <itemClass qcode="ninat:text"/>
    """
    for item in found.items:
        for node in in_meta(item, "itemClass"):
            if not str(node.view.get("@qcode", node.view.get("@uri", ""))).strip():
                yield Finding(
                    path=node.path, message="itemClass has no code", hint="add @qcode, such as ninat:text"
                )


_KINDS = {
    "newsItem": "ninat",
    "packageItem": "ninat",
    "conceptItem": "cinat",
    "knowledgeItem": "cinat",
    "planningItem": "plinat",
    "catalogItem": "catinat",
}


def item_class_of_other_kind(found: Outline) -> Iterator[Finding]:
    """The class of an item is of the natures of another kind of item.

    Why: news and packages have a news item nature (ninat), concepts and knowledge a concept item nature (cinat),
        plans a planning item nature (plinat), catalogs a catalog item nature (catinat).
    Fix: use a code of the vocabulary for this kind of item.

    Bad: <conceptItem>...<itemClass qcode="ninat:text"/>
    Good: <conceptItem>...<itemClass qcode="cinat:concept"/>
    """
    for item in found.items:
        for node in in_meta(item, "itemClass"):
            alias, colon, _ = node.view.get("@qcode", "").partition(":")
            wanted = _KINDS[item.name]
            if colon and alias != wanted and alias in _KINDS.values():
                yield Finding(
                    path=(*node.path, "@qcode"),
                    message=f"the class of a {item.name} is of {wanted}, not of {alias}",
                )


def item_class_does_not_fit_content(found: Outline) -> Iterator[Finding]:
    """The class of a news item does not fit its content.

    Why: receivers route by the class: a picture desk waits for pictures, not for text.
    Fix: correct the class or the content type.

    Bad: ninat:picture with <inlineXML contenttype="application/xhtml+xml">
    Good: ninat:text with <inlineXML contenttype="application/xhtml+xml">
    """
    for item in found.items:
        node = one_in_meta(item, "itemClass")
        nature = code_word(node)
        kinds = list(_content_kinds(item)) if nature in _MEDIA else []
        if node and kinds and not any(kind in _MEDIA[nature] for kind in kinds):
            yield Finding(path=node.path, message=f"the item is of class {nature} but its content is {kinds[0]}")


_MEDIA = {
    "text": {"text", "data"},
    "picture": {"image"},
    "graphic": {"image", "application"},
    "audio": {"audio"},
    "video": {"video", "image"},
}


def _content_kinds(item: Node) -> Iterator[str]:
    for _, content in item.children("contentSet"):
        for name in ("inlineXML", "inlineData", "remoteContent"):
            for view in content.get(name, []):
                stated = view.get("@contenttype", "").partition("/")[0].lower()
                if name == "inlineXML":
                    yield "text"
                elif stated and stated != "application":
                    yield stated


RULES = (
    outline_rule("NML004", Severity.WARNING, guid_not_an_iri),
    outline_rule("NML005", Severity.WARNING, newsml_urn_malformed),
    outline_rule("NML006", Severity.ERROR, standard_not_named),
    outline_rule("NML007", Severity.ERROR, conformance_unknown),
    outline_rule("NML008", Severity.ERROR, standard_version_wrong),
    outline_rule("NML009", Severity.WARNING, version_not_stated),
    outline_rule("NML010", Severity.ERROR, item_class_without_code, "itemClass"),
    outline_rule("NML011", Severity.WARNING, item_class_of_other_kind, "itemClass"),
    outline_rule("NML012", Severity.WARNING, item_class_does_not_fit_content, "contentSet"),
    outline_rule("NML057", Severity.WARNING, conformance_too_low, *_POWER_ONLY),
)
