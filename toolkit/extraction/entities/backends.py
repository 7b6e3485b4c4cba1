"""Recognisers with a learned model, for who asks for one; nothing here is imported unless asked for.

`find_entities(text, backend=natasha())` adds what the model finds to what the tables and patterns find;
`toolkit.extract` and the formats that extract take a backend too. `named` makes one from its name.
"""

from collections.abc import Callable, Iterable
from typing import Any, Protocol

from attrs import frozen

from toolkit.errors import MissingExtra

_NATASHA_KINDS = {"PER": "person", "LOC": "place", "ORG": "organization"}
_SPACY_KINDS = {
    "PERSON": "person", "PER": "person", "GPE": "place", "LOC": "place", "FAC": "place", "ORG": "organization",
}  # fmt: skip


@frozen
class Recognised:
    """A stretch of a text that a model takes for a name.

    Attributes:
        start: its first code point.
        end: one past its last.
        kind: "person", "organization" or "place".
    """

    start: int
    end: int
    kind: str


class EntityBackend(Protocol):
    """What a recogniser must do."""

    def recognise(self, text: str) -> Iterable[Recognised]:
        """The names in a text, in any order, without overlap."""


@frozen(eq=False)
class _Model:
    """A recogniser made of a function from text to (start, end, label)."""

    label: Callable[[str], Iterable[tuple[int, int, str]]]
    kinds: dict[str, str]

    def recognise(self, text: str) -> Iterable[Recognised]:
        """The spans whose label is one of ours."""
        for start, end, label in self.label(text):
            if label in self.kinds:
                yield Recognised(start, end, self.kinds[label])


def natasha() -> EntityBackend:
    """The news recogniser of natasha, for Russian; needs the extra ``nlp-ru``.

    Raises:
        MissingExtra: natasha is not installed.
    """
    try:
        from natasha import Doc, NewsEmbedding, NewsNERTagger, Segmenter
    except ImportError as error:
        raise MissingExtra("natasha", "nlp-ru") from error
    segmenter, tagger = Segmenter(), NewsNERTagger(NewsEmbedding())

    def label(text: str) -> Iterable[tuple[int, int, str]]:
        document: Any = Doc(text)
        document.segment(segmenter)
        document.tag_ner(tagger)
        return [(span.start, span.stop, span.type) for span in document.spans]

    return _Model(label, _NATASHA_KINDS)


def spacy(model: str) -> EntityBackend:
    """A spaCy pipeline, by the name of an installed model; needs the extra ``nlp-en`` and the model.

    Raises:
        MissingExtra: spaCy is not installed.
        OSError: there is no such model; spaCy says how to get it.
    """
    try:
        import spacy as library
    except ImportError as error:
        raise MissingExtra("spacy", "nlp-en") from error
    pipeline = library.load(model)

    def label(text: str) -> Iterable[tuple[int, int, str]]:
        return [(entity.start_char, entity.end_char, entity.label_) for entity in pipeline(text).ents]

    return _Model(label, _SPACY_KINDS)


def named(name: str) -> EntityBackend:
    """The backend of a name: "natasha", or "spacy:" and an installed model, as in "spacy:en_core_web_sm".

    Raises:
        ValueError: there is no backend of that name.
        MissingExtra: its library is not installed.
        OSError: spaCy has no such model.
    """
    library, _, model = name.partition(":")
    if library == "natasha" and not model:
        return natasha()
    if library == "spacy" and model:
        return spacy(model)
    raise ValueError(f"no entity backend {name!r}: expected natasha, or spacy:MODEL as in spacy:en_core_web_sm")
