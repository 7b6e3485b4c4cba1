"""The kinds of word that temporal grammars speak of, each one character, and patterns over them.

A text is first turned into runs of known words (`scan`); a run then is a string of one character a word, so that
a rule of grammar is an ordinary regular expression over kinds: short, the same for all forms of a word, and
bounded by the length of a run.
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import define, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBERS = ("I1", "I2", "I3", "I4", "I5", "I6", "YEAR", "DEC")
"""Digits: 1-12, 13-24, 25-31, other numbers of one or two digits, of three, longer; 1000-2199; decimals."""

UNITS = {
    "US": "TS",
    "UMI": "TM",
    "UH": "TH",
    "UD": "D",
    "UWE": "WE",
    "UW": "W",
    "UM": "M",
    "UQ": "Q",
    "UHY": "HY",
    "UY": "Y",
    "UDE": "DE",
    "UCE": "CE",
}
"""Kinds of unit, from short to long, and their letters in a TIMEX3 duration ("T" before those of the clock)."""

_WORDS = """
    CARD ORD ORDN ROMAN A HALF SOME MONTH WEEKDAY SEASON PART DNYA LETN DURADJ ADJUNIT DEIX LAST
    NEXT THIS SAME PREV FOLL EACH AGO LATER EARLIER IN ON FROM TO UNTIL BY AHEAD SINCE AND OR OF THE
    FOR OVER WITHIN DURING BETWEEN AT PHASE PHASEN PARTS MODQ VAGUE SETW HOLIDAY ERA FISCAL AMPM ZONE
    OCLOCK NIGHTON EVE OLD PAST ISO DMY CLK DM YSHORT DECADE DATE CLOCK QUANT TIMES ONES FIRST LONG
    AFTER LIFE DAYN QCODE TONIGHT CLOCKW ONCE PER EXTRA
"""

SYMBOLS = {
    **{name: chr(0x4E00 + index) for index, name in enumerate((*NUMBERS, *UNITS, *_WORDS.split()))},
    **{mark: mark for mark in ",-/.:@'"},
    "OPEN": "(",
    "CLOSE": ")",
}
"""The character of every kind; marks of punctuation stand for themselves."""

_SETS = {
    "DAY": ("I1", "I2", "I3"),
    "HOUR": ("I1", "I2", "I4"),
    "TWO": ("I1", "I2", "I3", "I4"),
    "INT": ("I1", "I2", "I3", "I4", "I5", "I6", "YEAR"),
    "NUM": (*NUMBERS, "CARD"),
    "UNIT": (*UNITS, "DNYA"),
    "BIG": ("UW", "UM", "UQ", "UHY", "UY", "UDE", "UCE"),
    "CAL": ("UD", "UW", "UWE", "UM", "UQ", "UHY", "UY", "UDE", "UCE", "DNYA"),
    "DAYPART": ("PART", "DNYA", "TONIGHT"),
    "ORDER": ("ORD", "ORDN"),
    "DAYREF": ("DATE", "WEEKDAY", "DEIX"),
    "REL": ("LAST", "THIS", "NEXT", "SAME", "PREV", "FOLL"),
    "ANAPHOR": ("SAME", "PREV", "FOLL"),
}


@define
class Element:
    """One known word, number or mark of a run, or several of them joined.

    Attributes:
        kind: the character of its kind.
        start: where it begins in the text.
        end: where it ends.
        value: what it stands for.
        tag: "" or what else its form tells ("plural", "abbreviated", "may").
    """

    kind: str
    start: int
    end: int
    value: object = None
    tag: str = ""


@frozen
class Pattern:
    """A compiled pattern: its expression over kinds, and the kinds that it can begin with."""

    expression: re.Pattern[str]
    first: frozenset[str]


_LEXEME = re.compile(r"(?:(?P<name>[a-z]\w*):)?(?P<kind>[A-Z][A-Z0-9]*)|(?P<mark>[,\-/.:@'])|(?P<op>[()|?*+!&{}])")


# What only looks ahead: "not before", "before".
_AHEAD = {"!": "?!", "&": "?="}


def _characters(kind: str) -> str:
    members = _SETS.get(kind, (kind,))
    return "".join(SYMBOLS[member] for member in members)


class _Reader:
    """Reads a pattern by recursive descent into an expression and the kinds it can begin with."""

    def __init__(self, text: str) -> None:
        self._lexemes: Iterator[re.Match[str]] = _LEXEME.finditer(text)
        self._next = next(self._lexemes, None)

    def _peek(self) -> str:
        return self._next[0] if self._next else ""

    def _take(self) -> re.Match[str]:
        taken = self._next
        if taken is None:
            raise ValueError("a pattern ends too early")
        self._next = next(self._lexemes, None)
        return taken

    def choice(self) -> tuple[str, set[str], bool]:
        """Sequences parted by ``|``."""
        expression, first, empty = self._sequence()
        while self._peek() == "|":
            self._take()
            other, others, nothing = self._sequence()
            expression, first, empty = f"{expression}|{other}", first | others, empty or nothing
        return expression, first, empty

    def _sequence(self) -> tuple[str, set[str], bool]:
        expression, first, empty = "", set[str](), True
        while self._peek() not in {"", "|", ")", "}"}:
            part, firsts, nothing = self._repeated()
            expression += part
            first |= firsts if empty else set()
            empty = empty and nothing
        return expression, first, empty

    def _repeated(self) -> tuple[str, set[str], bool]:
        expression, first, empty = self._atom()
        while self._peek() and self._peek() in "?*+":
            mark = self._take()[0]
            expression, empty = expression + mark, empty or mark != "+"
        return expression, first, empty

    def _atom(self) -> tuple[str, set[str], bool]:
        taken = self._take()
        if taken["op"] in _AHEAD:
            return f"({_AHEAD[taken['op']]}{self._atom()[0]})", set(), True
        if taken["op"]:
            expression, first, empty = self.choice()
            self._take()
            return f"({'?:' if taken[0] == '(' else '?P<span>'}{expression})", first, empty
        characters = taken["mark"] or _characters(taken["kind"])
        expression = f"[{re.escape(characters)}]"
        return f"(?P<{taken['name']}>{expression})" if taken["name"] else expression, set(characters), False


@lru_cache(maxsize=2048)
def pattern(text: str) -> Pattern:
    """A pattern from its text.

    Kinds in capitals (``name:KIND`` to hold one), marks as themselves, ``( | ) ? * +`` as in a regular expression,
    ``!KIND`` for "not before", ``&KIND`` for "before", and braces around what belongs to the span when not all
    does.
    """
    expression, first, _ = _Reader(text).choice()
    return Pattern(re.compile(expression), frozenset(first))
