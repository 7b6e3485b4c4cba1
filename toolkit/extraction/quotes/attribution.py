"""Which words of a sentence are somebody's, and which words say so.

Five shapes, in both orders of subject (S) and verb (V):

1. ``V S, that C``, ``S V that C``, ``S V: C``, ``S V Q``      the words follow
2. ``Q, V S``, ``C, S V``, ``C1, V S, C2``                      the attribution is last or set in
3. ``according to S, C``, ``C, according to S``                 a phrase attributes
4. ``as S V, C``                                                a clause of manner attributes
5. ``Q`` alone                                                  its speaker was named before

C are words retold, Q words between marks.
"""

from attrs import evolve, frozen

from toolkit.extraction.quotes.agreement import antecedent as antecedent_by_case
from toolkit.extraction.quotes.agreement import subject as subject_by_case
from toolkit.extraction.quotes.clause import COLON, COMMA, DASHES, Clause
from toolkit.extraction.quotes.lexicon import Pronoun
from toolkit.extraction.quotes.position import after as subject_after
from toolkit.extraction.quotes.position import antecedent as antecedent_by_place
from toolkit.extraction.quotes.position import before as subject_before
from toolkit.extraction.quotes.position import subject as subject_by_place
from toolkit.extraction.quotes.position import with_apposition

Phrase = tuple[int, int]
_COMPLEMENT_REACH = 26
_SHORT_CLAUSE = 24


@frozen(kw_only=True)
class Attribution:
    """What one cue attributes; all positions are token indexes of the clause, ends exclusive.

    Attributes:
        contents: the words said.
        cue: the words that attribute; None where there are none.
        source: the words that name the speaker.
        owner: the possessive that stands for the speaker ("по его словам").
        follows: whether the speaker is that of the words before.
    """

    contents: tuple[Phrase, ...]
    cue: Phrase | None = None
    source: Phrase | None = None
    owner: Pronoun | None = None
    follows: bool = False


def attributions(clause: Clause) -> tuple[Attribution, ...]:
    """All attributions of a sentence, in order, none inside the words of another."""
    found: list[Attribution] = []
    taken = 0
    spoken = any(token.kind == "q" for token in clause.tokens)
    by_phrase = _by_phrase(clause)
    if by_phrase is not None and not spoken:
        return (by_phrase,)
    for at in clause.cues:
        if at < taken:
            continue
        if _is_after_quotation(clause, at, taken):
            one = _backward(clause, at, taken) or _forward(clause, at, taken, found)
        else:
            one = _forward(clause, at, taken, found) or _backward(clause, at, taken)
        if one is not None:
            found = _cut(found, one)
            found.append(one)
            taken = max(end for _, end in one.contents) if _is_forward(one) else at + 1
    covered = {i for one in found for start, end in one.contents for i in range(start, end)}
    if by_phrase is not None and not found:
        found.append(by_phrase)
        covered |= {i for start, end in by_phrase.contents for i in range(start, end)}
    for i, token in enumerate(clause.tokens):
        if token.kind == "q" and i not in covered:
            found.append(_alone(clause, i, found))
    return tuple(sorted(_joined(found), key=lambda one: one.contents[0]))


def _is_after_quotation(clause: Clause, at: int, low: int) -> bool:
    """Whether a quotation stands right before the clause of a cue: "Q, said S, adding that C"."""
    left = _attribution_left(clause, at, low)
    if left is None:
        return False
    while left > low and clause.kind(left - 1) == "p" and clause.word(left - 1) in (COMMA, *DASHES):
        left -= 1
    return left > low and clause.kind(left - 1) == "q"


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


def _subject(clause: Clause, at: int, low: int, high: int) -> Phrase | None:
    if clause.lexicon.order == "agreement":
        return subject_by_case(clause, at, low, high)
    return subject_by_place(clause, at, low, high)


def _antecedent(clause: Clause, at: int) -> Phrase | None:
    if clause.lexicon.order == "agreement":
        return antecedent_by_case(clause, at)
    return antecedent_by_place(clause, at)


# -- 1: the words follow ------------------------------------------------------------------------------


def _forward(clause: Clause, at: int, low: int, found: list[Attribution]) -> Attribution | None:
    start = _complement(clause, at)
    if start is None:
        return None
    content = (
        start,
        _quotation_end(clause, start) if clause.kind(start) == "q" else _content_end(clause, start, at),
    )
    if content[1] <= content[0]:
        return None
    source = _source(clause, at, low, start)
    follows = source is None and clause.cue(at).form == "gerund"
    if source is None and not follows:
        follows = bool(found) and _coordinates(clause, at)
    if source is None and not follows and not _may_lack_source(clause, at, start):
        return None
    if source is None and follows and found:
        source = found[-1].source
    return Attribution(contents=(content,), cue=(at, at + 1), source=source, follows=source is None)


