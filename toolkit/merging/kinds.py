"""Kinds of events: which words mean the same, which families can be one event, and what they are called."""

import re
from collections.abc import Mapping

from toolkit.model import fold

SAME: Mapping[str, str] = {
    "negotiation": "talks",
    "negotiations": "talks",
    "talk": "talks",
    "consultation": "talks",
    "consultations": "talks",
    "round": "talks",
    "discussion": "talks",
    "discussions": "talks",
    "meetings": "meeting",
    "encounter": "meeting",
    "phone-call": "call",
    "telephone-call": "call",
    "conversation": "call",
    "phone-conversation": "call",
    "telephone-conversation": "call",
    "calls": "call",
    "trip": "visit",
    "visits": "visit",
    "voting": "vote",
    "poll": "election",
    "elections": "election",
    "signature": "signing",
    "forum": "conference",
    "congress": "conference",
    "news-conference": "press-conference",
    "briefing": "press-conference",
    "truce": "ceasefire",
    "sanction": "sanctions",
}
"""Other words for a kind."""

FAMILIES: Mapping[str, str] = {
    "talks": "meet",
    "meeting": "meet",
    "summit": "meet",
    "session": "meet",
    "conference": "meet",
    "consultations": "meet",
    "visit": "visit",
    "signing": "sign",
    "deal": "sign",
    "agreement": "sign",
    "treaty": "sign",
}
"""Kinds that one event can be called by in turn; a kind not named is a family of its own."""

MANY = frozenset({"summit", "session", "conference"})
"""Kinds with so many taking part that no two articles name the same ones."""

LOOSE = frozenset({"talks", "summit", "session", "conference"})
"""Kinds at which delegations sit, so that one article names one member and another another."""

TITLES: Mapping[str, Mapping[str, str]] = {
    "talks": {"en": "Talks", "ru": "Переговоры"},
    "meeting": {"en": "Meeting", "ru": "Встреча"},
    "summit": {"en": "Summit", "ru": "Саммит"},
    "session": {"en": "Session", "ru": "Заседание"},
    "conference": {"en": "Conference", "ru": "Конференция"},
    "call": {"en": "Call", "ru": "Телефонный разговор"},
    "visit": {"en": "Visit", "ru": "Визит"},
    "vote": {"en": "Vote", "ru": "Голосование"},
    "election": {"en": "Election", "ru": "Выборы"},
    "signing": {"en": "Signing", "ru": "Подписание"},
    "statement": {"en": "Statement", "ru": "Заявление"},
    "appointment": {"en": "Appointment", "ru": "Назначение"},
    "sanctions": {"en": "Sanctions", "ru": "Санкции"},
    "ceasefire": {"en": "Ceasefire", "ru": "Прекращение огня"},
    "press-conference": {"en": "Press conference", "ru": "Пресс-конференция"},
    "agreement": {"en": "Agreement", "ru": "Соглашение"},
    "deal": {"en": "Agreement", "ru": "Соглашение"},
    "interview": {"en": "Interview", "ru": "Интервью"},
    "exchange": {"en": "Exchange", "ru": "Обмен"},
    "deadline": {"en": "Deadline", "ru": "Срок"},
    "speech": {"en": "Speech", "ru": "Выступление"},
    "protest": {"en": "Protest", "ru": "Протест"},
    "strike": {"en": "Strike", "ru": "Удар"},
    "attack": {"en": "Attack", "ru": "Атака"},
    "arrest": {"en": "Arrest", "ru": "Задержание"},
    "trial": {"en": "Trial", "ru": "Суд"},
    "decision": {"en": "Decision", "ru": "Решение"},
    "launch": {"en": "Launch", "ru": "Запуск"},
    "release": {"en": "Release", "ru": "Освобождение"},
    "death": {"en": "Death", "ru": "Смерть"},
    "resignation": {"en": "Resignation", "ru": "Отставка"},
    "ceremony": {"en": "Ceremony", "ru": "Церемония"},
    "anniversary": {"en": "Anniversary", "ru": "Годовщина"},
    "exercise": {"en": "Exercise", "ru": "Учения"},
    "exercises": {"en": "Exercises", "ru": "Учения"},
    "opening": {"en": "Opening", "ru": "Открытие"},
    "closing": {"en": "Closing", "ru": "Закрытие"},
    "inauguration": {"en": "Inauguration", "ru": "Инаугурация"},
    "invitation": {"en": "Invitation", "ru": "Приглашение"},
    "summons": {"en": "Summons", "ru": "Вызов"},
    "expulsion": {"en": "Expulsion", "ru": "Высылка"},
    "withdrawal": {"en": "Withdrawal", "ru": "Вывод"},
    "mediation": {"en": "Mediation", "ru": "Посредничество"},
    "contact": {"en": "Contact", "ru": "Контакты"},
    "mission": {"en": "Mission", "ru": "Миссия"},
    "debate": {"en": "Debate", "ru": "Дебаты"},
    "hearing": {"en": "Hearing", "ru": "Слушания"},
    "exhibition": {"en": "Exhibition", "ru": "Выставка"},
    "celebration": {"en": "Celebration", "ru": "Праздник"},
    "competition": {"en": "Competition", "ru": "Соревнование"},
    "tour": {"en": "Tour", "ru": "Гастроли"},
    "training": {"en": "Training", "ru": "Тренировка"},
    "operation": {"en": "Operation", "ru": "Операция"},
    "invasion": {"en": "Invasion", "ru": "Вторжение"},
    "coup": {"en": "Coup", "ru": "Переворот"},
    "unrest": {"en": "Unrest", "ru": "Беспорядки"},
    "explosion": {"en": "Explosion", "ru": "Взрыв"},
    "crash": {"en": "Crash", "ru": "Авария"},
    "disaster": {"en": "Disaster", "ru": "Бедствие"},
    "blackout": {"en": "Blackout", "ru": "Отключение электричества"},
    "evacuation": {"en": "Evacuation", "ru": "Эвакуация"},
    "publication": {"en": "Publication", "ru": "Публикация"},
    "event": {"en": "Event", "ru": "Событие"},
}
"""What a calendar calls an event of that kind."""


