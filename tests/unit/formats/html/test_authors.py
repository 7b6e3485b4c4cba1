"""Who wrote a page's article."""

import json

import pytest

from toolkit.formats.html import FORMAT
from toolkit.formats.html.byline_names import names_in
from toolkit.formats.html.signed import signatures

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
        ("Anna Lind and Jon Berg The Port Gazette", "port gazette", ["Anna Lind", "Jon Berg"]),
        ("ავტორი: ნინო ბერიძე", "", ["ნინო ბერიძე"]),
        ("مصنف, شازیہ درانی", "", ["شازیہ درانی"]),
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
        ("ADA QUILL STAFF WRITER", "", ["ADA QUILL"]),
        ("Ada Quill - Gazette Writers", "", ["Ada Quill"]),
        ("Por Julia Sosa, s1 Norte", "s1", ["Julia Sosa"]),
        ("本报记者 王小明", "", ["王小明"]),
        ("Anna Lind, Northmere", "", ["Anna Lind"]),
        ("Аркадий Лозовой, Нижнелесье", "", ["Аркадий Лозовой"]),
        ("Anna Lind and Ada Quill - AP Technology Writers", "", ["Anna Lind", "Ada Quill"]),
        ("Ada Quill in Port Merrow, Ben Stone in Oslo", "", ["Ada Quill", "Ben Stone"]),
        ("Ada Quill with Ben Stone", "", ["Ada Quill", "Ben Stone"]),
        ("Par Ada Quill avec AFP", "", ["Ada Quill"]),
        ("Ada Quill with inputs from agencies", "", ["Ada Quill"]),
        ("Ada Quill Reuters", "", ["Ada Quill"]),
        ("By Dr. Ada Quill and Sir Ben Stone", "", ["Dr. Ada Quill", "Sir Ben Stone"]),
        ("Par le Dr Ada Quill", "", ["Dr Ada Quill"]),
        ("La Toya Quill", "", ["La Toya Quill"]),
        ("Ada Quill NP", "northern post", ["Ada Quill"]),
        ("Ada Quill NP", "gazette", ["Ada Quill NP"]),
        ("Ada Quill Port Gazette", "port gazette", ["Ada Quill"]),
        ("Ada Quill, School of Forestry", "", ["Ada Quill"]),
        ("Ada Quill | Palma del Norte | 8 March 2026", "", ["Ada Quill"]),
        ("Ada Quill et Ben Stone, envoyés spéciaux à Oslo", "", ["Ada Quill", "Ben Stone"]),
        ("Aus Oslo berichtet Ada Quill", "", ["Ada Quill"]),
        ("Eine Analyse von Ada Quill", "", ["Ada Quill"]),
        ("Ada Quill, Friday, 6 March 2026", "", ["Ada Quill"]),
        ("Ada Quill @adaquill", "", ["Ada Quill"]),
        ("كتب: سامر الحلواني ومنى الشاذلي", "", ["سامر الحلواني", "منى الشاذلي"]),
        ("محمد وليد حسن", "", ["محمد وليد حسن"]),
        ("מאת: נועה ברקת ואיתי שלום", "", ["נועה ברקת", "איתי שלום"]),
        ("נועה ורד כהן", "", ["נועה ורד כהן"]),
        ("Της Άννας Λιντ", "", ["Άννας Λιντ"]),
        ("Ada Quill (PMTV), Ben Stone", "", ["Ada Quill", "Ben Stone"]),
        ("Foto: Ben Stone", "", []),
        ("EFA, Madrid", "", ["EFA, Madrid"]),
        ("Ada Quill, inviata a Porto, e Ben Stone", "", ["Ada Quill", "Ben Stone"]),
        ("Por Ada Quill, Ben Stone, s1 Serra e TV Mansa — Serra", "s1", ["Ada Quill", "Ben Stone"]),
        ("Haber Merkezi", "", ["Haber Merkezi"]),
        ("Redacción / Ada Quill", "", ["Ada Quill"]),
        ("Von Ada Quill u. Ben Stone", "", ["Ada Quill", "Ben Stone"]),
        ("Ada Quill, MDR AKTUELL", "", ["Ada Quill"]),
        ("ADA QUILL, BEN STONE", "", ["ADA QUILL", "BEN STONE"]),
        ("di Redazione", "", ["Redazione"]),
        ("6 March 2026, 10:30 Uhr von Ada Quill", "", ["Ada Quill"]),
        ("Giriş: 16.09.2025 10:40 Güncelleme: 16.09.2025 12:02 Ada Quill", "", ["Ada Quill"]),
        ("Ada Quill 3 hrs ago", "", ["Ada Quill"]),
        ("新京报记者 王小明 编辑 李华 校对 张伟", "", ["王小明"]),
        ("文/山田花子 写真/佐藤一郎", "", ["山田花子"]),
        ("编辑｜王小明", "", []),
        ("文｜财界周刊 记者 欧阳静怡 实习记者 卢子昂", "", ["欧阳静怡", "卢子昂"]),
        ("パリ＝山田花子", "", ["山田花子"]),
        ("기자 서지안", "", ["서지안"]),
        ("القاهرة - سامر الحلواني", "", ["سامر الحلواني"]),
        ("Port, staff", "", ["Port"]),
        ("12345", "", []),
        ("unknown", "", []),
        ("word " * 80, "", []),
    ],
)  # fmt: skip
def test_a_byline_is_taken_apart(text, house, expected):
    """What it begins with, offices, the house and addresses are no names; a list of persons is several."""
    assert list(names_in(text, house)) == expected


