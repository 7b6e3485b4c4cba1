"""One article in several documents: where they disagree about its date, headline, address, language, events.

A newsroom writes a page, a NewsML-G2 item and a calendar of one article; a change that reaches one and not
the others is seen by no check of a single document.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from toolkit.diagnostics import Diagnostic, Report
from toolkit.model import Feed
from toolkit.validation.catalogue import RuleSet, default_rules
from toolkit.validation.rule import Rule, Scope
from toolkit.validation.rules.together import Pair, event_missing_in_document


def check_together(documents: Sequence[tuple[str, Feed]], rules: RuleSet | None = None) -> Report:
    """What the documents of one article do not agree on.

    Articles are matched by address, else by headline; where each document holds one article, these are
    taken for the same. Events are matched by uid, else by name. A finding stands at the later document of
    a pair and names the earlier.

    Args:
        documents: name and content of each.
        rules: the rules of the run; all when not given.
    """
    chosen = (rules or default_rules()).of(Scope.TOGETHER)
    return Report(tuple(found for pair in combinations(documents, 2) for found in _compared(*pair, chosen)))


def _compared(one: tuple[str, Feed], other: tuple[str, Feed], rules: tuple[Rule, ...]) -> Iterator[Diagnostic]:
    pair = Pair(one[0], one[1], other[1])
    for rule in rules:
        yield from _stamped(rule, pair, other[0])
        if rule.check is event_missing_in_document:  # the one question whose answer differs the other way round
            yield from _stamped(rule, Pair(other[0], other[1], one[1]), one[0])


def _stamped(rule: Rule, pair: Pair, source: str) -> Iterator[Diagnostic]:
    for finding in rule.check(pair):
        yield Diagnostic(
            code=rule.code,
            severity=rule.severity,
            message=finding.message,
            source=source,
            path=".".join(str(step) for step in finding.path),
        )
