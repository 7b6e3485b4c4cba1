"""Which event a date belongs to, and which date an event belongs to."""

from attrs import frozen

from toolkit.extraction.events.scene import Scene

_OTHER_CLAUSE = 40
_FAR = 20
_WHICH = frozenset({"that", "which", "who"})
_RELATIVE = frozenset({"which", "who", "который", "которая", "которое", "которые"})
_DASHES = frozenset("–—-")
_BEFORE = 2
_ABOUT = frozenset({"о", "об", "обо", "about", "über"})
_CAUSE = frozenset({"из-за", "ввиду", "вследствие", "despite", "wegen"})
_ABOUT_OR_CAUSE = _ABOUT | _CAUSE
# At these something is said: "сообщил на брифинге 15 мая" tells of the words, not of the briefing.
_OCCASIONS = frozenset({"press-conference", "interview", "statement"})


def trigger_of(scene: Scene, at: int, end: int) -> int | None:
    """The position of the word that tells what happens at the time which stands at `at`; None for none."""
    owned = _owned(scene, at, end)
    if owned is not None:
        return owned
    found = _told_at(scene, at, end)
    return found if found is None else _taken_part_in(scene, found)


def _taken_part_in(scene: Scene, verb: int) -> int:
    """The event of "примет участие в заседании"; the verb where it is none of those."""
    if verb not in scene.actions or not scene.lexicon.taking_part:
        return verb
    words = [scene.word(i) for i in range(verb, min(verb + 8, len(scene.tokens)))]
    if not any(word in scene.lexicon.taking_part for word in words[:4]):
        return verb
    return next((i for i in range(verb + 1, verb + len(words)) if i in scene.nouns), verb)


def _told_at(scene: Scene, at: int, end: int) -> int | None:
    bounds = scene.clauses[scene.clause_of[at]]
    elliptic = _elliptic(scene, at)
    if elliptic is not None:
        return elliptic
    found = _in_clause(scene, at, end, bounds)
    if found is None:
        found = _carried_on(scene, at, bounds)
    return _head(scene, found, bounds[0]) if found is not None and found in scene.nouns else found


def _owned(scene: Scene, at: int, end: int) -> int | None:
    """The event noun that a date before it belongs to: "Monday's debate", "the May 3 general election"."""
    if at == end or not scene.lexicon.articles:
        return None
    own = scene.text[scene.tokens[at].start : scene.tokens[end - 1].end].endswith(("'s", "’s"))
    if not own and not _is_determined(scene, at):
        return None
    for i in range(end, min(end + _OWNED_REACH, len(scene.tokens))):
        if i in scene.nouns:
            return i
        number = scene.word(i).replace(".", "").isdigit() or scene.word(i) == "."
        if i in scene.actions or not (scene.lexicon.is_modifier(scene.word(i)) or scene.mention(i) or number):
            return None
    return None


def _elliptic(scene: Scene, at: int) -> int | None:
    """The event whose verb a dash stands for: "слушания начались 12 мая, а рассмотрение дела — [3 июня]"."""
    dash = at - 1 - (scene.word(at - 1) in scene.lexicon.time_prepositions)
    if not scene.lexicon.free_order or scene.word(dash) not in _DASHES:
        return None
    low = next((i for i in range(dash - 1, -1, -1) if scene.tokens[i].kind == "p" and i not in scene.listed), -1)
    told = scene.actions if low >= 0 and scene.word(low + 1) in scene.lexicon.conjunctions else ()
    if not any(i < low for i in told) or any(low < i < dash for i in told):
        return None
    nouns = (i for i in range(low + 1, dash) if i in scene.nouns)
    return next((i for i in nouns if any(case[0] == "n" for case in scene.nouns[i].cases)), None)


_BETWEEN = 4
# "Wednesday's 7.7 magnitude earthquake"
_OWNED_REACH = 6


def _carried_on(scene: Scene, at: int, bounds: tuple[int, int]) -> int | None:
    """The verb of the next clause, where the date has only a subject: "On Friday Roe, who ..., visited"."""
    start, stop = bounds
    later = scene.clauses[scene.clause_of[at] + 1 :]
    after = [clause for clause in later[:2] if scene.word(clause[0]) not in scene.lexicon.clause_words][:1]
    empty = not any(i in scene.actions or i in scene.nouns or i in scene.saying for i in range(start, stop))
    if not after or not empty or at - start > 1 or scene.lexicon.free_order:
        return None
    verb = scene.actions.get(after[0][0])
    return after[0][0] if verb is not None and verb.tense == "past" else None


