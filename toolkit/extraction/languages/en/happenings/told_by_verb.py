"""What an English verb tells: an event that it holds, itself, or nothing."""

from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages.en.happenings.held import (
    agreed,
    before_a_date,
    date_set_for,
    dated_as,
    doer,
    failed_at,
    held_by,
    invited_to,
    met_for,
    noticed_at,
    object_noun,
    remarked_at,
    responded_to,
    set_to,
    spoken_of,
    told_at,
    undone_at,
    wanted,
)
from toolkit.extraction.languages.en.happenings.meanings import phrase_of
from toolkit.extraction.languages.en.happenings.only_words import (
    denies,
    is_announced,
    is_paper,
    is_published,
    only_says,
    orders,
)
from toolkit.extraction.languages.en.happenings.subjects import is_for_to, subject_of
from toolkit.extraction.languages.en.happenings.things import is_behind_feast, thing_at
from toolkit.extraction.languages.en.happenings.words import ADJECTIVES, APPEARING, BIRTH, DUE, THERE
from toolkit.extraction.languages.en.syntax import Group, Syntax
from toolkit.extraction.languages.en.syntax.words import DETERMINERS
from toolkit.extraction.languages.en.undoing_words import CHANGING
from toolkit.extraction.languages.en.verb_classes import (
    ARRANGING,
    FAILING,
    GIVING,
    PLANNING,
    STATES,
)
from toolkit.extraction.times.words import forms

_TO_OVER = 6
# What a place or a service is from a day on, or for a day.
_STANDING = forms("open available live shut free operational accessible underway")
DAYS_OF_MONTHS = frozenset({"date", "day-range", "date-range"})
_FAR = "year inferred, far"
_TO_A_DATE = frozenset({"to", "from", "for"})


def told_by(scene: Scene, syntax: Syntax, group: Group, at: int | None) -> int | None:
    """What a verb tells at a date, or under a heading: the event that it holds, itself, or nothing."""
    action = scene.actions[group.head]
    if (
        action in (DUE, THERE)
        or phrase_of(scene, group.head, action.lemma) is not None
        or _ends_something(scene, group)
    ):
        return group.head
    if at is not None and (beside := before_a_date(scene, group, at)) is not None:
        return beside
    if at is not None and _changes_on(scene, group, at):
        return group.head
    if at is not None and (heard := told_at(scene, syntax, group)) is not None:
        return heard
    if at is not None and scene.word(at - 1) != "for" and _is_call(scene, syntax, group):
        return group.head
    if at is not None and _only_gives_date(scene, group, at):
        return dated_as(scene, group, at)
    if _tells_nothing(scene, syntax, group):
        return None
    held = _meant(scene, syntax, group, at)
    if held is not None:
        return held
    held = held_by(scene, syntax, group)
    if held is None and at is not None:
        held = thing_at(scene, syntax, group, at)
    if held is not None:
        return None if at is not None and is_announced(scene, group, held, at) else held
    if not action.kind and group.tense == "infinitive" and _is_purpose(scene, syntax, group):
        return None
    return group.head if action.kind or _acts(scene, syntax, group, at) else None


