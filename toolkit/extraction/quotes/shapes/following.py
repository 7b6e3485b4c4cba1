"""The words follow their cue: "S V, that C", "S V: C", "S V Q"."""

from toolkit.extraction.languages import together
from toolkit.extraction.quotes.attribution import Attribution, Phrase
from toolkit.extraction.quotes.content.called import called_so, with_object
from toolkit.extraction.quotes.content.complement import complement
from toolkit.extraction.quotes.content.denials import with_denial
from toolkit.extraction.quotes.content.ending import content_end, coordinates, takes_up
from toolkit.extraction.quotes.content.objects import noun_phrase
from toolkit.extraction.quotes.lexicon import Pronoun
from toolkit.extraction.quotes.sentence.clause import COMMA, Clause
from toolkit.extraction.quotes.subjects.position import before, inverted
from toolkit.extraction.quotes.subjects.quoting import quoted_by, told_of
from toolkit.extraction.quotes.subjects.sources import names_somebody, source_of

_FEWEST, _LEAST, _DATE = 3, 2, 2
_TO_VERB = 12
_NARRATORS, _ASK = frozenset({"we", "i"}), "ask"
_DUE = frozenset({"due", "thanks", "owing", "prior", "next", "close", "compared", "relative"})


def forward(clause: Clause, at: int, low: int, found: list[Attribution]) -> Attribution | None:
    """The attribution of the cue at `at` when the words follow it."""
    start = complement(clause, at)
    if start is None:
        return None
    if clause.lexicon.order == "position" and inverted(clause, at, len(clause.words)) is not None:
        return None
    if _is_of_manner(clause, at) and start > clause.right_break(at + 1) + 1:
        return None
    content = start, _end(clause, start, at)
    if content[1] <= content[0]:
        return None
    source, owner = _who_says(clause, at, low, start, found)
    if not _may_say(clause, at, content, source):
        return None
    source = source or _of_fronted(clause, at, content[1])
    if source is None:
        follows = clause.cue(at).form == "gerund" or (bool(found) and coordinates(clause, at))
        if not follows and not _is_of_document(clause, at, start):
            if not _may_lack_source(clause, at, start):
                return None
        elif found:
            source = found[-1].source
    content = with_object(clause, at, content, source)
    return Attribution(
        contents=with_denial(clause, at, _parted(clause, content), source),
        cue=clause.cue_phrase(at),
        source=source,
        owner=owner,
        follows=source is None,
    )


def _who_says(
    clause: Clause, at: int, low: int, start: int, found: list[Attribution]
) -> tuple[Phrase | None, Pronoun | None]:
    """Who says what begins at `start`, and what pronoun owns the words where they are only brought by another."""
    quoting = quoted_by(clause, at) if clause.cue(at).cls == "quote" else told_of(clause, at, low)
    if quoting is not None:
        return quoting
    source = found[-1].source if found and _goes_on(clause, at, found[-1]) else None
    source = source or (_of_the_main_clause(clause, at, found[-1]) if found else _of_denial(clause, at, low))
    if source is not None:
        return source, None
    own, finite = (None, False) if found or low else _of_finite(clause, at)
    return own if finite else source_of(clause, at, low, start), None


def _may_say(clause: Clause, at: int, content: Phrase, source: Phrase | None) -> bool:
    """Whether words behind a cue can be what its source, if it has one, says of something."""
    if content[0] == noun_phrase(clause, at) and (source is None or not _is_somebody(clause, source, at)):
        return False
    if source == (0, 1) and _is_fronted_object(clause, at, content):
        return False
    nobody = source is not None and clause.word(source[0]) in clause.lexicon.no_one
    if nobody or (source is not None and _is_narrator(clause, at, source, content)):
        return False
    return not _is_chance(clause, content, source) and not _is_only_called(clause, at, source)


def _is_fronted_object(clause: Clause, at: int, content: Phrase) -> bool:
    """Whether a noun that opens a Russian sentence is what is promised to be done: "Деньги обещает дать фонд"."""
    data = clause.lexicon
    known = clause.mention(0) is not None or clause.noun(0) is not None or clause.pronoun(0) is not None
    return data.order == "agreement" and not known and at == 1 and data.infinitive(clause.word(content[0]))


