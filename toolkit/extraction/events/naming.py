"""What an event is called: the pieces of its name, taken from the clause that tells of it."""

import re

from attrs import define, evolve

from toolkit.extraction.events.bracketed import Share, share_of
from toolkit.extraction.events.clauses import (
    LOOSE,
    OPENING,
    attributed,
    clause_name,
    ends_name,
    in_time,
    leads,
    shortened,
)
from toolkit.extraction.events.gapping import Gap, before_gaps, clause_of_gap, gap_of, spot_in
from toolkit.extraction.events.governing import governs, prepared
from toolkit.extraction.events.houses import house_of
from toolkit.extraction.events.lexicon import EventNoun, NameParts
from toolkit.extraction.events.names_of_verbs import of_verb
from toolkit.extraction.events.participants import Part, agents, parts_of
from toolkit.extraction.events.participles import participle_of, verb_of
from toolkit.extraction.events.pieces import (
    COMPLEMENT_WORDS,
    MOST_NAMED,
    Clause,
    modifiers_of,
    short,
    subject_text,
    uncapped,
)
from toolkit.extraction.events.places import GOING, Spot, goal_end, spot_of, words_of
from toolkit.extraction.events.scene import Scene
from toolkit.extraction.events.stations import places_of_others, station_at
from toolkit.extraction.events.status import is_negated
from toolkit.extraction.events.subjects import carried_subject
from toolkit.extraction.languages import together
from toolkit.model import Agent, Organization, Person, Place

_JOINT = frozenset(
    {"talks", "meeting", "call", "summit", "exchange", "signing", "interview", "exercise", "ceasefire", "deal"}
)
# Events that somebody has alone: "the resignation of X", "Визит X".
_OWN = frozenset(
    {"visit", "resignation", "arrest", "appointment", "inauguration", "press-conference", "trial", "death"}
)
# Events that a body holds: "заседание Совета Безопасности".
_HELD = frozenset({"meeting", "hearing", "vote", "conference", "summit"})


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
        people = [*parts_of(scene, *carried, trigger, None), *people]
    if action is not None and action.lemma in scene.lexicon.discussing:
        people, spot = _talked(scene, trigger, stop, people, spot)
    clause = Clause(scene, trigger, start, stop, time, people, spot)
    parts = _of_noun(clause) if noun else of_verb(clause)
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
    return Cast(
        participants=agents(people),
        organizer=_organizer(scene, trigger, start, stop, people) if noun else None,
        place=spot.place if spot else None,
        parts=parts,
    )


def _who_and_where(
    scene: Scene, trigger: int, time: tuple[int, int], stretch: tuple[int, int], gap: Gap | None
) -> tuple[list[Part], Spot | None]:
    """Who takes part and where, of those whom a stretch of the clause names."""
    (start, stop), told = stretch, scene.nouns.get(trigger) or scene.actions.get(trigger)
    kind = told.kind if told else ""
    until = next((i for i in range(trigger + 1, stop) if _ends_cast(scene, i, trigger)), stop)
    until = trigger + 1 if gap else until
    placed = gap is not None and gap.told in ("place", "object")
    spot = spot_in(scene, gap, trigger, kind) if gap and placed else spot_of(scene, start, until, trigger, kind)
    station = station_at(scene, 0, len(scene.tokens), time[0]) if time[0] < time[1] else None
    others = places_of_others(scene, station) if station is not None else frozenset[int]()
    if station is not None:
        spot = Spot(station.at, station.mention, goal=kind in GOING)
    taken = (spot.at, goal_end(scene, spot, stop)) if spot else None
    people = parts_of(scene, attributed(scene, start, trigger), until, trigger, taken)
    return [p for p in people if p.at not in others and not _stays_away(scene, p, trigger, start)], spot


def _with_subject(clause: Clause, carried: tuple[int, int], parts: NameParts) -> NameParts:
    """The words of a clause with its subject, which stands in another one."""
    scene, trigger = clause.scene, clause.trigger
    subject = scene.words(*carried)
    said = f"{subject} {_to(scene, carried, trigger)}{parts.clause[:1].lower()}{parts.clause[1:]}"
    said = re.sub(r"^(\S.*?) whose\b", r"\1's", said)
    parts = evolve(parts, clause=shortened(_without_article(scene, said)))
    unnamed = trigger in scene.actions and not clause.people and not parts.who
    if unnamed and scene.word(clause.start) in scene.lexicon.relatives:
        return evolve(parts, who=_without_article(scene, subject))
    return parts


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
        return parts
    kept = parts.modifiers[:-1] if parts.modifiers else ()
    return evolve(parts, modifiers=(*kept, scene.words(gap.low, gap.high)))


