"""``dateline extract``: what is found in an article, shown in the article itself."""

import sys
from typing import Any

import click
from attrs import evolve

from toolkit.api import loads_feed
from toolkit.cli.facts import fact_options, facts_of
from toolkit.cli.inputs import MEBIBYTE, STDIN, Input, format_of, read_input, refuse_fetching
from toolkit.cli.options import colour_option, fetch_option, from_option, max_size_option
from toolkit.cli.terminal import wants_colour
from toolkit.cli.trouble import Trouble
from toolkit.errors import ReadError
from toolkit.extraction import Analysis, analyse
from toolkit.extraction.languages import can_read
from toolkit.reports.evidence import terminal
from toolkit.reports.evidence_page import page


@click.command(
    epilog="""\b
Examples:
  dateline extract article.txt
  dateline extract article.txt --to html > evidence.html
  dateline extract - --language en < report.txt

Exit codes: 0 shown, 2 wrong usage or unreadable input."""
)
@click.argument("input", metavar="FILE")
@click.option("--to", "shape", type=click.Choice(["text", "html"]), default="text", help="How to show it.")
@from_option
@fetch_option
@fact_options
@max_size_option
@colour_option
def command(input: str, shape: str, colour: str, fetch: bool, **options: Any) -> None:
    """Show an article with its quotes, speakers, dates and events marked, and list them below.

    With --to html it is a page to look at: each fact marked in place, with links from the list to the text
    and back.
    """
    refuse_fetching(input, fetch=fetch)
    analysis = _analysis(Input(path=input, label="standard input" if input == STDIN else input), options)
    if shape == "html":
        click.echo(page(analysis), nl=False)
        return
    coloured = wants_colour(sys.stdout, colour)
    click.echo(terminal(analysis, colour=coloured), color=coloured, nl=False)


def _analysis(item: Input, options: dict[str, Any]) -> Analysis:
    """The analysis of a text; of another format, that of the headline and body of its first article."""
    data = read_input(item, options["max_size"] * MEBIBYTE)
    format = format_of(data, item, options["format"])
    facts = facts_of(options)
    try:
        if format.name == "text":
            native: Analysis = format.parse(data, **facts).native
            return native
        feed = loads_feed(data, format, source=item.label)
        if not feed.articles:
            raise Trouble(f"{item.label} holds no article", f"it was read as {format.title}")
        article = feed.articles[0]
        readable = article.language if article.language and can_read(article.language) else None
        known = {"published": article.date_published, "language": readable, **facts}
        # The lines of its notes are none of the document's; `validate` tells those.
        return evolve(analyse(f"{article.headline}\n\n{article.body}", **known), findings=())
    except ReadError as error:
        raise Trouble(f"{item.label} cannot be read\n{error}", "check the input") from error
    except (ValueError, LookupError, OSError) as error:
        raise Trouble(f"{item.label}: {error}", "check --published and --timezone") from error
