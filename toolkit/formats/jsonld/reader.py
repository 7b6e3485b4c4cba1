"""A JSON-LD tree to the model."""

from toolkit.formats.schemaorg.origin import origin_of
from toolkit.formats.schemaorg.reader import read_graph

read = read_graph
origin = origin_of
