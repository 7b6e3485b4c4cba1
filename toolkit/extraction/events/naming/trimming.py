"""What leaves the ends of a clause that names an event, and how its words are printed."""

import re

from toolkit.extraction.events.lexicon import EventLexicon
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together

LONGEST_NAME = 90
"""Letters that a line of a calendar has room for."""
_PAIR = 2
# Marks that open a name, with those that close it.
OPENING = {"«": "»", "“": "”", "„": "“", '"': '"'}
# Marks that belong to the number before them.
_MEASURES = frozenset("%‰°")
# "на 50 б.п", "in the U.S": the last dot of an abbreviation left with what ends a sentence.
_ABBREVIATED = re.compile(r"(?:^|\s)[^\W\d_]\.\s?[^\W\d_]$")
# Little words at which a name that is cut would end: "of the", "и в".
_SHORT_WORDS = re.compile(r"(?:[\s,]+[^\W\d_A-ZА-ЯЁ]{1,3})+$")
_EMPTY = re.compile(r"\s[–—]\s+[–—]\s")  # "Первая — [1 марта] — завершилась"
# What is left of the agency before the first words: "(AFP) Children in ...".
_AGENCY = re.compile(r"^\(?[^()]{2,30}\)\s*[–—-]?\s*")


def _is_left_over(scene: Scene, kept: list[int], trigger: int) -> bool:
    """Whether the last word, behind a comma, only led to a date that left: "вернулся Моэ, избранный [в мае]"."""
    last = kept[-1]
    if len(kept) <= _PAIR or last == trigger or scene.word(kept[-2]) != "," or scene.mention(last):
        return False
    if scene.tokens[last].start == scene.tokens[kept[-2]].end:
        return False  # "fined the firm $48[,000] in May"
    return last + 1 + (scene.word(last + 1) in scene.lexicon.time_prepositions) in scene.times


def trimmed(scene: Scene, kept: list[int], trigger: int, start: int) -> list[int]:
    """The words of a clause without those at its ends that only lead to it, or to the date that left."""
    data = scene.lexicon
    if len(kept) > 1 and scene.word(kept[0]) == '"' and kept[1] != kept[0] + 1:
        kept.pop(0)  # '"9 марта в море началось'
    kept = _without_then(scene, kept)
    while kept and (leads(scene, kept[0]) or _is_theirs(scene, kept)) and not _opens(scene, kept):
        if _is_after(scene, kept):
            break
        kept.pop(0)
    if len(kept) > _PAIR and kept[0] == start and scene.word(start + 1) in data.clause_words:
        # "in which", "согласно которому"
        kept = kept[1 + (kept[1] == start + 1) :]
    while len(kept) > 1 and (
        (scene.tokens[kept[-1]].kind == "p" and scene.word(kept[-1]) not in _MEASURES and not _closes(scene, kept))
        or _is_idle_end(scene, kept, trigger)
        or (len(kept) > _PAIR - (kept[-1] == trigger) and _only_happens(scene, kept[-1]))
        or _is_left_over(scene, kept, trigger)
        or _leads_to_left(scene, kept)
        or _is_denied_day(scene, kept[-1])
        or _asks_what(scene, kept, trigger)
        or _only_points(scene, kept, trigger)
    ):
        kept.pop()
    return kept


def _is_after(scene: Scene, kept: list[int]) -> bool:
    """Whether a name begins with a phrase of time: "После [окончания срока] семья переехала"."""
    free, after = scene.lexicon.free_order, scene.lexicon.naming.afterwards
    return (
        free and scene.word(kept[0]) in after and kept[1:2] == [kept[0] + 1] and scene.tokens[kept[1]].kind == "w"
    )


def _without_then(scene: Scene, kept: list[int]) -> list[int]:
    """Words without those that only led to a date: "[сразу после наступления] Нового года министр выступил"."""
    after = next(
        (n for n in (0, 1) if kept[n : n + 2] and scene.word(kept[n]) in scene.lexicon.naming.afterwards), None
    )
    if after is None or not scene.lexicon.free_order or len(kept) <= after + _PAIR:
        return kept
    noun = kept[after + 1]
    led = kept[after + _PAIR] > noun + 1 and noun + 1 in scene.dated and noun == kept[after] + 1
    return kept[after + _PAIR :] if led else kept


def _is_idle_end(scene: Scene, kept: list[int], trigger: int) -> bool:
    """Whether the last word tells nothing: no noun for a plan, no verb that is all that is told."""
    last = kept[-1]
    if not _is_idle(scene.lexicon, scene.word(last)):
        return False
    if last > trigger and scene.word(last) in scene.lexicon.naming.particles and kept[-2:-1] == [last - 1]:
        return scene.word(last) in scene.lexicon.time_prepositions and last + 1 in scene.dated  # "go [ahead]"
    return not is_plan(scene, last) and not _is_awaited(scene, kept, trigger)


def _asks_what(scene: Scene, kept: list[int], trigger: int) -> bool:
    """Whether the last word is an infinitive whose object was a question that left: "to discuss [whether to]"."""
    last = kept[-1]
    to_do = len(kept) > _PAIR and last != trigger and scene.word(last - 1) in scene.lexicon.particles.to
    return to_do and scene.word(last + 1) in scene.lexicon.naming.asking


def _only_points(scene: Scene, kept: list[int], trigger: int) -> bool:
    """Whether the last word only points at a clause that left, or leads to it: "осудили [за то,] что"."""
    last, words = kept[-1], scene.lexicon.naming
    if len(kept) <= _PAIR or last <= trigger or last in scene.dated:
        return False
    return (scene.word(last) in words.pointing and scene.word(last + 1) == ",") or (
        scene.word(last) in words.phrases and scene.word(last + 1) in words.pointing
    )


