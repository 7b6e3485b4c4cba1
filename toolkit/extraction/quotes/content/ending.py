"""Where retold words end: with the sentence, or where the writer takes it up again."""

from itertools import islice

from toolkit.extraction.quotes.content.complement import complement
from toolkit.extraction.quotes.content.second_verbs import before_comment, before_second_verb
from toolkit.extraction.quotes.content.turning import turn
from toolkit.extraction.quotes.sentence.clause import COLON, COMMA, DASHES, Clause

_MEDIUM = 8
_DIRECTLY, _NAMED = 3, 6
_WITH = "with"
_MOST_CUES = 20
"""After so many verbs of saying behind one, none takes the sentence up again: it is no text."""


def content_end(clause: Clause, start: int, at: int) -> int:
    """The end of the sentence, without its last mark; before that, where the sentence takes up again."""
    end = len(clause.words)
    while end > start and clause.kind(end - 1) == "p" and clause.word(end - 1) in ".!?…;":
        end -= 1
    end = _before_medium(clause, start, _before_occasion(clause, start, _before_source(clause, start, end)))
    end = _before_main_verb(clause, start, end, at) if clause.in_relative(at) else end
    end = _before_main_clause(clause, start, end, at)
    end = _before_second_verb(clause, start, end) if _is_bidden(clause, at, start) else end
    end = before_comment(clause, start, before_second_verb(clause, start, end, at))
    later = islice((cue for cue in clause.cues if cue > start), _MOST_CUES, None)
    for i in range(start + 1, min(end, next(later, end))):
        if _closes_words(clause, i) and i + 1 < end:
            return i + 1
        if clause.word(i) == ";" and any(cue > i for cue in clause.cues):
            return i
        if clause.word(i) == COLON and clause.kind(i + 1) == "q" and clause.lexicon.order == "agreement":
            return i  # "предположил, что C: «Q»"
        if i in clause.cues and closes(clause, i, end):
            return i - 1 - (clause.word(i - 1) in DASHES)
        beside = _before_another(clause, i, start) if i in clause.cues else None
        if beside is not None:
            return beside
        if i in clause.cues and _quotes(clause, i):
            if clause.cue(i).form == "gerund" and clause.word(i - 1) != COMMA:
                return _before_participle(clause, i, start)
            joint = _conjunction_before(clause, i)
            if joint is not None and joint > start + 1:
                return joint - (clause.word(joint - 1) == COMMA)
            left = clause.left_break(i, start)
            return left - 1 if left > start + 1 else end
        turned = turn(clause, i, start) if i in clause.cues else None
        if turned is not None and turned > start + 1:
            return turned
        if i in clause.cues and takes_up(clause, at, i) and complement(clause, i) is not None:
            return i - 2 if clause.word(i - 1) != COMMA and clause.word(i - 2) == COMMA else i - 1
    return end


def _closes_words(clause: Clause, i: int) -> bool:
    """Whether a quotation that holds the comma before a participle ends the words: "was “good,” giving hope"."""
    if clause.kind(i) not in ("q", "n") or clause.lexicon.order != "position":
        return False
    k = i + 1 + (clause.word(i + 1) in clause.lexicon.lacking)
    participle = clause.word(k).endswith("ing") and k not in clause.cues and not clause.is_capital(k)
    return participle and clause.text[clause.tokens.ends[i] - 2] == COMMA


def _before_medium(clause: Clause, start: int, end: int) -> int:
    """Where words end before the medium that carries them: "Roe said that C, the Star reports"."""
    if clause.lexicon.order != "position" or clause.word(end - 1) not in clause.lexicon.turning.carrying:
        return end
    for i in range(end - 2, max(start + 1, end - _MEDIUM), -1):
        if clause.word(i) == COMMA:
            return i if i < end - 2 else end
        if clause.kind(i) == "q" and clause.text[clause.tokens.ends[i] - 2] == COMMA:
            return i + 1  # "“... peace,” the Star reported"
        if not (clause.is_capital(i) or clause.word(i) == "the" or clause.kind(i) == "p"):
            return end
    return end


