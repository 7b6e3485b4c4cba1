"""The words of a language by which a clause only gives a figure."""

import re

from attrs import frozen


@frozen(kw_only=True)
class Amounts:
    """The words of a language by which a clause only gives a figure.

    Fill the verbs of expecting and the nouns before a figure.

    Attributes:
        expecting: infinitives of verbs by which a figure may be expected, and no event.
        at_level: nouns for such a figure.
        since_day: nouns for a day from which years are counted ("со дня рождения").
        percent: what tells a share.
        price: what tells a price.
        market: words behind a verb of trading before a price ("traded at").
        courses: those of them that need no number ("closed higher").
        fixed: beginnings of words for a figure that somebody has set ("установлен").
        roughly: words between a verb of growth and its number ("fell about 12 percent").
        counting: words by which something is counted up to now ("уже", "раз").
        series: nouns for many of one kind, with an event in the genitive ("серия переговоров").
        few: numerals with which a subject stands in the genitive ("оба матча").
        several: numerals before an event that has its nominative of the plural in a name ("два других матча").
        of_ordinals: numerals that an ordinal begins with ("[двести] седьмой").
    """

    expecting: frozenset[str] = frozenset()
    at_level: frozenset[str] = frozenset()
    since_day: frozenset[str] = frozenset()
    percent: re.Pattern[str] = re.compile("%")
    price: re.Pattern[str] = re.compile(r"[$£€¥]\s?\d")
    market: frozenset[str] = frozenset()
    courses: frozenset[str] = frozenset()
    fixed: tuple[str, ...] = ()
    roughly: frozenset[str] = frozenset()
    counting: frozenset[str] = frozenset()
    series: frozenset[str] = frozenset()
    few: frozenset[str] = frozenset()
    several: frozenset[str] = frozenset()
    of_ordinals: frozenset[str] = frozenset()
