"""English words said that begin at once behind their verb, with a clause of their own: "he said it was over"."""

from toolkit.extraction.languages import together
from toolkit.extraction.quotes.content.objects import begins_with_verb, denies_charges, has_verb
from toolkit.extraction.quotes.sentence.clause import COMMA, DOT, Clause
from toolkit.extraction.quotes.sentence.kept import kept

_LONG_SUBJECT = 10
_APOSTROPHES = frozenset({"'", "’", "s", "'s", "’s"})
_LEAST = 4
_POINTING = frozenset({"this"})
_TO_PLACE, _TO_NAME = 6, 3
_ADD, _HERE = "add", "here"
_ABOUT_SO_MANY = frozenset({("at", "least"), ("at", "most"), ("up", "to")})


@kept
def bare(clause: Clause, at: int) -> int | None:
    """English "he said it was over": the words begin at once, with a clause of their own."""
    data, i, lemma = clause.lexicon, at + 1, clause.cue(at).lemma
    if (lemma not in data.bare and lemma not in data.addressing) or denies_charges(clause, at):
        return None
    if clause.cue(at).number == "p" and clause.word(at - 1) in data.verbs:
        return None  # "would maintain a hard line"
    i = _past_circumstances(clause, i)
    i += _is_lone_comma(clause, at, i)
    if clause.word(i) == "this" and clause.word(i + 1) in data.subordinators:
        return None  # "said this while speaking"
    if lemma in data.addressing and clause.word(at - 1) not in data.passives:
        if clause.word(i) in data.prepositions:
            return None  # "asked for the ban"
        i = _past_addressee(clause, i) if clause.word(i + 1) not in data.verbs else i
    quoted = clause.kind(i + 1) == "q" or clause.kind(i + 2) == "q"  # "said Zed “plans to go”"
    least = quoted or (clause.pronoun(i) is not None and clause.acts(i + 1))
    if i + (1 if least else 2) >= len(clause.words) or clause.kind(i) != "w":
        return None
    if clause.word(at - 1) in data.as_words and clause.cue(at).form == "gerund" and i == at + 1:
        return i if clause.word(i) not in data.that else None  # "quoted Roe as saying initial reports show"
    opens = clause.pronoun(i) is not None or clause.word(i) in data.owners or clause.word(i) in data.openers
    if clause.word(i) in data.openers and (clause.word(i + 1) in data.objects_said or clause.word(i + 1) == COMMA):
        return None  # "had said both things", "saying nothing, he left"
    if clause.word(i) in data.circumstances:
        return i if _begins_clause(clause, i + 1) else None
    counted = (_is_counted(clause, i) or clause.word(i)[:1].isdigit()) and acts_on(clause, i)
    pointed = clause.word(i) in _POINTING and _is_present(clause.word(i + 1))
    sure = clause.pronoun(i) is not None or pointed or clause.word(i) in data.impersonal or counted
    if lemma in data.transitive and not sure and not has_verb(clause, i):
        return None  # "announced a new fund"
    if lemma == _ADD and clause.word(i) in data.openers and clause.pronoun(i) is None and not acts_on(clause, i):
        return None  # "added two goals"
    begun = opens or clause.mention(i) is not None or _is_clause(clause, i) or _is_said(clause, at, i)
    return i if begun or counted else None


def acts_on(clause: Clause, start: int) -> bool:
    """Whether any verb stands between a position and the next mark."""
    end = clause.right_break(start)
    return any(clause.acts(i) or (i > start + 1 and _is_present(clause.word(i))) for i in range(start + 1, end))


def _is_present(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "'s"))


def _past_circumstances(clause: Clause, i: int) -> int:
    """Behind when and where it was said: "on Tuesday", "in a statement on its website"."""
    data = clause.lexicon
    while True:
        if clause.word(i) in data.fillers or (clause.word(i) == "on" and clause.word(i + 1) in data.fillers):
            i += 1
            continue
        if clause.word(i) == _HERE:
            return i + 1
        day = _past_day(clause, i)
        if day is not None:
            i = day
            continue
        lapse = _past_lapse(clause, i)
        if lapse is not None:
            i = lapse
            continue
        end = _place_end(clause, i)
        if end is None:
            return i
        i = end


def _past_day(clause: Clause, i: int) -> int | None:
    """Behind a day with what stands around it: "said [late on Tuesday night] it had grown"."""
    data, k = clause.lexicon, i
    while clause.word(k) in data.before_days:
        k += 1
    if k == i or clause.word(k) not in data.days:
        return None
    return k + 1 + (clause.word(k + 1) in data.parts_of_days)


def _past_lapse(clause: Clause, i: int) -> int | None:
    """Behind a month or a week of saying: "said [earlier last month] it had grown"."""
    data, k = clause.lexicon, i
    while clause.word(k) in data.before_days:
        k += 1
    return k + 1 if k > i and clause.word(k) in data.lapses and not clause.acts(k + 1) else None


def _is_lone_comma(clause: Clause, at: int, i: int) -> bool:
    """Whether a comma behind the day of a sentence's first verb only parts it from the words: "said Friday, C"."""
    day = i - 1 > at and clause.word(i - 1) in clause.lexicon.days
    return day and clause.word(i) == COMMA and not clause.left_break(at)


