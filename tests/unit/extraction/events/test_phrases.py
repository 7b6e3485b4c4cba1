"""Turns of phrase of news about dates: diaries, figures, settings, compounds, last days."""

# ruff: noqa: E501

import pytest

from toolkit.extraction import find_events
from toolkit.model import Moment

PUBLISHED = Moment("2025-03-05")  # a Wednesday
# text -> (date, kind, name, participants, place) of each event
RUSSIAN: dict[str, list[tuple[object, ...]]] = {
    '3 марта, понедельник\n\nВ Осло откроется выставка мостов.\n\nРим посетит министр Сергей Орлов.\n\n4 марта, вторник\n\nВ Токио состоится заседание совета ОБСЕ.': [('2025-03-03', 'exhibition', 'Выставка мостов в Осло', [], 'Осло'), ('2025-03-03', 'visit', 'Визит Орлова в Рим', ['Сергей Орлов'], 'Рим'), ('2025-03-04', 'meeting', 'Заседание совета ОБСЕ в Токио', ['ОБСЕ'], 'Токио')],
    'Число погибших в Осло к 3 марта выросло до 300 человек.': [],
    'Ходатайство адвоката назначено к рассмотрению на 14 марта.': [('2025-03-14', 'hearing', 'Рассмотрение', [], None)],
    'Министр Сергей Орлов в середине следующей недели посетит Норвегию. 11-12 марта Сергей Орлов посетит Норвегию с рабочим визитом.': [('2025-03-11/2025-03-12', 'visit', 'Рабочий визит Орлова в Норвегию', ['Сергей Орлов'], 'Норвегия')],
    'Забастовка начнется 26 марта и продлится до 2 апреля.': [('2025-03-26/2025-04-02', 'protest', 'Забастовка', [], None)],
    'Фестиваль откроется в Осло 7 марта. Он продлится до 12 марта.': [('2025-03-07/2025-03-12', 'celebration', 'Фестиваль в Осло', [], 'Осло')],
    'Министр Анна Берг прибыла в Осло. Она встретится с Полом Россом 7 марта.': [('2025-03-07', 'meeting', 'Встреча Берг и Росса', ['Анна Берг', 'Пол Росс'], None)],
    'Министр Иван Орлов и посол Анна Берг встретились в Осло. Стороны провели встречу 4 марта.': [('2025-03-04', 'meeting', 'Встреча Орлова и Берг', ['Иван Орлов', 'Анна Берг'], None)],
    'Парламент обсудит санкции 10 марта.': [('2025-03-10', None, 'Парламент обсудит санкции', [], None)],
    'В среду стало известно о пострадавших при землетрясении туристах.': [],
    'Экстренный саммит, посвященный ударам Норвегии по Японии, состоится 14-15 марта.': [('2025-03-14/2025-03-15', 'summit', 'Экстренный саммит, посвященный ударам Норвегии по Японии', [], None)],
    '4 марта министр Сергей Орлов направился в Осло.': [('2025-03-04', 'visit', 'Министр Сергей Орлов направился в Осло', ['Сергей Орлов'], 'Осло')],
    'Накануне министры двух стран провели переговоры в Осло.': [('2025-03-04', 'talks', 'Переговоры министров двух стран в Осло', [], 'Осло')],
    'Запланированная забастовка началась в среду и продлится до конца дня.': [('2025-03-05', 'protest', 'Забастовка', [], None)],
    'Около 300 самолетов должны были приземлиться в Осло 4 марта.': [],
    '4 марта в Осло прошла серия двусторонних переговоров.': [('2025-03-04', 'talks', 'Двусторонние переговоры в Осло', [], 'Осло')],
    'С 1 апреля 2025 года председательство в организации перейдет к Норвегии.': [('2025-04-01', None, 'Председательство в организации перейдет к Норвегии', ['Норвегия'], None)],
    '14 марта в Осло состоится саммит "Северная Европа – Япония".': [('2025-03-14', 'summit', 'Саммит "Северная Европа – Япония" в Осло', [], 'Осло')],
    'Астрономы сообщили, что астероид, замеченный в обсерватории, в воскресенье пролетит мимо Земли.': [('2025-03-09', None, 'Астероид пролетит мимо Земли', [], None)],
    'Солдаты Норвегии 26 февраля свергли президента Орлова и провозгласили главой страны генерала Берга.': [('2025-02-26', None, 'Солдаты Норвегии свергли президента Орлова', ['Орлов'], None)],
    'Умершего 1 марта актера Ивана Орлова похоронят в Осло.': [('2025-03-01', 'death', 'Смерть Орлова', ['Иван Орлов'], None)],
    '21 марта актеру исполнилось бы 80 лет.': [],
    '1 марта не стало актера Ивана Орлова.': [('2025-03-01', 'death', 'Смерть Орлова', ['Иван Орлов'], None)],
    'Документ не был внесен в СБ. 3 марта министры приняли план.': [('2025-03-03', None, 'Министры приняли план', [], None)],
    'В совете состоялось голосование за проведение заседания 18 марта, на котором будет обсуждаться бюджет.': [('2025-03-18', 'meeting', 'Заседание', [], None)],
    '10 марта глава государства пообщается с новым составом палаты.': [('2025-03-10', 'meeting', 'Встреча главы государства с новым составом палаты', [], None)],
    'У министра Сергея Орлова на следующей неделе будет загруженный график.': [],
    'В День Победы, 9 мая, Сергей Орлов возложит цветы к памятнику.': [('2025-05-09', None, 'Сергей Орлов возложит цветы к памятнику', ['Сергей Орлов'], None)],
    'Сергей Орлов продолжает подготовку к форуму, а в пятницу в Осло примет мэра Рима.': [('2025-03-07', 'meeting', 'Сергей Орлов в Осло примет мэра Рима', ['Сергей Орлов'], 'Осло')],
    'Рассмотрение жалобы в городском суде Осло назначено на 14 марта.': [('2025-03-14', 'hearing', 'Рассмотрение жалобы', [], None)],
    'Суд 14 марта рассмотрит жалобу защиты Ивана Орлова.': [('2025-03-14', 'hearing', 'Суд рассмотрит жалобу защиты Ивана Орлова', ['Иван Орлов'], None)],
    'ПАРИЖ, 2 марта. Вечером того же дня министр Иван Петров провел встречу с послом.': [('2025-03-02', 'meeting', 'Встреча Петрова с послом', ['Иван Петров'], None)],
    'Жители не вышли на акцию протеста в понедельник.': [],
    'Массовые акции в поддержку актера прошли в Москве 2 марта.': [('2025-03-02', 'protest', 'Массовые акции в поддержку актера в Москве', [], 'Москва')],
    'Акция в память о погибших прошла в Москве 2 марта.': [('2025-03-02', 'protest', 'Акция в память о погибших в Москве', [], 'Москва')],
    'В понедельник президент Иван Петров поздравил Орлова с победой и пригласил его посетить Норвегию.': [],
}  # fmt: skip
ENGLISH: dict[str, list[tuple[object, ...]]] = {
    'Monday\nNorway and Japan will hold talks in Oslo.\nThursday\nThe European Union will hold a summit in Rome.': [('2025-03-10', 'talks', 'Talks between Norway and Japan in Oslo', ['Norway', 'Japan'], 'Oslo'), ('2025-03-13', 'summit', "European Union's summit in Rome", ['European Union'], 'Rome')],
    'Trade between Norway and Japan fell 12% in the year to February.': [],
    "The High Court on Monday set March 20 to hear Kari Lund's appeal.": [('2025-03-20', 'hearing', "Hearing of Kari Lund's appeal", ['High Court', 'Kari Lund'], None)],
    'The Court of Appeals upheld the sentence of Kari Lund on Monday.': [('2025-03-03', 'trial', 'Court of Appeals upheld the sentence of Kari Lund', ['Court of Appeals', 'Kari Lund'], None)],
    'Following the G20 meeting, Kari Lund will visit Norway from March 10 to March 12.': [('2025-03-10/2025-03-12', 'visit', "Lund's visit to Norway", ['Kari Lund'], 'Norway')],
    'The summit, called by Kari Lund in mid-February, opened the way to a treaty.': [],
    'Investors will look to the bank on Monday for further signs of growth.': [('2025-03-10', None, 'Investors will look to the bank', [], None)],
    'Ministers will meet on March 10 to formally discuss the budget.': [('2025-03-10', 'meeting', 'Meeting of ministers', [], None)],
    'The original plan was for the ceremony to be held on March 10.': [],
    'Talks between the minister and the strike leaders were held in Oslo on Monday.': [('2025-03-03', 'talks', 'Talks between the minister and the strike leaders in Oslo', [], 'Oslo')],
    'The launch was scheduled for Thursday, but postponed late Monday.': [('2025-03-06', 'launch', 'Launch', [], None)],
    'The launch that was scheduled for Thursday has been postponed until Friday because of winds.': [('2025-03-07', 'launch', 'Launch', [], None)],
    "Storms prompted the agency to call off Tuesday's planned launch of a rocket.": [('2025-03-04', 'launch', 'Launch of a rocket', [], None)],
    'The next launch attempt is Wednesday.': [('2025-03-05', 'launch', 'Next launch attempt', [], None)],
    'The festival opens in Oslo on March 7. It will run until March 12.': [('2025-03-07/2025-03-12', 'celebration', 'Festival in Oslo', [], 'Oslo')],
    'A fire in Oslo on Monday killed three people.': [('2025-03-03', 'disaster', 'Fire in Oslo killed three people', [], 'Oslo')],
    'Formal adoption of the budget by ministers is due on March 10.': [('2025-03-10', 'vote', 'Formal adoption of the budget by ministers', [], None)],
    'The protests would be the latest in two weeks of rallies.': [],
    'The National Bank on Monday raised its key rate.': [('2025-03-03', None, 'National Bank raised its key rate', ['National Bank'], None)],
    'President Hassan Sheikh Mohamud will visit Norway on March 10.': [('2025-03-10', 'visit', "Mohamud's visit to Norway", ['Hassan Sheikh Mohamud'], 'Norway')],
    'Norway and Japan held talks in Oslo on Monday. The sides will sign a treaty in the evening.': [('2025-03-03', 'talks', 'Talks between Norway and Japan in Oslo', ['Norway', 'Japan'], 'Oslo')],
    'Feb. 1, 2024: Soldiers take the palace in Oslo.\n\nFeb. 3: The junta suspends the constitution.\n\nJan. 6: Protesters wave banners in Rome.': [('2024-02-01', None, 'Soldiers take the palace in Oslo', [], 'Oslo'), ('2024-02-03', None, 'Junta suspends the constitution', [], None), ('2025-01-06', None, 'Protesters wave banners in Rome', [], 'Rome')],
    'The court ruled on Monday that Kari Lund should be freed.': [('2025-03-03', 'trial', 'Court ruled that Kari Lund should be freed', [], None)],
    'Minister Kari Lund left Oslo on Monday for Rome.': [('2025-03-03', 'visit', "Lund's visit to Rome", ['Kari Lund'], 'Rome')],
    'Kari Lund departed Oslo for Rome on Monday.': [('2025-03-03', 'visit', "Lund's visit to Rome", ['Kari Lund'], 'Rome')],
    'The closing ceremony begins at 2:30 p.m. on Wednesday.': [('2025-03-05T14:30', 'ceremony', 'Closing ceremony', [], None)],
    'Kari Lund was on Monday declared winner of the presidential election held on February 9.': [('2025-03-03', None, 'Kari Lund was declared winner of the presidential election', ['Kari Lund'], None), ('2025-02-09', 'election', 'Presidential election', [], None)],
    'Nairobi — Minister Kari Lund arrived in Oslo on Monday.': [('2025-03-03', 'visit', "Lund's visit to Oslo", ['Kari Lund'], 'Oslo')],
    'Shares in the company were suspended before they traded at $58.15 at 11:17 a.m.': [],
    'The 12th Oslo Film Festival opens on March 10.': [('2025-03-10', 'celebration', '12th Oslo Film Festival', [], None)],
    "Lund's victory in last month's election was affirmed by the Supreme Court on Monday.": [('2025-02', 'election', 'Election', [], None), ('2025-03-03', 'trial', "Lund's victory in last month's election was affirmed by the Supreme Court", ['Supreme Court'], None)],
    'Vice Premier Liu He will visit Norway on March 9 and 10 for a new round of Japan-U.S. trade talks.': [('2025-03-09/2025-03-10', 'visit', "Liu He's visit to Norway", ['Liu He'], 'Norway')],
    'During a phone conversation with John Roe on Tuesday, Kari Lund said both states should maintain contact.': [('2025-03-04', 'call', 'Phone conversation between Roe and Lund', ['John Roe', 'Kari Lund'], None)],
    'Police will question the suspected thief who was arrested in Oslo on Monday.': [('2025-03-03', 'arrest', 'Suspected thief was arrested in Oslo', [], 'Oslo')],
    'Kari Lund will come to Rome next week, her office said in a press release on Monday.': [('2025-03-10/2025-03-16', None, 'Kari Lund will come to Rome', ['Kari Lund'], 'Rome')],
    'Oslo, March 3: The fair will be held tomorrow.': [('2025-03-06', None, 'Fair will be held', [], None)],
    'Kari Lund was admitted to a hospital on Monday morning and was placed under care.': [('2025-03-03', None, 'Kari Lund was admitted to a hospital', ['Kari Lund'], None)],
    'Kari Lund was freed and flown to Rome Thursday, one day ahead of the rally.': [('2025-02-27', 'visit', "Lund's visit to Rome", ['Kari Lund'], 'Rome')],
    'The Monetary Policy Committee of the Central Bank will meet on March 20.': [('2025-03-20', 'meeting', "Monetary Policy Committee's meeting", ['Monetary Policy Committee'], None)],
    'The bank expects the minutes to be read, it said in the minutes of its meeting released on Tuesday.': [],
    'The funeral will be held tomorrow and the president will be buried on Friday.': [('2025-03-06', 'ceremony', 'Funeral', [], None), ('2025-03-07', None, 'President will be buried', [], None)],
    'Kari Lund would have turned 80 on March 20.': [],
    'The talks will be held on March 20 as a follow-up to the agreements.': [('2025-03-20', 'talks', 'Talks', [], None)],
    'Pilots in July rejected a contract, which would have increased pay by 8 percent.': [('2024-07', None, 'Pilots rejected a contract', [], None)],
    'The Security Council will likely meet behind closed doors on Friday over the crisis, diplomats said, after the launch failed.': [('2025-03-07', 'meeting', "United Nations Security Council's meeting", ['United Nations Security Council'], None)],
    'The talks broke off, heightening the possibility of a strike Monday.': [('2025-03-10', 'strike', 'Strike', [], None)],
    'Union members voted in February to authorize a strike.': [('2025-02', 'vote', 'Union members voted to authorize a strike', [], None)],
    'In her statement issued on Monday, Lund called the plan unwise.': [],
    'Roe warned of war, calling the missile launch on Monday a clear step.': [('2025-03-03', 'launch', 'Missile launch', [], None)],
    'Protesters held a vigil in memory of the victims in Oslo on Monday.': [('2025-03-03', 'ceremony', 'Vigil in memory of the victims in Oslo', [], 'Oslo')],
    'The House Judiciary Committee opened a hearing on Monday.': [('2025-03-03', 'hearing', "House Judiciary Committee's hearing", ['House Judiciary Committee'], None)],
    'With exports falling, the bank on Monday cut its key rate.': [('2025-03-03', None, 'Bank cut its key rate', [], None)],
    'The footage aired on Monday showed soldiers in Oslo.': [],
    'Retail sales grew, figures published Monday by the bureau showed.': [],
    'Liftoff is set for 7:39 p.m. EDT (2339 GMT) on Saturday.': [('2025-03-08T19:39-04:00', 'launch', 'Liftoff', [], None)],
    'The launch has been rescheduled for 12:22 a.m. ET Friday.': [('2025-03-07T00:22-05:00[America/New_York]', 'launch', 'Launch', [], None)],
    'Kari Lund had asked Congress on Monday to intervene.': [],
    'On Sunday, Kari Lund said the two countries signed a deal.': [],
    'On Sunday Kari Lund acknowledged the two countries had issues.': [],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text"), [*(("ru", text) for text in RUSSIAN), *(("en", text) for text in ENGLISH)]
)
def test_event_of_a_turn_of_phrase(language: str, text: str) -> None:
    """Date, kind, name, participants and place of each event; none where the clause tells of none."""
    found = find_events(text, language=language, published=PUBLISHED)
    assert (RUSSIAN | ENGLISH)[text] == [
        (str(e.when), e.kind, e.name, [who.name for who in e.participants], e.place.name if e.place else None)
        for e in found
    ]


