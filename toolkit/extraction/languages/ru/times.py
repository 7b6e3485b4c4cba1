"""How Russian tells time: forms of its words, its phrases, and the rules that join them."""

import re

from toolkit.extraction.languages import word_forms
from toolkit.extraction.languages.ru.tense import ARRANGED, FUTURE, PAST, PAST_SHAPE
from toolkit.extraction.times.words import Row, TimeLexicon, forms, inflected, phrases_of, words_of

_ADJECTIVE = "ый ая ое ого ому ым ом ой ую ые ых ыми"
_SOFT = "ий яя ее его ему им ем ей юю ие их ими"
_HUSHED = "ий ая ое ого ому им ом ой ую ие их ими"

_MONTHS: list[Row] = [
    ("MONTH", f"{stem}ь {stem}я {stem}ю {stem}ем {stem}е", number)
    for number, stem in (
        (1, "январ"),
        (2, "феврал"),
        (4, "апрел"),
        (6, "июн"),
        (7, "июл"),
        (9, "сентябр"),
        (10, "октябр"),
        (11, "ноябр"),
        (12, "декабр"),
    )
]
_MONTHS += [
    ("MONTH", "март марта марту мартом марте", 3),
    ("MONTH", "август августа августу августом августе", 8),
    ("MONTH", "май мая маю маем мае", 5),
    *(
        ("MONTH", forms, number, "abbreviated")
        for number, forms in enumerate(
            ("янв", "фев февр", "мар", "апр", "мая", "июн", "июл", "авг", "сен сент", "окт", "ноя нояб", "дек"), 1
        )
    ),
]

_WEEKDAYS: list[Row] = [
    ("WEEKDAY", "понедельник понедельника понедельнику понедельником понедельнике", 1),
    ("WEEKDAY", "вторник вторника вторнику вторником вторнике", 2),
    ("WEEKDAY", "среду среды среда среде средой", 3, "also"),
    ("WEEKDAY", "четверг четверга четвергу четвергом четверге", 4),
    ("WEEKDAY", "пятница пятницу пятницы пятнице пятницей", 5),
    ("WEEKDAY", "суббота субботу субботы субботе субботой", 6),
    ("WEEKDAY", "воскресенье воскресенья воскресенью воскресеньем", 7),
    *(
        ("ONES", forms, number)
        for number, forms in enumerate(
            (
                "понедельникам",
                "вторникам",
                "средам",
                "четвергам",
                "пятницам",
                "субботам",
                "воскресеньям",
            ),
            1,
        )
    ),
]

_WEEKDAYS += [
    ("WEEKDAY", short, number, "short")
    for number, short in enumerate(("пн", "вт", "ср", "чт", "пт", "сб", "вс"), 1)
]

_UNITS: list[Row] = [
    ("UY", "год года году годом годе", "Y"),
    ("UY", "лет", "Y", "counted"),
    ("UY", "годы годов годам годами годах", "Y", "plural"),
    ("UY", "г", "Y", "abbreviated"),
    ("UY", "гг", "Y", "abbreviated"),
    ("UM", "месяц месяца месяцу месяцем месяце", "M"),
    ("UM", "месяцы месяцев месяцам месяцами месяцах", "M", "plural"),
    ("UW", "неделя недели неделю неделе неделей", "W"),
    ("UW", "недель неделям неделями неделях", "W", "plural"),
    ("UD", "день дню дне сутки суткам", "D"),
    ("UD", "дней дням днями днях суток сутками", "D", "plural"),
    ("DNYA", "днем", "AF"),
    ("DNYA", "дня", "AF", "also"),
    ("UD", "дни", "D", "plural"),
    ("UH", "час часа часу часом часе", "H"),
    ("UH", "часы часов часам часами часах", "H", "plural"),
    ("UH", "ч", "H", "abbreviated"),
    ("UMI", "минута минуты минуту минуте минутой минут минутам минутами минутах мин", "MI"),
    ("US", "секунда секунды секунду секунде секундой секунд секундам секундами секундах", "S"),
    ("UQ", "квартала", "Q"),
    ("UQ", "кварталы кварталов кварталах кварталам кв", "Q", "plural"),
    ("UHY", "полугодия", "HY"),
    ("UQ", "квартал кварталу кварталом квартале", "Q", "one"),
    ("UHY", "полугодие полугодию полугодием полугодии", "HY", "one"),
    ("UWE", "выходные выходных выходным выходными уикенд уикенда уикенде уик-энд", "WE"),
    ("UDE", "десятилетие десятилетия десятилетию десятилетием десятилетии", "DE"),
    ("UDE", "десятилетий десятилетиям десятилетиями десятилетиях", "DE", "plural"),
    ("UCE", "век века веку веком веке столетие столетия столетию столетием столетии", "CE"),
    ("UCE", "веков векам веками веках столетий столетиями столетиях", "CE", "plural"),
]

