"""What was found in an article and what was written of it, as a short table."""

from collections.abc import Sequence
from pathlib import Path

from toolkit.cli.converting import Read, states_nothing
from toolkit.cli.losses import holds_articles, losses
from toolkit.cli.terminal import table
from toolkit.cli.trouble import printable
from toolkit.formats import Format
from toolkit.model import Agent, Article, Event, Feed, Moment, Person, Quote, When
from toolkit.reports.columns import tame
from toolkit.reports.text import counted

_LONGEST = 90
_MOST_FIELDS = 8
Rows = list[tuple[str, str]]


def summary(
    source: str,
    read: Read,
    written: Sequence[Path],
    targets: Sequence[Format],
    *,
    colour: bool,
) -> str:
    """The table of one input."""
    feed = read.feed
    rows: Rows = []
    for article in feed.articles:
        rows += _article_rows(article, searched=read.searched)
    rows += _named("events", [_event(event) for event in feed.all_events])
    rows += _named("files", [printable(str(path)) for path in written] or ["standard output"])
    rows += _named("findings", [_finding(source, found) for found in map(str, read.report)] or ["none"])
    rows += _named("left out", [f"{shortened(what)}: {why}" for what, why in read.left_out])
    rows += _named("not held", [line for target in targets if (line := _loss(feed, target))])
    return f"{printable(source)}\n{table(rows, colour=colour)}\n"


def _article_rows(article: Article, *, searched: bool) -> Rows:
    date = article.date_published or article.date_modified or article.date_created
    return [
        ("headline", tame(article.headline)),
        ("date", readable_moment(date) if date else "not stated"),
        ("language", article.language or "not stated"),
        *_named(
            "quotes", [_quote(quote) for quote in article.quotes] or ([] if searched else _unsearched(article))
        ),
    ]


def _unsearched(article: Article) -> list[str]:
    """What to do about a text that may tell of more than its document states."""
    return ["none; with --find the text is searched for quotes and events"] if states_nothing(article) else []


def _named(name: str, lines: Sequence[str]) -> Rows:
    """Lines of which only the first has the name beside it; none is told too."""
    if not lines:
        return [] if name in {"not held", "left out"} else [(name, "none")]
    return [(name if number == 0 else "", line) for number, line in enumerate(lines)]


def _quote(quote: Quote) -> str:
    speaker = _agent(quote.speaker) if quote.speaker else "speaker not stated"
    return f"{speaker}, {quote.kind.value}: {shortened(quote.text)}"


def _agent(agent: Agent) -> str:
    role = agent.job_title if isinstance(agent, Person) else None
    return tame(f"{agent.name} ({role})" if role else agent.name)


def _event(event: Event) -> str:
    when = readable_when(event.when) if event.when else "no date"
    place = f", {tame(event.place.name)}" if event.place else ""
    status = f" ({event.status.value})" if event.status else ""
    return f"{when}{place}: {shortened(event.name)}{status}"


def readable_when(when: When) -> str:
    """A date as it is read: ``2025-03-05 to 2025-03-07``, ``about 2025-03``."""
    about = "about " if when.approximate else ""
    start = readable_moment(when.start) if when.start else ""
    if when.end is None:
        return f"{about}{'from ' if when.open_end else ''}{start}"
    end = readable_moment(when.end)
    return f"{about}{start} to {end}" if start else f"{about}until {end}"


def readable_moment(moment: Moment) -> str:
    """A date or time with a space between the two."""
    return moment.text.partition("[")[0].replace("T", " ")


def shortened(text: str) -> str:
    """The beginning of a text, in one line."""
    line = tame(" ".join(text.split()))
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _finding(source: str, text: str) -> str:
    return tame(text.removeprefix(f"{source}:").removeprefix(" "))


def _loss(feed: Feed, format: Format) -> str:
    """``icalendar: the article but for its events; Event.span (4)``."""
    fields = [f"{name} ({count})" if count > 1 else name for name, count in losses(feed, format).items()]
    more = len(fields) - _MOST_FIELDS
    parts = [] if holds_articles(format) or not feed.articles else ["the article but for its events"]
    if fields:
        shown = ", ".join(fields[:_MOST_FIELDS])
        parts.append(f"{shown} and {counted(more, 'field')} more" if more > 0 else shown)
    return f"{format.name}: {'; '.join(parts)}" if parts else ""
