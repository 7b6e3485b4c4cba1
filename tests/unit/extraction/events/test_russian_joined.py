"""Joined verbs, lists of days behind a dash, pronouns for objects and comings that are awaited, in Russian."""

import pytest

from toolkit.extraction import find_events


def _told(text: str) -> list[tuple[str, str]]:
    return [(str(one.when), one.name) for one in find_events(text, language="ru", published="2026-10-13")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Актёр подписал контракт и 5 октября вылетел в Париж.",
            [("2026-10-05", "Актёр вылетел в Париж")],
        ),
        ("Музей закрыли на ремонт и 5 октября открыли снова.", [("2026-10-05", "Музей открыли снова")]),
        ("Суд арестовал его и 5 октября продлил срок.", [("2026-10-05", "Суд продлил срок")]),
        ("Стороны провели переговоры 5 октября и подписали договор.", [("2026-10-05", "Переговоры сторон")]),
        ("Концерты прошли 4 и 5 октября в Омске.", [("2026-10-04/2026-10-05", "Концерты в Омске")]),
    ],
)
def test_a_date_behind_and_is_that_of_the_verb_behind_it(text: str, expected: list[tuple[str, str]]) -> None:
    """What a subject did before is no part of what it did then; two days of one event are joined by "и" too."""
    assert expected == _told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Следующие показы — 24 и 25 ноября, 8 декабря.",
            [("2026-11-24/2026-11-25", "Следующие показы"), ("2026-12-08", "Следующие показы")],
        ),
        ("Индекс вырос на 1% к закрытию пятницы.", []),
        ("Доллар на 5 копеек ниже закрытия понедельника.", []),
        (
            "Движение по улице Мира закроют не 15, а уже 14 октября.",
            [("2026-10-14", "Движение по улице Мира закроют")],
        ),
        (
            "Инженер Иван Петров не исключает обвала у деревни: в воскресенье сапёры взрывали лёд.",
            [("2026-10-11", "Сапёры взрывали лёд")],
        ),
        (
            "По прогнозу метеослужбы, ледоход под Омском начнётся 19 октября.",
            [("2026-10-19", "Ледоход под Омском")],
        ),
    ],
)
def test_what_stands_beside_an_event_is_left_out(text: str, expected: list[tuple[str, str]]) -> None:
    """Each day of a list has its event; a price of a day, a day denied, a clause before a colon have none."""
    assert expected == _told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Пьеса готова. 16 ноября её покажут в Твери.", [("2026-11-16", "Пьесу покажут в Твери")]),
        ("Новый мост строят. 16 ноября его откроют.", [("2026-11-16", "Новый мост откроют")]),
        (
            "«Чайку» повезут в Тверь: 16 января её покажут на сцене театра.",
            [("2027-01-16", "«Чайку» покажут на сцене театра")],
        ),
        (
            "В августе репетиции начались, в сентябре их пришлось прервать.",
            [("2026-08", "Репетиции"), ("2026-09", "Репетиции пришлось прервать")],
        ),
        ("Журналист уехал. Его задержали 5 октября.", [("2026-10-05", "Его задержали")]),
    ],
)
def test_a_pronoun_for_a_thing_gives_way_to_it(text: str, expected: list[tuple[str, str]]) -> None:
    """The thing that the clause before begins with, in the accusative, where it fits and is nobody."""
    assert expected == _told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("16 октября ожидается прибытие делегации в Омск.", [("2026-10-16", "Прибытие делегации в Омск")]),
        ("В ночь на 16 октября ожидается приход циклона.", [("2026-10-16", "Приход циклона")]),
        (
            "16 октября ожидается снегопад, а 18 октября — похолодание.",
            [("2026-10-16", "Снегопад"), ("2026-10-18", "Похолодание")],
        ),
        ("По прибытии 5 октября министр уехал.", [("2026-10-05", "По прибытии министр уехал")]),
    ],
)
def test_a_coming_that_is_awaited_is_an_event(text: str, expected: list[tuple[str, str]]) -> None:
    """A noun of coming or going is an event where a plan is told of it, and is named with where one comes to."""
    assert expected == _told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Движение по мосту ограничат 1 декабря. Работы продлятся до 5 декабря.",
            [("2026-12-01/2026-12-05", "Движение по мосту ограничат")],
        ),
        (
            "Закладка камня пройдёт 12 декабря. Проект издан во вторник, его обсуждение продлится до 15 декабря.",
            [
                ("2026-12-12", "Закладка камня"),
                ("2026-10-13", "Проект издан"),
                ("2026-12-15", "Обсуждение"),
            ],
        ),
    ],
)
def test_a_last_day_told_by_another_name_is_of_what_was_told_right_before(
    text: str, expected: list[tuple[str, str]]
) -> None:
    """Not of an event that other things were told since."""
    assert expected == _told(text)


