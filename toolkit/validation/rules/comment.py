"""CMT: the comments of a document that speak to Dateline."""

from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.validation.comments import WORDS, Commented, Named, covers
from toolkit.validation.rule import Rule, Scope


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
