"""``dateline diff``: what differs between two calendars."""

import json

import click

from toolkit.cli.calendar_files import read_calendar
from toolkit.cli.options import fetch_option
from toolkit.merging import diff, difference_to_plain, difference_to_text


@click.command(
    epilog="""\b
Examples:
  dateline diff yesterday.ics today.ics
  dateline diff old.ics new.jsonld --json | jq .cancelled

Exit codes: 0 no difference, 1 a difference, 2 a calendar that cannot be read."""
)
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead: schemas/calendar-diff.schema.json.")
@fetch_option
@click.option("--language", type=click.Choice(["en", "ru"]), default="en", show_default=True, help="Of the list.")
@click.pass_context
def command(ctx: click.Context, /, old: str, new: str, *, as_json: bool, fetch: bool, language: str) -> None:
    """Tell what was added, removed and changed from OLD to NEW, event by event and field by field.

    Events are the same when uid and recurrence id are. Swapped, the calendars give the mirror image.
    """
    found = diff(read_calendar(old, fetch=fetch), read_calendar(new, fetch=fetch))
    if as_json:
        click.echo(json.dumps(difference_to_plain(found), ensure_ascii=False, indent=2))
    else:
        click.echo(difference_to_text(found, language), nl=False)
    ctx.exit(1 if found else 0)
