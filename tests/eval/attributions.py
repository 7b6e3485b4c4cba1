"""Scores of attributions: tokens of source, cue and content, and the speakers, against texts marked by hand.

A text is marked in place: ``[s1 Roe] [c1 said] [q1 it was over]``. After a text, a line ``1: Jane Roe | indirect``
tells the speaker's name and the kind of quote of the attribution with that number. ``---`` parts texts.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from eval.brat import gold

from toolkit.extraction import Quotation, find_quotes

DATA = Path(__file__).parent / "data"
ROLES = {"s": "source", "c": "cue", "q": "content"}
_MARK = re.compile(r"\[([scq])(\d+) |\]")
_ANSWER = re.compile(r"^(\d+): (.+?) \| (\w+)$", re.MULTILINE)
_TOKEN = re.compile(r"\w+(?:[-'’.]\w+)*")
Part = tuple[int, int]


@dataclass
class Text:
    """One text and what is marked in it.

    Attributes:
        text: without the marks.
        parts: role -> number of the attribution -> stretches.
        answers: number of the attribution -> speaker's name and kind of the quote.
    """

    text: str
    parts: dict[str, dict[str, list[Part]]] = field(default_factory=lambda: {role: {} for role in ROLES.values()})
    answers: dict[str, tuple[str, str]] = field(default_factory=dict)


def texts(name: str) -> list[Text]:
    """The texts of a file under ``data``."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    source = "\n".join(line for line in lines if not line.startswith("#"))
    return [_read(part.strip()) for part in re.split(r"^---$", source, flags=re.MULTILINE)]


def _read(marked: str) -> Text:
    answers = {number: (name, kind) for number, name, kind in _ANSWER.findall(marked)}
    marked = _ANSWER.sub("", marked).rstrip() + "\n"
    read, out, at, stack = Text("", answers=answers), "", 0, []
    for match in _MARK.finditer(marked):
        out += marked[at : match.start()]
        at = match.end()
        if match[1]:
            stack.append((match[1], match[2], len(out)))
        else:
            role, number, start = stack.pop()
            read.parts[ROLES[role]].setdefault(number, []).append((start, len(out)))
    read.text = out + marked[at:]
    return read


def places(text: str, parts: list[Part]) -> set[int]:
    """Where the words begin that the stretches hold."""
    return {match.start() for a, b in parts for match in _TOKEN.finditer(text, a, b)}


def marked(text: Text, role: str) -> set[int]:
    """The words of a role, of all attributions of a text."""
    return places(text.text, [part for parts in text.parts[role].values() for part in parts])


def found(text: str, quotes: tuple[Quotation, ...], role: str) -> set[int]:
    """The words that the found attributions give a role."""
    spans = {
        "source": [quote.source_span for quote in quotes],
        "cue": [quote.cue_span for quote in quotes],
        "content": [part for quote in quotes for part in quote.contents],
    }[role]
    return places(text, [(span.start, span.end) for span in spans if span is not None])


def polnear(folder: Path) -> list[Text]:
    """The documents of PolNeAR in brat's format: all attributions, direct and indirect."""
    read = []
    # Some documents were marked by several people: the first of them counts.
    marks = sorted((folder / "attributions").glob("*.ann"), reverse=True)
    for name, file in sorted({file.stem.rpartition("_")[0]: file for file in marks}.items()):
        one = Text((folder / "text" / f"{name}.txt").read_text(encoding="utf-8"))
        for number, roles in enumerate(gold(file)):
            for role, parts in roles.items():
                if role.lower() in one.parts:
                    one.parts[role.lower()][str(number)] = parts
        read.append(one)
    return read


def f1(counts: Counter[str]) -> float:
    """F1 of right, found and gold."""
    return 2 * counts["right"] / max(1, counts["found"] + counts["gold"])


def score(read: list[Text], language: str, verbose: bool = False) -> dict[str, float]:
    """Token F1 of each role, and the share of told speakers and kinds that are right."""
    counts = {role: Counter[str]() for role in ROLES.values()}
    speakers, kinds = Counter[bool](), Counter[bool]()
    for text in read:
        quotes = find_quotes(text.text, language=language)
        for role, count in counts.items():
            gold, mine = marked(text, role), found(text.text, quotes, role)
            count.update(right=len(gold & mine), found=len(mine), gold=len(gold))
            if verbose:
                _show(text.text, role, gold, mine)
        for number, (name, kind) in text.answers.items():
            told = _told(_matching(text, number, quotes))
            speakers[told[0].casefold() == name.casefold()] += 1
            kinds[told[1] == kind] += 1
            if verbose and (told[0].casefold(), told[1]) != (name.casefold(), kind):
                print("SPEAKER", name, kind, "|", *told)
    figures = {role: f1(count) for role, count in counts.items()}
    return {
        **figures,
        "speaker": speakers[True] / max(1, speakers.total()),
        "kind": kinds[True] / max(1, kinds.total()),
    }


def _told(quote: Quotation | None) -> tuple[str, str, str]:
    """The speaker's name, the kind and the words of a found attribution."""
    if quote is None:
        return "", "", ""
    return quote.speaker.name if quote.speaker else "", quote.kind.value, quote.text


def _matching(text: Text, number: str, quotes: tuple[Quotation, ...]) -> Quotation | None:
    """The found attribution that holds most of the words of a marked one."""
    gold = places(text.text, text.parts["content"].get(number, []))
    shares = [(len(gold & found(text.text, (quote,), "content")), quote) for quote in quotes]
    best = max(shares, key=lambda share: share[0], default=(0, None))
    return best[1] if best[0] * 2 >= len(gold) > 0 else None


def _show(text: str, role: str, gold: set[int], mine: set[int]) -> None:
    for title, places_ in (("MISSED", gold - mine), ("WRONG", mine - gold)):
        if not places_:
            continue
        lines = Counter(text.rfind("\n", 0, at) + 1 for at in places_)
        for start in sorted(lines):
            words = [
                m.group() for m in _TOKEN.finditer(text, start, text.find("\n", start)) if m.start() in places_
            ]
            print(title, role, "|", " ".join(words), "|", text[start : text.find("\n", start)][:220])
