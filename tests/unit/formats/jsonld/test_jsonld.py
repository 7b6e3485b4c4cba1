"""JSON-LD: what is written, what is read of strangers, and what a script element can hold."""

import json
import re
from datetime import UTC, datetime

import lxml.html
import pytest
from attrs import evolve
from corpora import corpus_files
from defects import CLEAN
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from samples import PLAIN as ARTICLE
from shapes import NESTED, SHAPES

import toolkit
from toolkit.errors import ReadError
from toolkit.formats import FORMATS
from toolkit.formats.jsonld import EMBED, FORMAT, SNIPPET, snippet
from toolkit.formats.schemaorg.graph import Graph, types_of
from toolkit.formats.schemaorg.values import (
    count_of,
    duration_of,
    iri_of,
    moment_of,
    number_of,
    text_of,
    truth_of,
    when_of,
)
from toolkit.model import (
    Article,
    Event,
    EventStatus,
    Feed,
    Image,
    Moment,
    Organization,
    Person,
    Place,
    Quote,
    QuoteKind,
    Recurrence,
    Source,
    When,
)
from toolkit.validation.engine import check_text

FEED = Feed(articles=(ARTICLE,))


def nodes(tree, kind):
    """The nodes of a type."""
    return [node for _, node in Graph.of(tree).nodes if kind in types_of(node)]


def test_direct_and_indirect_speech_are_two_types():
    """Words of the speaker's own are a Quotation, retold ones a Statement without spokenByCharacter."""
    tree = FORMAT.write(FEED)
    (direct,), (indirect,) = nodes(tree, "Quotation"), nodes(tree, "Statement")
    assert direct["creator"] == direct["spokenByCharacter"]
    assert "spokenByCharacter" not in indirect
    assert direct["additionalType"].endswith("#DirectQuote")


def test_inverse_pairs_are_equal():
    """Parts name their whole, the whole its parts; the same of page and subject."""
    tree = FORMAT.write(FEED)
    (article,), (page,), (event,) = (nodes(tree, kind) for kind in ("NewsArticle", "WebPage", "Event"))
    me = {"@id": article["@id"]}
    assert article["hasPart"] == [
        {"@id": node["@id"]} for kind in ("Quotation", "Statement") for node in nodes(tree, kind)
    ]
    assert [node["isPartOf"] for node in nodes(tree, "Quotation")] == [me]
    assert (article["mainEntityOfPage"], page["mainEntity"]) == ({"@id": page["@id"]}, me)
    assert (article["about"], event["subjectOf"]) == ([{"@id": event["@id"]}], [me])


def test_a_day_is_not_padded():
    """An event of a day has a day for its start."""
    assert nodes(FORMAT.write(FEED), "Event")[0]["startDate"] == "2025-03-05"


def test_what_is_embedded_speaks_schema_org_alone():
    """No event, no term of our own, one context."""
    tree = EMBED.write(FEED)
    assert tree["@context"] == "https://schema.org"
    assert nodes(tree, "Event") == []
    assert "dateline:" not in json.dumps(tree)


def test_a_page_is_told_the_latest_of_several_states_of_an_article():
    """An agency's second version, or the same one changed later, stands for the article whatever the order."""
    first = Article(id="https://example.org/a", headline="Talks begin", language="en", version=1)
    second = evolve(first, headline="Talks end", version=2)
    changed = evolve(first, headline="Talks end", date_modified=Moment.of(datetime(2025, 3, 2, 10, tzinfo=UTC)))
    for articles in ((first, second), (second, first), (first, changed), (changed, first)):
        (node,) = nodes(EMBED.write(Feed(articles=articles)), "NewsArticle")
        assert "Talks end" == node["headline"]


def test_quotes_keep_their_names_when_re_ordered():
    """The identifier of a quote rests on speaker and words."""
    turned = Feed(
        articles=(
            Article(**{**{f: getattr(ARTICLE, f) for f in ("id", "headline")}, "quotes": ARTICLE.quotes[::-1]}),
        )
    )
    names = {node["text"]: node["@id"] for node in nodes(FORMAT.write(FEED), "Quotation")}
    assert {node["text"]: node["@id"] for node in nodes(FORMAT.write(turned), "Quotation")} == names


