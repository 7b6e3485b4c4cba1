"""Whose a clause is whose subject stands in another one: "Kiptoo, who won, is to be sworn in"."""

from toolkit.extraction.events.naming.clauses import in_time
from toolkit.extraction.events.naming.pieces import looks_like_verb
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together
from toolkit.model import Organization, Person


def carried_subject(scene: Scene, start: int, trigger: int) -> tuple[int, int] | None:
    """The subject of a clause that another one parts from its verb: "Kiptoo, who won, is to be sworn in"."""
    if scene.reading is not None:
        found = scene.reading.subject(scene, trigger)
        return found if found is not None and found[1] <= start else None
    return _carried(scene, start, trigger)


def _carried(scene: Scene, start: int, trigger: int) -> tuple[int, int] | None:
    """The subject by the words around, where the clauses are not read."""
    data, number, first = scene.lexicon, scene.clause_of[start], scene.word(start)
    if first == "что" and number > 0:
        return _speaker(scene, start, trigger)
    if start > 1 and trigger in scene.actions and _opens_relative(scene, start, trigger):
        return _of_relative(scene, start)
    if start in scene.joined:
        return _of_chain(scene, number)
    if number > 0 and first in data.conjunctions and scene.word(start - 1) == ",":
        return _of_first(scene, start, trigger)
    if number > 0 and first in data.where and scene.word(start - 1) == ",":
        return _of_journey(scene, start, trigger)
    return _parted(scene, start, trigger) if number > 0 else None


def _just_named(scene: Scene, start: int) -> tuple[int, int] | None:
    """The name that a relative clause follows: "Орлов, который ..."."""
    named = next((k for k in range(start - 1, max(-1, start - _TO_NAME), -1) if scene.mention(k)), None)
    mention = scene.mention(named) if named is not None else None
    if named is None or mention is None or scene.mention_end(named, mention) < start - 1:
        return None
    return named, scene.mention_end(named, mention)


_TO_NAME = 8


def _parted(scene: Scene, start: int, trigger: int) -> tuple[int, int] | None:
    """The subject of a verb that what stands between commas parts from it: "Орлов, избранный в мае, прибыл"."""
    data, number = scene.lexicon, scene.clause_of[start]
    leads = not data.verb_second and _past_date(scene, start, trigger + 1) == trigger
    if not (leads or start in scene.actions or scene.word(start) in data.auxiliaries):
        return None
    low, high = scene.clauses[number - 1]
    inside = _inside(scene, low, high)
    if inside is not None or (leads and start not in scene.actions):
        return inside
    if number > 1 and {scene.word(low), scene.word(low + 1)} & together(data.clause_words, data.relative_forms):
        low, high = scene.clauses[number - 2]
        low = _past_date(scene, low, high)
        return None if _has_verb(scene, low, high) else (low, high)
    low = _past_date(scene, low, high)
    comma = next((i for i in range(low, high) if scene.word(i) == ","), None)
    if comma is None or _has_verb(scene, low, comma):
        return None
    return (low, comma) if low < comma and trigger >= start else None


def _opens_relative(scene: Scene, start: int, trigger: int) -> bool:
    """Whether a clause tells of the words before it: "музей, который открылся", "команда (прибудет 5 мая)"."""
    bracket = scene.word(start - 1) == "(" and start == trigger
    return bracket or scene.word(start) in scene.lexicon.relatives


def _of_relative(scene: Scene, start: int) -> tuple[int, int] | None:
    """The words that a relative clause tells of: the name right before it, or what is described there."""
    before = _before(scene, start - 1)
    return before if before is not None else _just_named(scene, start)


