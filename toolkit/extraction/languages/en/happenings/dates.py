"""What happens at a date of an English sentence."""

from toolkit.extraction.events.days.day_clocks import is_bare_clock
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages.en.happenings.counted import eve_of
from toolkit.extraction.languages.en.happenings.held import adjacent, follows
from toolkit.extraction.languages.en.happenings.of_verbs import by_verb, is_followed
from toolkit.extraction.languages.en.happenings.only_words import PAPERS
from toolkit.extraction.languages.en.happenings.supposed import is_unreal, refused_by
from toolkit.extraction.languages.en.happenings.things import act_at, another_at, deed_of
from toolkit.extraction.languages.en.happenings.told_by_verb import DAYS_OF_MONTHS, may_be_to_come, told_by
from toolkit.extraction.languages.en.happenings.words import APART, BEFORE_DATES
from toolkit.extraction.languages.en.syntax import Group, Syntax
from toolkit.extraction.languages.en.verb_classes import (
    CHARGING,
    DECIDING,
    RESCHEDULING,
)
from toolkit.extraction.times import Time

# Events that are more to a calendar than what is done during them.
_HELD_WITH = frozenset({"talks", "meeting", "call", "visit", "summit", "conference"})
_TWO = 2
# "set a July 3 date for the start of the trial"
_TO_DATED = 9
_BETWEEN_ITEMS = frozenset({",", ";", ":", "\n"})
_SAME_TIME = frozenset({"as", "when", "while"})


def trigger_of(scene: Scene, syntax: Syntax, at: int, end: int) -> int | None:
    """The position of the word that tells what happens at a date; None where nothing does."""
    if not syntax.groups:
        return _listed_at(scene, syntax, at)
    if _is_of_name(scene, at, end) or is_unreal(syntax, at):
        return None
    if scene.word(at - 1) == "by" and "had" in scene.vocabulary and scene.times[at][0].direction == "past":
        return None  # "by Tuesday, it had been seen a million times"
    turned = _when(scene, syntax, end) if _is_bound(scene, at) else None
    if turned is not None:
        return turned
    ahead = eve_of(scene, at)
    if ahead is not None:
        return ahead
    verb, noun, phrase = syntax.governor(at, end)
    if verb is not None and (
        _is_of_some(syntax, verb)
        or (verb.verb == "spend" and at == verb.end)
        or _is_any(scene, verb, at)
        or _is_of_crime(scene, verb, at)
    ):
        return None
    refused = refused_by(scene, syntax, verb) if verb is not None else None
    if refused is not None:
        return None if may_be_to_come(scene, at) else told_by(scene, syntax, refused, at)
    if noun is not None:
        told = _event_of(scene, syntax, noun, (at, end))
        if told is not None or not _is_while(scene, noun, at):
            return told
        verb, noun, _ = syntax.governor(at, end, described=False)
        return _of_verb(scene, syntax, verb, at, end) if verb is not None and noun is None else None
    led = at - 1 - (scene.word(at - 1) in BEFORE_DATES)
    if scene.word(led) == "due" and led - 1 in scene.nouns:
        return led - 1  # "in the election due in September"
    if scene.word(led) == "due" and syntax.is_nounish(led - 1) and verb is not None and verb.start >= end:
        return None  # "a shipment due on Friday was held up"
    if phrase is not None:
        return _in_phrase(scene, syntax, phrase, at, end)
    return _of_verb(scene, syntax, verb, at, end) if verb is not None else None


def _is_of_some(syntax: Syntax, verb: Group) -> bool:
    """Whether a relative clause tells only of some of those before it: "critics, some of [whom had given up]"."""
    start = syntax.clauses[verb.clause].start
    if syntax.word(start - 1) != "of" or syntax.word(start) not in ("whom", "which"):
        return False
    return syntax.word(start) == "which" or syntax.word(start - 2) in (
        "some",
        "many",
        "most",
        "few",
        "all",
        "none",
    )


def _is_any(scene: Scene, verb: Group, at: int) -> bool:
    """Whether a day is any of its kind, on which something is going on: "on a wet Tuesday a man is shouting"."""
    if verb.tense not in ("present", "progressive"):
        return False
    low = next((k for k in range(at - 1, max(-1, at - _TO_ARTICLE), -1) if scene.word(k) in ("a", "an")), None)
    return low is not None and scene.word(low - 1) == "on" and scene.tokens[at - 1].kind == "w"


