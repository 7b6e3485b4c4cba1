"""How an item is to be handled: status, embargo, signals, notes and rights of other people's items, and ours."""

from typing import Any

import pytest

from toolkit.formats.newsmlg2 import FORMAT
from toolkit.model import Article, ArticleStatus, Embargo, Feed, Identifier, Moment, Organization, Person
from toolkit.validation import schema

_ROOT = (
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a:1" standard="NewsML-G2" '
    'standardversion="2.35" version="3"><catalogRef '
    'href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/><catalog><scheme alias="own" '
    'uri="https://example.org/cv/"/></catalog>{rights}<itemMeta><itemClass qcode="ninat:text"/>'
    '<provider literal="AP"/><versionCreated>2025-03-01T12:00:00Z</versionCreated>{meta}</itemMeta>'
    "<contentMeta>{content}</contentMeta></newsItem>"
)


def article(**parts: str) -> Article:
    """The article of a foreign item with those parts, which the schema accepts."""
    tree = FORMAT.parse(_ROOT.format(**dict.fromkeys(("rights", "meta", "content"), "") | parts)).tree
    assert [] == [finding.message for _, finding in schema.explain(tree, FORMAT.schema)]
    return FORMAT.read(tree).articles[0]


def written(**fields: Any) -> dict[str, Any]:
    """The item of an article with those fields, after a round trip that loses nothing."""
    feed = Feed(articles=(Article(id="urn:a:1", headline="A", **fields),))
    tree = FORMAT.parse(FORMAT.render(FORMAT.write(feed))).tree
    assert feed == FORMAT.read(tree)
    item: dict[str, Any] = tree["newsItem"]
    return item


@pytest.mark.parametrize(
    ("meta", "status"),
    [
        ("", None),
        ('<pubStatus qcode="stat:usable"/>', ArticleStatus.USABLE),
        ('<pubStatus qcode="stat:withheld"/>', ArticleStatus.WITHHELD),
        ('<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/>', ArticleStatus.CANCELLED),
        ('<pubStatus qcode="own:maybe"/>', None),
    ],
)
def test_the_status_is_read_by_code_or_address(meta: str, status: ArticleStatus | None) -> None:
    """A code of another vocabulary says nothing that is known."""
    assert status == article(meta=meta).status


@pytest.mark.parametrize(
    ("meta", "embargo"),
    [
        ("", None),
        (
            "<embargoed>2025-03-02T06:00:00+01:00</embargoed>",
            Embargo(until=Moment("2025-03-02T06:00+01:00")),
        ),
        ("<embargoed/>", Embargo()),
    ],
)
def test_an_empty_embargo_has_no_known_end(meta: str, embargo: Embargo | None) -> None:
    """It is not the same as none."""
    assert embargo == article(meta=meta).embargo


@pytest.mark.parametrize(
    ("until", "shown"),
    [
        (None, None),
        ("2025-03-02", None),
        ("2025-03", None),
        ("2025-03-02T06:00+01:00", "2025-03-02T06:00:00+01:00"),
    ],
)
def test_an_embargo_until_a_day_is_written_without_an_end(until: str | None, shown: str | None) -> None:
    """A midnight might be too early for somebody; the day stands beside."""
    embargo = Embargo(until=Moment(until) if until else None)

    assert shown == written(embargo=embargo)["itemMeta"][0]["embargoed"][0].get("$")


def test_an_expiry_in_a_month_is_written_as_its_last_day() -> None:
    """Until then it is of use."""
    assert "2025-02-28" == written(expires=Moment("2025-02"))["itemMeta"][0]["expires"][0]["$"]
    assert "2025-02-01T06:00:00Z" == written(expires=Moment("2025-02-01T06:00Z"))["itemMeta"][0]["expires"][0]["$"]


@pytest.mark.parametrize(
    ("signal", "code"),
    [
        ('<signal qcode="sig:correction"/>', "correction"),
        ('<signal uri="http://cv.iptc.org/newscodes/signal/cwarn"/>', "cwarn"),
        ('<signal qcode="own:flash"/>', "https://example.org/cv/flash"),
        ('<signal qcode="none:flash"/>', "flash"),
        ('<signal literal="flash"/>', "flash"),
    ],
)
def test_signals_are_codes_of_iptc_or_whole_addresses(signal: str, code: str) -> None:
    """A code of another vocabulary must not be taken for one of IPTC's."""
    assert (code,) == article(meta=signal).signals


