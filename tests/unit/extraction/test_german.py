"""The third language, small: proof that a folder of data is enough."""

from toolkit.extraction import analyse

TEXT = """Außenminister treffen sich in Genf

Veröffentlicht am 2. März 2025

Am 18. Februar fanden in Riad Gespräche zwischen Russland und den USA statt.

„Wir haben mehr als sechs Stunden verhandelt“, sagte Anna Berger. Sie erklärte, dass ein Treffen geplant ist.
"""


def test_an_article_in_german() -> None:
    """Language, date, a quote in German marks with its speaker, a pronoun, and a dated event."""
    article = analyse(TEXT).article

    assert "de" == article.language
    assert "2025-03-02" == str(article.date_published)
    assert [("Anna Berger", "direct"), ("Anna Berger", "indirect")] == [
        (quote.speaker.name if quote.speaker else None, quote.kind.value) for quote in article.quotes
    ]
    assert [("2025-02-18", "talks")] == [(str(event.when), event.kind) for event in article.events]
