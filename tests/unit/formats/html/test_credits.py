"""Who did what, in a line that credits an article."""

import pytest

from toolkit.formats.html.credits import written


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ada Quill", ["Ada Quill"]),
        ("Text: Ada Quill. Photos: Ben Stone; edited by Cy Late", ["Ada Quill."]),
        ("Photos: Ben Stone | Words: Ada Quill", ["Ada Quill"]),
        ("Text and photos by Ada Quill", ["Ada Quill"]),
        ("Text och foto: Ada Quill", ["Ada Quill"]),
        ("Текст и фото: Анна Линд", ["Анна Линд"]),
        ("Текст: Анна Линд Фото: Иван Берг", ["Анна Линд"]),
        ("Foto Ben Stone", []),
        ("Edited By : Ben Stone", []),
        ("Source: Northwire", []),
        ("Ada Quill (text) Ben Stone (photos)", ["Ada Quill"]),
        ("Ben Stone (photos)", []),
        ("Ada Quill | Ben Stone (photos)", ["Ada Quill"]),
        ("Ada Quill • Cy Late (text) • Ben Stone (foto)", ["Cy Late"]),
        ("Ada Quill, Ben Stone (photos) and others", ["and others"]),
        ("Published 3 March 2026. By Ada Quill", ["Ada Quill"]),
        ("Ada Quill, Photograph by Ben Stone", ["Ada Quill"]),
        ("Port Radio | By Ada Quill, Ben Stone", ["Ada Quill, Ben Stone"]),
        ("Reporting by Ada Quill; Additional reporting by Ben Stone; Editing by Cy Late", ["Ada Quill"]),
        ("来源：北港网作者：王小明 责任编辑：李华", ["王小明"]),
        ("By Ada Text", ["Ada Text"]),
        ("By Berkeley Quill Jr.", ["Berkeley Quill Jr."]),
        ("Ada Quill | Reporter | Ben Stone | Photographer", ["Ada Quill | Reporter"]),
        ("Ben Stone, Fotograf", []),
        ("Ada Quill, editor", ["Ada Quill, editor"]),
        ("|", []),
    ],
)
def test_a_credit_names_who_wrote_and_who_did_else(line, expected):
    """A label says what those after it did, in brackets those before it; without one they wrote."""
    assert list(written(line)) == expected
