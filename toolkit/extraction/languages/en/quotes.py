"""Saying in English: verbs, pronouns, the nouns of those who speak."""

from collections.abc import Mapping
from functools import lru_cache

from toolkit.extraction.entities.tables import pairs
from toolkit.extraction.languages.en.entities import NO_OFFICES
from toolkit.extraction.languages.en.forms import gerund, regular_past, third_person
from toolkit.extraction.languages.en.tense import PAST
from toolkit.extraction.languages.en.verbs import BASE, DONE, verb_forms
from toolkit.extraction.languages.en.verbs import PAST as PAST_FORM
from toolkit.extraction.quotes.lexicon import Class, Cue, Noun, Pronoun, QuoteLexicon

# Base forms; "base past" for irregular ones.
_SAY = """
say said, tell told, write wrote, speak spoke, add, state, note, announce, declare, claim, argue, assert,
insist,
maintain, contend, allege, stress, emphasize, emphasise, underline, underscore, reiterate, repeat, explain,
clarify,
report, reveal, disclose, confirm, deny, admit, acknowledge, concede, warn, caution, predict, forecast forecast,
promise, pledge, vow, swear swore, reply, respond, answer, retort, counter, rebut, ask, inquire, wonder,
question,
comment, remark, observe, mention, recall, remember, recount, testify, tweet, post, blog, joke, quip,
complain, lament,
boast, brag, shout, yell, cry, scream, exclaim, whisper, mutter, murmur, urge, demand, suggest, propose,
recommend, advise,
conclude, continue, summarize, declaim, proclaim, intone, opine, muse, theorize, speculate, assure,
reassure, inform,
notify, brief, signal, hint, imply, indicate, caution, fume, gush, snap, chide, chastise, scold, joke,
tease, elaborate,
quote, cite, describe, call, dub, label, characterize, praise, criticize, blast, slam, mock, denounce,
condemn, blame,
accuse, thank, apologize, agree, disagree, object, protest, advocate, interject, interrupt, read read, rule,
write wrote,
offer, charge, decree, confess, confide, echo, vent, plead, chant, sing sang, begin began, go went, put put,
stipulate, specify, estimate, calculate, project, herald, hail, thunder, bellow, sneer, scoff, crow, rant, rail,
reflect, marvel, deadpan, gripe, grumble, sigh, laugh, chuckle, sob, explain, relate, narrate, caption,
headline, correct,
further, highlight, express, underline, disclose, affirm, reaffirm, attest, avow, reckon, surmise, posit,
stipulate,
caution, chime chimed, cheer, coo, croak, drawl, enthuse, exult, grin, groan, growl, grunt, gloat, huff, moan,
nod nodded,
pine, prophesy, pronounce, quibble, recite, recap recapped, reminisce, signal, spell, stammer, sniff, vouch,
wail, weigh,
whine, jest, interrupt, concur concurred, commend, counsel, decry, deplore, detail, dispute, elaborate, exhort,
order, beg, encourage, implore, insinuate, instruct, persuade, prod, remind, request, teach taught,
threaten, utter, voice
"""
_NAME = """
call, dub, dismiss, portray, depict, ridicule, label, describe, characterize, characterise, brand, liken, hail,
deride, denounce, blast, slam slammed, mock, praise, reject, defend, condemn, decry, trash, laud, tout, rubbish,
pan panned, lambast, lambaste, deplore, bill, cast cast, paint, slate, savage, attack, welcome, acclaim
"""
_LIGHT = "put put"
# What only a text does, next to its words: "the statement reads".
_DOCUMENTS = "read run go"
_THINK = """
think thought, believe, feel felt, know knew, hope, expect, fear, doubt, find found, learn learned,
discover, determine,
show, suspect, assume, suppose, realize, decide, consider,
figure,
guess, imagine, worry, reckon, note, anticipate,
teach, agree
"""
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
workers actor actress singer director
coach gaffer tactician
player players driver pilot mother father wife husband son daughter brother sister friend friends
neighbor neighbour colleague
colleagues survivor victim victims jurors juror medic medics team critics
residents sellers striker billionaire veteran pontiff
humanitarian glaciologist climatologist biologist engineer engineers surgeon paramedic firefighter firefighters
neighbors neighbours parents relatives businessman
man woman men women boy boys girl girls teenager teenagers pensioner pensioners child children
people person republicans democrats republican
democrat moderator
politician politicians operative operatives staffer staffers member members delegate delegates observer
observers family
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
campaigners trust foundation forum alliance league club district school hospital council
data statistics
carrier brewer miner bloc airline carmaker automaker retailer lender insurer chipmaker drugmaker startup
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
    "guide lead principal patient marine page comrade counsel host anchor star subject "
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


