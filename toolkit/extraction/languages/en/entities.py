"""Small word lists of English for the layer of entities; the large ones are the text files beside it."""

PARTICLES = frozenset(
    """
    de di da du del della der den van von bin bint ibn al el ul la le dos das zu ben abu ten ter af ould uld
    Ó Ní Nic Uí
    """.split()
)
"""Words inside a person's name that are none themselves."""

ROLE_MODIFIERS = frozenset(
    """
    foreign prime deputy vice former chief senior junior press defense defence interior finance executive
    acting interim top ex-state national security assistant associate managing general attorney crown first
    second late then current new outgoing incoming retired opposition party government state local federal
    regional spokesman spokeswoman police army military special presidential ministry department campaign
    white house senate republican democratic conservative labour labor liberal communist socialist veteran
    long-time longtime environment justice health trade energy economy education culture transport
    agriculture treasury intelligence fellow news sports business political legal medical scientific
    research communications public relations affairs office embassy bank company investment high-ranking
    leading prominent independent co permanent chief-of-staff human rights oil works housing tourism
    migration digital social welfare water planning information religious family youth women aviation
    shipping fisheries mining infrastructure space science technology land land-use rural council parish
    town county city district borough village club school hospital university urban union civil emergency
    disaster customs tax budget peace climate anti-corruption lead operating marketing product compliance
    risk data revenue strategy commercial creative policy bureau cabinet caretaker hostage disarmament
    ceasefire truce sanctions counter-terrorism counterterrorism cyber border immigration asylum refugee
    relief aid rescue election electoral polling ethics audit debt currency equity stock credit insurance
    retail sales supply logistics rail railway bus airline airport port harbour harbor traffic road highway
    gas nuclear wildlife forest park weather storm flood earthquake fire ambulance prison jail court trial
    crime homicide fraud drug gun gang workforce employment pension industry consumer football soccer
    cricket rugby tennis hockey basketball baseball athletics team squad goalkeeping music film television
    radio newspaper magazine editorial opinion picture gallery museum theatre theater faith mission student
    faculty staff laboratory clinic ward vaccine disease virus province provincial state-owned state-run
    study minority majority parliamentary coalition faction rebel militia separatist resistance guerrilla protest
    strike shop floor area branch division unit section desk group programme program project initiative
    country world global continental transition transitional titular honorary resident roving shadow
    designate elect emeritus founding co-founding non-executive ousted deposed exiled jailed imprisoned
    home policing safeguarding farming skills schools children communities equalities pensions veterans prisons
    borders courts exports heritage arts inclusion disability growth buses cycling broadcasting levelling
    """.split()
)
"""Words that may stand before the head of a role."""

HONORIFICS = frozenset(
    """
    Mr. Mrs. Ms. Miss Mr Mrs Ms Dr Dr. Madame Monsieur Sir Dame Lady Lord Rev. Prof. Comrade
    Mallam Malam Alhaji Alhaja Hajiya Hajia Haji Hajji Oba Otunba Ustaz Engr Engr. Barr Barr. Hon Hon. Pandit Swami
    Shri Smt Smt. Datuk Dato Tuan Maulana Mullah Maulvi Monsignor Sheikh Sheikha Sheik
    """.split()
)

RANKS = frozenset("General Admiral Marshal Colonel Commodore Brigadier Commander Lieutenant Gen Adm Col".split())
"""Ranks of the forces, which stand between an office and the name of its holder: "Chief of Staff General Roe"."""

SHORT_TITLES = frozenset(
    "Cllr Coun Councillor Sen Rep Gov Prof Professor Rev Lt Capt Sgt Col Maj Insp Supt Det".split()
)
"""Titles that are told of somebody besides an office."""

STORMS = frozenset("Hurricane Typhoon Cyclone Storm".split())
"""Words with a capital before the name of a storm."""

