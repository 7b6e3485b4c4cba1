"""Whom a pronoun of the next sentence means: crossed with what the sentence before tells of."""

import pytest

from toolkit.extraction import find_quotes

ENGLISH_THEMES = [
    # A sentence, and who each pronoun of the next one is.
    ("The African Union condemned the coup.", {"It": "African Union"}),
    ("The court rejected the appeal.", {"It": "court"}),
    ("Oil company Nordal cut jobs on Monday.", {"It": "Nordal"}),
    ("China condemned the strike.", {"It": "China"}),
    ("A woman was hurt in the crash.", {"She": "woman", "He": None}),
    ("The boy was found on Sunday.", {"He": "boy", "She": None}),
    ("A lorry driver was hurt in the crash.", {"He": "lorry driver", "She": "lorry driver"}),
    ("Rescuers found a girl.", {"She": "girl", "They": "rescuers"}),
    ("Jane Poe and John Smith met on Monday.", {"They": "Jane Poe and John Smith"}),
    ("Police closed the road.", {"They": "police"}),
    ("The foreign ministers of Chile and Peru met.", {"They": "foreign ministers of Chile and Peru"}),
    ("Officials from the ministry arrived on Monday.", {"They": "officials from the ministry"}),
    ("Jane Poe, the mayor, met John Smith on Monday.", {"She": "Jane Poe", "He": "John Smith"}),
    ("Mrs Poe met Mr Smith on Monday.", {"She": "Poe", "He": "Smith"}),
    ("The lawyer of Jane Poe, John Smith, met the judge.", {"He": "John Smith"}),
    # An office with an article does not bring in somebody new, nor does what somebody is.
    ("Jane Poe is a nurse.", {"She": "Jane Poe"}),
]
ENGLISH_TURNS = [
    "{theme} {pronoun} said the talks would go on.",
    "{theme} {pronoun} also said that the talks would go on.",
    '{theme} "The talks would go on," {pronoun} said.',
]


@pytest.mark.parametrize("turn", ENGLISH_TURNS)
def test_whom_an_english_pronoun_means(turn: str) -> None:
    """The subject of the sentence before where its kind, sex and number fit, though it has no name."""
    expected, told = {}, {}
    for theme, means in ENGLISH_THEMES:
        for pronoun, name in means.items():
            text = turn.format(theme=theme, pronoun=pronoun if turn.startswith("{theme} {p") else pronoun.lower())
            expected[text] = [name]
            told[text] = [one.speaker and one.speaker.name for one in find_quotes(text, language="en")]
    assert expected == told


RUSSIAN_THEMES = [
    ("Компания «Вектор» сократила штат.", {"она": "компания «Вектор»"}),
    ("Суд отклонил жалобу.", {"он": "суд"}),
    ("Женщину спасли.", {"она": "женщина"}),
    ("Местный житель увидел дым.", {"он": "местный житель"}),
    ("Анна Берг и Пекка Сало встретились.", {"они": "Анна Берг и Пекка Сало"}),
    ("Представители Роскосмоса не подтвердили слухи.", {"они": "представители Роскосмоса"}),
    ("Родители погибшей приехали на суд.", {"они": "родители погибшей"}),
    # A person in any case is meant rather than the body.
    ("Суд арестовал Ивана Рогова.", {"он": "Иван Рогов"}),
    ("Прокуратура проверила Анну Белову.", {"она": "Анна Белова"}),
]
_ENDINGS = {"он": "", "она": "а", "они": "и"}


def test_whom_a_russian_pronoun_means() -> None:
    """The subject of the sentence before where its gender and number fit, though it has no name."""
    expected, told = {}, {}
    for theme, means in RUSSIAN_THEMES:
        for pronoun, name in means.items():
            text = f"{theme} {pronoun.capitalize()} сообщил{_ENDINGS[pronoun]}, что дом цел."
            expected[text] = [name]
            told[text] = [one.speaker and one.speaker.name for one in find_quotes(text, language="ru")]
    assert expected == told


@pytest.mark.parametrize(
    ("owner", "pronoun", "name"),
    [
        ("The opposition's spokeswoman for the environment", "she", "Lucy Brandt"),
        ("Labour's leader in the region", "she", "Lucy Brandt"),
        ("The city council's chairwoman", "she", "Lucy Brandt"),
        # Who is merely written to is no subject.
        ("Priya Nair wrote to the party's leader", "she", "Priya Nair"),
    ],
)
def test_whose_office_stands_before_the_name(owner: str, pronoun: str, name: str) -> None:
    """Somebody whose office belongs to a body is the subject between the commas, though another spoke before."""
    text = (
        'Priya Nair, the chief engineer, said the dam was "sound". Minister Daniel Okafor will meet Nair.\n\n'
        f'Okafor told reporters the reports had been "late". {owner}, Lucy Brandt, disagreed. '
        f'"Three reports are missing," {pronoun} wrote on Wednesday.'
    )
    told = [one.speaker and one.speaker.name for one in find_quotes(text, language="en")]
    assert name == told[-1]
