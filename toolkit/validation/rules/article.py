"""Rules on articles, whatever format they came in."""

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from functools import lru_cache
from operator import attrgetter
from typing import Any

import attrs

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.formats.language_tags import has_form_of_tag, is_language_tag
from toolkit.model import Article, ArticleStatus, EventStatus, Feed, Moment, why_held_back
from toolkit.validation.clock import now
from toolkit.validation.rule import Rule, Scope
from toolkit.validation.rules.comparing import days_apart, folded, follows

_LONG = 110
_SHORT = 10
_FIRST_YEAR, _LAST_YEAR = 1600, 2100
_DATES = ("date_created", "date_published", "date_modified", "expires")
_URGENCIES = range(1, 10)
_BYLINE = re.compile(r"^\s*(?:by|von|par|por|автор|текст|posted by|written by)\b[:\s]", re.IGNORECASE)
_TITLE = re.compile(r"\s*(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?|[Дд]-р|[Пп]роф\.)\s+(?=[A-ZА-ЯЁ])")
# "y" and "e" join surnames too: only between whole names do they join persons.
_SEVERAL = re.compile(r"\s(?:and|und|et|и|та)\s|[;&/|\n]|\w\s+\w\S*\s(?:y|e)\s\w\S*\s+\w", re.IGNORECASE)
_BETWEEN = re.compile(r",\s+")
_NO_NAME = re.compile(r"[<{\[@]|://")
# What content systems call their users before these give a name.
_ACCOUNTS = frozenset(("admin", "administrator", "root", "superuser", "test", "user", "webmaster", "админ"))
_NAME_ENDINGS = re.compile(r",\s*(?:jr|sr|ph\.?d|m\.?d|ii|iii|esq)\b.*", re.IGNORECASE)
_SCRIPTS = {
    "CYRILLIC": (
        "ru",
        "uk",
        "be",
        "bg",
        "sr",
        "mk",
        "kk",
        "ky",
        "mn",
        "tg",
        "tt",
        "ba",
        "cv",
        "ce",
        "os",
        "bs",
        "uz",
    ),
    "ARABIC": ("ar", "fa", "ur", "ps", "ug", "sd", "ku", "ckb", "az", "pa"),
    "GREEK": ("el", "grc"),
    "HEBREW": ("he", "yi", "iw"),
    "HANGUL": ("ko",),
    "HIRAGANA": ("ja",),
    "THAI": ("th",),
    "ARMENIAN": ("hy",),
    "GEORGIAN": ("ka",),
    "DEVANAGARI": ("hi", "mr", "ne", "sa"),
}
_NAMED_LANGUAGES = {
    "english": "en",
    "russian": "ru",
    "ukrainian": "uk",
    "german": "de",
    "deutsch": "de",
    "french": "fr",
    "spanish": "es",
    "italian": "it",
    "русский": "ru",
    "chinese": "zh",
    "arabic": "ar",
}


def _dates(article: Article) -> Iterator[tuple[str, Moment]]:
    """The dates that an article states, each with the name of its field."""
    for name in _DATES:
        if moment := getattr(article, name):
            yield name, moment
    if article.embargo and article.embargo.until:
        yield "embargo", article.embargo.until


def headline_missing(article: Article) -> Iterator[Finding]:
    """An article has no headline.

    Why: every format and every reader lists articles by it; Google, Article: headline is recommended.
    Fix: add the headline.

    Bad: {"headline": "", "body": "Talks began in Riyadh."}
    Good: {"headline": "Talks begin in Riyadh"}
    """
    if not article.headline.strip():
        yield Finding(path=("headline",), message="the article has no headline", hint="add it")


def headline_too_long(article: Article) -> Iterator[Finding]:
    """A headline is longer than is shown.

    Why: Google, Article: long titles may be truncated; 110 characters are the old limit, and still a fair one.
    Fix: shorten it; the rest belongs to the description.

    Bad:
        {"headline": "Talks of the two delegations begin in the capital of the kingdom after weeks of
         preparation and of doubts, we hear"}
    Good: {"headline": "Delegations begin talks in Riyadh"}
    """
    if len(article.headline) > _LONG:
        yield Finding(
            path=("headline",),
            message=f"the headline has {len(article.headline)} characters, more than {_LONG}",
            hint="shorten it",
        )


