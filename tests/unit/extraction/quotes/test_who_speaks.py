"""Who speaks where the sentence names somebody else too, names a body between marks, or names somebody again."""

import pytest

from toolkit.extraction import find_quotes


def _speakers(text: str, language: str) -> list[str | None]:
    return [quote.speaker.name if quote.speaker else None for quote in find_quotes(text, language=language)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Set beside the name between commas, with words before its noun.
        ("Директор фонда Демид Кравец, в прошлом – неплохой поэт, подтвердил, что сделка идёт.", ["Демид Кравец"]),
        ("Сделка идёт, сообщил адвокат одного из подсудимых Дмитрий Агранов.", ["Дмитрий Агранов"]),
        # A place that belongs to the speakers is not where something was said.
        (
            "Ученые Института физики при Нижнем университете установили, что лёд тонок.",
            ["ученые Института физики при Нижнем университете"],
        ),
        # A body called by what stands between marks, in another case.
        (
            "Компания «Бурал» строит завод. «Мы готовы к пуску завода», — подчеркнули в «Бурале».",
            ["компания «Бурал»"],
        ),
        ("Как сообщал ранее «Диалог», доллар подорожал на два рубля.", ["«Диалог»"]),
        # Those who saw it are no body.
        (
            "Как сообщили очевидцы, загорелся большой склад. По данным ведомства, пожар потушен.",
            ["очевидцы", "ведомство"],
        ),
        # Two names of one office.
        (
            "Глава МИД России Игорь Самарин прибыл. Министр иностранных дел отметил, что это не всё.",
            ["Игорь Самарин"],
        ),
    ],
)
def test_speakers_of_russian_sentences(text: str, names: list[str | None]) -> None:
    """Each quote has the speaker that the grammar of the sentence names."""
    assert names == _speakers(text, "ru")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('Skipper Viraj Kohlan spoke. "It was a fine win for us," Kohlan said.', ["Viraj Kohlan"]),
        (
            "Village skipper Onwu Adebi, after the final, called it a feast and asserted that the win was earned.",
            ["Onwu Adebi"],
        ),
        ('"We lost our way," said Abhey Lambert, an analyst at Mizu Securities.', ["Abhey Lambert"]),
    ],
)
def test_speakers_of_english_sentences(text: str, names: list[str | None]) -> None:
    """Names that no table has are known by the office beside them."""
    assert names == _speakers(text, "en")


def test_an_attribution_set_into_the_marks_needs_no_blank_before_its_dash() -> None:
    """What follows the attribution is the same quotation."""
    (quote,) = find_quotes('"Оснований нет, - сказал Филимонов.- Подтвердить это я не могу".', language="ru")
    assert "Оснований нет. Подтвердить это я не могу" == quote.text


def test_an_attribution_closes_a_mark_that_was_never_closed() -> None:
    """The words end where the verb of saying begins, and the next sentence has its own speaker."""
    text = '«У меня нет планов по продаже "Вестника", - сказал Усов. В пресс-службе отметили, что переговоров нет.'
    assert ['У меня нет планов по продаже "Вестника"', "переговоров нет"] == [
        quote.text for quote in find_quotes(text, language="ru")
    ]


def test_words_stated_in_a_message_are_quoted() -> None:
    """The short participle attributes to whose message it is."""
    (quote,) = find_quotes("«Суд вынес вердикт по этому делу», — сказано в сообщении пресс-службы.", language="ru")
    assert ("пресс-служба", "сказано") == (quote.speaker and quote.speaker.name, quote.cue)


def test_the_question_that_a_noun_holds_is_not_said() -> None:
    """Who answers a question does not ask it."""
    text = "Об этом написал Николай Полев, отвечая на вопрос, действительно ли суд уже принял решение."
    assert [] == find_quotes(text, language="ru") or ["Николай Полев"] == _speakers("Суд ждёт. " + text, "ru")
