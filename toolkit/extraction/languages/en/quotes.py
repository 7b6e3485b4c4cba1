"""Saying in English: pronouns, phrases and the small words of the grammar; verbs and nouns stand beside it."""

from toolkit.extraction.languages.en import quotes_nouns, quotes_verbs, quotes_words
from toolkit.extraction.languages.en.tense import PAST
from toolkit.extraction.quotes.forms import Forms
from toolkit.extraction.quotes.lexicon import Pronoun, QuoteLexicon


def _is_infinitive(word: str) -> bool:
    return word == "to"


# "He'd", "she's": the pronoun and its verb in one word.
_ONES = (("he", "m"), ("she", "f"))
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday today".split())

LEXICON = QuoteLexicon(
    order="position",
    naming=quotes_words.NAMING,
    returning=quotes_words.RETURNING,
    turning=quotes_words.TURNING,
    forms=Forms(
        number_and_sex=lambda word: ("s", "m"),
        of=frozenset({"of"}),
        to=frozenset({"to"}),
        for_whom=frozenset({"for"}),
        definite=frozenset({"the"}),
        gerunds=("ing",),
        owning=("'s", "’s"),
        of_offices=frozenset({"of", "for", "and", "in"}),
        not_only=frozenset({"also"}),
    ),
    cues=quotes_verbs.cues(),
    nouns=quotes_nouns.nouns,
    pronouns={
        "he": Pronoun("m", "s"),
        "she": Pronoun("f", "s"),
        "they": Pronoun("", "p"),
        "i": Pronoun("", "s"),
        "we": Pronoun("", "p"),
        **{f"{word}'{verb}": Pronoun(sex, "s") for word, sex in _ONES for verb in ("d", "s", "ll")},
        **{f"{word}'{verb}": Pronoun("", "p") for word in ("they", "we") for verb in ("d", "re", "ve", "ll")},
        **{f"i'{verb}": Pronoun("", "s") for verb in ("d", "m", "ve", "ll")},
    },
    objective={"him": Pronoun("m", "s"), "her": Pronoun("f", "s"), "them": Pronoun("", "p")},
    single=frozenset({"one", "another"}),
    contrasting=frozenset({"but"}),
    family=quotes_nouns.FAMILY,
    means=quotes_nouns.MEANS,
    initials=frozenset({"who", "it", "us", "as", "at"}),
    citing=frozenset({"citing", "quoting"}),
    informing=frozenset("brief inform notify ask question quote cite consult charge accuse blame".split()),
    time_conjunctions=frozenset("when after before because while although".split()),
    free_relatives=frozenset({"what"}),
    lacking=frozenset({"without"}),
    norms=frozenset("rule rules law laws regulation regulations constitution weights criteria".split()),
    amid=frozenset("amid as ahead following since despite".split()),
    owning_relatives=frozenset({"whose"}),
    agent_prepositions=frozenset({"by", "from", "with"}),
    showing=frozenset("had has have saw heard shows showed left with".split()),
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
    abbreviated=frozenset(
        "inc corp ltd co cos bros plc llc ct ave blvd rd st dept univ assn assoc no nos vs sgt det lt capt cpl "
        "pvt insp supt cmdr rep sen gov atty supt jr sr hon rev msgr fr ft mt pres".split()
    ),
    noun_bases=quotes_verbs.NOUN_BASES,
    degrees=frozenset("more most less least very so too deeply really quite rather increasingly".split()),
    stressing=frozenset({"did", "does"}),
    bases=quotes_verbs.bases(),
    plural_bodies=quotes_nouns.PLURAL_BODIES,
    that=frozenset({"that", "whether", "how", "why"}),
    light=quotes_verbs.LIGHT,
    transitive=quotes_verbs.TRANSITIVE,
    answering=quotes_verbs.ANSWERING,
    closing=quotes_verbs.CLOSING,
    objects=quotes_verbs.OBJECTS,
    denying=quotes_verbs.DENYING,
    occasions=quotes_nouns.OCCASIONS,
    short=quotes_nouns.SHORT,
    phrasal=quotes_verbs.PHRASAL,
    turns=quotes_verbs.turns(),
    particles=quotes_verbs.PARTICLES,
    turned=quotes_verbs.TURNED,
    hearing=quotes_nouns.HEARING,
    accusing=quotes_verbs.ACCUSING,
    calling=quotes_verbs.CALLING,
    blaming=quotes_verbs.BLAMING,
    bidding=quotes_verbs.BIDDING,
    to_nouns=quotes_nouns.TO_NOUNS,
    objects_said=quotes_nouns.OBJECTS_SAID,
    plain=quotes_verbs.PLAIN,
    told_in=quotes_nouns.TOLD_IN,
    no_adverbs=quotes_nouns.NO_ADVERBS,
    charged=quotes_nouns.CHARGED,
    studies=quotes_nouns.STUDIES,
    audiences=quotes_nouns.AUDIENCES,
    chanting=quotes_verbs.CHANTING,
    quoting=quotes_verbs.QUOTING,
    calling_so=quotes_verbs.CALLING_SO,
    lapses=quotes_nouns.LAPSES,
    topics=frozenset("on about after at in".split()),
    nouns_too=frozenset({"forecast", "warning"}),
    pasts=frozenset(PAST),
    sexes=quotes_nouns.SEXES,
    quantities=frozenset("about around over between under nearly almost roughly at up".split()),
    reports=quotes_nouns.REPORTS,
    both="and",
    asks=frozenset({"q", "question"}),
    answers=frozenset({"a", "answer"}),
    generic=quotes_nouns.GENERIC,
    called=quotes_nouns.CALLED,
    not_called=quotes_nouns.NOT_CALLED,
    unnamed=(
        ("on", "condition"),
        *(
            tuple(f"{how} {named}".split(" "))
            for how in ("not to be", "to not be", "to remain", "to be")
            for named in ("named", "identified", "unnamed", "anonymous", "unidentified", "quoted")
        ),
    ),
    promising=quotes_verbs.PROMISING,
    infinitive=_is_infinitive,
    base=quotes_verbs.is_base,
    leaders=quotes_nouns.LEADERS,
    offices=quotes_nouns.OFFICES,
    nobody=frozenset("its this that these those there the a an some what which such".split()),
    articles=frozenset({"the", "a", "an"}),
    past=quotes_verbs.past,
    conditions=frozenset({"if", "though", "although", "while"}),
    media=quotes_nouns.MEDIA,
    no_one=frozenset({"nobody", "none", "neither"}),
    plurals=quotes_verbs.PLURALS,
    evading=quotes_verbs.EVADING,
    claims=quotes_nouns.CLAIMS,
    leading=quotes_verbs.LEADING,
    determiners=frozenset({"the"}),
    telling=frozenset({"tell", "inform", "assure", "remind"}),
    addressing=quotes_verbs.ADDRESSING,
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
        "recently again further out here reporters journalists sarcastically simply merely only".split()
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
    verbs=frozenset(
        "has have had should must shall is was are were will would could can may might did do does isn't aren't "
        "wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't mustn't doesn't "
        "don't didn't mightn't needn't".split()
    ),
    again=quotes_nouns.AGAIN,
    anyone=quotes_nouns.ANYONE,
    coaches=quotes_nouns.COACHES,
    nationals=quotes_nouns.NATIONALS,
    bare=quotes_verbs.BARE,
    openers=frozenset(
        "the a an there it this these those we i you such no some many most all both each every another one "
        "two three "
        "four five six seven eight nine ten neither either none few several dozens hundreds thousands "
        "millions it's there's that's it'd it'll "
        "nothing everything everyone nobody anyone what half more fewer".split()
    ),
    circumstances=frozenset("when if while because although though once unless".split()),
    subordinators=frozenset(
        "when while as after before though although because since if at during in on to until where which who "
        "whose unless whereas like unlike".split()
    ),
    negations=frozenset({"not", "n't", "never", "to"}),
)
