"""EXT: what the extraction noticed while it read a text: what it could not tell, and what it took for granted.

The extraction makes the notes; the rules here hand them on, and say what each means.
"""

from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.validation.rule import Rule, Scope, noted


def no_publication_date(document: Document) -> Iterator[Finding]:
    """The text does not say when it was published.

    Why: "on Tuesday" and "12 February" count from the publication; without it they have no year, and every
        format here wants the date (schema.org datePublished, G2 contentCreated, DTSTAMP).
    Fix: put a line with date and time under the headline, or give the date when converting.

    Bad: Ministers meet in Geneva
    Good: Date: 2025-03-02 12:42
    """
    yield from noted(document, "EXT001")


def dates_disagree(document: Document) -> Iterator[Finding]:
    """Two lines of the text give it different days of publication.

    Why: the dates of all events are counted from one of them; the other may be the right one.
    Fix: remove the wrong line, mark the later one as an update, or give the date when converting.

    Bad: "Date: 2025-03-02" on top and "Published March 5, 2025" below the headline
    Good: Updated: March 5, 2025
    """
    yield from noted(document, "EXT002")


def year_inferred_far(document: Document) -> Iterator[Finding]:
    """A date without a year was placed many months from the publication.

    Why: the year was chosen by the tense of the clause; so far away, the tense may mislead.
    Fix: check the event, and write the year into the text where it is another.

    Bad: published 2 March 2025: "the agreement was signed on 5 March"
    Good: the agreement was signed on 5 March 2024
    """
    yield from noted(document, "EXT003")


def speaker_unresolved(document: Document) -> Iterator[Finding]:
    """A quotation has nobody whom the text names as its speaker.

    Why: a quotation without speaker cannot be checked or searched (schema.org spokenByCharacter).
    Fix: name the speaker in the sentence of the quotation.

    Bad: "Nothing is decided yet, and nobody should expect it soon."
    Good: "Nothing is decided yet," said the minister, Jane Roe.
    """
    yield from noted(document, "EXT004")


def no_headline(document: Document) -> Iterator[Finding]:
    """The text begins with running text: its first sentence stands in for the headline.

    Why: every format here wants a headline, and search engines show it (schema.org headline).
    Fix: put the headline in a line of its own on top.

    Bad: GENEVA (Reuters) - Ministers met on Tuesday.
    Good: Ministers meet in Geneva
    """
    yield from noted(document, "EXT005")


def language_unknown(document: Document) -> Iterator[Finding]:
    """The language of the text is none that can be read.

    Why: names, dates and quotations are found by the words of a language; in another, little is found.
    Fix: give the language when converting, or add it: docs/adding-a-language.md says how.

    Bad: Lorem ipsum dolor sit amet
    Good: Language: en
    """
    yield from noted(document, "EXT006")


def date_unread(document: Document) -> Iterator[Finding]:
    """A line that should give the date of publication cannot be read as one.

    Why: the label promises a date; the article is left without it.
    Fix: write it as 2025-03-02, 2025-03-02T12:42+03:00, or in words.

    Bad: Date: soon
    Good: Date: 2025-03-02 12:42
    """
    yield from noted(document, "EXT007")


def publication_time_floats(document: Document) -> Iterator[Finding]:
    """The time of publication names no time zone.

    Why: 12:42 is another moment in Moscow and in Washington; it is kept as it stands, never taken for UTC.
    Fix: give the publisher's time zone when converting, or write the offset.

    Bad: Mar 2, 2025 / 12:42
    Good: 2025-03-02T12:42+03:00
    """
    yield from noted(document, "EXT008")


def speaker_continued(document: Document) -> Iterator[Finding]:
    """A quotation names no speaker and was given to the one who spoke before it.

    Why: most often the same person goes on; where two speak in turn, it may be the other.
    Fix: check the quotation; name the speaker where it is another.

    Bad: "We agreed," said Jane Roe. A new paragraph: "It took us six hours to get there."
    Good: "It took us six hours," she said.
    """
    yield from noted(document, "EXT009")


def octets_replaced(document: Document) -> Iterator[Finding]:
    """Some octets are no text in the encoding that all others are in; they were replaced.

    Why: words with a replaced letter are not found, and the mark is printed.
    Fix: save the text in UTF-8.

    Bad: a UTF-8 text with a word pasted in from windows-1251
    Good: the same text, saved in UTF-8
    """
    yield from noted(document, "EXT010")


def no_paragraphs(document: Document) -> Iterator[Finding]:
    """Below the headline the text has no paragraph.

    Why: there is nothing to find facts in; a page saved without its article looks like this.
    Fix: check that the whole article was copied.

    Bad: Ministers meet in Geneva
    Good: a headline, an empty line, and the report
    """
    yield from noted(document, "EXT011")


