"""What Russian verbs and nouns of events tell with an object or another word beside them."""

from collections.abc import Mapping

from toolkit.extraction.languages.ru.paradigms import declined, inflected

BY_WIRE = frozenset("телефону телефонном телефонного видеосвязи видеоконференции".split())
# What one brings in as a measure against somebody: not a bridge into use, nor troops into a town.
_BANS = declined("санкция ограничение запрет эмбарго пошлина блокада мораторий квота рестрикция") | {"моратория"}
_GUILTY = inflected("виновный виновен невиновный невиновен")
# Those of whose birth the news tells; a life only begins with one.
_BORN = frozenset(
    "сын дочь двойня тройня близнецы ребенок дети малыш мальчик девочка первенец наследник наследница внук внучка "
    "принц принцесса детеныш детеныши медвежонок тигренок слоненок".split()
)
# What else a court or a board finds somebody or something to be.
_RECOGNISED = inflected(
    "законный незаконный недействительный несостоятельный состоявшийся несостоявшийся экстремистский "
    "террористический нежелательный невменяемый безработный аварийный"
) | frozenset("банкротом иноагентом иноагентами потерпевшим потерпевшей чемпионом".split())
# What a court hears.
_CASES_HEARD = frozenset(
    "жалоба жалобу жалобы дело дела иск иски ходатайство ходатайства апелляция апелляцию апелляции кассация "
    "кассацию кассации протест представление просьбу просьба".split()
)
# What is seized, and nobody arrested.
_SEIZED = declined(
    "танкер сухогруз катер траулер корабль баржа шхуна груз контрабанда товар счет имущество актив грузовик "
    "автомобиль машина фура"
) | {"судно", "судна", "суда", "судов", "судом", "партию", "партия"}
_STREETS = frozenset("улицы улицу площадь площади".split())
_ON_FOOT = declined("пешеход мужчина женщина подросток школьник школьница велосипедист") | {"насмерть", "ребенка"}
# Whom, and where to, one summons: a protest is only caused.
_AMBASSADORS = frozenset(
    "посол посла послу послом послы послов послам послами полпред полпреда полпредов постпред постпреда".split()
)
_SUMMONED = (
    _AMBASSADORS
    | declined("консул дипломат свидетель эксперт министр депутат чиновник подозреваемый")
    | frozenset(
        "поверенного поверенный поверенные поверенных допрос допросы мид суд парламент ковер прокуратуру полицию "
        "комиссию следователю комитет слушания".split()
    )
)
_VERDICTS = frozenset({"приговор", "приговоры", "вердикт", "решение", "постановление"})
_AWARDS = declined("премия награда медаль орден грамота приз кубок")
_DAYS = declined("день юбилей годовщина праздник праздник рождество пасха масленица летие новоселье") | frozenset(
    "дня дню днем летие летия рождения новый год".split()
)
# What moves on a road, by rail, water or air, and those who come to help: they pay no visits.
_VEHICLES = declined(
    "автомобиль машина иномарка легковушка грузовик фура поезд электричка вагон локомотив автобус маршрутка "
    "троллейбус трамвай мотоцикл самосвал внедорожник тягач бензовоз самолет вертолет лайнер борт корабль катер "
    "теплоход баржа паром танкер сухогруз яхта рейс состав груз экипаж"
) | frozenset("судна суда судов судно газели газель такси иномарок автомобилей машин поездов авто".split())
_HELP = declined("подразделение расчет бригада пожарный спасатель") | {"скорая", "пожарные", "спасатели", "рейс"}
_TROOPS = declined(
    "контингент военный солдат база миротворец подразделение техника вооружение миссия персонал группировка отряд"
) | frozenset("войска войск войскам силы сил армию армии части".split())
_ROCKETS = declined("ракета носитель корабль спутник шаттл зонд аппарат модуль грузовик") | frozenset(
    "ракета-носитель ракеты-носителя союз союза прогресс прогресса байконура байконур космодрома".split()
)
# By these words a score is told.
_SCORE = frozenset(
    {"счетом", "счете", "матче", "матч", "финале", "полуфинале", "четвертьфинале", "сетах", "турнире"}
)
_STRUCK = frozenset(
    "атаке атакам обстрелу обстрелам удару ударам бомбардировке нападению налету авиаударам".split()
)
# What keeps to a time and can be late: runs of transport, payments, deliveries, works; as subject and object.
_TIMED = frozenset(
    "рейс рейсы рейса рейсов поезд поезда поездов электричка электричку электрички электричек состав составы "
    "самолет самолеты самолета самолетов автобус автобусы автобуса автобусов паром паромы парома паромов "
    "трамвай трамваи трамваев троллейбус троллейбусы вылет вылеты вылета вылетов прилет прилеты прилетов "
    "отправление отправления отправлений прибытие прибытия отправку отправка движение транспорт "
    "зарплата зарплату зарплаты зарплат пенсия пенсию пенсии пенсий пособие пособия пособий выплата выплату "
    "выплаты выплат платеж платежи платежей перевод переводы переводов доставка доставку доставки доставок "
    "поставка поставку поставки поставок отгрузка отгрузку отгрузки посылка посылку посылки посылок "
    "строительство ремонт работы работ запуск запуски старт выпуск выход премьеру премьера публикация "
    "публикацию открытие начало матч матчи концерт концерты заседание голосование".split()
)

