"""How persons, bodies and places are named in German; ``grammar`` is what the layer of entities asks for."""
