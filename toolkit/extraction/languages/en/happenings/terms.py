"""English dates on which nothing happens: those of a period, a term, a birth or an issue of a paper."""

from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together
from toolkit.extraction.languages.en.happenings.words import BIRTH
from toolkit.extraction.languages.en.syntax import Group, Syntax
from toolkit.extraction.times.words import forms
from toolkit.model import Organization

_ENDING = forms("ended ending")
_PERIODS = forms("week weeks months month quarter year half period season")
# The beginning or end of something, which a date before or after it is of.
_BOUNDS = forms("end start beginning expiry expiration deadline close outset eve")
_AROUND_BOUNDS = forms("before after until since")
_STAYING = forms("remain remains remained remaining stay stays stayed")
# With these "until" sets a term for doing something: "have until Friday to".
_CLOSED, _IS = forms("closed shut"), forms("is are was were")
_HAVING = forms("have has had give gives gave given")
_OF = forms("of")
_TO_BOUND, _BORN = 10, 6


def is_of_no_event(scene: Scene, at: int, end: int) -> bool:
    """Whether a date only tells of which time or thing something is, or until when."""
    return (
        _is_named_after(scene, at, end)
        or _is_of_term(scene, at)
        or _is_of_period(scene, at, end)
        or _is_of_month(scene, at)
        or scene.has_word(BIRTH, at - _BORN, at)  # "born in Oslo on June 10, 1950"
        or _is_issue(scene, at, end)
        or _is_of_bound(scene, at)
        or _is_part_of_event(scene, at, end)
        or _is_of_validity(scene, at)
        or _is_kind_of_month(scene, at)
        or _is_length_of_count(scene, at)
    )


def deed_of_term(scene: Scene, syntax: Syntax, at: int, end: int) -> Group | None:
    """What is to be done until a day: "have until Friday [to submit] bids"."""
    if scene.word(at) not in scene.lexicon.until and scene.word(at - 1) not in scene.lexicon.until:
        return None
    verb = next((g for g in reversed(syntax.groups) if g.end <= at and g.finite), None)
    given = verb is not None and (verb.verb == "have" or (verb.passive and scene.word(verb.head) in _HAVING))
    if not given or syntax.clause_of[at] != syntax.clause_of[verb.head if verb is not None else at]:
        return None
    return next((g for g in syntax.groups if g.start == end and g.tense == "infinitive"), None)


def stands_in(syntax: Syntax, noun: int, at: int) -> Group | None:
    """The verb by which somebody is a candidate in what a day before a noun dates: "is up in the May 6 vote"."""
    verb = next((g for g in reversed(syntax.groups) if g.end <= at), None)
    if verb is None or not at < noun or verb.clause != syntax.clause_of[noun]:
        return None
    words = syntax.words[verb.end : at]
    stands = verb.verb in _STANDING or (verb.verb == "be" and words[:1] in (["up"], ["on"]))
    return verb if stands and verb.tense in ("present", "progressive") else None


_STANDING = forms("run compete stand seek face contest campaign")


def _is_of_period(scene: Scene, at: int, end: int) -> bool:
    """Whether a date is the end of a period: "in the quarter ended March 31"."""
    time = scene.times[at][0]
    if time.precision == "quarter" and "-" in time.text:
        return True  # "second-quarter earnings"
    length = any(high == at - 1 and other.value[:1] == "P" for other, high in scene.times.values())
    if scene.word(at - 1) == "to" and (length or scene.word(at - 2) in _PERIODS):
        return True  # "lost 3 million in the year to March"
    if scene.word(at - 1) in _ENDING and (at - 2 in scene.dated or scene.word(at - 2) in _PERIODS):
        return True
    return time.precision != "day" and scene.word(end) in _ENDING and end + 1 in scene.times


def _is_of_month(scene: Scene, at: int) -> bool:
    """Whether a month only tells what period something is of: "the figures for April will be released"."""
    data, noun = scene.lexicon, at - 2
    if scene.word(at - 1) != "for" or scene.times[at][0].precision not in ("month", "quarter"):
        return False
    told = noun in scene.nouns or noun in scene.actions or noun in scene.saying or noun in scene.dated
    return not told and scene.word(noun) not in together(data.arranged, data.moving.setting)


def _is_part_of_event(scene: Scene, at: int, end: int) -> bool:
    """Whether a part of a day is that of something that is only spoken of: "described [the night] of the fire"."""
    time = scene.times[at][0]
    part = time.precision == "part-of-day" and time.text.casefold().startswith("the ")
    led = scene.word(end) in ("of", "before", "after")  # "the night before the council shut the tower"
    return part and ((led and end + 1 not in scene.dated) or scene.word(at - 1) == "into")