def headline_says_little(article: Article) -> Iterator[Finding]:
    """A headline is a fragment, or is all in capital letters.

    Why: it stands alone in lists; capitals are read as shouting, and names are lost in them.
    Fix: write a short sentence in ordinary letters.

    Bad: {"headline": "TALKS BEGIN IN RIYADH TODAY"}
    Good: {"headline": "Talks begin in Riyadh today"}
    """
    text = article.headline.strip()
    letters = [character for character in text if character.isalpha()]
    dense = not text.isascii() and any(unicodedata.east_asian_width(character) == "W" for character in letters)
    if text and len(text) < _SHORT and not dense and len(text.split()) < 2:
        yield Finding(path=("headline",), message=f"the headline {text!r} has {len(text)} characters")
    elif len(letters) > _SHORT and text.upper() == text and text.lower() != text:
        yield Finding(path=("headline",), message="the headline is all in capital letters")


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


def author_missing(article: Article) -> Iterator[Finding]:
    """An article does not say who wrote it.

    Why: Google, Article: author is recommended; readers ask who vouches for a text.
    Fix: add the author, or the newsroom as one.

    Bad: {"headline": "Talks begin in Riyadh"}
    Good: {"headline": "Talks begin in Riyadh", "authors": [{"type": "Person", "name": "Anna Lind"}]}
    """
    if not article.authors:
        yield Finding(path=("authors",), message="the article has no author", hint="add the author")


def authors_merged(article: Article) -> Iterator[Finding]:
    """Several authors are written as one.

    Why: Google, author markup: list each author in a field of his own.
    Fix: part them.

    Bad: {"authors": [{"type": "Person", "name": "Anna Lind, Boris Orlov and Carl Berg"}]}
    Good: {"authors": [{"type": "Person", "name": "Anna Lind"}, {"type": "Person", "name": "Boris Orlov"}]}
    """
    for index, author in enumerate(article.authors):
        if type(author).__name__ == "Person" and _names_several(author.name):
            yield Finding(
                path=("authors", index), message=f"{author.name!r} names several authors", hint="write each apart"
            )


def _names_several(text: str) -> bool:
    """Whether a text is several names; a comma parts two of them only where both sides are whole names."""
    name = _NAME_ENDINGS.sub("", html.unescape(text))
    if _NO_NAME.search(name):
        return False
    if _SEVERAL.search(name):
        return True
    parts = [part for part in (one.split() for one in _BETWEEN.split(name)) if part]
    return len(parts) > 1 and all(len(part) > 1 for part in parts)


def _addition(text: str) -> str | None:
    """What stands after a name and a comma, and is not a name itself: it begins with a small letter."""
    name, _, more = _NAME_ENDINGS.sub("", text).partition(", ")
    return more if name and more[:1].islower() and not _names_several(text) else None


def author_name_with_byline(article: Article) -> Iterator[Finding]:
    """An author's name holds more than the name.

    Why: Google, author markup: no "posted by", no publisher, no title in author.name.
    Fix: keep the name alone.

    Bad: {"authors": [{"type": "Person", "name": "By Anna Lind"}]}
    Good: {"authors": [{"type": "Person", "name": "Anna Lind"}]}
    """
    publisher = folded(article.publisher.name) if article.publisher else ""
    for index, author in enumerate(article.authors):
        if type(author).__name__ != "Person":
            continue
        if _BYLINE.match(author.name):
            yield Finding(path=("authors", index), message=f"{author.name!r} begins as a byline, not as a name")
        elif _TITLE.match(author.name):
            yield Finding(path=("authors", index), message=f"{author.name!r} begins with a title, not with a name")
        elif author.name.strip().casefold() in _ACCOUNTS:
            yield Finding(path=("authors", index), message=f"{author.name!r} is an account, not a name")
        elif addition := _addition(author.name):
            yield Finding(path=("authors", index), message=f"{author.name!r} goes on after the name: {addition!r}")
        elif publisher and publisher != folded(author.name) and publisher in folded(author.name):
            yield Finding(path=("authors", index), message=f"{author.name!r} holds the publisher's name")


