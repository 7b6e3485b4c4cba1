"""Values: whether they are of a kind that the property takes."""

from collections.abc import Iterator
from typing import Any

from toolkit.diagnostics import Finding, Fix, Path, Severity
from toolkit.formats.base import Document
from toolkit.formats.schemaorg.types import EVENTS
from toolkit.validation.rules.jsonld import mending
from toolkit.validation.rules.jsonld.survey import graph_rule, survey

_SHOWN = 40
_AGENTS = ("author", "creator", "organizer", "publisher")


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _listed(names: Any) -> str:
    return " or ".join(sorted(names))


def object_of_wrong_type(document: Document) -> Iterator[Finding]:
    """A property has a node of a type that it does not take.

    Why: schema.org 30.0, rangeIncludes: readers look for another type there, and find nothing.
    Fix: use a node of the type that is named, or the property that takes this one.

    Bad: {"@type": "NewsArticle", "author": {"@type": "Place", "name": "Riyadh"}}
    Good: {"@type": "NewsArticle", "contentLocation": {"@type": "Place", "name": "Riyadh"}}
    """
    for path, (name, types, ranges) in survey(document).of("object_of_wrong_type"):
        thing = name in _AGENTS and types == ("Thing",)  # JLD106
        if not thing and not (name in ("hasPart", "isPartOf") and not EVENTS.isdisjoint(types)):
            yield Finding(path=path, message=f"{name!r} has a {types[0]}, expected {_listed(ranges)}")


def truth_value_unexpected(document: Document) -> Iterator[Finding]:
    """A truth value stands where none is expected.

    Why: schema.org 30.0, rangeIncludes: the property takes no Boolean.
    Fix: write the value itself, or leave the property out.

    Bad: {"@type": "NewsArticle", "headline": "Talks begin", "publisher": true}
    Good: {"@type": "NewsArticle", "headline": "Talks begin", "isAccessibleForFree": true}
    """
    for path, (name, value) in survey(document).of("boolean_unexpected"):
        yield Finding(path=path, message=f"{name!r} is {str(value).lower()}, which it cannot be")


def number_unexpected(document: Document) -> Iterator[Finding]:
    """A number stands where none is expected.

    Why: schema.org 30.0, rangeIncludes: the property takes no number; a time stamp is no date.
    Fix: write a text, a date or the node that is meant.

    Bad: {"@type": "NewsArticle", "datePublished": 1739880000}
    Good: {"@type": "NewsArticle", "datePublished": "2025-02-18T12:00:00Z"}
    """
    for path, (name, value, expected) in survey(document).of("number_unexpected"):
        yield Finding(path=path, message=f"{name!r} is the number {value}, expected {_listed(expected.ranges)}")


def truth_value_as_text(document: Document) -> Iterator[Finding]:
    """A truth value is written as a text.

    Why: schema.org Boolean; Google, paywalled content: "False" is a text, and any text is taken for true.
    Fix: write true or false without quotation marks.

    Bad: {"@type": "NewsArticle", "isAccessibleForFree": "False"}
    Good: {"@type": "NewsArticle", "isAccessibleForFree": false}
    """
    for path, (name, value) in survey(document).of("boolean_as_text"):
        yield Finding(
            path=path,
            message=f"{name!r} is the text {_shown(value)}, expected true or false",
            hint="write true or false without quotation marks",
            fix=_truth_fix(document, path, value),
        )


def _truth_fix(document: Document, path: Path, value: str) -> Fix | None:
    word = value.strip().rpartition("/")[2].lower()
    if word not in ("true", "false"):
        return None
    return mending.new_value(document, path, word == "true", f"write {word}")


def text_for_truth_value(document: Document) -> Iterator[Finding]:
    """A text stands where true or false is expected.

    Why: schema.org 30.0, rangeIncludes: the property takes a Boolean.
    Fix: write true or false.

    Bad: {"@type": "NewsArticle", "isAccessibleForFree": "subscribers only"}
    Good: {"@type": "NewsArticle", "isAccessibleForFree": false}
    """
    for path, (name, value) in survey(document).of("not_boolean"):
        yield Finding(path=path, message=f"{name!r} is {_shown(value)}, expected true or false")


def number_as_text(document: Document) -> Iterator[Finding]:
    """A number is written as a text.

    Why: schema.org Number: a number is compared as one only where it is written as one.
    Fix: write it without quotation marks.

    Bad: {"@type": "NewsArticle", "wordCount": "412"}
    Good: {"@type": "NewsArticle", "wordCount": 412}
    """
    for path, (name, value) in survey(document).of("number_as_text"):
        yield Finding(
            path=path,
            message=f"{name!r} is the text {_shown(value)}",
            hint="write the number without marks",
            fix=_number_fix(document, path, value),
        )


def _number_fix(document: Document, path: Path, text: str) -> Fix | None:
    """The number without marks, where no digit of it would be written otherwise."""
    number = float(text) if "." in text else int(text)
    return mending.new_value(document, path, number, "take the marks away") if str(number) == text else None


