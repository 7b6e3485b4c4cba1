"""The names of events in Russian."""

import re

from toolkit.extraction.events.name_parts import NameParts
from toolkit.extraction.languages.ru.event_words import actions, heads, nouns
from toolkit.extraction.languages.ru.grammar import (
    accusative,
    genitive,
    genitive_adjective,
    nominative,
)

DISCUSSING = frozenset({"обсудить", "обсуждать"})
ARRANGING = frozenset(
    "наметить запланировать планировать назначить отменить перенести отложить приостановить".split()
)


def title(parts: NameParts) -> str:
    """The name of an event in the grammar of Russian."""
    if parts.noun is None:
        return _capital(_by_kind(parts) or _planned(parts) or parts.clause)
    if parts.is_pact_itself:
        return _capital(parts.clause)  # nobody signs it: "соглашение вступит в силу"
    first = (*parts.modifiers, parts.noun.base)[0].casefold()
    if _ENDS.search(parts.clause) and parts.clause.casefold().startswith(first):
        return _capital(parts.clause)  # its end is told, and no session: "летняя сессия завершится"
    who = _genitive_of(parts.who) if parts.bare and not parts.complement else ""
    nobody = parts.clause.split(" ", 1)[0].casefold().replace("ё", "е") in actions()
    if parts.bare and not (parts.complement or parts.place or who or parts.lemma in ARRANGING or nobody):
        return _capital(parts.clause)
    signed = parts.kind == "deal" and SIGNED.get(parts.lemma)
    words = [
        genitive_adjective(word, parts.noun.gender) if signed else nominative(word, parts.noun.gender)
        for word in parts.modifiers
    ]
    words = [signed, *words, parts.noun.genitive] if signed else [*words, parts.noun.base]
    head, complement = _noun_and_rest(_with_another(parts.complement or ""))
    words += [head] if head else []
    named = tuple(name for name in parts.participants if not _is_within(name, complement))
    if named or who:
        words.append(who or _joined(_genitives(parts, named)))
    words += [complement] if complement else []
    return _with_place(_capital(" ".join(words).replace(" ,", ",")), parts.place)


_ENDS = re.compile(r" (?:заверш|законч|заканч|прекрат|прекращ)[а-яё]*с[ья]$")


def _is_within(name: str, complement: str) -> bool:
    """Whether a complement has a name, in whatever case: "с премьером Олжасом Бектеновым"."""
    stem = name[: max(_STEM, len(name) - _ENDING)]
    return len(name) > _STEM and f" {stem}" in f" {complement}"


_STEM, _ENDING = 4, 2


def _planned(parts: NameParts) -> str:
    """What is planned, where the verb of planning stands before it: "запланировано [посещение верфи]"."""
    verb, _, thing = parts.clause.partition(" ")
    first = thing.partition(" ")[0].casefold()
    fit = verb.casefold().endswith(_SHORT) and first.endswith(_NOMINATIVE) and first not in heads()
    return thing if parts.lemma in ARRANGING and fit else ""


_SHORT = ("ен", "ена", "ено", "ены", "аны", "ан", "ана", "ано")
_NOMINATIVE = ("ие", "ия", "ка", "ый", "ий", "ая", "ое", "ее", "ые")
_LONGEST = 90
_MOST = 3
SIGNED = {
    "подписать": "подписание",
    "ратифицировать": "ратификация",
    "расторгнуть": "расторжение",
    "заключить": "заключение",
}


def _with_place(title: str, place: str) -> str:
    return f"{title} {place}" if place and len(title) + len(place) < _LONGEST else title


def _by_kind(parts: NameParts) -> str:
    """The name of what a verb tells, made with the noun of its kind; "" where the clause has no such words."""
    make = _talks if parts.lemma in DISCUSSING else _MADE.get(parts.kind)
    return make(parts) if make else ""


def _genitive_of(who: str) -> str:
    """The words of a subject in the genitive: "Президент Вьетнама" -> "президента Вьетнама"; "" if unknown."""
    one, both, other = who.partition(" и ")
    if both and other.partition(" ")[0].casefold().replace("ё", "е") in heads():
        parts = (_genitive_of(one), _genitive_of(other))
        return " и ".join(parts) if all(parts) else ""
    first, _, rest = who.partition(" ")
    head = heads().get(first.casefold().replace("ё", "е"), "")
    return f"{head} {rest}".strip() if head else ""


def _visit(parts: NameParts) -> str:
    if not parts.goal or (parts.lemma in _AWAY and not parts.manner):
        return ""
    if parts.who:
        who = _genitive_of(parts.who)
    else:
        who = _joined(_genitives(parts, parts.subject)) if 1 <= len(parts.subject) <= _MOST else ""
    if not who:
        return ""
    manner = next((nominative(word, "m") for word in parts.manner), "")
    return f"{manner} визит {who} {_into(parts.goal)}".strip()


_AWAY = frozenset("отбыть вернуться вылетать вылететь отправиться направиться поехать".split())
# Places that one goes "на" and not "в".
_ONTO = tuple(
    "украин кипр куб мальт филиппин сахалин камчатк тайван кавказ урал алтай ямайк гаити чукотк балкан байкал "
    "шри-ланк дальн ближн".split()
)


