"""Text and view: what is refused, and where things stand."""

import pytest

from toolkit.errors import ReadError
from toolkit.formats.language_tags import is_language_tag
from toolkit.formats.newsmlg2 import FORMAT
from toolkit.formats.newsmlg2.catalogs import aliases_of, catalog_schemes
from toolkit.formats.newsmlg2.order import misplaced_elements
from toolkit.formats.newsmlg2.syntax import MAX_SIZE, read_catalog

G2 = "http://iptc.org/std/nar/2006-10-01/"
OPEN = f'<newsItem xmlns="{G2}"'


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "SYN003"),
        (" \n", "SYN003"),
        ("<a", "SYN002"),
        ("<a/>", "SYN007"),
        (f'<a xmlns="{G2}"/>', "SYN007"),
        (
            f'<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE newsItem SYSTEM "http://example.org/a.dtd">{OPEN}/>',
            "SYN014",
        ),
        (f'<!DOCTYPE a [<!ENTITY b "{"c" * 100}"><!ENTITY d "&b;&b;">]>{OPEN}>&d;</newsItem>', "SYN014"),
        (f"{OPEN}>" + "<a>" * 300 + "</a>" * 300 + "</newsItem>", "SYN005"),
        ("\x00\x01", "SYN002"),
        (b"<a>\xff</a>", "SYN001"),
        (f"<!DOCTYPE a>{OPEN}/>".encode("utf-16"), "SYN014"),
        ("\ud800", "SYN002"),
    ],
)
def test_what_cannot_be_read_is_refused(text: str | bytes, code: str) -> None:
    """With a code, a place and a word of help; nothing is fetched."""
    with pytest.raises(ReadError) as caught:
        FORMAT.parse(text)
    found = caught.value.report[0]
    assert code == found.code
    assert found.line
    assert found.hint


def test_a_document_beyond_all_measure_is_refused() -> None:
    """Before it is parsed; so is one huge text."""
    with pytest.raises(ReadError, match="SYN006"):
        FORMAT.parse(b" " * (MAX_SIZE + 1))
    with pytest.raises(ReadError, match="SYN006"):
        FORMAT.parse(f"{OPEN}><headline>{'a' * 11_000_000}</headline></newsItem>")


TEXT = f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- <newsItem> -->
{OPEN} xmlns:x="urn:x"
    guid='a' x:b="1" xml:lang="ё"
    version = "1">
  <itemMeta>ё<itemClass/><itemClass x:qcode="a"/><x:y id="f"><itemMeta/>tail<x:z/></x:y></itemMeta>
  <contentMeta><headline>a <![CDATA[<b>]]> <span>c</span><x:y/></headline></contentMeta>
