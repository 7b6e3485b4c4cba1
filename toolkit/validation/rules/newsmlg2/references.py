"""References: identifiers within a document, groups of a package, assertions, links, parts that are quotes."""

from collections import Counter
from collections.abc import Iterator

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.formats.newsmlg2.body import markup_of, read_markup
from toolkit.formats.newsmlg2.concepts import concept_of, last_part
from toolkit.formats.newsmlg2.dates import from_xsd, is_before
from toolkit.formats.newsmlg2.terms import NITF_NAMESPACE, XHTML_NAMESPACE
from toolkit.formats.newsmlg2.values import first, first_text, read_text
from toolkit.validation.rules.newsmlg2.outline import Node, Outline, View, outline_rule


def _identifiers(found: Outline) -> Iterator[tuple[Node, Path, str, bool]]:
    """Every identifier: the element of NewsML-G2 it stands in, the way from there, itself, and whether it is one.

    An attribute is an identifier by its declaration (XML 1.0 3.3.1) or by its name xml:id; what `id` is in a
    vocabulary that we do not know, nobody can tell.
    """
    for node, key, value in found.attributes["@identifier"]:
        yield node, (key,), value.strip(), True
    for node, steps, item in found.identified:
        for name in ("id", "xml:id"):
            if name in item[1]:
                known = name == "xml:id" or item[0].startswith(_WITH_IDS)
                yield node, (*steps, f"@{name}"), item[1][name].strip(), known


_WITH_IDS = (f"{{{XHTML_NAMESPACE}}}", f"{{{NITF_NAMESPACE}}}")


def reference_dangling(found: Outline) -> Iterator[Finding]:
    """A reference names an identifier that the document does not have.

    Why: IDREF and IDREFS must resolve within the document (XML 1.0 3.3.1): inlineRef, contentrefs, groupRef,
        groupSet/@root, contentSet/@original, rightsInfo/@idrefs. Validators built on libxml2 do not check it.
    Fix: correct the name, or add the identifier to the element that is meant.

    Bad: <inlineRef idrefs="q1" literal="anna-lind"/> and no element with id="q1"
    Good: <inlineRef idrefs="q1" literal="anna-lind"/> and <q id="q1">
    """
    known: set[str] | None = None
    for node, key, value in found.attributes["@reference"]:
        if known is None:
            known = {name for _, _, name, _ in _identifiers(found)}
        for name in value.split():
            if name not in known:
                yield Finding(path=(*node.path, key), message=f"no element has the identifier {name!r}")


def identifier_repeated(found: Outline) -> Iterator[Finding]:
    """Two elements of the document have the same identifier.

    Why: an xs:ID is unique in the whole document, so also over all items of a message and the XML inside them.
    Fix: put a prefix of its own before the identifiers of each item.

    Bad: two items of a message, each with <partMeta partid="q1"/>
    Good: <partMeta partid="i1-q1"/> in the first, <partMeta partid="i2-q1"/> in the second
    """
    seen: set[str] = set()
    for node, steps, name, known in _identifiers(found):
        if not known:
            continue
        if name in seen:
            yield Finding(path=(*node.path, *steps), message=f"the identifier {name!r} is taken already")
        seen.add(name)


def group_not_reachable(found: Outline) -> Iterator[Finding]:
    """A group of a package cannot be reached from the root group, or contains itself.

    Why: a package is read from groupSet/@root along groupRef; what cannot be reached is not shown, and a circle
        has no end.
    Fix: refer to the group from one that is reached, or take the circle apart.

    Bad: <groupSet root="g1"><group id="g1"/><group id="g2"/></groupSet>
    Good: <groupSet root="g1"><group id="g1"><groupRef idref="g2"/></group><group id="g2"/></groupSet>
    """
    for node in found.named("groupSet"):
        groups = {view.get("@id", ""): (path, view) for path, view in node.children("group")}
        root = node.view["@root"].strip()
        if root not in groups:
            continue
        reached, circle = _walk(root, groups)
        for name, (path, _) in groups.items():
            if name not in reached:
                yield Finding(path=path, message=f"the group {name!r} cannot be reached from the root")
        if circle in groups:
            yield Finding(path=groups[circle][0], message=f"the group {circle!r} contains itself")