VESSELS = frozenset(
    """
    coaster bulker dredger motorboat launch gulet dhow trimaran ketch sloop clipper hovercraft hydrofoil gunboat
    minesweeper lugger cog trawler longliner seiner mare colt filly gelding stallion
    ship tanker ferry vessel trawler yacht frigate destroyer submarine corvette freighter carrier cruiser cutter
    schooner tugboat tug barge icebreaker catamaran lifeboat steamer liner warship boat dinghy sailboat battleship
    novel film movie musical opera album sitcom ballet videogame
    spacecraft rover satellite telescope lander probe racehorse hurricane typhoon cyclone
    MV MT MS USS HMS INS RRS USNS USCGC HMAS HMCS HMNZS JS RFA SS
    """.split()
)
"""Words before the name of a ship, or of another thing that is called as people are."""

EASTERN_FAMILIES = frozenset(
    """
    Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Zheng Xie Tang
    Deng Xiao Han Cao Peng Zeng Tian Pan Yuan Jiang Cai Yu Du Ye Cheng Su Wei Lu Ding Ren Shen Yao Cui Zhong
    Tan Fan Jin Shi Liao Jia Xia Fu Fang Zou Xiong Bai Meng Qin Qiu Hou Yin Xue Yan Lei Dong Hao Mao Wan
    Qian Dai Kong Xiang Chang Gu Tsai Lai Hsiao Koo Tseng Chiang Hsu Kuo Kim Lee Park Choi Choe Jung Jeong
    Kang Cho Yoon Yun Jang Lim Oh Seo Shin Kwon Hwang Ahn Song Yoo Ryu Hong Jeon Ko Moon Son Bae Baek Heo
    Nam Sim Noh Roh Kwak Sung Cha Joo Woo Ban Ri Pak Paek Hyon Jo Nguyen Tran Le Pham Phan Vu Vo Dang Bui Do
    Ngo Duong Ly To Hun Sok Heng Chea Prak Xi Mok Chung
    """.split()
)
"""Family names of China, Korea, Vietnam and Cambodia, which stand before the given name."""

ABBREVIATED = frozenset(
    """
    Mr Mrs Ms Dr Sen Sens Rep Reps Gov Gen Lt Col Maj Capt Sgt Adm Prof Rev St Jr Sr Cmdr
    """.split()
)
"""Words whose full stop ends no sentence."""

BODY_HEADS = frozenset(
    """
    Department Ministry Committee Commission Council Court Party Union University College School Institute
    Center Centre Foundation Association Organization Organisation Agency Bureau Office Bank Company Co Corp
    Corporation Inc Ltd LLC Plc PLC Group Holdings Board Federation League Club Service Services Authority
    Administration Congress Assembly Parliament Society Embassy Hospital Museum Church Conference Coalition
    Alliance Initiative Network Project Fund Trust Times Post Journal Tribune Herald Magazine Airlines Airways
    Motors Industries Systems Technologies Partners Capital Press News Police Army Navy Guard Corps Brigade
    Front Movement Team Academy Library Orchestra Laboratory Laboratories Labs Securities Pharmaceuticals Foods
    Communications Semiconductor Semiconductors Software Electronics Ventures Secretariat Aggregates Quarries
    Minerals Petroleum Logistics Railways Trains Freight Properties Estates Builders Chemicals Plastics
    Packaging Textiles Apparel Breweries Brewery Brewing Distillers Beverages Bakery Bakeries Restaurants
    Hotels Resorts Pictures Studios Supermarkets Outfitters Pharmacies Biotech Biosciences Therapeutics
    Diagnostics Healthcare Assurance Investments Associates Consulting Consultants Solutions Analytics Robotics
    Telecoms Telecom Telecommunications Wireless Broadband Publishing Publications Utilities Brands Hospitals
    Schools Colleges Theatre Theatres Theater Gallery Galleries Forces Force Constabulary Directorate
    Inspectorate Confederation Consortium Cooperative Co-operative Tribunal Consulate Observatory Infirmary
    Clinic Archives Legion Militia Battalion Regiment Squadron Fleet Guards Unions Teamsters Workers Employees
    Airline Railway Gazette Chronicle Observer Courier Examiner Dispatch Argus Advertiser Sentinel Bulletin
    SARL GmbH LLP SpA Pty Bhd ASA Conservatory Philharmonic Conservatoire Caucus Taskforce Panel
    Collective Guild Fellowship Brotherhood Ballet Opera Choir Ensemble Quartet Charity Hospice Seminary
    Diocese Archdiocese Networks Parishes Trusts Agencies Commissions Societies Clubs Teams Parties
    Universities Libraries Museums Councils Courts Churches Lab Survey Newspaper
    """.split()
)
"""Words that make a run of capitalised words the name of a body."""

