"""The words of a long English clause that a line of a calendar needs: who, the verb, what; more where it fits."""

from collections.abc import Iterator

from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages.en.syntax import Group, Syntax
from toolkit.extraction.languages.en.syntax.words import (
    BESIDES,
    CONJUNCTIONS,
    DASHES,
    DETERMINERS,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    SUBORDINATORS,
)
from toolkit.extraction.languages.en.verbs import DONE
from toolkit.model import Person

# A name of so many words needs no cutting.
_MOST_WORDS = 10
_MOST_VERBS = 4
# What goes on a noun phrase and parts nothing.
_WITHIN = frozenset({"of", "per", "than"})
_PARTING = (PREPOSITIONS | RELATIVES | SUBORDINATORS) - _WITHIN
_BREAKS = frozenset("();:–—")
_CLOSING = {'"': '"', "“": "”", "‘": "’"}
# Prepositions that end no name, as "off" and "out" may.
_NO_PARTICLES = frozenset("between with for from to at by into under against as before after of".split())
# Words before what happened at another time.
_OF_ANOTHER_TIME = BESIDES | SUBORDINATORS | RELATIVES
# Words that open what is decided or said: "ruled [that]", "adopted [what] it called".
_OPENING = frozenset({"that", "what", "how", "whether"})
# Adverbs that a verb is not enough with: "moved [closer] to sending".
_COMPARING = frozenset({"closer", "nearer", "further", "short", "ahead"})


def brief(scene: Scene, syntax: Syntax, kept: list[int], group: Group) -> list[int]:
    """The positions of a clause that its name is made of, fewer where they are many."""
    behind = [i for i in kept if i >= group.start]
    head = _without_age(syntax, _without_dateline(scene, syntax, [i for i in kept if i < group.start]))
    kept = _whole(syntax, [*head, *behind], group)
    if _count(scene, kept) <= _MOST_WORDS:
        return kept
    told = _cut(scene, syntax, kept, group)
    for shorter in (_without_apposition, _of_person, _without_participle):
        if _count(scene, told) > _MOST_WORDS and head:
            head = shorter(scene, syntax, head)
            told = _cut(scene, syntax, [*head, *behind], group)
    return told


def _whole(syntax: Syntax, kept: list[int], group: Group) -> list[int]:
    """A clause without the verb it ends with whose object is another clause: "sent a letter [saying] that"."""
    verb = next((g for g in syntax.groups if g.end - 1 == kept[-1] and g.start > group.end), None)
    open_ended = verb is not None and verb.tense in ("infinitive", "gerund") and verb.start in kept
    follows = kept[-1] + 1
    if verb is None or not open_ended or follows >= len(syntax.marks) or syntax.marks[follows]:
        return kept
    led = syntax.word(follows) in _OPENING or syntax.word(follows) in DETERMINERS
    return [i for i in kept if i < verb.start] if led else kept


def _count(scene: Scene, kept: list[int]) -> int:
    led = bool(kept) and scene.word(kept[0]) in scene.lexicon.articles  # which no name begins with
    return sum(scene.tokens[i].kind == "w" for i in kept) - led


def _cut(scene: Scene, syntax: Syntax, kept: list[int], group: Group) -> list[int]:
    """The words up to the last phrase behind the verb that fits; those up to the object where that is the last."""
    best: list[int] | None = None
    for end in _ends(syntax, group, kept[-1] + 1):
        told = [i for i in kept if i < end]
        while len(told) > 1 and syntax.word(told[-1]) in _NO_PARTICLES:
            told.pop()
        if best is not None and _count(scene, told) > _MOST_WORDS:
            break
        best = told
    return best if best is not None else kept


# -- behind the verb


def _ends(syntax: Syntax, group: Group, stop: int) -> Iterator[int]:
    """The positions at which a clause may end behind its verb: that of the object first, then those of phrases."""
    i = _past_complement(syntax, syntax.skip(group.end), stop)
    while i < stop:
        led, i = syntax.word(i - 1), _phrase_end(syntax, i, stop)
        if led == "for" and syntax.word(i) == "to" and i in _starts(syntax):
            i = _past_complement(syntax, i, stop)
            continue  # "appealed for the gangs [to end the fighting]"
        yield i
        if syntax.word(i) in _OF_ANOTHER_TIME:
            return
        if i in _starts(syntax):
            yield from _alone(syntax, i)
            i = _past_complement(syntax, i, stop)
        else:
            i += 1


