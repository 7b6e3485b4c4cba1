"""What an event is called: the pieces of its name, taken from the clause that tells of it."""

import re

from attrs import define, evolve

from toolkit.extraction.events.name_parts import NameParts
from toolkit.extraction.events.naming.bracketed import Share, share_of
from toolkit.extraction.events.naming.clauses import attributed
from toolkit.extraction.events.naming.gapping import Gap, before_gaps, clause_of_gap, gap_of, spot_in
from toolkit.extraction.events.naming.of_nouns import holder, of_noun
from toolkit.extraction.events.naming.of_verbs import of_verb
from toolkit.extraction.events.naming.participants import Part, agents, parts_of
from toolkit.extraction.events.naming.pieces import (
    Clause,
    short,
)
from toolkit.extraction.events.naming.places import GOING, Spot, goal_end, spot_of
from toolkit.extraction.events.naming.stations import places_of_others, station_at
from toolkit.extraction.events.naming.subjects import carried_subject
from toolkit.extraction.events.naming.trimming import leads, shortened
from toolkit.extraction.events.sentence.governing import prepared
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.called_off import is_negated
from toolkit.extraction.languages import together
from toolkit.model import Agent, Person, Place


@define(kw_only=True)
class Cast:
    """Who, where, and the words for the name.

    Attributes:
        participants: in the order of the clause.
        organizer: the subject of a verb that holds something.
        place: where it happens.
        parts: what the name is made of.
    """

    participants: tuple[Agent, ...]
    organizer: Agent | None
    place: Place | None
    parts: NameParts


def cast(scene: Scene, trigger: int, time: tuple[int, int]) -> Cast:
    """All that the clause of `trigger` says of the event, dated by the tokens of `time`."""
    start, stop = _own_stretch(scene, trigger, time, *scene.region(trigger))
    noun, action = scene.nouns.get(trigger), scene.actions.get(trigger)
    carried = carried_subject(scene, start, trigger)
    gap, share = gap_of(scene, trigger, time), share_of(scene, trigger, time)
    stop = stop if gap else before_gaps(scene, trigger, stop)
    people, spot = _who_and_where(scene, trigger, time, (start, stop), gap)
    people = [part for part in people if not _is_of_other(share, part)]
    if carried:
        told = parts_of(scene, carried[0], _past_apposition(scene, carried[1]), trigger, None)
        owns = scene.reading is not None and _is_of_another(scene, start, trigger)
        people = [*(part for part in told if not (owns and isinstance(part.agent, Person))), *people]
    if action is not None and action.lemma in scene.lexicon.discussing:
        people, spot = _talked(scene, trigger, stop, people, spot)
    clause, parts = _named(Clause(scene, trigger, start, stop, time, people, spot))
    if gap is not None:
        parts = _with_gap(clause, gap, parts)
    if share is not None:
        parts = _with_share(clause, share, parts)
    women = frozenset(
        [short(p.agent) for p in people if p.mention.gender == "femn" and isinstance(p.agent, Person)]
    )
    if women:
        parts = evolve(parts, women=women)
    if carried:
        parts = _with_subject(clause, carried, parts)
    elif (thing := _object_apart(scene, start, trigger)) is not None:
        parts = evolve(parts, clause=_with_thing(scene, trigger, thing, parts.clause))
    return Cast(
        participants=agents(people),
        organizer=_organizer(scene, trigger, start, stop, people) if noun else None,
        place=spot.place if spot else None,
        parts=parts,
    )


def _named(clause: Clause) -> tuple[Clause, NameParts]:
    """The pieces of a name: an officer without a name is called by the office, else the state of it is named."""
    tell = of_noun if clause.trigger in clause.scene.nouns else of_verb
    called = evolve(clause, people=[part for part in clause.people if not part.by_office])
    parts = tell(called)
    if len(called.people) < len(clause.people) and not any(
        (parts.participants, parts.complement, parts.who, parts.clause)
    ):
        return clause, tell(clause)
    return called, parts


