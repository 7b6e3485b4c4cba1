"""The events that an English verb holds, sets, moves, wants or is about."""

from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages.en.happenings.subjects import subject_of, whole_antecedent
from toolkit.extraction.languages.en.happenings.words import (
    ADJECTIVES,
    APART,
    APPEARING,
    BEFORE_DATES,
    OBJECT_REACH,
)
from toolkit.extraction.languages.en.syntax import Group, Syntax
from toolkit.extraction.languages.en.undoing_words import CALLING_OFF
from toolkit.extraction.languages.en.verb_classes import (
    ARRANGING,
    FAILING,
    GIVING,
    INVITING,
    PERCEIVING,
    REACHING,
    RESCHEDULING,
    SPEAKING_OF,
    TAKING_PART,
    WANTING,
)
from toolkit.extraction.times.words import forms

# Words at which the head of a noun phrase has been named.
_ENDING_A_PHRASE = forms(
    "of on for in after with to between against by over from at near during that which who into about regarding "
    "concerning within"
)
# Words at which the object of a verb has ended.
_ENDING_AN_OBJECT = forms("in on after before during at since ahead following amid")
_ENDING_A_HOLDING = _ENDING_AN_OBJECT - {"in", "on", "at"}
# Nouns before "of" that only count or part what follows: "held a round of talks", "opened the second day of".
_COUNTING = forms(
    "round rounds series day days number couple kind sort set string wave lot lots host week weeks hour hours "
    "minute minutes dozens hundreds thousands start beginning opening launch end anniversary first second third "
    "fourth last final one two part half most some all many several each type bout spate cycle session game leg "
    "stage phase rest year years edition pair lack"
)
_COPULAS = frozenset({"be", "appear", "seem", "prove"})


def adjacent(scene: Scene, group: Group, at: int) -> int | None:
    """The event noun right before a date, a preposition aside; none where the date is its end."""
    low = at
    while low > group.end and scene.word(low - 1) in BEFORE_DATES:
        if scene.word(low - 1) in scene.lexicon.until:
            return None
        low -= 1
    return low - 1 if low - 1 in scene.nouns and low - 1 >= group.end else None


def before_a_date(scene: Scene, group: Group, at: int) -> int | None:
    """The event before a date to come, where the verb tells of the past: "spoke ahead of talks on Friday"."""
    past = group.tense in ("past", "present") and not group.plan and group.verb not in RESCHEDULING
    noun = adjacent(scene, group, at) if past else None
    return noun if noun is not None and at in scene.later else None


