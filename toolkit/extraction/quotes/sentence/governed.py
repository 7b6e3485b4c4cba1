"""What stands before a Russian noun and puts it into another case than that of a subject."""

from toolkit.extraction.entities import Mention
from toolkit.extraction.quotes.sentence.clause import COMMA, Clause
from toolkit.model import Organization

_SHORTEST_ADJECTIVE = 6
_OPENING = frozenset('«„“"')


def is_governed(clause: Clause, i: int, low: int) -> bool:
    """Whether a preposition stands before the phrase that the word is in."""
    j, forms = i - 1, clause.lexicon.forms
    before = clause.noun(j) if j >= low else None
    if j >= low and before is None and clause.word(j).endswith(forms.told_to):
        return True  # "французским СМИ рассказали"
    if j >= low and clause.word(j).endswith(forms.of_nouns) and clause.pronoun(i) is None and _is_long(clause, j):
        return True  # "данные статистического управления"
    oblique = before is not None and not any(case[0] == "n" for case in before.cases)
    beside = before is not None and (before.kind == "body" or is_medium(clause, i))
    if oblique and beside and clause.mention(i) is not None and not _is_nominative(clause, i):
        return True  # "телеканалу CNN", "журналистам ТАСС", and no "журналистам МИД"
    if (
        clause.text[clause.tokens.starts[i]] in _OPENING
        and clause.kind(j) == "w"
        and before is None
        and j - 1 >= low
    ):
        j -= not clause.is_stop(j) and clause.word(j) not in clause.lexicon.prepositions  # "в зале «Заря»"
    while j >= low and clause.kind(j) == "w" and j > i - 4:
        if clause.word(j) in clause.lexicon.prepositions:
            return not has_genitive(clause, j)
        has_noun = clause.word(j) in clause.lexicon.fillers and _is_nominative(clause, i)
        if has_noun or clause.word(j) in clause.lexicon.days:
            return False  # "в субботу власти", "в эфире Анна Белова": the preposition has its noun
        if not (clause.lexicon.adjective(clause.word(j)) or clause.word(j) in clause.lexicon.fillers):
            return False
        j -= 1
    return False


def has_genitive(clause: Clause, i: int) -> bool:
    """Whether a preposition at `i` has its noun right behind it, in an adjective's form: "после дискуссий"."""
    # An adjective in "-ий" stands in the nominative or the accusative, which few prepositions take.
    data = clause.lexicon
    return clause.word(i + 1).endswith(data.forms.like_subjects) and clause.word(i) not in data.of_direction


def _is_long(clause: Clause, i: int) -> bool:
    """Whether an adjective stands at a position, and no pronoun, adverb or numeral: "его", "поэтому"."""
    word, data = clause.word(i), clause.lexicon
    return len(word) >= _SHORTEST_ADJECTIVE and clause.noun(i) is None and word not in data.auxiliaries


def _is_nominative(clause: Clause, i: int) -> bool:
    """Whether a form is the nominative for sure, or but for the accusative."""
    mention, noun = clause.mention(i), clause.noun(i)
    if mention is not None:
        return mention.case == "nomn"
    if clause.pronoun(i) is not None:
        return True  # "на брифинге она"
    return noun is not None and {case[0] for case in noun.cases} <= {"n", "a"}


def owns_deed(clause: Clause, i: int) -> bool:
    """Whether a name without cases stands behind a deed in the genitive: "до заявления Монти"."""
    mention, led = clause.mention(i), clause.word(i - 2) in clause.lexicon.of_genitive
    return led and (mention is None or mention.case is None) and clause.is_capital(i) and _is_deed(clause, i - 1)


def _is_deed(clause: Clause, i: int) -> bool:
    """Whether a noun may stand in the genitive at a position that tells no time and nobody."""
    word = clause.word(i)
    return (
        word.endswith(clause.lexicon.forms.deeds) and clause.noun(i) is None and word not in clause.lexicon.fillers
    )


def is_medium(clause: Clause, i: int) -> bool:
    """Whether a medium is named at a position."""
    mention = clause.mention(i)
    return mention is not None and is_media(mention)


def is_addressed(clause: Clause, i: int) -> bool:
    """Whether a name between marks stands in the case of one who is told: "сообщил «Деньгам Кавказа»"."""
    if clause.kind(i) != "n":
        return False
    words = clause.text[clause.tokens.starts[i] + 1 : clause.tokens.ends[i] - 1].lower().split()
    before, forms = clause.noun(i - 1), clause.lexicon.forms
    of_person = before is not None and before.kind == "person"
    led = words[:1] and words[0].endswith(forms.several) and words[-1].endswith(forms.addressed_person)
    return (
        bool(words)
        and "." not in words[0]
        and (
            words[0].endswith(forms.addressed)
            or (len(words) > 1 and bool(led))
            or (len(words) == 1 and of_person and words[0].endswith(forms.addressed_person))
        )
    )


def is_media(mention: Mention) -> bool:
    """Whether a name is that of a medium."""
    return isinstance(mention.value, Organization) and mention.value.kind == "media"


def in_participle(clause: Clause, i: int) -> bool:
    """Whether a participle behind a comma opens the words around a position: ", [назвавшийся Карлом], сказал"."""
    left = clause.left_break(i)
    return clause.word(left - 1) == COMMA and clause.lexicon.forms.participle.search(clause.word(left)) is not None


def over_suffered(clause: Clause, comma: int) -> int:
    """Before a passive participle with whoever did it, up to a comma: "эксперт[, опрошенный РБК,] считает"."""
    left = clause.left_break(comma)
    begun = clause.word(left - 1) == COMMA and clause.lexicon.forms.suffered.search(clause.word(left)) is not None
    return left - 2 if begun and clause.noun(left) is None and left < comma else comma