BREAKOUTS = [
    "</script><script>alert(1)</script>",
    "</SCRIPT >",
    "<!--<script>",
    "<!-- --> <script",
    "]]>",
    "&lt;/script&gt;",
    "\u2028\u2029",
    "--!>",
]


@pytest.mark.parametrize("payload", BREAKOUTS)
def test_no_text_breaks_out_of_a_script_element(payload):
    """A page with the snippet has one script, and a parser of HTML gives back what was written."""
    feed = Feed(articles=(Article(id="https://example.org/a", headline=payload, body=payload),))
    tree = EMBED.write(feed)
    page = f"<html><head>{snippet(tree)}</head><body><p id='after'>x</p></body></html>"
    root = lxml.html.document_fromstring(page)
    (script,) = root.iter("script")
    assert json.loads(script.text) == tree
    assert root.get_element_by_id("after").text == "x"
    assert not re.search(r"[<>&\u2028\u2029]", EMBED.render(tree))


def test_terms_of_our_own_are_set_apart():
    """They lie in a block of included nodes; to a JSON-LD processor each is said of its node."""
    jsonld = pytest.importorskip("pyld").jsonld
    tree = FORMAT.write(FEED)
    strange = [key for node in tree["@graph"] for key in node if ":" in key]
    flat = jsonld.flatten({**tree, "@context": [{"@vocab": "https://schema.org/"}, tree["@context"][1]]})
    (quote,) = [node for node in flat if node.get("https://schema.org/text") == [{"@value": "We agreed"}]]
    assert strange == []
    assert quote["https://dateline.invalid/terms#spanEnd"] == [{"@value": 12}]


def test_reading_adds_nothing_to_the_tree():
    """What is included is brought to its node in a copy."""
    tree = FORMAT.write(FEED)
    before = json.dumps(tree)
    assert FORMAT.read(tree) == FEED
    assert json.dumps(tree) == before


def test_included_nodes_of_strangers_are_left_where_they_are():
    """Only whole nodes of the outer graph are added to."""
    tree = {
        "@graph": [
            {"@type": "NewsArticle", "headline": "H", "author": {"@type": "Person", "@id": "#p", "name": "Anna"}},
            {
                "@type": "WebPage",
                "@included": [{"@id": "#p", "url": "https://x.org/p"}, {"@id": "#q", "name": "?"}],
            },
        ]
    }
    assert FORMAT.read(tree).articles[0].authors == (Person(name="Anna", id="#p"),)


FOREIGN = {
    "single": {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "H", "author": "Anna Lind"},
    "http and prefixed": {
        "@context": {"schema": "http://schema.org/"},
        "@type": "schema:NewsArticle",
        "schema:headline": "H",
        "schema:author": {"@type": "http://schema.org/Person", "schema:name": "Anna Lind"},
    },
    "array": [
        {"@context": "https://schema.org", "@type": "WebSite", "name": "S"},
        {
            "@context": "https://schema.org",
            "@type": ["Article"],
            "headline": ["H"],
            "author": [{"name": "Anna Lind"}],
        },
    ],
    "graph with references": {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebPage", "@id": "https://x.org/", "mainEntity": {"@id": "#a"}},
            {"@type": "NewsArticle", "@id": "#a", "headline": {"@value": "H"}, "author": {"@id": "#p"}},
            {"@type": "Person", "@id": "#p", "name": "Anna Lind"},
        ],
    },
    "partial node": {
        "@graph": [
            {"@type": "BlogPosting", "name": "H", "author": {"@id": "#p", "url": "https://x.org/p"}},
            {"@type": "Person", "@id": "#p", "name": "Anna Lind"},
        ]
    },
    "aliases": {
        "@context": "https://schema.org",
        "type": "Report",
        "headline": "H",
        "creator": {"type": "Person", "name": "Anna Lind"},
    },
}


@pytest.mark.parametrize("tree", FOREIGN.values(), ids=FOREIGN)
def test_any_markup_of_an_article_is_read(tree):
    """Flat, nested, referenced, prefixed, aliased: the same article."""
    (article,) = FORMAT.read(tree).articles
    assert (article.headline, [author.name for author in article.authors]) == ("H", ["Anna Lind"])


