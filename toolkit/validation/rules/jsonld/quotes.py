"""Quotations as they are marked up: who speaks, in which language, on which occasion."""

from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.language_tags import has_form_of_tag
from toolkit.formats.schemaorg.graph import Graph, Node, get, id_of, is_top, items_of
from toolkit.formats.schemaorg.reader import quote_nodes
from toolkit.formats.schemaorg.things import language_of
from toolkit.formats.schemaorg.values import moment_of, text_of
from toolkit.model import fold
from toolkit.validation.rules.jsonld.met import Survey
from toolkit.validation.rules.jsonld.naming import name_of, path_to
from toolkit.validation.rules.jsonld.survey import graph_rule, survey


def speaker_missing(document: Document) -> Iterator[Finding]:
    """A quotation stands alone, without an article, and does not say who speaks.

    Why: schema.org Quotation: words without a speaker are no evidence of anything.
    Fix: add creator, and spokenByCharacter where the work ascribes the words.

    Bad: {"@type": "Quotation", "text": "We agreed."}
    Good: {"@type": "Quotation", "text": "We agreed.", "creator": {"@type": "Person", "name": "Anna Lind"}}
    """
    found = survey(document)
    if found.kinds("Article"):
        return
    for path, node, _ in found.kinds("Quotation"):
        if not any(get(node, name) for name in ("creator", "spokenByCharacter", "author")):
            yield Finding(path=path, message="the quotation has no speaker", hint="add creator")


def speaker_ascribed_twice(document: Document) -> Iterator[Finding]:
    """A quotation in an article has one person as its creator and another as the one who speaks.

    Why: schema.org Quotation: creator made the words, spokenByCharacter says them in the work. In fiction these
        are two; whom an article cites is both.
    Fix: name the person who spoke in both, or leave one of them out.

    Bad:
        {"@type": "NewsArticle", "headline": "Talks begin", "hasPart": {"@type": "Quotation", "text": "We agreed",
         "creator": {"@type": "Person", "name": "Boris Orlov"},
         "spokenByCharacter": {"@type": "Person", "name": "Anna Lind"}}}
    Good:
        {"@type": "NewsArticle", "headline": "Talks begin", "hasPart": {"@type": "Quotation", "text": "We agreed",
         "creator": {"@type": "Person", "name": "Anna Lind"},
         "spokenByCharacter": {"@type": "Person", "name": "Anna Lind"}}}
    """
    found = survey(document)
    for path, node, _ in found.kinds("Quotation") if found.kinds("Article") else ():
        makers, speakers = (_names(found.graph, node, name) for name in ("creator", "spokenByCharacter"))
        pairs = [(one, other) for one in makers for other in speakers]
        if pairs and not any(_may_be_one(one, other) for one, other in pairs):
            message = f"the creator is {makers[0]!r}, the speaker {speakers[0]!r}"
            yield Finding(path=path_to(path, node, "creator"), message=message)


def _names(graph: Graph, node: Node, name: str) -> list[str]:
    named = (text_of(get(one, "name")) for one in graph.objects(node, name))
    return [one for one in named if one]


def _may_be_one(one: str, other: str) -> bool:
    """Whether two names have a word in common, or are in different letters and cannot be compared."""
    ours, theirs = fold(one), fold(other)
    return ours.isascii() != theirs.isascii() or not set(ours.split()).isdisjoint(theirs.split())


def translation_not_told(document: Document) -> Iterator[Finding]:
    """A quote is a translation, and does not say from what or into which language.

    Why: schema.org translationOfWork, translator, inLanguage: words in another language are not the speaker's own.
    Fix: state inLanguage of the words as printed, and translationOfWork with the original and its language.

    Bad:
        {"@type": "NewsArticle", "inLanguage": "en", "articleBody": "“We agreed,” said Anna Lind.",
         "hasPart": {"@type": "Quotation", "text": "We agreed", "inLanguage": "no",
         "creator": {"@type": "Person", "name": "Anna Lind"}}}
    Good:
        {"@type": "NewsArticle", "inLanguage": "en", "articleBody": "“We agreed,” said Anna Lind.",
         "hasPart": {"@type": "Quotation", "text": "We agreed", "inLanguage": "en",
         "creator": {"@type": "Person", "name": "Anna Lind"},
         "translationOfWork": {"@type": "Quotation", "text": "Vi ble enige", "inLanguage": "no"}}}
    """
    found = survey(document)
    printed = [(_language(get(node, "inLanguage")), node) for _, node, _ in found.kinds("Article")]
    for path, node, _ in found.kinds("Quotation", "Statement"):
        own, original = _language(get(node, "inLanguage")), get(node, "translationOfWork")
        others = [(tag, article) for tag, article in printed if tag and own and tag != own]
        if (original or get(node, "translator")) and not (own and original):
            yield Finding(
                path=path, message=f"the translated quote has no {'translationOfWork' if own else 'inLanguage'}"
            )
        elif not original and (elsewhere := _printed_in(node, others)):
            yield Finding(
                path=path_to(path, node, "inLanguage"),
                message=f"the quote is in {own!r}, the article that prints it in {elsewhere!r}",
                hint="correct it, or add translationOfWork with the original",
            )


