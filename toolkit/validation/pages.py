"""What a rule's docstring says, in its parts: the page of the rule."""

import re
from textwrap import dedent

from attrs import frozen

from toolkit.validation.rule import Rule

_PART = re.compile(r"^(Why|Fix|Bad|Good):", re.MULTILINE)


@frozen(kw_only=True)
class RulePage:
    """The documentation of a rule.

    Attributes:
        what: the fault in one sentence.
        why: the reason, with the clause of the standard.
        fix: what to do.
        bad: an example that fires.
        good: the same, mended.
    """

    what: str
    why: str = ""
    fix: str = ""
    bad: str = ""
    good: str = ""


def page_of(rule: Rule) -> RulePage:
    """The parts of a rule's docstring."""
    what, *parts = _PART.split(rule.documentation)
    texts = {name.lower(): text for name, text in zip(parts[::2], parts[1::2], strict=True)}
    return RulePage(
        what=_one_line(what),
        why=_one_line(texts.get("why", "")),
        fix=_one_line(texts.get("fix", "")),
        bad=_example(texts.get("bad", "")),
        good=_example(texts.get("good", "")),
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _example(text: str) -> str:
    """An example as it stands, without the indent that the docstring's form adds."""
    first, _, rest = text.partition("\n")
    lines = [first.strip(), *dedent(rest).rstrip().split("\n")]
    return "\n".join(lines).strip("\n")
