"""English words beside a name that show what it names: a place, a body, a work, an event."""

PLACE_HEADS = frozenset(
    """
    County Province Oblast Prefecture Governorate Island Islands Archipelago Peninsula River Creek Lake Valley
    Bay Beach Harbour Harbor Mountain Mountains Hill Hills Hall Street Avenue Road Lane Boulevard Square Plaza
    Park Bridge Airport Cosmodrome Spaceport Stadium Arena Cathedral Castle Palace Tower Towers Temple Mosque
    Monastery Abbey Peak Glacier Desert Forest Strait Straits Ocean Sea Reef Dam Reservoir Canal Port Prison
    Jail Village Township Parish District Borough Heights Falls Springs Canyon Gorge Crossing Cemetery Zoo
    Gardens Garden Raceway Speedway Racecourse Racetrack Ballpark Pier Wharf Dock Docks Highway Motorway
    Freeway Expressway Barracks Checkpoint Marina Lighthouse Mine Refinery Shipyard Wetlands Marsh Moor Fjord
    Lagoon Atoll Delta Coliseum Velodrome Fairgrounds Courthouse Hotel Way Drive Close Crescent Terrace Row
    Channel Embankment Auditorium Amphitheater Amphitheatre Mall Terminal Observatory Region Regency Magna Parva
    Regis
    """.split()
)
"""Nouns with a capital that end the name of a place."""

STREETS = frozenset("Street Avenue Road Lane Drive Way Close Crescent Terrace Row Grove Gardens Court".split())
"""Nouns of the streets that people live in."""

SURNAME_HEADS = frozenset(
    """
    Way Drive Close Row Hall Park Hill Hills Street Lane Lake Castle Bridge Tower Forest Heights Temple Peak
    Falls Garden Port Bay Beach Dock Parish Moor Abbey Marsh Rivers Mine Dam Island Mountain Valley Palace
    Lagoon Mall Reef
    """.split()
)
"""Those that are surnames too: "Rebecca Hall", but "the Acme Hall"."""

PLACE_OPENINGS = frozenset("Mount Lake Cape Port Fort Camp Puerto Isla Isle Gulf Bay Strait Straits Sea".split())
"""Nouns with a capital that begin the name of a place: "Mount Acme", "Gulf of Acme"."""

PLACE_OPENINGS_OF = frozenset("Isle Gulf Bay Strait Straits Sea Cape".split())

PLACE_NOUNS = frozenset(
    """
    province region district county prefecture governorate village peninsula island islands archipelago valley
    river neighborhood neighbourhood suburb municipality oblast township highlands mountains basin desert area
    enclave reservoir borough crossing pitch stadium ground racecourse canton voivodeship commune barangay
    counties provinces regions districts
    villages valleys prefectures states towns
    """.split()
)
"""Nouns in lower case right behind the name of a place: "Acme province"."""

PLACES_OF = frozenset(
    """
    town city village island islands port district province region state county parish hamlet municipality suburb
    neighborhood neighbourhood borough commune settlement township community capital coast outskirts streets
    north south east west northeast northwest southeast southwest northern southern mayor residents resident
    bishop archbishop archdiocese diocese enclave peninsula territory republic principality emirate kingdom resort
    suburbs centre center shores banks slopes canton prefecture department commune area quarter valley
    """.split()
)
"""Nouns before "of" and the name of a place: "the town of Acme", "the coast of Acme"."""

WHERE = frozenset("in near outside around off throughout inside".split())
"""Prepositions behind which a name is of a place."""

WAYS = frozenset("to from for into through toward towards via between and".split())
"""Prepositions behind which a name is of a place where something moves."""