def _parted(clause: Clause, content: Phrase) -> tuple[Phrase, ...]:
    """The quotations by themselves of words that are nothing else: "said “C1” and “C2”"."""
    start, end = content
    joined = {clause.lexicon.both, COMMA}
    quotations = [i for i in range(start, end) if clause.kind(i) == "q"]
    only = all(clause.kind(i) == "q" or clause.word(i) in joined for i in range(start, end))
    return tuple((i, i + 1) for i in quotations) if only and len(quotations) > 1 else (content,)


def _of_fronted(clause: Clause, at: int, end: int) -> Phrase | None:
    """The subject behind a participle that opens a sentence with its words: "Saying that C, [Jane Roe] left"."""
    if at or clause.cue(at).form != "gerund" or clause.lexicon.order != "position" or clause.word(end) != COMMA:
        return None
    verb = next((i for i in range(end + 2, min(end + _TO_VERB, len(clause.tokens))) if clause.acts(i)), None)
    found = before(clause, verb, end + 1) if verb is not None else None
    return found if found is not None and found[0] == end + 1 else None


def _is_of_manner(clause: Clause, at: int) -> bool:
    """Whether a clause between commas says how it is told: "как пишет газета, мост закрыт: его чинят"."""
    manner = clause.word(clause.left_break(at)) in clause.lexicon.as_words and clause.lexicon.order == "agreement"
    return manner and clause.word(clause.right_break(at + 1)) == COMMA


def _is_narrator(clause: Clause, at: int, source: Phrase, content: Phrase) -> bool:
    """Whether whoever writes tells of what he asked himself: "We asked her about silence"."""
    marks = any(clause.kind(i) == "q" for i in range(*content))
    return clause.cue(at).lemma == _ASK and clause.word(source[0]) in _NARRATORS and not marks


def _is_somebody(clause: Clause, source: Phrase, at: int) -> bool:
    """Whether a phrase names who may ask or deny, and no thing that is only theirs: "встреча Иванова требует"."""
    if clause.lexicon.order != "agreement" or clause.word(source[0]) in clause.lexicon.prepositions:
        return names_somebody(clause, source)
    printed = clause.kind(source[1] - 1) == "n" and clause.text[clause.tokens.starts[source[1] - 1] + 1].isupper()
    return printed or any(clause.agrees(i, clause.cue(at)) for i in range(*source))


def _is_only_called(clause: Clause, at: int, source: Phrase | None) -> bool:
    """Whether something is called so by nobody: "a category called “Other”"."""
    if clause.lexicon.order != "position" or clause.cue(at).cls != "name" or source is None:
        return False
    if _is_alias(clause, at):
        return True
    return clause.word(source[0]) in clause.lexicon.impersonal or not names_somebody(clause, source)


def _is_alias(clause: Clause, at: int) -> bool:
    """Whether a participle behind a comma only tells another name of what is before: ", also called “Blue”,"."""
    data, i = clause.lexicon, at - 1
    while clause.word(i) in together(data.auxiliaries, data.adverbs) and clause.word(i) not in data.verbs:
        i -= 1
    name = at + 1 + (clause.word(at + 1) in data.articles)
    return (
        clause.word(i) == COMMA
        and clause.cue(at).form == "past"
        and clause.kind(name) == "n"
        and _goes_on_behind(clause, name)
    )


def _goes_on_behind(clause: Clause, name: int) -> bool:
    """Whether a comma or a finite verb stands behind a name between marks."""
    return clause.word(name + 1) == COMMA or (name + 1 < len(clause.words) and clause.acts(name + 1))


def _is_chance(clause: Clause, content: Phrase, source: Phrase | None) -> bool:
    """Whether a noun only looks like a cue ("sticky notes"), or too little follows ("announced this morning")."""
    if clause.lexicon.order != "position" or clause.kind(content[0]) in ("q", "n"):
        return False
    led = clause.word(content[0] - 1) in clause.lexicon.that or clause.word(content[0]) in clause.lexicon.passives
    fewest = _FEWEST - (led or any(clause.kind(i) in ("q", "n") for i in range(*content)))
    if content[1] - content[0] < fewest and not _is_least_clause(clause, content):
        return True
    if source is not None and source[1] - source[0] > 1:
        return False
    opens = source is None or clause.is_capital(source[0]) or clause.word(source[0]) in clause.lexicon.openers
    return not (opens or source is None or names_somebody(clause, source) or clause.kind(source[0]) == "n")


def _is_least_clause(clause: Clause, content: Phrase) -> bool:
    """Whether a subject and its verb are all that is told: "said he understood", "said sales grew"."""
    start, end = content
    return end - start == _LEAST and clause.kind(start) == "w" and clause.acts(start + 1)


