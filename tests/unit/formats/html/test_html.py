"""Web pages: what is read of their markup, meta tags and text, in whatever encoding."""

import json

import pytest
from corpora import corpus_files
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toolkit.errors import MissingExtra, ReadError
from toolkit.formats import FORMATS
from toolkit.formats.html import FORMAT, extractors, syntax
from toolkit.formats.html.blocks import scripts_of
from toolkit.formats.html.decoding import decode_page
from toolkit.formats.html.syntax import parse_page
from toolkit.model import Organization, Person
from toolkit.validation.engine import check_text

MARKUP = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Мост открыли после ремонта",
    "datePublished": "2026-11-20T09:05:00+03:00",
    "author": {"@type": "Person", "name": "Анна Линд"},
    "hasPart": {"@type": "Quotation", "text": "Мы обещали", "creator": {"@type": "Person", "name": "Анна"}},
}
PAGE = """<!DOCTYPE html>
<html lang="ru"><head><meta charset="{charset}"><title>Мост открыли после ремонта | Северный порт</title>
<meta property="og:title" content="Мост открыли после ремонта">
<meta property="og:site_name" content="Северный порт">
<meta property="article:published_time" content="2026-11-20"><meta name="keywords" content="мост, порт">
<meta property="og:image" content="/1.jpg">
<link rel="canonical" href="https://n.example/a">
{head}
</head><body><nav>Главная</nav><article><h1>Мост открыли после ремонта</h1>
<p>Мост через реку открыли в пятницу после четырнадцати месяцев ремонта, который стоил городу миллионы.</p>
<p>«Мы обещали, что мост откроется до зимы», — сказала мэр Северного порта Анна Петрова.</p>
<p>Следующая проверка назначена на 3 марта 2027 года, сообщил городской совет в пятницу вечером.</p>
</article><footer>Подвал</footer></body></html>"""
SCRIPT = '<script type="application/ld+json">{}</script>'


HEAD = SCRIPT.format(json.dumps(MARKUP, ensure_ascii=False))


def page(head=HEAD, charset="utf-8"):
    """A page with something in its head."""
    return PAGE.replace("{head}", head).replace("{charset}", charset)


def article_of(data, **options):
    """The one article of a page."""
    (article,) = FORMAT.read(FORMAT.parse(data, **options).tree).articles
    return article


def found(data):
    """The codes and lines of what is wrong with a page."""
    return {(one.code, one.line) for one in check_text(data, FORMATS["html"]).report}


def test_a_page_is_read_as_one_article():
    """Markup, meta tags, links and text are put together."""
    article = article_of(page())
    assert article.id == article.url == "https://n.example/a"
    assert article.headline == "Мост открыли после ремонта"
    assert (article.language, article.keywords) == ("ru", ("мост", "порт"))
    assert str(article.date_published) == "2026-11-20T09:05:00+03:00"
    assert article.authors == (Person(name="Анна Линд"),)
    assert article.publisher == Organization(name="Северный порт")
    assert article.images[0].url == "https://n.example/1.jpg"
    assert article.body.startswith("Мост через реку")
    assert "Подвал" not in article.body


def test_quotes_and_events_of_the_text_stand_beside_those_of_the_markup():
    """Each has its evidence in the body."""
    article = article_of(page())
    assert article.quotes[0].text == "Мы обещали"
    spans = [thing.span.of(article.body) for thing in (*article.quotes[1:], *article.events)]
    assert any("Мы обещали, что мост откроется до зимы" in text for text in spans)


@pytest.mark.parametrize("charset", ["windows-1251", "koi8-r", "utf-8"])
def test_pages_in_old_encodings_are_read(charset):
    """A page says its encoding, and is read in it."""
    assert (
        article_of(page(charset=charset).encode(charset, "xmlcharrefreplace")).headline
        == "Мост открыли после ремонта"
    )


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("<p>ёж</p>".encode("utf-8-sig"), "utf-8"),
        (b"\xff\xfe" + "<p>ёж</p>".encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + "<p>ёж</p>".encode("utf-16-be"), "utf-16-be"),
        ("<meta charset=utf-8><p>мост открыли в пятницу, а ёж ушёл</p>".encode("windows-1251"), "windows-1251"),
        ("<p>мост открыли в пятницу, а ёж ушёл</p>".encode("windows-1251"), "windows-1251"),
        (b'<?xml version="1.0" encoding="iso-8859-1"?><p>caf\xe9</p>', "windows-1252"),
        (b"<meta charset=nonsense><p>x</p>", "utf-8"),
        (b"<meta charset=gb2312>" + "<p>桥梁</p>".encode("gb18030"), "gb18030"),
        ("<p>x</p>", "utf-8"),
    ],
)
def test_the_encoding_is_told(data, encoding):
    """By mark, declaration, UTF-8, or the letters; labels mean what browsers take them for."""
    assert decode_page(data)[1] == encoding


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "SYN003"), (b" \n", "SYN003"), (b"\x89PNG\x00\x00\xff\xfe\x01", "SYN004"), ("plain words", "SYN007")],
)
def test_what_is_no_page_is_refused(data, code):
    """An empty file, a binary one, plain text."""
    with pytest.raises(ReadError) as caught:
        FORMAT.parse(data)
    assert [one.code for one in caught.value.report] == [code]


