"""Which day is meant of one that comes again: the year of a date without one."""

from datetime import date

from toolkit.extraction.times.answers import FUTURE, MEANT, NEAREST
from toolkit.extraction.times.calendar import Stretch


def told_next(candidates: list[date], reference: date, anchor: Stretch | None) -> date:
    """In a narrative: the date of the same year as the last one told, or of the next when that lies far back."""
    year = (anchor.start if anchor else reference).year
    same = [found for found in candidates if found.year == year]
    if same and anchor is not None and (anchor.start - same[0]).days > _BACK:
        same = [found for found in candidates if found.year == year + 1] or same
    return same[0] if same else min(candidates, key=lambda found: abs((found - reference).days))


_BACK = 200
_FAR = 335
# Without a verb that tells, a day behind is likelier than one ahead, unless it is so many times as far.
_PAST_WEIGHT = 2
_JUST_NOW = 30
_FAR_DAY = 300


def chosen(
    past: list[date], future: list[date], reference: date, weekday: int | None, tense: str
) -> tuple[date | None, str]:
    """The day of the past ones or of those to come that a tense, or the day of the week, tells; and how sure."""
    latest = past[-1] if past else None
    earliest = future[0] if future else None
    if latest is None or earliest is None:
        return latest or earliest, "year inferred"
    wanted = earliest if tense == FUTURE else latest
    weight = {"": _PAST_WEIGHT, NEAREST: 1, MEANT: 1}.get(tense)
    if weight is not None and (reference - latest).days > weight * (earliest - reference).days:
        wanted = earliest
    if tense == FUTURE and (earliest - reference).days > _FAR and (reference - latest).days < _JUST_NOW:
        wanted = latest
    if weekday and wanted.isoweekday() != weekday:
        return _by_weekday(past, future, reference, weekday, wanted)
    if (reference - wanted).days > _FAR:
        return wanted, "year inferred, far"
    return wanted, "explicit" if weekday else "year inferred"


def _by_weekday(
    past: list[date], future: list[date], reference: date, weekday: int, wanted: date
) -> tuple[date, str]:
    """The nearest year in which the day falls on the weekday that the text names too."""
    fitting = [found for found in (*past, *future) if found.isoweekday() == weekday]
    near = [found for found in fitting if abs((found - reference).days) < 3 * 366]
    # "утвердил 10 июля, в четверг дело поступило": the day of the week is of what follows
    other = near and min(abs((found - reference).days) for found in near) > _FAR_DAY
    if not near or (other and abs((wanted - reference).days) < _JUST_NOW):
        return wanted, "year inferred, weekday disagrees"
    return min(near, key=lambda found: abs((found - reference).days)), "explicit"