def dateline_year_inferred(document: Document) -> Iterator[Finding]:
    """The dateline names no year; the weekday and the years of the report show which one it is.

    Why: "ANKARA, April 14 (Reuters) -" with "said on Monday" is of a year in which that day is a Monday. What
    the report dates without a year is placed by it.
    Fix: give the date of publication, in the text or to the command.

    Bad: "ANKARA, April 14 (Reuters) - ... said on Monday ... in November 2023"
    Good: the date with its year in a line of its own, or `Date:` on top
    """
    yield from noted(document, "EXT012")


def day_and_month_unclear(document: Document) -> Iterator[Finding]:
    """A date of numbers may be read with the day or with the month first, and no other date shows which.

    Why: "03/04/2026" is March 4 in the United States and 3 April in most other places.
    Fix: write the month as a word, or the date as 2026-04-03.

    Bad: The hearing will be held on 03/04/2026.
    Good: The hearing will be held on 3 April 2026.
    """
    yield from noted(document, "EXT013")


def publication_date_impossible(document: Document) -> Iterator[Finding]:
    """The line with the date of publication names a day, a time or an offset from UTC that there is not.

    Why: the article is left without its date, and its events without the day that they count from; of a time with
    an offset that no zone has, the day alone is kept.
    Fix: write the day or the offset that was meant, or give the date when converting.

    Bad: "31 февраля 2026, 10:00", "Date: 2026-13-45", "12 March 2026, 25:61", "2026-03-12T10:00+01:75"
    Good: 28 февраля 2026, 10:00
    """
    yield from noted(document, "EXT014")


def day_impossible(document: Document) -> Iterator[Finding]:
    """The text names a day that no calendar has.

    Why: what it dates is left without a date, and the calendar without an event.
    Fix: write the day that was meant.

    Bad: "on February 30", "31 апреля", "29 February 2025", "31.06.2026"
    Good: on February 28
    """
    yield from noted(document, "EXT015")


def encodings_mixed(document: Document) -> Iterator[Finding]:
    r"""Some lines of the text are in another encoding than the rest.

    Why: two texts were joined octet by octet; whoever reads the file in one encoding sees one of them as rubbish.
    Fix: save the text in UTF-8.

    Bad: a first paragraph in UTF-8, then \xcf\xe5\xf0\xe5\xe3\xee\xe2\xee\xf0\xfb in windows-1251
    Good: all of it in UTF-8
    """
    yield from noted(document, "EXT016")


def text_read_in_part(document: Document) -> Iterator[Finding]:
    """The text is longer than what is looked through for names, dates, quotes and events: a million characters.

    Why: each takes its time, and no article is that long; what comes in such a size is an archive or a list. The
    body is kept whole, but what its end tells of is in no quote and no event.
    Fix: part it into articles, or raise the limit: `--most-letters`, in Python `most_letters`.

    Bad: the reports of a year in one file
    Good: a file for each report
    """
    yield from noted(document, "EXT017")


RULES = (
    Rule("EXT001", Severity.NOTE, no_publication_date, Scope.SOURCE),
    Rule("EXT002", Severity.NOTE, dates_disagree, Scope.SOURCE),
    Rule("EXT003", Severity.NOTE, year_inferred_far, Scope.SOURCE),
    Rule("EXT004", Severity.NOTE, speaker_unresolved, Scope.SOURCE),
    Rule("EXT005", Severity.NOTE, no_headline, Scope.SOURCE),
    Rule("EXT006", Severity.NOTE, language_unknown, Scope.SOURCE),
    Rule("EXT007", Severity.NOTE, date_unread, Scope.SOURCE),
    Rule("EXT008", Severity.NOTE, publication_time_floats, Scope.SOURCE),
    Rule("EXT009", Severity.NOTE, speaker_continued, Scope.SOURCE),
    Rule("EXT010", Severity.NOTE, octets_replaced, Scope.SOURCE),
    Rule("EXT011", Severity.NOTE, no_paragraphs, Scope.SOURCE),
    Rule("EXT012", Severity.WARNING, dateline_year_inferred, Scope.SOURCE),
    Rule("EXT013", Severity.NOTE, day_and_month_unclear, Scope.SOURCE),
    Rule("EXT014", Severity.WARNING, publication_date_impossible, Scope.SOURCE),
    Rule("EXT015", Severity.NOTE, day_impossible, Scope.SOURCE),
    Rule("EXT016", Severity.WARNING, encodings_mixed, Scope.SOURCE),
    Rule("EXT017", Severity.WARNING, text_read_in_part, Scope.SOURCE),
)
