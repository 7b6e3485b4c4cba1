"""Items as a whole: identity, version, status, dates, and what kind of item it is."""

import re
from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.newsmlg2.dates import comparable, from_xsd, is_before
from toolkit.formats.newsmlg2.values import is_iri
from toolkit.model import Moment
from toolkit.validation.clock import now
from toolkit.validation.rule import Rule
from toolkit.validation.rules.newsmlg2.outline import Node, outline

_TAG = re.compile(r"tag:[^,:]+,\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?:.*", re.DOTALL)
_URN = re.compile(r"urn:newsml:[A-Za-z0-9.-]+:\d{8}(?:T\d{4}(?:\d{2})?(?:Z|[+-]\d{4})?)?:[^\s]+", re.IGNORECASE)


def _meta(item: Node, name: str) -> Iterator[Node]:
    """The children of that name of an item's itemMeta."""
    for path, meta in item.children("itemMeta"):
        for index, view in enumerate(meta.get(name, [])):
            yield Node(name, (*path, name, index), view, None, item, item.item)


def _one(item: Node, name: str) -> Node | None:
    return next(_meta(item, name), None)


def _moment(node: Node | None) -> Moment | None:
    return from_xsd(node.text) if node else None


def _code(node: Node | None) -> str:
    """The last part of a code or an IRI."""
    if node is None:
        return ""
    return re.split("[:/]", str(node.view.get("@qcode", node.view.get("@uri", ""))).rstrip("/"))[-1]


def guid_not_an_iri(document: Document) -> Iterator[Finding]:
    """The guid of an item is no absolute IRI.

    Why: it must be unique in the world and stay for ever; NewsML-G2 recommends a `tag:` or `urn:newsml:` IRI
        (NewsML-G2 guidelines, Item identification), whose date must be one.
    Fix: make it a tag IRI of a domain you own, a date on which you owned it, and a name.

    Bad: <newsItem guid="simplest-test" version="1">
    Good: <newsItem guid="tag:example.org,2025-03-01:simplest-test" version="1">
    """
    for item in outline(document).items:
        guid = item.view["@guid"].strip()
        bad_tag = guid.startswith("tag:") and not _TAG.fullmatch(guid)
        if bad_tag or not is_iri(guid):
            yield Finding(
                path=(*item.path, "@guid"),
                message=f"the guid {guid!r} is no absolute IRI" if not bad_tag else f"{guid!r} is no tag IRI",
                hint="for example tag:example.org,2025-03-01:a-name",
            )


def newsml_urn_malformed(document: Document) -> Iterator[Finding]:
    """A guid begins with urn:newsml: but is not provider, date and identifier.

    Why: RFC 3085 defines urn:newsml:PROVIDER:DATE:ID; programs take it apart by its colons.
    Fix: write a domain name, the date as YYYYMMDD, and an identifier.

    Bad: <newsItem guid="urn:newsml:example.org:2025-03-01:42">
    Good: <newsItem guid="urn:newsml:example.org:20250301:42">
    """
    for item in outline(document).items:
        guid = item.view["@guid"].strip()
        if guid.lower().startswith("urn:newsml:") and not _URN.fullmatch(guid):
            yield Finding(
                path=(*item.path, "@guid"),
                message=f"{guid!r} is not urn:newsml:PROVIDER:YYYYMMDD:ID",
                hint="see RFC 3085",
            )


def standard_not_named(document: Document) -> Iterator[Finding]:
    """The attribute standard is not "NewsML-G2".

    Why: it says which standard the item follows; the value is fixed by the specification (or is the name of
        another standard of the family, EventsML-G2 or SportsML-G2, in old documents).
    Fix: write standard="NewsML-G2".

    Bad: <newsItem standard="Foo" standardversion="2.35">
    Good: <newsItem standard="NewsML-G2" standardversion="2.35">
    """
    for item in outline(document).items:
        if item.view["@standard"].strip() not in _STANDARDS:
            yield Finding(
                path=(*item.path, "@standard"),
                message=f"the standard is {item.view['@standard']!r}, not 'NewsML-G2'",
            )


_STANDARDS = {"NewsML-G2", "EventsML-G2", "SportsML-G2"}


def conformance_unknown(document: Document) -> Iterator[Finding]:
    """The conformance level is neither core nor power.

    Why: the specification knows these two; a receiver chooses by them what it must understand.
    Fix: write conformance="power".

    Bad: <newsItem conformance="banana">
    Good: <newsItem conformance="power">
    """
    for item in outline(document).items:
        level = item.view.get("@conformance", "core")
        if level.strip().lower() not in ("core", "power"):
            yield Finding(
                path=(*item.path, "@conformance"), message=f"the conformance is {level!r}, not 'core' or 'power'"
            )


