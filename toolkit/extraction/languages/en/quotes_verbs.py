"""Verbs of saying in English: their forms, and what each of them takes."""

from collections.abc import Mapping
from functools import lru_cache

from toolkit.extraction.languages.en.forms import gerund, regular_past, third_person
from toolkit.extraction.languages.en.verbs import BASE, DONE, verb_forms
from toolkit.extraction.languages.en.verbs import PAST as PAST_FORM
from toolkit.extraction.quotes.lexicon import Class, Cue

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
pan panned, lambast, lambaste, deplore, bill, term, compare, cast cast, paint, slate, savage, attack, welcome,
acclaim
"""

_LIGHT = "put put"

# What attributes only with a noun of saying and "that" behind it: "issued a ruling that".
_LIGHT_BEFORE_THAT = "issue, make made, give gave, raise, deliver, reach, draw drew, hit hit, shoot shot, fire"

# What only a text does, next to its words: "the statement reads".
_DOCUMENTS = "read run go"

_THINK = """
think thought, believe, feel felt, know knew, hope, expect, fear, doubt, find found, learn learned,
discover, determine,
show, suspect, assume, suppose, realize, decide, consider,
figure, submit submitted,
guess, imagine, worry, reckon, note, anticipate,
teach, agree
"""


def _verbs(text: str) -> list[tuple[str, str]]:
    pairs = [entry.split() for entry in text.replace("\n", " ").split(",")]
    pairs += [[pair[0].removesuffix("ize") + "ise"] for pair in pairs if pair and pair[0].endswith("ize")]
    return [(pair[0], pair[1] if len(pair) > 1 else regular_past(pair[0])) for pair in pairs if pair]


def _doubled(base: str) -> tuple[str, ...]:
    """The past and the participle as British papers print them: "labelled", "labelling"."""
    single = base.endswith(("el", "al", "il")) and base[-3:-2] not in "aeiou"
    return (f"{base}led", f"{base}ling") if single else ()


@lru_cache(maxsize=1)
def cues() -> Mapping[str, Cue]:
    """The forms that attribute."""
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
            for form, cell in zip(_doubled(base), ("past", "gerund"), strict=False):
                found.setdefault(form, Cue(base, cls, cell))
            if base in _BASES or base in NOUN_BASES:
                found.setdefault(base, Cue(base, cls, "present", "p"))
    for word in _NOT_CUES:
        found.pop(word, None)
    for base in NOUN_BASES:
        found.setdefault(base, Cue(base, "say", "present", "p"))
    found["heard"] = Cue("hear", "say", "past")
    found["pointed"], found["points"] = Cue("point", "say", "past"), Cue("point", "say", "present", "s")
    found["pointing"], found["point"] = Cue("point", "say", "gerund"), Cue("point", "say", "present", "p")
    for base in _DOCUMENTS.split():
        found.setdefault(third_person(base), Cue(base, "act", "present", "s"))
    return found


@lru_cache(maxsize=1)
def turns() -> Mapping[str, Cue]:
    """Adjectives of thought, and verbs that attribute only with a noun of saying."""
    found = {word: Cue(word, "think", "predicate") for word in _PREDICATES}
    for base, past_form in _verbs(_LIGHT_BEFORE_THAT):
        found[past_form] = Cue(base, "light", "past")
        found[third_person(base)] = Cue(base, "light", "present", "s")
    return found


@lru_cache(maxsize=1)
def bases() -> Mapping[str, Cue]:
    """The base forms, as pasts: "did concede"."""
    return {base: Cue(base, "say", "past") for base, _ in _verbs(_SAY) if base not in _NO_BASES}


# Adjectives of thought, behind a copula: "is confident that".
_PREDICATES = frozenset(
    "confident convinced certain sure clear hopeful optimistic pessimistic adamant worried concerned afraid "
    "fearful skeptical sceptical doubtful satisfied".split()
)
_NO_BASES = frozenset("put read run go call ask order charge begin continue offer further".split())
# Base forms that are seldom nouns, so that "they say" and "experts believe" are read.
_BASES = frozenset(
    "say argue claim insist believe think contend allege maintain acknowledge warn note write tell feel agree "
    "suggest predict expect complain add explain confirm concede testify reckon assert speculate conclude declare "
    "emphasize emphasise lament reiterate recommend propose reveal deny anticipate foresee assume imagine realize "
    "realise stipulate surmise".split()
)
# Those that are nouns as well attribute only behind a plural: "supporters counter that".
NOUN_BASES = frozenset(
    "counter stress fear hope worry caution boast joke reply doubt estimate forecast remark promise pledge "
    "vow".split()
)

# The same letters as a noun, an adjective or a preposition far more often than as a verb.
_NOT_CUES = frozenset(
    "reports claims estimates forecasts hopes fears states doubts rules posts comments questions calls charges "
    "orders offers remarks answers "
    "tweets reads project projects following cited according thanks "
    "doubting feelings feeling meaning finding findings learning understanding seeing going beginning "
    "putting briefs headlines requests voices holding holds judges considering figures guess worries "
    "demands signals quotes "
    "advocates wanting begins goes went judging charging protests objects details disputes answers cries laughs "
    "jokes "
    "cheers sighs sobs echoes blasts slams labels brands vents voices rules pleads signals teases counsels "
    "laments attacks signalling signaling modelling terms terming".split()
)


def past(word: str) -> str:
    """Whether a word can be a past, and a participle too; "" also where it can be a base form ("cut")."""
    forms = verb_forms().get(word, {})
    if BASE in forms:
        return ""
    if PAST_FORM in forms:
        return "either" if DONE in forms else "past"
    return "either" if not forms and word.endswith("ed") and len(word) > _SHORTEST_PAST else ""


def is_base(word: str) -> bool:
    """Whether a word can be a base form ("an end to [violence]" has none)."""
    return BASE in verb_forms().get(word, {})


_SHORTEST_PAST = 4

LIGHT = {
    "put": frozenset({"it"}),
    "issue": frozenset(
        "warning ruling statement reminder order decree alert declaration judgment judgement".split()
    ),
    "make": frozenset(
        "promise pledge claim point assertion prediction allegation suggestion admission vow".split()
    ),
    "give": frozenset("assurance assurances warning promise pledge guarantee undertaking evidence".split()),
    "raise": frozenset("concern concerns fear fears hope hopes possibility".split()),
    "deliver": frozenset("warning message verdict ruling promise".split()),
    "reach": frozenset("conclusion verdict view".split()),
    "draw": frozenset({"conclusion"}),
    **dict.fromkeys(("hit", "shoot", "fire"), frozenset({"back"})),
}

TRANSITIVE = frozenset(
    "announce report confirm suggest claim declare predict estimate promise pledge vow highlight "
    "disclose reveal "
    "reaffirm affirm stress emphasize emphasise reiterate write recall remember find show learn realize "
    "realise "
    "further state fear feel doubt deny stipulate admit explain assert maintain acknowledge concede "
    "allege hear expect".split()
)

ANSWERING = frozenset({"speak", "answer", "reply", "respond", "ask", "comment", "cite", "quote"})

CLOSING = frozenset(
    "find write recall stress emphasize emphasise underline underscore reiterate conclude observe hear "
    "point rule decide caution forecast testify tweet lament reckon reply counter remark".split()
)

OBJECTS = frozenset({"deny", "confirm"})

DENYING = frozenset({"deny"})

PHRASAL = {"point": "out"}

TURNED = {
    "think": frozenset({"tank", "tanks"}),
    "add": frozenset({"to", "up"}),
    "compare": frozenset({"to", "with"}),
    "tell": frozenset({"of", "apart"}),
}

# Particles that make another verb of one: "called off the strike".
PARTICLES = {"call": frozenset("off up out in back together".split())}

ACCUSING = frozenset("accuse warn complain speak talk boast blame criticize criticise apologize apologise".split())

# What is called so stands behind the object: "called him a liar", "described it as a gift".
CALLING_SO = {
    **dict.fromkeys("call dub label brand term".split(), ""),
    **dict.fromkeys(
        "describe characterize characterise portray depict dismiss denounce condemn hail deride ridicule reject "
        "paint cast laud tout slate".split(),
        "as",
    ),
}

CALLING = {"call": ("on", "upon", "for")}

BLAMING = frozenset("accuse blame praise thank condemn denounce criticize criticise hail mock".split())

BIDDING = frozenset("urge ask order beg instruct encourage invite advise expect warn".split())

PLAIN = frozenset({"say"})

CHANTING = frozenset("chant shout yell scream cry bellow".split())

QUOTING = frozenset(
    "quoted quotes quoting cited cites citing reported paraphrased paraphrases paraphrasing described".split()
)

PROMISING = frozenset(
    "vow pledge promise claim threaten warn urge ask offer swear propose beg order instruct encourage advise "
    "expect".split()
)

PLURALS = {
    **{
        third_person(base): Cue(base, "say", "present", "s")
        for base in (
            "report claim estimate forecast hope fear state doubt joke quip laugh sigh cry answer remark tweet "
            "comment question signal tease counsel lament protest dispute caution boast reply counter"
        ).split()
    },
    **{third_person(base): Cue(base, "name", "present", "s") for base in "call label brand slam blast".split()},
}

EVADING = tuple(
    tuple(run.split())
    for run in (
        *(f"{verb} to" for verb in ("declines", "refuses", "decline", "refuse")),
        "declined",
        "refused",
        "denied",
        "rejected",
        "ruled out",
        "has declined",
        "has refused",
        "hit out",
        "hit back",
        "lashed out",
        "took aim",
        "took issue",
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
                "confirm",
                "discuss",
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
)

LEADING = tuple(
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
)

ADDRESSING = frozenset({"tell", "inform", "assure", "remind", "warn", "advise", "ask"})

BARE = frozenset(
    "say add note claim argue insist warn announce declare report confirm admit acknowledge concede "
    "explain predict believe think hope allege contend maintain assert suggest vow pledge promise swear "
    "estimate agree deny fear expect doubt feel further highlight reveal disclose stress emphasize "
    "emphasise reiterate stipulate state testify caution hear foresee imagine remark attest affirm "
    "reaffirm write recall remember complain joke boast learn realize realise find show confident "
    "convinced certain sure hopeful optimistic pessimistic adamant worried concerned afraid fearful "
    "skeptical sceptical doubtful satisfied conclude hint imply signal speculate opine assume suspect "
    "reckon worry guess counter".split()
)
