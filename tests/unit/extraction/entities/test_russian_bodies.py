"""Russian bodies: how their names are made, and that one body is one, whatever a text calls it."""

import pytest

from toolkit.extraction import find_entities
from toolkit.model import Organization


def bodies(text: str) -> list[str]:
    """The names of the bodies of a text, each once."""
    found = [one.value.name for one in find_entities(text, language="ru") if isinstance(one.value, Organization)]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Тверской областной суд отклонил жалобу.", ["Тверской областной суд"]),
        ("Дело рассмотрит Арбитражный суд Самарской области.", ["Арбитражный суд Самарской области"]),
        ("В прокуратуре Тверской области начали проверку.", ["прокуратура Тверской области"]),
        ("Об этом сообщили в УМВД по Омской области.", ["УМВД по Омской области"]),
        ("Он учился в Омском аграрном университете.", ["Омский аграрный университет"]),
        ("Ген нашли в Институте цитологии и генетики СО РАН.", ["Институт цитологии и генетики СО РАН"]),
        ("Актёр служил в Театре имени Вахтангова.", ["Театр имени Вахтангова"]),
        ("Она танцевала в труппе Большого театра.", ["Большой театр"]),
        ("По прогнозу Камчатского гидрометцентра, будет шторм.", ["Камчатский гидрометцентр"]),
        ("Ей ответили в посольстве России в Ташкенте.", ["посольство России в Ташкенте"]),
        ("Президент Всероссийской федерации волейбола ушёл.", ["Всероссийская федерация волейбола"]),
        (
            "Ей помогли в Национальном агентстве по охране и развитию морских портов.",
            ["Национальное агентство по охране и развитию морских портов"],
        ),
        ("О шторме предупредили в Северном УГМС.", ["Северное УГМС"]),
        (
            "Северо-Западная транспортная прокуратура начала проверку.",
            ["Северо-Западная транспортная прокуратура"],
        ),
        ("Юго-Восточный окружной суд отклонил жалобу.", ["Юго-Восточный окружной суд"]),
        ("В Росморречфлоте ответили.", ["Росморречфлот"]),
        ("Премию дал Норвежский нобелевский комитет.", ["Норвежский нобелевский комитет"]),
        # What it is "по" is no field where it tells why, when or from whom.
        ("Он окончил Омскую консерваторию по классу арфы.", ["Омская консерватория"]),
        ("Ставку снизил Национальный банк Грузии по итогам заседания.", ["Национальный банк Грузии"]),
        ("Она работает в Институте вечной мерзлоты Севера.", ["Институт вечной мерзлоты Севера"]),
        ("Омский обком КПСС молчал.", ["Омский обком КПСС"]),
        ("МКУ «Чистый берег» объявило аукцион.", ["МКУ «Чистый берег»"]),
    ],
)
def test_a_head_noun_and_what_goes_with_it_name_a_body(text: str, expected: list[str]) -> None:
    """Adjectives before the noun, genitives, lands and honours behind it are part of the name."""
    assert expected == bodies(text)


@pytest.mark.parametrize(
    "text",
    [
        "Городской суд признал его виновным.",
        "Комиссия создана в марте.",
        "Местная полиция никого не нашла.",
        "Он гулял по улице Большой Московской.",
    ],
)
def test_a_noun_alone_names_no_body(text: str) -> None:
    """A capital where a sentence begins shows nothing, nor does a street."""
    assert [] == bodies(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Директор ООО «Ветла» уехал. «Ветла» строит дома. Акции «Ветлы» упали.", ["ООО «Ветла»"]),
        ("«Северпром» купил завод. Представитель «Северпрома» молчит.", ["Северпром"]),
        ("Лидер «Новой Варландии» ушёл.", ["Новая Варландия"]),
        ("Агентство Milk Data считает иначе.", ["Milk Data"]),
        ("Сделку ведёт Grant Mellow Partners.", ["Grant Mellow Partners"]),
        ("Он преподавал в ГИТИСе.", ["ГИТИС"]),
        ("В матче тура гол забил «Прибой», а тренер сборной видел турнир.", ["Прибой"]),
    ],
)
def test_firms_and_clubs_are_known_by_what_stands_around_them(text: str, expected: list[str]) -> None:
    """Nouns, offices, deeds and games show a body between marks or in foreign letters, in the nominative."""
    assert expected == bodies(text)


def test_initials_in_brackets_stand_for_the_full_name() -> None:
    """The body is one, and the initials are another name of it."""
    text = "Новосибирский государственный университет (НГУ) открыл центр. В НГУ рады."

    assert ["Новосибирский государственный университет"] == bodies(text)
    assert [("НГУ",)] == list(
        {one.value.alternate_names: None for one in find_entities(text, language="ru")}  # type: ignore[union-attr]
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Пришли Дмитрий Анатольевич Аленин и врач. Ждали Дмитрия Анатольевича.", ["Дмитрий Анатольевич Аленин"]),
        ("Раненого Шерифа Шекатта увезли.", ["Шериф Шекатт"]),
        ("В зале Дед Мороз пел.", []),
        ("Вице-премьером стала Тереза Дабович.", ["Тереза Дабович"]),
        ("По поручению президента РФ Дмитрия Медведева работы начались.", ["Дмитрий Медведев"]),
        ("Врачу Денису Муквеге дали премию. Муквеге родился в Конго.", ["Денис Муквеге"]),
        ("Дарья Непряева бежала. Даша терпела.", ["Дарья Непряева"]),
    ],
)
def test_persons_have_one_name_in_the_nominative(text: str, expected: list[str]) -> None:
    """Patronymics, first names at home and forms of foreign names lead to one person."""
    found = [one.value.name for one in find_entities(text, language="ru") if one.kind == "person"]

    assert expected == list(dict.fromkeys(found))
