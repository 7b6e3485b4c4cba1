"""``dateline calendar``: many articles in, one calendar that people subscribe to."""

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from datetime import UTC, date, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import click

from toolkit.calendars.archive import Archive, ArchiveError
from toolkit.cli.calendar_files import (
    contents_of,
    output_format,
    read_all,
    read_people,
    read_published,
    site_of,
)
from toolkit.cli.changes import changes_of, tell
from toolkit.cli.facts import check_published
from toolkit.cli.inputs import STDIN, Input, inputs_of
from toolkit.cli.options import (
    Address,
    Names,
    check_timezone,
    fetch_option,
    from_option,
    max_size_option,
    most_letters_option,
    structured_data_option,
)
from toolkit.cli.publishing import Remembered, publish_all
from toolkit.cli.targets import refuse_overwriting
from toolkit.cli.trouble import Trouble, cannot
from toolkit.files import folders_for
from toolkit.merging import (
    Choice,
    Merged,
    Updated,
    choose,
    diff,
    in_language,
    knowing,
    merge_in_detail,
    unmet_conditions,
    update,
)
from toolkit.merging.kinds import SAME, TITLES
from toolkit.model import Article, EventStatus, Feed, Moment, Precision, fold, under_embargo

_MOST_SHOWN = 20


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
            self.fail(f"{value!r} is no day, month or year: {error}", param, ctx)
        return moment.last_day if self.last else moment.day


