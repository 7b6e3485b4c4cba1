"""Which words of a sentence are somebody's, and which words say so.

Five shapes, in both orders of subject (S) and verb (V):

1. ``V S, that C``, ``S V that C``, ``S V: C``, ``S V Q``      the words follow (`following`)
2. ``Q, V S``, ``C, S V``, ``C1, V S, C2``                      the attribution is last or set in (`preceding`)
3. ``according to S, C``, ``C, according to S``                 a phrase attributes (`phrases`)
4. ``as S V, C``                                                a clause of manner attributes (`preceding`)
5. ``Q`` alone                                                  its speaker was named before (`lone`)

C are words retold, Q words between marks.
"""

from attrs import evolve

from toolkit.extraction.quotes.attribution import Attribution, Phrase
from toolkit.extraction.quotes.content.ending import closes, content_end
from toolkit.extraction.quotes.content.objects import noun_phrase
from toolkit.extraction.quotes.sentence.clause import COLON, COMMA, DASHES, Clause
from toolkit.extraction.quotes.sentence.tokens import places_of
from toolkit.extraction.quotes.shapes.following import forward
from toolkit.extraction.quotes.shapes.lone import alone, headline, labelled
from toolkit.extraction.quotes.shapes.phrases import by_phrase
from toolkit.extraction.quotes.shapes.preceding import (
    attribution_left,
    backward,
    backward_over_a_stop,
    fronted,
    phrase_in,
)
from toolkit.extraction.quotes.subjects.after_verbs import after as subject_after

_PAPER = 2
_POINTING, _BY = 4, "by"
# Whoever says or adds is told of for what he said; who agrees or hopes, for what others tell of him.
# What a medium does with the words of another.
_CARRYING = frozenset({"report", "write"})
_SAYING = frozenset({"say", "tell", "add"})
# What joins words between marks to those retold before them.
_JOINING = frozenset({"as", "because", "since", "but", "and", "so", "while", "when", "if", "though", "although"})


def attributions(clause: Clause) -> tuple[Attribution, ...]:
    """All attributions of a sentence, in order, none inside the words of another."""
    phrase = by_phrase(clause)
    if phrase is not None and _is_within_words(clause, phrase):
        phrase = None
    if phrase is not None and not clause.has_quotation:
        return _of_document(clause, phrase) or (phrase,)
    told = backward_over_a_stop(clause, clause.cues[0]) if clause.cues else None
    found = _by_cues(clause)
    found += [one for one in _by_agent(clause) if not any(_overlap(one, other) for other in found)]
    pointed = _pointed(clause, found) if told is None else None
    if pointed is not None:
        return (pointed,)
    if told is not None and told.cue is not None:
        # "Об этом сообщил S, пишет X": what S said stands before, and X only carries it.
        behind = told.cue[0]
        found = [one for one in found if one.contents[0][0] > behind]
    if phrase is not None and not found:
        found.append(phrase)
    if clause.has_quotation:
        covered = {i for one in found for start, end in one.contents for i in range(start, end)}
        for i in places_of({"q"}, clause.tokens.kinds):
            if i not in covered:
                found.append(_behind_words(clause, i, found) or alone(clause, i, found))
    if found:
        further = tuple(sorted(_joined(clause, found), key=lambda one: one.contents[0]))
        own = (
            told is not None and one.cue and (one.cue != told.cue or _behind_colon(clause, one)) for one in further
        )
        first = (told,) if told is not None and all(own) else ()
        return (*first, *further)
    last = labelled(clause) or told or headline(clause)
    return (last,) if last is not None else ()


def _behind_words(clause: Clause, q: int, found: list[Attribution]) -> Attribution | None:
    """A quotation whose colon stands behind retold words of the same speaker: "предположил, что C: «Q»"."""
    led = clause.word(q - 1) == COLON and clause.lexicon.order == "agreement"
    before = next((one for one in found if led and one.contents[-1][1] == q - 1 and one.source is not None), None)
    return Attribution(contents=((q, q + 1),), source=before.source, owner=before.owner) if before else None


