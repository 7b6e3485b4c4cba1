"""What a document's comments ask of Dateline: the values that the suppressions and the rules on them share."""

from attrs import frozen

from toolkit.diagnostics import Diagnostic, Report

WORDS = ("ignore", "ignore-file")


@frozen
class Named:
    """What a comment names: a word of it, its place, the codes that it stands for, and what is like it."""

    text: str
    line: int
    column: int
    codes: frozenset[str] = frozenset()
    similar: tuple[str, ...] = ()


@frozen
class Comment:
    """One comment: its instruction, what it names, and the line that it is about; None: the whole document."""

    instruction: Named
    names: tuple[Named, ...]
    line: int | None

    def covers(self, found: Diagnostic) -> bool:
        """Whether the comment asks to pass over that finding."""
        return any(covers(name, self, found) for name in self.names)


def covers(name: Named, comment: Comment, found: Diagnostic) -> bool:
    """Whether that name in the comment stands for that finding."""
    return found.code in name.codes and comment.line in {None, found.line}


@frozen
class Commented:
    """The comments of a document, and what was found in it.

    Attributes:
        comments: in their order.
        report: every finding, before any is passed over.
        whole: whether all stages of the check ran: only then is a comment known to be of no use.
        asked: the codes that the run looks for in a single document.
        optional: the codes that a run looks for only when it is asked to.
    """

    comments: tuple[Comment, ...]
    report: Report
    whole: bool
    asked: frozenset[str]
    optional: frozenset[str] = frozenset()

    def looked_for(self, name: Named) -> bool:
        """Whether the run looked for all that the name stands for."""
        return bool(name.codes & self.asked) and name.codes <= self.asked | self.optional
