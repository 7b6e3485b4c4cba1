"""What nobody does or is let do, what is only rumoured or hardly likely: "отказался встретиться", "вряд ли"."""

from toolkit.extraction.events.grammar.unmet import Unmet
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.called_off import phrase_at
from toolkit.extraction.events.status.recess import sat

_FINITE = frozenset({"past", "future", "present", "participle"})
# So many words lie at most between a word of rumour and what is said to be none.
_REACH = 6


def is_unmet(scene: Scene, trigger: int) -> bool:
    """Whether an event is told of only as one that does not come about, or that hardly will."""
    words = scene.lexicon.unmet
    start, _ = scene.clauses[scene.clause_of[trigger]]
    return (
        _is_doubted(scene, start, trigger)
        or refusal(scene, trigger) is not None
        or _is_untold(scene, trigger)
        or _is_untrue(scene, trigger)
        or _is_unconfirmed(scene, trigger)
        or _came_otherwise(scene, start, trigger, words)
        or _is_answered_no(scene, start, trigger)
    )


def refusal(scene: Scene, trigger: int) -> int | None:
    """The word by which somebody does not do what an infinitive or a noun behind it tells; None for none."""
    words = scene.lexicon.unmet
    if scene.vocabulary.isdisjoint(words.refusing) and scene.vocabulary.isdisjoint(words.able):
        return None
    start, _ = scene.clauses[scene.clause_of[trigger]]
    found = next((i for i in range(trigger - 1, start - 1, -1) if _refuses(scene, i)), None)
    if found is None or sat(scene, found, trigger):
        return None
    return found if _is_led(scene, found, trigger) else None


def _refuses(scene: Scene, i: int) -> bool:
    """Whether a word at a position refuses, or tells after a negation that nobody was able or meant to."""
    denied = scene.word(i - 1) in scene.lexicon.negations and not phrase_at(scene, i - 1)
    words = scene.lexicon.unmet
    return scene.word(i) in (words.able if denied else words.refusing)


def _is_led(scene: Scene, refusing: int, trigger: int) -> bool:
    """Whether an event is what is refused: an infinitive, its object, or behind "от"."""
    own = scene.actions.get(trigger)
    if own is not None:
        led = own.tense == "infinitive"
    else:
        to_do = [i for i in range(refusing + 1, trigger) if _is_infinitive(scene, i)]
        if any(i in scene.actions and scene.actions[i].lemma in scene.lexicon.attending for i in to_do):
            return False  # "отказался участвовать в саммите": it takes place without him
        led = bool(to_do) or scene.word(refusing + 1) in scene.lexicon.unmet.from_what
    others = (scene.actions[i] for i in range(refusing + 1, trigger) if i in scene.actions)
    return led and not any(verb.tense in _FINITE for verb in others)


def _is_untold(scene: Scene, trigger: int) -> bool:
    """Whether somebody only says nothing: "от комментариев воздержался", "отказался от ответа"."""
    words = scene.lexicon.unmet
    if scene.word(trigger) not in words.refusing or not words.untold:
        return False
    start, stop = scene.clauses[scene.clause_of[trigger]]
    return any(
        scene.word(i) in words.from_what and any(scene.word(k).startswith(words.untold) for k in (i + 1, i + 2))
        for i in range(start, stop)
    )


def _is_infinitive(scene: Scene, i: int) -> bool:
    verb = scene.actions.get(i)
    return (
        verb.tense == "infinitive"
        if verb is not None
        else scene.word(i).endswith(scene.lexicon.endings.infinitive)
    )


def _is_answered_no(scene: Scene, start: int, trigger: int) -> bool:
    """Whether somebody is asked whether an event will be, and says no: "будет ли встреча? Ответил: нет"."""
    words = scene.lexicon.unmet
    if scene.vocabulary.isdisjoint(words.asking) or scene.vocabulary.isdisjoint(words.no):
        return False
    if not any(is_asking(scene, i) for i in range(start, trigger + 2)):
        return False
    return any(scene.word(i) in words.no and _is_whole_answer(scene, i) for i in range(len(scene.tokens)))


def _is_whole_answer(scene: Scene, i: int) -> bool:
    """Whether a word is all that is answered: "ответил: нет", "ответил, что нет", but not "сомнений нет"."""
    led = scene.tokens[i - 1].kind == "p" or scene.word(i - 1) in scene.lexicon.unmet.that or i - 1 in scene.saying
    return led and (i + 1 == len(scene.tokens) or scene.tokens[i + 1].kind == "p")


def is_asking(scene: Scene, i: int) -> bool:
    """Whether a word is the particle of an indirect question, and no name: "состоится ли", but not "Ли Вэй"."""
    asking = scene.word(i) in scene.lexicon.unmet.asking
    return asking and not scene.text[scene.tokens[i].start].isupper()


def _is_doubted(scene: Scene, start: int, trigger: int) -> bool:
    """Whether a clause tells of something as hardly so: "вряд ли", "якобы"."""
    doubts = scene.lexicon.unmet.doubts
    if scene.vocabulary.isdisjoint(doubts):
        return False
    runs = ((i, run) for i in range(start, trigger) for run in doubts.get(scene.word(i), ()))
    return any(all(scene.word(i + k) == word for k, word in enumerate(run)) for i, run in runs)


def _is_untrue(scene: Scene, trigger: int) -> bool:
    """Whether what "that" opens is said to be none, or is only rumoured: "неправда, что", "слухи, будто"."""
    words = scene.lexicon.unmet
    if scene.vocabulary.isdisjoint(words.untrue) and scene.vocabulary.isdisjoint(words.rumours):
        return False
    start, _ = scene.clauses[scene.clause_of[trigger]]
    if scene.has_word(words.rumours, start, trigger):
        return True
    opened = next((i for i in range(trigger - 1, -1, -1) if scene.word(i) in words.that), 0)
    return scene.has_word(words.untrue, max(0, opened - _REACH), opened)


def _is_unconfirmed(scene: Scene, trigger: int) -> bool:
    """Whether a report that something happened is not confirmed: "сообщения о том, что ..., не подтвердились"."""
    words, data = scene.lexicon.unmet, scene.lexicon
    if scene.vocabulary.isdisjoint(words.confirming) or scene.vocabulary.isdisjoint(data.rumours):
        return False
    told = scene.has_word(data.rumours, 0, trigger)
    after = range(trigger + 1, len(scene.tokens))
    return told and any(scene.word(i) in words.confirming and scene.word(i - 1) in data.negations for i in after)


def _came_otherwise(scene: Scene, start: int, trigger: int, words: Unmet) -> bool:
    """Whether somebody only meant to do something, and "but" follows: "собирался выступить, но заболел"."""
    if scene.vocabulary.isdisjoint(words.meant) or scene.vocabulary.isdisjoint(words.but):
        return False
    own = scene.actions.get(trigger)
    meant = scene.has_word(words.meant, start, trigger)
    to_do = own is None or own.tense == "infinitive"
    after = (i for i in range(trigger + 1, len(scene.tokens)) if scene.word(i) in words.but)
    return meant and to_do and any(scene.word(i - 1) == "," for i in after)
