"""The little words of Russian by which the readers of events tell a clause, by topic."""

import re

from toolkit.extraction.events.grammar.amounts import Amounts
from toolkit.extraction.events.grammar.around import Around
from toolkit.extraction.events.grammar.day_words import DayWords
from toolkit.extraction.events.grammar.denial import Denial
from toolkit.extraction.events.grammar.journeys import Journeys
from toolkit.extraction.events.grammar.merging import Merging
from toolkit.extraction.events.grammar.naming import NameWords
from toolkit.extraction.events.grammar.outsiders import Outsiders
from toolkit.extraction.events.grammar.papers import Papers
from toolkit.extraction.events.grammar.plans import Plans
from toolkit.extraction.events.grammar.recess import Recess
from toolkit.extraction.events.grammar.replacing import ObjectPronouns
from toolkit.extraction.events.grammar.senses import Senses
from toolkit.extraction.events.grammar.setting import Setting
from toolkit.extraction.languages.ru.entities import FORMER
from toolkit.extraction.languages.ru.grammar import accusative
from toolkit.extraction.languages.ru.paradigms import inflected, named_by_forms


def _as_object(words: str) -> str:
    """The words of a thing that is not alive in the accusative, a name in marks too: "«Чайка»" -> "«Чайку»"."""
    if words[-1:] == "»":
        return f"{accusative(words[:-1])}»" if " " not in words else words
    return words if words.endswith(_OF_MANY) else accusative(words)


_OF_MANY = ("ы", "и", "ья")
_DAY_OF = frozenset("дата дату датой дате".split())

AMOUNTS = Amounts(
    of_ordinals=frozenset(
        "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто двести триста четыреста "
        "пятьсот шестьсот семьсот восемьсот девятьсот тысяча".split()
    ),
    series=frozenset("серия серию ряд цикл череда череду этап день часть несколько много десятки сотни".split()),
    few=frozenset("оба обе два две три четыре".split()),
    several=frozenset(
        "два две три четыре оба обе пять шесть семь восемь девять десять несколько двух трех".split()
    ),
    percent=re.compile(r"%|\bпроцент(?!н)|\bпункт(?:а|ов)\b"),
    price=re.compile(r"[$£€¥]\s?\d|\d\s(?:руб|доллар|евро\b)"),
    fixed=("установлен",),
    counting=frozenset("всего уже раз раза случаев".split()),
    expecting=frozenset({"ожидаться", "планироваться", "намечаться"}),
    at_level=frozenset({"уровне", "пределах", "диапазоне"}),
    since_day=frozenset({"дня", "момента"}),
)

AROUND = Around(
    at=frozenset("ходе после время".split()),
    at_whom=frozenset({"у"}),
    toward=frozenset({"к"}),
    set_about=("приступ",),
    about=frozenset({"о", "об", "обо", "из-за", "ввиду", "вследствие"}),
    within=frozenset({"рамках", "полях", "кулуарах"}),
    beginning=frozenset((led, noun) for led in ("с", "со") for noun in ("начала", "момента", "времени", "времен")),
    by_wire=("онлайн-", "видео", "веб-", "интернет-"),
)

DAYS = DayWords(
    clock=re.compile(
        r"(?:[\d:.,\s()+-]|\b(?:[A-Z]{2,4}|[Пп]о|[Вв]|[Оо]коло|мск|по\s+[\w-]+у|времени|московскому|местному|час\w*|"
        r"минут\w*|утра|вечера|дня|ночи|полдень|полудня|полдню|полночь|полуночи)\b)+",
    ),
    last=re.compile("прошл|минувш", re.IGNORECASE),
    coming=re.compile("следующ|будущ", re.IGNORECASE),
    alternatives=frozenset({"или", "либо"}),
    ordinal="(?:-го)?",
    not_that=re.compile(r"\bне\s+(\d{1,2})(?:-го)?,?\s+а\s+(?:уже\s+|только\s+|лишь\s+)?$", re.IGNORECASE),
    than=re.compile(r",?\s+чем\b"),
    local_time=("местному времени",),
    parts_of_day=frozenset("утром днем вечером ночью полдень полночь".split()),
    same_day=("тот же день", "этот же день", "того же дня", "этот день"),
    in_year=("в", " в", "\nв"),
    same_clause=re.compile(r"(?: [а-яё«»-]+){1,6} ", re.IGNORECASE),
    achieved=frozenset("удалось пришлось довелось смог смогла смогли".split()),
)

