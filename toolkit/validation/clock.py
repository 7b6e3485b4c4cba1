"""The time that a run judges at: handed down by those who may read a clock; the rules read none."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime

_NOW: ContextVar[datetime | None] = ContextVar("now", default=None)


def now() -> datetime | None:
    """The time that the run judges at; None in a run that is to give the same result for ever."""
    return _NOW.get()


@contextmanager
def judging_at(time: datetime) -> Iterator[None]:
    """Judge within the block as of that time: what lies after it is in the future."""
    token = _NOW.set(time)
    try:
        yield
    finally:
        _NOW.reset(token)
