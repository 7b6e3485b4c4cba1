"""The date of what somebody is asked or means to do is ahead of the asking."""

import pytest

from toolkit.extraction import find_times
from toolkit.model import Moment

PUBLISHED = Moment("2025-09-04")
"""A Thursday."""
RUSSIAN = {
    "Партия призвала сторонников выйти на митинг 6 сентября.": "2025-09-06",
    "Партия призвала сторонников выйти на митинг в субботу.": "2025-09-06",
    "Стороны договорились встретиться в среду.": "2025-09-10",
    "Он просил перенести слушания на 10 сентября.": "2025-09-10",
    "Власти обещали открыть мост в декабре.": "2025-12",
    "Жалоба может быть рассмотрена 15 октября.": "2025-10-15",
    "Ему удалось бежать 3 марта.": "2025-03-03",
    "Он смог приехать в понедельник.": "2025-09-01",
    "Школы начали работать 1 сентября.": "2025-09-01",
    "Он пытался покинуть страну в феврале.": "2025-02",
    "Суд решил рассмотреть жалобу 20 августа.": "2025-08-20",
    "Стороны договорились в среду встретиться снова.": "2025-09-03",
    "В область 1 сентября прибыла помощь.": "2025-09-01",
}
ENGLISH = {
    "The ministers agreed to meet on Wednesday.": "2025-09-10",
    "The party called on supporters to rally on Saturday.": "2025-09-06",
    "Unions urged workers to strike on Monday.": "2025-09-08",
    "He returned to work on Monday.": "2025-09-01",
    "The talks ended, according to officials, on Monday.": "2025-09-01",
    "The minister decided on Monday to resign.": "2025-09-01",
    "A visit that had been planned for September 25 was called off.": "2025-09-25",
    "The summit planned for Sept. 25 was cancelled.": "2025-09-25",
    "They agreed on Wednesday to reopen the border.": "2025-09-03",
    "He told reporters on Tuesday that he would go.": "2025-09-02",
}


@pytest.mark.parametrize("sentence", [*RUSSIAN, *ENGLISH])
def test_an_infinitive_before_a_date_looks_ahead(sentence: str) -> None:
    """Unless it is of what was managed, tried or begun; what the infinitive follows is of the asking."""
    language, table = ("en", ENGLISH) if sentence in ENGLISH else ("ru", RUSSIAN)
    (time,) = find_times(sentence, language=language, published=PUBLISHED)

    assert table[sentence] == time.value
