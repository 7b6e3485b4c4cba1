"""A clause set between commas that tells of words too, and the main clause that goes on behind it."""

import pytest

from toolkit.extraction import find_quotes


def _told(text: str, language: str) -> list[tuple[str, str | None]]:
    return [(q.text, q.speaker.name if q.speaker else None) for q in find_quotes(text, language=language)]


BEARERS = [("Jane Poe", "Jane Poe"), ("The Roads Agency", "Roads Agency"), ("The minister", "minister")]
INSIDE = [
    ("who said last week that the road was shut", "the road was shut"),
    ("who had told voters the road was shut", "the road was shut"),
    ("who asked for a ban in October", None),
    ("who was praised by the mayor", None),
]
BEHIND = [("died on Monday", None), ("left the house", None), ("said it would open", "it would open")]


@pytest.mark.parametrize("inside", INSIDE)
def test_what_a_relative_clause_tells_ends_at_its_comma(inside: tuple[str, str | None]) -> None:
    """The verb behind the comma is that of the main clause, and its words are another quotation."""
    expected, told = {}, {}
    for bearer, name in BEARERS:
        for verb, said in BEHIND:
            relative = inside[0].replace("who", "which") if "Agency" in bearer else inside[0]
            text = f"{bearer}, {relative}, {verb}."
            expected[text] = [(words, name) for words in (inside[1], said) if words is not None]
            told[text] = _told(text, "en")
    assert expected == told


def test_words_of_a_relative_clause_behind_the_main_verb_go_on_past_its_commas() -> None:
    """No main verb is still to come where the clause that the relative one hangs on has had its own."""
    text = '"No," said Jane Roe, who added that a ballot, due on Monday, had been dropped.'
    assert [("No", "Jane Roe"), ("a ballot, due on Monday, had been dropped", "Jane Roe")] == _told(text, "en")


def test_what_a_russian_relative_clause_tells_ends_at_its_comma() -> None:
    """The verb behind the comma is that of the main clause."""
    text = "Анна Рогова, которая ранее заявляла, что больна, уехала в Сочи."
    assert [("больна", "Анна Рогова")] == _told(text, "ru")


def test_who_is_told_of_behind_by_is_whom_a_relative_clause_follows() -> None:
    """And not what was done by them."""
    text = "A court will rule on a ban sought by two shipping lines, which argue the blockade is illegal."
    assert [("the blockade is illegal", "two shipping lines")] == _told(text, "en")


def test_who_is_of_the_people_before_it() -> None:
    """And of nothing that only comes from them."""
    text = "The deal drew criticism from opposition senators in Oslo, who called it “a gift”."
    assert ["opposition senators in Oslo"] == [who for _, who in _told(text, "en")]