# What one gives that others come to, or wait for.
_GIVEN = declined(
    "концерт бал ужин обед прием пресс-конференция интервью представление спектакль бой урок"
) | frozenset("спектакля спектаклю спектаклем показания присягу клятву согласие разрешение старт".split())

# Where an event stands that is set for a day: "в афише на 5 мая".
_TIMETABLES = frozenset("афише афишах расписании графике календаре программе плане планах".split())

REQUIRES: Mapping[str, frozenset[str]] = {
    **dict.fromkeys("поговорить говорить разговаривать беседовать общаться".split(), BY_WIRE),
    **dict.fromkeys("стоять значиться числиться".split(), _TIMETABLES),
    "признать": _GUILTY | _RECOGNISED,
    "остаться": frozenset({"без"}),
    "сесть": frozenset(
        "луну луне марс марсе аэропорту аэропорт аварийно экстренно полосу мель космодроме".split()
    ),
    "родиться": _BORN,
    **dict.fromkeys(("дать", "давать"), _GIVEN),
    **dict.fromkeys(("отмечать", "отмечаться"), _DAYS),
    "исполниться": frozenset({"рождения"}),
}
"""Verbs of action that are none without one of these words near."""

_RAILS = frozenset({"рельсов", "рельсы"})
_CARS = (
    frozenset("поезда поездов вагона вагонов состава составов локомотива трамвая цистерн электрички".split())
    | _RAILS
)
_SLIDES = frozenset("лавины лавин лавина селя селей сель оползня оползней оползень снежной селевого".split())
_AIRCRAFT = declined(
    "самолет вертолет беспилотник дрон лайнер истребитель бомбардировщик штурмовик планер"
) | frozenset("самолета вертолета борт борта метеорита ракеты крана лифта".split())
_PIPES = frozenset("дамбы дамб плотины трубы трубопровода теплотрассы водопровода водовода коллектора".split())
_SPILLS = frozenset("реки рек нефти топлива мазута нефтепродуктов озера".split())
# What a chamber or a board votes on, and those that do.
_VOTED = (
    declined(
        "закон законопроект поправка резолюция кандидатура бюджет парламент сенат палата дума кнессет бундестаг"
    )
    | declined("депутат сенатор рада сейм ассамблея конгресс референдум вотум инициатива")
    | frozenset("совбез совбеза госдума госдумы думы комитет комитета импичмент импичмента".split())
)

KIND_OBJECTS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("ввести", "вводить"), _BANS),
    "признать": _GUILTY,
    **dict.fromkeys(("рассмотреть", "рассматривать"), _CASES_HEARD),
    **dict.fromkeys(("огласить", "вынести"), _VERDICTS),
    "сыграть": frozenset({"с", "со", "против", "вничью", "матч", "матче"}),
    "отметить": _DAYS,
    "стартовать": _ROCKETS,
    "вывести": _TROOPS | {"орбиту"},
    "покинуть": _TROOPS | frozenset("территорию страну позиции город".split()),
    "вызвать": _SUMMONED,
    **dict.fromkeys(("одобрить", "отклонить", "утвердить"), _VOTED),
    **dict.fromkeys(("побеседовать", "пообщаться", "переговорить"), BY_WIRE),
}
"""Verbs that are of their kind only with one of these words near."""

