"""The grammar at work: joins, then rules, each tried only where a kind that it can begin with stands."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from attrs import evolve, frozen

from toolkit.extraction.times.answers import NOTHING, Answer
from toolkit.extraction.times.bounds import WIDENING, widened
from toolkit.extraction.times.context import Context
from toolkit.extraction.times.kinds import Element, Pattern, pattern
from toolkit.extraction.times.parts import JOINS, Hit
from toolkit.extraction.times.resolvers import RESOLVERS
from toolkit.extraction.times.values import Time
from toolkit.extraction.times.words import TimeLexicon
from toolkit.model import Span


@frozen
class Rule:
    """A pattern of kinds with the function that says what its words mean."""

    name: str
    pattern: Pattern
    resolve: Callable[..., Any]


@frozen
class Match:
    """Where a rule fits, counted from where it begins.

    Attributes:
        rule: the rule.
        end: one past all that it takes.
        low: where the words begin that it is about.
        high: one past them.
        named: the places of its named elements.
    """

    rule: Rule
    end: int
    low: int
    high: int
    named: tuple[tuple[str, int], ...]

    def hit(self, elements: list[Element], at: int) -> Hit:
        """The elements that the rule takes when it begins at a place."""
        named = {name: elements[at + offset] for name, offset in self.named}
        return Hit(tuple(elements[at + self.low : at + self.high]), named)


class Table:
    """Rules by the kinds that they can begin with."""

    def __init__(self, rules: list[Rule]) -> None:
        """Sort the rules; what fits where is kept, since texts have the same kinds in a row again and again."""
        table: dict[str, list[Rule]] = {}
        for rule in rules:
            for character in sorted(rule.pattern.first):
                table.setdefault(character, []).append(rule)
        self.first = table
        self.matches = lru_cache(maxsize=8192)(self._matches)

    def _matches(self, kinds: str) -> tuple[Match, ...]:
        """The rules that fit the beginning of some kinds, the longest first."""
        found = []
        for rule in self.first.get(kinds[0], ()):
            match = rule.pattern.expression.match(kinds)
            if match is not None and match.end() > 0:
                named = {name: match.start(name) for name, got in match.groupdict().items() if got}
                low, high = match.span("span") if "span" in named else match.span()
                named.pop("span", None)
                found.append(Match(rule, match.end(), low, high, tuple(named.items())))
        return tuple(sorted(found, key=lambda each: -each.end))


@frozen
class Grammar:
    """The compiled rules of a language: passes of joins, then the rules that give answers.

    Attributes:
        joins: the passes.
        rules: the rules.
        joining: kinds that a join can begin with.
    """

    joins: tuple[Table, ...]
    rules: Table
    joining: frozenset[str]


@lru_cache(maxsize=16)
def grammar_of(lexicon: TimeLexicon) -> Grammar:
    """The compiled grammar of a language."""
    joins = tuple(Table([Rule(name, pattern(text), JOINS[name]) for name, text in each]) for each in lexicon.joins)
    rules = [Rule(name, pattern(text), RESOLVERS[resolver]) for name, text, resolver in lexicon.grammar]
    return Grammar(joins, Table(rules), frozenset[str]().union(*(table.first for table in joins)))


def _kinds(elements: list[Element]) -> str:
    return "".join([element.kind for element in elements])


def _joined(table: Table, elements: list[Element], kinds: str) -> list[Element]:
    result: list[Element] = []
    at = 0
    while at < len(elements):
        for match in table.matches(kinds[at:]) if kinds[at] in table.first else ():
            made = match.rule.resolve(match.hit(elements, at))
            if made is not None:
                result.append(made)
                at += match.end
                break
        else:
            result.append(elements[at])
            at += 1
    return result


def times_in(context: Context, run: list[Element]) -> Iterator[Time]:
    """The expressions of one run."""
    grammar = grammar_of(context.lexicon)
    elements = run
    kinds = _kinds(elements)
    # Where nothing can begin a join, no pass has anything to do.
    for table in () if grammar.joining.isdisjoint(kinds) else grammar.joins:
        if not table.first.keys().isdisjoint(kinds):
            elements = _joined(table, elements, kinds)
            kinds = _kinds(elements)
    at, free = 0, 0
    rules = grammar.rules
    while at < len(elements):
        context.at = elements[at].start
        for match in rules.matches(kinds[at:]) if kinds[at] in rules.first else ():
            hit = match.hit(elements, at)
            answer = match.rule.resolve(context, hit)
            if answer is not None:
                if answer is not NOTHING:
                    told = _told(context, answer, hit, match.rule, elements[free:at])
                    yield told
                    at = free = _behind(elements, at + match.end, told.span.end)
                else:
                    at = free = at + match.end
                break
        else:
            at += 1


def _behind(elements: list[Element], at: int, offset: int) -> int:
    """The first element from `at` on that an answer, which may reach beyond its own elements, has not used up."""
    while at < len(elements) and elements[at].start < offset:
        at += 1
    return at


def _told(context: Context, answer: Answer, hit: Hit, rule: Rule, before: list[Element]) -> Time:
    start = hit.elements[0].start if answer.start is None else answer.start
    end = hit.elements[-1].end if answer.end is None else answer.end
    if before and before[-1].kind in WIDENING:
        answer = widened(context, evolve(answer, start=start, end=end), before)
        start, end = answer.start or 0, answer.end or 0
    if answer.stretch is not None and not (answer.stretch.grain == "year" and ".." in answer.value):
        context.remember(answer.stretch, start, end)
    span = Span(start, end)
    return Time(
        span=span,
        text=span.of(context.text),
        type=answer.type,
        value=answer.value,
        interval=answer.interval,
        precision=answer.precision,
        mod=answer.mod,
        direction=answer.direction,
        certainty=answer.certainty,
        rule=rule.name,
        zone=answer.zone,
    )
