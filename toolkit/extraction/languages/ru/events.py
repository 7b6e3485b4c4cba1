"""Happening in Russian.

The forms stand in ``events.tsv`` and ``actions.tsv``, built by ``tools/build_events_ru.py``.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from attrs import evolve

from toolkit.extraction.events.lexicon import Action, EventLexicon, EventNoun, NameParts
from toolkit.extraction.languages import table, word_forms
from toolkit.extraction.languages.ru.grammar import (
    accusative,
    genitive,
    genitive_adjective,
    is_adjective,
    nominative,
)
from toolkit.extraction.languages.ru.paradigms import inflected

_CASES = "ngdabl"
_PAST = re.compile(r"[а-я]{2,}(?:[аеиоуыя]л|[аеиоуыя]?л[аои])(?:с[ья])?$")
# Words with the ending of a past tense that are none.
_NOT_VERBS = frozenset(
    "было были была был дела сила силы мало числа начала слова школа стола мало весьма дало если или сначала "
    "около правила тела села стекла масла скала статья зала канала журнала материала сигнала капитала "
    "потенциала "
    "увеличился увеличилась увеличилось увеличились вырос выросла выросло выросли снизился снизилась "
    "снизилось снизились составил составила составило составили насчитывал насчитывала насчитывало "
    "персонала криминала автомобиля угла стал стала стало стали мог могла могло могли являлся являлась "
    "являлись "
    "имел имела имели хотел хотела хотели считал считала считали оставался оставалась оставались находился "
    "находилась находились жил жила жили знал знала знали родился родилась родились родилось работал работала "
    "работали учился училась учились служил служила служили занимал занимала занимали возглавлял возглавляла "
    "руководил руководила принадлежал принадлежала принадлежали составлял составляла составляли стоил стоила "
    "надеялся надеялась надеялись опасался опасалась опасались нуждался нуждались действовал действовала "
    "действовало действовали сохранялся сохранялась сохранялось сохранялись отличался отличалась "
    "отличались".split()
)
_SEMANTIC = ("past", "future", "participle", "infinitive")


@lru_cache(maxsize=1)
def _nouns() -> Mapping[str, EventNoun]:
    found: dict[str, EventNoun] = {}
    for lemma, kind, strength, gender, singular, plural in table("ru", "events"):
        numbers = (("s", singular), ("p", plural))
        for number, cells in reversed(numbers) if lemma in _MANY else numbers:
            forms = cells.replace("ё", "е").split(",")
            for word in filter(None, dict.fromkeys(forms)):
                cases = frozenset(c + number for c, form in zip(_CASES, forms, strict=True) if form == word)
                known, base = found.get(word), cells.split(",")[0]
                sex = gender if number == "s" else "p"
                if known is None or (not known.strong and strength == "strong"):
                    found[word] = EventNoun(base, kind, strength == "strong", sex, cases, cells.split(",")[1])
                elif known.kind == kind and known.base != base:
                    found[word] = evolve(known, cases=known.cases | cases)
    return found


# Nouns that are mostly met in the plural.
_MANY = frozenset({"консультация", "санкция"})


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


@lru_cache(maxsize=8192)
def _is_action(word: str) -> bool:
    return (
        _PAST.match(word) is not None and word not in _NOT_VERBS and word not in word_forms("ru", "times_not_past")
    )


@lru_cache(maxsize=8192)
def _is_future(word: str) -> bool:
    return word in word_forms("ru", "times_future") and word not in _NOT_FUTURE


# Futures of no action of their own.
_NOT_FUTURE = frozenset(
    "будет будут станет станут даст дадут сможет смогут захочет захотят придется удастся окажется окажутся "
    "позволит позволят останется останутся понадобится потребуется составит составят скажет скажут значит "
    "примет кажется".split()
)


def _title(parts: NameParts) -> str:
    if parts.noun is None:
        return _capital(_by_kind(parts) or parts.clause)
    who = _genitive_of(parts.who) if parts.bare and not parts.complement else ""
    nobody = parts.clause.split(" ", 1)[0].casefold() in _actions()
    if parts.bare and not (parts.complement or parts.place or who or parts.lemma in _ARRANGING or nobody):
        return _capital(parts.clause)
    signed = parts.kind == "deal" and _SIGNED.get(parts.lemma)
    words = [
        genitive_adjective(word, parts.noun.gender) if signed else nominative(word, parts.noun.gender)
        for word in parts.modifiers
    ]
    words = [signed, *words, parts.noun.genitive] if signed else [*words, parts.noun.base]
    head, complement = _noun_and_rest(_with_another(parts.complement or ""))
    words += [head] if head else []
    if parts.participants or who:
        words.append(who or _joined(_genitives(parts, parts.participants)))
    words += [complement] if complement else []
    return _with_place(_capital(" ".join(words).replace(" ,", ",")), parts.place)


_LONGEST = 90
_MOST = 3
_SIGNED = {
    "подписать": "подписание",
    "ратифицировать": "ратификация",
    "расторгнуть": "расторжение",
    "заключить": "заключение",
}


def _with_place(title: str, place: str) -> str:
    return f"{title} {place}" if place and len(title) + len(place) < _LONGEST else title


def _by_kind(parts: NameParts) -> str:
    """The name of what a verb tells, made with the noun of its kind; "" where the clause has no such words."""
    make = _talks if parts.lemma in _DISCUSSING else _MADE.get(parts.kind)
    return make(parts) if make else ""


@lru_cache(maxsize=1)
def _heads() -> Mapping[str, str]:
    """Nominatives of nouns for those who act, with their genitives."""
    found: dict[str, str] = {}
    for _lemma, _kind, _gender, singular, plural in table("ru", "agents"):
        for cells in (singular.split(","), plural.split(",")):
            if cells[0]:
                found.setdefault(cells[0].replace("ё", "е"), cells[1])
    return found


@lru_cache(maxsize=1)
def _offices() -> frozenset[str]:
    """Forms of nouns for those who hold an office."""
    rows = (row for row in table("ru", "agents") if row[1] == "person")
    cells = (cell for row in rows for cell in row[3:5])
    return frozenset(form.replace("ё", "е") for cell in cells for form in cell.split(",") if form)


def _genitive_of(who: str) -> str:
    """The words of a subject in the genitive: "Президент Вьетнама" -> "президента Вьетнама"; "" if unknown."""
    first, _, rest = who.partition(" ")
    head = _heads().get(first.casefold().replace("ё", "е"), "")
    return f"{head} {rest}".strip() if head else ""


def _visit(parts: NameParts) -> str:
    if not parts.goal or parts.lemma in _AWAY:
        return ""
    if parts.who:
        who = _genitive_of(parts.who)
    else:
        who = _joined(_genitives(parts, parts.subject)) if 1 <= len(parts.subject) <= _MOST else ""
    if not who:
        return ""
    manner = next((nominative(word, "m") for word in parts.manner), "")
    return f"{manner} визит {who} {_into(parts.goal)}".strip()


_AWAY = frozenset("отбыть вернуться вылетать вылететь отправиться направиться поехать".split())
# Places that one goes "на" and not "в".
_ONTO = tuple(
    "украин кипр куб мальт филиппин сахалин камчатк тайван кавказ урал алтай ямайк гаити чукотк балкан байкал "
    "шри-ланк дальн ближн".split()
)


def _into(goal: str) -> str:
    """A goal with its preposition: "в Белград", "во Вьетнам", "на Украину"."""
    folded = goal.casefold()
    if folded.startswith(_ONTO):
        return f"на {accusative(goal)}"
    return f"{'во' if re.match('[вф][бвгджзклмнпрстфхцчшщь]', folded) else 'в'} {accusative(goal)}"


def _meeting(parts: NameParts) -> str:
    word = "телефонный разговор" if parts.kind == "call" else "встреча"
    if parts.lemma not in _MET:
        return ""
    if len(parts.participants) == 2 and parts.subject and not parts.mixed:
        return _with_place(f"{word} {_joined(_genitives(parts, parts.participants))}", parts.place)
    if len(parts.subject) == 1 and parts.companion:
        return _with_place(f"{word} {_genitives(parts, parts.subject)[0]} {parts.companion}", parts.place)
    who = _genitive_of(parts.who)
    return _with_place(" ".join(filter(None, (word, who, parts.companion))), parts.place) if who else ""


def _talks(parts: NameParts) -> str:
    word = "телефонный разговор" if re.search(r"\bпо телефону\b|\bтелефонн", parts.clause) else "переговоры"
    if len(parts.subject) == len(parts.participants) == 1 and parts.companion:
        return _with_place(f"{word} {_genitives(parts, parts.subject)[0]} {parts.companion}", parts.place)
    if not parts.subject or not 2 <= len(parts.participants) <= _MOST:
        return ""
    return _with_place(f"{word} {_joined(_genitives(parts, parts.participants))}", parts.place)


_MET = frozenset(
    "встретиться встречаться повстречаться увидеться созвониться позвонить поговорить переговорить побеседовать "
    "пообщаться".split()
)
_SUFFERED = {
    "арестовать": "арест",
    "задержать": "задержание",
    "экстрадировать": "экстрадиция",
    "назначить": "назначение",
    "уволить": "увольнение",
    "отстранить": "отстранение",
    "умереть": "смерть",
    "скончаться": "смерть",
    "погибнуть": "гибель",
    "не стать": "смерть",
    "убить": "убийство",
    "застрелить": "убийство",
    "выслать": "высылка",
    "депортировать": "депортация",
}


def _suffered(parts: NameParts) -> str:
    noun = _SUFFERED.get(parts.lemma)
    if not noun or len(parts.patient) != 1:
        return ""
    return _with_place(f"{noun} {_genitives(parts, parts.patient)[0]}", parts.place)


_MADE = {
    "visit": _visit,
    "meeting": _meeting,
    "call": _meeting,
    **dict.fromkeys(("arrest", "appointment", "resignation", "death", "expulsion"), _suffered),
}


def _with_another(complement: str) -> str:
    """A second noun of event in the nominative too: "встречи и совещаний" -> "встречи и совещания"."""
    first, _, rest = complement.partition(" ")
    word, _, more = rest.partition(" ")
    other = _nouns().get(word.casefold()) if first == "и" else None
    return f"и {other.base} {more}".strip() if other is not None else complement


def _noun_and_rest(complement: str) -> tuple[str, str]:
    """A noun that goes with the noun of event ("раунд переговоров"), and what follows the parties' names.

    "второй раунд переговоров Узбекистана и Казахстана о водах": the parties belong to the talks.
    """
    first, _, rest = complement.partition(" ")
    return (first, rest) if _nouns().get(first.casefold()) else ("", complement)


# A woman's last name that has no cases; one in "-ов" or "-ин" is a man's, whoever is taken for a woman.
_UNDECLINED = re.compile("(?<![оеё]в)(?<![иы]н)(?<=[бвгджзйклмнпрстфхцчшщь])$")


def _genitives(parts: NameParts, names: tuple[str, ...]) -> list[str]:
    """Names in the genitive; a woman's that ends in a consonant has none."""
    return [name if name in parts.women and _UNDECLINED.search(name) else genitive(name) for name in names]


