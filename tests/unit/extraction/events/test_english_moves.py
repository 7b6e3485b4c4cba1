"""An English event that was moved: both its days, however they are told."""

import pytest

from toolkit import extract
from toolkit.model import Event

PUBLISHED = "2026-03-10"


def told(text: str) -> list[Event]:
    """The events of an article."""
    return list(extract(text, language="en", published=PUBLISHED).events)


def days(text: str) -> list[tuple[str, str | None]]:
    """The day of each event, and the one that it left."""
    return [(str(one.when), str(one.previous_when) if one.previous_when else None) for one in told(text)]


@pytest.mark.parametrize(
    ("sentence", "new", "old"),
    [
        ("The talks will be held on May 12 instead of May 5.", "2026-05-12", "2026-05-05"),
        ("The summit in Oslo will now open on May 12 rather than on May 5.", "2026-05-12", "2026-05-05"),
        ("The trial will begin on May 12, not on May 5 as planned.", "2026-05-12", "2026-05-05"),
        ("The hearing will be held not on March 20 but on April 3.", "2026-04-03", "2026-03-20"),
        ("Instead of March 20, the hearing will be held on April 3.", "2026-04-03", "2026-03-20"),
        (
            "The vote will be held on April 3 instead of the originally planned March 20.",
            "2026-04-03",
            "2026-03-20",
        ),
        ("The final will be played in Lund on Saturday instead of Sunday.", "2026-03-14", "2026-03-15"),
        ("Talks were held on Monday instead of Saturday.", "2026-03-09", "2026-03-07"),
    ],
)
def test_the_day_whose_place_another_takes_is_the_old_one(sentence: str, new: str, old: str) -> None:
    """ "instead of", "rather than" and "not" tell it, with or without a preposition."""
    assert [(new, old)] == days(sentence)


@pytest.mark.parametrize(
    ("sentence", "new", "old"),
    [
        ("The launch slipped from March 14 to 16.", "2026-03-16", "2026-03-14"),
        ("The launch of the probe has slid from March 14 to March 16.", "2026-03-16", "2026-03-14"),
        ("The rocket launch was pushed from March 14 to March 16.", "2026-03-16", "2026-03-14"),
        ("The talks were moved from June 1 to May 18.", "2026-05-18", "2026-06-01"),
        ("The election was moved up from June 7 to May 31.", "2026-05-31", "2026-06-07"),
        ("The opening was brought forward to May 5 from May 12.", "2026-05-05", "2026-05-12"),
        ("The opening was brought forward a week, from May 12 to May 5.", "2026-05-05", "2026-05-12"),
        ("Sentencing was postponed from Monday to Friday.", "2026-03-13", "2026-03-09"),
        ("The vote, delayed from March 5, will be held on March 20.", "2026-03-20", "2026-03-05"),
        ("Launch slips to March 16.", "2026-03-16", None),
    ],
)
def test_what_slips_or_is_moved_has_both_days_in_one_year(sentence: str, new: str, old: str | None) -> None:
    """Whichever comes first in the sentence, and however many verbs there are for it."""
    assert [(new, old)] == days(sentence)
    assert ["postponed"] == [one.status for one in told(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The yen slipped on March 3.",
        "The army pushed rebels from the town on March 3.",
        "Prosecutors brought charges against Roe on March 3.",
    ],
)
def test_a_verb_that_moves_something_else_puts_nothing_off(sentence: str) -> None:
    """To slip or to push tells of a day only where one follows."""
    (event,) = told(sentence)
    assert ("happened", None) == (event.status, event.previous_when)


