"""Russian names of bodies in Latin letters or abbreviated: "агентство Milk Data", "ректор ГИТИСа"."""

import re
from collections.abc import Iterable

from attrs import evolve

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.ru.bodies import (
    ACTING,
    BODY_ROLES,
    COMMON_ABBREVIATIONS,
    KINDS,
    LATIN_BODIES,
    LEGAL_FORMS,
    OWNED_BY_BODIES,
    STUDIED,
    noun_of_body,
)
from toolkit.extraction.languages.ru.entities import SAYING, VERB
from toolkit.extraction.languages.ru.mentions.institutions import in_place
from toolkit.extraction.languages.ru.mentions.ordinary import is_ordinary
from toolkit.extraction.languages.ru.mentions.role_words import role_word
from toolkit.extraction.languages.ru.mentions.tags import tag
from toolkit.extraction.languages.ru.mentions.things import body

_LONGEST = 5
_TELLS = re.compile(r"(?:сообща|переда|пиш|отмеча|уточня|утвержда|информиру)[её]т")
"""What a medium does, before its name: "сообщает Acme"."""
_LATIN = re.compile(r"[A-Z][\w&’'-]*")
_INNER = frozenset({"of", "and", "the", "for", "de"})
_ABBREVIATION = re.compile(r"([А-ЯЁ]{3,7})(?:а|у|ом|е)?")
_MIXED = re.compile(r"[А-ЯЁ][а-яё]{1,5}[А-ЯЁ]{2,5}|[А-ЯЁ]{2,5}[а-яё]{1,3}[А-ЯЁ]{1,4}")
"""An abbreviation with small letters in it, which only a body has: "СибГМУ", "РАНХиГС"."""
_GROUPS = frozenset({"company", "media", "science", "school", "society", "club", "party", "culture", "health"})


def with_foreign(tokens: Tokens, found: list[Candidate]) -> list[Candidate]:
    """The candidates, with such bodies; what the text shows to be one is it wherever it stands."""
    taken = {index for one in found if one.kind != "person" for index in range(one.first, one.last)}
    places = [i for i, word in enumerate(tokens.words) if word[0].isupper() and i not in taken]
    runs = _latin_runs(tokens, (i for i in places if tokens.words[i].isascii()))
    runs += [(i, i + 1, name) for i in places if (name := _abbreviation(tokens.words[i]) or _title(tokens, i))]
    known: dict[str, Candidate] = {}
    for first, last, name in runs:
        shown = _shown(tokens, first, last, name)
        if shown is not None:
            known.setdefault(name, shown)
            known.setdefault(_short(name), shown)
    ends = {one.last for one in found if one.kind == "organization"}
    starts = {one.first for one in found if one.kind == "organization"}
    for first, last, name in runs:
        if name not in known and name.isascii() and _is_listed(tokens, first, last, starts, ends):
            known[name] = body(tokens, first, last, name)
    bodies = [_mention(tokens, known[name], first, last, name) for first, last, name in runs if name in known]
    return in_place(found, sorted(bodies, key=lambda one: one.start)) if bodies else found


def _is_listed(tokens: Tokens, first: int, last: int, starts: set[int], ends: set[int]) -> bool:
    """Whether a name in Latin letters is told together with a body: "Ryanair и [Acme] отменили"."""
    words = tokens.words
    if first > 1 and words[first - 1] == "и" and first - 1 in ends:
        return True
    if first and tokens.gap(first - 1) == ", " and first in ends:
        return True
    following = words[last] if last < len(words) else ""
    return (following == "и" and last + 1 in starts) or (tokens.gap(last - 1) == ", " and last in starts)