@pytest.mark.parametrize(
    ("text", "takes_part"),
    [
        ("Министр Иван Рогов сообщил, что закон готов: его принятие намечено на 5 декабря.", []),
        ("Министр Иван Рогов ждёт меморандума. Его подписание пройдёт 5 декабря.", []),
        ("Министр Иван Рогов болен. Его визит в Омск пройдёт 5 декабря.", ["Иван Рогов"]),
    ],
)
def test_his_before_what_is_done_to_a_thing_is_nobodys(text: str, takes_part: list[str]) -> None:
    """The minister is not adopted; his visit is his."""
    found = find_events(text, language="ru", published="2026-10-13")

    assert [takes_part] == [[agent.name for agent in one.participants] for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Премьер Иван Рогов прибыл в Минск, где 16 октября выступит в парламенте.",
            ("2026-10-16", "Премьер Иван Рогов выступит в парламенте"),
        ),
        (
            "Посол Анна Рогова вылетит в Осло, где 16 октября встретится с представителями партии.",
            ("2026-10-16", "Встреча Роговой с представителями партии"),
        ),
        (
            "Делегация прибыла в Осло, откуда 16 октября отправится в Ригу.",
            ("2026-10-16", "Делегация отправится в Ригу"),
        ),
        (
            "Делегация 14 октября посетит Осло, откуда 16 октября отправится в Ригу.",
            ("2026-10-16", "Делегация отправится в Ригу"),
        ),
        (
            "Делегация в среду посетит Осло, откуда в пятницу отправится в Ригу.",
            ("2026-10-16", "Делегация отправится в Ригу"),
        ),
        ("Рогов прилетел в Омск, где 16 октября пройдёт саммит.", ("2026-10-16", "Саммит")),
        ("Рогов прилетел в Омск, где 12 октября взорвался склад.", ("2026-10-12", "Взорвался склад")),
        ("Рогов прилетел в Омск, где 16 октября обсудят бюджет.", ("2026-10-16", "Обсудят бюджет")),
    ],
)
def test_who_comes_to_a_place_does_what_a_clause_tells_of_it(text: str, expected: tuple[str, str]) -> None:
    """Behind "где" the subject is the one who comes, where the verb has none of its own and agrees with him."""
    assert expected == _told(text)[-1]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Чиновник занимал пост мэра с 2021 года и ушёл в отставку в июле.", "Отставка чиновника"),
        ("Адвокат Игорь Лапин заявил журналистам, что подаст жалобу 16 октября.", "Игорь Лапин подаст жалобу"),
        ("5 октября задержали Олега Рогова-Петрова.", "Задержание Рогова-Петрова"),
        ("Заседание, намеченное на июль, так и не состоялось.", "Заседание"),
    ],
)
def test_a_name_holds_who_acts_and_no_more(text: str, name: str) -> None:
    """A verb of which nothing is known ends a subject; both halves of a surname change; "так" tells nothing."""
    assert name == _told(text)[-1][1]


@pytest.mark.parametrize(
    ("told", "takes_part"),
    [
        ("откроет выставку", ["Рогов"]),
        ("откроет новую больницу", ["Рогов"]),
        ("проведёт переговоры с мэром города", ["Рогов"]),
        ("откроет выставку музей", []),
        ("проведёт матч сборная", []),
        ("проведёт концерт хор ветеранов", []),
        ("откроет сезон театр", []),
    ],
)
def test_who_comes_to_a_place_does_not_what_others_do_there(told: str, takes_part: list[str]) -> None:
    """A subject may stand behind the object."""
    text = f"Рогов прилетел в Омск, где 16 октября {told}."
    (one,) = find_events(text, language="ru", published="2026-10-13")

    assert takes_part == [agent.name for agent in one.participants]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Забастовка, намеченная на воскресенье, так и не прошла.", "2026-10-11 cancelled"),
        ("Заседание, намеченное на субботу, не прошло, сообщил Рогов.", "2026-10-10 cancelled"),
        ("Концерт, намеченный на 3 октября, так и не прошёл.", "2026-10-03 cancelled"),
        ("Концерт, намеченный на субботу, не состоялся.", "2026-10-10 cancelled"),
        ("Концерт, намеченный на субботу, прошёл в Омске.", "2026-10-10 happened"),
    ],
)
def test_a_plan_is_what_became_of_it(text: str, expected: str) -> None:
    """Its day is over, and it was held or was not."""
    (one,) = find_events(text, language="ru", published="2026-10-13")

    assert expected == f"{one.when} {one.status.value}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Переговоры, намеченные на воскресенье, сорвались.", [("2026-10-11", "Переговоры")]),
        ("Концерт, запланированный на субботу, не состоялся.", [("2026-10-10", "Концерт")]),
        ("Встреча, запланированная на четверг, отменена.", [("2026-10-15", "Встреча")]),
        ("С начала войны в феврале 2022 года погибли сотни человек.", []),
        ("С момента запуска в мае 2024 года выставку посетили сотни.", [("2024-05", "Запуск")]),
        ("МИД Норвегии объявил, что с 1 ноября отменит визы.", [("2026-11-01", "МИД Норвегии отменит визы")]),
        ("16 октября пройдут переговоры в узком и широком составах.", [("2026-10-16", "Переговоры")]),
    ],
)
def test_what_became_of_a_plan_and_who_tells_of_himself(text: str, expected: list[tuple[str, str]]) -> None:
    """What fell through is of the last such day; since when something is told is no day of it."""
    assert expected == _told(text)
