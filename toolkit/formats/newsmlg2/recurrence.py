"""Recurrence: iCalendar RECUR values and dates as rRule, rDate and exDate, and back.

NewsML-G2's rule attributes are those of RFC 5545 3.3.10 in lower case, lists parted by spaces.
"""

import re
from datetime import UTC, datetime

from toolkit.formats.newsmlg2.dates import EDTF, dated, from_xsd, instant, is_before, lexical
from toolkit.formats.newsmlg2.values import View, attempt, read_own
from toolkit.model import Moment, Recurrence, When

_NAMES = (
    "FREQ",
    "INTERVAL",
    "COUNT",
    "UNTIL",
    "BYSECOND",
    "BYMINUTE",
    "BYHOUR",
    "BYDAY",
    "BYMONTHDAY",
    "BYMONTH",
    "BYYEARDAY",
    "BYWEEKNO",
    "BYSETPOS",
    "WKST",
)
_LISTS = frozenset(name for name in _NAMES if name.startswith("BY"))
FREQUENCIES = frozenset({"SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
DAY = re.compile(r"[+-]?[0-9]{0,2}(?:MO|TU|WE|TH|FR|SA|SU)")
_NUMBERS = re.compile(r"[+-]?[0-9]{1,3}(?:,[+-]?[0-9]{1,3})*")
_BASIC = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?")


def recurrence_rules(recurrence: Recurrence, when: When) -> View:
    """`rRule`, `rDate` and `exDate`; a rule that would not be legal is left out."""
    rules = [view for rule in recurrence.rules if (view := rule_view(rule, when)) is not None]
    return {
        "rDate": [_date(date) for date in recurrence.dates],
        "rRule": rules,
        "exDate": [dated(moment, lexical(moment)) for moment in recurrence.exclusions],
    }


def _date(date: When) -> View:
    form = lexical(date.first)
    moment = from_xsd(form)
    view: View = {"$": form}
    return view if moment and When(start=moment) == date else view | {EDTF: str(date)}


def rule_view(rule: str, when: When | None = None) -> View | None:
    """A RECUR value as the attributes of `rRule`; None where it is not one that G2 can hold."""
    pairs = [part.partition("=")[::2] for part in rule.split(";")]
    values = dict(pairs)
    if len(values) != len(pairs) or not _is_legal(values):
        return None
    view: View = {}
    for name in _NAMES:
        value = values.get(name)
        if value is not None:
            form = until_to_xsd(value) if name == "UNTIL" else value.replace(",", " ")
            if form is None:
                return None
            view[f"@{name.lower()}"] = form
    if "@until" in view and when and not _until_fits(view["@until"], when):
        return None
    return view


def _is_legal(values: dict[str, str]) -> bool:
    if values.get("FREQ") not in FREQUENCIES or not values.keys() <= set(_NAMES):
        return False
    if "COUNT" in values and "UNTIL" in values:
        return False
    if any(not re.fullmatch(r"[1-9][0-9]{0,8}", values.get(name, "1")) for name in ("INTERVAL", "COUNT")):
        return False
    if not all(DAY.fullmatch(day) for day in values.get("BYDAY", "MO").split(",")):
        return False
    if not DAY.fullmatch(values.get("WKST", "MO")):
        return False
    return all(_NUMBERS.fullmatch(values[name]) for name in _LISTS & values.keys() - {"BYDAY"})


def _until_fits(until: str, when: When) -> bool:
    """UNTIL is of the same kind as the start, and not before it (RFC 5545 3.3.10)."""
    moment = from_xsd(until)
    if moment is None or when.start is None:
        return False
    return moment.has_time == when.start.has_time and not is_before(moment, when.start)


def until_to_xsd(value: str) -> str | None:
    """``20250301T120000Z`` as ``2025-03-01T12:00:00Z``."""
    match = _BASIC.fullmatch(value)
    if match is None:
        return None
    year, month, day, hour, minute, second, zone = match.groups()
    form = f"{year}-{month}-{day}" + (f"T{hour}:{minute}:{second}{zone}" if hour else "")
    return form if from_xsd(form) else None


# Back.


def read_recurrence(dates: View) -> Recurrence | None:
    """The recurrence that `dates` tell of; None where there is none."""
    rules = tuple(rule_text(view) for view in dates.get("rRule", []))
    starts = (_read_date(view) for view in dates.get("rDate", []))
    left_out = (_read_moment(view) for view in dates.get("exDate", []))
    found = Recurrence(
        rules=rules,
        dates=tuple(date for date in starts if date),
        exclusions=tuple(moment for moment in left_out if moment),
    )
    return None if found == Recurrence() else found


def _read_date(view: View) -> When | None:
    exact = attempt(When.parse, read_own(view, "edtf"))
    if exact:
        return exact  # type: ignore[no-any-return]
    moment = from_xsd(str(view.get("$", "")))
    return When(start=moment) if moment else None


def _read_moment(view: View) -> Moment | None:
    return attempt(Moment, read_own(view, "edtf")) or from_xsd(str(view.get("$", "")))


def rule_text(view: View) -> str:
    """The attributes of `rRule` as a RECUR value, in the order of RFC 5545's grammar."""
    parts = []
    for name in _NAMES:
        value = view.get(f"@{name.lower()}")
        if value is not None:
            parts.append(f"{name}={until_to_basic(value) if name == 'UNTIL' else ','.join(value.split())}")
    return ";".join(parts)


def until_to_basic(value: str) -> str:
    """``2025-03-01T12:00:00+03:00`` as ``20250301T090000Z``; a time without a zone stays without."""
    moment = from_xsd(value)
    if moment is None:
        return value
    return _basic(moment)


def _basic(moment: Moment) -> str:
    from_text = moment.text.replace("-", "").replace(":", "")
    if not moment.has_time:
        return moment.day.isoformat().replace("-", "")
    if moment.is_floating:
        return from_text if len(from_text) == 15 else from_text + "00"
    return _in_utc(moment)


def _in_utc(moment: Moment) -> str:
    zoned = instant(moment)
    try:
        return _digits(zoned.astimezone(UTC).replace(tzinfo=None)) + "Z"
    except OverflowError:  # at the ends of the calendar the offset leads out of it
        return _digits(zoned.replace(tzinfo=None)) + "Z"


def _digits(value: datetime) -> str:
    return value.isoformat(timespec="seconds").replace("-", "").replace(":", "")
