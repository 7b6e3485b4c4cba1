"""The pieces of the name of an event that a noun tells."""

from attrs import evolve

from toolkit.extraction.events.forms import EventNoun
from toolkit.extraction.events.name_parts import NameParts
from toolkit.extraction.events.naming.clauses import clause_name, ends_name, in_time
from toolkit.extraction.events.naming.houses import house_of
from toolkit.extraction.events.naming.lone_names import behind_date, more, purpose
from toolkit.extraction.events.naming.owners import owner_of, strikers
from toolkit.extraction.events.naming.participants import Part, agents
from toolkit.extraction.events.naming.pieces import (
    COMPLEMENT_WORDS,
    MOST_NAMED,
    Clause,
    modifiers_of,
    short,
    subject_text,
)
from toolkit.extraction.events.naming.places import GOING, Spot, words_of
from toolkit.extraction.events.naming.subjects import carried_subject
from toolkit.extraction.events.naming.trimming import OPENING, leads
from toolkit.extraction.events.sentence.governing import governs, is_oblique, prepared
from toolkit.extraction.events.sentence.participles import participle_of, verb_of
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.sentence.verbal import parted
from toolkit.extraction.languages import together
from toolkit.model import Organization, Person

_JOINT = frozenset(
    {"talks", "meeting", "call", "summit", "exchange", "signing", "interview", "exercise", "ceasefire", "deal"}
)
# Events that somebody has alone: "the resignation of X", "Визит X".
_OWN = frozenset(
    {"visit", "resignation", "arrest", "appointment", "inauguration", "press-conference", "trial", "death"}
)
# Events that a body holds: "заседание Совета Безопасности".
_HELD = frozenset({"meeting", "hearing", "vote", "conference", "summit"})


def of_noun(clause: Clause) -> NameParts:
    """What the name of the event is made of that a noun tells."""
    scene, trigger, start, stop = clause.scene, clause.trigger, clause.start, clause.stop
    people, modifiers = clause.people, modifiers_of(scene, trigger, start)
    called, (begin, end) = _called_with(clause, modifiers)
    owner = "" if called else owner_of(scene, trigger, modifiers)
    held, gone = holder(scene, trigger, start, stop), _who_goes(scene, trigger, start, stop)
    noun = _printed(scene, trigger, modifiers)
    lemma = scene.actions[held].lemma if held is not None else ""
    who = (subject_text(scene, held, start, stop) if held is not None else gone) or strikers(scene, trigger, start)
    place = _printed_place(scene, clause.spot, (begin, end), noun.kind)
    complement = _in_house(clause, _after(scene, trigger, (begin, end), stop), end)
    bare, told = (held is not None or bool(gone)) and not people, ""
    if scene.lexicon.free_order and not (complement or called or place or who or bare):
        told = _done_there(clause)
        bare = bool(told)
    if not scene.lexicon.free_order and not complement:
        complement = purpose(scene, trigger)
        if not (complement or called or place or who or bare):
            complement = more(scene, trigger, stop) if not modifiers else behind_date(scene, clause.time, stop)
            told = _told_by_clause(clause, modifiers) if not complement else ""
            bare = bool(told)
    return NameParts(
        noun=noun,
        kind=noun.kind,
        lemma=_signed(scene, start, stop, clause.time[0]) or lemma,
        who="" if people else who,
        owner="" if told else owner,
        modifiers=modifiers[1:] if owner and modifiers[:1] == ("own",) else modifiers,
        complement=complement,
        participants=called,
        clause=told or clause_name(scene, trigger, start, stop, clause.time),
        bare=bare,
        place=place,
    )


