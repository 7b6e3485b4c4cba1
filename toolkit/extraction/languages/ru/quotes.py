"""Saying in Russian: pronouns, phrases and the small words of the grammar; verbs and nouns stand beside it.

Their forms stand in ``speech.tsv`` and ``agents.tsv``, built by ``tools/build_quotes_ru.py``.
"""

import re
from functools import lru_cache

from toolkit.extraction.languages.ru import quotes_nouns, quotes_verbs, quotes_words
from toolkit.extraction.languages.ru.mentions.titles import nominative_adjective, nominative_plural_adjective
from toolkit.extraction.languages.ru.offices import LEADERS, OFFICES, synonyms
from toolkit.extraction.languages.ru.quotes_forms import FORMS
from toolkit.extraction.quotes.lexicon import Pronoun, QuoteLexicon

_STRESSED_ENDINGS = frozenset("областн краев городск деловой морск донск миров передов".split())
_ADJECTIVE = re.compile(r"[а-я-]{2,}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)(?<![еая]ние)(?<!тие)(?<!ствие)$")


@lru_cache(maxsize=8192)
def _is_adjective(word: str) -> bool:
    return _ADJECTIVE.match(word) is not None


@lru_cache(maxsize=8192)
def _is_oblique(word: str) -> bool:
    return len(word) > 4 and word.endswith(("ом", "ем", "ой", "ей", "ых", "их", "ого", "его"))


def _nominative(word: str, gender: str) -> str:
    if gender == "p":
        return nominative_plural_adjective(word)
    told = nominative_adjective(word, gender)
    return told[:-2] + "ой" if told[:-2] in _STRESSED_ENDINGS and gender == "m" else told


_DAYS = frozenset("понедельник вторник среду четверг пятницу субботу воскресенье".split())

