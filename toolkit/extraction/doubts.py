"""What an article's text leaves open, written down at the place where it comes nearest to saying it."""

from collections.abc import Callable

from attrs import frozen

from toolkit.diagnostics import Finding
from toolkit.extraction.impossible import impossible_days
from toolkit.extraction.languages import LANGUAGES, can_read, supported
from toolkit.extraction.notes import (
    DATE_IMPOSSIBLE,
    DATE_UNREAD,
    DATES_DISAGREE,
    DAY_AND_MONTH,
    DAY_IMPOSSIBLE,
    NO_BODY,
    NO_DATE,
    NO_HEADLINE,
    NO_LANGUAGE,
    SPEAKER_GUESSED,
    SPEAKER_UNKNOWN,
    TIME_FLOATS,
    YEAR_FAR,
    YEAR_INFERRED,
    Notebook,
)
from toolkit.extraction.quotes import Quotation
from toolkit.extraction.segments import Layout
from toolkit.extraction.times import Time
from toolkit.extraction.times.timestamp import other_order
from toolkit.model import Article, Moment


@frozen(kw_only=True)
class Dating:
    """How an article came by its date of publication.

    Attributes:
        told: by the caller.
        inferred: from a dateline without a year.
        language: in which its lines are read.
    """

    told: Moment | None
    inferred: Moment | None
    language: str | None


def doubts(
    text: str,
    layout: Layout,
    article: Article,
    dating: Dating,
    *,
    quotations: tuple[Quotation, ...],
    times: tuple[Time, ...],
) -> tuple[Finding, ...]:
    """The notes on an article: each None explained, and what was read in one of several ways."""
    book = Notebook(text)
    _note_frame(book, layout, text, article)
    _note_inferred(book, layout, dating.inferred)
    _note_disagreement(book, layout, dating.told)
    _note_ambiguous(book, layout, dating.told, dating.language)
    _note_facts(book, layout, quotations, times)
    _note_impossible(book, layout, dating.language)
    return tuple(book.findings)


_LACKING: tuple[tuple[str, Callable[[Layout, Article], bool], str, str, str | None], ...] = (
    (
        NO_HEADLINE,
        lambda layout, _: not layout.headline_is_own,
        "headline",
        "the text has no headline; its first sentence stands in",
        None,
    ),
    (NO_BODY, lambda _, article: not article.body, "body", "the text has no paragraphs below its headline", None),
    (
        NO_LANGUAGE,
        lambda _, article: article.language is None or not can_read(article.language),
        "language",
        "the language is none that can be told and read; the text was read as English",
        "Languages that can be read: " + ", ".join(LANGUAGES),
    ),
)
"""What an article should have: code, whether it is lacking, its field, what is said, what to do."""


def _note_frame(book: Notebook, layout: Layout, text: str, article: Article) -> None:
    first = len(text) - len(text.lstrip()) if not text.isspace() and text else None
    for code, lacks, name, message, hint in _LACKING:
        if lacks(layout, article):
            book.note(code, message, at=first, path=(name,), hint=hint)
    _note_undated(book, layout, article, first)
    _note_stamps(book, layout, article, first)


def _note_stamps(book: Notebook, layout: Layout, article: Article, first: int | None) -> None:
    if article.date_published is not None and article.date_published.is_floating:
        at = layout.stamps[0][0].start if layout.stamps else first
        book.note(
            TIME_FLOATS,
            f"{article.date_published} names no time zone",
            at=at,
            path=("date_published",),
            hint="Give the time zone of the publisher.",
        )
    for unread in layout.unread:
        book.note(
            DATE_IMPOSSIBLE if unread.fault else DATE_UNREAD,
            str(unread.fault or f"{unread.line.text!r} gives no date that can be read"),
            at=unread.start,
            path=("date_published",),
            hint="Correct it: 2025-03-02, 2025-03-02T12:42+03:00, or in words.",
        )


