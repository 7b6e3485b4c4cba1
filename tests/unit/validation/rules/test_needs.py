"""Rules that need a property are asked where it occurs, however it is written."""

import json

import pytest

import toolkit

OFFER = {"@context": "https://schema.org", "@type": "Offer", "price": "1", "priceCurrency": "EUR"}


def codes(graph):
    """What is found in a graph."""
    return {one.code for one in toolkit.validate_text(json.dumps(graph), "jsonld")}


@pytest.mark.parametrize("prefix", ["", "schema:", "https://schema.org/"])
def test_a_period_that_ends_before_it_begins_is_found(prefix):
    """By its plain name, by a prefix or as an IRI."""
    period = {f"{prefix}validFrom": "2025-02-18", f"{prefix}validThrough": "2025-02-17"}
    assert "JLD612" in codes({**OFFER, **period})
    assert "JLD612" not in codes(OFFER)
