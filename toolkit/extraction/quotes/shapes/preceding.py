"""The words stand before their cue, or around it: "Q, V S", "C1, V S, C2", "as S V, C"."""

from toolkit.extraction.entities import Mention
from toolkit.extraction.languages import together
from toolkit.extraction.quotes.attribution import Attribution, Phrase
from toolkit.extraction.quotes.content.complement import BEGINNING, complement, is_beside
from toolkit.extraction.quotes.content.turning import turn
from toolkit.extraction.quotes.lexicon import Pronoun
from toolkit.extraction.quotes.sentence.clause import COLON, COMMA, DASHES, Clause
from toolkit.extraction.quotes.sentence.governed import is_addressed
from toolkit.extraction.quotes.sentence.kept import kept
from toolkit.extraction.quotes.shapes.around import (
    is_circumstance,
    is_comment,
    next_dash,
    over_attribute,
    over_date,
)
from toolkit.extraction.quotes.subjects.after_verbs import after as subject_after
from toolkit.extraction.quotes.subjects.position import RELATIVES, inverted
from toolkit.extraction.quotes.subjects.position import before as subject_before
from toolkit.extraction.quotes.subjects.quoting import quoted_by, told_of
from toolkit.extraction.quotes.subjects.sources import place_of_saying, plural_subject, subject

_SHORT_CLAUSE, _SHORTEST_TOPIC = 24, 2
_BACK_REACH = 16
_CIRCUMSTANCE = 9
_LONGEST_TAIL, _LONG_TAIL = 8, 16
_PARTING = frozenset({";", COLON})


def backward(clause: Clause, at: int, low: int) -> Attribution | None:
    """The attribution of the cue at `at` when the words stand before it, or on both sides."""
    left = attribution_left(clause, at, low)
    if left is None or clause.word(left) in together(clause.lexicon.that, clause.lexicon.subordinators):
        return None
    right = _attribution_right(clause, at)
    source, owner, reported = _who_says(clause, at, low, (left, right))
    if not reported and _is_participle(clause, at) and not _follows_quotation(clause, left):
        return None  # "the airline warned of costs, predicting a loss"
    behind = over_attribute(clause, right) if source is not None and source[1] == right else right
    if source is not None and source[0] > at and not any(_is_person(clause, i) for i in range(source[0], right)):
        behind = max(behind, source[1])  # "рассказал глава экспедиции, геолог Глеб Рогов"
    again = source is not None and clause.pronoun(source[0]) is not None
    before = _before(clause, left, max(low, behind_colon(clause, left)) if again else low)
    if before is not None and clause.cue(at).cls == "quote" and clause.kind(before[1] - 1) == "q":
        before = before[1] - 1, before[1]  # "..., которая «C», цитирует S агентство": the rest is the writer's
    if before is None and left == 1 and clause.word(0) in clause.lexicon.as_words and source is not None:
        led = (
            _after(clause, behind) if clause.cue(at).lemma not in BEGINNING else None
        )  # "As Roe began to speak, C"
        return Attribution(contents=(led,), cue=clause.cue_phrase(at), source=source) if led else None
    if before is None or not _may_attribute(clause, at, (left, right), source, reported):
        return None
    if _explains(clause, at, left, source) and clause.kind(before[1] - 1) != "q":
        return None
    after = _after(clause, behind)
    set_in = after is not None and source is not None and _is_set_in(clause, at, (left, right), source, after)
    if not set_in and not _may_follow(clause, at, before, parts=after is not None):
        return None
    return Attribution(
        contents=_around(clause, before, after),
        cue=clause.cue_phrase(at),
        source=source,
        owner=owner,
        follows=source is None,
    )


def _explains(clause: Clause, at: int, left: int, source: Phrase | None) -> bool:
    """Whether a verb behind a mere dash has an object before its subject: "дошли до края — объявили голодовку"."""
    only = (
        clause.word(left - 1) in DASHES and clause.word(left - 2) != COMMA and clause.lexicon.order == "agreement"
    )
    if not only or source is None or clause.is_dialogue or source[0] <= at:
        return False
    return any(clause.word(i).endswith(clause.lexicon.forms.accusative) for i in range(at + 1, source[0]))


