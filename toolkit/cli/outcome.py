"""What inputs are checked by, and what a check of one comes to; both travel between processes."""

from collections.abc import Iterable

from attrs import frozen

from toolkit.cli.inputs import LARGEST
from toolkit.reports.run import Problem, Result, Run
from toolkit.validation.catalogue import RuleSet
from toolkit.validation.settings import Settings


@frozen(kw_only=True)
class Plan:
    """What all inputs of a run are checked by.

    Attributes:
        settings: the choice of rules.
        format: the name of the format, when it is not to be told from each document.
        largest: in octets.
        xsd: the file of an official XML Schema that judges NewsML-G2 as well.
        catalogs: files of catalogs that QCodes of NewsML-G2 may be of.
        previous: the calendar as it was published before, or a folder with calendars of the same names.
    """

    settings: Settings
    format: str | None = None
    largest: int = LARGEST
    xsd: str | None = None
    catalogs: tuple[str, ...] = ()
    previous: str | None = None

    @property
    def rules(self) -> RuleSet:
        """What the choice comes to."""
        return self.settings.rules()


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
        results=tuple(outcome.result for outcome in kept if outcome.result),
        problems=tuple(outcome.problem for outcome in kept if outcome.problem),
        skipped=tuple(outcome.skipped for outcome in kept if outcome.skipped),
    )
