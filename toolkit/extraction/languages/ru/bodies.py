"""How Russian names of bodies are made: "Арбитражный суд Тверской области", "Институт цитологии СО РАН"."""

import re
from functools import lru_cache
from typing import NamedTuple

from toolkit.extraction.entities.lexicon import fold
from toolkit.extraction.entities.tables import pairs
from toolkit.extraction.languages.ru.paradigms import declined


class Noun(NamedTuple):
    """A noun that heads the name of a body, in the singular."""

    lemma: str
    gender: str
    cases: str
    group: str


@lru_cache(maxsize=4096)
def noun_of_body(word: str, *, several: bool = False) -> Noun | None:
    """The reading of a form as the head of a body's name, of one body or of several.

    Abbreviations such as УМВД and legal forms such as ООО have but one form.
    """
    if word in ABBREVIATED or word in LEGAL_FORMS:
        return Noun(word, "n", "ngdabl", "office" if word in ABBREVIATED else "company")
    entry = pairs("languages/ru/entities_bodies.txt").get(fold(word))
    for reading in entry.split(",") if entry else ():
        lemma, gender, letters, group = reading.split("/")
        cases = "".join(case for case in letters if case.islower() or several).lower()
        if cases:
            return Noun(lemma, gender, cases, group)
    return None


@lru_cache(maxsize=1)
def forms_of_nouns() -> frozenset[str]:
    """All forms of such nouns as they may be printed."""
    forms = frozenset(pairs("languages/ru/entities_bodies.txt"))
    return forms | frozenset(form.capitalize() for form in forms) | ABBREVIATED


ABBREVIATED = frozenset(
    """
    УВД УМВД ГУВД ОВД ОМВД РОВД ГУ СУ УФСБ УФАС УФСИН УФНС УФССП УФМС УГИБДД УГМС ЦГМС НИИ ЦРБ ЦГБ РКБ ОКБ КБ
    """.split()
)
"""Heads that do not change, before the land or the body that they are of: УМВД по Тверской области."""

LEGAL_FORMS = frozenset(
    "ООО АО ПАО ОАО ЗАО НАО ФГУП ГУП МУП ФГБУ ГБУ МБУ АНО НКО НПО ТСЖ СПК УК ГК ИА ИД ТРК ФК ХК БК ВК "
    "МФК ЖФК РК МКУ МАУ МУК МБОУ МАОУ МКОУ ГКУ ФКУ ГАУ ФГБОУ ФГАУ ОГБУ КГБУ ГБУЗ ГУЗ АНПОО".split()
)
"""Legal forms and kinds of firms and clubs before a name between marks: ООО «Ромашка», ФК «Прибой»."""

KINDS: dict[str, str | None] = {
    "office": "government",
    "court": "government",
    "company": "company",
    "media": "media",
    "party": "party",
}
"""Class of a noun -> the kind of body, where the class tells it."""

OFFICIAL = frozenset(
    """
    министерство департамент управление комитет администрация мэрия правительство парламент дума префектура
    управа муниципалитет посольство консульство генконсульство постпредство прокуратура полиция казначейство
    заксобрание горсовет облдума гордума крайдума горсуд облсуд райсуд крайсуд минздрав минобр минтранс минстрой
    минсельхоз минспорт минкульт избирком гидрометцентр нацбанк госсовет инспекция епархия митрополия избиркомиссия
    """.split()
)
"""Heads that with a land, a town or another body alone are a name: "прокуратура Тверской области"."""

SUBORDINATE = ABBREVIATED | frozenset(
    "управление департамент отделение отдел комитет инспекция представительство служба".split()
)
"""Heads of which another body has several: "управление МВД по Москве"."""

BRANCHES = frozenset(
    "агентство комитет управление служба совет департамент министерство инспекция бюро фонд".split()
)
"""Heads that "по", a formal adjective or the body that they are of makes names of: "Агентство по вкладам"."""

LEAGUES = frozenset("лига федерация ассоциация конфедерация академия университет агентство".split())
"""Heads that two adjectives make a name of."""

COMMON_ADJECTIVE = re.compile(
    r"(?:нов|стар|крупн|больш|перв|втор|треть|друг|единствен|известн|местн|бывш|так|ведущ|престижн|ближайш|последн|сам"
    r"|элитн|настоящ|хорош|лучш|главн|частн|чужо|любо|кажд|цел|различн|наш|ваш|сво)\w*",
    re.IGNORECASE,
)
"""Adjectives that begin no name."""