_POWER_ONLY = ("partMeta", "assert", "inlineRef", "derivedFrom", "hopHistory", "pubHistory")


def conformance_too_low(document: Document) -> Iterator[Finding]:
    """An item claims core conformance, by leaving the level out, but uses what only power has.

    Why: the level is core where it is not stated; a receiver of core may drop the rest.
    Fix: write conformance="power".

    Bad: <newsItem guid="tag:example.org,2025:1"> with <assert literal="a"/>
    Good: <newsItem guid="tag:example.org,2025:1" conformance="power"> with <assert literal="a"/>
    """
    for item in outline(document).items:
        used = [name for name in _POWER_ONLY if name in item.view]
        if item.view.get("@conformance", "core").strip().lower() == "core" and used:
            yield Finding(
                path=item.path,
                message=f"the item is of core conformance but has {used[0]}",
                hint='write conformance="power"',
            )


_NEWEST = (2, 36)
# element or attribute: the version that brought it (change notes of the specification).
_SINCE = {"eventStatus": (2, 35), "dataMining": (2, 34), "digitalSourceType": (2, 33)}


def standard_version_wrong(document: Document) -> Iterator[Finding]:
    """The version of the standard does not exist, or is older than an element that the item uses.

    Why: a receiver chooses by it what to expect; 2.33 brought digitalSourceType, 2.34 dataMining,
        2.35 eventStatus.
    Fix: state the version whose elements are used.

    Bad: <newsItem standardversion="99.99">
    Good: <newsItem standardversion="2.35">
    """
    found = outline(document)
    for item in found.items:
        stated = item.view["@standardversion"].strip()
        major, _, minor = stated.partition(".")
        version = int(major[:6]), int(minor[:6])
        if version[0] not in (1, 2) or version > _NEWEST:
            yield Finding(
                path=(*item.path, "@standardversion"),
                message=f"there is no NewsML-G2 {stated}",
                hint="the newest known here is 2.36",
            )
            continue
        for name, since in _SINCE.items():
            used = found.of_item(item.item, name)
            if used and version < since:
                yield Finding(
                    path=used[0].path,
                    message=f"{name} came with 2.{since[1]}, and the item is of {stated}",
                    hint=f'write standardversion="2.{since[1]}" or higher',
                )


def version_not_stated(document: Document) -> Iterator[Finding]:
    """An item does not state its version.

    Why: it counts as the first version then, and a later one cannot be told from it.
    Fix: add version="1", and count on from there.

    Bad: <newsItem guid="tag:example.org,2025:1">
    Good: <newsItem guid="tag:example.org,2025:1" version="1">
    """
    for item in outline(document).items:
        if "@version" not in item.view:
            yield Finding(path=item.path, message="the item states no version", hint='add version="1"')


def item_class_without_code(document: Document) -> Iterator[Finding]:
    """ItemClass has neither a qcode nor a uri.

    Why: it says what kind of item it is, and is mandatory; empty it says nothing.
    Fix: add the code, such as ninat:text.

    Bad: <itemClass/>
    Good: <itemClass qcode="ninat:text"/>
    """
    for item in outline(document).items:
        for node in _meta(item, "itemClass"):
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


def item_class_of_other_kind(document: Document) -> Iterator[Finding]:
    """The class of an item is of the natures of another kind of item.

    Why: news and packages have a news item nature (ninat), concepts and knowledge a concept item nature (cinat),
        plans a planning item nature (plinat), catalogs a catalog item nature (catinat).
    Fix: use a code of the vocabulary for this kind of item.

    Bad: <conceptItem>...<itemClass qcode="ninat:text"/>
    Good: <conceptItem>...<itemClass qcode="cinat:concept"/>
    """
    for item in outline(document).items:
        for node in _meta(item, "itemClass"):
            alias, colon, _ = node.view.get("@qcode", "").partition(":")
            wanted = _KINDS[item.name]
            if colon and alias != wanted and alias in _KINDS.values():
                yield Finding(
                    path=(*node.path, "@qcode"),
                    message=f"the class of a {item.name} is of {wanted}, not of {alias}",
                )


def item_class_does_not_fit_content(document: Document) -> Iterator[Finding]:
    """The class of a news item does not fit its content.

    Why: receivers route by the class: a picture desk waits for pictures, not for text.
    Fix: correct the class or the content type.

    Bad: ninat:picture with <inlineXML contenttype="application/xhtml+xml">
    Good: ninat:text with <inlineXML contenttype="application/xhtml+xml">
    """
    for item in outline(document).items:
        node, kinds = _one(item, "itemClass"), list(_content_kinds(item))
        nature = _code(node)
        if node and nature in _MEDIA and kinds and not any(kind in _MEDIA[nature] for kind in kinds):
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


