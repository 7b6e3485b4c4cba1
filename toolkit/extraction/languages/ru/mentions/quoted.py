"""Bodies named between quotation marks: компания «Рога и копыта», and «Рога и копыта» alone further on."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from attrs import define, field, frozen

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.lexicon import readings
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.ru.bodies import (
    ACTING,
    BETWEEN,
    KINDS,
    OWNED_BY_BODIES,
    SPORTING,
    Noun,
    noun_of_body,
)
from toolkit.extraction.languages.ru.entities import ANY_ADJECTIVE, FUNCTION_WORDS, SAYING, VERB
from toolkit.extraction.languages.ru.mentions.ordinary import is_ordinary
from toolkit.extraction.languages.ru.mentions.printed import bases_of_printed
from toolkit.extraction.languages.ru.mentions.role_words import role_word
from toolkit.extraction.languages.ru.mentions.things import thing_at
from toolkit.extraction.languages.ru.mentions.towns import is_of_town

_QUOTED = re.compile(r"[«„“\"][^\W\d_a-zа-яё][^«»„“”\"\n]{1,70}[»”“\"]")
_SENTENCE = re.compile(r"[.!?…,;:](?:\s|$)")
_LONGEST = 5
_SPORTING = 4
_LONGEST_CLUB = 2
_MOST_FURTHER = 2
_TELLS = re.compile(rf"(?!говорит)(?:{SAYING.pattern}|переда)")
_SAYS = re.compile(r"[её]т$|[иу]т$|ют$")
"""Endings of what a medium does as a rule: "сообщает", "пишут"."""
_SPOKEN = re.compile(r", ?[—–-] ")
"""What stands behind words that somebody says."""
_SHOWN = (("ого", "g"), ("его", "g"), ("ому", "d"), ("ему", "d"), ("ым", "b"), ("им", "b"), ("ской", "g"))
_SHARES = frozenset({"акции"})
"""Shares, or in the singular what is done on a day."""
_SHOWS = frozenset(["премьера", "премьеры", "премьере", "премьеру", "премьерой"])
"""What is shown for the first time; some of its forms are those of a head of government as well."""
_STEM = 3
_LONGEST_ENDING = 3
_CASE_AFTER = {
    **dict.fromkeys(("в", "во", "о", "об", "при", "на"), "l"),
    **dict.fromkeys(("с", "со", "над", "под", "перед", "между"), "b"),
    **dict.fromkeys(("к", "ко", "по"), "d"),
    **dict.fromkeys(("из", "от", "у", "для", "до", "без", "против", "около", "после"), "g"),
}


@frozen
class _Marked:
    """A name between marks: the words [first, last) and the word before, when one space parts them."""

    start: int
    end: int
    first: int
    last: int
    name: str
    led: str


def with_quoted(tokens: Tokens, found: list[Candidate]) -> list[Candidate]:
    """The candidates, with the bodies so named in the place of what stands inside their marks."""
    marked = [one for match in _QUOTED.finditer(tokens.text) if (one := _marked(tokens, *match.span()))]
    if not marked:
        return found
    register = _Register(tokens)
    bodies = [body for one in marked if (body := register.headed(one))]
    taken = {body.end for body in bodies}
    bare = [one for one in marked if one.end not in taken]
    bodies += [body for one in bare if (body := register.bare(one))]
    # One that a firm's deeds or a match show is the same body wherever else it stands.
    taken = {body.end for body in bodies} | {body.end + 1 for body in bodies}
    bodies += [body for one in bare if one.end not in taken and (body := register.bare(one))]
    return _in_place(found, sorted(bodies, key=lambda body: body.start))


def _marked(tokens: Tokens, start: int, end: int) -> _Marked | None:
    first, last = bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)
    if first == last:
        return None
    spaced = first > 0 and tokens.text[tokens.ends[first - 1] : start] in {" ", "\xa0"}
    return _Marked(
        start, end, first, last, tokens.text[start + 1 : end - 1], tokens.words[first - 1] if spaced else ""
    )


def _in_place(found: list[Candidate], bodies: list[Candidate]) -> list[Candidate]:
    kept = []
    number = 0
    for candidate in found:
        while number < len(bodies) and bodies[number].end <= candidate.start:
            number += 1
        if number == len(bodies) or candidate.end <= bodies[number].start:
            kept.append(candidate)
    return sorted([*kept, *bodies], key=lambda candidate: candidate.start)


@define
class _Register:
    """The bodies of one text, by the beginnings of their names."""

    tokens: Tokens
    bodies: dict[str, list[tuple[str, Candidate]]] = field(factory=dict)
    sporting: bool = False

    def __attrs_post_init__(self) -> None:
        """See whether clubs play against each other in the text."""
        self.sporting = len(SPORTING.intersection(map(str.lower, self.tokens.words))) >= _SPORTING

    def headed(self, one: _Marked) -> Candidate | None:
        """The body whose noun stands before the marks."""
        noun = noun_of_body(one.led) or noun_of_body(one.led, several=True) if one.led else None
        if noun is None:
            return None
        known = self._known(one)
        text = self.tokens.text
        body = Candidate(
            one.first - 1,
            one.last,
            "organization",
            self.tokens.starts[one.first - 1],
            one.end,
            reading=known.reading if known else None,
            base=f"{noun.lemma} {text[one.start : one.end]}",
            gender=noun.gender,
            cases=noun.cases,
            label=_label(noun),
        )
        same = self._of_name(one.name, exact=True)
        if same is not None:
            body.base, body.label, body.reading = same.base, same.label, same.reading
        else:
            self._learn(one.name, body)
        return body

    def _known(self, one: _Marked) -> Candidate | None:
        """The body of the tables whose name fills the marks."""
        thing = thing_at(self.tokens, one.first)
        return thing if thing and thing.kind == "organization" and thing.end == one.end - 1 else None

    def _learn(self, name: str, body: Candidate) -> None:
        self.bodies.setdefault(name[:_STEM].lower(), []).append((name, body))

    def _of_name(self, name: str, *, exact: bool = False) -> Candidate | None:
        """The body of a name, in any case unless an exact one is wanted."""
        for other, body in self.bodies.get(name[:_STEM].lower(), []):
            if name.lower() == other.lower() or (not exact and _is_form(name, other)):
                return body
        return None

    def bare(self, one: _Marked) -> Candidate | None:
        """A body between marks without a noun: one told of before, or one that its deeds or its people show."""
        if self._known(one) is not None or one.last - one.first > _LONGEST or _SENTENCE.search(one.name):
            return None
        if self._begins_with_body(one):
            return self._named_on(one)
        same = self._of_name(one.name)
        thing = _is_thing(one.led) and not (self.sporting and self._is_subject(one))
        if same is None and (thing or not self._is_body(one)):
            return None
        base = self._base(one) if same is None else same.base
        if same is None and one.led.lower() in _SHARES and base == one.name:
            return None  # "на акции «Ночь музеев»"
        if same is not None and thing and self._of_name(one.name, exact=True) is not None:
            return None  # "фильм «Прибой»"
        body = Candidate(
            one.first,
            one.last,
            "organization",
            one.start + 1,
            one.end - 1,
            base=base,
            gender="u",
            label=same.label if same else None,
            reading=same.reading if same else None,
        )
        if same is None:
            self._learn(base, body)
        elif "«" in base or '"' in base:
            body.called = next(name for name, other in self._named(one.name) if other is same)
        return body

    def _begins_with_body(self, one: _Marked) -> bool:
        """Whether a name begins with that of a firm of the tables, and goes on: "«Газпром нефть»"."""
        thing = thing_at(self.tokens, one.first)
        if thing is None or thing.kind != "organization" or thing.reading is None or _is_thing(one.led):
            return False
        rest = self.tokens.words[thing.last : one.last]
        return 0 < len(rest) <= _MOST_FURTHER and FUNCTION_WORDS.isdisjoint(rest) and "n" in thing.reading.cases

    def _named_on(self, one: _Marked) -> Candidate:
        start, end = one.start + 1, one.end - 1
        body = Candidate(one.first, one.last, "organization", start, end, base=one.name, gender="u")
        self._learn(one.name, body)
        return body

    def _named(self, name: str) -> Iterator[tuple[str, Candidate]]:
        return iter(self.bodies.get(name[:_STEM].lower(), []))

    def _is_body(self, one: _Marked) -> bool:
        led = one.led.lower()
        opens = self.tokens.opens_sentence(one.first - 1) if led else False
        if (led == one.led or opens) and (role_word(led) or led in OWNED_BY_BODIES):
            return True
        if self.sporting:
            spoken = _SPOKEN.match(self.tokens.text, one.end) is not None
            return one.last - one.first <= _LONGEST_CLUB and not spoken
        if is_of_town(led) or self._is_told_by(one):
            return True
        following = self._verb_after(one)
        acts = SAYING.match(following) or ACTING.match(following)
        return bool(acts) and self._is_subject(one) and not _CASE_AFTER.get(led)

    def _is_subject(self, one: _Marked) -> bool:
        """Whether a verb follows at once: "в субботу «Заря» примет"."""
        following = self._verb_after(one)
        return self.tokens.text[one.end : one.end + 1] == " " and VERB.search(following) is not None

    def _verb_after(self, one: _Marked) -> str:
        """The word behind a name, over an adverb or "not": "«Заря» тоже выиграла"."""
        words, index = self.tokens.words, one.last
        while index + 1 < len(words) and words[index] in BETWEEN and self.tokens.joined(index):
            index += 1
        return words[index] if index < len(words) else ""

    def _is_told_by(self, one: _Marked) -> bool:
        """Whether a medium passes on what was said, or is told it: "передаёт «Маяк»", "сказал «Маяку»"."""
        tokens = self.tokens
        if not _TELLS.match(one.led) or any(word.islower() for word in tokens.words[one.first : one.last]):
            return False
        if tokens.text[one.end : one.end + 1] not in (",", ".", ""):
            return False
        return _SAYS.search(one.led) is not None or bool(bases_of_printed(one.name, _case_after_saying(one.led)))

    def _base(self, one: _Marked) -> str:
        led = one.led.lower()
        case = (
            _case_of_first(one.name)
            or _CASE_AFTER.get(led)
            or _case_after_saying(led)
            or ("g" if role_word(led) or led in OWNED_BY_BODIES else _case_of(led))
            or ("a" if self.sporting and VERB.search(led) else "")
        )
        ways = bases_of_printed(one.name, case) if case else ()
        return next(filter(_is_word, ways), (*ways, one.name)[0])


def _case_after_saying(verb: str) -> str:
    """The case of who is told something: "сказал «Маяку»"."""
    return "d" if _TELLS.match(verb) and VERB.search(verb) and not _SAYS.search(verb) else ""


def _is_word(name: str) -> bool:
    """Whether a name begins with a word that the language or the tables have, in the base form."""
    word = name.partition(" ")[0]
    if len(word) < _STEM:
        return False
    return any(reading.base == word for reading in readings("ru", word)) or is_ordinary(word.lower())


def _label(noun: Noun) -> str | None:
    return KINDS.get(noun.group) if noun.group not in ("office", "court") else None


def _case_of(adjective: str) -> str:
    """The case that an adjective before the marks shows: "московского «Прибоя»"."""
    for ending, case in _SHOWN:
        if adjective.endswith(ending):
            return case
    return ""


def _case_of_first(name: str) -> str:
    """The case that the adjective shows which a name begins with: "«Невскому листку»"."""
    first, _, rest = name.partition(" ")
    return next((case for ending, case in _SHOWN[:-3] if rest and first.endswith(ending)), "")


def _is_thing(led: str) -> bool:
    """Whether the word before the marks is a noun that tells of something else: "фильм «Прибой»"."""
    if led.lower() in _SHOWS:
        return True
    if not led or not led.islower() or led in FUNCTION_WORDS or led in OWNED_BY_BODIES or role_word(led):
        return False
    return not (led in _CASE_AFTER or VERB.search(led) or ANY_ADJECTIVE.search(led))


def _is_form(name: str, base: str) -> bool:
    """Whether a name may be another one in another case: each word differs but by a short ending."""
    words, others = name.lower().split(" "), base.lower().split(" ")
    return len(words) == len(others) and all(_is_form_of_word(*pair) for pair in zip(words, others, strict=True))


def _is_form_of_word(word: str, base: str) -> bool:
    same = 0
    while same < min(len(word), len(base)) and word[same] == base[same]:
        same += 1
    shortest = min(len(word), len(base))
    if word != base and any(map(str.isdigit, word[same:] + base[same:])):
        return False  # "«Кузбасс-2»" is another than "«Кузбасс»"
    near = len(word) - same <= _LONGEST_ENDING and len(base) - same <= _LONGEST_ENDING - 1
    return word == base or (near and same >= max(_STEM, shortest - _LONGEST_ENDING + 1))
