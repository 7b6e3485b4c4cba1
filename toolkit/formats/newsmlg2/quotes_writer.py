"""Quotes and events of an article: marked in its body, told of by parts, joined to whom and what they name."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate

from attrs import define, field, frozen

from toolkit.formats.language_tags import is_language_tag
from toolkit.formats.newsmlg2.body import Mark
from toolkit.formats.newsmlg2.dates import EDTF, from_xsd, lexical
from toolkit.formats.newsmlg2.envelope import extension_property
from toolkit.formats.newsmlg2.events import event_concept, event_iri
from toolkit.formats.newsmlg2.parties import Thing, describe, identity, read_id, type_of
from toolkit.formats.newsmlg2.terms import EVENT, QUOTE_KINDS
from toolkit.formats.newsmlg2.values import View, clean, extra, language, line, text, without_empty
from toolkit.model import Article, Event, Quote, QuoteKind, Span, When


def _identity(key: View) -> tuple[str, ...]:
    return tuple(f"{name}={value}" for name, value in sorted(key.items()))


@define
class Named:
    """The persons, bodies and places that an item asserts, each once, and the key that refers to each."""

    keys: dict[Thing, View] = field(factory=dict)
    _taken: set[tuple[str, ...]] = field(factory=set)

    def key(self, thing: Thing) -> View:
        """The attributes that refer to a concept; the first with an IRI has it, any other a literal."""
        if thing not in self.keys:
            wanted = identity(thing.name, thing.id)
            key = {name: value for name, value in wanted.items() if name in ("@uri", "@literal")}
            if _identity(key) in self._taken:
                key = {"@literal": f"concept {len(self.keys) + 1}"}
            while _identity(key) in self._taken:
                key = {"@literal": key["@literal"] + "'"}
            self.keys[thing] = key
            self._taken.add(_identity(key))
        return self.keys[thing]

    def reference(self, thing: Thing) -> View:
        """A name for people, and the key of what the item asserts."""
        return {"@type": type_of(thing), **self.key(thing), "name": [line(thing.name)]}

    def asserts(self) -> list[View]:
        """What is known of each."""
        return [_assertion(thing, key) for thing, key in self.keys.items()]


def _assertion(thing: Thing, key: View) -> View:
    differs = {} if read_id(key) == thing.id else extra("id", thing.id or "")
    return {**key, **differs, "type": [{"@qcode": type_of(thing)}], **describe(thing)}


# Where they stand.


def marks(article: Article, prefix: str, *, as_nitf: bool) -> list[Mark]:
    """The stretches of the body to be marked: quotes first, then events."""
    return [*_quote_marks(article, prefix, as_nitf=as_nitf), *_event_marks(article, prefix, as_nitf=as_nitf)]


def _quote_marks(article: Article, prefix: str, *, as_nitf: bool) -> Iterator[Mark]:
    """A direct quote is a `q`; another is an anchor in NITF, which has nothing closer, and a span in XHTML."""
    for number, quote in enumerate(article.quotes, 1):
        if quote.span:
            direct = quote.kind is QuoteKind.DIRECT
            element = "q" if direct else "a" if as_nitf else "span"
            source = {"quote-source": clean(quote.speaker.name)} if direct and as_nitf and quote.speaker else {}
            yield Mark(f"{prefix}q{number}", element, f"quote {quote.kind}", quote.span, source)


def _event_marks(article: Article, prefix: str, *, as_nitf: bool) -> Iterator[Mark]:
    for number, event in enumerate(article.events, 1):
        if event.span:
            named = {"value": event_iri(event)} if as_nitf else {}
            yield Mark(f"{prefix}e{number}", "event" if as_nitf else "span", "event", event.span, named)


@frozen
class Marked:
    """An article whose body is marked.

    Attributes:
        article: the article.
        prefix: of the identifiers.
        named: what is asserted.
        ids: of each mark, the identifiers of its pieces.
    """

    article: Article
    prefix: str
    named: Named
    ids: dict[str, list[str]]

    def pieces(self, kind: str, number: int) -> list[str]:
        """The identifiers of the pieces of a quote or an event; none where it is not marked."""
        return self.ids.get(f"{self.prefix}{kind}{number}", [])


def spare_span(span: Span | None, body: str = "", pieces: list[str] | None = None) -> View:
    """The span in figures, where the marks in the body do not say the same."""
    if span is None:
        return {}
    marked = pieces and span.start < span.end <= len(body) and not _edge_between(body, span)
    return {} if marked else extra("span", f"{span.start} {span.end}")


def _edge_between(body: str, span: Span) -> bool:
    """Whether a span begins or ends in the empty line between paragraphs, which no mark can."""
    starts, ends = _paragraphs(body)
    first, last = bisect_right(starts, span.start) - 1, bisect_left(starts, span.end) - 1
    return not (span.start < ends[first] and span.end <= ends[last])


@lru_cache(maxsize=4)
def _paragraphs(body: str) -> tuple[list[int], list[int]]:
    """Where the paragraphs begin, and where they end."""
    lengths = [len(paragraph) for paragraph in body.split("\n\n")]
    starts = [0, *accumulate(length + 2 for length in lengths)][:-1]
    return starts, [start + length for start, length in zip(starts, lengths, strict=True)]


# What is told of them.


def quote_parts(item: Marked) -> list[View]:
    """A `partMeta` for each quote: its kind, cue, date, speaker, language and words."""
    return [_part(item, quote, number) for number, quote in enumerate(item.article.quotes, 1)]


def _part(item: Marked, quote: Quote, number: int) -> View:
    pieces = item.pieces("q", number)
    speaker = [item.named.reference(quote.speaker)] if quote.speaker else []
    own_words = quote.kind is QuoteKind.DIRECT
    return without_empty(
        {
            "@partid": f"{item.prefix}pq{number}",
            "@seq": str(number),
            **({"@contentrefs": " ".join(pieces)} if pieces else {}),
            **spare_span(quote.span, item.article.body, pieces),
            "role": [{"@qcode": QUOTE_KINDS[quote.kind]}],
            "contentCreated": [_said_on(quote.said_on)] if quote.said_on else [],
            "creator" if own_words else "infoSource": speaker,
            "language": tagged(quote.language),
            **({} if quote.language is None or is_language_tag(quote.language) else language(quote.language)),
            "description": [text(quote.text, role="dlrole:quote")],
            "partMetaExtProperty": extension_property("cue", quote.cue),
        }
    )


def tagged(tag: str | None) -> list[View]:
    """The `language` of a content; none where the tag is no tag."""
    return [{"@tag": tag}] if tag is not None and is_language_tag(tag) else []


def _said_on(when: When) -> View:
    form = lexical(when.first)
    moment = from_xsd(form)
    plain = moment is not None and str(when) == moment.text
    return {"$": form} if plain else {"$": form, EDTF: str(when)}


def asserted_events(item: Marked) -> list[View]:
    """An `assert` for each event."""
    uids = Counter(one.uid for one in item.article.events)
    return [
        _asserted(event, item.article.body, item.pieces("e", number) if uids[event.uid] == 1 else [])
        for number, event in enumerate(item.article.events, 1)
    ]


def _asserted(event: Event, body: str, pieces: list[str]) -> View:
    return {"@uri": event_iri(event), **spare_span(event.span, body, pieces), **event_concept(event)}


def inline_refs(item: Marked) -> list[View]:
    """What the marked stretches stand for: the speaker of the words, the event."""
    return [*_speaker_refs(item), *_event_refs(item)]


def _speaker_refs(item: Marked) -> Iterator[View]:
    """For each speaker, the identifiers of what he or she said."""
    said: dict[Thing, list[str]] = {}
    for number, quote in enumerate(item.article.quotes, 1):
        if quote.speaker and (pieces := item.pieces("q", number)):
            said.setdefault(quote.speaker, []).extend(pieces)
    for speaker, pieces in said.items():
        yield {"@idrefs": " ".join(pieces), **item.named.key(speaker), "@type": type_of(speaker)}


def _event_refs(item: Marked) -> Iterator[View]:
    for number, event in enumerate(item.article.events, 1):
        if pieces := item.pieces("e", number):
            yield {"@idrefs": " ".join(pieces), "@uri": event_iri(event), "@type": EVENT}
