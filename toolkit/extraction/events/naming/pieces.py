"""The pieces that the names of nouns and of verbs are made of: subjects, modifiers, short names."""

import re

from attrs import define

from toolkit.extraction.events.naming.clauses import ends_name, in_time
from toolkit.extraction.events.naming.participants import Part
from toolkit.extraction.events.naming.places import Spot
from toolkit.extraction.events.naming.trimming import leads
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages.en.entities import EASTERN_FAMILIES
from toolkit.extraction.languages.ru.entities import EASTERN
from toolkit.model import Agent, Person

_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|-?(?:й|я|е|го|м|му|ой|ая|ый))")
COMPLEMENT_WORDS = 14
"""Words that may go on the name of an event, or be its object."""
MOST_NAMED = 3
"""Names of more who take part would be too long."""
_FAMILIES = EASTERN | EASTERN_FAMILIES


@define
class Clause:
    """The clause of a trigger, with those who take part and the place."""

    scene: Scene
    trigger: int
    start: int
    stop: int
    time: tuple[int, int]
    people: list[Part]
    spot: Spot | None


def subject_text(scene: Scene, verb: int, start: int, stop: int) -> str:
    """The words of a subject before a verb, or after it: "Президент Вьетнама", "делегация Госдумы"."""
    data = scene.lexicon
    for first, high in ((start, verb), (verb + 1, stop)) if data.free_order else ((start, verb),):
        low = first
        while low < high and (leads(scene, low) or in_time(scene, low) or leads_date(scene, low)):
            low += 1
        end = low
        while end < high and not ends_name(scene, end, low) and scene.word(end) not in data.companions:
            if data.free_order and end > low and looks_like_verb(scene, end):
                break  # "чиновник [занимал] пост мэра и ушёл в отставку"
            end += 1
        end = end if data.free_order else _head_end(scene, low, end)
        if low < end and (not data.free_order or scene.word(low) in data.heads()):
            return uncapped(scene, low, scene.words(low, end))
    return ""


def looks_like_verb(scene: Scene, i: int) -> bool:
    """Whether a word ends as a past verb does, and is no noun of a name or an office: "глава [села] Орлов"."""
    word, past = scene.word(i), scene.lexicon.endings.past
    if not past or not word.endswith(past) or scene.mention(i) is not None or scene.is_name(i):
        return False
    return scene.mention(i + 1) is None and not scene.word(i + 1).endswith(past)


def leads_date(scene: Scene, i: int) -> bool:
    """Whether a preposition stands right before a date: "[В] понедельник министр"."""
    return i + 1 in scene.times and scene.word(i) in scene.lexicon.time_prepositions


def uncapped(scene: Scene, at: int, words: str) -> str:
    """Words that began a sentence, as they stand inside one."""
    return words if scene.mention(at) or words[:2].isupper() else words[:1].lower() + words[1:]


def _head_end(scene: Scene, low: int, end: int) -> int:
    """The end of a subject whose head stands last or before "of": "foreign ministers", "leaders of the bloc"."""
    heads = scene.lexicon.heads()
    stop = next((i for i in range(low, end) if scene.word(i) in ("of", "from")), end)
    head = next((i for i in range(stop - 1, low - 1, -1) if scene.word(i) in heads), None)
    if head is None:
        return low
    return end if scene.word(head + 1) in ("of", "from") else head + 1


def modifiers_of(scene: Scene, trigger: int, start: int) -> tuple[str, ...]:
    """The words before an event noun that belong to it."""
    if scene.reading is not None and trigger < start:
        start = scene.clauses[scene.clause_of[trigger]][0]  # "the annual meeting, which will be held"
    i = trigger
    while (
        i > start
        and (_is_adjective(scene, i - 1, trigger) or _is_number(scene, i - 1))
        and ((i - 1) not in scene.actions and not in_time(scene, i - 1))
        and scene.word(i - 1) not in scene.lexicon.planned
        and not (scene.word(i - 1).endswith("ing") and scene.word(i - 2) in scene.lexicon.auxiliaries)
        and scene.word(i - 1) not in scene.lexicon.same_again
    ):
        i -= 1
    while i < trigger and i > start and scene.word(i - 1) in scene.lexicon.amounts.of_ordinals:
        i -= 1  # "двести седьмой сезон"
    i = _past_owner(scene, i, start)
    apart = i - 3
    if (
        scene.lexicon.free_order
        and apart >= start
        and i == trigger
        and scene.word(i - 2) in _AFTER
        and scene.lexicon.is_modifier(scene.word(apart))
        and apart not in scene.actions
    ):
        return (scene.words(apart, apart + 1),)  # "третий после аварии пуск"
    return tuple(scene.words(i, trigger).split())


def _past_owner(scene: Scene, i: int, start: int) -> int:
    """Where the words begin that say whose or what event it is: "the [women's] final", "[Lind's] visit"."""
    if scene.reading is None or i - 1 < start or i - 1 in scene.dated or scene.is_name(i - 1):
        return i
    if not scene.word(i - 1).endswith(scene.lexicon.owners) or scene.word(i - 1) in _SHORTENED:
        return i
    i -= 1
    while i > start and _is_capital(scene, i) and _is_capital(scene, i - 1) and not scene.is_name(i - 1):
        i -= 1
    return i


def _is_capital(scene: Scene, i: int) -> bool:
    return scene.text[scene.tokens[i].start].isupper() and i not in scene.dated and i > 0


# "that's", and not whose something is.
_SHORTENED = frozenset({"it's", "that's", "there's", "he's", "she's", "what's", "who's", "here's", "let's"})


def _is_adjective(scene: Scene, i: int, trigger: int) -> bool:
    """Whether a word has the shape of an adjective, and of one of a noun: "предметом переговоров" is none."""
    if not scene.lexicon.is_modifier(scene.word(i)):
        return False
    cases = scene.nouns[trigger].cases if trigger in scene.nouns else frozenset()
    if not scene.lexicon.free_order or not cases:
        return True
    if scene.word(i).endswith(("ом", "ем")):
        return any(case[0] == "l" for case in cases)
    if scene.word(i).endswith(("ой", "ей")) and all(case == "as" for case in cases):
        return False  # "признать [недействительной] сделку"
    return not scene.word(i).endswith(("ым", "им")) or any(case[0] in "bd" for case in cases)


_AFTER = frozenset({"после", "с", "со", "за", "по"})


def _is_number(scene: Scene, i: int) -> bool:
    """Whether a number that belongs to a name stands at a position: "a 7.7 magnitude earthquake", "75th"."""
    whole, point, fraction = scene.word(i).partition(".")
    return (bool(point) and whole.isdigit() and fraction.isdigit()) or _ORDINAL.fullmatch(
        scene.word(i)
    ) is not None


def short(agent: Agent) -> str:
    """The last name; all of a name that puts the family first ("Си Цзиньпин"), and of a body."""
    if not isinstance(agent, Person) or agent.name.partition(" ")[0] in _FAMILIES:
        return agent.name
    return agent.name.rsplit(" ", maxsplit=1)[-1]
