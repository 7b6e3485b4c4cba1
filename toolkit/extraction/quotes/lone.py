"""A quotation that no cue of its sentence claims: a label, a signature, or the speaker before."""

from toolkit.extraction.quotes.agreement import phrase
from toolkit.extraction.quotes.attribution import Attribution, Phrase
from toolkit.extraction.quotes.clause import COLON, COMMA, DASHES, Clause
from toolkit.extraction.quotes.lexicon import Cue

# "Министерство опубликовало документ: «О мерах...»" is no label.
_VERB = ("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись", "ет", "ит", "ют", "ут", "ат", "ят")
_SAYS = Cue("", "say", "present")
_LABEL, _FEWEST = 12, 5
_OPENS = 3


def alone(clause: Clause, q: int, found: list[Attribution]) -> Attribution:
    """A quotation that no cue of its sentence claims: it follows the words before."""
    label = _label(clause, q) or _signature(clause, q) or _led(clause, q)
    if label is not None:
        return Attribution(contents=((q, q + 1),), source=label)
    return Attribution(contents=((q, q + 1),), follows=True)


def answer(clause: Clause, asked: bool, introduced: bool = False) -> tuple[Attribution, ...]:
    """A line of dialogue without attribution, after a question or an introduction: who is asked answers."""
    first = next((i for i, token in enumerate(clause.tokens) if token.kind != "p"), None)
    if not (asked or introduced) or first is None or clause.word(len(clause.tokens) - 1) == "?":
        return ()
    opens = introduced and not asked
    return (Attribution(contents=((first, len(clause.tokens)),), follows=True, opens=opens),)


def answers(clause: Clause) -> tuple[Attribution, ...]:
    """All words of a line that begins with "A:"; a question is nobody's words."""
    told = clause.label == "answer" and len(clause.tokens) > _OPENS - 1
    return (Attribution(contents=((2, len(clause.tokens)),), follows=True),) if told else ()


def is_whole(clause: Clause) -> bool:
    """Whether no attribution is set into a line of dialogue: "— A, — сказал он. — B"."""
    marks = {COMMA, ".", "!", "?", "…"}
    return not any(clause.word(i) in DASHES and clause.word(i - 1) in marks for i in range(1, len(clause.tokens)))


def labelled(clause: Clause) -> Attribution | None:
    """Words after a name and a colon at the begin of a line: a headline, or a transcript."""
    if COLON not in clause.words:
        return None
    start = clause.tokens[0].start
    colon = next((i for i in range(1, min(len(clause.tokens), _LABEL)) if clause.word(i) == COLON), None)
    if colon is None or clause.text[max(0, start - 1) : start] not in ("", "\n"):
        return None
    mention, end = clause.ending(colon - 1), len(clause.tokens)
    stops = clause.kind(end - 1) == "p" and clause.word(end - 1) in ".!?…"
    if mention is None or end - colon < _FEWEST or clause.word(colon + 1).isdigit():
        return None
    person = mention.kind == "person" and mention.case in (None, "nomn")
    begin = mention.role_span.start if mention.role_span else mention.span.start
    if begin > start or not (person or (start == 0 and not stops and mention.kind != "place")):
        return None
    retold = clause.word(end - 1) in (".", "…")
    return Attribution(contents=((colon + 1, end - retold),), source=(0, colon))


def _label(clause: Clause, q: int) -> Phrase | None:
    """Such as "Лавров: «...»": a name and a colon, as in a transcript."""
    if q >= 2 and clause.word(q - 1) == COLON:
        mention = clause.ending(q - 2)
        if mention is not None and mention.kind == "person" and clause.mention_start(q - 2, mention) <= 6:
            return clause.mention_start(q - 2, mention), q - 1
        return _speakers_label(clause, q - 1)
    return None


def _speakers_label(clause: Clause, colon: int) -> Phrase | None:
    """Nothing but those who speak before a colon: "Министерство обороны: «...»", "Эксперты: «...»"."""
    if clause.lexicon.order != "agreement":
        return None
    head = next((i for i in range(min(colon, _OPENS)) if clause.agrees(i, _SAYS)), None)
    acts = any(clause.word(i).endswith(_VERB) and clause.noun(i) is None for i in range(1, colon))
    if head is None or acts or phrase(clause, head, _SAYS, 0, colon) != (0, colon):
        return None
    return 0, colon


def _signature(clause: Clause, q: int) -> Phrase | None:
    """A name after a dash: ""..." — Jane Roe"."""
    i = q + 1
    if clause.word(i) not in DASHES or i + 1 >= len(clause.tokens) or not clause.is_capital(i + 1):
        return None
    end = i + 1
    while end < len(clause.tokens) and clause.kind(end) == "w":
        end += 1
    return (i + 1, end) if end - i <= 6 and end >= len(clause.tokens) - 1 else None


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
            return 0, end
    return None
