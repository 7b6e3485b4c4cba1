"""``--together``: the documents are of one article; ``--vocabulary``: another release of schema.org."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from toolkit.api import loads_feed
from toolkit.cli.inputs import Input, read_input
from toolkit.cli.outcome import Outcome, Plan
from toolkit.cli.places import places_of
from toolkit.cli.siblings import with_found
from toolkit.cli.trouble import Trouble, cannot
from toolkit.errors import ReadError
from toolkit.model import Feed
from toolkit.validation.together import check_together
from toolkit.validation.vocabulary import Vocabulary, using, vocabulary_from_file


def side_by_side(inputs: Sequence[Input], outcomes: Sequence[Outcome], plan: Plan) -> list[Outcome]:
    """The outcomes, with what the documents do not agree on added to each.

    Raises:
        Trouble: there are not two documents to compare, and a check that compared nothing would pass.
    """
    if sum(outcome.skipped is None for outcome in outcomes) < 2:
        raise Trouble(
            "--together compares the documents of one article, and there is only one",
            "name two or more: dateline validate --together page.html item.newsmlg2.xml talks.ics",
        )
    feeds = [
        (item.label, feed)
        for item, outcome in zip(inputs, outcomes, strict=True)
        if (feed := _feed(item, outcome, plan)) is not None
    ]
    report = check_together(feeds, plan.rules, places_of(inputs, outcomes, plan).of)
    return with_found(inputs, outcomes, report, plan)


def _feed(item: Input, outcome: Outcome, plan: Plan) -> Feed | None:
    """What a document holds; None where it could not be checked or read."""
    if outcome.result is None:
        return None
    try:
        return loads_feed(read_input(item, plan.largest), outcome.result.format, source=item.label)
    except (ReadError, Trouble):
        return None


def judging_by(path: str | None) -> AbstractContextManager[Vocabulary | None]:
    """A block in which rules judge by the vocabulary in a file; by the bundled one where none is given."""
    if path is None:
        return nullcontext()
    try:
        chosen: AbstractContextManager[Vocabulary] = using(vocabulary_from_file(Path(path).read_bytes(), path))
    except OSError as error:
        raise cannot("read", path, error) from error
    except (KeyError, ValueError, AttributeError, TypeError, RecursionError) as error:
        raise Trouble(f"{path} is no vocabulary", "pass a schemaorg-*.jsonld file of a release") from error
    return chosen
