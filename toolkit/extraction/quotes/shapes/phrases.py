"""A phrase attributes: "according to S, C", "C, according to S"."""

from toolkit.extraction.languages import together
from toolkit.extraction.quotes.attribution import Attribution, Phrase
from toolkit.extraction.quotes.content.ending import closes
from toolkit.extraction.quotes.lexicon import Pronoun, QuoteLexicon
from toolkit.extraction.quotes.sentence.attributing import were_told
from toolkit.extraction.quotes.sentence.clause import COMMA, DASHES, Clause
from toolkit.extraction.quotes.sentence.tokens import places_of
from toolkit.extraction.quotes.shapes.around import over_attribute
from toolkit.extraction.quotes.shapes.preceding import behind_colon, behind_joint, led_over
from toolkit.extraction.quotes.subjects.apposition import with_apposition, with_name

_LEADING, _TO_FOLLOWING, _BRACKETS = 4, 12, 8
_STOPS = frozenset(".!?…")
_VIEW = 7


def words_of_phrases(data: QuoteLexicon) -> frozenset[str]:
    """Words of which each phrase that attributes has one; of its opening the longest, which is the rarest."""
    return (
        frozenset(max(words, key=len) for phrases in data.phrases.values() for words in phrases)
        | data.phrase_ends
        | data.naming.views
        | data.turning.following
    )


def by_phrase(clause: Clause) -> Attribution | None:
    """As in "По словам S, C", "C, according to S"."""
    openings = clause.lexicon.phrases
    followed = _follows_from(clause)
    if followed is not None:
        return followed
    for i in places_of(openings, clause.words):
        found = _phrase_at(clause, i)
        if found is None:
            continue
        words, source, owner = found
        low = behind_colon(clause, i) if owner is not None else 0
        end = max(words[1], source[1])
        end = over_attribute(clause, end) if clause.lexicon.order == "agreement" and owner is None else end
        contents = _around(clause, i, end, low)
        if contents and contents[-1][0] > i:
            contents = _around(clause, i, end, max(low, behind_joint(clause, i, low)))
        led = led_over(clause, contents[0], contents[1]) if len(contents) > 1 else None
        contents = (led,) if led is not None else contents
        contents = _before_medium(clause, contents) if contents else contents
        if contents:
            return Attribution(contents=contents, cue=words, source=source, owner=owner)
    return None


