"""Other people's tools as judges of what we write: the official XSD, the icalendar library, PyLD."""

import re
from functools import lru_cache
from typing import Any

import icalendar
import pytest
import strategies
from corpora import corpus
from hypothesis import HealthCheck, given, settings
from lxml import etree
from pyld import jsonld

from toolkit.formats import FORMATS
from toolkit.model import Feed

_SLOW = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
_IDREFS = ("contentrefs", "idrefs", "partrefs", "idref", "creator-idref")
# What schema.org's context does with a key: its vocabulary's own term, dates and URLs with their types.
_CONTEXT = {"@vocab": "https://schema.org/", "schema": "https://schema.org/", "id": "@id", "type": "@type"}


@lru_cache(maxsize=1)
def official_schema() -> etree.XMLSchema:
    """The NewsML-G2 2.35 XSD joined with NITF, from the corpora; the test is skipped without it."""
    return etree.XMLSchema(etree.parse(str(corpus("newsml-g2/xsd") / "driver-g2-2.35+nitf-3.6.xsd")))


def written(feed: Feed, name: str) -> str:
    """A feed as a document of that format."""
    format = FORMATS[name]
    assert format.write is not None
    assert format.render is not None
    return format.render(format.write(feed))


@_SLOW
@given(feed=strategies.feeds())
def test_newsml_is_valid_against_the_official_schema(feed: Feed) -> None:
    """Whatever the model holds, the XSD accepts it, ids are unique and every reference has its target."""
    judge = official_schema()
    root = etree.fromstring(written(feed, "newsmlg2").encode())

    assert judge.validate(root), str(judge.error_log)
    ids = root.xpath("//@id | //@partid")
    assert len(ids) == len(set(ids))
    refs = {ref for name in _IDREFS for value in root.xpath(f"//@{name}") for ref in str(value).split()}
    assert set() == refs - {str(one) for one in ids}


@_SLOW
@given(feed=strategies.feeds())
def test_calendars_are_read_by_the_icalendar_library(feed: Feed) -> None:
    """The library takes every event without complaint, and finds the same identifiers and names."""
    calendar = icalendar.Calendar.from_ical(written(feed, "icalendar"))
    found = [(str(event["UID"]), str(event["SUMMARY"])) for event in calendar.walk("VEVENT")]

    assert [] == [error for event in calendar.walk("VEVENT") for error in event.errors]
    assert sorted(event.uid for event in feed.all_events if event.when) <= sorted(uid for uid, _ in found)


@_SLOW
@given(feed=strategies.feeds())
def test_calendars_keep_the_line_rules(feed: Feed) -> None:
    """RFC 5545 3.1: lines end with CRLF, have 75 octets at most, and no fold cuts a character."""
    octets = written(feed, "icalendar").encode()
    lines = octets.split(b"\r\n")

    assert b"" == lines.pop()
    assert [] == [line for line in lines if len(line) > 75 or b"\r" in line or b"\n" in line]
    assert octets.decode() == "\r\n".join(line.decode() for line in lines) + "\r\n"


def without_network(url: str, _options: dict[str, Any]) -> dict[str, Any]:
    """schema.org's context from here; anything else would be a fetch."""
    assert re.fullmatch(r"https?://schema\.org/?", url), url
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": url,
        "document": {"@context": _CONTEXT},
    }


def keys_of(value: Any) -> set[str]:
    """Every key of a JSON tree but the context's."""
    if isinstance(value, list):
        return {key for item in value for key in keys_of(item)}
    if not isinstance(value, dict):
        return set()
    return {key for name, item in value.items() if name != "@context" for key in {name} | keys_of(item)}


@pytest.mark.parametrize("name", ["jsonld", "jsonld-embed"])
@_SLOW
@given(feed=strategies.feeds())
def test_json_ld_expands_without_a_dropped_term(name: str, feed: Feed) -> None:
    """Each term of the document is a property or keyword for a JSON-LD processor."""
    import json

    document = json.loads(written(feed, name))
    expanded = jsonld.expand(document, {"documentLoader": without_network})
    terms = {key for key in keys_of(document) if not key.startswith("@")}
    found = {key.rpartition("/")[2].rpartition("#")[2] for key in keys_of(expanded)}

    assert set() == {term for term in terms if term.rpartition(":")[2] not in found}
