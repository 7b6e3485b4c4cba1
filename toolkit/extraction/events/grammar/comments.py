"""The words of a language that only comment on a clause, between commas."""

from collections.abc import Mapping

from attrs import frozen


@frozen(kw_only=True)
class Comments:
    """A language's words that comment on a clause between commas.

    Attributes:
        opening: words that open a comment with a verb of its own ("как").
        beside: words between those and the verb ("и", "ранее").
        expecting: forms of verbs of expecting there, beside those of saying ("ожидается").
        runs: comments without a verb, by their first word ("вероятно", "скорее всего").
    """

    opening: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    expecting: frozenset[str] = frozenset()
    runs: Mapping[str, tuple[tuple[str, ...], ...]] = {}
