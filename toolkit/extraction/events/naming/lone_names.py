"""What tells more of an event than its noun, which alone says nothing in a calendar: "Crash near the mill"."""

from toolkit.extraction.events.naming.clauses import ends_name
from toolkit.extraction.events.sentence.governing import is_cause
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together

_LONGEST = 8


def purpose(scene: Scene, trigger: int) -> str:
    """The infinitive that tells of what kind a noun is: "decision [to close the plant]"; "" where none follows."""
    verb = scene.actions.get(trigger + 2)
    if scene.word(trigger + 1) not in scene.lexicon.particles.to or verb is None or "s" in verb.light:
        return ""
    end = _end(scene, trigger + 3, trigger + 2, len(scene.tokens))
    return scene.words(trigger + 1, end) if end > trigger + 3 else ""


def more(scene: Scene, trigger: int, stop: int) -> str:
    """The words behind an event noun, its date or its verb that tell which one it is; "" where none do."""
    i = trigger + 1
    while i < min(stop, len(scene.tokens)):
        if i in scene.times:
            i = scene.times[i][1]
        elif scene.tokens[i].kind == "p":
            break
        elif any(is_cause(scene, n) for n in scene.nouns if trigger < n < i):
            return ""  # "the talks were put off after a shooting in Mosul"
        elif _leads(scene, i) and (end := _end(scene, i + 1, i, stop)) > i + 1:
            return scene.words(i, end)
        else:
            i += 1
    relative = scene.lexicon.naming.of_things
    i += scene.word(i) == "," and scene.word(i + 1) in relative
    return _relative(scene, i) if scene.word(i) in relative else ""


def behind_date(scene: Scene, time: tuple[int, int], stop: int) -> str:
    """What an event is about, where its date parts the words from it: "a vote on Thursday [over the budget]"."""
    (low, i), data = time, scene.lexicon
    if low == i or scene.word(i) not in together(data.topics, data.companions) or not _leads(scene, i):
        return ""
    end = _end(scene, i + 1, i, stop)
    return scene.words(i, end) if end > i + 1 else ""


def _leads(scene: Scene, i: int) -> bool:
    """Whether a preposition leads to where an event is, or what it is about."""
    data, after = scene.lexicon, i + 1
    led = together(data.place_prepositions, data.near, data.topics, data.companions, data.naming.aboard)
    if scene.word(i) not in led or after in scene.dated or after in scene.actions:
        return False
    if scene.word(i) in data.naming.off or scene.word(after) in data.purposes:
        return False  # "were called off"
    return scene.tokens[after].kind == "w" if after < len(scene.tokens) else False


def _relative(scene: Scene, i: int) -> str:
    """A short relative clause that restricts a noun: "that left six dead"."""
    if i + 1 not in scene.actions:
        return ""
    end = _end(scene, i + 2, i + 1, len(scene.tokens))
    return f"that {scene.words(i + 1, end)}" if end > i + 2 else ""


def _end(scene: Scene, i: int, begin: int, stop: int) -> int:
    """Where a phrase ends: before a mark, a date, a verb or another phrase of time or place."""
    while i < min(stop, begin + _LONGEST) and not ends_name(scene, i, begin):
        i += 1
    while i > begin + 1 and (
        scene.word(i - 1) in scene.lexicon.naming.loose or scene.word(i - 1) in scene.lexicon.time_prepositions
    ):
        i -= 1
    return i
