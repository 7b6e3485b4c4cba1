"""Who speaks, for a cue in its sentence: its subject, the body where it was said, whom a pronoun goes back to."""

from toolkit.extraction.languages import together
from toolkit.extraction.quotes.attribution import Phrase
from toolkit.extraction.quotes.lexicon import Cue
from toolkit.extraction.quotes.sentence.clause import COLON, COMMA, Clause
from toolkit.extraction.quotes.subjects import antecedents
from toolkit.extraction.quotes.subjects.agreement import phrase
from toolkit.extraction.quotes.subjects.agreement import subject as subject_by_case
from toolkit.extraction.quotes.subjects.position import before, over_to_name
from toolkit.extraction.quotes.subjects.position import subject as subject_by_place

_REACTING = frozenset(
    ["reacted", "reacting", "reaction", "responded", "responding", "response", "listened", "listening"]
)
_OFFICE = 7
_SHORTEST = 4
_IN_BRACKETS = 9


def subject(clause: Clause, at: int, low: int, high: int) -> Phrase | None:
    """The subject of the cue at `at`, by case or by place."""
    if clause.lexicon.order == "agreement":
        return subject_by_case(clause, at, low, high)
    return subject_by_place(clause, at, low, high)


def antecedent(clause: Clause, at: int) -> Phrase | None:
    """The phrase that the relative pronoun at `at` stands for."""
    if clause.lexicon.order == "agreement":
        return antecedents.by_case(clause, at)
    return antecedents.by_place(clause, at)


def plural_subject(clause: Clause, at: int, low: int, high: int) -> Phrase | None:
    """Several people in the nominative right before a verb in the plural: so that no place is looked for."""
    if clause.lexicon.order != "agreement" or clause.cue(at).cls == "passive":
        return None
    left = clause.left_break(at, low)
    found = subject_by_case(clause, at, left, high) if left < at else None
    head = clause.noun(found[0]) if found is not None else None
    # "обороны" may be one in the genitive: "в Министерстве обороны сообщили"
    sure = head is not None and "np" in head.cases and not head.cases & {"ns", "gs"}
    return found if sure else None


def names_somebody(clause: Clause, source: Phrase) -> bool:
    """Whether a phrase surely names a speaker: a name, a pronoun, a noun of those who speak."""
    return any(
        clause.mention(i) is not None or clause.noun(i) is not None or clause.pronoun(i) is not None
        for i in range(*source)
    )


def source_of(clause: Clause, at: int, low: int, high: int) -> Phrase | None:
    """The phrase that names who speaks, for a cue whose words begin at `high`."""
    several = clause.cue(at).number == "p" and clause.lexicon.order == "agreement"
    if clause.cue(at).cls == "passive" or several:
        place = plural_subject(clause, at, low, at) or place_of_saying(clause, at, low, high)
        if place is not None or clause.cue(at).cls == "passive":
            return place
    left = clause.left_break(at, low)
    if left < at and clause.word(left) in clause.lexicon.relatives:
        own = _own_subject(clause, at, left)
        if own is not None:
            return own
        found = antecedent(clause, left)
        shown = found is not None and clause.lexicon.order == "position"
        return (found[0], left + 1) if found is not None and shown else found
    right = _clause_right(clause, at, high)
    if clause.lexicon.order == "position":
        return _source_by_place(clause, at, low, high)
    found = subject(clause, at, left, right)
    while found is None and left > low:
        left = clause.left_break(_before_brackets(clause, left - 1, low), low)
        found = subject(clause, at, left, at)
    return found


def _source_by_place(clause: Clause, at: int, low: int, high: int) -> Phrase | None:
    """Who speaks where the order of words tells the subject, and the clause is no relative one behind a comma."""
    within = _relative_before(clause, at, low)
    if within is not None:
        return within
    cue, data = clause.cue(at), clause.lexicon
    if cue.form == "gerund" and clause.word(at - 1) not in data.passives:  # but "is reporting"
        return _subject_of_gerund(clause, at, low)
    # Between a verb and "that" stands what it has for an object: "told reporters that", "voiced hope that".
    led = high > at + 1 and clause.word(high - 1) in data.that
    told = cue.lemma in data.addressing and cue.cls == "say"
    has_object = led or told or cue.cls == "name" or cue.lemma in data.accusing
    right = _clause_right(clause, at, high)
    found = before(clause, at, low) if has_object else subject(clause, at, low, right)
    opened = found is not None and clause.word(found[0] - 1) in data.subordinators
    if found is not None and (opened or names_somebody(clause, found) or _is_named(clause, found, low)):
        return found
    return main_subject(clause, at, low) or found


