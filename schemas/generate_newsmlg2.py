"""Make the tables of NewsML-G2 from an official XML Schema: names, order, cardinality and datatypes only.

    python schemas/generate_newsmlg2.py NewsML-G2_2.35-spec-All-Power.xsd [nitf-3-6.xsd]

writes ``toolkit/formats/newsmlg2/grammar.json`` (what may stand in what, and in which order),
``schemas/newsmlg2.schema.json`` (the same for the JSON view of a document, without the order) and
``toolkit/formats/newsmlg2/nitf.json`` (the elements of NITF).
"""

import json
import re
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
XS = "{http://www.w3.org/2001/XMLSchema}"
XML = "{http://www.w3.org/XML/1998/namespace}"
MANY = "unbounded"


class Grammar:
    """The schema's types, each resolved: attributes, content model, kind of text."""

    def __init__(self, tree):
        self.named = {
            kind: {e.get("name"): e for e in tree if e.tag == XS + kind}
            for kind in ("element", "complexType", "simpleType", "group", "attributeGroup")
        }
        self.types = {}
        self.elements = {name: self.type_of(e, name) for name, e in self.named["element"].items()}

    def type_of(self, element, owner):
        """The name of an element's type; an anonymous type is called by the way to it."""
        if (named := element.get("type")) is not None:
            if named in self.named["complexType"]:
                return self.complex(named, self.named["complexType"][named])
            return self.simple_element(named)
        inner = element.find(XS + "complexType")
        if inner is None:
            return self.simple_element("xs:string")
        return self.complex(owner, inner)

    def simple_element(self, datatype):
        """The type of an element that has text and no attributes."""
        self.types.setdefault(datatype, {"attributes": {}, "text": datatype})
        return datatype

    def complex(self, name, node):
        """Resolve a complex type under its name, once."""
        if name in self.types:
            return name
        resolved = self.types[name] = {}
        attributes, particle, text, mixed, foreign = self.parts(node, name)
        resolved["attributes"] = attributes
        if text:
            resolved["text"] = text
        if mixed:
            resolved["mixed"] = True
        if foreign:
            resolved["foreign"] = foreign
        children = {}
        content = self.content(particle, name, children)
        if content:
            resolved["content"], resolved["children"] = content, children
        return name

    def parts(self, node, name):
        """Attributes, particles, datatype, whether mixed, which foreign attributes; bases included."""
        attributes, particles, text, mixed, foreign = {}, [], None, node.get("mixed") == "true", None
        for child in node:
            kind = child.tag.removeprefix(XS)
            if kind in ("complexContent", "simpleContent"):
                mixed = mixed or child.get("mixed") == "true"
                derived = child[0] if child[0].tag != XS + "annotation" else child[1]
                base = derived.get("base")
                if base in self.named["complexType"]:
                    a, p, text, m, foreign = self.parts(self.named["complexType"][base], base)
                    attributes.update(a)
                    mixed = mixed or m
                    if derived.tag == XS + "extension":
                        particles += p
                else:
                    text = base
                a, p, _, _, f = self.parts(derived, name)
                attributes.update(a)
                particles += p
                foreign = f or foreign
            elif kind in ("sequence", "choice", "group", "all"):
                particles.append(child)
            else:
                foreign = self.attributes(child, attributes) or foreign
        return attributes, particles, text, mixed, foreign

    def attributes(self, node, into):
        """Collect an attribute, attribute group or wildcard; the wildcard's strictness is the answer."""
        kind = node.tag.removeprefix(XS)
        if kind == "anyAttribute":
            return "local" if node.get("namespace") == "##local" else node.get("processContents", "strict")
        if kind == "attributeGroup":
            answers = [self.attributes(child, into) for child in self.named["attributeGroup"][node.get("ref")]]
            return next((a for a in answers if a), None)
        if kind == "attribute":
            name = node.get("name") or node.get("ref")
            if node.get("use") == "prohibited":
                into.pop(name, None)
            else:
                into[name] = self.datatype(node) + ("!" if node.get("use") == "required" else "")
                if node.get("fixed"):
                    into[name] += f"={node.get('fixed')}"
        return None

    def datatype(self, node):
        """The name of an attribute's datatype; of an anonymous restriction, its pattern."""
        if node.get("ref"):
            return {"xml:lang": "xml:lang"}.get(node.get("ref"), "xs:string")
        pattern = node.find(f".//{XS}pattern")
        if pattern is not None:
            return f"/{pattern.get('value')}/"
        values = [one.get("value") for one in node.iter(f"{XS}enumeration")]
        if values:
            return f"/{'|'.join(values)}/"
        restriction = node.find(f"{XS}simpleType/{XS}restriction")
        if restriction is not None:
            return restriction.get("base")
        return node.get("type") or "xs:string"

    def content(self, particles, owner, children):
        """The content model as text: names, spaces, ``|``, ``? * +`` and parentheses."""
        parts = [text for p in particles if (text := self.particle(p, owner, children))]
        return " ".join(parts)

    def particle(self, node, owner, children, loose=False):
        """An element, a group or a wildcard, with its count; `loose` inside a choice that repeats."""
        kind = node.tag.removeprefix(XS)
        low, high = node.get("minOccurs", "1"), node.get("maxOccurs", "1")
        if kind in ("element", "any"):
            text = self.element(node, owner, children) if kind == "element" else wildcard(node)
            return text if loose else counted(text, low, high)
        if kind == "group":
            node = self.named["group"][node.get("ref")]
            text = " ".join(filter(None, (self.particle(c, owner, children) for c in node if is_particle(c))))
            return text if (low, high) == ("1", "1") else counted(f"({text})", low, high)
        if kind == "choice":
            inside = [self.particle(c, owner, children, high == MANY) for c in node if is_particle(c)]
            return counted(f"({' | '.join(inside)})", low, high)
        inside = [self.particle(c, owner, children) for c in node if is_particle(c)]
        text = " ".join(filter(None, inside))
        return text if (low, high) == ("1", "1") and not loose else counted(f"({text})", low, high)

    def element(self, node, owner, children):
        """The name of an element, noted with its type among the children."""
        name = node.get("ref") or node.get("name")
        if node.get("ref"):
            children[name] = name  # the element's type is looked up when all are known
        else:
            children[name] = self.type_of(node, f"{owner}.{name}")
        return name


