"""What leaves the name of an event together with its date."""

from toolkit.extraction.events.days.day_clocks import is_bare_clock
from toolkit.extraction.events.naming.stations import stations
from toolkit.extraction.events.sentence.participles import participle_of
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together
from toolkit.extraction.times import Time

# What may stand between two dates, or times of day, of one event.
_BESIDE_DATES = frozenset(",(/-–—")
_BETWEEN_DATES = 4
# Marks behind a date, with those that open what they close.
_CLOSING = {")": "(", "-": "-", "–": "–", "—": "—"}
_LONGEST_LEAD = 80
"""How far before a date the words stand that give its place to another."""


def date_words(scene: Scene, time: tuple[int, int], clause: tuple[int, int]) -> tuple[int, int]:
    """The positions of a date with what leaves with it: prepositions, "late", other dates and times beside it."""
    data, (low, high), (start, stop) = scene.lexicon, time, clause
    if low == high:
        return low, high
    led = scene.reading is not None and scene.word(low - 1) in together(data.moving.bounds, data.naming.each)
    low -= led and low > start  # "was moved [to] May 4 in Leeds", "sounds [each] 8 December"
    leaving = together(data.time_prepositions, data.date_adverbs)
    idle = together(leaving, data.conjunctions, _BESIDE_DATES)
    while True:
        while low > start and (scene.word(low - 1) in leaving or _is_either(scene, low - 1)):
            if _is_particle(scene, low - 1):
                break
            low -= 1
        near = (k for k in range(high, min(high + _BETWEEN_DATES, stop)) if k in scene.times)
        after = next((k for k in near if not data.free_order or scene.times[k][0].type != "DURATION"), None)
        if after is not None and all(scene.word(k) in idle for k in range(high, after)):
            high = scene.times[after][1]
            continue
        before = next(
            (
                t
                for t, (other, end) in scene.times.items()
                if low - _BETWEEN_DATES < end <= low and not _is_kept(scene, t, other)
            ),
            None,
        )
        if (
            before is None
            or before < start
            or not all(scene.word(k) in idle for k in range(scene.times[before][1], low))
        ):
            closes = high < stop and _CLOSING.get(scene.word(high)) in _run(scene, low, high)
            return low, _past_owned(scene, high + closes, stop)
        low = before


def _is_particle(scene: Scene, i: int) -> bool:
    """Whether a preposition belongs to the verb before it, as another one leads to the date: "handed [in] on"."""
    led = scene.word(i + 1) in scene.lexicon.time_prepositions and i + 1 not in scene.dated
    return led and i - 1 in scene.actions and scene.word(i) in scene.lexicon.naming.particles


def _is_either(scene: Scene, i: int) -> bool:
    """Whether a conjunction stands between two prepositions of a date: "on [or] about May 4"."""
    led = scene.word(i - 1) in scene.lexicon.time_prepositions
    return led and scene.word(i) in scene.lexicon.conjunctions and scene.word(i) != "and"


def _past_owned(scene: Scene, high: int, stop: int) -> int:
    """The position behind what only tells when with a date of its own: "during Tuesday's [rush hour]"."""
    data, last = scene.lexicon, scene.tokens[high - 1].end
    if data.free_order or not scene.text.startswith(("'s", "’s"), last - 2):
        return high
    while high < stop and data.is_modifier(scene.word(high)):
        if high in scene.actions or high in scene.nouns or high in scene.dated or scene.is_name(high):
            break
        high += 1
    return high


def clocks(scene: Scene, start: int, stop: int) -> set[int]:
    """The hours of a day that stands apart from them: "will meet Monday at the town hall [at 7 p.m.]"."""
    found: set[int] = set()
    if scene.lexicon.free_order:
        return found
    for low, (time, high) in scene.times.items():
        if start < low < stop and is_bare_clock(time, scene.lexicon.days):
            led = scene.word(low - 1) in scene.lexicon.time_prepositions
            found.update(range(low - led, high))
    return found


def _is_kept(scene: Scene, at: int, time: Time) -> bool:
    """Whether a time is what a verb tells of, so that it stays: "marks Independence Day", "за 2024 год"."""
    if scene.word(at - 1) in scene.lexicon.spans:
        return True
    return time.rule == "holiday" and scene.word(at - 1) not in scene.lexicon.time_prepositions