def _walk(root: str, groups: dict[str, tuple[Path, View]]) -> tuple[set[str], str | None]:
    """The groups reached from the root, and one that contains itself."""
    done: set[str] = set()
    circle = None
    stack: list[tuple[str, bool]] = [(root, False)]
    open_: set[str] = set()
    while stack:
        name, leaving = stack.pop()
        if leaving:
            open_.discard(name)
            continue
        if name in open_:
            circle = name
        if name in done or name not in groups:
            continue
        done.add(name)
        open_.add(name)
        stack.append((name, True))
        stack += [(one["@idref"].strip(), False) for one in groups[name][1].get("groupRef", [])]
    return done, circle


_KEYS = ("@qcode", "@uri", "@literal")


def _keys(node: Node) -> set[tuple[str, str]]:
    return {(name, node.view[name]) for name in _KEYS if name in node.view}


def assertion_not_used(found: Outline) -> Iterator[Finding]:
    """An assert tells of a concept that nothing else in the item names.

    Why: it adds facts about a concept that the item uses; one that is not used is lost on the reader.
    Fix: name the concept by subject, creator, inlineRef or another property, or leave the assert out.

    Bad: <assert qcode="p:1"/> and no other element with p:1
    Good: <assert qcode="p:1"/> and <subject qcode="p:1"/>
    """
    uses: Counter[tuple[int, str, str]] | None = None
    for node in found.named("assert"):
        if uses is None:
            uses = Counter(
                (one.item, name, value)
                for label, nodes in found.by_name.items()
                if label != "assert"
                for one in nodes
                for name, value in _keys(one)
            )
        keys = _keys(node)
        if keys and not any(uses[node.item, name, value] for name, value in keys):
            yield Finding(path=node.path, message=f"nothing else names {sorted(keys)[0][1]!r}")


def concept_asserted_twice(found: Outline) -> Iterator[Finding]:
    """Two asserts of one item tell of the same concept.

    Why: a reader takes the first, or has to merge them; the specification wants one per concept.
    Fix: merge them.

    Bad: <assert qcode="p:1"><name>A</name></assert><assert qcode="p:1"><type qcode="cpnat:person"/></assert>
    Good: <assert qcode="p:1"><type qcode="cpnat:person"/><name>A</name></assert>
    """
    seen: set[tuple[int, str, str]] = set()
    for node in found.named("assert"):
        for name, value in sorted(_keys(node)):
            if (node.item, name, value) in seen:
                yield Finding(path=node.path, message=f"{value!r} is asserted already")
            seen.add((node.item, name, value))


_TARGETED = ("link", "itemRef", "remoteInfo", "deliveredItemRef", "deliverableOf", "remoteContent", "icon")
_G2_TYPE = "application/vnd.iptc.g2."
_G2_TYPES = frozenset(
    f"{_G2_TYPE}{kind}+xml"
    for kind in (
        "newsitem",
        "packageitem",
        "conceptitem",
        "knowledgeitem",
        "planningitem",
        "catalogitem",
        "newsmessage",
    )
)


def link_without_target(found: Outline) -> Iterator[Finding]:
    """A link or reference leads nowhere, or names a content type of NewsML-G2 that does not exist.

    Why: @href or @residref is the target; the content type of an item is application/vnd.iptc.g2.KIND+xml.
    Fix: add @residref with the guid of the item, or @href; correct the content type.

    Bad: <itemRef contenttype="application/vnd.iptc.g2.news+xml"/>
    Good: <itemRef residref="tag:example.org,2025:1" contenttype="application/vnd.iptc.g2.newsitem+xml"/>
    """
    for node in found.named(*_TARGETED):
        view = node.view
        if not _leads_somewhere(view):
            yield Finding(path=node.path, message=f"{node.name} leads nowhere", hint="add @residref or @href")
        kind = view.get("@contenttype", "").partition(";")[0].strip().lower()
        if kind.startswith(_G2_TYPE) and kind not in _G2_TYPES:
            yield Finding(path=(*node.path, "@contenttype"), message=f"there is no content type {kind}")


_TARGETS = ("@href", "@residref", "@guidref", "@persistidref")
_LOCATORS = frozenset({"altLoc", "altId", "$other", "channel", "name"})


def _leads_somewhere(view: View) -> bool:
    if any(view.get(name, "").strip() for name in _TARGETS) or not _LOCATORS.isdisjoint(view):
        return True
    return any(name.startswith("@{") and name.endswith("}href") for name in view)


_QUOTED = frozenset({"direct", "indirect", "mixed", "quote"})


