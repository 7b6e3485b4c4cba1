"""The clauses of a sentence that are open while it is read from the left."""

from attrs import define, field

from toolkit.extraction.languages.en.syntax.group import Group
from toolkit.extraction.languages.en.syntax.groups import Groups


@define
class Clause:
    """A clause.

    Attributes:
        start: where it begins.
        opener: the word or mark that opens it.
        kind: "main", "complement", "relative", "adverbial", "participle" or "aside".
        parent: the number of the clause it stands in; -1 for none.
        comma: whether a comma parts it from that.
        subject: whether it has had a subject.
        joined: whether its subject is that of the clause before "and".
        groups: its verb groups.
    """

    start: int
    opener: str = ""
    kind: str = "main"
    parent: int = -1
    comma: bool = False
    subject: bool = False
    joined: bool = False
    groups: list[Group] = field(factory=list)

    @property
    def finite(self) -> Group | None:
        """Its first finite verb."""
        for group in self.groups:  # asked for at each word
            if group.finite:
                return group
        return None


@define(kw_only=True)
class OpenClauses(Groups):
    """A sentence whose clauses are opened and closed one after the other.

    Attributes:
        groups: all verb groups, in their order.
        clauses: in the order in which they begin.
        clause_of: the number of the clause of each word.
    """

    groups: list[Group] = field(init=False, factory=list)
    clauses: list[Clause] = field(init=False, factory=lambda: [Clause(0)])
    clause_of: list[int] = field(init=False, factory=list)
    _open: list[int] = field(init=False, factory=lambda: [0])

    @property
    def _here(self) -> Clause:
        return self.clauses[self._open[-1]]

    def _push(self, start: int, opener: str, kind: str, *, comma: bool = False) -> None:
        """Open a clause inside the one in hand."""
        self.clauses.append(Clause(start, opener, kind, parent=self._open[-1], comma=comma))
        self._open.append(len(self.clauses) - 1)

    def _renew(self, start: int, opener: str) -> None:
        """Open another main clause."""
        self.clauses.append(Clause(start, opener))
        self._open = [len(self.clauses) - 1]

    def _join(self, start: int, opener: str, *, joined: bool) -> None:
        """Open a clause beside the one in hand, with its subject where it is `joined`."""
        here = self._here
        self.clauses.append(Clause(start, opener, here.kind, parent=here.parent, subject=joined, joined=joined))
        self._open[-1] = len(self.clauses) - 1

    def _close(self, *kinds: str, comma: bool = False) -> None:
        """Close clauses inside others: those of some kinds, or all; only those that a comma opened."""
        while len(self._open) > 1 and (not kinds or self._here.kind in kinds) and (self._here.comma or not comma):
            self._open.pop()

    def _mark(self, low: int, high: int) -> None:
        self.clause_of[low:high] = [self._open[-1]] * (min(high, len(self.words)) - low)

    def _at(self, depth: int) -> Clause:
        return self.clauses[self._open[depth]]
