"""What search engines offer for markup: speech, paid content, fact checks."""

import re
from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.schemaorg.graph import get, is_reference, items_of
from toolkit.formats.schemaorg.values import moment_of, number_of, truth_of
from toolkit.validation.rules.comparing import follows
from toolkit.validation.rules.jsonld.naming import name_of, path_to
from toolkit.validation.rules.jsonld.survey import graph_rule, path_of, survey

# One class, several of one element, or a list of these.
_CLASSES = re.compile(r"\s*(?:\.[\w\\:/-]+)+(?:\s*,\s*(?:\.[\w\\:/-]+)+)*\s*")
_DEFAULT_SCALE = (1, 5)
_SELECTORS = (
    ("cssSelector", re.compile(r"\s*\(*\.{0,2}/"), "xpath"),
    ("xpath", re.compile(r"\s*(?:\.[A-Za-z_]|#)"), "cssSelector"),
)
_STRING = re.compile(r"""\\.|"[^"]*"|'[^']*'""")
_BRACKET = re.compile(r"""[()\[\]{}"']""")
_PAIRS = {"(": ")", "[": "]"}
_GOOGLE = frozenset(("google-2026-09",))


def speakable_selected_twice(document: Document) -> Iterator[Finding]:
    """A speakable part is selected both by CSS and by XPath.

    Why: Google, Speakable: "use either, don't use both".
    Fix: keep one of the two.

    Bad:
        {"@type": "NewsArticle", "speakable": {"@type": "SpeakableSpecification", "cssSelector": ".lead",
         "xpath": "/html/head/title"}}
    Good: {"@type": "NewsArticle", "speakable": {"@type": "SpeakableSpecification", "cssSelector": ".lead"}}
    """
    for path, node, _ in survey(document).kinds("SpeakableSpecification"):
        if get(node, "cssSelector") and (get(node, "xpath") or get(node, "xPath")):
            yield Finding(path=path, message="the part is selected by cssSelector and by xpath", hint="keep one")


def speakable_selects_nothing(document: Document) -> Iterator[Finding]:
    """A speakable part does not say which part of the page is meant.

    Why: Google, Speakable: cssSelector or xpath is required.
    Fix: add cssSelector.

    Bad: {"@type": "NewsArticle", "speakable": {"@type": "SpeakableSpecification"}}
    Good: {"@type": "NewsArticle", "speakable": {"@type": "SpeakableSpecification", "cssSelector": ".lead"}}
    """
    for path, node, _ in survey(document).kinds("SpeakableSpecification"):
        if not any(get(node, name) for name in ("cssSelector", "xpath", "xPath", "url", "@id")):
            yield Finding(path=path, message="the part is selected by nothing", hint="add cssSelector")


def selector_of_other_kind(document: Document) -> Iterator[Finding]:
    """A CSS selector is written where an XPath belongs, or an XPath where a CSS selector does, or it is neither.

    Why: schema.org CssSelectorType, XPathType; Selectors 4, 3: no selector begins with a slash; XPath 1.0, 2: no
    path begins with a dot and a name, or with a number sign; in both what is opened is closed.
    Fix: write it under the other name, or correct it.

    Bad:
        {"@type": "NewsArticle", "speakable": {"@type": "SpeakableSpecification", "cssSelector": "//div[1]/p"}}
    Good: {"@type": "NewsArticle", "speakable": {"@type": "SpeakableSpecification", "xpath": "//div[1]/p"}}
    """
    for path, node, _ in survey(document).kinds("SpeakableSpecification", "WebPageElement"):
        for name, of_other, other in _SELECTORS:
            for value in items_of(get(node, name)):
                if isinstance(value, str) and of_other.match(value):
                    yield Finding(
                        path=path_to(path, node, name),
                        message=f"{value[:40]!r} is no {name}",
                        hint=f"write it under {other}",
                    )
                elif isinstance(value, str) and not _is_closed(value):
                    yield Finding(path=path_to(path, node, name), message=f"{value[:40]!r} is no {name}")


def _is_closed(selector: str) -> bool:
    """Whether each bracket of a selector has its other, outside of strings."""
    opened: list[str] = []
    for sign in _BRACKET.findall(_STRING.sub("", selector)):
        if sign in _PAIRS:
            opened.append(_PAIRS[sign])
        elif not opened or opened.pop() != sign:
            return False
    return not opened


