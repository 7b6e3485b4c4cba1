"""What search engines offer for markup: speech, paid content, fact checks, event listings."""

import re
from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.schemaorg.graph import get, is_reference, items_of
from toolkit.formats.schemaorg.terms import STATUS, WHEN
from toolkit.formats.schemaorg.values import moment_of, number_of, truth_of
from toolkit.validation.rules.comparing import follows
from toolkit.validation.rules.jsonld.naming import name_of, path_to
from toolkit.validation.rules.jsonld.survey import graph_rule, path_of, survey

# One class, several of one element, or a list of these.
_CLASSES = re.compile(r"\s*(?:\.[\w\\:/-]+)+(?:\s*,\s*(?:\.[\w\\:/-]+)+)*\s*")
_DEFAULT_SCALE = (1, 5)
_NEEDED = {
    "ProfilePage": (("mainEntity",),),
    "FAQPage": (("mainEntity",),),
    "Question": (("name",), ("acceptedAnswer", "suggestedAnswer")),
    "Answer": (("text",),),
    "Clip": (("name",), ("startOffset",), ("url",)),
    "AggregateRating": (("ratingValue",), ("ratingCount", "reviewCount")),
}
"""What Google calls required, of each group one."""
_MOVED = re.compile("Event(?:Rescheduled|Cancelled|Postponed)")
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


def event_listing_incomplete(document: Document) -> Iterator[Finding]:
    """An event lacks what a listing of events asks for.

    Why: Google, Event: name, startDate, location and location.address are required; of a virtual one, its url.
    Fix: add what is missing, or keep the event out of the page's markup.

    Bad: {"@type": "Event", "name": "Talks", "startDate": "2025-02-18"}
    Good:
        {"@type": "Event", "name": "Talks", "startDate": "2025-02-18", "location": {"@type": "Place",
         "name": "Riyadh", "address": "Riyadh"}}
    """
    found = survey(document)
    for path, node, _ in found.kinds("Event"):
        for name in ("name", "startDate", "location"):
            if not get(node, name):
                yield Finding(path=path, message=f"{name_of(node)} has no {name}", hint=f"add {name}")
        for place in found.graph.objects(node, "location"):
            needed = "url" if "VirtualLocation" in str(place.get("@type")) else "address"
            if not get(place, needed):
                yield Finding(path=path_of(found, place), message=f"{name_of(place)} has no {needed}")


def event_on_page_of_article(document: Document) -> Iterator[Finding]:
    """An event stands on a page that is not its own.

    Why: Google, Event: "Each event must have a unique URL (a leaf page)"; others may bring a manual action.
    Fix: keep events out of the markup of an article's page; write them to a linked file.

    Bad:
        {"@type": "NewsArticle", "headline": "Talks begin", "about": {"@type": "Event", "name": "Talks",
         "startDate": "2025-02-18"}}
    Good: {"@type": "NewsArticle", "headline": "Talks begin"}
    """
    found = survey(document)
    if found.kinds("Article"):
        for path, node, _ in found.kinds("Event"):
            yield Finding(path=path, message=f"{name_of(node)} stands on an article's page")


def video_listing_incomplete(document: Document) -> Iterator[Finding]:
    """A video lacks what a listing of videos asks for.

    Why: Google, Video: name, thumbnailUrl and uploadDate are required.
    Fix: add what is missing.

    Bad: {"@type": "VideoObject", "name": "Talks", "contentUrl": "https://example.org/a.mp4"}
    Good:
        {"@type": "VideoObject", "name": "Talks", "contentUrl": "https://example.org/a.mp4",
         "thumbnailUrl": "https://example.org/a.jpg", "uploadDate": "2025-02-18T12:42:00+03:00"}
    """
    for path, node, _ in survey(document).kinds("VideoObject"):
        if len(node) > 1 and not is_reference(node):
            for name in ("name", "thumbnailUrl", "uploadDate"):
                if not get(node, name):
                    yield Finding(path=path, message=f"{name_of(node)} has no {name}", hint=f"add {name}")


def listing_incomplete(document: Document) -> Iterator[Finding]:
    """A profile, question, clip or aggregate rating lacks what a search engine asks for to show it.

    Why: Google, ProfilePage, Q&A and FAQ, Video (Clip), Review snippet: the properties that they call required.
    Fix: add what is missing.

    Bad: {"@type": "ProfilePage", "url": "https://example.org/anna"}
    Good:
        {"@type": "ProfilePage", "url": "https://example.org/anna",
         "mainEntity": {"@type": "Person", "name": "Anna Lind"}}
    """
    found = survey(document)
    for kind, needed in _NEEDED.items():
        for path, node, _ in found.kinds(kind):
            for names in needed if any(key[:1] != "@" for key in node) else ():
                if not any(get(node, name) for name in names):
                    message = f"{name_of(node)} has no {' or '.join(names)}"
                    yield Finding(path=path, message=message, hint=f"add {names[0]}")


