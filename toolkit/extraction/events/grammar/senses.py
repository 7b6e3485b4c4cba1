"""The words of a language by which a verb tells something else than it mostly does."""

from collections.abc import Mapping

from attrs import field, frozen


@frozen(kw_only=True)
class Senses:
    """The words of a language by which a verb tells something else than it mostly does.

    Each set is for one construction, which its line shows.

    Attributes:
        this: pronouns for all that the clause before tells ("это произойдет").
        when: first words of conjunctions of time that open a clause ("как только").
        day: the noun for a day, behind a date and a dash -> its genitive ("3 мая — день города").
        of_life: infinitives of verbs by which a participle only tells of somebody's life ("родиться").
        declared_into: accusatives of what somebody is declared to be in ("в розыск").
        accusative: endings of nouns that are accusatives only.
        tried_for: prepositions between a word of charging and a deed ("accused of robbing").
        is_only: infinitives of verbs that may be the verb itself and lead to no other ("быть").
        be: infinitives of verbs by which nothing happens ("be").
        behind_day: those that are so only right behind another day ("on Monday after losing").
        before_deed: prepositions before a gerund that has its own day ("before flying to Hanoi").
        becoming: infinitives of verbs of happening that tell what becomes of an event ("collapse").
        staging: infinitives of verbs whose object in marks is a work ("сыграть «Грозу»").
        phrasal: infinitives of verbs of a kind -> words right behind with which they are of none ("sign [up]").
    """

    this: frozenset[str] = frozenset()
    when: frozenset[str] = frozenset()
    day: Mapping[str, str] = field(factory=dict)
    of_life: frozenset[str] = frozenset()
    declared_into: frozenset[str] = frozenset()
    accusative: tuple[str, ...] = ()
    tried_for: frozenset[str] = frozenset()
    is_only: frozenset[str] = frozenset()
    be: frozenset[str] = frozenset()
    behind_day: frozenset[str] = frozenset()
    before_deed: frozenset[str] = frozenset()
    becoming: frozenset[str] = frozenset()
    staging: frozenset[str] = frozenset()
    phrasal: Mapping[str, frozenset[str]] = field(factory=dict)
