"""Russian names of bodies made of parts of words: Россотрудничество, Приморгидромет, Главгосэкспертиза.

The language makes such names freely, so that no table has them all. The last part tells that a body is meant and
how the name changes; the first, what or where the body is of.
"""

import re
from functools import lru_cache
from typing import NamedTuple


class Syllabic(NamedTuple):
    """Such a name in its base form; cases as letters n g d a b l, kind as bodies of the model have it."""

    base: str
    gender: str
    cases: str
    kind: str | None


# Gender, ending of the base form, ending of a form -> the cases it is in.
_DECLENSIONS: dict[str, tuple[str, str, dict[str, str]]] = {
    "consonant": ("m", "", {"": "na", "а": "g", "у": "d", "ом": "b", "е": "l"}),
    "уголь": ("m", "оль", {"оль": "na", "ля": "g", "лю": "d", "лем": "b", "ле": "l"}),
    "а": ("f", "а", {"а": "n", "ы": "g", "е": "dl", "у": "a", "ой": "b"}),
    "ия": ("f", "ия", {"ия": "n", "ии": "gdl", "ию": "a", "ией": "b"}),
    "ь": ("f", "ь", {"ь": "na", "и": "gdl", "ью": "b"}),
    "о": ("n", "о", {"о": "na", "а": "g", "у": "d", "ом": "b", "е": "l"}),
    "ие": ("n", "ие", {"ие": "na", "ия": "g", "ию": "d", "ием": "b", "ии": "l"}),
    "недра": ("p", "а", {"а": "na", "": "g", "ам": "d", "ами": "b", "ах": "l"}),
    "many": ("p", "ы", {"ы": "na", "": "g", "ам": "d", "ами": "b", "ах": "l"}),
    "unchanging": ("u", "", {"": "ngdabl"}),
}

# Last parts without their endings: declension, kind of body, parts. After any first part:
_SURE = (
    (
        "consonant",
        "government",
        """
        надзор реестр гидромет метеоцентр финмониторинг избирком горсуд облсуд крайсуд райсуд горсовет облсовет
        райсовет облздрав горздрав крайздрав
        """,
    ),
    (
        "consonant",
        "company",
        """
        нефтегаз облгаз горгаз трансгаз газпром нефтепродукт нефтехим агрохим химпром агропром стройинвест
        агроинвест автодор мостострой метрострой дорстрой горстрой облстрой жилстрой автотранс авиатранс
        электротранс пассажиртранс водоканал сельмаш тяжмаш трансмаш энергомаш атоммаш вагонмаш энергосбыт
        телеком торгбанк сельхозбанк промбанк газбанк стройбанк внешбанк экспорт импорт фильм рыбхоз лесхоз
        племхоз авиапром рыбпром лесопром
        """,
    ),
    ("consonant", None, "флот сельхозцентр гидрометцентр молодежцентр спортцентр концерт агролизинг"),
    ("уголь", "company", "уг"),
    ("а", "government", "экспертиз"),
    ("а", "company", "бирж"),
    ("ия", "company", "геологи электрификаци"),
    ("ия", "government", "геодези"),
    ("ь", "company", "нефт связ электросет теплосет"),
    ("о", "government", "имуществ рыболовств сотрудничеств хозяйств агентств лесничеств"),
    ("many", "government", "водресурс"),
    ("unchanging", "company", "энерго автотранс трансавто"),
)
# After one of the first parts below alone, for words and names of persons end so as well:
_AFTER_KNOWN = (
    (
        "consonant",
        "government",
        """
        стат патент космос архив резерв спорт туризм стандарт труд юст фин транс культ обр здрав строй пром природ
        контракт кадастр совет рынок лес граждан контроль
        """,
    ),
    (
        "consonant",
        "company",
        """
        газ маш хим атом алмаз золот торг снаб лифт свет мост парк лизинг инвест банк зернопродукт
        хлебопродукт
        """,
    ),
    ("ь", "government", "печат молодеж молодёж"),
    ("ия", "government", "авиаци"),
    ("а", "government", "дум границ культур"),
    ("ие", None, "образовани здравоохранени страховани"),
    ("о", "company", "зерн золот"),
    ("недра", "government", "недр"),
    ("unchanging", "company", "авто"),
)
_FIRST = re.compile(
    "рос|гос|глав|мин|мос|лен(?!т)|обл|гор|край|рай|центр|внеш|союз|узбек|казах|каз|кыргыз|киргиз|таджик|туркмен|азер|арм|"
    "груз|бел|укр|молд|литов|латв|эст|тат|баш|даг|чуваш|мордов|удмурт|коми|марий|кабардин|осет|ингуш|чечен|калмык|"
    "бурят|якут|хакас|алтай|карел|крым|кубань|ставрополь|волг|урал|сиб|сев|юж|запад|восток|даль|примор|хабаров|амур|"
    "сахалин|камчат|колым|чукот|кузбасс|омск|томск|перм|самар|саратов|твер|тул|рязань|курск|липецк|тамбов|воронеж|"
    "брянск|смоленск|калуг|костром|яросл|вологд|арханг|мурман|псков|новгород|сургут|тюмень|ямал|югр|челяб|свердл|"
    "екатеринбург|ростов|нижегород|пенз|оренбург|астрахан|забайкал|иркут|красноярск|новосиб|кемеров"
)
"""What or where a body is of, cut short."""

_LONGEST = 20
_SHORTEST_FIRST = 2


def _declined(
    groups: tuple[tuple[str, str | None, str], ...],
) -> dict[str, tuple[str, str, str, str | None]]:
    """Last part in any form -> what to put in its place for the base form, gender, cases, kind."""
    forms: dict[str, tuple[str, str, str, str | None]] = {}
    for declension, kind, stems in groups:
        gender, ending, cases_of = _DECLENSIONS[declension]
        for stem in stems.split():
            for form, cases in cases_of.items():
                forms.setdefault(stem + form, (stem + ending, gender, cases, kind))
    return forms


_SURE_FORMS = _declined(_SURE)
_FORMS_AFTER_KNOWN = _declined(_AFTER_KNOWN)


@lru_cache(maxsize=32768)
def syllabic(word: str) -> Syllabic | None:
    """The reading of a capitalised word as such a name; None for another word.

    >>> syllabic("Приморгидрометом").base
    'Приморгидромет'
    """
    low = word.lower()
    if word[1:] != low[1:] or word[0] == low[0]:
        return None
    for cut in range(max(_SHORTEST_FIRST, len(low) - _LONGEST), len(low) - 2):
        last = low[cut:]
        found = _SURE_FORMS.get(last) or (_FORMS_AFTER_KNOWN.get(last) if _FIRST.match(low, 0, cut) else None)
        if found is not None:
            base, gender, cases, kind = found
            return Syllabic(word[:cut] + base, gender, cases, kind)
    return None
