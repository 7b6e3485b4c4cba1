"""Where the words begin that a cue leads to."""

from toolkit.extraction.languages import together
from toolkit.extraction.quotes.content.bare import bare
from toolkit.extraction.quotes.content.called import called_claim, called_so
from toolkit.extraction.quotes.content.objects import is_lower, is_regular_past, noun_phrase
from toolkit.extraction.quotes.lexicon import Cue
from toolkit.extraction.quotes.sentence.clause import COLON, COMMA, Clause
from toolkit.extraction.quotes.sentence.kept import kept

_COMPLEMENT_REACH = 26
_NEXT_TO, _TAIL = 3, 6
_LONG_SUBJECT = 10
_TO_VERB = 18
_SHORT, _LEAST = 5, 2
_STOPS = frozenset(".…!?;")
_TO_INFINITIVE = 10
_ACCUSED, _APPOSITION = 8, 12
_TO_PLACE, _TO_CHARGE = 6, 12
_OF, _BE = "of", frozenset({"be"})
# Verbs that attribute only what stands between marks: "she began: “...”".
BEGINNING = frozenset({"begin", "go", "continue"})
_WHAT, _FREE = "what", frozenset({"what", "that"})
_ABOUT = frozenset({"about", "of"})
_LEADING_TO = frozenset({"in", "to", "from", "than"})


@kept
def complement(clause: Clause, at: int) -> int | None:
    """Where the words said begin, when they follow the cue at `at`."""
    if is_embedded(clause, at):
        return at + 1
    claim = called_claim(clause, at)
    if claim is not None:
        return claim
    begun, called, calls = _begun(clause, at), clause.cue(at).cls == "name", _calls(clause, at)
    for i in range(at + 1, min(len(clause.words), at + _COMPLEMENT_REACH)):
        if clause.kind(i) == "w" and i not in clause.cues and clause.word(i) not in clause.lexicon.that:
            continue
        if _is_marked(clause, at, i):
            sooner = (
                _bare_before(clause, at, i) if begun is None and clause.word(i) in clause.lexicon.that else None
            )
            if sooner is not None:
                return sooner
            if begun is not None and (begun[1] < i or (begun[1] == i and clause.kind(i) == "q")):
                return begun[0]
            asked = _infinitive(clause, at)
            if asked is not None and _verb_of(clause, asked) < i:
                return asked
            return _marked(clause, at, i)
        if i in clause.cues and _leads_elsewhere(clause, i):
            break
        word = clause.word(i)
        if word in _STOPS or (calls and clause.is_break(i)):
            break
        if (word == "(" and i > at + 1) or (called and clause.is_break(i)):
            return begun[0] if begun is not None and begun[1] < i else _before_brackets(clause, at, i)
    return _unmarked(clause, at)


def _unmarked(clause: Clause, at: int) -> int | None:
    """Where words begin that no mark and no conjunction shows."""
    shapes = (_called_so, _accusation, _infinitive, noun_phrase, bare)
    return next((start for shape in shapes if (start := shape(clause, at)) is not None), None)


def _called_so(clause: Clause, at: int) -> int | None:
    named = called_so(clause, at)
    return named[0] if named is not None else None


def _before_brackets(clause: Clause, at: int, bracket: int) -> int | None:
    """Where words begin that brackets only part: "say they plan to charge five (two of them women) with fraud"."""
    called = _called_so(clause, at)
    start = bare(clause, at) if called is None and clause.lexicon.order == "position" else called
    told = called is not None or (start is not None and clause.pronoun(start) is not None)
    return start if told or (start is not None and any(map(clause.acts, range(start + 1, bracket)))) else None


def is_embedded(clause: Clause, at: int) -> bool:
    """Whether the verb of a relative clause follows at once: "a man who police say [was armed]"."""
    data, cue = clause.lexicon, clause.cue(at)
    verb = clause.word(at + 1) in together(data.verbs, data.passives) or clause.word(at + 1) in data.pasts
    if data.order != "position" or cue.form == "gerund" or cue.lemma not in data.bare or not verb:
        return False
    i = at - 1
    while i >= max(0, at - _LONG_SUBJECT) and not clause.is_break(i):
        if clause.word(i) in data.relatives or clause.word(i) in _FREE:
            return i < at - 1 and (clause.word(i) != _WHAT or clause.pronoun(at - 1) is None)
        i -= 1
    return False


