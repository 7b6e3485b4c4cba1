"""What a model finds, put together with what the tables and patterns find."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from toolkit.extraction.entities.backends import Recognised
from toolkit.extraction.entities.candidate import Candidate, Option
from toolkit.extraction.entities.cases import ALL_CASES
from toolkit.extraction.entities.grammar import Grammar
from toolkit.extraction.entities.lexicon import Reading
from toolkit.extraction.entities.tokens import Tokens

_BREAK = re.compile(r"[()\n«»“”\"]")


def with_recognised(
    tokens: Tokens, found: list[Candidate], extra: Iterable[Recognised], grammar: Grammar
) -> list[Candidate]:
    """The candidates, with those of a model where ours leave room or are doubtful.

    Ours are cut more exactly and stay, above all the things of the tables, since only they know their
    countries; a model's name takes the place of one word of which we were not sure.
    """
    starts, ends = [ours.start for ours in found], [ours.end for ours in found]
    gone: set[int] = set()
    added: list[Candidate] = []
    for name in sorted(extra, key=lambda name: name.start):
        candidate = _candidate(tokens, name, grammar)
        if candidate is None or (added and candidate.start < added[-1].end):
            continue
        rivals = range(bisect_right(ends, candidate.start), bisect_left(starts, candidate.end))
        if all(_yields(found[rival], candidate) for rival in rivals):
            gone.update(rivals)
            added.append(candidate)
    kept = [ours for number, ours in enumerate(found) if number not in gone]
    return sorted([*kept, *added], key=lambda candidate: candidate.start)


def _yields(ours: Candidate, theirs: Candidate) -> bool:
    """Whether a candidate of ours makes room: one word that is no thing of the tables."""
    return ours.kind == "person" and len(ours.tags) == 1 and theirs.kind in {"person", "place"}


def _candidate(tokens: Tokens, name: Recognised, grammar: Grammar) -> Candidate | None:
    first = bisect_left(tokens.starts, name.start)
    last = bisect_right(tokens.ends, name.end)
    if first >= last:
        return None
    start, end = tokens.starts[first], tokens.ends[last - 1]
    text = tokens.text[start:end]
    if _BREAK.search(text) or grammar.opens_no_name(tokens.words[first]):
        return None
    if name.kind == "person":
        options = grammar.read_name(text) or (
            Option(tokens.words[last - 1], " ".join(tokens.words[first : last - 1]), "u", ALL_CASES),
        )
        tags = "X" * max(2, last - first)
        return Candidate(first, last, "person", start, end, tags=tags, options=options)
    if name.kind == "place":
        return Candidate(
            first, last, "place", start, end, reading=Reading("P", "u", text, "", ""), base=text, cases=""
        )
    return Candidate(first, last, "organization", start, end, base=text, cases="")
