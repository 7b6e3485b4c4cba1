"""How far a text is looked through: an article of a million letters is none, and each takes its time."""

from toolkit.diagnostics import Finding
from toolkit.extraction.notes import READ_IN_PART

MOST_LETTERS = 1_000_000
"""Of a text: as many as two long novels have, and about a minute's work."""


def reach_of(body: str, most: int) -> int:
    """Up to where a body is looked through: all of it, or to the end of the last line that is within the limit.

    Raises:
        ValueError: the limit is none.
    """
    if most < 1:
        raise ValueError(f"most_letters is {most}, expected 1 or more")
    if len(body) <= most:
        return len(body)
    line = body.rfind("\n", 0, most)
    return line if line > 0 else most


def read_in_part(body: str, most: int) -> tuple[Finding, ...]:
    """The note that a body is longer than what is looked through; none where it is not."""
    reach = reach_of(body, most)
    if reach == len(body):
        return ()
    sought = "names, dates, quotes and events were looked for"
    message = f"the text has {len(body):,} characters; {sought} in the first {reach:,}"
    hint = "Part it into articles, or raise --most-letters (most_letters in Python)."
    return (Finding(path=("body",), message=message, hint=hint, code=READ_IN_PART),)