def _behind_colon(clause: Clause, one: Attribution) -> bool:
    """Whether a colon leads to more words of who said what stands before: "Об этом сообщил S: C"."""
    return clause.word(one.contents[0][0] - 1) == COLON


def _is_within_words(clause: Clause, phrase: Attribution) -> bool:
    """Whether a phrase stands in words of somebody: "S сказал, что, по его мнению, C", a line of dialogue."""
    first = phrase.cue[0] if phrase.cue is not None else 0
    led = clause.word(first - 1) == COMMA and clause.word(first - 2) in clause.lexicon.that
    spoken = clause.is_dialogue and any(clause.word(i - 1) in DASHES for i in clause.cues)
    return spoken or (led and phrase.owner is not None and any(i < first for i in clause.cues))


def _pointed(clause: Clause, found: list[Attribution]) -> Attribution | None:
    """As in "C, сообщает X, об этом заявил S": S said it, and X only carries it; without C it stands before."""
    back = clause.lexicon.back
    if back.keys().isdisjoint(clause.words):
        return None
    at = next(
        (
            i
            for i in range(2, len(clause.words) - 2)
            if clause.word(i) in back
            and clause.word(i - 1) in (COMMA, *DASHES)
            and clause.has_phrase(i, back)
            and clause.word(i) not in clause.lexicon.confirmed
        ),
        None,
    )
    cue = next((i for i in clause.cues if at is not None and at < i <= at + _POINTING), None)
    if at is None or cue is None or clause.cue(cue).cls != "say":
        return None
    source = phrase_in(clause, cue, at, clause.right_break(cue + 1))
    if source is None:
        return None
    carried = next((one for one in found if one.contents[0][0] < at), None)
    low, high = carried.contents[0] if carried is not None else (0, at - 1)
    high = min(high, at - 1)
    while high > low and clause.kind(high - 1) == "p":
        high -= 1
    whole = carried is not None or not any(i < at for i in clause.cues)
    contents = ((low, high),) if whole and low < high else ()
    return Attribution(contents=contents, cue=clause.cue_phrase(cue), source=source, refers=not contents)


def _of_document(clause: Clause, phrase: Attribution) -> tuple[Attribution, ...]:
    """What a sentence attributes when its phrase only names the paper: "according to the report, Roe said"."""
    source = phrase.source or (0, 0)
    head = clause.noun(source[1] - 1)
    if clause.lexicon.order != "position" or source[1] - source[0] > _PAPER or head is None or head.kind != "body":
        return ()
    if any(clause.is_capital(i) for i in range(*source)):
        return ()
    stated = [one for one in _by_cues(clause) if one.source is not None and _names_person(clause, one.source)]
    return tuple(one for one in stated if one.contents[0][0] > source[1])


def _names_person(clause: Clause, source: Phrase) -> bool:
    mentions = (clause.mention(i) for i in range(*source))
    return any(mention is not None and mention.kind == "person" for mention in mentions)


def _by_cues(clause: Clause) -> list[Attribution]:
    """What each verb attributes, from left to right."""
    found: list[Attribution] = []
    taken = 0
    last = _closing(clause)
    for at in _attributing(clause):
        if at < taken:
            continue
        if last is not None and last.cue is not None and not found and _is_within(clause, at, last):
            continue
        report = _of_report(clause, at, found)
        if report is not None:
            found, taken = [report], at + 1
            continue
        if _is_after_quotation(clause, at, taken) or _is_set_into(clause, at):
            one = backward(clause, at, taken) or forward(clause, at, taken, found)
        else:
            one = forward(clause, at, taken, found) or backward(clause, at, taken)
            one = one or (fronted(clause, at) if not taken else None)
        if one is not None and found and _only_carries(found[-1], one):
            continue
        if one is not None:
            one = _before(last, one) if last is not None else one
            found = [*_cut(found, one), one]
            taken = max(end for _, end in one.contents) if _is_forward(one) else at + 1
    return found


