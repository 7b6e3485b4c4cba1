"""Documents that mean harm, or are broken: a finding with its place, nothing fetched, no hang, no crash."""

import socket
from typing import Any

import pytest

from toolkit.formats.newsmlg2 import FORMAT
from toolkit.validation.engine import check_text

OPEN = (
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a" standard="NewsML-G2" standardversion="2.35">'
    '<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>'
    '<itemMeta><itemClass qcode="ninat:text"/><provider literal="a"/>'
    "<versionCreated>2025-03-01T12:00:00Z</versionCreated></itemMeta>"
)
RUSSIAN = "<contentMeta><headline>Переговоры</headline></contentMeta>"
BOMB = '<!ENTITY a "ha">' + "".join(
    f'<!ENTITY a{n} "&a{n - 1 if n else ""};&a{n - 1 if n else ""};">' for n in range(40)
)


def item(inside: str = "", before: str = "") -> str:
    """A news item with something before and something in it."""
    return f"{before}{OPEN}{inside}</newsItem>"


def declared(encoding: str) -> str:
    """A Russian item that says its encoding."""
    return item(RUSSIAN, f'<?xml version="1.0" encoding="{encoding}"?>')


@pytest.fixture(autouse=True)
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever opens a connection fails."""

    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        (item("<x>&x;</x>", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), "SYN014", (1, 1)),
        (item("", '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/x.dtd">'), "SYN014", (1, 1)),
        (item("", '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p;]>'), "SYN014", (1, 1)),
        (item("<x>&a39;</x>", f"<!DOCTYPE a [{BOMB}]>"), "SYN014", (1, 1)),
        (item("", '<?xml version="1.0"?>\n<!-- a -->\n  <!DOCTYPE a>'), "SYN014", (3, 3)),
        (item("<x>&nbsp;</x>"), "SYN002", (1, len(item("<x>&nbsp;")) - len("</newsItem>") + 1)),
        (item("<a>" * 100_000), "SYN005", None),
        (item(f"<x>{'a' * 11_000_000}</x>"), "SYN006", None),
        (item(f'<x y="{"a" * 11_000_000}"/>'), "SYN006", None),
        (item(RUSSIAN).encode("windows-1251"), "SYN001", None),
        (declared("UTF-8").encode("koi8-r"), "SYN001", None),
        (declared("x-none").encode(), "SYN001", None),
        (declared("UTF-7").encode(), "SYN001", None),
        (item(RUSSIAN)[:300], "SYN002", (1, 301)),
        (item(RUSSIAN)[:-4], "SYN002", None),
        (item(RUSSIAN) * 2, "SYN002", None),
        (item("\0"), "SYN001", None),
        (item("\x01"), "SYN002", None),
        (item("\ud800"), "SYN001", None),
        (item("<x:y/>"), "SYN002", None),
        (item().replace("guid=", 'guid="b" guid='), "SYN002", None),
        ("<!--" * 50_000, "SYN002", None),
    ],
    ids=lambda value: str(value)[:40] if isinstance(value, str) and len(value) < 10 else "",
)
def test_what_is_hostile_or_broken_is_told_with_its_place(
    text: str | bytes, code: str, place: tuple[int, int] | None
) -> None:
    """One finding, of the syntax; the places are those of the text."""
    (found,) = check_text(text, FORMAT).report

    assert code == found.code
    assert found.line
    assert place is None or place == (found.line, found.column)


@pytest.mark.parametrize(
    "data",
    [
        item(RUSSIAN).encode("utf-8-sig"),
        item(RUSSIAN).encode("utf-16"),
        item(RUSSIAN).encode("utf-32"),
        declared("UTF-16").encode("utf-16-le"),
        declared("UTF-16").encode("utf-16-be"),
        declared("UTF-16").encode("utf-8-sig"),
        declared("UTF-8").encode("utf-16"),
        declared("windows-1251").encode("windows-1251"),
        declared("koi8-r").encode("koi8-r"),
    ],
)
def test_any_encoding_is_read_and_placed(data: bytes) -> None:
    """Declared or marked; where mark and declaration differ, the mark counts."""
    document = FORMAT.parse(data)

    assert "Переговоры" == FORMAT.read(document.tree).articles[0].headline
    place = document.locate(("newsItem", "contentMeta", 0, "headline", 0))
    octets = data.replace(b"\0", b"")
    declaration = octets[octets.find(b"<") : octets.find(b"?>") + 2]
    assert item(RUSSIAN).index("<headline") + 1 + len(declaration) == place.column


def test_nothing_is_fetched_for_what_a_document_names() -> None:
    """A schema location, a stylesheet and an inclusion are left where they are."""
    inclusion = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'
    location = (
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a http://127.0.0.1:9/x.xsd"'
    )
    text = item(
        f"<contentSet><inlineXML>{inclusion}</inlineXML></contentSet>",
        '<?xml-stylesheet href="http://127.0.0.1:9/"?>',
    )

    found = check_text(text.replace("<newsItem", f"<newsItem {location}"), FORMAT)

    assert found.feed is not None
    assert "root:" not in found.feed.articles[0].body


@pytest.mark.parametrize(
    ("inside", "code"),
    [
        ("<contentMeta>" + "<headline>a</headline>" * 20_000 + "</contentMeta>", "NML028"),
        (f'<contentMeta><headline role="{"a:b " * 5_000}">a</headline></contentMeta>', "NML001"),
        (f'<inlineRef idrefs="{" ".join(f"q{n}" for n in range(5_000))}" literal="a"/>', "NML035"),
        (f'<contentMeta><creator uri="{"a" * 100_000}%"/></contentMeta>', "SCH004"),
        (f"<contentMeta><contentCreated>{' ' * 100_000}x</contentCreated></contentMeta>", "SCH004"),
        ("<contentMeta>" + "<none>a</none>" * 20_000 + "</contentMeta>", "SCH005"),
        ('<assert literal="e"><a xmlns="urn:x">' + "<b>" * 200 + "</b>" * 200 + "</a></assert>", "NML038"),
    ],
)
def test_much_of_the_same_is_told_in_time_that_grows_with_it(inside: str, code: str) -> None:
    """Each finding is placed without going over all that is alike."""
    report = check_text(item(inside), FORMAT).report

    assert code in {found.code for found in report}
    assert all(found.line for found in report if found.code[:3] != "ART")


def test_many_attributes_of_one_element_are_placed_by_one_look_at_it() -> None:
    """Its start tag is read once, and of two attributes of one local name the first counts."""
    names = [f"a{number}" for number in range(3_000)]
    text = item().replace("<newsItem", "<newsItem " + " ".join(f'{name}="x"' for name in names), 1)
    report = check_text(text, FORMAT).report

    found = {one.path.rpartition("@")[2]: one.column for one in report if "/@a" in one.path}
    assert {name: text.index(f" {name}=") + 2 for name in names} == found


def test_numbers_of_any_length_are_read() -> None:
    """A version of thousands of digits is no number that the model holds."""
    text = item().replace("2.35", "9" * 5000 + ".9").replace("guid=", f'version="{"9" * 5000}" guid=')

    assert "NML008" in {found.code for found in check_text(text, FORMAT).report}
