"""``dateline convert``: articles in, validated documents out."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from toolkit.cli.converting import Order, document, read_feed
from toolkit.cli.destinations import any_of, placed, without_outputs
from toolkit.cli.facts import fact_options, facts_of
from toolkit.cli.found import summary
from toolkit.cli.inputs import MEBIBYTE, STDIN, Input, inputs_of
from toolkit.cli.many import Tally, convert_all
from toolkit.cli.message import write_message
from toolkit.cli.options import (
    Names,
    colour_option,
    fetch_option,
    from_option,
    max_size_option,
    structured_data_option,
)
from toolkit.cli.resuming import not_done
from toolkit.cli.terminal import wants_colour
from toolkit.cli.trouble import Trouble, ended
from toolkit.cli.writing import write_files
from toolkit.extraction import MOST_LETTERS
from toolkit.formats import FORMATS, Format, format_for, get_format

WRITTEN = tuple(name for name, format in FORMATS.items() if format.write)
USUAL = tuple(name for name in ("jsonld", "newsmlg2", "icalendar") if name in WRITTEN)


@click.command(
    epilog="""\b
Examples:
  dateline convert article.txt -o out/
  dateline convert page.html --to jsonld > page.jsonld
  dateline convert feed.jsonld --find --to icalendar > talks.ics
  dateline convert archive/ -o out/ --resume --quiet
  dateline convert wire/*.txt -o out/ --timezone Europe/Moscow --publisher 'Example News'
  pbpaste | dateline convert - --to icalendar --published 2025-03-02 > talks.ics

Exit codes: 0 all written, 1 findings of severity error: in an input (it is written all the same), or in what
would be written of it (nothing is); 2 wrong usage or unusable input."""
)
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    help="The folder for the documents, made when missing; '-' for standard output. Without it: the current "
    "folder, or standard output when --to names one format.",
)
@click.option(
    "--to",
    type=Names(WRITTEN),
    default=",".join(USUAL),
    show_default=True,
    metavar="FORMATS",
    help=f"The formats to write, parted by commas: {', '.join(WRITTEN)}.",
)
@from_option
@fetch_option
@fact_options
@max_size_option
@click.option("--body", type=click.Choice(["xhtml", "nitf"]), help="How NewsML-G2 marks up the body: xhtml.")
@click.option("--event-items", is_flag=True, help="In NewsML-G2 each event also as a conceptItem of its own.")
@click.option("--message", metavar="FILE", help="All articles in one newsMessage of NewsML-G2, and nothing else.")
@structured_data_option
@click.option("--find", is_flag=True, help="Look for quotes and events in articles that state none of their own.")
@click.option(
    "--resume",
    is_flag=True,
    help="Pass over inputs whose documents in -o are all there and newer than the input; other options than those "
    "of the earlier run are not noticed.",
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="Processes; when not given, all processors from 100 inputs on.",
)
@click.option("-q", "--quiet", is_flag=True, help="Do not print what was found, but where there are errors.")
@colour_option
@click.pass_context
def command(ctx: click.Context, /, inputs: tuple[str, ...], output: str | None, **options: Any) -> None:
    """Turn articles into structured documents, each validated before it is written.

    INPUT is a file, folder, quoted glob, or '-' for standard input: raw text, a web page, or any format that
    dateline reads. Documents get the input's name: article.jsonld, article.newsmlg2.xml, article.ics. What is
    found in a folder keeps its place in it: a/x.txt becomes a/x.jsonld below -o. Inputs of one name are told apart
    by their folders, in one folder by their endings: x.txt.jsonld, x.html.jsonld. Of one article all documents are
    written or none. An input is never overwritten.
    """
    targets = _targets(options)
    folder = _folder(output, targets)
    found = without_outputs(list(dict.fromkeys(inputs_of(inputs, prose=True, fetch=options["fetch"]))), folder)
    order = _order(found, targets, folder, options)
    items = _placed(found, order)
    if not items:
        raise Trouble(f"nothing to convert in {' '.join(inputs)}", "name the files, or a folder with documents")
    _refuse_one_address(items, options["url"])
    if options["message"]:
        ctx.exit(write_message(items, order, options["message"]))
    _refuse_collisions(items, order)
    tally = _all_converted(items, order, options)
    if tally.is_empty:
        raise Trouble("nothing to convert: what was found is all of other kinds", "name a folder with documents")
    if not order.alone and (tally.worst or not options["quiet"]):
        click.echo(tally, err=True)
    ctx.exit(tally.worst)


def _all_converted(items: Sequence[Input], order: Order, options: Mapping[str, Any]) -> Tally:
    """What became of the inputs.

    Raises:
        Interrupted: somebody ended the command; each document that was written is whole.
    """
    tally = Tally()
    left = _left(items, order, tally) if options["resume"] else items
    try:
        convert_all(left, order, convert, jobs=options["jobs"], quiet=options["quiet"], tally=tally)
    except KeyboardInterrupt as error:
        so_far = f" after {tally.done:,} of {len(items):,} inputs; --resume goes on from there"
        raise ended(error, so_far if order.folder else "") from error
    return tally


def _placed(found: Sequence[Input], order: Order) -> list[Input]:
    """The inputs, each with the place that its documents go to."""
    is_input = any_of(order.inputs)
    return placed(found, lambda item: any(map(is_input, targets_of(item, order))))


def _left(items: Sequence[Input], order: Order, tally: Tally) -> Sequence[Input]:
    """The inputs that no earlier run has converted."""
    if order.folder is None:
        raise click.UsageError("--resume needs -o DIR, where the documents of the earlier run are")
    left = not_done(items, [targets_of(item, order) for item in items])
    tally.passed(len(items) - len(left))
    return left


def _targets(options: Mapping[str, Any]) -> tuple[Format, ...]:
    targets = tuple(get_format(name) for name in options["to"])
    if not targets:
        raise click.UsageError("--to names no format")
    return targets


def _order(
    items: Sequence[Input], targets: tuple[Format, ...], folder: Path | None, options: Mapping[str, Any]
) -> Order:
    stream = sys.stderr if folder is None else sys.stdout
    return Order(
        targets=targets,
        folder=folder,
        format=options["format"],
        facts=facts_of(options),
        styles={
            "newsmlg2": {name: options[name] for name in ("body", "event_items") if options[name]},
            "icalendar": {"structured_data": options["structured_data"]},
        },
        inputs=tuple(Path(item.path) for item in items if item.path != STDIN),
        colour=wants_colour(stream, options["colour"]),
        alone=len(items) == 1,
        find=options["find"],
        most_letters=options["most_letters"] or MOST_LETTERS,
        largest=options["max_size"] * MEBIBYTE,
    )


def _folder(output: str | None, targets: Sequence[Format]) -> Path | None:
    """Where documents go; None is standard output, which can take one format only."""
    if output is None:
        return None if len(targets) == 1 else Path()
    if output != "-":
        folder = Path(output)
        if folder.exists() and not folder.is_dir():
            raise Trouble(f"{output} is a file, not a folder", "-o names a folder")
        if (known := format_for(output)) and not folder.exists() and not output.endswith("/"):
            raise Trouble(
                f"-o names a folder, and {output} looks like a file",
                f"to write one file: --to {known.name} > {output}",
            )
        return folder
    if len(targets) != 1:
        names = ",".join(target.name for target in targets)
        raise Trouble(f"standard output takes one document, and --to names {names}", "use --to with one format")
    return None


def _refuse_one_address(items: Sequence[Input], url: str | None) -> None:
    """Two articles of one address would be one article to whoever reads them."""
    if url and len(items) > 1:
        raise Trouble(f"--url is the page of one article, and there are {len(items)} inputs", "convert them apart")


def _refuse_collisions(items: Sequence[Input], order: Order) -> None:
    """Two inputs of one name would write one file; a target that is an input would be lost."""
    if order.folder is None:
        if len(items) > 1:
            raise Trouble(f"standard output takes one document, and there are {len(items)} inputs", "give -o DIR")
        return
    seen: dict[Path, str] = {}
    is_input = any_of(order.inputs)
    for item in items:
        for path in targets_of(item, order):
            if is_input(path):
                raise Trouble(f"{path} is an input, and would be overwritten", "give another folder with -o")
            if path in seen:
                raise Trouble(f"{seen[path]} and {item.label} would both become {path}", "convert them apart")
            seen[path] = item.label


def targets_of(item: Input, order: Order) -> dict[Path, str]:
    """The files that an input becomes, each with the name of its format; none on standard output."""
    folder = order.folder
    return {} if folder is None else {path_for(item, target, folder): target.name for target in order.targets}


def path_for(item: Input, target: Format, folder: Path) -> Path:
    """The file that a document goes to: the input's name with the target's ending."""
    return folder / f"{item.output}{target.suffixes[0]}"


def convert(item: Input, order: Order) -> tuple[str, bool]:
    """Convert one input; what was found and written, and whether the input is without errors.

    Raises:
        Trouble: it cannot be read, or what would be written is not valid; nothing is written.
    """
    read = read_feed(item, order)
    documents = {target: document(read.feed, target, item, order) for target in order.targets}
    written = _write(documents, item, order)
    return summary(item.label, read, written, order.targets, colour=order.colour), read.ok


def _write(documents: Mapping[Format, bytes], item: Input, order: Order) -> list[Path]:
    if order.folder is None:
        for data in documents.values():
            sys.stdout.buffer.write(data)
            sys.stdout.flush()
        return []
    contents = {path_for(item, target, order.folder): data for target, data in documents.items()}
    write_files(contents)
    return list(contents)