def _told_by_clause(clause: Clause, modifiers: tuple[str, ...]) -> str:
    """A clause that tells more of an event than its noun: "Roe faces an election", "talks collapsed"; "" for none.

    No more tells one that only dates or arranges it, and none after or before which something else happens.
    """
    scene, trigger, (low, high) = clause.scene, clause.trigger, clause.time
    data, (start, stop) = scene.lexicon, scene.clauses[scene.clause_of[trigger]]
    if scene.has_action(clause.start, trigger):
        start, stop = clause.start, clause.stop
    own = low < high and scene.clause_of[low] == scene.clause_of[trigger] and trigger < low
    days = (at for at, (time, _) in scene.times.items() if time.value[:1] != "P")
    bare = not modifiers or scene.word(trigger - len(modifiers) - 1) in data.articles
    another = any(start <= at < stop and at != low for at in days)
    if not own or another or not bare or len(modifiers) > 1:
        return ""
    apart = together(data.besides, data.leading, data.plans.before, data.until, data.particles.of)
    if prepared(scene, trigger) in apart or scene.has_noun(start, trigger):
        return ""  # "a parade will be held on the eve of the election"
    verbs = [i for i in range(start, stop) if i in scene.actions and scene.actions[i].tense in _FINITE]
    before = max((i for i in verbs if i < trigger), default=None)
    if before is None and (modifiers or not _becomes(scene, trigger, verbs, stop)):
        return ""
    if before is not None and _is_arranged(scene, before, trigger, low):
        return ""
    subject = _subject_before(scene, before, start) if before is not None else ""
    if subject is None or (before is not None and scene.turns(trigger - 1)):
        return ""
    told = clause_name(scene, trigger, start, stop, clause.time)
    whole = f"{subject} {told[:1].lower()}{told[1:]}" if subject and start != clause.start else told
    return "" if whole.endswith("…") else whole


def _done_there(clause: Clause) -> str:
    """A clause that tells what somebody does at a bare event: "депутаты на заседании приняли бюджет"."""
    scene, trigger, (start, stop) = clause.scene, clause.trigger, (clause.start, clause.stop)
    data = scene.lexicon
    there = any(case[0] == "l" for case in scene.nouns[trigger].cases)
    if prepared(scene, trigger) not in data.place_prepositions or not there:
        return ""
    if clause.time[1] and participle_of(scene, clause.time[0]) is not None:
        return ""  # "в приговоре, вынесенном 5 марта"
    verbs = [i for i in range(start, stop) if i in scene.actions and scene.actions[i].tense in _FINITE]
    if not verbs or any(_arranges(scene, i) or governs(scene, i, trigger) for i in verbs):
        return ""
    if any(i in scene.saying for i in range(start, stop)) or scene.has_word(data.naming.theirs, start, stop):
        return ""
    if not any(scene.word(i) in data.heads() or _acts(scene, i) for i in range(start, stop)):
        return ""
    told = clause_name(scene, trigger, start, stop, clause.time)
    return "" if told.endswith("…") else told


def _acts(scene: Scene, i: int) -> bool:
    """Whether a name in the nominative begins at a position."""
    mention = scene.mention(i)
    return mention is not None and isinstance(mention.value, Person) and mention.case in (None, "nomn")


def _becomes(scene: Scene, trigger: int, verbs: list[int], stop: int) -> bool:
    """Whether a verb tells what becomes of an event, and no more than its day: "the talks collapsed"."""
    undoing = scene.lexicon.undoing_words
    after = [i for i in range(trigger + 1, stop) if i in scene.actions or scene.word(i) in undoing]
    being = together(scene.lexicon.being, scene.lexicon.plans.be)  # "the match was played"
    told = any(i in verbs and scene.word(i - 1) not in being for i in after) and not is_oblique(scene, trigger)
    asks = scene.has_word(scene.lexicon.naming.asking, trigger, stop)  # "the vote showed how split"
    return told and not asks and not any(_only_dates(scene, i) for i in after)


_FINITE = frozenset({"past", "present", "future"})


