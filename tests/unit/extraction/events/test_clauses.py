"""Which date of a clause is that of which event, and which belongs to none."""

import pytest

from toolkit.extraction import find_events
from toolkit.extraction.events import Happening

PUBLISHED = "2025-03-05"

ENGLISH = {
    # a date that tells which thing is meant
    "The rally ended in the rigging-marred August 20 vote.": ["2024-08-20 vote happened Vote"],
    "The fee is due by the April 5 deadline.": [],
    # the day of saying, and a day past which something holds
    "The commission Tuesday announced a runoff would be held on March 23.": [
        "2025-03-23 election scheduled Runoff"
    ],
    "Police said they had no reports after March 1 of new cases.": [],
    "The doctor said 62 people had been buried in Bergen on Monday.": [
        "2025-03-03 - happened 62 people had been buried in Bergen"
    ],
    # the day of the papers in which something is said
    "The bank said in a report published on Tuesday that growth would slow.": [],
    "Exports rose by 3.4 percent in February, the statistics office said.": [],
    # a call that talks followed, a visit told by "due", a committee that is to meet
    "The talks followed a phone call last Friday between President Anna Lind and her counterpart, John Roe.": [
        "2025-02-28 call happened Phone call between Lind and Roe"
    ],
    "Foreign Minister Anna Lind is due in Doha on April 7.": ["2025-04-07 visit scheduled Lind's visit to Doha"],
    "The report is due in April.": [],
    "They set up a joint border committee, which is due to meet in Oslo on March 27.": [
        "2025-03-27 meeting scheduled Meeting of joint border committee in Oslo"
    ],
    '"We expect the Bergen crossing to open on March 20," she said.': [
        "2025-03-20 opening scheduled Opening of Bergen crossing"
    ],
    # workers who stop work, on days of which the second is told as it is today
    "Dock crews went on strike on Monday.": ["2025-03-03 protest happened Strike by dock crews"],
    "A 24-hour strike began on Monday.": ["2025-03-03 protest happened Strike"],
    "Teachers downed tools on Friday.": ["2025-02-28 protest happened Teachers downed tools"],
    "The nurses will walk out on Tuesday and Wednesday.": [
        "2025-03-11/2025-03-12 protest scheduled Nurses will walk out"
    ],
    "The drivers' union struck a deal. Drivers struck on Monday.": ["2025-03-03 protest happened Drivers struck"],
    "Ticket inspectors stopped work on Monday.": ["2025-03-03 protest happened Ticket inspectors stopped work"],
    # what was put off, what was arranged, a call that something came after, a month that is over
    "The session was to be held on March 20 but was put back.": ["2025-03-20 meeting postponed Session"],
    "His visit on Thursday and Friday has been arranged ahead of a summit.": [
        "2025-03-06/2025-03-07 visit scheduled Visit"
    ],
    "Norway dropped its objections after a call between Anna Lind and John Roe on Monday.": [
        "2025-03-03 call happened Call between Anna Lind and John Roe"
    ],
    "The bloc last extended its sanctions in July, for six months.": [
        "2024-07 sanctions happened Bloc last extended its sanctions"
    ],
    # one of two days
    "Talks will be held in Oslo on March 20 or 21.": ["2025-03-20~/2025-03-21~ talks tentative Talks in Oslo"],
    "The two ministers met twice last year: in February and in October.": [
        "2024-02 meeting happened Meeting of two ministers",
        "2024-10 meeting happened Meeting of two ministers",
    ],
    # conditions, and subjects that deny
    "If talks are held on Friday, the strike will end.": [],
    "Nobody expects the ministers to arrive on Friday.": [],
    "Union leaders will not attend the next meeting of the board, set for March 30 in Bergen.": [
        "2025-03-30 meeting scheduled Next meeting of the board in Bergen"
    ],
    # what is called for lies ahead
    "The opposition has called for a rally in Oslo on Saturday.": ["2025-03-08 protest scheduled Rally in Oslo"],
    # relative clauses, passives and participles
    "The crash that killed 49 people on Monday was the worst in years.": [
        "2025-03-03 crash happened Crash that killed 49 people"
    ],
    "The pact is to come into effect on Friday.": ["2025-03-07 deal scheduled Pact is to come into effect"],
    "Negotiations to be convened on April 8 will be led by Norway.": ["2025-04-08 talks scheduled Negotiations"],
    "The images taken on Monday show a burnt hall.": [],
    # lengths of time
    "Kari Lund arrived in Rome on Sunday for a visit till Tuesday.": [
        "2025-03-02/2025-03-04 visit happened Lund's visit to Rome"
    ],
    "Ragnar Hole served as minister from March 3 until Tuesday.": [],
    # one time by two clocks
    "The ceasefire came into force at 12 p.m. local time (0800 GMT) on Saturday.": [
        "2025-03-01T12:00+04:00 ceasefire happened Ceasefire"
    ],
    # participles that a mark parts from their event, and numbers
    "They praised the session of the Assembly (AWC) held in Oslo between February 3 and 5.": [
        "2025-02-03/2025-02-05 meeting happened Session of the Assembly in Oslo"
    ],
    "Two towns were hit in Monday's 7.7 magnitude earthquake.": [
        "2025-03-03 disaster happened 7.7 magnitude earthquake"
    ],
    "The walkout that began on March 3 delayed the start of school.": ["2025-03-03 protest happened Walkout"],
    "All 35,000 members walked off the job on Monday.": [
        "2025-03-03 protest happened All 35,000 members walked off the job"
    ],
    # a subject that another clause parts from its verb, a question, words that only describe
    "On Monday, Kari Lund, who was born in Oslo, visited the site.": [
        "2025-03-03 visit happened Kari Lund visited the site"
    ],
    "Why strike tomorrow?": [],
    "Demonstrations were held on Wednesday in protest against planned reforms.": [
        "2025-03-05 protest happened Demonstrations"
    ],
    "The court found Ragnar Hole guilty of fraud on Monday.": [
        "2025-03-03 trial happened Court found Ragnar Hole guilty of fraud"
    ],
    # words of two
    "Officials are to hold a news conference on Friday.": [
        "2025-03-07 press-conference scheduled Officials are to hold a news conference"
    ],
    "Police have arrested two men over yesterday's bomb blast in a market.": [
        "2025-03-04 explosion happened Bomb blast"
    ],
    # a second event that has been
    "Leaders will meet on March 20, following Kari Lund's visit to Rome on February 21.": [
        "2025-03-20 meeting scheduled Meeting of leaders",
        "2025-02-21 visit happened Lund's visit to Rome",
    ],
}
RUSSIAN = {
    # verdicts; a dash that stands for a verb with its own subject; days of which one is meant
    "Суд в понедельник признал экс-мэра Олега Крылова виновным и приговорил его к семи годам.": [
        "2025-03-03 trial happened Суд признал экс-мэра Олега Крылова виновным"
    ],
    "Слушания начались 12 февраля, а рассмотрение дела по существу — 3 марта.": [
        "2025-02-12 hearing happened Слушания",
        "2025-03-03 hearing happened Рассмотрение дела по существу",
    ],
    "Переговоры пройдут 20 или 21 марта в Осло.": ["2025-03-20~/2025-03-21~ talks tentative Переговоры в Осло"],
    # heads of departments, whose states do not meet themselves
    "Переговоры глав ведомств Норвегии и Финляндии пройдут 20 марта.": [
        "2025-03-20 talks scheduled Переговоры глав ведомств Норвегии и Финляндии"
    ],
    # two who talk by telephone, then as the sides; a bridge brought into use
    "Президент Казахстана Ермек Садыков и президент Узбекистана Рустам Каримов поговорили по телефону 1 марта. "
    "3 марта стороны провели встречу в Самарканде.": [
        "2025-03-01 call happened Телефонный разговор Садыкова и Каримова",
        "2025-03-03 meeting happened Встреча Садыкова и Каримова в Самарканде",
    ],
    "Новый мост введён в эксплуатацию 1 марта.": ["2025-03-01 - happened Новый мост введён в эксплуатацию"],
    "15 марта министр Анна Линд обсудит ситуацию с главами МИД стран ЕС.": [
        "2025-03-15 talks scheduled Переговоры Линд с главами МИД стран ЕС"
    ],
    # the subject that another clause parts from its verb
    "Инаугурация президента, избранного на выборах 2 марта, состоится 7 мая.": [
        "2025-03-02 election happened Выборы",
        "2025-05-07 inauguration scheduled Инаугурация президента",
    ],
    "Заседание правительства утром 6 марта, пройдет под председательством Орлова.": [
        "2025-03-06 meeting scheduled Заседание правительства"
    ],
    "Спектакли, которые покажут 15 и 16 марта, уже распроданы.": [
        "2025-03-15/2025-03-16 exhibition scheduled Спектакли"
    ],
    "Оба матча состоятся 15 марта.": ["2025-03-15 competition scheduled Матчи"],
    "После переворота в стране президент Петр Орлов 3 марта провел переговоры с Анной Лунд.": [
        "2025-03-03 talks happened Переговоры Орлова и Лунд"
    ],
    # offices and bodies that are called like events
    "Британского премьера Орлова госпитализировали в понедельник.": [
        "2025-03-03 - happened Британского премьера Орлова госпитализировали"
    ],
    "Заседание запланировано в Бергенском городском суде на 27 марта.": ["2025-03-27 meeting scheduled Заседание"],
    "Суд над Орловым начнется 27 марта.": ["2025-03-27 trial scheduled Суд над Орловым"],
    "Прекращение огня вступит в силу 20 марта.": ["2025-03-20 ceasefire scheduled Прекращение огня"],
    "Второй тур выборов состоится 23 марта.": ["2025-03-23 election scheduled Второй тур выборов"],
    "Матч Норвегия — Исландия состоится 12 марта.": ["2025-03-12 competition scheduled Матч Норвегия — Исландия"],
    "Обоим вменяется неповиновение во время акций, которые прошли в воскресенье в Бергене.": [
        "2025-03-02 protest happened Акции в Бергене"
    ],
    "Оформлен административный арест, суд состоится завтра.": ["2025-03-06 trial scheduled Суд"],
    "Землетрясение магнитудой 6,8 произошло в понедельник.": [
        "2025-03-03 disaster happened Землетрясение магнитудой 6,8"
    ],
    "Разговор состоялся накануне ожидаемого саммита.": [],
    "Договор истекал 6 марта.": ["2025-03-06 deal scheduled Договор истекал"],
    "Переговоры между делегациями Норвегии и Аргентины прошли в понедельник.": [
        "2025-03-03 talks happened Переговоры Норвегии и Аргентины"
    ],
    # no events of the day
    "Позже зарегистрировали еще толчки, а в середине дня — новое землетрясение.": [],
    "По состоянию на 1 марта подсчитано 60% голосов.": [],
    "Как сообщили в комиссии 3 марта, по итогам выборов победил Орлов.": [],
    "Если комиссия опубликует протокол 10 марта, выборы состоятся 28 марта.": [
        "2025-03-28 election tentative Выборы"
    ],
    "В случае забастовки 10 марта поезда встанут.": [],
    "Петр Орлов родился 23 ноября 1933 года.": [],
    # set for a day
    "Новая дата запуска - 23 марта.": ["2025-03-23 launch scheduled Запуск"],
    "Министр подтвердил запланированные на 23 марта переговоры с Норвегией.": [
        "2025-03-23 talks scheduled Переговоры с Норвегией"
    ],
}


