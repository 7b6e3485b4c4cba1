"""Units of the calendar with an article, a preposition or a word of order: "the week", "later in the day"."""

from attrs import evolve

from toolkit.extraction.times.answers import FUTURE, PAST, Answer
from toolkit.extraction.times.calendar import around, day_of, shift, valid_day, weekend_of
from toolkit.extraction.times.context import Context
from toolkit.extraction.times.dates import direction_of, planned, told
from toolkit.extraction.times.parts import Hit, kind_of
from toolkit.extraction.times.relative import GRAINS, NEAR, base_of, unresolved


def rest_of(context: Context, hit: Hit) -> Answer | None:
    """As in "later this month", "earlier this week": the part of the unit after or before the publication."""
    today, grain = context.today, GRAINS[kind_of(hit.named["u"])]
    if today is None:
        return unresolved(grain)
    near = context.anchor is not None and hit.elements[0].start - context.anchor_end < NEAR
    day = "in" in hit and grain == "day" and near and context.anchor and context.anchor.grain == "day"
    whole = around(grain, context.anchor.start if day and context.anchor else today)
    after = kind_of(hit.named["p"]) == "LATER"
    interval = (
        (shift(today, 1).isoformat(), whole.end.isoformat())
        if after
        else (whole.start.isoformat(), today.isoformat())
    )
    if interval[0] >= interval[1]:
        interval = whole.interval
    return evolve(
        told(whole, FUTURE if after else PAST, "approximate"),
        interval=interval,
        mod="END" if after else "START",
        precision="day" if grain == "day" else f"part-of-{grain}",
    )


def the_unit(context: Context, hit: Hit) -> Answer | None:
    """As in "the end of the year", "до конца недели", "the quarter": the one of the publication."""
    grain = GRAINS[kind_of(hit.named["u"])]
    base = base_of(context, context.narrative)
    if base is None:
        return unresolved(grain)
    found = around(grain, base)
    return told(found, direction_of(context, found))


def in_the_unit(context: Context, hit: Hit) -> Answer | None:
    """As in "in the quarter", "for the year": the one of the publication."""
    words = context.before(hit.elements[0].start, 16).split()
    unit = kind_of(hit.named["u"])
    if (
        unit == "UWE"
        or hit.named["u"].tag
        or not words
        or words[-1] not in context.lexicon.before_unit.get(unit, ())
    ):
        return None
    end = hit.elements[-1].end
    if context.next_word(end) in {"of", "that", "when", "after", "before"} or context.text[end : end + 1] == "-":
        return None
    return the_unit(context, hit)


def the_ordinal(context: Context, hit: Hit) -> Answer | None:
    """As in "on the 13th": the day of the month last told, or of the publication's."""
    words = context.before(hit.elements[0].start, 16).split()
    following = context.next_word(hit.elements[-1].end)
    if not words or words[-1] not in context.lexicon.before_ordinal:
        return None
    if following and following not in context.lexicon.after_ordinal:
        return None
    near = context.anchor is not None and hit.elements[0].start - context.anchor_end < NEAR
    base = context.anchor.start if context.anchor and (context.narrative or near) else context.today
    found = valid_day(base.year, base.month, hit.number("o")) if base else None
    if found is None:
        return None
    stretch = day_of(found)
    direction = direction_of(context, stretch)
    return told(stretch, direction, planned(direction, "year inferred"))


def a_weekend(context: Context, hit: Hit) -> Answer | None:
    """As in "в выходные", "at the weekend": in the direction of the clause."""
    today = context.today
    words = context.before(hit.elements[0].start, 16).split()
    if hit.named["u"].tag == "plural" or not words or words[-1] not in context.lexicon.before_unit.get("UWE", ()):
        return None
    if today is None:
        return unresolved("week")
    future = context.tense(hit.elements[0].start, hit.elements[-1].end) == FUTURE
    found = weekend_of(today if future or today.isoweekday() > 5 else shift(today, -7))
    direction = FUTURE if future else PAST
    return told(found, direction, planned(direction, "explicit"))


def bare_unit(context: Context, hit: Hit) -> Answer | None:
    """A unit after "the end of" or "до конца": the one of the publication."""
    words = [word for word in context.before(hit.elements[0].start).split() if word not in context.lexicon.of_the]
    last = context.lexicon.words.get(words[-1]) if words else None
    return the_unit(context, hit) if last is not None and last.kind == "PHASEN" else None
