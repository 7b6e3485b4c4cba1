"""Documents made of the whole vocabulary: accepted, read, written back; and refused where the standard refuses."""

import random
from collections import Counter
from copy import deepcopy
from functools import lru_cache
from typing import Any

import pytest
from corpora import SHARED
from grammatical import Maker
from lxml import etree
from newsml_mutations import MUTATIONS, elements, ours

from toolkit.formats.newsmlg2 import FORMAT
from toolkit.validation import schema
from toolkit.validation.engine import check_text

XSD = SHARED / "corpora" / "newsml-g2" / "xsd" / "newsml-g2-2.35" / "NewsML-G2_2.35-spec-All-Power.xsd"
SEEDS = range(80)
PER_DOCUMENT = 16


@lru_cache(maxsize=1)
def oracle() -> Any:
    """The official schema; None where it is not at hand."""
    return etree.XMLSchema(etree.parse(str(XSD))) if XSD.exists() else None


@pytest.mark.parametrize("seed", SEEDS)
def test_any_document_of_the_vocabulary_is_read_and_written_back(seed: int) -> None:
    """What the official schema accepts our schema accepts; it is read, and what is read comes back, valid."""
    octets = Maker(seed).document()
    assert oracle() is None or oracle().validate(etree.fromstring(octets)), oracle().error_log
    tree = FORMAT.parse(octets).tree
    assert [] == [finding.message for _, finding in schema.explain(tree, FORMAT.schema)]

    feed = FORMAT.read(tree)
    again = FORMAT.parse(FORMAT.render(FORMAT.write(feed)).encode())

    assert feed == FORMAT.read(again.tree)
    assert oracle() is None or oracle().validate(again.native.root), oracle().error_log


@pytest.mark.skipif(oracle() is None, reason="the official schema is not here")
def test_mutants_of_any_document_are_judged_as_by_the_official_schema() -> None:
    """On 99 of 100 our verdict is the official schema's, and where both refuse, an error is at its place."""
    verdicts: Counter[bool] = Counter()
    differing, misplaced = [], []
    for seed in SEEDS:
        source = etree.fromstring(Maker(seed, size=60).document())
        etree.indent(source)
        chance = random.Random(seed)
        for number in range(PER_DOCUMENT if elements(source) else 0):
            root = deepcopy(source)
            told = MUTATIONS[number % len(MUTATIONS)](root, chance)
            octets = etree.tostring(root)
            accepted = oracle().validate(etree.fromstring(octets))
            verdicts[accepted == ours(octets)] += 1
            if accepted != ours(octets):
                differing.append(f"{seed}: {told}")
            elif not accepted:
                lines = {found.line for found in check_text(octets, FORMAT).report.errors}
                if oracle().error_log[0].line not in lines:
                    misplaced.append(f"{seed}: {told}")

    assert verdicts[True] / verdicts.total() >= 0.99, "\n".join(differing)
    assert [] == misplaced
