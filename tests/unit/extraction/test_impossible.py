"""Days that no calendar has: where a text names one, and where numbers beside a month are something else."""

import pytest

from toolkit.extraction.impossible import impossible_days


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Talks will be held on February 30 in Oslo.", "en", ["February 30"]),
        ("The talks of 31 April 2026 and those on April 31, 2026.", "en", ["31 April 2026", "April 31, 2026"]),
        ("on the 31st of June, from June 29th to June 31st", "en", ["31st of June", "June 31st"]),
        ("Monday, Sept. 31, and November 29-31, 2026", "en", ["Sept. 31", "November 29-31, 2026"]),
        ("from 30 November to 31 November", "en", ["31 November"]),
        ("the April 31 meeting", "en", ["April 31"]),
        ("on February 29; on February 29, 2024; on February 29, 2025", "en", ["February 29, 2025"]),
        ("on 1900-02-29 and 2026-04-31, 31/04/2026 and 04/31/2026", "en", None),
        ("In June 31 people died. She was 31. April came. It took 31 June days.", "en", []),
        ("RIGA, Feb. 31 (Agency) - It rained.", "en", ["Feb. 31"]),
        ("Talks\n\nFebruary 31\n\nThey met.", "en", ["February 31"]),
        ("In June 31 (of 40) came; of those born in June, 31 - or more - left in June, 31.", "en", []),
        ("April 30 and May 31, at 31 Main Street, 31.4 percent, 31:30, $31", "en", []),
        ("version 31.31.2026, case 2026-31-04, phone 30-02-20261, 1.31.04.2026", "en", []),
        ("Встреча 31 апреля, с 29 по 31 июня, 29–31 сентября 2026 года", "ru", None),
        ("Встреча 31-го ноября, 30 февраля и 29 февраля 2025 года.", "ru", None),
        ("Встреча 31.04.2026, 30.04.2026 и 29.02.2024.", "ru", ["31.04.2026"]),
        ("29 февраля, 31 мая, 31 человек, 31. Апрель был холодным, 0,31 апреля", "ru", []),
        ("Am 31. April 2026 und am 30. April, dem 31. Mai", "de", ["31. April 2026"]),
        ("", "en", []),
    ],
)
def test_days_that_there_are_not(text: str, language: str, expected: list[str] | None) -> None:
    """By the words of the month or in figures; with a year, 29 February counts too."""
    several = {
        "on 1900": ["1900-02-29", "2026-04-31", "31/04/2026", "04/31/2026"],
        "Встреча 31 апреля": ["31 апреля", "31 июня", "31 сентября 2026"],
        "Встреча 31-го": ["31-го ноября", "30 февраля", "29 февраля 2025"],
    }
    wanted = expected if expected is not None else next(v for k, v in several.items() if text.startswith(k))

    assert wanted == [span.of(text) for span in impossible_days(text, language)]