def _is_determined(scene: Scene, at: int) -> bool:
    """Whether an article leads to a date, modifiers aside: "the rigging-marred August 20 vote"."""
    i = at - 1
    while i > at - _BETWEEN and scene.lexicon.is_modifier(scene.word(i)) and i not in scene.actions:
        i -= 1
    return scene.word(i) in scene.lexicon.articles


def is_of_thing(scene: Scene, at: int, end: int) -> bool:
    """Whether a date only tells which thing is meant: "the May 3 deadline", "after the July 20 uprising"."""
    data = scene.lexicon
    if scene.word(at - 1) not in data.articles or _owned(scene, at, end) is not None:
        return False
    if not any(char.isdigit() for char in scene.words(at, end)):
        return False
    idle = data.auxiliaries | data.modals | data.time_prepositions | data.place_prepositions | data.conjunctions
    return data.is_modifier(scene.word(end)) and end not in scene.actions and scene.word(end) not in idle


def _head(scene: Scene, noun: int, start: int) -> int:
    """The first of event nouns that hang on each other: "round of talks", "раунд переговоров"."""
    i, of = noun - 1, scene.lexicon.free_order
    while i >= start:
        of = of or scene.word(i) == "of"
        if i in scene.nouns and of:
            noun = i
        elif scene.word(i) not in scene.lexicon.linking and not scene.lexicon.is_modifier(scene.word(i)):
            break
        i -= 1
    return noun


@frozen
class _Dated:
    """A date in its part of a clause, with what may happen then.

    Attributes:
        scene: the sentence.
        at: where the date stands.
        end: the position after it.
        start: where its part of the clause begins.
        stop: where it ends.
        actions: verbs there that are not denied.
        nouns: event nouns there that are no topic.
        beside: the event noun that the date follows; None for none.
    """

    scene: Scene
    at: int
    end: int
    start: int
    stop: int
    actions: tuple[int, ...]
    nouns: tuple[int, ...]
    beside: int | None

    @property
    def said(self) -> bool:
        """Whether the part of the clause only tells that something is said."""
        scene, told = self.scene, next(iter(self.actions), self.stop)
        # "sent a petition which urged": what a relative clause says is no part of it
        stop = next((i for i in range(told, self.stop) if scene.word(i) in _RELATIVE), self.stop)
        # "said 62 people had been buried": what follows the verb of saying is told
        last = max((i for i in self.actions if i < stop), default=-1)
        return any(i in scene.saying and i not in scene.actions for i in range(max(self.start, last), stop))

    @property
    def kinded(self) -> tuple[int, ...]:
        """The verbs that tell an event by themselves."""
        return tuple(i for i in self.actions if self.scene.actions[i].kind)


def _dated(scene: Scene, at: int, end: int, bounds: tuple[int, int]) -> _Dated:
    start, stop = _part(scene, at, end, *bounds)
    actions = tuple(i for i in range(start, stop) if i in scene.actions and not _is_ahead(scene, i))
    nouns = tuple(i for i in range(start, stop) if i in scene.nouns and not (i > at and _is_topic(scene, i)))
    return _Dated(scene, at, end, start, stop, actions, nouns, _modified(scene, nouns, at))


def _in_clause(scene: Scene, at: int, end: int, bounds: tuple[int, int]) -> int | None:
    """What happens at a date: what the noun beside it decides, and else what the verbs tell."""
    dated = _dated(scene, at, end, bounds)
    if dated.beside is not None:
        if _is_occasion(dated, dated.beside):
            return None
        found = _by_noun(dated, dated.beside)
        if found is not None:
            return found
    return _by_verb(dated)


def _is_occasion(dated: _Dated, noun: int) -> bool:
    """Whether something is only said there: "сообщил на брифинге 15 мая"."""
    kind = dated.scene.nouns[noun].kind
    return dated.said and kind in _OCCASIONS and _is_oblique(dated.scene, noun)


