"""Lines of a wire that say that an article may not be published yet."""

from datetime import UTC, datetime

import pytest

import toolkit
from toolkit.model import Embargo, Moment, why_held_back

REPORTS = {
    "en": "{0}\n\nMinister names the day\n\n1 March 2026\n\nThe minister said talks will be held on March 5.",
    "ru": "{0}\n\nМинистр назвала день\n\n1 марта 2026\n\nМинистр Анна Озолс заявила: переговоры пройдут 5 марта.",
}
DATED = [
    ("en", "EMBARGOED UNTIL 10:00 GMT, Tuesday 3 March 2026", "2026-03-03T10:00+00:00"),
    ("en", "(Embargo ends 10:00 GMT on 3 March)", "2026-03-03T10:00+00:00"),
    ("en", "Embargo: 00.01 hours GMT, Thursday 5 March 2026", "2026-03-05"),
    ("en", "embargo: 2026-03-03T10:00:00Z", "2026-03-03T10:00:00Z"),
    ("en", "**Hold for release until 9 a.m. EST on March 4**", "2026-03-04T09:00-05:00"),
    ("en", "Sperrfrist: 3. März 2026, 10:00 Uhr", "2026-03-03T10:00"),
    ("ru", "ЭМБАРГО до 10:00 мск 3 марта", "2026-03-03T10:00+03:00[Europe/Moscow]"),
    ("ru", "Не публиковать до 12:00 мск 4 марта 2026 года", "2026-03-04T12:00+03:00[Europe/Moscow]"),
]
UNDATED = [
    ("en", "UNDER EMBARGO"),
    ("en", "STRICTLY EMBARGOED UNTIL DELIVERY"),
    ("en", "EMBARGO UNTIL DELIVERY"),
    ("en", "Embargo: 10 a.m. on 3 March or 10 a.m. on 4 March 2026"),
    ("ru", "Под эмбарго"),
]
OTHER = [
    "Embargo",
    "Embargo on oil exports lifted",
    "Embargo: what it means for exporters",
    "Embargo until deal is reached, minister says",
    "Embargoed goods were seized by customs in the port on Monday",
    "Embargoed until the war ended by all of the states around it, the port lives again",
    "Under embargo until",
    "Эмбарго на нефть до конца 2026 года вводит союз",
]


@pytest.mark.parametrize(("language", "line", "until"), DATED)
def test_the_end_of_an_embargo_is_read(language: str, line: str, until: str) -> None:
    """A day without a year is the next one; the line is no part of the report."""
    article = toolkit.extract(REPORTS[language].format(line))

    assert Embargo(until=Moment(until)) == article.embargo
    assert line not in article.body
    assert line != article.headline


@pytest.mark.parametrize(("language", "line"), UNDATED)
def test_an_embargo_without_a_sure_end_has_none(language: str, line: str) -> None:
    """So it holds until further notice."""
    article = toolkit.extract(REPORTS[language].format(line))

    assert Embargo() == article.embargo
    assert line not in article.body


def test_a_day_that_had_passed_before_is_not_the_end() -> None:
    """The grammar of dates takes a Tuesday for the last one; an embargo ends in the time to come."""
    article = toolkit.extract(REPORTS["en"].format("Not for publication before noon on Tuesday"))

    assert Embargo() == article.embargo


def test_an_embargo_that_names_its_year_may_be_over() -> None:
    """An old text is free."""
    article = toolkit.extract(REPORTS["en"].format("EMBARGOED UNTIL 10:00 GMT, 3 March 2020"))

    assert None is why_held_back(article, datetime(2026, 3, 2, tzinfo=UTC))


@pytest.mark.parametrize("line", OTHER)
def test_a_report_on_an_embargo_is_not_under_one(line: str) -> None:
    """The word alone says nothing of publication."""
    assert None is toolkit.extract(f"{line}\n\n1 March 2026\n\nThe minister spoke of oil on Monday.").embargo


def test_the_line_may_stand_below_the_report() -> None:
    """Of two lines the one with a time counts."""
    text = REPORTS["en"].format("EMBARGOED") + "\n\nEmbargo: 10:00 GMT on 3 March 2026"

    assert Embargo(until=Moment("2026-03-03T10:00+00:00")) == toolkit.extract(text).embargo


def test_a_report_under_embargo_comes_into_no_calendar() -> None:
    """The line is enough."""
    held = toolkit.extract(REPORTS["en"].format("EMBARGOED"))

    assert 1 == len(held.events)
    assert () == toolkit.merge([held]).events
