"""What a verb or a noun tells: its kind, or that it tells nothing that a calendar would keep."""

from toolkit.extraction.events.days.day_clocks import is_bare_clock, names_day
from toolkit.extraction.events.linking.assigned import agreed_from
from toolkit.extraction.events.naming.names import Cast
from toolkit.extraction.events.sentence.governing import is_oblique
from toolkit.extraction.events.sentence.participles import participle_of, verb_of
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.sentence.verbal import parted
from toolkit.extraction.languages import together

# "выросло на 5", "rose by about 5"
_TO_NUMBER = 3
_SHORT = frozenset({"day", "part-of-day", "minute", "hour", "second", "week"})


def discussed(scene: Scene, trigger: int, found: Cast) -> str:
    """What two or more have who discuss something: talks, or a call; "" where one body does."""
    if scene.actions[trigger].lemma not in scene.lexicon.discussing:
        return ""
    described = found.parts.companion.split()[1:2]
    with_some = bool(described) and described[0].casefold() in scene.lexicon.offices()
    if len(found.participants) < 2 and not (found.participants and with_some):
        return ""
    return "call" if scene.said(trigger) & scene.lexicon.by_wire else "talks"


def is_price(scene: Scene, trigger: int) -> bool:
    """Whether a verb only tells what something is worth: "traded at $1.09", "closed up 2 percent"."""
    if scene.lexicon.free_order or scene.word(trigger) not in scene.lexicon.trading:
        return False
    after = [
        scene.word(i) for i in range(trigger + 1, min(trigger + 8, len(scene.tokens))) if i not in scene.dated
    ]
    number = any(word[:1].isdigit() for word in after[:4])
    return bool(set(after[:2]) & scene.lexicon.amounts.market) and (
        number or after[0] in scene.lexicon.amounts.courses
    )


def is_figure(scene: Scene, trigger: int) -> bool:
    """Whether a verb of no kind only gives a number, or is no more than a gerund."""
    if _is_fixed(scene, trigger) or _is_in_force(scene, trigger):
        return False
    if _is_of_growth(scene, trigger):
        return True
    clock = any(is_bare_clock(time, scene.lexicon.days) for time, _ in scene.times.values())
    day = any(
        time.precision == "day" or names_day(time, scene.lexicon.days)
        for time, _ in scene.times.values()
        if time.precision in _SHORT
    )
    if clock and not day and scene.lexicon.amounts.price.search(scene.sentence.of(scene.text)):
        return True  # "were trading at $58.15 at 11:17 a.m."
    expected = scene.actions[trigger].lemma in scene.lexicon.amounts.expecting
    after = [i for i in range(trigger + 1, trigger + _TO_NUMBER + 1) if i not in scene.dated]
    if expected and any(
        scene.word(i)[:1].isdigit() or scene.word(i) in scene.lexicon.amounts.at_level for i in after
    ):
        return True  # "ожидается до +20 градусов", "ожидается на уровне 70 долларов"
    long = all(time.precision not in _SHORT for time, _ in scene.times.values())
    gerund = scene.reading is not None and scene.word(trigger).endswith(scene.lexicon.endings.gerund)
    gerund = gerund and scene.actions[trigger].tense == "participle" and not _is_deed(scene, trigger)
    clause = scene.words(*scene.region(trigger))
    to_come = scene.reading is not None and scene.reading.side(trigger) == "ahead"  # "banning it from August 1"
    return (long and scene.lexicon.amounts.percent.search(clause) is not None) or (gerund and not to_come)


def _is_deed(scene: Scene, trigger: int) -> bool:
    """Whether a gerund tells what has its own day: "before flying to Hanoi", "accused of [robbing] a bank"."""
    led, senses = scene.word(trigger - 1), scene.lexicon.senses
    if led in senses.behind_day and trigger - 2 in scene.dated:
        return True
    return led in senses.before_deed or (led in senses.tried_for and scene.region(trigger)[0] == trigger)


