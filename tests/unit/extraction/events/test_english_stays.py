"""English sentences about what stays, is moved, or has its day behind something else."""

import pytest

from toolkit.extraction import find_events

PUBLISHED = "2026-06-10"  # a Wednesday

TOLD = {
    # how something stays, what somebody faces
    "Schools in three departments will stay closed on Friday.": [
        "2026-06-12 closing scheduled Schools in three departments will stay closed",
    ],
    "The government, which faces an election in October, has ruled out a new tax.": [
        "2026-10 election scheduled Government faces an election",
    ],
    # the days of what is moved
    "Their game at Milton on June 22 has been moved to the following day for television.": [
        "2026-06-23 competition postponed Game at Milton",
    ],
    "A concert planned for Saturday in Brest is called off and a half-marathon in Nantes postponed to June 27.": [
        "2026-06-13 celebration cancelled Concert in Brest",
        "2026-06-27 competition postponed Half-marathon in Nantes",
    ],
    "Northstar said on Tuesday it had pushed back the third test flight of its rocket from June 20 to July 6.": [
        "2026-07-06 launch postponed Third test flight of its rocket",
    ],
    "The trial was to have opened last month but was adjourned after a juror fell ill.": [
        "2026-05 trial postponed Trial",
    ],
    # a moment before or after
    "The first Polaris exploded 40 seconds after liftoff on September 3, 2024.": [
        "2024-09-03 explosion happened First Polaris exploded",
    ],
    "The vote was scheduled for Thursday night, a few hours before a meeting of ministers on Friday.": [
        "2026-06-11 vote scheduled Vote",
        "2026-06-12 meeting scheduled Meeting of ministers",
    ],
    # what has its day behind something else
    "At least six people died and three were missing on Tuesday after a storm.": [
        "2026-06-09 death happened At least six people died",
    ],
    "Four members of one family drowned when their car was swept away early on Tuesday.": [
        "2026-06-09 death happened Four members of one family drowned",
    ],
    "A swap of prisoners agreed in principle on June 1 is still planned for the end of the month.": [
        "2026-06-01 agreement happened Swap of prisoners agreed in principle",
        "2026-06-21~/2026-06-30~ exchange scheduled Swap of prisoners",
    ],
    "The bank kept its key rate at 4.25 percent on Thursday.": [
        "2026-06-04 - happened Bank kept its key rate at 4.25 percent",
    ],
    "Leader Rosa Faria told a rally in Oslo on Tuesday that the strike would go on.": [
        "2026-06-09 protest happened Rally in Oslo",
    ],
    # whom "who" and "it" stand for
    "The panel was found in May in the flat of a retired dealer in Lyon, who died in March.": [
        "2026-05 - happened Panel was found in the flat of a retired dealer",
        "2026-03 death happened Retired dealer in Lyon died",
    ],
    "Two men were convicted in 1999. It will go on show in Turin on July 5.": [
        "2026-07-05 - scheduled Will go on show in Turin",
    ],
    "The storm hit Lorient on Monday. Forecasters expect it to reach the coast on Friday.": [
        "2026-06-08 - happened Storm hit Lorient",
        "2026-06-12 - scheduled Storm to reach the coast",
    ],
    "Stam will be sentenced on July 20. The trial was to have opened last month but was adjourned.": [
        "2026-07-20 trial scheduled Stam will be sentenced",
        "2026-05 trial postponed Trial",
    ],
    "Prosecutors say he was paid through a firm on May 3.": [
        "2026-05-03 - happened Prosecutors say he was paid through a firm",
    ],
    "President Emil Kasten is expected on Thursday.": [
        "2026-06-11 - scheduled President Emil Kasten is expected",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_what_happens_on_which_day(text: str) -> None:
    """Date, kind, status and name of each event, and nothing else."""
    found = find_events(text, language="en", published=PUBLISHED)

    assert TOLD[text] == [f"{one.when} {one.kind or '-'} {one.status.value} {one.name}" for one in found]