def _before(scene: Scene, end: int) -> tuple[int, int] | None:
    """The words in the nominative that end before a mark: a subject that opens its clause, or of those who act."""
    data, low = scene.lexicon, end
    stops = together(
        data.conjunctions, data.place_prepositions, data.topics, data.companions, data.time_prepositions
    )
    while low > 0 and low - 1 not in scene.dated and low - 1 not in scene.saying:
        word = scene.word(low - 1)
        if low - 1 in scene.actions or word in stops or word in data.clause_words:
            break
        if scene.tokens[low - 1].kind == "p" and word not in _NAMING:
            break
        low -= 1
    while low < end and (scene.word(low) in data.connectors or scene.tokens[low].kind == "p"):
        low += scene.word(low) in data.connectors or scene.word(low) not in _NAMING
        if scene.word(low) in _NAMING:
            break
    alone = low == 0 or scene.tokens[low - 1].kind == "p" or low - 1 in scene.dated
    acts = scene.word(low) in data.heads()
    return (low, end) if low < end and (alone or acts or _is_like_nominative(scene, low, end)) else None


def _is_like_nominative(scene: Scene, low: int, end: int) -> bool:
    """Whether an object behind its verb has the form of a subject: "обсуждают [новый закон], который"."""
    endings = _OBJECTS.get(scene.word(end + 1))
    adjectives = all(scene.lexicon.is_modifier(scene.word(i)) for i in range(low, end - 1))
    short = end - low <= _OBJECT_WORDS and low - 1 in scene.actions
    return endings is not None and short and adjectives and scene.word(end - 1).endswith(endings)


_OBJECT_WORDS = 3
# Endings of things in the accusative that are those of the nominative, by the pronoun that follows.
_OBJECTS = {
    "который": tuple("бвгджзклмнпрстфхцчшщй"),
    "которое": ("о", "е"),
    "которые": ("ы", "и", "а"),
}


# Marks around and inside names.
_NAMING = frozenset('«»"“”„-–')


def _has_verb(scene: Scene, low: int, high: int) -> bool:
    return any(i in scene.actions or i in scene.saying for i in range(low, high))


def _of_chain(scene: Scene, number: int) -> tuple[int, int] | None:
    """The subject of verbs that go on from each other: "Орлов 3 марта прибыл в Вену и 5 марта отправится"."""
    idle = scene.lexicon.auxiliaries
    for k in range(number - 1, -1, -1):
        low, high = scene.clauses[k]
        low = _past_date(scene, low, high)
        if low in scene.actions or low in scene.saying or scene.word(low) in idle:
            continue
        acts = next((i for i in range(low, high) if i in scene.actions), None)
        verb = next((i for i in range(low, high) if i in scene.actions or scene.word(i) in idle), low)
        if scene.word(low) in scene.lexicon.relatives and acts is not None:
            return _carried(scene, low, acts)  # "Орлов, который 3 марта посетил Прагу и 5 марта прилетел"
        end = verb if verb > low else high
        verb = next((i for i in range(low + 1, end) if looks_like_verb(scene, i)), verb)
        end = _undated(scene, low, verb)
        return (low, end) if low < end else None
    return None


def _undated(scene: Scene, low: int, high: int) -> int:
    """Where a subject ends before the day of its verb: "Орлов [3 марта] прибыл"."""
    end = next((k for k in range(low, high) if k in scene.dated), high)
    return end - (end > low and scene.word(end - 1) in scene.lexicon.time_prepositions)


def _of_first(scene: Scene, start: int, trigger: int) -> tuple[int, int] | None:
    """The subject of the clause before one without its own: "Орлов готовится, а в понедельник примет"."""
    stop = scene.clauses[scene.clause_of[start]][1]
    own = any(_is_subject(scene, k) or scene.word(k) in scene.lexicon.heads() for k in range(start, stop))
    own = own or scene.has_word(scene.lexicon.pronouns, start, trigger)
    own = own or any("n" in case for i in scene.nouns if start <= i < stop for case in scene.nouns[i].cases)
    number = scene.clause_of[start] - 1
    while number > 0 and scene.word(scene.clauses[number][0]) in scene.lexicon.clause_words:
        number -= 1  # "Котова отправится в Омск, [где посетит завод,] а вечером вылетит"
    low, high = scene.clauses[number]
    verbs = (i for i in range(low, high) if i in scene.actions or i in scene.saying or scene.word(i) in _GOES_ON)
    verb = next(verbs, None)
    spoken = next((k for k in range(low, verb or low) if _is_subject(scene, k)), None)
    mention = scene.mention(spoken) if spoken is not None else None
    same = trigger in scene.actions and scene.actions[trigger].number == "s"
    if own or not same:
        return None
    if spoken is None or mention is None:
        return _described_subject(scene, low, verb)
    return spoken, scene.mention_end(spoken, mention)


