"""How Russian names change: from any form of a surname to the base forms it may come from."""

import re
from functools import lru_cache
from typing import NamedTuple

from toolkit.extraction.entities.cases import ALL_CASES

CONSONANT = "бвгджзклмнпрстфхцчшщ"


class Base(NamedTuple):
    """A base form that a word may come from; the gender is m, f or u (either), the cases letters."""

    name: str
    gender: str
    cases: str


_LOSING = (("а", "ga"), ("у", "d"), ("ом", "b"), ("ем", "b"), ("е", "l"))
# Ending of the form, ending of the base, gender, cases, what the base must look like.
_RULES: tuple[tuple[str, str, str, str, str], ...] = (
    # Керри, Мадуро: a foreign name that does not change
    ("", "", "u", ALL_CASES, "[эё]$|(?<!у)ю$|(?<![ое]г)о$|[^гкхжшчщ]и$|(?:[аеоий]г|[ая]х)у$"),
    # Казусенка -> Казусенок, Кравцом -> Кравец, Коломойца -> Коломоец: the vowel of the last syllable is lost
    *((f"к{ending}", "ок", "m", cases, "[аеёиоуыэюя].*[её]нок$") for ending, cases in _LOSING),
    *((f"ц{ending}", "ец", "m", cases, "[бвгдм]ец$") for ending, cases in _LOSING),
    *((f"йц{ending}", "ец", "m", cases, "оец$") for ending, cases in _LOSING),
    # Пескову -> Песков, Путиным -> Путин
    ("а", "", "m", "ga", f"[{CONSONANT}]$"),
    ("ому", "ый", "m", "d", "[аеиоуыэюя][^аеиоуыэюягкхжшчщ]+ый$"),
    ("у", "", "m", "d", f"[{CONSONANT}]$"),
    ("ым", "", "m", "b", "(?:[оеё]в|[иы]н)$"),
    ("ом", "", "m", "b", f"[{CONSONANT}]$(?<![оеё]в)"),
    ("ом", "", "m", "b", "(?:^.{,4}[оеё]в|ин)$"),
    ("ем", "", "m", "b", "[жшчщц]$"),
    ("е", "", "m", "l", f"[{CONSONANT}]$"),
    # Шмыгаля, Тарасюком, Гройсмана; Дудая -> Дудай
    ("я", "ь", "m", "ga", f"[{CONSONANT}]ь$"),
    ("ю", "ь", "m", "d", f"[{CONSONANT}]ь$"),
    ("ем", "ь", "m", "b", "[бвгдзклмнпрстфх]ь$"),
    ("е", "ь", "m", "l", "[бвгдзлмнпрстфх]ь$(?<![оеё]вь)(?<!инь)"),
    ("я", "й", "m", "ga", "[аеиоуыэюя]й$"),
    ("ю", "й", "m", "d", "[аеиоыэюя]й$"),
    ("ем", "й", "m", "b", "[аеиоуыэюя]й$"),
    ("е", "й", "m", "l", "[аеиоуыэюя]й$"),
    ("ии", "ий", "m", "l", ""),
    # Зеленского -> Зеленский, Толстого -> Толстой, Белого -> Белый
    ("ого", "ий", "m", "ga", "[гкх]ий$"),
    ("ому", "ий", "m", "d", "[гкх]ий$"),
    ("им", "ий", "m", "b", "(?:[сцьр]к|[нжшчщ])ий$"),
    ("ом", "ий", "m", "l", "[гкх]ий$"),
    ("его", "ий", "m", "ga", "[нжшчщ]ий$"),
    ("ему", "ий", "m", "d", "[нжшчщ]ий$"),
    ("ого", "ый", "m", "ga", "[^гкхжшчщ]ый$"),
    ("ом", "ый", "m", "l", "[аеиоуыэюя][^аеиоуыэюягкхжшчщ]+ый$(?<![оеё]вый)(?<!иный)"),
    ("ым", "ый", "m", "b", "[^гкхжшчщвн]ый$|[нв]ный$"),
    ("ого", "ой", "m", "ga", "[стлб]ой$|[жш]ой$"),
    ("ому", "ой", "m", "d", "[стлб]ой$|[жш]ой$"),
    # Пескова, Матвиенко (below), Зеленская
    ("а", "а", "f", "n", "(?:[оеё]в|[иы]н)а$"),
    ("ой", "а", "f", "gdbl", "(?:[оеё]в|[иы]н)а$"),
    ("ою", "а", "f", "b", "(?:[оеё]в|[иы]н)а$"),
    ("у", "а", "f", "a", "(?:[оеё]в|[иы]н)а$"),
    ("ая", "ая", "f", "n", ""),
    ("ой", "ая", "f", "gdbl", "[^аеиоуыэюя]ая$(?<![оеё]вая)(?<!иная)"),
    ("ую", "ая", "f", "a", ""),
    # Обама, Квасьневский's neighbours in -а and -я, of either gender
    ("а", "а", "u", "n", "[^аеиоуыэюя]а$(?<![оеё]ва)(?<!ина)"),
    ("ы", "а", "u", "g", "[^гкхжшчщц]а$(?<![оеё]ва)(?<!ина)"),
    ("и", "а", "u", "g", "[гкхжшчщ]а$"),
    ("е", "а", "u", "dl", "[^аеиоуыэюя]а$(?<![оеё]ва)(?<!ина)"),
    ("у", "а", "u", "a", "[^аеиоуыэюя]а$(?<![оеё]ва)(?<!ина)"),
    ("ой", "а", "u", "b", "[^аеиоуыэюяц]а$(?<![оеё]ва)(?<!ина)"),
    ("ей", "а", "u", "b", "[жшчщц]а$"),
    ("я", "я", "u", "n", ""),
    ("и", "я", "u", "g", ""),
    ("е", "я", "u", "dl", "[^и]я$(?<![оеё]вя)(?<!иня)"),
    ("ю", "я", "u", "a", "(?<!у)я$"),
    ("ей", "я", "u", "b", ""),
    # Трамп, Меркель, Горький as they stand
    ("", "", "m", "n", f"[{CONSONANT}йь]$"),
    (
        "",
        "",
        "f",
        ALL_CASES,
        rf"[{CONSONANT}ьй]$(?<![оеё]в)(?<!ин)(?<!ский)(?<!цкий)(?<!ый)(?<!вой)(?<!\wной)(?<!ской)(?<!цкой)",
    ),
    # Кличко, Керри, Мадуро, Черных
    ("", "", "u", ALL_CASES, "(?<![оеё]в)(?<!ин)[уы]$|(?<![а-я]{3}[оеё]в)е$|[гкхжшчщ]и$|[иы]х$|[аеиоуыэюя]а$"),
)
_COMPILED = tuple((form, base, gender, cases, re.compile(look)) for form, base, gender, cases, look in _RULES)

