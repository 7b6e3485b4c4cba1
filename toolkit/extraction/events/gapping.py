"""A date whose verb a dash stands for, with its own place: "сегодня он побывает в Осло, завтра — в Риге"."""

from toolkit.extraction.events.places import GOING, Spot, spot_of
from toolkit.extraction.events.scene import Scene
from toolkit.model import Place

_DASHES = frozenset("–—-")


def gap_of(scene: Scene, trigger: int, time: tuple[int, int]) -> tuple[int, int] | None:
    """The words behind the dash that stands for the verb at `trigger`, where they name a place and no deed."""
    low, size = time[1] + 1, len(scene.tokens)
    if not scene.lexicon.free_order or trigger >= time[0] or scene.word(time[1]) not in _DASHES:
        return None
    high = next((i for i in range(low, size) if scene.tokens[i].kind == "p"), size)
    told = any(i in scene.actions or i in scene.nouns for i in range(low, high))
    placed = any((m := scene.mention(i)) is not None and isinstance(m.value, Place) for i in range(low, high))
    return (low, high) if placed and not told else None


def before_gaps(scene: Scene, trigger: int, stop: int) -> int:
    """Where the words of the verb's own date end, and those of a date without one begin."""
    found = (
        low
        for low, (_, high) in scene.times.items()
        if trigger < low < stop and gap_of(scene, trigger, (low, high))
    )
    return min(found, default=stop)


def spot_in(scene: Scene, gap: tuple[int, int], trigger: int, kind: str) -> Spot | None:
    """The place that a gap names: with its preposition, or as the goal of a journey without one."""
    low, high = gap
    mention = scene.mention(low)
    if (
        kind in GOING
        and mention is not None
        and isinstance(mention.value, Place)
        and mention.case in (None, "accs")
    ):
        return Spot(low, mention, goal=True)
    return spot_of(scene, low, high, high, kind)
