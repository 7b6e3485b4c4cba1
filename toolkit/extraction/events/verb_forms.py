"""What the words around a form of a verb make of it: a tense, a noun, a participle, a turn of phrase."""

from toolkit.extraction.events.lexicon import EventLexicon
from toolkit.extraction.events.scene import Scene
from toolkit.extraction.languages import together
from toolkit.model import Place


def has_no_object(scene: Scene, i: int) -> bool:
    """Whether a time, a mark or nothing follows a verb: "drivers struck for two days"."""
    after = i + 1 + (scene.word(i + 1) in scene.lexicon.time_prepositions)
    return after in scene.times or scene.word(i + 1) == "" or scene.tokens[i + 1].kind == "p"


def is_due(scene: Scene, i: int) -> bool:
    """Whether somebody is to come to a place: "is due in Doha"; not "the report is due in May"."""
    goal = scene.mention(i + 2) if scene.word(i + 1) in scene.lexicon.goal_prepositions else None
    return goal is not None and isinstance(goal.value, Place)


def holds(scene: Scene, i: int) -> bool:
    """Whether "had" is no auxiliary and has an event for its object: "had a two-day meeting with Roe"."""
    if scene.word(i) != "had" or scene.word(i + 1) not in scene.lexicon.articles:
        return False
    nouns = scene.lexicon.nouns()
    end = next((k for k in range(i + 2, i + _HELD) if not scene.lexicon.is_modifier(scene.word(k))), i + _HELD)
    return any(scene.word(k) in nouns for k in range(i + 2, end))


_HELD = 8


def is_set(scene: Scene, i: int) -> bool:
    """Whether a subject that names no event is set for a date: "the IPO is planned for June 25"."""
    date = i + 2
    led = scene.word(i + 1) in ("for", "on") and date in scene.times and scene.times[date][0].precision in _EXACT
    if not led or not {scene.word(i - 1), scene.word(i - 2)} & scene.lexicon.being:
        return False
    low = max((k for k in range(i) if scene.tokens[k].kind == "p"), default=-1)
    return not any(k in scene.nouns or k in scene.actions for k in range(max(0, low), i))


_EXACT = frozenset({"day", "minute", "hour"})


def joined_to(scene: Scene, i: int) -> int | None:
    """The dated verb that a base form goes on from: "will meet in Riga on June 16, [sign] a pact on June 17"."""
    data = scene.lexicon
    if scene.word(i - 1) != "," and scene.word(i - 1) not in data.conjunctions:
        return None
    verb = max(scene.actions, default=None)
    if verb is None or scene.actions[verb].tense not in ("future", "infinitive"):
        return None
    if scene.actions[verb].tense == "infinitive" and not any(scene.word(k) in data.planned for k in range(verb)):
        return None
    after = scene.word(i + 1)
    led = together(data.articles, data.place_prepositions, data.goal_prepositions, data.time_prepositions)
    goes_on = after in led or after in data.possessives or after == "home" or scene.mention(i + 1) is not None
    return verb if goes_on and any(verb < low < i for low in scene.times) else None


def is_headed(scene: Scene, i: int) -> bool:
    """Whether "to" and a verb are all that a headline tells: "Chad president to visit Paris June 25"."""
    if scene.lexicon.free_order or not 1 < i < _HEADLINE or scene.tokens[-1].word in (".", "!", "?", '"', "”"):
        return False
    told = (*range(i - 1), *range(i + 1, len(scene.tokens)))
    finite = together(scene.lexicon.auxiliaries, scene.lexicon.being, scene.lexicon.modals)
    forms = scene.lexicon.actions()
    return not any(
        k in scene.saying or scene.word(k) in finite or getattr(forms.get(scene.word(k)), "tense", "") == "past"
        for k in told
    )


_HEADLINE = 14


def phrase_of(scene: Scene, i: int, lemma: str) -> str | None:
    """The kind that the words right behind a verb give it: "blasted off", "will go on sale"."""
    told = scene.lexicon.phrasal.get(lemma, ())
    return next(
        (kind for words, kind in told if all(scene.word(i + k) == word for k, word in enumerate(words, 1))), None
    )