DENIAL = Denial(
    particles=frozenset({"бы", "б"}),
    onto=frozenset({"на"}),
)

JOURNEYS = Journeys(
    nouns=frozenset(
        ["прибытие", "приезд", "прилёт", "приход", "подход", "отъезд", "отлёт", "вылет", "возвращение"]
    ),
    ways=frozenset({"в", "во", "на", "к", "ко", "из", "с", "со"}),
)

MERGING = Merging(
    sorts=(
        ("афтершок",),
        ("землетряс", "толч"),
        ("наводнен", "паводок", "паводк", "затоплен", "подтоплен", "половодь"),
        ("пожар", "возгоран", "задымлен"),
        ("оползень", "оползн", "лавин", "сель", "камнепад"),
        ("ураган", "шторм", "тайфун", "смерч", "циклон", "торнадо"),
        ("извержен",),
        ("похорон", "прощани", "отпевани", "погребени", "захоронени", "панихид"),
        ("траур",),
        ("парад",),
        ("награжден", "вручени"),
        ("субботник",),
        ("ярмарк",),
        ("аукцион",),
        ("выставк", "экспозици", "вернисаж"),
        ("спектакл", "премьер", "постановк"),
        ("концерт",),
        ("фестивал",),
        ("карнавал",),
        ("салют", "фейерверк"),
        ("жеребь",),
        ("марафон", "забег"),
    ),
    referendums=("референдум", "плебисцит"),
    papers=frozenset("документ законопроект закон проект инициатива вопрос".split()),
    anything=("мероприяти", "событи"),
    mishaps=("инцидент", "происшестви", "чп", "трагеди", "катастроф", "все"),
    deeds=tuple(
        tuple(words.split())
        for words in (
            "авари дтп столкн врез перевернул опрокин наезд наехал сбил съехал",
            "пожар загор возгор горел сгорел вспых",
            "взрыв взорв детонац",
            "обруш рухн обвал",
            "землетряс толч сейсмич событи зафиксир зарегистр был",
            "открыт открыл откро",
            "голосован проголос принял принят одобр утверд отклон поддерж ратифиц",
            "матч игр встреч поедин победи обыгр уступ проигр разгром сыгра встрет одол обошл",
            "заседан слушан рассм процесс",
            "назнач указ подпис",
            "концерт выступ спектакл премьер показ",
            "отставк увол ушел заявлен",
            "сделк договор соглашен контракт подпис закры",
            "запуск старт пуск запус",
            "задерж арест",
            "утечк авари",
        )
    ),
    others=("еще", "друг", "второ", "нов", "следующ", "также", "тоже", "отдельн", "ответн", "повторн"),
    inside=frozenset({"в", "во", "на", "у", "под", "возле", "около"}),
)

NAMING = NameWords(
    organizing=frozenset(
        "провести проводить организовать организовывать устроить устраивать созвать созывать".split()
    ),
    also=frozenset({"также", "тоже"}),
    parting=frozenset("если пока поскольку хотя".split()),
    phrases=frozenset(
        "в во на за под над с со к ко у о об обо от из до по при про без для через между перед против вокруг ради "
        "из-за из-под около после вместо кроме благодаря согласно несмотря вопреки".split()
    ),
    pointing=frozenset("то того тому тем том те тех теми такой настолько столь столько так тогда там".split()),
    verbal=("ние", "нию", "нии", "нием", "ния", "тие", "тию", "тии", "тия"),
    done_to=frozenset(
        "подписание принятие утверждение одобрение ратификация рассмотрение обсуждение введение внедрение отмена "
        "открытие закрытие запуск строительство восстановление реконструкция ремонт публикация голосование "
        "парафирование внесение согласование продление исполнение реализация".split()
    ),
    loose=frozenset("и та но им он она они оно первоначально изначально сначала вначале впервые так".split()),
    theirs=frozenset("их его ее".split()),
    decided=frozenset({"что"}),
    since_when=frozenset({("того", "как"), ("тем", "как"), ("пор", "как")}),
    afterwards=frozenset({"после"}),
    away_from=frozenset("из от с со в во на к ко у за".split()),
    of_oneself=frozenset({"умереть", "погибнуть", "скончаться", "уйти", "подать"}),
    gone=frozenset({"не стать"}),
    face_to_face=frozenset({("один", "на", "один"), ("лицом", "к", "лицу"), ("с", "глазу", "на")}),
    leading_on=frozenset(
        (preposition, noun)
        for preposition, nouns in (
            ("с", "участием целью помощью"),
            ("при", "участии поддержке"),
            (
                "в",
                "честь числе размере сумме объеме ходе связи составе количестве сопровождении присутствии",
            ),
            ("по", "поводу случаю итогам результатам"),
        )
        for noun in nouns.split()
    ),
)

