"""What is found in an article or event of ninjs has the line that it was read from."""

import pytest

from toolkit.formats.ninjs import FORMAT

TALKS = '{\n"uri": "urn:e", "type": "event",\n"title": "Talks",\n"eventDetails": {"dates": {}}}'
ITEM = f"""{{"uri": "urn:a", "TYPE": "text",
"versioncreated": "2025-03-02T12:00:00Z",
"headline": "Talks",
"associations": {{"picture": {{"uri": "urn:p", "type": "picture"}}, "more": [],
"talks": {TALKS}}},
"subject": [{{"name": "a"}},
{{"name": "b"}}],
"x_dateline": {{
"quotes": [{{"text": "We begin"}}]}}}}"""
LISTED = f'{{"uri": "urn:b",\n"associations": [{TALKS}]}}'
LIST = f"[{TALKS},\n{ITEM},\n{LISTED}]"


@pytest.mark.parametrize(
    ("text", "path", "line"),
    [
        (ITEM, (), 1),
        (ITEM, ("articles", 0), 1),
        (ITEM, ("articles", 0, "headline"), 3),
        (ITEM, ("articles", 0, "date_published"), 2),
        (ITEM, ("articles", 0, "keywords", 1), 10),
        (ITEM, ("articles", 0, "section"), 1),
        (ITEM, ("articles", 0, "quotes", 0, "text"), 12),
        (ITEM, ("articles", 0, "events", 0), 5),
        (ITEM, ("articles", 0, "events", 0, "name"), 7),
        (ITEM, ("articles", 0, "events"), 1),
        (LIST, ("events", 0, "when"), 4),
        (LIST, ("articles", 0, "headline"), 7),
        (LIST, ("articles", 1, "events", 0, "name"), 20),
    ],
)
def test_a_path_of_the_model_has_its_line(text: str, path: tuple[str | int, ...], line: int) -> None:
    """The member that it was read from, else the item."""
    document = FORMAT.parse(text.encode())
    assert FORMAT.origin is not None
    assert line == document.locate(FORMAT.origin(document.tree, path)).line
