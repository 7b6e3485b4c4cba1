"""Nodes of a tree, for all who look at it."""

from toolkit.formats.schemaorg.graph import get, graph_of, sharing


def test_a_tree_is_walked_once_where_nobody_changes_it():
    """Outside of such a block each who asks gets nodes as they are then."""
    tree = {"@type": "Event", "name": "Talks"}
    with sharing():
        assert graph_of(tree) is graph_of(tree)
        assert graph_of(tree) is not graph_of(dict(tree))
    assert graph_of(tree) is not graph_of(tree)


def test_a_property_is_found_however_it_is_written():
    """The plain name first; a value of null is none."""
    assert get({"schema:name": None, "http://schema.org/name": "Talks"}, "name") == "Talks"
    assert get({"name": "Visit", "schema:name": "Talks"}, "name") == "Visit"
    assert get({"https://schema.org/name": None}, "name") is None
    assert get({}, "name") is None
