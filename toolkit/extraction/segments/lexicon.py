"""What a language says about the frame of an article: labels, bylines, source lines, abbreviations."""

from collections.abc import Callable, Mapping

from attrs import field, frozen


@frozen(kw_only=True)
class EmbargoWords:
    """How a line begins that puts an article under an embargo; all words in lower case.

    Attributes:
        lines: beginnings that are of such a line and of no other ("embargoed").
        nouns: those that a report on trade may begin with as well ("embargo").
        until: words that may follow, before the time ("until").
    """

    lines: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    until: tuple[str, ...] = ()


@frozen(kw_only=True)
class PageWords:
    """Lines around a report that are none of it; all words in lower case.

    Attributes:
        lists: lines that stand over a list of other pages ("related articles").
        buttons: whole lines that a page is worked with ("share").
        counters: what stands behind a number in a line that only counts ("min read").
        homes: what the first step of a trail to a page is called ("home").
        sections: departments of a publication ("politics").
        kinds: what a document calls itself above its headline ("press release").
        notes: openings of what an agency tells editors in the head ("(recasts").
        closings: whole lines that end a report ("ends").
        letterheads: openings of a line that names the press office in the head ("office of the").
        more: openings of a line over a list of other pages, before a name ("more from").
        reach: openings of a last line with the address of the writer ("reach").
        appendices: lines that stand over what follows a report ("notes to editors").
        about: openings of such a line that a name follows ("about").
        boilerplate: openings of a last line that is the publication's own ("all rights reserved").
    """

    lists: tuple[str, ...] = ()
    buttons: tuple[str, ...] = ()
    counters: tuple[str, ...] = ()
    homes: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    closings: tuple[str, ...] = ()
    letterheads: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    reach: tuple[str, ...] = ()
    appendices: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    boilerplate: tuple[str, ...] = ()


def listed(words: str) -> tuple[str, ...]:
    """A table of phrases that is written in running lines, a bar between two."""
    return tuple(words.split(" | "))


@frozen(kw_only=True)
class SegmentLexicon:
    """The frame of an article in one language; all words in lower case.

    Attributes:
        labels: words before a colon in a metadata block -> name of the field ("заголовок" -> "headline").
        sources: openings of a line that names what the article is based on; the names follow.
        contributed: endings of such a line, where the names come first ("contributed to this report").
        bylines: openings of a line that names the author.
        reporting: openings of a trailer that names the reporters.
        stamps: words that may stand before a timestamp ("опубликовано").
        changed: those of them that tell of a later change.
        captions: openings of a picture's caption or credit line.
        promotions: openings of lines that advertise other pages.
        page: what stands around a report and is none of it.
        media: what newspapers and agencies are called by, behind a name of their own ("телеграф").
        flags: words of a wire's priority line ("срочно", "urgent").
        embargo: beginnings of a line that puts the article under an embargo.
        months: stems of month names, enough to know a date in a dateline.
        dotted_days: whether a day's number has a full stop before its month ("18. Februar").
        abbreviations: words whose full stop does not end a sentence, without it.
        units: those of them that measure, and end a sentence before a capital ("120 кв. м. Пожар").
        hours: those that stand behind an hour, and end a sentence before a capital ("at 5 p.m. Moe left").
        beside_hours: words with a capital that go on behind them: days, months, zones.
        opens: whether a word in lower case is one that a sentence may begin with after an abbreviation.
        common: frequent short words, by which the language is known; a sentence may begin with them.
    """

    labels: Mapping[str, str]
    sources: tuple[str, ...] = ()
    contributed: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    reporting: tuple[str, ...] = ()
    stamps: tuple[str, ...] = ()
    changed: frozenset[str] = frozenset()
    captions: tuple[str, ...] = ()
    promotions: tuple[str, ...] = ()
    page: PageWords = PageWords()
    media: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    embargo: EmbargoWords = EmbargoWords()
    months: tuple[str, ...] = ()
    dotted_days: bool = False
    abbreviations: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    hours: frozenset[str] = frozenset()
    beside_hours: frozenset[str] = frozenset()
    common: frozenset[str] = field(default=frozenset())
    opens: Callable[[str], bool] = lambda word: False
