"""Days of participial clauses, clauses that only a comma parts, and what is declared, in Russian."""

import pytest

from toolkit.extraction import find_events


def _told(text: str) -> list[tuple[str, str]]:
    return [(str(one.when), one.name) for one in find_events(text, language="ru", published="2026-03-18")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Сухогруз «Капитан Лаптев», севший на мель 9 марта у побережья, сняли 16 марта.",
            [
                ("2026-03-09", "Сухогруз «Капитан Лаптев» сел на мель у побережья"),
                ("2026-03-16", "Сухогруз «Капитан Лаптев» сняли"),
            ],
        ),
        (
            "Тренер Кирилл Васин, назначенный в ноябре, признал, что команда не готова.",
            [("2025-11", "Назначение Васина")],
        ),
        (
            "Поедет Илья Яблоков, занявший второе место на прокатах 7–8 марта.",
            [("2026-03-07/2026-03-08", "Илья Яблоков занял второе место на прокатах")],
        ),
        ("Об этом говорится в приказе, подписанном 10 марта министром.", [("2026-03-10", "Приказ подписан")]),
        ("Это сказано в законе, принятом 5 марта.", [("2026-03-05", "Закон принят")]),
        ("Олег Орлов, родившийся 5 мая 1990 года, был рад.", []),
        ("Завод, построенный 5 мая 1990 года, закрыт.", []),
    ],
)
def test_a_participial_clause_tells_what_its_day_saw(text: str, expected: list[tuple[str, str]]) -> None:
    """A thing, a person or a paper did or underwent it then; a birth or a founding is its past."""
    assert expected == _told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Аналогичное письмо приходило в феврале, его автора, подростка, нашли.",
            [("2026-02", "Аналогичное письмо приходило")],
        ),
        (
            "Число погибших при сходе лавины выросло до пяти, последнего нашли 18 марта.",
            [("2026-03-18", "Последнего нашли")],
        ),
        ("Глава МИД приехал в Осло, премьер встретил его 17 марта.", [("2026-03-17", "Премьер встретил его")]),
        (
            "Делегация посетит завод 28 марта, после чего, 29 марта, улетит в Омск.",
            [("2026-03-28", "Делегация посетит завод"), ("2026-03-29", "Улетит в Омск")],
        ),
    ],
)
def test_a_comma_parts_clauses_with_other_subjects(text: str, expected: list[tuple[str, str]]) -> None:
    """Verbs that differ in number or gender have two subjects; a comma behind a date ends what it dates."""
    assert expected == _told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Решение суда объявят 20 марта.", [("2026-03-20", "Решение суда объявят")]),
        ("Состав сборной объявлен 16 марта.", [("2026-03-16", "Состав сборной объявлен")]),
        ("Об этом объявлено 16 марта.", []),
        ("Власти 16 марта объявили, что завод закроют.", [("2026-03-16", "Власти объявили, что завод закроют")]),
        ("Список акционеров составят 4 мая.", [("2026-05-04", "Список акционеров составят")]),
        ("Потери в апреле составят 5 млн.", []),
        (
            "Музей вновь примет посетителей 12 апреля.",
            [("2026-04-12", "Музей вновь примет посетителей")],
        ),
    ],
)
def test_what_is_declared_or_drawn_up_is_an_event(text: str, expected: list[tuple[str, str]]) -> None:
    """A thing that is declared or drawn up is told as one; words, figures and visitors are none."""
    assert expected == _told(text)


def test_a_calling_off_of_something_else_leaves_the_event() -> None:
    """A strike that led to the calling off of flights was not called off itself."""
    (one,) = find_events("Стачка 12 марта привела к отмене 800 рейсов.", language="ru", published="2026-03-18")

    assert ("Стачка", "happened") == (one.name, one.status.value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Документ, подписанный 12 февраля в Омске, предстоит одобрить.",
            [("2026-02-12", "Документ подписан в Омске")],
        ),
        ("Останки пропавшего в январе альпиниста обнаружены на склоне.", []),
    ],
)
def test_a_date_stays_with_its_participle(text: str, expected: list[tuple[str, str]]) -> None:
    """What was done lies in the past, whatever is to come of it; its day is none of the main verb."""
    assert expected == _told(text)
