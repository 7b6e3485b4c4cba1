"""Where it happens: the place that a clause names with a preposition, and the goal of a journey."""

from typing import TypeGuard

from attrs import define

from toolkit.extraction.entities import Mention
from toolkit.extraction.events.sentence.governing import is_cause
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together
from toolkit.model import Place

GOING = frozenset({"visit"})
_REACH = 6
_POSSESSIVE = ("'s", "’s")
_STATE_RANK, _OFFICE_RANK = 6, 20


@define
class Spot:
    """A place in a clause.

    Attributes:
        at: position of the preposition, or of the name itself where none stands before it.
        mention: the name.
        goal: whether somebody goes there.
        seat: the capital that is meant where the name is of its state.
    """

    at: int
    mention: Mention
    goal: bool = False
    seat: Place | None = None

    @property
    def place(self) -> Place:
        """The place that is named, or described by its state."""
        if self.seat is not None:
            return self.seat
        assert isinstance(self.mention.value, Place)
        return self.mention.value


def spot_of(scene: Scene, start: int, stop: int, trigger: int, kind: str) -> Spot | None:
    """The nearest place with a preposition of place, or the goal of a journey."""
    if not scene.places:
        return None
    going = kind in GOING or _goes(scene, trigger)
    data, word = scene.lexicon, scene.word
    leading = [
        i
        for i in range(start, stop - 1)
        if word(i) in data.place_prepositions
        or word(i) in data.near
        or (going and word(i) in data.goal_prepositions and (kind in GOING or _is_goal_behind(scene, trigger, i)))
        or (kind == "launch" and word(i) == "from")
    ]
    found = [(cost, spot) for i in leading for cost, spot in _after(scene, i, stop, trigger, kind)]
    action = scene.actions.get(trigger)
    leaving = data.leaving if kind in GOING else data.journeys.heading
    if going and (action is None or action.lemma not in leaving):
        found += _object(scene, trigger, stop)
    if not found:
        found = _struck(scene, trigger) + _hosted(scene, start, trigger)
    if not found and scene.word(start) in scene.lexicon.where:
        found += [
            (0, Spot(i, m)) for i in range(start - 1, max(0, start - 6), -1) if _is_place(m := scene.mention(i))
        ]
    return min(found, key=lambda one: one[0])[1] if found else None


def _goes(scene: Scene, trigger: int) -> bool:
    """Whether a verb of no kind tells of a journey: "will return to Hull", "reached Beira"."""
    action = scene.actions.get(trigger)
    return action is not None and not action.kind and action.lemma in scene.lexicon.journeys.going


def _is_goal_behind(scene: Scene, trigger: int, i: int) -> bool:
    """Whether "to" leads to where somebody returns, and not to a thing there: "went to the Oslo station"."""
    at = i + 1 + (scene.word(i + 1) in scene.lexicon.articles)
    mention = scene.mention(at)
    if mention is None or scene.actions[trigger].lemma in scene.lexicon.leaving:
        return False
    end = scene.mention_end(at, mention)
    data, word = scene.lexicon, scene.word(end)
    idle = together(
        data.time_prepositions, data.topics, data.conjunctions, data.clause_words, data.besides, data.companions
    )
    return end in scene.dated or not word[:1].isalpha() or word in idle


def _struck(scene: Scene, trigger: int) -> list[tuple[int, Spot]]:
    """The town in the genitive that an attack was on: "обстрел Сайды"."""
    noun, mention = scene.nouns.get(trigger), scene.mention(trigger + 1)
    if scene.reading is not None:
        struck = (n for n in scene.nouns if n <= trigger and scene.nouns[n].kind in _ON_TOWNS)
        return [spot for n in struck for spot in _struck_on(scene, n)]
    if noun is None or noun.kind not in _ON_TOWNS:
        return []
    if not scene.lexicon.free_order or not _is_place(mention):
        return []
    town = mention.kind != "state" and mention.case in (None, "gent")
    return [(0, Spot(trigger + 1, mention))] if town else []


