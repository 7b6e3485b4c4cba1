"""What ical.js, the parser of Thunderbird and Nextcloud, makes of our calendars; only where node has it."""

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest
import strategies
from hypothesis import HealthCheck, Phase, given, settings

import toolkit
from toolkit.formats.icalendar import FORMAT
from toolkit.formats.icalendar.writer import FORMS
from toolkit.model import Feed

NODE = shutil.which("node")
LIBRARIES = os.environ.get("DATELINE_NODE_LIBRARIES", "")
HERE = Path(__file__)
EXAMPLES = sorted((HERE.parents[2] / "examples").rglob("*.ics"))

pytestmark = pytest.mark.skipif(
    not (NODE and (Path(LIBRARIES) / "node_modules" / "ical.js").is_dir()),
    reason="set DATELINE_NODE_LIBRARIES to the folder whose node_modules has ical.js",
)


def read(texts: Sequence[str]) -> list[dict[str, Any]]:
    """What ical.js says of each calendar."""
    result = subprocess.run(
        [str(NODE), HERE.with_name("icaljs.mjs")],
        input=json.dumps(texts),
        cwd=LIBRARIES,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    found: list[dict[str, Any]] = json.loads(result.stdout)
    return found


def differences(ours: Any, theirs: Any) -> list[Any]:
    """Names that are not the same in the same order; values that are not, where ical.js knows the type."""
    found = [] if ours[0] == theirs[0] else [(ours[0], theirs[0])]
    found += [
        (one, other)
        for one, other in zip_longest(ours[1], theirs[1], fillvalue=[None] * 4)
        if one[0] != other[0] or (other[2] in {"text", "date", "date-time", "utc-offset"} and one[2:] != other[2:])
    ]
    pairs = zip_longest(ours[2], theirs[2], fillvalue=[None, [], []])
    return [*found, *(one for pair in pairs for one in differences(*pair))]


def test_calendars_are_the_same_tree_to_ical_js() -> None:
    """The examples, whole: each text and date as we hold it, in the same order."""
    texts = [path.read_bytes().decode() for path in EXAMPLES]
    for path, text, found in zip(EXAMPLES, texts, read(texts), strict=True):
        assert "error" not in found, f"{path.name}: {found}"
        assert [] == differences(FORMAT.parse(text).tree, found["tree"]), path.name


@pytest.mark.parametrize("form", FORMS)
def test_ical_js_reads_whatever_form_the_json_ld_has(form: str) -> None:
    """And the events begin and end when we say."""
    feed = toolkit.load_feed(EXAMPLES[0])
    (found,) = read([toolkit.dumps(feed, "icalendar", structured_data=form)])

    assert [event.uid for event in feed.events if event.when] == [uid for uid, *_ in found["events"]]


def test_ical_js_reads_anything_that_we_write() -> None:
    """No calendar of any feed is refused, and no event of it is lost."""
    feeds: list[Feed] = []

    @settings(
        max_examples=200,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(feed=strategies.feeds())
    def collect(feed: Feed) -> None:
        feeds.append(feed)

    collect()
    for feed, found in zip(feeds, read([FORMAT.render(FORMAT.write(feed)) for feed in feeds]), strict=True):
        assert "error" not in found, found
        assert [event.name for event in feed.all_events if event.when] == [
            name or "" for _, name, *_ in found["events"]
        ]
