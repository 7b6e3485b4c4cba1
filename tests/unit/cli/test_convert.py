"""`dateline convert`: documents written whole or not at all, and a table of what was found."""

import errno
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

import toolkit
from toolkit import files

Run = Callable[..., Result]

ARTICLE = """{
  "id": "https://example.org/talks",
  "headline": "Talks begin",
  "body": "“We begin today,” Anna Lind said.",
  "language": "en",
  "date_published": "2025-03-02T12:42+03:00",
  "quotes": [{"text": "We begin today", "kind": "direct",
              "speaker": {"type": "Person", "name": "Anna Lind", "job_title": "envoy"},
              "span": {"start": 0, "end": 17}}],
  "events": [{"uid": "0b6a5b0e-6a41-5f5c-8a56-5d9e5b7c2a11", "name": "Talks",
              "when": "2025-03-05/2025-03-07", "status": "scheduled",
              "place": {"type": "Place", "name": "Geneva"}}]
}
"""


@pytest.fixture
def article(folder: Path) -> Path:
    """An article in the folder."""
    path = folder / "talks.article.json"
    path.write_text(ARTICLE)
    return path


def test_a_table_tells_what_was_found_and_written(run: Run, article: Path) -> None:
    """Headline, date, language, quotes with speaker, events with date and place, files, findings."""
    result = run("convert", article.name, "-o", "out", "--to", "article")

    assert 0 == result.exit_code, result.output
    for text in (
        "headline  Talks begin",
        "date      2025-03-02 12:42+03:00",
        "language  en",
        "quotes    Anna Lind (envoy), direct: We begin today",
        "events    2025-03-05 to 2025-03-07, Geneva: Talks (scheduled)",
        "files     out/talks.article.json",
        "findings  ",
    ):
        assert text in result.stdout
    assert json.loads(Path("out/talks.article.json").read_text())["headline"] == "Talks begin"


@pytest.mark.parametrize("language", ["en", None, "fr"])
def test_a_text_that_states_nothing_is_searched_where_that_is_asked(
    run: Run, folder: Path, language: str | None
) -> None:
    """A reader reads what a document states; that its text may tell of more is told, where it can be read."""
    stated = {"id": "https://example.org/a", "headline": "Bridge", "date_published": "2025-02-18T10:00Z"}
    if language:
        stated["language"] = language
    body = (
        "“We waited long for this,” said mayor Hester Valloway. The council will meet on 3 March 2025 in Geneva."
    )
    (folder / "a.article.json").write_text(json.dumps({**stated, "body": body}))
    plain = run("convert", "a.article.json", "-o", "out", "--to", "article").stdout
    told = run("convert", "a.article.json", "-o", "out", "--to", "article", "--find").stdout

    assert ("with --find the text is searched" in plain) == (language != "fr")
    assert ("Hester Valloway (mayor), direct: We waited long for this" in told) == (language != "fr")
    assert ("events    2025-03-03, Geneva" in told) == (language != "fr")


def test_what_a_document_states_of_itself_is_not_searched_for(run: Run, article: Path) -> None:
    """Its own quotes and events stand, asked or not."""
    plain, asked = (
        run("convert", article.name, "-o", "out", "--to", "article", *more).stdout for more in ([], ["--find"])
    )
    assert plain == asked
    assert "--find" not in plain


def test_one_format_goes_to_standard_output(run: Run, article: Path) -> None:
    """The document alone; the table is told beside it."""
    result = run("convert", article.name, "--to", "article")

    assert "Talks begin" == json.loads(result.stdout)["headline"]
    assert "headline  Talks begin" in result.stderr
    assert "" == run("convert", article.name, "--to", "article", "--quiet").stderr


@pytest.mark.parametrize(
    ("form", "expected"),
    [("attach", "ATTACH;"), ("binary", "STRUCTURED-DATA;"), ("text", "STRUCTURED-DATA;"), ("none", None)],
)
def test_the_form_of_the_json_ld_in_a_calendar_is_chosen(
    run: Run, article: Path, form: str, expected: str | None
) -> None:
    """As an attachment, as structured data, or not at all."""
    result = run("convert", article.name, "--to", "icalendar", "--structured-data", form)

    found = [name for name in ("ATTACH;", "STRUCTURED-DATA;") if f"\n{name}" in result.stdout]
    assert ([expected] if expected else []) == found


