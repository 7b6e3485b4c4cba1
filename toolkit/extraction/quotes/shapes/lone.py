"""A quotation that no cue of its sentence claims: a label, a signature, or the speaker before."""

import re

from toolkit.extraction.entities import Mention
from toolkit.extraction.quotes.attribution import Attribution, Phrase
from toolkit.extraction.quotes.lexicon import Cue
from toolkit.extraction.quotes.sentence.clause import COLON, COMMA, DASHES, Clause
from toolkit.extraction.quotes.subjects.agreement import phrase
from toolkit.extraction.quotes.subjects.apposition import with_name

_SAYS = Cue("", "say", "present")
# What may stand before a label at the begin of a line: a bullet, the hour of a live report.
_BEFORE_LABELS = re.compile(r"[ \t]*(?:[—–-] )?(?:\d{1,2}[:.]\d\d[.:]?(?: [—–-])? )?")
_LONGEST_LEAD = 16
_TOLD = 3
_LABEL, _FEWEST = 12, 5
_OPENS = 3


def alone(clause: Clause, q: int, found: list[Attribution]) -> Attribution:
    """A quotation that no cue of its sentence claims: it follows the words before."""
    label = _label(clause, q) or _signature(clause, q) or _headed(clause, q) or _led(clause, q)
    if label is not None:
        return Attribution(contents=((q, q + 1),), source=label)
    return Attribution(contents=((q, q + 1),), follows=True)


def answer(clause: Clause, asked: bool, introduced: bool = False) -> tuple[Attribution, ...]:
    """A line of dialogue without attribution, after a question or an introduction: who is asked answers."""
    first = next((i for i, kind in enumerate(clause.tokens.kinds) if kind != "p"), None)
    if not (asked or introduced) or first is None or clause.word(len(clause.words) - 1) == "?":
        return ()
    opens = introduced and not asked
    return (Attribution(contents=((first, len(clause.words)),), follows=True, opens=opens),)


def answers(clause: Clause) -> tuple[Attribution, ...]:
    """All words of a line that begins with "A:"; a question is nobody's words."""
    told = clause.label == "answer" and len(clause.words) > _OPENS - 1
    return (Attribution(contents=((2, len(clause.words)),), follows=True),) if told else ()


def is_whole(clause: Clause) -> bool:
    """Whether no attribution is set into a line of dialogue: "— A, — сказал он. — B"."""
    marks = {COMMA, ".", "!", "?", "…"}
    return not any(clause.word(i) in DASHES and clause.word(i - 1) in marks for i in range(1, len(clause.words)))


def headline(clause: Clause) -> Attribution | None:
    """A line without a full stop that attributes as headlines do: "Minister: no talks planned", "... — мэр"."""
    text, tokens = clause.text, clause.tokens
    first, last = tokens[0].start, tokens[-1].end
    whole = text[max(0, first - 1) : first] in ("", "\n") and text[last : last + 1] in ("", "\n")
    if (
        not whole
        or clause.kind(len(tokens) - 1) not in ("w", "n")
        or clause.is_dialogue
        or len(tokens) < _FEWEST - 1
    ):
        return None
    end = len(tokens)
    colon = next((i for i in range(1, min(end, _OPENS + 2)) if clause.word(i) == COLON), None)
    if colon is not None and _may_say(clause, (0, colon), (colon + 1, end)):
        return Attribution(contents=((colon + 1, end),), source=(0, colon))
    marks = (COLON, *DASHES, "-")
    mark = next((i for i in range(end - 2, max(1, end - _OPENS - 2), -1) if clause.word(i) in marks), None)
    if mark is None or text[tokens[mark].end : tokens[mark].end + 1] != " ":
        return None
    source, told = (mark + 1, end), (0, mark)
    return Attribution(contents=(told,), source=source) if _may_say(clause, source, told) else None


def _may_say(clause: Clause, source: Phrase, told: Phrase) -> bool:
    """Whether one side of a headline's mark is nothing but who speaks, and the other tells something."""
    words = [i for i in range(*told) if clause.kind(i) == "w"]
    plain = sum(not clause.is_capital(i) for i in words)
    led = source[0] > told[0]
    short = len(words) < _TOLD or clause.lexicon.order == "agreement"
    if len(words) < _TOLD - 1 or plain * 2 <= len(words) - led or clause.word(told[0]).isdigit():
        return False
    if source[1] - source[0] == 1 and clause.word(source[0]) in clause.lexicon.naming.credits:
        return False
    return _speaks(clause, source) and (not (led or short) or _has_verb(clause, told, led))


def _speaks(clause: Clause, source: Phrase) -> bool:
    """Whether a phrase is nothing but a name, or a noun of those who speak with its words."""
    mention = clause.mention(source[0])
    if mention is not None and clause.mention_end(source[0], mention) == source[1]:
        return mention.kind == "organization" or (mention.kind == "person" and mention.case in (None, "nomn"))
    if clause.lexicon.order == "agreement":
        head = next((i for i in range(*source) if clause.agrees(i, _SAYS)), None)
        return head is not None and phrase(clause, head, _SAYS, *source) == source
    noun = clause.noun(source[1] - 1)
    return noun is not None and all(clause.kind(i) == "w" and not clause.is_stop(i) for i in range(*source))