def is_participle(scene: Scene, i: int) -> bool:
    """Whether a word, or the one behind an adverb, can be the participle of a perfect: "have [arrested]"."""
    i += scene.word(i).endswith("ly") or scene.word(i) in scene.lexicon.adverbs
    known = scene.lexicon.actions().get(scene.word(i))
    return (
        scene.word(i) in scene.lexicon.auxiliaries
        or (known is not None and known.tense == "past")
        or scene.lexicon.is_action(scene.word(i))
    )


def is_gerund_of(scene: Scene, i: int) -> bool:
    """Whether a gerund describes the event right after it: "the closing ceremony"."""
    led = scene.word(i - 1) in scene.lexicon.articles or scene.word(i - 1).endswith(("'s", "’s"))
    return led and scene.word(i + 1) in scene.lexicon.nouns()


def is_guest(scene: Scene, i: int) -> bool:
    """Whether a gerund only tells who somebody is: "met with visiting Foreign Minister Roe"."""
    guest = scene.mention(i + 1)
    place = guest is not None and isinstance(guest.value, Place) and guest.kind != "demonym"
    led = scene.word(i - 1) in together(scene.lexicon.companions, scene.lexicon.articles)
    return led and not place and (guest is not None or i + 1 in scene.titles)


def bound(data: EventLexicon) -> frozenset[str]:
    """Words right behind which no verb can stand: "a", "its"."""
    return together(data.articles, frozenset(data.possessives), _DETERMINERS)


_DETERMINERS = frozenset({"its", "their", "our", "this", "these", "those"})


def is_counted(scene: Scene, i: int) -> bool:
    """Whether a participle only tells what the counted are: "seven injured miners", not "12 killed in a blast"."""
    data, before, after = scene.lexicon, scene.word(i - 1), scene.word(i + 1)
    if data.free_order or not (before[:1].isdigit() or before in data.numbers) or i + 1 in scene.times:
        return False
    led = together(data.auxiliaries, data.being, data.conjunctions, data.adverbs)
    return after.isalpha() and data.is_modifier(after) and after not in led and not after.endswith("ly")


def is_plural(scene: Scene, i: int) -> bool:
    """Whether what looks like a verb in the third person is a noun: "for further signs of", "the reports"."""
    data, before = scene.lexicon, scene.word(i - 1)
    return (
        scene.word(i + 1) == "of"
        or before[:1].isdigit()
        or before in data.numbers
        or before
        in (
            data.articles
            | data.place_prepositions
            | data.goal_prepositions
            | data.topics
            | data.possessives.keys()
        )
    )


def leaves_for(scene: Scene, i: int, lemma: str, needed: frozenset[str]) -> bool:
    """Whether the place that somebody leaves for stands behind the one left: "left Oslo on Sunday for Rome"."""
    if lemma not in scene.lexicon.leaving:
        return False
    goals = (scene.mention(k + 1) for k in range(i + 3, min(i + 9, len(scene.tokens))) if scene.word(k) in needed)
    return any(goal is not None and isinstance(goal.value, Place) for goal in goals)


def has_auxiliary(scene: Scene, i: int) -> bool:
    """Whether a participle goes with an auxiliary right before it, adverbs aside."""
    return any(scene.word(k) in scene.lexicon.auxiliaries for k in range(i - 3, i))


def of_many(scene: Scene, i: int) -> bool:
    """Whether a subject in the plural stands right before a base form: "ministers meet"."""
    before = scene.word(i - 1)
    if before.endswith(("'s", "’s")):
        return False
    if before.endswith("s") and len(before) > 3 and before not in scene.lexicon.time_prepositions:
        return True
    return i > 0 and (before in ("they", "we", "people", "both") or scene.tokens[i - 1].end in scene.names.ending)


def is_marked(scene: Scene, i: int) -> bool:
    """Whether "to" or "will" stands before a base form, adverbs aside."""
    for j in range(i - 1, max(-1, i - 4), -1):
        word = scene.word(j)
        if word in scene.lexicon.infinitive_markers:
            return True
        if not (word.endswith("ly") or word in ("not", "also", "be", "then", "and", "or")):
            return False
    return False


def is_planned(scene: Scene, i: int) -> bool:
    """Whether what follows "to" is planned: "is due to touch down", "are to unload"."""
    data = scene.lexicon
    return scene.word(i) in together(data.planned, data.being, data.foreseen)
