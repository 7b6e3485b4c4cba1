"""Who takes part in an event and where it is, for turns of phrase that bring other names close to it."""

# ruff: noqa: E501

import pytest

from toolkit.extraction import find_events
from toolkit.model import Moment

PUBLISHED = Moment("2025-03-05")  # a Wednesday
# text -> (date, kind, name, participants, place) of each event
RUSSIAN = {
    "Министр Сергей Орлов заявил, что проведёт встречу с послом Норвегии Хансом Рюде 14 марта в Осло.": [("2025-03-14", "meeting", "Встреча Орлова и Рюде в Осло", ["Сергей Орлов", "Ханс Рюде"], "Осло")],
    "Сергей Орлов сообщил, что 14 марта посетит Норвегию.": [("2025-03-14", "visit", "Визит Орлова в Норвегию", ["Сергей Орлов"], "Норвегия")],
    "Сергей Орлов сообщил, что 14 марта в Осло пройдет встреча министров.": [("2025-03-14", "meeting", "Встреча министров в Осло", [], "Осло")],
    "Сергей Орлов и Ханс Рюде 3 марта обсудили по телефону обстановку в Ливии.": [("2025-03-03", "call", "Телефонный разговор Орлова и Рюде", ["Сергей Орлов", "Ханс Рюде"], None)],
    "Сергей Орлов и Ханс Рюде обсудили итоги переговоров Норвегии и Японии в Осло 3 марта и консультаций на площадке ОБСЕ 4 марта.": [
        ("2025-03-03", "talks", "Переговоры Норвегии и Японии в Осло", ["Норвегия", "Япония"], "Осло"),
        ("2025-03-04", "talks", "Консультации", ["ОБСЕ"], None),
    ],
    "Правительство 14 марта обсудит бюджет.": [("2025-03-14", None, "Правительство обсудит бюджет", [], None)],
    "По приглашению Ханса Рюде Сергей Орлов 14 марта посетит Осло.": [("2025-03-14", "visit", "Визит Орлова в Осло", ["Сергей Орлов"], "Осло")],
    "3 марта в посольстве Норвегии прошла встреча Сергея Орлова с Хансом Рюде.": [("2025-03-03", "meeting", "Встреча Сергея Орлова с Хансом Рюде", ["Сергей Орлов", "Ханс Рюде"], None)],
    "На следующей неделе Осло посетит Сергей Орлов. Официальный визит министра пройдет 13-14 марта.": [("2025-03-13/2025-03-14", "visit", "Официальный визит министра", ["Сергей Орлов"], "Осло")],
    "Суд оштрафовал Петра Орлова за неповиновение на разрешенной властями уличной акции в центре города 3 марта.": [("2025-03-03", "protest", "Уличная акция", ["Петр Орлов"], None)],
    "Есть сведения о том, что в пятницу, 14 марта, пройдет заседание парламента по бюджету.": [("2025-03-14", "meeting", "Заседание парламента по бюджету", [], None)],
    "Заседание парламента по бюджету пройдет 14 марта. Заседание запланировано на 14 марта на 15:00.": [("2025-03-14T15:00", "meeting", "Заседание парламента по бюджету", [], None)],
    "Стороны утвердили план, согласно которому 14 марта откроется мост.": [("2025-03-14", "opening", "Откроется мост", [], None)],
    "Антивоенный марш «Весна» пройдет 9 марта.": [("2025-03-09", "protest", "Антивоенный марш «Весна»", [], None)],
    "Президенты Армении, Грузии и Ирана встретятся в Женеве 14 марта.": [("2025-03-14", "meeting", "Встреча президентов Армении, Грузии и Ирана в Женеве", ["Армения", "Грузия", "Иран"], "Женева")],
    "Президент Чехии 14 марта посетит Осло.": [("2025-03-14", "visit", "Визит президента Чехии в Осло", ["Чехия"], "Осло")],
    "Министр спорта Чехии встретится с послом Норвегии Хансом Рюде 14 марта.": [("2025-03-14", "meeting", "Министр спорта Чехии встретится с послом Норвегии Хансом Рюде", ["Чехия", "Ханс Рюде"], None)],
    "Экс-президент Чехии 14 марта посетит Осло.": [("2025-03-14", "visit", "Визит экс-президента Чехии в Осло", [], "Осло")],
    "Премьер-министр Чехии 14 марта подаст в отставку.": [("2025-03-14", "resignation", "Отставка премьер-министра Чехии", [], None)],
}  # fmt: skip
ENGLISH = {
    "The president of Finland will visit Oslo on March 14.": [("2025-03-14", "visit", "President of Finland will visit Oslo", ["Finland"], "Oslo")],
    "Norway's foreign minister will meet Kari Lund in Rome on March 14.": [("2025-03-14", "meeting", "Norway's foreign minister will meet Kari Lund in Rome", ["Norway", "Kari Lund"], "Rome")],
    "The former president of Finland will visit Oslo on March 14.": [("2025-03-14", "visit", "Former president of Finland will visit Oslo", [], "Oslo")],
    "Japan's prime minister will resign on March 14.": [("2025-03-14", "resignation", "Japan's prime minister will resign", [], None)],
    "Iran did not attend Monday's meeting in Doha.": [("2025-03-03", "meeting", "Meeting in Doha", [], "Doha")],
    "Kari Lund announced that a meeting of the trade ministries of Norway, Japan, and Spain will take place on Thursday in Oslo.": [("2025-03-06", "meeting", "Meeting of the trade ministries of Norway, Japan, and Spain in Oslo", ["Norway", "Japan", "Spain"], "Oslo")],
    "Kari Lund and John Roe on Tuesday discussed results of the meeting in Rome between Anna Berg and Paul Moss.": [("2025-03-04", "talks", "Talks between Lund and Roe", ["Kari Lund", "John Roe"], None)],
    "Kari Lund and John Roe discussed the outcomes of Anna Berg's meeting with Minister Paul Moss in Rome on Feb. 15.": [("2025-02-15", "meeting", "Meeting between Berg and Moss in Rome", ["Anna Berg", "Paul Moss"], "Rome")],
    "Kari Lund will visit Rome on Monday at the invitation of Anna Berg.": [("2025-03-10", "visit", "Lund's visit to Rome", ["Kari Lund"], "Rome")],
    "Ahead of a summit with John Roe in Rome, Kari Lund attended a conference with ministers on Tuesday.": [("2025-03-04", "conference", "Conference with ministers", ["Kari Lund"], None)],
    "Kari Lund is meeting with John Roe in Oslo Wednesday in the hopes of negotiating a truce.": [("2025-03-05", "meeting", "Meeting between Lund and Roe in Oslo", ["Kari Lund", "John Roe"], "Oslo")],
    "Kari Lund will visit Rome on Monday, her first trip abroad since she took office in January.": [
        ("2025-03-10", "visit", "Lund's visit to Rome", ["Kari Lund"], "Rome"),
        ("2025-01", "inauguration", "Kari Lund took office", ["Kari Lund"], None),
    ],
    "A judge on Monday set a hearing for the driver for March 20.": [("2025-03-20", "hearing", "Hearing for the driver", [], None)],
    "The hearing had originally been scheduled for March 3.": [("2025-03-03", "hearing", "Hearing", [], None)],
    "A nationwide strike has been called for Tuesday.": [("2025-03-11", "protest", "Nationwide strike", [], None)],
    "The union Monday called a two-day strike for Tuesday.": [("2025-03-11", "protest", "Strike by union", [], None)],
    "Two bombs exploded in Oslo on Monday.": [("2025-03-03", "explosion", "Two bombs exploded in Oslo", [], "Oslo")],
    "The minister will stay in Rome till March 20.": [],
    "Kari Lund went to Rome in the final week of February.": [],
    "OSLO (Nordic News / Radio - March 4, 2025) Minister Kari Lund will visit Rome on March 20.": [("2025-03-20", "visit", "Lund's visit to Rome", ["Kari Lund"], "Rome")],
    "Oslo, March 4, 2025 (NTB) Minister Kari Lund will visit Rome on March 20.": [("2025-03-20", "visit", "Lund's visit to Rome", ["Kari Lund"], "Rome")],
    "On March 3, in Oslo, Kari Lund and John Roe discussed the conflict in Libya.": [("2025-03-03", "talks", "Talks between Lund and Roe in Oslo", ["Kari Lund", "John Roe"], "Oslo")],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text"), [*(("ru", text) for text in RUSSIAN), *(("en", text) for text in ENGLISH)]
)
def test_cast(language: str, text: str) -> None:
    """Kind, name, participants and place of each event."""
    found = find_events(text, language=language, published=PUBLISHED)
    assert (RUSSIAN | ENGLISH)[text] == [
        (str(e.when), e.kind, e.name, [who.name for who in e.participants], e.place.name if e.place else None)
        for e in found
    ]
