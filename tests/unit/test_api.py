"""The public functions on the format that every program can exchange."""

import pickle
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

import toolkit
from toolkit.formats import detect, format_for, get_format
from toolkit.model import Article, Event, Feed, Person, Quote, When

ARTICLE = Article(
    id="tag:example.org,2025-03-02:talks", headline="Переговоры", body="Они начались.", language="ru"
)
PAIR = Feed(articles=(ARTICLE, evolve(ARTICLE, id="tag:example.org,2025-03-03:talks")))


def test_what_is_dumped_is_loaded() -> None:
    """An article survives the way through text."""
    assert ARTICLE == toolkit.loads(toolkit.dumps(ARTICLE, "article"), "article")
    assert Feed(articles=(ARTICLE,)) == toolkit.loads_feed(toolkit.dumps(ARTICLE, "article"))
    assert PAIR == toolkit.loads_feed(toolkit.dumps(PAIR, "article").encode())


def test_files_are_dumped_and_loaded_by_their_suffix(tmp_path: Path) -> None:
    """The name says which format is meant."""
    path = tmp_path / "a.article.json"
    toolkit.dump(ARTICLE, path)

    assert ARTICLE == toolkit.load(path)
    assert Feed(articles=(ARTICLE,)) == toolkit.load_feed(path)
    assert toolkit.validate(path).ok


def test_a_named_format_goes_before_the_suffix(tmp_path: Path) -> None:
    """The caller knows best."""
    path = tmp_path / "a.data"
    toolkit.dump(ARTICLE, path, "article")

    assert ARTICLE == toolkit.load(path, "article")


@pytest.mark.parametrize(("feed", "holds"), [(Feed(), "no article"), (PAIR, "2 articles")])
def test_one_article_is_not_guessed(feed: Feed, holds: str) -> None:
    """None or several is an error that says how many."""
    with pytest.raises(toolkit.ReadError, match=f"a.json.*SYN015 the document holds {holds}") as caught:
        toolkit.loads(toolkit.dumps(feed, "article"), "article", source="a.json")

    assert "load_feed" in str(caught.value.report[0].hint)


def test_what_cannot_be_read_says_where() -> None:
    """Syntax and schema both give a ReadError with file, line and column."""
    with pytest.raises(toolkit.ReadError, match=r"a.json:1:2: error SYN002"):
        toolkit.loads("{", "article", source="a.json")
    with pytest.raises(toolkit.ReadError, match=r"a.json:2:1: error SCH002 headline is 3, expected a text"):
        toolkit.loads('{"id": "a",\n"headline": 3}', "article", source="a.json")


def test_the_error_over_a_faulty_item_holds_the_others() -> None:
    """An archive of thousands is not lost for one; what is missing is in the report."""
    text = toolkit.dumps(PAIR, "article").replace('"Переговоры"', "3", 1)
    with pytest.raises(toolkit.ReadError, match=r"a.json:.*headline is 3, expected a text") as caught:
        toolkit.loads_feed(text, source="a.json")

    assert evolve(PAIR, articles=PAIR.articles[1:]) == caught.value.rest
    assert caught.value.rest == pickle.loads(pickle.dumps(caught.value)).rest


def test_the_error_over_a_document_without_a_sound_item_holds_nothing() -> None:
    """Neither an article alone nor a text that is cut off leaves anything."""
    for text in ('{"id": "a", "headline": 3}', '{"id": '):
        with pytest.raises(toolkit.ReadError) as caught:
            toolkit.loads_feed(text, "article")

        assert caught.value.rest is None


def test_nothing_invalid_leaves() -> None:
    """A planted invalid value stops at the door with a code, a path and a sentence."""
    wrong: Any = 7
    bad = evolve(ARTICLE, quotes=(Quote(text="Мы готовы", speaker=Person(name=wrong)),))
    with pytest.raises(toolkit.InvalidDocument) as caught:
        toolkit.dumps(bad, "article")

    found = caught.value.report[0]
    assert ("SCH002", "articles[0].quotes[0].speaker.name") == (found.code, found.path)
    assert "7, expected a text" in found.message


