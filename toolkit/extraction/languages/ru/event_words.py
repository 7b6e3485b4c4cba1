"""The Russian words of happening: the forms of ``events.tsv`` and ``actions.tsv``, and what verbs look like.

``tools/build_events_ru.py`` builds both tables.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from attrs import evolve

from toolkit.extraction.events.forms import Action, EventNoun
from toolkit.extraction.languages import table, word_forms
from toolkit.extraction.languages.ru.paradigms import inflected
from toolkit.extraction.languages.ru.tense import BARE_PAST, INFINITIVE_SHAPE

_CASES = "ngdabl"
_PAST = re.compile(rf"(?:[а-я]{{2,}}(?:[аеиоуыя]л|[аеиоуыя]?л[аои])(?:с[ья])?|{BARE_PAST})$")
# Words with the ending of a past tense that are none.
_NOT_VERBS = frozenset(
    "было были была был дела сила силы мало числа начала слова школа стола мало весьма дало если или сначала "
    "около правила тела села стекла масла скала статья зала канала журнала материала сигнала капитала "
    "потенциала "
    "увеличился увеличилась увеличилось увеличились вырос выросла выросло выросли снизился снизилась "
    "снизилось снизились составил составила составило составили насчитывал насчитывала насчитывало "
    "персонала криминала автомобиля угла стал стала стало стали мог могла могло могли смогла "
    "смогло смогли являлся являлась "
    "являлись "
    "имел имела имели хотел хотела хотели считал считала считали оставался оставалась оставались находился "
    "находилась находились жил жила жили знал знала знали родился родилась родились родилось "
    "работал работала стоял стояла стояло стояли лежал лежала лежало лежали значился значилась числился числилась "
    "работали учился училась учились служил служила служили занимал занимала занимали возглавлял возглавляла "
    "руководил руководила принадлежал принадлежала принадлежали составлял составляла составляли стоил стоила "
    "надеялся надеялась надеялись опасался опасалась опасались нуждался нуждались действовал действовала "
    "действовало действовали сохранялся сохранялась сохранялось сохранялись отличался отличалась "
    "отличались ехал ехала ехало ехали проезжал проезжала проезжало проезжали двигался двигалась двигались "
    "следовал следовала следовало следовали спал спала спали ждал ждала ждали сидел сидела сидели летел летела "
    "летело летели плыл плыла плыло плыли пытался пыталась пытались гулял гуляла гуляли перевозил перевозила "
    "перевозили управлял управляла управляли".split()
)
_SEMANTIC = ("past", "future", "participle", "infinitive")


@lru_cache(maxsize=1)
def nouns() -> Mapping[str, EventNoun]:
    """Forms of event nouns."""
    found: dict[str, EventNoun] = {}
    for lemma, kind, strength, gender, singular, plural in table("ru", "events"):
        numbers = (("s", singular), ("p", plural))
        for number, cells in reversed(numbers) if lemma in _MANY else numbers:
            forms = cells.replace("ё", "е").split(",")
            for word in filter(None, dict.fromkeys(forms)):
                if word in _OTHER_WORDS or (word in heads() and word != forms[0]):
                    continue  # "премьер" is no premiere
                cases = frozenset(c + number for c, form in zip(_CASES, forms, strict=True) if form == word)
                known, base = found.get(word), cells.split(",")[0]
                sex = gender if number == "s" else "p"
                if known is None or (not known.strong and strength == "strong"):
                    genitive, many = cells.split(",")[1], plural.split(",")[0]
                    found[word] = EventNoun(base, kind, strength == "strong", sex, cases, genitive, many)
                elif known.kind == kind and known.base != base:
                    found[word] = evolve(known, cases=known.cases | cases)
    return found


# Forms that are mostly those of other words: "в селе" tells of a village, "сходу" is how one does a thing.
_OTHER_WORDS = frozenset({"селе", "селю", "сходу"})
# Nouns that are mostly met in the plural.
_MANY = frozenset({"консультация", "санкция"})


# Endings of verbs in the plural: pasts, short participles, third persons.
_OF_MANY = ("ли", "лись", "ны", "ты", "ут", "ат", "ют", "ят", "утся", "атся", "ются", "ятся")


@lru_cache(maxsize=1)
def actions() -> Mapping[str, Action]:
    """Forms of verbs of action."""
    found: dict[str, Action] = {}
    for lemma, kind, light, past, future, participle, infinitive, aspect, _converbs in table("ru", "actions"):
        tenses = zip(_SEMANTIC, (past, future, participle, infinitive), strict=True)
        for tense, cell in tenses:
            for word in filter(None, cell.replace("ё", "е").split(",")):
                real = "present" if tense == "future" and aspect == "impf" and lemma != "быть" else tense
                number = "p" if word.endswith(_OF_MANY) else "s"
                found.setdefault(word, Action(lemma, kind, real, light, "" if tense == "infinitive" else number))
    return found


@lru_cache(maxsize=1)
def perfective() -> frozenset[str]:
    """Verbs of action in the perfective."""
    return frozenset(row[0] for row in table("ru", "actions") if row[7] == "perf")


@lru_cache(maxsize=1)
def converbs() -> frozenset[str]:
    """Forms by which verbs of action tell of what the subject does besides: "выступая", "прибыв"."""
    return frozenset(
        form for row in table("ru", "actions") for form in row[-1].replace("ё", "е").split(",") if form
    )


@lru_cache(maxsize=8192)
def is_action(word: str) -> bool:
    """Whether a word of no table looks like a finite verb in the past."""
    return (
        _PAST.match(word) is not None and word not in _NOT_VERBS and word not in word_forms("ru", "times_not_past")
    )


@lru_cache(maxsize=8192)
def is_future(word: str) -> bool:
    """Whether a word of no table is a verb in the future."""
    return word in word_forms("ru", "times_future") and word not in _NOT_FUTURE


_DONE = re.compile(r"[а-я]{3,}[аея]н[аоы]?$")
# Short participles and adjectives for how something is, and not for what was done.
_STATES = inflected(
    """
    расположен связан обеспокоен вынужден уверен намерен предназначен посвящен оснащен убежден настроен
    рассчитан заинтересован обязан сосредоточен населен ограничен озабочен удовлетворен знаком обусловлен
    основан ориентирован нацелен лишен встревожен возмущен потрясен шокирован удивлен впечатлен огорчен
    разочарован недоволен благодарен оформлен выполнен представлен привязан приурочен сопряжен чреват
    заселен вооружен укомплектован одет обут поражен занят открыт закрыт известен сложен напряжен осложнен
    доступен разрешен запрещен должен нужен важен виден слышен возможен необходим
    """
)


@lru_cache(maxsize=8192)
def is_done(word: str) -> bool:
    """Whether a word of no table is a short participle in the passive that tells what was done."""
    shaped = _DONE.match(word) is not None and word not in _STATES
    return shaped and word not in word_forms("ru", "times_not_past")


@lru_cache(maxsize=8192)
def is_meant(word: str) -> bool:
    """Whether a word of no table is an infinitive."""
    return INFINITIVE_SHAPE.fullmatch(word) is not None and word not in _NO_MEANINGS


_NO_MEANINGS = frozenset("быть стать мочь смочь являться иметь уметь хотеть знать считать".split())


def is_idle_verb(word: str) -> bool:
    """Whether a word is a finite verb that tells no action, but is of a clause of its own: "список составят"."""
    return word in _NOT_FUTURE and word.endswith(("ит", "ат", "ят", "ут")) and word not in _AUXILIARIES


_AUXILIARIES = frozenset("будет будут станет станут даст дадут сможет смогут".split())
# Futures of no action of their own.
_NOT_FUTURE = frozenset(
    "будет будут станет станут даст дадут сможет смогут захочет захотят придется удастся окажется окажутся "
    "позволит позволят останется останутся понадобится потребуется составит скажет скажут значит "
    "примет кажется".split()
)


@lru_cache(maxsize=1)
def heads() -> Mapping[str, str]:
    """Nominatives of nouns for those who act, with their genitives."""
    found: dict[str, str] = {}
    for _lemma, _kind, _gender, singular, plural in table("ru", "agents"):
        for cells in (singular.split(","), plural.split(",")):
            if cells[0]:
                found.setdefault(cells[0].replace("ё", "е"), cells[1])
    return found


@lru_cache(maxsize=1)
def nominatives() -> frozenset[str]:
    """Nominatives of nouns for those who act that are the genitives of none."""
    genitives = {genitive.replace("ё", "е") for genitive in heads().values()}
    return frozenset(heads()) - genitives


@lru_cache(maxsize=1)
def offices() -> frozenset[str]:
    """Forms of nouns for those who hold an office."""
    rows = (row for row in table("ru", "agents") if row[1] == "person")
    cells = (cell for row in rows for cell in row[3:5])
    return frozenset(form.replace("ё", "е") for cell in cells for form in cell.split(",") if form)