def _by_noun(dated: _Dated, noun: int) -> int | None:
    """What the event noun beside a date decides: itself, a verb that it belongs to, or nothing."""
    scene, actions = dated.scene, dated.actions
    oblique = _is_oblique(scene, noun)
    same = next((i for i in actions if scene.actions[i].kind == scene.nouns[noun].kind), None)
    if oblique and same is not None:
        return same
    if _prepared(scene, noun) == "of" and dated.kinded:
        return min(dated.kinded, key=lambda i: _apart(scene, i, dated.at, dated.end))
    if any(i < noun for i in actions if scene.actions[i].lemma in scene.lexicon.discussing):
        return noun
    subject = _far_subject(dated, noun) if oblique else None
    if subject is not None:
        return subject
    held = any(governs(scene, i, noun) for i in actions if not _is_followed(dated, i, noun))
    # "после встречи 5 марта": the date belongs to the noun next to it.
    free = not actions or (oblique and scene.nouns[noun].strong) or _is_followed(dated, actions[0], noun)
    return noun if not held and free else None


def _is_followed(dated: _Dated, verb: int, noun: int) -> bool:
    """Whether another event comes after the one right before the date: "the talks followed a call last Friday"."""
    scene = dated.scene
    subject = any(n < verb for n in dated.nouns)
    return scene.actions[verb].lemma == "follow" and subject and verb < noun == dated.at - 1


def _far_subject(dated: _Dated, noun: int) -> int | None:
    """The subject of a verb of happening before a noun that does not stand right by the date."""
    scene = dated.scene
    if dated.at - noun <= _BEFORE or not scene.lexicon.free_order:
        return None
    happens = [i for i in dated.actions if scene.actions[i].light == "s" and i < noun]
    subjects = [
        n for i in happens for n in dated.nouns if n < i and scene.nouns[n].strong and governs(scene, i, n)
    ]
    return subjects[-1] if subjects else None


def _by_verb(dated: _Dated) -> int | None:
    """What the verbs around a date tell: one that stands by it, what one holds, what is arranged, the nearest."""
    scene, at, end = dated.scene, dated.at, dated.end
    by_distance = sorted(dated.actions, key=lambda i: _apart(scene, i, at, end))
    if by_distance and _is_own(scene, by_distance[0], at, end):
        return by_distance[0]
    for i in by_distance:
        held = [n for n in dated.nouns if scene.actions[i].light and governs(scene, i, n)]
        if held:
            passive = [n for n in held if n < i and not scene.lexicon.free_order and _is_passive(scene, n, i)]
            return min(passive or held, key=lambda n: (abs(n - i) > 1, not scene.nouns[n].strong, abs(n - i)))
    arranged, tentative = scene.lexicon.arranged, scene.lexicon.tentative
    words = [scene.word(i) for i in range(dated.start, dated.stop)]
    planned = not arranged.isdisjoint(words) or not tentative.isdisjoint(words)
    strong = [
        n
        for n in dated.nouns
        if (scene.nouns[n].strong or _is_arranged(scene, n, dated.stop, arranged)) and not _is_taken(dated, n)
    ]
    if dated.kinded:
        strong = [n for n in strong if not _is_oblique(scene, n)]
    if strong and (planned or (not dated.actions and not dated.said)):
        return min(strong, key=lambda n: _distance(n, at, end))
    return _told_by_verb(dated, planned)


def _is_taken(dated: _Dated, noun: int) -> bool:
    """Whether another date stands nearer behind an event noun: "reached on May 8, after the visit on May 1"."""
    return dated.at < noun and any(noun < other < dated.stop for other in dated.scene.times)


def _told_by_verb(dated: _Dated, planned: bool) -> int | None:
    """The verb that a date belongs to, where no event noun is meant; the noun beside it where there is none."""
    scene = dated.scene
    told = [
        i for i in dated.actions if scene.actions[i].tense != "infinitive" or planned or i - 1 in scene.actions
    ]
    if told and not (dated.said and all(not scene.actions[i].kind for i in told)):
        verb = min(told, key=lambda i: _rank(scene, i, dated.at, dated.end))
        if scene.word(verb - 1) in _WHICH and verb - 2 in scene.nouns:
            return verb - 2  # "the crash that killed 49 on Wednesday"
        return None if _dated_before(scene, verb, dated.at) else verb
    return dated.beside


def _dated_before(scene: Scene, verb: int, at: int) -> bool:
    """Whether a verb has a date of its own, and another verb stands before this one."""
    own = next((end for low, (_, end) in scene.times.items() if verb < low < at), None)
    return own is not None and any(i in scene.actions or i in scene.saying for i in range(own, at))


