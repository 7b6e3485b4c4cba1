"""Which event a date belongs to, and which date an event belongs to."""

from toolkit.extraction.events.days.relative_plans import meant_in_relative
from toolkit.extraction.events.linking.assigned import (
    agreed_from,
    arranged_object,
    begun_then,
    is_in_made_day,
    is_of_day_of,
    of_day_of,
)
from toolkit.extraction.events.linking.in_clause import in_clause
from toolkit.extraction.events.linking.nominal import (
    before_bracket,
    before_dash,
    before_dates,
    behind_dash,
    gap_start,
    in_brackets,
)
from toolkit.extraction.events.sentence.governing import prepared
from toolkit.extraction.events.sentence.nearness import (
    joined_then,
)
from toolkit.extraction.events.sentence.participles import noun_of, participle_of
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.sentence.verbal import parted
from toolkit.extraction.events.status.called_off import leaves_day
from toolkit.extraction.events.status.forbidding import forbidden_then
from toolkit.extraction.events.status.unmet import refusal
from toolkit.extraction.languages import together

_DASHES = frozenset("–—-")


def trigger_of(scene: Scene, at: int, end: int) -> int | None:
    """The position of the word that tells what happens at the time which stands at `at`; None for none."""
    if is_in_made_day(scene, at) or _is_unnamed(scene, at) or _is_of_trading(scene, at):
        return None
    if _is_of_beginning(scene, at):
        return None
    participle = participle_of(scene, at)
    if participle is not None:
        return noun_of(scene, participle, at)
    found = begun_then(scene, at, end)
    if found is None:
        found = meant_in_relative(scene, at)
    if found is not None:
        return found
    found = arranged_object(scene, at)
    if found is None:
        found = forbidden_then(scene, at)
    if found is None:
        found = parted(scene, at, end) or agreed_from(scene, at)
    if found is None:
        found = _told_at(scene, at, end)
    if found is None:
        return None
    refused = refusal(scene, found)
    if refused is not None and at < refused and refused in scene.actions:
        return refused  # "5 марта отказался встретиться"
    return _to_be_moved(scene, _set_for(scene, _taken_part_in(scene, found)), at)


def _is_of_beginning(scene: Scene, at: int) -> bool:
    """Whether a day only tells when something began: "с начала войны в мае 2022 года погибли сотни"."""
    for i in range(at - 1, max(0, at - _TO_BEGINNING), -1):
        if (scene.word(i - 1), scene.word(i)) in scene.lexicon.around.beginning:
            return i + 1 != at and i + 1 not in scene.times
        if i in scene.actions or i in scene.nouns or scene.tokens[i].kind == "p":
            return False  # "с момента запуска в мае"
    return False


_TO_BEGINNING = 8


def _is_unnamed(scene: Scene, at: int) -> bool:
    """Whether a day is only another than the one that something is moved from: "перенести на другой день"."""
    if scene.lexicon.moving.another.isdisjoint((scene.word(at), scene.word(at + 1))):
        return False
    off = (*scene.lexicon.undoing, *scene.lexicon.undoing_nouns, *scene.lexicon.postponed)
    return not scene.vocabulary.isdisjoint(off)


def _is_of_trading(scene: Scene, at: int) -> bool:
    """Whether a day of the week only tells of which day a price is: "ниже закрытия понедельника"."""
    noun = scene.nouns.get(at - 1)
    if noun is None or noun.kind not in _SESSION or not scene.lexicon.free_order:
        return False
    return scene.word(at).isalpha() and scene.word(at).endswith(scene.lexicon.endings.of_weekday)


_SESSION = frozenset({"opening", "closing"})


def _to_be_moved(scene: Scene, verb: int, at: int) -> int:
    """The event that somebody asks to move from a day: "перенести [слушания] со среды"; the verb for none."""
    if verb not in scene.actions or scene.word(verb) not in scene.lexicon.undoing:
        return verb
    noun = next((i for i in range(verb + 1, at) if not scene.lexicon.is_modifier(scene.word(i))), verb)
    return noun if noun in scene.nouns and leaves_day(scene, noun, at) else verb


