"""The subject of a verb in a language with cases: the noun phrase in the nominative that agrees with it."""

from itertools import pairwise

from toolkit.extraction.quotes.lexicon import Cue
from toolkit.extraction.quotes.sentence.clause import COMMA, Clause
from toolkit.extraction.quotes.sentence.governed import (
    has_genitive,
    in_participle,
    is_addressed,
    is_governed,
    is_media,
    is_medium,
    over_suffered,
    owns_deed,
)

Phrase = tuple[int, int]
_REACH = 12
_UNKNOWN_OFFICE = 7
_BESIDE = 7
_SLASH, _LONG_VERB = "/", 4


def subject(clause: Clause, at: int, low: int, high: int) -> Phrase | None:
    """The phrase between `low` and `high` that is the subject of the cue at `at`.

    A verb that opens its clause has its subject after it, any other before it.
    """
    cue = clause.cue(at)
    shared = _of_first_verb(clause, cue, at, low)
    if shared is not None:
        return shared
    opens = all(clause.is_stop(i) or clause.word(i) in clause.lexicon.conjunctions for i in range(low, at))
    near, far = (_after, _before) if opens else (_before, _after)
    head = near(clause, cue, at, low, high)
    sure = head is not None and clause.agrees(head, cue)
    if not sure:
        other = far(clause, cue, at, low, high)
        sure = other is not None and clause.agrees(other, cue)
        head = other if sure or head is None else head
    both = _coordinated(clause, cue, at, low) if not sure and cue.number == "p" else None
    if both is not None:
        return both
    if head is None:
        return None
    found = phrase(clause, head, cue, low if head < at else at + 1, at if head < at else high)
    found = _over_participle(clause, found, cue, at) or found
    return _to_bearer(clause, _with_apposition(clause, found, cue, at), cue)


def _to_bearer(clause: Clause, found: Phrase, cue: Cue) -> Phrase:
    """The phrase up to the name whose office it is part of: "Полномочный Посол [Остмарка в Варне Хуго Роу]"."""
    end = clause.tokens.ends[found[1] - 1]
    for i in range(found[1], min(found[1] + _REACH, len(clause.words))):
        mention = clause.mention(i)
        if mention is not None and mention.kind == "person":
            role = mention.role_span
            held = role is not None and role.start < end <= role.end and clause.agrees(i, cue)
            return (found[0], clause.mention_end(i, mention)) if held else found
    return found


def _of_first_verb(clause: Clause, cue: Cue, at: int, low: int) -> Phrase | None:
    """The subject that a verb behind "и" shares with the one before: "Эксперт посетил завод и предложил"."""
    if clause.word(at - 1) != clause.lexicon.both:
        return None
    near = range(max(low, clause.left_break(at)), at - 1)
    first = next((i for i in near if i in clause.cues or _is_finite(clause, i)), None)
    head = _before(clause, cue, first, low, first) if first is not None else None
    if first is None or head is None or not clause.agrees(head, cue):
        return None
    return phrase(clause, head, cue, low, first)


def _is_finite(clause: Clause, i: int) -> bool:
    word = clause.word(i)
    past = clause.lexicon.finite(clause.lexicon.forms.to_masculine(word))
    return past and clause.noun(i) is None and clause.mention(i) is None and not clause.is_capital(i)


def _coordinated(clause: Clause, cue: Cue, at: int, low: int) -> Phrase | None:
    """Two, each in the singular, before a verb in the plural: "Иван Петров и Анна Белова заявили"."""
    one = Cue(cue.lemma, cue.cls, cue.form)
    heads = [i for i in range(clause.left_break(at, low), at) if _is_one(clause, i, one)]
    persons = [i for i in heads if _is_person(clause, i)]
    return _joined(clause, persons, one, low, at) or _joined(clause, heads, one, low, at)


def _joined(clause: Clause, heads: list[int], cue: Cue, low: int, at: int) -> Phrase | None:
    for first, second in pairwise(heads):
        mention = clause.mention(second)
        named = mention is not None and mention.kind == "person"
        end = clause.mention_end(second, mention) if mention and named else _right_edge(clause, second, cue, at)
        between = [clause.word(i) for i in range(first, second)]
        if clause.lexicon.both in between and all(clause.is_stop(i) for i in range(end, at)):
            return _left_edge(clause, first, cue, low), end
    return None


def _is_person(clause: Clause, i: int) -> bool:
    mention = clause.mention(i)
    return mention is not None and mention.kind == "person"


def _is_one(clause: Clause, i: int, cue: Cue) -> bool:
    mention, noun = clause.mention(i), clause.noun(i)
    if mention is None and noun is not None and clause.agrees(i, cue):
        return "ns" in noun.cases and not clause.is_counted(i)
    return mention is not None and clause.agrees(i, cue)