def _who_says(clause: Clause, at: int, low: int, whole: Phrase) -> tuple[Phrase | None, Pronoun | None, bool]:
    """Who says what stands before a cue, whose words they are, and whether it is only told of somebody."""
    source, owner = phrase_in(clause, at, *whole), None
    if clause.cue(at).cls == "quote" or _passes_on(clause, at):
        source, owner = quoted_by(clause, at) or (source, None)
    reported = told_of(clause, at, low)
    source, owner = reported or (source, owner)
    return source, owner, reported is not None


def _may_attribute(clause: Clause, at: int, whole: Phrase, source: Phrase | None, reported: bool) -> bool:
    """Whether the clause of a cue only attributes what stands before it."""
    if source is None:
        return _follows_quotation(clause, whole[0])
    if source[0] > at and clause.cue(at).cls == "name" and not _follows_quotation(clause, whole[0]):
        return False  # "has called a strike": its object, and no subject
    return reported or _is_short(clause, at, *whole, source)


def _around(clause: Clause, before: Phrase, after: Phrase | None) -> tuple[Phrase, ...]:
    """The words before an attribution, with those behind it where they go on."""
    led = led_over(clause, before, after)
    if led is not None:
        return (led,)
    parted = after is not None and not clause.is_dialogue
    joint = behind_joint(clause, before[1], before[0]) if parted else before[0]
    if after is not None and joint >= before[1]:
        return (after,)
    before = joint, before[1]
    return (before, after) if after is not None and _goes_with(clause, before, after) else (before,)


def behind_colon(clause: Clause, at: int) -> int:
    """Where the words of a pronoun begin that stands for whom a colon follows: "S возразил: C, считает он"."""
    if clause.lexicon.order != "agreement":
        return 0
    colon = next((i for i in range(at - 1, 0, -1) if clause.word(i) == COLON and clause.kind(i) == "p"), 0)
    return colon + 1 if subject_before_colon(clause, colon) is not None else 0


def behind_joint(clause: Clause, at: int, low: int) -> int:
    """Where the clause begins that an attribution is set into: "C1; C2, as S says, C3", "C1: C2, S says, C3"."""
    last = at - 1 - (clause.word(at - 1) == COMMA)
    if last > low and _contrasts(clause, last):
        return at
    return next((i + 1 for i in range(last, low, -1) if clause.word(i) in _PARTING or _contrasts(clause, i)), low)


def _contrasts(clause: Clause, i: int) -> bool:
    """Whether a conjunction sets a clause against the one before its comma, and does not go on with "not only"."""
    data = clause.lexicon
    joins = clause.word(i) in data.contrasting and clause.word(i - 1) == COMMA
    return joins and clause.word(i + 1) != data.both and clause.word(i + 1) not in data.forms.not_only


def subject_before_colon(clause: Clause, colon: int) -> Mention | None:
    """The first person in the nominative before a colon."""
    mentions = (clause.mention(i) for i in range(colon))
    return next((m for m in mentions if m is not None and m.kind == "person" and m.case in (None, "nomn")), None)


def fronted(clause: Clause, at: int) -> Attribution | None:
    """As in "О закрытии моста сообщил мэр": what is told of stands first, and the subject behind its verb."""
    data, cue = clause.lexicon, clause.cue(at)
    if clause.word(0) not in data.about.get(cue.lemma, ()) or clause.word(1) in data.empty or at < _SHORTEST_TOPIC:
        return None
    if cue.form not in ("past", "present") or any(clause.is_break(i) for i in range(at)):
        return None
    source = phrase_in(clause, at, at, clause.right_break(at + 1))
    if source is None or source[0] <= at or not any(clause.agrees(i, cue) for i in range(*source)):
        return None
    end = at - 2 if clause.word(at - 1) in data.days and clause.word(at - 2) in data.prepositions else at
    end -= is_addressed(clause, end - 1)
    return Attribution(contents=((0, end),), cue=clause.cue_phrase(at), source=source)


