"""What an event is called: the pieces of its name, taken from the clause that tells of it."""

import re

from attrs import evolve, frozen

from toolkit.extraction.events.clauses import (
    LOOSE,
    OPENING,
    SUFFERED,
    attributed,
    clause_name,
    ends_name,
    in_time,
    leads,
    shortened,
)
from toolkit.extraction.events.lexicon import NameParts
from toolkit.extraction.events.participants import Part, agents, parts_of
from toolkit.extraction.events.places import GOING, Spot, goal_end, goal_of, spot_of, words_of
from toolkit.extraction.events.scene import Scene
from toolkit.extraction.events.subjects import carried_subject
from toolkit.model import Agent, Organization, Person, Place

_COMPLEMENT_WORDS = 14
_FAMILY_FIRST = 3
# Family names of more letters that stand before the given one, and are told with it.
_FAMILIES = frozenset(
    word
    for line in (
        "wang chen yang zhao zhou zhang zhu huang jiang tang xiao liang cheng song deng feng peng zeng jiao qian",
        "park choi jung kang yoon moon shin jeong hwang nguyen pham tran hoang phan",
        "чжан чжао чжоу чэнь хуан цзян чжэн сюй нгуен чонг пак чхве кан мун",
    )
    for word in line.split()
)
_MOST_NAMED = 3
_JOINT = frozenset(
    {"talks", "meeting", "call", "summit", "exchange", "signing", "interview", "exercise", "ceasefire", "deal"}
)
# Events that somebody has alone: "the resignation of X", "Визит X".
_OWN = frozenset(
    {"visit", "resignation", "arrest", "appointment", "inauguration", "press-conference", "trial", "death"}
)
# Events that a body holds: "заседание Совета Безопасности".
_HELD = frozenset({"meeting", "hearing", "vote", "conference", "summit"})


@frozen(kw_only=True)
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


@frozen
class _Clause:
    """The clause of a trigger, with those who take part and the place."""

    scene: Scene
    trigger: int
    start: int
    stop: int
    time: tuple[int, int]
    people: list[Part]
    spot: Spot | None


def cast(scene: Scene, trigger: int, time: tuple[int, int]) -> Cast:
    """All that the clause of `trigger` says of the event, dated by the tokens of `time`."""
    start, stop = _own_stretch(scene, trigger, time, *scene.region(trigger))
    noun, action = scene.nouns.get(trigger), scene.actions.get(trigger)
    kind = noun.kind if noun else (action.kind if action else "")
    carried = carried_subject(scene, start, trigger)
    until = next((i for i in range(trigger + 1, stop) if _ends_cast(scene, i, trigger)), stop)
    spot = spot_of(scene, start, until, trigger, kind)
    people = parts_of(
        scene,
        attributed(scene, start, trigger),
        until,
        trigger,
        (spot.at, goal_end(scene, spot, stop)) if spot else None,
    )
    if carried:
        people = [*parts_of(scene, *carried, trigger, None), *people]
    if action is not None and action.lemma in scene.lexicon.discussing:
        people, spot = _talked(scene, trigger, stop, people, spot)
    clause = _Clause(scene, trigger, start, stop, time, people, spot)
    parts = _of_noun(clause) if noun else _of_verb(clause)
    women = frozenset(
        [short(p.agent) for p in people if p.mention.gender == "femn" and isinstance(p.agent, Person)]
    )
    if women:
        parts = evolve(parts, women=women)
    if carried:
        said = f"{scene.words(*carried)} {parts.clause[:1].lower()}{parts.clause[1:]}"
        said = re.sub(r"^(\S.*?) whose\b", r"\1's", said)
        parts = evolve(parts, clause=shortened(_without_article(scene, said)))
        if action is not None and not people and not parts.who and scene.word(start) in scene.lexicon.relatives:
            parts = evolve(parts, who=scene.words(*carried))
    return Cast(
        participants=agents(people),
        organizer=_organizer(scene, trigger, start, stop, people) if noun else None,
        place=spot.place if spot else None,
        parts=parts,
    )