def _struck_on(scene: Scene, trigger: int) -> list[tuple[int, Spot]]:
    """The town that an English attack was on: "a drone attack on the town of Rezina"."""
    if scene.word(trigger + 1) != "on":
        return []
    idle = together(scene.lexicon.articles, scene.lexicon.locators, frozenset({"of"}))
    at = next((i for i in range(trigger + 2, trigger + _REACH) if scene.word(i) not in idle), trigger + 2)
    mention = scene.mention(at)
    town = _is_place(mention) and mention.kind != "state" and mention.span.end not in _owners(scene, mention)
    return [(0, Spot(at, mention))] if mention is not None and town else []


def _owners(scene: Scene, mention: Mention) -> tuple[int, ...]:
    """The end of a name that only says whose something is: "an attack on Mosul's airport"."""
    return (mention.span.end,) if scene.text.startswith(_POSSESSIVE, mention.span.end) else ()


_ON_TOWNS = frozenset({"strike", "attack"})


def _hosted(scene: Scene, start: int, trigger: int) -> list[tuple[int, Spot]]:
    """The town that receives an event: "Ереван примет саммит", "Париж готов принять переговоры"."""
    host = next((i for i in range(start, trigger) if scene.word(i) in scene.lexicon.hosting), None)
    if host is None or trigger not in scene.nouns:
        return []
    towns = ((i, m) for i in range(start, host) if _is_place(m := scene.mention(i)))
    return [(0, Spot(i, m)) for i, m in towns if m.kind != "state" and m.case in (None, "nomn")][:1]


def _is_place(mention: Mention | None) -> TypeGuard[Mention]:
    return mention is not None and isinstance(mention.value, Place)


def _after(scene: Scene, i: int, stop: int, trigger: int, kind: str) -> list[tuple[int, Spot]]:
    """The place behind the preposition of place at `i`, with what speaks against it."""
    data, word = scene.lexicon, scene.word(i)
    going = kind in GOING or _goes(scene, trigger)
    goal = going and word in data.goal_prepositions
    if _is_of_other(scene, i, trigger):
        return []
    j, located = _past_locators(scene, i, stop)
    mention = scene.mention(j) if j < stop else None
    inner = _inside_state(scene, j, stop) if mention is not None and scene.reading is not None else None
    if inner is not None:
        j, located = inner, True
        mention = scene.mention(j)
    if mention is None or not isinstance(mention.value, Place):
        return []
    if _is_of_topic(scene, trigger, i, mention) or _is_of_cause(scene, trigger, i):
        return []  # "a forum on hunger in Sudan", "talks were put off after a shooting in Mosul"
    if word == "at" and scene.text.startswith(_POSSESSIVE, mention.span.end):
        return []  # "at Poland's request"
    aimed = kind in _ON_TOWNS and i > trigger and word == "на"  # "атака на Одессу"
    if not (located or mention.case in (None, "loct") or ((going or aimed) and mention.case == "accs")):
        return []
    if data.free_order and not going and not located and mention.case is None and _is_goal(mention):
        return []  # "обсудил визит в Узбекистан"
    # "посол России в США", "поездка в Москву": the place of an office or of another event
    rank = (mention.kind == "state" and not goal) * _STATE_RANK + _of_office(scene, i) * _OFFICE_RANK
    return [(abs(i - trigger) + rank, Spot(i, mention, goal and mention.case != "loct", _seat(scene, j)))]


def _is_of_other(scene: Scene, i: int, trigger: int) -> bool:
    """Whether a preposition goes on with a thing, and tells of no place: "the situation in Ukraine"."""
    data = scene.lexicon
    if scene.word(i - 1).startswith(data.matters) or _is_in_modifier(scene, i):
        return True
    # "an island nation off the coast of Gabon was shaken"
    led = scene.word(i - 1) == "," or scene.word(i - 1) in data.conjunctions
    return scene.reading is not None and scene.word(i) in data.near and 0 < i < trigger and not led


