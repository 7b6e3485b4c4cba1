"""What a rule makes of its words."""

from attrs import define

from toolkit.extraction.times.calendar import Stretch

PAST, FUTURE, CURRENT, NEITHER = "past", "future", "current", "-"
NEAREST = "nearest"
"""In the place of a tense: the date that is nearest to the publication, before or after it."""
MEANT = "meant"
"""In the place of a tense: what is wanted, asked for or agreed on; a date as with NEAREST, a weekday ahead."""


@define(kw_only=True)
class Answer:
    """What a rule makes of its words; the fields are those of `Time`.

    Attributes:
        stretch: the stretch of the calendar, kept as the anchor of what refers back to it.
        phase: whether "the end of" and the like may narrow it.
    """

    value: str
    type: str = "DATE"
    interval: tuple[str, str] | None = None
    precision: str | None = None
    mod: str | None = None
    direction: str = NEITHER
    certainty: str = "explicit"
    zone: str | None = None
    stretch: Stretch | None = None
    start: int | None = None
    end: int | None = None


NOTHING = Answer(value="", type="NONE")
"""The answer of a rule that knows its words for something else: an age, a score."""
