"""Names that are no IRIs, written as IRIs and read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.formats.identifiers import EVENT_IDS, ITEM_IDS, name_below, named_below


@given(st.text(), st.sampled_from([ITEM_IDS, EVENT_IDS]))
def test_any_name_comes_back_and_its_iri_is_ascii(name: str, prefix: str) -> None:
    """Half surrogates included, for a model value may hold them."""
    iri = named_below(prefix, name)
    assert name == name_below(prefix, iri)
    assert iri.isascii()


@pytest.mark.parametrize("octets", ["%D0%B10%B8", "%ff", "%C3%28", "a%20%80"])
def test_an_iri_whose_octets_are_no_utf_8_stays_as_it_is(octets: str) -> None:
    """Somebody else wrote it, or it was damaged on the way."""
    iri = ITEM_IDS + octets
    assert iri == name_below(ITEM_IDS, iri)


def test_an_iri_of_another_prefix_stays_as_it_is() -> None:
    """Its percent signs are its own."""
    assert name_below(ITEM_IDS, "https://example.org/a%20b") == "https://example.org/a%20b"
