"""Russian bodies told by what follows their noun, letters or marks; places told by their noun or ending."""

import pytest

from toolkit.extraction.entities import find_entities


def named(text: str, kind: str = "organization") -> list[str]:
    return [m.value.name for m in find_entities(text, language="ru") if m.kind == kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Институт цитологии имени Котова закрыт.", ["институт цитологии имени Котова"]),
        ("Фонд имени Рябова выдал премии.", ["фонд имени Рябова"]),
        ("Профсоюз врачей Дании объявил забастовку.", ["профсоюз врачей Дании"]),
        ("Комитет Госдумы по спорту рассмотрит документ.", ["комитет Госдумы по спорту"]),
        ("Агентство по защите вкладов начнёт выплаты.", ["агентство по защите вкладов"]),
        ("Комитет государственной безопасности задержал двоих.", ["комитет государственной безопасности"]),
        ("Молодёжная хоккейная лига перенесла игру.", ["Молодёжная хоккейная лига"]),
        ("Научный институт гриппа имени Котова закрыт.", ["Научный институт гриппа имени Котова"]),
        ("Общественная палата Тульской области просит.", ["Общественная палата Тульской области"]),
        ("Новая частная академия открылась.", []),
        ("Больница Томска приняла раненых.", []),
        ("Комитет рассмотрит проект.", []),
    ],
)
def test_a_noun_that_opens_a_sentence_is_a_name_by_what_follows(text, expected):
    """Somebody's name, a land with whom it is of, "по", a formal adjective; a capital alone shows nothing."""
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Дело ведёт Южное следственное управление на транспорте.",
            ["Южное следственное управление на транспорте"],
        ),
        ("Он учился в Омском университете систем управления.", ["Омский университет систем управления"]),
        ("Международный союз гимнастов соберётся в мае.", ["Международный союз гимнастов"]),
    ],
)
def test_a_name_ends_with_what_it_governs(text, expected):
    """A genitive without an ending is of it; a verb is not."""
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Студенты ВолГМУ приехали.", ["ВолГМУ"]),
        ("Ryanair и Nordwing отменили рейсы.", ["Ryanair", "Nordwing"]),
        ("Об этом сообщает Tengrin.", ["Tengrin"]),
        ("Институт DATA/LINE закрыт.", ["DATA/LINE"]),
        ("Как передаёт Vesti.Az, рейс отменён.", ["Vesti.Az"]),
        ("Модель Vesta вышла весной.", []),
    ],
)
def test_letters_show_a_body(text, expected):
    """Capitals inside a word, Latin letters beside another body or behind a medium's verb."""
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«Газпром нефть» увеличила добычу.", ["Газпром нефть"]),
        ("«Заря» тоже вела переговоры.", ["Заря"]),
        ("Экологи «Зелёного вереска» взяли пробы.", ["Зелёный вереск"]),
        ("Активисты «Чёрного соболя» взяли пробы.", ["Чёрный соболь"]),
        ("«Чайка» вернулась на сцену.", []),
        ("Книга «Газпром против всех» вышла.", ["Газпром"]),
    ],
)
def test_a_name_between_marks_is_whole(text, expected):
    """A firm's longer name is not the firm it begins with; an adverb may part a subject and its verb."""
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "places", "persons"),
    [
        ("Глава прибудет в Кленогорск во вторник.", ["Кленогорск"], []),
        ("Дорога Раздольное — Хасан закрыта.", ["Раздольное", "Хасан"], []),
        ("В посёлке Красный Яр живут двое.", ["Красный Яр"], []),
        ("Их нашли южнее села Верхние Ручьи Каменского района.", ["Верхние Ручьи", "Каменский район"], []),
        ("Тренер взял Кубок Гагарина.", [], []),
        ("Он держит Кубок Харламова, а без Кубка Гагарина скучно.", [], []),
        ("Цветы несут к памятнику Ельцину.", [], ["Ельцин"]),
        ("Тренирует его Бессель Кок.", [], ["Бессель Кок"]),
        ("У Александра Котова хорошая защита.", [], ["Александр Котов"]),
        ("Слава Богу, все целы.", [], []),
        ("Слава Зайцев пришёл.", [], ["Слава Зайцев"]),
        ("Кубок взял Иван Гагарин.", [], ["Иван Гагарин"]),
    ],
)
def test_a_place_is_told_by_its_ending_its_noun_or_a_way(text, places, persons):
    """Whom a cup is called by is neither a person nor a town of the text."""
    assert (named(text, "place"), named(text, "person")) == (places, persons)
