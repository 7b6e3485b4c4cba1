"""Whom the sentence before is about, where it names nobody: "A woman was hurt. She told police ..."."""

import re
from collections.abc import Sequence

from toolkit.extraction.entities import Mention
from toolkit.extraction.quotes.lexicon import Noun, Pronoun, QuoteLexicon
from toolkit.extraction.quotes.sentence.clause import Clause
from toolkit.extraction.quotes.speakers.naming import agent_of
from toolkit.model import Agent, Organization, Person, Span

_REACH, _LONGEST = 600, 120
_MOST_BESIDE = 8
_BOTH = 2
_FEWEST = 3
_SHORTEST_PAST = 3
_WORD = re.compile(r"(?:\d+-)?[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_STOP = re.compile(r"[.!?…][»”\"’)]*\s+(?=[^\W\d_]|[«“\"—–-])")
_PRINTED = re.compile(r"\s*[«“\"][^«»“”\"\n]{2,60}[»”\"]")
_BETWEEN = re.compile(r"[\s«»“”\"-]*")

Word = re.Match[str]


def sentence_before(clause: Clause) -> Span | None:
    """The sentence before a clause in its paragraph."""
    text, here = clause.text, clause.tokens.starts[0]
    low = max(0, here - _REACH)
    low = max(low, text.rfind("\n", low, here) + 1)
    stops = [match.end() for match in _STOP.finditer(text, low, here + 1)]
    begin = stops[-2] if len(stops) >= _BOTH else low
    return Span(begin, here) if begin < here else None


def several_before(span: Span, clause: Clause, inside: Sequence[Mention]) -> Organization | None:
    """Those whom a sentence begins with: a body, people, two persons ("Ada Roe and Ian Tate met")."""
    both = _two_persons(span, clause, inside)
    if both is not None:
        return both
    found = _opening(span, clause)
    if found is None or not (found[1].kind == "body" or "np" in found[1].cases):
        return None
    words, noun, k = found
    named = (m.value for m in inside if m.kind == "organization" and m.span.start <= words[k].end())
    known = next((value for value in named if isinstance(value, Organization)), None)
    return known or Organization(name=_name(words, k, clause, noun))


def body_before(span: Span, clause: Clause, inside: Sequence[Mention]) -> Agent | None:
    """The body or the state that a sentence begins with: "The court met", "Oil company Acme grew"."""
    told = _told_of_shares(span, clause) or _set_out(span, clause)
    if told is not None:
        return told
    found = _opening(span, clause)
    first = found[0][found[2]].end() if found is not None else span.start + len("The ")
    for mention in inside:
        if mention.kind in ("organization", "state") and mention.span.start <= first:
            return agent_of(mention)
    if found is None or found[1].kind != "body" or "np" in found[1].cases:
        return None
    return Organization(name=_name(found[0], found[2], clause, found[1]))


def _told_of_shares(span: Span, clause: Clause) -> Organization | None:
    """The company whose shares an English sentence is about: "Shares in Acme fell after it said"."""
    found = clause.lexicon.naming.shares.match(clause.text, span.start, span.end)
    return Organization(name=found["of"] or found["before"]) if found is not None else None


def _set_out(span: Span, clause: Clause) -> Organization | None:
    """What an English sentence begins with and tells more of by "which": "Acme, which makes tyres, blamed"."""
    found = clause.lexicon.naming.which.match(clause.text, span.start, span.end)
    return Organization(name=found["name"]) if found is not None else None


def somebody_before(span: Span, clause: Clause, pronoun: Pronoun, known: bool) -> Agent | None:
    """Who without a name may be meant by "he" or "она", where a sentence names no person; `known`: others do."""
    if clause.lexicon.order == "position":
        return _with_article(span, clause, pronoun)
    one = _one_of(span, clause, pronoun)
    if one is not None:
        return one
    found = _opening(span, clause)
    if found is None or pronoun.gender not in _genders(found[1]):
        return None
    words, noun, k = found
    bare = all(fold(word[0]) in clause.lexicon.determiners for word in words[:k])
    if noun.kind == "person" and noun.base in clause.lexicon.again and known and bare:
        return None  # "Обвиняемый вину не признает": he has a name
    name = _name(words, k, clause, noun)
    return Organization(name=name) if noun.kind == "body" else Person(name=name)


def _one_of(span: Span, clause: Clause, pronoun: Pronoun) -> Person | None:
    """Who is told of as one of several: "Один из жителей дома пожаловался"."""
    data, text = clause.lexicon, clause.text
    words = list(_WORD.finditer(text, span.start, min(span.end, span.start + _LONGEST)))
    words = words[_leading(words, data) :]
    if len(words) < _FEWEST or fold(words[1][0]) not in data.forms.out_of:
        return None
    if data.forms.one_of.get(fold(words[0][0])) != pronoun.gender:
        return None
    for k in range(2, min(len(words), _FEWEST + 1)):
        noun = data.nouns().get(fold(words[k][0]))
        if noun is not None and noun.kind == "person" and "gp" in noun.cases:
            return Person(name=_lowered(text[words[0].start() : _end(words, k, clause, noun)]))
    return None


def object_of(span: Span, clause: Clause, pronoun: Pronoun) -> Person | None:
    """Who without a name is the object of a sentence: "Полиция задержала мужчину. Тот пояснил"."""
    nouns = (
        clause.lexicon.nouns().get(fold(match[0])) for match in _WORD.finditer(clause.text, span.start, span.end)
    )
    found = [noun for noun in nouns if noun is not None and noun.kind == "person" and _is_object(noun)]
    return next((Person(name=one.base) for one in reversed(found) if pronoun.gender in _genders(one)), None)


def _is_object(noun: Noun) -> bool:
    return bool(noun.cases) and all(case[1] == "s" and case[0] != "n" for case in noun.cases)


def _two_persons(span: Span, clause: Clause, inside: Sequence[Mention]) -> Organization | None:
    persons = [m for m in inside if m.kind == "person" and m.case in (None, "nomn")][:_BOTH]
    if len(persons) < _BOTH:
        return None
    begin = persons[0].role_span.start if persons[0].role_span else persons[0].span.start
    between = clause.text[persons[0].span.end : persons[1].span.start]
    if begin > span.start + len("The ") or not between.startswith(f" {clause.lexicon.both} ") or "," in between:
        return None
    return Organization(name=f" {clause.lexicon.both} ".join(m.value.name for m in persons))


def _opening(span: Span, clause: Clause) -> tuple[list[Word], Noun, int] | None:
    """The noun of those who can speak that is the subject a sentence begins with, and its words."""
    data, text = clause.lexicon, clause.text
    words = list(_WORD.finditer(text, span.start, min(span.end, span.start + _LONGEST)))
    words = words[_leading(words, data) :]
    for k, match in enumerate(words):
        word = fold(match[0])
        if word in data.prepositions or word in data.pronouns or word in data.cues or _acts(match[0], data):
            return None
        if (word in data.articles and k) or (
            k and not _BETWEEN.fullmatch(text, words[k - 1].end(), match.start())
        ):
            return None
        noun = data.nouns().get(word)
        if noun is None or (data.order == "position" and _is_before_noun(words, k, text, data)):
            continue
        return (words, noun, k) if _may_open(noun, words, k, data) else None
    return None


def _leading(words: list[Word], data: QuoteLexicon) -> int:
    """How many Russian words before a subject only tell when: "Ранее в марте"."""
    k = 0
    while data.order == "agreement" and k + 1 < len(words):
        word = fold(words[k][0])
        if word in data.prepositions and fold(words[k + 1][0]) in data.times:
            k += 2
        elif word in data.auxiliaries and word not in data.conjunctions:
            k += 1
        else:
            break
    return k


def _may_open(noun: Noun, words: list[Word], k: int, data: QuoteLexicon) -> bool:
    if data.order == "position" or "ns" in noun.cases or "np" in noun.cases:
        return True
    # "Женщину спасли": in the accusative before a verb of nobody.
    after = fold(words[k + 1][0]) if k + 1 < len(words) else ""
    return (
        k == 0
        and noun.kind == "person"
        and "as" in noun.cases
        and after.endswith(data.forms.past.get("p", ())[:1])
    )


def _is_before_noun(words: list[Word], k: int, text: str, data: QuoteLexicon) -> bool:
    """Whether a noun only stands before another that it tells more of: "police chief"."""
    after = words[k + 1] if k + 1 < len(words) else None
    joined = after is not None and text[words[k].end() : after.start()] == " "
    return after is not None and joined and fold(after[0]) in data.nouns() and fold(after[0]) not in data.cues


def _with_article(span: Span, clause: Clause, pronoun: Pronoun) -> Person | None:
    """Somebody brought in with an article: the one whom the sentence begins with, else the last."""
    data, text = clause.lexicon, clause.text
    words = list(_WORD.finditer(text, span.start, min(span.end, span.start + _REACH)))
    found: list[tuple[int, int]] = []
    for k, match in enumerate(words):
        noun = data.nouns().get(fold(match[0]))
        if noun is None or noun.kind != "person" or "np" in noun.cases or _is_before_noun(words, k, text, data):
            continue
        start = next(
            (
                j + 1
                for j in range(k - 1, max(-1, k - 4), -1)
                if fold(words[j][0]) in data.articles | data.naming.articles
            ),
            None,
        )
        if start is not None and _brings_in(words, start, k, pronoun, data):
            found.append((start, k))
    start, k = next(iter(found), (_BOTH, 0))
    if start > 1 and (clause.tokens.starts[0] > _REACH or not found):
        return None
    return Person(name=text[words[start].start() : words[k].end()])


def _brings_in(words: list[Word], start: int, k: int, pronoun: Pronoun, data: QuoteLexicon) -> bool:
    """Whether a noun with its article is of somebody new, of a pronoun's sex: not "is a nurse", "the mayor"."""
    article, word = fold(words[start - 1][0]), fold(words[k][0])
    led = fold(words[start - 2][0]) if start > 1 else ""
    fits = pronoun.gender in data.sexes.get(word, pronoun.gender)
    again = article not in data.naming.articles and word in data.again
    parted = any(fold(one[0]) in data.prepositions for one in words[start:k])
    return fits and not again and not parted and led not in data.passives and led not in data.as_words


def _genders(noun: Noun) -> tuple[str, ...]:
    return ("m", "f") if noun.gender == "mf" else (noun.gender,)


def _acts(word: str, data: QuoteLexicon) -> bool:
    """Whether a word is a verb in a form that has a subject, as far as its shape tells."""
    low = fold(word)
    if data.order == "agreement":
        return (
            word.islower()
            and len(word) > _SHORTEST_PAST
            and low.endswith(data.forms.any_past)
            and low not in data.nouns()
        )
    return (
        low in data.verbs
        or low in data.pasts
        or (word.islower() and len(word) > _SHORTEST_PAST and low.endswith("ed"))
    )


def _name(words: list[Word], k: int, clause: Clause, noun: Noun) -> str:
    """The phrase as a name, with what its noun is of."""
    data, text = clause.lexicon, clause.text
    end = _end(words, k, clause, noun)
    if data.order == "position":
        called = _called(words, k, text)
        if called is not None:
            return called
        first = words[1] if k and fold(words[0][0]) in data.articles else words[0]
        return _lowered(text[first.start() : end])
    if "ns" not in noun.cases and "np" not in noun.cases:
        return noun.base
    led = data.determiners | data.auxiliaries
    first = next((word for word in words[:k] if fold(word[0]) not in led), words[k])
    return _lowered(text[first.start() : end])


def _called(words: list[Word], k: int, text: str) -> str | None:
    """The name right behind a noun in lower case or at the begin of a sentence: "Oil company Acme"."""
    last = k
    while (
        last + 1 < len(words)
        and words[last + 1][0][0].isupper()
        and text[words[last].end() : words[last + 1].start()] == " "
    ):
        last += 1
    return text[words[k + 1].start() : words[last].end()] if last > k and words[k][0].islower() else None


def _end(words: list[Word], k: int, clause: Clause, noun: Noun) -> int:
    """Where the phrase ends: before its verb, where that is seen; else with the noun and a name between marks."""
    data, text = clause.lexicon, clause.text
    printed = _PRINTED.match(text, words[k].end())
    end = printed.end() if printed is not None and data.order == "agreement" else words[k].end()
    after = fold(words[k + 1][0]) if k + 1 < len(words) else ""
    owned = data.nouns().get(after)
    genitive = owned is not None and not owned.cases.isdisjoint({"gs", "gp"})
    genitive = genitive or (noun.kind == "body" and after.endswith(data.forms.genitive) and not data.finite(after))
    if data.order == "position" and after not in data.inner_prepositions:
        return end
    if data.order == "agreement" and not (
        genitive or data.oblique(after) or (words[k + 1 : k + 2] and words[k + 1][0][0].isupper())
    ):
        return end
    for i in range(k + 1, min(len(words), k + _MOST_BESIDE)):
        if not _BETWEEN.fullmatch(text, words[i - 1].end(), words[i].start()):
            return end
        word = fold(words[i][0])
        if _acts(words[i][0], data) or word in data.cues:
            last = i - 1 - (fold(words[i - 1][0]) in data.negations)
            return max(end, words[last].end())
        if (
            word in data.relatives
            or word in data.that
            or (i > k + 1 and word in data.prepositions - data.inner_prepositions)
        ):
            return end
    return end


def _lowered(name: str) -> str:
    """A phrase from the begin of a sentence, without its capital."""
    first = name.partition(" ")[0]
    if first.endswith(("'s", "’s")):
        return name
    return name if first[1:].lower() != first[1:] else name[0].lower() + name[1:]


def fold(word: str) -> str:
    """A word as the lexicons have it."""
    return word.lower().replace("ё", "е").replace("’", "'")
