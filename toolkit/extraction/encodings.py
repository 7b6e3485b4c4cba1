"""Octets to text: UTF-8, UTF-16, and the one-octet encodings that Cyrillic and Western pages are kept in."""

import codecs
import re

from attrs import frozen

_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65536
_CYRILLIC = ("windows-1251", "koi8-r", "ibm866", "iso-8859-5", "mac-cyrillic")
# The letters of Russian running text by frequency; the tail of the alphabet is rare in every Cyrillic language.
_FREQUENT = frozenset("оеаинтсрвл")
_LETTER = re.compile("[а-яёіїєґў]")
_BINARY_SHARE = 0.02


@frozen
class Decoded:
    """Text, and how it was got.

    Attributes:
        text: without a byte order mark.
        encoding: the IANA name.
        lossy: whether octets were replaced.
    """

    text: str
    encoding: str
    lossy: bool = False


def is_binary(data: bytes) -> bool:
    """Whether octets hold what no text does: NUL outside UTF-16, or many control characters."""
    if _utf16(data) is not None:
        return False
    sample = data[:_SAMPLE]
    control = sum(sample.count(octet) for octet in _CONTROL)
    return b"\x00" in sample or control > _BINARY_SHARE * max(1, len(sample))


_CONTROL = tuple(bytes([octet]) for octet in range(32) if octet not in (9, 10, 12, 13, 27))


def decode(data: bytes) -> Decoded:
    """The text of octets: by its mark, as UTF-8, or in the one-octet encoding whose letters fit best."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(name, "replace")
            return Decoded(text, name, "\ufffd" in text)
    wide = _utf16(data)
    if wide is not None:
        return Decoded(data.decode(wide, "replace"), wide)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if _nearly_utf8(data, error):
            return Decoded(data.decode("utf-8", "replace"), "utf-8", lossy=True)
    return _one_octet(data)


def _utf16(data: bytes) -> str | None:
    """UTF-16 without a mark: every other octet of what is mostly ASCII, or of its blanks, is zero."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    sample = data[:2048]
    if len(sample) < 8 or b"\x00" not in sample:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    blanks = sample.count(b" \x00"), sample.count(b"\x00 ")
    if odd > 4 * max(1, even) and (odd > len(sample) // 5 or blanks[0] > len(sample) // 40):
        return "utf-16-le"
    if even > 4 * max(1, odd) and (even > len(sample) // 5 or blanks[1] > len(sample) // 40):
        return "utf-16-be"
    return None


def _nearly_utf8(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether fewer octets break UTF-8 than are well-formed letters of it; another encoding has hardly one."""
    sample = data[:_SAMPLE]
    replaced = sample.decode("utf-8", "replace")
    wide = sum(char > "\x7f" for char in replaced)
    bad = replaced.count("\ufffd")
    return error.start > 0 and 2 * bad < wide


def _one_octet(data: bytes) -> Decoded:
    sample = data[:_SAMPLE]
    high = sum(octet > 0x7F for octet in sample)
    letters = sum(chr(octet).isalpha() for octet in sample if octet < 0x80)
    best = max(_CYRILLIC, key=lambda name: _fit(sample, name))
    if high > letters // 3 and _fit(sample, best) > 0:
        text = data.decode(best, "replace")
        return Decoded(text, best, "\ufffd" in text)
    text = data.decode("windows-1252", "replace")
    return Decoded(text, "windows-1252", "\ufffd" in text)


def _fit(sample: bytes, encoding: str) -> float:
    """How much a sample looks like Cyrillic prose: frequent small letters for, capitals inside words against."""
    text = sample.decode(encoding, "replace")
    small = len(_LETTER.findall(text))
    frequent = sum(char in _FREQUENT for char in text)
    odd = sum(char > "\x7f" and not char.isalpha() and char not in _EXPECTED for char in text)
    inside = len(re.findall("[а-яё][А-ЯЁ]", text))
    return small + 2 * frequent - 4 * odd - 4 * inside


_EXPECTED = frozenset("«»„“”—–…№\u00a0’‘°©•")