_SHORTEST = 2


@lru_cache(maxsize=256)
def _ordered(letter: str) -> tuple[tuple[str, str, str, str, re.Pattern[str]], ...]:
    return tuple(rule for rule in _COMPILED if rule[0][-1:] in ("", letter))


# Тэмми, Билли, Генри: double letters or "нри" before the и of a name that does not change; Беридзе, Гогоберидзе.
_UNCHANGING = re.compile(r"(?:([бдлмнпрст])\1|нр)и$|[аи]дзе$")


@lru_cache(maxsize=8192)
def bases(form: str) -> tuple[Base, ...]:
    """The base forms that a form of a surname may come from, likelier ones first.

    >>> [base.name for base in bases("Песковым")][0]
    'Песков'
    """
    if _UNCHANGING.search(form):
        return (Base(form, "u", ALL_CASES),)
    found: list[Base] = []
    for ending, new, gender, cases, look in _ordered(form[-1:]):
        if form.endswith(ending):
            name = form[: len(form) - len(ending)] + new
            if len(name) >= _SHORTEST and look.search(name):
                found.append(Base(name, gender, cases))
    return tuple(found) or (Base(form, "u", ALL_CASES),)


# Beside -ович and -евич only these: Гнедич and Брнабич are family names.
PATRONYMIC = re.compile(
    r"(?:[оеё]вич|[оеё]вн|^(?:иль|кузьм|козьм|лук|фом|никит|савв|фок)ич|^(?:(?:иль|кузьм|козьм|лук|фом)ин|никит|савв|фок)ичн)"
    r"(?:[аеуы]|ем|ой)?$"
)
WOMAN = re.compile(r"(?:[оеё]ва|[иы]на|[сц]кая)$")
SURNAME = re.compile(
    r"(?:[оеё]в|[иы]н|ск|цк)(?:а|у|ым|е|ой|ий|ого|ому|им|ом|ая|ую)?$|(?:енко|швили|дзе|ян|янц)(?:а|у|ом|е)?$|(?:чук|щук|[лнрдт]юк)(?:а|у|ом|е)?$"
)
