"""What follows the head noun of a Russian body's name: "цитологии СО РАН", "по Тверской области"."""

from attrs import frozen

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.ru.bodies import (
    GENITIVES,
    LIKE_PAST,
    MISSIONS,
    NO_FIELDS,
    NO_GENITIVES,
    SHORT_PARTICIPLE,
    SUBORDINATE,
    Noun,
)
from toolkit.extraction.languages.ru.entities import FUNCTION_WORDS, GENITIVE, VERB
from toolkit.extraction.languages.ru.mentions.role_words import role_word

_LONGEST = 12
_BEARING = frozenset({"school", "culture", "science", "society", "health"})
"""Classes of bodies that bear somebody's name without "имени": "Институт Пастера"."""
_LANDS = frozenset({"региону", "области", "краю", "республике", "городу", "району", "округу"})
"""What an office is "по", where its land was named before: "ГУ МЧС по региону"."""
_MEMBERS = ("ов", "ев", "ей")
"""Endings of those who are in a union: "Профсоюз врачей"."""
_DATIVE = ("у", "ю", "е", "и", "ам", "ям", "ому", "ему", "ым", "им", "ой", "ей", "ом", "ем")
_WINDS = frozenset({"Севера", "Юга", "Востока", "Запада", "Арктики", "Антарктики"})
_MEMORIAL = frozenset({"имени", "им"})


@frozen
class Complement:
    """Where a body's name ends.

    Attributes:
        last: one past its last word.
        own: one past its last word that is not of a place, which is told of by itself too.
        named: whether a land, a town or somebody in whose honour it is called is among the words.
        country: the code of the state that the body is of.
    """

    last: int
    own: int
    named: bool
    country: str | None = None


def complement(tokens: Tokens, head: int, noun: Noun, at: dict[int, Candidate], *, named: bool) -> Complement:
    """The words after a head that belong to the name; ordinary ones at the end only where a capital shows it."""
    return _Reader(tokens, head, noun, at, named).read()


