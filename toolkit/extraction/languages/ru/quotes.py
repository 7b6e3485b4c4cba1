"""Saying in Russian: verbs, pronouns, the nouns of those who speak.

The forms stand in ``speech.tsv`` and ``agents.tsv``, built by ``tools/build_quotes_ru.py``.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from toolkit.extraction.languages import table
from toolkit.extraction.quotes.lexicon import Class, Cue, Noun, Pronoun, QuoteLexicon

_COLUMNS = (
    ("past", "s", "m"),
    ("past", "s", "f"),
    ("past", "s", "n"),
    ("past", "p", ""),
    ("present", "s", ""),
    ("present", "p", ""),
    ("gerund", "", ""),
)
_CLASSES: Mapping[str, Class] = {"say": "say", "think": "think", "passive": "passive"}

# Short adjectives that stand for a verb of opinion: "уверен Песков".
_PREDICATES = {
    "убежденный": ("убежден", "убеждена", "убеждены"),
    "уверенный": ("уверен", "уверена", "уверены"),
}
# The same letters as a noun, an adverb or a particle far more often than as a verb.
_NOT_CUES = frozenset("цитата бросив думав верит решит".split())
# The head of a group agrees in sex with the one it names, not in gender.
_EITHER_SEX = frozenset("глава врио коллега судья замглавы".split())
_CASES = "ngdabl"
_ADJECTIVE = re.compile(r"[а-я-]{2,}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$")
_MASCULINE_ROLE = frozenset("m")


@lru_cache(maxsize=1)
def _cues() -> Mapping[str, Cue]:
    found: dict[str, Cue] = {}
    for lemma, cls, _tense, *cells in table("ru", "speech"):
        for (form, number, gender), cell in zip(_COLUMNS, cells, strict=False):
            for word in cell.replace("ё", "е").split(","):
                if word and word not in _NOT_CUES:
                    found.setdefault(word, Cue(lemma.replace("ё", "е"), _CLASSES[cls], form, number, gender))
    for lemma, forms in _PREDICATES.items():
        for word, number, gender in zip(forms, "ssp", ("m", "f", ""), strict=True):
            found[word] = Cue(lemma, "think", "predicate", number, gender)
    return found


@lru_cache(maxsize=1)
def _nouns() -> Mapping[str, Noun]:
    found: dict[str, Noun] = {}
    for lemma, kind, gender, singular, plural in table("ru", "agents"):
        sex = "mf" if lemma in _EITHER_SEX or (kind == "person" and gender in _MASCULINE_ROLE) else gender
        for number, cells in (("s", singular), ("p", plural)):
            forms = cells.replace("ё", "е").split(",")
            for word in filter(None, dict.fromkeys(forms)):
                cases = frozenset(case + number for case, form in zip(_CASES, forms, strict=True) if form == word)
                known = found.get(word)
                base = cells.split(",")[0]
                if known is None:
                    found[word] = Noun(base, kind, sex, cases)
                elif "ns" in cases or "np" in cases:
                    found[word] = Noun(base if "ns" in cases else known.base, kind, sex, known.cases | cases)
                else:
                    found[word] = Noun(known.base, known.kind, known.gender, known.cases | cases)
    return found


def _is_adjective(word: str) -> bool:
    return _ADJECTIVE.match(word) is not None


def _is_infinitive(word: str) -> bool:
    return len(word) > 3 and word.endswith(("ть", "ти", "ться", "тись", "чь"))


LEXICON = QuoteLexicon(
    order="agreement",
    cues=_cues(),
    nouns=_nouns,
    pronouns={
        "он": Pronoun("m", "s"),
        "она": Pronoun("f", "s"),
        "они": Pronoun("", "p"),
    },
    owners={"его": Pronoun("m", "s"), "ее": Pronoun("f", "s"), "их": Pronoun("", "p")},
    phrases=(
        ("по", "словам"),
        ("по", "мнению"),
        ("по", "данным"),
        ("по", "информации"),
        ("по", "сведениям"),
        ("по", "утверждению"),
        ("по", "утверждениям"),
        ("по", "оценке"),
        ("по", "оценкам"),
        ("по", "версии"),
        ("по", "заявлению"),
        ("по", "сообщению"),
        ("по", "сообщениям"),
        ("по", "выражению"),
        ("по", "признанию"),
        ("по", "убеждению"),
        ("по", "расчетам"),
        ("по", "прогнозу"),
        ("по", "прогнозам"),
        ("по", "подсчетам"),
        ("по", "свидетельству"),
        ("со", "слов"),
        ("согласно",),
    ),
    phrase_ends=frozenset(
        "словам мнению данным информации сведениям утверждению оценке оценкам версии выражению признанию "
        "убеждению расчетам прогнозу прогнозам подсчетам слов".split()
    ),
    that=frozenset({"что", "будто", "чтобы", "как", "почему", "зачем", "когда", "где", "кто"}),
    as_words=frozenset({"как"}),
    impersonal=frozenset(
        "важно стоит следует нужно надо можно нельзя необходимо остается пора хочется сложно трудно легко "
        "интересно любопытно уместно полезно справедливо принято приходится придется достаточно".split()
    ),
    auxiliaries=frozenset("также тоже еще уже ранее и при же вновь снова затем потом позже".split()),
    adverbs=frozenset(
        "также тоже еще уже ранее вновь снова затем потом позже накануне сегодня вчера тогда однако при этом "
        "журналистам журналисту репортерам агентству изданию газете телеканалу каналу радиостанции каналу "
        "сообщив отвечая публично официально прямо лично письменно устно ему ей им мне нам вам кратко "
        "коротко".split()
    ),
    prepositions=frozenset(
        "в во на с со к ко у о об обо от из за по для при до над под перед через после между среди во без ради "
        "из-за из-под около кроме вместо против ходе рамках".split()
    ),
    inner_prepositions=frozenset("в во на при по".split()),
    conjunctions=frozenset("и а но или однако зато либо".split()),
    fillers=frozenset(
        "интервью беседе эфире ходе разговоре комментарии брифинге пресс-конференции конференции четверг среду "
        "понедельник вторник пятницу субботу воскресенье заявлении сообщении выступлении выступая полдень "
        "соцсети соцсетях соцсети телеграм-канале telegram-канале telegram twitter facebook блоге рамках "
        "кулуарах"
        "заседании встрече форуме саммите совещании вопрос этой связи своем своей своих частности целом".split()
    ),
    adjective=_is_adjective,
    relatives=frozenset("который которая которое которые".split()),
    negations=frozenset({"не"}),
    connectors=frozenset(
        "кроме того этом однако между тем частности свою очередь вместе в во при тем не менее таким образом но и "
        "а "
        "по-прежнему например впрочем более того напомним".split()
    ),
    promising=frozenset(
        "пообещать обещать пригрозить призвать призывать предложить предлагать потребовать требовать попросить "
        "просить рекомендовать порекомендовать посоветовать советовать поклясться".split()
    ),
    again=frozenset(
        "дипломат политик чиновник депутат министр президент премьер сенатор эксперт аналитик глава спикер "
        "пресс-секретарь представитель собеседник посол губернатор мэр".split()
    ),
    infinitive=_is_infinitive,
    generic=frozenset(
        "ведомство министерство компания агентство издание газета служба пресс-служба телеканал организация "
        "комитет департамент фонд банк корпорация комиссия".split()
    ),
    documents=frozenset(
        "сообщении заявлении документе докладе отчете релизе пресс-релизе тексте письме обращении материале "
        "статье "
        "публикации исследовании коммюнике послании резолюции постановлении указе комментарии".split()
    ),
)
