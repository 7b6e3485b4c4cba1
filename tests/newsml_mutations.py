"""One-step mutations of documents of NewsML-G2, and our verdict on one."""

import random
from copy import deepcopy
from typing import Any

from toolkit.formats.newsmlg2 import FORMAT
from toolkit.formats.newsmlg2.terms import CORE_NAMESPACE
from toolkit.validation import schema
from toolkit.validation.rules.newsmlg2.outline import outline
from toolkit.validation.rules.newsmlg2.references import identifier_repeated
from toolkit.validation.rules.newsmlg2.structure import date_not_in_calendar, element_out_of_order

NAME = f"{{{CORE_NAMESPACE}}}"
RULES = (date_not_in_calendar, identifier_repeated)


def ours(octets: bytes) -> bool:
    """Whether our schema and our rules on structure accept the document."""
    document = FORMAT.parse(octets)
    if not schema.is_valid(document.tree, FORMAT.schema):
        return False
    seen = outline(document)
    return not any((*element_out_of_order(document), *(finding for rule in RULES for finding in rule(seen))))


def elements(root: Any) -> list[Any]:
    """The elements of NewsML-G2 below the root that do not stand in foreign content."""
    return [
        element
        for element in root.iter(f"{NAME}*")
        if element is not root and all(up.tag.startswith(NAME) for up in element.iterancestors())
    ]


def removed(root: Any, chance: random.Random) -> str:
    """An element is gone."""
    element = chance.choice(elements(root))
    element.getparent().remove(element)
    return f"without {element.tag}"


def doubled(root: Any, chance: random.Random) -> str:
    """An element stands twice."""
    element = chance.choice(elements(root))
    element.addnext(deepcopy(element))
    return f"{element.tag} twice"


def renamed(root: Any, chance: random.Random) -> str:
    """An element's name is misspelt."""
    element = chance.choice(elements(root))
    element.tag += "x"
    return f"{element.tag}"


def swapped(root: Any, chance: random.Random) -> str:
    """An element stands before the one that it stood after."""
    found = [one for one in elements(root) if one.getprevious() is not None and one.getprevious().tag != one.tag]
    if not found:
        return "nothing"
    element = chance.choice(found)
    element.getprevious().addprevious(element)
    return f"{element.tag} earlier"


def attribute_misspelt(root: Any, chance: random.Random) -> str:
    """An attribute's name is misspelt."""
    element = chance.choice([one for one in elements(root) if any(not key.startswith("{") for key in one.attrib)])
    key = chance.choice([key for key in element.attrib if not key.startswith("{")])
    element.set(f"{key}x", element.attrib.pop(key))
    return f"{element.tag} @{key}x"


def attribute_gone(root: Any, chance: random.Random) -> str:
    """An attribute is gone."""
    element = chance.choice([one for one in elements(root) if one.attrib])
    key = chance.choice(sorted(element.attrib))
    del element.attrib[key]
    return f"{element.tag} without @{key}"


BAD = (
    "",
    "x y",
    "-1",
    "0",
    "10",
    "2025-13-01",
    "2025-02-29",
    "a:",
    "%zz",
    "12.5",
    "true",
    "2025-03-01T25:00:00Z",
    "é",
)


def attribute_wrong(root: Any, chance: random.Random) -> str:
    """An attribute has a value from another kind of thing."""
    element = chance.choice([one for one in elements(root) if one.attrib])
    key = chance.choice(sorted(element.attrib))
    element.set(key, chance.choice(BAD))
    return f"{element.tag} @{key}={element.get(key)!r}"


def text_wrong(root: Any, chance: random.Random) -> str:
    """An element has a text from another kind of thing, or a text where it may have none."""
    element = chance.choice(elements(root))
    element.text = chance.choice(BAD)
    return f"{element.tag} {element.text!r}"


MUTATIONS = (removed, doubled, renamed, swapped, attribute_misspelt, attribute_gone, attribute_wrong, text_wrong)