def _ends_cast(scene: Scene, i: int, trigger: int) -> bool:
    """Whether who stands after a position belongs to something else: "will pay a visit and meet ..."."""
    if scene.turns(i) or scene.is_purpose(trigger, i):
        return True
    another = scene.lexicon.actions().get(scene.word(i + 1))
    verb = another is not None and another.tense == "infinitive" and not scene.lexicon.free_order
    return trigger in scene.nouns and scene.word(i) in scene.lexicon.conjunctions and verb


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
    return held if finite and held is not None and held < trigger else None


def _organizer(scene: Scene, trigger: int, start: int, stop: int, people: list[Part]) -> Agent | None:
    held = _holder(scene, trigger, start, stop)
    if held is None or scene.nouns[trigger].kind in ("talks", "call"):
        return None
    subjects = {part.agent for part in people if part.at < held}
    return subjects.pop() if len(subjects) == 1 else None


# -- a noun ------------------------------------------------------------------------------------------------


def _of_noun(clause: _Clause) -> NameParts:
    scene, trigger, start, stop = clause.scene, clause.trigger, clause.start, clause.stop
    noun, people, time = scene.nouns[trigger], clause.people, clause.time
    begin, end = _complement(scene, trigger, stop, time)
    end = next((part.at for part in people if part.at < end < part.end), end)
    inside = [part for part in people if begin <= part.at < end]
    called = _called(people, inside, noun.kind, more=begin < end)
    if _one_named(clause, begin, end, inside):
        called = tuple(short(agent) for agent in agents(people) if agent not in agents(inside))
    modifiers = _modifiers(scene, trigger, start)
    within = {part.agent for part in people if trigger - len(modifiers) <= part.at < trigger}
    called = tuple(name for name in called if name not in {short(agent) for agent in within})
    rest = _past_names(clause, begin, end, inside)
    if rest is not None:
        called, begin = tuple(short(agent) for agent in agents(people)), rest
    held = _holder(scene, trigger, start, stop)
    return NameParts(
        noun=noun,
        kind=noun.kind,
        lemma=_signed(scene, start, stop) or (scene.actions[held].lemma if held is not None else ""),
        who=""
        if people
        else _who(scene, held, start, stop)
        if held is not None
        else _strikers(scene, trigger, start),
        modifiers=modifiers,
        complement=_after(scene, trigger, (begin, end), stop),
        participants=called,
        clause=clause_name(scene, trigger, start, stop, time),
        bare=held is not None and not people,
        place=_printed_place(scene, clause.spot, (begin, end), noun.kind),
    )


def _one_named(clause: _Clause, begin: int, end: int, inside: list[Part]) -> bool:
    """Whether one side is named, and the other only described after "с" or "with": "переговоры с президентом"."""
    outside = set(agents(clause.people)) - set(agents(inside))
    joint = clause.scene.nouns[clause.trigger].kind in _JOINT
    return (
        joint and begin < end and clause.scene.word(begin) in clause.scene.lexicon.companions and len(outside) == 1
    )


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
    return "" if stands_in or low >= end else _uncapped(scene, low, scene.words(low, end))


def _signed(scene: Scene, start: int, stop: int) -> str:
    """The verb of signing in a clause, on whichever side of the deal it stands."""
    lemmas = (scene.actions[i].lemma for i in range(start, stop) if i in scene.actions)
    return next((lemma for lemma in lemmas if lemma in scene.lexicon.signing), "")


def _printed_place(scene: Scene, spot: Spot | None, complement: tuple[int, int], kind: str) -> str:
    """The place with its preposition, unless the words of the event name it already."""
    if spot is None or complement[0] <= spot.at < complement[1]:
        return ""
    if kind in GOING and not spot.goal:
        return ""
    if (
        scene.word(spot.at)
        in scene.lexicon.place_prepositions | scene.lexicon.near | scene.lexicon.goal_prepositions
    ):
        return words_of(scene, spot)
    return ""


