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
    # what is moved or called off on a day to come has not happened yet
    "The offices will be moved to Leeds on Oct. 12.": ["2026-10-12 - scheduled Offices will be moved to Leeds"],
    "The second stage of the project was delayed to June 2027.": [
        "2027-06 - postponed Second stage of the project was delayed"
    ],
    "Rescuers called off the search on Monday.": ["2026-09-21 - happened Rescuers called off the search"],
}


@pytest.mark.parametrize("text", TOLD)
def test_what_stands_beside_the_main_clause(text: str) -> None:
    """Date, kind, status and name of each event, and nothing else."""
    found = find_events(text, language="en", published=PUBLISHED)

    assert TOLD[text] == [f"{one.when} {one.kind or '-'} {one.status.value} {one.name}" for one in found]
