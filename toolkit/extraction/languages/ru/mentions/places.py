"""Russian places that no table has: their noun, a preposition or an office shows them."""

from functools import lru_cache

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.lexicon import Reading, readings
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.ru.entities import (
    ADJECTIVE,
    FEMININE,
    GEO_BEFORE,
    GEO_NOUN,
    GEO_NOUNS,
    GUESSING,
    HEADS_OF_PLACES,
    IN,
    NAMED_AFTER,
    NOUNS,
    PLACE_GENITIVE,
    SURE_PARTICLES,
    TOWN_ENDING,
    WAYS,
)
from toolkit.extraction.languages.ru.mentions.names import options_of
from toolkit.extraction.languages.ru.mentions.role_words import role_word
from toolkit.extraction.languages.ru.mentions.things import thing
from toolkit.extraction.languages.ru.names import SURNAME

_MOST_SHARING = 8
_OF_LAND = {"ской": "f", "цкой": "f", "ском": "m", "цком": "m"}
"""Endings of adjectives of lands in the locative, and the gender that they show."""


def town_of_office(tokens: Tokens, index: int) -> Candidate | None:
    """The town that an office is of, before the name of its holder: "мэр Зареченска Анна Белова"."""
    word = tokens.words[index]
    heads = {lemma.lower() for lemma, _, _ in role_word(tokens.words[index - 1])}
    ways = [(base, gender) for base, gender, cases in options_of(word, "U") if "g" in cases and "n" not in cases]
    if not ways or not (PLACE_GENITIVE.search(word) or heads & HEADS_OF_PLACES):
        return None
    base, gender = next((way for way in ways if way[1] == "m"), ways[0])
    return thing(tokens, index, index + 1, Reading("P", gender, base, "g", ""))


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    """An adjective without its ending; any other word as it is."""
    return ADJECTIVE.sub("", word)


def before_noun(tokens: Tokens, index: int) -> Candidate | None:
    """Кировской области, Чесапикского залива: an adjective and what it is the name of."""
    word = tokens.words[index]
    stem = _stem(word)
    if stem == word:
        return None
    noun = _noun_of_place(tokens.words[index + 1]) if tokens.joined(index) else None
    shared = None if noun else _shared_noun(tokens, index)
    if shared is not None:
        noun, last = _noun_of_places(tokens.words[shared]), index + 1 + (shared == index + 1)
    else:
        last = index + 2
    if noun is None:
        return None
    lemma, gender = noun
    ending = {"f": "ая", "n": "ое", "m": "ий" if stem[-1] in "кгх" else "ый"}[gender]
    reading = Reading("P", gender, f"{stem}{ending} {lemma}", "", "")
    return thing(tokens, index, last, reading)


def _shared_noun(tokens: Tokens, index: int) -> int | None:
    """Where the noun in the plural stands that adjectives share: "в Окском и Усть-Камском округах"."""
    for at in range(index, min(index + _MOST_SHARING, len(tokens.words) - 1)):
        word, gap = tokens.words[at + 1], tokens.gap(at)
        if gap == " " and _noun_of_places(word) is not None and tokens.words[at] != "и":
            return at + 1
        named = word[0].isupper() and ADJECTIVE.search(word) is not None
        if not ((gap == " " and word == "и") or (gap in (" ", ", ") and named)):
            return None
    return None


@lru_cache(maxsize=8192)
def _noun_of_places(word: str) -> tuple[str, str] | None:
    """The same for a noun in the plural."""
    found = GEO_NOUNS.fullmatch(word)
    return next((NOUNS[name] for name in NOUNS if found[1].startswith(name)), None) if found else None


@lru_cache(maxsize=8192)
def _noun_of_place(word: str) -> tuple[str, str] | None:
    """The base form and the gender of a noun that an adjective makes the name of a place with."""
    found = GEO_NOUN.fullmatch(word)
    return next((NOUNS[name] for name in NOUNS if found[1].startswith(name)), ("", "m")) if found else None


@lru_cache(maxsize=8192)
def _leads_to_place(word: str) -> bool:
    """Whether a word shows that the next one names a place: "селе", "г"."""
    return GEO_BEFORE.fullmatch(word) is not None


def town_by_ending(tokens: Tokens, index: int) -> Candidate | None:
    """A town that no table has, told by the ending of its name: "в Золотореченске"."""
    match = TOWN_ENDING.fullmatch(tokens.words[index])
    if match is None or (tokens.joined(index) and tokens.words[index + 1][0].isupper()):
        return None
    return thing(tokens, index, index + 1, Reading("P", "m", match[1], "", ""))


def town_of_way(tokens: Tokens, index: int) -> Candidate | None:
    """The place where a way begins or ends: "трасса Раздольное — [Хасан]"."""
    words = tokens.words
    led = index > 0 and WAYS.fullmatch(words[index - 1].lower()) is not None and tokens.joined(index - 1)
    begins = led and tokens.gap(index) in _DASHES and words[index + 1][0].isupper()
    ends = index > 1 and tokens.gap(index - 1) in _DASHES and WAYS.fullmatch(words[index - 2].lower()) is not None
    if not (begins or ends):
        return None
    return thing(tokens, index, index + 1, Reading("P", "u", words[index], "", ""))


