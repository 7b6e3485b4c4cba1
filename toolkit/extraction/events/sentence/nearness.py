"""How near a verb or an event noun stands to a date, and what lies between."""

from toolkit.extraction.events.sentence.scene import Scene

OTHER_CLAUSE = 40
BEFORE = 2


def part_of(scene: Scene, at: int, end: int, start: int, stop: int) -> tuple[int, int]:
    """The part of a clause that a date stands in, when another part tells of another time."""
    if not scene.turning:
        return start, stop
    turns = [
        i
        for i in range(start, stop)
        if scene.turns(i) and (scene.word(i + 1) in _WHO or scene.has_action(i, stop))
    ]
    told = [k for k in range(start, stop) if k in scene.actions or k in scene.nouns]
    low = max((i for i in turns if _parts_from(scene, i, at, told)), default=start)
    # "29 марта после болезни скончался": what follows the date is told of it where nothing stands before
    free = scene.lexicon.free_order
    return low, min((i for i in turns if i >= end and (not free or any(k < i for k in told))), default=stop)


def joined_then(scene: Scene, at: int, end: int, start: int) -> tuple[int, int] | None:
    """What a subject did before it did on a date another thing: "[заключил сделку и] 5 октября был приговорен".

    From the first verb to behind the conjunction that the date follows; None where no such two verbs are joined.
    """
    data = scene.lexicon
    joint = at - 1 - (scene.word(at - 1) in data.time_prepositions)
    if not data.free_order or scene.word(joint) not in data.conjunctions:
        return None
    first = next((i for i in range(start, joint) if _is_finite(scene, i)), None)
    verb = end
    while scene.word(verb) in data.auxiliaries or scene.word(verb) in data.adverbs:
        verb += 1
    return (first, joint + 1) if first is not None and _is_finite(scene, verb) else None


def _is_finite(scene: Scene, i: int) -> bool:
    return i in scene.actions and scene.actions[i].tense != "infinitive"


def _parts_from(scene: Scene, turn: int, at: int, told: list[int]) -> bool:
    """Whether what stands before a turn is told of another time than a date behind it."""
    if turn >= at or not any(k < turn for k in told):
        return False
    # "полеты после аварии возобновятся 3 апреля": the verb behind the phrase is that of the whole clause
    acts = [scene.actions[k].tense for k in told if k in scene.actions and k < at]
    before = any(k < turn for k in told if k in scene.actions)
    phrase = scene.lexicon.free_order and scene.word(turn + 1) != "того"
    return not (phrase and not before and any(tense != "participle" for tense in acts))


_WHO = frozenset({"он", "она", "они", "оно"})


def distance(i: int, at: int, end: int) -> int:
    """How many words lie between a word and a date; what stands before it is a little farther."""
    return at - i + BEFORE if i < at else i - end


def apart(scene: Scene, i: int, at: int, end: int) -> int:
    """The distance of an action, longer where another action's "and" lies between."""
    low, high = (i, at) if i < at else (end, i)
    joined = scene.lexicon.conjunctions
    parted = any(low < k <= high and scene.word(k - 1) in joined for k in scene.actions)
    parted = parted or (scene.turning and any(map(scene.turns, range(low, high))))
    return distance(i, at, end) + OTHER_CLAUSE * parted


def has_subject(scene: Scene, noun: int, at: int) -> bool:
    """Whether a person in the nominative stands between: "после переворота президент Орлов 17 июля провел"."""
    mentions = (m for i in range(noun + 1, at) if (m := scene.mention(i)) is not None)
    return any(m.case == "nomn" and m.kind == "person" for m in mentions)
