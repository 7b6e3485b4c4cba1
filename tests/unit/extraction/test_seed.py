"""The article that the project began with, where it is at hand."""

from datetime import timedelta

import pytest
from corpora import SHARED

from toolkit.extraction import analyse
from toolkit.model import Article, Moment, Person

SEED = SHARED / "seed" / "article.txt"


@pytest.fixture(scope="module")
def article() -> Article:
    """The seed, extracted."""
    if not SEED.exists():
        pytest.skip("the seed article is not here (set DATELINE_CORPORA)")
    return analyse(SEED.read_text(encoding="utf-8")).article


def test_the_frame(article: Article) -> None:
    """Headline, date without a guessed zone, language and source; the repeated headline is no paragraph."""
    assert Moment("2025-03-02T12:42") == article.date_published
    assert "ru" == article.language
    assert ("www.vedomosti.ru",) == tuple(source.name for source in article.sources)
    assert article.headline not in article.paragraphs
    assert 9 == len(article.paragraphs)


def test_the_quotes(article: Article) -> None:
    """One direct quote and six indirect ones, each with the one who said it."""
    spokesman, president = "Дмитрий Песков", "Владимир Путин"
    speakers = [quote.speaker.name if quote.speaker else None for quote in article.quotes]
    unnamed = "представители администрации Трампа"

    assert [*[spokesman] * 4, unnamed, spokesman, president] == speakers
    assert ["direct"] == [quote.kind.value for quote in article.quotes if quote.kind.value != "indirect"]
    speaker = article.quotes[0].speaker
    assert isinstance(speaker, Person)
    assert "пресс-секретарь президента РФ" == speaker.job_title


def test_the_events(article: Article) -> None:
    """Four dated events with place, participants and a name in the article's language."""
    told = [
        (
            str(event.when),
            event.kind,
            event.place.name if event.place else None,
            [p.name for p in event.participants],
        )
        for event in article.events
    ]
    assert [
        ("2025-02-12", "call", None, ["Владимир Путин", "Дональд Трамп"]),
        ("2025-02-18", "talks", "Эр-Рияд", ["Россия", "США"]),
        ("2025-02-24", "meeting", None, ["Владимир Путин"]),
        ("2025-02-27", "talks", "Стамбул", ["Россия", "США"]),
    ] == told
    assert "Телефонный разговор Путина и Трампа" == article.events[0].name
    assert timedelta(hours=6) == article.events[3].duration


def test_the_evidence(article: Article) -> None:
    """Each quote and event stands in the body where its span says."""
    for quote in article.quotes:
        assert quote.span is not None
        assert quote.text in quote.span.of(article.body)
    for event in article.events:
        assert event.span is not None
        assert event.description == event.span.of(article.body)
