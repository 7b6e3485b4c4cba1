"""The clauses of a sentence."""

from toolkit.extraction.entities import Mention
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together
from toolkit.extraction.quotes.sentence.tokens import places_of

_BREAKS = frozenset(",;:()—–-")
_FEW = 2
_DASHES = frozenset("–—-")
_CLOSING, _OPENING = frozenset("»”"), frozenset("«“")
_DATE_WORDS = 8


def divide(scene: Scene) -> None:
    """Clauses end at marks; what has neither verb nor event noun joins its neighbour."""
    bounds = _stretches(scene)
    merged: list[tuple[int, int]] = []
    pending: int | None = None
    for start, end in bounds:
        if start >= end:
            continue
        first = start if pending is None else pending
        if (
            _only_dates(scene, first, end)
            or _opens_date(scene, start, end)
            or _runs_on(scene, start, end)
            or _is_aside(scene, first, start, end)
            or (pending is None and _leads_on(scene, start, end))
        ):
            pending = first
        elif _stands_alone(scene, first, start, end):
            merged.append((first, end))
            pending = None
        elif pending is None and _resumes(scene, merged, start, end):
            scene.resumed[start] = merged[-2]
            merged.append((start, end))
        elif pending is None and _goes_on_behind(scene, merged, start, end):
            merged.append((start, end))
        elif merged and pending is None and not _after_attribution(scene, merged, start, end):
            merged[-1] = (merged[-1][0], end)
        else:
            pending = first
    if pending is not None:
        merged.append((pending, len(scene.tokens)))
    scene.clauses = merged
    scene.clause_of = [0] * len(scene.tokens)
    for number, (start, end) in enumerate(merged):
        for i in range(start, min(end + 1, len(scene.tokens))):
            scene.clause_of[i] = number


def mark_lists(scene: Scene) -> None:
    """Tell the marks that part no clauses: those of lists of names, between two names and in numbers."""
    start = 0
    for i in places_of({"p"}, scene.cut.kinds):
        token = scene.tokens[i]
        if (token.word == "," and _lists(scene, i, start)) or _pairs(scene, i) or _is_in_number(scene, i):
            scene.listed.add(i)
        elif token.word in _BREAKS:
            start = i + 1


def _stretches(scene: Scene) -> list[tuple[int, int]]:
    """What stands between marks and conjunctions of verbs."""
    bounds: list[tuple[int, int]] = []
    start = 0
    joining = scene.lexicon.conjunctions
    for i in sorted({*places_of({"p", "q", "n"}, scene.cut.kinds), *places_of(joining, scene.cut.words)}):
        token = scene.tokens[i]
        word = token.word
        listed = word == "," and _lists(scene, i, start)
        if listed or i in scene.aside or (token.kind == "p" and (_pairs(scene, i) or _is_in_number(scene, i))):
            scene.listed.add(i)
            continue
        if token.kind == "p" and word in _BREAKS and i not in scene.dated and not _is_in_word(scene, i):
            bounds.append((start, i))
            start = i + 1
        elif word in joining and (_goes_on(scene, i, start) or _acts_behind(scene, i, start, number="s")):
            bounds.append((start, i))
            start = i + 1
            scene.joined.add(i + 1)
        elif word in joining and (_begins_anew(scene, i, start) or _acts_behind(scene, i, start, number="p")):
            bounds.append((start, i))
            start = i + 1
    bounds.append((start, len(scene.tokens)))
    return bounds


def _lists(scene: Scene, i: int, start: int) -> bool:
    """Whether a comma only parts names of one kind that "and" joins at last: "Norway, Japan and Spain"."""
    before = scene.names.ending.get(scene.tokens[i - 1].end) if i > start else None
    if before is None:
        return False
    attributed = start < i and any(map(scene.word(start).startswith, scene.lexicon.sources))
    if attributed and " ".join(map(scene.word, range(start, min(start + 3, i)))).startswith(
        scene.lexicon.attributing
    ):
        return False
    j, other = i + 1, scene.mention(i + 1)
    while other is not None and other.kind == before.kind:
        j = scene.mention_end(j, other)
        j += scene.word(j) == ","
        if scene.word(j) in scene.lexicon.conjunctions:
            last = scene.mention(j + 1)
            return last is not None and last.kind == before.kind
        other = scene.mention(j) if scene.word(j - 1) == "," else None
    return scene.word(j) in scene.lexicon.conjunctions and j == i + 1 and _lists_last(scene, j, before)


def _is_in_word(scene: Scene, i: int) -> bool:
    """Whether a hyphen stands inside a word: "10%-е пошлины"."""
    if scene.word(i) != "-" or not 0 < i < len(scene.tokens) - 1:
        return False
    before, own, after = scene.tokens[i - 1 : i + 2]
    return before.end == own.start and own.end == after.start and after.word.isalpha()


