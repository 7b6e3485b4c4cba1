"""Names with initials, bodies called by theirs, offices told of several or of whose they are."""

import pytest

from toolkit.extraction import find_entities, find_quotes


def _persons(text: str, language: str) -> list[tuple[str, str | None]]:
    found = dict.fromkeys(m.value for m in find_entities(text, language=language) if m.kind == "person")
    return [(one.name, one.job_title) for one in found]


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("J.K. Porter said it was over. Porter left.", [("J.K. Porter", None)]),
        ("The writer J.K. Rowe said it was over. Rowe left.", [("J.K. Rowe", "writer")]),
        ("Presidents Jane Roe and Ian Tate met.", [("Jane Roe", "President"), ("Ian Tate", "President")]),
        (
            "Foreign Ministers Ian Tate and Jane Poe met.",
            [("Ian Tate", "Foreign Minister"), ("Jane Poe", "Foreign Minister")],
        ),
        ("Nordal's chief financial officer, Jane Roe, left.", [("Jane Roe", "chief financial officer")]),
        ("Its chief operating officer, Jane Roe, left.", [("Jane Roe", "chief operating officer")]),
        ("Union leader Per Aas left.", [("Per Aas", "Union leader")]),
        ("Per Aas said it was over.", [("Per Aas", None)]),
        ("Per capita income rose.", []),
    ],
)
def test_english_persons_with_initials_and_offices(text: str, persons: list[tuple[str, str | None]]) -> None:
    """Each person once, with the office in the singular."""
    assert persons == _persons(text, "en")


@pytest.mark.parametrize("initials", ["И.И.", "И. И.", "И."])
def test_no_sentence_ends_with_initials(initials: str) -> None:
    """What is said stays with whose words it is."""
    (quote,) = find_quotes(f"По словам {initials} Петрова, мост опасен.", language="ru")
    assert ("мост опасен", True) == (quote.text, quote.speaker is not None and "Петров" in quote.speaker.name)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The World Trade Group (WTG) met. The WTG left.", ["World Trade Group", "World Trade Group"]),
        # no other body of the text has such initials
        ("The World Trade Group met. The WTG left.", ["World Trade Group", "World Trade Group"]),
        (
            "The World Trade Group met the Weston Tin Group. The WTG left.",
            ["World Trade Group", "Weston Tin Group", "WTG"],
        ),
        # the tables have others of such initials
        ("The Rapid Support Forces fled. The RSF left.", ["Rapid Support Forces", "Rapid Support Forces"]),
        # letters that are no initials stand behind the full name
        ("The Anti-Graft Bureau (BIANCO) met. BIANCO left.", ["Anti-Graft Bureau", "Anti-Graft Bureau"]),
    ],
)
def test_a_body_is_called_by_its_initials_behind_its_name(text: str, names: list[str]) -> None:
    """Where the text has told whose initials they are, or has one body that they can be of."""
    assert names == [m.value.name for m in find_entities(text, language="en")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Врач-диетолог Нина Орлова сказала, что сахар вреден.", ("Нина Орлова", "врач-диетолог")),
        ("Это слова врача-онколога Ивана Рогова.", ("Иван Рогов", "врач-онколог")),
        ("Телеведущий Марк Рогов уехал.", ("Марк Рогов", "телеведущий")),
    ],
)
def test_a_trade_of_two_words_and_of_one_sex(text: str, expected: tuple[str, str]) -> None:
    """Each half of a compound is in the case of the other; a form of one sex is read as of that sex."""
    (person,) = [m.value for m in find_entities(text, language="ru") if m.kind == "person"]

    assert expected == (person.name, person.job_title)
