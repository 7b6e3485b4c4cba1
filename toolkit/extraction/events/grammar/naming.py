"""The words of a language by which the name of an event ends, goes on or tells no object."""

from attrs import frozen


@frozen(kw_only=True)
class NameWords:
    """The words of a language by which the name of an event ends, goes on or tells no object.

    Begin with `no_object`: without it, a place or a cause is named as what something is done to.

    Attributes:
        face_to_face: runs of words for how two meet, which end the name of an event ("один на один").
        leading_on: pairs of a preposition and a noun that tell nothing without what follows ("с участием").
        away_from: prepositions before a name to which nothing is done ("от").
        no_object: prepositions that no object begins with ("behind").
        of_oneself: infinitives of verbs whose subject is the one to whom it happens ("die").
        gone: infinitives of verbs whose genitive is the one who died ("не стать").
        whose: relatives for one whom somebody belongs to ("whose leader").
        loose: words that a name does not end with ("no", "и").
        theirs: words for whose something is, with which no name begins ("their", "их").
        at_hour: prepositions before an hour that a name does not end with ("at").
        to_dates: words that lead to a date only ("over the weekend").
        over: those of them behind which the date stands right away.
        which: relative pronouns ("who", "that").
        of_things: those of them that are said of a thing ("that").
        what: pronouns that open what an object is called ("what it called fair").
        decided: words that behind a comma open what is decided ("что").
        since_when: pairs of words that open a clause of time, which a comma ends ("с тех пор как").
        afterwards: conjunctions that open no clause of their own behind a verb ("after", "после").
        aboard: prepositions, besides those of place, before where something is ("aboard").
        off: adverbs of a verb that look like a preposition of place ("called off").
        organizing: infinitives of verbs whose subject is the organizer of their object ("hold a conference").
        particles: words right behind a verb that belong to it, also before a date ("handed [in] on May 4").
        this: pronouns before a noun by which a text speaks of itself ("this story").
        asking: words that open what is asked, as an object ("whether").
        each: words before a day of every year ("each 8 December").
        also: adverbs beside a verb by which something is told besides ("also").
        last_rites: what is held for the dead ("funeral").
        parting: conjunctions that open a clause with a subject of its own behind a comma ("если").
        phrases: prepositions that a phrase begins with, before which a long name may end ("за", "от").
        pointing: pronouns and adverbs that point at a clause behind them ("за то, что", "настолько, что").
        verbal: endings of nouns that tell nothing without what follows ("за уклонение").
        done_to: nouns of what is done to a thing: "his" before them is said of no person ("его подписание").
    """

    face_to_face: frozenset[tuple[str, str, str]] = frozenset()
    leading_on: frozenset[tuple[str, str]] = frozenset()
    away_from: frozenset[str] = frozenset()
    no_object: frozenset[str] = frozenset()
    of_oneself: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    whose: frozenset[str] = frozenset()
    loose: frozenset[str] = frozenset()
    theirs: frozenset[str] = frozenset()
    at_hour: frozenset[str] = frozenset()
    to_dates: frozenset[str] = frozenset()
    over: frozenset[str] = frozenset()
    which: frozenset[str] = frozenset()
    of_things: frozenset[str] = frozenset()
    what: frozenset[str] = frozenset()
    decided: frozenset[str] = frozenset()
    since_when: frozenset[tuple[str, str]] = frozenset()
    afterwards: frozenset[str] = frozenset()
    aboard: frozenset[str] = frozenset()
    off: frozenset[str] = frozenset()
    organizing: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    this: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    each: frozenset[str] = frozenset()
    also: frozenset[str] = frozenset()
    last_rites: frozenset[str] = frozenset()
    parting: frozenset[str] = frozenset()
    phrases: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()
    verbal: tuple[str, ...] = ()
    done_to: frozenset[str] = frozenset()
