"""Identifiers of others."""

import pytest

from toolkit.formats.ninjs import FORMAT
from toolkit.formats.ninjs.values import item_name
from toolkit.model import Event, Feed, When


@pytest.mark.parametrize(
    ("uri", "name"),
    [
        ("urn:uuid:0f5d1f66-6d11-4c0e-9d6b-2b1a5c0a4a10", "0f5d1f66-6d11-4c0e-9d6b-2b1a5c0a4a10"),
        ("urn:uuid:0F5D1F66-6D11-4C0E-9D6B-2B1A5C0A4A10", "urn:uuid:0F5D1F66-6D11-4C0E-9D6B-2B1A5C0A4A10"),
        ("urn:uuid:talks", "urn:uuid:talks"),
        ("urn:a:one%20two", "one two"),
    ],
)
def test_only_a_uuid_loses_its_scheme(uri: str, name: str) -> None:
    """What calls itself a UUID and is none, or is written another way, stays as it is."""
    assert name == item_name(uri, "urn:a:")


@pytest.mark.parametrize(
    "when",
    [
        "2025-03-01T10:00",
        "2025-03-01T10:00Z/2025-03-01T12:00",
        "2025-03-01/2025-03-01T12:00Z",
        "../2025-03-01",
        "2025-33",
    ],
)
def test_dates_that_ninjs_cannot_say_come_back(when: str) -> None:
    """A time without a zone, a day with a time, an open start, a quarter: in our own field."""
    feed = Feed(events=(Event(uid="a", name="Talks", when=When.parse(when)),))
    text = FORMAT.render(FORMAT.write(feed))

    assert feed == FORMAT.read(FORMAT.parse(text).tree)