def is_particle(node):
    """Whether a node is part of a content model."""
    return node.tag.removeprefix(XS) in ("element", "any", "sequence", "choice", "group")


def wildcard(node):
    """The sign of a wildcard, by the namespace that it is for."""
    return {"##other": "~", "##any": "%", "http://iptc.org/std/nar/2006-10-01/": "@"}.get(
        node.get("namespace"), "~"
    )


def counted(text, low, high):
    """A content model with its count."""
    if high == MANY:
        return text + ("*" if low == "0" else "+")
    if high == "1":
        return text + ("?" if low == "0" else "")
    return " ".join([text] * int(low) + [text + "?"] * (int(high) - int(low)))


def resolved(grammar):
    """The grammar with references to global elements replaced by their types."""
    for type_ in grammar.types.values():
        for name, target in type_.get("children", {}).items():
            if target == name and name in grammar.elements:
                type_["children"][name] = grammar.elements[name]
    return {"elements": grammar.elements, "types": dict(sorted(grammar.types.items()))}


# Datatypes as ECMA-262 patterns; white space around is collapsed by XML Schema, save in strings.
SPACE = "[ \\t\\n\\r]*"
DAY = (
    "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    "|02-(?:0[1-9]|[12][0-9]))"
)
YEAR = "-?(?!0000)(?:[1-9][0-9]{3,}|0[0-9]{3})"
ZONE = "(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?"
TIME = "(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]+)?|24:00:00(?:[.]0+)?)"
# The longest lines are patterns.
DATE, DATE_TIME = f"{YEAR}-{DAY}", f"{YEAR}-{DAY}T{TIME}"
START = (
    ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D"
    "\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD"
)
NAME = f"[{START}][{START}0-9.\\u00B7\\u0300-\\u036F\\u203F-\\u2040-]*"
NCNAME = NAME.replace(":A-Z", "A-Z")
NMTOKEN = f"[{START}0-9.\\u00B7\\u0300-\\u036F\\u203F-\\u2040-]+"
QCODE = "[^ \\t\\n\\r:]+:[^ \\t\\n\\r]+"
IRI = "(?!.*%(?![0-9A-Fa-f]{2}))(?:[A-Za-z][A-Za-z0-9+.-]*:|(?![^/?#]*:))[^#]*(?:#[^#]*)?"
BLACK = " \\t\\n\\r"
ONE_IRI = (
    f"(?![^{BLACK}]*%(?![0-9A-Fa-f]{{2}}))(?:[A-Za-z][A-Za-z0-9+.-]*:|(?![^/?#{BLACK}]*:)(?=[^{BLACK}]))"
    f"[^#{BLACK}]*(?:#[^#{BLACK}]*)?"
)