MOVING = frozenset(
    """
    flew fly flies flying flown travel travels traveled travelled traveling travelling went go goes going gone
    return returns returned returning sail sails sailed sailing drove drive driving driven move moved moving
    head headed heading road highway flight flights trip visit visits visited journey way bus train trains
    route routes evacuated deported extradited airlifted taken fled flee fleeing march marched came come
    arrived arrive ferry railway pipeline miles kilometers kilometres km ride detour walk walked crossed
    crossing transferred brought rushed transported bound left migrated emigrated relocated returnees
    pilgrimage tour expedition fare voyage warning warnings alert forecast
    """.split()
)
"""Words of moving before those."""

NOT_WHERE = frozenset(
    """
    stake stakes share shares stock stocks interest interests invest invests invested investing investor
    investors investment investments believe believes believed believing confidence trust faith bonds role
    roles star stars starred starring appear appears appeared appearing published writing wrote writes reported
    trading holding holdings versed belief paper article study essay column interview disappointed engage
    engaged succeed success interested excellence award degree expertise courses course bachelor master
    doctorate career lessons training expert experts specialist specialists
    """.split()
)
"""Words before "in" behind which a name is of no place: "a stake in Acme"."""

LANGUAGE_NAMES = frozenset("Arabic Latin Hindi Urdu Farsi Mandarin Cantonese Yiddish Esperanto Swahili".split())

BODY_NOUNS = frozenset(
    """
    group firm company airline carrier carmaker automaker retailer lender bank insurer broker brokerage lessor
    broadcaster newspaper daily weekly magazine journal website portal channel network agency union party
    charity nonprofit startup start-up chain giant operator developer producer supplier manufacturer publisher
    contractor conglomerate utility miner refiner grocer brewer distiller consultancy watchdog regulator club
    lobby team band militia faction cartel gang drugmaker chipmaker planemaker shipbuilder steelmaker winemaker
    carrier studio label foundry shipper oilfield bookmaker hotelier caterer wholesaler biotech fintech
    conglomerate non-profit NGO institute service think-tank organisation organization collective foundation museum
    university specialist maker exchange shipyard dealership franchise syndicate outlet subsidiary platform
    """.split()
)
"""Nouns right before the name of a body: "the airline Acme"; or said of it behind a comma: "Acme, the airline"."""

BODY_NOUNS_AFTER = frozenset(
    """
    union party newspaper militia group company chain airline charity website network faction cartel coalition
    foundation conglomerate brand franchise consortium supermarket supermarkets
    """.split()
)
"""Nouns right behind the name of a body that an article leads: "the Acme union"."""

HOLDINGS = frozenset(
    "share shares stake stakes stock shareholder shareholders subsidiary unit investor bonds".split()
)
"""Nouns before "of" or "in" and the name of a firm: "shares of Acme"."""

OF_FIRMS = frozenset(
    """
    share shares stock shareholders subsidiary CEO CFO COO stores store customers headquarters bonds
    """.split()
)
"""Nouns right behind the name of a firm: "Acme shares"."""

STATING = frozenset(
    """
    said says announced announces reported reports expects expected plans planned posted declined confirmed warned
    agreed acknowledged argued claims claimed hopes told denied insists insisted pledged adds added
    """.split()
)
"""Verbs of telling behind the name of a body that speaks of itself as "it"."""

WORKS = frozenset(
    """
    book novel film movie series album song play drama musical opera memoir comedy thriller documentary sitcom
    podcast painting poem single sequel biopic bestseller blockbuster videogame soundtrack trilogy novella
    anthology
    """.split()
)
"""Nouns before the name of a work: "the novel Acme Street"."""

EVENT_HEADS = frozenset(
    """
    Festival Championship Championships Cup Games Open Tour Trophy Prix Marathon Derby Classic Invitational
    Masters Awards Award Prize Prizes Medal Act Bill Treaty Accord Accords Agreement Protocol Convention
    Declaration Plan Deal Expo Fair Exhibition Biennale Parade Carnival Day Week Month Summit Forum War Wars
    Revolution Uprising Massacre Massacres Operation Project Doctrine Scandal Affair Trail Stakes Bowl Series
    Finals Final Playoffs Show Film Average Index Report Inquiry Programme Program Road Rally Regatta
    Tournament Race Racing Amendment Law Laws Code Rules Scheme Initiative Section Article Chapter
    """.split()
)
"""Nouns with a capital that end the name of an event, a law, a prize or an index: no person's, no place's."""

