"""What a clause is called: its words without its date, what only leads to it and what goes on after it."""

from toolkit.extraction.events.naming.brief import brief
from toolkit.extraction.events.naming.left_out import (
    attributions,
    clocks,
    date_words,
    described,
    given_up,
    gives_way,
    of_participles,
    other_stations,
)
from toolkit.extraction.events.naming.stations import stations
from toolkit.extraction.events.naming.trimming import LONGEST_NAME, OPENING, as_printed, leads, printed, trimmed
from toolkit.extraction.events.sentence.nearness import joined_then
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together

_SUBJECT_WORDS = 8
# Kinds of what happens to somebody.
SUFFERED = frozenset(
    {"arrest", "appointment", "resignation", "death", "trial", "expulsion", "summons", "inauguration", "ceremony"}
)
_DASHES = frozenset("–—")


def in_time(scene: Scene, i: int) -> bool:
    """Whether a position lies in a date or a length of time."""
    return i in scene.dated


def ends_name(scene: Scene, i: int, begin: int) -> bool:
    """Whether the words of an event noun end before `i`."""
    data, word = scene.lexicon, scene.word(i)
    if i in scene.aside:
        return True
    if scene.tokens[i].kind == "p":
        return i not in scene.listed and not (
            word in ("'", "’") and scene.word(i - 1).endswith(data.endings.plural)
        )
    if (i in scene.times and not _is_size(scene, i)) or i in scene.actions or i in scene.saying:
        return True
    if word in data.adverbs or (word, scene.word(i + 1), scene.word(i + 2)) in data.naming.face_to_face:
        return True
    if i == begin and not data.free_order and word.endswith(data.endings.no_nouns):
        return True
    if word in data.planned or word in data.clause_words or word in data.auxiliaries or word in data.cancelled:
        return True
    if word in data.naming.to_dates and i + 1 in scene.times and scene.reading is not None:
        return True  # "a referendum [this] past September"
    if word in data.complements and (i + 1 in scene.times or _leaves_day(scene, i + 1)):
        return True
    if not data.free_order and (word in data.pronouns or word in data.stand_ins):
        return True  # "after the World Cup they will play"
    if word in data.conjunctions and scene.word(i + 1) in data.complements:
        return True  # "the uprising and for fraud"
    if scene.word(i + 1) in data.purposes:
        return False  # "акции в поддержку", "a vigil in memory of"
    return (word in data.place_prepositions or word in data.time_prepositions) and word not in data.complements


def _is_size(scene: Scene, i: int) -> bool:
    """Whether a length of time only tells how long a thing is: "a new [three-year] contract"."""
    time, end = scene.times[i]
    return scene.reading is not None and "-" in time.text and time.value[:1] == "P" and scene.word(end).isalpha()


def _leaves_day(scene: Scene, i: int) -> bool:
    """Whether a number is a day of the month that something is moved from: "с [3] на 14 декабря"."""
    return (
        scene.word(i).isdigit() and scene.word(i + 1) in scene.lexicon.ahead_prepositions and i + 2 in scene.times
    )


