"""The deed that somebody denies is not what he says."""

import pytest

from toolkit.extraction import find_quotes


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Сергей Ли отрицает получение взяток.", []),
        ("Министр Сергей Ли отрицал получение взяток.", []),
        ("Сергей Ли опроверг получение взяток.", []),
        ("Сергей Ли подтвердил получение взяток.", ["получение взяток"]),
        ("Представитель компании опроверг слухи о сделке.", ["опроверг слухи о сделке"]),
        ("Сергей Ли опроверг эти сообщения о сделке.", []),
        ("Сергей Ли отрицает, что брал взятки.", ["отрицает, что брал взятки"]),
        ("Отрицает Сергей Ли, что брал взятки.", ["Отрицает что брал взятки"]),
        ("Мэрия отвергла утверждения, что мост опасен.", ["отвергла утверждения, что мост опасен"]),
        ("Sergei Li denied involvement in the blast.", []),
        ("Sergei Li denied allegations of fraud.", ["denied allegations of fraud"]),
        ("Sergei Li denied that he had paid the firm.", ["denied that he had paid the firm"]),
        # Who speaks in what is denied did not.
        ("Sergei Li denied that the firm said it would close.", ["denied that the firm said it would close"]),
        ("Сергей Ли отрицает, что банк обещал ему пост.", ["отрицает, что банк обещал ему пост"]),
        ("Sergei Li denied it was late and said he would go.", ["denied it was late", "he would go"]),
        (
            "Sergei Li denied any claims that the shop would close.",
            ["denied any claims that the shop would close"],
        ),
        ("Sergei Li confirmed involvement in the blast.", ["involvement in the blast"]),
    ],
)
def test_a_denied_deed_is_no_quote(sentence: str, words: list[str]) -> None:
    """The words without the denial would tell the contrary, so that a clause is told with its verb."""
    assert words == [quote.text for quote in find_quotes(sentence, language="ru" if sentence[0] > "a" else "en")]