MISSIONS = frozenset("посольство консульство генконсульство постпредство представительство миссия".split())
"""Heads after which "в" or "при" tells where they are."""

_ENDING = "(?:[ыио]й|[ое]го|[ое]му|[ыи]м|[ое]м|[ая]я|[ое]й|[ую]ю|[ое]е)"
FORMAL = re.compile(
    "(?:государственн|национальн|федеральн|международн|всероссийск|всемирн|центральн|главн|верховн|конституционн"
    "|арбитражн|высш|народн|объединенн|объединённ|европейск|евразийск|межгосударственн|законодательн|республиканск"
    f"|генеральн|избирательн|антимонопольн|апелляционн|кассационн|специализированн|областн|городск|районн){_ENDING}",
    re.IGNORECASE,
)
"""Adjectives that begin the name of a body without telling of which place it is."""

SERVING = re.compile(
    "(?:следственн|городск|областн|районн|краев|окружн|республиканск|территориальн|межрайонн|транспортн|военн"
    f"|региональн|муниципальн|главн|контрольн|избирательн|арбитражн){_ENDING}"
)
"""Adjectives in lower case that belong to the name of an office."""

NO_GENITIVES = frozenset(
    "снова сразу всегда никогда сначала дома иногда лишь подряд тоже нередко пока обычно весьма сама тогда".split()
)
"""Words that end as genitives do."""

NO_FIELDS = frozenset(
    """
    итогам итогу данным словам мнению результатам результату решению просьбе поводу причине причинам случаю
    состоянию информации инициативе поручению требованию классу окончании завершении делу факту сути адресу
    графику плану прогнозу прогнозам оценке оценкам версии соглашению договору приглашению традиции сравнению
    отношению сообщению сообщениям закону примеру праву
    """.split()
)
"""Nouns behind "по" that tell of no field that a body is for."""

LIKE_PAST = ("бола", "стола")
"""Endings of nouns in the genitive that look like verbs in the past: "федерации волейбола"."""

GENITIVES = frozenset(
    """
    систем наук искусств дел войск машин программ проблем культур реформ услуг лиц мер школ книг фирм женщин мужчин
    детей людей прав стран земель сил ресурсов птиц животных рыб лекарств технологий медиа
    """.split()
)
"""Genitives of the plural without an ending."""

SHORT_PARTICIPLE = re.compile(r"(?:[аея]н[аоы]|[иы]т[аоы])$")
"""Endings of a predicate: "комиссия создана"."""

_ENDINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "m": (
        ("ый", "na"), ("ий", "na"), ("ой", "na"), ("ого", "g"), ("его", "g"), ("ому", "d"), ("ему", "d"),
        ("ым", "b"), ("им", "b"), ("ом", "l"), ("ем", "l"),
    ),
    "n": (
        ("ое", "na"), ("ее", "na"), ("ого", "g"), ("его", "g"), ("ому", "d"), ("ему", "d"),
        ("ым", "b"), ("им", "b"), ("ом", "l"), ("ем", "l"),
    ),
    "f": (("ая", "n"), ("яя", "n"), ("ой", "gdbl"), ("ей", "gdbl"), ("ую", "a"), ("юю", "a")),
}  # fmt: skip


@lru_cache(maxsize=8192)
def cases_of_adjective(word: str, gender: str) -> str:
    """The cases in which an adjective may go with a noun of a gender; "" for what is none."""
    low = word.lower()
    return next(
        (cases for ending, cases in _ENDINGS[gender] if low.endswith(ending) and len(low) > len(ending) + 2), ""
    )


OWNED_BY_BODIES = frozenset("акции акций акциям акциями акциях".split()) | declined(
    """
    доля офис пресс-служба совладелец бумага облигация контракт игрок клиент болельщик руководство филиал
    склад цех менеджмент капитализация выручка продукция сотрудник фанат кредитор
    """
)
"""Forms of nouns that a name between marks after them is the owner of: "акции «Ромашки»"."""

SPORTING = declined(
    """
    матч тур гол клуб сборная чемпионат лига кубок тренер футболист хоккеист нападающий защитник вратарь
    полузащитник голкипер форвард шайба плей-офф четвертьфинал полуфинал финал баскетболист волейболист
    болельщик арбитр пенальти дерби турнир доигровщик связующий либеро центровой легионер овертайм тайм буллит
    суперкубок тренировка первенство микст-зона подача ничья судейство удаление дубль хет-трик опорник вбрасывание
    """
)
"""Forms of words of games between clubs."""