@pytest.mark.parametrize(
    ("text", "when", "name"),
    [
        (
            "С 1 января 2027 года вступает в силу закон о транзите.",
            "2027-01-01",
            "Вступает в силу закон о транзите",
        ),
        ("С 1 декабря Грузия вводит новый сбор.", "2026-12-01", "Грузия вводит новый сбор"),
        ("С 1 января в Грузии вводится новый сбор.", "2027-01-01", "В Грузии вводится новый сбор"),
        ("Правила въезда меняются с 1 января.", "2027-01-01", "Правила въезда меняются"),
        ("С 7 декабря запускается движение по мосту.", "2026-12-07", "Запускается движение по мосту"),
        (
            "Агентство 11 ноября повысило тариф на газ на 18%.",
            "2026-11-11",
            "Агентство повысило тариф на газ на 18%",
        ),
    ],
)
def test_what_comes_into_being_from_a_day_on(text: str, when: str, name: str) -> None:
    """A verb of beginning in the present dates what begins; a percentage keeps its sign."""
    (event,) = find_events(text, language="ru", published="2026-11-27")
    assert (when, name) == (str(event.when), event.name)


@pytest.mark.parametrize("text", ["Цены на газ в ноябре снижаются.", "Ситуация меняется с 2024 года."])
def test_what_changes_all_the_time_of_a_date(text: str) -> None:
    """The present of such a verb tells of no event."""
    assert () == find_events(text, language="ru", published="2026-11-27")


