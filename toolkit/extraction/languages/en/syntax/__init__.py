"""The verb groups and clauses of an English sentence, and which of its words a date hangs on.

No more is told of the syntax than who does what when needs: where a clause begins, which verb it has and in what
tense, what is said of what. It is read in one pass over the words, from the left, with the words of closed classes
and the forms of verbs as its only data.
"""

from toolkit.extraction.languages.en.syntax.governors import Governor, Syntax
from toolkit.extraction.languages.en.syntax.group import Group
from toolkit.extraction.languages.en.syntax.open_clauses import Clause

__all__ = ["Clause", "Governor", "Group", "Syntax"]
