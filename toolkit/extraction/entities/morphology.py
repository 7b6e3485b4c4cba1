"""Russian names in their base form, by rules alone.

What the finder uses for itself, for whoever has a name at hand without its text.
"""

from toolkit.extraction.entities.candidate import Option
from toolkit.extraction.entities.cases import CASE_NAMES
from toolkit.extraction.languages.ru.mentions.candidates import read_name


def to_nominative(name: str) -> str:
    """The base form of a person's name given in any case; what cannot be read comes back as it was.

    >>> to_nominative("Дмитрием Песковым")
    'Дмитрий Песков'
    >>> to_nominative("Зеленского")
    'Зеленский'
    """
    best = _best(name)
    if best is None:
        return name
    parts = (best.base, best.given) if best.eastern else (best.given, best.base)
    return " ".join(part for part in parts if part)


def gender_and_case(name: str) -> tuple[str | None, str | None]:
    """Gender (masc or femn) and case (nomn, gent, ...) of a name, each None where the form leaves it open.

    >>> gender_and_case("Марией Захаровой")
    ('femn', 'ablt')
    """
    best = _best(name)
    if best is None:
        return None, None
    gender = {"m": "masc", "f": "femn"}.get(best.gender)
    return gender, CASE_NAMES[best.cases] if len(best.cases) == 1 else None


def _best(name: str) -> Option | None:
    return next(iter(read_name(name)), None)
