"""English ships, storms and works, which are called as people and places are: "the tanker [Ruby Star]"."""

from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import STORMS, TIMES, VESSELS
from toolkit.extraction.languages.en.mentions.words import is_role, tag

FLAGGED = "-flagged"
_LETTERS_OF_SHIPS = frozenset("VBYTF")
CALLING_THINGS = STORMS | VESSELS | _LETTERS_OF_SHIPS
_GAPS_OF_SHIPS = frozenset({" ", "\xa0", ' "', " “", " '", " ‘"})
_LONGEST_RUN = 8


def names_thing(tokens: Tokens, index: int) -> bool:
    """Whether a storm or a ship is called by the word: "[Hurricane] Helene", "the tanker [Ruby Star]"."""
    word = tokens.words[index]
    near = not STORMS.isdisjoint(tokens.words[index : index + 2])
    if near and (_opens_storm(tokens, index) or (tokens.joined(index) and _opens_storm(tokens, index + 1))):
        return True
    if index and word in _LETTERS_OF_SHIPS and tokens.gap(index - 1) == "/":
        return True  # "M/[V Acme]"
    if index and tokens.words[index - 1].endswith(FLAGGED) and tokens.joined(index - 1):
        return not is_role(word)
    led = index > 0 and tokens.words[index - 1] in VESSELS and tokens.gap(index - 1) in _GAPS_OF_SHIPS
    return led and not is_role(word) and word not in TIMES and tag(word) != "N"


def _opens_storm(tokens: Tokens, index: int) -> bool:
    if tokens.words[index] not in STORMS or not tokens.joined(index):
        return False
    return tokens.words[index + 1].istitle() and not is_role(tokens.words[index + 1])


def end_of_thing(tokens: Tokens, index: int) -> int:
    """Where the run of capitalised words ends that names a thing."""
    last = index + 1
    while last - index < _LONGEST_RUN and tokens.joined(last - 1) and tokens.words[last][0].isupper():
        last += 1
    return last
