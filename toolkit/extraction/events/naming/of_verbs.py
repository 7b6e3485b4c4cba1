"""The pieces of the name of an event that a verb tells."""

from toolkit.extraction.events.name_parts import NameParts
from toolkit.extraction.events.naming.clauses import SUFFERED, clause_name, ends_name
from toolkit.extraction.events.naming.participants import Part, agents
from toolkit.extraction.events.naming.pieces import (
    COMPLEMENT_WORDS,
    MOST_NAMED,
    Clause,
    modifiers_of,
    short,
    subject_text,
)
from toolkit.extraction.events.naming.places import GOING, goal_of, words_of
from toolkit.extraction.events.naming.trimming import OPENING
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together
from toolkit.model import Person, Place


def of_verb(clause: Clause) -> NameParts:
    """What the name of the event is made of that the verb of a clause tells."""
    scene, trigger, start, stop = clause.scene, clause.trigger, clause.start, clause.stop
    action, people, spot, time = scene.actions[trigger], clause.people, clause.spot, clause.time
    subjects = [part for part in people if _acts(scene, part, trigger)]
    patients = [part for part in people if _suffers(scene, part, trigger)]
    begin = trigger + 1
    companion = _companion(scene, begin, stop, time)
    all_agents = agents(people)
    inside = spot is not None and (spot.goal or scene.word(spot.at) in scene.lexicon.place_prepositions)
    return NameParts(
        noun=None,
        kind=action.kind,
        lemma=action.lemma,
        participants=tuple(short(agent) for agent in all_agents) if len(all_agents) <= MOST_NAMED else (),
        subject=tuple(short(agent) for agent in agents(subjects)),
        patient=tuple(short(agent) for agent in agents(patients)),
        who=subject_text(scene, trigger, start, stop)
        if not any(isinstance(p.agent, Person) for p in people)
        else "",
        companion=companion,
        thing=_object(scene, begin, stop),
        passive=action.tense == "participle",
        mixed=len({type(part.agent) for part in people}) > 1,
        manner=_manner(scene, trigger, (start, stop)),
        goal=goal_of(scene, spot, stop) if spot and action.kind in GOING else "",
        place=words_of(scene, spot) if spot and inside and not spot.goal else "",
        clause=_with_object(scene, trigger, clause_name(scene, trigger, start, stop, time)),
    )


def _with_object(scene: Scene, trigger: int, told: str) -> str:
    """A clause with the words before it that its verb is done to: "voters rejected" of "a bridge that"."""
    words = scene.reading.object_of(trigger) if scene.reading is not None else None
    if words is None and scene.reading is not None and told.endswith(f" {scene.words(trigger, trigger + 1)}"):
        words = _thing_before(scene, trigger)
    before, verb, after = told.partition(scene.words(trigger, trigger + 1))
    if words is None or not verb:
        return told
    first, _, rest = scene.words(*words).partition(" ")
    thing = f"{first.lower()} {rest}" if first.lower() in scene.lexicon.determiners else f"{first} {rest}"
    return f"{before}{verb} {thing.strip()}{after}"


def _thing_before(scene: Scene, trigger: int) -> tuple[int, int] | None:
    """The noun with its article right before a pronoun and a verb without an object: "[a report] she received"."""
    data, pronoun = scene.lexicon, trigger - 1
    if scene.word(pronoun) not in data.pronouns and scene.word(pronoun) not in data.stand_ins:
        return None
    led = together(data.clause_words, data.conjunctions, data.time_prepositions, data.naming.asking)
    for low in range(pronoun - 1, max(-1, pronoun - _THING_WORDS), -1):
        if scene.word(low) in data.articles:
            return (low, pronoun) if low < pronoun - 1 else None
        told = low in scene.actions or low in scene.saying or low in scene.dated
        if told or scene.word(low) in led or scene.word(low) == ",":
            return None
    return None


_THING_WORDS = 6


