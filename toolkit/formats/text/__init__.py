"""Raw text of an article: read only; the reading is the extraction."""

from toolkit.formats.base import Format
from toolkit.formats.text.reader import origin, read
from toolkit.formats.text.syntax import parse, sniff

FORMAT = Format(
    name="text",
    title="Article text",
    media_type="text/plain",
    suffixes=(".txt", ".md", ".text", ".markdown"),
    schema="article.schema.json",
    sniff=sniff,
    parse=parse,
    read=read,
    origin=origin,
)