def _who(scene: Scene, verb: int, start: int, stop: int) -> str:
    """The words of a subject before a verb, or after it: "Президент Вьетнама", "делегация Госдумы"."""
    data = scene.lexicon
    for first, high in ((start, verb), (verb + 1, stop)) if data.free_order else ((start, verb),):
        low = first
        while low < high and (leads(scene, low) or in_time(scene, low)):
            low += 1
        end = low
        while end < high and not ends_name(scene, end, low) and scene.word(end) not in data.companions:
            end += 1
        end = end if data.free_order else _head_end(scene, low, end)
        if low < end and (not data.free_order or scene.word(low) in data.heads()):
            return _uncapped(scene, low, scene.words(low, end))
    return ""


def _uncapped(scene: Scene, at: int, words: str) -> str:
    """Words that began a sentence, as they stand inside one."""
    return words if scene.mention(at) or words[:2].isupper() else words[:1].lower() + words[1:]


def _head_end(scene: Scene, low: int, end: int) -> int:
    """The end of a subject whose head stands last or before "of": "foreign ministers", "leaders of the bloc"."""
    heads = scene.lexicon.heads()
    stop = next((i for i in range(low, end) if scene.word(i) in ("of", "from")), end)
    head = next((i for i in range(stop - 1, low - 1, -1) if scene.word(i) in heads), None)
    if head is None:
        return low
    return end if scene.word(head + 1) in ("of", "from") else head + 1


def _past_names(clause: _Clause, begin: int, end: int, inside: list[Part]) -> int | None:
    """Where the words go on after "с X" or "with X", when all who take part can be named together instead."""
    scene, everyone = clause.scene, agents(clause.people)
    if scene.nouns[clause.trigger].kind not in _JOINT or not inside or not 2 <= len(everyone) <= _MOST_NAMED:
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


def _modifiers(scene: Scene, trigger: int, start: int) -> tuple[str, ...]:
    i = trigger
    while (
        i > start
        and (scene.lexicon.is_modifier(scene.word(i - 1)) or _is_number(scene, i - 1))
        and ((i - 1) not in scene.actions and not in_time(scene, i - 1))
        and scene.word(i - 1) not in scene.lexicon.planned
        and scene.word(i - 1) not in scene.lexicon.same_again
    ):
        i -= 1
    return tuple(scene.words(i, trigger).split())


def _is_number(scene: Scene, i: int) -> bool:
    """Whether a number with a fraction stands at a position: "a 7.7 magnitude earthquake"."""
    whole, point, fraction = scene.word(i).partition(".")
    return bool(point) and whole.isdigit() and fraction.isdigit()


