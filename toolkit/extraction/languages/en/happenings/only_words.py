"""English verbs that tell only of words, of papers and of denials."""

from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages.en.happenings.held import object_noun
from toolkit.extraction.languages.en.happenings.subjects import subject_of
from toolkit.extraction.languages.en.happenings.words import BEFORE_DATES, OBJECT_REACH
from toolkit.extraction.languages.en.syntax import Group, Syntax
from toolkit.extraction.languages.en.verb_classes import (
    ANNOUNCING,
    ASKING,
    NOTIFYING,
    ORDERING,
    PUBLISHING,
    TELLING,
)

# Who announces these makes them.
_MADE = frozenset({"deal", "sanctions", "ceasefire", "resignation", "withdrawal", "appointment"})
# Who has what is told done.
_IN_POWER = frozenset(
    "authorities officials police court judge tribunal government ministry army military navy regulator "
    "regulators council administration agency sheriff commander mayor governor watchdog firefighters "
    "referee magistrate".split()
)
PAPERS = frozenset(
    "minutes transcript bulletin release briefing statistics report reports statement survey poll "
    "interview document documents letter decree paper article video "
    "statements interviews letters decrees papers articles videos messages posts "
    "message post study memo filing data figures review book note commentary blog podcast footage "
    "photo photos image images picture pictures analysis study studies surveys polls tally index ranking "
    "research "
    "recording clip ad advert commercial trailer essay column editorial op-ed "
    "edition issue newspaper magazine broadcast programme program episode".split()
)
"""What words are published in."""
_HEARERS = frozenset({"reporters", "journalists", "parliament", "lawmakers"})
_BEFORE_SAID = BEFORE_DATES | _HEARERS