def _who_and_where(
    scene: Scene, trigger: int, time: tuple[int, int], stretch: tuple[int, int], gap: Gap | None
) -> tuple[list[Part], Spot | None]:
    """Who takes part and where, of those whom a stretch of the clause names."""
    (start, stop), told = stretch, scene.nouns.get(trigger) or scene.actions.get(trigger)
    kind = told.kind if told else ""
    until = _end_of_cast(scene, trigger, stop)
    own_place = gap is not None and gap.told == "subject" and scene.reading is not None
    until = gap.start if own_place and gap is not None else trigger + 1 if gap else until
    placed = gap is not None and gap.told in ("place", "object")
    spot = spot_in(scene, gap, trigger, kind) if gap and placed else spot_of(scene, start, until, trigger, kind)
    station = station_at(scene, 0, len(scene.tokens), time[0]) if time[0] < time[1] else None
    others = places_of_others(scene, station) if station is not None else frozenset[int]()
    if station is not None:
        spot = Spot(station.at, station.mention, goal=kind in GOING)
    taken = (spot.at, goal_end(scene, spot, stop)) if spot else None
    people = parts_of(scene, attributed(scene, start, trigger), until, trigger, taken)
    if gap is not None and gap.told == "subject" and scene.reading is not None:
        people = parts_of(scene, gap.low, gap.high, trigger, None)
    there = [p for p in people if p.at not in others and not _stays_away(scene, p, trigger, start)]
    return [p for p in there if not _only_sets(scene, p, trigger, start)], spot


def _is_of_another(scene: Scene, start: int, trigger: int) -> bool:
    """Whether a relative clause tells of somebody who belongs to the one it is said of: "[whose leader] flew"."""
    told = (scene.word(i) in scene.lexicon.heads() for i in range(start, trigger))
    return scene.word(start) in scene.lexicon.naming.whose and any(told)


def _past_apposition(scene: Scene, end: int) -> int:
    """The position behind the name that a comma parts from an office: "the minister[, Ana Figueira], who"."""
    named = scene.mention(end + 1) if scene.word(end) == "," and end + 1 < len(scene.tokens) else None
    apart = named is not None and named.kind == "person" and scene.reading is not None
    return scene.mention_end(end + 1, named) if named is not None and apart else end


def _with_subject(clause: Clause, carried: tuple[int, int], parts: NameParts) -> NameParts:
    """The words of a clause with its subject, which stands in another one."""
    scene, trigger = clause.scene, clause.trigger
    subject = scene.words(*carried)
    alone = carried[1] - carried[0] == 1 and scene.reading is not None and scene.word(clause.start).endswith("ing")
    if alone and scene.word(carried[0]) in scene.lexicon.pronouns:
        return parts  # "[her first trip] since taking office"
    if _has_own_subject(scene, clause.start, trigger):
        thing = scene.lexicon.replacing.accusative_of(_uncapped(scene, carried[0], subject))
        return evolve(parts, clause=shortened(f"{parts.clause} {thing}"))  # "иск, который Анна подала"
    first = parts.clause if _begins_with_name(scene, clause.start, parts.clause) else _small(parts.clause)
    said = f"{subject} {_to(scene, carried, trigger)}{first}"
    said = re.sub(r"^(\S.*?) whose\b", r"\1's", said)
    parts = evolve(parts, clause=shortened(_without_article(scene, said)))
    unnamed = trigger in scene.actions and not clause.people and not parts.who
    if unnamed and scene.word(clause.start) in scene.lexicon.relatives:
        return evolve(parts, who=_without_article(scene, subject))
    return parts


def _object_apart(scene: Scene, start: int, trigger: int) -> tuple[int, int] | None:
    """The object that a relative clause parts from its verb: "[жалобу], которую подала защита, суд рассмотрит"."""
    number, data = scene.clause_of[start], scene.lexicon
    if not data.free_order or number < len(("object", "relative")) or trigger not in scene.actions:
        return None
    (low, high), (relative, _) = scene.clauses[number - 2], scene.clauses[number - 1]
    led = scene.word(relative) in data.relative_forms and scene.clauses[number][0] == start
    told = any(i in scene.actions or i in scene.saying or i in scene.dated for i in range(low, high))
    while low < high and leads(scene, low):
        low += 1
    prepared = scene.word(low) in together(data.noun_prepositions, data.place_prepositions, data.time_prepositions)
    acts = any(scene.word(i) in data.heads() for i in range(start, trigger))
    own = high - low <= _OBJECT_WORDS and scene.word(low) not in data.heads() and not scene.is_name(low)
    return (low, high) if led and acts and own and low < high and not (told or prepared) else None