def _over_participle(clause: Clause, found: Phrase, cue: Cue, at: int) -> Phrase | None:
    """The noun before a participle that is no subject: "депутат, возглавляющий комитет, заметил"."""
    start, end = found
    opens = (
        clause.word(start - 1) == COMMA and clause.lexicon.forms.participle.search(clause.word(start)) is not None
    )
    if end > at or not opens or clause.word(clause.right_break(end)) != COMMA:
        return None
    low = clause.left_break(start - 1)
    head = _before(clause, cue, start - 1, low, start - 1)
    return (phrase(clause, head, cue, low, start - 1)[0], end) if head is not None else None


def _with_apposition(clause: Clause, found: Phrase, cue: Cue, at: int) -> Phrase:
    """As in "Иван Петров, директор завода, сказал": a name and, between commas, what its bearer is."""
    start, end = found
    comma = _comma_before(clause, start) if end <= at else None
    named = clause.ending(comma - 1) if comma else None
    closed = clause.word(clause.right_break(end)) == COMMA
    if comma and named is not None and named.kind == "person" and named.case in (None, "nomn") and closed:
        return _left_edge(clause, clause.mention_start(comma - 1, named), cue, 0), end
    last = clause.ending(end - 1)
    named_behind = _name_behind(clause, found, cue) if start > at else None
    if named_behind is not None:
        return start, named_behind
    if clause.word(end) == COMMA and last is not None and last.kind == "person" and end + 1 < len(clause.words):
        right = clause.right_break(end + 1)
        beside = next((i for i in range(end + 1, min(right, end + 4)) if clause.noun(i) is not None), None)
        if beside is not None and clause.agrees(beside, cue) and not any(end < i < right for i in clause.cues):
            return start, right
    return found


def _name_behind(clause: Clause, found: Phrase, cue: Cue) -> int | None:
    """The end of a name that what is set beside an office ends with: "председатель жюри, режиссёр Иван Петров"."""
    start, end = found
    if clause.word(end) != COMMA or any(_is_person(clause, i) for i in range(start, end)):
        return None
    for i in range(end + 1, min(end + _BESIDE, clause.right_break(end + 1))):
        mention = clause.mention(i)
        if mention is not None and mention.kind == "person":
            beside = mention.role_span is not None
            whole = clause.mention_end(i, mention)
            last = whole == clause.right_break(end + 1) or clause.word(whole) in clause.lexicon.prepositions
            return whole if beside and clause.agrees(i, cue) and last else None
    return None


def _comma_before(clause: Clause, start: int) -> int | None:
    """The comma that opens what is set beside a name: "Иван Петров, в прошлом – неплохой поэт, сказал"."""
    i = start - 1
    while i > 0 and start - i <= _BESIDE and clause.word(i) != COMMA:
        if clause.kind(i) == "q" or i in clause.cues or clause.lexicon.finite(clause.word(i)):
            return None
        i -= 1
    return i if i > 0 and clause.word(i) == COMMA else None


def _after(clause: Clause, cue: Cue, at: int, _low: int, high: int) -> int | None:
    weak = None
    i = at + 1
    while i < min(high, at + 1 + _REACH):
        if clause.agrees(i, cue) and not is_governed(clause, i, at + 1) and not _is_told(clause, i, cue, high):
            return i
        if weak is None and _may_be_subject(clause, i) and not is_governed(clause, i, at + 1):
            weak = i
        mention = clause.mention(i)
        i = clause.mention_end(i, mention) if mention else i + 1
    return weak


def _is_told(clause: Clause, i: int, cue: Cue, high: int) -> bool:
    """Whether an agency after the verb is only spoken to: "пояснил РБК представитель"."""
    mention = clause.mention(i)
    if mention is None or mention.case is not None or not is_medium(clause, i):
        return False
    stop = min(high, i + _REACH)
    stop = next((k for k in range(i + 1, stop) if clause.word(k) in clause.lexicon.forms.referring), stop)
    rest = range(clause.mention_end(i, mention), stop)
    return any(clause.agrees(k, cue) and not is_governed(clause, k, i) for k in rest)


def _before(clause: Clause, cue: Cue, at: int, low: int, _high: int) -> int | None:
    weak = None
    i = at - 1
    while i >= max(low, at - 2 * _REACH):
        if clause.word(i) == ")":
            i = next((k for k in range(i - 1, max(low, i - _REACH), -1) if clause.word(k) == "("), i) - 1
            continue
        if clause.word(i) == COMMA:
            i = over_suffered(clause, i)
        mention = clause.ending(i)
        i = clause.mention_start(i, mention) if mention else i
        owner = owns_deed(clause, i)
        if clause.agrees(i, cue) and not owner and not is_governed(clause, i, low):
            return i
        unknown = mention is None and _may_be_subject(clause, i)
        if weak is None and unknown and not owner and not is_governed(clause, i, low):
            weak = i
        i -= 1
    return weak


