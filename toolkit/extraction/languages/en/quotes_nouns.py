"""Nouns of those who speak in English, of where they do, and of what they say."""

from collections.abc import Mapping
from functools import lru_cache

from toolkit.extraction.entities.tables import pairs
from toolkit.extraction.languages.en.entities import NO_OFFICES
from toolkit.extraction.quotes.lexicon import Noun

_PEOPLE = """
president premier minister chancellor king queen prince princess sheikh emir sultan pope official officials
spokesman spokeswoman
spokesperson spokespeople spokesmen secretary senator congressman congresswoman representative lawmaker
lawmakers governor mayor
ambassador envoy envoys diplomat diplomats negotiator negotiators aide aides adviser advisers advisor
advisors leader leaders chairman
chairwoman chair chief director head deputy manager executive ceo founder owner general admiral commander
officer officers soldier
soldiers colonel major captain judge justice prosecutor prosecutors lawyer lawyers attorney attorneys
sheriff detective investigators
investigator analyst analysts expert experts economist economists professor scholar scientist scientists
researcher researchers
historian author writer reporter reporters journalist journalists editor editors columnist host anchor
correspondent blogger activist activists
strategist pollster candidate nominee candidates rival opponent opponents critic critics supporter
supporters voter voters resident residents witness
witnesses source sources insider insiders doctor doctors nurse teacher student students farmer worker
advocate advocates
workers actor actress singer director
coach gaffer tactician
player players driver pilot mother father wife husband son daughter brother sister friend friends
neighbor neighbour colleague
colleagues survivor victim victims jurors juror medic medics critics
residents sellers striker billionaire veteran pontiff
humanitarian glaciologist climatologist biologist engineer engineers surgeon paramedic firefighter firefighters
neighbors neighbours parents relatives businessman
man woman men women boy boys girl girls teenager teenagers pensioner pensioners child children
people person republicans democrats republican
democrat moderator
politician politicians operative operatives staffer staffers member members delegate delegates observer
observers tycoon mogul philanthropist teen youngster toddler
fan fans spectators onlookers demonstrators protesters marchers pupils commuters shoppers motorists drivers
customers staff bosses chiefs founders peers councillors clergy objectors opposers backers donors tenants landlords
traders shopkeepers nurses parents carers volunteers pensioners teenagers youngsters locals villagers islanders
detectives officers firefighters paramedics sailors troops veterans migrants refugees
""".split()

_BODIES = """
government administration ministry department agency office kremlin pentagon white house campaign committee
commission council parliament
senate congress court police party coalition union federation association company corporation firm bank
group organization organisation
institute university center centre newspaper paper magazine network channel station website site statement
report reports document
documents study survey poll memo letter email filing lawsuit complaint indictment article post tweet news
media press times journal embassy outlet outlets broadcaster broadcasters tabloid tabloids
delegation military army navy force forces enforcement authorities constabulary sheriff's regulator watchdog
charity charities union
jury inquest tribunal inquiry panel board cabinet commune parish mosque synagogue
utility supermarket chain brand hotel restaurant theatre museum gallery airport port zoo library prison factory
consortium taskforce diocese archdiocese choir orchestra band label studio lobby opposition secretariat directorate
bureau inspectorate registry treasury assembly legislature municipality borough county
application petition notice affidavit warrant motion manifesto memoir biography dossier transcript summary
family team campaigners trust foundation forum alliance league club district school hospital council
data statistics
review audit analysis probe readout communique declaration findings research briefing diary label plaque
inscription studies surveys polls
carrier brewer miner bloc body airline carmaker automaker retailer lender insurer chipmaker drugmaker startup
""".split()

# Bodies that are named again by their kind, with the words of a name that show it.
_CALLED = {
    "ministry": "ministry",
    "department": "department",
    "agency": "agency service administration authority organization organisation bureau office institute",
    "regulator": "agency authority commission office board administration",
    "watchdog": "agency authority commission office board",
    "union": "union federation association unite",
    "bloc": "union league community alliance council asean mercosur brics opec nations",
    "alliance": "alliance coalition organization organisation nato",
    "party": "party democrats republicans conservatives socialists labour liberals greens front movement congress",
    "coalition": "coalition alliance bloc",
    "court": "court tribunal",
    "bank": "bank banks bancorp",
    "lender": "bank banks bancorp",
    "university": "university college",
    "commission": "commission",
    "committee": "committee",
    "council": "council",
    "parliament": "parliament assembly congress duma rada",
    "foundation": "foundation fund trust",
    "association": "association federation society",
    "federation": "federation association",
    "institute": "institute",
    "charity": "charity trust foundation children aid relief rescue",
    "club": "club fc united city town rovers athletic wanderers",
    "league": "league",
    "airline": "airline airlines airways air aviation",
    "carmaker": "motor motors auto automotive",
    "automaker": "motor motors auto automotive",
    "hospital": "hospital clinic infirmary",
    "school": "school academy college",
    "newspaper": "times post journal herald tribune gazette news guardian telegraph mail",
}

