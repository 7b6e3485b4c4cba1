"""Octets to text: UTF-8, UTF-16, UTF-32, and the one-octet encodings of Cyrillic and Western pages."""

import codecs
import re

from attrs import evolve, frozen

# UTF-32's little-endian mark begins with UTF-16's.
_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65536
_CYRILLIC = ("windows-1251", "koi8-r", "ibm866", "iso-8859-5", "mac-cyrillic")
# The letters of Russian running text by frequency; the tail of the alphabet is rare in every Cyrillic language.
_FREQUENT = frozenset("оеаинтсрвл")
_LETTER = re.compile("[а-яёіїєґў]")
_CAPITAL = re.compile("[А-ЯЁІЇЄҐЎ]")
_BINARY_SHARE = 0.02
_MOST_STRAY = 3
_A_FEW = 3
"""Fewer octets that are no UTF-8 are damage, not another encoding."""


@frozen
class Decoded:
    """Text, and how it was got.

    Attributes:
        text: without a byte order mark.
        encoding: the IANA name.
        lossy: whether octets were replaced.
        other: the lines that are in another encoding, where some are.
    """

    text: str
    encoding: str
    lossy: bool = False
    other: "Other | None" = None


@frozen
class Other:
    """Lines of a text that are in another encoding than the rest.

    Attributes:
        encoding: the IANA name.
        first: the number of the first of them, from 1.
        count: how many there are.
    """

    encoding: str
    first: int
    count: int


def is_binary(data: bytes) -> bool:
    """Whether octets hold what no text does: NUL outside UTF-16 and UTF-32, or many control characters.

    A stray NUL among letters is damage, and no sign of a binary file: those have many, and other controls.
    """
    if wide_encoding(data) is not None:
        return False
    sample = data[:_SAMPLE]
    zeros = sample.count(b"\x00")
    control = sum(sample.count(octet) for octet in _CONTROL)
    stray = zeros == control <= _MOST_STRAY and zeros <= _BINARY_SHARE * len(sample)
    return (bool(zeros) and not stray) or control > _BINARY_SHARE * max(1, len(sample))


_CONTROL = tuple(bytes([octet]) for octet in range(32) if octet not in (9, 10, 12, 13, 27))


def decode(data: bytes) -> Decoded:
    """The text of octets: by its mark, as UTF-8, or in the one-octet encoding whose letters fit best.

    NUL is no character of a text: where it stands something was lost.
    """
    found = _decoded(data)
    if "\x00" in found.text:
        found = evolve(found, text=found.text.replace("\x00", "\ufffd"), lossy=True)
    return found


def _decoded(data: bytes) -> Decoded:
    for mark, name in _MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(name, "replace")
            return Decoded(text, name, "\ufffd" in text)
    wide = wide_encoding(data)
    if wide is not None:
        return Decoded(data.decode(wide, "replace"), wide)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if mixed := _mixed(data):
            return mixed
        if _nearly_utf8(data, error):
            return Decoded(data.decode("utf-8", "replace"), "utf-8", lossy=True)
    return _one_octet(data)


def _mixed(data: bytes) -> Decoded | None:
    """A text some lines of which are UTF-8 and others a one-octet encoding, as where two files were joined.

    Lines of another encoding are UTF-8 as good as never, once a few letters of them are not ASCII.
    """
    lines = data.split(b"\n")
    others = [number for number, line in enumerate(lines) if not line.isascii() and not _has_utf8(line)]
    rest = b"\n".join(lines[number] for number in others)
    wide = sum(_wide_letters(line) for line in lines if not line.isascii() and _has_utf8(line))
    if wide < _A_FEW or sum(octet > 0x7F for octet in rest) < _A_FEW:
        return None
    encoding = _one_octet(rest).encoding
    theirs = set(others)
    text = "\n".join(
        line.decode(encoding if number in theirs else "utf-8", "replace") for number, line in enumerate(lines)
    )
    return Decoded(text, "utf-8", "\ufffd" in text, Other(encoding, others[0] + 1, len(others)))


def _has_utf8(line: bytes) -> bool:
    """Whether a line is UTF-8, or was before a few octets of it were damaged."""
    bad = line.decode("utf-8", "replace").count("\ufffd")
    return bad < _wide_letters(line)


def _wide_letters(line: bytes) -> int:
    """How many characters of a line take several octets of UTF-8."""
    return sum("\x7f" < char != "\ufffd" for char in line.decode("utf-8", "replace"))


def wide_encoding(data: bytes) -> str | None:
    """UTF-16 or UTF-32, by their marks or by where zeros stand."""
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    sample = data[:2048]
    if len(sample) < 8 or b"\x00" not in sample:
        return None
    name = _utf32(sample) or _utf16(sample)
    return name if name is not None and not _NO_TEXT.search(sample.decode(name, "replace")) else None


# What no text has, whatever its encoding; binary data is full of them.
_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")


def _utf32(sample: bytes) -> str | None:
    """UTF-32 without a mark: two octets of each four are zero, and not two others."""
    low, high = (set(sample[2::4]) | set(sample[3::4]), set(sample[0::4]) | set(sample[1::4]))
    if low == {0} != high:
        return "utf-32-le"
    return "utf-32-be" if high == {0} != low else None


def _utf16(sample: bytes) -> str | None:
    """UTF-16 without a mark: every other octet of what is mostly ASCII, or of its blanks, is zero."""
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
    """How much a sample looks like Cyrillic prose: frequent small letters for, capitals inside words against.

    Capitals count a little: Mac OS shares the small letters of windows-1251, and has others in their places.
    """
    text = sample.decode(encoding, "replace")
    small = len(_LETTER.findall(text))
    frequent = sum(char in _FREQUENT for char in text)
    odd = sum(char > "\x7f" and not char.isalpha() and char not in _EXPECTED for char in text)
    inside = len(re.findall("[а-яё][А-ЯЁ]", text))
    capitals = len(_CAPITAL.findall(text))
    return small + capitals / 2 + 2 * frequent - 4 * odd - 4 * inside


_EXPECTED = frozenset("«»„“”—–…№\u00a0’‘°©•")
