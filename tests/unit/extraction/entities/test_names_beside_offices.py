"""Names that what stands beside them puts in a case, a place or a body."""

import pytest

from toolkit.extraction import find_entities
from toolkit.model import Person


def _people(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    persons = dict.fromkeys(m.value for m in find_entities(text, language=language) if m.kind == "person")
    return [
        (one.name, one.job_title, one.affiliation.name if one.affiliation else None)
        for one in persons
        if isinstance(one, Person)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A foreign name beside an office in the nominative stays as it is.
        ("Наставник «Волны» Юки Танака ушёл.", [("Юки Танака", "наставник «Волны»", "Волна")]),
        ("Тренер Хироси Накамура ушёл. Накамура болен.", [("Хироси Накамура", "тренер", None)]),
        ("Премьер-министр Италии Джорджа Мелони ушла.", [("Джорджа Мелони", "премьер-министр Италии", "Италия")]),
        # A form of a name that the tables have is no foreign name, in whatever case.
        ("Мы видели Анну Белову.", [("Анна Белова", None, None)]),
        ("Мы писали Марии Кузнецовой.", [("Мария Кузнецова", None, None)]),
        ("Мы говорили об Ольге Смит.", [("Ольга Смит", None, None)]),
        ("Мы ждём Никиту Белова.", [("Никита Белов", None, None)]),
        ("Мы ждём Джорджа Кларка и Сару Кларк.", [("Джордж Кларк", None, None), ("Сара Кларк", None, None)]),
        # A locative in -ове is of a name in -ов; the soft first name is met oftener than the hard one.
        ("Построили при губернаторе Иване Кузнецове.", [("Иван Кузнецов", "губернатор", None)]),
        ("Говорили о первом президенте Николае Федорове.", [("Николай Федоров", "первый президент", None)]),
        ("Говорили о ведущем специалисте Игоре Котове.", [("Игорь Котов", "ведущий специалист", None)]),
        # The last syllable loses its vowel in the other cases.
        ("Он победил с Андреем Казусенком.", [("Андрей Казусенок", None, None)]),
        (
            "Мы видели Игоря Коломойца и Петра Кравца.",
            [("Игорь Коломоец", None, None), ("Петр Кравец", None, None)],
        ),
        # A ship's name between marks is nobody's, though an office and a surname stand in it.
        ("Теплоход «Капитан Дроздов» сел на мель, ледокол «Академик Королёв» ушёл.", []),
        # A name behind a part that is played is a figure's.
        (
            "Исполнительница роли Аркадиной Ольга Белова болеет.",
            [("Ольга Белова", "исполнительница роли Аркадиной", None)],
        ),
        # Several share an office in the plural, unless it is of each another one.
        (
            "Улетели космонавты Иван Лугин и Пётр Дедов.",
            [("Иван Лугин", "космонавт", None), ("Пётр Дедов", "космонавт", None)],
        ),
        (
            "Депутаты Госдумы Иван Лугин и Пётр Дедов ушли.",
            [("Иван Лугин", "депутат Госдумы", "Госдума"), ("Пётр Дедов", "депутат Госдумы", "Госдума")],
        ),
        (
            "Встреча министров Сергея Котова и Ивана Лугина.",
            [("Сергей Котов", "министр", None), ("Иван Лугин", "министр", None)],
        ),
        ("Министр Иван Лугин и Пётр Дедов ушли.", [("Иван Лугин", "министр", None), ("Пётр Дедов", None, None)]),
        (
            "Главы МИД Ирана и Ирака Иван Лугин и Пётр Дедов ушли.",
            [("Иван Лугин", None, None), ("Пётр Дедов", None, None)],
        ),
        ("Врачи Ивана Котова и Олега Белова ушли.", [("Иван Котов", None, None), ("Олег Белов", None, None)]),
        # A name behind what an office is in owns that.
        (
            "Пётр Роу - министр в правительстве Михаила Игнатьева.",
            [("Пётр Роу", None, None), ("Михаил Игнатьев", None, None)],
        ),
        # Kin own the name that stands in the genitive, unless a possessive says whose kin they are.
        ("Жена Ивана Петрова ушла.", [("Иван Петров", None, None)]),
        # The town of an office is no first name.
        ("Мэр Зареченска Анна Сидорова ушла.", [("Анна Сидорова", "мэр Зареченска", None)]),
        ("Осудили мэра Зареченска Игоря Лапшина.", [("Игорь Лапшин", "мэр Зареченска", None)]),
        ("Ушёл житель Кирмы Амо Саркис.", [("Амо Саркис", "житель Кирмы", None)]),
        ("Ушёл глава Росавто Иван Петров. Петров болен.", [("Иван Петров", "глава Росавто", "Росавто")]),
        # A surname that is a first name too, behind a first name that no table has.
        ("Депутат Дритон Ходжа ушёл.", [("Дритон Ходжа", "депутат", None)]),
        ("Премьер-министр Косово Дритон Ходжа ушёл.", [("Дритон Ходжа", "премьер-министр Косово", "Косово")]),
        ("Мы говорили с Дритоном Ходжой.", [("Дритон Ходжа", None, None)]),
        # In the case of a place after "в" nobody stands.
        ("В Зареченске Вера открыла школу.", [("Вера", None, None)]),
        # A first name alone is the one that the tables have.
        ("Мама третьеклассницы Ольга ушла.", [("Ольга", None, None)]),
        # A surname that is a river too.
        ("Директор Илья Рейн ушёл.", [("Илья Рейн", "директор", None)]),
        # A body that only its marks show, in its base form.
        (
            "Аналитик компании «Алор Брокер» Олег Белов ушёл.",
            [("Олег Белов", "аналитик компании «Алор Брокер»", "компания «Алор Брокер»")],
        ),
        ("Аналитик «Прибоя» Олег Белов ушёл.", [("Олег Белов", "аналитик «Прибоя»", "Прибой")]),
        ("Гендиректор «Росшвеи» Олег Белов ушёл.", [("Олег Белов", "гендиректор «Росшвеи»", "Росшвея")]),
    ],
)
def test_russian(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    """The name, the office and the body are in their base forms."""
    assert expected == _people(text, "ru")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Det Con Amy Lister, of West Yorkshire Police, left.",
            [("Amy Lister", "Det Con", "West Yorkshire Police")],
        ),
        ("Recorder Paul Winstanley left.", [("Paul Winstanley", "Recorder", None)]),
        ("The Liberal spokeswoman, Dr Priya Nair, left.", [("Priya Nair", "Liberal spokeswoman", None)]),
        (
            "Deputy Commissioner of Police, Rob Pope says that he left.",
            [("Rob Pope", "Deputy Commissioner of Police", None)],
        ),
        ("Another NHS doctor, Chris Turner, left.", [("Chris Turner", "NHS doctor", "NHS")]),
        ("Parish council chairman Roy Tibbs left.", [("Roy Tibbs", "Parish council chairman", None)]),
        ("A&E consultant Ann Lee left.", [("Ann Lee", "A&E consultant", None)]),
        ("New central bank president Ann Lee left.", [("Ann Lee", "central bank president", None)]),
        ("Dr Ned Farrant, from Exeter University, left.", [("Ned Farrant", None, "Exeter University")]),
    ],
)
def test_english(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    """The name, the office and the body are told apart."""
    assert expected == _people(text, "en")


def test_a_day_is_no_part_of_a_bodys_name() -> None:
    """What a group does on Tuesday tells nothing of its name."""
    mentions = find_entities("Brightwater Group on Tuesday cut its forecast.", language="en")
    assert ["Brightwater Group"] == [one.text for one in mentions]