def _is_in_number(scene: Scene, i: int) -> bool:
    """Whether a mark stands inside a number: "35,000", "6,8"."""
    if scene.tokens[i].kind != "p" or not 0 < i < len(scene.tokens) - 1:
        return False
    before, own, after = scene.tokens[i - 1 : i + 2]
    joined = before.end == own.start and own.end == after.start
    return joined and before.word[-1:].isdigit() and after.word[:1].isdigit()


def _pairs(scene: Scene, i: int) -> bool:
    """Whether a dash stands between two names of one kind: "матч Франция — Италия"."""
    if scene.word(i) not in _DASHES or not 0 < i < len(scene.tokens) - 1:
        return False
    if scene.word(i - 1) in _CLOSING and scene.word(i + 1) in _OPENING:
        return True  # "матч «Спартак» — «Рубин»"
    before, after = scene.names.ending.get(scene.tokens[i - 1].end), scene.mention(i + 1)
    return before is not None and after is not None and before.kind == after.kind


def _lists_last(scene: Scene, j: int, before: Mention) -> bool:
    """Whether "and" at a position, after a comma, brings in the last of a list that has begun before."""
    last = scene.mention(j + 1)
    own = next((k for k in range(j - 1, -1, -1) if scene.mention(k) is before), 0)
    return last is not None and last.kind == before.kind and scene.word(own - 1) == ","


def _leads_to_clause(scene: Scene, start: int, end: int) -> bool:
    """Whether words with a date of their own lead to "что" or "как": "накануне стало известно, что ..."."""
    dated = any(start <= at < end for at in scene.times)
    known = dated and end - start > _FEW and scene.word(end + 1) == "что"
    return known or (scene.word(end - 1) == "того" and scene.word(end + 1) == "как")


def _only_dates(scene: Scene, start: int, end: int) -> bool:
    """Whether a clause has said only its date before a comma: "что в пятницу, 7 марта, пройдет"."""
    few = end - start <= _DATE_WORDS and scene.word(start) in scene.lexicon.clause_words
    dated = few and any(start <= low and high == end for low, (_, high) in scene.times.items())
    return dated and not _tells(scene, start, end) and not scene.has_noun(start, end)


def _opens_date(scene: Scene, start: int, end: int) -> bool:
    """Whether a conjunction of two words leads to a date between commas: "после чего, 4 апреля, отправятся"."""
    return end - start <= _FEW and scene.word(start) in scene.lexicon.clause_words and end + 1 in scene.times


def _leads_on(scene: Scene, start: int, end: int) -> bool:
    """Whether "а" and a date lead to a verb behind an aside or a dash: "а в 14:00, по словам врача, ..."."""
    if not scene.lexicon.free_order or scene.word(start) not in scene.lexicon.conjunctions:
        return False
    if not any(start < at < end for at in scene.times) or _tells(scene, start, end):
        return False
    if scene.has_noun(start, end):
        return False
    after = end + 1
    if scene.word(end) == "," and " ".join(map(scene.word, range(after, after + 3))).startswith(
        scene.lexicon.attributing
    ):
        after = next((i + 1 for i in range(after, len(scene.tokens)) if scene.word(i) == ","), after)
    elif scene.word(end) not in _DASHES:
        return False
    stop = next((i for i in range(after, len(scene.tokens)) if scene.word(i) in _BREAKS), len(scene.tokens))
    return any(i in scene.actions and scene.actions[i].tense != "infinitive" for i in range(after, stop))