def led_over(clause: Clause, before: Phrase, after: Phrase | None) -> Phrase | None:
    """The words of a clause whose pronoun or conjunction an attribution parts from it, up to the next comma.

    As in "забастовка, которая, как уверяет S, продлится неделю, началась", "If, as S says, C, ...".
    """
    data, last = clause.lexicon, before[1] - 1
    relative = clause.word(last) in data.relatives or (
        data.order == "agreement" and clause.word(last) in data.relative_places
    )
    alone = last == before[0] and clause.word(last) in data.subordinators | data.conditions
    if after is None or clause.kind(after[0]) == "q" or not (relative or alone):
        return None
    end = next((i for i in range(after[0] + 1, after[1]) if clause.word(i) == COMMA), after[1])
    return after[0], end


def _is_participle(clause: Clause, at: int) -> bool:
    return clause.lexicon.order == "position" and clause.cue(at).form == "gerund"


def _passes_on(clause: Clause, at: int) -> bool:
    """Whether a verb of saying only passes on the words of another: "передает слова мэра его пресс-служба"."""
    words = {clause.word(at + 1), clause.word(at + 2)} if clause.lexicon.order == "agreement" else set()
    return bool(words & clause.lexicon.passed_on)


def _is_set_in(clause: Clause, at: int, whole: Phrase, source: Phrase, after: Phrase) -> bool:
    """Whether a subject and its verb stand alone between two commas: "These steps, she noted, are new"."""
    left, right = whole
    data = clause.lexicon
    bare = data.order == "position" and clause.cue(at).lemma in together(data.bare, data.closing)
    told = clause.acts(after[0]) and _ends_with_verb(clause, at, right)
    between = range(source[1], at)
    only = all(clause.word(i) in together(data.auxiliaries, data.adverbs) for i in between) and source[1] <= at
    alone = source[0] == left and only and (right == at + 1 or told)
    return bare and alone and clause.word(left - 1) == COMMA == clause.word(right)


def backward_over_a_stop(clause: Clause, at: int) -> Attribution | None:
    """As in "Об этом сообщил S": the words are those of the sentence before."""
    if not clause.has_phrase(0, clause.lexicon.back):
        return _so(clause, at)
    if clause.word(0) in clause.lexicon.confirmed and clause.cue(at).lemma not in clause.lexicon.confirming:
        return None  # "Это назвали ошибкой"
    source = phrase_in(clause, at, clause.left_break(at), clause.right_break(at + 1))
    named = clause.cue(at).cls == "name" and clause.word(0) not in clause.lexicon.prepositions
    told = named or clause.cue(at).cls in ("say", "passive", "light")
    if told and at <= _BACK_REACH:
        source = _first_bearer(clause, at, source) or source
    if source is None or not told or at > _BACK_REACH:
        return None
    return Attribution(contents=(), cue=clause.cue_phrase(at), source=source, refers=True)


def _first_bearer(clause: Clause, at: int, source: Phrase | None) -> Phrase | None:
    """The name behind offices and dates with commas of their own: "высказал 5 мая, в среду, глава района X"."""
    if clause.lexicon.order != "agreement" or clause.cue(at).cls == "passive":
        return None
    if source is not None and any(clause.pronoun(i) or _is_person(clause, i) for i in range(*source)):
        return None
    end = next((i for i in clause.cues if i > at), len(clause.words))
    cue = clause.cue(at)
    for i in range(at + 1, end):
        mention = clause.mention(i)
        if mention is not None and mention.kind == "person" and clause.agrees(i, cue):
            return i, clause.mention_end(i, mention)
    return None


def _is_person(clause: Clause, i: int) -> bool:
    mention = clause.mention(i)
    return mention is not None and mention.kind == "person"


def _so(clause: Clause, at: int) -> Attribution | None:
    """As in "Так ответил S": the words are those of the sentence before."""
    opens = clause.word(0) in clause.lexicon.so and clause.word(1) != COMMA
    comments = clause.word(at) in clause.lexicon.commenting
    if not opens or at > _BACK_REACH or clause.cue(at).form not in ("past", "present"):
        return None
    if not comments and complement(clause, at):
        return None
    source = phrase_in(clause, at, clause.left_break(at), clause.right_break(at + 1))
    turned = source is not None and (comments or source[0] > at or clause.pronoun(source[0]) is not None)
    return Attribution(contents=(), cue=clause.cue_phrase(at), source=source, refers=True) if turned else None


