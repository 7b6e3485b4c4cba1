"""A JSON-LD tree to the model."""

from toolkit.formats.schemaorg_origin import origin_of
from toolkit.formats.schemaorg_reader import read_graph

read = read_graph
origin = origin_of
