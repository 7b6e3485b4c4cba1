"""A clause that is too long for a line of a calendar, with fewer words but whole phrases."""

from collections.abc import Callable
from itertools import pairwise

from toolkit.extraction.events.naming.trimming import LONGEST_NAME, printed
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together
from toolkit.model import Person

_LEAST = 20  # so many letters a name has at least that ends before a mark
_BREAKS = frozenset(",;:–—")


def brief(scene: Scene, kept: list[int], trigger: int) -> list[int]:
    """The positions of a clause that its name is made of, fewer where they are many; whole phrases all.

    What goes on behind a mark leaves first, then offices, asides and where it begins; the last phrases leave last.
    """
    if scene.reading is not None or trigger not in kept:
        return kept
    kept = _without_brackets(scene, kept, trigger)
    for shorter in _SHORTER:
        if len(printed(scene, kept)) <= LONGEST_NAME:
            return kept
        kept = shorter(scene, kept, trigger)
    return kept


def _without_brackets(scene: Scene, kept: list[int], trigger: int) -> list[int]:
    """Without what brackets set in: "судья Орлов [(Карелия)] закрыл дело"."""
    left: set[int] = set()
    opened: int | None = None
    for i in kept:
        if scene.word(i) == "(":
            opened = i
        elif scene.word(i) == ")" and opened is not None:
            if not opened < trigger < i:
                left.update(range(opened, i + 1))
            opened = None
    return [i for i in kept if i not in left] if left else kept


def _without_offices(scene: Scene, kept: list[int], trigger: int) -> list[int]:
    """Without what persons are whose full names follow: "приговорил [бывшего главу города] Андрея Орлова"."""
    left: set[int] = set()
    for i in kept:
        mention = scene.mention(i)
        if mention is None or not isinstance(mention.value, Person) or mention.role_span is None:
            continue
        role = mention.role_span
        at = [k for k in kept if role.start <= scene.tokens[k].start < role.end]
        if not at or at[-1] != i - 1 or trigger in at or " " not in mention.value.name:
            continue
        low = at[0]
        while low - 1 in kept and low - 1 != trigger and scene.lexicon.is_modifier(scene.word(low - 1)):
            low -= 1
        if scene.word(low - 1) != "," or low - 1 in scene.listed:
            left.update(range(low, i))
    return [i for i in kept if i not in left]


def _without_asides(scene: Scene, kept: list[int], trigger: int) -> list[int]:
    """Without what commas set apart before the verb: "Орлов, [из-за бури,] закрыл", "Орлов, [врач,] стал"."""
    commas = [i for i in range(kept[0], trigger) if scene.word(i) == "," and i not in scene.listed]
    left: set[int] = set()
    for low, high in pairwise(commas):
        if low in left or scene.has_action(low, high) or _names_person(scene, low, high):
            continue
        left.update(range(low, high + (scene.word(high + 1) not in scene.lexicon.conjunctions)))
    return [i for i in kept if i not in left]


def _names_person(scene: Scene, low: int, high: int) -> bool:
    named = (scene.mention(i) for i in range(low, high))
    return any(mention is not None and isinstance(mention.value, Person) for mention in named)


def _without_opening(scene: Scene, kept: list[int], trigger: int) -> list[int]:
    """Without the phrase that a clause begins with: "[В ходе рейда,] полиция пришла", "[Во время бури] Орлов"."""
    first = kept[0]
    if scene.word(first) not in scene.lexicon.naming.phrases or first >= trigger:
        return kept
    comma = next((i for i in kept if i < trigger and scene.word(i) == "," and i not in scene.listed), None)
    if comma is not None and scene.word(comma + 1) not in scene.lexicon.naming.phrases:
        return [i for i in kept if i > comma + (scene.word(comma + 1) in scene.lexicon.clause_words)]
    if len(printed(scene, [i for i in kept if i <= trigger])) <= _FAR:
        return kept
    at = next((i for i in kept[1:] if i < trigger and _begins_subject(scene, i)), trigger)
    while at - 1 in kept and at - 1 > first + 1 and _is_of_subject(scene, at - 1):
        at -= 1
    return [i for i in kept if i >= at]