def _is_in_modifier(scene: Scene, i: int) -> bool:
    """Whether an adjective before a noun has a place for itself: "популярный [на] Западе глава кабинета"."""
    data, named = scene.lexicon, scene.mention(i + 1)
    adjective = scene.word(i - 1).endswith(tuple(data.endings.adjectives) or "\0") and i - 1 not in scene.actions
    if named is None or not adjective or not data.is_modifier(scene.word(i - 1)):
        return False
    return scene.word(scene.mention_end(i + 1, named)) in data.heads()


def _past_locators(scene: Scene, i: int, stop: int) -> tuple[int, bool]:
    """The position behind what leads from a preposition to a place, and whether it tells that it is one."""
    data, j, located = scene.lexicon, i + 1, scene.word(i) in scene.lexicon.near
    while j < min(stop, i + _REACH) and _leads_to_place(scene, j):
        between = scene.word(j)
        describes = data.is_modifier(between) and j not in scene.actions and j not in scene.nouns
        if between in data.locators or between in data.seats or _is_house(scene, j):
            located = True
        elif not describes and between not in data.articles and not (located and between in data.particles.of):
            break
        j += 1
    return j, located


def _inside_state(scene: Scene, i: int, stop: int) -> int | None:
    """Where the town stands that a land before it has: "near Peru's northern port of [Paita]"."""
    state, data = scene.mention(i), scene.lexicon
    if state is None or state.kind != "state":
        return None
    k, located = scene.mention_end(i, state), False
    while k < min(stop, i + _TO_TOWN) and not _is_place(scene.mention(k)):
        word = scene.word(k)
        located = located or word in data.locators or word in data.seats
        owner = word in ("'s", "’s", "'")
        led = owner or word in data.locators or word in data.seats or data.is_modifier(word)
        if not led and not (located and word in data.particles.of):
            return None
        k += 1
    told = k < stop and _is_place(scene.mention(k)) and located and scene.word(k - 1) in data.particles.of
    return k if told else None


_TO_TOWN = 9


def _leads_to_place(scene: Scene, i: int) -> bool:
    """Whether a word may stand between a preposition and the place: no name but a people, or a body of a town."""
    mention = scene.mention(i)
    return mention is None or mention.kind == "demonym" or (mention.kind == "organization" and _is_house(scene, i))


def _seat(scene: Scene, i: int) -> Place | None:
    """The capital that is meant where only its state is named: "в столице Армении"."""
    mention = scene.mention(i)
    if mention is None or mention.kind != "state" or scene.word(i - 1) not in scene.lexicon.seats:
        return None
    place = mention.value if isinstance(mention.value, Place) else None
    return scene.lexicon.capital_of(place.country) if place is not None and place.country else None


def _is_house(scene: Scene, i: int) -> bool:
    """Whether a noun in the locative stands before a town in the genitive: "в [прокуратуре] Самары"."""
    town = scene.mention(i + 1)
    if not scene.lexicon.free_order or town is None or town.kind != "place" or town.case != "gent":
        return False
    return scene.word(i).endswith(("е", "ах", "ях")) and i not in scene.nouns and i not in scene.actions


def _is_goal(mention: Mention) -> bool:
    """Whether a name that has cases stands as in the nominative, so that after "в" somebody goes there."""
    return isinstance(mention.value, Place) and mention.text == mention.value.name and mention.text[-1] in _HARD


_HARD = "бвгджзйклмнпрстфхцчшщ"


def _is_of_topic(scene: Scene, trigger: int, i: int, mention: Mention) -> bool:
    """Whether a land stands in what an event is about; a city there is oftener where it happens."""
    city = isinstance(mention.value, Place) and mention.kind != "state" and mention.value.timezone is not None
    votes = trigger in scene.actions and scene.actions[trigger].kind == "vote"  # "vote on a ceasefire in Sudan"
    if not (trigger in scene.nouns or votes) or (city and not _is_followed(scene, i, mention)):
        return False
    behind = range(trigger + 1, i)
    topic = next((k for k in behind if scene.word(k) in scene.lexicon.topics and k + 1 not in scene.times), None)
    if topic is None:
        return False
    acting = any(k in scene.actions and not scene.word(k).endswith("ing") for k in range(topic, i))
    return not (acting or any(k in scene.times or scene.tokens[k].kind == "p" for k in range(topic, i)))


