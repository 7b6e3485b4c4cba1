"""The letters of a run of capitalised Russian words, which the patterns of names are matched against."""

from functools import lru_cache

from toolkit.extraction.entities.lexicon import readings
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.ru.entities import EASTERN, NAMES_TOO, PARTICLES
from toolkit.extraction.languages.ru.mentions.role_words import role_word
from toolkit.extraction.languages.ru.mentions.tags import tag

GIVEN = "FBfK"
"""Letters of the words that may be a first name."""
_RUN = 7
_HOUSE = 3
_CAPITAL_PREPOSITIONS = frozenset({"Во", "Со", "Ко"})


def letters_of(tokens: Tokens, index: int) -> str:
    """The letters of the capitalised words that a run begins with at a word."""
    letters: list[str] = []
    words, gaps = tokens.words, tokens.gaps
    if len(words[index]) == 1 and index and words[index - 1].isdigit() and len(words[index - 1]) <= _HOUSE:
        return "o"  # "ул. Мира, 15 А. Начало"
    for position in range(index, min(len(words), index + _RUN)):
        word = words[position]
        gap = gaps[position + 1]
        if word[0].isupper() or (letters and "-" in word and word[0].isalpha() and not word.islower()):
            eastern = gap[:1] == " " and (word in EASTERN or letters[-1:] == ["E"] or letters[:-1] == ["E"])
            if len(word) == 1 and gap[:1] != "." and not eastern:
                break
            letter = tag(word)
            if word in EASTERN or letter == "I":
                letter = _letter(tokens, position, gap, letter)
            if letters and letter == "o" and word.isupper():
                break
            if letter == "R" and not letters and _is_name_too(tokens, position, gap):
                letter = "f"
            letters.append(letter)
        elif letters and word in PARTICLES and position + 1 < len(words):
            letters.append("d")
        else:
            break
        if not _continues(gap, letters[-1]):
            break
    if not letters:
        return "o"
    may_open = letters[0] == "o" or words[index] in _CAPITAL_PREPOSITIONS
    may_open = may_open or (words[index] == "У" and letters[1:2] != [] and _is_named(words[index + 1]))
    if may_open and tokens.opens_sentence(index):
        return "o"
    return letters[0] if len(letters) == 1 else "".join(letters).rstrip("d") or "o"


@lru_cache(maxsize=1024)
def _is_named(word: str) -> bool:
    """Whether a name of the tables follows "У", which then is no family name of China: "У Александра"."""
    return any(reading.kind in "FSfs" for reading in readings("ru", word))


def _is_name_too(tokens: Tokens, position: int, gap: str) -> bool:
    """Whether the capital of an office inside a sentence makes a first name of it: "Шерифа Шекатта"."""
    if gap != " " or tokens.opens_sentence(position) or not tokens.words[position + 1][0].isupper():
        return False
    return any(lemma in NAMES_TOO for lemma, _, _ in role_word(tokens.words[position]))


def _letter(tokens: Tokens, position: int, gap: str, letter: str) -> str:
    """The letter of a word that may be an initial or begin the name of somebody from the East."""
    word = tokens.words[position]
    opens_name = word in EASTERN and letter in "IUgsfoRP" and gap in {" ", "\xa0"}
    if opens_name and tokens.words[position + 1][0].isupper():
        return "E"
    return "U" if letter == "I" and gap[:1] != "." else letter


def _continues(gap: str, letter: str) -> bool:
    return gap in {" ", "\xa0"} or (letter == "I" and gap in {".", ". ", ".\xa0"})
