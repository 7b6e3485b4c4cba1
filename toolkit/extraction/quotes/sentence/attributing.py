"""Which words of a sentence are verbs of saying there, and no nouns, denials or parts of other turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.extraction.languages import together
from toolkit.extraction.quotes.sentence.tokens import places_of
from toolkit.extraction.quotes.signs import COLON, COMMA

if TYPE_CHECKING:
    from toolkit.extraction.quotes.lexicon import Cue, QuoteLexicon
    from toolkit.extraction.quotes.sentence.clause import Clause

_TO_NOUN = 9
_TO_OWNER = 5
_DO, _BY, _TO = "do", "by", "to"
_HAVE_BEEN = frozenset({"have", "be"})


def attributing(clause: Clause) -> list[int]:
    """Where the verbs stand that attribute, in order."""
    data, words = clause.lexicon, clause.words
    found = [i for i in places_of(data.cues, words) if _attributes(clause, i)]
    if not data.plurals.keys().isdisjoint(words):
        found += [i for i in places_of(data.plurals, words) if _is_verb_of_name(clause, i)]
    if not data.stressing.isdisjoint(words):
        found += [i for i in places_of(data.bases, words) if _is_stressed(clause, i)]
    if not data.turns.keys().isdisjoint(words):
        found += [i for i in places_of(data.turns, words) if clause.mention(i) is None and _is_turn(clause, i)]
    found = sorted(set(found))
    denying = [_denied(clause, i) for i in found if clause.cue(i).lemma in data.denying]
    return [i for i in found if not any(i in denied for denied in denying)] if denying else found


def _denied(clause: Clause, i: int) -> range:
    """The words of the clause that a verb denies: who speaks there did not, "denied that the firm said so"."""
    start = i + 1 + (clause.word(i + 1) == COMMA)
    if start + 1 >= len(clause.words) or clause.word(start) not in clause.lexicon.that:
        return range(0)
    return range(start + 1, clause.right_break(start + 1))


def _attributes(clause: Clause, i: int) -> bool:
    data, cue = clause.lexicon, clause.lexicon.cues[clause.words[i]]
    if clause.mention(i) is not None or (cue.cls == "light" and clause.noun_of_saying(i) is None):
        return False
    if (
        data.order == "position"
        and cue.cls == "think"
        and clause.is_capital(i)
        and clause.is_capital(i - 1)
        and i > 1
    ):
        return False  # "architect Bruno Felt"
    before = clause.word(i - 1)
    if clause.word(i + 1) in data.particles.get(cue.lemma, ()):
        return False
    if clause.is_turned(i) or _is_suffered(clause, i, cue) or _wishes_no_name(clause, i):
        return False
    if before in data.relatives and _is_object(clause, i - 1, cue):
        return False
    own = _of_its_class(clause, i, cue) if data.order == "position" else None
    if own is not None:
        return own
    if _is_noun_here(clause, i, cue) or (cue.form == "gerund" and _speaks_for_nobody(clause, i)):
        return False
    if clause.word(i) in data.quoting and _is_quoting(clause, i):
        return False
    if cue.lemma in data.phrasal and clause.word(i + 1) != data.phrasal[cue.lemma]:
        return False
    if cue.lemma == "hear":
        return _is_hearing(clause, i - 1)
    if data.order == "position" and before in data.auxiliaries & data.negations and cue.lemma not in data.negated:
        return False  # "never said that"
    before = _before_adverbs(clause, i) if cue.form == "past" else before
    if cue.form == "past" and before in data.passives:
        return cue.lemma == "tell" and _is_hearing(clause, i - 1)  # "was told", and no "were expected to"
    return before not in data.negations or cue.lemma in data.negated


def _is_turn(clause: Clause, i: int) -> bool:
    """Whether a clause stands behind an adjective and its copula, or behind a noun of saying and its verb."""
    if clause.lexicon.turns[clause.word(i)].form == "predicate":
        return _before_adverbs(clause, i) in clause.lexicon.passives and _opens_told(clause, i + 1)
    noun = clause.noun_of_saying(i)
    return noun is not None and _is_told_by(clause, noun + 1)


def _of_its_class(clause: Clause, i: int, cue: Cue) -> bool | None:
    """Whether an English base form attributes; None for any other word."""
    data, before = clause.lexicon, clause.word(i - 1)
    if cue.form != "present" or cue.number != "p":
        return None
    if clause.leading(i):
        return True
    if clause.pronoun(i - 1) is not None and _asks(clause, i - 2):
        return False  # "Did she say that", "What would they think"
    if clause.word(i) in data.noun_bases and not _is_plural(clause, i - 1):
        return False
    owned = before.endswith("'s") or before in data.openers or before in data.owners
    return clause.pronoun(i - 1) is not None or not (owned or before in data.negations)  # "the think tank"


def _is_suffered(clause: Clause, i: int, cue: Cue) -> bool:
    """Whether a past behind a noun is a participle with whoever did it: "a statement read by a lawyer"."""
    led = cue.form == "past" and clause.lexicon.order == "position" and clause.word(i + 1) == _BY
    data = clause.lexicon
    if (
        data.order == "position"
        and cue.lemma in data.accusing & data.blaming
        and clause.word(i + 1) in data.forms.of
    ):
        return True  # "a man accused of theft": whoever accuses names him before "of"
    if were_told(clause, i) or _was_asked(clause, i, cue):
        return True
    if not led or clause.word(i + 2) in clause.lexicon.means:  # "said by phone"
        return False
    return clause.pronoun(i - 1) is None and clause.ending(i - 1) is None and cue.cls != "name"


def _was_asked(clause: Clause, i: int, cue: Cue) -> bool:
    """Whether a past between commas is a participle of whoever speaks: "Roe, [asked] whether he knew, said"."""
    data = clause.lexicon
    led = cue.form == "past" and cue.lemma in data.informing and data.order == "position"
    end = clause.right_break(i + 1) if led and i > 0 and clause.word(i - 1) == COMMA else len(clause.words)
    told = clause.word(i + 1) in together(data.that, data.topics, data.conditions)
    return told and clause.word(end) == COMMA and clause.word(end + 1) in data.cues


def were_told(clause: Clause, i: int) -> bool:
    """Whether a past behind a plural of people is a participle: "two people briefed [on the matter] said"."""
    noun, data = clause.noun(i - 1), clause.lexicon
    cue = data.cues.get(clause.word(i)) if data.order == "position" else None
    told = cue is not None and cue.form == "past" and cue.lemma in data.informing
    people = noun is not None and noun.kind == "person" and "np" in noun.cases
    return told and people and clause.word(i + 1) in data.prepositions


def _is_verb_of_name(clause: Clause, i: int) -> bool:
    """Whether a plural noun is the verb of a name: "Jane Roe claims that", and no "Roe's claims that"."""
    data, named = clause.lexicon, clause.ending(i - 1)
    if _is_before_name(clause, i):
        return True
    speaks = named is not None and named.kind in ("person", "organization", "state")
    noun = clause.noun(i - 1)
    speaks = speaks or (i > 1 and clause.is_capital(i - 1) and clause.is_capital(i - 2))
    speaks = speaks or (noun is not None and "np" not in noun.cases)  # "the ministry claims that"
    pronoun = clause.pronoun(i - 1)
    after = clause.word(i + 1) in data.that or clause.word(i + 1) in data.openers or clause.kind(i + 1) == "q"
    after = after or (clause.word(i + 1) == _TO and clause.word(i + 2) in _HAVE_BEEN)  # "claims to have been"
    told = after or clause.pronoun(i + 1) is not None or clause.word(i + 1) in data.owners
    counted = clause.word(i + 2)[:1].isdigit() or clause.word(i + 3)[:1].isdigit()
    told = told or (counted and clause.word(i + 1) in data.quantities)
    if data.plurals[clause.word(i)].cls == "name":
        end = min(clause.right_break(i + 1) + 1, i + _TO_NOUN, len(clause.words))
        told = any(clause.kind(k) in ("q", "n") for k in range(i + 1, end))  # "calls the budget “a gift”"
    if i + 1 < len(clause.words):
        told = told or clause.mention(i + 1) is not None
    return told and (speaks or (pronoun is not None and pronoun.number == "s"))


def _is_before_name(clause: Clause, i: int) -> bool:
    """Whether whoever speaks stands behind the verb that closes his words: "C, jokes Jane Roe"."""
    named = clause.mention(i + 1) if i + 1 < len(clause.words) else None
    person = named is not None and named.kind in ("person", "organization")
    stranger = named is None and clause.is_capital(i + 1) and clause.is_capital(i + 2)
    person = person or (stranger and (i + 3 >= len(clause.words) or clause.is_break(i + 3)))
    closed = clause.kind(i - 1) == "q" or (clause.word(i - 1) == COMMA and i > 1)
    return closed and person and clause.lexicon.plurals[clause.word(i)].cls == "say"


def _is_stressed(clause: Clause, i: int) -> bool:
    """Whether a base form stands behind "did" and its adverbs: "did however concede"."""
    k = i - 1
    while clause.word(k) in clause.lexicon.adverbs or clause.word(k).endswith("ly"):
        k -= 1
    return k > 0 and clause.word(k) in clause.lexicon.stressing


def _is_plural(clause: Clause, i: int) -> bool:
    """Whether a plural of those who speak stands at a position, or "they"."""
    noun, pronoun = clause.noun(i), clause.pronoun(i)
    several = (noun is not None and "np" in noun.cases) or (pronoun is not None and pronoun.number == "p")
    return several and _opens_told(clause, _over_turn(clause, i + 2))


def _is_told_by(clause: Clause, i: int) -> bool:
    """Whether "that" stands behind a noun of saying, or behind a day: "issued a ruling yesterday that"."""
    return clause.word(i + (clause.word(i) in clause.lexicon.fillers)) in clause.lexicon.that


def _opens_told(clause: Clause, i: int) -> bool:
    """Whether a clause that is told begins at a position."""
    told = clause.word(i) in clause.lexicon.that or clause.pronoun(i) is not None
    return told or (clause.word(i) in clause.lexicon.openers and _has_auxiliary(clause, i + 1))


def _over_turn(clause: Clause, i: int) -> int:
    """Behind a word that turns to another thought, between commas: "They caution, [however,] that"."""
    turns = clause.word(i) == COMMA == clause.word(i + 2) and clause.word(i + 1) in clause.lexicon.adverbs
    return i + 3 if turns else i


def _has_auxiliary(clause: Clause, i: int) -> bool:
    """Whether a verb that is nothing else stands before the next mark: "fear the worst is to come"."""
    end = min(clause.right_break(min(i, len(clause.words))), i + _TO_NOUN)
    return any(clause.word(k) in clause.lexicon.verbs for k in range(i, end))


def _asks(clause: Clause, i: int) -> bool:
    """Whether the auxiliary of a question stands at a position, before its subject."""
    word, data = clause.word(i), clause.lexicon
    return word in data.stressing or word in data.verbs or word == _DO


def _is_noun_here(clause: Clause, i: int, cue: Cue) -> bool:
    """Whether a form belongs to a noun phrase: "its previous forecast of", "the alleged thief"."""
    data, before = clause.lexicon, clause.word(i - 1)
    led = before in data.articles and cue.form in ("past", "gerund")
    led = led or (cue.form == "gerund" and _is_owner(clause, i - 1))  # "the court's ruling"
    return led or _word_is_noun(data, clause.words[i], before) or _is_owned(clause, i)


def _speaks_for_nobody(clause: Clause, i: int) -> bool:
    """Whether a participle attributes nothing: "without saying", "avoided predicting", "WARNING: ..."."""
    data = clause.lexicon
    if data.order == "agreement" and clause.word(i + 2) in data.questions:
        return True  # "отвечая на вопрос о том, что"
    label = i <= 1 and clause.word(i + 1) == COLON
    return label or clause.word(i - 1) in data.valued or _is_object_of(clause, i - 1)


def _is_owner(clause: Clause, i: int) -> bool:
    """Whether a word at a position has what follows, and is no pronoun with its verb: "it's saying"."""
    word, data = clause.word(i), clause.lexicon
    stem = next((word.removesuffix(end) for end in data.forms.owning if word.endswith(end)), "")
    small = together(data.impersonal, data.relatives, data.openers, data.free_relatives, data.that)
    return bool(stem) and clause.pronoun(i) is None and stem not in small


def _is_owned(clause: Clause, i: int) -> bool:
    """Whether a form that is a noun as well belongs to somebody named before it, with no one else between."""
    data = clause.lexicon
    if clause.word(i) not in data.nouns_too:
        return False
    for k in range(i - 1, max(-1, i - _TO_OWNER), -1):
        if clause.word(k) in data.owners or clause.word(k) in data.articles or clause.word(k).endswith("'s"):
            return True
        if clause.kind(k) != "w" or clause.noun(k) or clause.ending(k) or clause.is_stop(k):
            return False
    return False


def _is_object(clause: Clause, relative: int, cue: Cue) -> bool:
    """Whether a relative pronoun is what is told, and nobody who tells: "минуты, которые добавил судья"."""
    word = clause.word(relative)
    return clause.lexicon.order == "agreement" and (
        word.endswith("ую") or (word.endswith("ые") and cue.number == "s" and clause.word(relative - 1) == COMMA)
    )


def _before_adverbs(clause: Clause, i: int) -> str:
    """The word before a verb and what stands next to it in English: "[was] also said"."""
    data, k = clause.lexicon, i - 1
    k -= clause.word(k) in data.degrees
    while clause.word(k) in data.auxiliaries and clause.word(k) not in together(data.verbs, data.passives):
        k -= 1
    return clause.word(k) if data.order == "position" else clause.word(i - 1)


def _is_hearing(clause: Clause, i: int) -> bool:
    """Whether those before whom something is said stand at a position, or before its auxiliaries."""
    while i > 0 and clause.word(i) in clause.lexicon.auxiliaries:
        i -= 1
    if clause.word(i) == COMMA:  # "The inquest, held in Leeds, heard"
        i = next((k - 1 for k in range(i - 1, max(0, i - _TO_NOUN), -1) if clause.word(k) == COMMA), i)
    return clause.word(i) in clause.lexicon.hearing


def _wishes_no_name(clause: Clause, i: int) -> bool:
    """Whether a verb tells how a speaker goes without a name: "who asked not to be named"."""
    return clause.has_phrase(i + 1, clause.lexicon.unnamed)


def _is_quoting(clause: Clause, i: int) -> bool:
    """Whether a verb only leads to whose words follow: "quoted Roe as saying"."""
    near = range(i + 1, min(i + _TO_NOUN, len(clause.words) - 1))
    return any(clause.word(k) in clause.lexicon.as_words and clause.word(k + 1).endswith("ing") for k in near)


def _is_object_of(clause: Clause, i: int) -> bool:
    """Whether the verb at a position takes the participle after it as its object."""
    regular = clause.lexicon.order == "position" and clause.word(i).endswith("ed")
    return regular and clause.word(i) not in clause.lexicon.cues


def _word_is_noun(data: QuoteLexicon, word: str, before: str) -> bool:
    """Whether a form that is a noun as well stands behind what only a noun has before it."""
    if word not in data.nouns_too:
        return False
    return (
        before in data.owners or before in data.openers or before.endswith(("'s", "ous", "al", "ed", "er", "est"))
    )