def test_standard_input_is_converted(run: Run, folder: Path) -> None:
    """'-' is what is piped in; its documents are called article."""
    result = run("convert", "-", "-o", ".", "--to", "article", input=ARTICLE.encode())

    assert 0 == result.exit_code, result.output
    assert [folder / "article.article.json"] == list(folder.iterdir())


def test_an_input_is_never_overwritten(run: Run, article: Path) -> None:
    """Not by its own output, not by that of another."""
    result = run("convert", article.name, "-o", ".", "--to", "article")

    assert 2 == result.exit_code
    assert "is an input, and would be overwritten" in result.stderr
    assert ARTICLE == article.read_text()


def test_two_inputs_do_not_become_one_file(run: Run, article: Path) -> None:
    """The second would hide the first: told apart by their endings, two are called as a third is."""
    for name in ("x.article.json", "x.json", "x.json.json"):
        (article.parent / name).write_text(ARTICLE)
    result = run("convert", "x.article.json", "x.json", "x.json.json", "-o", "out", "--to", "jsonld")

    assert (2, True) == (result.exit_code, "would both become" in result.stderr)
    assert not (article.parent / "out").exists()


def test_an_unreadable_article_writes_nothing(run: Run, article: Path) -> None:
    """Exit code 2, the place, and nothing half-written; the other inputs are converted."""
    Path("cut.article.json").write_text(ARTICLE[:200])
    result = run("convert", "cut.article.json", article.name, "-o", "out", "--to", "article")

    assert 2 == result.exit_code
    assert "SYN002" in result.stderr
    assert ["talks.article.json"] == [path.name for path in Path("out").iterdir()]


def test_an_input_with_errors_is_written_and_told(run: Run, folder: Path) -> None:
    """Exit code 1, as of a check: what could not be understood is missing in what is written; with --quiet too."""
    name = "a.jsonld"
    page = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Talks begin in Geneva"}
    dates = {"datePublished": "2025-03-02", "dateModified": "2025-02-30"}
    (folder / name).write_text(json.dumps({**page, "url": "https://example.org/a", **dates}))
    for extra in ((), ("-q",)):
        result = run("convert", name, "--to", "article,newsmlg2", "-o", "out", *extra)
        assert 1 == result.exit_code, result.output
        assert "JLD604" in result.output
        assert (folder / "out" / "a.article.json").is_file()


def test_an_article_without_a_date_is_refused(run: Run, folder: Path) -> None:
    """Every target needs one; none is guessed."""
    Path("a.article.json").write_text('{"id": "https://example.org/a", "headline": "Talks"}')
    result = run("convert", "a.article.json", "-o", "out", "--to", "article")

    assert (2, True) == (result.exit_code, "a.article.json has no date of publication" in result.stderr)
    assert [folder / "a.article.json"] == list(folder.iterdir())


@pytest.mark.parametrize(
    ("second", "told"),
    [
        ("31 февраля 2026, 10:00", "a.txt:3:1: there is no day of the calendar '31 февраля 2026'"),
        ("12 марта 2026, 25:61", "a.txt:3:16: there is no time of day '25:61'"),
        ("ЕРЕВАН, 6 ноября. /ТАСС/. Саммит завершился.", "a.txt:3:1: no date of publication was found; the "),
    ],
)
def test_the_line_that_should_give_the_date_is_told(run: Run, folder: Path, second: str, told: str) -> None:
    """Where it stands and why it gives none."""
    Path("a.txt").write_text(f"Саммит завершился\n\n{second}\n\nСаммит завершился в четверг, сообщила служба.\n")
    result = run("convert", "a.txt", "-o", "out")

    assert (2, True) == (result.exit_code, told in result.stderr), result.stderr


@pytest.mark.parametrize(
    ("stated", "told"),
    [
        ("2026-02-30", "'datePublished' is '2026-02-30', a day that is on no calendar"),
        ("99999-01-01", "'datePublished' is '99999-01-01', which is not ISO 8601"),
    ],
)
@pytest.mark.parametrize(
    ("name", "page", "help"),
    [
        ("a.jsonld", "%s", "write it in the document as 2025-03-02T12:42+03:00"),
        (
            "a.html",
            '<script type="application/ld+json">%s</script><p>Talks began in Riga.</p>',
            "give it with --published 2025-03-02T12:42+03:00",
        ),
    ],
)
def test_a_date_that_cannot_be_read_is_quoted(
    run: Run, folder: Path, stated: str, told: str, name: str, page: str, help: str
) -> None:
    """The document does state one: its place, its words and why they are none."""
    data = '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Talks","datePublished":"%s"}'
    text = page % (data % stated)
    column = text.index('"datePublished"') + 1
    Path(name).write_text(text)
    result = run("convert", name, "-o", "out")
    message = f"dateline: {name} has no date of publication that can be read\n  {name}:1:{column}: {told}\n"

    assert (2, f"{message}  help: {help}\n") == (result.exit_code, result.stderr)


