"""Dates on which only something was said, and ends that are no day."""

from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together


def is_vague_end(scene: Scene, at: int) -> bool:
    """Whether a time that is no day only ends what goes on: "продлится до августа"."""
    data = scene.lexicon
    if scene.times[at][0].precision == "day" or not {scene.word(at), scene.word(at - 1)} & data.until:
        return False
    start, _ = scene.clauses[scene.clause_of[at]]
    return any(i in scene.actions and scene.actions[i].lemma in data.lasting for i in range(start, at))


def is_of_saying(scene: Scene, at: int, end: int) -> bool:
    """Whether a date is the one of saying: it stands right after the verb, and something else is told."""
    start, stop = scene.clauses[scene.clause_of[at]]
    data = scene.lexicon
    if _is_of_word_of_it(scene, start, at, stop) or _is_according(scene, start, at, (end, stop)):
        return True
    if _is_as_told(scene, start, end, stop):
        return True
    if _is_promised_from(scene, at, end, stop):
        return False
    passive = at > start + 1 and scene.word(at - 2) in data.auxiliaries  # "был 3 марта объявлен"
    apart = next((i for i in range(end, len(scene.tokens)) if scene.word(i) == ";"), len(scene.tokens))
    later = any(end < t < apart for t in scene.times)  # "признал аукцион несостоявшимся; новый пройдет 5 мая"
    if end in scene.saying and not passive and (end not in scene.actions or later):
        # "комиссия во вторник объявила: второй тур пройдет 7 ноября"
        return at > start and any(k in scene.actions or k in scene.nouns for k in range(end + 1, stop))
    for i in range(at - 1, max(start - 1, at - _NEXT_TO - 1), -1):
        if scene.word(i) in data.planned:
            return False  # "подтвердил, что намечены на 5 мая"
        if i in scene.saying and _is_promised_before(scene, i):
            return False
        if i in scene.saying:
            trails = end >= stop - 1 and scene.clause_of[at] > 0
            told = any(k in scene.actions or k in scene.nouns for k in range(end, stop))
            return i not in scene.actions and (told or trails)
        if not (
            scene.word(i) in data.time_prepositions or scene.word(i) in _HEARERS or data.is_modifier(scene.word(i))
        ):
            return False
        if i in scene.nouns or i in scene.actions:
            return False
    before = any(i in scene.actions or i in scene.nouns for i in range(start, at))
    return not before and _says_then(scene, end, stop)


def _is_promised_before(scene: Scene, i: int) -> bool:
    """Whether what somebody is to do stands right before the word that promises it: "сдать обещают к маю"."""
    verb = scene.actions.get(i - 1)
    return verb is not None and verb.tense == "infinitive" and scene.word(i) in scene.lexicon.bidding


def _is_promised_from(scene: Scene, at: int, end: int, stop: int) -> bool:
    """Whether what somebody is to do follows the day from which he is: "пообещал с 21 июня ограничить"."""
    if not scene.lexicon.free_order or not {scene.word(at), scene.word(at - 1)} & _FROM_THEN:
        return False
    verb = next((scene.actions[i] for i in range(end, stop) if i in scene.actions), None)
    return verb is not None and verb.tense == "infinitive"


_FROM_THEN = frozenset({"с", "со", "к"})


def _is_of_word_of_it(scene: Scene, start: int, at: int, stop: int) -> bool:
    """Whether a clause only tells when something was spoken of: "о нем было объявлено в понедельник"."""
    if scene.vocabulary.isdisjoint(_OF_IT):
        return False
    topics = scene.lexicon.topics
    spoken = next((i for i in range(start, at) if scene.word(i) in _OF_IT and scene.word(i - 1) in topics), None)
    return spoken is not None and any(
        i in scene.saying or scene.word(i).startswith(_ANNOUNCED) for i in range(spoken, stop)
    )


_OF_IT = frozenset({"нем", "ней", "них", "этом", "чем"})
_ANNOUNCED = ("объявлен", "сообщен", "заявлен", "известно", "сообщал", "договорил")


def _is_according(scene: Scene, start: int, at: int, behind: tuple[int, int]) -> bool:
    """Whether a date is that of a source: "according to reports Sunday"."""
    if scene.vocabulary.isdisjoint(scene.lexicon.sources) or _goes_on(scene, at, *behind):
        return False
    published = at - 1 - (scene.word(at - 1) in scene.lexicon.time_prepositions)
    for i in range(at - 1, max(start, at - 8) - 1, -1):
        if (i in scene.actions and i != published) or scene.tokens[i].kind == "p":
            return False
        if f"{scene.word(i)} {scene.word(i + 1)}" in scene.lexicon.attributing:
            return True
    return False


def _goes_on(scene: Scene, at: int, end: int, stop: int) -> bool:
    """Whether a clause begins with a date behind its source, and no comma: "по данным полиции 5 мая Роу"."""
    data = scene.lexicon
    own = {scene.word(at), scene.word(at - 1)} & together(
        data.papers.dated_by, data.spans, data.ahead_prepositions
    )
    plain = end < stop and scene.tokens[end].kind != "p" and data.free_order
    return plain and not own and scene.has_action(end, stop)


def _is_as_told(scene: Scene, start: int, end: int, stop: int) -> bool:
    """Whether a date ends "Как сообщили в комиссии 30 апреля," before what was told."""
    return (
        scene.word(start) in _AS
        and any(i in scene.saying for i in range(start + 1, min(start + 4, end)))
        and scene.word(end) == ","
        and end < stop
    ) or (scene.word(start) in _AS and end == stop and any(i in scene.saying for i in range(start, end)))


_AS = frozenset({"как"})


def _says_then(scene: Scene, end: int, stop: int) -> bool:
    """Whether the first verb after a date that begins the clause is one of saying: "On Monday, X said it will"."""
    for i in range(end, stop):
        if i in scene.actions or (i in scene.nouns and scene.nouns[i].strong):
            return False
        if i in scene.saying and scene.word(i - 1) not in _AS:
            told = scene.lexicon.auxiliaries
            return any(
                k in scene.actions or k in scene.nouns or (scene.word(k) in told and k > i + 1)
                for k in range(i + 1, stop)
            )
    return False


_NEXT_TO = 4

_HEARERS = frozenset({"журналистам"})
