"""The words follow their cue: "S V, that C", "S V: C", "S V Q"."""

from toolkit.extraction.quotes.attribution import Attribution, Phrase
from toolkit.extraction.quotes.clause import COMMA, Clause
from toolkit.extraction.quotes.complement import complement, noun_phrase
from toolkit.extraction.quotes.position import inverted
from toolkit.extraction.quotes.sources import names_somebody, source_of, told_of
from toolkit.extraction.quotes.turning import turn

_MEDIUM, _CARRYING = 8, frozenset({"reports", "reported", "writes", "wrote"})
_DIRECTLY, _FEWEST, _NAMED, _LEAST = 3, 3, 6, 2


def forward(clause: Clause, at: int, low: int, found: list[Attribution]) -> Attribution | None:
    """The attribution of the cue at `at` when the words follow it."""
    start = complement(clause, at)
    if start is None:
        return None
    if clause.lexicon.order == "position" and inverted(clause, at, len(clause.tokens)) is not None:
        return None
    content = start, _end(clause, start, at)
    if content[1] <= content[0]:
        return None
    source = found[-1].source if found and _goes_on(clause, at, found[-1]) else None
    source = source or (_of_the_main_clause(clause, at, found[-1]) if found else None)
    quoting = told_of(clause, at, low)
    source, owner = quoting if quoting is not None else (source or source_of(clause, at, low, start), None)
    if start == noun_phrase(clause, at) and (source is None or not _is_somebody(clause, source, at)):
        return None
    if _is_chance(clause, content, source) or _is_only_called(clause, at, source):
        return None
    follows = source is None and clause.cue(at).form == "gerund"
    if source is None and not follows:
        follows = bool(found) and _coordinates(clause, at)
    if source is None and not follows:
        follows = _is_of_document(clause, at, start)
    if source is None and not follows and not _may_lack_source(clause, at, start):
        return None
    if source is None and follows and found:
        source = found[-1].source
    return Attribution(
        contents=(content,), cue=clause.cue_phrase(at), source=source, owner=owner, follows=source is None
    )


def _is_somebody(clause: Clause, source: Phrase, at: int) -> bool:
    """Whether a phrase names who may ask or deny, and no thing that is only theirs: "встреча Иванова требует"."""
    if clause.lexicon.order != "agreement" or clause.word(source[0]) in clause.lexicon.prepositions:
        return names_somebody(clause, source)
    printed = clause.kind(source[1] - 1) == "n" and clause.text[clause.tokens[source[1] - 1].start + 1].isupper()
    return printed or any(clause.agrees(i, clause.cue(at)) for i in range(*source))


def _is_only_called(clause: Clause, at: int, source: Phrase | None) -> bool:
    """Whether something is called so by nobody: "a category called “Other”"."""
    if clause.lexicon.order != "position" or clause.cue(at).cls != "name" or source is None:
        return False
    return clause.word(source[0]) in clause.lexicon.impersonal or not names_somebody(clause, source)


def _is_chance(clause: Clause, content: Phrase, source: Phrase | None) -> bool:
    """Whether a noun only looks like a cue ("sticky notes"), or too little follows ("announced this morning")."""
    if clause.lexicon.order != "position" or clause.kind(content[0]) in ("q", "n"):
        return False
    led = clause.word(content[0] - 1) in clause.lexicon.that
    fewest = _FEWEST - (led or any(clause.kind(i) in ("q", "n") for i in range(*content)))
    if content[1] - content[0] < fewest and not _is_least_clause(clause, content):
        return True
    if source is not None and source[1] - source[0] > 1:
        return False
    opens = source is None or clause.is_capital(source[0]) or clause.word(source[0]) in clause.lexicon.openers
    return not (opens or source is None or names_somebody(clause, source) or clause.kind(source[0]) == "n")


def _is_least_clause(clause: Clause, content: Phrase) -> bool:
    """Whether a pronoun and its verb are all that is told: "said he understood"."""
    start, end = content
    return end - start == _LEAST and clause.pronoun(start) is not None and clause.acts(start + 1)


def _end(clause: Clause, start: int, at: int) -> int:
    """Where the words said end that begin at `start`."""
    if clause.kind(start) == "n":
        called = clause.lexicon.judging | clause.lexicon.chanting
        named = clause.cue(at).cls == "name" or clause.cue(at).lemma in called
        if named:
            return _over_further_names(clause, start)
        if clause.word(start - 1) not in clause.lexicon.that:
            return clause.right_break(start)
    if clause.kind(start) == "q":
        return _quotation_end(clause, start)
    if start == noun_phrase(clause, at):
        return _phrase_end(clause, start)
    return _content_end(clause, start, at)