def publisher_missing(article: Article) -> Iterator[Finding]:
    """An article does not say who published it.

    Why: search engines, agencies and readers trust a text by its publisher.
    Fix: add the publisher.

    Bad: {"headline": "Talks begin in Riyadh"}
    Good: {"headline": "Talks begin in Riyadh", "publisher": {"type": "Organization", "name": "Example News"}}
    """
    if article.publisher is None:
        yield Finding(path=("publisher",), message="the article has no publisher", hint="add it")


def language_missing(article: Article) -> Iterator[Finding]:
    """An article does not say which language it is in.

    Why: readers choose by it; without it quotes and dates in the text are read by guess.
    Fix: add the language as a BCP 47 tag.

    Bad: {"headline": "Talks begin in Riyadh"}
    Good: {"headline": "Talks begin in Riyadh", "language": "en"}
    """
    if article.language is None:
        yield Finding(
            path=("language",), message="the article does not say its language", hint="add it: en, ru, ..."
        )


def _languages(article: Article) -> Iterator[tuple[Path, str]]:
    for name in ("quotes", "events"):
        for index, part in enumerate(getattr(article, name)):
            if part.language is not None:
                yield (name, index, "language"), part.language
    if article.language is not None:
        yield ("language",), article.language


def article_without_id(article: Article) -> Iterator[Finding]:
    """An article has no id.

    Why: NewsML-G2 (guid), ninjs (uri) and JSON-LD (@id) name it by that; without one a feed cannot update it.
    Fix: give its canonical URL, or a tag: URI; toolkit.model.article_id makes one.

    Bad: {"id": "", "headline": "Talks begin in Riyadh"}
    Good: {"id": "https://example.org/a", "headline": "Talks begin in Riyadh"}
    """
    if not article.id.strip():
        hint = "give its canonical URL, or what toolkit.model.article_id makes"
        yield Finding(path=("id",), message="the article has no id", hint=hint)


def language_no_tag(article: Article) -> Iterator[Finding]:
    """A language is not given as a tag.

    Why: BCP 47 (RFC 5646, 2.1) is what schema.org, NewsML-G2, HTML and iCalendar ask for.
    Fix: write the tag: en, ru, de-CH.

    Bad: {"language": "english"}
    Good: {"language": "en"}
    """
    for path, tag in _languages(article):
        if not has_form_of_tag(tag):
            right = _NAMED_LANGUAGES.get(tag.casefold())
            hint = f"write {right!r}" if right else "write a BCP 47 tag: en, ru, de-CH"
            yield Finding(path=path, message=f"the language {tag!r} is no BCP 47 tag", hint=hint)


def language_not_registered(article: Article) -> Iterator[Finding]:
    """A language tag has the right form, and its language or region does not exist.

    Why: BCP 47 (RFC 5646, 2.2.9): a tag is valid when its parts are registered; readers know no others.
    Fix: use the registered tag: uk for Ukrainian, en-GB for British English.

    Bad: {"language": "en-UK"}
    Good: {"language": "en-GB"}
    """
    for path, tag in _languages(article):
        if has_form_of_tag(tag) and not is_language_tag(tag):
            yield Finding(path=path, message=f"there is no language {tag!r}", hint="write en, en-GB, uk, ...")


def language_not_of_text(article: Article) -> Iterator[Finding]:
    """The text is in another script than the stated language is written in.

    Why: readers and search engines take the tag at its word.
    Fix: correct the language.

    Bad: {"language": "en", "body": "Переговоры делегаций России и США начались во дворце Дирийя в Эр-Рияде."}
    Good: {"language": "ru", "body": "Переговоры делегаций России и США начались во дворце Дирийя в Эр-Рияде."}
    """
    primary = (article.language or "").partition("-")[0].lower()
    script = _script_of(article.body or article.headline) if primary else None
    if script is None or "-" in (article.language or ""):
        return
    wanted = _SCRIPTS.get(script)
    written_otherwise = script == "LATIN" and any(primary == names[0] for names in _SCRIPTS.values())
    if (wanted and primary not in wanted) or written_otherwise:
        yield Finding(
            path=("language",),
            message=f"the language is {article.language!r}, the text is in {script.title()} letters",
        )