def _into(goal: str) -> str:
    """A goal with its preposition: "в Белград", "во Вьетнам", "на Украину"."""
    folded = goal.casefold()
    if folded.startswith(_ONTO):
        return f"на {accusative(goal)}"
    return f"{'во' if re.match('[вф][бвгджзклмнпрстфхцчшщь]', folded) else 'в'} {accusative(goal)}"


def _meeting(parts: NameParts) -> str:
    word = "телефонный разговор" if parts.kind == "call" else "встреча"
    if parts.lemma not in _MET:
        return ""
    if len(parts.participants) == 2 and parts.subject and not parts.mixed:
        return _with_place(f"{word} {_joined(_genitives(parts, parts.participants))}", parts.place)
    if len(parts.subject) == 1 and parts.companion:
        return _with_place(f"{word} {_genitives(parts, parts.subject)[0]} {parts.companion}", parts.place)
    who = _genitive_of(parts.who)
    return _with_place(" ".join(filter(None, (word, who, parts.companion))), parts.place) if who else ""


def _talks(parts: NameParts) -> str:
    word = "телефонный разговор" if re.search(r"\bпо телефону\b|\bтелефонн", parts.clause) else "переговоры"
    if len(parts.subject) == len(parts.participants) == 1 and parts.companion:
        return _with_place(f"{word} {_genitives(parts, parts.subject)[0]} {parts.companion}", parts.place)
    if not parts.subject or not 2 <= len(parts.participants) <= _MOST:
        return ""
    return _with_place(f"{word} {_joined(_genitives(parts, parts.participants))}", parts.place)


_MET = frozenset(
    "встретиться встречаться повстречаться увидеться созвониться позвонить поговорить переговорить побеседовать "
    "пообщаться принять принимать".split()
)
_LEAVING = frozenset({"уйти", "подать"})
_SUFFERED = {
    "арестовать": "арест",
    "задержать": "задержание",
    "экстрадировать": "экстрадиция",
    "назначить": "назначение",
    "уволить": "увольнение",
    **dict.fromkeys(("уйти", "подать", "отправить"), "отставка"),
    "отстранить": "отстранение",
    "умереть": "смерть",
    "скончаться": "смерть",
    "погибнуть": "гибель",
    "не стать": "смерть",
    **dict.fromkeys(("похоронить", "захоронить", "отпеть"), "похороны"),
    "убить": "убийство",
    "застрелить": "убийство",
    "выслать": "высылка",
    "депортировать": "депортация",
}


def _suffered(parts: NameParts) -> str:
    noun = "смерть" if (parts.kind, parts.lemma) == ("death", "уйти") else _SUFFERED.get(parts.lemma)
    if noun and (parts.lemma in _LEAVING or parts.passive) and not parts.patient and parts.who:
        return f"{noun} {_genitive_of(parts.who)}" if _genitive_of(parts.who) else ""
    if not noun or len(parts.patient) != 1:
        return ""
    return _with_place(f"{noun} {_genitives(parts, parts.patient)[0]}", parts.place)


_DAY_OF = re.compile(
    r"объяв(?:лен|ил)\w* (?:(?P<which>[а-яё]+[ыи]м) )?дн[её]м(?! об? )(?P<of>(?: [а-яё]+)*)$|"
    r"объяв(?:лен|ил)\w* (?P<off>выходным|нерабочим|праздничным|рабочим)$",
    re.IGNORECASE,
)


def _declared(parts: NameParts) -> str:
    """What a day is made: "объявлено днем траура" -> "День траура", "выходным днем" -> "Выходной день"."""
    told = _DAY_OF.search(parts.clause)
    if told is None:
        return ""
    word = told["which"] or told["off"]
    which = f"{nominative(word, 'm')} " if word else ""
    return f"{which}день{told['of'] or ''}"


_MADE = {
    "statement": _declared,
    "visit": _visit,
    "meeting": _meeting,
    "call": _meeting,
    **dict.fromkeys(("arrest", "appointment", "resignation", "death", "expulsion", "ceremony"), _suffered),
}


def _with_another(complement: str) -> str:
    """A second noun of event in the nominative too: "встречи и совещаний" -> "встречи и совещания"."""
    first, _, rest = complement.partition(" ")
    word, _, more = rest.partition(" ")
    other = nouns().get(word.casefold()) if first == "и" else None
    return f"и {other.base} {more}".strip() if other is not None else complement


def _noun_and_rest(complement: str) -> tuple[str, str]:
    """A noun that goes with the noun of event ("раунд переговоров"), and what follows the parties' names.

    "второй раунд переговоров Узбекистана и Казахстана о водах": the parties belong to the talks.
    """
    first, _, rest = complement.partition(" ")
    return (first, rest) if nouns().get(first.casefold()) else ("", complement)


# A woman's last name that has no cases; one in "-ов" or "-ин" is a man's, whoever is taken for a woman.
_UNDECLINED = re.compile("(?<![оеё]в)(?<![иы]н)(?<=[бвгджзйклмнпрстфхцчшщь])$")


def _genitives(parts: NameParts, names: tuple[str, ...]) -> list[str]:
    """Names in the genitive; a woman's that ends in a consonant has none."""
    return [name if name in parts.women and _UNDECLINED.search(name) else genitive(name) for name in names]


def _joined(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} и {names[-1]}"


def _capital(text: str) -> str:
    low = text[:1] in '«"“„'  # "«старый» мост"
    return text[:low] + text[low : low + 1].upper() + text[low + 1 :]
