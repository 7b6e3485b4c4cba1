"""What the case files do not reach: the time of the run, and rarer forms of a fault."""

# ruff: noqa: E501 - documents on one line

from datetime import UTC, datetime
from typing import Any

import pytest

from toolkit.api import loads
from toolkit.formats.newsmlg2 import FORMAT
from toolkit.formats.newsmlg2.parties import party, read_place
from toolkit.model import Feed, Place, When
from toolkit.validation.clock import judging_at
from toolkit.validation.engine import check_text

G2 = "http://iptc.org/std/nar/2006-10-01/"
CATALOG = '<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>'


def codes(
    inside: str,
    *,
    root: str = "newsItem",
    nature: str = 'qcode="ninat:text"',
    head: str = "",
    version: str = "2.35",
) -> Any:
    """The codes of what is found in a document."""
    text = (
        f'<{root} xmlns="{G2}" guid="urn:a:1" standard="NewsML-G2" standardversion="{version}">{CATALOG}{head}'
        f"<itemMeta><itemClass {nature}/><provider literal='a'/>"
        f"<versionCreated>2025-03-01T12:00:00Z</versionCreated></itemMeta>{inside}</{root}>"
    )
    return check_text(text, FORMAT).report.codes


def test_a_version_of_the_future_is_told_when_the_time_is_known() -> None:
    """A run that hands down no time says nothing of it."""
    assert "NML017" not in codes("")
    with judging_at(datetime(2025, 1, 1, tzinfo=UTC)):
        assert "NML017" in codes("")
    with judging_at(datetime(2026, 1, 1, tzinfo=UTC)):
        assert "NML017" not in codes("")


@pytest.mark.parametrize(
    ("inside", "code"),
    [
        ('<contentMeta><subject literal="a" derivedfrom="x:y"/></contentMeta>', "NML041"),
        (
            '<assert literal="a"><organisationDetails><hasInstrument symbol="A"/></organisationDetails></assert>',
            "NML041",
        ),
        ('<assert literal="a"><facet qcode="x:y"/></assert>', "NML041"),
        ('<assert literal=" "><name>A</name></assert>', "NML013"),
    ],
)
def test_rarer_forms_are_found(inside: str, code: str) -> None:
    """In properties of an assertion."""
    assert code in codes(inside)


def test_an_old_form_of_a_scheme_is_found() -> None:
    """sameAs in a scheme."""
    head = '<catalog><scheme alias="a" uri="urn:a/"><sameAs>urn:b/</sameAs></scheme></catalog>'

    assert "NML041" in codes("", head=head)


def test_an_item_class_by_uri_is_understood() -> None:
    """As well as one by QCode."""
    nature = 'uri="http://cv.iptc.org/newscodes/ninature/text/"'

    assert {"NML025", "NML027"} <= codes("", nature=nature)


def test_concepts_of_another_scheme_are_left_alone() -> None:
    """The dates of a scheme are those of its own concepts."""
    inside = (
        '<conceptSet><concept><conceptId uri="urn:b/1" created="2019-01-01"/><name>A</name></concept></conceptSet>'
        '<schemeMeta uri="urn:a/" schemecreated="2020-01-01"/>'
    )
    assert "NML053" not in codes(inside, root="knowledgeItem", nature='qcode="cinat:concept"')


def test_words_that_are_marked_must_be_there() -> None:
    """A quote whose mark is empty has no words."""
    inside = (
        '<partMeta contentrefs="q1"><role qcode="x:direct"/><creator literal="a"/></partMeta><contentSet><inlineXML>'
        '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>a<q id="q1"/></p></body></html></inlineXML></contentSet>'
    )
    assert "NML050" in codes(inside)


def test_an_element_that_ends_too_soon_is_found() -> None:
    """Ruby text in the old form needs both of its marks."""
    inside = "<contentMeta><headline><ruby><rb>a</rb><rp>(</rp><rt>b</rt></ruby></headline></contentMeta>"

    assert {"NML060", "SCH001"} & codes(inside)


@pytest.mark.parametrize("latitude", [1e-05, -1.5e-07, 0.0, -90.0, 91.0, float("inf")])
def test_degrees_of_any_size_come_back(latitude: float) -> None:
    """Without an exponent, which XML Schema's decimal has not."""
    place = Place(name="A", latitude=latitude, longitude=12.5)

    assert place == read_place(party(place))
    assert Feed() == FORMAT.read(FORMAT.write(Feed()))


def test_an_instrument_beside_the_details_is_no_old_form() -> None:
    """hasInstrument moved from organisationDetails to the concept, and is right there."""
    inside = '<concept><conceptId qcode="x:y"/><name>A</name><hasInstrument symbol="A"/></concept>'

    assert "NML041" not in codes(inside, root="conceptItem", nature='qcode="cinat:concept"')


def with_meta(more: str, *, standard: str = "2.35") -> Any:
    """The codes of a first version whose itemMeta says more."""
    text = (
        f'<newsItem xmlns="{G2}" guid="urn:a:1" standard="NewsML-G2" standardversion="{standard}" version="1">{CATALOG}'
        '<itemMeta><itemClass qcode="ninat:text"/><provider literal="a"/>'
        f"<versionCreated>2025-03-01T12:00:00Z</versionCreated>{more}</itemMeta></newsItem>"
    )
    return check_text(text, FORMAT).report.codes


