"""Texts: languages, headlines, and the renditions of the content."""

import re
from collections.abc import Iterator
from typing import Any

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.language_tags import is_language_tag
from toolkit.formats.newsmlg2.body import markup_of, read_markup
from toolkit.formats.newsmlg2.nitf import faults
from toolkit.formats.newsmlg2.terms import NITF_NAMESPACE, XHTML_NAMESPACE
from toolkit.formats.newsmlg2.values import read_text
from toolkit.validation.rules.newsmlg2.outline import Node, Outline, View, outline_rule


def language_tag_not_registered(found: Outline) -> Iterator[Finding]:
    """A language tag is not well-formed, or its language or region does not exist.

    Why: xml:lang and @tag are BCP 47 tags (RFC 5646 2.2.9, valid tags); XML Schema looks at the shape alone.
    Fix: use the registered tag: uk for Ukrainian, en-GB for British English.

    Bad: <language tag="en-UK"/>
    Good: <language tag="en-GB"/>
    """
    for node, key, value in found.attributes["@language"]:
        tag = value.strip()
        if tag and not is_language_tag(tag):
            yield Finding(path=(*node.path, key), message=f"there is no language {value!r}", hint="see RFC 5646")


def _nature(found: Outline, item: Node) -> str:
    view = next((node.view for node in found.of_item(item.item, "itemClass")), {})
    return str(view.get("@qcode", view.get("@uri", ""))).rstrip("/").replace("/", ":").rpartition(":")[2]


def text_without_language(found: Outline) -> Iterator[Finding]:
    """A text item does not say in which language its content is.

    Why: xml:lang is about the metadata; `language` in contentMeta is about the content, and readers filter by it.
    Fix: add <language tag="..."/> to contentMeta.

    Bad: ninat:text, contentMeta without language
    Good: ninat:text, <contentMeta><language tag="en"/></contentMeta>
    """
    for item in found.items:
        if item.name != "newsItem" or _nature(found, item) != "text":
            continue
        if not any(node.within("contentMeta") for node in found.of_item(item.item, "language")):
            yield Finding(path=item.path, message="the text item does not say the language of its content")


def inline_language_differs(found: Outline) -> Iterator[Finding]:
    """The language of the inline content is not among those that contentMeta states.

    Why: a receiver that filters by contentMeta gets a text in another language.
    Fix: correct one of the two.

    Bad: <language tag="en"/> and <html xml:lang="de">
    Good: <language tag="de"/> and <html xml:lang="de">
    """
    for node in found.named("inlineXML"):
        markup = markup_of(node.view)
        tag = markup[1].get("xml:lang", markup[1].get("lang")) if markup else None
        stated = {
            one.view["@tag"].partition("-")[0].lower()
            for one in found.of_item(node.item, "language")
            if one.within("contentMeta")
        }
        if tag and stated and tag.partition("-")[0].lower() not in stated:
            yield Finding(
                path=(*node.path, "$other", 0), message=f"the content is in {tag!r}, contentMeta says otherwise"
            )


def text_without_headline(found: Outline) -> Iterator[Finding]:
    """A text item has no headline.

    Why: every list of news shows headlines; an item without one cannot be shown.
    Fix: add a headline to contentMeta.

    Bad: ninat:text, contentMeta without headline
    Good: ninat:text, <contentMeta><headline>Talks begin</headline></contentMeta>
    """
    for item in found.items:
        if item.name == "newsItem" and _nature(found, item) == "text" and not found.of_item(item.item, "headline"):
            yield Finding(path=item.path, message="the text item has no headline")


_REPEATED = ("headline", "description", "name", "definition", "slugline", "title")
_TOLD_APART = (
    "@xml:lang",
    "@role",
    "@roleuri",
    "@rank",
    "@part",
    "@parturi",
    "@media",
    "@confidence",
    "@relevance",
)


