"""Russian roles: where the phrase begins and ends that says beside a name what the person is."""

from functools import cache, lru_cache

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.lexicon import fold
from toolkit.extraction.entities.roles import Role
from toolkit.extraction.entities.tables import read_table
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.ru.entities import (
    AIDES,
    ANY_ADJECTIVE,
    FUNCTION_WORDS,
    HONORIFICS,
    NO_OFFICES,
    NOT_ADJECTIVES,
    ROLE_LINKS,
)
from toolkit.extraction.languages.ru.mentions.role_words import role_word
from toolkit.extraction.languages.ru.mentions.titles import CLOSING

_FARTHEST, _NEAR = 14, 6
_SENTENCE_ENDS = (".", "!", "?", "…")
_MOST_OFFICES = 6
"""How many offices of one person are told in a row; without an end a list of them is read over and over."""


def role_before(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether the word before is a role."""
    index = candidate.first - 1
    if index < 0 or not tokens.joined(index):
        return False
    word = tokens.words[index].lower()
    return bool(role_word(word)) or word in HONORIFICS


def before(tokens: Tokens, candidate: Candidate, floor: int) -> Role | None:
    """The role whose phrase ends where the name begins; it does not reach below the word `floor`."""
    if candidate.first - 1 >= floor and tokens.gap(candidate.first - 1) == ", ":
        return _beside(tokens, candidate, floor)
    if _is_parted(tokens.gap(candidate.first - 1)):
        return None
    last = phrase_before(tokens, candidate.first, candidate.cases, floor)
    if last is None or (last.first and tokens.words[last.first - 1].lower() in _SEATS):
        return None  # "выдвинут на пост мэра Софью Роу"
    return _with_further(tokens, candidate, _of_aide(tokens, candidate, last, floor), floor)


def _of_aide(tokens: Tokens, candidate: Candidate, role: Role, floor: int) -> Role:
    """The role of who serves the one that the role tells: "пресс-секретаря [президента] Ивана Рогова".

    A name that another follows is that of whom he serves: "помощника президента Ивана Рогова Петра Орлова".
    """
    behind = candidate.last
    named = behind < len(tokens.words) and tokens.joined(behind - 1) and tokens.words[behind][0].isupper()
    if named or role.head != candidate.first - 1:
        return role
    aide = phrase_before(tokens, role.first, candidate.cases, floor)
    if aide is None or aide.lemma not in AIDES:
        return role
    return Role(aide.first, role.last, aide.head, aide.lemma, aide.gender)


def _is_parted(gap: str) -> bool:
    """Whether a sentence or a paragraph ends before a name: "проводит политику экономии. [Иван Рогов] ушёл"."""
    return "\n" in gap or gap.rstrip(" \xa0").endswith(_SENTENCE_ENDS)


def phrase_before(tokens: Tokens, end: int, cases: str, floor: int) -> Role | None:
    """The role in one of the cases whose phrase ends before the word `end`; capitals ask for the plural."""
    best: Role | None = None
    index, stop = end - 1, max(floor, end - _FARTHEST)
    while index >= stop and (index == end - 1 or _binds(tokens, index) or _enumerates(tokens, index)):
        head = _in_cases(tokens.words[index], cases)
        told = (
            best is not None
            and best.head == index + 1
            and _is_attribute(tokens.words[index], tokens.words[index + 1])
        )
        if head and not told and not _in_marks(tokens, index):
            best = Role(index, end, index, *head)
            if index == end - 1:
                break
        elif ends_phrase(tokens, index) or (best is not None and _is_object(tokens, index)):
            break
        index -= 1
    if index > stop and _is_acting(tokens, index):
        return Role(index - 1, end, index, "", "m")
    return _with_adjectives(tokens, best, stop) if best else None


def _is_object(tokens: Tokens, index: int) -> bool:
    """Whether a noun in the accusative governs the office behind it: "кандидатуру [депутата]"."""
    word = tokens.words[index]
    if (
        not word.endswith(("у", "ю"))
        or ANY_ADJECTIVE.search(word)
        or word.lower() in _OWNERS
        or not word.islower()
    ):
        return False
    led = tokens.words[index - 1].lower() if index and tokens.joined(index - 1) else ""
    return not (led in ROLE_LINKS or ANY_ADJECTIVE.search(led) or role_word(word))


def _is_acting(tokens: Tokens, index: int) -> bool:
    """Whether "и. о." ends at a word: somebody does the duties of the office in the genitive behind it."""
    if not index or tokens.words[index] not in ("о", "О") or tokens.words[index - 1].lower() != "и":
        return False
    return tokens.gap(index - 1) in _POINTS and tokens.gap(index) in _POINTS


def _enumerates(tokens: Tokens, index: int) -> bool:
    """Whether a comma only parts what an office is for: "комитета по труду, социальной политике и спорту"."""
    if tokens.gap(index) != ", ":
        return False
    low = max(0, index - _NEAR)
    while index > low and not ends_phrase(tokens, index):
        if tokens.words[index] == "по":
            return bool(tokens.joined(index - 1))
        if not tokens.joined(index - 1) and tokens.gap(index - 1) != ", ":
            return False
        index -= 1
    return False


_SEATS = frozenset(
    (
        "пост",
        "поста",
        "посту",
        "постом",
        "посте",
        "должность",
        "должности",
        "должностью",
        "кресло",
        "кресла",
        "место",
    )
)
"""Nouns that an office in the genitive behind them is only sought or left with."""
_POINTS = frozenset({".", ". ", ".\xa0"})


def _with_further(tokens: Tokens, candidate: Candidate, role: Role, floor: int) -> Role:
    """The role with others of the same person before it: "врач и телеведущий", "доктор наук, профессор"."""
    following = tokens.words[candidate.last] if candidate.last < len(tokens.words) else ""
    if following in ("и", "а") or role.lemma in NO_OFFICES:
        return role  # several persons are told, one after the other
    first, whole = role.first, role
    for _ in range(_MOST_OFFICES):
        if first - 1 <= floor:
            break
        gap = tokens.gap(first - 1).lstrip('»”“"')
        beside = gap == ", " or tokens.words[first - 1] != "и"
        if gap not in (", ", " "):
            break
        further = phrase_before(tokens, first if beside else first - 1, candidate.cases, floor)
        bare = further is not None and further.last - further.head == 1 and tokens.joined(further.head)
        if further is None or further.lemma in NO_OFFICES or (bare and beside):
            break
        first = further.first
        whole = Role(first, role.last, further.head, further.lemma, further.gender)
    several = first > floor and tokens.words[first - 1].endswith(_SEVERAL)
    return role if several else whole


_SEVERAL = ("ли", "лись", "ют", "ут", "ат", "ят", "ются", "утся", "атся", "ятся")
"""Endings of a verb with several subjects."""


def _in_marks(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word ends or begins a name between marks: аналитик «Алор Брокер»."""
    start, end = tokens.starts[index], tokens.ends[index]
    if not tokens.words[index][0].isupper():
        return False
    return tokens.text[end : end + 1] in CLOSING or tokens.text[max(0, start - 1) : start] in ("«", "„", "“")


def _beside(tokens: Tokens, candidate: Candidate, floor: int) -> Role | None:
    """The role that a name between commas explains: "директор завода, Иван Петров, сообщил"."""
    index = candidate.first - 1
    if tokens.gap(candidate.last - 1)[:1] != "," or after(tokens, candidate, candidate.last + _FARTHEST):
        return None
    stop = max(floor, candidate.first - _FARTHEST)
    while index > stop and _binds(tokens, index - 1) and not ends_phrase(tokens, index):
        index -= 1
    head = _agreeing(tokens.words[index], candidate)
    # The phrase begins the sentence or its clause, so that nothing else can govern it.
    if head is None or not (tokens.opens_sentence(index) or tokens.gap(index - 1).strip() == ","):
        return None
    return Role(index, candidate.first, index, *head)


def _binds(tokens: Tokens, index: int) -> bool:
    gap = tokens.gaps[index + 1]
    return gap in (" ", "/") or (not gap.strip(' \xa0«»“”()"') and "\n" not in gap)  # "фракции ХДС/ХСС"


def _agreeing(word: str, candidate: Candidate) -> tuple[str, str] | None:
    """The base form and the gender of a role that can stand in one of the cases of a name."""
    return _in_cases(word, candidate.cases)


@lru_cache(maxsize=8192)
def _in_cases(word: str, wanted: str) -> tuple[str, str] | None:
    for lemma, gender, cases in role_word(word):
        if any(case in cases for case in wanted):
            return lemma, gender
    return None


_VERB_ENDINGS = (
    "ил",
    "ал",
    "ял",
    "ел",
    "ла",
    "ло",
    "ли",
    "лся",
    "лась",
    "лись",
    "лось",
    "ет",
    "ит",
    "ют",
    "ут",
    "ят",
    "ется",
    "ится",
    "ть",
    "ться",
    "тся",
    "в",
    "вшись",
)


@cache
def _like_verbs() -> frozenset[str]:
    """Nouns and adjectives that end as verbs do; with a mark behind them those that may be verbs as well."""
    return frozenset(read_table("languages/ru/entities_like_verbs.txt").split())


_OWNERS = frozenset({"его", "ее", "её", "их"})


@lru_cache(maxsize=8192)
def _may_end(word: str) -> bool | None:
    """Whether a word is none of a role's phrase; None where that depends on the word before."""
    low = fold(word)
    if low in ROLE_LINKS or word[0].isupper():
        return False
    if low in _OWNERS:
        return None
    if low in FUNCTION_WORDS:
        return True
    if f"{low}?" in _like_verbs():
        return None
    ends = low.endswith(_VERB_ENDINGS) and not low.endswith(("ов", "ев", "ость"))
    return ends and not role_word(low) and low not in _like_verbs()


def ends_phrase(tokens: Tokens, index: int) -> bool:
    """Whether a word cannot stand inside the phrase of a role."""
    ends = _may_end(tokens.words[index])
    if ends is not None:
        return ends
    # "глава села", "министр внутренних дел": a noun, since what is before it governs it or goes with it.
    led = tokens.words[index - 1] if index and tokens.joined(index - 1) else ""
    if tokens.words[index].lower() in _OWNERS:
        return not (led and role_word(led))  # "руководитель его пресс-службы"
    return not (led and (led.lower() in ROLE_LINKS or role_word(led) or ANY_ADJECTIVE.search(led.lower())))


def _with_adjectives(tokens: Tokens, role: Role, stop: int) -> Role:
    """The role with the adjectives before its head."""
    first, head = role.head, tokens.words[role.head]
    while first - 1 >= stop and tokens.joined(first - 1):
        if _is_attribute(tokens.words[first - 1], head):
            first -= 1
        elif first < role.head and tokens.words[first - 1] == "и" and adjective(tokens.words[max(0, first - 2)]):
            first -= 2  # "чрезвычайный и полномочный посол"
        else:
            break
    return Role(first, role.last, role.head, role.lemma, role.gender)


_CASES = {
    **dict.fromkeys(("ый", "ий", "ая", "яя"), "n"),
    **dict.fromkeys(("ого", "его"), "ga"),
    **dict.fromkeys(("ому", "ему"), "d"),
    **dict.fromkeys(("ую", "юю"), "a"),
    **dict.fromkeys(("ым", "им"), "b"),
    **dict.fromkeys(("ом", "ем"), "l"),
    **dict.fromkeys(("ой", "ей"), "ngdbl"),
}
"""Endings of adjectives in the singular, and the cases that they show."""


@lru_cache(maxsize=8192)
def _is_attribute(word: str, head: str) -> bool:
    """Whether a word is an adjective in a case of the noun behind it: no "руководством" before "академика"."""
    low = word.lower()
    if not _looks_adjective(low):
        return False  # the head of another phrase is one as well: "ведущий специалист", "первый президент"
    shown = next(cases for ending, cases in _CASES.items() if low.endswith(ending))
    return any(case in cases for _, _, cases in role_word(head) for case in shown)


_ADJECTIVE = ("ый", "ий", "ой", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ая", "яя", "ую", "юю", "ей")


@lru_cache(maxsize=8192)
def adjective(word: str) -> bool:
    """Whether the word looks like a singular adjective."""
    low = word.lower()
    return _looks_adjective(low) and not role_word(low)


def _looks_adjective(low: str) -> bool:
    return low.endswith(_ADJECTIVE) and low not in NOT_ADJECTIVES and len(low) > 4


def after(tokens: Tokens, candidate: Candidate, ceiling: int) -> Role | None:
    """The role told after the name, between commas: ", глава МИД России,"."""
    index = candidate.last
    if index >= len(tokens.words) or tokens.gap(candidate.last - 1).replace("\xa0", " ") not in {
        ", ",
        " — ",
        " – ",
    }:
        return None
    first = index
    while first < ceiling and adjective(tokens.words[index]) and tokens.joined(index) and index - first < 3:
        index += 1
    head = _agreeing(tokens.words[index], candidate) if index < len(tokens.words) else None
    if head is None:
        return None
    last = index + 1
    while (
        last < ceiling and last - index < _FARTHEST and _binds(tokens, last - 1) and not ends_phrase(tokens, last)
    ):
        last += 1
    return Role(first, last, index, *head)
