"""What a clause with a date completes of an event that another one names."""

from attrs import evolve

from toolkit.extraction.events.naming.names import Cast
from toolkit.extraction.events.naming.pieces import short
from toolkit.extraction.events.naming.places import spot_of, words_of
from toolkit.extraction.events.sentence.participles import participle_of
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.called_off import is_negated


def called(found: Cast, adjective: str, others: tuple[str, ...]) -> Cast:
    """An event with the adjective of another one like it: "второй" of "первый тур выборов"."""
    kept = [word for word in found.parts.modifiers if not word.casefold().startswith(others)]
    return evolve(found, parts=evolve(found.parts, modifiers=(adjective, *kept)))


def in_its_place(noun: Cast, verb: Cast) -> Cast:
    """What the noun says of the event, with the place and the people of the clause that dates it."""
    agents = tuple(dict.fromkeys((*noun.participants, *verb.participants)))
    parts = evolve(noun.parts, lemma=verb.parts.lemma, place=verb.parts.place or noun.parts.place)
    return evolve(noun, participants=agents, place=verb.place or noun.place, parts=parts)


def placed_by_main(scene: Scene, at: int, trigger: int, found: Cast) -> Cast:
    """The place in the clause whose subject a dated participle is said of: "саммит, намеченный на, пройдет в"."""
    if trigger not in scene.nouns or not scene.lexicon.free_order or participle_of(scene, at) is None:
        return found
    verb = next((i for i in sorted(scene.actions) if i > at), None)
    if (
        verb is None
        or scene.actions[verb].light != "s"
        or scene.word(scene.clauses[scene.clause_of[verb]][0] - 1) != ","
    ):
        return found
    start, stop = scene.clauses[scene.clause_of[verb]]
    spot = spot_of(scene, max(start, at), stop, verb, "")
    if spot is None:
        return found
    return evolve(found, place=spot.place, parts=evolve(found.parts, place=words_of(scene, spot)))


def is_subject(scene: Scene, trigger: int, low: int, high: int) -> bool:
    """Whether a date is what a verb tells of: "the morning started with clouds"."""
    led = scene.word(low - 1) in scene.lexicon.articles or scene.word(low) in scene.lexicon.articles
    return led and low < 2 and trigger == high and trigger in scene.actions and not scene.actions[trigger].kind


def placed_by_date(scene: Scene, at: int, trigger: int, found: Cast) -> Cast:
    """The place beside a date in a clause that only sets it: "the meeting, set for Jan. 30 in Amman"."""
    if scene.clause_of[at] == scene.clause_of[trigger]:
        return found
    start, stop = scene.clauses[scene.clause_of[at]]
    spot = spot_of(scene, start, stop, at, "")
    if spot is None:
        return found
    return evolve(found, place=spot.place, parts=evolve(found.parts, place=words_of(scene, spot)))


def without_absent(scene: Scene, trigger: int, found: Cast) -> Cast:
    """The cast without whoever stayed away: "Iran did not attend Monday's meeting"."""
    data = scene.lexicon
    if trigger not in scene.nouns or scene.vocabulary.isdisjoint(data.negations):
        return found
    start, stop = scene.clauses[scene.clause_of[trigger]]
    attends = (i for i in range(start, stop) if i in scene.actions and scene.actions[i].lemma in data.attending)
    verb = next((i for i in attends if is_negated(scene, i)), None)
    if verb is None:
        return found
    away = {mention.value.name for i in range(start, verb) if (mention := scene.mention(i)) is not None}
    there = tuple(agent for agent in found.participants if agent.name not in away)
    called = {short(agent) for agent in found.participants if agent.name in away}
    parts = evolve(
        found.parts,
        participants=tuple(name for name in found.parts.participants if name not in called),
        subject=tuple(name for name in found.parts.subject if name not in called),
        who="",
    )
    organizer = found.organizer if found.organizer is None or found.organizer.name not in away else None
    return evolve(found, participants=there, organizer=organizer, parts=parts)
