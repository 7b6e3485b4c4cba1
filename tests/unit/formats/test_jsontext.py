"""JSON text: what is refused, what is noticed, and where everything stands."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import ReadError
from toolkit.formats import jsonfaults
from toolkit.formats.base import Place
from toolkit.formats.jsonsteps import Stepped
from toolkit.formats.jsontext import MAX_DEPTH, JsonText, load_json, parse_json, render_json
from toolkit.formats.textplaces import place_at

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(json_values)
def test_a_place_that_is_sought_is_the_one_that_is_noted(value):
    """Step by step or for all paths at once: each path of a text begins where it begins."""
    text = json.dumps([value, {"a": value}], ensure_ascii=False, indent=1)
    sought, noted = JsonText(text), JsonText(text)
    paths = list(noted.stretches)
    assert [noted.place(path) for path in paths] == [sought.place(path) for path in paths]
    assert noted.place((1, "a", "none")) == sought.place((1, "a", "none"))


@pytest.mark.parametrize(
    ("text", "column"),
    [(' {"a": [1, {"b": 2,}]}', 13), ('{"a": }', 1), ('"a"', 1), (" 1", 2)],
)
def test_of_what_is_no_json_as_much_is_placed_as_can_be(text, column):
    """Blocks of pages are repaired, and placed all the same."""
    assert JsonText(text).place(("a", 1, "b")).column == column


def test_a_text_that_ends_before_its_value_does_has_no_places():
    """Whoever asks is told that it is no JSON."""
    with pytest.raises(ValueError, match="no JSON"):
        Stepped("[1", 0).nearest((0,))


def test_of_repeated_keys_the_last_is_placed():
    """It is the one that counts."""
    assert JsonText('{"a": 1,\n"a": 2}').place(("a",)).line == 2


WHICH = "Name the format that it is in, or leave it to be told from the content."


def refusal(data):
    """The one diagnostic of a text that cannot be read."""
    with pytest.raises(ReadError) as caught:
        parse_json(data)
    (diagnostic,) = caught.value.report
    return diagnostic


REFUSED = [
    ("", "SYN003", 1, 1),
    (" \n ", "SYN003", 1, 1),
    (b"\x00\x01\x02\x03", "SYN004", 1, 1),
    (b"\x89PNG\x0d\x0a\x1a\x0a", "SYN001", 1, 1),
    (b'{"a":\n "\xff"}', "SYN001", 2, 3),
    ("<rss/>", "SYN007", 1, 1),
    ("BEGIN:VCALENDAR", "SYN007", 1, 1),
    ('{"a": 1,\n}', "SYN002", 2, 1),
    ("[1,]", "SYN002", 1, 4),
    ('{"a": 1 "b": 2}', "SYN002", 1, 9),
    ('{"a" 1}', "SYN002", 1, 6),
    ("{a: 1}", "SYN002", 1, 2),
    ('{"a": }', "SYN002", 1, 7),
    ("{'a': 1}", "SYN002", 1, 2),
    ('{"a": "x\ny"}', "SYN002", 1, 9),
    ('{"a": "x', "SYN002", 1, 7),
    (r'{"a": "\x"}', "SYN002", 1, 8),
    ('{"a": 1', "SYN002", 1, 8),
    ('{"a": 1}\n;', "SYN002", 2, 1),
    ("{// no\n}", "SYN002", 1, 2),
    ('{"a": NaN}', "SYN009", 1, 7),
    ('{"a": -Infinity}', "SYN009", 1, 7),
    ('{"a": 1e999}', "SYN009", 1, 7),
    ('{"a": ' + "9" * 5000 + "}", "SYN009", 1, 7),
    ('{"a": "\ud800"}', "SYN008", 1, 8),
    (r'{"b": 1, "a": ["\ud800"]}', "SYN008", 1, 16),
    (r'{"\udc00": 1}', "SYN008", 1, 12),
    ("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), "SYN005", 1, MAX_DEPTH + 1),
    ("[[],\n" + "[" * MAX_DEPTH + "]" * MAX_DEPTH + "]", "SYN005", 2, MAX_DEPTH),
    ('{"[": 1, "a":\n' + '{"a":' * 90_000, "SYN005", 2, 5 * (MAX_DEPTH - 1) + 1),
]


@pytest.mark.parametrize(("text", "code", "line", "column"), REFUSED)
def test_refuses_what_is_not_json(text, code, line, column):
    """A text that is not JSON is refused with a code, a place and a cure."""
    diagnostic = refusal(text)
    assert (diagnostic.code, diagnostic.line, diagnostic.column) == (code, line, column)
    assert diagnostic.hint


def test_refuses_a_document_beyond_the_size_limit(monkeypatch):
    """A document of more octets than the limit is not even decoded."""
    monkeypatch.setattr("toolkit.formats.jsontext.MAX_SIZE", 3)
    assert refusal(b"[1, 2]").code == "SYN006"


def test_allows_the_greatest_depth():
    """Objects and arrays may stand in each other up to the limit."""
    assert parse_json("[" * MAX_DEPTH + "]" * MAX_DEPTH).findings == ()


def test_reads_a_scalar():
    """A lone value is a JSON text too (RFC 8259 2)."""
    assert parse_json(' "a" ').tree == "a"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_reads_other_encodings_and_says_so(encoding):
    """A byte order mark and UTF-16 or UTF-32 are read, and noticed."""
    document = parse_json('{"a": "ё"}'.encode(encoding))
    assert document.tree == {"a": "ё"}
    assert [finding.code for finding in document.findings] == ["SYN011"]


def test_a_mark_at_the_head_of_a_string_is_left_out():
    """Text in hand may still begin with the byte order mark."""
    document = parse_json("\ufeff[1]")
    assert (document.tree, document.data) == ([1], b"\xef\xbb\xbf[1]")


def test_notices_a_repeated_key():
    """A repeated key is noticed at its later place; the last value is kept."""
    document = parse_json('{"a": 1, "b": {"c": 1,\n "c": 2}}')
    (finding,) = document.findings
    assert document.tree == {"a": 1, "b": {"c": 2}}
    assert (finding.code, finding.path, finding.line, finding.column) == ("SYN010", ("b", "c"), 2, 2)


TEXT = '{\r\n "a": [10, {"b~/": "ё\\"x"}],\r "c": {}, "d": "}"\n}'

PLACES = [
    ((), 1, 1, ""),
    (("a",), 2, 2, "/a"),
    (("a", 0), 2, 8, "/a/0"),
    (("a", 1), 2, 12, "/a/1"),
    (("a", 1, "b~/"), 2, 13, "/a/1/b~0~1"),
    (("c",), 3, 2, "/c"),
    (("d",), 3, 11, "/d"),
    (("c", "absent"), 3, 2, "/c"),
    (("absent", 0), 1, 1, ""),
]


@pytest.mark.parametrize(("path", "line", "column", "pointer"), PLACES)
def test_locates_a_path(path, line, column, pointer):
    """A member stands at its key, an item at its value, what is absent at its nearest ancestor."""
    assert parse_json(TEXT).locate(path) == Place(line=line, column=column, path=pointer)


def test_locates_inside_a_page():
    """A JSON text that is part of a page is placed by the page's lines."""
    page = '<p>\n<script>\n{"a": 1}</script>'
    source = JsonText(page, start=page.index("{"), end=page.index("}") + 1)
    assert load_json(source) == ({"a": 1}, False)
    assert source.place(("a",)) == Place(line=3, column=2, path="/a")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_an_edit_replaces_octets(encoding):
    """An edit of code points lands on the right octets in any encoding."""
    data = '{"ё": "ж"}'.encode(encoding)
    source = parse_json(data).native
    stretch = source.stretches[("ё",)]
    edit = source.edit(stretch.start, stretch.end, '"ю"')
    mended = data[: edit.start] + edit.replacement + data[edit.end :]
    assert parse_json(mended).tree == {"ё": "ю"}