_ADJECTIVES: list[Row] = [
    *inflected({"летн": 1}, _SOFT, "LETN"),
    ("LETN", "летие летия летию летием летии", 1),
    *inflected(
        {"минутн": "UMI", "дневн": "UD", "суточн": "UD", "месячн": "UM", "недельн": "UW"}, _ADJECTIVE, "ADJUNIT"
    ),
    *inflected({"часов": "UH", "годичн": "UY"}, _ADJECTIVE, "ADJUNIT"),
]

_PARTS: list[Row] = [
    ("PART", "утром", "MO"),
    ("PART", "утра утро утру", "MO", "also"),
    ("PART", "вечером", "EV"),
    ("PART", "вечера вечер вечеру", "EV", "also"),
    ("PART", "ночью", "NI"),
    ("PART", "ночи ночь", "NI", "also"),
    ("CLOCKW", "полдень полудня", 12),
    ("CLOCKW", "полночь полуночи", 24),
    ("DEIX", "сегодня", 0),
    ("DEIX", "вчера", -1),
    ("DEIX", "позавчера", -2),
    ("DEIX", "завтра", 1),
    ("DEIX", "послезавтра", 2),
    ("EVE", "накануне", 1),
]

_SEASONS: list[Row] = [
    ("SEASON", "весной весною", "SP"),
    ("DURADJ", "полгода", (6, "UM")),
    ("DURADJ", "полвека", (50, "UY")),
    ("DURADJ", "полчаса получаса", (30, "UMI")),
    ("DURADJ", "полмесяца", (15, "UD")),
    ("DURADJ", "полминуты", (30, "US")),
    ("SEASON", "весна весны весну весне", "SP", "also"),
    ("SEASON", "летом", "SU"),
    ("SEASON", "лето лета лету лете", "SU", "also"),
    ("SEASON", "осенью", "FA"),
    ("SEASON", "осень осени", "FA", "also"),
    ("SEASON", "зимой зимою", "WI"),
    ("SEASON", "зима зимы зиму зиме", "WI", "also"),
]

_MODIFIERS: list[Row] = [
    *inflected({"прошл": -1, "минувш": -1, "прошедш": -1, "истекш": -1}, f"{_ADJECTIVE} {_SOFT}", "LAST"),
    *inflected({"позапрошл": -2}, _ADJECTIVE, "LAST"),
    *inflected({"последн": -1}, _SOFT, "LAST", "recent"),
    *inflected(
        {"будущ": 1, "следующ": 1, "наступающ": 1, "грядущ": 1, "ближайш": 1, "предстоящ": 1}, _SOFT, "NEXT"
    ),
    ("NEXT", "будущая следующая наступающая ближайшая будущую следующую наступающую ближайшую предстоящую", 1),
    *inflected({"нынешн": 0}, _SOFT, "THIS"),
    *inflected({"текущ": 0}, f"{_SOFT} ая ую ой", "THIS"),
    ("THIS", "этот эта это этого этой этому этим этом эту эти этих", 0),
    *inflected({"предыдущ": -1}, f"{_SOFT} ая ую ой", "PREV"),
    ("EACH", "каждый каждая каждое каждого каждой каждом каждую каждые каждых ежедневно", 1),
    ("HALF", "половина половиной половину половины половине", 0.5),
]

