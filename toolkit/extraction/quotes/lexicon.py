"""What a language says about saying: verbs, pronouns, the nouns of those who speak."""

from collections.abc import Callable, Mapping
from typing import Literal

from attrs import field, frozen

Class = Literal["say", "think", "passive"]


@frozen
class Cue:
    """One form of a verb that attributes words to somebody.

    Attributes:
        lemma: the infinitive.
        cls: "say" speaks by itself; "think" attributes only with a complement clause or next to quotation;
            "passive" has the document as its place and no subject ("говорится").
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
        adjective: whether a word looks like an attributive adjective in the nominative.
        relatives: pronouns that stand for the noun before them ("который", "who").
        negations: words that turn an attribution off ("not").
        subordinators: words after a quotation that begin a clause of the text again ("when").
        phrases_by_word: `phrases` by their first word.
        connectors: words before an attribution that say nothing ("кроме", "того").
        again: base forms of offices that may only name again who spoke before ("дипломат").
        bare: lemmas whose words may follow at once, without a conjunction ("he said it was over").
        openers: words that open a clause of such words ("the", "there").
        promising: lemmas that take what is said as an infinitive ("пообещать").
        infinitive: whether a word looks like an infinitive.
        generic: base forms of bodies that stand for one named before ("ведомство").
        documents: forms of documents, as the place of something said ("сообщении").
    """

    order: Literal["agreement", "position"]
    cues: Mapping[str, Cue]
    nouns: Callable[[], Mapping[str, Noun]]
    pronouns: Mapping[str, Pronoun]
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
    adjective: Callable[[str], bool] = lambda word: False
    relatives: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    connectors: frozenset[str] = frozenset()
    again: frozenset[str] = frozenset()
    bare: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    promising: frozenset[str] = frozenset()
    infinitive: Callable[[str], bool] = lambda word: False
    generic: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    phrases_by_word: Mapping[str, tuple[tuple[str, ...], ...]] = field(init=False)

    @phrases_by_word.default
    def _by_first_word(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        firsts = dict.fromkeys(phrase[0] for phrase in self.phrases)
        return {word: tuple(phrase for phrase in self.phrases if phrase[0] == word) for word in firsts}
