"""Text of any kind: nothing raises, every span lies in the body, and work grows with length alone."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.extraction import Analysis, analyse, find_events, find_quotes
from toolkit.model import Article, article_from_plain, to_plain

WORDS = [
    "он",
    "она",
    "сказал",
    "сообщили",
    "что",
    "Путин",
    "Иван",
    "Петров",
    "по",
    "словам",
    "12",
    "марта",
    "встреча",
    "провели",
    "переговоры",
    "в",
    "Москве",
    "как",
    "источник",
    "и",
    "she",
    "said",
    "told",
    "that",
    "according",
    "to",
    "Trump",
    "on",
    "March",
    "12",
    "will",
    "meet",
    "talks",
    "held",
    "in",
    "Paris",
    "the",
    "of",
    "and",
    "«",
    "»",
    "“",
    "”",
    '"',
    "'",
    "’",
    "—",
    "-",
    ",",
    ".",
    ":",
    "?",
    "(",
    ")",
    "#",
    "*",
    "[a](http://b.c/d)",
    "Title:",
    "Source:",
    "©",
    "Reuters",
    "\n",
    "\n\n",
    "2025-03-02",
    "12:42",
    "СРОЧНО",
    "А.",
    "U.S.",
    "\xad",
    "�",
    "😀",
    "שלום",
    "ё",
    "й",
]
SOUP = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)


def holds(found: Analysis) -> None:
    """All spans stand in the body, and the article goes to plain JSON and back."""
    article = found.article
    for part in (*article.quotes, *article.events):
        assert part.span is not None
        assert 0 <= part.span.start <= part.span.end <= len(article.body)
    for event in article.events:
        assert event.name
        assert event.when is not None
    assert article_from_plain(to_plain(article)) == article


@settings(deadline=None, max_examples=300)
@given(SOUP, st.sampled_from(["ru", "en", "de", None]))
def test_words_in_any_order(text: str, language: str | None) -> None:
    """Words of both languages, marks and line breaks in any order give an article."""
    holds(analyse(text, language=language, published="2025-03-02"))


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=200))
def test_characters_of_any_kind(text: str) -> None:
    """Any characters give an article; the layers alone take them too."""
    holds(analyse(text))
    find_quotes(text)
    find_events(text, language="ru", published=None)


@pytest.mark.parametrize(
    "unit",
    [
        "сказал он, что дело ",
        "he said that ",
        "“",
        '"word ',
        "«",
        "'a ",
        "12 марта ",
        "Иван Петров ",
        ". ",
        "(",
        "# h\n\n**a *b [c](",
        "».» ",
        "Title: x\n",
        "| 12.03.2025 | 15:30 |\n",
        "\u00ad",
        "a",
        "«Да», — сказал он, — ",
    ],
)
def test_work_grows_with_length_alone(unit: str) -> None:
    """Ten times the text takes no more than some forty times the work: never the square."""

    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        return min(_seconds(text) for _ in range(3))  # a loaded machine disturbs the least least

    small = max(seconds(4_000), 0.004)
    assert seconds(40_000) < 40 * small


def _seconds(text: str) -> float:
    begin = time.process_time()
    analyse(text, published="2025-03-02")
    return time.process_time() - begin


def test_an_empty_text_is_an_empty_article() -> None:
    """Nothing in, nothing made up."""
    article: Article = analyse("").article

    assert "" == article.body
    assert () == article.quotes
    assert () == article.events


def test_words_that_leave_an_event_no_name_make_none() -> None:
    """Marks and dates strewn about, of which a clause has nothing left to be called by."""
    text = (
        "апреля ) ( вчера 10:00 времени времени что прилетел встреча сообщил ) Сергей » России прилетел затем "
        "вчера из 3 Лавров ) . А. 10:00 и . апреля в Парижа затем А. « 10:00 прилетел , министр 10:00 Москву "
        "по Б. 10:00 что апреля апреля России из в местному"
    )
    assert all(event.name.strip() for event in analyse(text, published="2026-04-14").article.events)