def _subject_before(scene: Scene, verb: int, start: int) -> str | None:
    """The subject of a relative clause, "" where a clause has its own; None where nobody is named."""
    data, low = scene.lexicon, start
    if scene.word(start) in data.relatives or scene.word(start) in data.naming.which:
        carried = carried_subject(scene, start, verb)
        first = scene.word(carried[0]) if carried is not None else ""
        return scene.words(carried[0] + (first in data.articles), carried[1]) if carried is not None else None
    while low < verb and (leads(scene, low) or in_time(scene, low)):
        low += 1
    words = [scene.word(i) for i in range(low, verb) if i not in scene.dated]
    idle = together(data.auxiliaries, data.modals, data.planned, data.speakers)
    theirs = together(frozenset(data.pronouns), frozenset(data.stand_ins), frozenset(data.possessives), idle)
    return "" if words and words[0] not in theirs and words[-1] not in data.stand_ins else None


def _is_arranged(scene: Scene, verb: int, noun: int, at: int) -> bool:
    """Whether an event is only arranged: "the city banned a rally planned for Friday"."""
    planned = any(scene.word(i) in scene.lexicon.arranged for i in range(noun + 1, at))
    to = scene.lexicon.particles.to
    to_do = any(scene.word(i) in to and i + 1 in scene.actions for i in range(verb, at))
    return planned or to_do or any(_arranges(scene, i) for i in range(verb, noun))


def _arranges(scene: Scene, i: int) -> bool:
    """Whether a word sets, moves, bans or calls off an event."""
    action, data = scene.actions.get(i), scene.lexicon
    if scene.word(i) in data.arranged or scene.word(i) in data.undoing_words:
        return True
    return action is not None and action.lemma in data.arranging


def _only_dates(scene: Scene, i: int) -> bool:
    """Whether a word tells no more of an event than that it is, or that somebody arranges it."""
    action, senses = scene.actions.get(i), scene.lexicon.senses
    if action is None or (action.lemma in senses.becoming and action.tense == "past"):
        return _arranges(scene, i)
    return _arranges(scene, i) or bool(action.light) or action.lemma in senses.be


def _called_with(clause: Clause, modifiers: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[int, int]]:
    """Whom the name adds to the words of an event, and which of the words behind its noun go on it."""
    scene, trigger, people = clause.scene, clause.trigger, clause.people
    kind = scene.nouns[trigger].kind
    begin, end = _complement(scene, trigger, clause.stop, clause.time)
    end = next((part.at for part in people if part.at < end < part.end), end)
    if begin < end and scene.word(begin) == "with" and _is_named_behind(people, scene, end):
        begin = end  # "with the UN envoy, [Piers Lund]"
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


def _is_named_behind(people: list[Part], scene: Scene, end: int) -> bool:
    """Whether the name follows of the one whom the words before describe."""
    behind = end + (scene.word(end) == ",")
    return len(agents(people)) > 1 and any(p.at == behind and isinstance(p.agent, Person) for p in people)


def _printed(scene: Scene, trigger: int, modifiers: tuple[str, ...]) -> EventNoun:
    """The noun of an event in the number, and with the capital, that it is printed with."""
    noun, printed = scene.nouns[trigger], scene.words(trigger, trigger + 1)
    if "np" in noun.cases and _is_many(scene, trigger, modifiers):
        noun = evolve(noun, base=printed.lower() if not scene.is_name(trigger) else printed, gender="p")
    if noun.many and scene.word(trigger - len(modifiers) - 1) in scene.lexicon.amounts.several:
        noun = evolve(noun, base=noun.many, gender="p")  # "два других матча"
    if "ё" in noun.base and "ё" not in scene.text:
        noun = evolve(noun, base=noun.base.replace("ё", "е"), genitive=noun.genitive.replace("ё", "е"))
    if len(printed) > 1 and printed.isupper() and scene.lexicon.free_order:
        noun = evolve(noun, base=printed, genitive=printed)  # "ЕГЭ", "ДТП"
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
    happens = [(i, scene.actions[i]) for i in range(start, stop) if i in scene.actions]
    if any(verb.number == "p" and "s" in verb.light for _, verb in happens):
        return True
    leads = scene.lexicon.free_order and not is_oblique(scene, trigger)  # "ограничения начнут действовать"
    in_force = scene.lexicon.in_force
    return leads and any(i <= trigger + 2 and verb.number == "p" and verb.lemma in in_force for i, verb in happens)


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


