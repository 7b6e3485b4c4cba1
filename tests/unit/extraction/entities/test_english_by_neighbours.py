"""English names that their neighbours tell: seats, lists of towns, teams, houses of parliament, firms."""

import pytest

from toolkit.extraction import find_entities
from toolkit.model import Organization, Person, Place


def _names(text: str, kind: type) -> list[str]:
    found = [one.value for one in find_entities(text, language="en")]
    return list(dict.fromkeys(value.name for value in found if isinstance(value, kind)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The captain vanished off South Georgia in 1911.", ["South Georgia"]),
        ("The storm is crossing the Mozambique Channel.", ["Mozambique Channel"]),
        ("Gareth Prowse, 53, of Tavistock, pleaded guilty.", ["Tavistock"]),
        ("The member for Barwon Phil Grant-Reid raised it.", ["Barwon"]),
        ("A strike will spread to Burgas, Balchik and Nesebar on Friday.", ["Burgas", "Balchik", "Nesebar"]),
        # A verb behind the second of two names: they may begin another clause.
        ("He flew to Oslo and Bergdal won.", ["Oslo"]),
        ("The soprano Yuna Park is ill.", []),
        ("Police were called to Claybrook Magna and to the Volta Region.", ["Claybrook Magna", "Volta Region"]),
        ("She spoke in Barnstaple, then in Dumfries.", ["Barnstaple", "Dumfries"]),
        ("Mr Galway left. Later Mr Galway came back.", []),
        ("The EU-Central America talks went on.", []),
        ("The parade passed the Norbury pitch.", ["Norbury"]),
    ],
)
def test_places(text: str, expected: list[str]) -> None:
    """The places of the text, and no others."""
    assert expected == _names(text, Place)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bill passed before Parliament rises.", ["Parliament"]),
        ("The Commons has passed it.", ["Commons"]),
        (
            "The game of the Washington Nationals and the San Diego Padres was halted.",
            ["Washington Nationals", "San Diego Padres"],
        ),
        ("The striker scored a late goal at Bristol City in the league.", ["Bristol City"]),
        ("Transport for London said the firm was unfit.", ["Transport for London"]),
        ("Uber London Limited will appeal.", ["Uber London Limited"]),
        ("NDP leader Ann Grey agreed.", ["NDP"]),
        # "which" behind a firm's noun and a name that a person may have: the firm's.
        ("Contractor Brennan Civil, which won the deal, denied it.", ["Brennan Civil"]),
        ("Police named the dead man as Tom Lee, which surprised nobody.", []),
        ("They will appear at Corrigan Magistrates' Court.", ["Corrigan Magistrates' Court"]),
        ("The suit was filed in Kiambu High Court on Nov. 12.", ["Kiambu High Court"]),
        (
            "The Department for Environment, Food and Rural Affairs said so.",
            ["Department for Environment, Food and Rural Affairs"],
        ),
        ("The Ministry of Arts, Culture and Sport said so.", ["Ministry of Arts, Culture and Sport"]),
        ("She left the University of Leeds, Tom Lee and Ann Roe said.", ["University of Leeds"]),
        ("Mia Holt was made an MBE.", []),
        # In a report of games a club is called as its town.
        (
            "Champions Norwell open the league at home to Elgin. Norwell lost a friendly to Leeds: no striker.",
            ["Norwell", "Elgin", "Leeds"],
        ),
        ("The striker of the league club Oslo saw Perth Admirals win.", ["Perth Admirals"]),
        ("Western Power Supply said so.", []),
        ("The Paris Talks went on.", []),
    ],
)
def test_bodies(text: str, expected: list[str]) -> None:
    """The bodies of the text, and no others."""
    assert expected == _names(text, Organization)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The soprano Yuna Park is ill.", [("Yuna Park", "soprano")]),
        ("The member for Barwon Phil Grant-Reid raised it.", [("Phil Grant-Reid", "member for Barwon")]),
        ("Expedition leader Professor Ingrid Sollie spoke.", [("Ingrid Sollie", "Expedition leader")]),
        ("Chief Supt Jane Roe spoke.", [("Jane Roe", "Chief Supt")]),
        ("Minister for Enterprise Donal Hickey spoke.", [("Donal Hickey", "Minister for Enterprise")]),
        ("Second-seeded Camille Moreau won.", [("Camille Moreau", None)]),
        ("FBI Special Agent in Charge Ann Roe spoke.", [("Ann Roe", "FBI Special Agent in Charge")]),
        (
            "Mission Specialists Dan Wold and Amy Pell flew.",
            [("Dan Wold", "Mission Specialist"), ("Amy Pell", "Mission Specialist")],
        ),
        (
            "Minister of Trade and Aquaculture Hannah Kole left.",
            [("Hannah Kole", "Minister of Trade and Aquaculture")],
        ),
        ("Trade and Industry Minister, Alan Kole, resigned.", [("Alan Kole", "Trade and Industry Minister")]),
        ("Former Minister of Trade, Dr. Alan Kole has left.", [("Alan Kole", "Former Minister of Trade")]),
        ("Alan Kole, the newly appointed Minister of Trade, left.", [("Alan Kole", "Minister of Trade")]),
        ("Alan Kole, Minister of Trade on his visit to Oslo, left.", [("Alan Kole", "Minister of Trade")]),
        # An unknown name is somebody's who is told to act under its second word.
        ("Samar Asadi's goal came late. Asadi said nobody knew.", [("Samar Asadi", None)]),
        ("A red Ford Fiona hit a van.", []),
        ("Trade and Farmer Associations met.", []),
        # A shortened verb makes no name of its pronoun.
        ('"I told the boss I\'d score," substitute Danilo Freitas said.', [("Danilo Freitas", "substitute")]),
        ("Democratic whip Doug Brand spoke.", [("Doug Brand", "Democratic whip")]),
        (
            "Taoiseach Fergal Ó Briain and Máire Ní Chonaill spoke.",
            [("Fergal Ó Briain", "Taoiseach"), ("Máire Ní Chonaill", None)],
        ),
    ],
)
def test_persons(text: str, expected: list[tuple[str, str | None]]) -> None:
    """The persons of the text with their offices."""
    found = dict.fromkeys(one.value for one in find_entities(text, language="en") if isinstance(one.value, Person))
    assert expected == [(one.name, one.job_title) for one in found]
