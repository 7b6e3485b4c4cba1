"""A small word in capitals is a name, and who leads one team is not who leads another."""

import pytest

from toolkit.extraction import find_quotes

CASES = {
    "“This is a good day,” WHO chief Ana Ruiz told a briefing.": ["Ana Ruiz"],
    "WHO said Friday the outbreak was over.": ["World Health Organization"],
    "A nurse who said it was late left.": ["nurse"],
    "“It is late,” IT chief Ana Ruiz said.": ["Ana Ruiz"],
    "US officials said it was late.": ["US officials"],
    "City boss Phil Rand was calm. “We gave them the ball,” he said.\n\nThe City manager said: “No.”": [
        "Phil Rand",
        "Phil Rand",
    ],
    "City boss Phil Rand was calm. “We gave them the ball,” he said.\n\nThe Town manager said: “No.”": [
        "Phil Rand",
        "Town manager",
    ],
    "The Town manager said: “Joe is fine.”\n\nThe City manager said: “No.”": ["Town manager", "City manager"],
}


@pytest.mark.parametrize(("text", "names"), CASES.items())
def test_speakers(text: str, names: list[str]) -> None:
    """Who speaks, in the order of the text."""
    assert names == [one.speaker.name for one in find_quotes(text, language="en") if one.speaker]