def _is_kind_of_month(scene: Scene, at: int) -> bool:
    """Whether a month is only spoken of as one of a kind: "a dry [December] would ruin the crops"."""
    led = scene.word(at - 2) in ("a", "an") and scene.word(at - 1) not in scene.lexicon.time_prepositions
    return led and scene.times[at][0].precision == "month"


def _is_length_of_count(scene: Scene, at: int) -> bool:
    """Whether a length tells in what time so many came about: "after two fires [in three weeks]"."""
    if scene.word(at - 1) != "in" or scene.word(scene.times[at][1] - 1) not in _LENGTHS:
        return False
    k = at - 2
    while k > at - _TO_NUMBER and scene.word(k).isalpha() and scene.word(k) not in _NUMBERS:
        k -= 1
    return (
        k < at - 2 and (scene.word(k) in _NUMBERS or scene.word(k).isdigit()) and scene.word(at - 2).endswith("s")
    )


_TO_NUMBER = 6
_LENGTHS = forms("minutes hours days weeks months years")
_NUMBERS = forms("two three four five six seven eight nine ten eleven twelve dozens several")


def _is_of_bound(scene: Scene, at: int) -> bool:
    """Whether a date is of the end that something comes before: "before the end of his term on May 25"."""
    data = scene.lexicon
    if scene.vocabulary.isdisjoint(_BOUNDS):
        return False
    low, words = at - 1, set[str]()
    while low > 0 and low > at - _TO_BOUND and scene.word(low) not in _AROUND_BOUNDS:
        if low in scene.nouns or low in scene.actions or scene.tokens[low].kind == "p":
            return False
        words.add(scene.word(low))
        low -= 1
    idle = together(data.articles, _OF, data.time_prepositions)
    return scene.word(low) in _AROUND_BOUNDS and bool(words & _BOUNDS) and bool(words - idle)


def _is_named_after(scene: Scene, at: int, end: int) -> bool:
    """Whether an attack of another year is called by its day: "the Sept. 11 attacks"."""
    time = scene.times[at][0]
    after = end + (scene.word(end) in _TERROR)
    far = "year inferred" in time.certainty and time.value[4:] == _SEPTEMBER_11
    return far and scene.word(after) in _ATTACKS


_TERROR, _ATTACKS, _SEPTEMBER_11 = forms("terrorist terror"), forms("attack attacks"), "-09-11"


def _is_of_validity(scene: Scene, at: int) -> bool:
    """Whether a date only tells since or until when something holds: "retroactive to July 1"."""
    led = at - 1 if scene.word(at) not in scene.lexicon.until else at
    if scene.word(led - 1) in _HOLDING and scene.word(led) in _TO:
        return True
    return scene.word(led - 1) == "effective" and scene.word(led) in together(scene.lexicon.until, _THROUGH)


_HOLDING = forms("retroactive retroactively backdated retrospective valid dating")
_TO, _THROUGH = forms("to from until till through back"), forms("through")


def _is_issue(scene: Scene, at: int, end: int) -> bool:
    """Whether a date tells which issue of a paper is meant: "Monday's Financial Times carried"."""
    if not scene.text.startswith(("'s", "’s"), scene.tokens[end - 1].end - 2):
        return False
    mention = scene.mention(end)
    return mention is not None and isinstance(mention.value, Organization) and mention.value.kind == "media"


def _is_of_term(scene: Scene, at: int) -> bool:
    """Whether a date only ends a term or a state: "have until Friday to register", "stay closed until Friday"."""
    data = scene.lexicon
    until = {scene.word(at), scene.word(at - 1)} & data.until
    clock = scene.word(at - 1) in data.time_prepositions and scene.word(at - 2) in data.until
    if not (until or clock):
        return False
    start, _ = scene.clauses[scene.clause_of[at]]
    words = [scene.word(i) for i in range(start, at)]
    if not _STAYING.isdisjoint(words):
        return True
    if scene.word(0) == "with" and not scene.has_action(0, at):
        return True  # "With Roe away until Monday, Lund signed it"
    if any(word in _CLOSED and scene.word(start + k - 1) in _IS for k, word in enumerate(words)):
        return True  # "schools are closed until Monday"
    lasts = any(i in scene.actions and scene.actions[i].lemma in data.lasting for i in range(start, at))
    if lasts and scene.times[at][0].precision != "day":
        return True  # "expected to last until August"
    acts = any(i in scene.actions and scene.word(i) not in _HAVING for i in range(start, at))
    return not acts and not _HAVING.isdisjoint(words)
