"""What English sentences call off, ban and put off: which event, and on which day."""

import pytest

from toolkit.extraction import find_events

PUBLISHED = "2026-06-10"  # a Wednesday

TOLD = {
    # a verb that calls off the event behind it
    "The council outlawed a march planned for July 11.": ["2026-07-11 protest cancelled March"],
    "Police banned a demonstration set for Saturday.": ["2026-06-13 protest cancelled Demonstration"],
    "A judge has blocked the execution scheduled for June 12.": ["2026-06-12 death cancelled Execution"],
    "The federation shelved a tournament that was to begin on July 2.": [
        "2026-07-02 competition cancelled Tournament",
    ],
    "The mayor postpones a vote set for Friday.": ["2026-06-12 vote postponed Vote"],
    "The city banned a rally planned for June 7.": ["2026-06-07 protest cancelled Rally"],
    "The board decided to axe a concert planned for July 7.": ["2026-07-07 celebration cancelled Concert"],
    "The two sides agreed to shelve talks planned for July 7.": ["2026-07-07 talks cancelled Talks"],
    "The rally is planned for June 27. The city has banned it.": ["2026-06-27 protest cancelled Rally"],
    "The concert is set for June 27. It was ditched over low sales.": [
        "2026-06-27 celebration cancelled Concert",
    ],
    # the day of what is called off, and of calling off
    "Lund cancelled her concert in Oslo on June 18.": ["2026-06-18 celebration cancelled Concert in Oslo"],
    "Lund cancelled her visit to Oslo on Monday.": ["2026-06-08 - happened Lund cancelled her visit to Oslo"],
    "The president postponed her trip to Lima on June 18.": [
        "2026-06-18 visit postponed President's trip to Lima",
    ],
    "The concert on June 17 was dropped.": ["2026-06-17 celebration cancelled Concert"],
    "A march in Oslo on June 7 was banned.": ["2026-06-07 protest cancelled March in Oslo"],
    "The charges were dropped on Monday.": ["2026-06-08 - happened Charges were dropped"],
    # what began and is put off then, and what is held over some days
    "The trial opened on Tuesday and was adjourned to July 4.": [
        "2026-06-09 trial happened Trial",
        "2026-07-04 trial postponed Trial",
    ],
    "The hearing began on Monday but was adjourned until Thursday.": [
        "2026-06-08 hearing happened Hearing",
        "2026-06-11 hearing postponed Hearing",
    ],
    "The exhibition opened on Monday and runs until July 5.": [
        "2026-06-08/2026-07-05 exhibition happened Exhibition"
    ],
    "The fair will be held over the weekend of July 4-5.": [
        "2026-07-04/2026-07-05 - scheduled Fair will be held",
    ],
    "The airport was to open on Wednesday.": ["2026-06-10 opening scheduled Airport was to open"],
    # what is set for a day without a year is to come, where that is the nearer
    "The judge listed the case for July 4.": ["2026-07-04 - scheduled Judge listed the case"],
    "The court adjourned the case on Tuesday and listed it for July 4.": [
        "2026-06-09 - happened Court adjourned the case",
        "2026-07-04 - scheduled Court listed it",
    ],
    "The match was planned for May 20 but rain came.": ["2026-05-20 competition happened Match"],
    # a day inside the verb is that of putting off
    "The hearing in Oslo was on Tuesday adjourned until next week.": [],
    "The vote was on Tuesday postponed to July 4.": ["2026-07-04 vote postponed Vote"],
    "The march was on Tuesday banned by the police.": [
        "2026-06-09 protest happened March was banned by the police",
    ],
    "The match will on Friday be postponed.": ["2026-06-12 competition postponed Match"],
    # what is banned or dropped besides an event
    "The council banned fireworks before a rally planned for June 17.": ["2026-06-17 protest scheduled Rally"],
    "The city has not banned a rally planned for June 17.": ["2026-06-17 protest scheduled Rally"],
    "The city may ban a rally planned for June 17.": ["2026-06-17 protest tentative Rally"],
    "The club dropped Roe for a match set for June 17.": ["2026-06-17 competition scheduled Match"],
    "The court blocked the merger on Monday.": ["2026-06-08 - happened Court blocked the merger"],
}


SITTINGS = {
    "Envoys of Norway and Chad held talks in Oslo on Monday. Monday's session lasted seven hours.": ["talks"],
    "The trial of Roe opened on Monday. Monday's hearing lasted an hour.": ["trial"],
    "The talks with Chad were held on Monday. A meeting of the council was held on Monday.": ["talks", "meeting"],
    "The trial of Roe opened on Monday. A hearing in another case was held on Monday.": ["trial", "hearing"],
}


@pytest.mark.parametrize("text", SITTINGS)
def test_a_bare_sitting_is_that_of_the_talks_or_the_trial(text: str) -> None:
    """What only names a sitting of the same day tells nothing new; one with words of its own is another event."""
    assert SITTINGS[text] == [one.kind for one in find_events(text, language="en", published=PUBLISHED)]


@pytest.mark.parametrize("text", TOLD)
def test_what_is_called_off(text: str) -> None:
    """Date, kind, status and name of each event: the one that is called off, and no other."""
    found = find_events(text, language="en", published=PUBLISHED)

    assert TOLD[text] == [f"{one.when} {one.kind or '-'} {one.status.value} {one.name}" for one in found]
