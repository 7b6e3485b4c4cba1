"""Whose words others bring: "quoted as saying", "in somebody's view", "тот" of the sentence before."""

import pytest

from toolkit.extraction import find_quotes


def _told(text: str, language: str) -> list[tuple[str, str | None]]:
    return [(q.text.rstrip("."), q.speaker and q.speaker.name) for q in find_quotes(text, language=language)]


WHOM = [("Ada Roe", "Ada Roe"), ("a spokesman", "spokesman"), ("an official in the ministry", None)]
VERBS = ["quoted", "cited", "has quoted", "quotes"]
TURNS = [
    "The agency {verb} {whom} as saying the plan was sound.",
    "The agency {verb} {whom} as saying that the plan was sound.",
    '"the plan was sound," the agency {verb} {whom} as saying.',
    'The agency {verb} {whom} as saying: "the plan was sound."',
]


@pytest.mark.parametrize("turn", TURNS)
def test_who_is_quoted_as_saying_speaks(turn: str) -> None:
    """Whom a medium quotes speaks, and the medium does not."""
    expected, told = {}, {}
    for whom, name in WHOM:
        for verb in VERBS:
            text = turn.format(verb=verb, whom=whom)
            expected[text] = [("the plan was sound", name or whom.removeprefix("an "))]
            told[text] = _told(text, "en")
    assert expected == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada Roe was quoted by Dagen as saying the plan was sound.", [("the plan was sound", "Ada Roe")]),
        ("“The plan is sound,” Ada Roe was quoted as saying.", [("The plan is sound", "Ada Roe")]),
        (
            "John Smith left. “The plan is sound,” Interfax quoted him as saying.",
            [("The plan is sound", "John Smith")],
        ),
        ("In Ada Roe's view, the law is dead.", [("the law is dead", "Ada Roe")]),
        ("The law, in the mayor’s opinion, is dead.", [("The law is dead", "mayor")]),
        ("The dam, Ada Roe warned, burst.", [("The dam burst", "Ada Roe")]),
        ("Ada Roe told a press conference the law was dead.", [("the law was dead", "Ada Roe")]),
        ("Ada Roe told the crowd taxes would fall.", [("taxes would fall", "Ada Roe")]),
        (
            "Ada Roe said the bridge “will not open” until “the last bolt is checked,” and that she was sorry.",
            [("the bridge “will not open” until “the last bolt is checked,” and that she was sorry", "Ada Roe")],
        ),
        ("Ada Roe called the plan “cruel” and “absurd”.", [("the plan “cruel” and “absurd”", "Ada Roe")]),
        ("The plan is unsafe, a court ruled on Monday.", [("The plan is unsafe", "court")]),
        # A short paragraph of direct speech behind another; a heading printed like a title is none.
        (
            "“We lost,” Ada Roe said.\n\n“Nobody expected it.”",
            [("We lost", "Ada Roe"), ("Nobody expected it", "Ada Roe")],
        ),
        ("“We lost,” Ada Roe said.\n\n“All Bets Are Off.”\n\nShe left.", [("We lost", "Ada Roe")]),
        # To add something is no saying where nothing acts.
        ("He added two goals in the second half.", []),
        ("Ada Roe added two men were hurt.", [("two men were hurt", "Ada Roe")]),
    ],
)
def test_words_and_speakers_of_english_turns(text: str, told: list[tuple[str, str | None]]) -> None:
    """Each turn has the words that it attributes and no more."""
    assert told == _told(text, "en")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Иван Рогов упрекнул Петра Белова. Тот ответил, что невиновен.", [("невиновен", "Петр Белов")]),
        ("Анна Рогова упрекнула Ольгу Белову. Та также ответила, что ждёт.", [("ждёт", "Ольга Белова")]),
        ("Полиция задержала мужчину. Тот не признал, что виновен.", []),
        ("Полиция задержала мужчину. Тот пояснил, что шёл домой.", [("шёл домой", "мужчина")]),
        ("Мост, по словам Анны Роговой, опасен.", [("Мост опасен", "Анна Рогова")]),
        ("Мост, подчеркнула Анна Рогова, опасен.", [("Мост опасен", "Анна Рогова")]),
        ("С точки зрения Анны Роговой, мост опасен.", [("мост опасен", "Анна Рогова")]),
        ("Как выразилась Анна Рогова, мост опасен.", [("мост опасен", "Анна Рогова")]),
        (
            "Анна Рогова назвала план «подарком богатым» и «позором».",
            [("план «подарком богатым» и «позором»", "Анна Рогова")],
        ),
        ("Анна Рогова считает сделку «ошибкой».", [("сделку «ошибкой»", "Анна Рогова")]),
        ("Анна Рогова уверена, что «реформа» — это налог.", [("«реформа» — это налог", "Анна Рогова")]),
        ("Министр приказал войскам уйти.", [("уйти", "министр")]),
        (
            "«Мы проиграли», — сказала Анна Рогова.\n\n«Никто этого не ждал».",
            [("Мы проиграли", "Анна Рогова"), ("Никто этого не ждал", "Анна Рогова")],
        ),
    ],
)
def test_words_and_speakers_of_russian_turns(text: str, told: list[tuple[str, str | None]]) -> None:
    """Each turn has the words that it attributes and no more."""
    assert told == _told(text, "ru")