@pytest.mark.parametrize(
    ("language", "expected"), [("sl", ["Ana Kos", "Jan Zupan"]), ("en", ["Ana Kos"]), ("xx", ["Ana Kos"])]
)
def test_the_language_of_the_page_tells_what_joins_names(language, expected):
    """In Slovene "in" is "and"; elsewhere a place follows it."""
    assert list(names_in("Ana Kos in Jan Zupan", language=language)) == expected


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
        ('<p>Text <a href="/by/a/">Ada Quill</a></p><p>Photos <a href="/by/b/">Ben Sto</a></p>', ["Ada Quill"]),
        ('<p class="byline"><b>Foto</b> <i>Ben Sto</i></p><p class="byline">By Ada Quill</p>', ["Ada Quill"]),
        ('<figure><b class="byline">Ben Sto</b></figure><p class="byline">Ada Quill</p>', ["Ada Quill"]),
        ('<a href="/imprint/author-12ab">Ada Quill</a>', ["Ada Quill"]),
        ('<i data-hook="user-name">Ada Quill</i>', ["Ada Quill"]),
        ("<p><span>By Ada Quill and Ben Sto</span><i>Published 6 March 2026</i></p>", ["Ada Quill", "Ben Sto"]),
        (
            '<p class="byline"><b>Ada Quill</b><i>Writer</i></p><p class="byline"><b>Ben Sto</b><i>Photo</i></p>',
            ["Ada Quill"],
        ),
        ("<address>By<br>Ada Quill<br>Senior Writer</address>", ["Ada Quill"]),
        ("<p>Ada QUILL/PORT MERROW, (NWA)</p>", ["Ada QUILL"]),
        ("<p>6 March 2026 · 3 min · Ada Quill</p>", ["Ada Quill"]),
        ("<p>作者：王小明 李华 责编：高</p>", ["王小明", "李华"]),
        ('<p class="byline">The Port\'s Standards</p>', []),
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


def test_beside_a_person_the_house_is_no_author():
    """Templates put both; another organization with a name of its own stays."""
    house = {"@type": "Organization", "name": "Gazette"}
    other = {"@type": "Organization", "name": "Institute of Bridges"}
    ada = {"@type": "Person", "name": "Ada Quill"}
    assert authors_of(author=[ada, house], publisher=house) == ["Ada Quill"]
    assert authors_of(author=[ada, other], publisher=house) == ["Ada Quill", "Institute of Bridges"]
    assert authors_of(author=[house], publisher=house) == ["Gazette"]


@pytest.mark.parametrize("name", ["Redazione Online", "Sports Desk", "Port News", "न्यूज डेस्क"])
def test_a_part_of_a_newsroom_gives_way_to_a_person(name):
    """Names of newsrooms have words that no person is called."""
    assert authors_of(shown="<p>By Ada Quill</p>", author=name) == ["Ada Quill"]
    assert authors_of(author=name) in ([name], ["Ben Late"])


@pytest.mark.parametrize(
    "shown",
    [
        "<p><i>Published: Friday, 6 March 2026, 18:30. By Ada Quill, local reporter</i></p>",
        "<p>6 March 2026 von Ada Quill</p>",
        "<p>Por Ada Quill, Gazette Norte</p>",
        "<div class=byline><img><b>Ada Quill</b><a>ada@gazette.example</a></div>",
        "<p>Ada Quill, 6 March 2026</p>",
        "<div data-testid=byline-names><div>Ada Quill</div><div>Correspondent, Merrow</div></div>",
        "<p>Аутор: Ada Quill | 6 March 2026</p>",
        "<div itemprop=author><span itemprop=name>Ada Quill</span><span>of the desk</span></div>",
        "<p class=firma><em>Ada Quill</em> | Merrow</p>",
        "<p>Ada Quill</p>",
    ],
)
def test_a_byline_is_known_by_where_it_stands(shown):
    """After the date, at the start of a line, in a box that is called so, or alone under the headline."""
    assert authors_of(shown=shown, publisher={"@type": "Organization", "name": "Gazette"}) == ["Ada Quill"]


