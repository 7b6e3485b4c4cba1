"""Where the rules of ninjs look beside the event itself."""

import json

import pytest

from toolkit.formats.ninjs import FORMAT
from toolkit.validation.engine import check_text


@pytest.mark.parametrize(("interval", "found"), [(0, True), (2, False)])
def test_the_dates_of_planned_coverage_are_looked_at(interval: int, found: bool) -> None:
    """A recurrence of the coverage is judged as that of the event; coverage without dates is passed over."""
    dates = {
        "startDate": "2025-03-01T10:00:00Z",
        "recurrence": {"recurrenceRules": [{"frequency": "weekly", "interval": interval}]},
    }
    item = {"uri": "urn:a:1", "type": "event", "plannedCoverage": [{"title": "Photos"}, {"dates": dates}]}

    report = check_text(json.dumps(item), FORMAT).report

    assert found == ("NIN001" in report.codes)
