"""The date of what somebody is asked or means to do is ahead of the asking; verbs are told from nouns."""

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
    "Склад сгорел в Тверской области в воскресенье.": "2025-08-31",
    "Отчет министра привел в ярость власти в воскресенье.": "2025-08-31",
    "Поезд привез новые части в воскресенье.": "2025-08-31",
    "Комитет внес поправки в воскресенье.": "2025-08-31",
    "Список стран будет значительно расширен 10 июля.": "2026-07-10",
    "Список стран был расширен 10 июля.": "2025-07-10",
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
def test_the_verb_of_a_clause_tells_the_side_of_its_date(sentence: str) -> None:
    """An infinitive looks ahead unless it is of what was managed, tried or begun; a noun in "-сти" is none."""
    language, table = ("en", ENGLISH) if sentence in ENGLISH else ("ru", RUSSIAN)
    (time,) = find_times(sentence, language=language, published=PUBLISHED)

    assert table[sentence] == time.value