def _over_further_names(clause: Clause, start: int) -> int:
    """Behind all that something is called: "назвал план «подарком» и «позором»"."""
    i = start + 1
    while clause.word(i) == clause.lexicon.both and clause.kind(i + 1) in ("n", "q"):
        i += 2
    return i


def _phrase_end(clause: Clause, start: int) -> int:
    """The end of a noun phrase: the next mark that parts clauses and opens no relative one."""
    i = start + 1
    while (
        i < len(clause.tokens)
        and not _goes_over(clause, i)
        and not (
            clause.is_break(i) and clause.kind(i) != "q" and clause.word(i + 1) not in clause.lexicon.relatives
        )
    ):
        i += 1
    return i


def _goes_over(clause: Clause, i: int) -> bool:
    """Whether a second verb follows the noun phrase told: "рассказал о планах и поблагодарил за помощь"."""
    data = clause.lexicon
    if data.order != "agreement" or clause.word(i) not in data.conjunctions:
        return False
    return i + 1 in clause.cues or data.finite(clause.word(i + 1))


def _content_end(clause: Clause, start: int, at: int) -> int:
    """The end of the sentence, without its last mark; before that, where the sentence takes up again."""
    end = len(clause.tokens)
    while end > start and clause.kind(end - 1) == "p" and clause.word(end - 1) in ".!?…;":
        end -= 1
    end = _before_medium(clause, start, _before_occasion(clause, start, end))
    end = _before_main_verb(clause, start, end) if clause.in_relative(at) else end
    end = _before_second_verb(clause, start, end) if _is_bidden(clause, at, start) else end
    for i in range(start + 1, end):
        if clause.word(i) == ";" and any(cue > i for cue in clause.cues):
            return i
        if i in clause.cues and closes(clause, i, end):
            return i - 1
        if i in clause.cues and _quotes(clause, i):
            if clause.cue(i).form == "gerund" and clause.word(i - 1) != COMMA:
                return _before_participle(clause, i, start)
            left = clause.left_break(i, start)
            return left - 1 if left > start + 1 else end
        turned = turn(clause, i, start) if i in clause.cues else None
        if turned is not None and turned > start + 1:
            return turned
        if i in clause.cues and _takes_up(clause, at, i) and complement(clause, i) is not None:
            return i - 2 if clause.word(i - 1) != COMMA and clause.word(i - 2) == COMMA else i - 1
    return end


def _before_medium(clause: Clause, start: int, end: int) -> int:
    """Where words end before the medium that carries them: "Roe said that C, the Star reports"."""
    if clause.lexicon.order != "position" or clause.word(end - 1) not in _CARRYING:
        return end
    for i in range(end - 2, max(start + 1, end - _MEDIUM), -1):
        if clause.word(i) == COMMA:
            return i if i < end - 2 else end
        if not (clause.is_capital(i) or clause.word(i) == "the" or clause.kind(i) == "p"):
            return end
    return end


def _before_main_verb(clause: Clause, start: int, end: int) -> int:
    """Where words end that a relative clause attributes: at the comma before the verb of the main clause."""
    told = False
    for i in range(start, end - 1):
        if told and clause.word(i) == COMMA and _may_be_main(clause, i + 1):
            return i
        told = told or clause.acts(i) or clause.lexicon.order == "agreement"
    return end


def _is_bidden(clause: Clause, at: int, start: int) -> bool:
    """Whether what is told is an infinitive: "urged both to talk"."""
    data, cue = clause.lexicon, clause.cue(at)
    asks = cue.lemma in data.promising or cue.lemma in data.calling
    return data.order == "position" and asks and start <= at + _DIRECTLY and cue.form == "past"


def _before_second_verb(clause: Clause, start: int, end: int) -> int:
    """Where an infinitive ends before a second verb of the speaker's: "urged people to wait and offered help"."""
    for i in range(start + 1, end - 1):
        past = clause.word(i + 1) in clause.lexicon.pasts or clause.word(i + 1).endswith("ed")
        if clause.word(i) == clause.lexicon.both and past and clause.word(i + 1) not in clause.lexicon.verbs:
            return i - (clause.word(i - 1) == COMMA)
    return end


