"""Endings of Russian words that stand in no table."""

import re

from toolkit.extraction.events.grammar.endings import Endings

# Endings of verbs of many, and of pasts of one.
_OF_MANY = ("ут", "ют", "ат", "ят", "утся", "ются", "атся", "ятся")
_OF_ONE = frozenset({"а", "о", "л"})
_PAST = ("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись")


def _shared(one: str, other: str) -> bool:
    """Whether two finite verbs can have one subject, by their number and the ending of their past."""
    ends = [word.removesuffix("ся").removesuffix("сь")[-1:] for word in (one, other)]
    many = [end in "иы" or word.endswith(_OF_MANY) for end, word in zip(ends, (one, other), strict=True)]
    if many[0] != many[1]:
        return False
    return many[0] or ends[0] == ends[1] or not set(ends) <= _OF_ONE


ENDINGS = Endings(
    adjectives={
        "ый": "m",
        "ой": "m",
        "ий": "m",
        "ая": "f",
        "яя": "f",
        "ое": "n",
        "ее": "n",
        "ые": "p",
        "ие": "p",
    },
    oblique={
        "f": ("ой", "ей"),
        "m": ("ого", "его", "ому", "ему"),
        "n": ("ого", "его", "ому", "ему"),
    },
    oblique_many=("ыми", "ими"),
    passive=("ен", "ено", "ена", "ены", "ан", "ано", "ана", "аны"),
    short=re.compile(r"[аяе]н([аоы]?)$"),
    of_short={"": "m", "а": "f", "о": "n", "ы": "p"},
    of_subject={"а": "f", "о": "n", "и": "p", "ы": "p"},
    past=_PAST,
    done=(*_PAST, "но", "на"),
    infinitive=("ть", "ться", "сти"),
    led_to=re.compile(r"(?:[аеуыия]ть|[аеуыия]ться|ти|тись|чь|[аеяё]н[аоы]?|[аеоуыиы]т[аоы]?)$"),
    reflexive="ся",
    self_done=("ся", "сь"),
    objects={"s": ("у", "ю", "ы", "и"), "p": ("у", "ю")},
    owners=("ого", "его", "ой", "ых", "их", "а", "я", "ы", "и", "ов", "ев"),
    converbs=("ив", "ав", "ев", "яв", "ыв", "вшись", "ившись", "ясь", "аясь"),
    genitive=("ого", "его", "ой", "ей", "ых", "их"),
    genitive_many=("ов", "ев", "ей", "ий"),
    genitive_one=("а", "я", "ы", "и", "ии", "ти"),
    of_weekday=("а", "ы"),
    many=("ы", "и"),
    shared=_shared,
)