def listed(item):
    """A list of items parted by white space."""
    return f"(?:{item}(?:[ \\t\\n\\r]+{item})*)?"


PATTERNS = {
    "xs:boolean": ("true|false|1|0", ["true"]),
    "xs:integer": ("[+-]?[0-9]+", ["7"]),
    "xs:nonNegativeInteger": ("[+]?[0-9]+|-0+", ["0"]),
    "xs:positiveInteger": ("[+]?0*[1-9][0-9]*", ["1"]),
    "xs:decimal": ("[+-]?(?:[0-9]+(?:[.][0-9]*)?|[.][0-9]+)", ["52.52"]),
    "xs:double": ("[+-]?(?:[0-9]+(?:[.][0-9]*)?|[.][0-9]+)(?:[Ee][+-]?[0-9]+)?|-?INF|NaN", ["1.5"]),
    "xs:date": (DATE + ZONE, ["2025-03-01"]),
    "xs:dateTime": (DATE_TIME + ZONE, ["2025-03-01T12:00:00+03:00"]),
    "DateOptTimeType": (f"(?:{DATE}(?:T{TIME})?){ZONE}", ["2025-03-01", "2025-03-01T12:00:00Z"]),
    "TruncatedDateTimeType": (
        f"{YEAR}(?:-(?:0[1-9]|1[0-2])|-{DAY}(?:T{TIME})?)?{ZONE}",
        ["2025", "2025-03", "2025-03-01"],
    ),
    "UnionDateTimeType": (
        f"(?:{YEAR}(?:-(?:0[1-9]|1[0-2])|-{DAY}(?:T{TIME})?)?|--(?:{DAY}|(?:0[1-9]|1[0-2])(?:--)?)|---(?:0[1-9]|[12][0-9]|3[01])){ZONE}",
        ["2025-03", "2025-03-01", "2025-03-01T12:00:00+03:00"],
    ),
    "UnionDateTimeEmptyStringType": (f"(?:{DATE_TIME}{ZONE})?", ["2025-03-01T12:00:00+03:00", ""]),
    "xs:duration": (
        "-?P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:[.][0-9]+)?S)?)?",
        ["PT2H"],
    ),
    "Int1to9Type": ("[+]?0*[1-9]", ["4"]),
    "Int100Type": ("[+]?0*(?:100|[0-9]{1,2})|-0+", ["50"]),
    "xml:lang": ("(?:[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*)?", ["en-GB"]),
    "BySecondListType": (listed("[+]?0*[0-5]?[0-9]"), ["0 30"]),
    "ByMinuteListType": (listed("[+]?0*[0-5]?[0-9]"), ["0 30"]),
    "ByHourListType": (listed("[+]?0*(?:1?[0-9]|2[0-3])"), ["9 17"]),
    "ByDayListType": (listed("[+-]?[0-9]{0,2}(?:MO|TU|WE|TH|FR|SA|SU)"), ["MO WE", "1MO"]),
    "ByMonthDayListType": (listed("[+-]?0*(?:[1-9]|[12][0-9]|3[01])"), ["1 -1"]),
    "ByMonthListType": (listed("[+]?0*(?:[1-9]|1[0-2])"), ["3 9"]),
    "ByYearDayListType": (listed("[+-]?0*(?:[1-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])"), ["1 -1"]),
    "ByWeekNoListType": (listed("[+-]?0*(?:[1-9]|[1-4][0-9]|5[0-3])"), ["1 -1"]),
    "BySetposListType": (listed("[+-]?0*(?:[1-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])"), ["1 -1"]),
    "xs:language": ("[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*", ["en-GB"]),
    "xs:NCName": (NCNAME, ["medtop"]),
    "xs:ID": (NCNAME, ["q1"]),
    "xs:IDREF": (NCNAME, ["q1"]),
    "xs:IDREFS": (f"{NCNAME}(?:[ \\t\\n\\r]+{NCNAME})*", ["q1 q2"]),
    "xs:NMTOKENS": (f"{NMTOKEN}(?:[ \\t\\n\\r]+{NMTOKEN})*", ["print web"]),
    "xs:QName": (f"(?:{NCNAME}:)?{NCNAME}", ["xs:date"]),
    "xs:anyURI": (IRI, ["https://example.org/"]),
    "IRIType": (IRI, ["https://example.org/"]),
    "IRIListType": (listed(ONE_IRI), ["https://example.org/a https://example.org/b"]),
    "QCodeListType": (listed(QCODE), ["drol:summary"]),
}
# Restrictions of xs:string keep their white space, so a blank before a QCode is a fault.
EXACT = {
    "QCodeType": (QCODE, ["stat:usable"]),
    "g2normalizedString": ("[^\\t\\n\\r]*", ["one line"]),
}