def quote_part_incomplete(found: Outline) -> Iterator[Finding]:
    """A part that is a quote has no speaker, no words, or a speaker of whom nothing is asserted.

    Why: who said what is the point of marking a quote; a reader takes the speaker from creator (of direct words)
        or infoSource (of retold ones), and the facts about the speaker from the assert of the same concept.
    Fix: add the speaker, the words (contentrefs or description), and an assert for the speaker.

    Bad: <partMeta contentrefs="q1"><role qcode="dlquote:direct"/></partMeta>
    Good: <partMeta contentrefs="q1"><role qcode="dlquote:direct"/><creator literal="anna-lind"/></partMeta>
    """
    parts = list(found.named("partMeta"))
    asserted = _asserted(found) if parts else frozenset()
    for part in parts:
        role = first(part.view, "role") or {}
        if last_part(concept_of(role)) not in _QUOTED:
            continue
        speaker = next((one for name in ("creator", "infoSource") for one in part.view.get(name, [])), None)
        if speaker is None:
            yield Finding(path=part.path, message="the quote has no speaker")
        elif not any((part.item, name, speaker[name]) in asserted for name in _KEYS if name in speaker):
            yield Finding(path=part.path, message="nothing is asserted of the speaker of the quote")
    yield from _without_words(found, parts)


def _asserted(found: Outline) -> frozenset[tuple[int, str, str]]:
    return frozenset((node.item, name, value) for node in found.named("assert") for name, value in _keys(node))


def _without_words(found: Outline, parts: list[Node]) -> Iterator[Finding]:
    """The quotes that neither say their words nor point to any."""
    marked: dict[int, set[str]] = {}
    for part in parts:
        if last_part(concept_of(first(part.view, "role") or {})) not in _QUOTED:
            continue
        if any(read_text(one).strip() for one in part.view.get("description", [])):
            continue
        if part.item not in marked:
            marked[part.item] = _marked_words(found, part.item)
        if not marked[part.item] & set(part.view.get("@contentrefs", "").split()):
            yield Finding(path=part.path, message="the quote has no words")


def _marked_words(found: Outline, item: int) -> set[str]:
    """The identifiers in the content of an item that stand around words."""
    bodies = (read_markup(markup) for node in found.of_item(item, "inlineXML") if (markup := markup_of(node.view)))
    return {key for body in bodies for key, (start, end) in body.spans.items() if end > start}


def deprecated_feature(found: Outline) -> Iterator[Finding]:
    """An attribute or element that the standard has deprecated is used.

    Why: @guidref gave way to @residref, @hreftype to @contenttype, facet to related, confirmation to
        @confirmationstatus, @derivedfrom to derivedFrom, scheme/sameAs to sameAsScheme; newer receivers drop them.
    Fix: use what took over.

    Bad: <link guidref="tag:example.org,2025:1"/>
    Good: <link residref="tag:example.org,2025:1"/>
    """
    for node in found.named(*_GIVEN_UP):
        yield Finding(path=node.path, message=f"{node.name} is deprecated", hint=f"use {_TOOK_OVER[node.name]}")
    for node in found.named("hasInstrument"):
        if node.within("organisationDetails"):
            yield Finding(path=node.path, message="hasInstrument in organisationDetails is deprecated")
    for node in found.named("sameAs"):
        if node.parent is not None and node.parent.name == "scheme":
            yield Finding(path=node.path, message="sameAs in scheme is deprecated", hint="use sameAsScheme")
    for node in found.named(*_LINKS):
        for name in _OLD_ATTRIBUTES:
            if name in node.view:
                hint = f"use {_TOOK_OVER[name]}"
                yield Finding(path=(*node.path, name), message=f"{name} is deprecated", hint=hint)
    for node, key, _ in found.attributes["@code"]:
        if key == "@derivedfrom":
            yield Finding(path=(*node.path, key), message=f"{key} is deprecated", hint=f"use {_TOOK_OVER[key]}")


_GIVEN_UP = ("facet", "confirmation")
_DEPRECATED = (*_GIVEN_UP, "hasInstrument", "sameAs")
_TOOK_OVER = {
    "facet": "related",
    "confirmation": "@confirmationstatus on start, end or duration",
    "@guidref": "@residref",
    "@hreftype": "@contenttype",
    "@derivedfrom": "the element derivedFrom",
}
_OLD_ATTRIBUTES = ("@guidref", "@hreftype")
_LINKS = ("link", "itemRef", "remoteInfo", "deliveredItemRef", "deliverableOf", "remoteContent", "icon")


