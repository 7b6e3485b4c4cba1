"""What English sentences decide, charge with and describe: whose day a date is."""

import pytest

from toolkit.extraction import find_events

PUBLISHED = "2026-06-10"  # a Wednesday

TOLD = {
    # the day of deciding
    "Norvik agreed to buy Apex for 3 billion euros on Sunday, the companies said.": [
        "2026-06-07 agreement happened Norvik agreed to buy Apex for 3 billion euros",
    ],
    "OPEC agreed to cut output on Sunday.": ["2026-06-07 agreement happened OPEC agreed to cut output"],
    "Lawmakers voted to extend the state of emergency on Saturday.": [
        "2026-06-06 vote happened Lawmakers voted to extend the state of emergency",
    ],
    "The board decided to sell its Lima unit on Thursday.": [
        "2026-06-04 - happened Board decided to sell its Lima unit",
    ],
    "Norvik agreed to acquire Koelhuis for 3 billion euros, the companies announced on Monday.": [
        "2026-06-08 agreement happened Norvik agreed to acquire Koelhuis for 3 billion euros",
    ],
    # the day of what is decided
    "The two agreed to meet on Sunday.": ["2026-06-14 meeting scheduled Two agreed to meet"],
    "He promised to resign on Friday.": ["2026-06-12 resignation scheduled He promised to resign"],
    "The firm agreed to pay 2 million dollars by Friday.": [
        "2026-06-12 - scheduled Firm agreed to pay 2 million dollars",
    ],
    "The firm agreed to pay 2 million dollars on July 1.": [
        "2026-07-01 - scheduled Firm agreed to pay 2 million dollars",
    ],
    "Norvik agreed to buy Apex next Sunday.": ["2026-06-14 - scheduled Norvik agreed to buy Apex"],
    # what somebody is tried for
    "Peter Roe was accused of killing Dan Jones on January 3.": ["2026-01-03 death happened Killing of Jones"],
    "Three men were charged with robbing a bank in Oslo on February 3.": [
        "2026-02-03 - happened Robbing a bank in Oslo",
    ],
    "Tom Lind was cleared of shooting Bob Grey on February 10.": ["2026-02-10 - happened Shooting Bob Grey"],
    "She pleaded guilty to charges of setting fire to a school on January 9.": [
        "2026-01-09 - happened Setting fire to a school",
    ],
    "Lind was convicted of attacking a guard in Lima on May 5, 2024.": [
        "2024-05-05 attack happened Attacking a guard in Lima",
    ],
    # what is no deed, and the day of a verdict
    "Lind was convicted of attacking a guard on Monday.": [
        "2026-06-08 trial happened Lind was convicted of attacking a guard",
    ],
    "Roe was acquitted of fraud on February 3.": ["2026-02-03 trial happened Roe was acquitted of fraud"],
    "Roe was accused of being a spy on February 3.": [],
    "Police accused the group of planning an attack on July 9.": [],
    # somebody of somebody
    "Peter Roe, whose leader flew to Oslo on Monday, resigned.": [
        "2026-06-08 visit happened Peter Roe's leader flew to Oslo",
    ],
    "Anna Berg, whose husband was arrested on Monday, appealed for calm.": [
        "2026-06-08 arrest happened Anna Berg's husband was arrested",
    ],
    "The firm, whose chief executive Tom Lind resigned on Monday, lost 2 million dollars.": [
        "2026-06-08 resignation happened Resignation of Lind",
    ],
    "Ana Figueira, whose convoy was attacked on Monday, left Lima.": [
        "2026-06-08 attack happened Ana Figueira's convoy was attacked",
    ],
    # a past that only describes, and nouns that look like verbs
    "Previously cancelled talks between Norway and Peru will be held on July 9.": [
        "2026-07-09 talks scheduled Previously cancelled talks between Norway and Peru",
    ],
    "Delayed elections in Peru will take place on July 3.": [
        "2026-07-03 election scheduled Delayed elections in Peru",
    ],
    "Suspended talks between Norway and Peru resumed on Monday.": [
        "2026-06-08 talks happened Suspended talks between Norway and Peru",
    ],
    "The postponed match will be played on Friday.": ["2026-06-12 competition scheduled Postponed match"],
    "Asked about the talks on Monday, Roe declined to comment.": [],
    "Elected mayor Roe resigned on Monday.": ["2026-06-08 resignation happened Resignation of Roe"],
    "Apex will pay 3 billion dollars in cash and stock Monday for Norvik.": [
        "2026-06-15 - scheduled Apex will pay 3 billion dollars in cash and stock",
    ],
    "She will meet voters and protest Monday outside parliament.": [
        "2026-06-15 protest scheduled She will protest outside parliament",
    ],
    "He will fly to Oslo and visit Lima on Monday.": ["2026-06-15 visit scheduled He will visit Lima"],
    # the day of a verdict, told behind the deed
    "Roe was sentenced for stealing a painting on Friday.": [
        "2026-06-05 trial happened Roe was sentenced for stealing a painting",
    ],
    "Three men were arrested for blocking a road on Tuesday.": [
        "2026-06-09 arrest happened Three men were arrested for blocking a road",
    ],
    "A jury found Lind guilty of killing two guards on Monday.": [
        "2026-06-08 trial happened Jury found Lind guilty of killing two guards",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_whose_day_it_is(text: str) -> None:
    """Date, kind, status and name of each event, and nothing else."""
    found = find_events(text, language="en", published=PUBLISHED)

    assert TOLD[text] == [f"{one.when} {one.kind or '-'} {one.status.value} {one.name}" for one in found]
