"""What every format promises: what it keeps comes back, what it renders parses, what it is fed it survives."""

import os
from typing import Any

import attrs
import pytest
import strategies
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toolkit.errors import ReadError
from toolkit.formats import FORMATS
from toolkit.model import Article, Feed
from toolkit.validation import schema
from toolkit.validation.engine import check_document

READABLE = sorted(FORMATS)
WRITABLE = sorted(name for name, format in FORMATS.items() if format.write)
_SLOW = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)

_FUZZ = settings(_SLOW, max_examples=int(os.environ.get("DATELINE_FUZZ", "60")))


def project(value: Any, keeps: frozenset[str]) -> Any:
    """A value with every field that is not kept at its default."""
    if isinstance(value, tuple):
        return tuple(project(item, keeps) for item in value)
    name = type(value).__name__
    if not attrs.has(type(value)) or not any(kept.startswith(f"{name}.") for kept in keeps):
        return value
    kept = {
        field.name: project(getattr(value, field.name), keeps)
        for field in attrs.fields(type(value))
        if f"{name}.{field.name}" in keeps or field.default is attrs.NOTHING
    }
    return type(value)(**kept)


def carried(feed: Feed, keeps: frozenset[str]) -> Feed:
    """What a format with those promises can be held to: a calendar has events only."""
    if "Feed.articles" not in keeps:
        feed = attrs.evolve(feed, events=feed.all_events, articles=())
    return project(feed, keeps)


@pytest.mark.parametrize("name", WRITABLE)
@_SLOW
@given(feed=strategies.feeds())
def test_every_kept_field_survives_writing_and_reading(name: str, feed: Feed) -> None:
    """A feed written, rendered, parsed and read has every field that the format keeps."""
    format = FORMATS[name]
    tree = format.write(feed)
    parsed = format.parse(format.render(tree).encode()).tree

    assert carried(feed, format.keeps) == project(format.read(parsed), format.keeps)


@pytest.mark.parametrize("name", WRITABLE)
@pytest.mark.parametrize(
    "first", [(), ("https://example.org/r",), ("https://example.org/page", "https://example.org/r")]
)
@pytest.mark.parametrize("second", [(), ("https://example.org/page",), ("https://example.org/s",)])
@pytest.mark.parametrize("ids", [("a", "b"), ("https://example.org/page", "b"), ("a", "https://example.org/page")])
def test_two_articles_of_one_page_keep_their_own_links(
    name: str, first: tuple[str, ...], second: tuple[str, ...], ids: tuple[str, str]
) -> None:
    """What the page is linked to in the document is the first one's; the other has its own, or none."""
    format = FORMATS[name]
    feed = Feed(
        articles=tuple(
            Article(id=one, headline=one, url="https://example.org/page", related_links=links)
            for one, links in zip(ids, (first, second), strict=True)
        )
    )
    parsed = format.parse(format.render(format.write(feed)).encode()).tree

    assert carried(feed, format.keeps) == project(format.read(parsed), format.keeps)


@pytest.mark.parametrize("name", WRITABLE)
@_SLOW
@given(feed=strategies.feeds())
def test_what_is_rendered_parses_to_the_same_tree(name: str, feed: Feed) -> None:
    """The text holds the tree and nothing else, and twice gives the same octets."""
    format = FORMATS[name]
    tree = format.write(feed)
    text = format.render(tree)

    assert tree == format.parse(text.encode()).tree
    assert text == format.render(format.write(feed))


@pytest.mark.parametrize("name", WRITABLE)
@_SLOW
@given(feed=strategies.feeds())
def test_the_schema_accepts_what_is_written(name: str, feed: Feed) -> None:
    """Whatever the model holds, the written tree is accepted, by both validators."""
    format = FORMATS[name]
    tree = format.write(feed)

    assert [] == [finding.message for _, finding in schema.explain(tree, format.schema)]
    assert [] == list(schema._explainer(format.schema)(tree))


@pytest.mark.parametrize("name", READABLE)
@_FUZZ
@given(
    data=st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda text: text.encode(errors="replace")))
)
def test_parsing_any_octets_raises_nothing_but_a_read_error(name: str, data: bytes) -> None:
    """Any octets give a document that can be checked, or a ReadError that says why."""
    format = FORMATS[name]
    try:
        document = format.parse(data)
    except ReadError as error:
        assert error.report
        assert all(found.code.startswith("SYN") and found.message for found in error.report)
        return
    check_document(document, format)


@pytest.mark.parametrize("name", WRITABLE)
@_FUZZ
@given(feed=strategies.feeds(most_articles=1), data=st.data())
def test_a_damaged_document_gives_a_report_and_no_traceback(name: str, feed: Feed, data: st.DataObject) -> None:
    """A written document with a stretch cut out, or octets put in, is checked without a crash."""
    format = FORMATS[name]
    octets = format.render(format.write(feed)).encode()
    start = data.draw(st.integers(0, len(octets)))
    end = data.draw(st.integers(start, min(start + 40, len(octets))))
    damaged = octets[:start] + data.draw(st.binary(max_size=6)) + octets[end:]
    try:
        document = format.parse(damaged)
    except ReadError as error:
        assert not error.report.ok
        return
    check_document(document, format)