def _bare_before(clause: Clause, at: int, that: int) -> int | None:
    """Where a clause begins whose verb stands before "that": "say a guard came and held that man"."""
    start = bare(clause, at) if clause.lexicon.order == "position" and clause.word(that - 1) != COMMA else None
    acts = start is not None and any(clause.acts(k) for k in range(start + 1, that))
    return start if acts and clause.cue(at).form != "gerund" else None


def _verb_of(clause: Clause, start: int) -> int:
    """Where the infinitive stands of words that begin with it, or with whom it is asked of."""
    return next(
        (i for i in range(start, len(clause.words) - 1) if clause.lexicon.infinitive(clause.word(i))), start
    )


def _begun(clause: Clause, at: int) -> tuple[int, int] | None:
    """Where a clause begins at once after the cue and where its verb stands: "said he had hoped that"."""
    data, start = clause.lexicon, bare(clause, at)
    led = clause.word(at - 1) in data.passives or clause.word(at - 1) in data.as_words
    adds = clause.word(at - 1) == COMMA and clause.cue(at).lemma in data.plain
    finite = clause.cue(at).form != "gerund" or led or adds  # "were predicting", "quoted Roe as saying"
    if start is None or not finite:
        return None
    for i in range(start, min(len(clause.words), start + _TO_VERB)):
        word = clause.word(i)
        if word in data.verbs or (i > start and clause.kind(i) in ("n", "q") and is_lower(clause, i)):
            return start, i
        if clause.is_break(i) or word in data.relatives or word in data.that:
            return _over_apposition(clause, start, i)
    return None


def _over_apposition(clause: Clause, start: int, comma: int) -> tuple[int, int] | None:
    """The same where words between commas part the subject from its verb: "said the airline, a rival, is late"."""
    data = clause.lexicon
    if clause.word(comma) != COMMA or clause.word(comma + 1) not in data.articles | data.relatives:
        return None
    near = range(comma + 2, min(comma + _APPOSITION, len(clause.words)))
    end = next((k for k in near if clause.is_break(k)), comma)
    if COLON in clause.words[end:]:
        return None  # "the effect it said Roe, a nurse, would have: “...”"
    acts = clause.word(end + 1) in data.verbs or (
        clause.word(comma + 1) in data.relatives and clause.acts(end + 1)
    )
    return (start, end + 1) if clause.word(end) == COMMA and acts else None


def _is_marked(clause: Clause, at: int, i: int) -> bool:
    """Whether a position shows where the words begin: a quotation, a colon, "что", "ли" behind a comma."""
    data, word = clause.lexicon, clause.word(i)
    kind = clause.kind(i)
    if kind == "w":
        if word not in data.that:
            return False
    elif kind in ("q", "n"):
        return kind == "q" or _is_fragment(clause, at, i)
    if word == COLON:
        return clause.word(i + 1) != "/"
    if word == COMMA:
        asked = clause.word(i - 1) in data.questions or clause.word(i - 1) in data.empty
        return clause.word(i + 2) in data.whether and not asked
    if (
        clause.word(i - 1) == COMMA
        and data.order == "position"
        and i - at > _NEXT_TO + 1
        and _is_subject(clause, at, i)
    ):
        return False  # "found a rock that is long, that may hit Mars"
    if word not in data.that or clause.word(i - 1) == COMMA:
        return word in data.that
    if word == "that" and clause.word(i - 1) in data.prepositions and clause.word(i - 1) not in _LEADING_TO:
        return False  # "on that road"
    if word == "that" and clause.word(at + 1) in _ABOUT and clause.cue(at).lemma not in data.plain:
        return False  # "spoke about the mistakes that they had made"
    return (
        data.order == "position"
        and not any(is_beside(clause, k) for k in range(at + 1, i))
        and not _is_subject(clause, at, i)
    )