def told(found: tuple[Happening, ...]) -> list[str]:
    return [f"{one.when} {one.kind or '-'} {one.status.value} {one.name}" for one in found]


@pytest.mark.parametrize("text", ENGLISH)
def test_english(text: str) -> None:
    """Date, kind, status and name of each event, and nothing else."""
    assert ENGLISH[text] == told(find_events(text, language="en", published=PUBLISHED))


@pytest.mark.parametrize("text", RUSSIAN)
def test_russian(text: str) -> None:
    """Date, kind, status and name of each event, and nothing else."""
    assert RUSSIAN[text] == told(find_events(text, language="ru", published=PUBLISHED))


DIARIES = {
    "en": (
        "May 12: Talks between Norway and Iceland.\n\n14 May: Geneva. The Human Rights Council opens its session.",
        ["2025-05-12 talks", "2025-05-14 meeting"],
    ),
    "ru": (
        "12 мая: переговоры Норвегии и Исландии.\n\n14 мая. Москва. Министр иностранных дел посетит Россию.",
        ["2025-05-12 talks", "2025-05-14 visit"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", DIARIES)
def test_lines_of_a_diary(language: str) -> None:
    """A date, and maybe a place, at the head of a line dates what the line tells."""
    text, expected = DIARIES[language]
    found = find_events(text, language=language, published=PUBLISHED)

    assert expected == [f"{one.when} {one.kind}" for one in found]
