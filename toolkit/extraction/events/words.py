"""What the words of a sentence tell: an event, an action or neither."""

from collections.abc import Callable, Mapping
from functools import cache

from attrs import evolve

from toolkit.extraction.events.acting import acts, is_of_kind
from toolkit.extraction.events.held_up import holds_up
from toolkit.extraction.events.lexicon import Action, EventLexicon, EventNoun
from toolkit.extraction.events.scene import Scene
from toolkit.extraction.events.verb_forms import (
    bound,
    has_auxiliary,
    has_no_object,
    holds,
    is_counted,
    is_due,
    is_gerund_of,
    is_guest,
    is_headed,
    is_marked,
    is_participle,
    is_planned,
    is_plural,
    is_set,
    joined_to,
    leaves_for,
    of_many,
    phrase_of,
)
from toolkit.extraction.languages import together
from toolkit.extraction.quotes.tokens import Token
from toolkit.model import Person, Place

# Between one of these and a verb stands always something else: "до начала" is no "begun".
_BEFORE_NOUNS = frozenset("до с со от для без около после из к ко во в на по при про над перед".split())  # noqa: SIM905
# Kinds whose nouns stand in the names of bodies: "городской суд", "stock exchange", "general assembly".
_OF_BODIES = frozenset({"trial", "meeting", "deal", "mission", "operation", "contact", "election", "exchange"})
_TALKS = frozenset({"call", "talks", "meeting"})
_UNKNOWN = Action("", "", "past")
_DUE = Action("arrive", "visit", "future")
_DEATH = Action("не стать", "death", "past")
_DELAY = Action("postpone", "", "past", "o")
_HAD = Action("have", "", "past", "o")
_TO_COME = Action("", "", "future")
_DONE = Action("", "", "participle")
_BEHIND = frozenset({"behind", "of", "for", "from", "into", "against", "between"})
_NO_VERBS = frozenset(
    [
        *("not", "be", "have", "also", "only", "never", "soon", "now", "then", "still", "the", "it", "to"),
        *("remain", "stay", "cost", "total", "become", "need", "include", "exceed", "like", "want", "blame"),
    ]
)


def read_words(scene: Scene) -> None:
    """Tell the event nouns and the actions of a sentence, those of its dates left out."""
    data, word = scene.lexicon, scene.word
    scene.saying -= {i for i in scene.saying if _is_suffered(scene, i) or _is_to_tell(scene, i)}
    nouns, actions = data.nouns(), data.actions()
    for i, token in enumerate(scene.tokens):
        if token.kind != "w" or i in scene.dated:
            continue
        told = token.word
        turned = _turned(scene, i, told) if told in data.turning else None
        if turned is not None:
            scene.actions[i] = turned
        elif told in nouns or told in actions:
            _tell(scene, i, token, nouns, actions)
        elif "-" in told and not data.free_order and (tail := told.rpartition("-")[2]) in nouns:
            scene.nouns[i] = evolve(nouns[tail], base=told)  # "test-launch"
        elif "-" in told and data.free_order and (head := told.partition("-")[0]) in nouns:
            scene.nouns[i] = evolve(nouns[head], base=nouns[head].base + told[len(head) :])  # "матч-реванш"
        elif not (data.free_order and word(i - 1) in _BEFORE_NOUNS):
            _tell_unlisted(scene, i, token)


def _turned(scene: Scene, i: int, told: str) -> Action | None:
    """What a word tells together with those around it; None where they make nothing else of it."""
    data, word = scene.lexicon, scene.word
    if told in data.due and is_due(scene, i):
        return _DUE
    if told in data.planned and is_set(scene, i):
        return _TO_COME
    if told in data.having and holds(scene, i):
        return _HAD
    if (told, word(i + 1)) in data.phrases and not data.free_order and not has_auxiliary(scene, i):
        return _UNKNOWN  # "rescuers called off the search"
    if (told, word(i + 1)) in data.delays:
        return _DELAY
    return _DEATH if (word(i - 1), told) in data.passing else None