# "введение в городе с 22 мая": so far behind its noun a date stands that parts it from its genitive.
_TO_DATE = 3


_LEADING_TO = frozenset({"in", "over"})  # which lead to a place or a topic as well


def _complement(scene: Scene, trigger: int, stop: int, time: tuple[int, int]) -> tuple[int, int]:
    """The words right after an event noun that go on its name."""
    own = trigger < time[0] <= trigger + _TO_DATE and parted(scene, *time) == trigger
    i = begin = time[1] if own else trigger + 1
    if _is_of_no_noun(scene, begin) or scene.word(begin) in scene.lexicon.naming.particles - _LEADING_TO:
        return begin, begin  # "put its session [back]"
    while i < stop and i - begin < COMPLEMENT_WORDS:
        closing = _closing(scene, i, stop) if scene.word(i) in OPENING else None
        if closing is not None:
            i = closing
        elif _leads_there(scene, trigger, i):
            i += 2
        elif scene.word(i) == "as" or ends_name(scene, i, begin) or _is_subject(scene, i):
            break
        else:
            i += 1
    data = scene.lexicon
    while i > begin and (
        scene.word(i - 1) in data.complements
        or scene.word(i - 1) in data.time_prepositions
        or scene.word(i - 1) in data.date_adverbs
        or (scene.word(i - 1) in data.naming.loose and not scene.text[scene.tokens[i - 1].start].isupper())
    ):
        i -= 1
    if i > begin + 1 and (scene.word(i - 2), scene.word(i - 1)) in data.naming.leading_on:
        i -= 2  # "митинг [с участием] около тысячи человек"
    return begin, i


def _leads_there(scene: Scene, trigger: int, i: int) -> bool:
    """Whether words behind a noun of coming or going tell where: "прибытие поезда [в Омск]"."""
    journeys = scene.lexicon.journeys
    if scene.nouns[trigger].base not in journeys.nouns or scene.word(i) not in journeys.ways:
        return False
    return (
        i + 1 < len(scene.tokens) and i + 1 not in scene.dated and scene.text[scene.tokens[i + 1].start].isupper()
    )


def _is_of_no_noun(scene: Scene, i: int) -> bool:
    """Whether somebody right behind an event is no part of its name: "at the meeting [Principal Roe] spoke"."""
    return scene.titles.get(i) in ("role", "person") and not scene.lexicon.free_order


def _is_subject(scene: Scene, i: int) -> bool:
    """Whether a word behind an event is one who acts, in the nominative, and no event ("премьеры")."""
    return scene.word(i) in scene.lexicon.nominatives() and i not in scene.nouns


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
        while e < len(scene.tokens) and scene.tokens[e].kind != "p" and not _is_numbered(scene, e):
            e += 1
        return ", " + scene.words(k + 1, e)
    return ""


def _is_numbered(scene: Scene, i: int) -> bool:
    """Whether a date with a number begins at a position, and no holiday: "посвящённый Дню Победы"."""
    return i in scene.times and any(map(str.isdigit, scene.times[i][0].text))


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


def holder(scene: Scene, trigger: int, start: int, stop: int) -> int | None:
    """The finite verb before an event noun that holds it: "провели" before "переговоры"."""
    held = next((i for i in range(start, stop) if i in scene.actions and "o" in scene.actions[i].light), None)
    finite = held is not None and scene.actions[held].tense in ("past", "future", "present")
    if not finite or held is None or held > trigger:
        return None
    return held if scene.lexicon.free_order or governs(scene, held, trigger) else None
