"""Who takes part, where, and what the event is called: read from the clause that tells of it."""

from attrs import frozen

from toolkit.extraction.entities import Mention, as_state
from toolkit.extraction.events.lexicon import NameParts
from toolkit.extraction.events.scene import Scene
from toolkit.model import Agent, Organization, Person, Place

_LONGEST_NAME = 110
_COMPLEMENT_WORDS = 14
_FAMILY_FIRST = 3
_JOINT = frozenset({"talks", "meeting", "call", "summit", "exchange", "signing", "interview"})
_GOING = frozenset({"visit"})


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


def cast(scene: Scene, trigger: int, time: tuple[int, int]) -> Cast:
    """All that the clause of `trigger` says of the event, dated by the tokens of `time`."""
    start, stop = scene.region(trigger)
    noun, action = scene.nouns.get(trigger), scene.actions.get(trigger)
    kind = noun.kind if noun else (action.kind if action else "")
    place_at = _place(scene, start, stop, trigger, going=kind in _GOING)
    people = _participants(scene, start, stop, trigger, place_at)
    held_by = next((i for i in range(start, stop) if i in scene.actions and "o" in scene.actions[i].light), None)
    active = (
        held_by is not None and scene.actions[held_by].tense in ("past", "future", "present") and held_by < trigger
    )
    subjects = [agent for i, agent in people if active and held_by is not None and i < held_by]
    agents = _unique([agent for _, agent in people])
    complement = _complement(scene, trigger, stop, time) if noun else (trigger, trigger)
    inside = [agent for i, agent in people if complement[0] <= i < complement[1]]
    parts = NameParts(
        noun=noun,
        modifiers=_modifiers(scene, trigger, start) if noun else (),
        complement=_after(scene, trigger, complement, stop),
        participants=_called(people, inside, kind) if noun else (),
        has_participants=bool(inside),
        clause=clause_name(scene, start, stop, time),
        bare=bool(noun) and active and not agents,
        place=_place_words(scene, place_at) if place_at and noun else "",
    )
    return Cast(
        participants=agents,
        organizer=subjects[0] if len(set(subjects)) == 1 and noun and kind not in ("talks", "call") else None,
        place=place_at[1] if place_at else None,
        parts=parts,
    )


def _place_words(scene: Scene, place_at: tuple[int, Place]) -> str:
    """The words of the place with its preposition, as printed."""
    at, _ = place_at
    mention = next(
        (m for k in range(at, min(at + 4, len(scene.tokens))) if (m := scene.mention(k)) is not None), None
    )
    return scene.text[scene.tokens[at].start : mention.span.end] if mention is not None else ""


def _unique(agents: list[Agent]) -> tuple[Agent, ...]:
    return tuple(dict.fromkeys(agents))


# -- where ---------------------------------------------------------------------------------------------


def _place(scene: Scene, start: int, stop: int, trigger: int, *, going: bool) -> tuple[int, Place] | None:
    """The nearest place with a preposition of place: (position of the preposition, place)."""
    found: list[tuple[int, int, Place]] = []
    for i in range(start, stop - 1):
        if scene.word(i) not in scene.lexicon.place_prepositions and not (
            going and scene.word(i) in scene.lexicon.goal_prepositions
        ):
            continue
        j = i + 1
        while j < stop and j < i + 4 and scene.mention(j) is None and scene.lexicon.is_modifier(scene.word(j)):
            j += 1
        mention = scene.mention(j) if j < stop else None
        if mention is None or not isinstance(mention.value, Place) or not _stands_in(mention, going):
            continue
        # "посол России в США", "поездка в Москву": the place of an office or of another event
        rank = (mention.kind == "state") * 6 + (_of_office(scene, i)) * 20
        found.append((abs(i - trigger) + rank, i, mention.value))
    if going:
        found += _goals(scene, trigger, stop)
    if not found:
        return None
    _, at, place = min(found, key=lambda one: one[0])
    return at, place


def _goals(scene: Scene, trigger: int, stop: int) -> list[tuple[int, int, Place]]:
    """The object of "visit" or "посетить", right after the verb."""
    if trigger not in scene.actions:
        return []
    for i in range(trigger + 1, min(trigger + 4, stop)):
        mention = scene.mention(i)
        if mention is not None and isinstance(mention.value, Place):
            return [(i - trigger, i, mention.value)]
    return []


