"""What English sentences insert, and what has its day there."""

import pytest

from toolkit.extraction import find_events

PUBLISHED = "2026-06-10"  # a Wednesday

TOLD = {
    # what somebody is told, and what a night is of
    "She told analysts that talks with labour representatives would start on July 20.": [
        "2026-07-20 talks scheduled Talks with labour representatives",
    ],
    "He broke down twice while describing the night of the sinking.": [],
    # moved by a length, held over
    "Its annual meeting, originally scheduled for July 20, has been brought forward by a week.": [
        "2026-07-13 meeting postponed Meeting",
    ],
    "Three matches were held over until Friday.": ["2026-06-12 competition postponed Three matches"],
    # a phrase between commas before the verb, a particle and an object behind it
    "President Alain Mbeki, in power since a coup in March 2009, pardoned him last month.": [
        "2009-03 coup happened Coup",
        "2026-05 - happened President Alain Mbeki pardoned him",
    ],
    "The constitutional court on Thursday struck down a night-time curfew imposed on May 5.": [
        "2026-06-04 - happened Constitutional court struck down a night-time curfew",
        "2026-05-05 - happened Night-time curfew imposed",
    ],
    "Gunmen stormed a prison in the border town of Gamba before dawn on Monday and freed at least 70 inmates.": [
        "2026-06-08 attack happened Gunmen stormed a prison in the border town of Gamba",
    ],
    # what falls due, arrives, runs out
    "A shipment of vaccines due last Friday was held up by fog and arrived on Monday.": [
        "2026-06-08 visit happened Shipment of vaccines due arrived",
    ],
    "The opposition wants the state of emergency to be extended when it expires on July 14.": [
        "2026-07-14 - scheduled State of emergency expires",
    ],
    "The merger ran into opposition from the Justice Department, which sued in May to block it.": [
        "2026-05 - happened Justice Department sued to block it",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_what_has_its_day(text: str) -> None:
    """Date, kind, status and name of each event, and nothing else."""
    found = find_events(text, language="en", published=PUBLISHED)

    assert TOLD[text] == [f"{one.when} {one.kind or '-'} {one.status.value} {one.name}" for one in found]