_STAMPS = ("versionCreated", "firstCreated", "embargoed", "sent")


def time_without_zone(document: Document) -> Iterator[Finding]:
    """A time stamp has no offset from UTC.

    Why: an item travels between zones; an embargo without a zone ends at a different time for each reader.
    Fix: add the offset, or Z.

    Bad: <versionCreated>2025-03-01T12:00:00</versionCreated>
    Good: <versionCreated>2025-03-01T12:00:00+03:00</versionCreated>
    """
    for node in outline(document).named(*_STAMPS):
        moment = from_xsd(node.text)
        if moment is not None and moment.is_floating:
            yield Finding(
                path=node.path, message=f"{node.name} {node.text} has no zone", hint="add the offset or Z"
            )


def _contradict(earlier: Moment | None, later: Moment | None) -> bool:
    """Whether what must not be earlier is."""
    return bool(earlier and later and comparable(earlier, later) and is_before(later, earlier))


def version_older_than_first(document: Document) -> Iterator[Finding]:
    """The version of an item is older than its first version.

    Why: firstCreated is the date of the first version, so no version can be older.
    Fix: correct the date that is wrong.

    Bad: firstCreated 2025-03-02T10:00:00Z, versionCreated 2025-03-01T10:00:00Z
    Good: firstCreated 2025-03-01T10:00:00Z, versionCreated 2025-03-02T10:00:00Z
    """
    for item in outline(document).items:
        first, version = _one(item, "firstCreated"), _one(item, "versionCreated")
        if version and _contradict(_moment(first), _moment(version)):
            yield Finding(path=version.path, message="versionCreated is before firstCreated")


def version_after_sending(document: Document) -> Iterator[Finding]:
    """An item was created after its message was sent, or after now.

    Why: one of the dates is in the future, and receivers sort and filter by them.
    Fix: correct the clock or the zone of the system that wrote the later date.

    Bad: sent 2025-03-01T10:00:00Z, versionCreated 2025-03-01T13:00:00Z
    Good: sent 2025-03-01T13:00:00Z, versionCreated 2025-03-01T13:00:00Z
    """
    found = outline(document)
    sent = _moment(next(found.named("sent"), None))
    judged = now()
    today = Moment.of(judged) if judged else None
    for item in found.items:
        version = _one(item, "versionCreated")
        if version and _contradict(_moment(version), sent):
            yield Finding(path=version.path, message="versionCreated is after the message was sent")
        elif version and _contradict(_moment(version), today):
            yield Finding(path=version.path, message="versionCreated is in the future")


def content_modified_before_created(document: Document) -> Iterator[Finding]:
    """The content was modified before it was created.

    Why: contentModified is the date of a change of what contentCreated dates.
    Fix: correct the date that is wrong.

    Bad: contentCreated 2025-03-02, contentModified 2025-03-01
    Good: contentCreated 2025-03-01, contentModified 2025-03-02
    """
    for node in outline(document).named("contentMeta", "partMeta"):
        for path, modified in node.children("contentModified"):
            for _, created in node.children("contentCreated"):
                if _contradict(from_xsd(created.get("$", "")), from_xsd(modified.get("$", ""))):
                    yield Finding(path=path, message="contentModified is before contentCreated")


def embargo_contradicts_status(document: Document) -> Iterator[Finding]:
    """An item is withheld although its embargo ended before this version was made, or has no embargo text.

    Why: an embargo and pubStatus tell receivers together whether they may publish; they must agree.
    Fix: write stat:usable when the embargo is over, or a new embargo.

    Bad: embargoed 2025-03-01T10:00:00Z, versionCreated 2025-03-02T10:00:00Z, stat:withheld
    Good: embargoed 2025-03-03T10:00:00Z, versionCreated 2025-03-02T10:00:00Z, stat:withheld
    """
    for item in outline(document).items:
        embargo, version = _one(item, "embargoed"), _one(item, "versionCreated")
        over = _contradict(_moment(version), _moment(embargo))
        if embargo and over and _code(_one(item, "pubStatus")) == "withheld":
            yield Finding(path=embargo.path, message="the embargo is over, but the item is withheld")


def cancelled_without_note(document: Document) -> Iterator[Finding]:
    """An item is cancelled without a word why.

    Why: stat:canceled tells receivers to take the item down; editors must be told the reason
        by an edNote or a signal.
    Fix: add an edNote.

    Bad: <pubStatus qcode="stat:canceled"/>
    Good: <pubStatus qcode="stat:canceled"/><edNote>The quote was not authorised.</edNote>
    """
    for item in outline(document).items:
        status = _one(item, "pubStatus")
        if status and _code(status) == "canceled" and not (_one(item, "edNote") or _one(item, "signal")):
            yield Finding(path=status.path, message="the item is cancelled, and no edNote says why")


