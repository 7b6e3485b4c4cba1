"""An event that was put off has its new date, and the old one."""

import pytest

import toolkit


@pytest.mark.parametrize(
    ("sentence", "new", "old"),
    [
        ("The meeting in Reykjavik has been postponed from March 12 to March 26.", "2025-03-26", "2025-03-12"),
        ("The talks in Geneva, planned for March 12, were postponed to March 26.", "2025-03-26", "2025-03-12"),
        ("The summit was moved to April 2 from March 30.", "2025-04-02", "2025-03-30"),
        ("Встреча в Рейкьявике перенесена с 12 марта на 26 марта из-за шторма.", "2025-03-26", "2025-03-12"),
        ("Саммит в Рейкьявике перенесли с 12 на 26 марта.", "2025-03-26", "2025-03-12"),
        ("Переговоры, назначенные на 12 марта, перенесены на 26 марта.", "2025-03-26", "2025-03-12"),
        ("Слушание, назначенное на 12 марта, перенесли на 26 марта.", "2025-03-26", "2025-03-12"),
        ("Саммит, намеченный на 12 марта, перенесён на 26 марта из-за забастовки.", "2025-03-26", "2025-03-12"),
        ("Заседание перенесено на 26 марта.", "2025-03-26", None),
        ("Talks in Geneva on March 5-7 have been postponed.", "2025-03-05/2025-03-07", None),
    ],
)
def test_both_dates_are_read(sentence: str, new: str, old: str | None) -> None:
    """In the forms that news uses, in both languages."""
    head = "Storm\n\nMarch 10, 2025 / 17:45" if sentence[0] < "a" else "Шторм\n\n10 марта 2025, 17:45"
    (event,) = toolkit.loads(f"{head}\n\n{sentence}", "text").events

    assert (new, old) == (str(event.when), str(event.previous_when) if event.previous_when else None)
    assert "postponed" == event.status


@pytest.mark.parametrize(
    ("sentence", "new", "old"),
    [
        ("Talks have been moved from June 20 to July 2.", "2026-07-02", "2026-06-20"),
        ("The visit was pushed back from June 20 to July 2.", "2026-07-02", "2026-06-20"),
        ("The meeting was rescheduled from June 28 to July 2.", "2026-07-02", "2026-06-28"),
    ],
)
def test_a_move_that_was_decided_may_be_to_a_day_to_come(sentence: str, new: str, old: str) -> None:
    """The verb in the past tells when it was moved, and not that the dates are past."""
    (event,) = toolkit.loads(f"Storm\n\nJune 9, 2026 / 17:45\n\n{sentence}", "text").events

    assert (new, old) == (str(event.when), str(event.previous_when))
    assert "postponed" == event.status


def test_a_day_without_its_month_is_no_part_of_a_name() -> None:
    """What something is moved from is the old date, and not what it is called."""
    (event,) = toolkit.extract("Суд перенес заседание с 3 на 14 декабря.", published="2026-12-02").events
    assert ("Заседание", "2026-12-03") == (event.name, str(event.previous_when))


@pytest.mark.parametrize(
    ("sentence", "new", "old", "status"),
    [
        ("Talks set for Thursday will now take place on Friday.", "2025-03-14", "2025-03-13", "scheduled"),
        ("The summit, scheduled for April 3, will be held on April 10.", "2025-04-10", "2025-04-03", "scheduled"),
        (
            "The vote, which had been expected on Thursday, will be held next Monday.",
            "2025-03-17",
            "2025-03-13",
            "scheduled",
        ),
        (
            "The talks were set for Thursday but will now take place on Friday.",
            "2025-03-14",
            "2025-03-13",
            "scheduled",
        ),
        ("Переговоры, назначенные на четверг, теперь пройдут в пятницу.", "2025-03-14", "2025-03-13", "scheduled"),
        ("Саммит, запланированный на 3 апреля, состоится 10 апреля.", "2025-04-10", "2025-04-03", "scheduled"),
        (
            "Встреча, которая должна была пройти 24 апреля, состоится 25 апреля.",
            "2025-04-25",
            "2025-04-24",
            "scheduled",
        ),
        ("Заседание планировалось на 3 апреля, но пройдет 10 апреля.", "2025-04-10", "2025-04-03", "scheduled"),
        (
            "The vote was to be held on March 6 but was postponed until Friday.",
            "2025-03-14",
            "2025-03-06",
            "postponed",
        ),
        (
            "Голосование должно было пройти 6 марта, однако его перенесли на 20 марта.",
            "2025-03-20",
            "2025-03-06",
            "postponed",
        ),
        ("Матч, намеченный на субботу, прошел в воскресенье.", "2025-03-09", "2025-03-08", "happened"),
    ],
)
def test_what_was_set_for_a_day_and_comes_on_another_was_moved(
    sentence: str, new: str, old: str, status: str
) -> None:
    """No verb of moving is needed: a subscriber must not see both days."""
    (event,) = toolkit.extract(sentence, published="2025-03-10").events
    assert (new, old, status) == (str(event.when), str(event.previous_when), event.status.value)


