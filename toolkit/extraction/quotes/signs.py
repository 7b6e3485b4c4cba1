"""The marks that the grammar asks for."""

COMMA, COLON, DOT = ",", ":", "."
DASHES = frozenset("—–-―−")