def only_says(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether a verb of saying tells no more than that something is said."""
    if group.verb in NOTIFYING and _has_complement(scene, syntax, group):
        return True
    if _says_at_end(scene, group):
        return True
    if group.head not in scene.saying or orders(scene, syntax, group):
        return False
    if group.verb == "write" and _is_sent(scene, group):
        return False
    action, held = scene.actions[group.head], object_noun(scene, syntax, group, group.end)
    own = scene.word(group.end) in scene.lexicon.articles or scene.word(group.end) in (
        "its",
        "his",
        "her",
        "their",
    )
    if group.tense in ("present", "future") and group.verb in TELLING and own and group.head not in scene.cued:
        return False  # "announces its decision"
    if action.kind and group.verb in scene.lexicon.deciding:
        return False
    if held is not None and "o" in action.light and scene.nouns[held].kind in _MADE:
        return False
    if group.head in scene.cued:
        return True
    if group.passive and (group.verb not in TELLING or (group.verb == "announce" and group.tense == "future")):
        return False
    if group.verb == "announce" and (own or scene.word(group.end).isdigit()):
        return _has_complement(scene, syntax, group)
    return _has_complement(scene, syntax, group) or (group.verb in TELLING and held is None)


def _says_at_end(scene: Scene, group: Group) -> bool:
    """Whether a sentence ends with who says it, and when: "will go ahead, a union has confirmed this morning"."""
    if group.verb not in _REPORTING or group.passive or group.tense != "past":
        return False
    i = group.end
    while i < len(scene.tokens) and (i in scene.dated or scene.word(i) in _BEFORE_SAID):
        i += 1
    return group.start > 0 and i >= len(scene.tokens) - 1


_REPORTING = frozenset({"say", "confirm", "announce", "report", "reveal", "state", "add", "warn", "claim"})


def _is_sent(scene: Scene, group: Group) -> bool:
    """Whether something is written to somebody: "wrote a letter to the king", "wrote to the mayor"."""
    near = [scene.word(i) for i in range(group.end, group.end + OBJECT_REACH - 2)]
    return near[:1] == ["to"] or (not _LETTERS.isdisjoint(near) and "to" in near)


_LETTERS = frozenset({"letter", "letters", "note", "email", "e-mail", "memo", "petition"})


def orders(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether those in power have somebody do something: "the court told the firm to pay"."""
    subject = subject_of(syntax, group)
    if group.verb not in ORDERING or group.passive or subject is None:
        return False
    rules = scene.has_word(_IN_POWER, *subject)
    led = next((g for g in syntax.clauses[group.clause].groups if g.start > group.end), None)
    heard = led is not None and not scene.has_word(_HEARERS, group.end, led.start)
    return rules and heard and led is not None and led.tense == "infinitive"


def _has_complement(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether what is said follows a verb, or stands before it: a clause, a colon, a quotation, an infinitive."""
    i = group.end
    while i < len(scene.tokens) and (i in scene.dated or scene.word(i) in _BEFORE_SAID):
        i += 1
    if scene.word(i) in (":", "that", "“", '"'):
        return True
    own = syntax.clauses[group.clause]
    if group.verb in ASKING and any(g.tense == "infinitive" and g.start >= group.end for g in own.groups):
        return True
    if own.opener == "," and own.kind == "main" and i >= len(scene.tokens) - 1:
        return True  # ", the office said on Monday."
    said = [c for c in syntax.clauses if c.kind == "complement"]
    beside = i < len(scene.tokens) and syntax.clauses[syntax.clause_of[i]] in said
    return (beside and syntax.clause_of[i] != group.clause) or any(
        c.parent == group.clause and 0 <= c.start - group.end < OBJECT_REACH - 2 for c in said
    )


def denies(scene: Scene, group: Group) -> bool:
    """Whether somebody denies what is said: "denied reports of", "dismissed claims that"."""
    if scene.word(group.head) not in scene.lexicon.denying:
        return False
    after = {scene.word(i) for i in range(group.end, group.end + 4)}
    return group.verb == "deny" or not after.isdisjoint(scene.lexicon.rumours | {"that"})


def is_announced(scene: Scene, group: Group, noun: int, at: int) -> bool:
    """Whether on a date an event is only told of: "on Monday announced a strike"."""
    if group.verb not in ANNOUNCING or scene.nouns[noun].kind in _MADE or noun < at < group.start:
        return False
    if is_called_for(scene, group, noun):
        return False
    ahead = "for" in (scene.word(at - 1), scene.word(at))
    return at not in scene.later and not (ahead or is_begun(scene, group, at))


def is_called_for(scene: Scene, group: Group, noun: int) -> bool:
    """Whether people have been called to what is to come: "unions have called a strike on Tuesday"."""
    has = scene.word(group.start) in ("has", "have") and group.verb == "call" and not group.passive
    return has and scene.nouns[noun].kind in _CALLED


def is_called_too(scene: Scene, group: Group, noun: int) -> bool:
    """Whether an event is called for its day, behind that of calling: "called a truce on Monday and a [vote]"."""
    before = (low for low, (time, _) in scene.times.items() if group.end <= low < noun and time.value[:1] != "P")
    return group.verb in ANNOUNCING and not group.passive and any(before)


_CALLED = frozenset({"protest", "meeting", "election", "vote", "conference", "talks"})


def is_invited(scene: Scene, group: Group, at: int) -> bool:
    """Whether a day is that to which somebody has been invited: "has invited both to her office on Friday"."""
    has = group.verb == "invite" and scene.word(group.start) in ("has", "have")
    return has and "to" in {scene.word(i) for i in range(group.end, at)}


def is_begun(scene: Scene, group: Group, at: int) -> bool:
    """Whether a day is the first of what is announced: "announced a strike [from] Monday"."""
    return group.verb in ANNOUNCING and not _OF_ITS_BEGINNING.isdisjoint((scene.word(at - 1), scene.word(at)))


_OF_ITS_BEGINNING = frozenset({"from", "starting", "beginning", "effective"})


def is_published(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether a date is that of a paper or a picture that tells something: "a report published on Monday"."""
    relative = syntax.clauses[group.clause].kind == "relative"
    return group.verb in PUBLISHING and (not group.finite or relative) and is_paper(scene, syntax, group)


def is_paper(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether the subject of a verb is a paper or a picture."""
    subject = subject_of(syntax, group)
    return subject is not None and scene.has_word(PAPERS, *subject)
