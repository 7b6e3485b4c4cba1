"""Properties: whether schema.org has them, there, and whether they say anything."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.schemaorg_graph import items_of
from toolkit.validation.rule import Rule
from toolkit.validation.rules.jsonld import mending
from toolkit.validation.rules.jsonld.survey import survey

# A guess costs a look at every term; a document with more strange names than these is no slip.
_MOST_GUESSED = 50
_ONE_VALUE = (
    "articleBody",
    "dateCreated",
    "dateModified",
    "datePublished",
    "endDate",
    "eventStatus",
    "headline",
    "isAccessibleForFree",
    "publisher",
    "startDate",
    "wordCount",
)


def _listed(names: Any) -> str:
    return ", ".join(sorted(names))


def property_not_in_schema_org(document: Document) -> Iterator[Finding]:
    """A property is not one of schema.org's.

    Why: schema.org 30.0: there is no such property, so what it says is dropped.
    Fix: use the property that was meant; write a term of another vocabulary with its prefix.

    Bad: {"@type": "NewsArticle", "headlin": "Talks begin"}
    Good: {"@type": "NewsArticle", "headline": "Talks begin"}
    """
    found = survey(document)
    for number, (path, name) in enumerate(found.of("property_unknown")):
        known = found.vocabulary.properties if number < _MOST_GUESSED else ()
        near = get_close_matches(name, known, n=1, cutoff=0.75)
        hint = f"did you mean {near[0]!r}?" if near else "leave it out, or write it with a prefix"
        yield Finding(path=path, message=f"schema.org has no property {name!r}", hint=hint)


def property_in_wrong_case(document: Document) -> Iterator[Finding]:
    """A property is written in other letters than schema.org's, upper for lower or lower for upper.

    Why: JSON-LD 1.1, 4.1: names are compared letter by letter; this one means nothing.
    Fix: write it as schema.org does.

    Bad: {"@type": "NewsArticle", "headLine": "Talks begin"}
    Good: {"@type": "NewsArticle", "headline": "Talks begin"}
    """
    for path, (name, right) in survey(document).of("property_case"):
        yield Finding(
            path=path,
            message=f"the property {name!r} is in the wrong case",
            hint=f"write {right!r}",
            fix=mending.new_key(document, path, right, f"write {right}"),
        )


def property_superseded(document: Document) -> Iterator[Finding]:
    """A property has been replaced by another.

    Why: schema.org 30.0 marks it as superseded; readers stop knowing it.
    Fix: use the one that took over.

    Bad: {"@type": "NewsArticle", "headline": "Talks begin", "reviews": {"@type": "Review", "name": "Fair"}}
    Good: {"@type": "NewsArticle", "headline": "Talks begin", "review": {"@type": "Review", "name": "Fair"}}
    """
    for path, (name, new) in survey(document).of("property_superseded"):
        yield Finding(path=path, message=f"the property {name!r} is superseded", hint=f"use {new!r}")


def property_out_of_place(document: Document) -> Iterator[Finding]:
    """A property belongs to other types than its node's.

    Why: schema.org 30.0 names the types of each property; readers do not look for it here.
    Fix: move it to the node that it tells about.

    Bad: {"@type": "NewsArticle", "headline": "Talks begin", "startDate": "2025-02-18"}
    Good: {"@type": "Event", "name": "Talks", "startDate": "2025-02-18"}
    """
    for path, (name, types, domains) in survey(document).of("outside_domain"):
        yield Finding(
            path=path,
            message=f"{name!r} is no property of {' and '.join(types)}",
            hint=f"it belongs to {_listed(domains)}",
        )


def value_is_empty(document: Document) -> Iterator[Finding]:
    """A property has a value that says nothing.

    Why: schema.org, data model: what is not known is left out; an empty value is read as a value.
    Fix: leave the property out.

    Bad: {"@type": "NewsArticle", "headline": "", "image": []}
    Good: {"@type": "NewsArticle", "headline": "Talks begin"}
    """
    for path, name in survey(document).of("empty"):
        yield Finding(path=path, message=f"the value of {name!r} is empty", hint="leave the property out")


def property_pending(document: Document) -> Iterator[Finding]:
    """A property is still pending at schema.org, and may change.

    Why: schema.org, "How we work": pending terms may be renamed or dropped.
    Fix: nothing has to be done; stay with it where no settled property says the same.

    Bad: {"@type": "NewsArticle", "backstory": "How the talks were reported"}
    Good: {"@type": "NewsArticle", "description": "How the talks were reported"}
    """
    for path, name in survey(document).of("property_pending"):
        yield Finding(path=path, message=f"the property {name!r} is pending and may change")


def one_value_given_as_several(document: Document) -> Iterator[Finding]:
    """A property that can be true once has several values.

    Why: an article has one headline and one date of publication; readers take any of several.
    Fix: keep one value; a second title is alternativeHeadline.

    Bad: {"@type": "NewsArticle", "headline": ["Talks begin", "Talks open"]}
    Good: {"@type": "NewsArticle", "headline": "Talks begin", "alternativeHeadline": "Talks open"}
    """
    for path, node, _ in survey(document).kinds("Article", "Event"):
        for name in _ONE_VALUE:
            stated = node.get(name)
            values = items_of(stated) if isinstance(stated, list | dict) else []
            if len(values) > 1 and any(value != values[0] for value in values):
                yield Finding(
                    path=(*path, name), message=f"{name!r} has {len(values)} values", hint="keep one of them"
                )


def character_lost(document: Document) -> Iterator[Finding]:
    """A text holds the replacement character: a letter was lost when the text was decoded.

    Why: Unicode, 23.8: U+FFFD stands for what could not be read; no reader can tell what it was.
    Fix: read the source again in its own encoding.

    Bad: {"@type": "NewsArticle", "headline": "Caf� opens"}
    Good: {"@type": "NewsArticle", "headline": "Café opens"}
    """
    for path, (name, value) in survey(document).of("marked_text"):
        at = value.find("\ufffd")
        if at >= 0:
            around = value[max(0, at - 10) : at + 10]
            yield Finding(path=path, message=f"{name!r} has lost a character: {around!r}")


RULES = (
    Rule("JLD201", Severity.WARNING, property_not_in_schema_org),
    Rule("JLD202", Severity.ERROR, property_in_wrong_case, fixable=True),
    Rule("JLD203", Severity.WARNING, property_superseded),
    Rule("JLD204", Severity.WARNING, property_out_of_place),
    Rule("JLD205", Severity.WARNING, value_is_empty),
    Rule("JLD206", Severity.NOTE, property_pending, profiles=frozenset(("core",))),
    Rule("JLD207", Severity.WARNING, one_value_given_as_several),
    Rule("JLD208", Severity.WARNING, character_lost),
)
