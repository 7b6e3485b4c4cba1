"""Persons: which words name one, in which base form, and which mentions name the same one."""

from collections import defaultdict
from collections.abc import Callable
from functools import lru_cache

from toolkit.extraction.entities.candidate import Candidate, Option
from toolkit.extraction.entities.cases import ALL_CASES
from toolkit.extraction.entities.clusters import Cluster, Register
from toolkit.extraction.entities.lexicon import readings
from toolkit.extraction.entities.roles import Role
from toolkit.extraction.entities.tables import city_of
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.ru.entities import (
    ADJECTIVE,
    CHARACTERS,
    DIMINUTIVES,
    FUNCTION_WORDS,
    IN,
    NO_OFFICES,
    OWNED,
    PARTS,
    POSSESSIVES,
    RANKED,
    SAYING,
    SURE_PARTICLES,
    VERB,
)
from toolkit.extraction.languages.ru.mentions.couples import with_couples
from toolkit.extraction.languages.ru.mentions.names import as_printed
from toolkit.extraction.languages.ru.mentions.role_words import role_word
from toolkit.extraction.languages.ru.mentions.roles import before as role_of
from toolkit.extraction.languages.ru.mentions.roles import ends_phrase, role_before
from toolkit.extraction.languages.ru.mentions.tags import tag
from toolkit.extraction.languages.ru.names import SURNAME, WOMAN

_SUBJECT = "subject"
_NEAREST, _FEW = 4, 2
_MARKS = ("«", "„", "“", '"')
_WHERE = frozenset({"в", "во", "при", "на"})
_VOWELS = frozenset("аеёиоуыэюя")


def persons(tokens: Tokens, found: list[Candidate]) -> list[Cluster]:
    """Cluster the persons; what is none of them leaves `found` or becomes a place again."""
    with_couples(tokens, found)
    support = _support(tokens, found)
    register = Register()
    ends: dict[int, str] = {}
    full = [c for c in found if c.kind == "person" and len(c.tags) > 1]
    for candidate in sorted(full, key=_is_by_patronymic):
        option = _best(tokens, candidate, support, _listed(tokens, candidate, ends))
        ends[candidate.last] = option.cases
        register.join(
            candidate, (_by_first_name(register, option) if _is_by_patronymic(candidate) else None) or option
        )
    kept = {id(c) for c in full}
    for candidate in found:
        if len(candidate.tags) == 1 and candidate.options and _settle(tokens, candidate, register, support):
            kept.add(id(candidate))
    found[:] = [c for c in found if c.kind != "person" or id(c) in kept]
    return register.all()


def _listed(tokens: Tokens, candidate: Candidate, ends: dict[int, str]) -> str:
    """The cases of the full name right before one in a list: "Анна Роу, [Марина Котова]"; "" where in doubt."""
    before = tokens.words[candidate.first - 1] if candidate.first else ""
    linked = before == "и" and tokens.joined(candidate.first - 1)
    at = candidate.first if tokens.gap(candidate.first - 1) == ", " else candidate.first - 1 if linked else -1
    cases = ends.get(at, "")
    doubtful = len(cases) > _FEW or ("n" not in cases and _verb_gender(tokens, candidate) == "f")
    return "" if doubtful else cases


def _is_by_patronymic(candidate: Candidate) -> bool:
    """Whether somebody is called by the first name and that of the father, as one well known is."""
    return len(candidate.tags) == 2 and candidate.tags[1] == "P" and candidate.tags[0] not in "Uo"


def _by_first_name(register: Register, option: Option) -> Option | None:
    """The one person of the text who bears a first name, and no other patronymic."""
    bearer = register.bearer(option.given)
    if bearer is None or (" " in bearer.given and bearer.given != f"{option.given} {option.base}"):
        return None
    return Option(bearer.surname, bearer.given, option.gender, option.cases)


def _support(tokens: Tokens, found: list[Candidate]) -> dict[str, set[str]]:
    """Base form -> forms in the text that may be of it."""
    support: dict[str, set[str]] = defaultdict(set)
    seen: set[tuple[int, str]] = set()
    for candidate in found:
        form = tokens.words[candidate.last - 1]
        if (id(candidate.options), form) in seen:
            continue
        seen.add((id(candidate.options), form))
        for option in candidate.options:
            if not option.given or not as_printed(option):
                support[option.base.lower()].add(form)
            if option.base == form and "n" in option.cases and _acts_as(tokens, candidate, option):
                support[option.base.lower()].add(_SUBJECT)  # "Муквеге был": no form of Муквега
    return support


