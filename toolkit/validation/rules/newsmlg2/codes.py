"""QCodes and catalogs: which concept a code stands for."""

from collections.abc import Iterator
from functools import lru_cache

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.newsmlg2.catalogs import NEWEST, iptc_schemes, iptc_version
from toolkit.formats.newsmlg2.grammar import types_that
from toolkit.formats.newsmlg2.media_topics import media_topics, topics_by_name
from toolkit.validation.rules.newsmlg2.outline import Node, Outline, View, outline_rule

_NEWSCODES = "http://cv.iptc.org/newscodes/"
# The vocabularies that are small and closed: NewsCodes as of 2026, by the last part of their address.
_VOCABULARIES = {
    "ninature": "text picture graphic audio video composite data animated",
    "cinature": "concept scheme",
    "plinature": "newscoverage",
    "pubstatusg2": "usable withheld canceled",
    "cpnature": "abstract person organisation geoArea poi object event",
    "eventoccurstatus": "eos0 eos1 eos2 eos3 eos4 eos5 eos6",
    "newscoveragestatus": "int notdec notint onreq",
    "pgrmod": "bag seq alt",
}
_CLOSED = {f"{_NEWSCODES}{name}/": frozenset(codes.split()) for name, codes in _VOCABULARIES.items()}


def alias_not_declared(found: Outline) -> Iterator[Finding]:
    """The alias of a QCode is declared in no catalog of the item.

    Why: a QCode stands for the scheme's URI and the code; without the alias in a catalog of the same item
        nobody can tell which concept is meant (NewsML-G2 specification, Catalogs; QCode to concept URI).
    Fix: declare the alias in `catalog`, or refer to the catalog that does by `catalogRef`.

    Bad: <subject qcode="zzz:04000000"/>
    Good: <subject qcode="medtop:20000344"/>
    """
    for code in found.codes:
        if code.scheme is None and code.complete:
            yield Finding(
                path=code.path,
                message=f"the alias {code.alias!r} of {code.text!r} is declared in no catalog of the item",
                hint="declare it in catalog/scheme, or refer to its catalog by catalogRef",
            )


def alias_cannot_be_checked(found: Outline) -> Iterator[Finding]:
    """Whether an alias is declared cannot be told, for a catalog that the item refers to is not at hand.

    Why: nothing is fetched while a document is checked; the alias may well stand in that catalog.
    Fix: give the catalog's file to the check, or declare the schemes in the item itself.

    Bad: <catalogRef href="https://example.org/catalog.xml"/> and <subject qcode="own:12"/>
    Good: <catalog><scheme alias="own" uri="https://example.org/cv/own/"/></catalog>
    """
    told: set[tuple[int, str]] = set()
    for code in found.codes:
        if code.scheme is not None or code.complete:
            continue
        asked = (code.node.item, code.alias)
        if asked not in told:
            told.add(asked)
            yield Finding(
                path=code.path,
                message=f"the alias {code.alias!r} may stand in a catalog that is not at hand: cannot check",
                hint="give the catalog's file to the check",
            )


def alias_of_retired_scheme(found: Outline) -> Iterator[Finding]:
    """A QCode is of a scheme that is retired.

    Why: a retired scheme gets no new codes, and receivers drop it; its codes live on in another scheme.
    Fix: use the scheme that took over: cpprole for ctrol and isrol.

    Bad: <creator role="ctrol:descrWriter" qcode="x:1"/>
    Good: <creator role="cpprole:descrWriter" qcode="x:1"/>
    """
    for code in found.codes:
        if code.scheme is not None and code.scheme.retired:
            yield Finding(
                path=code.path,
                message=f"the scheme of {code.text!r} was retired on {code.scheme.retired[:10]}",
                hint="use the scheme that took over",
            )


def code_not_in_vocabulary(found: Outline) -> Iterator[Finding]:
    """A code is not in the vocabulary of its scheme, is retired there, or bears the name of another code.

    Why: the vocabularies of item natures, statuses and concept types are complete lists of IPTC's; media topics
        are never given a number again, and a retired one is no longer assigned; receivers match by the code
        and people by the name, so that two that disagree mislead one of them (https://cv.iptc.org/newscodes/).
    Fix: use one of the codes of the vocabulary, in its spelling, with its own name.

    Bad: <pubStatus qcode="stat:published"/>
    Good: <pubStatus qcode="stat:usable"/>
    """
    for code in found.codes:
        if code.scheme is None:
            continue
        known = _CLOSED.get(code.scheme.uri)
        if known is not None and code.local not in known:
            yield Finding(
                path=code.path,
                message=f"{code.local!r} is no code of the scheme {code.alias!r}",
                hint=f"one of {', '.join(sorted(known))}",
            )
        elif code.scheme.uri == _MEDIA_TOPICS:
            yield from _topic_faults(code.node, code.key, code.local)


