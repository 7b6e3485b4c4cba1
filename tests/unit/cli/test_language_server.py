"""`dateline language-server`: what an editor is told, over standard input and output."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest

pytest.importorskip("pygls")

FEED = """<rss version="2.0">
<channel><title>𝄞 News</title><link>https://example.org/</link><description>All</description>
<item><title>𝄞</title><guid>https://example.org/a</guid><link>/a</link></item>
</channel>
</rss>
"""
CALENDAR = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\nEND:VCALENDAR\n"


class Editor:
    """The other side of the protocol."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        assert process.stdin
        assert process.stdout
        self.write: IO[bytes] = process.stdin
        self.read: IO[bytes] = process.stdout
        self.number = 0

    def send(self, method: str, params: dict[str, Any], *, asks: bool = False) -> Any:
        """Notify, or ask and wait for the answer."""
        message: dict[str, Any] = {"jsonrpc": "2.0", "method": method, "params": params}
        if asks:
            self.number += 1
            message["id"] = self.number
        body = json.dumps(message).encode()
        self.write.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.write.flush()
        return self.wait(lambda told: told.get("id") == self.number)["result"] if asks else None

    def wait(self, wanted: Any) -> dict[str, Any]:
        """The next message of that kind."""
        while True:
            length = 0
            while line := self.read.readline().strip():
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            told: dict[str, Any] = json.loads(self.read.read(length))
            if wanted(told):
                return told

    def open(self, uri: str, text: str) -> list[dict[str, Any]]:
        """Open a document, and wait for what is found in it."""
        document = {"uri": uri, "languageId": "xml", "version": 1, "text": text}
        self.send("textDocument/didOpen", {"textDocument": document})
        return self.published()

    def published(self) -> list[dict[str, Any]]:
        """What is found."""
        told = self.wait(lambda told: told.get("method") == "textDocument/publishDiagnostics")
        found: list[dict[str, Any]] = told["params"]["diagnostics"]
        return found


@pytest.fixture
def editor(tmp_path: Path) -> Iterator[Editor]:
    """An editor that has begun."""
    process = subprocess.Popen(
        [sys.executable, "-c", "from toolkit.cli import main; main(['language-server'])"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    beginning = Editor(process)
    beginning.send("initialize", {"processId": None, "rootUri": None, "capabilities": {}}, asks=True)
    beginning.send("initialized", {})
    yield beginning
    beginning.send("shutdown", {}, asks=True)
    beginning.send("exit", {})
    with process:
        process.wait(timeout=10)


def test_findings_are_published_at_their_place(editor: Editor) -> None:
    """In UTF-16 units, from 0; again when the text changes; none for what is not ours."""
    found = editor.open("file:///tmp/news.rss", FEED)
    assert [("FED005", 1)] == [(one["code"], one["severity"]) for one in found]
    place = found[0]["range"]["start"]
    line = FEED.splitlines()[2].encode("utf-16-le")
    assert (2, "<link>") == (place["line"], line[2 * place["character"] :].decode("utf-16-le")[:6])

    change = {"textDocument": {"uri": "file:///tmp/news.rss", "version": 2}}
    fixed = FEED.replace("/a<", "https://example.org/a<")
    editor.send("textDocument/didChange", {**change, "contentChanges": [{"text": fixed}]})
    assert [] == editor.published()
    assert [] == editor.open("file:///tmp/notes.json", '{"some": "thing"}')


def test_cures_are_offered_as_quick_fixes(editor: Editor) -> None:
    """With edits of the text."""
    uri = "file:///tmp/a.ics"
    found = editor.open(uri, CALENDAR)
    assert found
    whole = {"start": {"line": 0, "character": 0}, "end": {"line": 9, "character": 0}}
    params = {"textDocument": {"uri": uri}, "range": whole, "context": {"diagnostics": []}}
    actions = editor.send("textDocument/codeAction", params, asks=True)

    assert actions
    assert {"quickfix"} == {action["kind"] for action in actions}
    assert all(edit["range"]["start"]["line"] < 6 for one in actions for edit in one["edit"]["changes"][uri])


def test_a_quick_fix_mends_what_it_is_offered_for(editor: Editor) -> None:
    """Its edits, made as an editor makes them, take the finding away; those of other lines are not offered."""
    uri = "file:///tmp/a.jsonld"
    text = '{"@context": "https://schema.org",\n"@type": "newsArticle",\n"name": "😀", "HeadLine": "Talks"}\n'
    before = {one["code"] for one in editor.open(uri, text)}
    assert {"JLD103", "JLD202"} <= before

    for line in (1, 2):
        reach = {"start": {"line": line, "character": 0}, "end": {"line": line, "character": 1}}
        params = {"textDocument": {"uri": uri}, "range": reach, "context": {"diagnostics": []}}
        (action,) = editor.send("textDocument/codeAction", params, asks=True)
        (edit,) = action["edit"]["changes"][uri]
        assert line == edit["range"]["start"]["line"]
        text = edited(text, edit)
        change = {"textDocument": {"uri": uri, "version": line + 1}, "contentChanges": [{"text": text}]}
        editor.send("textDocument/didChange", change)
        after = {one["code"] for one in editor.published()}
        assert {one["code"] for one in action["diagnostics"]}.isdisjoint(after)
    assert '"headline": "Talks"' in text


def edited(text: str, edit: dict[str, Any]) -> str:
    """The text with an edit within a line made; the protocol counts UTF-16 units."""
    lines = text.splitlines(keepends=True)
    start, end = edit["range"]["start"], edit["range"]["end"]
    units = lines[start["line"]].encode("utf-16-le")
    assert start["line"] == end["line"]
    new = units[: 2 * start["character"]] + edit["newText"].encode("utf-16-le") + units[2 * end["character"] :]
    lines[start["line"]] = new.decode("utf-16-le")
    return "".join(lines)
