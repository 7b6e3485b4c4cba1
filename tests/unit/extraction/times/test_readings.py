"""One reading for each family of temporal expressions, in sentences of our own."""

from datetime import date

import pytest

from toolkit.extraction import find_times

PUBLISHED = date(2025, 3, 2)

RUSSIAN = [
    ("Компания опубликует отчет 14 марта.", "14 марта=2025-03-14"),
    ("Указ вступает в силу 1 апреля.", "1 апреля=2025-04-01"),
    ("Заседание перенесли на 12 марта.", "12 марта=2025-03-12"),
    ("Встреча, запланированная на 25 февраля, состоялась.", "25 февраля=2025-02-25"),
    ("С завтрашнего дня мост закроют.", "С завтрашнего дня=2025-03-03/.."),
    ("Авария случилась вчера около шести утра.", "вчера около шести утра=2025-03-01T06:00"),
    ("Матч начнется в семь вечера в среду.", "семь вечера в среду=2025-03-05T19:00"),
    ("В ночь на среду атаковали город.", "В ночь на среду=2025-02-26TNI"),
    ("В ночь с 1 на 2 марта было тихо.", "в ночь с 1 на 2 марта=2025-03-02TNI"),
    ("За последние сутки сбито 40 дронов.", "последние сутки=P1D"),
    ("Вечером 27 февраля они уехали.", "Вечером 27 февраля=2025-02-27TEV"),
    ("Рост в январе-феврале составил 2%.", "январе-феврале=2025-01/2025-02"),
    ("С января по июнь прошлого года добыча падала.", "С января по июнь прошлого года=2024-01/2024-06"),
    ("В первой половине марта пройдут консультации.", "первой половине марта=2025-03"),
    ("Он работал там с 2014-го по 2019-й.", "с 2014-го по 2019-й=2014/2019"),
    ("Через два дня после саммита он вылетел.", "Через два дня=XXXX-XX-XX"),
    ("Матч начнется в 19.30 по московскому времени.", "19.30 по московскому времени=2025-03-02T19:30+03:00"),
    ("Движение перекроют с 10:00 до 18:00 5 марта.", "с 10:00 до 18:00 5 марта=2025-03-05T10:00/2025-03-05T18:00"),
    ("Соглашение подписали в первую субботу сентября.", "первую субботу сентября=2024-09-07"),
    ("Прием шел с 10.02 по 12.02.", "с 10.02 по 12.02=2025-02-10/2025-02-12"),
    ("Более двух лет назад он ушел.", "Более двух лет назад=2023"),
    ("В позапрошлом году было тихо.", "позапрошлом году=2023"),
    ("В 753 году до нашей эры основан город.", "753 году до нашей эры=BC0753"),
    ("Встреча длилась 1 час 47 минут.", "1 час 47 минут=PT1H47M"),
    ("Они говорили 2 часа 10 минут без перерыва.", "2 часа 10 минут=PT2H10M"),
    ("Встреча началась в 10 часов 20 минут.", "10 часов 20 минут=2025-03-02T10:20"),
    ("В 10 часов 20 минут 1 марта взлетел самолет.", "10 часов 20 минут 1 марта=2025-03-01T10:20"),
    (
        "Взрыв был в 2 часа 10 минут по московскому времени.",
        "2 часа 10 минут по московскому времени=2025-03-02T02:10+03:00",
    ),
    ("Сегодняшнее заседание отменили.", "Сегодняшнее=2025-03-02"),
    ("Вчерашний матч вышел скучным.", "Вчерашний=2025-03-01"),
    ("На завтрашней встрече решат все.", "завтрашней=2025-03-03"),
    ("Вчерашним вечером было тихо.", "Вчерашним вечером=2025-03-01TEV"),
    ("Вчерашние новости и сегодняшняя мода скучны.", ""),
    ("Они верят в завтрашний день.", ""),
    ("На сегодняшний день все готово.", "На сегодняшний день=PRESENT_REF"),
    ("Играют Сен-Дени, Мар-дель-Плата и Окт-Сити.", ""),
    ("Рост за янв-март и в окт.-дек. замедлился.", "янв-март=2025-01/2025-03,окт.-дек.=2024-10/2024-12"),
    (
        "Выставки пройдут 7-8 и 14-15 апреля.",
        "7-8 и 14-15 апреля=2025-04-07,2025-04-08,2025-04-14,2025-04-15",
    ),
    (
        "Ярмарки пройдут 7-9, 14-15 и 21-22 марта.",
        "7-9, 14-15 и 21-22 марта=2025-03-07,2025-03-08,2025-03-09,2025-03-14,2025-03-15,2025-03-21,2025-03-22",
    ),
    ("Команда выиграла 3-1 и 5-6 апреля сыграет снова.", "5-6 апреля=2025-04-05/2025-04-06"),
    ("Два с половиной часа они спорили.", "Два с половиной часа=PT2.5H"),
    ("Зимой 2021/22 было холодно.", "Зимой 2021/22=2022-WI"),
    ("Пасха будет в апреле.", "Пасха=2025-04-20,апреле=2025-04"),
    ("Музей закрыт каждую среду.", "каждую среду=XXXX-WXX-3"),
    ("Его приговорили к 5 годам лишения свободы.", "5 годам=P5Y"),
    ("В середине 90-х он уехал.", "середине 90-х=199"),
    ("Двадцать пятого марта пройдет концерт.", "Двадцать пятого марта=2025-03-25"),
    ("Недавно, 12 февраля, они говорили.", "Недавно, 12 февраля=2025-02-12"),
    ("В последних числах марта он вернется.", "последних числах марта=2025-03"),
    ("Спасатели работали днем и ночью.", ""),
    (
        "Запуск намечен на 10:00 по токийскому времени 3 июня.",
        "10:00 по токийскому времени 3 июня=2025-06-03T10:00+09:00",
    ),
]
ENGLISH = [
    ("The summit opens on Tuesday in Geneva.", "Tuesday=2025-03-04"),
    ("The law takes effect on July 1.", "July 1=2025-07-01"),
    ("Parliament is to vote on Friday.", "Friday=2025-03-07"),
    ("The court adjourned the hearing until 15 April.", "15 April=2025-04-15"),
    ("Shares fell early Friday.", "early Friday=2025-02-28"),
    ("The deal was reached over the weekend.", "the weekend=2025-W09-WE"),
    ("Profit rose in fiscal 2024.", "fiscal 2024=2024"),
    ("The deadline is 5 p.m. ET Friday.", "5 p.m. ET Friday=2025-03-07T17:00-05:00"),
    ("He spoke on Feb 12 and again on the 18th.", "Feb 12=2025-02-12,the 18th=2025-02-18"),
    ("In recent weeks prices have risen.", "recent weeks=PXW"),
    ("It happened during the winter of 2021-22.", "the winter of 2021-22=2022-WI"),
    ("It was on the last Monday of May.", "the last Monday of May=2024-05-27"),
    (
        "It takes place from 10 a.m. to noon on March 7.",
        "from 10 a.m. to noon on March 7=2025-03-07T10:00/2025-03-07T12:00",
    ),
    ("They met five years later, in 2010.", "five years later=2030,2010=2010"),
    ("The launch is set for 10am EAT on March 9.", "10am EAT on March 9=2025-03-09T10:00+03:00"),
    ("Trains stop at 14:30 (07:30 GMT) on March 9.", "14:30 (07:30 GMT) on March 9=2025-03-09T14:30+07:00"),
    (
        "They met at 9 p.m. (1400 GMT, 10:00 p.m. Beijing time).",
        "9 p.m. (1400 GMT, 10:00 p.m. Beijing time=2025-03-02T21:00+07:00",
    ),
    ("They eat at 5 pm, cat and all.", "5 pm=2025-03-02T17:00"),
    ("The hearing is on 03/04/2025 or 25/03/2025.", "03/04/2025=2025-04-03,25/03/2025=2025-03-25"),
    ("The hearing is on 03/04/2025, not 6 April.", "03/04/2025=2025-04-03,6 April=2025-04-06"),
    ("The hearing is on 03/04/2025, not April 6.", "03/04/2025=2025-03-04,April 6=2025-04-06"),
    ("He was born in the early 20th century.", "the early 20th century=19"),
    ("Two more years passed.", "Two more years=P2Y"),
    ("It will last six to eight weeks.", "six to eight weeks=P8W"),
    ("A four-year-old girl fled.", ""),
    ("Mr. March met Ms. May and Sun Yat-sen.", ""),
    ("The bill passed 52-48.", ""),
    ("They recorded 2,020 cases and 1984 votes.", ""),
]


