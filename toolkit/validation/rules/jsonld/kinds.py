"""What the vocabulary says of a set of types."""

from functools import lru_cache
from typing import Any

from attrs import frozen

from toolkit.validation.vocabulary import Vocabulary


@frozen(eq=False)
class Kind:
    """What the vocabulary says of a set of types.

    Attributes:
        known: those that it has.
        strange: those that it has not.
        notes: what is to be said of each node of the kind: bucket and what.
        judged: the types that the node's properties are held against; none where one of them is strange.
    """

    known: tuple[str, ...]
    strange: tuple[str, ...]
    notes: tuple[tuple[str, Any], ...]
    judged: tuple[str, ...]


_WHO = frozenset(("Organization", "Person"))
_WHAT = frozenset(("CreativeWork", "Event"))
"""Who acts, and what is made or happens: nothing is both. A place may well be a work, or an event too."""


def _excluding(vocabulary: Vocabulary, known: tuple[str, ...]) -> tuple[tuple[str, Any], ...]:
    """That two types cannot be those of one thing. A type that is itself below both is none of them."""
    who = [name for name in known if vocabulary.is_a((name,), _WHO) and not vocabulary.is_a((name,), _WHAT)]
    what = [name for name in known if vocabulary.is_a((name,), _WHAT) and not vocabulary.is_a((name,), _WHO)]
    return (("types_exclude", (what[0], who[0])),) if who and what else ()


@lru_cache(maxsize=4096)
def kind_of(vocabulary: Vocabulary, types: tuple[str, ...]) -> Kind:
    """What is to be said of a set of types; found once for each."""
    known = tuple(name for name in types if name in vocabulary.types)
    superseded, pending = vocabulary.superseded, vocabulary.pending
    return Kind(
        known=known,
        strange=tuple(name for name in types if name not in vocabulary.types),
        notes=(
            *(("type_superseded", (name, superseded[name])) for name in known if name in superseded),
            *(("type_pending", name) for name in known if name in pending),
            *_excluding(vocabulary, known),
        ),
        judged=known if len(known) == len(types) else (),
    )