def _stands_in(mention: Mention, going: bool) -> bool:
    return mention.case in (None, "loct") or (going and mention.case == "accs")


def _of_office(scene: Scene, i: int) -> bool:
    before = scene.mention(i - 1) if i else None
    return before is not None and before.kind == "state"


# -- who -----------------------------------------------------------------------------------------------


def _participants(
    scene: Scene, start: int, stop: int, trigger: int, place_at: tuple[int, Place] | None
) -> list[tuple[int, Agent]]:
    found: list[tuple[int, Agent]] = []
    persons: set[int] = set()
    i = start
    while i < stop:
        mention = scene.mention(i)
        if mention is None:
            i += 1
            continue
        end = scene.mention_end(i, mention)
        agent = _agent(scene, mention, i, (start, stop))
        if (
            agent is not None
            and i != (place_at[0] if place_at else -1)
            and not _is_aside(scene, i, start, trigger)
        ):
            found.append((i, agent))
            if mention.kind == "person" and mention.role_span is not None:
                persons.update(
                    k
                    for k in range(start, stop)
                    if mention.role_span.start <= scene.tokens[k].start < mention.role_span.end
                )
        i = end
    return [(i, agent) for i, agent in found if i not in persons]


def _agent(scene: Scene, mention: Mention, i: int, clause: tuple[int, int]) -> Agent | None:
    """The one whom a mention brings in; None for a place, an owner or a word of description."""
    (start, stop), end = clause, scene.mention_end(i, mention)
    value = mention.value
    if mention.kind == "demonym":
        side = any(scene.word(k).startswith(scene.lexicon.sides) for k in range(end, min(end + 4, stop)))
        return value if side and isinstance(value, Organization) else None
    if isinstance(value, Person):
        return value
    if mention.kind == "state" and isinstance(value, Place):
        return as_state(value) if not (_in_place(scene, i, start) or _is_owner(scene, mention, i, end)) else None
    if isinstance(value, Organization):
        return value if not _in_place(scene, i, start) else None
    return None


def _is_owner(scene: Scene, mention: Mention, i: int, end: int) -> bool:
    """Whether a state only says whose office or body it is: "президент России Иванов", "Norway's minister"."""
    tail = scene.text[mention.span.start : scene.tokens[end - 1].end]
    if tail.endswith(scene.lexicon.owners or "\0") and scene.tokens[end - 1].end > mention.span.end:
        return True
    after = scene.mention(end) if end < len(scene.tokens) else None
    return after is not None and after.kind == "person"


def _in_place(scene: Scene, i: int, start: int) -> bool:
    j = i - 1
    while j >= start and scene.lexicon.is_modifier(scene.word(j)):
        j -= 1
    return j >= start and scene.word(j) in scene.lexicon.place_prepositions | scene.lexicon.goal_prepositions


def _is_aside(scene: Scene, i: int, start: int, trigger: int) -> bool:
    """Whether a name only says what it is about, or belongs to an infinitive or another event."""
    for j in range(i - 1, max(start, i - 6) - 1, -1):
        word = scene.word(j)
        if word in scene.lexicon.companions or j == trigger:
            return False
        if word in scene.lexicon.topics:
            return True
        if j in scene.actions and scene.actions[j].tense == "infinitive" and j != trigger:
            return True
        if j in scene.nouns and j != trigger and trigger not in scene.nouns:
            return True
        if scene.tokens[j].kind == "p":
            return False
    return False


# -- the name --------------------------------------------------------------------------------------------


def _modifiers(scene: Scene, trigger: int, start: int) -> tuple[str, ...]:
    i = trigger
    while (
        i > start
        and scene.lexicon.is_modifier(scene.word(i - 1))
        and ((i - 1) not in scene.actions and not _in_time(scene, i - 1))
        and scene.word(i - 1) not in scene.lexicon.planned
    ):
        i -= 1
    return tuple(scene.words(k, k + 1) for k in range(i, trigger))