def test_one_address_is_not_given_to_two_articles(run: Run, folder: Path) -> None:
    """They would be taken for one; nothing is written."""
    for name in ("a.txt", "b.txt"):
        Path(name).write_text(
            "Talks begin in Riga\n\nMarch 2, 2026\n\nThe ministers of two countries met in Riga.\n"
        )
    both = run("convert", "a.txt", "b.txt", "-o", "out", "--url", "https://example.org/a")
    one = run("convert", "a.txt", "-o", "out", "--url", "https://example.org/a")

    assert (2, 0) == (both.exit_code, one.exit_code)
    assert "--url is the page of one article, and there are 2 inputs" in both.stderr


def test_files_of_other_kinds_in_a_folder_are_passed_over(run: Run, folder: Path) -> None:
    """They are told, and no fault; where nothing else is found, they are one."""
    Path("in").mkdir()
    Path("in/package.json").write_text('{"name": "news"}')
    alone = run("convert", "in", "-o", "out")
    Path("in/a.txt").write_text(
        "Talks begin in Riga\n\nMarch 2, 2026\n\nThe ministers of two countries met in Riga.\n"
    )
    found = run("convert", "in", "-o", "out")

    assert (2, 0) == (alone.exit_code, found.exit_code), found.output
    assert "nothing to convert" in alone.stderr
    assert "passed over: in/package.json is a JSON document of another kind" in found.stderr


def test_a_document_that_holds_nothing_is_refused(run: Run, folder: Path) -> None:
    """Neither article nor event."""
    Path("a.article.json").write_text('{"articles": []}')

    assert "holds no article and no event" in run("convert", "a.article.json", "--to", "article").stderr


def test_a_calendar_that_was_cut_is_refused_with_the_place(run: Run, folder: Path) -> None:
    """As `validate` tells it: without that nobody finds what is wrong."""
    Path("cut.ics").write_bytes(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n")
    found = run("convert", "cut.ics", "-o", "out")

    assert (2, "") == (found.exit_code, found.stdout)
    assert "cut.ics holds no article and no event\n  cut.ics:1:1: error ICS040" in found.stderr


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("--to", "pdf"), "'pdf' is not one of"),
        (("--to", ","), "--to names no format"),
        (("--language", "xx"), "language 'xx' cannot be read; the languages are en, ru, de"),
        (("--published", "yesterday"), "'yesterday' is not a date"),
        (("--timezone", "Europe/Moskow"), "did you mean Europe/Moscow"),
        (("-o", "talks.article.json"), "is a file, not a folder"),
        (("-o", "new.article.json"), "to write one file: --to article > new.article.json"),
    ],
)
def test_wrong_usage_is_told(run: Run, article: Path, args: tuple[str, ...], message: str) -> None:
    """Exit code 2 and what would be right."""
    result = run("convert", article.name, "--to", "article", *args)

    assert (2, True) == (result.exit_code, message in result.stderr), result.output


def test_a_target_that_cannot_be_written_is_told(run: Run, article: Path) -> None:
    """A folder below a file is none."""
    result = run("convert", article.name, "--to", "article", "-o", f"{article.name}/out")

    assert (2, True) == (result.exit_code, "cannot write" in result.stderr), result.output


