"""What the form of a word shows that no table has, and the littlest words, in sentences that tell of speech."""

import re
from collections.abc import Callable, Mapping

from attrs import field, frozen

_NO_WORD = re.compile(r"\b\B")


@frozen(kw_only=True)
class Forms:
    """A language's endings and littlest words; each is empty where the language has none."""

    present: tuple[str, ...] = ()  # endings of verbs in the present ("-ает").
    third: tuple[str, ...] = ()  # those of one that somebody else does ("-ет").
    finite: tuple[str, ...] = ()  # endings of verbs that have a subject, in any tense ("-л").
    short: tuple[str, ...] = ()  # those of short adjectives and participles ("закрыт").
    past: Mapping[str, tuple[str, ...]] = field(factory=dict)  # those of the past, by gender or "p" ("-ли").
    participle: re.Pattern[str] = _NO_WORD  # what looks like an active participle ("возглавляющий").
    to_masculine: Callable[[str], str] = lambda word: word  # a past with the ending of its sex left out ("-ла").
    number_and_sex: Callable[[str], tuple[str, str]] = lambda word: ("s", "")  # those of any verb in the past.
    accusative: tuple[str, ...] = ()  # endings of nouns that are objects only ("-у").
    instrumental: tuple[str, ...] = ()  # endings of what somebody is called ("-ом").
    instrumental_last: tuple[str, ...] = ()  # the same where no noun follows ("-ой").
    told_to: tuple[str, ...] = ()  # endings of adjectives of those who are told something ("-ским").
    addressed: tuple[str, ...] = ()  # endings that a name has only where its bearer is told something ("-у").
    addressed_person: tuple[str, ...] = ()  # the same right behind a noun of a person, whose name it is not.
    suffered: re.Pattern[str] = _NO_WORD  # what looks like a passive participle ("опрошенный").
    active: re.Pattern[str] = _NO_WORD  # the same in another case than the nominative ("обработавшей").
    like_names: tuple[str, ...] = ()  # endings of adjectives that surnames have as well ("-ий").
    like_subjects: tuple[str, ...] = ()  # endings of adjectives in the nominative or the accusative ("-ый").
    of_phrases: tuple[str, ...] = ()  # those within a phrase that attributes ("по предварительн[ым] данным").
    of_nouns: tuple[str, ...] = ()  # endings of adjectives before a noun in the genitive or the dative ("-ого").
    deeds: tuple[str, ...] = ()  # endings of nouns in the genitive ("до заявлени[я]").
    relatives: tuple[str, ...] = ("\0",)  # beginnings of relative pronouns in all cases.
    genitive: tuple[str, ...] = ()  # endings of nouns in the genitive, of one or many ("-ов").
    several: tuple[
        str, ...
    ] = ()  # endings of adjectives that tell more of whoever speaks, in the genitive ("-ых").
    with_instrumental: frozenset[str] = frozenset()  # prepositions that an instrumental may belong to ("с").
    this: frozenset[str] = frozenset()  # the pronoun of what was told, as an object ("это").
    belonging: frozenset[str] = frozenset()  # prepositions of what something is called for ("для").
    out_of: frozenset[str] = frozenset()  # the preposition of where one is from, or one of many ("из").
    one_of: Mapping[str, str] = field(factory=dict)  # words for one before it, with its sex ("один").
    referring: frozenset[str] = frozenset()  # what stands before whom a medium refers to ("со ссылкой на").
    of: frozenset[str] = frozenset()  # the preposition of a genitive ("of").
    for_whom: frozenset[str] = frozenset()  # that of one who is to do something ("for").
    to: frozenset[str] = frozenset()  # that of one to whom something is likened ("to").
    definite: frozenset[str] = frozenset()  # the article of what is known ("the").
    gerunds: tuple[str, ...] = ()  # endings of participles of the present ("-ing").
    owning: tuple[str, ...] = ()  # endings of owners ("'s").
    of_offices: frozenset[str] = frozenset()  # small words within an office ("of", "and").
    not_only: frozenset[str] = frozenset()  # words behind "but" that go on with "not only".

    @property
    def any_past(self) -> tuple[str, ...]:
        """The endings of the past, of any gender or number."""
        return tuple(ending for endings in self.past.values() for ending in endings)
