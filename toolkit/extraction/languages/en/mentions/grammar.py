"""English, as the finder of names needs it."""

import re

from toolkit.extraction.entities.grammar import Grammar
from toolkit.extraction.languages.en.entities import (
    FORMER,
    NO_OFFICES,
)
from toolkit.extraction.languages.en.mentions.beside import role_after
from toolkit.extraction.languages.en.mentions.body_words import BODY_WORDS
from toolkit.extraction.languages.en.mentions.candidates import candidates
from toolkit.extraction.languages.en.mentions.descriptions import descriptions
from toolkit.extraction.languages.en.mentions.leads import lead
from toolkit.extraction.languages.en.mentions.persons import persons
from toolkit.extraction.languages.en.mentions.roles import role_before, title
from toolkit.extraction.languages.en.mentions.words import POSSESSIVE

# The possessive 's is no word of its own: "Japan's Ishiba" is two.
WORD = re.compile(r"[A-Z]\.(?:[A-Z]\.)+|[^\W_](?<![^\W_]['’][^\W_])[^\W_]*(?:[-‑'’](?!s\b)[^\W_]+)*")
LEXICON = Grammar(
    language="en",
    word=WORD,
    candidates=candidates,
    persons=persons,
    role_before=role_before,
    role_after=role_after,
    title=title,
    past=FORMER,
    lead=lead,
    is_of=re.compile(r"(?:,? (?:of|from|with)|, at) (?:the )?"),
    bodies=BODY_WORDS,
    abbreviations=frozenset("mr mrs ms dr sen rep gen gov".split()),
    before_region=re.compile(r", |, in | \("),
    no_offices=NO_OFFICES,
    owning=POSSESSIVE,
    descriptions=descriptions,
)
