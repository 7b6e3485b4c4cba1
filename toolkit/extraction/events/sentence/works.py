"""Titles in marks: "сыграет «Грозу»" tells of no storm, "концерт «Юбилей»" of no anniversary."""

from toolkit.extraction.events.sentence.scene import Scene

_OPENING, _CLOSING = frozenset('«"“„'), frozenset('»"”“')
_TO_MARK, _LONGEST = 4, 8
# Nobody calls these by a name of one word in marks; what has such a name is a play, a club or a ship.
_UNNAMED = frozenset({"disaster", "explosion", "crash", "attack", "death"})


def is_of_work(scene: Scene, i: int) -> bool:
    """Whether an event noun stands in the title of a work, a body or another event."""
    if not scene.lexicon.free_order or _OPENING.isdisjoint(scene.vocabulary):
        return False
    mark = next((k for k in range(i - 1, max(-1, i - 1 - _TO_MARK), -1) if _opens(scene, k)), None)
    if mark is None or not scene.text[scene.tokens[mark + 1].start].isupper():
        return False
    inside = range(mark + 1, min(mark + 1 + _LONGEST, len(scene.tokens)))
    close = next((k for k in inside if scene.word(k) in _CLOSING), None)
    if close is None or close < i or any(k in scene.dated or _acts(scene, k) for k in range(mark + 1, close)):
        return False
    alone = close == mark + 2 and scene.lexicon.nouns()[scene.word(i)].kind in _UNNAMED
    staged = any(_is_staged(scene, k) for k in (*range(mark - _NEAR, mark), close + 1, close + 2))
    return alone or staged or _is_named_by(scene, mark - 1) or _is_of_event(scene, mark)


def _opens(scene: Scene, k: int) -> bool:
    """Whether a mark stands right before a word and apart from the one behind which it stands."""
    if scene.word(k) not in _OPENING or k + 1 >= len(scene.tokens):
        return False
    apart = k == 0 or scene.tokens[k - 1].end < scene.tokens[k].start
    return apart and scene.tokens[k].end == scene.tokens[k + 1].start


def _acts(scene: Scene, k: int) -> bool:
    data, word = scene.lexicon, scene.word(k)
    return word in data.actions() or data.is_action(word) or data.future_form(word)


def _is_named_by(scene: Scene, k: int) -> bool:
    """Whether a noun stands there that a title belongs to: "фильм", "команда", "концерт"."""
    data, word = scene.lexicon, scene.word(k)
    idle = word in data.noun_prepositions or word in data.conjunctions or word in data.adverbs
    told = k in scene.dated or k in scene.actions or k in scene.saying or scene.is_name(k)
    return len(word) > _SHORT and word.isalpha() and not (idle or told or data.is_modifier(word))


def _is_of_event(scene: Scene, mark: int) -> bool:
    """Whether another event stands before a title, and no verb between: "концерт Анны Лось «Юбилей»"."""
    event = next((k for k in range(mark - 1, max(-1, mark - _LONGEST), -1) if k in scene.nouns), None)
    return event is not None and not any(
        k in scene.actions or scene.tokens[k].kind == "p" for k in range(event, mark)
    )


def _is_staged(scene: Scene, k: int) -> bool:
    """Whether somebody plays or shows a work: "сыграет", "покажут"."""
    action = scene.lexicon.actions().get(scene.word(k))
    return action is not None and action.lemma in scene.lexicon.senses.staging


_SHORT, _NEAR = 2, 4
