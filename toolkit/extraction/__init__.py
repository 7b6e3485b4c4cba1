"""From raw text to an article: who said what, what happened when and where, each with its evidence."""
