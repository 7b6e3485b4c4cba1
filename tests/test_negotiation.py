"""The example: twelve articles in two languages come to the calendar that lies beside them."""

import os
from pathlib import Path

import pytest
from click.testing import CliRunner

import toolkit
from toolkit.cli import main
from toolkit.merging import merge_in_detail

FOLDER = Path(__file__).parents[1] / "examples" / "negotiation"
ARTICLES = sorted(FOLDER.glob("*.txt"))


def test_the_calendar_is_what_the_articles_make(tmp_path: Path) -> None:
    """The command in the folder's README writes the file there (DATELINE_UPDATE=1 rewrites it)."""
    path = tmp_path / "calendar.ics"
    options = ["--title", "Cable talks", "--language", "en"]
    result = CliRunner().invoke(main, ["calendar", *map(str, ARTICLES), "-o", str(path), *options])
    kept = FOLDER / "calendar.ics"
    if os.environ.get("DATELINE_UPDATE"):
        kept.write_bytes(path.read_bytes())

    assert 0 == result.exit_code, result.output
    assert kept.read_bytes() == path.read_bytes()
    assert toolkit.validate(kept).ok


@pytest.mark.parametrize(
    ("date", "place", "tellings"),
    [("2025-02-04", "Geneva", 4), ("2025-02-18", "Lisbon", 4), ("2025-03-26", "Reykjavik", 5)],
)
def test_rounds_told_many_times_are_one_event_each(date: str, place: str, tellings: int) -> None:
    """With all their sources, from both languages."""
    found = merge_in_detail([toolkit.load_feed(path, "text") for path in ARTICLES], language="en")
    counts = {
        (str(one.when), one.place.name): len(members)
        for one, members in zip(found.feed.events, found.tellings, strict=True)
        if one.place
    }

    assert tellings <= counts[date, place]
