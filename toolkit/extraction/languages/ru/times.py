"""How Russian tells time: its words and phrases, the tense of its verbs, and what is no time."""

import re
from functools import lru_cache

from toolkit.extraction.languages import table, word_forms
from toolkit.extraction.languages.ru.tense import (
    ACHIEVED,
    ARRANGED,
    FUTURE,
    INFINITIVE_SHAPE,
    PAST,
    PAST_SHAPE,
    SETTING,
)
from toolkit.extraction.languages.ru.times_grammar import GRAMMAR, JOINS
from toolkit.extraction.languages.ru.times_phrases import PHRASES, SINGLE_HOLIDAYS
from toolkit.extraction.languages.ru.times_words import ADJECTIVE, ROMAN, SOFT, WORDS
from toolkit.extraction.times.words import TimeLexicon, forms, parted_by, phrases_of, stopped, words_of

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

_CAPITAL = frozenset(row[1] for row in ROMAN) | {"рождество", "пасха", "пасху", "троицу"}

# Those who act: "накануне министры провели" tells of a day, "накануне саммита" of none.
_ACTING = (
    "глав[аы]\\b|лидер|министр|президент|премьер|дипломат|депутат|сенатор|чиновник|власт|сторон|полицейск|военн|спасател|"
    "следовател|журналист|эксперт|представител|сотрудник|переговорщик|делегаци|участник|боевик|солдат|террорист|жител|"
    "учен|врач|медик|судь|прокурор|адвокат|футболист|спортсмен|космонавт|рабочи|водител|пилот|\\w+(?:ники|исты|[аеин]йцы|[аи]нцы|[ое]вцы|льцы)\\b"
)

_GENITIVE = re.compile(rf"(?!(?:{_ACTING}))[а-яё]{{3,}}(?:а|я|ов|ев|ей|ий|и|ы)")


@lru_cache(maxsize=1)
def _nominatives() -> frozenset[str]:
    """Forms of nouns of events that are nominatives and no genitives: "переговоры", "акция"."""
    found, genitives = set(), set()
    for row in table("ru", "events"):
        for cells in row[4:6]:
            forms_ = cells.replace("ё", "е").split(",")
            found.add(forms_[0])
            genitives.add(forms_[1])
    return frozenset(found - genitives)


@lru_cache(maxsize=1)
def _nouns_of_events() -> frozenset[str]:
    """All forms of the nouns that name an event."""
    cells = (cell for row in table("ru", "events") for cell in row[4:6])
    return frozenset(form for cell in cells for form in cell.replace("ё", "е").split(","))


def _is_of_event(word: str) -> bool:
    return word in _nouns_of_events()


def _may_be_genitive(word: str) -> bool:
    """Whether a word after "накануне" may be what it is the eve of, and no subject or verb of its own."""
    if _GENITIVE.fullmatch(word) is None or word in _nominatives():
        return False
    return PAST_SHAPE.fullmatch(word) is None or word in word_forms("ru", "times_not_past")