def _manner(scene: Scene, trigger: int, clause: tuple[int, int]) -> tuple[str, ...]:
    """The words before the noun of the same kind beside a verb: "прибыл с официальным визитом"."""
    kind = scene.actions[trigger].kind
    near = range(max(clause[0], trigger - 4), min(trigger + 5, clause[1]))
    noun = next((i for i in near if i in scene.nouns and scene.nouns[i].kind == kind), None) if kind else None
    return modifiers_of(scene, noun, clause[0]) if noun is not None else ()


def _acts(scene: Scene, part: Part, trigger: int) -> bool:
    """Whether a name is the subject: by its case, or by its position where that does not tell."""
    if part.mention.kind == "demonym" or scene.word(part.at - 1) in scene.lexicon.companions:
        return False
    if part.mention.case is not None:
        return part.mention.case == "nomn"
    return part.at < trigger


def _suffers(scene: Scene, part: Part, trigger: int) -> bool:
    """Whether somebody is the one to whom it happens: the object, or the subject of a passive or of a death."""
    action = scene.actions[trigger]
    if action.kind not in SUFFERED or part.mention.kind == "demonym" or isinstance(part.agent, Place):
        return False
    led = scene.word(trigger - 1)
    if scene.word(part.at - 1) in scene.lexicon.naming.away_from:
        return False
    acting = scene.reading is not None and scene.word(trigger).endswith("ing")
    passive = (action.tense == "participle" and not acting) or (
        led in scene.lexicon.auxiliaries and led not in scene.lexicon.having
    )
    if action.lemma in scene.lexicon.naming.gone:
        return part.mention.case in (None, "gent", "accs")  # "не стало актера Орлова"
    if action.lemma in scene.lexicon.naming.of_oneself or passive:
        return _acts(scene, part, trigger)
    if part.mention.case is not None:
        return part.mention.case in ("accs", "gent")
    if scene.lexicon.free_order and action.number == "p":
        return True
    return trigger < part.at <= trigger + _NEAR_OBJECT


_NEAR_OBJECT = 6


def _companion(scene: Scene, begin: int, stop: int, time: tuple[int, int]) -> str:
    """The words of the one whom somebody meets: "с президентом Сербии", "with union leaders"."""
    for i in range(begin, min(begin + 6, stop)):
        if scene.word(i) in scene.lexicon.companions:
            end = i + 1
            while (
                end < stop and not ends_name(scene, end, i) and scene.word(end) not in scene.lexicon.naming.loose
            ):
                end += 1
            end = _closed(scene, end, stop)
            return scene.words(i, end) if end > i + 1 else ""
        if scene.tokens[i].kind == "p" or i in scene.actions:
            return ""
    return ""


def _closed(scene: Scene, begin: int, stop: int) -> int:
    """The position behind a name in marks that begins at a position: "с командой [«Рубеж»]"."""
    closing = OPENING.get(scene.word(begin)) if begin < stop else None
    if closing is None:
        return begin
    return next((k + 1 for k in range(begin + 1, min(begin + _IN_MARKS, stop)) if scene.word(k) == closing), begin)


_IN_MARKS = 6


def _object(scene: Scene, begin: int, stop: int) -> str:
    """The words of the object right after a verb."""
    data = scene.lexicon
    end = begin
    while end < stop and end - begin < COMPLEMENT_WORDS:
        word = scene.word(end)
        if ends_name(scene, end, begin) or word in data.complementizers or word in data.companions:
            break
        if end == begin and word in data.naming.no_object:
            break
        if end == begin and (word in data.time_prepositions or word in data.topics or word in data.conjunctions):
            break
        if word in data.conjunctions and (end + 1 in scene.actions or scene.word(end + 1) in data.auxiliaries):
            break
        end += 1
    while end > begin and (
        scene.word(end - 1) in scene.lexicon.naming.loose or scene.word(end - 1) in data.time_prepositions
    ):
        end -= 1
    return scene.words(begin, end)
