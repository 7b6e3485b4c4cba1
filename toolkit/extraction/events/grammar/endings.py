"""The endings of a language by which a word that stands in no table shows its form."""

import re
from collections.abc import Callable, Mapping

from attrs import field, frozen

_NOTHING = re.compile(r"(?!)")


@frozen(kw_only=True)
class Endings:
    """The endings of a language by which a word that stands in no table shows its form.

    A language without inflection leaves all of them empty: no word has such a form there.

    Attributes:
        adjectives: endings of an adjective in the nominative -> "m", "f", "n", or "p" for plural.
        oblique: the gender of a noun -> endings of an adjective before it in neither nominative nor accusative.
        oblique_many: such endings before a noun of any other gender or number.
        passive: endings of a short participle ("отменён").
        short: a short participle, its ending in a group ("назначен[а]").
        of_short: that ending -> the gender, or the plural, of its subject.
        of_subject: last letters of a past or a short participle -> the gender, or the plural, of its subject.
        past: endings of a verb in the past ("начал").
        done: those, and endings of a short participle without gender ("решено").
        infinitive: endings of an infinitive.
        led_to: what "will be" leads to: an infinitive or a short participle ("будет [открыт]").
        reflexive: the ending by which a verb or participle has no object ("ся").
        self_done: endings of a finite verb that has no object ("взорвал[ся]", "взорвала[сь]").
        objects: the number of a verb -> endings of a noun behind it that is no subject of it ("откроет выставку").
        owners: endings of a noun or an adjective behind a noun that say whose that is ("выставку картины").
        converbs: endings of a verb that tells what a subject does besides ("потеряв").
        genitive: endings of an adjective in the genitive.
        genitive_many: endings of a noun that can only be a genitive of the plural.
        genitive_one: endings of a noun that may be one of the singular.
        of_weekday: endings of a day of the week in the genitive ("закрытия понедельника").
        many: endings of a noun in the plural that may have a genitive behind it ("залы выставки").
        shared: whether two finite verbs can have one subject, by their forms.
        gerund: endings of a verb as a noun, or of one that tells what a subject does besides ("meeting").
        no_nouns: endings of what goes on the name of no event: adverbs, participles, denials ("-ly").
        plural: endings of a noun behind which a mark makes an owner of it ("the workers' strike").
    """

    adjectives: Mapping[str, str] = field(factory=dict)
    oblique: Mapping[str, tuple[str, ...]] = field(factory=dict)
    oblique_many: tuple[str, ...] = ()
    passive: tuple[str, ...] = ()
    short: re.Pattern[str] = _NOTHING
    of_short: Mapping[str, str] = field(factory=dict)
    of_subject: Mapping[str, str] = field(factory=dict)
    past: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    infinitive: tuple[str, ...] = ()
    led_to: re.Pattern[str] = _NOTHING
    reflexive: str = ""
    self_done: tuple[str, ...] = ()
    objects: Mapping[str, tuple[str, ...]] = field(factory=dict)
    owners: tuple[str, ...] = ()
    converbs: tuple[str, ...] = ()
    genitive: tuple[str, ...] = ()
    genitive_many: tuple[str, ...] = ()
    genitive_one: tuple[str, ...] = ()
    of_weekday: tuple[str, ...] = ()
    many: tuple[str, ...] = ()
    shared: Callable[[str, str], bool] = lambda one, other: True
    gerund: tuple[str, ...] = ()
    no_nouns: tuple[str, ...] = ()
    plural: tuple[str, ...] = ()
