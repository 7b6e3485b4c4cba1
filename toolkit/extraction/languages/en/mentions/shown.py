"""English names that no table has, told by what stands beside them: "in Acme", "the airline Acme"."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from attrs import evolve

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.tables import exact_names
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import BODY_HEADS, FUNCTION_WORDS, PARTY_MEMBERS, TIMES, WEAK_HEADS
from toolkit.extraction.languages.en.entities_shown import BODY_NOUNS, COMPASS, STREETS, TEAM_NOUNS
from toolkit.extraction.languages.en.mentions.bodies_shown import body_shown, is_nickname, plays
from toolkit.extraction.languages.en.mentions.places import place
from toolkit.extraction.languages.en.mentions.places_shown import country_behind, is_place, listed
from toolkit.extraction.languages.en.mentions.things import body_of_words
from toolkit.extraction.languages.en.mentions.words import is_of_teams, is_role, tag

_LONGEST, _WAY, _FULL = 5, 3, 2
_INSIDE = frozenset({" ", "\xa0", " & "})
_SHORT = frozenset({"St", "Ste", "Ft", "Mt"})
_COMPOUND = re.compile(r"[^\W_]-[a-z]+$")
_LISTING = frozenset(["in", "to", "at", "from", "near", "outside", "around", "across"])
_LISTED = frozenset({", ", " "})
_LIVING = frozenset({"of", "in", "on", "at", "from"})
_MOST = 400
"""How many names of one text are kept as shown; a text has fewer."""
Run = tuple[int, int]


def with_shown(tokens: Tokens, found: list[Candidate], capitals: Iterable[int]) -> list[Candidate]:
    """The candidates, with what the text shows by its own grammar to be a place or a body."""
    firm = {i for c in found if not _is_open(c) for i in range(c.first, c.last)}
    branded = {c.last - 1 for c in found if c.kind == "organization"}
    runs = list(_runs(tokens, capitals, firm, branded))
    if not runs:
        return found
    people = _family_names(tokens, found)
    shown = _shown(tokens, runs, found, people)
    _shorten(tokens, found, shown, people)
    if not shown:
        return found
    made = [one for run in runs if (one := _made(tokens, run, shown)) is not None]
    taken = {i for one in made for i in range(one.first, one.last)}
    kept = [c for c in found if c.first not in taken and c.last - 1 not in taken]
    return sorted([*kept, *made], key=lambda one: one.first)


def _is_open(candidate: Candidate) -> bool:
    """Whether a candidate may be no person: a doubtful one."""
    return candidate.kind == "person" and candidate.doubtful


def _runs(tokens: Tokens, capitals: Iterable[int], firm: set[int], branded: set[int]) -> Iterator[Run]:
    """The runs of capitalised words that nothing has claimed yet."""
    words, behind = tokens.words, 0
    for index in capitals:
        if index < behind or index in firm or _is_no_name(words[index]):
            continue
        if index - 1 in branded and tokens.joined(index - 1):
            continue  # "BBC [Sounds]"
        if words[index].lower() in BODY_NOUNS and tokens.opens_sentence(index):
            continue  # "Insurer Acme"
        last = index + 1
        while _is_bound(tokens, last - 1) and words[last][0].isupper() and last not in firm:
            if _is_no_name(words[last]) or last - index > _LONGEST:
                break
            last += 1
        behind = last
        named = any(map(_is_naming, words[index:last]))
        if named and last - index <= _LONGEST and tokens.gap(index - 1)[-1:] not in {"@", "#"}:
            yield index, last


@lru_cache(maxsize=32768)
def _is_naming(word: str) -> bool:
    return word in PARTY_MEMBERS or (tag(word) not in "NR" and not _COMPOUND.search(word))


def _is_bound(tokens: Tokens, index: int) -> bool:
    """Whether a name may go on behind a word: "St. Acme", "Roe & Doe"."""
    gap = tokens.gap(index)
    return gap in _INSIDE or (gap == ". " and tokens.words[index] in _SHORT)


@lru_cache(maxsize=32768)
def _is_no_name(word: str) -> bool:
    low = word.lower()
    return low in FUNCTION_WORDS or word in TIMES or is_role(word)


def _family_names(tokens: Tokens, found: list[Candidate]) -> set[str]:
    """The parts of the names of those who are persons for sure, or are called by an office."""
    sure = [c for c in found if c.kind == "person" and c.options and (not c.doubtful or _is_titled(tokens, c))]
    return {part for c in sure for part in (*c.options[0].base.split(), *c.options[0].given.split())}


def _is_titled(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether an office with a capital stands before a name: "President Roe", "Mr. Roe"."""
    first = candidate.first
    before = tokens.words[first - 1] if first and tokens.gap(first - 1) in {" ", ". "} else ""
    return before[:1].isupper() and is_role(before) and before.lower() not in TEAM_NOUNS


