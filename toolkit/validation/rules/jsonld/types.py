"""Contexts and types: whether a reader can tell what a node is."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from toolkit.diagnostics import Finding, Fix, Path, Severity
from toolkit.formats.base import Document
from toolkit.formats.schemaorg.graph import at, get, id_of, items_of, key_of, local, types_of
from toolkit.validation.rules.jsonld import mending
from toolkit.validation.rules.jsonld.naming import name_of, path_to
from toolkit.validation.rules.jsonld.nodes import KEYWORDS
from toolkit.validation.rules.jsonld.survey import contexts_of, graph_rule, own_articles, path_of, survey

_MOST_GUESSED = 50
_CONTAINERS = frozenset(("@graph", "@included", "@list", "@set"))
_ALIKE = 0.7
# Kinds of things that there are many of: to name the kind alone names none of them.
_THINGS = frozenset(
    ("CreativeWork", "Event", "GeoCoordinates", "Organization", "Person", "Place", "PostalAddress", "Product")
)
_NEARLY = 0.8
_VOCABULARY = 'write "https://schema.org/"'
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_PREFERRED = frozenset(("https://schema.org", "https://schema.org/"))
_OTHER_SPELLINGS = frozenset(
    (
        "http://schema.org",
        "http://schema.org/",
        "http://www.schema.org",
        "http://www.schema.org/",
        "https://www.schema.org",
        "https://www.schema.org/",
        "schema.org",
        "//schema.org",
        "http://schema.org/docs/jsonldcontext.json",
        "http://schema.org/docs/jsonldcontext.jsonld",
        "https://schema.org/docs/jsonldcontext.json",
        "https://schema.org/docs/jsonldcontext.jsonld",
    )
)
_SPELLINGS = _PREFERRED | _OTHER_SPELLINGS


def _contexts(root: Any) -> list[Any]:
    return [one for one in items_of(root.get("@context")) if one not in ("", {})] if isinstance(root, dict) else []


def context_missing(document: Document) -> Iterator[Finding]:
    """The document has no context, so its names mean nothing.

    Why: JSON-LD 1.1, 3.1: without a context a key is no IRI, and is dropped.
    Fix: begin with "@context": "https://schema.org".

    Bad: {"@type": "NewsArticle", "headline": "Talks begin"}
    Good: {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Talks begin"}
    """
    for path, root in survey(document).roots:
        parts = root if isinstance(root, list) else [root]
        for index, part in enumerate(parts):
            if isinstance(part, dict) and part and not _contexts(part):
                yield Finding(
                    path=(*path, index) if isinstance(root, list) else path,
                    message="there is no @context",
                    hint='begin with "@context": "https://schema.org"',
                )


def context_by_old_name(document: Document) -> Iterator[Finding]:
    """The context is an older or slack spelling of https://schema.org.

    Why: schema.org, FAQ: https is the preferred form; some readers know no other.
    Fix: write https://schema.org.

    Bad: {"@context": "http://schema.org", "@type": "NewsArticle", "headline": "Talks begin"}
    Good: {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Talks begin"}
    """
    for path, context in contexts_of(survey(document).roots):
        if context in _OTHER_SPELLINGS if isinstance(context, str) else False:
            yield Finding(
                path=path,
                message=f"the context is {context!r}",
                hint='write "https://schema.org"',
                fix=mending.new_value(document, path, "https://schema.org", "write https"),
            )


def context_unknown(document: Document) -> Iterator[Finding]:
    """A context is a document elsewhere that is not schema.org's; nothing is fetched to read it.

    Why: JSON-LD 1.1, 3.1: names mean what the context says; readers of news know schema.org's alone.
    Fix: use https://schema.org, and write terms of others with a prefix.

    Bad: {"@context": "https://example.org/context.jsonld", "@type": "NewsArticle", "headline": "Talks begin"}
    Good: {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Talks begin"}
    """
    found = survey(document)
    outer = list(contexts_of(found.roots))
    inner = [(path, one) for path, context in found.of("inner_context") for one in items_of(context)]
    for path, context in (*outer, *inner):
        if isinstance(context, str) and context not in _SPELLINGS:
            yield Finding(
                path=path,
                message=f"the context {context!r} is not that of schema.org, and is not fetched",
                hint='use "https://schema.org"; write other terms with a prefix',
            )
        near = _misspelt(context.get("@vocab")) if isinstance(context, dict) else None
        if near:
            yield Finding(path=(*path, "@vocab"), message=f"no vocabulary is {near!r}", hint=_VOCABULARY)


def _misspelt(name: Any) -> str | None:
    """What names a vocabulary, if it is nearly that of schema.org."""
    known = not isinstance(name, str) or name.rstrip("#/") in {one.rstrip("/") for one in _SPELLINGS}
    return None if known or not get_close_matches(name, ["https://schema.org/"], cutoff=_NEARLY) else name


def term_defined_anew(document: Document) -> Iterator[Finding]:
    """A context gives a name of schema.org another meaning.

    Why: JSON-LD 1.1, 4.1.1: the later definition holds, so that a processor reads the property as another, and
    search engines, which know names alone, read it as schema.org's.
    Fix: give the other property a name of its own.

    Bad:
        {"@context": ["https://schema.org", {"headline": "https://example.org/terms#title"}],
         "@type": "NewsArticle", "headline": "Talks begin"}
    Good:
        {"@context": ["https://schema.org", {"slug": "https://example.org/terms#slug"}],
         "@type": "NewsArticle", "headline": "Talks begin", "slug": "talks"}
    """
    found = survey(document)
    for path, context in contexts_of(found.roots):
        for name, meaning in context.items() if isinstance(context, dict) else ():
            known = name in found.vocabulary.properties or name in found.vocabulary.types
            iri = meaning.get("@id") if isinstance(meaning, dict) else meaning
            if known and isinstance(iri, str) and _SCHEME.match(iri) and local(iri) != name:
                yield Finding(
                    path=(*path, name),
                    message=f"the context makes {iri!r} of schema.org's {name!r}",
                    hint="name the other property otherwise",
                )


def context_defines_nothing(document: Document) -> Iterator[Finding]:
    """The document's own context defines neither the vocabulary nor the type that is used.

    Why: JSON-LD 1.1, 4.1.2 and 5.1.2: without @vocab a name that no context defines is no IRI, and is dropped.
    Fix: begin with "@context": "https://schema.org", or add "@vocab": "https://schema.org/".

    Bad: {"@context": {"s": "https://schema.org/"}, "@type": "NewsArticle", "headline": "Talks begin"}
    Good: {"@context": {"s": "https://schema.org/"}, "@type": "s:NewsArticle", "s:headline": "Talks begin"}
    """
    for path, root in survey(document).roots:
        for index, part in enumerate(root if isinstance(root, list) else [root]):
            if isinstance(part, dict) and _is_emptied(part.get("@context")):
                yield Finding(
                    path=(*path, index, "@context") if isinstance(root, list) else (*path, "@context"),
                    message="the context ends with null, which takes away what stands before",
                    hint="leave null out",
                )
            contexts = _contexts(part)
            own = [one for one in contexts if isinstance(one, dict) and not {"@vocab", "@import"} & one.keys()]
            defined = {name for one in own for name in one}
            types = map(str, items_of(part.get("@type"))) if own and len(own) == len(contexts) else ()
            strange = [name for name in types if ":" not in name and name not in defined]
            if strange:
                yield Finding(
                    path=(*path, index, "@context") if isinstance(root, list) else (*path, "@context"),
                    message=f"the context defines no {strange[0]!r}",
                    hint='add "@vocab": "https://schema.org/"',
                )


def _is_emptied(context: Any) -> bool:
    """Whether a context takes away all that it defines: null does (JSON-LD 1.1, 3.1 and 4.1)."""
    return isinstance(context, list) and len(context) > 1 and context[-1] is None


def keyword_unknown(document: Document) -> Iterator[Finding]:
    """A key has the form of a keyword of JSON-LD, and is none.

    Why: JSON-LD 1.1, 1.7 and 9: a key of that form which is no keyword is passed over, and its value is lost.
    Fix: write the keyword as JSON-LD does: @type, @id, @value.

    Bad: {"@context": "https://schema.org", "@Type": "NewsArticle", "headline": "Talks begin"}
    Good: {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Talks begin"}
    """
    for path, key in survey(document).of("keyword"):
        near = get_close_matches(key.lower(), sorted(KEYWORDS), n=1)
        hint = f"did you mean {near[0]!r}?" if near else "leave it out"
        right = key.lower() if key.lower() in KEYWORDS else None
        yield Finding(
            path=path,
            message=f"JSON-LD has no keyword {key!r}",
            hint=hint,
            fix=mending.new_key(document, path, right, f"write {right}") if right else None,
        )


def type_missing(document: Document) -> Iterator[Finding]:
    """A node does not say what it is.

    Why: Google, structured data guidelines; schema.org, 2.1: without a type a reader has to guess.
    Fix: add @type.

    Bad: {"@type": "NewsArticle", "author": {"name": "Anna Lind"}}
    Good: {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Anna Lind"}}
    """
    found = survey(document)
    for path, node in found.of("untyped"):
        told = path[-1:] == ("item",) and (id_of(node) or get(node, "name"))  # as search engines read lists
        whole = found.graph.by_id.get(id_of(node) or "")
        if not node and any(isinstance(step, str) and step[:1] != "@" for step in path[-2:]):
            continue  # an empty value, which is told as such
        if told or (whole and types_of(whole)):
            continue
        if not any(
            isinstance(step, str) and (":" in local(step) or (step[:1] == "@" and step not in _CONTAINERS))
            for step in path
        ):
            place = f"the value of {path[-1]}" if path and isinstance(path[-1], str) else "a node"
            yield Finding(path=path, message=f"{place} has no @type", hint="say what it is: Person, Place, ...")


def node_says_nothing(document: Document) -> Iterator[Finding]:
    """A node says what kind of thing it is, and nothing about it.

    Why: JSON-LD 1.1, 4.1: without identifier and properties it is some thing of the kind, nobody knows which.
    Fix: fill it, or leave it out.

    Bad: {"@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage"}}
    Good: {"@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": "https://example.org/a"}}
    """
    found = survey(document)
    for path, types in found.of("bare"):
        if types and found.vocabulary.is_a(types, _THINGS):
            yield Finding(path=path, message=f"the {types[0]} has no properties", hint="fill it, or leave it out")


def type_unknown(document: Document) -> Iterator[Finding]:
    """A type is not one of schema.org's.

    Why: schema.org 30.0: there is no such type, so the node is dropped.
    Fix: use the type that was meant, or the nearest that exists.

    Bad: {"@type": "NewsArtcle", "headline": "Talks begin"}
    Good: {"@type": "NewsArticle", "headline": "Talks begin"}
    """
    found = survey(document)
    for number, (path, (name, _)) in enumerate(found.of("type_unknown")):
        known = found.vocabulary.types if number < _MOST_GUESSED else ()
        near = get_close_matches(name, known, n=1, cutoff=_ALIKE)
        hint = f"did you mean {near[0]}?" if near else "see https://schema.org/docs/full.html"
        yield Finding(
            path=_place_of_type(document, path, name), message=f"schema.org has no type {name!r}", hint=hint
        )


def type_in_wrong_case(document: Document) -> Iterator[Finding]:
    """A type is written in other letters than schema.org's, upper for lower or lower for upper.

    Why: JSON-LD 1.1, 4.1: names are compared letter by letter; this one means nothing.
    Fix: write it as schema.org does.

    Bad: {"@type": "newsArticle", "headline": "Talks begin"}
    Good: {"@type": "NewsArticle", "headline": "Talks begin"}
    """
    for path, (name, right) in survey(document).of("type_case"):
        place = _place_of_type(document, path, name)
        yield Finding(
            path=place,
            message=f"the type {name!r} is in the wrong case",
            hint=f"write {right!r}",
            fix=_type_fix(document, place, name, right),
        )


def _place_of_type(document: Document, path: Path, name: str) -> Path:
    """Where a node states a type: under the keyword or its alias, and in a list at its own place."""
    node = at(document.tree, path)
    key = key_of(node, "@type") or "@type"
    stated = node[key]
    for number, one in enumerate(stated if isinstance(stated, list) else ()):
        if isinstance(one, str) and local(one) == name:
            return (*path, key, number)
    return (*path, key)


def _type_fix(document: Document, place: Path, wrong: str, right: str) -> Fix | None:
    written = at(document.tree, place).removesuffix(wrong) + right
    return mending.new_value(document, place, written, f"write {right}")


def type_superseded(document: Document) -> Iterator[Finding]:
    """A type has been replaced by another.

    Why: schema.org 30.0 marks it as superseded; readers stop knowing it.
    Fix: use the one that took over.

    Bad: {"@type": "Season", "name": "First"}
    Good: {"@type": "CreativeWorkSeason", "name": "First"}
    """
    for path, (name, new) in survey(document).of("type_superseded"):
        place = _place_of_type(document, path, name)
        yield Finding(path=place, message=f"the type {name} is superseded", hint=f"use {new}")


def type_pending(document: Document) -> Iterator[Finding]:
    """A type is still pending at schema.org, and may change.

    Why: schema.org, "How we work": pending terms may be renamed or dropped.
    Fix: nothing has to be done; stay with it where no settled type says the same.

    Bad: {"@type": "ReportageNewsArticle", "headline": "Talks begin"}
    Good: {"@type": "NewsArticle", "headline": "Talks begin"}
    """
    for path, name in survey(document).of("type_pending"):
        place = _place_of_type(document, path, name)
        yield Finding(path=place, message=f"the type {name} is pending and may change")


def agent_of_no_kind(document: Document) -> Iterator[Finding]:
    """An author or publisher is a Thing, neither person nor organization.

    Why: Google, Article, author markup: the type must be the correct one.
    Fix: write Person or Organization.

    Bad: {"@type": "NewsArticle", "author": {"@type": "Thing", "name": "Anna Lind"}}
    Good: {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Anna Lind"}}
    """
    found = survey(document)
    if ("Thing",) not in found.by_kind:
        return
    for _, node, _ in found.kinds("CreativeWork", "Event"):
        for name in ("author", "publisher", "creator", "organizer"):
            for agent in found.graph.objects(node, name):
                if types_of(agent) == ("Thing",):
                    yield Finding(
                        path=path_of(found, agent),
                        message=f"the {name} {name_of(agent)} is neither Person nor Organization",
                        hint="write Person or Organization",
                    )


def news_type_unknown_to_google(document: Document) -> Iterator[Finding]:
    """A kind of news article stands alone, without the type that Google knows.

    Why: Google, Article, 2026-09-08: Article, NewsArticle and BlogPosting are the types that are read.
    Fix: add NewsArticle beside it: ["NewsArticle", "ReportageNewsArticle"].

    Bad: {"@type": "OpinionNewsArticle", "headline": "Talks begin"}
    Good: {"@type": ["NewsArticle", "OpinionNewsArticle"], "headline": "Talks begin"}
    """
    known = frozenset(("Article", "NewsArticle", "BlogPosting"))
    for path, node, types in own_articles(survey(document)):
        if known.isdisjoint(types):
            yield Finding(
                path=path_to(path, node, "@type"),
                message=f"Google does not know {types[0]} as an article",
                hint=f'write ["NewsArticle", "{types[0]}"]',
            )


def types_exclude_each_other(document: Document) -> Iterator[Finding]:
    """A node is a person or body, and a work or an event too.

    Why: schema.org, the hierarchy of types: no type is below Person or Organization and below CreativeWork or
    Event; readers take the node for one of the two.
    Fix: make two nodes of it, and let one refer to the other.

    Bad: {"@type": ["NewsArticle", "Person"], "headline": "Talks begin", "name": "Anna Lind"}
    Good: {"@type": "NewsArticle", "headline": "Talks begin", "author": {"@type": "Person", "name": "Anna Lind"}}
    """
    for path, (what, who) in survey(document).of("types_exclude"):
        yield Finding(
            path=path,
            message=f"the node is a {what} and a {who}, and nothing is both",
            hint="make two nodes of it",
        )


def value_ill_formed(document: Document) -> Iterator[Finding]:
    """An object with @value, @list or @set has members that such an object cannot have.

    Why: JSON-LD 1.1, 9.5 and 9.7: beside @value stand @type or else @language and @direction, @index and @context
    alone, a language with a text only; beside @list and @set stands @index alone. A processor stops at the rest.
    Fix: leave out what cannot stand there, or make a node of it.

    Bad: {"@type": "NewsArticle", "headline": {"@value": "Talks begin", "@language": "en", "@type": "Text"}}
    Good: {"@type": "NewsArticle", "headline": {"@value": "Talks begin", "@language": "en"}}
    """
    for path, what in survey(document).of("value_ill_formed"):
        yield Finding(path=path, message=what)


RULES = (
    graph_rule("JLD001", Severity.ERROR, context_missing),
    graph_rule("JLD002", Severity.NOTE, context_by_old_name, fixable=True),
    graph_rule("JLD003", Severity.WARNING, context_unknown),
    graph_rule("JLD007", Severity.WARNING, term_defined_anew),
    graph_rule("JLD005", Severity.ERROR, context_defines_nothing),
    graph_rule("JLD004", Severity.WARNING, keyword_unknown, "keyword", fixable=True),
    graph_rule("JLD006", Severity.ERROR, value_ill_formed, "value_ill_formed"),
    graph_rule("JLD109", Severity.WARNING, types_exclude_each_other, "types_exclude"),
    graph_rule("JLD101", Severity.WARNING, type_missing, "untyped"),
    graph_rule("JLD102", Severity.ERROR, type_unknown, "type_unknown"),
    graph_rule("JLD103", Severity.ERROR, type_in_wrong_case, "type_case", fixable=True),
    graph_rule("JLD104", Severity.WARNING, type_superseded, "type_superseded"),
    graph_rule("JLD105", Severity.NOTE, type_pending, "type_pending", profiles=frozenset(("core",))),
    graph_rule("JLD106", Severity.WARNING, agent_of_no_kind, "Thing"),
    graph_rule("JLD108", Severity.WARNING, node_says_nothing, "bare"),
    graph_rule(
        "JLD107", Severity.WARNING, news_type_unknown_to_google, "Article", profiles=frozenset(("google-2026-09",))
    ),
)