@pytest.mark.parametrize(
    "sentence",
    [
        "The trial is set for April 3 and will resume on April 10.",
        "The hearing is set for April 3 and the trial will open on April 10.",
        "The election, set for April 3, will be followed by a runoff on April 10.",
        "The session scheduled for April 3 will resume on April 10.",
        "The conference, scheduled for April 3, will continue on April 10.",
        "The hearing, which was due to start on April 3, will conclude on April 10.",
        "Переговоры, назначенные на 3 апреля, продолжатся 10 апреля.",
        "Заседание, назначенное на 3 апреля, возобновится 10 апреля.",
        "Выставка, которая должна была открыться 3 апреля, закроется 10 апреля.",
        "Учения, запланированные на 3 апреля, пройдут и 10 апреля.",
    ],
)
def test_what_is_set_for_a_day_and_goes_on_later_is_not_moved(sentence: str) -> None:
    """In the present the first day stands, and where the second tells what it leads to, or its end."""
    days = [
        (str(event.when), event.previous_when)
        for event in toolkit.extract(sentence, published="2025-03-10").events
    ]
    assert [("2025-04-03", None), ("2025-04-10", None)] == days


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The talks were postponed after a shooting in Zvecan on March 2.",
            [("2025-03-02", "attack", "happened")],
        ),
        (
            "The vote was delayed after the strike on Tuesday.",
            [("2025-03-04", "strike", "happened")],
        ),
        (
            "The meeting was moved to April 3 after protests on March 5.",
            [("2025-04-03", "meeting", "postponed"), ("2025-03-05", "protest", "happened")],
        ),
        (
            "Переговоры, намеченные на 7 марта, были отложены из-за взрыва в Осло 2 марта.",
            [("2025-03-07", "talks", "postponed"), ("2025-03-02", "explosion", "happened")],
        ),
        (
            "Заседание, назначенное на 28 марта, перенесено на 5 апреля после взрыва 2 марта.",
            [("2025-04-05", "meeting", "postponed"), ("2025-03-02", "explosion", "happened")],
        ),
    ],
)
def test_what_others_are_put_off_for_has_happened(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    """The cause is not moved with what it delays."""
    events = toolkit.extract(sentence, published="2025-03-10").events
    assert expected == [(str(event.when), event.kind, event.status.value) for event in events]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The president called off a visit to Oslo and will address parliament on March 20.", "scheduled"),
        ("The club postponed its trip and will play in Rome on March 20.", "scheduled"),
        ("The visit was cancelled and will not take place on March 20.", "cancelled"),
    ],
)
def test_what_is_done_besides_is_not_called_off(sentence: str, expected: str) -> None:
    """The verb has a thing of its own that it calls off."""
    (event,) = toolkit.extract(sentence, published="2025-03-10").events
    assert ("2025-03-20", expected) == (str(event.when), event.status.value)


def test_the_place_of_a_cause_is_not_that_of_what_was_put_off() -> None:
    """Each has its own."""
    text = "Переговоры, намеченные на 7 марта, были отложены из-за взрыва в Осло 2 марта."
    events = toolkit.extract(text, published="2025-03-10").events
    assert [None, "Осло"] == [event.place.name if event.place else None for event in events]

    text = "The talks planned for March 14 were postponed after an explosion in Mosul on March 3."
    events = toolkit.extract(text, published="2025-03-10").events
    assert [("Talks", None), ("Explosion in Mosul", "Mosul")] == [
        (event.name, event.place.name if event.place else None) for event in events
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Ola Moe will visit Lisbon on April 14. The visit was initially scheduled for April 7.",
            [("2025-04-14", "2025-04-07", "scheduled")],
        ),
        (
            "Moe meets Lind for talks on March 24. The talks were originally planned for March 17.",
            [("2025-03-24", "2025-03-17", "scheduled")],
        ),
        (
            "Президент посетит Лиссабон 14 апреля. Первоначально визит планировался на 7 апреля.",
            [("2025-04-14", "2025-04-07", "scheduled")],
        ),
        (
            "Moe will visit Oslo on April 14 and Bergen on April 20. The visit was initially set for April 7.",
            [
                ("2025-04-14", None, "scheduled"),
                ("2025-04-20", None, "scheduled"),
                ("2025-04-07", None, "postponed"),
            ],
        ),
    ],
)
def test_the_day_that_an_event_was_first_set_for_is_told_later(
    text: str, expected: list[tuple[str, str | None, str]]
) -> None:
    """It is the old day of the one event that it can be; of one of two nobody knows which."""
    events = toolkit.extract(text, published="2025-03-10").events
    days = [(str(one.when), str(one.previous_when) if one.previous_when else None) for one in events]
    assert expected == [(*pair, one.status.value) for pair, one in zip(days, events, strict=True)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The agreement enters into force on April 15.", "Agreement enters into force"),
        ("The accord takes effect Friday.", "Accord takes effect"),
        ("An agreement was signed on March 3.", "Signing of agreement"),
        ("Новое соглашение вступит в силу 15 апреля.", "Новое соглашение вступит в силу"),
        ("3 марта было достигнуто соглашение между Норвегией и Чили.", "Соглашение Норвегии и Чили"),
    ],
)
def test_a_pact_is_named_with_what_it_does(sentence: str, expected: str) -> None:
    """Where nobody makes it: "Agreement" alone says nothing in a calendar."""
    assert [expected] == [event.name for event in toolkit.extract(sentence, published="2025-03-10").events]