def test_a_page_beyond_the_size_limit_is_refused(monkeypatch):
    """A page of more octets than the limit is not even decoded."""
    monkeypatch.setattr(syntax, "MAX_SIZE", 10)
    with pytest.raises(ReadError):
        FORMAT.parse(page())


def test_a_missing_library_is_named(monkeypatch):
    """Without the extra the error says what to install."""

    def absent(name):
        raise ImportError(name)

    monkeypatch.setattr(extractors, "import_module", absent)
    with pytest.raises(MissingExtra, match=r'pip install "\.\[html\]" in a clone of Dateline'):
        FORMAT.parse(page())


REPAIRED = [
    '{"@type": "NewsArticle", "headline": "H",}',
    '{"@type": "NewsArticle", "headline": "H"};',
    '<!-- {"@type": "NewsArticle", "headline": "H"} -->',
    '//<![CDATA[\n{"@type": "NewsArticle", "headline": "H"}\n//]]>',
    '/* c */ {"@type": "NewsArticle", // c\n "headline": "H"}',
    '{"@type": "NewsArticle", "headline": "H", "description": "a\nb"}',
    '{"@type": "NewsArticle", "headline": "H"} {"more": 1}',
    '{"@type": "NewsArticle", "headline": "H", "description": "\\ud83d"}',
]


@pytest.mark.parametrize("text", REPAIRED)
def test_broken_json_is_mended_and_told(text):
    """What can be mended is read; a finding says that strict readers take nothing."""
    data = f"<title>t</title>\n{SCRIPT.format(text)}"
    document = FORMAT.parse(data)
    assert [block["headline"] for block in document.tree["blocks"]] == ["H"]
    assert ("SYN012", 2) in {(one.code, one.line) for one in document.findings} or "\n" in text


def test_hopeless_json_is_told():
    """What cannot be mended is a finding at its place; the rest of the page is read."""
    data = page(SCRIPT.format("{nonsense}") + SCRIPT.format("") + SCRIPT.format(" 1 2"))
    document = FORMAT.parse(data)
    assert document.tree["blocks"] == []
    assert [one.code for one in document.findings] == ["SYN002", "SYN002"]
    assert article_of(data).headline == "Мост открыли после ремонта"


def test_scripts_are_found_where_they_stand():
    """By media type with parameters, in any case; hidden ones are told apart; others are passed over."""
    text = (
        '<!-- <script type="application/ld+json">1</script> -->'
        "<noscript><SCRIPT TYPE=application/ld+json>2</SCRIPT></noscript>"
        "<script>'</title>'</script><script type='application/ld+json; charset=utf-8'>3</script>"
        '<template></template><textarea><script type="text/ld+json">4</script>'
    )
    scripts = [(text[one.start : one.end], one.unread) for one in scripts_of(text)]
    assert scripts == [("1", "a comment"), ("2", "<noscript>"), ("3", None), ("4", None)]


@pytest.mark.parametrize(
    "text", ["<script", "<!-- ", "<script type='application/ld+json'>{}", "<noscript><script"]
)
def test_scripts_of_cut_pages_are_found(text):
    """A page may end anywhere."""
    assert len(list(scripts_of(text))) <= 1


def test_findings_have_their_place_in_the_page():
    """A fault of the markup is at its line of the page."""
    head = SCRIPT.format('\n{"@context": "https://schema.org", "@type": "NewsArticle",\n "headLine": "x"}')
    line = page(head).split("headLine")[0].count("\n") + 1
    assert ("JLD202", line) in found(page(head))


