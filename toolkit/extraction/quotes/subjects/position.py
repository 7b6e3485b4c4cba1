"""The subject of a verb in a language without cases: the noun phrase next to it."""

from toolkit.extraction.languages import together
from toolkit.extraction.quotes.attribution import Phrase
from toolkit.extraction.quotes.sentence.attributing import were_told
from toolkit.extraction.quotes.sentence.clause import COMMA, Clause
from toolkit.extraction.quotes.sentence.kept import kept
from toolkit.extraction.quotes.subjects.after_verbs import after, is_inside
from toolkit.extraction.quotes.subjects.apposition import PARTY

_REACH = 14
APPOSITION = 12
RELATIVES = frozenset({"who", "whose", "which", "whom"})
_OTHERS = frozenset({"other", "others", "several", "two", "three"})
_STOPS = frozenset(".!?…")
_SHORTEST, _SHORTEST_SPOKEN = 6, 3
_SHARED = 4
# What tells how somebody speaks, behind a comma.
_MANNER = frozenset(
    ["speaking", "talking", "writing", "testifying", "appearing", "giving", "addressing", "commenting", "asked"]
)
_CHARGING = frozenset({"charge", "order", "ask", "call"})
_DASHES = frozenset("—–-")
# Behind these an article belongs to the phrase before it: "all the ministers", "owners inside the cordon".
_WHAT = "what"
_OF_ALL = frozenset({"all", "both", "half"})
_WHOLE = (
    _OF_ALL
    | frozenset({"to", "as"})
    | frozenset(
        {
            "inside",
            "outside",
            "behind",
            "across",
            "above",
            "below",
            "near",
            "along",
            "beyond",
            "opposite",
            "around",
        }
    )
)


def subject(clause: Clause, at: int, low: int, high: int) -> Phrase | None:
    """The phrase next to the cue at `at` that is its subject: before it, else after it."""
    turned = inverted(clause, at, high)
    if turned is not None:
        return turned
    data = clause.lexicon
    fronted = data.verb_second and clause.word(low) in together(data.prepositions, data.subordinators)
    both = (
        (after(clause, at, high), before(clause, at, low))
        if fronted
        else (
            before(clause, at, low),
            after(clause, at, high),
        )
    )
    for found in both:
        if found is not None and any(clause.word(i) not in clause.lexicon.nobody for i in range(*found)):
            return found
    return None


@kept
def inverted(clause: Clause, at: int, high: int) -> Phrase | None:
    """The subject that ends a sentence right behind its verb, after a comma: "..., said three officials."."""
    if clause.word(at - 1) != COMMA or at < _SHORTEST_SPOKEN:
        return None
    if at < _SHORTEST and not _is_named_next(clause, at):
        return None
    if clause.cue(at).lemma in clause.lexicon.telling:
        return None  # "“Q,” Jane Roe, a police spokeswoman, told the agency": it needs whom it is told
    told = clause.ending(at - 2)
    if told is not None and told.kind == "person" and clause.cue(at).lemma in clause.lexicon.addressing:
        return None  # "the minister, Jane Roe, told a news conference"
    found = after(clause, at, high)
    if found is None or any(clause.word(i) not in _STOPS for i in range(found[1], len(clause.words))):
        return None
    if clause.cue(at).lemma in clause.lexicon.accusing and clause.has_marks:
        return None  # "..., accused the mayor of “lying”."
    named = any(clause.mention(i) is not None or clause.noun(i) is not None for i in range(*found))
    return found if named else None


def _is_named_next(clause: Clause, at: int) -> bool:
    """Whether a name follows a verb of saying, behind words that open no circumstance: "Take it, says Roe"."""
    data, named = clause.lexicon, clause.mention(at + 1) if at + 1 < len(clause.words) else None
    led = clause.word(0) in together(data.prepositions, data.subordinators) or clause.is_capital(1)
    return named is not None and named.kind == "person" and not led and clause.cue(at).cls == "say"


@kept
def before(clause: Clause, at: int, low: int) -> Phrase | None:
    """The phrase that ends before the verb, its auxiliaries and adverbs."""
    i = at - clause.leading(at) - 1
    while i >= low and (clause.word(i) in clause.lexicon.auxiliaries or _is_adverb(clause, i)):
        i -= 1
    if i - 2 > low and clause.word(i) == COMMA == clause.word(i - 2) and _is_adverb(clause, i - 1):
        i -= 3
    i = _over_part(clause, _over_day(clause, i, low), low)
    if i < low or clause.kind(i) == "q":
        return None
    beside = _before_dashes(clause, i, low)
    if beside is not None:
        return beside
    if clause.word(i) == COMMA:
        comma = _over_participle(clause, _over_relative_clause(clause, i, low), low)
        start = start_of(clause, comma, low) if comma < i else comma
        if start < comma and clause.word(start - 1) not in clause.lexicon.prepositions:
            return over_to_name(clause, start, comma), comma  # "In a note, the widow, who lives here, said"
        return _over_apposition(clause, comma, low) or _named_at_once(clause, comma, low)
    whose = _relative(clause, i, low)
    if whose is not None:
        return start_of(clause, whose, low), i + 1
    start = start_of(clause, i + 1, low)
    start = _with_another(clause, start, low) if start <= i else start
    return (over_to_name(clause, start, i + 1), i + 1) if start <= i else None


