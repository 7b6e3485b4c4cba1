"""A sentence ready for finding events: its clauses, and what its words tell by themselves."""