_DASHES = frozenset({" — ", " – ", " - ", "—", "–"})


def is_named_after(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether somebody or a town is only what a cup or a prize is called by: "Кубок Гагарина"."""
    if not candidate.first or candidate.kind not in ("person", "place") or candidate.last - candidate.first > 2:
        return False
    led = tokens.words[candidate.first - 1].lower()
    if led not in NAMED_AFTER or not tokens.joined(candidate.first - 1):
        return False
    known = candidate.reading is not None and candidate.reading.kind in "RC"
    if led.startswith("памятник"):
        return candidate.kind == "place" and not known
    return not known and tokens.words[candidate.last - 1].endswith(("а", "я", "ой", "ого", "ы", "и"))


def guessed_place(tokens: Tokens, index: int, letters: str) -> Candidate | None:
    """A name that only what stands before it shows to be a place's: в селе Цибулёво, в Портапике."""
    if not index or letters[0] not in "UsSToFfBgR" or not tokens.joined(index - 1):
        return None
    before = tokens.words[index - 1].lower()
    told = _leads_to_place(before)
    if not told and _is_in_land(tokens, index, letters):
        return _place_in_land(tokens, index)
    if not told and before not in GUESSING:
        return None
    if index > 1 and {before, tokens.words[index - 2].lower()} <= SURE_PARTICLES:
        return None  # "фон дер", and no "дер."
    word = tokens.words[index]
    if not told and not (letters in {"U", "UU", "S"} and not SURNAME.search(word)):
        return None
    if letters[0] in "FfB" and len(letters) > 1:
        return None
    size = 2 if letters[:2] in {"UU", "US", "Us", "Uo"} or (told and _is_described(tokens, index, letters)) else 1
    last = tokens.words[index + size - 1]
    base = _base_of_told(last, before) if told and size == 1 and FEMININE.match(before) else last
    if base == last and last.endswith("е") and (not told or before.endswith("е")) and len(last) > _SHORT:
        base = last[:-1]
    if size == 2:
        base = f"{word} {base}"
    return thing(tokens, index, index + size, Reading("P", "u", base, "", ""))


def _base_of_told(word: str, noun: str) -> str:
    """The base form of a name in the case of its feminine noun: "реку Тишанку", "деревне Ольховке"."""
    for ending, *forms in _FORMS:
        if noun.endswith(ending):
            return next((word.removesuffix(form) + new for form, new in forms if word.endswith(form)), word)
    return word


_SHORT = 4
_FORMS: tuple[tuple[str | tuple[str, str], *tuple[tuple[str, str], ...]], ...] = (
    (("у", "ю"), ("скую", "ская"), ("у", "а"), ("ю", "я")),
    (
        "е",
        ("ской", "ская"),
        ("ке", "ка"),
        ("хе", "ха"),
        ("ле", "ла"),
        ("не", "на"),
        ("ре", "ра"),
        ("ве", "ва"),
        ("те", "та"),
    ),
    (("ой", "ей"), ("ой", "а"), ("ей", "я")),
)
"""Endings of a feminine noun, the endings of a name in the same case, those of its base form."""


def _is_described(tokens: Tokens, index: int, letters: str) -> bool:
    """Whether an adjective and a noun are the name behind its kind: "посёлок [Красный Яр]"."""
    if len(letters) < 2 or not tokens.joined(index) or not tokens.words[index].endswith(_ADJECTIVE):
        return False
    return not tokens.words[index + 1].endswith(_ADJECTIVE)  # but "село Верхнее Каменского района"


_ADJECTIVE = ("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ом", "ем")


def _is_in_land(tokens: Tokens, index: int, letters: str) -> bool:
    """Whether an unknown word stands behind "в" and the adjective of a land: "в словенской Поклюке"."""
    if index < 2 or letters not in {"U", "S"} or not tokens.joined(index - 2):
        return False
    return tokens.words[index - 2].lower() in IN and tokens.words[index - 1].endswith(tuple(_OF_LAND))


def _place_in_land(tokens: Tokens, index: int) -> Candidate:
    word = tokens.words[index]
    gender = next(gender for ending, gender in _OF_LAND.items() if tokens.words[index - 1].endswith(ending))
    base = word.removesuffix("е") + ("а" if gender == "f" else "") if word.endswith("е") else word
    return thing(tokens, index, index + 1, Reading("P", gender, base, "l", ""))


def town_of_locative(tokens: Tokens, index: int) -> Reading | None:
    """The town that a surname's form is too, after "в": nobody is where somebody is, "во Львове"."""
    if not index or tokens.words[index - 1].lower() not in ("в", "во") or not tokens.joined(index - 1):
        return None
    return next((r for r in readings("ru", tokens.words[index]) if r.kind in "Gg" and "l" in r.cases), None)
