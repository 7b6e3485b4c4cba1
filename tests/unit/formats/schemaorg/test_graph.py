"""Nodes of a tree, for all who look at it."""

import json

import pytest

import toolkit
from toolkit.formats.schemaorg.graph import get, graph_of, sharing
from toolkit.formats.schemaorg.reader import read_graph


def test_a_tree_is_walked_once_where_nobody_changes_it():
    """Outside of such a block each who asks gets nodes as they are then."""
    tree = {"@type": "Event", "name": "Talks"}
    with sharing():
        assert graph_of(tree) is graph_of(tree)
        assert graph_of(tree) is not graph_of(dict(tree))
    assert graph_of(tree) is not graph_of(tree)


ARTICLE = {"@type": "NewsArticle", "@id": "https://n.example/a", "headline": "Talks begin"}
AUTHOR = {"@type": "Person", "name": "Ada Quill"}
OF_ARTICLE = {"@id": "https://n.example/a"}


@pytest.mark.parametrize(
    "graph",
    [
        {**AUTHOR, "@reverse": {"author": ARTICLE}},
        {**AUTHOR, "@reverse": {"schema:author": [ARTICLE, "https://n.example/b"]}},
        {"@graph": [ARTICLE, {**AUTHOR, "@id": "_:a", "@reverse": {"author": OF_ARTICLE}}]},
        {"@graph": [{"@id": "_:a", "@reverse": {"author": OF_ARTICLE}}, {**AUTHOR, "@id": "_:a"}, ARTICLE]},
    ],
)
def test_what_a_node_says_of_another_is_read_as_the_others_own(graph):
    """An author who says whose author he is; the article need say nothing (JSON-LD 1.1, 4.8)."""
    (article,) = toolkit.loads_feed(json.dumps({"@context": "https://schema.org", **graph}), "jsonld").articles
    assert (article.headline, [author.name for author in article.authors]) == ("Talks begin", ["Ada Quill"])


def test_own_authors_and_those_that_say_so_are_all_authors():
    """Both are statements about one article."""
    graph = {**AUTHOR, "@reverse": {"author": {**ARTICLE, "author": {"@type": "Person", "name": "Ben Stone"}}}}
    (article,) = read_graph(graph).articles
    assert [author.name for author in article.authors] == ["Ben Stone", "Ada Quill"]


def test_quotes_and_events_are_read_in_reverse_too():
    """A part says what it is a part of, an event what is about it."""
    quote = {"@type": "Quotation", "text": "It is open.", "@reverse": {"hasPart": OF_ARTICLE}}
    event = {"@type": "Event", "name": "Talks", "@reverse": {"about": OF_ARTICLE, "mentions": None}}
    (article,) = read_graph({"@graph": [ARTICLE, quote, event]}).articles
    assert [quote.text for quote in article.quotes] == ["It is open."]
    assert [event.name for event in article.events] == ["Talks"]


def test_a_property_is_found_however_it_is_written():
    """The plain name first; a value of null is none."""
    assert get({"schema:name": None, "http://schema.org/name": "Talks"}, "name") == "Talks"
    assert get({"name": "Visit", "schema:name": "Talks"}, "name") == "Visit"
    assert get({"https://schema.org/name": None}, "name") is None
    assert get({}, "name") is None
