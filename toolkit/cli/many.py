"""Many inputs converted: in several processes where that pays, each told in its order, none ending the others."""

from collections import Counter
from collections.abc import Callable, Generator, Sequence
from contextlib import closing

import click
from attrs import define, field, frozen

from toolkit.cli.checking import processors
from toolkit.cli.converting import Order
from toolkit.cli.inputs import STDIN, Input
from toolkit.cli.processes import in_processes
from toolkit.cli.terminal import progress
from toolkit.cli.trouble import Foreign, Trouble, unexpected
from toolkit.reports.text import counted

_PAYS = 100
"""From so many inputs on, starting processes costs less than they save."""
_RESUME = "then take the run up again with --resume"
Convert = Callable[[Input, Order], tuple[str, bool]]


@frozen
class Attempt:
    """What became of an input: what is told of it and whether it is sound, or why it was not converted."""

    told: str = ""
    sound: bool = True
    trouble: Trouble | None = None


@define
class Tally:
    """How many inputs came to what.

    Attributes:
        worst: the exit code so far.
    """

    worst: int = 0
    _counts: Counter[str] = field(factory=Counter)

    def add(self, attempt: Attempt, item: Input, order: Order, *, quiet: bool) -> None:
        """Tell what became of an input, and count it."""
        trouble = attempt.trouble
        if isinstance(trouble, Foreign):
            code = trouble.told(named=item.named)
            kind = "not converted" if item.named else "of other kinds"
        elif trouble is not None:
            trouble.show()
            code, kind = trouble.exit_code, "not converted"
        else:
            code, kind = int(not attempt.sound), "converted" if attempt.sound else "converted with errors"
            if not quiet or not attempt.sound:
                click.echo(attempt.told, err=order.folder is None, color=order.colour)
        self.worst = max(self.worst, code)
        self._counts[kind] += 1

    def passed(self, count: int) -> None:
        """Count inputs that were converted by an earlier run."""
        self._counts["done before"] += count

    @property
    def done(self) -> int:
        """How many inputs there were so far."""
        return self._counts.total()

    @property
    def is_empty(self) -> bool:
        """Whether all that was found is of other kinds."""
        return self.done == self._counts["of other kinds"]

    def __str__(self) -> str:
        kinds = ("converted", "converted with errors", "not converted", "of other kinds", "done before")
        shown = ", ".join(f"{self._counts[kind]:,} {kind}" for kind in kinds if self._counts[kind])
        return f"{counted(self.done, 'input')}: {shown}"


def convert_all(
    items: Sequence[Input], order: Order, convert: Convert, *, jobs: int | None, quiet: bool, tally: Tally
) -> None:
    """Convert the inputs, and tell of each in its order.

    Args:
        items: the inputs.
        order: what the user asked for.
        convert: does it with one of them; a function of a module, since it travels to other processes.
        jobs: how many processes; None: as many as there are processors, where the inputs are many.
        quiet: whether nothing is told of sound inputs.
        tally: counts.

    Raises:
        Trouble: what keeps one input from being written keeps all from it, as a full disk does.
    """
    with progress(items, "converting") as bar, closing(_attempts(items, order, convert, jobs)) as attempts:
        for item, attempt in zip(bar, attempts, strict=True):
            tally.add(attempt, item, order, quiet=quiet)
            if attempt.trouble and attempt.trouble.for_all and not order.alone:
                raise Trouble(f"stopped before the end of {counted(len(items), 'input')}; {tally}", _RESUME)


def _attempts(
    items: Sequence[Input], order: Order, convert: Convert, jobs: int | None
) -> Generator[Attempt, None, None]:
    # Standard input and output belong to this process; a model is loaded once, and may not travel.
    apart = order.folder is not None and "backend" not in order.facts and all(one.path != STDIN for one in items)
    wanted = jobs or (processors() if len(items) >= _PAYS else 1)
    if not apart or wanted == 1:
        yield from (_attempt(convert, item, order) for item in items)
        return
    yield from in_processes(_attempt_here, items, wanted, _begin, convert, order)


def _attempt(convert: Convert, item: Input, order: Order) -> Attempt:
    try:
        return Attempt(*convert(item, order))
    except Trouble as trouble:
        return Attempt(trouble=trouble)
    except Exception as error:
        if order.alone:
            raise
        fault = unexpected(error)
        return Attempt(trouble=Trouble(f"{item.label}: {fault.message}", fault.hint))


_ORDERS: list[tuple[Convert, Order]] = []
"""What a worker process is to do, set as it starts."""


def _begin(convert: Convert, order: Order) -> None:
    _ORDERS[:] = [(convert, order)]


def _attempt_here(item: Input) -> Attempt:
    convert, order = _ORDERS[0]
    return _attempt(convert, item, order)
