"""What --fix mends in graphs, in files and in pages, in several encodings: those octets and no others."""

import json

import pytest

from toolkit.formats import FORMATS
from toolkit.validation.engine import check_text
from toolkit.validation.fixes import mend
from toolkit.validation.rules.jsonld import mending
from toolkit.validation.rules.jsonld.met import Survey, Typed

BROKEN = {
    "@context": "http://schema.org/",
    "@type": "newsArticle",
    "headLine": "Мост &laquo;Новый&raquo; открыт",
    "datePublished": "2026-11-20T09:05:00+0300",
    "isAccessibleForFree": "True",
    "about": {
        "@type": "Event",
        "name": "Открытие",
        "startDate": "2026-11-20",
        "eventStatus": "https://schema.org/eventcancelled",
    },
}
MENDED = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Мост «Новый» открыт",
    "datePublished": "2026-11-20T09:05:00+03:00",
    "isAccessibleForFree": True,
    "about": {
        "@type": "Event",
        "name": "Открытие",
        "startDate": "2026-11-20",
        "eventStatus": "https://schema.org/EventCancelled",
    },
}
PAGE = (
    '<html lang="ru"><head><meta charset="{}"><title>Мост «Новый» открыт</title>\r\n<!-- так и было -->\r\n'
    '<script type="application/ld+json">{}</script></head>\r\n<body><p>Мост  открыт &amp; свободен.</p></body>'
)


def mended(data, format):
    """The octets with every fix made."""
    return mend(data, lambda now: [one.fix for one in check_text(now, FORMATS[format]).report if one.fix])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
@pytest.mark.parametrize("indent", [None, 3])
def test_a_graph_is_mended(encoding, indent):
    """Each value and key is written anew where it stands; the rest of the text stays."""
    text = json.dumps(BROKEN, ensure_ascii=False, indent=indent)
    wanted = json.dumps(MENDED, ensure_ascii=False, indent=indent)
    assert mended(text.encode(encoding), "jsonld").decode(encoding) == wanted


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "windows-1251"])
def test_a_page_is_mended(encoding):
    """What stands around the markup is not touched, spaces, line ends and references included."""
    pytest.importorskip("trafilatura")
    before = PAGE.format(encoding.removesuffix("-sig"), json.dumps(BROKEN, ensure_ascii=False))
    after = PAGE.format(encoding.removesuffix("-sig"), json.dumps(MENDED, ensure_ascii=False))
    assert mended(before.encode(encoding), "html").decode(encoding) == after


def test_what_an_encoding_lacks_is_written_as_an_escape():
    """koi8-r has no guillemets."""
    pytest.importorskip("trafilatura")
    block = '{{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "{}"}}'
    page = PAGE.replace("«Новый»", "Новый")
    before = page.format("koi8-r", block.format("Мост &laquo;Новый&raquo;")).encode("koi8-r")
    escaped = json.dumps("Мост «Новый»")[1:-1]
    assert mended(before, "html").decode("koi8-r") == page.format("koi8-r", block.format(escaped))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a </script> b", r"a \u003c/script> b"),
        ("a <!-- b <SCRIPT c", r"a \u003c!-- b \u003cSCRIPT c"),
        ("a </script b </script  > c", r"a \u003c/script b \u003c/script  > c"),
        ("a </scripts> b", "a </scripts> b"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251"])
def test_script_marks_are_escaped(text, wanted, encoding):
    """A text that would end the element, or keep it open, says the same as an escape."""
    pytest.importorskip("trafilatura")
    block = '{{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Мост {}"}}'
    before = PAGE.format(encoding, block.format(text))
    assert mended(before.encode(encoding), "html").decode(encoding) == PAGE.format(encoding, block.format(wanted))
    assert "JLD909" not in check_text(PAGE.format(encoding, block.format(wanted)), FORMATS["html"]).report.codes


RELATIVE = (
    '{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "@id": "%s#article", '
    '"headline": "Мост открыт", "url": "https://ledger.example/2026/a", "image": "%s/1.jpg", "wordCount": %s}, '
    '{"@type": "WebPage", "%s": "https://ledger.example/2026/a", "mainEntity": {"@id": "%s#article"}}]}'
)
AS_WRITTEN = ("", "", '"412"', "@Id", "")
AS_MEANT = (
    "https://ledger.example/2026/a",
    "https://ledger.example",
    "412",
    "@id",
    "https://ledger.example/2026/a",
)


def test_relative_links_are_written_whole_where_the_article_says_its_address():
    """As a processor resolves them: identifiers and the references to them alike."""
    assert mended((RELATIVE % AS_WRITTEN).encode(), "jsonld").decode() == RELATIVE % AS_MEANT


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251"])
def test_relative_links_of_a_page_are_written_whole(encoding):
    """By its canonical link; not where the page has another base, or says no address."""
    pytest.importorskip("trafilatura")
    canonical = '<link rel="canonical" href="https://ledger.example/2026/a">'
    block = '{{"@context": "https://schema.org", "@type": "WebPage", "name": "Мост", "image": "{}/1.jpg"}}'
    for head, link in (
        (canonical, "https://ledger.example"),
        (canonical + '<base href="https://cdn.example/">', ""),
        ("", ""),
    ):
        page = PAGE.replace("<title>", head + "<title>")
        before = page.format(encoding, block.format("")).encode(encoding)
        assert mended(before, "html").decode(encoding) == page.format(encoding, block.format(link))


@pytest.mark.parametrize("value", ['"1.jpg"', '"ledger.example/1.jpg"', '"www.ledger.example"'])
def test_a_link_that_may_lack_its_scheme_stays(value):
    """Whether it is a file beside the page or a host is for somebody to say who knows."""
    text = '{"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://l.example/a", "image": %s}'
    assert mended((text % value).encode(), "jsonld").decode() == text % value


@pytest.mark.parametrize("value", ['"0412"', '" 412"', '"4.120"', '"four"'])
def test_a_number_that_would_be_written_otherwise_stays(value):
    """Digits are not dropped."""
    text = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge", "wordCount": %s}'
    assert mended((text % value).encode(), "jsonld").decode() == text % value


def test_links_of_several_articles_stay():
    """Which of their addresses is the page's is not known."""
    node = '{"@type": "NewsArticle", "url": "https://l.example/%s", "image": "/1.jpg"}'
    text = f'{{"@context": "https://schema.org", "@graph": [{node % 1}, {node % 2}]}}'
    assert mended(text.encode(), "jsonld").decode() == text


def test_json_that_no_end_tag_has_cut_stays():
    """Broken markup is told; where it would be whole again is not guessed beyond a few end tags."""
    pytest.importorskip("trafilatura")
    for text in ('{"headline": ', '{"headline": "a</script>' * 9, '{"headline": "a</script>' + "x" * 1_000_001):
        data = PAGE.format("utf-8", text).encode()
        assert mended(data, "html") == data


def test_the_address_of_a_page_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many links are relative: the work for each does not grow with the graph."""
    asked: list[object] = []
    look = mending.own_articles

    def counted(found: Survey) -> list[Typed]:
        asked.append(found)
        return look(found)

    monkeypatch.setattr(mending, "own_articles", counted)
    nodes = [{"@type": "NewsArticle", "@id": f"#{n}", "url": "https://example.org/a"} for n in range(40)]
    text = json.dumps({"@context": "https://schema.org", "@graph": nodes})
    report = check_text(text, FORMATS["jsonld"]).report
    mended = [finding for finding in report if finding.code == "JLD501" and finding.fix]

    assert (40, 1) == (len(mended), len(asked))
