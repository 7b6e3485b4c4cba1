"""Happening in English."""

import re
from functools import lru_cache

from toolkit.extraction.events.grammar.from_to import FromTo
from toolkit.extraction.events.grammar.moving import Moving
from toolkit.extraction.events.lexicon import EventLexicon
from toolkit.extraction.events.sought import Sought
from toolkit.extraction.languages.en import event_grammars as grammars
from toolkit.extraction.languages.en.events_names import ARRANGING, title
from toolkit.extraction.languages.en.events_words import (
    actions,
    heads,
    nouns,
    offices,
    verbs,
)
from toolkit.extraction.languages.en.forms import third_person
from toolkit.extraction.languages.en.happenings import read_clauses
from toolkit.extraction.languages.en.happenings.idle_words import describing, of_another, unreal
from toolkit.extraction.languages.en.undoing_words import (
    CANCELLED,
    DELAYS,
    IN_TEXT,
    IN_TEXT_AFTER,
    PHRASES,
    POSTPONED,
    SLIPPING,
    UNDOING,
    UNDOING_NOUNS,
)

_DETERMINERS = frozenset(
    "the a an this that these those his her their its our my some any no every each both all which whose".split()
)
_NOT_MODIFIERS = _DETERMINERS | frozenset(
    "off up out down back in on at by to from with for of about against after before during over between into "
    "and or but as "
    "than another is was are "
    "were be been has have had will would could may might must should did do does not also said who when "
    "where while "
    "if because that it he she they we i you there then later until since held hold holding host "
    "hosted".split()
)


@lru_cache(maxsize=8192)
def _is_modifier(word: str) -> bool:
    return word.isascii() and word.replace("-", "").isalpha() and word not in _NOT_MODIFIERS


_GROWTH = frozenset(
    word
    for base, past, _ in verbs(
        "rise rose, fall fell, grow grew, climb, jump, decline, drop, slip, gain, surge, "
        "plunge, soar, shrink shrank, expand, reach, hit hit, total, stand stood, average, exceed, top, increase, "
        "decrease, edge, tumble, slide slid, slow, ease, accelerate, narrow, widen, dip, creep crept, shed shed, "
        "contract, rebound"
    )
    for word in (base, past, third_person(base))
)
# To speak or talk is an event where one of these is near: "spoke of peace" is none.
_BY_WIRE = frozenset({"phone", "telephone", "call", "videoconference", "hotline"})
_RULINGS = frozenset(
    "conviction convictions sentence sentences ruling rulings verdict verdicts acquittal decision judgment "
    "term election elections victory result results vote win poll polls".split()
)
_COURTS = frozenset(
    "court courts judge judges justice tribunal panel jury arbitrator arbitrators commission magistrate".split()
)
_HEARD = frozenset(
    "appeal appeals case cases argument arguments petition petitions motion motions testimony evidence bail "
    "complaint lawsuit charges plea application applications".split()
)
_BILLS = frozenset(
    "bill bills law laws legislation resolution act budget motion measure amendment amendments treaty "
    "parliament senate congress lawmakers assembly vote".split()
)

_AMBASSADORS = frozenset("ambassador ambassadors envoy envoys charge chargé diplomats".split())


_REPLACED = re.compile(
    r"\bnot(?:\s(?:on|in|at))?\s$|"
    r"\b(?:instead\sof|rather\sthan)(?:\s(?:on|in|at|for|from))?(?:\sthe)?(?:\s(?:previously|originally|initially|"
    r"earlier))?(?:\s(?:planned|scheduled|expected|announced|original|initial|previous))?(?:\sdate\sof)?\s$"
)

