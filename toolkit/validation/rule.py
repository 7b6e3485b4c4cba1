"""What a rule is: a function that finds, and the facts the engine stamps on what it found."""

import inspect
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any

from attrs import frozen

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document


class Scope(Enum):
    """What a rule looks at, and so when it can run."""

    SYNTAX = "syntax"
    """What the parser noted in `Document.findings`, or gave up with."""
    SCHEMA = "schema"
    """One error of the JSON Schema stage."""
    TREE = "tree"
    """`Document.tree` alone: runs on what is about to be written too."""
    SOURCE = "source"
    """The document's octets or its native parse: runs on documents that were read, whatever the schema says."""
    FEED = "feed"
    ARTICLE = "article"
    EVENT = "event"
    RELEASE = "release"
    """An article in a format that has no words for what may not be published: `Format.withholds` is False."""
    COMMENT = "comment"
    """The comments by which a document asks to pass findings over; see `toolkit.validation.suppressions`."""
    TOGETHER = "together"
    """Two documents of one article, side by side; see `toolkit.validation.together`."""


@frozen
class Rule:
    """One rule of the catalogue.

    Attributes:
        code: three letters of the family and three digits; never used again for something else.
        severity: error where the standard says MUST, warning where it says SHOULD or a known client breaks,
            note for advice.
        check: yields findings; its docstring is the rule's documentation.
        scope: what `check` is called with.
        profiles: dated or named sets that the rule belongs to; empty: every run.
        fixable: whether its findings carry a safe fix.
    """

    code: str
    severity: Severity
    check: Callable[[Any], Iterator[Finding]]
    scope: Scope = Scope.TREE
    profiles: frozenset[str] = frozenset()
    fixable: bool = False

    @property
    def name(self) -> str:
        """The fault in words with dashes; accepted wherever a code is."""
        return self.check.__name__.replace("_", "-")

    @property
    def family(self) -> str:
        """The three letters."""
        return self.code[:3]

    @property
    def documentation(self) -> str:
        """The docstring: what, why, fix, a bad and a good example."""
        return inspect.getdoc(self.check) or ""


def noted(document: Document, code: str) -> Iterator[Finding]:
    """What the parser noted under that code."""
    return (finding for finding in document.findings if finding.code == code)