def _may_follow(clause: Clause, at: int, before: Phrase, *, parts: bool) -> bool:
    """Whether a cue of its class may stand after such words: a gesture only after words between marks."""
    cls = clause.cue(at).cls
    if clause.kind(before[1] - 1) == "q" or (clause.is_dialogue and cls in ("say", "act")):
        return True
    if clause.lexicon.order == "position" and not _is_statement(clause, at, before):
        return False
    return cls not in ("act", "name", "quote", "light") and (cls != "think" or parts or before[1] - before[0] > 1)


def _is_statement(clause: Clause, at: int, before: Phrase) -> bool:
    """Whether words without marks can be what was said, and no circumstance: "On Thursday, Roe spoke"."""
    data, start = clause.lexicon, before[0]
    counted = clause.word(start) in data.quantities and clause.word(start + 1)[:1].isdigit()
    if clause.cue(at).cls == "say" and inverted(clause, at, len(clause.words)) is not None:
        opens = clause.word(start) in together(data.prepositions, data.subordinators) and not counted
        return not opens or before[1] - start > _CIRCUMSTANCE or _has_main_clause(clause, before)
    if data.bare and clause.cue(at).lemma not in together(data.bare, data.closing, data.addressing):
        return False
    opens = clause.word(start) in together(data.prepositions, data.subordinators) and not counted
    return before[1] - start > (_CIRCUMSTANCE if opens else 2) or (opens and _has_main_clause(clause, before))


def _has_main_clause(clause: Clause, before: Phrase) -> bool:
    """Whether a clause follows the circumstance that words open with: "Within minutes, the fire spread"."""
    start, end = before
    comma = next((i for i in range(start, end) if clause.word(i) == COMMA and clause.is_break(i)), end)
    return any(clause.acts(i) for i in range(comma + 2, end))


@kept
def attribution_left(clause: Clause, at: int, low: int) -> int | None:
    """Where the clause of the cue begins, when words stand before it."""
    left = clause.left_break(at, low)
    if clause.lexicon.order == "position" and inverted(clause, at, len(clause.words)) is None:
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
        phrase = subject_after(clause, at, len(clause.words))
        if phrase is not None:
            right = max(right, phrase[1])
        right = over_date(clause, right)
    return right


def phrase_in(clause: Clause, at: int, left: int, right: int) -> Phrase | None:
    """Who speaks, in the clause of the cue at `at`: its subject, or the body it is told as a place of."""
    if clause.cue(at).cls == "passive" or (clause.cue(at).number == "p" and clause.lexicon.order == "agreement"):
        place = plural_subject(clause, at, left, at) or place_of_saying(clause, at, left, right)
        if place is not None or clause.cue(at).cls == "passive":
            return place
    return subject(clause, at, left, right)


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
    if (
        low > 0
        and clause.lexicon.order == "position"
        and clause.word(start) in clause.lexicon.turning.conjunctions
        and start + 1 < end
    ):
        start += 1
    if clause.word(start + 1) in clause.lexicon.empty and clause.word(start + 3) in clause.lexicon.that:
        start += 4  # "О том, что C, рассказал S"
    parts = (COMMA, COLON, ";") if clause.lexicon.order == "position" else (";",)
    parts = parts if clause.lexicon.order == "position" else (COLON, *parts)
    if clause.kind(end - 1) == "q" and clause.word(end - 2) in parts and end - 2 > start:
        start = end - 1
    return (start, end) if start < end else None


def _after(clause: Clause, right: int) -> Phrase | None:
    """The words after an attribution set into them."""
    i = next_dash(clause, right) if clause.is_dialogue else right
    skipped = (COMMA, *DASHES, ".") if clause.is_dialogue else (COMMA, *DASHES)
    i += clause.word(i) == COLON and clause.kind(i + 1) == "q"  # "“Q1,” Roe used to say: “Q2.”"
    while i < len(clause.words) and clause.kind(i) == "p" and clause.word(i) in skipped:
        i += 1
    end = len(clause.words)
    while end > i and clause.kind(end - 1) == "p" and clause.word(end - 1) in ".!?…":
        end -= 1
    word = end - i == 1 and clause.word(right) == COMMA and clause.kind(i) == "w" and i not in clause.cues
    whole = end - i > 1 or word or clause.kind(i) in ("q", "n") or (clause.is_dialogue and end > i)
    return (i, end) if i > right and whole else None


