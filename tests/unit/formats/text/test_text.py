"""The format of raw text: parsing is extraction, and a path of the tree has its place in the text."""

# ruff: noqa: E501

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.errors import ReadError
from toolkit.formats import detect, get_format
from toolkit.formats.text import FORMAT
from toolkit.model import Moment

TEXT = 'Ministers meet\n\nMarch 2, 2025\n\n"We will meet in Geneva on March 12," said Jane Smith, the minister.\n'


def test_the_tree_is_the_article() -> None:
    """What is read back from the tree is the article, in a feed."""
    document = FORMAT.parse(TEXT)
    (article,) = FORMAT.read(document.tree).articles

    assert "Ministers meet" == article.headline
    assert Moment("2025-03-02") == article.date_published
    assert document.native.article == article


def test_what_the_caller_knows_counts() -> None:
    """Language, date, zone, address and publisher of the caller win over the text's."""
    document = FORMAT.parse(
        TEXT.encode(),
        language="en",
        timezone="Europe/Paris",
        published="2025-03-03T10:00",
        url="https://example.org/a",
        publisher="Reuters",
    )
    (article,) = FORMAT.read(document.tree).articles

    assert "https://example.org/a" == article.id
    assert "2025-03-03T10:00+01:00[Europe/Paris]" == str(article.date_published)
    assert "Reuters" == (article.publisher.name if article.publisher else None)


def test_places() -> None:
    """A quote stands at its words, an event at its sentence, all else on top; a path that is not there does too."""
    document = FORMAT.parse(TEXT)

    assert (5, 1) == (document.locate(("quotes", 0, "text")).line, document.locate(("quotes", 0, "text")).column)
    assert 5 == document.locate(("events", 0, "name")).line
    assert 1 == document.locate(("headline",)).line
    assert 1 == document.locate(("quotes", 99)).line
    assert "/quotes/0" == document.locate(("quotes", 0)).path


def test_origin() -> None:
    """A path into the feed's one article is a path into the tree."""
    assert FORMAT.origin is not None
    assert ("quotes", 0) == FORMAT.origin({}, ("articles", 0, "quotes", 0))
    assert ("title",) == FORMAT.origin({}, ("title",))


@pytest.mark.parametrize("data", [b"", b" \n", "—", b"\x00\x01\x02\x00PK"])
def test_no_text(data: bytes | str) -> None:
    """Nothing, only marks or binary octets give no article."""
    with pytest.raises(ReadError):
        FORMAT.parse(data)


def test_other_encodings() -> None:
    """Octets in an old encoding are read; broken ones are noted."""
    russian = "Министры встретились\n\nПереговоры двух стран прошли в Женеве."
    assert "Министры встретились" == FORMAT.parse(russian.encode("windows-1251")).tree["headline"]
    assert "EXT010" in {finding.code for finding in FORMAT.parse(russian.encode() + b" \xd0").findings}


def test_text_is_what_nothing_else_is() -> None:
    """The last format that is asked; by name too."""
    assert FORMAT is detect(TEXT.encode())
    assert FORMAT is get_format("text")
    assert not FORMAT.sniff(b'{"a": 1}')
    assert not FORMAT.sniff(b"")


@settings(deadline=None, max_examples=150)
@given(st.one_of(st.binary(max_size=120), st.text(max_size=120)))
def test_any_input(data: bytes | str) -> None:
    """Any octets or text give a document or a `ReadError`."""
    try:
        document = FORMAT.parse(data)
    except ReadError:
        return
    FORMAT.read(document.tree)
