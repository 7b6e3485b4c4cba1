"""Persons, bodies, places and states named in a text: `find_entities`; those not named: `find_descriptions`."""

from toolkit.extraction.entities.backends import EntityBackend
from toolkit.extraction.entities.find import find_descriptions, find_entities
from toolkit.extraction.entities.mention import Mention
from toolkit.extraction.entities.morphology import gender_and_case, to_nominative
from toolkit.extraction.entities.values import as_state

__all__ = [
    "EntityBackend",
    "Mention",
    "as_state",
    "find_descriptions",
    "find_entities",
    "gender_and_case",
    "to_nominative",
]