@pytest.mark.parametrize("shape", [*SHAPES.values(), NESTED], ids=[*SHAPES, "nodes within nodes"])
def test_one_graph_in_any_shape_is_one_feed(shape):
    """What a processor takes for the same is read as the same: articles, quotes, events and all they name."""
    assert FORMAT.read(CLEAN) == FORMAT.read(shape(CLEAN))


def test_values_of_strangers_are_understood():
    """Texts, objects and lists are taken for what they mean."""
    tree = {
        "@type": "NewsArticle",
        "url": "https://x.org/a",
        "headline": "H",
        "publisher": "The Paper",
        "image": [
            "https://x.org/1.jpg",
            {"@type": "ImageObject", "contentUrl": "https://x.org/2.jpg", "width": "800px"},
        ],
        "datePublished": "2025-02-18T12:42:00.000+0300",
        "dateModified": "Tue, 18 Feb 2025 13:00:00 GMT",
        "dateCreated": "20250218T0900Z",
        "inLanguage": {"@type": "Language", "alternateName": "ru", "name": "Russian"},
        "keywords": "a, b,,a",
        "isAccessibleForFree": "False",
        "contentLocation": "Riyadh",
        "isBasedOn": ["https://x.org/source", "A report"],
        "about": [
            {
                "@type": "BusinessEvent",
                "name": "Talks",
                "startDate": "2025-03-05",
                "location": {"address": "Riyadh"},
                "eventStatus": "EventCancelled",
                "performer": {"@type": "GovernmentOrganization", "name": "MFA"},
            }
        ],
        "mentions": [{"@type": "Place", "name": "Jeddah"}, {"@type": "Thing", "name": "?"}],
        "hasPart": {"@type": "Quotation", "text": "Yes", "author": {"name": "Anna"}},
        "license": {"@id": "https://x.org/l"},
    }
    (article,) = FORMAT.read(tree).articles
    (event,), (quote,) = article.events, article.quotes
    assert article.id == "https://x.org/a"
    assert article.publisher == Organization(name="The Paper")
    assert [(image.url, image.width) for image in article.images] == [
        ("https://x.org/1.jpg", None),
        ("https://x.org/2.jpg", 800),
    ]
    assert str(article.date_published) == "2025-02-18T12:42:00+03:00"
    assert str(article.date_modified) == "2025-02-18T13:00:00Z"
    assert str(article.date_created) == "2025-02-18T09:00Z"
    assert (article.language, article.keywords, article.is_accessible_for_free) == ("ru", ("a", "b"), False)
    assert article.content_location == Place(name="Riyadh")
    assert [(source.url, source.title) for source in article.sources] == [
        ("https://x.org/source", None),
        (None, "A report"),
    ]
    assert (event.status, event.place, event.participants[0].kind) == (
        EventStatus.CANCELLED,
        Place(name="Riyadh", address="Riyadh"),
        "government",
    )
    assert (quote.text, quote.speaker, quote.kind) == ("Yes", Person(name="Anna"), QuoteKind.DIRECT)
    assert article.mentions == (Place(name="Jeddah"),)
    assert article.license == "https://x.org/l"


