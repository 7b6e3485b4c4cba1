"""Rules on the dates of an article: that they are stated, possible, and in their order."""

from collections.abc import Iterator
from datetime import timedelta

from toolkit.diagnostics import Finding, Severity
from toolkit.model import Article, Moment
from toolkit.validation.clock import now
from toolkit.validation.rule import Rule, Scope
from toolkit.validation.rules.comparing import days_apart, follows

_FIRST_YEAR = 1900
_LAST_YEAR = 2100
_DATES = ("date_created", "date_published", "date_modified", "expires")


def _dates(article: Article) -> Iterator[tuple[str, Moment]]:
    """The dates that an article states, each with the name of its field."""
    for name in _DATES:
        if moment := getattr(article, name):
            yield name, moment
    if article.embargo and article.embargo.until:
        yield "embargo", article.embargo.until


def publication_date_missing(article: Article) -> Iterator[Finding]:
    """An article does not say when it was published.

    Why: news is told by its date; relative dates in the text have nothing to count from.
    Fix: add the date of publication.

    Bad: {"headline": "Talks begin in Riyadh"}
    Good: {"headline": "Talks begin in Riyadh", "date_published": "2025-02-18T12:42+03:00"}
    """
    if article.date_published is None:
        yield Finding(path=("date_published",), message="the article has no date of publication", hint="add it")


def modified_before_published(article: Article) -> Iterator[Finding]:
    """An article was changed before it was published.

    Why: Google, Article: dateModified is the last change, datePublished the first appearance.
    Fix: correct the one that is wrong.

    Bad: {"date_published": "2025-02-18T12:42+03:00", "date_modified": "2025-02-17T12:42+03:00"}
    Good: {"date_published": "2025-02-18T12:42+03:00", "date_modified": "2025-02-18T14:00+03:00"}
    """
    published, modified = article.date_published, article.date_modified
    if published and modified and follows(published, modified):
        yield Finding(
            path=("date_modified",),
            message=f"the article was changed on {modified}, before it was published on {published}",
        )


def created_after_published(article: Article) -> Iterator[Finding]:
    """An article was written after it was published.

    Why: schema.org dateCreated is when the text came about, which publication follows.
    Fix: correct the one that is wrong.

    Bad: {"date_published": "2025-02-18T12:42+03:00", "date_created": "2025-02-19T12:42+03:00"}
    Good: {"date_published": "2025-02-18T12:42+03:00", "date_created": "2025-02-18T11:00+03:00"}
    """
    published, created = article.date_published, article.date_created
    if published and created and follows(created, published):
        yield Finding(
            path=("date_created",),
            message=f"the article was written on {created}, after it was published on {published}",
        )


def article_time_without_offset(article: Article) -> Iterator[Finding]:
    """A time of the article does not say its offset from UTC.

    Why: Google, Article: without one the time zone of the reader is taken; NewsML-G2 3.5 asks for it too.
    Fix: add the offset: +03:00, or Z for UTC.

    Bad: {"date_published": "2025-02-18T12:42"}
    Good: {"date_published": "2025-02-18T12:42+03:00"}
    """
    for name, moment in _dates(article):
        if moment.is_floating:
            yield Finding(
                path=(name,), message=f"the time {moment} has no offset from UTC", hint="add +03:00, or Z for UTC"
            )


def published_in_the_future(article: Article) -> Iterator[Finding]:
    """An article claims to be published on a day that is still to come.

    Why: search engines drop it; feeds sort it before everything else for ever.
    Fix: correct the date. A text under embargo is published when the embargo ends.

    Bad: {"date_published": "2199-01-01T12:00Z"}
    Good: {"date_published": "2025-02-18T12:00Z"}
    """
    published = article.date_published
    if published and _lies_ahead(published):
        yield Finding(path=("date_published",), message=f"the article is published on {published}, in the future")


def _lies_ahead(moment: Moment) -> bool:
    """Whether a moment is after tomorrow; where no time was handed down, whether it is generations away."""
    time = now()
    latest = (time + timedelta(days=1)).date() if time else None
    return moment.day > latest if latest else moment.day.year >= _LAST_YEAR - 10


