"""Russian words that name an office or a trade, and what may be put before them."""

import re
from collections.abc import Mapping
from functools import lru_cache

from toolkit.extraction.entities.cases import ALL_CASES
from toolkit.extraction.entities.lexicon import fold
from toolkit.extraction.entities.tables import pairs

_SHORTEST_ROLE = 5
_FIRST_PART = re.compile(
    "(?:экс|вице|бизнес|пресс|арт|интернет|медиа|веб|пиар|эко|кино|шеф|топ|кибер|спец|рок|поп|рэп|джаз|лже|блог|бренд)-"
)
"""What stands unchanged before any role: экс-глава, бизнес-омбудсмен, арт-директор."""


def _roles() -> Mapping[str, str]:
    return pairs("languages/ru/entities_roles.txt")


@lru_cache(maxsize=8192)
def role_word(word: str) -> tuple[tuple[str, str, str], ...]:
    """Readings of a role's form: base form, gender, letters of the cases (capitals: plural)."""
    folded = fold(word)
    first_part = _FIRST_PART.match(folded)
    former = first_part[0] if first_part is not None and folded not in _roles() else ""
    entry = _roles().get(folded.removeprefix(former))
    if entry is None and "-" in folded:
        return _compound(folded)
    if entry is None and folded.startswith(_SHORTENED):
        return _shortened(folded)
    parts = (part.split("/") for part in entry.split(",")) if entry else ()
    return tuple((former + lemma, gender, cases) for lemma, gender, cases in parts)


_SHORTENED = ("зам", "ген", "глав", "гос", "спец", "суд", "нач", "тех", "мед", "гор", "рай", "обл", "сан", "соц")
"""Stumps of words before a role: замдекана, генменеджер, главтренер, госинспектор."""


def _shortened(folded: str) -> tuple[tuple[str, str, str], ...]:
    """Readings of a role behind the stump of a word; behind "зам" it is in the genitive and does not change."""
    stump = next(stump for stump in _SHORTENED if folded.startswith(stump))
    entry = _roles().get(folded.removeprefix(stump))
    if entry is None or len(folded) < len(stump) + _SHORTEST_ROLE:
        return ()
    found = [(lemma, gender, cases) for lemma, gender, cases in (part.split("/") for part in entry.split(","))]
    if stump == "зам":
        return ((folded, "m", ALL_CASES),) if any("g" in cases for _, _, cases in found) else ()
    return tuple((stump + lemma, gender, cases) for lemma, gender, cases in found)


def _compound(folded: str) -> tuple[tuple[str, str, str], ...]:
    """Readings of two roles in one word, each in the same case: "врача-онколога"."""
    first, _, second = folded.partition("-")
    found = []
    for lemma, gender, cases in role_word(first):
        for other, _, others in role_word(second):
            shared = "".join(case for case in cases if case in others)
            if shared:
                found.append((f"{lemma}-{other}", gender, shared))
    return tuple(found)