def _before_dashes(clause: Clause, i: int, low: int) -> Phrase | None:
    """The name before what is set beside it between dashes: "Jane Roe -- a nurse in Leeds -- said"."""
    if clause.word(i) not in _DASHES:
        return None
    while clause.word(i) in _DASHES:
        i -= 1
    first = next((k for k in range(i, max(low, i - 2 * APPOSITION), -1) if clause.word(k) in _DASHES), None)
    if first is None:
        return None
    while clause.word(first - 1) in _DASHES:
        first -= 1
    named = clause.ending(first - 1)
    start = start_of(clause, first, low)
    return (start, first) if named is not None and named.kind == "person" and start < first else None


def over_to_name(clause: Clause, start: int, end: int) -> int:
    """Where a name begins before an office that no comma closes: "[Jane Roe], manager at Zed said"."""
    named = clause.ending(start - 2) if start > 1 and clause.word(start - 1) == COMMA else None
    if named is None or named.kind != "person":
        return start
    office = next((noun for i in range(start, end) if (noun := clause.noun(i)) is not None), None)
    single = office is not None and office.kind == "person" and "np" not in office.cases
    single = single or PARTY.fullmatch(clause.word(start)) is not None  # "Jane Roe, R-Ohio, who sponsored it,"
    own = any((m := clause.mention(i)) is not None and m.kind == "person" for i in range(start, end))
    again = clause.word(start) in clause.lexicon.determiners  # "On a question by Jane Roe, the spokesman said"
    if not single or own or again:
        return start
    return clause.mention_start(start - 2, named)


def _over_relative_clause(clause: Clause, comma: int, low: int) -> int:
    """The comma before a relative clause that ends at another: "Ian Ling, [whose friend was driving,] said"."""
    commas = False
    for i in range(comma - 1, max(low, comma - 2 * _REACH), -1):
        if clause.word(i) in RELATIVES and clause.word(i - 1) == COMMA:
            return comma if _is_apposed_owned(clause, i, comma) else i - 1
        commas = commas or clause.word(i) == COMMA
        if commas and i < comma - _REACH:
            break
    return comma


def _is_apposed_owned(clause: Clause, whose: int, comma: int) -> bool:
    """Whether a name is set beside who belongs to something: "the shop, whose owner, [Jane Roe,] said"."""
    named = clause.ending(comma - 1) if clause.word(whose) in clause.lexicon.owning_relatives else None
    start = clause.mention_start(comma - 1, named) if named is not None and named.kind == "person" else 0
    return clause.word(start - 1) == COMMA and whose < start - 1 <= whose + _SHARED


def _over_participle(clause: Clause, comma: int, low: int) -> int:
    """The comma before a participle that ends at another: "An official, [speaking on condition of ...,] said"."""
    first = next((k for k in range(comma - 1, max(low, comma - 2 * _REACH), -1) if clause.word(k) == COMMA), comma)
    participle = clause.word(first + 1) in _MANNER or _is_done(clause, first + 1)
    return first if participle and first < comma else comma


def _is_done(clause: Clause, i: int) -> bool:
    """Whether what was done to a thing opens between commas: "The report, [published] on a website, said"."""
    done = clause.lexicon.past(clause.word(i)) == "either" and not clause.is_capital(i)
    led = clause.noun(i - 2) is not None or clause.ending(i - 2) is not None
    return done and led and i not in clause.cues and clause.mention(i) is None


def _named_at_once(clause: Clause, comma: int, low: int) -> Phrase | None:
    """A name that only a comma parts from its verb: "NUT's general secretary Jane Roe, added"."""
    named = clause.ending(comma - 1)
    if named is None or named.kind != "person":
        return None
    start = start_of(clause, comma, low)
    return (start, comma) if start == low else None