</newsItem>
"""


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("newsItem",), (3, 1, "/newsItem")),
        (("newsItem", "@guid"), (4, 5, "/newsItem/@guid")),
        (("newsItem", "@version"), (5, 5, "/newsItem/@version")),
        (("newsItem", "@xml:lang"), (4, 22, "/newsItem/@xml:lang")),
        (("newsItem", "@{urn:x}b"), (4, 14, "/newsItem/@{urn:x}b")),
        (("newsItem", "@xmlns:x"), (3, 1, "/newsItem")),
        (("newsItem", "@absent"), (3, 1, "/newsItem/@absent")),
        (("newsItem", "itemMeta", 0, "$mixed", 2, "itemClass", "@{urn:x}qcode"), (6, 37, None)),
        (("newsItem", "itemMeta", 0, "$mixed", 3, "@id"), (6, 55, None)),
        (("newsItem", "itemMeta", 0, "$mixed", 3, 4), (6, 77, None)),
        (("newsItem", "itemMeta", 0, "$mixed", 3, 9), (6, 50, None)),
        (("newsItem", "itemMeta", 0, "$mixed", 9), (6, 3, None)),
        (("newsItem", "contentMeta", 0, "headline", 0, "$mixed", 1, "span", "$"), (7, 44, None)),
        (("newsItem", "contentMeta", 0, "headline", 0, "$mixed", 2), (7, 58, None)),
        (("newsItem", "contentMeta", 0, "absent", 0), (7, 3, "/newsItem/contentMeta")),
        (("newsItem", "contentMeta", 0, "$other", 0), (7, 3, "/newsItem/contentMeta")),
    ],
)
def test_places_are_those_of_the_text(path: tuple[str | int, ...], place: tuple[int, int, str | None]) -> None:
    """Line and column of the element or the attribute, and its XPath; else of the nearest ancestor."""
    for text in (TEXT, TEXT.encode(), TEXT.replace("\n", "\r\n").encode("utf-8-sig")):
        found = FORMAT.parse(text).locate(path)
        assert place[:2] == (found.line, found.column)
        assert found.path == (place[2] or found.path)


def test_elements_among_text_are_placed_by_number_and_name() -> None:
    """With or without the name that follows the number, one after the other."""
    locate = FORMAT.parse(f"{OPEN}><headline>a <span>b</span> c <span>d</span></headline></newsItem>").locate
    above = ("newsItem", "headline", 0, "$mixed")

    found = [
        locate((*above, *steps)).path for steps in ((1,), (1, "span"), (3, "span"), (3, "span", "$mixed", 0), (2,))
    ]
    assert ["span[1]", "span[1]", "span[2]", "span[2]", "headline"] == [path.rpartition("/")[2] for path in found]


def test_every_misplaced_element_has_its_place() -> None:
    """One for each parent, whatever else was asked before."""
    late = "<start>2025-03-01</start><end>2025-03-02</end><start>2025-03-03</start>"
    event = f"<eventDetails><dates>{late}</dates></eventDetails>"
    concept = f"<concept><name>a</name><conceptId/>{event}</concept>"
    document = FORMAT.parse(
        f'<knowledgeItem xmlns="{G2}"><conceptSet>{concept}{concept}</conceptSet></knowledgeItem>'
    )

    assert [
        "/knowledgeItem/conceptSet",
        "/knowledgeItem/conceptSet/concept[1]/eventDetails/dates/start[2]",
        "/knowledgeItem/conceptSet/concept[1]/name",
        "/knowledgeItem/conceptSet/concept[2]/eventDetails/dates/start[2]",
        "/knowledgeItem/conceptSet/concept[2]/name",
    ] == sorted(found.path for found in misplaced_elements(document.native))


def test_names_beyond_those_remembered_are_read_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """A document may make up any number of names."""
    monkeypatch.setattr("toolkit.formats.newsmlg2.view._MOST_NAMES", 0)
    tree = FORMAT.parse(
        f'{OPEN} strangely-named="1"><strangely-named xmlns="urn:x" xml:lang="en"/></newsItem>'
    ).tree

    assert {
        "@strangely-named": "1",
        "$other": [["{urn:x}strangely-named", {"xml:lang": "en"}]],
    } == tree["newsItem"]


def test_another_encoding_is_read_and_placed() -> None:
    """By its declaration."""
    text = TEXT.replace("UTF-8", "windows-1251").encode("windows-1251")

    place = FORMAT.parse(text).locate(("newsItem", "@guid"))
    assert (4, 5) == (place.line, place.column)


@pytest.mark.parametrize(
    "inside",
    [
        "<headline>a<br/>b <span>c</span></headline>",
        '<x:a xmlns:x="urn:x" x:b="1" c="&quot;&#10;"><d xmlns="">e</d>f<g xmlns="urn:g"/></x:a>',
        f'<x:a xmlns:x="urn:x"><n:name xmlns:n="{G2}">b</n:name></x:a>',
        '<y xmlns="urn:y" xmlns:z="urn:z" z:a="1" xsi:b="2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>',
        "a &lt; b &amp; c ]]&gt; d",
        "<unknown><further/></unknown>",
    ],
)
def test_a_view_renders_to_the_same_view(inside: str) -> None:
    """Whatever stands in the document."""
    tree = FORMAT.parse(f"{OPEN}><contentMeta>{inside}</contentMeta></newsItem>").tree

    assert tree == FORMAT.parse(FORMAT.render(tree)).tree


def test_a_catalog_file_gives_its_address_and_schemes() -> None:
    """Of a bare catalog, and of a catalog item."""
    text = f'<catalog xmlns="{G2}" url="urn:c"><scheme alias="a" uri="urn:a/"/></catalog>'
    address, schemes = read_catalog(text.encode())
    assert ("urn:c", "urn:a/") == (address, schemes["a"].uri)

    container = {
        "catalogItem": {"catalogContainer": [{"catalog": [{"scheme": [{"@alias": "b", "@uri": "urn:b/"}]}]}]}
    }
    assert ["b"] == list(catalog_schemes(container))


def test_aliases_say_what_a_code_stands_for() -> None:
    """And whether all catalogs of the item are at hand."""
    item = {"catalogRef": [{"@href": "urn:c"}]}
    known = aliases_of(
        item,
        {"urn:c": read_catalog(f'<catalog xmlns="{G2}"><scheme alias="a" uri="urn:a/"/></catalog>'.encode())[1]},
    )

    assert known.complete
    assert "urn:a/1" == known.uri("a:1")
    assert known.uri("b:1") is None
    assert not aliases_of(item).complete


@pytest.mark.parametrize(
    ("tag", "known"),
    [
        ("en", True),
        ("zh-Hant-TW", True),
        ("i-klingon", True),
        ("x-own", True),
        ("de-1996", True),
        ("es-419", True),
        ("qqqqqqqq-x", False),
        ("en-UK", False),
        ("xx", False),
        ("english", False),
        ("latn", False),
        ("no-nyn", True),
        ("i-latin", False),
        ("", False),
    ],
)
def test_language_tags_are_known_or_not(tag: str, known: bool) -> None:
    """By RFC 5646 and the registries."""
    assert known is is_language_tag(tag)


@pytest.mark.parametrize(
    ("tag", "where"),
    [
        ('<newsItem guid="urn:a" version="1">', "in no namespace"),
        (f'<newsItem xmlns="{G2[:-1]}" guid="urn:a">', f"in the namespace {G2[:-1]}"),
    ],
)
def test_a_root_outside_of_the_namespace_is_told_with_the_namespace(tag: str, where: str) -> None:
    """It is known for what it was meant to be, also where XHTML inside of it has its own namespace."""
    text = f'{tag}<itemMeta/><html xmlns="http://www.w3.org/1999/xhtml"/></newsItem>'.encode()
    with pytest.raises(ReadError) as caught:
        FORMAT.parse(text)
    (found,) = caught.value.report

    assert FORMAT.sniff(text)
    assert ("SYN007", 1, 1) == (found.code, found.line, found.column)
    assert f"the root element newsItem is {where}, expected that of NewsML-G2, {G2}" == found.message
    assert f'write <newsItem xmlns="{G2}" ...>' == found.hint


def test_an_item_without_namespace_that_breaks_off_is_told_both() -> None:
    """Mended at its end it would still be in no namespace."""
    with pytest.raises(ReadError) as caught:
        FORMAT.parse('<newsItem guid="urn:a" version="1">\n<itemMeta/>')

    assert [("SYN007", 1), ("SYN002", 2)] == [(found.code, found.line) for found in caught.value.report]


@pytest.mark.parametrize(
    "text", ['<newsItem xmlns="urn:x" guid="a"/>', "<newsItem><title/></newsItem>", '<x guid="a"><newsItem/></x>']
)
def test_names_that_others_use_too_are_not_taken_for_newsml(text: str) -> None:
    """A root of another namespace, one without anything of NewsML-G2 in it, one that only holds such a name."""
    assert not FORMAT.sniff(text.encode())
