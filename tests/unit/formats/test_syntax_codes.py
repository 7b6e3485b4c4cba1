"""Faults of syntax."""

from toolkit.formats.syntax_codes import FAULTS, NOT_WELL_FORMED, read_error


def test_each_fault_has_its_own_code_and_name():
    """Codes and names are unique and in order."""
    assert list(FAULTS) == sorted(FAULTS)
    assert len({fault.name for fault in FAULTS.values()}) == len(FAULTS)


def test_a_read_error_carries_the_cure():
    """Without a hint of its own an error has the fault's cure, and stands at the head of the text."""
    (diagnostic,) = read_error(NOT_WELL_FORMED, "broken").report
    assert diagnostic.hint == FAULTS[NOT_WELL_FORMED].cure
    assert (diagnostic.line, diagnostic.column) == (1, 1)