_ANY_BODY = (
    "carrier brewer miner builder developer giant chain company firm corporation group organization organisation "
    "startup retailer insurer chipmaker drugmaker"
)

_NO_COMPANY = frozenset(
    "ministry department police court parliament senate congress council university government commission army "
    "navy party office union nations".split()
)

# What stands before a name and is seldom the subject of anything, or is another word oftener.
_ONLY_TITLES = frozenset(
    "mr mrs ms miss dr madame monsieur sir lady lord crown dame rand general major head chair forward star model "
    "guide lead principal patient marine page comrade host anchor star subject "
    "det con insp supt sgt dci dcs pc wpc canon coun cllr ald".split()
)

# Nouns of people that bring somebody new, rather than name again who spoke.
_STRANGERS = frozenset(
    "source sources insider insiders witness resident neighbor neighbour mother father wife husband son daughter "
    "brother sister friend colleague survivor victim juror member delegate observer person critic supporter voter "
    "reporter journalist correspondent editor host student worker rival opponent parents relatives family team "
    "man woman men women boy girl boys girls teenager pensioner child children people moderator staffer operative "
    "aide participant inmate prisoner hostage "
    "driver passenger "
    "protester demonstrator volunteer refugee migrant visitor customer tenant bystander gunman soldier".split()
)

# Whom only the one that they belong to has: "his widow", "Roe's father".
FAMILY = frozenset(
    "father mother stepfather stepmother wife husband widow widower fiance fiancee son daughter brother sister "
    "grandfather grandmother uncle aunt nephew niece".split()
)

_IRREGULAR = ("people", "men", "children")

# "said by phone from Leeds"
MEANS = frozenset(
    "phone telephone email e-mail mail text video letter fax radio satellite telegram cable post".split()
)

# "called the police a week later"
LAPSES = frozenset(
    "second minute moment hour day night week weekend month season year decade few couple while".split()
)

_SEXES = {
    "m": "man boy father husband son brother uncle grandfather nephew king prince duke spokesman businessman "
    "chairman congressman actor waiter monk priest fisherman policeman fireman serviceman salesman gentleman "
    "widower boyfriend pope sheikh emir sultan",
    "f": "woman girl mother wife daughter sister aunt grandmother niece queen princess duchess spokeswoman "
    "businesswoman chairwoman congresswoman actress waitress nun policewoman servicewoman lady widow girlfriend "
    "midwife",
}


@lru_cache(maxsize=1)
def nouns() -> Mapping[str, Noun]:
    """Those who can speak: people and bodies, in both numbers."""
    found = {word: Noun(word, "body", "", frozenset({"np"})) for word in PLURAL_BODIES}
    found.update({word: Noun(word, "body", "", frozenset()) for word in _BODIES})
    people = [*_PEOPLE, *_offices()]
    people += [word + "s" for word in people if not word.endswith(("s", "men", "women", "people"))]
    people += [word + "es" for word in people if word.endswith("ss")]
    found.update({word: Noun(word, "person", "", frozenset({_number(word)})) for word in people})
    return found


def _number(word: str) -> str:
    """The case of a noun of people in its number: "witness" is one, "officials" are several."""
    several = word.endswith(_IRREGULAR) or (word.endswith("s") and not word.endswith("ss"))
    return "np" if several else "ns"


@lru_cache(maxsize=1)
def _offices() -> frozenset[str]:
    """The offices and trades that stand before names, as nouns."""
    words = pairs("languages/en/entities_roles.txt")
    return frozenset(word.lower() for word in words if word.isascii() and "." not in word) - _ONLY_TITLES


def _again() -> frozenset[str]:
    """Those that may name again who spoke before."""
    return (frozenset(_PEOPLE) | _offices()) - _STRANGERS - NO_OFFICES