def _is_in_force(scene: Scene, trigger: int) -> bool:
    """Whether a figure holds from a day on, as somebody has set it: "с 10 марта тариф установлен на уровне"."""
    if not scene.lexicon.free_order or not scene.word(trigger).startswith(scene.lexicon.amounts.fixed):
        return False
    days = (low for low, (time, _) in scene.times.items() if time.precision == "day")
    return any({scene.word(low), scene.word(low - 1)} & scene.lexicon.setting.since for low in days)


def _is_fixed(scene: Scene, trigger: int) -> bool:
    """Whether somebody sets a figure: "the bank last raised its rate by a quarter of a percentage point"."""
    data = scene.lexicon
    if scene.word(trigger) not in data.fixing:
        return False
    return scene.has_word(data.figures, trigger + 1, trigger + _TO_FIGURE)


_TO_FIGURE = 7


def _is_of_growth(scene: Scene, trigger: int) -> bool:
    """Whether a verb tells how much something has become: "fell 12 percent", "число погибших выросло до 300"."""
    if not scene.lexicon.is_growth(scene.word(trigger)):
        return False
    dated = scene.dated
    near = range(trigger + 1, min(trigger + 8, len(scene.tokens)))
    if not scene.lexicon.amounts.since_day.isdisjoint(map(scene.word, near)):
        return False  # "исполнится 100 лет со дня рождения"
    after = [i for i in near if i not in dated and scene.word(i) not in scene.lexicon.amounts.roughly][:_TO_NUMBER]
    return any(scene.word(i)[:1].isdigit() for i in after)


def is_set_for(scene: Scene, trigger: int, at: int) -> bool:
    """Whether a thing is set for a day, and nobody to an office: "назначила обсуждение плана на 15 апреля"."""
    data = scene.lexicon
    led = {scene.word(at), scene.word(at - 1)} & data.ahead_prepositions
    return data.free_order and bool(led) and at in scene.times and scene.actions[trigger].lemma in data.arranging


def only_is(scene: Scene, trigger: int) -> bool:
    """Whether "будет" is the verb itself, and leads to no other: "у президента будет загруженный график"."""
    if scene.actions[trigger].lemma not in scene.lexicon.senses.is_only:
        return False
    after = [
        scene.word(i) for i in range(trigger + 1, min(trigger + 4, len(scene.tokens))) if i not in scene.dated
    ]
    start, _ = scene.clauses[scene.clause_of[trigger]]
    before = (scene.word(i) for i in range(start, trigger))  # "исполнять обязанности будет Орлова"
    return not any(scene.lexicon.endings.led_to.search(word) for word in after) and not any(
        map(scene.lexicon.meant_form, before)
    )


def subject_kind(scene: Scene, trigger: int) -> str:
    """The kind of an event noun that is the subject of a verb of no kind: "an airstrike hit a market"."""
    start, _ = scene.region(trigger)
    if not scene.lexicon.free_order:
        return _kind_of_subject(scene, start, trigger) or _kind_of_prize(scene, trigger)
    for i in range(trigger - 1, max(start, trigger - _SUBJECT) - 1, -1):
        cases = scene.nouns[i].cases if i in scene.nouns and scene.nouns[i].strong else None
        if cases is not None and is_oblique(scene, i):
            continue  # "полеты после аварии возобновятся"
        if scene.word(i - 1) in scene.lexicon.around.at_whom:
            continue  # "у премьера родился сын"
        if cases is not None and (not cases or any(case[0] == "n" for case in cases)):
            return scene.nouns[i].kind
    return ""


_SUBJECT = 12


def _kind_of_subject(scene: Scene, start: int, trigger: int) -> str:
    """The kind of the event that the subject begins with: "a march through Lima on Saturday drew"."""
    first = next((i for i in range(max(start, trigger - _SUBJECT), trigger) if i in scene.nouns), None)
    if first is None or not scene.nouns[first].strong:
        return ""
    led = together(scene.lexicon.time_prepositions, scene.lexicon.place_prepositions, scene.lexicon.circumstances)
    if is_oblique(scene, first) and scene.has_word(led, start, first):
        return ""
    acts = any(i in scene.actions or scene.word(i) == "," for i in range(start, trigger))
    heads = all(_is_of_head(scene, i) for i in range(start, first))
    return "" if acts or not heads else scene.nouns[first].kind


