"""`dateline convert --message`: many articles in one newsMessage; and how NewsML-G2 is written."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from toolkit import loads_feed
from toolkit.formats import get_format

Run = Callable[..., Result]
ARTICLE = """{{"id": "https://example.org/{0}", "headline": "Talks {0}", "body": "“We begin,” Anna Lind said.",
 "language": "en", "date_published": "2025-03-02T12:42+03:00",
 "events": [{{"uid": "talks", "name": "Talks", "when": "2025-03-05", "status": "scheduled"}}]}}"""


@pytest.fixture
def articles(folder: Path) -> list[str]:
    """Two articles in the folder."""
    for name in ("one", "two"):
        (folder / f"{name}.article.json").write_text(ARTICLE.format(name))
    return ["one.article.json", "two.article.json"]


def test_articles_become_one_message(run: Run, articles: list[str], folder: Path) -> None:
    """In the order of the inputs; what cannot be read is told and left out, and the exit code says so."""
    (folder / "bad.article.json").write_text("{")
    result = run(
        "convert", articles[0], "bad.article.json", articles[1], "--message", "wire.xml", "--body", "nitf"
    )

    assert 2 == result.exit_code
    assert "bad.article.json" in result.stderr
    text = (folder / "wire.xml").read_text(encoding="utf-8")
    found = get_format("newsmlg2").read(get_format("newsmlg2").parse(text).tree)
    assert ["Talks one", "Talks two"] == [article.headline for article in found.articles]
    assert "application/nitf+xml" in text


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("bad.article.json", "--message", "wire.xml"), "there is no article to write"),
        (("one.article.json", "--message", "one.article.json"), "is an input"),
        (("one.article.json", "--message", "wire.xml", "--event-items"), "exclude each other"),
        (("one.article.json", "--message", "bad.article.json/wire.xml"), "bad.article.json"),
    ],
)
def test_a_message_that_cannot_be_written_is_told(
    run: Run, articles: list[str], folder: Path, arguments: tuple[str, ...], told: str
) -> None:
    """And no file is left behind."""
    (folder / "bad.article.json").write_text("{")
    before = sorted(folder.iterdir())

    result = run("convert", *arguments)

    assert 2 == result.exit_code
    assert told in result.stderr
    assert before == sorted(folder.iterdir())


def test_events_can_be_items(run: Run, articles: list[str], folder: Path) -> None:
    """On request, beside the article."""
    assert 0 == run("convert", articles[0], "--to", "newsmlg2", "--event-items", "-o", ".").exit_code
    assert "<conceptItem " in (folder / "one.newsmlg2.xml").read_text(encoding="utf-8")


def test_a_faulty_article_of_a_feed_is_told_and_the_others_are_in_the_message(
    run: Run, articles: list[str], folder: Path
) -> None:
    """The exit code is that of an input with errors."""
    sound = (folder / articles[0]).read_text()
    faulty = sound.replace("2025-03-02T12:42+03:00", "2 March 2025")
    undated = sound.replace('"date_published": "2025-03-02T12:42+03:00",', "").replace("/one", "/two")
    (folder / "feed.article.json").write_text(f'{{"articles": [{faulty}, {sound}, {undated}]}}')
    result = run("convert", "feed.article.json", articles[1], "--message", "wire.xml")
    text = (folder / "wire.xml").read_text(encoding="utf-8")

    assert 1 == result.exit_code
    assert "feed.article.json has errors; what could be read of it is used\nfeed.article.json:2:" in result.stderr
    assert "left out: 1 item: not read, for the errors told above\n" in result.stderr
    assert "left out: Talks one: no date of publication\n" in result.stderr
    assert ["Talks one", "Talks two"] == [article.headline for article in loads_feed(text, "newsmlg2").articles]