def repeated_text_not_told_apart(found: Outline) -> Iterator[Finding]:
    """Two headlines, descriptions or names of one thing differ in nothing but their words.

    Why: repeated properties are alternatives by language, role or rank; without those a receiver must guess
        which one to show.
    Fix: add xml:lang, @role or @rank.

    Bad: <headline>Talks</headline><headline>Talks begin</headline>
    Good: <headline rank="1">Talks begin</headline><headline rank="2">Talks</headline>
    """
    for node, name, views in found.repeated:
        if name in _REPEATED:
            yield from _alike(node, name, views)


def _alike(node: Node, name: str, views: list[View]) -> Iterator[Finding]:
    seen: set[tuple[str | None, ...]] = set()
    for index, view in enumerate(views):
        key = tuple(view.get(attribute) for attribute in _TOLD_APART)
        if key in seen:
            yield Finding(path=(*node.path, name, index), message=f"nothing tells this {name} from the one before")
        seen.add(key)


_NOT_EMPTY = ("headline", "name", "slugline", "title", "keyword", "by", "creditline")


def empty_text(found: Outline) -> Iterator[Finding]:
    """A headline, name, title or keyword is empty.

    Why: it would be shown as nothing; an absent one is known to be absent.
    Fix: fill it, or leave the element out.

    Bad: <headline/>
    Good: <headline>Talks begin</headline>
    """
    for node in found.named(*_NOT_EMPTY):
        if not node.view.get("$", "").strip() and "$mixed" not in node.view:
            yield Finding(path=node.path, message=f"{node.name} is empty", hint="fill it, or leave it out")


def inline_content_empty(found: Outline) -> Iterator[Finding]:
    """An inlineXML holds nothing.

    Why: it promises the content of the item, in XML; there is none.
    Fix: put the content in, or leave the element out.

    Bad: <inlineXML contenttype="application/xhtml+xml"/>
    Good: <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
    """
    for node in found.named("inlineXML"):
        if not any(not name.startswith("@") and name != "$" for name in node.view):
            yield Finding(path=node.path, message="inlineXML holds no XML")


def content_type_does_not_fit(found: Outline) -> Iterator[Finding]:
    """The content type of an inlineXML is not that of the XML in it.

    Why: a receiver chooses its parser by the content type: XHTML for application/xhtml+xml, NITF for
        application/nitf+xml, each with its own namespace.
    Fix: correct the content type, or the namespace of the content.

    Bad: <inlineXML contenttype="application/nitf+xml"> with <html>
    Good: <inlineXML contenttype="application/xhtml+xml"> with <html>
    """
    for node in found.named("inlineXML"):
        kind = node.view.get("@contenttype", "").partition(";")[0].strip().lower()
        wanted = _BY_TYPE.get(kind)
        name = _root_name(node)
        if wanted and name and name != wanted:
            local = name.rpartition("}")[2]
            where = " in another namespace" if local == wanted.rpartition("}")[2] else ""
            yield Finding(
                path=(*node.path, "@contenttype"),
                message=f"the content type is {kind}, but the content is {local}{where}",
            )


_BY_TYPE = {
    "application/xhtml+xml": f"{{{XHTML_NAMESPACE}}}html",
    "application/nitf+xml": "{http://iptc.org/std/NITF/2006-10-18/}nitf",
}


def _root_name(node: Node) -> str:
    markup = markup_of(node.view)
    if markup is not None:
        return str(markup[0])
    return next((name for name in node.view if not name.startswith(("@", "$"))), "")


def inline_content_type_missing(found: Outline) -> Iterator[Finding]:
    """An inlineXML does not say its content type.

    Why: a receiver chooses its parser by it.
    Fix: add @contenttype.

    Bad: <inlineXML>
    Good: <inlineXML contenttype="application/xhtml+xml">
    """
    for node in found.named("inlineXML"):
        if "@contenttype" not in node.view and _root_name(node):
            yield Finding(path=node.path, message="inlineXML has no content type", hint="add @contenttype")


_WORD = re.compile(r"[^\W_]+(?:[-'’.,][^\W_]+)*")


