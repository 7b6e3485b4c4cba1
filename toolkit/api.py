"""The public functions. `toolkit` re-exports them; everything else is one module away."""

import os
from datetime import UTC, datetime
from pathlib import Path

from attrs import evolve

from toolkit.arguments import expect, expect_options
from toolkit.collecting import without_collection
from toolkit.diagnostics import Report
from toolkit.errors import InvalidDocument, ReadError, UnknownFormat
from toolkit.files import read_bytes, write_whole
from toolkit.formats import FORMATS, Format, detect, format_for, get_format
from toolkit.formats.base import Document
from toolkit.formats.syntax_codes import NOT_ONE_ARTICLE, read_error
from toolkit.model import Article, Feed
from toolkit.validation.clock import judging_at
from toolkit.validation.engine import accepted, check_feed, check_text, check_tree, check_types

FilePath = str | bytes | os.PathLike[str]


def loads_feed(
    text: str | bytes, format: str | Format | None = None, *, source: str = "", **options: object
) -> Feed:
    """All that a document holds.

    Args:
        text: the document, as text or octets.
        format: a name from `toolkit.FORMATS`; told from the content when not given.
        source: what to call the document in messages.
        options: for the formats that extract ("text", "html"): language, timezone, published, url, publisher,
            backend; see `toolkit.extract`.

    Raises:
        ReadError: it cannot be read; the report says where and why. Where only some items of a feed are faulty,
            the error's `rest` holds the others.
        UnknownFormat: the format is not known.
    """
    chosen = _format_of(text, format, source)
    return chosen.read(_parse(text, chosen, source, options).tree)


def loads(
    text: str | bytes, format: str | Format | None = None, *, source: str = "", **options: object
) -> Article:
    """The one article that a document holds. Arguments as for `loads_feed`.

    Raises:
        ReadError: it cannot be read, or holds no article, or several; what is broken in it is told besides.
        UnknownFormat: the format is not known.
    """
    feed = loads_feed(text, format, source=source, **options)
    if len(feed.articles) != 1:
        holds = f"{len(feed.articles)} articles" if feed.articles else "no article"
        besides = "; load_feed gives its events" if feed.events and not feed.articles else ""
        error = read_error(NOT_ONE_ARTICLE, f"the document holds {holds}, expected one{besides}")
        # What is broken may be why: a calendar that was cut, a component that is closed elsewhere.
        broken = () if feed.articles else validate_text(text, format, source=source, **options).errors
        raise ReadError(Report((*_named(error, source).report, *broken)))
    return feed.articles[0]


def load_feed(path: FilePath, format: str | Format | None = None, **options: object) -> Feed:
    """All that a file holds; see `loads_feed`. Raises OSError where the file cannot be opened."""
    return loads_feed(read_bytes(path), format, source=os.fsdecode(path), **options)


def load(path: FilePath, format: str | Format | None = None, **options: object) -> Article:
    """The one article that a file holds; see `loads`. Raises OSError where the file cannot be opened."""
    return loads(read_bytes(path), format, source=os.fsdecode(path), **options)


def dumps(
    value: Article | Feed, format: str | Format = "jsonld", *, validate: bool = True, **options: object
) -> str:
    """An article or feed as a document of that format.

    It is judged before it leaves: by the types that the model declares, by the format's schema, by the format's
    rules, by the rules on articles. Of the time only an embargo depends: what may not be published yet does not
    leave in a format that cannot say so.

    Args:
        value: what to write.
        format: a name from `toolkit.FORMATS`.
        validate: False lets a doubtful document out.
        options: how to write, for the formats that can be written in several ways. newsmlg2: body ("xhtml" or
            "nitf"), event_items (True: each event as a conceptItem of its own beside the articles).
            icalendar: structured_data, refresh, color, source; see `toolkit.formats.icalendar.writer.write`.

    Raises:
        InvalidDocument: a finding of severity error; the report says where and why.
        UnknownFormat: the format is not known, or can only be read.
        TypeError: the format has no such option.
        ValueError: an option has a value that the format does not know.
    """
    chosen = get_format(format)
    if chosen.write is None or chosen.render is None:
        raise UnknownFormat(chosen.name, _written())
    feed = as_feed(value)
    with without_collection(), judging_at(datetime.now(UTC)):
        if validate and not (report := check_types(feed)).ok:
            raise InvalidDocument(report)
        expect_options(chosen.write, chosen.name, options)
        tree = chosen.write(feed, **options)
        if validate and not (report := check_tree(feed, chosen, tree)).ok:
            raise InvalidDocument(Report(report.errors))
        return chosen.render(tree)


def dump(
    value: Article | Feed,
    path: FilePath,
    format: str | Format | None = None,
    *,
    validate: bool = True,
    **options: object,
) -> None:
    """Write a document to a file, whole or not at all; the format from the file's name when not given.

    Options are those of `dumps`.

    Raises:
        InvalidDocument: see `dumps`; nothing is written.
        UnknownFormat: the name's ending stands for no format.
        OSError: the file cannot be written.
    """
    chosen = get_format(format) if format else format_for(os.fsdecode(path))
    if chosen is None:
        raise UnknownFormat(Path(os.fsdecode(path)).suffix or os.fsdecode(path), _written())
    write_whole(path, dumps(value, chosen, validate=validate, **options).encode())


def validate_text(
    text: str | bytes, format: str | Format | None = None, *, source: str = "", **options: object
) -> Report:
    """What is wrong with a document. Never raises for the document's sake.

    Raises:
        UnknownFormat: the format is not known and cannot be told.
    """
    chosen = _format_of(text, format, source)
    expect_options(chosen.parse, chosen.name, options)
    with judging_at(datetime.now(UTC)):
        return check_text(text, chosen, source=source, options=options).report


def validate(path: FilePath, format: str | Format | None = None, **options: object) -> Report:
    """What is wrong with a file; see `validate_text`. Raises OSError where it cannot be opened."""
    return validate_text(read_bytes(path), format, source=os.fsdecode(path), **options)


def check(value: Article | Feed) -> Report:
    """What is doubtful about an article or feed, whatever format it came in: the model rules alone."""
    return check_feed(as_feed(value))


def as_feed(value: Article | Feed) -> Feed:
    """A feed as it is; an article as a feed of one.

    Raises:
        TypeError: it is neither.
    """
    expect(value, "value", Article, Feed)
    return value if isinstance(value, Feed) else Feed(articles=(value,))


def _written() -> tuple[str, ...]:
    return tuple(name for name, known in FORMATS.items() if known.write)


def _format_of(text: str | bytes, format: str | Format | None, source: str) -> Format:
    """The format that the caller names, or the one that the content shows."""
    expect(text, "text", str, bytes)
    if format:
        return get_format(format)
    return detect(text if isinstance(text, bytes) else text[:4096].encode(errors="replace"), source)


def _parse(text: str | bytes, format: Format, source: str, options: dict[str, object]) -> Document:
    """A document that the format's schema accepts, so that it can be read."""
    expect_options(format.parse, format.name, options)
    try:
        document = format.parse(text, **options)
    except ReadError as error:
        raise _named(error, source) from error
    return accepted(document, format, source=source)


def _named(error: ReadError, source: str) -> ReadError:
    return ReadError(Report(tuple(evolve(found, source=source) for found in error.report)))
