"""An English sentence as its events are read from it: names and dates taken as words, what its verbs tell."""

from collections.abc import Mapping
from itertools import compress, count, groupby
from operator import and_

from attrs import evolve

from toolkit.extraction.entities import Mention
from toolkit.extraction.events.forms import Action
from toolkit.extraction.events.sentence.division import mark_lists
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages.en.happenings.meanings import BY_PAIRS, event_noun, kinds_of_verbs, restricted
from toolkit.extraction.languages.en.happenings.senses import kind_of_sense
from toolkit.extraction.languages.en.happenings.words import DUE, THERE
from toolkit.extraction.languages.en.syntax import Group, Syntax
from toolkit.model import Person, Place

_TENSES = {"planned": "future", "progressive": "present", "gerund": "participle"}
_OF_A_ROUND = 7
# Verbs that with a particle set no date: "the attack set off a panic".
_PHRASAL = frozenset(("set", word) for word in ("off", "up", "aside", "out", "back", "forth", "ablaze", "alight"))


def read_groups(scene: Scene) -> Syntax:
    """The syntax of a sentence, its event nouns, actions and clauses told to the scene."""
    syntax = _parsed(scene)
    taken = {k for group in syntax.groups for k in range(group.start, group.end)}
    nouns = scene.lexicon.nouns()
    may_name = [i for i, word in enumerate(scene.cut.words) if word in nouns or "-" in word or word in BY_PAIRS]
    for i in may_name:
        if scene.cut.kinds[i] == "w" and i not in scene.dated and i not in taken:
            noun = event_noun(scene, i)
            if noun is not None:
                scene.nouns[i] = noun
    _tell_rounds(scene)
    for group in syntax.groups:
        if (group.verb, scene.word(group.end)) in _PHRASAL:
            group.verb = f"{group.verb} {scene.word(group.end)}"
        if group.verb == "put" and not {"off", "back"}.isdisjoint(scene.word(group.end + k) for k in range(3)):
            group.verb = "postpone"  # "put it off until May"
        if group.verb == "hold" and group.passive and scene.begins_run(group.head, scene.lexicon.moving.delays):
            group.verb = "postpone"  # "was held over until Friday"
        action = DUE if _comes_to(scene, group) else _action(scene, syntax, group)
        there = DUE if group.tense == "future" else THERE
        scene.actions[group.head] = there if _is_there(scene, syntax, group) else action
    _lay_runs(scene, syntax)
    return syntax


def _tell_rounds(scene: Scene) -> None:
    """Give a round the kind of what it is one of: "the first round of the election"."""
    for i, noun in scene.nouns.items():
        if scene.word(i) not in ("round", "rounds") or scene.word(i + 1) != "of":
            continue
        whole = next((k for k in range(i + 2, i + _OF_A_ROUND) if k in scene.nouns), None)
        if whole is not None:
            scene.nouns[i] = evolve(noun, kind=scene.nouns[whole].kind)


def _parsed(scene: Scene) -> Syntax:
    """The syntax of a sentence, its names and dates taken as one word each."""
    mark_lists(scene)
    mentions = {i: mention for i, mention in scene.mentions.items() if i not in scene.dated}
    name_end = {i: scene.mention_end(i, mention) for i, mention in mentions.items()}
    _join_places(scene, mentions, name_end)
    return Syntax(
        words=scene.cut.words,
        marks=[kind != "w" for kind in scene.cut.kinds],
        name_end=name_end,
        time_end={at: end for at, (_, end) in scene.times.items()},
        persons=frozenset(i for i, mention in mentions.items() if mention.kind == "person"),
        reporting=scene.saying,
        listed=frozenset(scene.listed),
        capitals=_capitals(scene),
    )


def _capitals(scene: Scene) -> frozenset[int]:
    """The words of a sentence, and of no headline, that are written with a capital behind others that are."""
    last = len(scene.tokens) - 1
    if scene.word(last) != "." and scene.word(last - 1) != ".":
        return frozenset()
    printed = list(map(str.isupper, map(scene.text.__getitem__, scene.cut.starts)))
    return frozenset(compress(count(2), map(and_, printed[2:], printed[1:])))


