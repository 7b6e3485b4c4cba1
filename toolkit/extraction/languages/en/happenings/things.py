"""English things that a clause dates though their nouns name no event: "visiting hours will be Sunday"."""

from toolkit.extraction.events.forms import EventNoun
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages.en.happenings.subjects import subject_of
from toolkit.extraction.languages.en.happenings.words import BEFORE_DATES
from toolkit.extraction.languages.en.syntax import Group, Syntax
from toolkit.extraction.languages.en.verb_classes import ARRANGING
from toolkit.extraction.times.words import forms

# Prepositions behind the head of a noun phrase.
_LED_BY = forms("with between against by to")
_UNITS = forms("date dates day days time times week weeks month months year years")
_LEADING = frozenset({"for", "on"})
_NO_HEADS = forms("likely unlikely probably possibly it that this")
_PLANNED = frozenset({"plan", "schedule", "set", "slate", "pencil"})
_EXACT = frozenset({"day", "hour", "minute"})
# Nouns of acts, which a date before them tells when they were done: "the March 3 decision to close the port".
_ACTS = forms(
    "decision order purchase refusal rejection acquisition dismissal removal departure arrival proposal decree "
    "deployment seizure capture sacking suspension cancellation collapse sinking disappearance escape rescue "
    "incident episode altercation encounter fight scuffle "
    "annexation occupation breakup break-up disintegration defeat victory win loss debut transfer takeover breach "
    "outage"
)


def thing_at(scene: Scene, syntax: Syntax, group: Group, at: int) -> int | None:
    """What is on at a date, or set for it, and now known for an event: "a slate of speakers set for Friday"."""
    if group.verb == "be" and group.finite and not group.plan:
        head = _head_of_subject(syntax, group) if _is_on(scene, group, at) else None
    elif (group.verb in ARRANGING and group.tense == "participle") or comes_up(scene, group):
        led = scene.word(at - 1) in _LEADING or is_behind_feast(scene, group.end, at)
        month = scene.times[at][0].precision == "month" and scene.word(at - 1) == "for"
        day = (scene.times[at][0].precision in _EXACT and led) or (month and group.verb in _PLANNED)
        end = syntax.back(group.start) + 1
        head = _head(syntax, end - (syntax.word(end - 1) == ",")) if day else None
    else:
        head = None
    if (
        head is None
        or scene.word(head) in _UNITS
        or scene.word(head) in scene.lexicon.heads()
        or scene.word(head) in _NO_HEADS
        or scene.is_name(head)
    ):
        return None
    return _known(scene, head)


def comes_up(scene: Scene, group: Group) -> bool:
    """Whether a noun is said to be near: "has another camp [coming up] on May 4"."""
    return group.verb == "come" and group.tense == "gerund" and scene.word(group.end) == "up"


def another_at(scene: Scene, syntax: Syntax, group: Group, before: int, at: int) -> int | None:
    """Another one of what a verb tells at a date before: "the first vote is on Friday, [the second] on Sunday"."""
    low = before
    while low < at and (scene.tokens[low].kind == "p" or scene.word(low) in _JOINING):
        low += 1
    led = all(scene.word(k) in BEFORE_DATES for k in range(low + 1, at))
    if low >= at or not led or scene.word(low) not in _OTHERS:
        return None
    noun = next((i for i in scene.nouns if i < before and syntax.clause_of[i] == group.clause), None)
    head = _head_of_subject(syntax, group) if noun is None else noun
    if head is None:
        return None
    kind = scene.nouns[head].kind if head in scene.nouns else scene.actions[group.head].kind
    scene.nouns[low] = EventNoun(f"{scene.word(low)} {scene.word(head)}", kind)
    return low


def is_behind_feast(scene: Scene, low: int, at: int) -> bool:
    """Whether a date tells when a feast is that something is set for: "planned for Earth Day, 22 April"."""
    if scene.word(at - 1) != "," or scene.word(low) not in ("for", "on") or not low + 1 < at - 1 <= low + _FEAST:
        return False
    return all(scene.words(i, i + 1)[:1].isupper() for i in range(low + 1, at - 1) if scene.tokens[i].kind == "w")


_FEAST = 6


_JOINING = frozenset({"and", "while", "the", "a"})
_OTHERS = forms("second third fourth fifth sixth other another last latter next")


def act_at(scene: Scene, head: int) -> int | None:
    """An act that a date describes: "the March 3 decision"."""
    return _known(scene, head) if scene.word(head) in _ACTS else None


def deed_of(scene: Scene, head: int) -> int | None:
    """An act with "of" and who did or suffered it: "since the departure of the ship"."""
    return act_at(scene, head) if scene.word(head + 1) == "of" else None


def _known(scene: Scene, head: int) -> int:
    scene.nouns[head] = EventNoun(scene.word(head), "")
    return head


def _is_on(scene: Scene, group: Group, at: int) -> bool:
    """Whether a date right behind "be" is all that it tells, a place aside."""
    if at != group.end and (at != group.end + 1 or scene.word(group.end) != "on"):
        return False
    end = scene.times[at][1]
    return end >= len(scene.tokens) - 1 or scene.tokens[end].kind == "p" or scene.word(end) in _BEFORE_PLACES


_BEFORE_PLACES = forms("in at near outside inside from")


def _head_of_subject(syntax: Syntax, group: Group) -> int | None:
    subject = subject_of(syntax, group)
    if subject is None:
        return None
    end = next((g.start for g in syntax.groups if subject[0] < g.start < subject[1]), subject[1])
    return _head(syntax, end) if syntax.is_nounish(end - 1) else None


def _head(syntax: Syntax, end: int) -> int | None:
    """The head of the noun phrase that ends before a position: "a [slate] of bank speakers"."""
    verb = next((group.end for group in reversed(syntax.groups) if group.end < end), 0)
    low = syntax.phrase_start(end, verb)
    led = (k for k in range(low + 1, end) if syntax.word(k) in BEFORE_DATES or syntax.word(k) in _LED_BY)
    last = next(led, end) - 1
    return last if last >= low and syntax.is_nounish(last) and last not in syntax.covered else None