RUSSIAN += [
    ("Он ехал в село Красный Октябрь.", ""),
    ("Дом на улице 50-лет Октября сгорел.", "50-лет=P50Y"),
    ("Порыв случился на углу улиц Лесной и 8 Марта.", ""),
    ("Неделя науки завершится 25-го награждением.", "25-го=2025-03-25"),
]


def read(text: str, language: str) -> list[str]:
    times = find_times(text, language=language, published=PUBLISHED)
    return [f"{time.text}={time.value}" for time in times]


@pytest.mark.parametrize(("text", "expected"), RUSSIAN)
def test_russian(text: str, expected: str) -> None:
    """The words and the value; letters of either case."""
    assert [each.lower() for each in expected.split(",") if each] == [
        each.lower() for each in _whole(read(text, "ru"), expected)
    ]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: str) -> None:
    """The words and the value, and nothing from what only looks like a time."""
    found = read(text, "en")
    assert [each for each in expected.split(",") if each] == _whole(found, expected)


def _whole(found: list[str], expected: str) -> list[str]:
    """The readings as one list, split where the expected text is, for words that hold a comma."""
    return ",".join(found).split(",") if "," in expected else found


def test_a_narrative_goes_on_from_the_date_before() -> None:
    """Without a publication each date counts from the one told before it."""
    text = (
        "In June 1940 the front fell. On 5 July they left. The next day it rained. A year later, in May, they met."
    )
    values = [time.value for time in find_times(text, language="en")]
    assert ["1940-06", "1940-07-05", "1940-07-06", "1941", "1941-05"] == values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Суд 27 февраля 2026 года осудил его. Его задержали в июне 2024 года. Жалоба будет подана в апреле.",
            "2026-04",
        ),
        (
            "He was sentenced on February 27, 2026. He was held in June 2024. The plea will be heard on April 3.",
            "2026-04-03",
        ),
        ("He was arrested in June 2024. The appeal will be heard on April 3.", "2025-04-03"),
        ("The talks will be held on May 20, 2026. Ministers will meet on May 12.", "2026-05-12"),
        ("He was arrested on May 20, 2026. He had been seen on April 3.", "2026-04-03"),
    ],
)
def test_what_is_still_to_be_lies_after_what_was(text: str, expected: str) -> None:
    """Without a day of publication, a date of the future is the next after the latest that a past tells of."""
    assert expected == find_times(text)[-1].value


