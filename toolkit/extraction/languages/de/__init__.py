"""German: a small folder, to begin with."""
