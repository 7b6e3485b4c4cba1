"""The little words of English by which the readers of events tell a clause, by topic."""

from toolkit.extraction.events.grammar.denial import Denial
from toolkit.extraction.events.grammar.journeys import Journeys
from toolkit.extraction.events.grammar.naming import NameWords
from toolkit.extraction.events.grammar.outsiders import Outsiders
from toolkit.extraction.events.grammar.particles import Particles
from toolkit.extraction.events.grammar.plans import Plans
from toolkit.extraction.events.grammar.senses import Senses

DENIAL = Denial(
    would=frozenset({"would", "could", "might"}),
    unreal=frozenset({"would", "could", "should", "might"}),
    have=frozenset({"have"}),
    had=frozenset({"had"}),
    perhaps=frozenset({"whether", "if"}),
    when_so=frozenset({"if"}),
)

JOURNEYS = Journeys(
    going=frozenset("return reach enter leave come go reenter".split()),
    heading=frozenset({"return", "come", "go"}),
)

NAMING = NameWords(
    no_object=frozenset("behind amid under ahead near via without despite as".split()),
    of_oneself=frozenset({"die", "resign", "quit"}),
    whose=frozenset({"whose"}),
)

OUTSIDERS = Outsiders(
    not_for=frozenset({"for", "to"}),
    mediated=frozenset({"by", "of"}),
    during=frozenset({"during"}),
)

PARTICLES = Particles(
    to=frozenset({"to"}),
    of=frozenset({"of"}),
    the=frozenset({"the"}),
)

PLANS = Plans(
    on_condition=frozenset({"will", "would", "shall", "may", "might", "could", "can"}),
    amid=frozenset({"yet", "even", "actually", "ever", "already", "also", "since"}),
    be=frozenset({"be"}),
    set_for=frozenset({"for", "a", "an"}),
    date=frozenset({"date"}),
    chances=frozenset({"possibility", "threat", "prospect", "risk", "chance", "likelihood"}),
)

SENSES = Senses(
    tried_for=frozenset({"of", "with", "for"}),
)