_CARDINALS: list[Row] = [
    ("CARD", forms, number)
    for number, forms in (
        (1, "один одна одно одного одной одному одну одним одном"),
        (2, "два две двух двум двумя двое двоих"),
        (3, "три трех трем тремя трое троих"),
        (4, "четыре четырех четырем четырьмя"),
        (5, "пять пяти пятью"),
        (6, "шесть шести шестью"),
        (7, "семь семи семью"),
        (8, "восемь восьми восемью"),
        (9, "девять девяти девятью"),
        (10, "десять десяти десятью"),
        (11, "одиннадцать одиннадцати"),
        (12, "двенадцать двенадцати"),
        (13, "тринадцать тринадцати"),
        (14, "четырнадцать четырнадцати"),
        (15, "пятнадцать пятнадцати"),
        (16, "шестнадцать шестнадцати"),
        (17, "семнадцать семнадцати"),
        (18, "восемнадцать восемнадцати"),
        (19, "девятнадцать девятнадцати"),
        (20, "двадцать двадцати"),
        (30, "тридцать тридцати"),
        (40, "сорок сорока"),
        (50, "пятьдесят пятидесяти"),
        (60, "шестьдесят шестидесяти"),
        (70, "семьдесят семидесяти"),
        (80, "восемьдесят восьмидесяти"),
        (90, "девяносто девяноста"),
        (100, "сто ста"),
        (200, "двести двухсот"),
        (300, "триста трехсот"),
        (500, "пятьсот пятисот"),
        (1.5, "полтора полторы полутора"),
    )
]

_ORDINALS: list[Row] = [
    *inflected(
        {
            "перв": 1,
            "втор": 2,
            "четверт": 4,
            "пят": 5,
            "шест": 6,
            "седьм": 7,
            "восьм": 8,
            "девят": 9,
            "десят": 10,
            "одиннадцат": 11,
            "двенадцат": 12,
            "тринадцат": 13,
            "четырнадцат": 14,
            "пятнадцат": 15,
            "шестнадцат": 16,
            "семнадцат": 17,
            "восемнадцат": 18,
            "девятнадцат": 19,
            "двадцат": 20,
            "тридцат": 30,
        },
        _ADJECTIVE,
        "ORD",
    ),
    ("ORD", "третий третья третье третьего третьему третьим третьем третьей третью третьи третьих", 3),
]
_NINETIES: list[Row] = inflected(
    {
        "двадцат": 1920,
        "тридцат": 1930,
        "сороков": 1940,
        "пятидесят": 1950,
        "шестидесят": 1960,
        "семидесят": 1970,
        "восьмидесят": 1980,
        "девяност": 1990,
        "двухтысячн": 2000,
        "нулев": 2000,
    },
    "ые ых",
    "DECADE",
)

_ROMANS = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI"
_ROMAN: list[Row] = [("ROMAN", roman.lower(), number) for number, roman in enumerate(_ROMANS.split(), 1)]

_ROMAN += [("ROMAN", row[1].replace("x", "х"), row[2]) for row in _ROMAN if "x" in row[1]]
_ROMAN += [("ROMAN", "ххi", 21), ("ROMAN", "хiх", 19)]

_GLUE: list[Row] = [
    ("IN", "в во", 0),
    ("ON", "на", 0),
    ("SINCE", "с со", 0),
    ("TO", "по", 0),
    ("UNTIL", "до", 0),
    ("BY", "к ко", 0),
    ("FROM", "от", 0),
    ("AND", "и", 0),
    ("OR", "или либо", 0),
    ("OVER", "за", 0),
    ("AHEAD", "через", 0),
    ("AGO", "назад", 0),
    ("LATER", "спустя позже позднее", 0),
    ("EARLIER", "ранее раньше", 0),
    ("PHASEN", "начало начала началу началом начале", "START"),
    ("PHASEN", "середина середины середину середине серединой", "MID"),
    ("PHASEN", "конец конца концу концом конце исходе", "END"),
    ("MODQ", "более больше свыше", "MORE_THAN"),
    ("MODQ", "менее меньше", "LESS_THAN"),
    ("MODQ", "около примерно приблизительно порядка почти", "APPROX"),
    ("SOME", "несколько нескольких нескольким несколькими пару пара пары много многих", 0),
    ("TIMES", "раз раза", 0),
    ("LIFE", "жизни", 0),
    ("SETW", "ежедневно ежедневный ежедневные ежедневная ежедневных ежедневного", "P1D"),
    ("SETW", "еженедельно еженедельный еженедельные еженедельная еженедельных еженедельного", "P1W"),
    ("SETW", "ежемесячно ежемесячный ежемесячные ежемесячная ежемесячных ежемесячного", "P1M"),
    ("SETW", "ежеквартально ежеквартальный ежеквартальные", "P1Q"),
    ("SETW", "ежегодно ежегодный ежегодные ежегодная ежегодных ежегодного ежегодном ежегодной ежегодное", "P1Y"),
    ("SETW", "ежечасно", "PT1H"),
    ("SETW", "ежеминутно", "PT1M"),
    ("VAGUE", "недавно", "PAST_REF"),
    ("VAGUE", "сейчас", "PRESENT_REF"),
    ("VAGUE", "вскоре скоро", "FUTURE_REF"),
    ("ZONE", "мск msk", ("+03:00", "Europe/Moscow")),
    ("ZONE", "gmt utc гринвичу", ("+00:00", None)),
]

