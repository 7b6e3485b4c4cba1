"""English verbs before what somebody did or will do, and whose day a date behind both is."""

from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages.en.happenings.subjects import main_of
from toolkit.extraction.languages.en.happenings.told_by_verb import DAYS_OF_MONTHS
from toolkit.extraction.languages.en.syntax import Clause, Group, Syntax
from toolkit.extraction.languages.en.verb_classes import CHARGING, CLEARING, DECIDING, LASTING_DEEDS, STATES

_CHARGES = frozenset({"charge", "charges", "suspicion", "guilty", "accusations", "allegations"})
_NEWS_DAYS = frozenset({"weekday", "day word"})
"""Rules for the days that news is of."""


def is_deed(scene: Scene, syntax: Syntax, group: Group, at: int) -> bool:
    """Whether a gerund is what somebody is tried for, with its day: "accused of killing Roe on January 3"."""
    main = main_of(syntax, syntax.clauses[group.clause], group) if group.tense == "gerund" else None
    led = scene.word(group.start - 1) in scene.lexicon.senses.tried_for
    if main is None:
        main = next((other for other in reversed(syntax.groups) if other.end <= group.start), None)
    time = scene.times[at][0]
    if main is None or not led or time.rule not in DAYS_OF_MONTHS or time.direction == "future":
        return False
    charged = main.verb in CHARGING | CLEARING or scene.word(group.start - 2) in _CHARGES
    tells = bool(scene.actions[group.head].kind) or not _is_state(group)
    return charged and tells


def verdict_on(scene: Scene, syntax: Syntax, clause: Clause, group: Group, at: int) -> Group | None:
    """The verb of a court that a weekday behind the deed dates: "was [convicted] of killing Roe on Monday"."""
    if group.tense != "gerund" or scene.times[at][0].rule not in _NEWS_DAYS or scene.times[at][1] < group.end:
        return None
    main = main_of(syntax, clause, group)
    if main is None or main.tense != "past" or not is_tried_for(scene, main, group):
        return None
    return None if any(main.end <= low < at for low in scene.times) else main


def _is_state(group: Group) -> bool:
    return group.verb in STATES


def is_of_charge(scene: Scene, syntax: Syntax, clause: Clause, group: Group) -> bool:
    """Whether a gerund tells what somebody is charged with: "will face trial on charges of firing at crowds"."""
    if group.tense != "gerund" or scene.word(group.start - 1) not in scene.lexicon.senses.tried_for:
        return False
    main = main_of(syntax, clause, group)
    return main is not None and (main.verb in CHARGING or scene.word(group.start - 2) in _CHARGES)


def is_tried_for(scene: Scene, main: Group, group: Group) -> bool:
    """Whether a gerund is what somebody is tried for: "was convicted of stealing a painting on May 3, 2024"."""
    return scene.actions[main.head].kind in ("trial", "arrest") and scene.word(group.start - 1) in (
        "of",
        "for",
        "with",
    )


def is_day_of_deciding(scene: Scene, main: Group, group: Group, at: int) -> bool:
    """Whether a weekday behind what is decided is that of deciding: "agreed to buy Apex on Sunday"."""
    time = scene.times[at][0]
    weekday = time.rule == "weekday" and not time.text.casefold().startswith(("next", "this", "coming"))
    decides = main.verb in DECIDING and main.tense == "past" and main.finite and not main.passive
    led = scene.word(at - 1) in ("for", "from", "until", "by") or scene.word(at) in ("from", "until", "by")
    return decides and weekday and not led and group.verb in LASTING_DEEDS
