"""What a language says about saying: verbs, pronouns, the nouns of those who speak."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Literal

from attrs import field, frozen

from toolkit.extraction.quotes.forms import Forms
from toolkit.extraction.quotes.words.naming import Naming
from toolkit.extraction.quotes.words.none import NO_WORDS, Words
from toolkit.extraction.quotes.words.returning import Returning
from toolkit.extraction.quotes.words.turning import Turning

Class = Literal["say", "think", "passive", "act", "name", "quote", "light"]
NONE = NO_WORDS
Run = tuple[str, ...]
# Runs of words, by the word of each that is looked for.
RunsByWord = Mapping[str, tuple[Run, ...]]


def by_first_word(runs: Iterable[Run]) -> RunsByWord:
    """Runs of words by their first word."""
    return _by_word(runs, 0)


def by_last_word(runs: Iterable[Run]) -> RunsByWord:
    """Runs of words by their last word."""
    return _by_word(runs, -1)


def _by_word(runs: Iterable[Run], place: int) -> RunsByWord:
    found: dict[str, tuple[Run, ...]] = {}
    for run in runs:
        found[run[place]] = (*found.get(run[place], ()), run)
    return found


@frozen
class Cue:
    """One form of a verb that attributes words to somebody.

    Attributes:
        lemma: the infinitive.
        cls: "say" speaks by itself; "think" attributes only with a complement clause or next to quotation;
            "passive" has the document as its place and no subject ("говорится"); "act" attributes only next to
            quotation ("улыбнулся"); "name" only some words between marks ("назвал"); "quote" the words of
            another ("приводит слова"); "light" only with a noun of saying ("выразил мнение").
        form: "past", "present", "gerund", "predicate".
        number: "s", "p" or "" for either.
        gender: "m", "f", "n" or "" for any; of past forms where the language shows it.
    """

    lemma: str
    cls: Class
    form: str
    number: str = ""
    gender: str = ""


@frozen
class Noun:
    """A noun that can be the subject of saying.

    Attributes:
        base: the nominative of the number that the form is in.
        kind: "person" or "body".
        gender: "m", "f", "n"; "mf" where the verb agrees with the person's sex.
        cases: the (case, number) pairs that the form can be: cases "ngdabl", numbers "s" and "p".
    """

    base: str
    kind: str
    gender: str
    cases: frozenset[str]


@frozen
class Pronoun:
    """A pronoun that can be the subject of saying, or the owner of words ("по его словам")."""

    gender: str
    number: str


@frozen(kw_only=True)
class QuoteLexicon:
    """All of a language's words about saying; keys in lower case, Russian ё as е."""

    # "agreement" when the subject is found by case and agreement, "position" when by its place.
    order: Literal["agreement", "position"]
    cues: Mapping[str, Cue]  # verb forms.
    # forms of nouns that can speak; a function, since the table is loaded at the first call.
    nouns: Callable[[], Mapping[str, Noun]]
    pronouns: Mapping[str, Pronoun]  # subject pronouns.
    # pronouns for whom the sentence before names beside its subject ("тот"), where a verb follows.
    others: Mapping[str, Pronoun] = field(factory=dict)
    # possessive pronouns ("его", "his") with what they stand for.
    owners: Mapping[str, Pronoun] = field(factory=dict)
    # openings of prepositional attributions, word by word ("по", "словам").
    phrases: RunsByWord = field(default=(), converter=by_first_word)
    closing_phrases: Words = (
        NONE  # first words of those that stand behind a comma, with nothing but who speaks ("so").
    )
    phrase_ends: Words = NONE  # words after an owner that make such a phrase ("по" + "его" + "словам").
    verb_second: bool = (
        False  # whether the subject stands behind the verb where something else opens the sentence.
    )
    that: Words = NONE  # words that open the words said after a comma ("что") or at once ("that").
    as_words: Words = NONE  # "как", "as": an attribution set in as a clause.
    impersonal: Words = NONE  # words before an infinitive or a verb that speak for nobody ("важно отметить").
    auxiliaries: Words = NONE  # words between subject and verb ("has", "also", "также").
    adverbs: Words = NONE  # words that may stand between the verb and the subject or the words said.
    prepositions: Words = NONE  # words that begin a prepositional phrase, whose noun is no subject.
    inner_prepositions: Words = NONE  # those that go on a noun phrase of office ("посол России в США").
    conjunctions: Words = NONE  # words that part clauses.
    fillers: Words = NONE  # nouns that tell where or to whom it was said ("интервью", "reporters").
    days: Words = NONE  # nouns that tell the day, with no noun after them ("Friday").
    parts_of_days: Words = NONE  # what may stand behind those ("night").
    before_days: Words = NONE  # what may stand before them ("on", "late").
    # whether a word looks like an attributive adjective in the nominative.
    adjective: Callable[[str], bool] = lambda word: False
    # whether a word looks like an attributive adjective in the case of a place.
    oblique: Callable[[str], bool] = lambda word: False
    # an adjective in the nominative of a gender ("m", "f", "n").
    nominative: Callable[[str, str], str] = lambda word, gender: word
    finite: Callable[[str], bool] = lambda word: False  # whether a word looks like a verb in the past.
    vague: Words = NONE  # words that begin an object which tells nothing ("эту информацию").
    # those of `phrases` that give a title or a rank when a bare name follows ("по версии").
    rankings: frozenset[Run] = frozenset()
    kin: Words = NONE  # base forms of nouns that a name in the genitive after them only owns ("мать").
    norms: Words = NONE  # forms of what is law, and nobody's words.
    numerals: Words = NONE  # words whose noun stands in the genitive though it is the subject ("два эксперта").
    nobody: Words = NONE  # words that alone name no speaker ("it", "the").
    articles: Words = NONE  # words that only open a noun phrase ("the", "a").
    # "past" of a form that can be a past and no participle, "either" of one that may be both, else "".
    past: Callable[[str], str] = lambda word: ""
    no_one: Words = NONE  # words that open a subject which nobody is ("nobody").
    # forms of the present that are plural nouns as well, and cues only behind a name ("claims").
    plurals: Mapping[str, Cue] = field(factory=dict)
    # adjectives and light verbs, which attribute in their turn only ("is sure", "gave a warning that").
    turns: Mapping[str, Cue] = field(factory=dict)
    conditions: Words = NONE  # conjunctions that an attribution may part from their clause ("если").
    commenting: Words = NONE  # forms of verbs that tell of a comment without its words ("прокомментировал").
    # runs of words behind a conjunction that always tell of the speaker ("declined to").
    evading: RunsByWord = field(default=(), converter=by_first_word)
    claims: Words = NONE  # nouns for what somebody has said, as the writer calls it ("a claim that").
    # runs of words before a base form whose subject is the speaker ("went on to").
    leading: RunsByWord = field(default=(), converter=by_last_word)
    so: Words = NONE  # words for the sentence before, which whoever said it stands behind ("так ответил").
    topical: Words = NONE  # nouns of light verbs behind which only the topic is told ("мнение о выборах").
    # nouns before a genitive that make one subject with it, with their gender ("ряд" экспертов).
    parts_of_many: Mapping[str, str] = field(factory=dict)
    determiners: Words = NONE  # words that open a noun phrase and say little ("сам", "этот").
    relatives: Words = NONE  # pronouns that stand for the noun before them ("который", "who").
    relative_places: Words = NONE  # forms of those for a place ("котором").
    negations: Words = NONE  # words that turn an attribution off ("not").
    subordinators: Words = NONE  # words after a quotation that begin a clause of the text again ("when").
    connectors: Words = NONE  # words before an attribution that say nothing ("кроме", "того").
    again: Words = NONE  # base forms of offices that may only name again who spoke before ("дипломат").
    anyone: Words = NONE  # those that holders of many offices are called ("official").
    coaches: Words = NONE  # those that one who leads a team may be called ("manager").
    nationals: Words = NONE  # those that only tell a state ("россиянин").
    reporters: Words = NONE  # those who tell for others, and are not meant by a pronoun.
    anonymous: Words = NONE  # those of `reporters` who speak for themselves ("источник").
    businesses: Words = NONE  # those of `generic` that no office of a state is called ("компания").
    # groups of roles, as in court, of which nobody has two ("прокурор", "адвокат").
    opposed: tuple[Words, ...] = ()
    leaders: Words = NONE  # those that the head of a state or a government may be called ("лидер", "президент").
    offices: Words = NONE  # those that are an office and no trade ("министр").
    empty_owners: Words = NONE  # words after an office that only stand for a body named before ("ведомства").
    bare: Words = NONE  # lemmas whose words may follow at once, without a conjunction ("he said it was over").
    asking: Words = NONE  # those of `that` that belong to the words said ("how").
    correlatives: Words = NONE  # words that those belong to as conjunctions ("после того, как").
    whether: Words = NONE  # particles in the second place of an indirect question ("ли").
    questions: Words = NONE  # forms of nouns that hold an indirect question themselves ("вопрос").
    # beginnings of titles with those that say the same ("глава мид": "министр иностранных дел").
    synonyms: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()
    sides: Words = NONE  # base forms of nouns that stand for the state whose adjective is before them ("сторона").
    partitive: Words = NONE  # words before a preposition that tell of how many one is ("одного" + "из").
    empty: Words = NONE  # what after "о" tells nothing ("том", "нем").
    transitive: Words = NONE  # those of `bare` that oftener have a thing for their object ("announce").
    circumstances: Words = NONE  # words that open a clause or phrase before the subject of such words ("when").
    openers: Words = NONE  # words that open a clause of such words ("the", "there").
    # lemmas that take what is told as a noun phrase, with the prepositions that open it ("сообщить о").
    about: Mapping[str, Words] = field(factory=dict)
    objects: Words = NONE  # lemmas whose object is what is told ("опровергнуть").
    # nouns that make the object of any verb of saying something told ("отметил важность").
    told_nouns: Words = NONE
    # lemmas that attribute with one of these nouns ("выразить": "мнение").
    light: Mapping[str, Words] = field(factory=dict)
    answering: Words = NONE  # lemmas that tell only that somebody spoke ("responding").
    closing: Words = NONE  # lemmas that attribute the clause before them, beside `bare`.
    addressing: Words = NONE  # lemmas that take whom it is said to ("tell").
    valued: Words = NONE  # words before a participle that speaks for nobody ("without saying", "worth noting").
    denying: Words = NONE  # lemmas of verbs that deny what they have for an object ("опровергнуть").
    # nouns for what others say, as objects of those ("reports that", "сообщения о том, что").
    reports: Words = NONE
    # runs of words after a verb of asking for a speaker without a name ("not to be named").
    unnamed: RunsByWord = field(default=(), converter=by_first_word)
    negated: Words = NONE  # lemmas that attribute when negated too ("не исключил").
    said: Words = NONE  # nouns for another's words after a verb of quoting ("слова").
    passed_on: Words = NONE  # those that any verb of saying may pass on.
    both: str = ""  # the conjunction that makes one subject of two.
    shown: Words = NONE  # participles that tell by whom a document was seen ("obtained").
    times: Words = NONE  # words that tell when something was said, where a body may stand too ("январе").
    # nouns of saying that lead to a quotation with a colon, whose owner speaks ("ответ мэра").
    leads: Words = NONE
    # phrases that stand for the sentence before ("об этом").
    back: RunsByWord = field(default=(), converter=by_first_word)
    promising: Words = NONE  # lemmas that take what is said as an infinitive ("пообещать").
    infinitive: Callable[[str], bool] = lambda word: False  # whether a word looks like an infinitive.
    # whether a word can be the base form of a verb, behind "to".
    base: Callable[[str], bool] = lambda word: True
    generic: Words = NONE  # base forms of bodies that stand for one named before ("ведомство").
    of_one_kind: Words = NONE  # those of `generic` that no body of another kind is called ("профсоюз").
    confirmed: Words = NONE  # words of `back` that stand for it only with verbs of confirming ("это подтвердил").
    confirming: Words = NONE  # base forms of such verbs.
    # what shows that somebody wrote the words that a document then has ("в блоге").
    writes: re.Pattern[str] = re.compile(r"\b\B")
    missions: Words = NONE  # bodies that sit somewhere else than what they are of ("посольство").
    # those of `generic` with the words of a name that show such a body; none where any may be called so.
    called: Mapping[str, Words] = field(factory=dict)
    # words of the names of bodies that those without words are not called by ("the company").
    not_called: Words = NONE
    asks: Words = NONE  # labels of a question in an interview ("Q:").
    answers: Words = NONE  # labels of an answer ("A:").
    parts_of_bodies: Words = NONE  # base forms of bodies that belong to one named with them ("пресс-служба").
    documents: Words = NONE  # forms of documents, as the place of something said ("сообщении").
    media: Words = NONE  # those of `generic` that are media ("агентство").
    # forms of verbs that tell of somebody who spoke, without the words ("прокомментировал").
    interviewing: Words = NONE
    occasions: Words = NONE  # nouns for when words are said, which end a sentence behind them (", in remarks to").
    # lemmas that attribute only with the word after them ("point": "out").
    phrasal: Mapping[str, str] = field(factory=dict)
    # lemmas with the words behind them that make them no saying ("add": "to", "think": "tank").
    turned: Mapping[str, Words] = field(factory=dict)
    # lemmas with the particles that make another verb of them ("call": "off").
    particles: Mapping[str, Words] = field(factory=dict)
    # nouns for those before whom something is said, who hear it or are told it ("the court heard").
    hearing: Words = NONE
    # lemmas that take whom they are of, and words between marks ("accused them of “lying”").
    accusing: Words = NONE
    # lemmas that take somebody behind a preposition and what he is to do ("call": "on").
    calling: Mapping[str, Run] = field(factory=dict)
    blaming: Words = NONE  # lemmas that take no clause ("accused them of a plan that failed").
    bidding: Words = NONE  # lemmas that take somebody and what he is to do ("urged both to talk").
    to_nouns: Words = NONE  # words that a phrase with "to" belongs to ("ambassador to", "close to").
    objects_said: Words = NONE  # nouns that are said and are no clause ("said goodbye").
    # nouns for those to whom something is said, beside those who can speak ("told the crowd").
    audiences: Words = NONE
    # lemmas after which words between marks are called out, and no name ("chanted “Freedom”").
    chanting: Words = NONE
    declaring: Words = NONE  # lemmas whose object in marks is done, and not said ("объявили «войну»").
    judging: Words = NONE  # lemmas that hold something for what stands between marks ("считает сделку «ошибкой»").
    pasts: Words = NONE  # irregular forms of the past of any verb.
    nouns_too: Words = NONE  # forms of the past that are nouns as well ("forecast").
    topics: Words = NONE  # what may stand behind a name in a headline that begins with a quotation ("on", "о").
    quoting: Words = NONE  # forms of verbs that bring whose words follow "as saying" ("quoted").
    sexes: Mapping[str, str] = field(factory=dict)  # nouns of persons of one sex, with it ("woman": "f").
    of_direction: Words = NONE  # prepositions that may stand before the accusative ("на").
    of_genitive: Words = NONE  # prepositions of time and reason before the genitive ("до").
    # relative pronouns in the singular, with their gender ("которая": "f").
    relative_sexes: Mapping[str, str] = field(factory=dict)
    means: Words = NONE  # nouns for how words are carried ("said by phone").
    family: Words = NONE  # nouns of kin ("widow").
    # lemmas whose past behind people is a participle before a preposition ("people briefed on").
    informing: Words = NONE
    citing: Words = NONE  # participles behind whose comma a sentence tells its source ("citing").
    initials: Words = NONE  # small words that names of bodies in capitals are spelt as ("WHO").
    only_times: Words = NONE  # those of `asking` that oftener tell when or where something is said ("когда").
    excluding: Words = NONE  # lemmas whose object is what is told where they are negated ("не исключил").
    # the noun that a word is which no table has, by its second part.
    compound: Callable[[str], Noun | None] = lambda word: None
    contrasting: Words = NONE  # conjunctions that set a clause against the one before the comma ("но").
    # lemmas that call something so, with the word before what it is called, if any ("as").
    calling_so: Mapping[str, str] = field(factory=dict)
    lapses: Words = NONE  # nouns that only tell when, behind an article ("a week later").
    topic_words: Words = NONE  # prepositions of what somebody speaks of, behind his words ("слова мэра о").
    # pronouns as objects, with whom they stand for ("him").
    objective: Mapping[str, Pronoun] = field(factory=dict)
    single: Words = NONE  # words that one of many begins with ("another").
    time_conjunctions: Words = NONE  # those that a clause of time or reason begins with ("when").
    lacking: Words = NONE  # prepositions before what somebody did not do ("without").
    free_relatives: Words = NONE  # relative pronouns without a noun before them ("what").
    there: Words = NONE  # words for where those are who speak, told of before ("там").
    telling: Words = NONE  # those of `addressing` that cannot stand without whom it is told.
    amid: Words = NONE  # what opens the circumstances of what was said, beside those ("amid").
    owning_relatives: Words = NONE  # relative pronouns of an owner ("whose").
    agent_prepositions: Words = NONE  # those before whoever did something ("by").
    showing: Words = NONE  # words whose object may speak behind them ("had fans chanting").
    places_of_missions: Words = NONE  # prepositions of where a mission is ("в").
    of_regions: Words = NONE  # those of the region that a body is for ("по").
    # prepositions that a number may stand behind as the subject of a clause ("about 40 died").
    quantities: Words = NONE
    plain: Words = NONE  # lemmas that have a clause for their object and hardly anything else ("say").
    abbreviated: Words = NONE  # words that are cut short and keep their full stop within a sentence ("inc", "г").
    # beginnings of nouns for what bears the name of a person before the name ("улиц").
    named_after: tuple[str, ...] = ()
    plural_bodies: Words = NONE  # nouns of bodies in the plural, which two may share ("ministries").
    # forms of the present that are nouns as well, and cues only behind a plural ("counter").
    noun_bases: Words = NONE
    degrees: Words = NONE  # words for how much somebody is what a participle says ("more worried").
    stressing: Words = NONE  # forms of the verb that stresses the one behind it ("did").
    bases: Mapping[str, Cue] = field(factory=dict)  # base forms of verbs, which attribute behind those only.
    # lemmas of publishing, with the nouns for news that they have for an object ("опубликовать").
    published: Mapping[str, Words] = field(factory=dict)
    no_adverbs: Words = NONE  # nouns that end as adverbs do ("family").
    # nouns for what somebody is charged with, which is denied and nobody's words ("counts").
    charged: Words = NONE
    studies: Words = NONE  # nouns for what is written of what was found out, whose authors speak ("a survey by").
    # nouns for where something is said, whose phrase may stand before the words ("in a statement").
    told_in: Words = NONE
    passives: Words = NONE  # forms of the verb that makes a passive of a participle ("were expected").
    verbs: Words = NONE  # auxiliaries that are verbs and no adverbs ("had", "would").
    # adjectives of an anonymous body, with what stands for it in titles ("внешнеполитического").
    works: Mapping[str, Run] = field(factory=dict)
    # abbreviated offices, with the words they stand for ("постпред").
    short: Mapping[str, str] = field(factory=dict)
    heads: Words = NONE  # offices of one who is the head of something ("губернатор").
    # names that stand for whom a head of state works for ("кремля"), with the state's code.
    seats: Mapping[str, str] = field(factory=dict)
    forms: Forms = field(factory=Forms)  # endings, and the littlest words.
    # by what a sentence turns to another verb of saying, or takes up the same speaker.
    turning: Turning = field(factory=Turning)
    naming: Naming = field(factory=Naming)  # what a phrase calls those who speak.
    returning: Returning = field(factory=Returning)  # by what an office names again who is known already.
    # words that put the noun after them in another case than the nominative
    governing: Words = field(init=False)

    @governing.default
    def _all_governing(self) -> Words:
        ends = {phrase[-1] for phrases in self.phrases.values() for phrase in phrases}
        return self.documents | self.prepositions | ends
