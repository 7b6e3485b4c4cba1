"""English reports: what a date belongs to, and names that make sense alone in a calendar."""

import pytest

from toolkit.extraction import find_events

PUBLISHED = "2026-06-10"  # a Wednesday

TOLD = {
    "The merger ran into opposition from Hallow County, which sued in March.": [
        "2026-03 - happened Hallow County sued"
    ],
    "The man accused of killing an officer in 2017 will appear in court on June 12.": [
        "2026-06-12 - scheduled Man accused of killing an officer in 2017 will appear in court"
    ],
    "Police are investigating a string of Sunday morning shootings.": ["2026-06-07 attack happened Shootings"],
    "The team left after Saturday talks with the union.": ["2026-06-06 talks happened Talks with the union"],
    "He was hurt in Monday clashes near the port of Hale.": [
        "2026-06-08 unrest happened Clashes near the port of Hale"
    ],
    "The Tigers (12-5) visit the Bears on Friday night.": ["2026-06-12 visit scheduled Tigers visit the Bears"],
    "The reception for new members will be Sunday at the library.": [
        "2026-06-14 ceremony scheduled Reception for new members"
    ],
    "The deadline to apply is July 15.": ["2026-07-15 - scheduled Deadline"],
    "The pool will be open on Saturday.": ["2026-06-13 - scheduled Pool will be open"],
    "The race is on Sunday.": ["2026-06-14 competition scheduled Race"],
    "The launch on Friday was called off.": ["2026-06-05 launch cancelled Launch"],
    "Ola Holm resigned on Monday, effective July 31.": [
        "2026-06-08 resignation happened Resignation of Holm",
        "2026-07-31 resignation scheduled Resignation of Holm",
    ],
    "The strike led to the cancellation of the match on June 12.": ["2026-06-12 competition cancelled Match"],
    "The ninth postponement came after the house first tried to vote in March.": [
        "2026-03 vote happened House first tried to vote"
    ],
    "The talks set for April 20 were moved to May 20.": ["2026-05-20 talks postponed Talks"],
    "The envoy invited the two sides to discussions in Oslo on Friday.": [
        "2026-06-12 talks scheduled Discussions in Oslo"
    ],
    "Bids must be filed by midnight Friday.": ["2026-06-12 - scheduled Bids must be filed"],
    "The board gathered in Hale before midnight on Friday.": [
        "2026-06-05 meeting happened Board gathered in Hale"
    ],
    "The firm paid a dividend before selling its mill to Lund Paper on May 3.": [
        "2026-05-03 - happened Firm selling its mill to Lund Paper"
    ],
    "Our reporter writes about the fire on May 20 that destroyed the mill.": [
        "2026-05-20 disaster happened Fire that destroyed the mill"
    ],
    "A hearing is set for June 20 in Hale County court.": [
        "2026-06-20 hearing scheduled Hearing in Hale County court"
    ],
    "The vote on Friday was about the dam.": ["2026-06-05 vote happened Vote about the dam"],
    "Workers began the strike on Monday.": ["2026-06-08 protest happened Strike by workers"],
    "The council agreed to discuss the school plan on June 22.": [
        "2026-06-22 talks scheduled Council agreed to discuss the school plan"
    ],
    "The ban was necessary ahead of a June 12-13 meeting of the ministers.": [
        "2026-06-12/2026-06-13 meeting scheduled Meeting of the ministers"
    ],
    "The ban was needed because of the June 14 vote.": ["2026-06-14 vote scheduled Vote"],
    "Helicopters searched near Hale Mill and Moe Road on Sunday as dozens of officers fanned out.": [
        "2026-06-07 - happened Helicopters searched near Hale Mill and Moe Road"
    ],
    "The crash, for which Ola Moe has been charged with causing the death of six people, happened on Saturday.": [
        "2026-06-06 crash happened Crash"
    ],
    "Six people were hurt during Tuesday's rush hour.": ["2026-06-09 - happened Six people were hurt"],
    "Security was raised ahead of activities planned to mark the day on June 16.": [
        "2026-06-16 - scheduled Activities planned to mark the day"
    ],
    "The storm had killed at least 23 people as of Sunday morning.": [],
    "Shares of the firm fell as much as 11% on Monday.": [],
    "Judge Anna Lind on Monday set a July 3 start date for the trial of Ola Moe.": [
        "2026-07-03 trial scheduled Trial of Ola Moe"
    ],
    "Judge Anna Lind set the banker's sentencing for June 27.": ["2026-06-27 trial scheduled Banker's sentencing"],
    "Ola Moe, 36, was freed on bail on Monday to appear before a court in Hale on July 17.": [
        "2026-06-08 release happened Ola Moe was freed on bail",
        "2026-07-17 - scheduled Ola Moe to appear before a court in Hale",
    ],
    "Ola Moe was informed by the office on Monday that he is on a list.": [],
    "The court will rule on Monday on petitions to nullify the January election.": [
        "2026-06-15 trial scheduled Court will rule on petitions to nullify the January election",
        "2026-01 election happened Election",
    ],
    "One aim of the rally was to call for an inquiry into fraud in the May 5 general election.": [
        "2026-05-05 election happened General election"
    ],
    "The board of education will meet Monday night at the Lind Center at 7:30 p.m.": [
        "2026-06-15T19:30 meeting scheduled Board of education will meet at the Lind Center"
    ],
    "His coalition would hold a mammoth rally on June 15.": ["2026-06-15 protest scheduled Mammoth rally"],
    "Police were called at 12.50am yesterday - June 9 - to a fire at a mill.": [
        "2026-06-09T00:50 - happened Police were called to a fire at a mill"
    ],
    "Rescuers raced against time on Sunday to find survivors.": [
        "2026-06-07 - happened Rescuers raced against time to find survivors"
    ],
    "Two matches will be played at the old ground on July 7.": ["2026-07-07 competition scheduled Two matches"],
    "Police searched the school ground on Monday.": ["2026-06-08 - happened Police searched the school ground"],
    "Hale defeated Lund 2–1 on Monday.": ["2026-06-08 - happened Hale defeated Lund 2–1"],
    "Ola Moe — born in Hale, and formerly the mayor of Oslo — died on Monday.": [
        "2026-06-08 death happened Death of Moe"
    ],
    "Divers on Monday recovered human remains from a plane.": [
        "2026-06-08 - happened Divers recovered human remains from a plane"
    ],
    "The fair opens at the end of the month on June 27.": ["2026-06-27 opening scheduled Fair opens"],
    "The king met the rebels on Monday. A summit follows on July 4. The following day the rebels fled.": [
        "2026-06-08 meeting happened Meeting of king with the rebels",
        "2026-07-04 summit scheduled Summit",
        "2026-06-09 - happened Rebels fled",
    ],
    "The board will meet on July 19. The session starts at 7 p.m. Eastern time.": [
        "2026-07-19 meeting scheduled Board will meet"
    ],
    "The hearing is on Friday at 5 p.m. Afterward, the plan goes to the mayor.": [
        "2026-06-12T17:00 hearing scheduled Hearing"
    ],
    "The deal is expected to close on or about July 25, the firm said.": [
        "2026-07-25~ closing scheduled Deal is expected to close"
    ],
    "The law takes effect on June 27, retroactive to January 1.": ["2026-06-27 - scheduled Law takes effect"],
    "The season started on Saturday when Hale beat Lund 3-1.": [
        "2026-06-06 - happened Season started",
        "2026-06-06 - happened Hale beat Lund 3-1",
    ],
    "The trial, which was moved from Hale to Lund, begins on Friday.": ["2026-06-12 trial scheduled Trial"],
    "The bridge was closed in 2015, shortly before the May 3 earthquake.": [
        "2015-05-03 disaster happened Earthquake"
    ],
    "Security was tightened after the Sept. 11 attacks.": [],
    "This is the sixth ship to be seized by pirates in the area in a week.": [],
    "Ola Moe was killed as he walked home on Monday.": ["2026-06-08 death happened Killing of Moe"],
    'The ban comes on the 100th anniversary of the "great revolt" of August 5, 1906.': [
        "1906-08-05 unrest happened Great revolt"
    ],
    "The union wrote to the mayor on Monday to ask for talks.": [
        "2026-06-08 - happened Union wrote to the mayor to ask for talks"
    ],
    "Rescuers were successful in reaching the miners on Monday.": [
        "2026-06-08 - happened Rescuers were successful in reaching the miners"
    ],
    "The agency has given the go-ahead for the ship to sail on July 19.": ["2026-07-19 - scheduled Ship to sail"],
    "The judge cleared the way for the trial to begin on July 19.": ["2026-07-19 trial scheduled Trial"],
    "The agency has cleared the rocket to fly on Friday.": [
        "2026-06-12 - scheduled Agency has cleared the rocket to fly"
    ],
    "Judge Anna Lind set a trial date of July 4.": ["2026-07-04 trial scheduled Trial"],
    "Landfall is projected Friday night in southern Norway.": [
        "2026-06-12 - scheduled Landfall is projected in southern Norway"
    ],
    "The leaders dropped the plan today.": ["2026-06-10 - happened Leaders dropped the plan"],
    "Thousands will attend the funeral of the former president, who died on June 7.": [
        "2026-06-07 death happened Former president died"
    ],
    "The firm is preparing to hold a party today for its workers.": [
        "2026-06-10 - scheduled Firm is preparing to hold a party for its workers"
    ],
    "The strike came after the government issued an order for binding arbitration on Thursday.": [
        "2026-06-04 - happened Government issued an order for binding arbitration"
    ],
    "The agency postponed a planned Monday launch of a crew to the station.": [
        "2026-06-15 launch postponed Launch of a crew to the station"
    ],
    "Two of the hostages freed on Saturday were flown to Oslo on Sunday.": [
        "2026-06-06 release happened Two of the hostages freed",
        "2026-06-07 visit happened Two of the hostages were flown to Oslo",
    ],
    "Since the attack on January 9, which killed 14 people, the market has been guarded.": [
        "2026-01-09 attack happened Attack that killed 14 people"
    ],
    "The next round of the talks is scheduled for the week of July 13.": [
        "2026-07-13/2026-07-19 talks scheduled Next round of the talks"
    ],
    "Anna Lind made the remarks at a rally in Oslo on Sunday.": ["2026-06-07 protest happened Rally in Oslo"],
    "The charges stem from a February 12 incident in which a guard was stabbed.": [
        "2026-02-12 - happened Incident"
    ],
    "Police gave the name of the man killed in Sunday's shooting as Ola Moe.": [
        "2026-06-07 attack happened Shooting"
    ],
    "The singer has cancelled her concerts in Oslo on June 12 because of illness.": [
        "2026-06-12 celebration cancelled Concerts in Oslo"
    ],
    "The council voted on Monday to adopt what it called a fair budget.": [
        "2026-06-08 vote happened Council voted to adopt what it called a fair budget"
    ],
    "A strike by bus drivers began on Monday. The strike ends on Friday.": [
        "2026-06-08 protest happened Strike by bus drivers",
        "2026-06-12 protest scheduled Strike by bus drivers",
    ],
    "The mayor — who won in May — resigned on Monday.": [
        "2026-05 - happened Mayor won",
        "2026-06-08 resignation happened Mayor resigned",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_what_a_report_tells_at_its_dates(text: str) -> None:
    """Date, kind, status and name of each event, and nothing else."""
    found = find_events(text, language="en", published=PUBLISHED)

    assert TOLD[text] == [f"{one.when} {one.kind or '-'} {one.status.value} {one.name}" for one in found]


def test_a_quake_and_the_earthquake_of_one_day_are_one() -> None:
    """The hour that the second telling adds is the first one's."""
    text = "An earthquake struck off Seram on Monday. The quake hit at 4:12 a.m. on Monday at a depth of 12 km."
    found = find_events(text, language="en", published=PUBLISHED)

    assert ["2026-06-08T04:12"] == [str(one.when) for one in found]