_PHRASES: list[Row] = [
    (
        "VAGUE",
        "в настоящее время|в настоящий момент|на сегодняшний день|в данный момент|на данный момент|в наши дни",
        "PRESENT_REF",
    ),
    (
        "VAGUE",
        "на текущий момент|на настоящий момент|в данное время|в эти дни",
        "PRESENT_REF",
    ),
    ("VAGUE", "в последнее время|не так давно|совсем недавно|с недавних пор|в недавнем прошлом", "PAST_REF"),
    (
        "VAGUE",
        "в ближайшее время|в скором времени|в ближайшем будущем|в обозримом будущем",
        "FUTURE_REF",
    ),
    ("VAGUE", "в долгосрочной перспективе|в среднесрочной перспективе|в краткосрочной перспективе", "FUTURE_REF"),
    (
        "VAGUE",
        "в ближайшей перспективе|в перспективе|в ближайшие дни|в ближайшие недели|в ближайшие месяцы",
        "FUTURE_REF",
    ),
    ("VAGUE", "в будущем", "FUTURE_REF", "alone"),
    ("VAGUE", "на днях", "NEAR"),
    ("UNTIL", "не позднее|не позже|вплоть до", 0),
    ("SINCE", "начиная с|не ранее|не раньше", 0),
    ("NIGHTON", "в ночь на|ночью на", 0),
    ("NIGHTON", "в ночь с|в ночь со", 1),
    ("WITHIN", "в течение|на протяжении|в течении", 0),
    ("MODQ", "не менее|как минимум|по меньшей мере|не меньше", "EQUAL_OR_MORE"),
    ("MODQ", "не более|максимум|не больше", "EQUAL_OR_LESS"),
    ("MODQ", "более чем|больше чем", "MORE_THAN"),
    ("MODQ", "менее чем", "LESS_THAN"),
    ("AGO", "тому назад", 0),
    ("SAME", "тот же|того же|том же|той же|ту же|тем же|в тот же|этот же|этого же|этом же|этой же", 0),
    ("FOLL", "на следующий|на другой", 1),
    ("ERA", "до н. э.|до н.э.|до нашей эры", "BC"),
    ("ERA", "н. э.|н.э.|нашей эры", "AD"),
    ("ZONE", "по московскому времени|по москве|московского времени", ("+03:00", "Europe/Moscow")),
    ("ZONE", "по гринвичу", ("+00:00", None)),
    ("ZONE", "по киевскому времени|по киеву", (None, "Europe/Kiev")),
    ("ZONE", "по местному времени", (None, None)),
    ("ZONE", "по пекинскому времени|по пекину", ("+08:00", "Asia/Shanghai")),
    ("HOLIDAY", "день победы|дня победы|дню победы|днем победы|дне победы", "victory-day"),
    ("HOLIDAY", "новый год|нового года|новому году|новым годом|новом году", "new-year"),
    ("HOLIDAY", "день россии|дня россии|дню россии|днем россии", "russia-day"),
    ("HOLIDAY", "день народного единства|дня народного единства|дню народного единства", "unity-day"),
    ("HOLIDAY", "день защитника отечества|дня защитника отечества|дню защитника отечества", "defender-day"),
    ("HOLIDAY", "международный женский день|международного женского дня", "womens-day"),
    ("HOLIDAY", "день космонавтики|дня космонавтики|дню космонавтики", "cosmonautics-day"),
    ("HOLIDAY", "день знаний|дня знаний|дню знаний", "knowledge-day"),
    ("HOLIDAY", "день конституции|дня конституции|дню конституции", "constitution-day-ru"),
    ("HOLIDAY", "день независимости украины|дня независимости украины", "independence-day-ua"),
    ("HOLIDAY", "старый новый год|старого нового года", "old-new-year"),
    ("HOLIDAY", "вербное воскресенье|вербного воскресенья", "orthodox-palm-sunday"),
    ("HOLIDAY", "страстную пятницу|страстная пятница", "orthodox-good-friday"),
    ("SETW", "по утрам|каждое утро", "XXXX-XX-XXTMO"),
    ("SETW", "по вечерам|каждый вечер", "XXXX-XX-XXTEV"),
    ("SETW", "по ночам|каждую ночь", "XXXX-XX-XXTNI"),
    ("SETW", "по выходным", "XXXX-WXX-WE"),
    ("UWE", "выходные дни|выходных дней|уик энд", "WE"),
]
_SINGLE_HOLIDAYS: list[Row] = [
    ("HOLIDAY", "рождество рождества рождеству рождеством", "orthodox-christmas"),
    ("HOLIDAY", "пасху пасхи пасхе пасхой пасха", "orthodox-easter"),
    ("HOLIDAY", "троицу троицын", "trinity"),
]