def _is_named(scene: Scene, i: int) -> bool:
    """Whether an event noun is only a word of an office or of the name of a body."""
    title = scene.titles.get(i)
    if title == "body":
        mention = scene.mention(i)
        alone = mention is not None and mention.span.end - mention.span.start == len(scene.word(i))
        if alone and not scene.lexicon.capital_nouns:
            return True  # "asked Congress on Monday"
        return scene.lexicon.nouns()[scene.word(i)].kind in _OF_BODIES
    # where every noun has a capital, one beside a place may be taken for a name: "in Riad Gespräche"
    return title == "role" or (title == "person" and not scene.lexicon.capital_nouns)


def _describes(scene: Scene, i: int) -> bool:
    """Whether an event noun only tells of what kind the next word is: "strike leaders"."""
    if (scene.word(i - 1), scene.word(i)) in scene.lexicon.things:
        return True
    after = scene.word(i + 1)
    if (scene.word(i), after) in scene.lexicon.followed and i + 2 not in scene.times:
        return True  # "calls on parliament to open"
    return after in scene.lexicon.compounded() and after not in scene.lexicon.nouns() and not _is_verb(scene, i)


def _lacks(scene: Scene, i: int) -> bool:
    """Whether an event noun lacks the word that makes it an event: "суд" without "над"."""
    lost = scene.lexicon.objects.get(scene.lexicon.nouns()[scene.word(i)].base)
    if lost is not None and scene.word(i + 1).startswith(lost):
        return True  # "прием заявок"
    needed = scene.lexicon.noun_needs.get(scene.lexicon.nouns()[scene.word(i)].base)
    after = scene.lexicon.actions().get(scene.word(i + 1 + (scene.word(i + 1) in scene.lexicon.negations)))
    happens = after is not None and "s" in after.light
    return needed is not None and scene.word(i + 1) not in needed and not happens


def _tell(
    scene: Scene, i: int, token: Token, nouns: Mapping[str, EventNoun], actions: Mapping[str, Action]
) -> None:
    """What a word of the tables tells: an event, an action or neither."""
    if token.word in scene.lexicon.also_modifiers and _modifies(scene, i):
        return
    if token.word in nouns and (_is_named(scene, i) or _lacks(scene, i) or _describes(scene, i)):
        return
    if scene.lexicon.free_order and scene.word(i - 1) in _BEFORE_NOUNS:
        if token.word in nouns:
            scene.nouns[i] = _seen(scene, i, nouns[token.word])
    elif token.word in scene.lexicon.progressives and _goes_on_now(scene, i):
        tense = {"be": "future", "was": "past", "were": "past"}.get(scene.word(i - 1), "present")
        scene.actions[i] = Action(scene.lexicon.progressives[token.word], nouns[token.word].kind, tense)
    elif token.word in nouns and not _is_verb(scene, i):
        scene.nouns[i] = _seen(scene, i, nouns[token.word])
    elif token.word in nouns:
        scene.actions[i] = _as_verb(scene, i, nouns[token.word])
    elif token.word in scene.lexicon.no_verbs and _leads_clause(scene, i):
        return
    elif token.word in actions and acts(scene, i, actions[token.word]):
        read = _read(scene, i, actions[token.word])
        if read is not None:
            scene.actions[i] = read
    elif token.word in actions and _will_meet(scene, i, actions[token.word]):
        scene.actions[i] = evolve(actions[token.word], kind="meeting")
    else:
        _tell_unlisted(scene, i, token)


def _leads_clause(scene: Scene, i: int) -> bool:
    """Whether a word begins its clause, or goes on one with what it is of: "начало встречи запланировано"."""
    opens = i == 0 or scene.tokens[i - 1].kind == "p" or i - 1 in scene.dated
    return opens and (scene.lexicon.is_modifier(scene.word(i + 1)) or scene.word(i + 1) in scene.lexicon.nouns())