def _complement(clause: Clause, at: int) -> int | None:
    """Where the words said begin, when they follow the cue at `at`."""
    data, cue = clause.lexicon, clause.cue(at)
    for i in range(at + 1, min(len(clause.tokens), at + _COMPLEMENT_REACH)):
        word, kind = clause.word(i), clause.kind(i)
        if kind == "q":
            return i if _introduces(clause, at, i) else None
        if word == COLON:
            return i + 1 if i + 1 < len(clause.tokens) and cue.cls != "think" else None
        if word in data.that and (clause.word(i - 1) == COMMA or data.order == "position"):
            return i + 1 if i + 1 < len(clause.tokens) else None
        if i in clause.cues and clause.cue(i).form != "gerund":
            return None
        if word in (".", "…", "!", "?"):
            break
        if word in ("(", ";"):
            return None
    promised = _infinitive(clause, at)
    return promised if promised is not None else _bare(clause, at)


def _infinitive(clause: Clause, at: int) -> int | None:
    """Such as "пообещал ввести пошлины": what is promised or asked is an infinitive."""
    if clause.cue(at).lemma not in clause.lexicon.promising:
        return None
    for i in range(at + 1, min(at + 6, len(clause.tokens))):
        if clause.is_break(i):
            return None
        if clause.lexicon.infinitive(clause.word(i)):
            return i
    return None


def _introduces(clause: Clause, at: int, q: int) -> bool:
    """Whether a cue leads to a quotation: at once, or over its subject or the one spoken to."""
    return all(clause.kind(i) != "q" for i in range(at + 1, q))


def _bare(clause: Clause, at: int) -> int | None:
    """English "he said it was over": the words begin at once, with a clause of their own."""
    data, i = clause.lexicon, at + 1
    if clause.cue(at).lemma not in data.bare:
        return None
    if i + 2 >= len(clause.tokens) or clause.kind(i) != "w":
        return None
    opens = clause.pronoun(i) is not None or clause.word(i) in data.owners or clause.word(i) in _OPENERS
    return i if opens or clause.mention(i) is not None else None


_OPENERS = frozenset(
    [
        "the",
        "a",
        "an",
        "there",
        "it",
        "this",
        "these",
        "those",
        "we",
        "i",
        "you",
        "such",
        "no",
        "some",
        "many",
        "most",
        "all",
    ]
)


def _content_end(clause: Clause, start: int, at: int) -> int:
    """The end of the sentence, without its last mark; before that, where the sentence takes up again."""
    end = len(clause.tokens)
    while end > start and clause.kind(end - 1) == "p" and clause.word(end - 1) in ".!?…;":
        end -= 1
    for i in range(start + 1, end):
        if i in clause.cues and _takes_up(clause, at, i) and _complement(clause, i) is not None:
            return i - 2 if clause.word(i - 1) != COMMA and clause.word(i - 2) == COMMA else i - 1
    return end


def _takes_up(clause: Clause, at: int, i: int) -> bool:
    """Whether a cue at `i` goes on with the speaker of the one at `at`: "..., и добавил, что"."""
    first, second = clause.cue(at), clause.cue(i)
    if second.form == "gerund":
        return clause.word(i - 1) == COMMA
    same = (first.form, first.number, first.gender) == (second.form, second.number, second.gender)
    return same and clause.word(i - 1) in clause.lexicon.conjunctions and clause.lexicon.order == "agreement"


def _quotation_end(clause: Clause, q: int) -> int:
    """Where words that begin with a quotation end: with it, when it ends a sentence or a clause follows."""
    i, end = q + 1, len(clause.tokens)
    if _is_whole(clause, q) or i >= end:
        return i
    while i < end and not clause.is_break(i):
        word = clause.word(i)
        if (
            word in clause.lexicon.subordinators
            or i in clause.cues
            or (word in clause.lexicon.conjunctions and clause.kind(i + 1) != "q")
        ):
            break
        i += 1
    return i + 1 if clause.kind(i) == "q" else i


def _is_whole(clause: Clause, q: int) -> bool:
    inner = clause.text[clause.tokens[q].start : clause.tokens[q].end].rstrip("»”\"’'“ ")
    return inner[-1:] in (".", "!", "?", "…", ",")


def _coordinates(clause: Clause, at: int) -> bool:
    return clause.word(at - 1) in clause.lexicon.conjunctions or clause.word(at - 1) == COMMA


