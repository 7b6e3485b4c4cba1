"""Where in a page a finding on two of its sources stands: at what the markup states."""

import json

import pytest

from toolkit.formats import FORMATS
from toolkit.validation.engine import check_text

pytest.importorskip("trafilatura")

MARKUP = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "New ferry sails to the islands",
    "url": "https://gazette.example/ferry",
    "datePublished": "2026-11-16",
    "inLanguage": "en",
}


def page(lang="en", title="New ferry sails to the islands", head="", kind="application/ld+json", **changes):
    """A page with markup that has a line for each member."""
    block = json.dumps(MARKUP | changes, indent=0)
    return (
        f'<html lang="{lang}"><head><title>{title}</title>{head}<script type="{kind}">{block}</script></head>'
        f"<body><h1>{title}</h1><p>The new ferry sailed on Monday, and many went with it.</p></body></html>"
    )


def found(text, code):
    """Line and path of each finding of a code."""
    return [(one.line, one.path) for one in check_text(text, FORMATS["html"]).report if one.code == code]


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        (page(title="Ten dead in flood"), "JLD901", [(4, "/blocks/0/headline")]),
        (
            page(head='<meta property="article:published_time" content="2026-10-01">'),
            "JLD902",
            [(6, "/blocks/0/datePublished")],
        ),
        (
            page(head='<link rel="canonical" href="https://gazette.example/boat">'),
            "JLD903",
            [(5, "/blocks/0/url")],
        ),
        (page(lang="de"), "JLD904", [(7, "/blocks/0/inLanguage")]),
        (page(inLanguage="english"), "ART013", [(7, "/blocks/0/inLanguage")]),
        (page(author={"@type": "Person", "name": "By Anna Lind"}), "ART010", [(8, "/blocks/0/author")]),
        (page(author={"@type": "Person", "name": "Anna Lind"}), "ART010", []),
        (page(inLanguage=None), "ART012", []),
        (page(kind="application/json-ld"), "JLD906", [(1, "")]),
        (page(kind="text/jsonld"), "JLD906", [(1, "")]),
        (page(kind="application/json"), "JLD906", []),
    ],
)
def test_it_stands_at_what_the_markup_states(text, code, expected):
    """Of the type of the script, at the script."""
    assert expected == found(text, code)
