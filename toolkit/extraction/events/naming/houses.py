"""The house or ground that an event has, told by no name: "пожар на складе", "концерт пройдет в филармонии"."""

from toolkit.extraction.events.sentence.scene import Scene
from toolkit.model import Place

_LOCATIVE = ("е", "и", "ах", "ях", "саду", "порту", "лесу", "мосту", "берегу")
_MOST_WORDS = 5


def house_of(scene: Scene, trigger: int, end: int, stop: int) -> tuple[int, int] | None:
    """The words of the house: right behind those of the event, or behind a verb that only tells it happens."""
    if not scene.lexicon.free_order:
        return None
    i = end
    while i < stop and (i in scene.dated or (i in scene.actions and scene.actions[i].light == "s")):
        i += 1
    return _house(scene, i, stop) if i < stop else None


def _house(scene: Scene, i: int, stop: int) -> tuple[int, int] | None:
    """The house behind the preposition at a position."""
    if scene.word(i) not in scene.lexicon.place_prepositions or i + 1 in scene.times:
        return None
    j = i + 1
    while j < stop and scene.lexicon.is_modifier(scene.word(j)) and scene.mention(j) is None:
        j += 1
    word = scene.word(j) if j < stop else ""
    mention = scene.mention(j) if j < stop else None
    named = mention is not None and mention.text[:1].isupper()  # but "в прокуратуре Самары"
    if word in scene.lexicon.conjunctions:
        return None  # "в узком и расширенном составах"
    if not word.endswith(_LOCATIVE) or named or word.startswith(scene.lexicon.no_houses) or _is_other(scene, j):
        return None
    end = j + 1
    while end < stop and end - j < _MOST_WORDS and _goes_on(scene, end):
        end += 1
    return i, end


def _is_other(scene: Scene, j: int) -> bool:
    told = j in scene.actions or j in scene.nouns or j in scene.dated or scene.tokens[j].kind == "p"
    return told or scene.word(j) in scene.lexicon.locators


def _goes_on(scene: Scene, i: int) -> bool:
    """Whether a genitive goes on the words of a house: "в офисе [фонда]"."""
    mention = scene.mention(i)
    named = mention is not None and not isinstance(mention.value, Place)
    plain = scene.word(i).isalpha() and scene.word(i).endswith(("а", "я", "ов", "ев", "ей", "ы", "и", "ого", "ой"))
    return (plain or named) and not _is_other(scene, i)
