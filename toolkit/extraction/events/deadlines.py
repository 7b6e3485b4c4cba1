"""The last day by which something is to be handed in: "заявки принимаются до 15 декабря"."""

from toolkit.extraction.events.scene import Scene

# What is handed in, in the nominative or accusative -> in the genitive.
_HANDED_IN = {
    "заявки": "заявок",
    "заявку": "заявок",
    "заявления": "заявлений",
    "заявление": "заявлений",
    "документы": "документов",
    "тезисы": "тезисов",
    "работы": "работ",
    "предложения": "предложений",
    "анкеты": "анкет",
    "жалобы": "жалоб",
    "апелляции": "апелляций",
    "декларации": "деклараций",
    "декларацию": "деклараций",
}
_ACCEPTED = frozenset(["принимаются", "принимают", "принимает", "принимать"])
_TO_HAND_IN = frozenset(
    ["подать", "подавать", "направить", "направлять", "прислать", "присылать", "представить", "сдать"]
)
_MAY = frozenset(
    [
        "можно",
        "нужно",
        "необходимо",
        "следует",
        "должны",
        "должен",
        "обязаны",
        "смогут",
        "могут",
        "сможет",
        "предлагается",
    ]
)
_TERMS = frozenset({"срок", "сроки"})
_OF_TERM = frozenset({"подачи", "приема", "сдачи", "представления", "действия", "регистрации", "оплаты", "уплаты"})
_LONGEST = 5


def deadline(scene: Scene, at: int) -> tuple[int, str] | None:
    """The word and the name of what ends on the last day at a position; None where the clause has no deadline."""
    if not scene.lexicon.free_order:
        return None
    start, stop = scene.clauses[scene.clause_of[at]]
    for i in range(start, stop):
        told = _term(scene, i, at) or _handed_in(scene, i, (start, stop))
        if told:
            return i, told
    return None


def _term(scene: Scene, i: int, at: int) -> str:
    """The name of a term that ends: "срок подачи заявок продлён до 5 мая"; "" for none."""
    if scene.word(i) not in _TERMS or scene.word(i + 1) not in _OF_TERM or i > at:
        return ""
    end = i + 2
    while end < min(at, i + 2 + _LONGEST) and not _ends(scene, end):
        end += 1
    return f"Окончание срока {scene.words(i + 1, end)}"


def _ends(scene: Scene, i: int) -> bool:
    data = scene.lexicon
    told = i in scene.actions or i in scene.saying or scene.tokens[i].kind == "p"
    return told or scene.word(i) in data.auxiliaries or scene.word(i) in data.time_prepositions


def _handed_in(scene: Scene, i: int, clause: tuple[int, int]) -> str:
    """The name of the end of what is accepted or to be handed in; "" where nothing is."""
    things = _HANDED_IN.get(scene.word(i))
    if things is None:
        return ""
    words = {scene.word(k) for k in range(*clause)}
    asked = bool(words & _ACCEPTED) or bool(words & _TO_HAND_IN and words & _MAY)
    return f"Окончание приёма {things}" if asked else ""
