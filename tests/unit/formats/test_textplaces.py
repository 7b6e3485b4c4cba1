"""Where code points stand: in lines, and in octets."""

import pytest

from toolkit.formats.textplaces import Places


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251", "utf-16-le"])
def test_octets_are_counted_in_the_encoding(encoding):
    """However long the text, each offset has the octets that stand before it."""
    text = "Мост a\n" * 2_000
    places = Places(text, encoding)
    assert all(places.octet(at) == len(text[:at].encode(encoding)) for at in (0, 1, 4095, 4096, 9000, len(text)))


def test_lines_are_counted_from_one():
    """LF, CR LF and CR end a line."""
    places = Places("a\r\nb\rc\nd")
    assert [(places.line(at).line, places.line(at).column) for at in (0, 3, 5, 7)] == [
        (1, 1),
        (2, 1),
        (3, 1),
        (4, 1),
    ]
