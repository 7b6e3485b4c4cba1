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
    (b"WARC/", "a web archive (see dateline batch)"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
    (b"BEGIN:VCARD", "a vCard"),
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
        root = _ROOT.search(text)
        return f"an XML document of another kind, its root is <{root[1]}>" if root else "an XML document"
    if text[:1] in {"{", "["}:
        names = ", ".join(dict.fromkeys(_NAMES.findall(text)[:4]))
        return f"a JSON document of another kind, with {names}" if names else "a JSON document of another kind"
    return "a text of a kind that dateline does not know"


def is_binary(head: bytes) -> bool:
    """Whether octets are no text: a NUL outside UTF-16, or more than a few control characters."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return False
    controls = sum(octet < 32 and octet not in b"\t\n\r\f\x1b" for octet in head)
    return b"\0" in head or controls > _FEW_CONTROLS * len(head)


def text_of(data: bytes) -> str:
    """The octets as text, with marks where they are none."""
    utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return data.decode("utf-16" if utf16 else "utf-8", "replace")
