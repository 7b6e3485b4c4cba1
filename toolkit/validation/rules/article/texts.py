"""Rules on the texts of an article: its headline, the markup and characters in what it says."""

import html
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import Any

import attrs

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.model import Article, Feed, fold
from toolkit.validation.rule import Rule, Scope

_LONG = 110
_SHORT = 10


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
        long = f"{len(text)} characters" if len(text) > 1 else "1 character"
        yield Finding(path=("headline",), message=f"the headline {text!r} has {long}")
    elif len(letters) > _SHORT and text.upper() == text and text.lower() != text:
        yield Finding(path=("headline",), message="the headline is all in capital letters")


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


_SEPARATED = re.compile(r"\s+[|–—·•»-]+\s+")
_ARTICLE = re.compile(r"the\s+", re.IGNORECASE)


def headline_with_site_name(article: Article) -> Iterator[Finding]:
    """The headline ends or begins with the publisher's name.

    Why: schema.org headline, Google, Article: the title of the article; the name is added where it is shown.
    Fix: leave the name out of the headline; the title element of the page may have it.

    Bad: {"headline": "Talks begin in Riyadh | Example News", "publisher": {"name": "Example News"}}
    Good: {"headline": "Talks begin in Riyadh", "publisher": {"name": "Example News"}}
    """
    parts = _SEPARATED.split(article.headline.strip()) if article.publisher else []
    name = _bare_name(article.publisher.name) if article.publisher else ""
    if len(parts) > 1 and name and name in (_bare_name(parts[0]), _bare_name(parts[-1])):
        message = f"the headline has the publisher's name, {parts[-1 if _bare_name(parts[-1]) == name else 0]!r}"
        yield Finding(path=("headline",), message=message, hint="leave it out")


def _bare_name(text: str) -> str:
    return _ARTICLE.sub("", fold(text), count=1)


# Letters of Cyrillic that look like letters of Latin, and these.
_CYRILLIC_ALIKE = frozenset("асеорхуіјѕАВСЕНІЈКМОРЅТХУ")
_LATIN_ALIKE = frozenset("aceopxyiABCEHIKMOPTXY")
_MIXED = re.compile(r"[^\W\d_]*(?:[A-Za-z][А-яёіјїєґЁІЈЇЄҐ]|[А-яёіјїєґЁІЈЇЄҐ][A-Za-z])[^\W\d_]*")
_ENDING = re.compile(r"[A-Z]{2,}[а-яёіїєґ]+")
"""An ending of Russian on an abbreviation in Latin letters: "COVIDа"."""


def word_of_two_scripts(article: Article) -> Iterator[Finding]:
    """A word mixes letters of two scripts that look alike.

    Why: Unicode UTS 39, 5: such a word looks right and is another; no search finds it.
    Fix: write the word in one script.

    Bad: {"headline": "Peace t\u0430lks begin in Riyadh"}
    Good: {"headline": "Peace talks begin in Riyadh"}
    """
    for path, text in _shown_texts(article):
        words = (word for word in _MIXED.findall(text) if not _ENDING.fullmatch(word))
        for word in words if not text.isascii() else ():
            cyrillic = {letter for letter in word if not letter.isascii()}
            latin = set(word) - cyrillic
            if cyrillic <= _CYRILLIC_ALIKE or latin <= _LATIN_ALIKE:
                few = sorted(cyrillic if len(cyrillic) <= len(latin) else latin)
                message = f"{word!r} has letters of two scripts: U+{ord(few[0]):04X} among others"
                yield Finding(path=path, message=message, hint="write the word in one script")


_INVISIBLE = re.compile("[\u200b\u2060\ufeff\u00ad]")
"""Spaces of no width, and hyphens that only a line's end shows; not the joiners of Persian and Hindi."""


def invisible_character(article: Article) -> Iterator[Finding]:
    """A headline or name holds a character that nobody sees.

    Why: Unicode UTS 39, 3.1: texts that look the same are then two; a name is not found, a headline not matched.
    Fix: take it out; where a line may break is for the page to say.

    Bad: {"headline": "Talks\u200b begin in Riyadh"}
    Good: {"headline": "Talks begin in Riyadh"}
    """
    for path, text in _shown_texts(article):
        if not text.isascii() and (match := _INVISIBLE.search(text)):
            yield Finding(path=path, message=f"the text holds U+{ord(match[0]):04X}, which nobody sees")


def _shown_texts(article: Article) -> Iterator[tuple[Path, str]]:
    """What of an article is shown in lists and searched for: its headline and the names of who made it."""
    yield ("headline",), article.headline
    for index, author in enumerate(article.authors):
        yield ("authors", index, "name"), author.name
    if article.publisher:
        yield ("publisher", "name"), article.publisher.name


RULES = (
    Rule("ART001", Severity.WARNING, headline_missing, Scope.ARTICLE),
    Rule("ART002", Severity.NOTE, headline_too_long, Scope.ARTICLE),
    Rule("ART003", Severity.NOTE, headline_says_little, Scope.ARTICLE),
    Rule(
        "ART017",
        Severity.WARNING,
        markup_in_article_text,
        Scope.ARTICLE,
        gives_way=frozenset({"JLD726", "JLD727"}),
    ),
    Rule("ART034", Severity.NOTE, headline_with_site_name, Scope.ARTICLE),
    Rule("ART035", Severity.WARNING, word_of_two_scripts, Scope.ARTICLE),
    Rule("ART036", Severity.NOTE, invisible_character, Scope.ARTICLE),
    Rule("ART018", Severity.ERROR, character_that_is_none, Scope.FEED),
)
