"""News pages: what their markup states and what their text says, as one article. Read only."""

from typing import Any

from toolkit.formats.base import Document, Format
from toolkit.formats.html.reader import origin, read, sniff, stated


def parse(data: bytes | str, **options: Any) -> Document:
    """A web page as a document; see `toolkit.formats.html.opening.parse`, which loads the extraction."""
    from toolkit.formats.html import opening

    return opening.parse(data, **options)


FORMAT = Format(
    name="html",
    title="Web page (HTML)",
    media_type="text/html",
    suffixes=(".html", ".htm", ".xhtml"),
    schema="html.schema.json",
    sniff=sniff,
    parse=parse,
    read=read,
    origin=origin,
    stated=stated,
)
