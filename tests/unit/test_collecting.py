import gc
from collections.abc import Iterator
from threading import Barrier, Thread

import pytest

from toolkit.collecting import without_collection
from toolkit.errors import ReadError
from toolkit.formats.icalendar import FORMAT


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    """The collector of the test run, on again whatever a test does."""
    yield
    gc.enable()


def test_the_collector_rests_and_works_again() -> None:
    """Off inside, on again outside, also where one stands in another."""
    with without_collection():
        with without_collection():
            assert not gc.isenabled()
        assert not gc.isenabled()

    assert gc.isenabled()


def test_the_collector_works_again_after_a_fault() -> None:
    """An exception does not leave it off."""
    with pytest.raises(ZeroDivisionError), without_collection():
        _ = 1 / 0
    with pytest.raises(ReadError):
        FORMAT.parse(b"no calendar")

    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    """Who switched it off for the whole process finds it off."""
    gc.disable()
    with without_collection():
        pass

    assert not gc.isenabled()


def test_the_first_thread_that_leaves_does_not_wake_the_collector() -> None:
    """It rests until the last one left, and then works, in whatever order they come and go."""
    both_in, one_out = Barrier(2), Barrier(2)
    seen: list[bool] = []

    def first() -> None:
        with without_collection():
            both_in.wait()
        one_out.wait()

    def second() -> None:
        with without_collection():
            both_in.wait()
            one_out.wait()
            seen.append(gc.isenabled())

    threads = [Thread(target=first), Thread(target=second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [False] == seen
    assert gc.isenabled()