_OBJECT_WORDS = 3


def _with_thing(scene: Scene, trigger: int, thing: tuple[int, int], clause: str) -> str:
    """A clause with its object right behind its verb."""
    verb, words = scene.words(trigger, trigger + 1), _small(scene.words(*thing))
    before, found, after = clause.partition(verb)
    return shortened(f"{before}{verb} {words}{after}") if found else clause


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _uncapped(scene: Scene, i: int, words: str) -> str:
    """Words that began a sentence as they stand inside one; a name keeps its capital."""
    return words if scene.is_name(i) or i > 0 else _small(words)


def _begins_with_name(scene: Scene, start: int, clause: str) -> bool:
    """Whether the words of a clause begin with a name."""
    near = (m for i in range(start, start + _OPENING) if (m := scene.mention(i)) is not None)
    return any(clause.startswith(mention.text) for mention in near)


_OPENING = 4


def _has_own_subject(scene: Scene, start: int, trigger: int) -> bool:
    """Whether a relative clause has a subject of its own, in a language with cases: "который [Анна] подала"."""
    data = scene.lexicon
    if not data.free_order or trigger not in scene.actions or scene.word(start) not in data.relatives:
        return False
    named = (m for i in range(start + 1, trigger) if (m := scene.mention(i)) is not None)
    return any(m.case == "nomn" and isinstance(m.value, Person) for m in named) or any(
        scene.word(i) in data.nominatives() for i in range(start + 1, trigger)
    )


def _is_of_other(share: Share | None, part: Part) -> bool:
    """Whether somebody takes part on another of several dates."""
    return share is not None and not share.has(part.at)


def _with_share(clause: Clause, share: Share, parts: NameParts) -> NameParts:
    """The pieces of a name with the one member of a list that the date belongs to."""
    told = share.words(clause.scene, clause.start if parts.noun is None else clause.trigger + 1)
    return evolve(parts, clause=shortened(told)) if parts.noun is None else evolve(parts, complement=told)


def _with_gap(clause: Clause, gap: Gap, parts: NameParts) -> NameParts:
    """The pieces of a name with the words of a date whose verb a dash stands for."""
    scene = clause.scene
    if parts.noun is None:
        return evolve(parts, clause=shortened(clause_of_gap(scene, gap, clause.trigger, clause.start)))
    if gap.told != "other":
        prepared = scene.word(gap.low) in scene.lexicon.complements
        return evolve(parts, complement=scene.words(gap.low, gap.high)) if prepared else parts
    kept = parts.modifiers[:-1] if parts.modifiers else ()
    return evolve(parts, modifiers=(*kept, scene.words(gap.low, gap.high)))


def _to(scene: Scene, carried: tuple[int, int], trigger: int) -> str:
    """What parts a subject from a base form whose "plans to" is left out: "Roe [to] meet the king"."""
    action, data = scene.actions.get(trigger), scene.lexicon
    if scene.reading is not None:
        shared = scene.reading.auxiliaries(scene, trigger)
        words = [scene.words(i, i + 1) for i in range(*shared) if i not in scene.dated] if shared else []
        return "".join(f"{word} " for word in words)
    base = action is not None and action.tense == "future" and scene.word(trigger - 1) not in data.modals
    led = together(data.modals, frozenset({"to"}))
    return "to " if base and not data.free_order and not {scene.word(carried[1] - 1)} & led else ""


def _stays_away(scene: Scene, part: Part, trigger: int, start: int) -> bool:
    """Whether somebody does not come, or only acts afterwards: "не приедет на саммит", "возбудил дело после"."""
    if not scene.lexicon.free_order or trigger not in scene.nouns or part.at > trigger:
        return False
    told = [i for i in range(start, trigger) if i in scene.actions]
    denied = any(is_negated(scene, i) and scene.actions[i].lemma in scene.lexicon.attending for i in told)
    later = (
        bool(told) and scene.nouns[trigger].kind in _FATAL and prepared(scene, trigger) in scene.lexicon.besides
    )
    return denied or (later and part.at < told[-1])