def clause_name(scene: Scene, trigger: int, start: int, stop: int, time: tuple[int, int]) -> str:
    """The clause without its date, without what only leads to it and what another verb goes on with."""
    low, high = date_words(scene, time, (start, stop))
    if scene.lexicon.free_order and trigger < low and scene.word(high) in _DASHES:
        stop = min(stop, high)  # "суд арестовал мэра 5 марта — он подозревается"
    if scene.lexicon.free_order and trigger < low and _ends_at(scene, low, high):
        stop = min(stop, high)  # "письмо пришло в феврале, его автора нашли"
    start = _wished(scene, _opened(scene, start, trigger), trigger)
    told_then = _of_another_aim(scene, start, trigger, low)
    start = start if told_then else _past_another(scene, start, trigger, low)
    start = _reduced(scene, start, trigger)
    start, relative = _of_relative(scene, start, trigger)
    stop = _with_decision(scene, trigger, _closed(scene, trigger, stop))
    others = (
        attributions(scene, start, stop, trigger)
        | clocks(scene, start, stop)
        | given_up(scene, start, stop)
        | gives_way(scene, start, stop)
        | other_stations(scene, start, stop, low)
        | of_participles(scene, trigger, (start, stop), low)
        | told_then
        | scene.aside
        | _relative_of_own(scene, start, trigger)
    )
    first = joined_then(scene, low, high, start) if trigger >= high else None
    others |= set(range(*first)) if first is not None else set()
    kept = _of_journey(scene, start, stop, low) or [
        i for i in range(start, stop) if not low <= i < high and i != relative and i not in others
    ]
    kept = [i for i in kept if not _is_besides(scene, i) and not _is_of_somebody(scene, i)]
    kept = scene.reading.brief(scene, kept, trigger) if scene.reading is not None else kept
    told = trimmed(scene, kept, trigger, start)
    if len(printed(scene, told)) > LONGEST_NAME:
        apart = described(scene, start, trigger)
        told = trimmed(scene, [i for i in kept if i not in apart] or kept, trigger, start)
    return as_printed(scene, brief(scene, told, trigger))


def _is_of_somebody(scene: Scene, i: int) -> bool:
    """Whether a word only tells whose officer it is, which no name tells: "уволился [его] директор Орлов"."""
    data = scene.lexicon
    whose = data.free_order and scene.word(i) in data.naming.theirs and i - 1 in scene.actions
    return whose and scene.word(i + 1) in data.heads()


def _is_besides(scene: Scene, i: int) -> bool:
    """Whether a word beside a verb only tells that something else was told before: "will [also] open"."""
    also = scene.word(i) in scene.lexicon.naming.also
    return also and (i + 1 in scene.actions or i - 1 in scene.actions or scene.word(i - 1) in scene.lexicon.modals)


def _ends_at(scene: Scene, low: int, high: int) -> bool:
    """Whether a comma right behind a date ends what a verb before it tells, and no list or aside does."""
    if scene.word(high) != "," or high in scene.listed or any(scene.word(i) == "," for i in range(low - 1, high)):
        return False
    after = high + 1
    led = scene.word(after) in together(scene.lexicon.place_prepositions, scene.lexicon.time_prepositions)
    return not led and after not in scene.dated


def _of_journey(scene: Scene, start: int, stop: int, at: int) -> list[int]:
    """The clause with the place of a later station for that of the first: "will fly [to Riga]"; none elsewhere."""
    told = stations(scene, start, len(scene.tokens))
    own = next((one for one in told if one.start <= at < one.stop), None)
    if own is None or own is told[0] or not start < told[0].start < stop or own.at > at:
        return []
    end = scene.mention_end(own.at + 1, own.mention)
    led = [] if own.led is None else [own.led]
    return [*range(start, told[0].start), *led, *range(own.start + (own.start == own.led), end)]


def attributed(scene: Scene, start: int, trigger: int) -> int:
    """The start of a clause after an attribution that a comma ends."""
    if start >= trigger or not any(map(scene.word(start).startswith, scene.lexicon.sources)):
        return start
    text = " ".join(scene.word(i) for i in range(start, min(start + 3, trigger)))
    if not text.startswith(scene.lexicon.attributing):
        return start
    return next((i + 1 for i in range(start, trigger) if scene.word(i) == ","), start)


def _opened(scene: Scene, start: int, trigger: int) -> int:
    """The start of a clause without "кроме того", "по словам министра," and the like."""
    start = _past_dateline(scene, attributed(scene, start, trigger), trigger)
    start = _past_sentence(scene, start, trigger) if scene.lexicon.free_order else start
    words = tuple(scene.word(i) for i in range(start, min(start + 4, trigger)) if scene.tokens[i].kind == "w")
    if scene.lexicon.free_order and words and words[0].endswith(scene.lexicon.endings.converbs):
        comma = next((i for i in range(start, trigger) if scene.word(i) == "," and i not in scene.listed), None)
        return start if comma is None else comma + 1  # "Потеряв управление, автобус упал"
    openers = scene.lexicon.openers_by_word.get(words[0], ()) if words else ()
    return start + len(next((opener for opener in openers if words[: len(opener)] == opener), ()))