def test_a_finding_on_the_model_leads_to_the_markup():
    """A quote that markup states is placed there, one that only the text has at the head of the page."""
    head = SCRIPT.format(json.dumps(MARKUP | {"hasPart": {"@type": "Quotation", "text": "Никогда"}}))
    line = page(head).split("Quotation")[0].count("\n") + 1
    assert ("QUO002", line) in found(page(head))
    assert FORMAT.origin({"page": {}}, ("articles", 0, "body")) == ("article", "body")
    assert FORMAT.origin({"page": {}}, ()) == ("article",)


def test_microdata_is_read():
    """A page without JSON-LD is read by its microdata."""
    body = (
        '<div itemscope itemtype="https://schema.org/NewsArticle">'
        '<h2 itemprop="headline">Bridge reopens today</h2>'
        '<span itemprop="author" itemscope itemtype="https://schema.org/Person">'
        '<b itemprop="name">Anna Lind</b></span>'
        '<time itemprop="datePublished" datetime="2026-11-20">20</time></div>'
    )
    article = article_of(f"<html><body>{body}</body></html>")
    assert (article.headline, str(article.date_published)) == ("Bridge reopens today", "2026-11-20")
    assert [author.name for author in article.authors] == ["Anna Lind"]


def test_a_page_of_meta_tags_alone_is_read():
    """Title without the site's name, author, section, a time element."""
    text = (
        '<title>Bridge reopens - Example News</title><meta property="og:site_name" content="Example News">'
        '<meta name="author" content="Anna Lind"><meta property="og:image" content="http://[bad">'
        '<meta property="article:section" content="City"><body><time datetime="2026-11-20T09:05+03:00">x</time>'
    )
    article = article_of(text)
    assert (article.headline, article.section) == ("Bridge reopens", "City")
    assert str(article.date_published) == "2026-11-20T09:05+03:00"
    assert [author.name for author in article.authors] == ["Anna Lind"]


def test_the_caller_knows_better():
    """What the caller says stands above what the page says."""
    article = article_of(page(), url="https://x.org/b", published="2020-01-01", language="en", publisher="P")
    assert (article.url, str(article.date_published), article.language) == ("https://x.org/b", "2020-01-01", "en")
    assert article.publisher == Organization(name="P")


def test_the_body_of_the_markup_stands_in_for_an_empty_page():
    """A page that a script fills has its text in articleBody alone."""
    markup = MARKUP | {"articleBody": "<p>Talks &amp; tea.</p><p>They ended late on Friday evening.</p>"}
    assert article_of(f"<title>t</title>{SCRIPT.format(json.dumps(markup))}").body.startswith(
        "Talks & tea.\n\nThey"
    )


def test_a_page_of_nothing_is_told():
    """Nothing to check is no good report."""
    assert ("SYN013", 1) in found("<p></p>")


def test_fixes_in_a_page_are_octets_of_it():
    """A cure in a page of an old encoding lands where it should, and opens no hole."""
    head = SCRIPT.format(
        '{"@context": "https://schema.org", "@type": "NewsArticle", "headLine": "Мост &lt;/script&gt;"}'
    )
    data = page(head, "windows-1251").encode("windows-1251")
    for _ in range(2):
        report = check_text(data, FORMATS["html"]).report
        edits = sorted((edit for one in report if one.fix for edit in one.fix.edits), key=lambda edit: -edit.start)
        for edit in edits:
            data = data[: edit.start] + edit.replacement + data[edit.end :]
    assert '"headline": "Мост \\u003c/script\\u003e"' in data.decode("windows-1251")


def test_a_repaired_block_is_not_mended_further():
    """What was read only by repair has no places to trust, and so no fix."""
    report = check_text(page(SCRIPT.format('{"@type": "NewsArticle", "headLine": "x",}')), FORMATS["html"]).report
    assert [one.fix for one in report if one.code == "JLD202"] == [None]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b"\xef\xbb\xbf\n<!DOCTYPE html>", True),
        (b'<?xml version="1.0"?><html xmlns="x">', True),
        (b"<!-- c --><HEAD>", True),
        (b'<?xml version="1.0"?><newsItem>', False),
        (b"plain", False),
    ],
)
def test_sniff(head, expected):
    """A page is told by how it begins."""
    assert FORMAT.sniff(head) is expected


