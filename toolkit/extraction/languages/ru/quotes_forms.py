"""What the endings of Russian words show in sentences that tell of speech, and the littlest words there."""

import re

from toolkit.extraction.quotes.forms import Forms


def _to_masculine(word: str) -> str:
    return word.removesuffix("а") if word.endswith("ла") else word


def _number_and_sex(word: str) -> tuple[str, str]:
    stem = word.removesuffix("сь").removesuffix("ся")
    if stem.endswith(("ли", "ют", "ут", "ят", "ат")):
        return "p", ""
    if stem.endswith("т"):
        return "s", ""
    return "s", {"а": "f", "о": "n"}.get(stem[-1:], "m")


FORMS = Forms(
    present=("ает", "яет", "ует", "еет", "ают", "яют", "уют", "еют", "ится", "ятся", "ется", "ются"),
    third=("ет", "ит", "ется", "ится"),
    finite=("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись", "ет", "ит", "ют", "ут", "ат", "ят"),
    short=("ен", "ены", "ено", "ан", "аны", "ано", "ыты", "ыт", "иты", "ит", "нут", "нуты", "тся"),
    past={"m": ("л", "лся"), "f": ("ла", "лась"), "n": ("ло", "лось"), "p": ("ли", "лись")},
    participle=re.compile(r"(?:[уюая]щ|вш)(?:ий|ая|ее|ие)(?:ся)?$"),
    to_masculine=_to_masculine,
    number_and_sex=_number_and_sex,
    accusative=("у", "ю"),
    instrumental=("ым", "им", "ом", "ем", "ыми", "ими", "ами", "ями"),
    instrumental_last=("ой", "ей", "ью"),
    with_instrumental=frozenset("с со за над под перед между".split()),
    this=frozenset({"это"}),
    belonging=frozenset({"из", "для"}),
    addressed=("у", "ю", "ам", "ям"),
    addressed_person=("е",),
    suffered=re.compile(r"^\w{4,}(?:нн|[ыиуео]т|[аеи]м)(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми)$"),
    # No "следующей", "будущих": adjectives by now.
    active=re.compile(
        r"^(?!(?:пред)?(?:следу|буду|настоя|действу|веду|предыду|соответству)щ)\w{3,}(?:[уюая]щ|вш)(?:его|ему|им|ем|ей|их|ими)(?:ся)?$"
    ),
    told_to=("ским", "цким", "ным", "ными", "скими", "цкими"),
    like_names=("ий",),
    like_subjects=("ий", "ый"),
    of_phrases=("ой", "ей", "ому", "ему", "ым", "им"),
    of_nouns=("ого", "его", "ому", "ему"),
    deeds=("а", "я", "ы", "и"),
    genitive=("а", "я", "ы", "и", "ов", "ев", "ей", "ий"),
    relatives=("котор",),
    several=("ых", "их", "ихся", "ого", "его", "егося", "ой", "ей", "ейся"),
    out_of=frozenset({"из"}),
    one_of={"один": "m", "одна": "f", "одно": "n"},
    referring=frozenset({"ссылкой"}),
)
