"""What a phrase calls those who speak, and which name in it is theirs."""

import re
from itertools import islice

from toolkit.extraction.entities import Mention, as_state
from toolkit.extraction.quotes.attribution import Phrase
from toolkit.extraction.quotes.lexicon import Noun
from toolkit.extraction.quotes.sentence.clause import COMMA, Clause
from toolkit.extraction.quotes.sentence.governed import has_genitive
from toolkit.model import Agent, Organization, Person, Place, Span

_WORD_REACH = 24
_TO_RELATIVE = 5
_NOBODY = Noun("", "person", "", frozenset())
_NEXT = re.compile(r" ([^\W\d_]+)")
_ABBREVIATION = re.compile(r"[A-ZА-Я][A-ZА-Я&-]+")


def _is_subject(clause: Clause, head: int) -> bool:
    """Whether a noun stands in the nominative: nothing before it and its adjectives governs it."""
    i, data = head - 1, clause.lexicon
    while i >= 0 and (
        data.oblique(clause.word(i)) or data.adjective(clause.word(i)) or clause.word(i) in data.owners
    ):
        i -= 1
    return clause.word(i) not in clause.lexicon.governing or (i < head - 1 and has_genitive(clause, i))


def stranger_in(clause: Clause, span: Span, inside: list[Mention]) -> Person | None:
    """A person whose name no table has, after an office or beside it."""
    if clause.lexicon.order != "position":
        return None
    words, calling = span.of(clause.text), clause.lexicon.naming
    found = calling.beside.match(words) or calling.after.search(words) or calling.kin_beside.match(words)
    found = found or _person_before(clause, words)
    if found is None or found.string[: found.start("name")].rsplit(" ", 2)[-2:-1] == ["of"]:
        return None
    low, high = span.start + found.start("name"), span.start + found.end("name")
    known = any(mention.span.start < high and low < mention.span.end for mention in inside)
    last = clause.text[:low].rstrip(" ,").rpartition(" ")[2].lower()
    led = last in clause.lexicon.prepositions or last in clause.lexicon.articles
    return None if known or led else Person(name=found["name"])


def _person_before(clause: Clause, words: str) -> re.Match[str] | None:
    """A name that opens a phrase before what its bearer is of, and holds no noun of those who speak."""
    found = clause.lexicon.naming.before.match(words)
    if found is None:
        return None
    parts = [word.lower() for word in found["name"].split()]
    nouns, data = clause.lexicon.nouns(), clause.lexicon
    known = any(part in nouns or part in data.articles or part in data.openers for part in parts)
    return (
        None
        if known or any(part in data.called.get(noun, ()) for noun in data.called for part in parts)
        else found
    )


def body_in(clause: Clause, span: Span, inside: list[Mention]) -> tuple[Organization, str] | None:
    """A body, and what it is called before its name: "British budget airline Zed"."""
    if clause.lexicon.order != "position":
        return None
    words, calling = span.of(clause.text), clause.lexicon.naming
    found = calling.body_beside.search(words) or calling.body_after.search(words)
    noun = clause.lexicon.nouns().get(found["noun"]) if found is not None else None
    if found is None or noun is None or noun.kind != "body":
        return None
    low, high = span.start + found.start("name"), span.start + found.end("name")
    known = [mention for mention in inside if mention.span.start < high and low < mention.span.end]
    if not known:
        return Organization(name=found["name"]), found["noun"]
    value = known[0].value
    whole = known[0].span == Span(low, high)
    return (value, found["noun"]) if whole and isinstance(value, Organization) else None


def is_head(mention: Mention, first_noun: int, clause: Clause, head: int | None) -> bool:
    """Whether the person is the phrase, and not an owner in it ("представители администрации Трампа")."""
    if mention.span.start < first_noun:
        return not _is_before_noun(mention, first_noun, clause)
    noun = clause.noun(head) if head is not None else None
    inflected = mention.case not in (None, "nomn") or (mention.case is None and mention.text != mention.value.name)
    if head is not None and noun is not None and inflected:
        kin = noun.base in clause.lexicon.kin and clause.word(head - 1) not in clause.lexicon.owners
        subject = _is_subject(clause, head) and clause.lexicon.order == "agreement"
        owned = kin or (subject and mention.case is not None)
        if owned:
            return False
    role = mention.role_span
    return role is not None and (role.start <= first_noun or _only_tells(clause, first_noun, role.start))


