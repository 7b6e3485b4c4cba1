"""What a word can tell of an event by itself, where clauses are not read: worked out once a word and language."""

from toolkit.extraction.events.lexicon import EventLexicon

PASSING, DATE_ADVERB, LISTED, HYPHEN, ACTION, FUTURE, DONE, MEANT, STATE, BECOMING = (
    1 << bit for bit in range(10)
)
"""Bits: the second word of a pair that tells of a death; leads to a date; stands in the tables of nouns and
verbs; has a hyphen; looks like a verb in the past, like one in the future, like a participle for what was done,
like an infinitive; tells how things are; or that somebody comes into an office."""
UNLISTED = ACTION | FUTURE | DONE | MEANT | STATE | BECOMING

_MOST_KEPT = 1 << 16


class Shapes(dict[str, int]):
    """The bits of each word, 0 of most; asked for without a call of our own."""

    def __init__(self, data: EventLexicon) -> None:
        super().__init__()
        self._data = data
        self._passing = frozenset(second for _, second in data.passing)

    def __missing__(self, word: str) -> int:
        data = self._data
        if len(self) >= _MOST_KEPT:
            self.clear()
        found = self[word] = (
            PASSING * (word in self._passing)
            | DATE_ADVERB * (word in data.date_adverbs)
            | LISTED * (word in data.nouns() or word in data.actions())
            | HYPHEN * ("-" in word)
            | ACTION * data.is_action(word)
            | FUTURE * data.future_form(word)
            | DONE * data.done_form(word)
            | MEANT * data.meant_form(word)
            | STATE * (word in data.states)
            | BECOMING * (word in data.becoming)
        )
        return found


_KNOWN: dict[int, Shapes] = {}


def shapes_of(data: EventLexicon) -> Shapes:
    """The shapes of a language's words."""
    known = _KNOWN.get(id(data))  # the lexicons live as long as the process
    if known is None:
        known = _KNOWN[id(data)] = Shapes(data)
    return known
