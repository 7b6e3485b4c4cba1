"""What a text only denies is no event, and what it says was not called off is not called off."""

# ruff: noqa: E501

import pytest

from toolkit.extraction import find_events
from toolkit.model import Moment

PUBLISHED = Moment("2026-09-09")
NONE = [
    "Foreign Minister Ivan Petrov denied reports that he would meet Adam Lind in Doha on September 14.",
    "The ministry denied reports of a meeting in Doha on September 14.",
    "Ivan Petrov denied reports he had met Adam Lind in Doha on September 14.",
    "Ivan Petrov denied that his union had threatened to blockade the port on September 14.",
    "МИД не подтвердил, что 14 сентября состоятся переговоры.",
    "В ведомстве не подтвердили информацию о том, что 14 сентября в регион прилетит министр.",
    "Ivan Petrov dismissed reports that he would meet Adam Lind in Doha on September 14.",
    "Песков опроверг информацию о визите Путина в Рим 20 сентября.",
    "The ministry denied that a meeting would be held in Doha on September 14.",
    "No talks were held on September 4 in Geneva.",
    "The talks on September 4 in Geneva were not held.",
    "There were no talks on September 4 in Geneva.",
    "Глава МИД опроверг сообщения о том, что 14 сентября он встретится с Иваном Петровым в Дохе.",
    "Встречи 4 сентября в Женеве не было.",
    "Переговоров 4 сентября в Женеве не проводилось.",
    "Иван Петров не стал комментировать, что обсуждалось 3 сентября в Москве.",
    "Банк 18 сентября, как ожидается, не будет снижать ставку.",
    "Мэрия 14 сентября не будет перекрывать улицы.",
    "Компания планирует не открывать завод в октябре.",
    "Ни одного митинга 4 сентября не было.",
    "Посол не подтверждал, что 14 сентября состоятся переговоры.",
]
STATUS = {
    "Anna Lind said the talks were never cancelled and that the visit of President Ivan Petrov to Nairobi on September 20 would go ahead.": "scheduled",
    "Министр заявил, что визит не отменен и пройдет 20 сентября в Риме.": "scheduled",
    "The visit, which had been scheduled for September 20 in Nairobi, will not take place.": "cancelled",
    "The visit, which had been scheduled for September 20 in Nairobi, was cancelled.": "cancelled",
    "The visit, which is scheduled for September 20 in Nairobi, will take place.": "scheduled",
    "The summit on September 20 in Rome has not been cancelled.": "scheduled",
    "Саммит в Риме 20 сентября не отменен.": "scheduled",
    "The summit on September 20 in Rome has been cancelled.": "cancelled",
    "Визит президента в Рим 20 сентября отменен.": "cancelled",
    "Раунд переговоров намечен на 20 сентября в Вене, но он может быть перенесен.": "tentative",
    "The summit in Rome is set for September 20 but might be postponed.": "tentative",
    "The summit in Rome, set for September 20, could yet be called off.": "tentative",
    "The summit set for September 20 in Rome was not called off.": "scheduled",
    "The summit set for September 20 in Rome was called off.": "cancelled",
    "The ministry denied that the talks on September 4 in Geneva were hard.": "happened",
    "The ministry denied the report, and the talks were held on September 4 in Geneva.": "happened",
    "На встрече 4 сентября в Женеве разногласий не было.": "happened",
    "Мэрия 14 сентября будет перекрывать улицы.": "scheduled",
    "Компания планирует открыть завод в октябре и не закрывать цех.": "scheduled",
    "Ни Иванов, ни Петров не приехали на встречу 4 сентября.": "happened",
}


def _language(text: str) -> str:
    return "en" if text[0] < "a" else "ru"


@pytest.mark.parametrize("text", NONE)
def test_what_is_denied_is_no_event(text: str) -> None:
    """Neither what was not held nor what somebody denies, or does not speak of."""
    assert () == find_events(text, language=_language(text), published=PUBLISHED)


@pytest.mark.parametrize("text", STATUS)
def test_a_denial_is_only_of_what_it_denies(text: str) -> None:
    """A cancellation that is denied is none; a denial beside an event does not undo it."""
    found = find_events(text, language=_language(text), published=PUBLISHED)

    assert [STATUS[text]] == [one.status.value for one in found]
