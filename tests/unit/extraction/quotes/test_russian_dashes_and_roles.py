"""What a dash tells in Russian: speech, an item of a list, an explanation; and which role speaks after another."""

import pytest

from toolkit.extraction import find_quotes


def told(text: str) -> list[tuple[str, str, str | None]]:
    """The kind and the words of the quotations of a text, and who says them."""
    found = find_quotes(text, language="ru")
    return [(q.kind.value, q.text, q.speaker.name if q.speaker else None) for q in found]


def test_a_list() -> None:
    """Lines of a summary that begin with a dash are no speech where one has its words as a report does."""
    text = (
        "Метель не стихает.\n\n— Погиб рыбак. Ночью упал кран, сообщили в управлении МЧС.\n\n"
        "— Свет пропал. «Починим к утру», — пообещал инженер Олег Ким.\n\n"
        "— Вокзал закрыт. Поезда, по прогнозу дорожников, пойдут в среду."
    )
    assert told(text) == [
        ("indirect", "Ночью упал кран", "управление МЧС"),
        ("direct", "Починим к утру", "Олег Ким"),
        ("indirect", "Поезда пойдут в среду", "дорожники"),
    ]


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "— Нам не платят, а хлеба мало, — сказал мастер Иван Котов, двадцать лет строивший дома. — Мы ждём.",
            "Нам не платят, а хлеба мало. Мы ждём",
            "Иван Котов",
        ),
        ("— Кто виноват? — спросил Иван Котов. — Не мы.", "Кто виноват? Не мы", "Иван Котов"),
        ("— Беда! — крикнул Иван Котов. — Горит.", "Беда! Горит", "Иван Котов"),
        ("— Мост закрыт, — сказал Иван Котов. Он ушёл.", "Мост закрыт", "Иван Котов"),
        (
            "— Жаль, конечно, — развёл руками тренер Иван Котов. — Но мы вернёмся.",
            "Жаль, конечно. Но мы вернёмся",
            "Иван Котов",
        ),
        (
            "— Тридцать две, — поправляет Анна Белова, когда спрашиваю про тридцать. — Вчера ещё двух нашли.",
            "Тридцать две. Вчера ещё двух нашли",
            "Анна Белова",
        ),
        ("— Ничего страшного, — махнула рукой Анна Белова.", "Ничего страшного", "Анна Белова"),
        ("«Ничего страшного», — пожала плечами Анна Белова.", "Ничего страшного", "Анна Белова"),
    ],
)
def test_dialogue(text: str, words: str, speaker: str) -> None:
    """The words go on behind the next dash with a mark before it; a gesture attributes, a question stays one."""
    assert told(text) == [("direct", words, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Отделы дошли до края — объявили голодовку и закрыли свои сайты.",
        "Экипажи объявили «тихую забастовку» и работают по правилам.",
        "Котов победил Жукова, став чемпионом по версиям ABC, DEF и GHI.",
        "Мост закрыт.\n\nЦСКА: Акинфеев, Набабкин, Игнашевич.",
    ],
)
def test_nobody_speaks(text: str) -> None:
    """What is explained, done or ranked, and a list behind a name, are nobody's words."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Поэтому лидеры партии предупреждают, что съезд отложат.", "съезд отложат", "лидеры партии"),
        ("Съезд, полагают участники, отложат.", "Съезд отложат", "участники"),
        ("Съезд, считает мэр Иван Котов, отложат.", "Съезд отложат", "Иван Котов"),
        ("Мост закрыт.\n\nМинздрав: съезд отложат до мая.", "съезд отложат до мая", "Минздрав"),
        ("Мост закрыт.\n\n10:40 Минздрав: съезд отложат до мая.", "съезд отложат до мая", "Минздрав"),
        (
            "По данным следствия 3 мая Иван Котов, спеша домой, упал.",
            "3 мая Иван Котов, спеша домой, упал",
            "следствие",
        ),
    ],
)
def test_who_tells(text: str, words: str, speaker: str) -> None:
    """An adverb before, one word before what is set in, a body with a colon and a date behind a source."""
    assert told(text) == [("indirect", words, speaker)]


def test_sides_of_a_case() -> None:
    """Who has one role in court is not meant by another; who has a like one is."""
    text = "Адвокат Анна Серова сообщила, что суд прошёл. {}, что Котов болен."
    assert told(text.format("Гособвинитель, напротив, настаивал"))[-1][2] == "гособвинитель"
    assert told(text.format("Защитник настаивала"))[-1][2] == "Анна Серова"


def test_a_company() -> None:
    """An office of a state is not called a company."""
    text = "Согласно показаниям агента ФСБ, у Котова была карта. Компания заявляет, что он лжёт."
    assert told(text)[-1] == ("indirect", "он лжёт", "компания")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Иван Котов считает, что клуб возглавит чужой: «Своих нет».",
            [("indirect", "клуб возглавит чужой", "Иван Котов"), ("direct", "Своих нет", "Иван Котов")],
        ),
        (
            "Нашли озеро, рассказал глава отряда, старший геолог института Глеб Котов.",
            [("indirect", "Нашли озеро", "Глеб Котов")],
        ),
        (
            "Как сообщил директор клуба Иван Котов, нападающий Артур Рогов пропустит неделю.",
            [("indirect", "нападающий Артур Рогов пропустит неделю", "Иван Котов")],
        ),
        ("Мост закрыт, рассказали РБК в пресс-службе мэрии.", [("indirect", "Мост закрыт", "пресс-служба мэрии")]),
        (
            "Компания «Парк» сообщила, что ущерб мал, — передаёт ТАСС.",
            [("indirect", "ущерб мал", "компания «Парк»")],
        ),
        ("«Бахнуло раза три», — описывает охранник Юсуф Алиев.", [("direct", "Бахнуло раза три", "Юсуф Алиев")]),
        ("Деньги обещает выделить научный фонд.", []),
        (
            "По данным собеседника газеты, знакомого с ходом поисков, лодка утонула.",
            [("indirect", "лодка утонула", "собеседник газеты")],
        ),
        (
            "Завод закроют, говорится в ответе министерства, с которым ознакомилась газета.",
            [("indirect", "Завод закроют", "министерство")],
        ),
        (
            "В компании «Парк» с этим не согласны: там напомнили, что завод закроют.",
            [("indirect", "завод закроют", "компания «Парк»")],
        ),
    ],
)
def test_where_the_words_end(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A colon begins words of their own; a speaker's titles, whom it is told and who carries it are no words."""
    assert told(text) == expected
