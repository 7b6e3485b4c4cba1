"""The words of a language for setting an event, moving it, and for its taking place."""

import re

from attrs import field, frozen

from toolkit.extraction.events.grammar.from_to import FromTo
from toolkit.extraction.events.sought import Sought

_NOTHING = re.compile(r"(?!)")


@frozen(kw_only=True)
class Moving:
    """A language's words for setting an event, moving it, and for its taking place.

    Attributes:
        setting: words in the past for one who sets a date ("set").
        slated: participles, before a date that something was set for ("scheduled", "запланированный").
        set_once: pairs of words for a plan of the past, before a date ("был назначен").
        instead: words before an event that something else takes the place of ("вместо").
        denied_days: runs of words that deny a day, which another one is set against ("не в четверг, а").
        taking_place: infinitives of verbs by which an event comes about ("take", "состояться").
        formerly: words for a plan that was given up ("originally").
        had_been: words of a plan behind "had been" that something else has taken the place of ("had been set").
        earlier: adverbs beside a participle for what had been called off or moved before ("previously").
        duties: pairs of words for what was to be done ("должны были").
        old_plans: pairs of words for a plan that was given up ("original plan").
        before_now: words for what was called off or moved at another time ("прошлый").
        beginning: what stands alone before the hour of what was told last ("Начало в").
        new_day: runs of words before a new day of what was told of ("новая дата").
        delays: runs of words that move an event ("put off").
        slipping: words that move one only with the day that it leaves or goes to ("slipped to May 5").
        undoing: words by one of which a sentence calls off or puts off an event.
        undoing_after: those, and others by which it may do so with one told just before.
        leaving: prepositions before the day that an event is moved from.
        anew: words by which a day takes the place of another told before ("now", "instead").
        bounds: prepositions before a day that something leaves or goes to ("to", "до").
        from_to: the prepositions around the day that is left and the one that takes its place.
        still: words before a participle of a plan that holds ("[is] set for May 3 and will resume on May 10").
        still_since: pairs of such words ("has been").
        was_to: pairs of words before an infinitive for a plan of the past ("was to").
        then: what behind a date and a comma opens that which happens on it ("before Friday, when").
        another: first words of a day that nobody names yet, where something is moved ("другой день").
        replaced: what stands before the day that another takes the place of ("instead of").
    """

    setting: frozenset[str] = frozenset()
    slated: frozenset[str] = frozenset()
    set_once: frozenset[tuple[str, str]] = frozenset()
    instead: frozenset[str] = frozenset()
    denied_days: frozenset[str] = frozenset()
    taking_place: frozenset[str] = frozenset()
    formerly: frozenset[str] = frozenset()
    had_been: tuple[str, ...] = ()
    earlier: frozenset[str] = frozenset()
    duties: frozenset[tuple[str, str]] = frozenset()
    old_plans: frozenset[tuple[str, str]] = frozenset()
    before_now: frozenset[str] = frozenset()
    beginning: re.Pattern[str] = _NOTHING
    new_day: frozenset[tuple[str, str]] = frozenset()
    delays: frozenset[tuple[str, ...]] = frozenset()
    slipping: frozenset[str] = frozenset()
    replaced: Sought | None = None
    undoing: Sought | None = None
    undoing_after: Sought | None = None
    leaving: frozenset[str] = frozenset()
    anew: frozenset[str] = frozenset()
    bounds: frozenset[str] = frozenset()
    from_to: FromTo = field(factory=FromTo)
    still: frozenset[str] = frozenset()
    still_since: frozenset[tuple[str, str]] = frozenset()
    was_to: frozenset[tuple[str, str]] = frozenset()
    then: frozenset[str] = frozenset()
    another: frozenset[str] = frozenset()
