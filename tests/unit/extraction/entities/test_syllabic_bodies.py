"""Bodies whose names are made of parts of words are bodies in every case, and no persons or places."""

import pytest

from toolkit.extraction import find_entities
from toolkit.extraction.languages.ru.syllabic import syllabic
from toolkit.model import Organization


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Руководителем Россотрудничества стал Пётр Ким.", ["Россотрудничество"]),
        ("Директор Главгосэкспертизы Анна Белова ушла.", ["Главгосэкспертиза"]),
        ("С пресс-секретарём Белнефтехима поговорили.", ["Белнефтехим"]),
        ("В Приморгидромете ждут дождей.", ["Приморгидромет"]),
        ("Глава Кузбассразрезугля Иван Котов выступил.", ["Кузбассразрезуголь"]),
        ("Жителей Ленэнерго известило.", ["Ленэнерго"]),
        ("Конкурс в Роснедрах отложен.", ["Роснедра"]),
        ("Росводресурсами введён режим.", ["Росводресурсы"]),
        ("Проверка Камчатприроднадзора завершена.", ["Камчатприроднадзор"]),
        ("Заявку Росмолодёжи приняли.", ["Росмолодежь"]),
    ],
)
def test_in_every_case(text: str, expected: list[str]) -> None:
    """The name is in its base form, and of a body."""
    found = [mention.value for mention in find_entities(text, language="ru")]
    assert expected == [value.name for value in found if isinstance(value, Organization)]


@pytest.mark.parametrize(
    "word", ["Белова", "Минаев", "Горшков", "Белград", "Ростов", "россотрудничество", "Мос", "МОСГАЗ"]
)
def test_other_words(word: str) -> None:
    """Surnames, towns and words in lower case or in capitals are no such name."""
    assert syllabic(word) is None