def _with_another(clause: Clause, second: int, low: int) -> int:
    """Where two begin that are one subject ("The ministry and the bank said"); else the second of them."""
    end = second - 1
    if clause.word(end) != clause.lexicon.both:
        return second
    both = any(_are_several(clause, k) for k in range(second, second + _SHARED) if clause.word(k - 1) != "of")
    if both and _are_several(clause, end - 1):
        first = start_of(clause, end, low)
        return first if first == end - 1 and (first == low or clause.word(first - 1) == COMMA) else second
    first = start_of(clause, end, low)
    data = clause.lexicon
    own = clause.word(second) in together(data.articles, _OTHERS) or clause.word(second) in data.owners
    shared = (
        clause.word(first) in data.articles and clause.mention(second) is None and not clause.is_capital(second)
    )
    if not own and not shared:
        return second
    opens = first == low or clause.word(first - 1) == COMMA or clause.word(first - 1) in clause.lexicon.that
    mention = clause.ending(end - 1)
    known = clause.noun(end - 1) is not None or (mention is not None and mention.kind != "place")
    return first if opens and first < end and known else second


def _over_day(clause: Clause, i: int, low: int) -> int:
    """Before "on Friday", "late on Tuesday night", "this week": when it was said may stand before the verb."""
    data, k = clause.lexicon, i
    if clause.word(k + 1) not in data.days:  # else the day was passed over as an adverb
        k -= clause.word(k) in data.parts_of_days
        if clause.word(k) not in data.days:
            return i
        k -= 1
    while k > low and clause.word(k) in data.before_days:
        k -= 1
    return k


def _relative(clause: Clause, i: int, low: int) -> int | None:
    """The "who" of a clause that ends right before the verb: "an official who declined to be named said"."""
    data = clause.lexicon
    for k in range(i - 1, max(low, i - 2 * _REACH), -1):
        if clause.is_break(k):
            return None
        if clause.word(k) in data.relatives or (clause.word(k) == "that" and clause.acts(k + 1)):
            head = clause.noun(k - 1)
            person = clause.word(k) == "who" and clause.kind(k - 1) == "w" and clause.mention(k - 1) is None
            return k if person or (head is not None and k > i - _REACH) else None
    return None


def _are_several(clause: Clause, i: int) -> bool:
    """Whether a plural of those who speak stands at a position: "experts and officials"."""
    noun = clause.noun(i)
    return noun is not None and "np" in noun.cases


def _over_part(clause: Clause, i: int, low: int) -> int:
    """Before "on her part", "for his part" with its commas: words that only turn to somebody."""
    k = i - (clause.word(i) == COMMA)
    if k - 2 <= low or clause.word(k) != "part" or clause.word(k - 1) not in clause.lexicon.owners:
        return i
    # The comma before it is that of an apposition where one ends there: "Jane Roe, a nurse, on her part said".
    several = any(clause.word(j) == COMMA for j in range(low, k - 3))
    return k - 3 - (clause.word(k - 3) == COMMA and not several)


def _is_adverb(clause: Clause, i: int) -> bool:
    word = clause.word(i)
    if word in clause.lexicon.adverbs:
        return True
    return (
        word.endswith("ly")
        and len(word) > 4
        and word not in clause.lexicon.no_adverbs
        and not clause.is_capital(i)
    )


def _over_apposition(clause: Clause, comma: int, low: int) -> Phrase | None:
    """As in "Jane Roe, a spokeswoman for the ministry, said": the phrase before the first of the two commas."""
    first = comma - 1
    while first > max(low, comma - 2 * APPOSITION) and clause.word(first) != COMMA:
        if clause.kind(first) == "q":
            return None
        first -= 1
    if first <= low or clause.word(first) != COMMA:
        return None
    first = _name_before(clause, first, low) or first
    start = start_of(clause, first, low)
    return (start, comma) if start < first else None


def _name_before(clause: Clause, comma: int, low: int) -> int | None:
    """The comma that opens an office with commas of its own: "Jane Roe, Minister of Arts, Culture and Sport"."""
    last = clause.ending(comma - 1)
    led = (
        last is not None and clause.word(clause.mention_start(comma - 1, last) - 1) in clause.lexicon.prepositions
    )
    for i in range(comma - 1, max(low, comma - 2 * APPOSITION), -1):
        if clause.kind(i) not in ("w", "p") or (clause.kind(i) == "p" and clause.word(i) != COMMA):
            return None
        named = clause.ending(i - 1) if clause.word(i) == COMMA else None
        if clause.word(i + 1) in clause.lexicon.owning_relatives:
            return None  # "the shop, whose owner, Jane Roe, said"
        if clause.word(i) == COMMA and clause.word(i + 1).isdigit() and clause.word(i + 2) == COMMA:
            return i if clause.is_capital(i - 1) else None  # "Jane Roe, 68, of Mill Street,"
        if named is not None and named.kind == "person":
            opens = any(clause.noun(k) is not None for k in range(i + 1, i + _SHARED))
            return i if opens and (last is None or led or last.kind != "person") else None
    return None


