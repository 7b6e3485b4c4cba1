"""The quotation-mark machine."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.extraction.quotes.sentence.marks import outermost, quoted

PAIRS = {
    "«да»": ["«да»"],
    "он сказал „да“": ["„да“"],
    "he said “yes”": ["“yes”"],
    'he said "yes" and "no"': ['"yes"', '"no"'],
    "he said ''yes''": ["''yes''"],
    "he said ‘yes’": ["‘yes’"],
    "it's a dog's life": [],
    "«в „Газпроме“ молчат»": ["«в „Газпроме“ молчат»"],
    "«начало без конца": ["«начало без конца"],
    "«одно\nдругое»": ["«одно", "другое»"],
    "«одно\nдругое\nтретье»": ["«одно"],
    "конец без начала»": [],
    '5" и 6" трубы': [],
    "": [],
}


@pytest.mark.parametrize("text", PAIRS)
def test_stretches(text: str) -> None:
    """The outermost stretches, marks included; one that its paragraph leaves open ends with it."""
    assert PAIRS[text] == [text[stretch.start : stretch.end] for stretch in outermost(quoted(text))]


def test_depth() -> None:
    """A stretch inside another is one deeper."""
    assert [0, 1] == [stretch.depth for stretch in quoted("«в „Газпроме“ молчат»")]


@given(st.text(alphabet="«»„“”\"'’‘` a.\n", max_size=60))
def test_any_marks(text: str) -> None:
    """Marks in any order give stretches that lie in the text, in order, each with its inner part inside."""
    found = quoted(text)

    assert sorted(stretch.start for stretch in found) == [stretch.start for stretch in found]
    for stretch in found:
        assert 0 <= stretch.start <= stretch.inner_start <= stretch.inner_end <= stretch.end <= len(text)
