"""When an article may be published, and that it does not leave before in a format that cannot say so."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from attrs import evolve

import toolkit
from toolkit.errors import InvalidDocument
from toolkit.model import Article, ArticleStatus, Embargo, Event, EventStatus, Feed, Moment, When, why_held_back

NOW = datetime(2025, 3, 2, 12, 0, tzinfo=UTC)
EVENT = Event(
    uid="64169c9b-ef2e-5e5f-8b32-0f997d342c68",
    name="Talks",
    when=When.parse("2025-03-05"),
    status=EventStatus.SCHEDULED,
)


def article(**fields: object) -> Article:
    """An article with one event, else without doubt."""
    return Article(
        id="https://example.org/a",
        headline="Talks begin in Riyadh",
        date_published=Moment("2025-03-01T09:00Z"),
        events=(EVENT,),
        **fields,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({}, None),
        ({"status": ArticleStatus.USABLE}, None),
        ({"status": ArticleStatus.WITHHELD}, "is withheld"),
        ({"status": ArticleStatus.CANCELLED, "embargo": Embargo()}, "is cancelled"),
        ({"embargo": Embargo()}, "is under an embargo without a known end"),
        ({"embargo": Embargo(until=Moment("2025-03-02T12:00Z"))}, None),
        (
            {"embargo": Embargo(until=Moment("2025-03-02T12:01Z"))},
            "is under embargo until 2025-03-02T12:01Z",
        ),
        # Without an offset it has ended everywhere only twelve hours later.
        ({"embargo": Embargo(until=Moment("2025-03-02T00:00"))}, None),
        ({"embargo": Embargo(until=Moment("2025-03-02T00:01"))}, "is under embargo until 2025-03-02T00:01"),
        # A day ends last at UTC-12.
        ({"embargo": Embargo(until=Moment("2025-03-01"))}, None),
        ({"embargo": Embargo(until=Moment("2025-03-02"))}, "is under embargo until 2025-03-02"),
        ({"embargo": Embargo(until=Moment("2025-03"))}, "is under embargo until 2025-03"),
        ({"embargo": Embargo(until=Moment("9999"))}, "is under embargo until 9999"),
    ],
)
def test_an_article_is_held_back_as_long_as_somebody_might_have_to_wait(
    fields: dict[str, object], reason: str | None
) -> None:
    """An embargo is over when it is for everybody; a status has no end."""
    assert reason == why_held_back(article(**fields), NOW)


def test_an_embargo_holds_where_the_time_is_not_known() -> None:
    """Nobody can tell whether it is over."""
    held = article(embargo=Embargo(until=Moment("2025-03-01T12:00Z")))

    assert "is under embargo until 2025-03-01T12:00Z" == why_held_back(held, None)


@pytest.mark.parametrize("format", ["jsonld", "jsonld-embed", "html-snippet", "icalendar"])
@pytest.mark.parametrize(
    "held",
    [
        {"status": ArticleStatus.WITHHELD},
        {"status": ArticleStatus.CANCELLED},
        {"embargo": Embargo()},
        {"embargo": Embargo(until=Moment.of(datetime.now(UTC) + timedelta(days=2)))},
    ],
    ids=["withheld", "cancelled", "without an end", "until later"],
)
def test_what_is_held_back_does_not_leave_for_the_public(format: str, held: dict[str, object]) -> None:
    """Formats that cannot say so are refused, unless the caller insists; those that can say so are written."""
    with pytest.raises(InvalidDocument) as raised:
        toolkit.dumps(article(**held), format)

    assert ["ART022"] == [found.code for found in raised.value.report]
    assert toolkit.dumps(article(**held), format, validate=False)


@pytest.mark.parametrize("format", ["newsmlg2", "ninjs", "article"])
def test_what_is_held_back_is_written_where_it_can_be_said(format: str) -> None:
    """An exchange between newsrooms goes on, and loses nothing."""
    held = article(status=ArticleStatus.WITHHELD, embargo=Embargo())

    assert held == toolkit.loads(toolkit.dumps(held, format), format)


@pytest.mark.parametrize("format", ["jsonld", "jsonld-embed", "icalendar"])
def test_an_event_under_embargo_does_not_leave_for_the_public(format: str) -> None:
    """An event that stands by itself is held back like an article."""
    held = Feed(events=(evolve(EVENT, embargo=Embargo()),))
    with pytest.raises(InvalidDocument) as raised:
        toolkit.dumps(held, format)

    assert ["EVT021"] == [found.code for found in raised.value.report]
    assert toolkit.dumps(held, format, validate=False)


@pytest.mark.parametrize("format", ["newsmlg2", "ninjs", "article"])
@pytest.mark.parametrize("until", [None, Moment("2999-03-02T12:00Z"), Moment("2999-03")])
def test_an_embargo_on_an_event_is_written_where_it_can_be_said(format: str, until: Moment | None) -> None:
    """It comes back as it was."""
    held = Feed(events=(evolve(EVENT, embargo=Embargo(until=until)),))

    assert held.events == toolkit.loads_feed(toolkit.dumps(held, format), format).events


@pytest.mark.parametrize("format", ["jsonld", "icalendar"])
def test_an_embargo_that_is_over_holds_nothing_back(format: str) -> None:
    """The clock says so when a document is written."""
    assert toolkit.dumps(article(embargo=Embargo(until=Moment("2025-03-02T12:00Z"))), format)


def test_a_document_for_the_public_that_says_it_is_withheld_is_told_of(tmp_path: Path) -> None:
    """Whoever validates feeds sees what slipped out, and where it stands."""
    path = tmp_path / "a.jsonld"
    path.write_text(toolkit.dumps(article(status=ArticleStatus.WITHHELD), validate=False), encoding="utf-8")
    (found,) = toolkit.validate(path).errors

    assert ("ART022", "/@graph/0/creativeWorkStatus") == (found.code, found.path)
    assert '"creativeWorkStatus"' in path.read_text(encoding="utf-8").splitlines()[(found.line or 0) - 1]