TREATIES = frozenset(
    "Treaty Treaties Accord Accords Agreement Agreements Protocol Convention Conventions Declaration Pact".split()
)
"""Nouns with a capital of what was signed at a place: "the Lisbon Treaty", "Treaty of Lisbon"."""

FOREIGN_OPENINGS = frozenset(
    """
    Teatro Théâtre Orquesta Orchestre Ópera Opéra Universidad Universidade Université Università Universität
    Universitat Uniwersytet Universiteit Banco Banca Banque Partido Parti Partito Ligue Liga Lega Bund Clube
    Club Associação Asociación Associazione Fundación Fundação Fondation Fondazione Stiftung Instituto Istituto
    Institut Confederación Confédération Confederazione Federación Fédération Federazione Sindicato Syndicat
    Sindacato Movimiento Mouvement Movimento Comisiones Comisión Unión Unione União Museo Musée Museu Hôpital
    Ospedale Escuela École Ecole Escola Scuola Colegio Collège Grupo Groupe Gruppo Éditions Edizioni Editorial
    Compañía Compagnie Compagnia Companhia Sociedad Société Societe Società Sociedade Aerolíneas Aerolineas
    Ferrocarriles Ferrovie Consejo Conseil Consiglio Conselho Ministerio Ministère Ministero Ministério Agencia
    Agência Agenzia Policía Polícia Polizia Guardia Gendarmerie Ejército Cámara Asamblea Assembleia Assemblée
    Tribunale Cour Corte Coillte Cumann Bord Comhairle Aer Fianna Óglaigh Rassemblement Alianza Alliance
    Entraide Médecins Secours Solidarité Studio Estudio Estudios Ateneo Biblioteca Bibliothèque Galleria Galería
    Galerie Radiotelevisione Caisse Caixa Cassa Crédit Credito Crédito Cooperativa Coopérative Verein Verband
    Gewerkschaft Akademie Hochschule IG
    """.split()
)
"""First words of the names of bodies in the languages that English reports print them in."""

FOREIGN_LINKS = frozenset(
    """
    de del della dello delle degli dei di do da dos das du des of la le les el los las lo y e et und für fur der
    die den im alla alle al na pour para sur
    """.split()
)
"""Small words inside those names."""

FOREIGN_ENDINGS = (
    r"[A-ZÄÖÜ][a-zäöüß]+(?:verband|bühne|gericht|gesellschaft|gewerkschaft|ministerium|partei|sparkasse|werke|zeitung"
    r"|theater|orchester|universität|hochschule|klinikum|rundfunk|polizei|bundesamt|banken|partiet|posten|bladet"
    r"|tidende|tidningen|verket|styrelsen|radion|televisie|spital|szpital|bank)"
)
"""How names of bodies end that are one word in the languages of the north: "Volksbühne", "Aftenposten"."""

FIELDS_OF_LANDS = frozenset(
    """
    Hydro Racing Forestry Wildlife Rail Nature Heritage Ambulance Police Lacrosse Softball Boxing Judo
    Sport Sports Athletics Cricket Rugby Football Soccer Hockey Tennis Cycling Rowing Swimming Sailing Skate
    Volleyball Netball Basketball Badminton Gymnastics Triathlon Canoe Wrestling Paralympics Equestrian Archery
    Curling Ski Health Parks Highways Transport Tourism Destination Statistics Elections Historic Invest Visit
    Enterprise Creative Business Export Housing Homes Ports Airports Screen Film Arts Music Dance Healthcare
    Education Research Innovation Natural Network Water Electricity Energy Gas Fisheries Food Fire Digital
    Standards Trading Volunteering Shelter
    """.split()
)
"""Fields before the name of a land, which with it are that of the body in charge: "Cricket Australia"."""

