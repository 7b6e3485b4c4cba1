"""Durations and sets of times."""

import re

from attrs import evolve

from toolkit.extraction.times.answers import Answer
from toolkit.extraction.times.context import Context
from toolkit.extraction.times.kinds import UNITS, Element
from toolkit.extraction.times.parts import Hit, kind_of

_GRAIN = {
    "US": "second",
    "UMI": "minute",
    "UH": "hour",
    "UD": "day",
    "UWE": "weekend",
    "UW": "week",
    "UM": "month",
    "UQ": "quarter",
    "UHY": "half-year",
    "UY": "year",
    "UDE": "decade",
    "UCE": "century",
}

_YEARS = {"UDE": 10, "UCE": 100}


def _count(count: float | None) -> str:
    if count is None:
        return "X"
    return str(int(count)) if count == int(count) else f"{count:g}"


def _in_years(part: tuple[float | None, str]) -> tuple[float | None, str]:
    """A fraction of a decade or a century as years: "half a century"."""
    count, unit = part
    broken = count is not None and count != int(count) and unit in _YEARS
    return (count * _YEARS[unit], "UY") if broken and count is not None else part


def text_of(quantity: tuple[tuple[float | None, str], ...]) -> str:
    """The ISO 8601 / TIMEX3 text: "PT6H", "P1Y6M", "P2W", "PXD", "P1DE"."""
    calendar_part, clock_part = "", ""
    for count, unit in map(_in_years, quantity):
        letters = UNITS[unit]
        if letters.startswith("T"):
            clock_part += f"{_count(count)}{letters[1:]}"
        else:
            calendar_part += f"{_count(count)}{letters}"
    return f"P{calendar_part}" + (f"T{clock_part}" if clock_part else "")


def _quantity(hit: Hit) -> tuple[tuple[float | None, str], ...] | None:
    quantity = hit.value("q")
    if isinstance(quantity, tuple):
        return quantity
    if "u" not in hit:
        return None
    unit = kind_of(hit.named["u"])
    return ((None if hit.named["u"].tag == "plural" else 1.0, "UD" if unit == "DNYA" else unit),)


def duration(context: Context, hit: Hit) -> Answer | None:
    """Two hours, более шести часов, трехдневный, weeks."""
    quantity = _quantity(hit)
    if quantity is None or _is_age(context, hit):
        return None
    if quantity[0][1] == "UQ" and quantity[0][0] in {1.0, 3.0} and len(quantity) == 1:  # "three quarters of"
        return None
    modifier = hit.value("mod")
    vague = quantity[0][0] is None
    return Answer(
        value=text_of(quantity),
        type="DURATION",
        precision=_GRAIN[quantity[-1][1]],
        mod=str(modifier) if modifier else None,
        certainty="vague" if vague else "explicit",
    )


def the_duration(context: Context, hit: Hit) -> Answer | None:
    """As in "the three months", with its article, unless that belongs to another word."""
    answer = duration(context, hit)
    quantified = hit.named["q"]
    return evolve(answer, start=quantified.start) if answer and _is_adjective(context, hit, quantified) else answer


def _is_adjective(context: Context, hit: Hit, quantified: Element) -> bool:
    """Whether an article before it is another word's: "the four-hour meeting", "the Hundred Days"."""
    written = context.text[quantified.start : quantified.end]
    last = context.lexicon.words.get(re.split(r"[\W\d]+", written.lower())[-1])
    return "mod" not in hit and not (written.islower() and last is not None and last.tag == "plural")


def indefinite(context: Context, hit: Hit) -> Answer | None:
    """As in "for weeks": a bare plural, where a preposition makes it a length of time."""
    if hit.named["u"].tag != "plural":
        return None
    words = context.before(hit.elements[0].start, 16).split()
    led = bool(words) and words[-1] in context.lexicon.before_plural
    # "hours before the vote"
    leading = context.next_word(hit.elements[-1].end) in context.lexicon.event_after
    return duration(context, hit) if led or leading else None


def over_unit(context: Context, hit: Hit) -> Answer | None:
    """As in "за неделю", "на год": one unit, where no word after it makes it another thing."""
    element = hit.named["u"]
    if context.shadow[element.start : element.end] not in context.lexicon.rates:
        return None
    return duration(context, hit)


def rate(context: Context, hit: Hit) -> Answer | None:
    """As in "в год", "в неделю": per unit."""
    element = hit.named["u"]
    if context.shadow[element.start : element.end] not in context.lexicon.rates:
        return None
    following = context.next_word(element.end)
    return None if following and context.lexicon.is_event(following) else every(context, hit)


def _is_age(context: Context, hit: Hit) -> bool:
    """Whether years are somebody's age: "Иванов, 52 года,", "в возрасте 52 лет", "52 years old"."""
    quantity = _quantity(hit)
    if quantity is None or quantity[-1][1] != "UY":
        return False
    start, end = hit.elements[0].start, hit.elements[-1].end
    before, after = context.before(start, 40), context.shadow[end : end + 24]
    lexicon = context.lexicon
    if lexicon.not_age is not None and lexicon.not_age.match(after):
        return False
    name = lexicon.age_name.search(context.text, max(0, start - 30), start) if lexicon.age_name else None
    if name and (after[:1] in {".", ",", ";", ")", ""} or after[:3] == " и "):
        return True
    if lexicon.age_before is not None and lexicon.age_before.search(before):
        return True
    if lexicon.age_apart is not None and lexicon.age_apart.search(before) and after[:1] in {",", ")", "."}:
        return True
    return lexicon.age_after is not None and lexicon.age_after.match(after) is not None


def every(_context: Context, hit: Hit) -> Answer | None:
    """Every day, каждые три года, twice a week: the period."""
    quantity = _quantity(hit)
    if quantity is None:
        return None
    counted = tuple((1.0 if count is None else count, unit) for count, unit in quantity)
    return Answer(value=text_of(counted), type="SET", precision="set")


def every_weekday(_context: Context, hit: Hit) -> Answer | None:
    """По средам, every Monday, Sundays."""
    return Answer(value=f"XXXX-WXX-{hit.number('w')}", type="SET", precision="set")


def every_month(_context: Context, hit: Hit) -> Answer | None:
    """Every March."""
    return Answer(value=f"XXXX-{hit.number('m'):02d}", type="SET", precision="set")


def every_season(_context: Context, hit: Hit) -> Answer | None:
    """Each winter."""
    return Answer(value=f"XXXX-{hit.value('s')}", type="SET", precision="set")


def every_part(_context: Context, hit: Hit) -> Answer | None:
    """По утрам, every evening, nightly."""
    return Answer(value=f"XXXX-XX-XXT{hit.value('p')}", type="SET", precision="set")


def regularly(_context: Context, hit: Hit) -> Answer | None:
    """Daily, ежегодно: the word tells the period."""
    return Answer(value=str(hit.value("s")), type="SET", precision="set")
