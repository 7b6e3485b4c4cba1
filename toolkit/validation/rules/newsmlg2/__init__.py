"""NML: what the XML Schema of NewsML-G2 does not see, and what the JSON view does not hold."""

from toolkit.validation.rules.newsmlg2 import codes, contents, happenings, items, management, references, structure

RULES = (
    *codes.RULES,
    *contents.RULES,
    *happenings.RULES,
    *items.RULES,
    *management.RULES,
    *references.RULES,
    *structure.RULES,
)