OBJECT_KINDS: Mapping[str, tuple[tuple[frozenset[str], str], ...]] = {
    "вручить": ((_AWARDS, "ceremony"),),
    "наградить": ((_AWARDS, "ceremony"),),
    "вступить": ((frozenset({"должность"}), "inauguration"),),
    "прекратить": ((frozenset({"огонь"}), "ceasefire"),),
    "избрать": ((frozenset({"меру"}), "hearing"),),
    "объявить": ((frozenset({"розыск"}), ""), (frozenset({"персоной", "персонами"}), "expulsion")),
    **dict.fromkeys(("отозвать", "отзывать"), ((_AMBASSADORS, "withdrawal"),)),
    **dict.fromkeys(
        "продлить продлевать расширить снять снимать ужесточить смягчить принять утвердить одобрить согласовать "
        "приостановить".split(),
        ((frozenset({"санкции", "санкций"}), "sanctions"),),
    ),
    "открыть": ((frozenset({"огонь"}), "attack"),),
    "вывести": ((frozenset({"орбиту"}), "launch"),),
    **dict.fromkeys(("отправить", "подать"), ((frozenset({"отставку"}), "resignation"),)),
    "сбить": ((_ON_FOOT, "crash"),),
    "освободить": ((frozenset({"должности", "поста", "обязанностей"}), "resignation"),),
    "уйти": ((frozenset({"отставку"}), "resignation"), (frozenset({"жизни"}), "death")),
    **dict.fromkeys(("прибыть", "прибывать", "вылететь"), ((_VEHICLES | _HELP, ""),)),
    **dict.fromkeys(
        ("победить", "проиграть", "выиграть", "уступить", "одолеть", "разгромить"), ((_SCORE, "competition"),)
    ),
    **dict.fromkeys(("отклонить", "удовлетворить"), ((_CASES_HEARD, "hearing"),)),
    "утвердить": ((frozenset({"должности", "посту", "приговор"}), ""),),
    "закрыть": ((frozenset({"сделку", "сделка"}), "deal"),),
    "встретиться": ((_SCORE, "competition"),),
    **dict.fromkeys(("сойти", "сходить"), ((_RAILS, "crash"), (_SLIDES, "disaster"))),
    **dict.fromkeys(("упасть", "рухнуть"), ((_AIRCRAFT, "crash"),)),
    "выйти": (
        (_STREETS, "protest"),
        (frozenset({"свободу"}), "release"),
        (frozenset({"берегов"}), "disaster"),
    ),
    "остаться": ((frozenset("света электричества электроэнергии".split()), "blackout"),),
    "подвергнуться": ((_STRUCK, "strike"),),
    "вернуться": (
        (frozenset("к ко землю орбиты парты учебу работу службу строй эфир сцену продажу чтению".split()), ""),
    ),
    "отправиться": ((frozenset({"космос", "орбиту"}), "launch"),),
}
"""What some verbs tell with one of some words near."""

NOUN_KINDS: Mapping[str, tuple[frozenset[str], str]] = {
    "заседание": (
        frozenset("рассмотрению суда судебное судебного судебном делу иску жалобе апелляции".split()),
        "hearing",
    ),
    "заседания": (frozenset("суда судебные судебных делу иску жалобе апелляции".split()), "hearing"),
    "столкновения": (_VEHICLES, "crash"),
    "сход": (_CARS, "crash"),
    "падение": (_AIRCRAFT, "crash"),
    "прорыв": (_PIPES, "disaster"),
    "разлив": (_SPILLS, "disaster"),
    "старт": (
        frozenset("продаж сезона чемпионата турнира конкурса акции кампании проекта приема отбора".split()),
        "",
    ),
    "толчок": (frozenset("подземный подземного сейсмический магнитудой силой".split()), "disaster"),
    "толчки": (frozenset("подземные подземных сейсмические сейсмических".split()), "disaster"),
    "приём": (
        frozenset("заявок заявлений документов работ бюллетеней платежей абитуриентов конкурсных".split()),
        "",
    ),
}
"""What some nouns of events are with one of some words beside them."""

_NUMBERED = frozenset(
    "двух трех четырех пяти шести семи восьми девяти десяти нескольких грузового пассажирского".split()
)
_OF_ONE = frozenset("пассажирского легкомоторного военного частного боевого учебного".split())
NOUN_NEEDS: Mapping[str, frozenset[str]] = {
    "сход": _CARS | _SLIDES | _NUMBERED,
    "падение": _AIRCRAFT | _OF_ONE,
    "прорыв": _PIPES,
    "разлив": _SPILLS,
    "суд": frozenset({"над"}),
    "прекращение": frozenset({"огня", "боевых"}),
    "передача": frozenset({"тел", "пленных", "власти", "полномочий"}),
}
"""Nouns that are events only before one of these words."""

OBJECTS: Mapping[str, tuple[str, ...]] = {
    "приём": tuple("рейс пациент груз ставок и отправк".split()),
    "наступление": tuple("нов год зим весн лет осен холод тепл тем ноч утр соверш срок смерт сумер полн".split()),
    "акция": tuple("компани банк предприят корпораци холдинг концерн эмитент завод".split()),
}
"""Nouns that are no events before words with these beginnings."""

HELD_UP: Mapping[str, frozenset[str]] = {"задержать": _TIMED | _SEIZED, "арестовать": _SEIZED}
"""What one holds up by these verbs, and nobody is arrested."""

PHASES: Mapping[str, tuple[tuple[str, ...], str]] = {
    **dict.fromkeys(("этап", "стадия", "фаза", "период", "сезон", "смена", "попытка"), ((), "")),
    "тур": (("втор", "перв"), "election"),
}
"""Parts of what goes on, with the beginnings of words by which they are of a kind of their own."""