SENTENCE = "The bridge over the river reopened on Friday after fourteen months of repairs that cost millions. " * 3
ZH = "青林市的大桥在经过十四个月的维修之后于星期五重新开放，工程总共花费了四亿六千万元人民币。" * 3


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (f"{SENTENCE}\n\n(Reporting by Ada Quill in Port Merrow; Editing by Cy Late)", "en", ["Ada Quill"]),
        (f"{SENTENCE}\n\nAnna Lind", "en", ["Anna Lind"]),
        (f"{SENTENCE}\n\nАнна Соколова", "ru", ["Анна Соколова"]),
        (f"{SENTENCE}\n\nАнны Соколовой", "ru", []),
        (f"{SENTENCE}\n\nAnna Lind", "de", ["Anna Lind"]),
        (f"{SENTENCE}\n\nNeue Brücke", "de", []),
        (f"{SENTENCE}\n\nАвтор материала: Анна Линд\n\nФото: Иван Берг", "ru", ["Анна Линд"]),
        (f"{SENTENCE}\n\nБеседовала Анна Линд", "ru", ["Беседовала Анна Линд"]),
        (f"{SENTENCE}\n\nАнна Соколова, Иван Берг", "ru", ["Анна Соколова", "Иван Берг"]),
        ("Bridge open.\n\nAnna Lind", "en", []),
        (f"{SENTENCE}\n\nNew York", "en", []),
        (f"{ZH}（記者 王小明）", "zh", ["王小明"]),
        (f"{ZH}（社会部・森田千尋）", "ja", ["森田千尋"]),
        (f"{ZH}（森田千尋、高野圭介）", "ja", ["森田千尋", "高野圭介"]),
        (f"{ZH}（王明 记者）", "zh", ["王明"]),
        (f"{ZH}（新华社）", "zh", []),
        (f"{ZH}（完了）", "zh", []),
        (f"{ZH}（社会部）", "ja", []),
    ],
)  # fmt: skip
def test_who_signed_a_text_is_found_in_its_last_lines(text, language, expected):
    """By an office, in brackets, or alone; agencies and places in brackets are no persons."""
    assert [name for names in signatures(text, language) for name in names] == expected


@pytest.mark.parametrize("how", ["style='text-align: right'", "align=right", "class=signature", "class=source"])
def test_a_last_line_that_stands_apart_is_a_signature(how):
    """To the right or by its class, in any language; in the text a name alone is none."""
    body = "".join(f"<p>{SENTENCE}</p>" for _ in range(4))
    pages = (f"<html lang=vi><h1>Cầu mở lại</h1>{body}<p {mark}>Lê Minh Khuê</p></html>" for mark in (how, ""))
    found = [
        [author.name for author in FORMAT.read(FORMAT.parse(page).tree).articles[0].authors] for page in pages
    ]
    assert found == [["Lê Minh Khuê"], []]


def test_a_signature_is_the_author_where_nobody_else_is_named():
    """Pages of newspapers without markup have no other."""
    body = "".join(f"<p>{ZH}</p>" for _ in range(4))
    text = f"<html lang=ja><body><h1>大桥重新开放</h1>{body}<p>{ZH}（高野圭介）</p></body></html>"
    (article,) = FORMAT.read(FORMAT.parse(text).tree).articles
    assert [author.name for author in article.authors] == ["高野圭介"]


@pytest.mark.parametrize(
    "shown",
    [
        "<p class=byline>By Ada Quill and Ben Stone</p>",
        "<p>By Ada Quill &amp; Ben Stone</p>",
        "<p class=byline><a href=/author/a>Ada Quill</a>, <a href=/author/b>Ben Stone</a></p>",
    ],
)
def test_a_list_on_the_page_that_has_all_of_the_markups_authors_is_the_fuller(shown):
    """Publishing systems state the first author alone; a list without him says nothing."""
    ada, cy = ({"@type": "Person", "name": name} for name in ("Ada Quill", "Cy Late"))
    assert authors_of(shown=shown, author=ada) == ["Ada Quill", "Ben Stone"]
    assert authors_of(shown=shown, author=cy) == ["Cy Late"]


def test_a_place_after_a_comma_makes_no_list():
    """Only a conjunction or links do."""
    assert authors_of(shown="<p class=byline>By Ada Quill, Palma del Norte</p>", author="Ada Quill") == [
        "Ada Quill"
    ]