PIECES = [
    "<script type='application/ld+json'>",
    "</script>",
    "<!--",
    "-->",
    '{"@type": "NewsArticle"',
    "}",
    "<p>",
    "x ",
    "<noscript>",
    "</noscript>",
    '"',
    "<html",
    ">",
    "<svg>",
    "<meta property='og:title' content='",
    "&lt;",
    "\x00",
]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_any_page_is_read_or_refused(text):
    """Whatever the tags, the page gives a document or a ReadError."""
    try:
        page = parse_page(text)
    except ReadError as error:
        assert str(error)
    else:
        assert page.place(()).line == 1


@pytest.mark.parametrize("path", corpus_files("jsonld/extruct-pages", "*/*.html"), ids=lambda path: path.stem[:30])
def test_pages_of_others_hold(path):
    """Pages that other people wrote are judged without a crash."""
    assert check_text(path.read_bytes(), FORMATS["html"]).report is not None


def test_what_only_the_text_has_is_traced_to_the_article():
    """A quote that no markup states has no place in a block."""
    tree = FORMAT.parse(page()).tree
    assert FORMAT.origin(tree, ("articles", 0, "quotes", 9, "text")) == ("article", "quotes", 9, "text")


def test_markup_that_its_library_cannot_read_is_passed_over(monkeypatch):
    """The library's own trouble is none of the reader's."""

    class Broken:
        @staticmethod
        def extract(*_args, **_options):
            raise RuntimeError("no")

    monkeypatch.setattr(extractors, "import_module", lambda _name: Broken)
    text = '<p itemscope itemtype="https://schema.org/Person">'
    assert extractors.items_of(None, text, None) == []
    assert (extractors.author_of(None), extractors.title_of(None)) == ("", "")


def test_an_encoding_that_nobody_knows_is_guessed():
    """A false label does not keep a page from being read."""
    data = "<meta charset=nonsense><p>мост открыли в пятницу, а ёж ушёл</p>".encode("windows-1251")
    assert decode_page(data)[1] == "windows-1251"
    cut = b"<meta charset=utf-8><p>" + "мост ".encode() * 900 + b"\xd0</p>"
    assert decode_page(cut)[1] == "utf-8"


def test_the_article_that_is_told_most_of_is_the_pages():
    """A teaser of another article in the markup does not take the place of the page's own."""
    teaser = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Another"}
    tree = FORMAT.parse(page(HEAD + SCRIPT.format(json.dumps(teaser)))).tree
    assert (tree["page"]["block"], tree["page"]["index"]) == (0, 0)
    tree = FORMAT.parse(page(SCRIPT.format(json.dumps(teaser)) + HEAD)).tree
    assert (tree["page"]["block"], tree["page"]["index"]) == (1, 0)


def test_the_name_of_the_site_is_no_headline():
    """A title that names the site alone does not stand for the article."""
    head = (
        '<meta property="og:site_name" content="Example News"><meta property="og:title" content="Bridge reopens">'
    )
    assert article_of(f"<title>Example News</title>{head}<p>x</p>").headline == "Bridge reopens"


def test_a_title_is_shorn_of_a_site_that_is_not_named():
    """What a heading confirms is the headline; what stands after the dash is the site's."""
    text = "<title>Bridge reopens - Example News</title><h1>Bridge reopens</h1>"
    assert article_of(text).headline == "Bridge reopens"


def test_the_type_of_a_script_is_found_among_its_attributes():
    """Another attribute may stand before it."""
    (script,) = scripts_of('<script id="data" type="application/ld+json">{}</script>')
    assert script.type == "application/ld+json"


@pytest.mark.parametrize("text", ['{"@type": "NewsArticle", "headline": "H"},', '] {"headline": "H"}'])
def test_a_repaired_block_has_a_place(text):
    """What stands around the JSON does not keep its members from being placed."""
    document = FORMAT.parse(f"<title>t</title>\n{SCRIPT.format(text)}")
    assert document.tree["blocks"][0]["headline"] == "H"
    assert document.locate(("blocks", 0, "headline")).line == 2


def test_links_and_titles_of_something_else_are_passed_over():
    """A style sheet is no canonical address, the title of a drawing no title of the page."""
    text = '<link rel="stylesheet" href="https://x.org/s.css"><p>x</p><svg><title>Arrow</title></svg>'
    assert "canonical" not in parse_page(text).said
    assert "title" not in parse_page(text).said


def test_an_unread_element_within_a_comment_hides_nothing_more():
    """What follows the comment is seen again."""
    text = "<!-- <noscript> --><script type='application/ld+json'>{}</script></noscript>"
    assert [script.unread for script in scripts_of(text)] == [None]


