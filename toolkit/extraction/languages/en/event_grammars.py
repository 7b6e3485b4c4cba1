"""The little words of English by which the readers of events tell a clause, by topic."""

import re

from toolkit.extraction.events.grammar.amounts import Amounts
from toolkit.extraction.events.grammar.around import Around
from toolkit.extraction.events.grammar.day_words import DayWords
from toolkit.extraction.events.grammar.denial import Denial
from toolkit.extraction.events.grammar.endings import Endings
from toolkit.extraction.events.grammar.journeys import Journeys
from toolkit.extraction.events.grammar.merging import Merging
from toolkit.extraction.events.grammar.naming import NameWords
from toolkit.extraction.events.grammar.outsiders import Outsiders
from toolkit.extraction.events.grammar.papers import Papers
from toolkit.extraction.events.grammar.particles import Particles
from toolkit.extraction.events.grammar.plans import Plans
from toolkit.extraction.events.grammar.senses import Senses
from toolkit.extraction.languages.en.entities import FORMER

DAYS = DayWords(
    clock=re.compile(
        r"(?:[\d:.,\s()+-]|[ap]\.?m\b\.?|\b(?:noon|midnight|o'clock|[A-Z]{2,4}|at|Eastern|Central|Mountain|Pacific|"
        r"Greenwich|Mean|Standard|Daylight|around|about|local|time)\b)+",
    ),
    last=re.compile(r"last\b", re.IGNORECASE),
    coming=re.compile(r"next\b", re.IGNORECASE),
    weekday=re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE),
    alternatives=frozenset({"or"}),
    than=re.compile(r"\s+than\b"),
    local_time=("local time",),
    week_of=re.compile(r"\bweek\s(?:of|beginning|starting|commencing)\s(?:on\s)?$"),
    parts_of_day=frozenset(
        [f"{the}{part}" for the in ("", "the ") for part in ("noon", "midday", "morning", "afternoon", "evening")]
        + [f"{when} in the day" for when in ("earlier", "later")]
    ),
    beside_year=re.compile(r",? (?:[a-z]+ ){0,2}(?:before|after|following) (?:the|a|an) "),
)

DENIAL = Denial(
    would=frozenset({"would", "could", "might"}),
    unreal=frozenset({"would", "could", "should", "might"}),
    have=frozenset({"have"}),
    had=frozenset({"had"}),
    inverted=frozenset({"should"}),
    perhaps=frozenset({"whether", "if"}),
    when_so=frozenset({"if"}),
)

JOURNEYS = Journeys(
    going=frozenset("return reach enter leave come go reenter".split()),
    heading=frozenset({"return", "come", "go"}),
)

MERGING = Merging(
    sorts=(
        ("quake", "tremor", "aftershock"),
        ("flood",),
        ("fire", "blaze"),
        ("landslide", "mudslide", "avalanche"),
        ("hurricane", "typhoon", "cyclone", "tornado"),
        ("eruption",),
    ),
    referendums=("referendum", "plebiscite"),
)

NAMING = NameWords(
    organizing=frozenset("hold host organize organise stage convene run".split()),
    also=frozenset({"also"}),
    asking=frozenset("whether if how what why where who".split()),
    each=frozenset({"each", "every"}),
    loose=frozenset(
        "no than earlier sooner least earliest latest to and the a or but as also also, here there".split()
    ),
    theirs=frozenset("their its".split()),
    at_hour=frozenset({"at"}),
    to_dates=frozenset("over last next past this at the".split()),
    over=frozenset({"over"}),
    which=frozenset("who that which".split()),
    of_things=frozenset("that which".split()),
    what=frozenset({"what"}),
    afterwards=frozenset("after before".split()),
    aboard=frozenset("aboard inside along across".split()),
    off=frozenset({"off"}),
    last_rites=frozenset("funeral burial wake cremation".split()),
    particles=frozenset("ahead away back down forward in off out over up".split()),
    this=frozenset({"this"}),
    no_object=frozenset("behind amid under ahead near via without despite as".split()),
    of_oneself=frozenset({"die", "resign", "quit"}),
    whose=frozenset({"whose"}),
)

OUTSIDERS = Outsiders(
    former=FORMER,
    not_for=frozenset({"for", "to"}),
    mediated=frozenset({"by", "of"}),
    during=frozenset({"during"}),
)

PAPERS = Papers(
    documents={
        word: (word, f"{word}s")
        for word in (
            "law bill act agreement treaty deal pact accord decree order resolution ruling ban amendment "
            "regulation rule measure sanction tax tariff ceasefire truce embargo restriction curfew moratorium "
            "levy quota directive decision contract lease convention protocol licence license"
        ).split()
    },
    own=frozenset("story article report version content".split()),
    stamps=frozenset("published updated posted modified created last-updated".split()),
)

PARTICLES = Particles(
    to=frozenset({"to"}),
    of=frozenset({"of"}),
    the=frozenset({"the"}),
)

PLANS = Plans(
    will=frozenset({"will"}),
    ahead_of=frozenset({("ahead", "of"), ("prior", "to"), ("run-up", "to"), ("lead-up", "to"), ("leading", "to")}),
    before=frozenset({"before"}),
    waiting=frozenset("before of".split()),
    forward=frozenset("down forward".split()),
    preparing=frozenset(
        (
            "way date dates preparations plan plans deadline venue ground prepare prepares preparing training "
            "ready poised gearing bracing countdown"
        ).split()
    ),
    prepared_for=frozenset({"for"}),
    nouns=frozenset("plan plans".split()),
    on_condition=frozenset({"will", "would", "shall", "may", "might", "could", "can"}),
    amid=frozenset({"yet", "even", "actually", "ever", "already", "also", "since"}),
    be=frozenset({"be"}),
    set_for=frozenset({"for", "a", "an"}),
    date=frozenset({"date"}),
    chances=frozenset({"possibility", "threat", "prospect", "risk", "chance", "likelihood"}),
)

SENSES = Senses(
    phrasal={"sign": frozenset({"up", "off", "out"})},
    becoming=frozenset("collapse end conclude resume break wrap".split()),
    be=frozenset({"be"}),
    before_deed=frozenset({"before", "since"}),
    behind_day=frozenset({"after"}),
    tried_for=frozenset({"of", "with", "for"}),
)

ENDINGS = Endings(
    gerund=("ing",),
    no_nouns=("ly", "ed", "n't", "n’t"),
    plural=("s",),
)

AROUND = Around(
    at=frozenset("during after following".split()),
)

AMOUNTS = Amounts(
    percent=re.compile(r"%|\bper ?cent\b"),
    market=frozenset("at up down higher lower flat above below around near".split()),
    courses=frozenset("higher lower flat".split()),
    roughly=frozenset("as much many more less than nearly almost about around some at least".split()),
)
