"""English plans that came to nothing, and verbs that the words around them hide."""

import pytest

from toolkit import extract

PUBLISHED = "2026-06-19"  # a Friday


def told(text: str) -> list[str]:
    """Date, kind, status and name of each event."""
    found = extract(text, language="en", published=PUBLISHED).events
    return [f"{one.when} {one.kind or '-'} {one.status} {one.name}" for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lind was to have met Rey on Saturday and addressed an energy forum on Sunday.",
            [
                "2026-06-20 meeting cancelled Lind was to have met Rey",
                "2026-06-21 conference cancelled Energy forum",
            ],
        ),
        (
            "A symposium on the composer, which was to have been held on 13 November, has been dropped.",
            ["2026-11-13 conference cancelled Symposium on the composer"],
        ),
        (
            "The summit in Oslo has been called off, the ministry said. It was to have opened on July 20.",
            ["2026-07-20 summit cancelled Summit in Oslo"],
        ),
        (
            "The swap had been set for June 11 but was delayed after a drone attack.",
            ["2026-06-11 exchange postponed Swap"],
        ),
        (
            "Norway was silent after a meeting that had been planned for next Thursday in Geneva was put off.",
            ["2026-06-25 meeting postponed Meeting in Geneva"],
        ),
        (
            "The senate meets on July 8. Norway had been due to vote on July 1, but the ballot was postponed.",
            [
                "2026-07-08 meeting scheduled Senate meets",
                "2026-07-01 vote postponed Norway had been due to vote",
            ],
        ),
        (
            "The final will be played in Corby on July 30. It had been scheduled for July 23 but was moved.",
            ["2026-07-30 competition scheduled Final in Corby"],
        ),
        (
            "The union agreed to suspend a walkout planned for July 10.",
            ["2026-07-10 protest postponed Walkout by union"],
        ),
        (
            "The ministers had hoped to meet in Vienna on Thursday, but fog kept the delegation in Yerevan.",
            ["2026-06-18 meeting cancelled Meeting of ministers in Vienna"],
        ),
        # what was to end, and what nobody had planned
        ("The talks opened on Monday and were to have ended on Friday.", ["2026-06-15 talks happened Talks"]),
        ("She would have turned 80 on Monday.", []),
    ],
)
def test_what_had_been_planned_and_did_not_come_does_not_stand(text: str, expected: list[str]) -> None:
    """However the verb that gave it up goes on from the one that planned it."""
    assert expected == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "She held talks with the Socialists on Friday and plans to meet the Farmers' Party on Wednesday.",
            [
                "2026-06-19 talks happened Talks with the Socialists",
                "2026-06-24 meeting scheduled She plans to meet the Farmers' Party",
            ],
        ),
        (
            "Talks on a power cable that were due to resume in Baku on Monday will go ahead.",
            ["2026-06-22 talks scheduled Talks on a power cable in Baku"],
        ),
        (
            "A former guard named Bram Moe was arrested on Wednesday.",
            ["2026-06-17 arrest happened Arrest of Moe"],
        ),
        (
            "A guard appeared before a judge on Wednesday and was remanded in custody.",
            ["2026-06-17 - happened Guard appeared before a judge"],
        ),
        (
            "Harlow Rovers beat Dunmore United 5-4 on penalties on Wednesday.",
            ["2026-06-17 - happened Harlow Rovers beat Dunmore United 5-4 on penalties"],
        ),
        (
            "An opera will be performed for the first time in 140 years at Teatro Verdi on 14 November.",
            ["2026-11-14 - scheduled Opera will be performed for the first time"],
        ),
    ],
)
def test_a_verb_is_told_from_the_noun_or_the_name_that_looks_like_one(text: str, expected: list[str]) -> None:
    """A noun before "to", before "that" or behind "named", and a capital behind another one."""
    assert expected == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Turkey offered to host the next round in Antalya in the first week of August.",
            ["2026-08-01/2026-08-07 talks scheduled Next round in Antalya"],
        ),
        (
            "The minister is on a three-day visit to Hanoi that ends on Saturday.",
            ["2026-06-20 visit scheduled Visit to Hanoi"],
        ),
        (
            "Floods hit the town in the last week of August.",
            ["2025-08-25/2025-08-31 disaster happened Floods hit the town"],
        ),
        (
            "The bank left rates unchanged on Thursday and said it would meet again on July 30.",
            [
                "2026-06-18 - happened Bank left rates unchanged",
                "2026-07-30 meeting scheduled Bank would meet again",
            ],
        ),
    ],
)
def test_what_is_offered_or_ends_in_the_present_is_to_come(text: str, expected: list[str]) -> None:
    """The verb tells which August and which Saturday, and "it" is the subject of the verb of saying."""
    assert expected == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Labour Minister Olga Renner has invited both sides to her office on Monday.",
            ["2026-06-22 - scheduled Labour Minister Olga Renner has invited both sides"],
        ),
        (
            "The mayor has been invited to Oslo on Tuesday.",
            ["2026-06-23 - scheduled Mayor has been invited to Oslo"],
        ),
        (
            "The minister invited both sides to her office on Monday.",
            ["2026-06-15 - happened Minister invited both sides to her office"],
        ),
    ],
)
def test_whoever_has_been_invited_is_so_for_a_day_to_come(text: str, expected: list[str]) -> None:
    """The perfect goes with no day that is past, so that the day is that of what somebody is invited to."""
    assert expected == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lind is unlikely to meet Rey on Saturday.", []),
        ("The ministry has not confirmed that the talks will be held on Saturday.", []),
        ("Officials have yet to confirm that Lind will visit Peru on July 4.", []),
        ("The firm has no immediate plans to reopen the mine in July.", []),
        ("There are no plans to meet on Saturday.", []),
        ("Lawmakers voted down a plan to hold an early election on July 4.", []),
        # what is confirmed, planned, or refused on the day itself
        (
            "The ministry confirmed that the talks will be held on Saturday.",
            ["2026-06-20 talks scheduled Talks"],
        ),
        ("The union has plans to strike on Saturday.", ["2026-06-20 protest scheduled Union has plans to strike"]),
        (
            "The council rejected a proposal to close the school on Tuesday.",
            ["2026-06-16 - happened Council rejected a proposal to close the school"],
        ),
        (
            "The king refused an invitation to attend the summit on July 5.",
            ["2026-07-05 summit scheduled Summit"],
        ),
    ],
)
def test_what_nobody_plans_confirms_or_wants_is_not_to_come(text: str, expected: list[str]) -> None:
    """A refusal has a day of its own, and what is refused none."""
    assert expected == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Final arguments were to be held on Monday but the judge fell ill.",
            ["2026-06-15 - cancelled Final arguments were to be held"],
        ),
        (
            "The summit was due to open on Monday, but fog kept the ministers away.",
            ["2026-06-15 summit cancelled Summit"],
        ),
        # it began on another day, or somebody only spoke of it
        ("The concert was to start on Friday but began on Monday.", ["2026-06-15 celebration happened Concert"]),
        (
            "The vote was to be held on Saturday, but officials said more time was needed.",
            ["2026-06-20 vote scheduled Vote"],
        ),
        ("The exams set for July 12 could be put back.", ["2026-07-12 - tentative Exams"]),
        ("The exams set for July 12 have been put back.", ["2026-07-12 - postponed Exams"]),
    ],
)
def test_what_comes_between_undoes_a_plan(text: str, expected: list[str]) -> None:
    """A mishap behind "but" does, and what could be put back only may."""
    assert expected == told(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A visit by Anna Lund, who was due in Riga on Friday, has been called off.", "2026-06-12 cancelled"),
        ("The parade, which was to have gone through Leeds on Saturday, is off.", "2026-06-13 cancelled"),
        ("The parade was to have gone through Leeds on Saturday but rain stopped it.", "2026-06-06 cancelled"),
        ("The union was planning to hold a rally on Monday, but police refused.", "2026-06-08 cancelled"),
        ("Talks were due on Friday in Geneva.", "2026-06-12 scheduled"),
        ("Talks were due on Monday in Geneva but the envoy fell ill.", "2026-06-08 cancelled"),
        ("An earlier round, scheduled for April 20, was called off after a flood.", "2026-04-20 cancelled"),
        ("The fair, planned for September 20, was cancelled.", "2026-09-20 cancelled"),
    ],
)
def test_what_came_to_nothing_is_of_the_nearer_day(text: str, day: str) -> None:
    """A plan seen from behind lies on either side; what has just been called off is still to come."""
    (one,) = extract(text, language="en", published="2026-06-10").events

    assert day == f"{one.when} {one.status}"


