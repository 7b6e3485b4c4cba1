"""Where English events take place, and of what kind they are, by the words beside a verb."""

import pytest

from toolkit.extraction import find_events

PUBLISHED = "2026-06-10"  # a Wednesday

TOLD = {
    "The tanker sank near Peru's northern port of Paita on Sunday.": ["- Paita"],
    "He was killed in Iraq's second city of Basra on Monday.": ["death Basra"],
    "The brig will return to Hull on Friday.": ["- Hull"],
    "The chairwoman left Hull this morning.": ["- Hull"],
    "The ship reached Beira on Monday.": ["- Beira"],
    "Officials went to the Oslo station on Monday.": ["- -"],
    "The party returned to power on Monday.": ["- -"],
    "The storm hit Peru's coast on Monday.": ["- -"],
    "Three people were shot in Oslo on Saturday.": ["attack Oslo"],
    "The film was shot in Oslo in May.": ["- Oslo"],
    "Two reporters were shot dead in Oslo on Friday.": ["death Oslo"],
    "A byelection in Leeds is set for July 7.": ["election Leeds"],
    "The new pump is scheduled to be installed by July 10.": ["- -"],
    "He was installed as bishop on Sunday.": ["appointment -"],
    "Fans joined mourners yesterday at the funeral of singer Ann Field.": ["ceremony -"],
    "Norway joined the pact on Monday.": ["deal -"],
    "A second is due Friday.": [],
}


@pytest.mark.parametrize("text", TOLD)
def test_the_kind_and_the_place(text: str) -> None:
    """The kind and the place of each event, "-" for none, and nothing else."""
    found = find_events(text, language="en", published=PUBLISHED)

    assert TOLD[text] == [f"{one.kind or '-'} {one.place.name if one.place else '-'}" for one in found]