LEXICON = TimeLexicon(
    abbreviated=stopped(*"им ул гг? тыс млн млрд руб".split()),
    breaks=parted_by(
        *"что который которая которое которые которой которого которых когда после чтобы и а но".split()
    ),
    words=words_of(
        [*WORDS, *SINGLE_HOLIDAYS],
        capital=_CAPITAL,
    ),
    phrases=phrases_of(PHRASES),
    grammar=GRAMMAR,
    joins=JOINS,
    future=FUTURE | word_forms("ru", "times_future"),
    reporting=forms(
        "сообщил сообщила сообщило сообщили заявил заявила заявило заявили сказал сказала сказали "
        "рассказал рассказала рассказали отметил отметила отметили подчеркнул подчеркнула подчеркнули "
        "уточнил уточнила уточнили добавил добавила добавили пояснил пояснила пояснили объявил объявила "
        "объявило объявили написал написала написали подтвердил подтвердила подтвердили передал передала "
        "информировал информировала говорил говорила говорили"
    ),
    arranged=ARRANGED,
    formerly=forms("был была было были"),
    past=PAST,
    past_shape=PAST_SHAPE,
    infinitive_shape=INFINITIVE_SHAPE,
    achieved=ACHIEVED,
    auxiliary=forms("быть"),
    # a life, a clause or participle of its own, words in brackets, "как сообщалось"
    parting=re.compile(
        r"\b(?:рожд|родил|умер)|\bкотор|,\s[а-я]+(?:вш|нн)(?:ий|ая|ее|ие|ый|ое|ые|его|ей|их|ого|ой|ых)|[()]|;"
    ),
    setting=SETTING,
    set_for=forms("на до по к"),
    since=forms("с со"),
    will=forms("будет будут буду будем"),
    not_verbs=word_forms("ru", "times_not_past"),
    no_verb_after=forms("на в к с до от под при о об из за у для около с"),
    compounds=re.compile(
        rf"(?P<count>{'|'.join(sorted(_COUNTS, key=len, reverse=True))})(?P<unit>{'|'.join(_COMPOUND_UNITS)})"
        rf"(?:{'|'.join(f'{ADJECTIVE} {SOFT}'.split())})"
    ),
    compound_units=_COMPOUND_UNITS,
    compound_counts=_COUNTS,
    parts={"MO": (6, 12), "AF": (12, 18), "EV": (18, 24), "NI": (0, 6), "MI": (12, 13)},
    ordinal=re.compile(
        r"(?P<decade>(?P<order>-?е(?!\w))|-?(?:х|ые|ых|ми)(?!\w))|(?P<number>-?(?:го|ое|ого|му|ому|ым|ом|й|я|м|ю)(?!\w))"
    ),
    countable=frozenset(),
    beside_ordinal=re.compile(r"[а-яё]{2,}(?:ом|ем|ами|ями)"),
    after_ordinal=forms("он она они оно его ее их в во на же уже"),
    ahead=forms("до к ко"),
    before_year=forms("в во с со до по к от за около после на и или"),
    not_year=re.compile(
        r"[а-яё]+(?:ов|ев|ей|ах|ях|ам|ям|ами)|(?:тыс|млн|млрд|км|кг|чел|руб|раз|человек|тонн|метров|штук|мест)\w*"
    ),
    after_year=frozenset(),
    before_month=forms("в к с до по от на за и"),
    moving=frozenset(
        "перенес перенесла перенесли перенесен перенесена перенесено перенесены перенести перенесут перенос "
        "переносят переносится переносятся сдвинули сдвинут сдвинуты сдвинуть".split()
    ),
    before_weekday={
        "среду": forms("в на эту прошлую минувшую ближайшую следующую будущую каждую"),
        "среды": forms("до с со после от утра вечера ночи"),
        "среде": forms("к"),
        "средой": forms("перед между"),
    },
    before_season=forms("на эту за всю эта этой прошлой конца началу начала к до этого прошлого будущего"),
    before_unit={"UWE": forms("в на")},
    event_named=_is_of_event,
    adjective=re.compile(r"[а-я-]+(?:ы[йемх]|и[йемх]|о[йем]|е[йем]|[ое]го|[ое]му|ая|яя|ую|юю|ыми|ими)"),
    named_after=re.compile(r"\s(?=[а-яё]{5})[а-яё]*(?:ого|его|ой|ей|ов|(?<!л)[аи]|[ыя])\b"),
    named_before=re.compile(
        r"\b(?:объявлен|провозглашен|признан|назван|счита|явля|стал|стан|был|буд|остал|остан)[а-я]*\s+(?:[а-я]+[ыи]м\s+)?$"
    ),
    before_counted=forms("в во к ко до с со"),
    before_clock=forms("в во к ко до с со около после на примерно"),
    event_after=forms("после до с перед"),
    streets=forms(
        "улица улице улицы улицу улиц улицам улицами улицах ул имени им площадь площади проспект проспекте"
    ),
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
    event=_may_be_genitive,
    # "11.50 рубля", "12.30 процента", "14.50 млн", "15.40 долларов"
    measure=re.compile(
        "(?:рубл|доллар|евро|цент|юан|тенге|гривн|лир|фунт|процент|пункт|балл|раз|метр|километр|сантиметр|миллиметр|тонн"
        "|грамм|килограмм|литр|гектар|градус|секунд|минут|час|миллион|миллиард|триллион|тысяч|баррел|кубометр|мил[ья])"
        "[а-яё]{0,3}|тыс|млн|млрд|трлн|кг|км|кв|м|га|л|т|г|руб"
    ),
)