def _past_dateline(scene: Scene, start: int, trigger: int) -> int:
    """The start of a clause behind a place in capitals and a colon: "[NEW YORK:] A committee adopted"."""
    if scene.tokens[start].start != scene.sentence.start or ":" not in scene.vocabulary:
        return start
    colon = next((i for i in range(start + 1, min(start + _OPENS, trigger)) if scene.word(i) == ":"), None)
    return colon + 1 if colon is not None and scene.words(start, colon).isupper() else start


def _relative_of_own(scene: Scene, start: int, trigger: int) -> frozenset[int]:
    """The pronoun with its comma between a subject and a verb: "шаттл «Заря»[, который] стартует"."""
    data = scene.lexicon
    if not data.free_order or data.relatives.isdisjoint(scene.vocabulary):
        return frozenset()
    comma = next((i for i in range(trigger - 2, start, -1) if scene.word(i) == ","), start)
    relative = scene.word(comma + 1) in data.relatives and comma > start
    noun = start
    while noun < comma and data.is_modifier(scene.word(noun)):
        noun += 1
    names = (scene.text[scene.tokens[i].start] for i in range(noun + 1, comma) if scene.tokens[i].kind == "w")
    alone = scene.word(start) not in data.naming.phrases and all(first.isupper() for first in names)
    return frozenset({comma, comma + 1}) if relative and alone else frozenset()


def _past_sentence(scene: Scene, start: int, trigger: int) -> int:
    """The start behind what is a sentence of its own: "скрылся; [его объявили]", "готов, если [суд решит]"."""
    alone = False
    for i in range(trigger - 1, start, -1):
        word = scene.word(i)
        if word == ";" or (word == ":" and scene.word(i + 1) in OPENING):
            return i + 1 + (scene.word(i + 1) in OPENING)
        if word == "," and i not in scene.listed and not alone:
            if scene.word(i + 1) in scene.lexicon.naming.parting:
                return i + 2
            alone = True
    return start


def _wished(scene: Scene, start: int, trigger: int) -> int:
    """The start of what somebody expects of something else: "we expect [the crossing to open]"."""
    to = scene.lexicon.particles.to
    if scene.word(trigger - 1) not in to:
        return start
    wish = next((i for i in range(start, trigger - 2) if scene.word(i) in scene.lexicon.wishing), None)
    return start if wish is None or scene.word(wish + 1) in to else wish + 1


def _reduced(scene: Scene, start: int, trigger: int) -> int:
    """The start of what a participle tells of: "the young man killed" in "to honour the young man killed"."""
    data, action = scene.lexicon, scene.actions.get(trigger)
    if action is None or action.tense != "past" or action.kind not in SUFFERED or data.free_order:
        return start
    if not data.is_modifier(scene.word(trigger - 1)) or trigger - 1 in scene.actions or trigger - 1 in scene.times:
        return start
    if not any(i in scene.actions or scene.word(i) in data.auxiliaries for i in range(start, trigger - 1)):
        return start
    low = trigger - 1
    while low > start and data.is_modifier(scene.word(low - 1)) and low - 1 not in scene.actions:
        low -= 1
    return low if scene.word(low - 1) in data.articles or scene.word(low - 1) in data.topics else start


def _past_another(scene: Scene, start: int, trigger: int, at: int) -> int:
    """The start behind what the clause tells of another date: "will be held tomorrow and [he will be buried]"."""
    ends = [end for low, (_, end) in scene.times.items() if start < low < trigger and not low <= at < end]
    if not ends or not any(start <= i < max(ends) for i in scene.actions):
        return start
    joined = (i + 1 for i in range(max(ends), trigger) if scene.word(i) in scene.lexicon.conjunctions)
    return next(joined, start)


