"""The case and the verb of an event noun: what holds it, what only leads to it."""

from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together

_FAR = 20
_RIGHT_AFTER = 4


def is_oblique(scene: Scene, n: int) -> bool:
    """Whether the noun is in a case that neither subject nor object has, or behind a preposition."""
    cases = scene.nouns[n].cases
    if len(cases) == _ALL and _is_of_noun(scene, n):
        return True  # "для сдачи ЕГЭ"
    if cases and (not any(case[0] in "na" for case in cases) or _agrees_oblique(scene, n)):
        return True
    word = prepared(scene, n)
    if word.endswith(("'s", "’s")):
        word = _before_owner(scene, n)
    if word.startswith(scene.lexicon.of_events) and any(case[0] == "g" for case in cases):
        return True  # "участников акции 26 марта"
    if word in scene.lexicon.setting.of_holding and any(case[0] == "g" for case in cases):
        return True
    data = scene.lexicon
    return word in together(data.time_prepositions, data.place_prepositions, data.near, data.circumstances)


_ALL = 6


def _is_of_noun(scene: Scene, n: int) -> bool:
    """Whether a noun without cases stands right behind another that it is of."""
    word, data = scene.word(n - 1), scene.lexicon
    idle = together(data.conjunctions, data.connectors, data.adverbs, data.auxiliaries, data.time_prepositions)
    told = n - 1 in scene.actions or n - 1 in scene.dated or data.is_modifier(word)
    return word.isalpha() and word not in idle and not told and len(word) > _LONG_NOUN


def _before_owner(scene: Scene, n: int) -> str:
    """The word before the one whose event it is: "[amid] North Korea's launch"."""
    i = next((k for k in range(n - 1, -1, -1) if scene.word(k).endswith(("'s", "’s"))), n)
    while i > 0 and (scene.is_name(i) or scene.word(i) in scene.lexicon.articles):
        i -= 1
    return scene.word(i)


def _agrees_oblique(scene: Scene, n: int) -> bool:
    """Whether the adjective before a noun is in a case of neither subject nor object: "на крупной акции"."""
    word, endings = scene.word(n - 1), scene.lexicon.endings
    if _is_of_that(scene, n - 1, n):
        return False
    return scene.lexicon.is_modifier(word) and word.endswith(
        endings.oblique.get(scene.nouns[n].gender, endings.oblique_many)
    )


def prepared(scene: Scene, n: int) -> str:
    """The word before a noun and what belongs to it."""
    return scene.word(_before(scene, n))


def is_cause(scene: Scene, n: int) -> bool:
    """Whether a noun only tells why or after what something else was done: "postponed after a shooting"."""
    i, data = _before(scene, n), scene.lexicon
    if scene.has_word(data.called_off, i + 1, n):
        return False  # "before adjourning the hearing"
    return (scene.word(i),) in data.causes or (scene.word(i - 1), scene.word(i)) in data.causes


def is_reason(scene: Scene, n: int) -> bool:
    """Whether a phrase tells by a noun why something is done: "отменяет рейсы в связи с забастовкой"."""
    i = _before(scene, n)
    data, word = scene.lexicon, scene.word(i)
    alone = word in data.around.about and (word,) in data.causes  # "из-за пожара на складе"
    return data.free_order and (alone or (scene.word(i - 1), word) in data.causes)


def _before(scene: Scene, n: int) -> int:
    i = n - 1
    while i >= 0 and _goes_with(scene, i, n):
        i -= 1
    return i


def _goes_with(scene: Scene, i: int, n: int) -> bool:
    """Whether a word before a noun belongs to it: an adjective, a length of time, in English a name."""
    data, word = scene.lexicon, scene.word(i)
    if word in data.circumstances or _is_of_that(scene, i, n):
        return False
    if data.is_modifier(word) or word in data.determiners or i in scene.dated or word in data.possessives:
        return True
    if data.free_order:
        return i + 1 in scene.times and word in data.time_prepositions  # "на назначенной [в пятницу] встрече"
    return _is_in_word(scene, i) or (scene.is_name(i) and not word.endswith(("'s", "’s")))


