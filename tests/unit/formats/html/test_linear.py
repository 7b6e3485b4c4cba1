"""Four times the page takes about four times the work, counted in calls, whatever it is made of."""

import sys
from collections.abc import Callable

import pytest

from toolkit.formats.html import large
from toolkit.formats.html.around import around
from toolkit.formats.html.body import cleaned
from toolkit.formats.html.large import text_of_large
from toolkit.formats.html.pieces import pieces_of
from toolkit.formats.html.syntax import parse_page
from toolkit.formats.html.tree_syntax import tree_of
from toolkit.formats.html.whole import completed

_SMALL, _TIMES, _MOST = 300, 4, 5
_SENTENCE = "The bridge over the river reopened on Friday after {0} months of repairs."

_SHAPES = {
    "one paragraph again and again": "<p>The bridge over the river reopened on Friday after long repairs.</p>",
    "paragraphs that begin alike": f"<p>{_SENTENCE}</p>",
    "paragraphs each its own": f"<p>{{0}} {_SENTENCE}</p>",
    "subheads": f"<h2>Part {{0}}</h2><p>{{0}} {_SENTENCE}</p>",
    "runs between breaks": f"{_SENTENCE}<br>",
    "inline elements": "<b>a</b> <i>b{0}</i> ",
    "items of a menu": "<li><a href='/{0}'>Page {0}</a></li>",
    "bylines": "<a rel='author' href='/author/{0}'>Ada Quill</a>",
    "boxes that are called titles": "<span class='title'>a{0}</span>",
    "comments": f"<div class='comment'><p>{_SENTENCE}</p></div>",
    "rows of a table": "<table><tr><td>| Town {0}</td><td>people</td></tr></table>",
}


def _root(shape: str, size: int):
    inner = "".join(_SHAPES[shape].format(number) for number in range(size))
    return tree_of(f"<html><body><h1>Bridge reopens</h1><div><div>{inner}</div></div></body></html>")[0]


def _work(act: Callable[[], object]) -> int:
    """How many calls it makes, of functions in Python and in C."""
    calls = 0

    def count(frame, event, argument):
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        act()
    finally:
        sys.setprofile(None)
    return calls


def _completed(root):
    body = "\n\n".join(piece.text for piece in pieces_of(root))
    return lambda: completed(body, pieces_of(root), headline="Bridge reopens", summaries=["The bridge is open"])


def _cleaned(root):
    body = "\n\n".join(piece.text for piece in pieces_of(root))
    return lambda: cleaned(body, titles=["Bridge reopens"], authors=["Ada Quill"], sites=["Gazette"])


_LAYERS = {
    "set against the page": _completed,
    "without its frame": _cleaned,
    "taken from where most stands": lambda root: lambda: text_of_large(root),
    "around the headline": lambda root: lambda: around(root, "Bridge reopens"),
}


@pytest.mark.parametrize("shape", _SHAPES)
@pytest.mark.parametrize("layer", _LAYERS)
def test_work_grows_as_the_page(layer, shape):
    """No layer looks at everything again for each thing that it finds."""
    act = _LAYERS[layer]
    small, great = (_work(act(_root(shape, size))) for size in (_SMALL, _SMALL * _TIMES))
    assert (great <= _MOST * small, layer, shape) == (True, layer, shape)


def test_a_text_with_very_many_paragraphs_that_were_missed_is_completed():
    """Each is compared with the lines that are known, and is not sought in all of the text."""
    root = _root("paragraphs each its own", 1500)
    lines = [piece.text for piece in pieces_of(root)][1:]
    body = "\n\n".join(lines[::4])
    assert completed(body, pieces_of(root), headline="Bridge reopens", summaries=[]) == "\n\n".join(lines)


@pytest.mark.parametrize(("elements", "letters"), [(50, 1_000_000), (1_000_000, 50)])
def test_a_large_page_is_read_without_the_extractors(monkeypatch, elements, letters):
    """Its text is what stands as most of it does, without menus; a note says so, and nothing is guessed."""
    monkeypatch.setattr(large, "MOST_ELEMENTS", elements)
    monkeypatch.setattr(large, "MOST_LETTERS", letters)
    lines = [f"{number} {_SENTENCE.format(number)}" for number in range(60)]
    menu = "<ul>" + "<li><a href='/a'>A part of the page, one of very many parts</a></li>" * 90 + "</ul>"
    page = parse_page(f"<body>{menu}<div>{''.join(f'<p>{line}</p>' for line in lines)}</div></body>")
    facts = (page.body, [finding.code for finding in page.findings], page.guessed_author, page.guessed_date)
    assert facts == ("\n\n".join(lines), ["SYN016"], "", None)


def test_a_large_page_without_sentences_has_no_text(monkeypatch):
    """Where nothing is long enough to be one, nothing is taken."""
    monkeypatch.setattr(large, "MOST_ELEMENTS", 5)
    assert parse_page("<body>" + "<p>a</p>" * 9 + "</body>").body == ""