def _of_another_aim(scene: Scene, start: int, trigger: int, at: int) -> frozenset[int]:
    """What a clause is to do on another day: "is due [to reach Oslo in May and] to return on June 3"."""
    ends = [end for low, (_, end) in scene.times.items() if start < low < trigger and not low <= at < end]
    if scene.reading is None or not ends or scene.word(trigger - 1) not in scene.lexicon.particles.to:
        return frozenset()
    first = next((i - 1 for i in range(start, max(ends)) if _is_aim(scene, i)), None)
    joined = scene.word(trigger - 2) in scene.lexicon.conjunctions and trigger - 2 >= max(ends)
    return frozenset(range(first, trigger - 1)) if first is not None and joined else frozenset()


def _is_aim(scene: Scene, i: int) -> bool:
    return i in scene.actions and scene.word(i - 1) in scene.lexicon.particles.to


def _of_relative(scene: Scene, start: int, trigger: int) -> tuple[int, int | None]:
    """Where what a relative clause tells of begins, and its pronoun: "question [the man who was held]"."""
    data = scene.lexicon
    if data.free_order or trigger not in scene.actions:
        return start, None
    where = next((i for i in range(trigger - 1, start, -1) if scene.word(i) in data.where), None)
    if where is not None and not scene.has_action(where, trigger):
        return where + 1, None  # "a community where the first cases were detected"
    relative = next((i for i in range(trigger - 1, start, -1) if scene.word(i) in data.naming.which), None)
    if relative is None or scene.has_action(relative + 1, trigger):
        return start, None
    if not any(i in scene.actions or scene.word(i) in data.auxiliaries for i in range(start, relative)):
        return start, None
    low = relative
    while low > start and _describes(scene, low - 1):
        low -= 1
    return (low, relative) if scene.word(low - 1) in data.articles else (start, None)


def _describes(scene: Scene, i: int) -> bool:
    """Whether a word belongs to the one that a relative clause tells of: "the suspected thief who"."""
    attributive = scene.word(i - 1) in scene.lexicon.articles
    acts = i in scene.actions and not (attributive and not scene.actions[i].lemma)
    return (scene.lexicon.is_modifier(scene.word(i)) or scene.is_name(i)) and not acts


def _with_decision(scene: Scene, trigger: int, stop: int) -> int:
    """The end of what is decided, for a verb of deciding: "ruled [that the deal may go on]"."""
    action, words = scene.actions.get(trigger), scene.lexicon.naming
    if scene.reading is not None and stop < len(scene.tokens) and scene.word(stop) in words.what:
        return next((high for low, high in scene.clauses if low == stop), stop)  # "adopt what it called fair"
    if action is None or action.lemma not in scene.lexicon.deciding or stop >= len(scene.tokens):
        return stop
    decided = scene.word(stop) in scene.lexicon.complementizers
    if scene.lexicon.free_order and scene.word(stop) == "," and scene.word(stop + 1) in words.decided:
        told = next(((low, high) for low, high in scene.clauses if low == stop + 1), (stop, stop))
        return told[1] if scene.has_action(*told) else stop
    return next((high for low, high in scene.clauses if low == stop), stop) if decided else stop


def _closed(scene: Scene, trigger: int, stop: int) -> int:
    """The end of a clause: before a relative one, and before "and" or "but" with another verb."""
    if scene.lexicon.free_order and _is_subordinate(scene, scene.clauses[scene.clause_of[trigger]][0]):
        comma = (i for i in range(trigger + 1, stop) if scene.word(i) == "," and i not in scene.listed)
        stop = next(comma, stop)
    if scene.lexicon.free_order:
        stop = next((i for i in range(trigger + 1, stop) if _ends_words(scene, i)), stop)
    elif scene.saying and scene.reading is not None:
        stop = next((i for i in range(trigger + 1, stop) if _leads_to_speaker(scene, i, stop)), stop)
    return next((i for i in range(trigger + 1, stop) if _goes_on(scene, i, trigger)), stop)