def test_place_at_counts_every_line_end():
    """LF, CR LF and CR each end a line once."""
    assert place_at("a\nb\r\nc\rd", 7) == Place(line=4, column=1)


@given(json_values)
def test_render_and_parse_are_inverse(value):
    """What is rendered parses to the same tree, laid out as the standard library lays it out."""
    text = render_json(value)
    assert json.loads(text) == value
    assert text == json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def test_render_escapes_half_a_pair():
    """Half of a surrogate pair becomes an escape, so that the text can be encoded."""
    assert render_json(["\ud800"]) == '[\n  "\\ud800"\n]\n'


@given(st.binary(max_size=60) | st.text(max_size=60))
def test_any_input_is_read_or_refused(data):
    """Whatever the input, the parser gives a document or a ReadError."""
    with suppress(ReadError):
        assert parse_json(data).locate(()).line is not None


@given(json_values)
def test_every_path_has_a_place(value):
    """Every key and item of a tree is found in the text it was parsed from."""
    document = parse_json(json.dumps(value))
    for path in document.native.stretches:
        item = document.tree
        for step in path:
            item = item[step]
        stretch = document.native.stretches[path]
        assert json.loads(document.native.text[stretch.start : stretch.end]) == item


def test_a_trailing_comma_is_placed_alike_by_every_python():
    """Python 3.13 reports the comma, earlier ones what follows it; we say what follows it."""
    text = '{"a": 1, \n }'
    reported = json.JSONDecodeError("Illegal trailing comma before end of object", text, text.index(","))

    assert text.index("}") == jsonfaults._stopped_at(text, reported)


def test_what_is_wrong_is_named_after_the_spaces_before_it():
    """Parsers differ in whether they point at the spaces or at what follows them."""
    assert jsonfaults._by_character('{"a": 1   "b": 2}', 7) == jsonfaults._by_character('{"a": 1   "b": 2}', 10)


def test_places_of_a_text_that_is_no_one_value():
    """What was repaired may hold a comma outside of everything; the first value has its place."""
    source = JsonText("1, 2")
    assert dict(source.stretches).keys() == {()}
    assert [source.place_at(offset).column for offset in (0, 3)] == [1, 4]


def test_what_follows_the_value_has_no_place() -> None:
    """In a page the text goes on after the JSON: its places are those of the value alone."""
    assert {()} == set(JsonText("1, 2 x").stretches)


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ('{"a": True}', "expected a value, found 'True'", "write true"),
        ('{"a": undefined}', "expected a value, found 'undefined'", "write null, or leave the member out"),
        ('{"a": 1, # all\n"b": 2}', "JSON has no comments", "take the comment away"),
        ('// all\n{"a": 1}', "JSON has no comments", "take the comment away"),
        ('<!-- {"a": 1} -->', "JSON has no comments", "take the comment away"),
        ("// all", "expected JSON, found '// all'", WHICH),
    ],
)
def test_words_and_comments_of_other_languages_are_named(text, message, hint):
    """What they are there, and what JSON has in their place."""
    found = refusal(text)
    assert (message, hint) == (found.message, found.hint)


@pytest.mark.parametrize(
    "tree", ["a text", 3, True, None, [], {}, ["a"], {"many": dict.fromkeys(map(str, range(5000)), 1)}]
)
def test_renders_any_value_as_the_standard_library_does(tree) -> None:
    """A value alone, an empty one, more keys than are remembered."""
    assert json.dumps(tree, indent=2, ensure_ascii=False) + "\n" == render_json(tree)
