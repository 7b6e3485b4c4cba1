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
    "Антивоенный марш «Весна» пройдет 9 марта.": [("2025-03-09", None, "Антивоенный марш «Весна»", [], None)],
}  # fmt: skip
ENGLISH = {
    "Kari Lund announced that a meeting of the trade ministries of Norway, Japan, and Spain will take place on Thursday in Oslo.": [("2025-03-06", "meeting", "Meeting of the trade ministries of Norway, Japan, and Spain in Oslo", ["Norway", "Japan", "Spain"], "Oslo")],
    "Kari Lund and John Roe on Tuesday discussed results of the meeting in Rome between Anna Berg and Paul Moss.": [("2025-03-04", "talks", "Talks between Lund and Roe", ["Kari Lund", "John Roe"], None)],
    "Kari Lund and John Roe discussed the outcomes of Anna Berg's meeting with Minister Paul Moss in Rome on Feb. 15.": [("2025-02-15", "meeting", "Meeting between Berg and Moss in Rome", ["Anna Berg", "Paul Moss"], "Rome")],
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