def _rank(scene: Scene, i: int, at: int, end: int) -> tuple[bool, bool, int]:
    """The order of verbs for a date: those of its own part of the clause, those of a kind, the nearest."""
    apart = _apart(scene, i, at, end)
    # ", killing at least two" goes on from the verb before
    gerund = i > at and not scene.lexicon.free_order and scene.word(i).endswith("ing")
    return apart >= _OTHER_CLAUSE or gerund, not scene.actions[i].kind, apart


def _is_arranged(scene: Scene, noun: int, stop: int, arranged: frozenset[str]) -> bool:
    """Whether a noun that names no event by itself is one that is set or called off: "a drill was cancelled"."""
    reach = range(noun + 1, min(noun + 6, stop))
    end = next((i for i in reach if i in scene.saying or i in scene.actions), reach.stop)
    return not _is_oblique(scene, noun) and any(
        scene.word(i) in arranged for i in range(noun + 1, max(noun + 1, min(end + 1, reach.stop)))
    )


def is_of_saying(scene: Scene, at: int, end: int) -> bool:
    """Whether a date is the one of saying: it stands right after the verb, and something else is told."""
    start, stop = scene.clauses[scene.clause_of[at]]
    data = scene.lexicon
    if _owned(scene, at, end) is not None:
        return False
    if _is_in_source(scene, start, at) or _is_according(scene, start, at) or _is_as_told(scene, start, end, stop):
        return True
    if end in scene.saying and (end not in scene.actions or any(t > end for t in scene.times)):
        # "the commission Tuesday announced a runoff would be held on November 7"
        return at > start and any(k in scene.actions or k in scene.nouns for k in range(end + 1, stop))
    for i in range(at - 1, max(start - 1, at - _NEXT_TO) - 1, -1):
        if scene.word(i) in data.planned:
            return False  # "confirmed the talks planned for May 5"
        if i in scene.saying:
            trails = end >= stop - 1 and scene.clause_of[at] > 0 and scene.word(start) not in data.complementizers
            told = any(k in scene.actions or k in scene.nouns for k in range(end, stop))
            return i not in scene.actions and (told or trails)
        if not (
            scene.word(i) in data.time_prepositions or scene.word(i) in _HEARERS or data.is_modifier(scene.word(i))
        ):
            return False
        if i in scene.nouns or i in scene.actions:
            return False
    before = any(i in scene.actions or i in scene.nouns for i in range(start, at))
    return not before and _says_then(scene, end, stop)


def _is_according(scene: Scene, start: int, at: int) -> bool:
    """Whether a date is that of a source: "according to reports Sunday"."""
    for i in range(at - 1, max(start, at - 8) - 1, -1):
        if i in scene.actions or scene.tokens[i].kind == "p":
            return False
        if f"{scene.word(i)} {scene.word(i + 1)}" in scene.lexicon.attributing:
            return True
    return False


def _is_in_source(scene: Scene, start: int, at: int) -> bool:
    """Whether a date is that of the papers in which something is said: "said in a report published on Tuesday"."""
    i = at - (scene.word(at - 1) in scene.lexicon.time_prepositions) - 1
    action = scene.actions.get(i)
    if action is None or action.tense != "past" or scene.lexicon.free_order:
        return False
    first = max(start, i - _SOURCE)
    low = next((k for k in range(i - 1, first - 1, -1) if scene.word(k) in scene.lexicon.articles), i)
    named = any(scene.word(k) in scene.lexicon.papers for k in range(low, i))
    if not named or any(k in scene.actions or k in scene.times for k in range(low, i)):
        return False
    return scene.word(low - 1) in ("in", "to") and bool(scene.saying)


# Words from the article to the participle of "in a quarterly report on housing published".
_SOURCE = 8


def _is_as_told(scene: Scene, start: int, end: int, stop: int) -> bool:
    """Whether a date ends "Как сообщили в комиссии 30 апреля," before what was told."""
    return (
        scene.word(start) in _AS
        and any(i in scene.saying for i in range(start + 1, min(start + 4, end)))
        and scene.word(end) == ","
        and end < stop
    ) or (scene.word(start) in _AS and end == stop and any(i in scene.saying for i in range(start, end)))


_AS = frozenset({"как", "as"})


def _says_then(scene: Scene, end: int, stop: int) -> bool:
    """Whether the first verb after a date that begins the clause is one of saying: "On Monday, X said it will"."""
    for i in range(end, stop):
        if i in scene.actions or (i in scene.nouns and scene.nouns[i].strong):
            return False
        if i in scene.saying:
            return any(k in scene.actions or k in scene.nouns for k in range(i + 1, stop))
    return False