def _is_at(scene: Scene, i: int) -> bool:
    """Whether somebody named before was at a place: "Орлов был в Китае в октябре"."""
    data = scene.lexicon
    place = scene.mention(i + 2) if scene.word(i + 1) in data.goal_prepositions else None
    if scene.word(i) not in data.being_at or place is None or not isinstance(place.value, Place):
        return False
    near = [m for k in range(max(0, i - _NEAR_SUBJECT), i) if (m := scene.mention(k)) is not None]
    return any(isinstance(m.value, Person) and m.case in (None, "nomn") for m in near[-1:])


_NEAR_SUBJECT = 3


def _will_meet(scene: Scene, i: int, action: Action) -> bool:
    """Whether a Russian verb of talking tells of a meeting to come: "пообщается с новым составом палаты"."""
    talks = action.kind == "call" and action.tense == "future" and scene.lexicon.free_order
    return talks and scene.word(i + 1) in scene.lexicon.companions


def _tell_unlisted(scene: Scene, i: int, token: Token) -> None:
    if i not in scene.saying and not scene.text[token.start].isupper():
        other = _unlisted(scene, i, token.word)
        if other is not None:
            scene.actions[i] = other


def _is_suffered(scene: Scene, i: int) -> bool:
    """Whether a verb of saying tells what is done to somebody: "was admitted to a hospital"."""
    passive = {scene.word(i - 1), scene.word(i - 2)} & scene.lexicon.being
    return scene.word(i) in scene.lexicon.suffering and bool(passive)


def _is_to_tell(scene: Scene, i: int) -> bool:
    """Whether a verb of saying tells what is to come, and nobody's words: "огласит приговор в четверг"."""
    if scene.word(i) in scene.lexicon.deeds:
        return scene.word(i + 1) not in scene.lexicon.complementizers and scene.word(i + 1).isalpha()
    said = scene.word(i + 1) == "" or (scene.tokens[i + 1].kind == "p" and i + 1 not in scene.dated)
    return scene.lexicon.future_form(scene.word(i)) and not said


def _as_verb(scene: Scene, i: int, noun: EventNoun) -> Action:
    """What an event noun tells that is a verb here: "will visit"."""
    tense = "infinitive" if is_marked(scene, i) or not scene.lexicon.infinitive_markers else "present"
    joined = joined_to(scene, i)
    headed = scene.word(i - 1) == "to" and is_headed(scene, i)
    if scene.word(i - 1) in scene.lexicon.modals or joined is not None or headed:
        tense = "future"
    kind = "" if scene.lexicon.kind_needs.get(noun.base) == frozenset() else noun.kind
    if kind == "strike":
        kind = _kind_of_strike(scene, i)
    return Action(noun.base, kind, tense)


def _modifies(scene: Scene, i: int) -> bool:
    """Whether a word stands before a noun that it describes: "the final week"."""
    data, after = scene.lexicon, scene.word(i + 1)
    ended = after in data.auxiliaries or after in data.complements or after in data.conjunctions
    return (
        after.isalpha()
        and not ended
        and not (after in data.time_prepositions or after in data.place_prepositions or after in data.actions())
    )


def _goes_on_now(scene: Scene, i: int) -> bool:
    """Whether an event noun is a verb after a form of "be": "is meeting with"."""
    told = scene.word(i - 1) in ("is", "are", "was", "were", "be")
    return told and (scene.word(i + 1) == "with" or scene.mention(i + 1) is not None)


def _is_verb(scene: Scene, i: int) -> bool:
    """Whether an event noun is a verb here: "will visit"."""
    if scene.word(i) not in scene.lexicon.also_verbs:
        return False
    if scene.word(i - 1) in scene.lexicon.verb_markers or joined_to(scene, i) is not None:
        return True
    after = scene.mention(i + 1) is not None or scene.word(i + 1) in scene.lexicon.articles
    return after and i > 0 and scene.tokens[i - 1].end in scene.names.ending


