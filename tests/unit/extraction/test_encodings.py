"""Octets to text, and a text to its language."""

# ruff: noqa: E501

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.extraction.detection import detect
from toolkit.extraction.encodings import decode, is_binary

RUSSIAN = "Министры двух стран встретились в Женеве и обсудили соглашение. Переговоры шли шесть часов, сообщил «источник»."
ENGLISH = "The ministers of the two countries met in Geneva and talked about the agreement for six hours."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1251", "koi8-r",
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
    """What is UTF-8 for the most part is read as such, and the rest is marked."""
    found = decode("Переговоры начались.\n\n".encode() + "Ещё".encode("cp1251") + b" (UTF-8?)")

    assert ("utf-8", True) == (found.encoding, found.lossy)
    assert "Переговоры начались.\n\n\ufffd\ufffd\ufffd (UTF-8?)" == found.text
