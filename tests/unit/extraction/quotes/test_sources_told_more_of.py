"""Who speaks is told more of, and words end where the writer tells of their source or of the time."""

import pytest

from toolkit.extraction import find_quotes

CASES = {
    "The board will meet, two people briefed on the matter said.": (
        "The board will meet",
        "two people briefed on the matter",
    ),
    "According to two people briefed on the matter, the board will meet.": (
        "the board will meet",
        "two people briefed on the matter",
    ),
    "The station reported that polls had opened, citing the ministry.": ("polls had opened", "station"),
    "The airline confirmed the suspension of flights and apologised to all.": (
        "the suspension of flights",
        "airline",
    ),
    "The storm, forecasters often say, comes at dawn.": ("The storm comes at dawn", "forecasters"),
    # A participle that opens the sentence has its subject behind the words.
    "Saying that he was tired, Ian Moss left the hall.": ("he was tired", "Ian Moss"),
    "Calling the plan “a gift to the rich”, the union left.": ("the plan “a gift to the rich”", "union"),
    "Warning that the dam could burst, officials in Leeds closed the road.": (
        "the dam could burst",
        "officials in Leeds",
    ),
    "Saying nothing, Ian Moss left.": None,
    "Speaking in Leeds, the mayor said it was late.": ("it was late", "mayor"),
    # A relative clause behind a comma is of the noun.
    "Astronomers have found a rock that is long, that may be on a course for Mars.": None,
    "По словам двух источников, знакомых с делом, совет соберётся.": ("совет соберётся", "два источника"),
    "По мнению нескольких экспертов, близких к делу, совет соберётся.": (
        "совет соберётся",
        "несколько экспертов",
    ),
    "Совет соберётся, рассказали два источника, знакомых с делом.": ("Совет соберётся", "два источника"),
    "Телеканал сообщил об открытии участков со ссылкой на избирком.": ("об открытии участков", "телеканал"),
    "Мост закроют, сообщила мэрия, когда паводок спадёт.": ("Мост закроют когда паводок спадёт", "мэрия"),
    "Мэр Иван Рогов пояснил, когда откроют мост.": ("когда откроют мост", "Иван Рогов"),
    "Лидер партии Иван Рогов счёл выборы фарсом.": ("выборы фарсом", "Иван Рогов"),
    "Иван Рогов считает необходимым усилить охрану.": ("необходимым усилить охрану", "Иван Рогов"),
    "Аналитики считают убытки.": None,
    # Whose lawyers speak, and lawyers by their names.
    "Приговор обжалуют, заявили адвокаты Рогова и Кольченко.": (
        "Приговор обжалуют",
        "адвокаты Рогова и Кольченко",
    ),
    "Адвокаты Иван Рогов и Олег Белов заявили, что обжалуют.": ("обжалуют", "Иван Рогов и Олег Белов"),
    # A participle tells more of the source, and is none of the words.
    "По данным комиссии, обработавшей треть бюллетеней, победил Рогов.": ("победил Рогов", "комиссия"),
    "По его словам, следующая встреча пройдёт в мае.": ("следующая встреча пройдёт в мае", None),
    "Один из жителей, назвавшийся Карлом, сказал, что света нет.": ("света нет", "один из жителей"),
    "Олег Ким молчит. Собеседник в отрасли, знакомый с делом, уверен: «Ждать долго».": (
        "Ждать долго",
        "собеседник в отрасли",
    ),
    # Who issued a statement speaks in it.
    "According to statements issued today by the harbour's spokeswoman, the port is shut.": (
        "the port is shut",
        "harbour's spokeswoman",
    ),
    "The port is shut, according to a letter sent by Ada Roe to the council.": ("The port is shut", "Ada Roe"),
    "The port is shut, according to a statement seen by reporters.": ("The port is shut", "statement"),
    # Who is asked between commas says what follows.
    "Ada Roe, asked whether she would go, said no one had called.": ("no one had called", "Ada Roe"),
    "The minister asked whether the bridge was safe, and left.": ("whether the bridge was safe", "minister"),
    # A relative clause behind a name tells of its bearer, and of nothing else before it.
    "Applause from the gallery for Ada Roe, who says she will swim.": ("she will swim", "Ada Roe"),
    "A lawyer for Ada Roe, who says she will sue, left.": ("she will sue", "lawyer for Ada Roe"),
    # Nor does whoever asked them speak.
    "Эксперт, опрошенный РБК, считает, что рубль подешевеет.": ("рубль подешевеет", "эксперт"),
    "Депутат, избранный от «Зари», сказал, что уйдёт.": ("уйдёт", "депутат"),
    # A participle has the subject of the verb that the sentence opens with, and not the next noun.
    "Министр закрыл предприятия, пояснив, что денег нет.": ("денег нет", "министр"),
    "В мэрии закрыли предприятия, пояснив, что денег нет.": ("денег нет", "мэрия"),
    "Фирма «Заря», которая держит банки страны, выступила за спад, отметив, что денег нет.": (
        "денег нет",
        "фирма «Заря»",
    ),
    "He answered a question from Ada Roe who asked whether the road was open.": (
        "whether the road was open",
        "Ada Roe",
    ),
    "Villagers reacted to the council leader saying she would close the road.": (
        "she would close the road",
        "council leader",
    ),
    "It's denouncing the court's ruling on Friday to explain why it closed.": None,
    # A medium only carries what it ends a sentence with.
    "По его словам, мост закрыт, сообщает «Вестник».": ("мост закрыт", None),
    "Фирмы уверены, что рубль подешевеет, сообщает в среду портал РБК.": ("рубль подешевеет", "фирмы"),
    "The minister announced that the bridge would shut, the Star reported.": (
        "the bridge would shut",
        "minister",
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.items())
def test_words_and_speaker(text: str, told: tuple[str, str] | None) -> None:
    """The words and who says them."""
    found = find_quotes(text, language="ru" if "а" <= text[0].lower() <= "я" else "en")
    assert ([told] if told else []) == [(one.text, one.speaker.name if one.speaker else None) for one in found]
