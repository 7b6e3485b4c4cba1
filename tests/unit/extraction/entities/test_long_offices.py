"""Offices of several parts before and after Russian names."""

import pytest

from toolkit.extraction import find_entities
from toolkit.model import Person


def _persons(text: str) -> list[tuple[str, str | None]]:
    found = (mention.value for mention in find_entities(text, language="ru"))
    return [(one.name, one.job_title) for one in found if isinstance(one, Person)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Начальник отдела контроля театра Сергей Туров сказал.",
            [("Сергей Туров", "начальник отдела контроля театра")],
        ),
        (
            "Ответил уполномоченный по защите прав предпринимателей Пётр Штейн.",
            [("Пётр Штейн", "уполномоченный по защите прав предпринимателей")],
        ),
        ("Глава села Борис Каплун приехал.", [("Борис Каплун", "глава села")]),
        ("Лидер фракции «Новая сила» Борис Каплун ушёл.", [("Борис Каплун", "лидер фракции «Новая сила»")]),
        ("Фермер из Ольховки Егор Пыжов рад.", [("Егор Пыжов", "фермер из Ольховки")]),
    ],
)
def test_words_that_end_as_verbs_do(text: str, expected: list[tuple[str, str | None]]) -> None:
    """A noun or a preposition inside an office does not end it, though it ends as a verb does."""
    assert expected == _persons(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Это сказал руководитель экспедиции, доктор исторических наук, профессор Глеб Савостин.",
            [("Глеб Савостин", "руководитель экспедиции, доктор исторических наук, профессор")],
        ),
        ("Врач и телеведущий Иван Мясной приехал.", [("Иван Мясной", "врач и телеведущий")]),
        (
            "Председатель комитета Госдумы по труду, спорту и делам ветеранов Иван Исаев приехал.",
            [("Иван Исаев", "председатель комитета Госдумы по труду, спорту и делам ветеранов")],
        ),
        (
            "Приехали губернатор области, мэр города Иван Петров и депутат Олег Белов.",
            [("Иван Петров", "мэр города"), ("Олег Белов", "депутат")],
        ),
    ],
)
def test_several_offices_of_one_person(text: str, expected: list[tuple[str, str | None]]) -> None:
    """Offices set one beside the other are all of the person they end with, unless several come."""
    assert expected == _persons(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "И. о. министра транспорта области Фёдор Крайнов приехал.",
            [("Фёдор Крайнов", "и. о. министра транспорта области")],
        ),
        ("Приехал и.о. главы района Иван Белов.", [("Иван Белов", "и.о. главы района")]),
    ],
)
def test_acting(text: str, expected: list[tuple[str, str | None]]) -> None:
    """Whoever does the duties of an office has it in the genitive."""
    assert expected == _persons(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Письмо министра иностранных дел Варландии Ирины Кольст пришло.",
            [("Ирина Кольст", "министр иностранных дел Варландии")],
        ),
        (
            "Чрезвычайный и Полномочный Посол Остмарка в Варландии Хуго Лендт уехал.",
            [("Хуго Лендт", "чрезвычайный и полномочный посол Остмарка в Варландии")],
        ),
        (
            "Директор центра безопасности Роскачества Елена Спеценко сказала.",
            [("Елена Спеценко", "директор центра безопасности Роскачества")],
        ),
        (
            "Юрист сотрудника банка Евгения Ерофеева Оксана Соколовская приехала.",
            [
                ("Евгений Ерофеев", "сотрудник банка"),
                ("Оксана Соколовская", "юрист сотрудника банка Евгения Ерофеева"),
            ],
        ),
    ],
)
def test_a_name_in_the_genitive_ends_an_office(text: str, expected: list[tuple[str, str | None]]) -> None:
    """What an office is of is none of the words of its bearer's name, be it a land or a body of no table."""
    assert expected == _persons(text)