def _latin_runs(tokens: Tokens, places: Iterable[int]) -> list[tuple[int, int, str]]:
    """Runs of capitalised Latin words: first word, one past the last, the name."""
    runs: list[tuple[int, int, str]] = []
    for first in places:
        if runs and first < runs[-1][1]:
            continue
        last = first
        while last < len(tokens.words) and last - first < _LONGEST and _goes_on(tokens, last, last > first):
            last += 1
            if tokens.gaps[last] not in (" ", " & ", "/", "."):
                break
        while last > first and tokens.words[last - 1] in _INNER:
            last -= 1
        if last > first:
            runs.append((first, last, tokens.text[tokens.starts[first] : tokens.ends[last - 1]]))
    return runs


def _goes_on(tokens: Tokens, index: int, inside: bool) -> bool:
    word = tokens.words[index]
    return _LATIN.fullmatch(word) is not None or (inside and word in _INNER)


def _abbreviation(word: str) -> str:
    """The base form of a Cyrillic abbreviation that no table has; "" for another word."""
    if _MIXED.fullmatch(word):
        return word
    match = _ABBREVIATION.fullmatch(word)
    if match is None or match[1] in COMMON_ABBREVIATIONS or match[1] in LEGAL_FORMS or tag(word) != "A":
        return ""
    return match[1]


def _title(tokens: Tokens, index: int) -> str:
    """A lone word that is the title of what the press noun before it tells of: "агентство Ёнхап"."""
    noun = noun_of_body(tokens.words[index - 1]) if index and tokens.joined(index - 1) else None
    if noun is None or not (noun.group == "media" or noun.lemma == "агентство"):
        return ""
    word = tokens.words[index]
    unknown = tag(word) in "Uo" and not is_ordinary(word)  # "сайт Конкурса"
    titled = len(word) > 3 and not word.isascii() and unknown and tokens.words[index - 1].islower()
    alone = index + 1 == len(tokens.words) or not (tokens.joined(index) and tokens.words[index + 1][0].isupper())
    return word if titled and alone else ""


def _short(name: str) -> str:
    """The name without the word that tells what kind of body it is: "Bluerock" of "Bluerock Ltd"."""
    words = name.split()
    return " ".join(words[:-1]) if len(words) == 2 and words[-1] in LATIN_BODIES else name


def _shown(tokens: Tokens, first: int, last: int, name: str) -> Candidate | None:
    """The body that what stands around a name shows it to be."""
    led = tokens.words[first - 1] if first and tokens.joined(first - 1) else ""
    noun = noun_of_body(led) or noun_of_body(led, several=True) if led else None
    if noun is not None and (noun.group in _GROUPS or noun.lemma == "агентство"):
        return body(tokens, first, last, name, label=KINDS.get(noun.group))
    if name.rsplit(maxsplit=1)[-1] in LATIN_BODIES and last - first > 1:
        return body(tokens, first, last, name, label="company")
    if _MIXED.fullmatch(name) or (name.isascii() and _TELLS.fullmatch(led)):
        return body(tokens, first, last, name)
    roles = {lemma for lemma, _, _ in role_word(led)} if led else set()
    if roles & BODY_ROLES or led in OWNED_BY_BODIES:
        return body(tokens, first, last, name)
    if not name.isascii() and (STUDIED.match(led) or _is_declined(tokens, first)):
        return body(tokens, first, last, name)
    following = tokens.words[last] if last < len(tokens.words) and tokens.joined(last - 1) else ""
    if VERB.search(following) and (SAYING.match(following) or ACTING.match(following)) and not roles:
        return body(tokens, first, last, name)
    return None


def _is_declined(tokens: Tokens, index: int) -> bool:
    """Whether an abbreviation of more than three letters has the ending of a case: "в ГИТИСе"."""
    return len(tokens.words[index]) > 4 and tokens.words[index][-1].islower()


def _mention(tokens: Tokens, named: Candidate, first: int, last: int, name: str) -> Candidate:
    called = name if name != named.base else ""
    return evolve(
        named, first=first, last=last, start=tokens.starts[first], end=tokens.ends[last - 1], called=called
    )