_MEDIA_TOPICS = f"{_NEWSCODES}mediatopic/"


def _topic_faults(node: Node, key: str, code: str) -> Iterator[Finding]:
    """What is wrong with a media topic, as far as the release that is known here can tell."""
    topic = media_topics().get(code)
    path = (*node.path, key)
    if topic is None:
        if not (code.isdigit() and len(code) == _TOPIC_DIGITS) or code < max(media_topics()):
            yield Finding(path=path, message=f"there is no media topic {code!r}")
        return
    if topic.retired:
        message = f"the media topic {code} ({topic.name}) was retired on {topic.retired}"
        yield Finding(path=path, message=message, hint="see https://cv.iptc.org/newscodes/mediatopic/")
    for name in node.view.get("name", []) if key == "@qcode" else ():
        label = str(name.get("$", "")).strip()
        other = topics_by_name().get(label.casefold())
        if other is not None and other != code and label.casefold() != topic.name.casefold():
            yield Finding(path=path, message=f"{label!r} is the media topic {other}; {code} is {topic.name!r}")


_TOPIC_DIGITS = 8


def concept_not_identified(found: Outline) -> Iterator[Finding]:
    """An element that is to name a concept names none: it has no qcode, uri or literal, and no name.

    Why: the value of such a property is its concept; without an identifier or a name it says nothing
        (NewsML-G2 specification, flexible properties), and an `assert` speaks of nothing.
    Fix: add @qcode, @uri or @literal, or leave the element out.

    Bad: <subject type="cpnat:person"/>
    Good: <subject type="cpnat:person" literal="Anna Lind"><name>Anna Lind</name></subject>
    """
    for node in found.of_types(_naming_types()):
        if _is_identified(node.view) or node.name == "itemClass":
            continue
        if node.name == "assert" or not _says_something(node):
            yield Finding(
                path=node.path, message=f"{node.name} names no concept", hint="add @qcode, @uri or @literal"
            )


@lru_cache(maxsize=1)
def _naming_types() -> frozenset[str]:
    """The types whose elements are there to name a concept."""
    return types_that(lambda known: not known.text and "uri" in known.attributes and "qcode" in known.attributes)


def _is_identified(view: View) -> bool:
    identifier = view.get("@qcode") or view.get("@uri") or view.get("@literal") or ""
    return bool(identifier.strip()) or any(view.get(name, "").strip() for name in ("@uri", "@literal"))


def _says_something(node: Node) -> bool:
    view = node.view
    return "@value" in view or any(not name.startswith("@") and name != "$" for name in view)


# Type of an element -> the attribute that must be there, itself or as its sibling that is an IRI.
_WANTED = {
    "hash": "hashtype",
    "rating": "scaleunit",
    "userInteraction": "interactiontype",
    "partMetaPropType.timeDelim": "timeunit",
    "geoAreaDetails.circle": "radunit",
    "groupSet.group": "role",
    "Flex2ExtPropType": "rel",
    "ConceptIdType": "qcode",
    "QCodePropType": "qcode",
    "pubHistory.published": "qcode",
}


def code_missing(found: Outline) -> Iterator[Finding]:
    """An element has neither the QCode that it must have nor the IRI in its place.

    Why: the XML Schema's notes say of these attributes that either the one or the other MUST be used: the role
        of a group, the type of a hash, the unit of a rating or a time, the relation of an extension property,
        the identifier of a concept. The schema itself cannot demand one of two.
    Fix: add the attribute, or its sibling with the IRI: role or roleuri, qcode or uri.

    Bad: <group id="main">
    Good: <group id="main" role="group:main">
    """
    for type_, name in _WANTED.items():
        sibling = "uri" if name == "qcode" else f"{name}uri"
        for node in found.by_type.get(type_, ()):
            if f"@{name}" not in node.view and f"@{sibling}" not in node.view:
                yield Finding(path=node.path, message=f"{node.name} has neither {name} nor {sibling}")


def qcode_and_uri_differ(found: Outline) -> Iterator[Finding]:
    """The qcode and the uri of one element stand for different concepts.

    Why: both identify the concept of the element, so both must be the same one; receivers use either.
    Fix: correct the one that is wrong, or leave it out.

    Bad: <pubStatus qcode="stat:usable" uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/>
    Good: <pubStatus qcode="stat:usable" uri="http://cv.iptc.org/newscodes/pubstatusg2/usable"/>
    """
    for code in found.codes:
        uri = code.node.view.get("@uri") if code.key == "@qcode" else None
        if uri is None or code.scheme is None:
            continue
        meant = code.scheme.uri + code.local
        if meant.rstrip("/") != uri.strip().rstrip("/"):
            path = (*code.node.path, "@uri")
            yield Finding(path=path, message=f"{code.text!r} stands for {meant}, not for {uri}")


