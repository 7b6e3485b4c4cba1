"""English bodies whose names hold a comma, a genitive, a full stop, or tell further what they are of."""

import pytest

from toolkit.extraction.entities import find_entities


def bodies(text: str) -> list[str]:
    return [m.text for m in find_entities(text, language="en") if m.kind == "organization"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Road, Ferry and Port Union confirmed it.", ["Road, Ferry and Port Union"]),
        (
            "She left the Bakers, Cooks, and Allied Trades Federation.",
            ["Bakers, Cooks, and Allied Trades Federation"],
        ),
        ("He left the Dairy, Poultry and Egg Council in May.", ["Dairy, Poultry and Egg Council"]),
        ("Lawyers at Stokes, Wyndham & Tarr advised the museum.", ["Stokes, Wyndham & Tarr"]),
        ("The Quarry and Transport Workers' Union struck.", ["Quarry and Transport Workers' Union"]),
        ("She joined the Canal and General Staff Union in May.", ["Canal and General Staff Union"]),
        ("The Treasury Board and Transport for Norland agreed.", ["Treasury Board", "Transport for Norland"]),
        ("The meeting of Saracens and Norbury United is off.", ["Norbury United"]),
        ("He met the Senate, the House and the Supreme Court.", ["Senate", "Supreme Court"]),
    ],
)
def test_a_body_may_be_named_by_a_list(text, expected):
    """A list behind "the" that ends in a noun for a body, or one of partners before "&", is one name."""
    assert bodies(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She died at St. Brendan's Hospital.", ["St. Brendan's Hospital"]),
        ("The Flight Attendants' Union of Chile struck.", ["Flight Attendants' Union of Chile"]),
        ("The Catholic Bishops' Conference prayed.", ["Catholic Bishops' Conference"]),
        ("The Lord's Resistance Army fled.", ["Lord's Resistance Army"]),
        ("The Retailers' Association of Norland wrote.", ["Retailers' Association of Norland"]),
        ("She praised Norland's Health Authority.", ["Health Authority"]),
        ("She was taken to Addenby's Hospital.", ["Addenby's Hospital"]),
        ("He appeared at Luton Magistrates' court.", ["Luton Magistrates' court"]),
    ],
)
def test_a_genitive_may_stand_inside_a_name(text, expected):
    """A saint's, or that of a class of people; whose a body is stays outside."""
    assert bodies(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ministry of the Interior met.", ["Ministry of the Interior"]),
        (
            "The Committee on the Prevention of all Forms of Cruelty Against Animals met.",
            ["Committee on the Prevention of all Forms of Cruelty Against Animals"],
        ),
        ("UK Export Finance for UK-Chile trade was doubled.", ["UK Export Finance"]),
        ("They signed the EU-Norland Association Agreement.", []),
        ("Northern Canal Rail, which runs it, agreed.", ["Northern Canal Rail"]),
        ("Leeds city council agreed.", ["Leeds city council"]),
        ("The Civil Aviation Authority of the Maldives agreed.", ["Civil Aviation Authority of the Maldives"]),
        (
            "The Bureau of Study and Analysis for Road Safety said so.",
            ["Bureau of Study and Analysis for Road Safety"],
        ),
        ("The Alliance for the Return of Peace and Order fought.", ["Alliance for the Return of Peace and Order"]),
        (
            "The District Court for the Southern District of Ohio sat.",
            ["District Court for the Southern District of Ohio"],
        ),
        (
            "The Royal Society for the Defence of Birds and the Harbour Trust met.",
            ["Royal Society for the Defence of Birds", "Harbour Trust"],
        ),
        ("The Office of the President Jane Roe met.", ["Office of the President"]),
        ("It was named Company of the Year.", []),
        ("The Policy Committee of the Harbour Bank met.", ["Policy Committee", "Harbour Bank"]),
        ("The Committee of the European Union met.", ["European Union"]),
    ],
)
def test_a_name_goes_on_behind_an_article_or_a_purpose(text, expected):
    """What a body is of or for may have an article, and more behind it; a person or a known body ends it."""
    assert bodies(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ohio Water Protection Division fined it.", ["Ohio Water Protection Division"]),
        ("The Rail Accidents Investigation Branch and the mayor met.", ["Rail Accidents Investigation Branch"]),
        ("The Serious Crimes Unit of Ontario took over.", ["Serious Crimes Unit of Ontario"]),
        ("A vessel of the Cod Bay Oceanographic Institution found it.", ["Cod Bay Oceanographic Institution"]),
        ("The Norland Monitoring Mission left.", ["Norland Monitoring Mission"]),
        ("They won the Second Division.", []),
    ],
)
def test_part_of_a_greater_body_is_a_body(text, expected):
    """Division, Unit, Branch, Command and Institution close a name; a division of a league is none."""
    assert bodies(text) == expected


def test_a_firm_with_a_partner_is_no_second_half():
    """ "And" before a firm with "&" leads from one firm to another."""
    assert bodies("Shares in Caterpillar and Orley & Co fell.") == ["Caterpillar", "Orley & Co"]
