"""An article to write."""

import pytest

from toolkit.model import Article, Event, EventStatus, Person, Place, Quote, QuoteKind, Span, When

BODY = "Talks begin on Monday. “We will talk,” Anna Lind said.\n\nShe did not say where."


@pytest.fixture
def article() -> Article:
    """Two paragraphs, a quote, an event."""
    anna = Person(name="Anna Lind", job_title="minister")
    return Article(
        id="tag:example.org,2025-03-01:talks",
        headline="Talks begin",
        body=BODY,
        language="en",
        quotes=(
            Quote(text="We will talk", speaker=anna, cue="said", span=Span(23, 38)),
            Quote(text="where", kind=QuoteKind.INDIRECT, speaker=anna, span=Span(56, 78)),
        ),
        events=(
            Event(
                uid="talks",
                name="Talks",
                when=When.parse("2025-03-03"),
                place=Place(name="Riyadh"),
                status=EventStatus.SCHEDULED,
                span=Span(0, 21),
            ),
        ),
    )
