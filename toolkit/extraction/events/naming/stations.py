"""Places with a date each, in one sentence: "will be held in Perth on June 20, in Sydney on June 27"."""

from attrs import define

from toolkit.extraction.entities import Mention
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together
from toolkit.model import Place

_TWO = 2
_LEAD = 6


@define
class Station:
    """A place with the date beside it.

    Attributes:
        start: where the first of the two begins, a preposition before it included.
        stop: the position after the second.
        at: the position before the place: its preposition, its verb, or what joins it to the station before.
        mention: the place.
        led: the preposition of the place, or of the first of a list: "to [Oslo on Monday], Riga on Tuesday";
            None for the objects of a verb: "will visit Oslo on Monday, Riga on Tuesday".
    """

    start: int
    stop: int
    at: int
    mention: Mention
    led: int | None


def stations(scene: Scene, start: int, stop: int) -> list[Station]:
    """The places of a clause that have a date each; none where fewer than two have."""
    if len(scene.times) < _TWO or len(scene.places) < _TWO:
        return []
    times = [(low, high) for low, (_, high) in scene.times.items() if start <= low < stop]
    if len(times) < _TWO:
        return []
    for reading in (_before, _behind):
        found: list[Station] = []
        for low, high in times:
            one = reading(scene, low, high)
            if one is None and found and reading is _before:
                one = _listed(scene, low, high, found[0])
            if one is not None:
                found.append(one)
        if len(found) >= _TWO and found[0].start == min(one.start for one in found):
            return found
    return []


def station_at(scene: Scene, start: int, stop: int, date: int) -> Station | None:
    """The place that is told with the date at a position."""
    return next((one for one in stations(scene, start, stop) if one.start <= date < one.stop), None)


def places_of_others(scene: Scene, own: Station) -> frozenset[int]:
    """Where the places of the other stations begin, which take no part in this one."""
    return frozenset([one.at + 1 for one in stations(scene, 0, len(scene.tokens)) if one != own])


def _before(scene: Scene, low: int, high: int) -> Station | None:
    """The place right before a date: "in Perth on June 20"."""
    end = _led(scene, low)
    at = next((i for i in range(end - 2, max(-1, end - _LEAD), -1) if _is_place(scene, i)), None)
    if at is None:
        return _visited(scene, end, high)
    mention = scene.mention(at + 1)
    if mention is None or scene.mention_end(at + 1, mention) != end:
        return None
    return Station(at, high, at, mention, at)


def _visited(scene: Scene, end: int, high: int) -> Station | None:
    """The place that a verb has for its object, right before a date: "will visit [Oslo on Monday]"."""
    start = _place_before(scene, end)
    verb = None if start is None else start - 1 - (scene.word(start - 1) in scene.lexicon.articles)
    if start is None or verb is None or verb not in scene.actions or scene.actions[verb].kind != "visit":
        return None
    mention = scene.mention(start)
    return None if mention is None else Station(verb + 1, high, start - 1, mention, None)


def _place_before(scene: Scene, end: int) -> int | None:
    """Where the name of a place begins that ends at a position."""
    start = next((i for i in range(end - 1, max(-1, end - _LEAD), -1) if scene.mention(i) is not None), None)
    mention = scene.mention(start) if start is not None else None
    if start is None or mention is None or not isinstance(mention.value, Place):
        return None
    return start if scene.mention_end(start, mention) == end else None


def _listed(scene: Scene, low: int, high: int, first: Station) -> Station | None:
    """A further place of a list right before its date: "to Oslo on Monday, [Riga on Tuesday]"."""
    start = _place_before(scene, _led(scene, low))
    mention = scene.mention(start) if start is not None else None
    if start is None or mention is None:
        return None
    joined = start - 1 - (scene.word(start - 1) in scene.lexicon.articles)
    if scene.word(joined) != "," and scene.word(joined) not in scene.lexicon.conjunctions:
        return None
    return Station(joined + 1, high, start - 1, mention, first.led)


def _behind(scene: Scene, low: int, high: int) -> Station | None:
    """The place right behind a date: "on Saturday in Tuvalu"."""
    mention = scene.mention(high + 1) if _is_place(scene, high) else None
    if mention is None:
        return None
    return Station(_led(scene, low), scene.mention_end(high + 1, mention), high, mention, high)


def _led(scene: Scene, low: int) -> int:
    """Where a date begins, its preposition included."""
    return low - (scene.word(low - 1) in scene.lexicon.time_prepositions)


def _is_place(scene: Scene, i: int) -> bool:
    """Whether a preposition of place stands at a position with a place right behind it."""
    mention = scene.mention(i + 1)
    led = scene.word(i) in together(scene.lexicon.goal_prepositions, scene.lexicon.place_prepositions)
    return led and mention is not None and isinstance(mention.value, Place)