def _acts_as(tokens: Tokens, candidate: Candidate, option: Option) -> bool:
    """Whether a name opens a sentence before a verb in the past that shows the option's sex."""
    if not tokens.opens_sentence(candidate.first) or not tokens.joined(candidate.last - 1):
        return False
    shown = _gender_shown(tokens.words[candidate.last])
    return shown != "" and option.gender in ("u", shown)


def _best(tokens: Tokens, candidate: Candidate, support: dict[str, set[str]], listed: str = "") -> Option:
    options = candidate.options
    if listed:
        options = tuple(one for one in options if not set(listed).isdisjoint(one.cases)) or options
    if len(options) == 1:
        return options[0]
    role = role_of(tokens, candidate, 0)
    if len(candidate.tags) > 1:
        apposed = _is_apposed(tokens, candidate, role)
        stated = [o for o in options if "n" in o.cases and _may_be_stated(tokens, candidate, o)] if apposed else []
        options = tuple(stated or [option for option in options if not as_printed(option)] or options)
        options = tuple(filter(_goes_with(tokens, candidate), options)) or options
    hint, gender = _subject_hint(tokens, candidate, role), _verb_gender(tokens, candidate)
    shown = gender if hint == "n" and len(candidate.tags) > 1 else "u"

    form = tokens.words[candidate.last - 1]

    def weight(option: Option) -> tuple[int, bool, bool, bool]:
        fits, told = _fits(option, hint), shown != "u" and option.gender == shown
        return len(support[option.base.lower()]), fits, told, form.endswith("а") and option.base != form

    best = max(options, key=weight)
    return _first_name(tokens.words[candidate.first], best, options) if candidate.tags in ("F", "f") else best


def _first_name(word: str, best: Option, options: tuple[Option, ...]) -> Option:
    """A first name alone as the tables have it: Ольга, and no Ольг; Глебом of Глеб, and no name as it stands."""
    known = {r.base for r in readings("ru", word) if r.kind in "Ff"}
    if best.base in known:
        return best
    if word in known:
        return next((option for option in options if option.base == word), best)
    if best.base == word and len(best.cases) > 1:
        return next((option for option in options if option.base in known), best)
    return best


def _is_apposed(tokens: Tokens, candidate: Candidate, role: Role | None) -> bool:
    """Whether a name stands beside an office in the nominative that nobody owns, so that it is in it too."""
    if role is None or (role.lemma.lower() in OWNED and role.head == candidate.first - 1):
        return False
    if _owns_where(tokens, candidate, role):
        return False
    inside = range(role.head + 1, candidate.first)
    forms = {cases for _, _, cases in role_word(tokens.words[role.head])}
    return forms == {"n"} and not any(
        role_word(tokens.words[i]) or ends_phrase(tokens, i) or tokens.words[i].isdigit() for i in inside
    )


def _owns_where(tokens: Tokens, candidate: Candidate, role: Role) -> bool:
    """Whether a name stands behind what an office is in, and may own that: "министр в кабинете Игоря Котова"."""
    return role.head < candidate.first - 2 and tokens.words[candidate.first - 2] in _WHERE


def _may_be_stated(tokens: Tokens, candidate: Candidate, option: Option) -> bool:
    """Whether a name may be in the nominative: no form of another, but for a woman's with a surname of women."""
    if option.gender == "u" or not as_printed(option):
        return True
    return WOMAN.search(option.base) is not None and _verb_gender(tokens, candidate) != "m"


def _goes_with(tokens: Tokens, candidate: Candidate) -> Callable[[Option], bool]:
    """Whether an option can stand in a case of the nearest office before the name: "следователю Петру Зимину".

    Beside an office in the nominative the name may be whose office it is; before a woman's verb it may be of an
    office further on.
    """
    index = candidate.first - 1
    low = max(-1, index - _NEAREST)
    while index > low and tokens.joined(index) and not ends_phrase(tokens, index):
        if role_word(tokens.words[index]):
            shown = {case for _, _, cases in role_word(tokens.words[index]) for case in cases if case.islower()}
            near = index == candidate.first - 1 or _verb_gender(tokens, candidate) != "f"
            return lambda option: "n" in shown or not near or not shown.isdisjoint(option.cases)
        index -= 1
    return lambda option: True


