"""Articles as they are marked up: the page, the author, the words counted, corrections and places."""

import json
import re
from collections.abc import Iterator
from typing import Any

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.schemaorg.graph import Node, get, id_of, is_reference, items_of, types_of
from toolkit.formats.schemaorg.values import count_of, iri_of, moment_of, text_of
from toolkit.model import fold
from toolkit.validation.rules.comparing import follows
from toolkit.validation.rules.jsonld.met import Survey
from toolkit.validation.rules.jsonld.naming import name_of, path_to
from toolkit.validation.rules.jsonld.survey import graph_rule, own_articles, path_of, survey

_PRINCIPLES = ("publishingPrinciples", "correctionsPolicy", "ethicsPolicy", "verificationFactCheckingPolicy")


def author_as_text(document: Document) -> Iterator[Finding]:
    """An author is given as a bare name.

    Why: Google, author markup: the type tells a person from a newsroom; a bare name can have no page.
    Fix: write a Person or Organization with its name.

    Bad: {"@type": "NewsArticle", "author": "Anna Lind"}
    Good: {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Anna Lind"}}
    """
    for path, (name, value, _) in survey(document).of("text_for_object"):
        if name in ("author", "creator"):
            yield Finding(
                path=path,
                message=f"the {name} is the text {value[:40]!r}",
                hint='write {"@type": "Person", "name": ...}',
            )


def maker_without_name(document: Document) -> Iterator[Finding]:
    """An author or publisher has no name.

    Why: Google, Article: author.name is what is shown; a publisher is known by its name.
    Fix: add the name.

    Bad: {"@type": "NewsArticle", "author": {"@type": "Person", "url": "https://example.org/anna"}}
    Good: {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Anna Lind"}}
    """
    found = survey(document)
    for _, node, _ in found.kinds("Article"):
        for role in ("author", "publisher"):
            for maker in found.graph.objects(node, role):
                if text_of(get(maker, "name")) is None and not is_reference(maker):
                    yield Finding(
                        path=path_of(found, maker), message=f"the {role} has no name", hint="add its name"
                    )


def page_missing(document: Document) -> Iterator[Finding]:
    """An article says neither its url nor its page.

    Why: Google, Article: without one it cannot be told which page the markup is of.
    Fix: add url, or mainEntityOfPage, with the canonical address.

    Bad: {"@type": "NewsArticle", "headline": "Talks begin", "datePublished": "2025-02-18"}
    Good: {"@type": "NewsArticle", "headline": "Talks begin", "url": "https://example.org/a"}
    """
    found = survey(document)
    for path, node, _ in own_articles(found):
        outer = all(isinstance(step, int) or step in ("@graph", "blocks") for step in path)
        stated = any(get(node, name) for name in ("url", "mainEntityOfPage", "@id"))
        if outer and not stated and id_of(node) not in _main_entities(found):
            yield Finding(path=path, message=f"{name_of(node)} has neither url nor page", hint="add url")


def _main_entities(found: Survey) -> set[str | None]:
    """The identifiers of what pages of the document are about."""
    return {
        id_of(item)
        for _, node in found.graph.nodes
        for item in items_of(get(node, "mainEntity"))
        if isinstance(item, dict)
    }


def page_differs_from_url(document: Document) -> Iterator[Finding]:
    """An article's mainEntityOfPage is another page than its url.

    Why: Google, canonical pages: both are to be the canonical address; readers take either.
    Fix: give both the canonical address.

    Bad: {"@type": "NewsArticle", "url": "https://example.org/a", "mainEntityOfPage": "https://example.org/b"}
    Good: {"@type": "NewsArticle", "url": "https://example.org/a", "mainEntityOfPage": "https://example.org/a"}
    """
    found = survey(document)
    for path, node, _ in found.kinds("Article"):
        url = iri_of(get(node, "url"))
        pages = [iri_of(page) for page in items_of(get(node, "mainEntityOfPage")) if not isinstance(page, bool)]
        page = next((page for page in pages if page), None)
        if url and page and page.startswith("http") and _address(url) != _address(page):
            yield Finding(
                path=path_to(path, node, "mainEntityOfPage"),
                message=f"mainEntityOfPage is {page[:60]!r}, url is {url[:60]!r}",
                hint="give both the canonical address",
            )


def _address(url: str) -> str:
    return re.sub(r"^https?://(www\.)?", "", url.partition("#")[0]).rstrip("/")


