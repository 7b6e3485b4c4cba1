"""Who is heard in court, who accuses, who writes, and who is asked."""

import pytest

from toolkit.extraction import find_quotes
from toolkit.model import QuoteKind

M, I, D = QuoteKind.MIXED, QuoteKind.INDIRECT, QuoteKind.DIRECT  # noqa: E741


def _found(text: str, language: str) -> list[tuple[str, QuoteKind, str | None]]:
    return [
        (one.text, one.kind, one.speaker.name if one.speaker else None)
        for one in find_quotes(text, language=language)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Those before whom something is said hear it, or are told it.
        (
            "Leeds Crown Court heard that Tracey Bould had used the card.",
            [("Tracey Bould had used the card", I, "Leeds Crown Court")],
        ),
        ("An inquest heard how the boy had fallen.", [("how the boy had fallen", I, "inquest")]),
        ("The court was told she had no convictions.", [("she had no convictions", I, "court")]),
        ("The mayor heard that the bridge had fallen.", []),
        # Somebody is accused of words between marks, and the speaker goes on.
        (
            'Callum Reid told MPs that it was "a scandal in plain sight", and accused them of "hiding away".',
            [('it was "a scandal in plain sight"', M, "Callum Reid"), ('them of "hiding away"', M, "Callum Reid")],
        ),
        (
            'The minister rejected the report as "pure nonsense".',
            [('the report as "pure nonsense"', M, "minister")],
        ),
        # Any clause may follow "said": a number, a long subject, a place where it was said before it.
        ("The bank said at least 40 branches would close.", [("at least 40 branches would close", I, "bank")]),
        (
            "The bank said heavy rain and strong winds had hit trade.",
            [("heavy rain and strong winds had hit trade", I, "bank")],
        ),
        (
            "The bank said in a statement on its website inflation had peaked.",
            [("inflation had peaked", I, "bank")],
        ),
        ("The minister said sorry and left the room.", []),
        # Who stands behind "to" is not who speaks.
        ("A source close to the mayor said he was tired.", [("he was tired", I, "source close to the mayor")]),
        (
            "Ukraine's ambassador to London said the talks had begun.",
            [("the talks had begun", I, "Ukraine's ambassador to London")],
        ),
        ("Officials in Kyiv say the strike killed four.", [("the strike killed four", I, "Officials in Kyiv")]),
        (
            'Ann Lee saw it. "I froze," she said.\n\nThe nurse, from Truro, added: "It was big."',
            [("I froze", D, "Ann Lee"), ("It was big.", D, "Ann Lee")],
        ),
        # A report opens behind an agency without a place.
        (
            "Oct 14 (Reuters) - Brightwater Group (BWG.L) cut its forecast, and said it would close two plants.",
            [("it would close two plants", I, "Brightwater Group")],
        ),
        # A straight mark ends what a paragraph before opened.
        (
            'Ann Lee said: "We saw it.\n\nIt was big.\n\nNobody moved."',
            [("We saw it. It was big. Nobody moved.", D, "Ann Lee")],
        ),
    ],
)
def test_english(text: str, expected: list[tuple[str, QuoteKind, str | None]]) -> None:
    """The words, their kind and who says them are found."""
    assert expected == _found(text, "en")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A verb of habit and an infinitive; a letter of hers; a pronoun's owner is no speaker of its own.
        (
            "Актриса Вера Обручева умерла. «Талант нельзя сыграть», — любила повторять она.",
            [("Талант нельзя сыграть", D, "Вера Обручева")],
        ),
        (
            "Министр Ольга Ветрова выразила соболезнования. «Это утрата для всех», — говорится в её телеграмме.",
            [("Это утрата для всех", D, "Ольга Ветрова")],
        ),
        # An agency only carries what somebody said.
        (
            "Мост откроют в мае, заявила пресс-секретарь губернатора Елена Белова, передает RNS.",
            [("Мост откроют в мае", I, "Елена Белова")],
        ),
        (
            (
                "Мост закрыт, сообщает РИА Новости со ссылкой на пресс-службу губернатора.\n\n"
                "«Его чинят», — заявили в пресс-службе."
            ),
            [("Мост закрыт", I, "РИА Новости"), ("Его чинят", D, "пресс-служба губернатора")],
        ),
        # Those who are told are no speakers.
        ("Брянским журналистам пообещали «закрытые» встречи с мэром.", []),
        # What a judge adds in a clause of its own is nobody's words.
        ("Три минуты, которые добавил судья, прошли быстро.", []),
        # A line of dialogue behind a paragraph that tells who spoke, and its questions.
        (
            (
                "Тренер «Зари» Олег Белов прокомментировал поражение.\n"
                "– Мы хотели порадовать болельщиков, но выиграть не удалось. Это моя вина.\n"
                "– Что делать дальше?\n"
                "– Работать."
            ),
            [
                ("Мы хотели порадовать болельщиков, но выиграть не удалось. Это моя вина", D, "Олег Белов"),
                ("Работать", D, "Олег Белов"),
            ],
        ),
        ("− Мы откроем мост, − сообщили в правительстве.", [("Мы откроем мост", D, "правительство")]),
    ],
)
def test_russian(text: str, expected: list[tuple[str, QuoteKind, str | None]]) -> None:
    """The words, their kind and who says them are found."""
    assert [(text.rstrip("."), kind, who) for text, kind, who in expected] == [
        (text.rstrip("."), kind, who) for text, kind, who in _found(text, "ru")
    ]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        # Who calls something so may stand behind "by".
        ("The plan was branded “a disgrace” by a union.", "en", [("a disgrace", M, "union")]),
        # A word in lower case between marks is theirs.
        ('The mayor said the deal was "bad" for all.', "en", [('the deal was "bad" for all', M, "mayor")]),
        # Whose name stands before what is set beside it, and a relative.
        (
            'Sen. Ann Lee, D-Ohio, a former nurse, who wrote: "It is over."',
            "en",
            [("It is over.", D, "Ann Lee")],
        ),
        # Those who are urged belong to what is urged.
        ("The pope urged both sides to stop.", "en", [("both sides to stop", I, "pope")]),
        ("The bank accused rivals of a plan that failed.", "en", []),
        (
            "Officials denied Spain meddled in the vote.",
            "en",
            [("denied Spain meddled in the vote", I, "Officials")],
        ),
        ('"Wax," she pointed out, "is rare."', "en", [("Wax is rare.", D, None)]),
        ("Ann Lee's mother, Denise, said the house was quiet.", "en", [("the house was quiet", I, "Denise")]),
        (
            "Dr Ann Lee said: ‘It is worse than last year.\n‘Staff are crying in the corridors at night.’",
            "en",
            [("It is worse than last year. Staff are crying in the corridors at night.", D, "Ann Lee")],
        ),
        (
            "The bank said rates would rise, in remarks to parliament.",
            "en",
            [("rates would rise", I, "bank")],
        ),
        (
            "The trust, which runs City Hospital, said beds were short.",
            "en",
            [("beds were short", I, "trust")],
        ),
        (
            "The port said it was ‘full’ and encouraged drivers to wait.",
            "en",
            [("it was ‘full’", M, "port"), ("drivers to wait", I, "port")],
        ),
        ("The pope called on both sides to stop.", "en", [("both sides to stop", I, "pope")]),
        # A clause of its own comes before an infinitive; a number may open it behind an abbreviation.
        (
            "The mayor vowed the city would do all it can to help.",
            "en",
            [("the city would do all it can to help", I, "mayor")],
        ),
        (
            "The Relief Agency (RA) said 29 died in the town.",
            "en",
            [("29 died in the town", I, "Relief Agency")],
        ),
        (
            "Experts and officials have warned that it was late.",
            "en",
            [("it was late", I, "Experts and officials")],
        ),
        (
            "Forecasters were predicting the storm could bring 25 inches (64 cm) of rain.",
            "en",
            [("the storm could bring 25 inches (64 cm) of rain", I, "Forecasters")],
        ),
        # Who leads a team is its coach, manager or boss, and may be named by the people he is of.
        (
            'City manager Ann Lee smiled. "We won," the Spanish coach said.',
            "en",
            [("We won", D, "Ann Lee")],
        ),
        ('City manager Pep Roe smiled. "We won," the Spaniard said.', "en", [("We won", D, "Pep Roe")]),
        # What the text before says and what the same people add.
        (
            "Мост рухнул, пострадавших нет. Такое заявление сделали в мэрии, отметив, что дорога закрыта.",
            "ru",
            [("Мост рухнул, пострадавших нет", I, "мэрия"), ("дорога закрыта", I, "мэрия")],
        ),
        (
            "Директор завода Анна Белова ушла. «Мы всё починим», — цитирует её ТАСС.",
            "ru",
            [("Мы всё починим", D, "Анна Белова")],
        ),
        # A source goes back to himself; a station is called by what stands between its marks.
        (
            "«Его ищут», — заявил источник. По его словам, дело возбудили.",
            "ru",
            [("Его ищут", D, "источник"), ("дело возбудили", I, "источник")],
        ),
        ("Мост закрыт, передает «Говорит Тверь».", "ru", [("Мост закрыт", I, "Говорит Тверь")]),
        # A report of what somebody announced is the paper's.
        (
            "Союз водителей объявил о забастовке с мая, пишет газета «Труд».",
            "ru",
            [("Союз водителей объявил о забастовке с мая", I, "газета «Труд»")],
        ),
        ("Соседи сообщают, что дом был пуст, пишет АН «Строка».", "ru", [("дом был пуст", I, "соседи")]),
        ("По данным МЧС, сгорело 120 кв. м. Пожар потушен.", "ru", [("сгорело 120 кв. м", I, "МЧС")]),
        (
            "Мэр Олег Белов ушёл. По его словам, «совет настроен именно так».",
            "ru",
            [("совет настроен именно так", M, "Олег Белов")],
        ),
        (
            "Спикер Олег Белов высказал мнение о наличии сил, которые хотят ссоры.",
            "ru",
            [("о наличии сил, которые хотят ссоры", I, "Олег Белов")],
        ),
        (
            "Спикер Олег Белов признал, что идея смешна, однако уверен: закон примут.",
            "ru",
            [("идея смешна", I, "Олег Белов"), ("закон примут", I, "Олег Белов")],
        ),
        (
            "«Тишина дорога», — сказал председатель жюри, чешский режиссёр Ян Дворжак.",
            "ru",
            [("Тишина дорога", D, "Ян Дворжак")],
        ),
        (
            "В теплосети сослались на аварию и пообещали, что к вечеру станет теплее.",
            "ru",
            [("к вечеру станет теплее", I, "теплосеть")],
        ),
        (
            "Мост закрыт до понедельника. Об этом сообщает ТАСС со ссылкой на кабмин Армении.",
            "ru",
            [("Мост закрыт до понедельника", I, "ТАСС")],
        ),
        # The owner of an office is not its holder.
        (
            "«Мы готовы», — подчеркнул пресс-секретарь Токаева.",
            "ru",
            [("Мы готовы", D, "пресс-секретарь Токаева")],
        ),
        (
            "В статье мэр рассказал о планах и поблагодарил за помощь.",
            "ru",
            [("о планах", I, "мэр")],
        ),
        (
            "Мост закрыт до понедельника, передает news.example.",
            "ru",
            [("Мост закрыт до понедельника", I, "news.example")],
        ),
        (
            "Приехал новый казахстанский лидер Олег Белов. По мнению казахстанского президента, мост нужен.",
            "ru",
            [("мост нужен", I, "Олег Белов")],
        ),
        # An answer to a question is not the question.
        (
            "Отвечая на вопрос о том, что мост закрыт, мэр Олег Белов сказал, что его чинят.",
            "ru",
            [("его чинят", I, "Олег Белов")],
        ),
        ("Критики видят в законе «попытку заткнуть рот».", "ru", [("попытку заткнуть рот", M, "критики")]),
    ],
)
def test_both(text: str, language: str, expected: list[tuple[str, QuoteKind, str | None]]) -> None:
    """The words, their kind and who says them are found."""
    assert expected == _found(text, language)
