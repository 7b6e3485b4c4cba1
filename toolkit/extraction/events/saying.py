"""Dates of words and of things: when something was said, or which deadline is meant."""

from toolkit.extraction.events.governing import owned_noun
from toolkit.extraction.events.scene import Scene
from toolkit.extraction.languages import together
from toolkit.model import Organization


def is_of_period(scene: Scene, at: int, end: int) -> bool:
    """Whether a date only tells of which time something is, or of a birth: "the quarter ended March 31"."""
    data = scene.lexicon
    if scene.times[at][0].precision == "quarter" and "-" in scene.times[at][0].text:
        return True  # "second-quarter earnings"
    if scene.word(at - 1) in data.ending and (at - 2 in scene.dated or scene.word(at - 2) in data.periods):
        return True  # "in the quarter ended March 31"
    if not data.free_order and _is_period(scene, at):
        return True
    if data.birth & {scene.word(i) for i in range(at - _BORN, at)}:
        return True  # "born in Oslo on June 10, 1950"
    if _is_issue(scene, at, end) or _is_of_bound(scene, at):
        return True
    return scene.word(end) in data.ending and end + 1 in scene.times


def is_of_thing(scene: Scene, at: int, end: int) -> bool:
    """Whether a date only tells which thing is meant: "the May 3 deadline", "after the July 20 uprising"."""
    data = scene.lexicon
    if scene.word(at - 1) not in data.articles or owned_noun(scene, at, end) is not None:
        return False
    if not any(char.isdigit() for char in scene.words(at, end)):
        return False
    idle = together(
        data.auxiliaries, data.modals, data.time_prepositions, data.place_prepositions, data.conjunctions
    )
    return data.is_modifier(scene.word(end)) and end not in scene.actions and scene.word(end) not in idle


def _is_period(scene: Scene, at: int) -> bool:
    """Whether a month only tells what period something is of: "the figures for April will be released"."""
    data, noun = scene.lexicon, at - 2
    if scene.word(at - 1) != "for" or scene.times[at][0].precision not in ("month", "quarter"):
        return False
    told = noun in scene.nouns or noun in scene.actions or noun in scene.saying or noun in scene.dated
    return not told and scene.word(noun) not in together(data.arranged, data.setting)


def _is_of_bound(scene: Scene, at: int) -> bool:
    """Whether a date is of the end that something comes before: "before the end of his term on May 25"."""
    data = scene.lexicon
    if data.free_order or scene.vocabulary.isdisjoint(data.bounds):
        return False
    idle = together(data.articles, frozenset({"of"}), data.time_prepositions)
    low, words = at - 1, set[str]()
    while low > 0 and low > at - _TO_BOUND and scene.word(low) not in ("before", "after", "until", "since"):
        if low in scene.nouns or low in scene.actions or scene.tokens[low].kind == "p":
            return False
        words.add(scene.word(low))
        low -= 1
    led = scene.word(low) in ("before", "after", "until", "since")
    return led and bool(words & data.bounds) and bool(words - idle)


_TO_BOUND = 10


def _is_issue(scene: Scene, at: int, end: int) -> bool:
    """Whether a date tells which issue of a paper is meant: "Monday's Financial Times carried"."""
    if not scene.text.startswith(("'s", "’s"), scene.tokens[end - 1].end - 2):
        return False
    mention = scene.mention(end)
    return mention is not None and isinstance(mention.value, Organization) and mention.value.kind == "media"


_BORN = 6


def is_of_term(scene: Scene, at: int) -> bool:
    """Whether a date only ends a term or a state: "have until Friday to register", "stay closed until Friday"."""
    data = scene.lexicon
    until = {scene.word(at), scene.word(at - 1)} & data.until
    clock = scene.word(at - 1) in data.time_prepositions and scene.word(at - 2) in data.until
    if not (until or clock):
        return False
    start, _ = scene.clauses[scene.clause_of[at]]
    words = [scene.word(i) for i in range(start, at)]
    if not data.staying.isdisjoint(words):
        return True
    lasts = any(i in scene.actions and scene.actions[i].lemma in data.lasting for i in range(start, at))
    if lasts and scene.times[at][0].precision != "day":
        return True  # "expected to last until August"
    acts = any(i in scene.actions and scene.word(i) not in data.terms for i in range(start, at))
    return not acts and not data.terms.isdisjoint(words)