def _fits(option: Option, hint: str | None) -> bool:
    if hint is None:
        return False
    # Берлускони stands in any case: no other base form is likelier where an object stands.
    last = option.given.split()[-1:] if option.eastern else [option.base]
    unchanging = option.cases == ALL_CASES and "".join(last)[-1:] in _VOWELS
    return ("n" in option.cases) == (hint == "n") or unchanging


def _subject_hint(tokens: Tokens, candidate: Candidate, role: Role | None) -> str | None:
    """What the place suggests: n where a subject stands, o where an object or a genitive stands."""
    if _is_before_name(tokens, candidate):
        return "o"
    if role:
        kin = role.lemma.lower() in NO_OFFICES and role.head == candidate.first - 1
        if kin and (not role.first or tokens.words[role.first - 1].lower() not in POSSESSIVES):
            return "o"
        owned = role.lemma.lower() in OWNED and role.head == candidate.first - 1 and len(candidate.tags) == 1
        owned = owned or _owns_where(tokens, candidate, role)
        nominative = any("n" in cases for _, _, cases in role_word(tokens.words[role.head]))
        return "n" if nominative and not owned else "o"
    before = tokens.words[candidate.first - 1] if candidate.first else ""
    after = tokens.words[candidate.last] if candidate.last < len(tokens.words) else ""
    if before.isupper() and tokens.gap(candidate.first - 1) == ", " and tokens.gap(candidate.last - 1)[:1] == ".":
        return "n"  # "МОСКВА, 5 мая - АГЕНТСТВО, Анна Роу."
    if before.endswith(("ла", "лась")) or after.endswith(("ла", "лась")) or tokens.opens_sentence(candidate.first):
        return "n"
    governed = before and before[-1].islower() and tokens.joined(candidate.first - 1)
    return "o" if governed and not SAYING.match(before) else None


