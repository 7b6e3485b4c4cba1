"""How persons, bodies and places are named in Russian; ``grammar`` is what the layer of entities asks for."""
