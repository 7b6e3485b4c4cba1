"""Kinds of events: which words mean the same, which families can be one event, and what they are called."""

from collections.abc import Mapping

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
    "invitation": {"en": "Invitation", "ru": "Приглашение"},
    "publication": {"en": "Publication", "ru": "Публикация"},
    "event": {"en": "Event", "ru": "Событие"},
}
"""What a calendar calls an event of that kind."""


def kind_of(kind: str | None) -> str:
    """The kind in its one word; '' when it is not stated or says nothing."""
    word = (kind or "").lower().replace("_", "-").replace(" ", "-")
    return "" if word in {"event", "other"} else SAME.get(word, word)


def family_of(kind: str) -> str:
    """The family of a kind."""
    return FAMILIES.get(kind, kind)
