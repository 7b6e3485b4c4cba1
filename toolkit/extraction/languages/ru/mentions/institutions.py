"""Russian bodies that their head noun and what goes with it name: "Тверской областной суд", "УМВД по Москве"."""

from attrs import evolve, frozen

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.lexicon import fold, readings
from toolkit.extraction.entities.tables import pairs
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.ru.bodies import (
    ABBREVIATED,
    BRANCHES,
    COMMON_ADJECTIVE,
    FORMAL,
    KINDS,
    LEAGUES,
    OFFICIAL,
    SERVING,
    SUBORDINATE,
    Noun,
    cases_of_adjective,
    forms_of_nouns,
    noun_of_body,
)
from toolkit.extraction.languages.ru.entities import FUNCTION_WORDS, GENITIVE, NOT_ADJECTIVES
from toolkit.extraction.languages.ru.grammar import nominative
from toolkit.extraction.languages.ru.mentions.complements import Complement, complement
from toolkit.extraction.languages.ru.mentions.ordinary import is_ordinary
from toolkit.extraction.languages.ru.mentions.role_words import role_word
from toolkit.extraction.languages.ru.mentions.things import body

_ADJECTIVES = 4


@frozen
class _Phrase:
    """The words of a name: from its first, with the head and one past the last."""

    first: int
    head: int
    noun: Noun
    cases: str
    after: Complement


def with_institutions(tokens: Tokens, found: list[Candidate]) -> list[Candidate]:
    """The candidates, with bodies named by a noun in the place of what is part of such a name."""
    forms = forms_of_nouns()
    named = set(forms.intersection(tokens.words))
    if not named:
        return found
    at = {candidate.first: candidate for candidate in found}
    inner = {i for c in found if c.kind in {"organization", "state"} for i in range(c.first + 1, c.last)}
    behind = 0
    bodies = []
    for index in [index for index, word in enumerate(tokens.words) if word in named]:
        phrase = _phrase(tokens, index, at, behind)
        if phrase is not None and phrase.first not in inner:
            bodies.append(_candidate(tokens, phrase))
            behind = phrase.after.last
    return in_place(found, _under_one_name(bodies)) if bodies else found


def _phrase(tokens: Tokens, index: int, at: dict[int, Candidate], floor: int) -> _Phrase | None:
    word = tokens.words[index]
    noun = noun_of_body(word)
    if index < floor or noun is None:
        return None
    first, cases = _adjectives(tokens, index, noun, floor)
    capital = word[0].isupper() and not _opens(tokens, index) and word not in ABBREVIATED
    led = first < index and _names(tokens, first, index, at)
    formal = (
        first < index and tokens.words[first][0].isupper() and FORMAL.fullmatch(tokens.words[first]) is not None
    )
    after = complement(tokens, index, noun, at, named=capital or led or formal)
    if led or (capital and first < index) or ((capital or formal) and _is_told(tokens, index, noun, after)):
        return _Phrase(first, index, noun, cases, after)
    if after.named and (noun.lemma in OFFICIAL or word in ABBREVIATED or tokens.words[index + 1] == "по"):
        return _Phrase(_serving(tokens, index, first), index, noun, cases, after)
    if tokens.words[first][0].isupper() and _opens(tokens, first):
        whole = _Phrase(first, index, noun, cases, complement(tokens, index, noun, at, named=True))
        known = at.get(first)
        of_tables = known is not None and known.kind == "organization" and known.last == index + 1
        if (of_tables and whole.after.named) or _is_named_by(tokens, whole, at):
            return whole
    return None


def _is_named_by(tokens: Tokens, phrase: _Phrase, at: dict[int, Candidate]) -> bool:
    """Whether what follows a head that opens a sentence makes a name of it: "Фонд имени Котова", "Комитет по"."""
    head, noun, after = phrase.head, phrase.noun, phrase.after
    if after.last < head + _FEWEST:
        return False
    words, following = tokens.words, at.get(head + 1)
    if not _MEMORIAL.isdisjoint(words[head + 1 : after.last]):
        return True
    if phrase.first < head:
        return False
    if noun.lemma in BRANCHES:
        formal = FORMAL.fullmatch(words[head + 1]) is not None
        of_body = noun.lemma in SUBORDINATE and following is not None and following.kind == "organization"
        return formal or of_body or words[head + 1] == "по"
    return noun.group in _OF_LANDS and after.named and words[head + 1][0].islower()


_FEWEST = 3
_MEMORIAL = frozenset({"имени", "им"})
_OF_LANDS = frozenset({"school", "science", "culture", "society"})
"""Classes of bodies that have a name with what they are for and a land: "Профсоюз врачей Томска"."""


def _is_told(tokens: Tokens, index: int, noun: Noun, after: Complement) -> bool:
    """Whether what follows a capitalised head is of its name: of a court or an office no doubtful word alone."""
    if after.last == index + 1:
        return False
    doubtful = noun.group in ("office", "court") and after.last == index + 2 and not after.named
    return (
        not doubtful or tokens.words[index + 1].isupper() or GENITIVE.search(tokens.words[index + 1]) is not None
    )


def _opens(tokens: Tokens, index: int) -> bool:
    """Whether a word begins a sentence, so that its capital shows nothing; behind a semicolon it does."""
    return tokens.opens_sentence(index) and ";" not in tokens.gaps[index]