def _is_call(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether calling something is itself what is done on a day: "called a truce on Tuesday"."""
    if group.verb != "call" or group.passive or scene.word(group.start) != scene.word(group.head):
        return False
    noun = object_noun(scene, syntax, group, group.end) if group.tense == "past" else None
    return noun is not None and scene.nouns[noun].kind in _BY_CALLING


_BY_CALLING = frozenset({"ceasefire", "election", "vote"})


def _is_purpose(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether "to" and a verb only tell what something else is done for: "cut its staff to meet a deadline"."""
    before = [g for g in syntax.clauses[group.clause].groups if g.end <= group.start and g.tense != "infinitive"]
    if is_for_to(syntax, group):
        return False
    if before and any(before[-1].end <= low < group.start for low in scene.times):
        return False  # "was freed on Monday to appear in court on Friday"
    return bool(before) and before[-1].verb not in PLANNING and not before[-1].plan


def _only_gives_date(scene: Scene, group: Group, at: int) -> bool:
    """Whether a day behind a verb is its object, and no time of it: "named May 4 [as]"."""
    return group.verb in GIVING and at == group.end and scene.word(scene.times[at][1]) == "as"


def _changes_on(scene: Scene, group: Group, at: int) -> bool:
    """Whether a date is that on which somebody moves something: "on Thursday postponed the vote"."""
    led = {scene.word(at), scene.word(at - 1)} & (scene.lexicon.until | _TO_A_DATE)
    acts = not group.passive and group.finite and group.tense == "past"
    acts = acts and scene.word(group.start) not in ("has", "have")  # "has cancelled her concert on March 12"
    changes = group.verb in CHANGING and (group.verb != "call" or scene.word(group.end) == "off")
    return acts and changes and not (led or may_be_to_come(scene, at))


def may_be_to_come(scene: Scene, at: int) -> bool:
    """Whether a day of a month is to come, or far back only by its verb: "cancelled a concert on March 12"."""
    time = scene.times[at][0]
    named = time.rule in DAYS_OF_MONTHS and time.precision == "day"
    return named and (time.direction == "future" or time.certainty.endswith(_FAR))


def _is_denied(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether something did not happen: "did not attack", "refused to meet"; not what is called off."""
    if group.tense == "infinitive":
        before = [g for g in syntax.clauses[group.clause].groups if g.end <= group.start]
        return (
            bool(before) and before[-1].verb in FAILING and failed_at(scene, syntax, group, group.end + 12) is None
        )
    subject = subject_of(syntax, group) if "no" in scene.vocabulary else None
    if subject is not None and scene.word(subject[0]) == "no" and scene.word(subject[0] + 1) == "one":
        return True
    if not group.negated or group.verb in CHANGING:
        return False
    open_yet = wanted(scene, syntax, group) is not None  # "has not ruled out a visit"
    return not open_yet and held_by(scene, syntax, group) is None


def _tells_nothing(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether a verb tells only of words, of papers, of a birth, or of what did not come about."""
    if (group.passive and scene.word(group.head) in BIRTH) or denies(scene, group):
        return True
    if group.unreal and not _is_missed(scene, syntax, group):
        return True
    said = only_says(scene, syntax, group) or is_published(scene, syntax, group)
    return said or _is_denied(scene, syntax, group)


def _is_missed(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether an event that had been planned did not come about: "was to have met Roe on Saturday"."""
    if not group.missed or group.verb in _ENDING:
        return False
    return bool(scene.actions[group.head].kind) or held_by(scene, syntax, group) is not None


_ENDING = forms("end finish conclude close wrap last run")


def _meant(scene: Scene, syntax: Syntax, group: Group, at: int | None) -> int | None:
    """The event that a verb is about, and that is not what it does."""
    found = wanted(scene, syntax, group)
    if found is None:
        found = invited_to(scene, syntax, group)
    if found is None and at is not None:
        found = (
            undone_at(scene, group, at) or noticed_at(scene, group, at) or date_set_for(scene, syntax, group, at)
        )
        found = found or remarked_at(scene, syntax, group, at)
    if found is None:
        found = set_to(scene, syntax, group) or responded_to(scene, syntax, group)
    if found is None and at is not None:
        found = spoken_of(scene, syntax, group, at)
    if found is None and at is not None and group.tense == "infinitive":
        found = failed_at(scene, syntax, group, at)
    if found is None and (scene.actions[group.head].kind == "meeting" or group.verb == "sit"):
        found = met_for(scene, syntax, group)
    if found is None:
        found = agreed(scene, syntax, group)
    relative = syntax.clauses[group.clause].kind == "relative"
    if found is None and relative and scene.actions[group.head].kind in ("", "death"):
        found = doer(scene, syntax, group)
    return found


def _acts(scene: Scene, syntax: Syntax, group: Group, at: int | None) -> bool:
    """Whether a verb of no kind tells something that happens at a date."""
    if group.verb == "be" and group.plan == "due":
        in_time = at is not None and scene.word(at - 1) == "in"
        return not in_time and not is_paper(scene, syntax, group)
    if group.verb in ARRANGING and group.passive and at is not None:
        return _is_set_for(scene, syntax, group, at)
    if group.verb == "be" and group.tense in ("future", "planned") and scene.word(group.end) in _STANDING:
        return True  # "polls will be open from 7 a.m."
    if group.verb == "have" and group.tense == "future":
        return scene.has_word(_CURES, group.end, group.end + ADJECTIVES)  # "is to have surgery"
    return not _is_state(scene, syntax, group) or orders(scene, syntax, group)


_CURES = forms(
    "surgery operation operations scan scans transplant treatment biopsy checks x-ray x-rays chemotherapy"
)


def _is_set_for(scene: Scene, syntax: Syntax, group: Group, at: int) -> bool:
    """Whether something that names no event is set for a date: "the share offer is planned for June 25"."""
    subject = subject_of(syntax, group)
    person = subject is not None and scene.mention(subject[0]) is not None
    beside = scene.word(at - 1) in ("for", "on") or at == group.end or is_behind_feast(scene, group.end, at)
    led = beside and scene.times[at][0].precision in ("day", "hour", "minute", "part-of-day")
    return group.finite and subject is not None and not person and led


def _ends_something(scene: Scene, group: Group) -> bool:
    """Whether something is told to be over: "declared an end to the outbreak"."""
    declared = scene.word(group.end) in scene.lexicon.articles and scene.word(group.end + 1) == "end"
    over = group.verb == "declare" and "over" in {scene.word(i) for i in range(group.end, group.end + _TO_OVER)}
    return (declared or over) and not group.passive


def _has_figure(scene: Scene, group: Group) -> bool:
    """Whether a verb has a figure for its object that somebody sets."""
    return any(scene.word(i) in scene.lexicon.figures for i in range(group.end, group.end + _TO_OVER))


def _is_object_alone(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether a thing is all that a verb in the present has behind it: no clause, and nothing to be done."""
    now = group.tense in ("present", "progressive") and scene.word(group.end) in DETERMINERS
    return now and all(other.clause == group.clause and other.end <= group.end for other in syntax.groups)


def _is_state(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether a verb only tells how things are: not "will look to", not "is set to remain"."""
    if group.verb == "look" and scene.word(group.end) in ("to", "for", "into"):
        return False
    if group.verb == "show" and group.passive and scene.word(group.end) in ("in", "at", "on"):
        return False  # "was shown in Venice"
    if group.verb == "appear" and scene.word(group.end) in APPEARING:
        return False  # "will appear in court"
    if (group.verb, scene.word(group.end)) == ("sit", "down"):
        return False
    if group.verb == "expect" and not group.passive and _is_object_alone(scene, syntax, group):
        return False  # "expects its first visitors on June 15"
    if scene.word(group.head) in scene.lexicon.fixing and _has_figure(scene, group):
        return False  # "kept its key rate at 4 percent"
    if group.verb == "consider" and group.tense in ("future", "infinitive"):
        return False
    if group.verb == "face" and scene.words(group.end, group.end + 1)[:1].isupper():
        return False  # "will face Spain in the final"
    return group.verb in STATES and (not group.plan or group.verb == "be")