def _attributing(clause: Clause) -> list[int]:
    """The cues of a sentence; in a line of dialogue those from the dash on that an attribution begins with."""
    if not clause.is_dialogue:
        return clause.cues
    first = next((i for i in clause.cues if clause.word(i - 1) in DASHES and i > _PAPER), None)
    return [i for i in clause.cues if i >= first] if first is not None else clause.cues


def _of_report(clause: Clause, at: int, found: list[Attribution]) -> Attribution | None:
    """Whose report a sentence is that else only tells what somebody announced: "Союз объявил о сборе, пишет РБК".

    "S сказал, что C, пишет РБК" keeps the words of S.
    """
    announced = bool(found) and all(_is_announced(clause, one) for one in found)
    end = len(clause.words) - (clause.kind(len(clause.words) - 1) == "p")
    if not announced or clause.lexicon.order != "agreement" or not closes(clause, at, end):
        return None
    return backward(clause, at, 0)


def _is_announced(clause: Clause, one: Attribution) -> bool:
    """Whether what is told is a noun phrase or an infinitive, and no clause and no quotation."""
    at = one.cue[0] if one.cue is not None else 0
    plain = all(clause.kind(i) != "q" for i in range(*one.contents[0]))
    return plain and at in clause.cues and one.contents[0][0] == noun_phrase(clause, at)


def _by_agent(clause: Clause) -> list[Attribution]:
    """As in "The plan was branded “shameful” by a union": who calls something so stands behind "by"."""
    data = clause.lexicon
    if data.order != "position" or _BY not in clause.words:
        return []
    told_by = _told_by(clause)
    if told_by is not None:
        return [told_by]
    for i in places_of(data.cues, clause.words) if clause.has_marks else ():
        cue = data.cues[clause.word(i)]
        suffered = clause.word(i - 1) in data.passives or clause.word(i - 1) == COMMA
        if cue.cls != "name" or cue.form != "past" or not suffered:
            continue
        told = next((k for k in range(i + 1, clause.right_break(i + 1) + 1) if clause.kind(k) in ("q", "n")), None)
        if told is not None and clause.word(i + 1) == _BY and clause.word(told - 1) in data.as_words:
            return [Attribution(contents=((told, told + 1),), cue=(i, i + 1), source=(i + 2, told - 1))]
        if told is None or told - i > _POINTING or clause.word(told + 1) != _BY:
            continue
        source = subject_after(clause, told + 1, len(clause.words))
        if source is not None:
            end = source[1] - (clause.kind(source[1] - 1) == "p")
            return [Attribution(contents=((told, told + 1),), cue=(i, i + 1), source=(source[0], end))]
    return []


def _told_by(clause: Clause) -> Attribution | None:
    """As in "The court was told by Jane Roe that C", "It was announced by the ministry that C"."""
    data = clause.lexicon
    for i in places_of({_BY}, clause.words):
        cue = data.cues.get(clause.word(i - 1))
        if cue is None or cue.cls != "say" or cue.form != "past" or clause.word(i - 2) not in data.passives:
            continue
        source = subject_after(clause, i, len(clause.words))
        if source is not None and clause.word(source[1]) in data.that:
            start = source[1] + 1
            return Attribution(
                contents=((start, content_end(clause, start, i - 1)),), cue=(i - 1, i), source=source
            )
    return None


def _overlap(one: Attribution, other: Attribution) -> bool:
    """Whether two attributions have words in common."""
    return any(low < end and start < high for start, end in one.contents for low, high in other.contents)


def _only_carries(before: Attribution, one: Attribution) -> bool:
    """Whether a verb has only the attribution before it for its words: "C, заявил S, передает X"."""
    if before.cue is None or before.source is None or one.cue is None or len(one.contents) != 1:
        return False
    low, high = min(before.cue[0], before.source[0]), max(before.cue[1], before.source[1])
    start, end = one.contents[0]
    return low <= start and end <= high + 1 and one.cue[0] >= end


