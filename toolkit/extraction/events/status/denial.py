"""What a sentence only denies: "no talks were held", "встречи не было", "denied reports that they met"."""

from toolkit.extraction.events.sentence.governing import governs, is_oblique
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.called_off import is_negated, phrase_at
from toolkit.extraction.events.status.unmet import is_unmet


def is_denied(scene: Scene, trigger: int) -> bool:
    """Whether an event is told of only as one that is not: not planned, not held, said by others and denied."""
    return (
        _is_reported(scene, trigger)
        or _is_condition(scene, trigger)
        or _is_of_nobody(scene, trigger)
        or _is_none(scene, trigger)
        or _is_denied_behind(scene, trigger)
        or _is_given_up(scene, trigger)
        or _was_to_be(scene, trigger)
        or _would_be(scene, trigger)
        or _is_left_undone(scene, trigger)
        or _is_regular(scene, trigger)
        or is_unmet(scene, trigger)
        or (trigger in scene.nouns and (_is_unplanned(scene, trigger) or _is_not_held(scene, trigger)))
    )


def _is_condition(scene: Scene, trigger: int) -> bool:
    """Whether an event is only a condition of something else: "if talks are held", "в случае забастовки"."""
    data = scene.lexicon
    start, _ = scene.clauses[scene.clause_of[trigger]]
    conditional = not scene.vocabulary.isdisjoint(data.conditional)
    if conditional and scene.has_word(data.conditional, start, min(start + 2, trigger)):
        return True
    if scene.word(start) in data.denial.had and not scene.vocabulary.isdisjoint(data.denial.would):
        return True  # "Had the talks taken place, a pact would have been signed"
    doubted = range(start, trigger) if not scene.vocabulary.isdisjoint(data.denial.perhaps) else ()
    if any(_is_doubted(scene, i, trigger) for i in doubted):
        return True  # "did not confirm whether the visit would"
    led = conditional and trigger in scene.nouns
    return led and scene.word(_first(scene, trigger, start) - 1) in data.conditional


def _is_doubted(scene: Scene, i: int, trigger: int) -> bool:
    """Whether a word at a position makes what a verb behind it tells only possible."""
    denial = scene.lexicon.denial
    if scene.word(i) in denial.when_so:
        return not any(scene.tokens[k].kind == "p" for k in range(i, trigger))  # "if a walkout begins"
    return scene.word(i) in denial.perhaps


def _is_of_nobody(scene: Scene, trigger: int) -> bool:
    """Whether the subject denies the verb: "nobody expects", "никто не"."""
    if scene.vocabulary.isdisjoint(scene.lexicon.nobody):
        return False
    start, _ = scene.region(trigger)
    if trigger in scene.nouns and scene.nouns[trigger].strong and is_oblique(scene, trigger):
        return _nobody_came(scene, start, trigger)  # not "никто не пострадал при взрыве"
    return scene.has_word(scene.lexicon.nobody, start, trigger)


def _is_given_up(scene: Scene, trigger: int) -> bool:
    """Whether an event was so only in a plan that another took the place of: "the original plan was for"."""
    pairs = [pair for pair in scene.lexicon.moving.old_plans if scene.vocabulary.issuperset(pair)]
    start, _ = scene.clauses[scene.clause_of[trigger]]
    return bool(pairs) and any((scene.word(i), scene.word(i + 1)) in pairs for i in range(start, trigger))


def _would_be(scene: Scene, trigger: int) -> bool:
    """Whether a verb tells only what would have been: "исполнилось бы 80", "would have turned 80"."""
    data = scene.lexicon
    if scene.lexicon.free_order:
        start, stop = scene.clauses[scene.clause_of[trigger]]
        verbs = [trigger] if trigger in scene.actions else [i for i in range(start, stop) if i in scene.actions]
        return any(not {scene.word(i - 1), scene.word(i + 1)}.isdisjoint(data.denial.particles) for i in verbs)
    if trigger not in scene.actions:
        return False
    if scene.reading is not None and scene.reading.is_missed(trigger):
        return False  # it had been planned: it is told as called off
    was_to = scene.word(trigger - 2) in data.particles.to and scene.word(trigger - 3) in scene.lexicon.being
    unreal = was_to or scene.word(trigger - 2) in data.denial.unreal
    return scene.word(trigger - 1) in data.denial.have and unreal


def _is_left_undone(scene: Scene, trigger: int) -> bool:
    """Whether a verb leads to what is not to be: "не будет снижать ставку", "планирует не открывать завод"."""
    data = scene.lexicon
    if not data.free_order or trigger not in scene.actions or scene.vocabulary.isdisjoint(data.negations):
        return False
    being = scene.actions[trigger].lemma in data.senses.is_only and scene.word(trigger - 1) in data.negations
    behind = trigger + 1 + (not being and scene.word(trigger + 1) in data.negations)
    led = scene.actions.get(behind)
    return (being or behind > trigger + 1) and led is not None and led.tense == "infinitive"