def test_a_doubtful_document_leaves_on_demand() -> None:
    """The caller may take the responsibility."""
    wrong: Any = 7

    assert '"headline": 7' in toolkit.dumps(evolve(ARTICLE, headline=wrong), "article", validate=False)


def test_an_invalid_article_leaves_no_file(tmp_path: Path) -> None:
    """Nothing is written where something is wrong."""
    wrong: Any = 7
    with pytest.raises(toolkit.InvalidDocument):
        toolkit.dump(evolve(ARTICLE, headline=wrong), tmp_path / "a.article.json")

    assert [] == list(tmp_path.iterdir())


def test_validation_never_raises_for_the_document(tmp_path: Path) -> None:
    """A broken document gives a report."""
    path = tmp_path / "a.article.json"
    path.write_text("{", encoding="utf-8")
    report = toolkit.validate(path)

    assert {"SYN002"} == report.codes
    assert str(path) == report[0].source
    assert {"SCH001"} == toolkit.validate_text('{"headline": "a"}', "article").codes


def test_check_judges_the_model_alone() -> None:
    """An article or a feed, without a document."""
    assert toolkit.check(ARTICLE).ok
    assert toolkit.check(PAIR).ok


def test_formats_are_found_by_name_ending_and_content() -> None:
    """Content first, then the name."""
    article = toolkit.FORMATS["article"]

    assert article is get_format("article") is get_format(article)
    assert article is format_for("/a/b.ARTICLE.json")
    assert format_for("a.unheard") is None
    assert article is detect(toolkit.dumps(ARTICLE, "article").encode(), "a.unheard")
    assert article is detect(b"\0", "a.article.json")


@pytest.mark.parametrize(("name", "shown"), [("a.unheard", "'.unheard'"), ("", "'unnamed'"), ("noend", "'noend'")])
def test_an_unknown_format_is_named(name: str, shown: str) -> None:
    """The message lists what is known."""
    with pytest.raises(toolkit.UnknownFormat, match=f"no format {shown}: expected one of .*article"):
        detect(b"\0\1\2", name)
    with pytest.raises(toolkit.UnknownFormat, match="no format 'docx'"):
        get_format("docx")


@pytest.mark.parametrize("name", ["a.unheard", "noend"])
def test_a_file_name_without_a_format_is_refused(name: str, tmp_path: Path) -> None:
    """Nothing is written under a name that says nothing."""
    with pytest.raises(toolkit.UnknownFormat):
        toolkit.dump(ARTICLE, tmp_path / name)

    assert [] == list(tmp_path.iterdir())


def test_a_format_that_only_reads_is_not_written() -> None:
    """The message lists those that can be."""
    readonly = evolve(get_format("article"), name="plain", write=None, render=None)
    with pytest.raises(toolkit.UnknownFormat, match="no format 'plain': expected one of .*article"):
        toolkit.dumps(ARTICLE, readonly)


def test_of_a_calendar_without_article_it_is_said_how_to_have_its_events() -> None:
    """Where an article is asked for."""
    feed = Feed(events=(Event(uid="1", name="Talks", when=When.parse("2025-03-05")),))
    text = toolkit.dumps(feed, "icalendar")

    with pytest.raises(toolkit.ReadError, match="holds no article, expected one; load_feed gives its events"):
        toolkit.loads(text, "icalendar")


def test_of_a_broken_document_without_article_it_is_said_what_is_broken(tmp_path: Path) -> None:
    """With the file, line and column: without that nobody finds why nothing was read."""
    path = tmp_path / "cut.ics"
    path.write_bytes(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nDTSTART:2025\r\n")
    with pytest.raises(toolkit.ReadError) as caught:
        toolkit.load(path)

    told = [(one.source, one.line, one.column, one.code) for one in caught.value.report]
    assert "SYN015" == told[0][3]
    assert {(str(path), 4, 1, "ICS040"), (str(path), 5, 9, "ICS101")} <= set(told)