def test_what_cards_show_with_a_label_names_authors():
    """Whatever else they show with one does not."""
    card = '<meta name="twitter:label1" content="{}"><meta name="twitter:data1" content="Ada Quill, Ben Stone">'
    assert authors_of(card.format("Written by")) == ["Ada Quill", "Ben Stone"]
    assert authors_of(card.format("Written by"), author="Ada Quill") == ["Ada Quill", "Ben Stone"]
    assert authors_of(card.format("Sources")) == []


@pytest.mark.parametrize(
    "name", ["The Port Press", "portgazette.com", "Port Gazette", "Ediciones Port Gazette", "北港日报", "뉴스북항"]
)
def test_the_name_of_a_site_gives_way_to_a_person(name):
    """It is a host, the end of the title, or ends as names of papers do; one word is no name of a byline."""
    title = '<meta property="og:title" content="Bridge reopens"><title>Bridge reopens | Port Gazette</title>'
    shown = "<p class=byline>By Ada Quill</p>"
    author = f'<meta name="author" content="{name}">'
    page = f"<html lang=en><head>{title}{author}</head><body><h1>Bridge reopens</h1>{{}}</body></html>"
    found = [
        [author.name for author in FORMAT.read(FORMAT.parse(page.format(line)).tree).articles[0].authors]
        for line in (shown, "<p class=byline>By Ada</p>", "")
    ]
    assert found == [["Ada Quill"], [name], [name]]


def test_a_newsroom_gives_way_to_no_first_name_alone():
    """A tag with one word may be the name of an account."""
    assert authors_of('<meta name="author" content="Dany">', author="Redacción") == ["Redacción"]


@pytest.mark.parametrize("text", ["(记者 王小明 李华)", "（記者 王小明、李华）"])
def test_reporters_in_the_dateline_are_the_authors(text):
    """Agencies name them there alone."""
    body = f"<p>北港网3月11日电{text}{ZH}</p>" + "".join(f"<p>{ZH}</p>" for _ in range(4))
    page = f"<html lang=zh><body><h1>大桥重新开放</h1>{body}</html>"
    (article,) = FORMAT.read(FORMAT.parse(page).tree).articles
    assert [author.name for author in article.authors] == ["王小明", "李华"]


@pytest.mark.parametrize("name", ["dpa", "Reuters", "aquill", "editor1", "ada.quill", "A.Q", "AQ"])
def test_an_agency_or_an_account_gives_way_to_a_person(name):
    """Where the page names nobody, the markup's word stands."""
    author = {"@type": "Person", "name": name}
    assert authors_of(author=author, shown="<p>By Ada Quill</p>") == ["Ada Quill"]
    assert authors_of(author=author) == [name]


@pytest.mark.parametrize("name", ["Dagposten", "Harbourwatch"])
def test_one_word_that_no_byline_shows_gives_way_to_a_person(name):
    """It is the house by a name that nothing tells; where a byline shows it, somebody is called so."""
    tag, byline = f'<meta name="author" content="{name}">', "<p class=byline>By {}</p>"
    assert authors_of(tag, byline.format("Ada Quill")) == ["Ada Quill"]
    assert authors_of("", byline.format("Ada Quill"), author={"@type": "Person", "name": name}) == ["Ada Quill"]
    assert authors_of(tag, byline.format(name)) == [name]
    assert authors_of(tag) == [name]


def test_a_house_in_a_list_is_no_author_beside_persons():
    """Systems set it as they set a person."""
    markup = {"author": {"@type": "Person", "name": "Ada Quill"}, "publisher": "The Northern Post"}
    shown = "".join(f"<p class=author>{name}</p>" for name in ("Ada Quill", "The Northern Post", "Ben Stone"))
    assert authors_of("", shown, **markup) == ["Ada Quill", "Ben Stone"]


def test_an_agency_beside_a_person_stays():
    """The markup states both."""
    assert authors_of(author=["Ada Quill", "dpa"]) == ["Ada Quill", "dpa"]


def test_the_letters_of_a_short_site_within_a_name_make_no_house():
    """ "RD" is the end of the title, and "Gerda" has these letters."""
    tree = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge reopens", "author": "RD"}
    head = f'<title>Bridge reopens | RD</title><script type="application/ld+json">{json.dumps(tree)}</script>'
    page = f"<html><head>{head}</head><body><h1>Bridge reopens</h1><p class=byline>Gerda Thyr</p></body></html>"
    (article,) = FORMAT.read(FORMAT.parse(page).tree).articles
    assert [author.name for author in article.authors] == ["Gerda Thyr"]


def test_an_organisation_gives_way_to_whom_the_page_names():
    """Be it called by the word for news, or anything else: bodies write nothing, persons of theirs do."""
    for name in ("Delta Nieuws", "Institute of Bridges"):
        house = {"@type": "Organization", "name": name}
        assert authors_of(author=house, shown="<p>By Ada Quill</p>") == ["Ada Quill"]
        assert authors_of(author=house) == [name]