def _closing(clause: Clause) -> Attribution | None:
    """The attribution of all words of a sentence that it ends with: "C, the minister said on Monday"."""
    if clause.lexicon.order != "position" or len(clause.cues) < _PAPER or clause.has_quotation:
        return None
    last = next((i for i in reversed(clause.cues) if clause.cue(i).form != "gerund"), None)
    one = backward(clause, last, 0) if last is not None else None
    if last is None or one is None or one.source is None or len(one.contents) > 1:
        return None
    end = one.contents[0][1]
    return one if clause.word(end) == COMMA and min(one.source[0], last) == end + 1 else None


def _before(last: Attribution, one: Attribution) -> Attribution:
    """An attribution whose words end where the sentence says whose they all are."""
    end = last.contents[0][1]
    cut = tuple((start, min(stop, end)) for start, stop in one.contents if start < end)
    return evolve(one, contents=cut) if cut else one


def _is_within(clause: Clause, at: int, last: Attribution) -> bool:
    """Whether a cue stands in the words that the end of the sentence attributes, and says less than it does."""
    start, end = last.contents[0]
    carried = last.cue is not None and clause.cue(last.cue[0]).lemma in _CARRYING and clause.cue(at).cls == "say"
    return start <= at < end and clause.cue(at).lemma not in _SAYING and not carried


def _is_after_quotation(clause: Clause, at: int, low: int) -> bool:
    """Whether a quotation stands right before the clause of a cue: "Q, said S, adding that C"."""
    left = attribution_left(clause, at, low) if clause.has_quotation else None
    if left is None:
        return False
    while left > low and clause.kind(left - 1) == "p" and clause.word(left - 1) in (COMMA, *DASHES):
        left -= 1
    return left > low and clause.kind(left - 1) == "q"


def _is_set_into(clause: Clause, at: int) -> bool:
    """Whether the clause of a cue parts words that go on between marks: "It was, she said, “a long night”"."""
    data, left, right = clause.lexicon, clause.left_break(at), clause.right_break(at + 1)
    opened = left > 1 and clause.word(left - 1) == COMMA == clause.word(right)
    if not opened or data.order != "position":
        return False
    joined = (
        clause.word(right + 1) in _JOINING and clause.kind(right + 2) == "q"
    )  # "C, she said, as “nobody asked”"
    return joined or clause.word(left - 2) in data.verbs or clause.word(left - 2) in data.passives


def _is_forward(one: Attribution) -> bool:
    return one.cue is not None and one.contents[-1][0] >= one.cue[1]


def _cut(found: list[Attribution], one: Attribution) -> list[Attribution]:
    """Earlier words end where the next attribution begins."""
    begin = min(part[0] for part in (one.cue, one.source, *one.contents) if part)
    return [
        evolve(other, contents=tuple((s, min(e, begin)) for s, e in other.contents if s < begin))
        if any(e > begin for _, e in other.contents) and any(s < begin for s, _ in other.contents)
        else other
        for other in found
    ]


def _is_marked(clause: Clause, one: Attribution) -> bool:
    """Whether words between marks are among those of an attribution."""
    return any(clause.kind(i) == "q" for part in one.contents for i in range(*part))


def _joined(clause: Clause, found: list[Attribution]) -> list[Attribution]:
    """Quotations of one sentence that only the attribution parts are one."""
    joined: list[Attribution] = []
    for one in sorted(found, key=lambda one: one.contents[0]):
        last = joined[-1] if joined else None
        parted = last is not None and clause.word(one.contents[0][0] - 1) == COLON and not _is_marked(clause, last)
        if last is not None and one.follows and one.cue is None and last.cue is not None and not parted:
            joined[-1] = evolve(last, contents=(*last.contents, *one.contents))
        else:
            joined.append(one)
    return joined
