"""What the words of a sentence tell where its clauses are not read: an event, an action or neither."""

from collections.abc import Mapping
from itertools import compress, count

from attrs import evolve

from toolkit.extraction.events.forms import Action, EventNoun
from toolkit.extraction.events.sentence.acting import acts, is_of_kind
from toolkit.extraction.events.sentence.comments import commented
from toolkit.extraction.events.sentence.held_up import holds_up
from toolkit.extraction.events.sentence.participles import drop_attributes
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.sentence.shapes import (
    ACTION,
    BECOMING,
    DATE_ADVERB,
    DONE,
    FUTURE,
    HYPHEN,
    LISTED,
    MEANT,
    PASSING,
    STATE,
    UNLISTED,
    shapes_of,
)
from toolkit.extraction.events.sentence.works import is_of_work
from toolkit.extraction.languages import together
from toolkit.extraction.quotes.sentence.tokens import Token
from toolkit.model import Person, Place

# Kinds whose nouns stand in the names of bodies: "городской суд", "stock exchange", "general assembly".
_OF_BODIES = frozenset({"trial", "meeting", "deal", "mission", "operation", "contact", "election", "exchange"})
_TALKS = frozenset({"call", "talks", "meeting"})
_UNKNOWN = Action("", "", "past")
_DEATH = Action("не стать", "death", "past")
_TO_COME = Action("", "", "future")
_DONE = Action("", "", "participle")
_MEANT = Action("", "", "infinitive")
_NEAR_SUBJECT = 3


def read_words(scene: Scene) -> None:
    """Tell the event nouns and the actions of a sentence, those of its dates left out."""
    data, word = scene.lexicon, scene.word
    scene.aside = commented(scene)
    scene.saying -= scene.aside.union([i for i in scene.saying if _is_to_tell(scene, i)])
    nouns, actions, shape = data.nouns(), data.actions(), shapes_of(data).__getitem__
    for i in compress(count(), map(shape, scene.cut.words)):  # most words tell nothing
        token = scene.tokens[i]
        if token.kind != "w" or i in scene.dated or i in scene.aside:
            continue
        told, bits = token.word, shape(token.word)
        if bits & PASSING and (word(i - 1), told) in data.passing:
            scene.actions[i] = _DEATH
        elif bits & DATE_ADVERB and i + 1 in scene.times:
            continue  # "в период с 1 апреля"
        elif bits & LISTED:
            _tell(scene, i, token, nouns, actions)
        elif bits & HYPHEN and (noun := _compound(scene, told, nouns)) is not None:
            scene.nouns[i] = noun
        elif bits & UNLISTED and word(i - 1) not in data.noun_prepositions:
            _tell_unlisted(scene, i, token)
    drop_attributes(scene)


def _compound(scene: Scene, told: str, nouns: Mapping[str, EventNoun]) -> EventNoun | None:
    """An event noun written with another by a hyphen: "матч-реванш", "гала-концерт", "NATO-Gipfel"."""
    if not scene.lexicon.head_first:
        tail = told.rpartition("-")[2]
        return evolve(nouns[tail], base=told) if tail in nouns else None
    head, tail = told.partition("-")[0], told.rpartition("-")[2]
    if head in nouns:
        return evolve(nouns[head], base=nouns[head].base + told[len(head) :])
    return evolve(nouns[tail], base=told[: -len(tail)] + nouns[tail].base) if tail in nouns else None


def is_named(scene: Scene, i: int) -> bool:
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


def lacks(scene: Scene, i: int) -> bool:
    """Whether an event noun lacks the word that makes it an event: "суд" without "над"."""
    if scene.word(i) in scene.lexicon.offices() and scene.word(i - 1) in scene.lexicon.noun_prepositions:
        return True  # "у премьера", "от премьера"
    lost = scene.lexicon.objects.get(scene.lexicon.nouns()[scene.word(i)].base)
    if lost is not None and scene.word(i + 1).startswith(lost):
        return True  # "прием заявок"
    if scene.word(i - 1).startswith(scene.lexicon.parts_of.get(scene.lexicon.nouns()[scene.word(i)].base, _NONE)):
        return True  # "размещение акций"
    if scene.word(i) == "акцию" and scene.word(i - 1) == "на" and scene.word(i - 2).startswith(_MONEY):
        return True  # "12 рублей на акцию"
    needed = scene.lexicon.noun_needs.get(scene.lexicon.nouns()[scene.word(i)].base)
    after = scene.lexicon.actions().get(scene.word(i + 1 + (scene.word(i + 1) in scene.lexicon.negations)))
    happens = (after is not None and "s" in after.light) or scene.word(i + 1) in scene.lexicon.called_off
    return needed is not None and scene.word(i + 1) not in needed and not happens


_NONE = ("\0",)
_MONEY = ("руб", "доллар", "евро", "коп", "цент", "тенге", "юан")


