"""What a language says about happening: event nouns, verbs of action, words of plan and doubt."""

from collections.abc import Callable, Container, Mapping
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from attrs import field, frozen

from toolkit.extraction.events.forms import Action, EventNoun
from toolkit.extraction.events.grammar.amounts import Amounts
from toolkit.extraction.events.grammar.around import Around
from toolkit.extraction.events.grammar.comments import Comments
from toolkit.extraction.events.grammar.day_words import DayWords
from toolkit.extraction.events.grammar.deadlines import Deadlines
from toolkit.extraction.events.grammar.denial import Denial
from toolkit.extraction.events.grammar.endings import Endings
from toolkit.extraction.events.grammar.journeys import Journeys
from toolkit.extraction.events.grammar.merging import Merging
from toolkit.extraction.events.grammar.moving import Moving
from toolkit.extraction.events.grammar.naming import NameWords
from toolkit.extraction.events.grammar.outsiders import Outsiders
from toolkit.extraction.events.grammar.papers import Papers
from toolkit.extraction.events.grammar.participles import Participles
from toolkit.extraction.events.grammar.particles import Particles
from toolkit.extraction.events.grammar.plans import Plans
from toolkit.extraction.events.grammar.recess import Recess
from toolkit.extraction.events.grammar.replacing import ObjectPronouns
from toolkit.extraction.events.grammar.senses import Senses
from toolkit.extraction.events.grammar.setting import Setting
from toolkit.extraction.events.grammar.unmet import Unmet
from toolkit.extraction.events.name_parts import NameParts
from toolkit.extraction.quotes.lexicon import by_first_word

if TYPE_CHECKING:
    from toolkit.extraction.events.sentence.scene import Reading, Scene
    from toolkit.model import Place


def no_words(scene: "Scene", trigger: int, words: AbstractSet[str]) -> AbstractSet[str]:
    """None of the words, in a language that tells no more of them."""
    return frozenset()


