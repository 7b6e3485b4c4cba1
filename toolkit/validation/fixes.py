"""Applying the fixes that findings carry: octets are edited in place, all others stay as they are."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable
from itertools import pairwise

from toolkit.diagnostics import Edit, Fix

MOST_ROUNDS = 10
"""A fix can uncover or make another finding (a longer line is to be folded); more rounds than this are a loop."""


def apply(data: bytes, fixes: Iterable[Fix]) -> bytes:
    """The document with the fixes made.

    A fix is made whole or not at all: one whose edits overlap those of a fix before it, or reach beyond the
    document, is left for another round. Two insertions at one place are both made, in the order of the fixes.
    """
    taken: list[tuple[int, int]] = []
    edits: list[Edit] = []
    for fix in fixes:
        if fix.edits and all(_is_free(edit, taken, len(data)) for edit in fix.edits) and _fits_itself(fix):
            edits += [edit for edit in fix.edits if edit not in edits]
            for edit in fix.edits:
                insort(taken, (edit.start, edit.end))
    return _edited(data, edits)


def mend(data: bytes, check: Callable[[bytes], Iterable[Fix]], *, rounds: int = MOST_ROUNDS) -> bytes:
    """The document after as many rounds of fixes as it takes until none is left, or none changes anything."""
    for _ in range(rounds):
        mended = apply(data, check(data))
        if mended == data:
            break
        data = mended
    return data


def _is_free(edit: Edit, taken: list[tuple[int, int]], size: int) -> bool:
    if not 0 <= edit.start <= edit.end <= size:
        return False
    at = bisect_left(taken, (edit.start, edit.end))
    return all(not _overlap(edit, one) for one in taken[max(at - 1, 0) : at + 1])


def _overlap(edit: Edit, taken: tuple[int, int]) -> bool:
    start, end = taken
    if edit.start == edit.end or start == end:
        # An insertion is in the way only inside of what another edit replaces.
        return start < edit.start < end if edit.start == edit.end else edit.start < start < edit.end
    return edit.start < end and start < edit.end


def _fits_itself(fix: Fix) -> bool:
    ordered = sorted(fix.edits, key=lambda edit: (edit.start, edit.end))
    return all(one.end <= two.start for one, two in pairwise(ordered))


def _edited(data: bytes, edits: list[Edit]) -> bytes:
    pieces, at = [], 0
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        pieces += [data[at : edit.start], edit.replacement]
        at = edit.end
    return b"".join([*pieces, data[at:]])