def _alone(syntax: Syntax, i: int) -> Iterator[int]:
    """The end of a verb that needs no object: "caused a crane [to fall] on a house"."""
    verb = next(group for group in syntax.groups if group.start == i)
    led = syntax.word(verb.end) in PREPOSITIONS and verb.end not in syntax.covered
    if verb.tense == "infinitive" and led:
        yield verb.end


def _starts(syntax: Syntax) -> set[int]:
    return {group.start for group in syntax.groups}


def _past_complement(syntax: Syntax, i: int, stop: int) -> int:
    """The position behind what a verb needs before its object: "agreed [to buy]", "voted [for]"."""
    for _ in range(_MOST_VERBS):
        inner = next((other for other in syntax.groups if other.start == i), None)
        if inner is not None:
            i = syntax.skip(inner.end)
        elif syntax.word(i) in _OPENING and i not in syntax.covered:
            told = (other.end for other in syntax.groups if i < other.start < stop and other.finite)
            i = next(told, i + 1)
        elif i not in syntax.covered and syntax.word(i) in PREPOSITIONS | _COMPARING:
            i += 1
        else:
            break
    return min(i, stop)


def _phrase_end(syntax: Syntax, i: int, stop: int) -> int:
    """The end of the noun phrase that begins at a position."""
    first = i
    while i < stop:
        closing = _closing(syntax, i, stop)
        if closing is not None:
            i = closing + 1
        elif i in syntax.covered:
            i = syntax.unit_end(i)
        elif syntax.word(i) == "to" and (syntax.word(first - 1) == "from" or syntax.word(i - 1) == "up"):
            i += 1  # "from 1.5% to 2%", "for up to eight launches"
        elif (
            (i > first and (syntax.word(i) in _PARTING or _is_verb(syntax, i)))
            or _is_mark(syntax, i)
            or _joins_verb(syntax, i)
        ):
            return i
        else:
            i += 1
    return stop


def _closing(syntax: Syntax, i: int, stop: int) -> int | None:
    """Where the mark stands that closes a name or words of somebody that open at a position."""
    mark = _CLOSING.get(syntax.word(i)) if syntax.word(i) in QUOTES else None
    return next((k for k in range(i + 1, stop) if syntax.word(k) == mark), None) if mark else None


def _is_verb(syntax: Syntax, i: int) -> bool:
    """Whether a verb begins, or a participle that tells of the noun before it: "a page [linked] to the army"."""
    group = next((group for group in syntax.groups if group.start == i), None)
    if group is not None:
        named = (i - 1) in syntax.covered or syntax.word(i) in _TRADES
        compound = group.tense == "gerund" and named and syntax.word(i + 1) not in DETERMINERS
        return not compound  # "the Empire State [manufacturing] survey", "the coal [mining] giant"
    return DONE in syntax.forms(i) and syntax.is_nounish(i - 1) and syntax.word(i + 1) in PREPOSITIONS


def _is_mark(syntax: Syntax, i: int) -> bool:
    """Whether a mark parts phrases: no quotation mark, no hyphen, no comma of a list or a number."""
    if not syntax.marks[i] or (syntax.word(i - 1)[-1:].isdigit() and syntax.word(i + 1)[:1].isdigit()):
        return False
    return (syntax.is_comma(i) and i not in syntax.listed) or syntax.word(i) in _BREAKS


_TRADES = frozenset(
    """banking boxing broadcasting drilling engineering farming fishing gambling gaming hunting logging
    manufacturing mining processing publishing racing refining shipping trading""".split()
)


def _joins_verb(syntax: Syntax, i: int) -> bool:
    """Whether a conjunction leads to another verb."""
    return syntax.word(i) in CONJUNCTIONS and syntax.skip(i + 1) in _starts(syntax)


# -- before the verb