_COUNTS = {
    "одно": 1,
    "двух": 2,
    "дву": 2,
    "трех": 3,
    "четырех": 4,
    "пяти": 5,
    "шести": 6,
    "семи": 7,
    "восьми": 8,
    "девяти": 9,
    "десяти": 10,
    "двенадцати": 12,
    "пятнадцати": 15,
    "двадцати": 20,
    "тридцати": 30,
    "сорока": 40,
    "пятидесяти": 50,
    "полутора": 1.5,
    "полу": 0.5,
}
_COMPOUND_UNITS = {
    "минутн": "UMI",
    "часов": "UH",
    "дневн": "UD",
    "суточн": "UD",
    "недельн": "UW",
    "месячн": "UM",
    "годичн": "UY",
    "годов": "UY",
    "летн": "LETN",
}

_JOINS = (
    (
        ("cardinal", "CARD CARD+"),
        ("ordinal", "n:CARD o:ORD"),
    ),
    (
        ("date", "d:DAY m:MONTH (,? y:YEAR)?"),
        ("date", "d:DAY m:MONTH ,? y:YEAR UY"),
        ("date", "d:ORDER m:MONTH (y:YEAR UY?)?"),
        ("date", "m:MONTH d:DAY , y:YEAR UY?"),
        ("date", "m:MONTH ,? y:YEAR UY?"),
        ("date", "d:DAY m:MONTH y:ORDN UY?"),
        ("date", "m:MONTH y:ORDN UY?"),
        ("iso", "i:ISO"),
        ("numeric", "n:DMY UY?"),
        ("clock", "c:CLK a:DAYPART? (OPEN? z:ZONE)?"),
        ("clock", "c:DM z:ZONE"),
        ("clock", "h:HOUR UH (min:INT UMI)? a:DAYPART z:ZONE?"),
        ("clock", "h:CARD UH (min:INT UMI)? a:DAYPART z:ZONE?"),
        ("clock", "h:HOUR UH min:TWO UMI z:ZONE?"),
        ("clock", "h:HOUR a:DAYPART z:ZONE?"),
        ("quantity", "n:NUM -? u:UNIT"),
        ("quantity", "NUM (-|OR) n:NUM -? u:UNIT"),
        ("quantity", "n:NUM HALF u:UNIT"),
        ("clock-digits", "n:YEAR z:ZONE"),
        ("one-hour", "u:UH a:DAYPART"),
        ("quantity", "some:SOME u:UNIT"),
        ("quantity", "n:NUM SINCE half:HALF u:UNIT"),
        ("quantity", "n:NUM - u:ADJUNIT"),
        ("clock", "h:CLOCKW"),
        ("date", "d:DECADE m:MONTH (y:YEAR UY?)?"),
        ("adjective", "d:DURADJ"),
    ),
    (
        ("weekday-date", "w:WEEKDAY ,? (IN|ON)? d:DATE"),
        ("weekday-date", "d:DATE (,|OPEN)? (IN|ON)? w:WEEKDAY"),
        ("weekday-date", "DEIX ,? d:DATE"),
        ("weekday-date", "VAGUE , d:DATE"),
        ("sum", "QUANT AND? QUANT"),
    ),
)

