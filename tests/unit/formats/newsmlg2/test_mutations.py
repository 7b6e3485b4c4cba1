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
from lxml import etree
from newsml_mutations import MUTATIONS, elements, ours

NEWSML = SHARED / "corpora" / "newsml-g2"
VALID = corpus_files("newsml-g2", "valid/**/*.xml")
PER_FILE = 40


@lru_cache(maxsize=1)
def oracle() -> Any:
    """The official schema."""
    return etree.XMLSchema(etree.parse(str(NEWSML / "xsd" / "driver-g2-2.35+nitf-3.6.xsd")))


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