def _joined(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} и {names[-1]}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_BY_WIRE = frozenset("телефону телефонном телефонного видеосвязи видеоконференции".split())
# What one brings in as a measure against somebody: not a bridge into use, nor troops into a town.
_BANS = inflected("санкция ограничение запрет эмбарго пошлина блокада мораторий квота рестрикция")
_GUILTY = inflected("виновный виновен невиновный невиновен")
# What a court hears.
_CASES_HEARD = frozenset(
    "жалоба жалобу жалобы дело дела иск иски ходатайство ходатайства апелляция апелляцию апелляции кассация "
    "кассацию кассации протест представление".split()
)
_DISCUSSING = frozenset({"обсудить", "обсуждать"})
_ARRANGING = frozenset(
    "наметить запланировать планировать назначить отменить перенести отложить приостановить".split()
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

# That a number became greater or less; those of somebody who makes it so ("снизил ставку") are none.
_GROWTH = re.compile(
    r"(?:вырос|возрос|подрос|упа[лд]|подорожал|подешевел|достиг|превыс|составил|составля|насчитыва)[а-я]*$|"
    r"(?:увелич|сниз|сниж|сократ|сокращ|уменьш|подня|поднима|опуст|опуска)[а-я]*с[ья]$"
)

# "С 1 января меняются правила" tells of an event, "цены в ноябре меняются" of none.
_CHANGING = frozenset(
    "вводиться отменяться повышаться снижаться меняться изменяться закрываться прекращаться запрещаться "
    "увеличиваться сокращаться запускаться возобновляться расширяться ужесточаться упрощаться дорожать "
    "дешеветь".split()
)

LEXICON = EventLexicon(
    nouns=_nouns,
    actions=_actions,
    title=_title,
    is_action=_is_action,
    is_modifier=is_adjective,
    planned=inflected(
        "будет будут планировался запланирован запланированный планировавшийся планируемый намечен намеченный "
        "намечавшийся намечался назначен назначенный назначавшийся ожидавшийся ожидаемый предстоящий готовящийся "
        "намерен "
        "планируется планируются планирует планируют намечается намечаются ожидается ожидаются предстоит "
        "предстоят должен должна должно должны собирается собираются готовится готовятся "
        "дата даты подготовка подготовке подготовку подготовки"
    ),
    tentative=inflected(
        "может могут мог могла могли могло возможно возможный вероятно вероятный предположительно "
        "предполагаемый ориентировочно предварительно рассматривается рассматривают рассматривает вероятность "
        "возможность"
    ),
    cancelled=inflected("отменен отмененный отменил отменяется отменяются отменяет отменяют отмена отмене"),
    postponed=inflected(
        "перенесен перенесенный перенес переносится переносятся переносит переносят отложен отложенный отложил "
        "откладывается откладываются откладывает откладывают отсрочен отсроченный отсрочил сдвинут сдвинута "
        "сдвинуто сдвинуты"
    ),
    negations=frozenset({"не"}),
    absent=frozenset("было проводилось велось происходило планировалось".split()),
    denying=inflected(
        "опроверг опровергла опровергли опровергло опровергает опровергают опровергнул отрицает отрицают отрицал "
        "комментировать"
    ),
    rumours=frozenset("сообщения слухи информацию данные публикации утверждения".split()),
    denied_words=frozenset({"что", "будто"}),
    auxiliaries=frozenset(
        "стал стала стало стали "
        "будет будут быть был была было были может могут должен должна должны проводится проводятся является "
        "являются продолжается продолжаются остается остаются".split()
    ),
    linking=frozenset({"прямых", "мирных", "очередных", "двусторонних", "трехсторонних"}),
    conjunctions=frozenset({"и", "а", "но"}),
    pronouns={"он": "masc", "она": "femn"},
    stand_ins={
        **dict.fromkeys(("который", "он", "котором", "которого"), "m"),
        **dict.fromkeys(("которая", "она", "которую"), "f"),
        **dict.fromkeys(("которое", "оно"), "n"),
        **dict.fromkeys(("которые", "они"), "p"),
    },
    speakers=frozenset("я мы вы мне нам меня нас вам мой наш".split()),
    setting=inflected("назначил наметил"),
    formerly=frozenset({"первоначально", "изначально"}),
    inviting=frozenset({"приглашению", "приглашение", "просьбе"}),
    leading=frozenset("после перед накануне преддверии несмотря ввиду".split()),
    discussing=_DISCUSSING,
    by_wire=_BY_WIRE,
    taking_part=inflected("участие участвовать участвует участвуют участвовал"),
    passing=frozenset({("не", "стало")}),
    duties=frozenset(
        (f"долж{ending}", f"был{other}") for ending, other in (("ен", ""), ("на", "а"), ("но", "о"), ("ны", "и"))
    ),
    lasting=frozenset("продлиться длиться продолжаться продолжиться проходить пройти проводиться".split()),
    retelling=frozenset("цитирует цитируют приводит приводят передает передают пишет пишут известно".split()),
    is_growth=lambda word: _GROWTH.match(word) is not None,
    old_plans=frozenset(
        (f"первоначальн{ending}", f"план{other}")
        for ending, other in (("ый", ""), ("ому", "у"), ("ым", "ам"), ("ым", "ом"), ("ые", "ы"))
    ),
    starting=_CHANGING
    | frozenset(
        "начать начаться начинать начинаться стартовать открыть открыться открывать открываться вступить вступать "
        "запустить запускать ввести вводить".split()
    ),
    changing=_CHANGING,
    where=frozenset({"где"}),
    offices=_offices,
    adverbs=frozenset("действительно также вновь снова уже еще ранее".split()),
    possessives={"его": "masc", "ее": "femn"},
    attributing=(
        "согласно",
        *(
            f"по {whose}{what}"
            for what in (
                "словам",
                "данным",
                "информации",
                "сведениям",
                "мнению",
                "версии",
                "утверждению",
                "оценке",
            )
            for whose in ("", "его ", "ее ", "их ")
        ),
    ),
    besides=frozenset("после когда поскольку пока".split()),
    signing=frozenset(_SIGNED),
    both={
        **dict.fromkeys(("двух стран", "две страны", "оба государства"), "state"),
        **dict.fromkeys(("стороны", "сторон"), "side"),
        **dict.fromkeys(("лидеры", "министры", "главы", "президенты", "собеседники"), "person"),
    },
    heads=_heads,
    arranging=_ARRANGING,
    phrases=frozenset(
        tuple(phrase.split(" "))
        for phrase in (
            "не состоится|не состоятся|не состоялся|не состоялась|не состоялось|не состоялись|"
            "не пройдет|не пройдут|не будет проводиться"
        ).split("|")
    ),
    locators=frozenset(
        "центре городе столице районе области провинции севере юге востоке западе штате пригороде окрестностях "
        "деревне поселке селе аэропорту районах пригородах территории побережье острове порту".split()
    ),
    near=frozenset("близ возле около под недалеко вблизи".split()),
    openers=(
        "кроме того",
        "помимо этого",
        "между тем",
        "при этом",
        "как ожидается",
        "в свою очередь",
        "тем временем",
        "в то же время",
        "вместе с тем",
        "в частности",
        "в прошлый раз",
        "последний раз",
        "в последний раз",
        "таким образом",
        "в том числе",
    ),
    ahead_prepositions=frozenset({"на"}),
    excluding=dict.fromkeys(
        inflected("исключил исключал исключен исключает исключают исключаю исключаем исключать"), ""
    ),
    held_up={"задержать": _TIMED},
    counts=frozenset(
        "более менее около свыше до почти несколько ряд десятки сотни тысячи десяток десятков сотен множество "
        "много многие все оба обе два две три четыре пять шесть семь восемь девять десять".split()
    ),
    nobody=frozenset({"никто"}),
    matters=("ситуаци", "конфликт", "войн", "кризис", "событи", "урегулировани", "операци", "обстановк"),
    attending=frozenset({"участвовать", "поучаствовать", "посетить", "посещать"}),
    until=frozenset({"по", "до"}),
    requires={
        **dict.fromkeys(("поговорить", "переговорить", "побеседовать", "пообщаться"), _BY_WIRE),
        "признать": _GUILTY,
    },
    kind_objects={
        **dict.fromkeys(("ввести", "вводить"), _BANS),
        "признать": _GUILTY,
        **dict.fromkeys(("рассмотреть", "рассматривать"), _CASES_HEARD),
    },
    noun_needs={
        "суд": frozenset({"над"}),
        "прекращение": frozenset({"огня", "боевых"}),
        "передача": frozenset({"тел", "пленных", "власти", "полномочий"}),
    },
    conditional=frozenset({"если", "случае"}),
    beyond=frozenset({"после", "состоянию на"}),
    proposing=frozenset(
        "призвал призвала призвали призывает призывают предложил предложила предложили предлагает "
        "потребовал потребовала потребовали требует требуют".split()
    ),
    relatives=frozenset({"который", "которая", "которые"}),
    date_adverbs=frozenset("поздно рано еще уже лишь только".split()),
    unions=("шахтер", "профсоюз"),
    same_again=frozenset("эта этот это эти данная данный".split()),
    another=("следующ", "предыдущ", "очередн", "прошл", "нов", "перв", "втор", "трет", "последн"),
    free_order=True,
    future_form=_is_future,
    place_prepositions=frozenset({"в", "во", "на"}),
    goal_prepositions=frozenset({"в", "во", "на"}),
    companions=frozenset("между с со".split()),
    purposes=frozenset("поддержку защиту честь память рамках знак".split()),
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
        "только лишь однако также ранее "
        "между тем напомним так ожидается как недавно затем позднее позже еще уже того "
        "кроме потом и а но известно же напоминаем уточняется отмечается сообщается".split()
    ),
    clause_words=frozenset(
        "который которая которое которые которого которой которому которым которых которую котором что чтобы "
        "где "
        "когда если поскольку хотя пока после".split()
    ),
)
