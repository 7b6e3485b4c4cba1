"""Russian forms made from base forms: the genitive of names, the nominative of adjectives."""

import re
from functools import lru_cache

_FAMILY_FIRST = 3
_CONSONANT = "бвгджзклмнпрстфхцчшщ"
_HUSH = "гкхжчшщ"
# Ending of the nominative -> of the genitive; the first that fits counts.
_GENITIVE: tuple[tuple[str, str], ...] = (
    (r"(?<=[гкхжчшщ])ая$", "ой"),
    (r"ая$", "ой"),
    (r"яя$", "ей"),
    (r"(?<=[нц])ий$", "ия"),
    (r"(?<=[кгхж])ий$", "ого"),
    (r"ый$", "ого"),
    (r"(?<=[стшж])ой$", "ого"),
    (r"ий$", "ия"),
    (r"(?<=[еёв])ец$", "ца"),
    (r"(?<=ол)ец$", "ьца"),
    (r"(?<=[^аеёиоуыэюя])ец$", "ца"),
    (r"ия$", "ии"),
    (r"ья$", "ьи"),
    (r"(?<=[гкхжчшщ])а$", "и"),
    (r"а$", "ы"),
    (r"я$", "и"),
    (r"й$", "я"),
    (r"(?<=рус)ь$", "и"),
    (r"ь$", "я"),
    (rf"(?<=[{_CONSONANT}])$", "а"),
)
_RULES = tuple((re.compile(pattern), ending) for pattern, ending in _GENITIVE)
_FEMALE = re.compile(r"(?:[оеё]ва|ина|ына)$")
# Surnames of which each half of a double one changes.
_SURNAME = re.compile(r"[А-ЯЁ][а-яё]+(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ая))$")
# Places that end like surnames of women.
_PLACES = frozenset("украина аргентина палестина герцеговина молдова женева медина падова мантова".split())
_PLURAL = {
    "нидерланды": "Нидерландов",
    "эмираты": "Эмиратов",
    "штаты": "Штатов",
    "филиппины": "Филиппин",
    "мальдивы": "Мальдив",
    "соединенные": "Соединенных",
    "объединенные": "Объединенных",
    "арабские": "Арабских",
}


def genitive(name: str) -> str:
    """A name in the genitive: "Путин" -> "Путина", "Саудовская Аравия" -> "Саудовской Аравии"."""
    first, _, rest = name.partition(" ")
    if rest and len(first) <= _FAMILY_FIRST:  # "Си Цзиньпин": the family name comes first and does not change
        return f"{first} {genitive(rest)}"
    return " ".join(_word_genitive(word) for word in name.split(" "))


def _word_genitive(word: str) -> str:
    known = _PLURAL.get(word.lower())
    if known:
        return known
    first, joint, second = word.partition("-")
    if joint and second[:1].isupper() and _SURNAME.search(first):
        return f"{_word_genitive(first)}-{_word_genitive(second)}"  # "Римский-Корсаков"
    if word.isupper() or not re.search("[а-яё]", word, re.IGNORECASE) or word[-1].lower() in "оеиуэыю":
        return word
    if _FEMALE.search(word) and len(word) > 5 and word.lower() not in _PLACES:
        return word[:-1] + "ой"
    for pattern, ending in _RULES:
        if pattern.search(word):
            return pattern.sub(ending, word)
    return word


def accusative(name: str) -> str:
    """The name of a place in the accusative: "Саудовская Аравия" -> "Саудовскую Аравию", "Минск" -> "Минск"."""
    return " ".join(_word_accusative(word) for word in name.split(" "))


def _word_accusative(word: str) -> str:
    for ending, other in (("ая", "ую"), ("яя", "юю"), ("а", "у"), ("я", "ю")):
        if word.endswith(ending) and len(word) > len(ending) + 1 and not word.isupper():
            return word[: -len(ending)] + other
    return word