def _is_subject(clause: Clause, at: int, i: int) -> bool:
    """Whether "that" is the subject of its verb and goes back to a noun: "to open crossings that have been"."""
    verb = next((k for k in (i + 1, i + 2) if clause.word(k) not in clause.lexicon.adverbs), i + 1)
    word, data = clause.word(verb), clause.lexicon
    acts = word in data.verbs or word in data.pasts or bool(data.past(word)) or is_regular_past(word)
    return i - at > 1 and acts


def is_beside(clause: Clause, comma: int) -> bool:
    """Whether a comma opens what the writer tells besides: "he said on Wednesday, ending a dispute that ..."."""
    word = clause.word(comma + 1)
    ing = clause.word(comma) == COMMA and word.endswith("ing") and len(word) > _SHORT
    return ing and comma + 1 not in clause.cues and not clause.is_capital(comma + 1)


def _marked(clause: Clause, at: int, i: int) -> int | None:
    """Where the words begin at such a position; None when they are not those of the cue."""
    cue, word = clause.cue(at), clause.word(i)
    if clause.kind(i) == "n":
        return i - _is_in_charge(clause, at, i)
    if clause.kind(i) == "q":
        labelled = cue.cls != "act" or clause.word(i - 1) == COLON
        return i if labelled and _introduces(clause, at, i) and not _is_claimed(clause, at, i) else None
    if word == COLON:
        again = _told_again(clause, i)
        return again or (i + 1 if _opens_words(clause, cue, i + 1) else None)
    return i + 1 if word == COMMA else _after_that(clause, at, i)


def _told_again(clause: Clause, colon: int) -> int | None:
    """Where the words begin that a pronoun behind a colon tells: "не согласны: там напомнили, что [C]"."""
    data, verb = clause.lexicon, colon + 2
    stands = clause.pronoun(colon + 1) is not None or clause.word(colon + 1) in data.there
    told = verb in clause.cues and clause.word(verb + 1) == COMMA and clause.word(verb + 2) in data.that
    return verb + 3 if stands and told and data.order == "agreement" else None


def _leads_elsewhere(clause: Clause, i: int) -> bool:
    """Whether a cue further on begins an attribution of its own; a participle only where it calls or adds."""
    if clause.cue(i).form != "gerund":
        return True
    if clause.lexicon.order == "agreement":
        return clause.word(i + 1) == COLON or (
            clause.word(i + 1) == COMMA and clause.word(i + 2) in clause.lexicon.that
        )
    return clause.word(i - 1) == COMMA and clause.cue(i).lemma not in clause.lexicon.answering


def _after_that(clause: Clause, at: int, i: int) -> int | None:
    """Where a clause begins that a word such as "что" opens; "как", "почему" are words of its own."""
    if clause.cue(at).cls == "quote" and clause.word(i - 2) in clause.lexicon.empty:
        near = (clause.word(k) for k in range(at + 1, i - 2))
        # "приводит слова S о том, что"
        return i + 1 if any(word in clause.lexicon.said for word in near) else None
    silent = clause.cue(at).cls in ("act", "name", "quote") and not _publishes(clause, at)
    if silent or i + 1 >= len(clause.words):
        return None
    if clause.cue(at).lemma in clause.lexicon.blaming:
        return None  # "accused them of a plan that failed"
    if clause.word(i) == clause.lexicon.turning.purpose and any(_is_done_for(clause, k) for k in range(at + 1, i)):
        return None  # "решила уехать, чтобы", "передал 5 млн, чтобы": what it is done for
    led = clause.word(i - 2) in clause.lexicon.empty and not _publishes(clause, at)
    if led and _is_of_another(clause, at, i - 3):
        return None  # "ответил на просьбу прокомментировать слова о том, что"
    if clause.word(i - 2) in clause.lexicon.empty and COMMA in (clause.word(k) for k in range(at + 1, i - 2)):
        return None  # "заявил он, комментируя слова о том, что": words of another
    if clause.word(i) in clause.lexicon.asking and clause.word(i - 2) in clause.lexicon.correlatives:
        return None
    if clause.word(i + 1) == COLON and clause.kind(i + 2) == "q":
        return i + 2
    if clause.word(i) in clause.lexicon.only_times and _is_turned(clause, at):
        return None  # "C, предупредила S, когда ...": when it was said
    is_subject = clause.word(i) == "that" and clause.word(i + 1) in clause.lexicon.verbs  # "said that was late"
    return i if is_subject or clause.word(i) in clause.lexicon.asking else i + 1