def _before_main_verb(clause: Clause, start: int, end: int, at: int) -> int:
    """Where words end that a relative clause attributes: at the comma before the verb of the main clause."""
    told, before = False, clause.left_break(at)
    if clause.lexicon.order == "agreement" and any(clause.acts(i) for i in range(before)):
        return end  # "Задержали мужчину, который говорит, что приехал, взял ключ"
    if any(cue < before and not clause.in_relative(cue) for cue in clause.cues):
        return end  # "“No,” said Roe, who added that the plan, due in May, had changed"
    for i in range(start, end - 1):
        if told and clause.word(i) == COMMA and _may_be_main(clause, i + 1):
            return i
        told = told or clause.acts(i) or clause.lexicon.infinitive(clause.word(i))
        told = told or clause.lexicon.order == "agreement"
    return end


def _before_main_clause(clause: Clause, start: int, end: int, at: int) -> int:
    """Where words end that a sentence only opens with: "While Roe says C, engineers disagree"."""
    data, told = clause.lexicon, False
    opens = clause.word(0) in data.conditions and not clause.left_break(at)
    if data.order != "position" or not (opens or (at == 0 and clause.cue(at).form == "gerund")):
        return end
    for i in range(start, end - 1):
        if told and clause.word(i) == COMMA and _may_be_subject(clause, i + 1):
            return i
        told = told or clause.acts(i) or clause.word(i) in data.passives
    return end


def _may_be_subject(clause: Clause, i: int) -> bool:
    """Whether a clause may begin at a position: with a name, a pronoun, an article, those who speak."""
    known = clause.mention(i) is not None or clause.noun(i) is not None or clause.pronoun(i) is not None
    return known or clause.word(i) in clause.lexicon.openers or clause.word(i) in clause.lexicon.owners


def _is_bidden(clause: Clause, at: int, start: int) -> bool:
    """Whether what is told is an infinitive: "urged both to talk"."""
    data, cue = clause.lexicon, clause.cue(at)
    if clause.word(start - 1) in data.that:
        return False  # "warned that long queues and limited trade might"
    asks = cue.lemma in data.promising or cue.lemma in data.calling or cue.lemma in data.accusing & data.blaming
    return data.order == "position" and asks and start <= at + _DIRECTLY and cue.form == "past"


def _before_second_verb(clause: Clause, start: int, end: int) -> int:
    """Where an infinitive ends before a second verb of the speaker's: "urged people to wait and offered help"."""
    for i in range(start + 1, end - 1):
        past = clause.word(i + 1) in clause.lexicon.pasts or clause.word(i + 1).endswith("ed")
        if clause.word(i) == clause.lexicon.both and past and clause.word(i + 1) not in clause.lexicon.verbs:
            return i - (clause.word(i - 1) == COMMA)
        if clause.word(i) == clause.lexicon.both and _acts_next(clause, i + 1):
            return i - (clause.word(i - 1) == COMMA)
        if clause.word(i) == COMMA and clause.word(i + 1) in clause.lexicon.conditions:
            return i  # "urged them to stay, while Roe spoke for leaving"
    return end


def _acts_next(clause: Clause, i: int) -> bool:
    """Whether a pronoun and its verb stand at a position: "asked him to stop [and] he then left"."""
    k = i + 1
    while clause.word(k) in clause.lexicon.auxiliaries or clause.word(k) in clause.lexicon.adverbs:
        k += 1
    return clause.pronoun(i) is not None and clause.acts(k)


def _may_be_main(clause: Clause, i: int) -> bool:
    adverbs = clause.lexicon.adverbs
    while clause.word(i) in adverbs:
        i += 1
    return clause.acts(i)


def _before_source(clause: Clause, start: int, end: int) -> int:
    """Where words end before whom a sentence's speaker goes by: "reported that C, [citing the commission]"."""
    last = next((i for i in range(end - 1, start, -1) if clause.word(i) == COMMA), None)
    cites = last is not None and clause.word(last + 1) in clause.lexicon.citing
    return last if last is not None and cites and last > start + 1 else end


def _before_occasion(clause: Clause, start: int, end: int) -> int:
    """Where words end before the occasion of saying them that a sentence ends with: ", in remarks to MPs"."""
    data = clause.lexicon
    for i in range(start + 1, end - 2):
        opens = clause.word(i) == COMMA and clause.word(i + 1) in ("in", "at") and data.order == "position"
        told = (clause.word(i + 2), clause.word(i + 3)) if opens else ()
        if opens and clause.right_break(i + 1) >= end and any(word in data.occasions for word in told):
            return i
    return end


