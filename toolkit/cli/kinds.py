"""What a file that is not ours seems to be, so that the message can say it."""

import codecs
import re

# The first octets of common kinds of file. Sources: the formats' own definitions, as file(1) lists them.
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a sound, video or picture file"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive: unpack it first"),
    (b"BZh", "a bzip2 archive: unpack it first"),
    (b"\xfd7zXZ", "an xz archive: unpack it first"),
    (b"WARC/", "a web archive: take the pages out of it first"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
    (b"BEGIN:VCARD", "a vCard"),
)
# The root element, a word that the beginning of the document must hold besides, and what it then is.
_ROOTS: tuple[tuple[str, str, str], ...] = (
    (
        "RDF",
        "http://my.netscape.com/rdf/simple/0.9/",
        "an RSS 0.90 feed; dateline reads RSS 1.0 and 2.0, Atom and JSON Feed",
    ),
    ("RDF", "", "an RDF graph in XML"),
    ("feed", "http://purl.org/atom/ns#", "an Atom 0.3 feed; dateline reads Atom 1.0"),
    ("urlset", "", "a sitemap without news entries"),
    ("sitemapindex", "", "an index of sitemaps: check the sitemaps that it names"),
    ("NewsML", "", "a NewsML 1 document; dateline reads NewsML-G2"),
    ("nitf", "", "an NITF document, which dateline reads only inside NewsML-G2"),
    ("opml", "", "an OPML list of feeds"),
    ("schema", "XMLSchema", "an XML Schema"),
    ("svg", "", "an SVG picture"),
    ("kml", "", "a KML map"),
)
# Written out, since to load the format takes longer than to look at a file; a test holds them to its own.
NEWSML_NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"
NEWSML_ROOTS = frozenset(
    ("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem", "newsMessage")
)
# Names at the beginning of a JSON document, and what it then is.
_MEMBERS: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset(("$schema", "type")), "a JSON Schema"),
    (frozenset(("$schema", "$id")), "a JSON Schema"),
    (frozenset(("version", "runs")), "a SARIF log"),
    (frozenset(("type", "features")), "a GeoJSON map"),
)
_ROOT = re.compile(r"<(?![?!])(?:[\w.-]+:)?([\w.-]+)")
_NAMES = re.compile(r'"((?:[^"\\]|\\.){1,40})"\s*:')
_FEW_CONTROLS = 0.05


def kind_of(data: bytes) -> str:
    """A few words for a document that no format takes for its own."""
    head = data[:4096]
    if not head.strip():
        return "empty"
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if is_binary(head):
        return "binary data, not a text"
    text = text_of(head).lstrip("\ufeff \t\r\n")
    if text.startswith("<"):
        return _kind_of_xml(text)
    if text[:1] in {"{", "["}:
        return _kind_of_json(text)
    return "a text of a kind that dateline does not know"


def _kind_of_xml(text: str) -> str:
    root = _ROOT.search(text)
    if root is None:
        return "an XML document"
    known = (kind for name, word, kind in _ROOTS if name == root[1] and word in text)
    outside = f", which has a name of NewsML-G2 but not its namespace {NEWSML_NAMESPACE}"
    another = f"an XML document of another kind, its root is <{root[1]}>"
    return next(known, another + outside * (root[1] in NEWSML_ROOTS))


def _kind_of_json(text: str) -> str:
    found = _NAMES.findall(text)
    known = next((kind for names, kind in _MEMBERS if names <= set(found)), None)
    names = ", ".join(dict.fromkeys(found[:4]))
    return known or f"a JSON document of another kind{f', with {names}' if names else ''}"


def is_binary(head: bytes) -> bool:
    """Whether octets are no text: a NUL outside UTF-16 and UTF-32, or more than a few control characters."""
    if _wide(head):
        return False
    controls = sum(octet < 32 and octet not in b"\t\n\r\f\x1b" for octet in head)
    return b"\0" in head or controls > _FEW_CONTROLS * len(head)


def text_of(data: bytes) -> str:
    """The octets as text, with marks where they are none."""
    return data.decode(_wide(data) or "utf-8", "replace")


def _wide(data: bytes) -> str:
    """UTF-16 or UTF-32, by the mark, else by where zeros stand; one mark of UTF-32 begins with that of UTF-16."""
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if b"\0" not in data:
        return ""
    from toolkit.extraction.encodings import wide_encoding

    return wide_encoding(data) or ""