def datatypes():
    """The definition of each datatype."""
    yield "xs:string", {"title": "Text", "type": "string"}
    for name, (pattern, examples) in PATTERNS.items():
        yield (
            name,
            {
                "title": title(name),
                "type": "string",
                "pattern": f"^{SPACE}(?:{pattern}){SPACE}$",
                "examples": examples,
            },
        )
    for name, (pattern, examples) in EXACT.items():
        yield name, {"title": title(name), "type": "string", "pattern": f"^(?:{pattern})$", "examples": examples}


TITLES = {
    "xs:IDREF": "Reference to an identifier",
    "xs:IDREFS": "References to identifiers",
    "xs:ID": "Identifier",
    "IRIType": "IRI",
    "IRIListType": "List of IRIs",
    "QCodeType": "QCode",
    "QCodeListType": "List of QCodes",
    "xs:dateTime": "Date and time",
    "DateOptTimeType": "Date, perhaps with a time",
    "xs:language": "Language tag",
    "TruncatedDateTimeType": "Year, month, date, or date and time",
    "UnionDateTimeType": "Date or part of one",
    "UnionDateTimeEmptyStringType": "Date and time, or nothing",
    "g2normalizedString": "Text on one line",
    "Int1to9Type": "Number from 1 to 9",
    "Int100Type": "Number from 0 to 100",
    "xs:duration": "Duration",
}


def title(name):
    """What a datatype is called in messages."""
    return TITLES.get(name) or name.removeprefix("xs:")


def reference(datatype):
    """What an attribute of that datatype refers to."""
    datatype, _, fixed = datatype.partition("=")
    if datatype.startswith("/"):
        return {
            "type": "string",
            "pattern": f"^(?:{datatype.rstrip('!')[1:-1]})$",
            "examples": ["WEEKLY" if "WEEKLY" in datatype else "MO" if "|" in datatype else "2.35"],
        }
    return {"const": fixed} if fixed else {"$ref": f"#/$defs/{datatype.rstrip('!')}"}


FOREIGN_ATTRIBUTES = {
    None: "^@xsi:",
    "strict": "^@(xsi|xml):",
    "local": "^@(xsi:|[^:{]+$)",
    "skip": "^@(xsi:|xml:|[{])",
    "lax": "^@(xsi:|xml:|[{])",
}


def cardinalities(content):
    """Name -> [fewest, most] over all ways through a content model; most is None for no bound."""
    tokens = re.findall(r"[()|?*+]|[^\s()|?*+]+", content)

    def choice(at):
        counts, at = sequence(at)
        while at < len(tokens) and tokens[at] == "|":
            other, at = sequence(at + 1)
            names = counts.keys() | other.keys()
            counts = {n: merge(counts.get(n, (0, 0)), other.get(n, (0, 0)), min, most) for n in names}
        return counts, at

    def sequence(at):
        counts = {}
        while at < len(tokens) and tokens[at] not in ")|":
            if tokens[at] == "(":
                part, at = choice(at + 1)
            else:
                part = {tokens[at]: (1, 1)}
            at += 1
            while at < len(tokens) and tokens[at] in "?*+":
                sign = tokens[at]
                part = {
                    n: (low if sign == "+" else 0, high if sign == "?" else None)
                    for n, (low, high) in part.items()
                }
                at += 1
            counts = {
                n: merge(counts.get(n, (0, 0)), part.get(n, (0, 0)), sum_, plus)
                for n in counts.keys() | part.keys()
            }
        return counts, at

    return choice(0)[0]


def merge(one, two, low, high):
    """Two counts put together."""
    return low(one[0], two[0]), high(one[1], two[1])


def sum_(a, b):
    """The sum."""
    return a + b


def plus(a, b):
    """The sum of two upper bounds."""
    return None if a is None or b is None else a + b


def most(a, b):
    """The larger of two upper bounds."""
    return None if a is None or b is None else max(a, b)


def alternatives(content):
    """The groups of names of which only one may stand: choices that do not repeat."""
    for group in re.finditer(r"\(([\w ]+(?:\|[\w ]+)+)\)(?![*+])", content):
        names = [name.strip() for name in group[1].split("|")]
        if all(" " not in name for name in names):
            yield names


