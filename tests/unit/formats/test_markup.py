"""Text out of markup in strings."""

import pytest

from toolkit.formats.markup import looks_like_markup, plain_text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>One\n  two</p><p>three</p>", "One two\n\nthree"),
        ("<head><title>T</title></head><body>a<br/>b</body>", "a\n\nb"),
        ("<!DOCTYPE html><?xml?><style>p {}</style>a<script>if (a < b) c</script><!-- d\n<p>e</p> -->", "a"),
        ("a &amp; &#1078;&#x436;&#0;&#xd800; &unknown;", "a & жж\ufffd\ufffd &unknown;"),
        ("<h1>A</h1><ul><li>b <b>c</b></li></ul>", "A\n\nb c"),
        ("", ""),
    ],
)
def test_blocks_are_paragraphs_and_line_ends_of_the_source_are_spaces(markup: str, text: str) -> None:
    """As a browser would show it."""
    assert text == plain_text(markup)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("<p>a</p>", True),
        (" \n<DIV class='a'>a</DIV>\n", True),
        ("<!DOCTYPE html><html></html>", True),
        ("<p>a</p> b", False),
        ("<pre-1> a >", False),
        ("1 < 2 and 3 > 2", False),
        ("a <p>b</p>", False),
    ],
)
def test_markup_is_told_by_its_ends(text: str, verdict: bool) -> None:
    """A text that is nothing but elements."""
    assert verdict is looks_like_markup(text)