def test_a_lone_number_is_no_markup():
    """What is mended must be an object or an array."""
    document = FORMAT.parse(f"<title>t</title>{SCRIPT.format('5;')}")
    assert (document.tree["blocks"], [one.code for one in document.findings]) == ([], ["SYN002"])


def test_a_page_without_an_element_of_its_own_has_no_tree():
    """A comment alone gives a page of which nothing is said."""
    page = parse_page("<!-- <p> -->")
    assert (page.said, page.body) == ({}, "")


def test_a_page_that_the_text_extractor_gives_up_on_is_still_read(monkeypatch: pytest.MonkeyPatch):
    """Its markup is all there is."""
    trafilatura = pytest.importorskip("trafilatura")

    def fail(*_arguments, **_options):
        raise RuntimeError("too odd")

    monkeypatch.setattr(trafilatura, "bare_extraction", fail)
    page = '<html><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Talks"}</script></html>'

    assert "Talks" == FORMAT.read(FORMAT.parse(page.encode()).tree).articles[0].headline


def test_the_house_as_author_gives_way_to_a_person():
    """Markup that names the publisher as author is made more exact by what the page says besides."""
    house = {"@type": "Organization", "name": "Example News"}
    tree = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "H", "author": house}
    tree["publisher"] = house
    head = SCRIPT.format(json.dumps(tree))
    assert [one.name for one in article_of(page(head)).authors] == ["Example News"]
    named = f'{head}<meta name="author" content="By Anna Lind">'
    assert article_of(page(named)).authors == (Person(name="Anna Lind"),)


@pytest.mark.parametrize("value", ["name, desk@example.org", "104363", "@gazette"])
def test_what_is_no_name_is_no_author(value):
    """Addresses of mail and numbers of accounts are left out."""
    assert article_of(page(f'<meta name="author" content="{value}">')).authors == ()


def test_the_author_of_the_markup_is_cleaned():
    """Character references are decoded, a byline's "by" is no part of a name."""
    tree = {**MARKUP, "author": {"@type": "Person", "name": "by Anna O&#039;Lind"}}
    assert [one.name for one in article_of(page(SCRIPT.format(json.dumps(tree)))).authors] == ["Anna O'Lind"]


def test_the_text_of_an_element_is_no_body_while_there_is_a_better_one():
    """Microdata takes all that stands in the element, captions and links included."""
    noise = " ".join(f"<span>teaser {number}</span>" for number in range(40))
    text = page("").replace("<article>", '<article itemscope itemtype="https://schema.org/NewsArticle">')
    text = text.replace("<p>Мост", f'<div itemprop="articleBody"><nav>{noise}</nav><p>Мост').replace(
        "</article>", "</div></article>"
    )
    assert "teaser 7" not in article_of(text).body


def test_the_language_of_the_header_is_the_pages():
    """A page whose root says nothing may say it as an HTTP header would."""
    text = (
        page("")
        .replace('lang="ru"', "")
        .replace("<title>", '<meta http-equiv="content-language" content="be"><title>')
    )
    assert article_of(text).language == "be"


def test_a_title_in_a_class_of_that_name_is_shown():
    """Pages without headings have them in boxes; long ones and those of many parts are not looked at."""
    long, many = "x" * 400, "<b>a</b>" * 9
    text = (
        "<title>Мост открыт - Порт</title>"
        f'<div class="main-title">Мост открыт</div><p id="title"></p><p class="title">{long}</p>'
        f'<p class="headline">{many}</p>'
    )
    assert parse_page(text).said["shown"] == ["Мост открыт"]


def test_markup_is_kept_from_the_extractor():
    """It is read by us; full of tags it would take the extractor minutes."""
    tree = {**MARKUP, "articleBody": "<p>" * 501}
    data = page(SCRIPT.format(json.dumps(tree, ensure_ascii=False)))
    assert not list(parse_page(data).root.iter("script"))
    assert article_of(data).headline == "Мост открыли после ремонта"


def test_octets_that_mean_something_by_what_stands_before_are_not_edited():
    """In an encoding with shifts the octets of a part are not a part of the octets."""
    block = SCRIPT.format('{"headLine": "港"}')
    data = f'<meta charset="iso-2022-jp"><title>港</title>{block}'.encode("iso-2022-jp")
    assert parse_page(data).is_exact(data) is False


BARE = (
    "<html lang='en'><head><title>Minister visits Oslo</title></head><body><article><h1>Minister visits Oslo</h1>"
    "<p>The foreign minister said the talks on fisheries would resume in Oslo, and that staff would stay there "
    "for as long as it takes to agree on quotas for the new year.</p></article><footer>{}</footer></body></html>"
)


