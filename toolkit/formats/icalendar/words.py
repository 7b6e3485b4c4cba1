"""DESCRIPTION: what was said of the event, and what a calendar's reader should know beside it."""

from collections.abc import Iterator, Mapping

from attrs import evolve

from toolkit.formats.icalendar.terms import DATE_WORDS, DEFAULT_LANGUAGE, EVIDENCE_WORDS, SOURCE_WORDS, TIME_WORDS
from toolkit.formats.icalendar.times import Timing, is_vague
from toolkit.model import Event, Source

_BETWEEN = "\n\n"


def about(event: Event, links: tuple[Source, ...], timing: Timing | None) -> str:
    """The event's description, then `notes`."""
    tail = notes(event, links, timing)
    return _BETWEEN.join(part for part in (event.description, tail) if part)


def without_notes(text: str, event: Event, links: tuple[Source, ...], timing: Timing | None) -> str | None:
    """The description that `about` was given when it made this text; the text itself, where it made none."""
    most = notes(evolve(event, description=None) if event.description else event, links, timing)
    if not most:
        return text or None
    blocks = text.split(_BETWEEN)
    for count in range(max(len(blocks) - len(most.split(_BETWEEN)), 0), len(blocks)):
        found = _BETWEEN.join(blocks[:count])
        if about(evolve(event, description=found), links, timing) == text:
            return found or None
    return text or None


def notes(event: Event, links: tuple[Source, ...], timing: Timing | None) -> str:
    """The sentence of evidence, how exact the date is, and where all this was read."""
    return _BETWEEN.join([*_evidence(event, links), *_caution(event, timing), *_sources(event, links)])


def _evidence(event: Event, links: tuple[Source, ...]) -> Iterator[str]:
    for sentence in dict.fromkeys(source.text for source in links if source.text):
        if sentence not in (event.description or ""):
            yield f"{_word(EVIDENCE_WORDS, event)}: {sentence}"


def _caution(event: Event, timing: Timing | None) -> Iterator[str]:
    if event.when is None or timing is None:
        return
    if is_vague(event.when):
        yield f"{_word(DATE_WORDS, event)}: {event.when}"
    elif timing.start.kind == "date" and event.when.first.has_time:
        yield f"{_word(TIME_WORDS, event)}: {event.when}"


def _sources(event: Event, links: tuple[Source, ...]) -> Iterator[str]:
    for source in links:
        parts = [part for part in (source.name, source.title, source.url) if part]
        if parts:
            yield f"{_word(SOURCE_WORDS, event)}: {', '.join(parts)}"


def _word(words: Mapping[str, str], event: Event) -> str:
    tag = (event.language or "").partition("-")[0].lower()
    return words.get(tag, words[DEFAULT_LANGUAGE])
