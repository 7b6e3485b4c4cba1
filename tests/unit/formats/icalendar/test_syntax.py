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

# Golden tree -> its text in the corpus; where the corpus has none, the lines that RFC 7265 gives for it, or means.
GOLDEN: dict[str, str | list[str]] = {
    "rfc_7265_appendix_example_1_jcal.jcal": "rfc_7265_appendix_example_1_ical.ics",
    "rfc_7265_appendix_example_2_jcal.jcal": "rfc_7265_appendix_example_2_ical.ics",
    "rfc_7265_example_2.jcal": ["BEGIN:VCALENDAR", r"X-COFFEE-DATA:Stenophylla;Guinea\,Africa", "END:VCALENDAR"],
    "rfc_7265_example_3.jcal": ["BEGIN:VTODO", "PERCENT-COMPLETE:95", "END:VTODO"],
    "issue_1237_x_property.jcal": [
        "BEGIN:VCALENDAR",
        "X-FILTER-DATE-RANGE;VALUE=PERIOD:20250202T000000/20250203T000000",
        "END:VCALENDAR",
    ],
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


def test_every_golden_file_of_the_corpus_is_known() -> None:
    """None is passed over."""
    assert (
        sorted(GOLDEN) == sorted(path.name for path in corpus_files("icalendar/icalendar", "golden/*")) or not WILD
    )


@pytest.mark.parametrize("name", sorted(GOLDEN))
def test_the_tree_is_that_of_the_golden_file(name: str) -> None:
    """The trees of RFC 7265's examples come out of their text, and their text out of them."""
    folder = corpus("icalendar/icalendar")
    golden = json.loads((folder / "golden" / name).read_text(encoding="utf-8"))
    told = GOLDEN[name]
    text = "\r\n".join(told).encode() if isinstance(told, list) else (folder / "valid" / told).read_bytes()

    assert golden == parse(text).tree
    assert golden == parse(render(golden)).tree


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
