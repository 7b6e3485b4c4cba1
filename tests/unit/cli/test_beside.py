"""``--xsd`` and ``--catalog``: what NewsML-G2 is judged by besides."""

from pathlib import Path
from typing import Any

from toolkit.formats.newsmlg2 import FORMAT
from toolkit.model import Article, Feed

SCHEMA = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://iptc.org/std/nar/2006-10-01/">
<xs:element name="newsItem"><xs:complexType/></xs:element></xs:schema>"""
CATALOG = """<catalog xmlns="http://iptc.org/std/nar/2006-10-01/" url="https://example.org/catalog.xml">
<scheme alias="own" uri="https://example.org/cv/own/"/></catalog>"""


def item() -> str:
    """A news item with a code of a foreign catalog."""
    text = FORMAT.render(FORMAT.write(Feed(articles=(Article(id="tag:example.org,2025:1", headline="Talks"),))))
    reference = '<catalogRef href="https://example.org/catalog.xml"/>'
    text = text.replace("<catalog>", f"{reference}<catalog>", 1)
    return text.replace("<headline>", '<subject qcode="own:12"/><headline>')


def test_a_schema_that_is_named_judges_as_well(run: Any, folder: Path) -> None:
    """What the official schema refuses is an error, though our own checks accept it."""
    (folder / "a.xsd").write_text(SCHEMA)
    (folder / "a.nml").write_text(item())

    assert "NML062" not in run("validate", "a.nml", "--no-cache").output
    result = run("validate", "a.nml", "--xsd", "a.xsd")
    assert "NML062" in result.output
    assert 1 == result.exit_code


def test_codes_of_a_catalog_that_is_named_can_be_checked(run: Any, folder: Path) -> None:
    """Without the catalog it is said that the alias cannot be checked; with it nothing is left to say."""
    (folder / "c.xml").write_text(CATALOG)
    (folder / "a.nml").write_text(item())

    assert "NML055" in run("validate", "a.nml").output
    assert "NML055" not in run("validate", "a.nml", "--catalog", "c.xml").output


def test_files_that_cannot_be_used_are_told(run: Any, folder: Path) -> None:
    """A file that is not there, is no XML or is no schema ends the run with a word about it."""
    (folder / "a.nml").write_text(item())
    (folder / "no.xsd").write_text("<a/>")
    (folder / "no.xml").write_text("text")
    for arguments in (("--xsd", "none.xsd"), ("--xsd", "no.xsd"), ("--catalog", "no.xml")):
        result = run("validate", "a.nml", *arguments)
        assert 2 == result.exit_code
        assert arguments[1] in result.output
