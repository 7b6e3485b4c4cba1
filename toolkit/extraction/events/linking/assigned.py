"""What a construction gives its date to, whatever verb or event stands nearer."""

from toolkit.extraction.events.sentence.governing import governs, is_oblique
from toolkit.extraction.events.sentence.nearness import apart
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.sentence.verbal import taken_for_event


def arranged_object(scene: Scene, at: int) -> int | None:
    """What somebody sets or moves to a day, however long its words: "назначил рассмотрение жалобы на арест на"."""
    if not scene.lexicon.free_order or not {scene.word(at), scene.word(at - 1)} & scene.lexicon.ahead_prepositions:
        return None
    start, _ = scene.clauses[scene.clause_of[at]]
    arranging = scene.lexicon.arranging
    verbs = (i for i in range(start, at) if i in scene.actions and scene.actions[i].lemma in arranging)
    verb = next(verbs, None)
    if verb is None or scene.actions[verb].tense == "participle":
        return None
    if scene.word(verb + 1) in scene.lexicon.ahead_prepositions or verb + 1 == at:
        return _behind_date(scene, at)
    head = verb + 1
    while head < at and (
        scene.lexicon.is_modifier(scene.word(head)) or scene.word(head) in scene.lexicon.setting.date_of
    ):
        head += 1
    if head in scene.nouns:
        return head
    # a thing of which no event is named: the verb tells of it
    return verb if scene.has_noun(head, at) and scene.word(head).isalpha() else None


def _behind_date(scene: Scene, at: int) -> int | None:
    """What is set, where the day stands before it: "назначил на 1 мая [рассмотрение] жалобы"."""
    head = scene.times[at][1]
    while scene.lexicon.is_modifier(scene.word(head)):
        head += 1
    return head if head in scene.nouns else None


def set_for_day(scene: Scene, nouns: tuple[int, ...], part: tuple[int, int], at: int) -> int | None:
    """The event that a short participle of setting agrees with: "брифинг по поводу премьеры назначен на"."""
    if not scene.lexicon.free_order or len(nouns) < _TWO:
        return None
    arranged = scene.lexicon.arranged
    verb = next(
        (
            i
            for i in range(*part)
            if scene.word(i) in arranged and scene.lexicon.endings.short.search(scene.word(i))
        ),
        None,
    )
    if verb is None or not {scene.word(at), scene.word(at - 1)} & scene.lexicon.ahead_prepositions:
        return None
    ending = scene.lexicon.endings.short.search(scene.word(verb))
    genders = scene.lexicon.endings.of_short[ending[1]] if ending else ""
    fit = [n for n in nouns if n < verb and _is_subject(scene, n, genders)]
    return fit[0] if fit else None


_TWO = 2


def _is_subject(scene: Scene, n: int, gender: str) -> bool:
    noun = scene.nouns[n]
    if gender == "p":
        return "np" in noun.cases and not is_oblique(scene, n)
    return "ns" in noun.cases and noun.gender in (gender, "") and not is_oblique(scene, n)


def agreed_from(scene: Scene, at: int) -> int | None:
    """What is agreed or decided on from a day: "решение о закрытии границы с 15 марта"."""
    if not scene.lexicon.free_order or not {scene.word(at), scene.word(at - 1)} & scene.lexicon.setting.since:
        return None
    start, _ = scene.clauses[scene.clause_of[at]]
    for i in range(at - 1, start, -1):
        if i in scene.actions:
            return None
        if scene.word(i) in scene.lexicon.setting.about:
            head = i + 1
            while head < at and scene.lexicon.is_modifier(scene.word(head)):
                head += 1
            led = any(
                scene.word(k).startswith(scene.lexicon.agreeing) for k in range(max(start, i - _TO_AGREE), i)
            )
            return head if led and head < at and taken_for_event(scene, head) else None
    return None


_TO_AGREE = 4


def begun_then(scene: Scene, at: int, end: int) -> int | None:
    """What a clause of its own tells of the first day of a time: "шестым с 7 октября, когда началась война"."""
    since = scene.lexicon.free_order and {scene.word(at), scene.word(at - 1)} & scene.lexicon.setting.since
    return told_then(scene, end) if since else None