def paywalled_part_without_mark(document: Document) -> Iterator[Finding]:
    """A part of a page is selected but not marked as paid for, in an article that is.

    Why: Google, paywalled content: hasPart needs isAccessibleForFree false beside cssSelector.
    Fix: add "isAccessibleForFree": false to the part.

    Bad:
        {"@type": "NewsArticle", "isAccessibleForFree": false, "hasPart": {"@type": "WebPageElement",
         "cssSelector": ".paid"}}
    Good:
        {"@type": "NewsArticle", "isAccessibleForFree": false, "hasPart": {"@type": "WebPageElement",
         "isAccessibleForFree": false, "cssSelector": ".paid"}}
    """
    for path, node, _ in survey(document).kinds("WebPageElement"):
        if get(node, "cssSelector") and "hasPart" in path and truth_of(get(node, "isAccessibleForFree")) is None:
            yield Finding(path=path, message="the part does not say isAccessibleForFree", hint="add false")


def paywall_contradicted(document: Document) -> Iterator[Finding]:
    """A part of an article is to be paid for, and the article says that it is free.

    Why: Google, paywalled content: the article's own isAccessibleForFree must be false then.
    Fix: set isAccessibleForFree of the article to false.

    Bad:
        {"@type": "NewsArticle", "isAccessibleForFree": true, "hasPart": {"@type": "WebPageElement",
         "isAccessibleForFree": false, "cssSelector": ".paid"}}
    Good:
        {"@type": "NewsArticle", "isAccessibleForFree": false, "hasPart": {"@type": "WebPageElement",
         "isAccessibleForFree": false, "cssSelector": ".paid"}}
    """
    found = survey(document)
    for path, node, _ in found.kinds("Article", "WebPage"):
        parts = found.graph.objects(node, "hasPart")
        paid = any(truth_of(get(part, "isAccessibleForFree")) is False for part in parts)
        if paid and truth_of(get(node, "isAccessibleForFree")) is not False:
            yield Finding(
                path=path,
                message=f"{name_of(node)} has a part that is not free",
                hint="set isAccessibleForFree to false",
            )


def paywall_without_part(document: Document) -> Iterator[Finding]:
    """An article is to be paid for, and does not say which part of the page is closed.

    Why: Google, paywalled content: without hasPart the closed text may be taken for cloaking.
    Fix: add hasPart, a WebPageElement with its cssSelector.

    Bad: {"@type": "NewsArticle", "isAccessibleForFree": false}
    Good:
        {"@type": "NewsArticle", "isAccessibleForFree": false, "hasPart":
         {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paid"}}
    """
    found = survey(document)
    for path, node, _ in found.kinds("Article"):
        if truth_of(get(node, "isAccessibleForFree")) is False:
            parts = found.graph.objects(node, "hasPart")
            closed = (part for part in parts if truth_of(get(part, "isAccessibleForFree")) is not True)
            if not any(get(part, "cssSelector") for part in closed):
                yield Finding(
                    path=path_to(path, node, "isAccessibleForFree"),
                    message="the closed part of the page is not named",
                    hint="add hasPart",
                )


def paywall_selector_no_class(document: Document) -> Iterator[Finding]:
    """A paid part is selected by something else than a class.

    Why: Google, paywalled content: only .class selectors are supported.
    Fix: give the part a class, and select it by that.

    Bad:
        {"@type": "NewsArticle", "isAccessibleForFree": false, "hasPart": {"@type": "WebPageElement",
         "isAccessibleForFree": false, "cssSelector": "#paid"}}
    Good:
        {"@type": "NewsArticle", "isAccessibleForFree": false, "hasPart": {"@type": "WebPageElement",
         "isAccessibleForFree": false, "cssSelector": ".paid"}}
    """
    for path, node, _ in survey(document).kinds("WebPageElement"):
        if get(node, "isAccessibleForFree") is not None:
            for selector in items_of(get(node, "cssSelector")):
                if isinstance(selector, str) and not _CLASSES.fullmatch(selector):
                    yield Finding(
                        path=path_to(path, node, "cssSelector"),
                        message=f"{selector[:40]!r} is no class selector",
                        hint="write a class alone: .paid",
                    )


def fact_check_incomplete(document: Document) -> Iterator[Finding]:
    """A ClaimReview does not say which claim it reviews, how it is rated, or where.

    Why: Google, fact check: claimReviewed, reviewRating with its alternateName, and url are required.
    Fix: add what is missing.

    Bad: {"@type": "ClaimReview", "url": "https://example.org/check"}
    Good:
        {"@type": "ClaimReview", "url": "https://example.org/check", "claimReviewed": "The earth is flat",
         "reviewRating": {"@type": "Rating", "alternateName": "False"}}
    """
    found = survey(document)
    for path, node, _ in found.kinds("ClaimReview"):
        for name in ("claimReviewed", "reviewRating", "url"):
            if not get(node, name):
                yield Finding(path=path, message=f"the fact check has no {name}", hint=f"add {name}")
        for rating in found.graph.objects(node, "reviewRating"):
            if not (get(rating, "alternateName") or get(rating, "name") or is_reference(rating)):
                yield Finding(
                    path=path_of(found, rating),
                    message="the rating does not say in words what was found",
                    hint="add alternateName",
                )