def _is_turned(clause: Clause, at: int) -> bool:
    """Whether a verb opens its clause behind words that it may attribute: "мост закроют, [сказала] Белова"."""
    return at > _LEAST and clause.word(at - 1) == COMMA and clause.lexicon.order == "agreement"


def _is_done_for(clause: Clause, i: int) -> bool:
    """Whether an infinitive or a sum stands at a position."""
    return clause.lexicon.infinitive(clause.word(i)) or clause.word(i)[:1].isdigit()


def _publishes(clause: Clause, at: int) -> bool:
    """Whether a verb of publishing has news for its object: "опубликовала информацию о том, что"."""
    published = clause.lexicon.published
    told = clause.cue(at).lemma in published
    return told and not published[clause.cue(at).lemma].isdisjoint(clause.words[at + 1 : at + _TO_PLACE])


def _is_of_another(clause: Clause, at: int, about: int) -> bool:
    """Whether "о том, что" hangs on a noun before it, since the verb does not take "о"."""
    takes = clause.word(about) in clause.lexicon.about.get(clause.cue(at).lemma, ())
    return about > at + 1 and not takes and clause.word(about) in clause.lexicon.turning.about


def _opens_words(clause: Clause, cue: Cue, i: int) -> bool:
    """Whether words said may follow a colon before `i`: after a thought or a gesture only quotation."""
    told = (cue.cls in ("say", "light") and cue.lemma not in BEGINNING) or cue.form == "predicate"
    return i < len(clause.words) and (told or clause.kind(i) == "q")


def _is_fragment(clause: Clause, at: int, i: int) -> bool:
    """Whether words between marks stand where those said begin: "назвал «позорной»", "обещает «меры»"."""
    if clause.kind(i) != "n":
        return False
    name = clause.cue(at).cls == "name"
    if name and clause.lexicon.order == "position":
        return True
    theirs = is_lower(clause, i)
    lemma, called_out = clause.cue(at).lemma, i == at + 1 and clause.cue(at).form == "past"
    if called_out and lemma in clause.lexicon.chanting:
        return True
    if theirs and lemma in clause.lexicon.judging:
        return clause.right_break(at + 1) >= i and i - at <= _ACCUSED
    if theirs and clause.cue(at).lemma in clause.lexicon.accusing:
        done = clause.word(i - 1).endswith(clause.lexicon.forms.gerunds)  # "of inventing “ghosts”"
        led = clause.word(i - 1 - done) in clause.lexicon.prepositions or _is_in_charge(clause, at, i)
        return i - at <= _ACCUSED and led
    if theirs and lemma in clause.lexicon.bidding and clause.kind(i - 1) == "w":
        return clause.right_break(at + 1) >= i and i - at <= _ACCUSED
    near = i == at + 1 or (i == at + 2 and clause.word(at + 1) in clause.lexicon.forms.this)
    told = clause.cue(at).cls in ("say", "think") and near and lemma not in clause.lexicon.declaring
    return theirs and (name or told)


def _is_in_charge(clause: Clause, at: int, i: int) -> bool:
    """Whether a word between marks tells more of a charge: "accused them of a “weak” answer"."""
    data = clause.lexicon
    charge = data.order == "position" and clause.cue(at).lemma in data.accusing & data.blaming
    goes_on = i + 1 < len(clause.words) and clause.kind(i + 1) == "w"
    return charge and goes_on and clause.word(i - 1) in data.articles and clause.word(i - 2) in data.prepositions


