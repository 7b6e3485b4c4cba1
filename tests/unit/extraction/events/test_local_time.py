"""Clock times of local clocks: another clock beside them, or the place of the event, says which zone is theirs."""

import pytest

from toolkit.extraction import extract

_DAY = "2026-03-03"


@pytest.mark.parametrize(
    ("text", "timezone", "expected"),
    [
        # another clock beside it
        (
            "The talks will begin at 6 p.m. local time (1000 GMT) on Thursday in Beijing.",
            None,
            "2026-03-05T18:00+08:00",
        ),
        (
            "Переговоры начнутся в четверг в 18:00 по местному времени (13:00 мск).",
            "Europe/Moscow",
            "2026-03-05T18:00+08:00",
        ),
        # the place
        (
            "The summit opens in Beijing at 6 p.m. local time on Thursday.",
            None,
            "2026-03-05T18:00+08:00[Asia/Shanghai]",
        ),
        (
            "Саммит откроется в Пекине в четверг в 18:00 по местному времени.",
            "Europe/Moscow",
            "2026-03-05T18:00+08:00[Asia/Shanghai]",
        ),
        # neither: the zone of the paper is not that of the place
        ("The summit opens at 6 p.m. local time on Thursday.", "Europe/London", "2026-03-05T18:00"),
        # no local clocks are spoken of
        ("The summit opens in Beijing at 6 p.m. on Thursday.", None, "2026-03-05T18:00"),
        ("Саммит откроется в Пекине в четверг в 18:00.", "Europe/Moscow", "2026-03-05T18:00+03:00[Europe/Moscow]"),
    ],
)
def test_local_clocks(text: str, timezone: str | None, expected: str) -> None:
    """The event begins at the hour of its place."""
    article = extract(text, published=_DAY, timezone=timezone)
    assert [expected] == [str(event.when) for event in article.events]