def _is_denied_day(scene: Scene, last: int) -> bool:
    """Whether the last word is a day that the date is set against: "закроют не [15], а уже"."""
    denied = scene.word(last).isdigit() and scene.word(last - 1) in scene.lexicon.negations
    return denied and scene.lexicon.free_order


def _is_awaited(scene: Scene, kept: list[int], trigger: int) -> bool:
    """Whether a last word of plan is the verb, and no verb follows it: "Roe is [expected]"."""
    behind_be = len(kept) > 1 and scene.word(kept[-2]) in scene.lexicon.being
    somebody = any((m := scene.mention(i)) is not None and m.kind == "person" for i in kept)
    alone = kept[-1] == trigger  # "A Romanian crew is [expected]"
    awaited = scene.word(kept[-1]) in scene.lexicon.wishing
    return scene.reading is not None and behind_be and (somebody or alone) and awaited


def _leads_to_left(scene: Scene, kept: list[int]) -> bool:
    """Whether the last word led only to the date that left: "reach Oslo [over] the weekend", "[last] Oct. 13"."""
    last, words = kept[-1], scene.lexicon.naming
    if scene.reading is None or len(kept) <= _PAIR:
        return False
    if scene.word(last).isdigit() and scene.word(last - 1) in words.at_hour:
        return last - 2 in scene.dated  # "this morning [at 7]"
    behind = last + 1 in scene.dated or (last + 2 in scene.dated and scene.word(last) not in words.over)
    return scene.word(last) in words.to_dates and behind


def printed(scene: Scene, kept: list[int]) -> str:
    """The words of a clause as they stand, what left it closed up."""
    runs: list[tuple[int, int]] = []
    for i in kept:
        if runs and runs[-1][1] == i:
            runs[-1] = (runs[-1][0], i + 1)
        else:
            runs.append((i, i + 1))
    text = _EMPTY.sub(" ", " ".join(_without_commas(scene.words(a, b)) for a, b in runs))
    text = _AGENCY.sub("", text) if ")" in text else text
    return _balanced(text.strip(" ,;:–—-•*")).strip()


def _without_commas(words: str) -> str:
    """Words without commas at their ends, but for one that closes what another has opened."""
    closed = words.strip(" ,")
    return f"{closed}," if words.endswith(",") and "," in closed else closed


def as_printed(scene: Scene, kept: list[int]) -> str:
    """The words of a clause as they stand, as many as a line of a calendar has room for."""
    return shortened(printed(scene, kept))


def _is_theirs(scene: Scene, kept: list[int]) -> bool:
    """Whether a name would begin with whose something is, which no name tells: "[Их] расшифровка начнется"."""
    told = len(kept) > _PAIR and kept[1] in scene.actions
    return scene.word(kept[0]) in scene.lexicon.naming.theirs and not told


def _is_idle(data: EventLexicon, word: str) -> bool:
    """Whether a word tells nothing at the end of a clause."""
    return word in together(
        data.naming.loose,
        data.time_prepositions,
        data.connectors,
        data.planned,
        data.being,
        data.leading,
        data.up_to,
    )


def is_plan(scene: Scene, i: int) -> bool:
    """Whether a word of plan is a noun with an article: "agreed to discuss the plan"."""
    data, k = scene.lexicon, i - 1
    if scene.word(i) not in data.plans.nouns or data.free_order:
        return False
    while k > 0 and data.is_modifier(scene.word(k)) and k not in scene.actions:
        k -= 1
    return scene.word(k) in data.determiners


def _closes(scene: Scene, kept: list[int]) -> bool:
    """Whether the last word is the mark that closes a name among the words before it."""
    opening = next((low for low, high in OPENING.items() if high == scene.word(kept[-1])), None)
    return opening is not None and any(scene.word(i) == opening for i in kept)


def _opens(scene: Scene, kept: list[int]) -> bool:
    """Whether the first word is the mark that opens a name among the words behind it: "«Зенит» сыграет"."""
    closing = OPENING.get(scene.word(kept[0]))
    return closing is not None and any(scene.word(i) == closing for i in kept[2:])


def _only_happens(scene: Scene, i: int) -> bool:
    """Whether a last word says no more than that it happens: "генеральная репетиция прошла"."""
    action = scene.actions.get(i)
    if not scene.lexicon.free_order or action is None or action.kind or action.tense == "infinitive":
        return False
    told = together(scene.lexicon.finishing, scene.lexicon.in_force)
    return action.light == "s" and action.lemma not in told


def leads(scene: Scene, i: int) -> bool:
    """Whether a word at the beginning only leads to what is told."""
    data, word = scene.lexicon, scene.word(i)
    if len(word) > 1 and scene.words(i, i + 1).isupper():
        return False  # "WHO" is no "who"
    return (
        scene.tokens[i].kind == "p"
        or word in data.connectors
        or word in data.clause_words
        or word in data.articles
        or word in data.conjunctions
    )


def _balanced(text: str) -> str:
    """A name without a mark that opens and never closes: "sold for £17 million ($22 million"."""
    if text.count("(") > text.count(")"):
        text = text[: text.rindex("(")].rstrip(" ,")
    for opening, closing in (("“", "”"), ("«", "»")):
        if text.count(opening) > text.count(closing):
            text = text.replace(opening, "")
        elif text.count(opening) < text.count(closing):
            text = text.replace(closing, "")
    return text


def shortened(text: str) -> str:
    """A text that fits a line of a calendar, cut between words."""
    text = _balanced(text).strip()
    text += "." if _ABBREVIATED.search(text) else ""
    if len(text) <= LONGEST_NAME:
        return text
    return _SHORT_WORDS.sub("", text[:LONGEST_NAME].rsplit(" ", 1)[0]).rstrip(" ,;:–—-") + "…"
