"""One person under the spelling of another script, in brackets behind the name."""

import pytest

from toolkit.extraction import find_entities


@pytest.mark.parametrize(
    ("text", "language", "persons"),
    [
        (
            "Министр Анна Берг (Anna Berg) прибыла. Берг осталась.",
            "ru",
            [("Анна Берг", ("Anna Berg",), "министр")],
        ),
        ("Minister Ivan Rogov (Иван Рогов) arrived.", "en", [("Ivan Rogov", ("Иван Рогов",), "Minister")]),
        # What stands in the same script, or is no name, is no other spelling.
        ("Minister Ivan Rogov (Liberal Party) arrived.", "en", [("Ivan Rogov", (), "Minister")]),
        ("Министр Анна Берг (на фото) прибыла.", "ru", [("Анна Берг", (), "министр")]),
    ],
)
def test_a_second_spelling_is_another_name(
    text: str, language: str, persons: list[tuple[str, tuple[str, ...], str | None]]
) -> None:
    """Both are mentions of one person, who has the second as an alternate name."""
    found = dict.fromkeys(m.value for m in find_entities(text, language=language) if m.kind == "person")
    assert persons == [(one.name, one.alternate_names, one.job_title) for one in found]
