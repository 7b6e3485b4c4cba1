"""What "it" and "they" stand for at the beginning of a clause: words of the sentence, or of the one before."""

from collections.abc import Callable

from toolkit.extraction.events.naming.clauses import ends_name, in_time, subject_words
from toolkit.extraction.events.naming.trimming import leads
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together
from toolkit.model import Organization, Person, Place

_FEW = 9
_OBJECT = 8


def stood_for(scene: Scene, trigger: int, before: Callable[[], Scene | None]) -> str:
    """The words that a pronoun before the verb at `trigger` stands for; "" where none are known."""
    if scene.lexicon.free_order:
        if scene.word(trigger + 2) == _FORCE:
            return _document(scene, trigger, before)
        return _of_number(scene, start_of(scene, trigger), trigger, before())
    start, _ = scene.region(trigger)
    spoken = start - 1
    if spoken in scene.saying:
        return _subject(scene, spoken) or _subject_carried(scene, spoken)
    told = scene if start > 0 or _is_inside(scene, trigger) else before()
    at = next((i for i in range(start, trigger) if scene.word(i) in scene.lexicon.stand_ins), None)
    if at is not None and scene.word(at - 1) in scene.lexicon.wishing:
        told = before()  # "forecasters expect it to reach the coast"
    if told is not None and at is not None and scene.word(at) == "they":
        return _of_many(told)
    told_of = {scene.actions[trigger].lemma, scene.word(trigger + 1), scene.word(trigger + 2)}
    of_thing = bool(told_of & scene.lexicon.of_things)  # "expires", "takes effect", "comes into force"
    if of_thing and told is scene and scene.reading is not None and (thing := _object(scene)):
        return thing  # "wants the curfew extended when it expires"
    return _fitting(told, of_thing=of_thing) if told is not None else ""


def start_of(scene: Scene, trigger: int) -> int:
    """Where the clause of a verb begins."""
    return scene.clauses[scene.clause_of[trigger]][0]


def _of_number(scene: Scene, start: int, trigger: int, told: Scene | None) -> str:
    """What a pronoun stands for, in the number that it has: the subject, or the object where that is of many."""
    if told is None:
        return ""
    many = any(scene.word(i) == _MANY for i in range(start, trigger))
    verb = min((*told.actions, *told.saying), default=None)
    if not many or verb is None or _is_many(told, verb):
        return subject_words(told)
    counted = (i for i in range(len(told.tokens)) if told.word(i) in told.lexicon.counts and i not in told.dated)
    low = next(counted, None)
    if low is None:
        return ""
    end = low + 1
    while end < len(told.tokens) and not ends_name(told, end, low):
        end += 1
    return told.words(low, end)


def _is_many(scene: Scene, verb: int) -> bool:
    """Whether a verb is in the plural, by the table or by its ending."""
    action = scene.actions.get(verb)
    number = action.number if action is not None else ""
    return number == "p" or (not number and scene.lexicon.endings.of_subject.get(scene.word(verb)[-1:]) == "p")


_FORCE = "силу"


def _document(scene: Scene, trigger: int, before: Callable[[], Scene | None]) -> str:
    """What comes into force: the paper told of last, "Президент подписал закон. [Он] вступит в силу"."""
    start, stop = scene.clauses[scene.clause_of[trigger]]
    told, end = (scene, start) if start > 0 else (before(), None)
    if told is None:
        return ""
    found = [
        told.lexicon.papers.documents.get(told.word(i)) for i in range(len(told.tokens) if end is None else end)
    ]
    last = next((names for names in reversed(found) if names is not None), None)
    if last is None:
        return ""
    return last[any(scene.word(i) == _MANY for i in range(start, stop))]


_MANY = "они"


def _is_inside(scene: Scene, trigger: int) -> bool:
    """Whether the pronoun before a verb does not begin the sentence: "raised a billion when it closed"."""
    at = next((i for i in range(trigger - 1, -1, -1) if scene.word(i) in scene.lexicon.stand_ins), 0)
    return any(i in scene.actions or i in scene.nouns for i in range(at))