def what_became(text: str) -> list[tuple[str, str, str]]:
    """Day, status and name of each event."""
    return [(str(one.when), str(one.status), one.name) for one in told(text)]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "The summit was set for March 20 in Oslo. It has been called off.",
            ("2026-03-20", "cancelled", "Summit in Oslo"),
        ),
        (
            "Talks between Norway and Chile were scheduled for March 20. They were cancelled after the attack.",
            ("2026-03-20", "cancelled", "Talks between Norway and Chile"),
        ),
        (
            "Talks between Norway and Chile had been scheduled for March 20. They were called off on Monday.",
            ("2026-03-20", "cancelled", "Talks between Norway and Chile"),
        ),
        (
            "The talks are set for March 20. They will not take place, Roe said.",
            ("2026-03-20", "cancelled", "Talks"),
        ),
        (
            "Anna Lind's visit to Chile is planned for March 20. Her office later called the visit off.",
            ("2026-03-20", "cancelled", "Lind's visit to Chile"),
        ),
        (
            "Anna Lind's visit to Chile is planned for March 20. The trip has been postponed.",
            ("2026-03-20", "postponed", "Lind's visit to Chile"),
        ),
        (
            "The summit in Oslo was called off on Monday. It had been due to open on March 20.",
            ("2026-03-20", "cancelled", "Summit in Oslo"),
        ),
    ],
)
def test_a_later_sentence_calls_off_what_was_told_before(text: str, event: tuple[str, str, str]) -> None:
    """By a pronoun or a plain noun, with a day on which that was said or without one."""
    assert [event] == what_became(text)


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("The summit in Oslo will open on March 20. The meeting with Rey was cancelled.", ["scheduled"]),
        ("The talks are set for March 20. They will be called off if the ceasefire fails.", ["scheduled"]),
        ("The talks are set for March 20. They have not been called off.", ["scheduled"]),
        ("The talks are set for March 20. They may be postponed.", ["scheduled"]),
        ("The expo opens on May 4. Last year it was cancelled because of floods.", ["scheduled"]),
        ("Lind will meet Rey in Oslo on March 20. They will not discuss sanctions.", ["scheduled"]),
    ],
)
def test_what_is_of_another_event_or_only_possible_calls_off_none(text: str, statuses: list[str]) -> None:
    """Another noun, a condition, a denial, a possibility, another year, and another verb."""
    assert statuses == [one.status for one in told(text)]


@pytest.mark.parametrize(
    ("text", "new", "old"),
    [
        (
            "Talks between Norway and Chile had been scheduled for March 20. They will now be held on March 27.",
            "2026-03-27",
            "2026-03-20",
        ),
        (
            "The trial was set for March 20. The trial will now begin on April 3.",
            "2026-04-03",
            "2026-03-20",
        ),
        ("The hearing was due on March 20. It will take place on March 27 instead.", "2026-03-27", "2026-03-20"),
        ("The summit was to open on March 20. It has been postponed to March 27.", "2026-03-27", "2026-03-20"),
        (
            "The vote planned for March 20 is postponed. It will be held on March 27.",
            "2026-03-27",
            "2026-03-20",
        ),
        (
            "The match was postponed on March 5 because of fog. It will be played on March 19.",
            "2026-03-19",
            "2026-03-05",
        ),
        (
            "Norway and Chile will hold talks in Oslo on March 20. The talks were postponed from March 13.",
            "2026-03-20",
            "2026-03-13",
        ),
    ],
)
def test_two_sentences_tell_the_old_day_and_the_new_one(text: str, new: str, old: str) -> None:
    """In either order, they are one event."""
    assert [(new, old)] == days(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The trial is set for March 20. It will resume on March 27.",
            [("2026-03-20", None), ("2026-03-27", None)],
        ),
        (
            "The first debate was scheduled for March 20. The second will be held on March 27.",
            [("2026-03-20", None), ("2026-03-27", None)],
        ),
        (
            "Lind will meet Rey in Oslo on March 20. They last met on March 3.",
            [("2026-03-20", None), ("2026-03-03", None)],
        ),
    ],
)
def test_two_events_of_two_sentences_stay_two(text: str, expected: list[tuple[str, str | None]]) -> None:
    """What goes on, what is another one, and what was before moves nothing."""
    assert expected == days(text)


def test_a_meeting_that_was_to_have_been_on_one_day_and_is_on_another_is_moved() -> None:
    """In one sentence, by a relative clause."""
    text = "The annual meeting, which was to have taken place on June 24, will now be held on July 9."
    assert [("2026-07-09", "2026-06-24")] == days(text)


def test_a_trial_may_stand_behind_the_day_to_which_it_is_postponed() -> None:
    """The object of the verb comes last where it is long."""
    text = "A judge postponed until September 3 the trial of two bankers accused of laundering money."
    assert [("2026-09-03", "postponed", "Trial of two bankers")] == what_became(text)