def _printed_in(quote: Node, articles: list[tuple[str, Node]]) -> str | None:
    """The language of the first of the articles that has the words in its body."""
    words = fold(text_of(get(quote, "text")) or "") if articles else ""
    bodies = ((tag, fold(text_of(get(article, "articleBody")) or "")) for tag, article in articles if words)
    return next((tag for tag, body in bodies if words in body), None)


def _language(value: object) -> str:
    """The language of a tag; empty where it is none, which another rule tells."""
    tag = language_of(value) or ""
    return tag.partition("-")[0].lower() if has_form_of_tag(tag) else ""


def said_on_another_day(document: Document) -> Iterator[Finding]:
    """A quote was said on another day than the event at which it was recorded.

    Why: schema.org recordedAt: the words were uttered there; two days are two occasions.
    Fix: correct the date of the quote, or name the event at which it was said.

    Bad:
        {"@type": "Quotation", "text": "We agreed", "creator": {"@type": "Person", "name": "Anna Lind"},
         "dateCreated": "2025-02-11", "recordedAt": {"@type": "Event", "name": "Talks",
         "startDate": "2025-02-18"}}
    Good:
        {"@type": "Quotation", "text": "We agreed", "creator": {"@type": "Person", "name": "Anna Lind"},
         "dateCreated": "2025-02-18", "recordedAt": {"@type": "Event", "name": "Talks",
         "startDate": "2025-02-18"}}
    """
    found = survey(document)
    for path, node, _ in found.kinds("Quotation", "Statement"):
        events = found.graph.objects(node, "recordedAt")
        said = moment_of(get(node, "dateCreated")) if events else None
        for event in events:
            start = moment_of(get(event, "startDate"))
            end = moment_of(get(event, "endDate")) or start
            if said and start and end and (said.last_day < start.day or said.day > end.last_day):
                yield Finding(
                    path=path_to(path, node, "dateCreated"),
                    message=f"the quote was said on {said}, the event at which it was recorded is on {start}",
                )


def quote_of_no_article(document: Document) -> Iterator[Finding]:
    """A quotation stands beside an article and is no part of it, nor of anything else that the document tells of.

    Why: schema.org hasPart, isPartOf: readers find the quotes of an article by these, and pass this one over.
    Fix: add isPartOf with the article's @id, or name the quotation in the article's hasPart.

    Bad:
        {"@graph": [{"@type": "NewsArticle", "@id": "https://example.org/a", "headline": "Talks begin"},
         {"@type": "Quotation", "@id": "https://example.org/a#q", "text": "Yes.",
         "creator": {"@type": "Person", "name": "Anna Lind"}}]}
    Good:
        {"@graph": [{"@type": "NewsArticle", "@id": "https://example.org/a", "headline": "Talks begin"},
         {"@type": "Quotation", "@id": "https://example.org/a#q", "text": "Yes.",
         "creator": {"@type": "Person", "name": "Anna Lind"}, "isPartOf": {"@id": "https://example.org/a"}}]}
    """
    found = survey(document)
    articles = [node for _, node, _ in found.kinds("Article")]
    own = {id_of(article) for article in articles}
    listed = found.kinds("Quotation", "Statement") if articles else ()
    alone = [(path, node) for path, node, _ in listed if is_top(path) and own.isdisjoint(_wholes(node))]
    named = _named_by_works(found) if alone else frozenset()
    for path, node in alone:
        if id_of(node) not in named and not _is_part(found.graph, node, articles):
            yield Finding(
                path=path,
                message=f"the {name_of(node)} is part of no article of the document",
                hint="add isPartOf with the article's @id",
            )


def _is_part(graph: Graph, quote: Node, articles: list[Node]) -> bool:
    return any(part is quote for article in articles for part in quote_nodes(graph, article))


def _wholes(node: Node) -> list[str | None]:
    """The identifiers of what a node names as its whole."""
    return [id_of(item) for item in items_of(get(node, "isPartOf")) if isinstance(item, dict)]


def _named_by_works(found: Survey) -> frozenset[str | None]:
    """The identifiers that works and claims refer to; that an event was recorded in a quote makes it no part."""
    values = (value for _, node, _ in found.kinds("CreativeWork") for value in node.values())
    return frozenset(id_of(item) for value in values for item in items_of(value) if isinstance(item, dict))


RULES = (
    graph_rule("JLD731", Severity.WARNING, speaker_missing, "Quotation"),
    graph_rule("JLD737", Severity.WARNING, speaker_ascribed_twice, "Quotation"),
    graph_rule("JLD733", Severity.NOTE, translation_not_told, "Quotation", "Statement"),
    graph_rule("JLD736", Severity.WARNING, quote_of_no_article, "Quotation", "Statement"),
    graph_rule("JLD734", Severity.WARNING, said_on_another_day, "Quotation", "Statement"),
)
