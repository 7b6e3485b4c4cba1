"""What a rule is: a function that finds, and the facts the engine stamps on what it found."""

import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from functools import cache
from typing import Any, Protocol

from attrs import define, field, frozen

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
    EVENT_CLOCK = "event clock"
    """An event in a format that leaves its times as the model has them: `Format.clocked` is False."""
    EVENT_RELEASE = "event release"
    """An event in such a format."""
    COMMENT = "comment"
    """The comments by which a document asks to pass findings over; see `toolkit.validation.suppressions`."""
    TOGETHER = "together"
    """Two documents of one article, side by side; see `toolkit.validation.together`."""


class Subject(Protocol):
    """What the rules of a family look at, made of a document once for all of them."""

    @property
    def names(self) -> frozenset[str]:
        """What occurs in the document, in the words of `Rule.needs`."""


@frozen
class Rule:
    """One rule of the catalogue.

    Attributes:
        code: three letters of the family and three digits; never used again for something else.
        severity: error where the standard says MUST, warning where it says SHOULD or a known client breaks,
            note for advice.
        check: yields findings; its docstring is the rule's documentation.
        scope: what `check` is called with.
        subject: makes of a document what `check` is called with instead.
        needs: the rule can find something only where one of these names occurs in the subject, of a value of the
            model: where one of these fields holds something; empty: anywhere.
        profiles: dated or named sets that the rule belongs to; empty: every run.
        fixable: whether its findings carry a safe fix.
        gives_way: codes that tell the same fault in the words of the document; where one of them stands at the
            same place, this rule is silent, so that nobody gets two counsels for one fault.
    """

    code: str
    severity: Severity
    check: Callable[[Any], Iterator[Finding]]
    scope: Scope = Scope.TREE
    profiles: frozenset[str] = frozenset()
    fixable: bool = False
    subject: Callable[[Document], Subject] | None = None
    needs: frozenset[str] = frozenset()
    gives_way: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """The fault in words with dashes; accepted wherever a code is."""
        return self.check.__name__.replace("_", "-")

    @property
    def family(self) -> str:
        """The three letters."""
        return self.code[:3]

    @property
    def remedy(self) -> str | None:
        """What to do, in general: said of a finding that neither says it itself nor carries a fix."""
        return _remedy(self.check)

    @property
    def documentation(self) -> str:
        """The docstring: what, why, fix, a bad and a good example."""
        return inspect.getdoc(self.check) or ""


_FIX = re.compile(r"^Fix:\s+(.+?)(?=\n\s*\n|\n\w+:|\Z)", re.DOTALL | re.MULTILINE)


@cache
def _remedy(check: Callable[[Any], Iterator[Finding]]) -> str | None:
    match = _FIX.search(inspect.getdoc(check) or "")
    return " ".join(match[1].split()).removesuffix(".") if match else None


_MOST_SETS = 1000
"""Sets of names remembered; the documents of one source have few."""


@define(eq=False)
class Group:
    """Rules that look at the same thing of a document."""

    subject: Callable[[Document], Subject] | None
    rules: tuple[Rule, ...]
    _able: dict[frozenset[str], tuple[Rule, ...]] = field(factory=dict)
    _fields: tuple[str, ...] = field(init=False)

    @_fields.default
    def _needed(self) -> tuple[str, ...]:
        """Every name that a rule needs."""
        return tuple(sorted({name for rule in self.rules for name in rule.needs}))

    def over(self, document: Document) -> tuple[object, tuple[Rule, ...]]:
        """What the rules look at, and those of them that can find something in it."""
        if self.subject is None:
            return document, self.rules
        subject = self.subject(document)
        return subject, self.able(subject.names)

    def able(self, names: frozenset[str]) -> tuple[Rule, ...]:
        """The rules that can find something where these names occur."""
        able = self._able.get(names)
        if able is None:
            if len(self._able) >= _MOST_SETS:
                self._able.clear()
            able = tuple(rule for rule in self.rules if not rule.needs or rule.needs & names)
            self._able[names] = able
        return able

    def over_value(self, value: object) -> tuple[Rule, ...]:
        """The rules that can find something in a value of the model: their names are those of its fields.

        A field has something where it is neither None nor without members; an empty text and a 0 are something.
        """
        fields = self._fields
        if not fields:
            return self.rules
        held = zip(fields, map(value.__getattribute__, fields), strict=True)
        return self.able(frozenset([name for name, one in held if one or (one is not None and one != ())]))


def grouped(rules: Iterable[Rule]) -> tuple[Group, ...]:
    """The rules by what they look at."""
    groups: dict[Callable[[Document], Subject] | None, list[Rule]] = {}
    for rule in rules:
        groups.setdefault(rule.subject, []).append(rule)
    return tuple(Group(subject, tuple(found)) for subject, found in groups.items())


@frozen
class Notes:
    """What the parser noted.

    Attributes:
        findings: each with its code.
        names: those codes.
    """

    findings: tuple[Finding, ...]
    names: frozenset[str]


_NOTHING_NOTED = Notes((), frozenset())


def notes(document: Document) -> Notes:
    """What the parser noted in a document."""
    if not document.findings:
        return _NOTHING_NOTED
    return Notes(document.findings, frozenset(str(finding.code) for finding in document.findings))


def noted(document: Document | Notes, code: str) -> Iterator[Finding]:
    """What the parser noted under that code."""
    return (finding for finding in document.findings if finding.code == code)
