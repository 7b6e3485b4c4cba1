"""The quotes and events of an item, and where they stand in its body."""

import re
from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve

from toolkit.formats.newsmlg2.body import Body
from toolkit.formats.newsmlg2.concepts import Concepts, code_of, concept_of, last_part
from toolkit.formats.newsmlg2.dates import from_xsd
from toolkit.formats.newsmlg2.events import is_event, read_event
from toolkit.formats.newsmlg2.parties import read_agent
from toolkit.formats.newsmlg2.terms import PERSON
from toolkit.formats.newsmlg2.values import (
    EXACT,
    View,
    attempt,
    concept_name,
    first,
    read_own,
    read_text,
    unescaped,
)
from toolkit.model import Agent, Event, Quote, QuoteKind, Span, When

_NO_BODY = Body("")
_NAMES = ("@uri", "@qcode", "@literal")


def read_span(view: View, refs: Iterable[str] = (), body: Body = _NO_BODY) -> Span | None:
    """From the first to the last of the elements referred to; in figures where that is said."""
    exact = re.fullmatch(r"(\d{1,9}) (\d{1,9})", read_own(view, "span") or "", re.ASCII)
    if exact and int(exact[1]) <= int(exact[2]):
        return Span(int(exact[1]), int(exact[2]))
    found = [body.spans[ref] for ref in refs if ref in body.spans]
    return Span(min(one[0] for one in found), max(one[1] for one in found)) if found else None


# Quotes.


def read_quotes(view: View, concepts: Concepts, body: Body) -> Iterator[Quote]:
    """The parts that are quotes by their role; then the marked quotations that no part tells of."""
    told: set[str] = set()
    for part in view.get("partMeta", []):
        refs = part.get("@contentrefs", "").split()
        kind = quote_kind(part, refs, body)
        if kind is not None:
            told.update(refs)
            yield _read_quote(part, kind, read_span(part, refs, body), concepts, body)
    speakers = _speakers(view)
    for key, facts in body.facts.items():
        if _is_quotation(facts) and key not in told and not concepts.ours:
            yield _marked_quote(key, facts, body, concepts, speakers)


def speakers_of(view: View) -> frozenset[tuple[str, str]]:
    """The identifiers of those whose words are quoted in an item."""
    return frozenset(
        name
        for part in view.get("partMeta", [])
        for one in (*part.get("creator", []), *part.get("infoSource", []))
        for name in _identifiers(one)
    )


def is_speaker(source: View, speakers: frozenset[tuple[str, str]]) -> bool:
    """Whether an `infoSource` names one of them."""
    return "@type" in source and not speakers.isdisjoint(_identifiers(source))


def _identifiers(view: View) -> set[tuple[str, str]]:
    return {(name, view[name]) for name in _NAMES if name in view}


def _is_quotation(facts: View) -> bool:
    return facts["element"].rpartition("}")[2] in ("q", "blockquote", "bq")


def quote_kind(part: View, refs: list[str], body: Body) -> QuoteKind | None:
    """The kind that the role says; a part that points to a `q` is a direct quote whatever its role."""
    word = last_part(concept_of(first(part, "role") or {}))
    if word in set(QuoteKind):
        return QuoteKind(word)
    marked = any(_is_quotation(body.facts[ref]) for ref in refs if ref in body.facts)
    return QuoteKind.DIRECT if marked else None


def _read_quote(part: View, kind: QuoteKind, span: Span | None, concepts: Concepts, body: Body) -> Quote:
    speaker = first(part, "creator") or first(part, "infoSource")
    languages = part.get("language", [])
    words = [one for one in part.get("description", []) if one.get("@role") == "dlrole:quote"]
    return Quote(
        text=read_text(words[0]) if words else _words(span, body),
        kind=kind,
        speaker=_speaker(speaker, concepts) if speaker else None,
        cue=_cue(part),
        said_on=_said_on(first(part, "contentCreated")),
        language=languages[0]["@tag"] if languages else read_own(part, "lang"),
        span=span,
    )


def _cue(part: View) -> str | None:
    for one in part.get("partMetaExtProperty", []):
        if last_part(code_of(one, "rel")) == "cue":
            return unescaped(one[EXACT]) if EXACT in one else one.get("@value", "")
    return None


_MARKS = '«»„“”"‹›‚‘’ '


def _words(span: Span | None, body: Body) -> str:
    return span.of(body.text).strip(_MARKS) if span else ""


def _speaker(view: View, concepts: Concepts) -> Agent:
    return read_agent(concepts.complete(view), PERSON)


def _said_on(view: View | None) -> When | None:
    if view is None:
        return None
    exact = attempt(When.parse, read_own(view, "edtf"))
    if exact:
        return exact  # type: ignore[no-any-return]
    moment = from_xsd(str(view.get("$", "")))
    return When(start=moment) if moment else None


def _speakers(view: View) -> dict[str, View]:
    """Identifier -> the concept that an inlineRef says it stands for."""
    return {key: one for one in view.get("inlineRef", []) for key in one.get("@idrefs", "").split()}


def _marked_quote(key: str, facts: View, body: Body, concepts: Concepts, speakers: Mapping[str, View]) -> Quote:
    span = Span(*body.spans[key])
    name = facts.get("quote-source") or facts.get("data-speaker")
    reference = speakers.get(key, {"@literal": name} if name else None)
    return Quote(
        text=_words(span, body),
        speaker=None if reference is None else _speaker(reference, concepts),
        span=span,
        language=facts.get("xml:lang"),
    )


# Events.


def read_events(view: View, concepts: Concepts, body: Body) -> Iterator[Event]:
    """The events that the item asserts."""
    refs: dict[str, list[str]] = {}
    for one in view.get("inlineRef", []):
        for _, name in _identifiers(one):
            refs.setdefault(name, []).extend(one.get("@idrefs", "").split())
    language = None if concepts.ours else view.get("@xml:lang")
    for number, one in enumerate(view.get("assert", []), 1):
        if is_event(one):
            name = next((one[name] for name in _NAMES if name in one), f"{view['@guid']}#{number}")
            event = read_event(one, concept_name(concepts.address(one) or name), concepts, language)
            yield evolve(event, span=read_span(one, refs.get(name, []), body))