def test_an_office_in_another_case_than_the_nominative() -> None:
    """A name beside an office in the dative is in the dative too."""
    assert [("Петр Зимин", "следователь")] == _persons("Об этом сообщили следователю Петру Зимину.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Руководитель его пресс-службы Петер Губа уехал.", [("Петер Губа", "руководитель его пресс-службы")]),
        ("Отряд под руководством академика Игоря Малышева ушёл.", [("Игорь Малышев", "академик")]),
        (
            "Решение принял глава ведомства Иван Белов по поручению президента РФ Дмитрия Мухина.",
            [("Иван Белов", "глава ведомства"), ("Дмитрий Мухин", "президент РФ")],
        ),
        ("Синоптик Гидроцентра Алла Вершинина ждёт морозов.", [("Алла Вершинина", "синоптик Гидроцентра")]),
    ],
)
def test_what_goes_with_an_office(text: str, expected: list[tuple[str, str | None]]) -> None:
    """An adjective in the case of the office, whose it is, and a name in the case of the nearest office."""
    assert expected == _persons(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Автор законопроекта депутат Илья Роговский рад.", [("Илья Роговский", "автор законопроекта депутат")]),
        ("Бизнес-омбудсмен региона Артур Кавелин рад.", [("Артур Кавелин", "бизнес-омбудсмен региона")]),
        ("Партия выдвинула на пост мэра Софью Крамер.", [("Софья Крамер", None)]),
    ],
)
def test_offices_that_follow_another_word(text: str, expected: list[tuple[str, str | None]]) -> None:
    """An office beside another with its complement, with an unchanging first part, and one that is only sought."""
    assert expected == _persons(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Приехала уполномоченная Тамара Гнедич.", ["Тамара Гнедич"]),
        ("Эколог Нафиса Мингазова рада.", ["Нафиса Мингазова"]),
        ("Доктор наук Нафиса Мингазова рада.", ["Нафиса Мингазова"]),
        ("Дмитрий Анатольевич Роговский рад. Дмитрия Анатольевича ждут.", ["Дмитрий Анатольевич Роговский"] * 2),
        ("Премию дали врачу Денису Муквеге. Муквеге был рад.", ["Денис Муквеге"] * 2),
    ],
)
def test_names_in_their_base_form(text: str, expected: list[str]) -> None:
    """Family names in -ич, women beside an office, a patronymic alone, a name that the subject shows unchanged."""
    assert expected == [name for name, _ in _persons(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Генменеджер клуба Роберт Саакян рад.", [("Роберт Саакян", "генменеджер клуба")]),
        ("Письмо замдекана факультета Анны Беловой пришло.", [("Анна Белова", "замдекана факультета")]),
        (
            "Руководитель центра «Дом», кандидат наук Анна Белова рада.",
            [("Анна Белова", "руководитель центра «Дом», кандидат наук")],
        ),
    ],
)
def test_stumps_and_marks(text: str, expected: list[tuple[str, str | None]]) -> None:
    """The stump of a word before an office, and marks that close before the comma between two."""
    assert expected == _persons(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Заведующая детским отделением больницы Анна Белова рада.",
            [("Анна Белова", "заведующая детским отделением больницы")],
        ),
        (
            "Временный поверенный в делах Варландии Густав Эрн рад.",
            [("Густав Эрн", "временный поверенный в делах Варландии")],
        ),
        (
            "Исполняющий обязанности главы района Иван Белов рад.",
            [("Иван Белов", "исполняющий обязанности главы района")],
        ),
    ],
)
def test_participles_that_stand_for_an_office(text: str, expected: list[tuple[str, str | None]]) -> None:
    """A participle or an adjective with its complement is an office as a noun is."""
    assert expected == _persons(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "По словам пресс-секретаря казахстанского лидера Ивана Рогова, визит начнётся завтра.",
            [("Иван Рогов", "пресс-секретарь казахстанского лидера")],
        ),
        ("Так считает советник губернатора Иван Рогов.", [("Иван Рогов", "советник губернатора")]),
        ("По словам советника губернатора Ивана Рогова, это так.", [("Иван Рогов", "советник губернатора")]),
        ("По словам адвоката губернатора Ивана Рогова, это так.", [("Иван Рогов", "губернатор")]),
        (
            "Задержали помощника губернатора Ивана Рогова Павла Орлова.",
            [("Иван Рогов", "губернатор"), ("Павел Орлов", "помощник губернатора Ивана Рогова")],
        ),
    ],
)
def test_a_name_behind_an_aide_and_an_office_is_the_aide(text: str, expected: list[tuple[str, str]]) -> None:
    """Both offices can be his by their case; who serves is named, unless another name follows."""
    assert expected == _persons(text)