def start_of(clause: Clause, end: int, low: int) -> int:
    """The first word of the phrase that ends before `end`."""
    data = clause.lexicon
    i = end - 1
    if clause.pronoun(i) is not None or clause.word(i) in data.impersonal:
        return i
    start = end
    while i >= max(low, end - _REACH):
        mention = clause.ending(i)
        if mention is not None and mention.kind in ("person", "organization", "state", "place"):
            i = start = clause.mention_start(i, mention)
            i -= 1
            continue
        word = clause.word(i)
        if word == ")":
            i = _opening(clause, i, low) - 1
            continue
        if (clause.kind(i) not in ("w", "n") and not is_inside(clause, i)) or _is_dash(clause, i):
            break
        if _is_accused(clause, i):
            i -= 2
            continue
        if _parts(clause, i, start, low):
            break
        if word not in data.inner_prepositions and word != "to":
            start = i
        if word in data.articles and not _goes_on_before(clause, i):
            break  # "at the weekend [the head of the bank] said"
        i -= 1
    return start


def _is_accused(clause: Clause, i: int) -> bool:
    """Whether a participle that is a verb of saying too tells more of somebody: "a man accused [of] theft"."""
    data, cue = clause.lexicon, clause.lexicon.cues.get(clause.word(i - 1))
    if cue is None or cue.form != "past" or clause.word(i) not in data.inner_prepositions:
        return False
    return (cue.lemma in data.blaming or cue.lemma in _CHARGING) and clause.noun(i - 2) is not None


def _goes_on_before(clause: Clause, i: int) -> bool:
    """Whether a phrase may go on to the left of an article: "the head of [the] bank", "all [the] ministers"."""
    data, word = clause.lexicon, clause.word(i - 1)
    return (
        word in data.inner_prepositions or word in data.conjunctions or word in _WHOLE or clause.kind(i - 1) == "p"
    )


def _is_dash(clause: Clause, i: int) -> bool:
    """Whether a hyphen stands between blanks as a dash: "OSLO (ZED) - The minister said"."""
    if clause.word(i) != "-":
        return False
    token = clause.tokens[i]
    return clause.text[max(0, token.start - 1) : token.end + 1] == " - "


def _opening(clause: Clause, i: int, low: int) -> int:
    """Where a parenthesis such as "(R-Utah)" begins; the place itself when it is too long for one."""
    for k in range(i - 1, max(low, i - 8) - 1, -1):
        if clause.word(k) == "(":
            return k
    return i


def _parts(clause: Clause, i: int, start: int, low: int) -> bool:
    """Whether the word at `i` stands before the phrase and not in it."""
    data, word = clause.lexicon, clause.word(i)
    if word == "to" and clause.word(i - 1) in data.to_nouns:
        return False  # "the ambassador to Paris", "a source close to him"
    if word == "by" and clause.word(i - 2) in data.passives:
        return True  # "were found by a group of researchers who"
    if word in data.inner_prepositions:
        previous = clause.word(i - 1)
        if previous == ")" and word == "of":
            return False  # "the Crown Office (CO) of the state"
        stops = clause.is_stop(i - 1) and not were_told(clause, i - 1)
        return i - 1 < low or previous in data.prepositions or clause.kind(i - 1) != "w" or stops
    if word in _OF_ALL and _are_several(clause, i + 1):
        return False  # "officials from both parties"
    if _is_named_deed(clause, i):
        return False
    if word in data.conjunctions:
        named = clause.is_capital(i - 1) and clause.is_capital(i + 1) and start == i + 1 and i > low
        return not (named or _shares_noun(clause, i))
    return (
        word in data.prepositions
        or word in data.that
        or word == _WHAT
        or word in data.subordinators
        or word in data.relatives
        or (word in data.cues and not clause.is_turned(i) and not were_told(clause, i))
        or word in data.auxiliaries
        or clause.pronoun(i) is not None
        or _is_adverb(clause, i)
    )


def _is_named_deed(clause: Clause, i: int) -> bool:
    """Whether a form of a verb of saying in "-ing" is the name of a deed, behind its article: "the ruling"."""
    data, cue = clause.lexicon, clause.lexicon.cues.get(clause.word(i))
    led = together(data.articles, data.determiners)
    return cue is not None and cue.form == "gerund" and clause.word(i - 1) in led


def _shares_noun(clause: Clause, joint: int) -> bool:
    """Whether two attributes share a body in the plural: "the education and health ministries"."""
    data, k = clause.lexicon, joint + 1
    led = clause.word(joint - 2) in data.articles and clause.noun(joint - 1) is None
    while k < joint + _SHARED and clause.kind(k) == "w" and clause.word(k) not in data.plural_bodies:
        k += 1
    return led and clause.word(joint) == data.both and joint + 1 < k and clause.word(k) in data.plural_bodies
