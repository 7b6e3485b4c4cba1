"""The little words of a language's grammar: particles, prepositions and auxiliaries by which a clause is read."""

from collections.abc import Callable, Mapping

from attrs import field, frozen


@frozen(kw_only=True)
class SmallWords:
    """A language's little words; each set is empty where the language has none.

    Attributes:
        would: auxiliaries for what would have been on a condition ("would").
        unreal: auxiliaries before "have" for what was not ("should").
        particles: particles beside a verb for what was not ("бы").
        have: the auxiliary after those ("have").
        had: what opens a condition without "if" ("Had the talks taken place").
        perhaps: words before what is only possible, behind a verb ("whether").
        when_so: the one of those that a comma parts from what it opens ("if").
        on_condition: auxiliaries for what will be so only then ("will", "may").
        amid: adverbs between a word that denies and its verb ("not yet been").
        be: the auxiliary of a passive after that ("to be held").
        to: the particle of an infinitive.
        of: the preposition of a genitive.
        set_for: words before what somebody asks for, or a plan is made for ("for a strike").
        date: nouns for a day that is set ("a July 3 start date").
        chances: nouns for what may come, before "of" ("the risk of").
        bounds: prepositions before a day that something leaves or goes to ("to", "до").
        onto: prepositions before an event that somebody goes to ("вышли на акцию").
        toward: prepositions before an event that somebody sets about ("приступит к рассмотрению").
        set_about: beginnings of verbs for that ("приступ").
        about: prepositions before an event that is only spoken of, or a cause ("о", "из-за").
        within: nouns after "в" or "на" for what an event belongs to ("рамках").
        by_wire: beginnings of nouns for what is held from afar ("онлайн-").
        away_from: prepositions before a name to which nothing is done ("от").
        no_object: prepositions that no object begins with ("behind").
        of_oneself: infinitives of verbs whose subject is the one to whom it happens ("die").
        gone: infinitives of verbs whose genitive is the one who died ("не стать").
        for_whom: prepositions before one who does not take part ("for").
        mediated: prepositions between a word of bringing together and the one who does so ("brokered by").
        the: articles that stand before a body.
        during: prepositions before a body whose time is meant ("during the Senate").
        whose: relatives for one whom somebody belongs to ("whose leader").
        tried_for: prepositions between a word of charging and a deed ("accused of robbing").
        going: infinitives of verbs for a journey that are no visit, with the place behind "to" or right behind.
        heading: those of them whose place a preposition leads to.
        then: what behind a date and a comma opens that which happens on it ("before Friday, when").
        made_days: words for what a day is made by a verb of declaring ("днем", "выходным").
        this: pronouns for all that the clause before tells ("это произойдет").
        when: first words of conjunctions of time that open a clause ("как только").
        another: first words of a day that nobody names yet, where something is moved ("другой день").
        recess: words for a court that breaks off ("перерыв", "прервано").
        sittings: forms of nouns for who sits in a court and for its sittings -> what goes on behind a recess.
        able: forms of verbs for one who could do something ("смог").
        courts: nominatives of nouns for who sits in a court.
        face_to_face: runs of words for how two meet, which end the name of an event ("один на один").
        endings_of: gender or number of a pronoun -> endings of the nouns that it can stand for as an object.
        as_object: the words of a thing as an object: "новая дорога" -> "новую дорогу".
        leading_on: pairs of a preposition and a noun that tell nothing without what follows ("с участием").
        journeys: nouns of coming and going, whose name tells where ("прибытие").
        ways: prepositions before where one goes or comes from.
        declared_into: accusatives of what somebody is declared to be in ("в розыск").
        day: nominatives of the noun for a day, behind a date and a dash ("3 мая — день города").
        just_as: words before a verb of expecting that is said aside ("как [ожидается]").
        expecting: infinitives of verbs by which a figure may be expected, and no event.
        at_level: nouns for such a figure.
        of_life: infinitives of verbs by which a participle only tells of somebody's life ("родиться").
        visitors: beginnings of nouns for those whom a house is open to, and nobody meets.
        accusative: endings of nouns that are accusatives only.
        since_day: nouns for a day from which years are counted ("со дня рождения").
        departments: nouns for bodies of which a state only says whose they are ("ведомств").
        members: nouns for those that a body is made of ("стран").
        of_one: endings of adjectives of one person's office ("российский").
        money: nouns for a coin of which a state says whose it is ("долларов").
        at_house: prepositions before a body beside which something happens ("при").
        houses: endings of nouns for a house that something happens in ("в посольстве").
    """

    would: frozenset[str] = frozenset()
    unreal: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    have: frozenset[str] = frozenset()
    had: frozenset[str] = frozenset()
    perhaps: frozenset[str] = frozenset()
    when_so: frozenset[str] = frozenset()
    on_condition: frozenset[str] = frozenset()
    amid: frozenset[str] = frozenset()
    be: frozenset[str] = frozenset()
    to: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    set_for: frozenset[str] = frozenset()
    date: frozenset[str] = frozenset()
    chances: frozenset[str] = frozenset()
    bounds: frozenset[str] = frozenset()
    onto: frozenset[str] = frozenset()
    toward: frozenset[str] = frozenset()
    set_about: tuple[str, ...] = ()
    about: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    by_wire: tuple[str, ...] = ()
    away_from: frozenset[str] = frozenset()
    no_object: frozenset[str] = frozenset()
    of_oneself: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    for_whom: frozenset[str] = frozenset()
    mediated: frozenset[str] = frozenset()
    the: frozenset[str] = frozenset()
    during: frozenset[str] = frozenset()
    whose: frozenset[str] = frozenset()
    tried_for: frozenset[str] = frozenset()
    going: frozenset[str] = frozenset()
    heading: frozenset[str] = frozenset()
    then: frozenset[str] = frozenset()
    made_days: frozenset[str] = frozenset()
    this: frozenset[str] = frozenset()
    when: frozenset[str] = frozenset()
    another: frozenset[str] = frozenset()
    recess: frozenset[str] = frozenset()
    sittings: Mapping[str, str] = field(factory=dict)
    able: frozenset[str] = frozenset()
    courts: frozenset[str] = frozenset()
    face_to_face: frozenset[tuple[str, str, str]] = frozenset()
    endings_of: Mapping[str, tuple[str, ...]] = field(factory=dict)
    as_object: Callable[[str], str] = lambda words: words
    leading_on: frozenset[tuple[str, str]] = frozenset()
    journeys: frozenset[str] = frozenset()
    ways: frozenset[str] = frozenset()
    declared_into: frozenset[str] = frozenset()
    day: frozenset[str] = frozenset()
    just_as: frozenset[str] = frozenset()
    expecting: frozenset[str] = frozenset()
    at_level: frozenset[str] = frozenset()
    of_life: frozenset[str] = frozenset()
    visitors: tuple[str, ...] = ("\0",)
    accusative: tuple[str, ...] = ()
    since_day: frozenset[str] = frozenset()
    departments: frozenset[str] = frozenset()
    members: frozenset[str] = frozenset()
    of_one: tuple[str, ...] = ()
    money: frozenset[str] = frozenset()
    at_house: frozenset[str] = frozenset()
    houses: tuple[str, ...] = ()
