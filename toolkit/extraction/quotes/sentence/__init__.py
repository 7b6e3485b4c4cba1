"""A sentence ready for the grammar of quotes: its marks, its tokens, its verbs of saying."""