def _tell(
    scene: Scene, i: int, token: Token, nouns: Mapping[str, EventNoun], actions: Mapping[str, Action]
) -> None:
    """What a word of the tables tells: an event, an action or neither."""
    noun, action = nouns.get(token.word), actions.get(token.word)
    if noun is not None and (is_named(scene, i) or lacks(scene, i) or is_of_work(scene, i)):
        return
    if scene.word(i - 1) in scene.lexicon.noun_prepositions:
        if noun is not None:
            scene.nouns[i] = seen(scene, i, noun)
    elif noun is not None and _is_verb(scene, i):
        scene.actions[i] = Action(noun.base, noun.kind, "infinitive")
    elif noun is not None:
        scene.nouns[i] = seen(scene, i, noun)
    elif token.word in scene.lexicon.no_verbs and _leads_clause(scene, i):
        return
    elif action is not None and acts(scene, i, action):
        scene.actions[i] = _read(scene, i, action)
    elif action is not None and _will_meet(scene, i, action):
        scene.actions[i] = evolve(action, kind="meeting")
    else:
        _tell_unlisted(scene, i, token)


def _leads_clause(scene: Scene, i: int) -> bool:
    """Whether a word begins its clause, or goes on one with what it is of: "начало встречи запланировано"."""
    opens = i == 0 or scene.tokens[i - 1].kind == "p" or i - 1 in scene.dated
    return opens and (scene.lexicon.is_modifier(scene.word(i + 1)) or scene.word(i + 1) in scene.lexicon.nouns())


def _is_at(scene: Scene, i: int) -> bool:
    """Whether somebody named before was at a place: "Орлов был в Китае в октябре"."""
    data = scene.lexicon
    if scene.word(i) not in data.being_at:
        return False
    place = scene.mention(i + 2) if scene.word(i + 1) in data.goal_prepositions else None
    if place is None or not isinstance(place.value, Place):
        return False
    near = [m for k in range(max(0, i - _NEAR_SUBJECT), i) if (m := scene.mention(k)) is not None]
    return any(isinstance(m.value, Person) and m.case in (None, "nomn") for m in near[-1:])


def _will_meet(scene: Scene, i: int, action: Action) -> bool:
    """Whether a verb of talking tells of a meeting to come: "пообщается с новым составом палаты"."""
    talks = action.kind == "call" and action.tense == "future"
    return talks and scene.word(i + 1) in scene.lexicon.companions


def _tell_unlisted(scene: Scene, i: int, token: Token) -> None:
    """An action that stands in no table, by its shape."""
    shape = shapes_of(scene.lexicon)[token.word]
    if not shape & UNLISTED or i in scene.saying or _is_named_so(scene, i):
        return
    data = scene.lexicon
    if shape & BECOMING and _is_office_behind(scene, i):
        scene.actions[i] = Action("стать", "appointment", data.becoming[token.word])
        return
    if shape & ACTION:
        scene.actions[i] = _UNKNOWN
    elif shape & FUTURE:
        scene.actions[i] = _TO_COME
    elif shape & DONE:
        scene.actions[i] = _DONE
    elif shape & MEANT and _is_led(scene, i):
        scene.actions[i] = _MEANT
    elif shape & STATE and any(time.value.endswith("/..") for time, _ in scene.times.values()):
        scene.actions[i] = Action(token.word, "", "present")  # "театр с 5 марта возглавляет"


def _is_named_so(scene: Scene, i: int) -> bool:
    """Whether a word of no table begins with a capital as a name does, and begins no sentence of its own."""
    capital = scene.text[scene.tokens[i].start].isupper()
    return capital and (i > 0 or scene.is_name(i) or not scene.lexicon.free_order)


def _is_office_behind(scene: Scene, i: int) -> bool:
    """Whether somebody becomes the holder of an office: "стал первым чернокожим президентом"."""
    k, offices = i + 1, scene.lexicon.offices()
    while k < i + _TO_OBJECT and scene.word(k) not in offices and scene.lexicon.is_modifier(scene.word(k)):
        k += 1
    return scene.word(k) in offices and scene.word(k).endswith(_ABLATIVE)


_ABLATIVE = ("ом", "ем", "ой", "ей", "ым")
_TO_OBJECT = 5


def _is_led(scene: Scene, i: int) -> bool:
    """Whether an infinitive depends on a word of plan or on an auxiliary near it: "смогут [летать]"."""
    data = scene.lexicon
    led = together(data.planned, data.bidding, data.auxiliaries)
    return scene.has_word(led, max(0, i - _LED), i + _LED)


_LED = 5


def _is_to_tell(scene: Scene, i: int) -> bool:
    """Whether a verb of saying tells what is to come, and nobody's words: "огласит приговор в четверг"."""
    if scene.word(i) in scene.lexicon.deeds:
        return scene.word(i + 1).isalpha()
    if scene.word(i) in scene.lexicon.concluding:
        objects = scene.lexicon.concluding[scene.word(i)]
        return any(scene.word(k).startswith(objects) for k in range(i + 1, i + _TO_OBJECT))
    said = scene.word(i + 1) == "" or (scene.tokens[i + 1].kind == "p" and i + 1 not in scene.dated)
    return scene.lexicon.future_form(scene.word(i)) and not said