_RIGHT_AFTER = 4
_NEXT_TO = 4
_HEARERS = frozenset(["reporters", "journalists", "parliament", "lawmakers", "журналистам", "late", "early"])


def _is_own(scene: Scene, i: int, at: int, end: int) -> bool:
    """Whether a date stands right by a verb that tells an event: "agreed on January 14 to begin talks"."""
    action = scene.actions[i]
    told = bool(action.kind) and not action.light and action.tense in ("past", "future", "present")
    then = any(k in scene.actions and scene.actions[k].tense == "infinitive" for k in range(end, end + 6))
    return told and then and i < at <= i + 6


def _part(scene: Scene, at: int, end: int, start: int, stop: int) -> tuple[int, int]:
    """The part of a clause that a date stands in, when another part tells of another time."""
    turns = [
        i
        for i in range(start, stop)
        if scene.turns(i) and (scene.word(i + 1) in _WHO or any(k in scene.actions for k in range(i, stop)))
    ]
    low = max(
        (i for i in turns if i < at and any(k in scene.actions or k in scene.nouns for k in range(start, i))),
        default=start,
    )
    return low, min((i for i in turns if i >= end), default=stop)


_WHO = frozenset({"he", "she", "they", "it", "we", "он", "она", "они", "оно"})


def _distance(i: int, at: int, end: int) -> int:
    return at - i + _BEFORE if i < at else i - end


def _apart(scene: Scene, i: int, at: int, end: int) -> int:
    """The distance of an action, longer where another action's "and" lies between."""
    low, high = (i, at) if i < at else (end, i)
    parted = any(
        (scene.word(k) in scene.lexicon.conjunctions and k + 1 in scene.actions)
        or scene.turns(k)
        or (scene.word(k) in _WHICH and k + 1 in scene.actions)
        for k in range(low, high)
    )
    # "will travel to Brussels next Monday to brief officials": what follows the date is what it is for
    purpose = i > at and scene.actions[i].tense == "infinitive" and scene.word(i - 1) == "to"
    return _distance(i, at, end) + _OTHER_CLAUSE * (parted + purpose)


def _modified(scene: Scene, nouns: tuple[int, ...], at: int) -> int | None:
    """An event noun that the time directly follows ("встречи 5 марта", "встречи в Анкаре 5 марта")."""
    talked = any(scene.actions[i].lemma in scene.lexicon.discussing for i in scene.actions if i < at)
    for n in sorted(nouns, reverse=True):
        if (
            n < at
            and not _has_subject(scene, n, at)
            and sum(scene.lexicon.free_order or not scene.is_name(i) for i in range(n, at))
            <= _OWN_REACH + _BETWEEN * talked
            and not any(i in scene.actions or scene.word(i) in _DASHES for i in range(n, at))
        ):
            return n
    return None


def _has_subject(scene: Scene, noun: int, at: int) -> bool:
    """Whether a person in the nominative stands between: "после переворота президент Орлов 17 июля провел"."""
    mentions = (m for i in range(noun + 1, at) if (m := scene.mention(i)) is not None)
    return any(m.case == "nomn" and m.kind == "person" for m in mentions)


# "the meeting with Foreign Minister Anna Lind in Oslo on [Aug. 15]"
_OWN_REACH = 9


def _is_topic(scene: Scene, n: int) -> bool:
    """Whether an event is only spoken of, or a cause: "стало известно о визите", "из-за забастовки"."""
    i = n - 1
    while i >= 0 and scene.lexicon.is_modifier(scene.word(i)):
        i -= 1
    return scene.word(i) in _ABOUT_OR_CAUSE


def _is_oblique(scene: Scene, n: int) -> bool:
    """Whether the noun is in a case that neither subject nor object has, or behind a preposition."""
    cases = scene.nouns[n].cases
    if cases and (not any(case[0] in "na" for case in cases) or _agrees_oblique(scene, n)):
        return True
    word = _prepared(scene, n)
    return word in scene.lexicon.time_prepositions or word in scene.lexicon.place_prepositions or word in _AFTER


def _agrees_oblique(scene: Scene, n: int) -> bool:
    """Whether the adjective before a noun is in a case of neither subject nor object: "на крупной акции"."""
    endings = {"f": ("ой", "ей"), "m": ("ого", "его", "ому", "ему"), "n": ("ого", "его", "ому", "ему")}
    word = scene.word(n - 1)
    return scene.lexicon.is_modifier(word) and word.endswith(endings.get(scene.nouns[n].gender, ("ыми", "ими")))


