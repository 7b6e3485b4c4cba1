"""One article in several documents: where they disagree about its date, headline, address, language, events.

A newsroom writes a page, a NewsML-G2 item and a calendar of one article; a change that reaches one and not
the others is seen by no check of a single document.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from toolkit.diagnostics import Diagnostic, Path, Report
from toolkit.formats.base import Place
from toolkit.model import Feed
from toolkit.validation.catalogue import RuleSet, default_rules
from toolkit.validation.engine import model_place
from toolkit.validation.rule import Rule, Scope
from toolkit.validation.rules.together import Pair, event_missing_in_document

Where = Callable[[str, Path], Place]
"""The place of a path of the model in the document of that name."""


def _unplaced(_name: str, path: Path) -> Place:
    return model_place(path)


def check_together(
    documents: Sequence[tuple[str, Feed]], rules: RuleSet | None = None, where: Where = _unplaced
) -> Report:
    """What the documents of one article do not agree on.

    Articles are matched by address, else by headline; where each document holds one article, these are
    taken for the same. Events are matched by uid, else by name. A finding stands at the later document of
    a pair and names the earlier.

    Args:
        documents: name and content of each.
        rules: the rules of the run; all when not given.
        where: asked for the line of each finding.
    """
    chosen = (rules or default_rules()).of(Scope.TOGETHER)
    pairs = combinations(documents, 2)
    return Report(tuple(found for pair in pairs for found in _compared(*pair, chosen, where)))


def _compared(
    one: tuple[str, Feed], other: tuple[str, Feed], rules: tuple[Rule, ...], where: Where
) -> Iterator[Diagnostic]:
    pair = Pair(one[0], one[1], other[1])
    for rule in rules:
        yield from _stamped(rule, pair, other[0], where)
        if rule.check is event_missing_in_document:  # the one question whose answer differs the other way round
            yield from _stamped(rule, Pair(other[0], other[1], one[1]), one[0], where)


def _stamped(rule: Rule, pair: Pair, source: str, where: Where) -> Iterator[Diagnostic]:
    for finding in rule.check(pair):
        place = where(source, finding.path)
        yield Diagnostic(
            code=rule.code,
            severity=rule.severity,
            message=finding.message,
            source=source,
            line=place.line,
            column=place.column,
            path=place.path,
        )