@pytest.mark.parametrize(("signal", "found"), [("update", True), ("correction", True), ("atomic", False)])
def test_a_first_version_may_signal_other_things(signal: str, found: bool) -> None:
    """Only an update and a correction need a version before."""
    assert found == ("NML022" in with_meta(f'<signal qcode="sig:{signal}"/>'))


@pytest.mark.parametrize(("status", "found"), [('<pubStatus qcode="stat:withheld"/>', True), ("", False)])
def test_an_embargo_that_is_over_contradicts_a_stated_status_only(status: str, found: bool) -> None:
    """An item without pubStatus is usable, as it may be after the embargo."""
    assert found == ("NML019" in with_meta(f"<embargoed>2025-03-01T10:00:00Z</embargoed>{status}"))


def test_an_alias_that_cannot_be_checked_is_told_once_for_each_item() -> None:
    """Where a catalog is not at hand, each of its codes is as doubtful as the first."""
    head = '<catalogRef href="https://example.org/catalog.xml"/>'
    subjects = '<contentMeta><subject qcode="own:1"/><subject qcode="own:2"/></contentMeta>'
    text = (
        f'<newsItem xmlns="{G2}" guid="urn:a:1" standard="NewsML-G2" standardversion="2.35">{head}'
        '<itemMeta><itemClass uri="urn:b"/><provider literal="a"/>'
        f"<versionCreated>2025-03-01T12:00:00Z</versionCreated></itemMeta>{subjects}</newsItem>"
    )
    found = [one.path for one in check_text(text, FORMAT).report if one.code == "NML055"]

    assert ["/newsItem/contentMeta/subject[1]/@qcode"] == found


def test_an_element_is_new_only_in_the_parent_that_got_it() -> None:
    """The edNote of a part came with 2.21, that of an item was there before."""
    note = "<edNote>Mind the name.</edNote>"

    assert "NML008" in codes(f"<partMeta>{note}</partMeta>", version="2.20")
    assert "NML008" not in with_meta(note, standard="2.20")


def test_data_of_an_application_say_nothing_of_the_class() -> None:
    """A PDF may be of text as well as of pictures."""
    content = '<contentSet><inlineData contenttype="application/pdf">JVBERi0=</inlineData></contentSet>'

    assert "NML012" not in codes(content)
    assert "NML012" in codes(content.replace("application/pdf", "image/png"))


def test_attributes_of_elements_that_the_standard_does_not_know_are_of_no_kind() -> None:
    """Inline XML may hold any: what looks like a code there is none."""
    content = '<contentSet><inlineXML contenttype="text/xml"><ware qcode="zzz:1"/></inlineXML></contentSet>'

    assert "NML001" not in codes(content)


def test_codes_of_a_header_are_of_the_header_s_catalogs() -> None:
    """The items of a message have catalogs of their own."""
    item = (
        f'<newsItem guid="urn:a:1" standard="NewsML-G2" standardversion="2.35">{CATALOG}'
        '<itemMeta><itemClass qcode="ninat:text"/><provider literal="a"/>'
        "<versionCreated>2025-03-01T12:00:00Z</versionCreated></itemMeta></newsItem>"
    )
    text = (
        f'<newsMessage xmlns="{G2}"><header>{CATALOG}<sent>2025-03-01T12:00:00Z</sent>'
        '<headerExtProperty rel="{alias}:a" value="b"/></header><itemSet>'
        f"{item}</itemSet></newsMessage>"
    )
    found = {
        alias: [
            one.path for one in check_text(text.replace("{alias}", alias), FORMAT).report if one.code == "NML001"
        ]
        for alias in ("zzz", "ninat")
    }

    assert {"zzz": ["/newsMessage/header/headerExtProperty/@rel"], "ninat": []} == found


def test_a_root_that_is_no_group_is_a_dangling_reference_alone() -> None:
    """Which groups can be reached is not known then."""
    found = codes('<groupSet root="g2"><group id="g1" role="group:main"/></groupSet>', root="packageItem")

    assert {"NML035"} == found & {"NML035", "NML037"}


def test_same_concepts_of_a_subject_are_no_old_form() -> None:
    """sameAs is deprecated in a scheme only."""
    assert "NML041" not in codes('<contentMeta><subject literal="a"><sameAs uri="urn:b"/></subject></contentMeta>')


def test_where_nothing_may_follow_it_is_said() -> None:
    """A message ends with its items: the hint has nothing to name."""
    head = "<header><sent>2025-03-01T12:00:00Z</sent></header>"
    text = f'<newsMessage xmlns="{G2}">{head}<itemSet/>{head}</newsMessage>'

    assert ["nothing more may follow"] == [
        one.hint for one in check_text(text, FORMAT).report if one.code == "NML060"
    ]


def test_a_quote_of_another_program_was_said_when_its_part_was_created() -> None:
    """contentCreated is the standard's own place; only what is written here states it more exactly beside."""
    part = (
        '<partMeta contentrefs="q1"><contentCreated>2025-03-01</contentCreated><role qcode="quote:direct"/>'
        '<description role="dlrole:quote">We agreed.</description></partMeta>'
    )
    text = (
        f'<newsItem xmlns="{G2}" guid="urn:a:1" standard="NewsML-G2" standardversion="2.35">{CATALOG}'
        '<itemMeta><itemClass qcode="ninat:text"/><provider literal="a"/>'
        f"<versionCreated>2025-03-01T12:00:00Z</versionCreated></itemMeta>{part}</newsItem>"
    )
    (quote,) = loads(text, FORMAT).quotes

    assert When.parse("2025-03-01") == quote.said_on