def _complement(scene: Scene, trigger: int, stop: int, time: tuple[int, int]) -> tuple[int, int]:
    """The words right after an event noun that go on its name."""
    i = begin = trigger + 1
    while i < stop and i - begin < _COMPLEMENT_WORDS:
        closing = _closing(scene, i, stop) if scene.word(i) in OPENING else None
        if closing is not None:
            i = closing
        elif ends_name(scene, i, begin):
            break
        else:
            i += 1
    data = scene.lexicon
    while i > begin and (
        scene.word(i - 1) in data.complements
        or scene.word(i - 1) in data.time_prepositions
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
    if kind in _JOINT and 2 <= len(everyone) <= _MOST_NAMED and (not inside or len(outside) == 1):
        return called
    held = (
        kind in _HELD and not inside and not more and isinstance(everyone[0], Organization) if everyone else False
    )
    alone = len(everyone) == 1 and (kind in _OWN or held)
    return called if alone else ()


def may_name(kind: str, number: int) -> bool:
    """Whether an event of a kind is called after so many who take part."""
    return (kind in _JOINT and 2 <= number <= _MOST_NAMED) or (kind in _OWN and number == 1)


def short(agent: Agent) -> str:
    """The last name; all of a name that puts the family first ("Си Цзиньпин"), and of a body."""
    if not isinstance(agent, Person):
        return agent.name
    first, _, _ = agent.name.partition(" ")
    family = len(first) <= _FAMILY_FIRST or first.casefold() in _FAMILIES
    return agent.name if family else agent.name.rsplit(" ", maxsplit=1)[-1]


# -- a verb ------------------------------------------------------------------------------------------------


def _of_verb(clause: _Clause) -> NameParts:
    scene, trigger, start, stop = clause.scene, clause.trigger, clause.start, clause.stop
    action, people, spot, time = scene.actions[trigger], clause.people, clause.spot, clause.time
    subjects = [part for part in people if _acts(scene, part, trigger)]
    patients = [part for part in people if _suffers(scene, part, trigger)]
    begin = trigger + 1
    companion = _companion(scene, begin, stop, time)
    inside = spot is not None and (spot.goal or scene.word(spot.at) in scene.lexicon.place_prepositions)
    return NameParts(
        noun=None,
        kind=action.kind,
        lemma=action.lemma,
        participants=tuple(short(agent) for agent in agents(people)) if len(agents(people)) <= _MOST_NAMED else (),
        subject=tuple(short(agent) for agent in agents(subjects)),
        patient=tuple(short(agent) for agent in agents(patients)),
        who=_who(scene, trigger, start, stop) if not any(isinstance(p.agent, Person) for p in people) else "",
        companion=companion,
        thing=_object(scene, begin, stop),
        mixed=len({type(part.agent) for part in people}) > 1,
        manner=_manner(scene, trigger, (start, stop)),
        goal=goal_of(scene, spot, stop) if spot and action.kind in GOING else "",
        place=words_of(scene, spot) if spot and inside and not spot.goal else "",
        clause=clause_name(scene, trigger, start, stop, time),
    )


def _manner(scene: Scene, trigger: int, clause: tuple[int, int]) -> tuple[str, ...]:
    """The words before the noun of the same kind beside a verb: "прибыл с официальным визитом"."""
    kind = scene.actions[trigger].kind
    near = range(max(clause[0], trigger - 4), min(trigger + 5, clause[1]))
    noun = next((i for i in near if i in scene.nouns and scene.nouns[i].kind == kind), None) if kind else None
    return _modifiers(scene, noun, clause[0]) if noun is not None else ()


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
    passive = action.tense == "participle" or scene.word(trigger - 1) in scene.lexicon.auxiliaries
    if action.lemma in _OF_ONESELF or passive:
        return _acts(scene, part, trigger)
    if part.mention.case is not None:
        return part.mention.case in ("accs", "gent")
    if scene.lexicon.free_order and action.number == "p":
        return True
    return trigger < part.at <= trigger + _NEAR_OBJECT


_OF_ONESELF = frozenset(["die", "умереть", "погибнуть", "скончаться", "resign", "quit"])
_NEAR_OBJECT = 6


def _companion(scene: Scene, begin: int, stop: int, time: tuple[int, int]) -> str:
    """The words of the one whom somebody meets: "с президентом Сербии", "with union leaders"."""
    for i in range(begin, min(begin + 6, stop)):
        if scene.word(i) in scene.lexicon.companions:
            end = i + 1
            while end < stop and not ends_name(scene, end, i) and scene.word(end) not in LOOSE:
                end += 1
            return scene.words(i, end)
        if scene.tokens[i].kind == "p" or i in scene.actions:
            return ""
    return ""


def _object(scene: Scene, begin: int, stop: int) -> str:
    """The words of the object right after a verb."""
    data = scene.lexicon
    end = begin
    while end < stop and end - begin < _COMPLEMENT_WORDS:
        word = scene.word(end)
        if ends_name(scene, end, begin) or word in data.complementizers or word in data.companions:
            break
        if end == begin and (word in data.time_prepositions or word in data.topics or word in data.conjunctions):
            break
        if word in data.conjunctions and (end + 1 in scene.actions or scene.word(end + 1) in data.auxiliaries):
            break
        end += 1
    while end > begin and (scene.word(end - 1) in LOOSE or scene.word(end - 1) in data.time_prepositions):
        end -= 1
    return scene.words(begin, end)
