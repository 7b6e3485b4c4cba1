"""Journeys: each place with a date of its own is an event of its own, called by its place."""

import pytest

from toolkit.extraction import extract


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Roe will move on to South Korea on April 25, Malaysia on April 26 and the Philippines on April 28.",
            [
                ("2026-04-25", "South Korea", "Roe will move on to South Korea"),
                ("2026-04-26", "Malaysia", "Roe will move on to Malaysia"),
                ("2026-04-28", "Philippines", "Roe will move on to the Philippines"),
            ],
        ),
        (
            "The minister will fly to Oslo on April 25 and to Riga on April 26.",
            [
                ("2026-04-25", "Oslo", "Minister will fly to Oslo"),
                ("2026-04-26", "Riga", "Minister will fly to Riga"),
            ],
        ),
        (
            "Lind will visit Algeria on May 9, Oman on May 11, and Chile on May 31.",
            [
                ("2026-05-09", "Algeria", "Lind will visit Algeria"),
                ("2026-05-11", "Oman", "Lind will visit Oman"),
                ("2026-05-31", "Chile", "Lind will visit Chile"),
            ],
        ),
        (
            "Roe will visit Japan on April 23, fly to Oslo on April 25, and then travel to Riga on April 26.",
            [
                ("2026-04-23", "Japan", "Roe will visit Japan"),
                ("2026-04-25", "Oslo", "Roe will fly to Oslo"),
                ("2026-04-26", "Riga", "Roe will travel to Riga"),
            ],
        ),
        (
            "Roe will hold talks in Doha on May 3, in Riyadh on May 4 and in Abu Dhabi on May 5.",
            [
                ("2026-05-03", "Doha", "Talks in Doha"),
                ("2026-05-04", "Riyadh", "Talks in Riyadh"),
                ("2026-05-05", "Abu Dhabi", "Talks in Abu Dhabi"),
            ],
        ),
        (
            "Министр посетит Осло 25 апреля, Ригу 26 апреля и Вильнюс 28 апреля.",
            [
                ("2026-04-25", "Осло", "Визит министра в Осло"),
                ("2026-04-26", "Рига", "Визит министра в Ригу"),
                ("2026-04-28", "Вильнюс", "Визит министра в Вильнюс"),
            ],
        ),
        (
            "Президент вылетит в Пекин 25 апреля, в Ханой 27 апреля, в Пхеньян 29 апреля.",
            [
                ("2026-04-25", "Пекин", "Президент вылетит в Пекин"),
                ("2026-04-27", "Ханой", "Президент вылетит в Ханой"),
                ("2026-04-29", "Пхеньян", "Президент вылетит в Пхеньян"),
            ],
        ),
        (
            "Переговоры пройдут в Дохе 3 мая, в Эр-Рияде 4 мая и в Абу-Даби 5 мая.",
            [
                ("2026-05-03", "Доха", "Переговоры в Дохе"),
                ("2026-05-04", "Эр-Рияд", "Переговоры в Эр-Рияде"),
                ("2026-05-05", "Абу-Даби", "Переговоры в Абу-Даби"),
            ],
        ),
    ],
)
def test_the_stations_of_a_journey(text: str, told: list[tuple[str, str, str]]) -> None:
    """Date, place and name of each."""
    events = extract(text, published="2026-03-16").events
    assert told == [(str(one.when), one.place.name if one.place else "", one.name) for one in events]


def test_a_station_takes_no_part_in_another() -> None:
    """Only who travels does, and no state that another date is of."""
    text = "Jane Roe will visit Oman on December 7, Qatar on December 9 and Chile on December 10."
    events = extract(text, published="2026-12-03").events
    assert [["Jane Roe"]] * 3 == [[agent.name for agent in one.participants] for one in events]
