"""Who takes part: the persons, states and bodies of the clause that tells of an event."""

from attrs import define

from toolkit.extraction.entities import Mention, as_state
from toolkit.extraction.events.naming.officers import (
    has_unnamed_officer,
    is_behind_initials,
    is_behind_office,
    is_between_states,
    is_possessive,
    past_list,
)
from toolkit.extraction.events.naming.trimming import OPENING
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together
from toolkit.model import Agent, Organization, Person, Place

_ASIDE = 6


@define
class Part:
    """One who takes part, at a position of the sentence.

    Attributes:
        at: the position where the name begins.
        end: the position behind it.
        agent: the person, state or body.
        mention: where the text names it.
        by_office: a state takes part by an officer whom nobody names: "the president of [Finland] will visit".
    """

    at: int
    end: int
    agent: Agent
    mention: Mention
    by_office: bool = False


def parts_of(scene: Scene, start: int, stop: int, trigger: int, place: tuple[int, int] | None) -> list[Part]:
    """All who take part, in the order of the clause; none of those who only give a person's office."""
    found: list[Part] = []
    offices: set[int] = set()
    between_states = is_between_states(scene, trigger)
    free = start
    named = _named(scene, start, stop)
    for i, mention in scene.mentions.items():
        if not free <= i < stop or i in named or i in scene.dated:
            continue
        end = scene.mention_end(i, mention)
        agent = _agent(scene, mention, i, (start, stop))
        officer = between_states and mention.kind == "state" and has_unnamed_officer(scene, mention, i, found)
        if agent is None and officer and isinstance(mention.value, Place) and not _in_place(scene, i, start):
            agent = as_state(mention.value)
        in_place = place is not None and place[0] <= i < place[1]
        if agent is not None and not in_place and not _is_aside(scene, i, start, trigger):
            found.append(Part(i, end, agent, mention, officer))
            if mention.kind == "person" and mention.role_span is not None:
                low, high = mention.role_span.start, mention.role_span.end
                offices.update(k for k in range(start, stop) if low <= scene.tokens[k].start < high)
        free = end
    return [part for part in found if part.at not in offices]


def _named(scene: Scene, start: int, stop: int) -> set[int]:
    """The positions between marks right behind an event: the summit «Russia – Africa» is called so."""
    found: set[int] = set()
    for i in scene.nouns:
        closing = OPENING.get(scene.word(i + 1)) if start <= i < stop - 1 else None
        end = (
            next((k for k in range(i + 2, min(i + 10, stop)) if scene.word(k) == closing), None)
            if closing
            else None
        )
        found.update(range(i + 1, end) if end is not None else ())
    return found


def agents(found: list[Part]) -> tuple[Agent, ...]:
    """Each once."""
    return tuple(dict.fromkeys(part.agent for part in found))


def _agent(scene: Scene, mention: Mention, i: int, clause: tuple[int, int]) -> Agent | None:
    """The one whom a mention brings in; None for a place, an owner or a word of description."""
    (start, stop), end = clause, scene.mention_end(i, mention)
    value = mention.value
    if mention.kind == "demonym":
        side = _has_side(scene, end, stop) and not _is_of_one(scene, i, end)
        if any((m := scene.mention(k)) is not None and m.kind == "person" for k in range(end, min(end + 5, stop))):
            return None  # "his Azerbaijani counterpart, Elchin Rzayev": the person takes part
        return value if side and isinstance(value, Organization) else None
    if isinstance(value, Person):
        # "в театре имени Ивана Франко"
        return value if scene.word(i - 1) not in scene.lexicon.named_for else None
    if mention.kind == "state" and isinstance(value, Place):
        return as_state(value) if not (_in_place(scene, i, start) or _is_owner(scene, mention, i, end)) else None
    if isinstance(value, Organization):
        owner = (
            scene.word(_before_the(scene, i)) in scene.lexicon.outsiders.during
            or _of_office(scene, i)
            or _in_place(scene, i, start)
            or _owns_body(scene, mention, i, end)
        )
        return value if value.kind != "media" and not owner else None
    return None


def _before_the(scene: Scene, i: int) -> int:
    """The position before a name and its article."""
    return i - 1 - (scene.word(i - 1) in scene.lexicon.particles.the)


def _of_office(scene: Scene, i: int) -> bool:
    """Whether a body only says whose office it is, or whose states: "с главами [МИД] стран [ЕС]"."""
    data = scene.lexicon
    if scene.word(i - 1) in data.offices():
        return True
    return data.free_order and scene.word(i - 1) in data.outsiders.members and not scene.mention(i - 1)


def _owns_body(scene: Scene, mention: Mention, i: int, end: int) -> bool:
    """Whether a body only says whose another one is: "the bank's committee", "the committee of the bank"."""
    if scene.lexicon.free_order:
        return False
    after = scene.mention(end) if end < len(scene.tokens) else None
    if after is not None and scene.text[mention.span.end : mention.span.end + 1] in ("'", "’"):
        return isinstance(after.value, Organization)
    k = _before_the(scene, i)
    k -= (before := scene.mention(k)) is not None and before.kind == "demonym"
    of_it = k > 0 and scene.word(k) in scene.lexicon.particles.of
    owner = scene.names.ending.get(scene.tokens[k - 1].end) if of_it else None
    return owner is not None and isinstance(owner.value, Organization)