def _own_subject(clause: Clause, at: int, relative: int) -> Phrase | None:
    """Who speaks in a relative clause whose pronoun is no subject: "the plan, which Jane Roe called “absurd”"."""
    if clause.lexicon.order == "agreement":
        found = subject_by_case(clause, at, relative + 1, at)
        sure = found is not None and any(clause.agrees(i, clause.cue(at)) for i in range(*found))
        return found if sure else None
    found = before(clause, at, relative + 1)
    opens = found is not None and found[0] == relative + 1
    return found if found is not None and opens and names_somebody(clause, found) else None


def _before_brackets(clause: Clause, i: int, low: int) -> int:
    """Where brackets open that close at a position: "Петер Мюллер (ХДС) заявил"."""
    if clause.word(i) != ")":
        return i
    return next((k for k in range(i - 1, max(low, i - _IN_BRACKETS), -1) if clause.word(k) == "("), i)


def _relative_before(clause: Clause, at: int, low: int) -> Phrase | None:
    """Who speaks in a relative clause without a comma: "a man who claimed that"."""
    i = at - 1
    while i > low and clause.word(i) in together(clause.lexicon.auxiliaries, clause.lexicon.adverbs):
        i -= 1
    if i <= low or clause.word(i) not in clause.lexicon.relatives or clause.word(i - 1) == COMMA:
        return None
    named = clause.ending(i - 1)
    if named is not None and named.kind == "person" and clause.lexicon.order == "position":
        return clause.mention_start(i - 1, named), i + 1  # "a question from Jane Roe who asked"
    found = antecedent(clause, i) or (i, i)
    heads = [k for k in range(*found) if (noun := clause.noun(k)) is not None and noun.kind == "person"]
    if not heads:
        return None
    start = next(
        (
            k
            for k in range(heads[-1], found[0] - 1, -1)
            if clause.word(k) in together(clause.lexicon.articles, clause.lexicon.single)
        ),
        found[0],
    )
    return start, i + 1


def _clause_right(clause: Clause, at: int, high: int) -> int:
    i = at + 1
    while i < high and not (
        clause.kind(i) == "q"
        or clause.word(i) in (COLON, ";", "(")
        or (clause.word(i) in clause.lexicon.that and clause.word(i - 1) == COMMA)
    ):
        i += 1
    return i


def _is_named(clause: Clause, found: Phrase, low: int) -> bool:
    """Whether a phrase holds a name that no table has."""
    return any(clause.is_capital(i) and i > low for i in range(*found))


def _owned(clause: Clause, i: int, at: int) -> int | None:
    """Where who belongs to somebody named ends: "Roe's [campaign] alleged C1 and said C2"."""
    mention = clause.mention(i)
    end = clause.mention_end(i, mention) if mention is not None else i
    if not clause.word(end - 1).endswith("'s"):
        return None
    return next((k + 1 for k in range(end, min(end + _SHORTEST, at)) if clause.noun(k) is not None), None)


def main_subject(clause: Clause, at: int, low: int) -> Phrase | None:
    """The subject of a clause before, that a second verb or a participle shares: "Roe laughed and said"."""
    i = at - 1
    while i > low and (clause.is_stop(i) or clause.word(i) == COMMA):
        i -= 1
    while i >= low:
        mention = clause.mention(i)
        before_ = clause.word(i - 1)
        opens = (
            i == low
            or before_ == COMMA
            or before_ in clause.lexicon.conjunctions
            or before_ in clause.lexicon.time_conjunctions
        )
        if clause.pronoun(i) is not None and clause.word(i - 1) not in clause.lexicon.prepositions:
            return i, i + 1
        owned = _owned(clause, i, at) if opens and mention is not None else None
        named = owned or (_name_ahead(clause, i, at) if opens else None)
        if named is not None:
            return i, named
        if mention is not None and opens and mention.kind in ("person", "organization"):
            end = clause.mention_end(i, mention)
            of_body = mention.kind == "organization" and clause.noun(end) is not None and not clause.is_stop(end)
            return i, end + of_body
        if i == low and clause.is_capital(i) and clause.acts(i + 1) and not clause.is_stop(i):
            return i, i + 1  # "Marsh hinted he might go, saying"
        found = _noun_phrase(clause, i, at) if opens and mention is None else None
        if found is not None:
            return found
        i -= 1
    return None