def _without_dateline(scene: Scene, syntax: Syntax, head: list[int]) -> list[int]:
    """A subject without the place that the text is dated from: "[OSLO, Norway -] Voters"."""
    dash = next((i for i in head[:_DATELINE] if syntax.word(i) in DASHES or syntax.word(i) == "-"), None)
    place = bool(head) and head[0] in syntax.name_end and scene.words(head[0], head[0] + 1).isupper()
    behind = [i for i in head if dash is not None and i > dash]
    return behind if place and behind else head


_DATELINE = 8


def _without_age(syntax: Syntax, head: list[int]) -> list[int]:
    """A subject without an age between commas: "Dale Roe[, 61,]"."""
    ages = [i for i in head if syntax.word(i).isdigit() and syntax.word(i - 1) == "," == syntax.word(i + 1)]
    aside = {k for i in ages for k in range(i - 1, i + 2)}
    return [i for i in head if i not in aside]


def _without_apposition(scene: Scene, syntax: Syntax, head: list[int]) -> list[int]:
    """A subject without what commas set apart: "Ana Lund[, the judge,]"; the name of one described before it."""
    commas = [i for i in head if syntax.is_comma(i) and i not in syntax.listed]
    if not commas or commas[0] == head[0]:
        return head
    comma = commas[0]
    first, rest = [i for i in head if i < comma], [i for i in head if i > comma]
    if any(group.start == head[0] for group in syntax.groups):
        return rest or head  # "[Called by the unions,] drivers"
    listed = any(syntax.word(i) in CONJUNCTIONS and i not in syntax.covered for i in rest)
    one = any(_is_person(scene, i) for i in first) and not any(_is_person(scene, i) for i in rest)
    if listed and one and syntax.is_comma(head[-1]):
        return first  # "Paul Moss[, businessman, owner and head of the Kings,] died"
    if listed:
        return _each_without_apposition(syntax, head)
    if syntax.word(head[0]) in _PARTING or syntax.is_adverb(head[0]):
        return head
    named = next((i for i in rest if _is_person(scene, i)), None)
    until = next((i for i in first if syntax.word(i) == "of"), comma)
    # "the body of his nephew, Julian Kent" is no Julian Kent
    described = any(syntax.word(i) in scene.lexicon.heads() for i in first if i < until)
    if named is None or not described or any(_is_person(scene, i) for i in first):
        return first
    return [i for i in head if named <= i < syntax.unit_end(named)]


def _each_without_apposition(syntax: Syntax, head: list[int]) -> list[int]:
    """A list of some who act without what is said of each: "Marsh[, the leader,] and Dole[, the chief,]"."""
    aside = set[int]()
    for comma in (i for i in head if syntax.is_comma(i) and i not in aside):
        if syntax.word(comma + 1) in DETERMINERS:
            closing = next((i for i in head if i > comma and syntax.is_comma(i)), head[-1])
            aside.update(range(comma, closing + 1))
    return [i for i in head if i not in aside] or head


def _without_participle(scene: Scene, syntax: Syntax, head: list[int]) -> list[int]:
    """A subject without what a participle tells of it: "a panel [stolen from a church in 1996]"."""
    told = (g for g in syntax.groups if g.tense in ("participle", "gerund"))
    first = next((g.start for g in told if g.start in head[1:] and _has_object(syntax, g)), None)
    tried = any(syntax.word(i) in _TRIED for i in head)  # "the man accused of killing two"
    return head if first is None or tried else [i for i in head if i < first]


_TRIED = frozenset({"accused", "suspected", "convicted", "acquitted", "charged", "jailed"})


def _has_object(syntax: Syntax, group: Group) -> bool:
    """Whether a participle tells of the noun before it: "carrying two men", not "a networking site"."""
    word = syntax.word(group.end)
    led = word in DETERMINERS or word[:1].isdigit() or word in PREPOSITIONS or group.end in syntax.covered
    return led if group.tense == "gerund" else not group.finite


def _of_person(scene: Scene, syntax: Syntax, head: list[int]) -> list[int]:
    """A subject that is a person with an office, by the name alone: "[Prime Minister] Ana Lund"."""
    named = [i for i in head if _is_person(scene, i)]
    if len(named) != 1 or scene.titles.get(named[0] - 1) != "role":
        return head
    return [i for i in head if i >= named[0]]


def _is_person(scene: Scene, i: int) -> bool:
    mention = scene.mention(i)
    return mention is not None and isinstance(mention.value, Person)
