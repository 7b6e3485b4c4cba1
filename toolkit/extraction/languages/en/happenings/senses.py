"""English verbs of several senses, told apart by what they are done to: a case is dismissed, and a minister."""

from collections.abc import Mapping

from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages.en.happenings.subjects import subject_of
from toolkit.extraction.languages.en.syntax import Group, Syntax
from toolkit.extraction.times.words import forms

_CASES = forms(
    "appeal appeals case cases claim claims lawsuit lawsuits suit suits charge charges petition petitions motion "
    "motions complaint complaints application applications action bid challenge challenges request requests "
    "indictment objection objections plea pleas proceedings"
)
_WORDS = forms(
    "allegation allegations criticism report reports rumour rumours rumor rumors idea suggestion suggestions "
    "accusation accusations concern concerns call calls proposal proposals fears warning warnings threat threats "
    "plan plans offer offers remarks comments speculation"
)
_LAWS = forms("law laws bill bills act ban rule rules ruling order provision amendment statute legislation decree")
_THINGS = forms(
    "system systems equipment camera cameras panel panels software turbine turbines barrier barriers device "
    "devices meter meters light lights statue monument plaque bridge boiler pipe pipes "
    "cable cables battery batteries"
)
_ORDERS = forms("order orders plan plans contract contracts agreement will project programme program manoeuvre")
_RISES = forms("increase rise award awards prize prizes seats time way bid attention")
_SIGHTS = forms(
    "image images photo photos picture pictures footage video comet star galaxy moment scene mood view light "
    "signal data imagination"
)
# verb -> what it is done to, with the kind that it has then.
_SENSES: Mapping[str, tuple[tuple[frozenset[str], str], ...]] = {
    "dismiss": ((_CASES, "trial"), (_WORDS, "")),
    "fire": ((forms("shot shots missile missiles rocket rockets shell shells gun guns salvo warning"), "attack"),),
    "strike": (
        (_LAWS, "trial"),
        (forms("deal deals agreement accord pact bargain truce compromise balance note chord"), "deal"),
    ),
    "kill": ((_LAWS, ""),),
    "execute": ((_ORDERS, ""),),
    "install": ((_THINGS, ""),),
    "shoot": ((forms("film films scene scenes video footage picture pictures series"), ""),),
    "introduce": ((_LAWS, ""),),
    "capture": ((_RISES | _SIGHTS, ""),),
    "seize": ((forms("drug drugs cocaine heroin cannabis assets ship tanker goods cash arms weapons"), ""),),
    "free": ((forms("funds cash money resources space prices"), ""),),
    "release": ((forms("water gas carbon funds money"), ""),),
    "bomb": ((forms("office"), ""),),
    "head": ((forms("list table poll team committee firm company"), ""),),
}
_AWAY = forms("away")
_ENDING = forms("of on for in after with to between against by over from at near during that which who as")
_FAR = 7


def kind_of_sense(scene: Scene, syntax: Syntax, group: Group) -> str | None:
    """The kind of a verb in the sense that what it is done to gives it; None where that tells nothing."""
    if group.verb == "pass" and scene.word(group.end) in _AWAY:
        return "death"
    if group.verb == "install" and group.passive and not _is_somebody(scene, syntax, group):
        return ""
    shot = group.verb == "shoot" and group.passive and scene.word(group.end) != "dead"
    if shot and _is_somebody(scene, syntax, group):
        return "attack"
    senses = _SENSES.get(group.verb)
    thing = _undergoer(scene, syntax, group) if senses is not None else None
    if senses is None or thing is None:
        return None
    return next((told for words, told in senses if thing in words), None)


def _is_somebody(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether the subject of a passive is a person."""
    subject = subject_of(syntax, group)
    if subject is None:
        return False
    told = range(*subject)
    named = any((m := scene.mention(i)) is not None and m.kind == "person" for i in told)
    return named or any(scene.word(i) in scene.lexicon.heads() or scene.word(i) in _SOMEBODY for i in told)


_SOMEBODY = forms("he she they man men woman women boy boys girl girls people child children person who victim")


def _undergoer(scene: Scene, syntax: Syntax, group: Group) -> str | None:
    """The head of what a verb is done to: of its subject in the passive, else of the object behind it."""
    if group.passive:
        subject = subject_of(syntax, group)
        return _head(scene, *subject) if subject is not None else None
    start = group.end + (scene.word(group.end) in ("down", "up", "off"))
    return _head(scene, start, min(start + _FAR, len(scene.tokens)))


def _head(scene: Scene, start: int, stop: int) -> str:
    """The last word of the first noun phrase of a stretch."""
    end = start
    while (
        end < stop and end not in scene.times and scene.tokens[end].kind != "p" and scene.word(end) not in _ENDING
    ):
        end += 1
    return scene.word(end - 1) if end > start else ""