def _end(clause: Clause, start: int, at: int) -> int:
    """Where the words said end that begin at `start`."""
    if clause.kind(start) == "n":
        called = clause.lexicon.judging | clause.lexicon.chanting
        named = clause.cue(at).cls == "name" or clause.cue(at).lemma in called or _is_charge(clause, start, at)
        if named:
            return _over_further_names(clause, start)
        if clause.word(start - 1) not in clause.lexicon.that:
            return clause.right_break(start)
    if clause.kind(start) == "q":
        return _quotation_end(clause, start)
    so = called_so(clause, at)
    if so is not None and start == so[0]:
        return so[1]
    if start == noun_phrase(clause, at):
        return _phrase_end(clause, start)
    return content_end(clause, start, at)


def _is_charge(clause: Clause, start: int, at: int) -> bool:
    """Whether words between marks are what somebody is accused of: "accused them of “lying” in a dispute"."""
    accused = clause.cue(at).lemma in clause.lexicon.accusing & clause.lexicon.blaming
    return accused and clause.word(start - 1) in clause.lexicon.prepositions


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
        i < len(clause.words)
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
    if clause.word(i + 1) in data.forms.referring:
        return True  # "сообщил об аварии [со ссылкой на МЧС]"
    if clause.word(i) not in data.conjunctions:
        return False
    if data.order == "position":
        return bool(data.past(clause.word(i + 1))) and clause.noun(i + 1) is None
    return i + 1 in clause.cues or data.finite(clause.word(i + 1))


def _quotation_end(clause: Clause, q: int) -> int:
    """Where words that begin with a quotation end: with it, when it ends a sentence or a clause follows."""
    i, end = q + 1, len(clause.words)
    if _is_whole(clause, q) or i >= end:
        return i
    while i < end and not clause.is_break(i):
        word = clause.word(i)
        if (
            (word in clause.lexicon.subordinators and not _is_due(clause, i))
            or i in clause.cues
            or (word in clause.lexicon.conjunctions and clause.kind(i + 1) != "q")
        ):
            break
        i += 1
    return i + 1 if clause.kind(i) == "q" else i


def _is_due(clause: Clause, i: int) -> bool:
    """Whether "to" only goes on with a word before it: "due to", "thanks to"."""
    return clause.word(i) == "to" and clause.word(i - 1) in _DUE


def _is_whole(clause: Clause, q: int) -> bool:
    inner = clause.text[clause.tokens.starts[q] : clause.tokens.ends[q]].rstrip("»”\"’'“ ")
    return inner[-1:] in (".", "!", "?", "…", ",")


def _goes_on(clause: Clause, at: int, before: Attribution) -> bool:
    """Whether a verb after a conjunction has the form of the one before, whose subject it shares."""
    if clause.lexicon.order != "agreement" or before.cue is None or not coordinates(clause, at):
        return False
    return any(takes_up(clause, i, at) for i in clause.cues if i in range(*before.cue))


def _of_denial(clause: Clause, at: int, low: int) -> Phrase | None:
    """Who denied others' words, which are told by nobody, and says more: "опроверг слухи, [заявив], что"."""
    data = clause.lexicon
    if clause.cue(at).form != "gerund" or data.order != "agreement":
        return None
    denied = next((i for i in clause.cues if low <= i < at and clause.cue(i).lemma in data.denying), None)
    return source_of(clause, denied, low, at) if denied is not None else None


def _of_finite(clause: Clause, at: int) -> tuple[Phrase | None, bool]:
    """The subject of the verb that opens a Russian sentence before a participle, and whether there is a verb."""
    if clause.cue(at).form != "gerund" or clause.lexicon.order != "agreement":
        return None, False
    that = clause.lexicon.that
    end = next((i for i in range(1, at) if clause.word(i) in that and clause.word(i - 1) == COMMA), at)
    verb = next((i for i in range(end) if clause.acts(i)), None)
    if verb is None:
        return None, False
    return source_of(clause, verb, 0, clause.right_break(verb + 1)), True


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
        cue.form == "past"
        and clause.lexicon.order == "agreement"
        and cue.number == "s"
        and (at == 0 or _is_dated(clause, at))
        and start > at
    )


def _is_dated(clause: Clause, at: int) -> bool:
    """Whether only a day stands before a verb: "12 апреля утверждал, что"."""
    return at == _DATE and clause.word(0).isdigit() and clause.kind(1) == "w" and clause.noun(1) is None
