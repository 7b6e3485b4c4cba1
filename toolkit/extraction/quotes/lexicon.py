"""What a language says about saying: verbs, pronouns, the nouns of those who speak."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Literal

from attrs import field, frozen

Class = Literal["say", "think", "passive", "act", "name", "quote", "light"]


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
    """All of a language's words about saying; keys in lower case, Russian ё as е.

    Attributes:
        order: "agreement" when the subject is found by case and agreement, "position" when by its place.
        cues: verb forms.
        nouns: forms of nouns that can speak; a function, since the table is loaded at the first call.
        pronouns: subject pronouns.
        others: pronouns for whom the sentence before names beside its subject ("тот"), where a verb follows.
        owners: possessive pronouns ("его", "his") with what they stand for.
        phrases: openings of prepositional attributions, word by word ("по", "словам").
        phrase_ends: words after an owner that make such a phrase ("по" + "его" + "словам").
        that: words that open the words said after a comma ("что") or at once ("that").
        as_words: "как", "as": an attribution set in as a clause.
        impersonal: words before an infinitive or a verb that speak for nobody ("важно отметить").
        auxiliaries: words between subject and verb ("has", "also", "также").
        adverbs: words that may stand between the verb and the subject or the words said.
        prepositions: words that begin a prepositional phrase, whose noun is no subject.
        inner_prepositions: those that go on a noun phrase of office ("посол России в США").
        conjunctions: words that part clauses.
        fillers: nouns that tell where or to whom it was said ("интервью", "reporters").
        days: nouns that tell the day, with no noun after them ("Friday").
        parts_of_days: what may stand behind those ("night").
        before_days: what may stand before them ("on", "late").
        adjective: whether a word looks like an attributive adjective in the nominative.
        oblique: whether a word looks like an attributive adjective in the case of a place.
        nominative: an adjective in the nominative of a gender ("m", "f", "n").
        finite: whether a word looks like a verb in the past.
        vague: words that begin an object which tells nothing ("эту информацию").
        rankings: those of `phrases` that give a title or a rank when a bare name follows ("по версии").
        kin: base forms of nouns that a name in the genitive after them only owns ("мать").
        norms: forms of what is law, and nobody's words.
        numerals: words whose noun stands in the genitive though it is the subject ("два эксперта").
        nobody: words that alone name no speaker ("it", "the").
        past: "past" of a form that can be a past and no participle, "either" of one that may be both, else "".
        no_one: words that open a subject which nobody is ("nobody").
        turns: adjectives and light verbs, which attribute in their turn only ("is sure", "gave a warning that").
        plurals: forms of the present that are plural nouns as well, and cues only behind a name ("claims").
        conditions: conjunctions that an attribution may part from their clause ("если").
        commenting: forms of verbs that tell of a comment without its words ("прокомментировал").
        evading: runs of words behind a conjunction that always tell of the speaker ("declined to").
        claims: nouns for what somebody has said, as the writer calls it ("a claim that").
        leading: runs of words before a base form whose subject is the speaker ("went on to").
        so: words for the sentence before, which whoever said it stands behind ("так ответил").
        topical: nouns of light verbs behind which only the topic is told ("мнение о выборах").
        parts_of_many: nouns before a genitive that make one subject with it, with their gender ("ряд" экспертов).
        articles: words that only open a noun phrase ("the", "a").
        determiners: words that open a noun phrase and say little ("сам", "этот").
        relatives: pronouns that stand for the noun before them ("который", "who").
        relative_places: forms of those for a place ("котором").
        negations: words that turn an attribution off ("not").
        subordinators: words after a quotation that begin a clause of the text again ("when").
        phrases_by_word: `phrases` by their first word.
        unnamed_by_word: `unnamed` by their first word.
        back_by_word: `back` by their first word.
        leading_ends: the last words of `leading`.
        evading_by_word: `evading` by their first word.
        governing: words that put the noun after them in another case than the nominative.
        connectors: words before an attribution that say nothing ("кроме", "того").
        confirmed: words of `back` that stand for it only with verbs of confirming ("это подтвердил").
        confirming: base forms of such verbs.
        writes: what shows that somebody wrote the words that a document then has ("в блоге").
        missions: bodies that sit somewhere else than what they are of ("посольство").
        again: base forms of offices that may only name again who spoke before ("дипломат").
        anyone: those that holders of many offices are called ("official").
        coaches: those that one who leads a team may be called ("manager").
        nationals: those that only tell a state ("россиянин").
        reporters: those who tell for others, and are not meant by a pronoun.
        anonymous: those of `reporters` who speak for themselves ("источник").
        leaders: those that the head of a state or a government may be called ("лидер", "президент").
        offices: those that are an office and no trade ("министр").
        empty_owners: words after an office that only stand for a body named before ("ведомства").
        bare: lemmas whose words may follow at once, without a conjunction ("he said it was over").
        asking: those of `that` that belong to the words said ("how").
        correlatives: words that those belong to as conjunctions ("после того, как").
        whether: particles in the second place of an indirect question ("ли").
        questions: forms of nouns that hold an indirect question themselves ("вопрос").
        synonyms: beginnings of titles with those that say the same ("глава мид": "министр иностранных дел").
        sides: base forms of nouns that stand for the state whose adjective is before them ("сторона").
        partitive: words before a preposition that tell of how many one is ("одного" + "из").
        empty: what after "о" tells nothing ("том", "нем").
        transitive: those of `bare` that oftener have a thing for their object ("announce").
        circumstances: words that open a clause or phrase before the subject of such words ("when").
        openers: words that open a clause of such words ("the", "there").
        promising: lemmas that take what is said as an infinitive ("пообещать").
        about: lemmas that take what is told as a noun phrase, with the prepositions that open it ("сообщить о").
        objects: lemmas whose object is what is told ("опровергнуть").
        told_nouns: nouns that make the object of any verb of saying something told ("отметил важность").
        light: lemmas that attribute with one of these nouns ("выразить": "мнение").
        answering: lemmas that tell only that somebody spoke ("responding").
        closing: lemmas that attribute the clause before them, beside `bare`.
        addressing: lemmas that take whom it is said to ("tell").
        valued: words before a participle that speaks for nobody ("without saying", "worth noting").
        denying: lemmas of verbs that deny what they have for an object ("опровергнуть").
        reports: nouns for what others say, as objects of those ("reports that", "сообщения о том, что").
        unnamed: runs of words after a verb of asking for a speaker without a name ("not to be named").
        negated: lemmas that attribute when negated too ("не исключил").
        said: nouns for another's words after a verb of quoting ("слова").
        passed_on: those that any verb of saying may pass on.
        both: the conjunction that makes one subject of two.
        shown: participles that tell by whom a document was seen ("obtained").
        times: words that tell when something was said, where a body may stand too ("январе").
        leads: nouns of saying that lead to a quotation with a colon, whose owner speaks ("ответ мэра").
        back: phrases that stand for the sentence before ("об этом").
        infinitive: whether a word looks like an infinitive.
        generic: base forms of bodies that stand for one named before ("ведомство").
        called: those of `generic` with the words of a name that show such a body; none where any may be called so.
        not_called: words of the names of bodies that those without words are not called by ("the company").
        asks: labels of a question in an interview ("Q:").
        answers: labels of an answer ("A:").
        parts_of_bodies: base forms of bodies that belong to one named with them ("пресс-служба").
        passives: forms of the verb that makes a passive of a participle ("were expected").
        verbs: auxiliaries that are verbs and no adverbs ("had", "would").
        works: adjectives of an anonymous body, with what stands for it in titles ("внешнеполитического").
        short: abbreviated offices, with the words they stand for ("постпред").
        heads: offices of one who is the head of something ("губернатор").
        seats: names that stand for whom a head of state works for ("кремля"), with the state's code.
        media: those of `generic` that are media ("агентство").
        interviewing: forms of verbs that tell of somebody who spoke, without the words ("прокомментировал").
        documents: forms of documents, as the place of something said ("сообщении").
        occasions: nouns for when words are said, which end a sentence behind them (", in remarks to").
        turned: lemmas with the words behind them that make them no saying ("add": "to", "think": "tank").
        phrasal: lemmas that attribute only with the word after them ("point": "out").
        hearing: nouns for those before whom something is said, who hear it or are told it ("the court heard").
        accusing: lemmas that take whom they are of, and words between marks ("accused them of “lying”").
        calling: lemmas that take somebody behind a preposition and what he is to do ("call": "on").
        blaming: lemmas that take no clause ("accused them of a plan that failed").
        bidding: lemmas that take somebody and what he is to do ("urged both to talk").
        to_nouns: words that a phrase with "to" belongs to ("ambassador to", "close to").
        objects_said: nouns that are said and are no clause ("said goodbye").
        plain: lemmas that have a clause for their object and hardly anything else ("say").
        told_in: nouns for where something is said, whose phrase may stand before the words ("in a statement").
        audiences: nouns for those to whom something is said, beside those who can speak ("told the crowd").
        chanting: lemmas after which words between marks are called out, and no name ("chanted “Freedom”").
        judging: lemmas that hold something for what stands between marks ("считает сделку «ошибкой»").
        quoting: forms of verbs that bring whose words follow "as saying" ("quoted").
        sexes: nouns of persons of one sex, with it ("woman": "f").
        nouns_too: forms of the past that are nouns as well ("forecast").
        topics: what may stand behind a name in a headline that begins with a quotation ("on", "о").
        pasts: irregular forms of the past of any verb.
        studies: nouns for what is written of what was found out, whose authors speak ("a survey by").
        charged: nouns for what somebody is charged with, which is denied and nobody's words ("counts").
        no_adverbs: nouns that end as adverbs do ("family").
        published: lemmas of publishing, with the nouns for news that they have for an object ("опубликовать").
        abbreviated: words that are cut short and keep their full stop within a sentence ("inc", "г").
        named_after: beginnings of nouns for what bears the name of a person before the name ("улиц").
        plural_bodies: nouns of bodies in the plural, which two may share ("ministries").
        noun_bases: forms of the present that are nouns as well, and cues only behind a plural ("counter").
        stressing: forms of the verb that stresses the one behind it ("did").
        bases: base forms of verbs, which attribute behind those only.
        of_direction: prepositions that may stand before the accusative ("на").
        of_genitive: prepositions of time and reason before the genitive ("до").
        relative_sexes: relative pronouns in the singular, with their gender ("которая": "f").
        means: nouns for how words are carried ("said by phone").
        family: nouns of kin ("widow").
        informing: lemmas whose past behind people is a participle before a preposition ("people briefed on").
        citing: participles behind whose comma a sentence tells its source ("citing").
        initials: small words that names of bodies in capitals are spelt as ("WHO").
        only_times: those of `asking` that oftener tell when or where something is said ("когда").
        excluding: lemmas whose object is what is told where they are negated ("не исключил").
        compound: the noun that a word is which no table has, by its second part.
        contrasting: conjunctions that set a clause against the one before the comma ("но").
        calling_so: lemmas that call something so, with the word before what it is called, if any ("as").
        lapses: nouns that only tell when, behind an article ("a week later").
        topic_words: prepositions of what somebody speaks of, behind his words ("слова мэра о").
        objective: pronouns as objects, with whom they stand for ("him").
        single: words that one of many begins with ("another").
        time_conjunctions: those that a clause of time or reason begins with ("when").
        owning_relatives: relative pronouns of an owner ("whose").
        agent_prepositions: those before whoever did something ("by").
        showing: words whose object may speak behind them ("had fans chanting").
        places_of_missions: prepositions of where a mission is ("в").
        of_regions: those of the region that a body is for ("по").
        quantities: prepositions that a number may stand behind as the subject of a clause ("about 40 died").
    """

    order: Literal["agreement", "position"]
    cues: Mapping[str, Cue]
    nouns: Callable[[], Mapping[str, Noun]]
    pronouns: Mapping[str, Pronoun]
    others: Mapping[str, Pronoun] = field(factory=dict)
    owners: Mapping[str, Pronoun] = field(factory=dict)
    phrases: tuple[tuple[str, ...], ...] = ()
    phrase_ends: frozenset[str] = frozenset()
    that: frozenset[str] = frozenset()
    as_words: frozenset[str] = frozenset()
    impersonal: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    inner_prepositions: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    parts_of_days: frozenset[str] = frozenset()
    before_days: frozenset[str] = frozenset()
    adjective: Callable[[str], bool] = lambda word: False
    oblique: Callable[[str], bool] = lambda word: False
    nominative: Callable[[str, str], str] = lambda word, gender: word
    finite: Callable[[str], bool] = lambda word: False
    vague: frozenset[str] = frozenset()
    rankings: frozenset[tuple[str, ...]] = frozenset()
    kin: frozenset[str] = frozenset()
    norms: frozenset[str] = frozenset()
    numerals: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    past: Callable[[str], str] = lambda word: ""
    no_one: frozenset[str] = frozenset()
    plurals: Mapping[str, Cue] = field(factory=dict)
    turns: Mapping[str, Cue] = field(factory=dict)
    conditions: frozenset[str] = frozenset()
    commenting: frozenset[str] = frozenset()
    evading: tuple[tuple[str, ...], ...] = ()
    claims: frozenset[str] = frozenset()
    leading: tuple[tuple[str, ...], ...] = ()
    so: frozenset[str] = frozenset()
    topical: frozenset[str] = frozenset()
    parts_of_many: Mapping[str, str] = field(factory=dict)
    determiners: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    relative_places: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    connectors: frozenset[str] = frozenset()
    again: frozenset[str] = frozenset()
    anyone: frozenset[str] = frozenset()
    coaches: frozenset[str] = frozenset()
    nationals: frozenset[str] = frozenset()
    reporters: frozenset[str] = frozenset()
    anonymous: frozenset[str] = frozenset()
    leaders: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    empty_owners: frozenset[str] = frozenset()
    bare: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    correlatives: frozenset[str] = frozenset()
    whether: frozenset[str] = frozenset()
    questions: frozenset[str] = frozenset()
    synonyms: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()
    sides: frozenset[str] = frozenset()
    partitive: frozenset[str] = frozenset()
    empty: frozenset[str] = frozenset()
    transitive: frozenset[str] = frozenset()
    circumstances: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    about: Mapping[str, frozenset[str]] = field(factory=dict)
    objects: frozenset[str] = frozenset()
    told_nouns: frozenset[str] = frozenset()
    light: Mapping[str, frozenset[str]] = field(factory=dict)
    answering: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    valued: frozenset[str] = frozenset()
    denying: frozenset[str] = frozenset()
    reports: frozenset[str] = frozenset()
    unnamed: tuple[tuple[str, ...], ...] = ()
    negated: frozenset[str] = frozenset()
    said: frozenset[str] = frozenset()
    passed_on: frozenset[str] = frozenset()
    both: str = ""
    shown: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    back: tuple[tuple[str, ...], ...] = ()
    promising: frozenset[str] = frozenset()
    infinitive: Callable[[str], bool] = lambda word: False
    generic: frozenset[str] = frozenset()
    confirmed: frozenset[str] = frozenset()
    confirming: frozenset[str] = frozenset()
    writes: re.Pattern[str] = re.compile(r"\b\B")
    missions: frozenset[str] = frozenset()
    called: Mapping[str, frozenset[str]] = field(factory=dict)
    not_called: frozenset[str] = frozenset()
    asks: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    parts_of_bodies: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    media: frozenset[str] = frozenset()
    interviewing: frozenset[str] = frozenset()
    occasions: frozenset[str] = frozenset()
    phrasal: Mapping[str, str] = field(factory=dict)
    turned: Mapping[str, frozenset[str]] = field(factory=dict)
    hearing: frozenset[str] = frozenset()
    accusing: frozenset[str] = frozenset()
    calling: Mapping[str, tuple[str, ...]] = field(factory=dict)
    blaming: frozenset[str] = frozenset()
    bidding: frozenset[str] = frozenset()
    to_nouns: frozenset[str] = frozenset()
    objects_said: frozenset[str] = frozenset()
    audiences: frozenset[str] = frozenset()
    chanting: frozenset[str] = frozenset()
    judging: frozenset[str] = frozenset()
    pasts: frozenset[str] = frozenset()
    nouns_too: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    quoting: frozenset[str] = frozenset()
    sexes: Mapping[str, str] = field(factory=dict)
    of_direction: frozenset[str] = frozenset()
    of_genitive: frozenset[str] = frozenset()
    relative_sexes: Mapping[str, str] = field(factory=dict)
    means: frozenset[str] = frozenset()
    family: frozenset[str] = frozenset()
    informing: frozenset[str] = frozenset()
    citing: frozenset[str] = frozenset()
    initials: frozenset[str] = frozenset()
    only_times: frozenset[str] = frozenset()
    excluding: frozenset[str] = frozenset()
    compound: Callable[[str], Noun | None] = lambda word: None
    contrasting: frozenset[str] = frozenset()
    calling_so: Mapping[str, str] = field(factory=dict)
    lapses: frozenset[str] = frozenset()
    topic_words: frozenset[str] = frozenset()
    objective: Mapping[str, Pronoun] = field(factory=dict)
    single: frozenset[str] = frozenset()
    time_conjunctions: frozenset[str] = frozenset()
    owning_relatives: frozenset[str] = frozenset()
    agent_prepositions: frozenset[str] = frozenset()
    showing: frozenset[str] = frozenset()
    places_of_missions: frozenset[str] = frozenset()
    of_regions: frozenset[str] = frozenset()
    quantities: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    abbreviated: frozenset[str] = frozenset()
    named_after: tuple[str, ...] = ()
    plural_bodies: frozenset[str] = frozenset()
    noun_bases: frozenset[str] = frozenset()
    stressing: frozenset[str] = frozenset()
    bases: Mapping[str, Cue] = field(factory=dict)
    published: Mapping[str, frozenset[str]] = field(factory=dict)
    no_adverbs: frozenset[str] = frozenset()
    charged: frozenset[str] = frozenset()
    studies: frozenset[str] = frozenset()
    told_in: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    works: Mapping[str, tuple[str, ...]] = field(factory=dict)
    short: Mapping[str, str] = field(factory=dict)
    heads: frozenset[str] = frozenset()
    seats: Mapping[str, str] = field(factory=dict)
    phrases_by_word: Mapping[str, tuple[tuple[str, ...], ...]] = field(init=False)
    unnamed_by_word: Mapping[str, tuple[tuple[str, ...], ...]] = field(init=False)
    back_by_word: Mapping[str, tuple[tuple[str, ...], ...]] = field(init=False)
    evading_by_word: Mapping[str, tuple[tuple[str, ...], ...]] = field(init=False)
    governing: frozenset[str] = field(init=False)
    leading_ends: frozenset[str] = field(init=False)

    @phrases_by_word.default
    def _phrases_by_first_word(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        return by_first_word(self.phrases)

    @unnamed_by_word.default
    def _unnamed_by_first_word(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        return by_first_word(self.unnamed)

    @back_by_word.default
    def _back_by_first_word(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        return by_first_word(self.back)

    @evading_by_word.default
    def _evading_by_first_word(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        return by_first_word(self.evading)

    @governing.default
    def _all_governing(self) -> frozenset[str]:
        return self.documents | self.prepositions | {phrase[-1] for phrase in self.phrases}

    @leading_ends.default
    def _last_words_of_leading(self) -> frozenset[str]:
        return frozenset(run[-1] for run in self.leading)


def by_first_word(runs: Iterable[tuple[str, ...]]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Runs of words by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for run in runs:
        found.setdefault(run[0], []).append(run)
    return {word: tuple(same) for word, same in found.items()}