def _place_end(clause: Clause, i: int) -> int | None:
    """The end of words that tell where something was said: "in a written statement"."""
    data = clause.lexicon
    if clause.word(i) not in data.prepositions or clause.word(i) not in data.inner_prepositions:
        return None
    for k in range(i + 1, min(i + _TO_PLACE, len(clause.words))):
        if clause.word(k) in data.told_in:
            return k + 1
        if clause.kind(k) != "w" or clause.word(k) in data.prepositions:
            return None
    return None


def _is_said(clause: Clause, at: int, i: int) -> bool:
    """Whether a clause follows a verb that has nothing else for an object: "said heavy rain hit the south"."""
    data = clause.lexicon
    if clause.cue(at).lemma not in data.plain or clause.cue(at).form == "gerund":
        return False
    last = at - 1 - (clause.word(at - 1) == DOT)  # "Zed Inc. said"
    before = clause.word(last)
    subject = clause.noun(last) or clause.ending(last) or clause.pronoun(last)
    set_in = before == COMMA and clause.in_relative(at - 2)
    if subject is None and not set_in and before != ")" and before not in data.auxiliaries | data.adverbs:
        return False
    told = _is_counted(clause, i) or not (
        clause.is_stop(i)
        or clause.word(i) in together(data.prepositions, data.subordinators, data.fillers, data.objects_said)
        or clause.word(i) in data.conjunctions
    )
    end = clause.right_break(i)
    goes_on = clause.kind(end) == "q" and begins_with_verb(clause, end)  # "said Zed “plans to go”"
    parted = clause.word(end) == COMMA and clause.word(end + 1) in data.relatives  # "said tax, which rose, was"
    return told and (goes_on or parted or end - i >= _LEAST or any(clause.acts(k) for k in range(i + 1, end)))


def _is_counted(clause: Clause, i: int) -> bool:
    """Whether a number begins at a position with a word of about how many: "at least five", "about 1,000"."""
    data, after = clause.lexicon, clause.word(i + 1)
    many = after in data.openers and (after not in data.nobody or after in data.articles - data.forms.definite)
    told = many or after[:1].isdigit() or (clause.word(i), after) in _ABOUT_SO_MANY
    return told and clause.word(i) in data.quantities


def _begins_clause(clause: Clause, i: int) -> bool:
    """Whether somebody or something stands at a position that can be the subject of a clause."""
    data = clause.lexicon
    opens = clause.pronoun(i) is not None or clause.word(i) in data.owners or clause.word(i) in data.openers
    return opens or clause.mention(i) is not None or clause.noun(i) is not None


def _is_clause(clause: Clause, i: int) -> bool:
    """Whether a noun with its verb follows at once: "said tariffs will rise"."""
    data = clause.lexicon
    if clause.is_stop(i) or clause.word(i) in together(data.prepositions, data.subordinators, data.fillers):
        return False
    k = i + 1
    while k < min(i + _LONG_SUBJECT, len(clause.words)) and clause.kind(k) in ("w", "n") and not clause.is_stop(k):
        parts = clause.word(k) in data.prepositions and clause.word(k) not in data.inner_prepositions
        if parts or clause.word(k) in data.conjunctions:
            return False
        k += 1
    return clause.word(k) in data.verbs and clause.word(k) not in data.adverbs


def _past_addressee(clause: Clause, i: int) -> int:
    """Behind whom it is told: a name, or a noun with its article."""
    mention = clause.mention(i) if i < len(clause.words) else None
    if mention is not None:
        return clause.mention_end(i, mention)
    if clause.is_capital(i) and clause.pronoun(i) is None:
        # "told Radio Zed's Mike Roe": a name that no table has, and whose it is
        first = i
        while i < len(clause.words) and (clause.is_capital(i) or clause.word(i) in _APOSTROPHES):
            i += 1
        i += i > first and clause.word(i).isdigit()  # "told Radio 4"
        return i
    led = clause.word(i) in clause.lexicon.articles or clause.word(i) in clause.lexicon.owners
    if led or clause.word(i) in _POINTING:
        near = range(i + 1, min(i + 4, len(clause.words)))
        noun = next((k for k in near if _is_audience(clause, k)), None)
        if noun is None:
            return i
        while _is_audience(clause, noun + 1):
            noun += 1  # "a press conference"
        acts = clause.word(noun + 1) in clause.lexicon.verbs  # "warned their departments were full"
        return i if acts else noun + 1
    return _past_called(clause, i) or i + 1


def _past_called(clause: Clause, i: int) -> int | None:
    """Behind a name and what it is called before it, without an article: "told [state radio ERT] it was"."""
    for k in range(i, min(i + _TO_NAME, len(clause.words) - 1)):
        known = _is_audience(clause, k)
        if clause.kind(k) != "w" or clause.is_capital(k) or clause.pronoun(k) is not None:
            return None
        if clause.is_stop(k) and not known:
            return None
        if known and clause.is_capital(k + 1):
            return _past_addressee(clause, k + 1)
        if known and (clause.pronoun(k + 1) is not None or clause.word(k + 1) in clause.lexicon.openers):
            return k + 1
    return None


def _is_audience(clause: Clause, i: int) -> bool:
    """Whether a noun for those who are told something stands at a position."""
    return clause.noun(i) is not None or clause.word(i) in together(
        clause.lexicon.audiences, clause.lexicon.hearing
    )