_SEXES = {
    "m": "man boy father husband son brother uncle grandfather nephew king prince duke spokesman businessman "
    "chairman congressman actor waiter monk priest fisherman policeman fireman serviceman salesman gentleman "
    "widower boyfriend pope sheikh emir sultan",
    "f": "woman girl mother wife daughter sister aunt grandmother niece queen princess duchess spokeswoman "
    "businesswoman chairwoman congresswoman actress waitress nun policewoman servicewoman lady widow girlfriend "
    "midwife",
}


def _verbs(text: str) -> list[tuple[str, str]]:
    pairs = [entry.split() for entry in text.replace("\n", " ").split(",")]
    pairs += [[pair[0].removesuffix("ize") + "ise"] for pair in pairs if pair and pair[0].endswith("ize")]
    return [(pair[0], pair[1] if len(pair) > 1 else regular_past(pair[0])) for pair in pairs if pair]


@lru_cache(maxsize=1)
def _cues() -> Mapping[str, Cue]:
    found: dict[str, Cue] = {}
    classes: tuple[tuple[Class, str], ...] = (
        ("name", _NAME),
        ("light", _LIGHT),
        ("say", _SAY),
        ("think", _THINK),
    )
    for cls, words in classes:
        for base, past in _verbs(words):
            found.setdefault(past, Cue(base, cls, "past"))
            found.setdefault(third_person(base), Cue(base, cls, "present", "s"))
            found.setdefault(gerund(base), Cue(base, cls, "gerund"))
            if base in _BASES:
                found.setdefault(base, Cue(base, cls, "present", "p"))
    for word in _NOT_CUES:
        found.pop(word, None)
    found["heard"] = Cue("hear", "say", "past")
    found["pointed"], found["points"] = Cue("point", "say", "past"), Cue("point", "say", "present", "s")
    for base in _DOCUMENTS.split():
        found.setdefault(third_person(base), Cue(base, "act", "present", "s"))
    return found


# Base forms that are seldom nouns, so that "they say" and "experts believe" are read.
_BASES = frozenset(
    "say argue claim insist believe think contend allege maintain acknowledge warn note write tell feel agree "
    "suggest predict expect complain add explain confirm".split()
)
# The same letters as a noun, an adjective or a preposition far more often than as a verb.
_NOT_CUES = frozenset(
    "reports claims estimates forecasts hopes fears states doubts rules posts comments questions calls charges "
    "orders offers remarks answers "
    "tweets reads project projects following cited according thanks "
    "doubting feelings feeling meaning finding findings learning understanding seeing going beginning "
    "putting briefs headlines requests voices holding holds judges considering figures guess worries "
    "demands signals quotes "
    "wanting begins goes went judging charging protests objects details disputes answers cries laughs jokes "
    "cheers sighs sobs echoes blasts slams labels brands vents voices rules pleads signals teases counsels "
    "laments attacks".split()
)


def _past(word: str) -> str:
    """Whether a word can be a past, and a participle too; "" also where it can be a base form ("cut")."""
    forms = verb_forms().get(word, {})
    if BASE in forms:
        return ""
    if PAST_FORM in forms:
        return "either" if DONE in forms else "past"
    return "either" if not forms and word.endswith("ed") and len(word) > _SHORTEST_PAST else ""


@lru_cache(maxsize=1)
def _nouns() -> Mapping[str, Noun]:
    found = {word: Noun(word, "body", "", frozenset()) for word in _BODIES}
    people = [*_PEOPLE, *_offices()]
    people += [word + "s" for word in people if not word.endswith(("s", "men", "women", "people"))]
    found.update(
        {word: Noun(word, "person", "", frozenset({"np"} if word.endswith("s") else {"ns"})) for word in people}
    )
    return found


@lru_cache(maxsize=1)
def _offices() -> frozenset[str]:
    """The offices and trades that stand before names, as nouns."""
    words = pairs("languages/en/entities_roles.txt")
    return frozenset(word.lower() for word in words if word.isascii() and "." not in word) - _ONLY_TITLES


def _again() -> frozenset[str]:
    """Those that may name again who spoke before."""
    return (frozenset(_PEOPLE) | _offices()) - _STRANGERS - NO_OFFICES


def _is_infinitive(word: str) -> bool:
    return word == "to"


_SHORTEST_PAST = 4
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday today".split())