def _leads_to_speaker(scene: Scene, i: int, stop: int) -> bool:
    """Whether a comma leads to who said what stands before it, and nothing follows: "was lifted[, Roe said]"."""
    if scene.word(i) != "," or (i in scene.listed and i - 1 not in scene.dated):
        return False
    said = next((k for k in range(i + 1, stop) if k in scene.saying), None)
    if said is None or said + 1 != stop:
        return False
    acts = (k for k in range(i, said) if k in scene.actions)
    return all(scene.text[scene.tokens[k].start].isupper() for k in acts)  # "Fire Chief Roe said"


def _ends_words(scene: Scene, i: int) -> bool:
    """Whether a mark ends somebody's words before a dash: '"5 мая произошла авария[", -] сказал врач'."""
    if scene.word(i) == ";":
        return True
    return scene.word(i) in _QUOTES and scene.word(i + 1) == "," and scene.word(i + 2) in _BEFORE_SPEAKER


_QUOTES, _BEFORE_SPEAKER = frozenset({'"', "»", "”"}), frozenset("–—-")


def _is_subordinate(scene: Scene, start: int) -> bool:
    """Whether a clause is one that a comma ends: "музей, [который открылся,]", "[с тех пор как закрыли мост,]"."""
    return scene.word(start) in scene.lexicon.relatives or any(
        (scene.word(i - 1), scene.word(i)) in scene.lexicon.naming.since_when
        for i in range(start + 1, start + _OPENS)
    )


_OPENS = 5


def _goes_on(scene: Scene, i: int, trigger: int) -> bool:
    """Whether something else begins at a position: a relative clause, another verb, a participle."""
    data, word = scene.lexicon, scene.word(i)
    if word in data.clause_words:
        return i > trigger + 1 and word not in data.naming.afterwards
    if word in data.conjunctions and _opens_another(scene, i):
        return True
    if word in data.conjunctions:
        if i == trigger + 1 and i + 1 in scene.actions and scene.reading is not None:
            return False  # "shot and wounded a man"
        following = scene.actions.get(i + 1) or scene.actions.get(i + 2)
        verb = following is not None and following.tense in ("past", "present") and not scene.mention(i + 1)
        return verb or scene.word(i + 1) in data.auxiliaries
    if word != ",":
        return False
    after = scene.actions.get(i + 1)
    return (after is not None and after.tense == "participle") or scene.word(i + 1).endswith(data.endings.gerund)


def _opens_another(scene: Scene, i: int) -> bool:
    """Whether a subject alone follows "and", its verb past a relative clause: "and the owner, who saw it,"."""
    number = scene.clause_of[i]
    stop = scene.clauses[number][1]
    relative = number + 1 < len(scene.clauses) and scene.word(stop) == "," and scene.is_own_clause(stop + 1)
    article = scene.word(i + 1) in scene.lexicon.articles
    return relative and article and not scene.has_action(i, stop)


def subject_words(scene: Scene) -> str:
    """The words before the first verb of a sentence, when they are few and begin with no pronoun."""
    low = 0
    while low < len(scene.tokens) and (leads(scene, low) or in_time(scene, low)):
        low += 1
    end = low
    while end < len(scene.tokens) and not ends_name(scene, end, low):
        end += 1
    few = 0 < end - low <= _SUBJECT_WORDS and scene.word(low) not in scene.lexicon.stand_ins
    ends = end < len(scene.tokens) and (
        scene.tokens[end].kind != "p" or (scene.word(end) == "," and _is_apart(scene, low, end))
    )
    told = ends and scene.word(low) not in scene.lexicon.pronouns
    return scene.words(low, end) if few and told else ""


def _is_apart(scene: Scene, low: int, comma: int) -> bool:
    """Whether a comma after a subject only sets something apart: "The film, Sea of Ice, starring"."""
    data = scene.lexicon
    if scene.is_own_clause(comma + 1):
        return True
    led = together(data.place_prepositions, data.time_prepositions, data.goal_prepositions, data.leading)
    return not data.free_order and scene.word(low) not in led