@click.command(
    epilog="""\b
Examples:
  dateline calendar articles/*.txt -o talks.ics --title 'Russia-US talks'
  dateline calendar today/*.txt -o talks.ics --update talks.ics --missing keep
  dateline calendar today/ --archive events.db -o talks.ics --site public/ --base-url https://example.org/talks/
  dateline calendar wire/ -o actors/ --split-by actor --language en

Exit codes: 0 written, 1 findings of severity error: in an input (what could be read of it is used), or in what
would be written (nothing is); 2 wrong usage, or an article that cannot be read (the others are used)."""
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
@click.option(
    "--base-url",
    type=Address(),
    metavar="URL",
    help="Where the site will be: makes its links to subscribe absolute.",
)
@click.option(
    "--since", type=Day(), metavar="DATE", help="No events that end before: 2025, 2025-02 or 2025-02-18."
)
@click.option("--until", type=Day(last=True), metavar="DATE", help="No events that begin after.")
@click.option("--actor", "actors", multiple=True, metavar="NAME", help="Events of that state, body or person.")
@click.option("--place", "places", multiple=True, metavar="NAME", help="Events at that place or in that country.")
@click.option(
    "--kind",
    "kinds",
    type=Names(),
    default="",
    metavar="KINDS",
    help=f"Events of these kinds, parted by commas: {', '.join(TITLES)}.",
)
@click.option(
    "--status",
    "statuses",
    type=Names(tuple(EventStatus)),
    default="",
    metavar="NAMES",
    help=f"Events of these, parted by commas: {', '.join(EventStatus)}.",
)
@click.option(
    "--min-precision", type=click.Choice([one.value for one in Precision]), help="No dates coarser than that."
)
@click.option("--split-by", type=click.Choice(["actor"]), help="One calendar for each actor; -o names a folder.")
@click.option("--language", type=click.Choice(["ru", "en"]), help="Of the summaries; names from tables.")
@click.option(
    "--names",
    metavar="FILE",
    help="Persons that no table knows, one a line: name in English, name in Russian, ISO code of the state, "
    "parted by tabs.",
)
@click.option(
    "--source",
    type=Address(),
    metavar="URL",
    help="Where the .ics will be: subscribers look there again (SOURCE).",
)
@structured_data_option
@from_option
@fetch_option
@click.option("--timezone", metavar="ZONE", help="Of raw articles whose times name none: Europe/Moscow.")
@click.option("--published", metavar="DATE", help="When raw articles appeared that do not say it: 2025-03-02.")
@most_letters_option
@max_size_option
@click.option("-q", "--quiet", is_flag=True, help="Do not print what changed.")
@click.pass_context
def command(ctx: click.Context, /, inputs: tuple[str, ...], **options: Any) -> None:
    """Make one calendar of the events of many articles: each event once, with all its sources.

    INPUT is a file, folder, quoted glob, or '-': raw text, web pages, or any format that dateline reads. The same
    event told by several articles, in Russian or English, in other words or at another precision, becomes one.
    """
    _check_usage(inputs, options)
    items = list(dict.fromkeys(inputs_of(inputs, prose=True, fetch=options["fetch"])))
    _refuse_overwriting(items, options)
    feeds, worst = read_all(items, options)
    _refuse_cancelling(worst, options)
    with ExitStack() as stack:
        if options["names"]:
            stack.enter_context(knowing(read_people(options["names"])))
        archive = _open(options["archive"], stack)
        worst = max(worst, _make(feeds, archive, options))
    ctx.exit(worst)


def _check_usage(inputs: Sequence[str], options: Mapping[str, Any]) -> None:
    if not inputs and not options["archive"]:
        raise click.UsageError("name the articles, or an --archive that holds them")
    if not any(options[name] for name in ("output", "site", "archive", "changes")):
        raise click.UsageError("say where to: -o FILE, --site DIR or --archive FILE")
    if options["output"] == options["changes"] == STDIN:
        raise click.UsageError(
            "-o - and --changes - would both be written to standard output: name a file for one"
        )
    if options["timezone"]:
        check_timezone(options["timezone"])
    if options["published"]:
        check_published(options["published"])
    if options["since"] and options["until"] and options["until"] < options["since"]:
        raise click.UsageError(f"--until {options['until']} is before --since {options['since']}")
    if options["split_by"] and options["output"] in {None, "-"}:
        raise click.UsageError("--split-by writes several files: -o DIR")
    if options["split_by"] and options["source"]:
        raise click.UsageError("--source is the address of one calendar, and --split-by writes several")
    if options["output"] and not options["split_by"]:
        output_format(options["output"])


def _refuse_overwriting(items: Sequence[Input], options: Mapping[str, Any]) -> None:
    """An article would be lost; the calendar of --update may be written again, that is what it is for."""
    names = [("-o", "output"), ("--changes", "changes"), ("--archive", "archive")]
    targets = [(option, options[name]) for option, name in names if options[name] not in {None, STDIN}]
    refuse_overwriting(targets, (item.path for item in items if item.named))
    if options["names"]:
        refuse_overwriting(targets, [options["names"]])
    if options["previous"]:
        refuse_overwriting([target for target in targets if target[0] != "-o"], [options["previous"]])


def _refuse_cancelling(worst: int, options: Mapping[str, Any]) -> None:
    """What only an unread article tells of is not called off."""
    if options["missing"] == "cancel" and worst >= Trouble.exit_code:
        raise Trouble(
            "--missing cancel: not every input could be read, and nothing is cancelled or written",
            "mend or leave out what could not be read, or take --missing keep",
        )


def _open(path: str | None, stack: ExitStack) -> Archive | None:
    if path is None:
        return None
    try:
        stack.enter_context(folders_for([Path(path)]))
        return stack.enter_context(Archive(path))
    except ArchiveError as error:
        raise Trouble(str(error), "name another file with --archive") from error
    except OSError as error:
        raise cannot("open", path, error) from error


def _make(feeds: Sequence[Feed], archive: Archive | None, options: Mapping[str, Any]) -> int:
    """Merge, update, keep, write."""
    kept = archive.read() if archive else None
    merged = _merge(feeds, kept.articles if kept else (), options)
    previous = _previous(options) or (kept.calendar if kept else None)
    updated = _updated(previous, merged.feed, options)
    choice = _choice(options)
    _check_choice(updated.feed, choice)
    chosen, before = (_chosen(feed, choice, options) for feed in (updated.feed, previous or Feed()))
    changes = diff(before, chosen)
    files = contents_of(chosen, options) | changes_of(changes, options["changes"])
    site = site_of(chosen, merged.differing(updated.uids), options)
    publish_all(files, site, _remembered(archive, feeds, updated.feed))
    tell(merged, changes, chosen, options)
    return 0


def _remembered(archive: Archive | None, feeds: Sequence[Feed], feed: Feed) -> Remembered | None:
    if archive is None:
        return None
    # A version under an embargo would take the place of the one that is published.
    now = datetime.now(UTC)
    told = (one for each in feeds for one in each.articles if not under_embargo(one, now))
    return Remembered(archive, told, feed)


def _merge(feeds: Sequence[Feed], archived: Sequence[Article], options: Mapping[str, Any]) -> Merged:
    titles = {feed.title for feed in feeds if feed.title}
    title = options["title"] or (titles.pop() if len(titles) == 1 else None)
    return merge_in_detail((*archived, *feeds), title=title, language=options["language"])


def _previous(options: Mapping[str, Any]) -> Feed | None:
    """The calendar as published; None where there is none yet, and this run is the first to write it.

    Raises:
        Trouble: there is no such file, nor is it what is written; or it is no whole calendar.
    """
    path, output = options["previous"], options["output"]
    if path is None:
        return None
    if output and not Path(path).exists() and Path(path).resolve() == Path(output).resolve():
        return None
    return read_published(path, fetch=options["fetch"])


def _updated(previous: Feed | None, feed: Feed, options: Mapping[str, Any]) -> Updated:
    if options["language"]:
        # Named as it will be published, so that another language is not taken for a change.
        feed = in_language(feed, options["language"])
    if previous is None:
        return Updated(feed=feed, difference=diff(Feed(), feed))
    return update(previous, feed, missing=options["missing"])


def _choice(options: Mapping[str, Any]) -> Choice:
    precision = options["min_precision"]
    return Choice(
        since=options["since"],
        until=options["until"],
        actors=options["actors"],
        places=options["places"],
        kinds=options["kinds"],
        statuses=tuple(EventStatus(name) for name in options["statuses"]),
        min_precision=Precision(precision) if precision else None,
    )


def _chosen(feed: Feed, choice: Choice, options: Mapping[str, Any]) -> Feed:
    chosen = choose(feed, choice)
    return in_language(chosen, options["language"]) if options["language"] else chosen


def _check_choice(feed: Feed, choice: Choice) -> None:
    """Tell of what is asked for and not there, and what is; a kind that is no word for one is a slip."""
    for unmet in unmet_conditions(feed, choice):
        if unmet.what == "kind" and unmet.name not in {*TITLES, *SAME}:
            kinds = sorted({*TITLES, *SAME, *unmet.known})
            raise Trouble(f"--kind {unmet.name}: no event is called that", _instead(unmet.name, kinds, "kinds"))
        hint = _instead(unmet.name, unmet.known, f"its {unmet.what}s")
        click.echo(f"dateline: no event of the calendar has the {unmet.what} {unmet.name!r}; {hint}", err=True)


def _instead(name: str, known: Sequence[str], what: str) -> str:
    """What was perhaps meant, else what there is."""
    folded = {fold(one): one for one in known}
    similar = [folded[one] for one in get_close_matches(fold(name), folded, n=2)]
    if similar:
        return f"did you mean {' or '.join(similar)}?"
    shown = ", ".join(known[:_MOST_SHOWN])
    more = f" and {len(known) - _MOST_SHOWN} more" if len(known) > _MOST_SHOWN else ""
    return f"{what} are {shown}{more}" if known else f"{what}: none is known"
