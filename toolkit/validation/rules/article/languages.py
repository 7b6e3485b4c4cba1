"""Rules on the language that an article says it is in."""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.formats.language_tags import has_form_of_tag, is_language_tag, shorter
from toolkit.model import Article
from toolkit.validation.rule import Rule, Scope

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
_SCRIPT = 4
"""The letters of a script's subtag (RFC 5646 2.2.3)."""
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


def language_no_tag(article: Article) -> Iterator[Finding]:
    """A language is not given as a tag.

    Why: BCP 47 (RFC 5646, 2.1) is what schema.org, NewsML-G2, HTML and iCalendar ask for.
    Fix: write the tag: en, ru, de-CH.

    Bad: {"language": "english"}
    Good: {"language": "en"}
    """
    for path, tag in _languages(article):
        if not has_form_of_tag(tag):
            right = _NAMED_LANGUAGES.get(tag.casefold()) or _joined(tag)
            hint = f"write {right!r}" if right else "write a BCP 47 tag: en, ru, de-CH"
            yield Finding(path=path, message=f"the language {tag!r} is no BCP 47 tag", hint=hint)


def _joined(tag: str) -> str | None:
    """A tag that was written as systems name their locales: en_GB, ru_RU.UTF-8."""
    right = tag.strip().partition(".")[0].replace("_", "-")
    return right if is_language_tag(right) else None


def language_not_registered(article: Article) -> Iterator[Finding]:
    """A language tag has the right form, and its language or region does not exist.

    Why: BCP 47 (RFC 5646, 2.2.9): a tag is valid when its parts are registered; readers know no others.
    Fix: use the registered tag: uk for Ukrainian, en-GB for British English.

    Bad: {"language": "en-UK"}
    Good: {"language": "en-GB"}
    """
    for path, tag in _languages(article):
        short = shorter(tag)
        if has_form_of_tag(tag) and (short or not is_language_tag(tag)):
            hint = f"write {short!r}" if short and is_language_tag(short) else "write en, en-GB, uk, ..."
            yield Finding(path=path, message=f"no language is registered as {tag!r}", hint=hint)


def language_not_of_text(article: Article) -> Iterator[Finding]:
    """The text is in another script than the stated language is written in.

    Why: readers and search engines take the tag at its word.
    Fix: correct the language.

    Bad: {"language": "en", "body": "Переговоры делегаций России и США начались во дворце Дирийя в Эр-Рияде."}
    Good: {"language": "ru", "body": "Переговоры делегаций России и США начались во дворце Дирийя в Эр-Рияде."}
    """
    primary = (article.language or "").partition("-")[0].lower()
    script = _script_of(article.body or article.headline) if primary else None
    if script is None or _names_script(article.language or ""):
        return
    wanted = _SCRIPTS.get(script)
    written_otherwise = script == "LATIN" and any(primary == names[0] for names in _SCRIPTS.values())
    if (wanted and primary not in wanted) or written_otherwise:
        yield Finding(
            path=("language",),
            message=f"the language is {article.language!r}, the text is in {script.title()} letters",
        )


def _names_script(tag: str) -> bool:
    """Whether a tag says itself in which script its language is written, or is no tag."""
    return not has_form_of_tag(tag) or any(len(part) == _SCRIPT for part in tag.split("-")[1:3])


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


# The fields without which a rule finds nothing.
_TAGGED = frozenset({"language", "quotes", "events"})


RULES = (
    Rule("ART012", Severity.NOTE, language_missing, Scope.ARTICLE),
    Rule("ART013", Severity.ERROR, language_no_tag, Scope.ARTICLE, needs=_TAGGED),
    Rule("ART014", Severity.WARNING, language_not_of_text, Scope.ARTICLE, needs=frozenset({"language"})),
    Rule("ART033", Severity.WARNING, language_not_registered, Scope.ARTICLE, needs=_TAGGED),
)
