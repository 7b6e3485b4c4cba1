"""Properties: whether schema.org has them, there, and whether they say anything."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.formats.base import Document
from toolkit.formats.schemaorg.graph import Node, items_of, local
from toolkit.validation.rules.jsonld import mending
from toolkit.validation.rules.jsonld.garbled import meant
from toolkit.validation.rules.jsonld.prose import FILLING, LEFT_OVER
from toolkit.validation.rules.jsonld.survey import graph_rule, survey
from toolkit.validation.vocabulary import Vocabulary

# A guess costs a look at every term; a document with more strange names than these is no slip.
_MOST_GUESSED = 50
_ALIKE = 0.78
_BETWEEN_WORDS = re.compile(r"[\s_.-]")
# Texts that may show how templates and programs are written.
_BODIES = frozenset(("articleBody", "description", "reviewBody", "text"))
_ONE_VALUE = (
    (
        ("Article", "Event"),
        frozenset(
            (
                "articleBody",
                "dateCreated",
                "dateModified",
                "dateline",
                "datePublished",
                "description",
                "endDate",
                "eventStatus",
                "headline",
                "isAccessibleForFree",
                "publisher",
                "startDate",
                "url",
                "wordCount",
            )
        ),
    ),
    (("Person", "Organization"), frozenset(("name",))),
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
        near = _nearest(found.vocabulary, name) if number < _MOST_GUESSED else None
        hint = f"did you mean {near!r}?" if near else "leave it out, or write it with a prefix"
        yield Finding(path=path, message=f"schema.org has no property {name!r}", hint=hint)


def _nearest(vocabulary: Vocabulary, name: str) -> str | None:
    """The property that is written most alike, whatever the case and the signs between its words."""
    plain = {term.lower(): term for term in vocabulary.properties}
    near = get_close_matches(_BETWEEN_WORDS.sub("", name).lower(), plain, n=1, cutoff=_ALIKE)
    return plain[near[0]] if near else None


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
            fix=mending.new_key(document, path, str(path[-1]).removesuffix(name) + right, f"write {right}"),
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
        if domains:  # what is superseded may belong nowhere any more
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
    found = survey(document)
    for kinds, names in _ONE_VALUE:
        for path, node, _ in found.kinds(*kinds):
            yield from _under_two_names(path, node, names) if found.spelled else ()
            for name, stated in node.items():
                if not (isinstance(stated, list | dict) and local(name) in names):
                    continue
                if (number := _number_of(stated)) > 1:
                    message = f"{local(name)!r} has {number} values"
                    yield Finding(path=(*path, name), message=message, hint="keep one of them")


def _under_two_names(path: Path, node: Node, names: frozenset[str]) -> Iterator[Finding]:
    """A property that a node has by its name and with a prefix, each with a value of its own."""
    seen: dict[str, Any] = {}
    for key, value in node.items():
        name = local(key)
        if name in names and seen.setdefault(name, value) != value:
            yield Finding(
                path=(*path, key), message=f"{name!r} is stated under two names", hint="keep one of them"
            )


def _number_of(stated: Any) -> int:
    """How many values differ, but for those that stand in different languages."""
    values = items_of(stated)
    languages = [_language_of(value) for value in values]
    twice = len(languages) > len(set(languages))
    return len(values) if twice and any(value != values[0] for value in values) else 1


def _language_of(value: Any) -> str:
    return str(value.get("@language", "")) if isinstance(value, dict) else ""


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


_TEMPLATE = re.compile(
    r"\{\{\s*\w[^{}]{0,80}\}\}|\{%[^%]{1,80}%\}|%%\w{1,30}%%|[$#]\{\w[^{}]{0,60}\}|<%[^%]{1,80}%>|<\?(?:php|=)"
    r"|\[object \w+\]"
)
_LEFT_IN_LINK = re.compile(r"[/=](?:undefined|NaN|\[object|%5Bobject)(?=[/?#&. %]|$)|/null(?=[/?#]|$)")


def value_left_by_template(document: Document) -> Iterator[Finding]:
    """A value is what a template or program prints where it has none: "undefined", "{{ title }}".

    Why: schema.org, data model: what is not known is left out; readers show this as it stands.
    Fix: fill the template, or leave the property out.

    Bad: {"@type": "NewsArticle", "headline": "{{ article.title }}", "articleSection": "undefined"}
    Good: {"@type": "NewsArticle", "headline": "Talks begin"}
    """
    found = survey(document)
    for path, (name, value) in found.of("marked_text"):
        match = _TEMPLATE.fullmatch(value.strip()) if name in _BODIES else _TEMPLATE.search(value)
        if match or value in LEFT_OVER or value.startswith(FILLING):
            shown = match[0] if match else value
            yield Finding(path=path, message=f"{name!r} holds {shown[:40]!r}, which a template left")
    for path, (name, value) in found.of("url"):
        match = _LEFT_IN_LINK.search(value) or _TEMPLATE.search(value)
        if match:
            yield Finding(path=path, message=f"{name!r} holds {match[0][:40]!r}, which a template left")


def text_misread(document: Document) -> Iterator[Finding]:
    """A text was read in the wrong encoding before it was written: "â€“" stands for a dash.

    Why: RFC 8259, 8.1: JSON is UTF-8; octets of UTF-8 that were taken for windows-1252 show as two or three signs.
    Fix: read the source as UTF-8; what is already stored can be turned back.

    Bad: {"@type": "NewsArticle", "headline": "Bridge â€“ open again"}
    Good: {"@type": "NewsArticle", "headline": "Bridge – open again"}
    """
    for path, (name, value) in survey(document).of("marked_text"):
        right = meant(value)
        if right:
            yield Finding(path=path, message=f"{name!r} was misread: {right!r} shows as other signs")


def value_repeated(document: Document) -> Iterator[Finding]:
    """A list has one value twice.

    Why: JSON-LD 1.1, 4.3: what is said twice is said once; readers show it twice.
    Fix: keep one.

    Bad: {"@type": "NewsArticle", "keywords": ["bridge", "bridge"]}
    Good: {"@type": "NewsArticle", "keywords": ["bridge"]}
    """
    for path, (name, value) in survey(document).of("repeated"):
        yield Finding(path=path, message=f"{name!r} has {value[:40]!r} again", hint="keep one")


_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{4}|[\"/])")


def escape_left_in_text(document: Document) -> Iterator[Finding]:
    r"""A text shows escapes: it was made into JSON twice.

    Why: RFC 8259, 7: an escape is read once; what is left of it is shown as it stands.
    Fix: write the text into JSON once.

    Bad: {"@type": "NewsArticle", "headline": "Bridge \\u2013 open again"}
    Good: {"@type": "NewsArticle", "headline": "Bridge \u2013 open again"}
    """
    for path, (name, value) in survey(document).of("marked_text"):
        match = _ESCAPE.search(value)
        if match and name not in _BODIES:
            yield Finding(path=path, message=f"{name!r} shows the escape {match[0]!r}")


def line_broken(document: Document) -> Iterator[Finding]:
    """A text that is shown as one line holds a line break, a tab or several spaces.

    Why: HTML, CSS Text 3, 4.1: they collapse where it is shown, and two equal headlines come to differ.
    Fix: write single spaces.

    Bad: {"@type": "NewsArticle", "headline": "Talks  begin"}
    Good: {"@type": "NewsArticle", "headline": "Talks begin"}
    """
    for path, (name, _) in survey(document).of("broken_line"):
        yield Finding(path=path, message=f"{name!r} holds a line break, a tab or several spaces")


RULES = (
    graph_rule("JLD201", Severity.WARNING, property_not_in_schema_org, "property_unknown"),
    graph_rule("JLD202", Severity.ERROR, property_in_wrong_case, "property_case", fixable=True),
    graph_rule("JLD203", Severity.WARNING, property_superseded, "property_superseded"),
    graph_rule("JLD204", Severity.WARNING, property_out_of_place, "outside_domain"),
    graph_rule("JLD205", Severity.WARNING, value_is_empty, "empty"),
    graph_rule("JLD206", Severity.NOTE, property_pending, "property_pending", profiles=frozenset(("core",))),
    graph_rule(
        "JLD207", Severity.WARNING, one_value_given_as_several, "Article", "Event", "Organization", "Person"
    ),
    graph_rule("JLD208", Severity.WARNING, character_lost, "marked_text"),
    graph_rule("JLD209", Severity.WARNING, value_left_by_template, "marked_text", "url"),
    graph_rule("JLD210", Severity.WARNING, text_misread, "marked_text"),
    graph_rule("JLD211", Severity.NOTE, value_repeated, "repeated"),
    graph_rule("JLD212", Severity.WARNING, escape_left_in_text, "marked_text"),
    graph_rule("JLD213", Severity.NOTE, line_broken, "broken_line"),
)
