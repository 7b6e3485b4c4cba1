"""Clauses of English news crossed with their dates: what each tells of, with kind, status and name."""

import pytest

from toolkit.extraction import find_events

PUBLISHED = "2026-06-10"  # a Wednesday

TOLD = {
    # verbs of one subject, each with its date
    "He was detained on Friday, charged on Saturday and freed on Monday.": [
        "2026-06-05 arrest happened He was detained",
        "2026-06-06 trial happened He was charged",
        "2026-06-08 release happened He was freed",
    ],
    "The ministers will meet in Riga on June 16, sign a trade pact on June 17 and return home on June 18.": [
        "2026-06-16 meeting scheduled Meeting of ministers in Riga",
        "2026-06-17 signing scheduled Ministers will sign a trade pact",
        "2026-06-18 - scheduled Ministers will return home",
    ],
    "Kari Lund, who won the October 5 election, takes office on June 24.": [
        "2025-10-05 election happened Election",
        "2026-06-24 inauguration scheduled Kari Lund takes office",
    ],
    "He will hold talks with the premier in Oslo on Thursday before flying to Hanoi on Friday.": [
        "2026-06-11 talks scheduled Talks with the premier in Oslo",
        "2026-06-12 visit scheduled Trip to Hanoi",
    ],
    # places with a date each
    "The last rounds will be held in Perth on June 20, in Sydney on June 27 and in Auckland on July 4.": [
        "2026-06-20 - scheduled Last rounds will be held in Perth",
        "2026-06-27 - scheduled Last rounds will be held in Sydney",
        "2026-07-04 - scheduled Last rounds will be held in Auckland",
    ],
    "Voting takes place on Saturday in Tuvalu and on Sunday in Nauru.": [
        "2026-06-13 vote scheduled Voting in Tuvalu",
        "2026-06-14 vote scheduled Voting in Nauru",
    ],
    # the present of a timetable, and that of a headline
    "The marathon takes place on October 11 in Chicago.": ["2026-10-11 competition scheduled Marathon in Chicago"],
    "Quake kills 12 in Nepal on Sunday": ["2026-06-07 disaster happened Quake kills 12 in Nepal"],
    "Chad president to visit Paris June 25": ["2026-06-25 visit scheduled Chad's visit to Paris"],
    "Parliament to vote Thursday on budget": ["2026-06-11 vote scheduled Parliament to vote on budget"],
    # words of plan that only liken, seem or count
    "The lower house rejected the amendment on Monday by 12 votes.": [
        "2026-06-08 vote happened Lower house rejected the amendment by 12 votes"
    ],
    "The initial vote appeared to be peaceful on Sunday.": ["2026-06-07 vote happened Initial vote"],
    "The vote was held on Sunday as planned.": ["2026-06-07 vote happened Vote"],
    # what "it" stands for
    "President Anna Lind signed the law on Saturday, and it takes effect on July 1.": [
        "2026-06-06 signing happened Signing of law by Lind",
        "2026-07-01 - scheduled Law takes effect",
    ],
    "Norway suspended the permit in May. It expires on Dec. 31.": [
        "2026-05 - happened Norway suspended the permit",
        "2026-12-31 - scheduled Permit expires",
    ],
    "The militia said it had shot down a drone on Sunday.": [
        "2026-06-07 - happened Militia had shot down a drone"
    ],
    # turns of phrase
    "A rocket blasted off from Cape Canaveral on Sunday.": [
        "2026-06-07 launch happened Rocket blasted off from Cape Canaveral"
    ],
    "A gunman opened fire in a mall in Tampa on Saturday.": [
        "2026-06-06 attack happened Gunman opened fire in a mall in Tampa"
    ],
    "Tickets for the tournament would go on sale on June 24.": [
        "2026-06-24 - scheduled Tickets for the tournament would go on sale"
    ],
    "Voters in Zambia go to the polls on August 13.": [
        "2026-08-13 election scheduled Voters in Zambia go to the polls"
    ],
    "The lander is due to touch down on the Moon on July 19.": [
        "2026-07-19 - scheduled Lander is due to touch down on the Moon"
    ],
    "The share offer is planned for June 25.": ["2026-06-25 - scheduled Share offer"],
    "Rescuers called off the search on Sunday.": ["2026-06-07 - happened Rescuers called off the search"],
    "The World Health Organization declared an end to the outbreak on June 2.": [
        "2026-06-02 - happened World Health Organization declared an end to the outbreak"
    ],
    # kinds by the subject and by the prize
    "A march through Lima on Saturday drew 20,000 people.": [
        "2026-06-06 protest happened March through Lima drew 20,000 people"
    ],
    "An earthquake of magnitude 6.1 struck off the coast of Chile on Tuesday.": [
        "2026-06-09 disaster happened Earthquake of magnitude 6.1 struck off the coast of Chile"
    ],
    "Flooding caused by Cyclone Odile on May 31 has killed 14 people.": [
        "2026-05-31 disaster happened Flooding caused by Cyclone Odile has killed 14 people"
    ],
    "The opposition won the parliamentary election on Sunday.": [
        "2026-06-07 election happened Opposition won the parliamentary election"
    ],
    # dates whose year or week the clause gives
    "The conference has been moved from June 20 to 27.": ["2026-06-27 conference postponed Conference"],
    "The union called a 48-hour strike for June 17 and 18.": [
        "2026-06-17/2026-06-18 protest scheduled Strike by union"
    ],
    "Before Friday's summit, the chancellor met union leaders.": ["2026-06-12 summit scheduled Summit"],
    "Shortly before Monday's vote, the chancellor met union leaders.": ["2026-06-08 vote happened Vote"],
    "A March summit in Oslo ended without a statement.": ["2026-03 summit happened Summit in Oslo"],
    "The country marks Independence Day on July 9.": ["2026-07-09 - scheduled Country marks Independence Day"],
    # terms, states, doubts, prices, periods
    "Candidates have until June 15 to register.": ["2026-06-15 - scheduled Candidates to register"],
    "The regulator gave the firm until Friday to respond.": [],
    "Schools in the capital will remain closed until Friday.": [],
    "The sanctions will remain in place until January 31.": [],
    "The ministry did not confirm whether the visit would take place on Friday.": [],
    "It was not clear if talks would be held on Thursday.": [],
    "The euro traded at $1.09 on Wednesday.": [],
    "The index closed up 2 percent on Friday.": [],
    "Sales in the quarter ended March 31 rose to $2.3 billion.": [],
    # two subjects, each with its verb and date
    "The governor vetoed the measure on Friday and lawmakers overrode him on Tuesday.": [
        "2026-06-05 - happened Governor vetoed the measure",
        "2026-06-09 - happened Lawmakers overrode him",
    ],
    "Argentina withdrew its ambassador on April 12 and sent him back on June 2.": [
        "2026-04-12 withdrawal happened Argentina withdrew its ambassador",
        "2026-06-02 - happened Argentina sent him back",
    ],
    # who is in power orders by telling; others only say
    "Authorities told residents on Monday to leave the town.": [
        "2026-06-08 - happened Authorities told residents to leave the town"
    ],
    "The court on Monday told the firm to pay a fine.": [
        "2026-06-08 - happened Court told the firm to pay a fine"
    ],
    "Police told reporters on Monday to wait for a statement.": [],
    "Police told residents on Monday that the road was closed.": [],
    "Kari Lund told her party on Monday to unite.": [],
    # what a clause tells of the day since or until which something went on
    "The post has been vacant since May 23, when Ola Moe stepped down.": [
        "2026-05-23 resignation happened Ola Moe stepped down"
    ],
    "Talks have been frozen since May 23, when Norway recalled its envoy.": [
        "2026-05-23 withdrawal happened Norway recalled its envoy"
    ],
    "Ola Moe led the town until May 23, when he resigned.": ["2026-05-23 resignation happened Resignation of Moe"],
    "Prices have risen since May 23, when they were low.": [],
    "President Ola Moe declared three days of mourning from Tuesday.": ["2026-06-09 ceremony happened Mourning"],
    "The post has been vacant since May 23.": [],
    # the day to which somebody decides to move something
    "Speaker Hanna Dahl decided to postpone Monday's session until Saturday.": [
        "2026-06-13 meeting postponed Session"
    ],
    "The union agreed to postpone Tuesday's strike until Friday.": [
        "2026-06-12 protest postponed Strike by union"
    ],
    "The council agreed to move Tuesday's vote to Friday.": ["2026-06-12 vote postponed Vote"],
    "They agreed to move a fourth round of border talks from June 11 to June 18.": [
        "2026-06-18 talks postponed Border talks"
    ],
    "They decided to cancel the second round of talks on June 12.": ["2026-06-12 talks cancelled Talks"],
    # what had been called off before and takes place, and what only would have
    "Talks between Chile and Peru, previously cancelled, will be held on June 16.": [
        "2026-06-16 talks scheduled Talks between Chile and Peru"
    ],
    "Had the talks taken place on May 10, a pact would have been signed.": [],
    "Ola Moe denied he had met Kari Lund on May 10.": [],
    "Ola Moe rejected claims that he had quit on Sunday.": [],
    "The summit will open on June 26, two days later than planned.": ["2026-06-26 summit scheduled Summit"],
    "The mayor decided not to postpone Monday's strike vote.": ["2026-06-08 vote happened Strike vote"],
    "The envoys decided to postpone the vote and met on Tuesday.": ["2026-06-09 meeting happened Envoys met"],
    "Norway will move its embassy before a vote on Friday.": ["2026-06-12 vote scheduled Vote"],
    # who is described where words are said
    '"We cannot wait," said injured fisherman Ola Moe on Tuesday.': [],
    # days that something is only likened to
    "The airline said 40 flights were canceled Tuesday, about the same as Monday.": [
        "2026-06-09 - cancelled 40 flights were canceled"
    ],
    "Ten people were hurt Tuesday, nearly as many as on Monday.": ["2026-06-09 - happened Ten people were hurt"],
    "Hopes faded as shelling erupted in Oslo on Monday.": ["2026-06-08 strike happened Shelling in Oslo"],
    # a past tense that is only that of reported speech
    "The next session was on Thursday, he said.": ["2026-06-11 meeting scheduled Next session"],
    "The launch was now on Thursday.": ["2026-06-11 launch scheduled Launch"],
    "The talks were on Thursday, he said.": ["2026-06-04 talks happened Talks"],
    # the last day behind a verb of lasting
    "The exhibition opens on June 20, running to June 28.": [
        "2026-06-20/2026-06-28 exhibition scheduled Exhibition"
    ],
    # a date that stands beside another verb
    "Anna Lind urged both sides on Monday to return to the table.": [],
    "The spokeswoman told a briefing on Tuesday that no talks were planned.": [],
    "A cargo plane crashed shortly after taking off from Nairobi on Monday night.": [
        "2026-06-08 crash happened Cargo plane crashed shortly after taking off from Nairobi"
    ],
    "Police investigating Sunday's shooting in Malmo have arrested a second man.": [
        "2026-06-07 attack happened Shooting in Malmo"
    ],
    "Construction of the plant started in March and should be completed in 2028.": [
        "2026-03 - happened Construction of the plant started"
    ],
    "The talks opened on Monday and were to have ended on Friday.": ["2026-06-08 talks happened Talks"],
    "The pact follows months of negotiations that began in January.": ["2026-01 talks happened Negotiations"],
    "The auction raised a billion kroner when it closed on Friday.": [
        "2026-06-05 closing happened Auction closed"
    ],
    # what begins
    "Health authorities will begin vaccinating children on June 22.": [
        "2026-06-22 - scheduled Health authorities will begin vaccinating children"
    ],
    # irregular verbs and passives of verbs of knowing
    "The body of the missing climber was found on Saturday.": [
        "2026-06-06 - happened Body of the missing climber was found"
    ],
    "The flame will be lit on July 14 in Athens.": ["2026-07-14 - scheduled Flame will be lit in Athens"],
    "Norway repaid the loan on May 15, three years early.": ["2026-05-15 - happened Norway repaid the loan early"],
    "Storm Nora is forecast to make landfall on Friday.": [
        "2026-06-12 - scheduled Storm Nora is forecast to make landfall"
    ],
    # what is banned, what fire is
    "A rally planned by the opposition for Sunday was banned by the city.": ["2026-06-14 protest cancelled Rally"],
    "Artillery fire killed a child on Monday.": ["2026-06-08 attack happened Artillery fire killed a child"],
    # dates of periods, births, issues and indirect questions
    "The figures for April will be released on June 17.": [
        "2026-06-17 - scheduled Figures for April will be released"
    ],
    "The trial, expected to last until August, opened on Monday.": ["2026-06-08 trial happened Trial"],
    "The actor, who was born on June 10, 1950, will receive the award on Saturday.": [
        "2026-06-13 - scheduled Actor will receive the award"
    ],
    "Monday's Financial Times carried the story.": [],
    "The agency did not say what happened on Friday.": [],
    "This story was first published on June 1, 2026.": [],
    # who is only described, and what only describes
    "Chilean President Anna Lind met with visiting Foreign Minister John Roe in Oslo on Monday.": [
        "2026-06-08 meeting happened Meeting between Lind and Roe in Oslo"
    ],
    "The general secretariat received on Tuesday a decree signed by the president.": [
        "2026-06-09 - happened General secretariat received a decree signed by the president"
    ],
    "The extended mandate of parliament ends next Monday.": [
        "2026-06-15 - scheduled Extended mandate of parliament ends"
    ],
    "Envoys held a session on Monday amid tension over a rocket launch the previous day.": [
        "2026-06-08 meeting happened Envoys held a session amid tension over a rocket launch the previous day",
        "2026-06-07 launch happened Rocket launch",
    ],
    "Anna Lind had a two-day meeting with John Roe in Oslo on June 7-8.": [
        "2026-06-07/2026-06-08 meeting happened Meeting between Lind and Roe in Oslo"
    ],
    "Anna Lind arrived in Oslo on Thursday and had a meeting with US President John Roe on Friday.": [
        "2026-06-04 visit happened Lind's visit to Oslo",
        "2026-06-05 meeting happened Meeting between Lind and Roe",
    ],
    "The decree calls on parliament to open the session on June 20.": ["2026-06-20 meeting scheduled Session"],
    # figures that somebody sets, and those that only come about
    "The central bank last raised its key rate by half a percentage point in May.": [
        "2026-05 - happened Central bank last raised its key rate"
    ],
    "The board cut the tax by 2 percent in April.": ["2026-04 - happened Board cut the tax by 2 percent"],
    "Output rose by 2 percent in April.": [],
    # what could have been, what moved closer
    "The company moved its headquarters to Oslo on Monday.": [
        "2026-06-08 - happened Company moved its headquarters to Oslo"
    ],
    "A bill to avert what could have been a costly strike won approval on Thursday.": [
        "2026-06-04 vote happened Bill to avert what could have been a costly strike won approval"
    ],
    # terms
    "Anna Lind said she would sign it before the end of her term on July 25.": [],
    "Police seek her detention until June 25.": [],
    "This month's meeting was originally scheduled for June 22.": ["2026-06-22 meeting postponed Meeting"],
    # lines that only tell when the text appeared
    "Published on June 7, 2026 at 21:21 by the desk": [],
    "Updated: June 9, 2026": [],
    "Anna Lind and John Roe held a telephone call on June 8 and agreed to begin negotiations on a cable.": [
        "2026-06-08 call happened Telephone call between Lind and Roe"
    ],
    # another thing that is called off, and an event that is only a condition
    "The airline cancelled six flights amid talks to avert a walkout that could begin at 3 a.m. on Thursday.": [
        "2026-06-11T03:00 protest tentative Walkout"
    ],
    "Passengers could be stranded at resorts if a walkout begins on Thursday.": [],
    "President John Roe is due to be sworn in on June 16 if the court upholds the result.": [
        "2026-06-16 inauguration scheduled Swearing-in of Roe"
    ],
    # what is prepared, what was done of a plan, what had to be done
    "The crew is training for the arrival of the craft as it prepares for its launch on Thursday.": [
        "2026-06-11 launch scheduled Launch"
    ],
    "Earlier on Tuesday, the station had to dodge a piece of junk.": [
        "2026-06-09 - happened Station had to dodge a piece of junk"
    ],
    # two days that do not follow each other
    "Norway will play two matches against Iceland on June 25 and 28.": [
        "2026-06-25 competition scheduled Two matches against Iceland",
        "2026-06-28 competition scheduled Two matches against Iceland",
    ],
    # another clause that tells of something else
    "Norway will play a match against Iceland on June 25 and the squad is likely to be the same.": [
        "2026-06-25 competition scheduled Match against Iceland"
    ],
    "The court will deliver its verdict on a petition about the result of the election on June 15.": [
        "2026-06-15 trial scheduled Court's verdict on a petition about the result of the election"
    ],
    "Rescuers pulled seven injured miners to the surface on Monday.": [
        "2026-06-08 - happened Rescuers pulled seven injured miners to the surface"
    ],
    "Five soldiers were wounded in a suicide attack on a convoy on Monday.": [
        "2026-06-08 attack happened Five soldiers were wounded in a suicide attack"
    ],
    "Anna Lind and her Norwegian counterpart John Roe held a phone conversation on Tuesday.": [
        "2026-06-09 call happened Phone conversation between Lind and Roe"
    ],
    # clauses that only date or place what another one names
    "The company's settlement with the regulator, reached on May 12, must still be approved.": [
        "2026-05-12 deal happened Company's settlement with the regulator"
    ],
    "The premiere of the opera, originally scheduled for June 3, will now take place on June 17.": [
        "2026-06-17 exhibition postponed Premiere of the opera"
    ],
    "Speaking at a conference in Oslo on Tuesday, the commissioner warned of hunger.": [
        "2026-06-09 conference happened Conference in Oslo"
    ],
    "Asked on Monday about the delay, she declined to comment.": [],
    "President John Roe was in Oslo on Tuesday for a summit.": ["2026-06-09 visit happened Roe's visit to Oslo"],
    "Chancellor Lind told parliament on Wednesday she would not stand in the election due in September.": [
        "2026-09 election scheduled Election"
    ],
    "He called for elections to be held on November 8.": ["2026-11-08 election scheduled Elections"],
    "The opposition called on Monday for a general strike on June 19.": [
        "2026-06-19 protest scheduled General strike"
    ],
    "The race begins on July 4 in Barcelona and ends on July 26 in Paris.": [
        "2026-07-04 competition scheduled Race in Barcelona",
        "2026-07-26 competition scheduled Race in Paris",
    ],
    "Envoys are to reconvene in Oslo on Monday.": ["2026-06-15 meeting scheduled Meeting of envoys in Oslo"],
    "The suspect will appear in court in Leeds on Thursday.": [
        "2026-06-11 - scheduled Suspect will appear in court in Leeds"
    ],
    "The two firms announced their merger in April.": ["2026-04 deal happened Two firms announced their merger"],
    "By Tuesday evening, the statement had been viewed a million times.": [],
    "Four days of national mourning began on Monday.": ["2026-06-08 ceremony happened National mourning"],
    # what is denied, refused or only could have been
    "Norway did not attack the port on Sunday.": [],
    "The army never attacked the port on Sunday.": [],
    "No one was arrested on Monday.": [],
    "The minister could have signed the deal on Friday.": [],
    "Kari Lund refused to meet John Roe on Monday.": [],
    "Kari Lund was supposed to visit Rome on Monday.": [],
    "Had John Roe signed the treaty on Monday, the war would have ended.": [],
    "The war would have ended had they signed the treaty on Monday.": [],
    "Were Norway to attack the port on Monday, it would be wrong.": [],
    "It is not true that Norway attacked the port on Monday.": [],
    "There is no evidence that Norway attacked the port on Monday.": [],
    "Officials called it false that Norway attacked the port on Monday.": [],
    "It was on Monday that Norway recalled its envoy.": [
        "2026-06-08 withdrawal happened Norway recalled its envoy"
    ],
    "It was not until Monday that Norway recalled its envoy.": [
        "2026-06-08 withdrawal happened Norway recalled its envoy"
    ],
    "Ministers are to meet on Friday, not Thursday.": ["2026-06-12 meeting scheduled Meeting of ministers"],
    # to what something opens, and to what somebody comes back
    "The bridge will open to traffic on Friday.": ["2026-06-12 opening scheduled Bridge will open to traffic"],
    "The road closed to traffic on Monday.": ["2026-06-08 closing happened Road closed to traffic"],
    "Nurses will return to work on Friday.": ["2026-06-12 - scheduled Nurses will return to work"],
    "The council agreed to vote on Friday.": ["2026-06-12 vote scheduled Council agreed to vote"],
    # what diplomats do
    "The minister is to receive his Chilean counterpart in Oslo on Friday.": [
        "2026-06-12 meeting scheduled Meeting of minister with his Chilean counterpart in Oslo"
    ],
    "President Moe will host Prime Minister Lind in Oslo on Friday.": [
        "2026-06-12 meeting scheduled Meeting between Moe and Lind in Oslo"
    ],
    "The mayor received a letter from Ola Moe on Monday.": [
        "2026-06-08 - happened Mayor received a letter from Ola Moe"
    ],
    "Norway declared two envoys persona non grata on Monday.": [
        "2026-06-08 expulsion happened Norway declared two envoys persona non grata"
    ],
    "The bloc lifted its sanctions on Monday.": ["2026-06-08 sanctions happened Bloc lifted its sanctions"],
    "Envoy Ola Moe presented his credentials on Monday.": [
        "2026-06-08 ceremony happened Envoy Ola Moe presented his credentials"
    ],
    "Lawmakers voted on Monday on a text demanding a ceasefire in Sudan.": [
        "2026-06-08 vote happened Lawmakers voted on a text demanding a ceasefire in Sudan"
    ],
    # what moves, aims at, interrupts or ends something
    "The two sides have agreed to go on, following talks in Oslo on Saturday.": [
        "2026-06-06 talks happened Talks in Oslo"
    ],
    "The council on Thursday postponed the vote on the budget.": [
        "2026-06-04 - happened Council postponed the vote on the budget"
    ],
    "The bills will be debated and passed by Friday.": ["2026-06-12 vote scheduled Bills will be passed"],
    "The group is yet to respond on the decision as it planned a demonstration on June 20.": [
        "2026-06-20 protest scheduled Demonstration"
    ],
    "There were clashes in Oslo on Monday.": ["2026-06-08 unrest happened Clashes in Oslo"],
    "There was little sign of peace on Monday as shelling erupted in Oslo.": [
        "2026-06-08 strike happened Shelling in Oslo"
    ],
    "The mediator held talks with Ola Moe after his arrival in Geneva on Sunday.": [
        "2026-06-07 talks happened Talks with Ola Moe"
    ],
    "Parliament extended the mandate of the mission on Monday until October 31.": [
        "2026-06-08 - happened Parliament extended the mandate of the mission"
    ],
    "The firm cut its staff to meet a payment deadline on June 20.": [],
    "Kari Lund cut short a visit to Tokyo that had begun on Friday.": ["2026-06-05 visit happened Visit to Tokyo"],
    "The fair will run from Thursday to Saturday.": ["2026-06-11/2026-06-13 - scheduled Fair will run"],
    # dates of what a person is charged with, and of what a clause only mentions
    "John Roe will face trial on charges of firing at demonstrators on April 7.": [],
    "John Roe is to be tried next week over the deadly clashes that prompted his ouster in April.": [
        "2026-06-15/2026-06-21 - scheduled John Roe is to be tried over the deadly clashes",
        "2026-04 resignation happened Roe's ouster",
    ],
    "The court will rule on Monday on petitions to nullify the January election.": [
        "2026-06-15 trial scheduled Court will rule on petitions to nullify the January election",
        "2026-01 election happened Election",
    ],
    "Shareholders on Wednesday approved the airline's planned merger.": [
        "2026-06-10 - happened Shareholders approved the airline's planned merger"
    ],
    "The companies expect approval and say their deal should close on October 1.": [
        "2026-10-01 closing scheduled Deal should close"
    ],
    # what takes place though its noun names no event, what verbs share, what another date goes with
    "The Lions were held to a draw by northern rivals Norway on Monday.": [
        "2026-06-08 - happened Lions were held to a draw by northern rivals Norway",
    ],
    "The minister of finance plans a visit to Oslo on Friday.": [
        "2026-06-12 visit scheduled Minister of finance's visit to Oslo",
    ],
    "The ship was towed to Oslo for repairs and on Monday, it sailed.": [
        "2026-06-08 - happened Ship sailed",
    ],
    "Ola Moe was arrested in Oslo and on Tuesday, a judge freed him.": [
        "2026-06-09 release happened Judge freed him",
    ],
    "Kari Lund will face Anna Roe in the final on Sunday.": [
        "2026-06-14 - scheduled Kari Lund will face Anna Roe in the final",
    ],
    "Officials said the premier was meeting his advisers on Tuesday.": [
        "2026-06-09 meeting happened Meeting of premier with his advisers",
    ],
    "Witnesses heard three explosions on Sunday evening.": [
        "2026-06-07 explosion happened Three explosions",
    ],
    "The council has agreed to consider the motion on June 12.": [
        "2026-06-12 - scheduled Council has agreed to consider the motion",
    ],
    "The storm is projected to reach the coast on Friday.": [
        "2026-06-12 - scheduled Storm is projected to reach the coast",
    ],
    "Landfall is projected for Friday in Norway.": [
        "2026-06-12 - scheduled Landfall is projected in Norway",
    ],
    "Visiting hours will be Sunday at the church.": [
        "2026-06-14 - scheduled Visiting hours",
    ],
    "The deadline is Friday.": [
        "2026-06-12 - scheduled Deadline",
    ],
    "Traders looked ahead to a slate of bank speakers scheduled for Friday.": [
        "2026-06-12 - scheduled Slate of bank speakers",
    ],
    "Traders read data that raised fears and looked ahead to a meeting of ministers scheduled for Friday.": [
        "2026-06-12 meeting scheduled Meeting of ministers",
    ],
    "The March 3, 2016 decision to close the harbour angered many.": [
        "2016-03-03 - happened Decision to close the harbour",
    ],
    "The appeal is against the May 3, 2020 refusal of a permit.": [
        "2020-05-03 - happened Refusal of a permit",
    ],
    "Hanna Dahl of USA Today reports on the fire.": [],
    "Police are investigating the crash on Feb. 20 that left six dead.": [
        "2026-02-20 crash happened Crash that left six dead",
    ],
    "Shareholders approved the firm's deal to buy a rival at a meeting on Tuesday.": [
        "2026-06-09 - happened Shareholders approved the firm's deal to buy a rival",
    ],
    "The judge granted the plea before adjourning the hearing to August 18.": [
        "2026-08-18 hearing postponed Hearing",
    ],
    "On the agenda: budget vote on June 11, EU summit on June 20-21.": [
        "2026-06-11 vote scheduled Budget vote",
        "2026-06-20/2026-06-21 summit scheduled EU summit",
    ],
    "The first debate will be held on June 14, the second on June 28.": [
        "2026-06-14 debate scheduled First debate",
        "2026-06-28 debate scheduled Second debate",
    ],
    "The first bomb exploded on Friday and the other on Sunday.": [
        "2026-06-05 explosion happened First bomb exploded",
        "2026-06-07 explosion happened Other bomb",
    ],
    "The envoy opened the fair on Saturday, holding talks with Ola Moe after his arrival in Geneva on Sunday.": [
        "2026-06-06 opening happened Envoy opened the fair",
    ],
    "The semi-finals will be played on July 3 and the final on July 10.": [
        "2026-07-03 competition scheduled Semi-finals",
        "2026-07-10 competition scheduled Final",
    ],
    "Kari Lund is vying for the title on Sunday.": [
        "2026-06-14 - scheduled Kari Lund is vying for the title",
    ],
    # what the date of a clause does not belong to, and on which side of today it lies
    "The New Post reports that the mayor refused a medal on Sunday.": [
        "2026-06-07 - happened Mayor refused a medal",
    ],
    "Anna Roe told host Per Berg on Tuesday how surprised she was.": [],
    "The outcome of the November 8 presidential election could be pivotal.": [
        "2026-11-08 election scheduled Presidential election",
    ],
    "The fate of the Clean Power Plan was thrown into question on February 9.": [
        "2026-02-09 - happened Fate of the Clean Power Plan was thrown into question",
    ],
    "In a speech in Fort Pierce, Florida, on Friday, Kari Lund laid out her proposals.": [
        "2026-06-05 - happened Kari Lund laid out her proposals",
    ],
    "At a forum with leaders in Oslo on Monday, one guest claimed that the army had failed.": [
        "2026-06-08 conference happened Forum with leaders in Oslo",
    ],
    "The changes wiped out societies like Easter Island and others.": [],
    "Kari Lund holds an advantage, according to a poll released last week.": [],
    "By 9 a.m. Sunday, Kari Lund began taking calls from listeners.": [
        "2026-06-07T09:00 call happened Calls",
    ],
    "Justice Per Berg rejected the plea in a ruling released on Tuesday.": [
        "2026-06-09 - happened Justice Per Berg rejected the plea in a ruling released",
    ],
    "The email probe set off another round of partisan fireworks on Friday.": [
        "2026-06-05 - happened Email probe set off another round of partisan fireworks",
    ],
    "On Tuesday night, in a classified room in the Capitol, a group of senators met Per Berg.": [
        "2026-06-09 meeting happened Group of senators met Per Berg",
    ],
    "A union endorsed Kari Lund for president on Tuesday, another sign of her strength.": [
        "2026-06-09 - happened Union endorsed Kari Lund for president",
    ],
    "A bomb went off in Oslo on Friday morning.": [
        "2026-06-05 explosion happened Bomb went off in Oslo",
    ],
    "The premier will speak Friday morning in Oslo.": [
        "2026-06-12 - scheduled Premier will speak in Oslo",
    ],
    "The premier spoke Friday morning in Oslo.": [
        "2026-06-05 - happened Premier spoke in Oslo",
    ],
    "The envoy opened the fair on Saturday, meeting Ola Moe in Geneva on Sunday.": [
        "2026-06-06 opening happened Envoy opened the fair",
        "2026-06-07 meeting happened Envoy meeting Ola Moe in Geneva",
    ],
    "A suicide analysis released by the department last month reveals more.": [],
    "The latest opinion poll released on Friday shows that Kari Lund leads.": [],
    "The failure to comprehend the threats today is a mistake.": [],
    "The donors of the 2022 election have begun to spend, giving 20 million last month.": [
        "2026-05 - happened Donors of the 2022 election have begun to spend",
    ],
    "The Security Council on Friday made a strong condemnation of the nuclear test.": [
        "2026-06-05 - happened Security Council made a strong condemnation of the nuclear test",
    ],
    "Kari Lund visited Oslo on Tuesday, six years after she was released.": [
        "2026-06-09 visit happened Lund's visit to Oslo",
    ],
    "Kari Lund spoke in Oslo on Tuesday, hours after the vote.": [
        "2026-06-09 - happened Kari Lund spoke in Oslo",
    ],
    "Along with the dispute, the court this month rejected a request from Norway.": [
        "2026-06 - happened Court rejected a request from Norway",
    ],
    "The premier said Norway would leave by the end of March.": [
        "2027-03-21/2027-03-31 - scheduled Norway would leave",
    ],
    "Per Berg and Anna Roe will co-moderate the second debate on June 19.": [
        "2026-06-19 debate scheduled Per Berg and Anna Roe will co-moderate the second debate",
    ],
    "Ministers held two days of talks in Oslo on Monday.": [
        "2026-06-08 talks happened Talks in Oslo",
    ],
    "The senators held a series of meetings on Monday.": [
        "2026-06-08 meeting happened Senators held a series of meetings",
    ],
    "The friendly match to be played on Friday in Oslo will form part of the fair.": [
        "2026-06-12 competition scheduled Friendly match in Oslo",
    ],
    "The launch window was now between 2200 and 2305 GMT on Friday.": [
        "2026-06-12T23:05+00:00 launch scheduled Launch window",
    ],
    "At least 14 people were killed and dozens wounded on Monday when two bombers struck a mosque.": [
        "2026-06-08 death happened At least 14 people were killed",
    ],
    "The trial of three men accused of plotting to kill the premier began in Oslo on Friday.": [
        "2026-06-05 trial happened Trial of three men in Oslo",
    ],
    "The bank left rates unchanged on Tuesday.": [
        "2026-06-09 - happened Bank left rates unchanged",
    ],
    "Norway and Denmark called off merger talks on Friday.": [
        "2026-06-05 - happened Norway and Denmark called off merger talks",
    ],
    "The new tariffs, which Roe announced in February, come into force on July 2.": [
        "2026-07-02 - scheduled New tariffs come into force",
    ],
    'The actor, best known for the film "Blue", died at his home in Oslo on Friday.': [
        "2026-06-05 death happened Actor died at his home in Oslo",
    ],
    "The agency declared the outbreak over on Monday.": [
        "2026-06-08 - happened Agency declared the outbreak over",
    ],
    "The talks, which began on Monday, continue on Friday.": [
        "2026-06-08 talks happened Talks",
        "2026-06-12 talks scheduled Talks",
    ],
    "Norway launched air strikes on the port early on Tuesday.": [
        "2026-06-09 strike happened Air strikes on the port",
    ],
    "Speaking on the sidelines of the summit on Saturday, Lund said Norway would send troops in July.": [
        "2026-06-06 summit happened Summit",
        "2026-07 - scheduled Norway would send troops",
    ],
    "France will hold the first round of its presidential election on July 10 and the second on July 24.": [
        "2026-07-10 election scheduled First round of its presidential election",
        "2026-07-24 election scheduled Second round",
    ],
    "Tickets go on sale on Friday at 10 a.m.": [
        "2026-06-12T10:00 - scheduled Tickets go on sale",
    ],
    "Norway freed 10 jailed reporters on Friday.": [
        "2026-06-05 release happened Norway freed 10 jailed reporters",
    ],
    "Two reporters were shot dead in Oslo on Friday.": [
        "2026-06-05 death happened Two reporters were shot dead in Oslo",
    ],
    "Twenty people drowned on Saturday when a boat capsized.": [
        "2026-06-06 death happened Twenty people drowned",
    ],
    "The council adopted the plan to close the school at a session on Monday.": [
        "2026-06-08 - happened Council adopted the plan to close the school",
    ],
    "The envoy invited both delegations to continue discussions on Friday.": [
        "2026-06-12 talks scheduled Discussions",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_what_a_clause_tells_of_at_its_date(text: str) -> None:
    """Date, kind, status and name of each event, and nothing else."""
    found = find_events(text, language="en", published=PUBLISHED)

    assert TOLD[text] == [f"{one.when} {one.kind or '-'} {one.status.value} {one.name}" for one in found]