@pytest.mark.parametrize("led", ["on Tuesday", "late on Tuesday", "early on Tuesday", "late Tuesday"])
def test_a_day_behind_a_verb_of_saying_is_of_the_saying(led: str) -> None:
    """Also where no "that" follows it."""
    assert [] == told(f"Police said {led} no charges would be brought.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks will be held over the weekend.", ["2026-06-20/2026-06-21 talks scheduled Talks"]),
        ("The festival is held over Christmas.", ["2026-12-25 celebration scheduled Festival"]),
        ("The vote was held over to Monday.", ["2026-06-22 vote postponed Vote"]),
        ("The show was held over for a week until Monday.", ["2026-06-22 - postponed Show was held over"]),
    ],
)
def test_held_over_puts_off_where_it_says_to_when(text: str, expected: list[str]) -> None:
    """Over a weekend something is only held."""
    assert expected == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge will open, the mayor said, on Monday.", ["2026-06-22 opening scheduled Bridge will open"]),
        (
            "The hearing began on Tuesday and was adjourned, the clerk said, until Monday.",
            ["2026-06-16 hearing happened Hearing", "2026-06-22 hearing postponed Hearing"],
        ),
        ("“No,” the mayor said, on Monday.", []),
    ],
)
def test_a_day_behind_an_inserted_attribution_is_of_the_verb_around_it(text: str, expected: list[str]) -> None:
    """What commas insert has no day of its own there."""
    assert expected == told(text)