class _Reader:
    def __init__(self, tokens: Tokens, head: int, noun: Noun, at: dict[int, Candidate], named: bool) -> None:
        self.tokens = tokens
        self.head = head
        self.noun = noun
        self.at = at
        self.named = named
        self.bears = named and noun.group in _BEARING and tokens.words[head][0].isupper()
        self.last = self.own = self.sure = head + 1
        self.tells = False
        self.country: str | None = None
        self.dative = False

    def read(self) -> Complement:
        """Step over the words that belong to the name."""
        while self.last - self.head < _LONGEST and self._is_joined() and self._step():
            pass
        last = self.last if self.named else self.sure
        return Complement(last, min(self.own, last), self.tells, self.country)

    def _is_joined(self) -> bool:
        return self.tokens.joined(self.last - 1) and self.last < len(self.tokens.words)

    def _step(self) -> bool:
        index = self.last
        word = self.tokens.words[index]
        candidate = self.at.get(index)
        if candidate is not None and candidate.kind != "person":
            return self._take_name(candidate)
        if word in _MEMORIAL:
            return self._take_memorial(index + 1)
        if word[0].isupper():
            return self._take_capital(index, candidate)
        if word in ("по", "в", "и"):
            return self._take_linked(word, index)
        if word == "на" and self.tokens.words[index + 1 : index + 2] == ["транспорте"]:
            self.last = self.own = self.sure = index + 2
            return True
        if self._is_governed(index):
            self.last += 1
            self.own = self.last
            return True
        return False

    def _take_name(self, candidate: Candidate) -> bool:
        """A place, state or body in the genitive, or in the case that the preposition wants."""
        wanted = "d" if self.dative else "g"
        # Of two cases of one form the tables tell the first: "Тверской области".
        alike = candidate.gender == "f" and candidate.cases == "g" and candidate.last - candidate.first > 1
        if candidate.kind == "demonym":
            if not self._is_governed(candidate.last):
                return False
            self.last = self.own = candidate.last
            return True
        if candidate.cases and wanted not in candidate.cases and not alike:
            return False
        of_body = candidate.kind == "organization"
        if of_body and not self.named and self.noun.lemma not in SUBORDINATE:
            return False
        self.last = self.sure = candidate.last
        if of_body:
            self.own = self.last
        else:
            self.tells = True
        if candidate.kind == "state" and candidate.reading is not None and "=" not in candidate.reading.record:
            self.country = candidate.reading.record
        return True

    def _take_memorial(self, index: int) -> bool:
        """Whose name a body bears: "имени Вахтангова", "им. М. В. Ломоносова"."""
        tokens, last = self.tokens, index
        person = self.at.get(index)
        if person is not None:
            last = person.last
        elif index < len(tokens.words) and tokens.words[index][0].isupper():
            last = index + 1
        if last == index:
            return False
        self.last = self.own = self.sure = last
        self.tells = True
        return True

    def _take_capital(self, index: int, candidate: Candidate | None) -> bool:
        """An abbreviation, or in a certain name somebody whose name is in the genitive: "Институт Пастера"."""
        word = self.tokens.words[index]
        if word in _WINDS and self.named:
            self.last = self.own = self.sure = index + 1
            return True
        if word.isupper() and 1 < len(word) < 7 and "А" <= word[0] <= "Я":
            self.last = self.own = self.sure = index + 1
            return True
        if candidate is None or not self.bears or index != self.head + 1:
            return False
        owner = candidate.options and all("g" in o.cases and "n" not in o.cases for o in candidate.options[:1])
        if not owner or (self.head and role_word(self.tokens.words[self.head - 1])):
            return False
        self.last = self.own = self.sure = candidate.last
        return True

    def _take_linked(self, word: str, index: int) -> bool:
        """What a preposition or "и" leads on to."""
        following = self.at.get(index + 1)
        if not self.tokens.joined(index) or index + 1 >= len(self.tokens.words):
            return False
        if word == "в":
            return self._take_seat(following)
        if word == "по" and self.tokens.words[index + 1] in NO_FIELDS:
            return False  # "Национальный банк по итогам заседания"
        if word == "по":
            self.dative = True
            if self.tokens.words[index + 1] in _LANDS:
                self.last = self.own = self.sure = index + 2
                self.tells = True
                return True
            if following is not None and following.kind in {"place", "state", "organization"}:
                self.last = index + 1
                return self._take_name(following) or self._undo(index)
        elif self.last == self.head + 1 or following is not None or not self.tokens.words[index - 1].islower():
            return False
        if not self._is_governed(index + 1):
            return False
        self.last = self.own = index + 2
        return True

    def _undo(self, index: int) -> bool:
        self.last = index
        return False

    def _take_seat(self, following: Candidate | None) -> bool:
        if self.noun.lemma not in MISSIONS or following is None or following.kind not in {"place", "state"}:
            return False
        self.last = self.sure = following.last
        self.tells = True
        return True

    def _is_governed(self, index: int) -> bool:
        """Whether an ordinary word is in the case that the head or the preposition wants."""
        if index >= len(self.tokens.words):
            return False
        word, led = self.tokens.words[index], self.tokens.words[index - 1]
        if not word[0].islower() or word in FUNCTION_WORDS or word in NO_GENITIVES:
            return False
        if VERB.search(word) and not word.endswith(LIKE_PAST) and not _goes_with(led, word):
            return False
        if self.dative and (led == "по" or word.endswith(_DATIVE)):
            return word.endswith(_DATIVE)
        plural = word in GENITIVES and self.tokens.words[index + 1 : index + 2] != []
        members = self.noun.group == "society" and word.endswith(_MEMBERS)
        return (
            plural or members or _goes_with(led, word) or GENITIVE.search(word) is not None or _is_genitive(word)
        )


def _goes_with(adjective: str, noun: str) -> bool:
    """Whether a word may be the noun in the genitive that goes with an adjective before it."""
    low = adjective.lower()
    if low.endswith(("ых", "их")):
        return not noun.endswith(("ые", "ие", "ам", "ям", "ами", "ями"))
    if low.endswith(("ого", "его")):
        return noun.endswith(("а", "я", "ого", "его"))
    return low.endswith(("ой", "ей")) and len(low) > 4 and noun.endswith(("ы", "и", "ой", "ей"))


def _is_genitive(word: str) -> bool:
    ends = word.endswith(("а", "ы", "и", "я", "ов", "ев", "ей")) and len(word) > 3
    return ends and not SHORT_PARTICIPLE.search(word) and not role_word(word)
