"""The third language, small: proof that a folder of data is enough."""

import pytest

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


def _told(sentence: str) -> list[tuple[str, str | None, str]]:
    """The events of a sentence of March 6, 2025: when, of what kind, and whether they came about."""
    article = analyse(f"{sentence}\n", language="de", published="2025-03-06").article
    return [(str(event.when), event.kind, event.status.value) for event in article.events]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Die Gespräche zwischen Polen und Litauen beginnen am 12. März in Warschau.",
            ("2025-03-12", "talks", "scheduled"),
        ),
        ("Am 4. März trafen sich die Außenminister in Genf.", ("2025-03-04", "meeting", "happened")),
        ("Am 1. März starb der Dichter Anton Feldner.", ("2025-03-01", "death", "happened")),
        ("Präsident Jonas Weber besuchte am 3. März Oslo.", ("2025-03-03", "visit", "happened")),
        ("Anna Berger reist am 14. März nach Prag.", ("2025-03-14", "visit", "scheduled")),
        (
            "Die Minister unterzeichneten am 27. Februar in Wien das Abkommen.",
            ("2025-02-27", "signing", "happened"),
        ),
        ("Am 6. März telefonierte Anna Berger mit Jonas Weber.", ("2025-03-06", "call", "happened")),
        (
            "Die Europäische Union verhängte am 24. Februar neue Sanktionen.",
            ("2025-02-24", "sanctions", "happened"),
        ),
        ("Am 23. Februar war die Bundestagswahl.", ("2025-02-23", "election", "happened")),
        ("Morgen beginnen in Wien die Verhandlungen.", ("2025-03-07", "talks", "scheduled")),
        (
            "Gestern trafen sich Anna Berger und Jonas Weber in Kopenhagen.",
            ("2025-03-05", "meeting", "happened"),
        ),
        ("Am Freitag stimmten die Abgeordneten ab.", ("2025-02-28", "vote", "happened")),
    ],
)
def test_what_a_verb_tells_or_holds(sentence: str, expected: tuple[str, str | None, str]) -> None:
    """A verb tells of itself, or of the event that is its subject or object, before the date or behind it."""
    assert [expected] == _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Am 15. März soll in Bern eine Konferenz stattfinden.", ("2025-03-15", "conference", "scheduled")),
        ("Die Konferenz findet am 21. März in Bern statt.", ("2025-03-21", "conference", "scheduled")),
        ("Die Abstimmung ist für den 18. März geplant.", ("2025-03-18", "vote", "scheduled")),
        ("Die Demonstration ist am 16. März vorgesehen.", ("2025-03-16", "protest", "scheduled")),
        ("Am 12. März werden die Außenminister sich treffen.", ("2025-03-12", "meeting", "scheduled")),
        ("Am 10. März könnte in Genf ein Treffen stattfinden.", ("2025-03-10", "meeting", "tentative")),
        ("Möglicherweise beginnt die Konferenz am 19. März.", ("2025-03-19", "conference", "tentative")),
        ("Die Wahl am 9. März wurde abgesagt.", ("2025-03-09", "election", "cancelled")),
        (
            "Das Treffen war für den 6. März geplant, wurde aber abgesagt.",
            ("2025-03-06", "meeting", "cancelled"),
        ),
        ("Ein für den 8. März vorgesehenes Treffen in Prag fällt aus.", ("2025-03-08", "meeting", "cancelled")),
        ("Der Gipfel wurde auf den 20. März verschoben.", ("2025-03-20", "summit", "postponed")),
    ],
)
def test_what_is_planned_open_or_called_off(sentence: str, expected: tuple[str, str | None, str]) -> None:
    """Words of plan, of doubt and of calling off say whether an event came about."""
    assert [expected] == _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Nachdem die Verhandlungen am 20. Februar begannen, reisten die Unterhändler nach Wien.",
            [("2025-02-20", "talks", "happened")],
        ),
        (
            "Anna Berger, die am 2. März Rom besuchte, reist am 9. März nach Madrid.",
            [("2025-03-02", "visit", "happened"), ("2025-03-09", "visit", "scheduled")],
        ),
        (
            "Am 11. März reist Jonas Weber nach Paris und besucht am 12. März Brüssel.",
            [("2025-03-11", "visit", "scheduled"), ("2025-03-12", "visit", "scheduled")],
        ),
        (
            "Die Wahlen finden am 30. März statt, die Abstimmung über das Budget – am 2. April.",
            [("2025-03-30", "election", "scheduled"), ("2025-04-02", "vote", "scheduled")],
        ),
        (
            "Am 3. März starb Anton Feldner und Jonas Weber reist am 8. März nach Rom.",
            [("2025-03-03", "death", "happened"), ("2025-03-08", "visit", "scheduled")],
        ),
    ],
)
def test_each_clause_has_its_own_date(sentence: str, expected: list[tuple[str, str | None, str]]) -> None:
    """Marks and "und" part clauses, and a date belongs to what its own clause tells."""
    assert expected == _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Anna Berger sagte am 3. März, dass der Gipfel am 17. März beginnt.",
            [("2025-03-17", "summit", "scheduled")],
        ),
        ("Er sagte am Montag, die Wahlen seien frei gewesen.", []),
    ],
)
def test_the_date_of_saying_dates_no_event(sentence: str, expected: list[tuple[str, str | None, str]]) -> None:
    """On the day on which something was said nothing else happened by that."""
    assert expected == _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Die Gespräche fanden vom 3. bis 5. März in Genf statt.", ("2025-03-03/2025-03-05", "talks", "happened")),
        ("Die Pressekonferenz beginnt am 7. März um 15 Uhr.", ("2025-03-07", "press-conference", "scheduled")),
    ],
)
def test_an_event_of_several_days(sentence: str, expected: tuple[str, str | None, str]) -> None:
    """A range of days is the event's; a clock time beside the day leaves it where it is."""
    assert [expected] == _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Am 3. März fand in Wien kein Treffen statt.", []),
        ("Am Dienstag wurden keine Sanktionen verhängt.", []),
        ("Die Minister trafen sich am Dienstag nicht.", []),
        ("Die Minister haben sich am Dienstag nicht getroffen.", []),
        ("Der Gipfel findet am 9. Mai nicht statt.", []),
        ("Am 4. März trafen sich nicht nur die Minister in Genf.", [("2025-03-04", "meeting", "happened")]),
        (
            "Am 9. Mai beginnen in Wien Gespräche, die nicht öffentlich sind.",
            [("2025-05-09", "talks", "scheduled")],
        ),
        (
            "Die Gespräche beginnen nicht am 9. Mai, sondern am 12. Mai.",
            [("2025-05-12", "talks", "scheduled")],
        ),
    ],
)
def test_what_did_not_come_about(sentence: str, expected: list[tuple[str, str | None, str]]) -> None:
    """A determiner denies its noun, a word that ends the clause the verb, one before a date that date."""
    assert expected == _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Die Konferenz findet am 21. März in Bern statt.", "Konferenz in Bern"),
        (
            "Die Gespräche zwischen Polen und Litauen beginnen am 12. März in Warschau.",
            "Gespräche zwischen Polen und Litauen in Warschau",
        ),
        (
            "Zwischen Chile und Peru finden am 13. März Beratungen über Fischerei statt.",
            "Beratungen zwischen Chile und Peru über Fischerei",
        ),
        (
            "Außenminister aus Norwegen, Dänemark und Finnland trafen sich am 26. Februar in Helsinki.",
            "Außenminister aus Norwegen, Dänemark und Finnland trafen sich in Helsinki",
        ),
        ("Präsident Jonas Weber besuchte am 3. März Oslo.", "Präsident Jonas Weber besuchte Oslo"),
        ("Am 20. März wählt Polen ein neues Parlament.", "Polen wählt ein neues Parlament"),
        ("Am 20. März besucht Präsident Jonas Weber Bonn.", "Präsident Jonas Weber besucht Bonn"),
        ("Am 20. März beginnt der EU-Gipfel in Bonn.", "EU-Gipfel in Bonn"),
    ],
)
def test_the_name_of_an_event(sentence: str, expected: str) -> None:
    """A noun is named with those who take part, its subject and place; a verb by its clause without the date."""
    events = analyse(f"{sentence}\n", language="de", published="2025-03-06").article.events

    assert [expected] == [event.name for event in events]