def test_a_teaser_within_an_article_is_no_article():
    """What an article cites, is part of, or holds is not another article of the feed."""
    tree = {
        "@type": "NewsArticle",
        "headline": "H",
        "isBasedOn": {"@type": "NewsArticle", "headline": "Other"},
        "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "Update"}],
    }
    assert [article.headline for article in FORMAT.read(tree).articles] == ["H"]


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 5)
    | st.sampled_from(["", "x", "https://x.org/a", "#a", "2025-02-18"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "@type",
                    "@id",
                    "@graph",
                    "name",
                    "headline",
                    "author",
                    "about",
                    "hasPart",
                    "isPartOf",
                    "image",
                    "url",
                    "startDate",
                    "datePublished",
                    "mainEntityOfPage",
                    "publisher",
                    "@value",
                    "@list",
                    "text",
                    "location",
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=15,
)
kinds = st.sampled_from(
    ["NewsArticle", "Event", "Quotation", "Person", "Place", "WebPage", "ClaimReview", "Rating"]
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    tree=st.dictionaries(
        st.sampled_from(["author", "about", "hasPart", "@graph", "image", "correction", "url"]), json_values
    ),
    kind=kinds,
)
def test_any_tree_is_judged_and_read(tree, kind):
    """Whatever stands under whatever name, no stage breaks."""
    text = json.dumps({"@context": "https://schema.org", "@type": kind, **tree})
    assert check_text(text, FORMATS["jsonld"]).report is not None


@pytest.mark.parametrize(
    "path", corpus_files("jsonld/schemaorg-examples-news", "*.json"), ids=lambda path: path.stem
)
def test_the_examples_of_schema_org_hold(path):
    """schema.org's own examples are judged without a crash, and hardly one breaks the standard."""
    report = check_text(path.read_bytes(), FORMATS["jsonld"]).report
    assert report.errors == ()


@pytest.mark.parametrize("path", corpus_files("jsonld/one-defect", "[0-9]*.json"), ids=lambda path: path.stem)
def test_one_defect_is_found(path):
    """The clean graph gives no finding, each of the others at least one."""
    report = check_text(path.read_bytes(), FORMATS["jsonld"]).report
    assert bool(report) is (path.stem != "00")


def test_a_finding_on_the_model_gets_its_line():
    """A fault of a quote, an event or an article is placed in the text that states it."""
    text = """{"@context": "https://schema.org", "@graph": [
{"@type": "NewsArticle", "@id": "https://x.org/a", "url": "https://x.org/a", "headline": "Bridge reopens",
 "articleBody": "“Yes,” said Anna.",
 "hasPart": [
  {"@type": "Quotation",
   "text": "No, never", "creator": {"@type": "Person", "name": "Anna"}}]},
{"@type": "Event", "name": "Talks", "startDate": "2025-03-05",
 "endDate": "2025-03-01"}]}"""
    found = {one.code: one.line for one in check_text(text, FORMATS["jsonld"]).report}
    assert (found["QUO003"], found["EVT003"]) == (6, 8)


def test_a_snippet_is_read_back_with_its_places():
    """The script element's JSON is read, and placed by the lines of the whole text."""
    text = SNIPPET.render(SNIPPET.write(FEED))
    assert SNIPPET.parse(text.encode()).tree == SNIPPET.write(FEED)
    assert SNIPPET.parse(text).locate(("@context",)).line == 3


@pytest.mark.parametrize(("data", "code"), [(b"<p>", "SYN007"), (b"\xff", "SYN001")])
def test_what_holds_no_snippet_is_refused(data, code):
    """No script element, or no text."""
    with pytest.raises(ReadError) as caught:
        SNIPPET.parse(data)
    assert caught.value.report.codes == {code}


TWINS = Person(name="Anna Lind", id="https://x.org/anna"), Person(name="A. Lind", id="https://x.org/anna")


@pytest.mark.parametrize(
    "article",
    [
        Article(
            id="https://x.org/a",
            headline="H",
            authors=TWINS,
            mentions=(TWINS[1], Place(name="?"), Place(name="!")),
        ),
        Article(id="https://x.org/a#article", headline="H"),
        Article(
            id="https://x.org/a#b", headline="H", url="https://x.org/a#b", mentions=(Person(name="A", id="_:b"),)
        ),
        Article(id="tag:x,2025:a", headline="", quotes=(Quote(text="Yes"), Quote(text="Yes"))),
        Article(id="https://x.org/a", headline="H", date_published=Moment("2025-33"), date_created=Moment("2025")),
        Article(
            id="https://x.org/a",
            headline="H",
            events=(
                Event(uid="a b", name="E", recurrence_id=Moment("2025-03-05"), when=When.parse("2025-34")),
                Event(uid="a b", name="E", recurrence_id=Moment("2025-03-06"), status=EventStatus.HAPPENED),
                Event(uid="c", name="E", when=When.parse("../2025"), previous_when=When.parse("2025-01/2025-02")),
            ),
        ),
    ],
)
def test_what_is_doubtful_comes_back_too(article):
    """Things that share an identifier, quarters, fragments, generated names: nothing is lost."""
    feed = Feed(articles=(article,))
    assert FORMAT.read(FORMAT.parse(FORMAT.render(FORMAT.write(feed))).tree) == feed


def test_two_articles_of_one_identifier_come_back():
    """The second is written out where the feed lists it."""
    feed = Feed(
        id="https://x.org/a#article", articles=(ARTICLE, Article(id="https://example.org/b", headline="H"))
    )
    assert FORMAT.read(FORMAT.write(feed)) == feed


def test_odd_values_are_read_or_passed_over():
    """A name as a literal, a country, a broken EDTF text, an empty source, a number for a width."""
    tree = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "H",
        "author": [
            {"@value": "Anna Lind"},
            {"@type": "Organization", "name": "N", "address": {"addressCountry": "NO"}},
        ],
        "isBasedOn": ["", 5],
        "image": {"url": "https://x.org/1.jpg", "width": ["wide", "800"], "height": True},
        "about": {"@type": "Event", "name": "E", "startDate": "2025", "dl:when": "soon", "dl:rrule": "FREQ=DAILY"},
        "isAccessibleForFree": ["perhaps", {"@value": True}],
    }
    (article,) = FORMAT.read(tree).articles
    assert article.authors == (Person(name="Anna Lind"), Organization(name="N", country="NO"))
    assert (article.sources, article.images[0].width, article.is_accessible_for_free) == ((), 800, True)
    assert str(article.events[0].when) == "2025"
    assert article.events[0].recurrence.rules == ("FREQ=DAILY",)