LEXICON = QuoteLexicon(
    order="position",
    cues=_cues(),
    nouns=_nouns,
    pronouns={
        "he": Pronoun("m", "s"),
        "she": Pronoun("f", "s"),
        "they": Pronoun("", "p"),
        "i": Pronoun("", "s"),
        "we": Pronoun("", "p"),
    },
    owners={
        "his": Pronoun("m", "s"),
        "her": Pronoun("f", "s"),
        "their": Pronoun("", "p"),
        "its": Pronoun("n", "s"),
    },
    phrases=(
        ("according", "to"),
        ("in", "the", "words", "of"),
        ("in", "the", "opinion", "of"),
        ("in", "the", "view", "of"),
    ),
    phrase_ends=frozenset({"words", "view", "opinion"}),
    that=frozenset({"that", "whether", "how", "why"}),
    light={"put": frozenset({"it"})},
    transitive=frozenset(
        "announce report confirm suggest claim declare predict estimate promise pledge vow highlight "
        "disclose reveal "
        "reaffirm affirm stress emphasize emphasise reiterate write recall remember find show learn realize "
        "realise "
        "further state fear feel doubt deny stipulate admit explain assert maintain acknowledge concede "
        "allege hear".split()
    ),
    answering=frozenset({"speak", "answer", "reply", "respond", "ask", "comment", "cite", "quote"}),
    closing=frozenset(
        "find write recall stress emphasize emphasise underline underscore reiterate conclude observe hear "
        "point rule decide caution forecast testify tweet lament reckon reply counter remark".split()
    ),
    objects=frozenset({"deny", "confirm"}),
    denying=frozenset({"deny"}),
    occasions=frozenset(
        "remarks comments statement interview speech testimony briefing letter tweet post".split()
    ),
    phrasal={"point": "out"},
    hearing=frozenset(
        "court courts inquest tribunal jury jurors inquiry hearing trial committee commission panel judge "
        "magistrates parliament congress senate mps lawmakers peers councillors parliamentarians conference "
        "meeting assembly investigators detectives board".split()
    ),
    accusing=frozenset(
        "accuse warn complain speak talk boast blame criticize criticise apologize apologise".split()
    ),
    calling={"call": ("on", "upon")},
    blaming=frozenset("accuse blame praise thank condemn denounce criticize criticise hail mock".split()),
    bidding=frozenset("urge ask order beg instruct encourage invite advise expect warn".split()),
    to_nouns=frozenset(
        "close ambassador ambassadors adviser advisers advisor advisors aide aides envoy envoys secretary counsel "
        "assistant assistants witness witnesses heir deputy delegate delegates emissary representative "
        "representatives nuncio liaison attorney lawyer consultant successor contender party next".split()
    ),
    objects_said=frozenset(
        "goodbye farewell hello sorry yes nothing something little much more so thanks prayers mass grace things "
        "what as amen".split()
    ),
    plain=frozenset({"say"}),
    told_in=frozenset(
        "statement statements interview interviews speech tweet post posts email emails letter report note memo "
        "release briefing conference message filing address video article blog court parliament remarks comments "
        "testimony ruling judgment judgement bulletin update advisory affidavit column podcast webcast call "
        "website account channel facebook twitter telegram instagram x".split()
    ),
    audiences=frozenset(
        "crowd crowds audience audiences rally gathering congregation conference press summit forum class public "
        "nation world country listeners viewers readers followers fans delegates troops mourners shareholders "
        "investors camera cameras outlet broadcaster".split()
    ),
    chanting=frozenset("chant shout yell scream cry bellow".split()),
    quoting=frozenset(
        "quoted quotes quoting cited cites citing reported paraphrased paraphrases paraphrasing described".split()
    ),
    topics=frozenset("on about after at in".split()),
    nouns_too=frozenset({"forecast", "warning"}),
    pasts=frozenset(PAST),
    sexes={word: sex for sex, words in _SEXES.items() for word in words.split()},
    quantities=frozenset("about around over between under nearly almost roughly at up".split()),
    reports=frozenset(
        "report reports rumor rumors rumour rumours claim claims allegation allegations accusation accusations "
        "suggestion suggestions speculation".split()
    ),
    both="and",
    asks=frozenset({"q", "question"}),
    answers=frozenset({"a", "answer"}),
    generic=frozenset(_CALLED) | frozenset(_ANY_BODY.split()),
    called={noun: frozenset(words.split()) for noun, words in _CALLED.items()},
    not_called=_NO_COMPANY,
    unnamed=tuple(
        tuple(f"{how} {named}".split(" "))
        for how in ("not to be", "to not be", "to remain", "to be")
        for named in ("named", "identified", "unnamed", "anonymous", "unidentified", "quoted")
    ),
    promising=frozenset(
        "vow pledge promise threaten warn urge ask offer swear propose beg order instruct encourage advise "
        "expect".split()
    ),
    infinitive=_is_infinitive,
    leaders=frozenset("president premier chancellor leader king chairman".split()),
    offices=frozenset("minister secretary ambassador governor mayor spokesman spokeswoman judge coach".split()),
    nobody=frozenset("its this that these those there the a an some what which such".split()),
    articles=frozenset({"the", "a", "an"}),
    past=_past,
    conditions=frozenset({"if", "though", "although", "while"}),
    media=frozenset("agency newspaper paper broadcaster channel network magazine outlet station".split()),
    no_one=frozenset({"nobody", "none", "neither"}),
    plurals={
        third_person(base): Cue(base, "say", "present", "s")
        for base in "report claim estimate forecast hope fear state doubt".split()
    },
    evading=tuple(
        tuple(run.split())
        for run in (
            "declined",
            "refused",
            "apologised",
            "apologized",
            "stopped short",
            "thanked",
            "praised",
            "paid tribute",
            *(f"{gave} no" for gave in ("gave", "offered", "provided")),
            *(
                f"{denied} {told}"
                for denied in ("did not", "would not", "has not", "didn't", "wouldn't")
                for told in (
                    "say",
                    "elaborate",
                    "give",
                    "name",
                    "specify",
                    "comment",
                    "identify",
                    "explain",
                    "provide",
                    "offer",
                    "disclose",
                    "reveal",
                    "said",
                    "given",
                    "named",
                )
            ),
        )
    ),
    claims=frozenset(
        "claim charge allegation accusation assertion suggestion argument promise pledge statement remark move "
        "contention theory notion sentiment prediction warning request demand decision position".split()
    ),
    leading=tuple(
        tuple(run.split())
        for run in (
            "used to",
            "went on to",
            "goes on to",
            "gone on to",
            "continued to",
            "continues to",
            "proceeded to",
            "hastened to",
            "was quick to",
            "were quick to",
        )
    ),
    determiners=frozenset({"the"}),
    addressing=frozenset({"tell", "inform", "assure", "remind", "warn", "advise", "ask"}),
    valued=frozenset({"without", "worth", "for", "of", "in", "from"}),
    asking=frozenset({"whether", "how", "why"}),
    as_words=frozenset({"as"}),
    impersonal=frozenset({"it", "there"}),
    auxiliaries=frozenset(
        "has have had should must shall also later then is was are were been be being will would could can may "
        "might did does "
        "do recently previously "
        "once again still reportedly famously repeatedly further often now just even never ever subsequently "
        "earlier already both each".split()
    ),
    adverbs=frozenset(
        "however meanwhile though "
        "also later then earlier today yesterday tomorrow monday tuesday wednesday thursday friday saturday "
        "sunday "
        "recently again further out reporters journalists sarcastically simply merely only".split()
    ),
    prepositions=frozenset(
        "in on at by to from with for of about against after before during over under between into through "
        "within without "
        "upon since until till toward towards among around near amid despite via per regarding concerning "
        "as than".split()
    ),
    inner_prepositions=frozenset({"of", "for", "from", "at", "in", "with", "on", "by"}),
    conjunctions=frozenset({"and", "but", "or", "so", "yet", "nor"}),
    days=_DAYS,
    shown=frozenset("seen obtained reviewed viewed read examined".split()),
    parts_of_days=frozenset("morning afternoon evening night".split()),
    before_days=frozenset("on late early earlier later this last".split()),
    fillers=_DAYS,
    relatives=frozenset({"who", "which"}),
    passives=frozenset("is are was were be been being".split()),
    verbs=frozenset("has have had should must shall is was are were will would could can may might did".split()),
    again=_again(),
    anyone=frozenset(
        "official politician lawmaker legislator leader executive diplomat expert veteran businessman democrat "
        "republican player star striker academic scientist researcher officer boss chief scholar athlete".split()
    ),
    coaches=frozenset({"coach", "manager", "boss", "gaffer", "tactician"}),
    nationals=frozenset(
        "spaniard briton frenchman frenchwoman dutchman dutchwoman irishman irishwoman scotsman welshman "
        "englishman dane swede finn pole turk serb croat czech slovak greek swiss norwegian portuguese".split()
    ),
    bare=frozenset(
        "say add note claim argue insist warn announce declare report confirm admit acknowledge concede "
        "explain "
        "predict believe think hope allege contend maintain assert suggest vow pledge promise swear estimate "
        "agree "
        "deny fear expect doubt feel further highlight reveal disclose stress emphasize emphasise reiterate "
        "stipulate state testify caution hear "
        "affirm reaffirm write recall remember complain joke boast learn realize realise find show "
        "conclude".split()
    ),
    openers=frozenset(
        "the a an there it this these those we i you such no some many most all both each every another one "
        "two three "
        "four five six seven eight nine ten neither either none few several dozens hundreds thousands "
        "millions nothing everything everyone nobody anyone what half more fewer".split()
    ),
    circumstances=frozenset("when if while because although though once unless".split()),
    subordinators=frozenset(
        "when while as after before though although because since if at during in on to until where which who "
        "whose unless whereas like unlike".split()
    ),
    negations=frozenset({"not", "n't", "never", "to"}),
)