def test_a_full_disk_leaves_all_as_it_was(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The message names the disk; no file has changed, none is left behind."""
    Path("out").mkdir()
    Path("out/talks.article.json").write_text("old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    result = run("convert", article.name, "--to", "article", "-o", "out")

    assert 2 == result.exit_code
    assert "No space left on device" in result.stderr
    assert "free some space" in result.stderr
    assert ["talks.article.json"] == [path.name for path in Path("out").iterdir()]
    assert "old" == Path("out/talks.article.json").read_text()


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("javascript:alert(1)", "is no address of the web"),
        ("data:text/html,x", "is no address of the web"),
        ("file:///etc/hosts", "is no address of the web"),
        ("example.org/a", "it begins with https:// or http://"),
        ("https://", "names no host"),
        ("https:///a", "names no host"),
        ("https://exa mple.org/", "holds ' ', which stands in no address"),
        ('https://example.org/"><b>', "which stands in no address"),
    ],
)
def test_an_address_that_is_none_of_the_web_is_wrong_usage(
    run: Run, folder: Path, address: str, said: str
) -> None:
    """And nothing is written."""
    (folder / "a.txt").write_text(
        "Talks begin\n\n2 March 2025\n\nTalks begin in Geneva on March 5, Anna Lind said.\n"
    )
    result = run("convert", "a.txt", "--to", "jsonld", "--url", address, "-o", "out")

    assert (2, True) == (result.exit_code, said in result.stderr), result.stderr
    assert not (folder / "out").exists()


@pytest.mark.parametrize(
    "address",
    ["https://example.org/a?b=c#d", "HTTP://user@example.org:8080", "https://[::1]/a", "https://пример.рф/статья"],
)
def test_an_address_of_the_web_is_taken_as_it_is(run: Run, folder: Path, address: str) -> None:
    """With a port, a literal address, letters of any script."""
    (folder / "a.txt").write_text(
        "Talks begin\n\n2 March 2025\n\nTalks begin in Geneva on March 5, Anna Lind said.\n"
    )
    assert 0 == run("convert", "a.txt", "--to", "article", "--url", address, "-o", "out").exit_code
    assert address == toolkit.load(folder / "out" / "a.article.json").url


MIXED = {
    "articles": [
        {"id": "https://example.org/1", "headline": "Faulty", "date_published": "2 March 2025"},
        {"id": "https://example.org/2", "headline": "Undated"},
        {"id": "https://example.org/3", "headline": "Sound", "date_published": "2025-03-02"},
    ]
}


def test_an_article_that_cannot_be_read_does_not_keep_the_others_of_its_feed_back(run: Run, folder: Path) -> None:
    """The sound ones are written; the fault is a finding, what is left out is told with the reason; code 1."""
    (folder / "feed.article.json").write_text(json.dumps(MIXED))
    result = run("convert", "feed.article.json", "-o", "out", "--to", "article")
    written = json.loads((folder / "out" / "feed.article.json").read_text(encoding="utf-8"))

    assert 1 == result.exit_code
    assert "Sound" == written["headline"]
    assert "error SCH004" in result.stdout
    assert "left out  1 item: not read, for the errors told above\n" in result.stdout
    assert "            Undated: no date of publication\n" in result.stdout


def test_where_every_article_is_at_fault_nothing_is_written(run: Run, folder: Path) -> None:
    """As for a single article: exit code 2."""
    for number, articles in enumerate(
        (MIXED["articles"][:1] * 2, MIXED["articles"][1:2] * 2, MIXED["articles"][:2])
    ):
        (folder / f"{number}.article.json").write_text(json.dumps({"articles": articles}))
        result = run("convert", f"{number}.article.json", "-o", "out", "--to", "article")
        assert 2 == result.exit_code
    assert not (folder / "out").exists()


def test_a_date_that_cannot_be_read_is_told_of_the_article_that_has_it(run: Run, folder: Path) -> None:
    """In JSON-LD the rest of such an article is read, but it cannot be written."""
    nodes = [
        {
            "@type": "NewsArticle",
            "headline": headline,
            "datePublished": day,
            "url": f"https://example.org/{headline}",
        }
        for headline, day in (("One", "2025-13-45"), ("Two", "2025-03-02"))
    ]
    (folder / "feed.jsonld").write_text(json.dumps({"@context": "https://schema.org", "@graph": nodes}))
    result = run("convert", "feed.jsonld", "-o", "out", "--to", "article")

    assert 1 == result.exit_code
    assert "left out  One: no date of publication that can be read" in result.stdout
    assert "Two" == json.loads((folder / "out" / "feed.article.json").read_text())["headline"]


@pytest.mark.parametrize(
    "encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "koi8-r", "cp866"]
)
def test_a_text_is_found_in_a_folder_in_whatever_encoding_it_is(run: Run, folder: Path, encoding: str) -> None:
    """Also in UTF-16 without a mark, which is no binary file."""
    text = "Переговоры в Женеве\n\n2 марта 2025, 10:00\n\nПереговоры пройдут в Женеве 5 марта, сообщил министр.\n"
    (folder / "in").mkdir()
    (folder / "in" / "a.txt").write_bytes(text.encode(encoding))
    result = run("convert", "in", "-o", "out", "--to", "article", "-q")
    made = json.loads((folder / "out" / "a.article.json").read_text(encoding="utf-8"))

    assert (0, "Переговоры в Женеве") == (result.exit_code, made["headline"])