def text_for_number(document: Document) -> Iterator[Finding]:
    """A text that is no number stands where a number is expected.

    Why: schema.org 30.0, rangeIncludes: the property takes a number.
    Fix: write the number alone, with a point for decimals and no grouping.

    Bad: {"@type": "NewsArticle", "wordCount": "about 400"}
    Good: {"@type": "NewsArticle", "wordCount": 400}
    """
    for path, (name, value) in survey(document).of("not_a_number"):
        yield Finding(path=path, message=f"{name!r} is {_shown(value)}, expected a number")


def text_for_object(document: Document) -> Iterator[Finding]:
    """A text stands where a node is expected.

    Why: schema.org, data model: some data is better than none, but a bare name tells no person from a body.
    Fix: write a node with @type and name.

    Bad: {"@type": "NewsArticle", "publisher": "Example News"}
    Good: {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Example News"}}
    """
    for path, (name, value, ranges) in survey(document).of("text_for_object"):
        if name not in ("author", "creator"):
            yield Finding(
                path=path,
                message=f"{name!r} is the text {_shown(value)}, expected {_listed(ranges)}",
                hint="write a link, or a node" if "URL" in ranges else "write a node with @type and name",
            )


def value_not_a_member(document: Document) -> Iterator[Finding]:
    """A value is not a member of the property's enumeration.

    Why: schema.org 30.0: the enumeration has a fixed list of members.
    Fix: use one of the members that are named.

    Bad: {"@type": "Event", "name": "Talks", "startDate": "2025-02-18", "eventStatus": "cancelled"}
    Good:
        {"@type": "Event", "name": "Talks", "startDate": "2025-02-18",
         "eventStatus": "https://schema.org/EventCancelled"}
    """
    for path, (name, value, expected) in survey(document).of("not_a_member"):
        members = sorted(expected.members)
        named = value.lower().rpartition("/")[2]
        right = next((member for member in members if member.lower() == named), None)
        shown = f"one of {', '.join(members[:6])}{', ...' if len(members) > 6 else ''}"
        cure = f"https://schema.org/{right}"
        yield Finding(
            path=path,
            message=f"{name!r} is {_shown(value)}, which is no member",
            hint=f"write {cure!r}" if right else shown,
            fix=mending.new_value(document, path, cure, f"write {cure}") if right else None,
        )


def member_without_namespace(document: Document) -> Iterator[Finding]:
    """A member of an enumeration is given by its bare name.

    Why: schema.org, 30.0 context: a bare name is a text there; only the IRI is the member.
    Fix: write https://schema.org/ before it.

    Bad: {"@type": "Event", "name": "Talks", "startDate": "2025-02-18", "eventStatus": "EventCancelled"}
    Good:
        {"@type": "Event", "name": "Talks", "startDate": "2025-02-18",
         "eventStatus": "https://schema.org/EventCancelled"}
    """
    for path, (name, value) in survey(document).of("member_bare"):
        yield Finding(
            path=path,
            message=f"{name!r} is the bare name {value!r}",
            hint=f'write "https://schema.org/{value}"',
            fix=mending.new_value(document, path, f"https://schema.org/{value}", "write the whole IRI"),
        )


def event_as_part_of_work(document: Document) -> Iterator[Finding]:
    """An event is called a part of an article, or an article a part of an event.

    Why: schema.org 30.0: hasPart and isPartOf lie between creative works; an event is none.
    Fix: use about or mentions on the article, subjectOf on the event.

    Bad: {"@type": "NewsArticle", "hasPart": {"@type": "Event", "name": "Talks", "startDate": "2025-02-18"}}
    Good: {"@type": "NewsArticle", "about": {"@type": "Event", "name": "Talks", "startDate": "2025-02-18"}}
    """
    for path, (name, types, _) in survey(document).of("object_of_wrong_type"):
        if name in ("hasPart", "isPartOf") and not EVENTS.isdisjoint(types):
            yield Finding(path=path, message=f"an event stands in {name!r}", hint="use 'about' or 'mentions'")


def link_as_citation(document: Document) -> Iterator[Finding]:
    """A citation is a bare link.

    Why: schema.org 30.0: citation takes a CreativeWork or a text; a link in it is read as a text.
    Fix: write a CreativeWork with its url, or use isBasedOn.

    Bad: {"@type": "NewsArticle", "citation": "https://example.org/report"}
    Good:
        {"@type": "NewsArticle", "citation": {"@type": "CreativeWork", "name": "Report",
         "url": "https://example.org/report"}}
    """
    for path, value in survey(document).of("url_as_citation"):
        yield Finding(path=path, message=f"the citation is the link {_shown(value)}", hint="write a CreativeWork")