BEASTS = frozenset(
    """
    mare colt filly gelding stallion horse racehorse pony foal dog greyhound puppy cat bull cow elephant giraffe
    panda whale dolphin tortoise parrot ferry trawler yacht ship tanker coaster schooner submarine freighter tug
    tugboat lugger
    """.split()
)
"""Animals and ships, whose names are like those of persons."""

BRANCHED = frozenset("NHS BBC ITV RSPCA RNLI CBI TUC NFU BMA RCN MSF UNICEF WWF HSBC KPMG".split())
"""Bodies with a branch in each land, called by its name: "BBC Scotland"."""

PERIODS = frozenset("Year Month Week Day Season Decade Century Match Game Series Moment Future Past".split())
"""Nouns with a capital of which something is chosen: "Company of the Year"."""

NO_TEAMS = frozenset(
    """
    Olympics Paralympics Attacks Bombings Riots Protests Talks Trials Elections Hearings Negotiations Papers
    Files Leaks Floods Fires Suburbs Outskirts Markets Schools Times News Arts Police Rules Principles
    Principals Sanctions Troubles Lights Nights Days Years Convention Conventions Wetlands Docklands Midlands
    Alps Andes Pyrenees Carpathians Himalayas Dolomites Balkans Hamptons Cotswolds Seychelles Maldives Brits Greens
    Highlands Plains Woods Banks Shores Streets Courts Chambers Works Railways Airlines Airways Houses
    """.split()
)
"""Plurals behind the name of a town that are no nickname of a team."""

CLUB_HEADS = frozenset("Town City County United Rovers Athletic Wanderers Albion Villa Rangers Harriers".split())
"""What closes the name of a club, in a report of sport."""

CLUB_OPENINGS = frozenset(
    "Real FC AC Atletico Atlético Sporting Dynamo Lokomotiv Spartak Olympique Borussia".split()
)

SPORT = frozenset(
    """
    goal goals league striker midfielder defender goalkeeper scored kickoff kick-off penalty half-time halftime
    match equaliser equalizer winger referee quarterfinal quarter-final quarter-finals semi-final semi-finals
    innings wicket touchdown quarterback playoff playoffs batsman tries
    """.split()
)
"""Words that show a report of sport."""

TEAM_SPORT = frozenset(
    """
    kicked defenders forwards strikers midfielders fixture fixtures quarter-time ruckman half-back
    goal goals league striker midfielder defender goalkeeper scored kickoff kick-off penalty half-time halftime
    equaliser equalizer winger innings wicket wickets touchdown touchdowns quarterback playoff playoffs batsman
    tries inning homer shortstop outfielder pitcher baseman catcher rebounds puck linebacker receiver fly-half
    scrum-half relegation relegated midfield header teammates club clubs team teams keeper promotion roster
    franchise friendly play-off play-offs signings Premiership Kick-off leg replay fullback full-back linemen
    wideouts goalless unbeaten
    """.split()
)
"""Words that show a report of games between teams."""

BEATING = frozenset(
    """
    beat beats beaten defeated thrashed edged hammered host hosts hosted face faces faced visit visits overcame
    stunned trounced routed downed outscored swept knocked signed traded
    """.split()
)
"""Verbs between the names of two teams."""

GAMES = frozenset(
    """
    game match tie clash meeting fixture friendly final semi-final play-off play-offs win victory draw defeat loss
    replay leg opener encounter triumph stalemate thrashing
    """.split()
)
"""Nouns for what two teams play, before a preposition and the name of one of them: "the game with Acme"."""

AGAINST = frozenset({"to", "with", "against", "by", "over", "between"})

TEAM_NOUNS = frozenset("champions holders leaders rivals hosts visitors newcomers strugglers minnows".split())
"""Plurals right before the name of a team: "champions Acme"."""

TEAM_ROLES = frozenset(
    """
    boss manager coach captain skipper goalkeeper keeper striker midfielder winger defender forward fans supporters
    """.split()
)
"""Nouns right behind the name of a team: "Acme boss Jane Roe"."""

