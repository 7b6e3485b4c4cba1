"""Documents of NewsML-G2 made by chance, as the tables of what may stand in what allow.

Every element and attribute of the vocabulary turns up, also those that nobody is known to use; the official
schema accepts each of them.
"""

import random
from typing import Any

from lxml import etree

from toolkit.formats.newsmlg2.grammar import (
    ANY,
    ANY_OF_G2,
    FOREIGN,
    ContentModel,
    ElementType,
    child_type,
    content_model,
    element_type,
    elements,
)
from toolkit.formats.newsmlg2.terms import CORE_NAMESPACE, ROOTS, XHTML_NAMESPACE

G2 = f"{{{CORE_NAMESPACE}}}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
DATES = (
    "2025-03-01",
    "2024-02-29",
    "2025-03-01T12:00:00Z",
    "2025-03-01T24:00:00+14:00",
    "0001-01-01T00:00:00.5-14:00",
    "9999-12-31",
    "2025-03-01-05:00",
    "12025-03-01",
    "-0044-03-15",
)
TIMES = tuple(d for d in DATES if "T" in d)
VALUES: dict[str, tuple[str, ...]] = {
    "xs:string": ("", "text", " a  b ", "«да»", "ninat:text", "en"),
    "g2normalizedString": ("", "a text", "да"),
    "IRIType": (
        "",
        "urn:a:1",
        "http://example.org/a?b#c",
        "relative/a",
        "http://cv.iptc.org/newscodes/eventstatus/canceled",
        "%D1%8F",
    ),
    "IRIListType": ("", "urn:a:1", "urn:a:1 urn:b:2"),
    "QCodeType": (
        "stat:usable",
        "cpnat:person",
        "cpnat:event",
        "cpnat:poi",
        "cpnat:organisation",
        "cpnat:geoArea",
        "a:b:c",
        "zz:я",
        "dlrel:contentLocation",
        "eocstat:eos6",
        "dlquote:direct",
        "drol:summary",
    ),
    "QCodeListType": ("", "drol:summary", "a:b c:d"),
    "DateOptTimeType": DATES,
    "TruncatedDateTimeType": (*DATES, "2025", "2025-03", "2025Z"),
    "UnionDateTimeType": (*DATES, "2025", "2025-03", "--03", "--03-01", "---05", "2025-03+01:00"),
    "UnionDateTimeEmptyStringType": (*TIMES, ""),
    "xs:dateTime": TIMES,
    "xs:date": tuple(d for d in DATES if "T" not in d),
    "xs:duration": ("PT2H", "P1D", "-P1Y", "PT0S", "P1Y2M3DT4H5M6.7S", "P999999999Y", "PT99999999999H"),
    "xs:boolean": ("true", "0"),
    "xs:nonNegativeInteger": ("0", "12", "+7", "99999999999999999999", "-0"),
    "xs:positiveInteger": ("1", "007", "99999999999999999999"),
    "xs:integer": ("-1", "0", "5"),
    "xs:decimal": ("1.5", "-0", ".5", "99999", "1.", "+10"),
    "xs:double": ("1.5", "NaN", "-INF", "1e400"),
    "Int1to9Type": ("1", "9"),
    "Int100Type": ("0", "100"),
    "xml:lang": ("en", "", "de-AT", "qqqqqqqq-x"),
    "xs:language": ("en", "ru-Cyrl", "qqqqqqqq-x"),
    "xs:QName": ("xs:date", "a"),
    "xs:anyURI": (
        "",
        "http://example.org/a.xml",
        "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml",
    ),
    "xs:NCName": ("a", "medtop", "я"),
    "xs:NMTOKENS": ("a", "a b"),
    "BySecondListType": ("0 59",),
    "ByMinuteListType": ("0 30",),
    "ByHourListType": ("9 17",),
    "ByDayListType": ("MO WE", "-1FR"),
    "ByMonthDayListType": ("1 -1",),
    "ByMonthListType": ("3 9",),
    "ByYearDayListType": ("1 -1",),
    "ByWeekNoListType": ("53",),
    "BySetposListType": ("-1",),
    "/ltr|rtl/": ("ltr", "rtl"),
    "/[0-9]+\\.[0-9]+/": ("2.35", "2.9", "99999999999999999999.9"),
    "/progressive|interlaced/": ("interlaced",),
    "/SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY/": ("DAILY", "SECONDLY"),
    "/MO|TU|WE|TH|FR|SA|SU/": ("MO",),
}


