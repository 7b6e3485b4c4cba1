"""Digits and years of other scripts and calendars, as sites print them in dates.

Years: of the Buddhist era in Thailand (543 ahead), of Japanese eras, of the Republic in Taiwan, and the solar
calendar of Iran, whose months are not ours.
"""

from collections.abc import Mapping
from datetime import date, timedelta

_ZEROS = (
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20,
    0x1040, 0x17E0, 0x1810, 0xFF10,
)  # fmt: skip
"""The zeros of scripts with digits of their own (Unicode, category Nd); the others follow each."""
DIGITS: Mapping[int, str] = {zero + digit: str(digit) for zero in _ZEROS for digit in range(10)}
"""For `str.translate`: each such digit as ours."""

_ERAS: Mapping[str, int] = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
"""The year before the first of each."""
ERA_NAMES = "|".join(_ERAS)
_BUDDHIST, _BUDDHIST_FROM = 543, 2400

SOLAR_MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
_SOLAR_LEAP = frozenset((1, 5, 9, 13, 17, 22, 26, 30))
"""Which years of each 33 are leap years; so it is from 1244 to 1472."""
_SOLAR_CYCLE, _SOLAR_LONG = 33, 6
_KNOWN, _ITS_NEW_YEAR = 1403, date(2024, 3, 20)


def common_year(year: int) -> int:
    """A year as we count it, where it may be one of the Buddhist era."""
    return year - _BUDDHIST if year >= _BUDDHIST_FROM else year


def era_year(era: str, year: str) -> int:
    """A year of an era as we count it; the first is called so, not numbered."""
    return _ERAS[era] + (1 if year == "元" else int(year))


def solar_day(year: int, month: int, day: int) -> date:
    """A day of the solar calendar of Iran: six months of 31 days, five of 30, and one of 29 or 30."""
    later = year >= _KNOWN
    years = range(_KNOWN, year) if later else range(year, _KNOWN)
    days = sum(365 + (one % _SOLAR_CYCLE in _SOLAR_LEAP) for one in years)
    passed = 30 * (month - 1) + min(month - 1, _SOLAR_LONG) + day - 1
    return _ITS_NEW_YEAR + timedelta(days=(days if later else -days) + passed)