_TO_ARTICLE = 4


def _is_of_crime(scene: Scene, verb: Group, at: int) -> bool:
    """Whether a date is that of what somebody is charged for: "will be charged for the losses of May"."""
    if verb.verb not in CHARGING or scene.times[at][0].rule not in DAYS_OF_MONTHS | {"month"}:
        return False
    led = next((k for k in range(verb.end, at - 2) if scene.word(k) == "for"), None)
    return led is not None and any(scene.word(k) == "of" for k in range(led, at))


def _of_verb(scene: Scene, syntax: Syntax, verb: Group, at: int, end: int) -> int | None:
    """What happens at a date that hangs on a verb, other dates behind that verb considered."""
    another = _date_between(scene, syntax, verb, at)
    if another is not None:
        other = another_at(scene, syntax, verb, another, at)
        if other is not None:
            return other
        told = next((i for i in range(at - 1, another - 1, -1) if i in scene.nouns), None)
        if told is not None or any(syntax.is_nounish(i) and i not in syntax.covered for i in range(another, at)):
            return told
    if verb.verb in _MISSING:
        missed = next((i for i in range(at - 1, verb.end - 1, -1) if i in scene.nouns), None)
        if missed is not None:
            return missed  # "will miss the trip to Peru on Monday"
    noun = _coming_next(scene, verb, at) if is_followed(scene, verb) else _waited_for(scene, verb, at)
    if noun is not None or is_followed(scene, verb):
        return noun
    if _ends_at(scene, verb, at):
        return None
    news = _announced(syntax, verb)
    found = by_verb(scene, syntax, verb, at) if news is None else told_by(scene, syntax, news, None)
    if found is None:
        return _when(scene, syntax, end) or _of_subject(scene, verb, at) or _told_with(scene, syntax, verb, at)
    if not (_is_idle(scene, found) and "when" in (scene.word(end), scene.word(end + 1))):
        return found
    told = _when(scene, syntax, end)
    return found if told is None or _is_idle(scene, told) else told


def _of_subject(scene: Scene, verb: Group, at: int) -> int | None:
    """The event right before a date, as the subject of a verb that tells nothing: "a [walkout] in May cost"."""
    low = at - 1 - (scene.word(at - 1) in _AT_DATES)
    if scene.times[at][1] > verb.start or not verb.finite or verb.unreal:
        return None
    if low in scene.nouns and scene.nouns[low].strong:
        return low
    dated = low == at - 2 and scene.times[at][0].rule in DAYS_OF_MONTHS
    return act_at(scene, low) if dated and verb.verb == "be" else None  # "the [decision] on May 3 was close"


_AT_DATES = frozenset({"in", "on", "of", "late", "early"})


def _told_with(scene: Scene, syntax: Syntax, verb: Group, at: int) -> int | None:
    """What the verb before "and" tells, with its day behind a state: "six [died] and three were missing on"."""
    if verb.verb != "be" or not verb.finite or at < verb.end:
        return None
    joined = next((k for k in range(verb.start - 1, 0, -1) if scene.word(k) == "and"), 0)
    before = next((group for group in reversed(syntax.groups) if group.end <= joined and group.finite), None)
    apart = any(syntax.is_comma(k) or k in scene.dated for k in range(before.end if before else 0, joined))
    sudden = before is not None and scene.actions[before.head].kind in _SUDDEN
    return before.head if before is not None and sudden and not apart else None


_MISSING = frozenset({"miss", "skip"})
_SUDDEN = frozenset({"death", "attack", "crash", "explosion", "arrest"})


def _coming_next(scene: Scene, verb: Group, at: int) -> int | None:
    """The event by which another one is followed."""
    return next((i for i in range(verb.end + 1, at) if i in scene.nouns), None)


def _waited_for(scene: Scene, verb: Group, at: int) -> int | None:
    """The event until or before which something is so: "was released on bail until a hearing on July 1"."""
    near = adjacent(scene, verb, at)
    if near is None or not any(follows(scene, near, word) for word in _WAITING):
        return None
    return near


_WAITING = ("until", "till", "pending")


