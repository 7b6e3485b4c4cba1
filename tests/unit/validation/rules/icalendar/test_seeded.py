"""Files with one defect each: the rule that the file is named after finds it, and its fix mends it."""

import pytest
from corpora import corpus_files

from toolkit.formats import get_format
from toolkit.validation.catalogue import RuleSet, all_rules
from toolkit.validation.engine import check_text
from toolkit.validation.fixes import mend

FORMAT = get_format("icalendar")
RULES = RuleSet(tuple(rule for rule in all_rules().rules if rule.family == "ICS" and not rule.profiles))
SEEDED = corpus_files("icalendar/seeded", "*.ics")
CLEAN = corpus_files("icalendar/seeded/clean", "*.ics")


def report(data: bytes):
    """What the rules of iCalendar find."""
    return check_text(data, FORMAT, rules=RULES).report


def fixes(data: bytes):
    """The fixes that the findings carry."""
    return [found.fix for found in report(data) if found.fix]


@pytest.mark.parametrize("path", SEEDED, ids=lambda path: path.stem)
def test_the_rule_of_the_file_fires(path) -> None:
    """Each file is named by the code that must be found, with a line."""
    found = [one for one in report(path.read_bytes()) if one.code == path.stem]

    assert found
    assert all(one.line and one.column for one in found)


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.stem)
def test_a_clean_file_gives_nothing_and_is_left_alone(path) -> None:
    """No finding, and so the fixer gives back the same octets."""
    data = path.read_bytes()

    assert "" == str(report(data))
    assert data == mend(data, fixes)


FIXABLE = [path for path in SEEDED if any(rule.code == path.stem and rule.fixable for rule in RULES.rules)]


@pytest.mark.parametrize("path", FIXABLE, ids=lambda path: path.stem)
def test_a_safe_fix_cures_the_file(path) -> None:
    """After fixing, the defect is gone and no new error is there."""
    data = path.read_bytes()
    before = report(data)
    after = report(mend(data, fixes))

    assert path.stem not in after.codes
    assert set() == {one.code for one in after.errors} - before.codes
