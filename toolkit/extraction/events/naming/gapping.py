"""A date whose verb a dash stands for, with words of its own: "завтра — в Риге", "женский — 15 марта"."""

from attrs import frozen

from toolkit.extraction.events.naming.clauses import attributed
from toolkit.extraction.events.naming.pieces import leads_date
from toolkit.extraction.events.naming.places import GOING, Spot, spot_of
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together
from toolkit.model import Organization, Person, Place

_DASHES = frozenset("–—-")
_MOST_WORDS = 6


@frozen
class Gap:
    """The words that a date without a verb has for itself.

    Attributes:
        low: where they begin.
        high: the position after them.
        start: where they begin with the mark and the conjunction that part them from the verb's own date.
        told: "place", "object" and "subject" of the verb left out, or "other" for an adjective of its event.
    """

    low: int
    high: int
    start: int
    told: str


def gap_of(scene: Scene, trigger: int, time: tuple[int, int]) -> Gap | None:
    """The words that stand around the dash for the verb at `trigger`; None where none does."""
    if trigger >= time[0]:
        return None
    if scene.reading is not None:
        return _joined(scene, trigger, time)
    if not scene.lexicon.free_order:
        return None
    return _behind(scene, trigger, time) if scene.word(time[1]) in _DASHES else _before(scene, trigger, time)


def _behind(scene: Scene, trigger: int, time: tuple[int, int]) -> Gap | None:
    """The words behind the dash: "завтра — в Египте", "в апреле — больницу"."""
    low, size = time[1] + 1, len(scene.tokens)
    high = next((i for i in range(low, size) if scene.tokens[i].kind == "p" or i in scene.times), size)
    placed = _has_place(scene, low, high)
    # the verb has a date of its own: "мэра арестовали 5 марта — он ..." goes on with something else
    again = any(other < time[0] for other in scene.times)
    if _tells(scene, low, high) or not again:
        return None
    if not (placed or (trigger in scene.actions and 0 < high - low <= _MOST_WORDS)):
        return None
    return Gap(low, high, _start(scene, time[0]), "place" if placed else "object")


def _joined(scene: Scene, trigger: int, time: tuple[int, int]) -> Gap | None:
    """The subject behind "and" of a verb left out: "Sarr arrived on Thursday and [Guinea's Barry] on Friday"."""
    data, high = scene.lexicon, time[0]
    high -= scene.word(high - 1) in data.time_prepositions
    last = max((end for low, (_, end) in scene.times.items() if trigger < low and end < high), default=high)
    low = last + (scene.word(last) == ",")
    if last >= high or trigger not in scene.actions or scene.word(low) not in data.conjunctions:
        return None
    named = [m for i in range(low + 1, high) if (m := scene.mention(i)) is not None]
    acts = bool(named) and isinstance(named[-1].value, Person | Organization)
    whole = acts and high - low <= _MOST_WORDS and scene.tokens[high - 1].end == named[-1].span.end
    led = scene.word(low + 1) in together(data.place_prepositions, data.goal_prepositions, data.companions)
    return Gap(low + 1, high, last, "subject") if whole and not led and not _tells(scene, low, high) else None


def _before(scene: Scene, trigger: int, time: tuple[int, int]) -> Gap | None:
    """The words before the dash: "в Риге — 27 марта", "женский — в воскресенье"."""
    high = time[0] - 1 - (scene.word(time[0] - 1) in scene.lexicon.time_prepositions)
    if scene.word(high) not in _DASHES:
        return None
    low = high
    while low > trigger + 1 and scene.tokens[low - 1].kind != "p" and low - 1 not in scene.dated:
        low -= 1
    low += scene.word(low) in scene.lexicon.conjunctions
    dated = any(trigger < other < low for other in scene.times)
    if not dated or not 0 < high - low <= _MOST_WORDS or _tells(scene, low, high):
        return None
    return Gap(low, high, _start(scene, low), _role(scene, low, high))


def _role(scene: Scene, low: int, high: int) -> str:
    """What the words before a dash are for the verb left out."""
    if _has_place(scene, low, high) and scene.word(low) in scene.lexicon.place_prepositions:
        return "place"
    return "other" if _names_another(scene, low, high) else "subject"


def _names_another(scene: Scene, low: int, high: int) -> bool:
    """Whether only adjectives in the nominative stand there: "ответные", "второй"."""
    words = [scene.word(i) for i in range(low, high)]
    # what adjectives name is another event of the kind told
    return all(word.endswith(tuple(scene.lexicon.endings.adjectives)) for word in words)


def _start(scene: Scene, low: int) -> int:
    """Where words begin with their preposition, the conjunction and the mark before them."""
    data = scene.lexicon
    low -= scene.word(low - 1) in data.time_prepositions
    low -= scene.word(low - 1) in data.conjunctions
    return low - (scene.word(low - 1) == ",")


def _tells(scene: Scene, low: int, high: int) -> bool:
    return any(i in scene.actions or i in scene.nouns or i in scene.saying for i in range(low, high))


def _has_place(scene: Scene, low: int, high: int) -> bool:
    return any((m := scene.mention(i)) is not None and isinstance(m.value, Place) for i in range(low, high))


def before_gaps(scene: Scene, trigger: int, stop: int) -> int:
    """Where the words of the verb's own date end, and those of a date without one begin."""
    if len(scene.times) == 1 or (scene.reading is None and _DASHES.isdisjoint(scene.vocabulary)):
        return stop
    gaps = (gap_of(scene, trigger, (low, high)) for low, (_, high) in scene.times.items() if trigger < low < stop)
    return min([gap.start for gap in gaps if gap is not None], default=stop)


def spot_in(scene: Scene, gap: Gap, trigger: int, kind: str) -> Spot | None:
    """The place that a gap names: with its preposition, or as the goal of a journey without one."""
    mention = scene.mention(gap.low)
    if (
        kind in GOING
        and mention is not None
        and isinstance(mention.value, Place)
        and mention.case in (None, "accs")
    ):
        return Spot(gap.low, mention, goal=True)
    return spot_of(scene, gap.low, gap.high, gap.high, kind)


def clause_of_gap(scene: Scene, gap: Gap, trigger: int, start: int) -> str:
    """What the verb tells of the words of a gap: "Артисты выступят в Риге", "Откроют больницу"."""
    own = scene.words(gap.low, gap.high)
    if gap.told == "subject":
        return f"{own[:1].upper()}{own[1:]} {scene.words(trigger, trigger + 1)}"
    start = attributed(scene, start, trigger)
    kept = [i for i in range(start, trigger + 1) if i not in scene.dated and not leads_date(scene, i)]
    if gap.told == "place":
        spot = spot_of(scene, start, trigger, trigger, "")
        end = scene.mention_end(_at(scene, spot), spot.mention) if spot is not None else start
        kept = [i for i in kept if spot is None or not spot.at <= i < end]
    words = " ".join(scene.words(i, i + 1) for i in kept if scene.tokens[i].kind != "p")
    return f"{words} {own}"


def _at(scene: Scene, spot: Spot) -> int:
    """The position where the name of a place begins."""
    return next(i for i in range(spot.at, len(scene.tokens)) if scene.mention(i) is spot.mention)
