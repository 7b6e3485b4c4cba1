"""What the grammar reads at a time: sentences, and sentences joined that a quotation or its attribution spans."""

import re

from toolkit.extraction.quotes.lexicon import QuoteLexicon
from toolkit.extraction.quotes.sentence.clause import DASHES
from toolkit.extraction.quotes.sentence.marks import Quoted
from toolkit.extraction.quotes.sentence.tokens import fold_word
from toolkit.extraction.quotes.shapes.phrases import words_of_phrases
from toolkit.extraction.segments.dateline import dateline
from toolkit.extraction.segments.sentences import sentences
from toolkit.model import Span

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CLOSING = frozenset("”\"’'»")
_ASKED = re.compile(r"[!?…][”\"’'»]+$")
# "JANE ROE: ...", "Анна Белова: ...": a line of a transcript.
_TURN = re.compile(r"^(?:[A-ZА-ЯЁ][\w.’'-]*[ ]){0,3}[A-ZА-ЯЁ][\w.’'-]*:[ ](?=\S)", re.MULTILINE)
# "ISLAMABAD: The minister said": one such line is a dateline, several are those of a transcript.
_PLACE_AND_COLON = re.compile(r"^[A-Z]{4,}(?:[ -][A-Z]{3,})?: (?=[A-Z])", re.MULTILINE)
_ENDS_IN_DASH = re.compile(r" [—–-] [^.!?…]+$")
# A line that begins with a dash, and what tells a list from a dialogue in it.
_DASHED_LINE = re.compile(r"^[ \t]*(?P<dash>[—–―-])[ \t]+(?P<said>\S[^\n]*)$", re.MULTILINE)
_SET_OFF = re.compile(r"(?<![»”\"],)(?<![»”\"])[,.!?…] ?[—–―-] ")
_QUOTED = re.compile(r"»,? [—–-] \w")
_CLOSING_VERB = re.compile(r", ([а-яё]+) (?:[^.,!?;:—–]{2,60})\.(?= |$)")
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\.?)?[.:]?(?: [—–-])? (?=[A-ZА-ЯЁ«“\"‘])")
_NAME = 60
_FEWEST_TURNS = 3
_LONGEST_LABEL = 12
_FIRST = 6
_LABEL_REACH = 90
_LONGEST_LINE = 4000
_TAIL_REACH, _TAIL_WORDS = 80, 5


def units(
    text: str, language: str, stretches: tuple[Quoted, ...], data: QuoteLexicon, named: frozenset[int]
) -> list[Span]:
    """The sentences of a text, joined where speech needs it; `named` are its `turns`."""
    sentences_ = _without_dateline(text, _units(text, language, stretches))
    if data.order == "agreement" and _DASHED_LINE.search(text) is not None:
        sentences_ = _behind_bullets(text, sentences_, data)
    sentences_ = [_behind_clock(text, one) for one in sentences_]
    return _with_tails(text, _with_dialogue(text, sentences_, data, named), data)


def _behind_bullets(text: str, sentences_: list[Span], data: QuoteLexicon) -> list[Span]:
    """The sentences, without the dash that only begins a line of a list: "— Погиб человек, сообщили в МЧС."."""
    bullets = _bullets(text, data)
    return [Span(bullets.get(one.start, one.start), one.end) for one in sentences_] if bullets else sentences_


def _behind_clock(text: str, unit: Span) -> Span:
    """A sentence of a live report without the hour that it begins with: "11:15 The port is shut"."""
    if not text[unit.start].isdigit() or text[max(0, unit.start - 1) : unit.start] not in ("", "\n"):
        return unit
    clock = _CLOCK.match(text, unit.start, unit.end)
    return Span(clock.end(), unit.end) if clock is not None and clock.end() < unit.end else unit


def _bullets(text: str, data: QuoteLexicon) -> dict[int, int]:
    """Where lines of lists begin with a dash -> where their words do.

    Lines in a row are a list, and no dialogue, where none has the words of its writer between dashes and one has
    them as a report does: behind a comma alone, or words between marks of their own.
    """
    found: dict[int, int] = {}
    row: list[re.Match[str]] = []
    for line in (*_DASHED_LINE.finditer(text), None):
        if row and (line is None or text[row[-1].end() : line.start()].strip()):
            if _is_list([match["said"] for match in row], data):
                found.update((match.start("dash"), match.start("said")) for match in row)
            row = []
        if line is not None:
            row.append(line)
    return found


def _is_list(lines: list[str], data: QuoteLexicon) -> bool:
    return any(_reports(line, data) for line in lines) and not any(_SET_OFF.search(line) for line in lines)


def _reports(line: str, data: QuoteLexicon) -> bool:
    """Whether a line tells as a report does whose words it has: ", сообщили в МЧС.", "«Починим», — сказал он."."""
    if _QUOTED.search(line) is not None:
        return True
    verbs = (data.cues.get(fold_word(match[1])) for match in _CLOSING_VERB.finditer(line))
    return any(cue is not None and cue.cls == "say" and cue.form in ("past", "present") for cue in verbs)


def may_attribute(text: str, unit: Span, data: QuoteLexicon) -> bool:
    """Whether a sentence has a word that attributes at all."""
    if text.find(":", unit.start, unit.start + _LABEL_REACH) > 0 or text[unit.start] in DASHES:
        return True
    triggers, folded = _triggers(data), fold_word(unit.of(text))
    # Most that do have one between blanks; only what has marks is to be cut for its words.
    pieces = folded.split()
    marked = [piece for piece in pieces if not piece.isalpha()]
    if not triggers.isdisjoint(pieces) or not triggers.isdisjoint(_WORD.findall(" ".join(marked))):
        return True
    return _may_be_headline(text, unit)


def _may_be_headline(text: str, unit: Span) -> bool:
    """Whether a line ends behind a dash as headlines do: "Мост опасен — мэр"."""
    line = text[unit.end : unit.end + 1] in ("", "\n")
    return line and _ENDS_IN_DASH.search(text, max(unit.start, unit.end - _NAME), unit.end) is not None


_TRIGGERS: dict[int, frozenset[str]] = {}


def _triggers(data: QuoteLexicon) -> frozenset[str]:
    key = id(data)
    if key not in _TRIGGERS:
        turned = (word for word, cue in data.turns.items() if cue.form == "predicate")
        told = words_of_phrases(data).union(data.cues, data.plurals, data.stressing, turned)
        _TRIGGERS[key] = told.union(*data.light.values()) if data.turns else told
    return _TRIGGERS[key]


def _units(text: str, language: str, stretches: tuple[Quoted, ...]) -> list[Span]:
    """Sentences, those joined that a quotation spans; a quotation's own sentences are not the text's."""
    units: list[Span] = []
    inner = iter(stretches)
    stretch = next(inner, None)
    for sentence in sentences(text, language=language):
        while stretch is not None and stretch.end <= sentence.start:
            stretch = next(inner, None)
        if units and stretch is not None and stretch.start < units[-1].end and stretch.end > sentence.start:
            units[-1] = Span(units[-1].start, sentence.end)
        else:
            units.append(sentence)
        while stretch is not None and stretch.end <= sentence.end:
            following = next(inner, None)
            if following is None or following.start >= sentence.end:
                stretch = following if following is not None else stretch
                break
            stretch = following
    return units


def _without_dateline(text: str, sentences_: list[Span]) -> list[Span]:
    """A report begins after its dateline: "OSLO (Reuters) - "; one further on has its place in capitals."""
    capitals = len(_PLACE_AND_COLON.findall(text)) == 1
    kept, known = [], False
    for index, unit in enumerate(sentences_):
        begins = text[max(0, unit.start - 1) : unit.start] in ("", "\n")
        asked = begins and (text[unit.start : unit.start + 2].isupper() or (index < _FIRST and not known))
        found = dateline(text[unit.start : unit.end]) if asked else None
        colon = _PLACE_AND_COLON.match(text, unit.start) if asked and capitals and found is None else None
        start = unit.start + found.end if found is not None else colon.end() if colon is not None else unit.start
        known = known or start > unit.start
        kept.append(Span(start, unit.end) if start < unit.end else unit)
    return kept


def turns(text: str) -> frozenset[int]:
    """Where the lines of a transcript begin, each with a name and a colon; none where fewer than a few do."""
    if text.count(": ") < _FEWEST_TURNS:
        return frozenset()
    found = [match.start() for match in _TURN.finditer(text)]
    return frozenset(found if len(found) >= _FEWEST_TURNS else ())


def _with_dialogue(text: str, sentences_: list[Span], data: QuoteLexicon, named: frozenset[int]) -> list[Span]:
    """A line of dialogue is read at once: begun with a dash, with a name and a colon, or with "A:"."""
    labels = data.asks | data.answers
    joined: list[Span] = []
    for unit in sentences_:
        before = joined[-1] if joined else None
        if (
            before is not None
            and text[before.start - 1 : before.start] in ("", "\n")
            and (text[before.start] in DASHES or before.start in named or _is_labelled(text, before.start, labels))
            and ("\n" not in text[before.end : unit.start] or _is_bare_label(text, before, labels))
            and before.end - before.start < _LONGEST_LINE
        ):
            joined[-1] = Span(before.start, unit.end)
        else:
            joined.append(unit)
    return joined


def _is_bare_label(text: str, line: Span, labels: frozenset[str]) -> bool:
    """Whether a label stands on a line of its own, above its words: "Answer:"."""
    return text[line.end - 1] == ":" and fold_word(text[line.start : line.end - 1].strip()) in labels


def _is_labelled(text: str, start: int, labels: frozenset[str]) -> bool:
    colon = text.find(":", start, start + _LONGEST_LABEL)
    return colon > 0 and fold_word(text[start:colon].strip()) in labels


def _with_tails(text: str, sentences_: list[Span], data: QuoteLexicon) -> list[Span]:
    """As in "Why?" Roe asked: the mark inside the quotation ends no sentence when an attribution follows."""
    if data.order != "position":
        return sentences_
    joined: list[Span] = []
    for unit in sentences_:
        before = joined[-1] if joined else None
        if before is not None and _is_tail(text, before, unit, data):
            joined[-1] = Span(before.start, unit.end)
        else:
            joined.append(unit)
    return joined


def _is_tail(text: str, before: Span, unit: Span, data: QuoteLexicon) -> bool:
    if (
        text[before.end - 1] not in _CLOSING
        or not _ASKED.search(text, max(before.start, before.end - 4), before.end)
        or "\n" in text[before.end : unit.start]
    ):
        return False
    words = _WORD.findall(text, unit.start, min(unit.end, unit.start + _TAIL_REACH))
    return any(fold_word(word) in data.cues for word in words[:_TAIL_WORDS])
