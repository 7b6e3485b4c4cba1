"""Verbs of saying in Russian: their forms, from ``speech.tsv``, and what each of them takes."""

import re
from collections.abc import Mapping
from functools import lru_cache

from toolkit.extraction.languages import table
from toolkit.extraction.quotes.lexicon import Class, Cue

_COLUMNS = (
    ("past", "s", "m"),
    ("past", "s", "f"),
    ("past", "s", "n"),
    ("past", "p", ""),
    ("present", "s", ""),
    ("present", "p", ""),
    ("gerund", "", ""),
)

_CLASSES: Mapping[str, Class] = {
    "say": "say",
    "think": "think",
    "passive": "passive",
    "act": "act",
    "name": "name",
    "quote": "quote",
    "light": "light",
}

# Short adjectives that stand for a verb of opinion: "уверен Песков".
_PREDICATES = {
    "убежденный": ("убежден", "убеждена", "убеждены"),
    "уверенный": ("уверен", "уверена", "уверены"),
    "согласный": ("согласен", "согласна", "согласны"),
}

# Short participles whose subject is the document: "сказано в сообщении".
_STATED = "сказано указано отмечено написано подчеркнуто уточнено пояснено заявлено сообщено зафиксировано".split()

# Of those, the ones that speak only next to words between marks.
_ONLY_QUOTED = frozenset({"согласный"})

# The same letters as a noun, an adverb or a particle far more often than as a verb.
_NOT_CUES = frozenset("цитата бросив думав верит решит благодаря".split())

_PAST = re.compile(r"(?:[аеияоуы](?<!те)ли|[аеияоуы]лся|лась|лись|лось|[аеияуы]л|нула|[аи]ло)$")

# Nouns of the same ending.
_NOT_PAST = frozenset(
    "канал телеканал радиоканал портал журнал генерал адмирал отдел персонал филиал капитал театрал криминал "
    "вокал провал сигнал финал полуфинал материал потенциал интервал либерал тыл стул аул".split()
)


@lru_cache(maxsize=1)
def cues() -> Mapping[str, Cue]:
    """The forms that attribute."""
    found: dict[str, Cue] = {}
    for lemma, cls, tense, *cells in table("ru", "speech"):
        for (form, number, gender), cell in zip(_COLUMNS, cells, strict=False):
            if tense == "futr" and form == "present":
                continue  # "министр подтвердит": nobody has said it yet
            for word in cell.replace("ё", "е").split(","):
                if word and word not in _NOT_CUES and not (cls == "think" and form == "gerund"):
                    found.setdefault(word, Cue(lemma.replace("ё", "е"), _CLASSES[cls], form, number, gender))
    for lemma, forms in _PREDICATES.items():
        for word, number, gender in zip(forms, "ssp", ("m", "f", ""), strict=True):
            found[word] = Cue(lemma, "act" if lemma in _ONLY_QUOTED else "think", "predicate", number, gender)
    for word in _STATED:
        found[word] = Cue(word, "passive", "predicate", "s", "n")
    return found


@lru_cache(maxsize=8192)
def is_past(word: str) -> bool:
    """Whether a word looks like a verb in the past."""
    return len(word) > 3 and _PAST.search(word) is not None and word not in _NOT_PAST


def is_infinitive(word: str) -> bool:
    """Whether a word looks like an infinitive."""
    return len(word) > 3 and word.endswith(("ть", "ти", "ться", "тись", "чь"))


WRITES = re.compile(
    r"\b(?:на|о)?пис(?:ал|ат)|\bпишет|опубликовал|выложил|разместил|распространил|канале?\b|соцсет|блоге|микроблог|"
    r"на (?:своей )?страниц|в обращени|в письме|в твиттер|в фейсбук|вконтакте",
    re.IGNORECASE,
)

