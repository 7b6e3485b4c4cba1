"""Applying safe cures to a document's octets."""

from collections.abc import Iterable

from toolkit.diagnostics import Edit, Fix


def apply(data: bytes, fixes: Iterable[Fix]) -> bytes:
    """The octets with the cures applied, each whole or not at all.

    Of two cures that touch the same octets the first is applied; the other is left for the next pass, which
    sees the changed document. One cure given twice is applied once.
    """
    chosen: list[Edit] = []
    for fix in fixes:
        edits = [edit for edit in fix.edits if edit not in chosen]
        if edits and not any(_touch(edit, other) for edit in edits for other in chosen):
            chosen += edits
    for edit in sorted(chosen, key=lambda edit: (edit.start, edit.end), reverse=True):
        data = data[: edit.start] + edit.replacement + data[edit.end :]
    return data


def _touch(one: Edit, other: Edit) -> bool:
    """Whether two edits change the same octets, or insert at one place."""
    return (one.start < other.end and other.start < one.end) or one.start == other.start
