"""What a language says about happening: event nouns, verbs of action, words of plan and doubt."""

from collections.abc import Callable, Mapping

from attrs import field, frozen


@frozen
class EventNoun:
    """One form of a noun that names an event.

    Attributes:
        base: the nominative of the same number.
        kind: the event's kind.
        strong: whether it names an event by itself; a weak one needs a verb of holding.
        gender: "m", "f", "n", or "p" for plural.
        cases: the (case, number) pairs that the form can be; empty where the language has no cases.
    """

    base: str
    kind: str
    strong: bool = True
    gender: str = ""
    cases: frozenset[str] = frozenset()


@frozen
class Action:
    """One form of a verb of action.

    Attributes:
        lemma: the infinitive.
        kind: the kind of event that the verb tells by itself; "" for a verb of any action.
        tense: "past", "future", "present", "participle" or "infinitive".
        light: "s" when an event can be its subject ("прошли"), "o" when its object ("провели").
        number: "s", "p" or "".
    """

    lemma: str
    kind: str
    tense: str
    light: str = ""
    number: str = ""


@frozen(kw_only=True)
class NameParts:
    """What the name of an event is made of.

    Attributes:
        noun: the event noun, or None for an event told by a verb.
        modifiers: the words before the noun that belong to it, as printed.
        complement: the words after it that belong to it, as printed.
        participants: how the text names those who take part, by their last names.
        has_participants: whether the complement names them already.
        place: the words of the place with its preposition, as printed.
        clause: the clause without its date.
        bare: whether the noun is the object of a verb whose subject nobody's name tells.
    """

    noun: EventNoun | None
    modifiers: tuple[str, ...] = ()
    complement: str = ""
    participants: tuple[str, ...] = ()
    has_participants: bool = False
    place: str = ""
    clause: str = ""
    bare: bool = False


@frozen(kw_only=True)
class EventLexicon:
    """All of a language's words about happening; keys in lower case, Russian ё as е.

    Attributes:
        nouns: forms of event nouns.
        actions: forms of verbs of action.
        is_action: whether a word that stands in no table looks like a finite verb in the past.
        planned: words that put the event ahead.
        tentative: words that leave it open.
        cancelled: words that call it off.
        postponed: words that move it.
        negations: words that deny it.
        place_prepositions: before a place where something happens.
        goal_prepositions: before a place that somebody goes to.
        companions: prepositions before another participant ("с", "with", "между", "between").
        topics: prepositions before what an event is about, so that names there take no part.
        complements: prepositions that go on the name of an event.
        sides: stems of nouns that a demonym makes a participant ("делегац", "delegation").
        time_prepositions: before a date; they leave with it.
        connectors: words that begin a sentence and say nothing ("однако", "however").
        clause_words: words that open a clause of its own ("который", "which").
        verb_markers: words after which a noun of `also_verbs` is a verb ("will visit").
        also_verbs: event nouns that are verbs too.
        auxiliaries: words of a verb that end the name of an event before them ("is").
        linking: words between two event nouns of which the first is the head ("round of talks").
        conjunctions: words that part two actions of one subject.
        pronouns: subjects that a name in the sentence before stands for ("he").
        requires: lemmas that tell an action only near one of these words.
        owners: endings that make a name an owner ("'s").
        is_modifier: whether a word before an event noun belongs to it.
        title: the name of an event in the language's grammar.
    """

    nouns: Callable[[], Mapping[str, EventNoun]]
    actions: Callable[[], Mapping[str, Action]]
    title: Callable[[NameParts], str]
    is_action: Callable[[str], bool]
    is_modifier: Callable[[str], bool]
    planned: frozenset[str]
    tentative: frozenset[str]
    cancelled: frozenset[str]
    postponed: frozenset[str]
    negations: frozenset[str]
    place_prepositions: frozenset[str]
    goal_prepositions: frozenset[str]
    companions: frozenset[str]
    topics: frozenset[str]
    complements: frozenset[str]
    sides: tuple[str, ...]
    time_prepositions: frozenset[str]
    connectors: frozenset[str]
    clause_words: frozenset[str]
    auxiliaries: frozenset[str] = frozenset()
    linking: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    verb_markers: frozenset[str] = frozenset()
    also_verbs: frozenset[str] = frozenset()
    owners: tuple[str, ...] = ()
    requires: Mapping[str, frozenset[str]] = field(factory=dict)