LEXICON = QuoteLexicon(
    order="agreement",
    naming=quotes_words.NAMING,
    returning=quotes_words.RETURNING,
    turning=quotes_words.TURNING,
    cues=quotes_verbs.cues(),
    nouns=quotes_nouns.nouns,
    pronouns={
        "он": Pronoun("m", "s"),
        "она": Pronoun("f", "s"),
        "они": Pronoun("", "p"),
    },
    others={"тот": Pronoun("m", "s"), "та": Pronoun("f", "s"), "те": Pronoun("", "p")},
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
        ("с", "точки", "зрения"),
        ("по", "версиям"),
        ("со", "слов"),
        ("на", "взгляд"),
        ("следует", "из"),
        ("вытекает", "из"),
        ("если", "верить"),
        ("по", "предположению"),
        ("по", "предположениям"),
        ("по", "заверению"),
        ("по", "заверениям"),
        ("по", "наблюдению"),
        ("по", "замечанию"),
        ("по", "заключению"),
        ("по", "свидетельствам"),
        ("по", "ощущениям"),
        ("по", "воспоминаниям"),
        ("по", "рассказам"),
        ("по", "рассказу"),
        ("по", "уверению"),
        ("по", "уверениям"),
        ("по", "ожиданиям"),
        ("по", "выражению"),
        ("согласно", "данным"),
        ("согласно", "информации"),
        ("согласно", "сообщению"),
        ("согласно", "заявлению"),
        ("по", "наблюдениям"),
        ("по", "выводам"),
        ("согласно",),
    ),
    phrase_ends=frozenset(
        "словам мнению данным информации сведениям утверждению оценке оценкам версии выражению признанию "
        "взгляд предположению предположениям заверениям наблюдению замечанию заключению ощущениям воспоминаниям "
        "рассказам уверениям ожиданиям "
        "убеждению расчетам наблюдениям прогнозу прогнозам подсчетам слов".split()
    ),
    that=frozenset({"что", "будто", "чтобы", "как", "почему", "зачем", "когда", "где", "кто"}),
    asking=frozenset({"как", "почему", "зачем", "когда", "где", "кто"}),
    correlatives=frozenset({"того", "тем", "тех", "так", "тогда", "там"}),
    whether=frozenset({"ли"}),
    questions=frozenset("вопрос вопроса вопросу вопросом вопросе вопросы вопросов вопросам вопросами".split()),
    synonyms=synonyms(),
    sides=frozenset({"сторона", "делегация"}),
    partitive=quotes_nouns.PARTITIVE,
    empty=frozenset("том этом нем ней них себе нас вас тебе чем".split()),
    as_words=frozenset({"как"}),
    named_after=quotes_nouns.NAMED_AFTER,
    abbreviated=frozenset(
        "г гг им ул пос обл респ р-н д с стр корп просп пр пл наб пер ш о и.о вр.и.о т.н тыс млн млрд трлн руб "
        "коп зам пом гл ст мл проф акад доц канд гр св тов чл.-корр сокр".split()
    ),
    impersonal=frozenset(
        "важно стоит следует нужно надо можно нельзя необходимо остается пора хочется сложно трудно легко "
        "интересно любопытно уместно полезно справедливо принято приходится придется достаточно".split()
    ),
    auxiliaries=frozenset(
        "поэтому потому зато итак также тоже еще уже ранее и при же вновь снова затем потом позже".split()
    ),
    adverbs=frozenset(
        "неоднократно лишь вскользь всегда часто регулярно открыто впервые якобы вскоре недавно одновременно "
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
    oblique=_is_oblique,
    nominative=_nominative,
    finite=quotes_verbs.is_past,
    forms=FORMS,
    vague=frozenset(
        "этот эту это эти этих данный данную данные такой такую такие его ее их свой свою свои".split()
    ),
    rankings=frozenset({("по", "версии"), ("по", "версиям")}),
    kin=quotes_nouns.KIN,
    norms=quotes_nouns.NORMS,
    numerals=frozenset(
        "двое трое четверо пятеро шестеро два две три четыре пять шесть семь восемь девять десять "
        "несколько оба обе".split()
    ),
    determiners=frozenset(
        "сам сама само сами этот эта это эти один одна два две три четыре пять несколько многие некоторые мой "
        "моя мои наш наша наши свой своя".split()
    ),
    days=_DAYS,
    fillers=_DAYS
    | frozenset(
        "интервью беседе эфире ходе разговоре комментарии брифинге пресс-конференции конференции "
        "заявлении сообщении выступлении выступая полдень соцсети соцсетях телеграм-канале telegram-канале "
        "telegram twitter facebook блоге рамках кулуарах заседании встрече форуме саммите совещании вопрос "
        "этой связи своем своей своих частности целом".split()
    ),
    adjective=_is_adjective,
    relatives=frozenset("который которая которое которые".split()),
    relative_places=frozenset("котором которой которых которому которым которую".split()),
    negations=frozenset({"не"}),
    connectors=frozenset(
        "кроме того этом однако между тем частности свою очередь вместе в во при тем не менее таким образом но и "
        "а "
        "по-прежнему например впрочем более того напомним".split()
    ),
    about=quotes_verbs.ABOUT,
    objects=quotes_verbs.OBJECTS,
    told_nouns=quotes_nouns.TOLD_NOUNS,
    light=quotes_verbs.LIGHT,
    published=quotes_verbs.PUBLISHED,
    topic_words=frozenset({"о", "об"}),
    of_direction=frozenset("в во на за под про через о об обо по сквозь".split()),
    of_genitive=frozenset("до после из-за ради вопреки накануне вследствие".split()),
    relative_sexes={"который": "m", "которая": "f", "которое": "n"},
    contrasting=frozenset("а но однако зато".split()),
    places_of_missions=frozenset({"в", "во", "на"}),
    of_regions=frozenset({"по"}),
    excluding=frozenset({"исключить", "исключать"}),
    only_times=frozenset({"когда", "где", "пока"}),
    compound=quotes_nouns.compound,
    denying=quotes_verbs.DENYING,
    reports=quotes_nouns.REPORTS,
    topics=frozenset("о об обо про на после в во".split()),
    declaring=frozenset({"объявить", "объявлять", "провозгласить", "провозглашать"}),
    judging=quotes_verbs.JUDGING,
    bidding=quotes_verbs.BIDDING,
    chanting=quotes_verbs.CHANTING,
    negated=quotes_verbs.NEGATED,
    passed_on=frozenset({"слова", "слов"}),
    both="и",
    so=frozenset({"так"}),
    conditions=frozenset({"если", "хотя"}),
    commenting=quotes_verbs.COMMENTING,
    blaming=quotes_verbs.BLAMING,
    unnamed=quotes_verbs.UNNAMED,
    topical=frozenset({"мнение", "точку", "позицию", "взгляд", "отношение"}),
    parts_of_many=quotes_nouns.PARTS_OF_MANY,
    nobody=frozenset("это то все всё что".split()),
    leads=quotes_nouns.LEADS,
    times=frozenset(
        "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре неделе месяце "
        "годе конце "
        "начале середине итоге результате ответе основном общем принципе последствии дальнейшем прошлом "
        "среднем стране "
        "мире городе регионе области интернете сети прессе апреле понедельнике сутки первые комментарии".split()
    ),
    said=quotes_nouns.SAID,
    works=quotes_nouns.WORKS,
    short=quotes_nouns.SHORT,
    heads=quotes_nouns.HEADS,
    seats=quotes_nouns.SEATS,
    confirming=frozenset({"подтвердить", "подтверждать"}),
    confirmed=frozenset({"это", "эту", "эти", "информацию", "сведения"}),
    back=(
        ("такое", "заявление"),
        ("такое", "мнение"),
        ("такое", "предположение"),
        ("такое", "признание"),
        ("такой", "прогноз"),
        ("такой", "вывод"),
        ("такую", "точку"),
        ("такую", "позицию"),
        ("такую", "уверенность"),
        ("такую", "надежду"),
        ("такой", "срок"),
        ("такой", "ответ"),
        ("такую", "оценку"),
        ("такую", "информацию"),
        ("такую", "цифру"),
        ("такие", "данные"),
        ("такие", "сроки"),
        ("об", "этом"),
        ("о", "чем"),
        ("о", "случившемся"),
        ("о", "происшедшем"),
        ("это",),
        ("эту", "информацию"),
        ("эти", "данные"),
        ("эти", "сведения"),
        ("информацию",),
        ("сведения",),
    ),
    promising=quotes_verbs.PROMISING,
    again=quotes_nouns.AGAIN,
    missions=quotes_nouns.MISSIONS,
    writes=quotes_verbs.WRITES,
    coaches=frozenset({"тренер", "наставник"}),
    nationals=quotes_nouns.NATIONALS,
    reporters=quotes_nouns.REPORTERS,
    anonymous=quotes_nouns.ANONYMOUS,
    there=frozenset({"там"}),
    opposed=quotes_nouns.OPPOSED,
    businesses=quotes_nouns.BUSINESSES,
    leaders=LEADERS,
    offices=OFFICES,
    empty_owners=quotes_nouns.EMPTY_OWNERS,
    infinitive=quotes_verbs.is_infinitive,
    generic=quotes_nouns.GENERIC,
    of_one_kind=quotes_nouns.OF_ONE_KIND,
    asks=frozenset({"вопрос"}),
    answers=frozenset({"ответ"}),
    parts_of_bodies=quotes_nouns.PARTS_OF_BODIES,
    media=quotes_nouns.MEDIA,
    interviewing=quotes_verbs.INTERVIEWING,
    documents=quotes_nouns.DOCUMENTS,
)