def _announced(syntax: Syntax, verb: Group) -> Group | None:
    """What has just come about, as those tell who announce it: "X has agreed to buy Y, they [announced] today"."""
    clause = syntax.clauses[verb.clause]
    if verb.verb != "announce" or verb.passive or clause.opener != "," or clause.kind != "main":
        return None
    before = next((group for group in reversed(syntax.groups) if group.end <= clause.start and group.finite), None)
    if before is None:
        return None
    done = syntax.word(before.start) in ("has", "have")
    return before if done or (before.verb in DECIDING and before.tense == "past") else None


def _is_idle(scene: Scene, trigger: int) -> bool:
    """Whether a word is a verb of no kind, so that a clause about the same time may tell more of it."""
    action = scene.actions.get(trigger)
    return trigger not in scene.nouns and (action is None or not (action.kind or action.light))


def _listed_at(scene: Scene, syntax: Syntax, at: int) -> int | None:
    """What a list without verbs has for a date: "budget vote on Thursday, EU summit on Friday"."""
    if len(scene.times) < _TWO:
        return next(iter(scene.nouns), None)
    marks = [k for k in range(len(scene.tokens)) if syntax.marks[k] and syntax.word(k) in _BETWEEN_ITEMS]
    low = max((k for k in marks if k < at and k not in syntax.covered), default=-1)
    high = min((k for k in marks if k > at and k not in syntax.covered), default=len(scene.tokens))
    before = [i for i in scene.nouns if low < i < at]
    return before[-1] if before else next((i for i in scene.nouns if at < i < high), None)


def _is_of_name(scene: Scene, at: int, end: int) -> bool:
    """Whether a day only belongs to a name: "USA Today", "Norway Today", "Easter Island"."""
    text = scene.words(at, end)
    if scene.times[at][0].rule == "holiday" and end < len(scene.tokens) and scene.tokens[end].kind == "w":
        return scene.words(end, end + 1)[:1].isupper() and end not in scene.times
    if scene.times[at][0].rule == "month" and text.isalpha():
        led = at == 0 or scene.word(at - 1) in BEFORE_DATES
        named = len(text) <= _SHORT_MONTH and scene.words(at - 1, at)[:1].isupper()  # "the ferry Lucky [Jan]"
        return not led and (named or (scene.words(end, end + 1)[:1].isupper() and end not in scene.dated))
    titled = text[:1].isupper() and scene.times[at][0].rule == "day word"
    return titled and at > 0 and scene.tokens[at - 1].kind == "w" and scene.words(at - 1, at)[:1].isupper()


_SHORT_MONTH = 4


def _when(scene: Scene, syntax: Syntax, end: int) -> int | None:
    """What a clause behind a date tells of the same time: "since July 22, 2011, [when a gunman killed 77]"."""
    opener = end + (scene.word(end) == ",")
    if scene.word(opener) not in _SAME_TIME and not _is_cleft(scene, syntax, opener):
        return None
    verb = syntax.clauses[syntax.clause_of[opener]].finite
    return told_by(scene, syntax, verb, None) if verb is not None else None


def _is_cleft(scene: Scene, syntax: Syntax, opener: int) -> bool:
    """Whether "that" goes on from a date that is told first: "it was on Monday [that] the talks failed"."""
    if scene.word(opener) != "that":
        return False
    main = next((group for group in reversed(syntax.groups) if group.end <= opener), None)
    return main is not None and main.verb == "be" and scene.word(main.start - 1) == "it"


def _is_bound(scene: Scene, at: int) -> bool:
    """Whether a date only bounds what goes on or is to be done: "vacant since Feb. 23", "must clear it before"."""
    return not {scene.word(at), scene.word(at - 1)}.isdisjoint(scene.lexicon.until | scene.lexicon.beyond | _SINCE)


_SINCE = frozenset({"since", "by"})


def _ends_at(scene: Scene, verb: Group, at: int) -> bool:
    """Whether a date is only the end of what a verb makes last: "extended the mandate until October 31"."""
    if not {scene.word(at), scene.word(at - 1)} & scene.lexicon.until:
        return False
    action = scene.actions[verb.head]
    goes_on = action.kind or action.light or verb.verb in scene.lexicon.lasting or verb.verb in RESCHEDULING
    return not goes_on