def _goes_with(clause: Clause, before: Phrase, after: Phrase) -> bool:
    """Whether the words after an attribution are of the kind of those before it."""
    if clause.kind(before[1] - 1) == "q":
        return after[1] - after[0] == 1 and clause.kind(after[0]) == "q"
    if clause.lexicon.order == "position" and clause.word(after[0]) in RELATIVES:
        return False  # "C, says Jane Roe, who was not part of it": more of whoever spoke
    if (
        is_circumstance(clause, after)
        or is_comment(clause, after[0])
        or _is_anothers(clause, after)
        or (clause.lexicon.order == "position" and is_beside(clause, after[0] - 1))
    ):
        return False
    return not any(i in clause.cues for i in range(after[0], min(after[0] + 2, after[1])))


def _is_anothers(clause: Clause, after: Phrase) -> bool:
    """Whether the words after an attribution are another's: "C1, S said, and T said C2", "..., but C2, T said"."""
    cues = [i for i in clause.cues if after[0] < i < after[1]]
    return any(turn(clause, i, after[0] - 1) is not None for i in cues) or (
        bool(cues)
        and clause.word(after[0]) in clause.lexicon.turning.conjunctions
        and _closes(clause, cues[-1], after)
    )


def _closes(clause: Clause, at: int, after: Phrase) -> bool:
    """Whether the clause of a cue ends a sentence, its subject right behind a comma: "..., Jane Roe said."."""
    phrase = subject_before(clause, at, after[0])
    alone = phrase is not None and phrase[0] > after[0] + 1 and clause.word(phrase[0] - 1) == COMMA
    return alone and clause.cue(at).cls == "say" and clause.right_break(at + 1) >= after[1]


def _ends_with_verb(clause: Clause, at: int, right: int) -> bool:
    """Whether only circumstances, or whom it was told, follow the verb of an attribution."""
    data, i = clause.lexicon, at + 1
    if i >= right or clause.cue(at).lemma in data.addressing:
        return True
    i += clause.word(i).endswith("ly") and i + 1 < right and clause.word(i + 1) in data.prepositions
    if clause.word(i) == "to" and not _is_told_to(clause, i + 1):
        return False  # "C, it had decided to close"
    timed = clause.word(i) in data.fillers or clause.word(i) in data.before_days
    return timed or clause.is_stop(i) or clause.word(i) in data.prepositions


def _is_told_to(clause: Clause, i: int) -> bool:
    """Whether somebody or something stands at a position behind "to", and no verb: "said to [the crowd]"."""
    data = clause.lexicon
    known = clause.noun(i) is not None or clause.mention(i) is not None or clause.is_capital(i)
    led = clause.word(i) in data.owners or clause.word(i) in data.objective
    return known or led or clause.word(i) in together(data.articles, data.audiences, data.fillers, data.hearing)


def _is_short(clause: Clause, at: int, left: int, right: int, source: Phrase) -> bool:
    """Whether a clause only attributes: its verb or its subject stands first, and nothing long follows."""
    if _follows_quotation(clause, left) or clause.is_dialogue:
        return True
    first = min(at, source[0])
    if right - left > _SHORT_CLAUSE or any(not clause.is_stop(i) for i in range(left, first)):
        return False
    if clause.lexicon.order == "position":
        if source[0] < at and not _ends_with_verb(clause, at, right):
            return False
        behind = max(at + 1, source[1])
        circumstance = clause.word(behind) in together(clause.lexicon.prepositions, clause.lexicon.subordinators)
        told = clause.cue(at).lemma in clause.lexicon.addressing
        return right - behind <= (_LONG_TAIL if circumstance or told else _LONGEST_TAIL)
    manner = clause.word(left - 1) in clause.lexicon.as_words
    return at < source[0] or (
        right - at <= 6 and (manner or clause.word(right) == COMMA or _is_place(clause, source))
    )


def _is_place(clause: Clause, source: Phrase) -> bool:
    return clause.word(source[0]) in clause.lexicon.inner_prepositions
