"""Work in several processes that an interrupt ends at once, cleanly and without a word of theirs."""

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from multiprocessing import active_children, parent_process
from threading import Thread
from time import sleep
from typing import Any, TypeVar

from attrs import define

_Item = TypeVar("_Item")
_Made = TypeVar("_Made")
_MOST_AT_ONCE = 16
# Seconds for the removing of what had begun to be written.
_TIDYING = 2


def in_processes(
    work: Callable[[_Item], _Made], items: Sequence[_Item], jobs: int, begin: Callable[..., None], *given: Any
) -> Iterator[_Made]:
    """What the work makes of each item, in their order.

    Args:
        work: a function of a module, since it travels to the processes.
        items: what is to be done.
        jobs: how many processes.
        begin: what each process does first, with what is given.
        given: for `begin`.
    """
    from concurrent.futures import ProcessPoolExecutor

    others = set(active_children())
    size = max(1, min(_MOST_AT_ONCE, len(items) // (4 * jobs)))
    with ProcessPoolExecutor(jobs, initializer=_begin, initargs=(begin, given)) as pool:
        try:
            yield from pool.map(_Work(work), items, chunksize=size)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            _interrupt(set(active_children()) - others)
            raise


def _interrupt(workers: set[Any]) -> None:
    """A terminal's Ctrl-C comes to all processes, ``kill`` to one."""
    for worker in workers:
        with suppress(OSError):
            os.kill(worker.pid, signal.SIGINT)


def _begin(begin: Callable[..., None], given: tuple[Any, ...]) -> None:
    signal.signal(signal.SIGINT, _STATE.interrupt)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    Thread(target=_end_with_parent, daemon=True).start()
    begin(*given)


def _end_with_parent() -> None:
    """A first process that was killed tells nobody: without it a worker is interrupted, and soon ended."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os.kill(os.getpid(), signal.SIGINT)
        sleep(_TIDYING)
        os._exit(1)


@define
class _State:
    """What a worker process is at, and whether it was interrupted: between two items it only takes note."""

    busy: bool = False
    interrupted: bool = False

    def interrupt(self, *_: object) -> None:
        """The handler of the signal; what had begun to be written is removed on the way out.

        A terminal sends it to all processes, and the first process once more: by then the removing is at work.
        """
        first, self.interrupted = not self.interrupted, True
        if self.busy and first:
            raise KeyboardInterrupt


_STATE = _State()


@define
class _Work:
    """The work, as a worker process does it."""

    work: Callable[[Any], Any]

    def __call__(self, item: Any) -> Any:
        if _STATE.interrupted:
            raise KeyboardInterrupt
        _STATE.busy = True
        try:
            return self.work(item)
        finally:
            _STATE.busy = False
