"""``dateline calendar``: many articles in, one calendar that people subscribe to."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any

import click
from attrs import evolve

from toolkit.api import dumps
from toolkit.calendars.archive import Archive, ArchiveError
from toolkit.calendars.site import SiteError, publish
from toolkit.cli.inputs import STDIN, Input, format_of, inputs_of, read_input
from toolkit.cli.options import Names, from_option, structured_data_option
from toolkit.cli.pieces import pieces_of
from toolkit.cli.terminal import progress
from toolkit.cli.trouble import Trouble, cannot
from toolkit.diagnostics import Report
from toolkit.errors import InvalidDocument
from toolkit.files import write_all
from toolkit.formats import Format, format_for, get_format
from toolkit.merging import (
    Choice,
    Difference,
    Merged,
    choose,
    diff,
    difference_to_plain,
    difference_to_text,
    in_language,
    merge_in_detail,
    split_by_actor,
    update,
)
from toolkit.model import Article, EventStatus, Feed, Moment, Precision
from toolkit.reports.text import counted
from toolkit.validation.engine import check_text

_EXTRACTED = frozenset(("text", "html"))
_ICALENDAR = "icalendar"


class Invalid(Trouble):
    """A calendar that would not be valid."""

    exit_code = 1


class Day(click.ParamType[date]):
    """A day, or the first of a month or year: 2025, 2025-02, 2025-02-18."""

    name = "date"

    def __init__(self, *, last: bool = False) -> None:
        self.last = last

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The first day of what is written, or the last one."""
        try:
            moment = Moment(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)
        return moment.last_day if self.last else moment.day


@click.command(
    epilog="""\b
Examples:
  dateline calendar articles/*.txt -o talks.ics --title 'Russia-US talks'
  dateline calendar today/*.txt -o talks.ics --update talks.ics --missing keep
  dateline calendar today/ --archive events.db -o talks.ics --site public/ --base-url https://example.org/talks/
  dateline calendar wire/ -o actors/ --split-by actor --language en

Exit codes: 0 written, 1 what would be written is not valid (nothing written), 2 wrong usage, or an article that
cannot be read (the others are used)."""
)
@click.argument("inputs", nargs=-1, metavar="INPUT...")
@click.option(
    "-o", "--output", metavar="FILE", help="The calendar; the ending gives the format. '-': standard output."
)
@click.option("--title", metavar="TEXT", help="The calendar's name.")
@click.option(
    "--update", "previous", metavar="FILE", help="The calendar as published: its entries keep their uids."
)
@click.option(
    "--missing",
    type=click.Choice(["keep", "cancel"]),
    default="keep",
    show_default=True,
    help="What to do with entries of --update or --archive, still to come, that no article tells of.",
)
@click.option("--changes", metavar="FILE", help="Write what changed as JSON; '-': standard output.")
@click.option(
    "--archive", metavar="FILE", help="An SQLite file that remembers articles and calendar between runs."
)
@click.option("--site", metavar="DIR", help="Publish a site that any host can serve.")
@click.option("--base-url", metavar="URL", help="Where the site will be: makes its links to subscribe absolute.")
@click.option(
    "--since", type=Day(), metavar="DATE", help="No events that end before: 2025, 2025-02 or 2025-02-18."
)
@click.option("--until", type=Day(last=True), metavar="DATE", help="No events that begin after.")
@click.option("--actor", "actors", multiple=True, metavar="NAME", help="Events of that state, body or person.")
@click.option("--place", "places", multiple=True, metavar="NAME", help="Events in that city or country.")
@click.option("--kind", "kinds", type=Names(), default="", metavar="KINDS", help="talks,call,visit, ...")
@click.option(
    "--status", "statuses", type=Names(tuple(EventStatus)), default="", metavar="NAMES", help="scheduled, ..."
)
@click.option("--min-precision", type=click.Choice(list(Precision)), help="No dates coarser than that.")
@click.option("--split-by", type=click.Choice(["actor"]), help="One calendar for each actor; -o names a folder.")
@click.option("--language", type=click.Choice(["ru", "en"]), help="Of the summaries; names from tables.")
@click.option("--source", metavar="URL", help="Where the .ics will be: subscribers look there again (SOURCE).")
@structured_data_option
@from_option
@click.option("--timezone", metavar="ZONE", help="Of raw articles whose times name none: Europe/Moscow.")
@click.option("-q", "--quiet", is_flag=True, help="Do not print what changed.")
@click.pass_context
def command(ctx: click.Context, /, inputs: tuple[str, ...], **options: Any) -> None:
    """Make one calendar of the events of many articles: each event once, with all its sources.

    INPUT is a file, folder, quoted glob, or '-': raw text, web pages, or any format that dateline reads. The same
    event told by several articles, in Russian or English, in other words or at another precision, becomes one.
    """
    _check_usage(inputs, options)
    feeds, worst = _read_all(list(dict.fromkeys(inputs_of(inputs, prose=True))), options)
    with ExitStack() as stack:
        archive = _open(options["archive"], stack)
        worst = max(worst, _make(feeds, archive, options))
    ctx.exit(worst)