def _of_journey(scene: Scene, start: int, trigger: int) -> tuple[int, int] | None:
    """Who comes to where he does something: "Орлов прибыл в Омск, [где встретится с мэром]"."""
    data, number = scene.lexicon, scene.clause_of[start]
    low, high = scene.clauses[number - 1]
    low = _past_date(scene, low, high)
    came = next((i for i in range(low, high) if i in scene.actions), None)
    does = next((i for i in range(start, scene.clauses[number][1]) if i in scene.actions), None)
    if came is None or does is None or low == came:
        return None
    same = scene.actions[came].number == scene.actions[does].number != "" and not _leads_to_noun(scene, does)
    others = (
        k for k in range(start, scene.clauses[number][1]) if k != trigger or "o" not in scene.actions[does].light
    )
    if not same or any(_may_be_subject(scene, k, start) for k in others):
        return None
    led = scene.word(low) in together(data.place_prepositions, data.time_prepositions, data.clause_words)
    return None if led else (low, _undated(scene, low, came))


_DONE_TO = frozenset({"visit", "meeting", "opening", "signing", "talks"})
"""Kinds of verbs behind which a noun is what something is done to: "посетит завод"."""


def _leads_to_noun(scene: Scene, verb: int) -> bool:
    """Whether a noun behind a verb may be its subject: "где [взорвался склад]", "где откроет выставку [музей]"."""
    endings, action = scene.lexicon.endings, scene.actions[verb]
    noun = _bare_noun(scene, verb + 1)
    if noun is None:
        return False
    done_to = action.light == "o" or action.kind in _DONE_TO
    object_ = done_to or scene.word(noun).endswith(endings.objects.get(action.number, ()))
    if scene.word(verb).endswith(endings.self_done) or not object_:
        return True
    other, subjects = _bare_noun(scene, noun + 1), tuple(endings.adjectives)  # "проведёт матч [сборная]"
    while other is not None and scene.word(other).endswith(endings.owners):
        if scene.word(other).endswith(subjects):
            break
        other = _bare_noun(scene, other + 1)  # "выставку картины художника"
    return other is not None


def _bare_noun(scene: Scene, i: int) -> int | None:
    """The noun, its adjectives passed over, that begins at a position and that no preposition leads to."""
    data = scene.lexicon
    while data.is_modifier(scene.word(i)) and scene.word(i + 1).isalpha():
        i += 1
    led = together(data.noun_prepositions, data.adverbs, data.conjunctions)
    return i if scene.word(i).isalpha() and i not in scene.dated and scene.word(i) not in led else None


def _may_be_subject(scene: Scene, k: int, start: int) -> bool:
    """Whether a word can be the subject of the clause from `start` on: not "партии" of "с членами партии"."""
    data = scene.lexicon
    if _is_subject(scene, k) or scene.word(k) in data.pronouns:
        return True
    if k in scene.nouns:
        return any("n" in case for case in scene.nouns[k].cases)
    led = k - 1
    while data.is_modifier(scene.word(led)):
        led -= 1
    free = led <= start or led in scene.actions or led in scene.dated or scene.word(led) in data.object_pronouns
    return scene.word(k) in data.heads() and free