def count_wrong(found: Outline) -> Iterator[Finding]:
    """The stated count of words or characters is far from that of the content.

    Why: page planning goes by these counts. How words and characters are counted differs, so a difference of
        up to a tenth, and of ten, is let pass.
    Fix: count again, or leave the count out.

    Bad: <inlineXML wordcount="900"> with 100 words
    Good: <inlineXML wordcount="100"> with 100 words
    """
    for node in found.named("inlineXML"):
        markup = markup_of(node.view)
        if markup is None or not node.view.keys() & {"@wordcount", "@charcount"}:
            continue
        text = read_markup(markup).text
        for name, counts in (
            ("wordcount", (len(text.split()), len(_WORD.findall(text)))),
            ("charcount", (len(text), len(re.sub(r"\s", "", text)))),
        ):
            stated = _number(node.view.get(f"@{name}"))
            if stated is not None and all(abs(stated - count) > max(10, count // 10) for count in counts):
                yield Finding(
                    path=(*node.path, f"@{name}"), message=f"{name} is {stated}, the content has {counts[0]}"
                )


def _number(text: str | None) -> int | None:
    digits = (text or "").strip().lstrip("+")
    return int(digits) if digits.isdigit() and len(digits) < 19 else None


_NITF = f"{{{NITF_NAMESPACE}}}"


def nitf_structure_wrong(found: Outline) -> Iterator[Finding]:
    """Inline NITF is not built as NITF 3.6 says.

    Why: the NITF schema says which elements and attributes there are, what each holds and in which order: nitf
        holds head and body, bq holds block and credit. A receiver drops or refuses what is not in it.
    Fix: nest the elements as named.

    Bad: <bq><p>We will open on time.</p></bq>
    Good: <bq><block><p>We will open on time.</p></block></bq>
    """
    for name, elements in found.foreign.items():
        for node, steps, item in elements if name.startswith(_NITF) else ():
            for fault in faults(item):
                yield Finding(path=(*node.path, *steps, *fault.steps), message=fault.message, hint=fault.hint)


_TITLE = f"{{{XHTML_NAMESPACE}}}title"


def inline_title_differs(found: Outline) -> Iterator[Finding]:
    """The title of the inline XHTML is none of the item's headlines.

    Why: both name the same text; a difference means that one was not updated.
    Fix: make the title the headline.

    Bad: <headline>Talks end</headline> and <title>Talks begin</title>
    Good: <headline>Talks end</headline> and <title>Talks end</title>
    """
    for node, steps, item in found.foreign.get(_TITLE, ()):
        title = _folded("".join(part for part in item[2:] if isinstance(part, str)))
        headlines = {_folded(read_text(one.view)) for one in found.of_item(node.item, "headline")}
        if title and headlines and title not in headlines:
            yield Finding(path=(*node.path, *steps), message=f"the title {title[:60]!r} is none of the headlines")


def _folded(text: Any) -> str:
    return " ".join(str(text).split()).casefold()


RULES = (
    outline_rule("NML024", Severity.ERROR, language_tag_not_registered, "@language"),
    outline_rule("NML025", Severity.WARNING, text_without_language, "newsItem"),
    outline_rule("NML026", Severity.WARNING, inline_language_differs, "inlineXML"),
    outline_rule("NML027", Severity.WARNING, text_without_headline, "newsItem"),
    outline_rule("NML028", Severity.WARNING, repeated_text_not_told_apart, *_REPEATED),
    outline_rule("NML029", Severity.WARNING, empty_text, *_NOT_EMPTY),
    outline_rule("NML030", Severity.WARNING, inline_content_empty, "inlineXML"),
    outline_rule("NML031", Severity.WARNING, content_type_does_not_fit, "inlineXML"),
    outline_rule("NML032", Severity.WARNING, inline_content_type_missing, "inlineXML"),
    outline_rule("NML033", Severity.WARNING, count_wrong, "inlineXML"),
    outline_rule("NML034", Severity.ERROR, nitf_structure_wrong, "inlineXML"),
    outline_rule("NML058", Severity.NOTE, inline_title_differs, _TITLE),
)
