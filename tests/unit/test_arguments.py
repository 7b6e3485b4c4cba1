"""An argument of the wrong type is named; nothing is read or written for it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

import toolkit
from toolkit.model import Article

ARTICLE = Article(id="tag:example.org,2025-03-02:talks", headline="Talks", language="en")
NOTHING = cast("Any", None)
OCTETS = cast("Any", b"Talks")
NUMBER = cast("Any", 5)

MISUSES: dict[str, tuple[Callable[[], object], str]] = {
    "dumps nothing": (lambda: toolkit.dumps(NOTHING), "value is of type NoneType, expected Article or Feed"),
    "check text": (lambda: toolkit.check(cast("Any", "Talks")), "value is of type str, expected Article or Feed"),
    "dumps to a number": (lambda: toolkit.dumps(ARTICLE, NUMBER), "format is of type int, expected str or Format"),
    "loads nothing": (lambda: toolkit.loads(NOTHING), "text is of type NoneType, expected str or bytes"),
    "loads a number": (lambda: toolkit.loads(NUMBER, "jsonld"), "text is of type int, expected str or bytes"),
    "validate a number": (lambda: toolkit.validate_text(NUMBER), "text is of type int, expected str or bytes"),
    "extract octets": (lambda: toolkit.extract(OCTETS), "text is of type bytes, expected str"),
    "published as a number": (lambda: toolkit.extract("Talks", published=NUMBER), "published is of type int"),
    "a zone as a number": (lambda: toolkit.extract("Talks", timezone=NUMBER), "timezone is of type int"),
    "a language as a number": (lambda: toolkit.extract("Talks", language=NUMBER), "language is of type int"),
    "a url as a number": (lambda: toolkit.extract("Talks", url=NUMBER), "url is of type int"),
    "a publisher as a number": (lambda: toolkit.extract("Talks", publisher=NUMBER), "publisher is of type int"),
    "merge one article": (
        lambda: toolkit.merge(cast("Any", ARTICLE)),
        "articles is one Article, expected several",
    ),
    "an option of no format": (
        lambda: toolkit.loads("{}", "jsonld", lang="en"),
        "the format jsonld has no option 'lang'; it has none",
    ),
    "a misspelt option": (
        lambda: toolkit.validate_text("Talks", "text", lang="en"),
        "the format text has no option 'lang'; its options are language, timezone",
    ),
    "an option of another format": (
        lambda: toolkit.dumps(ARTICLE, "icalendar", body="nitf"),
        "the format icalendar has no option 'body'; its options are",
    ),
    "merge nothing": (lambda: toolkit.merge([NOTHING]), "each of articles is of type NoneType"),
}


@pytest.mark.parametrize("misuse", MISUSES)
def test_a_wrong_type_is_named(misuse: str) -> None:
    """The message says which argument it is, what it was and what it should be."""
    call, message = MISUSES[misuse]
    with pytest.raises(TypeError, match=message):
        call()


@pytest.mark.parametrize("zone", ["Moon/Base", "../passwd", ""])
def test_an_unknown_zone_is_told_at_once(zone: str) -> None:
    """Also where no time of the text would have needed it."""
    with pytest.raises(ValueError, match="is not in the IANA database"):
        toolkit.extract("Talks", timezone=zone)


def test_a_path_may_be_octets(tmp_path: Path) -> None:
    """As everywhere in Python's own library."""
    path = bytes(tmp_path / "a.article.json")
    toolkit.dump(ARTICLE, path)

    assert ARTICLE == toolkit.load(path)
    assert toolkit.validate(path).ok
    assert toolkit.load_feed(path).articles == (ARTICLE,)


def test_a_missing_folder_is_told_by_the_name_that_was_given(tmp_path: Path) -> None:
    """Nobody has heard of the temporary file beside it."""
    path = tmp_path / "nowhere" / "a.jsonld"
    with pytest.raises(FileNotFoundError) as caught:
        toolkit.dump(ARTICLE, path)

    assert str(path) == caught.value.filename
