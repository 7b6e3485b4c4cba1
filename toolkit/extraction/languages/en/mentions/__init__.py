"""How persons, bodies and places are named in English; ``grammar`` is what the layer of entities asks for."""