SHORT = {
    "ceo": "chief executive",
    "cfo": "chief financial officer",
    "coo": "chief operating officer",
    "cto": "chief technology officer",
    "cmo": "chief medical officer",
    "cio": "chief information officer",
    "pm": "prime minister",
    "vp": "vice president",
    "gm": "general manager",
    "da": "district attorney",
    "md": "managing director",
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "prof": "professor",
    "coun": "councillor",
    "cllr": "councillor",
    "supt": "superintendent",
    "insp": "inspector",
    "det": "detective",
    "sgt": "sergeant",
    "capt": "captain",
    "gen": "general",
    "lt": "lieutenant",
    "amb": "ambassador",
    "atty": "attorney",
}

OCCASIONS = frozenset("remarks comments statement interview speech testimony briefing letter tweet post".split())

HEARING = frozenset(
    "court courts inquest tribunal jury jurors inquiry hearing trial committee commission panel judge "
    "magistrates parliament congress senate mps lawmakers peers councillors parliamentarians conference "
    "meeting assembly investigators detectives board".split()
)

TO_NOUNS = frozenset(
    "close ambassador ambassadors adviser advisers advisor advisors aide aides envoy envoys secretary counsel "
    "assistant assistants witness witnesses heir deputy delegate delegates emissary representative "
    "representatives nuncio liaison attorney lawyer consultant successor contender party next".split()
)

OBJECTS_SAID = frozenset(
    "goodbye farewell hello sorry yes nothing something little much more so thanks prayers mass grace things "
    "what as amen".split()
)

TOLD_IN = frozenset(
    "statement statements interview interviews speech tweet post posts email emails letter report note memo "
    "release briefing conference message filing address video article blog court parliament remarks comments "
    "testimony ruling judgment judgement bulletin update advisory affidavit column podcast webcast call "
    "website account channel facebook twitter telegram instagram x".split()
)

AUDIENCES = frozenset(
    "crowd crowds audience audiences rally gathering congregation conference press summit forum class public "
    "nation world country listeners viewers readers followers fans delegates troops mourners shareholders "
    "investors camera cameras outlet broadcaster radio television tv podcast station network channel newspaper "
    "paper website magazine programme show".split()
)

SEXES = {word: sex for sex, words in _SEXES.items() for word in words.split()}

REPORTS = frozenset(
    "report reports rumor rumors rumour rumours claim claims allegation allegations accusation accusations "
    "suggestion suggestions speculation".split()
)

GENERIC = frozenset(_CALLED) | frozenset(_ANY_BODY.split())

CALLED = {noun: frozenset(words.split()) for noun, words in _CALLED.items()}

NOT_CALLED = _NO_COMPANY

LEADERS = frozenset("president premier chancellor leader king chairman".split())

OFFICES = frozenset("minister secretary ambassador governor mayor spokesman spokeswoman judge coach".split())

MEDIA = frozenset("agency newspaper paper broadcaster channel network magazine outlet station".split())

CLAIMS = frozenset(
    "claim charge allegation accusation assertion suggestion argument promise pledge statement remark move "
    "contention theory notion sentiment prediction warning request demand decision position".split()
)

AGAIN = _again()

ANYONE = frozenset(
    "official politician lawmaker legislator leader executive diplomat expert veteran businessman democrat "
    "republican player star striker academic scientist researcher officer boss chief scholar athlete".split()
)

COACHES = frozenset({"coach", "manager", "boss", "gaffer", "tactician"})

NATIONALS = frozenset(
    "spaniard briton frenchman frenchwoman dutchman dutchwoman irishman irishwoman scotsman welshman "
    "englishman dane swede finn pole turk serb croat czech slovak greek swiss norwegian portuguese".split()
)

PLURAL_BODIES = frozenset(
    "governments ministries departments agencies offices parties committees commissions councils parliaments "
    "courts unions federations associations companies corporations banks groups organizations organisations "
    "institutes universities colleges schools hospitals trusts boards authorities forces services teams clubs "
    "leagues embassies newspapers broadcasters airlines charities foundations airports firms retailers lenders "
    "insurers regulators watchdogs carmakers networks".split()
)

STUDIES = frozenset(
    "study studies survey surveys poll polls analysis paper research figures data review audit estimate "
    "estimates forecast investigation results statistics".split()
)

CHARGED = frozenset("charge charges count counts offence offences offense offenses murder manslaughter".split())

NO_ADVERBS = frozenset(
    "family assembly supply reply ally rally monopoly butterfly bully belly jelly anomaly doily filly homily "
    "lily panoply gadfly dragonfly tally".split()
)