def _script_of(text: str) -> str | None:
    """The script that most letters of the first part of a text are of."""
    head, counts = text[:400], Counter[str]()
    if head.isascii():
        counts["LATIN"] = len(head.encode().translate(None, _NO_LETTERS))
    for character, number in Counter(head).items() if "LATIN" not in counts else ():
        if character.isalpha():
            counts[_script(character)] += number
    total = sum(counts.values())
    best = max(counts, key=lambda script: counts[script], default=None)
    return best if best and total >= 20 and counts[best] > total * 0.8 else None


_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "?").partition(" ")[0]


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


_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|laquo|raquo|ndash|mdash|hellip|#\d{2,6}|#x[0-9a-fA-F]{2,5});")
_MARKUP = re.compile(
    r"</?(?:p|br|b|i|em|strong|a|span|div|h\d|ul|ol|li|img|blockquote)\b[^<>]{0,200}>", re.IGNORECASE
)


def markup_in_article_text(article: Article) -> Iterator[Finding]:
    """A text of the article holds tags or character references of HTML.

    Why: the fields are plain text; readers show the tags as they are, and quotes are not found in it.
    Fix: take the markup out, and write the characters themselves.

    Bad: {"body": "<p>Talks began &amp; ended in Riyadh.</p>"}
    Good: {"body": "Talks began & ended in Riyadh."}
    """
    for name in ("headline", "description", "body"):
        text = getattr(article, name) or ""
        match = _MARKUP.search(text) or _ENTITY.search(text)
        if match:
            meant = html.unescape(match[0])
            hint = f"write {meant!r}" if meant != match[0] else "take the tags out"
            yield Finding(path=(name,), message=f"the {name} holds {match[0][:30]!r}", hint=hint)


_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")


@lru_cache(maxsize=64)
def _fields(cls: type) -> tuple[str, ...]:
    """The names of a class's fields; of what is no class of the model, none."""
    return tuple(field.name for field in attrs.fields(cls)) if attrs.has(cls) else ()


_GETTERS: dict[type, Callable[[Any], Sequence[Any]]] = {}
"""Class -> what gives the values of its fields, all at once."""


def _getter(cls: type) -> Callable[[Any], Sequence[Any]]:
    """What gives the values of a class's fields; found once for each class."""
    names = _fields(cls)
    found: Callable[[Any], Sequence[Any]]
    found = attrgetter(*names) if len(names) > 1 else lambda value: [getattr(value, name) for name in names]
    return _GETTERS.setdefault(cls, found)


def _has_strange_character(feed: Feed) -> bool:
    """Whether there is anything to find: most feeds have nothing, and need no paths."""
    stack: list[Any] = [feed]
    while stack:
        value = stack.pop()
        if isinstance(value, str):
            if not value.isprintable() and _NOT_TEXT.search(value):
                return True
        elif isinstance(value, tuple):
            stack += value
        else:
            kind = value.__class__
            stack += filter(None, (_GETTERS.get(kind) or _getter(kind))(value))
    return False


def character_that_is_none(feed: Feed) -> Iterator[Finding]:
    r"""A text holds a control character or half of a surrogate pair.

    Why: XML 1.0, 2.2; RFC 5545, 3.3.11; Unicode 3.9: neither is a character of a text; no format carries them all.
    Fix: take it out, or mend the step that cut the text in the middle of a character.

    Bad: {"headline": "Talks begin", "body": "Talks \u0001 began."}
    Good: {"headline": "Talks begin", "body": "Talks began."}
    """
    if not _has_strange_character(feed):
        return
    stack: list[tuple[Path, Any]] = [((), feed)]
    while stack:
        path, value = stack.pop()
        if isinstance(value, str):
            match = _NOT_TEXT.search(value)
            if match:
                yield Finding(
                    path=path, message=f"the text holds U+{ord(match[0]):04X}, which is no character of a text"
                )
        elif isinstance(value, tuple):
            stack += [((*path, index), item) for index, item in enumerate(value)]
        elif value is not None:
            stack += [((*path, name), getattr(value, name)) for name in _fields(value.__class__)]


