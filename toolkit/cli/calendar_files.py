"""What ``dateline calendar`` reads and writes: articles and calendars in, calendars and a site out."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
from attrs import evolve

from toolkit.api import dumps
from toolkit.calendars.site import Publication, SiteError, publication
from toolkit.cli.gathering import EXTRACTED, gather
from toolkit.cli.inputs import MEBIBYTE, Input, format_of, inputs_of, read_input
from toolkit.cli.terminal import progress
from toolkit.cli.trouble import Foreign, Trouble, cannot, printable
from toolkit.diagnostics import Diagnostic, Report
from toolkit.errors import InvalidDocument
from toolkit.files import read_bytes
from toolkit.formats import Format, format_for, get_format
from toolkit.merging import Disagreement, people_from_text, split_by_actor
from toolkit.merging.tables import Row
from toolkit.model import Feed, why_held_back
from toolkit.validation.engine import check_text

_ICALENDAR = "icalendar"
_AS_IT_IS: Mapping[str, Any] = {"format": None, "timezone": None, "most_letters": None, "published": None}
_FACTS = ("timezone", "most_letters")
"""What the user says of raw articles."""
_BROKEN = frozenset(("ICS040", "ICS041"))
"""A component is not closed, or closed that was not begun."""


class Invalid(Trouble):
    """A calendar that would not be valid."""

    exit_code = 1


def output_format(output: str) -> Format:
    """The format that the name of a file asks for.

    Raises:
        Trouble: none that can be written.
    """
    found = get_format(_ICALENDAR) if output == "-" else format_for(output)
    if found is None or found.write is None:
        raise Trouble(f"-o {output}: the ending stands for no format that is written", "end it in .ics or .jsonld")
    return found


def read_all(items: Sequence[Input], options: Mapping[str, Any]) -> tuple[list[Feed], int]:
    """The feeds of all inputs that can be read, and the exit code of those that cannot."""
    feeds: list[Feed] = []
    worst = passed = 0
    with progress(items, "reading") as bar:
        for item in bar:
            try:
                found, sound = _read(item, options)
                feeds += found
                worst = max(worst, int(not sound))
            except Foreign as foreign:
                worst = max(worst, foreign.told(named=item.named))
                passed += not item.named
            except Trouble as trouble:
                trouble.show()
                worst = max(worst, trouble.exit_code)
    if items and passed == len(items) and not options["archive"]:
        raise Trouble("nothing to read: what was found is all of other kinds", "name a folder with articles")
    if not feeds and not options["archive"]:
        raise Trouble("no article could be read, and nothing is written", "name files or folders with articles")
    return feeds, worst


def _read(item: Input, options: Mapping[str, Any]) -> tuple[list[Feed], bool]:
    """The feeds of an input, and whether it is without errors; what of it has some is told, and the rest used."""
    feeds, errors = _feeds(read_input(item, options["max_size"] * MEBIBYTE), item, options)
    if errors:
        click.echo(
            f"dateline: {item.label} has errors; what could be read of it is used\n{Report(errors)}", err=True
        )
    return feeds, not errors


def _feeds(data: bytes, item: Input, options: Mapping[str, Any]) -> tuple[list[Feed], tuple[Diagnostic, ...]]:
    known = {name: options[name] for name in _FACTS if options[name]}
    found = gather(data, item, options["format"], known)
    if options["published"] and _undated(found.feeds):
        found = gather(data, item, options["format"], known | {"published": options["published"]})
    if not found.feeds:
        raise Trouble(f"cannot read {item.label}\n{Report(found.report.errors)}")
    for feed in found.feeds:
        _tell_undated(feed, item)
        _tell_held_back(feed, item)
    return list(found.feeds), found.report.errors


def _tell_undated(feed: Feed, item: Input) -> None:
    """An article that does not say when it appeared, and gives no event: its dates may lack a year."""
    for article in feed.articles:
        if not article.events and article.body and not (article.date_published or article.date_modified):
            reason = (
                "has no date of publication, and no event that can be dated without it: "
                "give it a line such as Date: 2026-03-02 above its text, or --published 2026-03-02"
            )
            click.echo(f"dateline: {item.label} {reason}", err=True)


def _undated(feeds: Sequence[Feed]) -> bool:
    """Whether an article does not say when it appeared."""
    return any(article.date_published is None for feed in feeds for article in feed.articles)


def _tell_held_back(feed: Feed, item: Input) -> None:
    """The articles that may not be published now: merging leaves their events out."""
    for article in feed.articles:
        if reason := why_held_back(article, datetime.now(UTC)):
            click.echo(f"dateline: {item.label} {reason}: left out", err=True)


def read_calendar(path: str, *, fetch: bool = False) -> Feed:
    """The one feed in a file.

    Raises:
        Trouble: it cannot be read, or holds several documents.
    """
    (item,) = inputs_of((path,), fetch=fetch)
    return _calendar(item, _feeds(read_input(item), item, _AS_IT_IS)[0])


def read_published(path: str, *, fetch: bool = False) -> Feed:
    """The calendar in a file as it was published: what breaks off, or was only extracted, is none.

    Raises:
        Trouble: it cannot be read, is no whole calendar, or holds several documents.
    """
    if Path(path).is_dir():
        raise Trouble(f"{printable(path)} is a folder, expected one calendar", "name the file")
    (item,) = inputs_of((path,), fetch=fetch)
    data = read_input(item)
    format = format_of(data, item)
    if format.name in EXTRACTED:
        raise Trouble(f"{item.label} is no calendar; it reads as {format.title}", "name the calendar as published")
    found = check_text(data, format, source=item.label).report.errors
    if broken := [one for one in found if one.code in _BROKEN or one.code.startswith("SYN")]:
        raise Trouble(
            f"{item.label} is damaged, and not used\n{Report(tuple(broken))}", "publish or fetch it again"
        )
    return _calendar(item, _feeds(data, item, _AS_IT_IS)[0])


def read_people(path: str) -> tuple[Row, ...]:
    """The persons of --names.

    Raises:
        Trouble: it cannot be read, or a line of it.
    """
    try:
        return people_from_text(read_bytes(path).decode("utf-8-sig"))
    except OSError as error:
        raise cannot("read", path, error) from error
    except UnicodeDecodeError as error:
        raise Trouble(f"{printable(path)} is not UTF-8", "save it in UTF-8") from error
    except ValueError as error:
        raise Trouble(f"{printable(path)}: {error}", "docs/calendars.md has the form") from error


def _calendar(item: Input, feeds: Sequence[Feed]) -> Feed:
    if len(feeds) != 1:
        raise Trouble(f"{item.label} holds {len(feeds)} documents, expected one calendar")
    public = tuple(one for one in feeds[0].articles if not why_held_back(one, datetime.now(UTC)))
    return evolve(feeds[0], events=evolve(feeds[0], articles=public).all_events, articles=())


def contents_of(feed: Feed, options: Mapping[str, Any]) -> dict[Path, bytes]:
    """The calendars to write, each judged."""
    output = options["output"]
    if output is None:
        return {}
    if options["split_by"]:
        calendars = split_by_actor(feed)
        return {
            Path(output) / f"{name}.ics": _document(one, get_format(_ICALENDAR), options)
            for name, one in calendars.items()
        }
    return {Path(output): _document(feed, output_format(output), options)}


def _document(feed: Feed, format: Format, options: Mapping[str, Any]) -> bytes:
    known = {name: options[name] for name in ("structured_data", "source")} if format.name == _ICALENDAR else {}
    try:
        return dumps(feed, format, **known).encode()
    except InvalidDocument as error:
        raise Invalid(f"the calendar would not be valid; nothing is written\n{error.report}") from error


def site_of(
    feed: Feed, differing: Mapping[str, Sequence[Disagreement]], options: Mapping[str, Any]
) -> Publication | None:
    """The site to write, where one is wanted.

    Raises:
        Trouble: the folder is not ours, or cannot be looked into.
    """
    if not options["site"]:
        return None
    folder = Path(options["site"])
    try:
        return publication(feed, folder, base_url=options["base_url"], differing=differing)
    except InvalidDocument as error:
        raise Invalid(f"the calendar would not be valid; nothing is written\n{error.report}") from error
    except SiteError as error:
        hint = "name an empty folder, or one that dateline wrote"
        raise Trouble(f"{error}; nothing is written", hint) from error
    except OSError as error:
        raise cannot("publish to", folder, error) from error