def _is_verb(scene: Scene, i: int) -> bool:
    """Whether an event noun is a verb here: "sich treffen", "Jonas Weber treffen"."""
    if scene.word(i) not in scene.lexicon.also_verbs:
        return False
    between = i > 0 and scene.mention(i + 1) is not None and scene.tokens[i - 1].end in scene.names.ending
    return scene.word(i - 1) in scene.lexicon.verb_markers or between


def seen(scene: Scene, i: int, noun: EventNoun) -> EventNoun:
    """A strike of workers is a protest, a sitting of a court a hearing."""
    beside, kind_beside = scene.lexicon.noun_kinds.get(noun.base, (frozenset(), ""))
    if beside & {scene.word(i - 1), scene.word(i + 1), scene.word(i + 2)}:
        return evolve(
            noun, kind=kind_beside, strong=noun.strong or bool(kind_beside)
        )  # "судебное заседание", "заседание по делу"
    if noun.base in scene.lexicon.phases:
        return evolve(noun, kind=_kind_of_whole(scene, i))
    if noun.kind in _TALKS and scene.word(i + 1) in scene.lexicon.companions:
        return evolve(noun, strong=True)  # "a call between Roe and Lind"
    return evolve(noun, kind=kind_of_strike(scene, i)) if noun.kind == "strike" else noun


def _kind_of_whole(scene: Scene, i: int) -> str:
    """The kind of what a part or the beginning is of: "второй этап переговоров", "второй тур" of a vote."""
    data = scene.lexicon
    whole = i + 1
    while whole - i < _MODIFIERS and data.is_modifier(scene.word(whole)):
        whole += 1
    noun = data.nouns().get(scene.word(whole))
    if noun is not None and any(case[0] == "g" for case in noun.cases):
        return noun.kind
    beside, kind = data.phases[data.nouns()[scene.word(i)].base]
    return kind if beside and scene.word(i - 1).startswith(beside) else ""


_MODIFIERS = 3


def kind_of_strike(scene: Scene, i: int) -> str:
    """What a strike is: one of workers by what it is called or by the text, and else one of arms."""
    if not scene.lexicon.free_order and not scene.word(i).startswith(("strik", "struck", "streik")):
        return "strike"  # "shelling", whatever unions the text has
    modifier = scene.word(i - 1).rpartition("-")[2]
    workers = bool(modifier) and modifier in scene.lexicon.industrial
    return "protest" if workers or scene.unions() else "strike"


def _receives(scene: Scene, i: int) -> bool:
    """Whether somebody receives a person: "её примет президент", "принял в Праге премьер-министра Дании"."""
    data = scene.lexicon
    if scene.word(i - 1) in data.object_pronouns:
        return True
    nominative, stop = data.heads(), min(i + _TO_PERSON, len(scene.tokens))
    for k in range(i + 1, stop):
        if scene.word(k).startswith(data.outsiders.visitors):
            return False  # "музей примет посетителей"
        if scene.word(k) in data.offices() and scene.word(k) not in nominative:
            return True
        if scene.tokens[k].kind == "p" or scene.word(k) in data.nouns():
            return False
    return False


_TO_PERSON = 6


def _read(scene: Scene, i: int, action: Action) -> Action:
    """A form of a table as it stands here, with its object or at a place."""
    action = _of_object(scene, i, action)
    return evolve(action, lemma="побывать", kind="visit", light="") if _is_at(scene, i) else action


_OFFICE = "appointment"


def _is_set_for_day(scene: Scene, verb: int) -> bool:
    """Whether the day that something is set for follows a verb, adverbs aside."""
    data, i = scene.lexicon, verb + 1
    while scene.word(i) in data.adverbs or scene.word(i) in data.date_adverbs:
        i += 1
    return scene.word(i) in data.ahead_prepositions and i + 1 in scene.times


def _of_object(scene: Scene, i: int, action: Action) -> Action:
    """A verb as its object leaves it: of no kind without the one it needs, or with a thing that it holds up."""
    data, lemma = scene.lexicon, action.lemma
    wanted = data.kind_objects.get(lemma)
    if wanted is not None and not scene.has_word(wanted, max(0, i - 8), i + 9):
        talks = action.kind == "call" and scene.word(i + 1) in data.companions
        action = evolve(action, kind="meeting" if talks else "")
    for words, kind in data.object_kinds.get(lemma, ()):
        if scene.has_word(words, max(0, i - 4), i + 7):
            action = evolve(action, kind=kind)
    if lemma in data.receiving and _receives(scene, i):
        action = evolve(action, kind="meeting")  # "примет посла"
    if lemma in data.merely and not any(is_of_kind(scene, j, action.kind) for j in range(i - 8, i + 9)):
        action = evolve(action, kind="")  # "отпевание произойдет": no disaster
    if action.kind == _OFFICE and _is_set_for_day(scene, i):
        action = evolve(action, kind="")  # "проверку назначали на 5 мая"
    if holds_up(scene, i, data.held_up.get(lemma, frozenset())):
        action = evolve(action, kind="")
    return action
