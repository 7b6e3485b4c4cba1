"""Events that a dash and no verb tells: "5 марта — концерт", "церемония награждения — 6 декабря"."""

from toolkit.extraction.events.forms import EventNoun
from toolkit.extraction.events.sentence.scene import Scene

_DASHES = frozenset("–—-")
_OPENING = frozenset('«"“„(')
# So many words at most lie between a date and its dash, and between the dash and the event.
_TO_DASH, _TO_NOUN = 8, 5


def behind_dash(scene: Scene, end: int) -> int | None:
    """The event that stands in the nominative behind the dash after a date: "в 19 часов в ДК — концерт"."""
    if not scene.lexicon.free_order or _DASHES.isdisjoint(scene.vocabulary):
        return None
    dash = next((i for i in range(end, end + _TO_DASH) if _ends(scene, i)), end)
    if scene.word(dash) not in _DASHES:
        return None
    leads = _leads(scene, end)
    for i in range(dash + 1, dash + _TO_NOUN):
        if leads and _is_day_of(scene, i):
            scene.nouns.setdefault(
                i,
                EventNoun(
                    scene.word(i), "", False, "m", frozenset({"ns", "as"}), scene.lexicon.senses.day[scene.word(i)]
                ),
            )
        if i in scene.nouns:
            return i if any(case[0] == "n" for case in scene.nouns[i].cases) and not _acts(scene, i) else None
        if not (scene.lexicon.is_modifier(scene.word(i)) or scene.word(i) in _OPENING):
            return None
    return None


def _leads(scene: Scene, end: int) -> bool:
    """Whether a date begins its clause, so that a dash behind it tells what day that is."""
    low = next((low for low, (_, high) in scene.times.items() if high == end), 0)
    start, _ = scene.clauses[scene.clause_of[low]]
    return not any(i in scene.actions or i in scene.nouns or i in scene.saying for i in range(start, low))


def _is_day_of(scene: Scene, i: int) -> bool:
    """Whether a date is told to be the day of something: "3 мая — [день] города"."""
    after = scene.word(i + 1)
    told = i + 1 in scene.actions or i + 1 in scene.dated or after in scene.lexicon.time_prepositions
    return scene.word(i) in scene.lexicon.senses.day and len(after) > _SHORT and after.isalpha() and not told


_SHORT = 2


def before_dash(scene: Scene, at: int) -> int | None:
    """The event that stands in the nominative before the dash that leads to its date."""
    if not scene.lexicon.free_order or _DASHES.isdisjoint(scene.vocabulary):
        return None
    dash = before_dates(scene, at)
    if scene.word(dash) not in _DASHES:
        return None
    low = dash
    while low > 0 and not _ends(scene, low - 1) and low - 1 not in scene.dated:
        low -= 1
    if any(i in scene.actions or i in scene.saying for i in range(low, dash)):
        return None
    head = low
    while head < dash and (scene.lexicon.is_modifier(scene.word(head)) or scene.word(head) in _OPENING):
        head += 1
    named = head in scene.nouns and any(case[0] == "n" for case in scene.nouns[head].cases)
    return head if named and head < dash else None


def before_dates(scene: Scene, at: int) -> int:
    """The position before a date, or before the list of dates that it ends: "показы — 24 ноября, [8 декабря]"."""
    ends = {end: low for low, (_, end) in scene.times.items()}
    i = at - 1 - (scene.word(at - 1) in scene.lexicon.time_prepositions)
    while (scene.word(i) == "," or scene.word(i) in scene.lexicon.conjunctions) and i in ends:
        i = ends[i] - 1 - (scene.word(ends[i] - 1) in scene.lexicon.time_prepositions)
    return i


def in_brackets(scene: Scene, at: int) -> tuple[int, int] | None:
    """The words in brackets around a date, which tell of nothing outside: "(родился 5 мая 1990 года)"."""
    if "(" not in scene.vocabulary or not scene.lexicon.free_order:
        return None
    low = next((i for i in range(at - 1, max(-1, at - _IN_BRACKETS), -1) if scene.word(i) in "()"), -1)
    if low < 0 or scene.word(low) != "(":
        return None
    high = next((i for i in range(at, len(scene.tokens)) if scene.word(i) == ")"), len(scene.tokens))
    idle = scene.lexicon.time_prepositions
    own = (i for i in range(low + 1, high) if i not in scene.dated and scene.word(i).isalpha())
    tells = any(scene.word(i) not in idle and not scene.text[scene.tokens[i].start].isupper() for i in own)
    return (low + 1, high) if tells else None


_IN_BRACKETS = 12


def before_bracket(scene: Scene, at: int) -> int | None:
    """The event whose day stands in brackets behind it: "время получил матч Дания - Швеция (14 марта)"."""
    if not scene.lexicon.free_order or scene.word(at - 1) != "(":
        return None
    for i in range(at - 2, max(-1, at - _TO_BRACKET), -1):
        if i in scene.nouns:
            return i
        if i in scene.actions or i in scene.saying or (scene.tokens[i].kind == "p" and i not in scene.listed):
            return None
    return None


_TO_BRACKET = 8


def gap_start(scene: Scene, end: int, stop: int) -> int:
    """Where what a dash and no verb tells of a later date begins: "17 мая[, а финал - 18 мая]"."""
    if not scene.lexicon.free_order or _DASHES.isdisjoint(scene.vocabulary):
        return stop
    for at in scene.times:
        dash = at - 1 - (scene.word(at - 1) in scene.lexicon.time_prepositions)
        if not end < at < stop or scene.word(dash) not in _DASHES:
            continue
        comma = next((i for i in range(dash - 1, end - 1, -1) if _ends(scene, i)), end)
        if scene.word(comma) == "," and comma not in scene.listed:
            return comma
    return stop


def _ends(scene: Scene, i: int) -> bool:
    """Whether a stretch without a verb ends at a position."""
    mark = scene.tokens[i].kind == "p" if i < len(scene.tokens) else True
    return (mark and scene.word(i) not in _OPENING) or i in scene.actions or i in scene.saying


def _acts(scene: Scene, noun: int) -> bool:
    """Whether a verb follows in the same stretch, of which the event is only a subject or object."""
    after = range(noun + 1, len(scene.tokens))
    return next((i in scene.actions for i in after if _ends(scene, i) and scene.word(i) != "»"), False)
