"""Addresses, fetched from this machine only: limits of size and time, and of where a redirect may lead."""

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from time import sleep

import pytest
from click.testing import Result

from toolkit.cli.fetching import fetch
from toolkit.cli.trouble import Trouble

FEED = b'<rss version="2.0"><channel><title>News</title></channel></rss>'


class Server(BaseHTTPRequestHandler):
    """Answers by path."""

    def do_GET(self) -> None:
        if self.path == "/away":
            self.send_response(302)
            self.send_header("Location", "ftp://127.0.0.1/feed")
            self.end_headers()
        elif self.path == "/loop":
            self.send_response(302)
            self.send_header("Location", "/loop")
            self.end_headers()
        elif self.path == "/missing":
            self.send_error(404)
        elif self.path == "/slow":
            self.send_response(200)
            self.end_headers()
            for _ in range(20):
                self.wfile.write(b" ")
                sleep(0.1)
        else:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(FEED if self.path == "/feed" else b" " * (3 << 20))

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture
def server() -> Iterator[str]:
    """The address of a server on this machine."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as running:
        running.handle_error = lambda *_facts: None  # type: ignore[method-assign]
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()


def test_a_fetched_document_is_checked(run: Callable[..., Result], server: str) -> None:
    """Its address is its name."""
    result = run("validate", f"{server}/feed", "--fetch", "--report", "concise")

    assert f"{server}/feed:1:20: error FED001 the channel has no link" in result.stdout


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/away", "redirected to 'ftp://127.0.0.1/feed', which is not fetched"),
        ("/loop", "30"),
        ("/missing", "404 Not Found"),
        ("/large", "is larger than 1 MiB"),
    ],
)
def test_what_is_beyond_the_limits_is_told(server: str, path: str, message: str) -> None:
    """In one message."""
    with pytest.raises(Trouble) as caught:
        fetch(f"{server}{path}", 1 << 20)

    assert message in caught.value.message


def test_a_slow_answer_is_given_up(server: str) -> None:
    """The whole has one limit, not each part of it."""
    with pytest.raises(Trouble, match=r"within 0\.5 seconds"):
        fetch(f"{server}/slow", 1 << 20, seconds=0.5)


def test_nobody_there_is_told() -> None:
    """As the system says it."""
    with pytest.raises(Trouble, match="cannot fetch"):
        fetch("http://127.0.0.1:9/", 1 << 20)
    with pytest.raises(Trouble, match="cannot fetch"):
        fetch("http://[bad", 1 << 20)


@pytest.mark.parametrize(
    "arguments",
    [
        ("validate", "{}"),
        ("convert", "{}", "--to", "article"),
        ("calendar", "{}", "-o", "-"),
        ("calendar", "a.txt", "-o", "-", "--update", "{}"),
        ("diff", "{}", "a.txt"),
        ("extract", "{}"),
    ],
)
def test_nothing_is_fetched_unless_asked_for(
    run: Callable[..., Result], folder: Path, server: str, arguments: tuple[str, ...]
) -> None:
    """By no command, whatever the address stands for."""
    (folder / "a.txt").write_text("Talks begin\n\n2 March 2025\n\nTalks begin in Geneva on March 5, Lind said.\n")
    result = run(*(one.format(f"{server}/feed") for one in arguments))

    assert (2, "") == (result.exit_code, result.stdout)
    assert f"dateline: {server}/feed is an address\n  help: give --fetch to have it fetched" in result.stderr
