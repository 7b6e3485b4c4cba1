"""Happening in Russian: what the words of a sentence say of it."""

from toolkit.extraction.events.lexicon import EventLexicon
from toolkit.extraction.languages.ru import event_grammars as grammars
from toolkit.extraction.languages.ru.capitals import capital_of
from toolkit.extraction.languages.ru.event_comments import COMMENTS
from toolkit.extraction.languages.ru.event_deadlines import DEADLINES
from toolkit.extraction.languages.ru.event_endings import ENDINGS
from toolkit.extraction.languages.ru.event_idle_words import of_another
from toolkit.extraction.languages.ru.event_moving import MOVING
from toolkit.extraction.languages.ru.event_objects import (
    BY_WIRE,
    HELD_UP,
    KIND_OBJECTS,
    NOUN_KINDS,
    NOUN_NEEDS,
    OBJECT_KINDS,
    OBJECTS,
    PARTS_OF,
    PHASES,
    REQUIRES,
)
from toolkit.extraction.languages.ru.event_unmet import UNMET
from toolkit.extraction.languages.ru.event_verbs import CHANGING, GROWTH, PLANS, STARTING, STATES, TIMETABLE
from toolkit.extraction.languages.ru.event_words import (
    actions,
    converbs,
    heads,
    is_action,
    is_done,
    is_future,
    is_idle_verb,
    is_meant,
    nominatives,
    nouns,
    offices,
    perfective,
)
from toolkit.extraction.languages.ru.grammar import is_adjective
from toolkit.extraction.languages.ru.paradigms import declined, inflected
from toolkit.extraction.languages.ru.participles import PARTICIPLES
from toolkit.extraction.languages.ru.possible import of_another_noun, of_what_is_readied
from toolkit.extraction.languages.ru.titles import ARRANGING, DISCUSSING, SIGNED, title
from toolkit.extraction.languages.ru.verbal_nouns import verbal_noun

