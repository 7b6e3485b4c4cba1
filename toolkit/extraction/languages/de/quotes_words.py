"""The German patterns by which a phrase names who speaks."""

import re

from toolkit.extraction.quotes.words.naming import Naming

NAMING = Naming(
    after=re.compile(r"(?:^| )[a-z][\w-]+ (?P<name>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3})(?:,|$)"),
    more_of_them=re.compile(r",(?!\d)"),
)