def _is_regular(scene: Scene, trigger: int) -> bool:
    """Whether something happens again and again: "проводится ежегодно в ноябре"."""
    if scene.vocabulary.isdisjoint(scene.lexicon.regularly):
        return False
    start, stop = scene.clauses[scene.clause_of[trigger]]
    finite = any(scene.actions[i].tense in ("past", "future") for i in range(start, stop) if i in scene.actions)
    return not finite and scene.has_word(scene.lexicon.regularly, start, stop)


def _was_to_be(scene: Scene, trigger: int) -> bool:
    """Whether a verb of no kind tells only what was to come: "рейсы должны были вылететь"."""
    action = scene.actions.get(trigger)
    pairs = scene.lexicon.moving.duties
    if (scene.word(trigger - 1), scene.word(trigger)) in pairs:
        return True
    of_run = action is not None and action.kind == "visit" and _is_relative(scene, trigger)
    if action is None or (action.kind and not of_run) or action.light or action.tense != "infinitive":
        return False
    return any((scene.word(i), scene.word(i + 1)) in pairs for i in range(max(0, trigger - _NEAR), trigger))


def _is_relative(scene: Scene, trigger: int) -> bool:
    """Whether a relative clause only tells which run is meant: "рейс, который должен был прибыть, посадили"."""
    start, _ = scene.clauses[scene.clause_of[trigger]]
    before = range(trigger - 1, start - 1, -1)
    relative = next((i for i in before if scene.word(i) in scene.lexicon.relatives), None)
    if relative is None or scene.has_action(start, relative):
        return False
    runs = (words for words, kind in scene.lexicon.object_kinds.get(scene.actions[trigger].lemma, ()) if not kind)
    told = {scene.word(i) for i in range(max(0, relative - _NEAR), relative)}
    return any(not words.isdisjoint(told) for words in runs)


_NEAR = 5


def _is_unplanned(scene: Scene, trigger: int) -> bool:
    """As in "разговор не планируется"."""
    if scene.vocabulary.isdisjoint(scene.lexicon.negations):
        return False
    start, stop = scene.clauses[scene.clause_of[trigger]]
    denied = (
        i for i in range(start, stop) if scene.word(i) in scene.lexicon.negations and not phrase_at(scene, i)
    )
    return any(scene.word(i + 1) in scene.lexicon.planned and not _attends(scene, i + 2) for i in denied)


def _attends(scene: Scene, i: int) -> bool:
    """Whether a verb is of one who comes or stays away: "не будет участвовать в переговорах"."""
    verb = scene.actions.get(i)
    return verb is not None and verb.lemma in scene.lexicon.attending


def _is_reported(scene: Scene, trigger: int) -> bool:
    """Whether somebody denies what tells of the event: "denied reports that", "не стал комментировать, что"."""
    data = scene.lexicon
    if scene.vocabulary.isdisjoint(data.denying) and scene.vocabulary.isdisjoint(data.unmet.confirming):
        return False
    for i in range(trigger - 1, -1, -1):
        if scene.word(i) in data.denying or _does_not_confirm(scene, i):
            words = {scene.word(k) for k in range(i + 1, trigger)}
            told = i + 1 + (scene.word(i + 1) in data.rumours)
            if scene.word(told) in data.pronouns and _is_in_doubt(scene, trigger):
                return True  # "denied he had met", "denied reports she had met"
            rumoured = bool(words & data.rumours) and "," not in words and trigger in scene.nouns
            return rumoured or (bool(words & data.denied_words) and _is_in_doubt(scene, trigger))
        if i in scene.saying and not _is_denied_saying(scene, i):
            return False
        if scene.word(i) in data.conjunctions and scene.word(i - 1) == ",":
            return False
    return False


def _is_denied_saying(scene: Scene, saying: int) -> bool:
    """Whether a verb of saying stands in what somebody denies: "denied that his union had threatened to"."""
    data = scene.lexicon
    for i in range(saying - 1, -1, -1):
        if scene.word(i) in data.conjunctions or i in scene.saying:
            return scene.word(i) in data.denying and scene.word(i + 1) in data.denied_words
    return False


def _does_not_confirm(scene: Scene, i: int) -> bool:
    """Whether somebody is told not to confirm what follows: "не подтвердили, что"."""
    return scene.word(i) in scene.lexicon.unmet.confirming and scene.word(i - 1) in scene.lexicon.negations


