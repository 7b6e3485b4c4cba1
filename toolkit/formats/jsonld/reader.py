"""A JSON-LD tree to the model."""

from toolkit.formats.schemaorg_reader import origin_of, read_graph

read = read_graph
origin = origin_of
