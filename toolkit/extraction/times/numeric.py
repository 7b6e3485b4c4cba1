"""Which of the two numbers in "03/04/2026" is the day: what the other dates of a text show."""

import re

_NUMBERS = re.compile(r"(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?![\w/-])", re.ASCII)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
_DAY_FIRST = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}")
_MONTH_FIRST = re.compile(rf"\b{_MONTH}\.? \d{{1,2}}(?!\d)")
_LAST_MONTH = 12


def day_first(shadow: str) -> bool | None:
    """Whether the text puts the day before the month; None where it does not show, or does both.

    A date of numbers with one above 12 settles it; else how the text writes dates in words: "5 March" or
    "March 5".

    Args:
        shadow: the text in lower case.
    """
    pairs = [(int(match[1]), int(match[2])) for match in _NUMBERS.finditer(shadow)]
    days = any(first > _LAST_MONTH >= second for first, second in pairs)
    months = any(second > _LAST_MONTH >= first for first, second in pairs)
    if days == months:
        days, months = _DAY_FIRST.search(shadow) is not None, _MONTH_FIRST.search(shadow) is not None
    return days if days != months else None
