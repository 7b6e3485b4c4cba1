"""The garbage collector, while a document of many small values is made or judged."""

import gc
from contextlib import AbstractContextManager
from threading import Lock


class _Rest(AbstractContextManager[None]):
    """How many threads want the collector to rest, and whether it was on before the first of them did."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.count = 0
        self.was_enabled = False

    def __enter__(self) -> None:
        with self.lock:
            if self.count == 0:
                self.was_enabled = gc.isenabled()
                gc.disable()
            self.count += 1

    def __exit__(self, *_: object) -> None:
        with self.lock:
            self.count -= 1
            if self.count == 0 and self.was_enabled:
                gc.enable()


_rest = _Rest()


def without_collection() -> AbstractContextManager[None]:
    """Let the collector rest: what is made here lives on, and to look at it again and again takes long.

    What the process had set is set again when the last of all threads leaves, whatever happens.
    """
    return _rest