def _only_sets(scene: Scene, part: Part, trigger: int, start: int) -> bool:
    """Whether a judge only sets a hearing or a trial: "Judge Lind set the sentencing for Jan. 27"."""
    noun = scene.nouns.get(trigger)
    if scene.lexicon.free_order or noun is None or noun.kind not in ("trial", "hearing"):
        return False
    return any(
        scene.actions[i].lemma in scene.lexicon.arranging for i in range(part.end, trigger) if i in scene.actions
    )


_FATAL = frozenset({"disaster", "crash", "explosion", "attack", "strike", "death"})
_DEDICATED = ("посвящ", "devoted", "dedicated")


def _end_of_cast(scene: Scene, trigger: int, stop: int) -> int:
    """Where those who stand behind an event begin to belong to something else: "will pay a visit [and] meet"."""
    if trigger not in scene.nouns and not scene.turning and "to" not in scene.vocabulary:
        return stop
    return next((i for i in range(trigger + 1, stop) if _ends_cast(scene, i, trigger)), stop)


def _ends_cast(scene: Scene, i: int, trigger: int) -> bool:
    """Whether who stands after a position belongs to something else: "will pay a visit and meet ..."."""
    if scene.turns(i) or scene.is_purpose(trigger, i):
        return True
    if trigger in scene.nouns and scene.word(i).startswith(_DEDICATED):
        return True
    if scene.lexicon.free_order or trigger not in scene.nouns or scene.word(i) not in scene.lexicon.conjunctions:
        return False
    another = scene.lexicon.actions().get(scene.word(i + 1))
    return another is not None and another.tense == "infinitive"


def _own_stretch(scene: Scene, trigger: int, time: tuple[int, int], start: int, stop: int) -> tuple[int, int]:
    """The part of a clause that is about a dated noun, where other dated nouns stand beside it."""
    if trigger not in scene.nouns or not trigger < time[0]:
        return start, stop
    after = next(
        (n for n in range(time[1], stop) if n in scene.nouns and any(n < t < stop for t in scene.times)), None
    )
    if after is not None:
        stop = next((i for i in range(after - 1, time[1] - 1, -1) if _parts(scene, i)), stop)
    told = [i for i in range(start, trigger) if i in scene.actions]
    if any(scene.actions[i].lemma not in scene.lexicon.discussing for i in told):
        return start, stop
    start = told[-1] + 1 if told else start
    ends = [end for low, (_, end) in scene.times.items() if end <= trigger and any(n < low for n in scene.nouns)]
    if ends:
        start = next((i + 1 for i in range(trigger - 1, max(ends) - 1, -1) if _parts(scene, i)), start)
    return start, stop


def _parts(scene: Scene, i: int) -> bool:
    """Whether a comma or "and" stands at a position, none of a list of names."""
    return (scene.word(i) == "," and i not in scene.listed) or scene.word(i) in scene.lexicon.conjunctions


def _talked(
    scene: Scene, trigger: int, stop: int, people: list[Part], spot: Spot | None
) -> tuple[list[Part], Spot | None]:
    """Who talked and where, of a clause in which all that follows the verb is what they talked about."""
    beside = next(
        (i for i in range(trigger + 1, stop) if scene.word(i) in scene.lexicon.companions and _is_with(scene, i)),
        stop,
    )
    if spot is not None and spot.at > trigger:
        end = goal_end(scene, spot, stop)
        close = any(low - 1 <= end <= low or high == spot.at for low, (_, high) in scene.times.items())
        spot = spot if close else None
    ends = next((i for i in range(beside + 1, stop) if scene.word(i) in scene.lexicon.topics), stop)
    return [part for part in people if part.at < trigger or beside < part.at < ends], spot


def _is_with(scene: Scene, i: int) -> bool:
    """Whether "with" does not hang on an event noun of the object: "discussed his meeting with Roe"."""
    return not scene.has_noun(max(0, i - 3), i)


def _without_article(scene: Scene, text: str) -> str:
    first, _, rest = text.partition(" ")
    return rest if first.casefold() in scene.lexicon.articles else text


def _organizer(scene: Scene, trigger: int, start: int, stop: int, people: list[Part]) -> Agent | None:
    held = holder(scene, trigger, start, stop)
    if held is None or scene.nouns[trigger].kind in ("talks", "call"):
        return None
    if scene.actions[held].lemma not in scene.lexicon.naming.organizing:
        return None  # "will attend a conference"
    subjects = {part.agent for part in people if part.at < held}
    return subjects.pop() if len(subjects) == 1 else None
