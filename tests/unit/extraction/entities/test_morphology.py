"""Russian names in their base form."""

import pytest

from toolkit.extraction.entities import find_entities, gender_and_case, to_nominative
from toolkit.extraction.languages.ru.names import bases


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("Дмитрием Песковым", "Дмитрий Песков"),
        ("Марией Захаровой", "Мария Захарова"),
        ("Зеленского", "Зеленский"),
        ("Си Цзиньпином", "Си Цзиньпин"),
        ("Владимира Владимировича Путина", "Владимир Владимирович Путин"),
        ("С. В. Лаврову", "С. В. Лавров"),
        ("Байденом", "Байден"),
        ("Ангелой Меркель", "Ангела Меркель"),
        ("Эммануэлю Макрону", "Эммануэль Макрон"),
        ("Елизаветы II", "Елизавета II"),
        ("Никола Саркози", "Никола Саркози"),
        ("Сергею Шойгу", "Сергей Шойгу"),
        ("Ли Вэем", "Ли Вэй"),
        ("Ван Вэя", "Ван Вэй"),
        ("Игорем Шмыгалем", "Игорь Шмыгаль"),
        ("Обамы", "Обама"),
        ("Юлии Тимошенко", "Юлия Тимошенко"),
        ("Хаканом Фиданом", "Хакан Фидан"),
        ("Ольге Голодец", "Ольга Голодец"),
        ("не имя", "не имя"),
        ("", ""),
    ],
)
def test_a_name_in_any_case_comes_back_in_the_nominative(given: str, expected: str) -> None:
    """Declined, adjectival, foreign and indeclinable surnames, with given names and initials."""
    assert expected == to_nominative(given)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Марией Захаровой", ("femn", "ablt")),
        ("Дмитрий Песков", ("masc", "nomn")),
        ("Владимира Путина", ("masc", None)),
        ("и", (None, None)),
    ],
)
def test_gender_and_case_are_told_where_the_form_is_clear(
    name: str, expected: tuple[str | None, str | None]
) -> None:
    """Genitive and accusative of a man look the same, and so stay open."""
    assert expected == gender_and_case(name)


@pytest.mark.parametrize("name", ["Беридзе", "Гогоберидзе", "Кикабидзе", "Чавчавадзе"])
def test_a_georgian_surname_has_one_form(name: str) -> None:
    """It is no dative of a name in -а, so it stays as it is in every case."""
    assert [(base.name, base.gender) for base in bases(name)] == [(name, "u")]


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Лиме", "Лима"),
        ("Гаване", "Гавана"),
        ("Канберре", "Канберра"),
        ("Одессе", "Одесса"),
        ("Самаре", "Самара"),
        ("Мекке", "Мекка"),
        ("Барселоне", "Барселона"),
        ("Любляне", "Любляна"),
        ("Сараеве", "Сараево"),
        ("Монреале", "Монреаль"),
        ("Севастополе", "Севастополь"),
        ("Софии", "София"),
        ("Филадельфии", "Филадельфия"),
    ],
)
def test_a_city_has_its_name_in_this_language(form: str, name: str) -> None:
    """What other languages in Cyrillic letters call it is no name of its own beside the Russian one."""
    found = [mention.value.name for mention in find_entities(f"Переговоры прошли в {form}.", language="ru")]
    assert [name] == found