def _is_before_name(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether a full name is followed at once by another, whose office it owns: "юрист Анны Роу Пётр Гусев"."""
    if len(candidate.tags) == 1 or not tokens.joined(candidate.last - 1):
        return False
    word = tokens.words[candidate.last]
    return word[0].isupper() and tag(word) in "FBfK"


def _settle(tokens: Tokens, candidate: Candidate, register: Register, support: dict[str, set[str]]) -> bool:
    """Decide on one capitalised word; whether it names a person."""
    geographic = candidate.kind != "person"
    inside = candidate.first > 0 and tokens.joined(candidate.first - 1)
    particles = _particles(tokens, candidate) if inside and candidate.options else ""
    if particles:
        _join_with_particles(tokens, candidate, register, particles)
        return True
    located = geographic and inside and tokens.words[candidate.first - 1].lower() in IN
    if geographic and (located or not (candidate.doubtful or _is_named_town(candidate, register))):
        return False
    known = register.first_known(candidate.options)
    if known:
        gender = _verb_gender(tokens, candidate)
        if gender != "u" and len(candidate.options) > 1:
            fitting = tuple(sorted(candidate.options, key=lambda option: option.gender != gender))
            known = register.first_known(fitting) or known
        register.join(candidate, known, gender)
        return True
    ranked = candidate.tags in "To" and _is_ranked(tokens, candidate)
    if geographic and not ranked and (candidate.tags != "B" or _is_capital(candidate)):
        return False
    if ranked or _stands_alone(tokens, candidate):
        register.join(candidate, _by_given(register, candidate) or _best(tokens, candidate, support))
        return True
    return False


def _is_ranked(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether an office that no place has stands before a word that ends as surnames do: "сержанта Котова"."""
    word = tokens.words[candidate.first]
    if not candidate.first or not tokens.joined(candidate.first - 1) or SURNAME.search(word) is None:
        return False
    if tokens.text[tokens.starts[candidate.first - 1] - 1 : tokens.starts[candidate.first - 1]] in _MARKS:
        return False  # "ледокол «Академик Роу»"
    wanted = {case for option in candidate.options for case in option.cases}
    read = role_word(tokens.words[candidate.first - 1])
    return any(lemma.lower() in RANKED and not wanted.isdisjoint(cases) for lemma, _, cases in read)


def _particles(tokens: Tokens, candidate: Candidate) -> str:
    """The particles of a family name right before a word: "фон дер" before "Брюгге"."""
    first = candidate.first
    while first and tokens.words[first - 1] in SURE_PARTICLES and tokens.joined(first - 1):
        first -= 1
    return " ".join(tokens.words[first : candidate.first]) if first < candidate.first else ""


def _join_with_particles(tokens: Tokens, candidate: Candidate, register: Register, particles: str) -> None:
    gender = _verb_gender(tokens, candidate)
    options = sorted(candidate.options, key=lambda one: gender not in ("u", one.gender))
    option = next((one for one in options if register.known(one)), options[0])
    candidate.first -= particles.count(" ") + 1
    candidate.start -= len(particles) + 1
    known = register.known(option)
    register.join(candidate, option if known else option._replace(given=particles), gender)


def _is_named_town(candidate: Candidate, register: Register) -> bool:
    """Whether a town, no capital, is called like somebody whose full name the text has: that one is meant."""
    reading = candidate.reading
    if reading is None or reading.kind != "G" or city_of(reading.record.rstrip("?")).capital:
        return False
    return any(cluster.given for option in candidate.options if (cluster := register.known(option)) is not None)


def _is_capital(candidate: Candidate) -> bool:
    """Whether a word that may be a first name is a capital, or names a city alone in the nominative: Афины."""
    reading = candidate.reading
    if reading is None or reading.kind != "G":
        return False
    named = [r for r in readings("ru", reading.base) if r.kind in "Ff"]
    alone = "n" in reading.cases and not any("n" in r.cases for r in named)
    return alone or city_of(reading.record.rstrip("?")).capital


def _verb_gender(tokens: Tokens, candidate: Candidate) -> str:
    """What the past tense beside a name shows: Трамп заявила."""
    after = tokens.words[candidate.last] if tokens.joined(candidate.last - 1) else ""
    before = tokens.words[candidate.first - 1] if candidate.first and tokens.joined(candidate.first - 1) else ""
    return _gender_shown(after) or _gender_shown(before) or "u"


@lru_cache(maxsize=8192)
def _gender_shown(word: str) -> str:
    """The gender that a verb in the past shows; "" for another word."""
    if word.endswith(("ла", "лась")):
        return "f"
    return "m" if word.endswith(("ал", "ил", "ел", "ял", "был", "нул", "лся")) else ""


def _by_given(register: Register, candidate: Candidate) -> Option | None:
    """A first name alone is of the one person who bears it."""
    if candidate.tags not in "FfBK":
        return None
    for option in candidate.options:
        for given in (option.base, *DIMINUTIVES.get(option.base, ())):
            bearer = register.bearer(given)
            if bearer:
                return Option(bearer.surname, bearer.given, option.gender, option.cases, bearer.eastern)
    return None


def _stands_alone(tokens: Tokens, candidate: Candidate) -> bool:
    if candidate.tags in "Ss" and _is_adjective(tokens, candidate):
        return False
    if candidate.first and tokens.words[candidate.first - 1].lower() in PARTS:
        return False  # "исполнительница роли Аркадиной"
    if (
        candidate.first
        and (tokens.words[candidate.first - 1].lower(), candidate.options[0].base.lower()) in CHARACTERS
    ):
        return False
    if candidate.tags in "sUfBTES" and role_before(tokens, candidate):
        return True
    if candidate.tags == "f" and _is_apposed(tokens, candidate, role_of(tokens, candidate, 0)):
        return True
    if candidate.tags in "FSB":
        return True
    if candidate.tags == "s":
        return not tokens.opens_sentence(candidate.first) or _acts(tokens, candidate)
    return candidate.tags == "U" and _acts(tokens, candidate)


def _acts(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether a word that ends as surnames do stands before a verb in the past: "Лавров заявил"."""
    word = tokens.words[candidate.first]
    after = tokens.words[candidate.last] if tokens.joined(candidate.last - 1) else ""
    return SURNAME.search(word) is not None and _verb_gender(tokens, candidate) != "u" and after[:1].islower()


def _is_adjective(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether the word goes with a noun after it: Никитинского суда."""
    word = tokens.words[candidate.first]
    if not ADJECTIVE.search(word) or not tokens.joined(candidate.last - 1):
        return False
    after = tokens.words[candidate.last]
    return after[0].islower() and after not in FUNCTION_WORDS and not VERB.search(after)
