"""Durations as text: the form that ISO 8601, RFC 5545 3.3.6, XML Schema and schema.org share."""

import re
from datetime import timedelta

_DURATION = re.compile(
    r"(?P<sign>[+-]?)P(?:(?P<weeks>\d+)W|(?:(?P<days>\d+)D)?"
    r"(?:T(?=\d)(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+)S)?)?)",
    re.ASCII,
)
_UNITS = ("weeks", "days", "hours", "minutes", "seconds")


def duration_to_text(value: timedelta) -> str:
    """``P1DT6H30M``: days, hours, minutes and whole seconds, those that are not zero; ``PT0S`` for none."""
    sign, seconds = ("-", -value) if value < timedelta() else ("", value)
    days, rest = divmod(int(seconds.total_seconds()), 86400)
    hours, rest = divmod(rest, 3600)
    minutes, rest = divmod(rest, 60)
    clock = "".join(f"{count}{unit}" for count, unit in ((hours, "H"), (minutes, "M"), (rest, "S")) if count)
    if not days and not clock:
        return "PT0S"
    return f"{sign}P{f'{days}D' if days else ''}{f'T{clock}' if clock else ''}"


def duration_from_text(text: str) -> timedelta:
    """The time that weeks, days, hours, minutes and seconds add up to; years and months have no fixed length.

    Raises:
        ValueError: the text is not such a duration.
    """
    match = _DURATION.fullmatch(text)
    parts = {unit: int(match[unit]) for unit in _UNITS if match[unit]} if match else {}
    if not match or not parts:
        raise ValueError(f"{text!r} is not a duration: expected a form such as PT6H or P1DT2H30M")
    try:
        length = timedelta(**parts)
    except OverflowError as error:
        raise ValueError(f"{text!r} is longer than a calendar can hold") from error
    return -length if match["sign"] == "-" else length
