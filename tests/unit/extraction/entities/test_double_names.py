"""Names of two parts, both of which change: crossed with the cases."""

import pytest

from toolkit.extraction import find_entities

GENITIVE, DATIVE, INSTRUMENTAL, ABOUT = "По словам", "Награду вручили", "Он встретился с", "Спор зашёл об"
NAMES = {
    "Иван Лавров-Белый": {
        GENITIVE: "Ивана Лаврова-Белого",
        DATIVE: "Ивану Лаврову-Белому",
        INSTRUMENTAL: "Иваном Лавровым-Белым",
    },
    "Анна Лаврова-Белая": {
        GENITIVE: "Анны Лавровой-Белой",
        DATIVE: "Анне Лавровой-Белой",
        INSTRUMENTAL: "Анной Лавровой-Белой",
        ABOUT: "Анне Лавровой-Белой",
    },
    "Алла Римская-Сорокина": {
        GENITIVE: "Аллы Римской-Сорокиной",
        DATIVE: "Алле Римской-Сорокиной",
        INSTRUMENTAL: "Аллой Римской-Сорокиной",
        ABOUT: "Алле Римской-Сорокиной",
    },
    "Анна-Мария Берг": {
        GENITIVE: "Анны-Марии Берг",
        DATIVE: "Анне-Марии Берг",
        INSTRUMENTAL: "Анной-Марией Берг",
    },
    "Жан-Пьер Маре": {GENITIVE: "Жана-Пьера Маре", DATIVE: "Жану-Пьеру Маре", INSTRUMENTAL: "Жаном-Пьером Маре"},
    "Мартин Кинг-младший": {
        GENITIVE: "Мартина Кинга-младшего",
        DATIVE: "Мартину Кингу-младшему",
        INSTRUMENTAL: "Мартином Кингом-младшим",
    },
    # The first part, or the second, may be one that does not change.
    "Иван Бонч-Белов": {GENITIVE: "Ивана Бонч-Белова", INSTRUMENTAL: "Иваном Бонч-Беловым"},
    "Мария Яновская-Кюри": {GENITIVE: "Марии Яновской-Кюри", INSTRUMENTAL: "Марией Яновской-Кюри"},
    "Жан-Клод Юнг": {GENITIVE: "Жан-Клода Юнга", INSTRUMENTAL: "Жан-Клодом Юнгом"},
    # A surname or a first name whose ending in another case looks like a name of its own.
    "Мария Гарсия": {GENITIVE: "Марии Гарсии"},
    "Мария Росси": {GENITIVE: "Марии Росси", INSTRUMENTAL: "Марией Росси"},
    "Хосе Луис Гарсия Перес": {GENITIVE: "Хосе Луиса Гарсии Переса"},
    "Марко Берлускони": {
        GENITIVE: "Марко Берлускони",
        INSTRUMENTAL: "Марко Берлускони",
        ABOUT: "Марко Берлускони",
    },
    "Олег Гром": {GENITIVE: "Олега Грома", DATIVE: "Олегу Грому", INSTRUMENTAL: "Олегом Громом"},
    "Олег Бондарев": {DATIVE: "Олегу Бондареву", INSTRUMENTAL: "Олегом Бондаревым"},
    "Олег Белый": {GENITIVE: "Олега Белого", DATIVE: "Олегу Белому", INSTRUMENTAL: "Олегом Белым"},
    "Анна Смирнова": {DATIVE: "Анне Смирновой", GENITIVE: "Анны Смирновой"},
}


@pytest.mark.parametrize("base", NAMES)
def test_a_name_comes_back_from_every_case(base: str) -> None:
    """The base form, whichever case the text has."""
    told = {form: _names(f"{opening} {form}.") for opening, form in NAMES[base].items()}
    assert {form: [base] for form in NAMES[base].values()} == told


def _names(text: str) -> list[str]:
    return [mention.value.name for mention in find_entities(text, language="ru") if mention.kind == "person"]


def test_abdel_does_not_change() -> None:
    """The first of two words of an Arabic name stands as it is, whatever the case of the second."""
    (one,) = find_entities("Он встретился с Абдель Керимом аль-Масрахом.", language="ru")
    assert one.value.name == "Абдель Керим аль-Масрах"