def _adjectives(tokens: Tokens, index: int, noun: Noun, floor: int) -> tuple[int, str]:
    """The first of the adjectives that agree with the head, from the first capitalised one on; the cases left."""
    first, cases = index, noun.cases
    best = (index, noun.cases)
    while first > floor and index - first < _ADJECTIVES and tokens.joined(first - 1):
        word = tokens.words[first - 1]
        shared = "".join(case for case in cases_of_adjective(word, noun.gender) if case in cases)
        if not shared or fold(word) in NOT_ADJECTIVES or fold(word) in FUNCTION_WORDS or role_word(word):
            break
        first, cases = first - 1, shared
        if word[0].isupper() or SERVING.fullmatch(word):
            best = first, cases
    return best


def _serving(tokens: Tokens, index: int, first: int) -> int:
    """The first of the adjectives that are part of an office's name: "следственное управление СК"."""
    words = tokens.words
    start = index
    while start > first and (SERVING.fullmatch(words[start - 1].lower()) or words[start - 1][0].isupper()):
        start -= 1
    return start


def _names(tokens: Tokens, first: int, index: int, at: dict[int, Candidate]) -> bool:
    """Whether the adjectives before a head make a name of it: a capital shows it, but where a sentence begins."""
    words = tokens.words
    if not words[first][0].isupper():
        return False
    if not _opens(tokens, first) or any(word[0].isupper() for word in words[first + 1 : index]):
        return True
    if index - first > 1 and _lemma_of(words[index]) in LEAGUES and not COMMON_ADJECTIVE.match(words[first]):
        return True  # "Молодежная хоккейная лига"
    demonym = first in at and at[first].kind == "demonym"
    if FORMAL.fullmatch(words[first]) or demonym:
        return index - first > 1
    return _is_of_place(words[first])


_COMPASS = ("северо-", "юго-", "западно-", "восточно-", "южно-", "северно-", "центрально-", "средне-")
"""First parts of adjectives of lands: "Северо-Западный"."""
_PLACES_STEMS = ("", "ь", "а", "о", "ы", "и", "ия", "ка", "е", "ово", "ск", "я")


def _lemma_of(word: str) -> str:
    noun = noun_of_body(word)
    return noun.lemma if noun is not None else ""


def _is_of_place(adjective: str) -> bool:
    """Whether an adjective is made of a place's name: "Тверской", "Сахалинский"."""
    low = adjective.lower()
    if low.startswith(_COMPASS):
        return True
    for ending in ("ский", "ская", "ское", "ского", "ской", "скому", "ском", "ским", "скую"):
        if low.endswith(ending):
            stem = adjective[: -len(ending)]
            roots = [stem + more for more in _PLACES_STEMS] + [stem + "ск"]
            return any(r.kind in "GCRP" for root in roots for r in readings("ru", root))
    return not is_ordinary(low) and low not in pairs("languages/ru/entities_roles.txt")


def _candidate(tokens: Tokens, phrase: _Phrase) -> Candidate:
    return body(
        tokens,
        phrase.first,
        phrase.after.own,
        _name(tokens, phrase),
        gender=phrase.noun.gender,
        cases=phrase.cases,
        label=KINDS.get(phrase.noun.group),
        stop=tokens.ends[phrase.after.last - 1],
        country=phrase.after.country,
    )


def _name(tokens: Tokens, phrase: _Phrase) -> str:
    """The name with its head and adjectives in the nominative."""
    words = tokens.words
    adjectives = [nominative(word, phrase.noun.gender) for word in words[phrase.first : phrase.head]]
    head = words[phrase.head]
    lemma = phrase.noun.lemma
    if phrase.head > phrase.first or not _opens(tokens, phrase.first):
        lemma = _capital(lemma, head)
    rest = tokens.text[tokens.ends[phrase.head] : tokens.ends[phrase.after.last - 1]]
    rest += ")" * (rest.count("(") - rest.count(")"))  # "Республики Саха (Якутия)"
    return " ".join([*adjectives, lemma]) + rest.replace("\xa0", " ")


def _capital(base: str, printed: str) -> str:
    return base[0].upper() + base[1:] if printed[0].isupper() else base


def _under_one_name(bodies: list[Candidate]) -> list[Candidate]:
    """The bodies, each of one name under all capitals: that with the most of them."""
    fullest: dict[str, str] = {}
    for one in bodies:
        key = fold(one.base)
        if key not in fullest or sum(map(str.isupper, one.base)) > sum(map(str.isupper, fullest[key])):
            fullest[key] = one.base
    return [evolve(one, base=fullest[fold(one.base)]) for one in bodies]


def in_place(found: list[Candidate], bodies: list[Candidate]) -> list[Candidate]:
    """The candidates, with bodies in the place of what stands inside their names."""
    kept = []
    number = 0
    dropped: set[int] = set()
    for candidate in found:
        while number < len(bodies) and bodies[number].end <= candidate.start:
            number += 1
        if number == len(bodies) or candidate.end <= bodies[number].start:
            kept.append(candidate)
        elif _is_known(candidate, bodies[number]):
            dropped.add(number)
            kept.append(candidate)
    rest = [one for place, one in enumerate(bodies) if place not in dropped]
    return sorted([*kept, *rest], key=lambda candidate: candidate.start)


def _is_known(candidate: Candidate, named: Candidate) -> bool:
    """Whether the tables know the body or state, so that they tell more of it than its words do."""
    if (
        candidate.reading is None
        or candidate.start > named.start
        or candidate.kind not in {"organization", "state"}
    ):
        return False
    if candidate.kind == "state":
        return candidate.last - candidate.first > 1
    return named.end <= candidate.end and named.stop <= candidate.end