def _may_lack_source(clause: Clause, at: int, start: int) -> bool:
    """As in "Он приехал и заявил, что": the subject of the sentence before; never an impersonal form."""
    cue = clause.cue(at)
    if cue.cls == "passive" or cue.gender == "n" or cue.form == "gerund":
        return False
    return (
        cue.form == "past" and clause.lexicon.order == "agreement" and cue.number == "s" and at == 0 and start > at
    )


def _source(clause: Clause, at: int, low: int, high: int) -> Phrase | None:
    """The phrase that names who speaks, for a cue whose words begin at `high`."""
    if clause.cue(at).cls == "passive" or clause.cue(at).number == "p":
        place = _place_of_saying(clause, at, low, high)
        if place is not None or clause.cue(at).cls == "passive":
            return place
    left = clause.left_break(at, low)
    if left < at and clause.word(left) in clause.lexicon.relatives:
        return _antecedent(clause, left)
    right = _clause_right(clause, at, high)
    if clause.lexicon.order == "position":
        if clause.cue(at).form == "gerund":
            return _subject_of_gerund(clause, at, low)
        found = _subject(clause, at, low, right)
        return found if found is not None else _first_subject(clause, at, low)
    found = _subject(clause, at, left, right)
    while found is None and left > low:
        left = clause.left_break(left - 1, low)
        found = _subject(clause, at, left, at)
    return found if found is not None else _first_subject(clause, at, low)


def _clause_right(clause: Clause, at: int, high: int) -> int:
    i = at + 1
    while i < high and not (
        clause.kind(i) == "q"
        or clause.word(i) in (COLON, ";", "(")
        or (clause.word(i) in clause.lexicon.that and clause.word(i - 1) == COMMA)
    ):
        i += 1
    return i


def _first_subject(clause: Clause, at: int, low: int) -> Phrase | None:
    """A participial clause between subject and verb, or a verb coordinated with another one."""
    if clause.lexicon.order != "position":
        return None
    if clause.word(at - 1) in clause.lexicon.conjunctions or clause.cue(at).form == "gerund":
        i = low
        mention = next((clause.mention(j) for j in range(i, at) if clause.mention(j) is not None), None)
        if mention is not None and mention.kind == "person":
            j = next(j for j in range(i, at) if clause.mention(j) is mention)
            return j, clause.mention_end(j, mention)
        if clause.pronoun(low) is not None:
            return low, low + 1
    return None


def _subject_of_gerund(clause: Clause, at: int, low: int) -> Phrase | None:
    """The name right before ("footage of Roe saying"), else none: the subject of the sentence goes on."""
    mention = clause.ending(at - 1) if at > low else None
    if mention is not None:
        return clause.mention_start(at - 1, mention), at
    return _first_subject(clause, at, low) if low == 0 else None


def _place_of_saying(clause: Clause, at: int, low: int, high: int) -> Phrase | None:
    """As in "В МИД сообщили", "говорится в сообщении ведомства": the body is told as a place."""
    spans = [(at + 1, min(high, at + 10))] if clause.cue(at).cls == "passive" else []
    spans = [*spans, (clause.left_break(at, low), at)] if at else spans
    if clause.cue(at).cls != "passive" and at + 1 < high:
        spans.append((at + 1, min(high, at + 8)))
    for low_, high_ in spans:
        for i in range(low_, high_):
            if clause.word(i) in clause.lexicon.prepositions and i + 1 < high_ and _is_body(clause, i + 1):
                return i, _place_end(clause, i + 1, high_)
    return None


def _is_body(clause: Clause, i: int) -> bool:
    mention, noun = clause.mention(i), clause.noun(i)
    if mention is not None:
        return mention.kind == "organization" or (mention.kind == "place" and mention.stands_for is not None)
    if noun is not None:
        return noun.kind == "body" or clause.word(i) in clause.lexicon.documents
    return (
        clause.word(i) in clause.lexicon.documents
        or (clause.kind(i) == "n")
        or (clause.lexicon.adjective(clause.word(i)) and i + 1 < len(clause.tokens) and _is_body(clause, i + 1))
    )


def _place_end(clause: Clause, i: int, high: int) -> int:
    while i < high and clause.kind(i) in ("w", "n") and not clause.is_stop(i):
        if clause.word(i) in clause.lexicon.prepositions and i > 0:
            break
        i += 1
    return i


# -- 2: the attribution is last, or set in -------------------------------------------------------------


