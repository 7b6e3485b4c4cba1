"""Text for a terminal: how wide it is, and nothing in it that would steer the terminal."""

import unicodedata

_WIDE = frozenset("WF")
_UNSEEN = frozenset(("Mn", "Me", "Cf"))
_BREAKS = frozenset(("Zl", "Zp"))
_SHOWN_AS = "\N{REPLACEMENT CHARACTER}"


def columns_of(text: str) -> int:
    """How many columns of a terminal the text takes."""
    if text.isascii():
        return len(text)
    return sum(_width(letter) for letter in text)


def _width(letter: str) -> int:
    if unicodedata.category(letter) in _UNSEEN:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in _WIDE else 1


def tame(text: str) -> str:
    """The text in one line, letter for letter: tabs as a space, others that do not print as a mark.

    Among them are those that turn the order of what follows (Unicode TR9), and so show a line other than it is.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_tame(letter) for letter in text)


def _tame(letter: str) -> str:
    if letter.isprintable():
        return letter
    return " " if letter.isspace() and unicodedata.category(letter) not in _BREAKS else _SHOWN_AS
