"""Octets to text, and a text to its language."""

# ruff: noqa: E501

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.extraction.detection import detect
from toolkit.extraction.encodings import decode, is_binary

RUSSIAN = "Министры двух стран встретились в Женеве и обсудили соглашение. Переговоры шли шесть часов, сообщил «источник»."
ENGLISH = "The ministers of the two countries met in Geneva and talked about the agreement for six hours."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "windows-1251", "koi8-r",
                                      "ibm866", "iso-8859-5"])  # fmt: skip
def test_russian_in_any_encoding(encoding: str) -> None:
    """The text comes back as it was, whatever it was kept in."""
    text = RUSSIAN.replace("«", "").replace("»", "") if encoding in {"koi8-r", "ibm866", "iso-8859-5"} else RUSSIAN
    found = decode(text.encode(encoding))

    assert text == found.text
    assert not found.lossy


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "windows-1252"])
def test_english_in_any_encoding(encoding: str) -> None:
    """Curly quotes come back too."""
    text = f"{ENGLISH} “Yes,” he said — café."

    assert text == decode(text.encode(encoding)).text


def test_a_few_bad_octets() -> None:
    """UTF-8 with a broken letter stays UTF-8, and says that something was lost."""
    found = decode(RUSSIAN.encode() + b" \xd0")

    assert "utf-8" == found.encoding
    assert found.lossy


def test_binary() -> None:
    """NUL octets and control characters are no text; UTF-16 is."""
    assert is_binary(b"PK\x03\x04\x00\x00\x00\x08")
    assert is_binary(bytes(range(1, 9)) * 20)
    assert not is_binary(ENGLISH.encode("utf-16"))
    assert not is_binary(b"")


def test_a_stray_nul_is_damage() -> None:
    """It is told as what was lost; several, or other control characters beside it, make a binary file."""
    text = f"{ENGLISH[:40]}\x00{ENGLISH[40:]}".encode() * 2
    assert (False, True) == (is_binary(text), is_binary(text * 2))
    assert is_binary(text + b"\x01")
    assert ("\ufffd", True) == (decode(text).text[40], decode(text).lossy)


@given(st.binary(max_size=200))
def test_any_octets(data: bytes) -> None:
    """Decoding never raises."""
    assert isinstance(decode(data).text, str)
    is_binary(data)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (RUSSIAN, "ru"),
        (ENGLISH, "en"),
        ("Встреча в Женеве", "ru"),
        ("12345", None),
        ("", None),
        ("Lorem ipsum dolor", None),
    ],
)
def test_languages(text: str, language: str | None) -> None:
    """Letters and frequent words tell; where they do not, nothing is guessed."""
    assert language == detect(text)


def test_a_paragraph_of_another_encoding_does_not_change_the_others() -> None:
    """What is UTF-8 is read as such; the rest in its own encoding, or marked where it is too little to tell."""
    found = decode("Переговоры начались.\n\n".encode() + "Ещё".encode("cp1251") + b" (UTF-8?)")
    assert ("utf-8", False, "Переговоры начались.\n\nЕщё (UTF-8?)") == (found.encoding, found.lossy, found.text)
    assert found.other is not None

    found = decode("Переговоры начались.\n\n".encode() + "Ещ".encode("cp1251") + b" (UTF-8?)")
    assert ("utf-8", True, "Переговоры начались.\n\n\ufffd\ufffd (UTF-8?)") == (
        found.encoding,
        found.lossy,
        found.text,
    )
    assert found.other is None


@pytest.mark.parametrize(
    ("first", "encoding", "second", "expected"),
    [
        (RUSSIAN, "windows-1251", "«Мы готовы», — сказал Иван Петров.", "windows-1251"),
        (RUSSIAN, "koi8-r", "Мы готовы, сказал Иван Петров.", "koi8-r"),
        ("Zoë Müller's café is open.", "windows-1252", "The café is “open”, naïve as it is.", "windows-1252"),
    ],
)
def test_a_text_of_two_encodings_is_read_line_by_line(
    first: str, encoding: str, second: str, expected: str
) -> None:
    """Each line as what it is, in whichever order; where the others begin, and how many there are, is told."""
    told = []
    for order in ((first, second), (second, first)):
        data = b"\r\n\r\n".join(one.encode("utf-8" if one == first else encoding) for one in order)
        found = decode(data)
        assert "\r\n\r\n".join(order) == found.text
        assert found.other is not None
        told.append((found.other.encoding, found.other.first, found.other.count))

    assert [(expected, 3, 1), (expected, 1, 1)] == told


def test_damaged_utf_8_is_not_another_encoding() -> None:
    """A letter that was cut, and one octet that is no UTF-8, are replaced and told as lost."""
    for damage in (b"\n\xd0", RUSSIAN.encode()[:-3].replace("ы".encode(), b"\xd1", 1), b"\ncaf\xe9"):
        found = decode(RUSSIAN.encode() + b"\n" + damage)
        assert (None, True, "utf-8") == (found.other, found.lossy, found.encoding)


def test_short_russian_with_marks_is_windows_1251() -> None:
    """Mac OS has the same small letters, and others where windows-1251 has capitals and marks."""
    text = "Он добавил: «Мы готовы к диалогу», — сказал Иван Петров."

    assert ("windows-1251", text) == (
        decode(text.encode("windows-1251")).encoding,
        decode(text.encode("cp1251")).text,
    )
    assert "mac-cyrillic" == decode(text.encode("mac-cyrillic")).encoding
