"""Texts whose octets were read in the wrong encoding: UTF-8 taken for windows-1252 or windows-1251.

Each character of more than one octet then shows as two or three: a dash as "â€“", Cyrillic as "Ð" and a sign.
What is read back must be a letter or mark that news is written in; chance meetings of such signs in good text
("MANHÃ”" at the end of a quote in capitals) give none, or stand after a capital.
"""

import re

_OCTETS = range(0x80, 0xC0)
"""What follows the first octet in UTF-8."""


def _shown(octet: int, encoding: str) -> str:
    return bytes((octet,)).decode(encoding, "replace").replace("\ufffd", chr(octet))


_WESTERN = "".join(_shown(octet, "cp1252") for octet in _OCTETS)
_LATIN = "".join(map(chr, _OCTETS))
_CYRILLIC = "".join(_shown(octet, "cp1251") for octet in _OCTETS)
_TRAILS = re.escape(_WESTERN + _LATIN)
GARBLED = re.compile(
    f"[\u00c2-\u00df][{_TRAILS}]|[\u00e2-\u00ef][{_TRAILS}]{{2}}|(?:[РС][{re.escape(_CYRILLIC)}]){{3,}}"
)
_CLOSING = frozenset("\u00a0»”’“‘…–—")
_LETTERS = re.compile(
    "[\u00a1-\u017f\u0370-\u03ff\u0401\u0410-\u044f\u0451\u0454\u0456\u0457\u0490\u0491\u1ea0-\u1ef9]|"
    "[\u2010-\u2044\u20ac\u2116\u2122]"
)
_CYRILLIC_LETTERS = re.compile("[\u0401\u0410-\u044f\u0451]{3,}")


_LEAD = re.compile("[\u00c2-\u00df\u00e2-\u00ef]")
_CYRILLIC_LEAD = re.compile(f"[РС][{re.escape(_CYRILLIC)}]")


def may_be_garbled(text: str) -> bool:
    """A quick look: whether it is worth the while to ask for what was meant."""
    return bool((_LEAD.search(text) or _CYRILLIC_LEAD.search(text)) and GARBLED.search(text))


def meant(text: str) -> str | None:
    """What the first garbled stretch of a text was before it was misread; None where nothing is garbled."""
    for match in GARBLED.finditer(text):
        stretch = match[0]
        if stretch[0] in "РС":
            read = _read_back(stretch, "cp1251")
            if read and _CYRILLIC_LETTERS.fullmatch(read):
                return read
            continue
        after_capital = match.start() > 0 and text[match.start() - 1].isupper()
        if after_capital and stretch[1] in _CLOSING:
            continue
        read = _read_back(stretch, "cp1252")
        if read and _LETTERS.fullmatch(read):
            return read
    return None


def _read_back(stretch: str, encoding: str) -> str | None:
    try:
        return b"".join(_octet(character, encoding) for character in stretch).decode()
    except UnicodeDecodeError:
        return None


def _octet(character: str, encoding: str) -> bytes:
    try:
        return character.encode(encoding)
    except UnicodeEncodeError:
        return character.encode("latin-1")