def _in_time(scene: Scene, i: int) -> bool:
    return any(begin <= i < end for begin, (_, end) in scene.times.items())


def _complement(scene: Scene, trigger: int, stop: int, time: tuple[int, int]) -> tuple[int, int]:
    """The words right after an event noun that go on its name."""
    data = scene.lexicon
    i = begin = trigger + 1
    while i < stop and i - begin < _COMPLEMENT_WORDS:
        word = scene.word(i)
        closing = _closing(scene, i, stop) if word in _OPENING else None
        if closing is not None:
            i = closing
            continue
        if scene.tokens[i].kind == "p" or i in scene.times or i in scene.actions or i in scene.saying:
            break
        if word in data.planned or word in data.clause_words or word in data.auxiliaries:
            break
        if word in data.complements and i + 1 in scene.times:
            break
        if (word in data.place_prepositions or word in data.time_prepositions) and word not in data.complements:
            break
        i += 1
    while i > begin and (
        scene.word(i - 1) in data.complements
        or scene.word(i - 1) in data.time_prepositions
        or (scene.word(i - 1) in _AND and not scene.text[scene.tokens[i - 1].start].isupper())
    ):
        i -= 1
    return begin, i


_AND = frozenset({"и", "and", "та", "und", "the", "a"})


_OPENING = {"«": "»", "“": "”", "„": "“"}


def _closing(scene: Scene, i: int, stop: int) -> int | None:
    """The position after a name between marks that begins at `i`, when it is short."""
    mark = _OPENING[scene.word(i)]
    return next((k + 1 for k in range(i + 1, min(i + 8, stop)) if scene.word(k) == mark), None)


def _after(scene: Scene, trigger: int, complement: tuple[int, int], stop: int) -> str:
    begin, end = complement
    if begin < end:
        return scene.words(begin, end)
    # "совещание, посвященное развитию отрасли"
    k = trigger + 1
    if (
        k + 1 < len(scene.tokens)
        and scene.word(k) == ","
        and scene.word(k + 1).startswith(("посвящен", "devoted", "dedicated"))
    ):
        e = k + 1
        while e < len(scene.tokens) and scene.tokens[e].kind != "p" and e not in scene.times:
            e += 1
        return ", " + scene.words(k + 1, e)
    return ""


def _called(people: list[tuple[int, Agent]], inside: list[Agent], kind: str) -> tuple[str, ...]:
    """Last names and short names of those whom the words of the event do not name yet."""
    agents = _unique([agent for _, agent in people])
    outside = [agent for agent in agents if agent not in inside]
    called = tuple(_short(agent.name) if isinstance(agent, Person) else agent.name for agent in outside)
    if kind in _JOINT and 2 <= len(agents) <= 3 and (not inside or len(outside) == 1):
        return called
    return called if kind in _GOING and len(agents) == 1 else ()


def _short(name: str) -> str:
    """The last name; all of a name that puts the family first ("Си Цзиньпин")."""
    first, _, _ = name.partition(" ")
    return name if len(first) <= _FAMILY_FIRST else name.rsplit(" ", maxsplit=1)[-1]


def clause_name(scene: Scene, start: int, stop: int, time: tuple[int, int]) -> str:
    """The clause without its date and without what only leads to it."""
    data = scene.lexicon
    low, high = time
    while low > start and scene.word(low - 1) in data.time_prepositions:
        low -= 1
    kept = [i for i in range(start, stop) if not low <= i < high]
    while kept and (
        scene.tokens[kept[0]].kind == "p"
        or scene.word(kept[0]) in data.connectors
        or scene.word(kept[0]) in data.clause_words
    ):
        kept.pop(0)
    while kept and scene.tokens[kept[-1]].kind == "p":
        kept.pop()
    runs: list[tuple[int, int]] = []
    for i in kept:
        if runs and runs[-1][1] == i:
            runs[-1] = (runs[-1][0], i + 1)
        else:
            runs.append((i, i + 1))
    text = " ".join(scene.words(a, b).strip(" ,") for a, b in runs)
    return _shortened(text.strip(" ,;:–—-"))


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST_NAME:
        return text
    return text[:_LONGEST_NAME].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"