OPENING_HEADS = frozenset(
    """
    Community Friends Campaign Chamber Forum Citizens Mothers Institution Transport
    """.split()
)
"""Those that are heads only before what the body is of, or for: "Friends of Acme Park"."""

WEAK_HEADS = frozenset(
    """
    Finance Financial Trading Shipping Insurance Media Energy Oil Gas Steel Mining Electric Motor Motors Farms
    Records Entertainment Films Productions Radio TV Television Express Mobile Aviation Aerospace Interactive
    Digital Global International Worldwide Retail Stores Renewables Pharma Genetics Dynamics Instruments Devices
    Materials Metals Resources Homes Travel Holidays Cruises Ferries Leasing Advisors Advisers Management
    Research Economics Strategies Exchange Lines Line Air Rail Life Direct Water Power Healthcare Limited
    Incorporated Biologics Genomics Cosmetics Sports Fashion Apparel Cars Trucks Rentals Realty Housing Markets
    Division Unit Branch Command Institution Section Patrol Rescue Ambulance Community Mission
    Payments Data Cloud Star Sun Mail Mirror Standard FC AFC SC IF FF FK SK BK IK Maritime Intelligence CF RC
    Rovers Athletic Wanderers Albion Hotspur United Rangers Parks Health Mutual AG SA NV BV AB AS Oy SE KG
    """.split()
)
"""Those that are heads only where they close a name: "Acme Shipping", but not "Deputy Finance Minister"."""

PARTS_OF_BODIES = frozenset(
    "Division Unit Branch Command Institution Section Patrol Rescue Community Mission".split()
)
"""Those of them that close the name of what is part of a greater body: "Major Crimes Unit"."""

RANKING = frozenset(
    """
    First Second Third Fourth Fifth Premier Top National Western Eastern Northern Southern Central Atlantic Pacific
    Long West East North South High Special Jewish Muslim Local International Business Gay Black
    """.split()
)
"""Words that alone before those name no body: "the Second Division", "High Command"."""

PARTY_MEMBERS = frozenset("Democrats Conservatives Greens Socialists Liberals Nationalists Communists".split())
"""Members of a party, who stand for it behind a word for whose or of what kind it is: "Welsh Conservatives"."""

PARTY_KINDS = frozenset("Liberal Social Christian New Free Young National United Progressive Sweden".split())

CLASS_OWNERS = frozenset(
    """
    King Queen Lloyd People Peoples Teachers Workers Women Men Children Farmers Nurses Players Writers Veterans
    Officers Drivers Doctors Lawyers Students Parents Employers Miners Fishermen Journalists Artists Actors
    Directors Manufacturers Bankers Consumers Citizens Magistrates Coroners Girls Boys Young Firefighters Pilots
    Musicians Sailors Seafarers Soldiers Prisoners Tenants Landlords Traders Merchants Surgeons Physicians
    Engineers Growers Publishers Producers Brewers Attendants Controllers Retailers Importers Exporters Owners
    Taxpayers Pensioners Patients Residents Lord Mothers Fathers Postmasters Cabinetmakers Boilermakers Bricklayers
    """.split()
)
"""Classes of people whose genitive stands inside the name of a body: "Acme Teachers' Federation"."""