@pytest.mark.parametrize(
    ("footer", "expected"),
    [
        ("© 2023 Example News. All rights reserved.", None),
        ("Published 1 February 2023", "2023-02-01"),
        ("Published February 1, 2023", "2023-02-01"),
        ("Published 2023-02-01", "2023-02-01"),
        ("Published 7 February 2023", "2023-02-07"),
    ],
)
def test_no_day_is_made_of_a_year(footer, expected):
    """A copyright line dates no article; a first day that the page names does."""
    found = article_of(BARE.format(footer)).date_published

    assert expected == (found.text if found else None)


def dated(shown, head="", address=None, **markup):
    """The date of a page that shows this around its headline."""
    tree = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Minister visits Oslo"} | markup
    script = SCRIPT.format(json.dumps(tree))
    text = BARE.format("").replace("</head>", f"{script}{head}</head>").replace("</h1>", f"</h1>{shown}")
    found = article_of(text, url=address).date_published
    return found.text if found else None


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ('<time datetime="2026-03-01T10:00Z">1</time><time datetime="2026-03-02">2</time>', "2026-03-01T10:00Z"),
        ('<time class="updated" datetime="2026-03-02">2</time><p>1 March 2026, 9:30</p>', "2026-03-01T09:30"),
        ('<div class="modified-date"><time datetime="2026-03-02">2</time></div><p>1 March 2026</p>', "2026-03-01"),
        ('<span property="datePublished" content="2026-03-01">1</span>', "2026-03-01"),
        ('<span property="dc:date dc:created" content="2026-03-01T08:00Z">1</span>', "2026-03-01T08:00Z"),
        ('<abbr class="published" title="2026-03-01T08:00Z">8:00</abbr>', "2026-03-01T08:00Z"),
        (
            "<p>Work on the harbour bridge had begun on 7 January 2025, as everybody said.</p><p>1 March 2026</p>",
            "2026-03-01",
        ),
    ],
)  # fmt: skip
def test_the_date_near_the_headline_is_that_of_publication(shown, expected):
    """Times for machines first, then what readers see; not those of a change."""
    assert expected == dated(shown)


def test_a_day_of_the_markup_gets_its_time_from_the_page():
    """The markup says which day it was, the page when on that day."""
    assert "2026-03-01T09:30" == dated("<p>1 March 2026, 9:30</p>", datePublished="2026-03-01")


def test_seconds_since_1970_are_a_date():
    """Meta tags of measuring services hold them, or thousandths."""
    head = '<meta name="cXenseParse:recs:publishtime" content="{}">'
    assert (
        "2025-11-21T12:30:00Z" == dated("", head.format("1763728200000")) == dated("", head.format("1763728200"))
    )


def test_the_path_of_the_page_dates_it():
    """Where nothing else does."""
    assert "2026-03-05" == dated("", address="https://n.example/2026/03/05/visit")


def test_the_articles_that_a_page_links_to_are_not_its_own():
    """Lists of other articles state as much as the page's own article does, or all that is stated."""
    other = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Rates held",
        "url": "https://n.example/rates",
        "datePublished": "2026-01-09",
        "author": {"@type": "Person", "name": "Someone Else"},
    }
    listed = {
        "@context": "https://schema.org",
        "@type": "ItemList",
        "itemListElement": [{"@type": "ListItem", "item": other}],
    }
    for others in (other, listed):
        article = article_of(page(SCRIPT.format(json.dumps(others)) + HEAD))
        assert (article.headline, article.authors) == ("Мост открыли после ремонта", (Person(name="Анна Линд"),))
        alone = article_of(page(SCRIPT.format(json.dumps(others))))
        assert (alone.headline, alone.authors) == ("Мост открыли после ремонта", ())


def test_a_kicker_is_no_part_of_the_headline():
    """It stands above it, or before it in the same heading; a break of the line parts words."""
    text = '<h1><b class="article__kicker">Live</b> Bridge<br>reopens</h1><h1><i class="kicker">All</i></h1>'
    assert parse_page(text).said["h1"] == ["Bridge reopens", "All"]


@pytest.mark.parametrize("kicker", ["c-overline t-small", "kicker__text", "articleKicker", "css-1 badge"])
def test_a_kicker_is_known_by_a_word_of_its_class(kicker):
    """However the class is put together; what parts it from the headline goes with it."""
    text = f'<h1><span class="{kicker}">Harbour</span><span class="hidden">: </span><b>Bridge reopens</b></h1>'
    assert parse_page(text).said["h1"] == ["Bridge reopens"]