def article_twice_in_feed(feed: Feed) -> Iterator[Finding]:
    """Two articles of a feed have one identifier.

    Why: a reader keeps one of the two; which, is chance.
    Fix: give each article its own, or keep the later version alone.

    Bad:
        {"articles": [{"id": "https://example.org/a", "headline": "Talks begin"},
         {"id": "https://example.org/a", "headline": "Talks end"}]}
    Good:
        {"articles": [{"id": "https://example.org/a", "headline": "Talks begin"},
         {"id": "https://example.org/b", "headline": "Talks end"}]}
    """
    seen: set[str] = set()
    for index, article in enumerate(feed.articles):
        if article.id in seen:
            yield Finding(path=("articles", index, "id"), message=f"the id {article.id!r} stands for two articles")
        seen.add(article.id)


def image_ill_sized(article: Article) -> Iterator[Finding]:
    """An image's width or height is no positive number.

    Why: a picture has at least one pixel; readers lay out the page by these numbers.
    Fix: correct them, or leave them out.

    Bad: {"images": [{"url": "https://example.org/1.jpg", "width": 0}]}
    Good: {"images": [{"url": "https://example.org/1.jpg", "width": 1600}]}
    """
    for index, image in enumerate(article.images):
        for name in ("width", "height"):
            size = getattr(image, name)
            if size is not None and size <= 0:
                yield Finding(path=("images", index, name), message=f"the image's {name} is {size}")


_PLACES = ("content_location", "location_created")


def place_off_the_globe(article: Article) -> Iterator[Finding]:
    """A place of the article has coordinates that are on no map.

    Why: WGS 84: latitude lies between -90 and 90, longitude between -180 and 180.
    Fix: correct them; often the two were exchanged.

    Bad: {"content_location": {"type": "Place", "name": "Riyadh", "latitude": 146.7, "longitude": 24.6}}
    Good: {"content_location": {"type": "Place", "name": "Riyadh", "latitude": 24.6, "longitude": 46.7}}
    """
    for name in _PLACES:
        place = getattr(article, name)
        if place and (abs(place.latitude or 0) > 90 or abs(place.longitude or 0) > 180):
            yield Finding(
                path=(name,), message=f"{place.name!r} lies at {place.latitude}, {place.longitude}, on no map"
            )


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


def article_held_back_in_public(article: Article) -> Iterator[Finding]:
    """An article that may not be published stands in a format that is made to be published.

    Why: NewsML-G2, embargoed and pubStatus: what is under embargo, withheld or canceled is not for the public.
        Search engines, feeds and calendars know neither, and would show it.
    Fix: write it in NewsML-G2 or ninjs, which can say so, or wait; when it may go out, take the embargo or the
        status from the article.

    Bad: {"@type": "NewsArticle", "headline": "Talks begin in Riyadh", "creativeWorkStatus": "withheld"}
    Good: {"@type": "NewsArticle", "headline": "Talks begin in Riyadh"}
    """
    if reason := why_held_back(article, now()):
        yield Finding(
            path=("embargo" if "embargo" in reason else "status",),
            message=f"the article {reason}, which readers of this format are not told",
            hint="write it in NewsML-G2 or ninjs",
        )


def urgency_out_of_range(article: Article) -> Iterator[Finding]:
    """The urgency of an article is none of the nine that there are.

    Why: NewsML-G2 and ninjs, urgency: 1 is the most urgent, 9 the least; neither can say another.
    Fix: give a number from 1 to 9, or none.

    Bad: {"urgency": 10}
    Good: {"urgency": 4}
    """
    if article.urgency is not None and article.urgency not in _URGENCIES:
        yield Finding(path=("urgency",), message=f"the urgency is {article.urgency}, expected 1 to 9")


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


