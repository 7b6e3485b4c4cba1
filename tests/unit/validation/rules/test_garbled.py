"""Texts that were read in the wrong encoding, and texts that only look like it."""

import pytest

from toolkit.validation.rules.jsonld.garbled import may_be_garbled, meant

GOOD = [
    "Café “José” — 3 × 5 = 15 €, naïve Größe, «Élan»…",
    "Мост открыт: «Сюрприз» Рівне, Січ, Рє",
    "橋が開通",
    "مرحبا",
    "SÃO JOÃO “AMANHÔ",
]


@pytest.mark.parametrize("text", GOOD)
@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
def test_what_was_misread_is_read_back(text, encoding):
    """Octets of UTF-8, each shown as one sign; the first stretch that is not ASCII is told as it was."""
    garbled = b"".join(bytes((octet,)) for octet in text.encode()).decode(encoding, "surrogateescape")
    shown = "".join(chr(ord(sign) - 0xDC00) if "\udc80" <= sign <= "\udcff" else sign for sign in garbled)
    wanted = text.startswith(("Café", "Мост", "SÃO"))  # of others one sign, or one after a capital, may be chance
    assert wanted == (may_be_garbled(shown) and meant(shown) in set(text))


def test_russian_misread_as_russian_is_read_back():
    """windows-1251 shows each letter as Р or С and another."""
    assert meant("Мост открыт".encode().decode("cp1251")) == "Мост"


@pytest.mark.parametrize(
    "text",
    [
        *GOOD,
        "РіРі",
        "СєСїС°",
        "CAFÉ” and MANHÔ",
        "ESPA\u00d1\u00a0",
        "\u00d7\u00a05",
        "â€",
        "Ã(",
        "í\u00a0\u0080",
        "\u00f0\u0178",
    ],
)
def test_good_text_is_left_alone(text):
    """Letters that begin such stretches are letters of their own."""
    assert not (may_be_garbled(text) and meant(text))
