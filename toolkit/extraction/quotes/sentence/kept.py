"""What is asked of one clause by more than one shape of attribution, and so kept with the clause."""

from functools import wraps
from typing import TYPE_CHECKING, TypeVar, TypeVarTuple, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.extraction.quotes.sentence.clause import Clause

Answer = TypeVar("Answer")
Places = TypeVarTuple("Places")


def kept(ask: "Callable[[Clause, *Places], Answer]") -> "Callable[[Clause, *Places], Answer]":
    """A question about places of a clause that is worked out once; nothing of a clause changes once it is made."""

    @wraps(ask)
    def answered(clause: "Clause", *places: *Places) -> Answer:
        known, key = clause.answers, (ask, *places)
        if key not in known:
            known[key] = ask(clause, *places)
        return cast("Answer", known[key])

    return answered