def duration_not_iso(document: Document) -> Iterator[Finding]:
    """A duration is not written in ISO 8601.

    Why: schema.org Duration: "use ISO 8601 duration format"; words are not read.
    Fix: write PT2H, P3D, PT1H30M.

    Bad: {"@type": "Event", "name": "Talks", "startDate": "2025-02-18", "duration": "two hours"}
    Good: {"@type": "Event", "name": "Talks", "startDate": "2025-02-18", "duration": "PT2H"}
    """
    for path, (name, value) in survey(document).of("duration_not_iso"):
        yield Finding(path=path, message=f"{name!r} is {_shown(value)}, no duration", hint="write PT2H, P3D, ...")


def number_out_of_bounds(document: Document) -> Iterator[Finding]:
    """A number is none that the property can have: fewer than none, a place off the globe, a year of no calendar.

    Why: WGS 84: latitude lies between -90 and 90, longitude between -180 and 180, in decimal degrees; what is
    counted begins at 0.
    Fix: correct it; often latitude and longitude were exchanged.

    Bad: {"@type": "NewsArticle", "commentCount": -3}
    Good: {"@type": "NewsArticle", "commentCount": 3}
    """
    for path, (name, value) in survey(document).of("out_of_bounds"):
        yield Finding(path=path, message=f"{name!r} is {_shown(value)}, which it cannot be")


def text_ill_formed(document: Document) -> Iterator[Finding]:
    """A text has not the form that its kind has: a mail address, telephone or book number, currency, media type.

    Why: RFC 5322, 3.4.1; ISO 2108; ISO 3297; RFC 6838, 4.2; schema.org priceCurrency: "use standard formats: ISO
    4217".
    Fix: write it in that form.

    Bad: {"@type": "Organization", "name": "Example News", "email": "desk"}
    Good: {"@type": "Organization", "name": "Example News", "email": "desk@example.org"}
    """
    for path, (name, value) in survey(document).of("ill_formed"):
        yield Finding(path=path, message=f"{name!r} is {_shown(value)}, which is none")


def node_written_as_text(document: Document) -> Iterator[Finding]:
    r"""A value is JSON that was written as a text.

    Why: RFC 8259: within quotation marks it is a text; nobody reads a node or list in it.
    Fix: write the node or list itself, without the marks around it.

    Bad:
        {"@type": "NewsArticle", "author": "{\"@type\": \"Person\", \"name\": \"Anna Lind\"}"}
    Good: {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Anna Lind"}}
    """
    for path, (name, value) in survey(document).of("json_as_text"):
        yield Finding(
            path=path,
            message=f"{name!r} is JSON within a text: {_shown(value)}",
            hint="write it without the marks",
        )


def link_for_node(document: Document) -> Iterator[Finding]:
    """A link stands where a node is expected.

    Why: schema.org 30.0, rangeIncludes: the property takes no URL; in JSON-LD the link is read as a text.
    Fix: write {"@id": ...}, or a node with its url.

    Bad: {"@type": "NewsArticle", "about": "https://example.org/bridge"}
    Good: {"@type": "NewsArticle", "about": {"@type": "Bridge", "name": "Old Bridge"}}
    """
    for path, (name, value, ranges) in survey(document).of("link_for_object"):
        yield Finding(
            path=path,
            message=f"{name!r} is the link {_shown(value)}, expected {_listed(ranges)}",
            hint='write {"@id": ...}, or a node with its url',
        )


RULES = (
    graph_rule("JLD301", Severity.WARNING, object_of_wrong_type, "object_of_wrong_type"),
    graph_rule("JLD302", Severity.WARNING, truth_value_unexpected, "boolean_unexpected"),
    graph_rule("JLD303", Severity.WARNING, number_unexpected, "number_unexpected"),
    graph_rule("JLD304", Severity.WARNING, truth_value_as_text, "boolean_as_text", fixable=True),
    graph_rule("JLD305", Severity.WARNING, number_as_text, "number_as_text", fixable=True),
    graph_rule("JLD306", Severity.WARNING, text_for_object, "text_for_object"),
    graph_rule("JLD307", Severity.ERROR, value_not_a_member, "not_a_member", fixable=True),
    graph_rule("JLD308", Severity.WARNING, member_without_namespace, "member_bare", fixable=True),
    graph_rule("JLD309", Severity.ERROR, event_as_part_of_work, "object_of_wrong_type"),
    graph_rule("JLD310", Severity.WARNING, link_as_citation, "url_as_citation"),
    graph_rule("JLD311", Severity.WARNING, text_for_truth_value, "not_boolean"),
    graph_rule("JLD312", Severity.WARNING, text_for_number, "not_a_number"),
    graph_rule("JLD313", Severity.WARNING, duration_not_iso, "duration_not_iso"),
    graph_rule("JLD314", Severity.WARNING, number_out_of_bounds, "out_of_bounds"),
    graph_rule("JLD317", Severity.WARNING, text_ill_formed, "ill_formed"),
    graph_rule("JLD315", Severity.WARNING, node_written_as_text, "json_as_text"),
    graph_rule("JLD316", Severity.NOTE, link_for_node, "link_for_object"),
)