@pytest.mark.parametrize(
    "mark", ["\u00ad", "&shy;", "&shy", "&#173;", "&#xAD;", "\u200b", "&#8203;", "\ufeff", "&rlm;"]
)
def test_marks_that_nobody_sees_are_no_part_of_a_text(mark):
    """Headings have soft hyphens in them, which tags have not; a joiner of two letters stays."""
    page = parse_page(
        f'<meta property="og:title" content="Re{mark}opens"><h1>Bridge re{mark}opens</h1><p>می\u200cروم</p>'
    )
    assert (page.said["h1"], page.meta["og:title"]) == (["Bridge reopens"], ["Reopens"])
    assert "می\u200cروم" in page.root.text_content()


def test_the_date_stands_beside_a_heading_that_has_a_kicker_before_the_headline():
    """It is the place where readers see the headline."""
    text = "The bridge over the river reopened after fourteen months of repairs that cost millions of crowns. " * 3
    head = '<title>Gazette</title><meta property="og:title" content="Bridge reopens after repairs">'
    shown = "<h1>Harbour Bridge reopens after repairs</h1><p>6 March 2026</p>"
    article = article_of(f"<html lang=en><head>{head}</head><body>{shown}{f'<p>{text}</p>' * 4}</body></html>")
    assert (article.headline, str(article.date_published)) == ("Bridge reopens after repairs", "2026-03-06")


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("PORT MERROW, March 3, 2026 (Agency) - ", "2026-03-03"),
        ("НИЖНЕЛЕСЬЕ, 19 ноября 2025 года. /РТА/. ", "2025-11-19"),
    ],
)
def test_the_dateline_of_a_text_dates_it(start, expected):
    """Where nothing else does; a short line is none."""
    sentence = "The bridge over the river reopened after fourteen months of repairs that cost millions of crowns. "
    rest = f"<p>{sentence * 2}</p>" * 4
    page = f"<html lang={'en' if start.isascii() else 'ru'}><h1>Bridge</h1><p>{start}{sentence}</p>{rest}</html>"
    assert expected == str(article_of(page).date_published)


def test_the_date_of_a_video_stands_in_for_that_of_an_article():
    """A page of a video states it of the video, alone or in a graph."""
    video = {"@context": "https://schema.org", "@type": "VideoObject", "uploadDate": "2026-03-08T19:30:00Z"}
    for tree in (video, {"@context": "https://schema.org", "@graph": [5, {"@type": "Thing"}, video]}, [video]):
        text = BARE.format(SCRIPT.format(json.dumps(tree)))
        assert "2026-03-08T19:30:00Z" == str(article_of(text).date_published)


def test_the_address_of_the_markup_is_the_pages_where_it_states_no_other():
    """Without a canonical link the article's own address names it."""
    tree = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "H",
        "url": "https://n.example/h",
    }
    assert "https://n.example/h" == article_of(f"<title>H</title>{SCRIPT.format(json.dumps(tree))}").url


def test_guesses_that_the_extractor_fails_at_are_none(monkeypatch: pytest.MonkeyPatch):
    """Its own words on a page without a date or an author are no concern of the reader."""

    def fail(*_arguments, **_options):
        raise RuntimeError("too odd")

    monkeypatch.setattr(pytest.importorskip("trafilatura.metadata"), "extract_metadata", fail)
    monkeypatch.setattr(pytest.importorskip("htmldate"), "find_date", fail)
    article = article_of(BARE.format(""))

    assert ((), None) == (article.authors, article.date_published)
    empty = parse_page("<!-- <p> -->")
    assert (empty.guessed_author, empty.guessed_title, empty.guessed_date) == ("", "", None)


def test_the_day_of_creation_stands_in_for_that_of_publication():
    """Markup that states no other is taken at its word, unless the page shows another day: the next."""
    assert "2026-03-05T10:00Z" == dated("", dateCreated="2026-03-05T10:00Z")
    assert "2026-03-06" == dated("<p>6 March 2026</p>", dateCreated="2026-03-05T10:00Z")


@pytest.mark.parametrize(
    "name", ["content_PublishedDate", "mediator_published_time", "a.articleDate", "date_issued"]
)
def test_names_that_systems_give_to_the_date_are_known(name):
    """They call it so with something before or after."""
    head = f'<meta name="{name}" content="2026-11-19"></head>'
    assert str(article_of(BARE.replace("</head>", head)).date_published) == "2026-11-19"