def _before_participle(clause: Clause, i: int, start: int) -> int:
    """Where words end before a participle and what opens it: ", while still calling it “unfair”"."""
    data, k = clause.lexicon, i
    while k - 1 > start and (clause.word(k - 1) in data.auxiliaries or clause.word(k - 1) in data.subordinators):
        k -= 1
    return k - (clause.word(k - 1) == COMMA)


def closes(clause: Clause, i: int, end: int) -> bool:
    """Whether a sentence ends with whom it is from: "..., пишет РБК"."""
    opened = clause.word(i - 1) == COMMA or (clause.word(i - 1) in DASHES and clause.word(i - 2) == COMMA)
    if clause.lexicon.order != "agreement" or not opened or clause.right_break(i + 1) < end:
        return False
    first = i + 1
    if clause.word(first) in clause.lexicon.prepositions and clause.word(first + 1) in clause.lexicon.days:
        first += 2  # "сообщает в среду портал"
    noun = clause.noun(first)
    of_kind = noun is not None and noun.base in clause.lexicon.media
    named = first + of_kind
    mention = clause.mention(named) if named < end else None
    body = mention is not None and mention.kind == "organization"
    body = (
        body
        or clause.kind(named) == "n"
        or "." in clause.word(named)[1:]
        or (clause.kind(named + 1) == "n" and clause.is_capital(named))
    )
    return clause.cue(i).form != "gerund" and (
        body or (of_kind and (clause.is_capital(named) or clause.kind(named) == "n"))
    )


def _before_another(clause: Clause, i: int, start: int) -> int | None:
    """Where words end before another who speaks behind "with": "C, [with one of them saying] that D"."""
    data = clause.lexicon
    if data.order != "position" or clause.cue(i).form != "gerund":
        return None
    for k in range(i - 1, max(start + 1, i - _NAMED), -1):
        if clause.word(k) == _WITH:
            people = any(clause.noun(j) is not None or clause.mention(j) is not None for j in range(k + 1, i))
            return k - (clause.word(k - 1) == COMMA) if people else None
        if clause.kind(k) != "w" or clause.acts(k) or clause.word(k) in data.prepositions - data.forms.of:
            return None
    return None


def _conjunction_before(clause: Clause, i: int) -> int | None:
    """Where the conjunction stands that joins a verb to the one before: "C [but] said: “...”"."""
    k = i - 1
    while clause.word(k) in clause.lexicon.auxiliaries and clause.word(k) not in clause.lexicon.verbs:
        k -= 1
    return k if clause.word(k) in clause.lexicon.conjunctions else None


def _quotes(clause: Clause, i: int) -> bool:
    """Whether a later cue of the sentence brings a quotation of its own: "..., Roe boasted, “..."."""
    start = complement(clause, i) if clause.lexicon.order == "position" else None
    if start is None:
        return False
    name = clause.cue(i).cls == "name" and clause.kind(start) in ("q", "n") and clause.cue(i).form == "gerund"
    return (clause.kind(start) == "q" and start - i <= _DIRECTLY) or (name and start - i <= _NAMED)


def takes_up(clause: Clause, at: int, i: int) -> bool:
    """Whether a cue at `i` goes on with the speaker of the one at `at`: "..., и добавил, что"."""
    first, second = clause.cue(at), clause.cue(i)
    if second.form == "gerund":
        both = first.form == "gerund" and clause.word(i - 1) == clause.lexicon.both
        return clause.word(i - 1) == COMMA or (both and clause.lexicon.order == "position")
    same = (first.form, first.number, first.gender) == (second.form, second.number, second.gender)
    joined = coordinates(clause, i) and clause.word(i - 1) != COMMA
    sure = second.form == "predicate" and first.number == second.number and second.gender in ("", first.gender)
    if sure and joined and clause.lexicon.order == "agreement":
        return True  # "признал, что C, однако уверен: D"
    return same and joined and clause.lexicon.order == "agreement"


def coordinates(clause: Clause, at: int) -> bool:
    """Whether a conjunction or a comma stands before a cue and its adverbs."""
    i, data = at - 1, clause.lexicon
    while i > 0 and clause.word(i) in data.auxiliaries and clause.word(i) not in data.conjunctions:
        i -= 1
    return clause.word(i) in clause.lexicon.conjunctions or clause.word(i) == COMMA