ABOUT = {
    **dict.fromkeys(
        "сообщить сообщать рассказать рассказывать заявить заявлять объявить объявлять сказать написать "
        "напомнить напоминать предупредить предупреждать упомянуть доложить докладывать уведомить "
        "отчитаться отчитываться рапортовать отрапортовать известить оповестить упоминать поведать "
        "предостеречь "
        "предостерегать обмолвиться возвестить "
        "проинформировать информировать намекнуть говорить писать".split(),
        frozenset({"о", "об", "обо"}),
    ),
    **dict.fromkeys("посетовать сетовать пожаловаться жаловаться".split(), frozenset({"на"})),
    **dict.fromkeys("выразить выражать высказать высказывать".split(), frozenset({"о", "об"})),
    "настаивать": frozenset({"на"}),
    "настоять": frozenset({"на"}),
}

OBJECTS = frozenset(
    "подтвердить подтверждать опровергнуть опровергать отрицать осудить осуждать раскритиковать критиковать "
    "отвергнуть отвергать потребовать требовать пообещать обещать".split()
)

LIGHT = {
    **dict.fromkeys(
        ("выразить", "выражать", "высказать", "высказывать"),
        frozenset(
            "уверенность мнение надежду сожаление обеспокоенность озабоченность сомнение сомнения опасение "
            "опасения убеждение убежденность предположение недоумение точку позицию пожелание".split()
        ),
    ),
    **dict.fromkeys(
        ("сделать", "делать"), frozenset({"вывод", "заявление", "прогноз", "предположение", "признание"})
    ),
    **dict.fromkeys(("прийти", "приходить"), frozenset({"выводу", "заключению"})),
    **dict.fromkeys(("дать", "давать"), frozenset({"понять"})),
    **dict.fromkeys(("обратить", "обращать"), frozenset({"внимание"})),
}

PUBLISHED = dict.fromkeys(
    "распространить распространять опубликовать публиковать обнародовать выпустить разместить".split(),
    frozenset(
        "информацию сведения данные сообщение сообщения заявление новость новости пост запись объявление "
        "пресс-релиз релиз опровержение пояснение видеообращение обращение".split()
    ),
)

DENYING = frozenset("опровергнуть опровергать отрицать отвергнуть отвергать".split())

BIDDING = frozenset(
    "призвать призывать попросить просить потребовать требовать поручить приказать велеть предложить предлагать "
    "посоветовать советовать рекомендовать порекомендовать уговаривать умолять".split()
)

JUDGING = frozenset("считать посчитать счесть".split())

CHANTING = frozenset("скандировать выкрикивать кричать прокричать крикнуть выкрикнуть".split())

NEGATED = frozenset("исключить исключать скрыть скрывать сомневаться согласный".split())

COMMENTING = frozenset(
    f"{stem}{ending}"
    for stem in ("прокомментировал", "отреагировал", "оценил", "ответил")
    for ending in ("", "а", "и")
)

BLAMING = frozenset(
    "оценить оценивать осудить осуждать раскритиковать критиковать поблагодарить благодарить приветствовать "
    "похвалить хвалить обвинить обвинять упрекнуть".split()
)

UNNAMED = (
    ("не", "называть"),
    ("не", "раскрывать"),
    ("не", "указывать"),
    ("сохранить", "анонимность"),
    ("остаться", "неназванным"),
    ("остаться", "анонимным"),
)

PROMISING = frozenset(
    "пообещать обещать пригрозить призвать призывать предложить предлагать потребовать требовать попросить "
    "просить приказать приказывать велеть "
    "постановить рекомендовать порекомендовать посоветовать советовать поклясться рассчитывать "
    "надеяться".split()
)

INTERVIEWING = frozenset(
    "прокомментировал прокомментировала пообщался пообщалась поговорил поговорила побеседовал побеседовала "
    "ответил ответила рассказал рассказала поделился поделилась подвел подвела оценил оценила высказался "
    "высказалась "
    "объяснил объяснила обратился обратилась поздравил поздравила выразил выразила вспомнил вспомнила "
    "интервью".split()
)