def _is_of_that(scene: Scene, i: int, n: int) -> bool:
    """Whether a word goes with what stands before it, and not with a noun: "после [этого] матч прошел"."""
    return scene.word(i) in scene.lexicon.setting.of_that and not any(
        case[0] == "g" for case in scene.nouns[n].cases
    )


def _is_in_word(scene: Scene, i: int) -> bool:
    """Whether a mark belongs to a word in front of an event: "Japan-U.S. talks"."""
    if scene.tokens[i].kind != "p" or i == 0:
        return False
    return scene.word(i) == "-" or (scene.word(i) == "." and "." in scene.word(i - 1))


def governs(scene: Scene, action: int, noun: int) -> bool:
    """Whether an event noun is subject or object of a verb of holding."""
    if not scene.actions[action].light or abs(noun - action) > _FAR or _is_of_another_verb(scene, action, noun):
        return False
    return (_agrees if scene.nouns[noun].cases else _stands_by)(scene, action, noun)


def _is_of_another_verb(scene: Scene, action: int, noun: int) -> bool:
    """Whether "and" or "to" leads to another verb between the two."""
    verbs = (i for i in range(action + 1, noun) if i in scene.actions and scene.actions[i].tense != "participle")
    led = together(scene.lexicon.conjunctions, scene.lexicon.particles.to)
    return any(scene.word(i - 1) in led for i in verbs)


def _stands_by(scene: Scene, action: int, noun: int) -> bool:
    """Whether a noun stands where the subject or object does, in a language without cases of nouns."""
    verb = scene.actions[action]
    if verb.light == "s":
        free = noun == action - 1 or not is_oblique(scene, noun)
        return (noun < action and free) or 0 < noun - action <= _RIGHT_AFTER
    return "s" in verb.light or noun > action or verb.tense == "participle"


def _agrees(scene: Scene, action: int, noun: int) -> bool:
    """Whether a noun has the case and number that a subject or object of the verb has."""
    cases, verb = scene.nouns[noun].cases, scene.actions[action]
    if not any(case[0] in "na" for case in cases):
        return _is_counted(scene, noun)
    if is_oblique(scene, noun) or _is_genitive(scene, noun):
        return False
    if verb.tense == "participle" or ("s" in verb.light and "o" not in verb.light):
        return any(case[0] == "n" and (not verb.number or case[1] == verb.number) for case in cases)
    return True


def _counted(scene: Scene, noun: int) -> str:
    """The word before a noun, adjectives aside."""
    i = noun - 1
    while scene.lexicon.is_modifier(scene.word(i)):
        i -= 1
    return scene.word(i)


def _is_counted(scene: Scene, noun: int) -> bool:
    """Whether an event in the genitive is what there are so many of: "оба матча", "серия переговоров"."""
    cases, count = scene.nouns[noun].cases, _counted(scene, noun)
    return ("gp" in cases and count in scene.lexicon.amounts.series) or (
        "gs" in cases and count in scene.lexicon.amounts.few
    )


def _is_genitive(scene: Scene, noun: int) -> bool:
    """A form that may be genitive, right after a noun of event: "раунд переговоров"."""
    cases = scene.nouns[noun].cases
    if not any(case[0] == "g" for case in cases):
        return False
    if not any(case[0] == "n" for case in cases) or _is_owned(scene, noun - 1):
        return True
    # "режим прекращения огня"
    return not scene.nouns[noun].strong and _is_of_noun(scene, noun) and not scene.is_name(noun - 1)


def _is_owned(scene: Scene, i: int) -> bool:
    """Whether a word right before an event is a noun in the plural that the event is of: "[залы] выставки"."""
    data, word = scene.lexicon, scene.word(i)
    if len(word) < _LONG_NOUN or not word.endswith(data.endings.many) or data.is_modifier(word):
        return False
    other = together(data.counts, data.same_again, data.adverbs, data.connectors, data.conjunctions)
    told = i in scene.nouns or i in scene.actions or i in scene.saying or i in scene.dated
    return word not in other and not told


_LONG_NOUN = 4