def _may_be_subject(clause: Clause, i: int) -> bool:
    """Whether a name that no table has stands at a position, between marks or without."""
    printed = clause.kind(i) == "n" and clause.text[clause.tokens.starts[i] + 1].isupper()
    return (printed and not is_addressed(clause, i)) or (_may_be_name(clause, i) and not in_participle(clause, i))


def _may_be_name(clause: Clause, i: int) -> bool:
    """Whether a capital may begin a name that no table has."""
    data, word = clause.lexicon, clause.word(i)
    site = word.isascii() and "." in word and word[:1].isalpha()
    return (
        (clause.is_capital(i) or site)
        and clause.mention(i) is None
        and clause.noun(i) is None
        and not clause.is_stop(i)
        and word not in data.prepositions
        and word not in data.conjunctions
        and word not in data.nobody
        and (not data.adjective(word) or _is_before_verb(clause, i))
        and not data.finite(word)
        and not word.endswith(data.forms.told_to)
    )


def _is_before_verb(clause: Clause, i: int) -> bool:
    """Whether a capital within a sentence stands right before a verb, and is a name: "Мединский заявил"."""
    after = clause.word(i + 1)
    return (
        i > 0
        and clause.word(i).endswith(clause.lexicon.forms.like_names)
        and (after in clause.lexicon.cues or clause.lexicon.finite(after))
    )


def phrase(clause: Clause, head: int, cue: Cue, low: int, high: int) -> Phrase:
    """The whole phrase around a head: office before a name, name and genitives after an office."""
    if clause.pronoun(head) is not None:
        return head, head + 1
    return _left_edge(clause, head, cue, low), _right_edge(clause, head, cue, high)


def _left_edge(clause: Clause, head: int, cue: Cue, low: int) -> int:
    edge = head if _is_before_verb(clause, head) else _adjectives(clause, head, low)
    i = edge - 1
    while i >= max(low, head - _REACH):
        word = clause.word(i)
        if clause.kind(i) not in ("w", "n") or clause.is_stop(i):
            break
        if word in clause.lexicon.prepositions and not _goes_with_noun(clause, i, cue):
            break
        if edge == i + 1 and _is_addressed(clause, i, head):
            break
        if clause.agrees(i, cue) and is_governed(clause, i, low):
            break  # "на заседании правительства эксперты"
        if clause.agrees(i, cue) or (cue.number == "p" and word in clause.lexicon.conjunctions and i > low):
            edge = _adjectives(clause, i, low) if clause.agrees(i, cue) else edge
        i -= 1
    return _over_unknown(clause, head, edge, low)


def _is_addressed(clause: Clause, i: int, head: int) -> bool:
    """Whether a body without a case is only spoken to: "рассказал ТАСС депутат", "сообщило ТАСС министерство"."""
    mention, noun, named = clause.ending(i), clause.noun(head), clause.mention(head)
    if mention is None or mention.kind != "organization" or mention.case is not None:
        return False
    body = named is not None and named.kind == "organization"
    return body or (noun is not None and (noun.kind == "person" or is_media(mention)))


def _goes_with_noun(clause: Clause, i: int, cue: Cue) -> bool:
    """Whether a preposition at `i` belongs to the office before it: "посол в США", "аналитик из «БКС»"."""
    if clause.word(i) in clause.lexicon.inner_prepositions:
        return clause.noun(i - 1) is not None
    return i > 0 and clause.noun(i - 1) is not None and clause.agrees(i - 1, cue)


def _over_unknown(clause: Clause, head: int, edge: int, low: int) -> int:
    """Over an office that no table has, from the begin of the clause to the name: "Худрук театра Иван Петров"."""
    mention, data = clause.mention(head), clause.lexicon
    if mention is None or mention.kind != "person" or edge - low > _UNKNOWN_OFFICE:
        return edge
    i = edge
    while i > low and clause.kind(i - 1) in ("w", "n") and not clause.is_stop(i - 1):
        word = clause.word(i - 1)
        parts = word in data.prepositions or word in data.conjunctions or word in data.fillers
        if parts or word in data.pronouns or word.isdigit():
            break
        if clause.kind(i - 1) == "n" and clause.kind(i - 2) != "w":
            break
        i -= 1
    begins = i == low and clause.kind(i) == "w"
    follows = clause.word(low - 1) in data.cues and not any(clause.is_capital(k) for k in range(i, edge))
    return i if begins or follows else edge


