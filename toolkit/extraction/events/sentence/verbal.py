"""Nouns made of verbs, which are events where a construction says so: "введение с 9 марта налога"."""

from toolkit.extraction.events.sentence.governing import is_oblique
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together

_TO_HEAD = 4


def taken_for_event(scene: Scene, i: int) -> bool:
    """Whether a word is an event, or is made one here as the noun of an act."""
    if i in scene.nouns:
        return True
    noun = scene.lexicon.verbal_noun(scene.word(i)) if i >= 0 and not scene.is_name(i) else None
    if noun is not None:
        scene.nouns[i] = noun
    return noun is not None


def parted(scene: Scene, at: int, end: int) -> int | None:
    """The event whose date stands between it and what it is of: "недовольны введением с 9 марта налога"."""
    if not scene.lexicon.free_order or end >= len(scene.tokens):
        return None
    last = at - 1
    if scene.word(at - 2) in scene.lexicon.place_prepositions:
        last = at - 3  # "введение в городе с 22 мая пропусков"
    word = scene.word(last)
    if last not in scene.nouns and scene.lexicon.verbal_noun(word) is None:
        return None
    if not _follows(scene, last, end) or not taken_for_event(scene, last):
        return None
    if word.startswith(scene.lexicon.setting.holding):
        held = (i for i in range(end, min(end + _TO_HEAD, len(scene.tokens))) if i in scene.nouns)
        return next(held, last)
    return last


def _follows(scene: Scene, noun: int, end: int) -> bool:
    """Whether words in the genitive follow that can be of nothing but the noun before the date."""
    word = scene.word(end)
    data = scene.lexicon
    idle = together(data.time_prepositions, data.place_prepositions, data.conjunctions, data.connectors)
    if not word.isalpha() or word in idle or end in scene.actions or end in scene.saying:
        return False
    mention, other = scene.mention(end), scene.nouns.get(end)
    if mention is not None and mention.case is not None:
        return mention.case == "gent"
    if other is not None:
        return any(case[0] == "g" for case in other.cases)
    if data.is_modifier(word):
        return word.endswith(data.endings.genitive)
    certain = noun in scene.nouns and is_oblique(scene, noun)
    certain = certain or (noun not in scene.nouns and not _may_lead(scene, scene.word(noun)))
    _, stop = scene.clauses[scene.clause_of[noun]]
    leads = any(
        i in scene.actions or i in scene.saying for i in range(end, stop)
    )  # of which it may be the subject
    return word.endswith(data.endings.genitive_many) or (
        certain and not leads and word.endswith(data.endings.genitive_one)
    )


def _may_lead(scene: Scene, word: str) -> bool:
    """Whether a noun of an act may be a subject or an object by its form."""
    noun = scene.lexicon.verbal_noun(word)
    return noun is not None and any(case[0] in "na" for case in noun.cases)
