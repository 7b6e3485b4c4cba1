"""Ranges that other words split, lists that share a year, and weekdays of a time long past."""

from datetime import date

import pytest

from toolkit.extraction import find_times

PUBLISHED = date(2026, 3, 11)  # a Wednesday

RUSSIAN = [
    ("Переговоры пройдут между понедельником и пятницей.", ["2026-03-16/2026-03-20"]),
    ("Выборы пройдут между 5 и 7 мая.", ["2026-05-05/2026-05-07"]),
    ("Выборы пройдут между 30 апреля и 7 мая 2026 года.", ["2026-04-30/2026-05-07"]),
    ("Запуск состоится между мартом и маем 2027 года.", ["2027-03/2027-05"]),
    ("Движение перекроют между 18:00 и 20:00 в субботу.", ["2026-03-14T18:00/2026-03-14T20:00"]),
    ("Ярмарка пройдет с вечера четверга до утра субботы.", ["2026-03-12/2026-03-14"]),
    ("Мост закроют с вечера 12 до утра 14 марта.", ["2026-03-12/2026-03-14"]),
    ("Мост закроют с вечера 30 марта до утра 2 апреля.", ["2026-03-30/2026-04-02"]),
    ("Мост закроют с утра до вечера в субботу.", ["2026-03-14"]),
    ("Переговоры пройдут со следующего понедельника по среду.", ["2026-03-16/2026-03-18"]),
    ("Переговоры пройдут с понедельника до следующей среды.", ["2026-03-16/2026-03-18"]),
    ("Концерты прошли в январе, марте и мае 2025 года.", ["2025-01", "2025-03", "2025-05"]),
    ("Концерты прошли в мае и июне прошлого года.", ["2025-05", "2025-06"]),
    ("Концерты прошли 5 марта и 7 апреля 2025 года.", ["2025-03-05", "2025-04-07"]),
    ("Концерты прошли 30 декабря и 7 января 2025 года.", ["2024-12-30", "2025-01-07"]),
    ("Пожар произошел два года назад в понедельник.", ["2024"]),
    ("Пожар произошел в понедельник, два года назад.", ["2024"]),
    ("Пожар произошел неделю назад в понедельник.", ["2026-03-02"]),
]
ENGLISH = [
    ("The talks will be held between Monday and Friday.", ["2026-03-16/2026-03-20"]),
    ("The talks will run from Thursday evening to Saturday morning.", ["2026-03-12/2026-03-14"]),
    ("The bridge closed from Friday night until Monday morning.", ["2026-03-06/2026-03-09"]),
    ("It will run from the evening of March 12 to the morning of March 14.", ["2026-03-12/2026-03-14"]),
    ("The talks will be held next Monday to Wednesday.", ["2026-03-16/2026-03-18"]),
    ("The fair will run from Monday until next Wednesday.", ["2026-03-16/2026-03-18"]),
    ("The talks will run Friday to Sunday, March 20-22.", ["2026-03-20/2026-03-22"]),
    ("The road will close between 6 p.m. and 8 p.m. on Saturday.", ["2026-03-14T18:00/2026-03-14T20:00"]),
    ("The concerts took place in January, March and May 2025.", ["2025-01", "2025-03", "2025-05"]),
    ("The concerts took place in January and March of last year.", ["2025-01", "2025-03"]),
    ("The concerts took place on March 5 and April 7, 2025.", ["2025-03-05", "2025-04-07"]),
    ("Two years ago on Monday the plant burned down.", ["2024"]),
    ("Two weeks ago on Monday the plant burned down.", ["2026-02-23"]),
]


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [("ru", *case) for case in RUSSIAN] + [("en", *case) for case in ENGLISH],
)
def test_words_between_two_bounds_part_no_range(language: str, text: str, values: list[str]) -> None:
    """Parts of a day, "next" and "between" belong to one range; the last of a list tells the year of all."""
    found = find_times(text, language=language, published=PUBLISHED)
    assert values == [time.value for time in found]