LEGAL_FORMS = frozenset(
    "Co Corp Corporation Company Inc Ltd LLC LLP Plc PLC Group Holdings AG SA NV BV AB AS Oy SE KG GmbH SARL SpA "
    "Pty Bhd ASA Limited Incorporated".split()
)
"""What tells how a firm is formed, behind its name."""

CLOSING_HEADS = frozenset(
    """
    University Institute Court Committee Commission Council Corporation Association Organization
    Organisation Agency Bureau Party Union Bank Federation League Authority Foundation Ministry Department
    Parliament Congress Company
    """.split()
)
"""Those that end a name: behind them "and" leads to another one."""

CUES = frozenset(
    """
    said says told added asked wrote tweeted noted explained argued insisted warned announced
    claimed stated replied testified recalled admitted acknowledged declared who
    """.split()
)
"""Words that stand after the name of somebody who speaks."""

SURNAMES_TOO = frozenset(
    "White Black Green Gold King May Long Short Day Law North West East South Price Major Bishop Pope Dean Judge "
    "Prince Duke Baron Cardinal Marshal Head Young Power Poor Good Little Last First Second Moody Best "
    "Driver Farmer "
    "Champion Coach Carpenter Marine Constable Lord Park "
    "Christmas Easter Noel Winter Summer "
    "Sheikh Shah Sultan Earl Abbot Deacon Knight Squire".split()
)
"""Words that name something else oftener, but somebody after a first name or a title: Theresa May, Mr White."""

SUFFIXES = frozenset({"Jr", "Sr"})
"""What stands behind a name and is no name."""

POST_NOMINALS = frozenset("KC QC SC MP MEP MSP MS MLA TD OBE MBE CBE DBE KBE PhD MD FRS".split())
"""Letters behind a name for what its bearer is or was given."""

ARTICLES = frozenset({"the", "a", "an"})

DETERMINERS = frozenset(
    "the The its Its his His her Her their Their a A an An another Another one One fellow Fellow".split()
)

FORMER = ("former", "ex-", "onetime", "one-time", "erstwhile")
"""How words begin that stand before an office which its bearer has no more."""

NO_OFFICES = frozenset(
    """
    wife husband son daughter brother sister mother father widow widower grandfather grandmother grandson
    granddaughter uncle aunt cousin nephew niece parent stepfather stepmother stepson stepdaughter mother-in-law
    father-in-law
    son-in-law daughter-in-law brother-in-law sister-in-law girlfriend boyfriend fiance fiancee fiancé fiancée
    friend roommate classmate colleague flatmate housemate neighbor neighbour teammate team-mate victim suspect
    defendant
    plaintiff claimant survivor witness eyewitness resident villager passenger motorist tourist shopper commuter
    patient customer visitor bystander onlooker
    """.split()
)
"""What a person is to another, or was by chance: said beside a name, and no office."""

ROLE_LINKS = frozenset({"of", "for", "at", "to"})
"""Prepositions between an office and what it is of."""

BESIDE_LINKS = ROLE_LINKS | {"in", "on", "with"}
"""Those and what else tells more of an office between commas: "an analyst with Acme", "spokeswoman on defence"."""

ROLE_STOPS = frozenset(
    """
    who whom whose which that when where while whereas since until till after before during as because although
    though if but or nor yet than
    """.split()
)
"""Words that open a clause, behind which no office goes on."""

PREPOSITIONS = frozenset(
    """
    of for at to in on by from with into onto about against over under between through within without upon toward
    towards among around near amid despite via per like unlike after before during since until
    """.split()
)