_ENTITIES = ("subject", "participant", "organiser", "located", "location", "creator", "contributor", "infoSource")


def role_instead_of_concept(found: Outline) -> Iterator[Finding]:
    """The code of a person, body or place is that of a role or of a type.

    Why: @qcode says who or what; what part they played belongs into @role, what sort of thing into @type.
    Fix: put the code into @role or @type, and the concept into @qcode, @uri or @literal.

    Bad: <participant qcode="eprol:director"/>
    Good: <participant literal="anna-lind" role="eprol:director"/>
    """
    for node in found.named(*_ENTITIES):
        code = node.view.get("@qcode")
        if code is None:
            continue
        alias = code.partition(":")[0]
        scheme = found.aliases(node.item).schemes.get(alias)
        if alias in _TYPE_ALIASES or (scheme is not None and scheme.uri.rstrip("/").endswith("role")):
            yield Finding(
                path=(*node.path, "@qcode"),
                message=f"{code!r} is a role or a type, not one that could be the {node.name}",
                hint="put it into @role or @type",
            )


_TYPE_ALIASES = frozenset({"eprol", "eorol", "loctyp", "cpprole", "ctrol", "cpnat", "drol"})


def catalogs_contradict_each_other(found: Outline) -> Iterator[Finding]:
    """Two catalogs of one item give one alias to different schemes.

    Why: an alias must stand for one scheme in an item, or its QCodes cannot be resolved.
    Fix: rename the alias in the item's own catalog.

    Bad: <catalog><scheme alias="medtop" uri="https://example.org/topics/"/></catalog> beside IPTC's catalog
    Good: <catalog><scheme alias="topic" uri="https://example.org/topics/"/></catalog> beside IPTC's catalog
    """
    for item in found.items:
        standard = any(iptc_version(one["@href"]) for one in item.view.get("catalogRef", []))
        bound: dict[str, str] = {}
        for path, catalog in item.children("catalog"):
            for number, scheme in enumerate(catalog.get("scheme", [])):
                alias, uri = scheme["@alias"], scheme["@uri"].strip()
                known = iptc_schemes().get(alias) if standard else None
                meant = known.uri if known else bound.setdefault(alias, uri)
                if meant.rstrip("/") != uri.rstrip("/"):
                    yield Finding(
                        path=(*path, "scheme", number, "@uri"),
                        message=f"the alias {alias!r} stands for {meant} already",
                        hint="choose another alias",
                    )


def catalog_is_outdated(found: Outline) -> Iterator[Finding]:
    """The item refers to an old version of IPTC's catalog.

    Why: newer versions add schemes, and a code of those cannot be resolved by the old one.
    Fix: refer to the newest version.

    Bad: <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_25.xml"/>
    Good: <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
    """
    for node in found.named("catalogRef"):
        version = iptc_version(node.view["@href"])
        if version is not None and version < NEWEST:
            yield Finding(
                path=(*node.path, "@href"),
                message=f"IPTC's catalog is at version {NEWEST}, not {version}",
                hint="refer to the newest version",
            )


def legacy_subject_code(found: Outline) -> Iterator[Finding]:
    """A subject is told by the old subject codes and not by media topics.

    Why: IPTC keeps up the media topics (medtop) only; the subject codes (subj) get no new concepts.
    Fix: add the media topic.

    Bad: <subject qcode="subj:04000000"/>
    Good: <subject qcode="medtop:04000000"/>
    """
    for item in range(len(found.items)):
        subjects = found.of_item(item, "subject")
        old = [node for node in subjects if node.view.get("@qcode", "").startswith("subj:")]
        if old and not any(node.view.get("@qcode", "").startswith("medtop:") for node in subjects):
            yield Finding(
                path=(*old[0].path, "@qcode"),
                message=f"{old[0].view['@qcode']!r} is an old subject code, and no media topic stands beside it",
                hint="add the media topic (medtop)",
            )


RULES = (
    outline_rule("NML001", Severity.ERROR, alias_not_declared, "@code"),
    outline_rule("NML002", Severity.WARNING, alias_of_retired_scheme, "@code"),
    outline_rule("NML003", Severity.WARNING, code_not_in_vocabulary, "@code"),
    outline_rule("NML013", Severity.ERROR, concept_not_identified),
    outline_rule("NML014", Severity.WARNING, qcode_and_uri_differ, "@code"),
    outline_rule("NML040", Severity.WARNING, role_instead_of_concept, *_ENTITIES),
    outline_rule("NML049", Severity.ERROR, catalogs_contradict_each_other, "catalog"),
    outline_rule("NML051", Severity.NOTE, legacy_subject_code, "subject"),
    outline_rule("NML055", Severity.NOTE, alias_cannot_be_checked, "@code"),
    outline_rule("NML056", Severity.NOTE, catalog_is_outdated, "catalogRef"),
    outline_rule("NML065", Severity.ERROR, code_missing),
)