def _to(scene: Scene, carried: tuple[int, int], trigger: int) -> str:
    """What parts a subject from a base form whose "plans to" is left out: "Roe [to] meet the king"."""
    action, data = scene.actions.get(trigger), scene.lexicon
    if scene.reading is not None:
        shared = scene.reading.auxiliaries(trigger)
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


_FATAL = frozenset({"disaster", "crash", "explosion", "attack", "strike", "death"})
_DEDICATED = ("посвящ", "devoted", "dedicated")


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
    return not any(k in scene.nouns for k in range(max(0, i - 3), i))


def _without_article(scene: Scene, text: str) -> str:
    first, _, rest = text.partition(" ")
    return rest if first.casefold() in scene.lexicon.articles else text


def _holder(scene: Scene, trigger: int, start: int, stop: int) -> int | None:
    """The finite verb before an event noun that holds it: "провели" before "переговоры"."""
    held = next((i for i in range(start, stop) if i in scene.actions and "o" in scene.actions[i].light), None)
    finite = held is not None and scene.actions[held].tense in ("past", "future", "present")
    if not finite or held is None or held > trigger:
        return None
    return held if scene.lexicon.free_order or governs(scene, held, trigger) else None


def _organizer(scene: Scene, trigger: int, start: int, stop: int, people: list[Part]) -> Agent | None:
    held = _holder(scene, trigger, start, stop)
    if held is None or scene.nouns[trigger].kind in ("talks", "call"):
        return None
    subjects = {part.agent for part in people if part.at < held}
    return subjects.pop() if len(subjects) == 1 else None


# -- a noun ------------------------------------------------------------------------------------------------


def _of_noun(clause: Clause) -> NameParts:
    scene, trigger, start, stop = clause.scene, clause.trigger, clause.start, clause.stop
    people, modifiers = clause.people, modifiers_of(scene, trigger, start)
    called, (begin, end) = _called_with(clause, modifiers)
    held, gone = _holder(scene, trigger, start, stop), _who_goes(scene, trigger, start, stop)
    noun = _printed(scene, trigger, modifiers)
    lemma = scene.actions[held].lemma if held is not None else ""
    who = subject_text(scene, held, start, stop) if held is not None else gone or _strikers(scene, trigger, start)
    return NameParts(
        noun=noun,
        kind=noun.kind,
        lemma=_signed(scene, start, stop, clause.time[0]) or lemma,
        who="" if people else who,
        modifiers=modifiers,
        complement=_in_house(clause, _after(scene, trigger, (begin, end), stop), end),
        participants=called,
        clause=clause_name(scene, trigger, start, stop, clause.time),
        bare=(held is not None or bool(gone)) and not people,
        place=_printed_place(scene, clause.spot, (begin, end), noun.kind),
    )


def _called_with(clause: Clause, modifiers: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[int, int]]:
    """Whom the name adds to the words of an event, and which of the words behind its noun go on it."""
    scene, trigger, people = clause.scene, clause.trigger, clause.people
    kind = scene.nouns[trigger].kind
    begin, end = _complement(scene, trigger, clause.stop, clause.time)
    end = next((part.at for part in people if part.at < end < part.end), end)
    inside = [part for part in people if begin <= part.at < end]
    called = _called(people, inside, kind, more=begin < end)
    some = 0 < len(agents(inside)) < len(agents(people))
    if scene.lexicon.free_order and some and scene.word(begin) not in scene.lexicon.companions:
        called = _all_called(people, kind)
        begin = end if called else begin
    if _one_named(clause, begin, end, inside):
        called = tuple(short(agent) for agent in agents(people) if agent not in agents(inside))
    within = {short(part.agent) for part in people if trigger - len(modifiers) <= part.at < trigger}
    called = tuple(name for name in called if name not in within)
    rest = _past_names(clause, begin, end, inside)
    if rest is not None:
        return tuple(short(agent) for agent in agents(people)), (rest, end)
    return called, (begin, end)


