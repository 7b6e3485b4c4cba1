"""What events are called, when they are, and what is none: one sentence or two for each turn of phrase."""

# ruff: noqa: E501

import pytest

from toolkit.extraction import find_events
from toolkit.model import Moment

PUBLISHED = Moment("2025-03-05")  # a Wednesday
# text -> (date, status, name) of each event
RUSSIAN = {
    "Сергей Лавров 12 марта посетит с официальным визитом Саудовскую Аравию.": [("2025-03-12", "scheduled", "Официальный визит Лаврова в Саудовскую Аравию")],
    "Президент Вьетнама может посетить Россию 20 марта.": [("2025-03-20", "tentative", "Визит президента Вьетнама в Россию")],
    "Вьетнам 3 марта посетила делегация Госдумы.": [("2025-03-03", "happened", "Визит делегации Госдумы во Вьетнам")],
    "Сергей Лавров 4 марта встретился с президентом Сербии.": [("2025-03-04", "happened", "Встреча Лаврова с президентом Сербии")],
    "Министры 3 марта провели телефонный разговор.": [("2025-03-03", "happened", "Телефонный разговор министров")],
    "Стороны обсудили визит Токаева в Россию, который состоится 11-12 марта.": [("2025-03-11/2025-03-12", "scheduled", "Визит Токаева в Россию")],
    "Саммит Евросоюза, на котором обсудят помощь, намечен на 19 марта.": [("2025-03-19", "scheduled", "Саммит Евросоюза")],
    "В марте начнутся учения. Они пройдут 14 марта в Актау.": [("2025-03", "scheduled", "Учения"), ("2025-03-14", "scheduled", "Учения в Актау")],
    "Заседание комиссии, назначенное на пятницу, отменено.": [("2025-03-07", "cancelled", "Заседание комиссии")],
    "Визит министра в Багдад, намеченный на 14 марта, не состоится.": [("2025-03-14", "cancelled", "Визит министра в Багдад")],
    "Встреча министров должна была состояться 3 марта, но была отменена.": [("2025-03-03", "cancelled", "Встреча министров")],
    "Стороны подписали соглашение о транзите 3 марта.": [("2025-03-03", "happened", "Подписание соглашения о транзите")],
    "3 марта Андрея Лыкова задержали в Москве.": [("2025-03-03", "happened", "Задержание Лыкова в Москве")],
    "События пятницы, 7 марта:\n- В Минске пройдет заседание правительства.\n- В Женеве начнется раунд консультаций по Ливии.": [("2025-03-07", "scheduled", "Заседание правительства в Минске"), ("2025-03-07", "scheduled", "Раунд консультаций по Ливии в Женеве")],
    "Накануне стало известно, что саммит пройдет 13 марта.": [("2025-03-13", "scheduled", "Саммит")],
    "На следующей неделе, 11 марта, пройдет саммит.": [("2025-03-11", "scheduled", "Саммит")],
    "Парад пройдет 9 марта в 10:00.": [("2025-03-09T10:00", "scheduled", "Парад")],
    "Митинг с участием около тысячи человек прошел 3 марта.": [("2025-03-03", "happened", "Митинг")],
    "Запуск спутника связи намечен на 19 марта.": [("2025-03-19", "scheduled", "Запуск спутника связи")],
    "Дорина Речан больна. Ее встреча с послом намечена на 19 марта.": [("2025-03-19", "scheduled", "Встреча Речан с послом")],
    "На вопрос, состоится ли встреча 19 марта, он ответил, что сомнений нет.": [("2025-03-19", "tentative", "Встреча")],
    "На вопрос, состоится ли встреча 19 марта, он ответил, что нет.": [],
    "Банк 19 марта, как ожидается, снизит ставку.": [("2025-03-19", "scheduled", "Банк снизит ставку")],
    "Визит министра намечен на начало декабря.": [("2025-12-01~/2025-12-10~", "scheduled", "Визит министра")],
    "NASA перенесло запуск с 17 марта на начало мая.": [("2025-05-01~/2025-05-10~", "postponed", "Запуск")],
    "Поставка в Пермь сдвинута на второй квартал.": [("2025-34", "postponed", "Поставка в Пермь")],
    "Разговор 9 марта не планируется.": [],
    "Инфляция в феврале составила 0,2%.": [],
    "С начала года рубль укрепился.": [],
    "По его словам, министры провели встречу в Осло 3 марта.": [("2025-03-03", "happened", "Встреча в Осло")],
}  # fmt: skip
ENGLISH = {
    "Marco Rubio will fly to Saudi Arabia on Monday.": [("2025-03-10", "scheduled", "Rubio's visit to Saudi Arabia")],
    "Norway's trade minister, Kari Lund, flies to Brussels on Monday.": [("2025-03-10", "scheduled", "Lund's visit to Brussels")],
    "EU foreign ministers meet in Luxembourg on March 9.": [("2025-03-09", "scheduled", "Meeting of EU foreign ministers in Luxembourg")],
    "Kari Lund was arrested at the airport on Monday as she arrived from Oslo.": [("2025-03-03", "happened", "Arrest of Lund")],
    "Talks that had been due to begin on March 3 in Geneva were called off Tuesday.": [("2025-03-03", "cancelled", "Talks in Geneva")],
    "Japan and Norway signed a defence pact on Monday in Oslo.": [("2025-03-03", "happened", "Signing of defence pact between Japan and Norway in Oslo")],
    "Kari Lund, who won the vote, is due to be sworn in on March 16.": [("2025-03-16", "scheduled", "Swearing-in of Lund")],
    "The ministers ended the meeting, set for March 30 in Oslo.": [("2025-03-30", "scheduled", "Meeting in Oslo")],
    "Kari Lund will meet Donald Trump in Oslo on Friday and is scheduled to address a forum in Rome on March 16.": [("2025-03-07", "scheduled", "Meeting between Lund and Trump in Oslo"), ("2025-03-16", "scheduled", "Forum in Rome")],
    "Kari Lund is to hold consultations with lawmakers on Monday and Tuesday.": [("2025-03-10/2025-03-11", "scheduled", "Lund's consultations with lawmakers")],
    "NATO ambassadors met on Monday at Norway's request.": [("2025-03-03", "happened", "Meeting of NATO ambassadors")],
    "The union has called a general strike for March 21.": [("2025-03-21", "scheduled", "General strike by union")],
    "A spokesman denied on Tuesday that its warplanes had carried out the raid.": [],
    "NASA said it would launch the probe on March 9 after a delay.": [("2025-03-09", "scheduled", "NASA would launch the probe after a delay")],
    # Two bodies that were told of together take no part in what follows, unless it says "both".
    "Acme Corp sued the High Court on Monday. The opening of the fish market is on Saturday.": [("2025-03-03", "happened", "Acme Corp sued the High Court"), ("2025-03-08", "scheduled", "Opening of the fish market")],
    "Kelly-Ann Doyle will stand trial on March 11.": [("2025-03-11", "scheduled", "Doyle's trial")],
    "A jet was forced to turn back yesterday.": [("2025-03-04", "happened", "Jet was forced to turn back")],
    "The match, postponed from March 8, has been rearranged for March 15.": [("2025-03-15", "postponed", "Match")],
    "The company announced Monday it has settled a dispute.": [],
    "Court documents showed on Friday.": [],
    "OSLO, March 3 (NTB) - Prices rose.": [],
}  # fmt: skip


@pytest.mark.parametrize("text", RUSSIAN)
def test_russian(text: str) -> None:
    """Date, status and a name in the right cases."""
    found = find_events(text, language="ru", published=PUBLISHED)
    assert RUSSIAN[text] == [(str(e.when), e.status.value, e.name) for e in found]


@pytest.mark.parametrize("text", ENGLISH)
def test_english(text: str) -> None:
    """Date, status and a name that begins with no article."""
    found = find_events(text, language="en", published=PUBLISHED)
    assert ENGLISH[text] == [(str(e.when), e.status.value, e.name) for e in found]