REPLACING = ObjectPronouns(
    endings_of={
        "m": tuple("бвгджзклмнпрстфхцчшщйьое"),
        "f": ("а", "я", "ь", "у", "ю"),
        "p": ("ы", "и", "а", "я"),
    },
    accusative_of=_as_object,
)

OUTSIDERS = Outsiders(
    former=FORMER,
    visitors=tuple(
        "посетител гостей зрител пациент турист болельщик учеников избирател пассажир покупател".split()
    ),
    departments=frozenset("ведомств министерств ведомства министерства".split()),
    members=frozenset("стран государств членов участниц участников регионов".split()),
    of_one=("ий", "ый", "ого", "ому", "ом", "ая", "ую"),
    money=frozenset("доллар доллара доллары долларов".split()),
    at_house=frozenset({"при"}),
    # "в посольстве", "в консульстве", "в представительстве", "в министерстве", "в резиденции", "в здании",
    # "в штаб-квартире", "в офисе"
    houses=("ольстве", "ульстве", "авительстве", "ерстве", "зиденции", "здании", "квартире", "офисе"),
)

PAPERS = Papers(
    agendas=tuple("анонс календар повестк афиш расписани события ожидаемые".split()),
    dated_by=frozenset({"от"}),
    documents=named_by_forms(
        "закон указ договор документ приказ тариф запрет меморандум протокол законопроект соглашение "
        "постановление решение распоряжение правило ограничение поправка санкция пошлина резолюция директива "
        "мера реформа отчет доклад письмо"
    ),
    by_means=("ом", "ем", "ой", "ей", "ью", "ами", "ями"),
)

PLANS = Plans(
    will=frozenset("будет будут".split()),
    amid=frozenset({"еще", "пока"}),
    over=frozenset(
        "состоялся состоялась состоялось состоялись сорвался сорвалась сорвалось сорвались прошел прошла прошло "
        "прошли".split()
    ),
)

RECESS = Recess(
    breaks=inflected("перерыв прерван прервал") | {"перерыва"},
    sittings={
        **dict.fromkeys("суд судья судьи коллегия заседание заседании заседания".split(), "Заседание суда"),
        **dict.fromkeys("процесс процессе процесса".split(), "Судебный процесс"),
        **dict.fromkeys("слушания слушаниях слушаний".split(), "Слушания"),
        **dict.fromkeys("прения прениях прений".split(), "Прения"),
    },
    able=inflected("смог сумел успел"),
    courts=frozenset({"суд", "судья", "судьи", "коллегия", "присяжные"}),
)

SENSES = Senses(
    staging=frozenset("сыграть играть показать показывать представить".split()),
    is_only=frozenset({"быть"}),
    this=frozenset({"это"}),
    when=frozenset({"как"}),
    declared_into=frozenset({"розыск"}),
    day={"день": "дня"},
    of_life=frozenset({"родиться", "основать", "создать", "учредить", "построить"}),
    accusative=("у", "ю"),
)

SETTING = Setting(
    of_holding=frozenset(
        "проведение проведения проведении проведению созыв созыва организацию организации".split()
    ),
    of_that=frozenset({"этого"}),
    about=frozenset({"о", "об"}),
    since=frozenset({"с", "со"}),
    from_then=frozenset({"с", "со", "к", "до"}),
    when=frozenset({"когда"}),
    then=frozenset("о об обо в во на с со и а но".split()),
    day_of=_DAY_OF,
    trading=frozenset("купить продать приобрести выкупить забронировать".split()),
    date_of=_DAY_OF | {"даты", "срок", "сроки", "время", "начало"},
    can=("смо",),
    holding=tuple("проведени созыв начал организаци старт завершени окончани".split()),
    made_days=frozenset({"днем", "выходным", "нерабочим", "праздничным", "рабочим"}),
)