def cancelled_article_announces_event(article: Article) -> Iterator[Finding]:
    """An article that was cancelled still tells of events to come.

    Why: NewsML-G2 and ninjs, pubStatus canceled: the article is taken back; calendars that took its events keep
        them until they are told that they are off, or that only the article is.
    Fix: cancel the events, or leave those out that take place all the same and tell of them elsewhere.

    Bad: {"status": "cancelled", "events": [{"uid": "a", "name": "Talks", "status": "scheduled"}]}
    Good: {"status": "cancelled", "events": [{"uid": "a", "name": "Talks", "status": "cancelled"}]}
    """
    if article.status is not ArticleStatus.CANCELLED:
        return
    for index, event in enumerate(article.events):
        if event.status in _TO_COME:
            yield Finding(
                path=("events", index), message=f"the article is cancelled, but the event is {event.status}"
            )


_TO_COME = (EventStatus.SCHEDULED, EventStatus.TENTATIVE)


# The fields without which a rule finds nothing.
_MODIFIED = frozenset({"date_modified"})
_DATED = frozenset({*_DATES, "embargo"})
_AUTHORS = frozenset({"authors"})
_TAGGED = frozenset({"language", "quotes", "events"})


RULES = (
    Rule("ART001", Severity.WARNING, headline_missing, Scope.ARTICLE),
    Rule("ART002", Severity.NOTE, headline_too_long, Scope.ARTICLE),
    Rule("ART003", Severity.NOTE, headline_says_little, Scope.ARTICLE),
    Rule("ART004", Severity.WARNING, publication_date_missing, Scope.ARTICLE),
    Rule("ART005", Severity.WARNING, modified_before_published, Scope.ARTICLE, needs=_MODIFIED),
    Rule("ART006", Severity.WARNING, created_after_published, Scope.ARTICLE, needs=frozenset({"date_created"})),
    Rule("ART007", Severity.WARNING, article_time_without_offset, Scope.ARTICLE, needs=_DATED),
    Rule("ART008", Severity.NOTE, author_missing, Scope.ARTICLE),
    Rule("ART009", Severity.WARNING, authors_merged, Scope.ARTICLE, needs=_AUTHORS),
    Rule("ART010", Severity.WARNING, author_name_with_byline, Scope.ARTICLE, needs=_AUTHORS),
    Rule("ART011", Severity.NOTE, publisher_missing, Scope.ARTICLE),
    Rule("ART012", Severity.NOTE, language_missing, Scope.ARTICLE),
    Rule("ART013", Severity.ERROR, language_no_tag, Scope.ARTICLE, needs=_TAGGED),
    Rule("ART014", Severity.WARNING, language_not_of_text, Scope.ARTICLE, needs=frozenset({"language"})),
    Rule("ART015", Severity.WARNING, published_in_the_future, Scope.ARTICLE, needs=frozenset({"date_published"})),
    Rule("ART016", Severity.WARNING, article_year_improbable, Scope.ARTICLE, needs=_DATED),
    Rule("ART017", Severity.WARNING, markup_in_article_text, Scope.ARTICLE),
    Rule("ART018", Severity.ERROR, character_that_is_none, Scope.FEED),
    Rule("ART019", Severity.WARNING, article_twice_in_feed, Scope.FEED),
    Rule("ART020", Severity.WARNING, image_ill_sized, Scope.ARTICLE, needs=frozenset({"images"})),
    Rule("ART022", Severity.ERROR, article_held_back_in_public, Scope.RELEASE),
    Rule("ART023", Severity.WARNING, urgency_out_of_range, Scope.ARTICLE, needs=frozenset({"urgency"})),
    Rule("ART024", Severity.WARNING, expires_before_publication, Scope.ARTICLE, needs=frozenset({"expires"})),
    Rule(
        "ART025", Severity.WARNING, cancelled_article_announces_event, Scope.ARTICLE, needs=frozenset({"status"})
    ),
    Rule("ART030", Severity.ERROR, article_without_id, Scope.ARTICLE),
    Rule("ART031", Severity.WARNING, changed_in_the_future, Scope.ARTICLE, needs=_MODIFIED),
    Rule("ART032", Severity.WARNING, place_off_the_globe, Scope.ARTICLE, needs=frozenset(_PLACES)),
    Rule("ART033", Severity.WARNING, language_not_registered, Scope.ARTICLE, needs=_TAGGED),
    Rule("ART021", Severity.NOTE, source_appeared_later, Scope.ARTICLE, needs=frozenset({"sources"})),
)