def _join_places(scene: Scene, mentions: Mapping[int, Mention], name_end: Mapping[int, int]) -> None:
    """Tell the commas inside a place from those between a place and a person."""
    ends = {name_end[i]: mention for i, mention in mentions.items()}
    for i, mention in mentions.items():
        if scene.word(i - 1) != ",":
            continue
        if isinstance(mention.value, Place) and scene.words(i - 2, i - 1)[:1].isupper():
            scene.listed.add(i - 1)  # "in Fort Pierce[,] Florida"
        elif isinstance(mention.value, Person) and i - 1 in ends and isinstance(ends[i - 1].value, Place):
            scene.listed.discard(i - 1)  # "beside the Forbidden City[,] Roe and Lind signed it"


def _action(scene: Scene, syntax: Syntax, group: Group) -> Action:
    known = scene.lexicon.actions().get(scene.word(group.head))
    verb = known.lemma if known is not None and group.verb == scene.word(group.head) else group.verb
    kind, light = kinds_of_verbs().get(verb, ("", ""))
    tense = _TENSES.get(group.tense, group.tense)
    sense = "visit" if _goes_on_visit(scene, group) else kind_of_sense(scene, syntax, group)
    if sense is not None:
        return Action(verb, sense, tense, "")
    return restricted(scene, group.head, Action(verb, kind, tense, light if verb != "be" else ""))


def _goes_on_visit(scene: Scene, group: Group) -> bool:
    """Whether somebody goes to a place, or on a visit: "is going to Peru on Friday", "embarked on a tour of"."""
    if group.verb == "embark" and scene.word(group.end) in ("on", "upon"):
        near = range(group.end + 1, group.end + _TO_VISIT)
        return any((noun := scene.lexicon.nouns().get(scene.word(i))) and noun.kind == "visit" for i in near)
    if group.verb != "go" or scene.word(group.end) != "to" or group.end + 1 >= len(scene.tokens):
        return False
    goal = scene.mention(group.end + 1)
    return goal is not None and isinstance(goal.value, Place)


_TO_VISIT = 7


def _comes_to(scene: Scene, group: Group) -> bool:
    """Whether somebody is to come to a place: "is due in Doha", "had been expected in Lima"."""
    if not ((group.verb == "be" and group.plan == "due") or (group.verb == "expect" and group.passive)):
        return False
    at = next((i for i in range(group.end - 1, group.end + 3) if scene.word(i) in ("in", "at")), None)
    goal = scene.mention(at + 1) if at is not None and at + 1 < len(scene.tokens) else None
    return goal is not None and isinstance(goal.value, Place)


def _is_there(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether somebody is to be in a place, or was for something: "was in Cairo on Tuesday for a summit"."""
    if group.verb != "be" or group.tense not in ("past", "future") or scene.word(group.end) != "in":
        return False
    goal = scene.mention(group.end + 1)
    if goal is None or not isinstance(goal.value, Place) or not _is_somebody(scene, syntax, group):
        return False
    meant = any(
        scene.word(k) == "for" or syntax.infinitive(k) is not None for k in range(group.end, group.end + 9)
    )
    return meant or group.tense == "future"


def _is_somebody(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether the subject right before a verb is a person, by name, office or pronoun."""
    low, high = syntax.subject_start(group.start), syntax.back(group.start) + 1
    if any(k in syntax.persons for k in range(low, high)) or scene.word(high - 1) in _PERSONAL:
        return True
    last = scene.word(high - 1)
    return last in scene.lexicon.offices() or last.rpartition("-")[2] in scene.lexicon.offices()


_PERSONAL = frozenset({"he", "she"})


def _lay_runs(scene: Scene, syntax: Syntax) -> None:
    """The clauses as runs of tokens; one that another interrupts is two."""
    scene.clause_of, scene.clauses, start = [0] * len(scene.tokens), [], 0
    kinds = scene.cut.kinds
    for _, run in groupby(syntax.clause_of):
        i = start + len(list(run))
        scene.clause_of[start:i] = [len(scene.clauses)] * (i - start)
        low, high = start, i
        while low < high - 1 and kinds[low] == "p" and low not in scene.dated:
            low += 1
        while high > low + 1 and kinds[high - 1] == "p" and scene.word(high - 1) not in '%”»"':
            high -= 1
        scene.clauses.append((low, high))
        start = i
