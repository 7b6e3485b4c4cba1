"""Options that several commands share, and their completion."""

import re
import sys
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

import click
from attrs import frozen
from click.shell_completion import CompletionItem

from toolkit.cli.addresses import is_url
from toolkit.cli.inputs import LARGEST, MEBIBYTE
from toolkit.cli.trouble import Trouble, printable
from toolkit.formats import FORMATS
from toolkit.reports import REPORTS


class Names(click.ParamType[tuple[str, ...]]):
    """Several names in one option, parted by commas."""

    name = "names"

    def __init__(self, known: Iterable[str] = ()) -> None:
        self.known = tuple(known)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        """The names; a usage error where one is not known."""
        if isinstance(value, tuple):
            return value
        names = tuple(dict.fromkeys(name.strip() for name in value.split(",") if name.strip()))
        for name in names:
            if self.known and name not in self.known:
                self.fail(f"{name!r} is not one of {', '.join(self.known)}", param, ctx)
        return names

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The names that go on from what is typed, after the last comma."""
        before, comma, last = incomplete.rpartition(",")
        return [CompletionItem(f"{before}{comma}{name}") for name in self.known if name.startswith(last)]


class RuleName(click.ParamType[str]):
    """A rule's code or name."""

    name = "rule"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The codes, each with the rule's name."""
        from toolkit.validation.catalogue import all_rules

        return [
            CompletionItem(rule.code, help=rule.name)
            for rule in all_rules().rules
            if rule.code.startswith(incomplete.upper())
        ]


class Language(click.ParamType[str]):
    """A language that articles can be read in."""

    name = "tag"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The tag; a usage error where there is no data to read it by."""
        from toolkit.extraction.languages import expect_language

        try:
            expect_language(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)
        return str(value)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The tags."""
        from toolkit.extraction.languages import LANGUAGES

        return [CompletionItem(tag) for tag in LANGUAGES if tag.startswith(incomplete)]


class Address(click.ParamType[str]):
    """The address of a page or file on the web."""

    name = "url"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The address; a usage error where it is none of the web, or holds what stands in no address."""
        text = str(value)
        if not is_url(text):
            self.fail(
                f"{printable(text)!r} is no address of the web: it begins with https:// or http://", param, ctx
            )
        if found := _NOT_IN_ADDRESSES.search(text):
            self.fail(f"{printable(text)!r} holds {found[0]!r}, which stands in no address", param, ctx)
        if not _HOST.match(text):
            self.fail(f"{printable(text)!r} names no host", param, ctx)
        return text


# RFC 3987 2.2: blanks, controls and these are in no IRI.
_NOT_IN_ADDRESSES = re.compile(r"[\x00-\x20\x7f-\xa0<>\"{}|\\^`\u2028\u2029]")
_HOST = re.compile(
    r"https?://(?:[^/?#@]*@)?(?:\[[0-9a-f:.]+\]|[^\W_][^/?#:@]*)(?::\d*)?(?:[/?#]|$)", re.IGNORECASE
)

colour_option = click.option(
    "--color",
    "colour",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Colour: on a terminal (auto; NO_COLOR and FORCE_COLOR are heard), always, never.",
)

from_option = click.option(
    "--from",
    "format",
    type=click.Choice(list(FORMATS)),
    metavar="FORMAT",
    help="The format of the input, where it is not to be told from the content.",
)

fetch_option = click.option("--fetch", is_flag=True, help="Allow http and https addresses as inputs.")

most_letters_option = click.option(
    "--most-letters",
    type=click.IntRange(min=1),
    metavar="N",
    help="How much of a text is looked through for quotes and events: 1000000 characters.",
)

max_size_option = click.option(
    "--max-size",
    type=click.IntRange(min=1, max=sys.maxsize // MEBIBYTE - 1),
    default=LARGEST // MEBIBYTE,
    show_default=True,
    help="Of one input, in MiB.",
)

structured_data_option = click.option(
    "--structured-data",
    type=click.Choice(["attach", "binary", "text", "none"]),
    default="attach",
    show_default=True,
    help="How a calendar entry carries its schema.org JSON-LD: as ATTACH, which every reader takes; as "
    "STRUCTURED-DATA (RFC 9073) in BINARY or TEXT; not at all.",
)


@frozen
class ReportWanted:
    """A report, and the file it goes to; None: printed."""

    name: str
    file: str | None = None


class ReportOption(click.ParamType[ReportWanted]):
    """A report to print or to write: NAME or NAME=FILE."""

    name = "name[=file]"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> ReportWanted:
        """The report; a usage error where there is none of that name."""
        if isinstance(value, ReportWanted):
            return value
        name, _, file = value.partition("=")
        if name not in REPORTS:
            self.fail(f"{name!r} is not one of {', '.join(REPORTS)}", param, ctx)
        return ReportWanted(name, file or None)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The reports, each with what it is for."""
        return [CompletionItem(name, help=text) for name, text in REPORTS.items() if name.startswith(incomplete)]


def check_timezone(name: str) -> None:
    """Refuse what is no time zone.

    Raises:
        Trouble: there is none of that name.
    """
    from zoneinfo import ZoneInfo, available_timezones

    try:
        ZoneInfo(name)
    except (OSError, ValueError, LookupError):
        similar = get_close_matches(name, available_timezones(), n=2)
        meant = f"did you mean {' or '.join(similar)}?" if similar else "use an IANA name such as Europe/Moscow"
        raise Trouble(f"--timezone: there is no time zone {name!r}", meant) from None