def _date_between(scene: Scene, syntax: Syntax, verb: Group, at: int) -> int | None:
    """The position behind another date between a verb and a date, which no range or list joins."""
    if {scene.word(at), scene.word(at - 1)} & (scene.lexicon.until | {"to", "through"}):
        return None
    dates = (
        high
        for low, (time, high) in scene.times.items()
        if verb.end <= low < at and _is_of_event(scene, time, high) and syntax.governor(low, high).noun is None
    )
    last = max(dates, default=at)
    apart = at - last > APART or scene.has_noun(last, at)  # "called a truce on Tuesday and [a vote] on May 4"
    return last if apart and syntax.clause_of[last - 1] == syntax.clause_of[at] else None


def _is_of_event(scene: Scene, time: Time, end: int) -> bool:
    """Whether a time may be that of an event: no length, no year, and no "the night" before its own day."""
    if time.value[:1] == "P" or time.precision in _COARSE:
        return False
    if is_bare_clock(time, scene.lexicon.days):
        return False  # "occurred at 06:35 on the coast road on Saturday"
    return not (time.text.startswith("the ") and scene.word(end) == "of" and end + 1 in scene.times)


_COARSE = frozenset({"year", "decade", "century"})
"""Precisions of what dates no event: "for the first time in 140 years"."""


def main_event(scene: Scene, syntax: Syntax) -> int | None:
    """What the sentence under a heading tells: by its first verb that tells something, else a noun."""
    if not any(group.finite for group in syntax.groups):
        return next(iter(scene.nouns), None)
    main = (g for g in syntax.groups if g.finite and syntax.clauses[g.clause].kind in ("main", "complement"))
    return next((found for group in main if (found := told_by(scene, syntax, group, None)) is not None), None)


def _event_of(scene: Scene, syntax: Syntax, head: int, date: tuple[int, int]) -> int | None:
    """The event that a noun with a date names, by itself or by one before it: "Friday's peace talks team"."""
    if head in scene.nouns:
        bare = scene.word(head) in _WORDS and scene.word(head + 1) not in _TOPICS
        return None if bare or _is_spared(syntax, date[0]) else head
    if scene.word(head) == "date" and scene.word(head - 1) in scene.lexicon.nouns():
        scene.nouns[head - 1] = scene.lexicon.nouns()[scene.word(head - 1)]  # "a trial date of May 4"
        return head - 1
    if scene.word(head) == "date" and scene.word(head + 1) == "for":
        return next((i for i in range(head + 2, head + _TO_DATED) if i in scene.nouns), None)
    near = max((i for i in range(max(0, head - 3), head) if i in scene.nouns), default=None)
    if near is not None and all(syntax.is_nounish(k) for k in range(near, head)):
        return near
    return act_at(scene, head) if any(map(str.isdigit, scene.words(*date))) else None


# "said in a [Monday] statement", "welcomed [Thursday]'s announcement"
_WORDS = frozenset({"statement", "announcement", "comment", "comments", "remark", "remarks"})
_TOPICS = frozenset({"of", "on", "about"})


def _is_spared(syntax: Syntax, at: int) -> bool:
    """Whether a verb tells that an event behind it will not be: "sparing voters a Christmas election"."""
    verb = next((group for group in reversed(syntax.groups) if group.end <= at), None)
    if verb is None or verb.verb not in _SPARING or at - verb.end > _TO_SPARED:
        return False
    return not any(syntax.word(k) in _APART for k in range(verb.end, at))


_SPARING, _TO_SPARED = frozenset({"spare", "avoid"}), 5
_APART = frozenset({"in", "on", "at", "after", "before", "during", ","})


def _is_while(scene: Scene, noun: int, at: int) -> bool:
    """Whether a noun with a date that names no event only tells when: "during Tuesday's rush hour"."""
    led = at - 1 - (scene.word(at - 1) in scene.lexicon.determiners)
    return scene.word(led) in _WHILE and scene.word(noun) not in PAPERS


_WHILE = frozenset({"during", "throughout", "in", "at", "on"})