def _only_tells(clause: Clause, first: int, role: int) -> bool:
    """Whether English nouns before an office only tell which it is: "senior [study] author Jane Roe"."""
    data = clause.lexicon
    words = [word.removesuffix("'s").removesuffix("’s").rstrip("'’") for word in clause.text[first:role].split()]
    small = (data.prepositions, data.conjunctions, data.relatives, data.that, data.subordinators)
    return data.order == "position" and all(
        word.isalpha() and word.islower() and not any(word in kind for kind in small) for word in words
    )


def _is_before_noun(mention: Mention, first_noun: int, clause: Clause) -> bool:
    """Whether an English noun right behind a name is the head: "two Roe aides said"."""
    text = clause.text
    follows = text[mention.span.end : first_noun] == " " and text[first_noun : first_noun + 1].islower()
    return follows and clause.lexicon.order == "position"


def is_apposed(mention: Mention, clause: Clause, span: Span) -> bool:
    """A name in the nominative that ends the phrase, after an office that is not in our tables."""
    if clause.lexicon.order == "position":
        first = span.of(clause.text).partition(" ")[0].lower()
        noun = clause.lexicon.nouns().get(first)
        office = noun is not None and noun.kind == "person"  # "Counsel for the trust, Jane Roe KC"
        owned = first.endswith(("'s", "’s"))
        opens = owned or first in clause.lexicon.articles or first in clause.lexicon.owners or office
        role = mention.role_span
        begin = role.start if role is not None and role.end <= mention.span.start else mention.span.start
        beside = clause.text[max(0, begin - 2) : begin] == ", "
        before = clause.text[max(0, begin - _WORD_REACH) : max(0, begin - 2)].rpartition(" ")[2].lower()
        called = clause.lexicon.nouns().get(before)
        if beside and (opens or (called is not None and called.kind == "person")):
            return True
        told, led = _word_before(clause.text, mention.span.start), _word_before(clause.text, begin)
        governed = {told, led if begin > span.start else ""} & clause.lexicon.prepositions
        return mention.span.end == span.end and told.isalpha() and not governed
    beside = mention.case is None and clause.text[max(0, mention.span.start - 2) : mention.span.start] == ", "
    return mention.span.end == span.end and (mention.case == "nomn" or beside)  # "внучка Ван Цзюня, Клэр Ван"


def _word_before(text: str, place: int) -> str:
    leads = text[max(0, place - _WORD_REACH) : place].split()
    return leads[-1].lower() if leads else ""


def owns(mention: Mention, clause: Clause, span: Span) -> bool:
    """Whether a name only owns what follows: "Roe's office said"."""
    return clause.text[mention.span.end : mention.span.end + 2] in ("'s", "’s") and mention.span.end + 2 < span.end


def is_adjective(clause: Clause, i: int) -> bool:
    """Whether a noun is an adjective before another, in the same case: "в [дежурной] диспетчерской службе"."""
    noun, data = clause.noun(i), clause.lexicon
    return noun is not None and data.adjective(noun.base) and clause.noun(i + 1) is not None


def last_of_compound(clause: Clause, heads: list[int]) -> int:
    """The noun that an English compound is of: "the council's cabinet [chief]"; else the first."""
    head = heads[0]
    while clause.lexicon.order == "position" and head + 1 in heads and is_person(clause, head + 1):
        head += 1
    return head


def is_person(clause: Clause, i: int) -> bool:
    """Whether a noun at a position is one person."""
    noun = clause.noun(i)
    return noun is not None and noun.kind == "person" and not is_plural(clause, i)


def is_plural(clause: Clause, i: int) -> bool:
    """Whether a noun at a position is of several."""
    noun = clause.noun(i)
    if noun is None or not noun.cases:
        return False
    several = _is_subject(clause, i) and "np" in noun.cases and "ns" not in noun.cases and not _is_one(clause, i)
    return several or all(case[1] == "p" for case in noun.cases)


def _is_one(clause: Clause, head: int) -> bool:
    """Whether a relative pronoun behind shows that a noun is in the singular: "слова журналистки, которая"."""
    comma = next((k for k in range(head + 1, head + _TO_RELATIVE) if clause.word(k) == COMMA), 0)
    return clause.word(comma + 1) in clause.lexicon.relative_sexes if comma else False


