"""Which words are said: where they begin, where they end."""