def _check_usage(inputs: Sequence[str], options: Mapping[str, Any]) -> None:
    if not inputs and not options["archive"]:
        raise click.UsageError("name the articles, or an --archive that holds them")
    if not any(options[name] for name in ("output", "site", "archive", "changes")):
        raise click.UsageError("say where to: -o FILE, --site DIR or --archive FILE")
    if options["split_by"] and options["output"] in {None, "-"}:
        raise click.UsageError("--split-by writes several files: -o DIR")
    if options["split_by"] and options["source"]:
        raise click.UsageError("--source is the address of one calendar, and --split-by writes several")
    if options["output"] and not options["split_by"]:
        _format(options["output"])


def _format(output: str) -> Format:
    found = get_format(_ICALENDAR) if output == "-" else format_for(output)
    if found is None or found.write is None:
        raise Trouble(f"-o {output}: the ending stands for no format that is written", "end it in .ics or .jsonld")
    return found


def _read_all(items: Sequence[Input], options: Mapping[str, Any]) -> tuple[list[Feed], int]:
    """The feeds of all inputs that can be read, and the exit code of those that cannot."""
    feeds, worst = [], 0
    with progress(items, "reading") as bar:
        for item in bar:
            try:
                feeds += _read(item, options)
            except Trouble as trouble:
                trouble.show()
                worst = max(worst, trouble.exit_code)
    return feeds, worst


def _read(item: Input, options: Mapping[str, Any]) -> list[Feed]:
    data = read_input(item)
    feeds = []
    for piece in pieces_of(data, item.path):
        format = format_of(piece.data, item, options["format"])
        zone = options["timezone"]
        known = {"timezone": zone} if zone and format.name in _EXTRACTED else {}
        checked = check_text(piece.data, format, source=item.label, options=known)
        if checked.feed is None:
            raise Trouble(f"cannot read {item.label}\n{Report(checked.report.errors)}")
        feeds.append(checked.feed)
    return feeds


def _open(path: str | None, stack: ExitStack) -> Archive | None:
    if path is None:
        return None
    try:
        return stack.enter_context(Archive(path))
    except ArchiveError as error:
        raise Trouble(str(error), "name another file with --archive") from error
    except OSError as error:
        raise cannot("open", path, error) from error


def _make(feeds: Sequence[Feed], archive: Archive | None, options: Mapping[str, Any]) -> int:
    """Merge, update, keep, write."""
    kept = archive.read() if archive else None
    merged = _merge(feeds, kept.articles if kept else (), options)
    previous = _previous(options["previous"]) or (kept.calendar if kept else None)
    feed, changes = _updated(previous, merged.feed, options)
    chosen = _chosen(feed, options)
    contents = _contents(chosen, options)
    if archive is not None:
        # First what is remembered, then what is made of it: after a crash the next run publishes the same.
        archive.record((article for each in feeds for article in each.articles), feed)
    _write(contents)
    if options["site"]:
        _publish(chosen, options)
    _tell(merged, changes, feed, options)
    return 0


def _merge(feeds: Sequence[Feed], archived: Sequence[Article], options: Mapping[str, Any]) -> Merged:
    titles = {feed.title for feed in feeds if feed.title}
    title = options["title"] or (titles.pop() if len(titles) == 1 else None)
    return merge_in_detail((*archived, *feeds), title=title, language=options["language"])