def _prepared(scene: Scene, n: int) -> str:
    """The word before a noun and what belongs to it."""
    i = n - 1
    lengths = {k for low, (_, high) in scene.times.items() for k in range(low, high)}
    while i >= 0 and (scene.lexicon.is_modifier(scene.word(i)) or scene.word(i) in _DETERMINERS or i in lengths):
        i -= 1
    return scene.word(i)


_DETERMINERS = frozenset(
    ["a", "an", "the", "its", "their", "his", "her", "this", "that", "эту", "этой", "этом", "своей", "своем"]
)
_AFTER = frozenset(
    (
        "после",
        "до",
        "перед",
        "ходе",
        "итогам",
        "время",
        "накануне",
        "за",
        "для",
        "after",
        "before",
        "during",
        "following",
        "at",
        "in",
        "since",
        "ahead",
        "of",
        "for",
        "to",
        "into",
        "with",
        "by",
    )
)


def governs(scene: Scene, action: int, noun: int) -> bool:
    """Whether an event noun is subject or object of a verb of holding."""
    cases, light = scene.nouns[noun].cases, scene.actions[action].light
    if not light or abs(noun - action) > _FAR:
        return False
    if not cases and noun < action and "o" in light and _is_passive(scene, noun, action):
        return True  # "negotiations to be convened on February 8"
    if not cases and noun == action - 1 and "o" in light:
        # "elections held on July 5", "talks held by the ministers"
        led = scene.lexicon.place_prepositions | scene.lexicon.companions | {"by"}
        return action + 1 in _led(scene) or scene.word(action + 1) in led
    if not cases and action not in scene.saying and any(scene.word(i) in _WHICH for i in range(action + 1, noun)):
        return False  # "to arrange a trip that will follow the visit"
    parted = (i for i in range(action + 1, noun) if i in scene.actions and scene.actions[i].tense != "participle")
    if any(scene.word(i - 1) in scene.lexicon.conjunctions or scene.word(i - 1) == "to" for i in parted):
        return False
    if not cases and light == "s":
        close = noun == action - 1 or _is_passive(scene, noun, action)
        free = close or _prepared(scene, noun) == "of" or not _is_oblique(scene, noun)
        return (noun < action and free) or 0 < noun - action <= _RIGHT_AFTER
    if not cases:
        return "s" in light or noun > action or scene.actions[action].tense == "participle"
    if not any(case[0] in "na" for case in cases):
        return "gs" in cases and _counted(scene, noun) in _FEW
    if _is_oblique(scene, noun) or _is_genitive(scene, noun):
        return False
    number = scene.actions[action].number
    if "s" in light and "o" not in light:
        return any(case[0] == "n" and (not number or case[1] == number) for case in cases)
    return True


def _is_passive(scene: Scene, noun: int, action: int) -> bool:
    """Whether only auxiliaries stand between an event and what is done with it: "talks were held"."""
    dated = {k for low, (_, high) in scene.times.items() for k in range(low, high)}
    between = [scene.word(k) for k in range(noun + 1, action) if k not in dated]
    idle = scene.lexicon.auxiliaries | {"to", "not", "also"}
    if dated:
        idle = (
            idle | scene.lexicon.time_prepositions | scene.lexicon.conjunctions
        )  # "visit on Monday has been set"
    return bool(between) and all(word in idle or word.endswith("ly") for word in between)


def _led(scene: Scene) -> set[int]:
    """Where dates begin, a preposition before them included."""
    return {
        at - (scene.word(at - 1) in scene.lexicon.time_prepositions) for at in scene.times
    } | scene.times.keys()


def _counted(scene: Scene, noun: int) -> str:
    """The word before a noun, adjectives aside."""
    i = noun - 1
    while scene.lexicon.is_modifier(scene.word(i)):
        i -= 1
    return scene.word(i)


# Numerals with which a subject stands in the genitive: "оба матча состоятся".
_FEW = frozenset({"оба", "обе", "два", "две", "три", "четыре"})


def _is_genitive(scene: Scene, noun: int) -> bool:
    """A form that may be genitive, right after a noun of event: "раунд переговоров"."""
    cases = scene.nouns[noun].cases
    return any(case[0] == "g" for case in cases) and not any(case[0] == "n" for case in cases)


def _is_ahead(scene: Scene, i: int) -> bool:
    """Whether an action is denied."""
    return scene.word(i - 1) in scene.lexicon.negations