def claim_made_after_review(document: Document) -> Iterator[Finding]:
    """A claim was made after the fact check that reviews it.

    Why: schema.org ClaimReview: itemReviewed is what was claimed before; the two dates were exchanged.
    Fix: correct the one that is wrong.

    Bad:
        {"@type": "ClaimReview", "claimReviewed": "The earth is flat", "datePublished": "2025-02-18",
         "itemReviewed": {"@type": "Claim", "datePublished": "2025-02-20"}}
    Good:
        {"@type": "ClaimReview", "claimReviewed": "The earth is flat", "datePublished": "2025-02-18",
         "itemReviewed": {"@type": "Claim", "datePublished": "2025-02-11"}}
    """
    found = survey(document)
    for _, node, _ in found.kinds("ClaimReview"):
        reviewed = moment_of(get(node, "datePublished"))
        for claim in found.graph.objects(node, "itemReviewed"):
            made = moment_of(get(claim, "datePublished"))
            if reviewed and made and follows(made, reviewed):
                yield Finding(
                    path=path_of(found, claim, "datePublished"),
                    message=f"the claim is of {made}, its review of {reviewed}",
                )


def rating_out_of_scale(document: Document) -> Iterator[Finding]:
    """A rating lies outside its own scale.

    Why: schema.org Rating: ratingValue lies between worstRating and bestRating; not stated, they are 1 and 5.
    Fix: correct the value or the scale.

    Bad: {"@type": "Rating", "ratingValue": 7, "worstRating": 1, "bestRating": 5}
    Good: {"@type": "Rating", "ratingValue": 4, "worstRating": 1, "bestRating": 5}
    """
    for path, node, _ in survey(document).kinds("Rating"):
        value, worst, best = (number_of(get(node, name)) for name in ("ratingValue", "worstRating", "bestRating"))
        low = _DEFAULT_SCALE[0] if worst is None else worst
        high = _DEFAULT_SCALE[1] if best is None else best
        if value is not None and not low <= value <= high:
            yield Finding(
                path=path_to(path, node, "ratingValue"),
                message=f"the rating {value:g} is outside its scale, from {low:g} to {high:g}",
            )


def fact_check_no_longer_shown(document: Document) -> Iterator[Finding]:
    """A ClaimReview is no longer shown in Google Search.

    Why: Google, fact check, 2025-12-10: the feature is being phased out; Fact Check Explorer still reads it.
    Fix: nothing has to be done.

    Bad: {"@type": "ClaimReview", "url": "https://example.org/check", "claimReviewed": "The earth is flat"}
    Good: {"@type": "NewsArticle", "headline": "The earth is round"}
    """
    for path, _, _ in survey(document).kinds("ClaimReview"):
        yield Finding(path=path, message="Google Search no longer shows fact checks from ClaimReview")


RULES = (
    graph_rule("JLD801", Severity.WARNING, speakable_selected_twice, "SpeakableSpecification"),
    graph_rule("JLD816", Severity.WARNING, speakable_selects_nothing, "SpeakableSpecification"),
    graph_rule("JLD819", Severity.WARNING, selector_of_other_kind, "SpeakableSpecification", "WebPageElement"),
    graph_rule("JLD820", Severity.WARNING, claim_made_after_review, "ClaimReview"),
    graph_rule("JLD803", Severity.WARNING, paywalled_part_without_mark, "WebPageElement"),
    graph_rule("JLD804", Severity.WARNING, paywall_selector_no_class, "WebPageElement"),
    graph_rule("JLD805", Severity.WARNING, paywall_contradicted, "Article", "WebPage"),
    graph_rule("JLD814", Severity.NOTE, paywall_without_part, "Article"),
    graph_rule("JLD806", Severity.WARNING, fact_check_incomplete, "ClaimReview"),
    graph_rule("JLD807", Severity.WARNING, rating_out_of_scale, "Rating"),
    graph_rule("JLD808", Severity.NOTE, fact_check_no_longer_shown, "ClaimReview", profiles=_GOOGLE),
)
