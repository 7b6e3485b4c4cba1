"""One defect at a time in a clean graph: each is found by a finding that names it; without one nothing is."""

import json
from datetime import UTC, datetime

import pytest
from defects import CLEAN, DEFECTS, TEXTS, text_of, with_defect
from shapes import NESTED, SHAPES

from toolkit.formats import FORMATS
from toolkit.validation.catalogue import all_rules, default_rules
from toolkit.validation.clock import judging_at
from toolkit.validation.engine import check_text


def found(text, format="jsonld"):
    """The report of a text, on a day after the article's."""
    profiles = {"JLD706", "JLD732"}
    rules = type(default_rules())(tuple(r for r in all_rules().rules if not r.profiles or r.code in profiles))
    with judging_at(datetime(2026, 11, 22, tzinfo=UTC)):
        return check_text(text, FORMATS[format], rules=rules).report


def test_the_clean_graph_gives_nothing():
    """But for the shapes of its one image, which only a search engine's profile asks for."""
    with judging_at(datetime(2026, 11, 22, tzinfo=UTC)):
        assert check_text(text_of(CLEAN), FORMATS["jsonld"]).report.codes == frozenset()


@pytest.mark.parametrize(
    ("path", "value", "codes"), [defect[1:] for defect in DEFECTS], ids=[defect[0] for defect in DEFECTS]
)
def test_a_defect_is_found(path, value, codes):
    """By one of the rules that are about it."""
    assert found(text_of(with_defect(path, value))).codes & set(codes.split())


@pytest.mark.parametrize("shape", [*SHAPES.values(), NESTED], ids=[*SHAPES, "nodes within nodes"])
def test_the_clean_graph_gives_nothing_in_any_shape(shape):
    """What a processor takes for the same is judged the same."""
    with judging_at(datetime(2026, 11, 22, tzinfo=UTC)):
        assert check_text(text_of(shape(CLEAN)), FORMATS["jsonld"]).report.codes == frozenset()


# What is wrong with a keyword or a context is another fault, or none, in another shape.
OF_TERMS = [one for one in DEFECTS if one[1] != ("@context",) and not one[3].startswith(("JLD004", "SCH"))]


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_defects_are_found_in_any_shape(shape):
    """By the same findings as in the plain one."""
    missed = [
        name
        for name, path, value, codes in OF_TERMS
        if not found(text_of(shape(with_defect(path, value)))).codes & set(codes.split())
    ]
    assert [] == missed


@pytest.mark.parametrize(("old", "new", "codes"), [text[1:] for text in TEXTS], ids=[text[0] for text in TEXTS])
def test_a_defect_of_the_text_is_found(old, new, codes):
    """Though it cannot be read as a graph."""
    text = text_of(CLEAN)
    assert old in text
    assert found(text.replace(old, new, 1)).codes & set(codes.split())


@pytest.mark.parametrize(
    ("path", "value", "codes"), [defect[1:] for defect in DEFECTS], ids=[defect[0] for defect in DEFECTS]
)
def test_a_defect_is_found_inside_a_page(path, value, codes):
    """Where a rule looks at the markup, it does so in a page too, with its line there."""
    pytest.importorskip("trafilatura")
    wanted = set(codes.split()) if all(code.startswith("JLD") for code in codes.split()) else set()
    block = json.dumps(with_defect(path, value), ensure_ascii=False, indent=1)
    page = f'<html lang="en"><head><title>t</title>\n<script type="application/ld+json">{block}</script></head>'
    told = [one for one in found(page, "html") if one.code in wanted]
    assert (bool(told), all((one.line or 0) > 1 for one in told)) == (bool(wanted), True)
