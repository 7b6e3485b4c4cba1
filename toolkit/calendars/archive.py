"""A file that remembers articles and the calendar between runs: SQLite, one transaction a run.

A daily job adds the articles of the day and publishes again. Killed at any moment, the file holds the state before
the run or after it. The same input again changes nothing, not one octet.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from attrs import frozen

from toolkit.errors import ToolkitError
from toolkit.model import Article, Feed, article_from_plain, article_state, feed_from_plain, to_plain

APPLICATION_ID = 0x444C4E45
"""SQLite's application_id: "DLNE"."""
VERSION = 1
_SCHEMA = """
CREATE TABLE article (id TEXT PRIMARY KEY, version INTEGER NOT NULL, changed TEXT NOT NULL, digest TEXT NOT NULL,
    plain TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE calendar (name TEXT PRIMARY KEY, digest TEXT NOT NULL, plain TEXT NOT NULL) WITHOUT ROWID;
"""
_SELECT = {
    "article": "SELECT id, version, changed, digest, plain FROM article WHERE id = ?",
    "calendar": "SELECT name, digest, plain FROM calendar WHERE name = ?",
}
_INSERT = {
    "article": "INSERT OR REPLACE INTO article (id, version, changed, digest, plain) VALUES (?, ?, ?, ?, ?)",
    "calendar": "INSERT OR REPLACE INTO calendar (name, digest, plain) VALUES (?, ?, ?)",
}
_DELETE = {
    "article": "DELETE FROM article WHERE id = ?",
    "calendar": "DELETE FROM calendar WHERE name = ?",
}
_Row = tuple[Any, ...]
_Before = tuple[str, str, _Row | None]
"""A table, a key in it, and the row that was there; None where there was none."""


class ArchiveError(ToolkitError, ValueError):
    """The file is no archive of ours, or a damaged one, or of a newer Dateline."""


@frozen(kw_only=True)
class Archived:
    """What an archive holds: all articles by id, and the calendar as it was last recorded."""

    articles: tuple[Article, ...]
    calendar: Feed | None


class Archive:
    """An open archive; a context manager that closes it. Nothing is written but by `record` and `undo`."""

    def __init__(self, path: str | Path) -> None:
        """Open the file, or begin a new one.

        Raises:
            ArchiveError: it is a file of another kind, damaged, or of a newer version.
            OSError: it cannot be opened.
        """
        self._path = Path(path)
        self._before: list[_Before] = []
        self._new = not self._path.exists()
        if not self._path.parent.is_dir():
            raise FileNotFoundError(2, "No such file or directory", str(self._path.parent))
        try:
            self._base = sqlite3.connect(self._path, isolation_level=None, timeout=30)
        except sqlite3.DatabaseError as error:
            raise _unusable(path, error) from error
        try:
            self._check()
        except BaseException as error:
            self._base.close()
            if isinstance(error, sqlite3.DatabaseError):
                raise _unusable(path, error) from error
            raise

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *_: object) -> None:
        self._base.close()
        if self._new and not self._path.stat().st_size:
            self._path.unlink()  # opened, and nothing was recorded

    def _check(self) -> None:
        (application,) = self._base.execute("PRAGMA application_id").fetchone()
        (version,) = self._base.execute("PRAGMA user_version").fetchone()
        (tables,) = self._base.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if application == 0 and tables == 0:
            return
        if application != APPLICATION_ID:
            raise ArchiveError(f"{self._path} is a database of another kind")
        if version > VERSION:
            raise ArchiveError(f"{self._path} was written by a newer Dateline (its version is {version})")

    def read(self, calendar: str = "") -> Archived:
        """All articles, and the calendar of that name."""
        if not self._begun():
            return Archived(articles=(), calendar=None)
        rows = self._base.execute("SELECT plain FROM article ORDER BY id")
        articles = tuple(article_from_plain(json.loads(plain)) for (plain,) in rows)
        row = self._base.execute("SELECT plain FROM calendar WHERE name = ?", (calendar,)).fetchone()
        return Archived(articles=articles, calendar=feed_from_plain(json.loads(row[0])) if row else None)

    def record(self, articles: Iterable[Article], feed: Feed, calendar: str = "") -> bool:
        """Add articles, newer states replacing older, and the calendar they came to; whether anything changed.

        One transaction: after a crash there is the state before or after. What is there already is not written.

        Raises:
            ArchiveError: the file cannot be written, or another run holds it; it is as it was.
        """
        with self._transaction():
            self._begin()
            for article in articles:
                self._add(article)
            self._keep(feed, calendar)
            return bool(self._before)

    def undo(self) -> None:
        """Take back what the last `record` changed, where what was to be made of it could not be made.

        Raises:
            ArchiveError: the file cannot be written, or another run holds it.
        """
        taken_back = self._before
        with self._transaction():
            for table, key, row in taken_back:
                if row is None:
                    self._base.execute(_DELETE[table], (key,))
                else:
                    self._base.execute(_INSERT[table], row)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """All of the block or nothing of it; `_before` is what it replaces."""
        self._before = []
        try:
            self._base.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._base.execute("COMMIT")
            except BaseException:
                if self._base.in_transaction:  # a full disk has ended it already
                    self._base.execute("ROLLBACK")
                raise
        except sqlite3.DatabaseError as error:
            raise _unusable(self._path, error) from error

    def _begun(self) -> bool:
        (tables,) = self._base.execute("SELECT count(*) FROM sqlite_master WHERE name = 'article'").fetchone()
        return bool(tables)

    def _begin(self) -> None:
        if not self._begun():
            for statement in filter(str.strip, _SCHEMA.split(";")):
                self._base.execute(statement)
            self._base.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            self._base.execute(f"PRAGMA user_version = {VERSION}")

    def _add(self, article: Article) -> None:
        plain = _text(article)
        state = (*article_state(article), _digest(plain))
        known = self._row("article", article.id)
        if known is None or (known[3] != state[2] and known[1:3] <= state[:2]):
            self._replace("article", known, (article.id, *state, plain))

    def _keep(self, feed: Feed, name: str) -> None:
        plain = _text(feed)
        digest = _digest(plain)
        known = self._row("calendar", name)
        if known is None or known[1] != digest:
            self._replace("calendar", known, (name, digest, plain))

    def _row(self, table: str, key: str) -> _Row | None:
        with closing(self._base.cursor()) as cursor:
            found: _Row | None = cursor.execute(_SELECT[table], (key,)).fetchone()
            return found

    def _replace(self, table: str, known: _Row | None, row: _Row) -> None:
        self._before.append((table, row[0], known))
        self._base.execute(_INSERT[table], row)


def _unusable(path: str | Path, error: sqlite3.DatabaseError) -> ArchiveError:
    return ArchiveError(f"{path} cannot be used as an archive: {error}")


def _text(value: Article | Feed) -> str:
    return json.dumps(to_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _digest(plain: str) -> str:
    return hashlib.sha256(plain.encode(errors="surrogatepass")).hexdigest()