TOLD_BY: Mapping[str, str] = {
    "переговор": "talks",
    "negotiat": "talks",
    "talks": "talks",
    "консультац": "talks",
    "consultations": "talks",
    "встреч": "meeting",
    "встрет": "meeting",
    "meeting": "meeting",
    "met": "meeting",
    "визит": "visit",
    "посет": "visit",
    "visit": "visit",
    "саммит": "summit",
    "summit": "summit",
    "заседан": "session",
    "голосов": "vote",
    "vote": "vote",
    "voting": "vote",
    "подпис": "signing",
    "sign": "signing",
    "церемон": "ceremony",
    "ceremony": "ceremony",
    "разговор": "call",
    "phoned": "call",
}
"""Beginnings of words that tell the kind of an event whose kind is not stated; a short one is the whole word."""

_BY_PHONE = ("телефон", "phone", "telephone", "созвон")
_GATHERING = re.compile(r"\b(?:for|at) (?:an? |the |their |its )?(?:\w+ )?summit\b|\bна саммит|^саммит|^summit\b")
_SPOKEN = frozenset({"", "talks", "meeting", "visit"})
_SHORT = 3


def kind_told(kind: str | None, name: str, *, persons: bool = False) -> str:
    """The kind, by the words of the name where it is not stated.

    Talks by telephone are a call, and a meeting for a summit is one, unless it is one of persons beside it.
    """
    known = kind_of(kind)
    if known not in _SPOKEN:
        return known
    folded = fold(name)
    words = folded.split()
    if any(word.startswith(_BY_PHONE) for word in words):
        return "call"
    if not persons and known != "visit" and _GATHERING.search(folded):
        return "summit"
    return known or next(filter(None, map(_told_by, words)), "")


def _told_by(word: str) -> str:
    return next(
        (
            kind
            for start, kind in TOLD_BY.items()
            if word == start or (len(start) > _SHORT and word.startswith(start))
        ),
        "",
    )


def kind_of(kind: str | None) -> str:
    """The kind in its one word; '' when it is not stated or says nothing."""
    word = (kind or "").lower().replace("_", "-").replace(" ", "-")
    return "" if word in {"event", "other"} else SAME.get(word, word)


def family_of(kind: str) -> str:
    """The family of a kind."""
    return FAMILIES.get(kind, kind)
