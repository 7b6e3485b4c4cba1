"""A mail that answers another or passes it on: only its own text is the article."""

# ruff: noqa: E501

import pytest

from toolkit import extract

OWN = (
    "Ministers from nine countries met in Oslo on Tuesday to talk of fish.\n\n"
    "They will meet again in Bergen on April 14, officials said."
)
HEAD = "From: Jane Roe <jane@example.org>\nTo: desk@example.org\nSubject: Fish\nDate: Tue, 3 Mar 2026 14:10:00 +0200\n\n"
HEAD_DE = "Von: Jane Roe\nAn: Redaktion\nBetreff: Fish\nGesendet: Dienstag, 3. März 2026 14:10\n\n"
HEAD_RU = "От: Иван Белов\nКому: Редакция\nТема: Fish\nОтправлено: 3 марта 2026 г. 14:10\n\n"


@pytest.mark.parametrize(
    ("language", "head", "below"),
    [
        ("en", HEAD, "On Mon, 2 Mar 2026 at 10:00, Desk <desk@example.org> wrote:\n> Please send it.\n> By noon."),
        (
            "en",
            HEAD,
            "On Mon, 2 Mar 2026 at 10:00, The Foreign Desk\n<desk@example.org> wrote:\n\n> Please send it.",
        ),
        ("en", HEAD, "-----Original Message-----\nFrom: Desk\nSent: Monday, March 2, 2026\n\nSend it by May 9."),
        (
            "en",
            HEAD,
            "________________________________\nFrom: Desk\nTo: Jane Roe\nSubject: Fish\n\nSend it by May 9.",
        ),
        ("de", HEAD_DE, "Am 02.03.2026 um 10:00 schrieb Redaktion:\n> Bitte den Bericht senden."),
        ("ru", HEAD_RU, "2 марта 2026 г., 10:00 Редакция <desk@example.org> написал:\n> Пришлите заметку."),
        (
            "ru",
            HEAD_RU,
            "-------- Пересылаемое сообщение --------\nОт: Редакция\nКому: Иван Белов\n\nПришлите к 9 мая.",
        ),
    ],
)
def test_what_a_mail_answers_is_no_text_of_it(language: str, head: str, below: str) -> None:
    """Its day is no day of the article either."""
    article = extract(f"{head}{OWN}\n\n{below}\n", language=language)

    assert ("Fish", OWN) == (article.headline, article.body)
    assert "2026-03-03T14:10" == str(article.date_published)[:16]


def test_a_message_that_is_passed_on_with_a_word_is_the_article() -> None:
    """There is nothing else in the mail."""
    passed = "---------- Forwarded message ---------\nFrom: Desk\nDate: Mon, 2 Mar 2026 10:00\nSubject: Cod\n\n"
    article = extract(f"From: Jane Roe\nTo: Desk\nSubject: FW: Cod\n\nSee below.\n\n{passed}{OWN}")

    assert OWN in article.body


def test_a_timetable_in_a_mail_stays() -> None:
    """Where something goes from and to is the header of no message."""
    table = "From: Riga\nTo: Tallinn\nDeparts: 09:00"
    article = extract(f"{HEAD}{OWN}\n\n{table}\n\nThe ferry will sail on December 5, Mayor Jane Roe said.")

    assert article.body.endswith("The ferry will sail on December 5, Mayor Jane Roe said.")
    assert "Tallinn" in article.body


def test_a_byline_makes_no_mail() -> None:
    """Speech behind a mark stays in a German article that says who it is from."""
    text = f"Neue Brücke\n\nVon: Hans Muster\n\n3. März 2026\n\n> „Wir bauen eine Brücke“, sagte Weber am Montag.\n\n{OWN}"

    assert "Wir bauen eine Brücke" in extract(text, language="de").body


def test_a_quote_in_an_article_that_is_no_mail_stays() -> None:
    """Markdown sets speech behind the same mark."""
    article = extract(f"# Fish\n\nMarch 3, 2026\n\n{OWN}\n\nIn 2021 she wrote:\n\n> We are ready for the talks.")

    assert article.body.endswith("In 2021 she wrote:\n\nWe are ready for the talks.")