def _described_subject(scene: Scene, low: int, verb: int | None) -> tuple[int, int] | None:
    """The words before a verb that name one who acts: "[Суд] 3 марта арестовал мэра, а 5 марта отпустил его"."""
    if verb is None:
        return None
    while low < verb and (in_time(scene, low) or scene.word(low) in scene.lexicon.time_prepositions):
        low += 1
    end = next((i for i in range(low, verb) if in_time(scene, i) or scene.tokens[i].kind == "p"), verb)
    while end > low and scene.word(end - 1) in scene.lexicon.time_prepositions:
        end -= 1
    head = low
    while head < end and scene.lexicon.is_modifier(scene.word(head)):
        head += 1
    return (low, end) if head < end and scene.word(head) in scene.lexicon.heads() else None


_GOES_ON = frozenset({"продолжает", "проводит", "готовится", "находится", "работает", "посещает"})


def _inside(scene: Scene, low: int, high: int) -> tuple[int, int] | None:
    """The subject of "что астероид, замеченный в августе, [пролетит]", before a participle between commas."""
    comma = next((i for i in range(low, high) if scene.word(i) == "," and i not in scene.listed), None)
    if comma is None or not scene.lexicon.participles.after_comma.search(scene.word(comma + 1)):
        return None
    low += scene.word(low) == "что"
    return None if _has_verb(scene, low, comma) or low >= comma else (low, comma)


def _past_date(scene: Scene, low: int, high: int) -> int:
    """Where a clause goes on after the date that it begins with: "On Monday, ..."."""
    data, i = scene.lexicon, low
    while i < high and (in_time(scene, i) or scene.word(i) in data.time_prepositions or scene.word(i) == ","):
        i += 1
    return i if any(low <= at < i for at in scene.times) else low


def _speaker(scene: Scene, start: int, trigger: int) -> tuple[int, int] | None:
    """Who tells of himself or herself in a clause without a subject: "Орлов заявил, что проведет встречу"."""
    i = _past_date(scene, start + 1, scene.clauses[scene.clause_of[start]][1])
    while scene.word(i) == "не" or scene.word(i) in scene.lexicon.adverbs or in_time(scene, i):
        i += 1
    verb = scene.actions.get(i)
    if verb is None or verb.tense not in ("past", "future", "present") or verb.number != "s" or i > trigger:
        return None
    stop = scene.clauses[scene.clause_of[start]][1]
    alone = verb.kind or "o" in verb.light or not _leads_to_noun(scene, i)
    if not alone or any(
        _is_subject(scene, k) or scene.word(k) in scene.lexicon.heads() for k in range(i + 1, stop)
    ):
        return None
    low, high = scene.clauses[scene.clause_of[start] - 1]
    said = any(k in scene.saying for k in range(low, high))
    spoken = [k for k in range(low, high) if _is_subject(scene, k) or _is_body(scene, k)] if said else []
    mention = scene.mention(spoken[0]) if len(spoken) == 1 else None
    if mention is None:
        return None
    end = scene.mention_end(spoken[0], mention)
    while scene.mention(end) is not None and isinstance(mention.value, Organization):
        end += 1  # "МИД [Японии] объявил"
    return spoken[0], end


def _is_body(scene: Scene, i: int) -> bool:
    """Whether the name of a body that is no medium, in the nominative, begins a clause at a position."""
    mention, (low, _) = scene.mention(i), scene.clauses[scene.clause_of[i]]
    body = mention is not None and isinstance(mention.value, Organization) and mention.kind == "organization"
    return body and mention is not None and mention.case in (None, "nomn") and _past_date(scene, low, i + 1) == i


def _is_subject(scene: Scene, i: int) -> bool:
    """Whether a person's name in the nominative begins at a position."""
    mention = scene.mention(i)
    if mention is None or not isinstance(mention.value, Person) or mention.case not in (None, "nomn"):
        return False
    return mention.case is not None or scene.word(i - 1) not in scene.lexicon.companions
