"""Texts of a graph as they are shown: without markup, character references and space around them."""

import html
import re
from collections.abc import Iterator

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.formats.base import Document
from toolkit.formats.language_tags import has_form_of_tag
from toolkit.formats.schemaorg.graph import get, local
from toolkit.formats.schemaorg.values import text_of
from toolkit.validation.rules.jsonld import mending
from toolkit.validation.rules.jsonld.met import Survey
from toolkit.validation.rules.jsonld.naming import path_to
from toolkit.validation.rules.jsonld.survey import graph_rule, survey

# Tags, and the shortcodes of WordPress.
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>|<!--|\[/?(?:caption|embed|gallery)\b[^\[\]]{0,200}\]")
# HTML, 13.5: these are read without a semicolon too.
_ENTITY = re.compile(
    r"&(?:(?:#\d{1,6}|#x[0-9a-fA-F]{1,5}|[a-zA-Z][a-zA-Z0-9]{1,30});|(?:amp|quot|nbsp|lt|gt)(?=\s|$))"
)
# Texts that may hold HTML (Google, FAQ and JobPosting).
_HYPERTEXT = (("Answer", "text"), ("JobPosting", "description"))


def markup_in_text(document: Document) -> Iterator[Finding]:
    """A text holds tags of HTML.

    Why: schema.org Text is plain; readers show the tags as they are.
    Fix: take the tags out.

    Bad: {"@type": "NewsArticle", "headline": "<b>Talks</b> begin"}
    Good: {"@type": "NewsArticle", "headline": "Talks begin"}
    """
    found = survey(document)
    for path, (name, value) in found.of("marked_text"):
        match = _TAG.search(value)
        if match and not _may_hold_markup(found, path, name):
            yield Finding(path=path, message=f"{name!r} holds the tag {match[0][:30]!r}", hint="take the tags out")


def _may_hold_markup(found: Survey, path: Path, name: str) -> bool:
    kinds = [kind for kind, text in _HYPERTEXT if text == name]
    return any(entry[0] == path[:-1] for kind in kinds for entry in found.kinds(kind))


def entity_in_text(document: Document) -> Iterator[Finding]:
    """A text or link holds a character reference of HTML.

    Why: HTML, 4.12.1: in a script element nothing is decoded; readers show the reference as it is; in a link it
    gives the parameters other names.
    Fix: write the character itself.

    Bad: {"@type": "NewsArticle", "headline": "Talks &amp; tea"}
    Good: {"@type": "NewsArticle", "headline": "Talks & tea"}
    """
    found = survey(document)
    for path, (name, value) in found.of("marked_text"):
        match = _ENTITY.search(value)
        if match and html.unescape(match[0]) != match[0] and not _may_hold_markup(found, path, name):
            yield Finding(
                path=path,
                message=f"{name!r} holds the character reference {match[0]!r}",
                hint=f"write {html.unescape(match[0])!r}",
                fix=mending.new_value(document, path, html.unescape(value), "write the characters themselves"),
            )

    for path, (name, value) in found.of("url"):
        match = _REFERENCE_IN_LINK.search(value)
        if match:
            yield Finding(
                path=path,
                message=f"{name!r} holds the character reference {match[0]!r}",
                hint="write '&'",
                fix=mending.new_value(
                    document, path, _REFERENCE_IN_LINK.sub("&", value), "write the characters themselves"
                ),
            )


_REFERENCE_IN_LINK = re.compile(r"&(?:amp|#0{0,5}38|#[xX]0{0,5}26);")


def space_around_text(document: Document) -> Iterator[Finding]:
    """A text begins or ends with white space.

    Why: it is shown and compared as it stands; two equal headlines come to differ.
    Fix: take the space away.

    Bad: {"@type": "NewsArticle", "headline": "Talks begin "}
    Good: {"@type": "NewsArticle", "headline": "Talks begin"}
    """
    for path, (name, value) in survey(document).of("marked_text"):
        if value.strip() and value != value.strip():
            yield Finding(path=path, message=f"{name!r} begins or ends with white space", hint="take it away")


_ADDRESS = re.compile(r"\s*(?:https?://\S+|www\.\S+|[^\s@]+@[^\s@]+\.[a-z]{2,})\s*", re.IGNORECASE)


def name_is_an_address(document: Document) -> Iterator[Finding]:
    """A person's or organization's name is a link or an e-mail address.

    Why: schema.org name, url, email: each has a property of its own; readers show the name.
    Fix: write the name, and the address as url or email.

    Bad: {"@type": "Person", "name": "anna@example.org"}
    Good: {"@type": "Person", "name": "Anna Lind", "email": "anna@example.org"}
    """
    for path, node, _ in survey(document).kinds("Person", "Organization"):
        name = text_of(get(node, "name")) or ""
        if _ADDRESS.fullmatch(name):
            yield Finding(path=path_to(path, node, "name"), message=f"the name is {name[:60]!r}, an address")


def language_of_markup_no_tag(document: Document) -> Iterator[Finding]:
    """A language in the markup is not given as a tag.

    Why: JSON-LD 1.1, 4.2.4; schema.org inLanguage: BCP 47 (RFC 5646, 2.1).
    Fix: write the tag: en, ru, de-CH.

    Bad: {"@type": "WebPage", "inLanguage": "english"}
    Good: {"@type": "WebPage", "inLanguage": "en"}
    """
    found = survey(document)
    judged = {path for path, _, _ in found.kinds("Article", "Event", "Quotation", "Statement")}
    for path, tag in found.of("language"):
        if not (isinstance(tag, str) and has_form_of_tag(tag)) and not (
            path[:-1] in judged and local(str(path[-1])) == "inLanguage"
        ):
            yield Finding(path=path, message=f"the language {tag!r} is no BCP 47 tag", hint="write en, ru, de-CH")


RULES = (
    graph_rule("JLD726", Severity.WARNING, markup_in_text, "marked_text"),
    graph_rule("JLD727", Severity.WARNING, entity_in_text, "marked_text", "url", fixable=True),
    graph_rule("JLD728", Severity.NOTE, space_around_text, "marked_text"),
    graph_rule("JLD715", Severity.WARNING, name_is_an_address, "Organization", "Person"),
    graph_rule("JLD735", Severity.WARNING, language_of_markup_no_tag, "language"),
)