def test_paths_that_lead_nowhere_stand_at_the_root():
    """What cannot be traced is placed at the document or at its node."""
    tree = FORMAT.write(FEED)
    assert FORMAT.origin(tree, ()) == ()
    assert FORMAT.origin(tree, ("title",)) == ()
    assert FORMAT.origin(tree, ("articles", 0)) == ("@graph", 0)
    assert FORMAT.origin(tree, ("articles", 0, "genre")) == ("@graph", 0)


def test_values_without_a_text_are_passed_over():
    """The first of several values that says something counts: of texts, addresses, numbers and dates."""
    assert text_of([{"url": "https://x.org/"}, "A"]) == "A"
    assert iri_of([{"name": "A"}, "https://x.org/"]) == "https://x.org/"
    assert number_of(["wide", "8.5"]) == 8.5
    assert count_of(["wide", "800px"]) == 800
    assert truth_of(["perhaps", "https://schema.org/True"]) is True
    assert when_of("soon", "2025-03-05") == When.parse("2025-03-05")


@pytest.mark.parametrize("of", [text_of, iri_of, number_of, count_of, truth_of, moment_of, duration_of])
def test_values_that_say_nothing_are_absent(of):
    """Neither an empty object nor a strange text is a value."""
    assert of([{}, {"x": "y"}]) is None


def test_two_articles_with_one_identifier_are_two_nodes():
    """Nodes of one identifier would be one; the second is numbered, what belongs to it too, and both come back."""
    second = evolve(ARTICLE, headline="Talks go on", quotes=(evolve(ARTICLE.quotes[0], cue="repeated"),))
    third = evolve(second, headline="Talks end")
    feed = Feed(articles=(ARTICLE, second, third))
    tree = FORMAT.write(feed)
    names = [node["@id"] for node in nodes(tree, "NewsArticle")]
    assert [names[0], f"{names[0]}-2", f"{names[0]}-3"] == names
    quotes = [node["@id"] for node in nodes(tree, "Quotation")]
    assert len(quotes) == len(set(quotes))
    assert [(one.id, one.headline) for one in FORMAT.read(tree).articles] == [
        (ARTICLE.id, headline) for headline in (ARTICLE.headline, "Talks go on", "Talks end")
    ]
    assert [["We agreed"]] * 2 == [[quote.text for quote in one.quotes] for one in FORMAT.read(tree).articles[1:]]


def test_an_event_of_two_articles_is_one_node():
    """An event that is met again is referred to; another with its identifier is written out."""
    (event,) = ARTICLE.events
    other = evolve(event, name="Other talks")
    articles = tuple(
        Article(id=f"https://x.org/{number}", headline="H", events=(one,))
        for number, one in enumerate((event, event, other))
    )
    tree = FORMAT.write(Feed(articles=articles))
    name = f"urn:uuid:{event.uid}"
    told = [article["about"][0] for article in nodes(tree, "NewsArticle")]
    assert told[:2] == [{"@id": name}, {"@id": name}]
    assert (told[2]["@id"], told[2]["name"]) == (name, "Other talks")