def _previous(path: str | None) -> Feed | None:
    """The calendar as published; None where there is none yet."""
    if path is None or not Path(path).exists():
        return None
    return read_calendar(path)


def read_calendar(path: str) -> Feed:
    """The one feed in a file.

    Raises:
        Trouble: it cannot be read, or holds several documents.
    """
    (item,) = inputs_of((path,))
    feeds = _read(item, {"format": None, "timezone": None})
    if len(feeds) != 1:
        raise Trouble(f"{path} holds {len(feeds)} documents, expected one calendar")
    return evolve(feeds[0], events=feeds[0].all_events, articles=())


def _updated(previous: Feed | None, feed: Feed, options: Mapping[str, Any]) -> tuple[Feed, Difference]:
    if options["language"]:
        # Named as it will be published, so that another language is not taken for a change.
        feed = in_language(feed, options["language"])
    if previous is None:
        return feed, diff(Feed(), feed)
    result = update(previous, feed, missing=options["missing"])
    return result.feed, result.difference


def _chosen(feed: Feed, options: Mapping[str, Any]) -> Feed:
    precision = options["min_precision"]
    choice = Choice(
        since=options["since"],
        until=options["until"],
        actors=options["actors"],
        places=options["places"],
        kinds=options["kinds"],
        statuses=tuple(EventStatus(name) for name in options["statuses"]),
        min_precision=Precision(precision) if precision else None,
    )
    chosen = choose(feed, choice)
    return in_language(chosen, options["language"]) if options["language"] else chosen


def _contents(feed: Feed, options: Mapping[str, Any]) -> dict[Path, bytes]:
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
    return {Path(output): _document(feed, _format(output), options)}


def _document(feed: Feed, format: Format, options: Mapping[str, Any]) -> bytes:
    known = {name: options[name] for name in ("structured_data", "source")} if format.name == _ICALENDAR else {}
    try:
        return dumps(feed, format, **known).encode()
    except InvalidDocument as error:
        raise Invalid(f"the calendar would not be valid; nothing is written\n{error.report}") from error


def _write(contents: Mapping[Path, bytes]) -> None:
    for path, data in contents.items():
        if str(path) == STDIN:
            sys.stdout.buffer.write(data)
            sys.stdout.flush()
            return
    changed = {path: data for path, data in contents.items() if not _holds(path, data)}
    try:
        for folder in {path.parent for path in changed}:
            folder.mkdir(parents=True, exist_ok=True)
        write_all(changed)
    except OSError as error:
        raise cannot("write", error.filename or next(iter(changed)), error) from error


def _holds(path: Path, data: bytes) -> bool:
    """Whether a file has these octets already: it is left alone then, date and all."""
    try:
        return path.is_file() and path.read_bytes() == data
    except OSError:
        return False


def _publish(feed: Feed, options: Mapping[str, Any]) -> None:
    folder = Path(options["site"])
    try:
        publish(feed, folder, base_url=options["base_url"])
    except SiteError as error:
        raise Trouble(str(error), "name an empty folder, or one that dateline wrote") from error
    except OSError as error:
        raise cannot("publish to", folder, error) from error


def _tell(merged: Merged, changes: Difference, feed: Feed, options: Mapping[str, Any]) -> None:
    """What changed, for people and for programs."""
    path = options["changes"]
    if path:
        text = json.dumps(difference_to_plain(changes), ensure_ascii=False, indent=2) + "\n"
        if path == STDIN:
            click.echo(text, nl=False)
        else:
            _write({Path(path): text.encode()})
    if options["quiet"]:
        return
    say: Callable[..., None] = click.echo
    to_stderr = STDIN in {options["output"], path}
    say(difference_to_text(changes), nl=False, err=to_stderr)
    for number, found in merged.disagreements:
        say(f"disagree   {merged.feed.events[number].name}: {found.field}: {found}", err=to_stderr)
    say(_summary(merged, feed, changes), err=to_stderr)


def _summary(merged: Merged, feed: Feed, changes: Difference) -> str:
    told = sum(len(members) for members in merged.tellings)
    facts = (
        f"{counted(len(feed.events), 'event')} of {counted(told, 'telling')}",
        f"{len(changes.added)} added, {len(changes.changed)} changed, {len(changes.cancelled)} cancelled",
    )
    return "; ".join(facts)
