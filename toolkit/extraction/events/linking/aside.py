"""What a long participle tells besides of somebody: "задержанный 1 июня Орлов", "мужчина, убитый в мае".

The date is the participle's own, and the main verb tells of another time.
"""

from toolkit.extraction.events.forms import Action
from toolkit.extraction.events.name_parts import NameParts
from toolkit.extraction.events.naming.names import Cast
from toolkit.extraction.events.naming.pieces import short, uncapped
from toolkit.extraction.events.naming.places import spot_of, words_of
from toolkit.extraction.events.naming.trimming import OPENING
from toolkit.extraction.events.sentence.participles import noun_of, participle_of, verb_of
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.model import Person

# Kinds of what happens to somebody, which a calendar may tell without the main verb.
_TOLD = frozenset(
    [
        *("arrest", "death", "release", "resignation", "appointment", "expulsion", "trial", "attack", "strike"),
        *("crash", "visit", "vote", "signing", "launch", "opening", "summons", "explosion"),
    ]
)
_BEFORE_DATE, _BEHIND_DATE, _MOST_WORDS = 6, 14, 6


def told_aside(scene: Scene, at: int) -> tuple[Cast, str | None, int] | None:
    """Who it happened to, the kind and the participle whose date stands at `at`; None for no such participle."""
    if not scene.lexicon.free_order:
        return None
    participle = at - 1 if scene.lexicon.participles.dead.match(scene.word(at - 1)) else participle_of(scene, at)
    verb = verb_of(scene, participle) if participle is not None else None
    if participle is None or verb is None or noun_of(scene, participle, at) is not None:
        return None
    who = _person(scene, participle, at)
    if not _is_told(scene, participle, at, verb, who):
        return None
    low, high = _stretch(scene, participle, at)
    spot = spot_of(scene, participle, high, participle, verb.kind)
    parts = NameParts(
        noun=None,
        kind=verb.kind,
        lemma=verb.lemma,
        patient=(short(who),) if who else (),
        women=frozenset({short(who)} if who and _is_woman(scene, participle, at) else ()),
        place=words_of(scene, spot) if spot else "",
        clause=_words(scene, (low, high), at, participle),
    )
    if who is None and not _is_named(scene, participle, low):
        paper = _paper(scene, participle)
        if not paper:
            return None
        parts.clause = paper
    told = Cast(
        participants=(who,) if who else (), organizer=None, place=spot.place if spot else None, parts=parts
    )
    return told, verb.kind or None, participle


def _paper(scene: Scene, participle: int) -> str:
    """What was done to a paper, as a clause: "в приказе, подписанном 10 марта" -> "приказ подписан"."""
    documents = scene.lexicon.papers.documents
    named = documents.get(scene.word(participle - 2)) if scene.word(participle - 1) == "," else None
    return scene.lexicon.participles.short(scene.word(participle), named) if named is not None else ""


def _is_told(scene: Scene, participle: int, at: int, verb: Action, who: Person | None) -> bool:
    """Whether a participle tells an event: of a kind, or of a day on which a known person or a thing did it.

    A plan tells none of them: "встреча, назначенная на 5 мая"; but "тренер Орлов, назначенный в мае" is no plan.
    """
    if scene.word(participle) in scene.lexicon.planned:
        led = {scene.word(at), scene.word(at - 1)} & scene.lexicon.ahead_prepositions
        if who is None or led or verb.kind not in _TOLD:
            return False
    if verb.kind in _TOLD:
        return True
    apart = scene.word(participle - 1) == "," and verb.lemma in scene.lexicon.perfective()
    return apart and scene.times[at][0].precision in _OF_A_DAY and verb.lemma not in scene.lexicon.senses.of_life


_OF_A_DAY = frozenset({"day", "part-of-day", "minute", "hour"})


def _near(scene: Scene, participle: int, at: int) -> range | list[int]:
    """The positions where the one may stand of whom a participle is said, the nearest first."""
    if scene.word(participle - 1) == ",":
        return range(participle - 2, max(-1, participle - 1 - _BEFORE_DATE), -1)
    end = scene.times[at][1]
    return [*range(end, min(end + _BEHIND_DATE, len(scene.tokens)))]


def _person(scene: Scene, participle: int, at: int) -> Person | None:
    """The person of whom a participle is said."""
    for i in _near(scene, participle, at):
        mention = scene.mention(i)
        if mention is not None and isinstance(mention.value, Person):
            return mention.value
        if i in scene.actions or i in scene.saying or (scene.tokens[i].kind == "p" and i not in scene.listed):
            return None
    return None


def _is_woman(scene: Scene, participle: int, at: int) -> bool:
    named = (m for i in _near(scene, participle, at) if (m := scene.mention(i)) is not None)
    return next((m.gender for m in named if isinstance(m.value, Person)), None) == "femn"


def _stretch(scene: Scene, participle: int, at: int) -> tuple[int, int]:
    """The words of the one and of the participle: "мужчина, задержанный 1 июня по подозрению"."""
    end = scene.times[at][1]
    if scene.word(participle - 1) == ",":
        low = participle - 1
        while low > 0 and not _ends(scene, low - 1):
            low = _opening(scene, low - 1)
        stop = next((i for i in range(end, len(scene.tokens)) if scene.tokens[i].kind == "p"), len(scene.tokens))
        return low, stop
    stop = end
    while stop < min(end + _MOST_WORDS, len(scene.tokens)) and not _ends(scene, stop):
        stop += 1
    return participle, stop


def _opening(scene: Scene, i: int) -> int:
    """The position of the mark that opens what one at a position closes; the position itself for other words."""
    opening = next((low for low, high in OPENING.items() if high == scene.word(i)), None)
    if opening is None:
        return i
    return next((k for k in range(i - 1, max(-1, i - _MOST_WORDS), -1) if scene.word(k) == opening), i)


def _ends(scene: Scene, i: int) -> bool:
    """Whether a verb or a mark ends the words of a subject."""
    planned = scene.word(i) in scene.lexicon.planned or scene.word(i) in scene.lexicon.auxiliaries
    mark = scene.tokens[i].kind == "p" and _opening(scene, i) == i
    return mark or i in scene.actions or i in scene.saying or i in scene.dated or planned


def _is_named(scene: Scene, participle: int, low: int) -> bool:
    """Whether the words name somebody or something in the nominative, at the beginning of a clause."""
    return low == scene.clauses[scene.clause_of[low]][0] and (
        scene.lexicon.participles.nominative.search(scene.word(participle)) is not None
    )


def _words(scene: Scene, stretch: tuple[int, int], at: int, participle: int) -> str:
    """The words of a stretch without the date and what leads to it."""
    (low, high), end = stretch, scene.times[at][1]
    verb = scene.lexicon.participles.finite(scene.word(participle))
    if verb and low < participle and scene.word(participle - 1) == ",":
        led = at - (scene.word(at - 1) in scene.lexicon.time_prepositions)
        told = (scene.words(participle + 1, led), scene.words(end, high))
        return " ".join(filter(None, (scene.words(low, participle - 1), verb, *told))).strip(" ,.")
    begin = at - (scene.word(at - 1) in scene.lexicon.time_prepositions)
    if end == high and low < begin - 2 and begin - 1 == participle:
        return f"{scene.words(begin - 1, begin)} {uncapped(scene, low, scene.words(low, begin - 2))}"
    return " ".join(filter(None, (scene.words(low, begin), scene.words(end, high)))).strip(" ,.")
