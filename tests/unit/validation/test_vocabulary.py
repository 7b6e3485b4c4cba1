"""The vocabulary table: made from the published file, of schema.org's own terms."""

import json

import pytest
from attrs import asdict
from corpora import corpus

from toolkit.formats import FORMATS
from toolkit.validation.engine import check_text
from toolkit.validation.schema import load_schema
from toolkit.validation.vocabulary import (
    TABLE,
    bundled,
    current,
    table_from_graph,
    using,
    vocabulary_from_file,
    vocabulary_of,
)

GRAPH = [
    {"@id": "schema:Thing", "@type": "rdfs:Class"},
    {"@id": "schema:Work", "@type": "rdfs:Class", "rdfs:subClassOf": {"@id": "schema:Thing"}},
    {"@id": "schema:Mood", "@type": "rdfs:Class", "rdfs:subClassOf": [{"@id": "schema:Enumeration"}]},
    {"@id": "schema:Enumeration", "@type": "rdfs:Class", "rdfs:subClassOf": {"@id": "schema:Thing"}},
    {"@id": "schema:Glad", "@type": "schema:Mood"},
    {
        "@id": "schema:part",
        "@type": "rdf:Property",
        "schema:domainIncludes": {"@id": "schema:Work"},
        "schema:rangeIncludes": [{"@id": "schema:Work"}, {"@id": "other:Thing"}],
        "schema:inverseOf": {"@id": "schema:whole"},
        "schema:isPartOf": {"@id": "https://pending.schema.org"},
    },
    {
        "@id": "schema:piece",
        "@type": "rdf:Property",
        "schema:supersededBy": {"@id": "schema:part"},
        "schema:domainIncludes": {"@id": "schema:Work"},
        "schema:rangeIncludes": {"@id": "schema:Text"},
    },
    {"@id": "other:part", "@type": "rdf:Property"},
]


def test_the_table_holds_facts_of_its_own_namespace():
    """Types, properties, members, marks; nothing of other vocabularies, no descriptions."""
    table = table_from_graph(GRAPH, "1.0")
    assert table == {
        "title": "schema.org vocabulary",
        "version": "1.0",
        "types": {"Enumeration": "Thing", "Mood": "Enumeration", "Thing": "", "Work": "Thing"},
        "properties": {"part": "Work > Work", "piece": "Work > Text"},
        "members": {"Glad": "Mood"},
        "superseded": {"piece": "part"},
        "pending": "part",
        "inverses": {"part": "whole", "whole": "part"},
    }


def test_the_bundled_table_is_the_published_file():
    """The generator makes of release 30.0 what lies in schemas."""
    graph = json.loads((corpus("jsonld/schemaorg-30.0") / "schemaorg-current-https.jsonld").read_text("utf-8"))
    assert table_from_graph(graph["@graph"], "30.0") == load_schema(TABLE)


def test_the_bundled_table_has_the_counts_of_its_release():
    """Release 30.0: 933 types, 1,521 properties, 533 members."""
    vocabulary = bundled()
    counts = [len(part) for part in (vocabulary.types, vocabulary.properties, vocabulary.members)]
    assert counts == [933, 1521, 533]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("headline", "text"),
        ("image", "url"),
        ("datePublished", "date"),
        ("wordCount", "number"),
        ("isAccessibleForFree", "boolean"),
        ("width", "quantity"),
    ],
)
def test_expectations_follow_the_ranges(name, kind):
    """What a property takes is told by its ranges."""
    assert getattr(bundled().expected(name), kind) is True


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("author", "object"),
        ("duration", "duration"),
        ("eventStatus", "member"),
        ("width", "measure"),
        ("headline", "text"),
    ],
)
def test_what_a_text_is_judged_as_follows_the_ranges(name, kind):
    """One kind for each property, found once."""
    assert bundled().expected(name).kind == kind


def test_members_of_an_enumeration_are_known():
    """A property whose range is an enumeration takes its members."""
    assert "EventCancelled" in bundled().expected("eventStatus").members
    assert bundled().expected("author").members == frozenset()


def test_case_is_told_apart():
    """A type or property in the wrong case is found, a strange name is not; a name may be both."""
    vocabulary = bundled()
    assert vocabulary.property_in_other_case("headLine") == "headline"
    assert vocabulary.property_in_other_case("headlin") is None
    assert vocabulary.type_in_other_case("event") == "Event"
    assert vocabulary.property_in_other_case("Event") == "event"
    assert vocabulary.type_in_other_case("evnt") is None


def test_another_vocabulary_can_be_judged_by():
    """Within the block rules know the terms of the other vocabulary, after it those of the bundled one."""
    text = '{"@context": "https://schema.org", "@type": "Work", "part": {"@type": "Work", "name": "x"}}'
    other = vocabulary_of(table_from_graph(GRAPH, "1.0"))
    assert "JLD102" in check_text(text, FORMATS["jsonld"]).report.codes
    with using(other):
        assert current() is other
        assert "JLD102" not in check_text(text, FORMATS["jsonld"]).report.codes
    assert current() is bundled()


def test_a_vocabulary_is_made_of_a_file():
    """The published graph and the table made of it give the same vocabulary; a file of neither is refused."""
    table = table_from_graph(GRAPH, "1.0")
    expected = asdict(vocabulary_of(table))
    assert expected == asdict(vocabulary_from_file(json.dumps({"@graph": GRAPH}).encode(), "1.0"))
    assert expected == asdict(vocabulary_from_file(json.dumps(table).encode(), "a name"))
    with pytest.raises(ValueError, match="empty has no type of schema.org"):
        vocabulary_from_file(b'{"@graph": []}', "empty")