def _is_of_head(scene: Scene, i: int) -> bool:
    """Whether a word before a noun belongs to it, or only leads to the clause."""
    data, word = scene.lexicon, scene.word(i)
    led = together(data.articles, data.conjunctions, data.connectors, data.clause_words)
    of_head = i in scene.dated or scene.is_name(i) or scene.tokens[i].kind == "p" or any(map(str.isdigit, word))
    return of_head or word in led or data.is_modifier(word)


def _kind_of_prize(scene: Scene, trigger: int) -> str:
    """The kind of what somebody wins or loses: "won the parliamentary election"."""
    if scene.actions[trigger].lemma not in scene.lexicon.winning:
        return ""
    prize = next((i for i in range(trigger + 1, trigger + _PRIZE) if i in scene.nouns), None)
    if prize is None or scene.nouns[prize].kind not in _CONTESTS or is_oblique(scene, prize):
        return ""
    return scene.nouns[prize].kind


_PRIZE = 6
_CONTESTS = frozenset({"election", "competition", "vote"})


def begins_on(scene: Scene, trigger: int, at: int, date: str) -> bool:
    """Whether an event comes about on the first day of an open time: "с 1 сентября стартуют", "не ранее 5 мая"."""
    data, action = scene.lexicon, scene.actions.get(trigger)
    if date.casefold().startswith(data.earliest or "\0"):
        return True
    comes = data.free_order and action is not None and _is_to_come(scene, trigger)
    comes = comes or (scene.reading is not None and scene.reading.side(trigger) == "ahead")
    if trigger in scene.nouns and trigger in (parted(scene, at, scene.times[at][1]), agreed_from(scene, at)):
        return True  # "введением с 9 марта налога", "договорились о перемирии с 9 марта"
    return (
        comes
        or goes_on(scene, trigger, at)
        or _has_lasted(scene, at)
        or _is_done_once(scene, trigger, at)
        or is_launched(scene, trigger, at)
        or starts(scene, trigger, data.starting)
    )


def goes_on(scene: Scene, trigger: int, at: int) -> bool:
    """Whether an event that goes on began on a day: "учения проходят с 4 мая", "визит длится с понедельника"."""
    noun = scene.nouns.get(trigger)
    if noun is None or not (noun.kind and noun.strong) or not scene.lexicon.free_order:
        return False
    start, stop = scene.clauses[scene.clause_of[trigger]]
    verbs = (scene.actions[i] for i in range(start, stop) if i in scene.actions)
    lasts = any(verb.tense == "present" and verb.lemma in scene.lexicon.lasting for verb in verbs)
    return lasts and scene.times[at][0].precision == "day" and not is_oblique(scene, trigger)


def _has_lasted(scene: Scene, at: int) -> bool:
    """Whether a participle tells from when on something lasted: "переговоры, длившиеся с понедельника"."""
    participle = participle_of(scene, at)
    verb = verb_of(scene, participle) if participle is not None else None
    return verb is not None and verb.lemma in scene.lexicon.lasting


def _is_to_come(scene: Scene, verb: int) -> bool:
    """Whether a verb is in the future, or depends on one: "будет расширен", "смогут летать"."""
    action = scene.actions[verb]
    passive = action.tense == "participle" and not scene.lexicon.plans.will.isdisjoint(
        map(scene.word, range(verb - _AUXILIARY, verb))
    )
    return passive or action.tense in ("future", "infinitive")


def _is_done_once(scene: Scene, verb: int, at: int) -> bool:
    """Whether what is done once is told: "с 9 марта отозвал лицензии", but not "пострадали 20 человек"."""
    action = scene.actions.get(verb)
    if action is None or action.tense not in ("past", "participle") or scene.times[at][0].precision == "month":
        return False
    counted = not scene.vocabulary.isdisjoint(scene.lexicon.amounts.counting) or any(
        scene.word(i)[:1].isdigit() and i not in scene.dated for i in range(verb - _AUXILIARY, verb + _AUXILIARY)
    )
    return action.lemma in scene.lexicon.perfective() and action.kind not in _EACH and not counted


