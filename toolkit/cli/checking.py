"""The check of many inputs: read, part, tell the format, judge; in several processes where that pays."""

import os
from collections.abc import Generator, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from attrs import define, field

from toolkit.cli.beside import read_beside, read_previous
from toolkit.cli.cache import Cache
from toolkit.cli.inputs import STDIN, Input, format_of, read_input
from toolkit.cli.outcome import Outcome, Plan
from toolkit.cli.pieces import Piece, moved, pieces_of
from toolkit.cli.processes import in_processes
from toolkit.cli.siblings import outline
from toolkit.cli.trouble import Foreign, Trouble, unexpected
from toolkit.diagnostics import Report
from toolkit.formats import FORMATS, Format
from toolkit.reports.run import Problem, Result, excerpts_of
from toolkit.validation.catalogue import RuleSet
from toolkit.validation.clock import judging_at
from toolkit.validation.engine import Checked, check_text
from toolkit.validation.settings import without

_LOOKED_AT = 20
"""So many documents of a file are asked for their format."""
_PAYS = 100
"""From so many documents on, starting processes costs less than they save."""


@define
class Checker:
    """Checks inputs by one plan; the rules are chosen once."""

    plan: Plan
    _rules: RuleSet | None = field(init=False, default=None)
    _beside: Mapping[str, object] | None = field(init=False, default=None)

    @property
    def rules(self) -> RuleSet:
        """The rules of the plan."""
        if self._rules is None:
            self._rules = self.plan.rules
        return self._rules

    def _options(self, format: Format, item: Input) -> Mapping[str, object]:
        """What NewsML-G2 is judged by besides, read once; the version before of a calendar."""
        if format.name == "icalendar":
            return read_previous(self.plan, item.path)
        if format.name != "newsmlg2":
            return {}
        if self._beside is None:
            self._beside = read_beside(self.plan)
        return self._beside

    def check(self, item: Input) -> Outcome:
        """One input read and checked. Never raises for the input's sake."""
        try:
            return self.check_data(read_input(item, self.plan.largest), item)
        except Trouble as trouble:
            return Outcome(problem=_problem(item, trouble))

    def check_data(self, data: bytes, item: Input) -> Outcome:
        """One input checked, its octets at hand."""
        try:
            return Outcome(result=self._result(data, item))
        except Foreign as foreign:
            problem = _problem(item, foreign)
            return Outcome(problem=problem) if item.named else Outcome(skipped=problem)
        except Trouble as trouble:
            return Outcome(problem=_problem(item, trouble))
        except Exception as error:
            return Outcome(problem=_problem(item, unexpected(error)))

    def _result(self, data: bytes, item: Input) -> Result:
        """The documents of an input, all in one result."""
        pieces = pieces_of(data, item.path)
        format = self._format_of(pieces, item)
        checked: list[tuple[Piece, Checked]] = []
        for piece in pieces:
            format = self._format_of_piece(piece, format)
            checked.append((piece, self._checked(piece.data, format, item)))
        found = Report(tuple(moved(one, piece) for piece, each in checked for one in each.report))
        report = without(found, self.plan.settings.ignored_in(item.label))
        held = [(piece, each.feed) for piece, each in checked if each.feed]
        return Result(
            source=item.label,
            format=format.name,
            report=report,
            excerpts=excerpts_of(data, report),
            holds=outline(held) if held else None,
        )

    def _checked(self, data: bytes, format: Format, item: Input) -> Checked:
        options = self._options(format, item)
        with judging_at(datetime.now(UTC)):
            return check_text(data, format, source=item.label, rules=self.rules, options=options)

    def _format_of(self, pieces: Sequence[Piece], item: Input) -> Format:
        """The format of the first document; one that cannot be told is taken for what a later one is."""
        for piece in pieces[1:_LOOKED_AT]:
            try:
                return format_of(pieces[0].data, item, self.plan.format)
            except Foreign:
                pieces = [piece]
        return format_of(pieces[0].data, item, self.plan.format)

    def _format_of_piece(self, piece: Piece, last: Format) -> Format:
        """The format of a record; one that cannot be told is taken for what the record before it was."""
        if self.plan.format or not piece.offset or piece.data.lstrip()[:1] not in {b"{", b"["}:
            return last
        return next((known for known in FORMATS.values() if known.sniff(piece.data[:4096])), last)


def _problem(item: Input, trouble: Trouble) -> Problem:
    # The message names the input already; a report has a field for that.
    message = trouble.message
    for beginning in (f"{item.label} is ", f"{item.label}: ", f"{item.label} "):
        message = message.removeprefix(beginning)
    return Problem(source=item.label, message=message, hint=trouble.hint)


def check_inputs(
    inputs: Sequence[Input], plan: Plan, *, jobs: int = 1, cache: Cache | None = None
) -> Generator[Outcome, None, None]:
    """Each input checked, in the order given; what the cache knows is not checked again."""
    keys: list[str | None] = [None] * len(inputs)
    known: dict[int, Outcome] = {}
    if cache:
        for index, item in enumerate(inputs):
            keys[index], outcome = _look_up(item, plan, cache)
            if outcome:
                known[index] = outcome
    fresh = _check_all([item for index, item in enumerate(inputs) if index not in known], plan, jobs)
    for index, key in enumerate(keys):
        outcome = known.get(index) or next(fresh)
        if cache and key and index not in known:
            cache.put(key, outcome)
        yield outcome
    if cache:
        cache.save()


def _look_up(item: Input, plan: Plan, cache: Cache) -> tuple[str | None, Outcome | None]:
    """The key of an input and what is known of it; standard input can be read only once, and has none."""
    if item.path == STDIN:
        return None, None
    try:
        key = cache.key(read_input(item, plan.largest), item.label, named=item.named)
    except Trouble:
        return None, None
    return key, cache.get(key)


def _check_all(inputs: Sequence[Input], plan: Plan, jobs: int) -> Iterator[Outcome]:
    if jobs > 1 and len(inputs) >= _PAYS:
        yield from _in_processes(inputs, plan, jobs)
        return
    checker = Checker(plan)
    for item in inputs:
        yield checker.check(item)


_CHECKERS: list[Checker] = []
"""The checker of a worker process, made as it starts."""


def _in_processes(inputs: Sequence[Input], plan: Plan, jobs: int) -> Iterator[Outcome]:
    # What is loaded here the workers need not load, where they begin as copies of this process.
    _begin(plan)
    yield from in_processes(_check_here, inputs, jobs, _begin, plan)


def _begin(plan: Plan) -> None:
    if not _CHECKERS or _CHECKERS[0].plan is not plan:
        _CHECKERS[:] = [Checker(plan)]
    for format in FORMATS.values():
        format.sniff(b"")
    len(_CHECKERS[0].rules.rules)


def _check_here(item: Input) -> Outcome:
    return _CHECKERS[0].check(item)


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
