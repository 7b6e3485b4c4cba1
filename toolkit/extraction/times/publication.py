"""When a text appeared, in whatever form a caller has it: what relative expressions count from."""

from datetime import date
from types import NoneType

from toolkit.arguments import expect
from toolkit.model import Moment

Published = Moment | date | str | None
"""A moment, a date or datetime, an EDTF text such as "2025-03-02" or "2025-03-02T12:42+03:00", or nothing."""


def moment_of(published: Published) -> Moment | None:
    """The moment of publication.

    Raises:
        ValueError: it is a text, but not a date.
        TypeError: it is something else.
    """
    expect(published, "published", NoneType, Moment, date, str)
    if published is None or isinstance(published, Moment):
        return published
    return Moment(published) if isinstance(published, str) else Moment.of(published)


def day_of(published: Published) -> date | None:
    """The day of publication; raises as `moment_of` does."""
    moment = moment_of(published)
    return moment.day if moment else None
