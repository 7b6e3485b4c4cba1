"""Persons, bodies, places and states named in a text: `find_entities`."""

from toolkit.extraction.entities.find import find_entities
from toolkit.extraction.entities.mention import Mention
from toolkit.extraction.entities.values import as_state

__all__ = ["Mention", "as_state", "find_entities"]
