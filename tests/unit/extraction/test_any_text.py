"""Text of any kind: nothing raises, every span lies in the body, and work grows with length alone."""

import importlib
import pkgutil
import time
from collections.abc import Iterator, Mapping
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.extraction import Analysis, analyse, find_entities, find_events, find_quotes
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


def _texts_in(value: object, depth: int = 4) -> Iterator[str]:
    """The texts of a table, however deep they stand in it."""
    if isinstance(value, str):
        yield value
    elif depth and isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _texts_in(key, depth - 1)
            yield from _texts_in(inner, depth - 1)
    elif depth and isinstance(value, frozenset | tuple | list):
        for inner in value:
            yield from _texts_in(inner, depth - 1)


@cache
def words_of(language: str) -> list[str]:
    """The words that the grammar of a language knows: those of the tables in its modules."""
    package = importlib.import_module(f"toolkit.extraction.languages.{language}")
    modules = [
        importlib.import_module(one.name)
        for one in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ]
    tables = (value for module in modules for name, value in vars(module).items() if not name.startswith("__"))
    texts = (text for table in tables for text in _texts_in(table))
    return sorted({word for text in texts for word in text.split() if any(map(str.isalpha, word))})


AROUND = {
    "en": ["Anna Grey", "London", "Reuters", "Kim Jong Un", "U.S.", "on Monday", "May 3", "at 10 a.m.", "'s"],
    "ru": ["Анна Белова", "Москва", "ООН", "«Вектор»", "РФ", "3 мая", "в понедельник", "в 10:00", "г."],
    "de": ["Anna Grau", "Berlin", "die UNO", "am Montag", "am 3. Mai", "gestern"],
}
FEWEST = 500
"""A grammar of fewer words was not found."""
MARKS = [",", ".", ":", ";", "—", "«", "»", '"', "“", "”", "(", ")", "?", "\n\n"]


@st.composite
def grammar_soups(draw: st.DrawFn) -> tuple[str, str]:
    """Words that a grammar knows in any order, some with a capital, among names, days and marks; the language."""
    language = draw(st.sampled_from(sorted(AROUND)))
    words = st.sampled_from(words_of(language))
    part = words | words.map(str.capitalize) | st.sampled_from([*AROUND[language], *MARKS])
    return " ".join(draw(st.lists(part, max_size=25))), language


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


@settings(deadline=None, max_examples=500)
@given(grammar_soups())
def test_words_of_a_grammar_in_any_order(soup: tuple[str, str]) -> None:
    """Words that rules look for give an article wherever they stand."""
    text, language = soup
    holds(analyse(text, language=language, published="2025-03-02"))


def fault_of(text: str, language: str) -> str:
    """What goes wrong where all layers read a text; "" where nothing does."""
    try:
        holds(analyse(text, language=language, published="2025-03-02"))
        wrong = [one.text for one in find_entities(text, language=language) if one.text != one.span.of(text)]
    except Exception as error:  # every word is tried, whatever the one before raised
        return repr(error)
    return f"spans of {wrong}" if wrong else ""


@pytest.mark.parametrize("language", sorted(AROUND))
def test_each_word_of_a_grammar_ends_and_begins_a_text(language: str) -> None:
    """Nothing stands behind the last word, nor before the first, in any layer."""
    words = words_of(language)
    texts = {word: f"{word.capitalize()} {AROUND[language][0]} {word}" for word in words}

    assert len(words) > FEWEST
    assert {} == {word: fault for word, text in texts.items() if (fault := fault_of(text, language))}


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


@pytest.mark.parametrize("text", ["Rain fell.\n\nwriting jul", "Sultan\n\nyesterday faced", "The sloop Lucky Jan"])
def test_a_date_or_a_verb_may_be_the_last_word(text: str) -> None:
    """Nothing stands behind it that could tell more."""
    holds(analyse(text, language="en", published="2026-11-20"))