_GRAMMAR = (
    ("date", "d:DATE", "date"),
    ("month", "m:MONTH", "month"),
    ("iso-time", "i:ISO", "iso-time"),
    ("day-range", "SINCE? a:DAY (-|TO|UNTIL) d:DATE", "day-range"),
    ("date-range", "SINCE? a:DATE (-|TO|UNTIL) b:DATE", "date-range"),
    ("days-listed", "DAY (, DAY)* AND d:DATE", "days-listed"),
    ("month-range", "SINCE? a:MONTH (-|TO|UNTIL) b:MONTH", "month-range"),
    ("month-range", "SINCE? a:MONTH (-|TO|UNTIL) b:DATE", "month-range"),
    ("month-range", "SINCE? a:MONTH (-|TO|UNTIL) b:MONTH r:REL UY", "month-range"),
    ("day and clock", "d:DAYREF ,? IN c:DM", "day-and-clock"),
    ("clock", "IN {c:DM}", "clock"),
    ("clock", "IN {q:QUANT}", "at-hour"),
    ("weekday of a month", "o:ORDER w:WEEKDAY (m:MONTH|d:DATE)", "nth-weekday"),
    ("weekday of a month", "l:LAST w:WEEKDAY (m:MONTH|d:DATE)", "nth-weekday"),
    ("season over two years", "s:SEASON y:YSHORT UY?", "season"),
    ("season over two years", "s:SEASON y:YEAR - e:TWO UY?", "season"),
    ("every weekday", "AND {w:ONES}", "every-weekday"),
    ("era", "q:QUANT e:ERA", "era"),
    ("date of a relative year", "d:DATE r:REL UY", "date-of-year"),
    ("month of a relative year", "m:MONTH r:REL UY", "date-of-year"),
    ("season of a relative year", "s:SEASON r:REL UY", "date-of-year"),
    ("season", "s:SEASON", "season"),
    ("season", "s:SEASON y:YEAR UY?", "season"),
    ("weekday", "w:WEEKDAY", "weekday"),
    ("relative weekday", "r:REL w:WEEKDAY", "relative-day"),
    ("weekday of a week", "w:WEEKDAY ON? r:REL u:UW", "relative-day"),
    ("relative month", "r:REL m:MONTH", "relative-month"),
    ("relative season", "r:REL s:SEASON", "relative-month"),
    ("relative unit", "r:REL u:CAL", "relative-unit"),
    ("relative day", "u:CAL", "bare-unit"),
    ("year", "y:YEAR -? u:UY", "year"),
    ("year", "y:ORDN u:UY", "year"),
    ("age", "ON DAY - UY", "none"),
    ("year", "y:ORDN", "year"),
    ("year", "y:YEAR", "year"),
    ("year range", "f:SINCE? a:YEAR (-|TO|UNTIL) b:YEAR u:UY?", "year-range"),
    ("year range", "a:YEAR - b:TWO u:UY", "year-range"),
    ("years listed", "YEAR (, YEAR)* AND YEAR UY?", "years-listed"),
    ("season over two years", "y:YSHORT UY?", "year-span"),
    ("era", "y:INT UY? e:ERA", "era"),
    ("quarter", "o:ORDER u:UQ (y:YEAR UY?)?", "quarter"),
    ("quarter", "o:ROMAN u:UQ (y:YEAR UY?)?", "quarter"),
    ("quarter", "o:DAY -? u:UQ (y:YEAR UY?)?", "quarter"),
    ("half-year", "o:ORDER u:UHY (y:YEAR UY?)?", "quarter"),
    ("half-year", "o:ROMAN u:UHY (y:YEAR UY?)?", "quarter"),
    ("quarter of a relative year", "o:ORDER u:UQ r:REL UY", "quarter"),
    ("quarter of a relative year", "o:ROMAN u:UQ r:REL UY", "quarter"),
    ("half of a relative year", "o:ORDER u:UHY r:REL UY", "quarter"),
    ("half of this year", "o:ORDER u:UHY whole:UY", "quarter"),
    ("quarter of this year", "o:ORDER u:UQ whole:UY", "quarter"),
    ("half of a month", "o:ORDER HALF (m:MONTH|d:DATE)", "half-of"),
    ("half of a year", "o:ORDER HALF y:YEAR UY", "half-of"),
    ("half of a year", "o:ORDER HALF UY", "half-of"),
    ("half of a decade", "o:ORDER HALF x:DECADE UY?", "half-of"),
    ("half of a century", "o:ORDER HALF c:ROMAN UCE", "half-of"),
    ("year range", "f:SINCE? a:ORDN (-|TO|UNTIL) b:ORDN u:UY?", "year-range"),
    ("clock range and day", "SINCE? a:CLOCK (-|TO|UNTIL) b:CLOCK ,? d:DAYREF", "clock-range"),
    ("first months", "o:ORDER q:QUANT (y:YEAR)? UY", "first-of-year"),
    ("first months", "o:ORDER q:QUANT y:YEAR", "first-of-year"),
    ("first months", "o:ORDER q:QUANT r:REL UY", "first-of-year"),
    ("last months", "l:LAST q:QUANT y:YEAR UY", "first-of-year"),
    ("decade", "y:DECADE (UY|UDE)?", "decade"),
    ("century", "o:ROMAN UCE", "century"),
    ("century", "o:ORDER UCE", "century"),
    ("century", "o:DAY - UCE", "century"),
    ("day word", "x:DEIX", "day-word"),
    ("eve", "e:EVE", "eve"),
    ("eve", "e:EVE d:DATE", "eve"),
    ("ago", "mod:MODQ? q:QUANT AGO", "ago"),
    ("ago", "u:UNIT AGO", "ago"),
    ("ahead", "AHEAD q:QUANT", "ahead"),
    ("ahead", "AHEAD u:UNIT", "ahead"),
    ("earlier", "q:QUANT EARLIER", "earlier"),
    ("earlier", "u:UNIT EARLIER", "earlier"),
    ("span of", "OVER {u:UNIT}", "over-unit"),
    ("span of", "ON {u:UNIT}", "over-unit"),
    ("rate", "IN u:UNIT", "rate"),
    ("weekend", "u:UWE", "a-weekend"),
    ("part of a month", "r:LAST q:QUANT (m:MONTH|d:DATE)", "part-of-month"),
    ("part of a month", "o:ORDER u:UW (m:MONTH|d:DATE)", "part-of-month"),
    ("part of a month", "r:LAST u:UW (m:MONTH|d:DATE)", "part-of-month"),
    ("age", "y:ORDN u:UY LIFE", "none"),
    ("later", "q:QUANT LATER", "later"),
    ("later", "u:UNIT LATER", "later"),
    ("later", "LATER q:QUANT", "later"),
    ("later", "LATER u:UNIT", "later"),
    ("within", "WITHIN mod:MODQ? q:QUANT", "within"),
    ("within", "WITHIN u:UNIT", "within"),
    ("over the last", "r:LAST q:QUANT", "over"),
    ("over the next", "r:NEXT q:QUANT", "over"),
    ("over counted", "n:NUM r:REL u:UNIT", "over-counted"),
    ("duration", "mod:MODQ? q:QUANT", "duration"),
    ("duration", "mod:MODQ u:UNIT", "duration"),
    ("every", "EACH q:QUANT", "every"),
    ("every", "EACH u:UNIT", "every"),
    ("every weekday", "TO w:ONES", "every-weekday"),
    ("every weekday", "EACH w:WEEKDAY", "every-weekday"),
    ("every month", "EACH m:MONTH", "every-month"),
    ("regularly", "s:SETW", "regularly"),
    ("times a unit", "TIMES IN u:UNIT", "every"),
    ("vague", "v:VAGUE", "vague"),
    ("holiday", "h:HOLIDAY (y:YEAR UY?)?", "holiday"),
    ("day and clock", "d:DAYREF (,|/|@|-)? (IN|ON|UNTIL|BY)? MODQ? c:CLOCK", "day-and-clock"),
    ("clock and day", "c:CLOCK ,? (IN|ON)? d:DAYREF", "day-and-clock"),
    ("day and part", "d:DAYREF ,? p:DAYPART", "day-and-part"),
    ("part and day", "p:DAYPART (IN|ON)? ,? d:DAYREF", "day-and-part"),
    ("relative day and part", "r:REL d:WEEKDAY p:DAYPART", "day-and-part"),
    ("part", "p:DAYPART", "part"),
    ("clock", "c:CLOCK", "clock"),
    ("clock range", "SINCE? a:CLOCK (-|TO|UNTIL) b:CLOCK", "clock-range"),
    ("clock range of a day", "d:DAYREF ,? SINCE a:CLOCK (TO|UNTIL) b:CLOCK", "clock-range"),
    ("night on", "n:NIGHTON d:DAYREF", "night-on"),
    ("night on", "n:NIGHTON DAY ON d:DATE", "night-on"),
    ("night on", "n:NIGHTON WEEKDAY ON d:WEEKDAY", "night-on"),
    ("age", "NUM - LETN", "none"),
    ("age", "LETN", "none"),
    ("hours", "NUM - DURADJ", "none"),
)

