"""Who and what is meant by a pronoun, an office or a noun that another sentence tells in full."""