def wanted(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """The event that somebody calls for, plans or leaves open: "called for a rally"."""
    particle = WANTING.get(group.verb)
    if particle is None or group.passive or (particle and scene.word(group.end) != particle):
        return None
    return object_noun(scene, syntax, group, group.end + bool(particle))


def invited_to(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """The event that somebody is asked to come to: "invited both sides to talks"."""
    if group.verb not in INVITING:
        return None
    own = range(group.end, min(group.end + OBJECT_REACH + ADJECTIVES, len(scene.tokens)))
    told = (i for i in own if i in scene.nouns and syntax.clause_of[i] == group.clause)
    return next((i for i in told if follows(scene, i, "to")), None)


def noticed_at(scene: Scene, group: Group, at: int) -> int | None:
    """The event of which notice is given, from a day on: "gave notice of a [strike] from May 3"."""
    near = adjacent(scene, group, at)
    led = near is not None and any(scene.word(i) in _NOTICES for i in range(group.end, near))
    return near if led and scene.word(at - 1) in _FROM_ON else None


_NOTICES = frozenset({"notice", "warning", "details", "plans", "dates"})
_FROM_ON = frozenset({"from", "for", "on", "starting", "beginning"})


def undone_at(scene: Scene, group: Group, at: int) -> int | None:
    """The event whose end a noun tells: "led to the cancellation of the [match] on March 8"."""
    near = adjacent(scene, group, at)
    near = next((i for i in range(at - 1, group.end, -1) if i in scene.nouns), None) if near is None else near
    if near is None:
        return None
    undoing = scene.lexicon.undoing_nouns
    told = any(scene.word(k) in undoing and scene.word(k + 1) == "of" for k in range(group.end, near))
    return near if told else None


def met_for(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """The event that somebody meets for: "will gather for a summit"."""
    own = [i for i in range(group.end, len(scene.tokens)) if syntax.clause_of[i] == group.clause]
    ends = next(
        (i for i in own if scene.tokens[i].kind == "p" or scene.word(i) in _ENDING_A_HOLDING),
        None,
    )
    return next(
        (i for i in own if (ends is None or i < ends) and i in scene.nouns and follows(scene, i, "for")), None
    )


def failed_at(scene: Scene, syntax: Syntax, group: Group, at: int) -> int | None:
    """The event at which nothing came about: "failed to reach a deal at a meeting on Monday"."""
    before = [other for other in syntax.clauses[group.clause].groups if other.end <= group.start]
    if not before or before[-1].verb not in FAILING:
        return None
    places = ("at", "in", "during")
    return next(
        (i for i in range(group.end, at) if i in scene.nouns and any(follows(scene, i, p) for p in places)), None
    )


def follows(scene: Scene, noun: int, word: str) -> bool:
    """Whether a noun phrase that ends at a position stands behind a preposition."""
    k = noun - 1
    while (
        k > 0
        and k not in scene.times
        and (scene.lexicon.is_modifier(scene.word(k)) or scene.word(k) in scene.lexicon.articles)
    ):
        k -= 1
    return scene.word(k) == word or (k in scene.dated and scene.word(k - 1) == word)


def set_to(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """What a date is set for: "set March 20 to hear the appeal"."""
    if group.verb not in ("set", "schedule", "fix", "name") or group.passive or group.end not in scene.times:
        return None
    end = scene.times[group.end][1]
    return next(
        (other.head for other in syntax.groups if other.start == end and other.tense == "infinitive"), None
    )


def remarked_at(scene: Scene, syntax: Syntax, group: Group, at: int) -> int | None:
    """The event at which something is said: "made the remarks at a [rally] on Sunday"."""
    said = scene.has_word(_REMARKS, group.end, group.end + ADJECTIVES)
    if group.verb not in ("make", "deliver", "give") or not said:
        return None
    told = (i for i in range(group.end, at) if i in scene.nouns)
    return next((i for i in told if any(follows(scene, i, led) for led in ("at", "in", "during"))), None)


_REMARKS = forms(
    "remark remarks comment comments announcement statement claim plea information details update explanation"
)


def date_set_for(scene: Scene, syntax: Syntax, group: Group, at: int) -> int | None:
    """The event for which a day is set: "set a June 3, 2026, start date for the [trial]"."""
    if group.verb not in ARRANGING or group.passive:
        return None
    end = scene.times[at][1]
    word = next((i for i in range(end, end + ADJECTIVES) if scene.word(i) == "date"), None)
    if word is None or scene.word(word + 1) != "for":
        return None
    return next((i for i in range(word + 2, word + 2 + OBJECT_REACH) if i in scene.nouns), None)


def told_at(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """The event whose people are told something: "told a [rally] on Sunday"."""
    if group.verb not in ("tell", "address") or group.passive or scene.word(group.end) not in ("a", "an", "the"):
        return None
    noun = object_noun(scene, syntax, group, group.end)
    return noun if noun is not None and scene.nouns[noun].kind in _ATTENDED else None


_ATTENDED = frozenset({"protest", "conference", "meeting", "summit", "ceremony", "celebration"})


def dated_as(scene: Scene, group: Group, at: int) -> int | None:
    """The event that a verb gives a day as the date of: "gave May 4 as the earliest possible [launch] date"."""
    end = scene.times[at][1]
    if group.verb not in GIVING or at != group.end or scene.word(end) != "as":
        return None
    word = next((i for i in range(end + 1, end + OBJECT_REACH) if scene.word(i) in _DATES), None)
    if word is None:
        return None
    if word - 1 in scene.nouns or scene.word(word - 1) in scene.lexicon.nouns():
        scene.nouns.setdefault(word - 1, scene.lexicon.nouns()[scene.word(word - 1)])
        return word - 1
    led = scene.word(word + 1) in ("of", "for")
    return next((i for i in range(word + 2, word + OBJECT_REACH) if i in scene.nouns), None) if led else None


_DATES = frozenset({"date", "day", "deadline"})


def spoken_of(scene: Scene, syntax: Syntax, group: Group, at: int) -> int | None:
    """The dated event that another one follows, or that is talked about: "discussed the meeting of May 3"."""
    talks = group.verb in scene.lexicon.discussing | SPEAKING_OF and at - group.end > 2
    if not group.finite or not (talks or (group.verb == "follow" and not group.passive)):
        return None
    own = syntax.clause_of[group.head]
    return next((i for i in range(group.end, at) if i in scene.nouns and syntax.clause_of[i] == own), None)


def held_by(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """The event noun that a verb holds, begins, sets or moves, as its subject or its object."""
    light = scene.actions[group.head].light
    copula = group.verb in _COPULAS and not (group.verb == "appear" and scene.word(group.end) in APPEARING)
    changes = group.verb in RESCHEDULING
    if group.passive and group.verb in CALLING_OFF and any(low < group.start for low in scene.times):
        noun = _subject_noun(scene, syntax, group, anyhow=False)
        if noun is not None and any(noun < low < group.start for low in scene.times):
            return noun  # "a march on May 3 was banned"
    partaken = _partaken(scene, syntax, group)
    if partaken is not None:
        return partaken
    takes_part = group.verb in TAKING_PART or (group.verb in PERCEIVING and not scene.actions[group.head].kind)
    if not (light or changes or copula or takes_part):
        return None
    if group.passive or copula or "s" in light or changes:
        led_on = syntax.infinitive(group.end) is not None
        noun = _subject_noun(scene, syntax, group, anyhow=not scene.actions[group.head].kind and not led_on)
        if noun is not None or (changes and group.passive):
            return noun
    if group.verb == "be" and scene.word(group.end) == "at" and group.tense == "future":
        return object_noun(scene, syntax, group, group.end + 1)  # "it will be at a plea hearing"
    if group.verb == "be" and scene.word(syntax.back(group.start)) == "there":
        return _held_object(scene, syntax, group)
    if group.verb == "go" and scene.word(group.end) in ("on", "into") and group.end + 1 in scene.nouns:
        return group.end + 1
    joined = _joined_at(scene, syntax, group) if group.verb == "join" else None
    if joined is not None:
        return joined
    return (
        _held_object(scene, syntax, group)
        if not group.passive and ("o" in light or changes or takes_part)
        else None
    )


def _partaken(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """The event that somebody is in: "took part in [talks]", "was involved in a [collision]"."""
    words = _PARTAKING.get(group.verb)
    if words is None or group.passive != (group.verb == "involve"):
        return None
    start = group.end + len(words)
    led = all(scene.word(group.end + k) == word for k, word in enumerate(words))
    return object_noun(scene, syntax, group, start) if led else None


_PARTAKING = {
    "participate": ("in",),
    "take": ("part", "in"),
    "compete": ("in",),
    "involve": ("in",),
}


def responded_to(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """What those who help are sent to: "were called to the scene of a [collision]", "responded to a [fire]"."""
    some = scene.word(group.end + 1) in _SOME or scene.word(group.end + 2) == "scene"
    helped = (group.verb in _HELPING and group.passive) or (group.verb == "respond" and some)
    if not helped or scene.word(group.end) != "to":
        return None
    own = (i for i in range(group.end + 1, min(group.end + OBJECT_REACH, len(scene.tokens))))
    told = (i for i in own if i in scene.nouns and syntax.clause_of[i] == group.clause)
    return next((i for i in told if scene.nouns[i].kind in _NEEDING_HELP), None)


_SOME = frozenset({"a", "an", "reports", "calls", "another"})
_HELPING = frozenset({"call", "alert", "send", "dispatch", "summon", "rush", "scramble"})
_NEEDING_HELP = frozenset({"crash", "explosion", "disaster", "attack", "unrest", "death", "protest", "strike"})


def _joined_at(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """The event at which somebody joins others: "joined mourners at the [funeral]"."""
    own = (i for i in range(group.end, len(scene.tokens)) if i in scene.nouns)
    return next((i for i in own if syntax.clause_of[i] == group.clause and follows(scene, i, "at")), None)


def _subject_noun(scene: Scene, syntax: Syntax, group: Group, *, anyhow: bool) -> int | None:
    """The event in the subject of a verb: its head, else the first one where `anyhow` allows."""
    clause, subject = syntax.clauses[group.clause], subject_of(syntax, group)
    sets = group.verb in RESCHEDULING or group.verb == "be" or "s" in scene.actions[group.head].light
    sets = sets or (group.passive and "o" in scene.actions[group.head].light)
    arranged = sets and clause.kind in ("relative", "participle")
    if arranged and subject is not None and not scene.has_noun(*subject):
        subject = whole_antecedent(syntax, clause)
    elif arranged and subject is not None and clause.comma:
        subject = _before_purpose(scene, syntax, subject)
    of_date = _date_of(scene, syntax, subject) if subject is not None and sets else None
    if of_date is not None:
        return of_date  # "the earliest [launch] date was moved"
    nouns = [i for i in range(*subject) if i in scene.nouns] if subject is not None else []
    if subject is None or not nouns:
        return None
    heads = [i for i in nouns if not scene.has_word(_ENDING_A_PHRASE, subject[0], i)]
    return heads[-1] if heads else (nouns[0] if anyhow else None)


def _date_of(scene: Scene, syntax: Syntax, subject: tuple[int, int]) -> int | None:
    """The event before "date", where that is the head of a subject."""
    head = next((i for i in range(*subject) if scene.word(i) in _DATES and not syntax.is_nounish(i + 1)), None)
    noun = scene.lexicon.nouns().get(scene.word(head - 1)) if head is not None and head > subject[0] else None
    if head is None or noun is None or scene.has_word(_ENDING_A_PHRASE, subject[0], head):
        return None
    scene.nouns.setdefault(head - 1, noun)
    return head - 1


def _before_purpose(scene: Scene, syntax: Syntax, words: tuple[int, int]) -> tuple[int, int]:
    """The event of which "to" and a verb tell the purpose: "[a ceremony] to mark the anniversary, planned for"."""
    purpose = next((g for g in syntax.groups if g.end == words[0] and g.tense == "infinitive"), None)
    if purpose is None or purpose.start - 1 not in scene.nouns:
        return words
    return syntax.subject_start(purpose.start), purpose.start


def _held_object(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """The event in the object of a verb."""
    for i in range(_past_new_day(scene, group), len(scene.tokens)):
        mark = scene.tokens[i].kind == "p" and not (scene.word(i) == "," and i - group.end < ADJECTIVES)
        dated = i in scene.times and i - group.end > APART
        if mark or dated or syntax.clause_of[i] != syntax.clause_of[group.head]:
            return None
        counted = scene.word(i - 1) in _COUNTING or i - 1 in scene.dated
        if scene.word(i) == "of" and not counted and "o" in scene.actions[group.head].light:
            return None  # "made a strong condemnation of the test"
        if i > group.end and (scene.word(i) in _ENDING_AN_OBJECT or scene.word(i) in scene.lexicon.until):
            return None
        if i in scene.nouns:
            return i + 1 if i + 1 in scene.nouns else i  # "called off merger talks"
    return None


def _past_new_day(scene: Scene, group: Group) -> int:
    """The position behind the day that stands before an object: "postponed [until May 5] the trial of"."""
    at = group.end + (group.end not in scene.times)
    if group.verb not in RESCHEDULING or at not in scene.times or group.passive:
        return group.end
    led = scene.word(group.end) in scene.lexicon.until or scene.word(group.end) in ("to", "for")
    return scene.times[at][1] if led else group.end


def object_noun(scene: Scene, syntax: Syntax, group: Group, start: int) -> int | None:
    """The event right behind a verb of asking or saying."""
    for i in range(start, min(start + OBJECT_REACH, len(scene.tokens))):
        other = syntax.clause_of[i] != syntax.clause_of[group.head]
        if scene.tokens[i].kind == "p" or other or scene.word(i) in ("in", "on", "after", "before", "at", "of"):
            return None
        if i in scene.nouns:
            return i
    return None


def agreed(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """The event of which a clause only tells when it came about: "a settlement with X, [reached on May 12]"."""
    clause = syntax.clauses[group.clause]
    if group.verb not in REACHING or not group.passive or clause.kind not in ("relative", "participle"):
        return None
    subject = whole_antecedent(syntax, clause)
    return next((i for i in range(*subject) if i in scene.nouns), None) if subject is not None else None


def doer(scene: Scene, syntax: Syntax, group: Group) -> int | None:
    """The event that does something: "the crash that killed 49 people"."""
    acts = not group.passive and group.tense in ("past", "present", "future")
    subject = subject_of(syntax, group) if acts else None
    if subject is None:
        return None
    end = next((k for k in range(subject[0] + 1, subject[1]) if scene.word(k) in _ENDING_A_PHRASE), subject[1])
    head = next((k for k in range(end - 1, subject[0] - 1, -1) if syntax.is_nounish(k)), None)
    return head if head is not None and head in scene.nouns and scene.nouns[head].strong else None
