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
}


@pytest.mark.parametrize(("text", "told"), CASES.items())
def test_words_and_speaker(text: str, told: tuple[str, str] | None) -> None:
    """The words and who says them."""
    found = find_quotes(text, language="ru" if "а" <= text[0].lower() <= "я" else "en")
    assert ([told] if told else []) == [(one.text, one.speaker.name if one.speaker else None) for one in found]
