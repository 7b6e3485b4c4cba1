"""Content lines: octets to tree and back, with places."""

import json

import pytest
from corpora import corpus, corpus_files
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import ReadError
from toolkit.formats.icalendar import FORMAT
from toolkit.formats.icalendar.lines import MAX_OCTETS, Text, fold
from toolkit.formats.icalendar.rendering import render
from toolkit.formats.icalendar.syntax import parse

GOLDEN = {
    "rfc_7265_appendix_example_1_jcal.jcal": "rfc_7265_appendix_example_1_ical.ics",
    "rfc_7265_appendix_example_2_jcal.jcal": "rfc_7265_appendix_example_2_ical.ics",
}
WILD = [*corpus_files("icalendar/icalendar", "fuzz/*"), *corpus_files("icalendar/libical", "fuzz/*")]
WILD += [*corpus_files("icalendar/icalendar", "broken/*"), *corpus_files("icalendar/libical", "broken/*")]

lines = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r\n"), max_size=300).map(
    "X:{}".format
)


@given(text=st.lists(lines, min_size=1, max_size=3).map("\r\n".join))
def test_what_is_folded_unfolds_to_itself(text: str) -> None:
    """Folding loses nothing, breaks no character, and keeps each line within 75 octets."""
    folded = fold(text + "\r\n").encode()

    assert text.split("\r\n") == Text.of(folded).lines
    for line in folded.split(b"\r\n"):
        assert len(line) <= MAX_OCTETS
        line.decode()


def test_a_fold_inside_a_character_is_repaired() -> None:
    """Octets are joined before they are decoded."""
    data = "BEGIN:X\r\nSUMMARY:Я".encode()[:-1] + b"\r\n \xaf\r\nEND:X\r\n"

    assert ["summary", {}, "text", "Я"] == parse(data).tree[1][0]


@pytest.mark.parametrize("name", sorted(GOLDEN))
def test_the_tree_is_that_of_the_golden_file(name: str) -> None:
    """The trees of RFC 7265's own examples come out."""
    folder = corpus("icalendar/icalendar")
    golden = json.loads((folder / "golden" / name).read_text(encoding="utf-8"))

    assert golden == parse((folder / "valid" / GOLDEN[name]).read_bytes()).tree


@pytest.mark.parametrize("path", WILD, ids=lambda path: path.name)
def test_what_was_made_to_break_parsers_gives_a_tree_or_a_report(path) -> None:
    """No crash, and a report with a place where there is no tree."""
    try:
        document = FORMAT.parse(path.read_bytes())
    except ReadError as error:
        assert all(found.line for found in error.report)
        return
    assert FORMAT.read(document.tree) is not None
    assert render(document.tree)