def _set_for(scene: Scene, verb: int) -> int:
    """The event of "назначено к рассмотрению", "приступит к рассмотрению"; the verb where it is none of those."""
    data = scene.lexicon
    if verb not in scene.actions or scene.word(verb + 1) not in data.around.toward or verb + 2 not in scene.nouns:
        return verb
    if scene.word(verb - 1) in data.recess.able:
        return verb  # "не смог приступить к прениям"
    arranged = scene.word(verb) in scene.lexicon.arranged or scene.word(verb).startswith(data.around.set_about)
    return verb + 2 if arranged else verb


def _taken_part_in(scene: Scene, verb: int) -> int:
    """The event of "примет участие в заседании"; the verb where it is none of those."""
    if verb not in scene.actions or not scene.lexicon.taking_part:
        return verb
    words = [scene.word(i) for i in range(verb, min(verb + 8, len(scene.tokens)))]
    if not any(word in scene.lexicon.taking_part for word in words[:4]):
        return verb
    return next((i for i in range(verb + 1, verb + len(words)) if i in scene.nouns), verb)


def _told_at(scene: Scene, at: int, end: int) -> int | None:
    bounds = scene.clauses[scene.clause_of[at]]
    bounds = scene.resumed.get(bounds[0], bounds)
    before = joined_then(scene, at, end, bounds[0])
    bounds = (bounds[0] if before is None else before[1], gap_start(scene, end, bounds[1]))
    if is_of_day_of(scene, at):
        return of_day_of(scene, at)
    if scene.word(end) in _DASHES and end + 1 in scene.actions and scene.lexicon.free_order:
        return end + 1  # "7 марта — возложит венок"
    inside = in_brackets(scene, at)
    if inside is not None:
        return in_clause(scene, at, end, inside)
    elliptic = (
        before_bracket(scene, at) or _elliptic(scene, at) or behind_dash(scene, end) or before_dash(scene, at)
    )
    if elliptic is not None:
        return elliptic
    found = in_clause(scene, at, end, bounds)
    return _head(scene, found, bounds[0]) if found is not None and found in scene.nouns else found


def _elliptic(scene: Scene, at: int) -> int | None:
    """The event whose verb a dash stands for: "слушания начались 12 мая, а рассмотрение дела — [3 июня]"."""
    dash = before_dates(scene, at)
    if scene.word(dash) not in _DASHES:
        return None
    low = next((i for i in range(dash - 1, -1, -1) if scene.tokens[i].kind == "p" and i not in scene.listed), -1)
    if not any(i < low for i in scene.actions) or any(low < i < dash for i in scene.actions):
        return None
    nouns = (i for i in range(low + 1, dash) if i in scene.nouns)
    return next((i for i in nouns if any(case[0] == "n" for case in scene.nouns[i].cases)), None)


def _head(scene: Scene, noun: int, start: int) -> int:
    """The first of event nouns that hang on each other by their cases: "раунд переговоров"."""
    i, cases = noun - 1, scene.nouns[noun].cases
    genitive = any(case[0] == "g" for case in cases)
    while cases and i >= start and (i in scene.nouns or _links(scene, i)):
        if i in scene.nouns and not genitive and (_is_behind(scene, i) or _is_inside(scene, i)):
            break  # "третий после аварии пуск"
        noun = i if i in scene.nouns else noun
        i -= 1
    return noun


def _is_behind(scene: Scene, noun: int) -> bool:
    """Whether an event only tells after or before what another one is."""
    return prepared(scene, noun) in together(scene.lexicon.besides, scene.lexicon.leading)


def _is_inside(scene: Scene, noun: int) -> bool:
    """Whether an event only tells where another one belongs: "третий [в сезоне] турнир"."""
    inside, free = scene.lexicon.place_prepositions, scene.lexicon.free_order
    return free and not inside.isdisjoint(scene.vocabulary) and prepared(scene, noun) in inside


def _links(scene: Scene, i: int) -> bool:
    """Whether a word may stand between two event nouns of which the first is the head."""
    word = scene.word(i)
    fraction = word == "/" or word.isdigit() or "/" in word  # "матча 1/4 финала"
    return word in scene.lexicon.linking or scene.lexicon.is_modifier(word) or fraction