def _backward(clause: Clause, at: int, low: int) -> Attribution | None:
    left = _attribution_left(clause, at, low)
    if left is None:
        return None
    right = _attribution_right(clause, at)
    source = _phrase_in(clause, at, left, right)
    before = _before(clause, left, low)
    if before is None and left == 1 and clause.word(0) in clause.lexicon.as_words and source is not None:
        led = _after(clause, right)
        return Attribution(contents=(led,), cue=(at, at + 1), source=source) if led else None
    if before is None or (source is None and not _follows_quotation(clause, left)):
        return None
    if source is not None and not _is_short(clause, at, left, right, source):
        return None
    if clause.cue(at).cls == "think" and before[1] - before[0] < 2:
        return None
    contents = [before]
    after = _after(clause, right)
    if after is not None and _goes_with(clause, before, after):
        contents.append(after)
    return Attribution(contents=tuple(contents), cue=(at, at + 1), source=source, follows=source is None)


def _attribution_left(clause: Clause, at: int, low: int) -> int | None:
    """Where the clause of the cue begins, when words stand before it."""
    left = clause.left_break(at, low)
    if clause.lexicon.order == "position":
        # A phrase set beside the subject has a comma of its own: "Jane Roe, a spokeswoman, said".
        phrase = subject_before(clause, at, low)
        if phrase is not None and phrase[0] < left:
            left = phrase[0]
    if clause.word(left) in clause.lexicon.as_words and left < at:
        left += 1
    return left if left > low or clause.kind(left - 1) == "q" else None


def _attribution_right(clause: Clause, at: int) -> int:
    right = clause.right_break(at + 1)
    if clause.lexicon.order == "position" and clause.word(right) == COMMA:
        phrase = subject_after(clause, at, len(clause.tokens))
        if phrase is not None:
            right = max(right, phrase[1])
    return right


def _phrase_in(clause: Clause, at: int, left: int, right: int) -> Phrase | None:
    if clause.cue(at).cls == "passive" or (clause.cue(at).number == "p" and clause.lexicon.order == "agreement"):
        place = _place_of_saying(clause, at, left, right)
        if place is not None or clause.cue(at).cls == "passive":
            return place
    return _subject(clause, at, left, right)


def _follows_quotation(clause: Clause, left: int) -> bool:
    return any(clause.kind(i) == "q" for i in range(max(0, left - 3), left))


def _before(clause: Clause, left: int, low: int) -> Phrase | None:
    """The words before an attribution that begins at `left`: the quotation, or all of the sentence."""
    end = left
    while (
        end > low and clause.kind(end - 1) == "p" and clause.word(end - 1) in (COMMA, *DASHES, ".", "…", "!", "?")
    ):
        end -= 1
    if clause.word(end - 1) in clause.lexicon.as_words:
        end -= 1
        while end > low and clause.word(end - 1) == COMMA:
            end -= 1
    if end <= low or (end == left and clause.kind(end - 1) != "q"):
        return None
    start = low
    while start < end and clause.kind(start) == "p":
        start += 1
    return (start, end) if start < end else None


def _after(clause: Clause, right: int) -> Phrase | None:
    """The words after an attribution set into them."""
    i = right
    while i < len(clause.tokens) and clause.kind(i) == "p" and clause.word(i) in (COMMA, *DASHES):
        i += 1
    end = len(clause.tokens)
    while end > i and clause.kind(end - 1) == "p" and clause.word(end - 1) in ".!?…":
        end -= 1
    return (i, end) if i > right and (end - i > 2 or clause.kind(i) == "q") else None


def _goes_with(clause: Clause, before: Phrase, after: Phrase) -> bool:
    """Whether the words after an attribution are of the kind of those before it."""
    if clause.kind(before[1] - 1) == "q":
        return after[1] - after[0] == 1 and clause.kind(after[0]) == "q"
    return not any(i in clause.cues for i in range(after[0], min(after[0] + 2, after[1])))


def _is_short(clause: Clause, at: int, left: int, right: int, source: Phrase) -> bool:
    """Whether a clause only attributes: its verb or its subject stands first, and nothing long follows."""
    if clause.kind(left - 1) == "q" or (left > 1 and clause.kind(left - 2) == "q"):
        return True
    first = min(at, source[0])
    if right - left > _SHORT_CLAUSE or any(not clause.is_stop(i) for i in range(left, first)):
        return False
    if clause.lexicon.order == "position":
        return right - max(at + 1, source[1]) <= 8
    return at < source[0] or right - at <= 6


# -- 3 and 4: phrases and clauses of manner --------------------------------------------------------------


def _by_phrase(clause: Clause) -> Attribution | None:
    """As in "По словам S, C", "C, according to S"."""
    for i in range(len(clause.tokens)):
        found = _phrase_at(clause, i)
        if found is None:
            continue
        words, source, owner = found
        contents = _around(clause, i, max(words[1], source[1]))
        if contents:
            return Attribution(contents=contents, cue=words, source=source, owner=owner)
    return None


