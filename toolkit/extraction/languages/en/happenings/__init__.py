"""English rules: what the clauses of a sentence tell, and what happens at a date of it."""

from toolkit.extraction.languages.en.happenings.reading import Reading, read_clauses

__all__ = ["Reading", "read_clauses"]