class Maker:
    """Makes one document; the same for the same seed."""

    def __init__(self, seed: int, size: int = 250) -> None:
        self.chance = random.Random(seed)
        self.left = size
        self.ids: list[str] = []

    def document(self) -> bytes:
        """A whole document."""
        name = self.chance.choice(ROOTS)
        element = self.element(
            name,
            element_type(elements()[name]),
            0,
            {None: CORE_NAMESPACE, "xs": "http://www.w3.org/2001/XMLSchema"},
        )
        return etree.tostring(element, encoding="utf-8")

    def element(self, name: str, known: ElementType, depth: int, nsmap: Any = None) -> Any:
        """An element of a type, its attributes and all in it."""
        self.left -= 1
        made = etree.Element(G2 + name, nsmap=nsmap)
        for key, datatype in sorted(known.attributes.items()):
            wanted, _, fixed = datatype.partition("=")
            if wanted.endswith("!") or self.chance.random() < 0.12:
                made.set(XML_LANG if key == "xml:lang" else key, fixed or self.value(wanted.rstrip("!")))
        if known.text:
            made.text = self.value(known.text)
        for child in self.children(known, depth):
            made.append(child)
        if known.mixed and self.chance.random() < 0.7:
            made.text = self.value("xs:string")
            for child in made:
                child.tail = self.chance.choice((None, " and "))
        return made

    def value(self, datatype: str) -> str:
        """A text of a datatype; some identifiers that are referred to are absent."""
        if datatype == "xs:ID":
            self.ids.append(f"id{len(self.ids)}")
            return self.ids[-1]
        if datatype.startswith("xs:IDREF"):
            return self.chance.choice([*self.ids, "absent"])
        return self.chance.choice(VALUES[datatype])

    def children(self, known: ElementType, depth: int) -> list[Any]:
        """A walk through the content model, the shortest way out once the document is large."""
        if not known.content:
            return []
        model, made, state = content_model(known.content), [], 0
        ways = distances(model)
        while True:
            # Rights expressions are of schemas of their own (ODRL), which the wildcard is strict about.
            steps = sorted(step for step in model.steps[state].items() if step[0] != "rightsExpressionXML")
            tired = self.left <= 0 or depth > 12
            if state in model.ends and (not steps or tired or self.chance.random() < 0.25):
                return made
            if tired:
                steps = [min(steps, key=lambda step: ways[step[1]])]
            name, after = self.chance.choice(steps)
            if name == FOREIGN and known.name in ROOTS:
                continue  # a signature, of a schema of its own
            state = after
            made.append(self.child(name, known, depth))

    def child(self, name: str, known: ElementType, depth: int) -> Any:
        """A child by its name, or by the sign of a wildcard."""
        if name in (FOREIGN, ANY):
            return self.foreign()
        if name == ANY_OF_G2:
            name = self.chance.choice([root for root in ROOTS if root not in ("newsMessage", "catalogItem")])
        type_ = child_type(known, name)
        return self.element(name, type_ or element_type("name"), depth + 1)

    def foreign(self) -> Any:
        """An element of another namespace, perhaps with another in it."""
        namespace = self.chance.choice((XHTML_NAMESPACE, "urn:x"))
        made = etree.Element(f"{{{namespace}}}{self.chance.choice(('p', 'html', 'q'))}", nsmap={None: namespace})
        made.text = self.chance.choice((None, "“We will talk.”"))
        if self.chance.random() < 0.5:
            inner = etree.SubElement(made, f"{{{namespace}}}q", id=f"f{self.chance.randrange(10**9)}")
            inner.text = "We will talk."
        return made


def distances(model: ContentModel) -> dict[int, int]:
    """State -> the fewest steps from it to an end."""
    found = dict.fromkeys(model.ends, 0)
    for _ in model.steps:
        for state, steps in enumerate(model.steps):
            best = min((found[one] + 1 for one in steps.values() if one in found), default=None)
            if best is not None and best < found.get(state, 10**6):
                found[state] = best
    return found
