"""English bodies without an English noun: by nouns of other languages, their land, what is said of them."""

import pytest

from toolkit.extraction.entities import find_entities


def named(text: str, kind: str = "organization") -> list[str]:
    return [m.text for m in find_entities(text, language="en") if m.kind == kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They sang at the Teatro Almirante on Friday.", ["Teatro Almirante"]),
        ("The Orquesta Nacional de Ribera plays.", ["Orquesta Nacional de Ribera"]),
        ("Strikers of Comisiones Mineras marched.", ["Comisiones Mineras"]),
        ("She works at the Institut Vauban de Lille in France.", ["Institut Vauban de Lille"]),
        ("The group Fianna Mara said so.", ["Fianna Mara"]),
        ("They went to An Bord Uisce, and An Bord Uisce refused.", ["An Bord Uisce", "An Bord Uisce"]),
        ("The Stadtbühne reported losses to the Nordposten.", ["Stadtbühne", "Nordposten"]),
        ("An Egyptian was hurt.", []),
        ("Studio executive Jane Roe left.", []),
        ("Alliance leaders met.", []),
    ],
)
def test_a_noun_of_another_language_shows_a_body(text, expected):
    """Spanish, French, Italian, Irish and German nouns open or close such names; small words of English do not."""
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He runs Rowing Australia.", ["Rowing Australia"]),
        ("Hydro Tasmania and Police Scotland met.", ["Hydro Tasmania", "Police Scotland"]),
        ("Sport England and Parks Canada agreed.", ["Sport England", "Parks Canada"]),
        ("It was backed by BDA Ireland in May.", ["BDA Ireland"]),
        ("Visit England in May.", []),
        ("The US and China talked.", []),
    ],
)
def test_a_field_or_letters_before_a_land_name_the_body_there(text, expected):
    """ "Cricket Australia", "IDA Ireland"."""
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "bodies", "persons"),
    [
        ("Ruby Cement, a company owned by Peter Roe, sued.", ["Ruby Cement"], ["Peter Roe"]),
        ("Grace Foods, whose shares fell, closed.", ["Grace Foods"], []),
        ("Cebu Pacific, the budget airline, grew.", ["Cebu Pacific"], []),
        ("The airline Lagos Sky grew.", ["Lagos Sky"], []),
        ("Ruby Harlan, a company director, wept.", [], ["Ruby Harlan"]),
        ("Tom Roe, a party stalwart, spoke.", [], ["Tom Roe"]),
        ("Olivia Roe, whose son died, wept.", [], ["Olivia Roe"]),
    ],
)
def test_what_is_said_behind_a_name_shows_a_firm(text, bodies, persons):
    """A noun of firms behind a comma, what only firms have; an office in it is a person's."""
    assert (named(text), named(text, "person")) == (bodies, persons)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The loan was worth US$5 million.", []),
        ("The Lisbon Treaty and the Treaty of Rome were signed.", []),
        ("A treaty was signed in Lisbon.", ["Lisbon"]),
        ("The US said $5 was paid.", []),
    ],
)
def test_money_and_treaties_are_no_places(text, expected):
    """The letters before a sign of money, the town that a treaty is called by."""
    assert named(text, "place") == expected


def test_the_united_states_are_no_dollar():
    """ "US$" names money, "US" a state."""
    assert (named("It cost US$5.", "state"), named("The US paid $5.", "state")) == ([], ["US"])


SPORT = "It was a league match with a late penalty, and the striker scored a goal. "


@pytest.mark.parametrize(
    ("text", "bodies", "places"),
    [
        ("Leeds beat Barrow on Monday.", ["Leeds", "Barrow"], []),
        ("Milford lost to Ashcombe.", ["Milford", "Ashcombe"], []),
        ("The Kestrels play the Titans.", ["Kestrels", "Titans"], []),
        ("They went to the Alps, and to Leeds.", [], ["Alps", "Leeds"]),
    ],
)
def test_a_town_that_plays_is_its_club(text, bodies, places):
    """In a report of games between teams, who beats or plays another is a team."""
    assert (named(SPORT + text), named(SPORT + text, "place")) == (bodies, places)


def test_a_nickname_is_of_the_team_told_in_full():
    """ "The Kestrels" behind "the Harbour City Kestrels" is the same team."""
    text = SPORT + "The Leeds Kestrels won. The Kestrels were glad."
    names = [m.value.name for m in find_entities(text, language="en") if m.kind == "organization"]
    assert names == ["Leeds Kestrels", "Leeds Kestrels"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Gabonese Democratic Party won.", ["Gabonese Democratic Party"]),
        ("The British Labour Party won.", ["Labour Party"]),
        ("NHS Lothian and BBC Scotland agreed.", ["NHS Lothian", "BBC Scotland"]),
        ("The BBC said so.", ["BBC"]),
        ("Natural Resources Wales met.", ["Natural Resources Wales"]),
        ("The Marlow Fire and Rescue Department came.", ["Marlow Fire and Rescue Department"]),
        ("The Ohio State Patrol came.", ["Ohio State Patrol"]),
    ],
)
def test_a_branch_or_a_party_of_a_land_is_one_name(text, expected):
    """Where the body is elsewhere another one; a party of the land that the tables tell of is that party."""
    names = [m.value.name for m in find_entities(text, language="en") if m.kind == "organization"]
    assert names == expected
