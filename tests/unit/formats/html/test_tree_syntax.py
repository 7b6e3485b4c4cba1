"""The tree of a page: how deep it may be, and what it leaves out."""

import time

from toolkit.formats import FORMATS
from toolkit.formats.html.attributes import MOST_ATTRIBUTES, few_attributes
from toolkit.formats.html.element_texts import text_of
from toolkit.formats.html.syntax import parse_page
from toolkit.formats.html.tree_syntax import tree_of, tree_with_scripts
from toolkit.validation.engine import check_text

HEAD = "<html><body><h1>Bridge reopens</h1>"
TEXT = "<p>The bridge over the river reopened on Friday after fourteen months of repairs, the mayor said.</p>" * 4


def nested(depth, inner=TEXT):
    """A page with an article so many elements deep."""
    return HEAD + "<div>" * depth + inner + "</div>" * depth


def test_an_article_deep_in_its_page_is_read():
    """Editors that wrap what they paste make pages of hundreds of levels."""
    page = parse_page(nested(900))
    assert (page.body.count("reopened"), page.findings) == (4, [])


def test_what_is_too_deep_for_the_parser_is_said():
    """What stands after it is read; what stands in it is lost, and a finding says so."""
    text = "\n" + nested(5000) + TEXT
    (finding,) = parse_page(text).findings
    assert (finding.code, finding.line) == ("SYN005", 2)
    assert text.splitlines()[1][finding.column - 1 :].startswith("<div>")
    assert [one.code for one in check_text(text.encode(), FORMATS["html"]).report if one.code == "SYN005"] == [
        "SYN005"
    ]


def test_control_characters_are_no_text():
    """XML has no way to write them, and the libraries that work on the tree refuse them."""
    root, _ = tree_of("<p>a\x08b\x1f\ufffe</p>")
    assert root.text_content() == "a b  "


def test_a_script_of_markup_leaves_what_follows_it():
    """What is taken out is the element."""
    root, _ = tree_of('<div><p>a</p><script type="application/ld+json; charset=utf-8">{"a": 1}</script>b</div>')
    assert root.text_content() == "ab"


def test_comments_are_no_elements():
    """Nothing in them is shown."""
    root, _ = tree_of("<div>a<!-- <p>b</p> -->c</div>")
    assert root.text_content() == "ac"


def test_the_text_of_an_element_has_spaces_for_its_breaks():
    """Scripts and the like within it are not shown; what follows them is."""
    root, _ = tree_of("<h1>a<br>b <b>c</b>d<script>e</script>f<div>g</div></h1>")
    assert text_of(root.find(".//h1"), 50) == "a b cdf g"


def test_elements_within_elements_take_no_longer_for_being_many():
    """Hundreds of levels in each of hundreds of boxes are walked a bounded number of times."""

    def seconds(boxes):
        text = HEAD + ("<div class=title>" * 900 + "</div>" * 900) * boxes
        begin = time.process_time()
        parse_page(text)
        return time.process_time() - begin

    seconds(2)
    assert seconds(20) < 8 * max(seconds(5), 0.1)


def test_scripts_are_kept_where_a_date_is_sought():
    """All but those of JSON-LD; a page of comments alone has no tree."""
    scripts = '<p>a</p><script>b</script><script type="application/ld+json">c</script>'
    assert tree_with_scripts(scripts).text_content() == "ab"
    assert tree_with_scripts("<!-- <p> -->") is None


def test_tables_in_tables_are_read_plainly():
    """The extractors read each once for every one around it; a layout of some is read as ever."""
    page = "<html><body><h1>Bridge reopens</h1>{}" + TEXT
    for depth, codes in ((60, ["SYN016"]), (20, [])):
        assert codes == [one.code for one in parse_page(page.format("<table><tr><td>x" * depth)).findings]


def test_attributes_beyond_a_number_are_not_read():
    """A parser compares each with all before it; what stands after the element is read, and the place is told."""
    many = " ".join(f'a{number}="<{number}>"' for number in range(MOST_ATTRIBUTES + 5))
    text = f"<html><body>\n<p>One.</p><div {many}><p>Two.</p></div></body></html>"
    root, (finding,) = tree_of(text)
    assert ["One.", "Two."] == [one.text for one in root.iter("p")]
    assert MOST_ATTRIBUTES == len(next(root.iter("div")).attrib)
    assert few_attributes(text.replace("div", "script"))[1]
    assert ("SYN006", 2, 12) == (finding.code, finding.line, finding.column)


def test_long_attributes_and_open_quotation_marks_are_no_many():
    """Nor does a tag that never ends cost more than its length."""
    script = f"<script async>if (a <b ) {{{'x = 1; ' * 5000}}}</script>"
    titled = f'<p class="{"a " * 5000}" title="{"x" * 9000}">One.</p>'
    for text in (script, titled, "<p>One.</p>" + '<a "' * 20001, "<script " * 20001):
        assert (text, ()) == few_attributes(text)
