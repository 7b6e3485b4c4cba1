"""What tells more of a speaker or a paper stands beside it and is neither; what looks like saying and is none."""

import pytest

from toolkit.extraction import find_quotes


def told(text: str) -> list[tuple[str, str | None]]:
    """The words of the quotations of a text and who says them."""
    return [(q.text, q.speaker.name if q.speaker else None) for q in find_quotes(text, language="en")]


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "A teacher accused of stealing from a fund told a court she had never seen the money.",
            "she had never seen the money",
            "teacher accused of stealing from a fund",
        ),
        (
            "Elected officials from both parties say he works hard.",
            "he works hard",
            "Elected officials from both parties",
        ),
        (
            "Regulators and environmental groups worried that the deal was dead.",
            "the deal was dead",
            "Regulators and environmental groups",
        ),
        (
            "State Sen. Jane Roe, R-Millbrook, who sponsored the bill, said schools had begged for help.",
            "schools had begged for help",
            "Jane Roe",
        ),
        (
            "Jane Roe, who gave ten pounds a month to Bright Hands for years, told this newspaper she was ill.",
            "she was ill",
            "Jane Roe",
        ),
        (
            "The family of the patient, who was 81, said in a note read by a lawyer that they had been let down.",
            "they had been let down",
            "family of the patient",
        ),
        (
            "In an email to passengers it said that trains would be late.",
            "trains would be late",
            None,
        ),
    ],
)
def test_beside_a_speaker(text: str, words: str, speaker: str | None) -> None:
    """A participle, a party, a long relative clause and "both" belong to the speaker; "it" stands alone."""
    assert told(text) == [(words, speaker)]


def test_paper_that_came_out_somewhere() -> None:
    """Of a study published in a journal the study tells."""
    text = "Much of it was dumped before 1990, according to a study published in the journal Marine Systems."
    assert told(text) == [("Much of it was dumped before 1990", "study")]


@pytest.mark.parametrize(
    "text",
    [
        "Aides have added to criticism of the plan that hurt the mayor.",
        "The play tells of a family that has not spoken for years.",
        "Zed Corp reported a profit that beat estimates on Tuesday.",
        "Zed Corp announced the appointment of Jane Roe as chief executive from 1 May.",
        "The price was $2,700 compared with the old one, which was “cheap”.",
    ],
)
def test_no_saying(text: str) -> None:
    """A word behind a verb can make it no saying, and a relative clause of a noun or a month is no clause told."""
    assert told(text) == []


def test_analyst_of_a_think_tank() -> None:
    """A think tank thinks nothing: it is where the speaker works."""
    text = "Analyst Jane Roe of the Oslo-based think tank Zed told the channel that the deal was dead."
    assert told(text) == [("the deal was dead", "Jane Roe")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The researchers estimate that it is old.", "it is old"),
        ("The researchers caution, however, that it is old.", "it is old"),
        ("The researchers hope the find will persuade the city.", "the find will persuade the city"),
    ],
)
def test_bases_that_are_nouns_too(text: str, words: str) -> None:
    """Behind several people such a word is the verb, before "that" or a clause of its own."""
    assert told(text) == [(words, "researchers")]


def test_two_with_while() -> None:
    """ "While" turns to several others, who have a verb of their own."""
    text = "Lawmakers said the bank was right, while industry groups complained that loans were too dear."
    assert told(text) == [("the bank was right", "Lawmakers"), ("loans were too dear", "industry groups")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Inflation was 3.8% in April, the companies announced this morning.", "companies"),
        ("Inflation was 3.8% in April, official data showed last week.", "official data"),
    ],
)
def test_told_lately(text: str, speaker: str) -> None:
    """A sentence may end with when its words were told."""
    assert told(text) == [("Inflation was 3.8% in April", speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Shares in rival Zed fell 2% after it said it would delay a plant.",
        "Zed shares fell 2% after it said it would delay a plant.",
        "Zed, which makes tyres, is late. It said it would delay a plant.",
    ],
)
def test_company_that_it_stands_for(text: str) -> None:
    """ "It" goes back to the company whose shares are told of, or that a sentence begins with."""
    assert told(text) == [("it would delay a plant", "Zed")]


def test_fragment_and_what_follows() -> None:
    """A fragment between marks and a quotation behind it are two; a relative clause is no part of them."""
    text = "Finding one is “very rare”, says Jane Roe, who was not part of it. “It makes you wonder.”"
    assert told(text) == [("Finding one is “very rare”", "Jane Roe"), ("It makes you wonder.", "Jane Roe")]


def test_participle_before_a_clause_with_marks() -> None:
    """The words of "saying" begin with their clause, and not with the marks in it."""
    text = "Sen. Jane Roe called for an inquiry, saying officials had “sat on their hands.”"
    assert told(text) == [("officials had “sat on their hands.”", "Jane Roe")]


def test_younger_than_his_name() -> None:
    """Who is named again by age may be told of by a people or a trade too."""
    text = "Jane Roe came home. “It is over”, said the 33 year-old American."
    assert told(text) == [("It is over", "Jane Roe")]


def test_claims_to_have() -> None:
    """What somebody claims may be an infinitive."""
    assert told("Jane Roe claims to have been held for hours.") == [("to have been held for hours", "Jane Roe")]


def test_hitting_out() -> None:
    """Hitting out is the speaker's, and no part of the words before."""
    text = "Jane Roe insisted she will not resign, and hit out at her critics."
    assert told(text) == [("she will not resign", "Jane Roe")]
