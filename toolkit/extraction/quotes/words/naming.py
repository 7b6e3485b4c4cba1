"""What a language says of a phrase for those who speak: which name in it is theirs, what they are called by it."""

import re
from collections.abc import Mapping

from attrs import field, frozen

from toolkit.extraction.quotes.words.none import NO_WORDS, NOTHING, Words


@frozen(kw_only=True)
class Naming:
    """A language's words and patterns for a phrase of those who speak.

    The patterns of names are for names that no table has; `name` is the group of each.

    Attributes:
        one_of: forms of "one" before a preposition and many, with their nominatives ("одного из").
        many_of: forms of words for how many, with theirs, before a genitive that stays ("ряда экспертов").
        counts: forms of numbers, with theirs, behind which the noun changes ("двух источников").
        quantities: those behind which it stays ("нескольких").
        of_counts: the ending of such a noun, and what it becomes behind a number ("источник[ов]" -> "[а]").
        beside: a name set beside what its bearer is ("its spokesman, Jane Roe").
        kin_beside: that of kin, who may be told by a first name alone ("Callum's mother, Denise").
        before: a name before what its bearer is of ("Ada Roe of the Greens").
        after: a name behind an office in small letters ("administrator Jane Roe").
        body_after: the name of a body behind the noun for what it is, which is `noun`.
        body_beside: one in capitals, set beside that noun.
        more_of_them: what only tells more of those who speak ("who asked not to be named").
        owner: whose the office of a name at the begin of a sentence is, which is `owner`.
        of: what stands before a name that only owns what the sentence begins with.
        who: what sets more of somebody behind the name.
        credits: words before a colon for who only made the text, or for where it is from ("source: Reuters").
        in_view: the opening of a phrase that tells whose view something is ("in the view of").
        views: nouns for that, behind an owner ("in Roe's opinion").
        articles: words that bring in somebody new ("a").
        shares: the company whose shares a sentence begins with, which is `of` or `before`.
        which: what a sentence begins with and tells more of ("Acme, which makes tyres, blamed").
    """

    one_of: Mapping[str, str] = field(factory=dict)
    many_of: Mapping[str, str] = field(factory=dict)
    counts: Mapping[str, str] = field(factory=dict)
    quantities: Mapping[str, str] = field(factory=dict)
    of_counts: tuple[re.Pattern[str], str] = (NOTHING, "")
    beside: re.Pattern[str] = NOTHING
    kin_beside: re.Pattern[str] = NOTHING
    before: re.Pattern[str] = NOTHING
    after: re.Pattern[str] = NOTHING
    body_after: re.Pattern[str] = NOTHING
    body_beside: re.Pattern[str] = NOTHING
    more_of_them: re.Pattern[str] = NOTHING
    owner: re.Pattern[str] = NOTHING
    of: tuple[str, ...] = ()
    who: str = "\0"
    credits: Words = NO_WORDS
    in_view: tuple[str, ...] = ()
    views: Words = NO_WORDS
    articles: Words = NO_WORDS
    shares: re.Pattern[str] = NOTHING
    which: re.Pattern[str] = NOTHING
