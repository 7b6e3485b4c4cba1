"""CMT: the comments of a document that speak to Dateline."""

from collections.abc import Iterator

from attrs import frozen

from toolkit.diagnostics import Diagnostic, Finding, Report, Severity
from toolkit.validation.rule import Rule, Scope

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


def comment_not_understood(document: Commented) -> Iterator[Finding]:
    """A comment asks Dateline for something that it does not know.

    Why: it was meant to pass over a finding, or did so once; with a slip in it, it does nothing, and nobody sees.
    Fix: write `ignore` or `ignore-file`, and after it codes, names, or the beginnings of codes.

    Bad: <!-- dateline: ignore NML03 -->
    Good: <!-- dateline: ignore NML003 -->
    """
    for comment in document.comments:
        word = comment.instruction
        if word.text not in WORDS:
            message = f"{word.text!r} is neither 'ignore' nor 'ignore-file'"
            yield Finding(message=message, hint=_hint(word), line=word.line, column=word.column)
        elif not comment.names:
            message = "the comment names no rule"
            yield Finding(message=message, hint="name the codes", line=word.line, column=word.column)
        for name in comment.names if word.text in WORDS else ():
            if not name.codes:
                message = f"there is no rule {name.text!r}"
                yield Finding(message=message, hint=_hint(name), line=name.line, column=name.column)


def _hint(word: Named) -> str:
    return f"did you mean {' or '.join(word.similar)}?" if word.similar else "`dateline rules` lists the rules"


def suppression_not_needed(document: Commented) -> Iterator[Finding]:
    """A comment asks to pass over something that is not found.

    Why: what it was written for is mended; left where it is, it will hide the next fault of that kind.
    Fix: take the name out of the comment, or take out the comment.

    Bad: <title>News</title> <!-- dateline: ignore FED002 -->
    Good: <title>News</title>
    """
    for comment in document.comments if document.whole else ():
        for name in comment.names:
            used = any(covers(name, comment, found) for found in document.report)
            if document.looked_for(name) and not used:
                where = "in the file" if comment.line is None else f"in line {comment.line}"
                yield Finding(
                    message=f"{name.text} passes nothing over: it is not found {where}",
                    hint="take it out",
                    line=name.line,
                    column=name.column,
                )


RULES = (
    Rule("CMT001", Severity.ERROR, comment_not_understood, Scope.COMMENT),
    Rule("CMT002", Severity.WARNING, suppression_not_needed, Scope.COMMENT),
)
