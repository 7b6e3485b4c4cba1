"""Places with a date each, in one clause: "will be held in Perth on June 20, in Sydney on June 27"."""

from attrs import define

from toolkit.extraction.entities import Mention
from toolkit.extraction.events.scene import Scene
from toolkit.model import Place

_TWO = 2
_LEAD = 6


@define
class Station:
    """A place with the date beside it.

    Attributes:
        start: where the first of the two begins, a preposition before it included.
        stop: the position after the second.
        at: the preposition of the place.
        mention: the place.
    """

    start: int
    stop: int
    at: int
    mention: Mention


def stations(scene: Scene, start: int, stop: int) -> list[Station]:
    """The places of a clause that have a date each; none where fewer than two have."""
    times = [(low, high) for low, (_, high) in scene.times.items() if start <= low < stop]
    if len(times) < _TWO or scene.lexicon.free_order:
        return []
    for reading in (_before, _behind):
        found = [one for low, high in times if (one := reading(scene, low, high)) is not None]
        if len(found) >= _TWO and found[0].start == min(one.start for one in found):
            return found
    return []


def station_at(scene: Scene, start: int, stop: int, date: int) -> Station | None:
    """The place that is told with the date at a position."""
    return next((one for one in stations(scene, start, stop) if one.start <= date < one.stop), None)


def _before(scene: Scene, low: int, high: int) -> Station | None:
    """The place right before a date: "in Perth on June 20"."""
    end = _led(scene, low)
    at = next((i for i in range(end - 2, max(-1, end - _LEAD), -1) if _is_place(scene, i)), None)
    mention = scene.mention(at + 1) if at is not None else None
    if at is None or mention is None or scene.mention_end(at + 1, mention) != end:
        return None
    return Station(at, high, at, mention)


def _behind(scene: Scene, low: int, high: int) -> Station | None:
    """The place right behind a date: "on Saturday in Tuvalu"."""
    mention = scene.mention(high + 1) if _is_place(scene, high) else None
    if mention is None:
        return None
    return Station(_led(scene, low), scene.mention_end(high + 1, mention), high, mention)


def _led(scene: Scene, low: int) -> int:
    """Where a date begins, its preposition included."""
    return low - (scene.word(low - 1) in scene.lexicon.time_prepositions)


def _is_place(scene: Scene, i: int) -> bool:
    """Whether a preposition of place stands at a position with a place right behind it."""
    mention = scene.mention(i + 1)
    led = scene.word(i) in scene.lexicon.goal_prepositions
    return led and mention is not None and isinstance(mention.value, Place)
