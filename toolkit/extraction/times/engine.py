"""The grammar at work: joins, then rules, each tried only where a kind that it can begin with stands."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from attrs import evolve, frozen

from toolkit.extraction.times.bounds import widened
from toolkit.extraction.times.context import NOTHING, Answer, Context
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


Table = dict[str, tuple[Rule, ...]]
"""The rules that can begin with a kind."""


@frozen
class Grammar:
    """The compiled rules of a language: passes of joins, then the rules that give answers."""

    joins: tuple[Table, ...]
    rules: Table


def _table(rules: list[Rule]) -> Table:
    table: dict[str, list[Rule]] = {}
    for rule in rules:
        for character in sorted(rule.pattern.first):
            table.setdefault(character, []).append(rule)
    return {character: tuple(found) for character, found in table.items()}


@lru_cache(maxsize=16)
def grammar_of(lexicon: TimeLexicon) -> Grammar:
    """The compiled grammar of a language."""
    joins = tuple(
        _table([Rule(name, pattern(text), JOINS[name]) for name, text in each]) for each in lexicon.joins
    )
    rules = [Rule(name, pattern(text), RESOLVERS[resolver]) for name, text, resolver in lexicon.grammar]
    return Grammar(joins, _table(rules))


def _hits(table: Table, kinds: str, elements: list[Element], at: int) -> list[tuple[int, int, Rule, Hit]]:
    """The matches that begin at a place, the longest first."""
    found: list[tuple[int, int, Rule, Hit]] = []
    for rule in table.get(kinds[at], ()):
        match = rule.pattern.expression.match(kinds, at)
        if match is None or match.end() == at:
            continue
        named = {name: elements[match.start(name)] for name, got in match.groupdict().items() if got}
        low, high = match.span("span") if "span" in named else match.span()
        named.pop("span", None)
        found.append((match.end(), -len(found), rule, Hit(tuple(elements[low:high]), named)))
    found.sort(key=lambda each: each[:2], reverse=True)
    return found


def _joined(table: Table, elements: list[Element]) -> list[Element]:
    kinds = "".join([element.kind for element in elements])
    if table.keys().isdisjoint(kinds):
        return elements
    result: list[Element] = []
    at = 0
    while at < len(elements):
        for end, _, rule, hit in _hits(table, kinds, elements, at):
            made = rule.resolve(hit)
            if made is not None:
                result.append(made)
                at = end
                break
        else:
            result.append(elements[at])
            at += 1
    return result


def times_in(context: Context, run: list[Element]) -> Iterator[Time]:
    """The expressions of one run."""
    grammar = grammar_of(context.lexicon)
    elements = run
    for table in grammar.joins:
        elements = _joined(table, elements)
    kinds = "".join(element.kind for element in elements)
    at, free = 0, 0
    while at < len(elements):
        for end, _, rule, hit in _hits(grammar.rules, kinds, elements, at):
            answer = rule.resolve(context, hit)
            if answer is not None:
                if answer is not NOTHING:
                    told = _told(context, answer, hit, rule, elements[free:at])
                    yield told
                    at = free = _behind(elements, end, told.span.end)
                else:
                    at = free = end
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
    answer = widened(context, evolve(answer, start=start, end=end), before)
    if answer.stretch is not None and not (answer.stretch.grain == "year" and ".." in answer.value):
        context.remember(answer.stretch, answer.end or 0)
    span = Span(answer.start or 0, answer.end or 0)
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
