"""Which words may tell the tense of a clause."""

from functools import lru_cache

from toolkit.extraction.times.words import TimeLexicon

_UNSHOWN, _SHAPED, LISTED = range(3)
_MOST_KEPT = 1 << 14


class Shown(dict[str, int]):
    """How each word shows that it may tell a tense, if it does; asked for without a call of our own."""

    def __init__(self, lexicon: TimeLexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, form: str) -> int:
        if len(self) >= _MOST_KEPT:
            self.clear()
        found = self[form] = _tells_tense(self._lexicon, form)
        return found


@lru_cache(maxsize=16)
def shown(lexicon: TimeLexicon) -> Shown:
    """The words of a language that show it, known as far as texts had them."""
    return Shown(lexicon)


def _tells_tense(lexicon: TimeLexicon, form: str) -> int:
    """How a word shows that it may tell a tense: it is in the tables, or looks like a verb."""
    if (
        form in lexicon.future
        or form in lexicon.arranged
        or form in lexicon.past
        or form in lexicon.carried
        or form in lexicon.timetable
    ):
        return LISTED
    if len(form) < 4 or lexicon.past_shape is None:
        return _UNSHOWN
    if lexicon.infinitive_shape is not None and lexicon.infinitive_shape.fullmatch(form):
        return _SHAPED
    return _SHAPED if lexicon.past_shape.fullmatch(form) and form not in lexicon.not_verbs else _UNSHOWN