def is_of_saying(scene: Scene, at: int, end: int) -> bool:
    """Whether a date is the one of saying: it stands right after the verb, and something else is told."""
    start, stop = scene.clauses[scene.clause_of[at]]
    data = scene.lexicon
    if owned_noun(scene, at, end) is not None:
        return False
    if _is_called(scene, start, at) or _is_of_word_of_it(scene, start, at, stop):
        return True
    if _is_in_source(scene, start, at) or _is_according(scene, start, at) or _is_as_told(scene, start, end, stop):
        return True
    passive = at > start + 1 and scene.word(at - 2) in data.auxiliaries  # "was on Monday declared winner"
    if end in scene.saying and not passive and (end not in scene.actions or any(t > end for t in scene.times)):
        # "the commission Tuesday announced a runoff would be held on November 7"
        return at > start and any(k in scene.actions or k in scene.nouns for k in range(end + 1, stop))
    if _is_of_urging(scene, start, at, end):
        return True
    for i in range(at - 1, max(start - 1, at - _NEXT_TO - 1), -1):
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


def _is_of_word_of_it(scene: Scene, start: int, at: int, stop: int) -> bool:
    """Whether a clause only tells when something was spoken of: "о нем было объявлено в понедельник"."""
    if not scene.lexicon.free_order or scene.vocabulary.isdisjoint(_OF_IT):
        return False
    topics = scene.lexicon.topics
    spoken = next((i for i in range(start, at) if scene.word(i) in _OF_IT and scene.word(i - 1) in topics), None)
    return spoken is not None and any(
        i in scene.saying or scene.word(i).startswith(_ANNOUNCED) for i in range(spoken, stop)
    )


_OF_IT = frozenset({"нем", "ней", "них", "этом", "чем"})
_ANNOUNCED = ("объявлен", "сообщен", "заявлен", "известно", "сообщал", "договорил")


def _is_of_urging(scene: Scene, start: int, at: int, end: int) -> bool:
    """Whether a date stands between whom somebody urges and to what: "urged both sides on Monday to return"."""
    if scene.lexicon.free_order or scene.word(end) != "to":
        return False
    urged = next((i for i in range(at - 1, max(start, at - _SOURCE) - 1, -1) if _urges(scene, i)), None)
    return urged is not None and not any(i in scene.actions for i in range(urged, at))


def _urges(scene: Scene, i: int) -> bool:
    return i in scene.saying and scene.word(i) in scene.lexicon.proposing | _TELLING


_TELLING = frozenset({"told", "asked", "warned", "advised", "reminded", "encouraged", "begged"})


def _is_called(scene: Scene, start: int, at: int) -> bool:
    """Whether on a date an event was only called: "the summit, called by Roe in mid-October"."""
    led = (i for i in range(at - 1, max(start, at - _CALLED) - 1, -1) if scene.word(i) in scene.lexicon.setting)
    called = next(led, None)
    return called is not None and scene.word(called + 1) == "by"


_CALLED = 7


def _is_according(scene: Scene, start: int, at: int) -> bool:
    """Whether a date is that of a source: "according to reports Sunday"."""
    published = at - 1 - (scene.word(at - 1) in scene.lexicon.time_prepositions)
    for i in range(at - 1, max(start, at - 8) - 1, -1):
        if (i in scene.actions and i != published) or scene.tokens[i].kind == "p":
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
    if scene.word(i - 1) in scene.lexicon.papers and any(
        scene.word(k) in _SHOWING for k in range(at, min(at + _SOURCE, len(scene.tokens)))
    ):
        return True  # "figures released Monday by the bureau showed"
    first = max(start, i - _SOURCE)
    led = scene.lexicon.articles | scene.lexicon.possessives.keys()
    low = next((k for k in range(i - 1, first - 1, -1) if scene.word(k) in led), i)
    named = any(scene.word(k) in scene.lexicon.papers for k in range(low, i))
    if not named or any(k in scene.actions or k in scene.times for k in range(low, i)):
        return False
    opens = low - 1 <= start and scene.word(low - 1) == "in"
    return scene.word(low - 1) in ("in", "to") and (opens or bool(scene.saying))


# Words from the article to the participle of "in a quarterly report on housing published".
_SOURCE = 8
_SHOWING = frozenset({"showed", "shows", "show"})


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
        if i in scene.saying and scene.word(i - 1) not in _AS:
            told = together(scene.lexicon.auxiliaries, scene.lexicon.modals)
            return any(
                k in scene.actions or k in scene.nouns or (scene.word(k) in told and k > i + 1)
                for k in range(i + 1, stop)
            )
    return False


_NEXT_TO = 4

_HEARERS = frozenset(["reporters", "journalists", "parliament", "lawmakers", "журналистам", "late", "early"])
