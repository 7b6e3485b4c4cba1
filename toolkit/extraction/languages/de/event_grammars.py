"""The little words of German by which the readers of events tell a clause, by topic."""

import re

from toolkit.extraction.events.grammar.around import Around
from toolkit.extraction.events.grammar.day_words import DayWords
from toolkit.extraction.events.grammar.merging import Merging
from toolkit.extraction.events.grammar.naming import NameWords

AROUND = Around(about=frozenset({"über", "wegen"}))

DAYS = DayWords(than=re.compile(r"\s+als\b"))

MERGING = Merging(
    referendums=("referendum",),
)

NAMING = NameWords(
    loose=frozenset({"und"}),
    theirs=frozenset({"ihre", "ihr"}),
)