def _subject_carried(scene: Scene, verb: int) -> str:
    """The subject that a verb of saying shares with one before it: "[the bank] left rates and said it would"."""
    words = scene.reading.subject(scene, verb) if scene.reading is not None else None
    data = scene.lexicon
    if words is None or words[1] > verb:
        return ""
    if scene.word(words[0]) in data.stand_ins or scene.word(words[0]) in data.pronouns:
        return ""
    return scene.words(words[0] + (scene.word(words[0]) in data.articles), words[1])


def _of_many(scene: Scene) -> str:
    """The subject of a sentence where it is of many, as "they" stands for."""
    subject = subject_words(scene)
    last = subject.partition(" of ")[0].casefold().rpartition(" ")[2]
    return subject if last.endswith("s") or " and " in subject or last in _PEOPLE else ""


_PEOPLE = frozenset({"people", "police", "men", "women", "children"})


def _fitting(scene: Scene, *, of_thing: bool) -> str:
    """The subject of a sentence, or its object where nobody can be meant: "signed the law; it takes effect"."""
    subject = subject_words(scene)
    named = next((m for i in range(min(_FEW, len(scene.tokens))) if (m := scene.mention(i)) is not None), None)
    by_name = named is not None and subject.endswith(named.span.of(scene.text))
    body = named is not None and isinstance(named.value, Organization | Place)
    person = named is not None and isinstance(named.value, Person)
    if by_name and (person or (body and of_thing)):
        return _object(scene)
    if of_thing and (paper := _paper(scene)):
        return paper  # "Parliament passed the law. It takes effect in May"
    return "" if scene.reading is not None and not body and _is_no_thing(scene, subject) else subject


def _paper(scene: Scene) -> str:
    """The object of the first verb, where it is what comes into force."""
    words = _object(scene)
    head = next((word for word in words.casefold().split() if word in scene.lexicon.papers.documents), "")
    return words if head else ""


def _is_no_thing(scene: Scene, subject: str) -> bool:
    """Whether "it" can hardly stand for a subject: for several, or for somebody ("two men", "the minister")."""
    first, last = subject.casefold().partition(" ")[0], subject.partition(" of ")[0].rpartition(" ")[2]
    return last in scene.lexicon.heads() or last in _PEOPLE or first in _COUNTS  # and no "Challenger"


_COUNTS = frozenset(
    ["two", "three", "four", "five", "six", "seven", "ten", "both", "several", "many", "dozens", "hundreds"]
)


def _subject(scene: Scene, verb: int) -> str:
    """The words before a verb of saying, when they are few and no pronoun."""
    low, data = scene.clauses[scene.clause_of[verb]][0], scene.lexicon
    while low < verb and (leads(scene, low) or in_time(scene, low)):
        low += 1
    end = next((i for i in range(low, verb) if ends_name(scene, i, low)), verb)
    pronoun = scene.word(low) in data.stand_ins or scene.word(low) in data.pronouns
    return scene.words(low, end) if 0 < end - low < _FEW and not pronoun else ""


def _object(scene: Scene) -> str:
    """The words of the object of the first verb: "signed [the law] on Saturday"."""
    verb = min(scene.actions, default=None)
    if verb is None:
        return ""
    low = end = verb + 1
    ends = together(scene.lexicon.place_prepositions, scene.lexicon.time_prepositions, scene.lexicon.companions)
    while end < len(scene.tokens) and end - low < _OBJECT:
        of = scene.reading is not None and scene.word(end) in scene.lexicon.particles.of and end > low
        aim = scene.reading is not None and scene.word(end) in scene.lexicon.particles.to
        if ends_name(scene, end, low) or aim or (scene.word(end) in ends and not of):
            break
        end += 1
    low += scene.word(low) in scene.lexicon.articles
    return scene.words(low, end)