def are_owners(inside: list[Mention], heads: list[int], clause: Clause) -> bool:
    """Whether the persons of a Russian phrase only have those who speak: "адвокаты Сенцова и Кольченко"."""
    several = bool(heads) and clause.lexicon.order == "agreement" and is_plural(clause, heads[0])
    persons = [one for one in inside if one.kind == "person"]
    shared = len({one.role_span is None for one in persons}) > 1  # the office is not that of each
    return several and (shared or any(one.case == "gent" for one in persons))


def ends_with(head: int, source: Phrase, clause: Clause, inside: list[Mention]) -> bool:
    """Whether a noun after names is what they belong to: "a State Department spokesman"."""
    start = clause.tokens.starts[head]
    names = [mention for mention in inside if mention.span.start < start]
    parted = bool(names) and all(mention.span.end <= start for mention in names)
    peoples = all(mention.kind in ("demonym", "state") for mention in names)
    return head == source[1] - 1 and parted and (peoples or is_person(clause, head) or is_plural(clause, head))


def _is_called_before(body: Mention, clause: Clause) -> bool:
    """Whether a noun right before the name of a body tells what it is: "rival broker Stade Capital said"."""
    at = next((i for i, start in enumerate(clause.tokens.starts) if start == body.span.start), 0)
    return at > 0 and clause.noun(at - 1) is not None and not clause.is_capital(at - 1)


def names_body(body: Mention, span: Span, heads: list[int], clause: Clause) -> bool:
    """Whether the name of a body that ends an English phrase is whom it calls so: "Norway's union, the NEU"."""
    if clause.lexicon.order != "position":
        return False
    of_body = bool(heads) and not is_person(clause, heads[0])
    if are_at_place(clause, heads):
        return False
    set_beside = clause.text[span.start : body.span.start].endswith((", the ", ", "))
    return (of_body and set_beside) or _is_called_before(body, clause)


def are_at_place(clause: Clause, heads: list[int]) -> bool:
    """Whether several people open an English phrase that goes on with a place: "pilots at the airline Zed"."""
    if not heads or clause.lexicon.order != "position" or not is_plural(clause, heads[0]):
        return False
    return clause.word(heads[0] + 1) in clause.lexicon.inner_prepositions


def is_attribute(mention: Mention, span: Span, clause: Clause) -> bool:
    """Whether a body or a state only tells which is meant by the noun behind it: "the U.N. refugee agency"."""
    body = mention.value
    if clause.lexicon.order != "position" or (isinstance(body, Organization) and body.kind == "media"):
        return False  # "Haaretz newspaper"
    after = _NEXT.match(clause.text, mention.span.end, span.end)
    return after is not None and after[1].lower() not in clause.lexicon.prepositions


def leads(clause: Clause, head: int, inside: list[Mention]) -> bool:
    """Whether a noun is the head of its phrase; a state before a body speaks itself ("российская сторона")."""
    first = clause.tokens.starts[head]
    before = [mention for mention in inside if mention.span.start < first]
    return not before or (all(m.kind == "demonym" for m in before) and is_person(clause, head))


def unnamed(clause: Clause, span: Span, heads: list[int]) -> Agent:
    """Who a phrase is when nobody in it is known: a person or a body called as the text does."""
    name = named(clause, span, heads[0] if heads else None)
    if clause.lexicon.order == "position" and heads:
        end = span.start + len(clause.lexicon.naming.more_of_them.split(span.of(clause.text), maxsplit=1)[0])
        head = max((i for i in heads if clause.tokens.starts[i] < end), default=heads[-1])
        noun = clause.noun(head)
        return (
            Organization(name=name)
            if noun is None or noun.kind == "body" or is_plural(clause, head)
            else (Person(name=name))
        )
    return Organization(name=name) if heads or _ABBREVIATION.fullmatch(name) else Person(name=name)


def named(clause: Clause, span: Span, head: int | None) -> str:
    """A phrase as a name: its head in the nominative, without an article or the capital of a sentence."""
    words = span.of(clause.text)
    if clause.lexicon.order == "position":
        return _without_article(clause, words)
    many = _of_many(clause, words, head)
    if many is not None:
        return many
    noun = clause.noun(head) if head is not None else None
    return words if head is None or noun is None else _in_nominative(clause, span, head, noun)


