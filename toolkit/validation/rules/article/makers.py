"""Rules on who wrote and who published an article."""

import html
import re
from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.model import Article
from toolkit.validation.rule import Rule, Scope
from toolkit.validation.rules.comparing import folded

_BYLINE = re.compile(
    r"\s*(?:(?:by|(?:photos?|posted|reported|story|text|video|words|written) by|авторы?|видео|текст|фото)[:\s]"
    r"|(?:photos?|story|text|video|words):|(?:von|par|por)\s+\S+\s+\S)",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"\s*(?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Mx|Rev|Sir|Dame|Herr|Frau|Mme|Mlle|Sra?)\.?|[Дд]-р|[Пп]роф\.|[Аа]кад\."
    r"|[Гг]-(?:н|жа)|[Гг]оспо(?:дин|жа))\s+(?=[A-ZА-ЯЁ])"
)
# What people of a newsroom do: no part of a name, with what may stand before it.
_TRADES = (
    "author columnist contributor correspondent editor journalist producer reporter photographer writer "
    "korrespondent korrespondentin redakteur redakteurin journaliste rédacteur rédactrice corresponsal redactor "
    "redactora periodista автор журналист журналистка колумнист корреспондент корреспондентка обозреватель "
    "редактор фотограф фотокорреспондент шеф-редактор спецкор кореспондент кореспондентка журналістка оглядач"
)
_TRADE = re.compile(rf"(?<![\w-])(?:{'|'.join(_TRADES.split())})(?![\w-])", re.IGNORECASE)
_TRADE_AND_NAME = re.compile(rf"(?:\S+\s){{0,2}}(?:{'|'.join(_TRADES.split())})\s(?=\w)", re.IGNORECASE)
# What stands between a name and what is no part of it; an agency in brackets.
_AFTER_NAME = re.compile(r",\s+|\s[–—-]\s|\s\((?=[A-ZА-ЯЁ]{2,6}\)$)")
# "y" and "e" join surnames too: only between whole names do they join persons.
_SEVERAL = re.compile(r"\s(?:and|und|et|и|та)\s|[;&/|\n]|\w\s+\w\S*\s(?:y|e)\s\w\S*\s+\w", re.IGNORECASE)
_BETWEEN = re.compile(r",\s*")
_NO_NAME = re.compile(r"[<{\[@]|://")
# What content systems call their users before these give a name, and a newsroom as a whole.
_ACCOUNTS = frozenset(
    (
        *("admin", "administrator", "root", "superuser", "test", "user", "webmaster", "админ"),
        *("editor", "editors", "guest", "newsroom", "news desk", "reporter", "staff", "staff reporter"),
        *("staff writer", "web desk", "redaktion", "rédaction", "redacción", "redazione", "редактор", "редакция"),
    )
)
_NAME_ENDINGS = re.compile(r",\s*(?:jr|sr|ph\.?d|m\.?d|ii|iii|esq)\b.*", re.IGNORECASE)


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
    name = _NAME_ENDINGS.sub("", html.unescape(text)).strip()
    if _NO_NAME.search(name):
        return False
    if _SEVERAL.search(name):
        return True
    parts = [one for one in _BETWEEN.split(name) if one.strip()]
    return len(parts) > 1 and all(len(part.split()) > 1 and not _TRADE.search(part) for part in parts)


def _addition(text: str) -> str | None:
    """What stands after a name, and is not a name itself: a trade, words that begin small, what a dash parts."""
    name, *more = _AFTER_NAME.split(_NAME_ENDINGS.sub("", text), maxsplit=1)
    if not (name and more) or _names_several(text):
        return None
    plain = ", " in text and not (more[0][:1].islower() or _TRADE.search(more[0]))
    return None if plain else more[0].rstrip(")")


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
        elif trade := _TRADE_AND_NAME.match(author.name.strip()):
            message = f"{author.name!r} begins with {trade[0].strip()!r}, not with a name"
            yield Finding(path=("authors", index), message=message)
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


# The field without which a rule finds nothing.
_AUTHORS = frozenset({"authors"})


RULES = (
    Rule("ART008", Severity.NOTE, author_missing, Scope.ARTICLE),
    Rule("ART009", Severity.WARNING, authors_merged, Scope.ARTICLE, needs=_AUTHORS),
    Rule("ART010", Severity.WARNING, author_name_with_byline, Scope.ARTICLE, needs=_AUTHORS),
    Rule("ART011", Severity.NOTE, publisher_missing, Scope.ARTICLE),
)
