"""The check of many inputs: read, part, tell the format, judge; one outcome an input."""

from collections.abc import Iterable

from attrs import evolve, frozen

from toolkit.cli.inputs import LARGEST, Input, Piece, format_of, pieces_of, read_input
from toolkit.cli.trouble import Foreign, Trouble, unexpected
from toolkit.diagnostics import Diagnostic, Fix, Report
from toolkit.formats import FORMATS, Format
from toolkit.reports.run import Problem, Result, Run, excerpts_of
from toolkit.validation.catalogue import RuleSet
from toolkit.validation.engine import check_text
from toolkit.validation.settings import Settings, without


@frozen(kw_only=True)
class Plan:
    """What all inputs of a run are checked by.

    Attributes:
        settings: the choice of rules.
        rules: what the choice comes to.
        format: the name of the format, when it is not to be told from each document.
        largest: in octets.
    """

    settings: Settings
    rules: RuleSet
    format: str | None = None
    largest: int = LARGEST


@frozen(kw_only=True)
class Outcome:
    """What one input came to: a result, or why there is none."""

    result: Result | None = None
    problem: Problem | None = None
    skipped: Problem | None = None


def run_of(outcomes: Iterable[Outcome]) -> Run:
    """All outcomes as one run."""
    kept = list(outcomes)
    return Run(
        results=[outcome.result for outcome in kept if outcome.result],
        problems=tuple(outcome.problem for outcome in kept if outcome.problem),
        skipped=tuple(outcome.skipped for outcome in kept if outcome.skipped),
    )


def check_inputs(inputs: Iterable[Input], plan: Plan) -> list[Outcome]:
    """Each input checked, in the order given."""
    return [check_input(item, plan) for item in inputs]


def check_input(item: Input, plan: Plan) -> Outcome:
    """One input checked. Never raises for the input's sake."""
    try:
        return Outcome(result=check_data(read_input(item, plan.largest), item, plan))
    except Foreign as foreign:
        problem = _problem(item, foreign)
        return Outcome(problem=problem) if item.named else Outcome(skipped=problem)
    except Trouble as trouble:
        return Outcome(problem=_problem(item, trouble))
    except Exception as error:
        return Outcome(problem=_problem(item, unexpected(error)))


def _problem(item: Input, trouble: Trouble) -> Problem:
    # The message names the input already; a report has a field for that.
    message = trouble.message.removeprefix(f"{item.label} is ").removeprefix(f"{item.label}: ")
    return Problem(source=item.label, message=message, hint=trouble.hint)


def check_data(data: bytes, item: Input, plan: Plan) -> Result:
    """The documents of an input, all in one result.

    Raises:
        Trouble: it holds no document of ours.
    """
    pieces = pieces_of(data, item.path)
    format = format_of(pieces[0].data if pieces else b"", item, plan.format)
    found: list[Diagnostic] = []
    for piece in pieces:
        format = _format_of_piece(piece, format, plan)
        report = check_text(piece.data, format, source=item.label, rules=plan.rules).report
        found += [_moved(one, piece) for one in report]
    report = without(Report(tuple(found)), plan.settings.ignored_in(item.label))
    return Result(source=item.label, format=format.name, report=report, excerpts=excerpts_of(data, report))


def _format_of_piece(piece: Piece, last: Format, plan: Plan) -> Format:
    """The format of a record; one that cannot be told is taken for what the record before it was."""
    if plan.format:
        return last
    return next((known for known in FORMATS.values() if known.sniff(piece.data[:4096])), last)


def _moved(found: Diagnostic, piece: Piece) -> Diagnostic:
    """A finding in one document of several, at its place in the file."""
    if not piece.line and not piece.offset:
        return found
    line = (found.line or 1) + piece.line
    return evolve(
        found, line=line, column=found.column or 1, fix=found.fix and _moved_fix(found.fix, piece.offset)
    )


def _moved_fix(fix: Fix, offset: int) -> Fix:
    return evolve(
        fix,
        edits=tuple(evolve(edit, start=edit.start + offset, end=edit.end + offset) for edit in fix.edits),
    )