def test_that_year_is_not_the_present_one() -> None:
    """A day of the present year between leaves it the last other year told."""
    text = "She fell on 9 August 2024. The hearing opened on Monday. He had sent it in May and July of that year."
    values = [time.value for time in find_times(text, language="en", published="2026-04-22")]
    assert ["2024-08-09", "2026-04-20", "2024-05", "2024-07"] == values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Власти объявят 4 марта днём траура.", "2026-03-04"),
        ("Встреча прошла 1 марта днём.", "2026-03-01TAF"),
        ("Митинг начнётся 4 марта днём в сквере.", "2026-03-04TAF"),
        ("Он умер 25 марта.", "2025-03-25"),
    ],
)
def test_a_day_of_something_is_no_part_of_a_day(text: str, expected: str) -> None:
    """A genitive behind "днём" makes it what the day is."""
    assert [expected] == [time.value for time in find_times(text, language="ru", published="2026-03-02")]


def test_an_unknown_publication_leaves_relative_days_open() -> None:
    """Without any date to count from, nothing is invented."""
    times = find_times("Вчера он приехал, в пятницу уехал.", language="ru")
    assert ["XXXX-XX-XX", "XXXX-WXX-5"] == [time.value for time in times]


def test_a_year_from_which_something_holds_is_no_date_to_count_from() -> None:
    """In "from 2019 on" a text only looks ahead; a day after it goes on from the day before."""
    text = "Закон подписан 3 октября 2018 года. С 2019 года возраст растет. Дума приняла закон 27 сентября."
    values = [time.value for time in find_times(text, language="ru")]
    assert ["2018-10-03", "2019/..", "2018-09-27"] == values


def test_a_year_alone_gives_no_day() -> None:
    """Where nothing but a year was told, "today" and a weekday stay open."""
    times = find_times("В 2024 году он победил. Сегодня и в среду он здесь.", language="ru")
    assert ["2024", "PRESENT_REF", "XXXX-WXX-3"] == [time.value for time in times]