def _has_verb(clause: Clause, told: Phrase, led: bool) -> bool:
    """Whether what is told is a clause: so that "Jane Roe, once a nurse - minister" tells nothing."""
    if clause.lexicon.order == "position":
        return led and not clause.is_capital(told[0] + 1)
    named = {i for i in range(*told) if clause.is_capital(i) and (i > told[0] or clause.mention(i) is not None)}
    words = [clause.word(i) for i in range(*told) if clause.kind(i) == "w" and i not in named]
    nouns, forms = clause.lexicon.nouns(), clause.lexicon.forms
    return any(word.endswith((*forms.finite, *forms.short)) and word not in nouns for word in words)


def labelled(clause: Clause) -> Attribution | None:
    """Words after a name and a colon at the begin of a line: a headline, or a transcript."""
    if COLON not in clause.words:
        return None
    start = clause.tokens.starts[0]
    colon = next((i for i in range(1, min(len(clause.words), _LABEL)) if clause.word(i) == COLON), None)
    if colon is None or _BEFORE_LABELS.fullmatch(clause.text, _line_start(clause.text, start), start) is None:
        return None
    mention, end = clause.ending(colon - 1), len(clause.words)
    stops = clause.kind(end - 1) == "p" and clause.word(end - 1) in ".!?…"
    if mention is None or end - colon < _FEWEST or clause.word(colon + 1).isdigit():
        return None
    person = mention.kind == "person" and mention.case in (None, "nomn")
    begin = mention.role_span.start if mention.role_span else mention.span.start
    headed = start == 0 and not stops and mention.kind != "place"
    if begin > start or not (person or headed or _tells(clause, mention, colon, end - stops)):
        return None
    retold = clause.word(end - 1) in (".", "…")
    return Attribution(contents=((colon + 1, end - retold),), source=(0, colon))


def _line_start(text: str, start: int) -> int:
    return max(text.rfind("\n", max(0, start - _LONGEST_LEAD), start) + 1, start - _LONGEST_LEAD)


def _tells(clause: Clause, mention: Mention, colon: int, end: int) -> bool:
    """Whether a Russian line is a clause behind a body and a colon: "Минздрав: вакцина поступит через неделю."."""
    body = (
        clause.lexicon.order == "agreement" and mention.kind == "organization" and mention.case in (None, "nomn")
    )
    return body and not clause.is_capital(colon + 1) and _has_verb(clause, (colon + 1, end), led=True)


def _label(clause: Clause, q: int) -> Phrase | None:
    """Such as "Лавров: «...»": a name and a colon, as in a transcript."""
    if q >= 2 and clause.word(q - 1) == COLON:
        mention = clause.ending(q - 2)
        told = mention is not None and mention.case not in (None, "nomn")  # "Рогов — Олегу Киму: «...»"
        if (
            mention is not None
            and mention.kind == "person"
            and not told
            and clause.mention_start(q - 2, mention) <= 6
        ):
            return clause.mention_start(q - 2, mention), q - 1
        return _speakers_label(clause, q - 1)
    return None


def _speakers_label(clause: Clause, colon: int) -> Phrase | None:
    """Nothing but those who speak before a colon: "Министерство обороны: «...»", "Эксперты: «...»"."""
    if clause.lexicon.order != "agreement":
        return None
    head = next((i for i in range(min(colon, _OPENS)) if clause.agrees(i, _SAYS)), None)
    # "Министерство опубликовало документ: «О мерах...»" is no label
    acts = any(
        clause.word(i).endswith(clause.lexicon.forms.finite) and clause.noun(i) is None for i in range(1, colon)
    )
    if head is None or acts or phrase(clause, head, _SAYS, 0, colon) != (0, colon):
        return None
    return 0, colon


def _signature(clause: Clause, q: int) -> Phrase | None:
    """A name after a dash: ""..." — Jane Roe"."""
    i = q + 1
    if clause.word(i) not in DASHES or i + 1 >= len(clause.words) or not clause.is_capital(i + 1):
        return None
    end = i + 1
    while end < len(clause.words) and clause.kind(end) == "w":
        end += 1
    return (i + 1, end) if end - i <= 6 and end >= len(clause.words) - 1 else None


def _headed(clause: Clause, q: int) -> Phrase | None:
    """A name behind a quotation and a colon, as in a headline: "«...»: Лавров о переговорах"."""
    mention = clause.mention(q + 2) if q == 0 and clause.word(1) == COLON else None
    if mention is None or mention.kind != "person" or mention.case not in (None, "nomn"):
        return None
    end = clause.mention_end(q + 2, mention)
    goes_on = end >= len(clause.words) or clause.word(end) in clause.lexicon.topics or clause.word(end) in DASHES
    goes_on = goes_on or end in clause.cues or clause.acts(end)
    return (q + 2, end) if goes_on else None


def _led(clause: Clause, q: int) -> Phrase | None:
    """A sentence that leads to a quotation with a colon: whom it begins with speaks."""
    if clause.word(q - 1) != COLON:
        return None
    if clause.word(0) in clause.lexicon.leads and (clause.noun(1) is not None or clause.mention(1) is not None):
        mention = clause.mention(1)
        return 1, clause.mention_end(1, mention) if mention is not None else 2
    for i in range(min(q, 12)):
        mention = clause.mention(i)
        if mention is not None and mention.kind == "person" and mention.case in (None, "nomn"):
            return i, clause.mention_end(i, mention)
        if clause.pronoun(i) is not None:
            return i, i + 1
        noun = clause.noun(i)
        if noun is not None and noun.kind == "person" and i < _OPENS and (not noun.cases or "ns" in noun.cases):
            end = next(k for k in range(i, q) if clause.kind(k) == "p")
            named = with_name(clause, 0, end, q) if clause.word(end) == COMMA else None
            return 0, named or end
    return None
