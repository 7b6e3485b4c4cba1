"""The examples that ninjs is published with."""

from pathlib import Path

import pytest
from corpora import corpus_files

from toolkit.formats.ninjs import FORMAT
from toolkit.validation import schema

# Three items that no version of ninjs accepts: events as an object, and dates called estimated.
GOOD = [
    path
    for path in corpus_files("ninjs", "examples-3.0/examples/*.json")
    + corpus_files("ninjs", "examples-3.0/should_pass/*.json")
    if path.name != "20231016-event-timeline-sample.json"
]
BAD = corpus_files("ninjs", "examples-3.0/should_fail/*.json")


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.name)
def test_good_examples_are_accepted_and_written_back_whole(path: Path) -> None:
    """What was read survives, and what is written is accepted."""
    tree = FORMAT.parse(path.read_bytes()).tree
    assert [] == [finding.message for _, finding in schema.explain(tree, FORMAT.schema)]

    feed = FORMAT.read(tree)
    again = FORMAT.write(feed)
    assert schema.is_valid(again, FORMAT.schema)
    assert feed == FORMAT.read(again)


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.name)
def test_bad_examples_are_refused(path: Path) -> None:
    """What ninjs refuses, our schema refuses."""
    assert not schema.is_valid(FORMAT.parse(path.read_bytes()).tree, FORMAT.schema)
