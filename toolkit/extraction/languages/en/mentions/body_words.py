"""The English words for and beside bodies, by which one is known for the one it is."""

import re

from toolkit.extraction.entities.bodies import BodyWords

BODY_WORDS = BodyWords(
    public=re.compile(
        r"(?:Ministry|Minister's Office|Parliament|Cabinet|Senate|Congress|Army|Navy|Air Force|Armed Forces"
        r"|Central Bank|(?:Supreme|Constitutional) Court|House of Representatives|Chamber of Deputies)$"
        r"|^(?:the )?Ministry of\b"
    ),
    after=" of ",
    before={"demonym": (" ",), "state": ("'s ", "’s ")},
    of_state=lambda body, state: f"{body} of {state}",
    anywhere=frozenset(
        {
            "Congress",
            "Democratic Party",
            "Republican Party",
            "House of Representatives",
            "Senate",
            "Supreme Court",
        }
    ),
)
