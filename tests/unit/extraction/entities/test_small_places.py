"""English small places told by a cue, ships and beasts that are nobody, and offices beside names."""

import pytest

from toolkit.extraction.entities import find_entities


def named(text: str, kind: str = "place") -> list[str]:
    return [m.value.name for m in find_entities(text, language="en") if m.kind == kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Walter Roe, from Ashwick, was jailed.", ["Ashwick"]),
        ("Dawn Roe, 53, from Ashwick, wept.", ["Ashwick"]),
        ("Dawn Roe, of Mill Lane, Ashwick, wept.", ["Mill Lane", "Ashwick"]),
        ("A yard at Ballyrath, Co Cork, closed.", ["Ballyrath", "Cork"]),
        ("CEDAR MARSH, Iowa — Families began returning.", ["Cedar Marsh", "Iowa"]),
        ("BRANTLOW — The county met.", ["Brantlow"]),
        ("They met in Novi Pazar on Friday.", ["Novi Pazar"]),
        ("UPDATE — The county met.", []),
        ("He got a letter from Ashwick.", []),
    ],
)
def test_a_small_place_is_told_by_a_cue(text, expected):
    """Where somebody is from, a street before it, a county behind it, a dateline; tables have some."""
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Panama-flagged Gloria Roe sank.", []),
        ("The M/V Anna Grey sank.", []),
        ("The coaster Anna Holm sank.", []),
        ("Grace Hall, a mare trained by Tom Quill, won.", ["Tom Quill"]),
        ("Anna Holm, a horse trainer, left.", ["Anna Holm"]),
        ("Tom Holm, the retired ship's engineer, left.", ["Tom Holm"]),
        ("Coxswain Jory Roe and Boatswain Eli Holm saved her.", ["Jory Roe", "Eli Holm"]),
    ],
)
def test_ships_and_beasts_are_nobody(text, expected):
    """By their flag, their letters, their noun before or behind the name; a rank on board is no part of a name."""
    assert named(text, "person") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Holm, mayor of Leeds, and Karl Berg, chief of the guild, spoke.",
            [("Ann Holm", "mayor of Leeds"), ("Karl Berg", "chief of the guild")],
        ),
        ("The Federal Minister of Justice Ann Holm spoke.", [("Ann Holm", "Federal Minister of Justice")]),
        ("It is the first time pilot Ann Holm saw it.", [("Ann Holm", "pilot")]),
        ("The part-time teacher Ann Holm left.", [("Ann Holm", "part-time teacher")]),
    ],
)
def test_whose_an_office_is(text, expected):
    """An office ends before "and", goes on over what it is of, and begins behind what is counted."""
    people = [m.value for m in find_entities(text, language="en") if m.kind == "person"]
    assert [(one.name, one.job_title) for one in people] == expected
