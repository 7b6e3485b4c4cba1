"""Saying in Russian: verbs, pronouns, the nouns of those who speak.

The forms stand in ``speech.tsv`` and ``agents.tsv``, built by ``tools/build_quotes_ru.py``.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from toolkit.extraction.entities.roles import nominative_adjective, nominative_plural_adjective
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
# Of those, the ones that speak only next to words between marks.
_ONLY_QUOTED = frozenset({"согласный"})
# The same letters as a noun, an adverb or a particle far more often than as a verb.
_NOT_CUES = frozenset("цитата бросив думав верит решит благодаря".split())
# The head of a group agrees in sex with the one it names, not in gender.
_EITHER_SEX = frozenset("глава врио коллега судья замглавы".split())
# What the head of a state or a government is called, and other offices.
_LEADERS = frozenset("президент премьер премьер-министр канцлер лидер глава король председатель".split())
_OFFICES = frozenset(
    "министр замминистра вице-премьер госсекретарь спикер пресс-секретарь представитель посол постпред губернатор "
    "мэр градоначальник руководитель директор гендиректор начальник заместитель секретарь генсек советник "
    "помощник омбудсмен уполномоченный командующий ректор комиссар еврокомиссар прокурор следователь врач судья "
    "священник патриарх митрополит тренер".split()
)
_STRESSED_ENDINGS = frozenset("областн краев городск деловой морск донск миров передов".split())
# Nouns of people that bring somebody new, rather than name again who spoke.
_STRANGERS = frozenset(
    "источник очевидец свидетель житель жительница прохожий водитель корреспондент журналист журналистка редактор "
    "обозреватель ведущий судья мать отец сын дочь брат сестра жена муж супруг супруга вдова друг коллега сосед "
    "родственник пострадавший автор соавтор участник член сотрудник работник пассажир террорист боевик преступник "
    "человек господин госпожа гость хозяин хозяйка покупатель клиент потребитель пользователь подписчик зритель "
    "читатель слушатель ребенок мальчик девочка бабушка дедушка оппонент соперник победитель соотечественник "
    "сторонник противник наблюдатель комментатор родитель потерпевший агент врио и.о. папа".split()
)
_CASES = "ngdabl"
_ADJECTIVE = re.compile(r"[а-я-]{2,}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)(?<![еая]ние)(?<!тие)(?<!ствие)$")
_PAST = re.compile(r"(?:[аеияоуы](?<!те)ли|[аеияоуы]лся|лась|лись|лось|[аеияуы]л|нула|[аи]ло)$")
# Nouns of the same ending.
_NOT_PAST = frozenset(
    "канал телеканал радиоканал портал журнал генерал адмирал отдел персонал филиал капитал театрал криминал "
    "вокал провал сигнал финал полуфинал материал потенциал интервал либерал пожал тыл стул аул".split()
)
_MASCULINE_ROLE = frozenset("m")


@lru_cache(maxsize=1)
def _cues() -> Mapping[str, Cue]:
    found: dict[str, Cue] = {}
    for lemma, cls, _tense, *cells in table("ru", "speech"):
        for (form, number, gender), cell in zip(_COLUMNS, cells, strict=False):
            for word in cell.replace("ё", "е").split(","):
                if word and word not in _NOT_CUES and not (cls == "think" and form == "gerund"):
                    found.setdefault(word, Cue(lemma.replace("ё", "е"), _CLASSES[cls], form, number, gender))
    for lemma, forms in _PREDICATES.items():
        for word, number, gender in zip(forms, "ssp", ("m", "f", ""), strict=True):
            found[word] = Cue(lemma, "act" if lemma in _ONLY_QUOTED else "think", "predicate", number, gender)
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


def _again() -> frozenset[str]:
    people = (lemma.replace("ё", "е") for lemma, kind, *_ in table("ru", "agents") if kind == "person")
    return frozenset(people) - _STRANGERS


def _is_adjective(word: str) -> bool:
    return _ADJECTIVE.match(word) is not None


def _is_oblique(word: str) -> bool:
    return len(word) > 4 and word.endswith(("ом", "ем", "ой", "ей", "ых", "их", "ого", "его"))


def _nominative(word: str, gender: str) -> str:
    if gender == "p":
        return nominative_plural_adjective(word)
    told = nominative_adjective(word, gender)
    return told[:-2] + "ой" if told[:-2] in _STRESSED_ENDINGS and gender == "m" else told


def _is_past(word: str) -> bool:
    return len(word) > 3 and _PAST.search(word) is not None and word not in _NOT_PAST


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
        "убеждению расчетам наблюдениям прогнозу прогнозам подсчетам слов".split()
    ),
    that=frozenset({"что", "будто", "чтобы", "как", "почему", "зачем", "когда", "где", "кто"}),
    asking=frozenset({"как", "почему", "зачем", "когда", "где", "кто"}),
    correlatives=frozenset({"того", "тем", "тех", "так", "тогда", "там"}),
    whether=frozenset({"ли"}),
    empty=frozenset("том этом нем ней них себе нас вас тебе чем".split()),
    as_words=frozenset({"как"}),
    impersonal=frozenset(
        "важно стоит следует нужно надо можно нельзя необходимо остается пора хочется сложно трудно легко "
        "интересно любопытно уместно полезно справедливо принято приходится придется достаточно".split()
    ),
    auxiliaries=frozenset("также тоже еще уже ранее и при же вновь снова затем потом позже".split()),
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
    finite=_is_past,
    vague=frozenset(
        "этот эту это эти этих данный данную данные такой такую такие его ее их свой свою свои".split()
    ),
    rankings=frozenset({("по", "версии")}),
    kin=frozenset(
        "мать отец сын дочь брат сестра жена муж супруг супруга вдова друг коллега сосед родственник бабушка "
        "дедушка внук внучка племянник племянница тетя дядя родитель адвокат защитник".split()
    ),
    norms=frozenset(
        "закону законам конституции статье кодексу договору соглашению контракту приговору постановлению указу "
        "уставу регламенту правилам расписанию графику законодательству завещанию плану".split()
    ),
    numerals=frozenset("два две три четыре пять шесть семь восемь девять десять несколько оба обе".split()),
    determiners=frozenset(
        "сам сама само сами этот эта это эти один одна два две три четыре пять несколько многие некоторые мой "
        "моя мои наш наша наши свой своя".split()
    ),
    fillers=frozenset(
        "интервью беседе эфире ходе разговоре комментарии брифинге пресс-конференции конференции четверг среду "
        "понедельник вторник пятницу субботу воскресенье заявлении сообщении выступлении выступая полдень "
        "соцсети соцсетях соцсети телеграм-канале telegram-канале telegram twitter facebook блоге рамках "
        "кулуарах"
        "заседании встрече форуме саммите совещании вопрос этой связи своем своей своих частности целом".split()
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
    about={
        **dict.fromkeys(
            "сообщить сообщать рассказать рассказывать заявить заявлять объявить объявлять сказать написать "
            "напомнить напоминать предупредить предупреждать упомянуть доложить докладывать уведомить "
            "проинформировать информировать намекнуть говорить писать".split(),
            frozenset({"о", "об", "обо"}),
        ),
        **dict.fromkeys("посетовать сетовать пожаловаться жаловаться".split(), frozenset({"на"})),
        "настаивать": frozenset({"на"}),
        "настоять": frozenset({"на"}),
    },
    objects=frozenset(
        "подтвердить подтверждать опровергнуть опровергать отрицать осудить осуждать раскритиковать критиковать "
        "отвергнуть отвергать потребовать требовать пообещать обещать приветствовать".split()
    ),
    told_nouns=frozenset(
        "важность необходимость значимость значение роль готовность актуальность отсутствие наличие вклад "
        "успехи рост снижение приверженность заинтересованность недопустимость неизбежность".split()
    ),
    light={
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
    },
    denying=frozenset("опровергнуть опровергать отрицать отвергнуть отвергать".split()),
    reports=frozenset("сообщения сообщение слухи информацию данные публикации утверждения утверждение".split()),
    negated=frozenset("исключить исключать скрыть скрывать сомневаться согласный".split()),
    said=frozenset({"слова", "слов", "высказывание", "заявление", "комментарий"}),
    works={
        **dict.fromkeys(("внешнеполитического", "дипломатического"), ("мид", "иностранных дел")),
        **dict.fromkeys(("оборонного", "военного"), ("минобороны", "обороны")),
        "финансового": ("минфин", "финансов"),
        "правительства": ("премьер",),
    },
    short={
        "постпред": "постоянный представитель",
        "замминистра": "заместитель министра",
        "замглавы": "заместитель главы",
        "зампред": "заместитель председателя",
        "гендиректор": "генеральный директор",
        "генсек": "генеральный секретарь",
        "генпрокурор": "генеральный прокурор",
    },
    heads=frozenset(
        "губернатор мэр градоначальник министр руководитель директор гендиректор ректор начальник".split()
    ),
    seats={"кремля": "RU"},
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
        ("об", "этом"),
        ("о", "чем"),
        ("о", "случившемся"),
        ("о", "происшедшем"),
    ),
    promising=frozenset(
        "пообещать обещать пригрозить призвать призывать предложить предлагать потребовать требовать попросить "
        "просить рекомендовать порекомендовать посоветовать советовать поклясться".split()
    ),
    again=_again(),
    nationals=frozenset(
        "россиянин украинец американец европеец немец француз британец китаец японец турок израильтянин "
        "палестинец иранец белорус поляк грузин армянин азербайджанец казах итальянец испанец серб швед норвежец "
        "канадец австралиец бразилец аргентинец хорват чех венгр румын болгарин финн датчанин голландец "
        "россиянка украинка американка немка француженка британка китаянка японка итальянка испанка белоруска "
        "полька сербка чешка".split()
    ),
    reporters=frozenset({"корреспондент", "журналист", "обозреватель", "источник"}),
    leaders=_LEADERS,
    offices=_OFFICES,
    empty_owners=frozenset(
        "государства страны ведомства министерства службы региона области края республики города района округа "
        "компании организации корпорации холдинга концерна предприятия банка фонда клуба команды сборной партии "
        "комитета комиссии департамента агентства издания редакции театра института университета правительства "
        "кабмина парламента палаты мид".split()
    ),
    infinitive=_is_infinitive,
    generic=frozenset(
        "ведомство министерство компания агентство издание газета служба пресс-служба телеканал организация "
        "комитет департамент фонд банк корпорация комиссия".split()
    ),
    parts_of_bodies=frozenset(
        "пресс-служба управление департамент главк отдел представительство посольство консульство филиал "
        "секретариат аппарат штаб пресс-центр руководство отделение".split()
    ),
    documents=frozenset(
        "telegram-канале телеграм-канале "
        "сообщении заявлении документе докладе отчете релизе пресс-релизе тексте письме обращении материале "
        "статье "
        "публикации исследовании коммюнике послании резолюции постановлении указе комментарии".split()
    ),
)