def gives_way(scene: Scene, start: int, stop: int) -> set[int]:
    """An event that something else takes the place of: "[вместо саммита] соберутся министры"."""
    found: set[int] = set()
    instead = scene.lexicon.moving.instead
    if scene.vocabulary.isdisjoint(instead):
        return found
    for n in scene.nouns:
        first = n - 1
        while first > start and scene.lexicon.is_modifier(scene.word(first)):
            first -= 1
        if start <= first and n < stop and scene.word(first) in instead:
            found.update(range(first, n + 1))
    return found


def _run(scene: Scene, low: int, high: int) -> set[str]:
    return {scene.word(i) for i in range(low, high)}


def of_participles(scene: Scene, trigger: int, clause: tuple[int, int], at: int) -> set[int]:
    """The dates of participles, and all of one that commas part: "мэр, [арестованный 2 марта,] был переведен"."""
    found: set[int] = set()
    start, stop = clause
    for low, (_, high) in scene.times.items():
        participle = participle_of(scene, low) if start <= low < stop and low != at else None
        if participle is None or participle <= trigger < high:
            continue
        apart = scene.word(participle - 1) == ","
        end = next((i for i in range(high, stop) if scene.tokens[i].kind == "p"), None) if apart else None
        if end is not None and scene.word(end) == ",":
            found.update(range(participle - 1, end + 1))
        else:
            found.update(range(low, high))
    return found


def described(scene: Scene, start: int, trigger: int) -> set[int]:
    """What commas and a participle only say of a subject: "спутник, [созданный в Томске,] отправится"."""
    found: set[int] = set()
    after = scene.lexicon.participles.after_comma
    for i in range(start + 1, trigger):
        if scene.word(i) == "," and i not in found and after.search(scene.word(i + 1)):
            end = next((k for k in range(i + 1, trigger) if scene.word(k) == "," and k not in scene.listed), i)
            found.update(range(i, end + (end > i)))
    return found


def other_stations(scene: Scene, start: int, stop: int, at: int) -> set[int]:
    """What tells of other places on other dates, with what joins it on: "in Perth on June 20, in Sydney on"."""
    found: set[int] = set()
    told = stations(scene, start, stop)
    for other in told:
        low, own = other.start, other.start <= at < other.stop
        if not own or other is not told[0]:
            while low > start and (
                scene.word(low - 1) == "," or scene.word(low - 1) in scene.lexicon.conjunctions
            ):
                low -= 1
            found.update(range(low, other.start if own else other.stop))
    return found


def given_up(scene: Scene, start: int, stop: int) -> set[int]:
    """What tells of the day whose place the date takes: "on May 12 [rather than on May 5]"."""
    words, found = scene.lexicon.moving.replaced, set[int]()
    if words is None or len(scene.times) == 1:
        return found
    for low, (_, high) in scene.times.items():
        begin = max(scene.sentence.start, scene.tokens[low].start - _LONGEST_LEAD)
        led = words.search(scene.text[begin : scene.tokens[low].start].casefold())
        at = led.start() + begin if led is not None else None
        first = next((i for i in range(start, low) if at is not None and scene.tokens[i].start >= at), None)
        if first is not None and high <= stop:
            found.update(range(first - (scene.word(first - 1) == ","), high))
    return found


def attributions(scene: Scene, start: int, stop: int, trigger: int) -> set[int]:
    """Where commas part a source from the rest of a clause: "в среду, [по словам врача,] вылетит"."""
    found: set[int] = set()
    if scene.vocabulary.isdisjoint(scene.lexicon.sources):
        return found
    for i in range(start, stop):
        if not _opens_source(scene, i) or (i > start and scene.word(i - 1) not in _APART):
            continue
        dated = next((k for k in range(i, min(i + _SOURCE, stop)) if k in scene.times), None)
        comma = next((k for k in range(i, stop) if scene.word(k) == ","), None)
        if i == start and dated is not None and dated < trigger and (comma is None or dated < comma):
            found.update(range(i, dated))  # "по данным полиции 5 мая", "по словам мэра в среду"
        elif comma is not None and not i <= trigger < comma:
            found.update(range(i - (scene.word(i - 1) == ","), comma + 1))
    return found


# So many words a source has at most that no comma parts from the date behind it.
_SOURCE = 8


def _opens_source(scene: Scene, i: int) -> bool:
    """Whether words that name a source begin at a position."""
    if scene.word(i) not in scene.lexicon.sources:
        return False
    return " ".join(map(scene.word, range(i, i + 3))).startswith(scene.lexicon.attributing)


_APART = frozenset({",", "а", "но", "и"})