LEXICON = EventLexicon(
    noun_kinds={
        "attack": (frozenset("heart panic asthma anxiety".split()), ""),
        "attacks": (frozenset("heart panic asthma anxiety".split()), ""),
    },
    amounts=grammars.AMOUNTS,
    around=grammars.AROUND,
    days=grammars.DAYS,
    endings=grammars.ENDINGS,
    denial=grammars.DENIAL,
    journeys=grammars.JOURNEYS,
    merging=grammars.MERGING,
    papers=grammars.PAPERS,
    naming=grammars.NAMING,
    outsiders=grammars.OUTSIDERS,
    particles=grammars.PARTICLES,
    plans=grammars.PLANS,
    senses=grammars.SENSES,
    moving=Moving(
        bounds=frozenset({"to", "until", "from"}),
        from_to=FromTo(from_="from", to="to|until", through="through"),
        still=frozenset({"is", "are", "now"}),
        still_since=frozenset({("has", "been"), ("have", "been")}),
        was_to=frozenset({("was", "to"), ("were", "to")}),
        then=frozenset({"when"}),
        slipping=SLIPPING,
        replaced=Sought(_REPLACED, ("not", "instead", "rather")),
        undoing=IN_TEXT,
        undoing_after=IN_TEXT_AFTER,
        leaving=frozenset({"from"}),
        anew=frozenset({"now", "instead"}),
        setting=frozenset({"set", "scheduled", "called"}),
        slated=frozenset("set scheduled planned slated due expected arranged supposed meant".split()),
        taking_place=frozenset(
            "take hold be begin start open happen occur go convene commence kick get stage host play meet".split()
        ),
        formerly=frozenset({"originally", "initially"}),
        had_been=("had been set for", "had been scheduled for", "had been planned for", "had been due"),
        earlier=frozenset({"previously", "earlier", "once"}),
        old_plans=frozenset(
            (word, plan) for word in ("original", "initial") for plan in ("plan", "plans", "schedule")
        ),
        delays=DELAYS,
    ),
    nouns=nouns,
    actions=actions,
    title=title,
    read_clauses=read_clauses,
    unreal=unreal,
    of_another=of_another,
    describing=describing,
    circumstances=frozenset(
        "after before during amid despite over following at in since ahead of for to into with by".split()
    ),
    determiners=frozenset("a an the its their his her this that".split()),
    is_modifier=_is_modifier,
    auxiliaries=frozenset("is are was were be been being will would has have had can could may might".split()),
    linking=frozenset({"of", "the", "peace", "direct"}),
    conjunctions=frozenset({"and", "but", "or"}),
    pronouns={"he": "masc", "she": "femn"},
    stand_ins=dict.fromkeys(("which", "it", "they"), ""),
    heads=heads,
    speakers=frozenset("i we you my our your me us i've i'm we've we're".split()),
    possessives={"his": "masc", "her": "femn"},
    attributing=("according to", "in the words"),
    until=frozenset({"till", "until"}),
    since=frozenset({"from", "since"}),
    causes=frozenset(
        [(word,) for word in "after following despite amid over since before".split()]
        + [(word, "of") for word in "because wake result ahead aftermath view".split()]
        + [("due", "to")]
    ),
    inviting=frozenset({"invitation", "behest", "request"}),
    leading=frozenset("after before ahead anticipation following despite amid".split()),
    discussing=frozenset({"discuss"}),
    by_wire=_BY_WIRE,
    starting=frozenset("begin start open launch".split()),
    where=frozenset({"where"}),
    wishing=frozenset("expect expects expected want wants wanted".split()),
    offices=offices,
    adverbs=frozenset("now last also later still already twice once again together".split()),
    besides=frozenset("after when because while since following despite".split()),
    signing=frozenset({"sign", "initial"}),
    both={
        **dict.fromkeys(("two countries", "both countries", "two nations"), "state"),
        **dict.fromkeys(("two sides", "both sides", "the sides"), "side"),
        **dict.fromkeys(
            ("two leaders", "both leaders", "two men", "the leaders", "the pair", "the two"), "person"
        ),
    },
    arranging=ARRANGING,
    phrases=PHRASES,
    being=frozenset({"is", "are", "was", "were"}),
    having=frozenset({"has", "have", "had", "having"}),
    nobody=frozenset({"nobody", "none", "neither"}),
    locators=frozenset(
        "city town village province state region capital port suburb outskirts coast island district "
        "north south "
        "east west center centre area county resort".split()
    ),
    near=frozenset({"near", "outside", "off", "through", "across", "streets"}),
    complementizers=frozenset({"that"}),
    openers=("at the same time", "in addition", "in the meantime", "as a result", "later in the day"),
    articles=frozenset({"the", "a", "an"}),
    modals=frozenset("will would shall may might".split()),
    kind_objects={
        "find": frozenset({"guilty", "liable"}),
        **dict.fromkeys(("uphold", "overturn", "quash", "affirm", "annul", "nullify"), _RULINGS),
        "walk": frozenset({"out", "job", "work"}),
        "pass": _BILLS,
        "reject": _BILLS,
        "approve": _BILLS,
        "strike": frozenset("missile missiles drone drones rocket warplanes jets army town".split()),
        "fire": frozenset("minister chief director coach head manager secretary".split()),
        "storm": frozenset("building parliament embassy troops protesters gunmen militants palace".split()),
        "release": frozenset("album film version device software phone game report statement".split()),
    },
    object_kinds={
        **dict.fromkeys(
            "extend renew prolong lift ease tighten toughen expand broaden adopt approve suspend remove drop "
            "restore reinstate reimpose agree slap".split(),
            ((frozenset({"sanctions"}), "sanctions"),),
        ),
        "declare": ((frozenset({"grata"}), "expulsion"),),
        "recall": ((_AMBASSADORS, "withdrawal"),),
        "present": ((frozenset({"credentials"}), "ceremony"),),
    },
    excluding={
        **dict.fromkeys(("rule", "ruled", "ruling"), "out"),
        **dict.fromkeys(("exclude", "excluded", "excluding"), ""),
    },
    ahead_prepositions=frozenset({"for"}),
    held_up={
        "meet": frozenset(
            "deadline deadlines demand demands target targets need needs requirement requirements criteria goal "
            "goals obligation obligations cost costs expectation expectations".split()
        )
    },
    proposing=frozenset("called calls calling call urged urges urging demanded demands proposed".split()),
    deciding=frozenset({"rule", "decide", "order", "agree", "vote"}),
    leaving=frozenset({"leave", "depart"}),
    lasting=frozenset({"last", "continue", "run"}),
    mediating=frozenset("brokered mediated facilitated moderated mediation auspices brokerage".split()),
    of_whom="{} of {}",
    coming=frozenset({"next", "upcoming"}),
    is_growth=_GROWTH.__contains__,
    industrial=tuple("hour day week general national nationwide rolling indefinite hunger rail sympathy".split()),
    matters=("situation", "war", "conflict", "crisis", "ambassador", "violence", "unrest"),
    attending=frozenset({"attend", "join"}),
    noun_needs={"cessation": frozenset({"of"}), "audience": frozenset({"with"})},
    conditional=frozenset({"if", "unless", "whether"}),
    beyond=frozenset({"after", "before", "beyond", "as of", "prior to", "since before"}),
    relatives=frozenset({"who", "which"}),
    date_adverbs=frozenset("late early only just as shortly soon effective starting beginning".split()),
    unions=(
        "union",
        "worker",
        "miner",
        "pilot",
        "teacher",
        "nurse",
        "doctor",
        "walkout",
        "wage",
        "labor",
        "labour",
        "general",
        "nationwide",
        "stoppage",
        "hunger",
        "staff",
        "driver",
    ),
    same_again=frozenset({"this", "that", "these", "those"}),
    another=("next", "previous", "last", "another", "new", "first", "second", "third", "similar", "earlier"),
    verb_markers=frozenset("will would to shall may might could can must should and".split()),
    also_verbs=frozenset(
        "ballot appeal test riot clash boycott picket auction visit attack march protest vote strike raid "
        "launch meet call tour rally debate visits attacks protests "
        "strikes".split()
    ),
    requires={
        "hear": _HEARD,
        "rule": _COURTS,
        "talk": _BY_WIRE,
        "confirm": frozenset({"as"}),
        "charge": frozenset("with over detained arrested".split()),
        "plead": frozenset({"guilty"}),
        "speak": _BY_WIRE,
    },
    owners=("'s", "’s", "s'", "s’"),
    planned=frozenset(
        "will would shall plan planning intend intends planned scheduled arranged due expected set slated plans "
        "projected predicted forecast anticipated "
        "expects expect upcoming "
        "forthcoming set tentatively".split()
    ),
    tentative=frozenset(
        "may might could hopes hope aims aim wants possibly probably "
        "likely tentatively considering possible perhaps".split()
    ),
    cancelled=CANCELLED,
    postponed=POSTPONED,
    negations=frozenset({"not", "never", "didn't", "wasn't"}),
    none=frozenset({"no"}),
    distances=frozenset("after before earlier later ago than since from within in into past".split()),
    denying=frozenset(
        "deny denies denied denying refute refutes refuted dismiss dismisses dismissed reject rejects "
        "rejected".split()
    ),
    results=frozenset(
        "win lose beat defeat injure wound rescue destroy hit sink fall rise clinch reject approve pass "
        "survive suffer escape".split()
    ),
    of_things=frozenset("expire lapse effect force".split()),
    modal_words=frozenset("would could should might may must".split()),
    undoing=UNDOING,
    undoing_nouns=UNDOING_NOUNS,
    midnights=tuple(f"{led} midnight" for led in ("before", "by", "until", "till")),
    counted_until=frozenset({"as of"}),
    decided=frozenset(
        "decided decides agreed agrees chose voted opted resolved plans forced obliged ordered had will".split()
    ),
    up_to=frozenset({"to", "through"}),
    likening=frozenset(
        [f"{much} as" for much in "same many much few little high low similar".split()]
        + [f"{more} than" for more in "more fewer less higher lower larger smaller better worse".split()]
        + ["compared with", "compared to", "similar to"]
    ),
    winning=frozenset("win lose clinch".split()),
    trading=frozenset(
        "trade trades traded trading close closes closed closing open opens opened opening end ends ended "
        "finish finished settle settled stand stood".split()
    ),
    asking=frozenset("what why how whether".split()),
    fixing=frozenset(
        "raise raises raised cut cuts lift lifts lifted lower lowers lowered hike hikes hiked reduce reduces "
        "reduced increase increased slash slashed hold held keep kept trim trimmed".split()
    ),
    figures=frozenset(
        "rate rates tariff tariffs tax taxes duty duties wage wages price prices output quota quotas target "
        "targets forecast forecasts rating stake ceiling threshold".split()
    ),
    hurting=frozenset({"injure", "wound", "hurt"}),
    rumours=frozenset("report reports rumors rumours claim claims speculation allegations accusations".split()),
    denied_words=frozenset({"that"}),
    place_prepositions=frozenset({"in", "at"}),
    goal_prepositions=frozenset({"in", "at", "to", "for"}),
    companions=frozenset({"with", "between", "among"}),
    purposes=frozenset("support honor honour memory solidarity protest".split()),
    topics=frozenset("on about over for against regarding concerning".split()),
    complements=frozenset("between with of on about over for against by".split()),
    sides=(
        "delegat",
        "negotiat",
        "representativ",
        "diplomat",
        "official",
        "minister",
        "envoy",
        "leader",
        "president",
        "counterpart",
        "forces",
        "troops",
        "side",
        "government",
        "foreign",
        "warplane",
    ),
    time_prepositions=frozenset("within on in at by from since until till during around about of for".split()),
    connectors=frozenset("with however meanwhile also earlier later separately and but then so similarly".split()),
    clause_words=frozenset(
        "which who that where when while if because although though whereas after before since until".split()
    ),
)
