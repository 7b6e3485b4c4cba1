"""The prepositions of a language around the two days of a move, and what a text says with them."""

import re

from attrs import field, frozen

_NEVER = "(?!)"


@frozen(kw_only=True)
class FromTo:
    """A language's prepositions around the day that is left and the one that takes its place.

    Attributes:
        from_: before the day that is left ("from", "с").
        to: before the day that takes its place ("to", "на").
        through: before the last day of what only lasts ("through", "по").
        ordinal: what a number of a day may end in ("-го").
        both: "from March 12 to March 26", said around both days.
        lasts: what lasts from one day to another, and leaves neither.
        leaves: a preposition before a day that is left, at the end of the words before it or first among its own.
        leaves_before: the preposition before it, which may stand outside of its words.
        only_number: a number that is left for the date behind it ("from 5 to [12 March]").
        goes_to: what stands between the two days.
        led_to: a preposition at the end of what stands before the new day.
        own_to: one that is the first of the words of the new day.
    """

    from_: str = _NEVER
    to: str = _NEVER
    through: str = _NEVER
    ordinal: str = ""
    both: re.Pattern[str] = field(init=False)
    lasts: re.Pattern[str] = field(init=False)
    leaves: re.Pattern[str] = field(init=False)
    leaves_before: re.Pattern[str] = field(init=False)
    only_number: re.Pattern[str] = field(init=False)
    goes_to: re.Pattern[str] = field(init=False)
    led_to: re.Pattern[str] = field(init=False)
    own_to: re.Pattern[str] = field(init=False)

    @both.default
    def _both(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{self.from_})\s.*\s(?:{self.to})\s.*", re.IGNORECASE | re.DOTALL)

    @lasts.default
    def _lasts(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{self.from_})\s.*\s(?:{self.through})\s", re.IGNORECASE | re.DOTALL)

    @leaves.default
    def _leaves(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{self.from_})\s*$|^(?:{self.from_})\s", re.IGNORECASE)

    @leaves_before.default
    def _leaves_before(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{self.from_})\s+$", re.IGNORECASE)

    @only_number.default
    def _only_number(self) -> re.Pattern[str]:
        day = rf"(\d{{1,2}}){self.ordinal}"
        return re.compile(rf"\b(?:{self.from_})\s+{day}\s+(?:{self.to})\s+$", re.IGNORECASE)

    @goes_to.default
    def _goes_to(self) -> re.Pattern[str]:
        return re.compile(rf"\s*(?:{self.to})\s*", re.IGNORECASE)

    @led_to.default
    def _led_to(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{self.to})\s*$", re.IGNORECASE)

    @own_to.default
    def _own_to(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{self.to})\s", re.IGNORECASE)
