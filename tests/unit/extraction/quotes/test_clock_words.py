"""A time of day is one word of a sentence, and no colon that words follow."""

from toolkit.extraction.quotes.sentence.tokens import tokens


def test_a_time_of_day_is_one_word() -> None:
    """The colon in "18:00" leads to nothing said."""
    text = "стачка продлится до 18:00 пятницы: 7 дней"
    assert [token.word for token in tokens(text, 0, len(text), ())][3:6] == ["18:00", "пятницы", ":"]