@pytest.mark.parametrize(
    ("text", "when", "name"),
    [
        (
            "Парламент ратифицировал соглашение о транзите, подписанное 5 мая 2026 года в Гюмри.",
            "2026-05-05",
            "Подписание соглашения о транзите в Гюмри",
        ),
        ("Президент прокомментировал выборы, состоявшиеся 12 октября.", "2026-10-12", "Выборы"),
        ("Стороны обсудили подготовку визита, запланированного на 5 декабря.", "2026-12-05", "Визит"),
        ("Подписанный 5 мая договор одобрил парламент.", "2026-05-05", "Подписание договора"),
    ],
)
def test_the_date_of_a_participle_is_that_of_its_noun(text: str, when: str, name: str) -> None:
    """What the main verb tells has another date, or none."""
    (event,) = find_events(text, language="ru", published="2026-11-27")
    assert (when, name) == (str(event.when), event.name)


def test_a_participle_of_no_event_dates_nothing() -> None:
    """The main verb does not take its date."""
    assert () == find_events("Министр принял посла, прибывшего 5 мая.", language="ru", published="2026-11-27")


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "France will host a forum on hunger in Sudan on June 20.", None),
        ("en", "Kenya will host a summit on June 20 on the drought in the Horn of Africa.", None),
        ("en", "The ministers will hold talks on gas in Geneva on June 20.", "Geneva"),
        ("en", "The talks will be held on June 20 in Sudan.", "Sudan"),
        ("ru", "Франция проведет 20 июня форум о голоде в Судане.", None),
        ("ru", "Переговоры по газу пройдут 20 июня в Германии.", "Германия"),
    ],
)
def test_a_land_in_what_an_event_is_about_is_not_its_place(language: str, text: str, place: str | None) -> None:
    """Behind a topic a city is where it happens, a land what it is about; behind the verb either is the place."""
    (event,) = find_events(text, language=language, published="2026-06-09")
    assert place == (event.place and event.place.name)
