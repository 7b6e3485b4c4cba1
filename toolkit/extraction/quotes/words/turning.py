"""The words of a language by which a sentence turns to another verb of saying, or takes up the same speaker."""

from attrs import frozen

from toolkit.extraction.quotes.words.none import NO_WORDS, Words


@frozen(kw_only=True)
class Turning:
    """A language's words by which a sentence turns to another verb, or takes up the same speaker.

    Attributes:
        and_: the conjunction that joins the words of one speaker as well ("и").
        against: conjunctions that set a clause against the one before ("но").
        joining: conjunctions before a second verb of the speaker ("but [declined to]").
        conjunctions: those behind which somebody else may speak ("while").
        others: words for somebody else, without a noun ("others").
        however: those of `conjunctions` behind which a pronoun is the speaker ("said it was late, but she ...").
        telling: lemmas of which a person hears, which go on after a thought ("believed it was old and told Roe").
        plain: lemmas that turn without a comma: whoever "told" may do so in the words of the first.
        accusing: lemmas whose words are a noun phrase or stand between marks.
        granting: lemmas of denial or grant ("deny", "admit").
        voicing: lemmas with a noun of saying for an object ("express").
        taking_up: lemmas by which the same speaker goes on ("add").
        perfect: forms of the verb of the perfect, with its participle.
        be: the base form of the verb of the passive.
        copulas: the other forms of it.
        carrying: forms of verbs of a medium that carries words ("Roe said that C, the Star reports").
        following: forms of verbs by which something follows from a paper ("из доклада следует, что").
        following: Words = NO_WORDS
    purpose: the conjunction of what is wanted or aimed at ("чтобы").
        about: prepositions of what is told, before the pronoun of a clause ("о том, что").
    """

    and_: str = "\0"
    against: Words = NO_WORDS
    joining: Words = NO_WORDS
    conjunctions: Words = NO_WORDS
    others: Words = NO_WORDS
    however: Words = NO_WORDS
    telling: Words = NO_WORDS
    plain: Words = NO_WORDS
    accusing: Words = NO_WORDS
    granting: Words = NO_WORDS
    voicing: Words = NO_WORDS
    taking_up: Words = NO_WORDS
    perfect: Words = NO_WORDS
    be: Words = NO_WORDS
    copulas: Words = NO_WORDS
    carrying: Words = NO_WORDS
    following: Words = NO_WORDS
    purpose: str = "\0"
    about: Words = NO_WORDS
