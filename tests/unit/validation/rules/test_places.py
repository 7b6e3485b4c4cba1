"""Where a finding stands: at the very value, in a list at its index, whatever the key is called."""

import json

import pytest

from toolkit.formats import FORMATS
from toolkit.validation.engine import check_text

URL = "https://gazette.example/ferry"


def places(tree, code):
    """Path and the text at line and column of each finding of that code."""
    text = json.dumps(tree, ensure_ascii=False, indent=1)
    lines = text.splitlines()
    found = [one for one in check_text(text, FORMATS["jsonld"]).report if one.code == code]
    return [(one.path, lines[one.line - 1][one.column - 1 :].rstrip(",")) for one in found]


def document(**members):
    """A news article with some members more."""
    return {"@context": "https://schema.org", "@type": "NewsArticle", "url": URL, "headline": "Ferry", **members}


@pytest.mark.parametrize(
    ("tree", "code", "expected"),
    [
        (document() | {"@type": ["NewsArticle", "Atricle"]}, "JLD102", [("/@type/1", '"Atricle"')]),
        (document() | {"@type": ["newsarticle"]}, "JLD103", [("/@type/0", '"newsarticle"')]),
        (
            document() | {"@context": ["https://schema.org", "https://a.example/v1"]},
            "JLD003",
            [("/@context/1", '"https://a.example/v1"')],
        ),
        (
            document(image=[f"{URL}.jpg", "/ferry.jpg"]),
            "JLD401",
            [("/image/1", '"/ferry.jpg"')],
        ),
        (
            {"@context": "http://schema.org", "@type": "Event", "schema:name": "Talks", "schema:startDate": "now"},
            "JLD601",
            [("/schema:startDate", '"schema:startDate": "now"')],
        ),
        (
            document(**{"schema:dateModified": "2026-11-16T10:00:00"}),
            "ART007",
            [("/schema:dateModified", '"schema:dateModified": "2026-11-16T10:00:00"')],
        ),
        (
            document(
                about={
                    "@type": "Event",
                    "name": "Sailing",
                    "startDate": "2026-11-16T08:00:00",
                    "endDate": "2026-11-16T09:00:00+01:00",
                }
            ),
            "EVT005",
            [("/about/startDate", '"startDate": "2026-11-16T08:00:00"')],
        ),
    ],
)
def test_a_finding_stands_at_the_value(tree, code, expected):
    """So that an editor leads to what is to be changed."""
    assert expected == places(tree, code)


def test_what_two_nodes_share_is_told_once():
    """A house without a logo that published two articles is one house."""
    house = {"@type": "Organization", "@id": f"{URL}#house", "name": "The Gazette"}
    articles = [document(publisher=house), document(publisher={"@id": f"{URL}#house"}, url=f"{URL}/2")]
    assert [("/0/publisher", '"publisher": {')] == places(articles, "JLD717")


def test_a_finding_says_what_to_do():
    """In the words of its rule, where it has none of its own."""
    tree = document(articleSection=True)
    found = [one for one in check_text(json.dumps(tree), FORMATS["jsonld"]).report if one.code == "JLD302"]
    assert ["write the value itself, or leave the property out"] == [one.hint for one in found]