def _note_ambiguous(book: Notebook, layout: Layout, told: Moment | None, code: str | None) -> None:
    """Numbers that are a day in either order, where no more than a custom says which comes first."""
    if told is not None:
        return
    for line, moment in layout.stamps:
        if other := other_order(line.text, moment, supported(code)):
            book.note(
                DAY_AND_MONTH,
                f"{other.text!r} was read as {moment.day}; in the other order of day and month it is {other.day}",
                at=line.start + other.offset,
                path=("date_published",),
                hint="Write it as 2025-03-02 or in words, or give the date when converting.",
            )


def _note_undated(book: Notebook, layout: Layout, article: Article, first: int | None) -> None:
    """No date of publication: said where the text comes nearest to one, and not at all where a fault is told."""
    if article.date_published is not None or any(unread.fault for unread in layout.unread):
        return
    words = _words_of(layout).rstrip(".")
    if any(impossible_days(words, supported(article.language))):
        words = ""  # a year would not help; the day is told by itself
    book.note(
        NO_DATE,
        "no date of publication was found" + (f"; the dateline says {words!r}, without a year" if words else ""),
        at=layout.dateline_start if words else first,
        path=("date_published",),
        hint="Give it, so that dates without a year can be placed.",
    )


def _note_inferred(book: Notebook, layout: Layout, inferred: Moment | None) -> None:
    if inferred is not None and layout.dateline is not None:
        book.note(
            YEAR_INFERRED,
            f"{layout.dateline.date!r} names no year; {inferred} fits the weekday and the years of the report",
            at=layout.dateline_start,
            path=("date_published",),
            hint="Give the date of publication, if it is another.",
        )


def _note_disagreement(book: Notebook, layout: Layout, told: Moment | None) -> None:
    known = told or layout.published
    for line, moment in layout.stamps:
        if known is not None and moment != layout.modified and moment.day != known.day:
            book.note(
                DATES_DISAGREE,
                f"{line.text!r} says {moment}, but the article is dated {known}",
                at=line.start,
                path=("date_published",),
            )


def _note_facts(
    book: Notebook, layout: Layout, quotations: tuple[Quotation, ...], times: tuple[Time, ...]
) -> None:
    for index, quotation in enumerate(quotations):
        if quotation.speaker is None:
            book.note(
                SPEAKER_UNKNOWN,
                "the text does not tell who says this",
                at=layout.source_offset(quotation.span.start),
                path=("quotes", index, "speaker"),
            )
        elif quotation.certainty == "continued":
            book.note(
                SPEAKER_GUESSED,
                f"taken to go on from {quotation.speaker.name}",
                at=layout.source_offset(quotation.span.start),
                path=("quotes", index, "speaker"),
            )
    for time in times:
        if time.certainty.startswith("year inferred") and "far" in time.certainty:
            book.note(
                YEAR_FAR,
                f"{time.text!r} was read as {time.value}, far from the publication",
                at=layout.source_offset(time.span.start),
            )
        elif time.certainty == "ambiguous" and time.text[:1].isdigit():
            book.note(
                DAY_AND_MONTH,
                f"{time.text!r} was read as {time.value}, month first; no other date of the text shows the order",
                at=layout.source_offset(time.span.start),
                hint="Write the month as a word.",
            )


def _words_of(layout: Layout) -> str:
    """The date of the dateline as printed; "" for none."""
    return (layout.dateline.date or "") if layout.dateline is not None else ""


def _note_impossible(book: Notebook, layout: Layout, code: str | None) -> None:
    """The days that there are not, of the dateline and of the text."""
    words, line = _words_of(layout), layout.dateline.text if layout.dateline is not None else ""
    told = [
        (span.of(words), (layout.dateline_start or 0) + line.find(words) + span.start)
        for span in impossible_days(words, supported(code))
    ]
    told += [
        (span.of(layout.body), layout.source_offset(span.start))
        for span in impossible_days(layout.body, supported(code))
    ]
    for day, at in told:
        book.note(
            DAY_IMPOSSIBLE,
            f"there is no day {day!r}",
            at=at,
            hint="Write the day that was meant; as it stands it dates nothing.",
        )