def test_a_later_version_signals_an_update_unless_it_says_what_it_is() -> None:
    """The article itself need not say so, and what is added is not read as said."""

    def signals(**fields: Any) -> list[Any]:
        return [one.get("@qcode") for one in written(**fields)["itemMeta"][0].get("signal", [])]

    assert ["sig:update"] == signals(version=2)
    assert ["sig:update"] == signals(version=2, signals=("update",))
    assert ["sig:correction"] == signals(version=2, signals=("correction",))
    assert ["sig:cwarn", "sig:update"] == signals(version=2, signals=("cwarn",))
    assert [] == signals(version=1)


def test_what_editors_are_told_is_read() -> None:
    """Services by name or code, several notes a line each, links that are worth seeing, expiry."""
    found = article(
        meta="<service qcode='own:uk'><name>UK wire</name></service><service qcode='own:intl'/>"
        "<edNote>Mind the\n    name.</edNote><edNote>Photos follow.</edNote><expires>2025-04-01</expires>"
        "<link rel='irel:seeAlso' href='https://example.org/b'/><link residref='urn:a:2'/>"
        "<link rel='irel:seeAlso' residref='urn:c:1' contenttype='application/vnd.iptc.g2.conceptitem+xml'/>"
        "<link rel='irel:dependsOn' residref='urn:a:3'/><link rel='irel:associatedWith'/>"
    )

    assert ("UK wire", "intl") == found.services
    assert "Mind the name.\nPhotos follow." == found.editorial_note
    assert Moment("2025-04-01") == found.expires
    assert ("https://example.org/b", "urn:a:2") == found.related_links


def test_worth_and_origin_of_the_content_are_read() -> None:
    """Urgency, slugline, credit, contributors, other identifiers, how it came about."""
    found = article(
        content="<urgency>3</urgency><digitalSourceType qcode='digsrctype:digitalCapture'/>"
        "<contributor literal='CD'><name>Clara Dahl</name></contributor>"
        "<altId type='own:wire'>W-1</altId><altId typeuri='https://example.org/kind'>W-2</altId>"
        "<altId type='none:wire'>W-3</altId><altId>W-4</altId>"
        "<slugline>fish-talks</slugline><creditline>AP / Clara Dahl</creditline>"
    )

    assert 3 == found.urgency
    assert "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture" == found.digital_source_type
    assert (Person(name="Clara Dahl"),) == found.contributors
    assert (
        Identifier(value="W-1", kind="https://example.org/cv/wire"),
        Identifier(value="W-2", kind="https://example.org/kind"),
        Identifier(value="W-3", kind="wire"),
        Identifier(value="W-4"),
    ) == found.identifiers
    assert "fish-talks" == found.slugline
    assert "AP / Clara Dahl" == found.credit


@pytest.mark.parametrize(
    ("content", "stated"),
    [
        ("", None),
        ("<digitalSourceType uri='https://example.org/made'/>", "https://example.org/made"),
        ("<digitalSourceType qcode='none:made'/>", "none:made"),
        ("<digitalSourceType literal='by hand'/>", "by hand"),
    ],
)
def test_the_source_type_is_an_address_where_there_is_one(content: str, stated: str | None) -> None:
    """Else what is stated as it stands."""
    assert stated == article(content=content).digital_source_type


def test_rights_are_read() -> None:
    """Who has them, what is to be printed, what may be done, by which licence."""
    found = article(
        rights="<rightsInfo><copyrightHolder literal='AP'><name>Aalto Press</name></copyrightHolder>"
        "<copyrightNotice>(c) Aalto Press</copyrightNotice><usageTerms href='https://example.org/terms'>"
        "No archive.</usageTerms><usageTerms>No sale.</usageTerms></rightsInfo>"
    )

    assert Organization(name="Aalto Press") == found.copyright_holder
    assert "(c) Aalto Press" == found.copyright_notice
    assert "No archive.\nNo sale." == found.usage_terms
    assert "https://example.org/terms" == found.license


def test_an_urgency_that_the_standard_has_not_is_kept_beside() -> None:
    """There are nine, and no other is valid."""
    inside = written(urgency=12)["contentMeta"][0]

    assert "urgency" not in inside
    assert "12" in inside.values()