def _adjectives(clause: Clause, i: int, low: int) -> int:
    data = clause.lexicon
    while i > low and not clause.is_stop(i - 1):
        word = clause.word(i - 1)
        many = word in data.parts_of_many
        if not (data.adjective(word) or word in data.owners or word in data.determiners or many):
            break
        if clause.word(i - 2) in data.prepositions and has_genitive(clause, i - 2):
            break
        i -= 1
    return i


def _right_edge(clause: Clause, head: int, cue: Cue, high: int) -> int:
    data = clause.lexicon
    mention = clause.mention(head)
    i = clause.mention_end(head, mention) if mention else head + 1
    named = mention is not None and mention.kind == "person"
    while i < high and (clause.kind(i) in ("w", "n") or clause.word(i) == _SLASH):
        word = clause.word(i)
        if word in data.conjunctions:
            both = cue.number == "p" and i + 1 < high
            joined = both and named and _is_bearer(clause, i + 1)
            if not joined and not (both and (clause.agrees(i + 1, cue) or _are_owners(clause, i))):
                break
            named = False
        elif (
            named
            or clause.is_stop(i)
            or (data.finite(word) and not clause.is_capital(i))
            or _is_present(clause, i)
            or word in data.fillers
            or word in data.negations
            or is_addressed(clause, i)
            or _is_accusative(clause, head, i)
            or (word in data.prepositions and not _goes_on(clause, i, high))
        ):
            break
        inner = clause.mention(i)
        if inner is not None:
            named = inner.kind == "person" and inner.case in (None, "nomn")
            i = clause.mention_end(i, inner)
        else:
            i += 1
    return i


def _is_bearer(clause: Clause, i: int) -> bool:
    """Whether a second person with the office in the plural stands at a position: "адвокаты Рогов и [Белов]"."""
    mention = clause.mention(i)
    return mention is not None and mention.kind == "person" and mention.case == "nomn"


def _is_present(clause: Clause, i: int) -> bool:
    """Whether a verb of the present stands at a position: "организации [выступают] за запрет"."""
    told = clause.word(i).endswith(clause.lexicon.forms.present) and len(clause.word(i)) > _LONG_VERB
    return told and clause.noun(i) is None and clause.mention(i) is None and not clause.is_capital(i)


def _is_accusative(clause: Clause, head: int, i: int) -> bool:
    """Whether an object stands right behind a noun, and no genitive: "подсудимый [вину] не признал"."""
    word = clause.word(i)
    known = clause.noun(i) is not None or clause.mention(i) is not None or clause.is_capital(i)
    return (
        i == head + 1
        and word.endswith(clause.lexicon.forms.accusative)
        and not known
        and not clause.lexicon.adjective(word)
    )


def _are_owners(clause: Clause, i: int) -> bool:
    """Whether a conjunction joins two states or bodies that the office before is of: "министры России и США"."""
    one, other = clause.ending(i - 1), clause.mention(i + 1)
    kinds = ("state", "place", "organization")
    if one is None or other is None:
        return False
    if one.kind == other.kind == "person":  # "адвокаты Рогова и Белова"
        return one.case == "gent" or (one.case is None and one.text.split()[-1] != one.value.name.split()[-1])
    return one.kind in kinds and other.kind in kinds and one.case != "nomn"


def _goes_on(clause: Clause, i: int, high: int) -> bool:
    """Whether a preposition belongs to an office ("посол в США") and not to the circumstances."""
    if clause.word(i - 1) in clause.lexicon.partitive and clause.word(i) in clause.lexicon.forms.out_of:
        return i + 1 < high
    if (
        clause.word(i) not in clause.lexicon.inner_prepositions
        and clause.word(i) not in clause.lexicon.forms.out_of
    ) or i + 1 >= high:
        return False
    if clause.word(i) in clause.lexicon.forms.out_of and clause.kind(i + 1) == "n":
        return True  # "аналитик из «Прибоя»"
    k = i + 1
    while k + 1 < high and clause.lexicon.oblique(clause.word(k)) and _is_adjective_of(clause, k):
        k += 1
    if clause.word(k) in clause.lexicon.fillers:
        return False
    following = clause.mention(k)
    if following is not None:
        return following.kind in ("state", "place", "organization")
    source = clause.noun(i - 1)
    if source is not None and source.base in clause.lexicon.anonymous and clause.kind(i + 1) == "w":
        return True  # "собеседник в отрасли"
    led = source is not None or (clause.kind(i - 1) == "n" and clause.noun(i - 2) is not None)
    return clause.noun(k) is not None or clause.word(i) in clause.lexicon.of_regions or (k > i + 1 and led)


def _is_adjective_of(clause: Clause, i: int) -> bool:
    """Whether an adjective at a position is no name but that of a people: "в армянской делегации"."""
    mention = clause.mention(i)
    return mention is None or (mention.kind == "demonym" and not clause.is_capital(i))
