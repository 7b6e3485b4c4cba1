"""Expressions that few texts hold, and the words by which it is soon told that one does not."""

import re

from attrs import frozen


@frozen
class Sought:
    """An expression to look for in words in lower case.

    Attributes:
        expression: the expression.
        words: stretches of it of which each match has one; they are found sooner than it.
    """

    expression: re.Pattern[str]
    words: tuple[str, ...]

    def search(self, folded: str) -> re.Match[str] | None:
        """The first match in some words; None where there is none."""
        return self.expression.search(folded) if any(map(folded.__contains__, self.words)) else None