def _printed(scene: Scene, trigger: int, modifiers: tuple[str, ...]) -> EventNoun:
    """The noun of an event in the number, and with the capital, that it is printed with."""
    noun, printed = scene.nouns[trigger], scene.words(trigger, trigger + 1)
    if "np" in noun.cases and _is_many(scene, trigger, modifiers):
        noun = evolve(noun, base=printed.lower() if not scene.is_name(trigger) else printed, gender="p")
    if printed[:1].isupper() and modifiers and modifiers[-1][:1].isupper() and trigger - len(modifiers) > 0:
        noun = evolve(noun, base=printed)  # "the Cannes Film Festival"
    return noun


def _in_house(clause: Clause, complement: str, end: int) -> str:
    """The words of an event with the house that it has: "пожар на складе"."""
    scene = clause.scene
    house = house_of(scene, clause.trigger, end, clause.stop)
    if house is None or (clause.spot is not None and house[0] <= clause.spot.at < house[1]):
        return complement
    return " ".join(filter(None, (complement, scene.words(*house))))


def _all_called(people: list[Part], kind: str) -> tuple[str, ...]:
    """All who take part in what persons have together, where the event's words name only some, at length."""
    everyone = agents(people)
    joint = kind in _JOINT and 2 <= len(everyone) <= MOST_NAMED
    return tuple(map(short, everyone)) if joint and all(isinstance(one, Person) for one in everyone) else ()


def _is_many(scene: Scene, trigger: int, modifiers: tuple[str, ...]) -> bool:
    """Whether a form that may be both is the plural: "массовые акции", "акции прошли"."""
    if modifiers:
        return modifiers[-1].endswith(("ые", "ие"))
    start, stop = scene.region(trigger)
    happens = (scene.actions[i] for i in range(start, stop) if i in scene.actions)
    return any(verb.number == "p" and "s" in verb.light for verb in happens)


def _one_named(clause: Clause, begin: int, end: int, inside: list[Part]) -> bool:
    """Whether one side is named, and the other only described after "с" or "with": "переговоры с президентом"."""
    outside = set(agents(clause.people)) - set(agents(inside))
    joint = clause.scene.nouns[clause.trigger].kind in _JOINT
    return (
        joint and begin < end and clause.scene.word(begin) in clause.scene.lexicon.companions and len(outside) == 1
    )


def _who_goes(scene: Scene, trigger: int, start: int, stop: int) -> str:
    """The subject of "врачи вышли на забастовку", "министр ушел в отставку"; "" where nobody goes."""
    verb = trigger - 2
    if not scene.lexicon.free_order or scene.word(trigger - 1) not in scene.lexicon.goal_prepositions:
        return ""
    action = scene.actions.get(verb)
    finite = action is not None and action.tense in ("past", "future", "present") and not action.light
    return subject_text(scene, verb, start, stop) if finite and scene.nouns[trigger].kind in _GONE_TO else ""


_GONE_TO = frozenset({"protest", "resignation"})


def _strikers(scene: Scene, trigger: int, start: int) -> str:
    """The subject of "dock workers went on strike"; "" for another event and for a pronoun."""
    if scene.nouns[trigger].kind != "protest" or scene.word(trigger - 1) != "on":
        return ""
    verb = trigger - 2
    low = start
    while low < verb and (leads(scene, low) or in_time(scene, low)):
        low += 1
    end = next((i for i in range(low, verb) if ends_name(scene, i, low)), verb)
    stands_in = scene.word(low) in scene.lexicon.stand_ins or scene.word(low) in scene.lexicon.pronouns
    return "" if stands_in or low >= end else uncapped(scene, low, scene.words(low, end))


def _signed(scene: Scene, start: int, stop: int, at: int) -> str:
    """The verb of signing in a clause, on whichever side of the deal it stands; that of the dated participle."""
    participle = participle_of(scene, at) if at else None
    if participle is not None:
        verb = verb_of(scene, participle)
        return verb.lemma if verb is not None and verb.lemma in scene.lexicon.signing else ""
    lemmas = (scene.actions[i].lemma for i in range(start, stop) if i in scene.actions)
    return next((lemma for lemma in lemmas if lemma in scene.lexicon.signing), "")