def status_not_explicit(document: Document) -> Iterator[Finding]:
    """An item has no pubStatus.

    Why: it counts as usable then; a receiver cannot tell this from forgetfulness.
    Fix: add <pubStatus qcode="stat:usable"/>.

    Bad: <versionCreated>2025-03-01T12:00:00Z</versionCreated></itemMeta>
    Good: <versionCreated>2025-03-01T12:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
    """
    for item in outline(document).items:
        if _one(item, "pubStatus") is None:
            yield Finding(path=(*item.path, "itemMeta", 0), message="the item has no pubStatus")


def update_signal_on_first_version(document: Document) -> Iterator[Finding]:
    """The first version of an item says that it is an update or a correction.

    Why: there is no version that it could update; receivers would look for it.
    Fix: raise the version, or leave the signal out.

    Bad: <newsItem version="1"> with <signal qcode="sig:correction"/>
    Good: <newsItem version="2"> with <signal qcode="sig:correction"/>
    """
    for item in outline(document).items:
        if item.view.get("@version", "1").strip().lstrip("+0") != "1":
            continue
        for signal in _meta(item, "signal"):
            if _code(signal) in ("update", "correction"):
                yield Finding(path=signal.path, message=f"the first version signals {_code(signal)!r}")


def item_language_missing(document: Document) -> Iterator[Finding]:
    """An item does not say the language of its texts.

    Why: xml:lang at the root is the default for every headline and name; without it nobody knows how to
        show, search or translate them.
    Fix: add xml:lang to the root of the item.

    Bad: <newsItem guid="tag:example.org,2025:1">
    Good: <newsItem guid="tag:example.org,2025:1" xml:lang="en">
    """
    for item in outline(document).items:
        if "@xml:lang" not in item.view:
            yield Finding(path=item.path, message="the item has no xml:lang", hint="add xml:lang to its root")


def scheme_dates_contradict(document: Document) -> Iterator[Finding]:
    """A concept is older than its scheme, or lives on in a retired scheme.

    Why: the XML Schema's notes on schemeMeta: when a scheme is retired so are its concepts, and no concept
        is created before its scheme.
    Fix: correct the dates, or retire the concept.

    Bad: schemecreated="2020-01-01" and conceptId created="2019-01-01"
    Good: schemecreated="2019-01-01" and conceptId created="2020-01-01"
    """
    found = outline(document)
    for scheme in found.named("schemeMeta"):
        created = from_xsd(scheme.view.get("@schemecreated", ""))
        for concept in found.of_item(scheme.item, "conceptId"):
            uri = str(
                concept.view.get("@uri", found.aliases(scheme.item).uri(concept.view.get("@qcode", "")) or "")
            )
            if uri and not uri.startswith(scheme.view["@uri"].strip()):
                continue
            if _contradict(created, from_xsd(concept.view.get("@created", ""))):
                yield Finding(path=concept.path, message="the concept is older than its scheme")
            if "@schemeretired" in scheme.view and "@retired" not in concept.view:
                yield Finding(path=concept.path, message="the scheme is retired, but the concept is not")


RULES = (
    Rule("NML004", Severity.WARNING, guid_not_an_iri),
    Rule("NML005", Severity.WARNING, newsml_urn_malformed),
    Rule("NML006", Severity.ERROR, standard_not_named),
    Rule("NML007", Severity.ERROR, conformance_unknown),
    Rule("NML008", Severity.ERROR, standard_version_wrong),
    Rule("NML009", Severity.NOTE, version_not_stated),
    Rule("NML010", Severity.ERROR, item_class_without_code),
    Rule("NML011", Severity.WARNING, item_class_of_other_kind),
    Rule("NML012", Severity.WARNING, item_class_does_not_fit_content),
    Rule("NML015", Severity.WARNING, time_without_zone),
    Rule("NML016", Severity.ERROR, version_older_than_first),
    Rule("NML017", Severity.WARNING, version_after_sending),
    Rule("NML018", Severity.ERROR, content_modified_before_created),
    Rule("NML019", Severity.WARNING, embargo_contradicts_status),
    Rule("NML020", Severity.WARNING, cancelled_without_note),
    Rule("NML021", Severity.NOTE, status_not_explicit),
    Rule("NML022", Severity.WARNING, update_signal_on_first_version),
    Rule("NML023", Severity.WARNING, item_language_missing),
    Rule("NML053", Severity.ERROR, scheme_dates_contradict),
    Rule("NML057", Severity.WARNING, conformance_too_low),
)
