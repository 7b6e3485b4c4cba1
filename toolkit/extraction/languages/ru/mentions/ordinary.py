"""Which words are ordinary words of Russian, whatever their form."""

import re
from functools import lru_cache

from toolkit.extraction.entities.lexicon import fold
from toolkit.extraction.entities.tables import has_ordinary

_LONGEST = 40
# The same cut as in tools/build_entities_ru.py, which fills the filter of ordinary words.
_STEM = re.compile(
    r"(?:(?:ывать|ировать|овать|ать|ять|еть|ить|ыть|уть|ться|тся)|(?:ая|яя|ую|юю|ое|ее|ые|ие|ый|ий|ой|ей|ом|ем|ым|им|ого|его|ому|"
    r"ему|ыми|ими|ых|их|ами|ями|ах|ях|ам|ям|ов|ев|ью|ия|ии|ию|ием|ией|иям|иями|иях|ась|ись|ось|лся|лась|лось|лись|"
    r"а|я|о|е|ы|и|у|ю|ь|й|л|ла|ло|ли|ет|ит|ут|ют|ат|ят|ешь|ишь|ем|им))$"
)


@lru_cache(maxsize=32768)
def is_ordinary(word: str) -> bool:
    """Whether the lower-case word is one of the ordinary words."""
    folded = fold(word)
    stem = _STEM.sub("", folded, count=1) if len(folded) > 4 else folded
    return len(word) <= _LONGEST and has_ordinary("ru", stem)
