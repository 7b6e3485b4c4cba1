"""What English sentences tell behind a day, before it and besides it."""

import pytest

from toolkit.extraction import find_events

PUBLISHED = "2026-06-10"  # a Wednesday

TOLD = {
    # what a clause behind a day tells of it
    "The bridge must reopen before July 18, when the fair ends.": ["2026-07-18 - scheduled Fair ends"],
    "She must decide before Friday, when the council meets.": ["2026-06-12 meeting scheduled Council meets"],
    "It must clear the Senate before July 18, when Parliament rises.": [
        "2026-07-18 - scheduled Parliament rises",
    ],
    "The book must be out by Tuesday, when the trial opens.": ["2026-06-16 trial scheduled Trial"],
    'The public gets its turn next Friday, when a new staging of Wagner\'s "Parsifal" opens the season.': [
        '2026-06-12 opening scheduled New staging of Wagner\'s "Parsifal" opens the season',
    ],
    "She must decide before Friday.": [],
    # a feast between, days of each week
    "A lesson is planned for Earth Day, 22 April.": ["2027-04-22 - scheduled Lesson is planned for Earth Day"],
    "The pool would close from Friday nights until Monday mornings, starting on July 21.": [
        "2026-07-21 closing scheduled Pool would close",
    ],
    # a day given as a date
    "Mission director Paul Orme gave November 24 as the earliest launch date.": [
        "2026-11-24 launch scheduled Earliest launch",
    ],
    "The agency chose July 12 as the date for the vote.": ["2026-07-12 vote scheduled Vote"],
    "The court set November 3 as the trial date.": ["2026-11-03 trial scheduled Trial"],
    "He gave a speech on June 4.": ["2026-06-04 statement happened He gave a speech"],
    # an event that will not be, one planned for a day that is past
    "The vote was close, sparing Danes a Christmas election.": [],
    "A march planned for last Saturday was cancelled.": ["2026-06-06 protest cancelled March"],
    # what runs out within these days
    "The firm's permit runs out at the end of the month.": [
        "2026-06-21~/2026-06-30~ - scheduled Firm's permit runs out",
    ],
    "She may appeal after her current permit expires at the end of the month.": [
        "2026-06-21~/2026-06-30~ - scheduled Current permit expires",
    ],
    # a day counted behind a time of day
    "The strike is to begin at 8 a.m. at Varna, the largest port, and spread to Burgas the following day.": [
        "2026-06-11 - scheduled Strike spread to Burgas",
    ],
    "The cabinet quit on Friday, and the premier declared the next day that tonight's vote will be its last.": [
        "2026-06-05 resignation happened Cabinet quit",
        "2026-06-10 vote scheduled Vote",
    ],
    # the subject with its own day
    "A two-day strike in May cost exporters about 60 million euros.": [
        "2026-05 protest happened Two-day strike cost exporters about 60 million euros"
    ],
    "The vote in May showed how split the town is.": ["2026-05 vote happened Vote"],
    # the first day of what is announced
    "The union announced a strike from Monday.": ["2026-06-15 protest scheduled Union announced a strike"],
    "The union announced a strike on Monday.": [],
    "Drivers will refuse extra shifts from July 10 until the end of the year.": [
        "2026-07-10 - scheduled Drivers will refuse extra shifts",
    ],
    # the verb of the clause around a relative one, the words behind "according to"
    "A driver who fled with the cash and a lorry was arrested yesterday.": [
        "2026-06-09 arrest happened Driver was arrested",
    ],
    "A former teacher who took money meant for school trips and a minibus was jailed on Monday.": [
        "2026-06-08 trial happened Former teacher was jailed",
    ],
    "According to Ana Petrova, a spokeswoman for the office in Varna, the trawler Star fled on June 7.": [
        "2026-06-07 - happened Trawler Star fled",
    ],
    # two days of one subject
    "The brig is expected to reach the ice edge in mid-July and to return to Hull on 30 April 2027.": [
        "2026-07-11~/2026-07-20~ - scheduled Brig is expected to reach the ice edge",
        "2027-04-30 - scheduled Brig is expected to return to Hull",
    ],
    "He plans to visit Oslo on Monday and to meet Roe on Tuesday.": [
        "2026-06-15 visit scheduled He plans to visit Oslo",
        "2026-06-16 meeting scheduled He plans to meet Roe",
    ],
    "The ship left Oslo on Monday before sinking off Peru on Tuesday.": [
        "2026-06-08 - happened Ship left Oslo",
        "2026-06-09 - happened Ship sinking off Peru",
    ],
    "A cargo plane crashed shortly after taking off from Nairobi on Monday night.": [
        "2026-06-08 crash happened Cargo plane crashed shortly after taking off from Nairobi",
    ],
    "A government mediator, due to be named by Friday, will try to help.": [
        "2026-06-12 - scheduled Government mediator to be named",
    ],
    "Uber received an interim renewal in May, and it is set to expire at the end of the month.": [
        "2026-05 - happened Uber received an interim renewal",
        "2026-06-21~/2026-06-30~ - scheduled Interim renewal is set to expire",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_what_stands_around_a_day(text: str) -> None:
    """Date, kind, status and name of each event, and nothing else."""
    found = find_events(text, language="en", published=PUBLISHED)

    assert TOLD[text] == [f"{one.when} {one.kind or '-'} {one.status.value} {one.name}" for one in found]