@frozen(kw_only=True)
class EventLexicon:
    """All of a language's words about happening; keys in lower case, Russian ё as е.

    Attributes:
        nouns: forms of event nouns.
        actions: forms of verbs of action.
        planned: words that put the event ahead.
        bidding: verbs after which an infinitive tells of what is to be done ("обещает открыть", "приказал").
        tentative: words that leave it open.
        cancelled: words that call it off.
        postponed: words that move it.
        undoing: infinitives of verbs that call it off or move it -> "cancelled" or "postponed".
        undoing_nouns: nouns for that, before "of" -> the same.
        midnights: words for the end of a day, with what comes before it: "before midnight".
        counted_until: words before the moment up to which something is counted: "as of".
        decided: words after which those tell what is done ("решено отложить").
        negations: words that deny it.
        none: determiners that deny what they stand before ("no").
        absent: verbs that after a negation say of a genitive that there was none ("было").
        denying: verbs of one who denies, or does not speak of, what is said ("denied").
        results: infinitives of verbs whose present, as headlines have it, tells of what has been ("beats").
        of_things: infinitives, and words after a verb, that tell of a pact or a law and of nobody ("it expires").
        modal_words: words that before "have" and a participle tell of what was not ("could have been").
        up_to: words besides `until` before the last day of what a verb of lasting tells ("running to May 3").
        likening: words before the day that something is only likened to ("the same as").
        winning: infinitives of verbs that are of the kind of their object ("won the election").
        trading: forms of verbs that before a price tell what something is worth ("traded at $2").
        asking: words that open an indirect question ("what happened").
        fixing: forms of verbs for a figure that somebody sets ("raised").
        figures: nouns for such figures ("rate").
        hurting: infinitives of verbs that are of the kind of what hurts ("injured in an attack").
        rumours: nouns for what others say, as objects of those ("reports of a meeting").
        denied_words: words that open what is said ("that", "что").
        place_prepositions: before a place where something happens.
        goal_prepositions: before a place that somebody goes to.
        purposes: what goes on the name of an event after a preposition ("в поддержку", "in memory of").
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
        pronouns: subjects that a name in the sentence before stands for ("he"), with their gender.
        object_pronouns: those for what is set or moved, with its number and gender ("его перенесли").
        stand_ins: words that an event noun said before stands for ("it", "который"), with number and gender.
        besides: words before what happened at another time ("after", "because").
        signing: infinitives of verbs that make of a deal a signing.
        both: runs of words for two named before ("the two sides", "стороны"): "state", "person" or "side".
        speakers: pronouns of those who speak: what they tell with a verb of no kind is no event ("I").
        possessives: words before an event noun for the one whose it is, with the gender ("his").
        until: prepositions before the end of what goes on.
        since: prepositions before the beginning of what goes on.
        causes: runs of words before what something is only done for, or after ("because of", "из-за").
        inviting: nouns after which one is named who does not take part ("invitation").
        leading: words that open what comes before the main clause ("ahead", "после").
        discussing: infinitives of verbs of talks: what they have for an object is only what is talked about.
        by_wire: words near which talks are a call.
        taking_part: words of a verb for one who goes to an event ("участие").
        changing: those of them whose present dates only what begins on a day ("с 1 января меняются правила").
        starting: infinitives of verbs of beginning: "since March 1" dates what they tell.
        finishing: infinitives of verbs for an event that comes to its end ("завершиться").
        where: words that open a clause about the place before it ("где").
        offices: words for one who holds an office, after which a state only says whose.
        retelling: verbs of an agency that carries somebody's words ("цитирует").
        adverbs: words that end the name of an event before them.
        attributing: words that begin an attribution which a comma ends ("по словам").
        arranging: infinitives of verbs that set, move or call off what is their object.
        phrases: runs of words that call an event off ("called off", "не состоится").
        locators: nouns between a preposition and a place ("в центре Кишинева", "in the town of Pyla").
        hosting: forms of verbs for a town that receives an event ("примет").
        near: prepositions before a place that is close by ("near").
        complementizers: words that open what is said, without a mark before them ("that").
        openers: runs of words that begin a sentence and say nothing ("кроме того").
        articles: words that a name does not begin with.
        modals: those of them after which any word is a verb.
        kind_objects: lemmas that are of their kind only with one of these words near ("pass a law").
        object_kinds: what some verbs tell with one of some words near ("вышел на свободу").
        phases: bases of nouns for parts of what goes on, with what makes them of a kind ("второй тур").
        in_force: lemmas that tell that something holds from a day on ("действовать").
        completing: lemmas that tell the end of something ("завершить").
        noun_kinds: what some event nouns are with one of some words beside them ("заседание суда").
        ahead_prepositions: before a date that is set ("set for March 3", "назначен на пятницу").
        held_up: lemmas of no kind with one of these things for an object ("задержать рейс").
        counts: words for how many, between a verb and the things counted ("сотни").
        excluding: forms of verbs that, denied, leave what they tell of open ("не исключил"), with their particle.
        noun_needs: event nouns that are events only right before one of these words ("суд над").
        distances: words beside a length of time that make it the time from one thing to another ("after").
        conditional: words that open a condition ("if"), or stand before an event as one ("в случае").
        due: words before the last day by which something is to be ("не позднее").
        earliest: words that begin a date before which nothing happens ("не ранее 5 марта").
        launching: words before an event that begins at a date ("о начале забастовки").
        spans: words before a month or more that figures are of ("за май").
        beyond: words before a date past which, or by which, something only holds ("after", "as of").
        proposing: verbs of one who wants what is still to come ("called for a rally").
        being: forms of "be" after which "to" and a verb tell of what is to come.
        having: forms of "have" of a verb in the active perfect.
        nobody: subjects that deny ("nobody").
        regularly: words for what happens again and again, so that a present tense dates nothing ("ежегодно").
        concluding: forms of verbs of saying -> beginnings of objects with which something is done ("заключил").
        agreeing: beginnings of words for deciding and agreeing on what is to be ("решение о").
        perfective: lemmas of what is done once, and so on the first day of an open time.
        finding: forms that tell what was found, and words only before a comma ("выявили, что").
        deeds: forms of verbs of saying that tell a deed ("передал останки").
        of_events: beginnings of nouns for those of an event, or for what it gave ("участник").
        reports: beginnings of nouns for what is said, of which it only tells that it came ("сообщение").
        objects: event nouns with what follows them where they are no events ("прием заявок").
        parts_of: such nouns with the beginnings of what they are of then ("размещение акций").
        merely: infinitives of verbs that are of their kind only beside a noun of it ("произойти").
        timetable: infinitives of verbs whose present dates only what is to come on a day ("возобновляет 5 мая").
        by: words before a day until which something has come to be so ("к").
        no_verbs: forms of verbs that begin a clause as nouns ("начало").
        seats: forms of a noun for the capital of the state that follows ("столица Армении").
        capital_of: the capital of a country by its code.
        receiving: infinitives of verbs for a host, of a meeting where their object is a person ("принять").
        becoming: forms of "become" before an office, with their tense ("стал президентом").
        being_at: forms of "be" by which somebody was at a place.
        attending: infinitives of verbs for one who comes: who does not, calls nothing off ("attend").
        matters: beginnings of nouns after which a place is what something is about ("situation in").
        relative_forms: all the forms of a relative pronoun.
        relatives: words for a subject named just before ("who").
        date_adverbs: words before a date that leave with it ("late").
        unions: words near which a strike is one of workers.
        same_again: modifiers of an event that was spoken of just before ("эта").
        another: modifiers of one that was not ("next", "предыдущая").
        heads: nouns that can be the head of a subject, in the nominative.
        nominatives: those of them that can be no genitive, and begin a subject of their own ("лидеры").
        converbs: forms of verbs that begin what a subject does besides ("выступая").
        capital_nouns: whether every noun is written with a capital.
        unreal: those of some words near an event that tell of no plan as they stand ("could have been").
        of_another: those of some that call off or move something else than the event.
        describing: those of some that only describe something else ("against planned reforms").
        verb_second: whether the subject follows the verb where something else begins the clause.
        free_order: whether an object may stand before its verb.
        circumstances: words before an event at, after or for which something else happens ("after", "в ходе").
        determiners: words before a noun and its modifiers, which belong to it ("the", "этой").
        head_first: whether of two nouns with a hyphen the first says what it is ("матч-реванш").
        noun_prepositions: prepositions right behind which a word is no verb ("до начала").
        is_action: whether a word that stands in no table is a verb in the past.
        idle_form: whether a word is a finite verb of no action, with which a clause of its own goes on.
        future_form: whether a word that stands in no table is a verb in the future.
        meant_form: whether a word of no table is an infinitive.
        verbal_noun: a word of no table as the noun of an act; None where it has not the shape of one.
        done_form: whether a word that stands in no table tells in the passive what was done.
        industrial: beginnings of modifiers of a strike of workers ("general strike", "24-hour strike").
        wishing: verbs whose object does what an infinitive tells ("we expect the crossing to open").
        requires: lemmas that tell an action only near one of these words.
        owners: endings that make a name an owner ("'s").
        is_modifier: whether a word before an event noun belongs to it.
        title: the name of an event in the language's grammar.
        passing: pairs of words for a death ("не стало").
        deciding: infinitives of verbs whose "that" tells what is decided ("rule").
        leaving: infinitives of verbs whose object is the place that is left ("leave").
        lasting: infinitives of verbs for what goes on until a day ("продлиться").
        mediating: words before "by" or "of" and one who only brings others together ("brokered").
        of_whom: how a bare noun is named with the one whose it is ("{} of {}").
        coming: words before an event that is still to come ("next").
        is_growth: whether a word tells that a number grew, fell or came to something ("fell 12 percent").
        read_clauses: tells the clauses of a sentence, its nouns and actions; None where no syntax is read.
        states: verbs in the present for what somebody is, which begins on the first day of a time ("возглавляет").
        amounts: its words by which a clause only gives a figure.
        around: its words between a date and an event that is not the one of the date.
        denial: its words for what was not, or would only have been.
        journeys: its words for coming and going, by which a name tells where.
        naming: its words by which the name of an event ends, goes on or tells no object.
        replacing: how it puts the noun for which a pronoun stands as an object.
        outsiders: its words that tell who takes no part, though the clause names them.
        particles: its particles and articles that many readers of events ask for.
        plans: its words for what is only planned, asked for or to be feared.
        recess: its words for a court that breaks off and goes on.
        senses: its words by which a verb tells something else than it mostly does.
        setting: its words by which a construction gives its date to what does not stand nearest.
        endings: its endings, by which a word of no table shows its form.
        participles: how it shapes long participles.
        deadlines: its words for the last day by which something is to be handed in.
        no_houses: beginnings of nouns that after "в" or "на" make no place ("в рамках").
        unmet: words for what does not come about.
        arranged: words of a plan, kept or not.
        called_off: words that call it off or move it.
        undoing_words: those, and all others without one of which a sentence calls off and moves nothing.
        openers_by_word: `openers`, word by word, by their first word.
        phrases_by_word: `phrases` by their first word.
    """

    nouns: Callable[[], Mapping[str, EventNoun]]
    actions: Callable[[], Mapping[str, Action]]
    title: Callable[[NameParts], str]
    is_modifier: Callable[[str], bool]
    planned: frozenset[str]
    tentative: frozenset[str]
    cancelled: frozenset[str]
    postponed: frozenset[str]
    negations: frozenset[str]
    place_prepositions: frozenset[str]
    goal_prepositions: frozenset[str]
    companions: frozenset[str]
    purposes: frozenset[str]
    topics: frozenset[str]
    complements: frozenset[str]
    sides: tuple[str, ...]
    time_prepositions: frozenset[str]
    connectors: frozenset[str]
    clause_words: frozenset[str]
    undoing: Mapping[str, str] = field(factory=dict)
    undoing_nouns: Mapping[str, str] = field(factory=dict)
    midnights: tuple[str, ...] = ()
    counted_until: frozenset[str] = frozenset()
    decided: frozenset[str] = frozenset()
    bidding: frozenset[str] = frozenset()
    read_clauses: "Callable[[Scene], Reading] | None" = None
    none: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()
    denying: frozenset[str] = frozenset()
    results: frozenset[str] = frozenset()
    of_things: frozenset[str] = frozenset()
    modal_words: frozenset[str] = frozenset()
    up_to: frozenset[str] = frozenset()
    likening: frozenset[str] = frozenset()
    winning: frozenset[str] = frozenset()
    trading: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    fixing: frozenset[str] = frozenset()
    figures: frozenset[str] = frozenset()
    hurting: frozenset[str] = frozenset()
    rumours: frozenset[str] = frozenset()
    denied_words: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    linking: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    pronouns: Mapping[str, str] = field(factory=dict)
    object_pronouns: Mapping[str, str] = field(factory=dict)
    stand_ins: Mapping[str, str] = field(factory=dict)
    besides: frozenset[str] = frozenset()
    signing: frozenset[str] = frozenset()
    both: Mapping[str, str] = field(factory=dict)
    speakers: frozenset[str] = frozenset()
    possessives: Mapping[str, str] = field(factory=dict)
    until: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    causes: frozenset[tuple[str, ...]] = frozenset()
    inviting: frozenset[str] = frozenset()
    named_for: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    discussing: frozenset[str] = frozenset()
    by_wire: frozenset[str] = frozenset()
    taking_part: frozenset[str] = frozenset()
    starting: frozenset[str] = frozenset()
    changing: frozenset[str] = frozenset()
    finishing: frozenset[str] = frozenset()
    where: frozenset[str] = frozenset()
    offices: Callable[[], Container[str]] = frozenset
    retelling: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    attributing: tuple[str, ...] = ()
    arranging: frozenset[str] = frozenset()
    phrases: frozenset[tuple[str, ...]] = frozenset()
    locators: frozenset[str] = frozenset()
    hosting: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    complementizers: frozenset[str] = frozenset()
    openers: tuple[str, ...] = ()
    articles: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    kind_objects: Mapping[str, frozenset[str]] = field(factory=dict)
    object_kinds: Mapping[str, tuple[tuple[frozenset[str], str], ...]] = field(factory=dict)
    completing: frozenset[str] = frozenset()
    in_force: frozenset[str] = frozenset()
    phases: Mapping[str, tuple[tuple[str, ...], str]] = field(factory=dict)
    noun_kinds: Mapping[str, tuple[frozenset[str], str]] = field(factory=dict)
    held_up: Mapping[str, frozenset[str]] = field(factory=dict)
    counts: frozenset[str] = frozenset()
    excluding: Mapping[str, str] = field(factory=dict)
    ahead_prepositions: frozenset[str] = frozenset()
    noun_needs: Mapping[str, frozenset[str]] = field(factory=dict)
    distances: frozenset[str] = frozenset()
    conditional: frozenset[str] = frozenset()
    earliest: tuple[str, ...] = ()
    due: tuple[str, ...] = ("\0",)
    launching: frozenset[str] = frozenset()
    spans: frozenset[str] = frozenset()
    beyond: frozenset[str] = frozenset()
    proposing: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    having: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    regularly: frozenset[str] = frozenset()
    deeds: frozenset[str] = frozenset()
    finding: frozenset[str] = frozenset()
    agreeing: tuple[str, ...] = ("\0",)
    perfective: Callable[[], Container[str]] = frozenset
    concluding: Mapping[str, tuple[str, ...]] = field(factory=dict)
    of_events: tuple[str, ...] = ("\0",)
    reports: tuple[str, ...] = ()
    objects: Mapping[str, tuple[str, ...]] = field(factory=dict)
    parts_of: Mapping[str, tuple[str, ...]] = field(factory=dict)
    merely: frozenset[str] = frozenset()
    timetable: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    no_verbs: frozenset[str] = frozenset()
    seats: frozenset[str] = frozenset()
    capital_of: Callable[[str], "Place | None"] = lambda country: None
    receiving: frozenset[str] = frozenset()
    becoming: Mapping[str, str] = field(factory=dict)
    being_at: frozenset[str] = frozenset()
    attending: frozenset[str] = frozenset()
    matters: tuple[str, ...] = ("\0",)
    relatives: frozenset[str] = frozenset()
    relative_forms: frozenset[str] = frozenset()
    date_adverbs: frozenset[str] = frozenset()
    unions: tuple[str, ...] = ()
    same_again: frozenset[str] = frozenset()
    another: tuple[str, ...] = ()
    heads: Callable[[], Container[str]] = frozenset
    nominatives: Callable[[], Container[str]] = frozenset
    converbs: Callable[[], Container[str]] = frozenset
    capital_nouns: bool = False
    unreal: "Callable[[Scene, int, AbstractSet[str]], AbstractSet[str]]" = no_words
    of_another: "Callable[[Scene, int, AbstractSet[str]], AbstractSet[str]]" = no_words
    describing: "Callable[[Scene, int, AbstractSet[str]], AbstractSet[str]]" = no_words
    verb_second: bool = False
    free_order: bool = False
    circumstances: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    head_first: bool = False
    noun_prepositions: frozenset[str] = frozenset()
    is_action: Callable[[str], bool] = lambda word: False
    idle_form: Callable[[str], bool] = lambda word: False
    future_form: Callable[[str], bool] = lambda word: False
    meant_form: Callable[[str], bool] = lambda word: False
    done_form: Callable[[str], bool] = lambda word: False
    verbal_noun: Callable[[str], EventNoun | None] = lambda word: None
    verb_markers: frozenset[str] = frozenset()
    also_verbs: frozenset[str] = frozenset()
    owners: tuple[str, ...] = ()
    requires: Mapping[str, frozenset[str]] = field(factory=dict)
    passing: frozenset[tuple[str, str]] = frozenset()
    deciding: frozenset[str] = frozenset()
    leaving: frozenset[str] = frozenset()
    lasting: frozenset[str] = frozenset()
    mediating: frozenset[str] = frozenset()
    of_whom: str = ""
    coming: frozenset[str] = frozenset()
    is_growth: Callable[[str], bool] = lambda word: False
    industrial: tuple[str, ...] = ()
    wishing: frozenset[str] = frozenset()
    unmet: Unmet = field(factory=Unmet)
    deadlines: Deadlines = field(factory=Deadlines)
    papers: Papers = field(factory=Papers)
    participles: Participles = field(factory=Participles)
    endings: Endings = field(factory=Endings)
    merging: Merging = field(factory=Merging)
    moving: Moving = field(factory=Moving)
    amounts: Amounts = field(factory=Amounts)
    around: Around = field(factory=Around)
    days: DayWords = field(factory=DayWords)
    comments: Comments = field(factory=Comments)
    denial: Denial = field(factory=Denial)
    journeys: Journeys = field(factory=Journeys)
    naming: NameWords = field(factory=NameWords)
    replacing: ObjectPronouns = field(factory=ObjectPronouns)
    outsiders: Outsiders = field(factory=Outsiders)
    particles: Particles = field(factory=Particles)
    plans: Plans = field(factory=Plans)
    recess: Recess = field(factory=Recess)
    senses: Senses = field(factory=Senses)
    setting: Setting = field(factory=Setting)
    no_houses: tuple[str, ...] = ()
    states: frozenset[str] = frozenset()
    arranged: frozenset[str] = field(init=False)
    called_off: frozenset[str] = field(init=False)
    undoing_words: frozenset[str] = field(init=False)
    sources: frozenset[str] = field(init=False)
    openers_by_word: Mapping[str, tuple[tuple[str, ...], ...]] = field(init=False)
    phrases_by_word: Mapping[str, tuple[tuple[str, ...], ...]] = field(init=False)

    @arranged.default
    def _all_arranged(self) -> frozenset[str]:
        return self.planned | self.cancelled | self.postponed

    @sources.default
    def _first_words_of_attributing(self) -> frozenset[str]:
        return frozenset(run.partition(" ")[0] for run in self.attributing)

    @called_off.default
    def _all_called_off(self) -> frozenset[str]:
        return self.cancelled | self.postponed

    @undoing_words.default
    def _all_undoing(self) -> frozenset[str]:
        runs = frozenset(run[0] for run in (*self.phrases, *self.moving.delays))
        letting = self.unmet.forbidding | self.unmet.permitting | self.unmet.refusing
        return self.called_off.union(self.undoing, self.undoing_nouns, self.moving.formerly, runs, letting)

    @openers_by_word.default
    def _openers_by_first_word(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        return by_first_word(tuple(opener.split()) for opener in self.openers)

    @phrases_by_word.default
    def _phrases_by_first_word(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        return by_first_word(self.phrases)
