"""Happening in Russian.

The forms stand in ``events.tsv`` and ``actions.tsv``, built by ``tools/build_events_ru.py``.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from toolkit.extraction.events.lexicon import Action, EventLexicon, EventNoun, NameParts
from toolkit.extraction.languages import table
from toolkit.extraction.languages.ru.grammar import genitive, is_adjective, nominative

_CASES = "ngdabl"
_PAST = re.compile(r"[а-я]{2,}(?:[аеиоуыя]л|[аеиоуыя]?л[аои])(?:с[ья])?$")
# Words with the ending of a past tense that are none.
_NOT_VERBS = frozenset(
    "было были была был дела сила силы мало числа начала слова школа стола мало весьма дало если или сначала "
    "около правила тела села стекла масла скала статья зала канала журнала материала сигнала капитала "
    "потенциала"
    "персонала криминала автомобиля угла стал стала стало стали мог могла могло могли являлся являлась "
    "являлись"
    "имел имела имели хотел хотела хотели считал считала считали оставался оставалась оставались находился "
    "находилась находились жил жила жили знал знала знали".split()
)
_SEMANTIC = ("past", "future", "participle", "infinitive")


@lru_cache(maxsize=1)
@lru_cache(maxsize=1)
def _nouns() -> Mapping[str, EventNoun]:
    found: dict[str, EventNoun] = {}
    for _lemma, kind, strength, gender, singular, plural in table("ru", "events"):
        for number, cells in (("s", singular), ("p", plural)):
            forms = cells.replace("ё", "е").split(",")
            for word in filter(None, dict.fromkeys(forms)):
                cases = frozenset(c + number for c, form in zip(_CASES, forms, strict=True) if form == word)
                known = found.get(word)
                sex = gender if number == "s" else "p"
                if known is None or (not known.strong and strength == "strong"):
                    found[word] = EventNoun(cells.split(",")[0], kind, strength == "strong", sex, cases)
                elif known.kind == kind and known.base != cells.split(",")[0]:
                    found[word] = EventNoun(known.base, kind, known.strong, known.gender, known.cases | cases)
    return found


@lru_cache(maxsize=1)
def _actions() -> Mapping[str, Action]:
    found: dict[str, Action] = {}
    for lemma, kind, light, past, future, participle, infinitive, aspect in table("ru", "actions"):
        tenses = zip(_SEMANTIC, (past, future, participle, infinitive), strict=True)
        for tense, cell in tenses:
            for word in filter(None, cell.replace("ё", "е").split(",")):
                real = "present" if tense == "future" and aspect == "impf" else tense
                number = (
                    "p"
                    if word.endswith(("ли", "лись", "ут", "ат", "ют", "ят", "утся", "атся", "ются", "ятся"))
                    else "s"
                )
                found.setdefault(word, Action(lemma, kind, real, light, "" if tense == "infinitive" else number))
    return found


def _is_action(word: str) -> bool:
    return _PAST.match(word) is not None and word not in _NOT_VERBS


def _title(parts: NameParts) -> str:
    if parts.noun is None or (parts.bare and not parts.complement):
        return _capital(parts.clause)
    words = [nominative(word, parts.noun.gender) for word in parts.modifiers]
    words.append(parts.noun.base)
    head, complement = _noun_and_rest(parts.complement or "")
    words += [head] if head else []
    if parts.participants:
        words.append(_joined([genitive(name) for name in parts.participants]))
    if parts.complement:
        words += [complement] if complement else []
    elif not parts.participants and parts.place:
        words.append(parts.place)
    return _capital(" ".join(words).replace(" ,", ","))


def _noun_and_rest(complement: str) -> tuple[str, str]:
    """A noun that goes with the noun of event ("раунд переговоров"), and what follows the parties' names.

    "второй раунд переговоров Узбекистана и Казахстана о водах": the parties belong to the talks.
    """
    first, _, rest = complement.partition(" ")
    return (first, rest) if _nouns().get(first.casefold()) else ("", complement)


def _joined(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} и {names[-1]}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


LEXICON = EventLexicon(
    nouns=_nouns,
    actions=_actions,
    title=_title,
    is_action=_is_action,
    is_modifier=is_adjective,
    planned=frozenset(
        "будет будут планируется планируются планирует планируют запланирован запланирована запланировано "
        "запланированы намечен намечена намечено намечены назначен назначена назначено назначены ожидается "
        "ожидаются предстоит предстоят должен должна должно должны намерен намерена намерены собирается "
        "собираются готовится готовятся запланированный запланированная запланированные запланированных "
        "предстоящий предстоящая предстоящие предстоящей предстоящего предстоящих".split()
    ),
    tentative=frozenset(
        "может могут возможно вероятно предположительно ориентировочно предварительно рассматривается "
        "рассматривают рассматривает вероятность возможность мог могла могли могло".split()
    ),
    cancelled=frozenset(
        "отменен отменена отменено отменены отменил отменила отменили отменяется отмена отмене".split()
    ),
    postponed=frozenset(
        "перенесен перенесена перенесено перенесены перенес перенесла перенесли отложен отложена отложено "
        "отложены"
        "отложил отложила отложили переносится переносятся".split()
    ),
    negations=frozenset({"не"}),
    auxiliaries=frozenset("будет будут был была было были может могут должен должна должны".split()),
    linking=frozenset({"прямых", "мирных", "очередных", "двусторонних", "трехсторонних"}),
    conjunctions=frozenset({"и", "а", "но"}),
    pronouns=frozenset({"он", "она"}),
    place_prepositions=frozenset({"в", "во", "на"}),
    goal_prepositions=frozenset({"в", "во", "на"}),
    companions=frozenset("между с со".split()),
    topics=frozenset("о об обо по про из-за против для вокруг насчет".split()),
    complements=frozenset("между с со по о об обо против".split()),
    sides=(
        "делегац",
        "сторон",
        "представител",
        "переговорщик",
        "дипломат",
        "министр",
        "президент",
        "лидер",
        "глав",
        "эксперт",
        "власт",
        "войск",
        "военн",
        "колле",
    ),
    time_prepositions=frozenset("в во с со до к ко на по от около не".split()),
    connectors=frozenset(
        "однако также ранее кроме между тем напомним так при этом ожидается как недавно затем".split()
    ),
    clause_words=frozenset(
        "который которая которое которые которого которой которому которым которых которую котором что чтобы "
        "где"
        "когда если поскольку хотя пока после".split()
    ),
)
