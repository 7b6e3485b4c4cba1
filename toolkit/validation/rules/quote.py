"""Rules on quotes, within the article that carries them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from toolkit.diagnostics import Finding, Severity
from toolkit.model import Article, Person, Quote, QuoteKind
from toolkit.validation.rule import Rule, Scope
from toolkit.validation.rules.comparing import bare, comes_after, first_word, folded, words

_PAIRS = (
    ("«", "»"),
    ("“", "”"),
    ("„", "“"),
    ("„", "”"),
    ('"', '"'),
    ("‘", "’"),
    ("‹", "›"),
    ("'", "'"),
    ("‚", "‘"),
    ("»", "«"),
    ("”", "”"),
    ("’", "’"),
)
# Endings of case and number: names are compared by their first letters, as long as a stem is.
_STEM = 4
# Of a quote longer than any, so many words are looked for.
_MOST_WORDS = 300
_ELISION = re.compile(r"\s*(?:\[…\]|\[\.\.\.\]|<…>|<\.\.\.>|\(…\)|…)\s*")


def quote_without_text(article: Article) -> Iterator[Finding]:
    """A quote has no words.

    Why: schema.org Quotation and Statement are their text; without it nothing is quoted.
    Fix: add the words, or take the quote out.

    Bad: {"body": "He agreed.", "quotes": [{"text": ""}]}
    Good:
        {"body": "“We agreed,” he said.", "quotes": [{"text": "We agreed", "speaker": {"type": "Person",
         "name": "he"}}]}
    """
    for index, quote in enumerate(article.quotes):
        if not quote.text.strip():
            yield Finding(path=("quotes", index, "text"), message="the quote has no words")


def quote_without_speaker(article: Article) -> Iterator[Finding]:
    """A quote does not say who speaks.

    Why: who said what is what a quote is for; schema.org, Quotation: creator or spokenByCharacter.
    Fix: add the speaker, if only as the text names him.

    Bad: {"body": "“We agreed.”", "quotes": [{"text": "We agreed."}]}
    Good:
        {"body": "“We agreed,” said Anna Lind.", "quotes": [{"text": "We agreed",
         "speaker": {"type": "Person", "name": "Anna Lind"}}]}
    """
    for index, quote in enumerate(article.quotes):
        if quote.speaker is None or not quote.speaker.name.strip():
            yield Finding(
                path=("quotes", index),
                message=f"the quote {_start(quote)!r} has no speaker",
                hint="say who said it",
            )


def quote_not_in_body(article: Article) -> Iterator[Finding]:
    """The words of a direct quote do not stand in the article.

    Why: a quote is verbatim; marks, dashes and spaces are folded first, so a difference is one of words.
    Fix: quote what the article says.

    Bad:
        {"body": "“We agreed,” said Anna Lind.", "quotes": [{"text": "We disagreed",
         "speaker": {"type": "Person", "name": "Anna Lind"}}]}
    Good:
        {"body": "“We agreed,” said Anna Lind.", "quotes": [{"text": "We agreed",
         "speaker": {"type": "Person", "name": "Anna Lind"}}]}
    """
    body = bare(article.body)
    for index, quote in enumerate(article.quotes if body else ()):
        if quote.kind is QuoteKind.DIRECT and quote.text.strip() and not _stands(quote, article, body):
            yield Finding(
                path=("quotes", index, "text"),
                message=f"the quote {_start(quote)!r} does not stand in the article",
                hint="quote the words as they are printed",
            )


def _stands(quote: Quote, article: Article, body: str) -> bool:
    """Whether the words are there; first where the quote says that it stands, then in the whole body."""
    if bare(quote.text) in body:
        return True
    near = quote.span.of(article.body) if quote.span else ""
    return bool(near and _stands_in(quote, bare(near))) or _stands_in(quote, body)


def _stands_in(quote: Quote, body: str) -> bool:
    """Whether the words are there in stretches that an attribution or elision parts."""
    at = 0
    for stretch in _stretches(quote.text):
        found = body.find(stretch, at)
        if found < 0:
            return _words_in_order(quote.text, body)
        at = found + len(stretch)
    return True


def _stretches(text: str) -> list[str]:
    return [part for part in (bare(part) for part in _ELISION.split(text)) if part]


def _words_in_order(text: str, body: str) -> bool:
    """Stretches parted by "he said": long runs of the quote's words, one after the other."""
    wanted, at, runs = words(text)[:_MOST_WORDS], 0, 0
    position = 0
    printed = _printed(body)
    while position < len(wanted):
        length = _longest_run(wanted, position, printed, at)
        if not length:
            return False
        at = printed.index(f" {' '.join(wanted[position : position + length])} ", at) + 1
        position, runs = position + length, runs + 1
    return runs == 1 or runs <= min(max(2, len(wanted) // 3), len(wanted) - 1)


@lru_cache(maxsize=4)
def _printed(body: str) -> str:
    """The words of a body with one space around each; kept for the next quote."""
    return f" {' '.join(words(body))} "


def _longest_run(wanted: tuple[str, ...], position: int, printed: str, at: int) -> int:
    low, high = 0, len(wanted) - position
    while low < high:
        middle = (low + high + 1) // 2
        there = printed.find(f" {' '.join(wanted[position : position + middle])} ", at) >= 0
        low, high = (middle, high) if there else (low, middle - 1)
    return low


def quote_marks_kept(article: Article) -> Iterator[Finding]:
    """A quote keeps the quotation marks that stand around it.

    Why: marks are the reader's to add, in his own language; two quotes that differ in them are one.
    Fix: take the outer marks away.

    Bad:
        {"body": "“We agreed”", "quotes": [{"text": "“We agreed”", "speaker": {"type": "Person",
         "name": "Anna"}}]}
    Good:
        {"body": "“We agreed”", "quotes": [{"text": "We agreed", "speaker": {"type": "Person",
         "name": "Anna"}}]}
    """
    for index, quote in enumerate(article.quotes):
        text = quote.text.strip()
        for start, end in _PAIRS:
            inner = text[1:-1]
            whole = len(text) > 2 and text.startswith(start) and text.endswith(end)
            if whole and start not in inner and end not in inner:
                yield Finding(
                    path=("quotes", index, "text"),
                    message=f"the quote {_start(quote)!r} keeps its quotation marks",
                    hint="take the outer marks away",
                )
                break
        else:
            if mark := _unpaired(text):
                yield Finding(
                    path=("quotes", index, "text"),
                    message=f"the quote {_start(quote)!r} holds {mark} without its other half",
                    hint="it may hold more than the words that were said",
                )


def _unpaired(text: str) -> str | None:
    """A quotation mark that nothing closes or opens. A quote of several paragraphs opens each anew."""
    if "\n" in text or "„" in text:
        return None
    for start, end in (("«", "»"), ("“", "”")):
        if text.count(start) != text.count(end):
            return start if text.count(start) > text.count(end) else end
    return None


def said_after_publication(article: Article) -> Iterator[Finding]:
    """A quote was said after the article was published.

    Why: an article can carry only what was said before; the date was resolved to the wrong week or year.
    Fix: correct the date of the quote.

    Bad: {"date_published": "2025-02-18", "quotes": [{"text": "Yes", "said_on": "2025-02-25"}]}
    Good: {"date_published": "2025-02-18", "quotes": [{"text": "Yes", "said_on": "2025-02-17"}]}
    """
    latest = article.date_modified or article.date_published
    if latest is None:
        return
    for index, quote in enumerate(article.quotes):
        if quote.said_on and quote.said_on.start and comes_after(quote.said_on.start, latest):
            yield Finding(
                path=("quotes", index, "said_on"),
                message=f"the quote {_start(quote)!r} was said on {quote.said_on}, the article is of {latest}",
            )


def quote_twice(article: Article) -> Iterator[Finding]:
    """One quote stands twice.

    Why: a reader counts it as two; a caption or a pull quote repeats what the text has.
    Fix: keep the one that stands in the text.

    Bad: {"body": "Yes", "quotes": [{"text": "Yes, we agreed"}, {"text": "Yes, we agreed."}]}
    Good: {"body": "Yes", "quotes": [{"text": "Yes, we agreed"}]}
    """
    seen: set[tuple[str, str]] = set()
    for index, quote in enumerate(article.quotes):
        key = (bare(quote.text), folded(quote.speaker.name) if quote.speaker else "")
        if key in seen and key[0]:
            yield Finding(path=("quotes", index), message=f"the quote {_start(quote)!r} stands twice")
        seen.add(key)


def speaker_never_named(article: Article) -> Iterator[Finding]:
    """The speaker of a quote is not named anywhere in the article.

    Why: the words were ascribed to somebody whom the text does not know.
    Fix: name the speaker as the article does.

    Bad:
        {"body": "“We agreed,” said Anna Lind.", "quotes": [{"text": "We agreed",
         "speaker": {"type": "Person", "name": "Boris Orlov"}}]}
    Good:
        {"body": "“We agreed,” said Anna Lind.", "quotes": [{"text": "We agreed",
         "speaker": {"type": "Person", "name": "Anna Lind"}}]}
    """
    if not article.body:
        return
    text = f"{article.headline} {article.body}"
    for index, quote in enumerate(article.quotes):
        if isinstance(quote.speaker, Person):
            names = (quote.speaker.name, *quote.speaker.alternate_names)
            known = {word[:_STEM] for name in names for word in words(name)}
            if known and not _named(known, text):
                yield Finding(
                    path=("quotes", index, "speaker"),
                    message=f"the speaker {quote.speaker.name!r} is not named in the article",
                )


def _named(stems: set[str], text: str) -> bool:
    """Whether a word of the text begins with one of the stems; most names are found at the first look."""
    plain = folded(text)
    if any(len(stem) == _STEM and f" {stem}" in plain for stem in stems):
        return True
    return not stems.isdisjoint(_stems(text))


@lru_cache(maxsize=4)
def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in words(text))


def quote_span_outside_body(article: Article) -> Iterator[Finding]:
    """A quote's evidence lies outside the article's text.

    Why: a span counts the code points of the body; past its end there is nothing to show.
    Fix: count again, in code points and not in octets.

    Bad: {"body": "Yes", "quotes": [{"text": "Yes", "span": {"start": 0, "end": 40}}]}
    Good: {"body": "Yes", "quotes": [{"text": "Yes", "span": {"start": 0, "end": 3}}]}
    """
    for index, quote in enumerate(article.quotes if article.body else ()):
        if quote.span and quote.span.end > len(article.body):
            yield Finding(
                path=("quotes", index, "span"),
                message=f"the evidence ends at {quote.span.end}, the body at {len(article.body)}",
            )


def quote_span_of_other_words(article: Article) -> Iterator[Finding]:
    """A direct quote's evidence shows other words than the quote.

    Why: body[start:end] is where it stands; a reader who goes there finds something else.
    Fix: count again: in code points, in the body as it is stored.

    Bad:
        {"body": "Yes, we agreed. It rained all day.", "quotes": [{"text": "we agreed", "span": {"start": 16,
         "end": 30}}]}
    Good:
        {"body": "Yes, we agreed. It rained all day.", "quotes": [{"text": "we agreed", "span": {"start": 5,
         "end": 14}}]}
    """
    for index, quote in enumerate(article.quotes):
        if quote.kind is not QuoteKind.DIRECT or not quote.span or quote.span.end > len(article.body):
            continue
        first = first_word(quote.text)
        if first and first not in words(quote.span.of(article.body)):
            yield Finding(
                path=("quotes", index, "span"),
                message=f"the evidence is {quote.span.of(article.body)[:30]!r}, not {_start(quote)!r}",
            )


def _start(quote: Quote) -> str:
    return quote.text if len(quote.text) <= 40 else quote.text[:39] + "…"


_QUOTES = frozenset({"quotes"})


RULES = (
    Rule("QUO001", Severity.WARNING, quote_without_text, Scope.ARTICLE, needs=_QUOTES),
    Rule("QUO002", Severity.WARNING, quote_without_speaker, Scope.ARTICLE, needs=_QUOTES),
    Rule("QUO003", Severity.WARNING, quote_not_in_body, Scope.ARTICLE, needs=_QUOTES),
    Rule("QUO004", Severity.WARNING, quote_marks_kept, Scope.ARTICLE, needs=_QUOTES),
    Rule("QUO005", Severity.WARNING, said_after_publication, Scope.ARTICLE, needs=_QUOTES),
    Rule("QUO006", Severity.WARNING, quote_twice, Scope.ARTICLE, needs=_QUOTES),
    Rule("QUO007", Severity.WARNING, speaker_never_named, Scope.ARTICLE, needs=_QUOTES),
    Rule("QUO008", Severity.ERROR, quote_span_outside_body, Scope.ARTICLE, needs=_QUOTES),
    Rule("QUO009", Severity.WARNING, quote_span_of_other_words, Scope.ARTICLE, needs=_QUOTES),
)
