"""Places whose adjectives share one noun, and states that are none."""

import pytest

from toolkit.extraction import find_entities


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("В Окском и Усть-Камском округах дождь.", ["Окский округ", "Усть-Камский округ"]),
        ("Снег в Окской, Лужской и Камской областях.", ["Окская область", "Лужская область", "Камская область"]),
        ("Ветер между Окским и Лужским морями.", ["Окское море", "Лужское море"]),
        ("Жители Окского района рады.", ["Окский район"]),
        ("Долг вырос до 3 млрд долларов США.", []),
        ("Он уехал в США.", ["США"]),
    ],
)
def test_shared(text: str, expected: list[str]) -> None:
    """Each adjective names a place with the noun behind the last; whose money it is names no state."""
    assert expected == [mention.value.name for mention in find_entities(text, language="ru")]