def dateline_place_differs(found: Outline) -> Iterator[Finding]:
    """The dateline names none of the places at which the content is located.

    Why: the dateline is the printed form of `located`; when they disagree one of them is wrong.
    Fix: correct the dateline or located.

    Bad: <dateline>PARIS, March 4</dateline> and <located><name>Berlin</name></located>
    Good: <dateline>BERLIN, March 4</dateline> and <located><name>Berlin</name></located>
    """
    for node in found.named("contentMeta"):
        line = first_text(node.view, "dateline")
        names = [
            read_text(name).casefold()
            for place in node.view.get("located", [])
            for one in (place, *place.get("broader", []))
            for name in one.get("name", [])
            if read_text(name).strip()
        ]
        if line and line.strip() and names and not any(name in line.casefold() for name in names):
            yield Finding(path=(*node.path, "dateline", 0), message=f"the dateline does not name {names[0]!r}")


def source_without_role(found: Outline) -> Iterator[Finding]:
    """Who supplied the information is creator, contributor or provider too, and no role says what was done.

    Why: the XML Schema's note on infoSource: a party that did more than originate the information has a role.
    Fix: add @role to infoSource, or name the party once.

    Bad: <infoSource literal="dpa"/><creator literal="dpa"/>
    Good: <infoSource literal="dpa" role="cpprole:edit"/><creator literal="dpa"/>
    """
    for node in found.named("contentMeta"):
        made = _did_more(found, node)
        for path, one in node.children("infoSource"):
            what = next((made[name] for name in _parties_names(one) if name in made), None)
            if what is not None and not one.keys() & {"@role", "@roleuri"}:
                yield Finding(path=path, message=f"infoSource is the {what} too, and has no role")


def _did_more(found: Outline, content: Node) -> dict[tuple[str, str], str]:
    """Names of the parties of an item that made or provided it -> what they did."""
    named = [(kind, one) for kind in ("creator", "contributor") for one in content.view.get(kind, [])]
    named += [("provider", node.view) for node in found.of_item(content.item, "provider")]
    return {name: kind for kind, one in reversed(named) for name in _parties_names(one)}


def _parties_names(view: View) -> Iterator[tuple[str, str]]:
    """The identifiers of a party; its name where it has none."""
    identified = [(name, view[name]) for name in _KEYS if name in view]
    yield from identified or (("name", read_text(one)) for one in view.get("name", []))


def content_newer_than_version(found: Outline) -> Iterator[Finding]:
    """The content was modified after the version of the item was created.

    Why: nothing in a version can be newer than the version; one of the dates is wrong.
    Fix: correct the date, or make a new version.

    Bad: versionCreated 2025-03-01T10:00:00Z, contentModified 2025-03-02T10:00:00Z
    Good: versionCreated 2025-03-02T10:00:00Z, contentModified 2025-03-02T10:00:00Z
    """
    for item in found.items:
        version = first(item.view["itemMeta"][0], "versionCreated") or {}
        created = from_xsd(version.get("$", ""))
        for path, content in item.children("contentMeta"):
            modified = from_xsd((first(content, "contentModified") or {}).get("$", ""))
            both = (
                created and modified and modified.has_time and not created.is_floating and not modified.is_floating
            )
            if both and created and modified and is_before(created, modified):
                yield Finding(
                    path=(*path, "contentModified", 0), message="contentModified is after versionCreated"
                )


RULES = (
    outline_rule("NML035", Severity.ERROR, reference_dangling, "@reference"),
    outline_rule("NML036", Severity.ERROR, identifier_repeated),
    outline_rule("NML037", Severity.ERROR, group_not_reachable, "groupSet"),
    outline_rule("NML038", Severity.WARNING, assertion_not_used, "assert"),
    outline_rule("NML039", Severity.WARNING, concept_asserted_twice, "assert"),
    outline_rule("NML041", Severity.WARNING, deprecated_feature, "@code", *_DEPRECATED, *_LINKS),
    outline_rule("NML048", Severity.WARNING, link_without_target, *_TARGETED),
    outline_rule("NML050", Severity.WARNING, quote_part_incomplete, "partMeta"),
    outline_rule("NML052", Severity.NOTE, dateline_place_differs, "dateline"),
    outline_rule("NML054", Severity.NOTE, source_without_role, "infoSource"),
    outline_rule("NML063", Severity.WARNING, content_newer_than_version, "contentModified"),
)