def test_a_headline_in_bold_is_known_by_the_title():
    """Pages without headings have the site's name before it in the title."""
    body = "The bridge over the river reopened on Friday after fourteen months of repairs. " * 3
    head = "<title>Port Gazette: Bridge reopens after repairs of fourteen months</title>"
    text = (
        f"<html>{head}<table><tr><td><font>Bridge reopens after repairs of fourteen months</font><p>{body}</table>"
    )
    assert article_of(text).headline == "Bridge reopens after repairs of fourteen months"


@pytest.mark.parametrize(
    ("title", "headings", "expected"),
    [
        ("THE COURIER: Depot vote", "<h2>Council opens the depot</h2>", "Council opens the depot"),
        ("THE COURIER: Depot vote", "<h3>Council opens the depot</h3>", "Council opens the depot"),
        ("THE COURIER: Depot vote", "<h2>Council opens the depot</h2><h2>Weather</h2>", "THE COURIER: Depot vote"),
        ("THE COURIER: Depot vote", "<h2>Menu</h2>", "THE COURIER: Depot vote"),
        ("Depot vote - The Old Courier", "<h2>Depot vote</h2>", "Depot vote"),
        ("Merrow - News", "<a href=/>Merrow</a><h3>Council opens the depot</h3>", "Council opens the depot"),
        ("Merrow - News", "<a href=/index.html><img alt=Merrow></a><h3>Depot open</h3>", "Depot open"),
        ("Merrow - News", "<a href=/news>Merrow</a><h3>Depot open</h3>", "Merrow - News"),
    ],
)
def test_the_only_heading_of_a_page_without_a_first_one_is_its_headline(title, headings, expected):
    """If it speaks of what the title speaks of; old pages word the title otherwise."""
    page = f"<html><head><title>{title}</title></head><body>{headings}<p>It is open.</p></body></html>"
    (article,) = FORMAT.read(FORMAT.parse(page).tree).articles
    assert article.headline == expected


def test_the_link_to_the_front_page_names_the_site():
    """Its text, or that of its picture; the name is no part of the headline."""
    page = "<html><head><title>Depot opens again | Merrow</title></head><body>{}<p>It is open.</p></body></html>"
    links = ("<a href='/'>Merrow</a>", "<a href='/'><img alt='Merrow'></a>")
    found = [FORMAT.read(FORMAT.parse(page.format(link)).tree).articles[0].headline for link in links]
    assert found == ["Depot opens again", "Depot opens again"]


@pytest.mark.parametrize(
    ("stated", "day"),
    [
        ("Sun Mar 02 2025", "2025-03-02"),
        ("Sun Mar 02 2025 10:00:00 GMT+0000 (UTC)", "2025-03-02T10:00+00:00"),
        (1740909600, "2025-03-02T10:00:00Z"),
        ("1740909600000", "2025-03-02T10:00:00Z"),
        ({"date": "2025-03-02 10:00:00.000000", "timezone": "UTC"}, "2025-03-02T10:00:00"),
        (False, ""),
        ({"day": 2}, ""),
    ],
)
def test_a_date_of_the_markup_in_another_form_is_read(stated, day):
    """As scripts write dates, or as seconds; of the only article, as of several none need be the page's own."""
    node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Bridge reopens",
        "datePublished": stated,
    }
    text = "<html><head><title>Bridge reopens</title>{}</head><body><h1>Bridge reopens</h1></body></html>"
    assert day == str(article_of(text.format(SCRIPT.format(json.dumps(node)))).date_published or "")
    assert article_of(text.format(SCRIPT.format(json.dumps([node, node])))).date_published is None


def test_markup_with_character_references_is_read():
    """For no reader takes them for what they stand for, the fault is told."""
    block = json.dumps({**MARKUP, "headline": "Bridge reopens"}).replace('"', "&quot;")
    text = f"<html><head><title>Bridge</title>\n{SCRIPT.format(block)}</head><body><p>One.</p></body></html>"
    assert "Bridge reopens" == article_of(text).headline
    assert ("SYN012", 2) in found(text)


def test_a_number_is_no_markup():
    """Alone in a block it states nothing, and stops nobody."""
    assert "Bridge" == article_of(f"<html><head><title>Bridge</title>{SCRIPT.format(5)}</head></html>").headline
