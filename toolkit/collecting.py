"""The garbage collector, while a document of many small values is made or judged."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class _Rest:
    """How many threads want the collector to rest, and whether it was on before the first of them did."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.count = 0
        self.was_enabled = False

    def begin(self) -> None:
        """One more."""
        with self.lock:
            if self.count == 0:
                self.was_enabled = gc.isenabled()
                gc.disable()
            self.count += 1

    def end(self) -> None:
        """One less; after the last of them, the collector is as the first one found it."""
        with self.lock:
            self.count -= 1
            if self.count == 0 and self.was_enabled:
                gc.enable()


_rest = _Rest()


@contextmanager
def without_collection() -> Iterator[None]:
    """Let the collector rest: what is made here lives on, and to look at it again and again takes long.

    What the process had set is set again when the last of all threads leaves, whatever happens.
    """
    _rest.begin()
    try:
        yield
    finally:
        _rest.end()