def _without_article(clause: Clause, words: str) -> str:
    """As in "the two diplomats who asked not to be named"."""
    words = clause.lexicon.naming.more_of_them.split(words, maxsplit=1)[0].removesuffix("'s").removesuffix("’s")
    first, _, rest = words.partition(" ")
    return rest if first.lower() in clause.lexicon.articles and rest else words


def _of_many(clause: Clause, words: str, head: int | None) -> str | None:
    """A phrase that tells how many speak, or of how many one is: "двух источников", "одного из врачей"."""
    data, naming = clause.lexicon, clause.lexicon.naming
    opening, _, rest = words.partition(" ")
    first = opening.lower()
    if not rest:
        return None
    if first in naming.counts:
        ending, counted = naming.of_counts
        return f"{naming.counts[first]} {ending.sub(counted, rest)}"
    if first in naming.quantities:
        return f"{naming.quantities[first]} {rest}"
    several = head is not None and "gp" in (clause.noun(head) or _NOBODY).cases
    if first in naming.many_of and several:  # "По мнению ряда экспертов"
        return f"{naming.many_of[first]} {rest}"
    out_of, _, many = rest.partition(" ")
    one = first in naming.one_of and out_of.lower() in data.forms.out_of and many
    return f"{naming.one_of[first]} {rest}" if one else None


def _in_nominative(clause: Clause, span: Span, head: int, noun: Noun) -> str:
    """A phrase with its head and the adjectives before it in the nominative."""
    words, data = span.of(clause.text), clause.lexicon
    rest = clause.text[clause.tokens.ends[head] : span.end]
    before = [clause.text[t.start : t.end] for t in islice(clause.tokens, head) if t.start >= span.start]
    base, owners = _base_of(clause, head, noun), data.owners.keys()
    if not before:
        return base + rest
    if not all(data.oblique(word) or word.lower().replace("ё", "е") in owners for word in before):
        opens = before[0].lower() in data.numerals | data.determiners | data.parts_of_many.keys()
        office = noun.kind == "person" and data.adjective(before[0].lower())
        return words[0].lower() + words[1:] if opens or office else words
    gender = "p" if is_plural(clause, head) else {"f": "f", "n": "n"}.get(noun.gender, "m")
    told = (word if word.lower() in owners else data.nominative(word, gender) for word in before)
    return " ".join([*told, base]) + rest


def _base_of(clause: Clause, head: int, noun: Noun) -> str:
    """The nominative of a noun, in capitals where the text has it so."""
    printed = clause.text[clause.tokens.starts[head] : clause.tokens.ends[head]]
    if printed.isupper():
        return printed
    base = noun.base
    if _is_subject(clause, head) and "np" in noun.cases and "ns" not in noun.cases and not _is_one(clause, head):
        base = clause.word(head)
    if noun.kind == "body" and head > 0 and clause.is_capital(head) and base.islower():
        base = base[0].upper() + base[1:]  # "по данным Росгидромета"
    return base


def agent_of(mention: Mention) -> Agent | None:
    """Who speaks when a name does: a person, a body, a state or its capital."""
    if mention.kind in ("state", "place") and isinstance(mention.value, Place):
        return mention.stands_for or (as_state(mention.value) if mention.kind == "state" else None)
    return mention.value if isinstance(mention.value, Person | Organization) else None


def is_told_apart(source: Phrase, clause: Clause) -> bool:
    """Whether English words right behind tell who is meant, so that it is nobody known: "the Swede who claims"."""
    return clause.lexicon.order == "position" and clause.word(source[1]) in clause.lexicon.relatives


def is_unnamed_source(source: Phrase, heads: list[int], clause: Clause) -> bool:
    """Whether somebody who stays unnamed is told more of: "собеседник издания, близкий к ведомству"."""
    noun, data = clause.noun(heads[0]) if heads else None, clause.lexicon
    beside = clause.word(source[1] + 1)
    told = clause.word(source[1]) == COMMA and (data.adjective(beside) or data.forms.active.search(beside))
    return bool(told) and noun is not None and noun.base in data.anonymous and data.order == "agreement"