def _noun_phrase(clause: Clause, i: int, at: int) -> Phrase | None:
    """The phrase of a noun that can speak, begun at a position before the cue at `at`: "poll chiefs in Leeds"."""
    data = clause.lexicon
    relative = clause.word(i) in data.relatives or clause.word(i) in data.owning_relatives
    if clause.kind(i) != "w" or relative or _goes_on_telling(clause, i):
        return None
    head = next((k for k in range(i, min(i + 4, at)) if clause.noun(k) is not None), None)
    if head is None or any(clause.word(k) in data.prepositions for k in range(i, head)):
        return None
    while clause.noun(head + 1) is not None and head + 1 < at and not clause.is_stop(head + 1):
        head += 1  # "poll chiefs"
    end = _with_of(clause, head + 1, at)
    return over_to_name(clause, i, end), end


def _goes_on_telling(clause: Clause, i: int) -> bool:
    """Whether a verb or a participle stands at a position, so that no subject begins: "including his wife"."""
    return clause.acts(i) or (clause.word(i).endswith("ing") and clause.noun(i) is None)


def _with_of(clause: Clause, end: int, high: int) -> int:
    """The end of a noun phrase with what its noun is of: "the group of charities"."""
    data, i = clause.lexicon, end + 1
    head = clause.noun(end - 1)
    of_office = clause.word(end) == "for" and head is not None and head.kind == "person"
    if clause.word(end) != "of" and not of_office:
        return end
    while i < high and clause.kind(i) == "w" and not clause.is_stop(i) and clause.word(i) not in data.prepositions:
        known = clause.noun(i - 1) is not None and i > end + 1
        if known or (clause.word(i).endswith("ed") and clause.mention(i) is None):
            break
        i += 1
    return i if i > end + 1 else end


def _name_ahead(clause: Clause, i: int, high: int) -> int | None:
    """Where a name ends that closes the phrase begun at a position: "Indian skipper Jane Roe"."""
    data = clause.lexicon
    for k in range(i, min(high, i + _OFFICE)):
        mention = clause.mention(k)
        if mention is not None and mention.kind == "person":
            return clause.mention_end(k, mention)
        if (
            clause.kind(k) != "w"
            or clause.is_stop(k)
            or clause.word(k) in together(data.prepositions, data.conjunctions)
        ):
            return None
    return None


def _subject_of_gerund(clause: Clause, at: int, low: int) -> Phrase | None:
    """The name right before ("footage of Roe saying"), else none: the subject of the sentence goes on."""
    mention = clause.ending(at - 1) if at > low else None
    if mention is not None:
        return clause.mention_start(at - 1, mention), at
    near = before(clause, at, low) if clause.word(at - 1) != COMMA else None
    led = (
        next(
            (
                i
                for i in range(near[1] - 1, near[0] - 2, -1)
                if clause.word(i) in clause.lexicon.agent_prepositions
            ),
            at,
        )
        if near
        else at
    )
    if near is not None and led < at and names_somebody(clause, (led + 1, near[1])):
        return led + 1, near[1]  # "a report by several outlets alleging that"
    reacting = near is not None and clause.word(near[0] - 1) == "to" and clause.word(near[0] - 2) in _REACTING
    if near is not None and reacting and names_somebody(clause, near):
        return near  # "reacted to the mayor saying"
    if near is not None and clause.word(near[0] - 1) in clause.lexicon.showing and names_somebody(clause, near):
        return near  # "the goal had fans at the ground chanting"
    return main_subject(clause, at, low) if low == 0 else None


def place_of_saying(clause: Clause, at: int, low: int, high: int) -> Phrase | None:
    """As in "В МИД сообщили", "говорится в сообщении ведомства": the body is told as a place."""
    left = clause.left_break(at, low)
    if (
        clause.word(left) in clause.lexicon.prepositions
        and clause.word(left + 1) in clause.lexicon.relative_places
    ):
        return _first_named(clause, at, low, left)
    spans = [(at + 1, min(high, at + 10))] if clause.cue(at).cls == "passive" else []
    spans = [*spans, (left, at), (low, min(low + 1, left))] if at else spans
    if clause.cue(at).cls != "passive" and at + 1 < high:
        spans.append((at + 1, min(high, at + 8)))
    for low_, high_ in spans:
        for i in range(low_, high_):
            if low_ == at + 1 and clause.cue(at).cls != "passive" and clause.agrees(i, clause.cue(at)):
                if _is_spoken_to(clause, i):
                    continue  # "рассказали РБК в пресс-службе"
                break  # "рассказали два источника в полиции"
            if (
                clause.word(i) in clause.lexicon.inner_prepositions
                and i + 1 < max(high_, left)
                and (_is_body(clause, i + 1) or _is_unknown_body(clause, i, at))
            ):
                return i, _place_end(clause, i + 1, max(high_, left - 1))
    return None