def _resumes(scene: Scene, merged: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether the main clause goes on with its date behind a relative one: "в театре, где он служил, 5 мая"."""
    if not scene.lexicon.free_order or len(merged) < _FEW or not any(start <= at < end for at in scene.times):
        return False
    idle = together(scene.lexicon.time_prepositions, scene.lexicon.adverbs, scene.lexicon.date_adverbs)
    only = all(i in scene.dated or scene.word(i) in idle or scene.tokens[i].kind == "p" for i in range(start, end))
    return only and _is_relative(scene, merged[-1][0])


def _goes_on_behind(scene: Scene, merged: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether an event with a date follows a relative clause: "Моэ, которого уволили, 15 марта даст концерт"."""
    if not scene.lexicon.free_order or not merged or not any(start <= at < end for at in scene.times):
        return False
    low = next((i for i in range(*merged[-1]) if _is_relative(scene, i)), None)
    return low is not None and scene.has_noun(start, end)


def _is_relative(scene: Scene, low: int) -> bool:
    """Whether a relative pronoun begins a clause at a position, maybe behind a preposition."""
    relative = together(scene.lexicon.where, scene.lexicon.relative_forms)
    return scene.word(low) in relative or scene.word(low + 1) in relative


def _is_aside(scene: Scene, first: int, start: int, end: int) -> bool:
    """Whether a source is named between a date and what happened then: "Накануне, как пишет газета, ..."."""
    if scene.word(start) != "как" or first == start or not any(start < i < end for i in scene.saying):
        return False
    return all(i in scene.dated or scene.tokens[i].kind == "p" for i in range(first, start))


def _runs_on(scene: Scene, start: int, end: int) -> bool:
    """Whether only a date parts an event from its verb: "заседание утром 6 апреля, пройдет под ..."."""
    verb = scene.actions.get(end + 1)
    if verb is None or "s" not in verb.light or verb.tense not in ("past", "future", "present"):
        return False
    return (
        any(start <= low and high == end for low, (_, high) in scene.times.items())
        and not scene.has_action(start, end)
        and scene.has_noun(start, end)
    )


def _after_attribution(scene: Scene, merged: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a stretch with a date follows "Как сообщает X," and goes with what comes after it."""
    low, high = merged[0]
    only_said = not scene.has_action(low, high) and any(i in scene.saying for i in range(low, high))
    return len(merged) == 1 and only_said and any(start <= at < end for at in scene.times) and low == 0


def _goes_on(scene: Scene, i: int, start: int) -> bool:
    """Whether "and" at a position parts two verbs of one subject that have a date each."""
    if not any(start <= k < i for k in scene.times):
        return False
    verb = scene.actions.get(_past_date(scene, i + 1))
    told = verb is not None and (verb.tense != "participle" or _was_done_before(scene, start, i))
    if not told and scene.word(i + 1) not in scene.lexicon.auxiliaries:
        return False
    end = next((k for k in range(i, len(scene.tokens)) if scene.word(k) in _BREAKS and k not in scene.dated), None)
    return any(i < k < (end or len(scene.tokens)) for k in scene.times)


def _was_done_before(scene: Scene, start: int, i: int) -> bool:
    """Whether "and" joins two short participles: "внесён в четверг и подписан в пятницу"."""
    return any(start <= k < i and verb.tense == "participle" for k, verb in scene.actions.items())


def _acts_behind(scene: Scene, i: int, start: int, *, number: str) -> bool:
    """Whether what only comments parts two verbs behind "and": "началась и, как объявлено, продлится".

    One of many may have nobody for its subject, as the one before: "мост вернули и, возможно, закроют его".
    """
    verb = scene.actions.get(_past_date(scene, i + 1)) if i + 1 in scene.aside else None
    finite = verb is not None and verb.tense in ("past", "future", "present") and verb.number == number
    return finite and scene.has_action(start, i)


def _begins_anew(scene: Scene, i: int, start: int) -> bool:
    """Whether "and" parts two verbs of two subjects with a date each: "he quit on Friday and Roe took over on"."""
    finite = ("past", "future", "present")
    told = any(start <= k < i and scene.actions[k].tense in finite for k in scene.actions)
    if scene.lexicon.free_order or not told or not any(start <= k < i for k in scene.times):
        return False
    verb = next((k for k in range(i + 1, i + _SUBJECT) if k in scene.actions), None)
    if verb is None or verb == i + 1 or scene.actions[verb].tense not in finite:
        return False
    subject = range(i + 1, verb)
    idle = together(scene.lexicon.place_prepositions, scene.lexicon.goal_prepositions, scene.lexicon.topics)
    if any(scene.tokens[k].kind == "p" or k in scene.dated or scene.word(k) in idle for k in subject):
        return False
    end = next(
        (k for k in range(verb, len(scene.tokens)) if scene.word(k) in _BREAKS and k not in scene.dated), None
    )
    return any(verb < k < (end or len(scene.tokens)) for k in scene.times)


_SUBJECT = 8


def _past_date(scene: Scene, i: int) -> int:
    """The position after a date that stands at one, as in "и [в четверг] отправится"."""
    while (
        i in scene.dated
        or i in scene.aside
        or (scene.lexicon.free_order and scene.word(i) in scene.lexicon.adverbs)
        or (scene.word(i) in scene.lexicon.time_prepositions and i + 1 in scene.times)
    ):
        i += 1
    return i


def _stands_alone(scene: Scene, first: int, start: int, end: int) -> bool:
    """Whether a stretch, with what was left before it, is a clause of its own."""
    return (
        _tells(scene, start, end)
        or _is_besides(scene, first, end)
        or scene.is_own_clause(start)
        or _leads_to_clause(scene, first, end)
    )


def _is_besides(scene: Scene, start: int, end: int) -> bool:
    """Whether a subject does something at an event with a date of its own: "Выступая 5 июня на форуме,"."""
    if scene.word(start) not in scene.lexicon.converbs():
        return False
    return any(start < at < end for at in scene.times) and any(start < noun < end for noun in scene.nouns)


def _tells(scene: Scene, start: int, end: int) -> bool:
    """Whether a verb, a word of saying or one of plan stands in a stretch."""
    if scene.has_action(start, end) or not scene.saying.isdisjoint(range(start, end)):
        return True
    if scene.has_word(scene.lexicon.planned, start, end):
        return True
    dated = scene.lexicon.free_order and any(start <= at < end for at in scene.times)
    return dated and any(map(scene.lexicon.idle_form, scene.cut.words[start:end]))
