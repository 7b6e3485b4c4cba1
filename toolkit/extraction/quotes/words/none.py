"""What a language has where it has no words of a topic."""

import re

Words = frozenset[str]
NO_WORDS: Words = frozenset()
NOTHING = re.compile(r"(?!)")