def _seen(scene: Scene, i: int, noun: EventNoun) -> EventNoun:
    """A strike of workers is a protest, a conference for the press one of its own kind."""
    kind = scene.lexicon.compounds.get((scene.word(i - 1), scene.word(i)))
    if kind is not None:
        return evolve(noun, kind=kind, strong=True)
    beside, kind_beside = scene.lexicon.noun_kinds.get(noun.base, (frozenset(), ""))
    if beside & {scene.word(i - 1), scene.word(i + 1), scene.word(i + 2)}:
        return evolve(noun, kind=kind_beside)  # "судебное заседание", "заседание по делу"
    if noun.kind in _TALKS and scene.word(i + 1) in scene.lexicon.companions:
        return evolve(noun, strong=True)  # "a call between Roe and Lind"
    return evolve(noun, kind=_kind_of_strike(scene, i)) if noun.kind == "strike" else noun


def _kind_of_strike(scene: Scene, i: int) -> str:
    """What a strike is: one of workers by what it is called or by the text, and else one of arms."""
    modifier = scene.word(i - 1).rpartition("-")[2]
    workers = bool(modifier) and modifier in scene.lexicon.industrial
    return "protest" if workers or scene.unions() else "strike"


def _read(scene: Scene, i: int, action: Action) -> Action | None:
    """A form of a table as it stands here: "the ministers meet" is no infinitive; "left home" no visit."""
    data = scene.lexicon
    phrase = phrase_of(scene, i, action.lemma)
    if phrase is not None:
        return _in_tense(scene, i, evolve(action, kind=phrase, light=""))
    needed = data.kind_needs.get(action.lemma)
    near = {scene.word(i + 1), scene.word(i + 2)}
    if needed is not None and not near & needed and not leaves_for(scene, i, action.lemma, needed):
        action = evolve(action, kind="")
    after = scene.word(i + 1)
    if after not in data.next_needs.get(action.lemma, (after,)):
        return None
    if after not in data.light_needs.get(action.lemma, (after,)):
        action = evolve(action, light="")
    if scene.word(i) in data.having and is_participle(scene, i + 1):
        return None
    action = _of_object(scene, i, action)
    if _is_at(scene, i):
        return evolve(action, lemma="побывать", kind="visit", light="")
    if scene.word(i) in data.participles() and not action.kind and not has_auxiliary(scene, i):
        return None  # "images taken on Monday"
    if action.tense == "present" and not data.free_order and is_plural(scene, i):
        return None
    if action.tense == "participle" and not data.free_order and (is_gerund_of(scene, i) or is_guest(scene, i)):
        return None
    if (
        action.tense == "past"
        and not data.free_order
        and (scene.word(i - 1) in bound(data) or is_counted(scene, i))
    ):
        return None  # "the extended mandate"
    if action.tense == "past" and scene.word(i - 1) in _BEHIND and scene.word(i + 1).isalpha():
        return None  # "behind closed doors", "of stolen cars"
    return _in_tense(scene, i, action)


def _in_tense(scene: Scene, i: int, action: Action) -> Action | None:
    """A base form in the tense that the words before it give; None for a noun."""
    data = scene.lexicon
    if action.tense == "infinitive" and scene.word(i - 1) == "to" and scene.word(i - 2) in data.managing:
        return evolve(action, tense="past")  # "had to call off"
    if (
        action.tense == "infinitive"
        and scene.word(i - 1) == "to"
        and (scene.word(i - 2) in together(data.being, data.foreseen) or is_headed(scene, i))
    ):
        return evolve(action, tense="future")  # "is to come"
    if action.tense == "infinitive" and data.infinitive_markers and not is_marked(scene, i):
        joined = joined_to(scene, i)
        if joined is not None:
            return evolve(action, tense="future")
        # a base form with neither "to" nor a subject in the plural is a noun: "by phone"
        return evolve(action, tense="present") if of_many(scene, i) else None
    if action.tense == "infinitive" and scene.word(i - 1) in data.modals:
        return evolve(action, tense="future")
    return action