def _in_phrase(scene: Scene, syntax: Syntax, phrase: int, at: int, end: int) -> int | None:
    """The event of a phrase that a date ends: "after clashes on Friday"; the verb where it names none."""
    before = next((g for g in reversed(syntax.groups) if g.end <= phrase and g.finite), None)
    noun = next((i for i in range(phrase + 1, at) if i in scene.nouns), None)
    if noun is None and syntax.word(phrase) in _FROM:
        noun = next((deed for i in range(phrase + 1, at) if (deed := deed_of(scene, i)) is not None), None)
    own = before is not None and before.clause == syntax.clause_of[phrase]
    alone = own and not any(before.end <= low < phrase for low in scene.times) if before is not None else False
    if own and before is not None and _is_moments(scene, phrase):
        return told_by(scene, syntax, before, at)
    at_it = scene.word(phrase) == "during" and alone and (noun is None or scene.nouns[noun].kind not in _HELD_WITH)
    if noun is None and own and not alone:
        return _beside(scene, syntax, phrase, at)
    if before is not None and own and (noun is None or at_it):
        told = told_by(scene, syntax, before, at)
        if told is not None or noun is None:
            return told
    if noun is not None or syntax.groups[0].end <= phrase:
        return noun
    verb = next((group for group in syntax.groups if group.start >= end and group.finite), None)
    return by_verb(scene, syntax, verb, at) if verb is not None else None


def _is_moments(scene: Scene, phrase: int) -> bool:
    """Whether something came so soon before or after an event that both are of one day: "40 seconds after"."""
    if scene.word(phrase) not in ("after", "before") or _is_dated_before(scene, phrase):
        return False
    length = next((time for time, high in scene.times.values() if high == phrase), None)
    return scene.word(phrase - 1) in _SOON or (length is not None and length.value.startswith("PT"))


def _is_dated_before(scene: Scene, phrase: int) -> bool:
    """Whether a day stands before a phrase, so that what comes behind it has its own."""
    return any(high <= phrase and time.value[:1] != "P" for time, high in scene.times.values())


_FROM = frozenset({"since", "after", "following", "before"})
_SOON = frozenset({"shortly", "soon", "moments", "immediately", "right"})


def _beside(scene: Scene, syntax: Syntax, phrase: int, at: int) -> int | None:
    """What the last verb before a phrase tells, where another date stands between the two.

    As "and holding talks after a stop on Saturday", but not "was sacked on Monday after a defeat on Saturday".
    """
    last = next(group for group in reversed(syntax.groups) if group.end <= phrase)
    dated = any(last.end <= low < phrase for low in scene.times)
    return None if dated else told_by(scene, syntax, last, at)


_OPENING = frozenset({"begin", "start", "open", "launch", "resume", "kick", "commence"})
# What bounds a time, so that another thing is set for it: "will be reviewed on May 3, when the lease expires".
_BOUNDS = _OPENING | {"expire", "lapse", "end", "close", "reopen", "conclude", "finish"}
_TAKING_EFFECT = {("take", "effect"), ("take", "office"), ("take", "over"), ("come", "into"), ("enter", "into")}


def then_at(scene: Scene, syntax: Syntax, at: int, end: int) -> int | None:
    """What opens something on a day: "the cup begins on Monday[, when Norway face Peru]"."""
    opener = end + (scene.word(end) == ",")
    verb, _, _ = syntax.governor(at, end)
    if scene.word(opener) == "as" and verb is not None:
        return _as_at(scene, syntax, verb, opener)
    if scene.word(opener) != "when" or verb is None:
        return None
    then = syntax.clauses[syntax.clause_of[opener]].finite
    if then is None or then.start < opener:
        return None
    bounds = opener > end and (then.verb in _BOUNDS or (then.verb, scene.word(then.end)) in _TAKING_EFFECT)
    return told_by(scene, syntax, then, None) if bounds or verb.verb in _OPENING else None


def _as_at(scene: Scene, syntax: Syntax, verb: Group, opener: int) -> int | None:
    """What took place meanwhile, where the verb before tells no event: "shut on Monday [as teachers struck]"."""
    clause = syntax.clauses[syntax.clause_of[opener]]
    if (
        clause.kind != "adverbial"
        or clause.start != opener
        or clause.finite is None
        or scene.actions[verb.head].kind
    ):
        return None
    told = told_by(scene, syntax, clause.finite, None) if clause.finite.tense == "past" else None
    kind = scene.nouns[told].kind if told in scene.nouns else scene.actions[told].kind if told is not None else ""
    return told if kind in _MEANWHILE else None


_MEANWHILE = frozenset(
    {"protest", "strike", "attack", "unrest", "explosion", "crash", "disaster", "coup", "invasion"}
)