def page_is_no_page(document: Document) -> Iterator[Finding]:
    """An article's mainEntityOfPage is neither a link nor a page.

    Why: schema.org 30.0: it takes a URL or a work that has one; a truth value or number names no page.
    Fix: write the canonical address.

    Bad: {"@type": "NewsArticle", "mainEntityOfPage": "True"}
    Good: {"@type": "NewsArticle", "mainEntityOfPage": "https://example.org/a"}
    """
    for path, node, _ in survey(document).kinds("Article"):
        for page in items_of(get(node, "mainEntityOfPage")):
            named = isinstance(page, str) and (not page.strip() or "/" in page or "#" in page)
            if isinstance(page, bool | int) or (isinstance(page, str) and not named):
                yield Finding(
                    path=path_to(path, node, "mainEntityOfPage"),
                    message=f"mainEntityOfPage is {json.dumps(page, ensure_ascii=False)}, no page",
                )


def words_miscounted(document: Document) -> Iterator[Finding]:
    """The number of words is not that of the article's body.

    Why: schema.org wordCount: "The number of words in the text of the Article".
    Fix: count the words of articleBody, or leave it out.

    Bad:
        {"@type": "NewsArticle", "wordCount": 900,
         "articleBody": "The bridge reopened on Friday after fourteen months of repair."}
    Good:
        {"@type": "NewsArticle", "wordCount": 10,
         "articleBody": "The bridge reopened on Friday after fourteen months of repair."}
    """
    for path, node, _ in survey(document).kinds("Article"):
        stated, body = count_of(get(node, "wordCount")), text_of(get(node, "articleBody"))
        counted = len(body.split()) if body else 0
        # Languages without spaces between words are counted by nobody in the same way.
        if stated is None or counted < 5 or len(body or "") > counted * 15:
            continue
        if abs(stated - counted) > max(2, counted // 10):
            yield Finding(
                path=path_to(path, node, "wordCount"),
                message=f"wordCount is {stated}, articleBody has {counted} words",
            )


def correction_incomplete(document: Document) -> Iterator[Finding]:
    """A correction has no text or no date, or was made before the article or after its last change.

    Why: schema.org, news: CorrectionComment says what was corrected, and when.
    Fix: add text and datePublished; set dateModified of the article to the correction's date at least.

    Bad: {"@type": "NewsArticle", "correction": {"@type": "CorrectionComment", "text": "The date was wrong."}}
    Good:
        {"@type": "NewsArticle", "correction": {"@type": "CorrectionComment", "text": "The date was wrong.",
         "datePublished": "2025-02-19"}}
    """
    for path, node, _ in survey(document).kinds("CorrectionComment"):
        for name in ("text", "datePublished"):
            if not get(node, name):
                yield Finding(path=path, message=f"the correction has no {name}", hint=f"add {name}")
    found = survey(document)
    for _, node, _ in found.kinds("Article"):
        changed, published = (moment_of(get(node, name)) for name in ("dateModified", "datePublished"))
        for correction in found.graph.objects(node, "correction"):
            made = moment_of(get(correction, "datePublished"))
            if made and published and follows(published, made):
                yield Finding(
                    path=path_of(found, correction, "datePublished"),
                    message=f"the correction is of {made}, the article appeared on {published}",
                )
            if made and changed and follows(made, changed):
                yield Finding(
                    path=path_of(found, correction, "datePublished"),
                    message=f"the correction is of {made}, the article was last changed on {changed}",
                )


def modification_date_missing(document: Document) -> Iterator[Finding]:
    """An article does not say when it was last changed.

    Why: Google, Article, 2026-09-08: dateModified is recommended.
    Fix: add dateModified.

    Bad: {"@type": "NewsArticle", "datePublished": "2025-02-18T12:42:00Z"}
    Good:
        {"@type": "NewsArticle", "datePublished": "2025-02-18T12:42:00Z",
         "dateModified": "2025-02-18T12:42:00Z"}
    """
    for path, node, _ in own_articles(survey(document)):
        if not get(node, "dateModified"):
            yield Finding(path=path, message=f"{name_of(node)} has no dateModified", hint="add dateModified")


def author_without_page(document: Document) -> Iterator[Finding]:
    """An author has no page, or the front page of the site stands for one.

    Why: Google, Article, 2026-09-08: author.url is recommended; it is to name the author and nobody else, which
    tells two people of one name apart.
    Fix: add url or sameAs.

    Bad: {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Anna Lind"}}
    Good:
        {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Anna Lind",
         "url": "https://example.org/anna"}}
    """
    found = survey(document)
    for _, node, _ in own_articles(found):
        for author in found.graph.objects(node, "author"):
            if not (is_reference(author) or get(author, "url") or get(author, "sameAs")):
                yield Finding(path=path_of(found, author), message=f"{name_of(author)} has no url", hint="add url")
            elif "Person" in types_of(author) and _page_of(author) in _front_pages(found, node):
                yield Finding(
                    path=path_to(path_of(found, author), author, "url"),
                    message=f"the url of {name_of(author)} is that of the publisher",
                    hint="name the author's own page",
                )


def _front_pages(found: Survey, article: Node) -> set[str]:
    return {_page_of(body) for body in found.graph.objects(article, "publisher")} - {""}


def _page_of(node: Node) -> str:
    return (text_of(get(node, "url")) or "").rstrip("/")


def dateline_of_other_place(document: Document) -> Iterator[Finding]:
    """The dateline names none of the places that the article says it is from or about.

    Why: schema.org dateline is the place at the head of the text; readers place the news by either.
    Fix: correct the one that is wrong, or state the place of the dateline as locationCreated.

    Bad: {"@type": "NewsArticle", "dateline": "OSLO", "locationCreated": {"@type": "Place", "name": "Riyadh"}}
    Good: {"@type": "NewsArticle", "dateline": "OSLO", "locationCreated": {"@type": "Place", "name": "Oslo"}}
    """
    found = survey(document)
    for path, node, _ in found.kinds("Article"):
        line = fold(text_of(get(node, "dateline")) or "")
        values = [*found.graph.values(node, "locationCreated"), *found.graph.values(node, "contentLocation")]
        names = [name for value in values for name in _names_of_place(found, value)]
        alike = [name for name in names if name.isascii() == line.isascii()]
        if line and alike and not any(name in line or line in name for name in alike):
            yield Finding(
                path=path_to(path, node, "dateline"),
                message=f"the dateline is {line[:40]!r}, the place {alike[0][:40]!r}",
            )


def _names_of_place(found: Survey, value: Any) -> list[str]:
    """A place's name and those in its address, folded."""
    texts = [text_of(value)]
    for address in found.graph.objects(value, "address") if isinstance(value, dict) else ():
        texts += [text_of(get(address, part)) for part in ("addressLocality", "addressRegion", "addressCountry")]
    return [fold(text) for text in texts if text]


def body_marked_as_person(document: Document) -> Iterator[Finding]:
    """A person has the name of an organization of the document.

    Why: Google, author markup: Person for people, Organization for organizations.
    Fix: write Organization, or refer to the organization by its @id.

    Bad:
        {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Example News"},
         "publisher": {"@type": "Organization", "name": "Example News"}}
    Good:
        {"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Example News"},
         "publisher": {"@type": "Organization", "name": "Example News"}}
    """
    found = survey(document)
    bodies = [(text_of(get(node, "name")), types) for _, node, types in found.kinds("Organization")]
    names = {fold(name) for name, types in bodies if name and "Person" not in types}
    for path, node, types in found.kinds("Person") if names else ():
        name = text_of(get(node, "name"))
        if name and fold(name) in names and types == ("Person",):
            yield Finding(path=path, message=f"{name_of(node)} has the name of an organization")


def principles_not_stated(document: Document) -> Iterator[Finding]:
    """A news organization states neither its principles nor how it corrects itself.

    Why: schema.org, news: publishingPrinciples and its kinds are how readers and machines tell a newsroom.
    Fix: add publishingPrinciples or correctionsPolicy, the address of a page.

    Bad: {"@type": "NewsMediaOrganization", "name": "Example News"}
    Good:
        {"@type": "NewsMediaOrganization", "name": "Example News",
         "publishingPrinciples": "https://example.org/principles"}
    """
    for path, node, _ in survey(document).kinds("NewsMediaOrganization"):
        if not any(get(node, name) for name in _PRINCIPLES):
            yield Finding(path=path, message=f"{name_of(node)} has no publishingPrinciples")


RULES = (
    graph_rule("JLD708", Severity.NOTE, modification_date_missing, "Article"),
    graph_rule("JLD710", Severity.WARNING, author_as_text, "text_for_object"),
    graph_rule("JLD712", Severity.WARNING, maker_without_name, "Article"),
    graph_rule("JLD713", Severity.NOTE, author_without_page, "Article"),
    graph_rule("JLD719", Severity.NOTE, page_missing, "Article"),
    graph_rule("JLD720", Severity.WARNING, page_differs_from_url, "Article"),
    graph_rule("JLD721", Severity.WARNING, page_is_no_page, "Article"),
    graph_rule("JLD725", Severity.WARNING, words_miscounted, "Article"),
    graph_rule("JLD729", Severity.NOTE, dateline_of_other_place, "Article"),
    graph_rule("JLD730", Severity.WARNING, correction_incomplete, "Article", "CorrectionComment"),
    graph_rule("JLD714", Severity.NOTE, body_marked_as_person, "Person"),
    graph_rule(
        "JLD732", Severity.NOTE, principles_not_stated, "NewsMediaOrganization", profiles=frozenset(("core",))
    ),
)