def definition(name, known, elements):  # noqa: PLR0912
    """The definition of a type."""
    properties = {f"@{a}": reference(d) for a, d in sorted(known["attributes"].items())}
    required = sorted(f"@{a}" for a, d in known["attributes"].items() if d.endswith("!"))
    made = {"type": "object", "properties": properties}
    if known.get("text"):
        properties["$"] = {"$ref": f"#/$defs/{known['text']}"}
        if known["text"] in PATTERNS and not re.search(made_pattern(known["text"]), ""):
            required.append("$")
    counts = cardinalities(known.get("content", ""))
    for child, (low, high) in sorted(counts.items()):
        if child in "%@":
            for other, type_ in sorted(elements.items()):
                properties.setdefault(other, array(type_, 0, None))
        if child in "%~":
            properties["$other"] = array("foreign", low if child == "~" else 0, high)
        elif child not in "%@~" and not known.get("mixed"):
            properties[child] = array(known["children"][child], low, high)
            if low:
                required.append(child)
    if known.get("mixed"):
        properties["$"] = {"$ref": "#/$defs/xs:string"}
        properties["$mixed"] = mixed(known)
    if known.get("content") and not known.get("mixed"):
        properties["$"] = {"$ref": "#/$defs/blank"}
    if "%" in counts and counts["%"][1] == 1:
        made["description"] = "One element of any kind"
        made["properties"] |= {
            k: v | {"maxItems": 1} for k, v in properties.items() if k[0] not in "@$" or k == "$other"
        }
    exclusive = [
        {"not": {"required": list(pair)}}
        for names in alternatives(known.get("content", ""))
        for pair in pairs(names)
    ]
    if exclusive:
        made["allOf"] = exclusive
    made["patternProperties"] = {FOREIGN_ATTRIBUTES[known.get("foreign")]: {"type": "string"}}
    if "%" in counts or "@" in counts:
        # Elements that the standard does not know are let be where any element may stand (processContents lax).
        made["patternProperties"][other_than(elements)] = array("unknown", 0, None)
    if name in ROOTS:
        made["patternProperties"]["^@xmlns:"] = {"type": "string"}
    if required:
        made["required"] = sorted(required)
    return made | {"additionalProperties": False}


ROOTS = ("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem", "newsMessage")


def pairs(names):
    """Every two of the names."""
    return [(a, b) for i, a in enumerate(names) for b in names[i + 1 :]]


def made_pattern(name):
    """The pattern of a datatype, white space allowed around it."""
    return f"^{SPACE}(?:{PATTERNS[name][0]}){SPACE}$"


def array(type_, low, high):
    """A list of elements of one type."""
    made = {"type": "array", "items": {"$ref": f"#/$defs/{type_}"}, "minItems": max(low, 1)}
    return made if high is None else made | {"maxItems": high}


def mixed(known):
    """Text and elements side by side."""
    inside = {name: {"$ref": f"#/$defs/{type_}"} for name, type_ in sorted(known.get("children", {}).items())}
    element = {
        "type": "object",
        "properties": inside,
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": False,
    }
    return {
        "title": "Text with elements in it",
        "type": "array",
        "items": {"anyOf": [{"type": "string"}, element, {"$ref": "#/$defs/foreign"}]},
    }


FOREIGN = {
    "title": "Element of another namespace",
    "description": "its name as {namespace}name, its attributes, then texts, elements, and elements of NewsML-G2",
    "type": "array",
    "prefixItems": [{"type": "string"}, {"type": "object", "additionalProperties": {"type": "string"}}],
    "items": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/foreign"}, {"$ref": "#/$defs/inner"}]},
    "minItems": 2,
}


def other_than(elements):
    """The pattern of the name of an element that the standard does not know."""
    return f"^(?!(?:{'|'.join(sorted(elements))})$)[^@$]"


def unknown(elements):
    """An element that the standard does not know: its attributes are let be, its known children judged."""
    return {
        "type": "object",
        "properties": {name: array(type_, 0, None) for name, type_ in sorted(elements.items())}
        | {"$mixed": {"type": "array", "items": FOREIGN["items"]}, "$other": array("foreign", 0, None)},
        "patternProperties": {
            other_than(elements): array("unknown", 0, None),
            "^(?:@.*|[$])$": {"type": "string"},
        },
    }