_FAR = 60  # letters behind which a verb stands too far from the beginning
_NOMINATIVE = ("ый", "ий", "ая", "ые", "ие")


def _is_of_subject(scene: Scene, i: int) -> bool:
    """Whether a word before a subject or a verb is an adjective of it, or a name that no table has."""
    named = scene.text[scene.tokens[i].start].isupper() and scene.word(i - 1) not in scene.lexicon.naming.phrases
    return named or scene.word(i).endswith(_NOMINATIVE)


def _without_circumstance(scene: Scene, kept: list[int], trigger: int) -> list[int]:
    """Without the occasion between a subject and its verb: "Совет [по итогам заседания] снизил ставку"."""
    pairs = scene.lexicon.naming.leading_on
    led = (i for i in kept[1:] if i < trigger and (scene.word(i), scene.word(i + 1)) in pairs)
    at = next(led, None)
    if at is None or scene.word(at - 1) == ",":
        return kept
    at -= scene.word(at - 1) in scene.lexicon.conjunctions
    return [i for i in kept if not at <= i < trigger]


def _begins_subject(scene: Scene, i: int) -> bool:
    mention = scene.mention(i)
    named = mention is not None and isinstance(mention.value, Person) and mention.case == "nomn"
    return named or scene.word(i) in scene.lexicon.heads()


def _cut_off(*ends: Callable[[Scene, int], bool]) -> Callable[[Scene, list[int], int], list[int]]:
    """What leaves the end of a clause behind its verb, at the last place of the first kind at which it fits."""

    def shorter(scene: Scene, kept: list[int], trigger: int) -> list[int]:
        for ends_there in ends:
            for n in range(len(kept) - 1, 0, -1):
                if kept[n - 1] < trigger or not ends_there(scene, kept[n]):
                    continue
                told = _tidy(scene, kept[:n], trigger)
                whole = told[-1] > trigger or scene.word(kept[n]) in _BREAKS
                if whole and _LEAST <= len(printed(scene, told)) <= LONGEST_NAME:
                    return told
        return kept

    return shorter


def _ends_part(scene: Scene, i: int) -> bool:
    """Whether a mark or a clause begins at a position."""
    clause = scene.word(i) in scene.lexicon.clause_words and scene.word(i) not in scene.lexicon.naming.afterwards
    return (scene.word(i) in _BREAKS and i not in scene.listed) or clause


def _ends_phrase(scene: Scene, i: int) -> bool:
    """Whether a phrase with a preposition begins at a position, or what a conjunction adds."""
    data = scene.lexicon
    return scene.word(i) in together(data.naming.phrases, data.conjunctions) or scene.word(i) == ","


def _ends_words(scene: Scene, i: int) -> bool:
    """Whether a noun may end before a position: what is behind it is of it."""
    names = ((k, mention) for k in range(max(0, i - _NAME), i) if (mention := scene.mention(k)) is not None)
    return scene.tokens[i].kind == "w" and not any(scene.mention_end(k, mention) > i for k, mention in names)


_NAME = 6


def _tidy(scene: Scene, told: list[int], trigger: int) -> list[int]:
    """Words without those at their end that lead to what is cut."""
    data, end = scene.lexicon, len(told)
    led = together(data.naming.phrases, data.conjunctions)
    while end > 1 and told[end - 1] > trigger:
        word, before = scene.word(told[end - 1]), scene.word(told[end - 2])
        verbal = word.endswith(data.naming.verbal) and before in data.naming.phrases
        verbal = verbal or (before, word) in data.naming.leading_on or _needs_object(scene, told[end - 1])
        if not (word in led or word in _BREAKS or word.isdigit() or data.is_modifier(word) or verbal):
            break
        end -= 1
    return told[:end]


def _needs_object(scene: Scene, i: int) -> bool:
    """Whether a word is an infinitive whose object is cut: "обязал завод [выплатить]"."""
    action = scene.actions.get(i)
    return action is not None and action.tense == "infinitive"


_SHORTER = (
    _cut_off(_ends_part),
    _without_offices,
    _without_asides,
    _without_opening,
    _without_circumstance,
    _cut_off(_ends_part, _ends_phrase, _ends_words),
)
