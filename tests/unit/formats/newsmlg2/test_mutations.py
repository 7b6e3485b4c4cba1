"""One step away from a valid document: our schema and order rule judge as the official schema does."""

import random
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from corpora import SHARED, corpus_files

etree = pytest.importorskip("lxml.etree")

from toolkit.formats.newsmlg2 import FORMAT  # noqa: E402
from toolkit.formats.newsmlg2.terms import CORE_NAMESPACE  # noqa: E402
from toolkit.validation import schema  # noqa: E402
from toolkit.validation.rules.newsmlg2.references import identifier_repeated  # noqa: E402
from toolkit.validation.rules.newsmlg2.structure import (  # noqa: E402
    date_not_in_calendar,
    element_out_of_order,
)

NEWSML = SHARED / "corpora" / "newsml-g2"
VALID = corpus_files("newsml-g2", "valid/**/*.xml")
NAME = f"{{{CORE_NAMESPACE}}}"
RULES = (element_out_of_order, date_not_in_calendar, identifier_repeated)
PER_FILE = 40


@lru_cache(maxsize=1)
def oracle() -> Any:
    """The official schema."""
    return etree.XMLSchema(etree.parse(str(NEWSML / "xsd" / "driver-g2-2.35+nitf-3.6.xsd")))


def ours(octets: bytes) -> bool:
    """Whether our schema and our rules on structure accept the document."""
    document = FORMAT.parse(octets)
    if not schema.is_valid(document.tree, FORMAT.schema):
        return False
    return not any(finding for rule in RULES for finding in rule(document))


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


def mutants(path: Path, count: int) -> Iterator[tuple[str, bytes]]:
    """Mutants of a file, the same at every run."""
    chance = random.Random(path.name)
    source = etree.parse(str(path))
    for number in range(count):
        root = deepcopy(source).getroot()
        if not elements(root):
            return
        told = MUTATIONS[number % len(MUTATIONS)](root, chance)
        yield told, etree.tostring(root)


@pytest.mark.skipif(not VALID, reason="the corpus newsml-g2 is not here")
def test_mutants_are_judged_as_by_the_official_schema() -> None:
    """On at least 99 of 100 one-step mutations our verdict is the official schema's."""
    verdicts: Counter[bool] = Counter()
    differing = []
    for path in VALID:
        for told, octets in mutants(path, PER_FILE):
            agree = ours(octets) == oracle().validate(etree.fromstring(octets))
            verdicts[agree] += 1
            if not agree:
                differing.append(f"{path.name}: {told}")

    share = verdicts[True] / verdicts.total()
    assert share >= 0.99, f"{share:.4f} of {verdicts.total()}\n" + "\n".join(differing)