def changed_in_the_future(article: Article) -> Iterator[Finding]:
    """An article claims to have been changed on a day that is still to come.

    Why: Google, Article: dateModified is when it was last changed; readers sort by it.
    Fix: correct the date.

    Bad: {"date_published": "2025-02-18T12:00Z", "date_modified": "2199-01-01T12:00Z"}
    Good: {"date_published": "2025-02-18T12:00Z", "date_modified": "2025-02-19T12:00Z"}
    """
    changed, published = article.date_modified, article.date_published
    if changed and _lies_ahead(changed) and not (published and _lies_ahead(published)):
        yield Finding(path=("date_modified",), message=f"the article is changed on {changed}, in the future")


def article_year_improbable(article: Article) -> Iterator[Finding]:
    """A date of the article lies in a year that no news is of.

    Why: a year of 1970 or 1 is a clock that was never set; one far ahead is a slip.
    Fix: correct the date.

    Bad: {"date_published": "0001-01-01"}
    Good: {"date_published": "2025-01-01"}
    """
    for name, moment in _dates(article):
        if not _FIRST_YEAR <= moment.day.year <= _LAST_YEAR or moment.day.isoformat() == "1970-01-01":
            yield Finding(path=(name,), message=f"the date {moment} is improbable")


def source_appeared_later(article: Article) -> Iterator[Finding]:
    """A source of the article appeared after the article.

    Why: schema.org isBasedOn: what a text rests on was there before it.
    Fix: correct the date; a later text is no source.

    Bad: {"date_published": "2025-02-18", "sources": [{"title": "Report", "date_published": "2025-03-01"}]}
    Good: {"date_published": "2025-02-18", "sources": [{"title": "Report", "date_published": "2025-02-17"}]}
    """
    latest = article.date_modified or article.date_published
    for index, source in enumerate(article.sources if latest else ()):
        if source.date_published and latest and days_apart(source.date_published, latest) > 1:
            yield Finding(
                path=("sources", index),
                message=f"the source appeared on {source.date_published}, after the article",
            )


def expires_before_publication(article: Article) -> Iterator[Finding]:
    """An article is of no use any more before it may be read.

    Why: NewsML-G2, ninjs and schema.org, expires: the date after which it is no longer relevant; nobody would
        ever use it.
    Fix: correct the one that is wrong.

    Bad: {"date_published": "2025-02-18T12:00Z", "expires": "2025-02-17T12:00Z"}
    Good: {"date_published": "2025-02-18T12:00Z", "expires": "2025-03-18T12:00Z"}
    """
    expires, embargo = article.expires, article.embargo
    for what, moment in (
        ("was published on", article.date_published),
        ("is free from", embargo and embargo.until),
    ):
        if expires and moment and follows(moment, expires):
            yield Finding(path=("expires",), message=f"the article expires on {expires}, but {what} {moment}")
            return


# The fields without which a rule finds nothing.
_MODIFIED = frozenset({"date_modified"})
_DATED = frozenset({*_DATES, "embargo"})
# What markup writes in the place of a date that is none, and of a time without an offset.
_NO_DATES = frozenset({"JLD601", "JLD604"})
_NO_OFFSETS = frozenset({"JLD601", "JLD602", "JLD608"})


RULES = (
    Rule("ART004", Severity.WARNING, publication_date_missing, Scope.ARTICLE, gives_way=_NO_DATES),
    Rule("ART005", Severity.WARNING, modified_before_published, Scope.ARTICLE, needs=_MODIFIED),
    Rule("ART006", Severity.WARNING, created_after_published, Scope.ARTICLE, needs=frozenset({"date_created"})),
    Rule(
        "ART007", Severity.WARNING, article_time_without_offset, Scope.ARTICLE, needs=_DATED, gives_way=_NO_OFFSETS
    ),
    Rule("ART015", Severity.WARNING, published_in_the_future, Scope.ARTICLE, needs=frozenset({"date_published"})),
    Rule("ART016", Severity.WARNING, article_year_improbable, Scope.ARTICLE, needs=_DATED),
    Rule("ART024", Severity.WARNING, expires_before_publication, Scope.ARTICLE, needs=frozenset({"expires"})),
    Rule("ART031", Severity.WARNING, changed_in_the_future, Scope.ARTICLE, needs=_MODIFIED),
    Rule("ART021", Severity.NOTE, source_appeared_later, Scope.ARTICLE, needs=frozenset({"sources"})),
)