def breadcrumbs_broken(document: Document) -> Iterator[Finding]:
    """The steps of a breadcrumb trail are not numbered from 1 on, or one of them has no name or leads nowhere.

    Why: Google, Breadcrumb: each ListItem needs a position, 1 for the first, a name, its own or its item's, and an
    item; the last alone may have none.
    Fix: number the steps as they stand, and name and link each.

    Bad:
        {"@type": "BreadcrumbList", "itemListElement": [
         {"@type": "ListItem", "position": 0, "name": "News", "item": "https://example.org/news"}]}
    Good:
        {"@type": "BreadcrumbList", "itemListElement": [
         {"@type": "ListItem", "position": 1, "name": "News", "item": "https://example.org/news"}]}
    """
    found = survey(document)
    for _, node, _ in found.kinds("BreadcrumbList"):
        steps = found.graph.objects(node, "itemListElement")
        numbers = sorted(number_of(get(step, "position")) or 0 for step in steps)
        for number, step in enumerate(steps, start=1):
            path = path_of(found, step)
            if numbers != list(range(1, len(steps) + 1)):
                message = f"step {number} of the trail has the position {get(step, 'position')!r}"
                if number_of(get(step, "position")) != number:
                    yield Finding(path=path_to(path, step, "position"), message=message, hint=f"write {number}")
            if not any(get(one, "name") for one in (step, *found.graph.objects(step, "item"))):
                yield Finding(path=path, message=f"step {number} of the trail has no name", hint="add name")
            if number_of(get(step, "position")) != len(steps) and not (get(step, "item") or get(step, "url")):
                yield Finding(path=path, message=f"step {number} of the trail leads nowhere", hint="add item")


def rescheduled_without_old_date(document: Document) -> Iterator[Finding]:
    """A rescheduled event does not say from when, or an old date stands without that status.

    Why: Google, Event: previousStartDate and EventRescheduled go together; schema.org has an old date of what was
    cancelled or postponed too.
    Fix: add the one that is missing.

    Bad:
        {"@type": "Event", "name": "Talks", "startDate": "2025-02-18",
         "eventStatus": "https://schema.org/EventRescheduled"}
    Good:
        {"@type": "Event", "name": "Talks", "startDate": "2025-02-18", "previousStartDate": "2025-02-11",
         "eventStatus": "https://schema.org/EventRescheduled"}
    """
    for path, node, _ in survey(document).kinds("Event"):
        status = str(get(node, "eventStatus"))
        if "EventRescheduled" in status and not get(node, "previousStartDate"):
            yield Finding(path=path, message="the event is rescheduled but has no previousStartDate")
        elif get(node, "previousStartDate") and not _MOVED.search(status) and STATUS not in node:
            yield Finding(
                path=path_to(path, node, "previousStartDate"),
                message="the event has an old date but is not EventRescheduled",
            )


def event_without_start(document: Document) -> Iterator[Finding]:
    """An event has an end and no start.

    Why: Google, Event: startDate is required; no calendar can show what only ends.
    Fix: add startDate.

    Bad: {"@type": "Event", "name": "Talks", "endDate": "2025-02-18"}
    Good: {"@type": "Event", "name": "Talks", "startDate": "2025-02-18"}
    """
    for path, node, _ in survey(document).kinds("Event"):
        if get(node, "endDate") and not get(node, "startDate") and WHEN not in node:
            yield Finding(path=path, message=f"{name_of(node)} ends but has no startDate", hint="add startDate")


def event_without_location(document: Document) -> Iterator[Finding]:
    """An event does not say where it takes place.

    Why: who reads of it asks when and where; Google, Event: location is required.
    Fix: add location, if the place is known.

    Bad: {"@type": "Event", "name": "Talks", "startDate": "2025-02-18"}
    Good: {"@type": "Event", "name": "Talks", "startDate": "2025-02-18", "location": "Riyadh"}
    """
    for path, node, _ in survey(document).kinds("Event"):
        if get(node, "name") and not get(node, "location"):
            yield Finding(path=path, message=f"{name_of(node)} has no location", hint="add it, if it is known")


RULES = (
    graph_rule("JLD801", Severity.WARNING, speakable_selected_twice, "SpeakableSpecification"),
    graph_rule("JLD816", Severity.WARNING, speakable_selects_nothing, "SpeakableSpecification"),
    graph_rule("JLD819", Severity.WARNING, selector_of_other_kind, "SpeakableSpecification", "WebPageElement"),
    graph_rule("JLD820", Severity.WARNING, claim_made_after_review, "ClaimReview"),
    graph_rule("JLD821", Severity.WARNING, listing_incomplete, *_NEEDED, profiles=_GOOGLE),
    graph_rule("JLD803", Severity.WARNING, paywalled_part_without_mark, "WebPageElement"),
    graph_rule("JLD804", Severity.WARNING, paywall_selector_no_class, "WebPageElement"),
    graph_rule("JLD805", Severity.WARNING, paywall_contradicted, "Article", "WebPage"),
    graph_rule("JLD813", Severity.WARNING, event_without_start, "Event"),
    graph_rule("JLD814", Severity.NOTE, paywall_without_part, "Article"),
    graph_rule("JLD815", Severity.NOTE, event_without_location, "Event"),
    graph_rule("JLD806", Severity.WARNING, fact_check_incomplete, "ClaimReview"),
    graph_rule("JLD807", Severity.WARNING, rating_out_of_scale, "Rating"),
    graph_rule("JLD808", Severity.NOTE, fact_check_no_longer_shown, "ClaimReview", profiles=_GOOGLE),
    graph_rule("JLD810", Severity.WARNING, event_listing_incomplete, "Event", profiles=_GOOGLE),
    graph_rule("JLD817", Severity.WARNING, video_listing_incomplete, "VideoObject", profiles=_GOOGLE),
    graph_rule("JLD818", Severity.WARNING, breadcrumbs_broken, "BreadcrumbList", profiles=_GOOGLE),
    graph_rule("JLD811", Severity.WARNING, event_on_page_of_article, "Event", profiles=_GOOGLE),
    graph_rule("JLD812", Severity.WARNING, rescheduled_without_old_date, "Event"),
)
