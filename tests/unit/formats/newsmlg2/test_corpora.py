"""Documents that other people wrote are accepted, read, and written back without a loss."""

from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from corpora import SHARED, corpus_files
from lxml import etree

from toolkit.formats.newsmlg2 import FORMAT
from toolkit.validation import schema
from toolkit.validation.engine import check_text

NEWSML = SHARED / "corpora" / "newsml-g2"
VALID = corpus_files("newsml-g2", "valid/**/*.xml") + corpus_files("newsml-g2", "gold/*.xml")
INVALID = corpus_files("newsml-g2", "invalid/**/*.xml")
# Backed by the standard: aliases that no catalog declares, references that lead nowhere, groups without a role.
BACKED = {"NML001", "NML035", "NML065"}


@lru_cache(maxsize=1)
def oracle() -> Any:
    """The official schema, NITF included."""
    return etree.XMLSchema(etree.parse(str(NEWSML / "xsd" / "driver-g2-2.35+nitf-3.6.xsd")))


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.name)
def test_valid_documents_are_accepted(path: Path) -> None:
    """No error that the standard does not back."""
    document = FORMAT.parse(path.read_bytes())
    assert [] == [finding.message for _, finding in schema.explain(document.tree, FORMAT.schema)]

    errors = [found for found in check_text(path.read_bytes(), FORMAT).report.errors if found.code[:3] == "NML"]
    assert [] == [str(found) for found in errors if found.code not in BACKED]


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.name)
def test_what_was_read_is_written_back_valid_and_whole(path: Path) -> None:
    """The model's part of a document survives writing, and what is written satisfies the official schema."""
    feed = FORMAT.read(FORMAT.parse(path.read_bytes()).tree)
    again = FORMAT.parse(FORMAT.render(FORMAT.write(feed)).encode())

    assert feed == FORMAT.read(again.tree)
    assert oracle().validate(again.native.root), oracle().error_log


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.name)
def test_the_view_renders_to_a_valid_document(path: Path) -> None:
    """The view holds all but the order, and rendering puts the elements in the standard's."""
    tree = FORMAT.parse(path.read_bytes()).tree
    again = FORMAT.parse(FORMAT.render(tree).encode())

    assert tree == again.tree
    assert oracle().validate(again.native.root), oracle().error_log


@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.name)
def test_invalid_documents_are_refused(path: Path) -> None:
    """What the official schema refuses gets an error, with a place."""
    errors = check_text(path.read_bytes(), FORMAT).report.errors

    assert errors
    assert all(found.line for found in errors)