def _is_in_doubt(scene: Scene, trigger: int) -> bool:
    """Whether what is denied is that something happens, and not how: "denied that the talks were hard"."""
    if trigger not in scene.nouns:
        return True
    start, stop = scene.clauses[scene.clause_of[trigger]]
    return any(
        scene.actions[i].light and scene.actions[i].lemma not in scene.lexicon.senses.be
        for i in range(start, stop)
        if i in scene.actions
    )


def _nobody_came(scene: Scene, start: int, noun: int) -> bool:
    """Whether nobody goes to an event: "никто не приехал на встречу"."""
    data = scene.lexicon
    came = [i for i in range(start, noun) if i in scene.actions and scene.actions[i].lemma in data.attending]
    went = bool(came) and scene.has_word(data.goal_prepositions, came[-1], noun)
    return went and is_negated(scene, came[-1]) and scene.has_word(data.nobody, start, noun)


def _is_none(scene: Scene, trigger: int) -> bool:
    """Whether "no" stands before the event, or before the one that a verb holds: "no talks were held"."""
    if scene.vocabulary.isdisjoint(scene.lexicon.none):
        return False
    start, _ = scene.region(trigger)
    told = [n for n in scene.nouns if start <= n <= trigger and _is_held(scene, n, trigger)]
    return any(scene.word(_first(scene, n, start) - 1) in scene.lexicon.none for n in told)


def _is_denied_behind(scene: Scene, trigger: int) -> bool:
    """Whether the denial ends what a finite verb tells, where it stands there: "trafen sich am Dienstag nicht"."""
    data = scene.lexicon
    if not data.verb_second or scene.vocabulary.isdisjoint(data.negations):
        return False
    start, stop = scene.clauses[scene.clause_of[trigger]]
    finite = any(i in scene.actions or scene.word(i) in data.auxiliaries for i in range(start, stop))
    return finite and any(
        scene.word(i) in data.negations and (i + 1 == stop or i + 1 == trigger or _closes(scene, i + 1))
        for i in range(start, stop)
    )


def _closes(scene: Scene, i: int) -> bool:
    """Whether a word ends its clause, as what a finite verb leaves to its end does: "fand nicht statt"."""
    return scene.word(i + 1) == "" or scene.tokens[i + 1].kind == "p"


def _is_held(scene: Scene, noun: int, verb: int) -> bool:
    """Whether only auxiliaries stand between an event noun and a verb: "talks were held"."""
    return all(scene.word(i) in scene.lexicon.auxiliaries for i in range(noun + 1, verb))


def _first(scene: Scene, noun: int, start: int) -> int:
    """Where an event noun begins with what belongs to it."""
    data, i = scene.lexicon, noun
    while i > start and scene.word(i - 1) not in data.none and data.is_modifier(scene.word(i - 1)):
        i -= 1
    return i


def _is_not_held(scene: Scene, trigger: int) -> bool:
    """Whether the verb that holds an event is negated, and calls nothing off: "переговоров не проводилось"."""
    if scene.vocabulary.isdisjoint(scene.lexicon.negations):
        return False
    start, stop = scene.clauses[scene.clause_of[trigger]]
    if any(phrase_at(scene, i) for i in range(start, stop)):
        return False
    verbs = (
        i
        for i in range(start, stop)
        if i in scene.actions
        and scene.word(i) not in scene.lexicon.called_off
        and scene.actions[i].lemma not in scene.lexicon.attending
        and is_negated(scene, i)
    )
    if any(
        governs(scene, i, trigger) or _is_passive(scene, trigger, i) or _goes_to(scene, i, trigger) for i in verbs
    ):
        return True
    first = _first(scene, trigger, start)
    lone = first <= start or first - 1 in _dated(scene) or scene.word(first - 1) in scene.lexicon.clause_words
    genitive = any(case[0] == "g" for case in scene.nouns[trigger].cases)
    missing = (i for i in range(start + 1, stop) if scene.word(i - 1) in scene.lexicon.negations)
    return lone and genitive and any(scene.word(i) in scene.lexicon.absent for i in missing)


def _goes_to(scene: Scene, verb: int, noun: int) -> bool:
    """Whether an event is where somebody went: "не вышли на акцию протеста"."""
    between = range(verb + 1, noun)
    led = scene.word(verb + 1) in scene.lexicon.denial.onto
    return led and all(i == verb + 1 or scene.lexicon.is_modifier(scene.word(i)) for i in between)


def _is_passive(scene: Scene, noun: int, verb: int) -> bool:
    """Whether an event is what a verb with an auxiliary holds: "the talks were not held"."""
    held = noun < verb and "o" in scene.actions[verb].light and not scene.nouns[noun].cases
    return held and bool({scene.word(verb - 1), scene.word(verb - 2)} & scene.lexicon.auxiliaries)


def _dated(scene: Scene) -> set[int]:
    return {i for low, (_, high) in scene.times.items() for i in range(low, high)}