def _of_departments(scene: Scene, i: int) -> bool:
    """Whether a state says whose departments meet by their heads: "глав ведомств [России] и [Белоруссии]"."""
    if not scene.lexicon.free_order:
        return False
    while i > 1 and scene.word(i - 1) in scene.lexicon.conjunctions:
        before = scene.names.ending.get(scene.tokens[i - 2].end)
        if before is None or before.kind != "state":
            return False
        i = next(k for k in range(i - 2, -1, -1) if scene.tokens[k].start <= before.span.start)
    return scene.word(i - 1) in scene.lexicon.outsiders.departments


def _has_side(scene: Scene, end: int, stop: int) -> bool:
    """Whether a demonym is of those who act: "российская и американская делегации"."""
    others = 0
    for k in range(end, min(end + 5, stop)):
        if scene.word(k).startswith(scene.lexicon.sides):
            return True
        if scene.word(k) not in scene.lexicon.conjunctions and scene.mention(k) is None:
            others += 1
        if others > 1 or scene.tokens[k].kind == "p":
            return False
    return False


def _is_of_one(scene: Scene, i: int, end: int) -> bool:
    """Whether a demonym only tells whose office one person holds: "российский президент"."""
    return scene.word(i).endswith(scene.lexicon.outsiders.of_one) and scene.word(end) in scene.lexicon.offices()


def _is_owner(scene: Scene, mention: Mention, i: int, end: int) -> bool:
    """Whether a state only says whose office or body it is: "президент России Иванов", "Norway's minister"."""
    data = scene.lexicon
    if is_possessive(scene, mention):
        return True
    end = past_list(scene, end)
    if _of_departments(scene, i):
        return True
    after = scene.mention(end) if end < len(scene.tokens) else None
    if after is not None and after.kind == "person":
        return True
    if scene.word(i - 1) in together(data.topics, data.outsiders.not_for, data.outsiders.money, data.seats):
        return True
    if not data.free_order and _is_of_official(scene, end):
        return True
    return is_behind_office(scene, i) or is_behind_initials(scene, i)


def _is_of_official(scene: Scene, end: int) -> bool:
    """Whether a state is that of an official whose name follows: "his US counterpart Joe Biden"."""
    heads = scene.lexicon.heads()
    office = next((k for k in range(end, end + _OFFICE) if scene.word(k) in heads), None)
    if office is None or not all(scene.lexicon.is_modifier(scene.word(k)) for k in range(end, office)):
        return False
    named = scene.mention(office + 1 + (scene.word(office + 1) == ","))
    return named is not None and named.kind == "person"


_OFFICE = 3


def _in_place(scene: Scene, i: int, start: int) -> bool:
    j = i - 1
    while j >= start and (scene.lexicon.is_modifier(scene.word(j)) or scene.word(j) in scene.lexicon.locators):
        j -= 1
    word = scene.word(j) if j >= start else ""
    if word in scene.lexicon.articles and j - 1 >= start:
        return scene.word(j - 1) in scene.lexicon.place_prepositions  # "at the Lind Center"
    if (
        scene.reading is not None
        and word in scene.lexicon.particles.of
        and scene.word(j - 1) in scene.lexicon.locators
    ):
        return True  # "off the coast of Gabon"
    if scene.word(i - 1) in scene.lexicon.outsiders.at_house:
        return True
    return (
        _of_house(scene, i, start)
        or word in scene.lexicon.place_prepositions
        or word in scene.lexicon.goal_prepositions
    )


def _of_house(scene: Scene, i: int, start: int) -> bool:
    """Whether a name in the genitive is of the house where it happens: "в посольстве Норвегии"."""
    if not scene.lexicon.free_order or i - 1 in scene.nouns or i - 1 in scene.actions:
        return False
    house, j = scene.word(i - 1), i - 2
    if not house.endswith(scene.lexicon.outsiders.houses) or scene.text[scene.tokens[i - 1].start].isupper():
        return False
    while j >= start and scene.lexicon.is_modifier(scene.word(j)):
        j -= 1
    return scene.word(j) in scene.lexicon.place_prepositions if j >= start else False


def _is_decided(scene: Scene, verb: int, trigger: int) -> bool:
    """Whether an infinitive is what the verb before it decides on: "agreed to buy [Apex]"."""
    decides = trigger in scene.actions and scene.actions[trigger].lemma in scene.lexicon.deciding
    return scene.reading is not None and decides and trigger == verb - _BEHIND_TO


_BEHIND_TO = 2


def _is_aside(scene: Scene, i: int, start: int, trigger: int) -> bool:
    """Whether a name only says what it is about, or belongs to an infinitive or another event."""
    invited = next((j for j in range(i - 1, start, -1) if scene.word(j) in scene.lexicon.inviting), None)
    if invited is not None and not scene.lexicon.free_order and invited > trigger:
        return not scene.has_action(invited, i)  # "at the invitation of Roe, Lind and"
    for j in range(i - 1, max(start, i - _ASIDE) - 1, -1):
        word = scene.word(j)
        if word in scene.lexicon.companions or j == trigger:
            return False
        if word in scene.lexicon.outsiders.mediated and scene.word(j - 1) in scene.lexicon.mediating:
            return True  # "talks brokered by Qatar"
        if word in scene.lexicon.inviting:
            named = scene.mention(i)
            return named is None or named.case != "nomn"
        if word in scene.lexicon.topics:
            named = scene.mention(i)
            return named is None or named.kind != "person" or named.case != "nomn"
        if j in scene.actions and scene.actions[j].tense == "infinitive" and j != trigger:
            return not _is_decided(scene, j, trigger)
        if j in scene.nouns and j != trigger and trigger not in scene.nouns:
            return scene.nouns[j].kind != scene.actions[trigger].kind
        if scene.tokens[j].kind == "p" and j not in scene.listed:
            return False
    return False