def told_then(scene: Scene, end: int) -> int | None:
    """What a clause tells that is of the date before it: "21 марта, когда пройдут выборы"."""
    if scene.word(end) != "," or scene.word(end + 1) not in scene.lexicon.setting.when:
        return None
    start = end + 2
    stop = next((i for i in range(start, len(scene.tokens)) if scene.tokens[i].kind == "p"), start)
    verb = next((i for i in range(start, stop) if i in scene.actions), None)
    if verb is None or scene.word(verb - 1) in scene.lexicon.negations:
        return None
    held = (n for n in range(start, stop) if n in scene.nouns and governs(scene, verb, n))
    return next(held, verb)


def is_made_day(scene: Scene, trigger: int, at: int) -> bool:
    """Whether a date is no day of declaring but what is declared: "объявил 4 марта днём траура"."""
    made, action = scene.lexicon.setting.made_days, scene.actions.get(trigger)
    if action is None or scene.vocabulary.isdisjoint(made) or action.lemma not in scene.lexicon.deciding:
        return False
    led = {scene.word(at), scene.word(at - 1)} & scene.lexicon.time_prepositions
    _, stop = scene.clauses[scene.clause_of[trigger]]
    return not led and any(_is_made(scene, i) for i in range(max(trigger, at) + 1, stop))


def _is_made(scene: Scene, i: int) -> bool:
    """Whether a word is what a day is made, and no part of a day: "днём траура", but not "днём сообщил"."""
    if scene.word(i) not in scene.lexicon.setting.made_days:
        return False
    after = scene.word(i + 1)
    told = i + 1 in scene.actions or i + 1 in scene.saying or after in scene.lexicon.setting.then
    of_it = after.isalpha() and not told
    return of_it or scene.word(i - 1) in scene.lexicon.setting.made_days or i not in scene.dated


def is_in_made_day(scene: Scene, at: int) -> bool:
    """Whether what looks like a part of a day belongs to what a day is made: "объявил 13 мая нерабочим [днём]"."""
    if scene.word(at) not in scene.lexicon.setting.made_days:
        return False
    start, stop = scene.clauses[scene.clause_of[at]]
    deciding = (i for i in range(start, stop) if i in scene.actions)
    return any(scene.actions[i].lemma in scene.lexicon.deciding for i in deciding) and _is_made(scene, at)


def is_of_day_of(scene: Scene, at: int) -> bool:
    """Whether a mark leads to a date that somebody names the day of something by: "дата матча – 21 мая"."""
    return scene.word(at - 1) in _LEADING and not scene.vocabulary.isdisjoint(scene.lexicon.setting.day_of)


def of_day_of(scene: Scene, at: int) -> int | None:
    """The event whose day it is; None where it is that of something else ("дата составления списка")."""
    day = next((i for i in range(at - 1, -1, -1) if scene.word(i) in scene.lexicon.setting.day_of), None)
    if day is None:
        return None
    head = day + 1
    while head < at and scene.lexicon.is_modifier(scene.word(head)):
        head += 1
    return head if head < at and taken_for_event(scene, head) else None


_LEADING = frozenset("–—-:")


def bid(scene: Scene, actions: tuple[int, ...], at: int, end: int, part: tuple[int, int]) -> int | None:
    """What somebody promises, means or is told to do on a date: "обещает открыть 1 июля", "приказал с 1 июля"."""
    if scene.vocabulary.isdisjoint(scene.lexicon.bidding):
        return None
    # what is promised now may be dated before the promise: "с 1 января граждане смогут получить"
    bids = [
        i
        for i in range(part[0], part[1])
        if scene.word(i) in scene.lexicon.bidding
        and (i < at or not scene.word(i).endswith(scene.lexicon.endings.done))
    ]
    if not bids or any(i < bids[0] - 1 for i in actions):
        return None
    # "сдать мост обещают к 12 декабря", "закрыть рассчитывают"
    to_do = [i for i in actions if i >= bids[0] - 1 and scene.actions[i].tense == "infinitive"]
    if any(i < bids[0] for i in actions if i not in to_do):
        return None
    if any(bids[0] < i < at and scene.actions[i].kind for i in actions if i not in to_do):
        return None
    led = not {scene.word(at), scene.word(at - 1)}.isdisjoint(scene.lexicon.setting.from_then)
    if not led and all(scene.word(i).startswith(scene.lexicon.setting.can) for i in bids):
        return None  # "гости в четверг смогут посетить концерт" tells of no event
    # "грозит 20 марта остановить", "призвал 20 марта выйти" of a day to come
    led = led or not any(scene.word(i).endswith(scene.lexicon.endings.done) for i in bids)
    led = led or scene.times[at][0].direction == "future"
    fit = [i for i in to_do if i < at or led]
    return min(fit, key=lambda i: apart(scene, i, at, end)) if fit else None
