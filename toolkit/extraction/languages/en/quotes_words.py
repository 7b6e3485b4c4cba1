"""The English words and patterns by which a sentence turns, a phrase names who speaks, and an office returns."""

import re

from toolkit.extraction.quotes.words.naming import Naming
from toolkit.extraction.quotes.words.returning import Returning
from toolkit.extraction.quotes.words.turning import Turning

_NAME = r"(?P<name>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3})"
_CAPITALS = r"[A-Z][\w&.’'-]*(?: [A-Z&][\w&.’'-]*){0,4}"
_OF_SHARES = rf"(?:Shares|Stock) (?:in|of) (?:[a-z-]+ ){{0,3}}(?P<of>{_CAPITALS})"

TURNING = Turning(
    joining=frozenset({"and", "but", "then", "although", "though", "while"}),
    conjunctions=frozenset({"and", "but", "while", "whereas", "though", "although"}),
    others=frozenset({"another", "others"}),
    however=frozenset({"but", "though", "although"}),
    telling=frozenset({"tell"}),
    plain=frozenset({"say", "add"}),
    accusing=frozenset({"accuse", "criticize", "praise", "urge", "blame", "thank", "demand", "promise"}),
    granting=frozenset({"deny", "admit", "confirm", "acknowledge", "concede"}),
    voicing=frozenset({"express", "voice"}),
    taking_up=frozenset(
        {"add", "say", "warn", "note", "stress", "insist", "acknowledge", "concede", "admit", "caution", "argue"}
    ),
    perfect=frozenset({"have", "has", "had", "been"}),
    be=frozenset({"be"}),
    copulas=frozenset({"is", "are", "was", "were"}),
    carrying=frozenset({"reports", "reported", "writes", "wrote"}),
)

NAMING = Naming(
    beside=re.compile(
        r"^(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|[Ff]ellow|[Ll]ocal) [^,]+, "
        rf"{_NAME}(?:,|$)"
    ),
    kin_beside=re.compile(
        r"^(?:(?:[\w.’'-]+ ){0,2}[\w.’'-]+['’]s|[Hh]is|[Hh]er|[Tt]heir) [^,]+, (?P<name>[A-Z][a-z]+)(?:,|$)"
    ),
    before=re.compile(rf"^{_NAME} (?:of|from|with) (?:the )?[A-Z]"),
    after=re.compile(rf"(?:^| )(?:[a-z][\w-]+|CEO|CFO|CTO|COO|MP|MEP|MSP|PM) {_NAME}(?:,|$)"),
    body_after=re.compile(r"(?:^| )(?P<noun>[a-z]+) (?P<name>[A-Z][\w&.’'-]*(?: [A-Z][\w&.’'-]*){0,3})$"),
    body_beside=re.compile(r"(?:^| )(?P<noun>[a-z]+), (?:the )?(?P<name>[A-Z][A-Z&]+)$"),
    more_of_them=re.compile(r",(?!\d)| (?:who|whose|which) | (?:[a-z]{2,}ed|led|run|set up|made up) by "),
    owner=re.compile(r"(?:^|\n|[.!?…][»”\"]? )(?P<owner>(?:[A-Z][\w-]*|The [a-z][\w-]*)(?: [\w-]+){0,3}[’']s )$"),
    of=(" of ", "for "),
    who=", who ",
    credits=frozenset({"source", "editor", "author", "writer", "reporter"}),
    in_view=("in", "the", "view", "of"),
    views=frozenset({"view", "opinion", "words", "judgment", "judgement", "estimation", "telling"}),
    articles=frozenset({"a", "an", "one", "another"}),
    shares=re.compile(rf"(?:{_OF_SHARES}|(?P<before>{_CAPITALS}) (?:shares|stock)) "),
    which=re.compile(rf"(?:The )?(?P<name>{_CAPITALS}), which "),
)

RETURNING = Returning(minister="minister", prime="prime", of=" of ")