def inner(elements):
    """An element of NewsML-G2 within one of another namespace: its name and its view."""
    return {
        "type": "object",
        "properties": {name: {"$ref": f"#/$defs/{type_}"} for name, type_ in sorted(elements.items())},
        "additionalProperties": {"$ref": "#/$defs/unknown"},
        "minProperties": 1,
        "maxProperties": 1,
    }


def json_schema(tables):
    """The whole schema."""
    types, elements = tables["types"], tables["elements"]
    definitions = dict(datatypes())
    definitions |= {
        name: definition(name, known, elements) for name, known in types.items() if name != "xs:string"
    }
    definitions["xs:string"] = {"title": "Text", "type": "string"}
    definitions["foreign"] = FOREIGN
    definitions["unknown"] = unknown(elements)
    definitions["inner"] = inner(elements)
    definitions["blank"] = {"title": "White space", "type": "string", "pattern": f"^{SPACE}$", "examples": [" "]}
    # An element whose type is a bare datatype is an object with its text in "$".
    for name in [n for n in types if n.startswith("xs:") and "attributes" in types[n]]:
        definitions[f"element.{name}"] = definition(f"element.{name}", types[name], elements)
        definitions[name] = dict(datatypes())[name]
    text = json.dumps(definitions)
    for name in [n for n in types if n.startswith("xs:")]:
        text = text.replace(
            f'"items": {{"$ref": "#/$defs/{name}"}}', f'"items": {{"$ref": "#/$defs/element.{name}"}}'
        )
    definitions = json.loads(text)
    refer_to_elements(definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://dateline.invalid/schemas/newsmlg2.schema.json",
        "title": "NewsML-G2 2.35, JSON view",
        "description": (
            "An XML document as JSON: an element is an object, its attributes are members with @, its child "
            "elements are lists under their names, its text is $, text with elements in it is $mixed, elements of "
            "other namespaces are $other. Element order is not in the view; the NML rules judge it."
        ),
        "type": "object",
        "properties": {name: {"$ref": f"#/$defs/{name}"} for name in ROOTS},
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": False,
        "$defs": dict(sorted(definitions.items())),
    }


def refer_to_elements(definitions):
    """Let what stands in text refer to the elements of a bare datatype, not to the datatypes."""
    for name, one in definitions.items():
        inside = one.get("properties", {}).get("$mixed", {}).get("items", {}).get("anyOf", [{}, {}])[1]
        for ref in (one if name == "inner" else inside).get("properties", {}).values():
            if ref["$ref"].startswith("#/$defs/xs:"):
                ref["$ref"] = ref["$ref"].replace("xs:", "element.xs:")


def compact(tables):
    """One line a type, so that a difference can be read."""
    lines = [f" {json.dumps(name)}: {json.dumps(known)}" for name, known in tables["types"].items()]
    body = ",\n".join(lines)
    return f'{{"elements": {json.dumps(tables["elements"])},\n"types": {{\n{body}\n}}}}\n'


def nitf_tables(xsd):
    """Name -> content model, attributes (! where mandatory), and whether text may stand in it."""
    tree = ET.parse(xsd).getroot()  # noqa: S314 - a local schema
    for node in tree.iter():
        for key in ("ref", "type"):
            if node.get(key):
                node.set(key, node.get(key).removeprefix("nitf:"))
    for name, known in sorted(resolved(Grammar(tree))["types"].items()):
        attributes = known["attributes"].items()
        names = " ".join(
            sorted(key + "!" * datatype.partition("=")[0].endswith("!") for key, datatype in attributes)
        )
        yield name, [known.get("content", ""), names, known.get("mixed", False)]


def main(xsd, nitf=None):
    """Read the official schemas; write the files."""
    if nitf:
        lines = [f" {json.dumps(name)}: {json.dumps(known)}" for name, known in nitf_tables(nitf)]
        (ROOT / "toolkit/formats/newsmlg2/nitf.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
    tables = resolved(Grammar(ET.parse(xsd).getroot()))  # noqa: S314 - a local schema
    (ROOT / "toolkit/formats/newsmlg2/grammar.json").write_text(compact(tables))
    made = json_schema(tables)
    lines = [f"  {json.dumps(name)}: {json.dumps(known)}" for name, known in made.pop("$defs").items()]
    head = json.dumps(made, indent=1)[:-2]
    body = ",\n".join(lines)
    (ROOT / "schemas/newsmlg2.schema.json").write_text(f'{head},\n "$defs": {{\n{body}\n }}\n}}\n')


if __name__ == "__main__":
    main(*sys.argv[1:])