PLAYING_WITH = frozenset({"play", "plays", "played", "lost", "drew", "won", "sit", "travel", "travelled", "meet"})
"""Verbs behind the name of a team, before a preposition."""

NO_BODIES = frozenset(
    """
    GDP GNP VAT CEO CFO COO CTO CIO HR PR IT AI AIDS HIV DNA RNA MRI ICU CT PCR COVID SARS MERS LGBT LGBTQ GMT EST
    EDT PST PDT CST CDT MST MDT BST CET UTC MSK USD EUR GBP RUB JPY CHF TV DVD CD USB GPS SUV SUVS ATM PIN PDF FAQ
    DIY ETA RSVP VIP MVP MP MPS MEP MEPS PM QC KC JD PHD MBA LLB RBI ERA IPO IPOS ETF ETFS OK USA UK UAE US EU IED
    IEDS ICBM UAV UAVS UFO ATV RV PTSD ADHD CPR EMS CCTV VHS LCD LED OLED LNG LPG CNG PPE BMI IQ SAT GCSE MOT ADR
    NGO NGOS POW POWS WMD GMO GMOS PSA ROTC SWAT DUI DWI APR CPI PPI PMI EBITDA ROI CRISPR IVF RIP ID IDS AK AR
    STEM DEI ESG CSR BREAKING UPDATE UPDATED EXCLUSIVE WATCH VIDEO PHOTO PHOTOS MORE READ NEW THE AND FOR NOT
    ABSTRACT REPORT ANALYSIS OPINION EDITORIAL REVIEW INTERVIEW LIVE ALL NBSP HTML HTTP URL SOS WTF LOL OMG DJ MC
    PAC PACS POTUS FLOTUS GOP SNAP DACA
    JR SR II III IV VI VII VIII IX XI XII MS MR DR ASAP BYO AM FM AD BC BCE CE WWI WWII NEET FIR SME SMES SIM
    """.split()
)
"""Words in capitals that stand for no body."""

COMPASS = frozenset(
    """
    North South East West Northern Southern Eastern Western New Old Upper Lower Great Little Central
    """.split()
)
"""Words before the name of a place that are part of it: "East Acme"."""

SEVERAL = frozenset("counties provinces regions districts villages valleys prefectures states towns".split())
"""Nouns behind the names of several places: "Acme and Harbour counties"."""

ADVERBS = frozenset(
    """
    today yesterday tomorrow tonight last this next early late earlier later ago alone overnight again also here
    there now then too never still already when where who which home back
    """.split()
)
"""Words right behind a name that it does not describe."""

ENTERING = frozenset("visited toured entered reached shelled bombed overran invaded occupied besieged".split())
"""Verbs right before the name of a place."""

FINDINGS = frozenset("poll survey study report analysis research estimate estimates audit review".split())
"""Nouns before "by" and the name of the body that made them."""

FIRM_ROLES = frozenset("spokesman spokeswoman spokesperson CEO CFO COO coach manager captain striker".split())
"""Offices right behind the name of the body that they are of: "Acme CEO Jane Roe"."""

FIRMS_ONLY = frozenset(
    """
    airline retailer chain carmaker automaker bank firm company group newspaper charity startup start-up union
    party agency drugmaker chipmaker supermarket conglomerate
    """.split()
)
"""Nouns for bodies that no person is called by: behind them a first name is that of a firm."""

TOWNS_TOO = frozenset(
    """
    Batman Jupiter Tours Reading Nice Mobile Split Orange Buffalo Van Man Sale Barking Rugby Independence
    Enterprise Aurora Concord Surprise Union Paradise Central Wells Bend Rapid Crystal Sandy Fort Salt Mission
    Vista Temple Commerce Model Bay Reserve Male Dire Ho Manta Natal
    """.split()
)
"""Towns that are called as something else is oftener: places only where a preposition or a region shows it."""