def _may_be_main(clause: Clause, i: int) -> bool:
    adverbs = clause.lexicon.adverbs
    while clause.word(i) in adverbs:
        i += 1
    return clause.acts(i)


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
    if clause.lexicon.order != "agreement" or clause.word(i - 1) != COMMA or clause.right_break(i + 1) < end:
        return False
    noun = clause.noun(i + 1)
    named = i + 2 if noun is not None and noun.base in clause.lexicon.media else i + 1
    mention = clause.mention(named) if named < end else None
    body = mention is not None and mention.kind == "organization"
    body = (
        body
        or clause.kind(named) == "n"
        or "." in clause.word(named)[1:]
        or (clause.kind(named + 1) == "n" and clause.is_capital(named))
    )
    return clause.cue(i).form != "gerund" and (
        body or (named == i + 2 and (clause.is_capital(named) or clause.kind(named) == "n"))
    )


def _quotes(clause: Clause, i: int) -> bool:
    """Whether a later cue of the sentence brings a quotation of its own: "..., Roe boasted, “..."."""
    start = complement(clause, i) if clause.lexicon.order == "position" else None
    if start is None:
        return False
    name = clause.cue(i).cls == "name" and clause.kind(start) in ("q", "n") and clause.cue(i).form == "gerund"
    return (clause.kind(start) == "q" and start - i <= _DIRECTLY) or (name and start - i <= _NAMED)


def _takes_up(clause: Clause, at: int, i: int) -> bool:
    """Whether a cue at `i` goes on with the speaker of the one at `at`: "..., и добавил, что"."""
    first, second = clause.cue(at), clause.cue(i)
    if second.form == "gerund":
        return clause.word(i - 1) == COMMA
    same = (first.form, first.number, first.gender) == (second.form, second.number, second.gender)
    joined = _coordinates(clause, i) and clause.word(i - 1) != COMMA
    sure = second.form == "predicate" and first.number == second.number and second.gender in ("", first.gender)
    if sure and joined and clause.lexicon.order == "agreement":
        return True  # "признал, что C, однако уверен: D"
    return same and joined and clause.lexicon.order == "agreement"


def _quotation_end(clause: Clause, q: int) -> int:
    """Where words that begin with a quotation end: with it, when it ends a sentence or a clause follows."""
    i, end = q + 1, len(clause.tokens)
    if _is_whole(clause, q) or i >= end:
        return i
    while i < end and not clause.is_break(i):
        word = clause.word(i)
        if (
            word in clause.lexicon.subordinators
            or i in clause.cues
            or (word in clause.lexicon.conjunctions and clause.kind(i + 1) != "q")
        ):
            break
        i += 1
    return i + 1 if clause.kind(i) == "q" else i


def _is_whole(clause: Clause, q: int) -> bool:
    inner = clause.text[clause.tokens[q].start : clause.tokens[q].end].rstrip("»”\"’'“ ")
    return inner[-1:] in (".", "!", "?", "…", ",")


def _goes_on(clause: Clause, at: int, before: Attribution) -> bool:
    """Whether a verb after a conjunction has the form of the one before, whose subject it shares."""
    if clause.lexicon.order != "agreement" or before.cue is None or not _coordinates(clause, at):
        return False
    return any(_takes_up(clause, i, at) for i in clause.cues if i in range(*before.cue))


def _of_the_main_clause(clause: Clause, at: int, before: Attribution) -> Phrase | None:
    """Who speaks further behind a relative clause that told of words too: "Roe, who said C1, added that C2"."""
    i = at - 1
    while i > 0 and clause.word(i) in clause.lexicon.auxiliaries:
        i -= 1
    if before.cue is None or before.source is None or clause.word(i) != COMMA or before.contents[-1][1] != i:
        return None
    start, end = before.source
    shared = clause.in_relative(before.cue[1] - 1) and clause.cue(at).form in ("past", "present")
    return (start, end - (clause.word(end - 1) in clause.lexicon.relatives)) if shared else None


def _coordinates(clause: Clause, at: int) -> bool:
    i = at - 1
    while i > 0 and clause.word(i) in clause.lexicon.auxiliaries:
        i -= 1
    return clause.word(i) in clause.lexicon.conjunctions or clause.word(i) == COMMA


def _is_of_document(clause: Clause, at: int, start: int) -> bool:
    """As in "Также подчеркивается, что": what a document says further that was told before."""
    data = clause.lexicon
    opens = all(
        clause.is_stop(i) or clause.word(i) in data.connectors or clause.word(i) == COMMA for i in range(at)
    )
    return clause.cue(at).cls == "passive" and opens and clause.word(start - 1) in data.that


def _may_lack_source(clause: Clause, at: int, start: int) -> bool:
    """As in "Он приехал и заявил, что": the subject of the sentence before; never an impersonal form."""
    cue = clause.cue(at)
    if cue.cls == "passive" or cue.gender == "n" or cue.form == "gerund":
        return False
    return (
        cue.form == "past" and clause.lexicon.order == "agreement" and cue.number == "s" and at == 0 and start > at
    )