_ADJECTIVE = re.compile(
    r"(?P<stem>[а-яё-]{2,}?)(?P<end>ого|его|ому|ему|ым|им|ом|ем|ый|ий|ой|ую|юю|ая|яя|ей|ое|ее|ые|ие|ых|их|ыми|ими)$",
    re.IGNORECASE,
)
_NOMINATIVE = {"m": ("ый", "ий", "ой"), "f": ("ая", "яя"), "n": ("ое", "ее"), "p": ("ые", "ие")}
_SOFT = frozenset("его ему ем ий юю яя ее".split())


@lru_cache(maxsize=8192)
def is_adjective(word: str) -> bool:
    """Whether a word has the shape of an attributive adjective or participle."""
    return (
        len(word) > 4
        and word.lower() not in _ADVERBS
        and _ADJECTIVE.fullmatch(word) is not None
        and _OF_ACTION.search(word) is None
    )


_ADVERBS = frozenset("ранее более менее далее позднее скорее поэтому потому почему посему".split())
# "проведение", "начале": nouns made of verbs have the endings of adjectives too
_OF_ACTION = re.compile(r"(?:[аеи]ни[ея]|[аеио]нием|[аеи]нии|ств[оеа]|ти[ея]|тием)$", re.IGNORECASE)
# Adjectives with the stress on the ending, "-ой" in the nominative.
_STRESSED = re.compile(
    r"(?:^|вне|сверх|меж|за)(?:втор|шест|седьм|восьм|миров|боев|трудов|правов|делов|больш|прям|основн|областн|рядов|"
    r"передов|игров|годов|полев|цифров|грузов|запасн|выходн|берегов|валов|бытов|нефтян|очередн|сплошн|выездн|"
    r"городск|морск|донск|заводск|мужск|тверск|людск|молод|речн|штабн|ключев|ручн|показн|"
    r"пробн|друг|полов|ночн|земн|степн|прост|чуж|родн|свят)$"
)


_NUMBERED = re.compile(r"(\d+)-(?:го|му|м|й|я|е|ю|ой|х|ми)")
_OF_NUMBERS = {"m": "й", "f": "я", "n": "е", "p": "е"}


def nominative(adjective: str, gender: str) -> str:
    """An adjective in the nominative of a gender ("m", "f", "n") or of the plural ("p").

    The stress of a masculine ending is not known: "-ой" stays where it is given.
    """
    if number := _NUMBERED.fullmatch(adjective):
        return f"{number[1]}-{_OF_NUMBERS[gender]}"  # "16-го" -> "16-й"
    match = _ADJECTIVE.fullmatch(adjective)
    if match is None or match["end"].lower() in _NOMINATIVE[gender]:
        return adjective
    stem, end = match["stem"], match["end"].lower()
    soft = end in _SOFT and stem[-1].lower() in "нчшщж"
    if stem[-1].lower() == "н" and end in (
        "ий",
        "яя",
        "ее",
        "его",
        "ему",
        "юю",
        "ем",
        "их",
        "ими",
        "им",
        "ие",
        "ей",
    ):
        soft = True
    hush = stem[-1].lower() in _HUSH
    stressed = (end == "ой" and gender == "m") or _STRESSED.search(stem.lower()) is not None
    endings = {
        "m": "ой" if stressed else ("ий" if soft or hush else "ый"),
        "f": "яя" if soft and not hush else "ая",
        "n": "ее" if soft else "ое",
        "p": "ие" if soft or hush else "ые",
    }
    return stem + endings[gender]


def genitive_adjective(adjective: str, gender: str) -> str:
    """An adjective in the genitive of a gender or of the plural: "мирное" -> "мирного"."""
    base = nominative(adjective, gender)
    for ending, other in _ADJECTIVE_GENITIVE[gender]:
        if base.endswith(ending):
            return base[: -len(ending)] + other
    return adjective


_ADJECTIVE_GENITIVE = {
    "m": (("ый", "ого"), ("ой", "ого"), ("кий", "кого"), ("гий", "гого"), ("хий", "хого"), ("ий", "его")),
    "f": (("ая", "ой"), ("яя", "ей")),
    "n": (("ое", "ого"), ("ее", "его")),
    "p": (("ые", "ых"), ("ие", "их")),
}
