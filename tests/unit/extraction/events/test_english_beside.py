"""What an English sentence tells beside its main clause, each with its own day."""

import pytest

from toolkit.extraction import find_events

PUBLISHED = "2026-09-24"  # a Thursday

TOLD = {
    # between commas inside a report
    "Engineers say the tunnel, opened on May 3, 2021, is safe.": ["2021-05-03 opening happened Tunnel opened"],
    "Police said the driver, arrested on Monday in Leeds, had confessed.": [
        "2026-09-21 arrest happened Driver arrested in Leeds"
    ],
    "The ministry said that the tanker, seized on Sept. 2, would be released on Friday.": [
        "2026-09-02 - happened Tanker seized",
        "2026-09-25 - scheduled Tanker would be released",
    ],
    "The union says the walkout, which began on Monday, will go on.": ["2026-09-21 protest happened Walkout"],
    "The firm said the plant, closed since Sept. 3, would reopen on Oct. 1.": [
        "2026-10-01 - scheduled Plant would reopen"
    ],
    "Holm said the talks, held in Oslo on Tuesday, failed and hurt Norway.": [
        "2026-09-22 talks happened Talks in Oslo"
    ],
    "Ana Holm, who founded the firm in May 2020 and whose brother was killed on Monday, will speak on Friday.": [
        "2020-05 - happened Ana Holm founded the firm",
        "2026-09-21 death happened Ana Holm's brother was killed",
        "2026-09-25 - scheduled Ana Holm will speak",
    ],
    # neighbours: a list of verbs, and a subject before its verb of saying
    "Holm said he met Lund on Monday, signed the accord and left.": ["2026-09-21 meeting happened He met Lund"],
    "Holm, arrested on Monday, said the charges were false.": ["2026-09-21 arrest happened Holm arrested"],
    # "with", a subject, and a verb without its auxiliary
    "Aldermen approved a contract to mend Mill Lane, with work to begin Oct. 5, and thanked the clerk.": [
        "2026-10-05 - scheduled Work to begin"
    ],
    "The board voted to close the pool, with demolition to start on Nov. 9.": [
        "2026-11-09 - scheduled Demolition to start"
    ],
    "The clinic will shut, with patients to be moved to Leeds from Oct. 12.": [
        "2026-10-12 - scheduled Patients to be moved to Leeds"
    ],
    "The party has begun its campaign, with voters going to the polls on Nov. 3.": [
        "2026-11-03 election scheduled Voters going to the polls"
    ],
    "With talks due to resume on Monday, Holm flew to Geneva.": ["2026-09-28 talks scheduled Talks"],
    "The ship docked at 2353 UTC yesterday, with the opening of the hatch occurring at 0235 UTC today.": [
        "2026-09-23T23:53+00:00 - happened Ship docked",
        "2026-09-24T02:35+00:00 opening happened Opening of the hatch",
    ],
    "The talks, with no agenda set for Friday, collapsed.": [],
    "With Holm away until Monday, Lund signed the accord on Tuesday.": [
        "2026-09-22 signing happened Lund signed the accord"
    ],
    # neighbours: what one is charged with, what goes with something, and what goes on on the same day
    "He was charged on Monday with killing two people.": [
        "2026-09-21 trial happened He was charged with killing two people"
    ],
    "The union rejected the offer on Monday, with 80 percent of members voting against it.": [
        "2026-09-21 - happened Union rejected the offer"
    ],
    "Holm will meet Lund on Friday, with trade expected to top the agenda.": [
        "2026-09-25 meeting scheduled Holm will meet Lund"
    ],
    # so many days before or after what is told
    "Norway on Tuesday recalled its envoy, a day after Peru expelled two diplomats.": [
        "2026-09-22 withdrawal happened Norway recalled its envoy",
        "2026-09-21 expulsion happened Peru expelled two diplomats",
    ],
    "A day after Peru expelled two diplomats, Norway recalled its envoy on Tuesday.": [
        "2026-09-22 withdrawal happened Norway recalled its envoy",
        "2026-09-21 expulsion happened Peru expelled two diplomats",
    ],
    "The works closed on Sept. 3, three days after gunmen killed two guards at its gate.": [
        "2026-09-03 closing happened Works closed",
        "2026-08-31 death happened Gunmen killed two guards at its gate",
    ],
    "Guards will strike on Thursday, October 8, the day before the opening of the Lyon Fair.": [
        "2026-10-08 - scheduled Guards will strike",
        "2026-10-09 opening scheduled Opening of the Lyon Fair",
    ],
    "The mine was shut on Monday, one day after the death of a worker.": [
        "2026-09-21 - happened Mine was shut",
        "2026-09-20 death happened Death of a worker",
    ],
    "The council met on Monday, two days before it votes on the budget.": [
        "2026-09-21 meeting happened Council met",
        "2026-09-23 vote happened Council votes on the budget",
    ],
    # neighbours: a day of its own, words, no number of days, and nothing in the sentence to count from
    "The vote was held on Tuesday, a day after Holm said he would resign.": ["2026-09-22 vote happened Vote"],
    "He resigned on Monday, days after losing a vote.": ["2026-09-21 resignation happened He resigned"],
    "The decision came three days after the council condemned the launch as Peru fired two missiles on Monday.": [
        "2026-09-21 attack happened Peru fired two missiles"
    ],
    # counted from a day on which something is only said
    "The union said on Friday it would leave next month's talks, a day after a court fined its leader.": [
        "2026-10 talks scheduled Talks",
        "2026-09-17 - happened Court fined its leader",
    ],
    "Moss, who won in 2019, resigned in May last year, three days after his arrest.": [
        "2025-05 resignation happened Moss resigned"
    ],
    # what took place meanwhile, what is missed, and what ends early
    "Hundreds of schools were shut on Tuesday as teachers began a strike over pay.": [
        "2026-09-22 - happened Hundreds of schools were shut",
        "2026-09-22 protest happened Strike by teachers over pay",
    ],
    "Hale will miss the trip to Norley on November 14.": ["2026-11-14 visit scheduled Trip to Norley"],
    "A static fire test of the first stage on May 21 ended three seconds early.": [
        "2026-05-21 launch happened Static fire test of the first stage"
    ],
    # two sentences: a day given up, a month and its day, a paragraph of today
    "Starling has put off the launch to October 11. The launch had been set for Saturday.": [
        "2026-10-11 launch postponed Launch"
    ],
    # what calls something off is not called off itself
    "The meeting was cancelled because the hall's boiler broke down on Sunday.": [
        "2026-09-20 - happened Hall's boiler broke down"
    ],
    # the year of what had been planned is the nearer one
    "The tour began in Lisbon on September 4 and was to end on October 17.": [
        "2026-09-04 visit happened Tour in Lisbon",
        "2026-10-17 visit scheduled Tour in Lisbon",
    ],
    "The race was to start on August 3 but rain came.": ["2026-08-03 competition happened Race"],
    "The mayor had urged the council to approve the plan before the club's lease runs out on Dec. 31.": [
        "2026-12-31 - scheduled Club's lease runs out"
    ],
    # months that a verb puts behind or ahead
    "The trial was put back to February.": ["2027-02 trial postponed Trial"],
    "The vote was postponed from June to August because of floods.": ["2026-08 vote postponed Vote"],
    "The sale was agreed in May and is to close in February.": [
        "2026-05 agreement happened Sale was agreed",
        "2027-02 closing scheduled Sale is to close",
    ],
    # what a relative clause has for its object
    "The plan that the council approved on Monday will cost millions.": [
        "2026-09-21 - happened Council approved the plan"
    ],
    "A bridge which voters rejected in May 2022 is back.": ["2022-05 - happened Voters rejected a bridge"],
    "The town, which rebels took on Sunday, lies on the border.": ["2026-09-20 - happened Rebels took the town"],
    "The judge said that the law that parliament passed in June was void.": [
        "2026-06 vote happened Parliament passed the law"
    ],
    "The news that Holm resigned on Monday shocked Norway.": ["2026-09-21 resignation happened Holm resigned"],
    "The rumour that the queen died on Tuesday is false.": [],
    # neighbours: a relative that is the subject, and what somebody is told
    "The talks that were held on Monday failed.": ["2026-09-21 talks happened Talks"],
    "Holm told the paper that Norway signed in May.": ["2026-05 signing happened Norway signed"],
    # what came before "since"
    "Berg had not lost a set since losing to Luz in Lima in March.": [
        "2026-03 - happened Berg losing to Luz in Lima"
    ],
    "The town has been empty since the capture of its bridge on Sept. 3.": [
        "2026-09-03 - happened Capture of its bridge"
    ],
    # planned, but
    "The bill was due to pass on Tuesday but was withdrawn.": ["2026-09-22 vote cancelled Bill was due to pass"],
    "The match was to start at 3 p.m. on Sunday but was delayed by rain.": [
        "2026-09-20T15:00 competition postponed Match"
    ],
    "He was expected to arrive on Monday but came on Tuesday.": [
        "2026-09-21 visit happened He was expected to arrive"
    ],
    "The merger was expected to close in July but has been delayed by a review.": [
        "2026-07 closing postponed Merger was expected to close"
    ],
    "The review was put off until Friday.": ["2026-09-25 - postponed Review was put off"],
    # the day of a call, and that of what people are called to
    "The rebels called a ceasefire on Tuesday.": ["2026-09-22 - happened Rebels called a ceasefire"],
    "Traders have called a statewide bandh on Tuesday.": [
        "2026-09-29 protest scheduled Statewide bandh by traders"
    ],
    "The prime minister called a snap election for Nov. 3.": ["2026-11-03 election scheduled Snap election"],
    # words with a day are no event
    "The law minister said in a Monday statement that it was late.": [],
    "The minister welcomed Tuesday's announcement.": [],
    # verbs in the plural, and behind what is inserted
    "He will join the squad, who fly to Kenya on October 4.": ["2026-10-04 visit scheduled Squad fly to Kenya"],
    "The team leave for Kenya on October 4.": ["2026-10-04 visit scheduled Team leave for Kenya"],
    "Clerks working in the Mint, which strikes coins, voted for the strike on Wednesday.": [
        "2026-09-23 vote happened Clerks working in the Mint voted for the strike"
    ],
    "The crane, a 90-ton giant called Otto, was delivered on 12 June.": [
        "2026-06-12 - happened Crane, a 90-ton giant called Otto, was delivered"
    ],
    # the last day for something
    "Three firms have until Friday to submit bids.": ["2026-09-25 - scheduled Three firms to submit bids"],
    "The last day for filing papers is October 28.": ["2026-10-28 - scheduled Last day for filing papers"],
    # the eve of what a day dates
    "A parade will be held on the eve of the election on October 13.": [
        "2026-10-13 election scheduled Election",
        "2026-10-12 ceremony scheduled Parade on the eve of the election",
    ],
    # what somebody undergoes, and a series of matches
    "Holm is to have surgery tomorrow.": ["2026-09-25 - scheduled Holm is to have surgery"],
    "He will join a three-Test series starting in Durban on October 12.": [
        "2026-10-12 competition scheduled Three-Test series in Durban"
    ],
    "The three-match ban was lifted on Monday.": ["2026-09-21 - happened Three-match ban was lifted"],
    # one event of a purpose
    "A ceremony to mark the dam's anniversary, first planned for Saturday, has been put off until April 17.": [
        "2027-04-17 ceremony postponed Ceremony to mark the dam's anniversary"
    ],
    # whole phrases before a participle, crimes with a day, nights, states that end, weekends to come
    "A public inquiry into its safety, ordered by the council in April, will open on Tuesday.": [
        "2026-04 - happened Public inquiry into its safety ordered by the council",
        "2026-09-29 opening scheduled Public inquiry into its safety will open",
    ],
    "He was convicted on Monday of murdering Tom Askew on 11 November 2025.": [
        "2026-09-21 trial happened He was convicted of murdering Tom Askew",
        "2025-11-11 death happened Murdering Tom Askew",
    ],
    "A fire burned into the night.": [],
    "Schools in the capital are closed until Monday.": [],
    "Another storm is forming and could hit over the weekend.": [
        "2026-09-26/2026-09-27 - tentative Another storm could hit"
    ],
    "Norley sacked its manager on September 14, three days after a defeat by Eastmoor.": [
        "2026-09-14 resignation happened Norley sacked its manager after a defeat by Eastmoor",
        "2026-09-11 - happened Defeat by Eastmoor",
    ],
    # months and days that are none
    "The ferry Lucky Jan was carrying 80 passengers.": [],
    "Ana Holm and May Weathers, a nurse, met in Leeds.": [],
    "Moss has run the port since May and will leave it in June.": ["2027-06 - scheduled Moss will leave it"],
    "Farmers had warned that a dry December would ruin winter crops.": [],
    "Her uncle rang the bell for the last time in March 1990, the night before the council shut the tower.": [
        "1990-03 - happened Uncle rang the bell for the last time"
    ],
    "Critics, some of whom had given up on Monday, will go on.": [],
    "She is expected to be charged with fraud for the losses of three clients in August.": [],
    "The board will review the firm after two fires in three weeks.": [],
    "On a wet Tuesday morning in Leeds, a man in a torn coat is shouting at a ladder.": [],
    # what is moved or called off on a day to come has not happened yet
    "The offices will be moved to Leeds on Oct. 12.": ["2026-10-12 - scheduled Offices will be moved to Leeds"],
    "The second stage of the project was delayed to June 2027.": [
        "2027-06 - postponed Second stage of the project was delayed"
    ],
    "Rescuers called off the search on Monday.": ["2026-09-21 - happened Rescuers called off the search"],
    # a relative clause that goes on with a second verb
    "The bill, which entered parliament on June 12 and is expected to be passed on October 4, raises taxes.": [
        "2026-06-12 - happened Bill entered parliament",
        "2026-10-04 - scheduled Bill is expected to be passed",
    ],
    "Ana Holm, who was arrested on Monday and will appear in court on Friday, denies it.": [
        "2026-09-21 arrest happened Arrest of Holm",
        "2026-09-25 - scheduled Ana Holm will appear in court",
    ],
    # a second day: of a gerund, of another object, of what ends that day
    "Ana Holm was jailed on Monday after pleading guilty last month.": [
        "2026-09-21 trial happened Ana Holm was jailed",
        "2026-08 trial happened Ana Holm pleading guilty",
    ],
    "Ana Holm resigned after losing a vote of confidence on Monday.": [
        "2026-09-21 resignation happened Resignation of Holm"
    ],
    "The president called a truce on Tuesday and elections on October 4.": [
        "2026-09-22 - happened President called a truce",
        "2026-10-04 election scheduled Elections",
    ],
    "The truce will be reviewed on 3 October, when the mission's mandate expires.": [
        "2026-10-03 ceasefire scheduled Truce will be reviewed",
        "2026-10-03 - scheduled Mission's mandate expires",
    ],
    "He was shot on Monday, when gunmen opened fire on his car.": ["2026-09-21 attack happened He was shot"],
    "On the eve of the vote on October 4, the parties will hold a rally in Lima.": [
        "2026-10-04 vote scheduled Vote",
        "2026-10-03 protest scheduled Rally in Lima",
    ],
    # what somebody is in, where somebody will be, what something stems from
    "Two trams were involved in a collision on Tuesday.": [
        "2026-09-22 crash happened Two trams were involved in a collision"
    ],
    "Ana Holm will take part in talks in Oslo on Friday.": ["2026-09-25 talks scheduled Talks in Oslo"],
    "The prime minister will be in Paris on October 3.": [
        "2026-10-03 visit scheduled Prime minister will be in Paris"
    ],
    "The charges stem from the fatal shooting of a guard on May 1, 2020.": [
        "2020-05-01 attack happened Fatal shooting of a guard"
    ],
    "The claims arose on Monday.": [],
    "The scouts have another camp coming up on October 5.": [
        "2026-10-05 - scheduled Scouts have another camp coming up"
    ],
    # whose day it is where a phrase leads to the verb
    "Holm is expected to back the bill during an event in Leeds on Wednesday, two aides said.": [
        "2026-09-30 - scheduled Holm is expected to back the bill"
    ],
    "According to court papers and evidence shown at the trial, on May 3, 2021, a man robbed the bank.": [
        "2021-05-03 - happened Man robbed the bank"
    ],
    "A hearing into the crash is to open on October 9 in Bergen.": [
        "2026-10-09 hearing scheduled Hearing into the crash in Bergen"
    ],
    # candidates, orders, and plans of a year
    "Ana Holm is up for reelection in the August 6 vote.": ["2027-08-06 vote scheduled Vote"],
    "The judge directed Holm to appear on December 19.": ["2026-12-19 - scheduled Judge directed Holm to appear"],
    "Inspectors had been due to inspect the plant on 20 April.": [
        "2026-04-20 - happened Inspectors had been due to inspect the plant"
    ],
    # who helps, what is announced and done by it, and information that is given
    "Firefighters were called to a fire in Leeds on Sunday.": ["2026-09-20 disaster happened Fire in Leeds"],
    "Police responded to reports of a shooting in Leeds on Sunday.": [
        "2026-09-20 attack happened Shooting in Leeds"
    ],
    "The minister responded to the attack on Monday by closing the border.": [
        "2026-09-21 - happened Minister responded to the attack by closing the border"
    ],
    "Ana Holm today announced the appointment of Ola Berg as her envoy.": [
        "2026-09-24 appointment happened Appointment of Ola Berg"
    ],
    "The collision occurred at 06:35 GMT on the coast road on the island of Lewis on Saturday.": [
        "2026-09-19T06:35+00:00 crash happened Collision on the coast road on the island"
    ],
    # visits, strikes and what bears "date"
    "The prime minister is going to Peru on Wednesday.": [
        "2026-09-30 visit scheduled Prime minister is going to Peru"
    ],
    "Ana Holm will undertake a two-day official visit to Lima from October 3.": [
        "2026-10-03 visit scheduled Holm's official visit to Lima"
    ],
    "Railway workers will take strike action on October 1.": [
        "2026-10-01 protest scheduled Railway workers will take strike action"
    ],
    "The earliest launch date for the shuttle has been moved back one week, to October 22.": [
        "2026-10-22 launch postponed Earliest launch date for the shuttle"
    ],
    "The decision on February 4 was unanimous.": ["2026-02-04 - happened Decision"],
    # the coming one that has just been called off; one moved to a place, and only on a condition
    "Sunday's match has been postponed because of flooding.": ["2026-09-27 competition postponed Match"],
    "Sunday's match has been abandoned.": ["2026-09-20 competition cancelled Match"],
    "The concert has been moved to the church and will begin at 8.30pm on 28 September.": [
        "2026-09-28T20:30 celebration scheduled Concert"
    ],
    "Should they go through, the home game with Corby on 29 September would be moved.": [
        "2026-09-29 competition tentative Home game with Corby"
    ],
    # teams in the plural, what is expected, planned and shown
    "Newly promoted Corby host Leeds on Saturday.": ["2026-09-26 - scheduled Newly promoted Corby host Leeds"],
    "Corby, who finished second in April, travel to Leeds on Saturday.": [
        "2026-04 - happened Corby finished second",
        "2026-09-26 visit scheduled Corby travel to Leeds",
    ],
    "The museum expects its first visitors on October 15.": [
        "2026-10-15 - scheduled Museum expects its first visitors"
    ],
    "A retrospective planned for October will go ahead.": ["2026-10 - scheduled Retrospective"],
    "The film was shown in Venice in September 1963.": ["1963-09 - happened Film was shown in Venice"],
    # figures, states and bare reports are no event
    "Inflation slowed to 3.9 percent in January.": [],
    "The pool lost 410,000 pounds in the year to March.": [],
    "One woman remained hospitalized on Tuesday.": [],
    "The biggest strike in years will go ahead on Friday a union has confirmed this morning.": [
        "2026-09-25 protest scheduled Biggest strike"
    ],
    "The manager, in his first game since replacing Ola Berg in June, insisted it was fair.": [
        "2026-06 - happened Manager replacing Ola Berg"
    ],
    # from when to when
    "A viewing will be held from 5-8 p.m. Sunday.": [
        "2026-09-27T17:00/2026-09-27T20:00 - scheduled Viewing will be held"
    ],
    # a noun that looks like a verb, and the verb of the clause around a relative one
    "Talks at the conciliation service Acas, which broke down on 2 September, resumed in Leeds on Monday.": [
        "2026-09-02 talks happened Talks at the conciliation service Acas",
        "2026-09-21 talks happened Talks at the conciliation service Acas in Leeds",
    ],
    "Ana Holm, who was held in May, resigned on Monday and left the country on Tuesday.": [
        "2026-05 - happened Ana Holm was held",
        "2026-09-21 resignation happened Resignation of Holm",
        "2026-09-22 - happened Ana Holm left the country",
    ],
    # courts, beginnings, purposes before the subject, and days in brackets
    "A man accused of theft appeared by video link in court on Monday.": [
        "2026-09-21 - happened Man accused of theft appeared by video link in court"
    ],
    "The charge was not put to him, but it will be at a plea hearing at the court on Friday.": [
        "2026-09-25 hearing scheduled Plea hearing"
    ],
    "The roofing project will finally be underway beginning October 1.": [
        "2026-10-01 - scheduled Roofing project will finally be underway"
    ],
    "To celebrate this milestone, a ceremony is scheduled for October 1.": [
        "2026-10-01 ceremony scheduled Ceremony"
    ],
    "Ola Berg was killed last Tuesday (September 15).": ["2026-09-15 death happened Killing of Berg"],
    "Corby host Leeds on Saturday (5.30pm).": ["2026-09-26T17:30 - scheduled Corby host Leeds"],
    "Many residents decided to spend the night outside.": [],
    "Firefighters were called to a fire at 08:30 on Thursday.": ["2026-09-24T08:30 disaster happened Fire"],
    "The government will face a fresh test on October 1.": [
        "2026-10-01 - scheduled Government will face a fresh test"
    ],
    "Police were called to a collision involving a van and a lorry at 0830 GMT on Thursday.": [
        "2026-09-24T08:30+00:00 crash happened Collision"
    ],
    # how long something else lasts, of what notice is given, and what somebody took pictures of
    "The airline cancelled 40 flights on Monday over a walkout by pilots that is due to last until Friday.": [
        "2026-09-21 - happened Airline cancelled 40 flights over a walkout by pilots",
        "2026-09-25 protest scheduled Walkout by pilots",
    ],
    "The union has given notice of a 48-hour walkout from December 7.": ["2026-12-07 protest scheduled Walkout"],
    "The telescope captured images of the comet on September 12.": [
        "2026-09-12 - happened Telescope captured images of the comet"
    ],
    "She said it most likely will be Oct. 22 at 7:30 p.m.": [],
}


@pytest.mark.parametrize("text", TOLD)
def test_what_stands_beside_the_main_clause(text: str) -> None:
    """Date, kind, status and name of each event, and nothing else."""
    found = find_events(text, language="en", published=PUBLISHED)

    assert TOLD[text] == [f"{one.when} {one.kind or '-'} {one.status.value} {one.name}" for one in found]