# Kinds of what happens again and again, so that "с 9 марта" counts how often.
_EACH = frozenset(
    [
        "death",
        "attack",
        "strike",
        "explosion",
        "crash",
        "disaster",
        "unrest",
        "arrest",
        "competition",
        "visit",
        "meeting",
        "call",
        "statement",
    ]
)
_AUXILIARY = 3


def is_told_of_start(scene: Scene, trigger: int, end: int) -> bool:
    """Whether a clause behind the first day of an open time tells of that day: "since May 3, when he resigned"."""
    if scene.lexicon.free_order:
        return trigger > end + 1 and scene.word(end + 1) in scene.lexicon.setting.when
    return scene.reading is not None and trigger >= end and scene.clause_of[trigger] != scene.clause_of[end - 1]


def is_launched(scene: Scene, trigger: int, at: int) -> bool:
    """Whether somebody tells that an event begins: "объявил о начале забастовки", "о начале приема заявок"."""
    launching = scene.lexicon.launching
    if scene.vocabulary.isdisjoint(launching):
        return False
    if trigger in scene.saying:
        return scene.has_word(launching, trigger + 1, at)
    led = (scene.word(i - 1) for i in range(max(1, trigger - _LAUNCHED), trigger + 1))
    return trigger in scene.nouns and any(word in launching for word in led)


_LAUNCHED = 3


def starts(scene: Scene, trigger: int, lemmas: frozenset[str]) -> bool:
    """Whether the clause tells that something begins: "с 1 сентября стартовали учения"."""
    start, stop = scene.region(trigger)
    return any(i in scene.actions and scene.actions[i].lemma in lemmas for i in range(start, stop))


def is_stoppage(scene: Scene, trigger: int) -> bool:
    """Whether workers are to stop work, which they do from a day on: "voted to strike from June 18"."""
    action = scene.actions.get(trigger)
    return action is not None and action.kind == "protest" and not scene.lexicon.free_order


def cause(scene: Scene, trigger: int) -> str | None:
    """What people died of, when the clause names it: "airstrikes killed", "в результате взрыва погибли"."""
    start, stop = scene.region(trigger)
    kinds = [
        scene.nouns[i].kind
        for i in range(start, stop)
        if i in scene.nouns and (scene.nouns[i].strong or (i < trigger and scene.nouns[i].kind in _FATAL))
    ]
    if scene.lexicon.free_order:
        kinds = [kind for kind in kinds if kind in _FATAL]  # "скончался во время слушания"
    return next(iter(kinds), None)


_FATAL = frozenset({"disaster", "crash", "explosion", "attack", "strike", "unrest"})


def lacks_subject(scene: Scene, found: Cast) -> bool:
    """Whether a name would begin with an auxiliary: nobody knows who "would have found it"."""
    words = found.parts.clause.casefold().split()
    first = words[0] if words else ""
    if first in scene.lexicon.asking or (
        first in scene.lexicon.naming.this and words[1:2] and words[1] in scene.lexicon.papers.own
    ):
        return True  # "what happened on Friday", "this story was first published"
    begun = first in scene.lexicon.being or first in scene.lexicon.having or first in scene.lexicon.modal_words
    return begun and not found.parts.subject


def has_pronoun(scene: Scene, found: Cast) -> bool:
    """Whether a name would begin with a pronoun that stands for nobody who is known."""
    first = found.parts.clause.partition(" ")[0].casefold().replace("ё", "е")
    if scene.lexicon.free_order and first in scene.lexicon.possessives:
        held = together(scene.lexicon.arranging, scene.lexicon.moving.taking_place)
        return found.parts.lemma in held  # "ее планировали на 21 июля", "её доиграют 14-го"
    if first in scene.lexicon.senses.this:
        second = found.parts.clause.casefold().replace("ё", "е").split()[1:2]
        return not second or any(scene.word(i) == second[0] for i in scene.actions)  # "это произошло"
    return first in scene.lexicon.pronouns or first in scene.lexicon.stand_ins