def _before_medium(clause: Clause, contents: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """The words before the medium that a Russian sentence ends with: "По его словам, C, [сообщает РБК]"."""
    start, end = contents[-1]
    carried = next((i for i in clause.cues if start + 1 < i < end and closes(clause, i, end)), None)
    if carried is None:
        return contents
    return *contents[:-1], (start, carried - 1 - (clause.word(carried - 1) in DASHES))


def _follows_from(clause: Clause) -> Attribution | None:
    """As in "Из доклада министерства следует, что C"."""
    data = clause.lexicon
    if clause.word(0) not in data.forms.out_of:
        return None
    for k in range(2, min(_TO_FOLLOWING, len(clause.words) - 3)):
        if clause.is_break(k) or clause.word(k) in data.cues:
            return None
        follows = clause.word(k) in data.turning.following and clause.word(k + 1) == COMMA
        if follows and clause.word(k + 2) in data.that:
            end = len(clause.words) - (clause.kind(len(clause.words) - 1) == "p")
            told = any(clause.word(i) in data.documents for i in range(1, k))
            return Attribution(contents=((k + 3, end),), cue=(k, k + 1), source=(0, k)) if told else None
    return None


def _phrase_at(clause: Clause, i: int) -> tuple[Phrase, Phrase, Pronoun | None] | None:
    data = clause.lexicon
    for phrase in data.phrases.get(clause.word(i), ()):
        if len(phrase) > 1 and clause.word(i + 1) in data.owners and clause.word(i + 2) in data.phrase_ends:
            return (i, i + 3), (i + 1, i + 2), data.owners[clause.word(i + 1)]
        owned = _owner_of_view(clause, i) if phrase == data.naming.in_view else None
        if owned is not None:
            return (i, owned + 1), (i + 1, owned), None
        told = _over_adjective(clause, i, phrase)
        if told is not None:
            start = told
            if clause.word(start) in data.relatives or clause.word(start) in data.relative_places:
                return None
            end = _before_day(clause, start, _genitive_end(clause, start))
            if not _names_speaker(clause, phrase, start, end):
                return None
            if phrase[0] in data.closing_phrases and not _closes_with(clause, i, start, end):
                return None
            pronoun = data.objective.get(clause.word(start)) or data.pronouns.get(clause.word(start))
            owner = pronoun if end == start + 1 else None
            return ((i, start), (start, end), owner) if end > start else None
    return None


def _closes_with(clause: Clause, i: int, start: int, end: int) -> bool:
    """Whether behind a comma nothing but a name or an office follows, to the next mark: "C, so [Karl Huber]"."""
    closed = end >= len(clause.words) or clause.kind(end) == "p"
    first = start if clause.is_capital(start) else start + 1  # an article
    known = any(clause.mention(k) is not None or clause.noun(k) is not None for k in range(first, end))
    small = together(clause.lexicon.inner_prepositions, clause.lexicon.prepositions)
    names = all(clause.is_capital(k) or clause.word(k) in small for k in range(first, end))
    return clause.word(i - 1) == COMMA and closed and known and names and clause.is_capital(first)


def _over_adjective(clause: Clause, i: int, phrase: tuple[str, ...]) -> int | None:
    """Where a phrase ends, also with an adjective before its noun: "по [предварительным] данным"."""
    if clause.begins(i, phrase):
        return i + len(phrase)
    opened = clause.word(i) == phrase[0] and len(phrase) > 1 and clause.begins(i + 2, phrase[1:])
    attribute = clause.lexicon.order == "agreement" and clause.word(i + 1).endswith(
        clause.lexicon.forms.of_phrases
    )
    return i + 1 + len(phrase) if opened and attribute else None


def _owner_of_view(clause: Clause, i: int) -> int | None:
    """Where the noun stands of "in Roe's view": whose it is ends right before it."""
    views, near = clause.lexicon.naming.views, range(i + 2, min(i + _VIEW, len(clause.words)))
    noun = next((k for k in near if clause.word(k) in views), None)
    owned = noun is not None and clause.word(noun - 1).endswith(("'s", "s'"))
    return (
        noun if owned and clause.word(i) == "in" and not any(map(clause.is_break, range(i, noun or i))) else None
    )


def _names_speaker(clause: Clause, phrase: tuple[str, ...], start: int, end: int) -> bool:
    """Whether somebody stands in the phrase, and no law, no "this plan", no ranking ("по версии Forbes")."""
    data = clause.lexicon
    if any(clause.word(k) in data.norms for k in range(start, end)):
        return False
    if len(phrase) == 1 and clause.word(start) in data.vague:
        return False
    return phrase not in data.rankings or any(clause.noun(k) is not None for k in range(start, end))


def _before_day(clause: Clause, start: int, end: int) -> int:
    """Where a phrase ends before the day that it closes with: "according to the ministry [on Saturday]"."""
    data, k = clause.lexicon, end
    if data.order != "position" or clause.word(k - 1) not in data.days:
        return end
    while k - 1 > start and clause.word(k - 1) in together(data.days, data.before_days):
        k -= 1
    return k


def _genitive_end(clause: Clause, i: int) -> int:
    start = i
    data = clause.lexicon
    while i < len(clause.words) and clause.kind(i) in ("w", "n", "p"):
        mention = clause.mention(i)
        if mention is not None:
            i = clause.mention_end(i, mention)
            if data.order == "agreement" and mention.kind == "person":
                break
            continue
        word = clause.word(i)
        if i > start and data.order == "agreement" and word.isdigit():
            break  # "По данным следствия 3 февраля Рогов ударил соседа"
        if clause.kind(i) == "p" and word not in ("'", "’", "-", "&"):
            break
        if i > start and data.order == "position" and word in data.relatives:
            return _sentence_part_end(clause, i)
        printed = clause.is_capital(i) and clause.is_capital(i - 1) and i - 1 > start  # "a report by Zed Finds"
        told = (
            (word in data.cues and not printed and not were_told(clause, i))
            or clause.pronoun(i) is not None
            or word in data.that
        )
        if i > start and (told or (data.order == "position" and word in data.auxiliaries)):
            break
        i += 1
    if data.order == "position" and clause.word(i) == COMMA:
        if i + 1 >= len(clause.words):
            return i
        named = with_name(clause, start, i, len(clause.words))
        closed = named is not None and (named >= len(clause.words) or clause.word(named) in (COMMA, "."))
        end = named if named and closed else with_apposition(clause, i, len(clause.words))
        leaves_nothing = end >= len(clause.words) or clause.word(end) in _STOPS
        return i if leaves_nothing and start <= _LEADING else end  # "According to Roe, the boats sank."
    return i


def _sentence_part_end(clause: Clause, i: int) -> int:
    """Where the words that tell more of somebody end: "two diplomats who spoke on condition of anonymity"."""
    while (
        i < len(clause.words) and clause.word(i) != COMMA and clause.word(i) not in (*DASHES, ".", "!", "?", "…")
    ):
        i += 1
    return i


def _around(clause: Clause, start: int, end: int, low: int) -> tuple[Phrase, ...]:
    """The words from `low` on before and after a phrase set between marks; what only leads to it is left out."""
    before_end = start
    while (
        before_end > low
        and clause.kind(before_end - 1) == "p"
        and clause.word(before_end - 1) in (COMMA, *DASHES, "(")
    ):
        before_end -= 1
    after = _over_brackets(clause, end)
    while after < len(clause.words) and clause.kind(after) == "p" and clause.word(after) in (COMMA, *DASHES, ")"):
        after += 1
    last = len(clause.words)
    while last > after and clause.kind(last - 1) == "p" and clause.word(last - 1) in ".!?…":
        last -= 1
    parts = []
    if before_end > low and not _only_leads(clause, before_end):
        parts.append((low, before_end))
    if last - after > 1 or (last > after and (bool(parts) or clause.kind(after) in ("q", "n"))):
        parts.append((after, last))
    return tuple(parts)


def _over_brackets(clause: Clause, i: int) -> int:
    """Behind a short name in brackets, or a day: "according to the Food Office (FO), C"."""
    data = clause.lexicon
    day = i
    while clause.word(day) in together(data.days, data.before_days) and data.order == "position":
        day += 1
    if clause.word(day) == COMMA:
        return day  # "According to the ministry on Saturday, C"
    if clause.word(i) != "(":
        return i
    near = range(i + 1, min(i + _BRACKETS, len(clause.words)))
    return next((k + 1 for k in near if clause.word(k) == ")"), i)


def _only_leads(clause: Clause, end: int) -> bool:
    """Such as "Важно отметить, что": words that say nothing themselves."""
    data = clause.lexicon
    first = clause.word(0)
    if clause.word(end - 1) in data.that and (first in data.impersonal or end <= 4):
        return True
    if data.order == "position" and first in data.prepositions and end <= _LEADING:
        return True  # "In the call, according to aides, C"
    return all(clause.is_stop(i) or clause.word(i) in data.connectors for i in range(end))