def test_what_a_spokeswoman_without_a_name_tells() -> None:
    """An attribution set before the words: "Wie eine Sprecherin mitteilte, ..."."""
    text = "Wie eine Sprecherin des Auswärtigen Amtes am Montag mitteilte, wird er in Ankara Eva Lang treffen.\n"
    (quote,) = analyse(text, language="de", published="2025-03-06").article.quotes

    assert ("eine Sprecherin des Auswärtigen Amtes", "wird er in Ankara Eva Lang treffen") == (
        quote.speaker.name if quote.speaker else None,
        quote.text,
    )


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Auf die Frage, ob er fahre, antwortete Huber: „Der Bus fällt aus.“", "Huber"),
        ("Auf die Frage nach dem Bus antwortete Karl Huber: „Der Bus fällt aus.“", "Karl Huber"),
        ("„Der Bus fällt aus“, so Sprecherin Eva Lang.", "Eva Lang"),
        ("„Der Bus fällt aus“, so der Sprecher Karl Huber.", "Karl Huber"),
        ("Der Bus fährt so schnell, so dass Karl Huber staunt.", None),
    ],
)
def test_who_speaks_behind_the_verb_or_behind_so(sentence: str, speaker: str | None) -> None:
    """A phrase that opens the sentence is no subject; "so" behind a comma names who speaks."""
    text = f"Der Verband schweigt.\n\n{sentence}\n\nDie Stadt wartet.\n"
    quotes = analyse(text, language="de", published="2025-03-06").article.quotes
    found = [(q.text.rstrip("."), q.kind.value, q.speaker.name if q.speaker else None) for q in quotes]

    assert ([("Der Bus fällt aus", "direct", speaker)] if speaker else []) == found
