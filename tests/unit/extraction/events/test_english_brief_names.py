"""Long English clauses, and what of them a name keeps."""

import pytest

from toolkit.extraction import find_events

PUBLISHED = "2026-06-10"  # a Wednesday

TOLD = {
    # who, the verb and what; the phrases behind as far as they fit
    "On Monday Prime Minister Ana Lund rejected a request from the envoy to halt building in the old city.": [
        "2026-06-08 - happened Prime Minister Ana Lund rejected a request",
    ],
    "Ministers struck a deal on Friday on a 90-billion-euro fund to rebuild power grids in the eastern states.": [
        "2026-06-05 deal happened Ministers struck a deal on a 90-billion-euro fund",
    ],
    "Police used water cannon on Sunday to scatter the protesters outside parliament and cleared the square.": [
        "2026-06-07 - happened Police used water cannon to scatter the protesters outside parliament",
    ],
    "The storm caused a crane to fall on Monday into the courtyard of the town's largest mosque.": [
        "2026-06-08 - happened Storm caused a crane to fall",
    ],
    "The court ruled on Monday that the firm must sell its harbour unit to a rival within two years.": [
        "2026-06-08 trial happened Court ruled that the firm must sell its harbour unit",
    ],
    "The bank moved its key rate from 1.5% to 2% on Thursday in a step that few analysts had foreseen.": [
        "2026-06-04 - happened Bank moved its key rate from 1.5% to 2%",
    ],
    # what commas set apart, an office, an age, where a text is dated from
    "Tom Lind, a retired judge, handed the city 3 million dollars on Monday for a library in the old port.": [
        "2026-06-08 - happened Tom Lind handed the city 3 million dollars",
    ],
    "The firm's managing director at the time, Kari Moe-Fisk, is due to give evidence to the inquiry on Friday.": [
        "2026-06-12 - scheduled Kari Moe-Fisk is due to give evidence to the inquiry",
    ],
    "Called by the largest unions, drivers across the country walked off their jobs on Monday over pensions.": [
        "2026-06-08 - happened Drivers across the country walked off their jobs over pensions",
    ],
    "Ola Moe, 36, was freed on bail on Monday.": ["2026-06-08 release happened Ola Moe was freed on bail"],
    # a bare noun tells less than its clause; one that only dates or arranges it tells no more
    "Mayor Ana Figueira, who faces an election on July 5, urged calm.": [
        "2026-07-05 election scheduled Mayor Ana Figueira faces an election",
    ],
    "Neighbours wrote to Oakham Council, which will consider a curfew at its meeting on June 17.": [
        "2026-06-17 meeting scheduled Oakham Council will consider a curfew at its meeting",
    ],
    "Negotiations collapsed on Monday after 11 hours.": [
        "2026-06-08 talks happened Negotiations collapsed after 11 hours",
    ],
    "Port crews would join the stoppage on June 15.": [
        "2026-06-15 protest scheduled Port crews would join the stoppage",
    ],
    "The election will be held on July 5.": ["2026-07-05 election scheduled Election"],
    "The mayor resigned after the election on Sunday.": ["2026-06-07 election happened Election"],
    "They joined the stoppage on Monday.": ["2026-06-08 protest happened Stoppage"],
    # the head of a subject with a phrase behind it, the one described, each of a list, who said it
    "A hearing before an independent panel is set for July 9 in London.": [
        "2026-07-09 hearing scheduled Hearing in London",
    ],
    "The day before the fair opened on Monday, police found a bomb.": ["2026-06-08 opening happened Fair opened"],
    "The body of Roe's young nephew, Julian Kent, was found in a stolen car near the port on Monday.": [
        "2026-06-08 - happened Body of Roe's young nephew was found in a stolen car",
    ],
    "Lord Marsh, the former leader, and Alan Dole, the past chief of the guild, set out their views on Monday.": [
        "2026-06-08 - happened Lord Marsh and Alan Dole set out their views",
    ],
    "The order was lifted at 8 a.m. Friday, Boone County Fire Chief Tricia Holm said.": [
        "2026-06-05T08:00 - happened Order was lifted",
    ],
    "Anna Moss said she would not vote on a report she received Friday.": [
        "2026-06-05 - happened Anna Moss received a report",
    ],
    "President Karl Holm had not ruled out a meeting with his Danish counterpart on July 5.": [
        "2026-07-05 meeting tentative Holm's meeting with his Danish counterpart",
    ],
    "Paul Moss died on Monday of a heart attack.": ["2026-06-08 death happened Death of Moss"],
    # what the date parts from its noun; a verb of signing with its particle
    "The premier faces trouble with a key vote on June 12 over the budget bill.": [
        "2026-06-12 vote scheduled Key vote over the budget bill",
    ],
    "Teams must sign up at the office by June 30.": ["2026-06-30 - scheduled Teams must sign up at the office"],
    "Envoy Paul Moss appealed on Monday for the rival gangs to end the fighting, saying they had spread fear.": [
        "2026-06-08 trial happened Paul Moss appealed for the rival gangs to end the fighting",
    ],
    "George Michael Moss III, businessman, owner and past head of the Leeds Kings, spoke to members on Monday.": [
        "2026-06-08 - happened George Michael Moss III spoke to members",
    ],
    "Ray Moss said he would not vote on a 300-page report he received Friday.": [
        "2026-06-05 - happened Ray Moss received a 300-page report",
    ],
    # a number is no list, and its comma ends nothing
    "The agency fined the mill $48,000 in May.": ["2026-05 - happened Agency fined the mill $48,000"],
    "Police put turnout at 68,000 on Sunday.": ["2026-06-07 - happened Police put turnout at 68,000"],
    # what only led to the date leaves with it; the verb that is all that is told stays
    "The fair has been moved to July 5 in Leeds.": ["2026-07-05 - postponed Fair has been moved in Leeds"],
    "The horn will also sound each 8 July.": ["2026-07-08 - scheduled Horn will sound"],
    "Turnout fell in the referendum this past May.": ["2026-05 - happened Turnout fell in the referendum"],
    "Nobody recalls the referendum this past May.": ["2026-05 vote happened Referendum"],
    "The council will hold a special meeting on Friday to discuss whether to build a wall.": [
        "2026-06-12 meeting scheduled Council will hold a special meeting",
    ],
    "A Romanian crew is expected on Saturday.": ["2026-06-13 - scheduled Romanian crew is expected"],
    "NEW YORK: A joint committee of the council on Friday adopted its report.": [
        "2026-06-05 - happened Joint committee of the council adopted its report",
    ],
    "LIMA, Peru - Voters chose a new mayor on Sunday in the port of Callao after a campaign marred by strikes.": [
        "2026-06-07 - happened Voters chose a new mayor in the port of Callao",
    ],
    # no verb ends a name whose object is another clause, and no particle of a verb leaves with its date
    "Roe sent a series of letters on Monday saying that her rival had lied.": [
        "2026-06-08 - happened Roe sent a series of letters",
    ],
    "Roe came to Oslo on Monday to sign the deal.": ["2026-06-08 - happened Roe came to Oslo to sign the deal"],
    "The fair will go ahead on June 20.": ["2026-06-20 - scheduled Fair will go ahead"],
    "A petition, handed in on June 3, was long.": ["2026-06-03 - happened Petition handed in"],
    "The committee has put its session back to 29 June.": ["2026-06-29 meeting postponed Committee's session"],
    "The firm was founded in May 2007 from a part of the coal mining giant Acme Energy.": [
        "2007-05 - happened Firm was founded from a part of the coal mining giant Acme Energy",
    ],
    # names that need no cutting
    "Prime Minister Ana Lund flew home on Monday.": [
        "2026-06-08 visit happened Prime Minister Ana Lund flew home",
    ],
    "The firm will pay 3 billion dollars for the port on Monday.": [
        "2026-06-15 - scheduled Firm will pay 3 billion dollars for the port",
    ],
    "Two soldiers, a nurse and a driver were killed on Monday.": [
        "2026-06-08 death happened Two soldiers, a nurse and a driver were killed",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_what_a_long_clause_is_called(text: str) -> None:
    """Date, kind, status and name: the subject, the verb and its object first."""
    found = find_events(text, language="en", published=PUBLISHED)

    assert TOLD[text] == [f"{one.when} {one.kind or '-'} {one.status.value} {one.name}" for one in found]
