"""Facts of nodes that cannot all be true: dates in an impossible order, prices without a number."""

import re
from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.schemaorg.graph import get
from toolkit.formats.schemaorg.things import language_of
from toolkit.formats.schemaorg.values import moment_of, number_of, text_of
from toolkit.validation.rules.comparing import follows
from toolkit.validation.rules.jsonld.naming import name_of, path_to
from toolkit.validation.rules.jsonld.survey import graph_rule, path_of, survey

_BEGINNINGS = ("birthDate", "foundingDate")
_MAKERS = ("author", "creator", "contributor", "editor", "publisher", "spokenByCharacter")
_PRICE = re.compile(r"\s*\d+(?:\.\d+)?\s*")
_SCRIPT = 4
"""How many letters the name of a script has (BCP 47, 2.2.3)."""
_PRICES = ("price", "lowPrice", "highPrice")


def doors_open_after_start(document: Document) -> Iterator[Finding]:
    """The doors of an event open after it has begun.

    Why: schema.org doorTime: the time from which people are let in.
    Fix: correct doorTime or startDate.

    Bad:
        {"@type": "Event", "name": "Concert", "startDate": "2025-02-18T19:00:00+03:00",
         "doorTime": "2025-02-18T20:00:00+03:00"}
    Good:
        {"@type": "Event", "name": "Concert", "startDate": "2025-02-18T19:00:00+03:00",
         "doorTime": "2025-02-18T18:00:00+03:00"}
    """
    for path, node, _ in survey(document).kinds("Event"):
        doors, start = moment_of(get(node, "doorTime")), moment_of(get(node, "startDate"))
        if doors and start and follows(doors, start):
            yield Finding(path=path_to(path, node, "doorTime"), message=f"doorTime is {doors}, after {start}")


def made_before_maker(document: Document) -> Iterator[Finding]:
    """A work appeared before who made it was born or founded.

    Why: schema.org birthDate, foundingDate: nobody wrote, said or published anything before.
    Fix: correct the date that is wrong; a year of birth is often exchanged with another date.

    Bad:
        {"@type": "NewsArticle", "datePublished": "2025-02-18",
         "author": {"@type": "Person", "name": "Anna Lind", "birthDate": "2031-04-01"}}
    Good:
        {"@type": "NewsArticle", "datePublished": "2025-02-18",
         "author": {"@type": "Person", "name": "Anna Lind", "birthDate": "1981-04-01"}}
    """
    found = survey(document)
    for _, node, _ in found.kinds("CreativeWork"):
        appeared = moment_of(get(node, "datePublished"))
        for maker in found.graph.objects(node, *_MAKERS) if appeared else ():
            for name in _BEGINNINGS:
                begun = moment_of(get(maker, name))
                if appeared and begun and follows(begun, appeared):
                    yield Finding(
                        path=path_of(found, maker, name),
                        message=f"{name_of(maker)} begins on {begun}, after the work of {appeared}",
                    )


def translated_into_its_own_language(document: Document) -> Iterator[Finding]:
    """A work is called a translation of one in the same language.

    Why: schema.org translationOfWork: the work that this one was translated from, into another language.
    Fix: correct inLanguage of one of the two, or take translationOfWork away.

    Bad:
        {"@type": "NewsArticle", "headline": "Talks begin", "inLanguage": "en",
         "translationOfWork": {"@type": "NewsArticle", "headline": "Samtaler", "inLanguage": "en-GB"}}
    Good:
        {"@type": "NewsArticle", "headline": "Talks begin", "inLanguage": "en",
         "translationOfWork": {"@type": "NewsArticle", "headline": "Samtaler", "inLanguage": "no"}}
    """
    found = survey(document)
    for path, node, _ in found.kinds("CreativeWork"):
        own = _language(language_of(get(node, "inLanguage")))
        for other in found.graph.objects(node, "translationOfWork") if own else ():
            if _language(language_of(get(other, "inLanguage"))) == own:
                yield Finding(
                    path=path_to(path, node, "translationOfWork"),
                    message=f"{name_of(node)} and what it translates are both in {own!r}",
                )


def _language(tag: str | None) -> str:
    """The language of a tag; a script of its own is another text to its readers."""
    parts = (tag or "").lower().split("-")
    return "-".join(part for number, part in enumerate(parts) if not number or len(part) == _SCRIPT)


def price_without_number(document: Document) -> Iterator[Finding]:
    """A price holds words or signs, or does not say in which currency it is.

    Why: schema.org price: digits with a point and nothing else; priceCurrency says what they count.
    Fix: write "price": "12.50" and "priceCurrency": "EUR".

    Bad: {"@type": "Offer", "price": "12,50 euros", "priceCurrency": "EUR"}
    Good: {"@type": "Offer", "price": "12.50", "priceCurrency": "EUR"}
    """
    found = survey(document)
    for path, node, _ in found.kinds("Offer", "UnitPriceSpecification"):
        for name in _PRICES:
            value = get(node, name)
            text = text_of(value)
            if text is not None and not _PRICE.fullmatch(text):
                message = f"{name} is {text[:40]!r}"
                yield Finding(path=path_to(path, node, name), message=message, hint="write a number alone")
            elif number_of(value) and not get(node, "priceCurrency"):
                yield Finding(path=path, message=f"the {name} has no priceCurrency", hint="add priceCurrency")


RULES = (
    graph_rule("JLD613", Severity.WARNING, doors_open_after_start, ".doorTime"),
    graph_rule("JLD614", Severity.WARNING, made_before_maker, *(f".{name}" for name in _BEGINNINGS)),
    graph_rule("JLD738", Severity.WARNING, translated_into_its_own_language, ".translationOfWork"),
    graph_rule("JLD822", Severity.WARNING, price_without_number, *(f".{name}" for name in _PRICES)),
)