def _phrase_at(clause: Clause, i: int) -> tuple[Phrase, Phrase, Pronoun | None] | None:
    data = clause.lexicon
    for phrase in data.phrases_by_word.get(clause.word(i), ()):
        if len(phrase) > 1 and clause.word(i + 1) in data.owners and clause.word(i + 2) in data.phrase_ends:
            return (i, i + 3), (i + 1, i + 2), data.owners[clause.word(i + 1)]
        if all(clause.word(i + k) == word for k, word in enumerate(phrase)):
            start = i + len(phrase)
            end = _genitive_end(clause, start)
            owner = clause.pronoun(start) if end == start + 1 else None
            return ((i, start), (start, end), owner) if end > start else None
    return None


def _genitive_end(clause: Clause, i: int) -> int:
    start = i
    data = clause.lexicon
    while i < len(clause.tokens) and clause.kind(i) in ("w", "n", "p"):
        mention = clause.mention(i)
        if mention is not None:
            i = clause.mention_end(i, mention)
            if data.order == "agreement" and mention.kind == "person":
                break
            continue
        word = clause.word(i)
        if clause.kind(i) == "p" and word not in ("'", "’", "-", "&"):
            break
        told = word in data.cues or clause.pronoun(i) is not None or word in data.that
        if i > start and (told or (data.order == "position" and word in data.auxiliaries)):
            break
        i += 1
    if data.order == "position" and clause.word(i) == COMMA:
        return with_apposition(clause, i, len(clause.tokens)) if i + 1 < len(clause.tokens) else i
    return i


def _around(clause: Clause, start: int, end: int) -> tuple[Phrase, ...]:
    """The words before and after a phrase set between marks; what only leads to it is left out."""
    before_end = start
    while (
        before_end > 0
        and clause.kind(before_end - 1) == "p"
        and clause.word(before_end - 1) in (COMMA, *DASHES, "(")
    ):
        before_end -= 1
    after = end
    while after < len(clause.tokens) and clause.kind(after) == "p" and clause.word(after) in (COMMA, *DASHES, ")"):
        after += 1
    last = len(clause.tokens)
    while last > after and clause.kind(last - 1) == "p" and clause.word(last - 1) in ".!?…":
        last -= 1
    parts = []
    if before_end > 0 and not _only_leads(clause, before_end):
        parts.append((0, before_end))
    if last - after > 1 or (last > after and clause.kind(after) == "q"):
        parts.append((after, last))
    return tuple(parts)


def _only_leads(clause: Clause, end: int) -> bool:
    """Such as "Важно отметить, что": words that say nothing themselves."""
    data = clause.lexicon
    first = clause.word(0)
    if clause.word(end - 1) in data.that and (first in data.impersonal or end <= 4):
        return True
    return all(clause.is_stop(i) or clause.word(i) in data.connectors for i in range(end))


# -- 5 and after ---------------------------------------------------------------------------------------


def _alone(clause: Clause, q: int, found: list[Attribution]) -> Attribution:
    """A quotation that no cue of its sentence claims: it follows the words before."""
    label = _label(clause, q) or _signature(clause, q) or _led(clause, q)
    if label is not None:
        return Attribution(contents=((q, q + 1),), source=label)
    return Attribution(contents=((q, q + 1),), follows=True)


def _label(clause: Clause, q: int) -> Phrase | None:
    """Such as "Лавров: «...»": a name and a colon, as in a transcript."""
    if q >= 2 and clause.word(q - 1) == COLON:
        mention = clause.ending(q - 2)
        if mention is not None and mention.kind == "person" and clause.mention_start(q - 2, mention) <= 6:
            return clause.mention_start(q - 2, mention), q - 1
    return None


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
    for i in range(min(q, 12)):
        mention = clause.mention(i)
        if mention is not None and mention.kind == "person" and mention.case in (None, "nomn"):
            return i, clause.mention_end(i, mention)
        if clause.pronoun(i) is not None:
            return i, i + 1
    return None


def _joined(found: list[Attribution]) -> list[Attribution]:
    """Quotations of one sentence that only the attribution parts are one."""
    joined: list[Attribution] = []
    for one in sorted(found, key=lambda one: one.contents[0]):
        last = joined[-1] if joined else None
        if last is not None and one.follows and one.cue is None and last.cue is not None:
            joined[-1] = evolve(last, contents=(*last.contents, *one.contents))
        else:
            joined.append(one)
    return joined
