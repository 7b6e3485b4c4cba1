"""The Russian words by which a sentence turns, a phrase names who speaks, and an office returns."""

import re

from toolkit.extraction.quotes.words.naming import Naming
from toolkit.extraction.quotes.words.returning import Returning
from toolkit.extraction.quotes.words.turning import Turning

TURNING = Turning(
    and_="и",
    against=frozenset({"а", "но", "однако", "зато"}),
    following=frozenset({"следует", "следовало", "вытекает", "явствует"}),
    purpose="чтобы",
    about=frozenset({"о", "об"}),
)

NAMING = Naming(
    one_of={
        **dict.fromkeys(("одного", "одному", "одним", "одном"), "один"),
        **dict.fromkeys(("одной", "одну"), "одна"),
    },
    many_of={"ряда": "ряд", "большинства": "большинство", "меньшинства": "меньшинство", "части": "часть"},
    counts={"двух": "два", "трех": "три", "трёх": "три", "четырех": "четыре"},
    quantities={"нескольких": "несколько"},
    credits=frozenset({"источник", "автор", "редактор"}),
    of_counts=(re.compile(r"(?<=[^\W\d_]{3})ов\b"), "а"),
)

RETURNING = Returning(
    anybody="представитель",
    head="глава",
    minister="министр",
    of_ministries=frozenset({"министр", "премьер"}),
    speaks_for=("пресс-", "спикер", "представител", "официальн"),
    speaks_for_state=("пресс", "представитель", "официальный представитель"),
    ministries=("мид", "мин", "мвд", "мчс", "внешнеполитическ", "оборонн"),
)
