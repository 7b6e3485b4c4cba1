"""A sentence of several who speak: one after the other, each with words of his own, or together as one."""

import pytest

from toolkit.extraction import find_quotes


def _told(text: str, language: str) -> list[tuple[str, str | None]]:
    return [(q.text, q.speaker.name if q.speaker else None) for q in find_quotes(text, language=language)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Behind a comma and a conjunction somebody else speaks.
        (
            "The minister said that rents would fall next year, and Ada Roe said the plan was too late.",
            [("rents would fall next year", "minister"), ("the plan was too late", "Ada Roe")],
        ),
        (
            "The central bank said growth had slowed in March, while analysts at Zed Bank warned that it may end.",
            [("growth had slowed in March", "central bank"), ("it may end", "analysts at Zed Bank")],
        ),
        # Without a comma whoever has a name.
        (
            "Ada Roe, the mayor, said the road was shut and her deputy, John Doe, said it would open on Monday.",
            [("the road was shut", "Ada Roe"), ("it would open on Monday", "John Doe")],
        ),
        # The attribution before is set in.
        (
            "The bridge will open in June, the mayor said, and the governor said that lorries would be banned.",
            [("The bridge will open in June", "mayor"), ("lorries would be banned", "governor")],
        ),
        (
            "Rents would fall next year, the minister said, but the plan came too late, Ada Roe said.",
            [("Rents would fall next year", "minister"), ("the plan came too late", "Ada Roe")],
        ),
        # The same speaker goes on.
        (
            "Ada Roe said the strike was over, but added that talks would go on.",
            [("the strike was over", "Ada Roe"), ("talks would go on", "Ada Roe")],
        ),
        # What somebody said of another's words stays his.
        (
            "Ada Roe said the driver was sorry and his brother told her he had slept.",
            [("the driver was sorry and his brother told her he had slept", "Ada Roe")],
        ),
    ],
)
def test_a_sentence_turns_to_another_speaker(text: str, told: list[tuple[str, str | None]]) -> None:
    """In one sentence each has the words that are his, and no more."""
    assert told == _told(text, "en")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Health Ministry and the World Bank said that work would go on.",
            "Health Ministry and the World Bank",
        ),
        ("“We agree,” the company and the union said in a statement.", "company and the union"),
        ("Ada Roe and her lawyer said the case was over.", "Ada Roe and her lawyer"),
        ("The police chief visited the Smiths and the mayor said he was sorry.", "mayor"),
        ("The ministers of Kenya and Uganda said the border would open.", "ministers of Kenya and Uganda"),
    ],
)
def test_two_speak_as_one(text: str, name: str) -> None:
    """Two who are one subject speak together; where the second only begins a clause it speaks alone."""
    assert [name] == [speaker for _, speaker in _told(text, "en")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Министр сказал, что дорога закрыта, а мэр заявил, что её откроют.",
            [("дорога закрыта", "министр"), ("её откроют", "мэр")],
        ),
        (
            "Министр сказал, что дорога закрыта, и мэр Анна Белова добавила, что её откроют.",
            [("дорога закрыта", "министр"), ("её откроют", "Анна Белова")],
        ),
        (
            "Дорога закрыта, сказал министр, а мэр заявил, что её откроют.",
            [("Дорога закрыта", "министр"), ("её откроют", "мэр")],
        ),
        # "и" before a mere office may go on with what the first one said.
        (
            "Министр сказал, что мост цел, и мэр подтвердил это.",
            [("мост цел, и мэр подтвердил это", "министр")],
        ),
    ],
)
def test_a_russian_sentence_turns_to_another_speaker(text: str, told: list[tuple[str, str | None]]) -> None:
    """Behind a comma and "а" a subject that agrees with its verb has words of its own."""
    assert told == _told(text, "ru")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Министры обороны России и Белоруссии заявили, что договор готов.",
            "министры обороны России и Белоруссии",
        ),
        ("Мэрия Казани и правительство края сообщили, что договор готов.", "мэрия Казани и правительство края"),
        ("Россия и Китай заявили, что договор готов.", "Россия и Китай"),
        ("Президент и премьер заявили, что договор готов.", "президент и премьер"),
    ],
)
def test_two_in_the_nominative_speak_as_one(text: str, name: str) -> None:
    """A verb in the plural has both for its subject, and both states that an office in the plural is of."""
    assert [("договор готов", name)] == _told(text, "ru")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Переговоры перенесены, сообщает ТАСС, об этом заявил министр Иван Петров.",
            [("Переговоры перенесены", "Иван Петров")],
        ),
        (
            "ТАСС пишет, что переговоры перенесены, об этом сообщил дипломат Сергей Орлов.",
            [("переговоры перенесены", "Сергей Орлов")],
        ),
        ("Дорога закрыта. ТАСС сообщает, об этом заявил Иван Петров.", [("Дорога закрыта", "Иван Петров")]),
        ("Дорога закрыта до июня, об этом сообщили в мэрии.", [("Дорога закрыта до июня", "мэрия")]),
    ],
)
def test_who_said_it_is_told_behind_who_carries_it(text: str, told: list[tuple[str, str | None]]) -> None:
    """Behind "об этом" stands whose words they are, though an agency that carries them is named before."""
    assert told == _told(text, "ru")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "В сообщении мэрии говорится, что дорога закрыта. Также подчеркивается, что объезд бесплатный.",
            [("дорога закрыта", "мэрия"), ("объезд бесплатный", "мэрия")],
        ),
        ("Мэр приехал. Отмечается, что дорога закрыта.", []),
        ("Мэр сказал, что мост цел. Отмечается, что дорога закрыта.", [("мост цел", "мэр")]),
    ],
)
def test_a_document_goes_on(text: str, told: list[tuple[str, str | None]]) -> None:
    """A passive of saying without a place goes on with the document before; behind other words it is nobody's."""
    assert told == _told(text, "ru")
