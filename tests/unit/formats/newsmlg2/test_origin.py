"""What is found in an article or event of NewsML-G2 has the line that it was read from."""

import pytest

from toolkit.formats.newsmlg2 import FORMAT

NAMESPACE = 'xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"'
META = (
    "<itemMeta><itemClass qcode='ninat:text'/><provider literal='x'/><versionCreated>2025-03-02</versionCreated>"
)
DETAILS = "<eventDetails>\n<dates><start>2025-03-05</start></dates>\n<location literal='g'/></eventDetails>"
EVENT = f"<type qcode='cpnat:event'/>\n<name>Talks</name>\n{DETAILS}"
ITEM = f"""<newsItem {NAMESPACE} guid="urn:x" version="1">{META}
<firstCreated>2025-03-01</firstCreated></itemMeta>
<contentMeta>
<creator literal="a"/>
<creator literal="b"/>
<slugline>TALKS</slugline>
</contentMeta>
<partMeta><role qcode="x:headline"/></partMeta>
<partMeta contentrefs="q1">
<creator literal="Anna"/></partMeta>
<assert literal="Anna"><type qcode="cpnat:person"/></assert>
<assert literal="t">{EVENT}</assert>
<contentSet>
<inlineXML contenttype="x"><html xmlns="http://www.w3.org/1999/xhtml"><body><p><q id="q1">A.</q> <q id="q2">B.</q>
</p></body></html></inlineXML>
<inlineXML contenttype="x"><events><event>{EVENT}</event></events></inlineXML>
</contentSet></newsItem>"""
CONCEPT = f"""<conceptItem {NAMESPACE} guid="urn:c" version="1">{META}</itemMeta>
<concept><conceptId uri="urn:p"/><type qcode="cpnat:person"/><name>A</name></concept>
<concept><conceptId uri="urn:e"/>{EVENT}</concept></conceptItem>"""
KNOWLEDGE = f"""<knowledgeItem {NAMESPACE} guid="urn:k" version="1">{META}</itemMeta><conceptSet>
<concept><conceptId uri="urn:e"/>{EVENT}</concept></conceptSet></knowledgeItem>"""
PLAN = f"""<planningItem {NAMESPACE} guid="urn:pl" version="1">{META}</itemMeta>
<newsCoverageSet><newsCoverage>
<planning><g2contentType>text/plain</g2contentType></planning>
<planning><scheduled>2025-03-05</scheduled></planning></newsCoverage></newsCoverageSet></planningItem>"""
PACKAGE = f"""<packageItem {NAMESPACE} guid="urn:pa" version="1">{META}</itemMeta>
<contentMeta><headline>All</headline></contentMeta>
<groupSet root="r"><group id="r" role="x:y"/></groupSet></packageItem>"""
MESSAGE = f"""<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2025-03-02</sent></header>
<itemSet xmlns:x="urn:x" x:y="z">
{PACKAGE}
{ITEM}
{CONCEPT}
</itemSet></newsMessage>"""


@pytest.mark.parametrize(
    ("text", "path", "line"),
    [
        (ITEM, (), 1),
        (ITEM, ("articles",), 1),
        (ITEM, ("articles", 0), 1),
        (ITEM, ("articles", 0, "headline"), 6),
        (ITEM, ("articles", 0, "authors", 1), 5),
        (ITEM, ("articles", 0, "authors", 7), 5),
        (ITEM, ("articles", 0, "authors", 0, "name"), 4),
        (ITEM, ("articles", 0, "date_published"), 2),
        (ITEM, ("articles", 0, "dateline"), 1),
        (ITEM, ("articles", 0, "body"), 18),
        (ITEM, ("articles", 0, "quotes"), 1),
        (ITEM, ("articles", 0, "quotes", 0, "text"), 9),
        (ITEM, ("articles", 0, "quotes", 0, "speaker"), 10),
        (ITEM, ("articles", 0, "quotes", 1, "text"), 18),
        (ITEM, ("articles", 0, "events"), 1),
        (ITEM, ("articles", 0, "events", 0), 12),
        (ITEM, ("articles", 0, "events", 0, "when"), 15),
        (ITEM, ("events", 0, "name"), 21),
        (CONCEPT, ("events", 0, "place"), 7),
        (KNOWLEDGE, ("events", 0, "name"), 3),
        (PLAN, ("events", 0, "when"), 4),
        (MESSAGE, ("articles", 0, "headline"), 11),
        (MESSAGE, ("articles", 1, "headline"), 4),
        (MESSAGE, ("events", 1, "name"), 34),
    ],
)
def test_a_path_of_the_model_has_its_line(text: str, path: tuple[str | int, ...], line: int) -> None:
    """The element that it was read from, else the element that it would stand in."""
    document = FORMAT.parse(text.encode())
    assert FORMAT.origin is not None
    assert line == document.locate(FORMAT.origin(document.tree, path)).line
