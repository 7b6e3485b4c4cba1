"""Dates of long participles: "соглашение, подписанное 5 мая", "подписанное 5 мая соглашение".

Such a date belongs to the noun that the participle is said of, and to nothing that the main verb tells.
"""

import re

from toolkit.extraction.events.lexicon import Action
from toolkit.extraction.events.scene import Scene

_ADJECTIVE = "(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ой|ей|ому|ему|ую|юю|ым|им|ом|ем|ых|их|ыми|ими)"
_LONG = re.compile(rf"(?P<stem>[а-яё]{{2,}}(?:нн|вш|дш|т|щ)){_ADJECTIVE}(?P<self>ся)?")
_TO_DATE, _TO_NOUN, _MODIFIERS = 6, 9, 4


def participle_of(scene: Scene, at: int) -> int | None:
    """The position of the participle whose date stands at `at`; None where it is no participle's."""
    if not scene.lexicon.free_order:
        return None
    for i in range(at - 1, max(at - _TO_DATE, 0) - 1, -1):
        behind = (i > 0 and scene.word(i - 1) == ",") or _noun_after(scene, at) is not None
        if behind and _LONG.fullmatch(scene.word(i)):
            return i
        if scene.tokens[i].kind == "p" or i in scene.actions or i in scene.nouns or i in scene.saying:
            return None
    return None


def _noun_after(scene: Scene, at: int) -> int | None:
    """The event noun right behind a date, modifiers aside: "подписанное 5 мая [торговое соглашение]"."""
    end = scene.times[at][1] if at in scene.times else at
    for i in range(end, min(end + _MODIFIERS, len(scene.tokens))):
        if i in scene.nouns:
            return i
        if not scene.lexicon.is_modifier(scene.word(i)):
            return None
    return None


def noun_of(scene: Scene, participle: int, at: int) -> int | None:
    """The event noun that a participle is said of: "соглашение о транзите, подписанное"."""
    if participle == 0 or scene.word(participle - 1) != ",":
        return _noun_after(scene, at)
    start, _ = scene.clauses[scene.clause_of[participle]]
    low = max(start, participle - _TO_NOUN)
    return next((i for i in range(participle - 2, low - 1, -1) if i in scene.nouns), None)


def verb_of(scene: Scene, participle: int) -> Action | None:
    """The verb of a long participle, by its short form or its past: "подписанн-", "состоявш-...-ся"."""
    match = _LONG.fullmatch(scene.word(participle))
    if match is None:
        return None
    stem, actions = match["stem"], scene.lexicon.actions()
    past = f"{stem[:-2]}л{match['self'] or ''}"
    return next((actions[form] for form in (stem.removesuffix("н"), stem, past) if form in actions), None)