LEXICON = EventLexicon(
    verbal_noun=verbal_noun,
    deadlines=DEADLINES,
    participles=PARTICIPLES,
    endings=ENDINGS,
    amounts=grammars.AMOUNTS,
    around=grammars.AROUND,
    days=grammars.DAYS,
    denial=grammars.DENIAL,
    journeys=grammars.JOURNEYS,
    merging=grammars.MERGING,
    papers=grammars.PAPERS,
    naming=grammars.NAMING,
    replacing=grammars.REPLACING,
    outsiders=grammars.OUTSIDERS,
    plans=grammars.PLANS,
    recess=grammars.RECESS,
    senses=grammars.SENSES,
    setting=grammars.SETTING,
    moving=MOVING,
    comments=COMMENTS,
    nouns=nouns,
    actions=actions,
    title=title,
    is_action=is_action,
    is_modifier=is_adjective,
    planned=inflected(
        "будет будут планировался запланирован запланированный планировавшийся планируемый намечен намеченный "
        "намечавшийся намечался заявлен заявленный анонсирован анонсированный "
        "назначен назначенный назначавшийся ожидавшийся ожидаемый предстоящий готовящийся "
        "намерен планируем собираемся рассчитываем будем "
        "ставили предполагается предполагаются "
        "планируется планируются планирует планируют намечается намечаются ожидается ожидаются предстоит "
        "предстоят должен должна должно должны собирается собираются готовится готовятся "
        "дата даты дату датой подготовка подготовке подготовку подготовки"
    ),
    bidding=inflected(
        "сможет смогут обещает обещают обещал пообещал рассчитывает рассчитывают рассчитывал надеется "
        "надеются намеревается намереваются намеревался намерен готов хочет хотят обязался обязуется "
        "обязуются обязал обязывает поручил поручает поручено приказал приказывает приказано велел велено "
        "распорядился постановил предписал предписано потребовал требует требуют призвал призывает "
        "призывают предложил предлагает предлагают попросил просит просят рекомендовал рекомендует "
        "рекомендуют грозит грозят пригрозил угрожает угрожают решил решено согласился договорился "
        "договариваются условились вознамерился"
    ),
    tentative=inflected(
        "может могут мог могла могли могло возможно возможный вероятно вероятный предположительно "
        "предполагаемый ориентировочно предварительно рассматривается рассматривают рассматривает вероятность "
        "возможность"
    ),
    cancelled=inflected(
        "отменен отмененный отменил отменяется отменяются отменяет отменяют отмена отмене сорвался сорван"
    ),
    postponed=inflected(
        "перенесен перенесенный перенес переносится переносятся переносит переносят отложен отложенный отложил "
        "откладывается откладываются откладывает откладывают отсрочен отсроченный отсрочил сдвинут сдвинута "
        "переносился переносил откладывался откладывал сдвигался сдвигал сдвинул передвинул передвинут "
        "сдвинуто сдвинуты"
    ),
    undoing_nouns={
        **dict.fromkeys(declined("перенос отсрочка"), "postponed"),
        **dict.fromkeys("отмена отмены отмене отмену отменой".split(), "cancelled"),
    },
    undoing={
        "отменить": "cancelled",
        **dict.fromkeys(("отложить", "перенести", "отсрочить", "сдвинуть"), "postponed"),
    },
    decided=inflected("решено решил постановил договорился условились пришлось согласился вынужден распорядился"),
    negations=frozenset({"не"}),
    none=frozenset({"ни"}),
    absent=frozenset("было проводилось велось происходило планировалось".split()),
    distances=frozenset("после до спустя назад раньше позже ранее позднее через".split()),
    denying=inflected(
        "опроверг опровергла опровергли опровергло опровергает опровергают опровергнул отрицает отрицают отрицал "
        "комментировать"
    ),
    rumours=frozenset("сообщения слухи информацию данные публикации утверждения".split()),
    denied_words=frozenset({"что", "будто"}),
    auxiliaries=frozenset(
        "стал стала стало стали сможет смогут "
        "будет будут быть был была было были может могут должен должна должны проводится проводятся является "
        "являются продолжается продолжаются остается остаются".split()
    ),
    linking=frozenset({"прямых", "мирных", "очередных", "двусторонних", "трехсторонних"}),
    conjunctions=frozenset({"и", "а", "но"}),
    pronouns={"он": "masc", "она": "femn"},
    object_pronouns={"его": "", "ее": "f", "их": "p"},
    stand_ins={
        **dict.fromkeys(("который", "он", "котором", "которого"), "m"),
        **dict.fromkeys(("которая", "она", "которую"), "f"),
        **dict.fromkeys(("которое", "оно"), "n"),
        **dict.fromkeys(("которые", "они"), "p"),
    },
    speakers=frozenset("я мы вы мне нам меня нас вам мой наш".split()),
    causes=frozenset(
        [(word,) for word in "из-за после ввиду вследствие накануне".split()]
        + [
            ("на", "фоне"),
            ("в", "результате"),
            ("по", "причине"),
            ("в", "преддверии"),
            ("связи", "с"),
            ("связи", "со"),
            ("ответ", "на"),
            ("по", "случаю"),
            ("по", "поводу"),
            ("вслед", "за"),
        ]
    ),
    inviting=frozenset(
        "приглашению приглашение просьбе посредничестве посредничеством содействии эгидой эгиде".split()
    ),
    named_for=frozenset({"имени", "им"}),
    leading=frozenset("после перед накануне преддверии несмотря ввиду".split()),
    discussing=DISCUSSING,
    by_wire=BY_WIRE,
    taking_part=inflected("участие участвовать участвует участвуют участвовал"),
    passing=frozenset({("не", "стало")}),
    lasting=frozenset("продлиться длиться продолжаться продолжиться проходить пройти проводиться".split()),
    retelling=frozenset("цитирует цитируют приводит приводят передает передают пишет пишут известно".split()),
    is_growth=lambda word: GROWTH.match(word) is not None,
    states=STATES,
    starting=STARTING,
    changing=CHANGING,
    in_force=frozenset("начать действовать заработать вступить вступать соблюдаться выполняться".split()),
    completing=frozenset(
        "завершить завершиться завершаться закончить закончиться заканчиваться прекратить прекратиться истечь "
        "истекать доделать".split()
    ),
    finishing=frozenset("завершиться завершаться закончиться заканчиваться прекратиться истечь истекать".split()),
    where=frozenset({"где", "куда", "откуда"}),
    offices=offices,
    adverbs=frozenset(
        "действительно также вновь снова уже еще ранее первоначально изначально сначала вначале он она они "
        "оно".split()
    ),
    possessives={"его": "masc", "ее": "femn"},
    attributing=(
        "согласно",
        *(
            f"по {adjective}"
            for adjective in (
                "предварительн оперативн уточненн некоторым имеющ неподтвержденн последним официальным".split()
            )
        ),
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
                "оценкам",
                "прогнозу",
                "прогнозам",
                "расчетам",
                "подсчетам",
                "сообщению",
                "сообщениям",
                "наблюдениям",
                "заверению",
                "признанию",
                "ожиданиям",
            )
            for whose in ("", "его ", "ее ", "их ")
        ),
    ),
    besides=frozenset("после когда поскольку пока".split()),
    signing=frozenset(SIGNED),
    both={
        **dict.fromkeys(("двух стран", "две страны", "оба государства"), "state"),
        **dict.fromkeys(("стороны", "сторон"), "side"),
        **dict.fromkeys(("лидеры", "министры", "главы", "президенты", "собеседники"), "person"),
    },
    heads=heads,
    nominatives=nominatives,
    converbs=converbs,
    arranging=ARRANGING,
    phrases=frozenset(
        tuple(phrase.split(" "))
        for phrase in (
            "не состоится|не состоятся|не состоялся|не состоялась|не состоялось|не состоялись|"
            "не пройдет|не пройдут|не будет проводиться|этого не произошло|этого не случилось"
        ).split("|")
    ),
    locators=frozenset(
        "центре городе столице районе области провинции севере юге востоке западе штате пригороде окрестностях "
        "деревне поселке селе аэропорту районах пригородах территории побережье острове порту "
        "улицах улицы площади площадь вокзале окраине".split()
    ),
    hosting=inflected("принял примет примут принимает принимают принимал принять"),
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
        "до этого",
        "после этого",
        "перед этим",
        "до того как",
        "после того как",
        "перед тем как",
        "с тех пор как",
        "как только",
        "так как",
    ),
    ahead_prepositions=frozenset({"на"}),
    excluding=dict.fromkeys(
        inflected("исключил исключал исключен исключает исключают исключаю исключаем исключать"), ""
    ),
    held_up=HELD_UP,
    counts=frozenset(
        "более менее около свыше до почти несколько ряд десятки сотни тысячи десяток десятков сотен множество "
        "много многие все оба обе два две три четыре пять шесть семь восемь девять десять".split()
    ),
    nobody=frozenset({"никто"}),
    matters=("ситуаци", "конфликт", "войн", "кризис", "событи", "урегулировани", "операци", "обстановк"),
    regularly=frozenset("ежегодно ежемесячно еженедельно ежедневно ежеквартально регулярно".split()),
    agreeing=tuple(
        "реши решен договор соглашен объяви анонсир согласова утверди закон указ приказ постановлен распоряжен "
        "намерен ходатайств предупред".split()
    ),
    perfective=perfective,
    concluding=dict.fromkeys(
        inflected("заключил заключен"),
        tuple("сделк контракт договор соглашен перемири брак союз мир пари пакт страж".split()),
    ),
    finding=inflected("выявил выявлен обнаружил обнаружен зафиксировал зарегистрировал установил нашел"),
    deeds=inflected("передал передан привел") | {"привела", "привели", "привело"},
    of_events=tuple(
        "участник участниц организатор гост победител призер жертв свидетел итог результаты результатов".split()
    ),
    reports=("сообщени", "информаци", "видео", "фото", "новост", "запис", "публикаци"),
    objects=OBJECTS,
    parts_of=PARTS_OF,
    deciding=frozenset({"объявить"}),
    timetable=TIMETABLE,
    merely=frozenset({"произойти"}),
    by=frozenset({"к", "ко"}),
    no_verbs=frozenset({"начало"}),
    seats=frozenset("столица столицы столице столицу столицей".split()),
    capital_of=capital_of,
    receiving=frozenset({"принять", "принимать"}),
    becoming={
        **dict.fromkeys(("стал", "стала", "стали"), "past"),
        **dict.fromkeys(("станет", "станут"), "future"),
    },
    being_at=frozenset({"был", "была", "были"}),
    attending=frozenset(
        "участвовать поучаствовать посетить посещать приехать прибыть прилететь поехать полететь отправиться "
        "выступить пострадать погибнуть".split()
    ),
    until=frozenset({"по", "до"}),
    requires=REQUIRES,
    kind_objects=KIND_OBJECTS,
    object_kinds=OBJECT_KINDS,
    noun_kinds=NOUN_KINDS,
    phases=PHASES,
    due=("не позднее", "не позже"),
    earliest=("не раньше", "не ранее"),
    launching=declined("начало старт запуск введение прекращение приостановка возобновление") | {"старте"},
    spans=frozenset({"за"}),
    noun_needs=NOUN_NEEDS,
    conditional=frozenset({"если", "случае"}),
    beyond=frozenset({"после", "кроме", "преддверии", "состоянию на", "не", "не в", "не во", "не на", "вместо"}),
    proposing=frozenset(
        "призвал призвала призвали призывает призывают предложил предложила предложили предлагает "
        "потребовал потребовала потребовали требует требуют".split()
    ),
    relative_forms=frozenset(
        "который которая которое которые которого которой которому которым котором которую которых "
        "которыми".split()
    ),
    relatives=frozenset({"который", "которая", "которое", "которые"}),
    date_adverbs=frozenset("период поздно рано еще уже лишь только".split()),
    unions=("шахтер", "профсоюз"),
    same_again=inflected("данный")
    | frozenset("эта этот это эти этого этому этим этом этой эту этих этими".split())
    | frozenset("свой своего своему своим своем своя своей свою свое свои своих своими".split()),
    another=("следующ", "предыдущ", "очередн", "прошл", "нов", "перв", "втор", "трет", "последн"),
    no_houses=tuple(
        (
            "в на рамк ход связи отношени результат случа соответстви течени целях размер формат состав "
            "услови присутстви преддвери площадк полях кулуар качеств основани основ фон сумм числ сфер област "
            "вопрос режим вид период начал конц середин тем уровн порядк категори разряд вес счет пути "
            "ситуац мир стран прошл будущ времен год месяц недел дне сутк дистанц момент стади этап отличи "
            "зависимост сравнени понедельник вторник сред четверг пятниц суббот воскресень отставк участи "
            "пользу смысл процесс тур финал матч суд"
        ).split()
    ),
    unmet=UNMET,
    free_order=True,
    of_another=of_another,
    unreal=of_another_noun,
    describing=of_what_is_readied,
    head_first=True,
    circumstances=frozenset("после до перед ходе итогам время накануне за для".split()),
    determiners=frozenset("эту этой этом своей своем".split()),
    noun_prepositions=frozenset("до с со от для без около после из к ко во в на по при про над перед у".split()),
    idle_form=is_idle_verb,
    future_form=is_future,
    meant_form=is_meant,
    done_form=lambda word: is_done(word) and word not in PLANS,
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
        "только лишь однако также ранее поэтому потому теперь отныне вот впрочем например наконец итак накануне "
        "разумеется отметим добавим кстати конечно чего "
        "между тем напомним так ожидается как недавно затем позднее позже еще уже того "
        "кроме потом и а но известно же напоминаем уточняется отмечается сообщается".split()
    ),
    clause_words=frozenset(
        "который которая которое которые которого которой которому которым которых которую котором что чтобы "
        "где куда откуда "
        "когда если поскольку хотя пока после".split()
    ),
)