NO_MODIFIERS = (ROLE_STOPS | PREPOSITIONS | ARTICLES) | frozenset(
    """
    and off out up down away back what alongside
    this these those such some any each every all both many most more less few several other another own same
    he she they him her them his its our your their you one two three four five six seven eight nine ten
    is are was were be been being has have had will would can could may might must shall should do does did
    not also then now just even still again once today yesterday tomorrow here there meanwhile however instead
    day week month year morning afternoon evening night weekend monday tuesday wednesday thursday friday saturday
    sunday
    """.split()
)
"""Words in lower case that no noun phrase before an office holds."""

FUNCTION_WORDS = NO_MODIFIERS - frozenset(
    """
    day week month year morning afternoon evening night weekend monday tuesday wednesday thursday friday saturday
    sunday one two three four five six seven eight nine ten our your own same such
    """.split()
)
"""Words that no name of a body holds, though a headline prints them with capitals."""

CLASSING = frozenset("women men children people girls boys ladies".split())
"""Plurals whose genitive tells of what kind something is, and not whose: "the women's coach"."""

SITTING = frozenset("member mp mep mla mpp mna candidate senator representative delegate deputy".split())
"""Who sits, or would sit, for a place: "the Member for Acme Jane Roe"."""

PLACE_PREPOSITIONS = frozenset(
    """
    in at near from to outside across around
    """.split()
)

DESCRIBING = frozenset(
    """
    two three four five several some many other both unnamed anonymous unidentified local federal
    regional american western european foreign longtime close armed public private national
    international main official nuclear trade
    """.split()
)
"""Words that may stand before the head of a description."""

BODIES = frozenset(
    """
    government administration ministry department delegation embassy consulate parliament agency
    company firm court commission committee council party campaign police military army coalition
    alliance union group team organization bank university institute hospital newspaper network
    channel office bureau authority regime opposition congress senate house prosecution side
    leadership cabinet
    """.split()
)
"""Nouns for a body that speaks and acts."""

PEOPLE = frozenset(
    """
    official spokesman spokeswoman spokesperson source diplomat adviser advisor aide minister
    president ambassador envoy negotiator lawmaker senator governor mayor analyst expert lawyer
    attorney prosecutor judge general commander leader chief director chairman secretary executive
    witness resident economist professor researcher scientist doctor activist journalist reporter
    critic supporter politician strategist insider detective investigator
    """.split()
)
"""Nouns for one who speaks and acts."""

PEOPLE_MANY = frozenset(
    """
    officials spokesmen sources diplomats advisers advisors aides ministers presidents ambassadors
    envoys negotiators lawmakers senators governors mayors analysts experts lawyers attorneys
    prosecutors judges generals commanders leaders chiefs directors executives witnesses residents
    economists professors researchers scientists doctors activists journalists reporters critics
    supporters politicians strategists authorities representatives members investigators republicans
    democrats conservatives protesters militants rebels troops forces sides parties
    """.split()
)
"""Nouns for several who speak and act."""

DOUBLE = frozenset(
    "Will May April June August Guy Art Dean Grant Chase Mark Rose Hope Faith Grace Christian Bill Jan Jun "
    "Per".split()
)
"""First names that are other words too."""

DOUBLE_VERBS = frozenset("Will May April June August Guy Art Dean Grant Chase Mark Hope Per".split())
"""Those of them that begin a sentence as a verb, a month or a title oftener."""

AFTER_NAMES = frozenset("is was has had will would could may might flew met won took told spoke and who".split())
"""Words, beside those that end in -ed, that show that the name before them is the subject."""

BEGINNINGS = frozenset(
    """
    The A An And But Or So Yet As When If In On At For With While Then That Under After Before Of To From By
    """.split()
)
"""Capitalised words that begin a sentence and no role."""

TIMES = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December Mon Tue Tues Wed Thu Thurs Fri Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct "
    "Nov Dec".split()
)
"""Capitalised words that tell when, and are no part of a body's name: "Acme Group on Tuesday"."""

PASSING = frozenset("new current then late newly appointed elected newly-elected newly-appointed".split())
"""Words before an office that tell only of its holder's time, and are no part of a title."""
