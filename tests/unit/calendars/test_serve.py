"""Serving: conditional requests, compression, media types, and nothing from outside the folder."""

import gzip
import http.client
import socket
import threading
from pathlib import Path

import pytest

starlette = pytest.importorskip("starlette", reason="the extra [web] is not installed")

from toolkit.calendars.serve import Answer, application, respond  # noqa: E402

TEXT = b"BEGIN:VCALENDAR\r\n" + b"X" * 600


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small site, and something outside it."""
    root = tmp_path / "site"
    (root / "events").mkdir(parents=True)
    (root / "index.html").write_bytes(b"<!DOCTYPE html><title>x</title>")
    (root / "calendar.ics").write_bytes(TEXT)
    (root / "events" / "index.html").write_bytes(b"events")
    (root / ".secret").write_bytes(b"secret")
    (tmp_path / "outside.txt").write_bytes(b"secret")
    (root / "link.txt").symlink_to(tmp_path / "outside.txt")
    (root / "empty").mkdir()
    return root


def get(folder: Path, path: str, **headers: str) -> Answer:
    """The answer to a GET."""
    return respond(folder, "GET", path, {name.replace("_", "-"): value for name, value in headers.items()})


def test_a_file_comes_with_its_type_tag_and_date(folder: Path) -> None:
    """text/calendar in UTF-8, a strong tag, a date, how long it may be kept."""
    answer = get(folder, "/calendar.ics")

    assert (200, TEXT) == (answer.status, answer.body)
    assert "text/calendar; charset=utf-8" == answer.headers["Content-Type"]
    assert answer.headers["ETag"].startswith('"')
    assert answer.headers["Last-Modified"].endswith("GMT")
    assert "public, max-age=3600" == answer.headers["Cache-Control"]
    assert "text/html; charset=utf-8" == get(folder, "/").headers["Content-Type"]


def test_what_is_known_is_not_sent_again(folder: Path) -> None:
    """304 without a body by tag or date; the tag decides where both are given."""
    first = get(folder, "/calendar.ics")
    tag, date = first.headers["ETag"], first.headers["Last-Modified"]
    known = [
        get(folder, "/calendar.ics", if_none_match=tag),
        get(folder, "/calendar.ics", if_none_match=f'"x", W/{tag}'),
        get(folder, "/calendar.ics", if_none_match="*"),
        get(folder, "/calendar.ics", if_modified_since=date),
    ]
    unknown = [
        get(folder, "/calendar.ics", if_none_match='"x"', if_modified_since=date),
        get(folder, "/calendar.ics", if_modified_since="Mon, 01 Jan 1990 00:00:00 GMT"),
        get(folder, "/calendar.ics", if_modified_since="nonsense"),
    ]

    assert [(304, b"", tag)] * 4 == [(one.status, one.body, one.headers["ETag"]) for one in known]
    assert [200] * 3 == [one.status for one in unknown]


def test_a_new_state_has_a_new_tag(folder: Path) -> None:
    """A file written anew is read anew."""
    tag = get(folder, "/calendar.ics").headers["ETag"]
    (folder / "calendar.ics").write_bytes(TEXT + b"Y")

    assert tag != get(folder, "/calendar.ics").headers["ETag"]


@pytest.mark.parametrize(
    ("accept", "packed"),
    [
        ("gzip", True),
        ("br, gzip;q=0.5", True),
        ("*", True),
        ("gzip;q=0", False),
        ("br", False),
        ("gzip;q=x", False),
    ],
)
def test_text_is_packed_for_those_who_take_it(folder: Path, accept: str, packed: bool) -> None:
    """With a tag of its own; small files and others stay plain."""
    answer = get(folder, "/calendar.ics", accept_encoding=accept)

    assert packed == ("Content-Encoding" in answer.headers)
    assert TEXT == (gzip.decompress(answer.body) if packed else answer.body)
    assert packed == answer.headers["ETag"].endswith('-gzip"')
    assert "Accept-Encoding" == answer.headers["Vary"]
    assert "Content-Encoding" not in get(folder, "/", accept_encoding=accept).headers


def test_head_has_the_headers_and_no_body(folder: Path) -> None:
    """As RFC 9110 9.3.2 wants."""
    answer = respond(folder, "HEAD", "/calendar.ics", {})

    assert (200, b"", str(len(TEXT))) == (answer.status, answer.body, answer.headers["Content-Length"])


@pytest.mark.parametrize(
    "path",
    [
        "/../outside.txt",
        "/events/../../outside.txt",
        "/.secret",
        "/link.txt",
        "//etc/passwd",
        "/..\\outside.txt",
        "/a\0b",
        "/none.html",
        "/empty/",
        "/empty",
        f"/{'x' * 5000}",
    ],
)
def test_nothing_outside_or_hidden_is_served(folder: Path, path: str) -> None:
    """404 for what is not there, is hidden, or lies outside, by dots or by a link."""
    answer = get(folder, path)

    assert 404 == answer.status
    assert b"secret" not in answer.body


def test_a_folder_gets_its_slash_and_its_index(folder: Path) -> None:
    """So that relative links in the page lead where they should."""
    assert (308, "/events/") == ((answer := get(folder, "/events")).status, answer.headers["Location"])
    assert b"events" == get(folder, "/events/").body


def test_other_methods_are_refused(folder: Path) -> None:
    """405 with what is allowed."""
    answer = respond(folder, "POST", "/", {})

    assert (405, "GET, HEAD") == (answer.status, answer.headers["Allow"])


def test_a_server_answers(folder: Path) -> None:
    """Over HTTP on loopback, percent-encoded dots are still dots."""
    uvicorn = pytest.importorskip("uvicorn")
    server = uvicorn.Server(uvicorn.Config(application(folder), port=0, log_level="error"))
    listening = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    try:
        told = {
            (method, path): _ask(listening.getsockname()[1], method, path, headers)
            for method, path, headers in (
                ("GET", "/calendar.ics", {}),
                ("GET", "/", {"If-None-Match": "*"}),
                ("GET", "/%2e%2e/outside.txt", {}),
                ("DELETE", "/", {}),
                ("HEAD", "/calendar.ics", {}),
            )
        }
    finally:
        server.should_exit = True
        thread.join(timeout=20)
        listening.close()

    assert (200, TEXT) == told["GET", "/calendar.ics"]
    assert [304, 404, 405, 200] == [status for status, _ in list(told.values())[1:]]
    assert b"" == told["HEAD", "/calendar.ics"][1]


def _ask(port: int, method: str, path: str, headers: dict[str, str]) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request(method, path, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()