def test_places_images_sources_and_repetitions_come_back():
    """Coordinates, sizes, publishers of sources, rules of recurrence: all that hangs on an article."""
    place = Place(name="Riyadh", latitude=24.7, longitude=46.7, timezone="Asia/Riyadh")
    source = Source(name="Example News", url="https://x.org/s", title="A report")
    recurrence = Recurrence(
        rules=("FREQ=DAILY",), dates=(When.parse("2025-03-07"),), exclusions=(Moment("2025-03-06"),)
    )
    event = Event(uid="u", name="Talks", place=place, sources=(source,), recurrence=recurrence)
    image = Image(url="https://x.org/1.jpg", caption="A bridge", credit="Anna Lind", width=800, height=600)
    article = Article(
        id="https://x.org/a", headline="H", images=(image,), sources=(source,), events=(event,), mentions=(place,)
    )
    assert FORMAT.read(FORMAT.write(Feed(articles=(article,)))) == Feed(articles=(article,))


def test_sources_of_an_event_are_read():
    """A work and an address are sources; a reference to the article and an empty text are none."""
    told = [{"@type": "CreativeWork", "headline": "A report"}, "https://x.org/", "", {"@id": "https://x.org/a"}]
    tree = {"@type": "Event", "name": "Talks", "startDate": "2025-03-05", "subjectOf": told}
    (event,) = FORMAT.read(tree).events
    assert event.sources == (Source(title="A report"), Source(url="https://x.org/"))


def test_sets_and_addresses_among_other_values_are_read():
    """A set is its members; a number is no address."""
    assert text_of({"@set": ["A", "B"]}) == "A"
    assert iri_of([5, "https://x.org/"]) == "https://x.org/"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{}", ["SYN013"]),
        ("[]", ["SYN013"]),
        ('[{"@context": "https://schema.org", "@graph": []}]', ["SYN013"]),
        ('{"@type": "Person"}', []),
        ('{"@graph": [{}]}', ["SYN013"]),
        ('"text"', []),
    ],
)
def test_a_document_of_no_node_is_no_success(text, expected):
    """There was nothing to check; what is no JSON-LD at all is told by its schema."""
    assert expected == [found.code for found in FORMAT.parse(text).findings]


@pytest.mark.parametrize(
    ("status", "when", "expected"),
    [
        (EventStatus.HAPPENED, "2025-02-18", "EventRescheduled"),
        (EventStatus.SCHEDULED, "2025-02-18", "EventRescheduled"),
        (EventStatus.POSTPONED, "2025-02-18", "EventRescheduled"),
        (EventStatus.POSTPONED, None, "EventPostponed"),
        (EventStatus.CANCELLED, "2025-02-18", "EventCancelled"),
    ],
)
def test_what_was_moved_is_rescheduled(status: EventStatus, when: str | None, expected: str) -> None:
    """With an old date and a new one, whatever became of it since; our own status comes back."""
    event = Event(
        uid="0b2c7d1e-3f4a-5b6c-8d9e-0f1a2b3c4d5e",
        name="Talks",
        when=When.parse(when) if when else None,
        previous_when=When.parse("2025-02-11"),
        place=Place(name="Riyadh"),
        status=status,
    )
    text = toolkit.dumps(Feed(events=(event,)), "jsonld")

    assert f'"eventStatus": "https://schema.org/{expected}"' in text
    assert (event,) == toolkit.loads_feed(text, "jsonld").events
    assert [] == [found.code for found in toolkit.validate_text(text, "jsonld") if found.code == "JLD812"]


def test_a_role_stands_before_whom_it_is_of():
    """schema.org: a Role has the property again whose value it is in the place of; one without it is of nobody."""
    role = {"@type": "Role", "roleName": "photographer", "author": {"@type": "Person", "name": "Ada Quill"}}
    node = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge reopens"}
    (article,) = FORMAT.read({**node, "author": [role]}).articles
    assert ["Ada Quill"] == [author.name for author in article.authors]
    (article,) = FORMAT.read({**node, "author": {"@type": "Role", "roleName": "photographer"}}).articles
    assert () == article.authors
