"""Dates as news sites write them, in markup that asks for ISO 8601."""

import pytest

from toolkit.formats.schemaorg.values import moment_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-02-18T12:42:00+0300", "2025-02-18T12:42:00+03:00"),
        ("2025-02-18 9:42 +03", "2025-02-18T09:42+03:00"),
        ("2025-02-18, 9:42", "2025-02-18T09:42"),
        ("2025/02/18 12:42:00", "2025-02-18T12:42:00"),
        ("20250218T124200Z", "2025-02-18T12:42:00Z"),
        ("20250218", "2025-02-18"),
        ("2025-02-18T12:42:00ZZ", "2025-02-18T12:42:00Z"),
        ("2025-02-18T12:42:00 GMT+0300", "2025-02-18T12:42:00+03:00"),
        ("2025-02-18T12:42:00EET", "2025-02-18T12:42:00+02:00"),
        ("2025-02-18 12:42:00 XYZ", "2025-02-18T12:42:00"),
        ("Tue, 18 Feb 2025 12:42:00 GMT", "2025-02-18T12:42:00Z"),
        ("18 February 2025", "2025-02-18"),
        ("Tue Feb 18 12:42:00 CET 2025", "2025-02-18T12:42:00+01:00"),
        ("February 8, 2025", "2025-02-08"),
        ("Feb. 18, 2025 12:42 EST", "2025-02-18T12:42-05:00"),
        ("18.2.2025 9:42", "2025-02-18T09:42"),
        ("2025-12-31T24:00:00Z", "2026-01-01T00:00:00Z"),
        ("2025-02-28T24:00+03:00", "2025-03-01T00:00+03:00"),
        ("20250218T2400Z", "2025-02-19T00:00Z"),
        ("2025-02-18T24:01:00Z", None),
        ("2025-02-18T24:00:01Z", None),
        ("2025-02-30T24:00:00Z", None),
        ("9999-12-31T24:00:00Z", None),
        ("31 Fox 2025", None),
        ("99.99.2025", None),
        ("2025-13-45", None),
        ("yesterday", None),
        (5, None),
    ],
)
def test_dates_are_read_in_every_form(text, expected):
    """The day is never guessed; a zone that means several things leaves the time without an offset."""
    moment = moment_of(text)
    assert (moment and moment.text) == expected
