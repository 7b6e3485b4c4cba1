"""The rules, one file or package per family, each ending in its literal RULES table."""

from toolkit.validation.rule import Rule
from toolkit.validation.rules import (
    article,
    comment,
    event,
    extraction,
    feed,
    icalendar,
    jsonld,
    merged,
    newsmlg2,
    ninjs,
    quote,
    syntax,
    together,
)


def families() -> tuple[Rule, ...]:
    """The rules of every family but SCH, which lives with the schemas."""
    return (
        *syntax.RULES,
        *comment.RULES,
        *jsonld.RULES,
        *feed.RULES,
        *newsmlg2.RULES,
        *ninjs.RULES,
        *icalendar.RULES,
        *extraction.RULES,
        *article.RULES,
        *quote.RULES,
        *event.RULES,
        *together.RULES,
        *merged.RULES,
    )
