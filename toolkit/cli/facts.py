"""What the user knows of an article better than its text does: the options that say it, and what they mean."""

from collections.abc import Callable, Mapping
from typing import Any

import click

from toolkit.cli.options import Address, Language, check_timezone, most_letters_option
from toolkit.cli.trouble import Trouble
from toolkit.model import Moment

_NAMES = ("language", "timezone", "published", "url", "publisher", "most_letters")
_OPTIONS = (
    click.option(
        "--language",
        type=Language(),
        metavar="TAG",
        help="The article's language: en, ru or de. Told from it when not given.",
    ),
    click.option("--timezone", metavar="ZONE", help="Of the times that name none: Europe/Moscow."),
    click.option(
        "--published",
        metavar="DATE",
        help="When it was published, whatever the text says: 2025-03-02 or 2025-03-02T12:42+03:00.",
    ),
    click.option("--url", type=Address(), metavar="URL", help="The article's page."),
    click.option("--publisher", metavar="NAME", help="Who published it."),
    most_letters_option,
    click.option(
        "--entities",
        metavar="MODEL",
        help="A learned model that adds the names it finds: natasha, or spacy:MODEL; none is needed.",
    ),
)


def fact_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options that tell facts about an article."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def facts_of(options: Mapping[str, Any]) -> dict[str, Any]:
    """What the user said about the article, as the extraction takes it.

    Raises:
        Trouble: a zone, date or model that there is not.
        MissingExtra: the model's library is not installed.
    """
    facts: dict[str, Any] = {name: options[name] for name in _NAMES if options[name] is not None}
    if "timezone" in facts:
        check_timezone(facts["timezone"])
    if "published" in facts:
        check_published(facts["published"])
    if options["entities"] is not None:
        facts["backend"] = _backend(options["entities"])
    return facts


def check_published(text: str) -> None:
    """Nothing, where --published names a day or a time.

    Raises:
        Trouble: it names none.
    """
    try:
        Moment(text)
    except ValueError as error:
        raise Trouble(f"--published: {error}") from error


def _backend(name: str) -> object:
    from toolkit.extraction.entities.backends import named

    try:
        return named(name)
    except (ValueError, OSError) as error:
        raise Trouble(f"--entities: {error}", "install the model, or leave --entities out") from error
