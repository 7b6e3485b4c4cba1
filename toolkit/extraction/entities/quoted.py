"""Bodies named between quotation marks after the noun that says what they are: компания «Рога и копыта»."""

import re
from bisect import bisect_left

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.candidates import thing_at
from toolkit.extraction.entities.descriptions import Head, heads
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.ru.entities import BODY_KINDS

_QUOTED = re.compile(r"[«„“\"][^\W\d_a-zа-яё][^«»„“”\"\n]{1,70}[»”“\"]")


def with_quoted(tokens: Tokens, found: list[Candidate]) -> list[Candidate]:
    """The candidates, with the bodies so named in the place of what stands inside their marks."""
    bodies = [body for match in _QUOTED.finditer(tokens.text) if (body := _body(tokens, *match.span(), found))]
    if not bodies:
        return found
    kept = []
    number = 0
    for candidate in found:
        while number < len(bodies) and bodies[number].end <= candidate.start:
            number += 1
        if number == len(bodies) or candidate.end <= bodies[number].start:
            kept.append(candidate)
    return sorted([*kept, *bodies], key=lambda candidate: candidate.start)


def _body(tokens: Tokens, start: int, end: int, found: list[Candidate]) -> Candidate | None:
    first = bisect_left(tokens.starts, start) - 1
    if first < 0 or tokens.text[tokens.ends[first] : start] not in {" ", "\xa0"}:
        return None
    head = next((head for head in heads(tokens.words[first]) if head.lemma in BODY_KINDS), None)
    if head is None:
        return None
    last = bisect_left(tokens.starts, end)
    known = _known(tokens, start, end)
    return Candidate(
        first,
        last,
        "organization",
        tokens.starts[first],
        end,
        reading=known.reading if known else None,
        base=f"{head.lemma} {tokens.text[start:end]}",
        gender=head.gender,
        cases=_cases(tokens, first, head),
        label=BODY_KINDS[head.lemma],
    )


def _cases(tokens: Tokens, first: int, head: Head) -> str:
    return (
        "".join(
            dict.fromkeys(case for other in heads(tokens.words[first]) if not other.plural for case in other.cases)
        )
        or head.cases
    )


def _known(tokens: Tokens, start: int, end: int) -> Candidate | None:
    """The body of the tables whose name fills the marks."""
    index = bisect_left(tokens.starts, start)
    thing = thing_at(tokens, index) if index < len(tokens.words) else None
    return thing if thing and thing.kind == "organization" and thing.end == end - 1 else None