def _is_spoken_to(clause: Clause, i: int) -> bool:
    """Whether the name of one body stands between a verb in the plural and the place of those who speak."""
    mention = clause.mention(i)
    body = mention is not None and mention.kind == "organization" and mention.case is None
    end = clause.mention_end(i, mention) if mention is not None else i
    return body and clause.word(end) in clause.lexicon.places_of_missions and _is_body(clause, end + 1)


def _first_named(clause: Clause, at: int, low: int, high: int) -> Phrase | None:
    """Who issued the document that a relative clause speaks of: the subject of the clause before."""
    cue = Cue("", "say", "present")
    head = next((i for i in range(low, high) if clause.agrees(i, cue)), None)
    if head is None or at <= high:
        return None
    return phrase(clause, head, cue, low, high)


def _is_body(clause: Clause, i: int) -> bool:
    mention, noun = clause.mention(i), clause.noun(i)
    if mention is not None and mention.kind == "demonym" and i + 1 < len(clause.words):
        return _is_body(clause, i + 1)  # "в российском Минфине"
    if mention is not None:
        return mention.kind == "organization" or (mention.kind == "place" and mention.stands_for is not None)
    if noun is not None:
        return noun.kind == "body" or clause.word(i) in clause.lexicon.documents
    return (
        clause.word(i) in clause.lexicon.documents
        or (clause.kind(i) == "n")
        or (clause.is_capital(i) and not clause.lexicon.adjective(clause.word(i)) and mention is None and i == 1)
        or (_is_attribute(clause, i) and i + 1 < len(clause.words) and _is_body(clause, i + 1))
    )


def _is_unknown_body(clause: Clause, i: int, at: int) -> bool:
    """Whether a sentence begins with a place of saying that no table has: "В горуправе ответили"."""
    word = clause.word(i + 1)
    opens = i == 0 and i + 2 == at and clause.cue(at).number == "p" and clause.kind(i + 1) == "w"
    known = clause.mention(i + 1) is not None or word in clause.lexicon.fillers or word in clause.lexicon.times
    return opens and not known and word.endswith(("е", "и")) and len(word) > _SHORTEST


def _is_attribute(clause: Clause, i: int) -> bool:
    word = clause.word(i)
    return clause.lexicon.adjective(word) or clause.lexicon.oblique(word) or word in clause.lexicon.owners


def _is_told_to(clause: Clause, i: int) -> bool:
    """Whether somebody in the dative stands at a position: "в пресс-службе [корреспонденту] пояснили"."""
    noun = clause.noun(i)
    return noun is not None and noun.kind == "person" and bool(noun.cases) and {c[0] for c in noun.cases} == {"d"}


def _is_posted(clause: Clause, i: int) -> bool:
    """Whether "в" tells where a mission is: "в посольстве России в Ташкенте"."""
    place = clause.mention(i + 1) if i + 1 < len(clause.words) else None
    if (
        clause.word(i) not in clause.lexicon.places_of_missions
        or place is None
        or place.kind not in ("place", "state")
    ):
        return False
    near = (clause.noun(k) for k in range(max(0, i - _OFFICE), i))
    return any(noun is not None and noun.base in clause.lexicon.missions for noun in near)


def _is_object(clause: Clause, i: int) -> bool:
    """Whether an object opens at a position behind its place: "в профсоюзе [эту цифру] оспаривают"."""
    data, word = clause.lexicon, clause.word(i)
    return word in data.vague and word not in data.owners and clause.word(i - 1) not in data.inner_prepositions


def _place_end(clause: Clause, i: int, high: int) -> int:
    while i < high and clause.kind(i) in ("w", "n") and not clause.is_stop(i):
        word = clause.word(i)
        region = (
            word in clause.lexicon.of_regions and clause.is_capital(i - 1) and clause.is_capital(i + 1)
        )  # "ГУ МЧС по Тверской области"
        region = region or _is_posted(clause, i)
        told = word in clause.lexicon.negations or clause.lexicon.finite(word) or _is_object(clause, i)
        if (word in clause.lexicon.prepositions and i > 0 and not region) or told or _is_told_to(clause, i):
            break
        i += 1
    return i