def _shown(tokens: Tokens, runs: list[Run], found: list[Candidate], people: set[str]) -> dict[str, Candidate]:
    """Each name that the text shows to be of a place or a body, by the name."""
    shown: dict[str, Candidate] = {}
    starts = {one.first: one for one in found if not _is_open(one)}
    ends = {one.last: one for one in found if one.kind == "person" and not _is_open(one)}
    lists = [listed(tokens, one.last) for one in found if _is_led_place(tokens, one)]
    listing = {at for starts_of_list in lists if len(starts_of_list) > 1 for at in starts_of_list}
    listing.update(one.last for one in found if _is_street(tokens, one))
    teams = is_of_teams(tokens)
    seconds = {tokens.words[last - 1] for first, last in runs if last - first == _FULL}
    for first, last in runs:
        name = tokens.text[tokens.starts[first] : tokens.ends[last - 1]]
        if name in shown or name in people or len(shown) > _MOST:
            continue
        owner = ends.get(first - 1) if tokens.words[first - 1 : first] == ["of"] else None
        if owner is not None and tokens.gap(last - 1)[:1] in {",", "."}:
            led = owner.first > 0 and is_role(tokens.words[owner.first - 1])
            shown[name] = body_of_words(tokens, first, last) if led else place(tokens, first, last)
            continue
        if teams and plays(tokens, first, last):
            shown[name] = body_of_words(tokens, first, last)
            continue
        if is_place(tokens, first, last) or first in listing or _ends_way(tokens, first, shown):
            listing.update(listed(tokens, last))
            shown[name] = place(tokens, first, last, country_behind(tokens, last, starts))
            continue
        country = country_behind(tokens, last, starts)
        if country and tag(tokens.words[first]) != "F":
            shown[name] = place(tokens, first, last, country)
            continue
        if last - first == 1 and tokens.words[first] in seconds:
            continue  # "Acme Roe", whom the text calls by the second
        if body_shown(tokens, first, last) or _is_listed(tokens, first, last, starts):
            shown[name] = body_of_words(tokens, first, last)
    return shown


def _is_led_place(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether a place of the tables stands behind a preposition inside a sentence, where a list may begin."""
    before = tokens.words[candidate.first - 1] if candidate.kind == "place" and candidate.first else ""
    return before in _LISTING and tokens.gap(candidate.last - 1) in _LISTED


def _is_street(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether somebody lives in a street, behind which its town stands: "of Mill Lane, [Acme]"."""
    first, last = candidate.first, candidate.last
    if candidate.kind != "place" or tokens.words[last - 1] not in STREETS or tokens.gap(last - 1) != ", ":
        return False
    return first > 0 and tokens.words[first - 1] in _LIVING


def _ends_way(tokens: Tokens, first: int, shown: dict[str, Candidate]) -> bool:
    """Whether a name ends a way that begins at a place: "from Acme to [Harbour]", "between Acme and [Harbour]"."""
    words = tokens.words
    before = words[first - 3 : first] if first > _WAY else []
    if len(before) < _WAY or (before[0].lower(), before[2]) not in {("from", "to"), ("between", "and")}:
        return False
    begun = shown.get(before[1])
    return before[1] in exact_names("en") or (begun is not None and begun.kind == "place")


def _is_listed(tokens: Tokens, first: int, last: int, starts: dict[int, Candidate]) -> bool:
    """Whether a name stands in a list before a body of the tables: "Acme, Microsoft and"."""
    behind = starts.get(last)
    if behind is None or behind.kind != "organization" or tokens.gap(last - 1) != ", " or last - first > 2:
        return False
    after = tokens.words[behind.last : behind.last + 1]
    return (tokens.gap(behind.last - 1) == " " and after == ["and"]) or tokens.gap(behind.last - 1) == ", "


def _shorten(tokens: Tokens, found: list[Candidate], shown: dict[str, Candidate], people: set[str]) -> None:
    """Learn by which shorter names the bodies of the text may be called: "Acme" of "Acme Foods Plc"."""
    every = [c for c in (*found, *shown.values()) if c.kind == "organization"]
    bodies = [c for c in every if c.reading is None]
    owners = _by_nickname(tokens, every)
    for one in bodies[:_MOST]:
        words = tokens.words[one.first : one.last]
        for size in range(1, len(words)):
            name = tokens.text[one.start : tokens.ends[one.first + size - 1]]
            alone = size == 1 and (tag(words[0]) not in "FUSA" or words[0] in exact_names("en"))
            if alone or name in people or words[size - 1].islower() or words[size] in {"of", "for", "and"}:
                continue
            rest = words[size:]
            if not all(word in BODY_HEADS or word in WEAK_HEADS for word in rest) or "Administration" in rest:
                continue
            owners.setdefault(name, one)
    shown.update(owners)


def _by_nickname(tokens: Tokens, bodies: list[Candidate]) -> dict[str, Candidate]:
    """The teams of a text by their nicknames: "the Acmes" of "New Harbour Acmes"."""
    last = [(tokens.words[one.last - 1], one) for one in bodies[:_MOST] if one.last - one.first > 1]
    return {word: one for word, one in last if word.endswith("s") and word not in BODY_HEADS and is_nickname(word)}


def _made(tokens: Tokens, run: Run, shown: dict[str, Candidate]) -> Candidate | None:
    """The candidate of a run that is shown to name something, here or elsewhere."""
    first, last = run
    start, end = tokens.starts[first], tokens.ends[last - 1]
    named = shown.get(tokens.text[start:end])
    if named is None and tokens.words[first] in COMPASS and last - first > 1:
        part = shown.get(tokens.text[tokens.starts[first + 1] : end])  # "East Acme", where Acme is a place
        named = place(tokens, first, last) if part is not None and part.kind == "place" else None
    if named is None:
        return None
    return evolve(named, first=first, last=last, start=start, end=end)
