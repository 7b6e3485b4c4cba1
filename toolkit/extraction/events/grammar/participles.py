"""How a language shapes the long participles that stand beside a noun with a date of their own."""

import re
from collections.abc import Callable

from attrs import frozen

_NOTHING = re.compile(r"(?!)")


@frozen(kw_only=True)
class Participles:
    """How a language shapes the long participles that stand beside a noun with a date of their own.

    Only a language that has them ("подписанное 5 мая соглашение") fills it; all are asked with a word.

    Attributes:
        is_long: whether it has the form of a long participle.
        active: one of what somebody did, whatever the verb ("пропавшего").
        done: one of what has been done ("подписанное", "прошедший").
        beside: one that begins what is said of the noun before it, with those of the present ("идущий").
        after_comma: one in the nominative that does so.
        nominative: one in the nominative.
        dead: one of somebody who died ("скончавшегося").
        genders: the genders, or the plural, that its ending is of: some of "mfnp".
        cases: the cases that its ending tells; "" where it tells none.
        forms: the forms of its verb among which one may stand in the table of actions.
        finite: a verb that tells the same as one in the nominative ("прилетевший" -> "прилетел"); "" for none.
        short: the clause of one and the nominatives of the paper that it is said of ("приказ подписан"); or "".
    """

    is_long: Callable[[str], bool] = lambda word: False
    active: re.Pattern[str] = _NOTHING
    done: re.Pattern[str] = _NOTHING
    beside: re.Pattern[str] = _NOTHING
    after_comma: re.Pattern[str] = _NOTHING
    nominative: re.Pattern[str] = _NOTHING
    dead: re.Pattern[str] = _NOTHING
    genders: Callable[[str], str] = lambda word: ""
    cases: Callable[[str], str] = lambda word: ""
    forms: Callable[[str], tuple[str, ...]] = lambda word: ()
    short: Callable[[str, tuple[str, str]], str] = lambda word, paper: ""
    finite: Callable[[str], str] = lambda word: ""