def _of_object(scene: Scene, i: int, action: Action) -> Action:
    """A verb as its object leaves it: of no kind without the one it needs, or with a thing that it holds up."""
    data = scene.lexicon
    wanted = data.kind_objects.get(action.lemma)
    if wanted is not None and not any(scene.word(j) in wanted for j in range(max(0, i - 8), i + 9)):
        action = evolve(action, kind="")
        if action.lemma in data.idle and has_no_object(scene, i) and scene.unions():
            action = evolve(action, kind="protest")
    for words, kind in data.object_kinds.get(action.lemma, ()):
        if any(scene.word(j) in words for j in range(max(0, i - 4), i + 7)):
            action = evolve(action, kind=kind)
    if action.lemma in data.merely and not any(is_of_kind(scene, j, action.kind) for j in range(i - 8, i + 9)):
        action = evolve(action, kind="")  # "отпевание произойдет": no disaster
    if holds_up(scene, i, data.held_up.get(action.lemma, frozenset())):
        action = evolve(action, kind="")
    return action


def _unlisted(scene: Scene, i: int, word: str) -> Action | None:
    """An action that stands in no table, by its shape or by the modal before it."""
    data = scene.lexicon
    if data.is_action(word):
        described = not data.free_order and (scene.word(i - 1) in bound(data) or is_counted(scene, i))
        return None if described else _UNKNOWN
    if data.future_form(word):
        return _TO_COME
    if data.done_form(word):
        return _DONE
    before = scene.word(i - 1)
    if before == "to" and scene.word(i - 2) in data.managing and word.isalpha() and word not in _NO_VERBS:
        return _UNKNOWN  # "had to dodge"
    led = before in data.modals or (before == "to" and is_planned(scene, i - 2))
    if led and data.modals and word.isalpha() and word not in _NO_VERBS:
        return _TO_COME
    return None


@cache
def _kinds(
    actions: Callable[[], Mapping[str, Action]], nouns: Callable[[], Mapping[str, EventNoun]]
) -> Mapping[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for word, noun in nouns().items():
        found.setdefault(word, (noun.kind, ""))
    for action in actions().values():
        kind, light = found.get(action.lemma, ("", ""))
        found[action.lemma] = (kind or action.kind, light or action.light)
    return found


def kinds_of_verbs(lexicon: EventLexicon) -> Mapping[str, tuple[str, str]]:
    """What each verb tells, and which events can be its subject or object."""
    return _kinds(lexicon.actions, lexicon.nouns)


def event_noun(scene: Scene, i: int) -> EventNoun | None:
    """The event that a noun names; None where it names none here."""
    nouns, word = scene.lexicon.nouns(), scene.word(i)
    if word not in nouns:
        tail = word.rpartition("-")[2]
        return evolve(nouns[tail], base=word) if "-" in word and tail in nouns else None
    if word in scene.lexicon.also_modifiers and _modifies(scene, i):
        return None
    if _is_named(scene, i) or _lacks(scene, i) or _describes(scene, i):
        return None
    return _seen(scene, i, nouns[word])


def restricted(scene: Scene, i: int, action: Action) -> Action:
    """A verb as what stands by it leaves it: "left home" is no visit."""
    data, phrase = scene.lexicon, phrase_of(scene, i, action.lemma)
    if phrase is not None:
        return evolve(action, kind=phrase, light="")
    needed = data.kind_needs.get(action.lemma)
    if (
        needed is not None
        and not {scene.word(i + 1), scene.word(i + 2)} & needed
        and not leaves_for(scene, i, action.lemma, needed)
    ):
        action = evolve(action, kind="")
    after = scene.word(i + 1)
    if after not in data.light_needs.get(action.lemma, (after,)):
        action = evolve(action, light="")
    wanted = data.requires.get(action.lemma)
    if wanted is not None and not any(token.word in wanted for token in scene.tokens):
        action = evolve(action, kind="")
    if action.kind == "strike":
        action = evolve(action, kind=_kind_of_strike(scene, i))
    if data.held_up.get(action.lemma, frozenset()) & {scene.word(k) for k in range(i + 1, i + _NEAR_OBJECT)}:
        action = evolve(action, kind="")  # "to meet a repayment deadline"
    return _of_object(scene, i, action)


_NEAR_OBJECT = 5