def _infinitive(clause: Clause, at: int) -> int | None:
    """Such as "пообещал ввести пошлины": what is promised or asked is an infinitive."""
    calls, data = _calls(clause, at), clause.lexicon
    if data.order == "agreement" and at == 0 and clause.cue(at).form == "gerund":
        return None  # "Предложив уйти, он встал": what the subject of the sentence did first
    if not calls and clause.cue(at).lemma not in clause.lexicon.promising:
        return None
    if clause.cue(at).cls == "think" and clause.cue(at).form == "past" and clause.lexicon.order == "position":
        return None  # "such expected backers as", "was also expected to"
    for i in range(at + 1, min(at + _TO_INFINITIVE, len(clause.words))):
        if clause.is_break(i):
            return None
        if clause.lexicon.order == "position" and clause.word(i) in clause.lexicon.verbs:
            return None  # "vowed the state would do all to help"
        if clause.lexicon.infinitive(clause.word(i)) and (not calls or _is_called_on(clause, at, i)):
            bids = calls or clause.cue(at).lemma in clause.lexicon.bidding
            if clause.lexicon.order == "position" and i > at + 1 and bids:
                return at + 1 + calls  # "urged both sides to talk", "called on both to talk"
            start = i - (clause.word(i - 1) in clause.lexicon.negations)
            while start - 1 > at and _is_manner(clause, start - 1):
                start -= 1
            return start
    return None


def _accusation(clause: Clause, at: int) -> int | None:
    """Whom an English verb of blame accuses and of doing what, without marks: "accused the mayor of hiding it"."""
    data, cue = clause.lexicon, clause.cue(at)
    if data.order != "position" or cue.lemma not in data.accusing & data.blaming:
        return None
    end = clause.right_break(at + 1)
    of = next((i for i in range(at + 2, min(end, at + _TO_CHARGE)) if clause.word(i) == _OF), None)
    if of is None or not clause.word(of + 1).endswith("ing") or clause.kind(end) in ("q", "n"):
        return None
    return None if any(clause.kind(i) == "n" for i in range(of, end)) else at + 1


def _calls(clause: Clause, at: int) -> bool:
    """Whether a cue asks something of those behind a preposition: "called on both"."""
    return clause.word(at + 1) in clause.lexicon.calling.get(clause.cue(at).lemma, ())


def _is_called_on(clause: Clause, at: int, to: int) -> bool:
    """Whether "to" leads to what somebody is to do: "called for leaders to go", not "for an end to it"."""
    data, last = clause.lexicon, to - 1
    if clause.word(at + 1) not in data.forms.for_whom:
        return True
    somebody = clause.noun(last) or clause.ending(last) or clause.word(last) in data.objective
    return clause.word(to + 1) in _BE or (bool(somebody) and data.base(clause.word(to + 1)))


def _is_manner(clause: Clause, i: int) -> bool:
    """Whether a Russian adverb of manner stands at a position: "потребовал немедленно уйти"."""
    plain = clause.mention(i) is None and clause.noun(i) is None and clause.pronoun(i) is None
    return (
        clause.lexicon.order == "agreement"
        and plain
        and len(clause.word(i)) > _SHORT
        and clause.word(i)[-1] == "о"
    )


def _introduces(clause: Clause, at: int, q: int) -> bool:
    """Whether a cue leads to a quotation: at once, or over its subject or the one spoken to."""
    return all(clause.kind(i) != "q" for i in range(at + 1, q))


def _is_claimed(clause: Clause, at: int, q: int) -> bool:
    """Whether a quotation further on has an attribution of its own after it, or the cue is of a thought."""
    if q - at <= _NEXT_TO or clause.lexicon.order != "position":
        return False
    if clause.cue(at).cls == "think":
        return True
    parts = together(clause.lexicon.subordinators, clause.lexicon.conjunctions)
    return any(
        q < j <= q + _TAIL and all(clause.kind(i) == "w" and clause.word(i) not in parts for i in range(q + 1, j))
        for j in clause.cues
    )
