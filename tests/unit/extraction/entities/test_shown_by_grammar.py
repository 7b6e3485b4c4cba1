"""English names that no table has: a place by its preposition or noun, a body by its noun, its "it", its shape."""

import pytest

from toolkit.extraction import find_entities
from toolkit.model import Organization, Person, Place

_LETTERS = {Person: "P", Place: "L", Organization: "O"}


def _named(text: str) -> list[str]:
    """A letter for the kind and the name of everything named, each once; peoples left out."""
    found = [m for m in find_entities(text, language="en") if m.kind != "demonym"]
    return list(dict.fromkeys(f"{_LETTERS[type(m.value)]} {m.value.name}" for m in found))


PLACES = {
    "The bus stopped in Quarnby, near Oxwold.": ["L Quarnby", "L Oxwold"],
    "Banks fell in Quarnby shares.": ["O Quarnby"],
    "She bought a stake in Quarnby.": ["O Quarnby"],
    "The village of Quarnby and the island of Oxwold flooded.": ["L Quarnby", "L Oxwold"],
    "Rain fell north of Quarnby and off the coast of Oxwold.": ["L Quarnby", "L Oxwold"],
    "Schools closed in Stanby, Nether Oxwold and Quarnby on Monday.": ["L Stanby", "L Nether Oxwold", "L Quarnby"],
    "Troops entered Quarnby province and the Oxwold district.": ["L Quarnby", "L Oxwold"],
    "It covers Quarnby and Oxwold counties.": ["L Oxwold"],
    "A storm hit Perrin County and Tamby Creek.": ["L Perrin County", "L Tamby Creek"],
    "They climbed Mount Quarnby above the Gulf of Oxwold.": ["L Mount Quarnby", "L Gulf of Oxwold"],
    "They met at the Grange Hall.": ["L Grange Hall"],
    "Rebecca Hall sang.": ["P Rebecca Hall"],
    "The Leeds-based firm hired a Quarnby-born cook.": ["L Leeds", "L Quarnby"],
    "He was born in Quarnby, Kentucky.": ["L Quarnby", "L Kentucky"],
    "It rained in Quarnby. East Quarnby stayed dry.": ["L Quarnby", "L East Quarnby"],
    "They flew to Quarnby.": ["L Quarnby"],
    "The race was held in St. Oxwold.": ["L St. Oxwold"],
    "They rounded the Cape of Good Hope.": ["L Cape of Good Hope"],
    "The sea wall in South Tarawa broke.": ["L South Tarawa"],
    "The bus ran from Leeds to Oxwold.": ["L Leeds", "L Oxwold"],
    "The envoys visited Quarnby, Stanby and Oxwold.": ["L Quarnby", "L Stanby", "L Oxwold"],
    "Police named Jane Roe of Quarnby, 31.": ["P Jane Roe", "L Quarnby"],
    "The Albanian-flagged tanker sank.": [],
    "They met in Reading. The actor played Batman.": ["L Reading"],
    "It rained in Wales and in Sao Tome and Principe.": ["L Wales", "L Sao Tome and Principe"],
}

BODIES = {
    "The airline Quarnby grew.": ["O Quarnby"],
    "The Quarnby union will strike.": ["O Quarnby"],
    "Quarnby said it would buy more ships.": ["O Quarnby"],
    "Quarnby said he would buy more ships.": [],
    "Oxwold, the biggest retailer in the north, closed.": ["O Oxwold"],
    "Shares of Quarnby fell.": ["O Quarnby"],
    "The deal with SkyQuarn failed.": ["O SkyQuarn"],
    "The FQU denied it.": ["O FQU"],
    "The GDP fell.": [],
    "Roe & Doe filed the claim.": ["O Roe & Doe"],
    "Brightly Foods Plc fell. Brightly had warned of it.": ["O Brightly Foods Plc"],
    "The Oxwold Teachers' Federation met.": ["O Oxwold Teachers' Federation"],
    "The Association of Chief Police Officers met.": ["O Association of Chief Police Officers"],
    "The Community of Latin and Caribbean States met.": ["O Community of Latin and Caribbean States"],
    "Israel Army Radio told of it.": ["O Israel Army Radio"],
    "The Danish Coast Guard found it.": ["O Danish Coast Guard"],
    "The Danish army found it.": [],
    "The Welsh Conservatives objected.": ["O Welsh Conservatives"],
    "Two Democrats objected.": [],
    "Friends of Oxwold Library objected.": ["O Friends of Oxwold Library"],
    "Police Speak To White People After Shooting": [],
    "Air Quarnby landed.": ["O Air Quarnby"],
    "The retailer Rami Levy sells it.": ["O Rami Levy"],
    "Supermarket chain Carrefour sells it.": ["O Carrefour"],
    "Insurer Quarnby paid for it.": ["O Quarnby"],
    "A poll by Quarnby put them ahead.": ["O Quarnby"],
    "Quarnby spokeswoman Jane Roe left.": ["O Quarnby", "P Jane Roe"],
    "The Liberal spokeswoman, Jane Roe, left.": ["P Jane Roe"],
    "The Greens left, as did the Social Democrats.": ["O Greens", "O Social Democrats"],
    "She was taken to King's College Hospital.": ["O King's College Hospital"],
    "An Indian Navy ship saved them.": ["O Indian Navy"],
    "The analyst Jane Roe of Quarnby, in Leeds, left.": ["P Jane Roe", "O Quarnby", "L Leeds"],
    "The Democratic Party lost the vote in Albania.": ["O Democratic Party", "L Albania"],
    "The striker scored the only goal of the match. Oxwold Town won.": ["O Oxwold Town"],
}

NOBODY = {
    "He won the Tour de France.": [],
    "The Star Wars actor left.": [],
    "The John McRoe trial ended.": ["P John McRoe"],
    "Mayor Bill de Quarn left.": ["P Bill de Quarn"],
    "The lords left. Section 44 stays.": [],
    "Prosecutor Simon Day told the court.": ["P Simon Day"],
    "She sells her novel Angel Catbird.": [],
    "The Oxwold Film Festival ended.": [],
    "An analyst at Peel Hunt wrote it.": ["O Peel Hunt"],
    "She drew it with Johnnie Christmas.": ["P Johnnie Christmas"],
}


@pytest.mark.parametrize("text", [*PLACES, *BODIES, *NOBODY])
def test_what_is_named(text: str) -> None:
    """What stands beside a name shows what it names."""
    assert (PLACES | BODIES | NOBODY)[text] == _named(text)
