"""Where in its file something stands that was found by comparing; the file is then read again."""

from collections.abc import Mapping, Sequence

from attrs import define, evolve, field

from toolkit.cli.inputs import Input, read_input
from toolkit.cli.outcome import Outcome, Plan
from toolkit.cli.trouble import Trouble
from toolkit.diagnostics import Path
from toolkit.errors import ReadError
from toolkit.formats import Place, get_format
from toolkit.reports.run import Result
from toolkit.validation.engine import Locate, model_locator, model_place

PLACES = "places"
"""In what a result holds: line and column of each article, where the file is of several documents."""


@define
class Places:
    """The places of a run's documents; each file is read when it is first asked for."""

    results: Mapping[str, tuple[Input, Result]]
    largest: int
    _known: dict[str, Locate] = field(init=False, factory=dict)

    def of(self, source: str, path: Path) -> Place:
        """The place of a path of the model; without a line where the file can no longer be read."""
        item, result = self.results[source]
        places = (result.holds or {}).get(PLACES)
        if places is not None:
            line, column = places[int(path[1])] if len(path) > 1 else (1, 1)
            return evolve(model_place(path), line=line, column=column)
        if source not in self._known:
            self._known[source] = self._locator(item, result)
        return self._known[source](path)

    def _locator(self, item: Input, result: Result) -> Locate:
        format = get_format(result.format)
        try:
            return model_locator(format.parse(read_input(item, self.largest)), format)
        except (ReadError, Trouble):
            return model_place


def places_of(inputs: Sequence[Input], outcomes: Sequence[Outcome], plan: Plan) -> Places:
    """The places of what could be checked."""
    pairs = zip(inputs, outcomes, strict=True)
    return Places({one.result.source: (item, one.result) for item, one in pairs if one.result}, plan.largest)