def _is_followed(scene: Scene, i: int, mention: Mention) -> bool:
    """Whether another place comes right behind one: "an agreement on policing in Mosul in Paris"."""
    end = scene.mention_end(next(k for k in range(i, len(scene.tokens)) if scene.mention(k) is mention), mention)
    return scene.word(end) in scene.lexicon.place_prepositions and _is_place(scene.mention(end + 1))


def _is_of_cause(scene: Scene, trigger: int, i: int) -> bool:
    """Whether a place is that of another event, after or because of which something was done."""
    return any(is_cause(scene, n) for n in scene.nouns if trigger < n < i)


def _object(scene: Scene, trigger: int, stop: int) -> list[tuple[int, Spot]]:
    """The object of "visit" or "посетить": right after the verb, or in Russian right before it."""
    if trigger not in scene.actions:
        return []
    data = scene.lexicon
    before = _object_before(scene, trigger) if data.free_order else None
    if before is not None:
        return [before]
    for i in range(trigger + 1, min(trigger + (7 if data.free_order else 4), stop)):
        mention = scene.mention(i)
        behind = scene.word(i - 1) in together(
            data.place_prepositions, data.goal_prepositions, data.time_prepositions
        )
        seat = _seat(scene, i)
        if mention is not None and mention.text.isupper() and i > trigger + 1 and data.free_order:
            continue  # "прибудет министр спорта РФ"
        if _is_place(mention) and not behind and (seat or _is_accusative(scene, mention)):
            return [(min(3, i - trigger), Spot(i, mention, goal=True, seat=seat))]
    return []


def _is_accusative(scene: Scene, mention: Mention) -> bool:
    """Whether a place may be an object: in the accusative, or in a form that is no other case of its name."""
    if mention.case is not None or not scene.lexicon.free_order:
        return mention.case in (None, "accs")
    text, name = mention.text, mention.value.name if mention.value else ""
    if text == name or text.endswith(("у", "ю")):
        return True
    return text[:-1] != name[:-1] and not text.startswith(name)  # "Грузии", "Ирана"


def _object_before(scene: Scene, trigger: int) -> tuple[int, Spot] | None:
    """The object that stands right before a verb: "Вьетнам посетила делегация"."""
    data = scene.lexicon
    dated = scene.dated
    for i in range(max(0, trigger - _REACH), trigger):
        mention = scene.mention(i)
        if not _is_place(mention) or not _is_accusative(scene, mention):
            continue
        owned = scene.word(i - 1) in data.goal_prepositions or scene.word(i - 1) in data.offices()
        beside = all(k in dated for k in range(scene.mention_end(i, mention), trigger))
        if beside and not owned:
            return trigger - i, Spot(i, mention, goal=True)
    return None


def _of_office(scene: Scene, i: int) -> bool:
    before = scene.mention(i - 1) if i else None
    return before is not None and before.kind == "state"


def words_of(scene: Scene, spot: Spot) -> str:
    """The words of the place with its preposition, as printed."""
    printed = scene.text[scene.tokens[spot.at].start : spot.mention.span.end]
    return printed if scene.mention(spot.at) is spot.mention else printed[:1].lower() + printed[1:]


def goal_of(scene: Scene, spot: Spot, stop: int) -> str:
    """The goal as printed, with others that "and" or a comma joins to it; its name where another case stands."""
    if not spot.goal:
        return spot.place.name
    if spot.seat is not None:
        return f"столицу {spot.mention.text}"
    return scene.text[spot.mention.span.start : scene.tokens[goal_end(scene, spot, stop) - 1].end]


def goal_end(scene: Scene, spot: Spot, stop: int) -> int:
    """The position after a place and others that "and" or a comma joins to it."""
    first = next((i for i in range(spot.at, stop) if scene.mention(i) is spot.mention), spot.at)
    end = scene.mention_end(first, spot.mention)
    while end + 1 < stop and (scene.word(end) == "," or scene.word(end) in scene.lexicon.conjunctions):
        other = scene.mention(end + 1)
        if other is None or not isinstance(other.value, Place):
            break
        end = scene.mention_end(end + 1, other)
    return end