def _printed_place(scene: Scene, spot: Spot | None, complement: tuple[int, int], kind: str) -> str:
    """The place with its preposition, unless the words of the event name it already."""
    if spot is None or complement[0] <= spot.at < complement[1]:
        return ""
    if kind in GOING and not spot.goal:
        return ""
    if scene.word(spot.at) in together(
        scene.lexicon.place_prepositions, scene.lexicon.near, scene.lexicon.goal_prepositions
    ):
        return words_of(scene, spot)
    return ""


def _past_names(clause: Clause, begin: int, end: int, inside: list[Part]) -> int | None:
    """Where the words go on after "с X" or "with X", when all who take part can be named together instead."""
    scene, everyone = clause.scene, agents(clause.people)
    if scene.nouns[clause.trigger].kind not in _JOINT or not inside or not 2 <= len(everyone) <= MOST_NAMED:
        return None
    if scene.word(begin) not in scene.lexicon.companions or len(agents(inside)) == len(everyone) == 1:
        return None
    if any(part.agent not in everyone for part in inside) or scene.word(begin) in ("between", "among"):
        return None
    last = max(part.end for part in inside)
    while last < end and scene.word(last).startswith(scene.lexicon.sides):
        last += 1
    if last < end and scene.word(last) not in scene.lexicon.topics:
        return None
    return last


def _complement(scene: Scene, trigger: int, stop: int, time: tuple[int, int]) -> tuple[int, int]:
    """The words right after an event noun that go on its name."""
    i = begin = trigger + 1
    while i < stop and i - begin < COMPLEMENT_WORDS:
        closing = _closing(scene, i, stop) if scene.word(i) in OPENING else None
        if closing is not None:
            i = closing
        elif ends_name(scene, i, begin) or (i > trigger and scene.word(i) in scene.lexicon.nominatives()):
            break
        else:
            i += 1
    data = scene.lexicon
    while i > begin and (
        scene.word(i - 1) in data.complements
        or scene.word(i - 1) in data.time_prepositions
        or scene.word(i - 1) in data.date_adverbs
        or (scene.word(i - 1) in LOOSE and not scene.text[scene.tokens[i - 1].start].isupper())
    ):
        i -= 1
    return begin, i


def _closing(scene: Scene, i: int, stop: int) -> int | None:
    """The position after a name between marks that begins at `i`, when it is short."""
    mark = OPENING[scene.word(i)]
    return next((k + 1 for k in range(i + 1, min(i + 8, stop)) if scene.word(k) == mark), None)


def _after(scene: Scene, trigger: int, complement: tuple[int, int], stop: int) -> str:
    begin, end = complement
    if begin < end:
        return scene.words(begin, end)
    # "совещание, посвященное развитию отрасли"
    k = trigger + 1
    if scene.word(k) == "," and scene.word(k + 1).startswith(("посвящен", "devoted", "dedicated")):
        e = k + 1
        while e < len(scene.tokens) and scene.tokens[e].kind != "p" and e not in scene.times:
            e += 1
        return ", " + scene.words(k + 1, e)
    return ""


def _called(people: list[Part], inside: list[Part], kind: str, *, more: bool) -> tuple[str, ...]:
    """Last names and short names of those whom the words of the event do not name yet."""
    everyone, named = agents(people), agents(inside)
    if kind in ("signing", "deal"):
        # states sign, or persons do: "соглашение Орлова и Лаоса" would be of neither
        states = [agent for agent in everyone if not isinstance(agent, Person)]
        everyone = everyone if len(states) in (0, len(everyone)) else tuple(states)
    outside = [agent for agent in everyone if agent not in named]
    called = tuple(short(agent) for agent in outside)
    if kind in _JOINT and 2 <= len(everyone) <= MOST_NAMED and (not inside or len(outside) == 1):
        return called
    held = (
        kind in _HELD and not inside and not more and isinstance(everyone[0], Organization) if everyone else False
    )
    alone = len(everyone) == 1 and (kind in _OWN or held)
    return called if alone else ()


def may_name(kind: str, number: int) -> bool:
    """Whether an event of a kind is called after so many who take part."""
    return (kind in _JOINT and 2 <= number <= MOST_NAMED) or (kind in _OWN and number == 1)