ACTING = re.compile(
    r"(?:купил|приобр|прода[лёе]|постро|объяв|открыл|подал|выплат|оштраф|выпуст|запуст|инвестир|произв|отозва|увелич"
    r"|сократ|постав|выигр|обыгр|проигр|победи|уступ|прогуля|занял|возглав|опублик|представ|договор|заключ|подписа|получ"
    r"|потребов|намерен|плани|договар|отказ|обжал|расшир|передал|арендов|привлек|привлёк|задолж|банкрот|эксплуат|строит"
    r"|закуп|внес|внёс|выдвин|организов|уволи|нанял|нанима|прекрат|приостан|возобнов|перенес|перенёс|отмен|застрах"
    r"|поспор|суди|сниз|повыс|измен|зарегистр|финансир|профинанс|завыш|заниж|вел|вёл|вед[её]т)"
)
"""Beginnings of verbs whose subject may be a firm or a club."""

BETWEEN = frozenset(
    "тоже также уже еще ещё не вновь снова опять теперь сейчас ранее впервые затем потом сам сама".split()
)
"""Words between a subject and its verb."""

BODY_ROLES = frozenset(
    """
    глава директор гендиректор гендир президент вице-президент основатель сооснователь учредитель владелец
    совладелец представитель представительница аналитик эксперт сотрудник сотрудница акционер инвестор
    топ-менеджер менеджер партнер управляющий ректор проректор студент студентка выпускник выпускница аспирант
    аспирантка декан профессор доцент глава-основатель руководитель председатель пресс-секретарь генсек
    генсекретарь замдиректора замглавы экс-глава редактор главред тренер капитан игрок форвард защитник вратарь
    нападающий полузащитник основательница
    """.split()
)
"""Offices that somebody has in a body named right behind them."""

STUDIED = re.compile(r"(?:за|о)конч|поступ|преподава|преподаё|учил|выпуск")
"""Beginnings of words before the school that somebody went to."""

LATIN_BODIES = frozenset(
    """
    Partners Group Holdings Holding Ltd Limited Inc Corp Corporation Company Capital Bank Banking University
    Institute Media News Times Post Systems Technologies Energy Airlines Airways Motors Foundation Club LLC LLP
    PLC AG GmbH SA Industries Solutions Labs Entertainment Pictures Records Studios Studio Software Resources
    Securities Research Pharma Pharmaceuticals Telecom Networks Agency Association Consulting Analytics Ventures
    Investments Insurance Broadcasting Journal Tribune Herald Daily Weekly Fund Trust Logistics Shipping Mining
    Steel Oil Gas Petroleum
    """.split()
)
"""Last words of the foreign names of bodies."""

COMMON_ABBREVIATIONS = frozenset(
    """
    ДТП СМИ ЕГЭ ОГЭ ВПР ВВП ВРП НДС НДФЛ НДПИ ДНК РНК ВИЧ СПИД ГЭС АЭС ТЭЦ ТЭС ГРЭС ЖКХ МКАД КАД ЦКАД ТТК КПП КоАП
    ПЦР ЭКО ЭКГ МРТ УЗИ БПЛА ПВО ПРО НПЗ АЗС ГСМ ГОСТ ОРВИ СВО ВОВ ЛЭП ТЭК АПК ОПК ВПК МСП НКО ИНН СНИЛС ПДД ОСАГО
    КАСКО ЗАГС МФЦ ВУЗ ЦОД ЧВК ОПГ СИЗО ИВС ИТК БТР БМП РСЗО РЭБ США СССР РСФСР ФРГ ГДР КНР КНДР ОАЭ ЮАР ДНР ЛНР
    УССР БССР ЧАЭС ЗАЭС ЛАЭС МКС ГЛОНАСС БАМ ВСМ МЦД МЦК ТРЦ ТРК НИОКР ИИ ЭВМ ГМО НЛО КВН ГУЛАГ НЭП ВДНХ ЛГБТ ПТУ
    ТАСС ХХI ВСУ ЧП ЦФО СФО УФО ДФО СЗФО ПФО ЮФО СКФО ЯНАО ХМАО НАО ЕАО МСК УТЦ ЕСВ ЕНВД ОФЗ ФНБ СПГ СУГ ГТС ИЖС
    ОСВ СНВ ДРСМД ДОВСЕ ХХ XXI КПРФ
    """.split()
)
"""Abbreviations that name no body."""