_CAPITAL = frozenset(row[1] for row in _ROMAN) | {"рождество", "пасха", "пасху", "троицу"}

LEXICON = TimeLexicon(
    words=words_of(
        [
            *_MONTHS,
            *_WEEKDAYS,
            *_UNITS,
            *_ADJECTIVES,
            *_PARTS,
            *_SEASONS,
            *_MODIFIERS,
            *_CARDINALS,
            *_ORDINALS,
            *_NINETIES,
            *_ROMAN,
            *_GLUE,
            *_SINGLE_HOLIDAYS,
        ],
        capital=_CAPITAL,
    ),
    phrases=phrases_of(_PHRASES),
    grammar=_GRAMMAR,
    joins=_JOINS,
    future=FUTURE | word_forms("ru", "times_future"),
    arranged=ARRANGED,
    past=PAST,
    past_shape=PAST_SHAPE,
    not_verbs=word_forms("ru", "times_not_past"),
    compounds=re.compile(
        rf"(?P<count>{'|'.join(sorted(_COUNTS, key=len, reverse=True))})(?P<unit>{'|'.join(_COMPOUND_UNITS)})"
        rf"(?:{'|'.join(f'{_ADJECTIVE} {_SOFT}'.split())})"
    ),
    compound_units=_COMPOUND_UNITS,
    compound_counts=_COUNTS,
    parts={"MO": (6, 12), "AF": (12, 18), "EV": (18, 24), "NI": (0, 6), "MI": (12, 13)},
    ordinal=re.compile(
        r"(?P<decade>(?P<order>-?е(?!\w))|-?(?:х|ые|ых|ми)(?!\w))|(?P<number>-?(?:го|ое|ого|му|ому|ым|ом|й|я|м|ю)(?!\w))"
    ),
    countable=frozenset(),
    ahead=forms("до к ко"),
    before_year=forms("в во с со до по к от за около после на и или"),
    not_year=re.compile(
        r"[а-яё]+(?:ов|ев|ей|ах|ях|ам|ям|ами)|(?:тыс|млн|млрд|км|кг|чел|руб|раз|человек|тонн|метров|штук|мест)\w*"
    ),
    after_year=frozenset(),
    before_month=forms("в к с до по от на за и"),
    before_weekday={
        "среду": forms("в на эту прошлую минувшую ближайшую следующую будущую каждую"),
        "среды": forms("до с со после от утра вечера ночи"),
        "среде": forms("к"),
        "средой": forms("перед между"),
    },
    before_season=forms("на эту за всю эта этой прошлой конца началу начала к до этого прошлого будущего"),
    before_unit={"UWE": forms("в на")},
    before_clock=forms("в во к ко до с со около после на примерно"),
    event_after=forms("после до с перед"),
    streets=forms("улица улице улицы улицу ул имени им площадь площади проспект проспекте"),
    rates=forms("год месяц неделю сутки час минуту день"),
    before_day_and_month=forms("с со до от к по"),
    forenames=forms("Марта Мая Августа Майя"),
    scores=forms("счет счете счетом счета"),
    age_before=re.compile(
        r"(?:(?:возраст\w*|старше|младше|моложе|исполн[яи]\w+(?:\sбы)?|достиг\w+|дожи\w+|(?:ему|ей|им|мне)(?:\sуже)?)"
        r"\s(?:от\s|до\s)?|\bв\s|\b(?:было|всего|лишь)\s|\bс\s|\bот\s\d+\sдо\s"
        r"|\bпенси\w+\s[\w ]{0,14}\b(?:до|позже|с)\s"
        r"|(?:мальчик|девочк|мужчин|женщин|юнош|девушк|ребен|дет|пенсионер|подрост|школьни|студент|кандидат)\w{0,4}\s"
        r"(?:до\s)?)$"
    ),
    age_name=re.compile(r"[А-ЯЁ][а-яё-]+(?:у|ю|ой|ей|е|и)\s$"),
    not_age=re.compile(
        r"\s(?:лишени|тюр|колони|назад|заключ|работ|спустя|подряд|каторг|арест|войн|стаж|борьб|служб)"
    ),
    age_after=re.compile(r"\s(?:отроду|от роду|жизни)"),
    age_apart=re.compile(r"(?:\w,|\()\s?$"),
    event=re.compile(r"[а-яё]{3,}(?:а|я|ов|ев|ей|ий|и|ы)"),
)
