"""Who wrote a page's article."""

import json

import pytest

from toolkit.formats.html import FORMAT
from toolkit.formats.html.authors import names_in

FOUR = ["Anna B. Lind", "J.C. Berg", "Li-Ming Wang", "Ed Watt"]


@pytest.mark.parametrize(
    ("text", "house", "expected"),
    [
        ("Anna Lind", "", ["Anna Lind"]),
        ("By Anna Lind", "", ["Anna Lind"]),
        ("By  Anna Lind, Gazette", "gazette", ["Anna Lind"]),
        ("Anna Lind, CNN", "", ["Anna Lind"]),
        ("Anna Lind, staff writer", "", ["Anna Lind"]),
        ("Anna Lind, THE GAZETTE", "thegazette", ["Anna Lind"]),
        ("Anna Lind, Photograph by Jon Berg", "", ["Anna Lind"]),
        ("Anna B. Lind, J.C. Berg, Li-Ming Wang, and Ed Watt, CNN", "", FOUR),
        ("Por Julia Sosa y Martín Ríos", "", ["Julia Sosa", "Martín Ríos"]),
        ("von Anna Lind", "", ["Anna Lind"]),
        ("Von Miller", "", ["Von Miller"]),
        ("Publié par Lucie Abadie et Marc Ténor le 17 janvier 2026 à 09h30", "", ["Lucie Abadie", "Marc Ténor"]),
        ("Γράφει ο Νίκος Δάφνος | 14/04/2026", "", ["Νίκος Δάφνος"]),
        ("2026-03-09, Anna Lind", "", ["Anna Lind"]),
        ("ANNA LIND FOR THE GAZETTE", "", ["ANNA LIND"]),
        ("Ursula von Notz", "", ["Ursula von Notz"]),
        ("Anna Lind, Jr.", "", ["Anna Lind Jr."]),
        ("Berkeley Lind Jr.", "", ["Berkeley Lind Jr."]),
        ("View all posts by Anna Lind", "", ["Anna Lind"]),
        ("Автор: Ирина Соколова", "", ["Ирина Соколова"]),
        ("作者：王小明", "", ["王小明"]),
        ("王小明 責任編輯", "", ["王小明"]),
        ("김민수 기자 (kim@bukhang.example)", "", ["김민수"]),
        ("Johnson & Sons", "", ["Johnson & Sons"]),
        ("Gazette GmbH, Munich, Germany", "", ["Gazette GmbH, Munich, Germany"]),
        ("/people/anna-lind.html", "", []),
        ("Allied Research, https://allied.example/", "", ["Allied Research"]),
        ("desk@example.org", "", []),
        ("12345", "", []),
        ("unknown", "", []),
        ("word " * 80, "", []),
    ],
)  # fmt: skip
def test_a_byline_is_taken_apart(text, house, expected):
    """What it begins with, offices, the house and addresses are no names; a list of persons is several."""
    assert list(names_in(text, house)) == expected


def authors_of(head="", shown="", **markup):
    """The authors of a page with such a head and byline."""
    script = ""
    if markup:
        tree = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge reopens", **markup}
        script = f'<script type="application/ld+json">{json.dumps(tree)}</script>'
    text = "The bridge over the river reopened on Friday after fourteen months of repairs that cost millions. "
    page = (
        f"<html lang=en><head><title>Bridge reopens</title>{head}{script}</head><body><h1>Bridge reopens</h1>"
        f"{shown}{f'<p>{text * 2}</p>' * 4}<p>By Ben Late</p></body></html>"
    )
    (article,) = FORMAT.read(FORMAT.parse(page).tree).articles
    return [author.name for author in article.authors]


def test_a_text_of_the_markup_that_lists_persons_is_several():
    """Publishing systems put the whole byline into one name."""
    assert authors_of(author="By Ada Quill and Ben Stone") == ["Ada Quill", "Ben Stone"]


def test_an_author_who_is_named_twice_is_one():
    """Templates repeat him."""
    assert authors_of(author=[{"@type": "Person", "name": "Ada Quill"}, "ada quill"]) == ["Ada Quill"]


@pytest.mark.parametrize("address", ["https://www.portgazette.example/a", "https://portgazette.example"])
def test_the_house_is_known_by_its_host(address):
    """A page that names no publisher is of the house that its address names."""
    head = f'<link rel="canonical" href="{address}"><meta name="author" content="Ada Quill, PORT GAZETTE">'
    assert authors_of(head) == ["Ada Quill"]


def test_an_organization_keeps_its_name():
    """Its "and" parts no persons."""
    house = {"@type": "Organization", "name": "Ada Quill and Ben Stone Press"}
    assert authors_of(author=house) == ["Ada Quill and Ben Stone Press"]


def test_an_address_in_the_place_of_a_name_gives_way():
    """The page names the person elsewhere."""
    assert authors_of('<meta name="author" content="Ada Quill">', creator="/pages/ada.html") == ["Ada Quill"]


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ('<a rel="author" href="/x">Ada Quill</a>, <a href="/author/b/">Ben Sto</a>', ["Ada Quill", "Ben Sto"]),
        ('<p class="byline">By Ada Quill, staff writer</p>', ["Ada Quill"]),
        ('<p class="byline">Aug. 23, 2019</p><p class="author-name">Ada Quill</p>', ["Ada Quill"]),
        ('<p class="byline">a ship</p><p class="byline">Ada Quill</p>', ["Ada Quill"]),
        ('<p class="meta-author">Aug. 23, 2019 4 min</p><p>By Ada Quill</p>', ["Ada Quill"]),
        ("<p>2025-11-21 09:40 来源：日报 作者：王小明 责编：李</p>", ["王小明"]),
        ('<div class="comments"><b class="author">Carl Reader</b></div>', []),
        ('<a href="/author/ada">View Author Page</a>', []),
        ("<p>최민호 기자</p>", ["최민호"]),
        ("<p>By the river the bridge stood for a hundred and more years until the storm came by</p>", []),
    ],
)  # fmt: skip
def test_the_byline_near_the_headline_is_read(shown, expected):
    """Links to authors, elements called a byline, lines that say "by"; not readers, menus, or what is far."""
    assert authors_of(shown=shown) == expected


@pytest.mark.parametrize(
    "name", ["content_author", "articleAuthor", "mediator_author", "cxenseparse:author", "author.name"]
)
def test_names_that_systems_give_to_the_author_are_known(name):
    """They call it so with something before or after."""
    assert authors_of(f'<meta name="{name}" content="Ada Quill">') == ["Ada Quill"]


def test_an_authors_address_in_a_tag_is_no_author():
    """Nor are the names of pictures of them."""
    assert (
        authors_of('<meta name="author-image" content="Ada Quill"><meta name="author-id" content="Ben Stone">')
        == []
    )


@pytest.mark.parametrize("name", ["Redazione", "Newsroom", "редакция"])
def test_a_newsroom_gives_way_to_a_person(name):
    """Templates put it there; where the page names nobody, it stays."""
    assert authors_of(author={"@type": "Organization", "name": name}, shown="<p>By Ada Quill</p>") == ["Ada Quill"]
    assert authors_of(author={"@type": "Organization", "name": name}) == [name]


def test_of_boxes_within_a_byline_the_innermost_name_the_author():
    """Beside the name stands where he was, without a space between them."""
    shown = '<div class="author-line"><b class="author">Ada Quill</b><i class="author-location">Oslo</i></div>'
    assert authors_of(shown=shown) == ["Ada Quill"]
