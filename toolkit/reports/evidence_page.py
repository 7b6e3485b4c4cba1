"""What was found in a text as one HTML page: each fact marked in place, and a list that leads there and back.

The page needs no script, no network and no server.
"""

from functools import lru_cache
from html import escape
from importlib.resources import files

from toolkit.extraction import Analysis
from toolkit.reports.columns import tame
from toolkit.reports.evidence import Stretch, event_row, marks, note_row, quote_row, stretches, time_row


def page(analysis: Analysis) -> str:
    """The whole page."""
    article = analysis.article
    language = escape(article.language or "")
    facts = (
        _list("Quotes", "q", [quote_row(one) for one in analysis.quotations])
        + _list("Events", "e", [event_row(one) for one in analysis.happenings])
        + _list("Dates", "t", [time_row(one) for one in analysis.times])
        + _notes([note_row(one) for one in analysis.findings])
    )
    stamp = " · ".join(part for part in (article.dateline, str(article.date_published or "")) if part)
    text = (
        "<!DOCTYPE html>\n"
        f'<html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{_safe(article.headline)}</title><style>{_style()}</style></head><body>\n"
        f"<main><h1>{_safe(article.headline)}</h1><p class=stamp>{_safe(stamp)}</p>\n"
        f"{_body(analysis)}</main>\n<aside><p class=legend>{_LEGEND}</p>{facts}</aside>\n</body></html>\n"
    )
    return text.encode(errors="replace").decode()


_LEGEND = " ".join(
    f"<span class={kind}>{kind}</span>" for kind in ("quote", "speaker", "cue", "event", "date", "name")
)


@lru_cache(maxsize=1)
def _style() -> str:
    return files("toolkit.reports").joinpath("page", "evidence.css").read_text(encoding="utf-8")


def _safe(text: str) -> str:
    return escape(tame(text))


def _body(analysis: Analysis) -> str:
    seen: set[str] = set()
    shown = "".join(_stretch(stretch, seen) for stretch in stretches(analysis.article.body, marks(analysis)))
    return f"<p>{shown}</p>"


def _stretch(stretch: Stretch, seen: set[str]) -> str:
    text = "</p>\n<p>".join(_safe(part) for part in stretch.text.split("\n\n"))
    if not stretch.marks:
        return text
    classes = " ".join(dict.fromkeys(mark.kind for mark in stretch.marks))
    anchors = "".join(_anchor(mark.fact, seen) for mark in stretch.marks if mark.fact)
    facts = [mark.fact for mark in stretch.marks if mark.fact]
    if not facts:
        return f'<span class="{classes}">{text}</span>'
    return f'{anchors}<a class="{classes}" href="#in-{facts[-1]}">{text}</a>'


def _anchor(fact: str, seen: set[str]) -> str:
    if fact in seen:
        return ""
    seen.add(fact)
    return f'<i id="{fact}"></i>'


def _list(title: str, prefix: str, rows: list[str]) -> str:
    if not rows:
        return ""
    items = "".join(
        f'<li id="in-{prefix}{number}"><a href="#{prefix}{number}">{_safe(row)}</a></li>'
        for number, row in enumerate(rows, 1)
    )
    return f"<h2>{title}</h2><ol>{items}</ol>"


def _notes(rows: list[str]) -> str:
    """What was left open; it is about places of the source, and leads to no mark."""
    items = "".join(f"<li>{_safe(row)}</li>" for row in rows)
    return f"<h2>Notes</h2><ol>{items}</ol>" if rows else ""
